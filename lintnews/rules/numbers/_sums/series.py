"""A list of figures, and the whole that it is told of: of the 300 asked, 120 said yes, 90 no and 80 did not know.

A series is a run of figures joined as a list is, the last by “and”. What stands between a whole and the first of them
tells whether they are its parts; what stands between the last and a figure after it, whether that is their sum.
"""

from __future__ import annotations

from collections.abc import Iterable

from lintnews.core.document import Document
from lintnews.core.pattern import pattern
from lintnews.core.record import Record
from lintnews.core.span import Span
from lintnews.rules.numbers._sums.contrast import are_apart
from lintnews.rules.numbers._sums.misfit import OTHER_RESULT, PLAIN, Misfit, told
from lintnews.rules.numbers._sums.partition import ANOTHER_DEED, SEATS
from lintnews.rules.numbers._sums.passage import passage_of_parts
from lintnews.text.quantities.figures import TIMES, Figure, figures_of, passage_at
from lintnews.text.quantities.reader import WORD
from lintnews.text.sentences import sentence_at

# What joins two figures of a list: a comma or an “and”, and few words that hold no verb of another clause.
_JOINS = pattern(
    r"(?P<tail>[^,;:.()–—]{0,80}?)(?P<joint>[,;] (?:and |then |plus |while |with |as well as )?|,? and |,? plus | while )(?P<lead>[^,;:.()–—]{0,40}?(?:, with )?)"
)
_CLOSES = pattern(r"\b(?:and|plus)\b")
_NEW_CLAUSE = pattern(
    r"\b(?:when|because|after|before|if|since|until|although|though|that|who|which|where|said|says|than)\b"
)
_LEAD_WORDS = 4
# What may stand right before the first part of a whole.
_FIRM = pattern(
    r"(?::|\s[–—-]|—|\s?\(|\b(?:made up of|comprising|consists? of|consisting of|composed of|namely|listing|"
    r"(?:divided|split|shared|parted|shared out)(?: \w+)? (?:between|among|into)|"
    r"(?:of (?:them|these|those|which|whom))|(?:is|are|was|were|will be) for))\s?(?:[\w’'-]+\s){0,3}\Z"
)
_TOLD_NEXT = pattern(r"[.;]\s(?:[^.;:,]{0,50}\b(?:said|says|reported|showed|shows)(?: that)?\s|(?:[\w’'-]+\s){0,3})\Z")
_WITH = pattern(r",\swith\s(?:[\w’'-]+\s){0,3}\Z")
_DOING = pattern(r",\s[a-z]+ing\s(?:[a-z]+\s)?\Z")
_OF_WHOLE = pattern(
    r"\b(?:[Oo]f|[Oo]ut of|[Ff]rom|[Aa]mong)\s(?:(?:the|its|their|his|her|all|these|those|our)\s){0,2}\Z"
)
# What says that a figure after a list is what it comes to.
_SUM_BEFORE = pattern(
    r"\b(?:total(?:s|ling|led|ing|ed)?|sum|aggregate|combined|together|altogether|in all|all told|between them|tally|haul|add(?:s|ed|ing)? up|com(?:es?|ing) to|came to|mak(?:es?|ing)|made|giv(?:es?|ing)|gave|bring(?:s|ing)|brought|tak(?:es?|ing))\b[^,.;:\d]{0,30}\Z"
)
_JOINTLY = pattern(r"\b(?:[Tt]ogether(?! with)|[Cc]ombined|[Jj]ointly|[Bb]etween them)\b")
_SUM_AFTER = pattern(
    r"(?:\s[\w-]+){0,2}?\s(?:in all|in total|altogether|all told|combined|total|between them|together)\b"
)
_DONE = pattern(r",\s(?!includ|leav|compar|follow|exclud|beat|need|fac|with )[a-z]+ing\s(?:[a-z]+\s){0,3}\Z")
_OPEN = pattern(
    r"\b(?:also|both|each|apiece|per(?! ?cent)|every|another|more|as well|besides|then|later|twice|respectively|average\w*|estimated|up to|or|if|overlap\w*|some|several|"
    r"rose|fell|increas\w+|decreas\w+|last (?:year|week|month|season)|a year (?:ago|earlier|before)|previous\w*|compared|since|than|includ\w+|among|again|times|couples?|pairs?|twins|"
    r"quorum|required|target\w*|so far|different|earlier|would|could|may|might|either|multiple|double|shared?|vacan\w+|unfilled|"
    r"mostly|mainly|largely|such as|notably|at least|about|around|nearly|almost|minus|except|month|season|career|overall|to date|yet)\b"
    rf"|\b(?:others?|rest|remain\w*)\b(?! (?:[A-Z]{{0,2}}[£$€₹]|\d|{WORD}\b))"
)
_LONE = pattern(r"(?:,|\band|\bplus|\bwith)\s(?:an?|his|her|their|the)\s[^\W\d_]")
_PAIR, _MOST = 2, 8  # figures of a list
_BEFORE = 30  # code points before a whole that hold its “of the”
_AFTER = 40  # code points behind a list that hold the words which open it again
_FARTHEST_OVER, _FARTHEST_UNDER = 0.35, 0.15
_TOLERATED = 3  # a small whole may be missed by so many
_WHOLE = 100
_SCORES = frozenset("points runs marks".split())


class Series(Record):
    """Figures joined as a list; `first` and `last` are their places among the figures of the passage."""

    parts: tuple[Figure, ...]
    first: int
    last: int

    @property
    def span(self) -> Span:
        """From the first figure to the last and its noun."""
        return Span(self.parts[0].span.start, self.parts[-1].phrase.end)

    @property
    def total(self) -> float:
        """What they come to."""
        return sum(part.value for part in self.parts)


def series_misfit(document: Document, place: int) -> Misfit | None:
    """The first whole of the passage at `place` that the list told of it does not come to."""
    text = document.text
    passage = passage_of_parts(document, place)
    if passage is None and _JOINTLY.search(text, *sentence_at(document, place)):
        passage = passage_at(document, place)  # shares, too, may be added up
    if passage is None or text.find('"', *passage) >= 0:
        return None
    figures = figures_of(document, passage)
    for series in _series_of(figures):
        found = _sum_after(text, figures, series)
        # The whole may stand in the list as its first: 14 farms, six in the north, five in the south and four …
        for first in range(series.first, series.last):
            parts = Series(figures[first : series.last + 1], first, series.last)
            found = found or _whole_before(text, figures, parts)
        if found is not None:
            return found
    return None


def _series_of(figures: tuple[Figure, ...]) -> list[Series]:
    """The lists among the figures, each closed by an “and” before its last."""
    found: list[Series] = []
    start = 0
    for index in range(1, len(figures)):
        joint = _joint(figures[index - 1], figures[index])
        if not joint:
            start = index
        elif _CLOSES.search(joint):
            if index - start < _MOST:
                found.append(Series(figures[start : index + 1], start, index))
            start = index + 1
    return found


def _joint(one: Figure, other: Figure) -> str:
    """What joins two figures of a list, empty where they are none; the unit may stand with the first alone."""
    mine, its = one.quantity, other.quantity
    if mine.unit != its.unit and (its.unit or other.noun or its.scale):
        return ""
    if mine.rough or its.rough or mine.joined or its.joined:
        return ""
    joins = _JOINS.fullmatch(other.gap)
    if joins is None or _NEW_CLAUSE.search(other.gap) or len(joins["lead"].split()) > _LEAD_WORDS:
        return ""
    return joins["joint"]


def _whole_before(text: str, figures: tuple[Figure, ...], series: Series) -> Misfit | None:
    """The figure before a list that the list is told of as its parts."""
    total = _nearest_before(figures, series)
    if total is None or not _may_be_whole(text, total, series):
        return None
    between = text[total.span.end : series.parts[0].span.start]
    if ANOTHER_DEED.search(between):
        return None
    firm = _FIRM.search(between) is not None
    bare = all(_is_bare(part, total) for part in series.parts)
    if not (_has_kinds(total) or bare if firm else bare and _is_told_of(text, total, series, between)):
        return None
    if _OPEN.search(text, total.span.end, min(len(text), series.span.end + _AFTER)):
        return None
    if len(series.parts) == _PAIR and not firm and not (series.parts[-1].rest or are_apart(*series.parts)):
        return None  # 16 play football and 15 play chess
    if _fits(text, total, series) or not _is_near(total, series, firm=firm):
        return None
    return Misfit(total.span, series.span, told(text, total.quantity, series.total))


def _fits(text: str, total: Figure, series: Series) -> bool:
    """Whether some of a list come to the whole, as far as rounding goes."""
    values = (part.value for part in series.parts)
    return _comes_to(total.value, values, _slack(total, series), _lone(text, series))


def _is_near(total: Figure, series: Series, *, firm: bool) -> bool:
    """Whether a list comes so near to the whole that it is meant as all of it."""
    made, whole = series.total, total.value
    if made > whole:
        return made - whole <= max(whole * (_FARTHEST_OVER if firm else _FARTHEST_UNDER), _TOLERATED)
    if len(series.parts) == _PAIR and not firm:
        return False
    # Smaller parties may be left out.
    return whole - made <= (1 if total.noun in SEATS else max(whole * _FARTHEST_UNDER, 1))


def _nearest_before(figures: tuple[Figure, ...], series: Series) -> Figure | None:
    """The figure before a list; one that counts the parts is passed over: 840 people on two sites, 510 of them in …"""
    for one in reversed(figures[: series.first]):
        if one.quantity.unit or not one.noun or one.value != len(series.parts):
            return one
    return None


def _may_be_whole(text: str, total: Figure, series: Series) -> bool:
    quantity = total.quantity
    if quantity.rough or quantity.unit in PLAIN or total.rest or total.of_them or total.value < 3:
        return False
    if quantity.unit != series.parts[0].quantity.unit or TIMES.match(text, quantity.span.end):
        return False
    if any(part.value >= total.value or TIMES.match(text, part.span.end) for part in series.parts):
        return False
    return bool(quantity.unit or total.noun)


def _is_bare(part: Figure, total: Figure) -> bool:
    """Whether a part names nothing of its own: nine in Durban, nine of them, nine seats of the 40 seats."""
    return part.of_them or not part.noun or part.noun == total.noun


def _is_told_of(text: str, total: Figure, series: Series, between: str) -> bool:
    """Whether words between a whole and a list without nouns say that it is told of the whole."""
    if series.parts[0].of_them or _TOLD_NEXT.search(between) or _WITH.search(between) or _DOING.search(between):
        return True
    if between == f" {total.noun}, ":
        return len(series.parts) > 2  # 14 farms, six in Gippsland, five near …
    before = Span(max(0, total.span.start - _BEFORE), total.span.start)
    return between.count(",") == 1 and _OF_WHOLE.search(text, *before) is not None


def _has_kinds(total: Figure) -> bool:
    """Whether parts with nouns of their own may be kinds of the whole: pistols and rifles of the firearms."""
    return total.noun not in _SCORES and not total.quantity.unit


def _sum_after(text: str, figures: tuple[Figure, ...], series: Series) -> Misfit | None:
    """The figure after a list that is told as its sum."""
    if series.last + 1 >= len(figures):
        return None
    total = figures[series.last + 1]
    gap = total.gap
    quantity = total.quantity
    if quantity.unit != series.parts[0].quantity.unit or quantity.rough or quantity.joined or len(gap) > 90:
        return None
    if any(
        part.value >= total.value or (not part.quantity.unit and TIMES.match(text, part.span.end))
        for part in series.parts
    ):
        return None
    if TIMES.match(text, quantity.span.end) or ". " in gap or ";" in gap or OTHER_RESULT.search(gap):
        return None
    nouns = {part.noun for part in series.parts if part.noun}
    same = total.noun in nouns
    if quantity.unit in PLAIN and total.value == _WHOLE:
        return None  # numbers/percentages-over-100 speaks of these
    if total.noun and nouns and not same and not _SUM_AFTER.match(text, total.phrase.end):
        return None
    if not (
        _SUM_BEFORE.search(gap)
        or _JOINTLY.search(series.parts[0].lead)
        or _SUM_AFTER.match(text, total.phrase.end)
        or (same and _DONE.search(gap))
    ):
        return None
    before = [one.value for one in figures[: series.last + 1] if one.quantity.unit == quantity.unit]
    if _comes_to(total.value, before, _slack(total, series), _lone(text, series)):
        return None
    made = series.total
    if not 0.7 <= made / total.value <= 1.4 or _OPEN.search(text, series.parts[0].span.start, quantity.span.end + 15):
        return None
    return Misfit(total.span, series.span, told(text, quantity, made))


def _comes_to(whole: float, values: Iterable[float], slack: float, lone: int) -> bool:
    """Whether any of the figures, taken together, come to the whole: the others count something else."""
    sums = {0.0}
    for value in values:
        sums |= {made + value for made in sums}
    return any(-slack - 1e-9 <= whole - made <= lone + slack + 1e-9 for made in sums if made)


def _lone(text: str, series: Series) -> int:
    """How many of one each stand in a list: and a driver."""
    return len(_LONE.findall(text, series.span.start, series.span.end + _AFTER))


def _slack(total: Figure, series: Series) -> float:
    """How far rounding may have moved the sum."""
    steps = [one.quantity.step for one in (total, *series.parts) if one.quantity.scale or one.quantity.step < 1]
    return sum(steps) / 2 + (0.5 if total.quantity.unit in PLAIN else 0.0)
