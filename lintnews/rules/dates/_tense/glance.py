"""A glance at a sentence: whether any word of it may tell of what is still to come."""

from __future__ import annotations

from lintnews.core.document import Document
from lintnews.core.pattern import pattern
from lintnews.core.span import Span
from lintnews.text.temporal.verb_words import SCHEDULED

_AHEAD = frozenset(
    """will shall won’t won't he’ll she’ll they’ll it’ll we’ll he'll she'll they'll it'll we'll must should can may need
    cannot can’t can't plan plans hope hopes intend intends expect expects want wants aim aims
    continue continues accept accepts need needs stays takes keeps lets allows invites seeks applies urges tells requires
    advises orders gets get hears pays becomes decides joins elects
    elect get face choose receive award crown reopen reopens preview previews""".split()
) | SCHEDULED  # fmt: skip
_PRESENT = frozenset("is are am has have isn’t aren’t isn't aren't".split())
# What makes a present look ahead: a plan, or an end that is still to come.
_STILL_OPEN = frozenset(
    """by until till through before than deadline date cutoff cut-off day due going set expected scheduled slated
    supposed planned billed poised timetabled booked fixed listed""".split()
)


_IS_TO = pattern(r"(?:is|are) (?:to|on|in|at|[a-z]+ing) ")
# Shuts on 8 August; sells the tins until 9 June; do not pay.
_IN_PRESENT = pattern(
    r"[a-z]s on (?:the )?[A-Z0-9]|\b(?:until|till|through|up to) (?:\w+day,? )?[A-Z0-9]|\bdo(?:es)? not "
)


def may_look_ahead(document: Document, place: Span) -> bool:
    """Whether a word of the sentence may tell of what is still to come; quick, and generous."""
    sentence = place.of(document.text)
    words = sentence.split()
    if words[:1] == ["On"]:
        return True
    if not _AHEAD.isdisjoint(words):
        return True
    if _IN_PRESENT.search(sentence) is not None:
        return True
    if _PRESENT.isdisjoint(words):
        return False
    return not _STILL_OPEN.isdisjoint(words) or _IS_TO.search(sentence) is not None
