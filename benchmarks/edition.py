"""What it costs to hold many articles against each other, and what is found that was put there.

    python benchmarks/edition.py                     100, 1,000 and 10,000 articles: seconds, memory, growth
    python benchmarks/edition.py --plot FILE.svg     the same as a picture
    python benchmarks/edition.py --injected          real stories, one thing changed in a copy

The articles of the first are made from sentences of the corpora with other names and words in them, seeded, so that
they share turns of phrase and names as an archive does. Collecting is timed beside judging.
"""

from __future__ import annotations

import argparse
import random
import re
import resource
import sys
from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from math import log10
from pathlib import Path
from time import perf_counter, process_time

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from benchmarks.corpora import Article, articles
from lintnews.app.linter import Linter
from lintnews.core.document import Document
from lintnews.engine.desk import desk_for
from lintnews.engine.edition import judged, with_facts
from lintnews.engine.outcome import Outcome
from lintnews.engine.plan import Plan
from lintnews.readers import read

SEED = 1887
SIZES = (100, 1_000, 10_000)
_SENTENCE = re.compile(r"(?<=[.!?”\"])\s+(?=[A-Z“\"])")
_WORD = re.compile(r"[A-Za-z]{4,}")
_KINDS = {
    "letter of a name": re.compile(r"(?<=[a-z,] )[A-Z][a-z]{5,}\b"),
    "digit of a number": re.compile(r"(?<=[a-z] )[1-9]\d{1,2}\b(?! [A-Z])"),
    "weekday": re.compile(r"\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b"),
    "word of a quotation": re.compile(r"(?<=[“\"][\w ,’']{12} )[a-z]{5,}(?= [\w ,’']{20,60}[,.][\"”])"),
}
_OTHERS = {
    "weekday": "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(),
    "word of a quotation": "never always rather people money nothing".split(),
}

Collected = tuple[dict[str, Outcome], dict[str, Document]]


def made(number: int) -> Iterator[tuple[str, date]]:
    """(text, day) of so many articles, the same every time."""
    chance = random.Random(SEED)
    pool = [sentence for article in articles() for sentence in _SENTENCE.split(article.text) if len(sentence) > 40]
    words = sorted({word for sentence in pool[:4000] for word in _WORD.findall(sentence)})
    names = [word for word in words if word[0].isupper()]
    small = [word for word in words if word[0].islower()]
    for _ in range(number):
        own = chance.sample(names, 25)  # the names of this story

        def other(match: re.Match[str], own: list[str] = own) -> str:
            if chance.random() < 0.6:
                return match.group()
            return chance.choice(own if match.group()[0].isupper() else small)

        sentences = [_WORD.sub(other, sentence) for sentence in chance.sample(pool, 20)]
        paragraphs = [" ".join(sentences[at : at + 3]) for at in range(0, 20, 3)]
        yield "\n\n".join(paragraphs), date(2020, 1, 1) + timedelta(days=chance.randrange(700))


def collected(texts: Iterable[tuple[str, date]], plan: Plan) -> Collected:
    """The facts of each article, and the articles, by path."""
    desk = desk_for(plan.style)
    outcomes, documents = {}, {}
    for number, (text, day) in enumerate(texts):
        path = f"{number:05}.txt"
        document = read(text.encode(), path, "plain").document
        document = document.dated(document.meta._replace(published=day, published_from="option"))
        outcomes[path] = with_facts(Outcome(()), document, plan, desk)
        documents[path] = document
    return outcomes, documents


def cost(plan: Plan, plot: str) -> None:
    """Seconds and memory for each size."""
    figures = []
    print(f"{'articles':>9} {'collect s':>10} {'judge s':>9} {'CPU s':>7} {'CPU / n log n':>14} {'found':>7} {'MB':>6}")
    for size in SIZES:
        start = perf_counter()
        outcomes, documents = collected(made(size), plan)
        middle, busy = perf_counter(), process_time()
        told = judged(outcomes, plan, documents.get)
        took, busy = perf_counter() - middle, process_time() - busy
        found = sum(len(outcome.findings) for outcome in told.values())
        memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        figures.append((size, busy))
        growth = busy / (size * log10(size)) * 1e6  # other work of the machine is left out
        print(
            f"{size:>9,} {middle - start:>10.1f} {took:>9.1f} {busy:>7.1f} {growth:>11.0f} µs"
            f" {found:>7,} {memory:>6.0f}",
            flush=True,
        )
    if plot:
        Path(plot).write_text(picture(figures), encoding="utf-8")


def picture(figures: list[tuple[int, float]]) -> str:
    """Seconds over articles, both by powers of ten, beside a line of n log n through the first."""
    first, seconds = figures[0]
    scale = seconds / (first * log10(first))

    def place(size: float, took: float) -> tuple[int, int]:
        return round(60 + 120 * log10(size / 100)), round(300 - 60 * log10(max(took, 1e-3) / 1e-3))

    measured = [place(*figure) for figure in figures]
    ideal = [place(size, scale * size * log10(size)) for size, _ in figures]
    marks = "".join(
        f'<text x="{x}" y="{y - 8}">{took:.2f} s</text><text x="{x}" y="330">{size:,}</text>'
        for (size, took), (x, y) in zip(figures, measured, strict=True)
    )
    lines = [" ".join(f"{x},{y}" for x, y in places) for places in (ideal, measured)]
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 350" font-family="sans-serif" font-size="12">'
        "<title>Seconds to judge an edition, by its articles</title>"
        f'<polyline points="{lines[0]}" fill="none" stroke="#999" stroke-dasharray="4"/>'
        f'<polyline points="{lines[1]}" fill="none" stroke="#06c" stroke-width="2"/>{marks}'
        '<text x="60" y="20">judging, seconds (solid); n log n (dashed); articles below</text></svg>'
    )


def injected(plan: Plan) -> None:
    """How many of the changes put into copies of real stories are found, by kind."""
    chance = random.Random(SEED)
    for kind, shape in _KINDS.items():
        tried, missed = 0, []
        for article in articles():
            places = list(shape.finditer(article.text))
            if places:
                tried += 1
                match = chance.choice(places)
                changed = _changed(kind, match.group(), chance)
                if not _is_found(article, match, changed, plan, chance):
                    around = article.text[max(0, match.start() - 60) : match.end() + 40].replace("\n", "¶")
                    missed.append((match.group(), changed, around))
        found = tried - len(missed)
        print(f"{kind:<22} {found:>4} of {tried:<4} {100 * found / max(tried, 1):>4.0f} %")
        for one in missed[:6]:
            print("      missed:", one)


def _is_found(article: Article, match: re.Match[str], changed: str, plan: Plan, chance: random.Random) -> bool:
    """Whether the slip is told: the story beside one with its paragraphs in another order, every fourth left out."""
    parts = (article.text[: match.start()] + changed + article.text[match.end() :]).split("\n")
    kept = [part for number, part in enumerate(parts) if number % 4 != 3 or changed in part]
    chance.shuffle(kept)
    both = [(article.text, article.published), ("\n\n".join(kept), article.published)]
    outcomes, documents = collected(both, plan)
    told = judged(outcomes, plan, documents.get)
    return any(changed in one.message for outcome in told.values() for one in outcome.findings)


def _changed(kind: str, word: str, chance: random.Random) -> str:
    if kind in _OTHERS:
        return chance.choice([other for other in _OTHERS[kind] if other != word])
    is_figure = word.isdigit()
    at = chance.randrange(0 if is_figure else 1, len(word))
    signs = "123456789" if is_figure else "aeinorstl"
    return word[:at] + chance.choice([sign for sign in signs if sign != word[at]]) + word[at + 1 :]


def main() -> int:
    """Run the part that was asked for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--injected", action="store_true", help="what is found of changes put into copies of stories")
    parser.add_argument("--plot", default="", metavar="FILE", help="write the picture of growth there")
    options = parser.parse_args()
    linter = Linter("default", select=("across/*",))
    plan = linter.plan(linter.house)
    if options.injected:
        injected(plan)
    else:
        cost(plan, options.plot)
    return 0


if __name__ == "__main__":
    sys.exit(main())
