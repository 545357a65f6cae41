"""A time that no clock shows, or that contradicts the part of the day beside it."""

from __future__ import annotations

from collections.abc import Iterator

from lintnews.core.cue import Cue, Cues
from lintnews.core.finding import Call, Match, Related, Severity
from lintnews.core.pattern import pattern
from lintnews.core.rule import Bad, Good, InQuotations, Rule
from lintnews.core.span import Span
from lintnews.rules.dates._clock.no_such_time import four_figures, why_impossible
from lintnews.rules.dates._clock.part_beside import part_beside
from lintnews.rules.dates._clock.two_times import gap_before
from lintnews.rules.dates._clock.woken import clock_of
from lintnews.rules.dates._context import is_excused, is_list, sentence_of
from lintnews.text.temporal.clock import TWELVES

_BOTH = ("midnight at noon", "noon at midnight", "midnight at midday", "midday at midnight")


class ClockTime(Rule):
    """A time that no clock shows, or that contradicts the part of the day beside it.

    ## Why
    12.45pm is after noon, and 12.45am after midnight: the two are mixed up more often than any other times.

    ## When it is right
    Scores, ratios and sums of money with a point or colon; “1 a.m. on Saturday night”, as people say it.

    ## Fix
    None: the time or the part of the day may be wrong.
    """

    message = "“{time}”: {why}. Which is meant?"
    call = Call.QUERY
    in_quotations = InQuotations.NOTE
    examples = (
        Bad(
            "A goods train left the rails near Oulu at »12.20pm«, soon after midnight.",
            related="soon after midnight",
        ),
        Bad("The siren went off at »25:61« in Ghent."),
        Bad("Doors open at »13:00 p.m.« on Friday."),
        Bad("The ferry leaves at »7.75pm«."),
        Bad("The blaze broke out at »3am« on Tuesday afternoon."),
        Bad("Shortly after midnight, at »12.35pm«, the alarm rang."),
        Bad("They met for breakfast at »8 p.m.« in Lyon."),
        Bad("She ran aground at 0415 and was refloated at »1665« off Cork."),
        Bad("It will peak at »12 midnight at noon« in Armagh."),
        Bad("The vigil will begin at »9am« tonight and last an hour."),
        Bad("Polling stations close at »8am« on Thursday."),
        Bad("Residents were woken at »3.20pm« by an explosion."),
        Bad("Children arrive for breakfast club at »7.45pm«."),
        Bad("A meteor lit up the night sky over Graz at »1.20pm«."),
        Bad("The curfew runs from 9pm to »5pm«, the governor said."),
        Bad("The fair closes at 1pm, having opened at »2pm«."),
        Bad("The bells ring at »midnight (12 p.m.)« in Graz.", "12 p.m."),
        Good("A goods train left the rails near Oulu at 12.20pm, in the middle of the lunch hour."),
        Good("They won 25:61, paid $7.75 and left at 1 a.m. on Saturday night."),
        Good("The shop opened at 9am, and by evening the queue was gone."),
        Good("The bells ring at noon (12 p.m.) and 24:00, in a ratio of 16:75."),
        Good("The school was evacuated at 9pm; the museum closed at 9.30am because of a strike."),
        Good("Breakfast is from 8 a.m.; dinner starts at 8 p.m."),
        Good("The train, due at 15:00, left at 5:10 that evening."),
        Good("He ran 25:61 and 26:70 in the heats; an earlier version said 25:61 was at fault."),
        Good("It closed at 1665 points; she called at midnight at noon’s end."),
        Good("Correction: the siren went off at 25:61."),
    )

    @classmethod
    def cues(cls) -> Cues:
        figures = [
            *(str(number) for number in range(60, 100)),
            *(f"{number:02}" for number in range(60)),
            *(str(number) for number in range(10)),
        ]
        words = [f"{figure}{gap}am" for figure in figures for gap in ("", " ")]
        words += [f"{figure}pm" for figure in figures]
        hours = [f"{hour:02}:" for hour in range(100)]
        minutes = [f":{number}" for number in range(6, 10)]
        points = [f" {before} {hour}." for before in ("at", "until", "by", "from") for hour in range(30)]
        points += [
            f" {before} {hour:02}{sign}"
            for before in ("at", "from", "until", "by")
            for sign in ".h"
            for hour in range(10)
        ] + [f" at {hour}h" for hour in range(10, 25)]
        fours = [
            f" {before} {hour:02}{tens}"
            for before in ("at", "until", "by")
            for hour in range(30)
            for tens in range(6, 10)
            if hour not in (18, 19)
        ]
        return Cues(words=(*words, "pm", "a m", "p m", *TWELVES, *_BOTH), marks=(*hours, *minutes, *points, *fours))

    def check(self, cue: Cue) -> Iterator[Match]:
        if cue.found.lower() in _BOTH or cue.found[-3:].isdigit():
            yield from _unclocked(cue)
            return
        clock = clock_of(cue)
        if clock is None or _OF_A_NUMBER.search(cue.text, max(0, clock.span.start - 2), clock.span.start):
            return
        text = cue.text
        why = ""
        severity = Severity.WARNING
        related: tuple[Related, ...] = ()
        wrong = clock.span
        if not clock.minutes:
            why = why_impossible(cue, clock)
            severity = Severity.ERROR
        elif is_list(cue) or _ANOTHER_DAY.match(text, clock.span.end):
            return
        elif part := part_beside(cue, sentence_of(cue), clock):
            why, severity = part.why, Severity.WARNING
            related = (Related(part.span, "the part of the day"),)
        elif gap := gap_before(cue, sentence_of(cue), clock):
            why, severity = gap.why, Severity.WARNING
            related = (Related(gap.span, "the time counted from"),)
            wrong = gap.wrong
        if why and not is_excused(cue):
            yield Match(wrong, {"time": wrong.of(text), "why": why}, (), related, severity)


_ANOTHER_DAY = pattern(
    r" (?:on )?(?:the (?:next|following) day|a day (?:later|late))\b"
)  # the midnight train came at 4pm the next day
_OF_A_NUMBER = pattern(r"\d $")  # Screenshot 2024 03 12 at 1128 27am


def _unclocked(cue: Cue) -> Iterator[Match]:
    """12 midnight at noon; refloated at 1665."""
    both = cue.found.lower() in _BOTH
    if is_list(cue):
        return
    span = _twelve_before(cue) if both else four_figures(cue, sentence_of(cue))
    if span is not None and not is_excused(cue):
        why = "noon is not midnight" if both else "no clock shows it"
        yield Match(span, {"time": span.of(cue.text), "why": why}, (), (), Severity.WARNING)


def _twelve_before(cue: Cue) -> Span | None:
    start = cue.span.start
    return Span(start - 3, cue.span.end) if cue.text.endswith(("12 ", "12\u00a0"), max(0, start - 3), start) else None
