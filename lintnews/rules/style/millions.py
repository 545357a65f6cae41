"""Millions of money written another way than the house writes them."""

from __future__ import annotations

from collections.abc import Iterator

from lintnews.core.cue import Cue, Cues
from lintnews.core.finding import Call, Match, Severity
from lintnews.core.pattern import pattern
from lintnews.core.rule import Bad, Good, InQuotations, Rule
from lintnews.core.span import Span
from lintnews.rules.style._house import MESSAGE, THE_HOUSE, instead, is_headline

_SCALES = {"m": "million", "mn": "million", "mln": "million", "bn": "billion", "bln": "billion", "b": "billion",
           "tn": "trillion", "trn": "trillion", "t": "trillion"}  # fmt: skip
_SUM = pattern(
    r"[$£€¥₹](?P<figure>\d[\d,]*(?:\.\d+)?)(?P<gap>[ -]?)(?P<scale>million|billion|trillion|mn|mln|bln|bn|trn|tn|[mbtMB])\b"
)
_FULL = pattern(r"[1-9]\d{0,2}(?:,\d{3})*,\d00,000(?![\d%]|[,.]\d)")
_LARGEST = ((10**12, "trillion"), (10**9, "billion"), (10**6, "million"))


class Millions(Rule):
    """Millions of money written another way than the house writes them.

    ## Why
    $5 million, $5m and $5,000,000 are one sum; a house has chosen.

    ## When it is right
    Names, and sums that are exact to the last pound. Headlines keep the short forms.

    ## Options
    `form`: `million`, or `m` for $5m and £5bn. `trillion`: the short form of trillion (tn or trn).
    """

    message = MESSAGE
    severity = Severity.WARNING
    call = Call.STYLE
    in_quotations = InQuotations.SKIP
    on = False
    options = {"house": THE_HOUSE, "form": "million", "trillion": "tn"}
    examples = (
        Bad("The firm paid »$5m« for it.", good="The firm paid $5 million for it."),
        Bad("The »$2.5-million« plan failed.", good="The $2.5 million plan failed."),
        Bad("It lost »€3bn« in May.", good="It lost €3 billion in May."),
        Bad("The fund holds »$5,000,000« in gold.", good="The fund holds $5 million in gold."),
        Bad("It sold »1,200,000« cars.", good="It sold 1.2 million cars."),
        Bad("It sold »3,000,000,000« cans.", good="It sold 3 billion cans."),
        Bad("It owes »£20 billion«.", good="It owes £20bn.", options={"form": "m"}),
        Bad("It owes »$1.5 trillion« now.", good="It owes $1.5trn now.", options={"form": "m", "trillion": "trn"}),
        Bad("It owes »£3bln«.", good="It owes £3bn.", options={"form": "m"}),
        Good("The firm paid $5 million for it, and $5,250,000 for the rest; 3m people came."),
        Good("The firm paid $5m and £20bn; 3 million people came.", options={"form": "m"}),
        Good("Firm pays $5m for yard\n\nThe firm paid on Monday, its lawyer said. It is happy."),
        Good("He wrote $4,000,000.50, and 1,234,500,000 things."),
    )

    @classmethod
    def cues(cls) -> Cues:
        return Cues(marks=("$", "£", "€", "¥", "₹", "00,000"))

    def check(self, cue: Cue) -> Iterator[Match]:
        text = cue.text
        if is_headline(cue.document, cue.span.start):
            return
        if cue.found == "00,000":
            yield from self._written_out(cue)
            return
        match = _SUM.match(text, cue.span.start)
        if match is None:
            return
        scale = match["scale"]
        full = _SCALES.get(scale.lower(), scale)
        if cue.options["form"] == "million":
            better = f"{text[match.start()]}{match['figure']} {full}"
        else:
            short = {"million": "m", "billion": "bn"}.get(full, cue.options["trillion"])
            better = f"{text[match.start()]}{match['figure']}{short}"
        if better != match.group():
            yield instead(cue, Span(*match.span()), better, safe=True)

    def _written_out(self, cue: Cue) -> Iterator[Match]:
        text, start = cue.text, cue.span.start
        while start > 0 and (text[start - 1].isdigit() or text[start - 1] in ",."):
            start -= 1
        match = _FULL.match(text, start)
        if match is None or match.end() != cue.span.end or cue.options["form"] != "million":
            return
        sign = text[start - 1] if text[start - 1 : start] in ("$", "£", "€", "¥") else ""
        value = int(match.group().replace(",", ""))
        for scale, name in _LARGEST:
            if scale <= value < 1000 * scale and value % (scale // 10) == 0:
                whole, tenth = divmod(value // (scale // 10), 10)
                better = f"{sign}{whole}{f'.{tenth}' if tenth else ''} {name}"
                yield instead(cue, Span(start - len(sign), match.end()), better, safe=True)
                return
