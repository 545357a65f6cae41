"""Deeds with their dates: the verb, or the noun of doing, that each date of a sentence is said of.

Guesses by word forms, for rules that stay silent when in doubt.
"""

from __future__ import annotations

from lintnews.core.document import Document
from lintnews.core.pattern import pattern
from lintnews.core.record import Record
from lintnews.core.span import Span
from lintnews.text.temporal.reader import expressions_in
from lintnews.text.temporal.tense import PLAIN_PAST
from lintnews.text.temporal.values import Expression, Kind
from lintnews.text.temporal.verb_groups import Group, Tense, groups, is_past


class Verb(Record):
    """A verb with its auxiliaries. `word` is its last word in lower case."""

    span: Span
    word: str
    tense: Tense
    lead: str  # its first word in lower case, the same where it has no auxiliary

    @property
    def is_finite(self) -> bool:
        """Whether it may be a finite verb: was held, held, will hold; not holding, to hold."""
        return self.tense is not Tense.NONE or self.lead in _FINITE_LEADS

    @property
    def is_bare(self) -> bool:
        """Whether it stands without auxiliary: a past form or a participle."""
        return self.lead == self.word

    @property
    def is_before_past(self) -> bool:
        """Whether it is a pluperfect: had held, had been held."""
        return self.lead in ("had", "hadn’t") and not self.is_bare


class Deed(Record):
    """A date, the verb that it is said of (None where a noun has it), and how.

    `by` is the preposition before the date, empty where none stands; `at` is where the words that lead to the date
    begin; `fronted` says that the date stands before the verb; `named` that it stands right before a noun of its own
    (the 4 May raid) or after “of” (the raid of 4 May).
    """

    when: Expression
    verb: Verb | None
    by: str
    at: int
    fronted: bool = False
    named: bool = False


class Told(Record):
    """The verbs of a sentence in order, and its dated deeds in order."""

    verbs: tuple[Verb, ...]
    deeds: tuple[Deed, ...]


_FINITE_LEADS = frozenset("had would could might is am are was were".split())
_DATED = (Kind.DAY, Kind.MONTH, Kind.YEAR)
_BEGINS = frozenset("began begun started starts begins stopped finished kept continued resumed".split())
_BE = frozenset("was were is are had has been".split())
_SET_APART = pattern(r"\s(?:last|later|finally|eventually|subsequently|twice|once|already|even|only)\s")
_CHAINED = frozenset("having being been".split())
_DAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
_PART = (
    r"(?:morning|night|evening|afternoon|weekend|end|start|beginning|middle|close|eve|spring|summer|autumn|winter|fall)"
)
_LEAD = pattern(
    r"(?:(?<=\w)|(?<=[’”)]),?|(?<=,)|^)\s*"
    r"(?:\b(?:only|just|back|late|early|late in the day|shortly|again|as (?:recently|early|late) as|at last|at home|"
    r"there|here|then|first)\s+)*"
    r"(?:\b(?P<by>on or before|no(?:t)? later than|dated|on|in|by|until|till|through|at|before|from|after|since|for|to|"
    r"of|during|around|about|and|or)\s+)?(?:about\s+|around\s+|circa\s+|c\.\s?)?"
    rf"(?:(?:the\s+)?{_PART}\s+of\s+)?(?:(?:the|an?|his|her|its|their)\s+)?(?:(?:early|late|mid)\s+)?"
    rf"(?:{_DAY}(?:\s+(?:morning|night|evening|afternoon))?,?\s+)?(?:the\s+)?$"
)
# What follows a date that is no name of a noun: not the 4 May raid.
_NOUN_NEXT = pattern(
    r"(?:,\s\d{4},)?\s+(?!(?:and|but|or|in|at|on|by|to|of|for|from|with|after|before|when|while|where|which|that|who|as|over|"
    r"near|following|because|since|until|under|against|aged|without|during|despite|though|although|alongside|amid|having|is|"
    r"was|were|are|will|had|has|have|would|he|she|it|they|the|a|an|his|her|its|their|only|just|alone|prior|ahead|once|if|than|"
    r"through|into|via|using|then|also|later|not|[a-z]+ed|[a-z]+ing)\b)[a-z]"
)
_FRONT = pattern(
    r"(?:^|[;:—–]\s|,\s(?:and|but|then|so)\s|\b(?:and|but|then)\s)[“‘(]?"
    r"(?P<by>On|In|By|Until|From|At|Since|Before|After|During|Late in|Early in|on|in|late in|early in)\s+"
    rf"(?:the\s+{_PART}\s+of\s+)?(?:{_DAY},?\s+)?(?:the\s(?=\d))?(?:early |late |mid-)?$"
)


def told_in(document: Document, sentence: Span) -> Told:
    """The verbs and the dated deeds of a sentence; made once."""
    return document.once(_told, sentence)


def _told(document: Document, sentence: Span) -> Told:
    text = document.text
    dates = dates_in(document, sentence)
    verbs = tuple(_chained(text, _opening(text, sentence), groups(text, *sentence)))
    verbs = tuple(one for one in verbs if not any(one.span.meets(date.span) for date in dates))
    deeds = [deed for date in dates if (deed := _deed(text, sentence, verbs, date)) is not None]
    return Told(verbs, tuple(deeds))


def dates_in(document: Document, sentence: Span) -> list[Expression]:
    """The days of a sentence, and its months and years that have a year, in order."""
    found = expressions_in(document, sentence.start)
    return [
        one for one in found if one.kind in _DATED and one.readings and (one.year is not None or one.kind is Kind.DAY)
    ]


def _chained(text: str, verbs: list[Verb], found: list[Group]) -> list[Verb]:
    """The groups as verbs, “having been set” put together; forms that only describe the noun after them left out."""
    for group in found:
        lead = text[group.span.start : group.span.end].split(None, 1)[0].lower().replace("'", "’")
        one = Verb(group.span, group.verb, group.tense, lead)
        last = verbs[-1] if verbs else None
        if last is not None and (tense := _joined(text, last, one)):
            verbs[-1] = Verb(Span(last.span.start, one.span.end), one.word, tense, last.lead)
        elif not (_is_to_noun(text, one) or (one.is_bare and _is_no_verb(text, one))):
            verbs.append(one)
    return verbs


def _joined(text: str, last: Verb, one: Verb) -> Tense | None:
    """The tense of two groups that are one: having been set, was last seen, began serving, went missing; else None."""
    between = text[last.span.end : one.span.start]
    if len(between) > 16:
        return None
    if last.word in _CHAINED and _ONLY_ADVERBS.fullmatch(between):
        return Tense.NONE
    if one.is_bare and (
        (between == " " and last.word in ("became", "got", "getting", "becoming") and one.word.endswith("ed"))
        or (last.word in _BE and _SET_APART.fullmatch(between))
        or (between == " " and (last.word in ("last", "first") or one.word == "missing"))
        or (between == " " and last.word in _BEGINS and one.word.endswith("ing"))
    ):
        return last.tense
    return None


def _is_to_noun(text: str, one: Verb) -> bool:
    """Whether “to work” is where they went back to, or “the building” a house."""
    if one.lead == "to":
        return one.word == "work" and _BACK.search(text, max(0, one.span.start - 10), one.span.start) is not None
    return one.word == "building" and _THE.search(text, max(0, one.span.start - 6), one.span.start) is not None


_BACK = pattern(r"\b(?:back|return(?:ed|s)?|go|went|gone)\s$")
_THE = pattern(r"\b(?:the|an?|its|his|her|their|new)\s$")


def _is_no_verb(text: str, one: Verb) -> bool:
    """Whether a lone form is no verb: the injured man, its final report, the Manly run."""
    if one.tense is Tense.PRESENT:
        return _IS_PLURAL.search(text, max(0, one.span.start - 3), one.span.end) is None
    if one.word == "missing" or (one.word.endswith("ing") and text.startswith("to ", one.span.start - 3)):
        return True  # reported him missing; returned to training
    return (
        one.word != "having"
        and one.word not in PLAIN_PAST
        and _DESCRIBED.match(text, one.span.end) is not None
        and _is_described(text, one)
    )


_OPENING = pattern(r"[“‘(]?(?P<verb>[A-Z][a-z]+)\s")


def _opening(text: str, sentence: Span) -> list[Verb]:
    """The participle with which the sentence opens: Born in Oslo, Having lost, Founded by two brothers."""
    match = _OPENING.match(text, *sentence)
    word = match["verb"].lower() if match else ""
    if match is None or not (is_past(word) or word in _PARTICIPLES or word.endswith("ing")):
        return []
    return [Verb(Span(*match.span("verb")), word, Tense.NONE, word)]


_PARTICIPLES = frozenset("born built begun shot found set put cut hit hurt split known driven drawn written".split())
_IS_PLURAL = pattern(r"s(?:\s\w+)?$")
_ONLY_ADVERBS = pattern(r"\s(?:(?:first|last|never|not|just|only|already|[a-z]+ly)\s)*")
_DESCRIBED = pattern(
    r"\s(?!(?:the|an?|his|her|its|their|him|them|it|to|in|on|at|for|by|with|from|of|and|or|but|after|before|as|that|over|into|out|up|down|off|away|back|"
    r"there|here|again|about|through|under|against|since|until|when|while|between|among|towards?|around|across|along|near|without|all|more|some|two|three|four|five|six|seven|eight|nine|ten)\b)[a-z]"
)
_BEFORE_DESCRIBED = pattern(
    r"\b(?:the|an?|its|his|her|their|our|this|that|these|those|for|of|with|some|any|more|new|all|no|by|in|on|from|[’']s)\s(?:[a-z]+\s)?$"
)


def _is_described(text: str, one: Verb) -> bool:
    """Whether a lone form describes the noun after it: the injured man, of stolen goods, the closing date."""
    return _BEFORE_DESCRIBED.search(text, max(0, one.span.start - 24), one.span.start) is not None


def _deed(text: str, sentence: Span, verbs: tuple[Verb, ...], when: Expression) -> Deed | None:
    start, end = when.span
    lead = _LEAD.search(text, max(sentence.start, start - 60), start)
    by = (lead["by"] or "").lower() if lead else ""
    at = lead.start() if lead else start
    if not by and when.kind is Kind.YEAR and _TOLD_OF.match(text, end):
        return None
    named = by == "of" or (_NOUN_NEXT.match(text, end) is not None)
    floor = max(sentence.start, start - 50)
    front = _FRONT.search(text[floor:start] if floor == sentence.start else "-" + text[floor + 1 : start])
    if front is not None and not named:
        following = next((one for one in verbs if one.span.start >= end), None)
        if following is not None and _is_open_to(text, end, following.span.start):
            return Deed(when, following, front["by"].lower().split()[-1], floor + front.start(), fronted=True)
        if floor + front.start() == sentence.start:
            return Deed(when, None, by, sentence.start, fronted=True)
    before = [one for one in verbs if one.span.end <= start]
    return Deed(when, before[-1] if before else None, by, at, named=named)


# She said that 2025 was hard: the year is what is told of.
_TOLD_OF = pattern(r" (?:was|is|has|had|will|would|may|might|could|proved|brought|saw|marked|became|turned out)\b")
_STOPS = pattern(r"[;:—–“”\"]|\b(?:that|which|who|whose|when|while|before|after|until|since|because|if|as|where)\b")


def _is_open_to(text: str, start: int, end: int) -> bool:
    """Whether only a subject stands between a date in front and its verb."""
    return end - start < 110 and _STOPS.search(text, start, end) is None
