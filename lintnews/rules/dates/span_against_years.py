"""A number of years that does not match the years listed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from lintnews.core.cue import Cue, Cues
from lintnews.core.finding import Call, Match, Related
from lintnews.core.pattern import pattern
from lintnews.core.rule import Bad, Good, Rule
from lintnews.core.span import Span
from lintnews.rules.dates._context import at_most, is_excused, is_list, sentence_of
from lintnews.rules.dates._spans.beside import told_next
from lintnews.rules.dates._spans.listed import (
    COUNT,
    RANGE,
    last_listed,
    listed,
    misfit,
    of_those,
    ranges_listed,
    roughly,
    times_listed,
    told_one_by_one,
)
from lintnews.rules.dates._spans.runs import apart, deeds, listed_before, nth_listed, of_things, those_listed, to_a_year
from lintnews.rules.dates._spans.since import since_then
from lintnews.rules.dates._spans.tied import is_of_whole, tied
from lintnews.rules.dates._years import is_hedged
from lintnews.text.temporal.words import MONTHS, NUMBER, number_of

_UNITS = (
    "years",
    "year",
    "seasons",
    "summers",
    "winters",
    "springs",
    "autumns",
    "monsoons",
    "fiscals",
    "decades",
    "decade",
)
_TWICE = {"twice": 2, "thrice": 3}
_TIMES = (
    *_TWICE,
    *"times occasions terms stints spells olympics christmases easters ramadans elections tournaments editions championships finals harvests festivals games titles".split(),
    "world cups",
    *("januaries", "februaries"),
    *(f"{month}s" for month in MONTHS if month not in ("may", "march")),
)
_LAST = {
    f"{way} {number}": count
    for count, number in enumerate("two three four five six".split(), 2)
    for way in ("last", "previous", "only")
}
_OF_THOSE = pattern(
    rf"\b(?P<said>(?P<number>{NUMBER})\s+of(?:\s+(?:those|these|the|its|his|her|their)|(?=\s+{NUMBER})))\s+(?:(?:last|past|previous|first|next)\s+)?(?:{NUMBER}\s+)?$",
    re.IGNORECASE,
)
_AS_MANY = pattern(
    rf"(?<![\w.,$£€-])(?P<said>(?P<number>{NUMBER}))\s+[^.;:,“”]{{3,44}}?\s+in as many\s+$", re.IGNORECASE
)
_HALF = pattern(rf"(?<![\w.,$£€-])(?P<said>(?P<number>{NUMBER}) and a half)\s$", re.IGNORECASE)
# Over two decades, from 1994 to 2004: over which the years went, no hedge.
_OVER = pattern(r"(?:^|[.;,“]\s|\A)[Oo]ver\s\S+\s$")
_OVER_A = pattern(r"\b(?:over|under) an? [\w-]{1,14}-$", re.IGNORECASE)  # over a six-year span is no hedge
_YEAR = pattern(r"(?:1[5-9]|2[01])\d\d|\bFY\s?’?\d\d")


_REACH = 150  # code points from a number of years to its last year, in this sentence or the next


_TO_A_YEAR = pattern(r" (?:up )?to (?:[A-Z][a-z]+ )?(?P<year>(?:1\d|20)\d\d)\b(?! to| until)")


class SpanAgainstYears(Rule):
    """A number of years does not match the years listed.

    ## Why
    “The last three years” and four years named cannot both be right.

    ## When it is right
    Years told of several things (“in the last four years: Hood River in 2021, The Dalles in 2024”), rough numbers, and a span
    that may count its first year, its last, or both: from 2010 to 2015 are five years or six.

    ## Fix
    None: a year may be missing from the list, or one too many in it.
    """

    message = "“{said}”, but {years} make {count}. Is the number wrong, or a year?"
    call = Call.QUERY
    examples = (
        Bad(
            "Locusts have stripped the fields round Marsabit in each of the »last three« years: 2021, 2022, 2023 and 2024.",
            published=date(2024, 12, 2),
            related="2021, 2022, 2023 and 2024",
        ),
        Bad("He ran the bank for »twelve« years, from 2005 to 2011."),
        Bad("From 1990 to 2004, »ten« years in all, she led the choir."),
        Bad("The club won the cup »three« years running, in 2019 and 2020."),
        Bad("The »ten«-year war (1990-1995) left the port in ruins."),
        Bad("She has led the choir for »ten« years, since 2019.", published=date(2024, 12, 2)),
        Bad("After »12« years in office since 2019, he left.", published=date(2024, 12, 2)),
        Bad("The line was shut for more than »six« years, from March 2019 to May 2022."),
        Bad("They fought for »14« years, from 1991 until the ceasefire of 2002."),
        Bad("The »last three« winners from Kent came in 2009, 2013, 2016 and 2021."),
        Good(
            "Two orchards have failed in the last four years: Hood River in 2021, The Dalles in 2024.",
            published=date(2024, 12, 2),
        ),
        Good("He ran the bank for six years, from 2005 to 2011, and for about nine years since 2012."),
        Good("He was jailed for 12 years for thefts from 2005 to 2011."),
        Good(
            "The line was shut for more than three years, from March 2019 to May 2022; two of the last three were in 2019."
        ),
        Good("The last three winners came in 2009, 2013 and 2016."),
        Good("The club won three years running: 2019, 2020 and 2021."),
        Good("She has led the choir for five years, since 2019.", published=date(2024, 12, 2)),
        Good("It rained for ten years, and from 2019 to 2021 it did not."),
        Good("Two years ago, 2019, 2020 and 2021 were thought dry."),
    )

    @classmethod
    def cues(cls) -> Cues:
        marks = tuple(f" {way} {century}" for way in ("and", "&") for century in ("19", "20"))
        return Cues(words=(*_UNITS, *_TIMES, *_LAST), marks=marks)

    def check(self, cue: Cue) -> Iterator[Match]:
        text, (start, end) = cue.text, cue.span
        if text[end - 1].isdigit():
            yield from _of_things(cue)
            return
        if not _YEAR.search(text, max(0, start - 120), end + _REACH):
            return
        if is_list(cue):
            return
        said, found = _counted(cue, sentence_of(cue))
        if found is None or is_excused(cue):
            return
        place, made = found
        words = {"said": text[said.start : cue.span.end], "years": place.of(text), "count": made}
        severity = at_most(cue, None, rests_on_publication=" by " in made)
        yield Match(said, words, (), (Related(place, "the years"),), severity)


def _of_things(cue: Cue) -> Iterator[Match]:
    """Three novels, published in four years."""
    text, end = cue.text, cue.span.end
    if not _AFTER_YEAR.match(text, end) or not _YEAR.search(text, max(0, cue.span.start - 14), cue.span.start):
        return
    if is_list(cue):
        return
    found = of_things(text, sentence_of(cue), end)
    if found is None or is_excused(cue):
        return
    said, place, made = found
    yield Match(
        said, {"said": said.of(text), "years": place.of(text), "count": made}, (), (Related(place, "the years"),)
    )


_AFTER_YEAR = pattern(r"\d\d(?![\d%]|,\d)")


def _counted(cue: Cue, sentence: Span) -> tuple[Span, tuple[Span, str] | None]:
    """The words of the count, and the years that do not match it with what they make."""
    text, (start, end), word = cue.text, cue.span, cue.found.lower()
    if word in _LAST:
        return cue.span, last_listed(text, end, sentence, _LAST[word])
    if word in _TWICE:
        return cue.span, times_listed(text, end, sentence, cue.span, _TWICE[word])
    lead = Span(max(sentence.start, start - 60), start)
    number = _OF_THOSE.search(text, *lead) if text.find(" of ", *lead) >= 0 else None
    half = _HALF.search(text, *lead)
    number = number or half or COUNT.search(text, max(sentence.start, start - 40), start)
    if number is None and text.endswith(" as many ", 0, start):
        number = _AS_MANY.search(text, *lead)
    if number is None and word == "decade" and text.startswith("-long ", end):
        return cue.span, deeds(text, end + 5, sentence, Span(start, end), 10) or tied(
            cue.document, sentence, Span(start, end), end + 5, 10, 2
        )
    if number is None and word == "decade" and text.endswith(("he ", "a ", "A "), 0, start):
        ends = RANGE.match(text, end + 1)  # the decade from 2001 to 2010
        return cue.span, misfit(ends, 10, 1) if ends else None
    if reached := _TO_A_YEAR.match(text, end):
        return (Span(*number.span("said")), to_a_year(text, sentence, reached, number)) if number else (cue.span, None)
    if number is None and word == "year":
        return nth_listed(text, end, sentence, cue.span)
    if number is None:
        return cue.span, None
    if (
        number["said"] == number["number"]
        and is_hedged(text, number.start())
        and not (text.startswith((", ", " –", " —", " ("), end) and _OVER.search(text, *lead))
        and not text.endswith(("nder the ", "nder its ", "nder his ", "nder her "), 0, number.start())
        and not _OVER_A.search(text, start - 24, start)
        and not text.endswith((" the only ", " only ", "for only ", "in only "), 0, number.start())
    ):
        hedged = number_of(number["number"]) if word in ("years", "year") else None
        said = Span(*number.span("said"))
        if not hedged or hedged < 3:
            return said, None
        found = tied(cue.document, sentence, said, end, hedged)
        return said, roughly(cue.text, said, hedged, found)
    count, said = number_of(number["number"]), Span(*number.span("said"))
    decades = word.startswith("decade")
    if count is None or not 1 < count * (10 if decades else 1) < 1000:
        return said, None
    if half is not None:
        return said, tied(cue.document, sentence, Span(said.start, half.end() - 1), end, count, half=True)
    if is_of_whole(cue.document, sentence, count):
        return said, None  # three mayors in 20 years: A (1946-1951), B (1951-1966)
    if decades:
        return said, tied(cue.document, sentence, said, end, count * 10, 2)
    if number.re is _OF_THOSE:
        return said, of_those(text, end, sentence, count)
    if word in _TIMES:
        before = listed_before(text, end, sentence, said, count)
        if word in ("terms", "stints", "spells"):
            return said, ranges_listed(text, end, sentence, count) or times_listed(text, end, sentence, said, count)
        return said, times_listed(text, end, sentence, said, count) or (
            before if before and int(before[1]) > count else None
        )
    return said, (
        those_listed(cue, sentence, said, count)
        or listed(text, end, sentence, said, count)
        or told_one_by_one(text, end, sentence, said, count)
        or since_then(cue.document, sentence, said, end, count)
        or listed_before(text, end, sentence, said, count)
        or apart(text, end, sentence, said, count)
        or deeds(text, end, sentence, said, count)
        or tied(cue.document, sentence, said, end, count)
        or told_next(cue.document, sentence, said, end, count)
    )
