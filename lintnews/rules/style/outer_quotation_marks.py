"""Single quotation marks around words where the house has double ones."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from lintnews.core.cue import Cues
from lintnews.core.desk import Desk
from lintnews.core.document import PROSE, BlockKind, Document
from lintnews.core.finding import Applicability, Call, Edit, Fix, Match, Severity
from lintnews.core.rule import Bad, DocumentRule, Good, InQuotations
from lintnews.core.span import Span
from lintnews.rules.style._house import THE_HOUSE, is_headline
from lintnews.text.quotations import Quotation, quotations_in

_DOUBLES = {"‘": ("“", "”"), "'": ('"', '"')}
_SINGLES = {"“": ("‘", "’"), '"': ("'", "'")}
_LINES = (BlockKind.HEADLINE, BlockKind.SUBHEAD)


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
        return None

    def check(self, document: Document, options: Mapping[str, Any], desk: Desk) -> Iterator[Match]:  # noqa: ARG002
        tables = {"double": _DOUBLES, "single": _SINGLES}
        marks = ("“", '"') if options["text"] == "single" else ("‘", " '", "\n'", "('")
        for number in sorted(_blocks_with(document, marks)):
            block = document.blocks[number]
            headline = is_headline(document, block.span.start)
            form = options["headlines" if headline else "text"]
            table = tables.get(form)
            if table is None or not (headline or block.kind in PROSE):
                continue
            for quotation in quotations_in(document, block):
                if _is_other_kind(document.text, quotation, table):
                    fix = _changed(quotation, table[document.text[quotation.span.start]])
                    where = "in headlines" if headline else "outside"
                    yield Match(quotation.span, {"house": options["house"], "better": form, "where": where}, (fix,))


def _blocks_with(document: Document, marks: tuple[str, ...]) -> set[int]:
    """The numbers of the blocks in which one of `marks` stands, and of all headlines."""
    text, found = document.text, set()
    for mark in marks:
        at = text.find(mark)
        while at >= 0:
            found.add(document.block_index(at + len(mark) - 1))
            at = text.find(mark, at + 1)
    found.update(number for number, block in enumerate(document.blocks) if block.kind in _LINES)
    return found - {-1}


def _is_other_kind(text: str, quotation: Quotation, table: Mapping[str, tuple[str, str]]) -> bool:
    """Whether the quotation has the marks that the house has not, and no others inside."""
    words = quotation.inside.of(text)
    if text[quotation.span.start] not in table or not quotation.closed or " " not in words.strip():
        return False
    return not any(mark in words for mark in '“”"‘')


def _changed(quotation: Quotation, marks: tuple[str, str]) -> Fix:
    start, end = quotation.span
    edits = (Edit(Span(start, start + 1), marks[0]), Edit(Span(end - 1, end), marks[1]))
    return Fix(f"Write {marks[0]}…{marks[1]}", edits, Applicability.SAFE)
