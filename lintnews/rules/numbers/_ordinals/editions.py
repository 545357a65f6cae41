"""Which edition of an event a sentence speaks of: by its year, by the city that holds it, or the one just running."""

from __future__ import annotations

from datetime import date

from lintnews.core.cue import Cue
from lintnews.core.desk import Event
from lintnews.core.pattern import pattern
from lintnews.core.record import Record
from lintnews.core.span import Span
from lintnews.text.sentences import sentence_at
from lintnews.text.times import times_in


class Told(Record):
    """The numbers that fit, by what the sentence says at `where`: a year or a city."""

    numbers: tuple[int, ...]
    by: str
    where: Span


_COP = pattern(
    r"(?: (?:in|at) [A-Z][\w’-]+)?,? \(?(?:known as |called |or )?(?P<name>C[Oo][Pp][ -]?(?P<number>\d\d))\b"
)
_CITY = r"(?P<city>[A-Z][\w’.-]+(?: (?:de |el-)?[A-Z][\w’-]+){0,2})"
_WORDS = r"(?: on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day| in (?:January|February|March|April|May|June|July|August|September|October|November|December)| (?!and\b|but\b|who\b|when\b|he\b|she\b|it\b|they\b|before\b|after\b|than\b)[a-z][\w’-]*){0,5}?"
_IN_CITY = pattern(
    rf"(?:{_WORDS}|, (?:which|that|held|hosted|staged|opened|opening|closing|being|taking|now|under way|due){_WORDS}) (?:in|at) {_CITY}"
)
_HOST = pattern(
    rf"\b{_CITY}(?:, (?:the |which )?| )(?:is |was |has |had )?(?:hosts?|hosted|hosting|staged|stages|held|holds)"
    rf"(?: (?:city )?(?:of|for|to))? the \Z"
)
_SAME_IN = pattern(rf"\b(?:Olympics|Games|summit|Championships?) in {_CITY},? (?:which (?:is|was|are|were) )?the \Z")
_GAMES_OF = pattern(rf"\b(?:[Tt]he )?{_CITY} (?:Games|Olympics|Paralympics),? (?:which (?:is|are|were|was) )?the \Z")
_DATED = pattern(
    r"(?: (?:in|at) [A-Z][\w’'-]+(?: [A-Z][\w’'-]+){0,2})?,? (?:in|on|of) (?:[A-Z][a-z]+\.? (?:\d{1,2}(?:(?: and |[-–])\d{1,2})?,? )?)?(?P<year>(?:19|20)\d\d)\b"
)
_HELD = pattern(
    r"\b(?<!had )(?:opened|opens|opening|hosted|hosts|held|holds|staged|stages|won|wins|kicked off|kicks off|closed|closes|began|begins|"
    r"is hosting|were sworn in to|convened|gavelled in|gaveled in|declared open) (?:the |its |their |a )?\Z"
)
_HAPPENED = pattern(
    r" (?:(?P<deed>opened|opens|began|begins|starts|started|kicked off|kicks off|got under way|gets under way|convened|convenes)|"
    r"ended|ends|closed|closes|concluded|concludes|wrapped up)\b|"
    r" (?:was|were) (?:won|held|opened|declared open|gavelled in|gaveled in|sworn in|convened|staged|called off|abandoned)\b|"
    r",? (?:sworn in|which (?:opened|began|convened|closed|ended|starts|opens))\b"
)
_ELECTED = pattern(
    r",? (?:newly |which was |just )?elected (?:this (?:spring|summer|autumn|fall|year|month|week)|in (?:January|February|March|April|May|June|July|August|September|October|November)(?=[,. ]))(?! (?:19|20))"
)
_ON_DAY = pattern(
    r" (?:on|last) (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b| (?:yesterday|today|last night|tonight)\b"
)
_AFTER_WORD = pattern(
    r"\b(?:at|(?<!Games )of|in|for|to|from|since|by|with|and|or|after|before|during|on|into|over|about) (?:the )?\Z"
)
_REACH = 70  # code points before a number in which its host may stand


def by_short_name(text: str, end: int) -> Told | None:
    """The edition of the short name that follows the event’s: the UN climate conference, COP29."""
    match = _COP.match(text, end)
    return Told((int(match["number"]),), match["name"], Span(*match.span("name"))) if match else None


def by_city(cue: Cue, event: Event, number: Span) -> Told | None:
    """The editions that the city beside the event held, if it is one of its hosts."""
    text, end = cue.text, cue.span.end
    stop = sentence_at(cue.document, cue.span.start).end
    floor = max(0, number.start - _REACH)
    for match in (
        _IN_CITY.match(text, end, min(stop, end + 90)),
        _HOST.search(text, floor, number.start),
        _SAME_IN.search(text, floor, number.start),
        _GAMES_OF.search(text, floor, number.start),
    ):
        if match is None:
            continue
        start, last = match.span("city")
        while last > start:
            numbers = event.hosts.get(_plain(text[start:last]))
            if numbers:
                return Told(numbers, text[start:last], Span(start, last))
            last = text.rfind(" ", start, last)
    return None


def by_year(cue: Cue, event: Event, number: Span, value: int) -> Told | None:
    """The edition of the year that the sentence gives in figures, or of the one in which it is just running.

    None where the sentence names a city that held the edition of the number `value`.
    """
    text, published = cue.text, cue.document.meta.published
    sentence = sentence_at(cue.document, cue.span.start)
    dated = _DATED.match(text, cue.span.end, sentence.end)
    said = _plain(text[sentence.start : sentence.end])
    happened = _HAPPENED.match(text, cue.span.end, sentence.end)
    if any(value in numbers and city in said for city, numbers in event.hosts.items()) and not (
        happened and _ON_DAY.match(text, happened.end())
    ):
        return None
    first, last = event.months
    if dated is not None:
        year = int(dated.group("year"))
        years = (year, year - 1) if first > last else (year,)
        return _told([event.editions.get(one) for one in years], str(year), Span(*dated.span("year")))
    held = _HELD.search(text, sentence.start, number.start)
    if published is None:
        return None
    if _ELECTED.match(text, cue.span.end, sentence.end):
        return _told([event.editions.get(published.year)], str(published.year), cue.span)
    if not (happened or held):
        return _just_held(cue, event, number, sentence, published)
    is_subject = _AFTER_WORD.search(text, sentence.start, number.start) is None
    opens = happened is not None and happened["deed"] is not None
    if (
        happened is not None and not is_subject and happened[0][0] == " "
    ):  # a film shown at the festival opened on Friday
        return None
    running = _year_of(event, published)
    if running is None:
        return None
    stop = text.find(";", cue.span.end, sentence.end)
    times = times_in(text, Span(sentence.start, stop if stop >= 0 else sentence.end), published)
    if times.vague or times.elsewhere(published) or not (times.recent or opens):
        return None
    return _told([event.editions.get(running)], str(running), cue.span)


# What was done there, or in a part of it, these days; and words by which another edition may be meant.
_THERE = pattern(
    r"\b(?:at|(?:final|finals|flame|stage|day|night|winners?|jury|opening|opening ceremony|closing ceremony|start|end|members?) of) the \Z"
)
_WON_IN = pattern(r"\b(?:beat|defeated|won|edged|routed|downed|lost to|overcame)\b[^.;:]{0,60} (?:in|at|to win) the \Z")
_ANOTHER = pattern(
    r"\b(?:ago|last (?:year|time)|previous\w*|earlier|former|had|before|after|since|until|as many as|like|than|predecessor|successor|whose|will|would|next|"
    r"years|a year|(?:last|next|this|previous) year|ahead|qualif\w+|bids?|prepar\w+|run-up|towards|shown|seen|screened|presented|premiered|which|that|who|when|where|remember\w*|again|"
    r"announced|unveiled|tickets|host|hosts|perform)\b"
)
_PLACE = pattern(r"\b(?:in|at) (?P<city>[A-Z][\w’.-]+(?: (?:de |el-)?[A-Z][\w’-]+){0,2})")
_SWORN = pattern(r",? (?:[^.,;:]{0,30}, )?(?:were |was )?sworn in\b")


def _just_held(cue: Cue, event: Event, number: Span, sentence: Span, published: date) -> Told | None:
    """The edition just held, where the sentence tells of a deed there on a day of these, or in its city."""
    text, running = cue.text, _year_of(event, published)
    sworn = _SWORN.match(text, cue.span.end, sentence.end) is not None
    if running is None and sworn and published.month == 1:
        running = published.year
    right = event.editions.get(running) if running is not None else None
    if right is None or (
        not _WON_IN.search(text, sentence.start, number.start)
        and not _THERE.search(text, max(sentence.start, number.start - 30), number.start)
    ):
        return None
    closed = text.rfind("”", sentence.start, number.start)  # a title before may hold any word
    sentence = Span(max(closed, sentence.start), sentence.end)
    if _ANOTHER.search(text, *sentence):
        return None
    cities = [event.hosts.get(_plain(place["city"]), ()) for place in _PLACE.finditer(text, *sentence)]
    times = times_in(text, sentence, published)
    here = any(right in numbers for numbers in cities)
    if any(numbers and right not in numbers for numbers in cities) or not (here or times.recent):
        return None
    if (times.vague or times.elsewhere(published)) and not (here or sworn):
        return None
    return Told((right,), str(running), cue.span)


def _told(numbers: list[int | None], by: str, where: Span) -> Told | None:
    known = tuple(number for number in numbers if number is not None)
    return Told(known, by, where) if len(known) == len(numbers) else None


def _year_of(event: Event, day: date) -> int | None:
    """The year whose edition runs on `day` or has just ended; None out of its months, and where years turn."""
    first, last = event.months
    if (first, last) == (1, 12):
        return day.year if (day.month, day.day) > (1, 5) else None
    if first > last:
        return day.year if day.month >= first else day.year - 1 if day.month <= last else None
    return day.year if first <= day.month <= last + (day.day <= 15) else None


def _plain(city: str) -> str:
    return city.lower().replace("-", " ").replace("é", "e").replace("ú", "u").rstrip(".")
