"""The figures of a sentence, without its dates, times, ages, scores, ranges and labels."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lintnews.core.document import Document
from lintnews.core.pattern import pattern
from lintnews.core.span import Span
from lintnews.text.quantities.quantity import PERCENT, POINTS, Quantity
from lintnews.text.sentences import sentence_at
from lintnews.text.temporal.words import MONTH, NUMBERS

LONGEST_SENTENCE = 900  # code points; what is longer is a table or no sentence
SCALES = {
    "k": "thousand", "m": "million", "mn": "million", "mln": "million", "bn": "billion", "b": "billion",
    "tn": "trillion", "trn": "trillion", "t": "trillion", "lakhs": "lakh", "crores": "crore", "cr": "crore",
}  # fmt: skip
WORTH = {
    "": 1.0, "hundred": 1e2, "thousand": 1e3, "lakh": 1e5, "million": 1e6, "crore": 1e7, "billion": 1e9,
    "trillion": 1e12, "lakh crore": 1e12,
}  # fmt: skip
# The mark of each currency where a longer or another name is written for the same.
SAME_CURRENCY = {
    "rs": "₹", "rs.": "₹", "inr": "₹", "usd": "us$", "eur": "€", "gbp": "£", "ngn": "₦", "n": "₦", "p": "₱",
    "aud": "a$", "au$": "a$", "ca$": "c$", "cad$": "c$",
}  # fmt: skip
_MARK = r"(?:US|AU?|C(?:A|AD)?|NZ|HK|S|R|NT|Z|J|B)?\$|[£€¥₹₦₱₽₩₺₪₫₴฿]"
_CODE = r"\b(?:Rs\.?|N|P|R|K|KSh|Ksh|RM|CHF|USD|EUR|GBP|AUD|INR|NGN)"
CURRENCY_BEFORE = rf"(?:{_MARK}|{_CODE})"
"""A currency as it stands before a figure."""
CURRENCY = rf"(?:{_MARK}|{_CODE}(?=\s?\d))"
_CURRENCY_NAME = (
    r"(?:euros?|dollars?|pounds|pence|cents|yen|yuan|rupees?|naira|rand|shillings?|pesos?|francs?|kron[aeo]r?|"
    r"baht|zlotys?|roubles?|rubles?|reais|dirhams?|riyals?|lira|ringgit|taka|cedis?)"
)
SCALE = r"(?:lakh crore|hundred|thousand|million|billion|trillion|lakhs?|crores?|mn|mln|bn|trn|tn|[Kkmb]|cr)"
# Bounded and atomic, so that a line of digits is read once.
FIGURE = r"\d{1,15}+(?>(?:,\d{2,3}+)*)(?>(?:\.\d{1,6}+)?)(?!\d|,\d)"
_TENS = "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety"
_UNITS = "one|two|three|four|five|six|seven|eight|nine"
WORD = (
    rf"(?:(?:{_TENS})(?:[ -](?:{_UNITS})\b)?|(?:four|six|seven|eigh|nine)teen|thirteen|fifteen|"
    rf"ten|eleven|twelve|zero|{_UNITS})"
)
DOZENS = {"a dozen": 12, "one dozen": 12, "two dozen": 24, "three dozen": 36, "four dozen": 48, "half a dozen": 6}
_DOZEN = r"(?:half a|a|one|two|three|four) dozen(?! or)"
_TIED = r"(?:[mck]m|k[gm]|[kMGT]Wh?|[MGT]B|ha|[km]ph|sqm)\b"  # short names of units, as they stand right after a figure
_SPACED = rf"\d{{1,3}}(?>(?:[ \u00a0\u202f]\d{{3}})+)(?={_TIED})"  # 2 400MW
_QUANTITY = pattern(
    rf"(?<![\w.,/:#+’'–-])(?P<currency>{CURRENCY}\s?)?(?:(?P<figure>{_SPACED}|{FIGURE})|(?P<word>(?i:{_DOZEN}|{WORD}))\b)"
    rf"(?:(?P<tied>(?<=\d){_TIED})|[ \u00a0-]?(?P<scale>{SCALE})\b)?"
    r"(?P<percent>\s?%|[ -]?(?:per ?cent|percentage|percent|pct)\b|\s?pc\b|"
    r"\s?pp\b)?(?P<points>(?<=[a-z%])[ -]points?\b)?"
    rf"(?P<name>\s{_CURRENCY_NAME}\b)?(?P<joined>-[^\W\d_]+)?"
)
_BETWEEN_DIGITS = pattern(r"[, \u00a0\u202f]")
_NOT_AFTER = pattern(
    rf"\w|[-–/:]\d|['’]?s\b|\s(?:{MONTH})\b|\s?(?:[ap]\.?m\b|o[’']clock)|\s(?:BC|AD|BCE|CE|GMT|BST|UTC|E[SD]T|"
    rf"P[SD]T)\b|-years?\b|[ -]years?[ -]old"
)
# Words right before a figure that make it a date, an age, a label or no figure.
_LABELS = frozenset(
    """January February March April May June July August September October November December Jan Feb Mar Apr Jun Jul Aug
    Sep Sept Oct Nov Dec aged age ages No Nos # Article Articles Section Sections Chapter Chapters Page Pages Flight
    Route
    Routes Highway Channel Room Group Grade Grades Class Level Phase Stage Week Day Round Game Lap Apollo Formula Type
    Boeing Airbus Area Ward District Division Pier Gate Unit Platform Tier Bill Measure Proposition Interstate Psalm Act
    Part Volume Book Season Episode article section chapter page paragraph grade phase stage round number no any every
    each which this that another only day week fiscal Covid COVID square or between""".split()
)
_LONGER_LABELS = ("the age of", "the first", "the last")
_REST = "the other"
_ONE_PRONOUN = pattern(r"\s(?:of the|another|day|by one|thing|side|hand|has|can|could|must|should|would)\b")
_ONE_OF_SOME = pattern(rf"\sof the (?:\d|(?:{WORD})\b)")
_PREPOSITIONS = (" from ", " in ", " to ", " by ", " with ", " at ", " on ", " for ")
_OF_COUNTS = (" with ", " by ", " for ", " to ")  # these may lead to a count: with one gold and two silvers
_AFTER_ONE = pattern(r"\s(?:in|at|near|on|and|by|from)\b|[,.;)]")
_ROUGH = frozenset(
    """about around almost nearly roughly some approximately approx over than under approaching barely circa c estimated
    perhaps maybe possibly nearer virtually say toward towards minimum
    maximum""".split()
)
_LONGER_ROUGH = (
    "at least", "at most", "up to", "close to", "as many as", "as much as", "as few as", "as little as",
    "the best part of",
    "upward of", "upwards of", "in excess of", "well into", "north of", "south of", "more or less", "a maximum of",
    "a minimum of",
)  # fmt: skip
_SHORT_FORM = 5  # code points of the longest short form of a label with its point
_ARTICLES = frozenset({"the", "a", "an"})
_ROUGH_AFTER = pattern(
    r"\+|-?plus\b|-odd\b|-ish\b|\s(?:or (?:so|more|less|fewer)|plus|and (?:more|counting)|odd)\b", re.IGNORECASE
)
_BEFORE = 28  # code points that hold the longest words before a figure that change what it is


def quantities_at(document: Document, place: int) -> tuple[Quantity, ...]:
    """The figures of the sentence at `place`, in order; none where it is too long to be a sentence."""
    return document.once(_of_sentence, sentence_at(document, place))


def _of_sentence(document: Document, sentence: Span) -> tuple[Quantity, ...]:
    return tuple(quantities_in(document.text, sentence)) if sentence.length <= LONGEST_SENTENCE else ()


def quantities_in(text: str, span: Span, *, with_rest: bool = False) -> Iterator[Quantity]:
    """The figures of `text` inside `span`, in order; `with_rest` gives “the other two” as well."""
    for match in _QUANTITY.finditer(text, *span):
        if _is_other(text, match, span, with_rest=with_rest):
            continue
        yield _quantity(text, match, span)


def _is_other(text: str, match: re.Match[str], span: Span, *, with_rest: bool) -> bool:
    """Whether the match is a year, a date, a time, an age, a range, a label, or no figure at all."""
    end = match.end()
    if _NOT_AFTER.match(text, end, min(len(text), span.end + 1)):
        return True
    bare = not (match["tied"] or match["currency"] or match["scale"] or match["percent"] or match["name"])
    before = text[max(span.start, match.start() - _BEFORE) : match.start()]
    # “that one” is no figure; “said that 412 houses fell” has one.
    if bare and not (match["figure"] and before.endswith(" that ")) and _is_labelled(before, with_rest=with_rest):
        return True
    if match["word"] == "one" and bare and before.endswith(_PREPOSITIONS):
        # Four from a yard in Turkey, five from one in Romania; 900 at one plant.
        return not before.endswith(_OF_COUNTS) or _AFTER_ONE.match(text, end) is not None
    if match["word"]:
        return (
            bare
            and match["word"].lower() == "one"
            and _ONE_PRONOUN.match(text, end) is not None
            and not (with_rest and _ONE_OF_SOME.match(text, end))
        )
    figure = match["figure"]
    if bare and text.startswith(")", end) and text.rfind("(", span.start, end) <= text.rfind(")", span.start, end):
        return True  # 1) where, 2) when
    return bare and not match["joined"] and len(figure) == 4 and "1500" <= figure <= "2100"


def _is_labelled(before: str, *, with_rest: bool) -> bool:
    if not before or before[-1] not in " -":
        return False
    stripped = before[:-1]
    if stripped.endswith("."):  # No. 5, Jan. 5; but: last week. Three were
        word = stripped.rpartition(" ")[2]
        stripped = stripped.rstrip(".") if len(word) <= _SHORT_FORM and word[0].isupper() else ""
    if stripped.endswith("of which"):
        return False
    if stripped.lower().endswith(_REST) and not with_rest:
        return True
    return stripped.rpartition(" ")[2].lstrip("(“") in _LABELS or stripped.endswith(_LONGER_LABELS)


def _makes_rough(before: str) -> bool:
    words = before.lower().split()
    if not words or not before[-1].isspace():
        return False
    if words[-1] in ("above", "below"):
        return True
    if words[-1] in _ARTICLES:
        if words[-2:] in (["than", "the"], ["say", "the"]):
            return False  # lower than the 97% of 2019; critics say the 5% cut
        del words[-1]
    return bool(words) and (words[-1].strip("(“.,~") in _ROUGH or " ".join(words).endswith(_LONGER_ROUGH))


def _quantity(text: str, match: re.Match[str], span: Span) -> Quantity:
    start, end = match.span()
    figure = _BETWEEN_DIGITS.sub("", match["figure"] or "")
    scale = SCALES.get((match["scale"] or "").lower(), (match["scale"] or "").lower())
    worth = WORTH[scale]
    value = value_of(figure or match["word"])
    step = 10.0 ** -len(figure.partition(".")[2]) * worth
    rough = _makes_rough(text[max(span.start, start - _BEFORE) : start]) or _ROUGH_AFTER.match(text, end) is not None
    return Quantity(
        Span(start, end),
        value * worth,
        step,
        _unit(match),
        scale,
        (match["joined"] or "")[1:].lower(),
        rough,
        not figure,
    )


def value_of(written: str | None) -> float:
    """What a count in figures or in words is worth: 1,200, forty, two dozen; 0 for none and for any other word."""
    if not written:
        return 0.0
    if written[0].isdigit():
        return float(_BETWEEN_DIGITS.sub("", written))
    word = written.lower()
    return float(DOZENS.get(word) or NUMBERS.get(word, 0))


def _unit(match: re.Match[str]) -> str:
    percent = (match["percent"] or "").strip(" -")
    if percent:
        return POINTS if match["points"] or percent == "pp" else PERCENT
    if match["tied"]:
        return match["tied"].lower()
    if match["currency"]:
        mark = match["currency"].strip().lower()
        return SAME_CURRENCY.get(mark, mark)
    return (match["name"] or "").strip().rstrip("s")
