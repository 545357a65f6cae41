import re
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lintnews.core.finding import Call, Edit, Fix, Related
from lintnews.core.report import Report
from lintnews.core.span import Span
from lintnews.readers import read
from lintnews.readers.html_tokens import Kind, attributes, tokens
from lintnews.reporters import html
from tests.often import often

from .reports import article, finding, harbour, several_fixes

SCRIPT = "<script>alert(1)</script>"


def tags(page, name):
    """The attributes of every start tag called `name`."""
    found = [token for token in tokens(page) if token.kind is Kind.START and token.name == name]
    return [attributes(page[token.start : token.end]) for token in found]


def words(page):
    """What stands between the tags of the copy, the numbers of notes left out."""
    copies = re.findall(r'<(\w+) class="copy[^>]*>(.*?)</\1>(?=<ol|</div>)', page, re.DOTALL)
    plain = [re.sub(r'<a class="ref.*?</a>', "", copy) for _, copy in copies]
    from html import unescape

    return [unescape(re.sub(r"<[^>]+>", "", copy)) for copy in plain]


def test_the_copy_stands_as_it_is_read():
    report = harbour()
    document = report.articles["story.txt"].document
    assert words(html.render(report)) == [block.span.of(document.text) for block in document.blocks]


def test_blocks_keep_their_dress_and_headlines_are_headings():
    page = html.render(harbour())
    assert re.search(r'<h3 class="copy headline"[^>]*>Harbour dues rise', page)
    assert re.search(r'<p class="copy list-item"', page)
    assert "<h1>Harbour dues rise in Skibbereen</h1>" in page
    assert '<span class="said">“It was a </span>' in page


def test_every_mark_and_note_find_each_other():
    page = html.render(harbour())
    ids = [
        told["id"]
        for token in ("mark", "li", "p", "h2", "h3", "article", "span")
        for told in tags(page, token)
        if "id" in told
    ]
    assert len(ids) == len(set(ids))
    links = [told["href"][1:] for told in tags(page, "a")]
    assert set(links) <= set(ids)
    assert {told["id"] for told in tags(page, "mark")} <= set(links)


def test_counts_are_of_notes_and_a_style_point_is_said_once():
    page = html.render(harbour())
    assert [int(count) for count in re.findall(r"<dd>(\d+)</dd>", page)] == [2, 1, 1]
    assert page.count("A title before a name stands in lower case.") == 1
    assert "3 places:" in page
    places = re.findall(r'<ul class="places">(.*?)</ul>', page)
    assert re.sub(r"<[^>]+>", " ", places[0]).split() == "mayor prime minister finance minister".split()


def test_a_note_says_call_message_change_and_rule_last():
    page = html.render(harbour())
    note = re.search(r'<li class="note fix" id="a1-n1".*?</li>', page, re.DOTALL).group()
    assert re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", note)).strip() == (
        "1 Fix “skibbereen”: the town takes a capital. skibbereen Skibbereen See : the same dues capitals/proper-noun"
    )
    assert note.index('class="rule"') > note.index('class="mend"')
    assert "In a quotation." in page


def test_what_was_not_checked_stands_at_the_end():
    page = html.render(harbour())
    end = page[page.index('class="unchecked"') :]
    for told in (
        "Direct quotations",
        "notes.pdf",
        "dates/weekday: no publication date",
        "1 finding suppressed",
        "story.txt",
    ):
        assert told in end


def test_an_assumed_date_is_said():
    one = article()
    meta = one.document.meta._replace(published=date(2025, 11, 24), published_from="assumed")
    page = html.render(Report({"a.txt": one._replace(document=one.document.dated(meta))}, ()))
    assert "24 November 2025 (assumed)" in page
    assert "Publication date assumed: a.txt" in page


def test_several_articles_have_an_index_with_counts():
    report = harbour()
    articles = {**report.articles, "b/other.txt": article("Nothing at all is wrong with this.", "b/other.txt")}
    page = html.render(Report(articles, report.findings))
    index = re.search(r"<nav.*?</nav>", page, re.DOTALL).group()
    assert [re.sub(r"<[^>]+>", " ", row).split()[-3:] for row in re.findall(r"<tr><th scope=.row.*?</tr>", index)] == [
        ["2", "1", "1"],
        ["0", "0", "0"],
    ]
    assert "<h1>Proof of 2 articles</h1>" in page
    assert "<nav" not in html.render(report)


def test_no_text_becomes_a_tag():
    path = f'a"><img src=x onerror=alert(1)>{SCRIPT}.txt'
    story = f"Headline {SCRIPT}\n\nThe council said “{SCRIPT} teh” and left it at that, so there. {SCRIPT}\n"
    articles = {path: article(story, path)}
    one = finding(articles, path, "teh", SCRIPT, rule=SCRIPT, new=SCRIPT, related=(Related(Span(0, 3), SCRIPT),))
    two = several_fixes(finding(articles, path, "council", call=Call.STYLE), SCRIPT, "x", SCRIPT)
    three = finding(articles, path, "left", SCRIPT)._replace(
        fixes=(Fix(SCRIPT, (Edit(Span(0, 1), "a"), Edit(Span(3, 4), "b"))),)
    )
    page = html.render(Report(articles, (one, two, three)))
    assert len(tags(page, "script")) == 1
    assert not tags(page, "img")
    assert all(
        not name.startswith("on")
        for token in ("a", "li", "mark", "p", "article")
        for told in tags(page, token)
        for name in told
    )


def test_the_page_asks_nothing_of_the_network():
    page = html.render(harbour())
    assert not re.search(r"(?:src|href)=[\"']?(?:https?:)?//|url\(|@import", page)
    policy = next(told["content"] for told in tags(page, "meta") if told.get("http-equiv") == "Content-Security-Policy")
    assert "default-src 'none'" in policy
    assert "unsafe-inline" not in policy.split("script-src")[1].split(";")[0]


def test_an_ordinary_article_stays_small():
    story = "\n\n".join(
        f"The council met on day {number} and " + "said so again and again. " * 12 for number in range(25)
    )
    articles = {"a.txt": article(story)}
    report = Report(articles, tuple(finding(articles, "a.txt", f"day {number} ") for number in range(25)) * 2)
    assert len(html.render(report).encode()) < 100_000


def test_equal_reports_give_equal_pages():
    assert html.render(harbour()) == html.render(harbour())


def test_empty_and_odd_articles():
    assert "No copy." in html.render(Report({"a.txt": read(b"", "a.txt")}, ()))
    articles = {"a.md": article("Say `code` and ![x](y) here.\n\nSecond one.", "a.md")}
    text = articles["a.md"].document.text
    one = finding(articles, "a.md", "Say")._replace(span=Span(text.index("here"), text.index("Second") + 6))
    page = html.render(Report(articles, (one,)))
    assert page.count("<mark") == 2
    assert "[…]" in page


TEXT = st.text("ab<&\"'“” \n\x00\x1b\u202e\ufffc漢.", min_size=1, max_size=60)


@often(200)
@given(story=TEXT, data=st.data())
def test_any_marks_over_any_copy_keep_the_words(story, data):
    articles = {"a.md": read(story.replace("\x00", "").encode(), "a.md")}
    document = articles["a.md"].document
    size = len(document.text)
    spans = data.draw(st.lists(st.tuples(st.integers(0, size), st.integers(0, size)), max_size=6))
    calls = st.sampled_from(list(Call))
    base = finding({"a.md": articles["a.md"]}, "a.md", "")
    findings = tuple(
        base._replace(span=Span(min(pair), max(pair)), call=data.draw(calls), rule=f"r/{number % 2}")
        for number, pair in enumerate(spans)
    )
    page = html.render(Report(articles, findings))
    shown = [re.sub("[‸]", "", block) for block in words(page)]
    wanted = [re.sub("[\u202a-\u202e\u2066-\u2069]", "", block.span.of(document.text)) for block in document.blocks]
    wanted = [re.sub("[\x00-\x08\x0e-\x1f]", "\ufffd", block).replace("\ufffc", "[…]") for block in wanted]
    assert shown == wanted
    assert len(tags(page, "script")) == 1


@pytest.mark.parametrize("count", [400])
def test_a_page_of_many_notes_is_made_in_time(count):
    from time import process_time

    story = "\n".join(
        f"Paragraph {number} of the council’s story has teh word in it and goes on a while." for number in range(count)
    )
    articles = {"a.txt": article(story)}
    findings = tuple(finding(articles, "a.txt", f"Paragraph {number} ", new="x") for number in range(count))
    started = process_time()
    html.render(Report(articles, findings))
    assert process_time() - started < 5
