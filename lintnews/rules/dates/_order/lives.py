"""A birth, a death, a founding, an end: what cannot be done before or after it, whatever it is."""

from __future__ import annotations

from lintnews.core.pattern import pattern
from lintnews.rules.dates._order.stages import Stage
from lintnews.text.temporal.deeds import Deed, Verb
from lintnews.text.temporal.verb_groups import Tense

OWN_OBJECT = pattern(
    r"\s+(?:(?:the|a|an|his|her|its|their|two|three|four|five|six|several)\b(?! same\b| doors\b)|[A-Z\d])"
)
# A death ends what one does, a founding comes before all that a thing does.
_END_STAGES = frozenset((("upkeep", 2), ("firm", 2)))
_START_STAGES = frozenset((("firm", 0),))
_OWN_DEED = pattern(r"(?:made|gave|had) (?:(?:his|her) (?:first|last|only)|an?|(?<!had )(?:his|her)) (?!name)")
_AFTER_DEATH = frozenset(
    """won win received became entered returned appeared got remained lay left rested featured figured earned gained came went reached topped sold
    inspired prompted sparked led gave is was had has continued stayed lives made following leaving including being having replaced reopened opened
    sits stands stood rose grew reverted passed found""".split()
)
# What may be done about a thing before it is there: designed in 2017, launched in 2019.
BEFORE_BIRTH = frozenset(
    """conceived planned proposed announced approved agreed designed drawn written made tested drafted mooted suggested commissioned authorised authorized funded called
    envisaged began begun started originated evolved grew traced dates existed operated named had is was been bought acquired built based opened""".split()
)


def beyond_life(
    text: str, first: tuple[Stage, ...], second: tuple[Stage, ...], one: Deed, other: Deed, how: str
) -> int:
    """1 for what cannot come after an end, -1 for what cannot come before a beginning, of two deeds of one."""
    if one.verb is None or other.verb is None or other.verb.tense is not Tense.PAST:
        return 0
    if _ends(text, first, one.verb, how):
        return 1 if _is_of_the_living(text, other.verb) else 0
    if _ends(text, second, other.verb, ""):
        return -1 if one.verb.tense is Tense.PAST and _is_of_the_living(text, one.verb) else 0
    if _begins(text, first, one.verb, how):
        own = _OWN_DEED.match(text, other.verb.span.start) is not None
        return -1 if own or other.verb.word not in BEFORE_BIRTH else 0
    if _begins(text, second, other.verb, ""):
        return 1 if one.verb.tense is Tense.PAST and one.verb.word not in BEFORE_BIRTH else 0
    return 0


def _ends(text: str, found: tuple[Stage, ...], verb: Verb, how: str) -> bool:
    return (
        ("life", 3) in found
        or _is_killed(text, verb)
        or (not _END_STAGES.isdisjoint(found) and _is_undergone(text, verb, how))
    )


def _is_killed(text: str, verb: Verb) -> bool:
    """Whether the subject is who was killed: was shot dead; knighted and killed in a fall."""
    if verb.word not in ("killed", "murdered", "assassinated", "executed", "hanged", "guillotined", "beheaded"):
        return False
    return verb.lead in _PASSIVE or (verb.is_bare and _IN.match(text, verb.span.end) is not None)


_IN = pattern(r"\s(?:in|by|on|at|with|when|during|near)\b")


def _begins(text: str, found: tuple[Stage, ...], verb: Verb, how: str) -> bool:
    return ("life", 0) in found or (not _START_STAGES.isdisjoint(found) and _is_undergone(text, verb, how))


def _is_undergone(text: str, verb: Verb, how: str) -> bool:
    """Whether the verb tells what its subject underwent: was founded, founded in 1990, folded; not founded a club."""
    if verb.lead in _PASSIVE:
        return True
    return (how in ("relative", "fronted") or verb.word in _OF_ITSELF) and not OWN_OBJECT.match(text, verb.span.end)


_PASSIVE = frozenset("was were been being".split())
_OF_ITSELF = frozenset("folded collapsed disbanded formed".split())


def _is_of_the_living(text: str, verb: Verb) -> bool:
    """Whether only the living, or what still stands, does it: voted, wrote; not won a prize, was honoured."""
    if not (verb.is_bare or verb.is_before_past):
        return False
    return _OWN_DEED.match(text, verb.span.start) is not None or verb.word not in _AFTER_DEATH
