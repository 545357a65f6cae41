from datetime import date
from time import process_time

import pytest

from lintnews.core.errors import UnreadableError
from lintnews.readers import read

PAGE = """<!DOCTYPE html>
<html lang="en-GB"><head><title>Harbour dues | The Harbour News</title>
<meta property="article:published_time" content="2025-11-24T10:00:00Z">
<style>p { color: red }</style></head>
<body><nav><a href="/">Home page</a></nav><header>The Harbour News</header>
<article><h1>Harbour <em>dues</em> rise</h1>
<p class="meta byline">Aoife Byrne</p>
<p>The &ldquo;council&rdquo; met
   on&nbsp;Tuesday<sup><a href="#n1">1</a></sup>.
<p>It <b>te</b>h <code>x</code> end.<br>New line.<br><br>New block.
<h2>What was said</h2>
<ul><li>One <li>Two</ul>
<blockquote><p>Said so.</p></blockquote>
<figure><img src="a.jpg" alt="no"><figcaption>The pier.</figcaption></figure>
<table><tr><td>a<td>b</table>
<pre>code</pre><script>if (a < b) document.write("<p>no</p>")</script>
<p hidden>hidden</p><div style="display: none">hidden <p>too</p></div>
<aside>Read more</aside></article><footer>© 2025</footer></body></html>
"""


def shape(text):
    document = read(text.encode(), "a.html").document
    return [(block.kind.value, block.span.of(document.text)) for block in document.blocks]


def test_the_blocks_of_a_page():
    assert shape(PAGE) == [
        ("furniture", "The Harbour News"),
        ("headline", "Harbour dues rise"),
        ("byline", "Aoife Byrne"),
        ("paragraph", "The “council” met on\u00a0Tuesday."),
        ("paragraph", "It teh \ufffc end.\nNew line."),
        ("paragraph", "New block."),
        ("subhead", "What was said"),
        ("list-item", "One"),
        ("list-item", "Two"),
        ("quote", "Said so."),
        ("caption", "The pier."),
        ("list-item", "a"),
        ("list-item", "b"),
        ("furniture", "Read more"),
        ("furniture", "© 2025"),
    ]


def test_what_a_page_says_of_itself():
    meta = read(PAGE.encode(), "a.html").document.meta
    assert (meta.language, meta.published, meta.published_from) == ("en-GB", date(2025, 11, 24), "metadata")
    assert meta.title == "Harbour dues | The Harbour News"


@pytest.mark.parametrize(
    "script",
    [
        '{"headline": "Dues &amp; tides", "datePublished": "2025-11-23T01:00:00+01:00", "author": {"name": "A"}}',
        '[{"name": "N"}, {"@graph": [{"headline": "Dues & tides", "datePublished": "2025-11-23", "author": "A"}]}]',
    ],
)
def test_json_ld_is_believed_first(script):
    page = PAGE.replace("<style>", f'<script type="application/ld+json">{script}</script><style>')
    meta = read(page.encode(), "a.html").document.meta
    assert (meta.title, meta.published, meta.byline) == ("Dues & tides", date(2025, 11, 23), "A")


def test_broken_json_ld_says_nothing():
    page = PAGE.replace("<style>", '<script type="application/ld+json">{"headline": </script><style>')
    assert read(page.encode(), "a.html").document.meta.published == date(2025, 11, 24)
    deep = "[" * 100_000
    assert read(f'<script type="application/ld+json">{deep}</script><p>x'.encode(), "a.html").document.text == "x"


def test_a_time_element_is_believed_last():
    meta = read(b'<p>On <time datetime="2025-11-20">Thursday</time> it was.</p>', "a.html").document.meta
    assert meta.published == date(2025, 11, 20)


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("plain words & < 5 no tags", "plain words & < 5 no tags"),
        ("<p>AT&T &amp; R&#38;D &copy 2025 &unknown; &#8364;5 &#128;", "AT&T & R&D © 2025 &unknown; €5 €"),
        ("<p>exam&shy;ple and exam\u00adple <wbr>x", "example and example x"),
        ("<p> a <b> b </b> c\n\n d </p>", "a b c d"),
        ("<p>He said <q>yes</q>.", "He said “yes”."),
        ("<p>the 1<sup>st</sup> and x<sup>2</sup>", "the 1st and x"),
        ("<textarea>a <b> &amp;</textarea>", "a <b> &"),
        ("<p>one<!-- <p>two -->three<!-->four<!--->five", "onethreefourfive"),
        ("<p title='a > b' data-x=\"<p>\">one</p>", "one"),
        ("<P>One<BR/>two</P>", "One\ntwo"),
        ("<p>a</p >b</ p>c", "a\n\nbc"),
        ("<p>one <a href", "one "),
        ("<p><svg><title>x</title><text>y</text></svg>one", "one"),
        ("---\ntitle: T\n---\n<p>{% if x < y %}one{{ z }} two{% endif %}</p>", "one\ufffc two"),
    ],
)
def test_text_is_what_a_browser_shows(source, text):
    assert read(source.encode(), "a.html").document.text.strip() == text.strip()


def test_a_fragment_of_one_paragraph_is_a_paragraph():
    assert shape("The council met")[0][0] == "paragraph"
    assert shape("<h1>One</h1><p>Two is here.</p>") == [("headline", "One"), ("paragraph", "Two is here.")]
    assert shape("<h2>One</h2><p>Two is here.</p><h1>Not it</h1>")[0] == ("subhead", "One")


def test_comments_speak_to_lintnews():
    document = read(
        b"<p>One</p>\n<!-- lintnews: off a/b --><p>Two</p><!-- lintnews: on a/b --><p>Three</p>", "a.html"
    ).document
    assert [(one.action, one.selectors, one.line) for one in document.directives] == [
        ("off", ("a/b",), 2),
        ("on", ("a/b",), 2),
    ]
    assert document.directives[0].place <= document.text.index("Two") < document.directives[1].place


HOSTILE = [
    "<a " * 60_000,
    "<!--" * 60_000,
    "--!><!--" * 30_000,
    "<div>" * 10_000 + "x" + "</p>" * 60_000,
    "<p " * 1000 + '="' * 60_000,
    "&" * 200_000,
    "&amp" * 60_000,
    "<b>" * 50_000 + "x",
    "<sup>" * 60_000,
    "<sup><a " * 40_000 + ">",
    "</ " * 60_000,
    "<script>" * 30_000,
    "<p><b><i>x" * 20_000,
    " " * 300_000 + "x",
    "{{" * 100_000,
    "{%" * 100_000,
    "<!-- lintnews: off a -->\n" * 20_000,
    "<h2>x" * 20_000,
]


@pytest.mark.parametrize("page", HOSTILE, ids=[page[:12].strip() for page in HOSTILE])
def test_hostile_pages_cost_time_in_proportion(page):
    started = process_time()
    read(page.encode(), "a.html")
    assert process_time() - started < 2


@pytest.mark.parametrize(
    ("raw", "name", "option", "kind"),
    [
        (b"x", "a.doc", None, "format"),
        (b"x", "a.PDF", None, "format"),
        (b"x", "a.txt", "yaml", "format"),
        (b"\0\1\2", "a.txt", None, "binary"),
    ],
)
def test_what_cannot_be_read_says_so(raw, name, option, kind):
    with pytest.raises(UnreadableError) as refusal:
        read(raw, name, option)
    assert refusal.value.kind == kind
    assert str(refusal.value).endswith(".")


@pytest.mark.parametrize(
    ("name", "raw", "option", "told"),
    [
        ("a.md", b"x", None, "markdown"),
        ("a.MARKDOWN", b"x", None, "markdown"),
        ("folder.md/story", b"x", None, "plain"),
        ("a.htm", b"x", None, "html"),
        ("-", b"\n <!doctype HTML><p>x", None, "html"),
        ("story", b"x < y", None, "plain"),
        ("a.txt", b"<!doctype html>", None, "plain"),
        ("a.txt", b"x", "markdown", "markdown"),
    ],
)
def test_the_format_is_told_by_option_suffix_content(name, raw, option, told):
    assert read(raw, name, option).document.format == told


WORDS = "The council met on Tuesday and decided that the dues would rise again."


def test_the_article_of_a_page_is_told_by_its_words():
    page = f"""<main><h1>Dues rise</h1><p class="dek">Boats pay more.</p><article><p>{WORDS}</p><p>{WORDS}</p></article>
    <article><h2>Another story</h2><p>Read it.</p></article></main><div class="site-footer">Contact us</div>"""
    assert shape(page) == [
        ("headline", "Dues rise"),
        ("standfirst", "Boats pay more."),
        ("paragraph", WORDS),
        ("paragraph", WORDS),
        ("furniture", "Another story"),
        ("furniture", "Read it."),
        ("furniture", "Contact us"),
    ]


def test_boxes_are_furniture_unless_they_hold_the_copy():
    box = f"<div class='share-bar'><p>Share this</p></div><p>{WORDS}</p>"
    assert shape(box) == [("furniture", "Share this"), ("paragraph", WORDS)]
    assert [kind for kind, _ in shape(f"<div class='social related'><p>{WORDS}</p><p>{WORDS}</p></div>")] == [
        "paragraph"
    ] * 2


def test_a_part_named_as_the_body_is_the_article():
    page = f"<p>Site news</p><div class='story-body'><p>{WORDS}</p></div><p>Contact us now</p>"
    assert shape(page) == [("furniture", "Site news"), ("paragraph", WORDS), ("furniture", "Contact us now")]


def test_what_a_page_says_of_itself_tells_its_lines():
    facts = (
        '{"@type": "NewsArticle", "headline": "Dues rise", "author": {"name": "Jane Doe"}, "description": "Boats pay."}'
    )
    page = f"""<script type="application/ld+json">{facts}</script><p>Dues rise</p><p>Boats pay.</p><p>Jane Doe, Oslo</p>
    <p>{WORDS} Jane Doe was not there, and nobody asked why.</p>"""
    assert [kind for kind, _ in shape(page)] == ["headline", "standfirst", "byline", "paragraph"]
