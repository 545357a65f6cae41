"""A second count of the sentence that leaves its words out: 50 years after the first, in 1974, and 40 after the second."""

from __future__ import annotations

import re
from datetime import date

from lintnews.core.cue import Cue
from lintnews.core.pattern import pattern
from lintnews.core.span import Span
from lintnews.rules.dates._anniversaries.counts import Count
from lintnews.rules.dates._context import sentence_of
from lintnews.text.temporal.words import NUMBER, ORDINAL, number_of, ordinal_of

# And 40 after the second was lost in 1984; and a diver the 30th of his first descent, in 1984.
_ECHO = pattern(
    rf",? and (?:an? [a-z]+ the )?(?P<number>{NUMBER}|{ORDINAL}) (?P<way>after|since|of) [^;:.“”]{{3,70}}?,? in (?P<year>(?:1[5-9]|20)\d\d)(?=[,.;]|\s*$|\n)",
    re.IGNORECASE,
)


def echoed(cue: Cue, count: Count, published: date) -> tuple[Span, int, Span] | None:
    """A second count of the sentence that leaves out “years”, where it does not fit: it, its number, its year."""
    if count.form not in ("after", "since", "anniversary"):
        return None
    match = _ECHO.search(cue.text, count.end, sentence_of(cue).end)
    if match is None or (count.form == "anniversary") != (match["way"] == "of"):
        return None
    number = number_of(match["number"]) or ordinal_of(match["number"]) or 0
    made = published.year - int(match["year"])
    if number < 2 or made - 1 <= number <= made + (match["way"] == "of"):
        return None
    return Span(*match.span("number")), number, Span(*match.span("year"))
