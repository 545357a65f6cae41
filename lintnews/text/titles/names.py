"""The name that a title belongs to."""

from __future__ import annotations

from lintnews.core.desk import Facts, Named
from lintnews.core.pattern import pattern
from lintnews.core.record import Record
from lintnews.core.span import Span
from lintnews.text.titles.markers import HONORIFICS
from lintnews.text.titles.places import without_possessive
from lintnews.text.titles.run import NAME_WORDS, NEAR, WORD, Word, words_after

_DAYS = frozenset(
    """monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
    september october november december jan feb aug sept sep oct nov dec""".split()
)


class Name(Record):
    """A name beside a title, and whom it may mean."""

    span: Span
    named: Named | None

    @classmethod
    def apposed(cls, text: str, start: int, end: int, facts: Facts) -> Name | None:
        """The known full name that follows a comma: “the president, Xi Jinping”."""
        return cls.told(text, start + 1, end, facts) if text[start : start + 2] == ", " else None

    @classmethod
    def told(cls, text: str, start: int, end: int, facts: Facts) -> Name | None:
        """The known full name that follows: “the president is Xi Jinping”."""
        found = cls.among(words_after(text, start, min(end, start + NEAR)), text, facts)
        return found if found and found.named and found.named.full else None

    @classmethod
    def among(cls, words: list[Word], text: str, facts: Facts) -> Name | None:
        """The name that the first of `words` make: the longest known one, or all that have capitals."""
        while words and words[0].key in HONORIFICS and len(words) > 1:
            if _is_name(text[words[0].start : words[1].end], facts):  # Sheikh Hasina
                break
            words = words[1:]
        if not words or not words[0].text[0].isupper():
            return None
        for length in range(len(words), 0, -1):
            stop = words[length - 1]
            bare = without_possessive(text[words[0].start : stop.end].rstrip("."))
            named = facts.named(bare)
            if named is None:
                continue
            if length < len(words) and _goes_on(stop, words[length]):
                return cls(Span(words[0].start, words[length].end), None)
            return cls(Span(words[0].start, words[0].start + len(bare)), named)
        last = next((at for at, word in enumerate(words) if not word.text[0].isupper()), len(words)) - 1
        return cls(Span(words[0].start, words[0].start + len(text[words[0].start : words[last].end].rstrip("."))), None)

    @classmethod
    def earlier(cls, text: str, start: int, from_determiner: int, floor: int, facts: Facts) -> tuple[Name, str] | None:
        """The known full name that leads to a title's first word, and how: “Xi Jinping, the president”.

        “after” for a comma; “told” where a verb of now joins them, “past” for one of the past, and for “as”.
        """
        edge = min(start, from_determiner)
        floor = max(floor, edge - 90)
        if text[edge - 2 : edge] == ", ":
            comma, link = edge - 2, "after"
        else:
            match = _LINK.search(text, floor, edge)
            if match is None:
                return None
            comma, link = match.start(), "told" if match.group("now") else "past"
        found = [Word(match.group(), *match.span()) for match in WORD.finditer(text, max(floor, comma - 60), comma)]
        for length in range(min(NAME_WORDS, len(found)), 1, -1):
            first = found[-length]
            named = facts.named(text[first.start : comma])
            if named and named.full and first.text[0].isupper():
                ahead = found[-length - 1] if length < len(found) else None
                if ahead and ahead.text[0].isupper() and text[ahead.end : first.start] == " ":
                    opens = not text[floor : ahead.start].strip() or text[ahead.start - 2 : ahead.start - 1] in ".!?\n"
                    if not opens and ahead.key not in HONORIFICS:
                        return None
                return cls(Span(first.start, comma), named), link
        return None


# What joins a name to the title told of it: is, who is, who was, served as; “as” in “who as prime minister in 2014”.
_LINK = pattern(
    r"(?:(?:, (?:the|an?) [^,;:.!?“”\"]{3,60}?|,)? who)? "
    r"(?:(?P<now>is|remains|has been)|was|became|had been|served as|has served as)"
    r"(?: (?:still|now|currently|also|then|once|twice|already|both))? \Z|"
    r"(?:,? who| will| would)?,?(?: in (?:his|her) (?:\w+ )?"
    r"(?:role|capacity|job|post|time|years|days|term|position))? as \Z"
)


def _is_name(words: str, facts: Facts) -> bool:
    """Whether the honorific is part of a full name."""
    named = facts.named(without_possessive(words.rstrip(".")))
    return named is not None and named.full


def _goes_on(last: Word, following: Word) -> bool:
    """Whether the word after a known name makes it another's: Trump Jr., Kennedy Airport, Kim 3."""
    if last.text.endswith(".") or without_possessive(last.text) != last.text:
        return False
    first = following.text[0]
    return (first.isupper() and following.key not in _DAYS) or (first.isdigit())
