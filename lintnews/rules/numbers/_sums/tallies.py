"""Tallies of votes, and the bodies that cast them, as copy tells them."""

from __future__ import annotations

import re

from lintnews.core.pattern import pattern
from lintnews.core.span import Span
from lintnews.text.quantities.reader import FIGURE, WORD, value_of

_N = rf"(?:{FIGURE}|(?i:{WORD}))"
TALLY = pattern(
    rf"(?<![\w.,:/$£€-])(?P<for>{_N})(?:\s(?:votes?|MPs|members|councillors|lawmakers|justices|judges|senators|ballots|in favou?r|for))?"
    rf"(?:\s?[-–—]\s?|\s(?:votes?\s)?to\s|\sagainst\s|,?\sand\s(?=(?:{_N})\s(?:votes?\s)?against)|,\s(?=(?:{_N})\s(?:votes?\s)?against))"
    rf"(?P<against>{_N})(?!\w|[-–:/.,]\d|%|\s?(?:per cent|percent|points?|goals?|minutes|odds|a\.m|p\.m|am\b|pm\b|inches|feet|miles|km|years|hours|days|weeks|months|times|degrees|people))"
    rf"(?:\s(?:votes?\s)?(?:against|opposed|with))?(?:,?\s(?:and|with)\s(?P<abstained>{_N})\s(?:abstentions?|abstain\w*|not voting|absent))?"
    r"(?=\s*(?:[,.;:)–—]|$)|\s(?:to|in|on|that|with|against|for|by|at|after|and|votes?|majority|decision|ruling|verdict|margin|split|not|this|[A-Z]))",
)
_RANGE = pattern(r"\b(?:from|between|aged|ages|at)\s$")
_BODIES = (
    r"(?:jury|court|bench|board|council|panel|committee|commission|assembly|parliament|senate|house|chamber|legislature|knesset|cabinet|"
    r"body|congress|bundestag|d[aá]il|sabha|diet|tribunal|conference|union|bloc|forum|caucus|authority|synod|commons|seimas|duma|rada)"
)
_BODY = pattern(
    rf"\b(?P<joined>{_N})[- ](?:member|seat|person|strong|judge|justice|man|woman|nation|country|state)\b(?=[\s-]+(?:[\w’'-]+\s){{0,3}}?{_BODIES}\b)"
    rf"|(?:\b(?:all|its|the)|[’']s?)\s(?P<all>{_N})\s(?:\w+\s)?(?:members|councillors|judges|justices|jurors|MPs|senators|seats|directors|"
    rf"trustees|commissioners|deputies|lawmakers|legislators|governors|delegates)\b|\b(?:jury|court|board|council|panel|committee|bench|cabinet)\sof\s(?P<of>{_N})\b",
    re.IGNORECASE,
)
# The votes are of others: the nine-member panel’s report was approved, 212 to 40; 65 to 12 in the parliament.
_OWNS = pattern(
    rf"-?\w*[\s-]+(?:[\w’'-]+\s){{0,3}}?{_BODIES}[’']s\s(?!(?:\w+\s)?(?:vote|ruling|decision|verdict|tally|split|judgment|{_BODIES}))",
    re.IGNORECASE,
)
_IN_ANOTHER = pattern(
    rf"\s(?:in|by)\s(?:the|its)\s(?:[\w’-]+\s){{0,2}}?(?:{_BODIES}|members|voters|delegates|fans|shareholders)\b",
    re.IGNORECASE,
)
VOTED = pattern(
    r"\b(?:vot(?:e|es|ed|ing)|approv\w+|reject\w+|pass(?:ed|es)|backed|carried|defeated|ruled|ruling|decided|decision|adopted|upheld|overturned|"
    r"struck down|ratified|elected|ballots?|found (?:him|her|them)|verdict|convicted|acquitted|lost|agreed|split|dismissed|endorsed|blocked|confirmed|censured|expelled|impeached|ousted|repealed|overrode)\b",
    re.IGNORECASE,
)
UNANIMOUS = pattern(r"\b(?P<word>unanimous(?:ly)?|without (?:dissent|opposition|a dissenting vote))\b", re.IGNORECASE)
MARGIN = pattern(
    rf"\b(?:majority|margin)\sof\s(?:just\s|only\s|exactly\s)?(?P<after>{_N})(?!\w|[-–.,:]\d|%|\s?(?:per cent|percent|to\b))|\b(?P<before>{_N})[- ]vote\s(?:majority|margin)\b|\b(?:by|with)\s(?:an?\s)?(?P<votes>{_N})(?:-vote|\svotes?)(?=[,.;:]|\s(?:in|on)\b)",
    re.IGNORECASE,
)
NOT_VOTES = pattern(
    r"\b(?:series|game|games|match|goals?|sets?|scored?|half[- ]?time|halftime|innings|inning|season|league|cup|odds|overtime|penalt\w+|"
    r"quorum|needed|required|proxy|proxies|each|per|points|first round|later|then|earlier|also|second|another|previous\w*|last)\b|\b\d+-\d+(?:-\d+)?\s(?:win|loss|defeat|victory|lead|record)\b",
    re.IGNORECASE,
)
_AWAY = pattern(
    rf"\b(?P<n>{_N})\s(?:(?:members|councillors|deputies|senators|MPs|others)\s)?(?:were\s|was\s)?(?:abstentions?|abstain\w*|absent|absentees|away|not voting|did not vote)\b",
    re.IGNORECASE,
)
_MOST, _FEWEST = 900, 3
_MOST_VOTERS = 200_000_000


def is_tally(text: str, match: re.Match[str]) -> bool:
    """Whether the match is one of votes for and against, not a range."""
    if _RANGE.search(text, max(0, match.start() - 10), match.start()):
        return False
    ayes, noes = value_of(match["for"]), value_of(match["against"])
    of_voters = "vote" in match.group() or text.startswith("by ", match.start() - 3)
    most = _MOST_VOTERS if of_voters else _MOST
    return (
        0 < ayes <= most
        and noes <= most
        and ayes + noes >= _FEWEST
        and not match.group().lower().startswith(("one to", "one and"))
    )


def away_in(text: str, sentence: Span) -> float:
    """How many the sentence counts as having abstained or stayed away."""
    return sum(value_of(match["n"]) for match in _AWAY.finditer(text, *sentence))


def body(text: str, sentence: Span, tally: re.Match[str]) -> tuple[Span, float] | None:
    """The place and number of the seats, where the sentence tells of one body."""
    found = [match for match in _BODY.finditer(text, *sentence) if not Span(*match.span()).meets(Span(*tally.span()))]
    if len(found) != 1:
        return None
    name = next(name for name in ("joined", "all", "of") if found[0][name])
    place = Span(*found[0].span(name))
    another = _IN_ANOTHER.match(text, tally.end(), sentence.end)
    if _OWNS.match(text, place.end, sentence.end) or (another and place.end < tally.start()):
        return None
    return (
        (Span(place.start, place.end + _tail(text, place.end)), value_of(found[0][name]))
        if value_of(found[0][name]) >= _FEWEST
        else None
    )


def _tail(text: str, end: int) -> int:
    """How long the word is that a hyphen ties to a number."""
    tied = re.match(r"-[^\W\d_]+", text[end : end + 20])
    return tied.end() if tied else 0
