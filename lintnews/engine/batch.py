"""Many articles: each checked by itself, in one process or several, and always told in the same order."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from lintnews.core.report import Asleep, Report, Trouble
from lintnews.engine.outcome import Checked


def gathered(results: Iterable[Checked], style: str, troubles: Sequence[Trouble] = ()) -> Report:
    """One report of all results, in order of path."""
    ordered = sorted(results, key=lambda result: result.path)
    asleep: Counter[tuple[str, str]] = Counter()
    for result in ordered:
        asleep.update(result.outcome.asleep)
    return Report(
        articles={result.path: result.article for result in ordered if result.article is not None},
        findings=tuple(finding for result in ordered for finding in result.outcome.findings),
        troubles=(*troubles, *(trouble for result in ordered for trouble in result.outcome.troubles)),
        asleep=tuple(Asleep(rule, reason, count) for (rule, reason), count in sorted(asleep.items())),
        suppressed=sum(result.outcome.suppressed for result in ordered),
        style=style,
        baselined=sum(len(result.outcome.known) for result in ordered),
    )
