"""A quarter of the year with the months of another."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lintnews.core.cue import Cue, Cues
from lintnews.core.finding import Applicability, Call, Edit, Fix, Match, Related, Severity
from lintnews.core.pattern import pattern
from lintnews.core.rule import Bad, Good, InQuotations, Rule
from lintnews.core.span import Span
from lintnews.text.calendar import month_number
from lintnews.text.quantities.figures import LONGEST_PASSAGE, passage_at
from lintnews.text.sentences import sentence_at
from lintnews.text.temporal.words import MONTHS

_QUARTERS = ("first", "second", "third", "fourth")
_NUMBER = pattern(
    r"\b(?P<whose>[Tt]he|[Tt]his|[Ll]ast|[Ii]ts|[Tt]heir|[\w’'-]+[’']s) (?P<number>first|second|third|fourth) \Z"
)
# A quarter named without the word, after one with it: in the first quarter and in the second, from April to June.
_BARE = pattern(r"\b(?P<whose>the|its|their) (?P<number>first|second|third|fourth)(?=,| \(| from)")
_CALENDAR = frozenset("the this last".split())
_MONTH = r"(?:Jan(?:uary|\.)|Feb(?:ruary|\.)|March|Mar\.|April|Apr\.|May|June|July|Aug(?:ust|\.)|Sept(?:ember|\.)|Oct(?:ober|\.)|Nov(?:ember|\.)|Dec(?:ember|\.))"
_RANGE = (
    rf"(?:(?P<first>{_MONTH})(?: 1)?(?: (?:to|through|until|till|and) (?:the end of |late )?| ?[-–] ?)(?P<last>{_MONTH})|"
    rf"(?:the )?three months (?:to|through|until|up to|that end(?:s|ed) (?:in|on)|end(?:ing|ed)(?: in| on)?) (?:the end of |late |(?:\d\d )?)(?P<end>{_MONTH}))"
)
_MONTHS = pattern(
    r"(?: of (?:the (?:calendar )?year|(?:19|20)\d\d))?"
    r"(?:,| \(|,? (?:which |that )?(?:running|runs|ran|covering|covers|covered|spanning|spans|spanned|is|was|or|being|meaning))? ?"
    rf"(?:from |between )?(?:the (?:start|beginning) of |(?:early )?){_RANGE}"
)
_MONTHS_BEFORE = pattern(rf"{_RANGE}(?:,| –|,? (?:which |that )?(?:is|was|being|or)) (?:the|its|their) \Z")
# A year of another kind, whose quarters lie elsewhere, and what tells where it begins or ends.
_OWN_YEAR = pattern(r"\b(?:fiscal|financial|business|accounting|academic|school|tax|marketing|crop|FY\d*|Q[1-4])\b")
_YEAR_FROM = pattern(
    rf"\byear,? (?:that |which )?(?:(?:runs?|ran|running|goes|counted|is counted)(?: from)|(?:begins?|began|starts?|started|beginning|starting|opens?)(?: in| on| with)?) (?:\d\d? |early )?(?P<first>{_MONTH})"
    rf"|\byear,? (?:that |which )?(?:ends?|ended|ending|closes?|closed|to)(?: in| on| with)? (?:the end of |late |\d\d? )?(?P<last>{_MONTH})"
)


_NONE = ("fifth quarter", "sixth quarter")
_MONTHS_OF_QUARTER = 3
_REACH = 60  # code points before a quarter that may name its months
_OF_YEAR = pattern(r" of (?:the|this|last|next|its) (?:(?:fiscal|financial|calendar) )?year\b(?! in a row)")


class QuarterOfMonths(Rule):
    """A quarter of the year with the months of another.

    ## Why
    The figures are of the quarter just over, the words of the one before.

    ## When it is right
    In a fiscal year, which may begin in any month: where the sentence says so, or gives the quarter to a company (its
    third quarter, from April to June).

    ## Fix
    None is made: the quarter may be the slip, or the months.
    """

    message = "{said}, not the {written}. Which of the two is meant?"
    severity = Severity.WARNING
    call = Call.QUERY
    in_quotations = InQuotations.SKIP
    examples = (
        Bad("The »third« quarter of the year, from October to December, was poor.",
            good="The fourth quarter of the year, from October to December, was poor.", related="October to December"),
        Bad("In the »second« quarter, from July to September, rents climbed.", good="In the third quarter, from July to September, rents climbed."),
        Bad("The »first« quarter of 2026 (April–June) looks bleak.", good="The second quarter of 2026 (April–June) looks bleak."),
        Bad("Sales fell in the »fifth quarter« of the year."),
        Bad("Rents rose in the first quarter and fell in the »third«, from April to June.", good="Rents rose in the first quarter and fell in the second, from April to June."),
        Good("Sales fell for a fifth quarter in a row."),
        Good("In the fiscal second quarter, from July to September, sales rose."),
        Good("Its second quarter, from July to September, was poor. The firm’s third quarter, April to June, was good."),
        Good("In the second quarter, from April to June, sales rose. The second quarter, from May to July, was odd."),
        Good("The second quarter, from January to March of its financial year, was poor. A quarter from May to July."),
    )  # fmt: skip

    @classmethod
    def cues(cls) -> Cues:
        return Cues(words=("first quarter", "second quarter", "third quarter", "fourth quarter", *_NONE))

    def check(self, cue: Cue) -> Iterator[Match]:
        text = cue.text
        if cue.found.lower() in _NONE:
            if _OF_YEAR.match(text, cue.span.end):
                words = {"said": "The last quarter of a year is the fourth", "written": cue.found.split()[0].lower()}
                yield Match(cue.span, words)
            return
        place = cue.span.end - len("quarter")
        number = _NUMBER.search(text, max(0, cue.span.start - 24), place)
        if number is not None:
            lead = number.start("number")
            months = _MONTHS.match(text, cue.span.end) or _MONTHS_BEFORE.search(text, max(0, lead - _REACH), lead)
            yield from _judged(cue, number, months)
        stop = sentence_at(cue.document, cue.span.start).end
        other = text.find("quarter", cue.span.end, stop)
        for bare in _BARE.finditer(text, cue.span.end, other if other >= 0 else stop):
            yield from _judged(cue, bare, _MONTHS.match(text, bare.end()))


def _judged(cue: Cue, number: re.Match[str], months: re.Match[str] | None) -> Iterator[Match]:
    """The quarter under `number`, held against the months that are told beside it."""
    opens = _year_of(cue, number["whose"].lower() in _CALENDAR) if months else 0
    if months is None or not opens:
        return
    text = cue.text
    first, length = _first_and_length(months)
    into = (first - opens) % 12
    right = _QUARTERS[into // 3]
    if length != _MONTHS_OF_QUARTER or into % 3 or number["number"] == right:
        return
    span, said = Span(*number.span("number")), Span(*months.span("end" if months["end"] else "first"))
    said = said if months["end"] else Span(said.start, months.end("last"))
    year = "of a calendar year" if opens == 1 else f"of a year from {MONTHS[opens - 1].capitalize()}"
    words = {"said": f"{said.of(text)} is the {right} quarter {year}", "written": span.of(text)}
    fix = Fix(f"Write “{right}”", (Edit(span, right),), Applicability.DISPLAY)
    yield Match(span, words, (fix,), (Related(said, f"{said.of(text)}: the {right} quarter."),))


def _year_of(cue: Cue, is_calendar: bool) -> int:
    """The month with which the year begins whose quarter is told; 0 where nobody says."""
    passage = passage_at(cue.document, cue.span.start)
    if passage.length > LONGEST_PASSAGE:
        return 0
    told = list(_YEAR_FROM.finditer(cue.text, *passage))
    if len(told) == 1:
        return month_number(told[0]["first"]) if told[0]["first"] else month_number(told[0]["last"]) % 12 + 1
    own = _OWN_YEAR.search(cue.text, *sentence_at(cue.document, cue.span.start)) is not None
    return 1 if is_calendar and not own and not told else 0


def _first_and_length(months: re.Match[str]) -> tuple[int, int]:
    """The first of the months told, and how many they are."""
    if months["end"]:
        return (month_number(months["end"]) - _MONTHS_OF_QUARTER) % 12 + 1, _MONTHS_OF_QUARTER
    first, last = month_number(months["first"]), month_number(months["last"])
    return first, (last - first) % 12 + 1
