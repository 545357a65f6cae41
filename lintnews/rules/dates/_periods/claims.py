"""Noun phrases that say that a thing is one of a period's: the worst flood of the 1950s, the only 18th-century mill."""

from __future__ import annotations

from lintnews.core.pattern import pattern
from lintnews.core.record import Record
from lintnews.core.span import Span
from lintnews.rules.dates._periods.facts import is_person
from lintnews.rules.dates._periods.roles import PART_OF, Role
from lintnews.text.temporal.values import Expression

# What ranks a thing among those of its time, and nouns that say so by themselves.
_NO_SUPERLATIVES = frozenset(
    """forest interest protest harvest request guest west contest arrest conquest honest modest priest rest east test
    invest unrest digest suggest manifest attest behest bequest breast chest crest quest nest vest pest midwest northwest
    southwest northeast southeast""".split()
)
_RANKS = frozenset(
    "best worst least foremost only sole first last final second third fourth fifth sixth seventh great defining rare typical fine classic unusual perfect few".split()
)
_SORTS = frozenset(
    """landmark monument icon treasure showpiece craze fad bestseller blockbuster emblem symbol masterpiece masterwork turning-point point epitome essence sensation marvel wonder jewel gem triumph
    classic event phenomenon scandal invention creation survivor relic curiosity rarity milestone hallmark highlight giant titan genius""".split()
)
_OWN_SORTS = _SORTS | frozenset(("answer", "response", "solution", "idea"))
_DETERMINERS = frozenset("the a an its his her their our my this that these those one among such".split())
_PARTS_OF_TIME = frozenset(
    "half third quarter year years decade decades day days month months time part week weeks".split()
)
_ORDINALS = frozenset("first last final second third fourth fifth sixth seventh only sole".split())
_STOPS = frozenset(
    "and but or than who when where while because until since was were is are has had will would by".split()
)
_JOINS = frozenset(("that", "which", "known", "left", "to", "ever"))
_WORD = pattern(r"[^\W_]+(?:[’'.-][^\W_]+)*[’']?|[,;:()“”–—]")
_LEADS = pattern(
    rf"\b(?P<by>of|in|from) (?:the )?(?:[A-Z][a-z]+(?:[’']s)? )?(?:{PART_OF})?(?:(?:early|late|mid)[ -])?(?:\d+(?:st|nd|rd|th)[ -])?$"
)
_NOUN = pattern(
    r"(?:[’']s?)?[ -](?P<noun>[\w’-]+(?: (?!near\b|beside\b|outside\b|off\b|in\b|at\b|on\b|of\b|by\b|from\b|with\b|to\b|and\b|is\b|was\b|has\b|had\b|still\b|that\b|which\b|for\b|west\b|east\b|north\b|south\b|anywhere\b|ever\b|yet\b|left\b|[a-z]+ed\b)[\w’-]+){0,2})"
)
_REACH = 130  # code points of a claim before its period
_MOST_WORDS = 14

_Words = list[tuple[str, int]]


class Claim(Record):
    """A claim: its span, the head noun, the word that ranks or sorts it (empty where none does), and the preposition.

    `is_own` says that the period describes the noun, or that it dates from it: the thing is as old as that.
    """

    span: Span
    noun: str
    mark: str
    is_own: bool
    by: str


def claim_of(text: str, sentence: Span, period: Expression, role: Role) -> Claim | None:
    """The claim that the period stands in; None where it describes no noun."""
    start, end = period.span
    floor = max(sentence.start, start - _REACH)
    noun = _NOUN.match(text, end, sentence.end) if role is Role.BEFORE else None
    led = _LEADS.search(text, floor, start)
    words = _words(text, floor, led.start() if led else start)
    if noun is not None:
        head = noun["noun"].split()[-1].removesuffix("’s")
        if is_person(head):
            return None
        end = noun.end()
        return _under_another(words, head, end, led["by"]) if led else _its_own(words, head, start, end)
    if led is None:
        return None
    at = _mark_at(words, len(words) - _MOST_WORDS)
    return _unranked(words, end, led["by"]) if at is None else _ranked(words, at, end, led["by"])


def _its_own(words: _Words, head: str, start: int, end: int) -> Claim:
    """Of a noun that the period describes: the best-kept 17th-century farm; a grim 18th-century relic."""
    at = _mark_at(words, len(words) - 5)
    if at is not None and any(word in _BEFORE_PHRASE - {"of"} for word, _ in words[at + 1 :]):
        at = None
    mark = words[at][0] if at is not None else head if head in _OWN_SORTS else ""
    opening = _led_by(words) if at is None else _opening(words, at)
    return Claim(Span(start if opening is None else words[opening][1], end), head, mark, is_own=True, by="")


def _under_another(words: _Words, head: str, end: int, by: str) -> Claim | None:
    """The same where another noun governs it: one of the 18th-century promises; a marvel of 17th-century building."""
    at = _mark_at(words, len(words) - _MOST_WORDS)
    if at is None:
        if words and words[-1][0] in ("one", "two", "three", "among"):
            return Claim(Span(words[-1][1], end), head, "one", is_own=True, by="")
        if words and words[-1][0] in _EXAMPLES:  # a charming piece of 18th-century needlework
            opening = _led_by(words[:-1])
            return Claim(Span(words[-1 if opening is None else opening][1], end), head, "", is_own=True, by="")
        return None
    inner = {word for word, _ in words[at:]}
    is_sort = not _SORTS.isdisjoint((words[at][0], words[at][0].removesuffix("s")))
    if len(inner) == 1 and by == "of" and not is_sort:  # the earliest of the 1920s recordings
        return Claim(Span(words[at][1], end), head, words[at][0], is_own=True, by="")
    if not is_sort and _EXAMPLES.isdisjoint(inner):
        return None  # the last home of 19th-century melodrama
    return _ranked(words, at, end, by)


def _unranked(words: _Words, end: int, by: str) -> Claim | None:
    """The epidemic of the 1990s."""
    if by != "of" or not words or not words[-1][0].islower() or words[-1][0].removesuffix("s") in _PLANS:
        return None
    opening = _led_by(words[:-1])
    first, at = words[len(words) - 1 if opening is None else opening]
    mark = "one" if first in _COUNTS else "the" if first == "the" else ""
    return Claim(Span(at, end), words[-1][0], mark, is_own=False, by="of")


def _ranked(words: _Words, at: int, end: int, by: str) -> Claim:
    """The worst flood of the 1950s; the busiest of the 1960s."""
    inner = [word for word, _ in words[at:]]
    dates = by == "from" or inner[-3:] == ["to", "date"]
    head = next((word for word, after in zip(inner, [*inner[1:], "of"], strict=True) if after in _HEAD_ENDS), inner[-1])
    if head == inner[-1] and len(inner) <= 1 + (inner[0] == "most") and head not in _SORTS:
        head = ""
    return Claim(Span(words[_opening(words, at)][1], end), head, words[at][0], is_own=dates, by=by)


# What may be of a time without what came of it being so: a dream of the 1980s, finished in 1998.
_PLANS = frozenset(
    """dream idea plan project vision hope wish ambition legacy fault fruit result end start dawn turn height close
    beginning middle rest fashion style manner spirit age home seat story name""".split()
)
_EXAMPLES = frozenset("example examples piece pieces work works specimen specimens".split())
_HEAD_ENDS = frozenset("of in from that which known left to for on at with".split())


def _words(text: str, start: int, end: int) -> _Words:
    """The words before a place, back to a mark that parts clauses, each with where it begins."""
    found = [(_lowered(match.group()), match.start()) for match in _WORD.finditer(text, start, end)]
    for index in range(len(found) - 1, -1, -1):
        if not found[index][0][0].isalnum():
            return found[index + 1 :]
    return found


def _lowered(word: str) -> str:
    """The article that opens a sentence in lower case, any other word as it stands."""
    return word.lower() if word.lower() in _DETERMINERS else word


def _mark_at(words: _Words, floor: int) -> int | None:
    """The number of the word that ranks or sorts, the last before the end; None where a clause ends before it."""
    barred = False
    for index in range(len(words) - 1, max(floor, 0) - 1, -1):
        word = words[index][0]
        follows = words[index + 1][0] if index + 1 < len(words) else ""
        before = words[index - 1][0] if index else ""
        if word in _JOINS:
            barred = False
        if (
            not barred
            and _ranks(word, follows, before)
            and (before in _DETERMINERS or before.endswith(("’s", "’", "'s")) or before in _WITH_RANK)
        ):
            return index
        barred = barred or word in _STOPS
        if word in ("and", "but", "or", "than"):
            return None
    return None


_WITH_RANK = frozenset("most single great very last first of turning high low defining".split())


def _ranks(word: str, follows: str, before: str) -> bool:
    if not word.islower() or (follows in _PARTS_OF_TIME and word in _ORDINALS):
        return False
    if word == "most":
        return follows not in ("of", "")
    head = word.partition("-")[0]
    return (
        (word == "one" and before == "the")
        or head in _RANKS
        or {word, word.removesuffix("s")} & _SORTS != set()
        or (head.endswith("est") and len(head) > 4 and head not in _NO_SUPERLATIVES)
    )


def _led_by(words: _Words) -> int | None:
    """The number of the word that opens the noun phrase, adjectives between: a grim 18th-century relic; one of the."""
    for index in range(len(words) - 1, max(len(words) - 4, -1), -1):
        if words[index][0] in _DETERMINERS | _NUMBERS:
            is_one = index > 1 and words[index - 1][0] == "of" and words[index - 2][0] in _COUNTS
            return index - 2 if is_one else index
        if words[index][0] in _STOPS | _BEFORE_PHRASE:
            return None
    return None


def _opening(words: _Words, at: int) -> int:
    """The number of the word that opens the noun phrase: its article, or whose it is."""
    first = at
    while first and words[first - 1][0] in _WITH_RANK - {"of"}:
        first -= 1
    if first and words[first - 1][0].endswith(("’s", "’", "'s")):
        first -= 1
        if first and words[first - 1][0].islower() and words[first - 1][0] not in _BEFORE_PHRASE | _DETERMINERS:
            first -= 1  # the auto industry’s
        while first and (words[first - 1][0][0].isupper() or words[first - 1][0] in _DETERMINERS):
            first -= 1
            if words[first][0] in _DETERMINERS:
                break
    elif first and words[first - 1][0] in _DETERMINERS:
        first -= 1
        if first and words[first - 1][0] in _DETERMINERS:
            first -= 1  # the one great party
        if first > 1 and words[first - 1][0] == "of" and words[first - 2][0] in _COUNTS:
            first -= 2
    return first


_NUMBERS = frozenset("two three four five six".split())
_COUNTS = frozenset("one some two three four among most few many".split())
_BEFORE_PHRASE = frozenset(
    """in of to as for on at by with from was were is are be been became remains among it them down up into over and said beside near like unlike
    than after before during under against about between without through small great""".split()
)
