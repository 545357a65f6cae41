"""“Today” beside another name that is not today's."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, timedelta

from lintnews.core.cue import Cue, Cues
from lintnews.core.finding import Call, Match, Related, Severity
from lintnews.core.pattern import pattern
from lintnews.core.rule import Bad, Good, Rule
from lintnews.core.span import Span
from lintnews.text.calendar import WEEKDAYS, day_at, readings, weekday_at
from lintnews.text.days import long_date

_AWAY = {
    "yesterday": -1, "last night": -1, "today": 0, "tonight": 0, "this morning": 0, "this afternoon": 0,
    "this evening": 0, "tomorrow": 1,
}  # fmt: skip
# Only what is said of the very same day: “today, Tuesday”, “today (Nov. 24)”, “tomorrow – Friday –”.
_APPOSED = pattern(r"(?:\s*,\s+(?:on\s+)?|\s*\(\s*|\s+[–—-]\s+)(?=\w)")
_TO_DATE = pattern(r",?\s(?:the\s)?(?=[\dA-Z])")
_OF_A_RUN = pattern(r"\b(?:the|its|his|her|their|our|my|[\w]+[’']s) $", 2)  # the last night, 3 August
_CLOSES = pattern(r"[,.;:!?)–—]|\s+[–—-]|\s*$")


class TodayAndAnotherDay(Rule):
    """“Today”, “yesterday” or “tomorrow” stands beside the name of another day.

    ## Why
    A story held over for a day keeps its “today” and has its weekday changed, or the other way round.

    ## When it is right
    The two are not said of one day (“today and Tuesday”), or the words are a speaker's. Nothing is said where the
    publication date is not known.

    ## Fix
    None: either may be the wrong one.
    """

    message = "{found} is {meant} by the story’s date ({published}); beside it stands {named}. Which day is meant?"
    call = Call.QUERY
    severity = Severity.WARNING
    needs_date = True
    examples = (
        Bad("Ministers meet »today, Tuesday«, in Oslo.", published=date(2025, 11, 24)),
        Bad("The port reopened »yesterday (Nov. 21)« after the storm.", published=date(2025, 11, 24)),
        Bad("Voting begins »tomorrow, 27 November«.", published=date(2025, 11, 24)),
        Good("Ministers meet today, Monday, in Oslo.", published=date(2025, 11, 24)),
        Good("The port reopened yesterday (Nov. 23) after the storm.", published=date(2025, 11, 24)),
        Good("Ministers meet today, Tuesday’s talks having failed.", published=date(2025, 11, 24)),
        Good("Ministers meet today and Tuesday.", published=date(2025, 11, 24)),
        Good("He said: “The talks begin today, Tuesday.”", published=date(2025, 11, 24)),
        Good("Ministers meet today, Tuesday, in Oslo."),
        Good("He reads USA Today, Friday editions apart.", published=date(2025, 11, 24)),
    )

    @classmethod
    def cues(cls) -> Cues:
        return Cues(words=tuple(_AWAY))

    def check(self, cue: Cue) -> Iterator[Match]:
        published = cue.document.meta.published
        gap = _APPOSED.match(cue.text, cue.span.end)
        if (
            published is None
            or gap is None
            or cue.text[max(0, cue.span.start - 15) : cue.span.start].endswith((" before ", " after ", " ago "))
            or _OF_A_RUN.search(cue.text, max(0, cue.span.start - 9), cue.span.start)
            or (cue.found[0].isupper() and cue.text[max(0, cue.span.start - 2) : cue.span.start].strip().isalpha())
        ):
            return
        meant = published + timedelta(days=_AWAY[" ".join(cue.found.lower().split())])
        named = _named_day(cue.text, gap.end(), published)
        if named is None or not _CLOSES.match(cue.text, named[0].end):
            return
        place, fits = named
        if fits(meant) or (cue.found.lower() == "last night" and fits(published)):
            return  # last night may have run into today
        end = place.end + (cue.text[place.end : place.end + 1] == ")")
        words = {
            "found": f"“{cue.found}”",
            "meant": WEEKDAYS[meant.weekday()].capitalize(),
            "published": long_date(published, cue.document.meta.language),
            "named": place.of(cue.text),
        }
        yield Match(Span(cue.span.start, end), words, related=(Related(place, "the other name"),))


def _named_day(text: str, place: int, published: date) -> tuple[Span, Callable[[date], bool]] | None:
    """The day named at `place`, and whether a given day can be it."""
    weekday = weekday_at(text, place)
    if weekday is not None:
        gap = _TO_DATE.match(text, weekday.span.end)
        dated = day_at(text, gap.end()) if gap else None
        days = readings(dated, published) if dated else ()
        if dated is None or not days:
            return weekday.span, lambda day: day.weekday() == weekday.number
        return Span(weekday.span.start, dated.span.end), lambda day: day in days
    written = day_at(text, place)
    if written is not None:
        days = readings(written, published)
        return (written.span, lambda day: day in days) if days else None
    return None
