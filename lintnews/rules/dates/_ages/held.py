"""The time at which a stated age holds, and the ages that a date of birth allows then."""

from __future__ import annotations

import re

from lintnews.core.pattern import pattern
from lintnews.core.record import Record
from lintnews.core.span import Span
from lintnews.rules.dates._ages.place import Place
from lintnews.text.temporal.values import Expression, Kind, Stretch, moved, year_stretch
from lintnews.text.temporal.verb_groups import Tense


class Age(Record):
    """A stated age; `at` has the stretches in one of which it holds and `when` says so in words.

    `months`: it counts them; `is_reached`: it begins in one of the stretches, with a birthday.
    """

    span: Span
    number: int
    at: tuple[Stretch, ...]
    when: str
    months: bool = False
    is_reached: bool = False


class Birth(Record):
    """A date of birth, and of death where a life is given in brackets."""

    span: Span
    told: Span  # the word that tells it
    stretch: Stretch
    death: Stretch | None = None
    also: tuple[Stretch, ...] = ()  # in figures of two readings: 7/11/1988


_DIED = pattern(
    r"\b(?:died|dies|dead|death|passed away|killed|was found dead|succumbed|passes away|deceased|coroner|inquest|victim|drowned|murdered)\b",
    re.IGNORECASE,
)
_DIED_AT = pattern(r"\b(?:died|dies|dead|death|killed|passed away)\b[^,;]*$", re.IGNORECASE)
_WHEN_DIED = pattern(
    r"\s(?:when|at the time) (?:he|she|they) (?:died|was killed|fell)\b|\sat (?:his|her) death\b|\s+when (?:he|she) passed"
)
_LIVED_TO = pattern(r"\b(?:lived to|reached|lived until)\b", re.IGNORECASE)
_NOT_SAID = pattern(
    r"\b(?P<by>until|till|before|after|since|by the time|when|as|if|once|than|unless)\s(?:(?!\d|on\b|in\b|at\b|death\b)[\w’-]+\s){0,4}$"
)
_HOPED = pattern(
    r"\b(?:until|till|by|before|unless|hopes?|hoping|wants?|plans?|feels?|looks?|could be|like an?|as if|contract)\b[^,;]*$"
)
_CLAIMED = pattern(
    r"\b(?:claim(?:s|ed|ing)? to be|insist\w*|pretend\w*|lied|lying|shaved)\b|\bbut\b[^,;]*\b(?:gives|says|gave|said|claims|tells)\b"
)
_SAID_TO_BE = pattern(
    r"\b(?:said|says|told|heard|claimed|stated|accepted|found|ruled|believed|confirmed|satisfied)\b[^;]*(?:\b(?:he|she|they) |, born\b[^;]*, )$"
)
SHORT_OF = pattern(r"\b(?:days?|weeks?|months?|hours) (?:before|short of|shy of|after)\s(?:what would have been\s)?$")
_THESE_DAYS = pattern(
    r"\b(?:today|tomorrow|yesterday|this week|this month|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|last week|next week)\b"
)
_THIS_YEAR = pattern(r"\s(?:later\s)?this (?:year|spring|summer|autumn|fall|winter)\b")
_AS = pattern(r"\b(?:as|was|then|were)(?:\s+(?:an?|the))?(?:\s(?:only|just|still|already))*\s$", re.IGNORECASE)
_JUST_BEFORE = pattern(r",?\s(?:\(|and\s)?(?:then\s|still\s)?$")
_JUST_AFTER = pattern(r",?\s(?:years old\s)?(?:\(|back\s|and\s)?(?:in|on|by)?\s?(?:[A-Z]?[a-z]+\s(?:of\s)?)?\(?$")
_NOW_OF = 31  # days that a birthday may lie back


_MADE = ("making", "made", "makes", "would make")
_HAS = pattern(r"\b(?:has|have)\s(?:now\s|just\s|already\s)?$")
_WHEN = pattern(r",?\s*(?:when|at the time|and|as)\b")
_WHEN_SOMETHING = pattern(r"\b(?:when|while|as a)\b[^,;]*$")
_NOT_THEN = pattern(r"\b(?:before|after|since|until)\b")


def held(place: Place, born: Birth, age: Age, turn: str) -> Age | None:
    """The age with the times it may hold at; None where none is known."""
    if _is_supposed(place):
        return None
    if _LIVED_TO.search(place.match) or _LIVED_TO.search(place.lead[-24:]):
        return _lived_to(place, age)
    if place.name == "birthday" and SHORT_OF.search(place.lead):
        return _short_of(place, age)
    if turn or place.name == "birthday":
        return _reached(place, age._replace(is_reached=not turn.lower().startswith(_MADE)), turn.lower())
    if _is_of_death(place, born):
        return age._replace(at=(born.death or _of_death(place),), when="at death")
    if born.death is not None:
        is_when = place.name == "bare" and place.is_past and " who " not in place.lead
        return _by_tense(place, age) if is_when else None
    if place.name in ("comma", "bracket", "months", "of"):
        return None if _AS.search(place.lead) else _near(place, age) or _now(place, age)
    if not (place.name == "bare" and place.is_present) and (beside := _date_beside(place)) is not None:
        return _then(age, beside)
    if place.name == "old" and not _AS.search(place.lead):
        return _of_description(place, age)
    if place.match.lower().startswith(("age as", "age is", "age:")):
        return _now(place, age)
    if place.name == "aged" and place.is_apposed:
        return _of_description(place, age)
    return _by_tense(place, age)


def _is_supposed(place: Place) -> bool:
    """Whether the age is no fact: until he is 40; when she turned 30, without a date to tell when."""
    if place.name in ("comma", "bracket", "old", "of", "months") or _DIED_AT.search(place.lead):
        return False
    if _CLAIMED.search(place.words):
        return True
    if (match := _NOT_SAID.search(place.lead)) is None:
        return _HOPED.search(place.lead) is not None
    if place.name == "birthday" and SHORT_OF.search(place.lead):
        return False
    return not (match["by"] in ("when", "by the time", "as") and place.is_past and place.dated)


def _lived_to(place: Place, age: Age) -> Age | None:
    if _HAS.search(place.lead) and not place.dated:
        return _now(place, age)
    return age._replace(at=(_of_death(place),), when="at death") if len(place.dated) == 1 else None


def _short_of(place: Place, age: Age) -> Age | None:
    """Died two weeks before his 80th birthday."""
    if not _DIED.search(place.words) or len(place.dated) > 1:
        return None
    died = _of_death(place)
    return age._replace(at=(Stretch(died.first, moved(died.last, 366)),), when="at the next birthday")


def _is_of_death(place: Place, born: Birth) -> bool:
    """Whether the age is that of somebody dying."""
    if place.name == "bare" and place.is_past:
        if _WHEN.match(place.rest) or _NOT_SAID.search(place.lead):
            return _WHEN_DIED.match(place.rest) is not None
        return born.death is not None or _DIED.search(place.part) is not None
    if place.name == "at":
        return _DIED_AT.search(place.lead) is not None
    if place.name == "aged" and place.is_fronted:
        return False
    if born.death is not None:
        return place.name != "old"
    return place.name in ("comma", "bracket", "aged", "old", "of") and _DIED.search(place.part) is not None


def _of_death(place: Place) -> Stretch:
    """The day of death that is told, or the weeks before publication."""
    dates = [one for one in place.times if one.kind in (Kind.DAY, Kind.MONTH, Kind.YEAR)]
    if len(dates) > 1 and (died := list(_DIED.finditer(place.text, *place.sentence))):
        after = [one for one in dates if one.span.start > died[-1].end() or one.span.start > died[0].end()]
        dates = after[:1] or dates
    if len(dates) == 1:
        return dates[0].readings[0]
    return Stretch(moved(place.published, -21), place.published)


def _reached(place: Place, age: Age, turn: str) -> Age | None:
    """An age that is reached: turned 40, on her 40th birthday, which makes him 40."""
    dated, published = place.dated, place.published
    if turn.startswith("made"):
        return _then(age, dated[0]) if len(dated) == 1 else None
    if turn.startswith(("making", "makes", "would make")):
        return _now(place, age)
    if "would" in turn:
        if "have" not in turn or dated:
            return None
        if _THIS_YEAR.match(place.rest):
            return age._replace(at=(year_stretch(published.year),), when="this year")
        eight = Stretch(moved(published, -8), moved(published, 8))
        return age._replace(at=(eight,), when="by now") if _THESE_DAYS.search(place.words) else None
    if dated:
        return _then(age, dated[0]) if len(dated) == 1 else None
    if _AS.search(place.lead) or _WHEN_SOMETHING.search(place.lead):
        return None
    for one in place.times:
        if one.kind is Kind.RELATIVE and _JUST_AFTER.fullmatch(place.text, place.span.end, one.span.start):
            return age._replace(at=tuple(each.widened(1) for each in one.readings), when="by then")
    days = [one for one in place.times if one.kind is Kind.WEEKDAY and one.span.start >= place.span.end]
    if (turn in ("turned", "reached", "hit") or (not turn and place.tense is Tense.PAST)) and len(days) == 1:
        past = [one for one in days[0].readings if one.last <= published]
        if past:
            return age._replace(at=(Stretch(past[0].first, moved(past[0].last, 1)),), when="by then")
    ahead = turn in ("turn", "turns", "turning", "reaches", "hits", "reach") or turn.startswith("will be")
    ahead = ahead or place.name == "birthday" or "will" in place.words
    near = Stretch(moved(published, -_NOW_OF), moved(published, 366 if ahead else 8))
    return age._replace(at=(near,), when="by now")


def _now(place: Place, age: Age) -> Age:
    return age._replace(at=(Stretch(moved(place.published, -1), moved(place.published, 1)),), when="now")


def _then(age: Age, when: Expression) -> Age:
    return age._replace(at=(when.readings[0].widened(1),), when=f"in {when.year}")


def _date_beside(place: Place) -> Expression | None:
    """The date right before the age or right after it: in 1985 at the age of 34; aged 34 in May 1985."""
    for one in place.dated:
        if one.span.end <= place.span.start and _JUST_BEFORE.fullmatch(place.text, one.span.end, place.span.start):
            return one
        if one.span.start >= place.span.end and _JUST_AFTER.fullmatch(place.text, place.span.end, one.span.start):
            return one
    return None


def _of_description(place: Place, age: Age) -> Age | None:
    """The 40-year-old, a man aged 40: now, or at the one other date that the sentence tells."""
    now = _now(place, age)
    if not place.dated:
        return now
    if len(place.dated) > 1:
        return None
    then = _then(age, place.dated[0])
    return then._replace(at=(*then.at, *now.at))


def _by_tense(place: Place, age: Age) -> Age | None:
    """An age said by a verb: now where it tells of the present, else at the one date told with it."""
    is_at_now = place.name == "at" and place.tense is Tense.FUTURE and place.lead.endswith(", ") and not place.times
    if place.is_present or is_at_now:
        is_ahead = any(one.readings[0].first > place.published for one in place.times)
        return None if is_ahead and place.name == "at" else _now(place, age)
    if place.tense is not Tense.PAST and place.name != "bare":
        return None
    if _SAID_TO_BE.search(place.lead) and place.name == "bare":
        return _now(place, age)
    dated = [one for one in place.dated if place.of_part.covers(one.span)]
    if len(dated) == 1:
        return None if place.name == "at" and _NOT_THEN.search(place.words) else _then(age, dated[0])
    return None if dated else _near(place, age)


def _near(place: Place, age: Age) -> Age | None:
    """An age at the one time of these days that is told with it: 29 today; on Friday he became at 20 the youngest."""
    near = [
        one
        for one in place.times
        if place.of_part.covers(one.span)
        and (
            one.kind in (Kind.RELATIVE, Kind.WEEKDAY)
            or (not one.year and "," not in place.text[place.span.end : one.span.end])
        )
    ]
    if len(near) != 1 or not near[0].readings:
        return None
    span = near[0].span
    is_beside = (
        _JUST_BEFORE.fullmatch(place.text, span.end, place.span.start)
        or _JUST_AFTER.fullmatch(place.text, place.span.end, span.start)
        or (place.name == "bare" and _WHEN.match(place.rest))
        or (place.name == "at" and place.is_fronted)
        or (place.name == "at" and _OPENS_ON.fullmatch(place.text, place.sentence.start, span.start))
    )
    if not is_beside:
        return None
    past = [one for one in near[0].readings if one.last <= place.published] or [*near[0].readings]
    return age._replace(at=(past[0].widened(8),), when="then")


_OPENS_ON = pattern(r"[\s“]*(?:On\s|Late on\s|Early on\s)?")
