"""Years told before their number, by two deeds, or of things that are counted: 2020 and 2021, three years in a row."""

from __future__ import annotations

import re

from lintnews.core.cue import Cue
from lintnews.core.pattern import pattern
from lintnews.core.span import Span
from lintnews.rules.dates._events import EVENTS
from lintnews.rules.dates._spans.gaps import SPELL
from lintnews.rules.dates._spans.listed import ONE, RANGE, YEAR, misfit
from lintnews.text.sentences import sentence_at
from lintnews.text.temporal.verb_groups import groups
from lintnews.text.temporal.words import NUMBER, ORDINAL, number_of, ordinal_of

_LISTED = rf"(?P<years>{ONE}(?:(?:,\s+|,?\s+(?:and|&)\s+)(?:again\s+|then\s+)?(?:in\s+)?{ONE})+)"
# Frozen in 2020, 2021 and 2022, for four years in a row; in 2016 and 2018, the only three years with a case.
_BEFORE = pattern(
    rf"(?<![\d-]){_LISTED}(?:[,:;]|\)|\s+[–—-])?\s+(?P<lead>(?:\(|that is |or |for |making |a run of |all |the only |his only |her only |its only |the |making it |a total of )*)$"
)
_IN_A_ROW = pattern(
    r"\s+(?:in a row|running|straight|on end|in succession|back to back|in all|altogether|in total|without a break)\b"
)
_EVERY = pattern(r"\b(?:straight|consecutive|successive|only|all|run of|making)\b")


def listed_before(text: str, end: int, sentence: Span, said: Span, count: int) -> tuple[Span, str] | None:
    """The years listed right before their number, where they are not so many."""
    match = _BEFORE.search(text, max(sentence.start, said.start - 90), said.start)
    if match is None or not (_IN_A_ROW.match(text, end, sentence.end) or _EVERY.search(text, match.end("years"), end)):
        return None
    return _unlike(match, count)


def _unlike(match: re.Match[str], count: int) -> tuple[Span, str] | None:
    made = len(set(re.findall(ONE, match["years"])))
    return None if made == count else (Span(*match.span("years")), str(made))


# Held in Lima in 2011 and in Quito in 2019, four years apart.
_RIGHT_AFTER = pattern(r"(?:,| [–—]| \()? ?(?:an? (?P<gap>[a-z]+) of )?(?:just |only |exactly |some |all of |fully )?")
_APART = pattern(r"\s+(?:apart\b|later(?=[.,;)]|$))")
_GAPS = frozenset("pause gap interval break wait lapse absence silence hiatus lull delay spell stretch span".split())
_A_YEAR = pattern(rf"(?<![\d$£€,.–-]){YEAR}(?![\d–-]|,\d|s\b)")


def apart(text: str, end: int, sentence: Span, said: Span, count: int) -> tuple[Span, str] | None:
    """The two years of the sentence that are not so many years apart."""
    found = list(_A_YEAR.finditer(text, *sentence))
    if len(found) != 2:
        return None
    lead = _RIGHT_AFTER.fullmatch(text, found[1].end(), said.start)
    if lead is None or not (lead["gap"] in _GAPS or _APART.match(text, end, sentence.end)):
        return None
    made = abs(int(found[1].group()) - int(found[0].group()))
    return None if abs(made - count) < 2 else (Span(found[0].start(), found[1].end()), str(made))


_STARTED = pattern(
    r"\b(?:opened|founded|began|begun|beginning|started|starting|launched|established|formed|set up|born|birth|signed|elected|appointed|married|wed|built|created|joined|"
    r"crowned|sworn in|took (?:office|over|power|charge|up)|came to power|hired|enrolled|enlisted|moved in|arrived|first|succeeded|acceded|ascended|from|since|took the throne|inaugurated|introduced|imposed|jailed|banned|elevated|ordained|installed|enthroned|called up|recruited)\b"
    r"(?:\s+(?!and\b)[\w’-]+){0,5}?,?\s+(?:in|on|of)\s+(?:early |late |mid-|the \w+ of |[A-Z][a-z]+ )?$|^From $",
    re.IGNORECASE,
)
_ENDED = pattern(
    r"\b(?:return(?:ed|ing)|leaving|retiring|shut|closed|ended|ending|finished|finishing|folded|failed|wound up|dissolved|disbanded|collapsed|abolished|left|quit|retired|resigned|stepped down|defeated|ousted|deposed|died|divorced|split|"
    r"separated|completed|lapsed|expired|expiring|lifted|scrapped|repealed|demolished|released|concluded|abdicated|broke up|was up|ran out|sold|gone|torn up|cancelled|revoked|withdrawn|shelved|dropped|wrecked|sunk|burned down|burnt down)\b(?:\s+(?!and\b)[\w’-]+){0,4}?,?\s+(?:in|on)\s+(?:early |late |mid-|the \w+ of |[A-Z][a-z]+ )?$|"
    r"\b(?:until|till|to|through|expires? in|runs? out in|ends? in)\s+(?:early |late |mid-|the \w+ of |[A-Z][a-z]+ )?$"
)
_LASTED = pattern(
    r"\b(?:last(?:s|ed|ing)|took|takes?|served|serving|reigned|ruled|sat|existed|survived|in office|ran|sailed|flew|held (?:office|the post|the job|the seat)|traded|operated|was (?:open|shut|closed|married|president|mayor|king|queen))\b[^,;.]{0,40}$"
)
_UP_TO = pattern(
    r"\b(?:until|till|to|through|expires? in|runs? out in|ran out in|expired in|(?:was|were) up in)\s+(?:[A-Z]\w+ )?$"
)
# After 14 years at the paper, which he joined in.
_AFTER_WHICH = pattern(
    r"[Aa]fter [\w-]+ years (?:at|in|with|on) [^,;:“”]{2,40}, (?:which|where) (?:he|she|they|it) (?:had )?"
)
# The eight-year contract, signed in 2015, ran until 2019.
_NAMED = pattern(r"(?: [\w’-]+){1,3}(?:,| which| that) ")
_OTHERWISE = pattern(
    rf"\b(?:had(?! (?:lasted|served|ruled|reigned|existed|survived|joined|entered|founded|taken|begun|started|been (?:elected|appointed|hired)))|would|planned|planning|before|after(?! {NUMBER} years)|later|earlier|more than|another|further|more|sentence|jail|prison|warranty|whose|while|but|since)\b"
)


def deeds(text: str, end: int, sentence: Span, said: Span, count: int) -> tuple[Span, str] | None:
    """A beginning and an end told by their verbs, and a number of years that does not lie between them."""
    found = list(_A_YEAR.finditer(text, *sentence))
    if len(found) != 2 or any(said.start < one.start() < said.end for one in found):
        return None
    found.sort(key=lambda one: int(one.group()))
    first, last = (int(one.group()) for one in found)
    life = last - first
    if life < 1 or count - 1 <= life <= count + 1 or _OTHERWISE.search(text, *sentence):
        return None
    if not _STARTED.search(text, max(sentence.start, found[0].start() - 70), found[0].start()):
        return None
    if not _ENDED.search(text, max(sentence.start, found[1].start() - 60), found[1].start()):
        return None
    lead = Span(max(sentence.start, said.start - 60), said.start)
    if text[said.end] == "-":
        named = _NAMED.match(text, end, found[0].start())
        if said.start > found[0].start() or named is None:
            return None
        cut_short = count > life and not _UP_TO.search(text, found[0].end(), found[1].start())
        if cut_short and not SPELL.search(named.group()):
            return None  # the ten-year sanctions, imposed in 2010, were lifted in 2016
    elif not (_LASTED.search(text, *lead) or _AFTER_WHICH.match(text, said.start - 6, found[0].start())):
        return None
    return Span(min(found[0].start(), found[1].start()), max(found[0].end(), found[1].end())), str(life)


# In 2019, 2020 and 2022; in each of those four years; not forgotten those two summers.
_THOSE = pattern(r"\b(?:[Tt]hose|[Tt]hese|[Tt]he same)\s+$")


def those_listed(cue: Cue, sentence: Span, said: Span, count: int) -> tuple[Span, str] | None:
    """The one list of years before “those four years”, in the sentence or the one before it, that is not so long."""
    text = cue.text
    if not _THOSE.search(text, max(sentence.start, said.start - 12), said.start):
        return None
    for place in (Span(sentence.start, said.start), _sentence_before(cue, sentence)):
        found = list(_LIST.finditer(text, *place))
        ranges = list(RANGE.finditer(text, *place))
        if len(ranges) == 1 and all(one.start() < ranges[0].end() for one in found):
            return misfit(ranges[0], count, 0)
        if found:
            break
    if len(found) != 1 or found[0]["years"].count(" and ") > 1:
        return None
    years = sorted(int(one[:4]) for one in re.findall(ONE, found[0]["years"]))
    is_gapless = years[-1] - years[0] < len(years)
    if not is_gapless and years[-1] - years[0] <= count <= years[-1] - years[0] + 1:
        return None  # promoted in 1998, 2001 and 2004; in those six years
    return _unlike(found[0], count)


def _sentence_before(cue: Cue, sentence: Span) -> Span:
    """The sentence before in the same block; an empty one where there is none."""
    block = cue.document.block_at(sentence.start)
    if block is None or sentence.start <= block.span.start:
        return Span(sentence.start, sentence.start)
    return sentence_at(cue.document, max(block.span.start, sentence.start - 2))


# In the eight years to 2024, from $900 in 2019.
_FROM_A_YEAR = pattern(rf"\bfrom [^,;:“”]{{1,40}}? in (?P<year>{YEAR})\b")


def to_a_year(text: str, sentence: Span, reached: re.Match[str], number: re.Match[str]) -> tuple[Span, str] | None:
    """The one earlier year that something is counted from to the year reached, so many years apart or not."""
    count, begun = number_of(number["number"]), _FROM_A_YEAR.search(text, *sentence)
    if count is None or begun is None or len(_A_YEAR.findall(text, *sentence)) != 2:
        return None
    made = int(reached["year"]) - int(begun["year"])
    return None if made < 1 or abs(made - count) < 2 else (Span(*begun.span()), str(made))


_NTH = pattern(rf"\b(?P<number>{ORDINAL})\s+$", re.IGNORECASE)
_NTH_LIST = pattern(
    rf"\s+(?:in a row|running|straight|in succession)(?:,\s|\s[–—]\s|:\s|\s\()(?:(?:after|in|namely)\s)?{_LISTED}(?=[,.;:)–—]|\s[–—]|\s*$)"
)


# The third straight year in 2024, after falls in 2021, 2022 and 2023.
_NTH_AFTER = pattern(
    rf" in (?P<last>{YEAR}),? (?:after|following) [^,;:“”]{{2,40}}? in {_LISTED}(?=[,.;:)–—]|\s[–—]|\s*$)"
)
_STRAIGHT = pattern(r"(?:straight|consecutive|successive)\s+$")


def nth_listed(text: str, end: int, sentence: Span, unit: Span) -> tuple[Span, tuple[Span, str] | None]:
    """For the third year running – 2022, 2023, 2024 and 2025; the words of the count come first."""
    straight = _STRAIGHT.search(text, max(sentence.start, unit.start - 14), unit.start)
    start = straight.start() if straight else unit.start
    number = _NTH.search(text, max(sentence.start, start - 20), start)
    match = _NTH_LIST.match(text, end, sentence.end) if number else None
    count = ordinal_of(number["number"]) if number else None
    if number and straight and count and (after := _NTH_AFTER.match(text, end, sentence.end)):
        made = len({after["last"], *re.findall(ONE, after["years"])})
        return Span(*number.span("number")), None if made == count else (Span(*after.span("years")), str(made))
    if number is None or match is None or count is None:
        return unit, None
    return Span(*number.span("number")), _unlike(match, count)


_BOTH = pattern(r"\b(?P<said>[Bb]oth)\s+(?:in\s+|of\s+)?$")
_THOSE_THINGS = pattern(
    rf"[^“”.]{{1,60}}?\b(?:those|these)\s+(?P<said>{NUMBER})\s+(?P<thing>(?:[a-z-]+\s+)?(?P<noun>[a-z-]+s))\b",
    re.IGNORECASE,
)


# Her three novels, published in 1999, 2003, 2008 and 2014; at two Africa Cups of Nations, in 2015, 2017 and 2019.
_COUNTED = pattern(
    rf"(?<![\w.,$£€-])(?P<said>{NUMBER})\s+(?P<thing>(?:(?!of\b|and\b|or\b|to\b|in\b|more\b|other\b|further\b|different\b|million\b|per\b)[\w’-]+\s+){{0,3}}?(?P<noun>[a-zA-Z-]+s)(?:\s+(?:of|in|at|for|from|to)\s+[\w’ -]{{3,30}}?)?)"
    r"(?:,|\s+\(|\s+[–—]|:)\s+(?:(?:all |both )?[a-z]+(?:ed|en|wn|un|ade|ung|eld|ut)\s+)?(?:in\s+|of\s+|those (?:of|in)\s+)?$",
    re.IGNORECASE,
)
# The pair of droughts, in 1992, 2002 and 2015.
_GROUPS = {"pair": 2, "trio": 3, "quartet": 4, "quintet": 5}
_GROUP = pattern(
    r"\b(?P<said>pair|trio|quartet|quintet) of (?P<thing>(?:[\w-]+ ){0,2}?(?P<noun>[a-z-]+s))(?:,| \(| [–—]|:) ?(?:[a-z]+(?:ed|en|wn|un|ade|eld) )?(?:in )?$"
)
# Took the race in 2019, 2021, 2022 and 2023 – three wins from four starts.
_COUNTED_AFTER = pattern(
    rf"(?:,|\)| –| —|:)\s+(?:making |a total of |all |for |in all |altogether )?(?P<said>{NUMBER})\s+(?P<thing>(?:(?!of\b|more\b|other\b|further\b|times\b|years\b)[\w-]+\s+){{0,2}}?(?P<noun>[a-z-]+s))(?=[.;,)]|\s*$|\s+(?:from|out of|so far|in all|in total|to (?:his|her|its|their) name|for (?:him|her|the)|and)\b)",
    re.IGNORECASE,
)
_WORKS = frozenset(
    """novel book album film movie play opera symphony poem collection record single title tour visit race match game poll summit concert exhibition medal gold silver bronze crown cup trophy championship final
    edition term spell stint treaty pact war trip trips tour victory defeat win loss heist conviction sentence marriage wedding divorce census referendum budget
    merger recall bailout surgery operation transplant season census drought harvest attempt bid crossing expedition olympics outbreak epidemic""".split()
)
_OF_WEATHER = ("waves", "storms", "fires", "floods", "quakes", "slides", "spells")
_SOME = pattern(
    r"\b(?:including|among|between|most recently|latest|first|last|respectively|at least|about|some|more than|over|two of|three of|(?<!years )each)\b"
)


def of_things(text: str, sentence: Span, place: int) -> tuple[Span, Span, str] | None:
    """The number of novels, cups or floods that is smaller than the list of their years that ends at `place`."""
    match = next((one for one in _LIST.finditer(text, *sentence) if one.start() < place <= one.end()), None)
    if match is None:
        return None
    if match["years"].count(" and ") > 1:
        return None  # in two seasons, 2021 and 2023, and in 2022
    if both := _BOTH.search(text, max(sentence.start, match.start() - 9), match.start()):
        made = len(set(re.findall(ONE, match["years"])))
        return None if made == 2 else (Span(*both.span("said")), Span(*match.span("years")), str(made))
    counted = (
        _GROUP.search(text, max(sentence.start, match.start() - 60), match.start())
        or _COUNTED.search(text, max(sentence.start, match.start() - 90), match.start())
        or _COUNTED_AFTER.match(text, match.end(), sentence.end)
        or _THOSE_THINGS.match(text, match.end(), sentence.end)
    )
    if counted is None:
        return None
    of_those = counted.re is _THOSE_THINGS
    if not of_those and _SOME.search(text, *sentence):
        return None
    noun = counted["noun"].lower()
    count = _GROUPS.get(counted["said"].lower()) or number_of(counted["said"])
    one = noun.removesuffix("s")
    is_event = noun.endswith(_OF_WEATHER) or bool({noun, one, one[:-2] + "y"} & (EVENTS | _WORKS))
    if count is None or count < 2 or not is_event:
        return None
    made = len(set(re.findall(ONE, match["years"])))
    if made == count if of_those else made <= count:
        return None
    if groups(counted["thing"], 0, len(counted["thing"])):
        return None
    return Span(*counted.span("said")), Span(*match.span("years")), str(made)


_LIST = pattern(rf"(?<![\d$£€–-]){_LISTED}(?![\d–-]|,\d)")
