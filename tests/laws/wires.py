"""Files of every format that may be written, made of scraps that break things: where the law of the way back is tried."""

import codecs
import json
from xml.sax.saxutils import escape

from hypothesis import strategies as st

LETTERS = "aé😀e\u0301שלا漢ﬁİ"
CHARS = LETTERS + " \n\t“’&<>*_`[](){}!|\\#-+~:;.1\"'/\u00a0\u200b\u2028\u0085"
_SCRAPS = [
    *"&amp; &nbsp; &#8220; &NotEqualTilde; &copy &#128; &shy; &lt;b&gt; * ** \\u00e9 \\n ]]> ]] <![CDATA[ --> {{x}}".split(),
    *"<b> </b> <br> <br/> <p> </p> <ul><li> <q> </q> <script> </script> <h1> </h1> <td> <i>t</i>eh </".split(),
    *(
        "<p hidden>",
        "<!-- x -->",
        "<sup>1</sup>",
        "<a href='x'>",
        "</a>",
        "\r\n",
        "\n\n",
        "  ",
        "word ",
        "Zoë said ",
        "teh ",
    ),
    *("“so” ", "Tues<i>day</i> ", "By Jane Doe\n", "R&D ", "5 < 6 ", "O'Neill ", 'so "called" '),
]
TEXTS = st.lists(st.one_of(st.sampled_from(_SCRAPS), st.text(CHARS, max_size=6)), max_size=10).map("".join)
NEW = st.one_of(
    st.text(CHARS, max_size=5),
    st.sampled_from(["the", "Zoë", "China", "", ", ", ".", "&amp;", "*", "R&D", "]]>", "\\", '"', "<b>", "“", "\n"]),
)


@st.composite
def json_string(draw, text):
    """`text` as a JSON string, some of its characters written otherwise."""
    pieces = []
    for char in text:
        way = draw(st.integers(0, 9)) if not char.isascii() or char == "/" else 0
        if way > 6:
            units = char.encode("utf-16-be", "surrogatepass")
            pieces.append("".join(f"\\u{units[at] << 8 | units[at + 1]:04x}" for at in range(0, len(units), 2)))
        elif way > 5 and char == "/":
            pieces.append("\\/")
        else:
            pieces.append(json.dumps(char, ensure_ascii=False)[1:-1])
    return '"' + "".join(pieces) + '"'


@st.composite
def json_object(draw, keys):
    """An object of some of `keys`, in any order, with blanks anywhere."""
    gap = draw(st.sampled_from(["", " ", "\n  ", "\r\n\t"]))
    chosen = draw(st.permutations(keys))
    members = []
    for key in chosen:
        value = draw(json_string(draw(TEXTS))) if key.islower() else '"2025-11-24T10:00:00Z"'
        members.append(f'{gap}"{key.lower()}"{gap}:{gap}{value}')
    return "{" + ",".join(members) + gap + "}"


_XML_TEXT = str.maketrans(dict.fromkeys("\u200b"))


def _allowed(text):
    return "".join(char for char in text if char in "\t\n\r" or char >= " ")


@st.composite
def xml_text(draw, text):
    """`text` as character data: escaped, in CDATA, or some of each."""
    text = _allowed(text)
    cut = draw(st.integers(0, len(text)))
    told = []
    for part in (text[:cut], text[cut:]):
        way = draw(st.integers(0, 2))
        if way == 0 and "]]>" not in part:
            told.append(f"<![CDATA[{part}]]>")
        elif way == 1:
            told.append("".join(f"&#{ord(char)};" if not char.isascii() else escape(char) for char in part))
        else:
            told.append(escape(part))
    return "".join(told)


@st.composite
def xhtml(draw):
    """Elements that are closed, as they stand among XML."""
    told = []
    for _ in range(draw(st.integers(0, 4))):
        name = draw(st.sampled_from(["p", "b", "li", "em", "block", "hl2", "q", "br", "bq"]))
        inner = draw(xml_text(draw(st.text(CHARS + "teh ", max_size=8))))
        told.append(f"<{name}/>" if name == "br" else f"<{name}>{inner}</{name}>")
    return "".join(told)


@st.composite
def ninjs(draw):
    keys = draw(st.sampled_from([["headline", "byline", "body_xhtml"], ["body_text", "headline", "description_text"]]))
    return draw(json_object(["Versioncreated", *keys]))


@st.composite
def json_lines(draw):
    lines = [
        draw(json_object(["title", "text", "author"])).replace("\r", "").replace("\n", "")
        for _ in range(draw(st.integers(1, 3)))
    ]
    return "\n".join(lines)


@st.composite
def rss(draw):
    items = []
    for _ in range(draw(st.integers(1, 3))):
        title, body = draw(xml_text(draw(TEXTS))), draw(xml_text(draw(TEXTS)))
        items.append(f"<item><title>{title}</title>\r\n<description>{body}</description></item>")
    declaration = draw(st.sampled_from(["", '<?xml version="1.0"?>\n', '<?xml version="1.0" encoding="utf-8"?>']))
    return f"{declaration}<rss version='2.0'><channel>{''.join(items)}<!-- x --></channel></rss>"


@st.composite
def atom(draw):
    sort = draw(st.sampled_from(["text", "html", "xhtml"]))
    content = f"<div>{draw(xhtml())}</div>" if sort == "xhtml" else draw(xml_text(draw(TEXTS)))
    title = draw(xml_text(draw(TEXTS)))
    return (
        f'<feed xmlns="http://www.w3.org/2005/Atom"><entry><content type="{sort}">{content}</content>'
        f"<title>{title}</title></entry></feed>"
    )


@st.composite
def nitf(draw):
    head = draw(xml_text(draw(st.text(CHARS, max_size=12))))
    return (
        f"<nitf><body><body.head><hedline><hl1>{head}</hl1></hedline></body.head>"
        f"<body.content>{draw(xhtml())}</body.content></body></nitf>"
    )


@st.composite
def newsml(draw):
    head = draw(xml_text(draw(st.text(CHARS, max_size=12))))
    inner = draw(
        st.one_of(
            xhtml().map(lambda told: f"<inlineXML><html><body>{told}</body></html></inlineXML>"),
            TEXTS.flatmap(xml_text).map(lambda told: f'<inlineData contenttype="text/html">{told}</inlineData>'),
            nitf().map(lambda told: f"<inlineXML>{told}</inlineXML>"),
        )
    )
    return (
        f'<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/"><contentMeta><headline>{head}</headline></contentMeta>'
        f"<contentSet>{inner}</contentSet></newsItem>"
    )


MAKERS = {
    "a.ninjs": ninjs(), "a.jsonl": json_lines(), "a.rss": rss(), "a.atom": atom(), "a.nitf": nitf(), "a.xml": newsml(),
}  # fmt: skip


@st.composite
def files(draw, name):
    """The bytes of a file called `name`."""
    source = draw(MAKERS[name])
    encoding, mark = draw(
        st.sampled_from(
            [("utf-8", b""), ("utf-8", codecs.BOM_UTF8), ("utf-16-le", codecs.BOM_UTF16_LE), ("tagged", b"")]
        )
    )
    if encoding == "tagged":
        encoding = "utf-8"
        if source.startswith("<") and not source.startswith("<?xml"):
            declared = '<?xml version="1.0" encoding="ISO-8859-1"?>' + source
            try:
                return declared.encode("iso-8859-1")
            except UnicodeEncodeError:
                pass
    return mark + source.encode(encoding)
