"""An edition of a yearly event that its first year, or another edition, does not bear out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from lintnews.core.cue import Cue, Cues
from lintnews.core.finding import Applicability, Call, Edit, Fix, Match, Related, Severity
from lintnews.core.pattern import pattern
from lintnews.core.rule import Bad, Good, InQuotations, Rule
from lintnews.core.span import Span
from lintnews.rules.numbers._ordinals.yearly import misnumbered
from lintnews.text.calendar import MONTHS
from lintnews.text.ordinals import has_ordinal, ordinal, ordinal_like
from lintnews.text.quantities.reader import LONGEST_SENTENCE
from lintnews.text.sentences import sentence_at

_SEASONS = ("year", "summer", "winter", "spring", "autumn", "fall")


_REACH = 200  # code points of the next sentence in which an ordinal may stand
_WORDS = (
    *(f"{each} {season}" for each in ("every", "each") for season in (*_SEASONS, *MONTHS)),
    *(
        "annually",
        "yearly",
        "annual",
        "biennial",
        "biennale",
        "every two years",
        "every second year",
        "every other year",
    ),
    *("edition", "editions", "no year was missed", "missed no year", "never missed a year", "without a break"),
    *("without interruption", "skipped no year"),
)
_CUES = pattern(rf"\b(?:{'|'.join(word.replace(' ', '[ -]') for word in _WORDS)})\b", re.IGNORECASE)


class EditionOfYearlyEvent(Rule):
    """An edition of a yearly event that its first year, or another edition, does not bear out.

    ## Why
    From 2001 to 2023 there are 22 years and 23 editions: the first is not counted. And last year’s copy is near.

    ## When it is right
    Where a year was left out, or the edition is of another year. Only where the copy says how
    often it is held, or the editions that it tells show it.

    ## Fix
    None is made: the number may be the slip, or the first year.
    """

    message = "After the {known} of {first}, that of {year} is the {right}, not the {written}. Was one left out?"
    severity = Severity.WARNING
    call = Call.QUERY
    in_quotations = InQuotations.SKIP
    needs_date = True

    examples = (
        Bad("The fair in Graz, founded in 2003 and held every year without a break, opens its »20th« edition in May.", good="The fair in Graz, founded in 2003 and held every year without a break, opens its 21st edition in May.", published=date(2023, 2, 9), related="2003"),
        Bad("The annual fair, whose 12th edition drew 900 in 2024, opens its »15th« in May.", good="The annual fair, whose 12th edition drew 900 in 2024, opens its 14th in May.", published=date(2026, 2, 9), related="12th"),
        Bad("The triennale had its third edition in 2018 and its fourth in 2021; the »sixth« opens on Friday.", good="The triennale had its third edition in 2018 and its fourth in 2021; the fifth opens on Friday.", published=date(2024, 2, 9)),
        Good("The fair in Graz, founded in 2003 and held every year but in the war, opens its 20th edition in May.", published=date(2023, 2, 9)),
        Good("The fair in Graz, founded in 2003 and held every year, opens its 21st edition. It is held every year.", published=date(2023, 2, 9)),
        Good("The fair in Graz, founded in 1950 and held every year, opens its 71st edition in May.", published=date(2023, 2, 9)),
        Good("The fair, held every year, opens its 20th edition."),
    )  # fmt: skip

    @classmethod
    def cues(cls) -> Cues:
        return Cues(words=_WORDS)

    def check(self, cue: Cue) -> Iterator[Match]:
        text, published = cue.text, cue.document.meta.published
        block = cue.document.block_at(cue.span.start)
        if published is None or block is None:
            return
        sentence = sentence_at(cue.document, cue.span.start)
        if not has_ordinal(text, sentence.start, min(block.span.end, sentence.end + _REACH)):
            return
        first = _CUES.search(text, *sentence)
        if sentence.length > LONGEST_SENTENCE or first is None or first.start() != cue.span.start:
            return
        after = sentence_at(cue.document, sentence.end + 1) if sentence.end + 1 < block.span.end else sentence
        found = misnumbered(text, sentence, published) or misnumbered(
            text, Span(sentence.start, max(sentence.end, after.end)), published
        )
        if found is None:
            return
        written, right = found.told.where, ordinal_like(found.right, found.told.where.of(text))
        words = {
            "known": ordinal(found.known.number),
            "first": str(found.known.year),
            "right": right,
            "year": str(found.year),
            "written": written.of(text),
        }
        fix = Fix(f"Write “{right}”", (Edit(written, right),), Applicability.DISPLAY)
        yield Match(
            written,
            words,
            (fix,),
            (Related(found.known.where, f"{found.known.year}: the {ordinal(found.known.number)}."),),
        )
