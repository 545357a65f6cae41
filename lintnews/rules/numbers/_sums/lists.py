"""Totals with their parts listed after them: five people were killed, three women, two men and a child."""

from __future__ import annotations

import re
from itertools import pairwise

from lintnews.core.pattern import pattern
from lintnews.core.span import Span
from lintnews.rules.numbers._sums.misfit import FARTHEST, LEAVES_OPEN, NEAREST, OF_THEM, PLAIN, Misfit, misfit
from lintnews.rules.numbers._sums.parts import Part, Parts, parts_from
from lintnews.text.quantities.figures import TIMES, is_stretch
from lintnews.text.quantities.nouns import EVERYONE, GENERIC, exclude_each_other, is_peoples_name, is_person, noun_after
from lintnews.text.quantities.quantity import Quantity
from lintnews.text.quantities.reader import WORD

_OPENS_LIST = pattern(
    r"(?P<firm>:\s+|\s*[–—]\s?|\s-\s|\s\()|(?P<loose>,\s+|\s)(?P<words>made up of|comprising|consisting of|composed of|split between|"
    r"divided between|namely|that is,?|with|has|have|comprises|contains)\s+|(?P<comma>,\s+)"
)
_ENDS_LIST = {"(": ")", "–": "–", "—": "—", "-": " - "}
_SEATS = pattern(
    r"\s+(?:[\w-]+\s+){0,2}(?:seats?|votes?|councillors|members|MPs|senators|lawmakers|deputies|delegates)\b"
)
_KINDS = pattern(
    r"\S+\s+(?:of them\s+)?(?:golds?|silvers?|bronzes?|males?|females?|red|blue|green|yellow|white|black|brown|pink|Labour|Conservatives?|Tory|"
    r"Tories|Lib(?:eral)?(?: Dem(?:ocrat)?)?s?|Greens?|Republicans?|Democrats?|Democratic|SNP|Sinn|DUP|BJP|Congress|independents?|Independents?)\b"
)
_NOUN_PHRASE = pattern(
    r"(?:\s?(?:of the )?(?!(?:in|on|at|from|of|for|to|with|who|was|were|is|are|had|have|and|aged|by|under|over|including|whom|which|that|all\s|killed|hurt|died|injured)\b)[^\W\d_][\w’-]*)*"
)
_MALE, _FEMALE = (
    frozenset("man men boy boys male males".split()),
    frozenset("woman women girl girls female females".split()),
)
_CHILDREN = frozenset("son sons daughter daughters boy boys girl girls".split())
_OFFSPRING = frozenset("children grandchildren siblings kids babies births great-grandchildren".split())
_SEXES = _MALE | _FEMALE
_MEMBERS = frozenset("member strong person man woman seat head piece".split())
_STANDS_BARE = pattern(r"\s?[:–—(]")
_WORD_BEFORE = pattern(r"([^\W\d_]+)\s$")
_OF_GROUP = pattern(
    r"\b(?:squad|team|crew|jury|panel|cabinet|fleet|class|council|board|party|group|committee|cast|choir|band|delegation|staff)\sof\s$"
)
_SCORES = pattern(r"\s(?:points|runs|marks)\b")
_HEADLESS = pattern(r"\s(?:in|from|with|for|against|to|on|at|by)\b")
_TOLD_IN = pattern(r"\s([a-z]+)\s(\w)")
_FIRST_WORDS = pattern(r"[a-z][a-z-]*")
_OF_SOME = pattern(r"(?:^|[.!?\n]\s*)(?:Of|In|From|Among|With)\s(?:[\w’'-]+\s){0,3}\Z")
_ADJECTIVE = pattern(
    r"\s(?!(?:in|on|at|by|to|off|out|who|from|with|for|people|women|men|children|staff|crew|more|less|each|per|now|later)\b)[a-z-]{2,}[^s\W\d_](?=[,.;)]|\sand\s|$)"
)
_PLACED = pattern(
    r"\s(on)\s(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|\s(?:in)\s()(?:[A-Z]\w+|[12]\d{3})(?=[,.;]|\sand\b|$)|\sfrom\s()[A-Z]|\s(aged)\s"
)
_ADDED = pattern(r",? (?:plus|along with|as well as) ")
_AWAY = pattern(rf"\b(?:\d{{1,3}}|{WORD})\s(?:(?:was|were|is|are)\s)?absent\b")  # a part like those who voted
_SHARED_AMONG = pattern(r"\bamong (?!them|others|those)")
_BEFORE_TOTAL = 30  # code points before a total that hold the words that leave it open
_GROUPS_BEFORE = pattern(
    r"\b(?:[Cc]ouple|[Pp]air|[Tt]wins|[Ss]everal)\b(?=\s[^\d]*\b(?:with|has|have|had|sent|hired)\s)"
)
_CONSECUTIVE = pattern(r"\b(?:consecutive(?:ly)?|one after (?:the other|another)|back[- ]to[- ]back)\b")
_OF_A_WHOLE = pattern(rf"\sof\s(?:the|its|their|his|her|all)\s(?:the\s)?(?:\d|{WORD}\b)")
_SHORTEST = 0.8  # a list that falls shorter leaves something out on purpose


def list_after(text: str, sentence: Span, quantities: tuple[Quantity, ...]) -> Misfit | None:
    """Five people were killed: three women, two men and a child."""
    firm = sentence.end
    for opens in _OPENS_LIST.finditer(text, *sentence):
        if not opens["firm"] and opens.start() > firm:
            continue  # the owner, his son, two managers: what a colon opened
        firm = min(firm, opens.start()) if opens["firm"] else firm
        before = [one for one in quantities if one.span.end <= opens.start()]
        if not before:
            continue
        parts = parts_from(text, Span(opens.end(), list_end(text, opens, sentence)), quantities)
        if parts is None:
            continue
        total = _total_of(text, before, parts)
        if (
            total is None
            or not _is_list_of(text, before, total, parts, opens)
            or _is_open(text, sentence, total, parts, opens)
        ):
            continue
        if OF_THEM.search(text, sentence.start, parts.span.end) and not (
            parts.total > total.value and _are_kinds(text, parts)
        ):
            continue
        return misfit(text, total, parts)
    return None


def _is_open(text: str, sentence: Span, total: Quantity, parts: Parts, opens: re.Match[str]) -> bool:
    """Whether a word says that the list leaves something out, or that its parts overlap."""
    start = max(sentence.start, total.span.start - _BEFORE_TOTAL)
    # Couples and twins before the total are no part of it: the twins were parted by a team of 32.
    before = (
        _GROUPS_BEFORE.sub(" ", text[start : total.span.start]) if opens["firm"] else text[start : total.span.start]
    )
    words = f"{before}#{text[total.span.end : _tail(parts, sentence)]}"
    words = _SHARED_AMONG.sub(" ", words)
    if opens["firm"]:
        words = _AWAY.sub(" ", _ADDED.sub(",", words))
    return LEAVES_OPEN.search(words) is not None


def list_end(text: str, opens: re.Match[str], sentence: Span) -> int:
    closing = _ENDS_LIST.get((opens["firm"] or "").strip())
    if closing:
        at = text.find(closing, opens.end(), sentence.end)
        if at >= 0:
            return at
    end = sentence.end
    while end > opens.end() and text[end - 1] in ".!?)”’ ":
        end -= 1
    return end


def _tail(parts: Parts, sentence: Span) -> int:
    """How far a word that opens the list again may stand behind it."""
    return min(sentence.end, parts.span.end + 40)


def _total_of(text: str, before: list[Quantity], parts: Parts) -> Quantity | None:
    """The one figure that the parts may be parts of; None where there is none, several, or one that fits."""
    units = {part.quantity.unit for part in parts.parts if part.quantity}
    if len(units) != 1 or not units.isdisjoint(PLAIN):
        return None
    (unit,) = units
    found = []
    for one in before:
        if one.unit != unit or not NEAREST <= (parts.total / one.value if one.value else 0) <= FARTHEST:
            continue
        if one.rough or _fits(one, parts):
            return None
        if _OF_A_WHOLE.match(text, one.span.end):
            continue  # 12 of the 40 seats, with 10 for …
        if one.joined and one.joined not in _MEMBERS:
            continue
        times = TIMES.match(text, one.span.end)
        if (
            one.value > 1
            and not _is_label(text, one)
            and not is_stretch(text, one)
            and (times is None or _are_added(text, times.end()))
        ):
            found.append(one)
    return found[0] if len(found) == 1 else None


def _are_added(text: str, place: int) -> bool:
    """Whether terms of prison follow one another: eight years: five for fraud and two for theft, to run consecutively."""
    return text.startswith(":", place) and _CONSECUTIVE.search(text, place, place + 160) is not None


def _is_label(text: str, one: Quantity) -> bool:
    """Whether a figure right before the list numbers something: Windows 11, step 3, the top 10."""
    if one.unit or one.joined or not _STANDS_BARE.match(text, one.span.end):
        return False
    before = _WORD_BEFORE.search(text, max(0, one.span.start - 20), one.span.start)
    return (
        before is None
        or before[1][0].isupper()
        or before[1] in ("top", "step", "last", "first", "version", "day", "week")
    )


def _fits(total: Quantity, parts: Parts) -> bool:
    slack = max(parts.step, total.step if total.scale or total.step < 1 else 0.0)  # the printed precision
    return abs(total.value - parts.total) <= slack + 1e-9


def _is_list_of(text: str, before: list[Quantity], total: Quantity, parts: Parts, opens: re.Match[str]) -> bool:
    """Whether what follows the total is meant as all of it."""
    short = parts.total < total.value
    closed = parts.closed or (parts.whole and len(parts.parts) > 2)
    if not closed or (short and parts.total <= total.value * _SHORTEST and total.value - parts.total > 1):
        return False
    if not opens["firm"] and (
        _HEADLESS.match(text, total.span.end) or _OF_SOME.search(text[max(0, total.span.start - 60) : total.span.start])
    ):
        return False
    listed = parts.span.of(text)
    noun = noun_after(text, total.span.end, opens.start(), total.joined)[0]
    nouns = [_noun_of(text, part) for part in parts.parts]
    persons = all(map(is_person, nouns))
    if short and _SEATS.match(text, total.span.end) and not persons and not re.search(r"\babst", listed):
        return (
            bool(opens["firm"]) and total.value - parts.total == 1 and len(parts.parts) > 3 and not total.joined
        )  # smaller parties, absent members
    if not opens["firm"] and _is_item(text, total, before):
        return False
    if opens["firm"]:
        return not (_SCORES.match(text, total.span.end) and not all(part.headless for part in parts.parts))
    if text.find(",", total.span.end, opens.start()) >= 0 or opens.start() - total.span.end > 40:
        return False
    if opens["words"] in ("has", "have", "comprises", "contains"):
        return (
            opens.start() - total.span.end <= 1
            and (len(parts.parts) > 2 or not short)
            and all(exclude_each_other(one.lower(), other.lower()) for one, other in pairwise(nouns))
            and _OF_GROUP.search(text, max(0, total.span.start - 20), total.span.start) is not None
        )
    if (
        not (total.unit or noun or _OF_GROUP.search(text, max(0, total.span.start - 20), total.span.start))
        and not (opens["words"])
    ):
        return False  # ten died in Leeds, six in Hull
    if opens["words"] == "with":
        return all(part.headless for part in parts.parts) and (not short or (len(parts.parts) > 2 and not total.joined))
    if opens["words"]:
        return True
    if _are_adjectives(parts, text):
        return True
    if _are_kinds(text, parts):
        return len(parts.parts) > 2 or not short
    if _OF_GROUP.search(text, max(0, total.span.start - 20), total.span.start) and opens.start() - total.span.end <= 1:
        return True
    if all(part.headless for part in parts.parts):
        if _stands_in_series(text, total, parts, opens) or not _are_told_alike(text, parts):
            return False
        return len(parts.parts) > 2 or not short or (total.value - parts.total == 1 and _are_alike(text, parts))
    return _are_of(noun, nouns, total.joined)


def _noun_of(text: str, part: Part) -> str:
    """What a part counts, in the copy's own letters: women, Koreans, child."""
    start = part.quantity.span.end if part.quantity else part.span.start
    words = _NOUN_PHRASE.match(text, start, part.span.end)
    return words[0].split()[-1] if words and words[0].strip() else ""


def _are_of(whole: str, parts: list[str], joined: str) -> bool:
    """Whether people of the kinds `parts` may all be meant by the word `whole`, and are no others beside them."""
    if joined in _MEMBERS or whole in EVERYONE:
        return all(map(is_person, parts))
    small = {part.lower() for part in parts}
    if whole in _OFFSPRING:
        return small <= _CHILDREN
    if whole in GENERIC and all(map(is_peoples_name, parts)):
        return True
    if not is_person(whole):
        return False
    return small <= _SEXES and not small.isdisjoint(_MALE) and not small.isdisjoint(_FEMALE)


def _are_adjectives(parts: Parts, text: str) -> bool:
    """40 rural and 24 urban."""
    return all(part.quantity and _ADJECTIVE.match(text, part.quantity.span.end) for part in parts.parts)


def _is_item(text: str, total: Quantity, before: list[Quantity]) -> bool:
    """Whether a figure is itself one of a list: 950 acres, 500 acres of it forest, …"""
    return text.startswith(", ", total.span.start - 2) and any(
        one.unit == total.unit and one.span.end < total.span.start for one in before
    )


def _stands_in_series(text: str, total: Quantity, parts: Parts, opens: re.Match[str]) -> bool:
    """Whether the total is told of as each part is: 120 loaves on Monday, 150 on Tuesday and 90 on Wednesday."""
    first = parts.parts[0].quantity
    told = first and _TOLD_IN.match(text, first.span.end)
    if not told:
        return False
    return told[2].isupper() and re.search(rf"\b{told[1]} [A-Z]", text[total.span.end : opens.start()]) is not None


def _are_told_alike(text: str, parts: Parts) -> bool:
    """Whether two parts are told by one preposition, or exclude each other; of three and more nobody asks."""
    if len(parts.parts) > 2:
        return True
    words = [_FIRST_WORDS.findall(text, part.quantity.span.end, part.span.end) for part in parts.parts if part.quantity]
    if not all(words):
        return False
    return words[0][0] == words[-1][0] or any(exclude_each_other(a, b) for a in words[0][:3] for b in words[-1][:3])


def _are_alike(text: str, parts: Parts) -> bool:
    """Whether each part is placed in the same way: five on Monday and three on Tuesday."""
    placed = [part.quantity and _PLACED.match(text, part.quantity.span.end) for part in parts.parts]
    return all(placed) and len({place.lastindex for place in placed if place}) == 1


def _are_kinds(text: str, parts: Parts) -> bool:
    return all(_KINDS.match(text, part.span.start) for part in parts.parts)
