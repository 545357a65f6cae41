"""A proof in Word: the writer's own file with a comment on the words of each note, and fixes as tracked changes."""

from __future__ import annotations

from collections.abc import Sequence

from lintnews.core.finding import Edit, Finding
from lintnews.core.record import Record
from lintnews.core.report import Article
from lintnews.readers.docx import PackageMap
from lintnews.reporters.docx.annotate import Remark, annotated
from lintnews.reporters.docx.new_file import new_file
from lintnews.reporters.docx.words import remark_lines
from lintnews.reporters.html.notes import notes_of


class WordProof(Record):
    """The bytes of a Word file; the edits that stand in it as tracked changes, and those that could not."""

    raw: bytes
    tracked: tuple[Edit, ...]
    untracked: tuple[Edit, ...]
    unplaced: tuple[Remark, ...] = ()


def render(article: Article, findings: Sequence[Finding], edits: Sequence[Edit] = ()) -> WordProof:
    """The article as a Word file with its notes as comments, and `edits` as tracked changes.

    Copy that came from Word comes back as it was, other people's comments and changes included; of other copy a new
    file is made.
    """
    document = article.document
    remarks = [
        Remark(note.first.span, remark_lines(document, note)) for note in notes_of(document, findings)
    ]  # fmt: skip
    source = document.source_map
    if isinstance(source, PackageMap):
        done = annotated(source.package, remarks, edits)
        return WordProof(done.raw, done.made, done.refused, done.unplaced)
    fresh = new_file(document)
    placed = [Remark(fresh.placed(remark.span), remark.lines) for remark in remarks]
    there = {Edit(fresh.placed(edit.span), edit.text): edit for edit in edits}
    done = annotated(fresh.raw, placed, tuple(there))
    made, refused = (tuple(there[edit] for edit in edits) for edits in (done.made, done.refused))
    return WordProof(done.raw, made, refused, done.unplaced)
