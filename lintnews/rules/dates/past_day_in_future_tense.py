"""A day that is over, told as if it were to come."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from lintnews.core.cue import Cue, Cues
from lintnews.core.finding import Call, Match
from lintnews.core.pattern import pattern
from lintnews.core.rule import Bad, Good, Rule
from lintnews.rules.dates._context import sentence_of
from lintnews.rules.dates._events import EVENTS
from lintnews.rules.dates._tense.told import MONTH_CUES, Side, Told, is_prose, told_at, year_cues
from lintnews.text.temporal.deeds import told_in
from lintnews.text.temporal.tense import Said
from lintnews.text.temporal.values import Kind
from lintnews.text.temporal.verb_groups import Tense, groups
from lintnews.text.temporal.verb_words import FUTURE_AS_PLANNED
from lintnews.text.verbs import CLAUSE_TAKING

# Verbs in the present that tell of what is planned: the fair opens on May 3, polls close on May 5.
_PLANNED = frozenset(
    """open opens begin begins start starts close closes expire expires launch launches resume resumes return returns
    vote votes meet meets convene convenes go goes take takes kick kicks hold holds play plays arrive arrives end ends come
    comes fly flies travel travels sail sails report reports welcome welcomes host hosts face faces appear appears visit
    visits preview previews depart departs leave leaves stage stages marry marries release releases publish publishes perform performs run runs get gets hears pays becomes decides joins elects""".split()
)
# What leans on something rather than is done on a day: rests on, falls on.
_LEANS = CLAUSE_TAKING | frozenset(
    """rests depends relies focuses hinges turns centres centers dwells falls comes lies acts draws builds preys feeds
    expands elaborates dates continues remains looks""".split()
)
_LOOKS_AT = frozenset(
    "focus look concentrate centre center comment reflect touch dwell rest rely".split()
)  # on early 2020
# The tax year ends on 5 April, every year.
_EVERY_YEAR = pattern(
    r"\b(?:year|season|term|month|always|usually|normally|traditionally|annual\w*|each|every|by law|feast|calendar)\b",
    re.IGNORECASE,
)
_ON = ("on", "", "in", "at")
# The story opens on 9 June.
_TALE = pattern(
    r"\b(?:story|tape|letter|diary|book|novel|footage|video|account|chapter|log|recording|narrative|memoir|timeline)"
    r"(?:\s(?:of|by|about|that|which)\s[^,;:.]{2,30})?,?\s(?:that\s|which\s)?$",
    2,
)
_TOLD_OF = frozenset("open opens begin begins start starts end ends close closes".split())
_FROM = frozenset(
    "come comes take takes enter enters preview previews open opens begin begins start starts".split()
)  # comes into effect from


class PastDayInFutureTense(Rule):
    """A day before publication is told in the future tense.

    ## Why
    Copy written ahead, or taken over from a calendar, keeps its “will” when the day has passed; or the date is wrong.

    ## When it is right
    The date is said of something else (“will vote on a bill passed on March 3”, “said on March 3 that it will open”,
    “victims of the attack on March 3”). A day without a year that is more than six weeks off may be next year's.
    Speakers' words, archive columns and sentences about a mistake are left alone.

    ## Fix
    None: either the tense or the date is wrong.
    """

    message = "{date} is over (story: {published}), yet “{verb}” looks ahead. Is the tense wrong, or the date?"
    call = Call.QUERY
    needs_date = True
    examples = (
        Bad(
            "The trial »will open« on March 31, 2025, in Split.", published=date(2025, 4, 22), related="March 31, 2025"
        ),
        Bad("The pool in Truro »is due to reopen« on 3 March, after repairs.", published=date(2025, 3, 20)),
        Bad("On Sunday, March 9, voters in Graz »will choose« a mayor.", published=date(2025, 3, 12)),
        Bad("The fair »opens« on 3 March 2025 in Oulu.", published=date(2025, 3, 12)),
        Bad("The bridge »will close« in January 2025 for a month of work.", published=date(2025, 3, 12)),
        Good("The trial opened on March 31, 2025, in Split.", published=date(2025, 4, 22)),
        Good("Ministers will vote on a bill passed on March 3.", published=date(2025, 3, 20)),
        Good("The mayor said on March 3 that the pool will reopen.", published=date(2025, 3, 20)),
        Good("The town will honour victims of the attack on March 3.", published=date(2025, 3, 20)),
        Good("The fair opens on 3 March.", published=date(2025, 6, 20)),
        Good("The will of March 3 will stand.", published=date(2025, 3, 20)),
        Good("“The trial will open on March 31, 2025,” she had said.", published=date(2025, 4, 22)),
        Good("Correction: the trial will open on March 31, 2025.", published=date(2025, 4, 22)),
        Good("Court diary\n\nMan will open on March 31, 2025", published=date(2025, 4, 22)),
        Good("He will march on May 3 and may go on March 9.", published=date(2025, 3, 1)),
    )

    @classmethod
    def cues(cls) -> Cues:
        return Cues(words=(*MONTH_CUES, *year_cues()))

    def check(self, cue: Cue) -> Iterator[Match]:
        told = told_at(cue, Side.OVER)
        if told is None or not _looks_ahead(told, cue.text) or not is_prose(cue):
            return
        published = cue.document.meta.published
        if told.said.group.tense is Tense.PRESENT and published and (published - told.stretch.last).days > 400:
            return  # the novel opens on 3 March 1912
        if told.said.group.tense is Tense.PRESENT and (_is_told_on(cue, told) or _is_noun(cue, told)):
            return
        if told.when.year is None and published and _names_later_year(cue, published.year):
            return
        if told.said.group.tense is Tense.PRESENT and told.when.year is None:
            start, end = sentence_of(cue)
            if _EVERY_YEAR.search(cue.text, start, end):
                return
        yield told.match(cue, "the date")


_YEAR = pattern(r"\b20\d\d\b")


def _names_later_year(cue: Cue, year: int) -> bool:
    """Whether the sentence has a year to come, which a date without one may be of: the 2028 Games open on July 14."""
    return any(int(match.group()) > year for match in _YEAR.finditer(cue.text, *sentence_of(cue)))


def _is_noun(cue: Cue, told: Told) -> bool:
    """Whether what looks like a verb of now is a noun: passed the bill by a 9-6 vote on; the end of service on."""
    span, start = told.said.group.span, sentence_of(cue).start
    if " " in span.of(cue.text):
        return False
    if cue.text.startswith(" of ", span.end):
        return True
    start = max((joint.end() for joint in _JOINTS.finditer(cue.text, start, span.start)), default=start)
    return any(one.tense is Tense.PAST for one in groups(cue.text, start, span.start))


_JOINTS = pattern(r"[;:,—–“”()]|\b(?:and|but|or|that|which|who|when|while|as|because|if|so|where)\b")


def _is_told_on(cue: Cue, told: Told) -> bool:
    """Whether the present only goes on a tale told by its days: was sentenced on March 24 and begins his term on."""
    verb, start = told.said.group.span, sentence_of(cue).start
    if not _AND.search(cue.text, max(start, verb.start - 12), verb.start):
        return False
    deeds = told_in(cue.document, sentence_of(cue)).deeds
    return any(one.when.span.end <= verb.start and one.verb and one.verb.tense is Tense.PAST for one in deeds)


_AND = pattern(r"\b(?:and|then)\s(?:then\s)?$")


_SUBJECT = pattern(r"(?:^|[.;:,“]\s|\b(?:that|and|but|while)\s)(?P<subject>[^.;:,“”]{3,60})\s$")
_PLACE = pattern(r"(?:\s(?:in|at)\s[^,;:.]{2,30})?\son\s(?:\w+day,?\s)?(?:the\s)?")


def _is_an_event(text: str, said: Said) -> bool:
    """Whether “is on” tells when something is held: the cup final is on 3 May; voting is in Leeds on 3 May."""
    start, end = said.group.span
    subject = _SUBJECT.search(text, max(0, start - 64), start)
    if subject is None or not _PLACE.match(text, end) or " " in text[start:end]:
        return False
    head = _OF.split(subject["subject"], maxsplit=1)[0].lower().split()
    return bool(head) and head[-1] in EVENTS | {"voting", "polling"}


_OF = pattern(r"\s(?:of|in|at|for|between|with|over|on|against|to)\s")


# Are burying those killed on 3 May; must weigh his words to the police on 3 May.
_OF_ANOTHER = pattern(r"\b(?:from|to|against|over|those|about|into|by|with|between)\b")
_IS_DONE = pattern(r"\b(?:be|is|are)\b")


def _is_on(told: Told) -> bool:
    return told.said.by == "on" or (told.said.by == "from" and told.when.kind is Kind.RANGE)


def _is_done_on(told: Told, text: str) -> bool:
    """Whether the day can only be that of the verb: can be seen from Dallas on 8 April; voters elect a mayor on 3 May."""
    verb, when = told.said.group.span, told.when.span
    if not _is_on(told) or " have " in verb.of(text):
        return False
    if told.said.fronted:
        return True
    if when.start < verb.end:
        return False
    is_passive = _IS_DONE.search(text, *verb) is not None and not told.said.group.verb.endswith("ing")
    return is_passive or _OF_ANOTHER.search(text, verb.end, when.start) is None


def _looks_ahead(told: Told, text: str) -> bool:
    said = told.said
    if said.group.tense is Tense.FUTURE and said.group.verb in _LOOKS_AT and told.when.kind is not Kind.DAY:
        return False
    if said.group.tense is Tense.FUTURE:
        return (
            said.by in _ON
            or (said.by == "from" and told.when.kind is not Kind.YEAR)
            or (said.by == "for" and said.group.verb in FUTURE_AS_PLANNED)
        )
    if said.group.verb in ("is", "are") and said.by == "on":
        return _is_an_event(text, said)
    if said.group.tense is Tense.DUTY:
        return _is_done_on(told, text) and not said.group.verb.endswith("ing")
    if said.group.tense is not Tense.PRESENT:
        return False
    if said.group.verb in _TOLD_OF and _TALE.search(text, max(0, said.group.span.start - 40), said.group.span.start):
        return False
    if said.group.verb not in _PLANNED:
        return _is_done_on(told, text) and (said.group.verb not in _LEANS or " " in said.group.span.of(text))
    return (
        _is_on(told)
        or (said.by == "from" and said.group.verb in _FROM)
        or (not said.by and said.last == said.group.verb)
    )  # ends Jan. 17
