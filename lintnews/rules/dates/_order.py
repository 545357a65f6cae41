"""What the words between two dates say about their order."""

from __future__ import annotations

from lintnews.core.pattern import pattern
from lintnews.core.span import Span
from lintnews.rules.dates._stages import STAGES, order

_WORD = pattern(r"[^\W\d_]+")
# Joints after which an earlier deed stands, with its date introduced by on, in or of.
_EARLIER = pattern(
    r",?\s+(?:(?:just|shortly|soon|immediately|\w+ (?:days?|weeks?|months?|years?)|a (?:day|week|month|year))\s+)?"
    r"(?:after|following|over|in connection with|for (?:his|her|their|an? alleged) (?:part|role) in|on suspicion of|accused of|having)\s+"
    r"(?P<rest>[^.;:“”()]{3,90}?)\s(?:on|in|of|dated)\s+(?:the\s+)?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\s+)?$"
)
_LATER = pattern(
    r",?\s+(?:(?:just|shortly|soon|immediately|\w+ (?:days?|weeks?|months?|years?)|a (?:day|week|month|year))\s+)?"
    r"(?:before|prior to|ahead of)\s+(?P<rest>[^.;:“”()]{3,90}?)\s(?:on|in|of)\s+(?:the\s+)?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\s+)?$"
)
_THEN = pattern(r",?\s+(?:and\s+)?(?:then|later)\s+(?P<rest>[^.;:“”()]{2,60}?)\s(?:on|in)\s+$")
_DOUBT = pattern(
    r"\b(?:would|will|planned|scheduled|due|set|upcoming|next|that|about|until|since|not|never|no longer|who|whose|which|and|but|"
    r"expect\w*|postpon\w*|cancel\w*|contract|book\w*|start|begin|due)\b|,"
)
_OVER_DOUBT = pattern(r"\b(?:over)\s+(?:a|an|the|his|her|their)?\s*(?:plans?|fears?|concerns?|bill|law|budget|deal|proposal|contract|visit|vote|pay)\b")
_OTHERS = pattern(
    r"[;“”]|\b(?:whose|his|her|their|its|son|daughter|brother|sister|wife|husband|father|mother|who|which|others?|man|woman|another|but|while|"
    r"whereas|(?<=and )(?:the|a|an|two|three)|(?<=, )the)\b(?! (?:was|were|had been|own|trial|conviction|arrest|death|birth|body|funeral|release))"
)


def joint(text: str, gap: Span) -> int:
    """The order that “after”, “over a robbery on” or “before” between two dates says: -1, 1, or 0."""
    if match := _EARLIER.fullmatch(text, *gap):
        if _DOUBT.search(match["rest"]) or _OVER_DOUBT.search(text, *gap):
            return 0
        return 1
    if match := _LATER.fullmatch(text, *gap):
        return 0 if _DOUBT.search(match["rest"]) else -1
    return 0


def deed_of(text: str, within: Span, when: Span) -> str:
    """The last word before the date that names a deed with a fixed place among others; empty where none does."""
    start = max(within.start, when.start - 90)
    words = [match.group().lower() for match in _WORD.finditer(text, start, when.start)]
    for word in reversed(words):
        if word in STAGES:
            return word
    return ""


def told_order(text: str, sentence: Span, first: str, second: str, gap: Span) -> int:
    """The order that two deeds of one person or thing must have."""
    if not first or not second or first == second or _OTHERS.search(text, *gap):
        return 0
    return order(first, second)
