"""The margin beside a paragraph: its notes, in words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from lintnews.core.document import Document
from lintnews.core.finding import Finding, Fix, Related
from lintnews.core.report import Report
from lintnews.reporters.html.marked import Mark, safe
from lintnews.reporters.html.notes import Note
from lintnews.reporters.wording import CALLS, counted

_LONGEST_CHANGE = 70  # code points; a longer change is told by its title
_MOST_OTHERS = 3


class Margin:
    """Writes the notes of one article."""

    def __init__(
        self, report: Report, document: Document, article: int, numbers: dict[str, int], marks: Iterable[Mark]
    ) -> None:
        self._report = report
        self._document = document
        self._article = article
        self._numbers = numbers  # of each article of the page, by path
        self._marks: dict[int, list[Mark]] = {}
        for mark in marks:
            self._marks.setdefault(mark.note.number, []).append(mark)

    def notes(self, notes: Iterable[Note]) -> str:
        """A list of notes; empty for none."""
        told = "".join(self._note(note, self._marks[note.number]) for note in notes)
        return f'<ol class="notes">{told}</ol>' if told else ""

    def _note(self, note: Note, marks: list[Mark]) -> str:
        first = note.first
        label = f"Words of note {note.number}"
        number = f'<a class="number" href="#{marks[0].key}" aria-label="{label}">{note.number}</a>'
        lines = [f'<p class="say">{number} <b>{CALLS[note.call]}</b> {safe(first.message)}</p>']
        if first.quoted and "quotation" not in first.message:
            lines.append('<p class="aside">In a quotation.</p>')
        lines.extend(self._changes(first))
        if len(note.findings) > 1:
            lines.append(self._places(note, marks))
        lines.extend(f'<p class="aside">{self._related(first, related)}</p>' for related in first.related)
        lines.append(f'<p class="rule">{safe(first.rule)}</p>')
        key = f"a{self._article}-n{note.number}"
        prints = " ".join(dict.fromkeys(finding.fingerprint for finding in note.findings))
        tags = f'data-call="{note.call.value}" data-rule="{safe(first.rule)}" data-grade="{first.severity.value}"'
        tags += f' data-prints="{safe(prints)}"'
        return f'<li class="note {note.call.value}" id="{key}" tabindex="-1" {tags}>{"".join(lines)}</li>\n'

    def _changes(self, finding: Finding) -> Iterator[str]:
        if not finding.fixes:
            return
        told = self._change(finding.fixes[0])
        others = [self._new_words(fix) for fix in finding.fixes[1 : 1 + _MOST_OTHERS]]
        if all(others) and others:
            told += " or " + ", ".join(others)
        yield f'<p class="mend">{told}</p>'

    def _change(self, fix: Fix) -> str:
        """What a fix does: the old words struck out, the new ones beside them."""
        if len(fix.edits) != 1:
            return safe(fix.title)
        old, new = fix.edits[0].span.of(self._document.text), fix.edits[0].text
        if len(old) + len(new) > _LONGEST_CHANGE:
            return safe(fix.title)
        if not new:
            return f"take out <del>{safe(old)}</del>"
        return (f"<del>{safe(old)}</del>" if old else "insert") + f" <ins>{safe(new)}</ins>"

    def _new_words(self, fix: Fix) -> str:
        return f"<ins>{safe(fix.edits[0].text)}</ins>" if len(fix.edits) == 1 and fix.edits[0].text else ""

    def _places(self, note: Note, marks: list[Mark]) -> str:
        """A style point said once, with every place it holds for."""
        links = []
        for finding, mark in zip(note.findings, marks, strict=True):
            words = finding.span.of(self._document.text)
            shown = words if len(words) <= 40 else words[:38] + "…"
            links.append(f'<li><a href="#{mark.key}">{safe(shown) or "here"}</a></li>')
        told = counted(len(links), "place")
        return f'<details><summary>{told}:</summary><ul class="places">{"".join(links)}</ul></details>'

    def _related(self, finding: Finding, related: Related) -> str:
        path = related.path or finding.path
        number = self._numbers.get(path)
        if number is None:
            return f"{safe(path)}: {safe(related.message)}"
        block = self._report.articles[path].document.block_index(related.span.start)
        where = "See" if not related.path else f"See {safe(path)}"
        return f'<a href="#a{number}-p{max(block, 0)}">{where}</a>: {safe(related.message)}'
