"""An embargo that the file itself gives."""

from datetime import date

from lintnews.core.document import Meta
from lintnews.engine.prove import article
from lintnews.rules.dates.embargo_after_publication import EmbargoAfterPublication

TEXT = "Waiting lists have fallen for a third month, a survey says."


def matches(**meta):
    document = article(TEXT, Meta(published_from="option", **meta))
    return list(EmbargoAfterPublication().check(document, {}, None))


def test_embargo_of_the_metadata():
    (match,) = matches(published=date(2025, 3, 4), embargo=date(2025, 3, 7))

    assert match.span.of(TEXT) == TEXT
    assert match.words["until"] == "March 7, 2025"


def test_embargo_that_has_ended_or_is_unknown():
    assert not matches(published=date(2025, 3, 7), embargo=date(2025, 3, 7))
    assert not matches(published=date(2025, 3, 7))
    assert not matches(embargo=date(2025, 3, 7))
