"""Which word was meant for one that is a word too, by the words on both sides of it.

How often two words stand side by side in print is known for words that are mistaken for one another. The word that
was meant has to be the likelier one on both sides together, and hardly the unlikelier on either.
"""

from __future__ import annotations

from lintnews.core.desk import Lexicon
from lintnews.core.span import Span
from lintnews.rules.usage._confusable import confused_with
from lintnews.rules.usage._slip_reader import are_alike, stands_anywhere, words_around
from lintnews.text.classes import PARTICIPLE, PAST

# Half levels: eight of them are twice as often. Measured on two and a half million words of edited copy, where these
# values found six in ten of the words put in by chance, and six words in a million were told for nothing.
BAR = 46
AGAINST = -4  # so little may one side speak for the word that stands there
AGAIN = 28  # more is asked where the article has the word, or one of its family, more than once: it is about that
# These stand beside so many words that they prove half as much.
SMALL = frozenset(
    """the a an of to in and for on is was be with by at from as it that are his her their this or not have has had he she
    they we i you were which but who its been all one will would no our my your""".split()
)
STEM = 5  # letters that words of one family share


def meant_by_company(text: str, span: Span, lexicon: Lexicon, first: str, last: str) -> str:
    """The word that was meant at `span`, or an empty string where the one that stands there may be right.

    `first` and `last` are the words beside it in lower case, empty where a mark is between.
    """
    word, together = text[span.start : span.end].lower(), lexicon.together
    weighs = 1 if first in SMALL else 2, 1 if last in SMALL else 2
    best, most = "", 0
    for one in confused_with(word).split(","):
        right, _, bar = one.partition("/")
        left = together(first, right) if first else 0
        side = together(right, last) if last else 0
        asked = int(bar) if bar else BAR
        if weighs[0] * left + weighs[1] * side < asked:  # most end here
            continue
        left -= together(first, word) if first else 0
        side -= together(word, last) if last else 0
        surplus = weighs[0] * left + weighs[1] * side - asked
        if 2 * min(left, side) >= AGAINST and surplus >= most:
            best, most = right, surplus
    if not best or best in words_around(text, span):  # who writes both knows them apart
        return ""
    if stands_anywhere([first] if first else [], [last] if last else []) and are_alike(word, best, lexicon):
        return ""  # the quay in, the key in: nothing but habit speaks for either
    if first in SMALL and last in SMALL and lexicon.classes(word) & lexicon.classes(best) & (PAST | PARTICIPLE):
        return ""  # has revived the, has received the
    return best if most >= AGAIN or not _comes_again(text, word) else ""


def _comes_again(text: str, word: str) -> bool:
    """Whether the word or one that begins as it does stands in the article more than once."""
    stem = word[: max(STEM - 1, len(word) - 2)] if len(word) > STEM else word
    return text.count(" " + stem) > 1
