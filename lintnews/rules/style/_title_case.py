"""Headlines with capitals on the words that matter."""

from __future__ import annotations

import re

from lintnews.core.pattern import pattern

_SMALL = frozenset(
    "a an and as at but by en for if in of on or nor so yet the to v v. via vs vs. up off per than".split()
)
_ALWAYS_SMALL = frozenset("a an and as at but by en for if in of on or nor the to v v. via vs vs.".split())
_LONGER = frozenset(
    "with from into over onto upon like near past amid than down".split()
)  # prepositions of four letters
_WORD = pattern(r"[^\W_][\w’'.&-]*|\S")
_NO_VOWEL = pattern(r"[b-df-hj-np-tv-xz]{3,}\Z", re.IGNORECASE)
_SHORT = frozenset("mr mrs ms dr jr sr st mt ft lt sgt ltd mph hrs pts yrs lbs nth".split())
_INNER_POINT = pattern(r"[^\W_]\.[^\W_]")
_SPLIT = pattern(r"([-/‑])")
_OPENING = "“‘\"'(["
_ENDS = (":", "?", "!", "—", "–", "-", ".", ";")


def title_case(headline: str, *, longest_small: int = 3) -> str:
    """`headline` with capitals on all but the small words; what has capitals of its own keeps them.

    `longest_small`: prepositions of up to so many letters keep a small letter inside a line (3 or 4).
    """
    small = _ALWAYS_SMALL | (_LONGER if longest_small > 3 else frozenset())
    shouted = headline.isupper()
    pieces = headline.split(" ")
    last = max((number for number, piece in enumerate(pieces) if any(map(str.isalnum, piece))), default=-1)
    made, opens = [], True
    for number, piece in enumerate(pieces):
        made.append(_piece(piece.lower() if shouted else piece, small, first=opens, last=number == last))
        opens = (
            (opens and not any(map(str.isalnum, piece))) or piece.rstrip("”’\"')").endswith(_ENDS[:3]) or piece in _ENDS
        )
    return " ".join(made)


def _piece(piece: str, small: frozenset[str], *, first: bool, last: bool) -> str:
    """One word with its marks and hyphens."""
    lead = len(piece) - len(piece.lstrip(_OPENING))
    quoted = lead > 0
    if _INNER_POINT.search(piece) or "@" in piece:
        return piece  # an address, U.S., a number
    parts = _SPLIT.split(piece[lead:])
    words = parts[::2]
    for at, word in enumerate(words):
        slashed = at > 0 and parts[2 * at - 1] == "/"
        before_slash = 2 * at + 1 < len(parts) and parts[2 * at + 1] == "/"
        starts = (first and at == 0) or (quoted and at == 0) or slashed
        ends = (last and at == len(words) - 1) or (len(words) > 1 and at == len(words) - 1) or before_slash
        joined = piece.lower().strip(_OPENING + ".,;:!?”’\"')]") == "and/or"
        parts[2 * at] = word.lower() if joined else _capital(word, small, keep_small=not (starts or ends))
    return piece[:lead] + "".join(parts)


def _capital(word: str, small: frozenset[str], *, keep_small: bool) -> str:
    bare = word.strip(".,;:!?”’\"')]")
    if not bare or not bare[0].isalpha():
        return word
    lower = bare.lower()
    if lower in small or word.lower() in small:
        return word.lower() if keep_small else word[0].upper() + word[1:].lower()
    if lower[:2] in ("o’", "o'") and len(lower) > 3:
        return word.replace(bare, f"O{bare[1]}{bare[2].upper()}{bare[3:]}")
    if bare[1:] != bare[1:].lower() and not (bare.isupper() and lower in _SHORT):
        return word if bare[0].isupper() or _has_inner_capital(bare) else word[0].upper() + word[1:]
    if _NO_VOWEL.match(bare) and lower not in _SHORT:
        return word.replace(bare, bare.upper())
    if lower[1:2] in ("’", "'") and len(lower) > 3:
        return word.replace(bare, bare[:2].lower() + bare[2].upper() + bare[3:])
    if lower.startswith("mc") and len(lower) > 3:
        return word.replace(bare, "Mc" + bare[2].upper() + bare[3:])
    return word.replace(bare, bare[0].upper() + bare[1:], 1)


def _has_inner_capital(word: str) -> bool:
    """iPhone, eBay, l’Orient: a small letter first that is the name’s own."""
    return word[0].islower() and any(letter.isupper() for letter in word[1:3])
