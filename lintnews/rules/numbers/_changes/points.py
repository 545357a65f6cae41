"""Points told as a percentage, and a percentage told as points."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lintnews.core.document import Document
from lintnews.core.finding import Fix, Match, Related, replace
from lintnews.core.pattern import pattern
from lintnews.core.span import Span
from lintnews.rules.numbers._changes.shares import PART, PERCENT_WORDS
from lintnews.rules.numbers._changes.told import Change, changes_at
from lintnews.rules.numbers._changes.told_sizes import sizes_told
from lintnews.rules.numbers._changes.words import MOVES, told_in_signs
from lintnews.text.quantities.outline import outline_of
from lintnews.text.quantities.quantity import PERCENT, POINTS, Quantity
from lintnews.text.quantities.reader import LONGEST_SENTENCE, quantities_at
from lintnews.text.quantities.writing import plain

_TIED = pattern(
    r"[ -](?=[a-z])(?!of\b|in\b|on\b|from\b|to\b|and\b|or\b|at\b|by\b|over\b|since\b|up\b|down\b|higher\b|lower\b|more\b|less\b|ahead\b|behind\b|above\b|below\b|last\b|this\b|after\b|before\b|a\b|the\b|when\b|for\b|as\b|during\b|between\b|with\b|compared\b|than\b|within\b|clear\b)"
)

_SEEN = 0.06  # a share that moves by less is printed as if it had not moved
_RATES = pattern(
    r"\b(?:rates|(?:interest|base|repo|key|policy|deposit|lending|tax|benchmark|bank|cash) rate|VAT|GST)\b"
)
_BY_TO = pattern(
    rf"(?:\b(?:rates?|unemployment|inflation|turnout|tax|VAT|GST|yields?|margins?|share)\b[^\ue000-\ue002;]{{0,60}}{MOVES}[^\ue000-\ue002;,]{{0,30}}|"
    rf"{MOVES}[^\ue000-\ue002;,]{{0,40}}\b(?:rates?|tax|VAT|GST|yields?|unemployment)\b[^\ue000-\ue002;,]{{0,30}})\ue000,?\sto\s\ue000",
    re.IGNORECASE,
)


def points_told(document: Document, sentence: Span) -> tuple[Match, ...]:
    """Each percentage of the sentence that is told where points are meant, and the other way about."""
    if sentence.length > LONGEST_SENTENCE:
        return ()
    mixed_up = {match.span: match for match in (*_as_percentage(document, sentence), *_distances(document, sentence))}
    return (*_too_small(document, sentence), *mixed_up.values())


def _as_percentage(document: Document, sentence: Span) -> Iterator[Match]:
    """Each percentage of the first level that is told as points: from 40% to 46%, up 15 points."""
    for change in changes_at(document, sentence.start):
        if change.first.unit == change.last.unit == PERCENT and change.size.unit == POINTS and _is_relative(change):
            yield _match(document.text, change)


def _distances(document: Document, sentence: Span) -> Iterator[Match]:
    """Each percentage that is the distance of two others near it."""
    for change in sizes_told(document, sentence.start):
        yield _match(document.text, change)


def _is_relative(change: Change) -> bool:
    points, relative = _sizes(change)
    slack = (change.first.step + change.last.step + change.size.step) / 2
    if change.first.rough or change.last.rough or abs(change.size.value - points) < slack:
        return False
    return abs(change.size.value - relative) <= change.size.step / 2 + 1e-9


def _sizes(change: Change) -> tuple[float, float]:
    points = abs(change.last.value - change.first.value)
    return points, 100 * points / change.first.value if change.first.value else 0.0


def _match(text: str, change: Change) -> Match:
    points, relative = _sizes(change)
    told = f"{plain(points)} percentage point{'' if plain(points) == '1' else 's'}"
    reckoned = f"From {change.first.span.of(text)} to {change.last.span.of(text)} is {told}, or {plain(relative, 1)}%"
    words = {"reckoned": reckoned, "said": change.size.span.of(text)}
    return Match(
        change.size.span, words, _fixes(text, change, points, relative), (Related(change.place, "the two percentages"),)
    )


def _fixes(text: str, change: Change, points: float, relative: float) -> tuple[Fix, ...]:
    span = change.size.span
    if change.size.unit == POINTS:
        return replace(span, f"{plain(change.size.value)}%") + replace(span, f"{plain(points)} percentage points")
    unit = span.of(text).lstrip("0123456789.,")
    return replace(span, _as_points(text, change.size)) + replace(span, f"{plain(relative, 0)}{unit}")


def _as_points(text: str, size: Quantity) -> str:
    figure = plain(size.value)
    if size.scale == PART:
        return PERCENT_WORDS.sub("percentage point", size.span.of(text))
    if _TIED.match(text, size.span.end):
        return f"{figure}-percentage-point"
    return f"{figure} percentage point{'' if figure in ('1', '0.5', '0.25') else 's'}"


def _too_small(document: Document, sentence: Span) -> Iterator[Match]:
    """Raised its rate by 0.25% to 5.25%: a percentage of a percentage that nobody would see."""
    text = document.text
    quantities = quantities_at(document, sentence.start)
    if len(quantities) != 2 or any(one.unit != PERCENT or one.rough for one in quantities):
        return
    outline = outline_of(text, sentence, quantities)
    size, last = quantities
    if (
        size.value * last.value >= 100 * _SEEN
        or (size.value < last.step and not _RATES.search(outline.words))
        or not _BY_TO.search(told_in_signs(outline).words)
    ):
        return
    said = size.span.of(text)
    reckoned = f"{said} of about {last.span.of(text)} is next to nothing, {_as_points(text, size)} is not"
    yield Match(
        size.span,
        {"reckoned": reckoned, "said": said},
        replace(size.span, _as_points(text, size)),
        (Related(last.span, "where it goes to"),),
    )
