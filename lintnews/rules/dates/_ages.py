"""Ages, dates of birth, and the ages that a date of birth allows."""

from __future__ import annotations

import re
from datetime import date

from lintnews.core.cue import Cue
from lintnews.core.pattern import pattern
from lintnews.core.record import Record
from lintnews.core.span import Span
from lintnews.rules.dates._context import sentence_of
from lintnews.rules.dates._years import dated_in, is_hedged
from lintnews.text.sentences import sentence_at
from lintnews.text.temporal.reader import expressions_in
from lintnews.text.temporal.values import Expression, Kind, Stretch, moved, year_stretch
from lintnews.text.temporal.words import NUMBER, ORDINAL, number_of, ordinal_of

_N = rf"\d{{1,3}}(?!\d)|{NUMBER}"
_AGES = pattern(
    rf"(?:[\w.’”)]),\s+(?P<comma>\d{{1,3}})(?=[,);.]|\s+(?:who|was|is|and|has|had|of|from|born)\b|\s\()|\b(?:aged|age)\s+(?P<aged>{_N})(?![\w%-])|"
    rf"\b(?P<die>at|at the age of|at age)\s+(?P<at>{_N})(?=[,;)]|[.:](?!\d)|\s*$|\s+(?:in|on|at|after|from|last|this|when|of|and|years old)\b)|"
    rf"\b(?:boy|girl|man|woman|youth|teenager|lad|student|pupil|cyclist|driver|motorist|pensioner|grandmother|grandfather) of (?P<of>\d{{1,3}})(?=[,;)])|"
    rf"\b(?P<old>{_N})[- ]years?[- ](?:old\b|of age\b)|"
    rf"\b(?P<turn>turn(?:s|ed|ing)?|would (?:have been|be|have turned)|reach(?:es|ed|ing)?|hit(?:s|ting)?|will be|making (?:him|her|them)|makes (?:him|her|them)|would make (?:him|her|them))\s+(?P<turned>{_N})(?![\w%-]|,\d|\s+(?:per|people|million|years in))|"
    rf"\b(?:his|her|their|a|the|’s|own)\s+(?P<birthday>{ORDINAL})\s+birthday|\b(?:is|he’s|she’s|now|just|was)\s+(?:now\s+|just\s+|only\s+)?(?P<bare>\d{{1,3}})(?=[,.;)]|\s+(?:and|but|when|at)\b|\s*$)|"
    r"\s\((?P<bracket>\d{2})\)",
    re.IGNORECASE,
)
_BIRTH = pattern(r"\b(?:born|date of birth|birth ?date|DOB)\b|\bb\.", re.IGNORECASE)
_BORN_GAP = pattern(
    r"(?:\s+(?:is|was|as|on|of|given as|listed as|recorded as))?[:,(]?(?:\s+(?!and\b|when\b|after\b|before\b|but\b|who\b|or\b|died\b|whose\b)[\w’'.&-]+,?){0,9}?\s+$|\s*[(:]\s*|\s+"
)
_OTHERS = pattern(
    r"\b(?:whose(?! (?:date of )?birth)|father|mother|son|sons|daughter|daughters|brother|sister|wife|husband|child|children|twins?|parents|grand\w+|"
    r"baby|uncle|aunt|cousin|nephew|niece|partner|married|widow|friend|rival|like|unlike|than|successor|predecessor)\b"
    r"|[“”\"]|\band\b(?!\s+(?:(?:he|she|they)\s+)?(?:was|is|were|has|raised|brought|grew|died|lives|now|will|turns|turned))",
    re.IGNORECASE,
)
_THEN = pattern(
    r"\b(?:when|at the time|then|while|as a|joined|began|started|moved|married|won|became|debut\w*|left|met|first)\b",
    re.IGNORECASE,
)
_STILL = pattern(r"\b(?:is|are|remains|has|still|now)\b")
_AS = pattern(r"\b(?:as|was|then)(?:\s+(?:a|an|the))?\s$", re.IGNORECASE)
_WAS = pattern(r"\b(?:was|were)\s+(?:only |just |then |already )?$")
_WHEN = pattern(r",?\s*(?:when|at the time|and|as)\b")
_DIED = pattern(r"\b(?:died|dies|dead|death|passed away|killed|was found dead|succumbed|passes away)\b", re.IGNORECASE)
_LIFE = pattern(r"\(\s*(?:born\s+)?(?P<first>(?:1[6-9]|20)\d\d)\s?[-–—]\s?(?P<last>(?:1[6-9]|20)\d\d)\s*\)")
_PRONOUN = pattern(r"[“\"‘]?(?:He|She|They|The (?:\w+[- ]){0,4}\w+|His|Her)\b")


class Age(Record):
    """A stated age; `at` is the stretch in which it holds and `when` says so in words."""

    span: Span
    number: int
    at: Stretch | None
    when: str


class Birth(Record):
    """A date of birth, and of death where a life is given in brackets."""

    span: Span
    stretch: Stretch
    death: Stretch | None = None


def birth_at(cue: Cue) -> Birth | None:
    """The date of birth in the sentence of the cue, if the cue is the word that tells it."""
    text, sentence = cue.text, sentence_of(cue)
    if cue.found.lower() in ("died", "dies", "aged"):
        life = _LIFE.search(text, *sentence)
        if life is None:
            return None
        first, last = int(life["first"]), int(life["last"])
        if not 5 < last - first < 116:
            return None
        return Birth(Span(life.start() + 1, life.end() - 1), year_stretch(first), year_stretch(last))
    word = _BIRTH.search(text, max(sentence.start, cue.span.start - 8), min(sentence.end, cue.span.end + 5))
    if word is None or not word.start() <= cue.span.start < word.end():
        return None
    for one in dated_in(cue.document, cue.span.start):
        if one.span.start >= word.end():
            if one.span.start - word.end() > 90 or not _BORN_GAP.fullmatch(text, word.end(), one.span.start):
                return None
            return Birth(one.span, one.readings[0]) if len(one.readings) == 1 else None
    return None


def age_of(cue: Cue, born: Birth) -> Age | None:
    """The one age said of the person born then, in the same sentence or the one beside it; None where in doubt."""
    text, sentence = cue.text, sentence_of(cue)
    found = _ages_in(text, sentence)
    beside = False
    found = [one for one in found if _same_clause(text, one[0].start(), born)] or found
    if not found:
        for other in _beside(cue, sentence):
            found, sentence, beside = _ages_in(text, other), other, True
            if found:
                break
    if len(found) > 1 and found[0][2] == "comma":
        found = [one for one in found if one[2] != "at"] or found  # 38, was born in Malmö and moved to Hull at four
    numbers = {number for _, number, _ in found}
    if len(numbers) != 1:
        return None
    match, number, name = found[0]
    span = Span(*match.span(name))
    if is_hedged(text, match.start()) or is_hedged(text, span.start):
        return None
    if not beside:
        gap = text[min(span.end, born.span.end) : max(span.start, born.span.start)]
        if _OTHERS.search(gap) or "’s" in gap[:3]:
            return None
    return _held(cue, sentence, born, Age(span, number, None, ""), match, name)


def _ages_in(text: str, span: Span) -> list[tuple[re.Match[str], int, str]]:
    found = []
    for match in _AGES.finditer(text, *span):
        name = next(
            key for key in ("comma", "aged", "at", "of", "old", "turned", "birthday", "bare", "bracket") if match[key]
        )
        number = ordinal_of(match[name]) if name == "birthday" else number_of(match[name])
        if number and 0 < number < 123:
            found.append((match, number, name))
    return found


def _same_clause(text: str, place: int, born: Birth) -> bool:
    """Whether no semicolon parts `place` from the date of birth."""
    first, last = sorted((place, born.span.start))
    return ";" not in text[first:last]


def _beside(cue: Cue, sentence: Span) -> list[Span]:
    """The next sentence if it goes on about the same person, the one before if this one does."""
    block = cue.document.block_at(sentence.start)
    if block is None:
        return []
    text, found = cue.text, []
    following = sentence_at(cue.document, min(sentence.end + 1, len(text)))
    if block.span.covers(following) and following.start > sentence.start and _PRONOUN.match(text, following.start):
        found.append(following)
    if (
        _PRONOUN.match(text, sentence.start) or text.startswith("Born ", sentence.start)
    ) and sentence.start > block.span.start:
        found.append(sentence_at(cue.document, max(block.span.start, sentence.start - 2)))
    return found


def _held(cue: Cue, sentence: Span, born: Birth, age: Age, match: re.Match[str], name: str) -> Age | None:
    """The age with the time it holds at; None where that is not known."""
    text, published = cue.text, cue.document.meta.published
    assert published is not None
    words = sentence.of(text)
    others = _other_times(cue, sentence, born)
    dated = [one for one in others if one.year]
    turn = (match["turn"] or "").lower()
    now = age._replace(at=Stretch(moved(published, -1), moved(published, 1)), when="now")
    dead = born.death is not None or _DIED.search(words) is not None
    if _WAS.search(text, max(0, age.span.start - 12), age.span.start):
        if _WHEN.match(text, match.end()):
            return _in_year(age, dated)
        if not dead:
            return None
    if turn.startswith(("making", "makes", "would make")):
        return now
    if "would" in turn:
        return None
    if born.death is not None:
        return age._replace(at=born.death, when="at death")
    if dead and name in ("aged", "at", "comma", "old", "bare"):
        return age._replace(at=_of_death(others, published), when="at death")
    if name in ("turned", "birthday"):
        return _turned(age, turn, name, text, sentence, match, dated, published)
    if name == "at" and match.start() <= sentence.start + 1 and _STILL.search(words):
        return now
    if name == "at" or (name in ("aged", "old") and (_is_past(text, sentence, match, name) or dated)):
        return None if _NOT_THEN.search(words) else _in_year(age, dated)
    if name == "bare" and re.search(r"\bwhen\b", text[match.end() : match.end() + 8]):
        return None
    return now


_NOT_THEN = pattern(r"\b(?:before|after|since|until)\b")


def _other_times(cue: Cue, sentence: Span, born: Birth) -> list[Expression]:
    """The times that the sentence tells besides the date of birth."""
    kinds = (Kind.DAY, Kind.MONTH, Kind.YEAR, Kind.RELATIVE, Kind.WEEKDAY)
    found = expressions_in(cue.document, sentence.start)
    return [one for one in found if one.kind in kinds and one.readings and not one.span.meets(born.span)]


def _in_year(age: Age, dated: list[Expression]) -> Age | None:
    """The age as of the one date that the sentence gives besides."""
    if len(dated) != 1:
        return None
    return age._replace(at=dated[0].readings[0].widened(1), when=f"in {dated[0].year}")


def _is_past(text: str, sentence: Span, match: re.Match[str], name: str) -> bool:
    """Whether the age is told of another time: as a 24-year-old, aged 24 when."""
    if name == "old":
        return _AS.search(text, max(sentence.start, match.start() - 10), match.start()) is not None
    return _THEN.search(text, max(sentence.start, match.start() - 60), min(sentence.end, match.end() + 40)) is not None


def _turned(
    age: Age,
    turn: str,
    name: str,
    text: str,
    sentence: Span,
    match: re.Match[str],
    dated: list[Expression],
    published: date,
) -> Age | None:
    """An age reached these days, or on the one date that the sentence gives."""
    if dated or (name == "birthday" and _is_past(text, sentence, match, name)):
        return _in_year(age, dated)
    ahead = turn in ("turn", "turns", "turning", "reaches", "hits", "reach") or turn.startswith("will be")
    ahead = ahead or name == "birthday" or "will" in sentence.of(text)
    return age._replace(at=Stretch(moved(published, -31), moved(published, 366 if ahead else 8)), when="by now")


def _of_death(others: list[Expression], published: date) -> Stretch:
    dates = [one for one in others if one.kind in (Kind.DAY, Kind.MONTH, Kind.YEAR)]
    if len(dates) == 1:
        return dates[0].readings[0]
    return Stretch(moved(published, -21), published)


def possible_ages(born: Birth, age: Age, published: date) -> set[int]:
    """The ages someone born then can have in the time of `age`; empty where that is no time of a life."""
    if age.at is None:
        return set()
    low, high = _years_between(born.stretch.last, age.at.first), _years_between(born.stretch.first, age.at.last)
    return set(range(max(low, 0), high + 1)) if 0 <= high < 123 and born.stretch.first < published else set()


def _years_between(first: date, last: date) -> int:
    return last.year - first.year - ((last.month, last.day) < (first.month, first.day))
