"""A part of a counted whole and the share told with it: 1,200 of its 6,000 workers, or 25%."""

from __future__ import annotations

import re

from lintnews.core.pattern import pattern
from lintnews.core.record import Record
from lintnews.core.span import Span
from lintnews.text.quantities.reader import FIGURE, WORD, value_of
from lintnews.text.quantities.writing import plain
from lintnews.text.temporal.words import NUMBERS

_N = rf"(?:{FIGURE}|(?i:{WORD})\b)"
_PERCENT = r"(?P<share>\d{1,3}(?:\.\d+)?\s?(?:%|per ?cent\b))"
_OF = r"\sof\s(?:(?:the|its|their|his|her|all|our)\s){1,2}(?:[a-z-]+\s)??"
_NOUNS = r"(?:\s(?!or\b|and\b|in\b|from\b)[^\W\d_][\w’-]*){0,4}"
_PART_OF = pattern(
    rf"(?<![\w.,/$£€₹-])(?P<part>{_N})(?:\s[a-z-]+)?{_OF}(?P<whole>{_N}){_NOUNS}(?:,\sor\s|,\sthat is\s|\s\((?:or\s)?|\s[–—]\s(?:or\s)?){_PERCENT}"
    r"(?=[,;:)]|\.(?!\d)|\s[–—]|\sof\s(?:the\s|its\s|their\s)?(?:total|whole|number|workforce|staff|payroll|all|them|those)\b)"
)
_ORDINAL = {
    "half": 2, "third": 3, "quarter": 4, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9,
    "tenth": 10,
}  # fmt: skip
_FRACTION = (
    r"(?:(?P<times>an?|one|two|three|four|five)[ -](?P<under>third|quarter|fourth|fifth|sixth|seventh|eighth|ninth|tenth)s?|"
    r"(?<!first\s)(?<!second\s)(?<!other\s)(?<!the\s)(?<!last\s)(?<!-)(?P<half>[Hh]alf|[Aa] half))"
)
_HEDGE = (
    r"(?P<hedge>(?:about|around|almost|nearly|roughly|some|over|under|more than|less than|fewer than|up to|at least|"
    r"just over|just under|close to|well over|barely|only|approximately|perhaps)\s)?"
)
_SHARE_OF = pattern(
    rf"\b{_HEDGE}(?:{_FRACTION}|(?P<some>one|two|three|four|five|six|seven|eight|nine)\s(?:in|out of)\s(?P<every>{WORD}|\d{{1,3}})\b|"
    r"(?P<percent>\d{1,3}(?:\.\d+)?)\s?(?:%|per ?cent))(?:(?:\sof)?\s(?:(?:the|its|their|his|her|all|our)\s){1,2}|\sof\s)(?:[\w’'-]+\s)??"
    rf"(?P<whole>{_N}){_NOUNS}(?:,\s(?P<or>or\s|that is,?\s)?|\s\((?:or\s)?|\s[–—]\s(?:or\s)?)(?P<part>{_N})"
    r"(?=\)|\s[–—]|\s(?:in all|in total|altogether|all told)\b|(?P<end>[,;.](?!\d))|(?P<more>\s[a-z]+))",
    re.IGNORECASE,
)
_RATIO = pattern(
    rf"\b{_HEDGE}(?:(?P<some>one|two|three|four|five|six|seven|eight|nine|\d)\s(?:[a-z]+\s)?(?:in|out of)\s(?:every\s)?(?P<all>{_N})(?:\s[a-z]+)??|{_FRACTION})"
    rf"(?:\s\((?:or\s)?|,\sor\s){_PERCENT}(?=[,;:)]|\.(?!\d)|\s[–—]|\sof\b)",
    re.IGNORECASE,
)
_OVER = frozenset({"over", "more than", "at least", "just over", "well over"})
_UNDER = frozenset(
    {"under", "less than", "fewer than", "up to", "just under", "almost", "nearly", "close to", "barely"}
)
_ROUGHLY = 0.1  # a fraction in words that is nearer than this to the truth is a round one
_HALF = 0.05  # half of 64 wells, or 34
_HEDGED = 0.3
_ROUND = 0.12  # so is “two in five”
_OF_OTHERS = frozenset(
    "from of to if when where depending in more fewer each a an per at on for new extra other million billion years days".split()
)


class Share(Record):
    """A share that does not fit: what tells it (`first`), what it comes to, and the figure that says otherwise."""

    first: Span
    made: str
    said: Span


def share_at(text: str, span: Span) -> Share | None:
    """The first share told twice inside `span` with two sizes."""
    for match in _PART_OF.finditer(text, *span):
        if found := _of_counts(match):
            return found
    for match in _SHARE_OF.finditer(text, *span):
        if found := _counted(match):
            return found
    for match in _RATIO.finditer(text, *span):
        if found := _ratio(match):
            return found
    return None


def _percent(match: re.Match[str]) -> tuple[float, float]:
    """The share in per cent, and the worth of its last figure."""
    figure = re.match(r"[\d.]+", match["share"])
    assert figure is not None
    return float(figure[0]), 10.0 ** -len(figure[0].partition(".")[2])


def _of_counts(match: re.Match[str]) -> Share | None:
    """1,200 of its 6,000 workers, or 25%."""
    part, whole = value_of(match["part"]), value_of(match["whole"])
    said, step = _percent(match)
    if not 0 < part < whole:
        return None
    made = 100 * part / whole
    if abs(made - said) <= max(step, said * 0.03) + _rounding(part) * made + _rounding(whole) * made:
        return None
    return Share(Span(match.start("part"), match.end("whole")), f"{plain(made, 1)}%", Span(*match.span("share")))


def _rounding(value: float) -> float:
    """How far a count may have been rounded, as a part of it."""
    return 0.01 if value >= 1000 and value % 100 == 0 else 0.0


def _fraction(match: re.Match[str]) -> float:
    if match["half"]:
        return 0.5
    times = match["times"].lower()
    return (1 if times in ("a", "an") else NUMBERS[times]) / _ORDINAL[match["under"].lower()]


def _counted(match: re.Match[str]) -> Share | None:
    """A third of the 90 schools surveyed, 40 in all."""
    part, whole = value_of(match["part"]), value_of(match["whole"])
    more = (match["more"] or "").strip().lower()
    if not 0 < part < whole or (not match["or"] and (match["end"] not in (None, ",") or more)) or more in _OF_OTHERS:
        return None  # half of the 60 seats, 30 of them
    if match["percent"]:
        share = float(match["percent"]) / 100
        step = 10.0 ** -len(match["percent"].partition(".")[2]) / 100
        near = abs(part - share * whole) <= max(1.0, step * whole) + (_rounding(whole) + _rounding(part)) * part
    else:
        share = value_of(match["some"]) / (value_of(match["every"]) or 1) if match["some"] else _fraction(match)
        if not 0 < share < 1:
            return None
        roughly = _HALF if match["half"] and match["or"] else _ROUND if match["some"] else _ROUGHLY
        near = abs(part - share * whole) <= max(1.0, roughly * share * whole)
    if match["hedge"]:
        near = near or abs(part - share * whole) <= _HEDGED * share * whole
    if near or not 0.3 <= part / (share * whole) <= 3:
        return None
    return Share(Span(match.start(), match.end("whole")), plain(share * whole, 0), Span(*match.span("part")))


def _ratio(match: re.Match[str]) -> Share | None:
    """One in five (15%); more than half (48%)."""
    said, step = _percent(match)
    if match["some"]:
        some, every = value_of(match["some"]), value_of(match["all"])
        if not 0 < some < every:
            return None
        made = 100 * some / every
        near = 100 / (every + 0.6) <= said <= 100 / (every - 0.6) if some == 1 else abs(said - made) <= _ROUND * made
        written = f"{plain(made, 1)}%"
    else:
        made = 100 * _fraction(match)
        near = abs(said - made) <= _ROUGHLY * made + 1e-9
        written = f"{plain(made, 1)}%"
    hedge = (match["hedge"] or "").strip().lower()
    if hedge in _OVER:
        near = made - step / 2 <= said <= made * 1.35
    elif hedge in _UNDER:
        near = made * 0.7 <= said <= made + step / 2
    elif hedge:
        near = abs(said - made) <= 0.2 * made
    if near or not 0.3 <= said / made <= 3:
        return None
    return Share(Span(match.start(), match.start("share")), written, Span(*match.span("share")))
