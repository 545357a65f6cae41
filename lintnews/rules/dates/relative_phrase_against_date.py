"""“Last week”, “next month” or “three days ago” beside a date that it cannot be."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from lintnews.core.cue import Cue, Cues
from lintnews.core.finding import Call, Match, Related
from lintnews.core.pattern import pattern
from lintnews.core.rule import Bad, Good, Rule
from lintnews.rules.dates._context import is_excused, sentence_of
from lintnews.rules.dates._events import EVENTS, HOLDS
from lintnews.rules.dates._tense.told import slack_of
from lintnews.text.days import long_date
from lintnews.text.temporal.reader import expressions_in
from lintnews.text.temporal.values import Anchor, Expression, Kind
from lintnews.text.temporal.verb_groups import Tense, groups
from lintnews.text.temporal.words import MONTHS, WEEKDAYS

_DATES = (Kind.DAY, Kind.MONTH, Kind.YEAR, Kind.RANGE)
_WEEKDAY = r"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\s+)?(?:the\s+)?"
_BESIDE = pattern(
    rf"(?:,?\s+(?:(?:early|late|back|probably|most likely)\s+)?(?:on|in|from|for)\s+|,\s+|\s*\(\s*(?:on\s+|in\s+)?|\s+[–—-]\s+(?:on\s+|in\s+)?|:\s+){_WEEKDAY}"
    rf"|,?\s+(?:in|at)\s+(?:[A-Z][\w’.-]*,?\s+){{1,3}}on\s+{_WEEKDAY}"
    rf"|[’']s?\s+(?:[\w-]+\s+){{1,3}}(?:,?\s*(?:(?:to be |was |is |will be )?held|which (?:was|is|will be)|scheduled|set|due|planned)\s+)?(?:on|for)\s+{_WEEKDAY}"
    rf"|[’']s?\s+(?:[\w-]+\s+){{0,3}}[\w-]+,\s+(?:[a-z]+(?:ed|eld|en|wn|ung|ught|ade|ut)\s+)(?:\w+\s+)?(?:on|for|in)\s+{_WEEKDAY}"
    rf"|[’']s?\s+(?:[\w-]+\s+){{0,2}}[\w-]+,\s+(?:on|for)\s+{_WEEKDAY}"
    rf"|[’']s?\s+(?:[\w-]+\s+){{1,3}}\(\s*{_WEEKDAY}"
)
_WHEN = pattern(rf",\s+when\s+[^.,;:“”]{{3,70}}?\s(?:on|in)\s+{_WEEKDAY}")
_ENDS = pattern(r"[,.;)]|\s*$")
_BESIDE_AFTER = pattern(
    r",\s+|\s*\(\s*|\s+[–—-]\s+|,?\s+(?:or|that is|i\.e\.),?\s+|,?\s+(?:is|was)\s+(?:just\s+|only\s+|still\s+|now\s+)?"
)
# Founded in 1901, this year it celebrates; in 2019, this year’s winner: the phrase opens a clause of its own.
_GOES_ON = pattern(
    r"[,.;:)]|\s+[–—-]\s|\s*$|\s+(?:in|at|on|with|by|to|and|for|but|when|as|of|after|because|from|near|under|over|about|without|against|during|before)\b"
)
_UP_TO = pattern(r"\b(?:since|by|until|till|before|after|from)\s+(?:the\s+)?$", re.IGNORECASE)
_BARS = pattern(
    r"[,;:()“”\"—–]|\b(?:that|which|who|when|while|before|after|until|since|than|because|if|as|but|and|or|where|from|to|one|another|those)\b"
)
_FIGURE = pattern(r"\d|\b[Ii]n [A-Z]")
_CLOSED = pattern(r"[’']s?\s|-")


class RelativePhraseAgainstDate(Rule):
    """“Last week”, “next month” or “three days ago” stands beside a date that it cannot be.

    ## Why
    Copy that was held over, or a date looked up later: the phrase was counted from another day than the story's.

    ## When it is right
    The two are said of different things. Weeks may begin on Sunday or Monday, and round counts (“two months ago”) are
    taken as round.

    ## Fix
    None: either may be wrong.
    """

    message = "“{phrase}”, counted from {published}, does not hold {date}. Which is right?"
    call = Call.QUERY
    needs_date = True
    examples = (
        Bad(
            "»Next month«, on October 28, the glider club will open its hangar.",
            published=date(2025, 10, 9),
            related="October 28",
        ),
        Bad("The mill closed »last year«, in 2022, with 90 jobs lost.", published=date(2025, 10, 20)),
        Bad("He was freed »three days ago«, on October 3.", published=date(2025, 10, 20)),
        Bad("The vote on 3 October, »next week«, is the last.", published=date(2025, 10, 20)),
        Bad("»Last week« the court heard him on 1 October.", published=date(2025, 10, 20)),
        Bad("»Last month«’s vote on 3 October was close.", published=date(2025, 10, 20)),
        Good(
            "This month, on October 28, the glider club will open its hangar; next month it will fly.",
            published=date(2025, 10, 9),
        ),
        Bad("»A fortnight ago«, on 2 July, he promised taps.", published=date(2025, 7, 30)),
        Bad("She was appointed in »the past week«, on 6 May.", published=date(2025, 5, 29)),
        Good("A year and two days ago, on 3 January 2025, a boat sank.", published=date(2026, 1, 5)),
        Bad("The poll on 12 February, »three weeks away«, has drawn nine.", published=date(2026, 2, 3)),
        Good("The poll on 12 February, nine days away, has drawn nine.", published=date(2026, 2, 3)),
        Good("Last week, on October 12 or 13, and two months ago, in August, it rained.", published=date(2025, 10, 20)),
        Good("Last month the court freed a man arrested on March 3.", published=date(2025, 10, 20)),
        Good("Next month he will mourn the dead of the attack on March 3.", published=date(2025, 10, 20)),
        Good("Sales fell for the first time in four months in December.", published=date(2026, 1, 8)),
        Good("Last year’s 2019-made wine, and next year 2019’s.", published=date(2025, 10, 20)),
    )

    @classmethod
    def cues(cls) -> Cues:
        units = "week month year weekend fortnight summer winter autumn spring fall".split()
        named = [f"{which} {unit}" for which in ("last", "next", "this") for unit in units]
        named += [f"{which} {day}" for which in ("last", "next") for day in WEEKDAYS]
        named += [f"{which} {month}" for which in ("last", "next") for month in MONTHS]
        named += [f"{unit} {way}" for unit in ("week", "month", "year") for way in ("before last", "after next")]
        counts = "a two three four five six seven eight nine ten".split()
        named += [
            f"in {count} {unit}"
            for count in counts
            for unit in ("days", "weeks", "months", "week", "month", "fortnight")
        ]
        return Cues(
            words=(
                *named,
                *(f"{unit} ago" for unit in "days day weeks week fortnight months month year".split()),
                "days away",
                "weeks away",
                "months away",
                "past week",
                "past month",
                "past fortnight",
                "after tomorrow",
                "the new year",
                *(
                    f"{unit} {left}"
                    for unit in ("days", "weeks", "months", "week")
                    for left in ("left", "to go", "remaining")
                ),
                "before yesterday",
                *(
                    f"{unit} from {now}"
                    for unit in "days day weeks week fortnight months month years year".split()
                    for now in ("now", "today")
                ),
            )
        )

    def check(self, cue: Cue) -> Iterator[Match]:
        published = cue.document.meta.published
        if cue.text.endswith((" ago ", " on "), 0, cue.span.start) and cue.found[:4].lower() == "this":
            return  # 40 years ago this month, in November 1985
        if published is None or not _FIGURE.search(cue.text, max(0, cue.span.start - 40), cue.span.end + 120):
            return
        found = expressions_in(cue.document, cue.span.start)
        at = next((n for n, one in enumerate(found) if one.span.meets(cue.span)), None)
        if (
            at is None
            or found[at].kind not in (Kind.RELATIVE, Kind.WEEKDAY, Kind.MONTH)
            or found[at].anchor is not Anchor.PUBLISHED
        ):
            return
        phrase = found[at]
        if cue.text.endswith((" year and ", " years and ", " month and ", " months and "), 0, phrase.span.start):
            return  # a year and two days ago
        if _ANOTHERS.search(cue.text, max(0, phrase.span.start - 12), phrase.span.start) or _took_so_long(cue, phrase):
            return
        for other in (*found[at + 1 : at + 3], *reversed(found[max(0, at - 1) : at])):
            if other.kind is Kind.YEAR and cue.text.startswith(" for ", phrase.span.end):
                return  # taxes filed next year for 2017
            if other.kind not in _DATES or not other.readings or not _is_beside(cue, phrase, other, len(found)):
                continue
            wide = [one.widened(slack_of(cue) + (1 if "week" in cue.found else 0)) for one in phrase.readings]
            if (
                phrase.weekday is not None
                and phrase.span.start < other.span.start
                and all(one.first.weekday() != phrase.weekday for one in other.readings)
            ):
                return  # then the weekday is judged by itself
            if not wide or any(one.meets(reading) for one in wide for reading in other.readings) or is_excused(cue):
                return
            words = {
                "phrase": phrase.span.of(cue.text),
                "published": long_date(published, cue.document.meta.language),
                "date": other.span.of(cue.text),
            }
            yield Match(phrase.span, words, related=(Related(other.span, "the date"),))
            return


_ANOTHERS = pattern(r"\b(?:his|her|their|its|my|whose)\s+$")


def _has_verb(text: str, phrase: Expression, other: Expression) -> bool:
    """Whether the phrase only names a thing that the verb before the date is said of: last month’s fire broke out on."""
    gap = text[phrase.span.end : other.span.start]
    owned = _OWNED.match(gap)
    if owned is None or "," in gap:
        return False
    return any(verb.tense is not Tense.NONE for verb in groups(gap, owned.end(), len(gap), of_present=True))


_OWNED = pattern(r"[’']s?\s")
_LED = pattern(r"\b(?:into|of|after|over|about|for|since|to|from|in|at|on|by|with|against|following|before)\s$")
# Four weeks left to see the tree, whose tracks close on; nine days to go until.
_LEFT = pattern(r"\b(?:left|to\s+go|remaining)$", re.IGNORECASE)
_TO_END = pattern(
    r"(?:\b(?:until|till|before|to)|\b(?:clos(?:es?|ing)|shuts?|ends?|ending|expires?|finish(?:es)?|starts?|starting|"
    r"begins?|beginning|opens?|kicks? off|lapses?|runs out|leaves?|sails?|departs?|falls|closing date is)(?:\s\w+){0,2}\s"
    r"(?:on|at|out on))\s(?:the\s)?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\s)?$"
)


def _took_so_long(cue: Cue, phrase: Expression) -> bool:
    """Whether “in three days” tells how long a thing took: had ruled in three days; the first time in three days."""
    sentence = sentence_of(cue)
    if phrase.span.of(cue.text)[:3].lower() != "in ":
        return False
    if _MOST.search(cue.text, max(0, phrase.span.start - 40), phrase.span.start):
        return True
    verbs = groups(cue.text, max(sentence.start, phrase.span.start - 80), phrase.span.start)
    return bool(verbs) and verbs[-1].tense is Tense.PAST


# The first time in four months; the coldest night in three weeks.
_MOST = pattern(r"\b(?:(?:first|second|third|only|last) (?:\w+ )?|(?:[a-z]+est|most|worst|best) (?:\w+ ){1,2})$")


def _is_beside(cue: Cue, phrase: Expression, other: Expression, count: int) -> bool:
    """Whether the date is said of what the phrase is said of."""
    text = cue.text
    if _CLOSED.match(text, other.span.end):
        return False
    if other.span.start < phrase.span.start:
        return (
            other.kind is not Kind.RANGE
            and _GOES_ON.match(text, phrase.span.end) is not None
            and (other.kind is Kind.DAY or not _UP_TO.search(text, max(0, other.span.start - 14), other.span.start))
            and _BESIDE_AFTER.fullmatch(text, other.span.end, phrase.span.start) is not None
        )
    if _has_verb(text, phrase, other):
        if _LED.search(text, max(0, phrase.span.start - 12), phrase.span.start):
            return False  # the inquiry into last month’s fire opened on
    elif _BESIDE.fullmatch(text, phrase.span.end, other.span.start):
        return True
    if other.kind in (Kind.DAY, Kind.MONTH) and _WHEN.fullmatch(text, phrase.span.end, other.span.start):
        return _ENDS.match(text, other.span.end) is not None
    gap = text[phrase.span.end : other.span.start]
    if _LEFT.search(text, *phrase.span):
        return count == 2 and other.kind is Kind.DAY and _TO_END.search(gap) is not None
    if count != 2 or other.kind is not Kind.DAY or len(gap) > 90 or _BARS.search(gap) or not gap.endswith(" on "):
        return False
    verbs = groups(gap, 0, len(gap))
    last = gap[:-4].split()[-1:]
    return len(verbs) == 1 and not (last and last[0].lower() in EVENTS and verbs[0].verb not in HOLDS)
