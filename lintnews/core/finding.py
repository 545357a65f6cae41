"""What a rule says (Match) and what the engine signs (Finding)."""

from __future__ import annotations

from collections.abc import Mapping

from lintnews.core.choice import Choice
from lintnews.core.record import Record
from lintnews.core.span import Span


class Severity(Choice):
    """How grave a finding is, for machines; the house decides."""

    ERROR = "error"
    WARNING = "warning"
    SUGGESTION = "suggestion"

    @property
    def rank(self) -> int:
        """0 for the gravest, so that sorting puts it first."""
        return _RANKS[self]


_RANKS = {Severity.ERROR: 0, Severity.WARNING: 1, Severity.SUGGESTION: 2}


class Call(Choice):
    """What an editor is asked to do: mend it, ask the writer or source, or follow the house."""

    FIX = "fix"
    QUERY = "query"
    STYLE = "style"


class Confidence(Choice):
    """How sure the rule is; a test corpus can prove it wrong."""

    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"


class Applicability(Choice):
    """Who may make a change: a machine, a person who looked, or nobody but the writer."""

    SAFE = "safe"
    UNSAFE = "unsafe"
    DISPLAY = "display"


class Edit(Record):
    """Put `text` where `span` of the plain text was."""

    span: Span
    text: str


class Fix(Record):
    """Edits that belong together: all are made, or none."""

    title: str
    edits: tuple[Edit, ...]
    applicability: Applicability = Applicability.UNSAFE


class Related(Record):
    """Another place that explains a finding. An empty `path` is the finding's own article."""

    span: Span
    message: str
    path: str = ""


class Match(Record):
    """What a rule says: here, with these words for its message; fixes are alternatives, best first.

    `severity` lowers the house's severity for this place, where the rule is less sure of it; it never raises it.
    """

    span: Span
    words: Mapping[str, str] = {}
    fixes: tuple[Fix, ...] = ()
    related: tuple[Related, ...] = ()
    severity: Severity | None = None


class Nap(Record):
    """Why a rule cannot judge what a cue woke it for; the summary tells it once an article."""

    reason: str


class Finding(Record):
    """A match the engine has signed. `span` counts code points of the article's plain text."""

    rule: str
    path: str
    span: Span
    message: str
    severity: Severity
    confidence: Confidence
    call: Call
    quoted: bool = False
    fixes: tuple[Fix, ...] = ()
    related: tuple[Related, ...] = ()
    fingerprint: str = ""


def replace(span: Span, text: str, applicability: Applicability = Applicability.UNSAFE) -> tuple[Fix, ...]:
    """The one fix that puts `text` where `span` was, as a rule hands it to a Match."""
    title = f"Write “{text}”" if text.strip() else "Take it out"
    return (Fix(title, (Edit(span, text),), applicability),)


def edited(text: str, edits: tuple[Edit, ...] | list[Edit]) -> str:
    """`text` after `edits`, which must not overlap."""
    for edit in sorted(edits, reverse=True):
        text = text[: edit.span.start] + edit.text + text[edit.span.end :]
    return text
