"""The dates of several articles in a row, drawn: a column for each date, a line for each article."""

from __future__ import annotations

from collections.abc import Sequence

from lintnews.core.finding import Finding
from lintnews.core.span import Span
from lintnews.reporters.figures import dates_in
from lintnews.reporters.html.marked import safe
from lintnews.reporters.html.page import Sheet
from lintnews.text.days import stretch_in_words
from lintnews.text.temporal.values import Stretch

_COLUMN, _LINE = 34, 30  # pixels
_LEFT, _TOP = 150, 130
_MOST_COLUMNS = 60


def timeline(sheets: Sequence[Sheet], told: Sequence[Finding]) -> str:
    """All dates that could be read, by article; those that a finding doubts are ringed."""
    places = {sheet.path: _dates(sheet) for sheet in sheets}
    doubted = _doubted(told)
    stretches = sorted({stretch for dates in places.values() for stretch, _ in dates})[:_MOST_COLUMNS]
    rows = [sheet for sheet in sheets if places[sheet.path]]
    if len(stretches) < 2 or not rows:
        return ""
    column = {stretch: _LEFT + number * _COLUMN for number, stretch in enumerate(stretches)}
    heads = "".join(
        f'<text transform="translate({x + 4},{_TOP - 12}) rotate(-55)">{safe(stretch_in_words(*stretch))}</text>'
        for stretch, x in column.items()
    )
    lines = "".join(
        _line(number, sheet, places[sheet.path], column, doubted.get(sheet.path, ()))
        for number, sheet in enumerate(rows)
    )
    width, height = _LEFT + len(stretches) * _COLUMN + 60, _TOP + len(rows) * _LINE
    said = f"{len(stretches)} dates in {len(rows)} articles; {sum(map(len, doubted.values()))} of them are in doubt."
    return (
        '<figure class="timeline"><figcaption>The dates of all articles; a ring marks one that another article tells '
        'otherwise</figcaption><div class="scroll" tabindex="0" role="region" aria-label="Dates">'
        f'<svg role="img" aria-label="{said}" viewBox="0 0 {width} {height}" width="{width}" height="{height}">'
        f"{heads}{lines}</svg></div></figure>"
    )


def _dates(sheet: Sheet) -> list[tuple[Stretch, Span]]:
    document = sheet.document
    return [
        (one.stretch, one.span)
        for block in document.blocks
        for one in dates_in(document, block)
        if one.stretch is not None
    ]


def _doubted(told: Sequence[Finding]) -> dict[str, list[Span]]:
    """The places of dates in doubt, by article."""
    found: dict[str, list[Span]] = {}
    for finding in told:
        if finding.rule.endswith(("event-on-two-dates", "date-differs")):
            found.setdefault(finding.path, []).append(finding.span)
            for place in finding.related:
                found.setdefault(place.path or finding.path, []).append(place.span)
    return found


def _line(
    number: int,
    sheet: Sheet,
    dates: Sequence[tuple[Stretch, Span]],
    column: dict[Stretch, int],
    doubted: Sequence[Span],
) -> str:
    y = _TOP + number * _LINE + 4
    name = sheet.path.rpartition("/")[2]
    shown = name if len(name) <= 20 else name[:19] + "…"
    marks = []
    for stretch, x in column.items():
        spans = [span for when, span in dates if when == stretch]
        if not spans:
            continue
        marks.append(f'<circle cx="{x}" cy="{y}" r="5"/>')
        if any(span.meets(other) for span in spans for other in doubted):
            marks.append(f'<circle class="doubt" cx="{x}" cy="{y}" r="10"/>')
    end = max(column.values())
    return (
        f'<g><a href="#a{sheet.number}"><text x="0" y="{y + 4}">{safe(shown)}</text></a>'
        f'<line x1="{_LEFT - 8}" y1="{y}" x2="{end + 12}" y2="{y}"/>{"".join(marks)}</g>'
    )
