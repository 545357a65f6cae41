"""A number of times, titles or days, and a list of years or days that is longer or shorter."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lintnews.core.cue import Cue, Cues
from lintnews.core.finding import Call, Match, Related
from lintnews.core.pattern import pattern
from lintnews.core.rule import Bad, Good, Rule
from lintnews.core.span import Span
from lintnews.text.quantities.reader import WORD, value_of
from lintnews.text.quantities.writing import plain
from lintnews.text.sentences import sentence_at
from lintnews.text.temporal.words import MONTHS, WEEKDAYS

_YEAR = r"(?:18|19|20)\d\d"
_DAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?"
_MONTH = r"(?:" + "|".join(month.title() for month in MONTHS) + ")"
_LISTS = "|".join(
    rf"{one}(?:,\s(?:in\s|on\s)?{one})*,?\sand\s(?:again\s|again,\s)?(?:in\s|on\s)?{one}"
    for one in (_YEAR, _DAY, _MONTH)
)
_N = rf"(?P<count>\d{{1,2}}|(?i:{WORD})|[Tt]wice|[Tt]hrice)"
_LISTED = pattern(
    rf"(?<![\w.,/:$£€-]){_N}(?P<what>(?:\s(?!years?\b|decades?\b|of\b|in\b|and\b)[a-z][\w’-]*){{0,4}})(?::\s|\s[–—]\s|\s\(|,\s)(?:in\s|on\s)?(?P<list>{_LISTS})(?![-–\d])(?!\s(?:and|or|as well)\b)"
)
_RANGED = pattern(
    rf"\b{_N}[- ]day\s(?:\w+[\s-]){{1,3}}?(?:(?:runs|runs,|which runs|running|held|takes place|will run|ran|lasts?|lasted)\s)?(?:from\s|\()(?P<list>(?P<first>{_DAY})\s?(?:to|until|till|through|[-–])\s?(?P<last>{_DAY}))\b"
)
_OPEN = pattern(
    r"\b(?:including|includ\w+|such as|among|most recently|notably|last|latest|about|at least|more than|some|over|nearly|almost|runner-up|respectively|"
    r"each|both|between|except|but|or|first|since|by|ago|every|extra|double|week|weeks|another|also|other|others|least|only|shared|of them|a month|a year)\b"
)
_COUNTED = frozenset(
    """times titles cups wins victories championships medals editions tours visits elections terms occasions strikes days nights
    evenings mornings afternoons sessions meetings shows concerts games matches races finals trophies golds crowns seasons
    triumphs appearances floods droughts fires storms earthquakes attempts months sundays saturdays debates hearings marches
    protests walkouts performances screenings rounds classes""".split()
)


_OF_SO_MANY = pattern(r"\bof (?:(?:the|his|her|its|their) )?(?:past |last |previous )?$")


class CountAgainstDays(Rule):
    """A number of times, titles or days, and a list of years or days that is longer or shorter.

    ## Why
    “Won the race five times: 2015, 2017, 2019 and 2021” names four. One year is missing, or the number is old.

    ## When it is right
    Lists of only some (“most recently in”), two wins in one year, other counts in the sentence. Spans of years are
    read by `dates/span-against-years`.

    ## Fix
    None: the number may be wrong, or the list.
    """

    message = "“{said}”, but {list} make {made}. Is the number wrong, or the list?"
    call = Call.QUERY
    examples = (
        Bad("She has won the race »five« times: 2015, 2017, 2019 and 2021.", related="2015, 2017, 2019 and 2021"),
        Bad("Spain has won it »four« times, in 1964, 2008 and 2012."),
        Bad("The shop opens »four« days a week: Monday, Tuesday and Friday."),
        Bad("He won it »twice«, in 1990, 1992 and 1994."),
        Bad("The »three-day« festival runs from Friday to Saturday.", related="Friday to Saturday"),
        Good("She has won the race four times: 2015, 2017, 2019 and 2021."),
        Good("The three-day festival runs from Friday to Sunday. The four-day trip (Friday to Tuesday) is off."),
        Good("He won it five times, most recently in 1990, 1992 and 1994."),
        Good("He topped the rankings in three of four winters (2011, 2012 and 2014)."),
        Good("They have reached the final in three of the past four seasons: 2021, 2023 and 2024."),
        Good("She has five sons, born in 1990, 1992 and 1994. Two firms, in 1990, 1992 and 1994, failed."),
    )

    @classmethod
    def cues(cls) -> Cues:
        return Cues(
            words=tuple(f"{number} day" for number in ("two", "three", "four", "five", "six", "seven")),
            # One literal each: a set of characters in front costs more.
            shapes=(
                r"20\d\d,? (?:and )?(?:again )?(?:in )?20\d\d",
                r"19\d\d,? (?:and )?(?:again )?(?:in )?(?:19|20)\d\d",
                r"day,? (?:and )?(?:on )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day",
            ),
        )

    def check(self, cue: Cue) -> Iterator[Match]:
        text, sentence = cue.text, sentence_at(cue.document, cue.span.start)
        if sentence.length > 400:
            return
        for shape, counted in ((_LISTED, _entries), (_RANGED, _days)):
            for match in shape.finditer(text, *sentence):
                count, made = _number(match["count"]), counted(match)
                if count == made or not count or _is_fine(text, sentence, match, count, made):
                    continue
                place, listed = Span(*match.span("count")), Span(*match.span("list"))
                if shape is _RANGED:
                    place = Span(place.start, place.end + len("-day"))
                words = {"said": place.of(text), "list": listed.of(text), "made": plain(made)}
                yield Match(place, words, related=(Related(listed, "the list"),))


def _number(written: str) -> int:
    word = written.lower()
    return {"twice": 2, "thrice": 3}.get(word) or int(value_of(word))


def _entries(match: re.Match[str]) -> int:
    return len(re.split(r",?\sand\s|,\s", match["list"]))


def _days(match: re.Match[str]) -> int:
    """How many days the range holds, both ends counted."""
    first, last = (WEEKDAYS.index(match[name].lower().removesuffix("s")) for name in ("first", "last"))
    return (last - first) % 7 + 1


def _is_fine(text: str, sentence: Span, match: re.Match[str], count: int, made: int) -> bool:
    if _OF_SO_MANY.search(text, sentence.start, match.start("count")):
        return True  # in four of five seasons, of the past five seasons
    if match.re is _RANGED:
        return made == count + 1 or abs(made - count) > 2 or count > 7  # the days after the first
    often = match["count"].lower() in ("twice", "thrice")
    what = set(match["what"].lower().split())
    if not often and not _COUNTED & what:
        return True
    return abs(made - count) > max(1, count // 3) or _OPEN.search(_without(text, sentence, match)) is not None


def _without(text: str, sentence: Span, match: re.Match[str]) -> str:
    """The sentence without “days a week”, which is how often."""
    return re.sub(r"\bdays a week\b", "", text[sentence.start : min(sentence.end, match.end() + 25)])
