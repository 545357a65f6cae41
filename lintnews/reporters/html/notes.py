"""The notes in the margin: one a finding, but one for all the places of a style point."""

from __future__ import annotations

from collections.abc import Iterable

from lintnews.core.document import Document
from lintnews.core.finding import Call, Finding
from lintnews.core.record import Record


class Note(Record):
    """One note and the findings it speaks for, in the order of the copy. `number` counts from 1 in its article."""

    number: int
    findings: tuple[Finding, ...]
    block: int  # the block that it stands beside; -1 where the article has none

    @property
    def first(self) -> Finding:
        """The finding whose words the note has."""
        return self.findings[0]

    @property
    def call(self) -> Call:
        """What the note asks for."""
        return self.findings[0].call


def notes_of(document: Document, findings: Iterable[Finding]) -> tuple[Note, ...]:
    """The notes of one article, numbered in the order of the copy."""
    groups: dict[object, list[Finding]] = {}
    for finding in sorted(findings, key=lambda one: one.span):
        key = finding.rule if finding.call is Call.STYLE else len(groups)
        groups.setdefault(key, []).append(finding)
    return tuple(
        Note(number, tuple(group), max(document.block_index(group[0].span.start), min(0, len(document.blocks) - 1)))
        for number, group in enumerate(groups.values(), start=1)
    )
