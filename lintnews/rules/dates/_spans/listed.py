"""Numbers of years, and the lists and ranges of years that they are said of."""

from __future__ import annotations

import re

from lintnews.core.pattern import pattern
from lintnews.core.span import Span
from lintnews.text.temporal.words import NUMBER, number_of

YEAR = r"(?:1[5-9]|20|21)\d\d"
COUNT = pattern(
    rf"(?<![\w.,$£€-])(?P<said>(?:(?:last|past|previous|first|next|final|preceding|following)\s+)?(?P<number>{NUMBER}|a))(?:\s+(?:of the last \w+|(?!{NUMBER}\b|of\b|and\b|or\b|to\b|in\b|the\b|more\b|other\b|further\b|additional\b|extra\b|hundred\b|thousand\b|million\b|light\b|half\b)[a-z]+(?:-[a-z]+)?)){{0,2}}?"
    r"(?:\s+|-)(?:calendar\s+|school\s+|fiscal\s+|tax\s+)?$",
    re.IGNORECASE,
)
_MONTH = (
    r"(?:(?:\d{1,2}\s+)?[A-Z][a-z]{2,8}\.?\s+(?:\d{1,2},\s+)?|(?:early|late|mid)[ -])?"  # from July 2012 to July 2018
)
RANGE = pattern(
    rf"(?:from|between)\s+{_MONTH}(?P<a>{YEAR})(?:[-–/]\d\d)?\s+(?:to|and|until|till|through)\s+{_MONTH}(?P<b>{YEAR})(?:[-–/]\d\d)?(?!\d)|(?P<c>{YEAR})\s?[-–—]\s?(?P<d>{YEAR}|\d\d)(?![\d%-])|"
    rf"between\s+(?:the|his|her|its|their)\s+[\w’ -]{{3,40}}?,?\s(?:of|in)\s+(?P<k>{YEAR}),?\s+and\s+(?:(?:the|his|her|its|their|that)\s+(?:[\w’ -]{{3,40}}?,?\s)?(?:of|in)\s+)?(?P<l>{YEAR})(?!\d)|"
    rf"(?:(?:in|from)\s+)?(?P<e>{YEAR})\s+(?:to|until|through)\s+(?P<f>{YEAR})(?!\d)|"
    rf"from\s+{_MONTH}(?P<g>{YEAR})\s+(?:to|until|till)\s+(?:the|its|his|her|their|an?)\s+(?:[\w’-]+\s+){{1,4}}?(?:of|in)\s+{_MONTH}(?P<h>{YEAR})(?!\d)",
    re.IGNORECASE,
)
# 2021, 2022, 2023 and 2024, after “years”: at least two years, nothing else between.
_ANY_YEAR = pattern(rf"\b{YEAR}\b")
ONE = rf"(?:{YEAR}(?:[-–/](?:{YEAR}|\d\d))?|FY\s?’?\d\d(?:\d\d)?)"  # a year, or a season of two: 2021-22
_LIST = pattern(
    r"(?:\s+(?:of\s+[a-z-]+(?:\s[a-z-]+)?|out of [\w-]+|in a row|running|straight|so far|on end|alone|in all|apiece|each|in succession|back to back))?(?:\s*[:,(–—-]\s*|\s+)(?:(?:those of|in those of|in|after|namely|that is|i\.e\.|respectively|both|all of|of|for)\s*[,:]?\s*)?"
    rf"(?P<years>{ONE}(?:(?:,\s+|,?\s+(?:and|&|or)\s+(?:again\s+)?(?:in\s+)?){ONE})+)(?![\d–-])",
    re.IGNORECASE,
)
# Three times, in 2004 and 2011; twice in ten years: 2004, 2006 and 2011.
_TIMES_LIST = pattern(
    rf"(?:\s+(?:in|over)\s+(?:{NUMBER}|a)\s+(?:years|seasons|decades?|winters|summers)|\s+(?:so far|before|since then|in all|running|in a row|in its history|in total)|(?!\s+in\s+{YEAR},)\s+(?:this|in|since|over|during|within)\s+(?:the\s+)?(?:past\s+|last\s+)?(?:[a-z]+|{YEAR}|\d+ years)(?:\s+[a-z]+)?)?"
    rf"(?:[,:]\s+|\s+\(|\s+[–—]\s+)(?:(?:in |those (?:of|in) )\s*)?(?P<years>{ONE}(?:(?:,\s+|,?\s+(?:and|&)\s+(?:again\s+)?(?:in\s+)?){ONE})+)(?=[,.;:)–—]|\s+[–—]|\s*$|\n)",
    re.IGNORECASE,
)
_NAMELY = pattern(r":|\(|[–—]|\b(?:namely|that is|i\.e\.|those of)")
_NOT_ALL = pattern(
    r"\b(?:includ\w+|among|most recent\w*|first|latest|last|again in|at least|more than|over|about|nearly|twice in|notably|especially|such as|once)\b",
    re.IGNORECASE,
)
_EVERY = pattern(
    r"\b(?:each|every|all|both|straight|running|consecutive|successive|in a row|in succession|on end)\b", re.IGNORECASE
)
_SOME = pattern(
    r"\b(?:once|twice|thrice|times|(?:two|three|four|several|most|many|half) of|but|except|some|several)\b",
    re.IGNORECASE,
)
# Frozen in the four years 2021, 2022 and 2023; the three winters of 2010 and 2012.
_OF_THEM = pattern(r"\s+(?:of\s+)?|,\s+|\s+\(")


def listed(text: str, end: int, sentence: Span, said: Span, count: int) -> tuple[Span, str] | None:
    """In each of the last three years: 2021, 2022, 2023 and 2024."""
    clause = _CLAUSE.match(text, end, sentence.end)
    match = _LIST.match(text, end, sentence.end) or (clause and _LIST.match(text, clause.end(), sentence.end))
    if match is None or is_part(text, sentence, said) or match["years"].count(" and ") > 1:
        return None
    years = _years_of(match)
    if len(years) == count or text[end : end + 4] == " ago":
        return None
    ends = sorted(int(one[:4]) for one in years if one[:4].isdigit())
    if ends and len(years) < count >= ends[-1] - ends[0] and _is_of_things(text, sentence, said, len(years)):
        return None
    if len(years) < count and (
        _SOME.search(text, sentence.start, end)
        or not (
            _EVERY.search(text, max(sentence.start, said.start - 50), match.start("years"))
            or _NAMELY.search(match.group())
            or (_APPOSED.match(text, match.start()) and text[match.end() : match.end() + 1] in ",)")
            or (text.endswith(("for ", "over "), 0, said.start) and text[match.end() : match.end() + 1] in ".,;")
            or (
                text.endswith(("the ", "those "), 0, said.start) and _OF_THEM.fullmatch(text, end, match.start("years"))
            )
        )
    ):
        return None  # twice in three years, in 2019 and 2021
    return Span(*match.span("years")), str(len(years))


# In the two years since it opened, 2015, 2017 and 2020; three years, 2015 and 2019, were.
_CLAUSE = pattern(r"\s(?:since|that|in which|when|after|before|without|with)\s[^,;:()“”–—]{3,50}(?=, \d)")
_APPOSED = pattern(r", (?=\d)")
_FIGURE = pattern(rf"(?<![\w.,$£€-])(?P<number>{NUMBER}) (?:[a-z-]+ )?[a-z-]+s\b", re.IGNORECASE)


def _is_of_things(text: str, sentence: Span, said: Span, made: int) -> bool:
    """Whether as many things as years are told before the count: three droughts in six years – 2019, 2021 and 2024."""
    return any(number_of(one["number"]) == made for one in _FIGURE.finditer(text, sentence.start, said.start))


def times_listed(text: str, end: int, sentence: Span, said: Span, count: int) -> tuple[Span, str] | None:
    """Three times, in 2004 and 2011; the last two elections: 2020, 2022 and 2024."""
    match = _TIMES_LIST.match(text, end, sentence.end)
    if match is None:
        return _named_with_years(text, end, sentence, count)
    if any(not said.meets(Span(*one.span())) for one in _NOT_ALL.finditer(text, *sentence)):
        return None
    years = _years_of(match)
    return None if len(years) == count else (Span(*match.span("years")), str(len(years)))


# Two terms as mayor, 2003 to 2007, 2007 to 2011 and 2015 to 2019.
_A_RANGE = rf"(?:from )?{YEAR}(?:\s?[-–]\s?|\sto\s)(?:{YEAR}|\d\d)"
_RANGES = pattern(
    rf"(?: [\w’-]+){{0,4}}(?:,|:| \(| –)\s?(?P<years>{_A_RANGE}(?:, {_A_RANGE})*,? and {_A_RANGE})(?![\d-])"
)


def ranges_listed(text: str, end: int, sentence: Span, count: int) -> tuple[Span, str] | None:
    """The ranges of years listed after a number of terms, where they are not so many."""
    match = _RANGES.match(text, end, sentence.end)
    made = len(RANGE.findall(match["years"])) if match else count
    return None if match is None or made == count else (Span(*match.span("years")), str(made))


# At two Games: Beijing in 2008, London in 2012 and Rio in 2016.
_NAMED_YEAR = rf"(?:in |at )?[A-Z][\w’-]+(?: [A-Z][\w’-]+)? (?:in )?{YEAR}"
_NAMED_YEARS = pattern(
    rf"(?::|,| [–—]| \() (?P<years>{_NAMED_YEAR}(?:, {_NAMED_YEAR})*,? and {_NAMED_YEAR})(?=[.,;)]|\s[–—]|$)"
)


def _named_with_years(text: str, end: int, sentence: Span, count: int) -> tuple[Span, str] | None:
    match = _NAMED_YEARS.match(text, end, sentence.end)
    made = len(_ANY_YEAR.findall(match["years"])) if match else 0
    if match is None or made == count or (made < count and text[end] == ","):
        return None
    return Span(*match.span("years")), str(made)


# Four years in a row: 120 in 2021, 140 in 2022 and 190 in 2023.
_ENTRIES = pattern(rf"[^:;–—()“”]{{0,60}}(?::| [–—]) (?P<years>[^:;()“”]{{3,200}}\bin {YEAR})(?=[.;]|\s*$)")
_PARTED = pattern(r",? and |, ")
_AN_ENTRY = pattern(rf"[^,]*\bin (?P<year>{YEAR})")


def told_one_by_one(text: str, end: int, sentence: Span, said: Span, count: int) -> tuple[Span, str] | None:
    """The years of a run told one by one, each with what it brought, where they are not so many."""
    match = _ENTRIES.match(text, end, sentence.end)
    if match is None or _EVERY.search(text, max(sentence.start, said.start - 30), match.start("years")) is None:
        return None
    entries = [_AN_ENTRY.fullmatch(one) for one in _PARTED.split(match["years"])]
    years = [int(one["year"]) for one in entries if one is not None]
    if len(years) < len(entries) or len(years) < 2 or years != list(range(years[0], years[0] + len(years))):
        return None
    return None if len(years) == count else (Span(*match.span("years")), str(len(years)))


_SINCE_THEN = pattern(rf"\s+(?:since|to|from|after|before|until|up to)\s+{YEAR}(?:\s+to\s+{YEAR})?")


def of_those(text: str, end: int, sentence: Span, count: int) -> tuple[Span, str] | None:
    """In three of those years: 2019, 2020, 2021 and 2023."""
    since = _SINCE_THEN.match(text, end, sentence.end)
    match = _LIST.match(text, since.end() if since else end, sentence.end)
    is_apposed = match and _APPOSED.match(text, match.start()) and text[match.end() : match.end() + 1] == ","
    if match is None or not (is_apposed or _NAMELY.search(text, end, match.start("years"))):
        return None
    years = _years_of(match)
    return None if len(years) == count else (Span(*match.span("years")), str(len(years)))


def _years_of(match: re.Match[str]) -> set[str]:
    return set(re.findall(ONE, match["years"]))


def is_part(text: str, sentence: Span, said: Span) -> bool:
    """Whether the count is of the whole that the years are a part of: two of three seasons."""
    return (
        re.search(
            rf"\b(?:{NUMBER}|once|twice)\s+(?:years?\s+|seasons?\s+)?(?:of|into|out of|in)\s+(?:the |an? |his |her |its |their |those )?$",
            text[max(sentence.start, said.start - 40) : said.start],
            2,
        )
        is not None
    )


_MORE = pattern(r"\b(?:more than|over|at least|well over|just over)\s+(?:the\s+)?(?:a\s+)?$", re.IGNORECASE)
_LESS = pattern(
    r"\b(?:less than|fewer than|under|at most|up to|just under|barely)\s+(?:the\s+)?(?:a\s+)?$", re.IGNORECASE
)


def roughly(text: str, said: Span, count: int, found: tuple[Span, str] | None) -> tuple[Span, str] | None:
    """More than six years, from March 2019 to May 2022: rough, and wrong all the same."""
    if found is None:
        return None
    made, lead = int(re.split(r"\D", found[1])[0]), Span(max(0, said.start - 26), said.start)
    if _MORE.search(text, *lead):
        wrong = made + 1 < count
    elif _LESS.search(text, *lead):
        wrong = made - 1 > count
    else:
        wrong = abs(made - count) > max(2, count // 4)
    return found if wrong else None


# The last three winners from Yorkshire came in 2009, 2013, 2016 and 2021.
_LAST_LIST = pattern(
    rf"\s+(?:(?!and\b|or\b|but\b|that\b|who\b|times?\b|years\b|seasons\b|of\b)[\w’-]+\s+){{0,5}}?[\w’-]+,?\s+(?:[a-z]+(?:ed|de|en|ld|wn)\s+)?(?:(?:(?:have\s+)?(?:came?|come|were|was|fell|struck|happened)(?:\s+[a-z]+ed)?|took place)\s+)?in\s+"
    rf"(?P<years>{YEAR}(?:,\s+{YEAR})*,?\s+and\s+(?:in\s+)?{YEAR})(?=[,.;:)]|\s+[–—]|\s*$|\n)"
)


def last_listed(text: str, end: int, sentence: Span, count: int) -> tuple[Span, str] | None:
    """The last three floods came in 2009, 2013, 2016 and 2021."""
    match = _LAST_LIST.match(text, end, sentence.end)
    if match is None:
        return None
    years = _years_of(match)
    is_of_each = len(years) < count and _EACH.search(text, max(sentence.start, end - 40), end) is not None
    return (Span(*match.span("years")), str(len(years))) if len(years) > count or is_of_each else None


_EACH = pattern(r"\b(?:each|every|all) (?:one )?of (?:the|his|her|its|their) \w+ \w+$")


def misfit(match: re.Match[str], count: int, rough: int) -> tuple[Span, str] | None:
    """The range and the years it makes, where they are not as many as said."""
    low, high = ends_of(match) or (0, count)
    if count - 1 - rough <= high - low <= count + rough:
        return None
    return Span(*match.span()), f"{high - low}, or {high - low + 1} counting both ends"


def ends_of(match: re.Match[str]) -> tuple[int, int] | None:
    """The first and the last year of a range; None for one season (2021-22) and for a range that runs backward."""
    first, last = (year for year in match.groups() if year)
    low = int(first)
    high = int(last) if len(last) == len(first) else low - low % 100 + int(last)
    is_season = len(last) == 2 and high == low + 1
    return None if is_season or low >= high else (low, high)
