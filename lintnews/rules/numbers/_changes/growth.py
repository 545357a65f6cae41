"""Changes told with both ends, and whether they come to what is said."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lintnews.core.document import Document
from lintnews.core.finding import Match, Related
from lintnews.core.pattern import pattern
from lintnews.core.span import Span
from lintnews.rules.numbers._changes.told import Change, changes_at, multiples_at
from lintnews.text.quantities.quantity import PERCENT, POINTS, Quantity
from lintnews.text.quantities.reader import LONGEST_SENTENCE, WORTH
from lintnews.text.quantities.writing import plain, written

# Growth of another kind than from the first figure to the last; rents of so much a month are none.
_OTHERWISE = pattern(
    r"\b(?:(?<![\ue001\ue002] )a (?:year|month|week|quarter)(?! (?:ago|earlier|before|later|previously|prior))|each year|every year|per year|per annum|(?:low|high|peak|base|record) of|annuali[sz]ed|average\w*|compound\w*|real terms|"
    r"adjust\w*|constant|organic\w*|like[- ]for[- ]like|underlying|same[- ]store|comparable|excluding|per (?:cent )?(?:head|capita|person|share)|"
    r"inflation|exchange|weighted|median|currency|respectively|log|target|forecast)\b",
    re.IGNORECASE,
)


def misfits(document: Document, sentence: Span) -> tuple[Match, ...]:
    """Each change told in the sentence that is not of the size told with it."""
    if sentence.length > LONGEST_SENTENCE:
        return ()
    return tuple(_misfits(document, sentence))


def _misfits(document: Document, sentence: Span) -> Iterator[Match]:
    told = [(change, _made(document.text, change)) for change in changes_at(document, sentence.start)]
    fitting = {change.place for change, made in told if not made}
    for change, made in told:
        if made and change.place not in fitting and not _OTHERWISE.search(change.words):
            yield _match(document.text, change.first, change.last, change.size.span, made)
    for first, last, place in multiples_at(document, sentence):
        if not _OTHERWISE.search(sentence.of(document.text)):
            yield _match(document.text, first, last, place, _times(first, last))


def _made(text: str, change: Change) -> str:
    """What the change comes to, in words, where that is not what is said."""
    first, last, size = _scaled(change.first, change.last), change.last, change.size
    if not size.unit and first.unit == PERCENT and text.startswith((" point", "-point"), size.span.end):
        size = size._replace(unit=POINTS)
    if any(one.rough for one in (change.first, change.last, change.size)) or first.unit != last.unit or not first.value:
        return ""
    if first.unit in (PERCENT, POINTS) and size.unit == PERCENT and _is_points(change):
        return ""  # numbers/percent-or-points speaks of these
    difference = abs(last.value - first.value)
    relative = 100 * difference / first.value
    if not difference or first.value > 50 * last.value or last.value > 50 * first.value:
        return ""
    if size.unit == PERCENT:
        return "" if _is_share(first, last, size) else f"{plain(relative, 1)}%"
    if size.unit == POINTS and first.unit == PERCENT:
        slack = (first.step + last.step + size.step) / 2
        wrong = abs(difference - size.value) > slack and abs(relative - size.value) > 1
        return f"{plain(difference)} percentage points" if wrong else ""
    if size.unit == first.unit and size.unit != PERCENT:
        return _difference(text, first, last, size, difference)
    return ""


def _difference(text: str, first: Quantity, last: Quantity, size: Quantity, difference: float) -> str:
    size = _scaled(size, last)
    slack = _slack(first) + _slack(last) + size.step / 2
    if size.rough or not 0.3 <= size.value / difference <= 3 or abs(difference - size.value) <= slack:
        return ""
    return written(difference, last if not size.scale else size, text)


def _is_points(change: Change) -> bool:
    """Whether the size is the distance of two percentages, told as points are."""
    slack = (change.first.step + change.last.step + change.size.step) / 2
    return abs(abs(change.last.value - change.first.value) - change.size.value) < slack + 1e-9


def _is_share(first: Quantity, last: Quantity, size: Quantity) -> bool:
    """Whether the percentage may be right, with every figure rounded as generously as copy rounds."""
    ends = [
        100 * abs(high / low - 1)
        for low in (first.value - _slack(first), first.value + _slack(first))
        for high in (last.value - _slack(last), last.value + _slack(last))
        if low > 0
    ]
    crosses = abs(last.value - first.value) <= _slack(first) + _slack(last)
    slack = max(size.step, size.value * 0.03)
    return not ends or (0 if crosses else min(ends)) - slack <= size.value <= max(ends) + slack


def _slack(one: Quantity) -> float:
    """By how much rounding may have moved a figure: half its last place, and for round counts a hundredth."""
    if one.scale or one.step < 1:
        return min(one.step / 2, one.value * 0.05)
    return one.value * 0.01 if one.value >= 1000 and one.value % 100 == 0 else 0.0


def _scaled(first: Quantity, last: Quantity) -> Quantity:
    """`first` with the scale of `last` where only that has one: from £4 to £5 million."""
    if first.scale or not last.scale or first.value >= 1000:
        return first
    worth = WORTH[last.scale]
    return first._replace(value=first.value * worth, step=first.step * worth, unit=first.unit or last.unit)


def _times(first: Quantity, last: Quantity) -> str:
    return f"{plain(_scaled(first, last).value and last.value / _scaled(first, last).value, 1)} times the first"


def _match(text: str, first: Quantity, last: Quantity, said: Span, made: str) -> Match:
    spans = sorted((first.span, last.span))
    words = {
        "first": first.span.of(text),
        "last": last.span.of(text),
        "made": made,
        "said": said.of(text),
    }
    return Match(said, words, related=(Related(Span(spans[0].start, spans[1].end), "the two figures"),))
