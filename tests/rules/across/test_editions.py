"""Two tellings of one story, with and without a slip in one of them, held against each other."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Sequence
from datetime import datetime
from functools import cache

import pytest

from lintnews.app.linter import Linter
from lintnews.core.desk import Desk
from lintnews.core.document import Document
from lintnews.core.finding import Finding, Severity
from lintnews.engine.desk import desk_for
from lintnews.engine.edition import judged, with_facts
from lintnews.engine.outcome import Outcome
from lintnews.engine.plan import Plan
from lintnews.engine.run import checked
from lintnews.readers import read
from tests.rules.across.editions import ALIKE, STORIES, WRONG

_DAY = re.compile(r"\d{1,2} [A-Z][a-z]+ 20\d\d")
_NOT_YET = 18  # slips of WRONG that are not found, at most


@cache
def _plan() -> tuple[Plan, Desk]:
    linter = Linter("default", select=("across/*", "headlines/*"))
    plan = linter.plan(linter.house)
    return plan, desk_for(plan.style)


def _dated(text: str, path: str) -> Document:
    document = read(text.encode(), path, "plain").document
    day = _DAY.search(text)
    assert day is not None
    published = datetime.strptime(day.group(), "%d %B %Y").date()  # noqa: DTZ007 - a day, no moment
    return document.dated(document.meta._replace(published=published, published_from="option"))


def told(*texts: str) -> list[Finding]:
    """What the articles show together, and each headline over its own text."""
    results = judged(*collected(texts))
    assert not any(outcome.troubles for outcome in results.values())
    return [
        one for outcome in results.values() for one in outcome.findings if one.rule.startswith(("across", "headlines"))
    ]


def collected(texts: Sequence[str]) -> tuple[dict[str, Outcome], Plan, Callable[[str], Document | None]]:
    plan, desk = _plan()
    documents = {f"{number}.txt": _dated(text, f"{number}.txt") for number, text in enumerate(texts)}
    outcomes = {
        path: with_facts(checked(document, plan, desk), document, plan, desk) for path, document in documents.items()
    }
    return outcomes, plan, documents.get


def warned(found: list[Finding]) -> list[str]:
    return [f"{one.rule}: {one.message}" for one in found if one.severity is not Severity.SUGGESTION]


def changed(story: str, which: int, there: str, becomes: str) -> tuple[str, str]:
    texts = list(STORIES[story])
    assert there in texts[which]
    texts[which] = texts[which].replace(there, becomes, 1)
    return texts[0], texts[1]


@pytest.mark.parametrize("story", STORIES)
def test_two_tellings_that_agree(story: str) -> None:
    assert not told(*STORIES[story])


@pytest.mark.parametrize(("story", "why", "which", "there", "becomes"), ALIKE)
def test_what_only_looks_like_a_contradiction(story: str, why: str, which: int, there: str, becomes: str) -> None:
    assert not warned(told(*changed(story, which, there, becomes))), why


def test_slips_are_found() -> None:
    missed = [slip for slip in WRONG if not warned(told(*changed(slip[0], *slip[2:])))]
    assert len(missed) <= _NOT_YET, missed


def test_neither_the_order_of_the_files_nor_the_cache_can_tell() -> None:
    texts = [text for slip in WRONG[::9] for text in changed(slip[0], *slip[2:])]
    outcomes, plan, document_at = collected(texts)
    expected = judged(outcomes, plan, document_at)
    assert sum(len(outcome.findings) for outcome in expected.values()) > 5

    backwards = dict(reversed(outcomes.items()))
    assert judged(backwards, plan, document_at) == expected

    def frozen(row: object) -> object:
        return tuple(map(frozen, row)) if isinstance(row, list) else row

    through = {
        path: outcome._replace(
            facts={rule: frozen(json.loads(json.dumps(rows))) for rule, rows in outcome.facts.items()}
        )
        for path, outcome in outcomes.items()
    }  # as the cache keeps them
    assert judged(through, plan, document_at) == expected
