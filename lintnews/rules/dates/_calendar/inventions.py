"""Sentences in which a date that does not exist is meant: jokes, tales, other calendars, a date quoted as it was written."""

from __future__ import annotations

import re

from lintnews.core.cue import Cue
from lintnews.core.document import Document
from lintnews.core.pattern import pattern
from lintnews.core.span import Span
from lintnews.rules.dates._context import sentence_of
from lintnews.text.temporal.words import MONTH

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
# By June 31 schools had closed; 31 June graduates.
COUNTED = pattern(
    r"\s+(?:(?!and\b|in\b|at\b|to\b|for\b|after\b|with\b|by\b|on\b|from\b|or\b|but\b|as\b|when\b|until\b|through\b|will\b|is\b|was\b|the\b|an?\b|its?\b|his\b)[a-z]+\s+)?"
    r"(?:(?!was\b|is\b|as\b|has\b|this\b|its\b|his\b|across\b|unless\b|besides\b|perhaps\b|always\b|plus\b|does\b|towards\b)[a-z]{3,}s\b|people\b|men\b|women\b|children\b|staff\b|million|billion|per\b)"
    r"|\s+and\s+[A-Z][a-z]+\s+(?:3[2-9]|[4-9]\d)\b"
    rf"|(?:,\s+{MONTH})*,?\s+(?:and|or|to|through)\s+{MONTH}\s+(?:[a-z]+\s+)?(?!was\b|is\b|as\b|has\b|this\b)[a-z]{{3,}}s\b"  # 31 April and May dates
    r"|-(?:year|day|week|month|mile|man|seat|room|strong|point|minute|hour)\b|\s+of\s+(?:the|those|them|these|its|his|her|their|our)\b"
    r"|\s+(?:were|had|died|more|others|had been|have|did|came|went|percent|per cent)\b"
    r"|\s+(?:Street|St|Road|Rd|Avenue|Ave|Lane|Drive|Close|Court|Way|Square|Place|Terrace|Boulevard|Crescent)\b"
)
# Case 31/04/2026; the shop's licence, numbered 31/06/2025.
LABEL = pattern(
    r"\b(?:reference|references|ref|refs|numbered|number|numbers|nos?|case|cases|file|docket|application|licen[cs]e|permit|invoice|plate|plates|code|serial|lot|"
    r"item|folio|patent|order|claim|ticket|part|catalogue|catalog|model|version|registered|registration|chassis|exhibit|bill|clause|"
    r"resolution|section|paragraph|passport|account|tender|coded|dossier|petition|appeal|writ|suit|frame|plot|survey|batch|"
    r"sticker|barcode|warrant|decree|phone|telephone)"
    r"(?:[,:]|\.)?(?:\s+(?:number|no\.?|ref\.?|reference|code|was|is|as|under|of|the|with))*\s*[:#(“‘]?\s*$",
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
