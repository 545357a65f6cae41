"""Times of the clock with the zone or place they are told in."""

from __future__ import annotations

from datetime import date

from lintnews.core.cue import Cue
from lintnews.core.document import Document
from lintnews.core.pattern import pattern
from lintnews.core.record import Record
from lintnews.core.span import Span
from lintnews.rules.dates._context import sentence_of
from lintnews.text.sentences import sentence_at
from lintnews.text.temporal.clock import Clock, clock_at
from lintnews.text.temporal.reader import expressions_in
from lintnews.text.temporal.values import Kind
from lintnews.text.temporal.words import MONTH, MONTHS
from lintnews.text.temporal.zone_places import Place, places_in, zone_of_name
from lintnews.text.temporal.zones import ABBREVIATIONS, Zone

_START = pattern(r"(?<![\w$£€.,:])(?<!\d/)(?:\d{1,4}|noon\b|midday\b|midnight\b)", 2)
NAMES = "|".join(sorted((name.replace(".", r"\.") for name in ABBREVIATIONS if len(name) > 1), key=len, reverse=True))
WEEKDAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
DAY = rf"(?:\d{{1,2}}(?:st|nd|rd|th)?\s+{MONTH}|{MONTH}\s+\d{{1,2}}(?:st|nd|rd|th)?)(?:,?\s+(?:19|20)\d\d)?"
_ZONE = pattern(
    rf"(?:\s(?:on )?(?P<day>{WEEKDAY})(?:,?\s{DAY})?|,?\s(?:on )?{DAY})?,?\s?(?:\(\s?)?(?:(?:U\.?S\.?|US|North American|Australian)\s+)?(?P<zone>{NAMES})\b(?![+−–-]\d)"
)
# Abbreviations that are another zone's too, and the places where they are.
_ANOTHER = {
    "IST": pattern(r"\b(?:Ireland|Irish|Dublin|Cork|Galway|Limerick|Israel\w*|Jerusalem|Tel Aviv|Haifa)\b"),
    "BST": pattern(r"\b(?:Bangladesh\w*|Dhaka|Bougainville)\b"),
    "CST": pattern(r"\b(?:Chin\w+|Beijing|Shanghai|Taiwan\w*|Taipei|Cuban?|Havana|Adelaide)\b"),
    "EST": pattern(r"\b(?:Australia\w*|Sydney|Melbourne|Brisbane|Canberra|Hobart|MCG|SCG)\b"),
    "AST": pattern(r"\b(?:Saudi|Riyadh|Arabia\w*|Kuwait\w*|Qatar\w*|Baghdad|Jeddah)\b"),
    "PST": pattern(r"\b(?:Pakistan\w*|Karachi|Islamabad|Lahore|Philippin\w+|Manila)\b"),
    "MST": pattern(r"\b(?:Malaysia\w*|Kuala Lumpur|Myanmar|Yangon)\b"),
}
# 7pm in Cairo, 7pm Kenyan time, 7pm Hong Kong time.
_IN = pattern(rf"(?:\s(?:on )?(?P<day>{WEEKDAY}))?\s+(?:local time\s+)?(?:time\s+)?in\s+(?:the\s+)?(?=[A-Z])")
_OF = pattern(r"\s+(?:local\s+)?(?P<name>[A-Z][\w’.]+(?: (?:de |of )?[A-Z][\w’.]+){0,3})(?:’s)? time\b")
_LOCAL = pattern(
    r"\s+(?:local(?:\s+time)?|in the city|there)\b(?:\s+(?:on|this|last)\s+(?:\w+day|morning|night))?(?P<in>\s+in\s+(?=[A-Z]))?"
)
# A second time follows right away, in a bracket or after a comma: the first is the place's own.
_CONVERTED = pattern(
    rf"(?:\s+(?:on\s+)?(?P<day>{WEEKDAY}))?(?:\s*\(|,\s+(?:or\s+)?|\s[–—-]\s|,?\s+(?:which|when it)\s+(?:is|was|will be)\s)\s*"
    r"(?:about\s+|around\s+)?(?:\d|noon\b|midnight\b)"
)
# A place that the sentence happens in: in Doha, across Pakistan, off Lima, the Kathmandu bourse.
_HAPPENS = pattern(
    r"\b(?:[Ii]n|[Aa]t|[Oo]n|[Nn]ear|off|outside|inside|[Aa]cross|throughout|over|struck|hit|shook|rocked|jolted|leave|leaves|left|reached|reaches|from|[Tt]he)\s+(?:the\s+|central\s+|downtown\s+|northern\s+|"
    r"southern\s+|eastern\s+|western\s+)?$"
)
_NOUN_OF_PLACE = pattern(
    r"\s+(?:[a-z]+\s)?(?:bourse|stock exchange|exchange|parliament|court|airport|port|stadium|peninsula|coast|market|auction|summit|office|store|arena|station)\b"
)


_IN_MONTH = pattern(rf"{MONTH}\s$")


class Zoned(Record):
    """A time, the zone it is told in, and where the zone's name stands (empty for a city's local time).

    `weekday` is the weekday said of it right there, or empty.
    """

    clock: Clock
    zone: Zone
    name: Span
    end: int
    weekday: str = ""


def zoned_in(cue: Cue) -> list[Zoned]:
    """The times of the sentence whose zone is told, in order."""
    return cue.document.once(_of_sentence, _whole(cue, sentence_of(cue)))


def places_of(cue: Cue) -> list[Place]:
    """The known places of the sentence."""
    return cue.document.once(_places, _whole(cue, sentence_of(cue)))


def _places(document: Document, sentence: Span) -> list[Place]:
    return places_in(document.text, *sentence)


def _whole(cue: Cue, sentence: Span) -> Span:
    """The sentence, with its neighbour where “p.m.” parted them: at 4 p.m. Japan time; at 9 p.m. (2000 GMT)."""
    text, document = cue.text, cue.document
    if _GOES_ON.match(text, sentence.start):
        sentence = Span(sentence_at(document, max(0, sentence.start - 2)).start, sentence.end)
    return sentence


_GOES_ON = pattern(r"\(|(?<=\.m\. )(?:[A-Z][\w’.]+ ){1,3}time\b")


def _of_sentence(document: Document, sentence: Span) -> list[Zoned]:
    text, found = document.text, []
    for match in _START.finditer(text, *sentence):
        clock = clock_at(text, match.start(), sentence.end)
        if (
            clock is None
            or not clock.minutes
            or (not clock.marked and _IN_MONTH.search(text, max(0, match.start() - 12), match.start()))
        ):
            continue
        zoned = _with_zone(document, clock, sentence)
        if zoned:
            found.append(zoned)
    return found


def _with_zone(document: Document, clock: Clock, sentence: Span) -> Zoned | None:
    text, at = document.text, clock.span.end
    if match := _ZONE.match(text, at, sentence.end):
        if "(" in match.group() and text[match.end() : match.end() + 1] != ")":
            return None
        if match["zone"] in _ANOTHER and _ANOTHER[match["zone"]].search(text, *sentence):
            return None
        return Zoned(clock, ABBREVIATIONS[match["zone"]], Span(*match.span("zone")), match.end(), match["day"] or "")
    if match := _IN.match(text, at, sentence.end):
        place = _place_at(document, sentence, match.end())
        if place:
            return Zoned(clock, place.zone, place.span, place.span.end, match["day"] or "")
    if match := _OF.match(text, at, sentence.end):
        zone = zone_of_name(match["name"])
        return Zoned(clock, zone, Span(*match.span("name")), match.end()) if zone else None
    if match := _LOCAL.match(text, at, sentence.end):
        return _local(document, clock, sentence, Span(*match.span()), named=match["in"] is not None)
    if match := _CONVERTED.match(text, at, sentence.end):
        zone = _where(document, sentence, clock.span)
        end = at if match["day"] is None else match.end("day")
        return Zoned(clock, zone, clock.span, end, match["day"] or "") if zone else None
    return None


def _local(document: Document, clock: Clock, sentence: Span, words: Span, *, named: bool) -> Zoned | None:
    """A time told as local: of the place named right after it, else of the only zone of the sentence, or of where it happens."""
    place = _place_at(document, sentence, words.end) if named else None
    if place:
        return Zoned(clock, place.zone, Span(words.start + 1, place.span.end), place.span.end)
    zones = {place.zone for place in document.once(_places, sentence)}
    zone = zones.pop() if len(zones) == 1 else _where(document, sentence, clock.span)
    return Zoned(clock, zone, Span(words.start + 1, words.end), words.end) if zone else None


def _place_at(document: Document, sentence: Span, at: int) -> Place | None:
    return next((place for place in document.once(_places, sentence) if place.span.start == at), None)


def _where(document: Document, sentence: Span, clock: Span) -> Zone | None:
    """The zone of the places that the sentence happens in, where they share one: those before the time first."""
    text = document.text
    happening = [place for place in document.once(_places, sentence) if _happens_there(text, place.span)]
    before = [place for place in happening if place.span.end <= clock.start]
    zones = {place.zone for place in before or happening}
    if len(zones) != 1:
        return None
    since = before[-1].span.end if before else clock.start
    zones |= {place.zone for place in document.once(_places, sentence) if since <= place.span.start < clock.start}
    return zones.pop() if len(zones) == 1 else None  # in Washington as troops entered Kabul at 11am


def _happens_there(text: str, place: Span) -> bool:
    lead = _HAPPENS.search(text, max(0, place.start - 24), place.start)
    if lead is None:
        return text.startswith(("’s ", "'s "), place.end) and _NOUN_OF_PLACE.match(text, place.end + 2) is not None
    return not lead.group().lower().startswith("the") or _NOUN_OF_PLACE.match(text, place.end) is not None


_MONTH_NAMED = pattern(r"\b(?P<month>January|February|April|June|July|August|September|October|November|December)\b")
_TELL_DAY = (Kind.DAY, Kind.WEEKDAY, Kind.RELATIVE)


def day_of(cue: Cue) -> date | None:
    """The day that the time at the cue is of: the one its clause names, else publication; None where two seasons fit."""
    text, sentence = cue.text, sentence_of(cue)
    start = max(sentence.start, text.rfind(";", sentence.start, cue.span.start))
    end = text.find(";", cue.span.start, sentence.end)
    clause = Span(start, sentence.end if end < 0 else end)
    found = [one for one in expressions_in(cue.document, cue.span.start) if one.readings and clause.covers(one.span)]
    found = [one for one in found if not text.endswith((" a ", " every ", " each "), 0, one.span.start)]
    beside = [one for one in found if 0 <= one.span.start - cue.span.end < 8 and one.kind in _TELL_DAY]
    if len(beside) == 1 and (beside[0].readings[0].last - beside[0].readings[0].first).days < 20:
        return beside[0].readings[0].first
    published = cue.document.meta.published
    if not found and published and (month := _MONTH_NAMED.search(text, *clause)):
        return date(published.year, MONTHS.index(month["month"].lower()) + 1, 15)  # in January’s sale
    dated = [one for one in found if one.kind is Kind.DAY or (one.kind is Kind.MONTH)]
    if len(dated) == 1:
        first = dated[0].readings[0]
        return date.fromordinal((first.first.toordinal() + first.last.toordinal()) // 2)
    if dated:
        return None
    named = [one for one in found if one.kind in (Kind.RELATIVE, Kind.WEEKDAY)]
    if len(named) > 1:  # at 2 p.m. EST on Monday and at 2 p.m. EDT on Friday: the next one
        named = [one for one in named if 0 <= one.span.start - cue.span.end < 8]
        if len(named) != 1:
            return None
    if any((one.readings[0].last - one.readings[0].first).days > 20 for one in named):
        return None
    return named[0].readings[0].first if named else published
