"""Two or three figures, and what they come to together or leave: with 61 and 58 seats they hold 119; a net gain of eight."""

from __future__ import annotations

from lintnews.core.pattern import pattern
from lintnews.core.span import Span
from lintnews.rules.numbers._sums.misfit import LEAVES_OPEN, PLAIN, Misfit, told
from lintnews.text.quantities.figures import TIMES
from lintnews.text.quantities.quantity import Quantity

_TOGETHER = pattern(r"\b(?:together|combined|between them|jointly)\b")
_BEFORE_SUM = pattern(r"\s?,?(?:\s[a-z]+){0,3}\s(?:of\s)?[£$€₹]?$")
_COUNT_OF_THOSE = pattern(r"(?:^|[.,;(–—]\s?|\b)(?:[Tt]he|[Bb]oth|[Ii]ts|[Tt]hese|[Tt]hose|[Tt]heir)\s(?:other\s)?$")
_LEAVES_OPEN = pattern(
    r"\b(?:includ\w+|each|apiece|both|per|another|more|also|respectively|average\w*|compared|against|than|from|since|earlier|last|"
    r"at least|about|some|closer|got|come|came|brought|bring|get|put|tied|times)\b"
)
_NOUN = pattern(r"\s(?!and\b|or\b|together\b|combined\b|for\b|in\b|to\b)[^\W\d_]")
_THINGS = pattern(r"\s(?!was\b|is\b|has\b|as\b|this\b)([a-z]{2,}s|people)\b")
_FARTHEST = 32  # code points from “together” to its figure


def together(text: str, sentence: Span, quantities: tuple[Quantity, ...]) -> Misfit | None:
    """The sum of the figures before “together”, where the figure after it is another."""
    word = _TOGETHER.search(text, *sentence)
    if word is None or not 3 <= len(quantities) <= 5:
        return None
    total = _told_total(text, word.span(), quantities)
    if total is None or total.unit in PLAIN or total.rough or TIMES.match(text, total.span.end):
        return None
    before = [one for one in quantities if one.span.end < total.span.start]
    before = [one for one in before if not _counts_those(text, sentence, one, len(before) - 1)]
    if not 2 <= len(before) <= 3 or any(
        one.unit != total.unit or one.rough or one.joined or one.scale != total.scale or TIMES.match(text, one.span.end)
        for one in before
    ):
        return None
    if not total.unit and not any(_NOUN.match(text, one.span.end) for one in before):
        return None  # requirements 2, 3 and 4 together
    things = _THINGS.match(text, total.span.end)
    if things is not None and things[1] not in text[sentence.start : total.span.start]:
        return None
    made = sum(one.value for one in before)
    slack = sum(one.step for one in (*before, total)) / 2 if total.scale or total.step < 1 else 0.0
    if abs(made - total.value) <= slack + 1e-9 or not 0.6 <= made / max(total.value, 1e-9) <= 1.6:
        return None
    listed = Span(before[0].span.start, before[-1].span.end)
    if _LEAVES_OPEN.search(text, sentence.start, total.span.start) or total.value in (one.value for one in before):
        return None
    return Misfit(total.span, listed, told(text, total, made))


def _told_total(text: str, word: tuple[int, int], quantities: tuple[Quantity, ...]) -> Quantity | None:
    """The figure right after “together”, or right before it: 121 between them."""
    after = [one for one in quantities if one.span.start > word[1]]
    if (
        len(after) > 0
        and after[0].span.start - word[1] < _FARTHEST
        and _BEFORE_SUM.fullmatch(text, word[1], after[0].span.start)
    ):
        return after[0]
    before = [one for one in quantities if one.span.end < word[0]]
    if len(before) > 2 and before[-1].span.end + _FARTHEST > word[0] and "," not in text[before[-1].span.end : word[0]]:
        return before[-1]
    return None


def _counts_those(text: str, sentence: Span, one: Quantity, others: int) -> bool:
    """Whether a figure only counts the ones that follow: the two parties."""
    return one.value == others and _COUNT_OF_THOSE.search(text, sentence.start, one.span.start) is not None


_NET = pattern(r"\bnet (?:gain|loss) of $")
_GAINED = pattern(
    r"\b(?:gain(?:ed|s|ing)?|w[io]n(?:s|ning)?|add(?:ed|ing)|pick(?:ed|ing) up|took|hired|creat(?:ed|ing)|open(?:ed|ing))\s(?:[a-z]+\s)?$"
)
_LOST = pattern(r"\b(?:lost|los(?:es|ing)|shed|cut|clos(?:ed|ing)|sacked|gave up|dropp(?:ed|ing))\s(?:[a-z]+\s)?$")


def net(text: str, sentence: Span, quantities: tuple[Quantity, ...]) -> Misfit | None:
    """The net gain or loss that the two figures before it do not leave."""
    if len(quantities) != 3 or not _NET.search(text, sentence.start, quantities[2].span.start):
        return None
    first, second, total = quantities
    if any(not one.is_exact_count for one in quantities) or LEAVES_OPEN.search(text, *sentence):
        return None
    moved = {
        name
        for one in (first, second)
        for name, shape in (("gained", _GAINED), ("lost", _LOST))
        if shape.search(text, max(sentence.start, one.span.start - 30), one.span.start)
    }
    made = abs(first.value - second.value)
    if moved != {"gained", "lost"} or made == total.value or not made:
        return None
    return Misfit(total.span, Span(first.span.start, second.span.end), told(text, total, made))
