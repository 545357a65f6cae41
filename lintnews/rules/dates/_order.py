"""What the words between two dates say about their order."""

from __future__ import annotations

import re

from lintnews.core.pattern import pattern
from lintnews.core.span import Span
from lintnews.rules.dates._stages import STAGES, order

_WORD = pattern(r"[^\W\d_]+")
# Joints after which an earlier deed stands, with its date introduced by on, in or of.
_EARLIER = pattern(
    r"(?:\s+(?!and\b|but\b|who\b|which\b|that\b)[\w’'.-]+){0,7}?,?\s+(?:(?:just|shortly|soon|immediately|\w+ (?:days?|weeks?|months?|years?)|a (?:day|week|month|year))\s+)?"
    r"(?:after|following|over|in connection with|for (?:his|her|their|an? alleged) (?:part|role) in|on suspicion of|accused of|having)\s+"
    r"(?P<rest>[^.;:“”()]{3,90}?)\s(?:on|in|of|dated)\s+(?:the\s+)?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\s+)?$"
)
_LATER = pattern(
    r",?\s+(?:(?:just|shortly|soon|immediately|\w+ (?:days?|weeks?|months?|years?)|a (?:day|week|month|year))\s+)?"
    r"(?:before|prior to|ahead of)\s+(?P<rest>[^.;:“”()]{3,90}?)\s(?:on|in|of)\s+(?:the\s+)?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\s+)?$"
)
_CRIME = (
    r"(?:murder|killing|attack|robbery|assault|theft|shooting|stabbing|burglary|raid|heist|fraud|arson|kidnapping|abduction|rape|bombing|"
    r"manslaughter|crash|explosion|break-in|looting|vandalism|hijacking|hacking|fire|riot|riots|death|speeding|stealing|driving|drink-driving|smuggling|killing|attacking|assaulting|robbing|trespassing|shoplifting|murders|killings|attacks|robberies|thefts|blast)"
)
# Charged with the murder of a woman whose body was found on; detained for an attack on
_OF_CRIME = pattern(
    rf"[^.;:“”()]{{0,50}}?\s(?:with|for|over|of|in|into|to|on suspicion of|in connection with)\s+(?:the\s+|an?\s+|his\s+|her\s+|their\s+|attempted\s+)*(?:[\w-]+\s+){{0,3}}?{_CRIME}\b"
    r"[^.;:“”()]{0,80}?\s(?:on|in|of)\s+(?:the\s+)?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\s+)?$"
)
_ARRESTED = pattern(
    r"\b(?:arrested|detained|charged|indicted|seized|apprehended|jailed|sentenced|convicted|pleaded|remanded|confessed|acquitted|extradited|fined|banned|suspended|[Ff]ined|[Jj]ailed|[Aa]rrested|[Cc]harged|disqualified|suspected|accused|admitted|inquest|inquiry|investigation)\b"
)
_AGAINST = pattern(
    r"\s+against\s+(?:a|an|the|his|her|their|its)\s+[^.;:“”(),]{2,50}?\b(?:handed down|delivered|issued|made|imposed|given|passed|taken|announced|published)\b[^.;:“”(),]{0,30}?\s(?:on|in)\s+$"
)
_THAT_BEGAN = pattern(
    r"\s+(?:for|over|after|from|following)\s+(?:a|an|the|his|her|their)\s+[^.;:“”(),]{2,50}?\s(?:that|which)\s+(?:had\s+)?(?:began|started|happened|occurred|took place|broke out|struck|killed|hit|injured)\b[^.;:“”()]{0,40}?\s(?:on|in)\s+$"
)
_REPLACED = pattern(
    r"\s+(?:as \w+ )?(?:to (?:replace|succeed|fill)|replacing|succeeding|(?:over )?from)\s+[^.;:“”()]{2,60}?\b(?:who|which)\s+(?:had\s+)?(?:retired|died|resigned|left|stepped down|quit|was sacked|was fired|was killed)\s+(?:on|in)\s+$"
)
_DOUBT = pattern(
    r"\b(?:would|will|planned|scheduled|due|set|upcoming|next|that|about|until|since|not|never|no longer|who|whose|which|and|but|"
    r"expect\w*|postpon\w*|cancel\w*|contract|book\w*|start|begin|due)\b|,"
)
_OVER_DOUBT = pattern(
    r"\b(?:over)\s+(?:a|an|the|his|her|their)?\s*(?:plans?|fears?|concerns?|bill|law|budget|deal|proposal|contract|visit|vote|pay)\b"
)
_OTHERS = pattern(
    r"[;“”]|\b(?:whose|his|her|their|its|son|daughter|brother|sister|wife|husband|father|mother|who|which|others?|man|woman|another|but|while|"
    r"whereas|(?<=and )(?:the|a|an|two|three)|(?<=, )the)\b(?! (?:was|were|had been|own|trial|conviction|arrest|death|birth|body|funeral|release|wounds|injuries|burns|duties|home|sleep|post|job|seat|office))"
)


_BODY = pattern(r"; (?:his|her|their|the) (?:body|bodies|remains|car|phone)\b")


def joint(text: str, gap: Span) -> int:
    """The order that “after”, “over a robbery on” or “before” between two dates says: -1, 1, or 0."""
    if match := _EARLIER.fullmatch(text, *gap):
        if _DOUBT.search(match["rest"]) or _OVER_DOUBT.search(text, *gap):
            return 0
        return 1
    if _REPLACED.fullmatch(text, *gap):
        return 1
    if _ARRESTED.search(text, max(0, gap.start - 60), gap.start) and _OF_CRIME.fullmatch(text, *gap):
        return 0 if re.search(r"\b(?:would|will|planned|since|until)\b", text[gap.start : gap.end]) else 1
    if _THAT_BEGAN.fullmatch(text, *gap) or _AGAINST.fullmatch(text, *gap):
        return 1
    if match := _LATER.fullmatch(text, *gap):
        return 0 if _DOUBT.search(match["rest"]) else -1
    return 0


_LEADS = pattern(
    r"[“\"]?(?P<way>After|Following|In the wake of|Before|Ahead of|Having)\s+[^.;:“”()]{3,90}?\s(?:on|in|of)\s+(?:the\s+)?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\s+)?"
)
_OPENS_MAIN = pattern(
    r",\s+[^.;:“”()]{3,90}?\s(?:on|in)\s+(?:the\s+)?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\s+)?$"
)


def leads(text: str, sentence: Span, one: Span, gap: Span | None = None) -> int:
    """The order that a clause set in front tells: after the earthquake of 4 March, rescuers were sent on 9 March."""
    match = _LEADS.fullmatch(text, sentence.start, one.start)
    if match is None or _DOUBT.search(match.group().rstrip()):
        return 0
    if gap is not None and (not _OPENS_MAIN.fullmatch(text, *gap) or _DOUBT.search(text, gap.start + 1, gap.end)):
        return 0
    return 1 if match["way"] in ("Before", "Ahead of") else -1


def deed_of(text: str, within: Span, when: Span) -> str:
    """The last word before the date that names a deed with a fixed place among others; empty where none does."""
    start = max(within.start, when.start - 90)
    words = [match.group().lower() for match in _WORD.finditer(text, start, when.start)]
    for word in reversed(words):
        if word in STAGES:
            return word
    return ""


def told_order(text: str, first: str, second: str, gap: Span) -> int:
    """The order that two deeds of one person or thing must have."""
    if not first or not second or first == second or _OTHERS.search(_BODY.sub(" ", text[gap.start : gap.end])):
        return 0
    return order(first, second)
