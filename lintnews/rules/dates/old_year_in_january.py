"""Last year's figure in the first weeks of the new year."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from lintnews.core.cue import Cue, Cues
from lintnews.core.finding import Call, Edit, Fix, Match
from lintnews.core.pattern import pattern
from lintnews.core.rule import Bad, Good, Rule
from lintnews.core.span import Span
from lintnews.rules.dates._context import is_excused, sentence_of
from lintnews.text.days import long_date
from lintnews.text.temporal.absolute import calendar_day
from lintnews.text.temporal.reader import expressions_in
from lintnews.text.temporal.tense import verb_of
from lintnews.text.temporal.values import Anchor, Expression, Kind
from lintnews.text.temporal.verb_groups import Tense

# Words of a sentence that looks back on purpose.
_LOOKS_BACK = pattern(
    r"\b(?:last year|(?:a|one|two|the) years? (?:ago|after|later|on|earlier|since|before)|anniversary|year-old|since|previous|past year|"
    r"for a year|a year|months|twelve|annual|compared|sentenced|convicted|jailed|guilty|pleaded|has|have|been|"
    r"inquest|lawsuit|sued|appeal\w*|inquiry|charged|indicted|accused|still|now|already|originally|first|founded|born)\b",
    re.IGNORECASE,
)
_ATTRIBUTION = pattern(
    r"\b(?:said|told|announced|reported|confirmed|added|wrote)\b[^,.;]{0,16}\s(?:on\s|late\s|early\s)?$"
)
_NEAR = 45  # days around publication in which the same day of the new year would be news


class OldYearInJanuary(Rule):
    """Last year's figure is kept in the first weeks of the new year.

    ## Why
    The hand writes the old year well into January.

    ## When it is right
    Copy that looks back (“closed on January 3, 2024, and has been shut for a year”). Something in the sentence must
    speak for the new year: a weekday that fits it and not the old, “three days ago”, a verb that looks ahead, or a
    plain account of a day of this month.

    ## Fix
    Offers the new year. Never safe: the old one may be meant.
    """

    message = "{date} is a year before the story ({published}). Is {right} meant?"
    call = Call.QUERY
    needs_date = True
    examples = (
        Bad(
            "The bridge in Lahti was closed on January 3, »2024«, three days ago, after cracks were found.",
            good="The bridge in Lahti was closed on January 3, 2025, three days ago, after cracks were found.",
            published=date(2025, 1, 6),
        ),
        Bad(
            "The council meets on Friday, 10 January »2024«.",
            good="The council meets on Friday, 10 January 2025.",
            published=date(2025, 1, 6),
        ),
        Bad(
            "The pool will open on January 9, »2024«.",
            good="The pool will open on January 9, 2025.",
            published=date(2025, 1, 6),
        ),
        Bad(
            "Police in Oulu arrested two men on 3 January »2024«.",
            good="Police in Oulu arrested two men on 3 January 2025.",
            published=date(2025, 1, 6),
        ),
        Good("The bridge was closed on January 3, 2024, and has now been shut for a year.", published=date(2025, 1, 6)),
        Good("Police arrested two men on 3 January 2024.", published=date(2025, 6, 6)),
        Good("On 3 January 2025 and in 2024, police arrested two men.", published=date(2025, 1, 6)),
        Good("Police, who on 3 January 2024 had none, arrested two men.", published=date(2025, 1, 6)),
        Good("“It opened on 3 January 2024,” said Ms Aho.", published=date(2025, 1, 6)),
    )

    @classmethod
    def cues(cls) -> Cues:
        return Cues(words=("january", "jan", "february", "feb"))

    def check(self, cue: Cue) -> Iterator[Match]:
        published = cue.document.meta.published
        if published is None or (published.month, published.day) > (2, 14):
            return
        if str(published.year - 1) not in cue.text[cue.span.end : cue.span.end + 16]:
            return
        found = expressions_in(cue.document, cue.span.start)
        when = next((one for one in found if one.span.meets(cue.span)), None)
        if when is None or when.kind is not Kind.DAY or when.year != published.year - 1 or not when.readings:
            return
        assert when.day is not None
        assert when.month is not None
        new = calendar_day(when.day, when.month, published.year)
        if new is None or abs((new - published).days) > _NEAR or not _speaks_for(cue, found, when, new):
            return
        if is_excused(cue):
            return
        span = Span(when.span.end - 4, when.span.end)
        words = {
            "date": long_date(when.readings[0].first, cue.document.meta.language),
            "published": long_date(published, cue.document.meta.language),
            "right": str(published.year),
        }
        fix = Fix(f"Write “{published.year}”", (Edit(span, str(published.year)),))
        yield Match(span, words, (fix,))


def _speaks_for(cue: Cue, found: tuple[Expression, ...], when: Expression, new: date) -> bool:
    """Whether something in the sentence says that the day of the new year is meant."""
    text, sentence = cue.text, sentence_of(cue)
    old = when.readings[0].first
    others = [one for one in found if one is not when and one.anchor is not Anchor.SENTENCE]
    for one in others:
        beside = 0 <= one.span.start - when.span.end < 4 or 0 <= when.span.start - one.span.end < 5
        if one.weekday is not None and beside and one.weekday == new.weekday() != old.weekday():
            return True
        if one.kind is Kind.RELATIVE and (beside or one.exact) and any(stretch.holds(new) for stretch in one.readings):
            return True
    said = verb_of(text, sentence, when.span)
    if said is None or said.by not in ("on", "", "by", "until", "from"):
        return False
    others = [one for one in others if not _ATTRIBUTION.search(text, max(0, one.span.start - 30), one.span.start)]
    looks_back = _LOOKS_BACK.search(text, *sentence) is not None
    if said.group.tense in (Tense.FUTURE, Tense.DUTY, Tense.PRESENT):
        return not looks_back or said.group.tense is Tense.FUTURE
    return (
        said.group.tense is Tense.PAST
        and said.by in ("on", "")
        and not others
        and not looks_back
        and new <= (cue.document.meta.published or new)
    )
