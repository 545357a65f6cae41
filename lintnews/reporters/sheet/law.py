"""Lines that a lawyer would want to see: what somebody is charged with, pleaded, was found; the young; the accused."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lintnews.core.document import Document
from lintnews.core.pattern import pattern
from lintnews.core.span import Span
from lintnews.text.sentences import sentences_in

LABELS = ("Charge", "Plea", "Verdict", "Under 18", "Accused")
"""The kinds of lines, in the order in which they stand side by side."""

_CRIME = (
    "murder|manslaughter|homicide|rape|assault|theft|robbery|burglary|fraud|arson|bribery|corruption|perjury|treason|"
    "conspiracy|trafficking|kidnapping|extortion|embezzlement|stalking|harassment|terrorism|drug|sex|firearms?|weapons?|"
    "driving|felony|misdemeanou?r|criminal|federal"
)
_SIGNS = {
    "Charge": pattern(
        rf"\bcharged (?:with|in|over|under)\b|\b(?:{_CRIME})[- ](?:\w+ )?charges?\b|\bfac(?:es?|ed"
        rf"|ing) (?:[\w-]+ ){{0,3}}"
        r"(?:charges?|counts?)\b|\bcharges? (?:of|against|was|were|are|include|dropped)\b|\bindict\w*|\bcounts? of\b"
        r"|\barraign\w*|\barrest(?:ed|s)?\b|\bwarrants? for\b|\bprosecut\w+|\bsummonsed\b|\bsu(?:es|ed|ing)\b"
        r"|\blawsuits?\b",
        re.IGNORECASE,
    ),
    "Plea": pattern(
        rf"\bplead(?:s|ed|ing)?\b|\bpled\b|\bpleas?\b(?! for\b)|\bden(?:y|ies|ied) (?:(?:the|all|any|a|two"
        rf"|three) )?(?:\w+ )?"
        rf"(?:charges?|counts?|allegations?|wrongdoing|{_CRIME})\b|\badmit(?:s|ted)? (?:(?:to|the|a|all) )?"
        rf"(?:\w+ )?(?:charges?|counts?|offen[cs]es?|{_CRIME})\b|\bno contest\b",
        re.IGNORECASE,
    ),
    "Verdict": pattern(
        r"\bconvict(?:ed|ions?|s)?\b|\bacquit\w*|\b(?:not )?guilty of\b|\bfound (?:not )?guilty\b|\bverdicts?\b"
        r"|\bsentenc(?:ed|ing)\b"
        r"|\b(?:life|prison|jail|suspended|custodial) (?:sentences?|terms?)\b|\bjailed\b|\bimprisoned\b"
        r"|\bcleared (?:him|her|them|of)\b"
        r"|\bmistrial\b|\bhung jury\b|\bquashed\b|\boverturned\b|\bfined\b|\bliable for\b|\bruled (?:that|in"
        r"|against)\b",
        re.IGNORECASE,
    ),
    "Under 18": pattern(
        r"\b(?:[1-9]|1[0-7])[- –]?(?:year|month|week|day)s?[- ]olds?\b|\baged? (?:[1-9]|1[0-7])\b(?![,.]?\d)"
        r"|[^\W\d_], (?:[1-9]|1[0-7]),|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
        r"|thirteen|fourteen|"
        r"fifteen|sixteen|seventeen)[- ](?:year|month)s?[- ]old\b|\bjuveniles?\b|\bminors\b|\ba minor\b"
        r"|\bschool(?:boy|girl|child)\w*"
        r"|\bteen(?:s|ager|agers|aged|age)?\b|\byouth court\b|\bunder ?age[d]?\b|\btoddlers?\b"
        r"|\bcannot be named\b|\banonymity\b",
        re.IGNORECASE,
    ),
    "Accused": pattern(
        r"\baccus(?:e|es|ed|ing|ations?)\b|\bdefendants?\b|\bsuspect(?:s|ed)?\b|\balleg(?:e|es|ed|edly|ations?"
        r"|ing)\b|\bon trial\b"
        r"|\bst(?:ands?|ood|anding) trial\b|\bin the dock\b|\bcourt heard\b|\bunder investigation\b"
        r"|\bperson of interest\b"
        r"|\bdefam\w+|\blibel\w*|\bslander\w*|\binjunctions?\b|\bcontempt of\b|\bnegligen\w+",
        re.IGNORECASE,
    ),
}


def lines_of_law(document: Document) -> Iterator[tuple[str, Span]]:
    """(its kind, the sentence) for each sentence that shows a sign, once for each kind."""
    for label in LABELS:
        signs = _SIGNS[label]
        for block in document.blocks:
            seen = -1
            for match in signs.finditer(document.text, *block.span):
                if match.start() < seen:
                    continue
                held = [one for one in sentences_in(document, block) if one.start <= match.start() < one.end]
                sentence = held[0] if held else block.span
                seen = sentence.end
                yield label, sentence
