"""The kinds of words that a row of the slip table may ask for, beside plain words."""

from __future__ import annotations

from lintnews.core.desk import Lexicon
from lintnews.text import classes as k

# Closed kinds: lists of words.
CLOSED: dict[str, frozenset[str]] = {
    kind: frozenset(words.split())
    for kind, words in {
        "D": "the a an this that these those his her its their our my your each every any some no another",
        "P": "his her its their our my your",
        "M": "will would can could may might must should shall cannot can't couldn't won't wouldn't shouldn't didn't "
        "doesn't don't to",
        "S": "i he she it we they you who",
        "O": "me him her us them it you himself herself itself themselves",
        "B": "is are was were be been being am isn't wasn't aren't weren't",
        "H": "has have had having hasn't haven't hadn't",
        "R": "of in on at for from by with into over under after before about against between through during",
    }.items()
}
# The closed kinds that a word is of.
KINDS_OF: dict[str, tuple[str, ...]] = {
    word: tuple(kind for kind, words in CLOSED.items() if word in words) for word in frozenset().union(*CLOSED.values())
}
_NUMBERS = frozenset("two three four five six seven eight nine ten eleven twelve dozens hundreds thousands".split())
_NO_PLURALS = frozenset(
    """years weeks months minutes hours times others always besides sometimes perhaps towards afterwards nevertheless
    upstairs downstairs remains seems exists comes means""".split()
)
_PLURALS = frozenset("people men women children police data media".split())
_MODALS = CLOSED["M"] - {"to"}
_LITTLE = frozenset().union(*CLOSED.values())

_VERB = k.BASE | k.VERB_S | k.PAST | k.PARTICIPLE | k.ING
_SORTS = {
    "PER": k.PERSON, "GRP": k.GROUP, "ANI": k.ANIMAL, "BOD": k.BODY, "FOO": k.FOOD, "THI": k.THING, "PLA": k.PLACE, "STU": k.STUFF,
    "TIM": k.TIME, "EVE": k.EVENT, "TAL": k.TALK, "WEA": k.WEALTH, "QUA": k.QUALITY, "PLT": k.PLANT, "AMT": k.AMOUNT,
}  # fmt: skip
# kind → (bits of which one is asked, bits of which none may be)
_ASKED = {
    "NN": (k.NOUN, 0),  # a noun, maybe something else as well
    "NNO": (k.NOUN, _VERB | k.ADJECTIVE | k.ADVERB),  # nothing but a noun
    "NP": (k.PLURAL, k.NOUN),
    "NPO": (k.PLURAL, k.NOUN | k.VERB_S),
    "VB": (k.BASE, k.NOUN | k.PLURAL | k.ADJECTIVE | k.ADVERB),
    "VX": (k.BASE, 0),
    "VD": (k.PAST | k.PARTICIPLE, k.BASE | k.NOUN),
    "VN": (k.PARTICIPLE, k.BASE | k.NOUN),
    "VP": (k.PAST, k.BASE | k.NOUN),
    "VS": (k.VERB_S, k.PLURAL),
    "VG": (k.ING, 0),
    "JJ": (k.ADJECTIVE, 0),
    "JJO": (k.ADJECTIVE, k.NOUN | _VERB | k.ADVERB),
    "RB": (k.ADVERB, k.NOUN | k.ADJECTIVE | _VERB),
    **{kind: (bit, 0) for kind, bit in _SORTS.items()},
}
OPEN = frozenset(("N", "C", "E", "K", "ED", "NS", "V", "SG", "ING", "GEN", "X", "MO", "PERS", "JJR", *_ASKED))


# They open sentences with a capital and name nobody: “The dose not taken” is no “Smith dose not know”.
_NO_NAMES = CLOSED["D"] | CLOSED["R"] | frozenset("each every one two three both all many most some few no any".split())


def is_of(word: str, kind: str, lexicon: Lexicon) -> bool:
    """Whether `word`, as it stands, is of one of the kinds in `OPEN`. “$” is the end of a clause."""
    if kind in _ASKED:
        if word in "$," or not (word.islower() or kind in _SORTS):
            return False
        asked, barred = _ASKED[kind]
        classes = lexicon.classes(word)
        return bool(classes & asked) and not classes & barred
    if kind == "X":
        return word not in "$,"
    if kind == "JJR":
        return (
            word.endswith("er")
            and word.islower()
            and word not in _LITTLE  # after is no more aft
            and any(lexicon.classes(base) & k.ADJECTIVE for base in (word[:-2], word[:-1], word[:-3], word[:-3] + "y"))
        )
    if kind == "PERS":
        classes = lexicon.classes(word)
        return classes & (k.PERSON | k.PLURAL) == k.PERSON | k.PLURAL
    return _is_of_form(word, kind)


def _is_of_form(word: str, kind: str) -> bool:
    if kind == "GEN":
        return word.endswith("'s")
    if kind == "MO":  # not Will, not May
        return word in _MODALS or word.endswith("'ll")
    if kind == "N":
        return word[0].isdigit() or (word[0] in "£$€" and word != "$") or word in _NUMBERS
    if kind == "C":
        return word[0].isupper() and word != "I" and not word.endswith("'s") and word.lower() not in _NO_NAMES
    if kind == "ED":
        return word.endswith("ed") and len(word) > 4
    if kind == "ING":
        return word.endswith("ing") and len(word) > 5
    if kind == "NS":
        return (
            word.endswith("s") and len(word) > 4 and word.islower() and word not in _NO_PLURALS and word[-2] not in "s'"
        )
    if kind == "V":
        return word.isalpha() and word.islower() and word not in _LITTLE
    if kind == "SG":
        return word.isalpha() and word.islower() and word[-1] != "s" and word not in _PLURALS
    return word == ("," if kind == "K" else "$")  # E
