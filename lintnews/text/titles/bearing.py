"""How a date bears on a title in its sentence: the same time, an earlier one, a later one, or none at all."""

from __future__ import annotations

import re

from lintnews.core.pattern import pattern
from lintnews.core.record import Record
from lintnews.core.span import Span
from lintnews.text.temporal.verb_groups import Group, Tense, groups
from lintnews.text.temporal.words import NUMBER, number_of


class Bearing(Record):
    """What a date says of the deed of a title's bearer: that it may be `earlier` or `later`, or (neither) of that time.

    `is_framed`: the date stands first, and the clause that it frames has the title. `soon`: the deed may be up to a
    year later. `shift`: it was so many days after the date, or before it.
    """

    earlier: bool = False
    later: bool = False
    is_framed: bool = False
    soon: bool = False
    shift: int = 0

    @property
    def is_plain(self) -> bool:
        """Whether the deed is of the date itself."""
        return not (self.earlier or self.later)


_SEASON = r"(?:day|night|morning|evening|afternoon|weekend|week|month|year|spring|summer|autumn|fall|winter)"
_UNKNOWN = Bearing(earlier=True, later=True)
_QUOTE = pattern(r"[“”\"]")
# What parts a date from a title, by what it makes of the second of the two in time.
_EARLIER = pattern(r"\b(?:after|following)\b")
_LATER = pattern(
    r"\b(?:before|until|till|by the time|ahead of|later|subsequent\w*|eventual\w*|now|in turn|"
    r"finally|but|although|though|despite|ever since|long since|where(?! (?:the )?\Z))\b"
)
_EITHER = pattern(r"[;()—–]|\b(?:since|because|if|unless|whether|(?<!more )(?<!less )(?<!rather )than)\b")
_RELATIVE = pattern(rf"\b(?:who|which|whose|whom)\b|(?<!\bso )\bthat\b(?! {_SEASON}\b)")
# A step then-Chair Ann Lee defended: a clause about the noun, without a word that says so.
_BARE_RELATIVE = pattern(r",? (?:an?|one|the) (?:[\w’-]+ ){1,3}\Z")
_PREPOSITION = pattern(
    r"\b(?:of|by|for|with|to|from|under|against|between|about|around|on|in|at|near|over|and|or|including|carrying|"
    r"accompanying|than|as|when|while|where)(?: the| a| an)? \Z"
)
_HAD = pattern(r"\W{0,2}(?:\w+ly )?(?:had|having)\b")
# Words that keep the deed to the time of the date.
_KEPT = pattern(
    rf"\b(?:that|the same) {_SEASON}\b|"
    r"\bwithin (?:days|hours|weeks|minutes)\b|\bby nightfall\b|\bat (?:the|that) (?:time|moment)\b|"
    r"\bof the (?:day|time)\b|\bin those (?:days|weeks|months|years)\b"
)
_WHEN = pattern(r"(?:\b(?:when|while|as|so that)|,? and(?: that night| by nightfall)?)(?:,? [\w’'.-]+){0,4},? ?\Z")
_FRONT = pattern(
    r"[\s“‘(]*(?:(?:But|And|Yet|So) )?(?:(?:It (?:was|took|fell)|That was|This was|Back|Early|Late|Only|Even|Just) )*"
    r"(?:[Ii]n|[Oo]n|[Aa]t|[Bb]y|[Dd]uring|[Uu]ntil|[Tt]hroughout|[Aa]fter|[Aa]mid)?"
    r"(?: (?:the|early|late|mid|only|[A-Z][\w-]+,?|spring|summer|autumn|fall|winter|start|end|middle|height|"
    r"morning|night|eve|of|in|on))* ?"
)
_OPENS_WHEN = pattern(r"\W*(?:When|As|While|On the (?:day|night|morning|eve)|The (?:day|night|week|month))\b")
_PARTICIPLE = pattern(
    r"(?:^|, |\b[a-z]+ (?:the|an?|this|its|his|her) [\w-]+ )"
    r"(?:[a-z]+ly |first |since )?(?:[A-Z]?[a-z]+ed|[Hh]aving|"
    r"[Bb]orn|[Bb]uilt|[Bb]egun|[Ss]et up|[Mm]ade|[Ww]ritten|[Ss]old|[Bb]ought|[Ww]on|"
    r"[Ll]ost|[Dd]rawn)\b[^,;:]*\Z"
)
_IN_RELATIVE = pattern(r"\b(?:who|which|whose|that|where)\b[^,;:]*\Z")
_NOUN_NEXT = pattern(
    r" (?!(?:and|or|but|when|as|while|by|in|on|at|with|the|a|an|for|to|of|from|under|after|before|then|that|his|her|"
    r"its|only|amid|during|until|near|over|against|into|where|which|who|it|he|she|they|was|were|had|are|is|has|have|"
    r"will|would)\b)\w"
)
_HAPPENS = pattern(
    r"\b(?:in|at|during|after|amid|for|of|on|watched|attended|opened|closed|hosted|saw|missed|boycotted) "
    r"(?:the|an?|its|his|her|their)(?: [A-Z]\w+)? ?\Z",
    re.IGNORECASE,
)
_HAPPENING = pattern(
    r" (?:[\w’-]+ )?(?:elections?|vote|referendum|crisis|crash|riots?|attacks?|summit|talks|floods?|fires?|games|"
    r"olympics|cup|war|bombings?|finals?|championships?|tournament|conference|earthquake|strikes?|protests?|coup|massacre|shootings?)\b",
    re.IGNORECASE,
)
# Meddling in the 2016 election: a date of what the noun tells of.
_OF_A_NOUN = pattern(
    r"\b(?!during\b)[a-z]+(?:ing|ence|ance|ment|tion|sion|role|part|hand|loss|defeat|victory|win) in the \Z"
)
_HAPPENS_OF = pattern(r"\b(?:in|at|during|through|throughout|amid|on) the (?:[\w-]+ ){1,2}of (?:the )?(?:[\w-]+ )?\Z")
_AFTER_EVENT = pattern(r"\b(?:after|following) the (?:[\w’-]+ ){1,4}of (?:the )?(?:early |late )?\Z")
_APART = pattern(
    rf",? (?:just |only |almost |nearly |more than |some |about )?(?P<number>an?|{NUMBER}) "
    r"(?P<unit>day|week|month|year|decade)s? (?P<way>after|before)(?: the| a)?(?: [\w’-]+){0,2} \Z"
)
_DAYS = {"day": 1, "week": 7, "month": 30, "year": 365, "decade": 3652}
_SAYS = pattern(r",? (?:said|told|wrote|recalled|added|announced|claimed|insisted|argued|says)\b")
_COMPLEMENT = pattern(r",? that (?!(?:day|night|morning|evening|week|month|year)\b)")  # was told in May 2012 that
_TELLS = pattern(
    r"\b(?:told|said|says|learn\w+|heard|announced|found|reveal\w+|report\w+|knew|agreed|claimed|wrote|ruled|admitted|"
    r"discovered|confirmed|emerged|decided|warned|thought|believed|hoped|promised|insisted|argued|noted|recalled)\b[^,;:]*\Z"
)
# Handed over under a treaty signed by: of the treaty, not of the handing over.
_DONE_BY = pattern(
    r"\b(?:under|of|from) (?:an?|the|its|his|her|their) (?:[\w’-]+ ){1,3}"
    r"(?:\w+ed|begun|made|won|lost|sent|set|put|written|drawn) by \Z"
)
_LATER_BESIDE = pattern(r",? (?:would )?(?:later|eventually|subsequently|ultimately|soon)\b")
_CLEFT = pattern(r"\b[Ii]t (?:was|is|fell to)(?: not| only)? (?:the )?\Z")
_IT_WAS = pattern(r"\W*(?:It|This|That) was\b")
_RIGHT_AFTER = pattern(r",? (?:who|whose|whom|which|that|(?:first |re-?|newly )?(?:elected|appointed|born|sworn in))\b")
_WHERE = pattern(r"\bwhere\b")
_AHEAD = pattern(r"\b(?:before|until|till|by the time|ahead of)\b")
_JOINED = pattern(r"\b(?:and|when|as|while|or|where)\b")
_OF = pattern(r"\b(?:of|from|dated)(?: the)?(?: (?:early|late|mid))? ?\Z")
_SPAN = pattern(r"\b(?:since|until|between|from)(?: (?:the|early|late|mid))* ?\Z", re.IGNORECASE)


# A photograph from August 2007 shows then-President Ann Lee.
_PICTURE = pattern(
    r"\b(?:photo(?:graph)?s?|pictures?|snapshots?|images?|footage|videos?|clips?|films?|recordings?|tapes?|letters?|memos?|e-?mails?|diar(?:y|ies)|cartoons?)"
    r"(?: \w+){0,2} (?:from|of|dated|taken (?:in|on)|made (?:in|on))(?: (?:early|late))? \Z"
)
_SHOWS = pattern(
    r",? (?:that |which )?(?:shows?|showed|showing|captures?|captured|features?|has|reveals?|depicts?)(?: the)? "
)


def bearing(text: str, sentence: Span, when: Span, title: Span) -> Bearing | None:
    """How the date at `when` bears on the title and name at `title`; None where it belongs to something else."""
    first, second = sorted((when, title))
    if _QUOTE.search(text, first.end, second.start):
        return None
    if first == when:
        return _date_first(text, sentence, when, title)
    return _title_first(text, sentence, title, when)


def _date_first(text: str, sentence: Span, when: Span, title: Span) -> Bearing | None:
    lead, between = text[sentence.start : when.start], text[when.end : title.start]
    verbs = groups(text, when.end, title.start)
    apart = _APART.search(between)
    if apart is not None:
        return Bearing(is_framed=True, shift=_days_apart(apart))
    tied = _WHEN.search(between) is not None and not verbs
    fronted = _OPENS_WHEN.match(lead) is not None or _FRONT.fullmatch(lead) is not None
    if _PICTURE.search(lead) and _SHOWS.fullmatch(between):
        return Bearing(is_framed=True)
    if _SPAN.search(lead) and not (fronted or between.startswith(", when")):
        return None if lead.lower().endswith("since ") else _UNKNOWN
    if fronted and between.endswith(", ") and between.startswith(","):
        if verbs and _SAYS.match(text, title.end):  # In 2014 the firm was sold, then-President Ann Lee said
            return _UNKNOWN
        between = ""  # with sterling falling after the vote, then-…
    if _EITHER.search(between):
        return _UNKNOWN
    is_kept = _KEPT.search(text, when.end, sentence.end) is not None
    earlier = _EARLIER.search(between) is not None
    later = (_LATER.search(between) or _LATER_BESIDE.match(text, title.end)) is not None
    later = later or (not is_kept and any(_goes_on(text, when, one) for one in verbs))
    if _IT_WAS.match(text, sentence.start, when.start) and _COMPLEMENT.match(between):
        return Bearing(is_framed=True)  # it was in May 2012 that
    is_told = _COMPLEMENT.match(between) is not None and (fronted or _TELLS.search(lead) is not None)
    if is_told or _DONE_BY.search(between):
        earlier = True
    elif _RELATIVE.search(between) or _is_bare_relative(between, text, title):
        later = later or not (is_kept or _HAD.match(text, title.end))
        earlier = True
    if between and not (is_kept or tied) and _is_described(text, lead, when, title, verbs):
        later = earlier = True
    return Bearing(earlier, later, is_framed=not later and (fronted or tied or is_told))


def _days_apart(match: re.Match[str]) -> int:
    """How many days before the date, or after it, a deed is told of: 15 years after then-President Ann Lee had left."""
    number = number_of(match.group("number")) or 1
    days = number * _DAYS[match.group("unit").lower()]
    return -days if match.group("way") == "after" else days


_AND = pattern(r"\band (?:[\w’'-]+ ){0,3}\Z")


def _goes_on(text: str, when: Span, verb: Group) -> bool:
    """Whether a verb tells what came next: was signed in 2010 and scrapped by."""
    return verb.tense is not Tense.NONE and _AND.search(text, when.end, verb.span.start) is not None


def _is_bare_relative(between: str, text: str, title: Span) -> bool:
    """Whether a noun stands right before the title, which a verb follows: a step then-Chair Ann Lee defended."""
    if _BARE_RELATIVE.search(between) is None or _PREPOSITION.search(between):
        return False
    return bool(groups(text, title.end, min(len(text), title.end + 20)))


def _is_described(text: str, lead: str, when: Span, title: Span, verbs: list[Group]) -> bool:
    """Whether the date belongs to a noun, of which something else is told: the plan published in 2019 was dropped."""
    between = text[when.end : title.start]
    apart = "," in between.strip(" ,") or between.startswith(", ") or any(_is_finite(text, one) for one in verbs)
    if _is_attribute(text, when, lead):
        return apart
    if _FRONT.fullmatch(lead):
        return False
    if _IN_RELATIVE.search(lead) or _PARTICIPLE.search(lead):
        return apart
    if verbs and not text[when.end : verbs[0].span.start].strip() and _is_finite(text, verbs[0]):
        return bool(groups(lead, 0, len(lead)))
    return False


def _is_attribute(text: str, when: Span, lead: str) -> bool:
    """Whether a date stands before a noun of its own, which is no happening that dates the deed: the 2014 law."""
    if _NOUN_NEXT.match(text, when.end) is None or not lead.endswith(_ARTICLES):
        return False
    return not (_HAPPENING.match(text, when.end) and _HAPPENS.search(lead)) or _OF_A_NOUN.search(lead) is not None


_ARTICLES = ("the ", "a ", "an ", "its ", "his ", "her ", "their ", "’s ", "'s ", "The ", "A ", "An ")


def _is_finite(text: str, one: Group) -> bool:
    """Whether a verb is no participle: a deal struck by."""
    if one.tense is Tense.NONE:
        return False
    return " " in one.span.of(text) or not text.startswith(" by ", one.span.end)


def _title_first(text: str, sentence: Span, title: Span, when: Span) -> Bearing | None:
    between = text[title.end : when.start]
    is_cleft = _CLEFT.search(text, sentence.start, title.start) is not None
    if _SPAN.search(between) or (_RIGHT_AFTER.match(between) and not is_cleft):
        return None
    if _EITHER.search(between):
        return _UNKNOWN
    soon = _AFTER_EVENT.search(between) is not None
    later = _EARLIER.search(between) is not None and not soon
    later = later or (not soon and (_OF.search(between) is not None and not _HAPPENS_OF.search(between)))
    earlier = _AHEAD.search(between) is not None
    if ((_RELATIVE.search(between) or _WHERE.search(between)) and not is_cleft) or _PARTICIPLE.search(
        "·" + between.removeprefix(",")
    ):
        later = earlier = True
    if _is_attribute(text, when, between):
        later = True
    verbs = [one for one in groups(text, title.end, when.start) if one.tense is not Tense.NONE]
    verbs = [one for one in verbs if one.span.of(text) != "had" or one is verbs[-1]]  # had the bridge painted
    if len(verbs) > 1 and not _JOINED.search(text, verbs[-2].span.end, verbs[-1].span.start):
        later = True  # vetoed a bill passed in 2014; said it was sold in 2014
    return Bearing(earlier, later, soon=soon)
