"""Passages of several articles that share their words: found by short runs of words, then held word against word."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from difflib import SequenceMatcher
from zlib import crc32

from lintnews.core.pattern import pattern
from lintnews.core.record import Record
from lintnews.core.span import Span
from lintnews.text.temporal.words import NUMBERS

_WORD = pattern(r"[^\W_]+(?:['’.,][^\W_]+)*")
_CUT = pattern(r"…|\.\.\.|\[[^\]]*\]|\. \. \.")
_MOST_HOLDERS = 30  # passages that share one run of words, from which on it is a turn of phrase


class Passage(Record):
    """Words as they stand, and the code point of the article at which they begin."""

    text: str
    start: int


class Words:
    """The words of a passage in small letters, and where each stands in the article."""

    __slots__ = ("_spans", "path", "place", "said", "text")

    def __init__(self, path: str, passage: Passage, known: dict[str, str] | None = None) -> None:
        """`known` holds the words of other passages: of a hundred thousand most are the same, and are held once."""
        self.path = path
        self.text, self.place = passage
        said = _WORD.findall(self.text.lower().replace("’", "'"))
        self.said = said if known is None else [known.setdefault(word, word) for word in said]
        self._spans: list[tuple[int, int]] | None = None

    @property
    def spans(self) -> list[tuple[int, int]]:
        """Where each word stands in the passage; made when first asked for, which is seldom."""
        if self._spans is None:
            self._spans = [match.span() for match in _WORD.finditer(self.text)]
        return self._spans

    def span(self, first: int, last: int) -> Span:
        """Where the words from `first` up to, but not including, `last` stand in the article."""
        return Span(self.place + self.spans[first][0], self.place + self.spans[last - 1][1])

    def written(self, first: int, last: int) -> str:
        """Those words as they stand."""
        return self.text[self.spans[first][0] : self.spans[last - 1][1]] if first < last else ""

    def stops(self, at: int) -> bool:
        """Whether a sentence ends just before the word `at`, or the passage begins or ends there."""
        if not 0 < at < len(self.spans):
            return True
        return any(mark in ".!?…" for mark in self.text[self.spans[at - 1][1] : self.spans[at][0]])

    def cut_within(self, first: int, last: int) -> bool:
        """Whether an ellipsis or a bracketed word stands among the words from `first` to `last`, or at their borders."""
        start = self.spans[first - 1][1] if first else 0
        end = self.spans[last][0] if last < len(self.spans) else len(self.text)
        return _CUT.search(self.text, start, end) is not None


class Difference(Record):
    """Words of one passage (`first` to `last`) where another that is otherwise alike has its own."""

    first: int
    last: int
    other_first: int
    other_last: int


def runs_of(size: int) -> Callable[[Sequence[str]], set[int]]:
    """A function that gives the hashes of all runs of `size` words."""

    def keys(said: Sequence[str]) -> set[int]:
        return {crc32(" ".join(said[at : at + size]).encode()) for at in range(len(said) - size + 1)}

    return keys


def few_runs_of(size: int, most: int) -> Callable[[Sequence[str]], set[int]]:
    """As `runs_of`, but only the `most` smallest hashes: passages nearly alike share one of them almost always."""
    every = runs_of(size)

    def keys(said: Sequence[str]) -> set[int]:
        return set(sorted(every(said))[:most])

    return keys


def pairs_sharing(
    passages: Mapping[str, Sequence[Passage]],
    keys: Callable[[Sequence[str]], set[int]],
    fewest: int,
    most_holders: int = _MOST_HOLDERS,
) -> Iterator[tuple[Words, Words]]:
    """Passages of two articles that share a key, each pair once, the later article first.

    Passages of fewer than `fewest` words are left out. The work grows with the number of passages: a key that many
    share (more than `most_holders`) leads nowhere.
    """
    holders: dict[int, list[Words]] = {}
    known: dict[str, str] = {}
    for path in passages:
        for passage in passages[path]:
            words = Words(path, passage, known)
            if len(words.said) < fewest:
                continue
            met: dict[int, Words] = {}
            for key in keys(words.said):
                held = holders.setdefault(key, [])
                if len(held) <= most_holders:
                    met |= {id(other): other for other in held if other.path != path}
                    held.append(words)
            for other in sorted(met.values(), key=lambda one: (one.path, one.place)):
                yield words, other


def differences(
    one: Words, other: Words, fewest_shared: int, alike: float, run: int = 1, *, whole: bool = False
) -> list[Difference] | None:
    """Where two passages part, between the first and the last words that they share; None where they are not alike.

    They are where they share `fewest_shared` words, `run` of them in a row, and `alike` of the words between;
    with `whole`, most words of the shorter. What either leaves out at its
    ends, or by an ellipsis or brackets, is no difference; nor is a national spelling, or a figure written as a word.
    Words in which both go on differently inside a sentence count against their being alike.
    """
    shorter = min(len(one.said), len(other.said))
    needed = max(fewest_shared, _MOSTLY * shorter if whole else min(_ENOUGH, _MOSTLY * shorter))
    if len(set(one.said).intersection(other.said)) < needed * _REPEATED:
        return None  # two in three of all that share a run; to hold word against word is dear
    opcodes: list[Opcode] = [*SequenceMatcher(None, one.said, other.said, autojunk=False).get_opcodes()]
    opcodes, strayed = _trimmed(opcodes, one, other)
    runs = [end - start for tag, start, end, _, _ in opcodes if tag == "equal"]
    shared = sum(runs)
    if shared < needed or max(runs) < run:
        return None
    length = strayed + max(opcodes[-1][2] - opcodes[0][1], opcodes[-1][4] - opcodes[0][3])
    parted = [
        Difference(start, end, other_start, other_end)
        for tag, start, end, other_start, other_end in opcodes
        if tag != "equal" and not (one.cut_within(start, end) or other.cut_within(other_start, other_end))
    ]
    cut = sum(max(end - start, oe - os) for tag, start, end, os, oe in opcodes if tag != "equal") - sum(
        max(part.last - part.first, part.other_last - part.other_first) for part in parted
    )
    if shared < alike * (length - cut):
        return None
    return [
        part
        for part in parted
        if not _are_one(one.said[part.first : part.last], other.said[part.other_first : part.other_last])
    ]


_ENOUGH = 10  # shared words that prove two long passages one; of shorter ones most are to be shared
_MOSTLY = 0.8
_REPEATED = 0.75  # of the words of a passage so many, at least, are distinct
Opcode = tuple[str, int, int, int, int]
_LAST_WORDS = 2  # so many words in which two passages part at the very end are a difference, more are another statement


def _trimmed(opcodes: list[Opcode], one: Words, other: Words) -> tuple[list[Opcode], int]:
    """`opcodes` without what either passage has beyond the other, and in how many words both go on differently."""
    strayed = 0
    while opcodes and opcodes[0][0] != "equal":
        _, start, end, other_start, other_end = opcodes[0]
        both = min(end - start, other_end - other_start)
        if (
            both
            and end - start <= _LAST_WORDS >= other_end - other_start
            and one.stops(start)
            and other.stops(other_start)
        ):
            break
        strayed += 0 if one.stops(end) or other.stops(other_end) else both
        opcodes = opcodes[1:]
    while opcodes and opcodes[-1][0] != "equal":
        _, start, end, other_start, other_end = opcodes[-1]
        both = min(end - start, other_end - other_start)
        if both and end - start <= _LAST_WORDS >= other_end - other_start and one.stops(end) and other.stops(other_end):
            break
        strayed += 0 if one.stops(start) or other.stops(other_start) else both
        opcodes = opcodes[:-1]
    return opcodes, strayed


_SPELLINGS = (("our", "or"), ("ise", "ize"), ("isa", "iza"), ("isi", "izi"), ("yse", "yze"), ("ll", "l"), ("tre", "ter"), ("ence", "ense"), ("mme", "m"), ("ae", "e"))  # fmt: skip


def _are_one(words: Sequence[str], others: Sequence[str]) -> bool:
    """Whether the words are the same but for their spelling or the way of writing a number."""
    return _bare(words) == _bare(others)


def _bare(words: Sequence[str]) -> str:
    bare = "".join(str(NUMBERS.get(word, word)) for word in words).replace("-", "").replace("'", "")
    for long, short in _SPELLINGS:
        bare = bare.replace(long, short)
    return bare


def shortened(text: str, most: int = 160) -> str:
    """`text` on one line, cut at a word where it is longer than `most` code points."""
    words = " ".join(text.split())
    return words if len(words) <= most else words[: most - 1].rsplit(" ", 1)[0] + "…"
