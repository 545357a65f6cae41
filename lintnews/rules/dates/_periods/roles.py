"""What a decade, a century or a year is told of: the deed of its clause, or a thing that it describes."""

from __future__ import annotations

from enum import Enum

from lintnews.core.pattern import pattern
from lintnews.core.span import Span
from lintnews.text.temporal.values import Expression, Kind
from lintnews.text.temporal.verb_groups import is_past


class Role(Enum):
    """How a time stands in its clause."""

    FRONTED = "fronted"  # In the 1980s, the club won
    DEED = "deed"  # opened in the 1980s
    BEFORE = "before"  # a 16th-century fort, the 1987 hurricane
    AFTER = "after"  # the crisis of the 1980s, the comet of 1811
    APPOSED = "apposed"  # his last year, 1985, fell in
    NONE = "none"  # by the 1980s, since 1953, set in the 1970s: of another time, or not told


# What may stand between a preposition and the time: the turbulent late 1970s.
ADJECTIVES = r"(?:(?:the|an?|that|his|her|their|its)\s+)?(?:(?!end\b|start\b|rest\b|turn\b)[a-z]+(?:ing|ent|ous|less|ful|ic|y|ish|al)\s+|very\s+|long\s+|good\s+|bad\s+|dark\s+|great\s+)?(?:(?:early|late|mid|middle|latter)(?:[ -]to[ -](?:mid|late))?[ -]|(?:January|February|March|April|May|June|July|August|September|October|November|December|spring|summer|autumn|fall|winter)\s+(?:of\s+)?)?$"
PART_OF = r"(?:the\s+)?(?:very\s+)?(?:most|much|all|height|start|end|dawn|beginning|close|turn|tail end|peak|heart|middle|depths|early part|(?:first|second) half|(?:(?:first|last|early|later|opening|closing|dying|dog|golden|dark|final|waning|lean) )?(?:years?|days|months|weeks|hours|twilight|autumn|summer|depths|throes)) of\s+"
_OTHER_TIME = pattern(
    rf"\b(?:by|until|till|since|before|after|about|than|like|unlike|as|to|into|through|and|or|between|for|not in|except in|only in|"
    rf"date back to|back to|beyond|over|under|with|[Bb]y|[Uu]ntil|[Ss]ince|[Bb]efore|[Aa]fter|[Uu]nlike)\s+(?:{PART_OF})?{ADJECTIVES}"
)
_SET_IN = pattern(rf"\b(?:set|styled|interested|at home) in\s+{ADJECTIVES}")
_ASIDE = pattern(rf"(?:,|\s[–—])\s+{ADJECTIVES}")
_DATES = pattern(
    rf"\b(?:dat(?:es?|ed|ing)|hails?|comes?|came|survives?)\s+(?:back\s+)?(?:from|to)\s+{ADJECTIVES}|\bdated\s+$"
)
_OF = pattern(rf"\w[’'s]*,?\s+(?:of|from)\s+{ADJECTIVES}")
_IN = pattern(
    rf"(?:^|[\s(–—“])(?P<way>[Ii]n|[Dd]uring|[Oo]n|[Aa]t|[Aa]round|[Aa]bout|[Ee]arly in|[Ll]ate in|[Tt]hroughout|[Ff]rom|[Bb]etween|[Ii]nto|[Nn]ear|[Tt]owards?|"
    rf"back in|spent|was|were|is|lived through)\s+(?:{PART_OF})?{ADJECTIVES}"
)
# The late 1970s saw the border closed.
_AS_SUBJECT = pattern(r"The (?:early |late |mid-)?")
_VERB_NEXT = pattern(r" (?:saw|brought|witnessed|opened|ended|began|produced|gave)\b")
_OPENS = pattern(r"[\s“\"‘'(–—]*(?:(?:And|But|Back|So|Then|Early|Late|Deep|Midway|Twice|Once),?\s+)?")
_NOUN_NEXT = pattern(r"(?:[’']s?)?[ -](?P<word>[a-z][\w’-]+|[A-Z][\w’-]+)")
_FUNCTION = frozenset(
    """in on at by to of for from with and or but nor so as than that which who whom whose where when while until till since
    before after because if though although is was were are be been has had have did does do will would can could shall should must may might
    the a an its his her their this these those it he she they we you not also still only again later then now there
    between under over near into through during about around up down out off against among without within amid across along
    when once twice alone though ago did both all some many most more less few each every one two three four five""".split()
)


def role_of(text: str, sentence: Span, one: Expression) -> Role:
    """The role of `one` in its clause."""
    start, end = one.span
    lead_at = max(sentence.start, start - 70)
    lead = text[lead_at:start]
    is_range = one.kind is Kind.RANGE
    if _dates(lead):
        return Role.DEED
    if one.kind in (Kind.CENTURY, Kind.DECADE, Kind.YEAR) and _describes(text, one, lead):
        return Role.BEFORE
    if not is_range and _OTHER_TIME.search(lead):
        return Role.NONE
    if one.kind in (Kind.DECADE, Kind.CENTURY):
        if _SET_IN.search(lead):
            return Role.NONE
        if _ASIDE.search(lead) and text[end : end + 2] in (", ", " –", " —"):
            return Role.APPOSED
    if lead.endswith(("(", "(in ", "(from ")):
        return Role.APPOSED
    if (lead.endswith((", ", " – ", " — ")) and text[end : end + 1] in ",–—;") or (
        lead.endswith((", ", "— ", "– ")) and is_range
    ):
        return Role.APPOSED
    if _AS_SUBJECT.fullmatch(text[sentence.start : start]) and _VERB_NEXT.match(text, end):
        return Role.FRONTED
    match = _IN.search(lead)
    if _OF.search(lead) and not (match and " of " in match.group()):
        return Role.AFTER
    if match:
        if _OPENS.fullmatch(text, sentence.start, lead_at + match.start("way")):
            return Role.FRONTED
        return Role.DEED
    return Role.APPOSED if is_range else Role.NONE


def _dates(lead: str) -> bool:
    return _DATES.search(lead) is not None


def _describes(text: str, one: Expression, lead: str) -> bool:
    """Whether the time stands before the noun that it describes: a 1950s tower, the 20th century’s last strike."""
    match = _NOUN_NEXT.match(text, one.span.end)
    if match is None:
        return False
    word = match["word"]
    if match.group()[0] == "-":
        return True
    if one.span.of(text).lower().endswith("-century"):
        return word.lower() not in _FUNCTION or word == "one"
    if match.group()[0] in "’'":
        return one.kind is not Kind.YEAR
    if word.lower() in _FUNCTION or (is_past(word) and not word.endswith("ing")):
        return False
    if one.kind is Kind.YEAR:
        return word.islower()
    return word[0].islower() and not _PLAIN_IN.search(lead)


# In the 1980s farmers sold up; in 1980s Leeds: the first is no description.
_PLAIN_IN = pattern(r"\b(?:[Ii]n|[Dd]uring|[Tt]hroughout|[Oo]ver) the (?:early |late |mid-)?$")
