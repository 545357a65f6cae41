"""Figures that read as a time of the clock and that no clock shows."""

from __future__ import annotations

from lintnews.core.cue import Cue
from lintnews.core.pattern import pattern
from lintnews.core.span import Span
from lintnews.rules.dates._context import sentence_of
from lintnews.text.temporal.clock import Clock
from lintnews.text.temporal.verb_groups import groups

_SURE_BEFORE = pattern(r"\b(?:[Aa]t|[Bb]y|[Uu]ntil|till|since|from|to|set for|due for|planned for|scheduled for)\s$")
_AFTER_CLOCK = pattern(
    r"\s*(?:[,.;)]|$|\n|\s(?:on|in|local|GMT|UTC|E[SD]T|P[SD]T|C[SD]T|BST|CES?T|IST|hours|hrs|today|tomorrow|yesterday|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|"
    r"by|but|who|which|while|because|from|over|off|under|during|without|instead|if|where|until|the|police|officers|Mon|Tue|Wed|Thu|Fri|Sat|Sun|that|this|last|when|to|and|every|each|for|outside|near|after|before|as|with)\b)"
)
_TO_CLOCK = pattern(r" (?:to|until|and|till) (?:[01]?\d|2[0-4]):[0-5]\d(?![\d:])(?! minutes| seconds)")
_FROM_CLOCK = pattern(r"\b(?:between|from) (?:1[2-9]|2[0-4]):[0-5]\d (?:and|to|until) $")
OF_A_DAY = pattern(
    r"\s(?:hours\b|hrs\b|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|on\s(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|local|GMT|UTC|BST|CES?T|today|tomorrow|yesterday|this (?:morning|afternoon|evening)|"
    r"in the (?:morning|afternoon|evening))\b"
)


# A figure with a point may be a price, a time run or a share of votes as well.
_COUNTED = pattern(
    r"\b(?:shares?|stocks?|index|points?|pric\w+|bonds?|yields?|euros?|dollars?|pounds?|sterling|yen|yuan|won|rupees?|rupiah|naira|shillings?|rand|pesos?|"
    r"francs?|kronor|lira|cents?|pence|bitcoin|gold|silver|copper|oil|crude|Brent|barrels?|tonnes?|ounces?|per cent|percent|FTSE|Dow|Vix|DAX|CAC|Nikkei|Sensex|inflation|"
    r"turnout|odds|ratio|scor\w+|met(?:re|er)s|feet|seconds?|heats?|hurdles|sprint\w*|lap|laps|\d+m|record|average|grade|bids?)\b",
    2,
)
# Verbs that a price or a result stands with as well as a time.
_QUOTED = frozenset(
    """is was are were be been stand stands stood close closes closed open opens opened end ends ended finish finishes finished settle
    settled fix fixed quote quoted trade trades traded trading value valued price priced peak peaked remain remains remained average
    averaged peg pegged hold held come comes came work worked weigh weighed buy bought sell sold offer offered list listed issue issued
    start started begin began rate rated rank ranked score scored mark marked put set run ran stay stayed cap capped clock clocked time
    timed win won beat""".split()
)


def is_sure(cue: Cue, clock: Clock) -> bool:
    """Whether a figure with a point can only be a time: took off at 19.95; struck at 07.75, as; sent out at 25.10 on Friday."""
    text, at = cue.text, clock.span.start
    if not _POINTED.match(text, at) or text.startswith("pc", clock.span.end):
        return False
    if not _AT.search(text, max(0, at - 7), at):
        return False
    if not (clock.marked or OF_A_DAY.match(text, clock.span.end) or _AFTER_FIGURE.match(text, clock.span.end)):
        return False
    sentence = sentence_of(cue)
    if _COUNTED.search(text, *sentence):
        return False
    if text[at] == "0" and text[at + 1].isdigit():
        return True
    verbs = groups(text, sentence.start, at)
    return bool(verbs) and verbs[-1].verb not in _QUOTED


_POINTED = pattern(r"\d\d?\.\d\d(?!\d)")
_AT = pattern(r"\b(?:at|from|until|by)\s$", 2)
_AFTER_FIGURE = pattern(
    r"[,.;)]?(?:\s*$|\s+(?:after|before|and|but|for|from|with|in|on|as|when|to|until|till|because|without|instead|the|long|sharp|[A-Z]))|[,.;)]\s"
)


# The tanker ran aground at 0415 and was refloated at 1665; at 2275 hours.
_FOUR = pattern(r"\d{4}(?![\d,%]|[.:-]\d)")
_HOURS = pattern(r"\s?(?:hours|hrs|GMT|UTC|Z|local time)\b")
_ANOTHER = pattern(r"\b(?:at|by|until|from|to|and)\s0\d[0-5]\d\b(?!,\d)|\b[0-2]\d[0-5]\d\s?(?:hours|hrs)\b")


_PRICED = pattern(
    r"\b(?:shares?|stocks?|index|points?|pric\w+|traded|trading|valued|metres|meters|feet|stands?|stood|rated|bids?)\b",
    2,
)


def four_figures(cue: Cue, sentence: Span) -> Span | None:
    """The four figures at the end of the cue (“ at 166”), where they are of a clock of 24 hours and no clock shows them."""
    start = cue.span.end - 3
    four = _FOUR.match(cue.text, start)
    if (
        four is None
        or _PRICED.search(cue.text, *sentence)
        or not (_HOURS.match(cue.text, four.end()) or _ANOTHER.search(cue.text, *sentence))
    ):
        return None
    return Span(*four.span())


_MOVED_TO = pattern(
    r"\b(?:moved|changed|switched|brought forward|put back|postponed|rescheduled|shifted|pushed back|delayed)\sto\s$"
)
_RATIO = pattern(r"\b(?:odds|ratio|score\w*|rates?|lead|leads|led|majority)\b")


def _is_moved(cue: Cue, clock: Clock) -> bool:
    """Kick-off has been moved to 25:10."""
    at = clock.span.start
    return _MOVED_TO.search(cue.text, max(0, at - 24), at) is not None and not _RATIO.search(
        cue.text, *sentence_of(cue)
    )


def why_impossible(cue: Cue, clock: Clock) -> str:
    """Why no clock shows it; empty where the figures are most likely no time."""
    text = cue.text
    lead = text[max(0, clock.span.start - 12) : clock.span.start]
    if clock.half:
        if clock.minute > 59:
            return f"an hour has no minute {clock.minute}"
        if 12 < clock.hour < 24 or clock.hour == 0:
            other = "p.m." if clock.hour else "a.m."
            return f"a clock of 24 hours needs no {'a.m.' if clock.half == 'a' else 'p.m.'}" + (
                f" ({clock.hour % 12 or 12} {other})" if clock.minute < 60 else ""
            )
        return "no day has that hour"
    if _POINTED.match(text, clock.span.start):
        return "no clock shows it" if is_sure(cue, clock) else ""
    lone = clock.hour > 29 or (lead.endswith(("from ", "to ")) and not _is_moved(cue, clock))
    if (
        clock.hour == 24
        and clock.minute < 60
        and _FROM_CLOCK.search(text, max(0, clock.span.start - 24), clock.span.start)
    ):
        return "no clock shows it"
    if clock.hour < 24 and lead.endswith(("from ", "between ")) and _TO_CLOCK.match(text, clock.span.end):
        return "no clock shows it"
    if not _SURE_BEFORE.search(lead) or not (OF_A_DAY if lone else _AFTER_CLOCK).match(text, clock.span.end):
        return ""
    return "no clock shows it"
