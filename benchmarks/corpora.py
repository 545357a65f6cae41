"""Text nobody here wrote, to measure with: read where it lies, never copied.

The corpora are no part of the project. Where they are absent a benchmark says so in a sentence and goes without.
"""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parent.parent
CORPORA = ROOT.parent / "shared" / "corpora"


class Article(NamedTuple):
    """One edited article, and the day it came out."""

    corpus: str
    name: str
    text: str
    published: date

    @property
    def words(self) -> int:
        """How many words it has."""
        return len(self.text.split())


def articles(folder: Path = CORPORA) -> list[Article]:
    """The articles (no interviews) of Wikinews and the posts of US government offices, as far as they are there."""
    return [*_from(folder / "wikinews-2019-2020", "wikinews"), *_from(folder / "usgov-posts", "usgov")]


def _from(folder: Path, corpus: str) -> Iterator[Article]:
    for path in sorted([*folder.glob("*.jsonl"), *folder.glob("*.jsonl.gz")]):
        for number, row in enumerate(rows(path), 1):
            if row.get("kind", "article") == "article" and row.get("date"):
                # A plain name of our own: the row's id may end in .md, or hold a day that is another.
                name = f"{path.name.split('.')[0]}-{number}.txt"
                yield Article(corpus, name, row["text"], date.fromisoformat(row["date"][:10]))


def rows(path: Path) -> Iterator[dict]:
    """The objects of a file of JSON lines, compressed or not."""
    raw = gzip.decompress(path.read_bytes()) if path.suffix == ".gz" else path.read_bytes()
    for line in raw.decode("utf-8").split("\n"):
        if line.strip():
            yield json.loads(line)


def absence(folder: Path = CORPORA) -> str:
    """The sentence for a person who has no corpora."""
    return f"No corpora at {folder}: nothing to measure. --corpora FOLDER names another place."
