"""A whole and its parts, read from the figures of a passage: parts that are more than the whole, or leave none for the rest."""

from __future__ import annotations

from itertools import combinations

from lintnews.core.document import Document
from lintnews.core.pattern import pattern
from lintnews.core.span import Span
from lintnews.rules.numbers._sums.contrast import (
    are_apart,
    are_placed_apart,
    is_idle,
)
from lintnews.rules.numbers._sums.misfit import PLAIN, Misfit, told
from lintnews.rules.numbers._sums.partition import ANOTHER_DEED, FARTHEST_CLOSED, is_closed, told_apart
from lintnews.rules.numbers._sums.passage import passage_of_parts
from lintnews.text.quantities.figures import TIMES, Figure, figures_of
from lintnews.text.quantities.nouns import is_person

_OF_IT = pattern(
    r"^\sof\s(?!them\b|these\b|those\b|whom\b|which\b)(?:(?:the|its|their|his|her|all|these|those|our)\s)?(?:(?!and\b)[\w’'-]+\s){0,3}$|"
    r"^\sout of\s(?:the\s)?(?:[\w’'-]+\s)?$"
)
_FRACTIONS = {"half": (1, 2), "a third": (1, 3), "one third": (1, 3), "one-third": (1, 3), "two thirds": (2, 3), "two-thirds": (2, 3), "a quarter": (1, 4), "one quarter": (1, 4), "three quarters": (3, 4), "three-quarters": (3, 4), "a fifth": (1, 5), "a tenth": (1, 10)}  # fmt: skip
_FRACTION = pattern(rf"(?:^|[\s“])(?P<part>{'|'.join(_FRACTIONS)})(?:\sof)?(?:\s(?:the|its|their|his|her|all))*\s$", 2)
_HEDGED = pattern(
    r"\b(?:about|around|almost|nearly|roughly|over|under|more than|less than|just|at least|up to|first|second|other)\s(?:a\s)?$",
    2,
)
_OVERLAP = pattern(
    r"\b(?:also|both|each|apiece|per|every|another|more|as well as|besides|then|later|twice|respectively|average\w*|estimated|up to|or|if|overlap\w*|"
    r"some|several|rose|fell|increas\w+|decreas\w+|last year|a year (?:ago|earlier|before)|previous\w*|compared|since|than|including|among|include[sd]?|again|plus|times|both|couples?|pairs?|twins|quorum|required|target\w*|"
    r"so far|(?<!a )second|separate|different|earlier|would|could|(?-i:may)|might|either|multiple|double|shared?|vacan\w+|unfilled|undeclared|unnamed|to be filled|round|rounds|twice|aggregate)\b",
    2,
)
_FEWEST = 2  # figures besides “the other two”
_LEFT_OPEN = pattern(r"\b(?:each|apiece|per|every|both|at least|up to|respectively|either|neither)\b")
_ALL = pattern(r"\b[Aa]ll\s(?:the\s|of\sthe\s|its\s|their\s)?$")
_SEATED = frozenset("seat member".split())
_SOME = pattern(r"\b(?:includ\w+|among|such as|notably|especially|mostly|mainly)\b")
_LONGEST_TAIL = 40  # code points of what is told of the last part
_MOST_PARTS = 7
_FARTHEST_OVER, _FARTHEST_UNDER = 0.5, 0.6


def whole_misfit(document: Document, place: int) -> Misfit | None:
    """The first whole of the passage at `place` that its parts do not come to."""
    text = document.text
    passage = passage_of_parts(document, place)
    if passage is None or text.find('"', *passage) >= 0:
        return None
    figures = figures_of(document, passage)
    for index, total in enumerate(figures):
        if _may_be_whole(text, total):
            found = _parts_misfit(text, figures, index)
            if found is not None:
                return found
    return next((found for index in range(2, len(figures)) if (found := _behind(text, figures, index))), None)


def _behind(text: str, figures: tuple[Figure, ...], index: int) -> Misfit | None:
    """A whole told after its parts: 48 for, 39 against and five abstentions, with all 90 members there."""
    total = figures[index]
    every = _ALL.search(text, max(0, total.span.start - 12), total.span.start) is not None
    if total.quantity.unit or total.quantity.rough or not (every or total.quantity.joined in _SEATED):
        return None
    parts: list[Figure] = []
    for one in reversed(figures[:index]):
        if (
            one.quantity.unit
            or one.quantity.rough
            or one.quantity.joined
            or (parts and not _are_told_as_one(one, parts[0]))
        ):
            break
        parts.insert(0, one)
    made = sum(part.value for part in parts)
    if len(parts) < 2 or any(part.value >= total.value for part in parts) or made == total.value:
        return None
    if abs(made - total.value) > max(1, total.value * FARTHEST_CLOSED) or (made < total.value and not every):
        return None
    if _OVERLAP.search(text, parts[0].span.start, total.span.start):
        return None
    listed = Span(parts[0].span.start, parts[-1].phrase.end)
    return Misfit(total.span, listed, told(text, total.quantity, made))


def _are_told_as_one(one: Figure, other: Figure) -> bool:
    """Whether two figures are those of two sides of a vote, or of two kinds of people joined by “and”."""
    if is_person(one.noun) and is_person(other.noun):
        return one.noun != other.noun and is_idle(other)
    return are_apart(one, other)


def _may_be_whole(text: str, one: Figure) -> bool:
    quantity = one.quantity
    if quantity.rough or quantity.unit in PLAIN or one.value < 3 or one.rest or one.of_them:
        return False
    return not TIMES.match(text, quantity.span.end) and (bool(quantity.unit) or bool(one.noun))


def _parts_misfit(text: str, figures: tuple[Figure, ...], index: int) -> Misfit | None:
    total = figures[index]
    run = _run_after(text, figures, index)
    first = figures[index - 1] if index and _is_of(figures[index - 1], total) else None
    if first is not None and (first.quantity.rough or first.value >= total.value):
        return None
    share = _fraction_before(text, total) if first is None and total.tail else 0.0
    if share:  # half of the 30 judges: 15 of them
        first = total._replace(quantity=total.quantity._replace(value=share), noun="")
    if run and ANOTHER_DEED.search(text, total.span.end, run[0].span.start):
        return None
    told_first = [] if first is None else [first._replace(tail=total.tail)]
    if not run or len(told_first) + len(run) < _FEWEST:
        return None
    parts = told_apart(text, total, told_first + run, marked=bool(told_first))
    if len(parts) < _FEWEST:
        return None
    return _judged(text, total, parts)


def _judged(text: str, total: Figure, parts: list[Figure]) -> Misfit | None:
    values = [part.value for part in parts]
    made = sum(values)
    slack = _slack(total, parts)
    if any(
        abs(sum(some) - total.value) <= slack + 1e-9
        for size in range(1, len(values) + 1)
        for some in combinations(values, size)
    ):
        return None
    start = min(total.span.start, parts[0].span.start)
    end = parts[-1].phrase.end
    if _OVERLAP.search(text, parts[0].span.start, min(len(text), end + 45)):
        return None
    if _LEFT_OPEN.search(text, start, parts[0].span.start):
        return None
    rest = any(part.rest for part in parts)
    over = made > total.value and made - total.value <= max(3, total.value * _FARTHEST_OVER)
    between = text[min(total.phrase.end, parts[0].span.start) : parts[0].span.start]
    under = (
        made < total.value
        and (rest or not total.quantity.joined)  # of a 150-member assembly some may have been away
        and _SOME.search(between) is None
        and (
            (rest and made >= total.value * _FARTHEST_UNDER)
            or (is_closed(parts) and _is_near(total.value, made))
            or (len(parts) == _FEWEST and total.value - made == 1 and _are_placed(parts))
        )
    )
    if not over and not under:
        return None
    if any(part.value >= total.value for part in parts):
        return None
    listed = Span(parts[0].span.start, max(end, min(parts[-1].clause.end, end + _LONGEST_TAIL)))
    return Misfit(total.span, listed, told(text, total.quantity, made))


def _are_placed(parts: list[Figure]) -> bool:
    """Whether two parts are told by one preposition: 13 called by the defence and eight by the Crown."""
    return parts[-1].gap.endswith(" and ") and are_placed_apart(*parts)


def _is_near(total: float, made: float) -> bool:
    return total - made == 1 or total - made <= total * FARTHEST_CLOSED


def _slack(total: Figure, parts: list[Figure]) -> float:
    steps = [one.quantity.step for one in (total, *parts) if one.quantity.scale or one.quantity.step < 1]
    return (len(parts) + 1) * max(steps, default=0.0) / 2


def _is_of(part: Figure, total: Figure) -> bool:
    """Whether two figures stand as “110 of the 200 seats”."""
    if part.quantity.joined or part.quantity.unit != total.quantity.unit:
        return False
    return _OF_IT.match(total.gap) is not None


def _fraction_before(text: str, total: Figure) -> float:
    """Half of the 40 rooms: 20."""
    match = _FRACTION.search(text, max(0, total.span.start - 32), total.span.start)
    if match is None or _HEDGED.search(text, max(0, match.start() - 12), match.start("part")):
        return 0.0
    some, every = _FRACTIONS[match["part"].lower()]
    made = total.value * some / every
    return made if made == int(made) else 0.0


def _run_after(text: str, figures: tuple[Figure, ...], index: int) -> list[Figure]:
    """The figures after a total that may be parts of it."""
    total = figures[index]
    run: list[Figure] = []
    for one in figures[index + 1 : index + 1 + _MOST_PARTS]:
        quantity = one.quantity
        if quantity.unit != total.quantity.unit or quantity.rough or quantity.joined:
            break
        if TIMES.match(text, quantity.span.end) or _of_other(one):
            break
        run.append(one)
    return run


def _of_other(one: Figure) -> bool:
    """Whether a figure is a part of a part: five of the six men."""
    return _OF_IT.match(one.gap) is not None
