"""Mr and Ms for one surname."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from itertools import pairwise
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

_LONGEST_ARTICLE = 60_000  # code points: what is longer holds many articles and many people
_NEAR = 80  # code points between two names of one sentence
_ENDS = pattern(r"[.!?][”’\"']?\s")
_UPPER = "A-ZÀ-ÖØ-ÞĀ-ŽŁŚŻČŠ"
_TITLED = pattern(
    rf"\b(?P<title>Mr|Mrs|Ms|Miss)\b\.?\s(?P<name>(?:(?:de|da|van|von|der|den|bin|al|el|la|di|du|De|Van|Von|Le|La|O|Mc|Mac)[ ’'-])*[{_UPPER}][\w-]+(?:[’'][{_UPPER}][\w-]+)?)(?P<more>(?:\s[{_UPPER}][\w-]+|\s[{_UPPER}]\.){{1,2}})?"
)
_MEN, _WOMEN = frozenset({"Mr"}), frozenset({"Mrs", "Ms", "Miss"})
_KIN = pattern(
    r"\b(?:husband|wife|widow\w*|brothers?|sisters?|siblings?|father|mother|parents?|sons?|daughters?|couple|spouse|married|twins?|family|"
    r"cousins?|nephew|niece|uncle|aunt|grand\w+|in-law|ex-husband|ex-wife|partner|Mrs?\.? (?:and|&) M\w+|transgender|trans|non-binary|namesake|no relation|Messrs|"
    r"transition\w*|heirs?|dynasty|divorce\w*|fianc\w+)\b",
    re.IGNORECASE,
)
# Surnames that a story of many people may well have twice.
_SHARED = frozenset(
    "Smith Jones Brown Lee Kim Park Choi Singh Kaur Patel Khan Wang Li Zhang Chen Liu Nguyen Tran Ali Ahmed Hussain Williams Johnson Davis Garcia Silva Santos Wilson Evans Thomas Miller".split()
)
_PAGEANT = frozenset(
    "World Universe America Kitty Marple Saigon Piggy Daisy Trunchbull Havisham England Scotland Wales India Ireland USA Right Bean Speaker President Chairman Justice Big Darcy".split()
)

_NO_GIVEN_NAMES = frozenset("Mr Mrs Ms Miss Dr Prof Sir Dame And But The When While As After Before If".split())


class _Use(Record):
    span: Span
    title: str
    name: str


class MrAndMs(DocumentRule):
    """Mr and Ms for one surname.

    ## Why
    Ms Kowalczyk in the second paragraph and Mr Kowalczyk in the fifth are one person whom the story knows, and one of
    the two is an affront.

    ## When it is right
    Husband and wife, brother and sister, two people of one surname, each with a given name; somebody whose title
    changed.

    ## Fix
    None: only the source knows.
    """

    message = "“{here}” here, “{there}” {often}. One person, or two?"
    call = Call.QUERY
    examples = (
        Bad(
            "Marta Kowalczyk won the seat. Ms Kowalczyk had trailed. »Mr Kowalczyk« takes it up in May.",
            related="Ms Kowalczyk",
        ),
        Bad("»Mr. Okonjo« spoke first. Mrs. Okonjo left. Later Mrs. Okonjo came back.", related="Mrs. Okonjo"),
        Good("Marta Kowalczyk won the seat from Jan Kowalczyk. Ms Kowalczyk had trailed Mr Kowalczyk in every poll."),
        Bad("Mr Jon Okonjo told the court he had seen it. »Ms Okonjo« said he then left.", related="Mr Jon Okonjo"),
        Good("Ms Okonjo and her husband left. Mr Okonjo drove."),
        Good("Mr Okonjo and Ms Ada Okonjo run the farm. Ms Okonjo said the barn was dry."),
        Good("Ms Marta Okonjo met Mr Jan Okonjo. Mr Smith met Mrs Smith. Mr World met Miss World."),
        Good("“Mr Okonjo is late,” she said. Ms Okonjo was on time."),
    )

    @classmethod
    def cues(cls) -> Cues:
        return Cues(words=("ms", "mrs", "miss"))

    def check(self, document: Document, options: Mapping[str, Any], desk: Desk) -> Iterator[Match]:  # noqa: ARG002
        text = document.text
        if len(text) > _LONGEST_ARTICLE or "Mr" not in text.replace("Mrs", ""):
            return
        uses: dict[str, list[_Use]] = {}
        for match in _TITLED.finditer(text):
            if is_quoted(document, Span(*match.span())) or (match["more"] and match["name"] in _PAGEANT):
                continue
            name = (match["more"] or match["name"]).split()[-1].removesuffix("’s")  # Mr Jon Lund, then Ms Lund
            end = match.end("more" if match["more"] else "name")
            uses.setdefault(name, []).append(_Use(Span(match.start(), end), match["title"], name))
        for name, found in uses.items():
            men = [use for use in found if use.title in _MEN]
            women = [use for use in found if use.title in _WOMEN]
            if not men or not women or name in _SHARED | _PAGEANT:
                continue
            if not (_are_together(text, found) or _may_be_two(text, name)):
                yield _match(text, men, women)


def _are_together(text: str, found: list[_Use]) -> bool:
    """Whether one sentence speaks of a man and a woman of the name: Mr Lund and Ms Lund."""
    return any(
        (one.title in _MEN) != (other.title in _MEN)
        and other.span.start - one.span.end < _NEAR
        and not _ENDS.search(text, one.span.end, other.span.start)
        for one, other in pairwise(found)
    )


def _may_be_two(text: str, name: str) -> bool:
    """Whether the story knows of kin, or gives the surname two given names."""
    if _KIN.search(text):
        return True
    shape = rf"([{_UPPER}][\w’-]+)\s(?:[{_UPPER}]\.?\s)?{re.escape(name)}\b"
    return len({match[1] for match in re.finditer(shape, text)} - _NO_GIVEN_NAMES) > 1


def _match(text: str, men: list[_Use], women: list[_Use]) -> Match:
    """The rarer title; of two as rare, the later."""
    odd, usual = (men, women) if (len(men), -men[0].span.start) < (len(women), -women[0].span.start) else (women, men)
    times = len(usual)
    words = {
        "here": odd[0].span.of(text),
        "there": usual[0].span.of(text),
        "often": {1: "elsewhere", 2: "twice"}.get(times, f"{times} times"),
    }
    return Match(odd[0].span, words, related=(Related(usual[0].span, "the other title"),))
