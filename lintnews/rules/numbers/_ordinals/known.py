"""Series of the world whose order everybody can look up: months, planets, wives of a king. Our own lists."""

from __future__ import annotations

from collections.abc import Iterator

from lintnews.core.pattern import pattern
from lintnews.core.span import Span
from lintnews.rules.numbers._ordinals.claims import Claim, Earlier

_SERIES = {
    "month": (
        "January February March April May June July August September October November December",
        "Muharram Safar Rabi_al-Awwal Rabi_al-Thani Jumada_al-Awwal Jumada_al-Thani Rajab Shaban Ramadan Shawwal Dhu_al-Qadah Dhu_al-Hijjah",
    ),
    "planet": ("Mercury Venus Earth Mars Jupiter Saturn Uranus Neptune",),
    "wife": ("Catherine_of_Aragon Anne_Boleyn Jane_Seymour Anne_of_Cleves Catherine_Howard Catherine_Parr",),
    "symphony": ("- - Eroica - - Pastoral - - Choral",),
    "book": ("Genesis Exodus Leviticus Numbers Deuteronomy Joshua Judges Ruth",),
    "letter": ("alpha beta gamma delta epsilon",),
}
_NUMBERS = {
    noun: {name.replace("_", " "): number for row in rows for number, name in enumerate(row.split(), 1) if name != "-"}
    for noun, rows in _SERIES.items()
}
# What else has to be said, so that it is this series: the third wife of Henry VIII, a book of the Bible.
_ALSO = {
    "wife": pattern(r"\bHenry(?: VIII|[’']s| the Eighth)"),
    "book": pattern(r"\b(?:Bible|Torah|Old Testament|Pentateuch)\b"),
    "symphony": pattern(r"\bBeethoven\b"),
    "letter": pattern(r"\bGreek\b"),
    "planet": pattern(r"\b(?:[Ss]un|solar system)\b"),
    "month": pattern(r"\b(?:year|calendar|Islamic|Muslim|month)\b"),
}
_LINK = pattern(
    r"(?:,| is| was|,? which is| as)(?: (?:always|now|the|Henry VIII[’']s|Beethoven[’']s|his|king[’']s))*\s?\Z"
)
_FOLLOWS = pattern(r"(?: (?:of|from|in) [\w’ ]{2,30})?, \Z")
_OF_ANOTHER = pattern(
    r" (?:of|in|since|after|at) (?!the (?:year|calendar|Islamic|Muslim|Hijri|solar|lunar|Bible|Torah|Greek)|Henry|Beethoven|King)"
)
_REACH = 40  # code points between a name and its number


def told_of_known(text: str, claim: Claim) -> Iterator[Earlier]:
    """November, the eleventh month of the year; Jane Seymour, Henry VIII’s third wife."""
    numbers = _NUMBERS.get(claim.noun)
    if _OF_ANOTHER.match(text, claim.end):
        return
    if numbers is None or len(claim.words) != 1 or not _ALSO[claim.noun].search(text, *claim.sentence):
        return
    for name, number in numbers.items():
        before = text.rfind(name, max(claim.sentence.start, claim.lead - _REACH - len(name)), claim.written.start)
        if before >= 0 and _LINK.match(text, before + len(name), claim.lead):
            yield Earlier(number, Span(before, before + len(name)), sure=True)
        after = text.find(name, claim.end, min(claim.sentence.end, claim.end + _REACH))
        if after >= 0 and _FOLLOWS.match(text, claim.end, after):
            yield Earlier(number, Span(after, after + len(name)), sure=True)
