"""The two years that a count of years lies between."""

from __future__ import annotations

import re
from datetime import date

from lintnews.core.cue import Cue
from lintnews.core.pattern import pattern
from lintnews.core.span import Span
from lintnews.rules.dates._anniversaries.by_default import by_default
from lintnews.rules.dates._anniversaries.counts import MADE, Count
from lintnews.rules.dates._anniversaries.elsewhere import told_apart
from lintnews.rules.dates._anniversaries.otherwise import is_of_another_thing, is_told_otherwise, of_service
from lintnews.rules.dates._anniversaries.until_now import PARTS, elapsed_fits, has_clauses, opens_sentence, until_now
from lintnews.rules.dates._context import sentence_of
from lintnews.rules.dates._years import between, dated_in, years_around
from lintnews.text.sentences import sentence_at
from lintnews.text.temporal.reader import expressions_in
from lintnews.text.temporal.values import Expression, Kind

_AHEAD = pattern(
    r"\b(?:next|will|would|upcoming|coming|ahead|plans?|planned|planning|prepar\w+|approach\w*|soon|due|later|forthcoming|looms?|run-up|towards?|eve|before)\b"
)
_BACK = pattern(r"\b(?:last|previous|had|was|were|earlier|recent(?:ly)?|ago|past)\b")


def _is_beyond(words: str, event: Expression, count: Count, published: date) -> bool:
    """Whether event and count make a year still to come, told as if it had."""
    ahead = re.search(r"\b(?:will|would|by|could|may|might|should|plans?|until|hopes?|due|to)\b", words)
    return (event.year or 0) + count.least > published.year + 1 and ahead is None


_NOW = pattern(
    r"\b(?:is|are|has|have|will|still|now|today|this (?:year|week|month|spring|summer|autumn|fall|winter)|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|"
    r"yesterday|last (?:week|month|night|year)|remains?)\b|[’'](?:s|ll|ve|re) "
)


def years_meant(cue: Cue, count: Count, published: date) -> tuple[Expression, str] | None:
    """The year the count starts from and the years it should be, where the two do not fit; None where they do."""
    meant = _misfit(cue, count, published) if count.form != "nth" else None
    meant = meant or told_apart(cue, count, published) or by_default(cue, count, published)
    if meant is None or is_told_otherwise(cue, count, meant[0], published) or is_of_another_thing(cue, count, meant[0]):
        return None
    return meant


def _misfit(cue: Cue, count: Count, published: date) -> tuple[Expression, str] | None:
    dated = _in_reach(cue.text, count, dated_in(cue.document, cue.span.start))
    if not dated:
        return None
    years = [one.year for one in dated if one.year]
    now = [published.year] if count.form in ("after", "since", "ago", "anniversary") and len(years) > 1 else []
    if any(_fits(abs(a - b), count) for a in years for b in (*years, *now) if a != b):
        return None
    if count.form == "anniversary":
        return _of_anniversary(cue, count, published, dated)
    if count.form == "served":
        return of_service(cue, count, published, dated)
    if count.form == "old":
        return _of_age(cue, count, published, dated)
    if count.form in ("ago", "since"):
        return until_now(cue, count, published, dated)
    return _between_years(cue, count, published, dated)


def _in_reach(text: str, count: Count, dated: list[Expression]) -> list[Expression]:
    """The dates that no semicolon parts from the count, where any such is left."""
    if count.form not in ("after", "since"):
        return dated
    return [one for one in dated if ";" not in between(text, one.span, count.span)]


def _fits(years: int, count: Count) -> bool:
    """Whether a difference of two years can be so told: 1950 to 1980 is thirty years, or just over twenty-nine."""
    return count.holds(years) or (count.form != "anniversary" and years - 1 == count.number)


# Made for an anniversary that may be long past; told from the past; of another thing than what the year is told of.
_MADE_FOR = pattern(
    r"\b(?:built|erected|commissioned|made|written|composed|painted|minted|planted|laid|given|gift|donated|bought|designed|created|produced|printed|cast|carved|named)\s+(?:[\w’]+\s+){0,2}?(?:for|on|to mark|in honou?r of|to celebrate|to commemorate)\s+(?:its|the|their|his|her)\s+$"
)
_SPECIAL = pattern(
    r"\b(?:published|issued|released|brewed|staged|printed|minted)\s+(?:[\w’]+\s+){0,4}?for\s+(?:its|the|their)\s+$"
)
_HAD = pattern(r"\b(?:had|who were|who was)\b[^,;]*$")
_HAD_NOW = pattern(r" (?:on \w+day|yesterday|today|this (?:week|month|weekend|year)|last (?:week|night|weekend))\b")
# A decade after the 100th anniversary.
_FROM_IT = pattern(r"\b(?:after|since|before|until|than|ahead of) (?:the|its|their|that) $")
_LATER = pattern(r"\b(?:years?|decades?|century) (?:later|on|earlier|before)\b")
_OF_ANOTHER = pattern(
    r"\s+(?:this\s+\w+\s+)?of\s+(?:its|his|her|their|the|an?)\s+(?!(?:own\s+|first\s+)?(?:founding|foundation|opening|establishment|birth|independence|death|debut|formation|launch|creation|incorporation|completion|inauguration|event|disaster|tragedy|attack|find|discovery|arrival|building|institution|end|start|beginning)\b)"
)


def _is_another(cue: Cue, count: Count, *, is_year_after: bool) -> bool:
    """Whether the anniversary is of another time or thing than the year of the sentence lets it seem."""
    text, start = cue.text, sentence_of(cue).start
    if _MADE_FOR.search(text, start, count.span.start):
        return True
    if _HAD.search(text, start, count.span.start) and not _HAD_NOW.match(text, count.end):
        return True
    if _FROM_IT.search(text, start, count.span.start) or _SPECIAL.search(text, start, count.span.start):
        return True
    if _LATER.search(text, count.end, sentence_of(cue).end) or text.startswith(" year", count.end):
        return True
    return not is_year_after and _OF_ANOTHER.match(text, count.end) is not None


_SINCE_DONE = pattern(r"\b(?:has|have) since\b|\blater (?:marked|celebrated|kept|held)\b")


def _of_anniversary(cue: Cue, count: Count, published: date, dated: list[Expression]) -> tuple[Expression, str] | None:
    if len(dated) != 1 or _SINCE_DONE.search(sentence_of(cue).of(cue.text)):
        return None
    event = dated[0]
    after = event.span.start > count.end
    if _is_another(cue, count, is_year_after=after):
        return None
    year = event.year or 0
    if year >= published.year:
        return None
    gap = cue.text[min(event.span.end, count.end) : max(event.span.start, count.span.start)]
    if after and cue.text[cue.span.start - 1] == "-" and not (_DEED.search(gap) or _EDITION.fullmatch(gap)):
        return None  # the 20th-anniversary issue has an essay on the strike of
    if (PARTS.search(gap) and not after) or (
        after and (len(gap) > 110 or ";" in gap or not (_OF.search(gap) or _DEED.search(gap)))
    ):
        return None  # “its 100th anniversary in 2015”: the year is the anniversary's own
    return _event_of(cue, count, published, event)


_MADE_IN = pattern(
    rf"\b{MADE}\b(?:\s+(?!and\b|but\b|when\b)[\w’'.-]+,?){{0,6}}?\s+(?:in|on|back in)\s+(?:the\s+)?(?:(?:early|late|spring|summer|autumn) (?:of )?)?$"
)


_OLD_PERSON = pattern(
    r"\s+(?:[\w-]+\s+)?(?!(?:tower|river|timber|corner|quarter|theater|paper|newspaper|motor|center|order|charter|sculptor|harbor|harbour|locomotor|tractor|elevator|water|manor|floor|door|letter|steamer|trawler|cruiser)s?\b)\w+(?:er|or|ist|ian|man|woman|star|student|pilot|boy|girl|champion|cop|actress|singer|native|mother|father)s?\b"
)
_IS_OLD = pattern(r"\s+(?:is|are|turns?|turned|will be)\s+(?:now\s+|just\s+)?$")


def _of_age(cue: Cue, count: Count, published: date, dated: list[Expression]) -> tuple[Expression, str] | None:
    """The 100-year-old theatre, built in 1955."""
    event = dated[0]
    if _OLD_PERSON.match(cue.text, count.end):
        return None  # the 40-year-old driver began
    if len(dated) == 1 and _IS_OLD.fullmatch(cue.text, event.span.end, count.span.start):
        return None if count.holds(published.year - (event.year or 0)) else (event, str(published.year))
    to_come = re.search(r"\b(?:next year|will be|will turn)\b", sentence_of(cue).of(cue.text)) is not None
    words = between(cue.text, Span(count.span.start, count.end), event.span)
    if len(dated) != 1 or not _MADE_IN.search(cue.text, sentence_of(cue).start, event.span.start) or len(words) > 80:
        return None
    if " again " in words or (
        re.search(r"\b(?:re\w+ed|by|when|after|who|site|beside|near|of an?)\b|[;“”]", words)
        or count.holds(published.year + to_come - (event.year or 0))
        or any(year - (event.year or 0) == count.number for year in years_around(cue))
    ):
        return None
    return event, str(published.year)


def _event_of(cue: Cue, count: Count, published: date, event: Expression) -> tuple[Expression, str] | None:
    words = sentence_of(cue).of(cue.text).lower()
    year = event.year or 0
    targets = {published.year} | (years_around(cue) - {year})
    if _AHEAD.search(words) or published.month >= 11:
        targets.add(published.year + 1)
    if (_BACK.search(words) and not re.search(r"\bmark(?:s|ed|ing)|\bcelebrat", words)) or published.month <= 2:
        targets.add(published.year - 1)
    if "last year" in words:
        targets.add(published.year - 1)
    if any(target - year == count.number for target in targets):
        return None
    return event, str(published.year)


# A service for the sailors drowned on; of independence, won in.
_DEED = pattern(
    r"^ (?:service|[Mm]ass|vigil|ceremony|march|silence)\b[^;]{0,40} (?:for|of) [^;]{3,50}\b(?:killed|drowned|lost|murdered|shot dead|who died) (?:in|on) (?:the )?$"
    r"|^ of [a-z-]+, (?:won|gained|granted|declared|proclaimed|achieved|regained) (?:in|on) (?:the )?$|, (?:granted|signed|declared|won|given) in $"
)
_EDITION = pattern(r"(?: [\w-]+){1,3} of (?:the|its|his|her|their) ")  # a 40th-anniversary edition of the 1985 novel
_OF = pattern(
    r"\b(?:of|since|which|who|when|founded|founding|foundation|built|opened|opening|having|born|birth|established|began|whose|that|where|declared|signed)\b"
)


_APART = pattern(
    r"(?:[,;:(]|[–—]|\bday|this week|today|yesterday|overnight|is|are|now|still)\s+(?:(?:more than|over|nearly|almost|about|exactly|just|some|only|fully)\s+)?$",
    re.IGNORECASE,
)
_CLOSE = pattern(r"(?: to the (?:day|week|month))?,?\s+(?:\(|in |on |– |— )?(?:early |late )?\(?")


def _later_than_before(cue: Cue, count: Count, then: Expression) -> tuple[Expression, str] | None:
    """The diner closed in 2005. Two decades later, in 2025, its sign still hangs."""
    sentence, text = sentence_of(cue), cue.text
    block = cue.document.block_at(sentence.start)
    if block is None or sentence.start <= block.span.start or not opens_sentence(cue, count):
        return None
    if not _CLOSE.fullmatch(text, count.end, then.span.start):
        return None
    before = sentence_at(cue.document, max(block.span.start, sentence.start - 2))
    dated = dated_in(cue.document, before.start)
    years = (then.year or 0) - (dated[0].year or 0) if len(dated) == 1 else 0
    if years < 1 or count.holds(years) or years - 1 == count.number or dated[0].year is None:
        return None
    return dated[0], f"{then.year}"


_THEN_ANOTHER = pattern(r",\s(?:the|an?|his|her|its|their|he|she|it|they)\s")


def _in_decade(cue: Cue, year: int) -> bool:
    """Whether the sentence tells the decade of `year`: jailed in the late 1980s, four years after."""
    decades = [one for one in expressions_in(cue.document, cue.span.start) if one.kind is Kind.DECADE]
    return any(one.stretch is not None and one.stretch.holds(date(year, 7, 1)) for one in decades)


def _between_years(cue: Cue, count: Count, published: date, dated: list[Expression]) -> tuple[Expression, str] | None:
    """Opened in 1950, it shut 20 years later, in 1980; sixty years after the 1974 flood, the dam was raised in 2024."""
    text = cue.text
    if len(dated) == 2:
        gap = text[dated[0].span.end : dated[1].span.start]
        if gap.strip() in ("to", "and", "-", "–", "or", "through", "until"):
            return None  # before the 2010 to 2014 slump
        inside = dated[0].span.end <= count.span.start and count.end <= dated[1].span.start
        leading = count.end <= dated[0].span.start
        trailing = dated[1].span.end <= count.span.start
        first, second = (one.year or 0 for one in dated)
        if count.form in ("later", "earlier"):
            close = re.fullmatch(
                r",?\s+(?:\(|in |on |when |– |— )?(?:early |late |the )?\(?", text[count.end : dated[1].span.start]
            )
            if not inside or not close or (second < first) == (count.form == "later"):
                return None
        elif (
            not (inside or leading)
            or trailing
            or len(gap) > 110
            or (inside and PARTS.search(text[dated[0].span.end : count.span.start]))
        ):
            return None
        if first == second:
            return None
        return dated[0], f"{dated[1].year}"
    if len(dated) != 1:
        return None
    if count.form == "later":
        return _later_than_before(cue, count, dated[0])
    if count.form not in ("after", "before"):
        return None
    event = dated[0]
    if _in_decade(cue, (event.year or 0) + count.number):
        return None
    gap = text[count.end : event.span.start]
    words = sentence_of(cue).of(text)
    if _THEN_ANOTHER.search(gap):
        return None
    if count.form == "before" or not 0 <= len(gap) < 90 or event.span.start < count.end or has_clauses(gap):
        return None
    if count.form == "after" and not opens_sentence(cue, count) and not _APART.search(text, 0, count.span.start):
        return None  # released seven years after
    if count.form == "after" and _is_beyond(words, event, count, published):
        return event, str(published.year)
    if not _NOW.search(words) or re.search(r"\b(?:had|would|until)\b", words) or elapsed_fits(event, count, published):
        return None
    if event.year and event.year + count.least > published.year + 1:
        return event, str(published.year)
    if any(year - (event.year or 0) in (count.number, count.number + 1) for year in years_around(cue)):
        return None
    return event, str(published.year)
