"""The lists of `lintnews/data/words`, read and put together. Needed only when the lexicon is compiled."""

from __future__ import annotations

import lzma
import unicodedata
from collections.abc import Iterator
from pathlib import Path

from lintnews.core.record import Record
from lintnews.spelling.layout import AU, CA, COMMON, EVERYWHERE, FORM, GB, PROPER, SUGGESTED, US

_REGIONS = {"U": US, "G": GB, "C": CA, "A": AU}
_ENDINGS = frozenset("e ed es er ers ing ation ations able".split())
OWN_RANK = 60  # an own word without a rank: about as common as the last third of a desk dictionary
RARE_RANK = 1
NAME_RANK = 16  # names at least this common are offered as suggestions


class Form(Record):
    """One spelling as a list gives it."""

    word: str
    rank: int  # 1 rare to 255
    regions: int = EVERYWHERE


class Entry(Record):
    """All that is known of one word in lower case. `form` is how a name is written where case alone does not tell."""

    key: str
    flags: int
    rank: int
    form: str = ""


def entries(folder: Path) -> list[Entry]:
    """The merged entries of all lists in `folder`: suggested words first, then the rest, each by code point."""
    denied = set(_own_words(folder / "denied.txt")) if (folder / "denied.txt").exists() else set()
    forms: dict[str, list[Form]] = {}
    for form in _all_forms(folder):
        if form.word not in denied:
            forms.setdefault(form.word.lower(), []).append(form)
    merged = [_entry(key, found) for key, found in forms.items()]
    merged.sort(key=lambda entry: (not entry.flags & SUGGESTED, entry.key))
    return merged


def classes(folder: Path) -> dict[str, int]:
    """What kinds of word each common word is, as the bits of `lintnews.text.classes`."""
    path = folder / "classes.xz"
    found: dict[str, int] = {}
    for line in lzma.decompress(path.read_bytes()).decode("ascii").splitlines() if path.exists() else ():
        bits, *words = line.split()
        found.update(dict.fromkeys(words, int(bits, 16)))
    return found


def _all_forms(folder: Path) -> Iterator[Form]:
    regions = _Regions()
    for path in sorted(folder.glob("*.txt.xz")):
        for line in lzma.decompress(path.read_bytes()).decode("utf-8").splitlines():
            word, *marks, rank = line.split()
            form = Form(word, int(rank), regions[marks[0]] if marks else EVERYWHERE)
            yield form
            if not word.isascii():
                yield from _without_accents(form)
    own = [form for path in sorted((folder / "own").glob("*.txt")) for form in _own_forms(path)]
    words = {form.word for form in own}
    for form in own:
        yield form._replace(regions=_regions_of_ending(form.word, words)) if form.regions == EVERYWHERE else form


def _without_accents(form: Form) -> Iterator[Form]:
    """Clientele, cafe and Malaga are written without their accents too."""
    plain = unicodedata.normalize("NFD", form.word).encode("ascii", "ignore").decode("ascii")
    if len(plain) == len(form.word):
        yield form._replace(word=plain)


def _own_forms(path: Path) -> Iterator[Form]:
    """The words of one of our own lists. `@rank 90` and `@regions GA` hold until the next such line."""
    rank, regions = OWN_RANK, EVERYWHERE
    for line in path.read_text("utf-8").splitlines():
        words = line.partition("#")[0].split()
        if words and words[0] == "@rank":
            rank = int(words[1])
        elif words and words[0] == "@regions":
            regions = _Regions()[words[1]]
        else:
            for word in words:
                yield Form(word, rank, regions)


def _regions_of_ending(word: str, words: set[str]) -> int:
    """Who spells a word of our own lists so, where they hold it with -is- and with -iz-."""
    for mine, other, regions in (("is", "iz", GB | AU), ("iz", "is", US | CA | GB)):
        stem, found, ending = word.rpartition(mine)
        if found and ending in _ENDINGS and stem + other + ending in words:
            return regions
    return EVERYWHERE


def _own_words(path: Path) -> Iterator[str]:
    return (form.word for form in _own_forms(path))


class _Regions(dict[str, int]):
    """Letters of regions → flags, each worked out once."""

    def __missing__(self, marks: str) -> int:
        flags = self[marks] = EVERYWHERE if marks == "*" else sum(_REGIONS[mark] for mark in marks)
        return flags


def _entry(key: str, forms: list[Form]) -> Entry:
    """What the forms of one word come to together."""
    rank, flags = 0, 0
    names: list[tuple[int, str]] = []
    for word, common, regions in forms:
        rank = max(rank, common)
        if word == key:
            flags |= COMMON | regions
        else:
            flags |= PROPER
            names.append((-common, word))
    if not flags & COMMON:
        flags |= EVERYWHERE
    if rank > RARE_RANK and (flags & COMMON or rank >= NAME_RANK):
        flags |= SUGGESTED
    written = min(names)[1] if names and not flags & COMMON else ""
    if written in ("", key.capitalize()):
        return Entry(key, flags, rank)
    return Entry(key, flags | FORM, rank, written)
