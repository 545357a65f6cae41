"""An initialism whose full form is never told."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from lintnews.core.desk import Desk
from lintnews.core.document import PROSE, BlockKind, Document
from lintnews.core.finding import Call, Confidence, Match, Severity
from lintnews.core.pattern import pattern
from lintnews.core.rule import Bad, DocumentRule, Good
from lintnews.core.span import Span
from lintnews.rules.names._initialisms import KNOWN
from lintnews.text.quotations import is_quoted
from lintnews.text.words import distinct_words, lowered

_LONGEST_ARTICLE = 60_000  # code points: what is longer holds many articles
_NUMERALS = frozenset("IVX")  # Leo XIV, chapter XXVI
_INITIALISM = pattern(r"[A-Z](?<![\w.$£€#@/&’'-].)[A-Z]{2,5}(?![\w/&@-]|\.\w|['’][A-Za-rt-z])")
# A body that acts: “the NCWB said”, “the KMPCL has”.
_TELLS = pattern(r"(?:,|\bor|known as|called|abbreviated|short for|named|dubbed)(?: the)?\s[“‘\"]?$")
_TOLD = pattern(r", (?:a|an|the|or|which|short for|stands for|meaning|\w+’s|—|–)\b")
_ACTS = pattern(
    r"(?:['’]s \w+)?\s+(?:said|says|[a-z]{2,}ed|has|have|had|will|would|wants?|wanted|fined|lifted|asked|told|announced|warned|urged|ordered|plans?|"
    r"planned|is|was|were|are|gave|approved|rejected|called|met|found|refused|agreed|expects?|expected|estimates?|estimated|launched|banned|"
    r"issued|opened|closed|did|does|can|could|should|may|might|must|added|argued|believes|claims|claimed|denied|confirmed|voted|held)\b"
)
_SMALL = r"(?:(?:of|for|the|and|on|in|to|at|de|la|du|des|di|del|der|und|y|e|against|with|&)[\s-]+)*"


class InitialismNeverIntroduced(DocumentRule):
    """An initialism whose full form is never told.

    ## Why
    Readers who do not know what the NCWB is cannot tell who is speaking.

    ## When it is right
    Bodies and terms that readers know by their initials (BBC, UNICEF, GDP, BJP); those whose words stand anywhere in
    the article, before or after; models, codes, tickers, signs and words set in capitals; quotations. Where the
    initials only name a thing in passing, the note is a suggestion: it is the house that knows its readers.

    ## Fix
    None: the writer knows the name. A house tells its own initialisms under `vocabulary`.
    """

    message = "“{found}” is never told in full. Will readers know it?"
    call = Call.QUERY
    confidence = Confidence.MEDIUM
    examples = (
        Bad("The »NCWB« said wardens had checked 40 weirs since January. None was safe."),
        Bad("A new price for yams was fixed by »BFTA« at the market, traders said."),
        Good("Pope Leo XIV, whom the club’s oldest member likened to Leo XIII, waved."),
        Good("The BBC said presenters had visited 40 weirs. The DNA test was done in the USA."),
        Good("The Kaveri Mills Producers’ Company Limited (KMPCL) met. KMPCL gave mills a month."),
        Good("The West Coast Fishers’ Organisation, or WCFO, wants it lifted. The WCFO is old."),
        Good("The RHCG (Rivers and Hills Conservation Group) spoke. The NCWB, a national board for weirs, met."),
        Good("“The NCWB said so,” he said. THE NCWB SAID SO AND LEFT. The NCWB-1 is a gun, and NCWB.com a site."),
    )

    def check(self, document: Document, options: Mapping[str, Any], desk: Desk) -> Iterator[Match]:  # noqa: ARG002
        text = document.text
        if len(text) > _LONGEST_ARTICLE:
            return
        first = _initialisms(document)
        for found, spans in first.items():
            if desk.vocabulary.accepts(found) or desk.lexicon.knows(found) or _is_told(document, found, spans):
                continue
            if _in_capitals(text, spans[0]) or is_quoted(document, spans[0]):
                continue
            acts = any(_acts(text, span) for span in spans)
            yield Match(spans[0], {"found": found}, severity=None if acts else Severity.SUGGESTION)


def _initialisms(document: Document) -> dict[str, list[Span]]:
    """Where each initialism stands in paragraphs and lists, those that everybody knows left out."""
    text = document.text
    found: dict[str, list[Span]] = {}
    for word in set(filter(str.isupper, distinct_words(document))) - KNOWN:
        at = text.find(word) if 3 <= len(word) <= 6 and not _NUMERALS.issuperset(word) else -1
        while at >= 0:
            match = _INITIALISM.match(text, at)
            block = document.block_at(at) if match is not None and match.group() == word else None
            if block is not None and (block.kind in PROSE or block.kind is BlockKind.LIST_ITEM):
                found.setdefault(word, []).append(Span(at, at + len(word)))
            at = text.find(word, at + len(word))
    return found


def _acts(text: str, span: Span) -> bool:
    return (
        text[max(0, span.start - 4) : span.start].lower().endswith("the ") and _ACTS.match(text, span.end) is not None
    )


def _in_capitals(text: str, span: Span) -> bool:
    """Whether the words beside it are in capitals too: a sign, a heading, a ticker."""
    around = (text[max(0, span.start - 16) : span.start].split()[-1:], text[span.end : span.end + 16].split()[:1])
    return any(word and len(word[0]) > 2 and word[0].strip(".,:;()").isupper() for word in around)


def _is_told(document: Document, found: str, spans: list[Span]) -> bool:
    """Whether brackets, a comma with “or”, or words with these initials tell what it stands for."""
    text = document.text
    for start, end in spans:
        before, after = text[max(0, start - 24) : start], text[end : end + 3]
        if before.endswith(("(", "[", "(the ")) or after.startswith((" (", " [")):
            return True
        if after[:1] in (",", ".", ")", "”", "’", '"', " ", ";") and _TELLS.search(before):
            return True
        if after[:1] == "," and _TOLD.match(text[end : end + 16]):
            return True
    if not _may_be_told(*document.once(_words_and_firsts), found.lower()):
        return False  # to compile an expression for each initialism is dear, and seldom needed
    return re.search(_words_with(found), text, re.IGNORECASE) is not None


_SMALL_WORDS = frozenset("of for the and on in to at de la du des di del der und y e against with &".split())


def _words_and_firsts(document: Document) -> tuple[list[str], str]:
    """The words in small letters, and the first letter of each."""
    words = lowered(document).replace(",", " ").replace("/", " ").replace("-", " ").split()
    return words, "".join([word[:1] or " " for word in words])


def _may_be_told(words: list[str], firsts: str, initials: str) -> bool:
    """Whether a word that holds the first initial is followed by words with the others, small words between."""
    last, at = len(words), firsts.find(initials[1], 1)
    while at > 0:
        before = at - 1
        while before and initials[0] not in words[before] and words[before] in _SMALL_WORDS:
            before -= 1
        if initials[0] in words[before] and _continues(words, at + 1, last, initials[2:]):
            return True
        at = firsts.find(initials[1], at + 1)
    return False


def _continues(words: list[str], at: int, last: int, initials: str) -> bool:
    """Whether the words from number `at` on begin with `initials`, small words between."""
    if not initials:
        return True
    while at < last:
        if words[at][:1] == initials[0] and _continues(words, at + 1, last, initials[1:]):
            return True
        if words[at] not in _SMALL_WORDS:
            return False
        at += 1
    return False


def _words_with(initials: str) -> str:
    """An expression for words that begin with the initials, small words between; one initial may be missing."""
    return r"(?<![\w])" + rf"[\w’'.]*[\s,/-]+{_SMALL}".join(initials) + r"[\w’']{2,}"
