"""Yesterday or tomorrow where the house names the day."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from lintnews.core.cue import Cue, Cues
from lintnews.core.finding import Applicability, Call, Match, Severity, replace
from lintnews.core.pattern import pattern
from lintnews.core.rule import Bad, Good, InQuotations, Rule
from lintnews.rules.style._house import THE_HOUSE, is_prose

_DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
_FIGURE_OF_SPEECH = pattern(
    r"(?:\b(?:of|for|like|and|or|about|into|from|better|if|the|no|than|until|by|since|till|before|after)|[“\"‘]) $", 2
)
# What somebody did: “revealed plans today”, but not “prices today are high”.
_DONE = pattern(
    r"(?<!\bbe )(?<!\bis )(?<!\bare )\b(?:[a-z]{2,}ed|said|told|met|won|lost|began|left|held|gave|took|made|sent)(?: [a-z]+){0,2} $"
)
_AWAY = {"yesterday": -1, "today": 0, "tomorrow": 1}
_AFTER = pattern(r"[’']s|[-”\"’]| (?:and|or|never|will|is)\b|,? (?:today|and today)")


class RelativeDay(Rule):
    """Yesterday or tomorrow where the house names the day.

    ## Why
    Copy is read on other days than it was written on; the weekday stays true.

    ## When it is right
    In quotations, and as a figure of speech (the leaders of tomorrow).

    ## Options
    `on`: whether the house writes “on” before a weekday.
    """

    message = "“{found}”: {house} names the day{day}."
    severity = Severity.WARNING
    call = Call.STYLE
    in_quotations = InQuotations.SKIP
    on = False
    options = {"house": THE_HOUSE, "on": True}
    examples = (
        Bad(
            "The council met »yesterday« in Cork.",
            good="The council met on Sunday in Cork.",
            published=date(2025, 11, 24),
        ),
        Bad(
            "The council met »yesterday« in Cork.",
            good="The council met Sunday in Cork.",
            published=date(2025, 11, 24),
            options={"on": False},
        ),
        Bad("The council meets »tomorrow« in Cork."),
        Bad("The mayor signed an order »today« for a bridge."),
        Good("Prices today are high; today he is known for it."),
        Good("The leaders of tomorrow met on Sunday; yesterday’s vote failed. “Tomorrow,” she said."),
        Good("- tomorrow: rain\n- yesterday: sun\n- tomorrow: wind"),
    )

    @classmethod
    def cues(cls) -> Cues:
        return Cues(words=("yesterday", "tomorrow", "today"))

    def check(self, cue: Cue) -> Iterator[Match]:
        text, (start, end) = cue.text, cue.span
        if not cue.found.islower() or not is_prose(cue.document, start) or _AFTER.match(text, end):
            return
        if _FIGURE_OF_SPEECH.search(text, max(0, start - 8), start):
            return
        if cue.found == "today" and not _DONE.search(text, max(0, start - 40), start):
            return
        published = cue.document.meta.published
        words = {"found": cue.found, "house": cue.options["house"], "day": ""}
        if published is None or cue.document.meta.published_from == "assumed":
            yield Match(cue.span, words)
            return
        day = _DAYS[(published + timedelta(days=_AWAY[cue.found])).weekday()]
        words["day"] = f", {day}"
        better = f"on {day}" if cue.options["on"] else day
        yield Match(cue.span, words, replace(cue.span, better, Applicability.UNSAFE))
