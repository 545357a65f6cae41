"""Counts of days and weeks beside last year's figure that lead to the day in the new year."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date, timedelta

from lintnews.core.pattern import pattern
from lintnews.core.span import Span
from lintnews.text.temporal.values import Expression
from lintnews.text.temporal.verb_groups import Tense, groups
from lintnews.text.temporal.words import NUMBER, ORDINAL, number_of, ordinal_of

_UNIT = r"(?P<unit>day|night|week|fortnight)"
_COUNT = pattern(
    rf"\b(?P<count>{NUMBER}|an?|the)\s(?:(?:full|whole|straight|consecutive|further|more)\s)?{_UNIT}s?(?:[’'] time)?\b"
    r"(?! (?:of|old|ago)\b|-)",
    re.IGNORECASE,
)
_NTH = pattern(rf"\b(?P<nth>{ORDINAL}) (?:full |straight |consecutive |successive |running )?{_UNIT}\b", re.IGNORECASE)
_LESS_AGO = pattern(
    rf",?\s+(?:\(|[–—]\s)?(?:less than|barely|just under|under|not (?:yet )?|only|just|scarcely)\s*(?P<count>{NUMBER}|an?)\s+{_UNIT}s?\s+(?:ago|earlier|before)\b",
    re.IGNORECASE,
)
_LENGTHS = {"day": 1, "night": 1, "week": 7, "fortnight": 14}
_ROUGH = {1: 1, 7: 2, 14: 4}  # days by which a count in such a unit may be out
# Five days into; a week after; for a week; has raised in five days.
_LEADS_ON = pattern(r"\s(?:after|since|into|later|following|on(?: from|,))(?![\w-])")
_LEADS_BACK = pattern(
    r"\b(?:(?:for|in|over|within|during|after|than|past|last|first|only|just|now|been|had|spent|gone|waited|took|lasted|barely|almost|nearly|of) )(?:the )?$"
)
_AHEAD = pattern(r"\s(?:from|hence|away|off|left|to go|remaining|before|ahead|until|till|short)\b")
_APART = pattern(
    r"[;:“”]|\b(?:but|while|whose|filed|drawn up|signed|dated)\b|\band\b(?! (?:has|have|is|are|[\w’-]+ (?:has|have)) )"
)
_RELATIVE = pattern(r"\b(?:who|whose|which|where)\b[^,;:]*$|, [a-z]+(?:ed|en)\b[^,;:]*$")
_SINCE = pattern(r"\bsince\b|[;:]")
_WHERE = pattern(r"\b(?:where|which|who|whose)\b")
_SHIFT = pattern(r"\s(?:after|before|earlier|later|following)\b")
_LIKE_IT = pattern(
    r"\b(?:again|sort|kind|similar|such as|like|said he|said she|court|heard|testified|denied|claimed|recalled)\b"
)


_NOW = pattern(
    r"\b(?:last (?:week|night|\w+day)|now|still|today|tonight|yesterday|overnight|this (?:week|morning|afternoon|evening))\b"
)


def is_of_now(text: str, words: Span) -> bool:
    """Whether something in the words is, has been or will be; not what only was."""
    return _NOW.search(text, *words) is not None or any(
        one.tense in (Tense.PRESENT, Tense.FUTURE) or text.startswith(("has ", "have "), one.span.start)
        for one in groups(text, *words, of_present=True)
    )


def clause_at(text: str, passage: Span, place: int) -> Span:
    """The words round a place that no stop, colon or semicolon parts."""
    start = max((match.end() for match in _STOP.finditer(text, passage.start, place)), default=passage.start)
    end = _STOP.search(text, place, passage.end)
    return Span(start, end.start() if end else passage.end)


_STOP = pattern(r"[;:]|\.(?=\s[A-Z“])|,(?= and )")


def is_less_ago(text: str, when: Expression, gone: int) -> bool:
    """Whether the day is said to be less than some days or weeks ago, as the new one is."""
    less = _LESS_AGO.match(text, when.span.end)
    return less is not None and 0 <= gone <= _days(less)


def is_counted(
    text: str, sentence: Span, when: Expression, near: Iterable[Expression], new: date, published: date
) -> bool:
    """Whether a count of days runs from the new day to the story, to it, or to another time of these days."""
    gone = (published - new).days
    told = [*near]
    for match in _COUNT.finditer(text, *sentence):
        if match.end() > when.span.start and match.start() < when.span.end:
            continue
        days = _days(match)
        between = Span(min(match.end(), when.span.end), max(match.start(), when.span.start))
        is_off = abs(days - abs(gone)) > _ROUGH[_LENGTHS[match["unit"].lower()]]
        if days and not is_off and match["count"].lower() != "the" and _runs(text, sentence, match, between, gone):
            return True
        shift = _SHIFT.match(text, match.end()) if not text.endswith(("for ", "For "), 0, match.start()) else None
        if shift and gone >= 0:
            by = -days if match.end() < when.span.start and shift.group() == " before" else days
            if any(stretch.holds(new + timedelta(days=by)) for one in told for stretch in one.readings):
                return True
    return _is_nth(text, sentence, when.span, gone)


def _days(match: re.Match[str]) -> int:
    count = 1 if match["count"].lower() in ("a", "an", "the") else number_of(match["count"]) or 0
    return count * _LENGTHS[match["unit"].lower()]


def _runs(text: str, sentence: Span, match: re.Match[str], between: Span, gone: int) -> bool:
    """Whether a count of the right length is told as what has gone by since the day, or is left until it."""
    if _LIKE_IT.search(text, *sentence):
        return False
    lead = max(sentence.start, match.start() - 24)
    if gone < 0:
        return _AHEAD.match(text, match.end()) is not None and not _APART.search(text, *between)
    if match.start() > between.start and _RELATIVE.search(text, sentence.start, between.start):
        return False  # the zone, which they joined on 1 January
    is_after = _LEADS_ON.match(text, match.end()) or (
        text.endswith("had ", 0, match.start()) and text.startswith(" to ", match.end())
    )
    if not is_after and not _LEADS_BACK.search(text, lead, match.start()):
        return False
    if match.end() == between.start and not is_after and not _SINCE.search(text, *between):
        return False  # has spent five days on a motion filed on 8 January
    is_apart = _APART.search(text, *between) is not None
    return is_of_now(text, clause_at(text, sentence, match.start()) if is_apart else sentence)


def _is_nth(text: str, sentence: Span, when: Span, gone: int) -> bool:
    """Whether a count of days or weeks told in the sentence runs from that day to the story: now in its second week."""
    nth = _NTH.search(text, *sentence)
    if nth is None or gone < 0 or _LIKE_IT.search(text, *sentence):
        return False
    if nth.end() < when.start and _WHERE.search(text, nth.end(), when.start):
        return False
    count = ordinal_of(nth["nth"]) or 0
    if count < 2 or nth["unit"].lower() == "fortnight":
        return False
    return gone // 7 + 1 == count if nth["unit"].lower() == "week" else abs(count - 1 - gone) <= 1
