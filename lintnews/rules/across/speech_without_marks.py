"""Words that another article quotes stand here without quotation marks."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from lintnews.core.desk import Desk
from lintnews.core.document import PROSE, Document
from lintnews.core.finding import Call, Confidence, Match, Related, Severity
from lintnews.core.pattern import pattern
from lintnews.core.record import Record
from lintnews.core.rule import Bad, EditionRule, Good
from lintnews.core.span import Span
from lintnews.rules.across._passages import Passage, Words, shortened
from lintnews.text.quotations import quotations_in
from lintnews.text.sentences import sentences_in

_RUN = 9  # words in a row, from which on a paraphrase is the speech itself
_TELLS = pattern(
    r"\b(?:said|says|saying|told|tells|added|wrote|argued|claimed|insisted|warned|stressed|called|according)\b"
)
_MARKS = '"“”«»'
_MOST_HOLDERS = 12  # quotations that share a run, from which on it is a turn of phrase


class Said(Record):
    """Words of somebody, where they begin, and whether they stand between quotation marks."""

    text: str
    start: int
    quoted: bool


class SpeechWithoutMarks(EditionRule[Said]):
    """Words that another article quotes stand here without quotation marks.

    ## Why
    What is a speaker's own wording in one article and a reporter's in the next has either lost its marks or should
    be told more freely.

    ## When it is right
    A paraphrase may keep a few of the words: only nine and more in a row count, in a sentence that says who spoke. It
    is for information.
    """

    message = "{words} words in a row that {article} quotes, here without marks. Speech, or paraphrase?"
    severity = Severity.SUGGESTION
    call = Call.QUERY
    confidence = Confidence.MEDIUM
    fact = Said
    examples = (
        Bad(
            "“We shall mend the old bridge at Marlsea before the first snow falls,” Ms Osei said.\n* * *\nMs Osei said that they would »mend the old bridge at Marlsea before the first snow falls«.",
            related="We shall mend the old bridge at Marlsea before the first snow falls,",
        ),
        Good("“We shall mend the old bridge at Marlsea before the first snow falls,” Ms Osei said.\n* * *\nMs Osei said that the old bridge at Marlsea would be mended before the winter."),
        Good("“We shall mend the old bridge at Marlsea before the first snow falls,” Ms Osei said.\n* * *\nMs Osei said: “We shall mend the old bridge at Marlsea before the first snow falls.”"),
    )  # fmt: skip

    def collect(self, document: Document, options: Mapping[str, Any], desk: Desk) -> Iterator[Said]:  # noqa: ARG002
        text = document.text
        for block in document.blocks:
            if block.kind not in PROSE:
                continue
            for quotation in quotations_in(document, block):
                said = quotation.inside.of(text)
                if said.count(" ") + 1 >= _RUN:
                    yield Said(said, quotation.inside.start, quoted=True)
            for span in sentences_in(document, block):
                said = span.of(text)
                if said.count(" ") > _RUN and _TELLS.search(said) and not any(mark in said for mark in _MARKS):
                    yield Said(said, span.start, quoted=False)

    def judge(self, facts: Mapping[str, Sequence[Said]], options: Mapping[str, Any]) -> Iterator[tuple[str, Match]]:  # noqa: ARG002
        holders: dict[tuple[str, ...], list[tuple[str, Said]]] = {}
        for path in facts:
            for quoted in facts[path]:
                if quoted.quoted:
                    for run in _runs(Words(path, Passage(quoted.text, quoted.start)).said):
                        holders.setdefault(run, []).append((path, quoted))
        for path in facts:
            for told in facts[path]:
                if not told.quoted:
                    yield from _without_marks(path, told, holders)


def _without_marks(
    path: str, told: Said, holders: Mapping[tuple[str, ...], Sequence[tuple[str, Said]]]
) -> Iterator[tuple[str, Match]]:
    """The first stretch of a sentence that another article has as speech."""
    words = Words(path, Passage(told.text, told.start))
    for at, run in enumerate(_runs(words.said)):
        held = holders.get(run, ())
        others = [(there, quoted) for there, quoted in held if there != path]
        if not others or len(others) < len(held) or len(held) > _MOST_HOLDERS:
            continue  # where the article has the quotation too, it has said whose words they are
        there, quoted = others[0]
        other = Words(there, Passage(quoted.text, quoted.start)).said
        end, place = at + _RUN, _place_of(run, other) + _RUN
        while end < len(words.said) and place < len(other) and words.said[end] == other[place]:
            end, place = end + 1, place + 1
        span = Span(quoted.start, quoted.start + len(quoted.text))
        related = (Related(span, f"“{shortened(quoted.text)}”", there),)
        yield path, Match(words.span(at, end), {"words": str(end - at), "article": there}, related=related)
        return


def _runs(said: Sequence[str]) -> Iterator[tuple[str, ...]]:
    for at in range(len(said) - _RUN + 1):
        yield tuple(said[at : at + _RUN])


def _place_of(run: tuple[str, ...], said: Sequence[str]) -> int:
    return next(at for at, one in enumerate(_runs(said)) if one == run)
