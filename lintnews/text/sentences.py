"""Sentences: where one ends and the next begins."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from operator import itemgetter

from lintnews.core.document import Block, Document
from lintnews.core.pattern import pattern
from lintnews.core.span import Span
from lintnews.text.abbreviations import (
    AFTER_NAME,
    ALSO_WORDS,
    CLOCK,
    INNER,
    MAY_END,
    NUMBERED,
    TITLES,
)

_STOP = pattern(r"[.!?…]+[\"'”’»)\]]*(?=\s)")
_WORD = pattern(r"(?:[^\W\d_]\.)+[^\W\d_]*$|[^\W_][\w’'&-]*$")
_OPENS_SENTENCE = pattern(r"\s+[\"'“‘«(\[¿¡—–-]*\s?([^\W_])")
_NAME = pattern(r"[^\W_]+")
_LONGEST_SHORT_FORM = 24


def _word_before_stop(text: str, stop: int, floor: int = 0) -> str:
    """The word that the point at `stop` follows, with its inner points: `U.S`, `Mr`, `April`."""
    around = text[max(floor, stop - _LONGEST_SHORT_FORM) : stop].split()
    if not around or text[stop - 1].isspace():
        return ""
    if around[-1].isalnum():
        return around[-1]  # most words: the pattern is for the others
    match = _WORD.search(around[-1])
    return match.group().removesuffix(".") if match else ""


def _is_initial(word: str) -> bool:
    """Whether `word`, before a point, is one letter: the J of J. K. Rowling."""
    return len(word) == 1 and word.isalpha() and word != "i"


def sentences(document: Document, block: Block) -> tuple[Span, ...]:
    """The sentences of one block, in order, without the blanks between them."""
    text = document.text
    start, end = block.span
    found = []
    for stop, after in _stops(text, start, end):
        # Most ends are told without a call: a small-letter word in full, one point, a blank and a capital.
        if after - stop == 1 and text[stop] == "." and text[after] == " " and text[after + 1 : after + 2].isupper():
            word = text[text.rfind(" ", start, stop) + 1 or start : stop]
            if len(word) > 1 and after + 1 < end and word.isalpha() and word.lower() not in _SHORT_FORMS:
                found.append(Span(start, after))
                start = after + 1
                continue
        if ends_sentence(text, stop, after, end, start):
            found.append(Span(start, after))
            start = after
            while start < end and text[start].isspace():
                start += 1
    if start < end and (not text[start].isspace() or text[start:end].strip()):
        found.append(Span(start, end))
    return tuple(found)


def _stops(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Where marks that may end a sentence stand, with the closing marks after them and a blank next."""
    if any(text.find(mark, start, end) >= 0 for mark in "!?…"):
        yield from (match.span() for match in _STOP.finditer(text, start, end))
        return
    # Where the point is the only such mark, `find` is ten times as quick as the expression.
    at = text.find(".", start, end)
    while at >= 0:
        after = at + 1
        if after < end and text[after] == " ":
            yield at, after
        elif match := _STOP.match(text, at, end):
            after = match.end()
            yield at, after
        at = text.find(".", after, end)


_SHORT_FORMS = INNER | TITLES | NUMBERED | CLOCK | MAY_END | {"etc"}


def ends_sentence(text: str, stop: int, after: int, end: int, start: int = 0) -> bool:
    """Whether the marks from `stop` to `after` end a sentence that began at `start`, judged by the words around."""
    follows = _OPENS_SENTENCE.match(text, after, end)
    if follows is None:
        return not text[after:end].strip()
    first, place = follows.group(1), follows.start(1)
    if text[stop] == "." and text[stop + 1 : stop + 2] not in (".", "…"):
        return _point_ends(text, stop, after, place, end, start)
    if first.islower():
        # “Why?” she asked. Wait… what? A mark inside is no end while the sentence goes on.
        return False
    if after - stop > 1 and text[stop] in "!?…" and _is_attribution(text, place, end):
        return False
    return _word_before_stop(text, stop, start) not in _MARKED_NAMES or _is_opener(text, place, end)


_MARKED_NAMES = frozenset("Yahoo Jeopardy Wham Yum Joomla Chips Panic".split())  # names with a mark of their own
_REPORTS = frozenset(
    """said says asked asks added adds replied replies wrote writes told shouted cried called joked quipped
    insisted wondered demanded tweeted posted declared exclaimed""".split()
)
_SPEAKER = pattern(r"(?:[A-Z][\w.’'-]*\s+){1,3}([a-z]+)\b")


def _is_attribution(text: str, place: int, end: int) -> bool:
    """Whether a name and a verb of speech stand here: “Why?” Smith asked."""
    speaker = _SPEAKER.match(text, place, min(end, place + 60))
    return speaker is not None and speaker.group(1) in _REPORTS


def _point_ends(text: str, stop: int, after: int, place: int, end: int, start: int) -> bool:
    """Whether a single point ends the sentence; `place` is where the next word begins."""
    first = text[place]
    written = _word_before_stop(text, stop, start)
    word = written.lower()
    short = word not in ALSO_WORDS or not written.islower()
    if word in INNER or (word in TITLES and short) or ("-" in word and word.rpartition("-")[2] in TITLES):
        return False  # also then-Gov.
    if first.islower():
        # A word in full, a point, a small letter: the sentence ended and the next began badly.
        return word.isalpha() and len(word) > 3 and written.islower() and word not in MAY_END and word not in NUMBERED
    if word in NUMBERED and (
        first.isdigit() or (short and len(word) > 1 and word != "no" and not _is_opener(text, place, end))
    ):
        return False
    if _is_initial(word):
        return _is_opener(text, place, end) or (after - stop > 1) or _is_label(text, stop, start)
    if word.isdigit() and not text[start : stop - len(word)].strip(" \t\n(#"):
        return False  # the number of a list item
    if word in CLOCK and short:
        return _NAME.match(text, place, end).group() not in _AFTER_CLOCK  # type: ignore[union-attr]
    if word == "etc":
        return True
    if (word in MAY_END and short) or "." in word:
        return not first.isdigit() and (_is_opener(text, place, end) or (after - stop > 1 and word not in AFTER_NAME))
    return True


_LABELLED = pattern(
    r"\b(?i:vitamin|hepatitis|influenza|plan|grade|type|group|category|class|option|schedule|exhibit|appendix|part|"
    r"section|phase|tier|strain|team|company|zone|gate|block|route|platform)\s+[A-Z]$"
)


def _is_label(text: str, stop: int, start: int) -> bool:
    """Whether the letter before `stop` belongs to a common word: vitamin C. Doctors…, not Cornelius C. Smith."""
    return _LABELLED.search(text, max(start, stop - 20), stop) is not None


_AFTER_CLOCK = frozenset(
    """Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon Tue Tues Wed Thu Thurs Fri Sat Sun January
    February March April May June July August September October November December Jan Feb Mar Apr Jun Jul Aug Sept Sep
    Oct Nov Dec EST EDT ET CST CDT CT MST MDT MT PST PDT PT GMT BST UTC CET CEST IST JST Eastern Central Mountain
    Pacific Atlantic Newfoundland Greenwich AEST AEDT ACST ACDT AWST NZST NZDT NST NDT AST ADT AKST AKDT HST
    EET EEST CEST WAT CAT EAT SAST PKT HKT SGT KST MSK Beijing Moscow Tokyo""".split()
)
_OPENERS = frozenset(
    """the a an this that these those he his it its she her they their we our you your i my there here in on at by
    for from with as if when while but and or so yet after before since during under according what who how why where
    however meanwhile mr mrs ms both some many most all no not also then now one two three several few each every
    another other such although though because despite unlike until once last next today yesterday tomorrow later
    earlier nearly about more less only even still instead indeed among between through without within nor thus
    therefore police officials please""".split()
)


def _is_opener(text: str, start: int, end: int) -> bool:
    """Whether the word at `start` commonly opens a sentence: U.S. The… but not U.S. Supreme Court."""
    match = _NAME.match(text, start, end)
    return match is not None and match.group().lower() in _OPENERS


_END = itemgetter(1)


def sentences_in(document: Document, block: Block) -> tuple[Span, ...]:
    """`sentences`, made once a block."""
    return document.once(sentences, block)


def sentence_at(document: Document, place: int) -> Span:
    """The sentence that holds the code point at `place`, or an empty span where no block does."""
    block = document.block_at(place)
    if block is None:
        return Span(place, place)
    found = sentences_in(document, block)
    index = bisect_right(found, place, key=_END)
    return found[index] if index < len(found) else Span(place, block.span.end)
