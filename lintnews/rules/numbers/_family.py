"""A family and its members: a family of five, a couple and their three children."""

from __future__ import annotations

from lintnews.core.pattern import pattern
from lintnews.core.span import Span
from lintnews.rules.numbers._misfit import Misfit
from lintnews.text.quantities.reader import WORD
from lintnews.text.quantities.writing import plain
from lintnews.text.temporal.words import NUMBERS

_N = rf"(?:\d\d?|(?i:{WORD})\b)"
_KIN = r"(?:young\s|small\s|adult\s|teenage\s|infant\s|little\s|baby\s)?(?:children|sons?|daughters?|child|kids|boys|girls|grandchildren|baby|toddler|teenagers)"
_FAMILY = pattern(
    rf"\b[Ff]amily of (?P<total>{_N})(?:\s?[,:(–—]|\s-)\s?(?P<list>(?P<two>a (?:married |young |retired )?couple|(?:both |the |two )?parents|(?:a |the )?(?:mother and father|husband and wife|man and (?:his |a )?(?:wife|partner)|woman and (?:her |a )?(?:husband|partner)))"
    rf"(?:\sand|,\swith|\swith|,)\s(?:their|his|her)\s(?P<young>{_N})?\s?{_KIN}"
    rf"|(?P<one>(?:a |the )?(?:single )?(?:mother|father|woman|man|widow|grandmother|grandfather))(?:\sand|\swith)\s(?:their|his|her)\s(?P<young1>{_N})\s{_KIN})"
    rf"(?P<more>\sand\s(?:a|an|his|her|their|one|two|three)\b)?"
)


def family(text: str, sentence: Span) -> Misfit | None:
    """The family of the sentence, where its members are more or fewer."""
    match = _FAMILY.search(text, *sentence)
    if match is None or match["more"]:
        return None
    young = match["young"] or match["young1"]
    children = _value(young) if young else 1
    if not young and match["list"].endswith(("s", "ren")):
        return None
    made = (2 if match["two"] else 1) + children
    if made == _value(match["total"]):
        return None
    return Misfit(Span(*match.span("total")), Span(*match.span("list")), plain(made))


def _value(written: str) -> int:
    return int(written) if written.isdigit() else NUMBERS.get(written.lower(), 0)
