"""One person who pleaded guilty to a charge and denied it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from lintnews.core.cue import Cues
from lintnews.core.desk import Desk
from lintnews.core.document import Document
from lintnews.core.finding import Call, Match, Related
from lintnews.core.pattern import pattern
from lintnews.core.record import Record
from lintnews.core.rule import Bad, DocumentRule, Good
from lintnews.core.span import Span
from lintnews.text.quotations import is_quoted
from lintnews.text.sentences import sentence_at

_LONGEST_ARTICLE = 60_000  # code points: what is longer holds many articles and many trials
# Where and when a plea is made: at Hull Crown Court on Monday, to fraud.
_IN_COURT = r"(?:\s(?:at|in|on|before)\s(?:the\s)?[A-Z][\w’-]*(?:\s(?:[A-Z][\w’-]*|court|of|on|in|at|the))*,?)?"
_PLEA = pattern(
    rf"\b(?:(?P<admits>(?:plead(?:s|ed)?|pled)\sguilty(?:{_IN_COURT}\sto)?|enter(?:s|ed)\s(?:a\s)?guilty\spleas?(?:\sto)?|admit(?:s|ted)|has\sadmitted)"
    rf"|(?P<denies>(?:plead(?:s|ed)?|pled)\s(?:not\sguilty|innocent)(?:{_IN_COURT}\sto)?|enter(?:s|ed)\s(?:a\s)?(?:plea\sof\snot\sguilty|not[- ]guilty\spleas?)(?:\sto)?|denie[sd]|denying))\b"
)
_OFFENCE = (
    r"(?:attempted\smurder|murder|manslaughter|assault|theft|fraud|robbery|burglary|rape|perjury|bribery|arson|kidnapping|speeding|"
    r"harassment|stalking|blackmail|conspiracy|wounding|treason|espionage|spying|embezzlement|extortion|racketeering|smuggling|"
    r"trafficking|corruption|tax\sevasion|money[- ]laundering|drink[- ]driving|drunk[- ]driving|dangerous\sdriving|careless\sdriving|"
    r"reckless\sdriving|contempt|affray|battery|forgery|shoplifting|sedition|vandalism|criminal\sdamage|grievous\sbodily\sharm|"
    r"insider\strading|false\saccounting|cruelty|neglect|voyeurism|indecent\sexposure|trespass|libel|defamation|terrorism|"
    r"genocide|theft|stealing|killing|match[- ]fixing|poaching|hacking|doping|littering|hijacking|piracy)"
)
_CHARGE = pattern(
    rf"\s(?:(?:[a-z’-]+\s){{0,5}}?(?P<offence>{_OFFENCE})\b|(?P<all>(?:the|all\sthe|all|both|both\sthe|those|these|that|the\ssingle)\s(?:charges?|counts?|offences?|accusations?))\b)"
    r"|(?P<bare>(?=[.,;:]|$))"
)
_OF_ANOTHER_TIME = pattern(
    r"\b(?:before|until|initially|originally|previously|earlier|at first|had|changed|later|after|then|trial|hearing|last year|"
    r"(?:19|20)\d\d|if|would|could|(?-i:may)|might|brother|co-defendant|both men|wife|husband|son)\b",
    re.IGNORECASE,
)
_OF_SEVERAL = pattern(
    r"\b(?:other|another|further|remaining|second|third|separate|additional|lesser|more|some|two|three|four|five|six|\d+|one|a count|"
    r"counts of|part of|but|also|attempted)\b"
)
_SUBJECT = pattern(
    r"(?P<name>[A-ZÀ-ÖØ-Þ][\w’-]+(?:\s[A-ZÀ-ÖØ-Þ][\w’-]+){0,3})(?:,\s[^.;]{0,60}?,)?(?:,?\swho)?\s(?:(?:today|yesterday|also|always|still|on\s\w+day|has|have|,)\s)*$"
)
_NO_NAMES = frozenset(
    "The A An He She They Who On In At It Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
)


class _Plea(Record):
    span: Span
    name: str
    charge: str  # the offence, or “*” for all of them


class PleaAndDenial(DocumentRule):
    """One person who pleaded guilty to a charge and denied it.

    ## Why
    A “not” left out or put in makes a confession of a denial. Few slips cost a newsroom more.

    ## When it is right
    A plea of guilty to one charge and a denial of another; a plea that was changed; one of two in the dock.

    ## Fix
    None: the record of the court says which.
    """

    message = "{name}: “{here}” here, “{there}” before. Which was the plea?"
    call = Call.QUERY
    examples = (
        Bad(
            "Jon Lund, 34, pleaded guilty to fraud at Hull on Monday. Lund, who »denies« fraud, was bailed.",
            related="pleaded guilty to",
        ),
        Bad(
            "Ana Ruiz pleaded not guilty to the charge. The court sat for an hour. Ruiz »pleaded guilty to« all charges."
        ),
        Good("Jon Lund pleaded guilty to fraud. Lund denies theft, and Lund denied two other counts of fraud."),
        Good(
            "Jon Lund, who had denied fraud, pleaded guilty to fraud. Ann Lee denies fraud. “Lund denies fraud,” she said."
        ),
        Good("Jon Lund initially denied fraud. Lund pleaded guilty to fraud on Monday. Lund denied that he knew."),
    )

    @classmethod
    def cues(cls) -> Cues:
        return Cues(words=("pleaded", "pled", "pleads", "guilty plea", "guilty pleas"))

    def check(self, document: Document, options: Mapping[str, Any], desk: Desk) -> Iterator[Match]:  # noqa: ARG002
        if len(document.text) > _LONGEST_ARTICLE:
            return
        told: dict[bool, list[_Plea]] = {True: [], False: []}
        said: set[str] = set()
        for admits, plea in _pleas(document):
            other = next((each for each in told[not admits] if _clash(each, plea)), None)
            told[admits].append(plea)
            if other is not None and plea.name not in said:
                said.add(plea.name)
                words = {"name": plea.name, "here": plea.span.of(document.text), "there": other.span.of(document.text)}
                yield Match(plea.span, words, related=(Related(other.span, "the other plea"),))


def _pleas(document: Document) -> Iterator[tuple[bool, _Plea]]:
    """(whether it is of guilty, the plea) of each person named, where it is told plainly."""
    text = document.text
    for match in _PLEA.finditer(text):
        span = Span(*match.span())
        charge = _CHARGE.match(text, match.end())
        if charge is None or is_quoted(document, span):
            continue
        sentence = sentence_at(document, match.start())
        start, end = max(sentence.start, match.start() - 30), min(sentence.end, charge.end() + 30)
        if _OF_SEVERAL.search(text, match.start(), end) or _OF_ANOTHER_TIME.search(text, start, end):
            continue
        subject = _SUBJECT.search(text, sentence.start, match.start())
        name = _name(subject["name"]) if subject else ""
        if not name or (charge["bare"] is not None and not match["admits"]):
            continue
        offence = " ".join((charge["offence"] or "*").replace("-", " ").split())
        yield match["admits"] is not None, _Plea(span, name, offence)


def _name(words: str) -> str:
    """The surname, or nothing where the words are no name: `Lund` for “Monday Jon Lund”."""
    names = words.split()
    while names and names[0] in _NO_NAMES:
        del names[0]
    return names[-1].removesuffix("’s") if names else ""


def _clash(one: _Plea, other: _Plea) -> bool:
    return one.name == other.name and (one.charge == other.charge or "*" in (one.charge, other.charge))
