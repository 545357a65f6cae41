"""A dead person said to live, or to have an engagement."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from typing import Any

from lintnews.core.desk import Dead, Desk
from lintnews.core.document import Document
from lintnews.core.finding import Call, Match, Related, Severity
from lintnews.core.pattern import pattern
from lintnews.core.rule import Bad, DocumentRule, Good, InQuotations
from lintnews.core.span import Span
from lintnews.rules.titles._living.doing import Doing, Kind, doing_afterwards, doing_of
from lintnews.rules.titles._living.words import AT_WORK, IN_PICTURE, NEXT, OWN_WORK, PICTURE, SAID, TOLD, UNREAL
from lintnews.text.days import long_date
from lintnews.text.sentences import sentence_at
from lintnews.text.times import times_in
from lintnews.text.words import distinct_words

_PARTS = pattern(r"\w{2,}")
_LONGEST = 2000  # code points of a sentence that is read
_GRACE = timedelta(days=3)  # copy already on its way when the news comes
_LONG_DEAD = timedelta(days=15 * 365)
_WEEK = timedelta(days=8)  # “on Tuesday” may be any day of the last week


class DeadPersonActing(DocumentRule):
    """A dead person said to live, or to have an engagement.

    ## Why
    Lines kept ready or pasted from older copy go on saying where somebody lives.

    ## When it is right
    In the three days after a death; of books, films, lectures and houses of fashion (“writes”, “argues”, “its new
    line”); of what is done for the dead (will be buried, will be remembered); of anything in the past with its year; of
    foundations, prizes, stadiums; in quotation marks. Only widely known people with names of their own are in the
    table, and those a newsroom adds.
    """

    message = "{name} died on {died} (story: {story}), but is said here to act: “{verb}”. The right person?"
    severity = Severity.ERROR
    call = Call.QUERY
    in_quotations = InQuotations.SKIP
    needs_date = True
    examples = (
        Bad("The painter Paula Rego »is expected to sign« copies at the fair on Friday.", published=date(2023, 3, 10), related="Paula Rego"),
        Bad("Gene Hackman, 95, »lives« near Santa Fe and seldom leaves his studio.", published=date(2025, 10, 6)),
        Bad("Mikhail Gorbachev, who »lives« outside Moscow, ended the cold war.", published=date(2023, 2, 10)),
        Bad("Pope Francis »will bless« the new organ in the autumn, the parish said.", published=date(2025, 7, 15)),
        Bad("Henry Kissinger, the former secretary of state, »told« students on Thursday that he slept well.", published=date(2024, 3, 26)),
        Bad("Matthew Perry »stars« next month in a new comedy, his agent said.", published=date(2024, 1, 27)),
        Bad("Giorgio Armani »will open« his second hotel in Doha on Sunday.", published=date(2026, 3, 16)),
        Good("Giorgio Armani will open its second hotel in Doha on Sunday.", published=date(2026, 3, 16)),
        Good("Mikhail Gorbachev, who died in August, lived outside Moscow and is buried there.", published=date(2023, 2, 10)),
        Good("Henry Kissinger, the former secretary of state, told students in 2004 that he slept well.", published=date(2024, 3, 26)),
        Good("The Shane Warne foundation will hand out bats next month.", published=date(2024, 2, 19)),
        Good("Manmohan Singh argues in a lecture for lower tariffs. Pope Francis will be remembered with a Mass.", published=date(2025, 2, 24)),
        Good("Jimmy Carter lives in Plains. Pope Francis will meet pilgrims.", published=date(2024, 12, 30)),
        Good("Matthew Perry stars in the 2002 film, shown next month. A statue of Nelson Mandela will open the show.", published=date(2025, 1, 27)),
        Good("“Jimmy Carter lives in Plains,” the guide said. Jimmy Carter will always matter.", published=date(2025, 2, 10)),
        Good("The show that Jimmy Carter’s niece opened will travel. Jimmy Carter Boulevard will close.", published=date(2025, 2, 10)),
    )  # fmt: skip

    def check(self, document: Document, options: Mapping[str, Any], desk: Desk) -> Iterator[Match]:  # noqa: ARG002
        published = document.meta.published
        assert published is not None  # the engine asks no rule that needs a date where there is none
        words = distinct_words(document)
        for dead in desk.facts.dead(words):
            if published - dead.died > _GRACE:
                for form in dead.forms:
                    if not words >= {*_PARTS.findall(form)}:
                        continue
                    for name in _places(document.text, form):
                        yield from _acting(document, dead, name, published)


def _places(text: str, name: str) -> Iterator[Span]:
    """Where `name` stands as a whole."""
    at = text.find(name)
    while at >= 0:
        end = at + len(name)
        if not text[at - 1 : at].isalnum() and not text[end : end + 1].isalnum():
            yield Span(at, end)
        at = text.find(name, end)


def _acting(document: Document, dead: Dead, name: Span, published: date) -> Iterator[Match]:
    """The verb that lets the person act, if the sentence tells of now and of nothing staged."""
    text = document.text
    sentence = sentence_at(document, name.start)
    if sentence.end - sentence.start > _LONGEST:  # a list of names, not a sentence
        return
    lead = Span(sentence.start, name.start)
    doing = doing_of(text, sentence, name)
    if doing is None:
        following = _following(document, sentence)
        doing = doing_afterwards(text, sentence, name, following)
        lead, sentence = Span(following.start, following.start), Span(sentence.start, following.end)
    if doing is None or _is_unreal(text, sentence, name, doing.span.start):
        return
    if not _is_of_now(text, lead, doing, dead, published):
        return
    if dead.brand and not re.search(r"\b(?:his|her|he|she|himself|herself)\b", text[doing.span.end : sentence.end]):
        return
    yield from _told(document, dead, name, doing.span, published)


def _told(document: Document, dead: Dead, name: Span, span: Span, published: date) -> Iterator[Match]:
    """The finding on a verb, at `span`, that lets the person act."""
    text = document.text
    language = document.meta.language
    died = long_date(dead.died, language)
    words = {"name": name.of(text), "died": died, "story": long_date(published, language), "verb": span.of(text)}
    yield Match(span, words, (), (Related(name, f"{dead.name} died on {died}."),), _severity(dead, published))


def _is_made(text: str, unreal: re.Match[str]) -> bool:
    """Whether a picture after the verb is what the person is said to make or see, not what shows him or her."""
    if PICTURE.fullmatch(unreal.group()) is None or IN_PICTURE.search(text, unreal.start() - 30, unreal.start()):
        return False
    return UNREAL.search(text, unreal.end(), unreal.end() + 200) is None


def _following(document: Document, sentence: Span) -> Span:
    """The next sentence of the block; empty where there is none."""
    text, block = document.text, document.block_at(sentence.start)
    start = sentence.end + 1
    if block is None or start >= block.span.end or text[sentence.end] != " ":
        return Span(sentence.end, sentence.end)
    return sentence_at(document, start)


def _is_unreal(text: str, sentence: Span, name: Span, verb: int) -> bool:
    """Whether the sentence tells of the dead, or of a story; not of a work that the person is said to be busy with.

    What is told between name and verb (whose first film) does not make a story of it, nor do those who say so.
    """
    unreal = UNREAL.search(text, *sentence)
    if unreal is not None and not (unreal.start() > verb and _is_made(text, unreal)):
        return True
    lead = text[sentence.start : name.start]
    if TOLD.search(lead) and not SAID.search(lead):
        return True
    is_own = OWN_WORK.match(text, verb, sentence.end) or AT_WORK.search(text, verb, sentence.end)
    return TOLD.search(text, verb, sentence.end) is not None and not is_own


def _is_of_now(text: str, lead: Span, doing: Doing, dead: Dead, published: date) -> bool:
    """Whether the verb tells of publication: by itself, by a day to come, or by a weekday just past.

    `lead`: what stands before the name; what is told between name and verb may be of any time.
    """
    times = times_in(text, doing.reach, published).joined(times_in(text, lead, published))
    if any(first <= dead.died for first, _ in times.stretches):
        return False
    if doing.kind is Kind.NOW:  # of one long dead the present tells of a film, a book, a legend
        return published - dead.died < _LONG_DEAD or times.recent
    if doing.kind is not Kind.DONE:
        ahead = any(first > published for first, _ in times.stretches) or (doing.kind is Kind.WOULD and times.recent)
        return ahead or NEXT.search(text, lead.start, doing.reach.end) is not None
    since = any(first > dead.died + _WEEK and first <= published for first, _ in times.stretches)  # last week
    return (times.recent or since) and not times.vague and published - dead.died > _WEEK


def _severity(dead: Dead, published: date) -> Severity:
    return Severity.ERROR if published - dead.died > timedelta(days=30) else Severity.WARNING
