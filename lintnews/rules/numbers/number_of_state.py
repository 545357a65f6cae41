"""A state of the United States counted wrong."""

from __future__ import annotations

from collections.abc import Iterator

from lintnews.core.cue import Cue, Cues
from lintnews.core.finding import Applicability, Call, Edit, Fix, Match, Related, Severity
from lintnews.core.pattern import pattern
from lintnews.core.rule import Bad, Good, InQuotations, Rule
from lintnews.core.span import Span
from lintnews.text.ordinals import ORDINAL, ordinal, ordinal_value
from lintnews.text.quantities.reader import LONGEST_SENTENCE
from lintnews.text.sentences import sentence_at

# In the order in which they ratified the Constitution or were admitted.
STATES = tuple(
    """Delaware,Pennsylvania,New Jersey,Georgia,Connecticut,Massachusetts,Maryland,South Carolina,New Hampshire,Virginia,
    New York,North Carolina,Rhode Island,Vermont,Kentucky,Tennessee,Ohio,Louisiana,Indiana,Mississippi,Illinois,Alabama,
    Maine,Missouri,Arkansas,Michigan,Florida,Texas,Iowa,Wisconsin,California,Minnesota,Oregon,Kansas,West Virginia,Nevada,
    Nebraska,Colorado,North Dakota,South Dakota,Montana,Washington,Idaho,Wyoming,Utah,Oklahoma,New Mexico,Arizona,Alaska,
    Hawaii""".replace("\n    ", "").split(",")
)
_CLAIM = pattern(
    rf"\b(?P<state>{'|'.join(sorted(STATES, key=len, reverse=True))})(?:, which)?,? "
    r"(?:(?:joined(?: the Union)?|became|entered(?: the Union)?|was admitted(?: to the Union)?|is|was)(?: as)? )?"
    rf"(?:the |America[’']s |the nation[’']s )(?P<number>{ORDINAL}) \Z"
)
_FOLLOWED = pattern(
    rf"\b(?P<state>{'|'.join(sorted(STATES, key=len, reverse=True))})\b[^.;:“”]{{0,50}}? as (?:the|its) (?P<number>{ORDINAL})(?=[.,;:)]|$| in (?:17|18|19))"
)
_UNION = pattern(
    r"\b(?:ratify the (?:U\.S\. |US |federal )?[Cc]onstitution|the [Uu]nion|[Ss]tatehood|state in 1[789]\d\d|admitted in)\b"
)
_OTHER = pattern(
    r" (?:to (?!ratify the (?:U\.S\. |US |federal )?[Cc]onstitution|join the [Uu]nion|enter the [Uu]nion|be admitted)|with |where |in the (?:country|nation|U\.S\.|US)\b|that |which )"
)


class NumberOfState(Rule):
    """A state of the United States counted wrong.

    ## Why
    Few count past thirteen, and one digit for another passes.

    ## When it is right
    Where another order is meant: the 12th state to ban the practice, the fourth largest.

    ## Fix
    None is made: the number may be the slip, or the state.
    """

    message = "{state} was the {right} state to join the Union, not the {written}. Is the number wrong, or the name?"
    severity = Severity.ERROR
    call = Call.QUERY
    in_quotations = InQuotations.SKIP
    examples = (
        Bad("Hawaii, the »60th« state to enter the Union, grows coffee.", good="Hawaii, the 50th state to enter the Union, grows coffee.", related="Hawaii"),
        Bad("Alaska became the »48th« state to join the Union.", good="Alaska became the 49th state to join the Union."),
        Bad("Ohio joined the Union in 1803 as the »16th«.", good="Ohio joined the Union in 1803 as the 17th."),
        Good("Ohio became the 12th state to ban the practice after it joined a compact."),
        Good("Hawaii was the 50th state to enter the Union. Utah is the 45th state. Iowa was the 30th state on the list."),
        Good("A state joined. The 50th state, it is said, joined last."),
    )  # fmt: skip

    @classmethod
    def cues(cls) -> Cues:
        return Cues(words=("state", "the union"))

    def check(self, cue: Cue) -> Iterator[Match]:
        text, (start, end) = cue.text, cue.span
        if cue.found.lower() != "state":
            yield from _joined(cue)
            return
        if text[start - 3 : start - 1] not in ("th", "st", "nd", "rd"):
            return
        claim = _CLAIM.search(text, max(0, start - 90), start)
        value = ordinal_value(claim.group("number")) if claim is not None else None
        if claim is None or value is None or _OTHER.match(text, end):
            return
        right = STATES.index(claim.group("state")) + 1
        if value == right or not _UNION.search(text, *sentence_at(cue.document, start)):
            return
        yield _match(text, Span(*claim.span("number")), Span(*claim.span("state")), right)


def _joined(cue: Cue) -> Iterator[Match]:
    """Ohio joined the Union in 1803 as the 17th, and Indiana followed as the 19th."""
    text, sentence = cue.text, sentence_at(cue.document, cue.span.start)
    if sentence.length > LONGEST_SENTENCE:
        return
    for match in _FOLLOWED.finditer(text, *sentence):
        right = STATES.index(match["state"]) + 1
        if ordinal_value(match["number"]) != right:
            yield _match(text, Span(*match.span("number")), Span(*match.span("state")), right)


def _match(text: str, span: Span, state: Span, right: int) -> Match:
    words = {"state": state.of(text), "right": ordinal(right), "written": span.of(text)}
    fix = Fix(f"Write “{ordinal(right)}”", (Edit(span, ordinal(right)),), Applicability.DISPLAY)
    return Match(span, words, (fix,), (Related(state, f"{state.of(text)}: the {ordinal(right)} state."),))
