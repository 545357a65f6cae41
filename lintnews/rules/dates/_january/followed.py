"""Deeds that another soon follows, where the other is still to come: a funeral after a death, a final after a round."""

from __future__ import annotations

import re
from datetime import date

from lintnews.core.cue import Cue
from lintnews.core.document import Document
from lintnews.core.pattern import pattern
from lintnews.core.span import Span
from lintnews.rules.dates._context import sentence_of
from lintnews.text.sentences import sentence_at
from lintnews.text.temporal.values import Expression

_DAYS = 21  # that the first of the two may lie behind the story
_ON = r"(?:(?! on )[^;:“”]){0,60}\s(?:on|of)\s(?:\w+day,?\s)?(?:the\s)?$"
_TO_COME = r"[^;:“”]{0,40}\b(?:is|are|will|expected|due|to be|takes place|starts?|begins?|opens?|meets?)\b"
_DIED = pattern(
    rf"\b(?:died|dead|drowned|perished|passed away|(?:was|were) (?:killed|shot dead|murdered|stabbed)|death){_ON}"
)
# What was done on the day, and what comes within days or a few weeks of it.
_PAIRS = (
    (
        _DIED,
        pattern(
            r"\b(?:funeral|burial|buried|cremat\w+|requiem|wake|laid to rest|interred|lying in state|vigils?)\b",
            re.IGNORECASE,
        ),
    ),
    (
        pattern(
            rf"\b(?:vote|poll|referendum|election|ballot|voters|voted|polled|elected|argued|heard)\b{_ON}",
            re.IGNORECASE,
        ),
        pattern(
            r"\b(?:results?|outcome|count|verdict|decision|winners?|findings|ruling|judgment|run-?off)\b[^;:“”]{0,40}\b(?:expected|due|will be|starts?|takes place)\b(?! to be)"
        ),
    ),
    (
        pattern(rf"\b(?:round|leg|semi-?finals?|quarter-?finals?|heats?|qualifier|group){_ON}"),
        pattern(rf"\b(?:final|second leg|next round|replay|decider|quarter-?finals?|semi-?finals?)\b{_TO_COME}"),
    ),
    (
        pattern(rf"\b(?:resigned|quit|stepped down|stood down|(?:was|were) (?:sacked|dismissed|ousted|toppled)){_ON}"),
        pattern(rf"\b(?:successor|replacement|interim|caretaker|cabinet reshuffle)\b{_TO_COME}"),
    ),
    (
        pattern(rf"\b(?:hospital|intensive care|surgery|operated on|an operation|admitted|taken ill){_ON}"),
        pattern(r"\b(?:expected|due|will be|to be|hopes? to be) (?:back |home|discharged|released|out )"),
    ),
    (
        pattern(rf"\b(?:ceasefire|truce|armistice)\b(?:(?! like ) )[^;:“”]*{_ON}"),
        pattern(r"\b(?:is|are|due|set|will|to) (?:to )?(?:take|come|go|begin|start|enter)\b"),
    ),
    (
        pattern(rf"\b(?:jury|jurors)\b[^;:“”]*\b(?:sworn|empanelled|chosen|picked){_ON}"),
        pattern(r"\b(?:will|to) (?:hear|begin|open|deliver)\b|\bopening (?:speech|statement|argument)s\b"),
    ),
)
_SOON = pattern(
    r"\b(?:will|expected|due|tomorrow|today|tonight|this (?:morning|afternoon|week|weekend)|next week|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b"
)
_LOOKS_BACK = pattern(
    r"\b(?:memorial|unveil\w*|anniversary|remember\w*|inquest|trial|charged|exhum\w*|reburied|ashes|like|a year|years|its term)\b"
)
_GOES_ON = pattern(r"(?:He|She|It|They|His|Her|Its|Their|The|By|At|Both|Rescuers|Police|Divers|Crews)\b")
_BEGAN = pattern(
    r"\b(?:arrested|jailed|sworn in|took (?:over|office|up|charge|effect|the (?:oath|throne))|began|started|joined|became|came into (?:force|effect)|installed|moved in|arrived|inaugurated|enthroned)\b"
)
_FIRST_DAYS = pattern(
    r"\b(?:spen[dt]s?|is in|ends?|ended|(?:reached )?the end of|end of|completes?|completed|finish\w*) (?:his|her|its|their) first (?:full |whole |few )?(?:days?|week|weekend|fortnight|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|morning|night)\b(?! of )"
)


def passage_at(document: Document, sentence: Span) -> Span:
    """The sentence, with the next one of its block where that goes on about the same."""
    block = document.block_at(sentence.start)
    if block is None or sentence.end + 3 > block.span.end:
        return sentence
    after = sentence_at(document, min(sentence.end + 2, block.span.end - 1))
    is_next = after.start >= sentence.end and _GOES_ON.match(document.text, after.start) is not None
    return Span(sentence.start, after.end) if is_next else sentence


def is_followed(cue: Cue, when: Expression, new: date) -> bool:
    """Whether what soon follows such a deed is still to come, or its first days are just over."""
    text, sentence, published = cue.text, sentence_of(cue), cue.document.meta.published
    if published is None or not 0 <= (published - new).days <= _DAYS:
        return False
    passage = passage_at(cue.document, sentence)
    if _LOOKS_BACK.search(text, *passage):
        return False
    lead = Span(max(sentence.start, when.span.start - 110), when.span.start)
    for deed, following in _PAIRS:
        if deed.search(text, *lead):
            start = sentence.start if deed is _DIED else when.span.end  # the funeral of the hurler who died on
            return following.search(text, start, passage.end) is not None and _SOON.search(text, *passage) is not None
    return _BEGAN.search(text, *sentence) is not None and _has_first_days(cue, passage)


def _has_first_days(cue: Cue, passage: Span) -> bool:
    """Whether the passage, or the sentence before it, tells of somebody's first days in what began then."""
    block = cue.document.block_at(passage.start)
    before = passage
    if block is not None and passage.start > block.span.start and _GOES_ON.match(cue.text, passage.start):
        before = sentence_at(cue.document, max(block.span.start, passage.start - 2))
    return _FIRST_DAYS.search(cue.text, before.start, passage.end) is not None
