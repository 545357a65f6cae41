"""Which number a title has for one who won it: by the time of which the clause speaks, and the winners it names."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from lintnews.core.desk import Honour, Winner
from lintnews.core.pattern import pattern
from lintnews.core.record import Record
from lintnews.core.span import Span
from lintnews.rules.numbers._ordinals.clauses import is_told_whole
from lintnews.text.ordinals import ORDINAL, ordinal_value
from lintnews.text.times import times_in


class Counted(Record):
    """An ordinal that counts a title: its value, where it stands, the clause it stands in, whose it is and its noun."""

    number: int
    written: Span
    clause: Span
    whose: str
    noun: str


class Won(Record):
    """The number that one named at `where` came to with an honour, or is to come to next."""

    number: int
    name: str
    where: Span


# What stands before the ordinal: a determiner; before it, for a count without a noun, a deed or an owner.
_LEAD = r"\b(?P<det>[Hh]is|[Hh]er|[Tt]heir|[Ii]ts|an?|the|[Ww]hose|[\w.-]+[’']s?) (?:career |record |historic |unprecedented |(?:world-|club-|national )?record-\w+ |cherished )*"
_ORDINAL = pattern(rf"{_LEAD}(?P<n>{ORDINAL})(?![\w-])")
# The things that a title is called by, whatever it is of.
_TITLE = frozenset(
    """title titles crown trophy triumph win victory championship success cup titles championships cups time star ring banner flag pennant scudetto jersey jacket
    major slam wimbledon masters eurovision final’s""".split()
)
_OF_ANY = frozenset(
    """career singles world men’s women’s major overall international european continental national league drivers’ team one-day 50-over 50-overs
    grand slam all-time football global precious coveted famous tour de france formula one f1 nba tennis""".split()
)
_RUN = pattern(
    r" (?:in a row|running|in succession|on the trot|straight|in (?:\w+|as many) (?:years|seasons|editions|attempts|finals|games)|since|as (?:a )?(?:coach|captain|manager)|under (?!the\b|lights|floodlights)|with|for (?:the )?[A-Z]|of (?:the|a|his|her|its) (?:season|year|decade|century|career|era))\b"
)
_WORD = pattern(r" ([A-Za-zÀ-ž0-9][\w’'.-]*)")
# Another competition, or another sport, whose titles the tables do not count.
_OTHER = pattern(
    r"\b(?:under[- ]\d\ds?|U-?\d\ds?|[Yy]outh|[Jj]unior\w*|[Bb]each|[Ff]utsal|[Cc]lub World Cup|[Ww]heelchair|[Bb]lind|[Ss]evens|[Ii]ndoor|[Mm]ixed|[Dd]oubles|[Ss]uper Cup|"
    r"Nations League|[Nn]etball|[Hh]ockey|[Hh]andball|[Bb]asketball World|[Vv]olleyball|[Kk]abaddi|[Rr]ugby league|[Ll]acrosse|[Ss]oftball|[Ss]nooker|[Dd]arts|[Cc]hess|"
    r"[Ww]inter|[Pp]aralympi\w+|[Ss]printer|[Ss]uccessive|[Cc]onsecutive|[Bb]ack-to-back|[Rr]unners?-up|[Ss]easons?|[Aa]ssistant|[Oo]wner|of asking)\b"
)
# Nothing is said of a title that was not won, or of one that was told of as still open then.
_NOT_WON = pattern(
    r"\b(?:lost|losing|lose|loses|miss\w*|den(?:y|ied|ies)|without|fail\w*|short of|not|never|would|could|might|may|if|until|whose coach|last (?:year|season)|ago|had|before|"
    r"(?:days|weeks|months|years) after|previous\w*|earlier|than|bid\w*|then|once|originally|back then|at the time|decades|famous\w*|appear\w*|qualif\w+|squad)\b"
)
_HOSTS = pattern(r"(?<!\bthe )\b(?:host(?:s|ed|ing)?|stag(?:e|es|ed|ing))\b")
_SOUGHT = pattern(
    r"\b(?:(?:is|are|was still|be|now|still),? (?:seeking|chasing|hunting|after|going for|bidding (?:for|to win)|eyeing|targeting|aiming (?:for|to win)|hoping (?:for|to win)|dreaming of|looking for|in search of|"
    r"in pursuit of)|(?:seeks?|chas(?:e|es)|eyes?|targets?|wants? (?:to win )?|hopes? (?:for|to win)|aims? (?:for|to win)|seeking|chasing|bid for|bidding for|bidding to win|hunt for|quest for|pursuit of|in search of|search for|tilt at|will (?:try|seek|hope) (?:for|to win)))\b"
)
_YEAR = pattern(r"\b(?:19|20)\d\d\b")
_SINCE = pattern(r"\b(?:since|after|from|beyond) (?:[A-Z][a-z]+ )?(?:19|20)\d\d\b")
_GRACE, _NEWS = timedelta(1), timedelta(14)
_CLAUSE = pattern(r"[;:—–(]|,(?= )|\b(?:who|which|whose|when|where|while|although|though|but|as)\b|(?<=[a-z])\. ")
# What is done for the third time, in whatever form.
_DEED = pattern(
    r"\b(?:w[io]n(?:s|ning)?|lift\w*|champions?|took|tak\w+|claim\w*|crown\w*|triumph\w*|titles?|troph\w+|kings|queens|conquer\w*|re(?:tain|gain)\w*|victor\w*|secur\w*|clinch\w*|host\w*|stag\w+)\b"
)
_GAINED = pattern(r"\b(?:won|wins|win|took|takes|take|lifted|lifts|claimed|claims|secured|sealed|clinched|landed) \Z")
_BESIDE = pattern(r"(?: ?(?:for|with|in|an?|the|his|her|its|their|record))* \Z")
_WHEN_NEXT = pattern(r", (?:won |came |coming |that of |)?(?:in|at|of) [^,.;:]{0,30}?(?:19|20)\d\d\b")
_ANAPHORIC = pattern(r"(?:It|They|He|She|This|That|The (?!\w+ of\b)[a-z]+) ")
_NAMED_BEFORE = pattern(
    r"(?<![.!?:“] )(?<!\A)(?<!\n)\b(?!(?:The|But|And|When|As|After|With|For|In|On|At|Mr|Ms|Mrs|So|If|While|Both|Then|Now|That|Only|Even|Since|Hosts|President|Champions|Holders)\b)[A-Z][\w-]+ \Z"
)


def counted_in(text: str, sentence: Span, honour_words: frozenset[str]) -> Iterator[Counted]:
    """Every ordinal of the sentence that counts titles, in words that are the honour’s or any title’s."""
    for match in _ORDINAL.finditer(text, *sentence):
        number, end, last = ordinal_value(match["n"]), match.end(), ""
        while (word := _WORD.match(text, end, sentence.end)) and (
            (plain := word[1].lower().replace("'", "’").rstrip(".")) in honour_words
            or plain in _TITLE
            or plain in _OF_ANY
        ):
            end, last = word.end(1), plain
        owned = match["det"].lower() not in ("a", "an", "the")
        bare = not last and (owned or _GAINED.search(text, max(sentence.start, match.start() - 20), match.start()))
        if number is None or number < 2 or not (bare or last in _TITLE or last in honour_words):
            continue
        if not (last == "time" or is_told_whole(text, end)) or _RUN.match(text, end, sentence.end):
            continue
        clause = _clause_at(text, match.start("n"), end, sentence)
        if last == "time" and not (
            _DEED.search(text, sentence.start, clause.end) and _holds(text, clause, honour_words)
        ):
            continue
        yield Counted(number, Span(*match.span("n")), clause, match["det"].lower(), last)


def _holds(text: str, clause: Span, words: frozenset[str]) -> bool:
    """Whether the clause says of what it tells, by any of `words` or by a pronoun."""
    return (
        not words.isdisjoint(text[slice(*clause)].lower().replace("'", "’").replace(",", " ").split())
        or " it " in text[slice(*clause)]
    )


def _clause_at(text: str, start: int, end: int, sentence: Span) -> Span:
    """What stands between the marks and joining words around the stretch, with the clause that it is set beside."""
    marks = [mark.end() for mark in _CLAUSE.finditer(text, sentence.start, start)]
    while marks and _BESIDE.match(text, marks[-1], start):  # won in 1996, for a third time; lifted the cup, their third
        marks.pop()
    stop = _CLAUSE.search(text, end, sentence.end)
    last = stop.start() if stop else sentence.end
    if stop and stop[0] == "," and (when := _WHEN_NEXT.match(text, last, sentence.end)):
        last = when.end()  # their third, in 1996
    return Span(marks[-1] if marks else sentence.start, last)


def numbers_won(
    text: str, counted: Counted, sentence: Span, reach: Span, honours: list[Honour], published: date
) -> list[Won]:
    """The numbers that may rightly stand there: of every winner named in `reach`, at the time of the clause.

    Empty where the time is unclear or no winner is named who won then.
    """
    clause = counted.clause
    if _OTHER.search(text, *reach):
        return []
    if len(set(_YEAR.findall(text, *sentence))) > 1:
        return []  # a list of its years, or the count of another
    times = times_in(text, clause, published)
    stretches = set(times.stretches) if not _SINCE.search(text, *clause) else set()
    sought = _SOUGHT.search(text, clause.start, counted.written.start)
    if sought is not None:
        stretches = {one for one in stretches if one[0] <= published}
    if len(stretches) > 1:
        return []
    if not stretches and not sought and _NOT_WON.search(text, *clause):
        return []
    if reach.start < sentence.start and not _ANAPHORIC.match(text, sentence.start):
        reach = sentence
    found = []
    for honour in honours:
        if (honour.deed == "host") is not (_HOSTS.search(text, *clause) is not None):
            continue
        if honour.deed == "host" and counted.noun in _TITLE - {"time"}:
            continue
        if counted.whose in (("its", "their") if honour.people else ("his", "her")):
            continue  # a coach’s third is not the team’s
        for winner in honour.winners:
            if sought is not None and not stretches:
                number = _next(winner, honour.verified_until, published)
            elif stretches:
                number = _within(winner, *next(iter(stretches)))
            else:
                number = _within(winner, published - _NEWS, published)
            place = _place(text, winner, reach, honour.people) if number else None
            if place is not None:
                found.append(Won(number, winner.names[0], place))
    return found


def _within(winner: Winner, first: date, last: date) -> int:
    """The number of the only win that surely lies between two days; 0 where there is none, or more than one."""
    inside = [at for at, won in enumerate(winner.won) if first <= _first(won) and _last(won) <= last]
    return winner.first + inside[0] if len(inside) == 1 else 0


def _next(winner: Winner, verified: date, published: date) -> int:
    """The number of the win that `winner` may seek on `published`; 0 where one was just won or the table ends."""
    if published > verified or any(abs(_last(won) - published) <= _GRACE for won in winner.won):
        return 0
    gone = sum(_last(won) < published for won in winner.won)
    return winner.first + gone if gone else 0


def _first(won: str) -> date:
    return date.fromisoformat((won + "-01-01")[:10])


def _last(won: str) -> date:
    """The last day that a day, a month or a year can mean."""
    if len(won) == 10:
        return date.fromisoformat(won)
    if len(won) == 4:
        return date(int(won), 12, 31)
    return (_first(won) + timedelta(31)).replace(day=1) - timedelta(1)


def _place(text: str, winner: Winner, reach: Span, person: bool) -> Span | None:
    """Where the winner is named, in any form; a surname or a single word only without another name before it."""
    for name in (*winner.names, *((winner.names[0].rsplit(maxsplit=1)[-1],) if person else ())):
        at = text.find(name, *reach)
        while at >= 0:
            end = at + len(name)
            alone = not (text[at - 1 : at].isalnum() or text[end : end + 1].isalnum())
            if alone and (" " in name or not _NAMED_BEFORE.search(text, max(0, at - 20), at)):
                return Span(at, end)
            at = text.find(name, end, reach.end)
    return None
