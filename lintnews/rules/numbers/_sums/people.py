"""People told one by one, and how many they are: a father and son and three neighbours, five anglers; a family of five."""

from __future__ import annotations

import re

from lintnews.core.pattern import pattern
from lintnews.core.span import Span
from lintnews.rules.numbers._sums.misfit import Misfit
from lintnews.text.quantities.nouns import is_person
from lintnews.text.quantities.reader import WORD, value_of
from lintnews.text.quantities.writing import plain

_N = rf"(?:\d{{1,2}}|(?i:{WORD})\b)"
_TOTAL = pattern(
    rf",\s(?P<total>{_N})\s(?:[a-z-]+\s)??(?P<noun>[a-z-]{{4,}})(?=\s(?:in all|all told|altogether|in total|together)\b|\s(?:from|of the|in)\s|[.;])"
)
_ITEM = rf"(?:(?:an?|[Aa]n?|his|her|their|the|[Tt]he)\s)?(?:{_N}\s(?:of\s(?:his|her|their|the)\s)?)?(?:(?:his|her|their)\s)?(?:[a-z]+\s)?[a-z-]{{3,}}"
_LIST = pattern(rf"(?P<first>{_ITEM})(?P<more>(?:(?:,\s|,?\sand\s){_ITEM})+)$")
_JOINT = pattern(r",?\sand\s|,\s")
_STARTS = pattern(r"\b(?:were|are|was|is|sat|stood|came|with|carried|held|to|by|of)\s$|[.!?\n:;,]\s?$|^$")
_COUNT = pattern(rf"(?:(?:his|her|their|the|[Tt]he)\s)?(?P<n>{_N})\s")
_ONE = pattern(r"(?:[Aa]n?|[Hh]is|[Hh]er|[Tt]heir|[Tt]he)\s")
_GROUPS = frozenset("couple family pair group team crew twins brothers sisters others rest police crowd others".split())
_BACK = 160
_KIN = r"(?:young\s|small\s|adult\s|teenage\s|infant\s|little\s|baby\s)?(?:children|sons?|daughters?|child|kids|boys|girls|grandchildren|baby|toddler|teenagers)"
_FAMILY = pattern(
    rf"\b[Ff]amily of (?P<total>{_N})(?:\s?[,:(–—]|\s-)\s?(?P<list>(?P<two>a (?:married |young |retired )?couple|(?:both |the |two )?parents|(?:a |the )?(?:mother and father|husband and wife|man and (?:his |a )?(?:wife|partner)|woman and (?:her |a )?(?:husband|partner)))"
    rf"(?:\sand|,\swith|\swith|,)\s(?:their|his|her)\s(?P<young>{_N})?\s?{_KIN}"
    rf"|(?P<one>(?:a |the )?(?:single )?(?:mother|father|woman|man|widow|grandmother|grandfather))(?:\sand|\swith)\s(?:their|his|her)\s(?P<young1>{_N})\s{_KIN})"
    rf"(?P<more>\sand\s(?:a|an|his|her|their|one|two|three)\b)?"
)


def group_before(text: str, sentence: Span) -> Misfit | None:
    """The number of people that those told one by one before it do not make."""
    for match in _TOTAL.finditer(text, *sentence):
        if not (is_person(match["noun"]) and match["noun"].endswith(("s", "people", "men", "women", "kin"))):
            continue
        listed = _listed(text, Span(max(sentence.start, match.start() - _BACK), match.start()))
        if listed is None:
            continue
        made = _made(listed.of(text))
        total = value_of(match["total"])
        if made and made != total and 0.5 <= made / max(total, 1) <= 2:
            return Misfit(Span(*match.span("total")), listed, plain(made))
    return None


def _listed(text: str, span: Span) -> Span | None:
    """The list that ends where `span` does: from a verb or from the start of the sentence."""
    for opens in re.finditer(
        r"(?:^|\b(?:were|are|was|is|sat|stood|came|with|carried)\s|\b(?:crew|party|team|group|winners|victims|dead|finalists|passengers|guests|survivors|staff),\s(?=an?\s))",
        span.of(text),
    ):
        start = span.start + opens.end()
        match = _LIST.fullmatch(text, start, span.end)
        listed = Span(start, span.end)
        if match is not None and _STARTS.search(text, max(0, start - 10), start) and _made(listed.of(text)):
            return listed
    return None


def _made(listed: str) -> float:
    """How many people a list makes; 0 where one entry is in doubt."""
    if " and " not in listed:
        return 0
    made, single = 0.0, False
    for entry in _JOINT.split(listed):
        noun = entry.rsplit(" ", 1)[-1]
        count = _COUNT.match(entry)
        if noun in _GROUPS and not (count and noun in ("brothers", "sisters")):
            return 0
        if not is_person(noun.lower()):
            return 0
        if count is not None:
            made, single = made + value_of(count["n"]), False
        elif _ONE.match(entry) or (single and " " not in entry):
            if noun.endswith("s") and noun != "boss":
                return 0
            made, single = made + 1, True
        else:
            return 0
    return made


def family(text: str, sentence: Span) -> Misfit | None:
    """The family of the sentence, where its members are more or fewer."""
    match = _FAMILY.search(text, *sentence)
    if match is None or match["more"]:
        return None
    young = match["young"] or match["young1"]
    children = value_of(young) if young else 1
    if not young and match["list"].endswith(("s", "ren")):
        return None
    made = (2 if match["two"] else 1) + children
    if made == value_of(match["total"]):
        return None
    return Misfit(Span(*match.span("total")), Span(*match.span("list")), plain(made))
