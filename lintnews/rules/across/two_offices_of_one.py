"""One person has two offices, or is and is no longer in one, in articles of the same days."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Any

from lintnews.core.desk import Desk
from lintnews.core.document import PROSE, BlockKind, Document
from lintnews.core.finding import Call, Confidence, Match, Related, Severity
from lintnews.core.pattern import pattern
from lintnews.core.record import Record
from lintnews.core.rule import Bad, EditionRule, Good
from lintnews.core.span import Span
from lintnews.rules.across._offices import FORMS, OFFICES
from lintnews.text.quotations import is_quoted

_WEEKS = 21  # days between two articles, from which on an office may have changed hands
_CALLED = pattern(
    rf"\b(?P<mark>[Ff]ormer |[Ee]x-|[Tt]hen-|[Aa]cting |[Dd]eputy |[Aa]ssistant )?(?:[A-Z][\w.]*[ -]){{0,2}}?(?=[A-Z])(?P<title>(?i:{FORMS}))"
    r"(?P<elect>-[Ee]lect)? (?P<name>[A-Z][\w’'-]+(?: (?:[A-Z]\. )?[A-Z][\w’'-]+)?)"
)


class Called(Record):
    """A person's name in full, the office before it, and whether it is former. `published` is an ordinal."""

    name: str
    office: str
    former: bool
    start: int
    end: int
    published: int


class TwoOfficesOfOne(EditionRule[Called]):
    """One person has two offices, or is and is no longer in one, in articles of the same days.

    ## Why
    She is the president here and the former president there; he is foreign minister here and finance minister there.

    ## When it is right
    The office changed hands between the two; two people have one name; one of them is told of another time
    (then-President). Only full names with the title right before them are compared, in articles of three weeks.
    """

    message = "“{here}” here, “{there}” in {article}. Which office is it?"
    call = Call.QUERY
    confidence = Confidence.MEDIUM
    needs_date = True
    fact = Called
    examples = (
        Bad(
            "»Former President Ann Osei« opened the dam.\n* * *\nPresident Ann Osei opened the dam.",
            related="President Ann Osei",
            published=date(2025, 3, 9),
        ),
        Bad(
            "Foreign Minister Jan Kowalczyk met the crew.\n* * *\n»Finance Minister Jan Kowalczyk« met the crew.",
            published=date(2025, 3, 9),
        ),
        Good("President Ann Osei opened the dam.\n* * *\nKenyan President Ann Osei opened the dam.", published=date(2025, 3, 9)),
        Good("Then-Mayor Ann Osei opened the dam.\n* * *\nGovernor Ann Osei opened the dam.", published=date(2025, 3, 9)),
        Good("Mayor Ann Osei opened the dam.\n* * *\nGovernor Tom Osei opened the dam.", published=date(2025, 3, 9)),
    )  # fmt: skip

    def collect(self, document: Document, options: Mapping[str, Any], desk: Desk) -> Iterator[Called]:  # noqa: ARG002
        published = document.meta.published
        said: set[tuple[str, str, bool]] = set()
        for block in document.blocks if published else ():
            if block.kind not in PROSE and block.kind is not BlockKind.CAPTION:
                continue
            for match in _CALLED.finditer(document.text, *block.span):
                mark = (match["mark"] or "").lower().strip(" -")
                name = match["name"].removesuffix("’s").removesuffix("'s")
                if " " not in name or mark not in ("", "former", "ex") or match["elect"]:
                    continue
                key = name, OFFICES[match["title"].lower()][1], mark != ""
                span = Span(match.start(), match.start("name") + len(name))
                if key not in said and not is_quoted(document, span):
                    said.add(key)
                    yield Called(*key, *span, published.toordinal())  # type: ignore[union-attr]

    def judge(self, facts: Mapping[str, Sequence[Called]], options: Mapping[str, Any]) -> Iterator[tuple[str, Match]]:  # noqa: ARG002
        by_name: dict[str, list[tuple[str, Called]]] = {}
        for path in facts:
            for one in facts[path]:
                by_name.setdefault(one.name, []).append((path, one))
        for held in by_name.values():
            for path, one in held:
                against = [(there, other) for there, other in held if there != path and _exclude(one, other)]
                if not against:
                    continue
                there, other = min(against, key=lambda told: (abs(told[1].published - one.published), told[0]))
                if _standing(held, path, one) < _standing(held, there, other):
                    yield (
                        path,
                        Match(
                            Span(one.start, one.end),
                            {"here": _told(one), "there": _told(other), "article": there},
                            related=(Related(Span(other.start, other.end), "there", there),),
                            severity=None if one.office == other.office else Severity.SUGGESTION,
                        ),
                    )


def _standing(held: Sequence[tuple[str, Called]], path: str, one: Called) -> tuple[int, bool, int]:
    """How likely it is right: how many articles say so, whether it is an office held, and whether it came first."""
    times = sum(1 for _, other in held if (other.office, other.former) == (one.office, one.former))
    return times, not one.former, -sorted({there for there, _ in held}).index(path)


def _exclude(one: Called, other: Called) -> bool:
    """Whether the two cannot both be so: in one office and out of it, or in two at once, within some weeks."""
    if abs(one.published - other.published) > _WEEKS:
        return False
    if one.office == other.office:
        return one.former != other.former
    return not one.former and not other.former


def _told(one: Called) -> str:
    return f"{'former ' if one.former else ''}{one.office} {one.name}"
