"""A month that is also a word (march, may, august, oct.) stands in small letters where it is the month."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lintnews.core.cue import Cue, Cues
from lintnews.core.finding import Applicability, Match, Severity
from lintnews.core.pattern import pattern
from lintnews.core.rule import Bad, Good, InQuotations, Rule
from lintnews.core.span import Span
from lintnews.rules.capitals._starts import capital

_MONTHS = ("march", "may", "august")
_SHORT = ("jan", "feb", "mar", "apr", "jun", "jul", "aug", "sept", "sep", "oct", "nov", "dec")
_LEADS = tuple("in since until till by of from during early late mid last next".split())
_NUMBER = r"(?:[12]\d|3[01]|0?[1-9])"
_DAY = rf"{_NUMBER}(?:st|nd|rd|th)?"
_WORD = pattern(r"[^\W\d_]+")
_DAY_AFTER_SHORT = pattern(rf"\.? {_DAY}\b(?![:.%]\d)")
_YEAR_AFTER = pattern(rf"(?: {_DAY},?)? (?:19|20)\d\d\b(?! (?:be|have|bring|see|prove|people|miles))")
_DAY_AFTER = pattern(rf" {_DAY}(?=[,.;:)]|\s+(?:and|at|after|when|in|to|with|for|the|before|through|until)\b|\Z)")
_LED = pattern(r"\b(in|since|until|till|by|of|from|during)(?: (?:the )?(?:early|late|mid)[ -]?)? ?\Z", re.IGNORECASE)
_PART_LED = pattern(
    r"\b(?:in|since|until|till|by|of|from|during|for|to|before) (?:early|late|mid)[ -]\Z", re.IGNORECASE
)
_MID = pattern(r"\bmid-\Z", re.IGNORECASE)
_LAST = pattern(r"(?<!the )(?<!’s )(?<!'s )(?<!their )(?<!his )(?<!her )\b(?:last|next) \Z", re.IGNORECASE)
_DAY_BEFORE = pattern(
    rf"(?:\b(?:on|until|by|from|since|to|before|of|and)(?: the)?|[a-z]day,?) {_DAY}(?: of)? \Z", re.IGNORECASE
)
# After the month stands a mark, a number or a small word: “in march, prices”, not “in march order”.
_CLEAR_AFTER = pattern(
    rf"’s\b|'s\b|[.,;:)?!”]|\Z|\s(?:{_DAY}\b|and|to|when|as|because|for|with|at|but|the|an?|he|she|it|they|we|that|which|this|"
    r"last|over|amid|despite|while|until|from|in|on|than|or|if|where|would|will|was|were|is|are|has|had|have|after|before|"
    r"through|next|by|his|her|its|their|our|following|about|under)\b"
)
# … but these after “of march”, “by march”, “last march” leave it a walk, and after “5 may” a verb.
_WALK_AFTER = pattern(
    r"\s(?:in|on|to|through|from|past|for|with|over|by|at|and|or|was|is|has|had|will|would|that|which|as)\b"
)
_VERB_AFTER = pattern(r"\s(?:have|has|be|not|also|well|as|in|on|at|yet|still)\b")
# “in august, deliberate lines”: two adjectives. A clause after the comma begins with a small word or a name.
_SECOND_ADJECTIVE = pattern(
    r", (?!(?:the|an?|and|but|or|to|when|as|with|at|he|she|it|they|we|his|her|its|their|said|says|after|before|according)\b)[a-z]"
)
_END_OF = pattern(r"\b(?:end|start|middle|rest) of \Z")


class MonthOrWord(Rule):
    """A month that is also a word stands in small letters where it is the month.

    ## Why
    No spelling checker sees “in late march” or “on may 5”: march, may and august are words.

    ## When it is right
    The walk, the verb and the adjective: a march through town, the crew may sail, an august body. The rule speaks only
    beside a day, a year, or a word that only a month follows, with a mark or small word after it.

    ## Fix
    Puts the capital; a person should look.
    """

    message = "“{word}” is the month here, and takes a capital: {written}."
    severity = Severity.ERROR
    in_quotations = InQuotations.NOTE
    examples = (
        Bad("The mine shut in late march, a year early.", "march", "The mine shut in late March, a year early."),
        Bad("The vote is due on may 5, 2026.", "may", "The vote is due on May 5, 2026."),
        Bad("The vote is due on may 5.", "may", "The vote is due on May 5."),
        Bad("The lease ran out on 31 august.", "august", "The lease ran out on 31 August."),
        Bad("Rain fell on oct. 12 in Lima.", "oct", "Rain fell on Oct. 12 in Lima."),
        Bad("It has been shut since mid-august.", "august", "It has been shut since mid-August."),
        Bad("It opened last may.", "may", "It opened last May."),
        Bad("The end of may is near.", "may", "The end of May is near."),
        Good("The band may march in august company. The crew may be late. They will march 12 miles in march order."),
        Good("The first 3 may survive. Of the 12 may be lost. The last march on the capital was long."),
        Good("The time of march was told. The dec is 5."),
        Good("The last may be first. Of 9 may be said what 5 may have said, and 2 may also."),
        Good("The May 2024 vote and the March 5 march were in March."),
    )  # fmt: skip

    @classmethod
    def cues(cls) -> Cues:
        near = [f"{lead} {month}" for month in _MONTHS for lead in _LEADS]
        near += [f"{day} {month}" for month in _MONTHS for day in range(1, 32)]
        near += [
            f"{day}{nth} {month}" for month in _MONTHS for day in range(1, 32) for nth in (_nth(day), _nth(day) + " of")
        ]
        near += [f"{month} {number}" for month in _MONTHS for number in (*range(1, 32), *range(1990, 2040))]
        return Cues(words=(*near, *_SHORT))

    def check(self, cue: Cue) -> Iterator[Match]:
        text = cue.text
        for match in _WORD.finditer(text, *cue.span):
            word, start, end = match.group(), match.start(), match.end()
            if word in _SHORT and _DAY_AFTER_SHORT.match(text, end) and text[start - 1 : start] in ("", " ", "\n", "("):
                yield from capital(cue.document, Span(start, end), Applicability.UNSAFE)
            elif word in _MONTHS and text[start - 1 : start] not in ("/", "@", "#", "_", "="):
                if _is_month(text, start, end, word):
                    yield from capital(cue.document, Span(start, end), Applicability.UNSAFE)
                return


def _nth(day: int) -> str:
    return {1: "st", 2: "nd", 3: "rd"}.get(day if day < 20 else day % 10, "th")


def _is_month(text: str, start: int, end: int, word: str) -> bool:
    begin = max(0, start - 30)
    clear = _CLEAR_AFTER.match(text, end) is not None
    verb = _VERB_AFTER.match(text, end) is not None
    if _DAY_BEFORE.search(text, begin, start):
        return word != "may" or not verb
    if _MID.search(text, begin, start) or (clear and _PART_LED.search(text, begin, start)):
        return True
    led = _LED.search(text, begin, start)
    lead = led.group(1).lower() if led else ""
    if _YEAR_AFTER.match(text, end):
        return bool(lead) or word != "may" or text.endswith(("on ", "for ", "last ", "the "), begin, start)
    if (text.endswith("on ", begin, start) or lead in ("until", "by", "since", "from")) and _DAY_AFTER.match(text, end):
        return True
    if not clear:
        return False
    if _LAST.search(text, begin, start):
        return not verb and not _WALK_AFTER.match(text, end)
    if not lead or (word == "august" and _SECOND_ADJECTIVE.match(text, end)):
        return False
    if word == "march" and lead in ("of", "by", "from", "during"):
        return not _WALK_AFTER.match(text, end) and _END_OF.search(text, begin, start) is not None
    return word != "may" or not verb or lead in ("in", "since", "during", "until", "till")
