"""Parts that do not add up to the total told with them."""

from __future__ import annotations

from collections.abc import Iterator

from lintnews.core.cue import Cue, Cues
from lintnews.core.document import Document
from lintnews.core.finding import Call, Match, Related
from lintnews.core.pattern import pattern
from lintnews.core.rule import Bad, Good, Rule
from lintnews.core.span import Span
from lintnews.rules.numbers._sums.accounts import account_misfit
from lintnews.rules.numbers._sums.links import DENIALS
from lintnews.rules.numbers._sums.misfit import Misfit
from lintnews.rules.numbers._sums.one_sentence import misfit_in
from lintnews.rules.numbers._sums.totals import OPENERS, sum_misfit
from lintnews.text.quantities.reader import quantities_in
from lintnews.text.sentences import sentence_at
from lintnews.text.temporal.words import NUMBERS

_NUMBERS = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen twenty".split()
_OPENS = rf"(?:[£$€₹₦₱¥R]?\d+,? |(?:{'|'.join(_NUMBERS)}) )"


_MONEY = ("$", "£", "€", "₹", "₦", "₱", "¥")
_DIGITS = pattern(r"\d[\d.,]*")
_YEAR = pattern(r"(?:1[5-9]|20)\d\d[.,]?")
_SPELLED = frozenset(NUMBERS) | {"dozen"}
_TO_BLANKS = str.maketrans(",.;:()–—-", "         ")
_OF_THOSE_BEFORE = ("other", "remaining", "final")
_LONGEST_OPENER = 20  # code points
_NEAR, _SUMS = 250, 3  # code points on each side of a sum that hold the two others of a whole and its parts


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
        Bad("»Nine« riders fell on the ascent: four Danes, three Swedes and a Finn.", related="four"),
        Bad("The village hall took »£8,000«: £4,200 from dances, £2,500 from hire and £1,800 from teas."),
        Bad("His »nine« cups, four gold, three silver and three bronze, were pawned in Riga."),
        Bad("The mill sent out »700« sacks, 350 of rye, 200 of oats and 120 of malt."),
        Bad("The motion fell with »90« delegates voting: 31 for, 52 against and five abstaining."),
        Bad("Of »200« diners asked, 90 chose fish, 60 the stew, 32 the pie and 28 others."),
        Bad("»Five« yachts, from Chile, New Zealand, Norway and Malta, one each, took part."),
        Bad("Of »every pound«, 55 pence goes on wages, 30 pence on rent and 25 pence on everything else."),
        Bad("Leeds sent 12 boats and Hull sent 15, a total of »28«."),
        Bad("The left holds 52 of the »120« seats, the right has 47 and the regions the remaining 31."),
        Bad("Of the »24« clubs, 14 voted for the plan, six voted against and five abstained."),
        Bad("»Eleven« people were in the minibus. Four died and eight survived."),
        Good("Four teachers, two drivers and three guards were hurt. Ten died in Leeds, six in Hull and five in York."),
        Good("Of 11 patients, seven had a fever, four had a cough and two had both; 12 men, eight women and six boys came."),
        Good("Six singers left the choir in May, four of them altos; a harpist stayed."),
        Good("Nine climbers were roped together on the wall, among them five Czechs, two Poles and a guide."),
        Good("The mill sent out more than 600 sacks, 350 of rye, 200 of oats and 120 of malt."),
        Good("The shop sold 12 cakes, three pies and two tarts."),
        Good("Leeds sent 12 boats and Hull sent 15, a total of 27."),
        Good("Five yachts from Chile, Norway and Malta took part."),
        Good("It raised £4.5m: £2.3m from sales and £2.3m from gifts."),
    )  # fmt: skip

    @classmethod
    def cues(cls) -> Cues:
        return Cues(
            words=(
                *(f"and {number}" for number in _NUMBERS),
                *(f"and {whose} {number}" for whose in ("his", "her", "their", "the", "its") for number in _NUMBERS),
                *(
                    "the remaining",
                    "the final",
                    *(f"the other {number}" for number in (*_NUMBERS, *map(str, range(2, 100)))),
                ),
                *("total of", "one each", "made up of", "comprising", "consisting of"),
                *(opener for opener in OPENERS if not opener.startswith("that")),
                *(
                    "of which",
                    "of whom",
                    "abstained",
                    "abstaining",
                    "abstentions",
                    "seats",
                    "a dozen",
                    "two dozen",
                    "crore",
                    "lakh",
                ),
                *DENIALS,
                *("combined", "family of", "net gain of", "net loss of"),
            ),
            marks=(*_MONEY, *(f"other {figure}" for figure in "123456789")),
            # One literal each: a set of characters in front costs twice as much.
            shapes=(
                r" and (?:[A-Z][\w’-]+ ){0,2}[£$€₹₦₱¥R]?\d",
                rf": {_OPENS}",
                r": (?:an?|the|his|her|their) [\w-]+,? ",
                rf"– {_OPENS}",
                rf"—{_OPENS}",
                rf"\({_OPENS}",
                r"\) and [\w ’&-]{2,40}\([£$€₹]?\d",
            ),
        )

    def check(self, cue: Cue) -> Iterator[Match]:
        if (
            cue.found in _MONEY
            and cue.text.count(cue.found, max(0, cue.span.start - _NEAR), cue.span.end + _NEAR) < _SUMS
        ):
            return
        sentence = sentence_at(cue.document, cue.span.start)
        lone = cue.found.startswith((": a ", ": an "))  # three people died: a nurse, a cook, …
        if not lone and cue.found.lower() not in DENIALS and not cue.document.once(_has_figures, sentence):
            return
        found = cue.document.once(_found, sentence)
        if found is not None:
            words = {"said": found.total.of(cue.text), "parts": found.list.of(cue.text), "sum": found.made}
            yield Match(
                found.total,
                words,
                related=tuple(Related(one, "what it is told with") for one in _parts(cue.text, found)),
            )


def _parts(text: str, found: Misfit) -> list[Span]:
    """The figures that the total is held against; the whole list where that is a man and his two sons."""
    figures = [one.span for one in quantities_in(text, found.list, with_rest=True) if not found.total.meets(one.span)]
    return figures if len(figures) > 1 else [found.list]


def _has_figures(document: Document, sentence: Span) -> bool:
    """Whether a sentence has figures enough to read it, which takes twenty times as long as this look."""
    text = document.text
    words = text[sentence.start : sentence.end].lower().translate(_TO_BLANKS).split()
    figures = sum(map(_SPELLED.__contains__, words))
    if figures < 2:
        figures += sum(1 for one in _DIGITS.findall(text, *sentence) if not _YEAR.fullmatch(one))
    if figures != 1:
        return figures > 1
    # The others may stand in the sentence before.
    opens = text[sentence.start : sentence.start + _LONGEST_OPENER].lower().startswith(OPENERS)
    return opens or any(word in words for word in _OF_THOSE_BEFORE)


def _found(document: Document, sentence: Span) -> Misfit | None:
    return (
        misfit_in(document, sentence)
        or sum_misfit(document, sentence.start)
        or account_misfit(document, sentence.start)
    )
