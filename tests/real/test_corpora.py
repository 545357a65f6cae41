"""The law of the way back on real files, where a collection of them lies: its folder is named by LINTNEWS_CORPORA."""

import gzip
import json
import os
from pathlib import Path

import pytest

from lintnews.core.errors import LostPlaceError, UnreadableError
from lintnews.core.finding import Edit, edited
from lintnews.core.source_map import PieceKind
from lintnews.core.span import Span
from lintnews.readers import articles, read, write

CORPORA = Path(os.environ.get("LINTNEWS_CORPORA", "/nowhere"))
pytestmark = [
    pytest.mark.real,
    pytest.mark.skipif(not CORPORA.is_dir(), reason="LINTNEWS_CORPORA names no folder of real files"),
]
EVERY = 7  # words: each of these is changed, by itself and all at once


def files():
    """The name and bytes of each real file."""
    for folder in ("ninjs", "ninjs-validity", "newsml-g2", "arc-ans"):
        for path in sorted((CORPORA / "news-formats" / folder).glob("*")):
            yield path.name, path.read_bytes()
    feeds = CORPORA / "news-formats" / "rss-atom-cases.jsonl"
    for line in feeds.read_text(encoding="utf-8").splitlines() if feeds.exists() else ():
        told = json.loads(line)
        yield told["id"].replace("/", "-"), told["xml"].encode()
    for name in ("18f", "digitalgov"):
        path = CORPORA / "usgov-posts" / f"{name}.jsonl.gz"
        for line in gzip.decompress(path.read_bytes()).decode().splitlines() if path.exists() else ():
            told = json.loads(line)
            yield f"{name}-{told['id'].rpartition('/')[2]}", told["markdown"].encode()


def test_every_real_file_is_read_or_gives_a_reason():
    read_ones = refused = 0
    for name, raw in files():
        try:
            found = articles(raw, name)
        except UnreadableError:
            refused += 1
            continue
        read_ones += 1
        for article in found:
            assert article.document.blocks, name
    assert read_ones > refused


def test_every_edit_of_a_real_file_is_refused_or_exact():
    written = refused = 0
    for name, raw in files():
        try:
            article = read(raw, name)
        except UnreadableError:
            continue
        source_map = article.document.source_map
        assert write(article, ()) == raw, name
        edits = [
            Edit(Span(piece.plain.start, piece.plain.start + 1), "Zoë")
            for piece in source_map.pieces
            if piece.kind is PieceKind.VERBATIM
        ][::EVERY]
        try:
            new = write(article, tuple(edits))
        except LostPlaceError:
            refused += 1
            continue
        written += 1
        again = read(new, name).document
        assert again.text == edited(source_map.text, edits), name
        wanted = source_map.source
        for edit in sorted(edits, key=lambda one: -source_map.place(one.span)[1].start):
            _, place = source_map.place(edit.span)
            wanted = wanted[: place.start] + "Zoë" + wanted[place.end :]
        assert again.source_map.source == wanted, name
    print(f"{written} files written, {refused} refused")
    assert written > 10 * refused
