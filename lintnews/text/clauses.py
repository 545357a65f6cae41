"""Whether words make a whole clause: a subject and its finite verb. Guesses, by word forms, for careful rules."""

from __future__ import annotations

from lintnews.core.pattern import pattern
from lintnews.core.record import Record
from lintnews.text.verbs import (
    is_auxiliary,
    is_base,
    is_noun_too,
    is_past,
    is_same_in_past,
    is_third_person,
    plain,
)

PRONOUNS = frozenset(
    """i we you he she it they this that these those there here nothing nobody none neither both everyone everybody
    everything someone somebody something anyone anybody no-one who what some many most few several one two three four
    five six seven eight nine ten little much others another each all half dozens hundreds thousands millions""".split()
)
CONTRACTED = ("’s", "’re", "’ve", "’ll", "’d", "’m")
DETERMINERS = frozenset(
    """the a an this that these those his her its their our my your some many most several all both each every no
    another any such either neither few more fewer nearly about two three four five six seven eight nine ten""".split()
)
PREPOSITIONS = frozenset(
    """in on at by for from with to of into onto over under after before since until till during through throughout
    across against between among within without outside inside near around about along beyond despite behind below
    above per via amid upon toward towards like unlike past up down off out as than following including""".split()
)
SUBORDINATORS = frozenset(
    """when while if although though because since after before until once unless as whereas whether where wherever
    whenever despite""".split()
)
ADVERBS = frozenset(
    """later then now soon today yesterday tomorrow still meanwhile however instead eventually afterwards afterward
    earlier recently once also often never always already nonetheless nevertheless only just even again perhaps maybe
    currently immediately suddenly finally initially originally previously usually sometimes first second next so not
    far ever nearly almost long""".split()
)
JOINS = frozenset(
    "and or but nor who which that whose whom where when if because while so than although though".split()
)
TIMES = frozenset(
    """week month year morning afternoon evening night day spring summer autumn fall winter weekend decade quarter
    time season century hour minute moment monday tuesday wednesday thursday friday saturday sunday eve weeks months
    years days nights hours minutes mornings evenings""".split()
)
UNCOUNTED = frozenset("police people men women children staff crew troops cattle youth media data fish clergy".split())

WORD = pattern(r"[^\W_]+(?:[’'-][^\W_]+)*[’']?")
_BREAK = pattern(r"[,;:.!?…—–()\[\]“”\"\n]")


class Verb(Record):
    """A finite verb found after its subject: the word, where it ends, and what follows it."""

    word: str
    end: int
    first: bool  # whether it stands at the very beginning, with no subject before it


class Word(Record):
    """A word of a clause: its plain form, where it ends, and whether it has a capital."""

    form: str  # as the lists have it
    end: int
    capital: bool


def words_before_mark(text: str, start: int, end: int, most: int) -> list[Word]:
    """Up to `most` words before the next mark that parts clauses."""
    stop = _BREAK.search(text, start, end)
    limit = stop.start() if stop else end
    found = []
    for match in WORD.finditer(text, start, limit):
        word = match.group()
        found.append(Word(plain(word), match.end(), word[0].isupper()))
        if len(found) == most:
            break
    return found


_ASIDE = pattern(
    r"[^,;:.!?…—–()“”\"\n]{2,60}, "
    r"(?:who|whose|which|where|an?|the|his|her|its|their|one|now|then|aged|[A-Z][\w’-]+|\d+)\b[^,;:!?…—–()\n]{2,80}, "
)


def clause_verb(text: str, start: int, end: int) -> Verb | None:
    """The finite verb of the clause that opens at `start` with its subject; None where no such clause is seen.

    Clause marks and joining words end the search: “workers on Friday”, “the firm that” give None. An aside in commas
    between subject and verb is passed over: “her brother, who lives in Ohio, was told”.
    """
    verb = _verb_of_clause(text, start, end)
    if verb is None and (aside := _ASIDE.match(text, start, end)) is not None:
        verb = _verb_of_clause(text, aside.end(), end)
        return verb._replace(first=False) if verb is not None and verb.first else None
    if verb is None and (relative := _RELATIVE.match(text, start, end)) is not None:
        words = words_before_mark(text, relative.end(), end, 10)
        for index, word in enumerate(words[2:], 2):  # the relative clause has a verb and an object or a place first
            if word.form in JOINS:
                return None
            if is_auxiliary(word.form) and not word.capital and words[index - 1].form not in PRONOUNS - _OBJECTS:
                return Verb(word.form, word.end, first=False) if not is_auxiliary(words[0].form) else None
    return verb


_RELATIVE = pattern(r"(?:[\w’-]+ ){1,3}who ")
_OBJECTS = frozenset("it you this that these those there here all".split())


def _verb_of_clause(text: str, start: int, end: int) -> Verb | None:
    words = words_before_mark(text, start, end, 14)
    at = 0
    while at < len(words) and words[at].form in ADVERBS and at < 2:
        at += 1
    if at >= len(words):
        return None
    first = words[at].form
    if first.endswith(CONTRACTED) and first.rsplit("’", 1)[0] in PRONOUNS:
        return Verb(first, words[at].end, first=False)
    if first in PREPOSITIONS and first not in DETERMINERS:
        return None
    if is_auxiliary(first) or (is_past(first) and at == 0 and first not in _ADJECTIVES):
        return Verb(first, words[at].end, first=True)
    second = words[at + 1].form if at + 1 < len(words) else ""
    if at == 0 and is_third_person(first) and not (is_noun_too(first) or is_auxiliary(second) or is_past(second)):
        return Verb(first, words[0].end, first=True)
    if _is_time(words, at):
        return None
    if at == 0 and first in _TAKE_BARE_NOUN and is_base(second) and is_noun_too(second + "s"):
        return None  # a verb and its object: faces arrest
    verb = _verb_after(words, at + 1)
    if verb is None and at == 0 and is_verb_at(words, at, head=""):
        return Verb(first, words[at].end, first=True)
    return verb


def is_time_after(words: list[Word], index: int) -> bool:
    """Whether a time stands after the word at `index`: eased by 7 p.m., sold by dawn."""
    after = words[index + 1].form if index + 1 < len(words) else ""
    return after[:1].isdigit() or after in TIMES or after in _HOURS


_HOURS = frozenset("noon midnight dawn dusk sunset sunrise nightfall midday about around then now".split())
_TAKE_BARE_NOUN = frozenset("faces means costs needs risks offers wins gets gives takes brings".split())
_SINGULAR = frozenset(
    """he she it this that one nobody everybody somebody anybody everyone someone anyone everything nothing
    something who what each another either neither none""".split()
)
_ADJECTIVES = frozenset("injured wounded displaced used combined united".split())


def _is_time(words: list[Word], at: int) -> bool:
    """Whether a phrase of time opens here: this week, the next day, two days later."""
    opening = [word.form for word in words[at : at + 3]]
    if opening[0] not in DETERMINERS and opening[0] not in ("last", "next", "one", "later", "early", "late", "local"):
        return False
    return any(word.removesuffix("’s") in TIMES for word in opening[1:])


def _verb_after(words: list[Word], at: int) -> Verb | None:
    """The first finite verb from the word at `at` on, over the nouns, phrases and adverbs of its subject."""
    for index in range(at, len(words)):
        word = words[index].form
        before = words[index - 1].form
        follows = words[index + 1].form if index + 1 < len(words) else ""
        if word in JOINS and not (word in ("and", "or") and follows and follows not in ADVERBS):
            return None
        if word == "to" and is_base(follows):
            return None
        if word in PREPOSITIONS or word in DETERMINERS or word in ADVERBS:
            continue
        if before in DETERMINERS and not is_auxiliary(word) and before not in PRONOUNS:
            continue  # the word after an article is a noun
        if before in ("and", "or") and not is_auxiliary(word) and (is_past(word) or is_third_person(word)):
            return None
        head = before
        if before in ADVERBS and index > 1 and is_base(word):
            head = words[index - 2].form  # skaters then take over
        if is_verb_at(words, index, head):
            return Verb(word, words[index].end, first=False)
    return None


NAMES_TOO = frozenset(["may", "will"])  # the month and the man: in May, Will Smith


def is_verb_at(words: list[Word], index: int, head: str) -> bool:
    """Whether the word at `index` is a finite verb whose subject ends with `head`."""
    word = words[index].form
    after = words[index + 1] if index + 1 < len(words) else Word("", 0, capital=False)
    if word in ("last", "next") and after.form in TIMES:
        return False
    if is_auxiliary(word):
        return not (words[index].capital and word in NAMES_TOO)
    if is_past(word):
        return after.form != "by" or is_time_after(words, index + 1)
    if head in PREPOSITIONS or words[index].capital:
        return False
    if is_same_in_past(word) and (after.form in DETERMINERS or after.capital or after.form[:1].isdigit()):
        return True
    if head in _SINGULAR:
        return is_third_person(word)
    plural = (
        is_plural(head)
        or head in PRONOUNS
        or head in ("there", "here", "nearby", "alone", "upstream", "downstream", "abroad", "inland", "overseas")
    )
    if is_base(word) and plural:
        return not is_third_person(word) or _opens_object(after)
    if head in _COLLECTIVE and is_base(word) and not is_noun_too(word + "s"):
        return True
    if is_base(word) and not plural and _opens_object(after) and _has_plural_head(words, index):
        return True
    plural = plural and head not in _ONE_OR_MANY
    return is_third_person(word) and not plural and (_opens_object(after) or not is_noun_too(word))


_NO_PLURAL = frozenset("gas news lens tennis paris debris christmas always perhaps besides sometimes".split())
_ONE_OR_MANY = frozenset("crew staff media data youth".split())
# One body or its people: his family want answers.
_COLLECTIVE = frozenset(
    """family team government council company union board jury couple club public majority army party group band side
    committee community audience""".split()
)


def _has_plural_head(words: list[Word], index: int) -> bool:
    """Whether a phrase stands before the word at `index` and before that a plural noun: shops in the town (shut)."""
    first = next((at for at in range(1, index - 1) if words[at].form in PREPOSITIONS), 0)
    if not first or any(is_auxiliary(word.form) or is_past(word.form) for word in words[1:index]):
        return False
    head = words[first - 1].form
    return is_plural(head) or head in PRONOUNS


def is_plural(word: str) -> bool:
    """Whether `word` looks like a plural noun: shops, women, police."""
    return (
        (word.endswith("s") and not word.endswith(("ss", "’s", "us", "sis")) and word not in _NO_PLURAL)
        or word in UNCOUNTED
        or word in ("dead", "injured", "wounded", "poor", "rich", "elderly", "homeless", "unemployed")
        or word.endswith("men")
    )


def _opens_object(word: Word) -> bool:
    """Whether `word` is what follows a verb rather than a noun: an article, a preposition, an adverb, a name."""
    form = word.form
    return (
        not form
        or word.capital
        or form in PREPOSITIONS
        or form in DETERMINERS
        or form in PRONOUNS
        or form in ADVERBS
        or form in ("him", "them", "us", "me")
        or form.endswith("ly")
        or form[0].isdigit()
    )
