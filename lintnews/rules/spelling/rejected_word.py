"""A word that the house does not use, by its `vocabulary: reject` or its house-words.txt."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from lintnews.core.desk import Desk, Refused
from lintnews.core.document import Document
from lintnews.core.finding import Call, Match, replace
from lintnews.core.pattern import pattern
from lintnews.core.rule import Bad, DocumentRule, Good
from lintnews.core.span import Span
from lintnews.rules.spelling._places import opens, places_of
from lintnews.text.casing import like
from lintnews.text.words import distinct_words, occurrences

_WORDS = pattern(r"[^\W_]+")
_BLANKS = pattern(r"\s+")
_JOINED = frozenset("-‑’'")  # a word that begins after one of these is part of another


class RejectedWord(DocumentRule):
    """A word that the house does not use.

    ## Why
    The desk has ruled on it: under `vocabulary: reject` in lintnews.yaml (`tots (say children)`), or in
    house-words.txt (`no: tots (say children)`, `adviser, not advisor`). With a `~` its endings count too.

    ## When it is right
    In a quotation, and in a name (Tiny Tots Nursery). A word rejected in small letters is meant in any case, one with
    capitals only as it stands.

    ## Fix
    Offers what the house writes instead, where it says so. Never made unseen: the sentence may want another turn.
    """

    message = "“{found}”: {instead}."
    call = Call.STYLE
    examples = (
        Bad("Two tots were found.", "tots", "Two children were found.", reject=("tots (say children)",)),
        Bad("Tots were found.", "Tots", "Children were found.", reject=("tots (say children)",)),
        Bad("He advised the advisors.", "advisors", "He advised the advisers.", reject=("advisor~ (say adviser~)",)),
        Bad("They utilised it.", "utilised", reject=("utilise~ (say use)",)),
        Bad("He came on board Tiktok.", "Tiktok", "He came on board TikTok.", reject=("Tiktok (say TikTok)",)),
        Bad("It went\nviral on Monday.", "went\nviral", reject=("went viral",)),
        Good("The Tiny Tots Nursery is open.", reject=("tots (say children)",)),
        Good("“Two tots were found,” she said.", reject=("tots (say children)",)),
        Good("Write to tots@example.com about #tots.", reject=("tots (say children)",)),
        Good("He came on board TikTok.", reject=("Tiktok (say TikTok)",)),
        Good("The co-tots and tots-like were found.", reject=("tots (say children)",)),
        Good("It went by and viral.", reject=("went viral",)),
        Bad("The 4x4s ran over it.", "4x4s", reject=("4x4s",)),
        Good("Two tots were found."),
    )

    def check(self, document: Document, options: Mapping[str, Any], desk: Desk) -> Iterator[Match]:  # noqa: ARG002
        refused = desk.vocabulary.refused()
        if not refused:
            return
        there = frozenset(word.lower() for word in distinct_words(document))
        candidates = [(parts[0], one) for one in refused if (parts := _words(one.form)) and there.issuperset(parts)]
        starts = occurrences(document, {first for first, _ in candidates})
        for first, one in candidates:
            for span in _places(document, one.form, starts[first]):
                yield self._match(document, span, one)

    @staticmethod
    def _match(document: Document, span: Span, one: Refused) -> Match:
        found = span.of(document.text)
        change = like(found, one.change) if one.form.islower() else one.change
        instead = f"the house writes “{one.better}”" if one.better else "the house does not use it"
        return Match(
            span, {"found": _BLANKS.sub(" ", found), "instead": instead}, replace(span, change) if change else ()
        )


def _words(form: str) -> list[str]:
    return [word.lower() for word in _WORDS.findall(form)]


def _places(document: Document, form: str, starts: Sequence[Span]) -> Iterator[Span]:
    """Where `form`, whose first word is at one of `starts`, stands as prose and no name."""
    text = document.text
    any_case = re.IGNORECASE if form.islower() else 0
    whole = re.compile(r"\s{1,4}".join(map(_literal, form.split())) + r"(?![\w‑-])", any_case)
    before = _WORDS.search(form).start()  # type: ignore[union-attr]  # it has a word, or it were no candidate
    found = [match for start in starts if (match := whole.match(text, max(0, start.start - before)))]
    spans = [Span(*match.span()) for match in found if text[match.start() - 1 : match.start()] not in _JOINED]
    for place in places_of(document, spans, ()):
        words = place.span.of(text)
        is_name = form.islower() and words[0].isupper() and not words.isupper() and not opens(document, place.span)
        if place.is_prose and not is_name:
            yield place.span


def _literal(part: str) -> str:
    return "".join("['’]" if letter in "'’" else re.escape(letter) for letter in part)
