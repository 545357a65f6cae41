"""English to time with, built from what this machine has: no text is kept in the project.

Paragraphs of prose come from the seeds, the corpora where they are present, and the documentation of the system and
of Python (/usr/share/doc, manual pages, perldoc, docstrings). Seeded: the same machine gives the same texts.

    python benchmarks/texts.py FOLDER MEGABYTES     builds them where they are not there yet
"""

from __future__ import annotations

import gzip
import html
import os
import random
import re
import sys
import sysconfig
from collections.abc import Iterable, Iterator
from itertools import chain, cycle
from pathlib import Path
from typing import NamedTuple

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from benchmarks.corpora import CORPORA, ROOT, articles, rows

SEED = 1887
_SOURCE = 2_400_000  # characters of prose taken from each kind of source: with the news, ten megabytes
_FILE = 400_000  # bytes of one file that are looked at
_WORDS = 43_000  # distinct words wanted in the large text: an archive of that size has as many, names included
_DOCS = ("/usr/share/doc", "/usr/local/share/doc", "/usr/share/perl", "/usr/share/vim", "/usr/share/info")
_MANUAL = "/usr/share/man"
_TAG = re.compile(r"<[^<>]*>")
_TROFF = re.compile(r"\\f(?:\[\w*\]|\(..|.)|\\[&%|^]")
_CODE = re.compile(r"::|[={}|<>_\\$]|  |\b\w+\(\)|https?:")
_CLOSED = re.compile(r"[.!?][\"')”’]?$")


class Texts(NamedTuple):
    """The texts of one run, in one folder."""

    article: Path  # one, 3 KB
    articles: Path  # a folder of 200, 4 KB each
    large: Path  # 10 MB

    @classmethod
    def at(cls, folder: Path) -> Texts:
        """Where the texts lie in `folder`."""
        return cls(folder / "article.txt", folder / "articles", folder / "large.txt")

    def about(self) -> str:
        """A sentence on what was built."""
        size, words = self.large.stat().st_size / 1e6, len(_words([self.large.read_text("utf-8")]))
        return f"{size:.1f} MB with {words:,} distinct words; 200 articles of 4 KB; one of 3 KB"


def built(folder: Path, megabytes: float = 10) -> Texts:
    """The texts in `folder`; made if they are not there yet."""
    texts = Texts.at(folder)
    if not texts.large.exists():
        _write(texts, megabytes)
    return texts


def _write(texts: Texts, megabytes: float) -> None:
    news, prose = paragraphs()
    texts.articles.mkdir(parents=True, exist_ok=True)
    texts.large.write_text(_filled(_mixed(news, prose), int(megabytes * 1e6)), "utf-8")
    stories = cycle(news)
    texts.article.write_text(_filled(stories, 3_000), "utf-8")
    mixed = _mixed(news, prose)
    for number in range(200):
        (texts.articles / f"story-{number:03}.txt").write_text(_filled(mixed, 4_000), "utf-8")


def _filled(source: Iterator[str], size: int) -> str:
    """Paragraphs from `source` up to `size` bytes, a blank line between them."""
    taken, length = [], 0
    while length < size:
        paragraph = next(source)
        taken.append(paragraph)
        length += len(paragraph.encode()) + 2
    return "\n\n".join(taken)[:size].rstrip() + "\n"


def _mixed(news: list[str], prose: list[str]) -> Iterator[str]:
    """A paragraph of news to two of other prose, each round and round."""
    other = cycle(prose or news)
    return chain.from_iterable(zip(cycle(news), other, other))


def paragraphs() -> tuple[list[str], list[str]]:
    """(news, other prose): distinct paragraphs, shuffled the same way each time."""
    seeds = [path.read_text("utf-8") for path in sorted((ROOT / "seeds").glob("*.txt"))]
    edited = (article.text for article in articles())
    unedited = (row["text"] for path in sorted((CORPORA / "ud-english").glob("ewt.jsonl*")) for row in rows(path))
    news = _gathered(chain(seeds, edited, unedited), 2 * _SOURCE)
    prose = _gathered(_documents()) + _gathered(_manual_pages()) + _gathered(_docstrings())
    chosen = random.Random(SEED)
    news, prose = list(dict.fromkeys(news)), list(dict.fromkeys(prose))
    chosen.shuffle(news)
    chosen.shuffle(prose)
    return news, _enriched(prose, {*_words(news), *_words(prose)}, chosen)


def _words(paragraphs: Iterable[str]) -> set[str]:
    return set(re.findall(r"[a-z]+", " ".join(paragraphs).lower()))


def _enriched(prose: list[str], have: set[str], chosen: random.Random) -> list[str]:
    """`prose` with sentences of rarer words put among it, as many as make its words as various as are wanted.

    Documentation repeats itself. The words are those of the spelling library's list, which holds much that no
    dictionary does, as an archive of names would.
    """
    from spellchecker import SpellChecker

    rarer = sorted(set(SpellChecker(distance=1).word_frequency.words()) - have)
    rarer = [word for word in rarer if word.isalpha() and word.isascii() and len(word) > 3]
    wanted = chosen.sample(rarer, min(len(rarer), max(0, _WORDS - len(have))))
    lists = [wanted[at : at + 12] for at in range(0, len(wanted), 12)]
    sentences = [f"The words {', '.join(words[:-1])} and {words[-1]} were read out to the children." for words in lists]
    mixed = sentences + prose
    chosen.shuffle(mixed)
    return mixed


def _gathered(texts: Iterable[str], limit: int = _SOURCE) -> list[str]:
    kept, size = [], 0
    for text in texts:
        for block in re.split(r"\n\s*\n", text):
            paragraph = " ".join(block.split())
            if _is_prose(paragraph):
                kept.append(paragraph)
                size += len(paragraph)
        if size > limit:
            break
    return kept


def _is_prose(paragraph: str) -> bool:
    """Whether this reads as sentences: long enough, closed, mostly letters, English by its small words, no code."""
    if not 80 <= len(paragraph) <= 4_000 or _CODE.search(paragraph) or not _CLOSED.search(paragraph):
        return False
    letters = sum(letter.isalpha() or letter == " " for letter in paragraph)
    return letters >= 0.88 * len(paragraph) and any(f" {word} " in paragraph for word in ("the", "of", "is", "a"))


def _documents() -> Iterator[str]:
    for path in _shuffled(chain.from_iterable(_files(folder) for folder in _DOCS)):
        name = path.name.removesuffix(".gz")
        if name.startswith(("copyright", "changelog", "LICENSE", "COPYING", "NEWS")):
            continue
        text = _read(path)
        if name.endswith((".html", ".htm")):
            text = html.unescape(_TAG.sub("", re.sub(r"</?(?:p|li|h\d|div)\b[^>]*>", "\n\n", text)))
        elif name.endswith(".pod"):
            text = re.sub(r"[A-Z]<+([^<>]*)>+", r"\1", text)
        elif not name.endswith((".txt", ".md", ".rst")) and not name.isupper() and "README" not in name:
            continue
        yield text


def _manual_pages() -> Iterator[str]:
    for path in _shuffled(
        _files(os.path.join(_MANUAL, "man1"), os.path.join(_MANUAL, "man3"), os.path.join(_MANUAL, "man7"))
    ):
        lines = [
            ""
            if line.startswith((".", "'")) and not line.startswith((".B ", ".I "))
            else line.removeprefix(".B ").removeprefix(".I ")
            for line in _read(path).split("\n")
        ]
        yield _TROFF.sub("", "\n".join(lines)).replace("\\-", "-").replace("\\(aq", "'")


def _docstrings() -> Iterator[str]:
    folders = (sysconfig.get_path("stdlib"), sysconfig.get_path("purelib"))
    for path in _shuffled(path for path in _files(*folders) if path.suffix == ".py"):
        for text in re.findall(r'"""(.{80,4000}?)"""', _read(path), re.DOTALL):
            yield re.sub(r"\n[ ]+", "\n", text).replace("``", "")


def _files(*folders: str) -> Iterator[Path]:
    for folder in folders:
        for place, inner, names in os.walk(folder):
            inner.sort()
            yield from (Path(place, name) for name in sorted(names))


def _shuffled(paths: Iterable[Path]) -> list[Path]:
    """The files in an order that mixes their subjects, so that a share of them is as varied as the whole."""
    ordered = list(paths)
    random.Random(SEED).shuffle(ordered)
    return ordered


def _read(path: Path) -> str:
    try:
        raw = gzip.open(path).read(_FILE) if path.suffix == ".gz" else path.open("rb").read(_FILE)  # noqa: SIM115
    except (OSError, EOFError):
        return ""
    return raw.decode("utf-8", "replace")


if __name__ == "__main__":
    print(built(Path(sys.argv[1]), float(sys.argv[2])).about())
