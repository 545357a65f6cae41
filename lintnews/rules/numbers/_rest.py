"""What remains of a total: of the 200 seats the alliance won 110, the opposition 70 and independents the remaining 30."""

from __future__ import annotations

from itertools import combinations

from lintnews.core.document import Document
from lintnews.core.pattern import pattern
from lintnews.core.span import Span
from lintnews.rules.numbers._misfit import TIMES, Misfit, told
from lintnews.text.quantities.quantity import Quantity
from lintnews.text.quantities.reader import FIGURE, LONGEST_SENTENCE, WORD, quantities_at
from lintnews.text.sentences import sentence_at
from lintnews.text.temporal.words import NUMBERS

_REST = pattern(
    rf"\b(?:[Tt]he|[Ii]ts|[Tt]heir)\s(?:remaining|other|final)\s(?P<rest>{FIGURE}|(?i:{WORD})\b)(?!-|\s?(?:%|per ?cent|percent|million|billion|thousand|hundred|years?\b|months?\b|weeks?\b|days?\b|hours?\b|minutes?\b|games?\b|matches\b|rounds?\b))"
)
_OF_THE = pattern(r"\b(?:[Oo]f|[Oo]ut of)\s(?:(?:all|the|its|their|his|her)\s){0,2}(?:[a-z-]+\s){0,2}$")
_OPEN = pattern(
    r"\b(?:includ\w+|among|at least|another|more|both|each|either|also|such as|most|several|neither|nor|except|plus|previously|"
    r"earlier|since)\b"
)
_NOUN = pattern(r"\s([a-z]{2,}s)\b")
_NO_NOUNS = frozenset("was is has as does his this its us".split())
_MOST_PARTS = 5


def rest_at(document: Document, place: int) -> Misfit | None:
    """“The remaining 30” near `place` that does not make up the total with the parts told before it."""
    text = document.text
    sentence = sentence_at(document, place)
    rest = _REST.search(text, max(sentence.start, place - 4), min(sentence.end, place + 60))
    if rest is None or rest.start() > place + 20 or sentence.length > LONGEST_SENTENCE:
        return None
    noun = _NOUN.match(text, rest.end())
    whole = sentence
    if rest.start() - sentence.start < 3:
        before = sentence_at(document, max(0, sentence.start - 2))
        if before.end > sentence.start or document.block_at(before.start) != document.block_at(sentence.start):
            return None
        whole = Span(before.start, rest.end())
    told_before = [one for one in quantities_at(document, whole.start) if one.span.end <= rest.start()]
    if _OPEN.search(text, whole.start, rest.start()) or not 2 <= len(told_before) <= _MOST_PARTS:
        return None
    if noun is not None and noun[1] not in _NO_NOUNS and noun[1] not in whole.of(text[: rest.start()]):
        return None  # the remaining 12 of something else
    return _misfit(text, whole, told_before, Span(*rest.span("rest")))


def _misfit(text: str, whole: Span, told_before: list[Quantity], rest: Span) -> Misfit | None:
    left = _value(rest.of(text))
    if any(not one.is_exact_count or one.joined or TIMES.match(text, one.span.end) for one in told_before):
        return None
    totals = [one for one in told_before if _OF_THE.search(text, max(whole.start, one.span.start - 40), one.span.start)]
    if len(totals) != 1:
        return None
    (total,) = totals
    parts = [one.value for one in told_before if one is not total]
    if total.value <= max(*parts, left) or any(
        total.value == left + sum(some) for size in range(1, len(parts) + 1) for some in combinations(parts, size)
    ):
        return None
    made = sum(parts) + left
    if (made < total.value * 0.8 and total.value - made > 2) or made > total.value * 1.5:
        return None
    listed = Span(min(one.span.start for one in told_before), max(one.span.end for one in told_before))
    return Misfit(rest, listed, told(text, total, made))


def _value(written: str) -> float:
    return float(written.replace(",", "")) if written[0].isdigit() else float(NUMBERS.get(written.lower(), 0))
