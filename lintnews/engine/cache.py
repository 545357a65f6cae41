"""Findings of articles that have not changed, in the user's cache folder.

A hook or an editor checks the same file again and again, and a desk its whole folder. The outcome of an article is kept
under its path, with a key of all that it rests on: its bytes, its style, the day, and the very build of lintnews. JSON,
so that a folder anybody may have written to can be read without harm.
"""

from __future__ import annotations

from typing import Any

from lintnews.core.digest import digest
from lintnews.core.finding import Applicability, Call, Confidence, Edit, Finding, Fix, Related, Severity
from lintnews.core.report import Trouble
from lintnews.core.span import Span
from lintnews.engine.outcome import Outcome
from lintnews.house.cache import entry_at, is_damaged, keep_entry

_KIND = "findings"
_MOST_ENTRIES = 20_000  # an edition of ten thousand articles stays warm


def key_of(raw: bytes, *rests_on: object) -> str:
    """A word that changes when the bytes of an article, or anything else its outcome rests on, change."""
    return digest(raw, *(repr(one).encode("utf-8", "surrogatepass") for one in rests_on), size=20)


def kept_outcome(path: str, key: str) -> Outcome | None:
    """What was found at `path`, if it was kept under `key`."""
    entry = entry_at(_KIND, path)
    if entry is None or entry.get("key") != key:
        return None
    try:
        return _outcome(entry["outcome"])
    except (KeyError, TypeError, ValueError, IndexError):
        return None


def is_outcome_damaged(path: str) -> bool:
    """Whether what was kept of the article at `path` is not as it was written."""
    return is_damaged(_KIND, path)


def keep_outcome(path: str, key: str, outcome: Outcome) -> None:
    """Keep what was found at `path`; not where a rule failed, which the next run should try again."""
    if not any(trouble.kind == "rule" for trouble in outcome.troubles):
        import json

        # Each finding by itself, so that those of a book need not all lie about in pieces when they are read back.
        findings = [json.dumps(finding) for finding in outcome.findings]
        keep_entry(_KIND, path, {"key": key, "outcome": outcome._replace(findings=findings)}, _MOST_ENTRIES)  # type: ignore[arg-type]


def _outcome(plain: list[Any]) -> Outcome:
    import json

    findings, troubles, asleep, suppressed, facts, _ = plain
    return Outcome(
        tuple(_finding(*json.loads(finding)) for finding in findings),
        tuple(Trouble(*fields) for fields in troubles),
        tuple((rule, reason) for rule, reason in asleep),
        int(suppressed),
        {rule: tuple(_frozen(row) for row in rows) for rule, rows in facts.items()},
    )


def _frozen(row: Any) -> Any:
    """Lists as the tuples they were."""
    return tuple(_frozen(one) for one in row) if isinstance(row, list) else row


def _finding(
    rule: str, path: str, span: list[int], message: str, severity: str, confidence: str, call: str, quoted: bool,
    fixes: list[Any], related: list[Any], fingerprint: str,
) -> Finding:  # fmt: skip
    return Finding(
        rule, path, Span(*span), message, Severity(severity), Confidence(confidence), Call(call), quoted,
        tuple(_fix(*fields) for fields in fixes),
        tuple(Related(Span(*place), words, elsewhere) for place, words, elsewhere in related),
        fingerprint,
    )  # fmt: skip


def _fix(title: str, edits: list[Any], applicability: str) -> Fix:
    return Fix(title, tuple(Edit(Span(*span), text) for span, text in edits), Applicability(applicability))
