"""Percentages that tell how far two others lie apart, in any order and over two or three sentences.

Each percentage of a passage is a level (turnout was 58%) or a size (fell by 6%, a 6% drop). A size that is exactly the
distance of two levels tells points, unless it is told of something else than they are: its clause names a subject of
its own (wages fell 6%) or it says of what it is (a 6% drop in wages).
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from lintnews.core.document import Document
from lintnews.core.pattern import pattern
from lintnews.core.span import Span
from lintnews.rules.numbers._changes.shares import shares_in
from lintnews.rules.numbers._changes.told import Change
from lintnews.rules.numbers._changes.words import CHANGED, LEADS, MOVES, NOUNS, told_in_signs
from lintnews.text.quantities.figures import passage_at
from lintnews.text.quantities.outline import PERCENT_SIGN, SIGNS, Outline, outline_of
from lintnews.text.quantities.quantity import PERCENT
from lintnews.text.temporal.words import NUMBERS

_PAIR = 2
_FEWEST, _MOST = 3, 7  # percentages of a passage: more are a table
_A_NOUN = f"[{NOUNS[1:-1]}{LEADS}]"
_OBJECT = (
    r"(?:(?!(?:to|at|from|on|of|in|with|than|and|where|when|while|as|but)\b)[a-z’']+\s){1,2}"  # raised the sales tax 1%
)
_SIZE_BEFORE = pattern(
    rf"(?:{CHANGED}\s(?:of|by|is|was|stands at|stood at|now)\s|{MOVES}\s(?:{_OBJECT})?|{LEADS}\sto\s|\b(?:by|extra|another|additional|further)\s)$",
    2,
)
_SIZE_AFTER = pattern(
    rf"(?:-|\s)(?:[a-z]+\s)?(?:{_A_NOUN}|{MOVES}(?=[,.;:)]|$|\s(?:than|on|from|over|in|at|to|since|this|last|a|the|compared|against|now|ahead|among|of|for|would|will|could|is|was)\b"
    rf"|\s(?:(?!and\b|but\b)[a-z]+\s){{0,3}}{PERCENT_SIGN}))|\soff\s(?:its|the|their|his|her)\b"
)
_OR = pattern(r"[,(–—]\s?or\s(?:by\s)?$")
_ENDS = pattern(r"[.,;:)]|$|\s(?:in|over|since)\s")
_NO_SIZE_AFTER = pattern(
    r"\sof\s(?!(?:its\s|their\s)?market share)[a-z]|\sin\s(?:the|its|their|all|every|those|these|them)\b|\s(?:chance|discount|stake|share|majority)\b"
)
_IS_LEVEL = pattern(
    rf"\s(?:is|was|are|were|stands?|stood)\s(?:{PERCENT_SIGN}\s)?{MOVES}\s[^.;{SIGNS}]{{0,12}}{PERCENT_SIGN}"
    rf"|[^.;,{SIGNS}]{{0,25}},\s{PERCENT_SIGN}\s{MOVES}\s"
)
_IS_WIDE = pattern(
    rf"{LEADS}[\s,][^.;]*?{PERCENT_SIGN}[^.;]*?{PERCENT_SIGN}[^.;]{{0,40}}?(?:\s(?:is|was|stands at|stood at)|,)\s$", 2
)
_SCORE = pattern(rf"\s(?:to|against)\s{PERCENT_SIGN}")
_BASE = pattern(r"\b(?:above|below|beyond|than|ahead of|behind|short of|on)\s(?:the|its|their|his|her)\s(?:[a-z]+\s)?$")
_NAMED_CHANGE = pattern(rf"(?:-|\s)(?:[a-z]+\s)?{_A_NOUN}(?!\s(?:in|of|for|to)\b)")
_BREAK = pattern(
    r"[,;:()–—]|\s-\s|\.\s|\s(?:and|while|but|as|after|because|when|although|though|whereas|before|if|despite|where|since|until)\s",
    2,
)
_EXPLAINS = (":", "–", "—", "(")
_OWN_CLAUSE = frozenset("because after although though whereas before if despite where until".split())
_COORDINATE = frozenset("and while but as though although whereas".split())
_TOLD = pattern(
    r"\b(?:said|says|say|saying|announced|warned|argued|complained|called (?:it|this|that))\b(?:\sthat\b)?|\b[a-z]+\sthat\s|\b(?:faces?|pays?)\s$"
)
_GERUND = pattern(rf"\b[a-z]{{2,}}ing\s(?={MOVES})")  # hiring fell
_TAKING = pattern(rf"[a-z]+ing\s(?!{MOVES})")
# What is measured in per cent: a size told of it is one of a percentage.
_IN_PERCENT = pattern(
    r"\b(?:rates?|share|tax|levy|dut(?:y|ies)|tariffs?|VAT|GST|margins?|yields?|turnout|unemployment|inflation|benchmark|approval)\b"
)
_LED_BY = pattern(r"\b(?:led|leads?|leading|trail(?:s|ed|ing)?|outnumber(?:s|ed))\s(?:by\s)?$")
_WORDS = pattern(r"[^\W\d_]+(?:[’'][^\W\d_]+)?")
# Words of a clause that name nothing which a percentage could be told of.
_NAMELESS = frozenset(
    """a an the this that these those it its it’s that’s which who what such is was were are be been being has have had having will would
    may might can could now then still just only even already thus so or and to from at on of by for in than over against
    stood stands stand stay stayed stays reached reaches hit hits measured came comes come went goes put took takes take brought
    brings pushed sent left leaves gave gives makes marks marked means meant represents represented equals equal amounts
    amounted effectively year years month months week weeks day days quarter quarters decade since ago before earlier later last
    next early late previous spring summer autumn winter fall january february march april may june july august september
    october november december monday tuesday wednesday thursday friday saturday sunday half first second third same not no
    rather some total overall level levels i.e further another extra additional similar back when compared versus i e cent per
    point points all time five ten two three""".split()
)
_TO = pattern(r"\s(?:to|against|versus|v)\s")
_POINTS_AT_IT = pattern(
    r"\b(?:the|that|this|such|its|their|his|her)\s$|\b(?:planned|budgeted|prepared|ready|braced|asked|called) for an?\s$|\b(?:another|an? further|an? additional|an? extra|an? second|an? similar)\s$",
    2,
)
# The change of before, or one more of its kind: the drop of 4%, another rise of 0.25%.
_THE_NOUN_OF = pattern(r"\b(?:another|further|second|similar|the|that|this|such an?)\s(?:[a-z]+\s){1,2}of\s$", 2)
_NOUN_OF = pattern(rf"{_A_NOUN}\sof\s$")
_OF_OTHERS = pattern(r"\s(?:in|of|for|on|to)\s(?:the\s|its\s|their\s)?[a-z]")
_NAMED = pattern(rf"(?:-|\s)(?:[a-z]+\s)?{_A_NOUN}")
_SAID_OF = pattern(
    rf"(?P<noun>[ -](?:[a-z]+ )?{_A_NOUN})?\s(?:in|of)\s(?:(?:its|their|his|her)\s)?(?P<of>(?!th(?:at|is)\b|it\b)[a-z][\w-]+)"
)
_OPENS = pattern(r"\b(?:That|This|Such an?)\s$")
_SPANS = frozenset(
    "day week month quarter year decade time spring summer autumn winter fall half season term place all sitting step stroke go move".split()
) | frozenset(NUMBERS)
_REACH = 120  # code points before the first figure that name what it is of
_EXACT, _ALIKE, _ROUNDED = 1e-6, 0.05, 0.5


def sizes_told(document: Document, place: int) -> tuple[Change, ...]:
    """Each percentage near `place` that is the distance of two others and is told as the size of their change or gap."""
    return document.once(_sizes_told, passage_at(document, place))


def _sizes_told(document: Document, passage: Span) -> tuple[Change, ...]:
    text = document.text
    if text.count("%", *passage) + text.count("cent", *passage) + text.count("pc", *passage) < _FEWEST - 1:
        return ()
    quantities = shares_in(text, passage)
    if not _FEWEST <= sum(1 for one in quantities if one.unit == PERCENT) <= _MOST:
        return ()
    return tuple(_found(text, told_in_signs(outline_of(text, passage, quantities))))


def _found(text: str, outline: Outline) -> Iterator[Change]:
    places = [place for place in outline.places if outline.words[place] == PERCENT_SIGN]
    sizes = [place for place in places if _is_size(outline, place) and not _stands_as_base(text, outline, place)]
    levels = [place for place in places if place not in sizes]
    for size in sizes:
        pairs = [pair for pair in combinations(levels, 2) if _is_distance(outline, pair, size)]
        if not pairs or outline.at(size).rough:
            continue
        pair = min(pairs, key=lambda each: abs(each[0] - size) + abs(each[1] - size))
        order = sorted((*levels, size))
        together = order.index(max(*pair, size)) - order.index(min(*pair, size)) == _PAIR
        if together and not _is_of_another(text, outline, size) and _is_told_of(text, outline, size, pair):
            yield Change(outline.at(pair[0]), outline.at(pair[1]), outline.at(size), outline.words)


def _is_size(outline: Outline, place: int) -> bool:
    words = outline.words
    score = words.endswith(" by ", 0, place) and _SCORE.match(words, place + 1)
    if words.endswith("from ", 0, place) or (score and outline.at(score.end() - 1).value < outline.at(place).value):
        return False  # from 9% up to 12%; beat him by 53% to 47%
    if words.endswith(
        (" cut to ", " rise to ", " fall to ", " drop to ", " increase to ", " up to ", " down to "), 0, place
    ):
        return False  # a cut to 20% is a level
    if _NO_SIZE_AFTER.match(words, place + 1) or _IS_LEVEL.match(words, place + 1):
        return False  # its margin of 38% was below the 42% of 2019
    return (
        _SIZE_BEFORE.search(words, max(0, place - 24), place) is not None
        or _SIZE_AFTER.match(words, place + 1) is not None
        or (_OR.search(words, max(0, place - 8), place) is not None and _ENDS.match(words, place + 1) is not None)
        or _IS_WIDE.search(words, max(0, place - 200), place) is not None
    )


def _stands_as_base(text: str, outline: Outline, place: int) -> bool:
    """Whether something is held against a figure: 11% above the 15% of the country; not: passed on the 5% cut."""
    start = outline.at(place).span.start
    return (
        _BASE.search(text, max(0, start - 20), start) is not None
        and _NAMED_CHANGE.match(outline.words, place + 1) is None
    )


def _is_distance(outline: Outline, pair: tuple[int, int], size: int) -> bool:
    """Whether two percentages lie just so far apart, and the one is not more by that percentage than the other."""
    first, last, told = (outline.at(place).value for place in (*pair, size))
    if not first or not last or abs(abs(first - last) - told) > _EXACT:
        return False
    # A change that tells where it leads to leaves no doubt of what it is told of: slid 2% to 92%.
    words = outline.words
    beside = any(
        _BREAK.search(words, *sorted((place, size))) is None or words[size + 1 : place] in (", from ", ", to ")
        for place in pair
    )
    return all(abs(100 * told / base - told) > (_ALIKE if beside else _ROUNDED) for base in (first, last))


def _is_of_another(text: str, outline: Outline, size: int) -> bool:
    """Whether a size is said of what the passage has not spoken of before: the 2% fall in the pound."""
    match = _SAID_OF.match(outline.words, size + 1)
    said = outline.at(size).span
    names = match and (match["noun"] or _NOUN_OF.search(outline.words, max(0, size - 8), size) or _is_lead(text, said))
    if match is None or not names:
        return False
    if match["of"].rstrip("s") in _SPANS or _OPENS.search(text, max(0, said.start - 8), said.start):
        return False  # a drop of 4% in one quarter; That 6% gain in yield
    start = outline.quantities[0].span.start - _REACH
    return match["of"].rstrip("s") not in text[max(0, start) : said.start].lower()


def _is_told_of(text: str, outline: Outline, size: int, pair: tuple[int, int]) -> bool:
    """Whether the size is told of the two levels."""
    words = outline.words
    if _IS_WIDE.search(words, 0, size):
        return True
    before = [place for place in pair if place < size]
    after = [place for place in pair if place > size]
    if after:
        return _leads_on(words, size, after)
    return _follows(text, outline, before[-1], size) or _is_told_again(text, outline, size)


def _leads_on(words: str, size: int, levels: list[int]) -> bool:
    """Whether what stands between a size and the levels behind it names no other subject: fell 6%; it was 64% in May."""
    breaks = list(_BREAK.finditer(words, size, levels[0]))
    if not breaks:
        return True
    opens, lead = breaks[-1].group().strip(), words[breaks[-1].end() : levels[0]].strip()
    if lead in ("", "with") and opens not in (*_EXPLAINS, "when"):  # not: 2% in May, 3% in June
        return len(levels) > 1 and (
            _TO.match(words, levels[0] + 1) is not None or words.endswith("to ", levels[0], levels[1])
        )
    if opens == "," and _TAKING.match(lead) and _IN_PERCENT.search(words, 0, size):
        return True
    if any(one.group().strip() in _EXPLAINS for one in breaks):
        return True
    # A clause that “and” or “while” opens names its own; what a comma opens may stand between: fell 6%, he said, to 58%.
    first = next((one for one in breaks if one.group().strip().lower() in _COORDINATE), breaks[-1])
    return not _named(words[first.end() : levels[0]]) and LEADS not in lead


def _follows(text: str, outline: Outline, level: int, size: int) -> bool:
    """Whether what stands between a level and the size behind it names no other subject: 64%, or a drop of 6%."""
    words = outline.words
    breaks = list(_BREAK.finditer(words, level, size))
    if not breaks:
        return True
    lead = words[breaks[-1].end() : size]
    opens = breaks[-1].group().strip()
    if opens in _OWN_CLAUSE or (opens.isalpha() and not lead):
        return False  # 55% in Wales, 60% in England and 5% lower in Scotland
    told = _TOLD.search(lead)
    lead = lead[told.end() :] if told else lead
    named = _named(lead)
    if _is_lead(text, outline.at(size).span):
        return all(word in words[:level].lower() for word in named)  # girls led by 6%
    return not named


def _is_lead(text: str, said: Span) -> bool:
    """Whether a size is that of a lead, which takes two: girls led by 6%."""
    return _LED_BY.search(text, max(0, said.start - 16), said.start) is not None


def _named(lead: str) -> list[str]:
    """The words before a figure that may name what it is told of."""
    words = [word for word in map(str.lower, _WORDS.findall(lead)) if word not in _NAMELESS]
    return [word for word in words if not word.endswith(("ing", "ly"))] or _GERUND.findall(lead)


def _is_told_again(text: str, outline: Outline, size: int) -> bool:
    """Whether a size behind its change points back to it: from 15% to 21%, and brewers blame that 6% increase."""
    words = outline.words
    start = outline.at(size).span.start
    if _NOUN_OF.search(words, max(0, size - 8), size):
        return _THE_NOUN_OF.search(text, max(0, start - 40), start) is not None and not _OF_OTHERS.match(
            words, size + 1
        )
    return (
        _NAMED.match(words, size + 1) is not None and _POINTS_AT_IT.search(text, max(0, start - 24), start) is not None
    )
