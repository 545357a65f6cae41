"""Dates of birth, and whose they are."""

from __future__ import annotations

import re

from lintnews.core.cue import Cue
from lintnews.core.pattern import pattern
from lintnews.core.span import Span
from lintnews.rules.dates._ages.held import Birth
from lintnews.rules.dates._ages.whose import Way, Who, bracket_at, noun_before, opening, subject_of
from lintnews.rules.dates._context import sentence_of
from lintnews.text.temporal.deeds import Verb
from lintnews.text.temporal.reader import expressions_in
from lintnews.text.temporal.values import Kind, Stretch, year_stretch

_BIRTH = pattern(
    r"\b(?:came into the world|(?:first )?saw the light(?: of day)?|birthday(?=,?\s(?:on|is|falls on|was)\s)|foaled|whelped|hatched|calved|born(?! (?:again|to win|leader))|(?:date|year) of birth|(?<!gave )(?<!give )(?<!giving )(?<!gives )birth(?=,?\s(?:in|at|on|as|was|is|certificate|record|register)\b)|birth ?date|DOB)\b|\bb\.",
    re.IGNORECASE,
)
_BORN_GAP = pattern(
    r"(?:\s+(?:is|was|as|on|of|given as|listed as|recorded as))?[:,(]?(?:\s+(?!and\b|when\b|after\b|before\b|but\b|who\b|or\b|died\b|whose\b)[“‘]?[\w’'.&-]+,?){0,9}?\s+$|(?:\s(?:certificate|record|entry))?\s*[(:]\s*|\s+"
    r"|(?:\s+(?:in|at)\s[A-Z][\w’-]+)?\s+(?:was|is|were)\s(?:registered|recorded|announced|listed|celebrated)\s(?:in|on)\s+"
)
_LIFE = pattern(
    r"\(\s*(?:born\s+)?(?:[\w ,.]{3,20}\s)?(?P<first>(?:1[6-9]|20)\d\d)\s?[-–—]\s?(?:[\w ,.]{3,20}\s)?(?P<last>(?:1[6-9]|20)\d\d)\s*\)"
)

_NUMBER = pattern(r"\d+")
_OF_TWO_DAYS = 4  # numbers: two days and two years
_OF_BIRTH = (Kind.DAY, Kind.MONTH, Kind.YEAR, Kind.SEASON)


def birth_at(cue: Cue) -> Birth | None:
    """The date of birth in the sentence of the cue, if the cue is the word that tells it."""
    text, sentence = cue.text, sentence_of(cue)
    if cue.found.lower() in ("died", "dies", "aged", "when he was", "when she was"):
        life = _LIFE.search(text, *sentence)
        if life is None:
            return None
        first, last = int(life["first"]), int(life["last"])
        if not 5 < last - first < 116:
            return None
        span = Span(life.start() + 1, life.end() - 1)
        if (days := _days_in(cue, span)) is not None:
            return Birth(span, span, Stretch(days.first, days.first), Stretch(days.last, days.last))
        return Birth(span, span, year_stretch(first), year_stretch(last))
    word = _BIRTH.search(text, max(sentence.start, cue.span.start - 8), min(sentence.end, cue.span.end + 14))
    if word is None or not word.start() <= cue.span.start < word.end():
        return None
    if year := _YEAR_BORN.search(text, max(0, word.start() - 14), word.start()):
        return Birth(Span(*year.span("year")), Span(*word.span()), year_stretch(int(year["year"])))
    if year := _GIVEN_YEAR.match(text, word.end()):
        return Birth(Span(*year.span("year")), Span(*word.span()), year_stretch(int(year["year"])))
    for one in expressions_in(cue.document, cue.span.start):
        if one.kind in _OF_BIRTH and one.year and one.readings and one.span.start >= word.end():
            if one.span.start - word.end() > 90 or not _BORN_GAP.fullmatch(text, word.end(), one.span.start):
                return None
            return Birth(one.span, Span(*word.span()), one.readings[0], also=one.readings[1:])
    return None


def _days_in(cue: Cue, bracket: Span) -> Stretch | None:
    """The first and the last day that a bracket gives: (12 May 1948 – 3 June 2021); None for years or months alone."""
    if len(_NUMBER.findall(bracket.of(cue.text))) < _OF_TWO_DAYS:
        return None
    for one in expressions_in(cue.document, cue.span.start):
        if one.kind is Kind.RANGE and one.span == bracket and len(one.readings) == 1:
            return one.readings[0]
    return None


_YEAR_BORN = pattern(
    r"\b(?P<year>(?:1[6-9]|20)\d\d)(?:-|\s(?=birth\s(?:certificate|record|register))|\sas\s(?:his|her|their|the)\s)$"
)
_GIVEN_YEAR = pattern(r"\s(?:was\s)?(?:given\s|recorded\s|listed\s)?as\s(?P<year>(?:1[6-9]|20)\d\d)\b")


_OPENS = pattern(r"[\s“‘(]*(?:Born|Foaled|Hatched)\b[^;:]*?,\s(?=[^\d\s])")
_POSSESSED = pattern(r"\b(?P<of>[Ww]hose|[Hh]is|[Hh]er|[Tt]heir|[Mm]y|[\w-]+[’']s)\s(?:[\w-]+\s){0,2}$")


def whose_birth(text: str, sentence: Span, verbs: tuple[Verb, ...], cue: Cue, born: Birth) -> Who:
    """Whom the birth is told of."""
    place = born.told.start
    if born.death is not None:
        return noun_before(text, sentence.start, born.span.start - 1)
    if (opened := bracket_at(text, sentence.start, place)) is not None:
        return noun_before(text, sentence.start, opened)
    if text.startswith(("Born", "Foaled", "Hatched"), place) and place <= sentence.start + 1:
        after = _OPENS.match(text, max(sentence.start, place - 1), sentence.end)
        while after is not None and after.end() <= born.span.end:
            after = _COMMA.search(text, born.span.end, sentence.end)
        return opening(text, sentence, verbs, after.end()) if after else Who(Way.MEANT, place)
    if "birth" in cue.found.lower() or cue.found.lower() in ("dob", "b"):
        if (of := _POSSESSED.search(text, max(sentence.start, place - 40), place)) is not None:
            if of["of"].lower() == "whose":
                return noun_before(text, sentence.start, of.start())
            if of["of"].lower() in ("his", "her", "their", "my"):
                return Who(Way.MEANT, of.start(), is_he=True)
            return noun_before(text, sentence.start, of.end("of") - 2)
        found = noun_before(text, sentence.start, place)
        return found if found.way is not Way.UNKNOWN else subject_of(text, sentence, verbs, place)
    told = next((verb for verb in verbs if verb.span.start <= place < verb.span.end), None)
    if told is not None and told.is_finite:
        return subject_of(text, sentence, verbs, told.span.start)
    if told is not None and told.lead in ("having", "being"):
        return subject_of(text, sentence, verbs, told.span.start)
    found = noun_before(text, sentence.start, place)
    return found if found.way is not Way.UNKNOWN else subject_of(text, sentence, verbs, place)


_COMMA = pattern(r",\s(?=[^\d\s])")
