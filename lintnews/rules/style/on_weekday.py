"""“On” before a weekday, which some houses ask for and some leave out."""

from __future__ import annotations

from collections.abc import Iterator

from lintnews.core.cue import Cue, Cues
from lintnews.core.finding import Call, Match, Severity
from lintnews.core.pattern import pattern
from lintnews.core.rule import Bad, Good, InQuotations, Rule
from lintnews.core.span import Span
from lintnews.rules.style._house import MESSAGE, THE_HOUSE, instead

_DAYS = "monday tuesday wednesday thursday friday saturday sunday".split()
_VERBS = """said announced told died arrived began met voted signed opened reported resigned ruled agreed approved
    launched arrested happened occurred returned left spoke wrote ended closed confirmed posted published""".split()
_NOUNS = """plan bill deal law report statement vote meeting court city game crash fire house school state budget
    measure attack company market group strike storm blast ruling agreement speech interview conference election
    trial hearing""".split()
# “approved the plan Monday”, but not “a crowded Monday”.
_DONE = pattern(rf"(?<!\b[Aa] )(?<!\b[Tt]he )(?<!\bone )\b[a-z]{{2,}}ed $|\b(?:{'|'.join(_NOUNS)}) $")
_AFTER = pattern(r"(?! (?:night|morning|evening|afternoon) [A-Z])(?![’'-])")


class OnWeekday(Rule):
    """“On” before a weekday, which some houses ask for and some leave out.

    ## Why
    “Said Monday” is American newspaper English; elsewhere it is “said on Monday”.

    ## When it is right
    A house that leaves “on” out keeps it where words would run together (met Blair on Monday).

    ## Options
    `on`: whether the house writes the word.
    """

    message = MESSAGE
    severity = Severity.WARNING
    call = Call.STYLE
    in_quotations = InQuotations.SKIP
    on = False
    options = {"house": THE_HOUSE, "on": True}
    examples = (
        Bad("The council said »Monday« that it would wait.", good="The council said on Monday that it would wait."),
        Bad("He died »Sunday« in Oslo.", good="He died on Sunday in Oslo."),
        Bad("They approved the plan »Monday« in Oslo.", good="They approved the plan on Monday in Oslo."),
        Bad("The council »said on Monday« it would wait.", good="The council said Monday it would wait.",
            options={"on": False}),
        Good("The council said on Monday that it would wait. “He died Sunday,” she said."),
        Good("The council said Monday it would wait; he met Blair on Friday.", options={"on": False}),
        Good("It was a crowded Monday, the busy Friday and this Sunday. said, on, Monday: no."),
        Good("He said Sunday’s vote was fair, and said Monday-only tickets were gone."),
    )  # fmt: skip

    @classmethod
    def cues(cls) -> Cues:
        said_on = tuple(f"{verb} on {day}" for verb in _VERBS for day in _DAYS)
        return Cues(words=(*_DAYS, *said_on))

    def check(self, cue: Cue) -> Iterator[Match]:
        text, (start, end) = cue.text, cue.span
        verb, *rest = cue.found.split(" ")
        if not _AFTER.match(text, end) or cue.options["on"] == bool(rest):
            return
        if not rest:
            said = text[max(0, start - 12) : start].split(" ")[-2:]
            if verb.istitle() and (
                (len(said) == 2 and said[0] in _VERBS) or _DONE.search(text, max(0, start - 20), start)
            ):
                yield instead(cue, cue.span, f"on {verb}", safe=True)
        elif verb.islower() and rest[-1].istitle() and len(rest) == 2:
            yield instead(cue, Span(*cue.span), f"{verb} {rest[-1]}", safe=True)
