"""How the tests of the date rules read a text and its marks."""

from datetime import date
from pathlib import Path

from lintnews.core.finding import Finding, Severity
from lintnews.core.span import Span
from lintnews.core.style import HouseStyle
from lintnews.engine.plan import Plan
from lintnews.engine.registry import Registry, discovered
from lintnews.engine.run import Outcome, checked
from lintnews.readers import read

PLAN = Plan(Registry(entry for entry in discovered() if entry.id.startswith("dates/")), HouseStyle())
TEXTS = Path(__file__).parent / "texts"


def outcome_of(text: str, published: date | None, published_from: str = "option") -> Outcome:
    """What the date rules make of a story of that day, or of one without a date."""
    document = read(text.encode(), "story.txt").document
    if published is not None:
        document = document.dated(document.meta._replace(published=published, published_from=published_from))
    outcome = checked(document, PLAN, None)
    assert not outcome.troubles
    return outcome


def loud(text: str, published: date) -> list[Finding]:
    """The findings of the date rules at error or warning."""
    return [one for one in outcome_of(text, published).findings if one.severity is not Severity.SUGGESTION]


def marked(text: str) -> tuple[str, Span | None]:
    """The text without its marks, and the span that stood between them."""
    before, mark, rest = text.partition("»")
    if not mark:
        return text, None
    wrong, end, after = rest.partition("«")
    assert end, text
    assert "»" not in after, text
    return before + wrong + after, Span(len(before), len(before) + len(wrong))
