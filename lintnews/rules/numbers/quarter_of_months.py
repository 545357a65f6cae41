"""A quarter of the year with the months of another."""

from __future__ import annotations

from collections.abc import Iterator

from lintnews.core.cue import Cue, Cues
from lintnews.core.finding import Applicability, Call, Edit, Fix, Match, Related, Severity
from lintnews.core.pattern import pattern
from lintnews.core.rule import Bad, Good, InQuotations, Rule
from lintnews.core.span import Span
from lintnews.text.calendar import month_number
from lintnews.text.sentences import sentence_at

_QUARTERS = ("first", "second", "third", "fourth")
_BEFORE = pattern(r"\b(?:[Tt]he|[Tt]his|[Ll]ast) (?P<number>first|second|third|fourth) \Z")
_MONTH = r"(?:Jan(?:uary|\.)|March|Mar\.|April|Apr\.|June|July|Sept(?:ember|\.)|Oct(?:ober|\.)|Dec(?:ember|\.))"
_MONTHS = pattern(
    r"(?P<year> of (?:the (?:calendar )?year|(?:19|20)\d\d))?"
    r"(?:,| \(|,? (?:which |that )?(?:running|runs|ran|covering|covers|covered|spanning|spans|spanned|is|was|or|being|meaning))? ?"
    r"(?:from |between )?(?:the (?:start|beginning) of |(?:early )?)"
    rf"(?P<first>{_MONTH})(?: 1)?(?: (?:to|through|until|till|and) (?:the end of |late )?| ?[-–] ?)(?P<last>{_MONTH})"
)
# A year of another kind, whose quarters lie elsewhere.
_OWN_YEAR = pattern(r"\b(?:fiscal|financial|business|accounting|academic|school|tax|marketing|crop|FY\d*|Q[1-4])\b")


_NONE = ("fifth quarter", "sixth quarter")
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

    message = "{said}, not the {written}. Is a fiscal year meant?"
    severity = Severity.WARNING
    call = Call.QUERY
    in_quotations = InQuotations.SKIP
    examples = (
        Bad("The »third« quarter of the year, from October to December, was poor.",
            good="The fourth quarter of the year, from October to December, was poor.", related="October to December"),
        Bad("In the »second« quarter, from July to September, rents climbed.", good="In the third quarter, from July to September, rents climbed."),
        Bad("The »first« quarter of 2026 (April–June) looks bleak.", good="The second quarter of 2026 (April–June) looks bleak."),
        Bad("Sales fell in the »fifth quarter« of the year."),
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
        months = _MONTHS.match(text, cue.span.end)
        if months is None:
            return
        place = cue.span.end - len("quarter")
        number = _BEFORE.search(text, max(0, cue.span.start - 6), place)
        first, last = month_number(months.group("first")), month_number(months.group("last"))
        if number is None or first % 3 != 1 or last != first + 2:
            return
        right = _QUARTERS[first // 3]
        if number.group("number") == right or _OWN_YEAR.search(text, *sentence_at(cue.document, place)):
            return
        span, said = Span(*number.span("number")), Span(months.start("first"), months.end("last"))
        words = {"said": f"{said.of(text)} is the {right} quarter of a calendar year", "written": span.of(text)}
        fix = Fix(f"Write “{right}”", (Edit(span, right),), Applicability.DISPLAY)
        yield Match(span, words, (fix,), (Related(said, f"{said.of(text)}: the {right} quarter."),))
