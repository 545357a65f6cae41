"""A total and its parts in one sentence that cannot both be right."""

from __future__ import annotations

import re
from itertools import combinations

from lintnews.core.document import Document
from lintnews.core.pattern import pattern
from lintnews.core.span import Span
from lintnews.rules.numbers._sums.bracketed import bracketed
from lintnews.rules.numbers._sums.lists import list_after
from lintnews.rules.numbers._sums.misfit import (
    FARTHEST,
    LEAVES_OPEN,
    NEAREST,
    OF_THEM,
    OTHER_RESULT,
    PLAIN,
    Misfit,
    is_small_whole,
    told,
)
from lintnews.rules.numbers._sums.people import family, group_before
from lintnews.rules.numbers._sums.shares import shares_of_unit
from lintnews.rules.numbers._sums.together import net, together
from lintnews.text.quantities.figures import TIMES
from lintnews.text.quantities.quantity import Quantity
from lintnews.text.quantities.reader import quantities_at

_TAIL_TOTAL = pattern(
    r"(?:[,;:]|\s[–—-]|\s\(|\sand)?\s*(?:or|for|making|giving|bringing|taking|to give|that is|which (?:makes|comes to|adds up to)|making up)?\s*"
    r"(?:(?:it|them|him|her|the (?:total|figure|number|sum|tally|toll))(?: to)?\s+)?"
    r"(?:(?:in|for)\s+)?(?:a|the|an)?\s*(?:combined|overall|grand|final|joint)?\s*(?:total|sum|haul|tally)\s+(?:of|to|is|was)?\s*$"
)
_IN_ALL = pattern(
    r"\s+(?:[\w-]+\s+){0,2}(?:in all|in total|altogether|all told|(?:in|over|for|across) (?:the |those |these |all )?(?:two|three|four|five|six|seven) "
    r"(?:days|nights|weeks|months|years|games|matches|seasons|rounds|quarters))\b"
)
_MAKING = pattern(r",\s(?:making|giving|which makes|which make|that makes|bringing it to)\s$")
_IN_ALL_BEFORE = pattern(r"(?:,|;|:|\s[–—-]|\s\()\s*(?:or\s+|making\s+|which makes\s+|that is\s+)?$")
_GAMES = pattern(r"\s(?:games|matches|days|weeks|months|years|nights|rounds|seasons|innings)\b")
_OTHERS = pattern(r"\bothers? (?=\d)")
_ONE_EACH = pattern(
    r"(?:,\s+|\s\(|\s[–—]\s?)(?:(?:one|a)\s(?:[a-z-]+\s)?)?from\s+(?P<names>[A-Z][\w’-]*(?:\s[A-Z][\w’-]*)*(?:,\s[A-Z][\w’-]*(?:\s[A-Z][\w’-]*)*)*,?"
    r"\sand\s[A-Z][\w’-]*(?:\s[A-Z][\w’-]*)*),?\s\(?one (?:from )?each\b"
)


def misfit_in(document: Document, sentence: Span) -> Misfit | None:
    """The first total of the sentence that its parts do not come to."""
    text = document.text
    if text.find("each ", *sentence) >= 0 or text.find("every ", *sentence) >= 0:
        found = shares_of_unit(text, sentence)
        if found is not None:
            return found
    quantities = quantities_at(document, sentence.start)
    if not quantities or text.find('"', *sentence) >= 0:
        return None
    return (
        (family(text, sentence) if text.find("amily of ", *sentence) >= 0 else None)
        or group_before(text, sentence)
        or _one_each(text, sentence, quantities)
        or list_after(text, sentence, quantities)
        or _total_after(text, sentence, quantities)
        or net(text, sentence, quantities)
        or together(text, sentence, quantities)
        or bracketed(text, sentence, quantities)
    )


def _one_each(text: str, sentence: Span, quantities: tuple[Quantity, ...]) -> Misfit | None:
    """Four firms, from Japan, South Korea and Taiwan, one each."""
    for match in _ONE_EACH.finditer(text, *sentence):
        before = [one for one in quantities if one.span.end < match.start() and not one.unit and not one.rough]
        names = re.split(r",\s(?:and\s)?|\sand\s", match["names"])
        if len(before) == 1 and before[0].value not in (len(names), len(re.split(r",\s(?:and\s)?", match["names"]))):
            return Misfit(before[0].span, Span(*match.span("names")), str(len(names)))
    return None


def _total_after(text: str, sentence: Span, quantities: tuple[Quantity, ...]) -> Misfit | None:
    """Leeds sent 12 boats and Hull sent 15, a total of 28."""
    for number, total in enumerate(quantities):
        if number < 2 or total.rough or total.unit in PLAIN:
            continue
        tail = _TAIL_TOTAL.search(text, max(sentence.start, quantities[number - 1].span.end), total.span.start)
        if tail is None:
            tail = _MAKING.search(text, quantities[number - 1].span.end, total.span.start)
        if tail is None:
            if not _IN_ALL.match(text, total.span.end) or not _IN_ALL_BEFORE.search(
                text, quantities[number - 1].span.end, total.span.start
            ):
                continue
            ends = total.span.start
        else:
            ends = tail.start()
        if OTHER_RESULT.search(text, quantities[number - 1].span.end, total.span.start):
            continue
        before = [
            one
            for one in quantities[:number]
            if (one.unit == total.unit or one.unit in PLAIN) and not one.joined and not _GAMES.match(text, one.span.end)
        ]
        if len(before) < 2 or any(
            one.unit != total.unit or one.rough or TIMES.match(text, one.span.end) for one in before
        ):
            continue
        if (
            LEAVES_OPEN.search(_OTHERS.sub("", text[sentence.start : ends]))
            or OF_THEM.search(text, sentence.start, ends)
            or TIMES.match(text, total.span.end)
            or len(before) > 6
        ):
            continue
        made = sum(one.value for one in before)
        listed = text[before[0].span.start : max(before[-1].span.end, ends)].rstrip(" ,;–—(")
        lone = len(re.findall(r"(?:,|\band)\san?\s[a-z]", listed))  # and a driver
        if not NEAREST <= made / total.value <= FARTHEST or _some_fit(before, total, lone):
            continue
        made += lone
        place = Span(before[0].span.start, before[0].span.start + len(listed))
        return Misfit(total.span, place, told(text, total, made))
    return None


def _some_fit(before: list[Quantity], total: Quantity, lone: int) -> bool:
    """Whether any of the figures before, taken together, come to the total: the others count something else."""
    if all(is_small_whole(one) for one in (*before, total)):
        return any(
            total.value == sum(one.value for one in some)
            for size in range(1, len(before) + 1)
            for some in combinations(before, size)
        )
    slack = total.step / 2 if total.scale or total.step < 1 else 0.0
    sums = {0.0}
    for one in before:
        slack += one.step / 2 if one.scale or one.step < 1 else 0.0
        sums |= {made + one.value for made in sums}
    return any(-slack - 1e-9 <= total.value - made <= lone + slack + 1e-9 for made in sums)
