"""A clean new Word file of copy that did not come from Word."""

from __future__ import annotations

import zipfile
from io import BytesIO

from lintnews.core.document import BlockKind, Document
from lintnews.core.span import Span
from lintnews.readers.docx.layout import layout_of
from lintnews.readers.docx.written import UNWRITABLE

_STYLES = {  # id, name, and its dress
    BlockKind.HEADLINE: ("Title", "Title", "<w:b/><w:sz w:val='36'/>"),
    BlockKind.STANDFIRST: ("Subtitle", "Subtitle", "<w:i/><w:sz w:val='26'/>"),
    BlockKind.SUBHEAD: ("Heading2", "heading 2", "<w:b/><w:sz w:val='26'/>"),
    BlockKind.BYLINE: ("Byline", "Byline", "<w:color w:val='595959'/>"),
    BlockKind.DATELINE: ("Dateline", "Dateline", "<w:color w:val='595959'/>"),
    BlockKind.CAPTION: ("Caption", "caption", "<w:i/><w:sz w:val='20'/>"),
    BlockKind.QUOTE: ("Quote", "Quote", "<w:i/>"),
    BlockKind.LIST_ITEM: ("ListParagraph", "List Paragraph", ""),
}
_SPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_TYPES = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_DAY = (1980, 1, 1, 0, 0, 0)  # the same copy gives the same bytes on any day


class NewFile:
    """A Word file made of an article, and where the article's characters stand in its text."""

    def __init__(self, document: Document, raw: bytes) -> None:
        self.raw = raw
        self._document = document
        self._lines = [line.span for line in layout_of(raw).paragraphs]

    def placed(self, span: Span) -> Span:
        """The place in the new file's text of `span` of the article's."""
        start = self._place(span.start)
        return Span(start, max(start, self._place(span.end)))

    def _place(self, at: int) -> int:
        document = self._document
        if not self._lines:
            return 0
        number = min(max(document.block_index(at), 0), len(self._lines) - 1)
        block, line = document.blocks[number].span, self._lines[number]
        inside = min(max(at, block.start), block.end)
        paired = document.text.count("\r\n", block.start, inside)  # a pair is one blank in the new file
        return line.start + inside - block.start - paired


def new_file(document: Document) -> NewFile:
    """The article as a Word file: a paragraph each block, in the styles that a newsroom's Word knows."""
    wraps = document.format == "plain"
    body = "".join(_paragraph(block.kind, block.span.of(document.text), wraps=wraps) for block in document.blocks)
    return NewFile(document, word_file(body, document.meta.language))


def word_file(body: str, language: str = "en") -> bytes:
    """A Word file with the paragraphs and tables of `body`, in our styles."""
    parts = {
        "[Content_Types].xml": _types(),
        "_rels/.rels": _relation("rId1", "officeDocument", "word/document.xml"),
        "word/document.xml": (
            f'{_HEAD}<w:document xmlns:w="{_SPACE}"><w:body>{body}<w:sectPr><w:pgSz w:w="11906" w:h="16838"/>'
            '<w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440" w:header="708" w:footer="708" '
            'w:gutter="0"/></w:sectPr></w:body></w:document>'
        ),
        "word/_rels/document.xml.rels": _relation("rId1", "styles", "styles.xml"),
        "word/styles.xml": _styles(language),
    }
    return packed(parts)


def packed(parts: dict[str, str]) -> bytes:
    """An archive of `parts`, the same bytes whenever it is made."""
    out = BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, text in parts.items():
            entry = zipfile.ZipInfo(name, _DAY)
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, text)
    return out.getvalue()


def _paragraph(kind: BlockKind, words: str, *, wraps: bool) -> str:
    """A block as a paragraph. Lines of plain text are wrapped by an editor's window, so their ends are blanks."""
    style = f'<w:pPr><w:pStyle w:val="{_STYLES[kind][0]}"/></w:pPr>' if kind in _STYLES else ""
    words = UNWRITABLE.sub("\ufffd", words.replace("\r\n", "\n").replace("\r", "\n"))
    words = words.replace("\n", " ") if wraps else words
    told = []
    for place, line in enumerate(words.split("\n")):
        told.append("<w:br/>" if place else "")
        for number, bit in enumerate(line.split("\t")):
            told.append("<w:tab/>" if number else "")
            said = bit.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
            told.append(f'<w:t xml:space="preserve">{said}</w:t>' if said else "")
    return f"<w:p>{style}<w:r>{''.join(told)}</w:r></w:p>"


def _styles(language: str) -> str:
    told = "".join(
        f'<w:style w:type="paragraph" w:styleId="{key}"><w:name w:val="{name}"/><w:basedOn w:val="Normal"/><w:qFormat/>'
        f"<w:rPr>{dress}</w:rPr></w:style>"
        for key, name, dress in _STYLES.values()
    )
    spoken = {"en": "en-GB"}.get(language, language)
    return (
        f'{_HEAD}<w:styles xmlns:w="{_SPACE}"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Georgia" '
        f'w:hAnsi="Georgia"/><w:sz w:val="24"/><w:lang w:val="{spoken}"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>'
        '<w:spacing w:after="160" w:line="300" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>'
        '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>'
        f"{told}</w:styles>"
    )


def _relation(key: str, kind: str, target: str) -> str:
    relation = f'<Relationship Id="{key}" Type="{_OFFICE}/{kind}" Target="{target}"/>'
    return f'{_HEAD}<Relationships xmlns="{_PACKAGE}/relationships">{relation}</Relationships>'


def _types() -> str:
    told = "".join(
        f'<Override PartName="/word/{part}.xml" ContentType="{_TYPES}.{kind}+xml"/>'
        for part, kind in (("document", "document.main"), ("styles", "styles"))
    )
    return (
        f'{_HEAD}<Types xmlns="{_PACKAGE}/content-types"><Default Extension="rels" '
        'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{told}</Types>'
    )
