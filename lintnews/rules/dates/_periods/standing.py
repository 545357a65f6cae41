"""What was there before a deed that is told of it (sold, gutted), and what lives on into later times (a club, a bridge)."""

from __future__ import annotations

from lintnews.core.pattern import pattern
from lintnews.core.span import Span
from lintnews.rules.dates._events import EVENTS
from lintnews.rules.dates._periods.facts import BUILDS
from lintnews.text.temporal.values import Expression
from lintnews.text.temporal.verb_groups import groups, is_past

EVENTFUL = EVENTS | frozenset(
    """film movie album single song hit novel book play opera painting picture poem show series game record flop report budget
    treaty pact bargain act law goal match race party festival concert speech trial case heist robbery raid map violin atlas
    epidemic outbreak drought disaster catastrophe tragedy calamity famine pandemic plague upset surprise shock scandal gamble merger takeover""".split()
)
# What lives on: it may be of an earlier time and still the greatest of this one.
LASTING = frozenset(
    """club company firm bank newspaper paper magazine school college university hospital hotel theatre theater museum library city town
    port state country party union team band orchestra bridge road railway station ship liner steamer ferry restaurant café pub shop store market
    brand festival fair prize award tournament league tradition language house estate park garden stadium street family dynasty""".split()
)
FAME = frozenset(
    "busiest richest strongest fastest grandest smartest wealthiest mightiest hottest coolest trendiest liveliest".split()
)


def is_done_to_what_stood(text: str, sentence: Span, year: Expression, noun: str) -> bool:
    """Whether what was done in the year may have been done to a thing that was there: sold, gutted."""
    if noun in EVENTS or noun in _TIMES:
        return False  # the storm that flattened the town in 1992; in 1994, the only October of the 1980s
    if EVENT_OF.search(text, max(sentence.start, year.span.start - 30), year.span.start):
        return False  # whose strike of 2006
    if _FIRST_OF_IT.search(text, max(sentence.start, year.span.start - 90), year.span.start):
        return False  # which hauled its first train in 1825
    if where := _WHERE_HE.search(text, max(sentence.start, year.span.start - 60), year.span.start):
        before = text[sentence.start : where.start()].rstrip(", ").rpartition(" ")[2].lower()
        if before in EVENTFUL:
            return False
        if not (where.group().startswith("whose") and _MADE_IN.search(where.group())):
            return True
    if text.find(" again ", max(sentence.start, year.span.start - 30), year.span.start) >= 0:
        return True
    found = [
        one
        for one in groups(text, max(sentence.start, year.span.start - 60), year.span.start)
        if not one.verb.endswith("ing")
    ]
    first = _OPENS.match(text, sentence.start)
    if first and not found and is_past(first["verb"].lower()):
        return _MADE_IN.match(first["verb"].lower()) is None  # Restored in 1998, the theatre is
    if not found or _OF_YEAR.search(text, max(sentence.start, year.span.start - 16), year.span.start):
        return False
    return not (_MADE_IN.match(text, found[-1].span.start) or _MADE_IN.match(found[-1].verb))


_OPENS = pattern(r"[“]?(?P<verb>[A-Z][a-z]+)\b")
_FIRST_OF_IT = pattern(
    r"\b[Tt]he (?:very )?first [^,;]{2,40},? (?:in|on) $|\b(?:which|that) first [^,;]*$|\b(?:which|that|it) [a-z]+ (?:the|its|their) (?:very )?first [^,;]*$"
)
_TIMES = frozenset(
    """day night week month year summer winter spring autumn season weekend morning evening act acts moment moments blow gesture chapter match january february march april may
    june july august september october november december""".split()
)
_WHERE_HE = pattern(r"\b(?:where|when|whose|whom|on which|in which|at which|he|she|they) [^,;]*$")
_OF_YEAR = pattern(r"(?:\bof|\(|’s|\bthe) (?:the (?:spring|summer|autumn|fall|winter) of )?$")
_MADE_IN = pattern(
    rf"(?:was |were |been )?(?:{BUILDS}|"
    r"struck|put up|born|fought|crowned|held|set up|dating (?:from|back to|to)|dates? (?:from|"
    r"back to|to)|dated (?:from|back to|to)|sunk|penned|manufactured|first (?:seen|sold|published|"
    r"performed|played|shown|staged)|performed|won|died|sank|sailed|came out|went up|took place|"
    r"ended|starts?|happened|arrived|landed|broke out|fell|hit|burst|peaked|enlarged|extended|"
    r"carried out|waged|undertaken|conducted|took effect|drafted|conquered|captured|annexed|invaded|"
    r"abolished|dissolved|devised|unveiled|crafted|fashioned|moulded|molded|handed down|delivered|"
    r"drawn up|laid out|laid down|brought out|fired|thrown|knitted|sewn|blown|etched|struck down|"
    r"decided|agreed|broke up|raised|rose|hung|thatched|tiled|first used|brewed|wrought|"
    r"embroidered|bound|stitched|translated into \w+|scored|reached|cut|sat|met|ran|wrecked|"
    r"erupted|lost|raided|attacked|bombed|killed|shut|carried off|banned|seen|shown|sang|turned|"
    r"split|came down|went on sale|blew up|exploded|collapsed|crashed|wore|worn|became|twisted|grew|lived"
    r")\b"
)


def lives_on(noun: str, mark: str) -> bool:
    """Whether what the noun names may be of an earlier time and still, as `mark` says, the first of this one."""
    return mark in FAME or not LASTING.isdisjoint((noun, noun.removesuffix("s")))


def names_what_lives_on(text: str, words: Span) -> bool:
    """Whether the words before the period name such a thing: The club, founded in 1958; formed in 1978, the band."""
    return any(word.strip(",.;") in LASTING for word in words.of(text).split())


EVENT_OF = pattern(
    r"\b(?:comet|heatwave|strike|flood|storm|drought|fire|famine|war|siege|quake|earthquake|eruption|plague|hurricane|crisis|riots?|coup|election) of $"
)
