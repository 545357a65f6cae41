from datetime import date

import pytest

from lintnews.readers import read


def shape(text, name="a.md"):
    document = read(text.encode(), name).document
    return [(block.kind.value, block.span.of(document.text)) for block in document.blocks]


def test_the_blocks_of_an_article():
    text = """# Harbour *dues* rise

By Aoife Byrne

The **council** met on [Tuesday](https://example.org/a "no prose").

## What was said

> A quote of
> two lines.

- one point
- another &mdash; with a dash
  1. nested

| who | what |
|-----|------|
| mayor | said *so* |

![The pier at night](pier.jpg)

Term and note[^1].

[^1]: The note.
"""
    assert shape(text) == [
        ("headline", "Harbour dues rise"),
        ("byline", "By Aoife Byrne"),
        ("paragraph", "The council met on Tuesday."),
        ("subhead", "What was said"),
        ("quote", "A quote of two lines."),
        ("list-item", "one point"),
        ("list-item", "another — with a dash"),
        ("list-item", "nested"),
        ("list-item", "who"),
        ("list-item", "what"),
        ("list-item", "mayor"),
        ("list-item", "said so"),
        ("caption", "The pier at night"),
        ("paragraph", "Term and note."),
        ("paragraph", "The note."),
    ]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Use `the  code` here.", "Use \ufffc here."),
        ("See ![x](y.png) there.", "See \ufffc there."),
        ("One <!-- a  comment --> two", "One two"),
        ("One <b>two</b> three<br>four", "One two three\nfour"),
        ("One\\\ntwo  \nthree\nfour", "One\ntwo\nthree four"),
        ("```\ncode\n```\n\ntext", "text"),
        ("    code\n\ntext", "text"),
        ("<div>\nhtml\n</div>\n\ntext", "html\n\ntext"),
        ("{% include a.html\n   b=1 %}\n\ntext", "text"),
        ("a {{ short.code }} here", "a \ufffc here"),
        ('[a]({{ "/b" | url }}/c) d', "a d"),
        ("{{< figure src=x >}}\n\ntext", "text"),
        ("2 \\* 3 is \\\\ 6", "2 * 3 is \\ 6"),
        ("# Head {#id}\n\ntext here", "Head\n\ntext here"),
        ("It cost $5m and $6m.", "It cost $5m and $6m."),
        ('"straight" -- quotes...', '"straight" -- quotes...'),
        ("Title\n=====\n\ntext here", "Title\n\ntext here"),
    ],
)
def test_what_is_prose_and_what_is_not(text, told):
    assert read(text.encode(), "a.md").document.text.strip() == told
    crlf = read(text.replace("\n", "\r\n").encode(), "a.md").document.text.strip()
    assert crlf == told


def test_front_matter_is_meta():
    fields = 'title: "A long title\nover two lines"\ndate: 2025-11-24\nauthors:\n- aoife\n- jan\n\nlayout: post\n'
    text = f"---\n{fields}---\n## Sub\n\nText.\n"
    document = read(text.encode(), "a.md").document
    assert document.meta.title == "A long title over two lines"
    assert document.meta.byline == "aoife, jan"
    assert (document.meta.published, document.meta.published_from) == (date(2025, 11, 24), "metadata")
    assert shape(text) == [("subhead", "Sub"), ("paragraph", "Text.")]


def test_comments_speak_to_lintnews():
    off, following, on = (f"<!-- lintnews: {told} -->" for told in ("off a/b, spelling/*", "next all", "on spelling/*"))
    text = f"One.\n\n{off}\n\nTwo {following} x.\n\n{on}\n\nThree."
    document = read(text.encode(), "a.md").document
    told = [(one.action, one.selectors, one.line, document.text[one.place :].split()[0]) for one in document.directives]
    assert told == [
        ("off", ("a/b", "spelling/*"), 3, "Two"),
        ("next", ("all",), 5, "x."),
        ("on", ("spelling/*",), 7, "Three."),
    ]


def test_places_count_code_points_of_the_source():
    text = "# Zoë 😀\n\nThe *café* teh end.\n"
    document = read(text.encode(), "a.md").document
    start = document.text.index("teh")
    _, place = document.source_map.place(type(document.blocks[0].span)(start, start + 3))
    assert place.of(text) == "teh"


@pytest.mark.parametrize(
    "unit", ["*", "[", "`", "> ", "- ", "<", "![", "\\", "&", "_a ", "|", "{{", "{%", "<!--", "[a](", "~~"]
)
def test_time_grows_with_the_length_only(unit):
    from time import perf_counter

    started = perf_counter()
    read((unit * 20_000 + "\n\nend").encode(), "a.md")
    assert perf_counter() - started < 2


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("<p>One &amp; <b>te</b>h\nend</p>\n\ntext", "One & teh end\n\ntext"),
        ("> <div>\n> one\n> two</div>\n\ntext", "one two\n\ntext"),
        ("<script>\nno()\n</script>\n\ntext", "text"),
        ("One <code>no prose</code> two", "One \ufffc two"),
        ("One <b>te</b>h <kbd>x\n\ntext", "One teh \ufffc\n\ntext"),
        ("One[^1] two.\n\n[^1]: A *note* here.", "One two.\n\nA note here."),
        ("One\n{: .lead}\n\ntext", "One\n\ntext"),
    ],
)
def test_html_among_markdown(text, told):
    assert "\n".join(read(text.encode(), "a.md").document.text.split("\n")).rstrip() == told
