"""Years told in another clause or the next sentence: in a dash, after a colon, by “it was”, of the work."""

from __future__ import annotations

from lintnews.core.pattern import pattern
from lintnews.core.span import Span
from lintnews.rules.dates._events import EVENTS
from lintnews.rules.dates._periods.facts import MADE, PARTED, PREPARED, YEAR_OF_MAKING, is_early, near_its_edge
from lintnews.rules.dates._periods.roles import Role
from lintnews.text.temporal.values import Expression
from lintnews.text.temporal.verb_groups import groups

# For the last duel to be fought: that was in 1912.
THAT_WAS = pattern(r"[^;:“”]{0,60}(?:[;:]| [–—]) (?:that|this) was (?:back |only )?(?:in|on) (?:the )?")
# An avalanche in the 1950s – it came down on; court records of the 18th century (the earliest is dated.
_IT_DID = pattern(r"(?: [–—] |: | \(|, )(?:it|they|which) (?!had\b|would\b)[^,;:“”–—()]{2,60} (?:in|on) (?:the )?")
_THE_OLDEST = pattern(
    r"(?: [–—] |: |; | \()(?:the|its) (?:earliest|oldest|latest|newest|most recent|last|first)(?: [\w’-]+){0,4}? (?:(?:is |are |was |were )?dat\w+(?: from| back to)?|(?:is|was|were|are) (?:from|of|\w+ in|\w+ on)) "
)
_LATEST = pattern(r"\b(?:latest|newest|most recent|last)\b")
_HEAD = pattern(r"(?P<noun>[\w-]+)\s+(?:in|of|from|during) the (?:early |late |mid-)?$")
_ORIGINS = frozenset("product creation invention discovery fruit work idea baby".split())
_OTHER_EVENTS = frozenset(
    "avalanche blackout eclipse mutiny rout putsch rising gale typhoon tornado tremor plague crusade scandal panic".split()
)
_EXPLAINS = pattern(r"(?:: | \(| [–—] )[^;:“”–—()]{3,70} (?:in|on) (?:the )?")


def told_in_aside(text: str, sentence: Span, period: Expression, year: Expression, gap: str, role: Role) -> bool:
    """Whether an explaining clause tells the time of an event, or a use of a thing before it was invented."""
    head = _HEAD.search(text, max(sentence.start, period.span.start - 40), period.span.start)
    if head is None or role not in (Role.AFTER, Role.DEED) or PARTED.search(gap.replace(";", ",")):
        return False
    noun = head["noun"].lower()
    if _THE_OLDEST.fullmatch(gap):
        return role is Role.AFTER and (is_early(period, year) or _LATEST.search(gap) is None)
    if noun in _ORIGINS:
        return is_early(period, year) and _EXPLAINS.fullmatch(gap) is not None and not PREPARED.search(gap)
    return noun in EVENTS | _OTHER_EVENTS and _IT_DID.fullmatch(gap) is not None and len(groups(gap, 0, len(gap))) == 1


# Appointed in the 1960s: Helen Kinnear took her seat in 1943; got its jetty; the foundation stone reads 1974.
_COLON = pattern(r"(?:(?:[’']s?)?(?: [\w-]+){1,3})?: [^;:“”–—()]{5,80} (?:in|on) (?:the )?")
_STONE = pattern(
    r"(?:;|:| [–—]) (?:a|the|its|an) (?:[\w-]+ ){0,2}?(?:stone|plaque|note|inscription|date|label|stamp|seal|entry|colophon|receipt|deed|invoice|bill)s? [^;:,]{3,50}? (?:reads?|says?|gives?|bears?|shows?|is dated|was dated|as|to|of)\b[^;:,“”]{0,20}\s?[“‘]?"
)
_BEARS = pattern(
    r"(?: [\w-]+){0,3}(?:;|:| [–—]) (?:the|its|his|her) (?:[\w-]+ ){1,3}(?:is dated|bears the date|is signed and dated|is stamped|carries the date) "
)
_GONE = pattern(
    r"\b(?:gone|free|not|no|never|none|rare|absent|without|unlike|lost|forgotten|survived|still|long|famous|popular|known|set|born|grew|half|twice|only)\b"
)
_THEREFORE = pattern(
    r"\b(?:had|born|would|also|still|again|later|earlier|first|last|by|since|until|before|after|who|which|that|when|as|but|and)\b"
)


def explained(text: str, sentence: Span, period: Expression, gap: str) -> bool:
    """Whether what follows the colon tells the same deed again, or a stone gives its year."""
    lead = text[max(sentence.start, period.span.start - 80) : period.span.start]
    if PARTED.search(gap.replace(";", ",")) or _GONE.search(lead):
        return False
    if _STONE.fullmatch(gap) or _BEARS.fullmatch(gap):
        return True
    return _COLON.fullmatch(gap) is not None and not _THEREFORE.search(gap) and len(groups(gap, 0, len(gap))) == 1


# Friends since the 13th century: their treaty was signed in 1373.
_SINCE = pattern(r"\b(?:since|from) the (?:early |late |mid-)?$")
_WAS_SIGNED = pattern(
    rf"(?::| –| —|;) (?:its|their|his|her|it|they)\b(?: [\w’-]+){{0,5}} (?:was|were) (?:first )?{MADE}\b[^,;:“”]{{0,30}} (?:in|on) (?:the )?"
)


def told_since(text: str, sentence: Span, period: Expression, gap: str) -> bool:
    """Whether what has been since the period is said to have begun in the year."""
    return _SINCE.search(text, sentence.start, period.span.start) is not None and _WAS_SIGNED.fullmatch(gap) is not None


_LAST_IN = pattern(r"\blast (?!\w+ of\b)[a-z]+ [^,;:]{0,40}\bin the (?:early |late |mid-)?$")
_AND_IT = pattern(r", and [^;:]{3,60}\b(?:it|them)\b [^;:]{0,20}?(?:in|on) (?:the )?")


def told_on(text: str, sentence: Span, period: Expression, year: Expression, gap: str) -> bool:
    """Polio reached the islands in the 1970s: the first case was confirmed in 1962."""
    lead = text[max(sentence.start, period.span.start - 70) : period.span.start]
    if _LAST_IN.search(lead) and _AND_IT.fullmatch(gap) and not is_early(period, year):
        return PARTED.search(gap) is None
    if _BEGUN.search(text, max(sentence.start, period.span.start - 70), period.span.start) is None:
        return False
    if _DATES.search(text, max(sentence.start, period.span.start - 30), period.span.start) and _AND_WAS.fullmatch(gap):
        return True
    return (_THE_FIRST.fullmatch(gap) is not None and " had " not in gap) or (
        _IT_WAS.fullmatch(gap) is not None and is_early(period, year)
    )


# Polio reached the islands in the 1970s: the first case was confirmed in; dates from the 1970s; a stone says it was founded in.
_BEGUN = pattern(
    r"\b(?:reached|arrived|came|began|begun|started|opened|founded|introduced|first|launched|built|dates?|dating|established|created|erected|born|set up|formed|invented|appeared)\b[^,;:]{0,50}$"
)
# Dates from the 15th century and was built in 1612.
_DATES = pattern(r"\bdat(?:es?|ed|ing) (?:from|back to|to) the (?:early |late |mid-)?$")
_AND_WAS = pattern(rf",? and (?:was|were|is) (?:first |originally )?{MADE}\b[^,;:“”]{{0,30}} in ")
_THE_FIRST = pattern(r"(?:;|:| –| —) (?:the|its|his|her|their) (?:very )?first [^;:“”]{3,70} (?:in|on|dated) (?:the )?")
_IT_WAS = pattern(
    rf"(?:;|:| –| —) [^;:“”]{{0,50}}?\b(?:it|they) (?:was|were|had been) (?:first )?{MADE}\b[^;:,“”]{{0,30}} in "
)
# It held its first congress in; the architect signed the plans in; invoices for the work, from 1965.
_GOES_ON = pattern(
    r"(?:It|They|Both|The (?P<noun>[a-z-]+)|(?P<person>He|She|(?:Mr|Mrs|Ms|Dr|Sir|Dame|Fr) \w+))\s+(?P<rest>[^,;:“”]{2,70}?\s(?:in|on)\s+)"
)
_TAKEN = pattern(r"(?:was|were) [a-z]+ (?:in|on) ")
_WORK = pattern(
    r"[^;:“”]{0,50}\b(?:for|on|of) (?:the|that|this) (?:work|job)\b[^;:“”]{0,40}?\s(?:in|on|from|dated|of)\s+"
)


def continued(text: str, sentence: Span, following: Span, period: Expression, year: Expression, role: Role) -> bool:
    """Whether the year of the next sentence clashes: the thing that the period saw begin was there already."""
    if role is Role.DEED and _WORK.fullmatch(text, following.start, year.span.start):
        return True
    match = _GOES_ON.fullmatch(text, following.start, year.span.start)
    if match and match["noun"] in EVENTS and role is Role.DEED and _TAKEN.fullmatch(match["rest"]):
        return True
    if match is None or PREPARED.search(match["rest"]) or PARTED.search(match["rest"]):
        return False
    lead = Span(max(sentence.start, period.span.start - 60), period.span.start)
    if _GOES_BACK.search(text, *lead):
        return _OPENED.match(match["rest"]) is not None
    if role is Role.AFTER and _THE_EVENT.search(text, *lead):
        return _HAPPENED.match(match["rest"]) is not None and not near_its_edge(period, year, match["rest"])
    if not is_early(period, year):
        return False
    if len(groups(match["rest"], 0, len(match["rest"]))) != 1:
        return False
    if match["person"]:
        return _WAS_BORN.search(text, *lead) is not None
    if match["noun"] and match["noun"] not in sentence.of(text).lower():
        return False
    if role is Role.BEFORE:
        return match["noun"] is not None and text.startswith(match["noun"], period.span.end + 1)
    return role is Role.DEED and YEAR_OF_MAKING.search(text, lead.start, _before_in(text, lead)) is not None


# Only one goes back to the 17th century. It opened in 1717; the hyperinflation of the 1990s. It reached its height in 2008.
_GOES_BACK = pattern(r"\b(?:goes|go|went|dates?|dating|dated)(?: back)? (?:to|from) the (?:early |late |mid-)?$")
_OPENED = pattern(
    r"(?:was |were )?(?:first )?(?:opened(?! to\b)|built|founded|begun|began|set up|established|formed|written|completed|made|cast|painted|dug|laid)\b"
)
_THE_EVENT = pattern(
    r"\b(?:the|its|their) (?:[\w-]+ )?(?!site|scene|age|days|people)[a-z-]+ of the (?:early |late |mid-)?$"
)
_HAPPENED = pattern(
    r"(?:reached its (?:height|peak)|peaked|began|broke out|came|struck|hit|ended|erupted|killed|claimed|was (?:sparked|caused|set off|triggered|declared))\b"
)


def _before_in(text: str, lead: Span) -> int:
    """The end of the words before the period, its “the late” left out."""
    match = _THE_LATE.search(text, *lead)
    return match.start() if match else lead.end


_THE_LATE = pattern(r"(?<=\s)(?:the\s+)?(?:early |late |mid-)?$")
_WAS_BORN = pattern(r"\bborn in the (?:early |late |mid-)?$")
