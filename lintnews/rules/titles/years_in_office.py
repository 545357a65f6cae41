"""Years given to a person's time in an office, against the table."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta

from lintnews.core.cue import Cue, Cues
from lintnews.core.desk import Facts, Term
from lintnews.core.finding import Call, Match, Severity
from lintnews.core.pattern import pattern
from lintnews.core.rule import Bad, Good, InQuotations, Rule
from lintnews.core.span import Span
from lintnews.rules.titles._holders.claim import Claim, is_settled, told_at
from lintnews.rules.titles._holders.wording import record_of, years_of
from lintnews.text.sentences import sentence_at
from lintnews.text.titles.cues import TITLE_CUES
from lintnews.text.titles.mention import Mention, Relation
from lintnews.text.titles.names import Name
from lintnews.text.titles.standing import people_meant

_PLACE = r"(?: of (?:the )?[A-Z][\w.]*(?: [A-Z][\w.]*){0,3})?"
_TIME = (
    r"(?:(?:early|late|mid)[ -])?(?:the (?:spring|summer|autumn|fall|winter) of |(?:\d{1,2} )?"
    r"(?:Jan(?:uary|\.)|Feb(?:ruary|\.)|March|April|May|June|July|Aug(?:ust|\.)|Sept(?:ember|\.)|Oct(?:ober|\.)|"
    r"Nov(?:ember|\.)|Dec(?:ember|\.))(?: \d{1,2},)? )?"
)
_YEARS = pattern(
    rf"{_PLACE},? (?P<how>in|from|between|until|since|during|at the time of) (?:the )?{_TIME}(?P<first>(?:19|20)\d\d)\b"
    rf"(?:(?: to | until | and | through | ?[-–] ?){_TIME}(?P<last>(?:19|20)\d\d|\d\d)\b)?(?![-–/%]|,\d)"
)
_BEGUN = pattern(r"\bbecame(?: [\w’'.-]+){0,4} \Z")
_AS = pattern(
    r"(?:\b[Aa]s (?:the )?|\b[Tt]he (?:then )?|(?<=[’']s ))(?:(?P<place>[A-Z][\w.]*(?: [A-Z][\w.]*)?)(?:[’']s)? )?\Z"
)
_NEAR = 200  # code points before “as” in which the name may stand
_PRONOUN = pattern(r", (?:he|she)\b")
_FULL_NAME = pattern(r"\b[A-Z][\w’'-]+(?: (?:de|von|van|der|da|al) | )[A-Z][\w’'-]+\b")
_NO_SPAN = pattern(r"(?: and|,? or| to)? ?\d")
_EDGE = timedelta(days=31)  # so near to New Year the other year passes
_FACED = ("in", "during", "at the time of")


class YearsInOffice(Rule):
    """Years given to a person's time in an office, against the table.

    ## Why
    Years are typed from memory; “prime minister from 2010 to 2017” is one too many.

    ## When it is right
    Where the years are those of any of the person's terms, within a month of New Year either way, and where the table
    does not tell who held the office then.

    ## Fix
    None is made: the years may be the slip, or the title.
    """

    message = "{name} held that office {held}; the copy says {said}. Are the years wrong, or the title?"
    severity = Severity.ERROR
    call = Call.QUERY
    in_quotations = InQuotations.SKIP
    needs_date = True
    examples = (
        Bad("Theresa May, »prime minister from 2016 to 2020«, spoke in Leeds.", published=date(2025, 3, 3), related="Theresa May"),
        Bad("Leo Varadkar, »Taoiseach in the summer of 2021«, was photographed.", published=date(2024, 4, 10)),
        Bad("Jacinda Ardern, who as »prime minister in 2015« rode a tractor, now lives in Boston.", published=date(2024, 5, 13)),
        Bad("JD Vance would, as »vice president until 2031«, outlast two speakers.", published=date(2025, 4, 2)),
        Bad("Angela Merkel, who was »chancellor from 2007 to 2021«, spoke.", published=date(2025, 4, 2)),
        Bad("Emmanuel Macron, France’s »president since 2015«, spoke.", published=date(2024, 4, 2)),
        Bad("Gordon Brown became »prime minister in 2009«.", published=date(2024, 4, 2)),
        Bad("As »president in 2015«, Emmanuel Macron pushed through a law.", published=date(2025, 3, 3)),
        Bad("The »prime minister in 2003«, Gordon Brown, sent the troops.", published=date(2025, 3, 3)),
        Good("The prime minister in 2003, Tony Blair, sent the troops.", published=date(2025, 3, 3)),
        Bad("Jacinda Ardern became New Zealand's »prime minister in 2015«.", published=date(2025, 3, 3)),
        Good("As prime minister in 2012, David Cameron spoke. As chairman in 2012, Jane Doe spoke.", published=date(2025, 3, 3)),
        Good("Theresa May, prime minister from 2016 to 2019, spoke. David Cameron was prime minister in 2012.", published=date(2025, 3, 3)),
        Good("Barack Obama, president from 2009 to 2016, spoke. Emmanuel Macron, president since 2017, spoke.", published=date(2025, 3, 3)),
        Good("Emmanuel Macron, president until 2027, spoke. Gordon Brown became prime minister in 2007.", published=date(2025, 3, 3)),
        Good("David Cameron, prime minister in 2010-16, spoke. Boris Johnson, prime minister in 2 of 5 years, spoke.", published=date(2025, 3, 3)),
        Good("Jane Doe, prime minister from 2016 to 2020, spoke. George Washington was president in 1790.", published=date(2025, 3, 3)),
        Good("Anthony Albanese, prime minister until 2030, spoke. Xi Jinping, president since 2013, spoke.", published=date(2025, 3, 3)),
    )  # fmt: skip

    @classmethod
    def cues(cls) -> Cues:
        return Cues(words=TITLE_CUES, own_titles=True)

    def check(self, cue: Cue) -> Iterator[Match]:
        years = _YEARS.match(cue.text, cue.span.end)
        if years is None or _NO_SPAN.match(cue.text, years.end()):
            return
        claim = told_at(cue) or _ahead_of_name(cue, years)
        if claim is None or claim.mention.relation is Relation.BEFORE or claim.mention.relation is Relation.APPOSED:
            return
        if not is_settled(claim) or len(claim.people) != 1:
            return
        begun = _BEGUN.search(cue.text, claim.mention.name.end, cue.span.start) is not None
        if _is_right(claim, years, cue.desk.facts, begun=begun):
            return
        mention, language = claim.mention, cue.document.meta.language
        span = Span(mention.title.start, years.end())
        terms = _of_the_office(claim, years)
        words = {
            "name": mention.name.of(cue.text),
            "held": " and ".join(years_of(term, language) for term in terms[-2:]),
            "said": f"“{years.group()[years.start('how') - years.start() :].strip()}”",
        }
        yield Match(span, words, (), (record_of(claim.people[0], mention.name, cue.desk.facts, language),))


def _ahead_of_name(cue: Cue, years: re.Match[str]) -> Claim | None:
    """The claim of “As president in 2015, Emmanuel Macron …”."""
    text, facts, published = cue.text, cue.desk.facts, cue.document.meta.published
    lead = _AS.search(text, max(0, cue.span.start - 40), cue.span.start)
    if lead is None or published is None:
        return None
    name = Name.apposed(text, years.end(), min(len(text), years.end() + 60), facts)
    if name is None and _PRONOUN.match(text, years.end()):
        name = _named_before(cue, lead.start())
    if name is None or name.named is None:
        return None
    place = facts.place_called(lead.group("place") or "") if lead.group("place") else ""
    offices = tuple(one.office for one in facts.offices_titled(cue.span.of(text)) if not place or one.place == place)
    mention = Mention(
        cue.span, lead.start(), cue.span, name.span, name.named, Relation.PAST, frozenset(), place, offices, "", False, False
    )  # fmt: skip
    return Claim(mention, people_meant(mention, cue.document, facts), published)


def _named_before(cue: Cue, place: int) -> Name | None:
    """The one known full name of the sentence before `place`: Angela Merkel recalls how, as chancellor in 2003, she …"""
    start = max(sentence_at(cue.document, place).start, place - _NEAR)
    text, facts = cue.text, cue.desk.facts
    found = []
    for match in _FULL_NAME.finditer(text, start, place):
        named = facts.named(match.group())
        if named is not None and named.full:
            found.append(Name(Span(*match.span()), named))
    return found[0] if len(found) == 1 else None


def _of_the_office(claim: Claim, years: re.Match[str]) -> list[Term]:
    """The terms of the office nearest to the years, where the person held two of one title."""
    year = int(years.group("first"))
    nearest = min(claim.people[0].terms, key=lambda term: abs(term.start.year - year))
    return [term for term in claim.people[0].terms if term.office == nearest.office]


def _is_right(claim: Claim, years: re.Match[str], facts: Facts, *, begun: bool) -> bool:
    """Whether the years fit a term, or the table cannot tell."""
    how, first, written = years.group("how", "first", "last")
    terms = _of_the_office(claim, years)
    last = int(first[: 4 - len(written)] + written) if written else None
    starts = [term.start for term in terms]
    ends = [term.end or term.scheduled_end for term in terms]
    known = [end for end in ends if end is not None]
    if how == "until":
        return len(known) < len(ends) or _fits(int(first), known, terms, facts)
    if how in _FACED and last is None:
        return _fits(int(first), starts, terms, facts) if begun else _meets(years, terms, facts)
    if last is None and how == "between":
        return True
    if not _fits(int(first), starts, terms, facts):
        return False
    if last is None or last >= claim.published.year:
        return True
    return _fits(last, [term.end for term in terms if term.end is not None], terms, facts)


def _fits(year: int, edges: list[date], terms: list[Term], facts: Facts) -> bool:
    """Whether a term begins, or ends, in `year` or within a month of it, or the table cannot tell."""
    new_year, end = date(year, 1, 1), date(year, 12, 31)
    if any(new_year - _EDGE <= edge <= end + _EDGE for edge in edges):
        return True
    if any(term.meets(new_year, end) for term in terms):
        return False
    return not _others_hold((new_year, end), terms, facts)


def _meets(years: re.Match[str], terms: list[Term], facts: Facts) -> bool:
    """Whether a term meets the year that the office is said to have been held in, or the table cannot tell."""
    year = int(years.group("first"))
    then = date(year, 1, 1), date(year, 12, 31)
    return any(term.meets(then[0] - _EDGE, then[1] + _EDGE) for term in terms) or not _others_hold(then, terms, facts)


def _others_hold(then: tuple[date, date], terms: list[Term], facts: Facts) -> bool:
    """Whether the table names others, beyond doubt, in the office on the first and the last day."""
    for day in then:
        holders = facts.holders(terms[0].office, day)
        if not holders or holders[0].doubtful or holders[0].person == terms[0].person:
            return False
    return True
