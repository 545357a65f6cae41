"""How much the spelling rules find, how often they are wrong, and how quick they are, beside other spellers.

    python benchmarks/spelling.py                  everything
    python benchmarks/spelling.py --only clean     one of: pairs, running, rivals, clean, speed
    python benchmarks/spelling.py --show           each finding in edited copy, to be read by eye

What is absent (the corpora, another speller) is left out and said so. Lists of misspellings are for measuring only.
"""

from __future__ import annotations

import argparse
import gzip
import random
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from benchmarks.corpora import CORPORA, absence, articles, rows
from benchmarks.texts import Texts, built
from lintnews.core.document import Document, Meta
from lintnews.core.style import HouseStyle
from lintnews.engine.compiled import path_of
from lintnews.engine.desk import desk_for
from lintnews.engine.prove import article
from lintnews.rules.spelling._judgement import SURE_KINDS, Kind, Suspect, judged
from lintnews.spelling.lexicon import open_lexicon

SAMPLE = 3000
DESK = desk_for(HouseStyle())


def suspects(document: Document) -> tuple[Suspect, ...]:
    """The suspects of one article."""
    return document.once(judged, DESK).suspects


def sample(pairs: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """The same pairs each time, of letters only."""
    random.Random(5).shuffle(pairs)
    return [pair for pair in pairs if pair[0].isalpha() and pair[1].replace("'", "").isalpha()][:SAMPLE]


def pair_lists(folder: Path) -> Iterator[tuple[str, list[tuple[str, str]]]]:
    """(name, (wrong, right) pairs) of each list that is there."""
    path = folder / "misspellings" / "pairs.tsv.gz"
    if path.exists():
        lists: dict[str, list[tuple[str, str]]] = {}
        for line in gzip.decompress(path.read_bytes()).decode().splitlines()[1:]:
            wrong, right, source, _ = line.split("\t")
            lists.setdefault(source.partition("-")[0], []).append((wrong, right))
        for name, pairs in sorted(lists.items()):
            yield name, sample(pairs)
    path = folder / "misspellings" / "codespell.tsv.gz"
    if path.exists():
        lines = gzip.decompress(path.read_bytes()).decode().splitlines()[1:]
        yield "codespell", sample([(line.split("\t")[0], line.split("\t")[1]) for line in lines])


def pairs(folder: Path) -> None:
    """Detection and rank of the right word, one misspelling at a time."""
    print(f"\n{'misspellings':12} {'pairs':>6} {'sure':>7} {'listed':>7} {'first of all':>13} {'first of sure':>14}")
    for name, listed in pair_lists(folder):
        told: Counter[str] = Counter()
        for wrong, right in listed:
            found = suspects(article(f"It was said that {wrong.lower()} it was.", Meta()))
            sure = [one for one in found if one.kind in SURE_KINDS and one.is_sure]
            told["sure"] += bool(sure)
            told["listed"] += bool(found)
            told["first"] += bool(sure) and sure[0].meant[0].lower() == right.lower()
        size = len(listed)
        shares = told["sure"] / size, told["listed"] / size, told["first"] / size, told["first"] / told["sure"]
        print(f"{name:12} {size:6} {shares[0]:7.1%} {shares[1]:7.1%} {shares[2]:13.1%} {shares[3]:14.1%}")


def running(folder: Path) -> None:
    """Recall of the real slips of one word in running text (EWT)."""
    path = folder / "ud-english" / "ewt.jsonl.gz"
    if not path.exists():
        return
    told: Counter[str] = Counter()
    for row in rows(path):
        at = {span.start: one for one in suspects(article(row["text"], Meta())) for span in one.spans}
        for edit in row["edits"]:
            wrong, right = edit["bad"], edit["good"].strip()
            if len(wrong) < 3 or not wrong.isalpha() or not right or " " in right or wrong.lower() == right.lower():
                continue
            is_word = DESK.lexicon.knows(wrong) or bool(re.search(r"(.)\1\1", wrong))
            told["all"] += 1
            told["unknown"] += not is_word
            one = at.get(edit["start"])
            if one is not None and one.kind in SURE_KINDS and one.is_sure:
                told["found"] += 1
                told["unknown found"] += not is_word
                told["first"] += one.meant[0].lower() == right.lower()
    print(
        f"\nRunning text: {told['found']} of {told['all']} slips of one word ({told['found'] / told['all']:.1%}),",
        end=" ",
    )
    print(f"{told['unknown found'] / told['unknown']:.1%} of those no list knows;", end=" ")
    print(f"the right word first for {told['first'] / told['found']:.1%}")


def clean(folder: Path, show: bool) -> None:
    """Findings in edited copy, true slips among them: read them."""
    for corpus in ("wikinews", "usgov"):
        told: Counter[Kind] = Counter()
        words = 0
        for one in articles(folder):
            if one.corpus != corpus:
                continue
            document = article(one.text, Meta())
            words += one.words
            for suspect in suspects(document):
                told[suspect.kind if suspect.is_sure else Kind.UNKNOWN] += 1
                if show:
                    start, end = suspect.spans[0]
                    around = document.text[max(0, start - 30) : end + 20].replace("\n", " ")
                    doubt = "" if suspect.is_sure else "?"
                    print(f"{suspect.kind.value:12} {doubt}{suspect.word} → {', '.join(suspect.meant)}   …{around}…")
        sure = told[Kind.TYPO] + told[Kind.RUN_TOGETHER]
        print(
            f"\n{corpus}: {words:,} words; {sure} errors, {sure / words * 1000:.3f} per 1,000, true slips among them;",
            end=" ",
        )
        print(f"{told[Kind.UNKNOWN]} words listed as unknown")


def speed(folder: Path) -> None:
    """The lexicon, and ten megabytes."""
    path = path_of("lexicon")
    print(f"\nopening {best(lambda: open_lexicon(path)) * 1000:.2f} ms", end="; ")
    lexicon = open_lexicon(path)
    common = [word for word in Path(__file__).read_text().split() if word.isalpha()]
    once = best(lambda: [lexicon.knows(word) for word in common]) / len(common)
    print(f"a look-up {once * 1e6:.2f} µs", end="; ")
    wrong = [word for _, listed in pair_lists(folder) for word, _ in listed]
    if wrong:
        times = sorted(best(lambda word=word: lexicon.suggestions(word), 1) for word in wrong)
        print(
            f"suggestions {times[len(times) // 2] * 1000:.2f} ms median,",
            f"{times[len(times) * 99 // 100] * 1000:.2f} ms p99",
        )
    with tempfile.TemporaryDirectory() as scratch:
        texts = built(Path(scratch))
        text = texts.large.read_text("utf-8")
        size = len(text.encode()) / 1e6
        document = article(text, Meta())
        start = time.process_time()
        found = judged(document, DESK).suspects
        report("lintnews, spelling alone, suggestions for errors", size, time.process_time() - start, len(found))
        others(texts, text, size)


def best(work: Callable[[], object], times: int = 5) -> float:
    """The shortest of some runs, in seconds."""
    taken = []
    for _ in range(times):
        start = time.perf_counter()
        work()
        taken.append(time.perf_counter() - start)
    return min(taken)


def report(name: str, size: float, seconds: float, found: int | str) -> None:
    """One line of the table of speed."""
    print(f"{name:52} {seconds:7.2f} s {size / seconds:7.1f} MB/s  {found}")


def others(texts: Texts, text: str, size: float) -> None:
    """Other spellers over the same text, as far as they are installed."""
    try:
        from spellchecker import SpellChecker
    except ImportError:
        print("pyspellchecker is not installed")
    else:
        start = time.process_time()
        speller = SpellChecker(distance=1)
        unknown = sorted(speller.unknown(set(re.findall(r"[^\W\d_]+", text))))
        report("pyspellchecker, detection", size, time.process_time() - start, len(unknown))
        start = time.process_time()
        for word in unknown[::10]:
            speller.correction(word)
        report("pyspellchecker, distance 1 for one word in ten", size, time.process_time() - start, len(unknown[::10]))
    symspell(text, size)
    for command in (["codespell"], ["typos", "--format", "brief"]):
        program = shutil.which(command[0]) or shutil.which(command[0], path=str(Path(sys.executable).parent))
        if program is None:
            print(f"{command[0]} is not installed")
            continue
        start = time.perf_counter()
        done = subprocess.run([program, *command[1:], str(texts.large)], capture_output=True, text=True, check=False)
        report(f"{command[0]}, known misspellings", size, time.perf_counter() - start, len(done.stdout.splitlines()))


def symspell(text: str, size: float) -> None:
    """SymSpell over the same text: its dictionary loaded, every word looked up, the nearest word for unknown ones."""
    try:
        from symspellpy import SymSpell, Verbosity
    except ImportError:
        print("symspellpy is not installed")
        return
    from importlib.resources import files

    start = time.process_time()
    speller = SymSpell(max_dictionary_edit_distance=2)
    speller.load_dictionary(str(files("symspellpy") / "frequency_dictionary_en_82_765.txt"), 0, 1, encoding="utf-8-sig")
    loaded = time.process_time() - start
    unknown = sorted({word.lower() for word in re.findall(r"[^\W\d_]+", text)} - speller.words.keys())
    start = time.process_time()
    for word in unknown[::10]:
        speller.lookup(word, Verbosity.TOP, max_edit_distance=2)
    report(
        f"symspellpy, distance 2, one in ten (loads {loaded:.1f} s)", size, time.process_time() - start, len(unknown)
    )


def rivals(folder: Path) -> None:
    """The same misspellings and the same edited copy through the others: detection, first suggestion, false alarms."""
    listed = [pair for name, found in pair_lists(folder) if name != "codespell" for pair in found[:400]]
    copy = " ".join(one.text for one in articles(folder))
    words = len(copy.split())
    print(f"\n{'others':14} {'detected':>9} {'first':>7}   flagged per 1,000 words of edited copy, distinct words")
    for name, (detect, correct) in _spellers().items():
        found = [(wrong, right) for wrong, right in listed if detect(wrong.lower())]
        first = sum(correct(wrong.lower()) == right.lower() for wrong, right in found[::4])
        flagged = sum(detect(word) for word in set(re.findall(r"\b[a-z]{3,}\b", copy)))
        shares = len(found) / len(listed), first / max(1, len(found[::4]))
        print(f"{name:14} {shares[0]:9.1%} {shares[1]:7.1%}   {flagged / words * 1000:.2f}")


def _spellers() -> dict[str, tuple[Callable[[str], bool], Callable[[str], str]]]:
    """What is installed: whether a word is told, and what is put for it."""
    found: dict[str, tuple[Callable[[str], bool], Callable[[str], str]]] = {}
    try:
        from spellchecker import SpellChecker

        speller = SpellChecker(distance=1)
        found["pyspellchecker"] = (
            lambda word: bool(speller.unknown([word])),
            lambda word: speller.correction(word) or "",
        )
    except ImportError:
        print("pyspellchecker is not installed")
    try:
        from importlib.resources import files

        from symspellpy import SymSpell, Verbosity

        symmetric = SymSpell(max_dictionary_edit_distance=2)
        data = str(files("symspellpy") / "frequency_dictionary_en_82_765.txt")
        symmetric.load_dictionary(data, 0, 1, encoding="utf-8-sig")
        found["symspellpy"] = (
            lambda word: word not in symmetric.words,
            lambda word: next((one.term for one in symmetric.lookup(word, Verbosity.TOP)), ""),
        )
    except ImportError:
        print("symspellpy is not installed")
    return found


def main() -> None:
    """Measure what was asked for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--only", choices=("pairs", "running", "rivals", "clean", "speed"))
    parser.add_argument("--show", action="store_true")
    parser.add_argument("--corpora", type=Path, default=CORPORA)
    asked = parser.parse_args()
    if not asked.corpora.exists():
        print(absence(asked.corpora))
    for name, measure in (("pairs", pairs), ("running", running), ("rivals", rivals), ("speed", speed)):
        if asked.only in (None, name) and (name == "speed" or asked.corpora.exists()):
            measure(asked.corpora)
    if asked.only in (None, "clean") and asked.corpora.exists():
        clean(asked.corpora, asked.show)


if __name__ == "__main__":
    main()
