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
_RATIFICATION = pattern(
    r"(?:, (?:which was )?| was | \()(?:ratified|adopted)(?: by the states)? in (?P<year>1[789]\d\d)\b[,)]?"
)
_CLAUSE = pattern(
    r"(?: to the (?:U\.S\. |US )?Constitution)?(?:,? (?:which|that)|[’']s|,? (?:guarantee\w*|grant\w*|gives?|gave|giving|abolish\w*|repeal\w*|"
    r"bann?\w*|barr?\w*|protect\w*|limit\w*|end(?:s|ed|ing)|lower\w*|forbids?|forbade|promis\w+|secur\w+|extend\w*|let|outlaw\w*))\b"
    r"(?P<rest>[^.;:,—\n]{4,90})"
)
# What it does may be told right before it, too: the vote that women won with the 19th Amendment.
_BEFORE = pattern(r"[^.;:,—\n]{4,80}\b(?:by|with|through|in|under|thanks to) (?:the )?\Z")
# What an amendment does, and its number (Constitution of the United States, as the National Archives give it).
_DOES = tuple(
    (pattern(shape), number)
    for shape, number in (
        (r"\bfree(?:dom of)? (?:speech|the press)\b", 1),
        (r"\bbear arms\b|\bown (?:a gun|guns)\b", 2),
        (r"\bunreasonable search", 4),
        (r"\bself-incrimination\b", 5),
        (r"\bcruel and unusual\b", 8),
        (r"\bquarter\w* (?:of )?(?:soldiers|troops)\b", 3),
        (r"\bspeedy trial\b", 6),
        (r"\bslavery\b", 13),
        (r"\bbirthright citizenship\b|\bequal protection\b", 14),
        (r"\bfederal income tax\b", 16),
        (r"\bdirect election of (?:U\.S\. |US )?senators\b", 17),
        (
            r"\bwomen (?:the |a )?(?:right to )?vote\b|\bwomen (?:won|got|gained) the (?:right to )?vote\b|\bwomen[’']s (?:suffrage|right to vote)\b",
            19,
        ),
        (
            r"\b(?:bann\w+|barr\w+|outlaw\w+|forb\w+)(?: the)?(?: (?:sale|making|manufacture) of)? (?:liquor|alcohol|drink)\b",
            18,
        ),
        (r"\b(?:repealed|ended|repealing) Prohibition\b", 21),
        (r"\btwo (?:elected )?terms\b|\bthird term\b", 22),
        (r"\bpoll tax(?:es)?\b", 24),
        (r"\bvoting age\b|\b18-year-olds\b", 26),
    )
)
_LAST, _BILL_OF_RIGHTS = 27, 10
_REACH = 90  # code points before a number that may tell what it does
# The year in which the states ratified each, from the eleventh on.
_RATIFIED = dict(
    enumerate(
        (1795, 1804, 1865, 1868, 1870, 1913, 1913, 1919, 1920, 1933, 1933, 1951, 1961, 1964, 1967, 1971, 1992), 11
    )
)
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
        number = _NUMBER.search(text, max(0, start - 20), start)
        value = ordinal_value(number.group("number")) if number is not None else None
        if number is None or value is None or value > _LAST:
            return
        if _OF_ANOTHER.search(text, max(0, number.start() - 20), number.start()):
            return
        span = Span(*number.span("number"))
        ratified = _RATIFICATION.match(text, end)
        found = _told_of(text, span.start, ratified.end() if ratified else end)
        right = found[1] if found else _of_year(int(ratified["year"]), value) if ratified else value
        if right == value:
            return
        name = ordinal_like(right, "F") if right <= _LAST_IN_WORDS else ordinal(right)
        words = {
            "does": found[0] if found else f"ratified in {ratified['year']}" if ratified else "",
            "right": name,
            "written": span.of(text),
        }
        yield Match(span, words, (Fix(f"Write “{name}”", (Edit(span, name),), Applicability.DISPLAY),))


def _told_of(text: str, start: int, end: int) -> tuple[str, int] | None:
    """What the copy says that the amendment between `start` and `end` does, and the number of the one that does."""
    clause = _CLAUSE.match(text, end)
    place = Span(end, clause.end()) if clause else None
    if clause is None and (before := _BEFORE.search(text, max(0, start - _REACH), start)):
        place = Span(*before.span())
    found = [(match[0], right) for shape, right in _DOES if place and (match := shape.search(text, *place))]
    if clause is None and any(does == "slavery" for does, _ in found):
        return None  # much is said of slavery beside other amendments
    return found[0] if len(found) == 1 else None


def _of_year(year: int, value: int) -> int:
    """The number of the amendment ratified in `year`; `value` where that is right, or no other is."""
    numbers = [number for number, ratified in _RATIFIED.items() if ratified == year]
    return numbers[0] if len(numbers) == 1 and value > _BILL_OF_RIGHTS else value
