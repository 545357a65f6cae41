"""Comments and tracked changes into a Word file, spliced into its bytes: what they do not touch stays as it was."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from lintnews.core.errors import LostPlaceError, UnreadableError
from lintnews.core.finding import Edit, edited
from lintnews.core.record import Record
from lintnews.core.span import Span
from lintnews.readers.docx.layout import Layout, layout_of
from lintnews.readers.docx.pieces import Node, Run
from lintnews.readers.docx.written import UNWRITABLE, Change, is_writable, prefix_of, spliced
from lintnews.readers.docx.xml import Reading
from lintnews.readers.patch import narrowed
from lintnews.readers.scribe import BREAK
from lintnews.reporters.docx.comments import with_comments
from lintnews.reporters.docx.retold import Marks, retold

_NOT_WORDS = re.compile(r"[\t\n\r]")  # elements of their own in Word
_ID = re.compile(rb":id=[\"'](\d{1,9})[\"']")


class Remark(Record):
    """A comment: the words it stands on and what it says, a line each paragraph."""

    span: Span
    lines: tuple[str, ...]


class Annotated(Record):
    """The file's new bytes, the edits that are tracked changes in it, and those that could not be.

    `unplaced` are remarks on notes that nothing in a file without other text refers to.
    """

    raw: bytes
    made: tuple[Edit, ...]
    refused: tuple[Edit, ...]
    unplaced: tuple[Remark, ...] = ()


def annotated(raw: bytes, remarks: Sequence[Remark], edits: Sequence[Edit] = ()) -> Annotated:
    """The Word file `raw` with `remarks` as comments and `edits` as tracked changes.

    Places count its plain text. The result is proved by reading it: with every change accepted it is the edited text.
    Where that fails, all edits are refused; raises LostPlaceError where the file cannot be annotated at all.
    """
    layout = layout_of(raw)
    done = _annotated(layout, remarks, edits)
    if edits and not _is_proved(layout, done):
        done = _annotated(layout, remarks, ())._replace(refused=tuple(sorted(edits)))
    if not _is_proved(layout, done):
        raise LostPlaceError("the Word file’s XML is laid out as no Word lays it out")
    return done


def _is_proved(layout: Layout, done: Annotated) -> bool:
    try:
        after = layout_of(done.raw).text
    except UnreadableError:
        return False
    return _lines(after) == _lines(edited(layout.text, done.made))


def _lines(text: str) -> list[str]:
    """The paragraphs of `text` that are not blank."""
    return [line for line in text.split(BREAK) if line.strip()]


def _annotated(layout: Layout, remarks: Sequence[Remark], edits: Sequence[Edit]) -> Annotated:
    if layout.nodes and not is_writable(layout.main):
        raise LostPlaceError("the Word file’s XML is not in UTF-8")
    if any(not prefix_of(node) for node in layout.nodes[:1]):
        raise LostPlaceError("the Word file’s XML names its elements as no Word names them")
    work = _Work(layout)
    made: list[Edit] = []
    refused: list[Edit] = []
    for edit in sorted(edits):
        (made if work.track(edit) else refused).append(edit)
    placed: list[tuple[int, tuple[str, ...]]] = []
    unplaced = []
    for remark in remarks:
        number = work.first_comment + len(placed)
        if work.comment(number, remark.span):
            placed.append((number, remark.lines))
        else:
            unplaced.append(remark)
    parts = work.parts()
    if placed:
        parts = with_comments(layout, parts, placed)
    return Annotated(layout.package.changed(parts), tuple(made), tuple(refused), tuple(unplaced))


class _Work:
    """Gathers what is to be written where."""

    def __init__(self, layout: Layout) -> None:
        self._layout = layout
        self._marks: dict[Run, Marks] = {}
        self._nodes: dict[Run, list[Node]] = {}
        for node in layout.nodes:
            self._nodes.setdefault(node.run, []).append(node)
        self._loose: dict[Reading, list[Change]] = {}
        raws = [story.raw for story in (layout.main, *layout.notes)]
        raws += [
            layout.package.part(entry.filename) for entry in layout.package.entries if "comments" in entry.filename
        ]
        self.first_comment = max((int(found) for raw in raws for found in _ID.findall(raw)), default=-1) + 1
        self._next_revision = self.first_comment + 100_000  # comments are numbered below

    def track(self, edit: Edit) -> bool:
        """Note down a tracked change; whether it can be one."""
        layout = self._layout
        found = layout.under(edit.span)
        if len({layout.nodes[number].run for number, _, _ in found}) != 1:
            edit = narrowed(edit, layout.text)
            found = layout.under(edit.span)
        is_whole = not edit.text and layout.is_whole(edit.span)
        if (
            ("\n" in edit.span.of(layout.text) and not is_whole)
            or _NOT_WORDS.search(edit.text)
            or UNWRITABLE.search(edit.text)
        ):
            return False
        if edit.span.length == 0:
            return bool(edit.text) and self._track_insertion(edit)
        nodes = [layout.nodes[number] for number, _, _ in found]
        starts = [layout.starts[number] for number, _, _ in found]
        if not all(self._is_trackable(node, start) for node, start in zip(nodes, starts, strict=True)):
            return False
        for place, (number, first, last) in enumerate(found):
            node = layout.nodes[number]
            marks = self._marks_of(node)
            marks.delete(node, first, last, self._revision())
            if place == 0 and edit.text:
                marks.insert(node, last, edit.text, self._revision())
        return True

    def _track_insertion(self, edit: Edit) -> bool:
        at = edit.span.start
        before = self._layout.under(Span(at - 1, at)) if at else []
        if before:
            number, _, place = before[0]
        else:
            after = self._layout.under(Span(at, at + 1))
            if not after:
                return False
            number, place = after[0][0], 0
        node = self._layout.nodes[number]
        if not self._is_trackable(node, at):
            return False
        self._marks_of(node).insert(node, place, edit.text, self._revision())
        return True

    def _is_trackable(self, node: Node, place: int) -> bool:
        """Whether a change here can be tracked: not in text that stands twice, nor deep inside another's change."""
        if node.lonely or node.twin or self._layout.paragraph_at(place).paragraph.in_box:
            return False
        kinds = [container.kind for container in node.run.within]
        if "moveTo" in kinds or "fldSimple" in kinds:
            return False
        return "ins" not in kinds[:-1] and is_writable(node.story)

    def comment(self, number: int, span: Span) -> bool:
        """Note down where a comment begins and ends, and where its reference stands; whether there is a place."""
        layout = self._layout
        if not layout.nodes:
            return False
        found = layout.under(self._with_words(span))
        line = layout.paragraph_at(span.start)
        here = [one for one in found if self._is_plain(one[0])]
        if line.paragraph.note or line.paragraph.in_box or not here:
            anchor = layout.anchor_of(line) or self._first_run()
            if anchor is not None:
                self._comment_on(number, anchor)
            return anchor is not None
        first, last = layout.nodes[here[0][0]], layout.nodes[here[-1][0]]
        self._marks_of(first).begin(first, here[0][1], number)
        within = last.run.within
        self._marks_of(last).finish(last, here[-1][2], number, is_loose=bool(within))
        if within:
            reference = _reference(prefix_of(last), number)
            self._loose.setdefault(layout.main, []).append((within[0].end, within[0].end, reference))
        return True

    def _first_run(self) -> Run | None:
        """The first run of the main text itself, for what has no better place."""
        nodes = enumerate(self._layout.nodes)
        return next((node.run for number, node in nodes if self._is_plain(number)), None)

    def _is_plain(self, number: int) -> bool:
        """Whether this node stands in the main text itself, not in a note or box."""
        paragraph = self._layout.paragraph_at(self._layout.starts[number]).paragraph
        return not paragraph.note and not paragraph.in_box

    def _comment_on(self, number: int, run: Run) -> None:
        """A comment on a whole run: on the mark of a note or the box that the words stand in.

        A comment inside a note keeps LibreOffice from opening the file; in a box Word may not show it.
        """
        prefix = prefix_of_run(self._layout.main, run)
        begin = f'<{prefix}commentRangeStart {prefix}id="{number}"/>'.encode()
        finish = f'<{prefix}commentRangeEnd {prefix}id="{number}"/>'.encode()
        loose = self._loose.setdefault(self._layout.main, [])
        loose.append((run.start, run.start, begin))
        loose.append((run.end, run.end, finish))
        end = run.within[0].end if run.within else run.end
        loose.append((end, end, _reference(prefix, number)))

    def _with_words(self, span: Span) -> Span:
        """`span`, or where it is empty the character beside it."""
        if span.length:
            return span
        before = self._layout.under(Span(max(span.start - 1, 0), span.start))
        return Span(span.start - 1, span.start) if before else Span(span.start, span.start + 1)

    def _marks_of(self, node: Node) -> Marks:
        if node.run not in self._marks:
            self._marks[node.run] = Marks(self._nodes[node.run])
        return self._marks[node.run]

    def _revision(self) -> int:
        self._next_revision += 2  # one more is kept for an insertion that is opened again
        return self._next_revision

    def parts(self) -> dict[str, bytes]:
        """The parts that change, by name."""
        changes: dict[Reading, list[Change]] = {story: list(loose) for story, loose in self._loose.items()}
        for run, marks in self._marks.items():
            story = marks.nodes[0].story
            changes.setdefault(story, []).append((run.start, run.end, retold(run, marks)))
        return {story.name: spliced(story.raw, _in_order(found)) for story, found in changes.items()}


def _in_order(changes: Iterable[Change]) -> list[Change]:
    return sorted(changes, key=lambda change: change[:2])


def _reference(prefix: str, number: int) -> bytes:
    return f'<{prefix}r><{prefix}commentReference {prefix}id="{number}"/></{prefix}r>'.encode()


def prefix_of_run(story: Reading, run: Run) -> str:
    """The prefix, with its colon, that `story` has for Word's own elements at `run`."""
    return prefix_of(Node(story, run, run.start, is_words=False))
