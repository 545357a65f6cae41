"""A number of years whose beginning and end the next sentence tells: shut for 12 years. It closed in 1999 and."""

from __future__ import annotations

from lintnews.core.document import Document
from lintnews.core.pattern import pattern
from lintnews.core.span import Span
from lintnews.rules.dates._spans.gaps import ANOTHER_TIME
from lintnews.rules.dates._spans.tied import Told, stretches_in
from lintnews.text.sentences import sentence_at

_YEAR = pattern(r"\b(?:1[5-9]|2[01])\d\d\b")
_LASTING = pattern(
    r"\b(?:for|spen[dt]|served?|took|takes|lasted|lasts|waited|[Aa]fter|ruled|reigned|cost)\s(?:(?:him|her|them|it|us)\s)?(?:just |only |all of |a total of )?$"
)
_GIVEN = pattern(
    r"\b(?:jailed|sentenced|given|gets?|faces?|imprisoned|banned|suspended|sentence|term|worked|lived|married|known|planned|will|would|could|may|might|if)\b"
)
_IT = pattern(
    r"(?:It|Work|Building|Construction|Digging|Talks|Troops|The (?:work|siege|war|strike|case|trial|ban|line|site))\b"
)
# Somebody's own time in a post or a place is told by deeds that open and close such a time.
_HE = pattern(
    r"(?:(?:He|She|They) (?:was |were )?(?:first )?(?:took|seized|captured|invaded|joined|elected|appointed|sworn in|arrested|taken|entered|arrived)|"
    r"(?:First |Re-?)?(?:[Ee]lected|[Aa]ppointed|[Cc]onvicted|[Ss]worn in|[Aa]rrested|[Jj]ailed|[Ii]nstalled))\b"
)
_HAD_BEEN = pattern(r"(?:He|She|They|It|The [\w-]+) had been\b")


def told_next(document: Document, sentence: Span, said: Span, end: int, count: int) -> tuple[Span, str] | None:
    """The one stretch of the next sentence, where so many years cannot be said of it."""
    text = document.text
    if not _LASTING.search(text, max(sentence.start, said.start - 40), said.start) or ANOTHER_TIME.match(text, end):
        return None
    if _YEAR.search(text, *sentence) or _GIVEN.search(text, *sentence):
        return None
    block = document.block_at(sentence.start)
    if block is None or sentence.end + 12 > block.span.end:
        return None
    after = sentence_at(document, min(sentence.end + 2, block.span.end - 1))
    found = [one for one in document.once(stretches_in, after) if not one.named] if after.start >= sentence.end else []
    if len(found) != 1 or len(_YEAR.findall(text, *after)) != 2 - found[0].is_open:
        return None
    if abs(count - found[0].years) <= 1 or not _is_of_same(text, sentence, end, after, found[0]):
        return None
    return found[0].span, f"{found[0].years}" + (f" by {found[0].last}" if found[0].is_open else "")


def _is_of_same(text: str, sentence: Span, end: int, after: Span, told: Told) -> bool:
    """Whether the next sentence tells the beginning and end of the state that the number of years is said of."""
    if told.is_open:
        return _HAD_BEEN.match(text, after.start) is not None and not text.startswith(" of ", end)
    if _HE.match(text, after.start):
        return _IN_A_POST.match(text, end) is not None
    is_shut = _SHUT.match(text, told.span.start) is not None
    return _IT.match(text, after.start) is not None and is_shut is (_IDLE.search(text, *sentence) is not None)


_IN_A_POST = pattern(
    r"\s(?:in (?:the )?(?!exile|hiding|prison|jail|custody|hospital|business)|at the |on the |behind |inside )[a-z]"
)
_SHUT = pattern(r"(?:shut|clos|suspend|halt|stopp|sank|sunk)")
_IDLE = pattern(
    r"\b(?:shut|closed|dark|empty|idle|silent|out of|without|missing|halted|suspended|off the|unused|vacant|no)\b"
)
