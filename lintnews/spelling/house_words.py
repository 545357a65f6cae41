"""house-words.txt: a desk's own words, one thought a line.

    Siân Kowalczyk                          a name or word the house knows
    fursuit~                                with its regular endings: fursuits, fursuited, fursuiting
    adviser, not advisor                    what the house writes, and what it does not
    no: tots (say children)                 a word the house does not use, and what it says instead
    until 2026-12-31: Storm Elin            any of these, up to that day
    Jon Smyth  # the poet, not Jon Smith    a remark; one that names a similar entry says that both are meant

Of a long list only the lines that hold more than plain words are read one by one; so 200,000 words cost little.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from lintnews.core.digest import digest
from lintnews.core.errors import Fault
from lintnews.core.pattern import pattern
from lintnews.core.record import Record
from lintnews.text.inflect import forms

LONGEST = 100  # code points of an entry; what is longer is a sentence that strayed in
_READ_WHOLE = 3_000  # lines; a longer list is a word list, and is not read line by line
_MOST_THOUGHTS = 50_000  # lines of a long list that are more than plain words
_MOST_TOLD = 20  # bad lines of one file
_NOT_PLAIN = pattern(r"[:,#~()\[\]{}<>*=|\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]")
_REMARK = pattern(r"(?:\A|(?<=\s))#")
_UNTIL = pattern(r"(?i:until)\b[ \t]*([^\s:]*)[ \t]*(:?)[ \t]*")
_NO = pattern(r"(?i:no)[ \t]*:[ \t]*")
_SAY = pattern(r"[ \t]*\((?i:say)[ \t]+([^()]*?)[ \t]*\)\Z")
_NOT = pattern(r"[ \t]*,[ \t]*(?i:not)[ \t]+")
_ASTRAY = pattern(r"[:,()\[\]{}<>*=|]")
_UNPRINTED = pattern(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]")
_LOOSE_TILDE = pattern(r"(?<![^\W\d_])~|~(?=[^\s])|~.*~")
_HAS_WORD = pattern(r"[^\W_]")


class Entry(Record):
    """An accepted word or phrase as it was written, its line (from 1), and the remark beside it."""

    written: str
    line: int = 0
    remark: str = ""


class Rejection(Record):
    """A word or phrase that the house does not use (`~`: with its endings), what it writes instead, and who says so."""

    written: str
    better: str = ""
    path: str = ""
    line: int = 0


class HouseWords(Record):
    """What one file says. `plain` are further accepted words and phrases, one a line, not yet taken apart."""

    path: str
    accepted: tuple[Entry, ...] = ()
    rejected: tuple[Rejection, ...] = ()
    plain: str = ""
    faults: tuple[Fault, ...] = ()
    expired: tuple[Fault, ...] = ()  # entries whose day has passed: no faults, but told
    digest: str = ""  # of the text that was read

    def __repr__(self) -> str:
        # What is kept of an article is kept under the repr of its style: a long list is to cost little there.
        return f"HouseWords({self.path!r}, {self.digest}, {len(self.expired)} expired)"


class BadLineError(ValueError):
    """A line or entry that cannot be read: why, and at which of its code points (from 0)."""

    def __init__(self, at: int, message: str) -> None:
        super().__init__(message)
        self.at = at


def house_words(text: str, path: str, today: date) -> HouseWords:
    """What `text`, the content of the file shown as `path`, says as of `today`. Bad lines are in its `faults`."""
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    reader = _Reader(text, path, today)
    if text.count("\n") < _READ_WHOLE:
        reader.read(enumerate(text.split("\n"), 1))
        return reader.words("")
    thoughts = []
    plain = []
    end = 0
    for start, stop in _lines_of_note(text):
        thoughts.append((start, text[start:stop]))
        plain.append(text[end:start])
        end = stop
        if len(thoughts) == _MOST_THOUGHTS:
            break
    reader.read(_numbered(text, thoughts))
    if len(thoughts) == _MOST_THOUGHTS:
        reader.tell(text.count("\n", 0, end) + 1, 0, f"more than {_MOST_THOUGHTS:,} lines with notes; the rest is left")
    else:
        plain.append(text[end:])
    return reader.words("\n".join(plain))


def _lines_of_note(text: str) -> Iterator[tuple[int, int]]:
    """Start and end of each line that holds more than plain words."""
    at = 0
    while found := _NOT_PLAIN.search(text, at):
        start = text.rfind("\n", 0, found.start()) + 1
        at = text.find("\n", found.start())
        at = len(text) if at < 0 else at
        yield start, at


def _numbered(text: str, lines: list[tuple[int, str]]) -> Iterator[tuple[int, str]]:
    number, before = 1, 0
    for start, line in lines:
        number += text.count("\n", before, start)
        before = start
        yield number, line


class _Reader:
    """Gathers the thoughts of one file."""

    def __init__(self, text: str, path: str, today: date) -> None:
        self._digest = digest(text.encode("utf-8", "surrogatepass"), size=16)
        self._path = path
        self._today = today
        self._accepted: list[Entry] = []
        self._rejected: list[Rejection] = []
        self._faults: list[Fault] = []
        self._expired: list[Fault] = []

    def read(self, lines: Iterator[tuple[int, str]]) -> None:
        """Take each numbered line for what it says."""
        for number, line in lines:
            try:
                self._read(number, line)
            except BadLineError as problem:
                self.tell(number, problem.at, str(problem))

    def tell(self, line: int, at: int, message: str) -> None:
        """Keep a fault at the code point `at` (from 0) of a line."""
        self._faults.append(Fault(self._path, line, at + 1, message))

    def words(self, plain: str) -> HouseWords:
        """All that was read, and the plain words of a long list."""
        faults = self._faults[:_MOST_TOLD]
        if (more := len(self._faults) - len(faults)) > 0:
            last = self._faults[_MOST_TOLD]
            faults.append(Fault(self._path, last.line, 1, f"this line and {more - 1:,} after it cannot be read either"))
        accepted, rejected, expired = tuple(self._accepted), tuple(self._rejected), tuple(self._expired)
        return HouseWords(self._path, accepted, rejected, plain, tuple(faults), expired, self._digest)

    def _read(self, number: int, line: str) -> None:
        remark = _REMARK.search(line)
        said, rest = (line[: remark.start()], line[remark.end() :]) if remark else (line, "")
        thought = said.strip()
        if not thought:
            return
        at = said.index(thought[0])
        try:
            accepted, rejected, day = thought_of(thought)
        except BadLineError as problem:
            raise BadLineError(at + problem.at, str(problem)) from None
        if day is not None and day < self._today:
            names = ", ".join(f"“{one}”" for one in (*accepted, *(one.written for one in rejected)))
            message = f"{names} counted until {day} and no longer does. The line can go."
            self._expired.append(Fault(self._path, number, at + 1, message))
            return
        self._accepted += [Entry(one, number, rest.strip()) for one in accepted]
        self._rejected += [one._replace(line=number, path=self._path) for one in rejected]


def thought_of(thought: str) -> tuple[tuple[str, ...], tuple[Rejection, ...], date | None]:
    """What one line accepts and rejects, and the last day it counts. Raises BadLineError."""
    _demand_text(thought)
    day, at = None, 0
    if (until := _UNTIL.match(thought)) and (until.group(2) or until.group(1)[:1].isdigit()):
        day, at = _day(until.group(1), until.start(1)), until.end()
        if not until.group(2):
            raise BadLineError(until.end(1), "a colon belongs after the day: until 2026-12-31: Storm Elin")
        if at == len(thought):
            raise BadLineError(at - 1, "a word or name belongs after the colon")
    try:
        accepted, rejected = _counted(thought[at:])
    except BadLineError as problem:
        raise BadLineError(at + problem.at, str(problem)) from None
    return accepted, rejected, day


def _counted(thought: str) -> tuple[tuple[str, ...], tuple[Rejection, ...]]:
    if no := _NO.match(thought):
        if no.end() == len(thought):
            raise BadLineError(no.end() - 1, "the word that the house does not use belongs after “no:”")
        try:
            return (), (rejection(thought[no.end() :]),)
        except BadLineError as problem:
            raise BadLineError(no.end() + problem.at, str(problem)) from None
    right, *wrong = _NOT.split(thought)
    at = 0
    for phrase in (right, *wrong):
        at = thought.index(phrase, at)
        _demand_phrase(phrase, at)
    return (right,), tuple(Rejection(one, right) for one in wrong)


def rejection(written: str) -> Rejection:
    """`tots (say children)`, or a rejected word alone. Raises BadLineError."""
    said = _SAY.search(written)
    word = written[: said.start()] if said else written
    _demand_text(word)
    _demand_phrase(word, 0)
    better = said.group(1) if said else ""
    if said:
        _demand_phrase(better, said.start(1), but=",:")
    return Rejection(word, better)


def acceptance(written: str) -> str:
    """An entry of `accept`, with single blanks. Raises BadLineError where it is no word or phrase."""
    _demand_text(written)
    if tilde := _LOOSE_TILDE.search(written):
        raise BadLineError(tilde.start(), "~ stands at the end of one word: adviser~")
    if len(written) > LONGEST:
        raise BadLineError(0, f"this entry has {len(written):,} characters, not up to {LONGEST}")
    return " ".join(written.split())


def _day(written: str, at: int) -> date:
    try:
        if len(written) == 10:
            return date.fromisoformat(written)
    except ValueError:
        pass
    raise BadLineError(at, f"a day such as 2026-12-31 belongs after “until”, not “{written[:20]}”")


def _demand_text(written: str) -> None:
    if found := next((at for at, letter in enumerate(written) if "\ud800" <= letter <= "\udfff"), None):
        byte = ord(written[found]) & 0xFF
        raise BadLineError(found, f"byte {byte:#04x} is not UTF-8; the file may be saved in another encoding")
    if unprinted := _UNPRINTED.search(written):
        letter = unprinted.group()
        name = "a tab" if letter == "\t" else f"the unprinted character {ord(letter):#04x}"
        raise BadLineError(unprinted.start(), f"{name} stands within the entry")
    if len(written) > LONGEST + 60:  # room for until, not and say
        raise BadLineError(0, f"this line has {len(written):,} characters; an entry has up to {LONGEST}")
    if not _HAS_WORD.search(written):
        raise BadLineError(0, "no word stands here")


def _demand_phrase(phrase: str, at: int, but: str = "") -> None:
    if not _HAS_WORD.search(phrase):
        raise BadLineError(at, "no word stands here")
    if len(phrase) > LONGEST:
        raise BadLineError(at, f"this entry has {len(phrase):,} characters, not up to {LONGEST}")
    if tilde := _LOOSE_TILDE.search(phrase):
        raise BadLineError(at + tilde.start(), "~ stands at the end of one word: adviser~")
    for astray in _ASTRAY.finditer(phrase):
        if astray.group() not in but:
            raise BadLineError(at + astray.start(), _ASIDE.get(astray.group(), _ELSEWHERE.format(astray.group())))


_ELSEWHERE = "“{}” is no part of a word; one word or phrase a line"
_ASIDE = {
    ":": "a colon follows “no” or “until 2026-12-31” only",
    ",": "one word or phrase a line; a comma stands before “not” only: adviser, not advisor",
    "(": "brackets hold what to say instead: no: tots (say children)",
    ")": "brackets hold what to say instead: no: tots (say children)",
}


def in_step(word: str, better: str) -> Iterator[tuple[str, str]]:
    """Each form of a rejected `word` with the same form of what stands in its place, empty where that has none."""
    wrong, right = forms(word), forms(better)
    if len(wrong) == len(right):
        yield from zip(wrong, right, strict=True)
    else:
        yield from ((one, "") for one in wrong)
