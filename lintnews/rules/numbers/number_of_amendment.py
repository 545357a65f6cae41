"""An amendment to the U.S. Constitution called by another's number."""

from __future__ import annotations

from collections.abc import Iterator

from lintnews.core.cue import Cue, Cues
from lintnews.core.finding import Applicability, Call, Edit, Fix, Match, Severity
from lintnews.core.pattern import pattern
from lintnews.core.rule import Bad, Good, InQuotations, Rule
from lintnews.core.span import Span
from lintnews.text.ordinals import ORDINAL, ordinal, ordinal_like, ordinal_value

_NUMBER = pattern(rf"\b(?P<number>(?i:{ORDINAL})) \Z")
# What the copy says it does, right after its name and up to the next comma.
_CLAUSE = pattern(
    r"(?: to the (?:U\.S\. |US )?Constitution)?(?:,? (?:which|that)|[’']s|,? (?:guaranteeing|granting|giving|abolishing|"
    r"repealing|banning|barring|protecting|limiting|gave|guarantees?|protects?|abolished|granted|gives|bans|banned|bars|"
    r"repealed|ended|lowered|limits))\b(?P<rest>[^.;:,—\n]{4,90})"
)
# What an amendment does, and its number (Constitution of the United States, as the National Archives give it).
_DOES = tuple(
    (pattern(shape), number)
    for shape, number in (
        (r"\bfree(?:dom of)? (?:speech|the press)\b", 1),
        (r"\bbear arms\b|\bown (?:a gun|guns)\b", 2),
        (r"\bunreasonable search", 4),
        (r"\bself-incrimination\b", 5),
        (r"\bcruel and unusual\b", 8),
        (r"\bslavery\b", 13),
        (r"\bbirthright citizenship\b|\bequal protection\b", 14),
        (r"\bfederal income tax\b", 16),
        (r"\bdirect election of (?:U\.S\. |US )?senators\b", 17),
        (r"\bwomen (?:the |a )?(?:right to )?vote\b|\bwomen[’']s (?:suffrage|right to vote)\b", 19),
        (r"\b(?:repealed|ended|repealing) Prohibition\b", 21),
        (r"\btwo (?:elected )?terms\b|\bthird term\b", 22),
        (r"\bpoll tax(?:es)?\b", 24),
        (r"\bvoting age\b", 26),
    )
)
_LAST = 27
_LAST_IN_WORDS = 9
_OF_ANOTHER = pattern(r"(?<!Constitution)(?:[’']s|s[’']) \Z")


class NumberOfAmendment(Rule):
    """An amendment to the U.S. Constitution called by another's number.

    ## Why
    Two amendments of one age are a digit apart.

    ## When it is right
    Of another constitution's or a bill's amendment, where the copy does not say right after the name what it does, or
    names more things than one.

    ## Fix
    None is made: the number may be the slip, or what it is said to do.
    """

    message = "“{does}” is the {right} Amendment, not the {written}. Is the number wrong?"
    severity = Severity.WARNING
    call = Call.QUERY
    in_quotations = InQuotations.SKIP
    examples = (
        Bad("The »20th« Amendment, which gave women the vote, was long in coming.", good="The 19th Amendment, which gave women the vote, was long in coming."),
        Bad("She cited the »Third« Amendment’s right to bear arms.", good="She cited the Second Amendment’s right to bear arms."),
        Bad("The »12th« Amendment to the Constitution abolished slavery.", good="The 13th Amendment to the Constitution abolished slavery."),
        Good("The 14th Amendment, which promises equal protection, and the 13th, which ended slavery, were read."),
        Good("The 20th Amendment, which moved Inauguration Day, says so. The second amendment, which bans slavery in mines, failed."),
        Good("The 15th Amendment, which after slavery and with equal protection in mind gave the vote, was read."),
        Good("Florida’s Fourth Amendment, which bans slavery, failed."),
        Good("An Amendment, which bans slavery, was read. The 35th Amendment, which bans slavery, is Ruritania’s."),
    )  # fmt: skip

    @classmethod
    def cues(cls) -> Cues:
        return Cues(words=("amendment",))

    def check(self, cue: Cue) -> Iterator[Match]:
        text, (start, end) = cue.text, cue.span
        if text[start] != "A":
            return
        clause = _CLAUSE.match(text, end)
        number = _NUMBER.search(text, max(0, start - 20), start) if clause is not None else None
        value = ordinal_value(number.group("number")) if number is not None else None
        if clause is None or number is None or value is None or value > _LAST:
            return
        if _OF_ANOTHER.search(text, max(0, number.start() - 20), number.start()):
            return
        found = [(match, right) for shape, right in _DOES if (match := shape.search(text, end, clause.end()))]
        if len(found) != 1 or found[0][1] == value:
            return
        does, right = found[0]
        span = Span(*number.span("number"))
        name = ordinal_like(right, "F") if right <= _LAST_IN_WORDS else ordinal(right)
        words = {"does": does.group(), "right": name, "written": span.of(text)}
        yield Match(span, words, (Fix(f"Write “{name}”", (Edit(span, name),), Applicability.DISPLAY),))
