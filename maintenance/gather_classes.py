# ruff: noqa: INP001 - a script run by hand, in no package
"""Gather what kinds of word English words are (noun, verb; person, food): `lintnews/data/words/classes.xz`.

Run by hand by a maintainer, never by the build: `python maintenance/gather_classes.py [FOLDER]`. FOLDER keeps what
was fetched (a temporary folder if none is named). Needs `apt-get` with its usual sources. The same package gives the
same file, byte for byte. Licence: `lintnews/data/words/SOURCES.md`.
"""

from __future__ import annotations

import lzma
import subprocess
import sys
import tempfile
from collections import Counter, defaultdict
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from lintnews.text import classes as k

OUT = Path(__file__).resolve().parent.parent / "lintnews" / "data" / "words" / "classes.xz"
APT = "wordnet-base=1:3.0-37"

_USUAL = 26  # how common a word of our list has to be: rarer ones stand beside nothing

# Kinds of noun, by number of the lexicographer's file.
FILES = {
    18: k.PERSON, 14: k.GROUP, 5: k.ANIMAL, 8: k.BODY, 13: k.FOOD, 6: k.THING, 15: k.PLACE, 27: k.STUFF, 28: k.TIME,
    4: k.EVENT, 11: k.EVENT, 19: k.EVENT, 22: k.EVENT, 10: k.TALK, 21: k.WEALTH, 7: k.QUALITY, 9: k.QUALITY,
    12: k.QUALITY, 26: k.QUALITY, 17: k.PLANT, 20: k.PLANT, 23: k.AMOUNT,
}  # fmt: skip
_POS = {"1": "noun", "2": "verb", "3": "adj", "4": "adv", "5": "adj"}
# Little words that WordNet knows as something else (may is a bush, a is a letter): they have no classes here.
_LITTLE = frozenset(
    """a about after against all am an and any are as at be been before being but by can could did do does doing down
    each every few for from had has have having he her here him his how i if in into is it its least less like may me
    might mine more most must my no nor not now of off on one only or other our out over own shall she should so some
    such than that the their them then there these they this those three through to too two under until up us very was
    we well were what when where which while who whom whose why will with would yet you your""".split()
)
_SHARE = 12  # a kind that is seldomer than one use in so many is left out
# Past forms that are no participles: after “have” they are slips.
_ONLY_PAST = frozenset(
    """ate began bit blew broke chose did drank drew drove fell flew forbade forgot froze gave grew hid knew mistook
    overcame overtook rang ran rode rose sang sank saw shook shrank spoke sprang stank stole strove swam swore took
    threw tore underwent undertook undid withdrew woke wore wove wrote went came became awoke bore trod arose""".split()
)

_SAME_IN_PAST = frozenset(
    "bet broadcast burst cast cost cut hit hurt let put quit read rid set shed shut split spread thrust upset".split()
)


def word_classes(folder: Path) -> dict[str, int]:
    """The classes of each single word in lower case that WordNet's files in `folder` know, and of its forms."""
    counts, files = _tagged(folder)
    exceptions = {kind: _exceptions(folder / f"{kind}.exc") for kind in ("noun", "verb")}
    classes: dict[str, int] = defaultdict(int)
    for kind in ("noun", "verb", "adj", "adv"):
        for lemma, offset in _lemmas(folder, kind):
            total = sum(counts[lemma].values())
            if total >= _SHARE and counts[lemma][kind] * _SHARE < total:
                continue
            _add(classes, kind, lemma, _senses(folder, lemma, offset, files) if kind == "noun" else 0, exceptions)
    return dict(classes)


def _add(
    classes: dict[str, int], kind: str, lemma: str, senses: int, exceptions: dict[str, dict[str, list[str]]]
) -> None:
    if kind == "noun":
        classes[lemma] |= k.NOUN | senses
        for form in exceptions[kind].get(lemma) or [_with_s(lemma)]:
            classes[form] |= k.PLURAL | senses
    elif kind == "verb":
        classes[lemma] |= k.BASE
        classes[_with_s(lemma)] |= k.VERB_S
        irregular = exceptions[kind].get(lemma, [])
        pasts = [form for form in irregular if not form.endswith(("ing", "s"))]
        if lemma in _SAME_IN_PAST:
            classes[lemma] |= k.PAST | k.PARTICIPLE
        for form in pasts or [_with_ed(lemma)]:
            classes[form] |= (
                k.PAST if form in _ONLY_PAST else k.PARTICIPLE if form.endswith(("n", "ne")) else k.PAST | k.PARTICIPLE
            )
        for form in [form for form in irregular if form.endswith("ing")] or [_with_ing(lemma)]:
            classes[form] |= k.ING
    else:
        classes[lemma] |= k.ADJECTIVE if kind == "adj" else k.ADVERB


def _tagged(folder: Path) -> tuple[dict[str, Counter[str]], dict[str, Counter[int]]]:
    """How often each word was read as each part of speech, and as each kind of noun, in WordNet's tagged texts."""
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    files: dict[str, Counter[int]] = defaultdict(Counter)
    for line in (folder / "cntlist.rev").read_text("utf-8").splitlines():
        key, _, count = line.split()
        lemma, _, sense = key.partition("%")
        kind = _POS[sense[0]]
        counts[lemma][kind] += int(count)
        if kind == "noun":
            files[lemma][int(sense[2:4])] += int(count)
    return counts, files


def _lemmas(folder: Path, kind: str) -> list[tuple[str, int]]:
    """Each single word of a part of speech, with the place of its first meaning in the data file."""
    found = []
    for line in (folder / f"index.{kind}").read_text("utf-8").splitlines():
        fields = line.split()
        if line[0] != " " and fields[0].isalpha() and fields[0].isascii():
            found.append((fields[0], int(fields[-int(fields[2])])))
    return found


_DATA: dict[Path, bytes] = {}


def _senses(folder: Path, lemma: str, offset: int, files: dict[str, Counter[int]]) -> int:
    """The kinds of noun that a word mostly is; 0 for a name."""
    path = folder / "data.noun"
    data = _DATA.setdefault(path, path.read_bytes() if path not in _DATA else b"")
    fields = data[offset : data.find(b"\n", offset)].decode("utf-8").split()
    known = files.get(lemma)
    if known:
        total = sum(known.values())
        mask = 0
        for number, count in known.items():
            if count * 4 >= total:
                mask |= FILES.get(number, 0)
        return mask
    return FILES.get(int(fields[1]), 0)


def _exceptions(path: Path) -> dict[str, list[str]]:
    """The irregular forms of each word."""
    forms: dict[str, list[str]] = defaultdict(list)
    for line in path.read_text("utf-8").splitlines():
        form, *lemmas = line.split()
        if form.isalpha():
            for lemma in lemmas:
                forms[lemma].append(form)
    return forms


def _with_s(word: str) -> str:
    if word.endswith(("s", "x", "z", "ch", "sh")):
        return word + "es"
    if word.endswith("y") and word[-2:-1] not in "aeiou":
        return word[:-1] + "ies"
    return word + "s"


def _with_ed(word: str) -> str:
    if word.endswith("e"):
        return word + "d"
    if word.endswith("y") and word[-2:-1] not in "aeiou":
        return word[:-1] + "ied"
    return word + "ed"


def _with_ing(word: str) -> str:
    return word[:-1] + "ing" if word.endswith("e") and not word.endswith(("ee", "oe", "ye")) else word + "ing"


def _lines(path: Path) -> list[str]:
    return lzma.decompress(path.read_bytes()).decode("utf-8").splitlines()


def main(folder: Path) -> None:
    """Fetch what is missing, and write the list: the classes in hexadecimal, then every word of them."""
    run = subprocess.check_call
    if not list(folder.glob("wordnet-base_*.deb")):
        run(["apt-get", "download", "-qq", APT], cwd=folder)
    run(["dpkg-deb", "-x", str(next(folder.glob("wordnet-base_*.deb"))), str(folder / "wordnet")])
    rows: dict[int, list[str]] = defaultdict(list)
    usual = {line.split()[0] for line in _lines(OUT.with_name("english.txt.xz")) if int(line.split()[-1]) >= _USUAL}
    for word, classes in word_classes(folder / "wordnet/usr/share/wordnet").items():
        if word in usual and word not in _LITTLE:
            rows[classes].append(word)
    text = "".join(f"{classes:x} {' '.join(sorted(rows[classes]))}\n" for classes in sorted(rows))
    data = lzma.compress(
        text.encode("ascii"), format=lzma.FORMAT_XZ, check=lzma.CHECK_CRC32, preset=9 | lzma.PRESET_EXTREME
    )
    OUT.write_bytes(data)
    print(f"{OUT.name}: {sum(map(len, rows.values())):,} words, {len(data):,} bytes")


if __name__ == "__main__":
    if len(sys.argv) > 1:
        main(Path(sys.argv[1]))
    else:
        with tempfile.TemporaryDirectory() as scratch:
            main(Path(scratch))
