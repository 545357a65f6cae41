"""What a part of a Word file is made of: paragraphs, runs, what they show, and what stands around them."""

from __future__ import annotations

from lintnews.readers.docx.xml import Reading


class Container:
    """An element between a paragraph and its runs: a link, an insertion. Places are bytes of the part."""

    __slots__ = ("end", "inside", "kind", "start")

    def __init__(self, kind: str, start: int, inside: int) -> None:
        self.kind = kind
        self.start = start
        self.inside = inside
        self.end = -1  # behind its closing tag


class Run:
    """A stretch of one dress. Its bytes: `start`, `inside` its opening tag, `close` (the closing tag), `end`."""

    __slots__ = ("close", "end", "inside", "note", "properties", "start", "within")

    def __init__(self, start: int, inside: int, within: tuple[Container, ...]) -> None:
        self.start = start
        self.inside = inside
        self.within = within  # outermost first
        self.properties = (inside, inside)
        self.close = self.end = inside
        self.note = ""  # “footnote:3” where the run refers to it


class Node:
    """What a run shows: words, a tab, a break. `text` is what is read; its bytes run from `start` to `end`.

    `twin` is the same words in a copy for older programs, which is changed along; `lonely` if that copy differs.
    """

    __slots__ = ("end", "is_words", "lonely", "run", "start", "story", "text", "twin")

    def __init__(self, story: Reading, run: Run, start: int, *, is_words: bool) -> None:
        self.story = story
        self.run = run
        self.start = start
        self.end = start
        self.text = ""
        self.is_words = is_words
        self.twin: Node | None = None
        self.lonely = False


class Paragraph:
    """A paragraph as it reads. `box_of` is the run that holds the text box it stands in, `note` its note."""

    __slots__ = ("box_of", "boxes", "in_box", "in_table", "listed", "mark_deleted", "nodes", "note", "style")

    def __init__(self, note: str, box_of: Run | None, *, in_box: bool, in_table: bool) -> None:
        self.nodes: list[Node] = []
        self.boxes: list[Paragraph] = []
        self.style = ""
        self.listed = False
        self.in_box = in_box
        self.in_table = in_table
        self.mark_deleted = False
        self.note = note
        self.box_of = box_of

    @property
    def text(self) -> str:
        """The words of the paragraph, those of its text boxes left out."""
        return "".join([node.text for node in self.nodes])
