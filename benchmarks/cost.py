"""What each rule costs: milliseconds per megabyte, by rule and by stage.

    python benchmarks/cost.py                       the dearest rules on 1 MB of varied English, style ap
    python benchmarks/cost.py --rule dates/*        only these, all of them
    python benchmarks/cost.py --articles            200 articles of 4 KB, each by itself: what does not grow with size
    python benchmarks/cost.py --first               one article of 3 KB in a new process, in ms: what is loaded

A rule pays for its shapes (searched through the whole text), its checks (called at each cue) and the signing of its
matches. What an article makes once and shares (sentences, quotations, distinct words) is a stage of its own.
Times are of the processor, so that other work on the machine counts for less.
"""

from __future__ import annotations

import argparse
import gc
import sys
import tempfile
from collections import defaultdict
from collections.abc import Callable
from datetime import date
from pathlib import Path
from time import process_time
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from benchmarks.texts import built
from lintnews.app.shipped import guides, shipped_registry
from lintnews.core.cue import Cue
from lintnews.core.document import Document
from lintnews.core.finding import Finding
from lintnews.core.rule import DocumentRule, Rule
from lintnews.core.span import Span
from lintnews.core.style import selects
from lintnews.engine.desk import desk_for
from lintnews.engine.expressions import use_expressions
from lintnews.engine.plan import Plan
from lintnews.engine.sign import settled, signed
from lintnews.house import configuration_of_style
from lintnews.readers import read

PUBLISHED = date(2025, 11, 24)  # so that the rules that need a day are awake
DEAR = 5.0  # ms per MB that a rule may cost; above it is marked


class Timed(Document):
    """A document that notes how long each thing made from it took, without what was made on the way."""

    __slots__ = ("inner", "spent")

    def once(self, make: Callable[..., Any], *about: object) -> Any:
        """As Document.once, timed."""
        if (make, *about) in self._made:
            return self._made[make, *about]
        outer, self.inner = self.inner, 0.0
        start = process_time()
        made = super().once(make, *about)
        took = process_time() - start
        self.spent[f"{make.__module__.removeprefix('lintnews.')}.{make.__name__}"] += took - self.inner
        self.inner = outer + took
        return made


class Cost:
    """Seconds and counts of one rule."""

    __slots__ = ("check", "cues", "load", "matches", "shapes", "sign")

    def __init__(self) -> None:
        self.shapes = self.check = self.sign = self.load = 0.0
        self.cues = self.matches = 0

    @property
    def total(self) -> float:
        """Seconds, loading apart."""
        return self.shapes + self.check + self.sign


class Meter:
    """The engine's run over articles, taken apart so that each part can be timed."""

    def __init__(self, style: str) -> None:
        registry = shipped_registry()
        house = configuration_of_style(style, registry.known_options(), shipped=guides()).style
        self.plan, self.desk = Plan(registry, house), desk_for(house)
        self.stages: dict[str, float] = defaultdict(float)
        self.costs = {active.entry.id: Cost() for active in self.plan.active}
        self.faults: dict[str, str] = {}

    def measure(self, raw: bytes, name: str) -> None:
        """Check one text and add what it took."""
        known = self._stage("reading", lambda: read(raw, name).document)
        meta = known.meta._replace(published=PUBLISHED, published_from="option")
        document = Timed(known.name, known.format, known.source_map, known.blocks, meta, known.directives)
        document.spent, document.inner = defaultdict(float), 0.0
        self._compile()
        findings: list[Finding] = []
        woken = set()
        for number, span in self._cues(document.text):
            if self.plan.active[number].entry.kind == "cue":
                findings += self._asked(number, document, span)
            else:
                woken.add(number)
        for number, active in enumerate(self.plan.active):
            if active.entry.kind == "document" and (number in woken or active.entry.is_always_asked):
                findings += self._asked(number, document, None)
        self._stage("settling and fingerprints", lambda: settled(findings))
        for made, took in document.spent.items():
            self.stages[f"made once: {made}"] += took

    def forget(self) -> None:
        """Begin the count anew."""
        self.stages.clear()
        for cost in self.costs.values():
            cost.shapes = cost.check = cost.sign = 0.0
            cost.cues = cost.matches = 0

    def _stage(self, name: str, work: Callable[[], Any]) -> Any:
        start = process_time()
        done = work()
        self.stages[name] += process_time() - start
        return done

    def _compile(self) -> None:
        """Make the automata and load every rule, so that neither is counted against a text."""
        if self.plan._words is None:  # noqa: SLF001 - the parts are timed one by one
            self._stage("(compiling the plan, once a run)", self.plan._compile)  # noqa: SLF001
            for active in self.plan.active:
                start = process_time()
                self.plan.registry.rule(active.entry.id)
                self.costs[active.entry.id].load = process_time() - start

    def _cues(self, text: str) -> list[tuple[int, Span]]:
        plan = self.plan
        (words, word_owners), (marks, mark_owners) = plan._words, plan._marks  # type: ignore[misc] # noqa: SLF001
        word_hits = self._stage("words automaton", lambda: list(words.hits(text)))
        mark_hits = self._stage("marks automaton", lambda: list(marks.hits(text)))
        cues = [(number, Span(start, end)) for index, start, end in word_hits for number in word_owners[index]]
        cues += [(number, Span(start, end)) for index, start, end in mark_hits for number in mark_owners[index]]
        for pattern, number in plan._shapes or ():  # noqa: SLF001
            start = process_time()
            cues += [(number, Span(*match.span())) for match in pattern.finditer(text)]
            took = process_time() - start
            self.costs[plan.active[number].entry.id].shapes += took
            self.stages["shapes"] += took
        return cues

    def _asked(self, number: int, document: Timed, span: Span | None) -> list[Finding]:
        active = self.plan.active[number]
        cost = self.costs[active.entry.id]
        rule = self.plan.registry.rule(active.entry.id)
        cost.cues += 1
        matches = []
        document.inner = 0.0
        start = process_time()
        try:
            if span is not None:
                assert isinstance(rule, Rule)
                matches += rule.check(Cue(document, span, active.options, self.desk))
            else:
                assert isinstance(rule, DocumentRule)
                matches += rule.check(document, active.options, self.desk)
        except Exception as problem:  # noqa: BLE001 - one rule's fault is told at the end
            self.faults[active.entry.id] = f"{type(problem).__name__}: {problem}"
        took = process_time() - start - document.inner
        cost.check += took
        self.stages["checks at cues" if span is not None else "document rules"] += took
        if not matches:
            return []
        document.inner = 0.0
        start = process_time()
        findings = [signed(match, active, rule, document) for match in matches]
        took = process_time() - start - document.inner
        cost.sign += took
        cost.matches += len(matches)
        self.stages["signing"] += took
        return [finding for finding in findings if finding is not None]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--style", default="ap", help="the house style (default: %(default)s)")
    parser.add_argument("--megabytes", type=float, default=1, help="how much text (default: %(default)s)")
    parser.add_argument("--articles", action="store_true", help="200 articles of 4 KB instead of one long text")
    parser.add_argument("--first", action="store_true", help="one article of 3 KB, nothing warm")
    parser.add_argument("--rule", default="", help="only the rules of this selector, however cheap")
    parser.add_argument("--top", type=int, default=25, help="how many rules to show (default: %(default)s)")
    parser.add_argument("--texts", type=Path, help="a folder for the texts; those already there are used")
    options = parser.parse_args()
    gc.set_threshold(50_000, 20, 20)  # as the command does
    use_expressions()
    with tempfile.TemporaryDirectory(prefix="lintnews-cost-") as folder:
        texts = built(options.texts or Path(folder))
        if options.first:
            sources = [texts.article.read_bytes()]
        elif options.articles:
            sources = [path.read_bytes() for path in sorted(texts.articles.iterdir())]
        else:
            sources = [texts.large.read_text("utf-8")[: int(options.megabytes * 1e6)].encode()]
    start = process_time()
    meter = Meter(options.style)
    meter.stages["(registry, style and plan, once a run)"] = process_time() - start
    if not options.first:
        meter.measure(sources[0][:50_000].rpartition(b"\n")[0], "text.txt")  # opens the tables, loads the rules
        meter.forget()
    for source in sources:
        meter.measure(source, "text.txt")
    tell(meter, sum(map(len, sources)) / 1e6, options)
    return 0


def tell(meter: Meter, size: float, options: argparse.Namespace) -> None:
    """Print the stages, then the rules, the dearest first: ms per MB, or plain ms of the first article."""
    whole = sum(took for stage, took in meter.stages.items() if not stage.startswith("("))
    unit, per = ("ms", 1e3) if options.first else ("ms/MB", 1e3 / size)
    print(f"{size:.3f} MB under {options.style}: {per * whole:.1f} {unit}, {size / whole:.1f} MB/s\n")
    for stage, took in sorted(meter.stages.items(), key=lambda pair: -pair[1]):
        print(f"  {stage:<56}{per * took:>9.2f} {unit}{100 * took / whole:>7.1f}%")
    names = [name for name in meter.costs if not options.rule or selects(options.rule, name)]
    names.sort(key=lambda name: -meter.costs[name].total)
    heads = ("all", "shapes", "checks", "signing", "cues", "µs/cue", "matches", "load ms")
    print(f"\n{'rule, ' + unit:<42}" + "".join(f"{head:>8}" for head in heads))
    for name in names if options.rule else names[: options.top]:
        cost = meter.costs[name]
        figures = "".join(f"{per * took:>8.2f}" for took in (cost.total, cost.shapes, cost.check, cost.sign))
        each = f"{1e6 * cost.check / cost.cues:>8.1f}" if cost.cues else f"{'·':>8}"
        dear = " !" if 1e3 * cost.total / size > DEAR and not options.first else ""
        print(f"{name:<42}{figures}{cost.cues:>8}{each}{cost.matches:>8}{1e3 * cost.load:>8.2f}{dear}")
    for name, fault in sorted(meter.faults.items()):
        print(f"FAILED {name}: {fault}")


if __name__ == "__main__":
    sys.exit(main())
