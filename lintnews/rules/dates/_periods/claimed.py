"""Whether a claim on a period is made of the thing that a year is told of: then the period has to hold the year."""

from __future__ import annotations

from lintnews.core.pattern import pattern
from lintnews.core.span import Span
from lintnews.rules.dates._events import EVENTS
from lintnews.rules.dates._periods.claims import Claim, claim_of
from lintnews.rules.dates._periods.facts import MADE, is_early, is_person
from lintnews.rules.dates._periods.heads import closes_aside
from lintnews.rules.dates._periods.roles import Role
from lintnews.rules.dates._periods.standing import (
    BUILDS,
    EVENTFUL,
    is_done_to_what_stood,
    lives_on,
    names_what_lives_on,
)
from lintnews.text.temporal.values import Expression
from lintnews.text.temporal.verb_groups import Tense, groups

# How a claim is said of what stands before it.
_ADVERBS = r"(?: (?:still|now|also|perhaps|probably|arguably|surely|easily|by far|then|thus|therefore|generally|widely|often|long|always|indeed|already))*"
_HELD = r"(?: (?:said|thought|believed|reckoned|held|considered|called|deemed|judged|remembered|regarded|seen|hailed|cited|described|known|named|voted|rated|dubbed|ranked)(?: (?:as|to be|to have been|by [\w’ ]{3,40}? (?:as|to be)))?)?"
_BE = pattern(
    rf"(?:(?:may|might|could|must|would)(?: well)? )?\b(?:be|is|was|are|were|became|becomes|remains?|remained|counts? as|ranks? (?:as|among)|stands? as){_ADVERBS}{_HELD}{_ADVERBS} (?:among )?$"
)
_CALLED = pattern(
    r"(?:,? (?:which|and(?: this| that)?) makes (?:it|them)|, making (?:it|them)|\b(?:calls?|consider|considers|think|thinks|rank|ranks|rates?|deems?|hails?) (?:it|this|them)(?: to be| as)?"
    r"|\b(?:cites?|remembers?|recalls?|regards?|describes?|sees?|speaks? of|talks? of|thinks? of|treats?) (?:it|this|them) (?:still )?as) (?:perhaps |probably |among )?$"
)
_CALLING = pattern(
    r", (?:calling|considering|deeming|describing|hailing|judging|naming) (?:it|them)(?: to be| as)? (?:perhaps |probably |among )?$"
)
_AND = pattern(
    r",? and(?: (?:is|was|are|were))?(?: (?:still|now|perhaps|probably|arguably|easily))?(?: (?:said|thought|believed|reckoned) to be)? $"
)
_APPOSED = pattern(r"(?:,| [–—]| \(|:)(?: (?:and|perhaps|probably|arguably|easily|by far|still))* $")
# What may stand between the year and such words: nothing, an aside, the end of its phrase, “it”.
_PLAIN = pattern(
    r"(?:\)|”|’)?(?:,|;|:| [–—])?(?:(?: (?:and|but|yet))?(?: (?:it|this|they))?|(?: and)? which) |(?:\)|”|’)? "
)
_THAT_NIGHT = pattern(r",? (?:and|but|yet) (?:(?:for|to|in|among) [\w’ ]{3,30} )?(?:that|this) [a-z]+ ")
_RELATIVE = pattern(r", (?:which|that|who|where|when) [^,;:“”()]{3,60}, ")
_ASIDE = pattern(r",? (?!(?:and|but|he|she|they|the|an?)\b)[^,;:“”()]{3,60},? ")
_TAIL = pattern(r" (?:in|at|by|on|off|near|under|with|for|to|outside|beside|aboard|after|before) [^,;:“”]{3,60}?,? ")
_NEGATED = pattern(
    r"\b(?:not|never|neither|nor|hardly|no longer|had|unlike|than|until|before|any|like|whether|if|once|would have been|half|besides?|since)\b[^,;:]{0,30}$"
)
_COUNTED = frozenset("only sole first last final second third fourth fifth sixth seventh".split())
_MADE = pattern(rf"\b(?:{MADE})\b[^,;]{{0,50}}$")


def claimed(text: str, sentence: Span, period: Expression, year: Expression, role: Role) -> bool:
    """Whether a claim on the period is made of what the year, in the same sentence, is told of."""
    claim = claim_of(text, sentence, period, role)
    if claim is None or year.span.meets(claim.span):
        return False
    if not is_early(period, year) and _MADE_HIM.search(text, year.span.end, claim.span.start):
        return len(text[year.span.end : claim.span.start]) < 60
    if not _can_be(text, sentence, claim, period, year):
        return False
    if year.span.end <= claim.span.start:
        if _struck_then(text, sentence, year, claim, early=is_early(period, year)):
            return True
        return (
            claim.mark != ""
            and _told_of(text, year, claim)
            and (
                is_early(period, year)
                or not is_done_to_what_stood(text, sentence, year, is_own=claim.is_own, noun=claim.noun.lower())
            )
        )
    aside = closes_aside(text, sentence, period, role, claim.noun, text[claim.span.end])
    return _explained(text, sentence, year, claim, early=is_early(period, year), aside=aside)


def _struck_then(text: str, sentence: Span, year: Expression, claim: Claim, *, early: bool) -> bool:
    """In 1783, when the fissure opened and the worst famine of the 17th century followed: an event of that time."""
    gap = text[year.span.end : claim.span.start]
    if early and claim.mark and _ENDING.fullmatch(gap):
        return True
    if claim.noun.lower() not in EVENTS | _WOES or claim.mark in ("", "the"):
        return False
    if gap.strip(", ") == "" and _FRONT.fullmatch(text, sentence.start, year.span.start):
        return _VERB.match(text, claim.span.end) is not None
    if len(gap) > 110 or _NEGATED.search(gap) or any(word in gap for word in ("“", ";", " had ", " about ", " recall")):
        return False
    if _CAUSING.search(gap):
        return True
    return _AND_IT.search(gap) is not None and _CAME.match(text, claim.span.end) is not None


_ENDING = pattern(r",? (?:bringing to an end|ending|closing|completing|wrapping up) ")
_FRONT = pattern(r"[“]?(?:In|On)(?: the \w+ of)? ")
_VERB = pattern(r" (?:[a-z]+ed|struck|hit|swept|broke|shook|tore|left|killed|cost|drove|took|sank)\b")
_WOES = frozenset("famine plague drought disaster pandemic epidemic depression slump panic blackout massacre".split())
_CAUSING = pattern(
    r"\b(?:caus|bring|start|trigger|unleash|spark|prompt)ing(?: on)? $|\b(?:caused|brought on|set off|unleashed|triggered|sparked|led to|ended in|became) $"
)
_AND_IT = pattern(r"(?:\band|\bwhen|,) $")
_MADE_HIM = pattern(r" (?:makes?|made|making) (?:him|her|them) $")


def claimed_next(text: str, before: Span, year: Expression, sentence: Span, period: Expression, role: Role) -> bool:
    """Whether the sentence after that of the year makes the claim of it: It was the biggest film of the 1960s."""
    claim = claim_of(text, sentence, period, role)
    if claim is None or not claim.mark or not _can_be(text, before, claim, period, year):
        return False
    if not is_early(period, year) and is_done_to_what_stood(
        text, before, year, is_own=claim.is_own, noun=claim.noun.lower()
    ):
        return False
    lead = text[sentence.start : claim.span.start]
    is_said = (_BE.search(lead) or _CALLED.search(lead)) is not None
    return _IT.match(lead) is not None and is_said and not _NEGATED.search(lead)


_IT = pattern(
    r"(?!(?:Its|Their) [a-z]*(?:or|er|ist|hero|heroine|king|queen|owner|rival|twin|neighbou?r)s?\b)(?:It|This|That|Its|They|These|Their|Both)\b(?:[\w’ -]+,){0,2}[^,;:]{0,70}"
)


def _can_be(text: str, sentence: Span, claim: Claim, period: Expression, year: Expression) -> bool:
    """Whether the claim is one that a thing of that year cannot bear: a club of 1958 can be the best of the 1970s."""
    if claim.mark != claim.noun and is_person(claim.noun):
        return False
    if claim.is_own or not is_early(period, year) or claim.mark in _COUNTED:
        return True
    noun = claim.noun.lower()
    if not noun:
        return False  # the most successful of the 1970s
    if {noun, noun.removesuffix("s")} & EVENTFUL or claim.mark == noun:
        return True
    if lives_on(noun, claim.mark) or names_what_lives_on(text, Span(sentence.start, claim.span.end)):
        return False
    return _MADE.search(text, sentence.start, year.span.start) is not None


def _told_of(text: str, year: Expression, claim: Claim) -> bool:
    """Whether the claim after the year is said of what the year is told of."""
    words = text[year.span.end : claim.span.start]
    if "“" in words or len(words) > 160 or _NEGATED.search(words):
        return False
    if _CALLED.search(words):
        return True
    if _CALLING.search(words):
        return _PRINTED.search(text, max(0, year.span.start - 60), year.span.start) is not None
    only_be = claim.mark == "the" or (claim.by == "in" and " to " not in claim.span.of(text))
    for link in (_BE,) if only_be else (_AND, _BE, _APPOSED):
        if match := link.search(words):
            gap = words[: match.start()]
            return not gap or _is_joined(gap if gap.endswith(" ") else gap + " ")
    return False


def _is_joined(gap: str) -> bool:
    """Whether no other subject stands in the words between a year and what is said of its thing."""
    if _RELATIVE.fullmatch(gap):
        return True
    if any(one.tense is not Tense.NONE for one in groups(gap, 0, len(gap))):
        return False
    return any(one.fullmatch(gap) for one in (_PLAIN, _THAT_NIGHT, _ASIDE, _TAIL))


_REDONE = pattern(r"\b(?:again|re-?[a-z]+ed|rebuilt|remade|repaired|sold|moved|said|says)\b|\brepainted\b")
# An atlas printed in Antwerp in 1572, calling it.
_PRINTED = pattern(rf"[a-z] (?:{BUILDS})\b[^,;]{{0,40}} in $")
_IN = pattern(r"[\s“]*(?:In|During|At) $")
_WHERE = r"(?: (?:in|at|near|of|on|outside|beside|off) (?:the )?[\w’-]+(?: [A-Z][\w’-]+)*){0,2}"
_ON = r"(?:in|on|from|between|to) (?:the )?(?:year |\w+ of )?(?:the )?"
_MAKING = pattern(
    rf"{_WHERE}(?:,? (?:which|that)(?: (?:was|were|had been))?|,|(?= ))(?: (?:first|originally|itself|only|[a-z]+ly))? (?:{MADE})\b[^,;:“”]{{0,50}}? {_ON}"
)
_MADE_BY = pattern(
    rf"{_WHERE},? (?:which|that) (?!was\b|is\b|had\b|were\b)(?:[\w’.-]+ ){{1,7}}?(?:had )?(?:built|put up|raised|founded|opened|painted|wrote|composed|designed|made|laid out|commissioned|carved|recorded|released|launched|set up|erected|completed|finished|established|published|cast|wove|dug)\b[^,;:“”]{{0,30}}? {_ON}"
)
_FIRST_DONE = pattern(
    rf"{_WHERE},? (?:which|that) (?:[a-z]+ed|[a-z]+ew|[a-z]+an|[a-z]+ook|[a-z]+ave|[a-z]+old|made|sent|saw) (?:its|their|the) first [^,;:“”]{{3,40}} {_ON}"
)
_BUILT = pattern(
    rf"{_WHERE}(?:,? (?:which|that)(?: (?:was|were|had been))?|,|(?= ))(?: (?:first|originally|itself|only|[a-z]+ly))? (?:{BUILDS})\b[^,;:“”]{{0,50}}? {_ON}"
)
_STOOD = pattern(
    rf"{_WHERE},? (?:which|that) (?:has|have) (?:stood|been (?:there|open|in use)|served|traded|operated|worked)[^,;:]{{0,40}} since (?:at least )?"
)
# The first probe of the 2010s, built in Kerala, fell silent in August 2009.
_DONE = pattern(r"(?:, [^,;:“”]{3,50},|,)? [a-z]+ (?:[\w’-]+ ){0,6}?(?:in|on) ")
# The epidemic of the late 1990s, first spotted at a farm in 2001.
_FIRST = pattern(
    rf",? (?:which was |that was )?first (?:seen|spotted|reported|recorded|detected|noticed|noted|identified|felt|diagnosed|found|discovered|observed|staged|held|fought|shown|sold|made|built)\b[^,;:“”]{{0,60}}? {_ON}"
)
_NAMED = pattern(
    r"(?:,|:| [–—]| \() ?(?:the|an?|his|her|its|their|“|[A-Z])(?: (?!of\b|film\b|book\b|song\b|poll\b|study\b|report\b)[\w’“”-]+){1,6} (?:of|from) (?:the )?"
)
_WAS = pattern(
    r" (?:was|came with|is|were) (?:the|an?|his|her|its|their|that|[A-Z])(?: (?!of\b)[\w’-]+){0,6}(?: of| in) (?:the )?"
)
_CAME_ON = pattern(
    r" (?:followed|came|struck|began|broke out|happened|took place|fell|erupted|was held|was fought|hit)\b[^,;:“”]{0,40}? ?(?:in|on) (?:the )?"
)
_CAME = pattern(r" (?:followed|came|struck|began|broke out|happened|took place|fell|erupted|was held|was fought|hit)\b")


def _explained(text: str, sentence: Span, year: Expression, claim: Claim, *, early: bool, aside: bool) -> bool:
    """Whether what follows the claim tells the year of the thing that it names."""
    gap, lead = text[claim.span.end : year.span.start], text[sentence.start : claim.span.start]
    if "“" in gap or len(gap) > 150 or _NEGATED.search(lead):
        return False
    if _REDONE.search(gap):
        return False
    if _MADE_BY.fullmatch(gap) or _FIRST_DONE.fullmatch(gap):
        return True
    if "had" in gap.split():
        return False
    if claim.is_own and ((early and _STOOD.fullmatch(gap)) or (not aside and _BUILT.fullmatch(gap))):
        return True
    if early and claim.mark == "first" and _DONE.fullmatch(gap):
        return len([one for one in groups(gap, 0, len(gap)) if one.tense is Tense.PAST]) == 1
    if claim.noun in EVENTFUL and _FIRST.fullmatch(gap):
        return True
    if claim.mark in ("", "the"):
        return False
    if _IN.fullmatch(lead):
        return "," in gap and len([one for one in groups(gap, 0, len(gap)) if one.tense is Tense.PAST]) == 1
    opens = lead.strip("“ ") in ("", "The", "Its", "A", "One of the")
    if claim.by == "in" and not opens:
        return False
    if _NAMED.fullmatch(gap) or ((opens or "," in gap or " that " in gap) and _MAKING.fullmatch(gap)):
        return True
    if not opens:
        return False
    return _WAS.fullmatch(gap) is not None or (claim.noun.lower() in EVENTS and _CAME_ON.fullmatch(gap) is not None)
