"""Deeds of one subject told in turn: what “and” goes on to came next, whatever it is."""

from __future__ import annotations

from lintnews.core.pattern import pattern
from lintnews.core.span import Span
from lintnews.rules.dates._order.lives import BEFORE_BIRTH
from lintnews.rules.dates._order.of_one import how_one
from lintnews.rules.dates._order.stages import bases
from lintnews.text.temporal.deeds import Deed, Told, Verb

_AND = pattern(r"\b(?:and|but|then)\b")
_NEXT = pattern(r"(?: (?:in|at|by|near) [A-Z][\w’-]+)?, ")  # was built in 1862, consecrated in
_AS_CHILD = pattern(
    r"\bas (?:an? )?(?:bab(?:y|ies)|bo(?:y|ys)|girls?|child(?:ren)?|infants?|teenagers?|students?|youths?|pupils?)\b"
)
_NOT_TOLD = frozenset(("had", "having", "to", "is", "are"))  # leads of verbs that tell of no deed of a past day
# What is told of a career in any order: won in 2012 and reached the final in 2009.
_LISTED = frozenset(
    """win lose reach take score play finish earn claim receive come appear star host stage visit tour represent captain publish release write direct record
    beat defeat draw lead top hold serve award name nominate honour honor rank be have see rise fall grow sell report cost pay run ride chair edit sing
    coach teach work live study set become get go do give call vote say show add knight elect induct appoint admit bless beatify
    establish founded bear begin start""".split()
)


def told_in_turn(text: str, sentence: Span, told: Told, one: Deed, other: Deed) -> bool:
    """Whether the second deed is told as what came next: hired in May 2019 and sent to Leeds in; not feats of a career."""
    first, second = one.verb, other.verb
    if first is None or second is None or one.fronted or not (_is_plain(first) and _is_plain(second)):
        return False
    how = how_one(text, sentence, told, one, other)
    if how == "shared":
        return _goes_on(text, first, second, one) and not _AS_CHILD.search(text, one.when.span.end, other.when.span.end)
    return how == "fronted" and first.is_bare and second.is_finite and second.word not in BEFORE_BIRTH


def _goes_on(text: str, first: Verb, second: Verb, one: Deed) -> bool:
    """Whether the second verb is joined to the first: was built in 1862 and sold; was built in 1862, sold in 1901."""
    gap = Span(one.when.span.end, second.span.start)
    if _AND.search(text, *gap):
        return second.is_finite or second.is_bare
    return first.lead in ("was", "were") and second.is_bare and _NEXT.fullmatch(text, *gap) is not None


def _is_plain(verb: Verb) -> bool:
    return verb.lead not in _NOT_TOLD and _LISTED.isdisjoint(bases(verb.word))
