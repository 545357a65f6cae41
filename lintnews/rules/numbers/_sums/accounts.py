"""A whole and its parts, wherever they stand in a passage, held against each other.

Any run of figures after a figure may be its parts. Arithmetic decides first: a run that comes near the figure and does
not come to it. Then `links` says whether the run is told of the figure at all, and whether its parts can overlap.
"""

from __future__ import annotations

from collections.abc import Iterator

from lintnews.core.document import Document
from lintnews.core.pattern import pattern
from lintnews.core.span import Span
from lintnews.rules.numbers._sums.entries import entries_of, is_lone
from lintnews.rules.numbers._sums.kinds import may_stand_bare
from lintnews.rules.numbers._sums.links import CLOSES, SEATS, Account, is_told_of, leaves_open
from lintnews.rules.numbers._sums.misfit import PLAIN, Misfit, comes_to, slack_of, told
from lintnews.text.quantities.figures import TIMES, Figure, passage_at

_PAIR, _MOST = 2, 9  # parts of a whole
_FARTHEST_OVER, _FARTHEST_UNDER = 0.35, 0.15
_CONSECUTIVE = pattern(r"\b(?:consecutive(?:ly)?|one after (?:the other|another)|back[- ]to[- ]back)\b")
_JOINT = pattern(r"[,;:.(–—]|\b(?:and|plus|while|but|with)\s|\s-\s")
_FRACTIONS = {"half": 1 / 2, "a third": 1 / 3, "one third": 1 / 3, "two thirds": 2 / 3, "a quarter": 1 / 4, "one quarter": 1 / 4, "three quarters": 3 / 4, "a fifth": 1 / 5}  # fmt: skip
_FRACTION = pattern(
    r"(?<!about )(?<!than )(?<!over )(?<!nearly )(?<!almost )(?<!first )(?<!second )(?<!other )\b(?P<part>half|a third|one[ -]third|two[ -]thirds|a quarter|one[ -]quarter|three[ -]quarters|a fifth)\s(?:of\s)?(?:the|its|their|his|her)\s\Z",
    2,
)
_BEFORE = 40  # code points
_PETS = pattern(r"(?:\w+\s)?(?:dog|cat|pet)\b")
_ARTICLE = 2  # code points of “a” and “an”
_TOLERATED = 3  # a small whole may be missed by so many


def account_misfit(document: Document, place: int) -> Misfit | None:
    """The first whole of the passage at `place` that the parts told of it do not come to."""
    text = document.text
    passage = passage_at(document, place)
    if text.find('"', *passage) >= 0:
        return None
    entries = entries_of(document, passage)
    explained = _explained(entries)
    for index, total in enumerate(entries):
        if index in explained or not _may_be_whole(text, total):
            continue
        for parts in _runs_after(text, entries, index):
            found = _judged(text, entries, index, parts)
            if found is not None:
                return found
    return None


def _may_be_whole(text: str, one: Figure) -> bool:
    quantity = one.quantity
    if quantity.rough or quantity.unit in PLAIN or one.value < 1 + (quantity.step == 1) or one.rest or one.of_them:
        return False
    if text.startswith("(", quantity.span.start - 1):
        return False
    times = TIMES.match(text, quantity.span.end)
    if times is not None:
        return (
            text.startswith(":", times.end()) and _CONSECUTIVE.search(text, times.end(), times.end() + 160) is not None
        )
    return bool(quantity.unit or one.noun) or may_stand_bare(text, one)


def _explained(entries: tuple[Figure, ...]) -> set[int]:
    """The places of the figures that are a whole or a part of an account that is right."""
    found: set[int] = set()
    for index, total in enumerate(entries):
        for step in (1, -1):
            made, place = 0.0, index + step
            while 0 <= place < len(entries) and abs(place - index) <= _MOST and made < total.value:
                if entries[place].quantity.unit != total.quantity.unit:
                    break
                made += entries[place].value
                last = entries[place if step > 0 else index - 1]
                goes_on = place + 1 < len(entries) and entries[place + 1].gap.endswith("plus ")
                if made == total.value and abs(place - index) >= _PAIR and CLOSES.search(last.gap) and not goes_on:
                    found.update(range(min(place, index), max(place, index) + 1))
                place += step
    return found


def _runs_after(text: str, entries: tuple[Figure, ...], index: int) -> Iterator[tuple[Figure, ...]]:
    """The runs of figures after a whole that may be its parts, the longest first."""
    total = entries[index]
    run: list[Figure] = []
    for one in entries[index + 1 : index + 1 + _MOST]:
        quantity = one.quantity
        times = TIMES.match(text, quantity.span.end)
        if not run and times is not None and text.startswith(":", times.end()):
            continue  # in three days: 12 km on Friday
        if not run and quantity.rough:
            continue  # spread over three parishes
        alone = not total.quantity.unit and all(map(is_lone, run))  # three people, a mother and her three children
        if quantity.rough or quantity.joined or one.value > total.value or (one.value == total.value and not alone):
            break
        if run and _JOINT.search(one.gap) is None:
            continue  # named by one president
        if quantity.unit != total.quantity.unit:
            if total.quantity.unit and not quantity.unit and (not run or is_lone(one)):
                continue  # $45,000 for three poets: $20,000 …
            break
        run.append(one)
    before = (
        (entries[index - 1],) if index and _is_part_before(entries[index - 1], total) else _fraction_of(text, total)
    )
    for end in range(len(run), 0, -1):
        if len(before) + end >= _PAIR:
            yield (*before, *run[:end])
        if end > _PAIR and ((run[0].value == end - 1 and run[0].noun) or run[0].of_them):
            # On two sites, 510 in the one and 350 in the other; two of them brothers: three in Leeds and two in Hull.
            yield (*before, *run[1:end])


def _is_part_before(part: Figure, total: Figure) -> bool:
    """Whether two figures stand as “110 of the 200 seats”."""
    return part.quantity.unit == total.quantity.unit and part.value < total.value and Account.part_of(total.gap)


def _fraction_of(text: str, total: Figure) -> tuple[Figure, ...]:
    """Half of the 40 rooms: 20."""
    match = _FRACTION.search(text, max(0, total.span.start - _BEFORE), total.span.start)
    if match is None:
        return ()
    part = total.value * _FRACTIONS[match["part"].lower().replace("-", " ")]
    if part != int(part) or total.quantity.unit:
        return ()
    place = Span(*match.span("part"))
    return (total._replace(quantity=total.quantity._replace(span=place, value=part, joined=""), noun="", phrase=place),)


def _judged(text: str, entries: tuple[Figure, ...], index: int, parts: tuple[Figure, ...]) -> Misfit | None:
    total = entries[index]
    account = Account.of(text, total, parts)
    made = sum(part.value for part in parts)
    others = [
        one.value
        for one in entries
        if one is not total and one not in parts and not is_lone(one) and one.quantity.unit == total.quantity.unit
    ]
    known = 0 if account.firm else sum(1 for part in parts if is_lone(part) and part.span.length > _ARTICLE)
    # The driver may be one of them, and a family may have a dog.
    known += sum(1 for part in parts if is_lone(part) and _PETS.match(part.tail))
    slack = slack_of(one.quantity for one in (total, *parts) if not is_lone(one))
    # 1,500 from a raffle that cost 300 leave 1,200.
    nets = any(made - one == total.value for one in (*others, *(2 * part.value for part in parts)))
    of_them = sum(part.value for part in parts if part.of_them)  # five men, two of them brothers: three … and two …
    fits = any(comes_to(total.value, (*others, made - less), slack) for less in (*range(known + 1), of_them))
    if nets or fits or made in others or not _is_near(account, made):
        return None
    if leaves_open(text, account) or not is_told_of(text, account):
        return None
    first = next(part.span.start for part in parts if part.span.start > total.span.end)
    listed = Span(first, parts[-1].clause.end if is_lone(parts[-1]) else parts[-1].phrase.end)
    return Misfit(total.span, listed, told(text, total.quantity, made))


def _is_near(account: Account, made: float) -> bool:
    """Whether parts come so near to the whole that they are meant as all of it."""
    whole = account.total.value
    if not (account.closed or account.denied or (account.firm and len(account.parts) > _PAIR)):
        return False
    if made > whole:
        return made - whole <= max(whole * _FARTHEST_OVER, _TOLERATED)
    if account.denied or account.parts[-1].rest:
        return made >= whole * 0.6
    # Smaller parties may be left out.
    last = account.parts[-1]
    parties = account.total.noun in SEATS and not last.noun and "abst" not in last.tail
    return account.closed and whole - made <= (1 if parties else max(1, whole * _FARTHEST_UNDER))
