"""A date, the verb it is said of, and the time that the verb gives it."""

from __future__ import annotations

from datetime import date
from enum import Enum

from lintnews.core.cue import Cue
from lintnews.core.document import PROSE, BlockKind, Document
from lintnews.core.finding import Match, Related
from lintnews.core.pattern import pattern
from lintnews.core.record import Record
from lintnews.core.span import Span
from lintnews.rules.dates._context import is_excused_at, sentence_of
from lintnews.rules.dates._events import AWAITS, EVENTS, HOLDS
from lintnews.rules.dates._tense.glance import may_look_ahead
from lintnews.text.days import long_date
from lintnews.text.quotations import is_quoted
from lintnews.text.sentences import sentence_at
from lintnews.text.temporal.reader import expressions_in
from lintnews.text.temporal.tense import Said, verb_of
from lintnews.text.temporal.values import Anchor, Expression, Kind, Stretch, moved
from lintnews.text.temporal.verb_groups import Tense, is_past
from lintnews.text.temporal.words import MONTHS

MONTH_CUES = (*MONTHS, *"jan feb mar apr jun jul aug sep sept oct nov dec".split())
NEAR = 45  # days from publication within which a day without a year can only be the nearest
# What may follow a date that is said of a verb, rather than of the noun after it (the March 3 attack).
AFTER = pattern(
    r"[,.;:)?!’”\"—–-]|\s*$|\s*\n|\s+(?:in|at|to|by|for|with|after|and|or|but|when|as|because|before|near|on|over|from|against|"
    r"following|without|under|through|amid|if|while|during|where|despite|instead|unless|using|inside|outside|along|"
    r"across|between|around|about|than|that|which|who|is|are|was|were|will|can|must|may|should|face|faces|risk|risks|lose|loses|would|has|had|have|alongside|rather|via|into|of|beside|behind|beyond|below|above|aged|whether|how|leaving|killing|injuring|causing|saying|"
    r"this year|last year|next year|[A-Z(—–])"
)


def year_cues() -> tuple[str, ...]:
    """A bare year is a date where one of these stands before it; most stand behind a month, or count something."""
    return tuple(f"{lead} {year}" for year in range(2000, 2061) for lead in ("in", "early", "late", "mid", "from"))


class Side(Enum):
    """On which side of publication a date lies."""

    OVER = -1
    TO_COME = 1


class Told(Record):
    """A date on one side of publication, the days it stands for, and the verb it is said of."""

    when: Expression
    stretch: Stretch
    said: Said

    def match(self, cue: Cue, name: str) -> Match:
        """The finding: the verb's, with the date beside it under `name`."""
        verb, language, published = self.said.group.span, cue.document.meta.language, cue.document.meta.published
        assert published is not None
        words = {
            "date": long_date(self.stretch.last, language) if self.when.day else self.when.span.of(cue.text),
            "published": long_date(published, language),
            "verb": verb.of(cue.text),
        }
        return Match(verb, words, related=(Related(self.when.span, name),))


def told_at(cue: Cue, side: Side) -> Told | None:
    """The date at the cue and its verb, where the date lies on `side`; None where anything is in doubt."""
    if not _may_be_told(cue, side):
        return None
    found = cue.document.once(_said_at, cue.span)
    stretch = found and _on_side(cue, found[0], side)
    return Told(found[0], stretch, found[1]) if found and stretch else None


def dated_at(cue: Cue, side: Side) -> tuple[Expression, Stretch] | None:
    """The date at the cue and the days it stands for, where it lies on `side` and its sentence looks ahead."""
    if not _may_be_told(cue, side):
        return None
    when = cue.document.once(_when_at, cue.span)
    stretch = when and _on_side(cue, when, side)
    return (when, stretch) if when and stretch else None


def _may_be_told(cue: Cue, side: Side) -> bool:
    """Whether the figures beside the cue, and the words of its sentence, leave it open that the tense is wrong.

    Most dates of news are over and told in the past: the sentence is read only where it has a word that looks ahead.
    """
    if cue.document.meta.published is None or cue.document.once(_side_of, cue.span) != side.value:
        return False
    return side is not Side.OVER or cue.document.once(may_look_ahead, sentence_of(cue))


def _on_side(cue: Cue, when: Expression, side: Side) -> Stretch | None:
    """The days that `when` stands for, if all of them lie on `side`."""
    published = cue.document.meta.published
    assert published is not None
    stretch, slack = _nearest(when, published), slack_of(cue)
    if stretch is None:
        return None
    if side is Side.OVER:
        return stretch if stretch.last < moved(published, -slack) else None
    return stretch if stretch.first > moved(published, slack) else None


_AFTER_MONTH = pattern(
    r"[a-z]*\.?(?:\s+(?:the\s+)?(?P<day>\d{1,2})(?:st|nd|rd|th)?(?![\d:%]))?(?:,?\s+(?:of\s+)?(?P<year>(?:1\d|20|21)\d\d)(?!\d))?"
)
_DAY_BEFORE = pattern(r"(\d{1,2})(?:st|nd|rd|th)?(?:\s+of)?[\s-]$")
_NUMBERS = {month[:3]: number for number, month in enumerate(MONTHS, 1)}


def _side_of(document: Document, place: Span) -> int:
    """-1 where the month or year at `place` tells a date before publication, 1 after it, 0 where it tells neither.

    Looks only at the figures beside it: quick, and generous by a day or two.
    """
    text, published = document.text, document.meta.published
    assert published is not None
    start, end = place
    if text[end - 1].isdigit():
        return _sign(int(text[end - 4 : end]) - published.year)
    after = _AFTER_MONTH.match(text, end)
    if after is None or not text[start].isupper():
        return 0
    lead = None if after["day"] else _DAY_BEFORE.search(text, max(0, start - 9), start)
    day = int(after["day"] or (lead[1] if lead else 0))
    if (not day and not after["year"]) or (
        after["day"] and after["year"] is None and text[after.end() : after.end() + 1] == "-"
    ):
        return 0
    month = _NUMBERS[text[start : start + 3].lower()]
    off = (month - published.month) * 30.5 + (day - published.day if day else 0)
    if after["year"]:
        return _sign(int(after["year"]) - published.year or off)
    off = (off + 183) % 366 - 183
    return _sign(off) if abs(off) < NEAR + 3 else 0


def _sign(number: float) -> int:
    return (number > 0) - (number < 0)


def _when_at(document: Document, place: Span) -> Expression | None:
    """The day, or the month or year with its year, at `place`."""
    when = next((one for one in expressions_in(document, place.start) if one.span.meets(place)), None)
    if when is None or not when.readings:
        return None
    if when.kind is Kind.RELATIVE and when.anchor is Anchor.NONE:
        return when  # the third week of March 2023
    if when.kind is Kind.RANGE and when.day:
        return when  # from 11 to 14 December
    if when.kind not in (Kind.DAY, Kind.MONTH, Kind.YEAR):
        return None
    return when if when.kind is Kind.DAY or when.year is not None else None


def _said_at(document: Document, place: Span) -> tuple[Expression, Said] | None:
    text, when = document.text, document.once(_when_at, place)
    if when is None or (when.year is None and _IN_A_YEAR.match(text, when.span.end)):
        return None
    said = verb_of(text, sentence_at(document, place.start), when.span)
    if said is None or not (said.fronted or _goes_with_verb(text, when.span.end)):
        return None
    if (
        said.last in EVENTS
        and said.last != said.group.verb
        and _leaves_open(text, said, when)
        and not said.fronted
        and not _is_scene(text, said, when)
    ):
        return None
    if not said.fronted and _is_of_an_event(text, said.group.verb, Span(said.group.span.end, when.span.start)):
        return None
    if is_quoted(document, said.group.span) or is_excused_at(document, place.start):
        return None
    return when, said


def _leaves_open(text: str, said: Said, when: Expression) -> bool:
    """Whether the event right before a date has that date for its own, whenever it is told of."""
    verb = said.group.verb
    if verb in HOLDS:
        return False
    if said.group.tense is not Tense.PAST or verb in AWAITS:
        return True
    return _GOVERNED.search(text, said.group.span.end, when.span.start) is not None


# Prepared for the match on; spoke of an appeal on.
_GOVERNED = pattern(
    r"\b(?:for|to|about|of|over|on|into|before|after|towards?|from|against|with|between|ahead of)\s(?:[\w’-]+\s){0,4}?[a-z-]+\s(?:on|in)?\s?(?:the\s)?$"
)
_NEXT = pattern(r"\s(?P<word>[a-z]+)\b")


def _goes_with_verb(text: str, end: int) -> bool:
    """Whether the date that ends at `end` is no name of the noun after it: released on 30 June showed."""
    if AFTER.match(text, end):
        return True
    follows = _NEXT.match(text, end)
    return (
        follows is not None
        and follows["word"].endswith("ed")
        and is_past(follows["word"])
        and text.startswith((" the ", " a ", " that "), follows.end())
    )


# Tickets went on sale for the show in Cork on 3 May; sentenced for a fire in Hull on 5 May.
_PLACED = pattern(
    r"\b(?:for|over|to|of|about|from|into)\s(?:the|an?|his|her|their|its)\s(?:[\w-]+\s){0,2}?(?P<noun>[a-z-]+)\s"
    r"(?:in|at|with|between|against|near|on|from|to)\s[^,;]{2,40}$"
)
# Won a place in the final on 19 July.
_SHARE = pattern(
    r"\b(?:an?|the|his|her|their|its)\s(?:[\w-]+\s)?(?:place|spot|berth|seat|slot|part|role|chance|right|invitation|wild ?card)s?\s(?:in|at|to|for)\s"
)
# Reached the final in Lahore on 11 May.
_OBJECT = pattern(
    r"\s(?:the|an?|its|his|her|their)\s(?:[\w-]+\s){0,2}?(?P<noun>[a-z-]+)\s(?:in|at|with|between|against)\s[^,;]{2,40}$"
)
# Cut its forecast for growth in June.
_FORESEEN = pattern(
    r"\b(?:forecasts?|outlook|guidance|targets?|expectations?|tickets?|odds|timetable|schedule)\b[^,;]*$"
)


def _is_of_an_event(text: str, verb: str, gap: Span) -> bool:
    """Whether the date after `gap` is that of an event told in it, or of something foreseen, rather than the verb's."""
    placed = _PLACED.search(text, *gap)
    if (placed is not None and placed["noun"] in EVENTS) or _SHARE.search(text, *gap):
        return True
    thing = None if verb in HOLDS else _OBJECT.match(text, *gap)
    if thing is not None and thing["noun"] in EVENTS:
        return True
    return _FORESEEN.search(text, *gap) is not None


_IN_A_YEAR = pattern(r"\s+(?:in|of|back in)\s+(?:1\d|20)\d\d\b")  # fell on May 19 in 2019
_SCENE = pattern(r"\b(?:in|during|at) (?:an?|the|his|her|their|its) (?:[\w-]+ ){0,2}$")


def _is_scene(text: str, said: Said, when: Expression) -> bool:
    """Whether the event is where the deed was done: rejected it in a ballot on 29 June."""
    start = text.rfind(said.last, said.group.span.end, when.span.start)
    return start > 0 and _SCENE.search(text, said.group.span.end, start) is not None


def _nearest(when: Expression, published: date) -> Stretch | None:
    """The stretch that `when` stands for; None where it has no year and publication is too far off to tell."""
    first = when.readings[0]
    if when.year is None and (len(when.readings) > 1 or abs((first.first - published).days) > NEAR):
        return None
    if when.year is None and first.first.year != published.year:
        return None  # Jan. 6 in December: of this year, as agencies write, or of the next
    return first


def slack_of(cue: Cue) -> int:
    """Days allowed either way: one where the publication date is assumed."""
    return 1 if cue.document.meta.published_from == "assumed" else 0


def is_prose(cue: Cue) -> bool:
    """Whether the cue stands in a paragraph or standfirst, where tenses are what they say."""
    block = cue.document.block_at(cue.span.start)
    return block is not None and (block.kind in PROSE or block.kind is BlockKind.LIST_ITEM)
