"""A time of the day in another form than the house's."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lintnews.core.cue import Cue, Cues
from lintnews.core.finding import Call, Match, Severity
from lintnews.core.pattern import pattern
from lintnews.core.rule import Bad, Good, InQuotations, Rule
from lintnews.core.span import Span
from lintnews.rules.style._house import MESSAGE, THE_HOUSE, instead
from lintnews.text.sentences import sentence_at

_TIME = pattern(
    r"(?<![\w.:,$£€])(?<![^.m]-)(?P<hour>\d{1,2})(?:[:.](?P<minute>\d\d))?(?P<gap>[  ]?)(?P<half>[ap])\.?[  ]?m(?P<point>\.?)(?!\w)",
    re.IGNORECASE,
)
_TWENTY_FOUR = pattern(
    r"(?<![\w.:,$£€/-])(?P<hour>\d\d?)[:.](?P<minute>\d\d)(?= (?:on|local|GMT|BST|this|in the)\b|[.,;])(?![.,]\d)"
)
_LONGEST = 7  # code points before the letters


class Clock(Rule):
    """A time of the day in another form than the house's.

    ## Why
    3 p.m., 3pm and 15:00 are one time; a house writes one.

    ## When it is right
    In names and quotations. Noon and midnight have a rule of their own.

    ## Options
    `form`: `3 p.m.`, `3pm` or `15:00`. `separator` stands between hours and minutes (`:` or `.`).
    """

    message = MESSAGE
    severity = Severity.WARNING
    call = Call.STYLE
    in_quotations = InQuotations.SKIP
    on = False
    options = {"house": THE_HOUSE, "form": "3 p.m.", "separator": ":"}
    _SHORT = {"form": "3pm", "separator": "."}
    examples = (
        Bad("The march set off at »3pm« on Monday.", good="The march set off at 3 p.m. on Monday."),
        Bad("The march set off at »3:00 p.m.« on Monday.", good="The march set off at 3 p.m. on Monday."),
        Bad("It runs from 5 p.m.-»9pm« there.", good="It runs from 5 p.m.-9 p.m. there."),
        Bad("The march set off at »3.30 PM«, police said.", good="The march set off at 3:30 p.m., police said."),
        Bad("The march set off at »3pm.« Rain fell.", good="The march set off at 3 p.m. Rain fell."),
        Bad("The march set off at »3 p.m.« on Monday.", good="The march set off at 3pm on Monday.", options=_SHORT),
        Bad("The march began at »3:30pm« on Monday.", good="The march began at 3.30pm on Monday.", options=_SHORT),
        Bad("It set off at »3 p.m.« Rain fell.", good="It set off at 3pm. Rain fell.", options=_SHORT),
        Bad("It set off at »3:05pm« on Monday.", good="It set off at 15:05 on Monday.", options={"form": "15:00"}),
        Bad("It set off at »12am« on Monday.", good="It set off at 00:00 on Monday.", options={"form": "15:00"}),
        Good("The march set off at 3 p.m. Monday and ended at 5:30 p.m. I am; 13:00 pm and 3:75 pm are none."),
        Good("The march set off at 3pm and ended at 5.30pm.", options=_SHORT),
        Good("The march set off at 15:00 GMT.", options={"form": "15:00"}),
        Good("“At 3pm,” he said. 12 p.m. is noon."),
        Bad("It set off (at »1 p.m.« EST) on Monday.", good="It set off (at 1pm EST) on Monday.", options=_SHORT),
    )

    @classmethod
    def cues(cls) -> Cues:
        hours = [f"{hour}{half}m" for hour in range(60) for half in "ap"]
        hours += [f"0{minute}{half}m" for minute in range(10) for half in "ap"]
        return Cues(words=(*hours, "a m", "p m", "pm", "am"))

    def check(self, cue: Cue) -> Iterator[Match]:
        text = cue.text
        time = _time_at(text, cue.span)
        if time is None or not 1 <= int(time["hour"]) <= 12 or int(time["minute"] or 0) > 59:
            return
        form = cue.options["form"]
        if time["hour"] == "12" and (time["minute"] or "00") == "00" and form != "15:00":
            return
        span = Span(*time.span())
        better = _house_time(time, form, cue.options["separator"])
        if not better.endswith(".") and time["point"] and sentence_at(cue.document, span.start).end <= span.end + 1:
            better += "."  # the point of “3 p.m.” ended the sentence, too
        if better != span.of(text):
            yield instead(cue, span, better, safe=True)


def _time_at(text: str, span: Span) -> re.Match[str] | None:
    start = span.start
    while start > 0 and span.start - start < _LONGEST and (text[start - 1].isdigit() or text[start - 1] in ":.  "):
        start -= 1
    return _TIME.search(text, start, min(len(text), span.end + 2))


def _house_time(time: re.Match[str], form: str, separator: str) -> str:
    hour, minute, half = int(time["hour"]), time["minute"] or "00", time["half"].lower()
    if form == "15:00":
        return f"{hour % 12 + (12 if half == 'p' else 0):02}:{minute}"
    minutes = "" if minute == "00" else separator + minute
    return f"{hour}{minutes} {half}.m." if form == "3 p.m." else f"{hour}{minutes}{half}m"
