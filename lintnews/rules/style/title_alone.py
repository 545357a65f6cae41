"""A title with a capital where it stands without a name."""

from __future__ import annotations

from collections.abc import Iterator

from lintnews.core.cue import Cue, Cues
from lintnews.core.finding import Call, Match, Severity
from lintnews.core.pattern import pattern
from lintnews.core.rule import Bad, Good, InQuotations, Rule
from lintnews.core.span import Span
from lintnews.rules.style._house import MESSAGE, THE_HOUSE, instead, is_headline

_TITLE = (
    "Vice President|Vice-President|President|Prime Minister|Deputy Prime Minister|Chancellor|Premier|Governor|Senator|"
    "Mayor|Attorney General|Foreign Minister|Foreign Secretary|Home Secretary|Defen[cs]e Secretary|Minister|"
    "Secretary of State|Chief Executive|Chairman|Director|Secretary-General|Ambassador|Congressman|Government"
)
_ALONE = pattern(rf"(?P<title>{_TITLE})(?P<after>[’']s)?(?=[\s,.;:)])")
_NAME_NEXT = pattern(r"[,’']?s? (?:(?:of|for|de|and|the|-) )*[“\"(]?[A-Z]|,? [A-Z]|-|[’']s? [A-Z]")
_BEFORE = pattern(r"(?:\b(?:all|All|All of|HMS|USS|MV|Hotel) [Tt]| [A-Z][a-z]+ [Tt])$")


class TitleAlone(Rule):
    """A title with a capital where it stands without a name.

    ## Why
    A title has a capital before a name in most houses, and a small letter when it stands alone: the president said.

    ## When it is right
    Before a name, in the name of an office or a work (the President’s Cup), at the start of a sentence.

    ## Options
    `except`: titles that the house keeps with a capital, parted by commas. `government: false` leaves Government
    alone.
    """

    message = MESSAGE
    severity = Severity.WARNING
    call = Call.STYLE
    in_quotations = InQuotations.SKIP
    on = False
    options = {"house": THE_HOUSE, "except": "", "government": True}
    examples = (
        Bad("Later the »President« said no.", good="Later the president said no."),
        Bad("It fell to the »Prime Minister’s« office.", good="It fell to the prime minister’s office."),
        Bad("A spokesman for the »Mayor« left.", good="A spokesman for the mayor left."),
        Bad("The »Government« agreed to pay.", good="The government agreed to pay."),
        Good("The Government agreed to pay.", options={"government": False}),
        Good("Later the Chancellor said no.", options={"except": "Chancellor, Speaker"}),
        Good("The President of the Board, the Mayor Ann Lee and the President’s Cup; the Governor General left."),
        Good("President Ann Lee and the president met. He read All the President’s men. At the President Hotel."),
        Good("“The President is ill,” he said. THE President said."),
        Good("Why the President said no to Cork\n\nThe reply came late on Monday, a clerk said. It was short."),
    )

    @classmethod
    def cues(cls) -> Cues:
        return Cues(shapes=(rf"he (?:{_TITLE})\b",))

    def check(self, cue: Cue) -> Iterator[Match]:
        text, start = cue.text, cue.span.start + 3
        match = _ALONE.match(text, start)
        if match is None or text[start - 4 : start - 3] not in ("t", "T") or is_headline(cue.document, start):
            return
        title = match["title"]
        if title in [one.strip() for one in cue.options["except"].split(",")]:
            return
        if title == "Government" and not cue.options["government"]:
            return
        if _NAME_NEXT.match(text, match.end("title")) or _BEFORE.search(text, max(0, start - 16), start - 3):
            return
        yield instead(cue, Span(*match.span()), match.group().lower(), safe=True)
