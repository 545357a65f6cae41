"""The stages that a dated deed may be, by its verb, its particles and the nouns beside it."""

from __future__ import annotations

from lintnews.core.pattern import pattern
from lintnews.core.span import Span
from lintnews.rules.dates._order.stages import Stage, stages_of
from lintnews.text.temporal.deeds import Deed

_WORDS = pattern(r"[^\W\d_][\w’-]*")
_LIGHT = frozenset(
    """began begin begins begun start starts started opened opens open held took takes place came come comes ended ends closed closes finished made make
    makes follows followed went goes got heard delivered announced lost won returned reached given gave laid read resumed concluded work""".split()
)


def stages(text: str, sentence: Span, deed: Deed) -> tuple[Stage, ...]:
    """The stages that a dated deed may be."""
    noun = noun_at(text, sentence, deed)
    if noun:
        return stages_of(noun)
    verb = deed.verb
    if verb is None or deed.named or verb.lead == "to":
        return ()
    if verb.word == "met":
        following = _WORDS.match(text, verb.span.end + 1)
        return stages_of(f"met-{following.group()}") if following else ()
    if " last " in verb.span.of(text) and (tied := stages_of(f"last-{verb.word}")):
        return tied
    end = verb.span.end + 45 if deed.fronted else deed.at
    after = [word.lower() for word in _WORDS.findall(text[verb.span.end : end])][:5]
    found: tuple[Stage, ...] = ()
    for count in (3, 2, 1):
        if len(after) >= count and (tied := stages_of("-".join([verb.word, *after[:count]]))):
            return tied
    for word in after[1:4]:
        if tied := stages_of(f"{verb.word}-{word}"):
            return tied
    found = stages_of(verb.word)
    if verb.word in _LIGHT:
        before = [
            word.lower() for word in _WORDS.findall(text[max(sentence.start, verb.span.start - 45) : verb.span.start])
        ]
        for word in before[-1:]:
            found = (*found, *stages_of(word), *stages_of(f"{word}-{verb.word}"))
        for word in after[:4]:
            found = (*found, *stages_of(word))
    return found


def noun_at(text: str, sentence: Span, deed: Deed) -> str:
    """The noun that the date names: the robbery of 4 May."""
    words: list[str] = _WORDS.findall(text[max(sentence.start, deed.at - 40) : deed.at])
    if not words or (deed.verb is not None and deed.verb.span.end == deed.at) or deed.fronted:
        return ""
    last = words[-1]
    return last if deed.named and deed.by == "of" else ""
