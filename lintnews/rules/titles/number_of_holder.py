"""The wrong number for the holder of an office."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lintnews.core.cue import Cue, Cues
from lintnews.core.desk import Facts, Series
from lintnews.core.finding import Applicability, Call, Edit, Fix, Match, Related, Severity
from lintnews.core.pattern import pattern
from lintnews.core.record import Record
from lintnews.core.rule import Bad, Good, InQuotations, Rule
from lintnews.core.span import Span
from lintnews.rules.titles._claim import with_article
from lintnews.text.ordinals import ORDINAL, ordinal, ordinal_value
from lintnews.text.titles.names import Name
from lintnews.text.titles.places import place_after
from lintnews.text.titles.run import words_after

_NUMBER = pattern(
    rf"\b(?:[Tt]he |(?P<owner>[A-Z][\w.]*(?: [A-Z][\w.]*)*)[’']s? )?(?P<number>{ORDINAL})"
    r"(?P<place>(?: [A-Z][\w.]*){0,2}) \Z"
)
_NAME = (
    r"(?P<name>(?:[A-Z][\w.’'-]*|al|da|de|van|von)(?: (?:[A-Z][\w.’'-]*|[IVX]+|al|arap|da|de|Ki-moon|van|von)){0,4})"
)
# What may stand between a name and its number: Trump, the 45th; Trump is, became, was sworn in as the 45th.
_LINK = pattern(
    _NAME + r"(?:, (?:\d\d, )?(?:who (?:is|was|became|will be|served as) )?|"
    r" (?:is|was|will be|would be|became|becomes|will become|would become|has become|served as|serves as|remains|"
    r"(?:was |were |be |is )?(?:sworn in|inaugurated|elected|installed|remembered|known) as|took office as|"
    r"takes office as|returned as|entered office as) )\Z"
)
# After a small number other words make it a rank of another kind: the second president to resign.
_ENDS = pattern(r"[,.;:!?)\n]|\Z| (?:and|was|is|spoke|said|who)\b")
_SMALL = 9
_REACH = 90  # code points before a number in which its name may stand


class _Claim(Record):
    number: int
    written: Span
    name: Span
    series: Series


class NumberOfHolder(Rule):
    """The wrong number for the holder of an office.

    ## Why
    Presidents are numbered, and the number of the one before or after is typed as easily.

    ## When it is right
    For one who held the office twice (the 45th and 47th president), either number. Counts that historians dispute
    are not in the table. “Who followed the 45th president” speaks of another.

    ## Fix
    None is made: the number may be the slip, or the name.
    """

    message = "{name} is the {right} {title}, not the {written}{other}. Is the number wrong, or the name?"
    severity = Severity.ERROR
    call = Call.QUERY
    in_quotations = InQuotations.SKIP
    examples = (
        Bad("Donald Trump, the »46th« president, signed the order.", good="Donald Trump, the 45th and 47th president, signed the order.", related="Donald Trump"),
        Bad("The »44th« president of the United States, George W. Bush, was there.", good="The 43rd president of the United States, George W. Bush, was there."),
        Bad("Donald Trump will be the »46th« president of the United States.", good="Donald Trump will be the 45th and 47th president of the United States."),
        Bad("Abraham Lincoln, the »15th« U.S. president, was born in Kentucky.", good="Abraham Lincoln, the 16th U.S. president, was born in Kentucky."),
        Bad("»47th« President Joe Biden spoke.", good="46th President Joe Biden spoke."),
        Bad("Kamala Harris was sworn in as the »forty-eighth« vice president.", good="Kamala Harris was sworn in as the 49th vice president."),
        Bad("Pope Leo XIV, the »266th« pope, greeted crowds.", good="Pope Leo XIV, the 267th pope, greeted crowds."),
        Bad("Mark Carney became Canada’s »25th« prime minister.", good="Mark Carney became Canada’s 24th prime minister."),
        Good("Donald Trump, the 45th and 47th president, and Joe Biden, the 46th president, met."),
        Good("Donald Trump, who succeeded the 46th president, signed the order. Joe Biden beat the 45th president."),
        Good("Joe Biden, the 46th president and 47th vice president, spoke. The 46th president, Joe Biden, left."),
        Good("Grover Cleveland was the 22nd and 24th president; the 23rd president was Benjamin Harrison."),
        Good("Donald Trump, the 40th president of the club, and Jane Doe, the 46th president, met."),
        Good("Pope Leo XIV, successor to the 266th pope, greeted crowds."),
        Good("“Donald Trump, the 46th president,” the banner read."),
        Good("George Washington met Joe Biden’s son on the 16th. President Biden rose."),
    )  # fmt: skip

    @classmethod
    def cues(cls) -> Cues:
        return Cues(
            words=("president", "vice president", "prime minister", "pope", "secretary general", "chief justice")
        )

    def check(self, cue: Cue) -> Iterator[Match]:
        number = _NUMBER.search(cue.text, max(0, cue.span.start - 50), cue.span.start)
        if number is None or cue.text[max(0, cue.span.start - 5) : cue.span.start].lower().startswith("vice"):
            return
        claim = _claim(cue, number)
        if claim is None or claim.number in claim.series.numbers:
            return
        yield _match(cue, claim)


def _claim(cue: Cue, number: re.Match[str]) -> _Claim | None:
    """Whom the number is given to: the name after the title, or the one that leads to the number."""
    text, facts = cue.text, cue.desk.facts
    block = cue.document.block_at(cue.span.start)
    value = ordinal_value(number.group("number"))
    written = Span(*number.span("number"))
    said = number.group("owner") or number.group("place").strip()
    before = facts.place_called(said) if said else ""
    if block is None or value is None or value == 1 or (said and not before):
        return None
    held_at = place_after(text, cue.span.end, block.span.end, facts)
    if held_at.unknown or (value <= _SMALL and not _ENDS.match(text, held_at.end)):
        return None
    place = before or held_at.place
    title = cue.found
    for name in _names(text, number, held_at.end, block.span, facts):
        found = facts.series(title, place, _full(name.of(text), facts))
        if len(found) == 1 and (value > _SMALL or any(abs(value - own) <= 2 for own in found[0].numbers)):
            return _Claim(value, written, name, found[0])
    return None


def _names(text: str, number: re.Match[str], end: int, block: Span, facts: Facts) -> Iterator[Span]:
    """The names that may own the number, the nearest first."""
    after = end + 2 if text[end : end + 2] == ", " else end
    if after == end and text[end : end + 1] != " ":
        after = 0
    if after:
        words = words_after(text, after - 1 if after > end else after, min(block.end, after + _REACH))
        found = Name.among(words, text, facts)
        if found is not None:
            for length in range(5, 0, -1):
                if len(words) >= length:
                    yield Span(words[0].start, words[length - 1].end)
    floor = max(block.start, number.start() - _REACH)
    link = _LINK.search(text, floor, number.start())
    if link is not None:
        start, stop = link.span("name")
        yield Span(start, stop)
        for at in range(start, stop):
            if text[at] == " ":
                yield Span(at + 1, stop)


def _full(name: str, facts: Facts) -> str:
    """The full name where `name` is a surname that one known person bears."""
    named = facts.named(name)
    return named.people[0] if named and not named.shared and len(named.people) == 1 else name


def _match(cue: Cue, claim: _Claim) -> Match:
    series, name = claim.series, claim.name.of(cue.text)
    right = " and ".join(ordinal(number) for number in series.numbers)
    other = series.names.get(claim.number, "")
    title = series.title.lower()
    words = {
        "name": name,
        "right": right,
        "title": title,
        "written": claim.written.of(cue.text),
        "other": f" ({other})" if other else "",
    }
    fixes = [Fix(f"Write “{right}”", (Edit(claim.written, right),), Applicability.DISPLAY)]
    if other:
        fixes.append(Fix(f"Write “{other}”", (Edit(claim.name, other),), Applicability.DISPLAY))
    told = f"{series.names[series.numbers[0]]}: {right} {title} of {with_article(series.place)}"
    return Match(claim.written, words, tuple(fixes), (Related(claim.name, told),))
