"""The words before a title, understood: former, French, the."""

from __future__ import annotations

from lintnews.core.desk import Facts
from lintnews.core.span import Span
from lintnews.text.titles.markers import BODIES, DETERMINERS, LEANINGS, MARKERS
from lintnews.text.titles.run import Word

_PLACE_WORDS = 5  # the Reserve Bank of New Zealand governor


_STANDS_IN = frozenset({"in", "at", "near", "outside", "inside", "across"})


class Head:
    """The words before a title, understood: markers, place, determiner."""

    def __init__(self, text: str, before: list[Word], title: Span, facts: Facts) -> None:
        self.start = title.start
        self.markers: set[str] = set()
        self.place = ""
        self.determiner = ""
        self.determiner_start = title.start
        self.possessor = False
        self.doubtful = False
        at = 0
        while at < len(before):
            word = before[at]
            taken = self._place_words(before, at, facts)
            if taken:
                at += taken
                if self.possessor:
                    if at < len(before) and before[at].key in ("then", "formerly"):  # then Ukraine’s president
                        self.markers.add(before[at].key)
                        self.determiner_start = before[at].start
                        at += 1
                    if at < len(before) and before[at].key == "the":  # the Bank of England’s governor
                        self.determiner_start = before[at].start
                    break
                continue
            if word.key == "under" and "ecretary" not in title.of(text):  # under President Obama
                break
            if word.key in MARKERS:
                self.markers.add(word.key)
                self.start = word.start
            elif word.key in LEANINGS:
                self.start = word.start
            elif word.key == "time" and at + 1 < len(before) and before[at + 1].key == "one":  # one-time minister
                at += 1
                self.markers.add("onetime")
                self.start = before[at].start
            elif word.key == "term" and at + 1 < len(before):  # second-term governor
                at += 1
                self.start = before[at].start
            elif word.key in DETERMINERS:
                self.determiner, self.determiner_start = word.key, word.start
                if at + 1 < len(before) and before[at + 1].key == "then":  # then the former president
                    self.markers.add("then")
                    self.determiner_start = before[at + 1].start
                break
            else:
                self.doubtful = self._is_strange(text, word)
                break
            at += 1
        if not self.determiner:
            self.determiner_start = self.start

    def _place_words(self, before: list[Word], at: int, facts: Facts) -> int:
        """How many words from number `at` on name a place: 0 if none do."""
        if self.place:
            return 0
        for length in range(min(_PLACE_WORDS, len(before) - at), 0, -1):
            words = [word.text for word in reversed(before[at : at + length])]
            joined = " ".join(words)
            bare = joined.replace("’", "'").removesuffix("'s").removesuffix("'")
            place = facts.place_called(bare)
            if place and not joined.islower():
                if bare == joined and at + length < len(before) and before[at + length].key in _STANDS_IN:
                    return 0  # In Lima President Ann Lee: where it is told, not what is presided over
                self.place = place
                self.possessor = bare != joined.replace("’", "'")
                if self.possessor:
                    self.determiner, self.determiner_start = "’s", before[at + length - 1].start
                else:
                    self.start = before[at + length - 1].start
                return length
        return 0

    @staticmethod
    def _is_strange(text: str, word: Word) -> bool:
        """Whether `word` makes the title another body's: club president, Harvard President."""
        if word.key in BODIES:
            return True
        if not word.text[0].isupper() or word.key.endswith("'s"):
            return word.key.endswith("'s")
        before = text[max(0, word.start - 12) : word.start].rstrip(" \u00a0“‘\"'(—–-")
        opens = not before or before[-1] in ".!?:;\n…"
        return not opens
