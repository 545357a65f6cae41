"""reStructuredText and AsciiDoc: what is read, where it stands, and that nothing is written."""

import pytest

from lintnews.core.errors import LostPlaceError
from lintnews.core.finding import Edit
from lintnews.core.span import Span
from lintnews.readers import read, write

RST = """The *big* head
==============

:Author: Jane Doe
:Date: 2025-11-24

The council met on ``code`` Tuesday and
decided that `a link <http://x.test>`_ was **good** [1]_.

.. note:: Be careful
   with this.

.. code-block:: python

   no = "prose"

.. lintnews: off words/doubled-word

- One item
  goes on

  and on.
- Two

Said so::

    literal

  A quotation.

term
   what it means

.. [1] A note.
"""
ADOC = """= The head
Jane Doe <jane@x.test>
v1.0, 2025-11-24
:lang: en-GB

The council *met* on `code` Tuesday, see https://x.test[the page].

// lintnews: off words/doubled-word
== Sub

* One
* Two
goes on

____
Said so.
____

[source,python]
----
no = "prose"
----

|===
|a cell |b cell
|===
"""


def shape(source, name):
    document = read(source.encode(), name).document
    for block in document.blocks:
        document.source_map.place(block.span)
    return [(block.kind.value, block.span.of(document.text)) for block in document.blocks]


def test_restructured_text():
    assert shape(RST, "a.rst") == [
        ("headline", "The big head"),
        ("paragraph", "The council met on \ufffc Tuesday and decided that a link was good."),
        ("paragraph", "Be careful with this."),
        ("list-item", "One item goes on"),
        ("list-item", "and on."),
        ("list-item", "Two"),
        ("paragraph", "Said so:"),
        ("list-item", "term"),
        ("list-item", "what it means"),
        ("list-item", "A note."),
    ]


def test_asciidoc():
    assert shape(ADOC, "a.adoc") == [
        ("headline", "The head"),
        ("byline", "Jane Doe <jane@x.test>"),
        ("paragraph", "The council met on \ufffc Tuesday, see the page."),
        ("subhead", "Sub"),
        ("list-item", "One"),
        ("list-item", "Two goes on"),
        ("quote", "Said so."),
        ("list-item", "a cell"),
        ("list-item", "b cell"),
    ]


@pytest.mark.parametrize(("name", "source"), [("a.rst", RST), ("a.adoc", ADOC)])
def test_what_the_file_says_of_itself(name, source):
    document = read(source.replace("\n", "\r\n").encode(), name).document
    assert (str(document.meta.published), document.meta.byline) == ("2025-11-24", "Jane Doe")
    assert [one.selectors for one in document.directives] == [("words/doubled-word",)]
    assert document.directives[0].line == source[: source.index("lintnews")].count("\n") + 1
    at = document.text.index("council")
    assert document.source_map.place(Span(at, at + 7))[1].of(document.source_map.source) == "council"


@pytest.mark.parametrize(("name", "source"), [("a.rst", RST), ("a.adoc", ADOC)])
def test_nothing_is_written(name, source):
    article = read(source.encode(), name)
    at = article.document.text.index("council")
    for edit in (Edit(Span(at, at + 7), "board"), Edit(Span(at, at), "x")):
        with pytest.raises(LostPlaceError, match="read, not changed"):
            write(article, (edit,))
