"""What a comment says."""

from __future__ import annotations

from collections.abc import Iterator

from lintnews.core.document import Document
from lintnews.core.finding import Fix
from lintnews.reporters.html.notes import Note
from lintnews.reporters.wording import CALLS, counted

_MOST_PLACES = 12
_LONGEST = 40  # code points of words that are quoted
_LONGEST_CHANGE = 70


def remark_lines(document: Document, note: Note) -> tuple[str, ...]:
    """The lines of the comment: the call and what is seen, what to write, where else, and the rule."""
    return tuple(_lines(document, note))


def _lines(document: Document, note: Note) -> Iterator[str]:
    first = note.first
    yield f"{CALLS[note.call]}: {first.message}"
    if first.quoted and "quotation" not in first.message:
        yield "In a quotation."
    told = [_change(document, fix) for fix in first.fixes[:4]]
    if told:
        yield " or ".join(told[:1] + [one[:1].lower() + one[1:] for one in told[1:]]) + "."
    if len(note.findings) > 1:
        places = [shortened(finding.span.of(document.text)) for finding in note.findings[:_MOST_PLACES]]
        more = "…" if len(note.findings) > _MOST_PLACES else "."
        yield f"{counted(len(note.findings), 'place')}: {'; '.join(f'“{words}”' for words in places)}{more}"
    for related in first.related:
        if not related.path:
            yield f"See “{shortened(related.span.of(document.text))}”: {related.message}"
        else:
            yield f"See {related.path}: {related.message}"
    yield first.rule


def _change(document: Document, fix: Fix) -> str:
    if len(fix.edits) == 1:
        old, new = (_on_one_line(words) for words in (fix.edits[0].span.of(document.text), fix.edits[0].text))
        if len(old) + len(new) <= _LONGEST_CHANGE:
            return f"Write “{new}”" if new else f"Take out “{old}”"
    return fix.title.rstrip(".")


def _on_one_line(words: str) -> str:
    """The same words; what stands on several lines, without the breaks."""
    return " ".join(words.split()) if "\n" in words else words


def shortened(words: str) -> str:
    """`words` on one line, cut where they are long."""
    words = " ".join(words.split())
    return words if len(words) <= _LONGEST else words[: _LONGEST - 2] + "…"
