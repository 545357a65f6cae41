"""The words before a title, understood: former, French, the."""

from __future__ import annotations

import re

from lintnews.core.desk import Facts
from lintnews.core.pattern import pattern
from lintnews.core.span import Span
from lintnews.text.titles.markers import BODIES, DETERMINERS, LEANINGS, MARKERS
from lintnews.text.titles.run import Word

_PLACE_WORDS = 5  # the Reserve Bank of New Zealand governor


_SHARED = pattern(
    r"\b(?:former|ex|then|late|retired|outgoing|onetime)[ -](?:[\w.’'-]+ ){0,6}(?P<last>[\w’'-]+),? "
    r"(?:and|turned)(?: the)? \Z",
    re.IGNORECASE,
)
_RANKS = frozenset("president minister secretary senator governor mayor premier chancellor congressman general".split())
_OPENERS = frozenset("when as while after before but and if yet then today yesterday now so for with".split())
_STANDS_IN = frozenset({"in", "at", "near", "outside", "inside", "across"})


# Whose is told by the kind of place alone, and what is presided over there.
_KINDS = {
    **dict.fromkeys(("city", "town", "capital"), ("mayor",)),
    **dict.fromkeys(
        ("country", "nation", "kingdom", "republic", "island"),
        ("president", "prime minister", "premier", "chancellor", "king", "queen", "leader", "pm"),
    ),
    **dict.fromkeys(("state", "province", "territory"), ("governor", "premier", "chief minister")),
}  # fmt: skip


def _is_kind(word: Word, title: str) -> bool:
    """Whether a possessive tells the kind of place that the title belongs to."""
    kind, _, rest = word.key.partition("'")
    return rest == "s" and title.lower() in _KINDS.get(kind, ())


class Head:
    """The words before a title, understood: markers, place, determiner."""

    def __init__(self, text: str, before: list[Word], title: Span, facts: Facts) -> None:
        self.start = title.start
        self.markers: set[str] = set()
        self.place = ""
        self.determiner = ""
        self.determiner_start = title.start
        self.possessor = False
        self.needs_place = all(one.needs_place for one in facts.offices_titled(title.of(text)))
        self.doubtful = False
        at = 0
        while at < len(before):
            step = self._place_words(before, at, facts)
            if step and self.possessor:
                self._end_with_possessor(before[at + step :])
                break
            step = step or self._words_read(text, before[at:], title)
            if not step:
                break
            at += step
        if not self.determiner:
            self.determiner_start = self.start
        self.doubtful = self.doubtful or self._shares_marker(text, facts)

    def _end_with_possessor(self, rest: list[Word]) -> None:
        """What may stand before a place with ’s: then Ukraine’s president, the Bank of England’s governor."""
        for word in rest[:2]:
            if word.key in ("then", "formerly"):
                self.markers.add(word.key)
            elif word.key != "the":
                break
            self.determiner_start = word.start

    def _words_read(self, text: str, rest: list[Word], title: Span) -> int:
        """How many of the words that are left, nearest first, belong to the title; 0 where they end it."""
        word, following = rest[0], rest[1] if len(rest) > 1 else None
        if word.key == "under" and "ecretary" not in title.of(text):  # under President Obama
            return 0
        if word.key in MARKERS or word.key in LEANINGS:
            self.start = word.start
            if word.key in MARKERS:
                self.markers.add(word.key)
            return 1
        if following is not None and (word.key == "term" or (word.key, following.key) == ("time", "one")):
            if word.key == "time":  # one-time minister, second-term governor
                self.markers.add("onetime")
            self.start = following.start
            return 2
        if word.key in DETERMINERS:
            self.determiner, self.determiner_start = word.key, word.start
            if following is not None and following.key == "then":  # then the former president
                self.markers.add("then")
                self.determiner_start = following.start
        elif _is_kind(word, title.of(text)):  # the city’s mayor
            self.possessor, self.determiner = True, "’s"
            leads = following is not None and following.key in DETERMINERS
            self.determiner_start = following.start if following is not None and leads else word.start
        elif following is None or following.key not in _STANDS_IN or "'" in word.key or not self.markers:
            self.doubtful = self._is_strange(
                text, word, needs_place=self.needs_place
            )  # else: in Davos former President Ann Lee
        return 0

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
                    return length  # In Lima President Ann Lee: where it is told, not what is presided over
                self.place = place
                self.possessor = bare != joined.replace("’", "'")
                if self.possessor:
                    self.determiner, self.determiner_start = "’s", before[at + length - 1].start
                else:
                    self.start = before[at + length - 1].start
                return length
        return 0

    def _shares_marker(self, text: str, facts: Facts) -> bool:
        """Whether a word that stands before another title may belong to this one too: former senator and president."""
        shared = _SHARED.search(text, max(0, self.start - 70), self.start)
        if shared is None:
            return False
        last = shared.group("last")
        return last.islower() or last.isupper() or last.lower() in _RANKS or bool(facts.place_called(last))

    @staticmethod
    def _is_strange(text: str, word: Word, *, needs_place: bool) -> bool:
        """Whether `word` makes the title another body's: club president, Harvard President, Burnley boss."""
        if word.key in BODIES:
            return True
        if not word.text[0].isupper() or word.key.endswith("'s"):
            return word.key.endswith("'s")
        before = text[max(0, word.start - 12) : word.start].rstrip(" \u00a0“‘\"'(—–-")
        opens = not before or before[-1] in ".!?:;\n…"
        return not opens or (needs_place and word.key not in _OPENERS)
