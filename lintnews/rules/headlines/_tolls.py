"""The figures that tell how many people died, or were hurt."""

from __future__ import annotations

from lintnews.core.pattern import pattern
from lintnews.core.span import Span
from lintnews.text.quantities.quantity import Quantity

DEAD, HURT = "dead", "hurt"
"""What befell the people whom a figure counts."""

_DEAD_BEFORE = pattern(
    r"\b(?:kill(?:s|ed|ing)?|dead|drowned|death toll|toll|lives of|left)"
    r"(?: (?:at least|at|some|about|nearly|of|to|by|stood|stands|rose|risen|has|is|was|more than)){0,4} $"
)
_FATE_AFTER = pattern(
    r"(?: (?!and\b|as\b|but\b|by\b|while\b|including\b|after\b|before\b)[a-z’'-]+){0,5}?"
    r" (?:(?P<dead>dead|died|die|dies|killed|drowned|perished|deaths|lost (?:his|her|their) li(?:fe|ves))|(?P<hurt>hurt|injured|wounded|injuries))\b"
)


def fate_of(text: str, one: Quantity, sentence: Span) -> str:
    """DEAD or HURT where the figure counts people of whom its sentence says so; empty otherwise."""
    if one.unit or one.joined or one.scale:
        return ""
    if _DEAD_BEFORE.search(text, max(sentence.start, one.span.start - 40), one.span.start):
        return DEAD
    fate = _FATE_AFTER.match(text, one.span.end, sentence.end)
    return "" if fate is None else DEAD if fate["dead"] else HURT
