"""Which verb a date is said of. Guesses by word forms, for rules that stay silent when in doubt."""

from __future__ import annotations

import re

from lintnews.core.pattern import pattern
from lintnews.core.record import Record
from lintnews.core.span import Span
from lintnews.text.temporal.verb_groups import WORD, Group, Tense, groups

_LEAD = pattern(
    r"(?P<comma>,)?(?:\s+(?:late|early|late in the day|shortly))?"
    r"(?:\s+(?P<by>on or before|no(?:t)? later than|up to(?: and including)?|"
    r"on|in|by|(?:until|till)(?: and including)?|"
    r"through|at|before|from|after|since|for|to|of|during|around|about)"
    r"(?P<clock>\s+(?:noon|midnight|midday|\d{1,2}(?:[:.]\d\d)?\s?[ap]\.?m\.?)(?:\s+on)?)?)?"
    r"(?:\s+the\s+(?:(?:early|small)\s+hours|(?:early\s+)?morning|night|evening|afternoon|weekend|end|start|beginning|middle|close)\s+of|"
    r"\s+the)?(?:\s+(?:early|late|mid))?"
    r"(?:\s+(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)(?:day|\.)?(?:\s+(?:morning|night|evening|afternoon))?,?)?\s*$"
)
_OF_DAY = pattern(r"(?:hours|morning|night|evening|afternoon)\s+of\b")
# Leeds, in Yorkshire, on; to its first patient, a nurse from Hull, on.
_PLACE = pattern(
    r",\s+(?:(?:in|near|off|outside)\s)?(?:[A-Z][\w’.-]*\s?){1,4}(?:,|$)|,\s(?:an?|the|its|his|her|their)\s[^,;:“”()]{2,60}(?:,|$)"
)
_FIGURE = pattern(r"(?<=\d),(?=\d)")  # the comma of 2,000 parts no clauses
_OPENING = pattern(
    r"[\s“\"‘'(—–-]*(?:(?:Late|Early|Shortly before dawn|At dawn)\s(?=[oi]n\b))?"
    r"(?P<by>[Oo]n|[Ii]n|By|Until|From|At|Since|Before|After|During|Throughout|Up to|Through|Till|Between|Over)?"
    r"(?:\s?the\s+(?:morning|night|evening|afternoon|weekend) of)?"
    r"(?:\s?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?)?\s*(?:the\s(?=\d))?"
)
# At its meeting in Dunedin on 5 December 2023 the synod voted.
_AT_EVENT = pattern(
    r"(?:At|In|During|After|Following)\s[^,;:“”]{4,60}\son\s(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\s)?(?:the\s)?"
)
# Before a judge, or a full house, is no time.
_PRESENCE = (
    r"\s(?:(?:an?|the|his|her|their)\s)?(?:[\w-]+\s){0,2}?(?:judges?|court|magistrates?|jury|panel|tribunal|bench|"
    r"committee|crowds?|audience|parliament|senate|council|congress|inquiry|cathedral|house|stadium|fans)\b"
)
# What opens a noun, so that “and” leads to no other verb: killed a man and a child on; between Ullapool and Stornoway.
_NOUN_NEXT = (
    r"\s+(?:[A-Z]|\d|(?:the|an?|his|her|its|their|our|some|many|most|more|other|another|all|both|one|two|three|four|five|six|seven|eight|"
    r"nine|ten|dozens|hundreds|thousands)\b)"
)
_ROLE = r"\s(?:an?|the|its|his|her|their)\s|\s[a-z-]+\s(?:of|for|at|in|on)\b"  # will be sworn in as mayor of
_BARS = pattern(
    rf"[;:,—–“”\"()]|\b(?:that|which|who|whose|whom|when|while|before(?!{_PRESENCE})|after|until|since|ahead of|"
    rf"prior to|than|because|if|as(?!{_ROLE})|but|(?:and|or)(?!{_NOUN_NEXT})|where|why|how|what|whether)\b"
)


class Said(Record):
    """The verb a date is said of, and the preposition before the date (empty where none stands)."""

    group: Group
    by: str
    last: str  # the last word before the preposition, in lower case
    fronted: bool = False


def verb_of(text: str, sentence: Span, when: Span) -> Said | None:
    """The verb that the date at `when` is said of; None where that is not plain."""
    if when.start - sentence.start < 60 and (opening := _OPENING.fullmatch(text, sentence.start, when.start)):
        return _fronted(text, sentence, when, (opening["by"] or "").lower())
    if _AT_EVENT.fullmatch(text, sentence.start, when.start) and all(
        one.verb in _GATHERINGS for one in groups(text, sentence.start + 3, when.start)
    ):
        return _fronted(text, sentence, when, "on")
    start = max(sentence.start, when.start - 220)
    lead = _LEAD.search(text, max(start, when.start - 60), when.start)
    if lead is None:
        return None
    by = (lead["by"] or "").lower().removesuffix(" and including")
    if _OF_DAY.search(lead.group()) or (lead["clock"] and by in ("at", "from", "around", "about")):
        by = "on"  # in the early hours of 23 June
    before = lead.start()
    found = groups(text, start, before, of_present=True)
    if not found:
        return _set_in(text, sentence, when, by)
    group = _nearest_group(text, found)
    gap = _FIGURE.sub("", _PLACE.sub(" ", text[group.span.end : before]))
    if _BARS.search(gap):
        return None
    if group.tense is Tense.PAST and len(found) > 1 and _is_participle(text, found, group):
        return None
    last = WORD.findall(text[max(start, before - 40) : before])
    return Said(group, by, last[-1].lower() if last else "")


def _nearest_group(text: str, found: list[Group]) -> Group:
    """The last of the groups that is a verb, put together with the one that it runs on from; the rest is dropped."""
    while len(found) > 1 and (
        _is_attribute(text, found[-1]) or _is_adjective(text, found[-1]) or _is_of_the_first(text, found[-1])
    ):
        found.pop()
    group = found[-1]
    if (
        len(found) > 1
        and group.tense is Tense.NONE
        and found[-2].tense is not Tense.NONE
        and _runs_on(text, found[-2], group)
    ):
        return Group(Span(found[-2].span.start, group.span.end), found[-2].tense, group.verb)  # will stop flying
    if _is_asked(text, found[-2] if len(found) > 1 else group, group):
        opens = found[-2].span.start if len(found) > 1 else group.span.start
        return Group(Span(opens, group.span.end), Tense.DUTY, group.verb)  # are asked to reply
    return group


_THE_FIRST = pattern(r"\bthe (?:first|last|only|second|third|fourth|fifth|youngest|oldest) (?:[\w’-]+ ){0,3}$")


def _is_of_the_first(text: str, group: Group) -> bool:
    """Whether an infinitive only describes a noun: became the first woman to chair."""
    start = group.span.start
    return text.startswith("to ", start) and _THE_FIRST.search(text, max(0, start - 60), start) is not None


_IN_A_NAME = pattern(r"\b(?:the|an?|its|his|her|their|first|last|new|[\w]+[’']s)\s+(?:[\w-]+\s+){0,2}$", re.IGNORECASE)
_NOUN = pattern(r"\s+(?!the\b|an?\b|to\b|in\b|on\b|at\b|for\b|his\b|her\b|its\b|their\b|by\b|with\b|from\b)[A-Za-z]")


def _is_attribute(text: str, group: Group) -> bool:
    """Whether a lone form in -ing only describes the noun after it: the European rowing finals."""
    if group.tense is not Tense.NONE or not group.verb.endswith("ing") or " " in group.span.of(text):
        return False
    start, end = group.span
    if _IN_A_NAME.search(text, max(0, start - 40), start) is None:
        return False
    if group.verb in _GATHERINGS or _DETERMINED.search(text, max(0, start - 8), start):
        return True
    return _NOUN.match(text, end) is not None


_DETERMINED = pattern(r"\b(?:the|an?|its|his|her|their|this)\s$")  # will publish its ruling on
# Won four medals at the Milan meeting on March 8.
_GATHERINGS = frozenset("meeting hearing sitting briefing opening screening gathering sentencing unveiling".split())
_BEFORE_ADJECTIVE = pattern(
    r"(?:[’']s(?: [\w-]+)?|\b(?:behind|under|through|for|of|with|from|an?|their|its|his|her|some|any|more|new|all))\s+$"
)


def _is_adjective(text: str, group: Group) -> bool:
    """Whether a lone past form only describes the noun after it: should register for subsidised seed."""
    start, end = group.span
    if group.tense is not Tense.PAST or not group.verb.endswith("ed") or " " in group.span.of(text):
        return False
    return _BEFORE_ADJECTIVE.search(text, max(0, start - 24), start) is not None and _NOUN.match(text, end) is not None


def _runs_on(text: str, one: Group, other: Group) -> bool:
    """Whether `other` goes on right after `one`: will stop flying, will begin to pay."""
    if text[one.span.end : other.span.start] != " ":
        return False
    return (other.verb.endswith("ing") and " " not in other.span.of(text)) or one.tense is Tense.FUTURE


_ASKED = frozenset(
    """asked urged told required invited advised requested reminded obliged encouraged allowed permitted entitled
    ordered instructed warned begged bound""".split()
)
# Past forms that are no participles.
PLAIN_PAST = frozenset(
    """went took chose wrote broke spoke drove came became began gave saw fell flew drew ran rose shook swam sang sank
    threw knew grew wore tore froze blew ate rode bore hid swore stole woke fled left said""".split()
)
_WANTS = pattern(
    r"\b(?:wants|expects|urges|tells|requires|invites|advises|orders|is asking|is urging|is inviting) [^,;.]{2,50} $"
)
_BEING_ASKED = pattern(
    r"(?:is|are)\s(?:still\s|now\s)?being\s(?:asked|urged|told|required|invited|advised|requested|reminded|encouraged|allowed|warned|begged)\b"
)
_NOW_ASKED = pattern(r"(?:is|are)\s")


def _is_asked(text: str, one: Group, other: Group) -> bool:
    """Whether `other` is what people are asked to do: are being urged to return their ballots; wants them to reply."""
    if other is one and _BEING_ASKED.match(text, one.span.start) and text.startswith(" to ", one.span.end):
        return True
    if text.startswith("to ", other.span.start) and _WANTS.search(
        text, max(0, other.span.start - 60), other.span.start
    ):
        return True
    return (
        one.verb in _ASKED
        and _NOW_ASKED.match(text, one.span.start) is not None
        and text.startswith("to ", other.span.start)
        and text[one.span.end : other.span.start] == " "
    )


def _set_in(text: str, sentence: Span, when: Span, by: str) -> Said | None:
    """The court on May 8, 2025, dismissed the appeal: the verb right after a date set in after the subject."""
    found = groups(text, when.end, min(sentence.end, when.end + 60)) if by in ("on", "from") else []
    if not found or text[when.end : found[0].span.start].strip(", ") or found[0].tense is Tense.NONE:
        return None
    if _REDUCED.search(text, sentence.start, when.start):
        return None
    subject = WORD.findall(text[sentence.start : when.start])
    last = subject[-2].lower() if len(subject) > 1 and len(subject) < 9 else ""
    return Said(found[0], by, last) if last and not _BARS.search(last) else None


_REDUCED = pattern(r",\s(?:due|set|[a-z]+ed)\b")  # exporters, due a payment on 4 April 2025, are to get it


def _is_participle(text: str, found: list[Group], group: Group) -> bool:
    """Whether a bare past form follows another verb in one clause: will vote on a bill passed on March 3."""
    if " " in group.span.of(text):
        return False
    other = found[-2]
    if other.tense is Tense.NONE and other.verb.endswith("ing"):
        return False
    between = text[other.span.end : group.span.start]
    return not re.search(r"[,;:—–]|\b(?:and|but|who|which|that|when|as|after|before|because|while|where)\b", between)


# Stormed the prison: no participle has an object.
_WITH_OBJECT = pattern(
    r"\s(?:(?!\w+day\b)[A-Z]\w+|the|an?|his|her|its|their|\d[\d,]*|two|three|four|five|six|seven|eight|nine|ten)\s"
)


def _fronted(text: str, sentence: Span, when: Span, by: str) -> Said | None:
    """On June 2, voters chose a president: the first verb after the date."""
    found = groups(text, when.end, min(sentence.end, when.end + 160), of_present=True)
    if not found:
        return None
    gap = text[when.end : found[0].span.start]
    if gap[:1] not in ", " or _BARS.search(_PLACE.sub(" ", gap.lstrip(", "))):
        return None
    if (
        found[0].tense is Tense.PAST
        and len(found) > 1
        and " " not in found[0].span.of(text)
        and found[0].verb not in PLAIN_PAST
        and not _WITH_OBJECT.match(text, found[0].span.end)
    ):
        return None if found[1].tense is not Tense.NONE else Said(found[0], by, "", fronted=True)
    return Said(found[0], by, "", fronted=True)
