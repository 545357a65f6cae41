"""A name of the calendar or the map, a people, tongue or faith stands in small letters."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from lintnews.core.desk import Desk
from lintnews.core.document import BlockKind, Document
from lintnews.core.finding import Match, Severity
from lintnews.core.pattern import pattern
from lintnews.core.rule import Bad, DocumentRule, Good, InQuotations
from lintnews.core.span import Span
from lintnews.rules.capitals._names import FOREIGN, SOFT_PHRASES, THINGS, THINGS_BEFORE, name_around
from lintnews.rules.capitals._starts import capital
from lintnews.rules.capitals._sure_names import SURE
from lintnews.text.automaton import MarkAutomaton
from lintnews.text.words import distinct_words

_RUN = pattern(r"[^\s“”\"(),;!?…—–]*\Z")
_RUN_ON = pattern(r"[^\s“”\"(),;!?…—–]*")
_NO_PROSE = pattern(r"[@#/\\_=&%+~{}<>|$*^]|\w[.:]\w|(?:\w+-){2}")
_PREVIOUS = pattern(r"(?:([^\W_][\w’'-]*) )?([^\W_][\w’'-]*)[ \t\n]+\Z")
_NEXT = pattern(r"[ \t\n-]+([^\W_]+)")


_SHORT = 40_000  # code points


class ProperNoun(DocumentRule):
    """A name of the calendar or the map, a people, tongue or faith stands in small letters.

    ## Why
    Months, weekdays, feasts, countries, cities, peoples, languages and faiths are names in English, and take a capital.

    ## When it is right
    Things that only carry the name: french fries, roman numerals, plaster of paris, manila folders. Addresses, handles,
    hashtags and file names; words of another language. Words that are common words too (march, china, polish) are
    judged by their own rule, names of several words by another.

    ## Fix
    Puts the capital. Safe: the words of this rule have no other meaning.
    """

    message = "“{word}” is a name and takes a capital: {written}."
    severity = Severity.ERROR
    in_quotations = InQuotations.NOTE
    examples = (
        Bad("The dockers will walk out on friday unless talks resume.", "friday",
            "The dockers will walk out on Friday unless talks resume."),
        Bad("The pilot, a 44-year-old welsh grandfather, walked away.", "welsh",
            "The pilot, a 44-year-old Welsh grandfather, walked away."),
        Bad("A berlin-based firm won.", "berlin", "A Berlin-based firm won."),
        Bad("The sale begins in mid-october.", "october", "The sale begins in mid-October."),
        Bad("“We sail for portugal tonight,” he said.", "portugal", "“We sail for Portugal tonight,” he said."),
        Bad("The woman flew from »oman«.", "", "The woman flew from Oman."),
        Bad("He came to the uk in May.", "uk", "He came to the UK in May."),
        Good("Hassan al-berlin spoke to them."),
        Good("welsh choir wins in berlin at last\n\nThe choir sang on Friday and won the cup again."),
        Good("She ate french fries with swiss cheese, used roman numerals and plaster of paris, and went dutch."),
        Good("A nor’easter blew. See www.canada.ca, mail info@paris.fr, #christmas, @london, /var/berlin/x and new-york-in-june-again."),
        Good("He read “le journal de paris” and wore a panama hat of black japan."),
        Good("On Friday in Berlin a Welsh choir sang of Christmas."),
    )  # fmt: skip

    def check(self, document: Document, options: Mapping[str, Any], desk: Desk) -> Iterator[Match]:  # noqa: ARG002
        suspects = sorted(SURE & distinct_words(document))
        if not suspects:
            return
        text = document.text
        for index, start, end in _hits(suspects, text):
            place = Span(start, end)
            if (
                _is_name(text, place)
                and not _is_small_heading(document, place)
                and not desk.vocabulary.accepts(suspects[index])
            ):
                yield from capital(document, place)


def _hits(words: list[str], text: str) -> Iterator[tuple[int, int, int]]:
    if len(text) > _SHORT:
        yield from MarkAutomaton(words).hits(text)
        return
    for index, word in enumerate(words):  # in an article this is quicker than to make the automaton
        at = text.find(word)
        while at >= 0:
            yield index, at, at + len(word)
            at = text.find(word, at + 1)


def _is_name(text: str, place: Span) -> bool:
    """Whether the small word at `place` stands in prose, in English, and for the name itself."""
    start, end = place
    word = text[start:end]
    if (start and text[start - 1].isalnum()) or text[end : end + 1].isalnum():
        return False
    before = _RUN.search(text, max(0, start - 40), start)
    after = _RUN_ON.match(text, end, min(len(text), end + 40))
    run = (before.group() if before else "") + word + (after.group() if after else "")
    if _NO_PROSE.search(run.rstrip(".:’'")):
        return False
    if text[start - 1 : start] in ("'", "’") and text[start - 2 : start - 1].isalpha():
        return False  # nor’easter
    if text[start - 1 : start] in ("-", "‑") and not _may_follow_hyphen(before.group() if before else ""):
        return False
    following = _NEXT.match(text, end)
    next_word = following.group(1) if following else ""
    if next_word in THINGS or next_word in FOREIGN:
        return False
    previous = _PREVIOUS.search(text, max(0, start - 40), start)
    last, two = (previous.group(2), f"{previous.group(1) or ''} {previous.group(2)}") if previous else ("", "")
    if last in FOREIGN or last in THINGS_BEFORE.get(word, ()) or two in THINGS_BEFORE.get(word, ()):
        return False
    around = name_around(text, start, end)
    return around is None or (text[slice(*around)].islower() and text[slice(*around)] in SOFT_PHRASES)


def _is_small_heading(document: Document, place: Span) -> bool:
    """Whether the word stands in a heading that is written in small letters throughout."""
    block = document.block_at(place.start)
    return (
        block is not None
        and block.kind in (BlockKind.HEADLINE, BlockKind.SUBHEAD)
        and block.span.of(document.text).islower()
    )


_PREFIXES = frozenset(
    "pro anti non mid ex pre post un all half us uk eu sino franco trans inter early late born based".split()
)


def _may_follow_hyphen(before: str) -> bool:
    """Whether a name may follow this hyphen: anti-muslim, mid-october, china-russia; not al-berlin."""
    head = before.rstrip("-‑").lower()
    return head in _PREFIXES or head in SURE
