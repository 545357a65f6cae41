"""A year that something was made or done in, and a period said of the same thing later on: in its clause, by “its”, in
the next sentence.
"""

from __future__ import annotations

from lintnews.core.pattern import pattern
from lintnews.core.span import Span
from lintnews.rules.dates._periods.before_noun import REMADE, is_member
from lintnews.rules.dates._periods.facts import PREPARED, is_early, is_person
from lintnews.rules.dates._periods.roles import Role
from lintnews.rules.dates._periods.standing import is_done_to_what_stood, lives_on
from lintnews.text.temporal.values import Expression, Kind

PARTICIPLE = r"[a-z]+(?:ed|en|wn|ilt|un|ade|ught|eld|ung|aid|ast|old|it|ut|orn|ewn|ound)"
# Any participle makes a thing, but for those that find it made.
_DONE = pattern(
    rf"(?:\b(?:was|were|been|being|and)|,| [–—]|\()\s+(?:\w+ly )?(?:first )?(?P<deed>{PARTICIPLE})\b(?:\s+(?!and\b|but\b|when\b|who\b|which\b)[\w’'.-]+,?){{0,7}}?\s+(?:in|from|on|around|about|by)\s+(?:{{}})?$".replace(
        "(?:{})?", r"(?:(?:early|late|mid|spring|summer|autumn|the (?:spring|summer|autumn|fall|winter) of)[ -]?)?"
    )
)
FOUND_MADE = pattern(
    r"(?:re(?!leased|corded)\w+|sold|bought|found|discovered|excavated|unearthed|damaged|destroyed|burned|burnt|hit|struck|closed|shut|demolished|listed|moved|visited|seen|used|named|known|"
    r"stolen|lost|looted|bombed|inherited|given|donated|presented|acquired|purchased|converted|extended|altered|adapted|added|mentioned|described|killed|elected|appointed|married|jailed|"
    r"translated|edited|collected|taken|shown|exhibited|auctioned|catalogued|dismantled|sunk|scuttled|wrecked|abandoned|drained|photographed|identified|studied|said|called|held|won|"
    r"transferred|brought|shipped|nationalised|nationalized|occupied|captured|besieged|attacked|ended|scrapped|saved|cleaned|cut|put|set|led|left|born|died|met|based|located)"
)
_AND_DONE = rf"(?:,? and (?:was |were )?(?:then |later )?{PARTICIPLE}\b(?! of\b)[^,;:]{{0,50}})?"
_IS_ONE = pattern(
    rf"{_AND_DONE}(?:,|\)| –| —)? (?:and )?(?:it |they )?(?:is|was|remains|are|were|counts as|ranks as|ranks among)(?: still| now| thus| also| therefore| arguably| perhaps| probably)? (?P<inner>(?:a|an|the|one of|among|(?:two|three|four) of)\b(?: [\w’-]+){{0,5}} )"
)
_ITS = pattern(r"(?P<gap>[^;“”]{0,90}?)\b(?:its|their) (?:[a-z]+ ){0,2}")
_ROUND = pattern(
    r"\b(?:around|incorporat\w+|re-?us\w+|from|over|beneath|under|with|moved|rebuilt|restored|rebuilding|salvaged|older|once|copies|copy|museum|house[sd]?|but|while the|replac\w+|before|until|twin|rival|neighbou?r)\b"
)
# The town hall has stood since 1730; the 17th-century building.
_STANDS = pattern(r"\b(?:(?:stood|been there|served) since|dat(?:es|ing|ed) (?:from|back to|to)) $")
_THE_THING = pattern(r"(?:[^;:“”]{0,40})(?:;|:|,? and|,? but|,? yet) (?:[a-z]+ ){0,4}the ")
# What a building has of itself, and so not from before its time.
_BODY = frozenset(
    """walls wall ramparts rampart tower towers roof nave choir vault vaults dome gate gates gatehouse battlements facade
    façade brickwork masonry stonework timbers beams bastions towers arches pillars columns windows minaret spire steeple
    belfry keel hull deck decks cloister buttresses turrets ceiling portico parapet domes arcades courtyard""".split()
)
_NOUN = pattern(r"[’']?s?[ -](?P<noun>(?:[a-z-]+ )?[a-z-]+)(?=[ ,.;’]|$)")
_STRADDLES = 366 * 15  # days by which a man of one century may well have worked in the next


def belongs(text: str, sentence: Span, period: Expression, year: Expression, role: Role) -> bool:
    """Whether what was made in the year is said to be one of the period, or to have its parts from before it was made."""
    if year.span.end > period.span.start or role is not Role.BEFORE:
        return False
    lead = Span(max(sentence.start, year.span.start - 90), year.span.start)
    gap, noun = text[year.span.end : period.span.start], _NOUN.match(text, period.span.end)
    if noun and _THE_THING.fullmatch(gap) and _MAKER.search(text, *lead):
        return bool(KINDS & set(noun["noun"].split())) and not _BESIDE.search(text, period.span.end, sentence.end)
    deed = _DONE.search(text, *lead)
    stands = _STANDS.search(text, sentence.start, year.span.start) is not None
    if not stands and (deed is None or FOUND_MADE.fullmatch(deed["deed"]) or PREPARED.search(deed.group())):
        return False
    if not stands and not is_early(period, year) and is_done_to_what_stood(text, sentence, year, is_own=False):
        return False
    if noun is None or REMADE.match(text, period.span.end):
        return False
    if _THE_THING.fullmatch(gap) and not _BESIDE.search(text, period.span.end, sentence.end):
        return bool(KINDS & set(noun["noun"].split()))
    if one := _IS_ONE.fullmatch(gap):
        return not is_person(noun["noun"].split()[-1]) and is_member("", one["inner"], True, role, True)
    its = _ITS.fullmatch(gap)
    if its is None or is_early(period, year) or _ROUND.search(its["gap"]):
        return False
    return bool(_BODY & set(noun["noun"].split()))


# Cook charted the bay in 1770; a violin made in Cremona in 1715.
_MAKER = pattern(
    r"\b(?:charted|mapped|wrote|painted|composed|built|drew|printed|carved|made|cast|wove|designed|sculpted|forged|signed|dug)\b(?:\s+(?!and\b|but\b|who\b)[\w’'.-]+,?){0,7}?\s+(?:in|for|on)\s+$"
)
# The 16th-century emperor; no other fire of the 16th century.
_THE = pattern(r"(?:[\s“\"]*|[^;:“”]{3,40}\b(?:said|says|say|believe|believes|think) )[Tt]he ")
_NO_OTHER = pattern(
    r"[\s“\"]*(?:No other|Few other|Hardly any other|No) (?P<noun>[\w-]+)(?: [\w-]+){0,2} (?:of|in) the "
)
KINDS = frozenset(
    """building structure vessel ship work piece monument document manuscript treaty landmark masterpiece object artefact
    artifact text craft instrument map chart score violin cello bell organ film song poem play novel portrait statue ring sword clock tomb painting picture book volume edifice complex""".split()
)
_BESIDE = pattern(
    r"\b(?:beside|next to|near(?:by)?|opposite|which stood|on (?:its|the) site|predecessor|older|earlier|original|across|behind|inside)\b"
)
_SHORT_OF_END = 30  # code points that may follow the year in its sentence
_A_PERSON = pattern(r"(?:[A-Z][\w’-]+ ){1,3}[a-z]+(?:ed|te|ew|ng|ook|ave|ame|old|uilt|ought|ade|on|ent|an)\b")
_OTHER = pattern(r"\b(?:other|another|second|like|similar|until|replac\w+|museum|collection)\b")


def told_before(text: str, before: Span, year: Expression, sentence: Span, period: Expression) -> bool:
    """Whether the sentence before told a deed of the thing that is now said to be of the period."""
    if before.end - year.span.end > _SHORT_OF_END or _BESIDE.search(text, period.span.end, sentence.end):
        return False
    words = text[before.start : before.end].lower()
    lead, late = text[sentence.start : period.span.start], not is_early(period, year)
    if match := _NO_OTHER.fullmatch(lead):
        if lives_on(match["noun"], ""):
            return False
        return "other" in match.group() and (
            text[before.start : before.end].istitle() or late or is_early(period, year)
        )
    noun = _NOUN.match(text, period.span.end)
    if noun is None or _THE.fullmatch(lead) is None or _OTHER.search(words):
        return False
    last = noun["noun"].split()[-1] if not _VERB_END.search(noun["noun"]) else noun["noun"].split()[0]
    if is_person(last):
        days = abs((year.readings[0].first - (period.readings[0].last if late else period.readings[0].first)).days)
        return days > _STRADDLES and period.kind is Kind.CENTURY and _A_PERSON.match(text, *before) is not None
    deed = _DONE.search(text, before.start, year.span.start)
    if deed is None or FOUND_MADE.fullmatch(deed["deed"]):
        return False
    return last in KINDS or f" {last} " in words


_VERB_END = pattern(
    r" (?:is|was|has|had|will|would|can|could|may|lies|stands|took|takes|in|of|at|on|for|by|and|spent|[a-z]+(?:ed|s))$"
)
