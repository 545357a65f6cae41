"""A deed of a period that the words after a colon, a dash, a semicolon or an “and” tell again with its year."""

from __future__ import annotations

from lintnews.core.pattern import pattern
from lintnews.core.span import Span
from lintnews.rules.dates._periods.facts import AGAIN, BUILDS, BUILT, DATES_FROM, LAWS, is_early, told
from lintnews.rules.dates._periods.roles import Role
from lintnews.text.temporal.values import Expression
from lintnews.text.temporal.verb_groups import groups

_ON = r"(?:in|on|of|from|between|dated|during|(?:by|in|at) (?:the|that) (?:\w+ )?of) (?:the )?(?:early |late |mid-)?"
_RETOLD = pattern(
    rf"(?P<rest>[^,;:–—()“”]{{0,60}}?(?:, [^,;:–—()“”]{{3,40}} (?:heard|said|says|was told))?)(?P<by>:|;| \(| [–—]|,? and|\.) (?P<clause>[^;:“”()–—]{{0,110}}?(?:{_ON}|(?:dated|reads|says) ))"
)
_ENDING = pattern(
    r"\b(?:left|ended|closed|shut|stopped|surrendered|gave up|did away|scrapped|abolished|vanished|disappeared|[Uu]ntil|went|died out|withdrawn|a thing|demolished|pulled)\b"
)
_FIRST = pattern(r"(?:the|its|their|his|her) (?:very )?(?:first|earliest|oldest|foundation)\b(?! such)", 2)
_LAST = pattern(r"(?:the|its|their|his|her) (?:very )?(?:last|final|latest)\b(?! such)", 2)
# A stone over the gate says that it was founded in; the bill is dated.
_PAPER = pattern(
    r"(?:an?|the|its|his|her) (?:[\w-]+ ){0,2}?(?:stone|plaque|note|inscription|date|label|stamp|seal|entry|receipt|deed|invoice|bill|order|contract|permit)\b[^,]*\b(?:reads?|says?|gives?|bears?|shows?|dated)\b",
    2,
)
_IT = pattern(r"(?:it|they|that|this|one)\b", 2)
_MADE = pattern(rf"\b(?:{BUILDS}|reached)\b")
_SINCE = pattern(r"\b[Ss]ince (?:the )?(?:early |late |mid-)?$")
# What tells of another time: had been, again, the one that survived.
_OTHER = pattern(
    rf"\b(?:had|has|have|would|who|that fed|such|born|survived|to the public|became|turned into|added|extended|enlarged|again|still|later|earlier|before|after(?! [a-z]+ing\b)|since|until|by then|than|not|never|no|but|while|now|already|only|half|twice|{AGAIN})\b|\bthat [a-z]+ed\b",
    2,
)
_ASIDE = pattern(r", [^,]{3,40},(?= )|,(?= (?:in|on) (?:the )?$)")
_EQUATION = pattern(
    r" (?:meant|means|was|were|had|is|are) (?:only )?(?:one|a single) [a-z]+: [^,;:“”]{3,60} (?:of|in) (?:the )?"
)
# A law of the period, the Offences against the Person Act 1861.
_NAMED = pattern(
    r", the (?:[A-Z][\w’-]+ |of |against |the |and |on |for ){0,8}(?:Act|Treaty|Charter|Code|Statute|Convention|Edict|Peace|Pact|Law)"
    r"(?: of(?: [A-Z][\w’-]+)?)?,? (?:of |in )?"
)
# A marvel of the period. It was finished in.
_IS_ONE = pattern(
    r"\b(?:(?:is|was|are|were|remains?) (?:an?|the|one of)\b[^,;:]*|belong\w* to the (?:early |late |mid-)?)$"
)
_MADE_IT = pattern(rf"\b(?:{BUILDS}) (?:it|them) (?:in|on) ")
_ACT = pattern(
    rf"the (?:(?:[a-z]+ )?(?:{LAWS}) (?:was|came|took effect)|(?:change|work|switch|move|step|job) was (?:{BUILDS}|taken|done|announced))\b",
    2,
)
_BEGUN = pattern(r"\b(?:beg[au]n|started|against|thought|debated|discussed|under way)\b")
_OUT = pattern(r" (?:was|were) (?:out|over|done)(?=[:;,])")


def told_again(text: str, sentence: Span, period: Expression, year: Expression, role: Role, gap: str) -> bool:
    """Whether the year is told of the deed of the period, of its first or its last."""
    if _EQUATION.fullmatch(gap) or _NAMED.fullmatch(gap):
        return True
    lead, early = text[sentence.start : period.span.start], is_early(period, year)
    out = _OUT.match(gap) if lead.endswith("before the ") else None
    if out:
        gap, role = gap[out.end() :], Role.DEED
    match = _RETOLD.fullmatch(gap)
    if match is None or len(told(match["rest"])) > 1:
        return False
    clause, by = _ASIDE.sub("", match["clause"]), match["by"].strip(" ,")
    if _OTHER.search(clause) or len(told(clause)) > 1:
        return False
    is_one_of = _IS_ONE.search(lead) is not None and not told(match["rest"])
    if is_one_of and (_MADE_IT.search(clause) or (_IT.match(clause) and _is_made(clause))):
        return True
    if role in (Role.BEFORE, Role.AFTER) and not is_one_of:
        return False
    if DATES_FROM.search(lead) and (clause.startswith(("was ", "were ")) if by == "and" else _IT.match(clause)):
        return _is_made(clause)
    if role is Role.NONE and not _ENDING.search(lead):
        is_theirs = clause.startswith(("their ", "its ")) and _SINCE.search(lead) is not None
        return by == ":" and is_theirs and _is_made(clause)
    is_deed = is_one_of or role in (Role.DEED, Role.FRONTED)
    return not clause.endswith(" of ") and _fits(clause, by, lead[-70:], early=early, is_deed=is_deed)


def _fits(clause: str, by: str, lead: str, *, early: bool, is_deed: bool) -> bool:
    """Whether the clause tells the deed itself: its first or last, the paper that names it, or after a colon all of it."""
    if _LAST.match(clause):
        return _ENDING.search(lead) is not None
    if _FIRST.match(clause):
        return (early or by not in (";", "and", ".")) and not _ENDING.search(lead)
    if _PAPER.match(clause) or (is_deed and _ACT.match(clause) and not _BEGUN.search(lead)):
        return by != "and"
    if by == ".":
        return is_deed and early and _IT.match(clause) is not None and _MADE.search(lead) is not None
    if by in (";", "and"):
        return False
    return _IT.match(clause) is not None or (by == ":" and is_deed and "," not in clause.strip(" ,"))


def _is_made(clause: str) -> bool:
    found = groups(clause, 0, len(clause))
    return bool(found) and BUILT.match(found[-1].verb) is not None
