"""An edition of a yearly event that its first year does not bear out."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from lintnews.core.cue import Cue, Cues
from lintnews.core.finding import Applicability, Call, Edit, Fix, Match, Related, Severity
from lintnews.core.pattern import pattern
from lintnews.core.rule import Bad, Good, InQuotations, Rule
from lintnews.core.span import Span
from lintnews.text.ordinals import ORDINAL, ordinal, ordinal_value
from lintnews.text.sentences import sentence_at

_SEASONS = ("year", "summer", "winter", "spring", "autumn", "fall")
_FOUNDED = pattern(
    r"\b(?:founded|begun|began|started|first (?:held|staged|run|organi[sz]ed|took place|awarded|mounted|played|opened)|launched|dat(?:es|ing) (?:back )?(?:from|to)|"
    r"established|inaugurated|opened|created|set up|set going)(?: (?!\d)[\w’'-]+){0,4}? (?P<year>1[89]\d\d|20\d\d)\b(?![-–])"
)
_EDITION = pattern(
    rf"\b(?:[Ii]ts|[Tt]he|[Tt]his year[’']s|[\w.-]+[’']s?) (?P<number>{ORDINAL})"
    r"(?: (?:annual|summer|winter|spring|autumn|yearly))?(?: (?:edition|season|running|staging|festival|fair|race|show|contest|prize|award|instalment|outing|run|time)\b|(?=[.,;]))"
)
# Years that may have been left out, and an edition of another year.
_GAPS = pattern(
    r"\b(?:except|apart from|save|bar|barring|cancel\w*|pandemic|Covid|covid|war|skip\w*|missed|miss|break|interrupt\w*|suspend\w*|paus\w*|gap|"
    r"almost|nearly|most|until|since then|twice|biennial\w*|every (?:two|second|other|four)|next year|last year|ago|will mark|virtual\w*|online|postponed|merged|revived)\b"
)
_WHOLE = pattern(
    r"\bwithout (?:a |any )?(?:break|gap|interruption|fail|pause)|\b(?:missed|skipped) no (?:year|edition)\b|\bnever (?:missed|skipped)(?: a year)?\b"
)
_YEAR = pattern(r"\b(?:1[89]|20)\d\d\b")


class EditionOfYearlyEvent(Rule):
    """An edition of a yearly event that its first year does not bear out.

    ## Why
    From 2001 to 2023 there are 22 years and 23 editions: the first is not counted.

    ## When it is right
    Where a year was left out, or the edition is of another year. Only where the copy says that it is held every year.

    ## Fix
    None is made: the number may be the slip, or the first year.
    """

    message = "Held every year from {first}, it has its {right} edition in {year}, not the {written}. Was one left out?"
    severity = Severity.WARNING
    call = Call.QUERY
    in_quotations = InQuotations.SKIP
    needs_date = True

    examples = (
        Bad("The fair in Graz, founded in 2003 and held every year without a break, opens its »20th« edition in May.", good="The fair in Graz, founded in 2003 and held every year without a break, opens its 21st edition in May.", published=date(2023, 2, 9), related="2003"),
        Good("The fair in Graz, founded in 2003 and held every year but in the war, opens its 20th edition in May.", published=date(2023, 2, 9)),
        Good("The fair in Graz, founded in 2003 and held every year, opens its 21st edition. It is held every year.", published=date(2023, 2, 9)),
        Good("The fair in Graz, founded in 1950 and held every year, opens its 71st edition in May.", published=date(2023, 2, 9)),
        Good("The fair, held every year, opens its 20th edition."),
    )  # fmt: skip

    @classmethod
    def cues(cls) -> Cues:
        return Cues(
            words=(
                *(f"{each} {season}" for each in ("every", "each") for season in _SEASONS),
                *("held annually", "held yearly", "takes place annually", "taken place annually", "staged annually"),
                *(
                    "missed no year",
                    "never missed a year",
                    "without a break",
                    "without interruption",
                    "skipped no year",
                ),
                *("annually since", "yearly since", "annual since", "run annually", "awarded annually"),
            )
        )

    def check(self, cue: Cue) -> Iterator[Match]:
        text, published = cue.text, cue.document.meta.published
        block = cue.document.block_at(cue.span.start)
        if published is None or block is None:
            return
        sentence = sentence_at(cue.document, cue.span.start)
        after = sentence_at(cue.document, sentence.end + 1) if sentence.end + 1 < block.span.end else sentence
        passage = Span(sentence.start, max(sentence.end, after.end))
        founded, edition = _FOUNDED.search(text, *sentence), _EDITION.search(text, *passage)
        number = ordinal_value(edition["number"]) if edition else None
        if founded is None or edition is None or number is None or number < 4:
            return
        told = _WHOLE.sub("", text[passage.start : passage.end])
        first = int(founded["year"])
        years = {int(year) for year in _YEAR.findall(text, *passage)} - {first, published.year}
        right = published.year - first + 1
        if years or _GAPS.search(told) or not 1 <= abs(number - right) <= 2:
            return
        if (
            first <= 2020 <= published.year
            and number < right
            and not _WHOLE.search(text, *passage)
            and number != right - 1
        ):
            return  # the pandemic took two years from many
        written = Span(*edition.span("number"))
        words = {"first": str(first), "right": ordinal(right), "year": str(published.year), "written": written.of(text)}
        fix = Fix(f"Write “{ordinal(right)}”", (Edit(written, ordinal(right)),), Applicability.DISPLAY)
        told_at = Span(*founded.span("year"))
        yield Match(written, words, (fix,), (Related(told_at, f"From {first} to {published.year}: {right} editions."),))
