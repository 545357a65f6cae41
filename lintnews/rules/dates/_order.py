"""What the words between two dates say about their order."""

from __future__ import annotations

import re

from lintnews.core.pattern import pattern
from lintnews.core.span import Span
from lintnews.rules.dates._stages import STAGES, order

_WORD = pattern(r"[^\W\d_]+")
# Joints after which an earlier deed stands, with its date introduced by on, in or of.
_EARLIER = pattern(
    r"(?:\s+(?!and\b|but\b|who\b|which\b|that\b)[\w’'.-]+){0,7}?,?\s+(?:(?:just|shortly|soon|immediately|(?:\w+ )?(?:hours|days?|weeks?|months?|years?)|a (?:day|week|month|year))\s+)?"
    r"(?:after|following|over|in connection with|for (?:his|her|their|an? alleged) (?:part|role) in|on suspicion of|accused of|having)\s+"
    r"(?P<rest>[^.;:“”()]{3,90}?)\s(?:on|in|of|dated)\s+(?:the\s+)?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\s+)?$"
)
_LATER = pattern(
    r",?\s+(?:(?:just|shortly|soon|immediately|(?:\w+ )?(?:hours|days?|weeks?|months?|years?)|a (?:day|week|month|year))\s+)?"
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
    r"\b(?:hanged|executed|guillotined|arrested|detained|charged|indicted|seized|apprehended|jailed|sentenced|convicted|pleaded|remanded|confessed|acquitted|extradited|fined|banned|suspended|[Ff]ined|[Jj]ailed|[Aa]rrested|[Cc]harged|disqualified|suspected|accused|admitted|inquest|inquiry|investigation)\b"
)
_AGAINST = pattern(
    r"\s+against\s+(?:a|an|the|his|her|their|its)\s+[^.;:“”(),]{2,50}?\b(?:handed down|delivered|issued|made|imposed|given|passed|taken|announced|published)\b[^.;:“”(),]{0,30}?\s(?:on|in)\s+$"
)
_THAT_BEGAN = pattern(
    r"(?:\s+(?:by|in|at) [^.;:“”(),]{2,30}?)?,?\s+(?:for|over|after|from|following|because of|due to|caused by|triggered by|in the wake of)\s+(?:a|an|the|his|her|their)\s+[^.;:“”(),]{2,50}?\s(?:(?:that|which|who)\s+(?:had\s+)?(?:began|begun|took place|broke out|"
    r"struck|hit|fell|swept|blew|shook|tore|rose|left|[a-z]+ed)|(?:first\s+)?(?:noted|diagnosed|detected|noticed|reported|caught|contracted|picked up|sustained|suffered))\b[^.;:“”()]{0,40}?\s(?:on|in)\s+$"
)
# The results of the vote of 3 June were published on 8 June.
_OUTCOME = pattern(
    r"\b(?:results?|outcome|findings|winners?|minutes|transcript|footage|recording|count|turnout|verdict|tally|toll|ballots(?: cast)?|votes(?: cast)?)\s+(?:of|from|in)\s+(?:the|an?|its|their|his|her)\s+(?:(?:[\w’-]+\s+){1,4}?(?:of|on|held on|held in)\s+)?$",
    re.IGNORECASE,
)
_TOLD = pattern(
    r"(?:\s+(?!was\b|were\b|and\b|or\b|but\b|will\b)[a-z-]+){0,3},?\s+(?:was|were|came|is|are|had|have)\s+(?:all\s+)?(?:been\s+)?(?:all\s+)?(?:[a-z]+\s+)?(?:announced|published|declared|released|made public|certified|confirmed|posted|aired|out|known|counted|tallied)\b[^.;:“”(),]{0,40}?\s?(?:on|in|by)\s+$"
)
# The bridge was opened on 4 May; work on it began on 12 August.
_OPENED = pattern(
    r"\b(?:opened|completed|finished|inaugurated|unveiled|closed|demolished|launched|premiered|released|hosted|welcomed|held its first)\b[^.;:“”()]{0,40}$"
)
_WORK_ON_IT = pattern(
    r"(?:[;,]|\s+–)\s+(?:(?:and|but|though|while)\s+)?(?:work|construction|building|building work|excavation|dredging|tunnelling|filming|shooting|digging|planning|recording|rehearsals|printing)"
    r"(?:\s+(?:on|of)\s+(?:it|the same [a-z]+))?(?:,? [a-z]+ say)?\s+(?:had\s+)?(?:began|begun|started|was started|got under way)\s+(?:there\s+)?(?:only\s+)?(?:on|in)\s+$"
)
# He died on 4 May and voted on 9 May.
_DIED = pattern(
    r"\b(?:died|shot dead|stabbed to death|assassinated|murdered|hanged|executed|drowned|was killed|was buried|passed away)\b[^.;:“”()]{0,60}$"
)
_DID = pattern(
    r"(?:,?\s+and\s+(?:then\s+|later\s+|also\s+)?|,\s+)(?:built|painted|led|founded|bought|designed|captained|coached|sold|composed|recorded|drove|hosted|edited|farmed|invented|planted|carved|skippered|commanded|"
    r"presided|refereed|umpired|conducted|toured|lived|coined|sculpted|ploughed|rode|walked|emigrated|divorced|voted|attended|married|visited|spoke|worked|served|played|sang|joined|opened|travelled|traveled|met|ran|graduated|retired|appeared|"
    r"performed|preached|taught|wrote|signed|competed|campaigned|moved|flew|addressed|gave a|gave an|gave his|gave her|made his|made her|took part|stood|scored|resigned|enlisted|swam)\b[^.;:“”()]{0,70}?\s(?:on|in)\s+$"
)
# Born in Fargo in 1948 and left for good in 1944.
_BORN = pattern(r"\b[Bb]orn\b[^.;:“”()]{0,60}$")
_THEN_DID = pattern(
    r"(?:\s+in\s+(?:[A-Z][\w’-]+,?\s?){1,3})?(?:,?\s+and\s+(?:\w+ly\s+|later\s+|then\s+|first\s+)?|,\s+(?:\w+ly\s+|first\s+)?|,\s+(?:he|she|they|(?:(?:Mr|Ms|Mrs|Dr)\.? )?[A-Z][\w’-]+(?:\s+[A-Z][\w’-]+){0,2})\s+(?:\w+ly\s+|later\s+|first\s+)?)"
    r"(?:[a-z]{3,}ed|went|came|made|took|ran|won|lost|began|left|became|wrote|built|taught|sang|fought|met|bought|sold|led|flew|fled|swam|rode|got|had)\b"
    r"(?!\s+(?:after|for|in honou?r)\b)[^.;:“”(),]{0,70}?\s(?:in|on)\s+$"
)
# Demolished in 2012 and last housed guests in 2016.
_ENDED = pattern(
    r"\b(?:demolished|torn down|razed|knocked down|scrapped|sank|sunk|dissolved|disbanded|died|killed|shot dead|closed for good|shut for good|pulled down)\b[^.;:“”()]{0,50}$"
)
_LAST_DID = pattern(
    r",?\s+and\s+(?:was\s+|were\s+)?last\s+(?:[a-z]{2,}ed|held|ran|won|sold|seen|met|heard|put|spoke|sang|took|gave|flew|sailed|drew|had)\b[^.;:“”(),]{0,70}?\s(?:in|on)\s+$"
)
# The exhibition opens on 6 May and closes on 21 April.
_OPENS = pattern(r"\b(?:opens|opened|starts|started|begins|began|will (?:open|start|begin))\b[^.,;:“”()]{0,40}$")
_CLOSES = pattern(
    r",? and (?:(?:closes|ends|finishes|will (?:close|end|finish|run (?:until|to)))(?: on| in)?|runs (?:until|to|through))\s+(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\s+)?$"
)
# The body was found on 3 May; he had set out on 5 May.
HAD_BEEN = pattern(
    r"(?:[^.;:,“”()]{0,30};\s+)?(?:[Hh]e|[Ss]he|[Ii]t|[Tt]hey)\s+had\s+(?:(?:been\s+)?(?:last|first|originally|initially)\s+)?(?:been\s+)?"
    r"(?:imposed|introduced|set (?:out|off|up)|gone missing|vanished|disappeared|left|escaped|fled|sailed|departed|abducted|kidnapped|stolen|arrested|detained|charged|jailed|seen alive|seen|reported missing|"
    r"founded|established|appointed|elected|launched|opened|closed|built|signed|married|enlisted|admitted|taken|convicted|sentenced|banned|suspended|ordered|lodged|filed)\b"
    r"(?! (?:to|again)\b)[^.;:,“”()]{0,60}?\s(?:on|in)\s+$"
)
_ANY = pattern(r"\b[a-z]+ed\b|\b(?:found|held|won|shot|freed|hit|sold|shut)\b")
_REPLACED = pattern(
    r"\s+(?:as \w+ )?(?:to (?:replace|succeed|fill)|replacing|succeeding|(?:over )?from)\s+[^.;:“”()]{2,60}?\b(?:who|which)\s+(?:had\s+)?(?:retired|died|resigned|left|stepped down|quit|was sacked|was fired|was killed)\s+(?:on|in)\s+$"
)
_DOUBT = pattern(
    r"\b(?:would|will|planned|scheduled|due|set(?! up)|upcoming|next|that|about|until|since|not|never|no longer|who|whose|which|and|but|"
    r"expect\w*|postpon\w*|cancel\w*|contract|book\w*|start|begin|due)\b|,"
)
_OVER_DOUBT = pattern(
    r"\b(?:over)\s+(?:a|an|the|his|her|their)?\s*(?:plans?|fears?|concerns?|bill|law|budget|deal|proposal|contract|visit|vote|pay)\b"
)
_OTHERS = pattern(
    r"[;“”]|\b(?:whose|his|her|their|its|son|daughter|brother|sister|wife|husband|father|mother|who|which|others?|man|woman|another|but|while|"
    r"whereas|(?<=and )(?:the|a|an|two|three)|(?<=, )the|parents|couple|family|families|that)\b(?! (?:was|were|had been|own|trial|conviction|arrest|death|birth|body|funeral|release|wounds|injuries|burns|duties|home|sleep|post|job|seat|office|owners?|rightful|doors|gates))"
)


_BODY = pattern(r"; (?:his|her|their|the) (?:body|bodies|remains|car|phone)\b")


# What stands before the first date, what stands between the two, and the order that both together tell.
_JOINTS = (
    (None, _REPLACED, 1),
    (None, _THAT_BEGAN, 1),
    (None, _AGAINST, 1),
    (_OUTCOME, _TOLD, -1),
    (_DIED, _DID, 1),
    (_BORN, _THEN_DID, -1),
    (_ENDED, _LAST_DID, 1),
    (_OPENED, _WORK_ON_IT, 1),
    (_OPENS, _CLOSES, -1),
    (_ANY, HAD_BEEN, 1),
)
_AHEAD = pattern(r"\b(?:would|will|planned|since|until)\b")


# For an assault and begins his term on; having left the same day, and flew back on.
_AND_DID = pattern(
    rf"\band\s+(?:then\s+|later\s+|also\s+)?(?:is|was|were|are|will|has|had|(?!{_CRIME})(?!the\b|his\b|her\b|its\b|its\b)[a-z]+(?:ed|s|ew)|went|came|made|took|ran|won|lost|began|left|gave|got|became|wrote|built|returned|said)\b"
    r"(?! (?:and|or|of|crimes?|offences?|charges?)\b)"
)


def joint(text: str, gap: Span) -> int:
    """The order that “after”, “over a robbery on” or “before” between two dates says: -1, 1, or 0."""
    before = max(0, gap.start - 120)
    for opening, between, order_ in _JOINTS:
        if between.fullmatch(text, *gap) and (opening is None or opening.search(text, before, _lead_end(text, gap))):
            return order_
    if match := _EARLIER.fullmatch(text, *gap):
        if _AND_DID.search(match["rest"]):
            return 0
        return 0 if _DOUBT.search(match["rest"]) or _OVER_DOUBT.search(text, *gap) else 1
    if _ARRESTED.search(text, max(0, gap.start - 60), gap.start) and _OF_CRIME.fullmatch(text, *gap):
        if _AND_DID.search(text, *gap):
            return 0
        return 0 if _AHEAD.search(text, *gap) else 1
    if match := _LATER.fullmatch(text, *gap):
        return 0 if _DOUBT.search(match["rest"]) else -1
    return 0


_DATE_LAST = pattern(
    r"\s?(?:\d{1,2}(?:st|nd|rd|th)?\s+)?(?:[A-Z][a-z]+\.?\s*)?(?:\d{1,2}(?:st|nd|rd|th)?)?(?:,?\s*\d{4})?$"
)


def _lead_end(text: str, gap: Span) -> int:
    """Where the date before `gap` begins, its preposition and the blank kept."""
    match = _DATE_LAST.search(text, max(0, gap.start - 22), gap.start)
    return match.start() + 1 if match else gap.start


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
    """The last deed before the date with a fixed place among others, of one word or two; empty where there is none."""
    start = max(within.start, when.start - 90)
    words = [match.group().lower() for match in _WORD.finditer(text, start, when.start)]
    for index in range(len(words) - 1, -1, -1):
        both = "-".join(words[index : index + 2])
        if index and words[index] in _MOVES and words[index - 1] in ("and", "then", "but"):
            return ""  # having left Denver the same day, and flew back on
        if both in STAGES:
            return both
        if words[index] in STAGES and (words[index] != "met" or both in _MET):
            return words[index]
    return ""


_MOVES = frozenset(
    "flew went came made took ran gave got became returned moved began begins starts spoke played appears appeared faces pleads denied denies admits walked".split()
)
_MET = frozenset("met met-at met-in met-on met-as met-while met-when met-through met-by met-during met-aboard".split())


_OF_ONE = frozenset(("life", "upkeep", "ship", "search"))


def order_beside(text: str, first: str, second: str, gap: Span) -> int:
    """As told_order, of two sentences of which the second begins with he, she, it or they: only lives and things."""
    return 0 if _OTHERS.search(text, *gap) else order(first, second, _OF_ONE)


def told_order(text: str, first: str, second: str, gap: Span) -> int:
    """The order that two deeds of one person or thing must have."""
    if not first or not second or first == second or _OTHERS.search(_BODY.sub(" ", text[gap.start : gap.end])):
        return 0
    told = order(first, second)
    return 0 if told > 0 and not _is_of_it(text, second, gap) else told


# Nothing between the deed and its date: signed on 2 May and passed on 9 May.
_AT_ONCE = pattern(
    r"(?:\s+(?:it|there|him|her|them|out|up|down|off|(?:its|their) doors|the (?:force|army|navy|police|service)|(?:by|from) (?:[\w’-]+ ?){1,4}?))?(?:,?\s+(?:in|at|near|off|aboard)\s+(?:the\s+)?[A-Z][\w’-]+(?:\s[A-Z][\w’-]+)?)?"
    r"(?:,?\s+(?:only|just|late|early|back))*(?:,?\s+(?:on|in|by|from|at))?(?:\s+the)?(?:\s+\w+day,?)?\s*"
)


def _is_of_it(text: str, second: str, gap: Span) -> bool:
    """Whether the second deed, told after one that must follow it, is of the same thing: it has no object of its own.

    He left Leeds in 2009 and joined Hull in 2011; the prison closed in 1999 and opened as a museum in 2005.
    """
    if second not in _MAY_COME_AGAIN:
        return True
    word = second.rsplit("-", maxsplit=1)[-1]
    at = text.rfind(word, *gap)
    return at >= 0 and _AT_ONCE.fullmatch(text, at + len(word), gap.end) is not None


_MAY_COME_AGAIN = frozenset(
    """opened joined married arrested charged introduced imposed passed signed launched founded established formed elected
    appointed qualified enlisted left sailed won built commissioned designed engaged""".split()
)
