"""Figures, dates and addresses of a block."""

from __future__ import annotations

import re
from collections.abc import Iterable

from lintnews.core.document import Block, Document
from lintnews.core.pattern import pattern
from lintnews.core.span import Span
from lintnews.text.sentences import sentences_in
from lintnews.text.temporal.reader import expressions
from lintnews.text.temporal.values import Expression

_SMALL = (
    "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|"
    "nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|half|dozens?|hundreds?|thousands?|millions?|billions?|"
    "a (?:dozen|hundred|thousand|million|billion)|twice|double|triple"
)
_SCALE = "hundred|thousand|million|billion|trillion|lakh|crore|dozen|mn|bn|tn|[mkb]"
_SMALL_WORDS = (
    r"(?:of|in|to|and|on|at|by|for|from|or|the|an?|was|were|is|are|with|as|than|after|before|that|who|ha[sd]"
    r"|have|when|but|will|"
    r"would|could|said|if|so|it|he|she|they)\b"
)
_FIGURE = pattern(
    r"(?<![\w.,])(?<![^\W\d_]-)(?:(?:US|C|A|NZ|HK|R|S)?[$£€¥₹]\s?)?"
    rf"(?:\d[\d,]*(?:\.\d+)?(?:st|nd|rd|th)?(?:[-–]\d[\d,]*(?:\.\d+)?)?|\b(?:{_SMALL})(?:-(?:one|two|three|four"
    rf"|five|six|seven|"
    r"eight|nine))?\b)"
    rf"(?:[ -]?(?:{_SCALE})\b)?(?:\s?%|[ -](?:per cent|percent"
    rf"|percentage points?)\b)?(?:[ -](?!{_SMALL_WORDS})[a-z]+(?:-old)?\b)?",
    re.IGNORECASE,
)
_STREET = (
    "street|st|road|rd|avenue|ave|lane|drive|square|boulevard|blvd|way|close|court|terrace|place|highway|crescent|quay|"
    "parkway|row|gardens|hill"
)
_ADDRESS = pattern(
    rf"\b\d{{1,5}}[a-z]?,?[  ](?:[NSEW]\.?[  ])?(?:[A-Z0-9][\w’'-]*[  ]){{1,4}}(?i:{_STREET})\b"
    r"|\b[A-Z]{1,2}\d[A-Z\d]?[  ]\d[A-Z]{2}\b|\b[A-Z]{2}[  ]\d{5}(?:-\d{4})?\b"
    r"|\b[\w.+-]+@[\w-]+(?:\.[\w-]+)+\b|\bhttps?://[^\s<>“”]+[^\s<>“”.,;:!?)’']|\bwww\.[\w-]+(?:\.[\w-]+)+\b"
    r"|(?<![\d,.-])(?:\+\d{1,3}[  ]?)?(?:\(\d{2,5}\)[  ]?)?\d{2,5}[  -]\d{3,4}[  -]\d{3,4}(?![\d,])"
)


def dates_in(document: Document, block: Block) -> tuple[Expression, ...]:
    """What speaks of time in one block, in order. Made once a block."""
    return document.once(_dates, block)


def _dates(document: Document, block: Block) -> tuple[Expression, ...]:
    published = document.meta.published
    return tuple(
        found for sentence in sentences_in(document, block) for found in expressions(document.text, sentence, published)
    )


def places_in(document: Document, block: Block) -> tuple[Span, ...]:
    """Addresses of one block: of houses, pages, mail, and telephone numbers."""
    return tuple(Span(*match.span()) for match in _ADDRESS.finditer(document.text, *block.span))


def figures_in(document: Document, block: Block, taken: Iterable[Span]) -> tuple[Span, ...]:
    """Figures of one block, each with what it counts, save those in `taken`."""
    held = list(taken)
    found = (Span(*match.span()) for match in _FIGURE.finditer(document.text, *block.span))
    return tuple(span for span in found if not any(span.meets(one) for one in held))
