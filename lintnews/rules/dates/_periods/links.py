"""How the words between a period and a year hang the two on one thing; open to any verb and any noun."""

from __future__ import annotations

import re

from lintnews.core.pattern import pattern
from lintnews.core.span import Span
from lintnews.rules.dates._periods.before_noun import year_first
from lintnews.rules.dates._periods.clauses import THAT_WAS, explained, told_in_aside, told_on, told_since
from lintnews.rules.dates._periods.facts import (
    CLOSES,
    MADE,
    NEW_CLAUSE,
    PARTED,
    PREPARED,
    TIMES,
    YEAR_OF_MAKING,
    fits_deed,
    is_early,
    is_person,
    near_its_edge,
)
from lintnews.rules.dates._periods.heads import A_WORK, OPEN_CLAUSE, closes_aside, is_under_another, of_a_life
from lintnews.rules.dates._periods.roles import Role
from lintnews.text.temporal.values import Expression, Kind
from lintnews.text.temporal.verb_groups import Tense, groups

# 1964 to be precise; the longest-running, 1961 by her own account.
_BESIDE = pattern(
    r"(?:,|\s+\(|:|\s+[–—-])\s*(?:(?:that is,?|namely|specifically|precisely|more precisely|to be exact,?|probably|most likely|or rather|and more precisely)\s*)?"
    r"(?:(?:in|on|around|about|between|from|back in|late in|early in)\s+)?(?:the (?:(?:spring|summer|autumn|fall|winter|year|years|seasons?) (?:of )?)?)?"
)
_LINK = pattern(
    r"(?P<noun>(?:[’']s?)?(?:[ -](?!(?:which|that|who|and|or|but)\b)[\w’-]+){0,7})(?P<link>,? (?:which|that|who)\b|,| \(| [–—] )\s*(?P<rest>.*)",
    16,
)
_THOSE = pattern(
    r"(?:[’']s?)?(?:[ -][\w’-]+){0,5}?,?\s+(?:(?:(?:such as |including |like |namely |notably )?(?:those|that|the ones?)|one|both|all|two|three)\s+(?:[a-z]+(?:ed|en|wn|ade|ung)\s+)?(?:of|from|in|dated|for)|"
    r"(?:[\w’-]+ ){0,5}[\w’-]+, (?:all|both|each|most) (?:of (?:them|which|whom) )?(?:were |was )?(?:[a-z]+ ){0,3}?in|that of (?:a|an|the) (?:[\w’-]+ ){1,7}?in|"
    r"(?:such as|including|like|namely|notably|among them) (?:the|one|a|an)\s+(?:[\w’-]+\s+){0,4}?(?:of|from|in|dated))\s+"
)
_DASHED = pattern(
    r"(?:\s+in\s+[A-Z]\w+)?\s+[–—-]\s+(?:the|its|his|her|their|a)\s+[^;:.“”–—]{4,70}?(?:\s(?:in|from|of|on|between|to))\s+"
)


def linked(text: str, sentence: Span, period: Expression, year: Expression, roles: tuple[Role, Role]) -> bool:
    """Whether the sentence tells the two of one thing."""
    role, role_of_year = roles
    if period.span.end <= year.span.start and THAT_WAS.fullmatch(text, period.span.end, year.span.start):
        return True
    is_last = CLOSES.match(text, year.span.end) is not None
    if (
        is_last
        and period.span.end <= year.span.start
        and not _OUTSIDE.search(text, sentence.start, period.span.start)
        and _when_that_was(text[period.span.end : year.span.start])
    ):
        return True
    if period.span.end <= year.span.start and told_since(
        text, sentence, period, text[period.span.end : year.span.start]
    ):
        return True
    if role_of_year is Role.NONE or (role is Role.NONE and period.span.end <= year.span.start):
        return False
    if period.span.end <= year.span.start:
        if not is_last and role in TIMES and role_of_year is not Role.APPOSED:
            return False  # a dam finished in 1968 filled: the year is another noun’s
        return _period_first(text, sentence, period, year, role, role_of_year)
    return year_first(text, sentence, period, year, role, role_of_year)


_OUTSIDE = pattern(r"\b(?:after|before|[Aa]fter|[Bb]efore) the (?:early |late |mid-)?$")
# Not since the 1950s, when the river rose in June 1947.
_WHEN_THAT = pattern(
    r", (?:when|the (?:decade|century) (?:when|in which)) (?!the last\b)[^,;:“”]{5,70} (?:in|on) (?:the )?"
)


def _when_that_was(gap: str) -> bool:
    if not _WHEN_THAT.fullmatch(gap) or PARTED.search(gap) or _HAD.search(gap):
        return False
    return len([one for one in groups(gap, 0, len(gap)) if one.verb not in _NO_VERBS]) <= 1


_HAD = pattern(r"\b(?:had|still|already|after|before|and|who|which|that)\b")
_NO_VERBS = frozenset("last first".split())


def _period_first(
    text: str, sentence: Span, period: Expression, year: Expression, role: Role, role_of_year: Role
) -> bool:
    gap = text[period.span.end : year.span.start]
    if len(gap) > 130:
        return False
    if role is not Role.BEFORE and _BESIDE.fullmatch(gap):
        return True
    if told_in_aside(text, sentence, period, year, gap, role):
        return True
    if role is Role.FRONTED and " and " not in gap and _SAW.fullmatch(gap):
        return True
    if (role in (*TIMES, Role.AFTER) or _IS_A.search(text, sentence.start, period.span.start)) and explained(
        text, sentence, period, gap
    ):
        return True
    if role in TIMES and told_on(text, sentence, period, year, gap):
        return True
    if PARTED.search(gap.removesuffix(" from ")):
        return False
    if role in TIMES:
        return _of_the_deed(text, sentence, period, year, gap)
    return _of_the_thing(text, sentence, period, year, gap, (role, role_of_year))


def _of_the_thing(
    text: str, sentence: Span, period: Expression, year: Expression, gap: str, roles: tuple[Role, Role]
) -> bool:
    """The 16th-century fort, built in 1638; the crisis of the 2000s, which broke in 1997; wars of the period, those of."""
    role, role_of_year = roles
    made = YEAR_OF_MAKING.search(text, period.span.end, year.span.start) is not None
    match = _LINK.fullmatch(gap)
    lead = text[sentence.start : period.span.start]
    if _BELONGS.search(lead) and _HAVING.fullmatch(gap):
        return True
    if match and of_a_life(period, year, lead, match["rest"]):
        return True
    names_it = match is not None and match["link"].strip(", ") in ("which", "that")
    if role in (Role.AFTER, Role.APPOSED) and _DASHED.fullmatch(gap):
        return True
    if role_of_year is Role.AFTER and not made and not _THOSE.fullmatch(gap):
        return False  # paid for by a bequest of 1911
    if role is Role.BEFORE and not names_it and is_under_another(text, sentence, period):
        return False
    if _THOSE.fullmatch(gap) and " who " not in gap and role_of_year in (Role.AFTER, Role.DEED):
        return True
    if _of_its_verb(period, year, gap, lead, role, made):
        return True
    if match is None or closes_aside(text, sentence, period, role, match["noun"], match["link"]):
        return False
    return _linked_after(period, year, gap, match, lead, made)


# The bid belongs to the noughties, having been lodged in 1995.
_BELONGS = pattern(r"\bbelong\w* to the (?:early |late |mid-)?$")
_HAVING = pattern(r", having (?:been )?[a-z]+ (?:[\w’-]+ ){0,4}?(?:in|on) ")
_VESSEL = pattern(r"(?:ship|wreck|vessel|boat|galleon|frigate|hull|submarine|merchantm[ae]n|man-of-war)s?$")


_SUBJECT = pattern(r"[\s“\"]*(?:[\w’-]+ ){1,6}(?:of|from|in) the (?:early |late |mid-)?")
_NAME = pattern(
    r"(?:[’']s?)?(?: (?!of\b|on\b|from\b|for\b|with\b|by\b|whose\b|which\b|who\b|that\b|and\b|or\b)[\w’-]+){1,4}(?:,? (?:in|at|near|outside) [A-Z][\w’-]+,?)?"
)
_PAIR = pattern(r" and (?=(?:dated|finished|completed|built|opened|signed|published|put)\b)")
_USED = frozenset(
    "won performed held hit landed appeared played set died shot agreed decided brewed fired thrown".split()
)


def _of_its_verb(period: Expression, year: Expression, gap: str, lead: str, role: Role, made: bool) -> bool:
    """A 15th-century panel signed and dated 1622; the 18th century treaty was signed in 1648; a recession that began."""
    if role is Role.AFTER and (not _SUBJECT.fullmatch(lead) or groups(lead, 0, len(lead))):
        return False
    if near_its_edge(period, year, gap):
        return False
    found = [one for one in groups(gap, 0, len(gap)) if one.tense is not Tense.NONE or not one.verb.endswith("ing")]
    if found and role is Role.AFTER and _BEGAN_WHEN.fullmatch(gap[found[0].span.start :]):
        return not gap[: found[0].span.start].strip()
    if not found or (len(found) > 1 and not _PAIR.search(gap, found[0].span.end, found[1].span.end)):
        return False
    start = found[0].span.start
    noun, rest = gap[:start].rstrip(), _PAIR.sub(" ", gap[start:])
    if rest.startswith(("has ", "have ")) or NEW_CLAUSE.search(rest) or "," in rest:
        return False
    noun = _LATELY.sub("", noun)
    if role is Role.AFTER:
        return not noun.strip() and fits_deed(period, year, rest, made)
    if not _NAME.fullmatch(noun) or (is_person(noun)):
        return False
    late = not is_early(period, year)
    if _CAME_ON.fullmatch(rest):
        return True
    if late and (found[0].verb in _USED or (found[0].verb == "raised" and _VESSEL.search(noun))):
        return False
    return fits_deed(period, year, rest, made)


# The yen’s 1990s peak came on April 19, 2011.
_CAME_ON = pattern(r"(?:came|fell|happened|occurred|struck|dawned|was|took place)(?: only| back)? (?:in|on) (?:the )?")
_LATELY = pattern(r" (?:first|once|originally|probably|only|[a-z]+ly)$")
_BEGAN_WHEN = pattern(
    r"(?:began|started|ended|broke out|came|opened|closed) (?:when|with) [^,;:]{3,60} (?:in|on|of) (?:the )?"
)


_UNDER_NOUN = pattern(r" (?:of|on|for|with|from|about)\b")
_ENDED = frozenset("died dead buried hanged killed born executed retired".split())
_OUTLIVES = 366 * 60
_STRADDLES = 366 * 15  # days by which a man of one century may well have worked in the next


def _linked_after(period: Expression, year: Expression, gap: str, match: re.Match[str], lead: str, made: bool) -> bool:
    """The crisis of the 2000s, which broke in 1997; the third-century synagogue, dated to 518."""
    noun, link, rest = match["noun"], match["link"], match["rest"]
    if any(one.tense is not Tense.NONE for one in groups(noun, 0, len(noun))) or _UNDER_NOUN.search(noun):
        return False
    if NEW_CLAUSE.search(rest) or "," in rest.rstrip(", "):
        return False
    found = [one for one in groups(gap, 0, len(gap)) if one.span.start >= match.start("rest")]
    before = rest[: found[0].span.start - match.start("rest")].split() if found else []
    fronted = _FRONTED.fullmatch(lead) is not None or (not noun and A_WORK.search(lead) is not None and len(lead) < 40)
    fronted = fronted and "who" not in link
    if (
        len(found) > 1
        or (not found and not made and not _FIRST_PAST.match(rest))
        or len(before) > (5 if fronted else 2 if link.strip(" ,(–—") else 1)
    ):
        return False
    verb = found[0].verb if found else rest.partition(" ")[0]
    if noun and verb in _USED and not is_early(period, year):
        return False
    if "’s " in noun:
        return False  # the 18th-century composer’s opera, staged in
    person = is_person(noun)
    if "who" in link and not person:
        return False
    if person:
        late = (year.readings[0].first - period.readings[0].last).days
        return late > (_OUTLIVES if verb in _ENDED else _STRADDLES) and period.kind is Kind.CENTURY and not fronted
    return fits_deed(period, year, rest, made)


_FIRST_PAST = pattern(r"[a-z]+ed\b")
# A twentieth-century invention, the telephone was patented in 1876.
_FRONTED = pattern(r"[\s“\"]*(?:A|An|One of the) ")
_WHERE = pattern(
    r"(?:\s+(?:in|at|on|near)\s+[\w’-]+(?:\s[A-Z][\w’-]+)*)?,?\s+(?:when|where)\s+(?:he|she|they|it|the [\w-]+|[A-Z][\w’-]+)\s"
)


def _of_the_deed(text: str, sentence: Span, period: Expression, year: Expression, gap: str) -> bool:
    if _WHERE.match(gap) and "," not in gap.rstrip(", ").lstrip(", ").split("where", 1)[-1].split("when", 1)[-1]:
        found = groups(gap, 0, len(gap))
        return len(found) == 1 and " and " not in gap and " had " not in gap
    if (_AT.fullmatch(gap) or _OF_THEM.fullmatch(gap)) and not groups(gap, 0, len(gap)):
        return True
    if _IS_EARLY_IN_IT.fullmatch(gap):
        return is_early(period, year) and not PREPARED.search(gap)
    lead = text[sentence.start : period.span.start]
    if _made_and_used(period, year, lead, gap):
        return True
    if _FOR_LATER.fullmatch(gap):
        return not is_early(period, year)
    if _FELL.search(lead) and _LOST.fullmatch(gap):
        return is_early(period, year)
    if _ASIDE.fullmatch(lead) and not groups(lead, 0, len(lead)) and (match := _LINK.fullmatch(gap)):
        made = YEAR_OF_MAKING.search(text, period.span.end, year.span.start) is not None
        return not match["noun"] and _linked_after(period, year, gap, match, lead, made)
    return False


_IS_A = pattern(r"\b(?:was|is|were|are)\s+(?:an?\s+|the\s+|[\w]+[’']s\s+)?(?:\w+\s+)?$")
# The late 1970s saw the border closed for the first time, on 8 October 1982.
_SAW = pattern(
    r" (?:saw|brought|witnessed|opened with|ended with|began with|produced|gave) [^;:“”]{5,80}?,? (?:in|on|of) (?:the )?"
)


def _made_and_used(period: Expression, year: Expression, lead: str, gap: str) -> bool:
    """The newspaper, which he set up in the 2000s, printed its first issue in 1997: used before it was made."""
    if not gap.startswith(", ") or not is_early(period, year) or PREPARED.search(gap) or NEW_CLAUSE.search(gap):
        return False
    opened = OPEN_CLAUSE.search(lead)
    if opened is None or not opened.start() or not _MADE_IN.search(lead):
        return False
    found = [one for one in groups(gap, 0, len(gap)) if not one.verb.endswith("ing")]
    return len(found) == 1 and gap[: found[0].span.start].strip(", ") in ("", "first", "only", "itself")


_MADE_IN = pattern(rf"\b{MADE}\b(?: (?!and\b)[\w’-]+){{0,7}} in the (?:early |late |mid-)?$")
# Won her only Oscar in the 1960s, for a film made in 1973; fell in the 18th century, conquered in 1687.
_FOR_LATER = pattern(r", for (?:an?|the|his|her|their|its) [^,;:]{3,40} in ")
_FELL = pattern(r"\b(?:fell|ended|collapsed|perished|vanished|disappeared) in the (?:early |late |mid-)?$")
_LOST = pattern(
    r", (?:conquered|overrun|crushed|taken|annexed|destroyed|sacked|beaten|toppled|overthrown)(?: by [\w ]+)? in "
)
# The senator’s first term, in the 1990s, began in 2003.
_ASIDE = pattern(r"[^,;:]{3,60}, (?:in|of|during) the (?:early |late |mid-)?")
# Peaked in the 1960s, at 24.2 per cent in August 1975.
_AT = pattern(r", (?:at|on|under|aboard|near|outside|off|by|for) (?!which|whom)[^,;:“”–—()]{3,50} (?:in|on) (?:the )?")
_OF_THEM = pattern(
    r", (?:one|two|three|four|five|six|\d{1,3}|most|many|all|some|half|both|the (?:first|last|biggest|worst)) (?:of them |of these |alone )?(?:[\w’-]+ ){0,3}?(?:in|on) "
)
# In the nineties he was an MP, winning the seat in 1981.
_IS_EARLY_IN_IT = pattern(
    r"(?: [\w’-]+){0,10}, (?!having|following|including|according|being|marking|ending|undoing)[a-z]+ing [^,;:“”–—()]{2,50} in "
)
