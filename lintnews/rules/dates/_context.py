"""Sentences and articles in which a date that looks wrong is most likely meant."""

from __future__ import annotations

import re

from lintnews.core.cue import Cue
from lintnews.core.document import Document
from lintnews.core.finding import Severity
from lintnews.core.pattern import pattern
from lintnews.core.span import Span
from lintnews.text.sentences import sentence_at

_LONGEST_SENTENCE = 2000  # code points
_OF_A_MISTAKE = pattern(
    r"(?:^|[\n•*_(\[]\s?)(?:updated?|clarification|editor[’']s note)\b[^.:\n]{0,24}:|"
    r"\bthis (?:article|story|video|piece|report|page|post|headline|caption|podcast) was (?:amended|updated|edited|changed|removed)\b|"
    r"\b(?:corrections?(?=\s*[:–—]|[’']s? |$)|(?:an?|the|its|this|our|his|her) correction|correction (?:said|says|gave|ran)|corrected|an earlier version|earlier versions?|previous version|should have (?:read|said|been)|"
    r"wrongly|mistakenly|incorrect(?:ly)?|misstated|misdated|in error|by mistake|misprint\w*|erroneous(?:ly)?|mistyped|"
    r"clerical error|typo|typing error|wrong (?:date|day|year|age)|no such (?:date|day)|n[o’']t exist|does not exist|"
    r"nonexistent|non-existent|mis-?labelled|misremember\w*|misquoted|hoax|forged|forgery|fictional|fictitious|imaginary|in (?:the|a|an|his|her|their|one|this) (?:\w+ )?(?:novel|thriller|short story|fable|video game|alternate history|science fiction))\b",
    re.IGNORECASE,
)
# One of these stands in whatever the expression finds: to look for them takes a tenth of the time.
_OF_MISTAKES = (
    "correct", "updat", "clarif", "s note", "amended", "edited", "changed", "removed", "version", "should have", "wrong",
    "mistake", "misstat", "misdat", "misprint", "mislabel", "mis-label", "misremember", "misquot", "mistyp", " error",
    "erroneous", "typo", "no such", "exist", "hoax", "forge", "ficti", "imaginary", "novel", "thriller", "short story",
    "fable", "video game", "alternate",
)  # fmt: skip
_OLD_COPY = pattern(
    r"\b(?:from our (?:files|archives?)|from the archives?|this day in history|"
    r"looking back:|a short story|fiction by|quiz\b|quiz:)|(?:^|\n)\W*(?:it happened )?on this day\b|(?:^|\n)\W*(?:\d+|[\w-]+) years ago (?:this week|today)\s*(?:[:.\n–—-]|$)",
    re.IGNORECASE,
)


def is_of_a_mistake(document: Document, place: int) -> bool:
    """Whether the sentence at `place`, or the one word that labels its block, speaks of a mistake or an invention."""
    if document.once(_tells_of_a_mistake, sentence_at(document, place)):
        return True
    block = document.block_at(place)
    return block is not None and _OF_A_MISTAKE.match(document.text, block.span.start) is not None


def _tells_of_a_mistake(document: Document, sentence: Span) -> bool:
    words = sentence.of(document.text).lower()
    if not any(stem in words for stem in _OF_MISTAKES):
        return False
    return _OF_A_MISTAKE.search(document.text, *sentence) is not None


def is_old_copy(document: Document) -> bool:
    """Whether the article says of itself that it is an archive column, fiction or a quiz."""
    return document.once(_opens_old)


def _opens_old(document: Document) -> bool:
    return _OLD_COPY.search(document.text, 0, 400) is not None


def sentence_of(cue: Cue) -> Span:
    """The sentence in which the cue stands."""
    return sentence_at(cue.document, cue.span.start)


def is_list(cue: Cue) -> bool:
    """Whether the cue stands in a list or timetable without stops: each date of it would read the whole of it."""
    sentence = sentence_of(cue)
    return sentence.end - sentence.start > _LONGEST_SENTENCE


def at_most(cue: Cue, severity: Severity | None, *, rests_on_publication: bool) -> Severity | None:
    """`severity`, or a suggestion where the finding rests on a publication date that is only assumed."""
    assumed = rests_on_publication and cue.document.meta.published_from == "assumed"
    return Severity.SUGGESTION if assumed else severity


def is_excused(cue: Cue) -> bool:
    """Whether a date that looks wrong here is most likely meant so."""
    return is_excused_at(cue.document, cue.span.start)


def is_excused_at(document: Document, place: int) -> bool:
    """Whether a date that looks wrong at `place` is most likely meant so."""
    return is_old_copy(document) or is_of_a_mistake(document, place)
