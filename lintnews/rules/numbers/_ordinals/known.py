"""Series of the world whose order everybody can look up: months, planets, wives of a king. Our own lists."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from lintnews.core.pattern import pattern
from lintnews.core.record import Record
from lintnews.core.span import Span
from lintnews.rules.numbers._ordinals.claims import Claim, Earlier


class _Series(Record):
    """What each is called, what else has to be said so that it is this series, and the numbers by name."""

    nouns: tuple[str, ...]
    also: re.Pattern[str]
    numbers: Mapping[str, int]


def _series(nouns: str, also: re.Pattern[str], names: str, first: int = 1) -> _Series:
    """`names` in order from number `first` on; a hyphen stands for one that is left out, an underscore for a blank."""
    numbers = {name.replace("_", " "): number for number, name in enumerate(names.split(), first) if name != "-"}
    return _Series(tuple(nouns.split()), also, numbers)


_YEAR = pattern(r"\b(?:year|calendar|Islamic|Muslim|month)\b")
_BOND = pattern(r"\b(?:Bond|007)\b")
_ALL = (
    _series("month", _YEAR, "January February March April May June July August September October November December"),
    _series(
        "month",
        _YEAR,
        "Muharram Safar Rabi_al-Awwal Rabi_al-Thani Jumada_al-Awwal Jumada_al-Thani Rajab Shaban Ramadan Shawwal Dhu_al-Qadah Dhu_al-Hijjah",
    ),
    _series(
        "planet", pattern(r"\b(?:[Ss]un|solar system)\b"), "Mercury Venus Earth Mars Jupiter Saturn Uranus Neptune"
    ),
    _series(
        "wife queen",
        pattern(r"\bHenry(?: VIII|[’']s| the Eighth)"),
        "Catherine_of_Aragon Anne_Boleyn Jane_Seymour Anne_of_Cleves Catherine_Howard Catherine_Parr",
    ),
    _series("symphony", pattern(r"\bBeethoven\b"), "- - Eroica - - Pastoral - - Choral"),
    _series(
        "book",
        pattern(r"\b(?:Bible|Torah|Old Testament|Pentateuch)\b"),
        "Genesis Exodus Leviticus Numbers Deuteronomy Joshua Judges Ruth",
    ),
    _series("letter", pattern(r"\bGreek\b"), "alpha beta gamma delta epsilon"),
    _series(
        "book novel volume",
        pattern(r"\b(?:Harry Potter|Rowling)\b"),
        "- Chamber_of_Secrets Prisoner_of_Azkaban Goblet_of_Fire Order_of_the_Phoenix Half-Blood_Prince Deathly_Hallows",
    ),
    _series("film outing instalment", _BOND, "Casino_Royale Quantum_of_Solace Skyfall Spectre No_Time_to_Die", 21),
    _series("bond 007", _BOND, "Sean_Connery George_Lazenby Roger_Moore Timothy_Dalton Pierce_Brosnan Daniel_Craig"),
    _series(
        "doctor",
        pattern(r"\b(?:Doctor Who|Tardis|Time Lord)\b"),
        "Matt_Smith Peter_Capaldi Jodie_Whittaker - Ncuti_Gatwa",
        11,
    ),
    _series(
        "man person human",
        pattern(r" to (?:have )?(?:walk|step|set foot)(?:ed|ped)? on the [Mm]oon\b"),
        "Neil_Armstrong Buzz_Aldrin Pete_Conrad Alan_Bean Alan_Shepard Edgar_Mitchell David_Scott James_Irwin John_Young Charles_Duke",
    ),
)
_NOUNS = frozenset(noun for one in _ALL for noun in one.nouns)
_LINK = pattern(
    r"(?:[”’]?,| is| was|[”’]? (?:is|was)|,? (?:which|who) (?:is|was)| as)(?: (?:always|now|the|Henry(?: VIII[’']s)?|Beethoven[’']s|Rowling[’']s|his|king[’']s))*\s?\Z"
)
_FOLLOWS = pattern(r"(?: (?:of|from|in) [\w’ ]{2,30})?, [“‘]?(?:Harry Potter and the )?\Z")
_OF_ANOTHER = pattern(
    r" (?:of|in|since|after|at) (?!the (?:year|calendar|Islamic|Muslim|Hijri|solar|lunar|Bible|Torah|Greek|series)|[“‘]?Doctor Who|Henry|Beethoven|King|Rowling)"
)
_REACH = 40  # code points between a name and its number
_MOST = 3  # words of what the number counts: James Bond film


def told_of_known(text: str, claim: Claim) -> Iterator[Earlier]:
    """November, the eleventh month of the year; Jane Seymour, Henry VIII’s third wife."""
    if claim.noun not in _NOUNS or len(claim.words) > _MOST or _OF_ANOTHER.match(text, claim.end):
        return
    for series in _ALL:
        if claim.noun not in series.nouns or not series.also.search(text, *claim.sentence):
            continue
        for name, number in series.numbers.items():
            before = text.rfind(name, max(claim.sentence.start, claim.lead - _REACH - len(name)), claim.written.start)
            if before >= 0 and _LINK.match(text, before + len(name), claim.lead):
                yield Earlier(number, Span(before, before + len(name)), sure=True)
            after = text.find(name, claim.end, min(claim.sentence.end, claim.end + _REACH + len(name)))
            if after >= 0 and _FOLLOWS.match(text, claim.end, after):
                yield Earlier(number, Span(after, after + len(name)), sure=True)
