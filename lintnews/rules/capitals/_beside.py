"""Names of peoples, faiths, ages and feasts that are common words too, each with the words that show it is the name."""

from __future__ import annotations

from lintnews.core.pattern import pattern

_POLITICS = frozenset(
    """government president parliament border borders authorities officials army police troops citizens media court
    courts zloty opposition foreign prime minister ministers embassy ambassador capital economy farmers soldiers forces
    navy state leader leaders politician politicians politics immigrants workers diplomat diplomats firm firms newspaper
    journalist journalists midfielder goalkeeper defender striker international club composer poet champion champions
    cardinal bishop bishops catholics jews refugees families woman women man men couple student students territory
    airspace airline voters election elections senate constitution tribunal descent pilot pilots driver drivers town
    language history film director""".split()
)
_POLISH = pattern(
    r"(?<!\bto )(?<!\band )(?<!\bwill )(?<!\bcan )(?<![Tt]hey )(?<!\b[Ww]e )(?<!must )(?<!shoe )(?<!nail )(?<!who )"
    rf"\bpolish(?:-(?:born|American|led)\b| (?:{'|'.join(sorted(_POLITICS))})\b)"
)
_LENT = pattern(r"\b(?:during|throughout|for) lent(?=[.,;]| and\b| until\b|\Z)")
_THANKSGIVING = pattern(
    r"\b(?:on|before|after|at|since|by|until|this|last|next|over) thanksgiving(?! (?:service|prayer|mass|psalm|offering))\b|"
    r"\bthanksgiving (?:day|dinner|weekend|holiday|turkey|parade|break|week|meal|feast|travel|eve|morning)\b"
)
_AGE = r"(?:era|age|times|period|rule|empire|army|court|house|houses|villa|terraces?|mansions?|ruins|remains)"
_DANISH = pattern(
    rf"\bdanish (?:{'|'.join(sorted(_POLITICS))}|krone|islands?|coast|crown|king|queen|royal|company|bank)\b"
)
_ROMAN = pattern(
    rf"\broman (?:{_AGE}|emperors?|coins?|roads?|forts?|soldiers?|baths|temples?|amphitheatres?|mosaics?|legions?|villas|"
    r"senate|general|cemetery|tombs?|towns?|wall)\b"
)
_OF_RULER = pattern(rf"\b(?:victorian|edwardian|elizabethan|ottoman|byzantine|georgian) {_AGE}\b")
_CATHOLIC = pattern(
    r"(?<!roman )(?<!-)\bcatholic (?:church|bishops?|archbishops?|cardinals?|priests?|nuns?|schools?|faith|diocese|cathedral|"
    r"university|hierarchy)\b"
)
_ORTHODOX = pattern(
    r"(?<!(?i:greek) )(?<!(?i:sian) )(?<!-)\borthodox (?i:easter|christmas|christians?|church(?:es)?|patriarchs?|monks?)\b"
)
_BASQUE = pattern(rf"\bbasque (?:country|separatists?|nationalists?|region|language|{'|'.join(sorted(_POLITICS))})\b")
_GEORGIAN = pattern(rf"\bgeorgian (?:{'|'.join(sorted(_POLITICS))}|{_AGE})\b")
TESTS = {
    "catholic": _CATHOLIC, "orthodox": _ORTHODOX, "basque": _BASQUE, "danish": _DANISH, "roman": _ROMAN, "victorian": _OF_RULER, "edwardian": _OF_RULER, "elizabethan": _OF_RULER,
    "ottoman": _OF_RULER, "byzantine": _OF_RULER, "georgian": _GEORGIAN, "polish": _POLISH, "lent": _LENT, "thanksgiving": _THANKSGIVING,
}  # fmt: skip
