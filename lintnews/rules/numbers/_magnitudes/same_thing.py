"""Whether two amounts are said of the same thing."""

from __future__ import annotations

import re

from lintnews.core.document import BlockKind, Document
from lintnews.core.pattern import pattern
from lintnews.rules.numbers._magnitudes.amounts import Amount, amounts_in, significant
from lintnews.text.sentences import sentence_at

_HEADS = frozenset({BlockKind.HEADLINE, BlockKind.STANDFIRST, BlockKind.SUBHEAD, BlockKind.CAPTION})

_POINTS_BACK = pattern(
    r"\b(?:the|this|that|these|those|its|his|her|their)\s"
    r"(?:(?:full|entire|whole|total|proposed|planned|new|initial|same|promised|huge|additional|extra)\s)?\Z",
    re.IGNORECASE,
)
_NOUN_OF = pattern(
    r"\b(?:the|this|that|its|his|her|their)\s([^\W\d_]{3,})\s(?:of|worth|totalling|totaling)\s\Z", re.IGNORECASE
)
_NOUN_COSTS = pattern(
    r"\b(?:the|this|that)\s([^\W\d_]{3,}),?\s(?:(?:which|that|due|expected)\s)?(?:(?:will|would|is|to|has|could|may)\s){0,2}"
    r"(?:cost|costs|costing|worth)\s\Z",
    re.IGNORECASE,
)
_BARE = pattern(
    r"\s(?:will|would|is|was|has|had|may|could|can|should|came|comes|went|goes|pays|covers|buys|raised)\b|,\s(?:half|most|much|some|about|only|nearly|a third|a quarter|[$£€₹\d])"
)
_FIGURE_OF = pattern(
    r"(?:^|[.!?]\s)(Sales|Profits?|Revenues?|Turnover|Losses|Exports|Imports|Costs|Debts?|Spending|Donations|Fines|Damages|Earnings|Investments?|Income)"
    r"\s(?:of|reached|came to|were|was|totalled|totaled|rose to|fell to)\s\Z"
)
_ELSEWHERE = pattern(r"\s(?:in|from|at|by|to|for)\s(?:the\s)?[^\W\d_a-z]")
_FOR_NOUN = pattern(
    r"[^.,;:\n]{0,30}?\b(?:for|on)\s(?:an?|(?P<the>the)|its|their|his|her)\s(?:[\w-]+\s)??(?P<noun>[^\W\d_]{3,})(?=[.,;:]|\s(?:in|at|of|from|that|which|after|before)\b|$)"
)
_BEFORE = 60  # code points before an amount that tell whether it points back


def stand_together(document: Document, same: list[Amount], first: Amount, later: Amount) -> bool:
    """Whether one sentence tells of an amount of each kind: then the article knows of both.

    Two that both point back (“of the £4m none of the £4bn”) are no such sentence.
    """
    text = document.text
    told = [
        {(sentence_at(document, one.span.start), _points_back(text, one)) for one in same if one.kind == each.kind}
        for each in (first, later)
    ]
    both = {place for place, _ in told[0]} & {place for place, _ in told[1]}
    return any(not ((place, True) in told[0] and (place, True) in told[1]) for place in both)


def _points_back(text: str, one: Amount) -> bool:
    return _POINTS_BACK.search(text[max(0, one.span.start - _BEFORE) : one.span.start]) is not None


def of_one_thing(document: Document, same: list[Amount], first: Amount, later: Amount) -> bool:
    """Whether the words around two of the amounts `same` name one thing, or the later can point to nothing else."""
    text = document.text
    heads = [in_head(document, one) for one in (first, later)]
    if heads == [True, False] and not first.things:
        if not named(document, first).isdisjoint(named(document, later)):
            return True
        if not all(in_head(document, one) for one in same if one.kind == first.kind):
            return False
        return _is_telling(first) or _stands_alone(document, first, later)
    before = text[max(0, later.span.start - _BEFORE) : later.span.start].rpartition("\n")[2]
    points_back = _points_back(text, later)
    if later.things:
        return (points_back and not _points_back(text, first)) or _counted_alike(document, first, later)
    if points_back:
        if names_thing_of(document, phrase_after(text, later), first):
            return True
        if not named(document, first).isdisjoint(named(document, later) - set(phrase_after(text, later))) and (
            not phrase_after(text, later) or phrase_after(text, later)[0] in PARTICIPLES
        ):
            return True
        if _BARE.match(text, later.span.end) and _follows(document, first, later):
            return True
    else:
        spent = _FOR_NOUN.match(text, later.span.end)
        spent_on = spent is not None and names_thing_of(document, [spent["noun"].lower()], first)
        if (
            spent is not None
            and spent_on
            and (_is_telling(first) or (spent["the"] and _follows(document, first, later)))
        ):
            return True
        noun = _NOUN_OF.search(before) or _NOUN_COSTS.search(before)
        if noun is None and not _ELSEWHERE.match(text, later.span.end):
            noun = _FIGURE_OF.search(before)
        if noun is not None and names_thing_of(document, [noun[1].lower()], first):
            return True
    # Nobody has £17m and $17m by chance: “the $17m” in the same paragraph points back.
    return first.value == later.value and points_back and _in_one_block(document, first, later) and _is_telling(first)


def _stands_alone(document: Document, first: Amount, later: Amount) -> bool:
    """Whether the body tells nowhere of the sum of the headline, or of one that may be rounded to it."""
    near = (first.value * 0.8, first.value * 1.2)
    others = [one for one in amounts_in(document.text) if not in_head(document, one) and not one.things]
    return others[:1] == [later] and not any(near[0] <= one.value <= near[1] for one in others)


def _counted_alike(document: Document, first: Amount, later: Amount) -> bool:
    """Whether the same things are counted of the same: another word near both counts is the same, or “the dam’s”."""
    text = document.text
    owner = _OWNER.search(text[max(0, later.span.start - _BEFORE) : later.span.start])
    if owner is not None and names_thing_of(document, [owner[1].lower()], first) and _is_telling(first):
        return True
    shared = named(document, first) & named(document, later) - {first.things, first.things.removesuffix("s")}
    return len(shared) > (0 if _is_telling(first) else 1)


_OWNER = pattern(r"\b[Tt]he\s([^\W\d_]{3,})[’']s\s\Z")


def _is_telling(one: Amount) -> bool:
    """Whether the figure is one that two things do not share by chance: 222, not 4."""
    return len(significant(one.value)) > 1


def _in_one_block(document: Document, first: Amount, later: Amount) -> bool:
    return document.block_at(first.span.start) == document.block_at(later.span.start)


def _follows(document: Document, first: Amount, later: Amount) -> bool:
    """Whether “the £17m will” stands in the sentence after the first amount, or near a telling one."""
    if not _in_one_block(document, first, later) or _points_back(document.text, first):
        return False
    ends = sentence_at(document, first.span.start).end
    return sentence_at(document, later.span.start).start - ends <= 2 or _is_telling(first)


def in_head(document: Document, one: Amount) -> bool:
    block = document.block_at(one.span.start)
    return block is not None and block.kind in _HEADS


_WORD = pattern(r"[^\W\d_]{3,}")
_EMPTY = frozenset(
    """the and for with that this from was were will would has have had been its his her their our your are but not who which
    when what into than then over under about after before more most some each also cost costs costing worth spend spending
    spent said says say million billion trillion thousand crore lakh per cent year years month months week day last next new
    first second total least nearly almost around another other only they them she him out off all any can could may between
    while where because since until during against made make take took give gave gives pay paid pays get got out lost rose
    fell raised raise sold bought""".split()
)
_NEAR = 5  # words on each side of a sum that tell what it is a sum of
_AFTER = pattern(r"[\s-]([^\W\d_]{3,})")
_PHRASE = 3  # words after an amount that may name the thing
_ENDS_PHRASE = frozenset(
    """at of in on for by from to with and or but that which who will would is was are were has have had may can could
    should must the a an said came comes went goes also not after before since until under over between into during
    about against as if when where while than so""".split()
)
# Nouns for what a verb of the first mention tells.
_TOLD_BY = {
    "signing": "bought buy buys signed sign paid pay transfer", "striker": "", "prize": "won win wins winner winners",
    "loan": "borrow borrows borrowed lend lends lent", "purchase": "bought buy buys", "sale": "sold sell sells",
    "deal": "signed agreed bought sold sell buy", "gift": "gave give given", "donation": "gave give donate donated",
    "haul": "stole stolen seized", "theft": "stole stolen", "aid": "", "windfall": "won win", "jackpot": "won win wins",
    "loss": "lost loses lose", "debt": "owes owe owed owing", "budget": "spend spends spending", "salary": "paid pay earns",
    "pledge": "promised promise pledged", "promise": "pledged pledge", "grant": "gave give given awarded",
    "takeover": "bought buy buys acquire acquired", "acquisition": "bought buy buys acquire acquired",
    "transfer": "bought buy signed", "move": "bought signed", "bailout": "rescue rescued", "rescue": "bailout",
    "penalty": "fined fine", "payout": "paid pay won awarded", "project": "build building", "scheme": "build plan",
}  # fmt: skip
PARTICIPLES = frozenset("lost won raised raise raises spent paid sold".split())
_GIVEN_TO = pattern(r"\sto\s(?:the\s|a\s)?([^\W\d_]+)")  # whoever is given a sum is not what it is a sum of


def phrase_after(text: str, one: Amount) -> list[str]:
    """The words right after an amount that may name its thing, in small letters: `crop damage`."""
    words: list[str] = []
    place = one.span.end
    while len(words) < _PHRASE and (match := _AFTER.match(text, place)) and match[1].lower() not in _ENDS_PHRASE:
        words.append(match[1].lower())
        place = match.end()
    return words


def names_thing_of(document: Document, nouns: list[str], first: Amount) -> bool:
    """Whether one of `nouns` stands in the sentence of `first`, or is what a verb there tells."""
    text = document.text
    start, end = sentence_at(document, first.span.start)
    given_to = _GIVEN_TO.match(text, first.span.end, end)
    skipped = given_to.span(1) if given_to else (end, end)
    words = {
        match.group().lower()
        for match in _WORD.finditer(text, start, end)
        if not skipped[0] <= match.start() < skipped[1]
    }
    stems = {_stem(word) for word in words if word not in _EMPTY or word in PARTICIPLES}
    return any(
        ((noun not in _EMPTY or noun in PARTICIPLES) and _stem(noun) in stems)
        or not words.isdisjoint(_TOLD_BY.get(noun, "").split())
        for noun in nouns
    )


def _stem(word: str) -> str:
    """What forms of one word share, roughly: invest, investment; fine, fined; tram, trams."""
    for ending in ("ments", "ment", "ings", "ing", "ed", "es", "s", "e"):
        if word.endswith(ending) and len(word) - len(ending) > 2:
            return word[: -len(ending)]
    return word


def named(document: Document, one: Amount) -> frozenset[str]:
    """The words that tell what an amount is of: those close by in its sentence, without their endings."""
    text = document.text
    start, end = sentence_at(document, one.span.start)
    before = [match.group() for match in _WORD.finditer(text, start, one.span.start)][-_NEAR:]
    after = [match.group() for match in _WORD.finditer(text, one.span.end, end)][:_NEAR]
    return frozenset(word.lower().removesuffix("s") for word in (*before, *after) if word.lower() not in _EMPTY)
