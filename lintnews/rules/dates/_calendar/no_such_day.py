"""Dates that no calendar has, in the ways news writes dates."""

from __future__ import annotations

import re
from datetime import date

from lintnews.core.cue import Cue
from lintnews.core.pattern import pattern
from lintnews.core.span import Span
from lintnews.rules.dates._calendar.inventions import COUNTED, LABEL
from lintnews.rules.dates._context import sentence_of
from lintnews.text.temporal.absolute import calendar_day
from lintnews.text.temporal.reader import expressions_in
from lintnews.text.temporal.tense import verb_of
from lintnews.text.temporal.values import Kind
from lintnews.text.temporal.verb_groups import Tense
from lintnews.text.temporal.words import MONTH, MONTHS, month_number, ordinal_of

LONGEST = {2: 29, 4: 30, 6: 30, 9: 30, 11: 30}
_FIRST_YEAR = 1583  # the first whole year of the calendar of today
_YEAR = r"(?:(?:,?\s+(?:of\s+)?|-)(?P<year>\d{4})(?![\d%]|[,.]\d))?"
_DAY = r"(?P<day>\d{1,3})(?P<th>st|nd|rd|th)?"
_DAY_BEFORE = pattern(rf"(?:(?<![\w$£€.,:/-])|(?<=\d[-–])){_DAY}(?:\s+day)?(?:\s+of)?[\s-]$")
_MONTH_AFTER = pattern(rf"(?P<month>{MONTH})(?!\w|-(?!\d{{4}})){_YEAR}")
# The days before the last one of a list or a range: June 28, 29 and; April 28 to.
_LISTED = r"(?:(?:\d{1,2}(?:st|nd|rd|th)?,\s+(?=\d{1,2}(?!\d))){0,4}\d{1,2}(?:st|nd|rd|th)?(?:\s?[-–—]\s?|,?\s+(?:to|and|until|or)\s+(?:the\s+)?))?"
_MONTH_FIRST = pattern(rf"(?P<month>{MONTH})\s+(?:the\s+)?{_LISTED}{_DAY}(?![\w%/]|[.,:]\d){_YEAR}")
_NUMERIC = pattern(r"(?P<a>\d{1,4})(?P<sign>[/.-])(?P<b>\d{1,2})(?P=sign)(?P<c>\d{2,4})(?![\w/%-]|[.,:]\d)")
_SIGNS = frozenset("/.-")
_AFTER_DAY = pattern(rf"\b\d{{1,2}}(?:st|nd|rd|th)? {MONTH},? (?:and|to|until|till|through|or) (?:the )?$")
_ON = pattern(
    r"\b(?:on|by|until|till|to|from|of|dated|before|after|between|through|since|around|starting|beginning|is|was) (?:[A-Z][a-z]+day,? )?$"
)


_OF_ANOTHER = pattern(
    r"\s+of\s+(?:the|that|each|every|this|next|last|[A-Z])"
)  # from April 12 until the 31st of the next month


_FIGURE = pattern(r"\d")
_NUMBER = pattern(r"(?:\b[Nn]os?\.|\b[Nn]umber|#)\s?$")  # No. 31 June


def written(cue: Cue) -> tuple[Span, str] | None:
    """The impossible day that the month at the cue belongs to."""
    text, at = cue.text, cue.span.start
    if not text[at].isupper() or not _FIGURE.search(text, max(0, at - 13), cue.span.end + 8):
        return None
    before = _DAY_BEFORE.search(text, max(0, at - 14), at)
    first = _MONTH_FIRST.match(text, at)
    if before and first and text[at - 1] == "-":
        before = None  # April 1-September 31
    match = _MONTH_AFTER.match(text, at) if before else first
    if match is None or _NUMBER.search(text, max(0, at - 16), before.start() if before else at):
        return None
    dated = before or match
    day, month, year = int(dated["day"]), month_number(match["month"]), int(match["year"] or 0)
    if (match["year"] and year < _FIRST_YEAR) or year > 9999:
        return None
    longest = LONGEST.get(month, 31)
    name = MONTHS[month - 1].capitalize()
    span = Span(dated.start(), match.end())
    if not before and _OF_ANOTHER.match(text, match.end()):
        return None
    if day > longest or day == 0:
        sure = match["year"] or dated["th"] or (day == longest + 1 <= 31) or (month == 2 and 29 < day < 32)
        lead = max(0, at - 30)
        sure = sure or (day < 40 and (_ON.search(text, lead, span.start) or _AFTER_DAY.search(text, lead, span.start)))
        if not sure or (not match["year"] and not dated["th"] and COUNTED.match(text, span.end)):
            return None
        return span, f"{name} has {longest} days{' at most' if month == 2 else ''}."
    if year and month == 2 and day == 29 and calendar_day(day, month, year) is None:
        return span, f"{year} has no Feb. 29."
    return None


def in_figures(cue: Cue) -> tuple[Span, str] | None:
    """31/06/2025, 2025-02-30: a date in figures that is none in either order."""
    text, at = cue.text, cue.span.start
    if text[at] == "-":
        at -= 4  # 2025-13-04
    elif text[at - 5 : at - 4] not in _SIGNS and text[at - 5 : at - 1].isdigit() and text[at - 1] in _SIGNS:
        at -= 5  # 2025-02-30
    if at and (text[at - 1].isalnum() or text[at - 1] in ".,:/-$£€#"):
        return None
    match = _NUMERIC.match(text, at)
    if match is None:
        return None
    first, second, third = match["a"], match["b"], match["c"]
    if len(first) == 4 and len(third) == 2:
        year, pairs = int(first), [(int(third), int(second))]
    elif len(third) == 4 and len(first) < 3:
        year, pairs = int(third), [(int(first), int(second)), (int(second), int(first))]
    else:
        return None
    if LABEL.search(text, max(0, at - 40), at):
        return None
    if not 1900 <= year <= 2100 or any(calendar_day(day, month, year) for day, month in pairs):
        return None
    if all(month > 12 for _, month in pairs) and all(day < 32 for day, _ in pairs):
        return Span(*match.span()), f"no year has a month {pairs[0][1]}."
    likely = [(day, month) for day, month in pairs if month <= 12 and 28 < day < 40]
    if not likely:
        return None
    day, month = likely[0]
    span = Span(*match.span())
    if month == 2 and day == 29:
        return span, f"{year} has no Feb. 29."
    return (
        span,
        f"{MONTHS[month - 1].capitalize()} has {LONGEST.get(month, 31)} days{' at most' if month == 2 else ''}.",
    )


# The thirty-first of June.
_ORDINAL = pattern(r"\b(?P<day>thirty[- ]first|thirtieth|twenty[- ]ninth) (?:of )?$")


def in_words(cue: Cue) -> tuple[Span, str] | None:
    """The day in words before the month at the cue, where the month is shorter."""
    text, at = cue.text, cue.span.start
    lead = _ORDINAL.search(text, max(0, at - 18), at)
    month = _MONTH_AFTER.match(text, at) if lead and text[at].isupper() else None
    day = ordinal_of(lead["day"].lower().replace(" ", "-")) if lead else None
    if lead is None or month is None or day is None:
        return None
    number, year = month_number(month["month"]), int(month["year"] or 0)
    longest = LONGEST.get(number, 31)
    if year and year < _FIRST_YEAR:
        return None
    if (number, day) == (2, 29) and year and calendar_day(29, 2, year) is None:
        return Span(lead.start(), month.end()), f"{year} has no Feb. 29."
    if day <= longest:
        return None
    return Span(lead.start(), month.end()), _has(number, longest)


def _has(month: int, longest: int) -> str:
    return f"{MONTHS[month - 1].capitalize()} has {longest} days{' at most' if month == 2 else ''}."


# In June on the 12th, the 19th and the 31st; from June 28 to the 31st.
_ALONE = pattern(
    r"(?:\bon|\bto|\buntil|\bthrough|\band|,|\bor) the (?P<day>29|30|31)(?:st|th)(?=[,.;)]|\s*$|\s+(?:and|at|in the (?:morning|afternoon|evening))\b)"
)
_NUMBERED = pattern(r"\b\d{1,2}(?:st|nd|rd|th)\b(?!\s+(?!and\b|to\b|of\b|in\b|at\b)[a-z])")
_OTHER_MONTH = pattern(
    r"\b(?:next|last|previous|following|same|each|every|that|this)\s+months?\b|\bmonths\b", re.IGNORECASE
)


def beyond_its_month(cue: Cue) -> tuple[Span, str] | None:
    """A day told by its number alone, of the one month of the sentence, which is shorter."""
    text, sentence = cue.text, sentence_of(cue)
    at = max(sentence.start, cue.span.start - 9)
    match = _ALONE.search(text, at, min(sentence.end, cue.span.end + 30))
    if match is None or match.start("day") != cue.span.start or _OTHER_MONTH.search(text, *sentence):
        return None
    told = [one for one in expressions_in(cue.document, cue.span.start) if one.month]
    months = {one.month for one in told}
    if len(months) != 1 or any(one.kind is Kind.RELATIVE for one in told) or told[0].span.start > cue.span.start:
        return None
    before = [
        one.start()
        for one in _NUMBERED.finditer(text, sentence.start, match.start())
        if one.start() > told[0].span.start
    ]
    if not before and not told[0].day:
        return None  # no list and no range of days: the 31st may be of anything
    month, day = months.pop() or 1, int(match["day"])
    longest = LONGEST.get(month, 31)
    return (Span(match.start("day"), match.end()), _has(month, longest)) if day > longest else None


_WHICH_YEAR = pattern(r",?\s+(?P<which>this|next|last)\s+year\b")
# The next 29 February is meant, and there is none in the coming year.
_DUE = pattern(
    r"\b(?:by|until|till|no later than|due on|due by|closes? on|ends? on|expires? on|deadline (?:of|is|on)|valid (?:to|until)|open until|before)\s+(?:midnight on\s+)?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\s+)?$"
)
_OF_LEAP_YEARS = pattern(
    r"\b(?:leap|born|births?|birthdays?|every|annual|annually|anniversar\w+|(?:19|20)\d\d|years?)\b"
)


def of_a_common_year(cue: Cue, span: Span) -> str:
    """Why 29 February, at `span` without a year, is of no leap year; empty where it may be of one."""
    text, published = cue.text, cue.document.meta.published
    if published is None:
        return ""
    if told := _WHICH_YEAR.match(text, span.end):
        year = published.year + {"this": 0, "next": 1, "last": -1}[told["which"]]
    elif _DUE.search(text, max(0, span.start - 50), span.start) or _is_ahead(text, sentence_of(cue), span):
        sentence = sentence_of(cue)
        if _OF_LEAP_YEARS.search(text, *sentence) or (
            _PAST.search(text, *sentence) and not _AHEAD.search(text, *sentence)
        ):
            return ""
        year = published.year + (published > date(published.year, 3, 1))
    else:
        return ""
    return f"{year} has no Feb. 29." if calendar_day(29, 2, year) is None else ""


def _is_ahead(text: str, sentence: Span, span: Span) -> bool:
    """Whether something is to be done on the day: makes its final run on February 29."""
    said = verb_of(text, sentence, span)
    if said is None or said.by not in ("on", ""):
        return False
    return said.group.tense is Tense.FUTURE or (said.group.tense is Tense.PRESENT and said.group.verb not in _BE)


_BE = frozenset("is are falls fall celebrates celebrate".split())
_PAST = pattern(r"\b(?:was|were|had|did|[a-z]{2,}ed)\b")
_AHEAD = pattern(r"\b(?:will|must|should|can|may|is|are|has|have)\b")


def leap_day(cue: Cue) -> tuple[Span, str] | None:
    """29 February without a year, of a year that has none."""
    text, at = cue.text, cue.span.start
    before = _DAY_BEFORE.search(text, max(0, at - 12), at)
    match = (_MONTH_AFTER if before else _MONTH_FIRST).match(text, at)
    dated = before or match
    if match is None or dated is None or match["year"] or dated["day"] != "29" or month_number(match["month"]) != 2:
        return None
    span = Span(dated.start(), match.end())
    why = of_a_common_year(cue, span)
    return (span, why) if why else None
