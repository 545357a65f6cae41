"""“Its” for “it’s”, or the other way round."""

from __future__ import annotations

from collections.abc import Iterator

from lintnews.core.cue import Cue, Cues
from lintnews.core.finding import Match, replace
from lintnews.core.pattern import pattern
from lintnews.core.rule import Bad, Good, InQuotations, Rule
from lintnews.core.span import Span
from lintnews.text.casing import like

# After a preposition “it is” cannot stand, unless the clause goes on with what only a verb takes.
_AFTER_PREPOSITION = pattern(r"\b(?:of|in|with|into|by|from|on|at|through|under|over|during|despite|throughout) \Z")
_VERB_FOLLOWS = pattern(
    r"(?: (?:an?|the|not|been|all|so|too|no|just|only|very|also|still|now|already|never|always|worth|because|that|what|how|"
    r"like|about|hard|easy|clear|good|great|bad|possible|impossible|likely|important|[^\W\d_]+ing)\b|[,.;:!?])"
)
_OWN = pattern(r" own\b")
_IS = pattern(r" (?:an? (?!cappella|la |priori|posteriori|fortiori)|been |not |the )(?=[a-z])")
_OBJECT_BEFORE = pattern(r"\b(?:gave|give|gives|giving|and|or) \Z")


class ItsAndItIs(Rule):
    """“Its” for “it’s”, or the other way round.

    ## Why
    One is a possessive and the other is short for “it is” or “it has”; no speller can tell them apart.

    ## When it is right
    Wherever the other reading is possible: “that it’s own goals that decide it” is too rare to look for, but “for it’s
    late” and “its not-for-profit arm” are left alone.

    ## Fix
    Puts the other form, to be looked at.
    """

    message = "“{found}”: “{better}” is meant here."
    in_quotations = InQuotations.NOTE
    examples = (
        Bad("The port lost »it’s« own pilot.", good="The port lost its own pilot."),
        Bad("Staff in »it's« Leeds office were told.", good="Staff in its Leeds office were told."),
        Bad("»Its« been a long winter in Tromsø.", good="It’s been a long winter in Tromsø."),
        Bad("He says »its« a shame.", good="He says it’s a shame."),
        Good(
            "It’s late, for it’s winter; she spoke of it’s being late, and of what it’s like. It’s been on since it’s on."
        ),
        Good("The choir sold its a cappella record, its not-for-profit arm, and its The Hague office."),
        Good("It gave its the highest mark."),
    )

    @classmethod
    def cues(cls) -> Cues:
        return Cues(words=("its", "it's"))

    def check(self, cue: Cue) -> Iterator[Match]:
        text, start = cue.text, cue.span.start
        if cue.found.lower() == "its":
            if _IS.match(text, cue.span.end) and not _OBJECT_BEFORE.search(text, max(0, start - 10), start):
                yield _match(cue, cue.span, like(cue.found, "it’s"))
            return
        span = Span(start, cue.span.end)
        if _OWN.match(text, span.end) or (
            _AFTER_PREPOSITION.search(text, max(0, start - 14), start) and not _VERB_FOLLOWS.match(text, span.end)
        ):
            yield _match(cue, span, like(cue.found[:3], "its"))


def _match(cue: Cue, span: Span, better: str) -> Match:
    return Match(span, {"found": span.of(cue.text), "better": better}, replace(span, better))
