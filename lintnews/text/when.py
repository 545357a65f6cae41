"""The one date on which a sentence lets a person act: “In 2014 then-President Biden visited Kyiv”."""

from __future__ import annotations

from datetime import date

from lintnews.core.document import Document
from lintnews.core.pattern import pattern
from lintnews.core.record import Record
from lintnews.core.span import Span
from lintnews.text.sentences import sentence_at
from lintnews.text.standing import sentence_times
from lintnews.text.times import Stretch, times_in
from lintnews.text.titles.at_a_glance import has_year
from lintnews.text.titles.mention import Mention

_MONTH = (
    r"(?:(?:early|late|mid)[ -])?(?:the (?:spring|summer|autumn|fall|winter) of |"
    r"(?:(?:\d{1,2} )?(?:Jan(?:uary|\.)|Feb(?:ruary|\.)|March|April|May|June|July|Aug(?:ust|\.)|Sept(?:ember|\.)|"
    r"Oct(?:ober|\.)|Nov(?:ember|\.)|Dec(?:ember|\.))(?: \d{1,2},)?,? ?))?"
)
# A year that dates what is done: at the head of the sentence, right beside the name, or at the end of a clause.
_DATE = pattern(
    rf"\b(?P<lead>(?:through|during|in|amid) the (?:\w+ )?\w+ of|[Aa]t the(?= \d{{4}} [A-Z])|"
    rf"[Ii]n|[Oo]n|[Dd]uring|[Ll]ate in|[Ee]arly in) "
    rf"(?P<date>{_MONTH}(?:1[89]|20)\d\d)\b(?![-–/]\d|s\b|%)"
)
_BREAK = pattern(
    r"[;:—–()]|, (?:who|whose|which|when|where|while|after|before|but|and|as|then|a|an|the)\b|"
    r"\b(?:that|when|where|while|which|who|because|after|before|since|until|if|whose|whom|but)\b"
)
_OTHERWISE = pattern(
    r"\b(?:when|while|then|before|would (?:later|become|be|go on|eventually|soon)|become|becoming|became|later|once|"
    r"future|eventual|ago|since|elected|candidate|campaign\w*|inaugurat\w+|nominee|mayor|senator|governor|lawmaker|"
    r"citizen|businessman|developer|opposition|swore|sworn|appointed|ran for|running (?:for|as|against|to)|was still|"
    r"not yet|as (?:an?|the|chief|then|\\w+ (?:minister|secretary|governor|mayor|leader|chief))|"
    r"film|movie|play|novel|book|biography|memoir)\b"
)


class Deed(Record):
    """The date of a deed: its days, its place in the text, and whether the sentence says what else the person was."""

    stretch: Stretch
    written: Span
    is_told_otherwise: bool


def clause_of_deed(document: Document, mention: Mention, published: date, until: int) -> Deed | None:
    """When the sentence around `mention` lets the person act; None where it gives no date, or more than one.

    A sentence without a year up to `until` is not read.
    """
    text = document.text
    sentence = sentence_at(document, mention.title.start)
    if not has_year(document, sentence, until):
        return None
    first, last = sorted((mention.phrase, mention.name))
    found = [*dated_in(text, Span(sentence.start, mention.opening)), *dated_in(text, Span(last.end, sentence.end))]
    if len(found) != 1:
        return None
    written = found[0]
    between = Span(written.end, mention.opening) if written.end <= first.start else Span(last.end, written.start)
    if _BREAK.search(text, *between) or text[written.start - 7 : written.start].lower().endswith("since "):
        return None
    stretches = times_in(text, written, published).stretches
    times = sentence_times(document, mention, published, of_person=True)
    if len(stretches) != 1 or stretches[0][1] >= published or any(one != stretches[0] for one in times.stretches):
        return None
    pieces = (text[sentence.start : first.start], text[last.end : sentence.end])
    return Deed(stretches[0], written, any(_OTHERWISE.search(piece) for piece in pieces))


def dated_in(text: str, span: Span) -> list[Span]:
    """The dates with a year in `span` that say when something was done."""
    return [Span(*match.span("date")) for match in _DATE.finditer(text, *span)]
