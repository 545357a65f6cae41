"""Ways of telling a decade or century and a year of one thing: in front, behind, apposed, made, soon after."""

from __future__ import annotations

import re

from lintnews.core.pattern import pattern
from lintnews.core.span import Span
from lintnews.text.temporal.values import Expression
from lintnews.text.temporal.verb_groups import groups, is_past

_MADE = (
    r"(?:struck|lit|put up|built|erected|constructed|completed|finished|founded|established|opened|begun|consecrated|dedicated|laid|"
    r"released|recorded|written|published|printed|painted|composed|carved|cast|woven|made|produced|created|designed|"
    r"invented|patented|launched|born|minted|forged|drawn|sculpted|engraved|fought|signed|"
    r"crowned|held|staged|premiered|filmed|shot|formed|set up|dating (?:from|back to|to)|dates? (?:from|back to|to)|"
    r"dated (?:from|back to|to)|chartered|incorporated|planted|sunk|dug|woven|copied|penned|manufactured|introduced|"
    r"first (?:seen|sold|published|performed|played|shown|staged)|performed|won|died|dating|"
    r"sank|sailed|came out|went up|appeared|took place|ended|began|happened|arrived|landed|broke out|fell|hit|burst|peaked|enlarged|extended|passed|enacted|adopted|granted|drafted|ratified|conquered|captured|annexed|invaded|abolished|dissolved|devised|unveiled|installed|"
    r"set|raised|rose|hung|hewn|thatched|tiled|commissioned|first used|coined|brewed|wrought|embroidered|illuminated|bound|stitched|translated into \w+)"
)
_YEAR_OF_MAKING = pattern(
    rf"\b{_MADE}\b(?:\s+(?!and\b|but\b|until\b|before\b|after\b)[\w’'.-]+,?){{0,7}}?\s+(?:in|on|around|about|as (?:late|early|recently) as|back in|from|back to|to|in about|by)?\s*"
    r"(?:(?:early|late|mid|spring|summer|autumn|the (?:spring|summer|autumn|fall|winter) of)[ -]?)?$|"
    r"\bdat(?:ing|es?|ed)\s+(?:from|back to|to)\s+$|,\s+dated\s+$",
    re.IGNORECASE,
)
_YEAR_OF_REMAKING = pattern(r"\b(?:re)?(?:built|made|cast|erected|cut|carved|finished|laid)\b[^,.;:]{0,40}\sin\s+$")
_YEAR_OF_THING = pattern(r"\b(?:of|the|his|her|its|their|a)\s+$|,\s+from\s+$|\(\s*(?:in\s+)?$", re.IGNORECASE)
_APPOSED = pattern(
    r"(?:,|\s+\(|:|\s+[–—-])\s*(?:(?:that is,?|namely|specifically|precisely|more precisely|to be exact,?|probably|most likely)\s*)?(?:in|on|around)?\s*(?:the (?:spring|summer|autumn|fall|winter) of\s*)?"
)
# Words that part the two: each is then said of something else.
_PARTED = pattern(
    r"[;“”\"]|\b(?:re-?\w*(?:formed|built|opened|stored|vived|vival|placed|placement|furbished|novated|issued|released|made|"
    r"make|recorded|located|designed|discovered|constructed|construction|turned|united|union|painted|printed|edited)|"
    r"while|whereas|until|till|since|later|again|now|then|than|style|copy|copies|replica|inspired|modelled|modeled|based|"
    r"demolished|destroyed|burn\w*|closed|sold|bought|acquired|moved|found|excavated|unearthed|converted|extended|added|"
    r"throwback|homage|nod to|echo\w*|nostalg\w*|reminiscent|evok\w+|recall\w*|salute|memories|memoir|look back|pastiche|replac\w+|footings|foundations|"
    r"site|ruins|beside|near (?:the|an?|its|his|her)|next to|unlike|not|never|no longer|but|adapt\w*|tribute|anniversary|museum|history|historian|set in|"
    r"about|collection|scholar|expert|translation|translated|edition|version|dedicated to|named after|works|from)\b",
    re.IGNORECASE,
)
_OTHER_TIME = pattern(r"\b(?:after|before|following|years|decades|had|that|who)\b")
_OTHER_THING = pattern(
    r"\b(?:after|before|following|years|decades|had|in which|where|whom|that(?! (?:sank|was built|was launched|was made)\b)|who|whose|its|his|her|their)\b"
)
_DATES_FROM = pattern(r"\bdat(?:es?|ing) (?:from|back to|to) (?:the )?(?:early |late |mid-)?$")
_AND_MADE = pattern(r"^,? and \w+ed (?:again )?in \d{4}")
_WENT_ON = pattern(r"[^.;:“”]{0,40}:\s+(?:in\s+)?|,\s+and\s+in\s+")
_SOON = pattern(
    r"(?:,|\s+[–—])?\s+(?:(?P<soon>straight|shortly|soon|immediately|right|just|days|weeks|months|not long|a (?:few )?(?:days|weeks|months|year)|the (?:day|week|month|year))\s+)?"
    r"(?P<way>after|before|following|ahead of|in response to|because of|as a result of|thanks to|in the wake of|in the aftermath of|prompted by|triggered by|inspired by)\s+",
    re.IGNORECASE,
)
_WHEN = pattern(
    r",?\s+(?:when|as|with|where|the (?:decade|century) (?:when|in which|of|that)|(?:beginning|starting|ending|culminating|opening|closing) (?:with|in))\s+",
    re.IGNORECASE,
)
# Oil was struck that same decade, in 1946.
_SAME = pattern(
    r"[^.;:“”]{0,90}\b(?:in|during|of)?\s*(?:the|that) (?:very )?same (?:decade|century)(?:,|\s+\(|\s+[–—-])?\s+(?:in|on)\s+$|[^.;:“”]{0,90}\b(?:in|on)\s+$"
)
_SAME_AFTER = pattern(r"\s*,?\s*(?:in |during )?(?:the|that) (?:very )?same (?:decade|century)\b")
_THE_NIGHT = pattern(
    r",\s+(?:on )?the (?:very )?(?:night|day|week|month|year|summer|moment|morning|evening|spring|winter)\s+(?:that\s+|when\s+|of\s+|after\s+)?(?!after\b|before\b)[^.;:,“”]{5,90}?\s(?:in|of|on)\s+$"
)
DECADE_WAS = pattern(
    r"\b(?:decade|century|heyday|golden age|years|peak|prime|zenith)\b[^.;:,]{0,12}\b(?:was|were|is|came in)\s+the\s+$"
)
COLON = pattern(r"(?::|;|,| –| —)\s+[^.;:“”]{3,80}?\s(?:(?:in|between|from|of)\s+)$")
_ONE_OF = pattern(
    r"\b(?:only|first|last|biggest|greatest|best|worst|defining|finest|top|final|one|number one|hit)\b[^.;:,]{0,40}\s(?:of|in) the\s+(?:early |late |mid-)?$"
)
_CAME = pattern(
    r"\s+(?:came|was|fell|arrived|happened|took place|struck|was held|was released|was won|dates from)\b[^.,;:“”]{0,40}?\s?(?:in|on)\s+$"
)
_CAME_IN = pattern(
    r"\b(?:came|happened|fell|died|began|ended|struck|took place|arrived)\s+(?:only\s+)?in the (?:early |late |mid-)?$"
)
_AFTER_COLON = pattern(r":\s+[^.;:“”]{3,80}?\s(?:in|on)\s+$")
_DEED = pattern(r"\b(\w+)(?: \w+)? (?:in|during) the (?:early |late |mid-)?$")
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
_IS = pattern(
    r"\b(?:making it|makes it|typifies|exemplifies|epitomi[sz]es|is|was|belongs to|belonged to|are|were|remains?|became|counts? as|ranks? (?:as|among))\b|,\s+(?:the|a|an|one of|its|his|her|their|our)\b",
    re.IGNORECASE,
)


def same_period(text: str, sentence: Span, period: Expression, year: Expression) -> bool:
    """In the 1960s, and its lighthouse was lit in the same decade, in 1978; the only hit of the 1980s came in 1992."""
    gap = Span(period.span.end, year.span.start)
    words = text[gap.start : gap.end]
    if "same " in words or _SAME_AFTER.match(text, year.span.end, sentence.end):
        return _SAME.fullmatch(text, *gap) is not None and _counts(words) <= 2
    if _THE_NIGHT.fullmatch(text, *gap):
        return True
    lead = Span(max(sentence.start, period.span.start - 70), period.span.start)
    if DECADE_WAS.search(text, *lead) and COLON.fullmatch(text, *gap):
        return True
    if _CAME_IN.search(text, *lead) and _AFTER_COLON.fullmatch(text, *gap):
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
    r"[;“”\"]|\b(?:re-?\w+ed|while|whereas|until|till|since|later|again|now|then|than|not|never|no longer|but|site|ruins|found|history|historian|museum|adapt\w*)\b"
)


def whole(text: str, sentence: Span, period: Expression, year: Expression) -> bool:
    """In the 1980s the club won its only title, in 1996; in the 1980s, when it won the cup of 1996."""
    gap = text[period.span.end : year.span.start]
    if len(gap) > 90 or _OTHER_TIME.search(gap):
        return False
    if (when := _WHEN.match(text, period.span.end)) and not _NOT_SO.search(gap):
        if "," in text[when.end() : year.span.start]:
            return False
        return _counts(gap) <= 1 and " and " not in gap
    if _PARTED.search(gap):
        return False
    opening = _OPENING.match(text, sentence.start)
    return opening is not None and opening.end() == period.span.start and _counts(gap) == 1 and " and " not in gap


def _counts(gap: str) -> int:
    return len(groups(gap, 0, len(gap)))


_IN_EVENT = pattern(
    r",\s+(?:in|with|during|after|following|amid)\s+(?:the|a|an|his|her|their)\s+(?:[\w-]+\s+){0,2}?(?:paper|article|book|letter|novel|essay|poem|film|song|lecture|thesis|revolution|war|coup|flood|fire|siege|battle|famine|earthquake|uprising|revolt|election|"
    r"elections|strike|crash|crisis|riots|storm|referendum|cup|games|olympics|invasion)\s+(?:of|in)\s+",
    re.IGNORECASE,
)


# By monks in Durham, who saw it in 1145; the century’s last great strike, ending in 2004.
_SEEN = pattern(r"[^.;:,“”()]{0,50},\s+who\s+(?:\w+\s+)?[a-z]{3,}\s+(?:it|them)\s+in\s+$")
_OF_IT = pattern(
    r"(?:[’']s)?\s+(?:only|last|first|final|greatest|biggest|worst|longest|deadliest)\s+(?:[\w-]+\s+){0,2}?[\w-]+,\s+(?:ending|beginning|starting|held|fought|played|won)\s+in\s+$"
)
# Which dates from the early 1970s, having opened in 1964.
_HAVING = pattern(rf",\s+having\s+(?:been\s+)?(?:first\s+)?{_MADE}(?:\s+its doors)?\s+in\s+$")
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
    if _IN_EVENT.fullmatch(text, period.span.end, year.span.start):
        return True
    opens = text[sentence.start : period.span.start]
    return (
        opens in ("It was the ", "It was in the ", "The ", "In the ")
        and _WENT_ON.fullmatch(text, period.span.end, year.span.start) is not None
    )


# A 20th-century novelist who died in 1888.
_PERSON_WHO = pattern(
    r" (?:[\w-]+ ){0,2}?(?:novelist|poet|painter|composer|explorer|king|queen|saint|philosopher|scientist|mathematician|astronomer|architect|playwright|sculptor|pirate|missionary|"
    r"reformer|emperor|sultan|bishop|navigator|physician|inventor|botanist|artist|writer|monk|mystic|soldier|admiral|general|politician|statesman|actor|actress|singer),? (?:who )?(?:was )?(?:born|died|lived|hanged|executed|beheaded)(?: in [A-Z]\w+)? in "
)


def made_after(text: str, sentence: Span, period: Expression, year: Expression) -> bool:
    """The 16th-century fort, built in 1638; a 1960s tower finished in 1974."""
    gap = text[period.span.end : year.span.start]
    if _PERSON_WHO.fullmatch(gap):
        return True
    dates = _DATES_FROM.search(text, max(sentence.start, period.span.start - 24), period.span.start)
    if (
        len(gap) > 90
        or _PARTED.search(gap)
        or (re.search(r"\band\b", gap) and not (dates and gap.startswith(" and was ")))
    ):
        return False
    if not _YEAR_OF_MAKING.search(text, period.span.end, year.span.start) or _OTHER_THING.search(gap):
        return False
    if _has_own_deed(text, sentence, period) or _describes_another(text, period):
        return False
    before = text[max(sentence.start, period.span.start - 6) : period.span.start].lower()
    return _counts(gap) <= 1 or before.endswith(("a ", "the ", "an ")) or "-" in period.span.of(text)


def _has_own_deed(text: str, sentence: Span, period: Expression) -> bool:
    """Whether a deed of its own is told of the period: written in the 1940s, it came out in 1951."""
    deed = _DEED.search(text, max(sentence.start, period.span.start - 40), period.span.start)
    return deed is not None and (
        is_past(deed[1].lower()) or deed[1] in ("set", "written", "begun", "built", "made", "put")
    )


def _describes_another(text: str, period: Expression) -> bool:
    """Whether the period only describes a noun that stands under another: an exhibition of 1980s posters."""
    lead = text[max(0, period.span.start - 6) : period.span.start]
    return (
        lead.endswith((" of ", " from ", " in ", " with ", " for "))
        and text[period.span.end : period.span.end + 1] == " "
    )


def apposed_before(text: str, _: Span, period: Expression, year: Expression) -> bool:
    """In 1996, at the height of the 1980s."""
    if named := _NAMED_EVENT.match(text, year.span.end, period.span.start):
        return _HAPPENED_IN.fullmatch(text, named.end(), period.span.start) is not None
    return _HEIGHT.fullmatch(text, year.span.end, period.span.start) is not None or (
        _EVENT_OF.search(text, max(0, year.span.start - 40), year.span.start) is not None
        and _HAPPENED_IN.fullmatch(text, year.span.end, period.span.start) is not None
    )


# It was run in the 1930s: another deed, at another time.
_ANOTHER_DEED = pattern(
    r"\b(?:was|were|been|is|are)\s+(?:\w+ly\s+)?(?:\w{2,}ed|\w{2,}(?:ken|ten|ven|wn|den|sen)|run|held|led|sold|lost|taken|kept|made|hit|left|shut|used|given|known|home|full|hung|lined|filled|famous|popular|empty|busy)\b"
)
_AND_IS = pattern(
    r"^,? and (?=(?:is|was|remains|is still|is now) (?:the|its|their|\w+’s|one of the) (?:[\w’]+ ){0,2}?(?:only|oldest|last|earliest|finest|best|first|tallest|largest|biggest|rarest|sole|single|lone|surviving)\b)"
)
_EXAMPLE_OF = pattern(
    r"\b(?:typical|examples?|masterpieces?|one|gems?|characteristic|product|giants?|stars?|figures?|masters?|pioneers?|fathers?|heroes?|part|survivors?|poets?|leaders?) of $"
)
# The house, finished in 1923, shows 19th-century building at its best.
_SHOWS = pattern(r"[^.;:“”]{0,30}?\b(?:shows|displays|showcases)\s+$")
_CRAFT = pattern(
    r"\s+(?:building|architecture|craftsmanship|workmanship|engineering|masonry|carpentry|brickwork|design)\s+at (?:its|their)\b"
)
# Rebuilt in stone in 1711, a rare survivor of the seventeenth century.
_CHILD_OF = pattern(
    r",\s+(?:a|an|one of the)\s+(?:\w+\s+)?(?:survivor|survivors|example|relic|product|child|creation|work|gem|masterpiece|landmark)s?\s+(?:of|from) the\s+(?:early |late |mid-)?$"
)


def made_before(text: str, sentence: Span, period: Expression, year: Expression) -> bool:
    """The fort, built in 1638, is the island's only 16th-century building."""
    gap = _AND_MADE.sub("", text[year.span.end : period.span.start])
    if _CHILD_OF.fullmatch(gap) and _YEAR_OF_REMAKING.search(text, sentence.start, year.span.start):
        return True
    gap = _AND_IS.sub("", gap)
    if _ANOTHER_DEED.search(gap) or (
        gap.endswith(" of ") and "-" in period.span.of(text) and not _EXAMPLE_OF.search(gap)
    ):
        return False
    if len(gap) > 110 or _PARTED.search(gap) or re.search(r"\band\b", gap):
        return False
    made = _YEAR_OF_MAKING.search(text, sentence.start, year.span.start)
    if not made and not is_thing(text, year) and not _OPENING.fullmatch(text, sentence.start, year.span.start):
        return False
    if _SHOWS.fullmatch(gap) and made and _CRAFT.match(text, period.span.end):
        return True
    return _IS.search(gap) is not None
