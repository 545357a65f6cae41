"""One part of a Word file: its paragraphs, and the byte at which everything in them stands."""

from __future__ import annotations

import re

from lintnews.core.errors import UnreadableError
from lintnews.readers.docx.pieces import Container, Node, Paragraph, Run
from lintnews.readers.docx.xml import Attributes, Reading, attribute, is_on, names_of

_TAG = re.compile(rb"<[^\"'>]*(?:\"[^\"]*\"[^\"'>]*|'[^']*'[^\"'>]*)*>")
_SHOWN = {"tab": "\t", "ptab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "\u2011", "softHyphen": "\u00ad"}
_CONTAINERS = frozenset("ins moveTo hyperlink smartTag sdt sdtContent customXml fldSimple bdo dir".split())
_NEVER_READ = frozenset("del moveFrom rPrChange pPrChange sectPrChange tblPrChange rt sdtPr".split())
_NOTES = frozenset({"footnote", "endnote"})
_NAMES = names_of(
    "p pPr pStyle numPr r rPr vanish t fldChar tbl tc txbxContent footnoteReference endnoteReference footnote endnote "
    + " ".join([*_SHOWN, *_CONTAINERS, *_NEVER_READ]),
    "AlternateContent Fallback",
)
_DEEPEST = 100  # containers between a paragraph and a run; Word writes a handful
_SPACE_KEPT = "http://www.w3.org/XML/1998/namespace}space"


class Story(Reading):
    """The paragraphs of a part in reading order, as they read with all tracked changes accepted."""

    def __init__(self, name: str, raw: bytes) -> None:
        super().__init__(raw, name)
        self.paragraphs: list[Paragraph] = []
        self.references: dict[str, Run] = {}  # the run that refers to a note
        self.alternatives = 0
        self._flows: list[list[Paragraph]] = [self.paragraphs]
        self._open: list[Paragraph] = []
        self._boxes: list[Run | None] = []  # of each open text box, the run that holds it
        self._within: list[tuple[Container, ...]] = [()]
        self._outer_within: list[list[tuple[Container, ...]]] = []
        self._runs: list[Run] = []
        self._node: Node | None = None
        self._keeps_space = False
        self._chunks: list[str] = []
        self._hidden = False
        self._fields: list[bool] = []  # of each open field, whether its code is still being told
        self._codes = 0  # how many of them are
        self._tables = 0
        self._note = ""
        self._skipped = 0  # how many elements of a branch that is not read are open
        self._shadow = 0  # the same of a copy for older programs
        self._choices: list[tuple[list[Node], list[Node]]] = []  # nodes of the first branch, and of the copy
        self._in_properties = False
        if raw:
            self.read()

    def start(self, name: str, attributes: Attributes) -> None:
        """An element begins."""
        if self._skipped:
            self._skipped += 1
            return
        known = _NAMES.get(name)
        if self._shadow:
            self._shadow += 1
        if known is None:
            return
        if known == "r":
            self._begin_run()
        elif known == "t":
            if self._runs and not self._is_unread():
                self._begin_node(is_words=True)
                self._keeps_space = attributes.get(_SPACE_KEPT) == "preserve"
        elif known == "rPr":
            if self._runs and not self._in_properties:
                start = self.parser.CurrentByteIndex
                self._runs[-1].properties = (start, start)
        elif known == "vanish":
            self._hidden = is_on(attributes) and not self._in_properties
        elif known == "p":
            self._begin_paragraph()
        elif known in _NEVER_READ:
            if known == "del" and self._in_properties and self._open:
                self._open[-1].mark_deleted = True
            self._skipped = 1
        elif known in _SHOWN:
            if self._runs and not self._in_properties and not self._is_unread():
                self._begin_node(is_words=False)
                self._chunks.append(_SHOWN[known])
        else:
            self._start_other(known, attributes)

    def _start_other(self, known: str, attributes: Attributes) -> None:
        if known in _CONTAINERS:
            if not self._in_properties:
                if len(self._within) > _DEEPEST:
                    raise UnreadableError("The Word file’s XML is nested far deeper than Word nests it.", "damaged")
                start = self.parser.CurrentByteIndex
                self._within.append((*self._within[-1], Container(known, start, self._tag_end(start))))
        elif known == "pPr":
            self._in_properties = True
        elif known == "pStyle" and self._open:
            self._open[-1].style = attribute(attributes, "val")
        elif known == "numPr" and self._open:
            self._open[-1].listed = True
        elif known == "tbl":
            self._tables += 1
        elif known == "fldChar":
            self._follow_field(attribute(attributes, "fldCharType"))
        elif known == "txbxContent":
            self._begin_box()
        elif known.endswith("Reference") and self._runs:
            note = f"{known.removesuffix('Reference')}:{attribute(attributes, 'id')}"
            self.references.setdefault(note, self._runs[0])
        elif known in _NOTES:
            self._note = f"{known}:{attribute(attributes, 'id')}"
            if attribute(attributes, "type") not in ("", "normal"):
                self._skipped = 1
        elif known == "AlternateContent":
            self.alternatives += 1
            self._choices.append(([], []))
        elif known == "Fallback" and self._choices and not self._shadow:
            self._shadow = 1

    def end(self, name: str) -> None:
        """An element ends."""
        if self._skipped:
            self._skipped -= 1
            self._shadow -= not self._skipped and self._shadow > 0
            return
        if self._shadow:
            self._shadow -= 1
        known = _NAMES.get(name)
        if known is None:
            return
        if known == "t" or known in _SHOWN:
            self._end_node()
        elif known == "r":
            self._end_run()
        elif known == "rPr":
            if self._runs and not self._in_properties:
                run = self._runs[-1]
                run.properties = (run.properties[0], self._end_of(run.properties[0]))
        elif known == "pPr":
            self._in_properties = False
        elif known == "p":
            self._end_paragraph()
        elif known in _CONTAINERS:
            if not self._in_properties and len(self._within) > 1:
                container = self._within.pop()[-1]
                container.end = self._end_of(container.start)
        elif known == "txbxContent":
            self._end_box()
        elif known == "tc":
            if self._flows[-1]:
                self._flows[-1][-1].mark_deleted = False  # no cell reads on in the next
        elif known == "tbl":
            self._tables -= 1
        elif known == "AlternateContent":
            self._pair()

    def words(self, text: str) -> None:
        """Text of an element that is read."""
        if self._node is not None and not self._skipped:
            self._chunks.append(text)

    def _is_unread(self) -> bool:
        return self._hidden or self._codes > 0 or not self._open

    def _tag_end(self, start: int) -> int:
        tag = _TAG.match(self.raw, start)
        return tag.end() if tag else start

    def _end_of(self, start: int) -> int:
        """The byte behind the element that began at `start` and now ends."""
        inside = self._tag_end(start)
        if self.raw[inside - 2 : inside] == b"/>":
            return inside
        return self.raw.find(b">", self.parser.CurrentByteIndex) + 1

    def _begin_run(self) -> None:
        start = self.parser.CurrentByteIndex
        self._runs.append(Run(start, self._tag_end(start), self._within[-1]))
        self._hidden = False

    def _end_run(self) -> None:
        if self._runs:
            run = self._runs.pop()
            run.end = self._end_of(run.start)
            run.close = self.parser.CurrentByteIndex if run.end > run.inside else run.inside
        self._hidden = False

    def _begin_node(self, *, is_words: bool) -> None:
        self._node = Node(self, self._runs[-1], self.parser.CurrentByteIndex, is_words=is_words)
        self._chunks = []

    def _end_node(self) -> None:
        node = self._node
        if node is None:
            return
        self._node = None
        node.end = self._end_of(node.start)
        text = "".join(self._chunks)
        if node.is_words:
            # Word takes line ends and tabs in its XML for blanks, and drops those at the ends unless told to keep them.
            text = text.replace("\n", " ").replace("\t", " ").replace("\r", " ")
            text = text if self._keeps_space else text.strip(" ")
        node.text = text
        if not text:
            return
        if self._choices:
            self._choices[-1][1 if self._shadow else 0].append(node)
        if not self._shadow:
            self._open[-1].nodes.append(node)

    def _begin_paragraph(self) -> None:
        box = self._boxes[-1] if self._boxes else None
        in_box = bool(self._boxes) or len(self._open) > 0  # one inside another belongs to a box in any case
        self._open.append(Paragraph(self._note, box, in_box=in_box, in_table=self._tables > 0))
        self._outer_within.append(self._within)
        self._within = [()]  # what stands around whole paragraphs is no container of runs

    def _end_paragraph(self) -> None:
        if not self._open:
            return
        paragraph = self._open.pop()
        self._within = self._outer_within.pop()
        self._in_properties = False
        if not self._shadow:
            flow = self._flows[-1]
            if flow and flow[-1].mark_deleted and not self._boxes:
                flow[-1].nodes += paragraph.nodes  # the mark between the two is deleted: they read as one
                flow[-1].mark_deleted = paragraph.mark_deleted
                flow[-1].style, flow[-1].listed = paragraph.style, paragraph.listed
            else:
                flow.append(paragraph)
            flow += paragraph.boxes

    def _begin_box(self) -> None:
        self._boxes.append(self._runs[0] if self._runs else None)
        self._flows.append([])

    def _end_box(self) -> None:
        if self._boxes:
            self._boxes.pop()
            found = self._flows.pop()
            if self._open and not self._shadow:
                self._open[-1].boxes += found

    def _follow_field(self, step: str) -> None:
        if step == "begin":
            self._fields.append(True)
            self._codes += 1
        elif self._fields:
            self._codes -= self._fields.pop()
            if step == "separate":
                self._fields.append(False)

    def _pair(self) -> None:
        """Tie the nodes of a first branch to those of its copy, where the two say the same."""
        if not self._choices:
            return
        first, copy = self._choices.pop()
        if not copy:
            return
        alike = [node.text for node in first] == [node.text for node in copy]
        for place, node in enumerate(first):
            node.twin = copy[place] if alike else None
            node.lonely = not alike
