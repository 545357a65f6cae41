"""A name is spelled otherwise in another article."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from lintnews.core.desk import Desk
from lintnews.core.document import BlockKind, Document
from lintnews.core.finding import Call, Confidence, Match, Related
from lintnews.core.pattern import pattern
from lintnews.core.record import Record
from lintnews.core.rule import Bad, EditionRule, Good
from lintnews.core.span import Span
from lintnews.text.names import edits_between, is_derived, without_accents
from lintnews.text.quotations import is_quoted

_NAME = pattern(r"(?<![\w’'-])[^\W\d_a-z][^\W\d_]{2,}(?![\w-])")
_BEFORE = pattern(r"([^\W\d_a-z][^\W\d_]+) $")
_AFTER = pattern(r" ([^\W\d_a-z][^\W\d_]+)")
_TELLING = 12  # articles that hold a name, up to which it tells that two of them speak of one event
_FEWEST_SHARED = 3  # such names that two articles share
_MOST_LOOKED_AT = 6  # articles of each spelling


class Name(Record):
    """A word with a capital: how often the article has it, where first, and the names beside it there."""

    word: str
    times: int
    start: int
    before: str
    after: str
    known: bool


class NameInTwoSpellings(EditionRule[Name]):
    """A name is spelled otherwise in another article.

    ## Why
    Of two articles about one event, one says Kowalczyk and one Kowalcyzk. Each is consistent by itself, so that only
    side by side it shows.

    ## When it is right
    They are two people; an ending tells the man from the woman or a people from its country; only an accent differs;
    one of the articles has both. Two names that are both common (Andersen, Anderson) count as one only with the same
    name beside them.
    """

    message = "“{here}” here, “{there}”{often} in {article}. The same name?"
    call = Call.QUERY
    confidence = Confidence.MEDIUM
    fact = Name
    examples = (
        Bad(
            "Rescuers led by Jan Kowalczyk found the Marlsea ferry near Tolvaddon. Kowalczyk was tired.\n* * *\nAt Tolvaddon the Marlsea ferry was found by rescuers; Jan »Kowalcyzk« led them.",
            related="Kowalczyk",
        ),
        Bad(
            "Luca Ollivant wrote to Osei from Tolvaddon. Mr Ollivant said so.\n* * *\nFrom Tolvaddon a letter came, said »Lucca« Ollivant.",
            related="Luca",
            options={"shortest": 4},
        ),
        Good("Jan Kowalski of Marlsea won. He is from Tolvaddon.\n* * *\nAnna Kowalska of Marlsea lost. She is from Tolvaddon."),
        Good("Novotná of Marlsea won in Tolvaddon against Ollivant.\n* * *\nNovotna of Marlsea won in Tolvaddon against Ollivant."),
        Good("Kenyan police met Ollivant in Tolvaddon near Marlsea.\n* * *\nKenya met Ollivant in Tolvaddon near Marlsea."),
        Good("Rob Andersen won in Leeds.\n* * *\nSue Anderson lost in Hull."),
    )  # fmt: skip
    options = {"shortest": 5}

    def collect(self, document: Document, options: Mapping[str, Any], desk: Desk) -> Iterator[Name]:
        text = document.text
        first: dict[str, Span] = {}
        counts: Counter[str] = Counter()
        for block in document.blocks:
            if block.kind is BlockKind.FURNITURE:
                continue
            for match in _NAME.finditer(text, *block.span):
                word = match.group()
                counts[word] += 1
                if word not in first and not is_quoted(document, Span(*match.span())):
                    first[word] = Span(*match.span())
        for word, (start, end) in first.items():
            if len(word) < options["shortest"] or word.isupper() or desk.lexicon.is_common(word.lower()):
                continue
            before = _BEFORE.search(text, max(0, start - 30), start)
            after = _AFTER.match(text, end)
            yield Name(
                word,
                counts[word],
                start,
                before.group(1) if before else "",
                after.group(1) if after else "",
                desk.lexicon.knows(word),
            )

    def judge(self, facts: Mapping[str, Sequence[Name]], options: Mapping[str, Any]) -> Iterator[tuple[str, Match]]:  # noqa: ARG002
        places: dict[str, dict[str, Name]] = {}
        for path in facts:
            for name in facts[path]:
                places.setdefault(name.word, {})[path] = name
        telling = {
            path: {name.word for name in names if len(places[name.word]) <= _TELLING} for path, names in facts.items()
        }
        for one, other in _near_pairs(places):
            rare, often = sorted((one, other), key=lambda word: min(places[word]), reverse=True)
            if _weight(places[rare]) > _weight(places[often]):
                rare, often = often, rare
            found = _one_event(places[rare], places[often], telling)
            if found is not None:
                path, there = found
                yield path, _match(places[rare][path], places[often], there)


def _near_pairs(places: Mapping[str, Mapping[str, Name]]) -> Iterator[tuple[str, str]]:
    """Words that differ in one letter, that may be one name, and of which no article has both; each pair once.

    Each word is filed under all that is left when one of its letters is taken out: near words meet there.
    """
    filed: dict[str, list[str]] = {}
    for word in sorted(places):
        low = word.lower()
        met: set[str] = set()
        for key in {low, *(low[:at] + low[at + 1 :] for at in range(1, len(low)))}:
            held = filed.setdefault(key, [])
            met.update(held)
            held.append(word)
        for other in sorted(met):
            if _may_be_one(word, other) and places[word].keys().isdisjoint(places[other]):
                yield word, other


def _may_be_one(one: str, other: str) -> bool:
    if edits_between(one, other, 1) != 1 or one.lower() == other.lower() or is_derived(one, other):
        return False
    if without_accents(one) == without_accents(other):
        return False
    ends = one[-1] + other[-1]
    return not (one[:-1] == other[:-1] and all(letter in "aeioysn" for letter in ends))


def _weight(found: Mapping[str, Name]) -> tuple[int, int, bool]:
    return len(found), sum(name.times for name in found.values()), any(name.known for name in found.values())


def _one_event(
    rare: Mapping[str, Name], often: Mapping[str, Name], telling: Mapping[str, set[str]]
) -> tuple[str, str] | None:
    """(article with the rare spelling, article with the other) that speak of one event, most alike first."""
    best: tuple[int, str, str] | None = None
    both_known = any(name.known for name in rare.values()) and any(name.known for name in often.values())
    for path, name in sorted(rare.items())[:_MOST_LOOKED_AT]:
        for there, other in sorted(often.items())[:_MOST_LOOKED_AT]:
            shared = len(telling[path] & telling[there])
            beside = (name.before and name.before == other.before) or (name.after and name.after == other.after)
            if (beside and shared) or (not both_known and shared >= _FEWEST_SHARED):
                best = max(best or (0, "", ""), (shared, path, there))
    return best[1:] if best else None


def _match(name: Name, often: Mapping[str, Name], there: str) -> Match:
    other = often[there]
    more = f" ({other.times} times)" if other.times > 1 else ""
    return Match(
        Span(name.start, name.start + len(name.word)),
        {"here": name.word, "there": other.word, "often": more, "article": there},
        related=(Related(Span(other.start, other.start + len(other.word)), "there", there),),
    )
