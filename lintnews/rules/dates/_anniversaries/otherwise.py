"""Years of service since a year told, and counts that another count of the sentence explains."""

from __future__ import annotations

import re
from datetime import date

from lintnews.core.cue import Cue
from lintnews.core.pattern import pattern
from lintnews.core.span import Span
from lintnews.rules.dates._anniversaries.counts import Count
from lintnews.rules.dates._anniversaries.until_now import opens_sentence
from lintnews.rules.dates._context import sentence_of
from lintnews.rules.dates._years import dated_in
from lintnews.text.temporal.values import Expression
from lintnews.text.temporal.words import NUMBER, ORDINAL, number_of, ordinal_of

_FIGURE = pattern(rf"(?<![\w.,$£€])(?:(?P<ordinal>{ORDINAL})|(?P<number>{NUMBER}))(?!\w)", re.IGNORECASE)


def is_told_otherwise(cue: Cue, count: Count, event: Expression, published: date) -> bool:
    """Whether another count of the sentence, by itself or with this one, makes the years since the event."""
    years = published.year - (event.year or 0)
    dates = [one.span for one in dated_in(cue.document, cue.span.start)]
    for match in _FIGURE.finditer(cue.text, *sentence_of(cue)):
        span = Span(*match.span())
        if any(one.meets(span) for one in (count.span, *dates)):
            continue
        other = (ordinal_of(match["ordinal"]) if match["ordinal"] else number_of(match["number"])) or 0
        if other > 1 and (other + count.number == years or (other == years and not _is_of_it(cue, count, span))):
            return True
    return False


def _is_of_it(cue: Cue, count: Count, other: Span) -> bool:
    """Whether the sentence opens with another count from the event of the anniversary: 80 years after, the 70th."""
    is_opening = count.form == "anniversary" and opens_sentence(cue, count._replace(span=other))
    return is_opening and _SINCE_IT.match(cue.text, other.end) is not None


_SINCE_IT = pattern(r" years (?:after|since|on from) ")
# Which moved to Leeds in; rebuilt in; the hall of.
_LATER_DEED = pattern(
    r"\b(?:moved|relocated|bought|acquired|sold|joined|won(?! independence| freedom| its freedom| the vote)|elected|expanded|extended|restored|taken over|took over|privati[sz]ed|nationali[sz]ed|"
    r"damaged|flooded|gutted|merged|rebuilt|refurbished|reopened|renamed|revamped|remodell?ed|reformed|relaunched|revived)\s(?:(?!and\b|but\b)[\w’-]+\s){0,4}?(?:in|on)\s$"
)
_NAMED_YEAR = pattern(
    r"\b(?:hall|church|house|school|mill|station|bridge|theatre|building|chapel|pier|castle|tower|stadium|ground|pub|barn) of $"
)
_OF_WHOM = pattern(r"[\w][’']s? $")
# The anniversary concert in the hall built in; its foreword by a poet born in.
_OF_A_PLACE = pattern(
    r"\b(?:in|at|by|on|from|with|inside|near|outside|has|have)\s(?:the|an?|its|his|her|their)\s[\w’ -]{2,40}?,?\s(?:(?:which|that|who)\s(?:was\s)?)?(?:first\s)?"
    r"(?:[a-z]+ed|built|begun|born|written|made|cut|laid|hung)\s(?:in|on)?\s*$"
)


def is_of_another_thing(cue: Cue, count: Count, event: Expression) -> bool:
    """Whether the year is that of a later deed, or of another thing than the anniversary: in the hall built in 1923."""
    if count.form != "anniversary":
        return False
    text, start = cue.text, sentence_of(cue).start
    if event.span.start > count.span.start:
        return _OF_A_PLACE.search(text[count.end : event.span.start]) is not None
    before = text[max(start, event.span.start - 80) : event.span.start]
    if _LATER_DEED.search(before) and not text.endswith("work’s ", 0, count.span.start):
        return True
    return _NAMED_YEAR.search(before) is not None and _OF_WHOM.search(text, start, count.span.start) is not None


_JOINED = pattern(
    r"\b(?:joined|started (?:work|out|as|at)|signed (?:on|up)|was hired|enlisted|began (?:work|as|at|his|her))\b[^.;:]{0,60}\sin\s+$"
)
_LEFT = pattern(
    r"\b(?:left|retired|until|till|died|had|quit|to \d|returned|rejoined|break (?!of)|combined|another|then)\b"
)


def of_service(cue: Cue, count: Count, published: date, dated: list[Expression]) -> tuple[Expression, str] | None:
    """He joined the bank in 1985, so the party was for 30 years of service."""
    sentence, event = sentence_of(cue), dated[0]
    if (
        len(dated) != 1
        or event.span.end > count.span.start
        or not _JOINED.search(cue.text, sentence.start, event.span.start)
        or _LEFT.search(cue.text, *sentence)
        or abs(published.year - (event.year or 0) - count.number) <= 1
    ):
        return None
    return event, str(published.year)
