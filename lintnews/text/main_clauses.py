"""Whether words can stand as a sentence of their own, so that what follows begins another. Guesses, by word forms."""

from __future__ import annotations

from lintnews.core.pattern import pattern
from lintnews.text.clauses import (
    DETERMINERS,
    JOINS,
    NAMES_TOO,
    PREPOSITIONS,
    PRONOUNS,
    SUBORDINATORS,
    WORD,
    Word,
    is_plural,
    is_time_after,
    is_verb_at,
)
from lintnews.text.verbs import (
    CLAUSE_TAKING,
    is_auxiliary,
    is_base,
    is_being,
    is_past,
    is_third_person,
    plain,
)


def has_main_clause(text: str, start: int, end: int, *, clock: bool = False) -> bool:
    """Whether the words from `start` to `end` can stand as a sentence, so that what follows begins another.

    False for a phrase set in front (“By 9 p.m.”, “When he came to the U.S.”), a relative clause still waiting for its
    main verb (“The man who lived in the U.S.”), and words that a clause without “that” may follow (“He said”). `clock`
    says that a time of the clock ends the words, which no subject reaches across.
    """
    words, gaps = _words_and_gaps(text, start, end)
    if not words:
        return False
    finite = relatives = 0
    last = ""
    stretch: list[str] = []  # since the last comma or joining word
    waiting = _opens_subordinate(words)
    for index, word in enumerate(words):
        form = word.form
        if gaps[index] or form in JOINS:
            stretch = []
            if gaps[index] and waiting:
                waiting, finite = False, 0
        stretch.append(form)
        if form in JOINS:
            relatives += form in _RELATIVES and not finite
            continue
        if _is_finite_before(words, index):
            last = form
            finite += not waiting
        elif form in CLAUSE_TAKING:
            last = form
        if last == form and _takes_no_clause(words, index, clock=clock):
            last = ""
    if waiting or finite <= relatives or last in CLAUSE_TAKING:
        return False
    return len(stretch) == len(words) or not _is_fronted(stretch)


def _opens_subordinate(words: list[Word]) -> bool:
    """Whether a clause set in front opens here: when, shortly after, but when, by the time the, had he."""
    if is_auxiliary(words[0].form):
        return True
    for index, word in enumerate(words[:5]):
        if word.form in SUBORDINATORS and (word.form != "as" or index < 2):
            return True
        if word.form in _MOMENTS and index and index + 1 < len(words):
            after = words[index + 1].form
            led = words[index - 1].form in ("the", "every", "each")
            if led and (index > 1 or after in DETERMINERS or after in PRONOUNS or is_plural(after)):
                return True
        if index and _is_finite_before(words, index):
            return False
    return False


_MOMENTS = frozenset("moment minute second instant day night time hour week month year morning evening".split())


def _takes_no_clause(words: list[Word], index: int, *, clock: bool) -> bool:
    """Whether the verb at `index` is used without a clause: “is thought to date from”, “was found in”, “told of”.

    Before a time of the clock an object closes it too: “found the body at 5 a.m.”
    """
    after = words[index + 1].form if index + 1 < len(words) else ""
    if after in ("to", "of", "about", "for", "with"):
        return True
    if clock and words[index].form in _WITH_OBJECT and (after in DETERMINERS or after in _OBJECTS):
        return True
    return index > 0 and is_being(words[index - 1].form) and words[index].form not in _TOLD


_OBJECTS = frozenset("him her them it us me nothing nobody no".split())
# Of the verbs that a clause may follow, those that as often have an object.
_WITH_OBJECT = frozenset(
    """found find finds saw see sees heard hear hears announced announces confirmed confirms reported reports showed
    shows show revealed reveals knew noticed declared denied denies felt learned told tells informed demanded demands
    proposed proposes recommended requires required reminded assured expected expects""".split()
)
_TOLD = frozenset("told informed assured warned reminded convinced shown sure certain aware confident afraid".split())
_RELATIVES = frozenset(["who", "which", "that", "whose"])
_PARTS = pattern(r"[,;—–]")


def _words_and_gaps(text: str, start: int, end: int) -> tuple[list[Word], list[bool]]:
    """The words, and for each whether a comma, semicolon or dash stands before it."""
    words, gaps, last = [], [], start
    for match in WORD.finditer(text, start, end):
        word = match.group()
        words.append(Word(plain(word), match.end(), word[0].isupper()))
        gaps.append(_PARTS.search(text, last, match.start()) is not None)
        last = match.end()
    return words, gaps


def _is_finite_before(words: list[Word], index: int) -> bool:
    word = words[index].form
    if is_auxiliary(word):
        return index > 0 and not (words[index].capital and word in NAMES_TOO)
    if index == 0:
        return False
    before = words[index - 1].form
    if is_past(word):
        if is_being(before) or before in _NO_PAST_AFTER:
            return False
        return index + 1 >= len(words) or words[index + 1].form != "by" or is_time_after(words, index + 1)
    if (before in DETERMINERS and before not in PRONOUNS) or before in PREPOSITIONS:
        return False
    return is_verb_at(words, index, before)


_NO_PAST_AFTER = frozenset("to a an the been have has had".split())


def _is_fronted(stretch: list[str]) -> bool:
    """Whether the last stretch is a phrase set before what follows: “… but in the U.S.”, “…, where in the U.S.”."""
    if any(is_auxiliary(word) or is_past(word) or is_third_person(word) for word in stretch[1:]):
        return False
    if stretch[0] in _OPENS_CLAUSE:
        return not any(is_base(word) for word in stretch)
    rest = stretch[1:] if stretch[0] in JOINS else stretch
    return not rest or rest[0] in PREPOSITIONS


_OPENS_CLAUSE = frozenset("who which that when where if because while so although though".split())
