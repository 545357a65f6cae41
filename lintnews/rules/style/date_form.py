"""A date in another form than the house's."""

from __future__ import annotations

from collections.abc import Iterator

from lintnews.core.cue import Cue, Cues
from lintnews.core.document import BlockKind
from lintnews.core.finding import Call, Match, Severity
from lintnews.core.pattern import pattern
from lintnews.core.rule import Bad, Good, InQuotations, Rule
from lintnews.core.span import Span
from lintnews.rules.style._dates import LONG, SHORT, Written, house_form, written_at
from lintnews.rules.style._house import MESSAGE, THE_HOUSE, instead

_QUIET = frozenset({BlockKind.FURNITURE, BlockKind.BYLINE, BlockKind.DATELINE})
_NAME_AFTER = pattern(r"(?: (?:[A-Z][a-z]|attacks?\b|movement\b|revolution\b|uprising\b)|[’']s? [A-Z]|-[A-Za-z])")
_SHORT_FORMS = ("jan", "feb", "mar", "apr", "jun", "jul", "aug", "sept", "sep", "oct", "nov", "dec")
_CONTINUES = pattern(r" [a-z]")
_FIGURE = pattern(r"\d")
_NAME_BEFORE = pattern(r"\b(?!In |Since |By |Late |Early |Until |From |On |After |Before |Last )[A-Z][a-z]+ $")


class DateForm(Rule):
    """A date in another form than the house's.

    ## Why
    Nov. 24, 2025, 24 November 2025 and November 24th 2025 are one day; a page that mixes them looks unread.

    ## When it is right
    Names with a date in them (the 26 July Movement, the Sept. 11 attacks), tables, datelines, quotations.

    ## Options
    `order`: `month day` or `day month`. `months`: `short` (Nov. 24; March to July are never cut) or `long`.
    `ordinals: true` writes November 24th. `year_commas: true` sets off the year after month and day. A month by itself
    or with a year alone is spelled out by every house.
    """

    message = MESSAGE
    severity = Severity.WARNING
    call = Call.STYLE
    in_quotations = InQuotations.SKIP
    on = False
    options = {"house": THE_HOUSE, "order": "month day", "months": "short", "ordinals": False, "year_commas": True}
    _BRITISH = {"order": "day month", "months": "long", "year_commas": False}
    _LONG = {"order": "month day", "months": "long", "ordinals": True, "year_commas": False}
    examples = (
        Bad("The vote on »24 November« failed.", good="The vote on Nov. 24 failed."),
        Bad("The vote on »November 24, 2025,« failed.", good="The vote on Nov. 24, 2025, failed."),
        Bad("The vote on »the 24th of May 2025« failed.", good="The vote on May 24, 2025, failed."),
        Bad("It opened on »Jan. 5th«.", good="It opened on Jan. 5."),
        Bad("On »Jan. 5, 2025« the school shut.", good="On Jan. 5, 2025, the school shut."),
        Bad("In »Nov. 2024« the school shut.", good="In November 2024 the school shut."),
        Bad("In »November, 2024« the school shut.", good="In November 2024 the school shut."),
        Bad("It ran »August« 24-26.", good="It ran Aug. 24-26."),
        Bad("On »Nov. 24, 2025,« the vote failed.", good="On 24 November 2025 the vote failed.", options=_BRITISH),
        Bad("The vote on »24th November« failed.", good="The vote on 24 November failed.", options=_BRITISH),
        Bad("The vote on »Nov. 24, 2025«.", good="The vote on November 24th 2025.", options=_LONG),
        Good("The vote on 24 November 2025 and 5 May failed, in November 2024.", options=_BRITISH),
        Good("The vote on November 24th 2025 failed.", options=_LONG),
        Good("On Nov. 24, 2025, and March 5, it failed; in November 2024 it rained 5 times in May 24 years ago."),
        Good("The 26 July Movement and the 11 September attacks: a march 5 miles long may 5 times fail."),
        Good("It came last June. It rained in July."),
        Good("“On 24 November,” she said. Jan Smith and June 1968. He ran in March 5 miles."),
        Good("By May 2025 he, Dec and 39 May voters left. May 45 be lucky.", options=_BRITISH),
        Good("A dec or jan of beans; May 35 be enough."),
    )

    @classmethod
    def cues(cls) -> Cues:
        return Cues(
            words=(*(month.lower() for month in LONG if month not in ("May", "March")), *_SHORT_FORMS),
            marks=tuple(f"{month}{after}" for month in ("May", "March") for after in " ,.)"),
        )

    def check(self, cue: Cue) -> Iterator[Match]:
        text, span = cue.text, cue.span
        if not cue.found[-1].isalpha():
            span = Span(span.start, span.end - 1)  # May and March, which are other words too, are found with a mark
        if not text[span.start].isupper() or (not span.of(text).isupper() and not text[span.start + 1].islower()):
            return
        whole = span.length > 4 or span.of(text) in LONG
        if whole and not (
            _FIGURE.search(text, span.end, span.end + 8) or _FIGURE.search(text, max(0, span.start - 14), span.start)
        ):
            return  # a month in full with no figure beside it is neither a day nor a year: most are so
        block = cue.document.block_at(span.start)
        written = written_at(text, span)
        if written is None or block is None or block.kind in _QUIET:
            return
        if written.is_range or not written.day:
            yield from self._month_alone(cue, written)
        elif not _is_name(text, written):
            yield from self._day(cue, written)

    def _month_alone(self, cue: Cue, written: Written) -> Iterator[Match]:
        options, text = cue.options, cue.text
        short = SHORT[written.month - 1]
        if written.is_range:
            if options["order"] == "month day":
                month = short if options["months"] == "short" else LONG[written.month - 1]
                if month != written.month_word:
                    yield instead(cue, written.span, month, safe=True)
            return
        cut = len(written.month_word.rstrip(".")) < 5 and written.month_word not in LONG
        named = _NAME_BEFORE.search(text, max(0, written.span.start - 20), written.span.start)
        if named or not (written.year or (cut and written.month_word[-1] == ".")) or not (cut or written.comma):
            return
        better = house_form(written, options)
        if better != written.span.of(text) and not written.span.of(text).isupper():
            yield instead(cue, written.span, better, safe=bool(written.year))

    def _day(self, cue: Cue, written: Written) -> Iterator[Match]:
        text, span = cue.text, written.span
        better = house_form(written, cue.options)
        if written.year and cue.options["order"] == "month day" and cue.options["year_commas"]:
            if text[span.end : span.end + 1] == ",":
                span, better = span._replace(end=span.end + 1), better + ","
            elif _CONTINUES.match(text, span.end):
                better += ","
        elif written.year and written.comma and text[span.end : span.end + 1] == ",":
            span = span._replace(end=span.end + 1)
        if better != span.of(text):
            yield instead(cue, span, better, safe=True)


def _is_name(text: str, written: Written) -> bool:
    """Whether the date belongs to a name, or its figure to what follows."""
    if _NAME_AFTER.match(text, written.span.end):
        return True
    lead = text[max(0, written.span.start - 3) : written.span.start].lower()
    return not written.day_first and lead.endswith("in ") and _CONTINUES.match(text, written.span.end) is not None
