"""ninjs, NewsML, NITF, feeds and JSON Lines: what is read of each, and what is said of files that hold no copy."""

from contextlib import suppress
from datetime import date
from time import process_time

import pytest

from lintnews.core.errors import UnreadableError
from lintnews.core.finding import Edit
from lintnews.core.span import Span
from lintnews.readers import articles, read, write

NINJS_1 = r"""{
  "uri": "urn:x:1", "type": "text", "language": "en-GB", "versioncreated": "2025-11-24T10:00:00Z",
  "body_text": "Not this one.",
  "body_xhtml": "<p>The caf\u00e9 is <i>te<\/i>h best &amp; \ud83d\ude00.</p><h2>What now</h2><p>Nobody \"knows\".</p>",
  "byline": "By Jane Doe", "headline": "Caf\u00e9 wins prize", "located": "Oslo",
  "associations": {"main": {"uri": "urn:x:2", "type": "picture", "description_text": "The owner smiles."}}
}"""
NINJS_2 = """{"uri": "urn:x:3", "standard": {"name": "ninjs", "version": "2.1"}, "firstCreated": "2025-11-23",
 "headlines": [{"role": "main", "value": "Dues rise"}], "by": "Jane Doe",
 "bodies": [{"role": "text", "contentType": "text/plain", "value": "Not this."},
            {"contentType": "text/html", "value": "<p>Harbour dues rise today, the council said.</p>"}]}"""
NEWSML = """<?xml version="1.0" encoding="UTF-8"?>
<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" xml:lang="en-US">
 <itemMeta><itemClass qcode="ninat:text"/><versionCreated>2025-11-25T10:00:00Z</versionCreated></itemMeta>
 <contentMeta><contentCreated>2025-11-24T09:00:00Z</contentCreated><by>By Jane Doe</by>
  <headline>Dues &amp; tides rise</headline></contentMeta>
 <contentSet><inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml">
  <head><title>No copy</title></head><body><p>The council met&#160;on <em>Tuesday</em>.</p><p><![CDATA[R&D is up.]]></p></body>
 </html></inlineXML></contentSet>
</newsItem>"""
NITF = """<nitf><head><title>No copy</title><docdata><date.issue norm="20251124T090000Z"/></docdata></head><body>
<body.head><hedline><hl1>Dues rise</hl1><hl2>Boats pay more</hl2></hedline>
<byline>By <person>Jane Doe</person></byline><dateline><location>OSLO</location></dateline>
<abstract><p>Boat owners pay more.</p></abstract></body.head>
<body.content><block><p>The council met on Tuesday in the old hall.</p>
<media media-type="image"><media-reference source="x"/><media-caption>The harbour.</media-caption></media></block></body.content>
<body.end><tagline>Edited by nobody</tagline></body.end></body></nitf>"""
RSS = """<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:media="http://search.yahoo.com/mrss/">
<channel><title>The Harbour News</title><language>en-gb</language>
<item><title>Dues &amp;amp; tides</title><pubDate>Mon, 24 Nov 2025 09:00:00 GMT</pubDate><media:title>No copy</media:title>
<description>Boats pay more, and some leave.</description><content:encoded><![CDATA[<p>The council met&nbsp;on Tuesday.</p>]]></content:encoded></item>
<item><title>Second</title><description>&lt;p&gt;It was teh end &amp;amp; all.&lt;/p&gt;</description></item>
</channel></rss>"""
ATOM = """<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>The feed</title><entry><title type="html">Dues &amp;lt; 5</title>
<published>2025-11-24T09:00:00Z</published><author><name>Jane Doe</name></author>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>The council met.</p><p>All <b>te</b>h boats left.</p></div></content>
</entry></feed>"""
LINES = '{"title": "One", "text": "The council met.", "date": "2025-11-24"}\n\n{"title": "Two", "markdown": "So *it* was.\\n\\n- A list"}\n'


def shape(document):
    return [(block.kind.value, block.span.of(document.text)) for block in document.blocks]


@pytest.mark.parametrize(
    ("name", "source", "told", "published", "language"),
    [
        (
            "a.json",
            NINJS_1,
            [
                ("headline", "Café wins prize"),
                ("byline", "By Jane Doe"),
                ("paragraph", "The café is teh best & 😀."),
                ("subhead", "What now"),
                ("paragraph", 'Nobody "knows".'),
                ("caption", "The owner smiles."),
            ],
            date(2025, 11, 24),
            "en-GB",
        ),
        (
            "a.json",
            NINJS_2,
            [
                ("headline", "Dues rise"),
                ("byline", "Jane Doe"),
                ("paragraph", "Harbour dues rise today, the council said."),
            ],
            date(2025, 11, 23),
            "en",
        ),
        (
            "a.xml",
            NEWSML,
            [
                ("headline", "Dues & tides rise"),
                ("byline", "By Jane Doe"),
                ("paragraph", "The council met\u00a0on Tuesday."),
                ("paragraph", "R&D is up."),
            ],
            date(2025, 11, 24),
            "en-US",
        ),
        (
            "a.xml",
            NITF,
            [
                ("headline", "Dues rise"),
                ("subhead", "Boats pay more"),
                ("byline", "By Jane Doe"),
                ("dateline", "OSLO"),
                ("standfirst", "Boat owners pay more."),
                ("paragraph", "The council met on Tuesday in the old hall."),
                ("caption", "The harbour."),
                ("furniture", "Edited by nobody"),
            ],
            date(2025, 11, 24),
            "en",
        ),
        (
            "a.xml",
            ATOM,
            [
                ("headline", "Dues < 5"),
                ("byline", "Jane Doe"),
                ("paragraph", "The council met."),
                ("paragraph", "All teh boats left."),
            ],
            date(2025, 11, 24),
            "en",
        ),
    ],
)
def test_headline_byline_date_and_body(name, source, told, published, language):
    document = read(source.encode(), name).document
    assert shape(document) == told
    assert (document.meta.published, document.meta.published_from) == (published, "metadata")
    assert document.meta.language == language
    assert document.meta.title == told[0][1]


def test_each_item_of_a_feed_is_an_article():
    first, second = articles(RSS.encode(), "wire/a.rss")
    assert (first.document.name, second.document.name) == ("wire/a.rss#1", "wire/a.rss#2")
    assert shape(first.document) == [
        ("headline", "Dues & tides"),
        ("standfirst", "Boats pay more, and some leave."),
        ("paragraph", "The council met\u00a0on Tuesday."),
    ]
    assert (first.document.meta.published, first.document.meta.language) == (date(2025, 11, 24), "en-gb")
    assert shape(second.document) == [("headline", "Second"), ("paragraph", "It was teh end & all.")]
    whole = read(RSS.encode(), "wire/a.rss")
    assert whole.document.text == f"{first.document.text}\n\n{second.document.text}"


def test_each_line_of_json_lines_is_an_article():
    one, two = articles(LINES.encode(), "a.jsonl")
    assert (one.document.name, two.document.name) == ("a.jsonl#1", "a.jsonl#3")
    assert one.document.meta.published == date(2025, 11, 24)
    assert shape(two.document) == [("headline", "Two"), ("paragraph", "So it was."), ("list-item", "A list")]


def test_fields_are_named_by_the_house():
    line = '{"h": {"main": "Dues rise"}, "parts": [{"t": "First *part* here."}, {"t": "Second."}], "title": "no"}'
    fields = {"headline": "h.main", "body": "parts.t", "format": "markdown"}
    document = read(line.encode(), "a.jsonl", fields=fields).document
    assert shape(document) == [("headline", "Dues rise"), ("paragraph", "First part here."), ("paragraph", "Second.")]


@pytest.mark.parametrize(
    ("name", "source", "old", "new", "before", "after"),
    [
        ("a.json", NINJS_1, "teh", "the", "<i>te<\\/i>h", "<i>the<\\/i>"),
        ("a.json", NINJS_1, "best &", "worst “&” <", "best &amp;", "worst “&amp;” &lt;"),
        ("a.json", NINJS_1, "smiles", 'says "no"', "smiles", 'says \\"no\\"'),
        ("a.xml", NEWSML, "R&D is", "R&D <is", "R&D is", "R&D <is"),
        ("a.xml", NEWSML, "tides rise", "tide & rise", "tides rise", "tide &amp; rise"),
        ("a.rss", RSS, "teh", "the & <", "teh", "the &amp;amp; &amp;lt;"),
        ("a.rss", RSS, "council", "R&D", "council", "R&amp;D"),
        ("a.atom", ATOM, "teh", "the", "<b>te</b>h", "<b>the</b>"),
        ("a.nitf", NITF, "Tuesday", "Monday", "Tuesday", "Monday"),
        ("a.jsonl", LINES, "So it", "So, it", "So *it*", "So, *it*"),
    ],
)
def test_edits_land_where_they_belong(name, source, old, new, before, after):
    article = read(source.encode(), name)
    start = article.document.text.index(old)
    raw = write(article, (Edit(Span(start, start + len(old)), new),))
    assert raw.decode() == source.replace(before, after, 1)


def test_what_an_encoding_lacks_becomes_a_reference_in_xml():
    raw = '<?xml version="1.0" encoding="iso-8859-1"?><nitf><body.content><p>Caf\xe9 so</p></body.content></nitf>'
    article = read(raw.encode("iso-8859-1"), "a.nitf")
    assert (article.document.text, article.encoding) == ("Café so", "iso8859-1")
    assert b"<p>Caf\xe9 &#8220;so&#8221;</p>" in write(article, (Edit(Span(5, 7), "“so”"),))


@pytest.mark.parametrize(
    ("raw", "text", "encoding"),
    [
        (b'<meta charset="windows-1251"><p>\xc4\xe0', "Да", "cp1251"),
        (b'<meta charset="iso-8859-1"><p>\x93so\x94', "“so”", "cp1252"),
        (b'<meta charset="iso-8859-1"><p>caf\xc3\xa9', "café", "utf-8"),
        (b'<meta charset="utf-8"><p>caf\xe9 so it is', "café so it is", "cp1252"),
        (b'<meta charset="no-such"><p>so', "so", "utf-8"),
        (b'<meta charset="utf-7"><p>so', "so", "utf-8"),
        (b'<meta http-equiv="Content-Type" content="text/html; charset=koi8-r"><p>\xe4\xc1', "Да", "koi8-r"),
    ],
)
def test_a_declared_encoding_is_believed_where_it_can_be_true(raw, text, encoding):
    article = read(raw, "a.html")
    assert (article.document.text, article.encoding) == (text, encoding)


@pytest.mark.parametrize(
    ("name", "source", "kind", "reason"),
    [
        ("a.json", '{"uri": "x", "type": "planning"}', "note", "type: planning"),
        ("a.json", '{"name": "a package", "version": "1"}', "format", "no article in ninjs"),
        ("a.json", "[1, 2]", "format", "no object"),
        ("a.json", '{"uri": "x", "headline": "cut', "syntax", "line 1"),
        ("a.json", '{"uri": "x",\n "headline" "x"}', "syntax", "line 2, column 13"),
        ("a.json", '{"uri": "x", "headline": ["', "syntax", "line 1"),
        ("a.json", "[" * 10_000, "syntax", "nested"),
        ("a.jsonl", '{"title": ', "syntax", "breaks off"),
        ("a.jsonl", '{"a": "x"}', "format", "No line has a field"),
        ("a.jsonl", "[]", "syntax", "Line 1 holds no object"),
        ("a.xml", "<rss><channel><item><title>cut", "syntax", "breaks off"),
        ("a.xml", "<nitf><p>x</nitf>", "syntax", "line 1, column 13: mismatched tag"),
        ("a.xml", "<nitf>" * 10_000, "syntax", "nested"),
        ("a.xml", "", "syntax", "breaks off"),
        ("a.xml", "<project><name>x</name></project>", "format", "“project”"),
        ("a.xml", "<rss><channel></channel></rss>", "note", "no item"),
        ("a.xml", "<planningItem/>", "note", "planning item"),
        ("a.xml", "<newsItem/>", "note", "no headline"),
        ("a.xml", "<nitf><p>&nosuch;</p></nitf>", "syntax", "&nosuch;"),
        ("a.xml", '<!DOCTYPE rss [<!ENTITY a "b">]><rss>&a;</rss>', "refused", "declares entities"),
        ("a.xml", '<!DOCTYPE rss [<!ENTITY % a SYSTEM "file:///etc/hostname">%a;]><rss/>', "refused", "entities"),
    ],
)
def test_files_without_copy_give_a_reason(name, source, kind, reason):
    with pytest.raises(UnreadableError, match=reason) as refusal:
        read(source.encode(), name)
    assert refusal.value.kind == kind


def test_nothing_is_fetched():
    source = '<!DOCTYPE rss SYSTEM "http://127.0.0.1:9/x.dtd"><rss><channel><item><title>x &nbsp;y</title></item></channel></rss>'
    assert read(source.encode(), "a.rss").document.text == "x \u00a0y"


@pytest.mark.parametrize(
    ("name", "source", "told"),
    [
        ("-", NINJS_1, "ninjs"),
        ("-", NEWSML, "newsml-g2"),
        ("story", NITF, "nitf"),
        ("-", RSS, "feed"),
        ("-", '{{ template }} {"x": 1}', "plain"),
        ("-", "<p>x", "plain"),
        ("a.xml", "<!-- x --><html><p>y</p></html>", "html"),
    ],
)
def test_the_format_is_told_by_content(name, source, told):
    assert read(source.encode(), name).document.format == told


HOSTILE = [
    ("a.rss", "<a " * 60_000),
    ("a.rss", "<rss><channel><item><description>" + "&lt;a " * 30_000 + "</description></item></channel></rss>"),
    ("a.rss", "<rss><channel><item><title>" + "<b>" * 400 + "x" + "</b>" * 400 + "</title></item></channel></rss>"),
    ("a.rss", "<rss>" + "]]" * 100_000 + "</rss>"),
    ("a.rss", "<rss " + "a='1' " * 50_000 + "/>"),
    ("a.xml", "<!DOCTYPE " * 60_000),
    ("a.xml", "<?x?>" * 60_000),
    ("a.json", '{"uri":' * 10_000),
    ("a.json", '"' + "\\" * 300_001),
    ("a.json", '{"uri": "x", "body_html": "' + "<a " * 60_000 + '"}'),
    ("a.json", '{"uri": 1, "bodies": [{"value": {}}, 3, null, {"value": [[]]}], "headlines": {}, "associations": [[{}]]}'),
    ("a.jsonl", "\n" * 300_000),
    ("a.rst", ".. note::\n" * 10_000),
    ("a.rst", "\n".join("  " * depth + ".. note::\n" for depth in range(1000))),
    ("a.rst", "`a " * 60_000),
    ("a.rst", "*a " * 60_000),
    ("a.adoc", "<<a" * 60_000),
    ("a.adoc", "====\n" * 30_000),
    ("a.md", "<b>" * 60_000),
    ("a.md", "<div>\n" * 30_000),
    ("a.html", "<article>" * 20_000 + "x"),
    ("a.html", "<div class='share'><p>x y" * 20_000),
    ("a.html", "word " * 5_000_000),
]  # fmt: skip


@pytest.mark.parametrize(("name", "source"), HOSTILE, ids=[f"{name}-{source[:9].strip()}" for name, source in HOSTILE])
def test_hostile_files_cost_time_in_proportion(name, source):
    started = process_time()
    with suppress(UnreadableError):
        read(source.encode(), name)
    assert process_time() - started < 2
