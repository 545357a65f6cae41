"""The words around an amount that tell what it is an amount of."""

from __future__ import annotations

from lintnews.core.document import Document
from lintnews.core.pattern import pattern
from lintnews.rules.numbers._amounts import Amount
from lintnews.text.sentences import sentence_at

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
