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
from lintnews.text.quotations import is_quoted
from lintnews.text.words import occurrences

_LONGEST_ARTICLE = 60_000  # code points: what is longer holds many articles
_FEWEST_WORDS = 60  # a brief may name people by their surnames
_CAPITAL = r"[^\W\d_a-z]\w*(?:(?:[’'](?=[^\W\d_a-z])|-)[^\W\d_]\w*)*"
_WITH_COURTESY = pattern(rf"\b(Mr|Mrs|Ms|Mx)\.? ({_CAPITAL})(?=[,.;:!?)]|['’]s?\b| [a-z])")
_SAID = pattern(
    rf"\bsaid ({_CAPITAL})(?=[.]|,? (?:who|adding|after|when|on|in|at|a|the)\b|,)|(?:\A|[.!?”\"] |, )({_CAPITAL}) said\b"
)
_WORD_BEFORE = pattern(r"([^\W\d_][\w’'.-]*)[,]?\s+[“\"(]?$")
_WORD_AFTER = pattern(
    r"(?:,| \()\s?(?:\d|an? |the |who |whose |of |his |her |their |our |my |from |then |also |now )| [^\W\d_a-z][\w’'-]"
)
# Known by one name, or a name of fiction, or a form of address.
_ONE_NAME = frozenset(
    """Trump Biden Obama Clinton Bush Reagan Putin Xi Modi Zelensky Zelenskyy Merkel Macron Thatcher Blair Johnson Sunak Starmer Cameron Truss
    Netanyahu Erdogan Erdoğan Assad Gaddafi Saddam Stalin Lenin Hitler Churchill Mao Gandhi Nehru Mandela Kennedy Lincoln Washington Jefferson
    Nixon Roosevelt Truman Eisenhower Napoleon Darwin Einstein Newton Shakespeare Dickens Austen Tolstoy Mozart Beethoven Bach Picasso Rembrandt
    Musk Bezos Zuckerberg Madonna Beyoncé Rihanna Adele Pelé Messi Ronaldo Neymar Lula Bolsonaro Kim Jesus Muhammad Buddha Moses God Allah Plato
    Aristotle Socrates Freud Marx Kant Orwell Kafka Bean Darcy Big Right Spock Burns Kipling Men Pacman Bond Potter Brexit Speaker President Chairman
    Justice Chief Mayor Secretary Ambassador Minister Marvel Dalloway Brown Universe World America Wolf Fox Robot Blobby T""".split()
)
_NO_NAMES = frozenset(
    """he she it they we i you who the this that these those a an his her its their our my one two three some many most all both no none
    police officials officers residents prosecutors lawyers doctors scientists researchers critics experts analysts authorities
    parliament congress senate government monday tuesday wednesday thursday friday saturday sunday january february march april may
    june july august september october november december but and if when while as in on at after before then there here what why how
    not so yet also another others people dr prof sen rep gov gen lt col sgt capt rev fr st sir mr mrs ms mx""".split()
)
_SPEECH_BEFORE = frozenset(
    """said says told added asked replied and but that as by to of with for from when while if because after before since until although
    though where than or nor who whom which what like about against between among is was are were be has had will would did not only also
    even both either neither the a an in on at into over under without he she it they mr mrs ms mx per via upon then so yet if""".split()
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
    """Surnames that speak or stand after a courtesy, in paragraphs."""
    text = document.text
    for kind, span in document.blocks:
        if kind not in PROSE:
            continue
        for match in _WITH_COURTESY.finditer(text, *span):
            if _may_be_surname(match[2]):
                yield _Use(match[2], Span(*match.span()), sure=True)
        for match in _SAID.finditer(text, *span):
            group = 1 if match[1] else 2
            if _may_be_surname(match[group]):
                yield _Use(match[group], Span(*match.span(group)), sure=False)


def _may_be_surname(name: str) -> bool:
    return len(name) > 1 and not name[1].isupper() and name not in _ONE_NAME and name.lower() not in _NO_NAMES


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
    return not ends_sentence and word.rstrip(".").lower() not in _SPEECH_BEFORE and not before.rstrip().endswith(",")


_LONGEST_TITLE = 5  # code points of a short form before a name, with its point: Capt.
