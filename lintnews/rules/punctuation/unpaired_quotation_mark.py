"""A quotation mark missing, mismatched or turned the wrong way."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from lintnews.core.desk import Desk
from lintnews.core.document import Block, BlockKind, Document
from lintnews.core.finding import Edit, Fix, Match
from lintnews.core.pattern import pattern
from lintnews.core.rule import Bad, DocumentRule, Good, InQuotations
from lintnews.core.span import Span
from lintnews.rules.punctuation._quotation_faults import Fault, double_fault, single_fault, stray_single
from lintnews.rules.punctuation._surroundings import blocks_holding

# Marks that pair in turn, each opening close to a word: nothing to look for. Quick, since most paragraphs are so.
_PAIRED_STRAIGHT = pattern(r'[^“”"]*(?:(?<![\w.,!?])"(?=\S)[^“”"]*(?<=\S)"(?!\w)[^“”"]*)*')
_RUNNING = pattern(r"[\s>*_]*[“\"‘']")
_STRAYS = (
    pattern(r"’(?=[\s,;:.!?)”\"]|\Z)(?<=[a-rt-wy.,!?]’)"),
    pattern(r"'(?:(?=[\s,;:.!?)”\"]|\Z)(?<=[a-rt-wy.,!?]')|(?=[^\W\d_])(?<=\s'))"),
)


class UnpairedQuotationMark(DocumentRule):
    """A quotation mark missing, mismatched or turned the wrong way.

    ## Why
    Without its fellow a mark leaves open whose words the reader reads.

    ## When it is right
    A quotation over several paragraphs opens each and closes the last; inches, feet and minutes (6’2”, 12" vinyl);
    apostrophes, also where a word loses its beginning (’90s, ’em) or end (the workers’ plight).

    ## Fix
    Turns or replaces a mark where only one reading is left. At most one finding a paragraph: the fault may lie elsewhere.
    """

    message = "{words}: {fault}."
    in_quotations = InQuotations.CHECK
    examples = (
        Bad("He called the plan “silly and left.", "“silly"),
        Bad("He called the plan silly” and left.", "silly”"),
        Bad('He called the plan “silly" and left.', '“silly"', "He called the plan “silly” and left."),
        Bad('He called the plan "silly” and left.', '"silly”', "He called the plan “silly” and left."),
        Bad("He called the plan “silly“ and left.", "“silly“", "He called the plan “silly” and left."),
        Bad("He called the plan ”silly” and left.", "”silly”", "He called the plan “silly” and left."),
        Bad("He called the plan silly“ and left.", "silly“"),
        Bad("He called the plan “silly”” and left.", "“silly””"),
        Bad("He called the plan “silly’ and left.", "“silly’", "He called the plan “silly” and left."),
        Bad("He called the plan ‘silly” and left.", "‘silly”", "He called the plan ‘silly’ and left."),
        Bad("“We will go, he said. “It is late.”", "“We"),
        Bad(
            "“We are all very late and will have to go,’ he said.",
            "go,’",
            "“We are all very late and will have to go,” he said.",
        ),
        Bad('He called the plan "silly and left.', '"silly'),
        Bad('He called the plan silly" and left.', 'silly"'),
        Bad("He called the plan ‘silly and left.", "‘silly"),
        Bad("He called the plan silly’ and left.", "silly’"),
        Bad("He said “go and ”I will.”", "”I"),
        Bad("He said: ‘I did it. He left.", "‘I"),
        Good("“We will go.\n\n“It is late,” he said, “and ‘cold’.”"),
        Good("“We will go.\n“It is late,” he said."),
        Good('He is 6’2” and she 5\'4", on a 12" record; the ’90s, ‘em, rock ’n’ roll and the workers’ plight.'),
        Good("„Wir gehen“, he said, and « oui ». The prince ‘Ali came goin’ on, and the best of ‘Umar"),
        Good('“He said “no” to me,” she said.\n\nThe “6" pipe” or “a "good" one” is fine.'),
    )

    def check(self, document: Document, options: Mapping[str, Any], desk: Desk) -> Iterator[Match]:  # noqa: ARG002
        text, blocks = document.text, document.blocks
        strays = {document.block_index(hit.start()) for stray in _STRAYS for hit in stray.finditer(text)}
        carried: Fault | None = None  # an opening that the next paragraph may carry on
        carrier = -2
        for index in sorted(strays.union(blocks_holding(document, '“”"‘')) - {-1}):
            block = blocks[index]
            if block.kind is BlockKind.FURNITURE:
                continue
            fault = _fault(text, block, may_stray=index in strays)
            if carried is not None:
                is_next = index == carrier + 1
                if not is_next or not (_RUNNING.match(text, *block.span) or (fault and fault.is_close)):
                    yield _match(text, carried)
                carried = None
            if fault is not None and fault.runs_on:
                carried, carrier = fault, index
            elif fault is not None:
                yield _match(text, fault)
        if carried is not None:
            yield _match(text, carried)


def _fault(text: str, block: Block, *, may_stray: bool) -> Fault | None:
    """The first fault of `block`: among double marks, then single ones, then what may be an apostrophe."""
    start, end = block.span
    if not _pairs(text, start, end) and text.find("„", start, end) < 0:
        fault = double_fault(text, start, end)
        if fault is not None:
            return fault
    if text.find("‘", start, end) >= 0 or text.find(" '", start, end) >= 0:
        fault = single_fault(text, start, end)
        if fault is not None:
            return fault
    return stray_single(text, start, end) if may_stray else None


def _pairs(text: str, start: int, end: int) -> bool:
    """Whether the double marks pair: told by `find`, which is ten times as quick as an expression, where all are curly."""
    if any(text.find(mark, start, end) >= 0 for mark in '"„«»'):
        return _PAIRED_STRAIGHT.fullmatch(text, start, end) is not None
    at, close = text.find("“", start, end), text.find("”", start, end)
    while 0 <= at < close:
        following = text.find("“", at + 1, end)
        if 0 <= following < close:
            return False
        at, close = following, text.find("”", close + 1, end)
    return at < 0 and close < 0


def _match(text: str, fault: Fault) -> Match:
    fixes: tuple[Fix, ...] = ()
    if fault.better:
        edit = Edit(Span(fault.mark, fault.mark + 1), fault.better)
        fixes = (Fix(f"Write {fault.better}", (edit,)),)
    return Match(fault.span, {"words": " ".join(fault.span.of(text).split()), "fault": fault.what}, fixes)
