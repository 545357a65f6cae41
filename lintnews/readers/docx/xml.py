"""XML of an office file: expat, with all that could fetch, swell or run shut off."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING
from xml.parsers import expat

from lintnews.core.errors import UnreadableError

if TYPE_CHECKING:
    from pyexpat import XMLParserType

_MOST_ELEMENTS = 300_000  # a novel has half of it; more cost seconds
_WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_WORD_STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main"
_COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006"

Attributes = dict[str, str]
Start = Callable[[str, Attributes], None]


def names_of(word: str, compatibility: str = "") -> dict[str, str]:
    """What expat calls each element of the two vocabularies, and the plain name of it."""
    table = {f"{space}}}{name}": name for space in (_WORD, _WORD_STRICT) for name in word.split()}
    return table | {f"{_COMPATIBILITY}}}{name}": name for name in compatibility.split()}


def attribute(attributes: Attributes, name: str) -> str:
    """The value of a WordprocessingML attribute; empty where there is none."""
    return attributes.get(f"{_WORD}}}{name}") or attributes.get(f"{_WORD_STRICT}}}{name}") or ""


def is_on(attributes: Attributes) -> bool:
    """Whether an on-off property is on: without a value it is."""
    return attribute(attributes, "val") not in ("0", "false", "off", "none")


class Reading:
    """One pass over one part. A subclass hears `start`, `end` and `words`.

    Names are told as `namespace}name`. Raises UnreadableError where the XML is broken, declares a document type (as no
    office file may), or has more elements than any article.
    """

    def __init__(self, raw: bytes, name: str = "") -> None:
        self.raw = raw
        self.name = name  # of the part in its file
        self.parser: XMLParserType = expat.ParserCreate(namespace_separator="}")
        self.parser.buffer_text = True
        self.parser.StartDoctypeDeclHandler = _refuse
        self.parser.StartElementHandler = self.start
        self.parser.EndElementHandler = self.end
        self.parser.CharacterDataHandler = self.words

    def read(self) -> None:
        """Hear the whole part."""
        # Counted first: every element has its “<”, and to count them takes no time.
        if self.raw.count(b"<") - self.raw.count(b"</") > _MOST_ELEMENTS:
            raise UnreadableError("The Word file holds far more XML than any article, so it was not read.", "large")
        try:
            self.parser.Parse(self.raw, True)
        except expat.ExpatError as problem:
            reason = expat.ErrorString(problem.code)
            raise UnreadableError(f"The Word file’s XML is broken ({reason}).", "damaged") from None

    def start(self, name: str, attributes: Attributes) -> None:
        """An element begins."""

    def end(self, name: str) -> None:
        """An element ends."""

    def words(self, text: str) -> None:
        """Text."""


def _refuse(*_: object) -> None:
    raise UnreadableError("The Word file’s XML declares entities of its own, as no Word file does.", "damaged")
