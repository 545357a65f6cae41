"""What is known of deeds and times: which verbs make a thing, which may come before it, which words part two times.

Nothing is done to a thing before it exists, so a year before the period clashes with any verb; a year after it only
with the verbs that make a thing or end a spell.
"""

from __future__ import annotations

import re

from lintnews.core.pattern import pattern
from lintnews.rules.dates._periods.roles import Role
from lintnews.text.temporal.values import Expression, Kind

MADE = (
    r"(?:struck|lit|put up|built|erected|constructed|completed|finished|founded|established|opened|begun|consecrated|dedicated|laid|"
    r"released|recorded|written|published|printed|painted|composed|carved|cast|woven|made|produced|created|designed|"
    r"invented|patented|launched|born|minted|forged|drawn|sculpted|engraved|fought|signed|"
    r"crowned|held|staged|premiered|filmed|shot|formed|set up|dating (?:from|back to|to)|dates? (?:from|back to|to)|"
    r"dated (?:from|back to|to)|chartered|incorporated|planted|sunk|dug|woven|copied|penned|manufactured|introduced|"
    r"first (?:seen|sold|published|performed|played|shown|staged)|performed|won|died|dating|"
    r"sank|sailed|came out|went up|appeared|took place|ended|began|begins?|starts?|happened|arrived|landed|broke out|fell|hit|burst|peaked|enlarged|extended|carried out|waged|undertaken|conducted|took effect|passed|enacted|adopted|granted|drafted|ratified|conquered|captured|annexed|invaded|abolished|dissolved|devised|unveiled|installed|"
    r"assembled|crafted|fashioned|moulded|molded|handed down|delivered|issued|drawn up|laid out|laid down|brought out|fired|thrown|knitted|sewn|blown|etched|struck down|decided|agreed|ended|broke up|"
    r"set|raised|rose|hung|hewn|thatched|tiled|commissioned|first used|coined|brewed|wrought|embroidered|illuminated|bound|stitched|translated into \w+)"
)
YEAR_OF_MAKING = pattern(
    rf"\b{MADE}\b(?:\s+(?!and\b|but\b|until\b|before\b|after\b)[\w’'.-]+,?){{0,7}}?\s+(?:in|on|around|about|as (?:late|early|recently) as|back in|from|back to|to|in about|by)?\s*"
    r"(?:(?:early|late|mid|spring|summer|autumn|the (?:spring|summer|autumn|fall|winter) of)[ -]?)?$|"
    r"\bdat(?:ing|es?|ed)\s+(?:from|back to|to)\s+$|\bdated\s+$",
    re.IGNORECASE,
)
# Words that part the two: each is then said of something else.
PARTED = pattern(
    r"[;“”\"]|\b(?:re-?\w*(?:formed|built|opened|stored|vived|vival|placed|placement|furbished|novated|issued|released|made|"
    r"make|recorded|located|designed|discovered|constructed|construction|turned|united|union|painted|printed|edited)|"
    r"while|whereas|until|till|since|later|again|now|then|than|style|copy|copies|replica|inspired|modelled|modeled|based|"
    r"demolished|destroyed|burn\w*|closed|sold|bought|acquired|moved|found|excavated|unearthed|converted|extended|added|"
    r"throwback|homage|nod to|echo\w*|nostalg\w*|reminiscent|evok\w+|recall\w*|salute|memories|memoir|look back|pastiche|replac\w+|footings|foundations|"
    r"site|ruins|beside|near (?:the|an?|its|his|her)|next to|unlike|not|never|no longer|but|adapt\w*|tribute|anniversary|museum|history|historian|set in|"
    r"about|collection|scholar|expert|translation|translated|edition|version|dedicated to|named after|works|from)\b",
    re.IGNORECASE,
)
_SOON = 366 * 2  # days by which a war or a boom may begin before the decade it is named for
# What a thing was before it was there: planned, on land bought.
PREPARED = pattern(
    r"\b(?:plann\w+|propos\w+|promis\w+|conceiv\w+|design\w*|commission\w*|order\w*|draft\w*|survey\w*|foret\w+|foresaw|foreseen|predict\w*|forecast\w*|imagin\w+|"
    r"dream\w*|inspired?|named|bought|donat\w+|granted|licen[sc]ed|approved|mooted|sketched|envisaged|whose|grew out|roots?|origin\w*|trace[sd]?|founded on|born|"
    r"son|daughter|father|had|once|known|style|styled|site|land|ancestor\w*|precursor|forerunner|predecessor|reminiscent|echo\w*|evok\w*|set in)\b"
)
_BEGAN = pattern(r"\b(?:beg[au]n|began|start\w*|open\w*)\b")


def is_early(period: Expression, year: Expression) -> bool:
    """Whether the year lies wholly before the period."""
    return year.readings[0].last < period.readings[0].first


_END = pattern(r"\b(?:end|ended|ends|closed|finished|concluded|died|burst|fizzled|came to an end)\b")
_START = pattern(r"\b(?:beg[au]n|began|started|opened|dawned|took off)\b")
_EDGE = 366 * 6  # days by which a decade's boom or war may outlast the decade


def near_its_edge(period: Expression, year: Expression, words: str) -> bool:
    """Whether what a decade is named for may well have begun so soon before it, or ended so soon after."""
    if period.kind is not Kind.DECADE:
        return False
    if is_early(period, year):
        return _START.search(words) is not None and (period.readings[0].first - year.readings[0].last).days < _EDGE
    return _END.search(words) is not None and (year.readings[0].first - period.readings[0].last).days < _EDGE


def fits_deed(period: Expression, year: Expression, words: str, made: bool) -> bool:
    """Whether the deed in the words cannot have been done to a thing of the period in that year."""
    if not is_early(period, year):
        return made
    if PREPARED.search(words):
        return False
    gap = (period.readings[0].first - year.readings[0].last).days
    return not (_BEGAN.search(words) and gap < _SOON and period.kind is Kind.DECADE)


BORN = pattern(
    r"(?!where\b|when\b|in which\b)(?:[\w’.-]+ ){0,4}?(?:was |were )?born (?:[\w’-]+ ){0,4}?(?:in|on) (?:the )?"
)


def late_birth(period: Expression, year: Expression, rest: str) -> bool:
    """The great painter of the 16th century, born in 1606."""
    return BORN.fullmatch(rest) is not None and year.readings[0].first > period.readings[0].last


NEW_CLAUSE = pattern(
    r"[;:“”\"()]|\s[–—]\s|\b(?:but|while|whereas|although|though|because|since|until|till|after|before|if|unlike|than|whose|where|when|so|and)\b"
)
TIMES = (Role.FRONTED, Role.DEED)
THINGS = (Role.BEFORE, Role.AFTER, Role.APPOSED)


# What may follow a year that closes its clause; a verb says that the year is the noun’s before it.
CLOSES = pattern(
    r"[,.;:)”’]|\s+[–—]|\s*$|\s*\n|\s+(?:[a-z]+ing|in|by|for|at|with|to|on|under|as|when|after|before|near|and|or|but|of|from|that|which|who|until|without|against|over|"
    r"struck|broke|hit|began|erupted|into|through|alone|onwards?|is|are|remains?|while|where|because|during|off|outside|inside|between|among|across|along|around|despite|the|an?|his|her|its|their|has|have|employs|costs?|cost)\b"
)

_PERSON = pattern(
    r"(?:er|or|ist|ian|man|men|woman|women|ians|ists|ers|ors|star|hero|icon|poet|king|queen|bishop|saint|monk|nun|chief|"
    r"champion|coach|captain|actress|politician|emperor|sultan|child|boy|girl|general|admiral|architect|statesman|"
    r"philosopher|pioneer|rebel|prophet|mystic|president|minister|activist|cook|chef|cop|mother|father|force|figure)s?$"
)
_THINGS_IN_ER = frozenset(
    """tower manor diner charter letter theater center quarter shelter boiler steamer trawler cruiser mirror door floor reactor
    tractor computer poster paper newspaper banner order border river corner timber chapter register folder calculator
    typewriter generator motor cooker printer sewer counter ladder dagger barrier merchantman freighter destroyer tanker
    bomber fighter helicopter locomotor elevator escalator propeller meter chandelier cylinder clapper hangar sweater jumper
    trouser drawer crater reservoir corridor harbor refrigerator transistor sensor monitor poster sampler list wrecker
    powder-tower water-tower skyscraper roller-coaster coaster horror terror error factor survivor water cover number answer rarity supper dinner winter summer""".split()
)


def is_person(noun: str) -> bool:
    """Whether one of the words is most likely what a person is called."""
    for word in noun.split():
        one = word.lower()
        if word[0].isupper():
            continue
        if _PERSON.search(one) and one not in _THINGS_IN_ER and one.removesuffix("s") not in _THINGS_IN_ER:
            return True
    return False
