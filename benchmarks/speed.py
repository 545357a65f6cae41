"""How long whole runs take, beside bare Python, codespell and typos in the same minutes.

    python benchmarks/speed.py                     everything, some two minutes
    python benchmarks/speed.py --only large        one, first, many or large
    python benchmarks/speed.py --texts FOLDER      keep the texts there, and use them again

Commands run in turn (A B C A B C …), one whole process each, and ratios are taken round by round, so that a busy
machine slows all alike. The package is timed from a copy, once as a checkout, which looks whether its sources have
changed, and once as an installed wheel has it. The texts are English that this machine has; see texts.py.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from statistics import median
from typing import NamedTuple

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from benchmarks.corpora import ROOT
from benchmarks.texts import Texts

CHECKOUT, WHEEL, FIRST, COMPILE, UNKEPT = (
    "lintnews, checkout",
    "lintnews, installed",
    "lintnews, first run",
    "lintnews, compiling",
    "lintnews, nothing kept",
)
PASS, CODESPELL, TYPOS = "python -c pass", "codespell", "typos"


class Run(NamedTuple):
    """One whole process: seconds on the clock and of the processor, and the most memory it held, in MB."""

    wall: float
    processor: float
    memory: float


class Command(NamedTuple):
    """A command to time, in an environment of its own; `before` undoes what its last run left."""

    name: str
    words: Sequence[str]
    environment: Mapping[str, str]
    fresh: Path | None = None  # a folder that must not be there when it starts


class Limit(NamedTuple):
    """What must hold: the median ratio of one command to another."""

    command: str
    against: str
    ratio: float


class Bench:
    """The copies of the package and the commands, for one run of this benchmark."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.script = folder / "lintnews"  # as pip writes it; `python -m` costs some 3 ms more
        self.script.write_text("from lintnews.app.entry import script\nscript()\n", "utf-8")
        self.checkout = _copied(folder / "checkout", as_checkout=True)
        self.bare = _copied(folder / "bare", as_checkout=True)
        self.wheel = folder / "wheel"
        once(self.lintnews(CHECKOUT, self.checkout, "--version"))
        once(self.lintnews(CHECKOUT, self.checkout, "--isolated", str(ROOT / "README.md")))
        _install(self.checkout, self.wheel)

    def lintnews(self, name: str, package: Path, *words: str, fresh: Path | None = None) -> Command:
        """The command from one copy of the package, with a cache folder of its own."""
        cache = self.folder / f"cache-{package.name}"
        environment = {"PYTHONPATH": str(package), "LINTNEWS_CACHE_DIR": str(fresh or cache)}
        return Command(name, [sys.executable, str(self.script), *words], environment, fresh)

    def peers(self, *paths: str) -> list[Command]:
        """Bare Python, codespell and typos, as far as they are here."""
        found = [Command(PASS, [sys.executable, "-c", "pass"], {})]
        for name in (CODESPELL, TYPOS):
            beside = Path(sys.executable).with_name(name)
            where = str(beside) if beside.exists() else shutil.which(name)
            if where:
                found.append(Command(name, [where, *paths], {}))
        return found


def _copied(target: Path, *, as_checkout: bool) -> Path:
    """A copy of the package without anything compiled."""
    leave = shutil.ignore_patterns("__pycache__", "compiled")
    shutil.copytree(ROOT / "lintnews", target / "lintnews", ignore=leave)
    shutil.copytree(ROOT / "styleguides", target / "styleguides")
    if as_checkout:
        shutil.copy(ROOT / "pyproject.toml", target)
    return target


def _install(checkout: Path, target: Path) -> None:
    """What a wheel made from `checkout` puts down: everything compiled ahead, nothing that says checkout."""
    code = "from lintnews.engine.compiled import compile_all; compile_all()"
    subprocess.run([sys.executable, "-c", code], env=_environment({"PYTHONPATH": str(checkout)}), check=True)
    shutil.copytree(checkout / "lintnews", target / "lintnews")
    shutil.copytree(checkout / "styleguides", target / "lintnews" / "styleguides")
    subprocess.run([sys.executable, "-m", "compileall", "-q", str(target)], check=True)


def _environment(extra: Mapping[str, str]) -> dict[str, str]:
    """Ours without what would slow Python down or colour its output."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    return {**kept, "NO_COLOR": "1", **extra}


def once(command: Command) -> Run:
    """One run of `command`, its output thrown away. Raises RuntimeError where it fails outright."""
    if command.fresh is not None:
        shutil.rmtree(command.fresh, ignore_errors=True)
    start = time.perf_counter()
    child = subprocess.Popen(
        command.words, env=_environment(command.environment), cwd=tempfile.gettempdir(),
        stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    _, status, usage = os.wait4(child.pid, 0)
    wall = time.perf_counter() - start
    child.returncode = os.waitstatus_to_exitcode(status)
    if command.name.startswith("lintnews") and child.returncode not in (0, 1):
        told = subprocess.run(
            command.words, env=_environment(command.environment), capture_output=True, text=True, check=False
        )
        message = (
            f"{' '.join(command.words)} ended with {child.returncode}: {told.stderr.strip() or told.stdout[-400:]}"
        )
        if child.returncode != 3:  # a rule that failed: the run went on, and is timed
            raise RuntimeError(message)
        if message not in _told:
            _told.add(message)
            print(f"NOTE {message[-300:]}")
    return Run(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024)


_told: set[str] = set()


def timed(commands: Sequence[Command], rounds: int) -> dict[str, list[Run]]:
    """Each command once a round, after one round to warm up."""
    runs: dict[str, list[Run]] = {command.name: [] for command in commands}
    for number in range(rounds + 1):
        for command in commands:
            run = once(command)
            if number:
                runs[command.name].append(run)
    return runs


def ratio(runs: Mapping[str, list[Run]], name: str, against: str) -> float:
    """How many times as long one command took as another: the median over the rounds."""
    return median(one.wall / other.wall for one, other in zip(runs[name], runs[against], strict=True))


def tell(title: str, runs: Mapping[str, list[Run]], limits: Sequence[Limit], size: float = 0) -> bool:
    """Print a table; whether all limits hold. `size` in MB adds a column of MB/s."""
    peers = [name for name in (PASS, CODESPELL, TYPOS) if name in runs]
    heads = "".join(f"{'× ' + name:>18}" for name in peers)
    print(f"\n{title}\n{'':<24}{'ms':>9}{'min':>9}{'cpu ms':>9}{'MB held':>9}{'MB/s' if size else '':>7}{heads}")
    for name, done in runs.items():
        wall = median(run.wall for run in done)
        cells = "".join(f"{ratio(runs, name, peer):>18.2f}" for peer in peers)
        speed = f"{size / wall:>7.1f}" if size and name != PASS else f"{'':>7}"
        cpu, memory = median(run.processor for run in done), max(run.memory for run in done)
        figures = "".join(
            f"{figure:>9.1f}" for figure in (1e3 * wall, 1e3 * min(run.wall for run in done), 1e3 * cpu, memory)
        )
        print(f"{name:<24}{figures}{speed}{cells}")
    held = True
    for limit in limits:
        if limit.command in runs and limit.against in runs:
            got = ratio(runs, limit.command, limit.against)
            held &= got <= limit.ratio
            print(
                f"  {_verdict(got <= limit.ratio)}: {limit.command} at most {limit.ratio} × {limit.against}: {got:.2f}"
            )
    return held


def _verdict(holds: bool) -> str:
    return "holds" if holds else "DOES NOT HOLD"


def one(bench: Bench, texts: Texts, rounds: int) -> bool:
    """(a) One article of 3 KB, a new process, warm caches."""
    path = str(texts.article)
    ours = [
        bench.lintnews(CHECKOUT, bench.checkout, path),
        bench.lintnews(WHEEL, bench.wheel, path),
        bench.lintnews(UNKEPT, bench.checkout, "--no-cache", path),
    ]
    runs = timed([*bench.peers(path), *ours], max(rounds, 15))
    return tell(
        "One 3 KB article, new process, warm caches",
        runs,
        [Limit(CHECKOUT, CODESPELL, 0.5), Limit(WHEEL, CODESPELL, 0.5)],
    )


def first(bench: Bench, texts: Texts, rounds: int) -> bool:
    """(b) The first run ever: no cache. And what compiling costs a checkout that has just been cloned."""
    path = str(texts.article)
    ours = bench.lintnews(FIRST, bench.wheel, path, fresh=bench.folder / "no-cache")
    runs = timed([*bench.peers(path), ours], rounds)
    held = tell("The first run of an installed package: no cache", runs, [Limit(FIRST, CODESPELL, 1.2)])
    package = bench.bare / "lintnews"
    cloned = []
    for _ in range(3):
        for folder in [package / "compiled", *package.rglob("__pycache__")]:
            shutil.rmtree(folder, ignore_errors=True)
        cloned.append(once(bench.lintnews(COMPILE, bench.bare, path, fresh=bench.folder / "no-cache")))
    tell(
        "The first run of a fresh clone: byte code, rules, guides, facts and lexicon are compiled",
        {COMPILE: cloned},
        [],
    )
    return held


def many(bench: Bench, texts: Texts, rounds: int) -> bool:
    """(c) Two hundred articles of 4 KB."""
    path = str(texts.articles)
    ours = bench.lintnews(CHECKOUT, bench.checkout, path)
    unkept = bench.lintnews(UNKEPT, bench.checkout, "--no-cache", "--jobs", "1", path)
    runs = timed([*bench.peers(path), ours, unkept], rounds)
    return tell("200 articles of 4 KB", runs, [Limit(CHECKOUT, CODESPELL, 1.5)], 0.8)


def large(bench: Bench, texts: Texts, rounds: int) -> bool:
    """(d) Ten megabytes under `ap`, one process."""
    path, size = str(texts.large), texts.large.stat().st_size / 1e6
    ours = bench.lintnews(CHECKOUT, bench.checkout, "--style", "ap", path)
    unkept = bench.lintnews(UNKEPT, bench.checkout, "--no-cache", "--style", "ap", path)
    runs = timed([*bench.peers(path), ours, unkept], rounds)
    tell(f"{size:.0f} MB of varied English under ap, one process", runs, [], size)
    speed = size / median(run.wall for run in runs[CHECKOUT])
    memory = max(run.memory for run in runs[CHECKOUT])
    print(f"  {_verdict(speed >= 4)}: at least 4 MB/s with warm caches: {speed:.1f}")
    cold = size / median(run.wall for run in runs[UNKEPT])
    print(f"  {_verdict(cold >= 4)}: the same with nothing kept: {cold:.1f}")
    print(f"  {_verdict(memory < 150)}: under 150 MB of memory: {memory:.0f}")
    return speed >= 4 and memory < 150


MEASURES = {"one": one, "first": first, "many": many, "large": large}


def _texts(folder: Path, megabytes: float) -> Texts:
    """The texts, built by another process: a child's memory is never told as less than its parent's was."""
    script = str(Path(__file__).with_name("texts.py"))
    done = subprocess.run(
        [sys.executable, script, str(folder), str(megabytes)], capture_output=True, text=True, check=True
    )
    print(done.stdout, end="")
    return Texts.at(folder)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--only", choices=MEASURES, action="append", help="measure only this; may be repeated")
    parser.add_argument("--rounds", type=int, default=7, help="runs of each command (default: %(default)s, 15 for one)")
    parser.add_argument("--texts", type=Path, help="a folder for the texts; those already there are used")
    parser.add_argument("--megabytes", type=float, default=10, help="size of the large text (default: %(default)s)")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="lintnews-speed-") as folder:
        texts = _texts(options.texts or Path(folder, "texts"), options.megabytes)
        bench = Bench(Path(folder))
        held = [
            measure(bench, texts, options.rounds)
            for name, measure in MEASURES.items()
            if name in (options.only or MEASURES)
        ]
    return 0 if all(held) else 1


if __name__ == "__main__":
    sys.exit(main())
