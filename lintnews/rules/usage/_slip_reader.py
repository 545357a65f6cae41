"""Which word was meant for one that is a word too, by the table of slips and the words beside it."""

from __future__ import annotations

from collections.abc import Set as AbstractSet

from lintnews.core.desk import Lexicon
from lintnews.core.pattern import pattern
from lintnews.core.span import Span
from lintnews.rules.usage._slip_kinds import CLOSED, OPEN, is_of
from lintnews.rules.usage._slip_rows import Row, Run, Side, rows_of

_ADVERBS = frozenset("also never not only still even then now just always ever".split())
_MODALS = CLOSED["M"]
_AFTER, _BEFORE = 62, 54  # code points of five words after a place, and four before
_MOST_AFTER, _MOST_BEFORE = 5, 4
_TRAILING = ".,;:!?…)]”\"'’"
_CLAUSE_MARKS = frozenset(".,;:!?…)]—–\n")
_WORD = pattern(r"[^\W_]+(?:-[^\W_]+)*")
_STOP = pattern(r"[.?!]\s|\n")
_FIGURES = pattern(r"\b(\d+)-\Z")
_REACH = 90  # code points on each side, within the sentence


def meant_by_table(text: str, span: Span, before: list[str], after: list[str], lexicon: Lexicon) -> str:
    """The word that was meant at `span` by the words `before` and `after` it, or an empty string."""
    if not before and not after:
        return ""
    rows = rows_of(text[span.start : span.end].lower().replace("’", "'"))
    first, last = before[0].lower() if before else "", after[0].lower() if after else ""
    if len(before) > 1 and first in _ADVERBS and before[1].lower() in _MODALS:
        before = before[1:]  # will also bear
        first = before[0].lower()
    elif before[:2] == ["longer", "no"]:
        before = before[2:]
        first = before[0].lower() if before else ""
    found = (*rows.by_after.get(last, ()), *rows.by_before.get(first, ()), *rows.others)
    if first.endswith("'s"):
        found = (*found, *rows.by_before.get("'s", ()))
    for row in found:
        if _holds(row, before, after, lexicon) and _is_about(row, text, span):
            return row.right
    return ""


def _holds(row: Row, before: list[str], after: list[str], lexicon: Lexicon) -> bool:
    """Whether the words on both sides are what `row` asks for."""
    return (
        (row.before.is_empty or _stands(row.before, before, lexicon))
        and (row.after.is_empty or _stands(row.after, after, lexicon))
        and not _stands(row.not_before, before, lexicon)
        and not _stands(row.not_after, after, lexicon)
    )


def _is_about(row: Row, text: str, span: Span) -> bool:
    """Whether the sentence has one of the topics, none of the other word's, and not the right word too.

    Who writes both words knows them apart.
    """
    if not (row.topics or row.keeps):
        return True
    around = words_around(text, span)
    if row.right in around or not row.keeps.isdisjoint(around):
        return False
    if not row.topics:
        return True
    # Where nothing is asked of the words beside it, one word of the topic may stand there by chance.
    return len(row.topics & around) > (row.before.is_empty and row.after.is_empty)


def _stands(side: Side, words: list[str], lexicon: Lexicon) -> bool:
    """Whether one of the words of `side` is the nearest of `words`, or one of its runs are the nearest ones."""
    if not words or side.is_empty:
        return False
    word = words[0]
    if word.lower() in side.words or any(is_of(word, kind, lexicon) for kind in side.kinds):
        return True
    return any(_matches(run, words, lexicon) for run in side.runs)


def _matches(run: Run, words: list[str], lexicon: Lexicon) -> bool:
    parts = run.parts
    if len(parts) > len(words):
        return False
    if not run.loose:
        return all(_fits(word, part, lexicon) for word, part in zip(words, parts, strict=False))
    near = parts[:-1]
    return all(_fits(word, part, lexicon) for word, part in zip(words, near, strict=False)) and any(
        _fits(word, parts[-1], lexicon) for word in words[len(near) :]
    )


def _fits(word: str, part: str, lexicon: Lexicon) -> bool:
    if part in OPEN:
        return is_of(word, part, lexicon)
    if part in CLOSED:
        return word.lower() in CLOSED[part] or (part == "D" and word.endswith("'s"))
    return word.lower() == part


def words_before(text: str, start: int) -> list[str]:
    """Up to four words before `start` with nothing but blanks between, the nearest first. “,” is a comma."""
    if not start or text[start - 1] not in " \xa0":
        figures = _FIGURES.search(text, max(0, start - 8), start)
        return [figures[1]] if figures else []  # a 40-carat stone
    line = text[max(0, start - _BEFORE) : start - 1].replace("\xa0", " ").rpartition("\n")[2]
    found: list[str] = []
    parts = line.split(" ")
    if start > _BEFORE:
        del parts[0]  # it may be the end of a word
    for part in parts[: -_MOST_BEFORE - 1 : -1]:
        word = part.lstrip("“‘\"'([").replace("’", "'")
        if not word or not (word[-1].isalnum() or word[-1] == "'"):
            if word[-1:] == "," and len(word) > 1:
                found += ",", word[:-1]
            break
        found.append(word)
        if len(word) != len(part):
            break
    return found


def words_after(text: str, end: int) -> list[str]:
    """Up to five words after `end` with nothing but blanks between; “$” where the clause ends."""
    first = text[end : end + 1]
    if not first or first in _CLAUSE_MARKS or (first in "”’\"'" and not text[end + 1 : end + 2].isalpha()):
        return ["$"]
    if first not in " \xa0":
        return ["'s"] if text[end : end + 2] in ("'s", "’s") else []
    line = text[end + 1 : end + _AFTER].replace("\xa0", " ").partition("\n")[0]
    found: list[str] = []
    for part in line.split(" ")[:_MOST_AFTER]:
        word = part.rstrip(_TRAILING).replace("’", "'").lstrip('“‘"(')
        if not word:
            found.append("$")
            break
        found.append(word)
        if part[-1] in _TRAILING:
            found.append("$")
            break
    return found


def words_around(text: str, span: Span) -> AbstractSet[str]:
    """The words of the sentence within a line of `span`, in lower case."""
    start, end = max(0, span.start - _REACH), span.end + _REACH
    for stop in _STOP.finditer(text, start, span.start):
        start = stop.end()
    ending = _STOP.search(text, span.end, end)
    end = ending.start() if ending else end
    return {word.lower() for word in (*_WORD.findall(text, start, span.start), *_WORD.findall(text, span.end, end))}
