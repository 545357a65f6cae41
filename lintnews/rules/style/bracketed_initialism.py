"""An initialism in brackets behind the full name, where the house does without."""

from __future__ import annotations

from collections.abc import Iterator

from lintnews.core.cue import Cue, Cues
from lintnews.core.document import PROSE
from lintnews.core.finding import Call, Edit, Fix, Match, Severity
from lintnews.core.pattern import pattern
from lintnews.core.rule import Bad, Good, InQuotations, Rule
from lintnews.core.span import Span

_SHAPE = r"\([A-Z][A-Za-z]{1,6}\)"
_WORD = pattern(r"[^\W\d_][\w’'.&-]*")
_SMALL = frozenset("of the and for in on to de du des la et against".split())


class BracketedInitialism(Rule):
    """An initialism in brackets behind the full name, where the house does without.

    ## Why
    A reader meets “the council” more gladly than a code that was handed out in brackets; and brackets for letters that
    never come again hand out nothing.

    ## When it is right
    In houses that introduce initialisms so: this one is off until a guide asks for it.

    ## Options
    `when` is `always` where the house has no such brackets, `unused` where it has them only for letters used again.

    ## Fix
    Takes the brackets out.
    """

    message = "“({short})”: {house} sets no initials in brackets {why}."
    severity = Severity.WARNING
    call = Call.STYLE
    in_quotations = InQuotations.SKIP
    on = False
    options = {"house": "the house", "when": "always"}
    examples = (
        Bad(
            "The Inland Ports Authority »(IPA)« met on Monday. The IPA said no.",
            good="The Inland Ports Authority met on Monday. The IPA said no.",
        ),
        Bad(
            "The Board of Trade »(BOT)« met. The board said no.",
            good="The Board of Trade met. The board said no.",
            options={"when": "unused"},
        ),
        Good(
            "The Inland Ports Authority (IPA) met on Monday. The IPA said no.",
            options={"when": "unused"},
        ),
        Good("Smith (Lab) and Jones (LD) spoke. The shares (ABC) fell."),
        Good("“The Inland Ports Authority (IPA) met,” he wrote."),
    )

    @classmethod
    def cues(cls) -> Cues:
        return Cues(shapes=(_SHAPE,))

    def check(self, cue: Cue) -> Iterator[Match]:
        text, (start, end) = cue.text, cue.span
        block = cue.document.block_at(start)
        short = text[start + 1 : end - 1]
        if block is None or block.kind not in PROSE or not _stands_for(text[max(0, start - 90) : start], short):
            return
        why = "behind a name"
        if cue.options["when"] == "unused":
            if _stands_elsewhere(text, short, start + 1):
                return
            why = "that are not used again"
        gone = start - 1 if text[start - 1 : start] == " " else start
        fix = Fix("Take the brackets out", (Edit(Span(gone, end), ""),))
        yield Match(cue.span, {"short": short, "house": cue.options["house"], "why": why}, (fix,))


def _stands_for(before: str, short: str) -> bool:
    """Whether the last words of `before` are capitalised and begin with the letters of `short`."""
    letters = [letter for letter in short if letter.isupper()]
    words = [word for word in _WORD.findall(before) if word.lower() not in _SMALL]
    whole = [word for word in _WORD.findall(before) if word.lower() not in _SMALL or word[0].isupper()]
    for found in (words, whole, _WORD.findall(before)):
        last = found[-len(letters) :]
        if [word[0].upper() for word in last] == letters and len(letters) > 1 and last[0][0].isupper():
            return True
    return False


def _stands_elsewhere(text: str, short: str, here: int) -> bool:
    """Whether `short` is a word of `text` at another place than `here`. Plain search: twenty times as quick."""
    at = text.find(short)
    while at >= 0:
        end = at + len(short)
        if at != here and not (text[at - 1 : at].isalnum() or text[end : end + 1].isalnum()):
            return True
        at = text.find(short, end)
    return False
