"""A surname of somebody who was never introduced."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from lintnews.core.cue import Cues
from lintnews.core.desk import Desk
from lintnews.core.document import PROSE, Document
from lintnews.core.finding import Call, Confidence, Match, Severity
from lintnews.core.pattern import pattern
from lintnews.core.record import Record
from lintnews.core.rule import Bad, DocumentRule, Good
from lintnews.core.span import Span
from lintnews.rules.names._surnames import NO_NAMES, ONE_NAME, SPEECH_BEFORE
from lintnews.text.quotations import is_quoted
from lintnews.text.words import occurrences

_LONGEST_ARTICLE = 60_000  # code points: what is longer holds many articles
_FEWEST_WORDS = 60  # a brief may name people by their surnames
_CAPITAL = r"[^\W\d_a-z]\w*(?:(?:[’'](?=[^\W\d_a-z])|-)[^\W\d_]\w*)*"
_WITH_COURTESY = pattern(rf"M(?<!\wM)(?:r|rs|s|x)\.? ({_CAPITAL})(?=[,.;:!?)]|['’]s?\b| [a-z])")
# Each begins with a letter, which is what makes it quick to look for.
_SAID_BY = pattern(rf"said(?<!\wsaid) ({_CAPITAL})(?=[.]|,? (?:who|adding|after|when|on|in|at|a|the)\b|,)")
_SAID = pattern(r"said(?<= said)\b")
_SPEAKER = pattern(rf"(?:\A|[.!?”\"] |, )({_CAPITAL}) \Z")
_LONGEST_NAME = 80  # code points
_WORD_BEFORE = pattern(r"([^\W\d_][\w’'.-]*)[,]?\s+[“\"(]?$")
_WORD_AFTER = pattern(
    r"(?:,| \()\s?(?:\d|an? |the |who |whose |of |his |her |their |our |my |from |then |also |now )| [^\W\d_a-z][\w’'-]"
)


class _Use(Record):
    name: str
    span: Span
    sure: bool  # a courtesy tells a person


class SurnameNeverIntroduced(DocumentRule):
    """A surname of somebody who was never introduced.

    ## Why
    When a paragraph is cut, the full name goes with it, and “Ms Kowalczyk said” is left without anybody having met
    her.

    ## When it is right
    People known by one name, and fiction. Where the name stands anywhere with a given name, a title, a description
    or an age beside it. Briefs under sixty words. Cities, firms and bodies speak too (“Tehran said”): they count only with
    a second use, and as a suggestion where the word is a known name.

    ## Fix
    None: the writer knows the person.
    """

    message = "“{found}” is never introduced. Who is this?"
    call = Call.QUERY
    confidence = Confidence.MEDIUM
    examples = (
        Bad(
            "The county council will vote on the plan for a tram through the town in March, and work could start within a year. It would cost £310m and take six years to build, a report to the council says, and one shop in four on the High Street would have to close for a time. The plan is old. »Ms Kowalczyk« said that nobody had asked her about it. The council will meet on Monday."
        ),
        Bad(
            "The county council will vote on the plan for a tram through the town in March, and work could start within a year. It would cost £310m and take six years to build, a report to the council says, and one shop in four on the High Street would have to close for a time. Nobody was asked, said »Kowalczyk«. The council will meet on Monday, and Kowalczyk will be there."
        ),
        Good(
            "The county council will vote on the plan for a tram through the town in March, and work could start within a year. It would cost £310m and take six years to build, Marta Kowalczyk says, and one shop in four on the High Street would have to close for a time. Ms Kowalczyk said that nobody had asked her. Tehran said no. Mr Bean said yes, and Mr Trump too."
        ),
        Good("Ms Kowalczyk said that nobody had asked her about it."),
        Good(
            "The county council will vote on the plan for a tram through the town in March, and work could start within a year. It would cost £310m and take six years to build, the developer Kowalczyk says, and one shop in four on the High Street would have to close for a time. “It is dear,” Mr Kowalczyk said. “Mr Brown-Smith said so,” he said. Police said it, said Monday."
        ),
    )  # fmt: skip

    @classmethod
    def cues(cls) -> Cues:
        return Cues(words=("mr", "mrs", "ms", "mx", "said"))

    def check(self, document: Document, options: Mapping[str, Any], desk: Desk) -> Iterator[Match]:  # noqa: ARG002
        text = document.text
        if len(text) > _LONGEST_ARTICLE or text.count(" ") < _FEWEST_WORDS:
            return
        first: dict[str, _Use] = {}
        for use in _uses(document):
            if use.name not in first or (use.sure and not first[use.name].sure):
                first[use.name] = use
        if not first:
            return
        places = occurrences(document, first)
        for name, use in first.items():
            spans = [span for span in places[name] if span.of(text) == name]
            if (
                desk.vocabulary.accepts(name)
                or _is_introduced(document, [*spans, use.span])
                or is_quoted(document, use.span)
            ):
                continue
            if not use.sure and len(spans) < 2:
                continue
            # Cities and firms are proper names too, and speak.
            doubtful = desk.lexicon.is_common(name.lower()) or (not use.sure and desk.lexicon.is_proper(name))
            yield Match(use.span, {"found": use.span.of(text)}, severity=Severity.SUGGESTION if doubtful else None)


def _uses(document: Document) -> Iterator[_Use]:
    """Surnames that speak or stand after a courtesy, in paragraphs: the sure ones first."""
    text = document.text
    for match in _WITH_COURTESY.finditer(text):
        if _may_be_surname(match[1]) and _prose_from(document, match.start()) >= 0:
            yield _Use(match[1], Span(*match.span()), sure=True)
    for name in _speakers(document):
        if _may_be_surname(name.of(text)):
            yield _Use(name.of(text), name, sure=False)


def _prose_from(document: Document, place: int) -> int:
    """Where the paragraph that holds `place` begins; -1 where none does."""
    block = document.block_at(place)
    return block.span.start if block is not None and block.kind in PROSE else -1


def _speakers(document: Document) -> Iterator[Span]:
    """The names right before and after “said”, in order; a name between two of them is taken with the first."""
    text = document.text
    found = [
        (match.start(), match.end(), Span(*match.span(1)))
        for match in _SAID_BY.finditer(text)
        if _prose_from(document, match.start()) >= 0
    ]
    for said in _SAID.finditer(text):
        begin = _prose_from(document, said.start())
        match = _SPEAKER.search(text, max(begin, said.start() - _LONGEST_NAME), said.start()) if begin >= 0 else None
        if match is not None:
            found.append((match.start(), said.end(), Span(*match.span(1))))
    last = 0
    for start, end, name in sorted(found):
        if start >= last:
            yield name
            last = end


def _may_be_surname(name: str) -> bool:
    return len(name) > 1 and not name[1].isupper() and name not in ONE_NAME and name.lower() not in NO_NAMES


def _is_introduced(document: Document, spans: list[Span]) -> bool:
    """Whether a given name, title, description, age or first name’s surname stands beside the name somewhere."""
    text = document.text
    for span in spans:
        if _WORD_AFTER.match(text, span.end):
            return True
        before = _WORD_BEFORE.search(text, max(0, span.start - 40), span.start)
        if before is not None and _describes(before[1], before[0]):
            return True
        if text[span.start - 1 : span.start] in ("-", "’") or text[span.end : span.end + 1] == "-":
            return True
    return False


def _describes(word: str, before: str) -> bool:
    """Whether the word before a surname is a given name, an initial, a title or a description of its bearer."""
    ends_sentence = word.endswith(".") and (len(word) > _LONGEST_TITLE or word[0].islower())
    return not ends_sentence and word.rstrip(".").lower() not in SPEECH_BEFORE and not before.rstrip().endswith(",")


_LONGEST_TITLE = 5  # code points of a short form before a name, with its point: Capt.
