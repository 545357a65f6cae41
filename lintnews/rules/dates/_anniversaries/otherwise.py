"""Years of service since a year told, and counts that another count of the sentence explains."""

from __future__ import annotations

import re
from datetime import date

from lintnews.core.cue import Cue
from lintnews.core.pattern import pattern
from lintnews.core.span import Span
from lintnews.rules.dates._anniversaries.counts import Count
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
        if not any(one.meets(Span(*match.span())) for one in (count.span, *dates)):
            other = ordinal_of(match["ordinal"]) if match["ordinal"] else number_of(match["number"])
            if other and other > 1 and (other == years or other + count.number == years):
                return True
    return False


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
