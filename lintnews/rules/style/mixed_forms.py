"""One thing written two ways in one article: % and percent, U.S. and US, 3 p.m. and 3pm."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from lintnews.core.cue import Cues
from lintnews.core.desk import Desk
from lintnews.core.document import PROSE, Document
from lintnews.core.finding import Call, Match, Related, Severity
from lintnews.core.pattern import pattern
from lintnews.core.record import Record
from lintnews.core.rule import Bad, DocumentRule, Good, InQuotations
from lintnews.core.span import Span
from lintnews.text.quotations import is_quoted


class _Form(Record):
    """A way of writing: `mark` stands in every text that has it, which is quicker to look for than `seen`."""

    mark: str
    seen: re.Pattern[str]


_NAMES = r"(?![ -](?:Open|Airways|Steel|Foods|Bank|News|Weekly|[A-Z]{2,})\b)"
_POINTS: tuple[tuple[str, tuple[_Form, ...]], ...] = (
    (
        "percentages",
        (
            _Form("%", pattern(r"\d%")),
            _Form(" percent", pattern(r"(?<=\d) percent\b")),
            _Form(" per cent", pattern(r"(?<=\d) per cent\b")),
        ),
    ),
    *(
        (
            "the short form",
            (
                _Form(f"U{last}", pattern(rf"U{last}(?<![\w.$-]..)(?![\w$.]){_NAMES}")),
                _Form(f"U.{last}.", pattern(rf"U\.{last}\.(?<!\w....)(?!\w){_NAMES}")),
            ),
        )
        for last in "SKN"
    ),
    ("times", (_Form("m", pattern(r"(?<=\d)[ap]m\b")), _Form(".m.", pattern(r"(?<=\d )[ap]\.m\.")))),
)  # fmt: skip


class MixedForms(DocumentRule):
    """One thing written two ways in one article: % and percent, U.S. and US, 3 p.m. and 3pm.

    ## Why
    Either is right; both together look as if two papers had written the page.

    ## When it is right
    In quotations, names and headlines, which have forms of their own; in articles put together from several sources
    that are kept as they came.
    """

    message = "“{rare}” here, “{usual}” elsewhere: one form for {what}?"
    severity = Severity.SUGGESTION
    call = Call.STYLE
    in_quotations = InQuotations.SKIP
    examples = (
        Bad("Prices rose 3% and wages 4%. Rents rose 5» percent«.", related="3%"),
        Bad("The U.S. said no and the U.S. Senate yes. Then the »US« House met.", related="U.S."),
        Bad("It opens at 9 a.m. and 11 a.m. on Monday, and at 9»am« on Friday.", related="a.m."),
        Bad("The »US« said no. The U.S. Senate said yes, and the U.S. House.", related="U.S."),
        Good("Prices rose 3% and wages 4%. “By 5 percent,” she said. The US Open and the U.S. Army met."),
        Good("The US House met at 9am, and the Senate at 10am, in the U.N. headquarters."),
        Good("US votes on U.S. bill\n\nThe vote came late on Monday, a clerk said. It was long."),
    )

    @classmethod
    def cues(cls) -> Cues | None:
        return Cues(words=("percent", "per cent", "u s", "u k", "u n", "a m", "p m"))

    def check(self, document: Document, options: Mapping[str, Any], desk: Desk) -> Iterator[Match]:  # noqa: ARG002
        text = document.text
        for what, forms in _POINTS:
            if sum(form.mark in text for form in forms) < 2:
                continue
            found = [places for form in forms if (places := _in_prose(document, form))]
            if len(found) < 2:
                continue
            rare, *_, usual = sorted(found, key=lambda places: (len(places), -places[0].start))
            words = {"rare": rare[0].of(text).strip(), "usual": usual[0].of(text).strip(), "what": what}
            yield Match(rare[0], words, (), (Related(usual[0], "the other form"),))


def _in_prose(document: Document, form: _Form) -> list[Span]:
    """Where the form stands in paragraphs, outside quotations."""
    places = []
    for match in form.seen.finditer(document.text):
        span = Span(*match.span())
        block = document.block_at(span.start)
        if block is not None and block.kind in PROSE and not is_quoted(document, span):
            places.append(span)
    return places
