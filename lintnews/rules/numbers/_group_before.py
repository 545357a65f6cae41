"""People told one by one, and then how many they are: a father and son and three of their neighbours, five anglers."""

from __future__ import annotations

import re

from lintnews.core.pattern import pattern
from lintnews.core.span import Span
from lintnews.rules.numbers._misfit import Misfit
from lintnews.text.quantities.nouns import is_person
from lintnews.text.quantities.reader import WORD
from lintnews.text.quantities.writing import plain
from lintnews.text.temporal.words import NUMBERS

_N = rf"(?:\d{{1,2}}|(?i:{WORD}))"
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


def group_before(text: str, sentence: Span) -> Misfit | None:
    """The number of people that those told one by one before it do not make."""
    for match in _TOTAL.finditer(text, *sentence):
        if not (is_person(match["noun"]) and match["noun"].endswith(("s", "people", "men", "women", "kin"))):
            continue
        listed = _listed(text, Span(max(sentence.start, match.start() - _BACK), match.start()))
        if listed is None:
            continue
        made = _made(listed.of(text))
        total = _worth(match["total"])
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


def _made(listed: str) -> int:
    """How many people a list makes; 0 where one entry is in doubt."""
    if " and " not in listed:
        return 0
    made, single = 0, False
    for entry in _JOINT.split(listed):
        noun = entry.rsplit(" ", 1)[-1]
        count = _COUNT.match(entry)
        if noun in _GROUPS and not (count and noun in ("brothers", "sisters")):
            return 0
        if not is_person(noun.lower()):
            return 0
        if count is not None:
            made, single = made + _worth(count["n"]), False
        elif _ONE.match(entry) or (single and " " not in entry):
            if noun.endswith("s") and noun != "boss":
                return 0
            made, single = made + 1, True
        else:
            return 0
    return made


def _worth(written: str) -> int:
    return int(written) if written.isdigit() else NUMBERS.get(written.lower(), 0)
