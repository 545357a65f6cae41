"""Straight and typographic quotation marks in one article."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from lintnews.core.cue import Cues
from lintnews.core.desk import Desk
from lintnews.core.document import PROSE, Document
from lintnews.core.finding import Applicability, Call, Edit, Fix, Match, Related, Severity
from lintnews.core.rule import Bad, DocumentRule, Good, InQuotations
from lintnews.core.span import Span
from lintnews.text.quotations import Quotation, quotations_in


class MixedQuotationMarks(DocumentRule):
    """Straight and typographic quotation marks in one article.

    ## Why
    Copy pasted from two places keeps the marks of both.

    ## When it is right
    Inches and seconds are straight; code is.

    ## Fix
    All the rarer marks become like the others.
    """

    message = "Quotation marks of two shapes: {rare} here, {usual} elsewhere."
    severity = Severity.SUGGESTION
    call = Call.STYLE
    in_quotations = InQuotations.CHECK
    examples = (
        Bad(
            '“One,” she said. “Two,” he said. »"Three,"« they said.',
            good="“One,” she said. “Two,” he said. “Three,” they said.",
        ),
        Bad(
            '"One," she said. "Two," he said. »“Three,”« they said.',
            good='"One," she said. "Two," he said. "Three," they said.',
        ),
        Good('“One,” she said. “Two,” he said. The board was 5" wide.'),
        Good('"One," she said. "Two," he said.'),
    )

    @classmethod
    def cues(cls) -> Cues | None:
        return Cues(marks=('"',))

    def check(self, document: Document, options: Mapping[str, Any], desk: Desk) -> Iterator[Match]:  # noqa: ARG002
        text = document.text
        if "“" not in text or '"' not in text:
            return
        straight: list[Quotation] = []
        curly: list[Quotation] = []
        for block in document.blocks:
            if block.kind in PROSE and (text.find("“", *block.span) >= 0 or text.find('"', *block.span) >= 0):
                for quotation in quotations_in(document, block):
                    mark = text[quotation.span.start]
                    if quotation.closed and mark in '"“' and text[quotation.span.end - 1] in '"”':
                        (straight if mark == '"' else curly).append(quotation)
        if not straight or not curly:
            return
        rare, usual = (straight, curly) if len(straight) <= len(curly) else (curly, straight)
        marks = "“”" if rare is straight else '""'
        edits = tuple(edit for quotation in rare for edit in _changed(quotation, marks))
        words = {
            "rare": "straight" if rare is straight else "curly",
            "usual": "curly" if rare is straight else "straight",
        }
        fix = Fix(f"Write {marks[0]}…{marks[1]} throughout", edits, Applicability.SAFE)
        yield Match(rare[0].span, words, (fix,), (Related(usual[0].span, "the other shape"),))


def _changed(quotation: Quotation, marks: str) -> tuple[Edit, Edit]:
    start, end = quotation.span
    return Edit(Span(start, start + 1), marks[0]), Edit(Span(end - 1, end), marks[1])
