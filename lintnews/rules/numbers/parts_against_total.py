"""Parts that do not add up to the total told with them."""

from __future__ import annotations

from collections.abc import Iterator

from lintnews.core.cue import Cue, Cues
from lintnews.core.document import Document
from lintnews.core.finding import Call, Match, Related
from lintnews.core.rule import Bad, Good, Rule
from lintnews.core.span import Span
from lintnews.rules.numbers._misfit import Misfit
from lintnews.rules.numbers._sums import misfit_in
from lintnews.text.sentences import sentence_at

_NUMBERS = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen twenty".split()
_OPENS = rf"(?:[£$€₹]?\d+,? |(?:{'|'.join(_NUMBERS)}) )"


class PartsAgainstTotal(Rule):
    """Parts that do not add up to the total told with them.

    ## Why
    Five people, and then three women, two men and a child: that makes six. Readers add up, and one of the figures is
    wrong.

    ## When it is right
    Lists that leave something out (“including”, “among them”, “the others”), rough numbers, parts that overlap, and
    figures that were rounded.

    ## Fix
    None: the total may be wrong, or a part.
    """

    message = "“{said}”, but {parts} make {sum}. Is the total wrong, or a part?"
    call = Call.QUERY
    examples = (
        Bad("»Five« people were killed near Multan: three women, two men and a child.", related="three women, two men and a child"),
        Bad("The appeal has raised »£10,000«: £6,500 from the raffle, £3,000 from the cake stall and £1,000 from a bank."),
        Bad("Her »five« medals, two gold, one silver and three bronze, go on show in Napier."),
        Bad("The orchard shipped »900« crates, 400 of apples, 300 of pears and 100 of quinces."),
        Bad("The bill passed with »150« members voting: 98 for, 41 against and six abstaining."),
        Bad("Of »100« people asked, 44 chose Labour, 31 the Conservatives, 12 the Lib Dems and 18 others."),
        Bad("»Four« firms, from Japan, South Korea and Taiwan, one each, bid for the port."),
        Bad("Of »every dollar«, 45 cents goes to schools, 35 cents to roads and 30 cents to everything else."),
        Bad("Leeds sent 12 boats and Hull sent 15, a total of »28«."),
        Good("Five people were killed near Multan, three of them women; a child was hurt."),
        Good("Eight people were hurt in the crash, among them four pupils, two teachers and the driver."),
        Good("The orchard shipped more than 700 crates, 400 of apples, 300 of pears and 100 of quinces."),
        Good("The shop sold 12 cakes, three pies and two tarts."),
        Good("Leeds sent 12 boats and Hull sent 15, a total of 27."),
        Good("Four firms from Japan, South Korea and Taiwan bid for the port."),
        Good("It raised £4.5m: £2.3m from sales and £2.3m from gifts."),
    )  # fmt: skip

    @classmethod
    def cues(cls) -> Cues:
        return Cues(
            words=(
                *(f"and {number}" for number in _NUMBERS),
                *("total of", "in all", "altogether", "in total", "all told", "one each"),
                *("between them", "combined", "jointly", "together", "family of", "net gain of", "net loss of"),
            ),
            # One literal each: a set of characters in front costs twice as much.
            shapes=(
                r" and [£$€₹]?\d",
                rf": {_OPENS}",
                rf"– {_OPENS}",
                rf"—{_OPENS}",
                rf"\({_OPENS}",
                r"\) and [\w ’&-]{2,40}\([£$€₹]?\d",
            ),
        )

    def check(self, cue: Cue) -> Iterator[Match]:
        sentence = sentence_at(cue.document, cue.span.start)
        found = cue.document.once(_found, sentence)
        if found is not None:
            words = {"said": found.total.of(cue.text), "parts": found.list.of(cue.text), "sum": found.made}
            yield Match(found.total, words, related=(Related(found.list, "the parts"),))


def _found(document: Document, sentence: Span) -> Misfit | None:
    return misfit_in(document, sentence)
