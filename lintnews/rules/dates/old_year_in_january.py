"""Last year's figure in the first weeks of the new year."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from lintnews.core.cue import Cue, Cues
from lintnews.core.finding import Call, Edit, Fix, Match, Severity
from lintnews.core.pattern import pattern
from lintnews.core.rule import Bad, Good, Rule
from lintnews.core.span import Span
from lintnews.rules.dates._context import is_excused, sentence_of
from lintnews.rules.dates._january.ahead import LOOKS_BACK
from lintnews.rules.dates._january.evidence import is_year_back, speaks_for
from lintnews.rules.dates._january.news import goes_on, is_news
from lintnews.text.days import long_date
from lintnews.text.temporal.absolute import calendar_day
from lintnews.text.temporal.reader import expressions_in
from lintnews.text.temporal.tense import verb_of
from lintnews.text.temporal.values import Anchor, Expression, Kind
from lintnews.text.temporal.verb_groups import Tense

_ATTRIBUTION = pattern(
    r"\b(?:said|told|announced|reported|confirmed|added|wrote)\b[^,.;]{0,16}\s(?:on\s|late\s|early\s)?$"
)
_DAYS = (Kind.DAY, Kind.RANGE)
_NEAR = 45  # days around publication in which the same day of the new year would be news


class OldYearInJanuary(Rule):
    """Last year's figure is kept in the first weeks of the new year.

    ## Why
    The hand writes the old year well into January.

    ## When it is right
    Copy that looks back (“stopped on January 3, 2024, and has stood still for a year”). Something in the sentence must
    speak for the new year: a weekday that fits it and not the old, “three days ago”, a count of days, a verb that
    looks ahead. A plain account of a day of this month is only asked about.

    ## Fix
    Offers the new year. Never safe: the old one may be meant.
    """

    message = "{date} is a year before the story ({published}). Is {right} meant?"
    call = Call.QUERY
    needs_date = True
    examples = (
        Bad(
            "The ski lift at Ylläs was stopped on January 3, »2024«, three days ago, after a cable frayed.",
            good="The ski lift at Ylläs was stopped on January 3, 2025, three days ago, after a cable frayed.",
            published=date(2025, 1, 6),
        ),
        Bad(
            "The council meets on Friday, 10 January »2024«.",
            good="The council meets on Friday, 10 January 2025.",
            published=date(2025, 1, 6),
        ),
        Bad(
            "The pool will open on January 9, »2024«.",
            good="The pool will open on January 9, 2025.",
            published=date(2025, 1, 6),
        ),
        Bad(
            "Police in Oulu arrested two men on 3 January »2024«.",
            good="Police in Oulu arrested two men on 3 January 2025.",
            published=date(2025, 1, 6),
        ),
        Good(
            "The ski lift was stopped on January 3, 2024, and has now stood still for a year.",
            published=date(2025, 1, 6),
        ),
        Good("Police arrested two men on 3 January 2024.", published=date(2025, 6, 6)),
        Good("On 3 January 2025 and in 2024, police arrested two men.", published=date(2025, 1, 6)),
        Good("Police, who on 3 January 2024 had none, arrested two men.", published=date(2025, 1, 6)),
        Good("“It opened on 3 January 2024,” said Ms Aho.", published=date(2025, 1, 6)),
    )

    @classmethod
    def cues(cls) -> Cues:
        figures = tuple(f"{sign}{month}{sign}20" for sign in "/." for month in ("1", "2", "01", "02"))
        return Cues(words=("january", "jan", "february", "feb"), marks=(*figures, "-01-", "-02-"))

    def check(self, cue: Cue) -> Iterator[Match]:
        published = cue.document.meta.published
        if published is None or (published.month, published.day) > (2, 14):
            return
        if str(published.year - 1) not in cue.text[max(0, cue.span.start - 5) : cue.span.end + 22]:
            return
        found = expressions_in(cue.document, cue.span.start)
        when = next((one for one in found if one.span.meets(cue.span)), None)
        if when is None or when.kind not in _DAYS or when.year != published.year - 1 or not when.readings:
            return
        new = _in_new_year(when, published)
        if new is None or abs((new - published).days) > _NEAR:
            return
        if is_year_back(cue.text, sentence_of(cue), when.span):
            return
        severity = None
        if not speaks_for(cue, found, when, new):
            if not _is_alone(cue, found, when):
                return
            if not is_news(cue, when, new):
                if not _is_plain_account(cue, when, new):
                    return
                severity = Severity.SUGGESTION  # as likely a look back
        if is_excused(cue):
            return
        year = cue.text.find(str(when.year), *when.span)
        if year < 0:
            return
        span = Span(year, year + 4)
        words = {
            "date": long_date(when.readings[0].first, cue.document.meta.language),
            "published": long_date(published, cue.document.meta.language),
            "right": str(published.year),
        }
        fix = Fix(f"Write “{published.year}”", (Edit(span, str(published.year)),))
        yield Match(span, words, (fix,), (), severity)


def _in_new_year(when: Expression, published: date) -> date | None:
    """The day of the new year: of two readings of figures the one nearest to publication."""
    days = [calendar_day(one.first.day, one.first.month, published.year) for one in when.readings]
    return min(filter(None, days), key=lambda day: abs(day - published), default=None)


def _is_alone(cue: Cue, found: tuple[Expression, ...], when: Expression) -> bool:
    """Whether the sentence tells of that day alone, and does not look back on purpose."""
    text = cue.text
    others = [one for one in found if one is not when and one.anchor is not Anchor.SENTENCE]
    others = [one for one in others if not _ATTRIBUTION.search(text, max(0, one.span.start - 30), one.span.start)]
    others = [one for one in others if not goes_on(text, when, one)]
    return not others and not LOOKS_BACK.search(text, *sentence_of(cue))


def _is_plain_account(cue: Cue, when: Expression, new: date) -> bool:
    """Whether the sentence tells of that day in the past tense."""
    said = verb_of(cue.text, sentence_of(cue), when.span)
    if said is None or said.by not in ("on", "") or said.group.tense is not Tense.PAST:
        return False
    return new <= (cue.document.meta.published or new)
