"""Mr, Mrs or Ms before a name in a house that uses the surname alone."""

from __future__ import annotations

from collections.abc import Iterator

from lintnews.core.cue import Cue, Cues
from lintnews.core.finding import Applicability, Call, Match, Severity, replace
from lintnews.core.pattern import pattern
from lintnews.core.rule import Bad, Good, InQuotations, Rule
from lintnews.core.span import Span
from lintnews.rules.style._house import THE_HOUSE, is_prose

_NAME = pattern(
    r"\.? (?P<name>(?:(?:al|de|van|von|du|da|bin)[- ])?(?:(?:[A-Z]\.? ?){1,3} ?)?[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)*)"
)
_NO_NAME = frozenset(
    """Justice Speaker President Chairman Big Magoo Bean Darcy Universe Olympia Marvel Pepper Fox Potato Robot Men
    Beast Fixit Burns Fantastic Incredible Deeds Ripley Bennet Dalloway Brown Doubtfire Hyde Jekyll Rochester
    Rogers Spock T Right Smith’s Chips Blobby Tumble Men’s Pacman World America Monopoly Freeze""".split()
)
_BOTH = pattern(r"(?:\b(?:M(?:r|rs|s)\.? (?:and|or)|Dear|dear) |[“\"])$")
_QUIET_SECTIONS = ("opinion", "editorial", "leader", "letters", "comment", "obituar")


class CourtesyTitle(Rule):
    """Mr, Mrs or Ms before a name in a house that uses the surname alone.

    ## Why
    Most newsrooms give the full name first and the surname alone after that.

    ## When it is right
    In quotations, letters and leading articles, in names of works (Mrs Dalloway), and where husband and wife would be
    mixed up.

    ## Options
    `always: false` asks only that no courtesy title stands before a full name.
    """

    message = "“{found}”: {house} writes “{better}”, without a courtesy title."
    severity = Severity.WARNING
    call = Call.STYLE
    in_quotations = InQuotations.SKIP
    on = False
    options = {"house": THE_HOUSE, "always": True}
    examples = (
        Bad("The mayor, »Mr. Okafor«, left.", good="The mayor, Okafor, left."),
        Bad("Police thanked »Mrs Ann Lund« for it.", good="Police thanked Ann Lund for it."),
        Bad("Police thanked »Ms Ann Lund«.", good="Police thanked Ann Lund.", options={"always": False}),
        Good("Police thanked Ms Lund.", options={"always": False}),
        Good("Mr and Mrs Lund read Mrs Dalloway to Mr Speaker. “Ask Mr Okafor,” she said."),
        Good("- Mr Okafor\n- Ms Lund"),
    )

    @classmethod
    def cues(cls) -> Cues:
        return Cues(words=("mr", "mrs", "ms"))

    def check(self, cue: Cue) -> Iterator[Match]:
        text, start = cue.text, cue.span.start
        name = _NAME.match(text, cue.span.end) if cue.found in ("Mr", "Mrs", "Ms") else None
        if name is None or name["name"].split()[0] in _NO_NAME or not is_prose(cue.document, start):
            return
        if _BOTH.search(text, max(0, start - 10), start) or text.startswith(" and M", name.end()):
            return
        if cue.document.meta.section.lower().startswith(_QUIET_SECTIONS):
            return
        if not cue.options["always"] and len(name["name"].split()) < 2:
            return
        span = Span(start, name.end())
        words = {"house": cue.options["house"], "found": span.of(text), "better": name["name"]}
        yield Match(span, words, replace(span, name["name"], Applicability.UNSAFE))
