"""“Both of” or “all four” beside a list of people that names more of them, or fewer."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lintnews.core.cue import Cue, Cues
from lintnews.core.finding import Call, Match, Related
from lintnews.core.pattern import pattern
from lintnews.core.rule import Bad, Good, Rule
from lintnews.core.span import Span
from lintnews.text.quantities.nouns import is_person
from lintnews.text.quantities.writing import plain
from lintnews.text.sentences import sentence_at
from lintnews.text.temporal.words import NUMBERS

_WORDS = "three four five six seven eight nine ten".split()
# Full names only: a lone capital may be a town.
_NAME = r"[A-ZÀ-Þ][\w’-]*(?:\s(?:de|da|van|von|der|el|al|bin|la|le|[A-Z]\.|[A-ZÀ-Þ][\w’-]*)){0,3}\s[A-ZÀ-Þ][\w’-]*(?:,\s\d{1,3}(?=[,;.]|\sand\b)|\s\(\d{1,3}\))?"
_LIST = rf"(?P<names>{_NAME}(?:,\s{_NAME})*,?\sand\s{_NAME})"
_ONE = r"(?:the\s)?[A-ZÀ-Þ][\w’-]+(?:\s[A-ZÀ-Þ][\w’-]+){0,3}"
_BESIDE = pattern(
    rf"\s(?:(?:of\s)?(?:the|these|those|his|her|their|its)\s)?(?:[a-z][\w-]*\s){{0,2}}(?P<what>[a-z]*(?:s|men|women|children))(?:,\s|\s[–—]\s|\s\()"
    rf"(?:(?P<names>{_NAME}(?:,\s{_NAME})*\sand\s{_NAME})|(?P<places>{_ONE}(?:,\s{_ONE})*\sand\s{_ONE}))(?=,\s[a-z]|\s[–—]|\))"
)
_PLACES = frozenset(
    """towns cities villages rivers islands lakes countries states provinces counties clubs teams schools ports stations parties banks
    firms companies papers newspapers mountains peaks bridges""".split()
)
_NAMED = pattern(
    rf"\b(?:(?:named|identified|listed)\s(?:\w+\s){{0,5}}as|victims were|dead were|accused are|suspects are)\s{_LIST}[,;.]?\s(?:and\s)?\Z"
)
_OF_THEM = pattern(
    r"\s(?:lived|live|were|are|had|have|died|face|worked|work|pleaded|denied|deny|admitted|came|survived|attended)\b"
)
_OPEN = pattern(
    r"\b(?:including|included?s?|such as|among|others?|another|third|fourth|fifth|sixth|couple|brothers|sisters|twins|wife|husband|son|daughter|driver|not|earlier|already|plus|one of)\b"
)
_PERSONS = frozenset({"suspects", "candidates", "sides"})
_BACK = 300  # code points


class CountOfAllNamed(Rule):
    """“Both of” or “all four” beside a list of people that names more of them, or fewer.

    ## Why
    “Both of the hikers” and three names, or three names and “all four came from Bonn”: one name or the number is wrong.

    ## When it is right
    Others were told of before, or the list names only some.

    ## Fix
    None: the number may be wrong, or the list.
    """

    message = "“{said}”, but {made} people are named. Is the number wrong, or the list?"
    call = Call.QUERY
    examples = (
        Bad("»Both« of the new curators, Ida Holt, Per Lind and Una Roe, start in May.", related="Ida Holt, Per Lind and Una Roe"),
        Bad("The winners were listed as Ana Voss, 27, Otto Brandt, 52, and Liv Aune, 39; »all four« came from Bonn."),
        Bad("»All three« towns, Steyr and Wels, have lost their mills."),
        Bad("»Both« rivers – the Drava, the Mura and the Sava – burst their banks."),
        Good("Both cities, Paris, France and Rome, are full; all three towns, Steyr, Wels and Enns, are not."),
        Good("Both men, Ivo Kral and Petr Nemec, deny the charge. Both rivers, the Drava and the Mura, burst their banks."),
        Good("Both of the new curators, Ida Holt and Per Lind, start in May. Both of the curators start in May."),
        Good("The winners were listed as Ana Voss, 27, Otto Brandt, 52, and Liv Aune, 39; all three came from Bonn."),
        Good("The dead were identified as Rosa Pell and Greg Moyer; all four houses stood open, and all four were searched."),
        Good("A fourth man has no name; three were identified as Al Bo, Cy Dunn and Ed Fox; all four came from Bonn."),
    )  # fmt: skip

    @classmethod
    def cues(cls) -> Cues:
        return Cues(words=("both", *(f"all {number}" for number in _WORDS)))

    def check(self, cue: Cue) -> Iterator[Match]:
        text, (start, end) = cue.text, cue.span
        count = NUMBERS.get(cue.found.lower().rpartition(" ")[2], 2)
        said = cue.span
        found = _beside(text, end, count)
        if found is None and count > 2 and _OF_THEM.match(text, end):
            found = _NAMED.search(text, max(0, start - _BACK), start)
        if found is None:
            return
        names = Span(*found.span("names" if found["names"] else "places"))
        made = len(re.split(r",?\sand\s|,\s(?!\d)", names.of(text)))
        first = sentence_at(cue.document, found.start()).start
        if made == count or abs(made - count) > 1 or _OPEN.search(text, first, max(start, names.end)):
            return
        yield Match(said, {"said": said.of(text), "made": plain(made)}, related=(Related(names, "the names"),))


def _beside(text: str, place: int, count: int) -> re.Match[str] | None:
    """The list right after what is counted: both rivers, the Drava, the Mura and the Sava, burst their banks."""
    found = _BESIDE.match(text, place, min(len(text), place + _BACK))
    if found is None:
        return None
    if found["names"]:
        # More than two are read by `count-against-names`.
        return found if count == 2 and (is_person(found["what"]) or found["what"] in _PERSONS) else None
    if found["what"] not in _PLACES:
        return None
    # “Both cities, Paris, France and Rome”: more names than places only where each has its article.
    more = len(re.split(r"\sand\s|,\s", found["places"])) > count
    return found if not more or found["places"].count("the ") > count else None
