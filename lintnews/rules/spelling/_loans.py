"""Words that no list has and that may be right all the same: loans, terms of a trade, dialect."""

from __future__ import annotations

from lintnews.core.desk import Neighbour
from lintnews.core.document import Document
from lintnews.core.pattern import pattern
from lintnews.core.span import Span

FAR = 200  # the cost of slips from which a short word was hardly meant for another
SHORT = 7  # letters
WEAK = 70  # how common a neighbour is that hardly anybody means
EVERYDAY = 200  # a word that everybody means
KNOWN = 95  # how common a name is that people write by heart
PLAIN = 95  # the cost of a plain wrong letter
_DAYS_AND_MONTHS = frozenset(
    """Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February April June July September October November
    December Christmas Easter Internet British English French German Chinese Russian American European Celsius""".split()
)
_REACH = 34  # code points
# The copy itself says that the word is out of the common: a thrymsa, known as; called; so-called; or tahchin,
_GLOSS_BEFORE = pattern(
    r"\b(?:called|so-called|known (?:locally )?as|dubbed|named|termed|nicknamed|styled|meaning)"
    r"(?: an?| the)?[  ][“‘\"'*_]?\Z|(?<!\w)[“‘*_]\Z|\(\Z|, or \Z"
)
_GLOSS_AFTER = pattern(
    r"[”’*_]?(?: \(|, (?:an?|the|which|meaning|or|as they|as it)\b|, as [a-z]+ (?:call|say)| (?:is|are|means|meaning) (?:an?|the) )"
)


def may_be_loan(word: str, near: Neighbour) -> bool:
    """Whether a word looks as English words hardly do, or is short and what lies nearest to it is a name, rare or far."""
    if len(word) <= SHORT and (
        near.slips >= FAR
        or (not near.word.islower() and near.frequency < KNOWN and near.word not in _DAYS_AND_MONTHS)
        or (near.frequency < WEAK and near.slips >= PLAIN)
    ):
        return True
    if near.frequency >= EVERYDAY:
        return False
    ends_foreign = word[-1] in "aiou" and near.word[-1] != word[-1]
    return ends_foreign and not near.word.startswith(word) and sorted(word) != sorted(near.word)


def is_glossed(document: Document, span: Span) -> bool:
    """Whether the copy marks or explains the word where it stands."""
    text = document.text
    return (
        _GLOSS_BEFORE.search(text, max(0, span.start - _REACH), span.start) is not None
        or _GLOSS_AFTER.match(text, span.end) is not None
    )
