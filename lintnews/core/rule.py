"""One editorial decision a file."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Any, ClassVar, Generic, TypeVar

from lintnews.core.choice import Choice
from lintnews.core.cue import Cue, Cues
from lintnews.core.desk import Desk
from lintnews.core.document import Document
from lintnews.core.finding import Call, Confidence, Match, Nap, Severity
from lintnews.core.record import Record

NOT_ENGLISH = "not in English"
"""Why a rule sleeps over copy in another language. One rule that says so speaks for all that read only English."""


class InQuotations(Choice):
    """What becomes of a match inside a direct quotation."""

    CHECK = "check"  # it counts as anywhere (the marks themselves, a space before a comma)
    NOTE = "note"  # it is shown as a query marked “in a quotation”, never fixed by a machine
    SKIP = "skip"  # the speaker's words are the speaker's


class Bad(Record):
    """A text with exactly one fault, at `mark`; `good` is the text after the rule's first fix.

    `mark` is found by its first occurrence in `text`, or stands between » and « in `text`.
    """

    text: str
    mark: str = ""
    good: str | None = None
    published: date | None = None
    language: str = "en"
    options: Mapping[str, Any] = {}
    related: str | None = None  # words that the first related place must stand on
    accept: tuple[str, ...] = ()  # the house's words, as in `vocabulary:`
    reject: tuple[str, ...] = ()


class Good(Record):
    """A look-alike that is right."""

    text: str
    published: date | None = None
    language: str = "en"
    options: Mapping[str, Any] = {}
    accept: tuple[str, ...] = ()
    reject: tuple[str, ...] = ()


Example = Bad | Good


class Decision:
    """What every rule is. The docstring is its manual page; its first line, its name in lists.

    The page has the headings `## Why`, `## When it is right`, and, where they help, `## Fix`, `## Options`.
    """

    id: ClassVar[str] = ""  # from the path: rules/words/doubled_word.py is words/doubled-word
    aliases: ClassVar[tuple[str, ...]] = ()  # ids it had before
    message: ClassVar[str]  # one line, evidence first; {braces} are filled from Match.words
    severity: ClassVar[Severity] = Severity.WARNING
    confidence: ClassVar[Confidence] = Confidence.HIGH
    call: ClassVar[Call] = Call.FIX
    in_quotations: ClassVar[InQuotations] = InQuotations.SKIP
    on: ClassVar[bool] = True  # whether `default` has it; a house's own preference is off until a guide asks
    needs_date: ClassVar[bool] = False  # its findings rest on the publication date
    any_language: ClassVar[bool] = False  # it reads copy in other languages than English too
    options: ClassVar[Mapping[str, Any]] = {}  # name → value when no house says otherwise
    examples: ClassVar[tuple[Example, ...]]

    def __init_subclass__(cls) -> None:
        super().__init_subclass__()
        _, found, path = cls.__module__.partition(".rules.")
        if found and not cls.id:
            cls.id = path.replace(".", "/").replace("_", "-")


class Rule(Decision):
    """A rule that is woken by cues, and looks only near them."""

    @classmethod
    def cues(cls) -> Cues:
        """What wakes it. Asked once, when the registry is compiled."""
        raise NotImplementedError

    def check(self, cue: Cue) -> Iterator[Match | Nap]:
        """What is wrong where the cue stands, or why that cannot be told. Keeps no memory between calls."""
        raise NotImplementedError


class DocumentRule(Decision):
    """A rule that needs the whole article.

    `shapes` of `cues()`, where it has any, only decide whether the rule is asked at all.
    """

    @classmethod
    def cues(cls) -> Cues | None:
        """What must stand somewhere in the article for the rule to be asked; None to be asked always."""
        return None

    def asleep(self, document: Document, desk: Desk) -> str:  # noqa: ARG002
        """Why the rule cannot judge this article, for the summary; empty where it can."""
        return ""

    def check(self, document: Document, options: Mapping[str, Any], desk: Desk) -> Iterator[Match]:
        """What is wrong in the article."""
        raise NotImplementedError


Fact = TypeVar("Fact", bound=tuple[Any, ...])


class EditionRule(Decision, Generic[Fact]):
    """A rule over several articles: small facts are collected from each, then judged together.

    A fact is a Record of plain values (words, numbers, None, tuples of these), so that it can be kept for an article
    that has not changed. In examples a line `* * *` parts one article from the next.
    """

    fact: ClassVar[type[Any]]  # the Record that `collect` makes

    def collect(self, document: Document, options: Mapping[str, Any], desk: Desk) -> Iterator[Fact]:
        """What is to be known of one article."""
        raise NotImplementedError

    def judge(self, facts: Mapping[str, Sequence[Fact]], options: Mapping[str, Any]) -> Iterator[tuple[str, Match]]:
        """What the facts of all articles, by path and in order of path, show together: (path, match).

        Its cost grows with the number of facts, never with the number of pairs of articles.
        """
        raise NotImplementedError
