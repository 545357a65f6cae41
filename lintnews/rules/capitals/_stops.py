"""Whether a stop that a small letter follows ended its sentence."""

from __future__ import annotations

import re

from lintnews.core.document import Block
from lintnews.core.pattern import pattern
from lintnews.text.abbreviations import is_abbreviation
from lintnews.text.attributions import is_attribution
from lintnews.text.clauses import clause_verb
from lintnews.text.verbs import SPEECH, plain

_LAST_WORD = pattern(r"(?:[^\W\d_]\.)+[^\W\d_]*\Z|[^\W_][\w’'&-]*[%)\]”’\"]?\Z|[%)\]”’\"€£$°]\Z")
_ASKS = pattern(
    r"(?:[\s“‘\"'(]|\A)(?:who|whom|whose|what|when|where|why|how|which|is|are|was|were|do|does|did|has|have|had|will|would|"
    r"can|could|should|may|might|must|shall|so|and|but)\b[^.!?…“”]*\Z",
    re.IGNORECASE,
)
_ALONE = pattern(r"\s[a-z]+[.!?]")
_AFTER_ALONE = pattern(r"[.!?]\s[a-z]+\Z")
_SUBJECT = pattern(r"(?:he|she|it|they|we|this|these|those|the|his|her|its|their|our|there|a|an)\b")
_JOINED = pattern(r"(?:and|or|but|as|that|which|who|to|of|by|said|says|is|was|were|are)\b")
_GOES_ON = pattern(r"(?:and|or|but|as|which|who|to|of|by)\b")
_OPENS_PHRASE = pattern(
    r"(?:with|in|on|at|by|for|from|to|of|into|about|after|before|during|since|as|over|under|through|while|when)\b(?![^.;!?\n]*,)"
)
_VOWEL = pattern(r"[aeiouy]", re.IGNORECASE)
_IN_DASHES = pattern(r"[–—][^–—]*\Z")
_DECIMAL = pattern(r"\S\s+[^\w\s]?\d+[.:]\Z")  # the clock or a price before its last figures: at 9.40.
_MEASURES = frozenset("in ft oz lb lbs yd yds sec min".split())
_WON = frozenset("he she they we".split())
_STOPS = pattern(r"[.!?…:] ")


def point_ends(text: str, block: Block, stop: int, start: int, marks: str) -> bool:
    """Whether the point at `stop`, with the closing `marks` after it, ended a sentence of `block` before `start`."""
    begin, end = block.span
    if text[stop - 1 : stop] in (".", "…", " ") or stop == begin or "\n" in text[stop + 1 : start].strip(" "):
        return False
    last = _LAST_WORD.search(text, max(begin, stop - 30), stop)
    if last is None:
        return False
    word = last.group()
    if "." in word or is_abbreviation(word) or (len(word) == 1 and word.isalpha() and word != "I"):
        return False
    if word.lstrip("0123456789") in _MEASURES and word[0].isdigit() and not _SUBJECT.match(text, start, end):
        return False  # 5ft 4in. tall
    if (
        word.isdigit()
        and len(word) < 3
        and not _DECIMAL.search(text, begin, last.start())
        and _before(text, begin, last.start(), " \t\n(#*-•") in ("", ":", ";", ".", ",")
    ):
        return False  # the number of a list item
    opens = _SUBJECT.match(text, start, end) is not None
    if (
        (word[-2:-1] == "-" and not opens)
        or _ALONE.match(text, start - 1)
        or _AFTER_ALONE.search(text, max(0, stop - 24), stop)
    ):
        return False  # ESBL-E. coli; every. single. time.
    if word.isascii() and word.isalpha() and word[1:].islower() and not _VOWEL.search(word):
        return False  # shortened: bldg, Blvd
    if ")" in marks or "]" in marks:
        return _opened_with_capital(text, begin, stop)
    if marks:
        return not _goes_on(text, start, end)
    return True


def _goes_on(text: str, start: int, end: int) -> bool:
    """Whether words after a closing mark belong to the sentence of the quotation: “No.” and left."""
    if _JOINED.match(text, start, end) or _OPENS_PHRASE.match(text, start, end):
        return True
    verb = clause_verb(text, start, end)
    return verb is not None and (verb.first or is_attribution(text, start, end, quoted=True))


def question_ends(text: str, block: Block, stop: int, start: int, marks: str) -> bool:
    """Whether the ? or ! at `stop` did, and the clause at `start` is no “he asked” nor the rest of a title."""
    begin, end = block.span
    before = text[max(begin, stop - 200) : stop]
    verb = clause_verb(text, start, end)
    if verb is None or verb.first or (verb.word in SPEECH and marks) or _GOES_ON.match(text, start, end):
        return False
    if is_attribution(text, start, end, quoted=bool(marks)):
        return False
    if marks:
        opening = max(before.rfind("“"), before.rfind('"'), before.rfind("‘"))
        return opening > 0 and before[:opening].rstrip().endswith((":", ",")) and before[opening + 1 :][:1].isupper()
    if before.count("(") > before.count(")") or _IN_DASHES.search(before):
        return False
    sentence = _STOPS.split(before)[-1]
    words = sentence.split()
    if not words or words[0][0].islower() or (words[-1][0].isupper() and words[-2 % len(words)][0].isupper()):
        return False  # one of a series after a colon; a title with a mark of its own
    if text[stop] == "!":
        return (len(words) >= 4 or plain(words[0]) in _WON) and (
            not words[-1][0].isupper() or _SUBJECT.match(text, start, end) is not None
        )
    return len(words) >= 3 and _ASKS.search(sentence) is not None


def _opened_with_capital(text: str, begin: int, stop: int) -> bool:
    """Whether the bracket that closes after `stop` holds a whole sentence of its own: “It fell. (He knew.) the…”."""
    opening = max(text.rfind("(", max(begin, stop - 500), stop), text.rfind("[", max(begin, stop - 500), stop))
    return opening >= 0 and text[opening + 1].isupper() and _before(text, begin, opening) in ("", *'.!?”’"')


def _before(text: str, begin: int, place: int, over: str = " \n\t") -> str:
    """The last code point before `place` that is none of `over`; empty at the beginning of the block."""
    while place > begin and text[place - 1] in over:
        place -= 1
    return text[place - 1] if place > begin else ""
