"""Percentages that tell how far two others lie apart, in any order and over two sentences."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from lintnews.core.document import Document
from lintnews.core.pattern import pattern
from lintnews.core.span import Span
from lintnews.rules.numbers._changes.told import FROM_THE_OLD, Change
from lintnews.rules.numbers._changes.words import CHANGED, LEADS, MOVES, NOUNS, told_in_signs
from lintnews.text.quantities.figures import passage_at
from lintnews.text.quantities.outline import PERCENT_SIGN, SIGNS, Outline, outline_of
from lintnews.text.quantities.quantity import PERCENT, Quantity
from lintnews.text.quantities.reader import quantities_in

_FEWEST, _MOST = 3, 7  # percentages of a passage: more are a table
_SIZE_BEFORE = pattern(
    rf"(?:{CHANGED}\s(?:of|by|is|was|stands at|stood at|now)\s|{LEADS}\sto\s|{MOVES}\s|\bby\s|\b(?:extra|another|additional|further)\s|[,(–—]\s?or\s(?:by\s)?)$",
    2,
)
_SIZE_AFTER = pattern(
    rf"(?:-|\s)(?:[a-z]+\s)?(?:[{NOUNS[1:-1]}{LEADS}]|{MOVES}(?=[,.;:)]|$|\s(?:than|on|from|over|in|at|to|since|this|last|a|the|compared|against|now|ahead|among|of)\b))"
)
_NO_SIZE_AFTER = pattern(
    r"\sof\s[a-z]|\sin\s(?:the|its|their|all|every|those|these|them)\b|\s(?:chance|discount|stake|share|majority)\b"
)
_BREAK = pattern(
    r"[,;:()–—]|\s-\s|\.\s|\s(?:and|while|but|as|after|because|when|although|though|whereas|before|if|despite|where|since|until)\s",
    2,
)
_CONTINUES = pattern(
    r"\s?(?:so\s(?:[a-z]+\s){1,2}(?:face|faces|pay|pays)\s)?(?:(?:or|and|that|which|it|this|they|thus|so|i\.e\.|therefore)(?:[’']s)?\s)*(?:(?:is|was|were|are|has|have|had|been|now|represents?|marks?|means?|meant|meaning|"
    r"making|marking|representing|giving|leaving|for|with|in|being|equals?|equal to|effectively|still|just|only|of|by|to give|a|an|the|its|his|her|their|some|[a-z]+ly)\s)*"
    rf"(?:{CHANGED}\s(?:by\s|of\s|is\s)?|(?:[a-z-]+\s)?[{NOUNS[1:-1]}{LEADS}]\sof\s)?$",
    2,
)
_POINTS_BACK = pattern(
    rf"(?:That|This|It)(?:[’']s|\s(?:is|was|represents|marks|means|meant|makes?))\s(?:[a-z-]+\s)?(?:{CHANGED}\s(?:of\s|by\s)?)?$|"
    rf"(?:The|That|This|Such|His|Her|Its|Their|An?)\s(?:[a-z-]+\s)?(?:[{NOUNS[1:-1]}{LEADS}]\s(?:of|is|was)\s)?$|[{NOUNS[1:-1]}{LEADS}]\s(?:of|is|was)\s$"
)
_LEADS_ON = pattern(
    r"[:–—(]\s?|;\s(?:it|they)\s|,\s(?:from|to)\s|\s-\s|,\s$|"
    r"\s(?:since\s[^,.;]{2,25}\s)?and\s(?:now\s)?(?:is|was|are|were|stands|stood)\s"
)
_NAMED_CHANGE = pattern(rf"(?:-|\s)(?:[a-z]+\s)?[{NOUNS[1:-1]}{LEADS}](?!\s(?:in|of|for|to)\b)")
_NAMED = pattern(rf"(?:-|\s)(?:[a-z]+\s)?[{NOUNS[1:-1]}{LEADS}](?!\s(?:in|of)\s(?!th(?:at|is)\b))")
_THAT = pattern(r"\b(?:[Tt]hat|[Tt]his|[Ss]uch)\s$")
_OF_ANOTHER = pattern(rf"(?:-|\s)(?:[a-z]+\s)?[{NOUNS[1:-1]}{LEADS}]\s(?:in|of|for)\s(?!th(?:at|is)\b|such\b)[a-z]")
_POINTS_AT_IT = pattern(
    r"\b(?:the|that|this|such|its|their|his|her)\s$|\b(?:planned|budgeted|prepared|ready|braced|asked|called) for an?\s$|\b(?:another|an? further|an? additional|an? extra|an? second|an? similar)\s$",
    2,
)
# The change of before, or one more of its kind: the drop of 4%, another rise of 0.25%.
_NOUN_OF = pattern(rf"[{NOUNS[1:-1]}]\sof\s$")
_THE_NOUN_OF = pattern(r"\b(?:another|further|second|similar|the|that|this|such an?)\s(?:[a-z]+\s){1,2}of\s$", 2)
_OF_OTHERS = pattern(r"\s(?:in|of|for|on|to)\s(?:the\s|its\s|their\s)?[a-z]")
_IT_STOOD = pattern(
    r"\b(?:it|they|the (?:figure|rate|share|proportion|level|number|total))\s(?:had\s|has\s)?(?:been|was|were|stood|is|are|stands|measured)\s(?:at\s|on\s|just\s|only\s)*$",
    2,
)
_TOOK = pattern(
    rf"\s(?:[a-z]+\s)?[{NOUNS[1:-1]}]\s(?:in\s[a-z]+\s)?(?:took|takes|brought|brings|pushed|sent|left|put|{MOVES})\s"
)
_HIGHER_AT = pattern(rf"\s{MOVES},?\s(?:at|on)\s(?:just\s|only\s)?")
_AND_IS = pattern(
    r",?\s(?:and|to|so)\s(?:it\s)?(?:now\s)?(?:is|was|are|were|stands|stood|has)\s(?:now\s|at\s|on\s|just\s|only\s)*"
)
_NEW_SUBJECT = pattern(r"\b(?:in|of|for|among)\s(?!(?:19|20)\d\d|[A-Z]|it\b|that\b|this\b)[a-z]+s\b|\bbut\b")
_SAID_OF = pattern(
    r"(?:[ -][a-z]+){0,2}? (?:in|of|for) (?:the |its |their |his |her |an? )?(?P<of>(?!th(?:at|is)\b|it\b)[a-z][\w-]+)"
)
_SPANS = frozenset(
    "day week month quarter year decade time spring summer autumn winter fall half season term place all five ten two three".split()
)
_REACH = 120  # code points before the first figure that name what it is of
_LED_BY = pattern(
    r"\b(?:led|lead|leads|leading|trailed|trails|trailing|ahead|behind|outnumbered|outpolled)\s(?:[a-z]+\s)?(?:by\s)?(?:just\s|only\s|some\s)?$",
    2,
)
_IS_LEVEL = pattern(
    rf"\s(?:is|was|are|were|stands?|stood)\s(?:{PERCENT_SIGN}\s)?{MOVES}\s[^.;{SIGNS}]{{0,12}}{PERCENT_SIGN}"
)
_HELD_AGAINST = pattern(r"^[^.;]{0,40}(?:,\swhen\s|\sfrom\s|\sthan\s|\sagainst\s|\scompared\s)[^.;,]{0,30}$")
_OF_SOMETHING = pattern(rf"(?:[\s-][{NOUNS[1:-1]}{LEADS}])?\s(?:in|of|for|on|to|among)\s")
_FIGURE = pattern(f"[{SIGNS}]")
_BASE = pattern(r"\b(?:above|below|beyond|than|ahead of|behind|short of|on)\s(?:the|its|their|his|her)\s$")
_TO = pattern(r"\s(?:to|against|versus|v)\s")
_OWN_CLAUSE = frozenset("because after when although though whereas before if despite where since until".split())
_MOST_BREAKS = 3
_IS_WIDE = pattern(
    rf"{LEADS}\s[^.;]*?{PERCENT_SIGN}[^.;]*?{PERCENT_SIGN}[^.;]{{0,40}}?\s(?:is|was|stands at|stood at)\s$", 2
)


def sizes_told(document: Document, place: int) -> tuple[Change, ...]:
    """Each percentage near `place` that is the distance of two others and is told as the size of their change or gap."""
    return document.once(_sizes_told, passage_at(document, place))


def _sizes_told(document: Document, passage: Span) -> tuple[Change, ...]:
    text = document.text
    if text.count("%", *passage) + text.count("cent", *passage) + text.count("pc", *passage) < _FEWEST - 1:
        return ()
    quantities = _all_percent(text, tuple(quantities_in(text, passage)))
    shares = [one for one in quantities if one.unit == PERCENT]
    if not _FEWEST <= len(shares) <= _MOST:
        return ()
    outline = told_in_signs(outline_of(text, passage, quantities))
    return tuple(_found(text, outline))


def _all_percent(text: str, quantities: tuple[Quantity, ...]) -> tuple[Quantity, ...]:
    """The figures, with the percent that stands only with the second of two: from 4 to 5 percent."""
    found = list(quantities)
    for number in range(len(found) - 1, 0, -1):
        one, before = found[number], found[number - 1]
        between = text[before.span.end : one.span.start]
        if (
            one.unit == PERCENT
            and not before.unit
            and before.span.length < 6
            and " " not in before.span.of(text)
            and (between in (" to ", " and ", " from ") or FROM_THE_OLD.fullmatch(between))
        ):
            found[number - 1] = before._replace(unit=PERCENT)
    return tuple(found)


def _found(text: str, outline: Outline) -> Iterator[Change]:
    places = [place for place in outline.places if outline.words[place] == PERCENT_SIGN]
    sizes = [place for place in places if _is_size(outline.words, place) and not _stands_as_base(text, outline, place)]
    for size in sizes:
        levels = [place for place in places if place != size and place not in sizes]
        pairs = [pair for pair in combinations(levels, 2) if _is_distance(outline, pair, size)]
        if not pairs or outline.at(size).rough:
            continue
        pair = min(pairs, key=lambda each: abs(each[0] - size) + abs(each[1] - size))
        near = abs(levels.index(pair[0]) - levels.index(pair[1])) == 1
        if (
            near
            and not (size > max(pair) and _is_of_another(text, outline, size))
            and (
                _belongs(outline.words, size, pair)
                or _is_told_again(text, outline, size, pair)
                or _is_of_it(outline.words, size, pair)
                or _compares(text, outline.at(size).span.start)
            )
        ):
            first, last = outline.at(pair[0]), outline.at(pair[1])
            yield Change(first, last, outline.at(size), False, outline.words)


def _is_size(words: str, place: int) -> bool:
    if _NO_SIZE_AFTER.match(words, place + 1) or _IS_LEVEL.match(words, place + 1):
        return False  # its margin of 38% was below the 42% of 2019
    return (
        _SIZE_BEFORE.search(words, max(0, place - 24), place) is not None
        or _SIZE_AFTER.match(words, place + 1) is not None
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
    if not first or not last or abs(abs(first - last) - told) > 1e-6:
        return False
    return all(abs(100 * abs(first - last) / base - told) > 0.5 for base in (first, last))


def _belongs(words: str, size: int, pair: tuple[int, int]) -> bool:
    """Whether the size is told of the two: in one clause with one of them, right after them, or right before."""
    first, last = pair
    if first < size < last and _OF_ANOTHER.match(words, size + 1):
        return False
    if any(not _parts(words, place, size) for place in pair):
        return True
    if _IS_WIDE.search(words, 0, size):
        return True
    if size > last:
        breaks = list(_BREAK.finditer(words, last, size))
        tail = words[breaks[-1].end() : size] if breaks else ""
        if breaks and breaks[-1].group().startswith("."):
            if tail.startswith(("A ", "An ")) and _OF_SOMETHING.match(words, size + 1):
                return False  # a gain of 8% in the polls
            return _POINTS_BACK.match(tail) is not None
        if not breaks or len(breaks) > _MOST_BREAKS or breaks[-1].group().strip() in _OWN_CLAUSE:
            return False
        if breaks[-1].group() == ";" and not tail.strip():
            return _NAMED_CHANGE.match(words, size + 1) is not None
        return _CONTINUES.match(tail) is not None
    if first < size < last:
        return _is_between(words, size, pair)
    if size < first:
        joint = _BREAK.search(words, size, first)
        if (
            joint is None
            or _FIGURE.search(words, size + 1, first)
            or _LEADS_ON.match(words, joint.start(), first) is None
        ):
            return False
        return (
            words[joint.end() : first].strip() != "" or joint.group() != "," or _TO.match(words, first + 1) is not None
        )
    return False


def _is_told_again(text: str, outline: Outline, size: int, pair: tuple[int, int]) -> bool:
    """Whether a size behind its change points back to it: from 15% to 21%, and brewers blame that 6% increase."""
    words = outline.words
    if size < max(pair):
        return False
    start = outline.at(size).span.start
    if _NOUN_OF.search(words, max(0, size - 8), size):
        return _THE_NOUN_OF.search(text, max(0, start - 40), start) is not None and not _OF_OTHERS.match(
            words, size + 1
        )
    if not _NAMED.match(words, size + 1):
        return False
    if _OF_ANOTHER.match(words, size + 1) and not _THAT.search(text, max(0, start - 8), start):
        return False
    return _POINTS_AT_IT.search(text, max(0, start - 24), start) is not None


def _is_of_it(words: str, size: int, pair: tuple[int, int]) -> bool:
    """Whether the two levels behind a size are those of its own subject: slumped 9%; it stood at 47% and is on 38%."""
    first, last = pair
    if size > first or _FIGURE.search(words, size + 1, first) or _FIGURE.search(words, first + 1, last):
        return False
    if _TOOK.match(words, size + 1, first) and words.endswith("to ", first + 1, last):
        return True  # a 4% slide took the index, 61% in spring, to 57%
    if _HIGHER_AT.fullmatch(words, size + 1, first) and _HELD_AGAINST.search(words[first + 1 : last]):
        return True  # 3% higher, at 11%, than the 8% of the south
    return _IT_STOOD.search(words, size + 1, first) is not None and _NEW_SUBJECT.search(words, first + 1, last) is None


def _is_of_another(text: str, outline: Outline, size: int) -> bool:
    """Whether a size is said of what the passage has not spoken of before: the 2% fall in the pound."""
    said = outline.at(size).span
    match = _SAID_OF.match(text, said.end)
    if match is None or _THAT.search(text, max(0, said.start - 8), said.start) or match["of"].rstrip("s") in _SPANS:
        return False
    start = outline.quantities[0].span.start - _REACH
    return match["of"].rstrip("s") not in text[max(0, start) : said.start].lower()


def _compares(text: str, start: int) -> bool:
    """Whether a size that begins at `start` is that of a lead, which takes two: boys led by 4%."""
    return _LED_BY.search(text, max(0, start - 24), start) is not None


def _is_between(words: str, size: int, pair: tuple[int, int]) -> bool:
    """Whether a size stands after the one level and before what it is held against: 47%, a 6% drop on May, when 53% …"""
    if _AND_IS.fullmatch(words, size + 1, pair[1]):
        return True  # approval, which was 51% at Easter, has lost 8% and is 43%
    breaks = list(_BREAK.finditer(words, pair[0], size))
    if len(breaks) != 1 or breaks[0].group().strip() in _OWN_CLAUSE or breaks[0].group()[0] in ".;":
        return False
    after = words[size + 1 : pair[1]]
    return _CONTINUES.match(words, breaks[0].end(), size) is not None and _HELD_AGAINST.search(after) is not None


def _parts(words: str, one: int, other: int) -> bool:
    """Whether a mark or word that opens another clause stands between two figures."""
    return _BREAK.search(words, min(one, other), max(one, other)) is not None
