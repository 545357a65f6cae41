"""Who says a quotation, as far as the words around it tell."""

from __future__ import annotations

from lintnews.core.document import Block, Document
from lintnews.core.pattern import pattern
from lintnews.text.quotations import Quotation
from lintnews.text.verbs import SPEECH

_NO_SPEAKING = frozenset(
    "call calls called report reports show shows showed read reads hear heard plead pleads pleaded pled state".split()
)
_VERBS = "|".join(sorted(SPEECH - _NO_SPEAKING, key=len, reverse=True))
_WHO = r"[^,.;:!?“”\"()\n]{2,70}?"
_VERB_FIRST = pattern(rf"[,.]?\s*(?:{_VERBS})[  ](?P<who>[^,.;:!?“”\"()\n]{{2,70}})")
_NAME_FIRST = pattern(rf"[,.]?\s*(?P<who>{_WHO})[  ](?:also[  ]|later[  ])?(?:{_VERBS})\b")
_BEFORE = pattern(
    rf"(?:^|[.!?”,;:]\s+|[“”])(?P<who>{_WHO})(?:,[^,“”]{{2,70}},)?[  ](?:also[  ]|later[  ])?(?:{_VERBS})"
    r"(?:[  ][\w’]+){0,4}?[,:]?\s*$"
)
_ACCORDING = pattern(r"[,.]?\s*according to (?P<who>[^,.;:!?“”\"()\n]{2,70})")
_NO_ONE = frozenset("the a an this that these there".split())
_PRONOUNS = frozenset("he she they it we i who".split())
_REACH = 160  # code points before a quotation
_CUTS = pattern(r"[  ](?:on|in|at|after|before|during|when|as|while|last|this|that|to)[  ].*$")


def speaker_of(document: Document, block: Block, quotation: Quotation, last: str, *, goes_on: bool) -> str:
    """Who says it, in the copy's words; `last` is who spoke before, whom a pronoun or silence means. Empty for none.

    `goes_on` if another quotation of that speaker stands before it in the block.
    """
    text, (start, end) = document.text, quotation.span
    after = (_ACCORDING, _VERB_FIRST, _NAME_FIRST)
    match = next((found for one in after if (found := one.match(text, end, block.span.end))), None)
    if match is None:
        match = _BEFORE.search(text[max(block.span.start, start - _REACH) : start])
    if match is None or match["who"].lower().strip() in _NO_ONE:
        goes_on = goes_on or start - block.span.start < 3
        return f"{last} (?)" if last and goes_on else ""
    who = _CUTS.sub("", " ".join(match["who"].split())).removesuffix("’s").removesuffix("'s")
    if who.lower() in _PRONOUNS:
        return f"{who.lower()}: {last} (?)" if last else who.lower()
    return who
