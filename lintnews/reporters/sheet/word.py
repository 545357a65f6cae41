"""The sheet as a Word file: tables with boxes to tick by hand or by typing."""

from __future__ import annotations

from lintnews.readers.docx.written import UNWRITABLE
from lintnews.reporters.docx.new_file import word_file
from lintnews.reporters.sheet import NOT_CLEARED, Sheet
from lintnews.reporters.sheet.entries import Entry, Section
from lintnews.reporters.sheet.law import LABELS
from lintnews.reporters.sheet.told import known_in_words, paragraphs_in_words, published_in_words

_BOX = "☐"
_BORDERS = "".join(
    f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="BFBFBF"/>'
    for side in ("top", "left", "bottom", "right", "insideH", "insideV")
)
_WIDTHS = (420, 4700, 1100, 2800)  # twentieths of a point; the page has some 9,020
_LAW_WIDTHS = (1804,) * len(LABELS)


def render(sheets: list[Sheet]) -> bytes:
    """The bytes of the Word file."""
    return word_file(_paragraph("Query sheet", "Title") + "".join(_article(sheet) for sheet in sheets))


def _article(sheet: Sheet) -> str:
    told = [
        _paragraph(sheet.title, "Heading2"),
        _paragraph(f"{sheet.path} · {published_in_words(sheet.document.meta)}", "Byline"),
    ]
    told.append(_law(sheet.of(Section.LAW)))
    for section in Section:
        entries = sheet.of(section)
        if section is not Section.LAW and entries:
            last = "Who" if section is Section.QUOTATIONS else "Known"
            rows = [_row(section, entry) for entry in entries]
            told += [_paragraph(section.value, "Heading2"), _table(_WIDTHS, ("", "In the copy", "¶", last), rows)]
    if sheet.gone:
        told.append(_paragraph("No longer there", "Heading2"))
        told += [_paragraph(f"{entry.section.value}: {entry.words}", "ListParagraph") for entry in sheet.gone]
    told.append(_paragraph(NOT_CLEARED, dress="<w:b/>"))
    return "".join(told)


def _law(entries: list[Entry]) -> str:
    """Lines of law side by side."""
    if not entries:
        return _paragraph("Law: no line with a sign of law was found.")
    columns = [[_line(entry) for entry in entries if entry.label == label] for label in LABELS]
    rows = [
        tuple(column[number] if number < len(column) else "" for column in columns)
        for number in range(max(len(column) for column in columns))
    ]
    return _paragraph("Law", "Heading2") + _table(_LAW_WIDTHS, LABELS, rows)


def _line(entry: Entry) -> str:
    return f"{_BOX} {_new(entry)}{entry.words} (¶ {paragraphs_in_words(entry)})"


def _row(section: Section, entry: Entry) -> tuple[str, ...]:
    known = known_in_words(entry)
    if section is Section.QUOTATIONS:
        known = "; ".join(filter(None, (entry.label, known)))
    return _BOX, _new(entry) + entry.words, paragraphs_in_words(entry), known


def _new(entry: Entry) -> str:
    return "[new] " if entry.is_new else ""


def _paragraph(words: str, style: str = "", dress: str = "", *, tight: bool = False) -> str:
    told = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
    told = '<w:pPr><w:spacing w:before="20" w:after="20" w:line="240" w:lineRule="auto"/></w:pPr>' if tight else told
    said = UNWRITABLE.sub("\ufffd", words).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    worn = f"<w:rPr>{dress}</w:rPr>" if dress else ""
    return f'<w:p>{told}<w:r>{worn}<w:t xml:space="preserve">{said}</w:t></w:r></w:p>'


def _table(widths: tuple[int, ...], heads: tuple[str, ...], rows: list[tuple[str, ...]]) -> str:
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    small = '<w:sz w:val="20"/>'
    head = _cells(widths, heads, f"<w:b/>{small}")
    body = "".join(f"<w:tr>{_cells(widths, row, small)}</w:tr>" for row in rows)
    return (
        f'<w:tbl><w:tblPr><w:tblW w:w="{sum(widths)}" w:type="dxa"/><w:tblBorders>{_BORDERS}</w:tblBorders>'
        f'<w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>{grid}</w:tblGrid>'
        f"<w:tr><w:trPr><w:tblHeader/></w:trPr>{head}</w:tr>{body}</w:tbl>{_paragraph('', tight=True)}"
    )


def _cells(widths: tuple[int, ...], words: tuple[str, ...], dress: str) -> str:
    return "".join(
        f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr>{_paragraph(cell, dress=dress, tight=True)}</w:tc>'
        for width, cell in zip(widths, words, strict=True)
    )
