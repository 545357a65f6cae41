"""What in a sentence speaks for the new year where last year's figure stands."""

from __future__ import annotations

import re
from datetime import date

from lintnews.core.cue import Cue
from lintnews.core.pattern import pattern
from lintnews.core.span import Span
from lintnews.rules.dates._context import sentence_of
from lintnews.text.temporal.tense import verb_of
from lintnews.text.temporal.values import Expression, Kind
from lintnews.text.temporal.verb_groups import FUTURE_AS_PLANNED, Tense, groups
from lintnews.text.temporal.words import NUMBER, ORDINAL, number_of, ordinal_of

# Words of a sentence that looks back on purpose.
LOOKS_BACK = pattern(
    r"\b(?:last year|(?:a|one|two|the) years? (?:ago|after|later|on|earlier|since|before)|anniversary|year-old|since|previous|past year|"
    r"for a year|a year|months|twelve|annual|compared|sentenced|convicted|jailed|guilty|pleaded|has|have|been|"
    r"inquest|lawsuit|sued|appeal\w*|inquiry|charged|indicted|accused|still|now|already|originally|first|founded|born)\b",
    re.IGNORECASE,
)
# The day a year back is meant: exactly a year after; colder than on; who first spoke on.
_A_YEAR_APART = pattern(
    r"\blast winter\b|\b(?:a|one) year and (?:[\w-]+ ){1,2}(?:days?|weeks?) ago\b|\b(?:an?|one|the|twelve|12) (?:(?:full|whole|calendar) )?(?:year|months)(?:[’']s)?,? (?:to the (?:day|week)|before|after|earlier|ago|later|since|on(?! (?:year|the|from)\b))\b",
    re.IGNORECASE,
)
_COMPARED = pattern(
    r"\b(?:against|compared|than|unlike|versus|(?<!for the )first|originally|anniversary|from that of)\b[^,;.]{0,70}$",
    re.IGNORECASE,
)
_OTHER_DAYS = r"(?:\d{1,2}(?:,\s\d{1,2})*,?\s+(?:and|to|or)\s+)?"
_APPOSED = pattern(
    rf"(?:,|\s+\(|\s+[–—-])?\s*(?:on\s+|by\s+|at\s+\w+\s+)?(?:the\s+)?(?:(?:morning|afternoon|evening|night)\s+of\s+)?{_OTHER_DAYS}"
)
# In the first hours of the new year, on; both working days of the year so far, 2 and.
_NEW_YEAR = pattern(
    rf"\b(?:(?:the|this) new year(?: so far)?|the year so far|so far this year)(?:,|\s+\(|\s+[–—-])?\s+(?:on\s+)?{_OTHER_DAYS}$",
    re.IGNORECASE,
)
_FIRST_OF = pattern(r"\bfirst (?:[\w-]+ ){1,3}?of (?:the (?:new )?year|(?P<year>20\d\d))\b", re.IGNORECASE)
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
_BARS = pattern(
    r"[;:“”\"]|\b(?:that|which|who|whose|when|while|but|and|than|since|until|as|because|filed|signed|dated|born|opened|launched|shot|held)\b"
)
_IN_CLAUSE = pattern(r"\b(?:that|which|who|whose|whom|those|where|when)\b[^,]*$")
_AGAIN = pattern(r"\b(?:again|do so|another|a second)\b")
_UNIT_AHEAD = pattern(
    rf"\s*,?\s*(?:in\s+)?(?P<count>{NUMBER}|an?)\s+(?P<unit>day|week)s?\s+(?:from now|from today|hence|away|off)\b",
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
_NTH_DAY = pattern(rf"\bnow (?:in|into|entering) its (?P<nth>{ORDINAL}) day\b", re.IGNORECASE)
_DAYS_FROM = pattern(
    rf"\s*,?\s*(?:just\s+)?(?P<count>{NUMBER}|an?|the)\s+days?\s+(?P<way>after|before|following)\b[^.;:“”]{{0,60}}?\b(?:on\s+|last\s+|this\s+|next\s+|’s\s+)?"
    r"(?P<weekday>Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b"
)
_DAYS = ("mon", "tues", "wednes", "thurs", "fri", "satur", "sun")


def speaks_for(cue: Cue, found: tuple[Expression, ...], when: Expression, new: date) -> bool:
    """Whether something in the sentence says that the day of the new year is meant."""
    return (
        _beside(cue, found, when, new)
        or _counted(cue, when, new)
        or _is_of_new_year(cue, when)
        or _is_told_ahead(cue, when, new)
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
        count = (number_of(ahead["count"]) or 0) * (7 if ahead["unit"].lower() == "week" else 1)
        return abs(count - days) <= 1
    if apart := _DAYS_FROM.match(text, when.span.end, sentence.end):
        count = 1 if apart["count"] == "the" else number_of(apart["count"]) or 0
        weekday = _DAYS.index(apart["weekday"].lower())
        by = -count if apart["way"].lower() != "before" else count
        return (new.weekday() + by) % 7 == weekday and (when.readings[0].first.weekday() + by) % 7 != weekday
    if nth := _NTH_DAY.search(text, *sentence):
        return abs((ordinal_of(nth["nth"]) or 99) - 1 + days) <= 1
    if spent := _IN_DAYS.search(text, when.span.end, sentence.end):
        return (
            days < 0
            and abs((number_of(spent["count"]) or 0) + days) <= 1
            and not _BARS.search(text, when.span.end, spent.start())
        )
    return False


def _is_told_ahead(cue: Cue, when: Expression, new: date) -> bool:
    """Whether the verb of the date looks ahead."""
    text, sentence, published = cue.text, sentence_of(cue), cue.document.meta.published
    said = verb_of(text, sentence, when.span)
    if (
        published is not None
        and published <= new
        and _PUT_OFF.search(text, max(sentence.start, when.span.start - 80), when.span.start)
    ):
        return True
    if said is None or said.by not in ("on", "", "by", "until", "from", "for"):
        return False
    if said.by == "for":
        return said.group.tense is Tense.FUTURE and said.group.verb in FUTURE_AS_PLANNED | {"forecast"}
    if said.group.tense is Tense.FUTURE or (said.group.verb in _SPEECH and said.by == "on" and _is_near(cue, when)):
        return True
    if said.group.tense not in (Tense.DUTY, Tense.PRESENT):
        return False
    is_plan = said.group.verb in _PLANS or said.by == "until"
    return (_LOOKS_AWAY if is_plan else LOOKS_BACK).search(text, *sentence) is None


_PUT_OFF = pattern(
    r"\b(?:adjourned|postponed|put off|remanded|suspended|delayed|deferred|shut|closed|extended|pushed back)\b[^,.;:“”]{0,40}\s(?:until|till|to)\s(?:\w+day,? )?(?:the )?$"
)
_PLANS = frozenset(
    "opens open begins begin starts start closes close ends end takes take go goes returns return resumes resume have has".split()
)
_LOOKS_AWAY = pattern(
    r"\b(?:ago|since|previous|every|each|annual\w*|usually|always|last year|anniversary|was|were|had)\b"
)
_SPEECH = frozenset("said told announced added".split())


def _is_near(cue: Cue, when: Expression) -> bool:
    """Whether the day is one of the ten before publication: what is quoted was said these days."""
    published, first = cue.document.meta.published, when.readings[0].first
    return published is not None and 0 <= (published - first).days - 365 <= 10
