"""Years that the reader of dates leaves alone: AD 122, in 970, about 1410, and those before our era."""

from __future__ import annotations

from lintnews.core.pattern import pattern
from lintnews.core.span import Span
from lintnews.text.temporal.values import Expression, Kind, year_stretch

# Begun in AD 122; founded in 970: read only beside a century of the first thousand years.
_OF_OUR_ERA = pattern(
    r"\b(?:(?:A\.?D\.? ?|the year )(?P<a>\d{2,4})(?![\d,.]\d)|(?P<b>\d{2,4}) ?(?:A\.?D\b|C\.?E\b)|(?:in|of|dated|from) (?P<c>[1-9]\d\d)(?=[,.;)]|$|\n| (?:and|by|when|under|is|was|in|on)\b))"
)
_ABOUT = pattern(r"\b(?:about|circa|c\.) ?(?P<year>1\d{3})(?=[,.;)]|$|\n| (?:and|by|for|in|on|at|top|is|was)\b)")
_BEFORE_OUR_ERA = pattern(r"\b(?P<year>\d{1,4}) ?(?:BCE?\b|B\.C\.)")
_MIRROR = 5000  # the year that stands for the turn of the era when years before it are counted on
_FIRST_THOUSAND = 1000


def years_beside(text: str, sentence: Span, period: Expression) -> list[Expression]:
    """The one such year of the sentence; none where there are two."""
    if period.kind is not Kind.CENTURY:
        return []
    if is_before_our_era(text, period):
        found, shift = list(_BEFORE_OUR_ERA.finditer(text, *sentence)), -_MIRROR
    else:
        found, shift = list(_ABOUT.finditer(text, *sentence)), 0
        if 0 < (period.year or 0) < _FIRST_THOUSAND:
            found = list(_OF_OUR_ERA.finditer(text, *sentence))
    if len(found) != 1:
        return []
    year, span = int(found[0][found[0].lastgroup or 0]), found[0].span(found[0].lastgroup or 0)
    return [Expression(Span(*span), Kind.YEAR, (year_stretch(abs(shift + year)),), year=year)] if year else []


def is_before_our_era(text: str, period: Expression) -> bool:
    """Whether the period is a century B.C."""
    return period.kind is Kind.CENTURY and "B" in period.span.of(text)[-5:]


def mirrored(text: str, period: Expression) -> Expression:
    """A century before our era with a reading, its years counted so that the later is the greater."""
    digits = "".join(letter for letter in period.span.of(text) if letter.isdigit())
    number = int(digits) if digits else _ORDINALS.get(period.span.of(text).split("-")[0].split()[0].lower(), 0)
    if not number or number > 40:
        return period
    last = _MIRROR - (number - 1) * 100 - 1
    return period._replace(readings=(year_stretch(last - 99, last),))


_ORDINALS = {
    word: at for at, word in enumerate("first second third fourth fifth sixth seventh eighth ninth tenth".split(), 1)
}
