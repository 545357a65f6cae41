"""The clause in which a dated deed is told, and the stages of a matter that it may be."""

from __future__ import annotations

from lintnews.core.pattern import pattern
from lintnews.core.record import Record
from lintnews.core.span import Span
from lintnews.rules.dates._order.matters import MATTERS, Matter
from lintnews.rules.dates._order.stages import bases
from lintnews.text.temporal.deeds import Deed, Told

WORD = pattern(r"[^\W\d_][\w’-]*")
# Words at which a clause may end and another begin.
STRONG_JOINT = pattern(
    r"[;,]|\b(?P<word>and|but|though|although|while|when|before|after|following|since|once|because|as|who|which|having)\b"
)


class Clause(Record):
    """The words with which a dated deed is told, and the stages that they may be."""

    span: Span
    stages: tuple[Matter, ...]


def by_finite(text: str, told: Told, deed: Deed) -> Deed:
    """The deed with the finite verb of its clause, where a form right before the date has none: went back to work on."""
    verb = deed.verb
    if verb is None or deed.fronted or (verb.is_finite and verb.lead != "to") or verb.lead == "having":
        return deed
    before = [one for one in told.verbs if one.span.end <= verb.span.start and verb.span.start - one.span.end < 60]
    if not before or not before[-1].is_finite or STRONG_JOINT.search(text, before[-1].span.end, verb.span.start):
        return deed
    return deed._replace(verb=before[-1])


def clause_of(text: str, span: Span, deed: Deed, subject: str = "") -> Clause:
    """The stages of a clause: the verb of its date, alone or with a word beside it, or the noun right before its date."""
    around = frozenset(word.lower() for word in WORD.findall(text[span.start : span.end] + " " + subject))
    found: list[Matter] = []
    verb = deed.verb
    if verb is not None and span.start <= verb.span.start < span.end and not deed.named and verb.lead != "to":
        undergone = verb.lead in ("was", "were", "been", "being", "had", "having") and not verb.is_bare
        for base in bases(verb.word):
            found += [
                one
                for one in (*MATTERS.get(base, ()), *(MATTERS.get(f"was-{base}", ()) if undergone else ()))
                if not one.is_noun and (not one.beside or not one.beside.isdisjoint(around - {verb.word}))
            ]
    elif not deed.named and (led := _LED_NOUN.match(text, span.start, span.end)) is not None:
        found += [one for one in MATTERS.get(led["noun"], ()) if one.is_noun]
    noun = _noun(text, span, deed)
    told = {one.chain for one in found}  # the breach was discovered: the finding, not the breach
    found += [one for one in MATTERS.get(noun, ()) if one.is_noun and one.chain not in told]
    return Clause(span, tuple(found))


# Over the leak, to a letter, for an outage that.
_LED_NOUN = pattern(
    r"(?:over|for|to|from|against|in response to)\s(?:an?|the|his|her|its|their)\s(?:[\w-]+\s)?(?P<noun>[a-z-]+)(?=\s(?:that|which|the|he|she|it|they|on|in|at|from|by|of)\b)"
)
_PLACE = pattern(r"(?:,?\s(?:in|at|near|off)\s(?:the\s)?[A-Z][\w’-]*(?:\s[A-Z][\w’-]*)*)?,?\s?$")
_LIGHT = frozenset(
    """was were took came began begins started held happened occurred is published made given issued handed delivered dated heard opened lodged filed
    announced launched completed granted signed followed sent received reported discovered imposed ordered declared agreed concluded ended closed finished made
    confirmed""".split()
)


def _noun(text: str, span: Span, deed: Deed) -> str:
    """The noun of doing that carries the date: a burglary on, the trial began on."""
    verb = deed.verb
    if verb is not None and verb.word in _LIGHT and span.start <= verb.span.start and verb.span.end <= span.end:
        lead = WORD.findall(text[span.start : verb.span.start])
        if lead and lead[-1].lower() in MATTERS:
            return str(lead[-1].lower())
    end = deed.at
    if deed.fronted or not span.start < end <= span.end + 1:
        return ""
    place = _PLACE.search(text, max(span.start, end - 40), end)
    lead = WORD.findall(text[span.start : place.start() if place else end])
    return str(lead[-1].lower()) if lead else ""
