"""How the words between a period and a year hang the two on one thing; open to any verb and any noun."""

from __future__ import annotations

import re

from lintnews.core.pattern import pattern
from lintnews.core.span import Span
from lintnews.rules.dates._period_before import year_first
from lintnews.rules.dates._period_clauses import THAT_WAS, told_in_aside, told_on
from lintnews.rules.dates._period_facts import (
    BORN,
    NEW_CLAUSE,
    PARTED,
    PREPARED,
    TIMES,
    YEAR_OF_MAKING,
    fits_deed,
    is_early,
    late_birth,
)
from lintnews.rules.dates._period_roles import Role
from lintnews.text.temporal.values import Expression, Kind
from lintnews.text.temporal.verb_groups import Tense, groups

# 1964 to be precise; the longest-running, 1961 by her own account.
_BESIDE = pattern(
    r"(?:,|\s+\(|:|\s+[–—-])\s*(?:(?:that is,?|namely|specifically|precisely|more precisely|to be exact,?|probably|most likely|or rather|and more precisely)\s*)?"
    r"(?:(?:in|on|around|about|between|from|back in|late in|early in)\s+)?(?:the (?:spring|summer|autumn|fall|winter|year|years|seasons?) (?:of )?)?"
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
    if role is Role.NONE or role_of_year is Role.NONE:
        return False
    if period.span.end <= year.span.start:
        return _period_first(text, sentence, period, year, role, role_of_year)
    return year_first(text, sentence, period, year, role, role_of_year)


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
    if match and _of_a_life(period, year, lead, match["rest"]):
        return True
    names_it = match is not None and match["link"].strip(", ") in ("which", "that")
    if role is Role.BEFORE and not names_it and _is_under_another(text, sentence, period):
        return False
    if _THOSE.fullmatch(gap) and " who " not in gap and role_of_year in (Role.AFTER, Role.DEED):
        return True
    if role in (Role.AFTER, Role.APPOSED) and _DASHED.fullmatch(gap):
        return True
    if _of_its_verb(period, year, gap, lead, role, made):
        return True
    if match is None or _closes(text, sentence, period, role, match["noun"], match["link"]):
        return False
    return _linked_after(period, year, gap, match, lead, made)


# The owner of the 18th-century house; in an 18th-century granary.
_UNDER = pattern(
    r"\b(?:of|with|in|from|for|by|on|to|at|behind|beside|near|over|under|copies|copied)\s+(?:(?:an?|the|its|his|her|their|two|three|some|old|many)\s+)*$"
)
_VESSEL = pattern(r"(?:ship|wreck|vessel|boat|galleon|frigate|hull|submarine|merchantm[ae]n|man-of-war)s?$")


def _is_under_another(text: str, sentence: Span, period: Expression) -> bool:
    start, end = max(sentence.start, period.span.start - 24), period.span.start
    if _UNDER.search(text, start, end) is None or _MOST_OF.search(text, start, end):
        return False
    return _CHILD_OF.search(text, start, end) is None or _BOOM.match(text, period.span.end) is None


# A child of the 1970s oil boom; a 15th-century panel signed and dated 1622; the treaty of the 18th century was signed.
_BOOM = pattern(r" (?:[\w-]+ ){0,2}(?:boom|war|revolution|crisis|slump|recession|strike|revival|craze)s?\b")
_SUBJECT = pattern(r"[\s“\"]*(?:[\w’-]+ ){1,6}(?:of|from|in) the (?:early |late |mid-)?")
_NAME = pattern(
    r"(?:[’']s?)?(?: (?!of\b|on\b|from\b|for\b|with\b|by\b|which\b|who\b|that\b|and\b|or\b)[\w’-]+){1,4}(?:,? (?:in|at|near|outside) [A-Z][\w’-]+,?)?"
)
_PAIR = pattern(r" and (?=(?:dated|finished|completed|built|opened|signed|published|put)\b)")
_USED = frozenset(
    "won performed held hit landed appeared played set died shot agreed decided brewed fired thrown".split()
)


def _of_its_verb(period: Expression, year: Expression, gap: str, lead: str, role: Role, made: bool) -> bool:
    """A 15th-century panel signed and dated 1622; the 18th century treaty was signed in 1648; a recession that began."""
    if role is Role.AFTER and (not _SUBJECT.fullmatch(lead) or groups(lead, 0, len(lead))):
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
    if not _NAME.fullmatch(noun) or (_PERSON.search(noun) and not _VESSEL.search(noun)):
        return False
    late = not is_early(period, year)
    if late and (found[0].verb in _USED or (found[0].verb == "raised" and _VESSEL.search(noun))):
        return False
    return fits_deed(period, year, rest, made)


_LATELY = pattern(r" (?:first|once|originally|probably|only|[a-z]+ly)$")
_BEGAN_WHEN = pattern(
    r"(?:began|started|ended|broke out|came|opened|closed) (?:when|with) [^,;:]{3,60} (?:in|on|of) (?:the )?"
)


def _of_a_life(period: Expression, year: Expression, lead: str, rest: str) -> bool:
    """The great painter of the 16th century, born in 1606; a 20th-century novelist who died in 1888."""
    if late_birth(period, year, rest) or (is_early(period, year) and _DIED.fullmatch(rest)):
        return True
    return _CHILD_OF.search(lead) is not None and BORN.fullmatch(rest) is not None


_DIED = pattern(
    r"(?:was |were )?(?:died|dead|lived|hanged|executed|beheaded|shot|killed|buried) (?:[\w’-]+ ){0,4}?(?:in|on) (?:the )?"
)


_CHILD_OF = pattern(r"(?:^|\b[Aa] )(?:true )?(?:product|child|son|daughter) of the (?:early |late |mid-)?$")
_MOST_OF = pattern(
    r"(?:triumph|feat|masterpiece|example|marvel|piece|gem|specimen|jewel|wonder) of $|(?:[Ll]ast|[Ff]irst|[Oo]ne|[Tt]wo|[Tt]hree|[Ww]orst|[Bb]est|[a-z]+est) of the $"
)
_PERSON = pattern(
    r"(?:er|or|ist|ian|man|men|woman|women|ians|ists|ers|ors|star|hero|icon|poet|king|queen|bishop|saint|monk|nun|chief|champion|actress|politician|emperor|"
    r"sultan|child|boy|girl|general|admiral|architect|statesman|philosopher|pioneer|rebel|prophet|mystic)s?$"
)
# A ruling on the customs of the 18th century, handed down.
_UNDER_AFTER = pattern(
    r"\b(?:on|about|for|to|with|by|over)\s+(?:[\w-]+\s+){1,3}(?:of|from|in) the (?:early |late |mid-)?$"
)
_OPEN_CLAUSE = pattern(
    r"(?:^|,|\s[–—(])\s?(?P<by>who|whose|which|where|when|that|an?|the|one of|once|now|[a-z]+ed|[a-z]+ing)\s[^,–—()]*$"
)


def _closes(text: str, sentence: Span, period: Expression, role: Role, noun: str, link: str) -> bool:
    """Whether the comma after the period closes an aside, so that what follows is said of another thing.

    The senator, a 1990s rodeo star, began; the band, who grew up on records of the 1950s, landed.
    """
    if link.strip() != ",":
        return False
    start = period.span.start - sentence.start
    lead = sentence.of(text)[:start]
    if role is Role.AFTER and _UNDER_AFTER.search(lead):
        return True
    opened = _OPEN_CLAUSE.search(lead)
    if opened is None or opened.start() == 0:
        return False
    is_same = opened["by"] in ("a", "an", "the", "one of") and (
        role is Role.BEFORE or " of " not in opened.group()[:-12]
    )
    return not is_same or _PERSON.search(noun or opened.group().partition(" of ")[0].rstrip()) is not None


_UNDER_NOUN = pattern(r" (?:of|on|for|with|from|about)\b")
_ENDED = frozenset("died dead buried hanged killed born executed retired".split())
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
    fronted = _FRONTED.fullmatch(lead) is not None and "who" not in link
    if (
        len(found) > 1
        or (not found and not made and not _FIRST_PAST.match(rest))
        or len(before) > (5 if fronted else 2 if link.strip(" ,(–—") else 1)
    ):
        return False
    verb = found[0].verb if found else rest.partition(" ")[0]
    if noun and verb in _USED and not is_early(period, year):
        return False
    person = _PERSON.search(noun) is not None and not _VESSEL.search(noun)
    if "who" in link and not person:
        return False
    if person:
        late = (year.readings[0].first - period.readings[0].last).days
        return "who" in link and late > _STRADDLES and verb not in _ENDED and period.kind is Kind.CENTURY
    return fits_deed(period, year, rest, made)


_FIRST_PAST = pattern(r"[a-z]+ed\b")
# A twentieth-century invention, the telephone was patented in 1876.
_FRONTED = pattern(r"[\s“\"]*(?:A|An|One of the) ")
_WHERE = pattern(
    r"(?:\s+(?:in|at|on|near)\s+[\w’-]+(?:\s[A-Z][\w’-]+)*)?,?\s+(?:when|where)\s+(?:he|she|they|it|the [\w-]+|[A-Z][\w’-]+)\s"
)
_WITH = pattern(
    r",?\s+with\s+(?:(?:its|the|an?|his|her|their|most|all|both|two|three|four|each|one)\s+)?[^,;:“”]{2,60}?\s(?:in|on|of|from|between)\s+(?:the\s+)?$"
)


def _of_the_deed(text: str, sentence: Span, period: Expression, year: Expression, gap: str) -> bool:
    if _WHERE.match(gap) and "," not in gap.rstrip(", ").lstrip(", ").split("where", 1)[-1].split("when", 1)[-1]:
        found = groups(gap, 0, len(gap))
        return len(found) == 1 and " and " not in gap and " had " not in gap
    if (_WITH.fullmatch(gap) or _AT.fullmatch(gap) or _OF_THEM.fullmatch(gap)) and not groups(gap, 0, len(gap)):
        return True
    if _IS_EARLY_IN_IT.fullmatch(gap):
        return is_early(period, year) and not PREPARED.search(gap)
    if _FOR_LATER.fullmatch(gap):
        return not is_early(period, year)
    lead = text[sentence.start : period.span.start]
    if _FELL.search(lead) and _LOST.fullmatch(gap):
        return is_early(period, year)
    if _ASIDE.fullmatch(lead) and not groups(lead, 0, len(lead)) and (match := _LINK.fullmatch(gap)):
        made = YEAR_OF_MAKING.search(text, period.span.end, year.span.start) is not None
        return not match["noun"] and _linked_after(period, year, gap, match, lead, made)
    return False


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
    r", (?:one|two|three|four|five|six|most|many|all|some|half|both|the (?:first|last|biggest|worst)) (?:of them |of these |alone )?(?:[\w’-]+ ){0,3}?(?:in|on) "
)
# In the nineties he was an MP, winning the seat in 1981.
_IS_EARLY_IN_IT = pattern(
    r"(?: [\w’-]+){0,10}, (?!having|following|including|according|being|marking|ending|undoing)[a-z]+ing [^,;:“”–—()]{2,50} in "
)
