"""A thing, an event or a person that a period describes, and what is told of it in a year that follows."""

from __future__ import annotations

from itertools import takewhile

from lintnews.core.pattern import pattern
from lintnews.core.span import Span
from lintnews.rules.dates._periods.claims import claim_of
from lintnews.rules.dates._periods.facts import (
    AGAIN,
    BUILT,
    HAPPENED,
    PREPARED,
    is_early,
    is_person,
    near_its_edge,
    told,
)
from lintnews.rules.dates._periods.roles import Role
from lintnews.rules.dates._periods.standing import EVENTFUL, lives_on
from lintnews.text.temporal.values import Expression, Kind
from lintnews.text.temporal.verb_groups import Group, groups, is_present

# The senator’s first term, in the 1990s, began.
_IN_ASIDE = pattern(r"[^,;:]{3,60}, (?:(?:fought|waged|held|staged) )?(?:in|during) the (?:early |late |mid-)?")
# The paper, which he set up in the 2000s, printed its first issue: nothing is used before it is there.
_MADE_ASIDE = pattern(
    r",(?: (?:which|that) [^,;:]{0,40}?)? (?:was |were )?(?:built|sunk|set up|founded|opened|dug|launched|laid out|put up|established|formed)(?: [\w’-]+){0,6} in the (?:early |late |mid-)?$"
)
_EARLIER = pattern(
    r"\b(?:had|bought|planned|granted|named|after|site|land|designed|drawn|begun|commissioned|whose|who)\b"
)
_LINK = pattern(r",? (?:in which|which|that|who|when|where)\b|,| \(| [–—]")
_NOUN_OF = pattern(r"(?P<noun>[\w’-]+),? (?:of|from|in) (?:the )?(?:early |late |mid-)?$")
# In, of and beside another thing: the owner of the 18th-century house; housed in an 18th-century granary.
_UNDER = pattern(
    r"\b(?P<by>of|with|in|from|for|by|on|to|at|behind|beside|near|over|under|about|copied|like)\s+(?:(?:an?|the|its|his|her|their|two|three|some|old|many|that)\s+)*$"
)
# The jet, a design of the 1970s, first flew: an aside that renames its noun; who grew up on records of the 1950s,
_ASIDE = pattern(r"(?:,|\s[–—(])\s?(?P<renames>an?|the|one of|that|its|(?:[\w-]+ ){0,2}[A-Z][\w-]+[’']s)?\b[^,–—()]*$")
_OF_ANOTHER = pattern(
    r" on (?:the|an?) [a-z]| (?:at|of|near|for|with|from|about|by|and) (?:the|an?|his|her|its|their) | an? |(?<! in) the [a-z]|\w[’']s? | and "
)
_OTHERS = pattern(
    rf"^ and\b|\b(?:{AGAIN}|until|till|later|again|copy|replica|not|never|but|whose|where|named|before|after|as|than|others?|followed)\b|[;“”\"]"
)
_SUCH = pattern(
    r"(?:[’']s?)?(?:[ -][\w’-]+){0,5}?,\s+(?:(?:such as|including|like|namely|notably|among them)\s+(?:the|one|an?|that|those)|(?:that|those|the ones?|one(?! of))\b)(?: [\w’-]+){0,6}? (?:of|from|in|dated|for) (?:the )?"
)
# His only title of the 1970s on the night of April 2, 1982.
_AT_ONCE = pattern(
    r"(?:, by [^,;:]{3,50})? (?:in|on) (?:the (?:night|day|morning|evening|spring|summer|autumn|winter) of )?"
)
# The deadliest accident of the 1970s in the Philippines was that of the Doña Paz, on December 20, 1987.
_WAS_THAT = pattern(
    r"(?: (?:in|at|off|on) [^,;:]{3,40})? (?:was|came|were) (?:that|the|those|in|on|with|[A-Z])(?!.*\b(?:not|since|until|than)\b)[^;:“”]{0,60}?,? ?(?:in|on|of) (?:the )?"
)
# The worst disaster of the 1960s, the flood of 1953.
_NAMED = pattern(
    r"(?:,| [–—]|:) (?:the|its|his|her|their) (?!(?:subject|film|book|song|poll|study|report)\b)[^,;:“”]{3,50} (?:of|from) (?:the )?"
)
_A_LIFE = 366 * 90  # days by which a man’s deed cannot lie before his century
_STRADDLES = 366 * 15  # days by which a man of one century may well have worked in the next


def of_the_thing(text: str, sentence: Span, period: Expression, year: Expression, role: Role, gap: str) -> bool:
    """Whether what is told in the year of the period’s noun can only be of the noun’s own time.

    Nothing is done to a thing before it is there; later only its making is told.
    """
    lead = text[sentence.start : period.span.start]
    if gap.startswith(", ") and role is not Role.BEFORE and _told_after_aside(period, year, lead, gap):
        return True
    if role not in (Role.BEFORE, Role.AFTER, Role.APPOSED) or len(gap) > 130:
        return False
    words, link, rest = _hung(gap)
    led = _NOUN_OF.search(lead) if role is not Role.BEFORE else None
    noun = _noun_of(words) if role is Role.BEFORE else led["noun"] if led else ""
    claim = claim_of(text, sentence, period, role)
    is_ranked = claim is not None and claim.mark not in ("", "the")
    if _SUCH.fullmatch(gap) or (is_ranked and _NAMED.fullmatch(gap)):
        return not is_person(noun)
    if is_ranked and (_AT_ONCE.fullmatch(gap) or _WAS_THAT.fullmatch(gap)):
        return True
    if _OPENED_WITH.fullmatch(rest) and not link and (role is Role.BEFORE or led):
        return not near_its_edge(period, year, rest)
    verb = _its_verb(rest, is_of_it=link in _RELATIVES or _FRONTED.fullmatch(lead) is not None)
    if not verb or rest.startswith(" and ") or _OTHERS.search(words + rest) or _parts(lead, words, link):
        return False
    is_event = noun.lower() in EVENTFUL
    if link in _WITHIN:
        return is_event
    if is_event and link and HAPPENED.match(verb):
        return not near_its_edge(period, year, rest)
    if not is_ranked and _is_under(lead, role, link):
        return verb == "born" and link == "who"
    if verb == "born" or (is_person(noun) and noun != "child"):
        return _of_a_life(period, year, verb)
    if role is Role.AFTER and not link:
        is_its = HAPPENED.match(verb) is not None or (
            is_early(period, year) and rest.endswith((" in ", " on ")) and not PREPARED.search(rest)
        )
        return is_its and not near_its_edge(period, year, rest) and not told(lead) and not lives_on(noun, "")
    return _only_then(period, year, verb, rest, is_relative=link in _RELATIVES) or (
        HAPPENED.match(verb) is not None and (role is Role.AFTER or noun.removesuffix("s") in EVENTFUL)
    )


def _told_after_aside(period: Expression, year: Expression, lead: str, gap: str) -> bool:
    """The senator’s first term, in the 1990s, began in 2003; the pit, sunk in the 1930s, produced its first coal in 1921."""
    verb = _its_verb(gap[1:], is_of_it=False)
    if _IN_ASIDE.fullmatch(lead):
        is_its = HAPPENED.match(verb) is not None and not _OTHERS.search(gap) and " who " not in gap
        return (is_its or _OPENED_WITH.fullmatch(gap[1:]) is not None) and not near_its_edge(period, year, gap)
    if verb == "" or not is_early(period, year) or not _MADE_ASIDE.search(lead) or _EARLIER.search(gap):
        return False
    return BUILT.match(verb) is None or _ITS_FIRST.search(gap) is not None


def _parts(lead: str, words: str, link: str) -> bool:
    """Whether an aside ends before the link, or another noun stands there, so that the rest is told of that."""
    aside = _ASIDE.search(lead) if link == "," else None
    if aside is None:
        return _OF_ANOTHER.search(words) is not None
    return aside["renames"] is None or _OF_PART.search(aside.group()) is not None


def _only_then(period: Expression, year: Expression, verb: str, rest: str, *, is_relative: bool) -> bool:
    """Whether the deed can be done only to a thing of its own time: before, any; after, its making."""
    is_made = BUILT.match(verb) is not None
    if not is_early(period, year):
        return is_made or _ITS_OWN_FIRST.search(rest) is not None
    return not PREPARED.search(rest) or _ITS_FIRST.search(rest) is not None or (is_relative and is_made)


def _is_under(lead: str, role: Role, link: str) -> bool:
    """Whether the noun stands under another, of which the rest may be told: the owner of the 18th-century house."""
    if link in _RELATIVES:
        return False
    if role is not Role.BEFORE:
        return _ABOUT.search(lead) is not None
    under = _UNDER.search(lead)
    return under is not None and (not link or under["by"] in ("of", "with", "for"))


_ITS_OWN_FIRST = pattern(r"\b(?:its|their) (?:first|charter)\b")
_ITS_FIRST = pattern(r"\b(?:its|their|the|had an?) (?:first|premiere|debut)\b")
# A ruling on the customs of the period, handed down; a force in the docks of the period; a dream of it.
_ABOUT = pattern(
    r"\b(?P<by>on|about|for|to|with|by|over)\s+(?:[\w-]+\s+){1,3}(?:of|from|in) (?:the )?(?:early |late |mid-)?$"
)
_OF_PART = pattern(
    r" (?:in|on|at|to|for) |\b(?:dream|idea|plan|vision|hope|wish|son|daughter)s? of |\b(?:child|product) of \d"
)
_WITHIN = ("in which", "when", "where")
_RELATIVES = ("which", "that", "who", *_WITHIN)


def _hung(gap: str) -> tuple[str, str, str]:
    """(the words after the period, what hangs the rest on them, the rest): an empty link where their verb follows."""
    verbs, link = _verbs(gap), _LINK.search(gap)
    start = verbs[0].span.start - 1 if verbs else len(gap)
    if link and link.start() <= start:
        return gap[: link.start()], link.group().strip(" ,") or ",", gap[link.end() :]
    return gap[:start], "", gap[start:]


_PLACES = frozenset("in at on of near off for with from to".split())


def _noun_of(words: str) -> str:
    """The noun that the period describes: mill on the Merrimack, navigator James Cook."""
    phrase = list(takewhile(lambda word: word not in _PLACES, words.replace("-", " ").split()))
    small = [word for word in phrase if word[0].islower()]
    return small[-1] if small else phrase[-1] if phrase else ""


# A twentieth-century invention, the telephone; a relic of the 17th century, the clock.
_FRONTED = pattern(
    r"[\s“]*(?:(?:A|An|One of the) (?:[\w-]+ ){0,3}(?:of the (?:early |late |mid-)?)?|Of (?:all )?(?:the|its|their|these) (?:[a-z]+ )?)"
)
# Ended with the closure of the club in; began when blight struck in.
_OPENED_WITH = pattern(
    r" (?:began|opened|started|broke out|ended|closed|culminated|peaked|(?:was |were )[a-z]+ed(?= when)) (?:with|when|in|at) [^,;:]{3,80}? (?:in|on|of) (?:the )?"
)


def _its_verb(rest: str, *, is_of_it: bool) -> str:
    """The verb that opens the rest and tells the year, in lower case; empty where none does, or several."""
    first = rest.split(maxsplit=1)[0] if rest.strip() else ""
    if first in _PARTICIPLES:
        return first
    if is_present(first) and not BUILT.match(first):
        return ""  # the garden follows a plan drawn in 1688
    verbs = _verbs(rest)
    if not verbs or (len(verbs) > 1 and not _PAIR.fullmatch(rest, verbs[0].span.end, verbs[1].span.start)):
        return ""
    subject = rest[: verbs[0].span.start].split()
    after = rest[verbs[0].span.end :].split()
    verb = after[0] if after and verbs[0].verb in ("was", "were") and BUILT.match(after[0]) else verbs[0].verb
    opens = is_of_it or not subject or subject[0] not in _DETERMINERS
    return verb if opens and len(subject) < 6 and _PREPOSITIONS.isdisjoint(subject) else ""


_PARTICIPLES = frozenset(
    "cast put cut set shot lit born hung spread burst hit begin begins beginning ending starting".split()
)
_DETERMINERS = frozenset("the a an its his her their".split())


def _verbs(words: str) -> list[Group]:
    return [one for one in groups(words, 0, len(words), of_present=True) if not one.verb.endswith("ing")]


_PAIR = pattern(r" and ")
_PREPOSITIONS = frozenset("in at on of by for with from to".split())


def _of_a_life(period: Expression, year: Expression, verb: str) -> bool:
    """The 17th-century painter, born in 1805; a 20th-century novelist who died in 1888."""
    if is_early(period, year):
        days = (period.readings[0].first - year.readings[0].last).days
        return verb in _ENDED or days > _A_LIFE
    days = (year.readings[0].first - period.readings[0].last).days
    return verb == "born" or (period.kind is Kind.CENTURY and days > _STRADDLES)


_ENDED = frozenset("died hanged executed beheaded killed buried".split())
