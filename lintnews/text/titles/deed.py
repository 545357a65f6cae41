"""The one date on which a sentence lets a person act: “In 2014 then-President Biden visited Kyiv”."""

from __future__ import annotations

from datetime import date

from lintnews.core.document import Document
from lintnews.core.pattern import pattern
from lintnews.core.record import Record
from lintnews.core.span import Span
from lintnews.text.sentences import sentence_at
from lintnews.text.times import Stretch, times_in
from lintnews.text.titles.at_a_glance import has_year
from lintnews.text.titles.mention import Mention
from lintnews.text.titles.standing import sentence_times

_MONTH = (
    r"(?:(?:early|late|mid)[ -])?(?:the (?:(?:early|late) )?(?:spring|summer|autumn|fall|winter) of |"
    r"(?:(?:\d{1,2} )?(?:Jan(?:uary|\.)|Feb(?:ruary|\.)|March|April|May|June|July|Aug(?:ust|\.)|Sept(?:ember|\.)|"
    r"Oct(?:ober|\.)|Nov(?:ember|\.)|Dec(?:ember|\.))(?: \d{1,2},)?,? ?))?"
)
# A year that dates what is done: at the head of the sentence, right beside the name, or at the end of a clause.
_DATE = pattern(
    rf"\b(?P<lead>(?:through|during|in|amid|[Aa]t) the (?:\w+ )?\w+ of|[Aa]t the(?= \d{{4}} [A-Z])|"
    r"(?:[Aa]fter|[Dd]uring|[Ii]n) the"
    r"(?= \d{4} (?:election|vote|referendum|crisis|crash|riots?|attacks?|summit|talks|floods?|fires?)\b)|"
    rf"[Ii]n|[Oo]n|[Bb]y|[Dd]uring|[Ll]ate in|[Ee]arly in|[Bb]ack in) "
    rf"(?P<date>{_MONTH}(?:1[89]|20)\d\d)\b(?![-–/]\d|s\b|%)"
)
# An event called by its place and year: London 2012 had its comedy too.
_EVENT = pattern(
    r"(?P<date>\b(?:London|Rio|Tokyo|Beijing|Paris|Athens|Sydney|Atlanta|Barcelona|Seoul|Sochi|Vancouver|Turin|Euro) "
    r"(?:19|20)\d\d\b)"
)
_BREAK = pattern(
    r"[;:—–()]|, (?:who|whose|which|when|where|while|after|before|but|and|as|then|a|an|the)\b|"
    r"\b(?:that|when|where|while|which|who|because|after|before|since|until|if|whose|whom|but)\b"
)
# Between a date that stands first and the title: words that take the title out of that time …
_OUT_OF_TIME = pattern(
    r"[;()“”\"]|\b(?:which|who|whose|whom|where|before|until|since|if|unless|later|now|today|next|again|eventually|"
    r"but|although|though|despite)\b"
)
# … and words that tie it to the time, as the last ones before the title do.
_TIED = pattern(
    r"(?:\b(?:when|while|as|so that|with)|,? and|:|, with [^,;:]{3,60},|,? when,? [^,;:]{3,60},)(?: (?:the|a|an))? ?\Z"
)
_ADJUNCT = pattern(r",(?: [^;“”\"]*,)? \Z")
_WHEN = pattern(
    r"\A\W?(?:When|As|While|On the (?:day|night|morning|eve)|The (?:day|night|week|month))\b|"
    r"\bwhen,? \w+ (?:the \w+ of )?\Z"
)
_AFTER_OR_THAT = pattern(r"\b(?:after|that)\b")
# A date in a description is not that of the deed: founded in 1998, the man who was jailed in 2010.
_DESCRIBED = pattern(
    r"\b(?:who|which|whose|that|where)\b[^,;:]*\Z|"
    r"(?:^|, )(?:[A-Z]?[a-z]+ed|[Bb]orn|[Bb]uilt|[Bb]egun|[Ss]et up|[Mm]ade|[Ww]ritten|[Ss]old|[Bb]ought|[Ww]on|"
    r"[Ll]ost|[Dd]rawn)\b[^,;:]*\Z"
)
_OTHERWISE = pattern(
    r"\b(?:when|while|then|before|would (?:later|become|be|go on|eventually|soon)|become|becoming|became|later|once|"
    r"future|eventual|ago|since|elected|candidate|campaign\w*|inaugurat\w+|nominee|mayor|senator|governor|lawmaker|"
    r"citizen|businessman|developer|opposition|swore|sworn|appointed|ran for|running (?:for|as|against|to)|was still|"
    r"not yet|as (?:an?|the|chief|then|\\w+ (?:minister|secretary|governor|mayor|leader|chief))|"
    r"film|movie|play|novel|book|biography|memoir)\b"
)


_LONGEST = 2000  # code points of a sentence that is read


class Deed(Record):
    """The date of a deed: its days, its place in the text, and whether the sentence says what else the person was.

    `is_framed`: the date stands first and frames the clause that the title opens. `is_earliest`: the deed may be older.
    """

    stretch: Stretch
    written: Span
    is_told_otherwise: bool
    is_framed: bool = False
    is_earliest: bool = False


def clause_of_deed(document: Document, mention: Mention, published: date, until: int) -> Deed | None:
    """When the sentence around `mention` lets the person act; None where it gives no date, or more than one.

    A sentence without a year up to `until` is not read.
    """
    text = document.text
    sentence = sentence_at(document, mention.title.start)
    if sentence.end - sentence.start > _LONGEST or not has_year(document, sentence, until):
        return None
    first, last = sorted((mention.phrase, mention.name))
    found = [*dated_in(text, Span(sentence.start, mention.opening)), *dated_in(text, Span(last.end, sentence.end))]
    if len(found) != 1:
        return None
    written = found[0]
    stretches = times_in(text, written, published).stretches
    times = sentence_times(document, mention, published, of_person=True)
    if len(stretches) != 1 or stretches[0][1] >= published or any(one != stretches[0] for one in times.stretches):
        return None
    pieces = (text[sentence.start : first.start], text[last.end : sentence.end])
    otherwise = any(_OTHERWISE.search(piece) for piece in pieces)
    if written.end <= first.start:
        tie = _tie(text, sentence.start, written, mention.opening)
        return None if tie is None else Deed(stretches[0], written, otherwise, *tie)
    if _BREAK.search(text, last.end, written.start):
        return None
    return Deed(stretches[0], written, otherwise)


def _tie(text: str, start: int, written: Span, opening: int) -> tuple[bool, bool] | None:
    """Whether a date before the title frames its clause, and whether the deed may be older; None if it dates it not."""
    lead = text[start : written.start]
    if lead.lower().endswith("since "):
        return None
    between = text[written.end : opening]
    opens = len(lead.split()) <= 4 or _WHEN.search(lead) is not None  # “In”, “Back in”, “It was in”, “On 3”
    if opens and (not between.strip() or _ADJUNCT.match(between)):
        return True, False
    if _OUT_OF_TIME.search(between) or _DESCRIBED.search(lead):
        return None
    if _TIED.search(between) or not between.strip():
        return True, False
    if _AFTER_OR_THAT.search(between):
        return True, True
    return (opens, False) if not _BREAK.search(between) else None


def dated_in(text: str, span: Span) -> list[Span]:
    """The dates with a year in `span` that say when something was done."""
    found = [Span(*match.span("date")) for match in _DATE.finditer(text, *span)]
    return found or [Span(*match.span("date")) for match in _EVENT.finditer(text, *span)]
