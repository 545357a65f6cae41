"""What is wrong with the quotation marks of one paragraph: the first fault of each kind of mark."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lintnews.core.pattern import pattern
from lintnews.core.record import Record
from lintnews.core.span import Span
from lintnews.rules.punctuation._surroundings import token_after, token_before


class Fault(Record):
    """One fault: where it shows, what it is, the mark at fault and what should stand there, if that is known.

    `runs_on` marks an opening without a close, which the next paragraph may carry on; `is_close`, the reverse.
    """

    span: Span
    what: str
    mark: int
    better: str = ""
    runs_on: bool = False
    is_close: bool = False


_MARK = pattern(r"[“”\"]")
_INCHES = pattern(r"(?:\d[’'′ ]\d{1,2}|(?<![\d.,])\d{1,2}(?:[.,]\d+)?|[½¼¾])\Z")
_FEET_AND_INCHES = pattern(r"\d\s?[’'′]\s?\d{1,2}\s?\Z")
_SHORT = 40  # code points between two marks that are still underlined together
_WRONG_MATE = pattern(r"[,.!?…]['’](?=\s|\Z)|(?<=[^\W\d_sSxz])['’](?=[\s,.;:]|\Z)")

UNCLOSED = "no mark closes the quotation that opens here; the close may be missing further on"
UNOPENED = "no mark opens the quotation that closes here; the opening may be missing further up"
TURNED = "the quotation mark is turned the wrong way"
MISMATCHED = "the quotation opens with {} and closes with {}"


def double_fault(text: str, start: int, end: int) -> Fault | None:
    """The first fault among the double marks from `start` to `end`, if there is one."""
    marks = [match.start() for match in _MARK.finditer(text, start, end)]
    if _nests(text, marks):
        return None
    open_at = -1
    for index, at in enumerate(marks):
        mark, opens, closes = text[at], _looks_opening(text, at, start), _looks_closing(text, at, end)
        opened_by = text[open_at] if open_at >= 0 else ""
        if _is_inches(text, at, start, is_open=open_at >= 0 or mark == "“"):
            continue
        if not opened_by:
            if mark == "”" or (closes and not opens):
                return _stray(text, at, opens=opens and not closes, start=start, marks=marks)
            open_at = at
        elif mark == "“" or (mark == opened_by == '"' and opens and not closes):
            if closes and not opens:
                return Fault(_joint_span(text, open_at, at), TURNED, at, "”")
            if text[at - 1] != "\n":  # a running quotation opens each line anew
                return _unclosed(text, open_at, at)
            open_at = at
        elif mark == "”" and opened_by == '"':
            return Fault(_joint_span(text, open_at, at), MISMATCHED.format('"', "”"), open_at, "“")
        elif mark == '"' and opened_by == "“":
            later = [text[place] for place in marks[index + 1 :]]
            if closes and not opens and later[:1] != ["”"] and later.count('"') % 2 == 0:
                return Fault(_joint_span(text, open_at, at), MISMATCHED.format("“", '"'), at, "”")
        elif opens and not closes:
            return Fault(_with_word_after(text, at), TURNED, at)
        else:
            open_at = -1
    return _unclosed(text, open_at, end)._replace(runs_on=True) if open_at >= 0 else None


def _nests(text: str, marks: list[int]) -> bool:
    """Whether the typographic marks pair, one inside another if need be, with no straight ones among them."""
    depth = 0
    for at in marks:
        depth += {"“": 1, "”": -1}.get(text[at], -len(marks) - 1)
        if depth < 0:
            return False
    return depth == 0


def _looks_opening(text: str, at: int, start: int) -> bool:
    before, after = text[at - 1 : at] if at > start else " ", text[at + 1 : at + 2]
    return (
        (before.isspace() or before in "([{—–-/“‘'\"")
        and bool(after)
        and not after.isspace()
        and after not in ".,;:!?)"
    )


def _looks_closing(text: str, at: int, end: int) -> bool:
    before, after = text[at - 1 : at], text[at + 1 : at + 2] if at + 1 < end else " "
    return bool(before) and not before.isspace() and (after.isspace() or after in ".,;:!?)]—–-/’'”\"")


def _is_inches(text: str, at: int, start: int, *, is_open: bool) -> bool:
    pattern = _FEET_AND_INCHES if is_open else _INCHES
    return pattern.search(text, max(start, at - 8), at) is not None


def _stray(text: str, at: int, *, opens: bool, start: int, marks: list[int]) -> Fault:
    if opens:
        close = next((place for place in marks if place > at), -1)
        span = _joint_span(text, at, close) if 0 < close - at < _SHORT else _with_word_after(text, at)
        return Fault(span, TURNED, at, "“")
    single = text.rfind("‘", start, at)
    if single >= 0 and not _WRONG_MATE.search(text, single, at):
        return Fault(_joint_span(text, single, at), MISMATCHED.format("‘", text[at]), at, "’")
    word_end = at
    while word_end > start and not text[word_end - 1].isalnum():
        word_end -= 1
    span = Span(word_end - len(token_before(text, word_end)), at + 1)
    if text[at] == "“":
        return Fault(span, TURNED, at, is_close=True)
    opening = text.rfind("“", max(start, span.start - 1), span.start)
    return Fault(Span(opening, at + 1) if opening >= 0 else span, UNOPENED, at, is_close=True)


def _unclosed(text: str, open_at: int, end: int) -> Fault:
    mate = _WRONG_MATE.search(text, open_at, end)
    if mate and "‘" not in text[open_at : mate.start()]:
        place = mate.end() - 1
        return Fault(
            _joint_span(text, open_at, place),
            MISMATCHED.format(text[open_at], text[place]),
            place,
            _mate(text[open_at]),
        )
    return Fault(_with_word_after(text, open_at), UNCLOSED, open_at)


def _mate(mark: str) -> str:
    return {"“": "”", "‘": "’"}.get(mark, mark)


def _with_word_after(text: str, at: int) -> Span:
    inner = at + 1
    while text[inner : inner + 1] in ("‘", "'", "…", "[", "("):
        inner += 1
    return Span(at, inner + len(token_after(text, inner)))


def _joint_span(text: str, opening: int, closing: int) -> Span:
    """From one mark to the other where they are near; else the closing one with its word."""
    if closing - opening <= _SHORT:
        return Span(opening, closing + 1)
    word_end = closing
    while not text[word_end - 1].isalnum():
        word_end -= 1
    return Span(word_end - len(token_before(text, word_end)), closing + 1)


# Each begins with the mark and looks back over it: so it is quick to look for.
_OPENS_SINGLE = pattern(r"[‘'](?=[^\W\d_])(?:(?<=[\s(\[—–“].)|(?<=\A.))")
_CLOSES_SINGLE = pattern(r"['’](?<=[\w.,!?…)%].)(?![^\W_])")
_STRAY_SINGLE = pattern(r"['’](?:(?<=[a-z]{2}[a-rt-wy].)(?=[\s,;:!?)”\"]|\.(?:\s|\Z))|(?<=[a-z][,.!?].)(?=\s|\Z))")
# Words that lose their beginning, or their end, to an apostrophe.
_ELIDED_FRONT = pattern(
    r"(?i:em|til|till|tis|twas|twere|twill|n|cause|coz|cos|cuz|bout|round|neath|nuff|ello|allo|ere|tude|sup|kay|hood|zine"
    r"|stache|scuse|s|t|d|m|ll|re|ve|k|ndrangheta|ad|ave|ome|orse|ouse|im|er|is|e|appen|eard|fraid|gainst|gator|gain"
    r"|til’|way|tween|pon|dem|dat|burbs|fro|net|phone|flu|bus|plane|cello|varsity|copter|rents)(?![\w-]{2})"
)
_ELIDED = frozenset("o th an ol lil po tho thro mo fo yo wi ha ma gov cap bro hol mor doe el al de da goo".split())
# Words that truly end in “in”; others have lost a g (goin’, nothin’).
_TRULY_IN = frozenset(
    """again main rain train plain gain brain chain pain begin win thin skin ruin cabin certain captain mountain remain
    explain contain maintain obtain domain vain grain strain retain bargain villain fountain curtain margin origin britain
    berlin putin spain dublin stalin lenin martin latin admin protein terrain complain entertain sustain drain""".split()
)


def single_fault(text: str, start: int, end: int) -> Fault | None:
    """The first fault among the single marks from `start` to `end`; apostrophes are none."""
    opened = None
    for match in _singles(text, start, end):
        at = match.start()
        if match.re is _OPENS_SINGLE:
            if opened is not None:
                return Fault(_with_word_after(text, opened), UNCLOSED, opened)
            opened = at
        else:
            opened = None
    if opened is not None:
        is_nested = any(text.find(mark, opened, end) >= 0 for mark in '”"')
        return Fault(_with_word_after(text, opened), UNCLOSED, opened, runs_on=not is_nested)
    return None


def _singles(text: str, start: int, end: int) -> Iterator[re.Match[str]]:
    """Opening and closing single marks in order, without what is surely an apostrophe."""
    found = list(_CLOSES_SINGLE.finditer(text, start, end))
    for match in _OPENS_SINGLE.finditer(text, start, end):
        after = token_after(text, match.end())
        if not _ELIDED_FRONT.match(after) and (after[0].islower() or _leads_in(text, match.start(), start)):
            found.append(match)
    return iter(sorted(found, key=re.Match.start))


def _leads_in(text: str, at: int, start: int) -> bool:
    """Whether a capital after the mark at `at` begins speech rather than a name (‘Ali): a comma or colon precedes."""
    return at == start or text[max(start, at - 2) : at].strip()[-1:] in (",", ":", ".")


def stray_single(text: str, start: int, end: int) -> Fault | None:
    """The first single mark that closes what no mark opens, where it cannot be an apostrophe."""
    if "‘" in text[start:end]:
        return None
    for match in _STRAY_SINGLE.finditer(text, start, end):
        at = match.start()
        word_end = at if text[at - 1].isalnum() else at - 1
        word = token_before(text, word_end)
        if _is_elided(word) or _OPENS_SINGLE.search(text, start, at):
            continue
        return Fault(Span(word_end - len(word), at + 1), UNOPENED, at, is_close=True)
    return None


def _is_elided(word: str) -> bool:
    """Whether `word` may have lost its end to the apostrophe after it: goin’, ol’, and short foreign names."""
    lower = word.lower()
    if lower in _ELIDED or (lower.endswith("in") and lower not in _TRULY_IN):
        return True
    return not word.islower() and len(word) < 5
