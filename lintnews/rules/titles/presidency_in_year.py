"""A presidency, premiership or papacy in a year that lies outside it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from lintnews.core.cue import Cue, Cues
from lintnews.core.desk import Facts, Term
from lintnews.core.finding import Call, Match, Related, Severity
from lintnews.core.pattern import pattern
from lintnews.core.rule import Bad, Good, InQuotations, Rule
from lintnews.core.span import Span
from lintnews.rules.titles._holders.wording import years_of
from lintnews.text.titles.names import Name

_TITLES = {
    "presidency": "President", "premiership": "Prime Minister", "prime ministership": "Prime Minister",
    "chancellorship": "Chancellor", "papacy": "Pope", "pontificate": "Pope", "mayoralty": "Mayor",
    "governorship": "Governor",
}  # fmt: skip
_WHOSE = pattern(
    r"(?P<name>[A-Z][\w.’'-]+(?: (?:[A-Z][\w.’'-]*|de|da|von|van|der|al|el)){0,4})[’']s? (?:first |second |last )?\Z"
)
_YEAR = pattern(
    r",? (?:in|of|from|began in|started in) (?:[A-Z][a-z]+\.? (?:\d{1,2}, )?)?(?P<year>(?:19|20)\d\d)\b(?![-–/%])"
)
_AHEAD = pattern(
    r"\b[Ii]n (?:[A-Z][a-z]+\.? )?(?P<year>(?:19|20)\d\d), (?:during|in|under|late in|early in|midway through) \Z"
)


class PresidencyInYear(Rule):
    """A presidency, premiership or papacy in a year that lies outside it.

    ## Why
    Years slip by four as terms do.

    ## When it is right
    Where the year meets any of the person's terms; of a person whose terms the table does not hold.

    ## Fix
    None is made: the year may be the slip, or the name.
    """

    message = "{name}’s {called} and {year}: {held}. Is the year wrong, or the name?"
    severity = Severity.ERROR
    call = Call.QUERY
    in_quotations = InQuotations.SKIP
    examples = (
        Bad("The law dates from Barack Obama’s »presidency in 2006«.", related="Barack Obama"),
        Bad("In 2012, during Tony Blair’s »premiership«, the school closed."),
        Good("The law dates from Barack Obama’s presidency in 2010. Jane Doe’s presidency in 2010 was short."),
        Good("In 2012, during David Cameron’s premiership, the school closed. His presidency in 2006 was short."),
        Good("Angela Merkel’s presidency in 2007 of the council was praised. Obama’s presidency ended."),
    )

    @classmethod
    def cues(cls) -> Cues:
        return Cues(words=tuple(_TITLES))

    def check(self, cue: Cue) -> Iterator[Match]:
        text, facts = cue.text, cue.desk.facts
        whose = _WHOSE.search(text, max(0, cue.span.start - 60), cue.span.start)
        if whose is None:
            return
        after = _YEAR.match(text, cue.span.end)
        year = after or _AHEAD.search(text, max(0, whose.start() - 50), whose.start())
        found = _name(text, Span(*whose.span("name")), facts) if year is not None else None
        if year is None or found is None or found.named is None:
            return
        terms = _terms(found.named.people[0], _TITLES[cue.found.lower()], facts)
        then = int(year.group("year"))
        if not terms or any(term.meets(date(then - 1, 12, 1), date(then + 1, 1, 31)) for term in terms):
            return
        span = Span(cue.span.start, after.end() if after is not None else cue.span.end)
        words = {
            "name": found.span.of(text),
            "called": cue.found.lower(),
            "year": year.group("year"),
            "held": " and ".join(years_of(term, cue.document.meta.language) for term in terms[-2:]),
        }
        related = (Related(found.span, f"{terms[0].person}: {years_of(terms[-1], cue.document.meta.language)}."),)
        yield Match(span, words, (), related)


def _name(text: str, span: Span, facts: Facts) -> Name | None:
    """The known full name that `span` ends with."""
    starts = [span.start, *(at + 1 for at in range(span.start, span.end) if text[at] == " ")]
    for start in starts:
        named = facts.named(text[start : span.end])
        if named is not None and named.full and len(named.people) == 1 and " " in text[start : span.end]:
            return Name(Span(start, span.end), named)
    return None


def _terms(person: str, title: str, facts: Facts) -> list[Term]:
    """The person's terms under a title, if all are of one office and none is in doubt."""
    terms = [term for term in facts.terms(person) if title in facts.office(term.office).titles]
    if len({term.office for term in terms}) != 1 or any(term.doubtful for term in terms):
        return []
    return terms
