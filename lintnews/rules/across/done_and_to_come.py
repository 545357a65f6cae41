"""What one article tells as done, another tells as still to come."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Any

from lintnews.core.desk import Desk
from lintnews.core.document import Document
from lintnews.core.finding import Call, Confidence, Match, Related, Severity
from lintnews.core.rule import Bad, EditionRule, Good
from lintnews.core.span import Span
from lintnews.rules.across._happenings import Happening, happenings, pairs_alike, shared

_FORTNIGHT = 14  # days between two articles, from which on the one may have come to pass
_LASTING = frozenset(("cut", "rise", "ban", "approval", "rejection", "deal", "resignation", "opening", "closing"))


class DoneAndToCome(EditionRule[Happening]):
    """What one article tells as done, another tells as still to come.

    ## Why
    The tariffs were cut here; there they will be. One of the two is behind the news, or ahead of it.

    ## When it is right
    A second cut is to follow the first; the article that looks ahead came first. Only steps that are taken once (a
    cut, a ban, a signature, a resignation…) are compared, of the same names and things, in articles of one fortnight.
    """

    message = "“{here}” is still to come here, {there} as done in {article}. Has it happened?"
    severity = Severity.SUGGESTION
    call = Call.QUERY
    confidence = Confidence.LOW
    fact = Happening
    examples = (
        Bad(
            "The ministry in Nairobi said that Osei raised fuel prices in Kenya.\n* * *\nOsei said that Kenya will »raise« fuel prices.",
            related="raised",
            published=date(2025, 3, 9),
        ),
        Good("The ministry in Nairobi said that Osei raised fuel prices in Kenya.\n* * *\nOsei said that Kenya will raise the pay of nurses.", published=date(2025, 3, 9)),
        Good("Osei said that Kenya will raise fuel prices.\n* * *\nKenya, Osei said, will raise fuel prices.", published=date(2025, 3, 9)),
    )  # fmt: skip

    def collect(self, document: Document, options: Mapping[str, Any], desk: Desk) -> Iterator[Happening]:  # noqa: ARG002
        yield from (one for one in happenings(document, desk) if one.kind in _LASTING)

    def judge(
        self,
        facts: Mapping[str, Sequence[Happening]],
        options: Mapping[str, Any],  # noqa: ARG002
    ) -> Iterator[tuple[str, Match]]:
        told: set[tuple[str, int]] = set()
        for (path, one), (there, other) in pairs_alike(facts):
            if one.ahead == other.ahead or abs(one.published - other.published) > _FORTNIGHT:
                continue
            if not shared(one.about, other.about):
                continue
            late, late_path, done, done_path = (one, path, other, there) if one.ahead else (other, there, one, path)
            if (late_path, late.start) in told:
                continue
            told.add((late_path, late.start))
            yield (
                late_path,
                Match(
                    Span(late.start, late.end),
                    {"here": late.written, "there": f"“{done.written}”", "article": done_path},
                    related=(Related(Span(done.start, done.end), "there", done_path),),
                ),
            )
