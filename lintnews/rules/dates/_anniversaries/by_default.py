"""The one year of a passage, as what a count of years is taken to be counted from where nothing else is told."""

from __future__ import annotations

from datetime import date

from lintnews.core.cue import Cue
from lintnews.core.pattern import pattern
from lintnews.core.span import Span
from lintnews.rules.dates._anniversaries.counts import MADE, Count
from lintnews.rules.dates._context import sentence_of
from lintnews.rules.dates._years import between, dated_in, years_around
from lintnews.text.temporal.values import Expression, Kind
from lintnews.text.temporal.verb_groups import Tense, groups

_FAR = 120  # code points from a count to its year
_BEGAN = pattern(
    rf"\b{MADE}\b(?:\s(?!and\b|but\b|when\b)[\w’'.-]+,?){{0,6}}?\s(?:in|on|back in)\s(?:the\s)?$|"
    r"\b(?:since|agreed|released|introduced|invented|dug|planted|cast|premiered|aired|unveiled|went up|went on air|came out)\s(?:in\s|on\s)?(?:early |late )?(?:the\s)?$"
)
_ITS = pattern(r"\b(?:its|their|the)\s(?:own\s)?$")
_NEW_SUBJECT = pattern(r"\b(?:and|but|while|whose|where)\s(?:the|an?|its|their|his|her|some|many|all|[A-Z][\w’-]+)\b")
_OF_ANOTHER = pattern(
    r"(?:[’']s)?\s+(?:this\s+\w+\s+)?of\s+(?!(?:the|its|their|his|her|that|this)\s(?:\w+\s)?(?:founding|foundation|opening|birth|death|event|disaster|day|start|loss|launch)\b)"
)
_NOT_NOW = pattern(r"\b(?:would|later|until|by then|at the time|that year)\b")
_TODAY = pattern(
    r"\b(?:today|tonight|yesterday|tomorrow|this (?:week|month|weekend|morning|evening|year)|last (?:week|night|weekend)|next (?:week|month)|"
    r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|to the day)\b"
)


def by_default(cue: Cue, count: Count, published: date) -> tuple[Expression, str] | None:
    """The one year told, where so many years do not lie between it and publication; None where it may be another's."""
    text, sentence = cue.text, sentence_of(cue)
    found = {one.year: one for one in dated_in(cue.document, cue.span.start)}
    if len(found) != 1 or len(years_around(cue)) > 1:
        return None
    event = next(iter(found.values()))
    gap = between(text, event.span, Span(count.span.start, count.end))
    if len(gap) > _FAR or ";" in gap or "“" in gap or (event.year or 0) + 2 > published.year:
        return None
    if _NOT_NOW.search(text, *sentence) or _OF_ANOTHER.match(text, count.end, sentence.end):
        return None
    if not (
        _is_of_these_days(event, count, published, sentence.of(text))
        or _is_of_its_begin(text, sentence, event, count, gap)
    ):
        return None
    return None if _fits(event, count, published) else (event, str(published.year))


def _is_of_these_days(event: Expression, count: Count, published: date, words: str) -> bool:
    """Whether the event fell in the month of publication and the sentence tells of today."""
    if event.kind is Kind.YEAR or event.month is None or count.form in ("old", "served", "nth"):
        return False
    if count.form in ("after", "since") and event.span.start < count.span.start:
        return False  # retired in May 2020, 40 years after joining
    apart = abs(event.month - published.month)
    is_before = count.form == "before" and " had " in words
    return apart in (0, 1, 11) and (is_before or _TODAY.search(words) is not None)


def _is_of_its_begin(text: str, sentence: Span, event: Expression, count: Count, gap: str) -> bool:
    """Whether the year is that in which the thing began that the sentence is about: founded in 1965 and in its 50th year."""
    if event.span.start > count.span.start:
        is_whose = count.form == "anniversary" and text.endswith("whose ", 0, count.span.start)
        return (
            is_whose and _BEGAN.search(text, count.end, event.span.start) is not None and not _NEW_SUBJECT.search(gap)
        )
    began = _BEGAN.search(text, sentence.start, event.span.start) is not None
    if count.form == "old":
        return began and _TURNS.fullmatch(text, event.span.end, count.span.start) is not None
    its = _ITS.search(text, event.span.end, count.span.start)
    if (
        count.form not in ("anniversary", "nth")
        or its is None
        or _NEW_SUBJECT.search(text, event.span.end, its.start())
    ):
        return False
    is_past = any(one.tense is Tense.PAST for one in groups(gap, 0, len(gap)))
    return began and not is_past


# In business since 1824, turned 150; released in 1984, is 40 years old.
_TURNS = pattern(
    r",\s(?:is|are|turns?|turned|will be|will turn|has (?:just )?turned)\s(?:now\s|just\s|only\s)?|,(?=\s\d)"
)


def _fits(event: Expression, count: Count, published: date) -> bool:
    """Whether so many years lie between, last year's and next year's anniversary among them."""
    years = published.year - (event.year or 0)
    less = 1 + (count.form == "nth")
    return count.least - 1 <= years <= count.most + less
