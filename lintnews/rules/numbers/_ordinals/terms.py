"""How many terms somebody has come to: by the elections told, by their years, by their count."""

from __future__ import annotations

from collections.abc import Iterator

from lintnews.core.pattern import pattern
from lintnews.core.span import Span
from lintnews.rules.numbers._ordinals.claims import Claim, Earlier, is_gained
from lintnews.text.quantities.reader import WORD, value_of

_YEAR = r"(?:19|20)\d\d"
_FIGURE = pattern(_YEAR)
_TERM = pattern(r"(?: [a-z][\w-]*){0,2}? term\b")
_RANGES = pattern(
    rf"\bfrom {_YEAR} (?:to|until) {_YEAR}(?:,? and|,)(?: again)?(?: from)? {_YEAR} (?:to|until) {_YEAR}\b"
)
_SERVED = pattern(
    rf"\b(?:served|serving|completed|had|won|done) (?P<n>{WORD}) (?:full |four-year |five-year |six-year |elected |consecutive |successive |straight )*terms\b"
)
_AGAIN = r"(?:re-?elected|returned|re-?appointed|chosen again|won again|again|voted back)"
# First elected in 2015 and returned in 2019 and 2023; elected in 2011, 2016 and 2021.
_ELECTED = pattern(
    rf"\b(?:[Ff]irst |was |were |been )?(?:[Ee]lected|[Ww]on office|[Ss]worn in|[Aa]ppointed|[Ww]on elections|[Ww]on the (?:presidency|seat|mayoralty))(?: as [a-z]+| to [a-z ]{{3,25}})? in (?P<years>{_YEAR}"
    rf"(?:(?:, {_YEAR})*,? and {_YEAR}\b(?! (?:{_AGAIN})))?(?:,? (?:and |then )*{_AGAIN}(?: to [a-z ]{{3,25}})? in {_YEAR}(?:(?:, {_YEAR})*,? and {_YEAR})?)*)"
)
_OVER = pattern(
    r"(?: of office| in office)? (?:ends?|ended|expires?|expired|runs out|is up|will end|will expire|lapses)\b"
)
_OF_NOW = pattern(
    r"\b(?:[Ii]s|are|now) (?:(?:now )?(?:serving|in)|(?:half-?way|midway) through) (?:his|her|their|a|the) \Z|\b(?:[Hh]is|[Hh]er|[Tt]heir) (?:current|present),? \Z"
)
_SEEKS = pattern(
    r"\b(?:seek(?:s|ing)?|sought|runn?(?:s|ing)? for|stand(?:s|ing)? for|bid(?:s|ding)? for|vying for|campaigning for|wants?|barred from (?:seeking|serving)|eligible for|begin|start|starts|begins|began|started|win|won|wins|to|for|serve) (?:an?|his|her|their) \Z"
)
_ELSEWHERE = (" as ", " in ", " on ", " of ")


def of_terms(text: str, claim: Claim) -> Iterator[Earlier]:
    """Every count of terms in the passage, where the ordinal is one of a term."""
    bare = not claim.words and _SERVED.search(text, claim.sentence.start, claim.lead) is not None
    term = _TERM.match(text, claim.written.end)
    if term is None and not bare:
        return
    end = term.end() if term else claim.end
    yield from _by_counts(text, claim, end)
    yield from _by_ranges(text, claim)
    yield from _by_elections(text, claim, end)


def _by_counts(text: str, claim: Claim, end: int) -> Iterator[Earlier]:
    """He has served two terms and is seeking a second term."""
    seeks = is_gained(text, claim) or _SEEKS.search(text, claim.sentence.start, claim.written.start)
    if claim.run or not seeks or (claim.words and text.startswith(_ELSEWHERE, end)):
        return
    match = _SERVED.search(text, claim.sentence.start, claim.written.start)
    if match is not None:
        yield Earlier(int(value_of(match["n"])) + 1, Span(*match.span()))


def _by_ranges(text: str, claim: Claim) -> Iterator[Earlier]:
    """Mayor from 2008 to 2012 and from 2012 to 2016, she is seeking a second term."""
    match = _RANGES.search(text, claim.sentence.start, claim.written.start) if is_gained(text, claim) else None
    if match is not None:
        yield Earlier(3, Span(*match.span()))


def _by_elections(text: str, claim: Claim, end: int) -> Iterator[Earlier]:
    """First elected in 2015 and returned in 2019 and 2023, until her third term ends; seeks a fourth."""
    match = _ELECTED.search(text, *claim.sentence)
    count = len(_FIGURE.findall(match["years"])) if match else 0
    if match is None or count < 2 or (text.startswith(_ELSEWHERE, end) and not text.startswith(" of office", end)):
        return
    if _OVER.match(text, end) or _OF_NOW.search(text, claim.sentence.start, claim.written.start):
        yield Earlier(count, Span(*match.span()), sure=True)
    elif _SEEKS.search(text, claim.sentence.start, claim.written.start) and match.end() < claim.lead:
        yield Earlier(count + 1, Span(*match.span()), sure=True)
