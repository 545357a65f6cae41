"""Times of these days that the sentence tells beside last year’s figure: a weekday that the day has in the new year."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date, timedelta

from lintnews.core.cue import Cue
from lintnews.core.pattern import pattern
from lintnews.core.span import Span
from lintnews.rules.dates._context import sentence_of
from lintnews.rules.dates._january.counted import is_counted, is_less_ago
from lintnews.text.sentences import sentence_at
from lintnews.text.temporal.reader import expressions_in
from lintnews.text.temporal.values import Expression, Kind, Stretch
from lintnews.text.temporal.verb_groups import Tense, groups

_WEEK = 8  # days that a time of these days may have: last week, not this month
_BACK = pattern(
    r"\b(?:a year|an? (?:full |whole |calendar )?year|one year|twelve months|12 months|last year|years?(?: to the day)? (?:ago|later|after|before|earlier|on|since)|anniversary|annual\w*|previous(?! (?:night|day|evening|weekend|morning)[’'])|"
    r"(?<!have )(?<!has )had|again|last time|(?:that|those) of|of the sort|replaced|compared|than|against (?=\d)|unlike|same (?:day|days|month|week)|record (?:of|high|low|set)|bail|since been|ever since|in the whole of|first(?! (?:day|light|match|game|hours?|time|aid)\b)|still (?:in|on|at) (?:hospital|jail|custody))\b",
    re.IGNORECASE,
)
# The eve of last Sunday’s feast; a day after; the previous night’s.
_NEXT_TO = pattern(
    r"\b(?:eve|the day (?:before|after)|a day (?:before|after|earlier|later)|(?:previous|following|next) (?:day|night|morning|evening)|night before|hours (?:before|after|earlier|later)|at midnight|struck (?:12|twelve|midnight)|ushering)\b"
)
_OF_BEFORE = pattern(
    r"[“]?(?:The (?!last|next|previous|first|latest|one|law|order|act)|That |At (?:its|their|the) |In (?:it|the) |On (?:the|that) |During (?:it|the) |It |They |He |She |Police |Officers )"
)


def is_of_these_days(cue: Cue, found: tuple[Expression, ...], when: Expression, new: date) -> bool:
    """Whether a time of these days, told of the same deed, falls on the day in the new year."""
    text, sentence, published = cue.text, sentence_of(cue), cue.document.meta.published
    if published is None:
        return False
    if is_less_ago(text, when, (published - new).days):
        return True
    if _BACK.search(text, *sentence):
        return False
    near = [one for one in found if one is not when and _is_near(one, published)]
    if is_counted(text, sentence, when, near, new, published):
        return True
    if new <= published and _follows(text, sentence, near, when, new):
        return True
    if near and new <= published and _WEEKS_TO.search(text, sentence.start, when.span.start):
        return any((published - one.readings[0].last).days <= _WEEK for one in near)
    for one in near:
        gap = Span(min(one.span.end, when.span.end), max(one.span.start, when.span.start))
        is_next = _NEXT_TO.search(text, *gap) is not None
        days = (0, 1, -1) if is_next else (0,)
        if any(_holds([one], new + timedelta(days=by)) for by in days) and _is_one(
            text, sentence, gap, one, when, is_next
        ):
            return True
    return not near and new <= published and _told_just_before(cue, sentence, new, published)


def _is_near(one: Expression, published: date) -> bool:
    """Whether a weekday or “last week” is of the days up to publication."""
    if one.kind not in (Kind.WEEKDAY, Kind.RELATIVE) or not one.readings:
        return False
    stretch = one.readings[0]
    return (stretch.last - stretch.first).days < _WEEK and -14 <= (stretch.first - published).days <= 0


def _holds(near: Iterable[Expression], day: date) -> bool:
    return any(stretch.holds(day) for one in near for stretch in one.readings)


def _is_one(text: str, sentence: Span, gap: Span, one: Expression, when: Expression, is_next: bool) -> bool:
    """Whether the two times are of one deed: nothing but a noun between, or the words that set one beside the other."""
    words = text[gap.start : gap.end]
    if is_next:
        return _APART.search(words) is None
    if one.span.end <= gap.start and text[one.span.end : one.span.end + 2] in ("’s", "'s"):
        opens = one.span.start <= sentence.start + 5
        return not _verbs(words) if not opens else _OPENS.fullmatch(words) is not None
    if _SAID.fullmatch(words):  # on its first day, 10 January, its publisher said on Tuesday
        return _FIRST_DAY.search(text, sentence.start, when.span.start) is not None
    return False


def _follows(text: str, sentence: Span, near: Iterable[Expression], when: Expression, new: date) -> bool:
    """Six koalas seized last week were released on 13 January: what comes after these days is of them too."""
    return any(
        one.readings[0].first <= new
        and one.span.end < when.span.start
        and _SEIZED.search(text, sentence.start, one.span.start) is not None
        and _WERE_FREED.fullmatch(text, one.span.end, when.span.start) is not None
        for one in near
    )


_SEIZED = pattern(r"[a-z]s? [a-z]+(?:ed|en|ght|und|wn|ung|old|eft)(?: [\w’-]+){0,4} (?:on )?$")
_WERE_FREED = pattern(r" (?:was|were) (?:[a-z]+ly )?[a-z]+(?:ed|en|wn|ght|old|ound|un)(?: [\w’-]+){0,5} on (?:the )?")
# The five weeks to 4 January, told this morning.
_WEEKS_TO = pattern(
    r"\b(?:weeks|months|half|quarter|period|days) (?:to|ended|ending|to the end of) (?:the )?$|\b(?:Christmas(?: Eve| Day)?|Boxing Day|New Year’s (?:Eve|Day)|Hogmanay) (?:and|to|until) $"
)
_WEEKEND = pattern(r"\b(?:over|at|during) the weekend\b")


def weekend(text: str, sentence: Span, published: date) -> list[Expression]:
    """The weekend before publication, where the sentence speaks of it."""
    match = _WEEKEND.search(text, *sentence)
    if match is None:
        return []
    last = published - timedelta(days=(published.weekday() + 1) % 7)
    return [Expression(Span(*match.span()), Kind.RELATIVE, (Stretch(last - timedelta(days=1), last),))]


def _verbs(words: str) -> list[Tense]:
    return [one.tense for one in groups(words, 0, len(words)) if one.tense is not Tense.NONE]


_APART = pattern(r"[;:“”]|\b(?:and|but|while|whose|filed|drawn up|signed|dated)\b")
_OPENS = pattern(
    r"[’']s (?:[\w’-]+ ){1,8}?(?:[\w’-]+, )?(?:[a-z]+(?:ed|en|wn|ght) (?:[\w’-]+ ){0,4}(?:by|in) the [\w’ -]{3,20} of |, on |on )"
)
_SAID = pattern(r",? [^,;:“”]{3,50} (?:said|told|announced|reported)(?: [\w’ -]{3,30})? (?:on )?")
_FIRST_DAY = pattern(r"\b(?:its|their|the) (?:first|opening) (?:day|night|weekend),? (?:on )?$")


def _told_just_before(cue: Cue, sentence: Span, new: date, published: date) -> bool:
    """A full moon spoiled it over the weekend. At the peak, late on Jan. 3: the sentence goes on about those days."""
    text, block = cue.text, cue.document.block_at(sentence.start)
    if block is None or sentence.start <= block.span.start or not _OF_BEFORE.match(text, sentence.start):
        return False
    before = sentence_at(cue.document, max(block.span.start, sentence.start - 2))
    if _BACK.search(text, *before):
        return False
    near = [one for one in expressions_in(cue.document, before.start) if _is_near(one, published)]
    return _holds((*near, *weekend(text, before, published)), new)
