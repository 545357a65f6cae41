"""A number of people or places, and a list of names that is longer or shorter."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lintnews.core.cue import Cue, Cues
from lintnews.core.finding import Call, Match, Related
from lintnews.core.pattern import pattern
from lintnews.core.rule import Bad, Good, Rule
from lintnews.core.span import Span
from lintnews.text.quantities.nouns import is_person
from lintnews.text.quantities.reader import LONGEST_SENTENCE
from lintnews.text.quantities.writing import plain
from lintnews.text.sentences import sentence_at
from lintnews.text.temporal.words import NUMBERS

_COUNTS = {word: number for word, number in NUMBERS.items() if 2 <= number <= 12 and " " not in word} | {
    "duo": 2, "trio": 3, "quartet": 4, "quintet": 5,
}  # fmt: skip
_PARTICLE = r"(?:de|da|do|dos|del|della|di|du|van|von|der|den|ten|ter|la|le|el|al|bin|bint|ibn|ben|abu|y|e|of|the|af|av|zu|zur|st)"
_WORD = r"(?:(?:[A-Z]\.)+|[A-ZÀ-ÖØ-ÞĀ-ŽŠŽÇ][\w’'-]*|[Oo]’[A-Z][\w-]*|al-[A-Z][\w-]*)"
_NAME = rf"(?:(?:the|The)\s)?{_WORD}(?:\s(?:{_PARTICLE}\s){{0,2}}{_WORD}){{0,4}}(?:,\s\d{{1,3}}(?=,|\sand\b|\.|;|$|\))|\s\(\d{{1,3}}\))?"
_LIST = rf"(?P<names>{_NAME}(?:,\s{_NAME})*(?:,?\sand\s{_NAME}))"
# What is counted, and what leads to the names; looked for first, because names are slow to read.
_LEAD = pattern(
    r"(?:[ -][\w’'-]+){0,6}?(?:\s(?:are|were)(?:\s(?:named|identified|listed)(?:\s\w+)?\sas)?|\s(?:was|is)\smade\sup\sof|"
    r"\s(?:have been|has been)\s(?:named|identified)\sas|"
    r"(?P<told>,\s(?:who\s(?:were|was)\s)?(?:named|identified|listed|billed|introduced|shown|charged)(?:\s[\w’-]+){0,5}?\sas)|(?P<as>\s(?:killed|dead|men|women|injured|arrested|victims|winners|finalists|suspects|missing)\sas)|:|\s?[–—]|,|\s\()"
    r"\s?(?P<at>(?:in|at|from)\s)?(?=(?:[Tt]he |al-|[a-z]{3,12} (?:[a-z]{3,12} )?)?[^\W\d_a-zß-öø-ÿ])"
)
_NAMES = pattern(
    rf"{_LIST}(?P<end>\s*(?:[.;:)–—]|$)|,?\s(?:are|were|will|have|had|who|all|from|on|in|at|won|took|left|came|died|met)\b|,\s(?![A-Z]))"
)
# Full names with what each is or does: captain Jon Lund, mate Jo Berg; Ana Paz at health, Luis Gil at trade.
_FULL = rf"{_WORD}(?:\s(?:{_PARTICLE}\s){{0,2}}{_WORD}){{1,3}}"
_ENTRY = rf"(?:[a-z]+\s){{0,2}}{_FULL}(?:,\s\d{{1,3}}(?=,|\sand\b)|\s(?:of|at|from|for|in)\s(?:the\s)?[\w’-]+(?:\s[A-Z][\w’-]+)?)?"
_DESCRIBED = pattern(
    rf"(?P<names>{_ENTRY}(?:,\s{_ENTRY}){{0,6}},?\sand\s{_ENTRY})(?P<end>\s*(?:[.;:)–—]|$)|,\s(?=[a-z]))"
)
_OPEN = pattern(
    r"\b(?:including|included?s?|such as|among|brothers|sisters|twins|couple|husband|wife|family|families|siblings|Mr and Mrs|others?|"
    r"respectively|named after|each|both|led by|like|between|spouses?|pairs?|teams of|team of (?!(?:two|three|four|five|six|seven|eight|nine|ten)\b)|duos|double acts?|partners|married|mother|father|son|daughter|"
    r"more|at least|about|some|or|ex-|former team|not|neither|except|plus|formerly|now|half)\b",
)
_UNCOUNTED = frozenset(
    """years year months month weeks week days day hours hour minutes seconds times goals points sets tries runs wickets miles
    feet metres seats votes per percent million billion thousand hundred dozen cents o’clock more others other
    each degrees games matches wins wickets albums books films novels songs parts ways times""".split()
)
_OPENS_CLAUSE = pattern(r"(?:\A|[.!?]\s|\n)(?:With|For|After|In|At|Among|Of|Before|From|To|By|On)\s(?:the\s|its\s)?\Z")
_OF_THE = pattern(r"\b(?:\d+|[a-z]+) (?:out )?of (?:the|its|his|her|their|all) (?:\w+ )?\Z", re.IGNORECASE)
_LINKS = frozenset("of or to in and".split())
_BESIDES = frozenset("and with plus".split())
_INNER_AND = pattern(
    r"\b(?:Trinidad|Bosnia|Antigua|Nevis|Kitts|Vincent|Tome|Turks|Tyne|Brighton|Marks|Procter|Barnes|Johnson|Smith|Dolce|Hammersmith|Kensington|Jammu|Andaman|Newfoundland|Wallis|Saint|St|Black|Standard|Rolls|Ernst|Simon|Bed|Crosse|Fortnum|Barclays|Dun|Tate|Bang|Abercrombie)\b(?:\s\w+)?\sand\s[A-Z]"
)

_ONE_EACH = pattern(r",?\s(?:with\s)?(?:just\s)?one\s(?:in|at|for|from|to|per)\s(?:each|every)\b")
_NAMED = pattern(r"\b(?:named?|identified|listed)\b")
_NEXT = 200  # code points to the sentence that may name those counted
_NAMED_NEXT = ("named ", "identified ", "listed ", ". They ", ". The dead ", ". The victims ", "daughters")
_KIN = frozenset("brothers sisters siblings sons daughters children".split())
_PLACES = frozenset(
    """concerts cities towns countries states venues stops schools factories plants islands villages provinces counties nations
    ports stadiums airports stations branches shops offices capitals sites hospitals museums universities colleges""".split()
)
_GROUPS = frozenset("duo trio quartet quintet".split())


# Things told by what they are of: three ministers, those for health, trade and lands.
_ITEM = r"(?:the )?[\w’-]+(?: (?!and\b)[\w’-]+){0,3}"
_THOSE = pattern(
    rf"(?: [\w’-]+){{1,3}}, those (?:for|of|in|from|at) (?P<items>{_ITEM}(?:, {_ITEM})*,? and {_ITEM}?)(?=[.;:)]|, (?:and|who|were|was|are)\b|$)"
)


# Their ages one by one: two brothers, aged 41, 38 and 36.
_AGED = pattern(
    r"(?: [a-z-]+){0,2}? (?P<who>[a-z]+),? \(?(?:who (?:are|were) |now |then )?aged (?P<items>\d{1,2}(?:, \d{1,2})*,? and \d{1,2})(?! (?:months|weeks|days)|\d)"
)


class CountAgainstNames(Rule):
    """A number of people or places, and a list of names that is longer or shorter.

    ## Why
    “The three finalists are” and four names: one was added or dropped, and the number stayed.

    ## When it is right
    Couples and teams that count as one, names that hold an “and”, lists that name only some.

    ## Fix
    None: the number may be wrong, or the list.
    """

    message = "“{said}”, but {made} names follow. Is the number wrong, or the list?"
    call = Call.QUERY
    examples = (
        Bad(
            "The »three« finalists are Nadia Okafor, Bram Visser, Lucie Tremblay and Hugh Lang.",
            related="Nadia Okafor, Bram Visser, Lucie Tremblay and Hugh Lang",
        ),
        Bad("The »four« men – Ali Khan, 34, Jon Lund, 41, and Raj Patel, 22 – were charged on Monday."),
        Bad("Police named the »two« dead as Ann Lee, Bo Chan and Cy Dunn."),
        Bad("The »trio« – Ali Khan, Jon Lund, Raj Patel and Tom Berg – won."),
        Bad("They give »six« concerts on the circuit: Turku, Vaasa, Oulu, Kemi and Lahti."),
        Bad("They give »five« concerts in May: Vienna, Graz and Linz, one in each city."),
        Good("They give three concerts in May: Vienna, Graz and Linz, one in each city."),
        Good("They won three games: Leeds, Hull, York and Bath were beaten."),
        Good("They will visit three cities: Portland, Oregon, Boston and Miami."),
        Good("The three finalists are Irma Salo, Juan Prieto and the sisters Eve and Kim Dahl, who enter as one."),
        Good("The three finalists are Irma Salo, Juan Prieto and Moira Quigg."),
        Good("The two islands are Trinidad and Tobago, and the two shops Marks and Spencer and Boots."),
        Good("The two goals, by Smith, Jones said, and Brown, were offside."),
    )

    @classmethod
    def cues(cls) -> Cues:
        return Cues(
            words=(
                "two",
                "three",
                "four",
                "five",
                "six",
                "seven",
                "eight",
                "nine",
                "ten",
                "trio",
                "duo",
                "quartet",
                "quintet",
            )
        )

    def check(self, cue: Cue) -> Iterator[Match]:
        text, (start, end) = cue.text, cue.span
        those = _THOSE.match(text, end, min(len(text), end + 200))
        if those is None and (aged := _AGED.match(text, end, min(len(text), end + 90))):
            those = aged if is_person(aged["who"]) else None
        if those is not None:
            yield from _told_by_kind(cue, Span(*those.span("items")))
            return
        near = text[end : end + _NEXT]
        if any(map(near.__contains__, _NAMED_NEXT)) or near[near.find(" is ") + 4 :][:1].isdigit():
            yield from _named_next(cue)
        lead = _LEAD.match(text, end, min(len(text), end + 120))
        shape = None
        if lead is not None:
            limit = min(len(text), end + 400)
            shape = _NAMES.match(text, lead.end(), limit) or _DESCRIBED.match(text, lead.end(), limit)
        if lead is None or shape is None:
            return
        each = _ONE_EACH.match(text, shape.end("names"))
        if each is not None and cue.found.lower() in _GROUPS:
            return  # the quartet will give five recitals
        if lead["at"] and each is None:
            return  # two draws, at Leeds and Hull, were …
        if _OF_THE.search(text, max(0, start - 40), start):
            return  # three of the four finalists – Lim, Park and Katz – …
        if _OPENS_CLAUSE.search(text, max(0, start - 12), start) and not lead["told"]:
            return  # with four nurses in Leeds, Smith, Jones and Boyle …
        if text.startswith(":", lead.end() - 2) and shape["end"].lstrip()[:1].isalpha():
            return  # they won three games: Leeds, Hull, York and Bath were beaten
        sentence = sentence_at(cue.document, start)
        if sentence.length > LONGEST_SENTENCE:
            return
        counted = text[end : lead.start("told") if lead["told"] else shape.start("names")].split()
        places = each is not None or (
            bool(counted) and counted[-1].endswith(":") and counted[0].lower().rstrip(":") in _PLACES
        )
        persons = places or (bool(counted) and _are_persons(counted, shape["names"]))
        if (
            shape.start("names") > sentence.end
            or not counted
            or (not persons and not _are_countable(counted, cue.found))
        ):
            return
        kin = bool(counted) and counted[-1].strip(",:–—(") in _KIN
        ends = shape.end("names") if each else min(sentence.end, shape.end() + 30)
        if _OPEN.search(text, lead.end() if kin else sentence.start, ends) or text[start - 1 : start] in (
            "-",
            "“",
            "/",
        ):
            return
        if lead["as"] and not _NAMED.search(text, sentence.start, start):
            return
        names, count = shape["names"], _COUNTS[cue.found.lower()]
        made = _made(names)
        if count in made or _INNER_AND.search(names) or not (persons or _names_of(counted, cue.found)):
            return
        if abs(made[0] - count) > (2 if each or count > 5 else 1) or (
            text[shape.start("names") - 2] == "," and made[0] < 3
        ):
            return  # names with their towns, or with what they do
        if places and _with_states(names):
            return
        place = Span(*shape.span("names"))
        yield Match(cue.span, {"said": cue.found, "made": plain(made[0])}, related=(Related(place, "the names"),))


def _named_next(cue: Cue) -> Iterator[Match]:
    """Four brothers drowned. Police named them as Jon Lund, 12, Bo Lund, 9, and Al Lund, 6."""
    # Its expressions take long to load, and few counts are followed by names.
    from lintnews.rules.numbers._sums.named_next import named_after

    count = _COUNTS[cue.found.lower()]
    found = named_after(cue.document, cue.span)
    if found is not None and 1 <= abs(found.number - count) <= max(1, count // 3):
        words = {"said": cue.found, "made": plain(found.number)}
        yield Match(cue.span, words, related=(Related(found.place, "the names"),))


def _told_by_kind(cue: Cue, items: Span) -> Iterator[Match]:
    """Three ministers, those for finance, health, defence and lands."""
    made, count = len(re.split(r",? and |, ", items.of(cue.text))), _COUNTS[cue.found.lower()]
    if 1 <= abs(made - count) <= 2:
        yield Match(cue.span, {"said": cue.found, "made": plain(made)}, related=(Related(items, "the list"),))


_ENDINGS = ("s", "crew", "men", "women", "children", "people", "dead", "killed", "injured")
_PERSONS = frozenset({"suspects", "candidates"})


def _are_persons(counted: list[str], names: str) -> bool:
    """Whether people are counted and full names follow a colon: three people were charged in May: Ann Lee, …"""
    return (
        counted[-1].endswith(":")
        and (counted[0].lower() in _PERSONS or is_person(counted[0]))
        and all(" " in name for name in re.split(r",?\sand\s|,\s(?!\d)", names))
    )


def _are_countable(counted: list[str], found: str) -> bool:
    """Whether the words between a number and names may be what is named: not points, nor two games at Leeds."""
    words = {word.lower().strip(",:–—(") for word in counted}
    if not words.isdisjoint(_BESIDES):  # three councillors and their leader, …
        return False
    named = found.lower() in _GROUPS or (is_person(counted[0]) and counted[-1].endswith(","))
    return words.isdisjoint(_UNCOUNTED) and (named or words.isdisjoint(_LINKS))


def _with_states(names: str) -> bool:
    """Whether a list may hold towns with their states: Portland, Oregon, and Austin, Texas."""
    from lintnews.rules.numbers.number_of_state import STATES

    return any(name in STATES for name in re.split(r",?\sand\s|,\s", names)[1:])


def _made(names: str) -> list[int]:
    """How many names a list may hold: an “and” that no comma leads to may be part of a name."""
    entries = re.split(r",?\sand\s|,\s(?!\d)", names)
    joined = re.split(r",\sand\s|,\s(?!\d)", names)
    return [len(entries)] if names.count(" and ") == 1 else [len(entries), len(joined)]


def _names_of(counted: list[str], found: str) -> bool:
    """Whether the words between the number and the names say what is counted: finalists, men, a trio."""
    words = [word.strip(",:–—(") for word in counted]
    what = next((word for word in reversed(words) if word not in ("", "are", "were", "as", "named", "identified")), "")
    return what.endswith(_ENDINGS) or found.lower() in _GROUPS or (is_person(words[0]) and counted[-1].endswith(","))
