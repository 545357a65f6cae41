"""Verbs with their auxiliaries, and the time that each tells. Guesses by word forms, for rules silent when in doubt."""

from __future__ import annotations

from enum import Enum
from functools import lru_cache

from lintnews.core.pattern import pattern
from lintnews.core.record import Record
from lintnews.core.span import Span
from lintnews.text.clauses import PREPOSITIONS, is_plural
from lintnews.text.temporal.verb_words import (
    DETERMINERS,
    DUTY,
    FUTURE_AS_PLANNED,
    HAVE,
    IRREGULAR,
    IS,
    MODAL,
    NO_GERUND,
    NOT_MOVED,
    NOUN_FOLLOWS,
    OPENS_REST,
    PLANNED,
    PLANS,
    SAME,
    SCHEDULED,
    WAS,
    WILL,
)
from lintnews.text.verbs import is_base, is_noun_too, is_third_person
from lintnews.text.verbs import is_past as _has_past_form


class Tense(Enum):
    """What a group of verbs says of its time."""

    FUTURE = "future"  # will meet, is to meet, is due
    PRESENT = "present"  # meets, is meeting, has until
    DUTY = "duty"  # must register, should apply
    PAST = "past"  # met, was held
    NONE = "none"  # would meet, to meet, meeting, had been due


class Group(Record):
    """A verb and its auxiliaries."""

    span: Span
    tense: Tense
    verb: str  # its last word, in lower case


WORD = pattern(r"[^\W_]+(?:[’'-][^\W_]+)*")
_OPENERS = (
    IS | WAS | WILL | MODAL | DUTY | HAVE | SAME | PLANS | SCHEDULED | IRREGULAR
    | frozenset("had hadn’t did didn’t to".split())
)  # fmt: skip
_PAST_WITH_UN = frozenset("unveiled united unleashed unloaded undermined uncovered unearthed unified".split())

_PAST_TOO = frozenset("found freed agreed decreed guaranteed refereed disagreed retired".split())
_IRREGULAR_AGAIN = frozenset(
    """paid heard made sold built took told read wrote ran began opened met bought drew sat thought won laid knit grew
    broke held found did sworn chose""".split()
)


def is_past(word: str) -> bool:
    """Whether `word` is most likely a past form."""
    if word.startswith("un") and word.endswith("ed") and word not in _PAST_WITH_UN:
        return False  # unchanged, unopposed
    if word.startswith("re") and word[2:] in _IRREGULAR_AGAIN:
        return True  # repaid, reheard
    return _has_past_form(word) or word in _PAST_TOO


def groups(text: str, start: int, end: int, *, of_present: bool = False) -> list[Group]:
    """The verb groups between `start` and `end`, in order.

    Of verbs in the present without an auxiliary only those of plans and programmes count, and with `of_present` all
    that can be no noun.
    """
    words = [
        (match.group().lower().replace("'", "’"), match.start(), match.end(), match.group())
        for match in WORD.finditer(text, start, end)
    ]
    found: list[Group] = []
    index = 0
    while index < len(words):
        if not _may_open(words[index][0]):
            if of_present and index and _is_in_present(words, index):
                last = _chain(words, index) if words[index][0] in _DO else index
                found.append(Group(Span(words[index][1], words[last][2]), Tense.PRESENT, words[last][0]))
                index = last
            index += 1
            continue
        tense, last = _group_at(words, index)
        if tense is None:
            index += 1
            continue
        found.append(Group(Span(words[index][1], words[last][2]), tense, words[last][0]))
        index = last + 1
    return found


@lru_cache(maxsize=4096)
def _may_open(word: str) -> bool:
    """Whether a verb or its auxiliary may be this word: most words are none, and the same few hundred come again."""
    return word in _OPENERS or word.endswith(("ing", "’ll", "’re", "’m")) or is_past(word)


_Words = list[tuple[str, int, int, str]]


def _group_at(words: _Words, index: int) -> tuple[Tense | None, int]:
    """(the tense of the group that begins here, the number of its last word); None where none begins."""
    word = words[index][0]
    after = _past_adverbs(words, index + 1)
    follows = words[after][0] if after < len(words) else ""
    if word in WILL or word.endswith("’ll"):
        before = words[index - 1][0] if index else ""
        if word == "will" and (before in NOUN_FOLLOWS or (words[index][3] == "Will" and index)):
            return None, index  # a testament, a man's name
        return Tense.FUTURE, _chain(words, index)
    if word in IS or word.endswith(("’re", "’m")):
        return _being(words, index, after, follows)
    if word in WAS:
        if follows == "to" or follows in PLANNED:
            return Tense.NONE, _chain(words, after)
        return Tense.PAST, _chain(words, index)
    if word in MODAL:
        return Tense.NONE, _chain(words, index)
    if word in DUTY and (word not in ("need", "needs", "may") or words[index][3].islower()):
        if word in ("need", "needs") and follows != "to" and (after == index + 1 or not is_base(follows)):
            return None, index
        return Tense.DUTY, _chain(words, after if follows == "to" else index)
    if word in HAVE:
        if follows == "to":
            return Tense.DUTY, _chain(words, after)
        is_perfect = follows == "been" or is_past(follows) or follows in IRREGULAR
        return (Tense.PAST if is_perfect else Tense.PRESENT), _chain(words, index)
    if word in ("had", "hadn’t", "did", "didn’t"):
        if word == "had" and follows == "until":
            return Tense.NONE, index
        return Tense.PAST, _chain(words, index)
    if word == "to" and follows and (is_base(follows) or follows in ("be", "have")):
        return Tense.NONE, _chain(words, index)
    return _plain_verb(words, index)


_DETERMINERS = frozenset("the a an his her its their two three four five six seven eight nine ten".split())


def _plain_verb(words: _Words, index: int) -> tuple[Tense | None, int]:
    """A verb without an auxiliary."""
    word, _, _, written = words[index]
    before = words[index - 1][0] if index else ""
    if word.endswith("ing") and len(word) > 4 and word not in NO_GERUND and written.islower():
        return Tense.NONE, index
    if not written[:1].islower() or "-" in word or before in _STATES:
        return None, index
    if before in NOUN_FOLLOWS and not (before == "that" and is_past(word) and _has_no_noun_after(words, index)):
        return None, index
    if word in ("compared", "based", "aged", "related") or (word == "called" and not _is_called_off(words, index)):
        return None, index  # compared to, based in: no verb of their own
    if word == "named" and (index + 1 == len(words) or words[index + 1][0] not in _DETERMINERS):
        return None, index  # a man named Lee; not: named his squad
    if word == "retired" and (index + 1 == len(words) or words[index + 1][0] not in _AFTER_RETIRED):
        return None, index  # retired teachers
    if is_past(word) or (word in SAME and before not in NOUN_FOLLOWS and index):
        return Tense.PAST, index
    if word in PLANS:
        follows = words[index + 1][0] if index + 1 < len(words) else ""
        return (Tense.FUTURE, _chain(words, index + 1)) if follows == "to" else (None, index)
    if word == "last" and (index + 1 == len(words) or words[index + 1][0] not in _AFTER_LAST):
        return None, index  # last weekend; last of all
    if word in SCHEDULED and index and before not in ("of", "for", "in", "at"):
        is_noun = (
            word[-1] != "s" and index > 1 and words[index - 2][0] in NOUN_FOLLOWS and before.endswith(_OF_ADJECTIVES)
        )
        return (None if is_noun or _is_after_one(words, index) else Tense.PRESENT), index  # its presidential vote
    if word in IRREGULAR:
        return Tense.NONE, index
    return None, index


def _is_after_one(words: _Words, index: int) -> bool:
    """Whether a base form stands after a noun or an adjective, of which it is the noun: on general release."""
    before = words[index - 1]
    is_of_adjective = before[0].endswith(("al", "ic", "ive", "ous", "ful", "able"))
    return words[index][0][-1] != "s" and is_of_adjective and is_noun_too(words[index][0] + "s")


def _is_called_off(words: _Words, index: int) -> bool:
    """Whether “called” is a verb by what follows it: called off, called for, called an election."""
    return index + 1 < len(words) and words[index + 1][0] in ("off", "for", "on", "in", "upon")


def _has_no_noun_after(words: _Words, index: int) -> bool:
    """Whether what follows a past form shows that it describes no noun: rain that fell on, a bill that passed the."""
    return index + 1 == len(words) or words[index + 1][0] in OPENS_REST or words[index + 1][3][0].isdigit()


_OF_ADJECTIVES = ("ial", "ional", "ipal", "ative")


_STATES = frozenset("remain remains remained stay stays stayed keep keeps kept stood".split())


def _being(words: _Words, index: int, after: int, follows: str) -> tuple[Tense, int]:
    if follows == "to":
        return Tense.FUTURE, _chain(words, after)
    if follows == "going" and after + 1 < len(words) and words[after + 1][0] == "to":
        return Tense.FUTURE, _chain(words, after + 1)
    if follows in FUTURE_AS_PLANNED:
        last = after
        if last + 1 < len(words) and words[last + 1][0] == "to":
            last = _chain(words, last + 1)
        return Tense.FUTURE, last
    if follows in PLANNED or follows == "about":
        return Tense.NONE, after
    if follows == "being":
        return Tense.PRESENT, _chain(words, index)
    if follows in IRREGULAR or (is_past(follows) and follows not in _PAST_ONLY):
        return Tense.NONE, after  # a present passive or state: is held, is closed
    return Tense.PRESENT, _chain(words, index)


_DO = frozenset("do does don’t doesn’t".split())


def _is_in_present(words: _Words, index: int) -> bool:
    """Whether a word that opens no other group is a verb in the present: the shop sells; fares stay at; do not pay."""
    word, before = words[index][0], words[index - 1][0]
    if word in _DO:
        return True
    if (
        before in PREPOSITIONS
        or before in NOUN_FOLLOWS
        or (words[index][3][:1].isupper() and words[index - 1][3][:1].islower())
    ):
        return False  # beat the Bears
    if is_present(word):
        return True
    if words[index - 1][3][:1].isupper() and is_third_person(word) and _has_object_after(words, index):
        return True  # Ghana marks 68 years
    opens = _has_no_noun_after(words, index)
    return is_plural(before) and is_base(word) and opens and (index == 1 or words[index - 1][3].islower())


def _has_object_after(words: _Words, index: int) -> bool:
    return index + 1 < len(words) and (words[index + 1][0] in DETERMINERS or words[index + 1][3][0].isdigit())


@lru_cache(maxsize=4096)
def is_present(word: str) -> bool:
    """Whether `word` can only be a verb in the present after a singular: shuts, hears; not plans, visits."""
    return is_third_person(word) and not is_noun_too(word)


_AFTER_LAST = frozenset("for until till through from about around at all more less well a an only just long".split())
_AFTER_RETIRED = frozenset("from in on as after at last early to with hurt injured when this aged".split())
_PAST_ONLY = frozenset("chose went took wrote broke spoke drove".split())


def _past_adverbs(words: _Words, index: int) -> int:
    while index < len(words) and (words[index][0] in NOT_MOVED or words[index][0].endswith("ly")):
        index += 1
    return index


def _chain(words: _Words, index: int) -> int:
    """The number of the last word of the group whose auxiliary is word `index`: will (not) be held."""
    last = index
    at = _past_adverbs(words, index + 1)
    while at < len(words) and words[at][0] in ("be", "been", "have", "get", "being"):
        last = at
        at = _past_adverbs(words, at + 1)
    if at + 1 < len(words) and words[last][0] == "have" and words[at][0] == "to":
        at += 1
    if (
        at < len(words)
        and (is_base(words[at][0]) or is_past(words[at][0]) or words[at][0] in IRREGULAR or words[at][0] in SAME)
    ) or (at < len(words) and words[at][0].endswith("ing") and last + 1 >= at):
        last = at
    if words[last][0] == "let" and last + 1 < len(words) and words[last + 1][0] in ("go", "slip", "stand"):
        last += 1
    return last
