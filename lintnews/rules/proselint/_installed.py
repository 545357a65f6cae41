"""The one door to the installed proselint: its checks over an article, as places and better words.

proselint is imported when the first such rule is asked (some 60 ms), never before, and only its checks: not its
command line, its configuration or its logging. What it finds is looked at again here, because its pattern sets forget
the word borders of all but one occurrence, its offsets are one too high, and its own idea of quotations loses findings.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any, ClassVar, Protocol

from lintnews.core.desk import Desk
from lintnews.core.document import BlockKind, Document
from lintnews.core.finding import Edit, Fix, Match
from lintnews.core.pattern import pattern
from lintnews.core.record import Record
from lintnews.core.span import Span

# proselint's patterns know straight marks and plain blanks; one code point stands for one, so places stay true.
_PLAIN = str.maketrans("’‘“”\n\t\u00a0\u202f", "''\"\"    ")
_SEVERAL = pattern(r"' or '| or '|' or | / ")  # how its word lists write “either of two”
_SENTENCE_OPENS = pattern(r"(?:\A|[.!?:…])[\s“”‘’\"'()\[\]]*\Z")


class Hit(Record):
    """A place that a check flags, and the words it would rather have, best first."""

    span: Span
    found: str
    better: tuple[str, ...] = ()

    def match(self) -> Match:
        """The hit as a rule says it.

        Its message may hold `{found}`, `{better}` (“x” or “y”) and `{instead}` (; “x” would do).
        """
        better = " or ".join(f"“{words}”" for words in self.better)
        words = {"found": self.found, "better": better, "instead": f"; {better} would do" if better else ""}
        fixes = tuple(Fix(f"Write “{new}”", (Edit(self.span, new),)) for new in self.better)
        return Match(self.span, words, fixes)


class _Result(Protocol):
    """What proselint says of one place. A property, so that its own named tuple fits."""

    @property
    def span(self) -> tuple[int, int]: ...
    @property
    def replacements(self) -> str | None: ...


class _Check(Protocol):
    """A check of proselint, as far as it is used here."""

    @property
    def path(self) -> str: ...
    def check_with_flags(self, text: str) -> Iterator[_Result]: ...


def phrases(listed: str) -> frozenset[str]:
    """The phrases of a list that is parted by semicolons."""
    return frozenset(" ".join(phrase.split()) for phrase in listed.split(";"))


class InstalledChecks:
    """What every rule of this desk does; a rule names its checks and adds its page and examples.

    Checks are named by their ids in proselint.
    """

    checks: ClassVar[tuple[str, ...]]
    right: ClassVar[frozenset[str]] = frozenset()  # what the checks flag and news copy may say, in lower case
    capitals: ClassVar[bool] = False  # whether capitals belong to what is looked for; else they make it a name

    def check(self, document: Document, options: Mapping[str, Any], desk: Desk) -> Iterator[Match]:  # noqa: ARG002
        """What the checks find, but for what is right."""
        for hit in hits(document, self.checks, capitals=self.capitals):
            if hit.found.lower() not in self.right:
                yield from self.matches(hit, document, desk)

    def matches(self, hit: Hit, document: Document, desk: Desk) -> Iterator[Match]:  # noqa: ARG002
        """What is said of one hit; nothing where the article shows it to be right."""
        yield hit.match()


def hits(document: Document, paths: tuple[str, ...], *, capitals: bool = False) -> Iterator[Hit]:
    """What the checks with these ids find in the words of `document`, in order, no two on the same words.

    Unless `capitals` belong to what is looked for, a capital inside a hit or within a sentence makes it a name.
    Raises LookupError, after the hits of the others, where the installed proselint has no such check.
    """
    found: dict[Span, Hit] = {}
    for path in paths:
        for hit in _hits_of(document, path, capitals=capitals):
            found.setdefault(hit.span, hit)
    end = 0
    for span in sorted(found, key=_longest_first):
        if span.start >= end:
            end = span.end
            yield found[span]
    missing = ", ".join(path for path in paths if path not in _installed())
    if missing:
        raise LookupError(f"the installed proselint has no check {missing}")


@cache
def _installed() -> Mapping[str, tuple[_Check, ...]]:
    """The checks of the installed proselint by id; several may share one."""
    from proselint.checks import __register__

    checks: dict[str, tuple[_Check, ...]] = {}
    for check in __register__:
        checks[check.path] = (*checks.get(check.path, ()), check)
    return checks


def _hits_of(document: Document, path: str, *, capitals: bool) -> Iterator[Hit]:
    text = document.once(_plain)
    for check in _installed().get(path, ()):
        # Its patterns want something before and after the words.
        for result in check.check_with_flags(f"\n{text}\n"):
            span = _trimmed(text, result.span[0] - 1, result.span[1] - 1)
            if not _stands_free(text, span) or not _is_prose(document, span):
                continue
            if capitals or not _is_name(document, span):
                found = " ".join(span.of(document.text).split())
                yield Hit(span, found, _better(result.replacements, found))


def _plain(document: Document) -> str:
    return document.text.translate(_PLAIN)


def _longest_first(span: Span) -> tuple[int, int]:
    return span.start, -span.end


def _trimmed(text: str, start: int, end: int) -> Span:
    """The span without blanks at its ends, and inside the text."""
    start, end = max(start, 0), min(end, len(text))
    words = text[start:end]
    return Span(start + len(words) - len(words.lstrip()), end - len(words) + len(words.rstrip()))


def _stands_free(text: str, span: Span) -> bool:
    """Whether the span begins and ends where words do; a hyphen or an apostrophe before a letter is no end."""
    if span.length <= 0:
        return False
    before, first, last = text[span.start - 1 : span.start], text[span.start], text[span.end - 1]
    after, second = text[span.end : span.end + 1], text[span.end + 1 : span.end + 2]
    if first.isalnum() and (before.isalnum() or before in ("-", "_", "/", "@", "#")):
        return False
    return not (
        last.isalnum() and (after.isalnum() or after in ("_", "@") or (after in ("-", "'") and second.isalnum()))
    )


def _is_prose(document: Document, span: Span) -> bool:
    """Whether the span lies in one block of the article's own words."""
    block = document.block_at(span.start)
    return block is not None and block.kind is not BlockKind.FURNITURE and block.span.covers(span)


def _is_name(document: Document, span: Span) -> bool:
    """Whether capitals show a name or title: one after the first letter, or a first one within a sentence."""
    words, block = span.of(document.text), document.block_at(span.start)
    if any(letter.isupper() for letter in words[1:]) and not words.isupper():
        return True
    if not words[0].isupper() or block is None:
        return False
    return not _SENTENCE_OPENS.search(document.text[block.span.start : span.start])


def _better(replacements: str | None, found: str) -> tuple[str, ...]:
    """The words that a check prefers, in the case of `found`; none where its list holds a pattern or a remark."""
    if not replacements or re.search(r"[\\(|]|\.\.\.", replacements):
        return ()
    better = [words.strip(" '") for words in _SEVERAL.split(replacements)]
    if found.isupper() and len(found) > 1:
        better = [words.upper() for words in better]
    elif found[0].isupper():
        better = [words[:1].upper() + words[1:] for words in better]
    return tuple(words for words in better if words and words != found)
