"""Where an age stands in its sentence."""

from __future__ import annotations

import re
from datetime import date

from lintnews.core.pattern import pattern
from lintnews.core.record import Record
from lintnews.core.span import Span
from lintnews.text.quantities.nouns import is_person
from lintnews.text.temporal.deeds import Verb
from lintnews.text.temporal.values import Expression
from lintnews.text.temporal.verb_groups import Tense
from lintnews.text.verbs import is_noun_too, is_third_person

_OPENS = pattern(r"[\s“‘(]*(?:(?:[Aa]nd|[Bb]ut|[Yy]et|[Nn]ow|[Tt]oday|[Ss]till),?\s)?")
_LAST_WORD = pattern(r"(?P<word>[\w’'-]+)(?P<comma>[,()]*)\s*$")
_WORD = pattern(r"[A-Za-z’'-]+")
_BORN = ("born", "foaled", "hatched", "whelped", "calved")


_NEXT = pattern(r"(?:,|\band|\bwho|\bbut|\btoday|\bnow|[;:—–“]|^)[\s“,]*(?:now |today |still )?$", re.IGNORECASE)


class Place(Record):
    """Where an age stands: in which sentence, with which verbs and which other times."""

    text: str
    sentence: Span
    span: Span  # of the whole expression: at the age of 40
    name: str  # its form
    verbs: tuple[Verb, ...]
    times: list[Expression]
    published: date

    @property
    def dated(self) -> list[Expression]:
        """The other times with a year."""
        return [one for one in self.times if one.year]

    @property
    def lead(self) -> str:
        """The words of the sentence before the expression."""
        return self.text[self.sentence.start : self.span.start]

    @property
    def rest(self) -> str:
        """The words of the sentence after it."""
        return self.text[self.span.end : self.sentence.end]

    @property
    def match(self) -> str:
        """The expression."""
        return self.span.of(self.text)

    @property
    def words(self) -> str:
        """The sentence."""
        return self.sentence.of(self.text)

    @property
    def of_part(self) -> Span:
        """The part of the sentence, between semicolons, in which it stands."""
        start = max(self.sentence.start, self.text.rfind(";", self.sentence.start, self.span.start) + 1)
        end = self.text.find(";", self.span.end, self.sentence.end)
        return Span(start, self.sentence.end if end < 0 else end)

    @property
    def part(self) -> str:
        """The words of that part."""
        return self.of_part.of(self.text)

    @property
    def is_fronted(self) -> bool:
        """Whether it opens that part."""
        return _OPENS.fullmatch(self.text, self.of_part.start, self.span.start) is not None

    @property
    def is_apposed(self) -> bool:
        """Whether it is set to a noun, not to a verb: Ana Ruiz, aged 40; a man aged 40."""
        last = _LAST_WORD.search(self.lead)
        return last is not None and (last["comma"] != "" or last["word"][0].isupper() or is_person(last["word"]))

    @property
    def is_past(self) -> bool:
        """Whether it is said with was or were."""
        return self.match.lower().startswith(("was", "were", "had been")) or self.lead.endswith(("was ", "were "))

    @property
    def tense(self) -> Tense:
        """The tense of the verb that it is said with."""
        return _tense(self)

    @property
    def is_present(self) -> bool:
        """Whether the verb that it is said with tells of now."""
        if self.name == "bare":
            return not self.is_past
        return self.tense is Tense.PRESENT


# By the first word of a group: has won tells of now, had won of then.
_TENSES = {"has": Tense.PRESENT, "have": Tense.PRESENT, "had": Tense.PAST}


def _tense(place: Place) -> Tense:
    """The tense of the verb that an age is said with: the next one after “and, at 40,”, else the last before."""
    text, part = place.text, place.of_part
    verbs = [one for one in place.verbs if part.covers(one.span) and one.is_finite and one.word not in _BORN]
    found = [(one.span.start, _TENSES.get(one.lead, one.tense)) for one in verbs]
    found += [
        (one.start(), Tense.PRESENT)
        for one in _WORD.finditer(text, *part)
        if one.group().islower() and is_third_person(one.group()) and not is_noun_too(one.group())
    ]
    found.sort(key=lambda one: one[0])
    if _NEXT.search(text, part.start, place.span.start):
        following = next((tense for start, tense in found if start >= place.span.end), None)
        if following is not None:
            return following
    before = [tense for start, tense in found if start < place.span.start]
    return before[-1] if before else next((tense for start, tense in found), Tense.PRESENT)
