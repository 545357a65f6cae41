"""Whose number an ordinal before a title is: the 46th president, Joe Biden."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lintnews.core.cue import Cue
from lintnews.core.desk import Facts, Series
from lintnews.core.pattern import pattern
from lintnews.core.record import Record
from lintnews.core.span import Span
from lintnews.text.ordinals import ORDINAL, ordinal_value
from lintnews.text.sentences import sentence_at
from lintnews.text.titles.names import Name
from lintnews.text.titles.places import place_after
from lintnews.text.titles.run import words_after

NUMBER = pattern(
    rf"\b(?:[Tt]he |(?P<owner>[A-Z][\w.]*(?: [A-Z][\w.]*)*)[’']s? |[Tt]he (?:country|nation|state|republic|bloc|alliance|body)[’']s )?(?:(?:{ORDINAL}) and )?(?P<number>{ORDINAL})"
    r"(?P<place>(?: [A-Z][\w.]*){0,2})(?P<person> (?:person|man|woman|politician|leader)(?: or woman)?(?: to (?:be|become|serve as|hold the (?:office|post|job) of|take office as))(?: the)?)? \Z"
)
_NAME = (
    r"(?P<name>(?:[A-Z][\w.’'-]*|al|da|de|van|von)(?: (?:[A-Z][\w.’'-]*|[IVX]+|al|arap|da|de|Ki-moon|van|von)){0,4})"
)
# What may stand between a name and its number: Trump, the 45th; Trump is, became, was sworn in at noon as the 45th.
_ADJUNCT = (
    r"(?: (?:at|in|on|by|from|here|today|yesterday|last|this|formally|inside|outside|before dawn)\b"
    r"(?: (?!as\b)[\w’'.-]+){0,7})?"
)
_MADE = "sworn in|inaugurated|elected|installed|remembered|known|confirmed|appointed|enthroned|chosen|named|picked"
_LINK = pattern(
    _NAME + r"(?:, \d\d,)?(?:, (?:\d\d, )?(?:who (?:is|was|became|will be|served as|had been|has been) )?|"
    rf", (?:{_MADE}|back){_ADJUNCT} as |"
    r" (?:is|was|will be|would be|became|becomes|will become|would become|has become|served as|serves as|remains|"
    rf"(?:was |were |be |is |been )?(?:{_MADE}){_ADJUNCT} as|"
    r"(?:will |would |is to |has |had |is set to |is expected to )?(?:return|returns|returned|come back|comes back|came back|"
    r"take over|takes over|took over|taken over|govern|governs|governed|step in|stepped in|serve|go down in history|"
    rf"went down in history|emerged|emerges|begin|began){_ADJUNCT} as|"
    r"(?:took|takes|has taken|will take) the (?:presidential )?oath(?: of office)?(?: (?:today|on \w+day|at noon))? as|"
    rf"(?:took|takes|entered) office{_ADJUNCT} as|"
    rf"(?:won|wins|beat|defeated|(?:was|is) (?:{_MADE}|set|poised|due|expected))(?: [^.;:“”\n]{{0,60}})? to become) )\Z"
)
# After a small number other words make it a rank of another kind: the second president to resign.
_ENDS = pattern(r"[,.;:!?)\n]|\Z| (?:and|was|is|spoke|said|who|on|last|this|yesterday)\b")
_SMALL = 9
_REACH = 90  # code points before a number in which its name may stand


class Numbered(Record):
    """A number given to the holder of a counted office."""

    number: int
    written: Span
    name: Span
    series: Series


_OF_ITS_OWN = pattern(r" of (?:the|his|her|its) (?:[Ff]ederal )?(?:[Rr]epublic|country|nation|union)\b")


def numbered(cue: Cue, number: re.Match[str]) -> Numbered | None:
    """Whom the number is given to: the name after the title, or the one that leads to the number."""
    text, facts = cue.text, cue.desk.facts
    block = cue.document.block_at(cue.span.start)
    value = ordinal_value(number.group("number"))
    written = Span(*number.span("number"))
    said = number.group("owner") or number.group("place").strip()
    before = facts.place_called(said.removeprefix("The ")) if said else ""
    if block is None or value is None or value == 1 or (said and not before):
        return None
    held_at = place_after(text, cue.span.end, block.span.end, facts)
    if (held_at.unknown and not _OF_ITS_OWN.match(text, cue.span.end)) or (
        value <= _SMALL and not _ENDS.match(text, held_at.end)
    ):
        return None
    place = before or held_at.place
    title = cue.found
    subject = _subject(cue, number)
    for name in (*_names(text, number, held_at.end, block.span, facts), *subject):
        found = facts.series(title, place, _full(name.of(text), facts))
        if (
            len(found) == 1
            and not (number["person"] and len(set(found[0].names.values())) < len(found[0].names))  # held it twice
            and (_is_near(value, found[0]) and not _RANKED.match(text, held_at.end))
            and (value > _SMALL or any(abs(value - own) <= 2 for own in found[0].numbers))
        ):
            if name in subject and _speaks_of(
                text, Span(sentence_at(cue.document, name.start).start, number.start()), found[0].names.get(value, "")
            ):
                return None
            return Numbered(value, written, name, found[0])
    return None


# What the subject of the sentence does to bear the number: …, who never held a seat, took the oath there as the 24th.
_BEARS = pattern(
    r"\b(?:as|is|was|became|become|becomes|be|elected|declared|named|appointed|proclaimed|chosen) (?:now )?\Z"
)
_FIRST_NAME = pattern(
    r"(?:[A-Z][\w-]*[’']s? |[Pp]resident |[A-Z]\w+ leader |(?:Mr|Mrs|Ms|Dr|Sir|Dame|Cardinal|Bishop|Archbishop|Gen|General)\.? )?(?P<name>[A-Z][\w.’-]+(?: (?:[A-Z][\w.’-]*|al|da|de|von|van|der|arap)){1,4})(?=,? )"
)
# The number may be that of one whom the sentence speaks of beside its subject.
_BESIDE = pattern(
    r"\b(?:succe\w+|predecessor\w*|replac\w+|follow\w*|after|before|beat|beaten|defeat\w*|deputy|aide|adviser|advisor|served under|father|son|daughter|"
    r"brother|wife|husband|widow|former|whose|than|like|described|called|praised|remember\w*|whom|hail\w*|introduc\w+|endors\w+|swore)\b"
)


_APPOSED = pattern(r"(?:, \d\d)?, (?:the|an?) [^,.;:“”]{3,60},")


def _subject(cue: Cue, number: re.Match[str]) -> tuple[Span, ...]:
    """The full name that opens the sentence, where its verb may give it the number."""
    text = cue.text
    if not _BEARS.search(text, max(0, number.start() - 20), number.start()):
        return ()
    sentence = sentence_at(cue.document, number.start())
    opens = _FIRST_NAME.match(text, sentence.start, number.start())
    if opens is None:
        return ()
    told = _APPOSED.match(text, opens.end(), number.start())  # the former central banker
    if _BESIDE.search(text, told.end() if told else opens.end(), number.start()):
        return ()
    return (Span(*opens.span("name")),)


def _speaks_of(text: str, sentence: Span, holder: str) -> bool:
    """Whether the one whose number it is stands in the sentence, too."""
    return bool(holder) and text.find(holder.rsplit(maxsplit=1)[-1], *sentence) >= 0


# A rank of another kind: the 40th monarch to be crowned there.
_RANKED = pattern(r" (?:to (?!take|hold|serve|lead)|who|that)\b")


def _is_near(value: int, series: Series) -> bool:
    """Whether the number may be meant as one of the series: a slip is seldom wider."""
    return any(abs(value - own) <= max(3, own // 4) for own in series.numbers)


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
