"""Sentences in which a date that does not exist is meant: jokes, tales, other calendars, a date quoted as it was written."""

from __future__ import annotations

import re

from lintnews.core.cue import Cue
from lintnews.core.document import Document
from lintnews.core.pattern import pattern
from lintnews.core.span import Span
from lintnews.rules.dates._context import sentence_of

# Calendars of other times and worlds, jokes, and machines that took the day for one.
_INVENTED = pattern(
    r"\b(?:jok(?:e|es|ed|ing|ingly)|jest\w*|humou?rous\w*|humorist|laugh(?:s|ed|ing|ter)?|quip\w*|satir\w+|spoof\w*|parod\w+|prank\w*|april fools?|"
    r"(?:swedish|sweden’s|soviet|julian|gregorian|revolutionary|republican|fictional|invented|old|historical|lunar|fantasy|imaginary|roman|proposed|reformed) calendars?|"
    r"calendar (?:had|has|once|gave|of (?:1[5-9]\d\d|the))|leap (?:day|second)|sweden (?:once )?had|novel|fiction|fantasy|fairy ?tale|middle-earth|"
    r"bug|glitch|tester|validat\w+|never (?:was|existed|came|comes|happened|happens)|no (?:such|(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)\w*\.? |\d\d? [A-Z])|"
    r"not a (?:real )?(?:date|day)|impossible|non-?existent|proverb\w*|idiom\w*|way of saying never|trick question|riddle|puzzle|quiz|not on any calendar|phantom|placeholder|mythical|absurd\w*|nonsens\w*)\b",
    re.IGNORECASE,
)
# A title: the album, 31 June; a play called February 30.
_TITLE = pattern(
    r"\b(?:album|film|movie|song|novel|play|poem|book|story|track|single|band|painting|exhibition|sculpture|show|piece|work|called|titled|entitled|named),?\s+(?:called\s+|titled\s+|entitled\s+|named\s+)?[“\"‘']?(?:the\s+)?$",
    re.IGNORECASE,
)


def is_meant(cue: Cue, span: Span) -> bool:
    """Whether the sentence tells of a joke, a tale, another calendar, or quotes the date as it was written."""
    text = cue.text
    if text[span.start - 1 : span.start] in _OPENS and text[span.end : span.end + 2].lstrip(",.")[:1] in _CLOSES:
        return True
    if _TITLE.search(text, max(0, span.start - 30), span.start) and text[span.end : span.end + 1] in ",”":
        return True
    return cue.document.once(_is_of_invention, sentence_of(cue))


def _is_of_invention(document: Document, sentence: Span) -> bool:
    return _INVENTED.search(document.text, *sentence) is not None


_OPENS = ("“", "‘", '"', "'")
_CLOSES = ("”", "’", '"', "'")
