"""Set ways of telling a decade or century and a year of one thing: the same decade, soon after, the last of them."""

from __future__ import annotations

import re

from lintnews.core.pattern import pattern
from lintnews.core.span import Span
from lintnews.rules.dates._periods.facts import CLOSES, MADE, PARTED
from lintnews.text.temporal.values import Expression
from lintnews.text.temporal.verb_groups import groups

_YEAR_OF_THING = pattern(r"\b(?:of|the|his|her|its|their|a)\s+$|,\s+from\s+$|\(\s*(?:in\s+)?$", re.IGNORECASE)
_APPOSED = pattern(
    r"(?:,|\s+\(|:|\s+[–—-])\s*(?:(?:that is,?|namely|specifically|precisely|more precisely|to be exact,?|probably|most likely)\s*)?(?:in|on|around)?\s*(?:the (?:year |(?:spring|summer|autumn|fall|winter) of\s*)?)?"
)
_OTHER_TIME = pattern(r"\b(?:after|before|following|years|decades|had|that|who)\b")
_DATES_FROM = pattern(r"\bdat(?:es?|ing) (?:from|back to|to) (?:the )?(?:early |late |mid-)?$")
_WENT_ON = pattern(r"[^.;:“”]{0,40}:\s+(?:in\s+)?|,\s+and\s+in\s+")
_SOON = pattern(
    r"(?:,|\s+[–—])?\s+(?:(?P<soon>straight|shortly|soon|immediately|right|just|days|weeks|months|not long|a (?:few )?(?:days|weeks|months|year)|the (?:day|week|month|year))\s+)?"
    r"(?P<way>after|before|following|ahead of|in response to|because of|as a result of|thanks to|in the wake of|in the aftermath of|prompted by|triggered by|inspired by)\s+",
    re.IGNORECASE,
)
_WHEN = pattern(
    r",?\s+(?:when|as(?! in\b)|with|where|the (?:decade|century) (?:when|in which|of|that)|(?:beginning|starting|ending|culminating|opening|closing) (?:with|in))\s+",
    re.IGNORECASE,
)
# Oil was struck that same decade, in 1946.
_SAME = pattern(
    r"[^.;:“”]{0,90}\b(?:in|during|of)?\s*(?:the|that) (?:very )?same (?:decade|century)(?:,|\s+\(|\s+[–—-])?\s+(?:in|on)\s+$|[^.;:“”]{0,90}\b(?:in|on)\s+$"
)
_THE_NIGHT = pattern(
    r",\s+(?:on )?the (?:very )?(?:night|day|week|month|year|summer|moment|morning|evening|spring|winter)\s+(?:that\s+|when\s+|of\s+|after\s+)?(?!after\b|before\b)[^.;:,“”]{5,90}?\s(?:in|of|on)\s+$"
)
DECADE_WAS = pattern(
    r"\b(?:decade|century|heyday|golden age|years|peak|prime|zenith)\b[^.;:,]{0,12}\b(?:was|were|is|came in)\s+the\s+$"
)
COLON = pattern(
    r"(?::|,(?! after\b| before\b| since\b| when\b| though\b| but\b| and\b)| –| —)\s+[^.;:“”]{3,80}?\s(?:(?:in|between|from|of)\s+)$"
)
_ONE_OF = pattern(
    r"\b(?:only|first|last|biggest|greatest|best|worst|defining|finest|top|final|one|number one|hit)\b[^.;:,]{0,40}\s(?:of|in) the\s+(?:early |late |mid-)?$"
)
_CAME = pattern(
    r"\s+(?:came|was(?= (?:in|on|released|won|held|fought|signed|played|made|built|opened|published|set|the|an?)\b)|fell|arrived|happened|took place|struck|was held|was released|was won|dates from)\b[^.,;:“”]{0,40}?\s?(?:in|on)\s+$"
)
_OPENING = pattern(r"(?:In|During|Over)\s+(?:the\s+)?(?:early |late |mid[- ]?)?(?:in\s+the\s+)?", re.IGNORECASE)
_HEIGHT = pattern(
    r",?\s+(?:at the (?:height|start|end|dawn|beginning|close|turn|tail end|very end|peak|heart)(?: of)?|early in|late in|midway through|in the middle of|in|"
    r"during|towards? the end of|amid|deep in|well into|halfway through)\s+(?:the\s+)?(?:early|late|mid)?[ -]?(?:the\s+)?$",
    re.IGNORECASE,
)
_EVENT_OF = pattern(
    r"\b(?:revolution|war|coup|plague|flood|fire|siege|battle|famine|earthquake|quake|uprising|revolt|treaty|election|strike|crash|eruption|epidemic|"
    r"rebellion|massacre|riots?|storm|album|single|hit|film|song|novel|cup|title|scandal|hurricane|cyclone|drought|crisis|pandemic|genocide|invasion|independence|independence war) (?:of|in) $"
)
_NAMED_EVENT = pattern(
    r" (?:[\w-]+ ){0,2}?(?:crisis|revolution|war|coup|flood|fire|famine|earthquake|quake|uprising|revolt|election|strike|crash|eruption|epidemic|cup|hurricane|cyclone|drought|riots?|massacre)(?= )"
)
_HAPPENED_IN = pattern(
    r",?\s+(?:shook|took place|killed|swept|struck|broke out|began|ended|devastated|destroyed|happened|ravaged|hit|wiped out|toppled|changed|came|opened|marked|defined|shaped|launched|heralded|symbolised|symbolized|dominated|was fought|"
    r"was signed|brought|left|cost)\b(?:[^.,;:“”]{0,60}?\s(?:in|during|at the (?:start|end|beginning|close|height) of|early in|late in|of))?\s+(?:the\s+)?(?:early|late|mid)?[ -]?(?:the\s+)?$"
)


def same_period(text: str, sentence: Span, period: Expression, year: Expression) -> bool:
    """In the 1960s, and its lighthouse was lit in the same decade, in 1978; the only hit of the 1980s came in 1992."""
    gap = Span(period.span.end, year.span.start)
    words = text[gap.start : gap.end]
    if "same " in words:
        return _SAME.fullmatch(text, *gap) is not None and _counts(words) <= 2
    if _THE_NIGHT.fullmatch(text, *gap):
        return True
    lead = Span(max(sentence.start, period.span.start - 70), period.span.start)
    if DECADE_WAS.search(text, *lead) and COLON.fullmatch(text, *gap):
        return True
    return _ONE_OF.search(text, *lead) is not None and _CAME.fullmatch(text, *gap) is not None


def is_thing(text: str, year: Expression) -> bool:
    """Whether the year names a thing: the 1996 album."""
    return _YEAR_OF_THING.search(text, max(0, year.span.start - 7), year.span.start) is not None


def soon(text: str, _: Span, period: Expression, year: Expression) -> bool:
    """In the late 1980s, straight after their last album of 1996."""
    match = _SOON.match(text, period.span.end)
    if match is None or year.span.start - match.end() > 70 or "." in text[match.end() : year.span.start]:
        return False
    held, first = period.readings[0], year.readings[0].first
    if match["way"].lower() not in ("before", "ahead of"):
        return first > held.last or (
            match["soon"] is not None and first < held.widened(-0).first and held.first.year - first.year > 2
        )
    return first < held.first or (match["soon"] is not None and first.year - held.last.year > 2)


_NOT_SO = pattern(
    r"[;“”\"]|\b(?:re-?\w+ed|while|whereas|until|till|since|later|again|now|then|than|not|never|no longer|but|site|ruins|found|history|historian|museum|adapt\w*|traced|dating)\b"
)


def whole(text: str, sentence: Span, period: Expression, year: Expression) -> bool:
    """In the 1980s the club won its only title, in 1996; in the 1980s, when it won the cup of 1996."""
    gap = text[period.span.end : year.span.start]
    if len(gap) > 90 or _OTHER_TIME.search(gap) or not CLOSES.match(text, year.span.end):
        return False
    if (when := _WHEN.match(text, period.span.end)) and not _NOT_SO.search(gap):
        if _PARTICIPLE_ASIDE.search(text, sentence.start, period.span.start):
            return False
        if "," in text[when.end() : year.span.start]:
            return False
        is_with = when.group().strip(" ,") == "with" and "-" in period.span.of(
            text
        )  # mainly 14th-century, with a tower of 1623
        return int(is_with) <= _counts(gap) <= 1 and " and " not in gap
    if PARTED.search(gap):
        return False
    if _OVER_AN_EVENT.search(gap) or (_ASIDE.search(gap) and text[year.span.end : year.span.end + 1] == ","):
        return False
    opening = _OPENING.match(text, sentence.start)
    if _OTHER_CLAUSE.search(gap):
        return False
    return opening is not None and opening.end() == period.span.start and _counts(gap) == 1 and " and " not in gap


# Outside the works, enlarged in the late seventies, where gas leaked in 1984.
_PARTICIPLE_ASIDE = pattern(
    r", (?:[a-z]+ly )?[a-z]+(?:ed|en|wn|ilt|un|ade|ung)(?: [\w’-]+){0,4} in the (?:early |late |mid-)?$"
)
# She taught in Lima, where in 1992 her son was elected.
_OTHER_CLAUSE = pattern(r", (?:where|when|which|who|whose)\b")
# In the 19th century the town, founded in 1683, was a port.
_ASIDE = pattern(r", (?:[a-z]+ly )?[a-z]+(?:ed|en|wn|ilt|un|ade|ught|eld|ung) (?:[\w’-]+ ){0,4}(?:in|on) $")
# He was arrested for a murder in 1961.
_OVER_AN_EVENT = pattern(
    r"\b(?:for|over|about|into|of|with|against)\s+(?:the|an?|his|her|their|its)?\s?(?:[\w-]+\s+){1,3}(?:in|of|from)\s+(?:\w+\s)?$"
)


def _counts(gap: str) -> int:
    return len(groups(gap, 0, len(gap)))


_IN_EVENT = pattern(
    r",\s+(?:in|with|during|(?P<after>after|following)|amid)\s+(?:the|a|an|his|her|their)\s+(?:[\w-]+\s+){0,2}?(?:paper|article|book|letter|novel|essay|poem|film|song|lecture|thesis|revolution|war|coup|flood|fire|siege|battle|famine|earthquake|uprising|revolt|election|"
    r"elections|strike|crash|crisis|riots|storm|referendum|cup|games|olympics|invasion|report|study|interview|statement|note|memo|survey|case|trial)(?:\s+(?:of|in)\s+|\s[^,;:“”]{0,50}\s(?:published|printed|held|made|given|written|dated|issued|aired|broadcast|released)\s(?:in|on)\s)",
    re.IGNORECASE,
)
# By monks in Durham, who saw it in 1145; the century’s last great strike, ending in 2004.
_SEEN = pattern(r"[^.;:,“”()]{0,50},\s+who\s+(?:\w+\s+)?[a-z]{3,}\s+(?:it|them)\s+in\s+$")
_OF_IT = pattern(
    r"(?:[’']s)?\s+(?:only|last|first|final|greatest|biggest|worst|longest|deadliest)\s+(?:[\w-]+\s+){0,2}?[\w-]+,\s+(?:ending|beginning|starting|held|fought|played|won)\s+in\s+$"
)
# Which dates from the early 1970s, having opened in 1964.
_HAVING = pattern(rf",\s+having\s+(?:been\s+)?(?:first\s+)?{MADE}(?:\s+its doors)?\s+in\s+$")
# Trams ran until the 1960s; the last, in October 1956, was broken up.
_UNTIL = pattern(r"\b[Uu]ntil the (?:early |late |mid-)?$")
_THE_LAST = pattern(r"[;:]\s+the last(?: \w+)?,?\s+(?:(?:\w+\s+)?in|on)\s+$")


def last_of(text: str, lead: Span, period: Expression, year: Expression) -> bool:
    """Until the 1960s; the last, in 1956."""
    return _UNTIL.search(text, *lead) is not None and (
        period.span.end < year.span.start and _THE_LAST.fullmatch(text, period.span.end, year.span.start) is not None
    )


def apposed_after(text: str, sentence: Span, period: Expression, year: Expression) -> bool:
    """In the 1980s, in 1996; the 18th century (1645)."""
    gap = Span(period.span.end, year.span.start)
    if _APPOSED.fullmatch(text, *gap) or _SEEN.fullmatch(text, *gap) or _OF_IT.fullmatch(text, *gap):
        return True
    if _HAVING.fullmatch(text, *gap) and _DATES_FROM.search(
        text, max(sentence.start, period.span.start - 30), period.span.start
    ):
        return True
    told = _IN_EVENT.fullmatch(text, period.span.end, year.span.start)
    if told and CLOSES.match(text, year.span.end):
        return not told["after"] or year.readings[0].first > period.readings[0].last
    opens = text[sentence.start : period.span.start]
    return (
        opens in ("It was the ", "It was in the ", "The ", "In the ")
        and _WENT_ON.fullmatch(text, period.span.end, year.span.start) is not None
    )


_CLAUSE_WITHIN = pattern(r"\b(?:where|which|who|whose)\b|[A-Z][\w’-]+ of the $")  # it shaped the Europe of the


def apposed_before(text: str, _: Span, period: Expression, year: Expression) -> bool:
    """In 1996, at the height of the 1980s."""
    if _CLAUSE_WITHIN.search(text, year.span.end, period.span.start):
        return False
    if named := _NAMED_EVENT.match(text, year.span.end, period.span.start):
        return _HAPPENED_IN.fullmatch(text, named.end(), period.span.start) is not None
    return _HEIGHT.fullmatch(text, year.span.end, period.span.start) is not None or (
        _EVENT_OF.search(text, max(0, year.span.start - 40), year.span.start) is not None
        and _HAPPENED_IN.fullmatch(text, year.span.end, period.span.start) is not None
    )
