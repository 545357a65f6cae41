"""Times that go on from a year, so that they cannot lie before it, and comparisons with the others of a period."""

from __future__ import annotations

from lintnews.core.pattern import pattern
from lintnews.core.span import Span
from lintnews.rules.dates._periods.facts import is_early
from lintnews.rules.dates._periods.standing import is_done_to_what_stood
from lintnews.text.temporal.values import Expression

_OF_IT = r"(?:the )?(?:very )?(?:early |late |mid-)?"
# For the rest of the ’80s; in what was left of the century; that decade, the 1990s.
REST = pattern(
    rf"\b(?:[Tt]he (?:rest|remainder)|[Ww]hat (?:was left|is left|remained|was to come)|(?:the|its|their) (?:remaining|other) (?:years|months|decades)) of {_OF_IT}$"
    r"|\b(?:that|the same|this) (?:decade|century),? (?:the )?$|\b[Tt]hen, (?:in|during|at) (?:the )?(?:(?:early|late) |mid-|(?:end|close|middle|start|beginning|height) of (?:the )?)?$"
)
# Opened in 1994, and by the end of the 1970s; which it remained until; and dominated the 1960s.
_THEN = pattern(
    rf"(?:,? and|,? so|,? yet|,? but|;|, where|, which|,? when|, from which) (?!(?:and )?(?:an?|another) )(?:[\w’-]+ ){{0,7}}?(?:by|until|till|through|throughout|over|for|into|spent|needed|took|dominated|ruled|filled|defined|outlived|saw out)"
    rf" (?:(?:the|its) (?:last|final|closing|dying|latter|later|second)(?: few)? (?:years|months|weeks|days|decades|part|half) of |the (?:tail end|end|close|whole|middle|turn|dawn) of |all of |most of |much of )?{_OF_IT}$"
)
# She rose so fast that by the end of the 1970s she ran it.
_SO_THAT = pattern(r" so [a-z]+ that\b")
_EARLIER = pattern(
    r"\b(?:had|already|has|have|before|after|since|about|wrote|that|who|whom|of those|recall\w*|sing|unlike|as|earlier|recorded|history|photographs?|portraits?)\b|“"
)
# Nothing else of the 1970s did as much; no greater surprise than; faster than any other of the century.
_NOTHING = pattern(
    r"[\s“]*(?:Nothing|No|Nobody|No one|Not one|None|Few|Hardly any)(?P<other> else| other)?\b(?: (?!and\b|but\b)[\w’-]+){0,7}?(?:(?: in| of| from| during) (?:the )?(?:early |late |mid-)?| )"
)
_NO_OTHER = pattern(
    r"[\s“]*(?:No other (?:(?:[\w-]+ ){1,3}(?:of|in|from) (?:the )?(?:early |late |mid-)?)?|Nothing else(?: that [a-z]+)? (?:of|in|from) the )"
)
_MORE_THAN = pattern(
    r"\b(?:more|better|worse|[a-z]{3,}er)\b[^,;:]{0,60} than\b|\bas [\w ]{3,20} as this\b|\b[a-z]+ed (?:us|me|them|him|her)? ?like the\b"
)
_BETTER = pattern(r"\b(?:more|better|worse|as often|as much|as well|as long|as far)(?: [a-z]+)?[.”]*\s*$")
_BUT = pattern(
    r"\b(?:but|none since|since|until|except|apart|besides|close|rebuilt|restored|came near|than in|than that)\b|“[^”]*$"
)
_NO_GREATER = pattern(
    r"\bno (?:[a-z]+er|more [a-z]+|better|worse) (?!rival|friend|foe|love|enemy|ally)[a-z]+ (?:in|of) the $"
)
# The 18th century saw no bloodier day than Towton.
_HAD_NO = pattern(
    r" (?:had|saw|knew|brought|produced|heard) no (?:[a-z]+er|more|better|worse)[a-z-]* (?:[\w-]+ ){1,6}?than "
)
_ANY_OTHER = pattern(
    r"\b(?:than|of) any other (?:[\w-]+ ){0,4}(?:(?:of|in|from) )?(?:the )?(?:early |late |mid-)?$|(?<!nd )\bno other (?:[\w-]+ ){0,6}(?:(?:in|of) )?(?:the )?$"
)


def told_on(text: str, sentence: Span, period: Expression, year: Expression, gap: str) -> bool:
    """Whether the period after a year is one that goes on from it, or that the thing of the year is measured by."""
    if "“" in gap or len(gap) > 130:
        return False
    gap = _SO_THAT.sub(", and", gap)
    if REST.search(gap):
        return True
    if _ANY_OTHER.search(gap):
        return not _BUT.search(gap) and not is_done_to_what_stood(text, sentence, year, noun="")
    if is_early(period, year) or _EARLIER.search(text, period.span.end, sentence.end):
        return False
    return _THEN.search(gap) is not None and not _EARLIER.search(gap)


def unequalled(text: str, sentence: Span, period: Expression, gap: str) -> bool:
    """No goal of the Seventies has been shown more often than the one of 1986, which thus is of the Seventies."""
    lead = text[sentence.start : period.span.start]
    if _NO_GREATER.search(lead):
        return gap.startswith(" than ")
    if _HAD_NO.match(gap):
        return not _BUT.search(gap)
    return _NOTHING.fullmatch(lead) is not None and _MORE_THAN.search(gap) is not None and not _BUT.search(gap)


def unequalled_next(text: str, sentence: Span, period: Expression) -> bool:
    """The same of the sentence before: Nothing else that happened in the 1970s did as much."""
    lead = text[sentence.start : period.span.start]
    nothing = _NOTHING.fullmatch(lead)
    if nothing is None or _BUT.search(text, *sentence) or " had " in text[period.span.end : sentence.end]:
        return False
    return _NO_OTHER.fullmatch(lead) is not None or _BETTER.search(text, period.span.end, sentence.end) is not None
