"""Fixes into text, proved by reading the text again."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from lintnews.core.errors import LintnewsError
from lintnews.core.finding import Applicability, Edit, Finding, Fix
from lintnews.core.record import Record
from lintnews.core.report import Article

_ROUNDS = 10  # a fix may bring another to light; more rounds than this and two rules are at odds


class Refused(Record):
    """A fix that was not made, and why."""

    finding: Finding
    reason: str


class Mended(Record):
    """What fixing an article came to. `raw` is the file's new bytes."""

    raw: bytes
    applied: tuple[Finding, ...]
    refused: tuple[Refused, ...]


Chosen = tuple[Finding, Fix]
Check = Callable[[bytes], tuple[Article, tuple[Finding, ...]]]
Write = Callable[[Article, tuple[Edit, ...]], bytes]


def mended(raw: bytes, check: Check, write: Write, *, unsafe: bool = False) -> Mended:
    """`raw` after all fixes that may be made, round by round until none is left.

    `check` reads and checks bytes; `write` gives the bytes of an article after edits of its plain text, and raises
    LintnewsError where it cannot prove the result.
    """
    applied: list[Finding] = []
    refused: dict[str, Refused] = {}
    seen = {raw}
    for _ in range(_ROUNDS):
        article, findings = check(raw)
        wanted = [
            finding for finding in findings if finding.fingerprint not in refused and _fix(finding, unsafe=unsafe)
        ]
        chosen = chosen_fixes(wanted, unsafe=unsafe)
        if not chosen:
            break
        new, done = _written(article, raw, chosen, write, refused)
        if new in seen:
            break
        applied += done
        seen.add(new)
        raw = new
    return Mended(raw, tuple(applied), tuple(refused.values()))


Ask = Callable[[Article, Finding], Fix | None]


class StopAsking(Exception):  # noqa: N818 - it is no error
    """The person at the terminal wants no more questions."""


def mended_by(raw: bytes, check: Check, write: Write, ask: Ask) -> Mended:
    """`raw` after the fixes that `ask` chooses, finding by finding; the text is read anew after each.

    `ask` gives one of a finding's fixes or None, and raises StopAsking to leave the rest as it is.
    """
    applied: list[Finding] = []
    refused: list[Refused] = []
    asked: set[str] = set()
    article, findings = check(raw)
    while finding := next((one for one in findings if one.fixes and one.fingerprint not in asked), None):
        asked.add(finding.fingerprint)
        try:
            fix = ask(article, finding)
        except StopAsking:
            break
        if fix is None:
            continue
        try:
            raw = write(article, fix.edits)
        except LintnewsError as problem:
            refused.append(Refused(finding, str(problem)))
            continue
        applied.append(finding)
        article, findings = check(raw)
    return Mended(raw, tuple(applied), tuple(refused))


def chosen_fixes(findings: Iterable[Finding], *, unsafe: bool = False) -> list[Chosen]:
    """The first fix of each finding that may be made, where it touches no fix chosen before it."""
    chosen: list[Chosen] = []
    reached = -1
    for finding in sorted(findings, key=lambda one: one.span):
        fix = _fix(finding, unsafe=unsafe)
        if fix is None:
            continue
        first = min(edit.span.start for edit in fix.edits)
        last = max(edit.span.end for edit in fix.edits)
        if first > reached:
            chosen.append((finding, fix))
            reached = last
    return chosen


def _fix(finding: Finding, *, unsafe: bool) -> Fix | None:
    """The fix a machine may make: a safe one, or with `unsafe` also the first that is only unsafe."""
    allowed = {Applicability.SAFE, Applicability.UNSAFE} if unsafe else {Applicability.SAFE}
    if finding.quoted:
        return None
    return next((fix for fix in finding.fixes if fix.applicability in allowed), None)


def _written(
    article: Article, raw: bytes, chosen: list[Chosen], write: Write, refused: dict[str, Refused]
) -> tuple[bytes, list[Finding]]:
    """All chosen fixes at once; where that cannot be proved, those that can be, and the reason for each other one."""
    try:
        return write(article, tuple(edit for _, fix in chosen for edit in fix.edits)), [
            finding for finding, _ in chosen
        ]
    except LintnewsError:
        pass
    provable = []
    for finding, fix in chosen:
        try:
            write(article, fix.edits)
            provable.append((finding, fix))
        except LintnewsError as problem:
            refused[finding.fingerprint] = Refused(finding, str(problem))
    if not provable:
        return raw, []
    return write(article, tuple(edit for _, fix in provable for edit in fix.edits)), [one for one, _ in provable]
