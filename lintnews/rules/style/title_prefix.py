"""Former, acting, then, ex- and -elect beside a title."""

from __future__ import annotations

from collections.abc import Iterator

from lintnews.core.cue import Cue, Cues
from lintnews.core.finding import Call, Match, Severity
from lintnews.core.pattern import pattern
from lintnews.core.rule import Bad, Good, InQuotations, Rule
from lintnews.core.span import Span
from lintnews.rules.style._house import MESSAGE, THE_HOUSE, instead, is_headline, may_open_sentence

_OFFICES = ("president", "vice president", "prime minister", "senator", "governor", "mayor", "chancellor", "premier",
            "minister", "secretary", "speaker", "judge", "attorney general", "congressman", "chairman", "director",
            "commissioner", "police chief", "u s president", "soldier", "wife", "husband", "partner", "boss", "player", "gov", "sen", "rep")  # fmt: skip
_NAME = pattern(r" [A-Z][a-z]")
_BY = pattern(r"(?:\b(?:[Bb]y|and|[Ss]ince|[Uu]ntil|but|who)|,) $")


class TitlePrefix(Rule):
    """Former, acting, then, ex- and -elect beside a title.

    ## Why
    The words that say when are no part of the title: former President Ann Lee, acting Mayor Jo Roe. Hyphens join
    then-President Lee, ex-minister and president-elect.

    ## When it is right
    At the start of a sentence; in headlines where every word has a capital.

    ## Options
    `then`: `hyphen`, or `any` for a house that does not say.
    """

    message = MESSAGE
    severity = Severity.WARNING
    call = Call.STYLE
    in_quotations = InQuotations.SKIP
    on = False
    options = {"house": THE_HOUSE, "then": "hyphen"}
    examples = (
        Bad("He met »Former« President Ann Lee.", good="He met former President Ann Lee."),
        Bad("A note from »Acting« Mayor Jo Roe came.", good="A note from acting Mayor Jo Roe came."),
        Bad("He served under »then President« Ann Lee.", good="He served under then-President Ann Lee."),
        Bad("The »ex minister« left.", good="The ex-minister left."),
        Bad("The »president elect« spoke.", good="The president-elect spoke."),
        Good("Former President Ann Lee and former Mayor Jo Roe, then president, met the president-elect."),
        Good("He served under then President Ann Lee.", options={"then": "any"}),
        Good("By then President Ann Lee had left. The president elected nobody. Then President Lee left."),
        Good("Lee beats Former Mayor Roe\n\nThe count ended late on Monday, a clerk said. It was close."),
    )

    @classmethod
    def cues(cls) -> Cues:
        prefixes = tuple(f"{word} {office}" for word in ("former", "acting", "then", "ex") for office in _OFFICES)
        return Cues(
            words=(
                *prefixes,
                "president elect",
                "governor elect",
                "mayor elect",
                "senator elect",
                "prime minister elect",
            )
        )

    def check(self, cue: Cue) -> Iterator[Match]:
        text, (start, end) = cue.text, cue.span
        found = cue.found
        prefix = found.split(" ")[0]
        if "\n" in found or is_headline(cue.document, start):
            return
        if found.endswith(" elect"):
            yield instead(cue, cue.span, found[:-6] + "-elect", safe=True)
        elif prefix in ("Former", "Acting") and not may_open_sentence(text, start):
            if text[start - 1] == " " and (text[start - 2].islower() or text[start - 2] == ","):
                yield instead(cue, Span(start, start + len(prefix)), prefix.lower(), safe=True)
        elif prefix == "then" and cue.options["then"] == "hyphen":
            if found[5].isupper() and _NAME.match(text, end) and not _BY.search(text, max(0, start - 7), start):
                yield instead(cue, cue.span, "then-" + found[5:], safe=True)
        elif prefix in ("ex", "Ex"):
            yield instead(cue, cue.span, prefix + "-" + found[3:], safe=True)
