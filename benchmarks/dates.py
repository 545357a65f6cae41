"""How many of the date expressions in other parsers' tests are read to the right value, and how many wrongly.

    python benchmarks/dates.py              a table by source: right, not read, wrong
    python benchmarks/dates.py --wrong      each that was read wrongly
    python benchmarks/dates.py --unread     each that was not read at all

Only expressions that news could print are asked for: days, months, years, weeks, decades, quarters and the like; no
holidays, no repeated or unbounded times, no hours. Two policies differ from those parsers' by choice: a bare weekday
or a day without a year is the one nearest to publication (they look forward), so a reading whole weeks or years away
from theirs counts as right; and rough counts are stretches that must hold their day.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import NamedTuple

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from benchmarks.corpora import CORPORA, absence, rows
from lintnews.core.span import Span
from lintnews.text.temporal.reader import expressions
from lintnews.text.temporal.values import Expression, Kind, Stretch


class Case(NamedTuple):
    """One expression: where it stands, counted from when, and the stretches it may stand for."""

    source: str
    text: str
    span: Span
    reference: date
    values: tuple[Stretch, ...]


def main() -> int:
    options = _options()
    folder = options.corpora / "date-cases"
    cases = [*_recognizers(folder), *_duckling(folder), *_chrono(folder)]
    if not cases:
        print(absence(folder))
        return 0
    counts: dict[str, Counter[str]] = {}
    for case in cases:
        outcome, read = judged(case)
        counts.setdefault(case.source, Counter())[outcome] += 1
        if (outcome == "wrong" and options.wrong) or (outcome == "unread" and options.unread):
            print(f"{case.source}  {case.reference}  {case.span.of(case.text)!r} in {case.text!r}")
            print(
                f"    due {_told(case.values)}; read {[(one.span.of(case.text), _told(one.readings)) for one in read]}"
            )
    print(f"{'source':<14}{'cases':>7}{'right':>8}{'unread':>8}{'wrong':>8}{'wrong of read':>16}")
    counts["all"] = sum(counts.values(), Counter())
    for source, count in counts.items():
        total, read_ones = count.total(), count["right"] + count["wrong"]
        shares = "".join(f"{count[key] / total:>8.1%}" for key in ("right", "unread", "wrong"))
        print(f"{source:<14}{total:>7}{shares}{count['wrong'] / max(1, read_ones):>16.1%}")
    return 0


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--corpora", type=Path, default=CORPORA, help="where the corpora lie (default: %(default)s)")
    parser.add_argument("--wrong", action="store_true", help="print each expression read wrongly")
    parser.add_argument("--unread", action="store_true", help="print each expression not read")
    return parser.parse_args()


def judged(case: Case) -> tuple[str, list[Expression]]:
    """(right, unread or wrong; the expressions read where the case stands)."""
    found = [
        one for one in expressions(case.text, Span(0, len(case.text)), case.reference) if one.span.meets(case.span)
    ]
    read = [one for one in found if one.readings]
    if not read:
        return "unread", found
    if any(_is_right(one, reading, value) for one in read for reading in one.readings for value in case.values):
        return "right", found
    covered = sum(one.span.length for one in read)
    return ("wrong" if covered * 2 > case.span.length else "unread"), found


def _is_right(one: Expression, reading: Stretch, value: Stretch) -> bool:
    """Whether a reading is the value, by the policies of news."""
    by = (reading.first - value.first).days
    if not one.exact or one.kind in (Kind.RELATIVE, Kind.SEASON) or one.part:
        return reading.meets(value)
    if one.kind is Kind.RANGE and reading.last == value.last:
        return True  # their second half of what is one range here
    if one.kind is Kind.WEEKDAY:
        return by % 7 == 0 and abs(by) <= 14
    if one.year is None and one.month is not None:
        return (reading.first.month, reading.first.day) == (value.first.month, value.first.day) and abs(by) < 740
    return reading.first == value.first


def _told(stretches: tuple[Stretch, ...]) -> str:
    return " or ".join(f"{one.first}" if one.first == one.last else f"{one.first}…{one.last}" for one in stretches)


def _recognizers(folder: Path) -> Iterator[Case]:
    path = folder / "recognizers.jsonl.gz"
    for row in rows(path) if path.exists() else ():
        for result in row["results"]:
            kind = result.get("type", "").rpartition(".")[2]
            if kind not in ("date", "daterange") or not result.get("values") or not row["reference"]:
                continue
            values = tuple(filter(None, (_stretch(one) for one in result["values"])))
            start = result.get("start") or 0
            span = Span(start, start + len(result["text"]))
            if values and not any("Mod" in one for one in result["values"] if isinstance(one, dict)):
                yield Case("recognizers", row["text"], span, _day(row["reference"]), values)


def _stretch(value: dict) -> Stretch | None:
    """A value of Recognizers-Text: a day, or a start and an end that is no more part of it."""
    if not isinstance(value, dict) or (value.get("timex") or "").startswith("P"):
        return None
    first, last = value.get("value") or value.get("start"), value.get("end")
    if not first or not first[:4].isdigit():
        return None
    day = _day(first)
    return Stretch(day, max(day, _day(last) - timedelta(days=1)) if last else day)


def _duckling(folder: Path) -> Iterator[Case]:
    path = folder / "duckling.jsonl"
    grains = ("Day", "Week", "Month", "Quarter", "Year")
    for row in rows(path) if path.exists() else ():
        if (
            row.get("holiday")
            or not row.get("values")
            or row["grain"] not in grains
            or row["kind"] not in ("datetime", "datetimeInterval")
        ):
            continue
        first = _day(row["values"][0])
        last = _day(row["values"][1]) - timedelta(days=1) if len(row["values"]) > 1 else _last(first, row["grain"])
        yield Case(
            "duckling",
            row["text"],
            Span(0, len(row["text"])),
            _day(row["reference"]),
            (Stretch(first, max(first, last)),),
        )


def _last(first: date, grain: str) -> date:
    days = {"Day": 0, "Week": 6, "Month": 27, "Quarter": 88, "Year": 364}[grain]
    return first + timedelta(days=days)


def _chrono(folder: Path) -> Iterator[Case]:
    path = folder / "chrono.jsonl"
    for row in rows(path) if path.exists() else ():
        start = row.get("start")
        if not start or "year" not in start or not row.get("expect_text"):
            continue
        first = date(start["year"], start.get("month", 1), start.get("day", 1))
        at = row["text"].find(row["expect_text"])
        grain = "Day" if "day" in start else "Month" if "month" in start else "Year"
        span = Span(at, at + len(row["expect_text"]))
        yield Case("chrono", row["text"], span, _day(row["reference"]), (Stretch(first, _last(first, grain)),))


def _day(written: str) -> date:
    return datetime.fromisoformat(written[:10]).date()


if __name__ == "__main__":
    sys.exit(main())
