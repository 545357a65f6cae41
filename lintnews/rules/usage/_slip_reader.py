"""Which word was meant for one that is a word too, by the table of slips and the words beside it."""

from __future__ import annotations

from collections.abc import Set as AbstractSet

from lintnews.core.desk import Lexicon
from lintnews.core.pattern import pattern
from lintnews.core.span import Span
from lintnews.rules.usage._slip_classes import CLASSES
from lintnews.rules.usage._slip_kinds import CLOSED, KINDS_OF, OPEN, is_of
from lintnews.rules.usage._slip_rows import Row, Run, Side, rows_of
from lintnews.text.classes import NOUN, PLURAL

_ADVERBS = frozenset("also never not only still even then now just always ever".split())
_MODALS = CLOSED["M"]
_AFTER, _BEFORE = 62, 54  # code points of five words after a place, and four before
_MOST_AFTER, _MOST_BEFORE = 5, 4
_LONG_TITLE = 6  # “Mrs.”, “Capt.” and the like end no sentence
_WORD_REACH = 30  # code points of the longest word beside a place
_TRAILING = ".,;:!?…)]”\"'’"
_CLAUSE_MARKS = frozenset((*".,;:!?…)]—–\n", ""))
_WORD = pattern(r"[^\W_]+(?:-[^\W_]+)*")
_STOP = pattern(r"[.?!]\s|\n")
_FIGURES = pattern(r"\b(\d+|two|three|four|five|six|seven|eight|nine|ten)-\Z")
_OF_ONE_SLOT = NOUN | PLURAL
_BEFORE_NOUNS = (CLOSED["D"] - {"a", "an"}) | frozenset(
    "of and or two three four five six seven eight nine ten".split()
)
_PLAIN = frozenset("and or but as than $ , said says".split())
_NEAR = 40  # code points
_REACH = 90  # code points on each side, within the sentence
_EVERYWHERE = 190  # the frequency from which a word stands in any sentence: to, then, year


def meant_by_table(text: str, span: Span, lexicon: Lexicon) -> str:
    """The word that was meant at `span`, or an empty string where the one that stands there may be right."""
    word = text[span.start : span.end].lower()
    first, last = _word_before(text, span.start), _word_after(text, span.end)
    rows = rows_of(word if word.isalpha() else word.replace("’", "'"))
    for row in rows.about:
        if (
            _is_about(row, text, span)
            and not _stands_barred(row, text, span, lexicon)
            and not _writes_both(row, text, span, lexicon)
        ):
            return row.right
    found = rows.by_after.get(last, ())
    if first in rows.by_before:
        found += rows.by_before[first]
    if first in _ADVERBS:  # will also bear
        found += rows.by_before.get(_word_before(text, span.start - len(first) - 1), ())
    elif "'" in first:
        found += rows.by_before.get(first[first.rfind("'") :], ())
    if rows.others:
        found += rows.others
    return _meant_by_rows(found, text, span, lexicon) if found else ""  # most end here


def _stands_barred(row: Row, text: str, span: Span, lexicon: Lexicon) -> bool:
    """Whether words beside `span` are those that `row` will not have."""
    return _stands(row.not_before, _words_before(text, span.start, lexicon), lexicon) or _stands(
        row.not_after, _words_after(text, span.end), lexicon
    )


def _meant_by_rows(rows: tuple[Row, ...], text: str, span: Span, lexicon: Lexicon) -> str:
    before, after = _words_before(text, span.start, lexicon), _words_after(text, span.end)
    if not before and not after:
        return ""
    sides = [before]
    if len(before) > 1 and before[0] in _ADVERBS and before[1].lower() in _MODALS:
        sides.append(before[1:])
    word = span.of(text)
    for row in rows:
        if (
            any(_holds(row, side, after, lexicon) for side in sides)
            and _is_about(row, text, span)
            and not _writes_both(row, text, span, lexicon)
        ):
            if row.topics or not _stands_anywhere(before[:1], after[:1]) or not _are_alike(word, row.right, lexicon):
                return row.right
            if _tells(row.before, before, lexicon) or _tells(row.after, after, lexicon):
                return row.right
    return ""


def _are_alike(word: str, right: str, lexicon: Lexicon) -> bool:
    """Whether both words are nouns of one number: then articles and the like say nothing."""
    return lexicon.classes(word) & lexicon.classes(right) & _OF_ONE_SLOT != 0


def _stands_anywhere(before: list[str], after: list[str]) -> bool:
    """Whether both neighbours are such as any noun has: the, its, three, of; and, in, was, a stop."""
    first = before[0].lower() if before else ""
    last = after[0].lower() if after else "$"
    if not _is_plain(last):
        return False
    if first in ("a", "an"):
        return last == "$"
    return first in _BEFORE_NOUNS or first.endswith("'s") or first.isdigit()


def _is_plain(word: str) -> bool:
    return word in KINDS_OF or word in _PLAIN or word.isdigit()


def _tells(side: Side, words: list[str], lexicon: Lexicon) -> bool:
    """Whether a run of `side` stands there that holds a word of its own (on_the_brink) or is all words (under_no)."""
    if not words or not side.runs:
        return False
    word = words[0].lower()
    return any(
        _is_telling(run) and _matches(run, words, lexicon)
        for nearest in (word, *KINDS_OF.get(word, ()))
        for run in side.runs.get(nearest, ())
    )


def _is_telling(run: Run) -> bool:
    written = [part for part in run.parts if part not in CLOSED and part not in OPEN]
    if len(written) == len(run.parts):
        return True
    return any(not _is_plain(part) and part not in _BEFORE_NOUNS for part in written)


def _word_before(text: str, start: int) -> str:
    """The word before `start`, in lower case; “,” for a comma, empty at another mark."""
    end = start - 1
    if end < 1 or text[end] not in " \xa0":
        return ""
    low = max(0, end - _WORD_REACH)
    word = text[text.rfind(" ", low, end) + 1 or low : end].lower()
    if word.isalpha():  # nearly all
        return word
    word = word.rpartition("\n")[2].replace("’", "'").lstrip("“‘\"'([")
    return word if word[-1:].isalnum() or word[-1:] == "'" else "," if word[-1:] == "," else ""


def _word_after(text: str, end: int) -> str:
    """The word after `end`, in lower case; “$” where the clause ends, “'s” in a genitive."""
    first = text[end : end + 1]
    if first in _CLAUSE_MARKS:  # an empty one is in it too: the end of the text
        return "$"
    if first != " " or end + 1 == len(text):
        words = _words_after(text, end)
        return words[0].lower() if words else ""
    at = text.find(" ", end + 1, end + _WORD_REACH)
    word = text[end + 1 : at if at > 0 else end + _WORD_REACH].lower()
    if word.isalpha():
        return word
    word = word.partition("\n")[0].replace("’", "'").lstrip('“‘"(').rstrip(_TRAILING)
    return word or "$"


def _holds(row: Row, before: list[str], after: list[str], lexicon: Lexicon) -> bool:
    """Whether the words on both sides are what `row` asks for."""
    return (
        (row.before.is_empty or _stands(row.before, before, lexicon))
        and (row.after.is_empty or _stands(row.after, after, lexicon))
        and not _stands(row.not_before, before, lexicon)
        and not _stands(row.not_after, after, lexicon)
    )


def _is_about(row: Row, text: str, span: Span) -> bool:
    """Whether the sentence has one of the topics, none of the other word's, and not the right word too."""
    if row.topics:
        # To cut the sentence into words is five times as dear as to see that the letters of no topic stand there.
        window = text[max(0, span.start - _REACH) : span.end + _REACH].lower()
        for topic in row.topics:
            if topic in window:
                break
        else:
            return False
    elif not row.keeps:
        return True
    around = _words_around(text, span)
    if row.right in around or _told(around, row.keeps):
        return False
    if not row.topics:
        return True
    # Where nothing is asked of the words beside it, one word of the topic has to stand near, or two anywhere.
    if not (row.before.is_empty and row.after.is_empty):
        return _told(around, row.topics) > 0
    return _told(around, row.topics) > 1 or _told(_words_around(text, span, _NEAR), row.topics) > 0


def _told(words: AbstractSet[str], topics: AbstractSet[str]) -> int:
    """How many of `words` are of `topics`, in either number."""
    return sum(word in topics or (word[-1] == "s" and word[:-1] in topics) for word in words) if topics else 0


def _writes_both(row: Row, text: str, span: Span, lexicon: Lexicon) -> bool:
    """Whether the sentence has the right word too: who writes both knows them apart, unless one is everywhere."""
    return lexicon.frequency(row.right) < _EVERYWHERE and row.right in _words_around(text, span)


def _stands(side: Side, words: list[str], lexicon: Lexicon) -> bool:
    """Whether one of the words of `side` is the nearest of `words`, or one of its runs are the nearest ones."""
    if not words or side.is_empty:
        return False
    word = words[0].lower()
    if word in side.words:
        return True
    for kind in side.kinds:
        if is_of(words[0], kind, lexicon):
            return True
    if side.runs:
        for nearest in (word, *KINDS_OF.get(word, ())):
            for run in side.runs.get(nearest, ()):
                if _matches(run, words, lexicon):
                    return True
    return any(_fits(words[0], run.parts[0], lexicon) and _matches(run, words, lexicon) for run in side.open_runs)


def _matches(run: Run, words: list[str], lexicon: Lexicon) -> bool:
    """Whether `words` from the second on are as `run` asks; the nearest is known to be."""
    parts = run.parts
    if len(parts) > len(words):
        return False
    near = parts[:-1] if run.loose else parts
    for place in range(1, len(near)):
        if not _fits(words[place], near[place], lexicon):
            return False
    return not run.loose or any(_fits(word, parts[-1], lexicon) for word in words[len(near) :])


def _fits(word: str, part: str, lexicon: Lexicon) -> bool:
    if part in OPEN:
        return is_of(word, part, lexicon)
    if part in CLOSED:
        return word.lower() in CLOSED[part] or (part == "D" and word.endswith("'s"))
    if part in CLASSES:
        return word.lower() in CLASSES[part]
    return word.lower() == part


def _words_before(text: str, start: int, lexicon: Lexicon) -> list[str]:
    """Up to four words before `start` with nothing but blanks between, the nearest first. “,” is a comma.

    A word that opens the sentence has no capital of its own, where it is known without.
    """
    if not start or text[start - 1] not in " \xa0":
        figures = _FIGURES.search(text, max(0, start - 8), start)
        return [figures[1]] if figures else []  # a 40-carat stone
    _, opening, line = text[max(0, start - _BEFORE) : start - 1].replace("\xa0", " ").rpartition("\n")
    found: list[str] = []
    parts = line.split(" ")
    if start > _BEFORE and not opening:
        del parts[0]  # it may be the end of a word
        opens = False
    else:
        opens = len(parts) <= _MOST_BEFORE
    for part in parts[: -_MOST_BEFORE - 1 : -1]:
        word = part.lstrip("“‘\"'([").replace("’", "'")
        if not word or not (word[-1].isalnum() or word[-1] in "'%"):
            opens = word[-1:] in (".", "?", "!") and not (word[0].isupper() and len(word) < _LONG_TITLE)
            if word[-1:] == "," and len(word) > 1:
                found += ",", word[:-1]
            break
        found.append(word)
        if len(word) != len(part):
            opens = True
            break
    if opens and found and lexicon.is_common(found[-1].lower()):
        found[-1] = found[-1].lower()
    return found


def _words_after(text: str, end: int) -> list[str]:
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


def _words_around(text: str, span: Span, reach: int = _REACH) -> AbstractSet[str]:
    """The words of the sentence within `reach` code points (a line) of `span`, in lower case."""
    start, end = max(0, span.start - reach), span.end + reach
    for stop in _STOP.finditer(text, start, span.start):
        start = stop.end()
    ending = _STOP.search(text, span.end, end)
    end = ending.start() if ending else end
    return {word.lower() for word in (*_WORD.findall(text, start, span.start), *_WORD.findall(text, span.end, end))}
