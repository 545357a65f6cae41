"""Ways of telling that order two dated deeds: results of a vote, the one replaced, had been, and then."""

from __future__ import annotations

import re

from lintnews.core.pattern import pattern
from lintnews.core.span import Span
from lintnews.text.temporal.deeds import Deed, Told, Verb
from lintnews.text.temporal.verb_groups import Tense
from lintnews.text.verbs import SPEECH


def outcome_told(text: str, sentence: Span, one: Deed, other: Deed) -> int:
    """-1 where the outcome of what was held on one day was told on the other: results of the vote of 3 June, out on 8 June."""
    if not one.named or other.verb is None or other.verb.word not in _TOLD or other.named:
        return 0
    lead = _OUTCOME.search(text, max(sentence.start, one.when.span.start - 90), one.when.span.start)
    return -1 if lead and _OUTCOME_GAP.fullmatch(text, one.when.span.end, other.verb.span.start) else 0


_TOLD = frozenset(
    "announced published declared released made certified confirmed posted aired out known counted tallied issued printed read delivered".split()
)
_OUTCOME = pattern(
    r"\b(?:results?|outcome|findings|winners?|minutes|transcript|footage|recording|count|turnout|verdict|tally|toll|ballots(?: cast)?|votes(?: cast)?|marks|scores|replay|report)\s+(?:of|from|in|on)\s+"
    r"(?:the|an?|its|their|his|her)\s+(?:(?:[\w’-]+\s+){1,4}?(?:of|on|held on|held in)\s+)?$",
    re.IGNORECASE,
)
_OUTCOME_GAP = pattern(r"(?:\s+(?!and\b|or\b|but\b)[\w’-]+){0,6},?\s+")


def dated_before(text: str, one: Deed, other: Deed) -> int:
    """-1 where a paper of the first date was acted on at the second: his letter, dated 14 March, was accepted on."""
    if one.by != "dated" or other.verb is None or not other.verb.is_finite:
        return 0
    return -1 if text[one.when.span.end : other.verb.span.start].strip(", ") in ("", "and") else 0


def replaced(text: str, one: Deed, other: Deed) -> int:
    """1 where the second deed is the going of whom the first replaced: appointed to succeed Diaz, who left in 2018."""
    return 1 if _REPLACED.fullmatch(text, one.when.span.end, other.when.span.start) else 0


_REPLACED = pattern(
    r"\s+(?:as \w+ )?(?:to (?:replace|succeed|fill)|replacing|succeeding|(?:over )?from)\s+[^.;:“”()]{2,60}?\b(?:who|which)\s+(?:had\s+)?"
    r"(?:retired|died|resigned|left|stepped down|quit|was sacked|was fired|was killed|was dismissed)\s+(?:on|in)\s+"
)


def had_before(text: str, sentence: Span, told: Told, one: Deed, other: Deed) -> int:
    """1 where the second deed is told in the pluperfect beside a past: it was lifted on 4 May; it had been imposed on…"""
    first, second = one.verb, other.verb
    if first is None or second is None or not second.is_before_past or second.word == "had":
        return 0
    if first.tense is not Tense.PAST or first.is_before_past or first.span == second.span or one.named or other.named:
        return 0
    if one.by not in ("on", "in", "", "at") or other.by not in ("on", "in", ""):
        return 0
    if not (_is_main(text, sentence, first) or _is_aside(text, sentence, one, second)) or not _HAD_JOINT.search(
        text, one.when.span.end, second.span.start
    ):
        return 0
    between = [verb for verb in told.verbs if one.when.span.end <= verb.span.start < second.span.start]
    if any(verb.is_finite and verb.word in SPEECH for verb in between) or len(between) > 1:
        return 0
    if text.endswith(" and ", one.when.span.end, second.span.start):
        return 0  # left on 2 May and had reached Goa on 9 May; or was built in 1908 and had been planned in 1901
    begins = max(one.when.span.end, text.rfind(";", one.when.span.end, second.span.start))
    clear = not _HAD_DOUBT.search(text, begins, other.when.span.start)
    after = text[second.span.end : other.at]
    return (
        1
        if clear
        and not any(verb.span.start > second.span.start and verb.span.end <= other.at for verb in told.verbs)
        and _REACH.fullmatch(after)
        else 0
    )


def _is_aside(text: str, sentence: Span, one: Deed, second: Verb) -> bool:
    """Whether the first deed is told in a clause set after the subject of the second: the ship, which sank in 1968, had."""
    first = one.verb
    return (
        first is not None
        and first.word not in _BEGINS
        and _WHO.search(text, sentence.start, first.span.start) is not None
        and _CLOSES.fullmatch(text, one.when.span.end, second.span.start) is not None
    )


_BEGINS = frozenset(
    "founded born opened established formed began begun launched built created joined set started moved met".split()
)
_WHO = pattern(r",\s(?:who|which)\s(?:[a-z]+ly\s)?$")
_CLOSES = pattern(r"[^;:“”()]{0,90},\s(?:[a-z]+ly\s)?")


def having_before(text: str, told: Told, one: Deed, other: Deed) -> int:
    """The order that “having” tells: left in 2019, having joined, after a trial, in 2021."""
    first, second = one.verb, other.verb
    if first is None or second is None or other.named or one.named:
        return 0
    if second.lead == "having" and second.span.start >= one.when.span.end and first.is_finite:
        gap = text[one.when.span.end : second.span.start]
        between = [verb for verb in told.verbs if one.when.span.end <= verb.span.start < second.span.start]
        between += [verb for verb in told.verbs if second.span.end <= verb.span.start < other.at]
        clear = (
            not between and not _AND.search(gap) and not _HAVING_DOUBT.search(gap + text[second.span.end : other.at])
        )
        return 1 if clear and len(gap) < 90 else 0
    return 0


_AND = pattern(r"\b(?:and|but)\b")
_HAVING_DOUBT = pattern(r"[;:“”\"()]|\b(?:but|until|since|by|who|which|that|whose|when|while|where|before|after)\b")
_REACH = pattern(r"[^;:“”()]{0,90}")
_HAD_JOINT = pattern(r"[;,]|\b(?:and|but|though|although|who|which|that|because|as|where|whose|than)\b")
_HAD_DOUBT = pattern(
    r"[“”\"()]|\b(?:if|wish\w*|would|by then|by which|until|since|by (?:the )?\d|already|once|when|before|after|till|said|says|told|like|unlike|whether)\b"
)


def _is_main(text: str, sentence: Span, verb: Verb) -> bool:
    """Whether a verb may be the main one: no relative or joining word stands before it in its clause."""
    return _SUBORDINATE.search(text, sentence.start, verb.span.start) is None and not (
        verb.is_bare and text[verb.span.start - 2 : verb.span.start] == ", "
    )


_SUBORDINATE = pattern(
    r"\b(?:who|which|that|whose|where|when|while|if|because|although|though|as|since|until|after|before)\b[^,;]*$|\b(?:[Ii]f|[Ww]hen|[Ww]hile)\b"
)


def cause_told(text: str, start: int, other: Deed) -> int:
    """1 where the subject of the second deed is told, from `start` on, as what brought the first about: the tapes that felled her."""
    if other.verb is None or other.named or other.fronted:
        return 0
    return 1 if _CAUSE.fullmatch(text, start, other.verb.span.start) else 0


_CAUSE = pattern(
    r"[\s,;]*(?:and |but |though )?(?:[Tt]he|[Hh]is|[Hh]er|[Tt]heir|[Ii]ts) (?:[\w’-]+ ){1,4}(?:that|which) (?:had )?"
    r"(?:brought (?:him|her|it|them|the \w+) down|(?:led to|caused|sparked|prompted|triggered|killed|felled|sank|sunk|destroyed|chose|elected|ended|forced|set off|provoked|cost|gave rise to) "
    r"(?:it|them|him|her|his|their|the \w+)(?: (?:out|to \w+|job|seat|life|post|career))?) "
)
