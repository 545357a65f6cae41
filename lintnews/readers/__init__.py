"""One file a format: from its bytes to a Document, and edits back."""

from __future__ import annotations

from collections.abc import Callable

from lintnews.core.document import Document
from lintnews.core.errors import UnreadableError
from lintnews.core.finding import Edit
from lintnews.core.report import Article
from lintnews.readers.decoding import decoded

FORMATS = ("plain", "markdown", "html", "docx")
"""The formats that can be read, as `--format` names them."""

_SUFFIXES = {
    "md": "markdown", "markdown": "markdown", "mdown": "markdown", "mkd": "markdown",
    "html": "html", "htm": "html", "xhtml": "html",
    "docx": "docx", "docm": "docx",
}  # fmt: skip
_NO_READER = {
    "doc": "old Word files",
    "odt": "OpenDocument files",
    "rtf": "rich text",
    "pdf": "PDF files",
}


def read(raw: bytes, name: str, format: str | None = None) -> Article:  # noqa: A002 - the option's own word
    """The article in `raw`.

    `name` is its path as people know it; its suffix tells the format where `format` does not. Raises UnreadableError,
    with a kind and a sentence for people, where it cannot be read.
    """
    told = format or _told_by_suffix(name)
    if told == "docx" or (told is None and _is_word_file(raw)):
        from lintnews.readers.docx import document as word_document

        article = word_document(raw, name)
        return Article(article, "docx", word_count(article.text))
    source, encoding = decoded(raw)
    document = _reader(told or _told_by_content(source))(source, name)
    return Article(document, encoding, word_count(document.text))


def write(article: Article, edits: tuple[Edit, ...]) -> bytes:
    """The bytes of `article`'s file after `edits` of its plain text; all else stays byte for byte.

    The result is proved by reading it again. Raises LostPlaceError, with the reason, where an edit has no place in the
    source, or the new file would not read as the edited text.
    """
    if article.document.format == "docx":
        from lintnews.readers.docx.written import written as word_written

        return word_written(article, edits)
    from lintnews.readers.patch import written

    return written(article, edits, read)


def _reader(format: str) -> Callable[[str, str], Document]:  # noqa: A002 - as above
    """The function that makes a Document of a source and its name. Each format is imported when it is met."""
    if format == "plain":
        from lintnews.readers.plain import document
    elif format == "markdown":
        from lintnews.readers.markdown import document
    elif format == "html":
        from lintnews.readers.html import document
    else:
        raise UnreadableError(f"There is no format called “{format}”. There are: {', '.join(FORMATS)}.", "format")
    return document


def _told_by_suffix(name: str) -> str | None:
    _, dot, suffix = name.replace("\\", "/").rpartition("/")[2].rpartition(".")
    suffix = suffix.lower() if dot else ""
    if suffix in _NO_READER:
        message = f"{_NO_READER[suffix]} (.{suffix}) cannot be read yet. Save the text as .txt, .md or .html."
        raise UnreadableError(message[0].upper() + message[1:], "format")
    if suffix in ("txt", "text"):
        return "plain"
    return _SUFFIXES.get(suffix)


def _told_by_content(source: str) -> str:
    """`html` where a text of unknown suffix opens as a page does, else `plain`."""
    opening = source[:200].lstrip().lower()
    return "html" if opening.startswith(("<!doctype html", "<html", "<article")) else "plain"


def _is_word_file(raw: bytes) -> bool:
    return raw.startswith(b"PK\3\4") and b"word/document.xml" in raw[-65_536:]


_BLANK_OR_NOT = bytes(32 if code <= 32 else 120 for code in range(256))  # "x" for all that is no blank


def word_count(text: str) -> int:
    """How many words `text` has, counted as `wc -w` counts them: stretches between blanks."""
    # Three passes in C; splitting ten megabytes into words would cost a second and a hundred megabytes.
    return (b" " + text.encode("utf-8", "replace").translate(_BLANK_OR_NOT)).count(b" x")
