"""A number of years and the stretches told beside it, whatever stands between: the one that it is said of, if any."""

from __future__ import annotations

from itertools import chain

from lintnews.core.document import Document
from lintnews.core.pattern import pattern
from lintnews.core.record import Record
from lintnews.core.span import Span
from lintnews.rules.dates._spans.gaps import ANOTHER_TIME, NEW_CLAUSE, SPELL, opens_clause
from lintnews.rules.dates._spans.listed import ONE, RANGE, YEAR, ends_of, is_part
from lintnews.text.temporal.reader import expressions_in
from lintnews.text.temporal.values import Kind
from lintnews.text.temporal.verb_groups import groups


class Told(Record):
    """A stretch told: its first and last year, how many years a list names (else 0), and its length where months are told."""

    span: Span
    first: int
    last: int
    named: int = 0
    is_open: bool = False  # since a year: to publication
    length: tuple[float, float] | None = None  # the least and the most, in years

    @property
    def years(self) -> int:
        """The years between the first and the last."""
        return self.last - self.first

    def holds(self, count: int, rough: int = 0, *, half: bool = False) -> bool:
        """Whether so many years, or half a year more, can be said of it."""
        if self.named:
            return count == self.named
        if half:
            least, most = self.length or (self.years - 1, self.years + 1)
            return least - _QUARTER <= count + 0.5 <= most + _QUARTER
        return count - 1 - rough <= self.years <= count + rough

    @property
    def words(self) -> str:
        """What it makes, for people."""
        return str(self.named) if self.named else f"{self.years}, or {self.years + 1} counting both ends"


_QUARTER = 0.25  # years by which a half may be out
_LEAD = r"(?:early |late |mid-|the \w+ of |[A-Z][a-z]+ (?:\d{1,2}, )?|\d{1,2} [A-Z][a-z]+ )?"
_A = rf"{_LEAD}(?P<a>{YEAR})(?![\d-])"
_B = rf"{_LEAD}(?P<b>{YEAR})(?![\d-])"
_BEGIN = (
    r"(?:open|clos|shut|found|beg[aiu]n|start|launch|establish|form|sign|elect|appoint|marr|wed|buil[td]|creat|join|crown|sworn|enrol|enlist|"
    r"arriv|acced|ascend|inaugurat|introduc|impos|jail|bann|ordain|install|seiz|captur|occup|took|tak|declar|mov|hir|com|came|enter|"
    r"land|settl|born|set|emigrat|adopt|enact|rais|buy|bought|acquir|conquer|recruit|go(?:ing|es) up|went up|leav|left|depart|call|file|filing|lodg|finish|complet|order|commission|appoint|convict|march|arrest|admit|diagnos|plant|broke|invad|hoist|commission|sail|lay|laid)\w*"
)
_END = (
    r"(?:shut|clos|end|finish|fold|fail|wound|wind|dissolv|disband|collaps|abolish|left|leav|quit|retir|resign|stepp|defeat|oust|depos|"
    r"died|dying|divorc|split|separat|complet|laps|expir|lift|scrapp|repeal|demolish|releas|conclud|abdicat|sold|sell|gone|go|tor[ne]|"
    r"cancel|revok|withdr|shelv|dropp|wreck|sunk|sink|burn|lost|los|return|freed|hand|surrender|depart|evict|expel|fell|fall|free|"
    r"decommission|reopen|com(?:e|ing) (?:home|down|to an end)|came (?:home|down|to an end)|decid|settl|pull|report|publish|heard|acquit|clear|quash|driv|drove|hand|sent|send|deliver|resum|restor|retak|recaptur|remov|suspend|stopp|ceas|halt)\w*"
)
_IN_PLACE = r"(?:\s(?!and\b|but\b)[\w’'-]+){0,5}?,?\s(?:in|on|of|since|from)\s"
# Opening in 2004 and closing in 2012; having arrived in 1971 and left in 1996; was imposed in 2011 and lifted in 2016.
_DEEDS = pattern(
    rf"\b(?:having\s)?(?:been\s)?{_BEGIN}{_IN_PLACE}{_A}(?:,?\s(?:and|to|until)|,(?:\s(?:he|she|it|they|the\s[\w-]+))?)\s(?:then\s|finally\s|later\s|only\s|due\sto\s|set\sto\s|to\s)?(?:was\s|were\s|be\s)?(?:\w+ly\s)?{_END}(?:{_IN_PLACE}|\s(?:in|on)\s){_B}"
)
_BETWEEN_EVENTS = pattern(
    rf"\bfrom\s(?:the|his|her|its|their)\s[\w’ -]{{3,40}}?\s(?:of|in)\s{_A}\s(?:to|until|till)\s(?:(?:the|his|her|its|their)\s[\w’ -]{{3,40}}?\s(?:of|in)\s)?{_B}"
)
_LIST = pattern(
    rf"(?<![\d$£€–-]){ONE}(?:(?:,\s+|,?\s+(?:and|&)\s+)(?:again\s+|then\s+)?(?:in\s+)?{ONE})+(?![\d–-]|,\d)"
)
_SINCE = pattern(rf"\bsince\s{_A}")
_ONE = pattern(ONE)
_ANY_YEAR = pattern(rf"\b(?:{YEAR}|FY\s?’?\d\d)\b")


_SEASONS = pattern(r"\d{4}[-–]\d\d\b")


def stretches_in(document: Document, sentence: Span) -> list[Told]:
    """The ranges, pairs of deeds and lists of years of a sentence, in order; since a year counts to publication."""
    text, published = document.text, document.meta.published
    found: list[Told] = []
    for match in chain(_DEEDS.finditer(text, *sentence), _BETWEEN_EVENTS.finditer(text, *sentence)):
        span, first, last = Span(*match.span()), int(match["a"]), int(match["b"])
        if first < last and not any(one.span.meets(span) for one in found):
            found.append(Told(span, first, last))
    for match in RANGE.finditer(text, *sentence):
        span, ends = Span(*match.span()), ends_of(match)
        if ends and not any(one.span.meets(span) for one in found):
            found.append(Told(span, *ends, length=_length(document, span)))
    for match in _LIST.finditer(text, *sentence):
        if not any(one.span.meets(Span(*match.span())) for one in found):
            years = sorted({one.group() for one in _ONE.finditer(match.group())})
            told = [int(one[-2:]) if one.startswith("FY") else int(one[:4]) for one in years]
            found.append(Told(Span(*match.span()), min(told), max(told), len(years)))
    found += [
        Told(Span(*match.span()), int(match["a"]), published.year, is_open=True)
        for match in _SINCE.finditer(text, *sentence)
        if published is not None and int(match["a"]) < published.year
    ]
    return sorted(found, key=lambda one: one.span)


def _length(document: Document, span: Span) -> tuple[float, float] | None:
    """The least and the most years between two months."""
    found = expressions_in(document, span.start)
    one = next((one for one in found if one.kind is Kind.RANGE and span.covers(one.span) and one.readings), None)
    if one is None or one.span.of(document.text)[:1].isdigit():
        return None
    most = (one.readings[0].last - one.readings[0].first).days / 365.25
    return most - 2 / 12, most


# What may lead from a number of years to its stretch: a noun and where it was, one comma, a participle.
_BARRED = pattern(
    r"[;.:“”]|\b(?:but|while|after|before|when|until|till|later|ago|earlier|olds?|age|aged|than|including|among|then|who|whose|whom|for|"
    r"sentence|sentenced|worth|deal|plan|suspended|not|prior|ahead|despite|because|where|amid|following|since|except|half|with|notably)\b|\band\s(?![A-Z])"
)
# In the four years after the plant closed – 2017, 2018 and 2019 –
_SET_OFF = pattern(r"\s(?:after|before|since|of|that|when|in which|until)\s[^,;:()–—]{3,50}(?:\s[–—]\s|\s\()")
_SET_OFF_BY_COMMA = pattern(r"\s(?:that|when|in which)\s[^,;:()–—]{3,50}, ")
# A five-year licence running from; the plan, which ran from.
_RUNS = pattern(
    r"(?![ -]old)(?: [\w’-]+){0,3}(?:,| and| which| that|, which)? (?:runs?|ran|running|lasts?|lasted|lasting|stretching|extending|covering|covered|spanning)(?: only| just)? "
)
_TO_DO = pattern(r" to [a-z]+")
# The theatre was dark for nine years: it closed in
_AS_DEEDS = pattern(r"[^,;:.“”]{0,30}(?::|;|\s[–—])\s(?P<by>(?:it|he|she|they|the [\w-]+)\s)?(?:was\s|were\s|had\s)?")
# A five-year plan for 2027 to 2030; the two-year grant (2026, 2027 and 2028).
_SET_BESIDE = pattern(
    r"(?! old)(?: [a-z-]+){1,4}(?:,? (?:for|covering|spanning|over|to cover) (?:the years )?(?:from )?| \()"
)
_SET_APART = pattern(r"\)|[,.;]|\s[–—]|\s(?:that|which|is|was|are|were|will|has|had|and|worth|with|by|on|to)\b|$")
_OF_RANGE = pattern(r"[Ff]rom|[Bb]etween|\d")
_SEPARATED = pattern(r",|\s[–—]|\s?\(")
_LINK = pattern(
    r"\s?(?:(?:all|both|namely|that is|or|mostly|chiefly|successively|which|that|was|were|running|lasting|having|[a-z]+ed|[a-z]+ing|fought|waged|held|run|kept|spent|borne|built|"
    r"those|of|in|from|between|the|years|seasons|lasted|ran|went)\s){0,4}$"
)


def said_of_next(text: str, sentence: Span, said: Span, end: int, told: Told, *, is_adjective: bool) -> bool:
    """Whether a number of years is said of the stretch after it: a ten-year war at sea, fought from 1990 to 1995."""
    gap = text[end : told.span.start]
    if told.is_open:
        return False
    joined = None if told.named else _AS_DEEDS.fullmatch(gap)
    if joined and (joined["by"] or not _OF_RANGE.match(text, told.span.start)):
        return True
    if told.named and _SET_OFF.fullmatch(gap) and text[told.span.end : told.span.end + 3].lstrip()[:1] in "–—)":
        return True
    if is_adjective and _SET_BESIDE.fullmatch(gap):
        return _SET_APART.match(text, told.span.end) is not None
    runs = _RUNS.fullmatch(gap) is not None and not NEW_CLAUSE.match(text, end)
    if not told.named and (runs or _SET_OFF_BY_COMMA.fullmatch(gap)):
        return True
    if told.named or len(gap) > 90 or _BARRED.search(gap):
        return False
    parts = _SEPARATED.split(gap)
    if len(parts) > 2 or len(gap.split()) > 14:
        return False
    lead, link = parts[0], parts[1] if len(parts) == 2 else ""
    if len(parts) == 2 and not _LINK.match(link if link.endswith(" ") or not link else link + " "):
        return False
    if len(parts) == 1 and len(gap.split()) > 7:
        return False
    if opens_clause(text, said, Span(end, end + len(lead))):
        return False
    is_lasting = text.endswith(("For ", "for ", "spent ", "served "), 0, said.start)
    if not (is_adjective or is_lasting or _TO_DO.fullmatch(lead)) and groups(lead, 0, len(lead)):
        return False
    if _GIVEN.search(text, max(sentence.start, said.start - 60), said.start):
        return False
    return is_adjective or not is_part(text, sentence, said)


_GIVEN = pattern(
    r"\b(?:jailed|sentenced|given|faces?|imprisoned|fined|banned|suspended|up to|sentence|(?:sentence|term|total) of|serve)\s(?:[\w-]+\s){0,3}$|(?<!each )(?<!every )(?<!all )\bof (?:an?|his|her|its|the|their) $"
)


# The drought of 2019 to 2022, six years without a harvest.
_AFTER_STRETCH = pattern(
    r"[,):]?(?:\s[–—]|\s\()?\s(?:(?:or|that is|for|after|making|some|all|in all|an? (?:gap|tenure|stint|term|interval|span|period|stretch|run|reign|spell|total) of|no fewer than|a full|exactly|just|only|the)\s){0,3}"
)
_THOSE = pattern(
    r"(?:[,)]|;|\s[–—])?\s(?:and\s)?(?:in|over|during|through|for|throughout)\s(?:all\s)?(?:those|these)\s"
)
# Between the dig of 1922 and that of 1934 lay 20 years; the 1998-2002 parliament sat for six.
_LAY = pattern(
    r"\s(?:lay|lie|passed|elapsed|went by)\s(?:some |only |just )?|[,)]?(?:\s(?!he\b|she\b|they\b|it\b)[a-z]+){0,2}\s(?:sat|lasted|spanned|took|covered|ran|ruled|raged|continued|dragged on|went on)\s(?:for\s)?(?:only |just )?"
)
_FRONTED = pattern(
    r",\s(?:he|she|it|they|the\s[\w-]+(?:\s[\w-]+)?|[A-Z][\w’-]+)\s(?:had\s)?(?:lost|spent|served|lasted|ruled|reigned|sat|lived|worked|stayed|was (?:away|absent|gone|jailed|held|closed|shut|idle)|(?:gave|brought|meant|cost)\s(?:[\w’-]+\s){1,4}?)\s?(?:for\s)?"
)


def said_of_last(text: str, sentence: Span, said: Span, end: int, told: Told) -> bool:
    """Whether a number of years is said of the stretch before it: from 2010 to 2015, nine years in which."""
    if ANOTHER_TIME.match(text, end) or said.start - told.span.end > 80:
        return False
    gap = told.span.end, said.start
    if _THOSE.fullmatch(text, *gap) or (not told.named and _LAY.fullmatch(text, *gap)):
        return True
    if told.is_open or told.named:
        return False
    if _AFTER_STRETCH.fullmatch(text, *gap) and not text.startswith(" as ", end):
        return text[told.span.end] != ")" or "," in text[gap[0] : gap[1]]
    return told.span.start <= sentence.start + _HELD and _FRONTED.fullmatch(text, *gap) is not None


_HELD = 40  # code points: “Held by guerrillas from 2002”


def tied(
    document: Document, sentence: Span, said: Span, end: int, count: int, rough: int = 0, *, half: bool = False
) -> tuple[Span, str] | None:
    """The stretch that a number of years is said of and what it makes, where they differ; None where any stretch fits.

    The number stands at `said`, its unit ends at `end`; `rough` years it may be out; `half` a year is said besides.
    """
    text = document.text
    years = _ANY_YEAR.findall(text, *sentence)
    if len(years) < 2 and text.find("since ", *sentence) < 0 and not _SEASONS.search(text, *sentence):
        return None
    found = document.once(stretches_in, sentence)
    if any(one.holds(count, rough, half=half) for one in found if not one.named) or is_of_all(found, count):
        return None
    is_adjective = text[said.end] == "-"
    after = next((one for one in found if one.span.start >= end), None)
    if after is not None and said_of_next(text, sentence, said, end, after, is_adjective=is_adjective):
        if is_adjective and count > after.years and _is_cut_short(text, Span(said.start, sentence.end), after):
            return None
        return None if after.holds(count, rough, half=half) else (after.span, after.words)
    before = next((one for one in reversed(found) if one.span.end <= said.start), None)
    if before is None or is_adjective or not said_of_last(text, sentence, said, end, before):
        return None
    fits = before.holds(count, rough) or (
        before.named and before.years - before.named >= 0 <= count - before.years <= 1
    )
    return None if fits else (before.span, before.words)


_IN_FULL = pattern(
    r"\b(?:due to|set to|is to|ran? (?:its course|out)|run (?:its course|out)|expir\w+|lapsed|in full)\b"
)


def _is_cut_short(text: str, rest: Span, told: Told) -> bool:
    """Whether two deeds bound the stretch of what was planned for longer: the ten-year sanctions, imposed in."""
    if SPELL.search(text, rest.start, told.span.start) or _IN_FULL.search(text, *rest):
        return False
    return bool(groups(text, *told.span))


def is_of_whole(document: Document, sentence: Span, count: int) -> bool:
    """Whether so many years lie between the first and the last year of the ranges of a sentence."""
    return is_of_all(document.once(stretches_in, sentence), count)


def is_of_all(found: list[Told], count: int) -> bool:
    """Whether several ranges make so many years together, or from the first year of them to the last."""
    ranges = [one for one in found if not one.named and not one.is_open]
    if len(ranges) < 2:
        return False
    if 0 <= count - sum(one.years for one in ranges) <= len(ranges):
        return True
    years = max(one.last for one in ranges) - min(one.first for one in ranges)
    return count - 1 <= years <= count
