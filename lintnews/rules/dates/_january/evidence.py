"""What in a sentence speaks for the new year where last year's figure stands."""

from __future__ import annotations

import re
from datetime import date

from lintnews.core.cue import Cue
from lintnews.core.pattern import pattern
from lintnews.core.span import Span
from lintnews.rules.dates._context import sentence_of
from lintnews.rules.dates._january.aftermath import is_gone_on_with
from lintnews.rules.dates._january.ahead import is_told_ahead
from lintnews.rules.dates._january.followed import is_followed
from lintnews.rules.dates._january.nearness import is_of_these_days, weekend
from lintnews.rules.dates._january.pressing import is_pressing
from lintnews.text.temporal.values import Expression, Kind
from lintnews.text.temporal.verb_groups import Tense, groups

# The day a year back is meant: exactly a year after; colder than on; who first spoke on.
_A_YEAR_APART = pattern(
    r"\blast winter\b|\b(?:a|one) year and (?:[\w-]+ ){1,2}(?:days?|weeks?) (?:ago|after|since|before|on|from)\b|\b(?:an?|one|the|twelve|12) (?:(?:full|whole|calendar) )?(?:year|months)(?:[’']s)?,? (?:to the (?:day|week)|before|after|earlier|ago|later|since|on(?! (?:year\b|the\b|from\b|[A-Z]|\d)))\b",
    re.IGNORECASE,
)
_COMPARED = pattern(
    r"\b(?:against(?-i:(?! [A-Z]))|compared|(?<!later )than|unlike|versus|(?<!for the )first(?! [\w-]+ (?:[\w-]+ )?of (?:the (?:new )?year|20\d\d))|originally|anniversary|(?:that|those|ones?) (?:of|from|[a-z]+(?:ed|en|wn|ght) on)|dat(?:es?|ed|ing) (?:back to|from|to))\b(?:[^,;.]|[.,]\d){0,70}$",
    re.IGNORECASE,
)
# On Saturday and Sunday, January 10 and 11.
_AND_DAY = pattern(r",? (?:and|to|through) (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? (?:the )?")
_OTHER_DAYS = r"(?:\d{1,2}(?:,\s\d{1,2})*,?\s+(?:and|to|or)\s+)?"
_APPOSED = pattern(
    rf"(?:\s(?:night|evening|morning|afternoon))?(?:,|\s+\(|\s+[–—-])?\s*(?:on\s+|by\s+|from\s+|at\s+\w+\s+)?(?:the\s+)?(?:(?:morning|afternoon|evening|night)\s+of\s+)?{_OTHER_DAYS}"
)
# In the first hours of the new year, on; both working days of the year so far, 2 and.
_NEW_YEAR = pattern(
    rf"\b(?:(?:the|this) new year(?: so far)?|the year so far|so far this year)(?:,|\s+\(|\s+[–—-])?\s+(?:on\s+|between\s+|from\s+)?{_OTHER_DAYS}$",
    re.IGNORECASE,
)
_FIRST_OF = pattern(r"\bfirst (?:[\w-]+ ){1,3}?of (?:the (?:new )?year|(?P<year>20\d\d))\b", re.IGNORECASE)
_NOT_NOW = pattern(r"\b(?:last year|ago|previous|compared|than|anniversary|had|record)\b", re.IGNORECASE)
# The inquest into last week’s crash opened on.
_OF_THESE_DAYS = pattern(
    r"\b(?:into|over|after|following|from|in the wake of)\s+(?:last (?:week|month|night|\w+day)|yesterday|this week|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)[’']s?\s[^,;.“”()]{3,60}?\son\s+$"
)
# An order of 6 January, passed on Tuesday; on 12 January, when the door blew out last Friday.
_PASSED = pattern(r", (?:passed|issued|delivered|signed|published|made|given|handed down|released) (?:on |last )?")
_WHEN = pattern(r",?\s+when\s+[^,;:“”]{3,60}\s+")
_BARS = pattern(
    r"[;:“”\"]|\b(?:that|which|who|whose|when|while|but|and|than|since|until|as|because|filed|signed|dated|born|opened|launched|shot|held)\b"
)
_IN_CLAUSE = pattern(r"\b(?:that|which|who|whose|whom|those|where|when)\b[^,]*$")
_AGAIN = pattern(r"\b(?:again|do so|another|a second)\b")


def speaks_for(cue: Cue, found: tuple[Expression, ...], when: Expression, new: date) -> bool:
    """Whether something in the sentence says that the day of the new year is meant."""
    return (
        _beside(cue, found, when, new)
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
    is_new = first is not None and published is not None and first["year"] == str(published.year)
    if first and is_new and _APPOSED.fullmatch(text, first.end(), when.span.start):
        return True
    if first is None or published is None or (first["year"] and int(first["year"]) != published.year):
        return False
    return when.month == 1 and _NOT_NOW.search(text, *sentence) is None


def _beside(cue: Cue, found: tuple[Expression, ...], when: Expression, new: date) -> bool:
    """Whether a weekday or a phrase like “three days ago”, said of the same day, fits the new year alone."""
    text, old = cue.text, when.readings[0].first
    published = cue.document.meta.published
    weekends = weekend(text, sentence_of(cue), published) if published else []
    for one in (*found, *weekends):
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
            and (joined or (one not in weekends and _is_one_clause(text, first, second)))
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
    if verbs and verbs[0].span.start == first.end + 2 and text[first.end] == ",":
        return False  # the wing, gutted by fire on 1 January 2025, reopened a fortnight ago
    return (
        len(verbs) <= 1
        and all(one.tense in (Tense.PAST, Tense.FUTURE, Tense.PRESENT) for one in verbs)
        and (text[second.start - 3 : second.start].strip() in ("on", ",") or not text[second.end - 1].isdigit())
    )
