"""U.S. or US, U.K. or UK, U.N. or UN: with points or without."""

from __future__ import annotations

from collections.abc import Iterator

from lintnews.core.cue import Cue, Cues
from lintnews.core.document import BlockKind
from lintnews.core.finding import Call, Match, Severity
from lintnews.core.pattern import pattern
from lintnews.core.rule import Bad, Good, InQuotations, Rule
from lintnews.core.span import Span
from lintnews.rules.style._house import MESSAGE, THE_HOUSE, instead, is_headline
from lintnews.text.sentences import sentence_at

_NAMED = pattern(
    r" (?:Airways|Foods|Weekly|Magazine|Steel\b|News (?:&|and)|Bank\b|Bancorp|Cellular|Cellulose|Polo|Athletic|Biotest|"
    r"Women’s|Route)|[\w$&/]|\.\w|-?\d"
)
_POINTS = {"US": "U.S.", "UK": "U.K.", "UN": "U.N.", "EU": "E.U."}
_QUIET = frozenset({BlockKind.FURNITURE, BlockKind.BYLINE, BlockKind.DATELINE})


class CountryAbbreviation(Rule):
    """U.S. or US, U.K. or UK, U.N. or UN: with points or without.

    ## Why
    American houses keep the points in text and drop them in headlines; British houses have none.

    ## When it is right
    In the names of firms, bodies and publications, which write themselves; in addresses and codes.

    ## Options
    `us`, `uk`, `un`, `eu`: the form in text (`U.S.` or `US`); `headlines`: `points`, `none`, or `any` to leave them.
    `unsure`: the forms (`uk un`) of which the house is less sure; they are suggestions.
    """

    message = MESSAGE
    severity = Severity.WARNING
    call = Call.STYLE
    in_quotations = InQuotations.SKIP
    on = False
    options = {
        "house": THE_HOUSE,
        "us": "U.S.",
        "uk": "U.K.",
        "un": "U.N.",
        "eu": "EU",
        "headlines": "none",
        "unsure": "",
    }
    _BARE = {"us": "US", "uk": "UK", "un": "UN"}
    examples = (
        Bad("The »US« Senate voted.", good="The U.S. Senate voted."),
        Bad("Trade with the »UK.« It rose.", good="Trade with the U.K. It rose."),
        Bad("The »UN« is slow.", good="The U.N. is slow."),
        Good("“The UN is slow,” he said."),
        Bad("The »E.U.« met.", good="The EU met."),
        Bad("The »U.S.« Senate voted.", good="The US Senate voted.", options=_BARE),
        Bad("Trade with the »U.S.« It rose.", good="Trade with the US. It rose.", options=_BARE),
        Bad(
            "»U.S.« votes on trade bill\n\nThe vote came late on Monday, a clerk said. It was long.",
            good="US votes on trade bill\n\nThe vote came late on Monday, a clerk said. It was long.",
        ),
        Bad(
            "»US« votes on trade bill\n\nThe vote came late on Monday, a clerk said. It was long.",
            good="U.S. votes on trade bill\n\nThe vote came late on Monday, a clerk said. It was long.",
            options={"headlines": "points"},
        ),
        Good("The U.S. Senate and the EU agreed; US Airways, US$5, the U.S.-led force and U.S.A. fans did not."),
        Good("The US and UK agreed, as U.S. Steel did.", options=_BARE),
        Good("CONTACT US TODAY\n\nTHE UN IS HERE AND UK TOO, THEY SAID."),
        Good("The US voted.", options={"us": "any"}),
        Good(
            "US votes on trade bill\n\nThe vote came late on Monday, a clerk said. It was long.",
            options={"headlines": "any"},
        ),
        Good("The BUS left the CAMPUS."),
        Good("By Ann Lee, UN reporter\n\nThe vote came late on Monday, a clerk said. It was long."),
    )

    @classmethod
    def cues(cls) -> Cues:
        return Cues(marks=("US", "UK", "UN", "EU", "U.S.", "U.K.", "U.N.", "E.U."))

    def check(self, cue: Cue) -> Iterator[Match]:
        text, (start, end) = cue.text, cue.span
        if text[start - 1 : start].isalnum() or text[start - 1 : start] in ("-", ".", "&", "/", "@", "#"):
            return
        bare = cue.found.replace(".", "")
        form = cue.options[bare.lower()]
        block = cue.document.block_at(start)
        if block is None or block.kind in _QUIET:
            return
        if is_headline(cue.document, start):
            headlines = cue.options["headlines"]
            form = {"points": _POINTS[bare], "none": bare}.get(headlines, "any") if bare != "EU" else bare
        # Most have the house's form, and the dearer looks are spared.
        if form in ("any", cue.found) or _NAMED.match(text, end) or _in_capitals(text, start):
            return
        span, better = cue.span, form
        if form.endswith(".") and text[end : end + 1] == "." and text[end + 1 : end + 2] != ".":
            span = Span(start, end + 1)  # one point ends the sentence, too
        elif (
            form == bare != cue.found
            and not is_headline(cue.document, start)
            and sentence_at(cue.document, start).end <= end + 1
        ):
            better += "."  # the point of “U.S.” ended the sentence, too
        yield instead(cue, span, better, safe=True, about=bare.lower())


def _in_capitals(text: str, place: int) -> bool:
    """Whether the words around are all in capitals."""
    start = text.rfind("\n", 0, place) + 1
    line = text[max(start, place - 20) : place + 22].split("\n", maxsplit=1)[0]
    return line.isupper() and len(line) > 12
