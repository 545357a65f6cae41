"""One file a format: from its bytes to documents, and edits back."""

from __future__ import annotations

from collections.abc import Mapping

from lintnews.core.document import Document
from lintnews.core.errors import LostPlaceError, UnreadableError
from lintnews.core.finding import Edit
from lintnews.core.record import Record
from lintnews.core.report import Article
from lintnews.readers.decoding import decoded

Fields = Mapping[str, str]
"""What the fields of a desk's own JSON are called: headline, body and the like, each by a dotted path."""


class Format(Record):
    """A format: its module, whose `document` (or, where a file holds several, `documents`) reads it."""

    module: str
    suffixes: tuple[str, ...] = ()
    holds_many: bool = False
    is_tagged: bool = False  # the file itself may say how its characters are encoded
    is_binary: bool = False  # read from its bytes


_FORMATS = {
    "plain": Format("plain", ("txt", "text")),
    "markdown": Format("markdown", ("md", "markdown", "mdown", "mkd")),
    "html": Format("html", ("html", "htm", "xhtml"), is_tagged=True),
    "ninjs": Format("ninjs", ("ninjs",), holds_many=True),
    "newsml-g2": Format("newsml", (), holds_many=True, is_tagged=True),
    "nitf": Format("nitf", ("nitf",), is_tagged=True),
    "feed": Format("feed", ("rss", "atom"), holds_many=True, is_tagged=True),
    "json-lines": Format("json_lines", ("jsonl", "ndjson"), holds_many=True),
    "restructuredtext": Format("restructuredtext", ("rst", "rest")),
    "asciidoc": Format("asciidoc", ("adoc", "asciidoc", "asc")),
    "docx": Format("docx", ("docx", "docm"), is_binary=True),
}
_LINES = _FORMATS["json-lines"]
_LARGEST = 24_000_000  # code points; a long feed or page has a million, a bible four
FORMATS = tuple(_FORMATS)
"""The formats that can be read, as `--format` names them."""

_SUFFIXES = {suffix: name for name, known in _FORMATS.items() for suffix in known.suffixes}
_NO_READER = {
    "doc": "old Word files",
    "odt": "OpenDocument files",
    "rtf": "rich text",
    "pdf": "PDF files",
}
_TOLD_BY_CONTENT = frozenset(("json", "xml"))


def read(raw: bytes, name: str, format: str | None = None, fields: Fields | None = None) -> Article:  # noqa: A002 - the option's own word
    """All that `raw` holds as one article; where it holds several, one after the other.

    `name` is its path as people know it; its suffix tells the format where `format` does not. Raises UnreadableError,
    with a kind and a sentence for people, where it cannot be read.
    """
    found = articles(raw, name, format, fields)
    if len(found) == 1:
        return found[0]
    from lintnews.readers.whole import joined

    return joined(found, name)


def articles(raw: bytes, name: str, format: str | None = None, fields: Fields | None = None) -> tuple[Article, ...]:  # noqa: A002 - as above
    """Each article of `raw` by itself: `feed.xml#1`, `feed.xml#2`… where it holds several.

    An article of JSON Lines has the number of its line. Raises as `read` does.
    """
    told = format or _told_by_suffix(name)
    if told is None and _is_word_file(raw):
        told = "docx"
    known = _FORMATS.get(told or "")
    if told is not None and known is None and told not in _TOLD_BY_CONTENT:
        raise UnreadableError(f"There is no format called “{told}”. There are: {', '.join(FORMATS)}.", "format")
    if known is not None and known.is_binary:
        from lintnews.readers.docx import document as word_document

        word = word_document(raw, name)
        return (Article(word, known.module, word_count(word.text)),)
    source, encoding = decoded(raw, is_tagged=known.is_tagged if known else raw[:99].lstrip()[:1] == b"<")
    if known is None:
        from lintnews.readers.sniffing import format_of

        known = _FORMATS[format_of(source, told or "", fields)]
    if known is not _LINES and len(source) > _LARGEST:
        raise UnreadableError(
            f"The file has {len(source):,} characters; up to {_LARGEST:,} are read as one file. Split it.", "large"
        )
    documents = _documents(known, source, name, fields)
    return tuple([Article(document, encoding, word_count(document.text)) for document in documents])


def write(article: Article, edits: tuple[Edit, ...], fields: Fields | None = None) -> bytes:
    """The bytes of `article`'s file, read whole, after `edits` of its plain text; all else stays byte for byte.

    The result is proved by reading it again. Raises LostPlaceError, with the reason, where an edit has no place in the
    source, or the new file would not read as the edited text.
    """
    if any(one.kind != "note" for one in article.document.unread):
        line = next(one.line for one in article.document.unread if one.kind != "note")
        raise LostPlaceError(f"line {line:,} of the file cannot be read, so the file is left as it is")
    if article.document.format == "docx":
        from lintnews.readers.docx.written import written as word_written

        return word_written(article, edits)
    from lintnews.readers.patch import written

    return written(article, edits, lambda raw, name, told: read(raw, name, told, fields))


def _documents(known: Format, source: str, name: str, fields: Fields | None) -> tuple[Document, ...]:
    """What the module of a format makes of `source`. It is imported when it is met."""
    import gc
    from importlib import import_module

    module = import_module(f"lintnews.readers.{known.module}")
    # Reading makes many objects and none in a circle: to look for circles takes a third of the time of a large file.
    was_on = gc.isenabled()
    gc.disable()
    try:
        if not known.holds_many:
            return (module.document(source, name),)
        found: tuple[Document, ...] = module.documents(source, name, fields)
        return found
    finally:
        if was_on:
            gc.enable()


def _told_by_suffix(name: str) -> str | None:
    _, dot, suffix = name.replace("\\", "/").rpartition("/")[2].rpartition(".")
    suffix = suffix.lower() if dot else ""
    if suffix in _NO_READER:
        message = f"{_NO_READER[suffix]} (.{suffix}) cannot be read yet. Save the text as .txt, .md or .html."
        raise UnreadableError(message[0].upper() + message[1:], "format")
    return suffix if suffix in _TOLD_BY_CONTENT else _SUFFIXES.get(suffix)


def _is_word_file(raw: bytes) -> bool:
    return raw.startswith(b"PK\3\4") and b"word/document.xml" in raw[-65_536:]


_SLAB = 1 << 17  # code points
_BLANK_OR_NOT = bytes(32 if code <= 32 else 120 for code in range(256))  # "x" for all that is no blank


def word_count(text: str) -> int:
    """How many words `text` has, counted as `wc -w` counts them: stretches between blanks."""
    # Three passes in C over a slab; splitting ten megabytes into words would cost a second and a hundred megabytes.
    words, before = 0, b" "
    for start in range(0, len(text), _SLAB):
        shape = text[start : start + _SLAB].encode("utf-8", "replace").translate(_BLANK_OR_NOT)
        words += (before + shape).count(b" x")
        before = shape[-1:]
    return words
