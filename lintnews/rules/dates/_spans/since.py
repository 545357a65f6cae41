"""Numbers of years that run from a year told with “since” to the day of publication."""

from __future__ import annotations

import re

from lintnews.core.document import Document
from lintnews.core.pattern import pattern
from lintnews.core.span import Span
from lintnews.rules.dates._spans.listed import YEAR, is_part

_SINCE = pattern(
    rf"(?:since|beginning in|starting in|having (?:been )?(?:begun|[a-z]+ed|taken over|sworn in)(?: [\w’-]+){{0,3}} in)\s+(?:(?:early|late|mid)[ -])?(?:[A-Z][a-z]+ (?:\d{{1,2}}, )?)?(?P<since>{YEAR})(?![\d-]|\s+(?:and|to|until)\b)"
)
# After 12 years in office since 2019; more than have gone by are wrong in any tense.
_IN_OFFICE = pattern(
    rf"\s+(?:in|at|on|as|of|with)\s+(?:(?!and\b|or\b|which\b|that\b|had\b)[\w’-]+\s+){{1,4}}?(?P<words>since\s+(?:(?:early|late|mid)[ -])?(?:[A-Z][a-z]+ (?:\d{{1,2}}, )?)?(?P<since>{YEAR}))(?![\d-])"
)
_SINCE_BEFORE = pattern(
    rf"since\s+(?P<since>{YEAR})(?:,|\s+[–—(])\s*(?:or |that is,? |i\.e\.,? )?(?:some |a total of |for |all of |over )?(?:the )?$",
    re.IGNORECASE,
)
_ANY_YEAR = pattern(rf"\b{YEAR}\b")
_LASTS = pattern(r"\b(?:has|have|is|are|(?:last|past) [\w-]+ years)\b")
_APPOSED = pattern(r"(?: without an? [a-z]+| running| straight| in a row| on end)?[,)]?\s*(?:[–—(-]\s*)?")


def since_then(document: Document, sentence: Span, said: Span, end: int, count: int) -> tuple[Span, str] | None:
    """For ten years, since 2019; since 2015, or for the past 19 years; after 12 years in office since 2019."""
    text, published = document.text, document.meta.published
    if published is None or is_part(text, sentence, said):
        return None
    before = _SINCE_BEFORE.search(text, max(sentence.start, said.start - 30), said.start)
    office = _IN_OFFICE.match(text, end, sentence.end)
    after = _SINCE.search(text, end, min(sentence.end, end + 70))
    made = {match: published.year - int(match["since"]) for match in (before, office, after) if match}
    if before and made[before] and abs(made[before] - count) > 1:
        return Span(*before.span()), f"{made[before]} by {published.year}"
    if office and len(_ANY_YEAR.findall(text, *sentence)) == 1 and count > 1 + made[office] >= 2:
        return Span(*office.span("words")), f"{made[office]} by {published.year}"
    if not after or not _APPOSED.fullmatch(text, end, after.start()):
        return None
    if after.group().startswith(("beginning", "starting")) and not _LASTS.search(text, *sentence):
        return None  # for three years beginning in 2014 he took pictures
    is_lasting = text.endswith(("or ", "he ", "n ", "sted "), 0, said.start)
    return (
        (Span(*after.span()), f"{made[after]} by {published.year}")
        if is_lasting and abs(made[after] - count) > 1
        else None
    )
