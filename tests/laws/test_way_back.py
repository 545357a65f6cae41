"""The law of the way back, for formats that lie inside others: an edit is refused, or the file reads as the edited text."""

from xml.etree import ElementTree as ET

import pytest
from hypothesis import assume, event, given
from hypothesis import strategies as st

from lintnews.core.errors import LostPlaceError, UnreadableError
from lintnews.core.finding import Edit, edited
from lintnews.core.source_map import PieceKind
from lintnews.core.span import Span
from lintnews.readers import articles, read, write
from tests.laws.wires import MAKERS, NEW, files
from tests.often import often

NAMES = sorted(MAKERS)


def read_or_skip(raw, name):
    try:
        return read(raw, name)
    except UnreadableError as reason:
        event(reason.kind)
        assume(reason.kind not in ("note", "format", "syntax"))
        raise


@pytest.mark.parametrize("name", NAMES)
@often(100)
@given(data=st.data())
def test_an_edit_is_refused_or_reads_as_the_edited_text(name, data):
    raw = data.draw(files(name))
    article = read_or_skip(raw, name)
    text = article.document.text
    places = sorted(data.draw(st.lists(st.integers(0, len(text)), min_size=2, max_size=4)))
    spans = [Span(start, end) for start, end in zip(places[::2], places[1::2], strict=False)]
    edits = tuple(Edit(span, data.draw(NEW)) for span in spans)
    try:
        new = write(article, edits)
    except LostPlaceError as reason:
        event(str(reason))
        return
    event("written")
    assert read(new, name).document.text == edited(text, edits)


@pytest.mark.parametrize("name", NAMES)
@often(100)
@given(data=st.data())
def test_a_word_is_changed_and_nothing_else(name, data):
    raw = data.draw(files(name))
    article = read_or_skip(raw, name)
    source_map = article.document.source_map
    told = [piece for piece in source_map.pieces if piece.kind is PieceKind.VERBATIM]
    assume(told)
    piece = data.draw(st.sampled_from(told))
    start = data.draw(st.integers(piece.plain.start, piece.plain.end - 1))
    end = data.draw(st.integers(start + 1, piece.plain.end))
    _, place = source_map.place(Span(start, end))
    try:
        new = write(article, (Edit(Span(start, end), "word"),))
    except LostPlaceError:
        return
    again = read(new, name).document.source_map.source
    assert again == source_map.source[: place.start] + "word" + source_map.source[place.end :]


@pytest.mark.parametrize("name", NAMES)
@often(100)
@given(data=st.data())
def test_the_source_map_tells_the_truth(name, data):
    raw = data.draw(files(name))
    read_or_skip(raw, name)
    for article in articles(raw, name):
        document = article.document
        source_map = document.source_map
        last = 0
        for piece in source_map.pieces:
            if piece.kind is PieceKind.VERBATIM:
                assert piece.plain.of(source_map.text) == piece.raw.of(source_map.source)
        for block in document.blocks:
            assert last <= block.span.start < block.span.end <= len(document.text)
            last = block.span.end
            source_map.place(block.span)


@pytest.mark.parametrize("name", ["a.rss", "a.atom", "a.nitf", "a.xml"])
@often(50)
@given(data=st.data())
def test_other_programs_read_the_same_words(name, data):
    """What we call the text of an XML file is in what another reader makes of it, and our changes leave it XML."""
    raw = data.draw(files(name))
    article = read_or_skip(raw, name)
    text = article.document.text
    assume(text)
    try:
        ET.fromstring(raw)
    except ET.ParseError:  # it declares an encoding that it is not in
        assume(False)
    at = data.draw(st.integers(0, len(text) - 1))
    try:
        new = write(article, (Edit(Span(at, at + 1), "R&D <x> é z"),))
    except LostPlaceError:
        return
    words = "".join(ET.fromstring(new).itertext())
    assert "R&D <x> é z" in words or "R&amp;D &lt;x&gt; é z" in words
