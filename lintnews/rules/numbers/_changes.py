"""Changes told with both ends and their size: rose from 4% to 5%, an increase of 1%."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lintnews.core.document import Document
from lintnews.core.pattern import pattern
from lintnews.core.record import Record
from lintnews.core.span import Span
from lintnews.text.quantities.outline import Outline, outline_of
from lintnews.text.quantities.quantity import Quantity
from lintnews.text.quantities.reader import quantities_at
from lintnews.text.sentences import sentence_at

_Q = "[\ue000-\ue002]"
_NO = "[^\ue000-\ue002;\n]"  # neither a figure nor the end of a clause
_NOUN = (
    r"(?:increases?|rises?|gains?|jumps?|climbs?|surges?|growth|hikes?|uptick|improvement|upturn|drops?|falls?|declines?|"
    r"decreases?|cuts?|reductions?|dips?|slides?|slumps?|loss|swing|change|plunge|contraction|advance|boost|shift|"
    r"slip|tumble|downturn|shrinkage|expansion|leap|spike|slowdown|saving|raise|fluctuation|deterioration)"
)
_LEAD_NOUN = r"(?:lead|gap|margin|difference|advantage|edge|spread|deficit|majority)"
_UP = (
    r"(?:rose|rises?|rising|risen|gr[eo]w|grows|growing|grown|gain(?:ed|s|ing)?|jump(?:ed|s|ing)?|climb(?:ed|s|ing)?|surg(?:ed|es|ing)|"
    r"increas(?:ed|es|ing|e)|rais(?:ed|es|ing|e)|went up|going up|goes up|gone up|go up|up|soar(?:ed|s|ing)?|lift(?:ed|s|ing)?|"
    r"improv(?:ed|es|ing)|advanc(?:ed|es|ing)|expand(?:ed|s|ing)?|leap(?:ed|t|s)?|spik(?:ed|es|ing)|shot up|higher|more|above|"
    r"hik(?:ed|es|ing)|edged up|inched up|ticked up|ahead|better|put up|pushed up|widened|boosted|rebounded)"
)
_DOWN = (
    r"(?:fell|falls?|falling|fallen|drop(?:ped|s|ping)?|declin(?:ed|es|ing|e)|decreas(?:ed|es|ing|e)|cut|cuts|cutting|reduc(?:ed|es|ing|e)|dipp?(?:ed|s|ing)?|"
    r"slid|slides|slipp?(?:ed|s|ing)?|slump(?:ed|s|ing)?|plung(?:ed|es|ing)|went down|goes down|gone down|down|lost|shr[aiu]nk|sank|sunk|"
    r"tumbl(?:ed|es|ing)|lower(?:ed|s|ing)?|less|fewer|below|behind|eased|easing|slow(?:ed|s|ing)?|contract(?:ed|s|ing)|shed|"
    r"trimmed|slashed|came down|edged down|worse|narrowed|plummeted|crashed|dwindled)"
)
MOVES = rf"(?:{_UP}|{_DOWN})"
_ADVERB = r"(?:(?:by|just|only|a|an|some|the|full|further|exactly|sharp|steep|slight|modest|small|huge|big|tiny|record|whopping|mere|about|dramatic|significant|net|overall|total|whole|nearly|combined|comfortable|narrow|clear|healthy|slim|remarkable|annual|yearly|monthly|quarterly|cumulative|marked|massive|welcome|worrying)\s+){0,4}"
_FROM_TO = rf"\bfrom\s{_NO}{{0,40}}?(?P<a>{_Q}){_NO}{{0,50}}?\bto\s{_NO}{{0,30}}?(?P<b>{_Q})"
_TO_FROM = rf"\bto\s{_NO}{{0,12}}?(?P<b>{_Q}){_NO}{{0,30}}?(?:\bfrom|compared (?:with|to)|\bagainst)\s{_NO}{{0,30}}?(?P<a>{_Q})"
_JOINT = rf"{_NO}{{0,45}}?(?:\s?,|;|:|\s[–—-]|—|\s?\()\s*(?:(?:or|that is|that’s|i\.e\.,?|which is|which was|meaning|representing|marking|making|for|with|giving|in|to give|it is|that was)\s+)?"
_THEN = rf"(?:{_JOINT}|{_NO}{{0,45}}?[.]\s(?:That|This|It|Such|The)(?:[’']s|\s(?:is|was|represents|marks|means|made))?\s+(?:not\s+)?)"
_SIZE = (
    rf"{_ADVERB}(?:(?P<p>{_Q})(?:-|\s)+(?:(?:\w+)\s)?(?:{_NOUN}|{MOVES}|{_LEAD_NOUN})\b"
    rf"|(?:{_NOUN}|{_LEAD_NOUN})(?:\s\w+)?\s(?:of|by|to)\s{_ADVERB}(?P<q>{_Q})|{MOVES}\s{_ADVERB}(?P<r>{_Q})|by\s{_ADVERB}(?P<s>{_Q})|(?<=or\s)(?P<t>{_Q})(?=[.,;)]|$))"
)
_SHAPES = (
    # from 48% to 41%, a drop of 7%
    ("ends", pattern(rf"(?:{_FROM_TO}){_THEN}{_SIZE}", re.IGNORECASE)),
    ("ends", pattern(rf"(?:{_TO_FROM}){_THEN}{_SIZE}", re.IGNORECASE)),
    # went up 1%, from 7% to 8%; a 7% drop from 48% to 41%
    ("ends", pattern(rf"{MOVES}\s(?:{_NO}{{1,35}}?\sby\s)?{_ADVERB}(?P<p>{_Q}){_NO}{{0,45}}?{_FROM_TO}", re.IGNORECASE)),
    ("ends", pattern(rf"{MOVES}\s(?:{_NO}{{1,35}}?\sby\s)?{_ADVERB}(?P<p>{_Q}){_NO}{{0,30}}?{_TO_FROM}", re.IGNORECASE)),
    ("ends", pattern(rf"(?:(?P<p>{_Q})[ -](?:\w+\s)?{_NOUN}|{_NOUN}\sof\s{_ADVERB}(?P<q>{_Q})){_NO}{{0,45}}?{_FROM_TO}", re.IGNORECASE)),
    ("ends", pattern(rf"(?:(?P<p>{_Q})[ -](?:\w+\s)?{_NOUN}|{_NOUN}\sof\s{_ADVERB}(?P<q>{_Q})){_NO}{{0,45}}?{_TO_FROM}", re.IGNORECASE)),
    # on 24%, up 4% from 20%; 24%, a 4% rise on last year’s 20%
    ("ends", pattern(rf"(?P<b>{_Q}){_NO}{{0,30}}?(?:,|\s[–—-]|—|\s?\()\s*{_ADVERB}(?:{MOVES}\s{_ADVERB}(?P<p>{_Q})|(?P<q>{_Q})\s(?:{_NOUN}|{MOVES})|{_NOUN}\sof\s{_ADVERB}(?P<r>{_Q}))\s(?:from|on|than|compared (?:with|to)|over)\s{_NO}{{0,30}}?(?P<a>{_Q})", re.IGNORECASE)),
    # 41%, down from 48%, a drop of 7%
    ("ends", pattern(rf"(?P<b>{_Q}){_NO}{{0,40}}?(?:,|\s[–—-]|\s?\()\s*(?:(?:up|down)\s)?(?:from|compared (?:with|to)|against)\s{_NO}{{0,30}}?(?P<a>{_Q}){_THEN}{_SIZE}", re.IGNORECASE)),
    # was 5% in May. It was 8% in June, a rise of 3%
    ("ends", pattern(rf"(?P<a>{_Q}){_NO}{{0,40}}?\.\s(?:It|That|This|The\s\w+)\s(?:is|was|has|had|now|stands|stood|rose|fell){_NO}{{0,40}}?(?P<b>{_Q}){_JOINT}{_SIZE}", re.IGNORECASE)),
    # declined 8%: 94% had both shots in 2019, 86% in 2022
    ("two", pattern(rf"{MOVES}\s{_ADVERB}(?P<p>{_Q}):\s{_NO}{{0,30}}?(?P<a>{_Q}){_NO}{{0,60}}?(?:,|\band\b|\bto\b)\s{_NO}{{0,30}}?(?P<b>{_Q})", re.IGNORECASE)),
    # 44% to the Tories’ 31%, a lead of 13%
    ("two", pattern(rf"(?P<a>{_Q}){_NO}{{0,40}}?(?:\bto|against|versus|\bv\.?|\bvs\.?|compared (?:with|to)|\band|while|,)\s{_NO}{{0,40}}?(?P<b>{_Q}){_JOINT}{_SIZE}", re.IGNORECASE)),
    ("two", pattern(rf"(?P<a>{_Q}){_NO}{{0,40}}?(?:,|\s[–—-])\s(?:(?P<p>{_Q})\s(?:ahead of|behind|above|below|more than|less than|higher than|lower than|clear of)|with an?\s(?P<q>{_Q})\s(?:\w+\s)?(?:lead|advantage) over)\s{_NO}{{0,40}}?(?P<b>{_Q})", re.IGNORECASE)),
    # at 62%, turnout was 5% below the 67% of 2020
    ("two", pattern(rf"(?P<b>{_Q}){_NO}{{0,40}}?(?P<p>{_Q})\s(?:higher|lower|more|less|above|below|ahead of|behind|up on|down on)\s(?:than\s)?{_NO}{{0,30}}?(?P<a>{_Q})", re.IGNORECASE)),
    # a 4% lead, 44% to 40%
    ("two", pattern(rf"(?:(?P<p>{_Q})[ -](?:\w+\s)?(?:{_LEAD_NOUN})|(?:{_LEAD_NOUN}|ahead|behind)\s(?:of|by)\s{_ADVERB}(?P<q>{_Q})){_NO}{{0,40}}?(?:,|:|\s[–—-]|\s\()\s?(?:(?:with|by|at)\s)?(?P<a>{_Q}){_NO}{{0,40}}?(?:\bto|against|versus|\bv\.?|\bvs\.?|\band)\s{_NO}{{0,30}}?(?P<b>{_Q})", re.IGNORECASE)),
)  # fmt: skip


class Change(Record):
    """A change: from `first` to `last`, said to be `size`. `ends` says that the story tells of a from and a to."""

    first: Quantity
    last: Quantity
    size: Quantity
    ends: bool
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
    if len(quantities) < 3:
        return ()
    outline = outline_of(document.text, Span(start, sentence.end), quantities)
    found: dict[Span, Change] = {}
    for change in _told(outline):
        found.setdefault(change.size.span, change)  # the surest shape is asked first
    return tuple(found.values())


def _told(outline: Outline) -> Iterator[Change]:
    for kind, shape in _SHAPES:
        for match in shape.finditer(outline.words):
            groups = match.groupdict()
            size = next((groups[name] and match.start(name) for name in "pqrst" if groups.get(name)), None)
            if size is None:
                continue
            yield Change(
                outline.at(match.start("a")),
                outline.at(match.start("b")),
                outline.at(int(size)),
                kind == "ends",
                outline.words,
            )


_TIMES = {
    "doubled": 2.0, "doubles": 2.0, "doubling": 2.0, "trebled": 3.0, "tripled": 3.0, "tripling": 3.0, "trebling": 3.0,
    "quadrupled": 4.0, "halved": 0.5, "halving": 0.5,
}  # fmt: skip
_MULTIPLE = pattern(
    rf"\b(?P<hedge>more than|almost|nearly|about|roughly|just over|over|close to|approximately|around|practically|virtually|all but)?\s?"
    rf"\b(?P<word>{'|'.join(_TIMES)})\b{_NO}{{0,40}}?(?:{_FROM_TO})",
    re.IGNORECASE,
)


def multiples_at(document: Document, sentence: Span) -> Iterator[tuple[Quantity, Quantity, Span]]:
    """(from, to, the words) of each “doubled from 4,000 to 6,000” that did not."""
    quantities = quantities_at(document, sentence.start)
    if len(quantities) < 2:
        return
    outline = outline_of(document.text, sentence, quantities)
    for match in _MULTIPLE.finditer(outline.words):
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
