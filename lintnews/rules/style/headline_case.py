"""A headline with more capitals, or fewer, than the house sets."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from lintnews.core.cue import Cues
from lintnews.core.desk import Desk
from lintnews.core.document import Block, BlockKind, Document
from lintnews.core.finding import Applicability, Call, Edit, Fix, Match, Severity
from lintnews.core.pattern import pattern
from lintnews.core.rule import Bad, DocumentRule, Good, InQuotations
from lintnews.core.span import Span
from lintnews.rules.style._house import THE_HOUSE
from lintnews.rules.style._title_case import title_case

_WORD = pattern(r"(?<![\w’'-])[^\W\d_]{2,}(?![\w’'])")
_LEADS_NAME = pattern(
    r"(?:New|San|Los|Las|Fort|Lake|Port|Saint|North|South|East|West|Great|United|White|Middle|High|Supreme|Prime|Grand|World|Red|Black|State|House) [A-Z]"
)
_OPENS = pattern(r"(?:^|[:?!.—–|]\s*[“‘\"']?|[“‘\"'])$")


class HeadlineCase(DocumentRule):
    """A headline with more capitals, or fewer, than the house sets.

    ## Why
    Newspapers mostly set headlines as sentences (Mayor calls vote); some set a capital on each word that matters.

    ## When it is right
    Lines in capitals throughout are design, not style. Names keep their capitals, and brands their own.

    ## Fix
    For `title`, the whole line. For `sentence`, the common words get small letters: names made of them (Labour
    Party) want a look.

    ## Options
    `case`: `sentence` or `title`. `longest_small`: in title case prepositions of so many letters stay small (3 or 4).
    """

    message = "Headline: {house} sets {case}{words}."
    severity = Severity.WARNING
    call = Call.STYLE
    in_quotations = InQuotations.SKIP
    on = False
    options = {"house": THE_HOUSE, "case": "sentence", "longest_small": 3}
    _TITLE = {"case": "title"}
    _TEXT = "\n\nThe vote came late on Monday, a clerk said. It was long."
    examples = (
        Bad(
            "»Mayor Calls Early Vote In New Harbour Bridge«" + _TEXT,
            good="Mayor calls early vote in new harbour bridge" + _TEXT,
        ),
        Bad(
            "»Mayor calls early vote on the bridge«" + _TEXT,
            good="Mayor Calls Early Vote on the Bridge" + _TEXT,
            options=_TITLE,
        ),
        Good("Mayor calls early vote on Dublin bridge" + _TEXT),
        Good("Labour Party wins by-election in Cork" + _TEXT),
        Good("Mayor Calls Early Vote on the iPhone Bridge: A Look Ahead" + _TEXT, options=_TITLE),
        Good("MAYOR CALLS EARLY VOTE ON HARBOUR BRIDGE" + _TEXT),
        Good("MAYOR CALLS EARLY VOTE ON HARBOUR BRIDGE" + _TEXT, options=_TITLE),
        Good("No headline stands here, and the Mayor Calls Early Vote Again."),
        Bad(
            "»mayor o’brien and/or mcgee on cnn for 5 l’orient days in U.S. vote«" + _TEXT,
            good="Mayor O’Brien and/or McGee on CNN for 5 l’Orient Days in U.S. Vote" + _TEXT,
            options=_TITLE,
        ),
    )

    @classmethod
    def cues(cls) -> Cues | None:
        return None

    def check(self, document: Document, options: Mapping[str, Any], desk: Desk) -> Iterator[Match]:
        for block in document.blocks[:40]:
            line = block.span.of(document.text)
            if block.kind is not BlockKind.HEADLINE or line.isupper() or len(line.split()) < 4:
                continue
            edits = (
                _title_edits(block, line, options) if options["case"] == "title" else _sentence_edits(block, line, desk)
            )
            if not edits:
                continue
            words = ", ".join(f"“{edit.text}”" for edit in edits[:3]) + ("…" if len(edits) > 3 else "")
            fix = Fix(f"Set the headline in {options['case']} case", edits, Applicability.UNSAFE)
            case = "title case" if options["case"] == "title" else "headlines as sentences"
            yield Match(block.span, {"house": options["house"], "case": case, "words": f": {words}"}, (fix,))


def _title_edits(block: Block, line: str, options: Mapping[str, Any]) -> tuple[Edit, ...]:
    """What makes the line title case, word by word."""
    edits, at = [], block.span.start
    better = title_case(line, longest_small=options["longest_small"])
    for old, new in zip(line.split(" "), better.split(" "), strict=True):
        if old != new:
            edits.append(Edit(Span(at, at + len(old)), new))
        at += len(old) + 1
    return tuple(edits)


def _sentence_edits(block: Block, line: str, desk: Desk) -> tuple[Edit, ...]:
    """Small letters for common words, if the line has capitals throughout; nothing if it may be a sentence."""
    edits, plain = [], 0
    for match in _WORD.finditer(line):
        word = match.group()
        if _OPENS.search(line, max(0, match.start() - 4), match.start()):
            continue
        if word[0].islower():
            plain += len(word) > 4
        elif word[1:].islower() and _is_plain(word, desk) and not _leads_name(line, match.start(), desk):
            start = block.span.start + match.start()
            edits.append(Edit(Span(start, start + 1), word[0].lower()))
    return tuple(edits) if len(edits) >= 3 and plain <= len(edits) // 4 else ()


def _leads_name(line: str, start: int, desk: Desk) -> bool:
    """Whether the word at `start` often begins a name, and a word that is no common one follows (New York)."""
    lead = _LEADS_NAME.match(line, start)
    after = _WORD.match(line, lead.end() - 1) if lead else None
    return after is not None and not _is_plain(after.group(), desk)


def _is_plain(word: str, desk: Desk) -> bool:
    return desk.lexicon.is_common(word.lower()) and not desk.lexicon.is_proper(word.lower())
