"""Which edition of an event a sentence speaks of: by its year, by the city that holds it, or the one just running."""

from __future__ import annotations

import re
from bisect import bisect_right
from datetime import date

from lintnews.core.cue import Cue
from lintnews.core.desk import Event
from lintnews.core.pattern import pattern
from lintnews.core.record import Record
from lintnews.core.span import Span
from lintnews.rules.numbers._ordinals.clauses import clauses_around
from lintnews.text.clauses import PREPOSITIONS
from lintnews.text.sentences import sentence_at
from lintnews.text.times import Times, times_in
from lintnews.text.verbs import is_past


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
    rf"(?:{_WORDS}|,|, (?:which|that|held|hosted|staged|opened|opening|closing|being|taking|now|under way|due){_WORDS}|, which [^,;:.“”]{{0,50}}?) (?:in|at) {_CITY}"
)
_HOST = pattern(
    rf"\b{_CITY}(?:, (?:the |which )?| )(?:is |was |has |had )?(?:hosts?|hosted|hosting|staged|stages|held|holds)"
    rf"(?: (?:city )?(?:of|for|to))? the \Z"
)
_SAME_IN = pattern(rf"\b(?:Olympics|Games|summit|Championships?) in {_CITY},? (?:which (?:is|was|are|were) )?the \Z")
_GAMES_OF = pattern(rf"\b(?:[Tt]he )?{_CITY} (?:Games|Olympics|Paralympics),? (?:which (?:is|are|were|was) )?the \Z")
_AT_IN = pattern(rf"\b(?:at|of|on|in) (?:the )?{_CITY},? (?:in|during) the \Z")
_DATED = pattern(
    r"(?: (?:will be|is to be|was|to be|is) (?:held|staged|hosted|played))?(?: (?:in|at) [A-Z][\w’'-]+(?: [A-Z][\w’'-]+){0,2})?,? (?:in|on|of) (?:[A-Z][a-z]+\.? (?:\d{1,2}(?:(?: and |[-–])\d{1,2})?,? )?)?(?P<year>(?:1\d|20)\d\d)\b(?! ?[-–/])"
)
# Of what went on for years, and told as a time: which ended in 1945; (1914-18); during it in 1943.
_WHOSE_YEARS = pattern(
    r"(?:,? (?:which|that) (?:began|started|broke out|opened|ended|closed|was over|finished|ran|lasted)(?: [a-z]+)? (?:in|from|until)| \() ?"
    r"(?:[A-Z][a-z]+\.? (?:\d{1,2},? )?)?(?P<year>(?:1\d|20)\d\d)\b"
)
_IN_ITS_YEARS = pattern(
    r"(?: (?:began|started|broke out|opened|ended|closed|was over|finished|ran|lasted)(?: [a-z]+)?)?,? (?:in|of|from|until) (?:[A-Z][a-z]+\.? (?:\d{1,2},? )?)?(?P<year>(?:1\d|20)\d\d)\b"
)
_DURING = pattern(
    r"(?:\b(?:in|during|throughout|(?:start|beginning|end|outbreak|height|middle|years?|months?|days?) of) the|(?:\A|[.;:—”\n] ?)[Tt]he) \Z"
)
# What begins it, so that no other one can be meant, with a day or without.
_OPENS = pattern(
    r" (?:opened|opens?|began|begins?|started|starts?|kicked off|kicks off|got under way|gets under way|convened|convenes)\b"
)
_HOLDS = pattern(
    r"\b(?<!had )(?:opened|opens|opening|began|begins|kicked off|kicks off|is hosting|gavelled in|gaveled in|declared open) (?:the |its |their |a )?\Z"
)
_NEW = pattern(
    r"\b(?:sw(?:orn|ore|ear)|oaths?|first (?:time|sitting|session|day|meeting)|open(?:s|ed|ing)?|gavell?ed in|newly|elected|chosen|convened|inaugural|began|begins|seated)\b"
)
_ELECTED = pattern(
    r",? (?:newly |which was |just )?elected (?:on \w+day|last (?:week|month|\w+day)|this (?:spring|summer|autumn|fall|year|month|week)|in (?:January|February|March|April|May|June|July|August|September|October|November)(?=[,. ]))(?! (?:19|20))"
)
# A part of it or those in it, before whose verb it may stand: members of the 118th Congress said.
_OF_IT = pattern(
    r"\b(?:final|finals|flame|stage|day|night|jury|opening|ceremony|start|end|members?|deputies|senators|delegates|leaders|organi[sz]ers|session|sitting) (?:of|at|to|in) (?:the )?\Z",
    re.IGNORECASE,
)
_OF_ONE = pattern(
    r"\b(?:champions?|medall?ists?|winners?|finalists?|runners?-up|hero|heroine|stars?|losers?) (?:at|of|in|from) (?:the )?\Z"
)
_BESIDE = pattern(r", (?:an? |the )?([\w’-]+)(?: [^,;:]*)? (?:of|at|in|for|from) (?:the )?\Z")
_IN_IT = pattern(r"\b(?:at|(?<!Games )of|in|for|to|from|by|during|on|into|over|about) (?:the )?\Z")
# Words by which another edition may be meant.
_ANOTHER = pattern(
    r"\b(?:ago|last (?:year|time)|previous\w*|earlier|former|had|as many as|like|predecessor|successor|will|would|next|to come|"
    r"years|a year|(?:last|next|this|previous) year|ahead|qualif\w+|bids?|prepar\w+|run-up|towards|shown|seen|screened|presented|premiered|remember\w*|again|"
    r"announced|unveiled|tickets|host|hosts|perform|veterans?|survivors?|alumn\w+|history|book|film on|documentary|due|back)\b"
)
_DAYS_BETWEEN = 60  # after a first sitting, in which the last may be meant
_DAYS_ELECTED = 100  # before a first sitting, from the vote on
_REACH = 70  # code points before a number in which its host may stand
_FEW = 5
# Told in the present, without a day: the 34th Dáil, elected in November, has sat; one of 220 in the 119th Congress.
_IS_NOW = pattern(r"(?:,[^,;:—–]{3,60},)? (?:is|are|has|have)\b(?! (?:been|gone|over|history|ended|finished|closed))")
_IN_NOW = pattern(r"\b(?:is|are|sits?|serves?) [^,;:]{0,50}\b(?:in|of) (?:the )?\Z")
# A relative clause that tells of the event itself: the Games, which closed on Sunday.
_OWN_CLAUSE = pattern(
    r", (?:which|that) (?:opened|opens|closed|closes|ended|ends|began|begins|starts?|started|kicked off|concluded|finished|got under way|runs?|wrapped up)\b[^,;:—–]*"
)
_PLACE = pattern(r"\b(?:in|at) (?P<city>[A-Z][\w’.-]+(?: (?:de |el-)?[A-Z][\w’-]+){0,2})")
_NEXT = pattern(r" ([a-z]+)\b")
_AUXILIARIES = frozenset("is was are were has have".split())


def by_short_name(text: str, end: int) -> Told | None:
    """The edition of the short name that follows the event’s: the UN climate conference, COP29."""
    match = _COP.match(text, end)
    return Told((int(match["number"]),), match["name"], Span(*match.span("name"))) if match else None


def by_city(cue: Cue, event: Event, number: Span, end: int) -> Told | None:
    """The editions that the city beside the event held, if it is one of its hosts."""
    text = cue.text
    stop = sentence_at(cue.document, cue.span.start).end
    floor = max(0, number.start - _REACH)
    for match in (
        _IN_CITY.match(text, end, min(stop, end + 90)),
        _HOST.search(text, floor, number.start),
        _SAME_IN.search(text, floor, number.start),
        _GAMES_OF.search(text, floor, number.start),
        _AT_IN.search(text, floor, number.start),
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


def by_date(cue: Cue, event: Event, number: Span, end: int) -> Told | None:
    """The edition of the year that the sentence gives in figures, or of the one just held, of which its clause tells.

    `end` is where the event’s name ends, with its number if that follows.
    """
    text, published = cue.text, cue.document.meta.published
    sentence = sentence_at(cue.document, cue.span.start)
    if comes_again(event):
        dated = _DATED.match(text, end, sentence.end)
    else:
        told = _DURING.search(text[max(sentence.start, number.start - 30) : number.start])
        dated = _WHOSE_YEARS.match(text, end, sentence.end) or (told and _IN_ITS_YEARS.match(text, end, sentence.end))
    first, last = event.months
    if dated is not None:
        year = int(dated.group("year"))
        years = (year, year - 1) if first > last else (year,)
        return _told([event.editions.get(one) for one in years], str(year), Span(*dated.span("year")))
    if published is None or published > event.verified_until:
        return None
    place = Span(number.start, max(number.end, end))
    elected = _ELECTED.match(text, end) is not None
    numbers = _running(event, published, elected or _NEW.search(text, *sentence) is not None)
    if not numbers or not (elected or _tells_of(text, event, numbers, place, sentence, published)):
        return None
    return Told(numbers, str(published.year), cue.span)


def comes_again(event: Event) -> bool:
    """Whether it is held again and again, and is no war or the like, of which few have numbers."""
    return bool(event.sat) or max(event.editions.values(), default=_FEW) >= _FEW


def _tells_of(text: str, event: Event, numbers: tuple[int, ...], place: Span, sentence: Span, published: date) -> bool:
    """Whether the clause tells of what was done there these days, and of no other edition."""
    clauses = clauses_around(text, place, sentence)
    before = Span(clauses[0].start, place.start)
    opens = _OPENS.match(text, place.end) or _HOLDS.search(text, *before)
    after = _NEXT.match(text, place.end)
    verb = opens is not None or (after is not None and (after[1] in _AUXILIARIES or is_past(after[1])))
    if any(_ANOTHER.search(text, *one) for one in clauses) or _OF_ONE.search(text, *before):
        return False
    beside = _BESIDE.search(text, *before) if text.startswith(",", place.end) else None
    if beside is not None and not (beside[1] in PREPOSITIONS or beside[1] in _AUXILIARIES or is_past(beside[1])):
        return False  # his host, the president of the 28th summit, spoke on Monday
    if verb and _IN_IT.search(text, *before) and not _OF_IT.search(text, *before):
        return False  # a film shown at the festival opened on Friday
    cities = [event.hosts.get(_plain(city["city"]), ()) for one in clauses for city in _PLACE.finditer(text, *one)]
    if any(cities):
        return any(not set(numbers).isdisjoint(one) for one in cities)
    times, own = Times(), _OWN_CLAUSE.match(text, place.end, sentence.end)
    for one in (*clauses, *((Span(*own.span()),) if own else ())):
        times = times.joined(times_in(text, one, published))
    is_now = _IS_NOW.match(text, place.end) and not _IN_IT.search(text, *before)
    is_now = is_now or (bool(event.sat) and _IN_NOW.search(text, *before) is not None)
    return bool(times.recent or opens or is_now) and not times.elsewhere(published)


def _running(event: Event, published: date, new: bool) -> tuple[int, ...]:
    """The numbers that may be meant by the one of these days: one, or two where one has just followed another."""
    if not event.sat:
        year = _year_of(event, published)
        number = event.editions.get(year) if year is not None else None
        return (number,) if number is not None else ()
    days, numbers = [day for day, _ in event.sat], [number for _, number in event.sat]
    at = bisect_right(days, published) - 1
    if at + 1 < len(days) and (days[at + 1] - published).days <= _DAYS_ELECTED:
        return (numbers[at + 1],) if new else ()
    if at < 0:
        return ()
    if (published - days[at]).days <= _DAYS_BETWEEN and not new and at:
        return (numbers[at - 1], numbers[at])
    return (numbers[at],)


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
    """`city` as the tables fold it: in small letters without accents."""
    from unicodedata import normalize

    return normalize("NFKD", city).encode("ascii", "ignore").decode().lower().replace("-", " ").rstrip(".")
