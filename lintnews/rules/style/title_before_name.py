"""An office set before a name as a title, in a house that describes it."""

from __future__ import annotations

from collections.abc import Iterator

from lintnews.core.cue import Cue, Cues
from lintnews.core.finding import Call, Match, Severity
from lintnews.core.pattern import pattern
from lintnews.core.rule import Bad, Good, InQuotations, Rule
from lintnews.rules.style._house import THE_HOUSE, is_prose

_OFFICES = ("prime minister", "foreign minister", "finance minister", "interior minister", "defence minister",
            "defense minister", "health minister", "justice minister", "education minister", "trade minister",
            "foreign secretary", "home secretary", "defence secretary", "defense secretary", "health secretary",
            "education secretary", "treasury secretary", "commerce secretary", "secretary of state",
            "chief executive", "attorney general")  # fmt: skip
_NAME = pattern(
    r" (?P<name>[A-Z][\w’'-]+(?: (?:[A-Z]\.|al-|de|van|von|bin|da|dos|[A-Z])[\w’'.-]*)* ?[A-Z][\w’'-]+|[A-Z][\w’'-]+ [A-Z][\w’'-]+)"
)
_NO_NAME = pattern(r" (?:Office|Questions|House|Cup|Department|Council|General|Designate|Elect|Modi’s Office)\b")


class TitleBeforeName(Rule):
    """An office set before a name as a title, in a house that describes it.

    ## Why
    Some houses write “the prime minister, Ann Lee”, and keep Prime Minister Ann Lee for Americans.

    ## When it is right
    In quotations and headlines; for ranks, presidents and nobility, which are titles everywhere.
    """

    message = "“{found}”: {house} describes the office: the {office}, {name}."
    severity = Severity.WARNING
    call = Call.STYLE
    in_quotations = InQuotations.SKIP
    on = False
    options = {"house": THE_HOUSE}
    examples = (
        Bad("Talks with »Prime Minister« Ann Lee went on."),
        Bad("The note reached »Defence Secretary« Jo Roe in Cork."),
        Good("Talks with then-Prime Minister Ann Lee went on."),
        Good("Talks with the prime minister, Ann Lee, and President Jo Roe went on."),
        Good("“Ask Prime Minister Ann Lee,” he said. The Prime Minister Office Building burned."),
        Good("Prime Minister Ann Lee resigns\n\nShe left late on Monday, a clerk said. It was short."),
    )

    @classmethod
    def cues(cls) -> Cues:
        return Cues(words=_OFFICES)

    def check(self, cue: Cue) -> Iterator[Match]:
        text, (start, end) = cue.text, cue.span
        found = cue.found
        if (
            text[max(0, start - 5) : start] in ("then-", "then ")
            or not found[0].isupper()
            or found.isupper()
            or not is_prose(cue.document, start)
        ):
            return
        name = _NAME.match(text, end)
        if name is not None and not _NO_NAME.match(text, end):
            words = {"found": found, "house": cue.options["house"], "office": found.lower(), "name": name["name"]}
            yield Match(cue.span, words)
