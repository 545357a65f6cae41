"""Changes told with both ends and their size: rose from 4% to 5%, an increase of 1%."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lintnews.core.document import Document
from lintnews.core.pattern import pattern
from lintnews.core.record import Record
from lintnews.core.span import Span
from lintnews.rules.numbers._changes.shares import with_percent
from lintnews.rules.numbers._changes.words import CHANGED, LEADS, MOVES, NOUNS, told_in_signs
from lintnews.text.quantities.outline import Outline, outline_of
from lintnews.text.quantities.quantity import PERCENT, Quantity
from lintnews.text.quantities.reader import quantities_at
from lintnews.text.sentences import sentence_at

_Q = "[\ue000-\ue002]"
_NO = "[^\ue000-\ue002;\n]"  # neither a figure nor the end of a clause
_IN = "[^\ue000-\ue002;.\n]"  # nor the end of a sentence
_NO_BASE = rf"(?:(?!\b(?:from|on|over|in|after|as|while|when|because|and|but|before)\b){_NO})"  # not: rose 20% from last year to £50m
_NO_AND = rf"(?:(?!\band\b){_NO})"  # 24%, 1 point higher than in August and up from 21%
_FROM_TO = rf"\bfrom\s{_NO}{{0,40}}?(?P<a>{_Q}){_IN}{{0,50}}?\bto\s{_NO}{{0,30}}?(?P<b>{_Q})"
_TO_FROM = rf"\bto\s{_NO}{{0,12}}?(?P<b>{_Q}){_NO}{{0,30}}?(?:\bfrom|compared (?:with|to)|\bagainst)\s{_NO}{{0,30}}?(?P<a>{_Q})"
_JOINT = (
    rf"{_NO}{{0,45}}?(?:\s?,|:|\s[–—-]|—|\s?\()\s*(?:(?:or|that is|that’s|i\.e\.,?|which is|which was|meaning|representing|"
    r"marking|making|for|with|giving|in|to give|it is|that was)\s+)?"
)
_THEN = rf"(?:{_JOINT}|{_NO}{{0,45}}?[.]\s(?:That|This|It|Such|The)(?:[’']s|\s(?:is|was|represents|marks|means|made))?\s+(?:not\s+)?)"
_SIZE = (
    rf"(?:by\s)?(?:(?P<p>{_Q})(?:-|\s)+(?:\w+\s)?{CHANGED}|[{NOUNS[1:-1]}{LEADS}](?:\s\w+)?\s(?:of|by|to)\s(?P<q>{_Q})"
    rf"|{MOVES}\s(?:by\s)?(?P<r>{_Q})|by\s(?P<s>{_Q})|(?<=or\s)(?P<t>{_Q})(?=[.,;)]|$)"
    rf"|(?:extra|another|further|additional)\s(?P<u>{_Q}))"
)
_MOVED_BY = rf"{MOVES}\s(?:{_NO}{{1,35}}?\sby\s|by\s)?(?:{MOVES}\s)?(?P<p>{_Q})"
_MOVED = rf"(?:{_MOVED_BY}|{MOVES}\s(?:(?!to\s|from\s)[\w’]+\s){{1,3}}(?P<q>{_Q}))"
_SIZED = rf"(?:(?P<p>{_Q})[ -](?:\w+\s)?{NOUNS}|{NOUNS}\sof\s(?P<q>{_Q}))"
_ENDS = tuple(
    pattern(shape, re.IGNORECASE)
    for shape in (
        # from 48% to 41%, a drop of 7%
        rf"{_FROM_TO}{_THEN}{_SIZE}",
        rf"{_TO_FROM}{_THEN}{_SIZE}",
        # went up 1%, from 7% to 8%; a 7% drop from 48% to 41%
        rf"{_MOVED}{_NO}{{0,45}}?{_FROM_TO}",
        rf"{_MOVED}{_NO_BASE}{{0,30}}?,?\s{_TO_FROM}",
        rf"{_SIZED}{_NO}{{0,45}}?{_FROM_TO}",
        rf"{_SIZED}{_NO}{{0,45}}?{_TO_FROM}",
        # on 24%, up 4% from 20%; 24%, a 4% rise on last year’s 20%
        (rf"(?P<b>{_Q}){_NO}{{0,30}}?(?:,|\s[–—-]|—|\s?\(|\s(?:is|was|were|are))\s*(?:{MOVES}\s(?:by\s)?(?P<p>{_Q})|(?P<q>{_Q})\s{CHANGED}|{NOUNS}\sof\s(?P<r>{_Q}))\s"
        rf"(?:from|on|than|compared (?:with|to)|over)\s{_NO_AND}{{0,30}}?(?P<a>{_Q})"),
        # 41%, down from 48%, a drop of 7%
        rf"(?P<b>{_Q}){_NO}{{0,40}}?(?:,|\s[–—-]|\s?\()\s*(?:{MOVES}\s)?(?:from|compared (?:with|to)|against)\s{_NO}{{0,30}}?(?P<a>{_Q}){_THEN}{_SIZE}",
        # worth £30m in 2022 and £45m in 2023, up 40%
        rf"(?P<a>{_Q})\sin\s(?:19|20)\d\d{_NO}{{0,20}}?\sand\s{_NO}{{0,10}}?(?P<b>{_Q})\sin\s(?:19|20)\d\d{_JOINT}{_SIZE}",
        # was 5% in May. It was 8% in June, a rise of 3%
        rf"(?P<a>{_Q}){_NO}{{0,40}}?\.\s(?:It|That|This|The\s\w+)\s(?:is|was|has|had|now|stands|stood|{MOVES}){_NO}{{0,40}}?(?P<b>{_Q}){_JOINT}{_SIZE}",
    )
)  # fmt: skip


class Change(Record):
    """A change: from `first` to `last`, said to be `size`."""

    first: Quantity
    last: Quantity
    size: Quantity
    words: str  # the sentences it is told in

    @property
    def place(self) -> Span:
        """From the one end to the other."""
        spans = sorted((self.first.span, self.last.span))
        return Span(spans[0].start, spans[1].end)


def changes_at(document: Document, place: int) -> tuple[Change, ...]:
    """The changes told in the sentence at `place`, or begun in the one before it."""
    return document.once(_changes, sentence_at(document, place))


def _changes(document: Document, sentence: Span) -> tuple[Change, ...]:
    quantities = quantities_at(document, sentence.start)
    block = document.block_at(sentence.start)
    start = sentence.start
    if (
        block is not None
        and start - 2 > block.span.start
        and document.text.startswith(("That", "This", "It ", "The", "Such"), start)
    ):
        before = sentence_at(document, start - 2)
        if len(quantities) < 3 and before.end <= start:
            quantities = (*quantities_at(document, before.start), *quantities)
            start = before.start
    fractions = [
        one for one in _fractions(document.text, sentence) if not any(one.span.meets(each.span) for each in quantities)
    ]
    quantities = with_percent(document.text, quantities)
    if fractions:
        quantities = tuple(sorted((*quantities, *fractions)))
    if len(quantities) < 3:
        return ()
    outline = outline_of(document.text, Span(start, sentence.end), quantities)
    found: dict[Span, Change] = {}
    for change in _told(outline):
        found.setdefault(change.size.span, change)  # the surest shape is asked first
    return tuple(found.values())


def _told(outline: Outline) -> Iterator[Change]:
    signs = told_in_signs(outline)
    for shape in _ENDS:
        for match in shape.finditer(signs.words):
            groups = match.groupdict()
            size = next((match.start(name) for name in "pqrstu" if groups.get(name)), None)
            if size is not None:
                first, last = signs.at(match.start("a")), signs.at(match.start("b"))
                yield Change(first, last, signs.at(size), outline.words)


_TIMES = {
    "doubled": 2.0, "doubles": 2.0, "doubling": 2.0, "trebled": 3.0, "tripled": 3.0, "tripling": 3.0, "trebling": 3.0,
    "quadrupled": 4.0, "halved": 0.5, "halving": 0.5,
}  # fmt: skip
_TOLD_TIMES = pattern(r"[dtqhDTQH](?:oubl|ripl|rebl|uadrupl|alv)(?:ed|es|ing)")  # quick to look for
_MULTIPLE = pattern(
    rf"\b(?P<hedge>more than|almost|nearly|about|roughly|just over|over|close to|approximately|around|practically|virtually|all but)?\s?"
    rf"\b(?P<word>{'|'.join(_TIMES)})\b{_NO}{{0,40}}?(?:{_FROM_TO})",
    re.IGNORECASE,
)


_MULTIPLE_TO = pattern(
    rf"\b(?P<hedge>more than|almost|nearly|about|roughly|just over|over|close to|approximately|around|practically|virtually|all but)?\s?"
    rf"\b(?P<word>{'|'.join(_TIMES)})\b{_IN}{{0,30}}?{_TO_FROM}",
    re.IGNORECASE,
)
_FRACTIONS = {
    "half": (50.0, 5.0),
    "third": (100 / 3, 4.0),
    "quarter": (25.0, 3.0),
    "fifth": (20.0, 2.5),
    "tenth": (10.0, 1.5),
}
_FRACTION = pattern(
    r"(?<=\bby\s)(?:an?\s|one[ -])?(?P<a>half|third|quarter|fifth|tenth)(?=[.,;)]|\s(?:from|in|since|last|this|to|on|over)\b|$)|"
    r"(?<=\bof\s)(?:an?\s|one[ -])?(?P<b>half|third|quarter|fifth|tenth)(?=[.,;)]|$)|(?<=,\s)an?\s(?P<c>third|quarter|fifth|tenth)(?=\s(?:more|less|higher|lower|up|down)\b)"
)


def _fractions(text: str, span: Span) -> Iterator[Quantity]:
    """Changes told in words: by a third, a reduction of half, a quarter more."""
    for match in _FRACTION.finditer(text, *span):
        value, step = _FRACTIONS[match["a"] or match["b"] or match["c"]]
        yield Quantity(Span(*match.span()), value, step, PERCENT, spelled=True)


def multiples_at(document: Document, sentence: Span) -> Iterator[tuple[Quantity, Quantity, Span]]:
    """(from, to, the words) of each “doubled from 4,000 to 6,000” that did not."""
    if not _TOLD_TIMES.search(document.text, *sentence):
        return
    quantities = quantities_at(document, sentence.start)
    if len(quantities) < 2:
        return
    outline = outline_of(document.text, sentence, quantities)
    for match in (*_MULTIPLE.finditer(outline.words), *_MULTIPLE_TO.finditer(outline.words)):
        first, last = outline.at(match.start("a")), outline.at(match.start("b"))
        if first.unit != last.unit or first.scale != last.scale or first.rough or last.rough or not first.value:
            continue
        times, hedge = last.value / first.value, (match["hedge"] or "").lower()
        due = _TIMES[match["word"].lower()]
        if _may_be_called(times if due > 1 else 1 / max(times, 1e-9), due if due > 1 else 1 / due, hedge):
            continue
        before = [place for place in outline.places if place < match.start("word")]
        moved = sum(quantity.span.length - 1 for quantity in outline.quantities[: len(before)])
        start = sentence.start + match.start("word") + moved
        yield first, last, Span(start, start + len(match["word"]))


def _may_be_called(times: float, due: float, hedge: str) -> bool:
    if hedge in ("more than", "over", "just over"):
        return times >= due * 0.99
    if hedge:
        return due * 0.75 <= times <= due * 1.15
    return due * 0.88 <= times <= due * 1.25
