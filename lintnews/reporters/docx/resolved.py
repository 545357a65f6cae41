"""The comments of a Word proof that a desk has resolved."""

from __future__ import annotations

from lintnews.readers.docx.package import Package
from lintnews.readers.docx.relations import relations
from lintnews.readers.docx.xml import Attributes, Reading, attribute, names_of
from lintnews.reporters.docx.comments import AUTHOR

_NAMES = names_of("comment p t")
_PARA_ID = "http://schemas.microsoft.com/office/word/2010/wordml}paraId"
_STATE = "http://schemas.microsoft.com/office/word/2012/wordml}commentEx"
_STATE_ID = "http://schemas.microsoft.com/office/word/2012/wordml}paraId"
_DONE = "http://schemas.microsoft.com/office/word/2012/wordml}done"


def resolved_comments(raw: bytes) -> list[tuple[str, ...]]:
    """The lines of each comment of ours that is marked as done, in the order of the file.

    Raises UnreadableError where the bytes are no Word file, or a damaged one.
    """
    package = Package(raw)
    document = relations(package, "").get("officeDocument", "word/document.xml")
    parts = relations(package, document)
    done = _States(package.part(parts.get("commentsExtended", ""))).done
    comments = _Comments(package.part(parts.get("comments", ""))).found
    return [lines for last, lines in comments if last in done]


class _States(Reading):
    """Hears which comments are done, by the id of their last paragraph."""

    def __init__(self, raw: bytes) -> None:
        super().__init__(raw)
        self.done: set[str] = set()
        if raw:
            self.read()

    def start(self, name: str, attributes: Attributes) -> None:
        if name == _STATE and attributes.get(_DONE) in ("1", "true", "on"):
            self.done.add(attributes.get(_STATE_ID, ""))


class _Comments(Reading):
    """Hears (id of the last paragraph, lines) of each comment of ours."""

    def __init__(self, raw: bytes) -> None:
        super().__init__(raw)
        self.found: list[tuple[str, tuple[str, ...]]] = []
        self._lines: list[str] | None = None
        self._last = ""
        self._hears = False
        if raw:
            self.read()

    def start(self, name: str, attributes: Attributes) -> None:
        kind = _NAMES.get(name)
        if kind == "comment":
            self._lines = [] if attribute(attributes, "author") == AUTHOR else None
        elif kind == "p" and self._lines is not None:
            self._last = attributes.get(_PARA_ID, "")
            self._lines.append("")
        self._hears = kind == "t"

    def end(self, name: str) -> None:
        self._hears = False
        if _NAMES.get(name) == "comment" and self._lines:
            self.found.append((self._last, tuple(self._lines)))
            self._lines = None

    def words(self, text: str) -> None:
        if self._hears and self._lines:
            self._lines[-1] += text
