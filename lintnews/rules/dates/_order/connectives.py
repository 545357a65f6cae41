"""The words that order two dated deeds by themselves: after, before, over a robbery on, having lost, had been."""

from __future__ import annotations

from lintnews.core.pattern import pattern
from lintnews.core.record import Record
from lintnews.core.span import Span
from lintnews.text.temporal.deeds import Deed, Told, Verb
from lintnews.text.temporal.verb_groups import Tense


class Link(Record):
    """A connective, where it stands, and the order it tells: 1 where what follows it came first, -1 where it came later."""

    span: Span
    order: int
    is_weak: bool = False  # one that orders only deeds of some kinds: over, for, from


_LINK = pattern(
    r"\b(?:(?P<earlier>[Aa]fter|[Ff]ollowing|[Ss]ince|[Oo]nce|[Hh]aving|because of|due to|owing to|thanks to|[Ii]n the wake of|[Ii]n (?:response|answer|reply) to|"
    r"[Ii]n retaliation for|[Ii]n revenge for|in protest (?:at|against|over)|[Aa]s a result of|in connection with|in relation to|relating to|on suspicion of|on the strength of|on the basis of|"
    r"on the back of|in light of|stemming from|arising from|resulting from|dating from|triggered by|caused by|prompted by|sparked by|set off by|brought on by|"
    r"follows|followed(?! by\b)|[Dd]espite)"
    r"|(?P<later>[Bb]efore|[Pp]rior to|[Aa]head of|pending|in the run-up to|in time for|followed by|resulting in|culminating in|precede[sd])"
    r"|(?P<weak>over|for|from|against|with|of|in|into|to|at|about))\b(?!-)"
)
_NO_LINK = pattern(
    r"\s+(?:(?:which|that|all|then|by)\b|(?:day|week|weekend|month|year|morning|night|season|term|seas)\b)"
)
_TO_COME = pattern(
    r"\s(?:take|be|begin|open|come|go|end|expire|return|appear|meet|become|have|resume|leave|arrive|stand|give|hear|make|play)\b"
)
_IN_FRONT_OF = pattern(
    r"\s+(?:(?:an?|the|two|three|[A-Z]\w+) (?:[\w-]+ )?(?:judge|court|magistrates?|"
    r"committee|panel|tribunal|parliament|jury|board|bench|commission|congress|senate|crowd|audience|packed|Court|Committee|Parliament|Senate|Congress|Commission))"
)
# What makes it doubtful that the words after a connective tell of a deed done on the date.
_DOUBT = pattern(
    r"[;:“”\"()—–]|\b(?:would|will|planned|plans?|scheduled|due|upcoming|next|about|until|not|never|no|no longer|expect\w*|postpon\w*|cancel\w*|"
    r"contracts?|book\w*|proposed|set for|earmarked|than|whether|if|unless|could|might|should|(?:was|were|is|are) to|or|every|each|as|said|says|annual|dropped from|left out|another|second|previous|unlike)\b"
)
_WHO = pattern(r"\b(?:who|whom|whose|where|while|when)\b")
_WHICH = pattern(r"\b(?:that|which)\b")
_COMMA = pattern(r",(?!\s(?:[A-Z][\w’.-]*(?:\s[A-Z][\w’.-]*)*,?\s)|\s\d{4},?\s|\s(?:which|who) had\b)")
_AND_FINITE = pattern(
    r"\b(?:and|but)\s(?:(?:then|later|also|has|have|had|is|was|were|are|will|now|his|her|its|their|he|she|it|they)\s)*$"
)
_SAID = pattern(
    r",\s(?:(?:an?|the|his|her|its|their)\s)?(?:[\w’.-]+\s){1,7}?(?:said|says|say|heard|reported|announced|confirmed|complained|admitted|insisted|claimed|argued|noted|added|conceded|maintained|recalled|ruled|told [\w ]{3,30}|according to [\w’. -]{3,40})(?:\s(?:on|in|at) [\w’. ]{3,20})?(?=,|$)"
)
_OFFENCE = frozenset(
    """murder murders killing killings attack attacks robbery robberies assault assaults theft thefts shooting shootings stabbing stabbings
    burglary burglaries raid raids heist fraud frauds arson kidnapping abduction rape rapes bombing bombings manslaughter crash crashes collision explosion
    break-in looting vandalism hijacking hacking fire fires riot riots death deaths speeding stealing driving drink-driving smuggling attacking assaulting
    robbing trespassing shoplifting blast incident disorder violence offence offences offense offenses crime crimes breach breaches poisoning protest protests
    march blockade accident brawl clash clashes ambush shooting-down hit-and-run injuries wounds burns stroke fever illness infection virus disease fall collapse missing disappeared vanished comments remarks post posts tweet tweets interview statement article tackle foul search rescue operation efforts effort help role performance handling response bravery delay delays outage blackout march rally""".split()
)
_BLAME = frozenset(
    """arrested detained charged indicted seized apprehended jailed sentenced convicted pleaded pled remanded confessed acquitted extradited fined banned
    suspended disqualified suspected accused admitted hanged executed guillotined imprisoned tried prosecuted sued questioned cautioned bailed
    sacked fired dismissed apologised apologized praised thanked honoured honored decorated criticised criticized condemned blamed reprimanded
    convict jail sentence fine arrest charge ban sack punished disciplined treated vaccinated hospitalised hospitalized operated expelled censured resigned quit paid compensated executed pardoned forgiven investigated acquitted cleared wanted held""".split()
)
_HAPPENED = frozenset(
    """took began started broke struck hit fell swept blew shook tore rose killed injured left erupted happened occurred came ended went flew
    destroyed damaged hurt claimed wrecked flattened caused saw opened appeared drew made passed cleared concluded reported burst enrolled ran aired""".split()
)
_DISPUTED = pattern(
    r"\s+(?:(?:a|an|the|his|her|their|its)\s+)?(?!\d)(?:[\w-]+\s){0,2}?(?:plans?|fears?|concerns?|bills?|laws?|budget|deals?|proposals?|contracts?|visits?|votes?|pay|summit|election|talks|trip|tour|weekend|years?|months?|weeks?|days?|period|course)\b|\s+\d"
)


def connected(text: str, told: Told, one: Deed, other: Deed) -> int:
    """The order that a connective between two dated deeds tells: -1 where `one` came first, 1 where last, 0 unsaid."""
    gap = Span(one.when.span.end, other.at)
    links = _links(text, told, gap)
    strong = [link for link in links if not link.is_weak]
    if len({link.order for link in strong}) > 1:
        return 0
    for link in strong or links[:1]:
        if _reaches_back(text, told, one, link) and _is_plain(text, told, link, other):
            return link.order
    return 0


def fronted_link(text: str, sentence: Span, told: Told, one: Deed, other: Deed) -> int:
    """The order that a phrase set in front tells: after the earthquake of 4 March, rescuers were sent on 9 March."""
    match = _FRONT_LINK.match(text, sentence.start, one.at)
    link = _LINK.match(text, match.end(), one.at) if match else None
    if (
        link is None
        or link.lastgroup == "weak"
        or _NO_LINK.match(text, link.end())
        or _WHICH.match(text, link.end() + 1)
    ):
        return 0
    order = 1 if link.lastgroup == "earlier" else -1
    if not _is_plain(text, told, Link(Span(*link.span()), order), one):
        return 0
    gap = _SAID.sub("", text[one.when.span.end : other.at])
    if gap[:2] not in (", ", ",") or other.verb is None or other.verb.span.start < one.when.span.end or other.named:
        return 0
    between = [verb for verb in told.verbs if one.when.span.end <= verb.span.start < other.verb.span.start]
    if between or not other.verb.is_finite or other.verb.tense is Tense.NONE or other.by not in ("on", "in", ""):
        return 0
    return 0 if _MAIN_DOUBT.search(gap) else -order


_FRONT_LINK = pattern(
    r"[“‘(]?(?:(?:[A-Z][a-z]+|\d+|A|An|The) (?:[a-z]+ )?(?:hours?|days?|weeks?|months?|years?|day|decades?|minutes?) |Shortly |Soon |Immediately |Just |Only |Not long |Long |Despite )?(?=[A-Za-z])"
)
_MAIN_DOUBT = pattern(
    r"[;:“”\"()—–]|\b(?:would|planned|scheduled|due|upcoming|until|since|after|before|following|that|which|who|whose|where|when|while|as|because|and|but|or)\b"
)


def _links(text: str, told: Told, gap: Span) -> list[Link]:
    found = []
    for match in _LINK.finditer(text, *gap):
        if _NO_LINK.match(text, match.end()) or (match.group() == "due to" and _TO_COME.match(text, match.end())):
            continue
        court = _IN_FRONT_OF.match(text, match.end()) if match.group() == "before" else None
        if court and not any(court.end() < verb.span.start < gap.end and verb.is_finite for verb in told.verbs):
            continue  # was brought before a judge
        order = -1 if match["later"] else 1
        found.append(Link(Span(*match.span()), order, is_weak=match["weak"] is not None))
    return found


def _reaches_back(text: str, told: Told, one: Deed, link: Link) -> bool:
    """Whether the connective goes with the dated deed before it: no other verb between but the deed's own."""
    start = one.when.span.end
    between = [verb for verb in told.verbs if start <= verb.span.start and verb.span.end <= link.span.start]
    words = _SAID.sub("", text[start : link.span.start])
    if one.named:
        if one.fronted or len(between) != 1 or between[0].word not in _LIGHT:
            return False
    elif one.fronted and one.verb is None:
        return bool(_QUANTITY.fullmatch(words)) and not link.is_weak
    elif one.fronted:
        ours = [verb for verb in between if verb.lead != "to"]
        if len(ours) != 1 or not ours[0].is_finite:
            return False
    elif link.is_weak and len(between) == 1 and between[0].word in _BLAME and one.verb and one.verb.word in _BLAME:
        return between[0].span.end > link.span.start - 8 and len(words) < 60
    elif (
        one.verb is None
        or one.by not in ("on", "in", "", "at", "by", "until", "before", "dated")
        or (between and any(words.find(verb.word) >= 0 for verb in between))
    ):
        return False
    if link.is_weak and not _weak_holds(text, one, between, link):
        return False
    return len(words) < 90 and not _BACK_STOPS.search(words)


_BACK_STOPS = pattern(r"[;:“”\"()—–]|\b(?:who|which|that|whose|where|and|but|while|when|as|or)\b")
_QUANTITY = pattern(r",?\s(?:(?:[\w-]+\s){1,5}|)")
_LIGHT = frozenset("came comes come was were followed follows preceded precedes took happened occurred".split())
_WORDS = pattern(r"[\w’-]+")


def _weak_holds(text: str, one: Deed, between: list[Verb], link: Link) -> bool:
    """Whether a deed of blame goes before over, for, with…, or “over” leads to what is no plan."""
    word = link.span.of(text)
    verb = between[0] if between else one.verb
    blamed = verb is not None and (verb.word in _BLAME or (word in ("from", "of") and verb.word in _SUFFERED))
    if word in ("against", "over") and verb is not None and verb.word in _AGAINST:
        return True
    if word == "for" and _SEARCH.search(text, max(0, one.at - 30), one.at):
        return True
    if word in ("into", "of"):
        blamed = blamed or _INQUEST.search(text, max(0, one.at - 60), one.at) is not None
    if word == "over":
        return _DISPUTED.match(text, link.span.end) is None and text[link.span.end + 1 : link.span.end + 2].isalpha()
    return blamed


_AGAINST = frozenset("appealed appeals appealing protested complained campaigned".split())
_SUFFERED = frozenset("died dies dying recovered recovering suffered suffering".split())
_SEARCH = pattern(r"\b(?:search|hunt|manhunt|appeal)\b")
_INQUEST = pattern(r"\b(?:[Ii]nquest|[Ii]nquiry|[Ii]nvestigation|[Tt]rial|[Pp]robe|[Hh]earing)\b")


def _is_plain(text: str, told: Told, link: Link, other: Deed) -> bool:
    """Whether what stands between the connective and the date tells of one deed, done on the date."""
    start, end = link.span.end, other.at
    rest = text[start:end]
    if (
        not rest.strip()
        or len(rest) > 150
        or (other.by not in _OF_DEED and (link.is_weak or other.by not in ("since", "from")))
    ):
        return False
    if other.named and other.by != "of" and not _ONLY_NOUN.fullmatch(text, start, other.when.span.start):
        return False
    if _DOUBT.search(rest) or _WHO.search(_WITH_HAD.sub("", rest)) or _COMMA.search(text, start, end):
        return False
    verbs = [verb for verb in told.verbs if start <= verb.span.start and verb.span.end <= end]
    if any(verb.lead == "to" or verb.tense in (Tense.FUTURE, Tense.DUTY) for verb in verbs):
        return False
    if sum(verb.is_finite for verb in verbs) > 2:
        return False
    for verb in verbs:
        if verb.is_finite and _AND_FINITE.search(text, max(start, verb.span.start - 24), verb.span.start):
            return False
    if link.is_weak:
        return _tells_of_offence(text, link, rest, verbs)
    which = _WHICH.search(rest)
    if which:
        after = next((verb for verb in verbs if verb.span.start >= start + which.end()), None)
        return after is not None and (after.is_before_past or after.word in _HAPPENED or not after.is_bare)
    return True


_OF_DEED = ("on", "in", "of", "dated", "", "at")
_WITH_HAD = pattern(
    r",?\s(?:(?:who|which) had |whose (?:body|bodies|remains) (?:was|were)\b|who (?:died|drowned|disappeared|vanished|went missing|escaped|absconded|perished|collapsed|fell|was (?:killed|found|last seen|stabbed|shot|murdered))\b)"
)
_ONLY_NOUN = pattern(r"\s+(?:the|a|an|his|her|their|its|that|last)?\s*(?:[a-z]+\s+)?")


_OFFENCES_DONE = frozenset("made committed posted sent carried taken failed written published broadcast".split())


def _tells_of_offence(text: str, link: Link, rest: str, verbs: list[Verb]) -> bool:
    words = {word.lower() for word in _WORDS.findall(rest)}
    if link.span.of(text) == "over":
        return True
    if which := _WHICH.search(rest):  # fined for a spill that polluted the river on
        after = next((verb for verb in verbs if verb.span.start >= link.span.end + which.end()), None)
        return after is not None and after.tense is Tense.PAST
    if not _OFFENCE.isdisjoint(words):
        return True
    return any(
        (verb.word.endswith("ing") and link.span.of(text) in ("for", "with", "of"))
        or (verb.is_bare and verb.word in _OFFENCES_DONE)
        for verb in verbs
    )
