"""Whether words make a whole clause: a subject and its finite verb. Guesses, by word forms, for careful rules."""

from __future__ import annotations

from lintnews.core.pattern import pattern
from lintnews.core.record import Record
from lintnews.text.verbs import (
    CLAUSE_TAKING,
    SPEECH,
    is_auxiliary,
    is_base,
    is_being,
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
_JOINS = frozenset(
    "and or but nor who which that whose whom where when if because while so than although though".split()
)
_TIMES = frozenset(
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


class _Word(Record):
    form: str  # as the lists have it
    end: int
    capital: bool


def _words(text: str, start: int, end: int, most: int) -> list[_Word]:
    """Up to `most` words before the next mark that parts clauses."""
    stop = _BREAK.search(text, start, end)
    limit = stop.start() if stop else end
    found = []
    for match in WORD.finditer(text, start, limit):
        word = match.group()
        found.append(_Word(plain(word), match.end(), word[0].isupper()))
        if len(found) == most:
            break
    return found


def clause_verb(text: str, start: int, end: int) -> Verb | None:
    """The finite verb of the clause that opens at `start` with its subject; None where no such clause is seen.

    Clause marks and joining words end the search: “workers on Friday”, “the firm that” give None.
    """
    words = _words(text, start, end, 14)
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
    verb = _verb_after(words, at + 1)
    if verb is None and at == 0 and _is_verb_at(words, at, head=""):
        return Verb(first, words[at].end, first=True)
    return verb


_SINGULAR = frozenset(
    """he she it this that one nobody everybody somebody anybody everyone someone anyone everything nothing
    something who what each another either neither none""".split()
)
_ADJECTIVES = frozenset("injured wounded displaced used combined united".split())


def _is_time(words: list[_Word], at: int) -> bool:
    """Whether a phrase of time opens here: this week, the next day, two days later."""
    opening = [word.form for word in words[at : at + 3]]
    if opening[0] not in DETERMINERS and opening[0] not in ("last", "next", "one", "later", "early", "late", "local"):
        return False
    return any(word.removesuffix("’s") in _TIMES for word in opening[1:])


def _verb_after(words: list[_Word], at: int) -> Verb | None:
    """The first finite verb from the word at `at` on, over the nouns, phrases and adverbs of its subject."""
    for index in range(at, len(words)):
        word = words[index].form
        before = words[index - 1].form
        follows = words[index + 1].form if index + 1 < len(words) else ""
        if word in _JOINS and not (word in ("and", "or") and follows and follows not in ADVERBS):
            return None
        if word == "to" and is_base(follows):
            return None
        if word in PREPOSITIONS or word in DETERMINERS or word in ADVERBS:
            continue
        if before in DETERMINERS and not is_auxiliary(word) and before not in PRONOUNS:
            continue  # the word after an article is a noun
        if before in ("and", "or") and not is_auxiliary(word) and (is_past(word) or is_third_person(word)):
            return None
        if _is_verb_at(words, index, before):
            return Verb(word, words[index].end, first=False)
    return None


def _is_verb_at(words: list[_Word], index: int, head: str) -> bool:
    """Whether the word at `index` is a finite verb whose subject ends with `head`."""
    word = words[index].form
    after = words[index + 1] if index + 1 < len(words) else _Word("", 0, capital=False)
    if is_auxiliary(word):
        return True
    if is_past(word):
        return after.form != "by"
    if head in PREPOSITIONS or words[index].capital:
        return False
    if is_same_in_past(word) and (after.form in DETERMINERS or after.capital or after.form[:1].isdigit()):
        return True
    if head in _SINGULAR:
        return is_third_person(word)
    plural = (head.endswith("s") and not head.endswith(("ss", "’s"))) or head in UNCOUNTED or head in PRONOUNS
    plural = plural or head in ("there", "here", "nearby", "alone")
    if is_base(word) and plural:
        return not is_third_person(word) or _opens_object(after)
    return is_third_person(word) and not plural and (_opens_object(after) or not is_noun_too(word))


def _opens_object(word: _Word) -> bool:
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


_WHEN_OR_WHERE = frozenset("in on at during after before to by from last late early this through via".split())


def is_attribution(text: str, start: int, end: int, *, quoted: bool = False) -> bool:
    """Whether what stands here only says who spoke: “police said.”, “the judges had asked)”, “parishioners told him”.

    A verb of speech with a clause of its own after it (“witnesses said the car had no lights”) is no attribution,
    unless the words before were `quoted`.
    """
    verb = clause_verb(text, start, end)
    if verb is None:
        return False
    word, place = verb.word, verb.end
    if is_auxiliary(word) and not is_being(word):
        for after in _words(text, place, end, 3):
            if after.form in SPEECH:
                word, place = after.form, after.end
                break
            if after.form not in ADVERBS and not after.form.endswith("ly"):
                break
    if word not in SPEECH:
        return False
    if quoted:
        return True
    complement = _words(text, place, end, 1)
    if not complement:
        return True
    following = complement[0].form
    return following in _WHEN_OR_WHERE or following in _TIMES or following in ADVERBS


def has_main_clause(text: str, start: int, end: int) -> bool:
    """Whether the words from `start` to `end` can stand as a sentence, so that what follows begins another.

    False for a phrase set in front (“By 9 p.m.”, “When he came to the U.S.”), a relative clause still waiting for its
    main verb (“The man who lived in the U.S.”), and words that a clause without “that” may follow (“He said”).
    """
    words, gaps = _words_and_gaps(text, start, end)
    if not words:
        return False
    finite = relatives = 0
    last = ""
    stretch: list[str] = []  # since the last comma or joining word
    waiting = words[0].form in SUBORDINATORS
    for index, word in enumerate(words):
        form = word.form
        if gaps[index] or form in _JOINS:
            stretch = []
            if gaps[index] and waiting:
                waiting, finite = False, 0
        stretch.append(form)
        if form in _JOINS:
            relatives += form in _RELATIVES and not finite
            continue
        if _is_finite_before(words, index):
            last = form
            finite += not waiting
        elif form in CLAUSE_TAKING:
            last = form
        if last == form and _takes_no_clause(words, index):
            last = ""
    if waiting or finite <= relatives or last in CLAUSE_TAKING:
        return False
    return len(stretch) == len(words) or not _is_fronted(stretch)


def _takes_no_clause(words: list[_Word], index: int) -> bool:
    """Whether the verb at `index` is used without a clause: “is thought to date from”, “was found in”."""
    if index + 1 < len(words) and words[index + 1].form == "to":
        return True
    return index > 0 and is_being(words[index - 1].form) and words[index].form not in _TOLD


_TOLD = frozenset("told informed assured warned reminded convinced shown sure certain aware confident afraid".split())
_RELATIVES = frozenset(["who", "which", "that", "whose"])
_PARTS = pattern(r"[,;—–]")


def _words_and_gaps(text: str, start: int, end: int) -> tuple[list[_Word], list[bool]]:
    """The words, and for each whether a comma, semicolon or dash stands before it."""
    words, gaps, last = [], [], start
    for match in WORD.finditer(text, start, end):
        word = match.group()
        words.append(_Word(plain(word), match.end(), word[0].isupper()))
        gaps.append(_PARTS.search(text, last, match.start()) is not None)
        last = match.end()
    return words, gaps


def _is_finite_before(words: list[_Word], index: int) -> bool:
    word = words[index].form
    if is_auxiliary(word):
        return True
    if index == 0:
        return False
    before = words[index - 1].form
    if is_past(word):
        if is_being(before) or before in _NO_PAST_AFTER:
            return False
        return index + 1 >= len(words) or words[index + 1].form != "by"
    if (before in DETERMINERS and before not in PRONOUNS) or before in PREPOSITIONS:
        return False
    return _is_verb_at(words, index, before)


_NO_PAST_AFTER = frozenset("to a an the been have has had".split())


def _is_fronted(stretch: list[str]) -> bool:
    """Whether the last stretch is a phrase set before what follows: “… but in the U.S.”, “…, where in the U.S.”."""
    if any(is_auxiliary(word) or is_past(word) or is_third_person(word) for word in stretch[1:]):
        return False
    if stretch[0] in _OPENS_CLAUSE:
        return not any(is_base(word) for word in stretch)
    rest = stretch[1:] if stretch[0] in _JOINS else stretch
    return not rest or rest[0] in PREPOSITIONS


_OPENS_CLAUSE = frozenset("who which that when where if because while so although though".split())
