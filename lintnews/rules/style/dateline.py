"""A dateline in another form than the house's."""

from __future__ import annotations

from collections.abc import Iterator

from lintnews.core.cue import Cue, Cues
from lintnews.core.finding import Call, Match, Severity
from lintnews.core.pattern import pattern
from lintnews.core.rule import Bad, Good, InQuotations, Rule
from lintnews.core.span import Span
from lintnews.rules.style._house import MESSAGE, THE_HOUSE, instead
from lintnews.rules.style._states import CUT

_DATELINE = pattern(
    r"(?P<city>[A-Z][A-Z.’' -]{2,30}[A-Z])(?P<state>, (?P<name>[A-Z][A-Za-z. ]{1,18}?))?(?P<agency> \([A-Z]\w+\))?"
    r"(?P<dash> ?(?:—|–|--|-) ?)(?=[A-Z“\"‘])"
)
_ALONE = frozenset(
    """ATLANTA,BALTIMORE,BOSTON,CHICAGO,CINCINNATI,CLEVELAND,DALLAS,DENVER,DETROIT,HONOLULU,HOUSTON,INDIANAPOLIS,
    LAS VEGAS,LOS ANGELES,MIAMI,MILWAUKEE,MINNEAPOLIS,NEW ORLEANS,NEW YORK,OKLAHOMA CITY,PHILADELPHIA,PHOENIX,
    PITTSBURGH,ST. LOUIS,SALT LAKE CITY,SAN ANTONIO,SAN DIEGO,SAN FRANCISCO,SEATTLE,WASHINGTON""".replace(
        "\n    ", ""
    ).split(",")
)
_NOWHERE = ("D.C.", "DC", *CUT, *CUT.values())


class Dateline(Rule):
    """A dateline in another form than the house's.

    ## Why
    A dateline has one form: the city in capitals, its state cut short unless the city needs none, a dash.

    ## When it is right
    In copy of another agency that is kept as it came.

    ## Options
    `dash`: what stands before the text. `states: true` cuts states short and drops them after the cities that stand
    alone.
    """

    message = MESSAGE
    severity = Severity.WARNING
    call = Call.STYLE
    in_quotations = InQuotations.SKIP
    on = False
    options = {"house": THE_HOUSE, "dash": " — ", "states": True}
    examples = (
        Bad("»WASHINGTON – «The vote on the bridge was close.", good="WASHINGTON — The vote on the bridge was close."),
        Bad(
            "»CHICAGO, Ill. (AP) — «The vote on the bridge was close.",
            good="CHICAGO (AP) — The vote on the bridge was close.",
        ),
        Bad(
            "»SPRINGFIELD, Illinois — «The vote on the bridge was close.",
            good="SPRINGFIELD, Ill. — The vote on the bridge was close.",
        ),
        Good("WASHINGTON (AP) — The vote on the bridge was close. LYON – France."),
        Good("SPRINGFIELD, Illinois — The vote on the bridge was close.", options={"states": False}),
        Good("LYON, France (AP) — The vote on the bridge was close."),
        Good("NEWS AT TEN is on at ten again, as it was."),
    )

    @classmethod
    def cues(cls) -> Cues:
        return Cues(shapes=(r"\n[A-Z][A-Z][A-Z.’' ]", r"\A[A-Z][A-Z][A-Z.’' ]"))

    def check(self, cue: Cue) -> Iterator[Match]:
        text, start = cue.text, cue.span.start + (cue.found[0] == "\n")
        match = _DATELINE.match(text, start)
        block = cue.document.block_at(start)
        if match is None or block is None or block.span.start != start or block.span.length < match.end() - start + 20:
            return
        state = match["state"] or ""
        if cue.options["states"] and match["name"] in _NOWHERE:
            state = "" if match["city"] in _ALONE else f", {CUT.get(match['name'], match['name'])}"
        better = f"{match['city']}{state}{match['agency'] or ''}{cue.options['dash']}"
        if better != match.group():
            yield instead(cue, Span(*match.span()), better, safe=True, found=match.group().strip())
