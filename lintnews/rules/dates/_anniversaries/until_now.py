"""Counts of years that reach to the day of publication: thirty years ago, in 1989; forty years since."""

from __future__ import annotations

import re
from datetime import date

from lintnews.core.cue import Cue
from lintnews.core.pattern import pattern
from lintnews.rules.dates._anniversaries.counts import Count
from lintnews.rules.dates._context import sentence_of
from lintnews.text.temporal.values import Expression, Kind
from lintnews.text.temporal.verb_groups import groups

PARTS = pattern(r"[;]|\b(?:and(?! (?:will|is|are|has|this|now|celebrat\w+|mark\w*)\b)|but|while|whereas)\b")


# Ten years ago, when the rebels signed in Havana in June 2005.
_WHEN_DONE = pattern(
    r", when (?!he\b|she\b|they\b|it\b|[^,;:“”]*\b(?:had|was|were|who|which|that)\b)[^,;:“”]{3,50} (?:in|on) "
)
_ASIDE = pattern(
    r"\w, (?:which was |who was )?[a-z]+(?:ed|en|wn|ilt|un|ade|ught|eld|ung|orn) (?:[\w’-]+ ){0,4}(?:in|on) $"
)


def is_parted(gap: str) -> bool:
    """Whether two clauses meet in the words; an “and” with no verb before it joins two names."""
    return any(
        match.group() != "and" or not gap[: match.start()].strip(" ,") or groups(gap, 0, match.start())
        for match in PARTS.finditer(gap)
    )


def until_now(cue: Cue, count: Count, published: date, dated: list[Expression]) -> tuple[Expression, str] | None:
    text = cue.text
    event = next((one for one in dated if one.span.start >= count.end), None)
    if event is None:
        before = [one for one in dated if one.span.end <= count.span.start]
        event = before[-1] if before else None
        if event is None or not re.fullmatch(
            r"[,)]?\s*(?:[–—(,-]\s*)?(?:or |that is,? |i\.e\.,? |(?:more than|exactly) |(?:was|were|is|came|ended|happened|fell) )?",
            text[event.span.end : count.span.start],
        ):
            return None
    else:
        gap = text[count.end : event.span.start]
        is_when = _WHEN_DONE.fullmatch(gap) is not None
        if count.form == "ago" and not (is_when or opens_sentence(cue, count)) and groups(gap, 0, len(gap)):
            return None
        if count.form == "ago" and not is_when and (len(gap) > 70 or is_parted(gap) or has_clauses(gap)):
            return None
        if _ASIDE.search(gap) and text[event.span.end : event.span.end + 1] == ",":
            return None  # twelve years ago, the firm, founded in 1955, moved
        if count.form == "since" and (len(gap) > 110 or is_parted(gap)):
            return None
    if (event.year or 0) > published.year or elapsed_fits(event, count, published):
        return None
    if _past_setting(cue, count):
        return None
    return event, str(published.year)


_OPENING = pattern(
    r"[\s“\"]*(?:(?:It was|Just|Only|Exactly|More than|Over|Almost|Nearly|Some|About|Around|Fully|A full|And|But),?\s+)?"
)


def opens_sentence(cue: Cue, count: Count) -> bool:
    """Whether the count opens its sentence."""
    return _OPENING.fullmatch(cue.text, sentence_of(cue).start, count.span.start) is not None


_CLAUSE = pattern(r"[.:]|\b(?:had|that|which|who|whose|when|until|before|after|since|from|by|as|to)\b")


def has_clauses(gap: str) -> bool:
    """Whether another clause opens in the words."""
    return _CLAUSE.search(gap) is not None


def _past_setting(cue: Cue, count: Count) -> bool:
    """Whether the count is made from another time: it had been 30 years since."""
    words = cue.text[sentence_of(cue).start : count.span.start]
    if count.form != "since" or re.search(r"\b(?:to mark|marking|marks) (?:the )?$", words):
        return False
    return re.search(r"\b(?:had|was|were|would)\b", words) is not None


def elapsed_fits(event: Expression, count: Count, published: date) -> bool:
    years = published.year - (event.year or 0)
    if count.holds(years):
        return True
    if event.kind is Kind.YEAR:
        return count.number == years - 1 and published.month <= 6
    elapsed = (published - event.readings[0].first).days / 365.25
    return count.number in (int(elapsed), int(elapsed + 0.1), round(elapsed))
