"""Two ages or two times of a race, and how far apart they are said to be."""

from __future__ import annotations

import re

from lintnews.core.document import Document
from lintnews.core.pattern import pattern
from lintnews.core.span import Span
from lintnews.rules.numbers._changes.differences import Difference
from lintnews.text.quantities.durations import durations_in
from lintnews.text.quantities.quantity import Quantity
from lintnews.text.quantities.reader import LONGEST_SENTENCE, WORD, value_of
from lintnews.text.sentences import sentence_at

_N = rf"(?:\d{{1,2}}|(?i:{WORD}))"
_AGE = pattern(
    rf"(?:,\s(?:who\s(?:is|turned|has turned)\s|(?:now\s)?aged\s|now\s)?|\bwho\sis\s(?:now\s)?|\baged\s|\b[Aa]t\s|\((?:aged\s)?|\b(?:is|turned|was)\s)"
    rf"(?P<age>{_N})(?=\s?[,.;)]|$|\sand\s|\sto\s(?:his|her|their)\s)"
)
_YEARS = pattern(rf"\b(?P<gap>{_N})[\s-](?:years?)[\s-](?:older|younger|apart|(?:his|her|their)\s(?:senior|junior))\b")
_NOT_NOW = pattern(
    r"\b(?:died|dies|dead|killed|murdered|ago|when|then|married|met|first|would|until|late|buried|widow\w*|both|twins?|other|eldest|youngest|respectively|average|"
    r"about|around|almost|nearly|more than|at least|over|some|(?:18|19|20)\d\d)\b",
    re.IGNORECASE,
)
_TIME = pattern(
    r"(?<![\w.,:$£€])(?:(?P<h>\d{1,2}):)?(?P<m>\d{1,2}):(?P<s>\d\d(?:\.\d{1,3})?)(?![\w:]|\s?[ap]\.?m\b|-\d)|"
    r"(?<![\w.,:$£€])(?P<only>\d{1,3}\.\d{1,3})(?=\sseconds\b|\s?s\b)"
)
_GAP_WORDS = pattern(
    r"\s(?:ahead|clear|in front|faster|slower|quicker|behind|more|less|back|adrift|apart|outside|inside|better|off)\b(?!\s(?:at|after|with|by|on|through|until|when)\b)"
)
_NOT_TIMES = pattern(
    r"\b(?:at|by|until|from|began|starts?|started|kick\w*|clock|GMT|BST|E[SD]T|about|almost|nearly|some|personal best|split|halfway|average)\b"
)


def ages_apart(document: Document, place: int) -> Difference | None:
    """The years between two ages of the sentence at `place`, where these make another number."""
    text, sentence = document.text, sentence_at(document, place)
    if sentence.length > LONGEST_SENTENCE:
        return None
    told = list(_YEARS.finditer(text, *sentence))
    ages = [Span(*match.span("age")) for match in _AGE.finditer(text, *sentence)]
    ages = [age for age in ages if not any(age.meets(Span(*match.span())) for match in told)]
    if len(told) != 1 or len(ages) != 2 or _NOT_NOW.search(text, *sentence):
        return None
    first, last = (_quantity(age, value_of(age.of(text))) for age in ages)
    gap = value_of(told[0]["gap"])
    apart = abs(first.value - last.value)
    # Two birthdays of a year may lie between: 45 and 38 are people born six, seven or eight years apart.
    if abs(apart - gap) <= 1 or min(first.value, last.value) < 1:
        return None
    return Difference(Span(*told[0].span("gap")), first, last, f"about {apart:.0f} years")


def times_apart(document: Document, cue: Span) -> Difference | None:
    """The lead told at `cue`, where the two times of the sentence make another."""
    text, sentence = document.text, sentence_at(document, cue.start)
    if sentence.length > LONGEST_SENTENCE:
        return None
    times = list(_TIME.finditer(text, *sentence))
    gaps = [one for one in durations_in(text, sentence) if _GAP_WORDS.match(text, one.span.end)]
    if len(times) != 2 or len(gaps) != 1 or gaps[0].rough or _is_told_by_the_clock(text, sentence):
        return None
    if bool(times[0]["h"]) != bool(times[1]["h"]) or bool(times[0]["only"]) != bool(times[1]["only"]):
        return None
    first, last = (_quantity(Span(*match.span()), _seconds(match)) for match in times)
    apart, said = abs(first.value - last.value), gaps[0].minutes * 60
    # 2:05 may be hours and minutes, or minutes and seconds.
    ways = [apart] if times[0]["h"] or times[0]["only"] else [apart, 60 * apart]
    if not apart or any(abs(way - said) <= _slack(text, times, gaps[0].span) for way in ways):
        return None
    way = min(ways, key=lambda one: abs(one - said))
    if not 0.2 <= said / way <= 5:
        return None
    return Difference(gaps[0].span, first, last, _told(way))


def _is_told_by_the_clock(text: str, sentence: Span) -> bool:
    return any(
        re.match(r"\s\d", text[match.end() : match.end() + 2]) is not None
        for match in _NOT_TIMES.finditer(text, *sentence)
    )


def _slack(text: str, times: list[re.Match[str]], gap: Span) -> float:
    """How far a lead may be rounded: to the second where it is told in whole seconds, else by a hundredth."""
    fine = "." in gap.of(text) or not any("." in match.group() for match in times)
    return 0.011 if fine else 1.0


def _seconds(match: re.Match[str]) -> float:
    if match["only"]:
        return float(match["only"])
    return 3600 * float(match["h"] or 0) + 60 * float(match["m"]) + float(match["s"])


def _told(seconds: float) -> str:
    minutes, rest = divmod(round(seconds, 2), 60)
    words = [f"{minutes:.0f} min"] if minutes else []
    return " ".join([*words, *([f"{rest:.2f}".rstrip("0").rstrip(".") + " s"] if rest else [])])


def _quantity(span: Span, value: float) -> Quantity:
    return Quantity(span, value, 1.0)
