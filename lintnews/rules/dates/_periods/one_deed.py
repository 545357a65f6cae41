"""A period that is the time of a deed, and a year that follows it: of the same deed, or of one that fixes its time."""

from __future__ import annotations

import re

from lintnews.core.pattern import pattern
from lintnews.core.span import Span
from lintnews.rules.dates._periods.facts import AGAIN, BUILT, CLOSES, DATES_FROM, LAWS, PREPARED, is_early, told
from lintnews.rules.dates._periods.roles import Role
from lintnews.text.temporal.values import Expression, moved
from lintnews.text.temporal.verb_groups import groups

_ON = r"(?:in|on|of|from|between|at|around|about|during|dated|by) (?:the )?(?:(?:year|years|spring|summer|autumn|fall|winter|night|morning|end|start) (?:of )?)?(?:early |late |mid-)?"
# In the 1980s, in 1996; the swinging Seventies, 1964 to be precise.
_BESIDE = pattern(
    rf"(?:,|\s+\(|:|\s+[–—])\s*(?:of [A-Z][a-z]+ and |(?:that is|namely|specifically|(?:more )?precisely|to be (?:exact|precise)|probably|most likely|or rather|according to (?:(?!made\b|of\b|from\b|by\b)[\w’]+ ){{0,3}}(?!made\b)[\w’]+|back|early|late),? )*(?:{_ON})?|(?: [A-Z][\w’-]+){{0,3}} (?:from|between) "
)
_SAME = pattern(rf"[^.;:“”]{{0,90}}\b(?:the|that|this) (?:very )?same (?:decade|century)\b[^;:“”]{{0,20}}? {_ON}")
# With the first shaft sunk in; the night the singer died in; killing thousands in; at 445% in; by an edict of.
_MORE_OF_IT = pattern(
    rf"(?:,| [–—])? (?:(?:with|in|at|on|by|for|under|aboard|near|outside|off)\b"
    rf"|the (?:very )?(?:first|last|night|day|week|month|year|summer|moment|morning|evening|spring|winter|final|worst)\b"
    rf"|(?:one|two|three|four|five|six|\d{{1,3}}|most|many|all|some|half|both)(?: (?:of|alone)\b)?|(?:[\w’-]+ ){{0,4}}having\b|(?!according|following|including)[a-z]+ing\b)[^;:“”–—()]{{0,90}}? ?{_ON}"
)
_WHEN = pattern(
    rf",? (?:when|as|where|(?:the (?:decade|century) )?in which|the (?:decade|century) when)(?P<clause> (?:[^,;:“”()]|(?<=\d),(?=\d)){{0,120}}? ?{_ON}|, {_ON})"
)
_AFTER = pattern(
    rf"(?:,| [–—])?(?: (?:most|many|all|some|half) of (?:them|it))? (?:(?P<soon>straight|shortly|soon|immediately|right|just|(?:(?P<count>an?|two|three|four|five|six|seven|eight|nine|ten|eleven|twenty|thirty|\d+|a few|some|the|not) )?(?P<unit>long|days?|weeks?|months?|years?|decades?)) )?"
    rf"(?P<way>after|before|until|following|ahead of|in response to|because of|as a result of|thanks to|in the wake of|in the aftermath of|prompted by|triggered by|inspired by) [^,;:“”()]{{0,90}}?(?:, (?:in|at|on|off|near|far) [^,;:“”()]{{2,40}}, [^,;:“”()]{{0,40}}?)? ?(?:{_ON})?"
)
# Words that make the second time another one: it fell, was forgotten, not as before.
_PARTED = pattern(
    rf"\b(?:{AGAIN}|while|whereas|until|till|since|later|again|now|then|than|not|never|no|but|still|earlier|already|forgotten|though|fewer|twice|half|third|double|times|level|"
    r"as in|anniversary|site|history|museum|inspired|based|named|whose|once|instead|copy|style)\b|[;“”\"]"
)
_FIRSTS = pattern(r"\b(?:first|last|debut|opening|final|stone|worst|night|day|week)\b")
_LAW = pattern(rf"\b(?:{LAWS})\b")
_THAT_IT = pattern(rf" that [^,;:“”]{{3,60}}, {_ON}")
_SAW = pattern(
    rf" (?:saw|brought|witnessed|(?:opened|ended|began)(?: [^,;:]{1, 20})? with|produced|gave) (?!no |.*\b(?:until|before|after|since)\b)[^;:“”]{{5,80}}?,? {_ON}"
)
_ASIDE = pattern(r", (?:[a-z]+ly )?[a-z]+(?:ed|en|wn|ilt|un|ade|ung|)(?: [\w’-]+){0,4} in the (?:early |late |mid-)?$")


def one_deed(text: str, sentence: Span, period: Expression, year: Expression, role: Role, gap: str) -> bool:
    """Whether the words between a period and a year say that both are the time of one deed."""
    if role not in (Role.BEFORE, Role.NONE) and (_BESIDE.fullmatch(gap) or _SAME.fullmatch(gap)):
        return True
    if _INTO.search(text, sentence.start, period.span.start):
        return _UNTIL.fullmatch(gap) is not None
    early, lead = is_early(period, year), text[sentence.start : period.span.start]
    if role is Role.FRONTED:
        if _SAW.fullmatch(gap):
            return True
        if _LISTED.fullmatch(gap) and len(told(gap)) == 1:
            return True
        gap = _after_first_clause(gap)
    if role in (Role.DEED, Role.FRONTED) and (after := _AFTER.fullmatch(gap)):
        return _against(period, year, after)
    if role is Role.BEFORE or not CLOSES.match(text, year.span.end):
        return False
    if text[period.span.start : period.span.end].endswith("-century") or _PARTED.search(gap) or "had" in gap.split():
        return False
    if (when := _WHEN.fullmatch(gap)) and text.startswith(gap, period.span.end):
        is_aside = _ASIDE.search(lead) is not None or _OUTSIDE.search(lead) is not None
        return not is_aside and len(told(when["clause"])) <= 1 and " and " not in when["clause"]
    if role is Role.AFTER and gap.startswith((", with ", ", beginning ", ", starting ")):
        return _goes_on(gap, lead, early)
    if role not in (Role.DEED, Role.FRONTED) and not DATES_FROM.search(lead):
        return False
    if _SPENT.search(lead):
        return _WHERE_HE.fullmatch(gap) is not None and len(told(gap)) <= 1
    return (lead.endswith("It was in the ") and _THAT_IT.fullmatch(gap) is not None) or _goes_on(gap, lead, early)


# In the 1990s the team won three titles: 1983, 1985 and 1988.
_LISTED = pattern(r",? [^;:“”]{3,80}: (?:in )?")
# She spent most of the 1950s at the works, where she was hired in 1962.
_SPENT = pattern(r"\bspent (?:most of |much of |all of )?the (?:early |late |mid-)?$")
_WHERE_HE = pattern(
    rf" (?:at|in|with|on) [^;:“”]{{3,60}}, where (?:he|she|they) (?!died|later|was buried)[^,;:“”]{{3,60}} {_ON}"
)
_OUTSIDE = pattern(
    r"\b(?:[Aa]fter|[Bb]efore|[Bb]y|(?<!ot )(?<!er )(?<!st )(?:[a-z]+ )[Ss]ince|^Since) (?:the )?(?:early |late |mid-)?$"
)
_THEN = pattern(r",? (?:after|before|when|until) ")
_OF_DOING = pattern(r"\b(?:of|about|for|by) [a-z]+ing\b")
_PLANNED = pattern(r"\b(?:planned|mooted|proposed|designed|drawn up|surveyed|promised|dreamt|conceived)\b")


def _after_first_clause(gap: str) -> str:
    """What follows the clause that a fronted period opens, or all where there is no such clause."""
    start = found.start() if (found := _THEN.search(gap)) else max(gap.rfind(", "), 0)
    clause = gap[:start]
    return gap[start:] if clause and len(told(clause)) == 1 and not _OF_DOING.search(clause) else gap


def _goes_on(gap: str, lead: str, early: bool) -> bool:
    """Whether the words tell more of the deed itself: with the last bucket lowered in; by an edict of."""
    if _BESIDE.fullmatch(gap) or _LAW_THAT.fullmatch(gap):
        return True
    if not _MORE_OF_IT.fullmatch(gap) or " who " in gap or _PLANNED.search(lead[-60:]) or " than " in lead:
        return False
    if " having " in gap:
        is_plain = " only " not in gap and not told(gap.partition(" having ")[0])
        return is_plain and (not early or DATES_FROM.search(lead) is not None)
    if " under " in gap and _LAW.search(gap):
        return not early
    verbs = [one for one in groups(gap, 0, len(gap)) if not one.verb.endswith("ing")]
    if not verbs and gap.startswith((" with ", ", with ")) and gap.endswith(" of "):
        return not early and " eye " not in gap and " view " not in gap
    if not verbs or _FIRSTS.search(gap):
        return not verbs or PREPARED.search(gap) is None
    return BUILT.match(verbs[-1].verb) is not None if not early else _LAW.search(gap) is not None


_LAW_THAT = pattern(rf",? (?:by|under|with) an? (?:[a-z]+ )?(?:{LAWS}) (?:that|which) [^,;:]{{3,40}} in (?:the )?")
_INTO = pattern(
    r"\b(?:(?:well|far|deep|right|late|long) into|as late as|until late in|to the end of) the (?:early |late |mid-)?$"
)
_UNTIL = pattern(r"(?:: | \(| [–—] |, )(?:that is, |in fact |namely )?(?:until|till|up to|to) (?:the )?(?:\w+ of )?")


def _against(period: Expression, year: Expression, match: re.Match[str]) -> bool:
    """Whether a deed of the period cannot have been so long after the year, or before it."""
    held, when = period.readings[0], year.readings[0].first
    sign = -1 if match["way"] in ("before", "until", "ahead of") else 1
    if match["soon"] is None or match["soon"] == "long":
        return when > held.last if sign > 0 else when < held.first
    count, unit = match["count"] or "", _UNITS.get((match["unit"] or "").rstrip("s"), 0)
    if unit and count not in _NUMBERS and not count.isdigit():
        return False
    years = unit * (_NUMBERS.get(count) or int(count or 0))
    return not held.widened(366 * (2 + unit // 2 if unit else 1)).holds(moved(when, sign * 365 * years))


_UNITS = {"year": 1, "decade": 10}
_NUMBERS = {
    "a": 1,
    "an": 1,
    "the": 1,
    **{word: at for at, word in enumerate("two three four five six seven eight nine ten eleven".split(), 2)},
    "twenty": 20,
    "thirty": 30,
}
