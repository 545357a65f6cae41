"""Where an article names a body wrongly: the runs of words around a phrase, and what makes them another body."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from lintnews.core.desk import Desk, Misnaming
from lintnews.core.document import Document
from lintnews.core.finding import Applicability, Match, Severity, replace
from lintnews.core.pattern import pattern
from lintnews.core.span import Span
from lintnews.rules.names._name_slips import SMALL, Parting, may_start, parting, words_after, words_before
from lintnews.text.automaton import Automaton
from lintnews.text.folding import cased_words_only, words_only

# What may stand before a name, with a capital, without making it another body's.
_BEFORE = frozenset(
    """US UN UK EU British American Indian Australian Canadian Irish African European Nigerian Kenyan Former London
    Washington Geneva Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June
    July August September October November December Mr Ms Mrs Dr""".split()
)
# What makes a short name another place or firm: Lincoln Centre Mall, Carter Centre for Blood Donors.
_AFTER = frozenset(
    """Mall Ltd Limited Plc PLC School Hospital Leisure Shopping Clinic Community Road Street Station Hotel Library
    Church Farm Estate Sports Surgery Pharmacy Court""".split()
)
# What several bodies of one kind are called together: the Universities of Oxford and Cambridge.
_SEVERAL = frozenset(
    """universities ministries departments colleges banks schools courts bishops churches museums hospitals institutes
    parliaments houses unions leagues boards councils committees societies associations agencies centres centers
    states nations governments offices commissions clubs chambers""".split()
)
_LOOSE = frozenset("of for on the".split())  # small words by which a short name may be slipped in
_WHERE = frozenset("in at from to by with".split())  # the Liberal Party in Canada is described, not named
_FEW = 60  # up to this many phrases, to look for each costs less than to build an automaton
_BLANKS = (" ", "\n", "\u00a0")
_SPACE = pattern(r"\s+")
_SMALL_WORD = pattern(r"\b(?:Of|For|The|And|On|In|To|At)\b")
_OPENING = pattern(r"(?:\A|[.!?:;\n“\"‘(—–]['”’\")]*)\s*\Z")


def capitalised(document: Document) -> frozenset[str]:
    """The words of a headline all in capitals, as a name would have them."""
    head = document.text[: max(0, document.text.find("\n"))] or document.text[:200]
    if not head.isupper():
        return frozenset()
    return frozenset(cased_words_only(head.title()).decode("cp1252").split())


def misnamed(document: Document, forms: Mapping[str, Sequence[Misnaming]], desk: Desk) -> list[tuple[Span, Misnaming]]:
    """Each wrong name with what it was written for, in order; where several fit, the longest comes first."""
    text = document.text
    found = []
    for phrase, start, end in _hits(list(forms), text):
        if text[start].islower() and (" " not in phrase or text[start:end].islower()):  # described, not named
            continue
        for form in forms[phrase]:
            span = _written(text, start, end, form) if form.written else _slip(text, start, end, form, desk)
            if span is not None and not _is_another(text, span, desk):
                found.append((span, form))
    return sorted(found, key=lambda one: (one[0].start, -one[0].end, not one[1].written, one[1].right))


def _hits(phrases: list[str], text: str) -> Iterator[tuple[str, int, int]]:
    needles = [b" " + phrase.encode("cp1252") + b" " for phrase in phrases]
    if len(phrases) > _FEW:
        for number, start, end in Automaton(needles).hits(text):
            yield phrases[number], start, end
        return
    folded = b" " + words_only(text) + b" "
    for phrase, needle in zip(phrases, needles, strict=True):
        at = folded.find(needle)
        while at >= 0:
            yield phrase, at, at + len(phrase)
            at = folded.find(needle, at + 1)


def _written(text: str, start: int, end: int, form: Misnaming) -> Span | None:
    """The span, if the words there are the wrong form in its own case, or all in capitals."""
    while end < len(text) and text[end - 1].isalnum() and text[end] in "'’" and form.written[-1:] == "'":
        end += 1
    past = start + len(form.right)
    if text[start:past].replace("’", "'") == form.right and not text[past : past + 1].isalnum():  # Trader Joe’s
        return None
    found = _SPACE.sub(" ", text[start:end].replace("’", "'").replace("‑", "-"))
    if found == form.written or (found.isupper() and found == form.written.upper()):
        return Span(start, end)
    lowered = _SMALL_WORD.sub(lambda match: match.group().lower(), found)
    return Span(start, end) if lowered == _SMALL_WORD.sub(lambda match: match.group().lower(), form.written) else None


def _slip(text: str, start: int, end: int, form: Misnaming, desk: Desk) -> Span | None:
    """The span of a run that is the name with one slip in it."""
    right = form.right
    at = start if form.held > 0 else end - len(right)
    if text.startswith(right, at) and not text[at + len(right) : at + len(right) + 1].isalnum():
        return None
    if not text[start].isupper() and text[start:end].split(maxsplit=1)[0] not in SMALL:
        return None
    name = right.split()
    if not _is_worth_comparing(text, start, end, name, form.held):
        return None
    if form.held > 0:
        spans = words_after(text, start, len(name) + 1)
    else:
        spans = words_before(text, end, len(name) + 1, len(right) + 24)[::-1]
        name = name[::-1]
    found = [_bare(span.of(text), word) for span, word in zip(spans, [*name, ""], strict=False)]
    if any(word.isupper() for word in found) and all(word.isupper() or word in SMALL for word in found):
        name = [word.upper() for word in name]
    part = parting(name, found)
    if part is None or _is_forgiven(right.split(), part, form, desk):
        return None
    run = sorted(spans[: part.used])
    return Span(run[0].start, run[-1].start + len(_bare(run[-1].of(text), right.split()[-1])))


def _is_worth_comparing(text: str, start: int, end: int, name: list[str], held: int) -> bool:
    """Whether the word next to the part found begins as it should; this spares nine in ten comparisons."""
    if held > 0:
        at = end + 1
        if text[end : end + 1] in "'’":
            at = text.find(" ", end, end + 4) + 1
        return text[at - 1 : at] in _BLANKS and may_start(name[held : held + 3], text, at)
    if text[start - 1 : start] not in _BLANKS:
        return False
    far = max(0, start - 40)
    at = max(text.rfind(" ", far, start - 1), text.rfind("\n", far, start - 1)) + 1
    return may_start(name[:held][::-1][:3], text, at)


def _bare(word: str, right: str) -> str:
    """`word` without the ending of a possessive, unless the name has one there."""
    return word[:-2] if word[-2:] in ("'s", "’s") and right[-2:] != "'s" and right[-1:] != "s" else word


def _is_forgiven(name: list[str], part: Parting, form: Misnaming, desk: Desk) -> bool:
    """Whether the difference is no slip: another number, another kind of body, another place."""
    weight = sum(word.lower() not in SMALL for word in name)
    right, its = part.right.lower(), part.found.lower()
    if part.kind == "sibling":
        return not form.siblings
    if part.kind in ("small", "missing", "extra"):
        if its in _WHERE or (its == "and" and weight < 4):
            return True
        return weight < 3 and not (part.kind == "small" and right in _LOOSE and its in _LOOSE)
    if its in _SEVERAL or (its == right + "s" and part.right == name[-1] and len(name) < 4):
        return True
    if len(name) == 2 and part.kind == "kin" and not its.startswith(right) and not right.startswith(its):
        return True
    if len(name) == 2 and abs(len(its) - len(right)) != 1 and desk.lexicon.is_common(its):
        return True
    both = desk.lexicon.is_proper(right) and desk.lexicon.is_proper(its)
    return both and not (its.startswith(right) or right.startswith(its))


def _is_another(text: str, span: Span, desk: Desk) -> bool:
    """Whether the words beside it, or the run itself, make it another body’s right name."""
    after = words_after(text, span.end + 1, 4) if text[span.end : span.end + 1] in (" ", "\n") else []
    before = words_before(text, span.start - 1, 3) if text[span.start - 1 : span.start] in (" ", "\n") else []
    starts = [span.start, *(word.start for word in before)]
    ends = [span.end, *(word.end for word in after)]
    if any(desk.facts.is_institution(text[start : span.end]) for start in starts):
        return True
    if any(desk.facts.is_institution(text[span.start : end]) for end in ends):
        return True
    short = span.of(text).count(" ") < 3
    if short and after and _continues(text, after):
        return True
    return bool(before) and span.of(text).count(" ") < 4 and _is_part_of_more(text, before[-1], desk)


def _continues(text: str, after: list[Span]) -> bool:
    first = after[0].of(text)
    if first in ("for", "of"):
        return len(after) > 1 and text[after[1].start].isupper()
    return first in _AFTER


def _is_part_of_more(text: str, word: Span, desk: Desk) -> bool:
    """Whether the capitalised word before belongs to the name (North Kennedy Centre)."""
    found = word.of(text)
    if not found[0].isupper() or found in _BEFORE or found[-2:] in ("'s", "’s") or found[-1] in "'’" or found.isupper():
        return False
    opens = _OPENING.search(text, max(0, word.start - 6), word.start) is not None
    return not (opens or found.lower() in SMALL) or not desk.lexicon.is_common(found.lower())


def told(document: Document, span: Span, form: Misnaming) -> Match:
    """The finding: what was found, and the body’s own name with the article’s apostrophes and capitals."""
    text = document.text
    found = _SPACE.sub(" ", span.of(text))
    right = form.right.replace("'", "’") if "'" not in text else form.right
    if found.isupper() and not form.right.isupper():
        right = right.upper()
    local = document.meta.language in form.local_in
    safe = form.spelling and not local
    return Match(
        span,
        {"found": found, "right": right},
        replace(span, right, Applicability.SAFE if safe else Applicability.UNSAFE),
        (),
        Severity.SUGGESTION if local else None,
    )
