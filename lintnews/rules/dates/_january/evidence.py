"""What in a sentence speaks for the new year where last year's figure stands."""

from __future__ import annotations

import re
from datetime import date

from lintnews.core.cue import Cue
from lintnews.core.pattern import pattern
from lintnews.core.span import Span
from lintnews.rules.dates._context import sentence_of
from lintnews.rules.dates._january.aftermath import is_gone_on_with
from lintnews.rules.dates._january.ahead import is_followed, is_told_ahead
from lintnews.rules.dates._january.nearness import is_of_these_days
from lintnews.rules.dates._january.pressing import is_pressing
from lintnews.text.temporal.values import Expression, Kind
from lintnews.text.temporal.verb_groups import Tense, groups
from lintnews.text.temporal.words import NUMBER, ORDINAL, number_of, ordinal_of

# The day a year back is meant: exactly a year after; colder than on; who first spoke on.
_A_YEAR_APART = pattern(
    r"\blast winter\b|\b(?:a|one) year and (?:[\w-]+ ){1,2}(?:days?|weeks?) (?:ago|after|since|before|on|from)\b|\b(?:an?|one|the|twelve|12) (?:(?:full|whole|calendar) )?(?:year|months)(?:[’']s)?,? (?:to the (?:day|week)|before|after|earlier|ago|later|since|on(?! (?:year\b|the\b|from\b|[A-Z]|\d)))\b",
    re.IGNORECASE,
)
_COMPARED = pattern(
    r"\b(?:against(?-i:(?! [A-Z]))|compared|(?<!later )than|unlike|versus|(?<!for the )first(?! [\w-]+ (?:[\w-]+ )?of the (?:new )?year)|originally|anniversary|(?:that|those|ones?) (?:of|from|[a-z]+(?:ed|en|wn|ght) on)|dat(?:es?|ed|ing) (?:back to|from|to))\b[^,;.]{0,70}$",
    re.IGNORECASE,
)
# On Saturday and Sunday, January 10 and 11.
_AND_DAY = pattern(r",? (?:and|to|through) (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? (?:the )?")
_OTHER_DAYS = r"(?:\d{1,2}(?:,\s\d{1,2})*,?\s+(?:and|to|or)\s+)?"
_APPOSED = pattern(
    rf"(?:\s(?:night|evening|morning|afternoon))?(?:,|\s+\(|\s+[–—-])?\s*(?:on\s+|by\s+|at\s+\w+\s+)?(?:the\s+)?(?:(?:morning|afternoon|evening|night)\s+of\s+)?{_OTHER_DAYS}"
)
# In the first hours of the new year, on; both working days of the year so far, 2 and.
_NEW_YEAR = pattern(
    rf"\b(?:(?:the|this) new year(?: so far)?|the year so far|so far this year)(?:,|\s+\(|\s+[–—-])?\s+(?:on\s+|between\s+|from\s+)?{_OTHER_DAYS}$",
    re.IGNORECASE,
)
_FIRST_OF = pattern(r"\bfirst (?:[\w-]+ ){1,3}?of (?:the (?:new )?year|(?P<year>20\d\d))\b", re.IGNORECASE)
# Is the third of the year; brings to nine the deaths of this year.
_NTH_OF = pattern(
    rf"\s+(?:is|are|was|makes?|brings?|took)\s+(?:already\s+)?(?:the\s+)?(?:{ORDINAL}|[\w-]+)\s+(?:[\w-]+\s+){{0,3}}?(?:of|in) (?:the|this) (?:new )?year\b(?! (?:before|later))",
    re.IGNORECASE,
)
_NOT_NOW = pattern(r"\b(?:last year|ago|previous|compared|than|anniversary|had|record)\b", re.IGNORECASE)
# Has burned for four days, since.
_FOR_DAYS = pattern(
    rf"\bfor\s+(?:the\s+(?:past|last)\s+|just\s+|only\s+)?(?P<count>{NUMBER})\s+(?:days|nights)(?:,|\s+\(|\s+[–—-])?\s+since\s+(?:\w+day,?\s+)?$",
    re.IGNORECASE,
)
# The inquest into last week’s crash opened on.
_OF_THESE_DAYS = pattern(
    r"\b(?:into|over|after|following|from|in the wake of)\s+(?:last (?:week|month|night|\w+day)|yesterday|this week|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)[’']s?\s[^,;.“”()]{3,60}?\son\s+$"
)
# Signed on 6 January, passed on Tuesday; on 12 January, when the door blew out last Friday.
_PASSED = pattern(r",\s+[a-z]+(?:ed|eld|en|wn|ung|ught|ade|ut)\s+(?:down\s+|out\s+)?(?:on\s+|last\s+)?")
_WHEN = pattern(r",?\s+when\s+[^,;:“”]{3,60}\s+")
_BARS = pattern(
    r"[;:“”\"]|\b(?:that|which|who|whose|when|while|but|and|than|since|until|as|because|filed|signed|dated|born|opened|launched|shot|held)\b"
)
_IN_CLAUSE = pattern(r"\b(?:that|which|who|whose|whom|those|where|when)\b[^,]*$")
_AGAIN = pattern(r"\b(?:again|do so|another|a second)\b")
_UNIT_AHEAD = pattern(
    rf"\s*,?\s*(?:in\s+)?(?P<count>{NUMBER}|an?)\s+(?P<unit>day|week|fortnight)s?\s+(?P<way>from now|from today|from tomorrow|hence|away|off)\b",
    re.IGNORECASE,
)
_IN_DAYS = pattern(
    rf"\b(?:in|within|for|over|after|during)\s+(?:just\s+|only\s+|its first\s+|the first\s+|the past\s+|the last\s+)?(?P<count>{NUMBER})\s+days\b(?!\s+of\b)",
    re.IGNORECASE,
)
# With two days left before the hearing on.
_DAYS_LEFT = pattern(
    rf"\b(?P<count>{NUMBER})\s+days\s+(?:left|to go|remaining|away)\s+(?:before|until|till|to|from)\s+[^.,;:“”]{{3,50}}?\s(?:on|of)\s+$",
    re.IGNORECASE,
)
# Less than a week ago; barely three days ago.
_LESS_AGO = pattern(
    rf",?\s+(?:\(|[–—]\s)?(?:less than|barely|just under|under|not (?:yet )?|only|just|scarcely)\s*(?P<count>{NUMBER}|an?)\s+(?P<unit>day|week|fortnight)s?\s+(?:ago|earlier|before)\b",
    re.IGNORECASE,
)
_NTH_DAY = pattern(rf"\bnow (?:in|into|entering) its (?P<nth>{ORDINAL}) day\b", re.IGNORECASE)
_DAYS_FROM = pattern(
    rf"\s*,?\s*(?:just\s+)?(?P<count>{NUMBER}|an?|the)\s+days?\s+(?P<way>after|before|following)\b[^.;:“”]{{0,60}}?\b(?:on\s+|last\s+|this\s+|next\s+|’s\s+)?"
    r"(?P<weekday>Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b"
)
_UNIT_DAYS = {"day": 1, "week": 7, "fortnight": 14}
# Has not let up for a week; was found four days after.
_GONE_BY = pattern(
    rf"\bfor\s+(?:the\s+(?:past|last)\s+|just\s+|only\s+|almost\s+|more than\s+|over\s+)?(?P<count>{NUMBER}|an?)\s+(?P<unit>day|week|fortnight)s?\b(?!\s+(?:of|in)\b)|"
    rf"(?:,|\s[–—])\s+(?P<count2>{NUMBER}|an?)\s+(?P<unit2>day|week|fortnight)s?\s+(?:after|later)\b",
    re.IGNORECASE,
)
_LIKE_IT = pattern(r"\b(?:again|sort|kind|similar|such as|like)\b")
_STILL = pattern(r"\b(?:has|have|is|are|yesterday|today|this morning|overnight|last night|now)\b")
_DAYS = ("mon", "tues", "wednes", "thurs", "fri", "satur", "sun")


def speaks_for(cue: Cue, found: tuple[Expression, ...], when: Expression, new: date) -> bool:
    """Whether something in the sentence says that the day of the new year is meant."""
    return (
        _beside(cue, found, when, new)
        or _counted(cue, when, new)
        or _is_of_new_year(cue, when)
        or is_told_ahead(cue, when, new)
        or is_followed(cue, when, new)
        or is_of_these_days(cue, found, when, new)
        or is_gone_on_with(cue, found, when, new)
        or is_pressing(cue, when, new)
    )


def is_year_back(text: str, sentence: Span, when: Span) -> bool:
    """Whether the sentence says itself that it goes a year back."""
    return (
        _A_YEAR_APART.search(text, *sentence) is not None
        or _COMPARED.search(text, sentence.start, when.start) is not None
    )


def _is_of_new_year(cue: Cue, when: Expression) -> bool:
    """Whether the day is said to be of the new year, or follows something of these days."""
    text, sentence, published = cue.text, sentence_of(cue), cue.document.meta.published
    start = max(sentence.start, when.span.start - 110)
    if _NEW_YEAR.search(text, start, when.span.start) or _OF_THESE_DAYS.search(text, start, when.span.start):
        return True
    first = _FIRST_OF.search(text, *sentence)
    if _NTH_OF.search(text, when.span.end, sentence.end):
        return when.month == 1
    if first is None or published is None or (first["year"] and int(first["year"]) != published.year):
        return False
    return when.month == 1 and _NOT_NOW.search(text, *sentence) is None


def _beside(cue: Cue, found: tuple[Expression, ...], when: Expression, new: date) -> bool:
    """Whether a weekday or a phrase like “three days ago”, said of the same day, fits the new year alone."""
    text, old = cue.text, when.readings[0].first
    for one in found:
        if one is when or one.kind not in (Kind.WEEKDAY, Kind.RELATIVE):
            continue
        first, second = sorted((one.span, when.span))
        joined = _APPOSED.fullmatch(text, first.end, second.start) is not None
        if first is when.span and not joined:
            joined = _PASSED.fullmatch(text, first.end, second.start) is not None or (
                one.kind is Kind.RELATIVE and _WHEN.fullmatch(text, first.end, second.start) is not None
            )
            if not joined and _WHEN.fullmatch(text, first.end, second.start):
                joined = one.readings != () and any(stretch.holds(new) for stretch in one.readings)
        if one.weekday is not None and joined and text.endswith(("day and ", "day to "), 0, first.start):
            joined = False  # on Friday and Saturday, January 10 and 11
        if one.weekday is not None and first is not when.span and _AND_DAY.fullmatch(text, first.end, second.start):
            joined = True
        if one.weekday is not None and joined and one.weekday == new.weekday() != old.weekday():
            return True
        if (
            one.kind is Kind.RELATIVE
            and any(stretch.holds(new) for stretch in one.readings)
            and (joined or _is_one_clause(text, first, second))
        ):
            return True
    return False


def _is_one_clause(text: str, first: Span, second: Span) -> bool:
    """Whether no clause or participle parts the two."""
    gap = Span(first.end, second.start)
    if second.start - first.end > 70 or _BARS.search(text, *gap):
        return False
    if not text[second.end - 1].isdigit() and (
        _IN_CLAUSE.search(text, max(0, first.start - 110), first.start) or _AGAIN.search(text, *gap)
    ):
        return False
    verbs = groups(text, *gap)
    return (
        len(verbs) <= 1
        and all(one.tense in (Tense.PAST, Tense.FUTURE, Tense.PRESENT) for one in verbs)
        and (text[second.start - 3 : second.start].strip() in ("on", ",") or not text[second.end - 1].isdigit())
    )


def _counted(cue: Cue, when: Expression, new: date) -> bool:
    """Whether a count of days leads to the new year: in five days; two weeks from now; a day after his arrest on Friday."""
    text, sentence, published = cue.text, sentence_of(cue), cue.document.meta.published
    assert published is not None
    days = (new - published).days
    if lasted := _FOR_DAYS.search(text, max(sentence.start, when.span.start - 60), when.span.start):
        return abs((number_of(lasted["count"]) or 0) + days) <= 1
    if left := _DAYS_LEFT.search(text, max(sentence.start, when.span.start - 80), when.span.start):
        return abs((number_of(left["count"]) or 99) - days) <= 1
    if ahead := _UNIT_AHEAD.match(text, when.span.end, sentence.end):
        count = (number_of(ahead["count"]) or 0) * _UNIT_DAYS[ahead["unit"].lower()]
        return abs(count - days) <= 1
    if apart := _DAYS_FROM.match(text, when.span.end, sentence.end):
        count = 1 if apart["count"] == "the" else number_of(apart["count"]) or 0
        weekday = _DAYS.index(apart["weekday"].lower())
        by = -count if apart["way"].lower() != "before" else count
        return (new.weekday() + by) % 7 == weekday and (when.readings[0].first.weekday() + by) % 7 != weekday
    gone = _GONE_BY.search(text, when.span.end, sentence.end)
    if gone and days <= 0 and not _LIKE_IT.search(text, *sentence) and _STILL.search(text, when.span.end, sentence.end):
        count = number_of(gone["count"] or gone["count2"]) or 0
        length = _UNIT_DAYS[(gone["unit"] or gone["unit2"]).lower()]
        if abs(count * length + days) <= (1 if length == 1 else 3):
            return True
    if less := _LESS_AGO.match(text, when.span.end, sentence.end):
        length = _UNIT_DAYS[less["unit"].lower()] * (number_of(less["count"]) or 1)
        return days <= 0 and -days <= length
    if nth := _NTH_DAY.search(text, *sentence):
        return abs((ordinal_of(nth["nth"]) or 99) - 1 + days) <= 1
    if spent := _IN_DAYS.search(text, when.span.end, sentence.end):
        return (
            days < 0
            and abs((number_of(spent["count"]) or 0) + days) <= 1
            and not _BARS.search(text, when.span.end, spent.start())
        )
    return False
