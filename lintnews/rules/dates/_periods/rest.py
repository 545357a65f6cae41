"""Times told on from a year before: for the rest of the ’80s, in what was left of the century, and by its end."""

from __future__ import annotations

from lintnews.core.pattern import pattern
from lintnews.core.span import Span
from lintnews.rules.dates._events import EVENTS
from lintnews.rules.dates._periods.after_year import KINDS
from lintnews.rules.dates._periods.facts import is_early, is_person
from lintnews.rules.dates._periods.roles import Role
from lintnews.rules.dates._periods.standing import is_done_to_what_stood, lives_on
from lintnews.text.temporal.values import Expression

_REST = pattern(
    r"\b(?:[Tt]he (?:rest|remainder)|[Ww]hat (?:was left|is left|remained|was to come)|the (?:remaining|other) (?:years|months|decades)) of (?:the )?$"
)
_LAST = pattern(
    r"(?:[^;:“”]{0,40})(?:,? and|, where|, which) (?:(?!wrote\b)[\w’-]+ ){0,6}?(?:in|for|through|over|spent|needed|took|during|by|dominated|ruled|filled|lived) (?:the (?:last|final|closing|dying|latter|later) (?:years|months|weeks|days|decades|part|half)|the (?:tail|end|close|tail end|whole)|all|most|much) of (?:the )?$"
)
_AND_BY = pattern(
    r"(?:,? and|,? so(?: [a-z]+){0,2} that|, yet|, but) by (?:the )?(?:early |late |mid-|(?:end|close|middle|start|turn|last years|final years|last quarter) of (?:the )?)?$"
)
# Opened in 1984, it was the first and remained the only one throughout the 1970s; on sale in 1979, and it dominated the 1960s.
_THROUGHOUT = pattern(
    r"[^;:“”]{0,60},? and (?:it )?(?:(?:remained|stayed|was) [^,;:“”]{3,40} (?:throughout|all through)|dominated|ruled|defined) (?:the )?(?:whole of the |rest of the )?(?:early |late |mid-)?"
)
_BEGUN = pattern(
    r"\b(?:opened|launched|founded|introduced|released|sold|first|set up|formed|built|began|came out|unveiled)\b[^,;]{0,40} in $"
)
_OVER = pattern(r"\b(?:until|till|before|by the time) the (?:early |late )?$")
_WERE_OVER = pattern(r" (?:was|were|is|are) (?:out|over|done|past|half over|gone)\b")
_THAT_DECADE = pattern(r"\b(?:that|the same|this) (?:decade|century),? (?:the )?$")
_THEN = pattern(
    r"(?:It was )?[Tt]hen, (?:in|during|at) (?:the )?(?:early |late |mid-|(?:end|close|middle|start|beginning|height) of (?:the )?)?$"
)
_HAD = pattern(r"\b(?:had|already|has|have)\b")


def told_on_from(text: str, sentence: Span, period: Expression, year: Expression) -> bool:
    """Whether the period is one that goes on from the year, in the same sentence, and so cannot lie beside it."""
    if year.span.end > period.span.start:
        return False
    late, gap = not is_early(period, year), text[year.span.end : period.span.start]
    if "“" in gap or len(gap) > 120:
        return False
    if _REST.search(gap) or _THAT_DECADE.search(gap):
        return True
    if late and _AND_BY.search(gap) and not _HAD.search(gap):
        return True
    if late and _THROUGHOUT.fullmatch(gap) and not _HAD.search(gap):
        return _BEGUN.search(text, sentence.start, year.span.start) is not None
    if not late or _HAD.search(gap) or _HAD.search(text, period.span.end, sentence.end):
        return False
    if _OVER.search(gap) and _WERE_OVER.match(text, period.span.end):
        return True
    return _LAST.fullmatch(gap) is not None


def told_on_next(text: str, sentence: Span, period: Expression) -> bool:
    """The same where the year stands in the sentence before: In what remained of the 1960s; It was then, in the 1960s."""
    lead = text[sentence.start : period.span.start]
    if len(lead) > 60:
        return False
    nothing = _NOTHING.fullmatch(lead) or _NO_SUCH.fullmatch(lead)
    if nothing and not nothing["other"]:
        return _BETTER.match(text, period.span.end, sentence.end) is not None
    if nothing and nothing["other"] and not lives_on(nothing["noun"] or "", ""):
        return _UNEQUALLED.search(text, period.span.end, sentence.end) is not None and not _BUT.search(text, *sentence)
    return any(one.search(lead) for one in (_REST, _THEN))


# Nothing else that happened in the 1970s did as much; no work of 20th-century medicine is better known.
_NOTHING = pattern(
    r"[“]?(?:Nothing|No|Nobody|No one|Not one|Few|Hardly any)(?: (?P<other>else|other)(?: (?P<noun>[a-z-]+)\b)?)?(?: (?!and\b|but\b)[\w’-]+){0,6} (?:in|of|from|during) (?:the )?(?:early |late |mid-)?"
)
_NO_SUCH = pattern(
    r"[“]?(?:No|Few) (?P<other>other )?(?P<noun>)"
)  # No 16th-century novel has been translated more often
_BETTER = pattern(r"[ -](?!is as|was as|so )[\w’ -]{3,60} (?:more|better|worse)(?: [a-z]+)?[.”]?\s*$")
_UNEQUALLED = pattern(
    r"\b(?:more|better|worse|as (?:much|many|well|often|far|long)|so (?:much|many|well|often)|match\w*|equal\w*|rival\w*|compar\w+|[a-z]{2,}er (?:known|loved)?)\b"
)
_BUT = pattern(r"\b(?:but|since|until|except|apart|besides|and none|or since|like|than in|than that)\b")


def unequalled(text: str, sentence: Span, period: Expression, year: Expression) -> bool:
    """No goal of the Seventies was shown more often than the one of 1986: the one is of the Seventies too."""
    if period.span.start > year.span.end:
        gap = text[year.span.end : period.span.start]
        return len(gap) < 130 and _ANY_OTHER.search(gap) is not None and not _BUT.search(gap)
    if period.span.end > year.span.start:
        return False
    lead, gap = text[sentence.start : period.span.start], text[period.span.end : year.span.start]
    if greater := _NO_GREATER.search(lead):
        return not is_person(greater["noun"]) and greater["noun"] not in _PEOPLE and _THAN.match(gap) is not None
    return _NOTHING.fullmatch(lead) is not None and _THAN_THE_ONE.search(gap) is not None and not _BUT_SINCE.search(gap)


_PEOPLE = frozenset("rival friend foe champion love talent enemy ally name".split())
_ANY_OTHER = pattern(
    r"\b(?:than|of) any other (?:[\w-]+ ){1,4}(?:of|in|from) (?:the )?(?:early |late |mid-)?$|\bno other (?:[\w-]+ ){1,4}(?:has |had |have )?(?:matched|equalled|equaled|managed|repeated|did|achieved|done|rivalled) (?:[\w-]+ ){0,3}?(?:in|of) (?:the )?$"
)
_NO_GREATER = pattern(
    r"\bno (?:[a-z]+er|more [a-z]+|better|worse) (?P<noun>[a-z]+) (?:in|of) the (?:early |late |mid-)?$"
)
_THAN = pattern(r" than (?:[A-Z]|the |that |an? )")
_THAN_THE_ONE = pattern(r"\bthan (?:the one|that|those) (?:of|for|in|on|at|by|when|which|that|he|she|they)\b")
_BUT_SINCE = pattern(r"\b(?:none since|but|since|until|except)\b")
_NO_OTHER = pattern(r"\b[Nn]o other $")
_THAT = pattern(r"\b(?:that|this) $")
_IN_THE = pattern(r",? (?:[a-z]+(?:ed|en|wn|ing|un|ght|pt|ft)\b[^,;:]{0,40}? )?(?:by|in|during|amid|into|to) the $")
_NOUN = pattern(r"(?:[’']s?)? (?P<nouns>[a-z-]+(?: [a-z-]+)?)(?=[ ,.;:)–—]|$|\n)")
_HAPPENINGS = EVENTS | frozenset(
    "rush boom famine plague pandemic epidemic gold-rush exodus craze mania revolt rebellion uprising".split()
)


def of_that_thing(text: str, sentence: Span, period: Expression, year: Expression, role: Role) -> bool:
    """That 19th-century document; drawn in 1861 by the 18th-century gold rush: what the year is told of, named again."""
    if year.span.end > period.span.start or role is not Role.BEFORE:
        return False
    gap, noun = text[year.span.end : period.span.start], _NOUN.match(text, period.span.end)
    if noun is None or len(gap) > 90 or "“" in gap or _HAD.search(gap):
        return False
    words = noun["nouns"].split()
    if _NO_OTHER.search(gap):  # the castle, finished in 1679; no other 18th-century building
        return bool(KINDS & set(words)) and not is_done_to_what_stood(text, sentence, year, is_own=True)
    if _THAT.search(gap):
        return bool((_HAPPENINGS | KINDS) & set(words))
    return _IN_THE.fullmatch(gap) is not None and bool(_HAPPENINGS & set(words))
