"""Two runs of words, one of them a body's name: where they part, and whether that is a slip of the pen."""

from __future__ import annotations

from collections.abc import Sequence
from unicodedata import combining, normalize

from lintnews.core.pattern import pattern
from lintnews.core.record import Record
from lintnews.core.span import Span

_WORD = pattern(r"[^\W\d_]+(?:['’‑-][^\W\d_]+)*|&|\d+")
# Little words that are put for one another: Institute for Technology.
SMALL = frozenset("of for the and on in to a an & at from with by".split())
_REACH = 140  # code points on one side: the longest name has about 90


def words_after(text: str, start: int, count: int) -> list[Span]:
    """Up to `count` words from `start` on, with nothing but a blank between them."""
    found: list[Span] = []
    for match in _WORD.finditer(text, start, min(len(text), start + _REACH)):
        if found and not _is_blank(text, found[-1].end, match.start()):
            break
        found.append(Span(*match.span()))
        if len(found) == count:
            break
    return found


def words_before(text: str, end: int, count: int, reach: int = _REACH) -> list[Span]:
    """Up to `count` words that end at `end`, in order, with nothing but a blank between them."""
    begin = max(0, end - reach)
    while begin and text[begin - 1].isalnum() and begin < end:
        begin += 1
    found: list[Span] = []
    for match in _WORD.finditer(text, begin, end):
        if found and not _is_blank(text, found[-1].end, match.start()):
            found.clear()
        found.append(Span(*match.span()))
    return found[-count:] if found and found[-1].end == end else []


def _is_blank(text: str, start: int, end: int) -> bool:
    return end - start == 1 and text[start] in " \n\u00a0"


def may_start(words: Sequence[str], text: str, at: int) -> bool:
    """Whether the word at `at` may be a slip for the first of `words`, left out or changed about with those after."""
    letter = text[at : at + 1].lower()
    if not letter or words[0].lower() in _KINDS or any(word[0].lower() == letter for word in words):
        return bool(letter)
    return text.startswith(words[0][1:4], at + 1) or _first_word(text, at).lower() in SMALL or not letter.isascii()


def _first_word(text: str, at: int) -> str:
    end = text.find(" ", at, at + 6)
    return text[at:end] if end > at else ""


class Parting(Record):
    """Where a run of words leaves a name: `kind` is small, letter, kin, sibling, swap, missing or extra.

    `used` counts the words of the run; `right` and `found` are the words that differ.
    """

    used: int
    kind: str
    right: str = ""
    found: str = ""


def parting(name: Sequence[str], found: Sequence[str]) -> Parting | None:
    """Where `found` is `name` with exactly one slip in it; None where they are the same, or far apart."""
    at = 0
    while at < len(name) and at < len(found) and is_same(name[at], found[at]):
        at += 1
    if at in (len(name), len(found)):
        return None
    right, its = name[at], found[at]
    if _agree(name[at + 1 :], found[at + 1 :]):
        kind = slip_kind(right, its)
        return Parting(len(name), kind, right, its) if kind else None
    if right.lower() in SMALL and _agree(name[at + 1 :], found[at:]):
        return Parting(len(name) - 1, "missing", right)
    if its in SMALL and its != "&" and _agree(name[at:], found[at + 1 :]):
        return Parting(len(name) + 1, "extra", "", its)
    return _swapped(name, found, at)


def _swapped(name: Sequence[str], found: Sequence[str], at: int) -> Parting | None:
    """Two words of the name put for each other, side by side or around a small word."""
    for other in (at + 1, at + 2):
        if other >= min(len(name), len(found)) or name[at] in SMALL or name[other] in SMALL:
            continue
        if other == at + 2 and name[at + 1] not in SMALL:
            continue
        turned = [*name]
        turned[at], turned[other] = name[other], name[at]
        if _agree(turned[at:], found[at:]):
            return Parting(len(name), "swap", name[at], found[at])
    return None


def _agree(name: Sequence[str], found: Sequence[str]) -> bool:
    return len(found) >= len(name) and all(is_same(one, other) for one, other in zip(name, found, strict=False))


def is_same(word: str, found: str) -> bool:
    """Whether the two are one word, whatever accents, hyphens and the case of small words; & is and."""
    if word == found:
        return True
    if word[0].isupper() and not found[0].isupper():
        return False
    first, its = word[0].lower(), found[0].lower()
    if first != its and first.isalpha() and its.isalpha() and (first + its).isascii():
        return False
    return _key(word) == _key(found)


# National spellings are not slips: the table says which of them are wrong, and whose choice the others are.
_NATIONAL = (
    ("isation", "ization"), ("ised", "ized"), ("centre", "center"), ("theatre", "theater"), ("programme", "program"),
    ("defence", "defense"), ("licence", "license"), ("our", "or"), ("paed", "ped"), ("archaeo", "archeo"),
)  # fmt: skip


def _key(word: str) -> str:
    if word == "&":
        return "and"
    bare = word.replace("-", "").replace("‑", "").replace("’", "'").casefold()
    for one, other in _NATIONAL:
        bare = bare.replace(one, other)
    return bare if bare.isascii() else "".join(one for one in normalize("NFD", bare) if not combining(one))


# Words that are put for one another, each with the others of its line.
_SIBLINGS = tuple(
    frozenset(line.split())
    for line in (
        "agency authority administration association",
        "commission committee council",
        "commission corporation",
        "board bureau",
        "institute institution",
        "organisation organization association",
        "office department",
        "federation foundation confederation",
        "society association",
        "corporation company cooperation",
        "congress conference council",
        "service agency",
    )
)
_KINDS = frozenset().union(*_SIBLINGS)
_MISHEARD = tuple(
    frozenset(line.split())
    for line in (
        "council counsel",
        "conservation conversation",
        "crime crimes criminal",
        "principal principle",
        "prevention protection",
        "science sciences scientific",
        "corps core corp",
        "child children children's",
        "woman women women's",
        "development developmental",
        "nurse nurses nursing",
        "drug drugs",
        "arts art",
        "tax taxes taxation",
    )
)


def slip_kind(word: str, found: str) -> str:
    """How `found` may have been written for `word`: small, letter, kin or sibling; empty where it may not."""
    one, other = _key(word), _key(found)
    if one in SMALL or other in SMALL:
        return "small" if one in SMALL and other in SMALL else ""
    if word[0].isupper() and not found[0].isupper():
        return ""
    if any(one in words and other in words for words in _SIBLINGS):
        return "sibling"
    if any(one in words and other in words for words in _MISHEARD):
        return "kin"
    if one[0] == other[0] or one[1:] == other[1:]:
        reach = 2 if min(len(one), len(other)) >= 7 else 1 if len(one) >= 4 else 0
        if abs(len(one) - len(other)) <= reach and distance(one, other) <= reach:
            return "letter"
    return "kin" if _is_kin(one, other) else ""


_ENDINGS = frozenset("s es 's s' n an ian al ese ish".split())


def _is_kin(one: str, other: str) -> bool:
    """Whether the two are of one stem: environment and environmental, prosecution and prosecuting."""
    if len(one) > len(other):
        one, other = other, one
    if len(one) >= 3 and other.startswith(one) and other[len(one) :] in _ENDINGS:
        return True
    shared = 0
    while shared < len(one) and one[shared] == other[shared]:
        shared += 1
    return shared >= 5 and shared >= 0.55 * len(other)


def distance(one: str, other: str) -> int:
    """How many letters are wrong, missing, too many or changed about; 3 for three or more."""
    if abs(len(one) - len(other)) > 2:
        return 3
    before: list[int] = []
    row = list(range(len(other) + 1))
    for i, letter in enumerate(one, 1):
        last, before, row = before, row, [i]
        for j, its in enumerate(other, 1):
            cost = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (letter != its))
            if i > 1 and j > 1 and letter == other[j - 2] and one[i - 2] == its:
                cost = min(cost, last[j - 2] + 1)
            row.append(cost)
    return min(row[-1], 3)
