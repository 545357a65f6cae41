"""Who holds the office that copy gives to another."""

from __future__ import annotations

from datetime import date

from lintnews.core.desk import Facts, Term
from lintnews.core.record import Record
from lintnews.rules.titles._holders.claim import Claim
from lintnews.rules.titles._holders.now import HEADS
from lintnews.text.titles.standing import GRACE


class Slip(Record):
    """Who holds the office that was given, and what the person who was given it holds."""

    holder: Term | None  # None: the place has no such office
    own: Term
    is_sitting: bool


_OF_ONE_PLACE = frozenset(
    """chancellor of the exchequer,taoiseach,tánaiste,tanaiste,director of national intelligence,
    snp leader,lib dem leader,liberal democrat leader,white house press secretary,external affairs minister,
    prime cabinet secretary,senate majority leader,senate minority leader,house minority leader""".replace(
        "\n    ", ""
    ).split(",")
)
_OF_ITS_PLACE = ("head of ", "archbishop of ")
# Bodies and parts of a country, whose people a title of the country may be given to by a slip.
_WITHIN = {
    "Bank of England": "United Kingdom", "Canterbury": "United Kingdom", "York": "United Kingdom",
    "London": "United Kingdom", "Scotland": "United Kingdom", "Wales": "United Kingdom",
    "House of Commons": "United Kingdom", "Labour Party": "United Kingdom", "Conservative Party": "United Kingdom",
    "European Commission": "European Union", "European Council": "European Union", "European Parliament": "European Union",
    "European Central Bank": "European Union",
    "Federal Reserve": "United States", "FBI": "United States", "CIA": "United States", "White House": "United States",
    "New York City": "United States", "California": "United States", "Texas": "United States",
    "Florida": "United States", "New York": "United States", "Securities and Exchange Commission": "United States",
    "Reserve Bank of India": "India", "Bank of Japan": "Japan", "Bank of Canada": "Canada",
    "Reserve Bank of Australia": "Australia", "Bundesbank": "Germany", "Hong Kong": "China",
}  # fmt: skip


_ANY_HEAD = frozenset({"chief", "boss", "head"})  # words for whoever heads a body
# Of bodies, and of parts of a country, which have no president or prime minister of their own.
_HEADS_ANYWHERE = HEADS | frozenset(
    "secretary-general,secretary general,director-general,managing director,premier,governor,first minister,chief minister".split(
        ","
    )
)


def names_its_place(title: str, place: str = "") -> bool:
    """Whether there is but one body whose holder is called `title`, given in small letters: England manager."""
    own = "’" in place and title.startswith(place.lower().partition("’")[0] + " ")
    return own or title in _OF_ONE_PLACE or title.startswith(_OF_ITS_PLACE)


def slip_of(claim: Claim, title: str, facts: Facts) -> Slip | None:
    """The holder of the office that was given, if that is another and the person never held it."""
    mention, published = claim.mention, claim.published
    assert mention.named is not None
    terms = [term for term in facts.terms(mention.named.people[0]) if term.start < published]
    sitting = [term for term in terms if term.holds(published) and term.start + GRACE < published]
    own = max(sitting or terms, key=lambda term: term.start, default=None)
    if own is None or own.doubtful or (facts.office(own.office).keeps_title and not sitting):
        return None
    places = {facts.office(term.office).place for term in sitting or [own]}
    places |= {_WITHIN[place] for place in places if place in _WITHIN}
    for office in mention.offices:
        place = facts.office(office).place
        if not (mention.place or names_its_place(title, place)) and place not in places:
            continue
        holders = facts.holders(office, published)
        if len(holders) == 1 and _is_firm(holders[0], published) and holders[0].person != own.person:
            return Slip(holders[0], own, bool(sitting))
    return Slip(None, own, is_sitting=True) if sitting and _is_unheard_of(claim, title, own, facts) else None


def _is_unheard_of(claim: Claim, title: str, own: Term, facts: Facts) -> bool:
    """Whether the person heads the very place that is named, under another title, and it has none of this title."""
    office = facts.office(own.office)
    known = {title.lower() for title in office.titles}
    mention = claim.mention
    if title in _ANY_HEAD:
        return False
    if mention.place:
        held_there = bool(mention.offices) or mention.place != office.place
    else:  # Prime Minister before the name of the president of a country that has none
        held_there = title != "prime minister" or any(
            facts.office(one).place == office.place for one in mention.offices
        )
    if held_there or not known & (_HEADS_ANYWHERE if mention.place and title in HEADS else HEADS):
        return False
    return _is_firm(own, claim.published) and not own.doubtful


def _is_firm(term: Term, day: date) -> bool:
    """Whether nobody doubts that the term holds `day`: no row in doubt, no handover near."""
    return not (term.doubtful or term.acting) and term.surely_holds(day, GRACE)
