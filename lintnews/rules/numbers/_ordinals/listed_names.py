"""The earlier ones that a passage lists by names, places or quarters of the year."""

from __future__ import annotations

from collections.abc import Iterator

from lintnews.core.pattern import pattern
from lintnews.core.span import Span
from lintnews.rules.numbers._ordinals.claims import (
    Claim,
    Earlier,
    is_gained,
    is_latest,
)

_MANY = 3
GAMES = frozenset("olympics games game paralympics cup championships championship olympiad".split())
"""What is held once in some years."""
_ONE = r"(?:“[^“”]{1,40}”|[A-Z][\w’'.-]*(?: (?:de |van |von |al-|the )?[A-Z][\w’'.-]*){0,3}(?: the (?:son|father|younger|elder|second))?)"
_AND_NAMES = rf"(?P<names>{_ONE}(?:, {_ONE})*,? and {_ONE})"
_AFTER_NAMES = pattern(
    rf"(?: of (?:the )?[A-Z][\w-]+(?: [A-Z][\w-]+)?)?,? (?:(?:to )?(?:hold|take|lead|win)[^.,;:]{{0,30}},? )?(?P<after>after|following|succeeding|follows|followed) {_AND_NAMES}(?=[.;:,]|$|\n| and| but)"
)
_BEATEN = pattern(
    rf",? after (?:losses|defeats|wins|victories|draws)(?: at home| away)? (?:to|by|over|against|at|with|in) {_AND_NAMES}(?=[.;:]|$|\n)"
)
_QUOTED = r"“[^“”]{1,40}”"
_LOST_BEFORE = pattern(
    rf"\b(?:lost to|beat|beaten|beaten by|losses to|wins over|victories over) {_AND_NAMES} before \w+day[’']s"
)
_DONE_SO = pattern(rf"{_AND_NAMES} had (?:all )?(?:done so|(?:\w+ed|won|got|reached)) (?:before|earlier|already)\b")
_TITLES = pattern(rf",? after (?P<names>{_QUOTED}(?:, {_QUOTED})*,? and {_QUOTED})")
_TO_BE = pattern(
    rf" to be [^.,;:]{{3,40}},? (?:after|follows|followed|following) (?:those of )?{_AND_NAMES}(?=[.;:,]|$|\n)"
)
_THOSE = pattern(rf"\bafter (?:those|ones) (?:in|at|against|over|by|to|on) {_AND_NAMES}(?=[.;:,]|$|\n)")
_JUST_AFTER = pattern(rf" after {_AND_NAMES}(?=[.;:,]|$|\n)")
_NAME = pattern(rf"(?:\A|, |,? and ){_ONE}")
_LED = frozenset(
    """president premier chancellor king queen monarch pope mayor governor leader coach manager captain chairman chairwoman chair director owner editor
    husband wife volume novel book album film part instalment installment episode city country town club""".split()
)


def listed_by_names(text: str, claim: Claim) -> Iterator[Earlier]:
    """Every list of names in the passage that is of the earlier ones of what the ordinal counts."""
    yield from _by_names(text, claim)
    yield from _by_places(text, claim)
    yield from _by_quarters(text, claim)


def _by_names(text: str, claim: Claim) -> Iterator[Earlier]:
    """The country’s fourth president, after A, B, C and D; its sixth straight defeat, after losses to A, B and C."""
    if claim.noun in _LED or (claim.words and claim.words[0] == "prime"):
        match = _AFTER_NAMES.search(text, claim.end, claim.sentence.end)
        between = text[claim.end : match.start()] if match else ""
        if match is not None and (
            not between or ("," in between and match["after"].startswith("follow") and len(between) < 40)
        ):
            yield Earlier(len(_NAME.findall(match["names"])) + 1, Span(*match.span("names")))
    elif claim.owned and not claim.words and (match := _JUST_AFTER.match(text, claim.end, claim.sentence.end)):
        yield Earlier(len(_NAME.findall(match["names"])) + 1, Span(*match.span("names")), sure=True)
    elif claim.run and (match := _LOST_BEFORE.search(text, claim.sentence.start, claim.lead)):
        if claim.number == (count := len(_NAME.findall(match["names"]))):
            yield Earlier(count + 1, Span(*match.span("names")))
    elif text.find(" had ", claim.end, claim.sentence.end) > 0 and (
        match := _DONE_SO.search(text, claim.end, claim.sentence.end)
    ):
        if claim.number == (count := len(_NAME.findall(match["names"]))) >= _MANY:
            yield Earlier(count + 1, Span(*match.span("names")))
    elif (match := _TITLES.match(text, claim.end) or _TO_BE.match(text, claim.end)) or (
        not claim.words and "after " in text[slice(*claim.sentence)] and (match := _THOSE.search(text, *claim.sentence))
    ):
        if claim.number <= (count := len(_NAME.findall(match["names"]))):
            yield Earlier(count + 1, Span(*match.span("names")))
    elif claim.run:
        match = _BEATEN.match(text, claim.end)
        if match is not None:
            count = len(_NAME.findall(match["names"]))
            if claim.number not in (count, count + 1) and count >= 3:
                yield Earlier(count + 1, Span(*match.span("names")), sure=claim.number == count + 2)


_PLACES = pattern(rf"\b(?:gold|silver|bronze|medals?|titles?|wins|victories|golds) (?:in|at) {_AND_NAMES}")

_GAMES_IN = pattern(rf"\b(?:Games|Olympics|Paralympics|World Cups|finals) (?:in|at|of) {_AND_NAMES}")


def _by_places(text: str, claim: Claim) -> Iterator[Earlier]:
    """Won gold in Sydney, Athens and Beijing, and came back for a third in Rio."""
    if claim.words[-1:] and claim.words[-1] in GAMES and is_gained(text, claim):
        games = _GAMES_IN.search(text, claim.sentence.start, claim.lead)
        if games is not None and claim.number == (count := len(_NAME.findall(games["names"]))):
            yield Earlier(count + 1, Span(*games.span("names")))
    if claim.words or not is_gained(text, claim) or not text.startswith((" in ", " at "), claim.end):
        return
    match = _PLACES.search(text, claim.sentence.start, claim.written.start)
    if match is not None:
        here = text[claim.end + 4 : claim.end + 40]
        names = [name.removeprefix(", ").removeprefix("and ").strip() for name in _NAME.findall(match["names"])]
        if not any(here.startswith(name.removeprefix(" and ").removeprefix("and ")) for name in names):
            yield Earlier(len(names) + 1, Span(*match.span("names")))


_QUARTER = pattern(r"\b(?:January|April|July|October)(?: to |[-–]| through )(?:March|June|September|December)\b")
_TOO = pattern(r"\b(?:too|also|as well|likewise)\b")
_ORDINAL_QUARTERS = pattern(
    r"\b(?P<list>(?:first|second|third)(?:, (?:second|third))*,? and (?:second|third|fourth)) quarters\b"
)


def _by_quarters(text: str, claim: Claim) -> Iterator[Earlier]:
    """A loss for January to March, its third in succession; it had lost in the July-September and October-December…"""
    if not claim.run:
        return
    quarters = {
        match.group().replace(" to ", "-").replace("–", "-") for match in _QUARTER.finditer(text, *claim.passage)
    }
    if len(quarters) >= 3 and claim.number < len(quarters) and _TOO.search(text, *claim.passage):
        first = _QUARTER.search(text, *claim.passage)
        if first is not None:
            yield Earlier(len(quarters), Span(*first.span()))
    listed_quarters = _ORDINAL_QUARTERS.search(text, *claim.passage)
    if listed_quarters is not None and is_latest(text, claim) and listed_quarters.end() < claim.written.start:
        count = listed_quarters["list"].count(",") + 2
        yield Earlier(count + 1 - (", and" in listed_quarters["list"]), Span(*listed_quarters.span()))
