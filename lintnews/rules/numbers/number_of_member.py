"""A member of a body of countries counted wrong."""

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

# What copy calls the bodies whose members the table counts.
_BODY = {
    "nato": "NATO", "alliance": "NATO", "euro": "the euro", "eurozone": "the euro", "euro zone": "the euro", "euro area": "the euro",
    "single currency": "the euro", "european union": "the European Union", "eu": "the European Union", "united nations": "the United Nations",
    "u.n.": "the United Nations", "un": "the United Nations", "asean": "ASEAN", "schengen": "Schengen", "oecd": "the OECD",
    "world trade organization": "the WTO", "world trade organisation": "the WTO", "wto": "the WTO", "african union": "the African Union",
}  # fmt: skip
_ONE_OF = "|".join(sorted((name.replace(".", r"\.") for name in _BODY), key=len, reverse=True))
_LEAD = pattern(
    rf"\b(?:the (?:(?P<owner>(?i:{_ONE_OF}))[’']s )?|(?P<owned>(?i:{_ONE_OF}))[’']s? )(?P<number>{ORDINAL})(?: full)? \Z"
)
_AFTER = pattern(
    rf"(?: state| country| nation)? (?:of|to (?:join|use|adopt|enter)|in) (?:the )?(?P<body>(?i:{_ONE_OF}))(?! (?:to|that|which|where)\b)"
)
_NAME = pattern(r"\b[A-Z][\w’-]+(?: [A-Z][\w’-]+)*")
_FARTHEST = 3  # how far a number slips


class NumberOfMember(Rule):
    """A member of a body of countries counted wrong.

    ## Why
    The clubs of nations grow one by one, and the count of the last story stays in the head.

    ## When it is right
    Of those who joined together with others nothing is said; nor of members counted in another way (the fourth to
    send troops).

    ## Fix
    None is made: the number may be the slip, or the name.
    """

    message = "{name} is the {right} member of {body}, not the {written}. Is the number wrong, or the name?"
    severity = Severity.WARNING
    call = Call.QUERY
    in_quotations = InQuotations.SKIP
    examples = (
        Bad("The flag of Sweden, the »31st« member of NATO, went up.", good="The flag of Sweden, the 32nd member of NATO, went up.", related="Sweden"),
        Bad("Latvia became the »17th« country to adopt the euro.", good="Latvia became the 18th country to adopt the euro."),
        Bad("South Sudan is the United Nations’ »194th« member.", good="South Sudan is the United Nations’ 193rd member."),
        Good("Sweden, the 32nd member of NATO, followed Finland, the 31st member of NATO. Croatia was the 4th country to act."),
        Good("Finland is the fourth member of NATO to send troops. Latvia was the third country to use the euro that year."),
        Good("It became the 32nd member of NATO. A member of the euro zone, the 20th country, Croatia, grew."),
    )  # fmt: skip

    @classmethod
    def cues(cls) -> Cues:
        return Cues(words=("member", "country", "nation"))

    def check(self, cue: Cue) -> Iterator[Match]:
        text, (start, end) = cue.text, cue.span
        if text[start - 3 : start - 1] not in ("th", "st", "nd", "rd"):
            return
        lead = _LEAD.search(text, max(0, start - 40), start)
        after = _AFTER.match(text, end)
        said = (lead["owner"] or lead["owned"] or (after and after["body"])) if lead else None
        value = ordinal_value(lead["number"]) if lead else None
        if lead is None or value is None or not said:
            return
        body = _BODY[said.lower()]
        sentence = sentence_at(cue.document, start)
        if sentence.length > LONGEST_SENTENCE:
            return
        name, right = _last_member(cue, Span(sentence.start, lead.start()), body)
        if name is None or right == value or abs(right - value) > _FARTHEST:
            return
        span = Span(*lead.span("number"))
        words = {"name": name.of(text), "right": ordinal(right), "body": body, "written": span.of(text)}
        fix = Fix(f"Write “{ordinal(right)}”", (Edit(span, ordinal(right)),), Applicability.DISPLAY)
        yield Match(span, words, (fix,), (Related(name, f"{name.of(text)}: the {ordinal(right)} member."),))


def _last_member(cue: Cue, before: Span, body: str) -> tuple[Span | None, int]:
    """The country named last in `before` whose number among the members of `body` is known, and that number."""
    for match in reversed([*_NAME.finditer(cue.text, *before)]):
        for count in cue.desk.facts.series("member", body, match.group()):
            return Span(*match.span()), count.numbers[0]
    return None, 0
