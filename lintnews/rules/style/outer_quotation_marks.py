"""Single quotation marks around words where the house has double ones."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from lintnews.core.cue import Cues
from lintnews.core.desk import Desk
from lintnews.core.document import PROSE, Document
from lintnews.core.finding import Applicability, Call, Edit, Fix, Match, Severity
from lintnews.core.rule import Bad, DocumentRule, Good, InQuotations
from lintnews.core.span import Span
from lintnews.rules.style._house import THE_HOUSE, is_headline
from lintnews.text.quotations import Quotation, quotations_in

_DOUBLES = {"‘": ("“", "”"), "'": ('"', '"')}
_SINGLES = {"“": ("‘", "’"), '"': ("'", "'")}
_INNER = {"“": "‘", "”": "’", '"': "'"}


class OuterQuotationMarks(DocumentRule):
    """Single quotation marks around words where the house has double ones.

    ## Why
    A house sets one kind outside and the other inside; in headlines most houses set single ones.

    ## When it is right
    Inside another quotation, and around a word that is not spoken in a house that says so.

    ## Options
    `text` and `headlines`: `double`, `single` or `any`.
    """

    message = "Quotation marks: {house} sets {better} ones {where}."
    severity = Severity.WARNING
    call = Call.STYLE
    in_quotations = InQuotations.CHECK
    on = False
    options = {"house": THE_HOUSE, "text": "double", "headlines": "single"}
    examples = (
        Bad("»‘We will wait,’« she said.", good="“We will wait,” she said."),
        Bad("She wrote »'we will wait'« to them.", good='She wrote "we will wait" to them.'),
        Bad(
            "Mayor calls plan »“a mess”«\n\nThe mayor spoke late on Monday, a clerk said. He was cross.",
            good="Mayor calls plan ‘a mess’\n\nThe mayor spoke late on Monday, a clerk said. He was cross.",
        ),
        Bad("»“We will wait,”« she said.", good="‘We will wait,’ she said.", options={"text": "single"}),
        Good("“We heard ‘stop’ twice,” she said. It was the ’90s, rock ’n’ roll and the workers’ plight."),
        Good("‘We heard “stop” twice,’ she said.", options={"text": "any"}),
        Good("A ‘knowing’ look; ‘We will wait, she said."),
    )

    @classmethod
    def cues(cls) -> Cues | None:
        return Cues(shapes=(r"[ \n(]‘[^\s]", r"[ \n(]'[^\s]", r"\A[‘'“\"]", r"“", r"[ \n]\""))

    def check(self, document: Document, options: Mapping[str, Any], desk: Desk) -> Iterator[Match]:  # noqa: ARG002
        for block in document.blocks:
            headline = is_headline(document, block.span.start)
            form = options["headlines" if headline else "text"]
            table = {"double": _DOUBLES, "single": _SINGLES}.get(form)
            if table is None or not (headline or block.kind in PROSE):
                continue
            if not any(mark in document.text[block.span.start : block.span.end] for mark in table):
                continue
            for quotation in quotations_in(document, block):
                mark = document.text[quotation.span.start]
                words = quotation.inside.of(document.text)
                if mark not in table or not quotation.closed or " " not in words.strip():
                    continue
                if any(inner in words for inner in '“”"‘'):
                    continue
                fix = _changed(quotation, table[mark])
                where = "in headlines" if headline else "outside"
                yield Match(quotation.span, {"house": options["house"], "better": form, "where": where}, (fix,))


def _changed(quotation: Quotation, marks: tuple[str, str]) -> Fix:
    start, end = quotation.span
    edits = (Edit(Span(start, start + 1), marks[0]), Edit(Span(end - 1, end), marks[1]))
    return Fix(f"Write {marks[0]}…{marks[1]}", edits, Applicability.SAFE)
