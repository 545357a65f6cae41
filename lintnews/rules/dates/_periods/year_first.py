"""A year, and after it a period that is the time of the same deed or that goes on from it."""

from __future__ import annotations

from lintnews.core.pattern import pattern
from lintnews.core.span import Span
from lintnews.rules.dates._periods.facts import HAPPENED, is_early, told
from lintnews.rules.dates._periods.roles import ADJECTIVES, PART_OF, Role
from lintnews.text.temporal.values import Expression

# At the height of the 1980s; early in the decade; in the dying days of the 1950s.
_PART = pattern(
    rf"(?:,| \(| [–—])? (?:right |deep |early |late |just |still |almost |nearly |only |halfway |midway )*(?:in|at|through|during|amid|into|towards?|near)\s+(?:{PART_OF}){ADJECTIVES}"
    r"|(?:,| \(| [–—]) (?:right |deep |early |late |halfway |midway )?(?:in|during|through|amid|into|over) (?:the )?(?:early |late |mid-)?$"
    r"| (?:early|late|deep|midway|halfway) (?:in|through|into) the $"
)
_OF_ITS_OWN = pattern(r"\b(?:that|which|who|where|had|not|until|by|still|again|set|about)\b|,")


def within(text: str, sentence: Span, period: Expression, year: Expression, role: Role, gap: str) -> bool:
    """Whether the period after the year is told as the time around it, or of the event that the year names."""
    if (role is not Role.BEFORE or " of the " in gap) and _PART.fullmatch(gap):
        return True
    born = _BORN.search(text, max(sentence.start, year.span.start - 40), year.span.start)
    if born and role is Role.DEED and not is_early(period, year) and not _NOT_HIS.search(gap):
        return len(told(gap)) == 1
    if gap == " in the " or (_WHICH_THEY.fullmatch(gap) and not is_early(period, year)):
        return True
    if (_AS_AGENT.fullmatch(gap) and _GOT.match(text, period.span.end)) or (
        _AS_OBJECT.fullmatch(gap) and _ITS.match(text, period.span.end)
    ):
        return True
    if role is Role.DEED and _CAME.fullmatch(gap):
        return True
    if _MARKED.fullmatch(gap):
        held = period.readings[0]
        return not held.widened(3 * 366).holds(year.readings[0].first)
    if _AGE.fullmatch(gap):
        return _OF_AGE.match(text, period.span.end) is not None
    if role is not Role.DEED or not _NAMES_EVENT.search(
        text, max(sentence.start, year.span.start - 30), year.span.start
    ):
        return False
    verbs = told(gap)
    if len(verbs) != 1 or _OF_ITS_OWN.search(gap.strip(",")):
        return False
    return not is_early(period, year) or HAPPENED.match(verbs[0]) is not None


# The comet of 1811, which farmers of the 18th century blamed.
_WHICH_THEY = pattern(r",? (?:which|that|whom) (?:the )?(?:[a-z]+ ){1,3}(?:of|in) the ")
# When the plates were shown in 1839, the 18th century got its first look.
_AS_AGENT = pattern(r"[^;“”]{0,70}, the (?:early |late )?")
_GOT = pattern(r" (?:got|had|saw|heard|met|lost|found) (?:its|their|seen|known)\b")
# A strike in 1984 made the 1990s the union’s worst decade.
_AS_OBJECT = pattern(r"[^;“”]{0,70} (?:made|gave|left) the (?:early |late )?")
_ITS = pattern(r" (?:the|an?|its|their)\b")
# The ban, passed in October 1999, came at the very end of the 1980s.
_CAME = pattern(
    r", (?:came|fell|comes|falls|happened|took place) (?:only |right |just |late |early )*(?:in|at|during|near|towards?) [a-z ]{0,25}"
)
# The failures that started in 2008 marked the end of the 1990s.
_MARKED = pattern(
    r" (?:marked|heralded|signalled|spelled|spelt|was|were) the (?:true |real |very )?(?:end|start|beginning|close|dawn) of the "
    r"| (?:opened|closed|ushered in|rang in|saw in|saw out) the (?:early |late )?"
)
# Born in 1985, she grew up in the 1960s: nothing is done before one’s birth.
_BORN = pattern(r"\b[Bb]orn\b[^,;:]*$")
_NOT_HIS = pattern(
    r"\b(?:whose|which|that|where|by|had|about|before|since|than|parents?|father|mother|family|ancestors?|set in)\b|[;:“]"
)
# In 1492, when the 16th century was ending; so the 1960s ended.
_AGE = pattern(r",? (?:(?:when|as|while|so|and so|meaning)(?: that)? )?the ")
_OF_AGE = pattern(r" (?:itself )?(?:still |barely |was |had |lay |ended|began|closed|opened)\b")
_NAMES_EVENT = pattern(r"\b(?:of|the|The|his|her|its|their|year,) $")
