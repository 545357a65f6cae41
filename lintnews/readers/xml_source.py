"""XML with the place of every tag and every stretch of text in the file.

Read by expat, of the standard library: of the readers tried it alone tells the exact byte of each event, it fetches
nothing by itself, and it lets us refuse a file that declares entities of its own, which is what bombs are made of.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from html.entities import html5

from lintnews.core.errors import UnreadableError
from lintnews.core.pattern import pattern
from lintnews.core.record import Record
from lintnews.core.source_map import Escape, Piece, PieceKind, SourceMap
from lintnews.core.span import Span
from lintnews.readers.places import Places

_DEEPEST = 500  # levels; news goes some twenty down
_DECLARATION = pattern(r"\s*<\?xml\b[^>]*\?>")
_REFERENCE = pattern(r"&[^;&<>]{1,40};")
_MARKUP = (Escape.MARKUP,)


class Chars(Record):
    """A stretch of text: what it says, where it stands, and whether it is the `same` there or written otherwise."""

    words: str
    start: int
    end: int
    same: bool
    is_cdata: bool = False


class Comment(Record):
    """A comment, from its first mark to its last."""

    start: int
    end: int


class Element:
    """An element: its name without prefix, the namespace or, undeclared, the prefix of its name, and what it holds."""

    __slots__ = ("attributes", "content", "end", "name", "scope", "space", "start")

    def __init__(self, name: str, attributes: Mapping[str, str], scope: Mapping[str, str], start: int) -> None:
        prefix, _, local = name.rpartition(":")
        self.scope = _scope(attributes, scope)
        self.name = local
        self.space = self.scope.get(prefix, prefix)
        self.attributes = attributes
        self.start = start
        self.end = start
        self.content: list[Element | Chars | Comment] = []

    @property
    def children(self) -> Iterator[Element]:
        """The elements directly in it, in order."""
        return (one for one in self.content if isinstance(one, Element))

    def child(self, *names: str) -> Element | None:
        """The first element directly in it with the first of `names` that there is."""
        for name in names:
            for one in self.children:
                if one.name == name:
                    return one
        return None

    def all(self, name: str) -> Iterator[Element]:
        """Every element of that name in it, however deep, in order."""
        stack = [iter(self.content)]
        while stack:
            one = next(stack[-1], None)
            if one is None:
                stack.pop()
            elif isinstance(one, Element):
                if one.name == name:
                    yield one
                stack.append(iter(one.content))

    @property
    def words(self) -> str:
        """All its text, that of elements in it included, blanks folded."""
        return " ".join("".join(one.words for one in self.chars()).split())

    @property
    def has_words(self) -> bool:
        """Whether it holds more than blanks."""
        return any(not one.words.isspace() for one in self.chars())

    def chars(self) -> Iterator[Chars]:
        """Every stretch of text in it, however deep, in order."""
        stack = [iter(self.content)]
        while stack:
            one = next(stack[-1], None)
            if one is None:
                stack.pop()
            elif isinstance(one, Element):
                stack.append(iter(one.content))
            elif isinstance(one, Chars):
                yield one


_NO_SCOPE: Mapping[str, str] = {"xml": "xml"}


def _scope(attributes: Mapping[str, str], scope: Mapping[str, str]) -> Mapping[str, str]:
    """The prefixes that are declared here, over those declared around."""
    own = {name[6:]: value for name, value in attributes.items() if name == "xmlns" or name.startswith("xmlns:")}
    return {**scope, **own} if own else scope


def root_of(source: str) -> Element:
    """The outermost element of `source`. Raises UnreadableError with the line that is broken, or what is refused."""
    return _Tree(source).root()


def text_layer(source: str, element: Element) -> SourceMap:
    """The text of an element, that of elements in it included, laid over `source`."""
    pieces: list[Piece] = []
    length = 0
    words = []
    for chars in element.chars():
        plain = Span(length, length + len(chars.words))
        kind = PieceKind.VERBATIM if chars.same else PieceKind.ESCAPED
        escapes = () if chars.is_cdata else _MARKUP
        pieces.append(Piece(plain, Span(chars.start, chars.end), kind, "", "", escapes))
        words.append(chars.words)
        length = plain.end
    return SourceMap("".join(words), tuple(pieces), source)


class _Tree:
    """Hears expat and builds the elements."""

    def __init__(self, source: str) -> None:
        from xml.parsers.expat import ParserCreate

        self._source = source
        self._root: Element | None = None
        self._open: list[Element] = []
        self._cdata = False
        declaration = _DECLARATION.match(source)
        # The text is decoded already; what the declaration says of its bytes holds no longer.
        self._begin = declaration.end() if declaration else len(source) - len(source.lstrip())
        # Where a document type is named, names that expat does not know are told to us, who know those of HTML.
        self._opening = b"" if "<!DOCTYPE" in source else b'<!DOCTYPE x SYSTEM "x">'
        # A lone surrogate cannot be encoded, and no file that was decoded has one.
        self._raw = source[self._begin :].encode("utf-8", "replace")
        self._places = Places(self._raw, self._begin, is_ascii=len(self._raw) == len(source) - self._begin)
        self._parser = parser = ParserCreate("utf-8")
        parser.buffer_text = False
        parser.specified_attributes = True
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._chars
        parser.SkippedEntityHandler = self._entity
        parser.StartCdataSectionHandler = self._cdata_start
        parser.EndCdataSectionHandler = self._cdata_end
        parser.CommentHandler = self._comment
        parser.EntityDeclHandler = self._declared

    def root(self) -> Element:
        from xml.parsers.expat import ExpatError

        try:
            self._parser.Parse(self._opening, False)
            self._parser.Parse(self._raw, True)
        except ExpatError as problem:
            raise self._broken(problem) from None
        if self._root is None:
            raise UnreadableError("The XML holds no element.", "syntax")
        return self._root

    def _broken(self, problem: Exception) -> UnreadableError:
        from xml.parsers.expat import ErrorString

        from lintnews.core.lines import LineIndex

        said = ErrorString(self._parser.ErrorCode) or str(problem)
        if said in ("no element found", "unclosed token", "unclosed CDATA section"):
            return UnreadableError("The XML breaks off before its end; the file may have been cut.", "syntax")
        at = self._places.place(max(0, min(self._parser.ErrorByteIndex - len(self._opening), len(self._raw))))
        place = LineIndex(self._source).place(at)
        return UnreadableError(f"The XML is broken at line {place.line:,}, column {place.column:,}: {said}.", "syntax")

    def _at(self) -> int:
        return self._places.place(self._parser.CurrentByteIndex - len(self._opening))

    def _start(self, name: str, attributes: Mapping[str, str]) -> None:
        if len(self._open) >= _DEEPEST:
            raise UnreadableError(f"The XML is nested more than {_DEEPEST} deep.", "syntax")
        scope = self._open[-1].scope if self._open else _NO_SCOPE
        element = Element(name, attributes, scope, self._at())
        if self._open:
            self._open[-1].content.append(element)
        else:
            self._root = element
        self._open.append(element)

    def _end(self, name: str) -> None:  # noqa: ARG002 - expat's own form
        self._open.pop().end = self._at()

    def _chars(self, words: str) -> None:
        start = self._at()
        end = start + len(words)
        same = self._source[start:end] == words and (self._cdata or words != "&")
        if not same:
            end = self._after(start)
        self._open[-1].content.append(Chars(words, start, end, same, self._cdata))

    def _after(self, start: int) -> int:
        """Where a reference, or a line end that is told as one character, ends."""
        if self._source[start] == "\r":
            return start + (2 if self._source[start + 1 : start + 2] == "\n" else 1)
        match = _REFERENCE.match(self._source, start)
        if match is None:
            raise UnreadableError("The XML cannot be followed to the character.", "syntax")
        return match.end()

    def _entity(self, name: str, is_parameter: bool) -> None:
        if is_parameter or not self._open:
            return
        start = self._at()
        words = html5.get(f"{name};")
        if words is None:
            raise UnreadableError(f"The XML uses &{name};, which is declared nowhere that is read.", "syntax")
        self._open[-1].content.append(Chars(words, start, start + len(name) + 2, same=False))

    def _cdata_start(self) -> None:
        self._cdata = True

    def _cdata_end(self) -> None:
        self._cdata = False

    def _comment(self, words: str) -> None:
        if self._open:
            start = self._at()
            self._open[-1].content.append(Comment(start, start + len(words) + 7))

    def _declared(self, *_: object) -> None:
        raise UnreadableError("The XML declares entities of its own; such files are not read.", "refused")
