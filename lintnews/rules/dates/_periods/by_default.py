"""A period and a year of one sentence about one thing are compared unless something in the words parts them."""

from __future__ import annotations

from lintnews.core.pattern import pattern
from lintnews.core.span import Span
from lintnews.rules.dates._periods.before_noun import SAYS
from lintnews.rules.dates._periods.facts import MADE, PARTED, PREPARED, is_early, is_person, near_its_edge
from lintnews.rules.dates._periods.roles import Role
from lintnews.text.temporal.values import Expression, Kind
from lintnews.text.temporal.verb_groups import Tense, groups

_TITLE = pattern(r"“[^“”.]{1,60}”")  # the title of a work is one word to the reader
_THE = r"(?:the |early |late |mid-|back |only |about |around )*"
_TIMES = (Role.FRONTED, Role.DEED)
# An explaining clause after a colon, a bracket or a dash; after a semicolon it must speak of the same thing.
_EXPLAINS = pattern(
    rf"(?P<rest>[^,;:()–—]{{0,50}})(?:(?:: | \(| [–—] )|; (?=(?:it|they|the (?:last|first|latest|earliest|final|only|worst|oldest|biggest)(?: of them| of these| one)?) ))"
    rf"(?P<clause>[^;:()–—]{{0,90}}?)\b(?:in|on|from|dated|during|(?:by|in|at|on) (?:the|that) (?:\w+ ){{1,2}}of) {_THE}",
    2,
)
_PARTS = pattern(
    r"\b(?:by then|had|would|should|whose|who|again|later|before|after|since|than|not|never|no|but|while|earlier|already|still|now|rebuilt|restored|reopened|renovated|refurbished|revived|re-\w+|"
    r"anniversary|history|museum|historian|site|copy|replica|named|inspired|based|compared|against|ago|next)\b",
    2,
)
_PAST_IT = pattern(
    r"\b(?:gone|over|free|not|no|never|none|rare|absent|without|unlike|lost|forgotten|survived|still|before|by|since|famous|popular|known|half|twice|only|than|planned|mooted|proposed|designed|dreamt|first)\b|\b(?:years|days|time|times|heyday|age) (?:was|were) "
)
# What came before is told as background, unless it is the last of them, the order for it, or the count at the peak.
_SAYS_MORE = pattern(
    r"(?:the last|the first|the only|its last|the (?:order|bill|contract|invoice|receipt|permit)\b)", 2
)
_PEAKED = pattern(r"\b(?:peaked|bottomed out|topped out|culminated|crested)\b")
_WELL_INTO = pattern(
    r"\b(?:(?:well|far|deep|right|late|long) into|as late as|until late in|to the end of) the (?:early |late |mid-)?$"
)
_UNTIL = pattern(r"(?:: | \(| [–—] |, )(?:that is, |in fact |namely )?(?:until|till|up to|to) (?:the )?(?:\w+ of )?")
_WHEN_IN = pattern(rf",? (?:when|for),? {_THE}(?:in|on) {_THE}")
# The first ticket having been sold in May 1974: what was done already cannot come after.
_HAVING = pattern(
    rf",? (?:with )?(?:(?!and\b|but\b|after\b|since\b|before\b|by\b)[\w’-]+ ){{1,6}}having (?:been )?(?:\w+ly )?(?:first )?[a-z]+ (?:[^,;:]{{0,40}} )?(?:in|on) {_THE}"
)
_WENT = pattern(
    rf" (?:only |really |truly )?(?:began|begun|opened|started|ended|closed|peaked|culminated|climaxed|finished|dawned|concluded|came to an end|came to a head|took off|burst|fizzled out|died)(?: only| really)?(?: (?:with|when|at|by|in|on)(?! the (?:late|early)\b) [^,;:]{{3,80}}?)?,? (?:in|on|of) {_THE}"
)
_OF_IT = pattern(r", (?:that|the|an?|this) (?:[\w-]+ ){0,3}?[\w-]+ of (?:the )?$")
_THEN_MADE = pattern(
    rf"(?:[ -](?!and\b|or\b|who\b|which\b)[\w’-]+){{0,4}}, (?:(?:was|were) )(?:first )?{MADE}\b(?: (?!and\b|but\b)[\w’-]+){{0,5}} (?:in|on) {_THE}"
)
# What a building cannot have had before it was there; what is no later than it.
_WHOSE = pattern(
    rf"(?:[’'s]*(?:[ -](?!and\b)[\w’-]+){{0,3}}),? whose (?:[\w-]+ )?(?P<part>[\w-]+) (?:was|were) (?:\w+ly )?(?P<deed>{MADE})\b[^,;:]{{0,40}}? (?:in|on|from) {_THE}"
)
_BODY = frozenset("nave choir chancel walls wall keel foundations stones crypt hull frame cornerstone".split())


def told_of_one(text: str, sentence: Span, period: Expression, year: Expression, roles: tuple[Role, Role]) -> bool:
    """Whether the period and the year after it are told of one thing, nothing parting them."""
    if period.span.end > year.span.start or year.span.start - period.span.end > 140:
        return False
    role = roles[0]
    gap = SAYS.sub(" ", _TITLE.sub("Title", text[period.span.end : year.span.start]))
    lead = text[sentence.start : period.span.start]
    if _WELL_INTO.search(lead):
        return _UNTIL.fullmatch(gap) is not None
    if role is Role.NONE or "“" in gap or "”" in gap or PREPARED.search(lead[-90:]):
        return False
    if role is Role.BEFORE and _built_so(gap):
        return True
    if _IT_WAS.search(lead) and _THAT_IT.fullmatch(gap):
        return True
    if role in _TIMES and _UNDER_LAW.fullmatch(gap):
        return not is_early(period, year)
    if role in _TIMES and _WHEN_IN.fullmatch(gap):
        return True
    if role in _TIMES and _HAVING.fullmatch(gap):
        return not is_early(period, year)
    if _explained(lead, gap, role, is_early(period, year), year.kind is Kind.DAY):
        return True
    return _of_its_subject(lead, gap, period, year, role)


_IT_WAS = pattern(r"\bIt was (?:only |not |already )?in the (?:early |late |mid-)?$")
_THAT_IT = pattern(rf" that [^,;:“”]{{3,60}}, (?:in|on) {_THE}")
_UNDER_LAW = pattern(
    r" (?:under|thanks to|by) (?:the|an?) (?:[\w-]+ ){0,3}(?:act|law|bill|order|decree|charter|treaty|statute|ordinance|plan|scheme|licen[cs]e) of "
)
_BUILT = r"built|erected|constructed|made|cast|founded|painted|woven|carved|planted|composed|written|invented|printed|dug|minted|forged|framed|knitted|assembled"
_MADE_SO = pattern(
    rf" (?P<noun>[a-z-]+(?: [a-z-]+)?),? (?:(?:which|that) (?:was|were) )?(?:{_BUILT}) (?:[\w’-]+ ){{0,5}}?(?:in|on|from) {_THE}"
)


def _built_so(gap: str) -> bool:
    """A 1970s diner built in 1956."""
    match = _MADE_SO.fullmatch(gap.replace("-", " ", 1) if gap.startswith("-") else gap)
    return match is not None and not is_person(match["noun"].split()[-1]) and " and " not in gap and " by " not in gap


def _explained(lead: str, gap: str, role: Role, early: bool, day: bool) -> bool:
    """Peaked in the 1990s: by the census of 1982; a thing of the 1960s; the last of them were handed in during 1954."""
    match = _EXPLAINS.fullmatch(gap)
    if match is None or role not in (*_TIMES, Role.AFTER) or _PARTS.search(gap) or _PAST_IT.search(lead[-70:]):
        return False
    if role is Role.AFTER and (not _SPEAKS_OF_IT.match(match["clause"].lstrip()) or _IS.search(lead)):
        return False  # records of the 18th century (the index was made
    if PARTED.search(match["clause"]) or (
        early
        and not (day and gap.find(": ") >= 0)
        and not _SAYS_MORE.match(match["clause"].lstrip())
        and not _PEAKED.search(lead)
    ):
        return False
    if not (match["rest"].startswith(" that ") and gap.find(": ") == match.end("rest")) and any(
        one.tense is not Tense.NONE for one in groups(match["rest"], 0, len(match["rest"]))
    ):
        return False
    return len(_told(match["clause"])) <= 1 and "," not in match["clause"]


def _told(words: str) -> list[Tense]:
    found = [one for one in groups(words, 0, len(words)) if one.verb not in _NO_VERBS]
    return [one.tense for one in found if one.tense is not Tense.NONE]


_NO_VERBS = frozenset("last first hit cut set".split())
_SPEAKS_OF_IT = pattern(r"(?:it|they|the (?:last|first|latest|earliest|final|only|worst|oldest|biggest))\b(?! such)", 2)
_IS = pattern(r"\b(?:is|are|has|have)\b")


# The last witness to the worst massacre of the 1940s.
_OF_ANOTHER = pattern(r"\b(?:to|of|for|from|about|with)\b.*\b(?:of|in) the (?:early |late |mid-)?$")


def _of_its_subject(lead: str, gap: str, period: Expression, year: Expression, role: Role) -> bool:
    """The boom of the 1980s opened with a film in 1992; that jewel of 16th-century Agra, was begun in 1632."""
    if _told(lead) or _PARTS.search(gap):
        return _whose(gap, period, year)
    if _OF_ANOTHER.search(lead):
        return _whose(gap, period, year)
    if role in (Role.AFTER, Role.DEED) and (
        _WENT.fullmatch(gap) and not near_its_edge(period, year, gap) and _told(gap).count(Tense.PAST) == 1
    ):
        return True
    if role in (Role.BEFORE, Role.AFTER) and _OF_IT.search(lead) and _THEN_MADE.fullmatch(gap):
        if role is Role.AFTER and is_early(period, year):
            return False
        return not is_person(lead.rsplit(" of ", 1)[0].rsplit(maxsplit=1)[-1]) and not PREPARED.search(gap)
    return _whose(gap, period, year)


_BEFELL = pattern(r"fell|hit|struck|burst|sank|died|ended|shot|lost|fought|extended|enlarged")


def _whose(gap: str, period: Expression, year: Expression) -> bool:
    """A church of the 14th century whose nave was begun in 1462: its body is as old as the whole."""
    match = _WHOSE.fullmatch(gap)
    if match is None or PARTED.search(match["deed"]) or _BEFELL.fullmatch(match["deed"]):
        return False
    return is_early(period, year) or match["part"] in _BODY
