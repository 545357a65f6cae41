"""Text on a terminal: how many columns it takes, wrapped and cut to fit, and nothing in it that a terminal obeys."""

from __future__ import annotations

from lintnews.core.pattern import pattern
from lintnews.core.record import Record

_OBEYED = pattern("[\x00-\x08\x0a-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
_TAB = "    "
_MORE = "…"
# Beyond these an editor's copy may hold letters that take two columns or none.
_EACH_ONE_COLUMN = pattern("[\x20-\x7e\xa0-\xac\xae-\u02ff\u2010-\u2027\u2030-\u205e\u20a0-\u20cf\ufffd]*")


def harmless(text: str) -> str:
    """`text` with every character that a terminal would obey, line ends too, shown as �."""
    return _OBEYED.sub("\ufffd", text)


def one_line(text: str) -> str:
    """`text`, harmless and on one line."""
    return harmless(" ".join(text.split()))


def columns(text: str) -> int:
    """How many columns of a terminal `text` takes: wide East Asian letters take two, combining marks none."""
    if _EACH_ONE_COLUMN.fullmatch(text):
        return len(text)
    return sum(_columns_of(char) for char in text)


def _columns_of(char: str) -> int:
    from unicodedata import category, east_asian_width

    if char == "\t":
        return len(_TAB)
    if category(char) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if east_asian_width(char) in ("W", "F") else 1


def wrapped(text: str, width: int, first: int = 0, indent: str = "") -> str:
    """`text` broken between words so that no line is wider than `width` columns.

    `first` columns of the first line are taken; the other lines begin with `indent`.
    """
    lines, line, used = [], "", first
    for word in one_line(text).split(" "):
        size = columns(word)
        if line and used + 1 + size > width:
            lines.append(line)
            line, used = indent + word, len(indent) + size
        else:
            line, used = (f"{line} {word}", used + 1 + size) if line else (word, used + size)
    return "\n".join([*lines, line])


class Window(Record):
    """The part of a line that is shown, and how many columns stand before and under the place in it."""

    text: str
    before: int
    under: int


def window(line: str, start: int, end: int, width: int) -> Window:
    """The part of `line` around the code points from `start` to `end` that fits `width` columns.

    Tabs are shown as four blanks. A place wider than the window is cut; an empty one is shown one column wide.
    """
    line = line.rstrip("\r\n")
    start = min(start, len(line))
    end = min(max(end, start), len(line), start + 2 * width)
    floor = max(0, start - 2 * width)  # more than that cannot be shown: a line may be a whole book
    near = harmless(line[floor : end + 2 * width])
    start, end = start - floor, end - floor
    left, right = _shown(near, start, end, width, whole=len(near) == len(line))
    before = _MORE if floor or left else ""
    after = _MORE if floor + right < len(line) else ""
    under = max(1, columns(near[start : min(end, right)]))
    text = before + near[left:right] + after
    return Window(text.replace("\t", _TAB).rstrip(), len(before) + columns(near[left:start]), under)


def _shown(line: str, start: int, end: int, width: int, *, whole: bool) -> tuple[int, int]:
    """Which code points of `line` to show: all where they fit, else the place with about as much on either side."""
    if whole and columns(line) <= width:
        return 0, len(line)
    room = width - 2 * len(_MORE)
    while end > start + 1 and columns(line[start:end]) > room:
        end -= max(1, (end - start - room) // 2)
    room -= columns(line[start:end])
    left = _reach(line, start, room // 2, -1)
    right = _reach(line, end, room - columns(line[left:start]), +1)
    if right == len(line):
        left = _reach(line, start, room - columns(line[end:]), -1)
    return _at_word(line, left, start), right if right == len(line) else _at_word_end(line, end, right)


def _reach(line: str, at: int, room: int, step: int) -> int:
    """How far from `at` one gets, backwards or forwards, with `room` columns."""
    far = max(0, at - room) if step < 0 else min(len(line), at + max(0, room))
    if _EACH_ONE_COLUMN.fullmatch(line, min(at, far), max(at, far)):
        return far
    while at + min(step, 0) >= 0 and at + max(step, 0) <= len(line):
        room -= columns(line[at - 1 if step < 0 else at : at if step < 0 else at + 1])
        if room < 0:
            break
        at += step
    return at


_WORD = 16  # code points; where words are longer, or not parted by blanks, a word is cut


def _at_word(line: str, left: int, start: int) -> int:
    """`left`, moved on to the beginning of a word unless that would pass `start` or skip much."""
    space = line.find(" ", left, min(start, left + _WORD)) if left else -1
    return space + 1 if space >= 0 else left


def _at_word_end(line: str, end: int, right: int) -> int:
    space = line.rfind(" ", max(end, right - _WORD), right)
    return space if space >= 0 else right
