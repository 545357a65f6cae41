"""The clause that a title stands in: its verb, what part the bearer has in it, and how far it reaches."""

from __future__ import annotations

from datetime import date
from enum import Enum

from lintnews.core.document import Document
from lintnews.core.pattern import pattern
from lintnews.core.record import Record
from lintnews.core.span import Span
from lintnews.text.sentences import sentence_at
from lintnews.text.temporal.verb_groups import Group, Tense, groups
from lintnews.text.times import Times, times_in
from lintnews.text.titles.mention import Mention, Relation
from lintnews.text.verbs import is_third_person


class Told(Enum):
    """How a verb tells its deed."""

    NOW = "now"  # is leaving, will leave
    PLAIN = "plain"  # leaves, as captions and headlines tell the past, too
    PERFECT = "perfect"  # has left
    PAST = "past"  # left, was left
    GOING_ON = "going on"  # was leaving, was being treated
    WOULD = "would"  # would leave
    NONE = "none"  # no verb was seen, or had left, to leave, leaving


class Clause(Record):
    """The clause around a title. `told` is how its verb tells, `verb` that verb's last word, `reach` its place.

    `is_subject`: the bearer of the title does it. `is_reported`: somebody is said to have said so. `joined` is the word
    by which the clause hangs on another, such as when or which; empty for a main clause.
    """

    told: Told
    verb: str
    reach: Span
    is_subject: bool = False
    is_reported: bool = False
    joined: str = ""


_BARS = pattern(
    r"[;:()—–“”\"]|\b(?i:in which|who|which|that|whom|whose|where|when|while|because|although|though|if|unless|since|"
    r"until|before|after|as|but|than|how|why|what|whether|according to|judging by)\b|, (?:and|so|yet|or)\b|"
    r"\bthe (?:first |last )?(?:day|night|week|year|month|time|moment|summer|winter)\b"
    r"(?= (?:he|she|they|it|we|I|[A-Z]\w+)\b)"
)
_JOINS = ("and", "so", "yet", "or", "but")
_REPORTS = pattern(
    r"\b(?:said|says|say|argued?|alleged?|wrote|found|show|shows|showed|"
    r"told [\w’ ]{2,30}|confirmed|announced|added|claimed|insisted|thought|"
    r"believed|understood|reported|disclosed|revealed|denied|warned|heard|testified)(?: on \w+day| yesterday)?"
    r"(?: that)? (?:the )?\Z"
)
_ASIDE = pattern(
    r"(?: \([^()\n]{1,60}\))?(?:,(?! (?:and|but)\b) (?:who |whose |whom )?[^,;:.!?“”\"\n]{2,90},(?! and\b)|"
    r" and (?:(?:his|her) [a-z]+(?:, [A-Z][^,;:\n]{2,40},)?|[A-Z][\w.’-]+(?: [A-Z][\w.’-]+)*))?"
)
_ADVERBS = pattern(
    r",? (?:(?:\w+ly|now|still|also|seldom|often|rarely|never|always|again|once|even|twice|at last|himself|herself|"
    r"since|yesterday|on \w+day|last week) )*"
)
_WORD = pattern(r"[^\W\d_]+(?:[’'-][^\W\d_]+)*")
_LED = pattern(
    r"(?:^|[,;:—–“\"(\n]|\b(?:that|which|whom|where|when|while|because|although|though|if|since|until|before|after|as|"
    r"and|but|how|why|whether|said|says|say|confirmed|announced|added|insisted))\s*(?:the |a |an )?\Z"
)
_HONORIFIC = pattern(r"\b(?:Mr|Mrs|Ms|Dr|Sir|Dame|Lord|Lady|Sen|Gen)\.? \Z")
_FRONTED = pattern(
    r"(?:In|At|On|From|With|Without|As|For|To|By|Under|Outside|Inside|Near|Amid|After|Before|During) "
    r"[^.;:“”\"]{2,110}\Z"
)
_NOUN_BEFORE = pattern(
    r"\b(?:the|an?|its|his|her|one) (?:[a-z’-]+ ){0,2}"
    r"(?!(?:of|by|for|with|to|from|against|on|in|at|and|or)\b)[a-z]+s? \Z"
)


def clause_of(document: Document, mention: Mention) -> Clause:
    """The clause around `mention`; made once."""
    return document.once(_clause, mention)


def _clause(document: Document, mention: Mention) -> Clause:
    text = document.text
    sentence = sentence_at(document, mention.title.start)
    end = max(mention.phrase.end, mention.name.end)
    if mention.relation is not Relation.BEFORE:
        end = max(end, mention.place_end)
    start, joined = _opening(text, sentence, mention.opening)
    lead = _HONORIFIC.sub("", text[sentence.start : mention.opening])
    verb = _verb_after(text, end, sentence.end)
    before = finite_verbs(text, start, mention.opening)
    if verb is not None and (_LED.search(lead) or (_FRONTED.search(lead) and not before)):
        reported = _REPORTS.search(lead) is not None
        if joined and lead.endswith(", ") and "," not in lead[start - sentence.start : -2]:
            joined, start = "", mention.opening  # when the dam broke, President Ann Lee said
        start = mention.opening if reported else start
        end = _end(text, verb[2], sentence.end, joined)
        return Clause(*verb[:2], Span(start, end), True, reported, joined)
    if verb is not None and _NOUN_BEFORE.search(lead) and not (before and lead.endswith(before[-1].verb + " ")):
        return Clause(
            *verb[:2], Span(mention.opening, _end(text, verb[2], sentence.end, "which")), True, False, "which"
        )
    reach = Span(start, _end(text, verb[2] if verb is not None and not before else end, sentence.end, joined))
    if before:
        return Clause(_told(before[-1].span.of(text), before[-1].tense), before[-1].verb, reach, joined=joined)
    return Clause(*(verb[:2] if verb is not None else (Told.NONE, "")), reach, joined=joined)


# A year that tells which law or which flood is meant dates nothing that is done with it.
_ATTRIBUTE = pattern(r"\b(?:the|an?|its|his|her|their) (?:1[89]|20)\d\d(?= [a-z]+\b(?! (?:election|vote|summit|war)))")
_OF_YEAR = pattern(
    r"(?<!summer )(?<!spring )(?<!autumn )(?<!fall )(?<!winter )(?<!end )(?<!start )of (?:1[89]|20)\d\d\b"
)


_ABOUT = pattern(r", (?:who|whose|whom)\b[^,;:.]{3,80},")


def times_of(text: str, clause: Clause, title: Span, published: date) -> Times:
    """What the clause itself says of time, apart from the words of `title` and from a clause about its bearer."""
    start, end = clause.reach
    told = text[start : max(start, title.start)] + " " + _ABOUT.sub(",", text[max(start, title.end) : end], count=1)
    told = _ATTRIBUTE.sub("", told)
    if clause.is_subject:
        told = _OF_YEAR.sub("", told)
    return times_in(told, Span(0, len(told)), published)


def _opening(text: str, sentence: Span, opening: int) -> tuple[int, str]:
    """Where the clause begins: after the last word that opens one; and that word, if it hangs the clause on another."""
    start, joined = sentence.start, ""
    for bar in _BARS.finditer(text, sentence.start, opening):
        word = bar.group().lower()
        start, joined = bar.end(), word if word[-1].isalpha() and not word.endswith(_JOINS) else ""
    return start, joined


def finite_verbs(text: str, start: int, end: int) -> list[Group]:
    """The finite verbs between two places."""
    return [
        one
        for one in groups(text, start, end)
        if (one.tense is not Tense.NONE or text.startswith(_FINITE, one.span.start))
    ]


_FINITE = ("would", "could", "might", "is ", "are ")  # is pardoned by


def _end(text: str, place: int, end: int, joined: str) -> int:
    """Where the clause ends: before the next word that opens another, or the next verb that has another subject.

    A bare past form is the verb of another clause only behind one that hangs on it, who met her (said); else it
    describes a noun: a note (posted on Sunday).
    """
    bar = _BARS.search(text, place, end)
    end = bar.start() if bar is not None else end
    found = finite_verbs(text, place, end)
    return next((one.span.start for one in found if joined or " " in one.span.of(text)), end)


def _verb_after(text: str, end: int, limit: int) -> tuple[Told, str, int] | None:
    """The verb that follows a title with its name: how it tells, its last word, and where it ends."""
    aside = _ASIDE.match(text, end, limit)
    for place in (aside.end() if aside is not None else end, end):
        adverbs = _ADVERBS.match(text, place, limit)
        if adverbs is None:
            continue
        at = adverbs.end()
        found = groups(text, at, min(limit, at + 60))
        if found and found[0].span.start == at and found[0].tense is not Tense.NONE:
            return _told(found[0].span.of(text), found[0].tense), found[0].verb, found[0].span.end
        match = _WORD.match(text, at, limit)
        word = match.group() if match is not None else ""
        if match is not None and word == "would":
            return Told.WOULD, word, match.end()
        if match is not None and word in ("called", "named"):
            return Told.PAST, word, match.end()
        if match is not None and word in _BE:
            return Told.NOW, word, match.end()
        if match is not None and word.islower() and is_third_person(word):
            return Told.PLAIN, word, match.end()
    return None


_BE = ("is", "has", "isn’t", "hasn’t", "does", "doesn’t")
_GOING_ON = pattern(r"(?:was|were) (?:\w+ )?(?:being|\w+ing)\b")


def _told(words: str, tense: Tense) -> Told:
    if tense is Tense.PAST and words.startswith(("has ", "have ")):
        return Told.PERFECT
    if tense in (Tense.FUTURE, Tense.PRESENT, Tense.DUTY):
        return Told.NOW if " " in words else Told.PLAIN
    if words.startswith(("is ", "are ")):
        return Told.NOW
    if words.startswith(("had ", "hadn’t ")):
        return Told.NONE  # told of a time before that of the story
    if _GOING_ON.match(words):
        return Told.GOING_ON
    return Told.PAST if tense is Tense.PAST else Told.NONE
