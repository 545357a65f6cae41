"""Which noun a period describes: its own, one above it, or the subject that an aside renames."""

from __future__ import annotations

from lintnews.core.pattern import pattern
from lintnews.core.span import Span
from lintnews.rules.dates._periods.facts import BORN, is_early, is_person, late_birth
from lintnews.rules.dates._periods.roles import Role
from lintnews.text.temporal.values import Expression

# The owner of the 18th-century house; in an 18th-century granary.
_UNDER = pattern(
    r"\b(?:of|with|in|from|for|by|on|to|at|behind|beside|near|over|under|copies|copied)\s+(?:(?:an?|the|its|his|her|their|two|three|some|old|many)\s+)*$"
)


def is_under_another(text: str, sentence: Span, period: Expression) -> bool:
    start, end = max(sentence.start, period.span.start - 24), period.span.start
    if _UNDER.search(text, start, end) is None or _MOST_OF.search(text, start, end):
        return False
    return CHILD_OF.search(text, start, end) is None or _BOOM.match(text, period.span.end) is None


# A child of the 1970s oil boom; a 15th-century panel signed and dated 1622; the treaty of the 18th century was signed.
_BOOM = pattern(r" (?:[\w-]+ ){0,2}(?:boom|war|revolution|crisis|slump|recession|strike|revival|craze)s?\b")
CHILD_OF = pattern(r"(?:^|\b[Aa] )(?:true )?(?:product|child|son|daughter) of the (?:early |late |mid-)?$")
_MOST_OF = pattern(
    r"(?:triumph|feat|masterpiece|example|marvel|piece|gem|specimen|jewel|wonder) of $|(?:[Ll]ast|[Ff]irst|[Oo]ne|[Tt]wo|[Tt]hree|[Ww]orst|[Bb]est|[a-z]+est) of the $"
)
# A ruling on the customs of the 18th century, handed down.
_UNDER_AFTER = pattern(
    r"\b(?:on|about|for|to|with|by|over)\s+(?:[\w-]+\s+){1,3}(?:of|from|in) the (?:early |late |mid-)?$"
)
OPEN_CLAUSE = pattern(
    r"(?:^|,|\s[–—(])\s?(?P<by>who|whose|which|where|when|that|an?|the|one of|once|now|[a-z]+ed|[a-z]+ing)\s[^,–—()]*$"
)


def closes_aside(text: str, sentence: Span, period: Expression, role: Role, noun: str, link: str) -> bool:
    """Whether the comma after the period closes an aside, so that what follows is said of another thing.

    The senator, a 1990s rodeo star, began; the band, who grew up on records of the 1950s, landed.
    """
    if link.strip() != ",":
        return False
    start = period.span.start - sentence.start
    lead = sentence.of(text)[:start]
    if role is Role.AFTER and _UNDER_AFTER.search(lead):
        return True
    opened = OPEN_CLAUSE.search(lead)
    if opened is None or opened.start() == 0:
        return False
    if opened["by"] not in ("a", "an", "the", "one of"):
        return True
    if role is Role.BEFORE:
        return is_person(noun)
    return A_WORK.search(lead) is None


# The jet, a design of the 1970s, first flew; a relic of the 17th century, the clock was assembled.
A_WORK = pattern(
    r"\b(?:relic|product|survivor|example|masterpiece|work|creation|invention|design|building|gem|classic|monument|treasure|child|idea|structure|vintage|hit|song|album|film|novel|fashion|model)s? of the (?:early |late |mid-)?$"
)


def of_a_life(period: Expression, year: Expression, lead: str, rest: str) -> bool:
    """The great painter of the 16th century, born in 1606; a 20th-century novelist who died in 1888."""
    if late_birth(period, year, rest) or (is_early(period, year) and _DIED.fullmatch(rest)):
        return True
    return CHILD_OF.search(lead) is not None and BORN.fullmatch(rest) is not None


_DIED = pattern(
    r"(?:was |were )?(?:died|dead|lived|hanged|executed|beheaded|shot|killed|buried) (?:[\w’-]+ ){0,4}?(?:in|on) (?:the )?"
)
