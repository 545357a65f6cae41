"""Word files made by hand, for tests."""

import io
import re
import zipfile
from xml.sax.saxutils import escape

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
SPACES = (
    f'xmlns:w="{W}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    'xmlns:v="urn:schemas-microsoft-com:vml" '
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" mc:Ignorable=""'
)
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
TYPES = "application/vnd.openxmlformats-officedocument.wordprocessingml"
STYLES = """<w:style w:type="paragraph" w:styleId="Normal" w:default="1"><w:name w:val="Normal"/></w:style>
<w:style w:type="paragraph" w:styleId="Titel"><w:name w:val="Title"/><w:basedOn w:val="Normal"/></w:style>
<w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/></w:style>
<w:style w:type="paragraph" w:styleId="Heading2"><w:name w:val="heading 2"/></w:style>
<w:style w:type="paragraph" w:styleId="Stand"><w:name w:val="Standfirst"/></w:style>
<w:style w:type="paragraph" w:styleId="Ours"><w:name w:val="Our stand"/><w:basedOn w:val="Stand"/></w:style>
<w:style w:type="paragraph" w:styleId="Cap"><w:name w:val="caption"/></w:style>
<w:style w:type="paragraph" w:styleId="Quote"><w:name w:val="Quote"/></w:style>"""


def run(text, properties="", tag="t"):
    """A run; `\\t` and `\\n` become a tab and a break."""
    dress = f"<w:rPr>{properties}</w:rPr>" if properties else ""
    inner = "".join(
        {"\t": "<w:tab/>", "\n": "<w:br/>"}.get(bit, f'<w:{tag} xml:space="preserve">{escape(bit)}</w:{tag}>')
        for bit in re.split(r"([\t\n])", text)
        if bit
    )
    return f"<w:r>{dress}{inner}</w:r>"


def paragraph(*inner, style="", more=""):
    """A paragraph of runs; bare text becomes one."""
    told = f'<w:pStyle w:val="{style}"/>' if style else ""
    properties = f"<w:pPr>{told}{more}</w:pPr>" if told or more else ""
    return f"<w:p>{properties}{''.join(one if one.startswith('<') else run(one) for one in inner)}</w:p>"


def inserted(*inner, author="Ann", number=900):
    return f'<w:ins w:id="{number}" w:author="{author}" w:date="2025-11-01T10:00:00Z">{"".join(inner)}</w:ins>'


def deleted(text, author="Ann", number=901):
    mark = f'w:id="{number}" w:author="{author}" w:date="2025-11-01T10:00:00Z"'
    return f"<w:del {mark}>{run(text, tag='delText')}</w:del>"


def link(*inner):
    return f'<w:hyperlink w:anchor="there">{"".join(inner)}</w:hyperlink>'


def box(*paragraphs, copy=None):
    """A run with a text box, twice as Word writes it."""
    first, second = "".join(paragraphs), "".join(paragraphs if copy is None else copy)
    return (
        "<w:r><mc:AlternateContent><mc:Choice Requires='wps'><w:drawing><wp:inline><wp:extent cx='900000' cy='900000'/>"
        "<wp:docPr id='1' name='box'/><a:graphic><a:graphicData "
        "uri='http://schemas.microsoft.com/office/word/2010/wordprocessingShape'><wps:wsp><wps:cNvSpPr txBox='1'/>"
        "<wps:spPr><a:xfrm><a:off x='0' y='0'/><a:ext cx='900000' cy='900000'/></a:xfrm>"
        "<a:prstGeom prst='rect'><a:avLst/></a:prstGeom></wps:spPr>"
        f"<wps:txbx><w:txbxContent>{first}</w:txbxContent></wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData>"
        "</a:graphic></wp:inline></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape style='width:90pt;height:90pt'>"
        f"<v:textbox><w:txbxContent>{second}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback>"
        "</mc:AlternateContent></w:r>"
    )


def table(*rows):
    cells = "".join(f"<w:tr>{''.join(f'<w:tc>{paragraph(run(cell))}</w:tc>' for cell in row)}</w:tr>" for row in rows)
    return f"<w:tbl><w:tblPr/><w:tblGrid/>{cells}</w:tbl>"


def note_mark(number):
    return f'<w:r><w:footnoteReference w:id="{number}"/></w:r>'


def comment(text, number=0, author="Bo"):
    return f'<w:comment w:id="{number}" w:author="{author}" w:initials="B">{paragraph(text)}</w:comment>'


def word_file(*body, footnotes=(), comments=(), core="", custom="", settings=True, extra=None):
    """The bytes of a Word file with these paragraphs."""
    parts = {"[Content_Types].xml": "", "_rels/.rels": ""}
    parts["word/document.xml"] = f"{HEAD}<w:document {SPACES}><w:body>{''.join(body)}<w:sectPr/></w:body></w:document>"
    parts["word/styles.xml"] = f"{HEAD}<w:styles {SPACES}>{STYLES}</w:styles>"
    kinds = {"styles": "styles"}
    if settings:
        parts["word/settings.xml"] = f"{HEAD}<w:settings {SPACES}><w:zoom w:percent='100'/></w:settings>"
        kinds["settings"] = "settings"
    if footnotes:
        marks = "".join(
            f'<w:footnote w:type="{kind}" w:id="{number}">{paragraph(f"<w:r><w:{kind}/></w:r>")}</w:footnote>'
            for number, kind in ((-1, "separator"), (0, "continuationSeparator"))
        )
        told = "".join(
            f'<w:footnote w:id="{number}">{paragraph("<w:r><w:footnoteRef/></w:r>", one)}</w:footnote>'
            for number, one in enumerate(footnotes, start=1)
        )
        parts["word/footnotes.xml"] = f"{HEAD}<w:footnotes {SPACES}>{marks}{told}</w:footnotes>"
        kinds["footnotes"] = "footnotes"
    if comments:
        parts["word/comments.xml"] = f"{HEAD}<w:comments {SPACES}>{''.join(comments)}</w:comments>"
        kinds["comments"] = "comments"
    parts["word/_rels/document.xml.rels"] = _relations(
        {f"word/{name}.xml": f"{OFFICE}/{name}" for name in kinds}, "word/"
    )
    outer = {"word/document.xml": f"{OFFICE}/officeDocument"}
    if core:
        parts["docProps/core.xml"] = core
        outer["docProps/core.xml"] = (
            "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"
        )
    if custom:
        parts["docProps/custom.xml"] = custom
        outer["docProps/custom.xml"] = f"{OFFICE}/custom-properties"
    parts["_rels/.rels"] = _relations(outer, "")
    overrides = "".join(
        f'<Override PartName="/word/{name}.xml" ContentType="{TYPES}.{kind}+xml"/>'
        for name, kind in {"document": "document.main", **kinds}.items()
    )
    parts["[Content_Types].xml"] = (
        f'{HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{overrides}</Types>'
    )
    parts.update(extra or {})
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in parts.items():
            info = zipfile.ZipInfo(name, (2025, 11, 1, 10, 0, 0))
            info.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(info, text)
    return out.getvalue()


def _relations(parts, folder):
    told = "".join(
        f'<Relationship Id="rId{number}" Type="{kind}" Target="{name.removeprefix(folder)}"/>'
        for number, (name, kind) in enumerate(parts.items(), start=1)
    )
    return f'{HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{told}</Relationships>'


def parts_of(raw):
    with zipfile.ZipFile(io.BytesIO(raw)) as archive:
        assert archive.testzip() is None
        return {name: archive.read(name) for name in archive.namelist()}
