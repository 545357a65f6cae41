"""The name of a body misspelled, localised or mixed up with another."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from lintnews.core.desk import Desk, Misnaming
from lintnews.core.document import Document
from lintnews.core.finding import Applicability, Call, Match, Severity, replace
from lintnews.core.pattern import pattern
from lintnews.core.rule import Bad, DocumentRule, Good, InQuotations
from lintnews.core.span import Span
from lintnews.rules.names._name_slips import SMALL, parting, words_after, words_before
from lintnews.text.automaton import Automaton
from lintnews.text.folding import words_only
from lintnews.text.words import distinct_words

# What may stand before a name, with a capital, without making it another body's.
_BEFORE = frozenset(
    """US UN UK EU British American Indian Australian Canadian Irish African European Nigerian Kenyan Former London
    Washington Geneva Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June
    July August September October November December""".split()
)
# What makes a short name another place or firm: Lincoln Centre Mall, Carter Centre for Blood Donors.
_AFTER = frozenset(
    """Mall Ltd Limited Plc PLC School Hospital Leisure Shopping Clinic Community Road Street Station Hotel Library
    Church Farm Estate Sports Surgery Pharmacy""".split()
)
_FEW = 60
_SPACE = pattern(r"\s+")
_SMALL_WORD = pattern(r"\b(?:Of|For|The|And|On|In|To|At)\b")
_OPENING = pattern(r"(?:\A|[.!?:;\n“\"‘(—–]['”’\")]*)\s*\Z")


class InstitutionMisnamed(DocumentRule):
    """The name of a body misspelled, localised or mixed up with another.

    ## Why
    A body’s name is spelled as the body spells it, whatever the English of the story: the Carter Center, the
    Ministry of Defence. Names that are half known come out wrong in a word: an Authority that is an Administration,
    a Centre that is Centers, a preposition, a plural, an apostrophe.

    ## When it is right
    A look-alike is another body: the World Trade Centre in Mumbai, the Carter Centre for Blood Donors, the Civil
    Aviation Authority. Small letters describe and do not name (“a commission on election spending”). Spellings that
    many houses choose (World Health Organisation) count only with the option `house_spellings`, and a name that
    American houses localise (World Food Program) is at most a suggestion in American copy.

    ## Fix
    Writes the body’s own name. Safe where only the national spelling differs.

    ## Options
    `house_spellings`: true flags the forms that many houses choose, too.
    """

    message = "“{found}”: the body’s own name is {right}."
    severity = Severity.WARNING
    call = Call.FIX
    in_quotations = InQuotations.NOTE
    options = {"house_spellings": False}
    examples = (
        Bad(
            "Polls by the »Pew Research Centre« showed a drop.", good="Polls by the Pew Research Center showed a drop."
        ),
        Bad(
            "The »Federal Aviation Authority« cleared the jet.",
            good="The Federal Aviation Administration cleared the jet.",
        ),
        Bad("JUDGES AT »INTERNATIONAL COURT FOR JUSTICE« RULE.", good="JUDGES AT INTERNATIONAL COURT OF JUSTICE RULE."),
        Bad(
            "The »Intergovernmental Pannel on Climate Change« met.",
            good="The Intergovernmental Panel on Climate Change met.",
        ),
        Bad("The »Bureau the Labor Statistics« counts jobs.", good="The Bureau of Labor Statistics counts jobs."),
        Bad("He led the »Bureau of Land of Management«.", good="He led the Bureau of Land Management."),
        Bad("The »Institute for Study of War« said so.", good="The Institute for the Study of War said so."),
        Bad("The »Internationall Monetary Fund« lent.", good="The International Monetary Fund lent."),
        Bad(
            "The »World Health Organisation« sent aid.",
            good="The World Health Organization sent aid.",
            options={"house_spellings": True},
        ),
        Good("The World Health Organisation sent aid."),
        Good("The World Trade Centre in Mumbai took in pilots from New York."),
        Good("The Carter Centre in Leicester needs donors; the Carter Centre for Blood Donors does too."),
        Good("Ours is an international court for justice. The Civil Aviation Authority, in Britain, agreed."),
        Good("The North Kennedy Centre was full, and the Lincoln Centre Mall shut. The Carter Centre Mall shut."),
        Good("The Environment Protection Agency of the state was asked; the Carter, Centre and all."),
        Good("Food and Drug Administration staff, and International Monetary Fund staff, stayed home."),
    )

    def check(self, document: Document, options: Mapping[str, Any], desk: Desk) -> Iterator[Match]:
        words = distinct_words(document)
        # Words with a capital: in ASCII all of them come before “[”, and other letters after “\x7f”.
        phrases = desk.facts.institution_phrases(
            frozenset([word.lower() for word in words if word < "[" or word > "\x7f"])
        )
        if not phrases:
            return
        told = -1
        found = sorted(
            _matches(document, phrases, words, options, desk),
            key=lambda match: (match.span.start, -match.span.end, match.words["right"]),
        )
        for match in found:
            if match.span.start >= told:
                told = match.span.end
                yield match


def _matches(
    document: Document, phrases: Sequence[str], words: frozenset[str], options: Mapping[str, Any], desk: Desk
) -> Iterator[Match]:
    forms = [[form for form in desk.facts.misnamings(phrase) if _applies(form, words, options)] for phrase in phrases]
    for number, start, end in _hits(phrases, document.text):
        for form in forms[number]:
            span = _written(document.text, start, end, form) if form.written else _slip(document.text, start, end, form)
            if span is not None and not _is_another(document.text, span, desk):
                yield _told(document, span, form)


def _hits(phrases: Sequence[str], text: str) -> Iterator[tuple[int, int, int]]:
    """Where the phrases stand. To build an automaton for a few costs more than to look for each."""
    if len(phrases) > _FEW:
        yield from Automaton(phrases).hits(text)
        return
    folded = b" " + words_only(text) + b" "
    for number, phrase in enumerate(phrases):
        needle = b" " + phrase.encode("cp1252") + b" "
        at = folded.find(needle)
        while at >= 0:
            yield number, at, at + len(phrase)
            at = folded.find(needle, at + 1)


def _applies(form: Misnaming, words: frozenset[str], options: Mapping[str, Any]) -> bool:
    """Whether the article, by its words, may mean this body."""
    if form.house and not options["house_spellings"]:
        return False
    return words.isdisjoint(form.unless) and not (form.near and words.isdisjoint(form.near))


def _written(text: str, start: int, end: int, form: Misnaming) -> Span | None:
    """The span, if the words there are the wrong form in its own case, or all in capitals."""
    while end < len(text) and text[end - 1].isalnum() and text[end] in "'’" and form.written[-1:] == "'":
        end += 1
    found = _SPACE.sub(" ", text[start:end].replace("’", "'").replace("‑", "-"))
    if found == form.written or (found.isupper() and found == form.written.upper()):
        return Span(start, end)
    lowered = _SMALL_WORD.sub(lambda match: match.group().lower(), found)
    return Span(start, end) if lowered == _SMALL_WORD.sub(lambda match: match.group().lower(), form.written) else None


def _slip(text: str, start: int, end: int, form: Misnaming) -> Span | None:
    """The span of a run that is the name with one slip in it."""
    right = form.right
    if text.startswith(right, start if form.held > 0 else end - len(right)):
        return None
    name = right.split()
    if form.held > 0:
        spans = words_after(text, start, len(name) + 1)
    else:
        spans = words_before(text, end, len(name) + 1)[::-1]
        name = name[::-1]
    found = [_bare(span.of(text)) for span in spans]
    if any(word.isupper() for word in found) and all(word.isupper() or word in SMALL for word in found):
        name = [word.upper() for word in name]
    used = parting(name, found)
    if not used or _is_number(name, found, used, form.held > 0):
        return None
    run = sorted(spans[:used])
    return Span(run[0].start, run[-1].start + len(_bare(run[-1].of(text))))


def _bare(word: str) -> str:
    """`word` without the ending of a possessive."""
    return word[:-2] if word[-2:] in ("'s", "’s") else word


def _is_number(name: list[str], found: list[str], used: int, from_start: bool) -> bool:
    """Whether the last word is only made plural (two Federal Reserve Boards)."""
    if not from_start or used != len(name) or name[-2].lower() in SMALL:
        return False
    return found[used - 1].lower() == name[-1].lower() + "s"


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


def _told(document: Document, span: Span, form: Misnaming) -> Match:
    text = document.text
    found = _SPACE.sub(" ", span.of(text))
    right = form.right.replace("'", "’") if "'" not in text else form.right
    if found.isupper() and not form.right.isupper():
        right = right.upper()
    local = document.meta.language in form.local_in
    sure = form.spelling and not local
    return Match(
        span,
        {"found": found, "right": right},
        replace(span, right, Applicability.SAFE if sure else Applicability.UNSAFE),
        (),
        Severity.SUGGESTION if local else None,
    )
