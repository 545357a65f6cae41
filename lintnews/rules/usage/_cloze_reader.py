"""Reads the table of places that only one of two words can fill."""

from __future__ import annotations

from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from itertools import product

from lintnews.core.record import Record
from lintnews.core.span import Span
from lintnews.rules.usage._clozes import CLOZES
from lintnews.rules.usage._frames import FRAMES
from lintnews.rules.usage._topic_slips import words_around

_KINDS = {
    "D": "the a an this that these those his her its their our my your each every any some no another",
    "P": "his her its their our my your",
    "M": "will would can could may might must should shall cannot can't couldn't won't wouldn't shouldn't didn't doesn't "
    "don't to",
    "S": "i he she it we they you who",
    "O": "me him her us them it you himself herself itself themselves",
    "B": "is are was were be been being am isn't wasn't aren't weren't",
    "H": "has have had having hasn't haven't hadn't",
    "R": "of in on at for from by with into over under after before about against between through during",
}
_NUMBERS = frozenset("two three four five six seven eight nine ten eleven twelve dozens hundreds thousands".split())
_OPEN = frozenset(("N", "C", "E", "ED", "ING", "NS", "V", "K", "SG"))
_SETS = {kind: frozenset(words.split()) for kind, words in _KINDS.items()}
_NO_PLURALS = frozenset(
    "years weeks months minutes hours times others always besides sometimes perhaps towards afterwards nevertheless upstairs downstairs remains seems exists comes means".split()
)
_PLURALS = frozenset("people men women children police data media".split())
_ADVERBS = frozenset("also never not only still even then now just always ever".split())
_LITTLE = frozenset(" ".join(_KINDS.values()).split())
# Words that are everywhere: they wake their rows with the words beside them, not by themselves.
COMMON = frozenset(
    """off our out are may many was with would wound later latter father brother bother mad mine mind tool took
    thing think tow two used use stated started stroke strike sign sing tile title toll trip plain plane plant planet
    extent extend intent event voter pan par pat pad mat rap scared sand soil off term tank tanks taxi test
    personal cruise crews council own
    of off sites roles rights phase device ensure to for no know there their they're hour form from though through lead led past passed your week weak way case fair
    find found here hear higher price site air key right write read road role seen sea see sent son some sort sure told
    track very wait war week which whole whether wood would write made main night none not new one peace piece poor
    principal profit quite record right board born break base cell child council county country course current die died
    effect effects fact four forward form great heart human key least leave let local lose lost loss mail male man may
    meet mine minor moral morning need north over pair park part patients paid play plan public press presence present
    president price prize protest race raised rate real rest rise role round rule scene school season second sell send
    sense set shown side single six social south special stage state station steel step still store story street style
    suit tail tax team than then threw time ton tour town trade trail train trial turn two use wage walk want water
    wear weather weight white whose wind wish won word work world yet feet heard base best course being been cast
    how ours dead cash dessert lead poured pouring pour were where saw now now know by buy passed me too then desert our hour are
    who its country county fare fares mail male casual trail right quiet severe married clear diary your whose threw
    we're who's patients personal principal principle reigned advice
    tied accept breaks hall vehicle manner ball you're it's by went gave came held met faces lost won story stories reign rein adopted affected capital effort feat fought quit affects banned
    """.split()
)
_AFTER, _BEFORE = 58, 44  # code points of four words after a place, and three before
_TRAILING = ".,;:!?…)]”\"'’"
_CLAUSE_MARKS = frozenset(".,;:!?…)]—–\n")


class Side(Record):
    """What may stand on one side: single words, kinds of words, and runs of several."""

    words: frozenset[str]
    kinds: frozenset[str]
    runs: tuple[tuple[str, ...], ...]

    is_empty: bool  # nothing is asked


_NOTHING = Side(frozenset(), frozenset(), (), True)


class Row(Record):
    """One line of the table."""

    right: str
    before: Side
    after: Side
    not_before: Side
    not_after: Side
    topics: frozenset[str]


_LINES: dict[str, list[str]] = {}
for _line in (*CLOZES.strip().splitlines(), *FRAMES.strip().splitlines()):
    _pair, _, _rest = _line.partition(":")
    _wrong, _, _right = _pair.partition(" ")
    _LINES.setdefault(_wrong, []).append(f"{_right}:{_rest}")
_rows: dict[str, tuple[Row, ...]] = {}


def rows_of(wrong: str) -> tuple[Row, ...]:
    """The rows of one word; most of the table is never read."""
    known = _rows.get(wrong)
    if known is None:
        known = _rows[wrong] = tuple(map(_row, _LINES.get(wrong, ())))
    return known


def _row(line: str) -> Row:
    right, _, rest = line.partition(":")
    rest, _, topics = rest.partition("~")
    rest, _, forbidden = rest.partition("!")
    before, _, after = rest.partition("|")
    not_before, _, not_after = forbidden.partition("|")
    return Row(
        right,
        _side(before, is_before=True),
        _side(after),
        _side(not_before, is_before=True),
        _side(not_after),
        frozenset(topics.lower().split()),
    )


def _side(written: str, *, is_before: bool = False) -> Side:
    if not written or written.isspace():
        return _NOTHING  # most sides: to build three sets for each is half the cost of reading a row
    words: set[str] = set()
    kinds: set[str] = set()
    runs: list[tuple[str, ...]] = []
    for one in written.split():
        parts = [part for part in one.split("_") if part]
        if len(parts) > 1:
            run = tuple(part if part in _KINDS or part in _OPEN else part.lower() for part in parts)
            runs.append(run[::-1] if is_before else run)
        elif parts[0] in _KINDS:
            words.update(_SETS[parts[0]])
            kinds.update(("D",) if parts[0] == "D" else ())
        elif parts[0] in _OPEN:
            kinds.add(parts[0])
        else:
            words.add(parts[0].lower())
    return Side(frozenset(words), frozenset(kinds), tuple(runs), not (words or kinds or runs))


def wakes() -> Iterator[str]:
    """Every word that has rows, and of the common ones each two words that may show the slip."""
    for wrong in _LINES:
        if wrong not in COMMON:
            yield wrong
            continue
        for row in rows_of(wrong):
            before, after = [*_phrases(row.before, is_before=True)], [*_phrases(row.after)]
            if before and not row.before.kinds - {"D"} and (not after or len(before) <= len(after) or row.after.kinds):
                yield from (f"{phrase} {wrong}" for phrase in before)
            elif after:
                yield from (f"{wrong} {phrase}" for phrase in after)
            else:
                yield from (f"{phrase} {wrong}" for phrase in before)


def _phrases(side: Side, *, is_before: bool = False) -> Iterator[str]:
    yield from (word for word in side.words if word.isascii())
    for backwards in side.runs:
        run = backwards[::-1] if is_before else backwards
        if not any(part in _OPEN for part in run):
            yield from map(" ".join, product(*(_KINDS[part].split() if part in _KINDS else (part,) for part in run)))


def meant_in_cloze(text: str, span: Span, before: list[str] | None = None, after: list[str] | None = None) -> str:
    """The word that was meant at `span` by the words `before` and `after` it, or an empty string."""
    rows = rows_of(text[span.start : span.end].lower().replace("’", "'"))
    if not rows:
        return ""
    before = words_before(text, span.start) if before is None else before
    after = words_after(text, span.end) if after is None else after
    if not before and not after:
        return ""
    if len(before) > 1 and before[0] in _ADVERBS and before[1].lower() in _SETS["M"]:
        before = before[1:]  # will also bear
    elif before[:2] == ["longer", "no"]:
        before = before[2:]
    for row in rows:
        if (
            (row.before.is_empty or _stands(row.before, before))
            and (row.after.is_empty or _stands(row.after, after))
            and not _stands(row.not_before, before)
            and not _stands(row.not_after, after)
            and (not row.topics or _speaks_of(row, words_around(text, span)))
        ):
            return row.right
    return ""


def _speaks_of(row: Row, around: AbstractSet[str]) -> bool:
    """Whether a sentence has one of the topics, and not the other word too: who writes both knows them apart."""
    return row.right not in around and not row.topics.isdisjoint(around)


def _stands(side: Side, words: list[str]) -> bool:
    """Whether one of the words of `side` is the nearest of `words`, or one of its runs are the nearest ones."""
    if not words or side.is_empty:
        return False
    word = words[0]
    if word.lower() in side.words or (side.kinds and any(_is_of(word, kind) for kind in side.kinds)):
        return True
    return any(
        len(run) <= len(words) and all(_fits(word, part) for word, part in zip(words, run, strict=False))
        for run in side.runs
    )


def _fits(word: str, part: str) -> bool:
    if part in _OPEN:
        return _is_of(word, part)
    if part in _KINDS:
        return word.lower() in _SETS[part] or (part == "D" and word.endswith("'s"))
    return word.lower() == part


def _is_of(word: str, kind: str) -> bool:
    """Whether `word` is of one of the kinds that are no list."""
    if kind == "D":
        return word.endswith("'s")
    if kind == "N":
        return word[0].isdigit() or (word[0] in "£$€" and word != "$") or word in _NUMBERS
    if kind == "C":
        return word[0].isupper() and word != "I" and not word.endswith("'s")
    if kind == "ED":
        return word.endswith("ed") and len(word) > 4
    if kind == "ING":
        return word.endswith("ing") and len(word) > 5
    if kind == "NS":
        return (
            word.endswith("s") and len(word) > 4 and word.islower() and word not in _NO_PLURALS and word[-2] not in "s'"
        )
    if kind == "V":
        return word.isalpha() and word.islower() and word not in _LITTLE
    if kind == "SG":
        return word.isalpha() and word.islower() and word[-1] != "s" and word not in _PLURALS
    return word == ("," if kind == "K" else "$")  # E


def words_before(text: str, start: int) -> list[str]:
    """Up to three words before `start` with nothing but blanks between, the nearest first."""
    if not start or text[start - 1] not in " \xa0":
        return []
    line = text[max(0, start - _BEFORE) : start - 1].replace("\xa0", " ").rpartition("\n")[2]
    found: list[str] = []
    for part in reversed(line.split(" ")[-3:] if start > _BEFORE else line.split(" ")):
        word = part.lstrip("“‘\"'([").replace("’", "'")
        if not word or not (word[-1].isalnum() or word[-1] == "'"):
            if word[-1:] == "," and len(word) > 1:
                found += ",", word[:-1]
            break
        found.append(word)
        if word != part.replace("’", "'") or len(found) == 3:
            break
    return found


def words_after(text: str, end: int) -> list[str]:
    """Up to four words after `end` with nothing but blanks between; “$” where the clause ends."""
    first = text[end : end + 1]
    if not first or first in _CLAUSE_MARKS or (first in "”’\"'" and not text[end + 1 : end + 2].isalpha()):
        return ["$"]
    if first not in " \xa0":
        return ["'s"] if text[end : end + 2] in ("'s", "’s") else []
    line = text[end + 1 : end + _AFTER].replace("\xa0", " ").partition("\n")[0]
    found: list[str] = []
    for part in line.split(" ")[:4]:
        word = part.rstrip(_TRAILING).replace("’", "'").lstrip('“‘"(')
        if not word:
            found.append("$")
            break
        found.append(word)
        if part[-1] in _TRAILING:
            found.append("$")
            break
    return found
