"""What is said of the thing that a year is told of: that it is one of a period’s, in the same sentence or the next."""

from __future__ import annotations

import re

from lintnews.core.pattern import pattern
from lintnews.core.span import Span
from lintnews.rules.dates._periods.claims import Claim, claim_of
from lintnews.rules.dates._periods.facts import BUILDS, is_early, is_person, told
from lintnews.rules.dates._periods.roles import Role
from lintnews.rules.dates._periods.standing import (
    EVENT_OF,
    EVENTFUL,
    is_done_to_what_stood,
    lives_on,
    names_what_lives_on,
)
from lintnews.text.temporal.values import Expression, Kind
from lintnews.text.temporal.verb_groups import is_past

_ADVERBS = r"(?: (?:still|now|also|perhaps|probably|arguably|surely|easily|by far|by common consent|by all accounts|then|thus|therefore|generally|widely|often|long|always|indeed|already|very much|pure|purely|classic|essentially|almost certainly|a|one of))*"
_HELD = r"(?: (?:said|thought|believed|reckoned|held|considered|called|deemed|judged|remembered|regarded|seen|hailed|cited|described|known|named|voted|rated|dubbed|ranked|counted|numbered|listed|proud|likely|certain)(?: (?:as|to be|to have been|by [\w’ ]{3,40}? (?:as|to be)))?)?"
_BE = rf"(?:(?:may|might|could|must|would|will)(?: well)? )?(?:be|is|was|are|were|has become|have become|has been|became|becomes|remains?|remained|counts? as|ranks? (?:as|among)|stands? as){_ADVERBS}{_HELD}{_ADVERBS}(?: among)?(?: (?:typical|characteristic|an? (?:[a-z]+ )?example) of)?"
# How a claim is hung on what stands before it: is, was called; which makes it; a comma; an “and”.
LINK = pattern(
    r"(?P<and>,? and(?: (?:still|now|perhaps|probably|arguably|easily))?(?: (?:said|thought|believed|reckoned) to be)? $)"
    rf"|(?P<be>(?:^|(?:,? and|,? but|,? yet|,? which|,? that|,? who|;|:)?(?: (?:it|this|they|he|she))? |\W){_BE} $)"
    r"|(?P<called>(?:,? (?:which|and(?: this| that)?) makes?|,? making|\bmade|\b(?:calls?|consider\w*|think|thinks|ranks?|rates?|deems?|hails?)) (?:it|them|this|(?P<him>him|her))(?: to be| as)? (?:perhaps |probably |among )?$"
    r"|(?P<as>^, (?:is|are|was|were) (?:(?:still|often|now|sometimes) )?[a-z]+(?: (?:by|for|in) [^,;:]{3,40})? as $)"
    r"|(?P<calling>, (?:calling|considering|deeming|describing|hailing|judging|naming) (?:it|them)(?: to be| as)? $)"
    r"|\b(?:cites?|remembers?|recalls?|regards?|describes?|sees?|speaks? of|talks? of|thinks? of|treats?) (?:it|this|them) (?:still )?as (?:perhaps |probably |among )?$)"
    r"|(?P<comma>(?:,| [–—]| \(|:)(?: (?:and|perhaps|probably|arguably|easily|by far|still|among))* $)"
)
NEGATED = pattern(
    r"\b(?:not|never|neither|nor|hardly|no longer|had|unlike|than|until|before|any|like|whether|if|once|would have been|half|besides?|since|but|though|while|beside)\b"
)
_SAYS = pattern(
    r",? (?:(?:he|she|they|it|the \w+|M[rs]s? \w+) (?:said|says|wrote|writes|believes|argues|added)|(?:says|said) (?!to\b)[\w ]{3,30}|according to (?:[\w’]+ ){1,4}[\w’]+|the [\w ]{3,24} (?:heard|said|says|was told|were told)),?(?=[ :;]|$)"
)
# A 19th-century rebuilding in brick; a tale of the 17th century.
REMADE = pattern(
    r" (?:[\w-]+ )?(?:re[a-z]+(?:ing|ment|ation)|restoration|replica|copy|copies|pastiche|fantasy|stor(?:y|ies)|tales?|drama|romance|epic|saga|thriller|comedy|farce|addition|extension|front|facade|façade|revival|version|interior|roof|wing)\b"
)
_A_LIFE = 366 * 25  # days by which a man of one century may well have lived on into the next
_GREAT = frozenset("giant giants titan genius master masters star stars hero".split())
_COUNTED = frozenset("only sole first last final second third fourth fifth sixth seventh".split())


def said_of(text: str, sentence: Span, period: Expression, year: Expression, role: Role) -> bool:
    """Whether a claim on the period after the year is made of what the year is told of."""
    claim = claim_of(text, sentence, period, role)
    lead = text[sentence.start : year.span.start]
    words = _BESIDES.sub("", _SAYS.sub("", text[year.span.end : claim.span.start if claim else period.span.start]))
    if "“" in words or len(words) > 150 or NEGATED.search(words) or REMADE.match(text, period.span.end):
        return False
    if belongs := _BELONGS.search(text, year.span.end, period.span.start):
        return not told(text[year.span.end : belongs.start()])
    if claim is None or claim.span.start < year.span.end:
        return False
    is_ranked, is_event = claim.mark not in ("", "the"), claim.noun.lower() in EVENTFUL
    if words == " " and _CALL.search(lead):
        return is_ranked
    if not words.strip(", ") and _FRONT.fullmatch(lead):
        return is_ranked and is_event
    if words.endswith(" and ") and is_event and _FOLLOWED.match(text, claim.span.end):
        return is_ranked
    if not is_ranked and _SHOWS.search(words + claim.span.of(text)[:5]):
        return True
    link = LINK.search(words)
    if link is None or not _is_of_one(link, claim, lead):
        return False
    if _TYPICAL.search(link.group()):
        return True
    if _BECAME.search(link.group()) and claim.mark and not is_early(period, year):
        return not is_person(claim.noun)
    return not is_early(period, year) if link["him"] else bears(text, sentence, claim, period, year)


def _is_of_one(link: re.Match[str], claim: Claim, lead: str) -> bool:
    """Whether no other subject stands between the year and what hangs the claim on its thing."""
    if claim.mark in ("", "the") and not (
        link["be"] or link["as"] or link["called"] or (link["comma"] and claim.is_own)
    ):
        return False
    if (link["and"] and claim.by == "in") or (link["calling"] and not _PRINTED.search(lead)):
        return False
    rest = link.string[: link.start()]
    is_same = rest.endswith(" and") or link.group().lstrip(" ,").startswith("and ") or link["called"] is not None
    if len(told(rest)) > (2 if link["called"] else int(is_same and link["and"] is None)):
        return False
    is_fronted = is_past(lead.strip(" “").partition(" ")[0].lower())  # Built in 1904, the hotel was
    return not link["be"] or is_same or is_fronted or _OTHER_SUBJECT.search(rest) is None


_OTHER_SUBJECT = pattern(r"(?:,| and| but|;) (?:the|an?|his|her|its|their|[A-Z][\w’]+)\b[^,]*$")
# An aside of the thing itself: and found in a drawer; which half the county saw.
_BESIDES = pattern(
    r"^, (?:which|that|who|where|when) [^,;:“”()]{3,60}(?=, )|^ and (?:[a-z]+ed|found|built|made|put|set|shown|sold|kept|written|won)\b[^,]*(?=,)"
)
_FOLLOWED = pattern(r" (?:followed|struck|came|broke out|began|swept|ensued)\b")
_BECAME = pattern(r"\b(?:became|becoming|become|making)\b")
_TYPICAL = pattern(r"\b(?:typical|characteristic) of\b")
# An atlas printed in Antwerp in 1572, calling it.
_PRINTED = pattern(rf"[a-z] (?:{BUILDS})\b[^,;]{{0,40}} in $")
_FRONT = pattern(r"[“]?(?:In|On)(?: the \w+ of)? ")
# The wreck of 1629 tells divers how shipwrights of the period bent oak.
_SHOWS = pattern(
    r"\b(?:shows?|proves?|teaches|demonstrates?|tells?(?: [a-z]+)?|reminds? [a-z]+) (?:how|that|what|why) (?:the )?(?:[a-z]+ )?$|\b(?:shows?|proves?|tells?(?: [a-z]+)?) that "
)
_CALL = pattern(r"\b(?:calls?|considers?|thinks?|ranks?|rates?|deems?|makes?|made) (?:the|an?|its|his|her) [^,;:]*$")
_BELONGS = pattern(
    r"\b(?:belong\w* to|(?:is|are|was|were|seems?) (?:very )?(?:typical|characteristic|a child|a product) of) (?:the )?(?:early |late |mid-)?$"
)


def bears(text: str, sentence: Span, claim: Claim, period: Expression, year: Expression) -> bool:
    """Whether a thing of that year cannot bear the claim: a club of 1958 can be the best of the 1970s, a film cannot."""
    noun = claim.noun.lower()
    if claim.noun in _GREAT or (is_person(claim.noun) and claim.mark != claim.noun):
        return period.kind is Kind.CENTURY and _is_of_another_life(text, sentence, period, year)
    if not is_early(period, year):
        is_old = lives_on(noun, claim.mark) and noun not in EVENTFUL
        if is_old and not _MADE.search(text[sentence.start : year.span.start]):
            return False
        return not is_done_to_what_stood(text, sentence, year, noun=noun)
    if claim.is_own or claim.mark in _COUNTED:
        return True
    if claim.mark in ("", "the") and noun not in EVENTFUL:
        return False
    if {noun, noun.removesuffix("s")} & EVENTFUL or claim.mark == noun:
        return True
    if not noun:
        return EVENT_OF.search(text, max(sentence.start, year.span.start - 30), year.span.start) is not None
    return not lives_on(noun, claim.mark) and not names_what_lives_on(text, Span(sentence.start, claim.span.end))


def _is_of_another_life(text: str, sentence: Span, period: Expression, year: Expression) -> bool:
    """Whether one who was born, died or lived then is no man of that century."""
    days = (year.readings[0].first - period.readings[0].last).days
    deed = "died" if is_early(period, year) else "born"
    return days > _A_LIFE or text.find(deed, max(sentence.start, year.span.start - 40), year.span.start) >= 0


_MADE = pattern(rf"(?:\b(?:was|were|and|first) |, |^[“]?)(?i:{BUILDS})\b[^,;]{{0,40}}$")
