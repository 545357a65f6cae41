"""What is known of deeds and times: which verbs make a thing, which may come before it, which words part two times.

Nothing is done to a thing before it exists, so a year before the period clashes with any verb; a year after it only
with the verbs that make a thing or end a spell.
"""

from __future__ import annotations

from lintnews.core.pattern import pattern
from lintnews.text.temporal.values import Expression, Kind
from lintnews.text.temporal.verb_groups import Tense, groups

# A deed done again: rebuilt, relit; not released, received, returned.
AGAIN = r"re-?(?!leas|cord|main|ceiv|port|turn|ach|sult|quest|quir|fus|ward|veal|sign|tir|plied)[a-z]+(?:ed|lit|built|made|done)"
# What a thing was before it was there: planned, on land bought.
PREPARED = pattern(
    r"\b(?:paid|funded|financed|plann\w+|propos\w+|promis\w+|conceiv\w+|design\w*|commission\w*|order\w*|draft\w*|survey\w*|foret\w+|foresaw|foreseen|predict\w*|forecast\w*|imagin\w+|"
    r"dream\w*|inspired?|named|bought|donat\w+|granted|licen[sc]ed|approved|mooted|sketched|envisaged|whose|grew out|roots?|origin\w*|trace[sd]?|founded on|born|"
    r"son|daughter|father|had|once|known|style|styled|site|land|ancestor\w*|precursor|forerunner|predecessor|reminiscent|echo\w*|evok\w*|set in)\b"
)


def is_early(period: Expression, year: Expression) -> bool:
    """Whether the year lies wholly before the period."""
    return year.readings[0].last < period.readings[0].first


_END = pattern(
    r"\b(?:collapsed|crashed|faded|end|ended|ends|closed|finished|concluded|died|burst|fizzled|came to an end)\b"
)
_START = pattern(r"\b(?:beg[au]n|began|started|opened|dawned|took off)\b")
_EDGE = 366 * 6  # days by which a decade's boom or war may outlast the decade


def near_its_edge(period: Expression, year: Expression, words: str) -> bool:
    """Whether what a decade is named for may well have begun so soon before it, or ended so soon after."""
    if period.kind is not Kind.DECADE:
        return False
    if is_early(period, year):
        return _START.search(words) is not None and (period.readings[0].first - year.readings[0].last).days < _EDGE
    return _END.search(words) is not None and (year.readings[0].first - period.readings[0].last).days < _EDGE


# What may follow a year that closes its clause; a verb says that the year is the noun’s before it.
CLOSES = pattern(
    r"[,.;:)”’]|\s+[–—]|\s*$|\s*\n|\s+(?:[a-z]+ing|in|by|for|at|with|to|on|under|as|when|after|before|near|and|or|but|of|from|that|which|who|until|without|against|over|"
    r"struck|broke|hit|began|erupted|into|through|alone|onwards?|is|are|remains?|while|where|because|during|off|outside|inside|between|among|across|along|around|despite|the|an?|his|her|its|their|has|have|employs|costs?|cost)\b"
)

_PERSON = pattern(
    r"(?:er|or|ist|ian|man|men|woman|women|ians|ists|ers|ors|star|hero|icon|poet|pirate|tsar|prince|princess|duke|knight|(?<![a-z])king|queen|bishop|saint|monk|nun|chief|"
    r"champion|coach|captain|actress|politician|emperor|sultan|child|boy|girl|general|admiral|architect|statesman|"
    r"philosopher|pioneer|rebel|prophet|mystic|president|minister|activist|cook|chef|cop|mother|father|force|figure)s?$"
)
_THINGS_IN_ER = frozenset(
    """tower manor diner charter letter theater center quarter shelter boiler steamer trawler cruiser mirror door floor reactor
    tractor computer poster paper newspaper banner order border river corner timber chapter register folder calculator
    typewriter generator motor cooker printer sewer counter ladder dagger barrier merchantman freighter destroyer tanker
    bomber fighter helicopter locomotor elevator escalator propeller meter chandelier cylinder clapper hangar sweater jumper
    trouser drawer crater reservoir corridor harbor refrigerator transistor sensor monitor poster sampler list wrecker
    liner schooner cutter clipper carrier ledger psalter disaster powder-tower water-tower skyscraper roller-coaster coaster horror terror error factor survivor water cover number answer rarity supper dinner winter summer""".split()
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


def told(words: str) -> list[str]:
    """The verbs of the words that tell something: those with a time of their own."""
    found = groups(words, 0, len(words))
    return [
        one.verb
        for one in found
        if one.tense is not Tense.NONE
        and one.verb not in _NO_VERBS
        and not words[: one.span.start].endswith(_BEFORE_NOUNS)
    ]


_BEFORE_NOUNS = (" from ", " to ", " the ", " at ", " his ", " her ", " its ")
_NO_VERBS = frozenset("last first hit cut set".split())


# What makes a thing, and what an event does.
BUILDS = "|".join(
    """adopted aired appeared assembled began begin begins? begun built came carved cast charted chartered
    coined commissioned completed composed consecrated constructed copied created dated dates? dating
    dedicated designed drawn drew dug enacted engraved erected established filmed finished forged formed
    founded framed glazed granted handed hewn illuminated inaugurated incorporated inscribed installed
    introduced invented issued kept laid launched lit made mapped minted opened painted passed patented
    planted premiered printed produced published put ratified recorded released sculpted sealed set shot
    signed staged went wove woven written wrote""".split()
)
BUILT = pattern(rf"(?:{BUILDS})$")
HAPPENED = pattern(
    r"(?:began|begun|broke|started|opened|ended|came|hit|killed|peaked|fell|held|fought|signed|waged|carried|launched|sparked|dawned|erupted|spread|lasted|took|happened|occurred|burst|swept|emptied|caused|triggered|"
    r"spotted|detected|reported|released|closed|finished|concluded|run|ran|staged|passed|played|committed|declared|flattened|ending|beginning|starting|tried|born|shook|rocked|toppled|collapsed|crashed|subsided|ebbed|faded)$"
)
LAWS = "act|law|bill|order|decree|edict|charter|treaty|statute|ordinance|pact|ruling|verdict|vote|referendum|licen[cs]e|deed|constitution|amendment|proclamation|decision|contract"
DATES_FROM = pattern(
    r"\b(?:dat(?:es?|ed|ing)|goes|going|hails?|belong\w*) (?:back )?(?:from|to) (?:the )?(?:early |late |mid-)?$"
)
