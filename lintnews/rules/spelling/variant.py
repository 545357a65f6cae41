"""A spelling of another English than the article's."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, ClassVar

from lintnews.core.desk import Desk, Lexicon
from lintnews.core.document import Document
from lintnews.core.finding import Call, Match, replace
from lintnews.core.rule import Bad, DocumentRule, Good
from lintnews.rules.spelling._national import national_words, plain_places, spelling_for

_ENGLISHES = {
    "US": "US",
    "GB": "GB",
    "UK": "GB",
    "CA": "CA",
    "AU": "AU",
    "NZ": "GB",
    "IN": "GB",
    "IE": "GB",
    "ZA": "GB",
}
_NAMES = {"US": "American", "GB": "British", "CA": "Canadian", "AU": "Australian"}


class Variant(DocumentRule):
    """A spelling of another English than the article's.

    ## Why
    Copy from another country’s wire brings its spelling along, and a page with “color” here and “colour” there looks
    unread.

    ## When it is right
    Names keep their spelling (Labor Party, Lincoln Center), and so do quotations. Words with a capital are therefore
    never asked about, nor is anything while the language is plain “en”. Indian, Irish, New Zealand and South African
    copy is held to British spelling.

    ## Options
    `ise`: in British copy `both` (the default) takes organise and organize, `ise` and `ize` only one of them.

    ## Fix
    Offers the other spelling. Never made unseen: the word may be part of a name or a quotation.
    """

    message = "“{word}”: {english} spelling is “{other}”."
    call = Call.STYLE
    options: ClassVar[Mapping[str, Any]] = {"ise": "both"}
    examples = (
        Bad("The color of the tram is red.", "color", "The colour of the tram is red.", language="en-GB"),
        Bad("They travelled by tram.", "travelled", "They traveled by tram.", language="en-US"),
        Bad("It is a matter of defense.", "defense", "It is a matter of defence.", language="en-CA"),
        Bad("They organize a march.", "organize", "They organise a march.", language="en-AU"),
        Bad("They organize a march.", "organize", "They organise a march.", language="en-GB", options={"ise": "ise"}),
        Bad("They organise a march.", "organise", "They organize a march.", language="en-GB", options={"ise": "ize"}),
        Bad("They analyze the theater.", "analyze", "They analyse the theater.", language="en-GB", accept=("theater",)),
        Good("They organise a theatre and organize a programme.", language="en-GB"),
        Good("The Lincoln Center said: “The color is red.” Write to color@example.com.", language="en-GB"),
        Good("The color of the tram in the city centre is red.", language="en"),
        Good("They advertise a prize for the size and the tour of the hour.", language="en-GB", options={"ise": "ise"}),
    )  # fmt: skip

    def check(self, document: Document, options: Mapping[str, Any], desk: Desk) -> Iterator[Match]:
        english = _ENGLISHES.get(document.meta.language[3:].upper(), "")
        if not english or not document.meta.language.startswith("en"):
            return
        ending = options["ise"] if english == "GB" else "both"
        found = {}
        for word in national_words(document, desk.lexicon):
            other = _other(word, english, ending, desk.lexicon)
            if other and not desk.vocabulary.accepts(word):
                found[word] = other
        if not found:
            return
        for word, spans in plain_places(document, sorted(found)).items():
            for span in spans:
                words = {"word": word, "english": _NAMES[english], "other": found[word]}
                yield Match(span, words, replace(span, found[word]))


def _other(word: str, english: str, ending: str, lexicon: Lexicon) -> str:
    """How the article's English has it, where `word` is not that; empty otherwise."""
    if english not in lexicon.variants(word):
        return spelling_for(word, english, lexicon)
    here, there = ("iz", "is") if ending == "ise" else ("is", "iz")
    if ending == "both" or here not in word:
        return ""
    at = word.rfind(here)
    twin = word[:at] + there + word[at + 2 :]
    return twin if english in lexicon.variants(twin) and lexicon.is_common(twin) else ""
