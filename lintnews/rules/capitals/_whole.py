"""Whether a quotation holds a sentence of its own."""

from __future__ import annotations

from lintnews.core.pattern import pattern
from lintnews.text.clauses import DETERMINERS, PRONOUNS, SUBORDINATORS, clause_verb
from lintnews.text.quotations import Quotation
from lintnews.text.verbs import is_auxiliary, is_base, is_noun_too, is_past, plain

_FIRST_SENTENCE = pattern(r"[^.!?…]*")


_AFTER_ORDER = frozenset(
    "us me them him away home inside indoors calm safe quiet back off out up down to in on at".split()
)
_FRONTED = pattern(
    r"(?:on|in|at|for|by|after|before|since|during|from|with|without|under|until) (?:[\w’-]+ ){1,3}?"
    r"(?=(?:I|we|he|she|they|nobody|everyone) )"
)
_WHO = frozenset("i he she they we".split())
MORE = pattern(r"[.!?] [A-Z]")
_WORD = pattern(r"[^\W\d_][\w’'-]*")


def is_whole(text: str, quotation: Quotation, *, strict: bool) -> bool:
    """Whether the quotation holds a sentence: more than one, or a subject and its verb, or an order given."""
    start, end = quotation.inside
    closing = text[start:end].rstrip()[-1:]
    if closing not in (".", "!", "?", ",", "…") and text[quotation.span.end : quotation.span.end + 1] not in (
        ".",
        ",",
        "!",
        "?",
    ):
        return False
    if MORE.search(text, start, end):
        return True
    stop = _FIRST_SENTENCE.match(text, start, end)
    limit = stop.end() if stop else end
    first = plain(text[start:limit].split(" ", 1)[0])
    if text.count(" ", start, limit) < 2:
        second = plain(text[start:limit].rsplit(" ", maxsplit=1)[-1])
        return not strict and first in _WHO and is_past(second)  # “he lied”
    fronted = _FRONTED.match(text, start, limit)
    if fronted is not None:
        start = fronted.end()  # “on Monday we march”
    if first in SUBORDINATORS and fronted is None and closing != "?" and "," not in text[start:limit]:
        return False
    if first in ("and", "but", "so", "now", "yes", "no", "well", "today", "then") or first.endswith(","):
        start += len(first) + 1
    verb = clause_verb(text, start, limit)
    if verb is not None and not verb.first:
        return not (
            strict and closing == "," and text[quotation.span.end :][:2].strip().islower() and first in ("the", "a")
        )
    if verb is not None and is_auxiliary(verb.word) and closing == "?":
        return True
    return _is_order(text, start, limit, first) or first in SUBORDINATORS


def _is_order(text: str, start: int, limit: int, first: str) -> bool:
    """Whether an order or a plea opens here: “forgive those…”, “please keep…”, “let us…”, “do not…”."""
    words = [plain(match.group()) for match in _WORD.finditer(text, start, limit)][:3]
    if first in ("please", "don’t", "let’s", "never") or words[:2] in (["do", "not"], ["let", "us"], ["let", "me"]):
        return True
    return (
        len(words) > 2
        and is_base(first)
        and (
            words[1] in DETERMINERS
            or words[1] in PRONOUNS
            or words[1] in _AFTER_ORDER
            or (words[1] == "for" and not is_noun_too(first + "s"))
        )
    )
