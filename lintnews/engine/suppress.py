"""Findings that a comment in the copy switches off, always by rule or selector."""

from __future__ import annotations

from collections.abc import Sequence

from lintnews.core.document import Document
from lintnews.core.finding import Finding
from lintnews.core.record import Record
from lintnews.core.report import Trouble
from lintnews.core.span import Span
from lintnews.core.style import selects


class Suppressed(Record):
    """What is left of the findings, how many went, and the comments that nothing needed."""

    findings: tuple[Finding, ...]
    number: int = 0
    troubles: tuple[Trouble, ...] = ()


class Stretch(Record):
    """A part of the article in which `selector` is off, and the place of the comment that says so."""

    span: Span
    selector: str
    line: int


def unsuppressed(document: Document, findings: Sequence[Finding]) -> Suppressed:
    """The findings that no comment of the article switches off."""
    stretches = tuple(_stretches(document))
    if not stretches:
        return Suppressed(tuple(findings))
    used: set[Stretch] = set()
    kept = []
    for finding in findings:
        over = [one for one in stretches if one.span.covers(finding.span) and selects(one.selector, finding.rule)]
        used.update(over)
        if not over:
            kept.append(finding)
    unused = [one for one in stretches if one not in used]
    troubles = tuple(
        Trouble("note", document.name, f"“lintnews: off {one.selector}” has nothing to switch off here.", one.line, 1)
        for one in unused
    )
    return Suppressed(tuple(kept), len(findings) - len(kept), troubles)


def _stretches(document: Document) -> list[Stretch]:
    """Where each comment holds: `off` to the next `on`, `next` for the block that follows."""
    open_at: dict[str, tuple[int, int]] = {}
    found = []
    for directive in document.directives:
        for selector in directive.selectors:
            if directive.action == "off":
                open_at.setdefault(selector, (directive.place, directive.line))
            elif directive.action == "on" and selector in open_at:
                start, line = open_at.pop(selector)
                found.append(Stretch(Span(start, directive.place), selector, line))
            elif directive.action == "next":
                block = next((one for one in document.blocks if one.span.start >= directive.place), None)
                if block is not None:
                    found.append(Stretch(block.span, selector, directive.line))
    end = len(document.text)
    found += [Stretch(Span(start, end), selector, line) for selector, (start, line) in open_at.items()]
    return found
