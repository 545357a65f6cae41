"""A day or month of the headline is given otherwise in the text."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from lintnews.core.cue import Cues
from lintnews.core.desk import Desk
from lintnews.core.document import BlockKind, Document
from lintnews.core.finding import Call, Confidence, Match, Related, Severity
from lintnews.core.rule import Bad, DocumentRule, Good
from lintnews.core.span import Span
from lintnews.rules.headlines._text_below import display_lines, text_below
from lintnews.text.quotations import is_quoted
from lintnews.text.sentences import sentences_in
from lintnews.text.temporal.reader import expressions_in
from lintnews.text.temporal.values import Expression, Kind
from lintnews.text.temporal.words import MONTH

_KINDS = (Kind.DAY, Kind.WEEKDAY, Kind.MONTH)
_PADDING = (
    " Ministers met in the town hall and talked until late about the road, the school and the river, as they had done "
    "every year. People waited outside in the rain and went home when it grew dark, and no one said a word about "
    "what had been agreed, or why the work on the road and the school would at last begin again after the winter."
)


class DateNotInText(DocumentRule):
    """A day or month of the headline is given otherwise in the text.

    ## Why
    The headline has the visit in April and the text in May: readers keep the headline's.

    ## When it is right
    The text tells the day in another way (tomorrow, on the 24th), or not at all: only where the text has a day of the
    same sort, and none that could be the headline's, is it asked about.
    """

    message = "“{here}” in the {line}; the text has “{there}”. Which holds?"
    severity = Severity.SUGGESTION
    call = Call.QUERY
    confidence = Confidence.MEDIUM
    needs_date = True
    examples = (
        Bad("Xi to visit Marlsea in »April«\n\nXi will come to Marlsea in May, the town said." + _PADDING, related="May", published=date(2025, 3, 9)),
        Bad("Ferries to stop on »Friday«\n\nFerries will stop on Saturday, the line said." + _PADDING, related="Saturday", published=date(2025, 3, 9)),
        Good("Ferries to stop on Friday\n\nFerries will stop on 14 March, the line said on Sunday." + _PADDING, published=date(2025, 3, 9)),
        Good("Ferries to stop on Friday\n\nFerries will stop this week, the line said on Sunday." + _PADDING, published=date(2025, 3, 9)),
        Good("Ferries to stop on Friday\n\nFerries will stop, the line said." + _PADDING, published=date(2025, 3, 9)),
    )  # fmt: skip

    @classmethod
    def cues(cls) -> Cues:
        return Cues(shapes=(rf"\A[^\n]{{0,200}}\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|{MONTH})\b",))

    def check(self, document: Document, options: Mapping[str, Any], desk: Desk) -> Iterator[Match]:  # noqa: ARG002
        lines = [block for block in display_lines(document) if block.kind is not BlockKind.CAPTION]
        told = [(block, one) for block in lines for one in _dates(document, block.span) if one.kind in _KINDS]
        if not told:
            return
        below = [one for span in text_below(document) for one in _dates(document, span)]
        for block, one in told:
            if any(_may_be_one(one, other) for other in below):
                continue
            same = [other for other in below if other.kind is one.kind and not is_quoted(document, other.span)]
            if same:
                there = same[0].span
                words = {"here": one.span.of(document.text), "line": block.kind.value, "there": there.of(document.text)}
                yield Match(one.span, words, related=(Related(there, "in the text"),))


def _dates(document: Document, span: Span) -> Iterator[Expression]:
    block = document.block_at(span.start)
    for sentence in sentences_in(document, block) if block is not None else ():
        for one in expressions_in(document, sentence.start):
            if one.readings and sentence.covers(one.span):
                yield one


def _may_be_one(one: Expression, other: Expression) -> bool:
    return any(mine.meets(theirs) for mine in one.readings for theirs in other.readings)
