"""Whom words of a sentence are said of: a noun with its apposition, or the subject of a verb. Guesses by word forms."""

from __future__ import annotations

from enum import Enum

from lintnews.core.pattern import pattern
from lintnews.core.record import Record
from lintnews.core.span import Span
from lintnews.text.quantities.nouns import is_person
from lintnews.text.temporal.deeds import Verb
from lintnews.text.verbs import SPEECH


class Way(Enum):
    """How somebody is meant."""

    NAMED = "named"  # Otis Claiborne, the Rev. Claiborne
    MEANT = "meant"  # he, the student, a widow who opens the sentence: whoever is spoken of
    OTHER = "other"  # her pilot, a man of 24, the second
    UNKNOWN = "unknown"


class Who(Record):
    """Somebody meant by the words that begin at `at`.

    `name` has the capitalised words; `is_he` says he or she; `is_object` that a verb or preposition stands before.
    """

    way: Way
    at: int
    name: tuple[str, ...] = ()
    is_he: bool = False
    is_object: bool = False


_KIN = (
    r"(?:father|mother|sons?|daughters?|brothers?|sisters?|siblings?|wife|husband|child|children|twins?|parents|grand\w+|baby|uncle|aunt|"
    r"cousin|nephew|niece|partner|widow|widower|friend|neighbou?r|rival|opponent|successor|predecessor|colleague|team-?mate|fianc\w+|"
    r"girlfriend|boyfriend|son-in-law|mother-in-law|half-\w+|step\w+|elder|younger)"
)
_TITLES = frozenset(
    """mr mrs ms miss mx dr sir dame lord lady rev rev. prof prof. professor father fr sister st colonel col col. captain
    capt capt. general gen gen. sgt sgt. judge justice senator sen sen. president mayor count smt smt. mdm mdm. the astronaut
    pope king queen prince princess coach king chief sheikh imam rabbi""".split()
)
_DAYS = frozenset(
    """monday tuesday wednesday thursday friday saturday sunday january february march april june july august september
    october november december jan feb mar apr jun jul aug sep sept oct nov dec""".split()
)
_WORD = r"(?:[\w’'-]+|(?:[A-ZÀ-ÖØ-ÞĀ-Ž]|Rev|Dr|St|Mr|Mrs|Ms|Jr|Sgt|Col|Gen|Sen|Capt|Prof|Smt|Mdm)\.)"
_NO_NOUN = r"(?!(?:the|an?|his|her|their|of|in|on|at|by|to|for|from|with|and|or|but|that|who|whose|which|when|as|is|was|were|has|had|are|be|said|told|over|than|after|before)\b)"
_DETERMINED = pattern(
    rf"(?<![\w’'-])(?P<det>[Tt]he|[Tt]his|[Aa]n?|[Aa]nother|[Hh]is|[Hh]er|[Tt]heir|[Ii]ts|[Mm]y|[Oo]ur|[Ww]hose|[Tt]wo|[\w’.-]+(?:[’']s|s[’']))(?P<words>(?:\s{_NO_NOUN}{_WORD}){{1,6}})$"
)
_NAME = pattern(
    r"(?<![\w’'-])(?:[A-ZÀ-ÖØ-ÞĀ-Ž]\w*\.?(?:[’'-]\w+)*|[dD]e|[dD]a|[dD]i|[vV]an|[vV]on|[dD]er|al|bin|el|dos|ibn)(?:\s(?:[A-ZÀ-ÖØ-ÞĀ-Ž]\w*\.?(?:[’'-]\w+)*|de|da|di|van|von|der|al|bin|el|dos|ibn))*$"
)
_TAIL = pattern(
    r"(?:\s*\([^()]*\)|,\s(?:aged\s|now\s)?\d{1,3}|,?\s(?:of|from|in|at|near)\s(?:the\s)?[A-ZÀ-ÖØ-ÞĀ-Ž][\w’.-]+(?:\s[A-ZÀ-ÖØ-ÞĀ-Ž][\w’.-]+)*|"
    r"\s+(?:is|was|now|just|himself|herself))$"
)
_PRONOUN = pattern(r"\b(?:[Hh]e|[Ss]he|I|[Tt]hey)(?:[’'](?:s|d|m|ll|ve))?$")
_SOME_OTHER = pattern(r"(?:first|second|third|other|latter|former|next|last|rest|eldest|youngest|oldest)$")
_KIN_WORD = pattern(rf"\b{_KIN}\b")
_OF = pattern(r"\s(?:of|in|from|at|for)\s$")
_POSSESSIVE = pattern(r"[’']s?\s")
_KIN_BEFORE = pattern(rf"\b(?:[Hh]is|[Hh]er|[Tt]heir|[Mm]y|[\w-]+[’']s?|an?)\s(?:[\w-]+\s){{0,2}}?{_KIN},?\s$")
_HIS_BEFORE = pattern(r"\b(?:[Hh]is|[Hh]er|[Tt]heir|[Mm]y)\s(?:[\w-]+\s){0,2}[\w-]+,\s$")
_JOINED = pattern(r"(?:\b(?:and|but|or|then|yet)|,)$")
_REFERS = pattern(r",?\s(?:who|that)$")
_HARD = pattern(r"[;:](?![^()]*\))|[–—]|[“”]")


def noun_before(text: str, floor: int, place: int) -> Who:
    """Whom the noun that ends at `place` means, read past brackets, ages and places after it."""
    end = place
    while True:
        while end > floor and text[end - 1] in " ,(–—":
            end -= 1
        tail = _TAIL.search(text, max(floor, end - 60), end)
        if tail is None or tail.start() == floor or not _may_be_of(text, max(floor, tail.start() - 30), tail.start()):
            break
        end = tail.start()
    window = max(floor, end - 90)
    if (he := _PRONOUN.search(text, window, end)) is not None:
        return Who(Way.MEANT, he.start(), is_he=True)
    found = _DETERMINED.search(text, window, end)
    if found is None:
        named = _NAME.search(text, window, end)
        return _of_name(text, floor, named.start(), end) if named else Who(Way.UNKNOWN, end)
    det, words = found["det"].lower(), found["words"].strip()
    if _KIN_WORD.search(words) and (det not in ("the", "this", "a", "an") or _POSSESSIVE.search(words)):
        return Who(Way.OTHER, found.start())
    name = names_in(words) if words.split()[-1][0].isupper() else ()
    if not name and (of := _OF.search(text, window, found.start())) and not _is_one(words.split()[-1]):
        return noun_before(text, floor, of.start())
    if det in ("the", "this"):
        if _SOME_OTHER.fullmatch(words):
            return Who(Way.OTHER, found.start())
        is_object = _is_object(text, floor, found.start())
        return _of_name(text, floor, found.start(), end) if name else Who(Way.MEANT, found.start(), is_object=is_object)
    if det in ("his", "her", "their", "my", "our", "whose", "its"):
        return Who(Way.OTHER, found.start())
    if det in ("a", "an", "another", "two"):
        return somebody_at(text, floor, found.start(), name, is_other=det == "another")
    return Who(Way.NAMED, found.start(), name) if name else Who(Way.MEANT, found.start())


def _of_name(text: str, floor: int, start: int, end: int) -> Who:
    if _KIN_BEFORE.search(text, floor, start) or _HIS_BEFORE.search(text, floor, start):
        return Who(Way.OTHER, start)
    name = names_in(text[start:end])
    return Who(Way.NAMED, start, name, is_object=_is_object(text, floor, start)) if name else Who(Way.UNKNOWN, start)


def somebody_at(text: str, floor: int, start: int, name: tuple[str, ...] = (), *, is_other: bool = False) -> Who:
    """Whom “a widow” means: the name that it is apposed to, the subject that it is said of, or somebody new."""
    before = start
    while before > floor and text[before - 1] == " ":
        before -= 1
    if is_other:
        return Who(Way.OTHER, start)
    if before <= floor or text[before - 1] in "“(":
        return Who(Way.NAMED if name else Way.MEANT, start, name)
    if text[before - 1] == ",":
        return noun_before(text, floor, before)
    return Who(Way.OTHER, start)


def _may_be_of(text: str, floor: int, end: int) -> bool:
    """Whether the words before a place may name one who is from there: the mayor of, not the killing of."""
    last = _LAST.search(text, floor, end)
    return last is None or last[0].lower() not in _OF_SOMEBODY


_OF_SOMEBODY = frozenset(
    "that body name names identity killing death murder shooting stabbing rape assault arrest trial abduction kidnapping disappearance wedding funeral case".split()
)
_LAST = pattern(r"[\w’'-]+$")


def bracket_at(text: str, floor: int, place: int) -> int | None:
    """Where the bracket opens that `place` stands in; None where it stands in none."""
    opened = text.rfind("(", floor, place)
    return opened if opened >= 0 and text.find(")", opened, place) < 0 else None


def _is_one(word: str) -> bool:
    """Whether a noun is of one person: the captain, not the crew or the survivors."""
    return is_person(word) and not word.endswith("s")


def _is_object(text: str, floor: int, start: int) -> bool:
    """Whether a noun stands after a verb or preposition, not at the head of a clause."""
    last = _LAST.search(text, max(floor, start - 20), max(floor, start - 1))
    return last is not None and last[0].lower() not in _OPENS_CLAUSE and last[0].lower() not in SPEECH


_OPENS_CLAUSE = frozenset(
    "is was are were be become becomes became remains that and but or as when while because if since after before until where though although now today yesterday monday tuesday wednesday thursday friday saturday sunday".split()
)


def names_in(words: str) -> tuple[str, ...]:
    """The capitalised words of a name, without titles and days."""
    found = []
    for word in words.replace(",", " ").split():
        one = word.rstrip(".") if len(word) > 2 else word
        for ending in ("’s", "'s", "’", "'"):
            one = one.removesuffix(ending)
        if one[:1].isupper() and one.lower() not in _TITLES and one.lower() not in _DAYS:
            found.append(one)
    return tuple(found)


def opening(text: str, sentence: Span, verbs: tuple[Verb, ...], place: int) -> Who:
    """Whom the first noun after `place` means: the subject of a clause that begins there."""
    match = _FIRST.match(text, place, sentence.end)
    if match is None:
        return Who(Way.UNKNOWN, place)
    start = match.end()
    if _KIN_FIRST.match(text, start):
        return Who(Way.OTHER, start)
    if _HE.match(text, start):
        return Who(Way.MEANT, start, is_he=True)
    heads = {verb.span.start for verb in verbs}
    words: list[str] = []
    for match in _WORDS.finditer(text, start, min(sentence.end, start + 100)):
        word = match.group()
        if word == "and" and words and words[-1][0].isupper() and text[match.end() + 1 : match.end() + 2].isupper():
            continue
        if match.start() in heads or word.lower() in _NOT_LEADING:
            break
        words.append(word)
        if text[match.end() : match.end() + 1] != " ":
            break
    if not words:
        after = _AFTER_COMMA.search(text, start, sentence.end)
        return opening(text, sentence, verbs, after.end()) if after else Who(Way.UNKNOWN, start)
    if any(word.endswith(("’s", "'s", "s’")) for word in words[:-1]):
        return Who(Way.MEANT, start)
    if words[0].lower() in ("his", "her", "their", "my", "our"):
        return Who(Way.OTHER, start)
    while len(words) > 1 and any(word[0].islower() for word in words[1:]) and not words[0][0].islower():
        del words[0]
    run: list[str] = []
    for word in reversed(words):
        if not word[0].isupper():
            break
        run.insert(0, word)
    name = names_in(" ".join(run))
    return Who(Way.NAMED if name else Way.MEANT, start, name)


_FIRST = pattern(
    r"[\s“‘(,]*(?:(?:[Bb]ut|[Aa]nd|[Nn]ow|[Tt]oday|[Yy]et|[Ss]o|[Ss]till),?\s)?(?:(?:(?:[Ll]ate |[Ee]arly )?[Oo]n |[Ll]ast )\w+day,?\s)?"
)
_AFTER_COMMA = pattern(r",\s(?=(?:he|she|they|I|the)\b|[A-ZÀ-ÖØ-ÞĀ-Ž])")
_HE = pattern(r"(?:[Hh]e|[Ss]he|I|[Tt]hey)\b")
_KIN_FIRST = pattern(
    rf"(?:[Hh]is|[Hh]er|[Tt]heir|[Mm]y|[\w’.-]+(?:\s[A-ZÀ-ÖØ-ÞĀ-Ž][\w’.-]+)?(?:[’']s|s[’']))\s(?:[\w-]+\s){{0,2}}?{_KIN}\b"
)
_WORDS = pattern(r"[\w’'-]+\.?")
_NOT_LEADING = frozenset(
    "of in on at by to for from with and or but that who when as is was are were has had have said told born heard after before".split()
)


def clause_start(text: str, sentence: Span, place: int) -> int:
    """Where the part of the sentence begins, after a colon, semicolon, dash or quotation mark, that holds `place`."""
    start = sentence.start
    for match in _HARD.finditer(text, sentence.start, place):
        start = match.end()
    return start


def subject_of(text: str, sentence: Span, verbs: tuple[Verb, ...], place: int) -> Who:
    """Whom the clause at `place` is about: the subject of its verb, or of the first one of its part of the sentence."""
    floor = clause_start(text, sentence, place)
    if text.endswith((" whom ", " of which "), 0, place):
        return Who(Way.OTHER, place)
    if (refers := _REFERS.search(text, max(floor, place - 7), place - 1)) is not None:
        return noun_before(text, floor, refers.start())
    mine = [verb for verb in verbs if floor <= verb.span.start <= place and verb.is_finite]
    while mine:
        verb = mine.pop()
        end = verb.span.start
        while end > floor and text[end - 1] == " ":
            end -= 1
        if (refers := _REFERS.search(text, max(floor, end - 6), end)) is not None:
            found = noun_before(text, floor, refers.start())
            is_object = found.way is Way.MEANT and text[max(floor, found.at - 2) : found.at].strip(" ,“(") != ""
            return Who(Way.OTHER, found.at) if is_object and not found.is_he else found
        if _JOINED.search(text, max(floor, end - 6), end):
            if text[end - 1] == "," or not mine:
                break
            continue
        found = noun_before(text, floor, end)
        if found.way is not Way.UNKNOWN:
            return found
        break
    return opening(text, sentence, verbs, floor)
