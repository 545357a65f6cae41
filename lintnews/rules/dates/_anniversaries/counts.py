"""Counts of years: anniversaries, years ago, years old."""

from __future__ import annotations

import re

from lintnews.core.cue import Cue
from lintnews.core.pattern import pattern
from lintnews.core.record import Record
from lintnews.core.span import Span
from lintnews.rules.dates._context import sentence_of
from lintnews.rules.dates._years import HEDGE, is_hedged
from lintnews.text.temporal.words import NUMBER, ORDINAL, number_of, ordinal_of

NAMED = {
    "centenary": 100, "centennial": 100, "bicentenary": 200, "bicentennial": 200, "tercentenary": 300,
    "sesquicentennial": 150, "silver jubilee": 25, "golden jubilee": 50, "diamond jubilee": 60, "platinum jubilee": 70,
    "quincentenary": 500, "quatercentenary": 400, "quarter millennium": 250, "quarter-millennium": 250, "semiquincentennial": 250, "sesquicentenary": 150,
    "golden anniversary": 50, "silver anniversary": 25, "golden wedding anniversary": 50, "diamond anniversary": 60,
    "silver wedding": 25, "pearl wedding": 30, "ruby wedding": 40, "golden wedding": 50, "diamond wedding": 60,
    "platinum wedding": 70, "tricentennial": 300, "bimillennium": 2000,
}  # fmt: skip
MADE = (
    r"(?:founded|established|built|opened|formed|launched|created|set up|incorporated|inaugurated|completed|erected|chartered|began|"
    r"started|raised|finished|planted|cast|composed|dug|sown|carved|instituted|endowed|consecrated|christened|married|wed|came into being|took off|first (?:[a-z]+ed|sang|ran|flew|met|rang|shone|sat|spoke|sold|went|came|rode)|was born|passed|enacted|signed|adopted|granted|ratified|proclaimed|drawn up|first performed|first published|declared|merged|"
    r"(?:first|earliest) [\w ]{3,24}? (?:was|were) (?:filled|laid|printed|brewed|sold|baked|issued|struck|opened|cut|held|played|run|minted|poured|bottled))"
)
_ORDINAL = pattern(rf"(?P<number>{ORDINAL}|(?P<years>{NUMBER})[ -]years?)[\s-]+(?:[a-z]+\s+){{0,2}}?$", re.IGNORECASE)
_COUNT = pattern(rf"(?<![\w.,-])(?P<number>{NUMBER}|a|an)\s+$", re.IGNORECASE)


_COUNT_OLD = pattern(rf"(?<![\w.,-])(?P<number>{NUMBER})-$", re.IGNORECASE)


_DATE_NEXT = pattern(r",?\s+(?:in|on)\s+")


_COUNT_TURNED = pattern(rf"\s+(?P<number>{NUMBER})(?=[,.;]|\s+(?:years old|this|on|in|next|today|last))", re.IGNORECASE)
_MARKED = pattern(r"\b(?:celebrat\w+|mark(?:s|ed|ing)?|commemorat\w+)\s+(?:its\s+|their\s+|the\s+)?$")


class Count(Record):
    """A number of years, and what it counts.

    `form` is anniversary, old, served, ago, since, after, later, earlier or before; `least` and `most` are the years
    that may be so told: a hundred or more for “more than 100 years”.
    """

    span: Span
    number: int
    form: str
    end: int
    rough: int = 0
    less: int = 0
    more: int = 0

    @property
    def least(self) -> int:
        """The fewest years that may be so told."""
        return self.number - self.rough - self.less

    @property
    def most(self) -> int:
        """The most years that may be so told."""
        return self.number + self.rough + self.more

    def holds(self, years: int) -> bool:
        """Whether so many years may be so told."""
        return self.least <= years <= self.most


def count_at(cue: Cue) -> Count | None:
    """The count of years whose telling words woke us; None where it is rough or is none."""
    text, found = cue.text, cue.found.lower()
    start = max(sentence_of(cue).start, cue.span.start - 45)
    if found.startswith("is "):
        is_thing = _IS_SO_OLD.match(text, cue.span.end) is not None
        return (
            Count(Span(cue.span.start + 3, cue.span.end), int(found[3:]), "old", cue.span.end, 1) if is_thing else None
        )
    if found in {"year old", "year-old", "turns", "turned"}:
        return _age_of_a_thing(cue, start)
    if found.endswith(" year"):
        return _nth_year(cue)
    if found in NAMED or found in ("anniversary", "jubilee", "birthday"):
        return _anniversary(cue, start)
    if " " in found and found.endswith(" since") and found.startswith("years "):
        found = "years since"  # 70 years tonight since
    end = cue.span.end
    if found == "years to the day":
        after = _TO_THE_DAY.match(text, end)
        found, end = f"years {after['way'].lower()}" if after else "years ago", after.end() if after else end
    match = _COUNT.search(text, start, cue.span.start)
    unit, _, way = found.replace("-", " ").rpartition(" ")
    if "a century" in found or found.startswith("quarter"):
        return _part_of_century(cue, way)
    number = number_of(match["number"]) if match else None
    if match is None or number is None or not 0 < number < 2000 or text.endswith("first ", start, match.start()):
        return None
    rough = 0
    if unit.startswith("centur"):
        number *= 100
        rough = max(3, number // 12)
    if unit.startswith("decade"):
        number *= 10
        rough = max(2, round(number * 0.15))
    hedge = HEDGE.search(text, max(start, match.start() - 26), match.start())
    less, more = _slack(hedge.group().lower(), number) if hedge else (0, 0)
    if hedge and found in ("years of", "years old", "years later", "years earlier"):
        return None
    if found.startswith(("years in ", "years at ", "years this ", "years on the ", "years on air")):
        marked = _MARKED.search(text, start, match.start()) is not None
        return Count(Span(*match.span("number")), number, "anniversary", end) if marked else None
    if found == "years of":
        if _SERVICE.match(text, end):
            return Count(Span(*match.span("number")), number, "served", end)
        if not _MARKED.search(text, start, match.start()) or not _OF_BEING.match(text, cue.span.end):
            return None
        return Count(Span(*match.span("number")), number, "anniversary", end)
    if found.endswith("years old"):
        return Count(Span(*match.span("number")), number, "old", end, 1 if number % 5 else max(1, number // 20))
    if way == "on" and _ON_FROM.match(text, end):
        return Count(Span(*match.span("number")), number, "since", end, rough, less, more)
    if way == "on" and re.match(r"\s+\w", text[end : end + 3]):
        return None  # 20 years on the board
    form = "ago" if way == "on" and not _DATE_NEXT.match(text, end) else {"on": "later", "from": "since"}.get(way, way)
    return Count(Span(*match.span("number")), number, form, end, rough, less, more)


# The choir is 50 this year: it first sang in.
_IS_SO_OLD = pattern(r"(?: (?:this|next) (?:year|week|month|spring|summer|autumn|winter)| today)?[;:] (?:it|they) ")


def _age_of_a_thing(cue: Cue, start: int) -> Count | None:
    """The 120-year-old bridge; the club turned 50."""
    text, is_turn = cue.text, cue.found.lower().startswith("turn")
    match = _COUNT_TURNED.match(text, cue.span.end) if is_turn else _COUNT_OLD.search(text, start, cue.span.start)
    number = number_of(match["number"]) if match else None
    is_somebody = not is_turn and _SOMEBODY.match(text, cue.span.end) is not None
    if match is None or not number or is_somebody or is_hedged(text, match.start()):
        return None
    rough = 1 if number % 5 or is_turn else max(1, number // 20)
    return Count(Span(*match.span("number")), number, "old", cue.span.end, rough)


_CENTURIES = {
    "half a century": (50, 4),
    "quarter of a century": (25, 2),
    "quarter century": (25, 2),
    "a century": (100, 8),
}  # years, and how rough


def _part_of_century(cue: Cue, way: str) -> Count | None:
    """A century since, half a century ago; not the last words of three quarters of a century."""
    found, start = cue.found.lower().replace("-", " "), cue.span.start
    name = next(name for name in _CENTURIES if found.startswith(name))
    if name == "a century" and cue.text[max(0, start - 12) : start].lower().endswith(("half ", " of ", "and ")):
        return None
    number, rough = _CENTURIES[name]
    form = way if way in ("ago", "after") else "since" if way == "since" or name == "a century" else "ago"
    span = cue.span if name == "half a century" else Span(start, start + len(name))
    return Count(span, number, form, cue.span.end, rough)


# A 19-year-old in court: somebody, no thing.
_SOMEBODY = pattern(
    r"\s(?:in|from|who|was|were|is|of|to|on|at|with|and|has|had|by|for|over|whose|said|told)\b|[,.;:)]|$"
)
_TO_THE_DAY = pattern(r"\s+(?P<way>after|since|later|ago|earlier|before|on)\b")
_IN_ITS = pattern(
    r"\b(?:in|into|entering|enters|entered|begins?|began|starting|for|marks|marking|celebrat\w+)\s+(?:its|their|the)\s+$"
)
_GOES_ON_AS = pattern(r"\s+(?:in a row|running|as|at|of|with|in|without|since|under|on|straight)\b")


def _nth_year(cue: Cue) -> Count | None:
    """Now in its 40th year."""
    text, (start, end) = cue.text, cue.span
    number = ordinal_of(cue.found.rpartition(" ")[0])
    if number is None or not _IN_ITS.search(text, max(0, start - 24), start) or _GOES_ON_AS.match(text, end):
        return None
    return Count(Span(start, end - 5), number, "nth", end)


_ON_FROM = pattern(r"\s+(?:\w+day\s+)?(?:from|since|after)\b")
_OF_BEING = pattern(
    r"\s+(?:[\w’-]+\s+){0,2}?(?:it\b|[a-z]{3,}ing|independence|existence|operations?|business|statehood|freedom|self-rule|publication|broadcasting|trading|worship|diplomatic|nationhood|sovereignty|democracy|the (?:club|school|company|college|festival|theatre|museum|paper))\b"
)
_SERVICE = pattern(r"\s+(?:[\w-]+\s+){0,2}?service\b")
_OVER = pattern(r"\b(?:over|more than|at least)\b")
_UNDER = pattern(r"\b(?:under|less than|fewer than|at most|up to|barely)\b")


def _slack(hedge: str, number: int) -> tuple[int, int]:
    """By how many years less and more a hedged number may be out: over 30 years may be 60, and are not 29."""
    if _OVER.search(hedge):
        return 0, number
    if _UNDER.search(hedge):
        return number, 0
    return max(3, number // 4), max(3, number // 4)


_IS_MADE = pattern(rf"\b{MADE}\b", re.IGNORECASE)
# Planted in 1974, toasts its 60th birthday; it toasts its 90th.
_OF_A_THING = pattern(r"(?:\b(?:1\d|20)\d\d,? (?:(?!the\b|an?\b)[\w-]+ ){0,3}|^[^\d]{0,40}|; )\bits (?:own )?$")


_WED = pattern(r"\b(?:married|wed|marriage|wedding (?!anniversary))\b", re.IGNORECASE)


def _anniversary(cue: Cue, start: int) -> Count | None:
    text, word = cue.text, cue.found.lower()
    if word in NAMED and cue.found.islower():
        return Count(cue.span, NAMED[word], "anniversary", cue.span.end)
    match = _ORDINAL.search(text, start, cue.span.start)
    if match is None or "annual" in match.group():
        return None
    if "wedding" in match.group() and not _WED.search(text, *sentence_of(cue)):
        return None
    if word == "birthday" and " who " in sentence_of(cue).of(text):
        return None
    if (
        word == "birthday"
        and not _IS_MADE.search(text, *sentence_of(cue))
        and not _OF_A_THING.search(text[max(sentence_of(cue).start, match.start() - 45) : match.start()])
    ):
        return None  # a person's is told by the date of birth
    number = number_of(match["years"]) if match["years"] else ordinal_of(match["number"])
    if not number or is_hedged(text, match.start()):
        return None
    span = Span(*match.span("years" if match["years"] else "number"))
    return Count(span, number, "anniversary", cue.span.end)
