"""Which house a text follows: what each house objects to in it, and what only the others object to.

A form that some houses object to and one does not, though it has decided the point, speaks for that one. A point on
which a house is silent says nothing of it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from math import log2

from lintnews.app.linter import Linter
from lintnews.app.shipped import shipped_registry
from lintnews.core.finding import Finding
from lintnews.core.record import Record
from lintnews.core.report import Trouble
from lintnews.core.span import Span
from lintnews.core.style import HouseStyle, Level

HOUSES = ("ap", "reuters", "guardian", "bbc", "economist", "chicago")
_DESKS = ("style/", "house/")
_RULES = ("titles/title-capital", "spelling/variant")
_NO_POINTS = frozenset({"style/mixed-forms", "style/mixed-quotation-marks", "style/one-form", "house/one-form"})
_STANDS_OUT = 0.15  # of all the weight: a lead that tells two houses apart
_MOST_NAMED = 3
_LEAST = 2  # points that must speak for it


class Point(Record):
    """One decision that the text shows: the places, each with its words, and who objects to how many of them.

    `objections`: house → (number of places, what it writes at the first). `decided`: the houses that know the point.
    """

    rule: str
    places: tuple[tuple[str, Span, str], ...]
    objections: dict[str, tuple[int, str]]
    decided: frozenset[str]

    def weight(self) -> float:
        """More for what is seen more often, but not in proportion."""
        return 1 + log2(len(self.places)) / 2

    def speaks(self, house: str) -> float:
        """From -1 (the house objects to all places) to 1 (it objects to none, and knows the point)."""
        if house not in self.decided:
            return 0.0
        return 1 - 2 * self.objections.get(house, (0, ""))[0] / len(self.places)


class Guess(Record):
    """Houses with their scores, the likeliest first, and the points they rest on."""

    scores: tuple[tuple[str, float], ...]
    points: tuple[Point, ...]
    troubles: tuple[Trouble, ...] = ()

    def best(self) -> tuple[str, ...]:
        """The house that stands out, or the two or three that lie close together; empty where the text says little."""
        first, score = self.scores[0]
        whole = sum(point.weight() for point in self.points)
        if score <= 0 or sum(point.speaks(first) > 0 for point in self.points) < _LEAST:
            return ()
        near = tuple(house for house, other in self.scores if score - other < _STANDS_OUT * whole)
        return near if len(near) <= _MOST_NAMED else ()


def guess(paths: Iterable[str], houses: Sequence[str] = HOUSES) -> Guess:
    """What the articles at `paths`, taken together, show."""
    paths = list(paths)
    ignored = tuple(rule for rule in shipped_registry().entries if not _is_of_style(rule))
    linters = {house: Linter(house, ignore=ignored) for house in houses}
    reports = {house: linter.check_paths(paths) for house, linter in linters.items()}
    troubles = next(iter(reports.values())).troubles
    seen: dict[tuple[str, str], dict[tuple[str, Span], dict[str, Finding]]] = {}
    words: dict[tuple[str, Span], str] = {}
    for house, report in reports.items():
        for finding in report.findings:
            if not _is_of_style(finding.rule) or finding.rule in _NO_POINTS:
                continue
            place = (finding.path, finding.span)
            text = report.articles[finding.path].document.text
            words[place] = _shown(text, finding.span)
            point = _point(finding, finding.span.of(text))
            seen.setdefault(point, {}).setdefault(place, {})[house] = finding
    styles = {house: linter.house for house, linter in linters.items()}
    points = []
    for (rule, form), places in sorted(seen.items()):
        decided = frozenset(house for house in houses if _decides(styles[house], rule, form))
        objections = {house: _objections(places, house) for house in houses}
        told = tuple((*place, words[place]) for place in sorted(places))
        objecting = {house: said for house, said in objections.items() if said[0]}
        points.append(Point(rule, told, objecting, decided | objecting.keys()))
    points = [point for point in points if {point.speaks(house) for house in point.decided} - {-1.0}]
    scores = [(house, sum(point.weight() * point.speaks(house) for point in points)) for house in houses]
    return Guess(tuple(sorted(scores, key=lambda one: -one[1])), tuple(points), troubles)


def _is_of_style(rule: str) -> bool:
    return rule.startswith(_DESKS) or rule in _RULES


def _point(finding: Finding, written: str) -> tuple[str, str]:
    """The point that a finding is about: its rule, and the word where the rule has many."""
    if finding.rule.startswith("house/") or finding.rule in ("style/country-abbreviation", "spelling/variant"):
        return finding.rule, written.lower().rstrip(".") if finding.rule != "spelling/variant" else ""
    return finding.rule, ""


def _shown(text: str, span: Span) -> str:
    """The words at `span`, with those around a mark that would say nothing by itself."""
    words = span.of(text)
    if any(map(str.isalnum, words)):
        return words
    start = max(text.rfind(" ", 0, max(0, span.start - 1)), text.rfind("\n", 0, span.start)) + 1
    end = text.find(" ", span.end + 1)
    return text[start : end if end > 0 else len(text)]


def _objections(places: dict[tuple[str, Span], dict[str, Finding]], house: str) -> tuple[int, str]:
    found = [findings[house] for findings in places.values() if house in findings]
    written = (one.fixes[0].edits[0].text for one in found if one.fixes and len(one.fixes[0].edits) == 1)
    return len(found), next((text for text in written if any(map(str.isalnum, text))), "")


def _decides(style: HouseStyle, rule: str, form: str) -> bool:
    """Whether the house knows the point. Of words it must write the form itself."""
    if rule == "spelling/variant":
        return style.language in ("en-US", "en-GB")
    if rule.startswith("house/"):
        return any(form.startswith(better.rstrip("~").lower()) for better in style.terms.values())
    return style.setting(rule).level not in (Level.OFF, Level.DEFAULT)
