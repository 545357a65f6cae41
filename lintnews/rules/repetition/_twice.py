"""Words that are right twice in a row, and where."""

from __future__ import annotations

import re

from lintnews.core.document import Document
from lintnews.core.pattern import pattern
from lintnews.core.span import Span
from lintnews.text.sentences import sentence_at

CLOSED = frozenset(
    """the a an of to in on at for from with by into onto and or but as is was are were be been has have its their his
    our your my this these those it he she we they who which where when while if than then whose upon via not also""".split()
)
"""Words that are never right twice in a row, a few places aside that `is_right_twice` knows."""

NEVER_NAMES = frozenset(
    """monday tuesday wednesday thursday friday saturday sunday january february september october november december
    president minister prime senator united her said can both after before during while because although some several
    officials when where there these those""".split()
)
"""Words that doubling makes no name or call of, with a capital or without."""

# Right twice: grammar (had had, that that), voice (very very), a game, a call, a dish.
_RIGHT_TWICE = frozenset(
    """had that very so no yes ha hey hi bye night knock tut hear now there well many far more long really much too big
    bora pago wagga walla duran sing puff baden tom pom chop cha tick choo bling boo yo tuk win pay ping mahi cous
    hint final couscous aye dum la ding dong woof quack tsk ho out again blah never please way old little deep
    hush wee pee poo goody easy steady lots wait stop look go run come dear honey love always maybe chow dik chin beep
    honk oink tap clap rah yum yummy mam papa tam hip half fifty same nil fast slow quick super hot cold high low ever
    over round later often down up back on-and nice good bad great pretty only kind home some thank thanks sorry help
    one zero do like left right you him me them there""".split()
)
_VERBS_OF_SPEECH = frozenset(("was", "were", "is", "are", "said", "did", "does", "been", "has"))
_OPENS_CLAUSE = pattern(
    r"\b(?:what|whatever|who|whoever|all|everything|how|where|why|which|that|the way)\b", re.IGNORECASE
)
_COPULA_AFTER = frozenset("it this that there what where as".split())

# A stranded preposition may meet its like: “was born in in 1950”, “signed on on Monday”, “called for for years”.
_ENDS_IN = {
    "in": """cut up log logs logged sign signs signed check checked come comes came bring brought turn turned let live lives
        lived hand handed go goes went gone kick kicked set phone believe believed interested been stay stayed fill filled
        opt opted join joined weigh weighed chime usher ushered phase phased take took taken sworn plug plugged tune tuned
        step stepped break broke broken pour poured flood flooded roll rolled move moved settle settled drop dropped
        trade traded built dive dived zoom called dial dug born involved engaged specialise based cash cashed trafficked vote voted
        participated invest invested all barge barged close closed""",
    "on": """put turn turned go goes went going gone carry carried move moved log logged hold held keep kept get come came
        switch switched work worked working relied rely live lived play played sit sat stand stood focus focused vote
        voted agree agreed decide decided debate act acted sign signed report reported early later so what try tried
        take took catch caught pass passed drag dragged clock called rule ruled tread press pressed follow read head
        left leave looked insist insisted depend depended count counted bank travel travelled spent hang hung""",
    "to": "referred refer refers used want wants wanted going ought listen listened belong belongs belonged up spoken object",
    "for": """ask asked call called calls wait waited stand stood look looked looking searched pay paid vote voted
        wish wished hope hoped account care cared apply applied known responsible used what argue argued fought""",
    "at": "look looked looking arrive arrived stay stayed work worked shot aim aimed laugh laughed where works",
    "with": "deal dealt live lived work worked agree agreed cope coped up",
    "by": "swear swore pass passed go goes went live lived stand stood drop dropped come get got",
    "of": "made dream dreamed think thought hear heard know known unheard speak disposed",
    "from": "come came comes far suffer suffered where",
    "upon": "put based called relied",
    "can": "the a french dance",
}  # fmt: skip
_STRANDED = {word: frozenset(before.split()) for word, before in _ENDS_IN.items()}
# “Gave her her book” is right; nobody is given a first album by “her her first album”.
_GIFT = pattern(r"\s+(?:first|last|own|new|late|second|third|next|former)\b")
_WORD_BEFORE = pattern(r"([^\W\d_]+)\s+$")


def is_name_twice(document: Document, first: str, again: str, start: int) -> bool:
    """Whether capitals make a name, or two words, of the pair: Duran Duran, the Who who, us US, will Will."""
    text, word = document.text, first.lower()
    if first.islower() and again.islower():
        return False
    if first.isupper() and again.isupper() and len(first) > 1:
        return word not in CLOSED and word not in NEVER_NAMES
    opens = start == sentence_at(document, start).start or text[start - 1] in "“‘\"'("
    if first == again:
        # “The The” is a band too; where it opens a sentence it is more often a slip.
        return not (opens and word in CLOSED and f" {first} {again}" not in text) and not (
            word in NEVER_NAMES and not opens
        )
    if first.islower():
        return word != "the" or again != "The"
    return not opens or (word not in CLOSED and word not in NEVER_NAMES)


def is_right_twice(document: Document, span: Span, first: str) -> bool:
    """Whether the word, in this place, is grammar: a clause that ends in it meets one that opens with it."""
    word, text = first.lower(), document.text
    before = _WORD_BEFORE.search(text, max(0, span.start - 40), span.start)
    last = before.group(1).lower() if before else ""
    if word not in CLOSED and (last == word or _is_again(text, word, span.end)):
        return True  # three times over is a voice
    if word in _STRANDED and last in _STRANDED[word]:
        return True
    if word in _VERBS_OF_SPEECH:
        sentence = sentence_at(document, span.start)
        return last in _COPULA_AFTER or _OPENS_CLAUSE.search(text, sentence.start, span.start) is not None
    if word == "her":
        return _GIFT.match(text, span.end) is None
    return word in _RIGHT_TWICE


def _is_again(text: str, word: str, end: int) -> bool:
    """Whether the word comes a third time."""
    return text[end : end + 1 + len(word)].strip().lower() == word and not text[end + 1 + len(word) :][:1].isalpha()
