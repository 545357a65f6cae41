"""The phrase language: words as an editor writes them → a regular expression and the words that wake it.

- a word is itself: in any case if the phrase is all in small letters, else as it stands (or all in capitals);
- `a/an` is one or the other; `(of the)` may be missing; `adviser~` is adviser and its regular endings;
- `<number>` (figures or a number word), `<figure>`, `<month>`, `<weekday>`, `<name>` (one to four words with
  capitals) and `<word>` are classes; a backslash before / ( ) < ~ takes the mark as itself.

A blank is any white space (one, between words that are both written out), an apostrophe either form, a hyphen a
hyphen. Every quantity is bounded, so that no text makes a match slow.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import product

from lintnews.core.pattern import pattern
from lintnews.core.record import Record
from lintnews.patterns.search import key_of
from lintnews.text.folding import words_only
from lintnews.text.inflect import forms

_MOST = 60  # phrases that one written phrase may stand for
_LOOSEST = 8  # each step may double the ways of trying a phrase at one place
_GAP = r"\s{1,4}"
_ONES = "one|two|three|four|five|six|seven|eight|nine"
_SPELT = (
    rf"(?i:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-(?:{_ONES}))?|{_ONES}|ten|eleven|twelve"
    r"|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|hundred|thousand)"
)
_FIGURE = r"(?<![\d.,])\d{1,15}(?:,\d{3}){0,6}(?:\.\d{1,9})?"
_CAPITAL = "[A-ZÀ-ÖØ-ÞĀĆČĐĒĞĪĶĻŁŃŅŌŐŒŘŚŞŠŢŪŮŰŹŻŽİȘȚ]"
_CAPITALISED = rf"{_CAPITAL}[\w’'-]{{0,40}}"
CLASSES = {
    "number": rf"(?:{_FIGURE}|{_SPELT})",
    "figure": _FIGURE,
    "month": r"(?:January|February|March|April|May|June|July|August|September|October|November|December"
    r"|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\b\.?)",
    "weekday": r"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Mon|Tues|Tue|Wed|Thurs|Thu|Fri|Sat|Sun)\b\.?)",
    "name": rf"{_CAPITALISED}(?:{_GAP}{_CAPITALISED}){{0,3}}",
    "word": r"[^\W_]{1,40}(?:[’'-][^\W_]{1,40}){0,3}",
}


class Phrase(Record):
    """One phrase, ready to be found. `key` is what the scan looks for; plain values only.

    `pattern` has an empty group `cue` where the key's first letter stands, and a group for each of `classes`.
    The cue stands `before` characters after the phrase's start, or, if it `leads`, somewhere after it.
    """

    words: str
    pattern: str
    key: str
    leads: bool
    before: int
    classes: tuple[str, ...]
    exact: bool


class PhraseError(ValueError):
    """A phrase cannot be read; the message says why in a few words."""


def spread(written: str) -> tuple[str, ...]:
    """The phrases that `written` stands for: each form of a ~ word. In the same order for any two words."""
    return forms(" ".join(written.split()))


def compiled(words: str, *, exact: bool | None = None, needs_cue: bool = True) -> tuple[Phrase, ...]:
    """Each phrase that `words` (without ~) stands for, one for each choice of a/an.

    Raises PhraseError where it cannot be read, or where no literal word is left to wake it.
    """
    options = [_choices(piece) for piece in _pieces(words)]
    total = 1
    for option in options:
        total *= len(option)
    if total > _MOST:
        raise PhraseError(f"this stands for {total} phrases; {_MOST} is the most")
    return tuple(_phrase(words, pieces, exact, needs_cue) for pieces in product(*options))


def alternatives(written: Iterable[str]) -> str:
    """One regular expression for any of the phrases; no cue is needed.

    Raises PhraseError as `compiled` does.
    """
    patterns = []
    for one in written:
        for words in spread(one):
            patterns += [re.sub(r"\(\?P<\w+>", "(?:", each.pattern) for each in compiled(words, needs_cue=False)]
    return "|".join(sorted(dict.fromkeys(patterns), key=len, reverse=True))


class _Piece(Record):
    """A word of a phrase: bits of text and classes without blanks between them."""

    atoms: tuple[tuple[str, str], ...]  # ("text", words) or ("class", name)
    optional: bool = False


_PIECE = pattern(r"\((?:\\.|[^()\\])*\)|(?:\\.|[^\s()\\])+|.")


def _pieces(words: str) -> list[str]:
    found = []
    for match in _PIECE.finditer(words):
        piece = match.group()
        if piece.isspace():
            continue
        if piece in "()":
            raise PhraseError(f"“{piece}” stands without its other half")
        found.append(piece)
    if not found:
        raise PhraseError("nothing stands here")
    return found


def _choices(piece: str) -> list[tuple[_Piece, ...]]:
    """What may stand in the place of one written piece: a/an gives two, (of the) one of two optional words."""
    if not piece.startswith("("):
        return [(_Piece(_atoms(one)),) for one in _split(piece)]
    inner = [[_atoms(one) for one in _split(each)] for each in _pieces(piece[1:-1])]
    return [_joined(atoms) for atoms in product(*inner)]


def _joined(words: tuple[tuple[tuple[str, str], ...], ...]) -> tuple[_Piece, ...]:
    """Several optional words as one optional piece, with blanks inside."""
    atoms: list[tuple[str, str]] = []
    for number, word in enumerate(words):
        if number:
            atoms.append(("text", " "))
        atoms += word
    return (_Piece(tuple(atoms), optional=True),)


def _split(piece: str) -> list[str]:
    parts = re.split(r"(?<!\\)/", piece)
    if "" in parts:
        raise PhraseError(f"“{piece}”: words belong on both sides of /")
    return parts


def _atoms(word: str) -> tuple[tuple[str, str], ...]:
    atoms: list[tuple[str, str]] = []
    for text in re.split(r"(?<!\\)(<[^<>]*>)", word):
        if text.startswith("<") and text.endswith(">"):
            if text[1:-1] not in CLASSES:
                raise PhraseError(f"{text} is no class; known: {', '.join(f'<{name}>' for name in CLASSES)}")
            atoms.append(("class", text[1:-1]))
        elif text:
            atoms.append(("text", re.sub(r"\\(.)", r"\1", text)))
    return tuple(atoms)


def _phrase(words: str, chosen: tuple[tuple[_Piece, ...], ...], exact: bool | None, needs_cue: bool) -> Phrase:
    pieces = [piece for group in chosen for piece in group]
    if all(piece.optional for piece in pieces):
        raise PhraseError("every word of this phrase may be missing")
    if sum(_looseness(piece) for piece in pieces) > _LOOSEST:
        raise PhraseError("too many words of this phrase may be missing or are classes")
    if exact is None:
        exact = any(text != text.lower() for piece in pieces for kind, text in piece.atoms if kind == "text")
    first, last = _longest_run(pieces)
    if first == last and needs_cue:
        raise PhraseError("one word of a phrase is written out, so that the scan can find it")
    key = key_of(" ".join(pieces[at].atoms[0][1] for at in range(first, last)))
    writer = _Writer(exact)
    pattern = _bordered(pieces, writer.pattern(pieces, first if first < last else -1))
    before = _marks_before(pieces[first].atoms[0][1]) if first < last else 0
    return Phrase(words, pattern, key, first > 0, before, tuple(writer.classes), exact)


def _bordered(pieces: list[_Piece], pattern: str) -> str:
    """`pattern` with the borders of words: not inside a word, a handle, an address or a figure."""
    opening, closing = pieces[0].atoms[0], pieces[-1].atoms[-1]
    left = "" if opening[0] == "text" and not opening[1][0].isalnum() else r"(?<![\w@#/\\=&])(?<!\w[.’'])"
    right = r"(?!\w)" if closing[0] == "text" and not closing[1][-1].isalnum() else r"(?![\w@])(?!\.\w)"
    return f"{left}{pattern}{right}"


def _marks_before(text: str) -> int:
    """How many marks stand before the first letter or figure of `text`."""
    return next((at for at, letter in enumerate(text) if letter.isalnum()), 0)


def _looseness(piece: _Piece) -> int:
    """How much a piece adds to the ways in which its phrase can be tried; a name is one to four words."""
    return piece.optional + sum(3 if text == "name" else 1 for kind, text in piece.atoms if kind == "class")


def _longest_run(pieces: list[_Piece]) -> tuple[int, int]:
    """The longest stretch of whole literal words (first, last + 1): the rarest thing the scan can look for.

    The scan takes one mark or blank between words for any other, but not two: a stretch ends at “U.S. ”.
    """
    best, start, best_length, length = (0, 0), 0, 0, 0
    for at, piece in enumerate(pieces):
        word = piece.atoms[0][1] if _is_word(piece) else ""
        if not word:
            start, length = at + 1, 0
            continue
        if at > start and not (pieces[at - 1].atoms[0][1][-1].isalnum() and word[0].isalnum()):
            start, length = at, 0
        length += sum(letter.isalnum() for letter in word)
        if length > best_length:
            best, best_length = (start, at + 1), length
    return best


def _is_word(piece: _Piece) -> bool:
    """Whether the scan can look for `piece`: literal, there every time, and no two marks side by side inside."""
    if piece.optional or len(piece.atoms) != 1 or piece.atoms[0][0] != "text":
        return False
    folded = words_only(piece.atoms[0][1]).strip()
    return bool(folded) and b"  " not in folded


class _Writer:
    """Writes the regular expression of one phrase."""

    def __init__(self, exact: bool) -> None:
        self.exact = exact
        self.classes: list[str] = []

    def pattern(self, pieces: list[_Piece], cue: int) -> str:
        """The whole expression; the empty group `cue` stands before the first letter of piece number `cue`."""
        anchor = next(at for at, piece in enumerate(pieces) if not piece.optional)
        written = []
        for at, piece in enumerate(pieces):
            one = self._piece(piece, marked=at == cue)
            if at == anchor:
                written.append(one)
            elif piece.optional:
                written.append(f"(?:{one}{_GAP})?" if at < anchor else f"(?:{_GAP}{one})?")
            else:
                written.append(_GAP + one)
        return "".join(written)

    def _piece(self, piece: _Piece, *, marked: bool) -> str:
        written = []
        for kind, text in piece.atoms:
            if kind == "class":
                written.append(f"(?P<class{len(self.classes)}>{CLASSES[text]})")
                self.classes.append(text)
            else:
                written.append(self._text(text, marked=marked))
        return "".join(written)

    def _text(self, text: str, *, marked: bool) -> str:
        start = _marks_before(text)
        before, rest = (text[:start], text[start:]) if marked else ("", text)
        group = "(?P<cue>)" if marked else ""
        if not self.exact:
            return f"{_literal(before)}{group}(?i:{_literal(rest)})"
        if text == text.upper() or text == text.lower():
            return f"{_literal(before)}{group}{_literal(rest)}"
        return f"{_literal(before)}{group}(?:{_literal(rest)}|{_literal(rest.upper())})"


def _literal(text: str) -> str:
    written = []
    for letter in text:
        if letter in "'’":
            written.append("['’]")
        elif letter == "-":
            written.append("[-‐‑]")
        elif letter == " ":
            written.append(_GAP)
        else:
            written.append(re.escape(letter))
    return "".join(written)
