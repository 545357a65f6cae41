# ruff: noqa: INP001 - a script run by hand, in no package
"""Gather how often words that are mistaken for each other stand beside others: `lintnews/data/words/beside.xz`.

Run by hand by a maintainer, never by the build: `python maintenance/gather_neighbours.py [FOLDER]`. FOLDER keeps what
was fetched (a temporary folder if none is named). The same package gives the same file, byte for byte. Licence:
`lintnews/data/words/SOURCES.md`.
"""

from __future__ import annotations

import lzma
import math
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from lintnews.rules.usage._confusable import confused_with, confused_words  # noqa: E402

OUT = ROOT / "lintnews" / "data" / "words" / "beside.xz"
PIP = "symspellpy==6.10.1"
MEMBER = "symspellpy/frequency_bigramdictionary_en_243_342.txt"
# The list ends at 6.4 million: what it does not hold is taken to stand at this count.
UNSEEN = 2_500_000
STEPS = 4  # levels in which a count doubles


def counts(folder: Path) -> Iterator[tuple[str, str, int]]:
    """Each two words side by side, and how often books print them so."""
    if not list(folder.glob("symspellpy-*.whl")):
        run = subprocess.check_call
        run([sys.executable, "-m", "pip", "download", "-q", "--no-deps", "-d", str(folder), PIP])
    with zipfile.ZipFile(next(folder.glob("symspellpy-*.whl"))) as wheel:
        for line in wheel.read(MEMBER).decode("utf-8-sig").splitlines():
            first, second, count = line.split()
            yield first, second, int(count)


def main(folder: Path) -> None:
    """Fetch what is missing, and write the list: a word, then each that follows it with its level."""
    words = set(confused_words())
    words |= {right.partition("/")[0] for word in words for right in confused_with(word).split(",")}
    rows: dict[str, list[str]] = {}
    for first, second, count in counts(folder):
        if first in words or second in words:
            rows.setdefault(first, []).append(f"{second} {round(STEPS * math.log2(count / UNSEEN))}")
    text = "".join(f"{first} {' '.join(sorted(rows[first]))}\n" for first in sorted(rows))
    data = lzma.compress(
        text.encode("utf-8"), format=lzma.FORMAT_XZ, check=lzma.CHECK_CRC32, preset=9 | lzma.PRESET_EXTREME
    )
    OUT.write_bytes(data)
    print(f"{OUT.name}: {sum(map(len, rows.values())):,} pairs, {len(data):,} bytes")


if __name__ == "__main__":
    if len(sys.argv) > 1:
        main(Path(sys.argv[1]))
    else:
        with tempfile.TemporaryDirectory() as scratch:
            main(Path(scratch))
