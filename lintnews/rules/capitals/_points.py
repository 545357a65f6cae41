"""What stands on both sides of an abbreviation: whether it can end a sentence, and whether another begins."""

from __future__ import annotations

import re

from lintnews.core.pattern import pattern
from lintnews.rules.capitals._owners import is_before_its_noun
from lintnews.text.abbreviations import ALSO_WORDS, CLOCK, INNER, MAY_END, NUMBERED, PLACES, STATES, TITLES
from lintnews.text.attributions import is_attribution
from lintnews.text.clauses import (
    ADVERBS,
    DETERMINERS,
    PREPOSITIONS,
    PRONOUNS,
    SUBORDINATORS,
    UNCOUNTED,
    clause_verb,
)
from lintnews.text.verbs import is_auxiliary, is_third_person, plain

_INITIAL = pattern(r"[A-Z][\w’-]*\.? [A-Z]\Z")


def may_end(text: str, short: re.Match[str]) -> bool:
    """Whether the abbreviation can end a sentence; a word in full is another rule's business."""
    written = short.group()
    word = written.lower()
    if len(word) == 1:
        return written.isupper() and _INITIAL.search(text, max(0, short.end() - 24), short.end()) is not None
    if word in ALSO_WORDS and written.islower():
        return False
    if word in MAY_END or written in _ROADS:
        return True
    if word == "dr" or written in _DATES or word == "al":
        before = _BEFORE.search(text, max(0, short.start() - 30), short.start())
        last = before.group(1) if before else ""
        return last[:1].isupper() if word == "dr" else last == "et" if word == "al" else last in _BEFORE_DATE
    return "." in word and word not in INNER and word not in TITLES and word not in NUMBERED


_ROADS = frozenset("St Ct Ln Cres Terr Tce Pl Sq Hts Rte Pde".split())
_DATES = frozenset("Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri".split())
_BEFORE_DATE = frozenset("in on until till since by last next this from every each".split())
_BEFORE = pattern(r"([^\W_][\w’'-]*)[,]?\s+\Z")
_JOINED_BEFORE = pattern(
    r"[,;:–—] the \Z|\b(?:but|that|which|as|than|said|what|how|why|when|if|where|while|because) the \Z|(?:[,;–—]|(?:\A|\s)[a-z][\w’-]*) (?:and|or) the \Z"
)
_HEADS_NOUN = frozenset(
    """a an his her its their our my this that these those two three four no any every each some most many all several
    both by as other another new former current top senior major""".split()
)


def is_attributive(text: str, short: re.Match[str], start: int, end: int) -> bool:
    """Whether the abbreviation stands before its noun: a D.C. school, by U.S. officials, the Acme Inc. chairman.

    `start` is where the next word begins, in a sentence that goes on to `end`.
    """
    before = _BEFORE.search(text, max(0, short.start() - 30), short.start())
    word = before.group(1).lower() if before else ""
    following = _BARE.match(text, start, end)
    first = plain(following.group()) if following else ""
    if short.group().upper() in ("U.S", "U.K", "U.N", "E.U", "U.A.E", "U.S.A"):
        return word != "the" or _JOINED_BEFORE.search(text, max(0, short.start() - 30), short.start()) is not None
    if short.group() in ("Jr", "Sr") and word == "the":
        return True
    opens = first in DETERMINERS or first in PRONOUNS or first in ADVERBS or first in SUBORDINATORS
    if "." in short.group() and word in _HEADS_NOUN:
        # A doctor takes no plural after “a”: “a Ph.D. candidate”, but “He has a Ph.D. colleagues say…”
        return not (opens or (word in ("a", "an") and _DEGREE.match(short.group()) and first.endswith("s")))
    if "." in short.group() and short.group().lower() not in CLOCK and not opens:
        place = short.group().lower() in PLACES or short.group().lower() in STATES
        if before is None or word in _JOINING or (place and not _is_before_place(before, short.group())):
            return True
    return not opens and is_before_its_noun(text, short.start(), short.group())


_JOINING = frozenset("and or but while because if than though although whether".split())
_REACHES = frozenset(
    "left leave leaves leaving reached reach reaches visit visits visited entered inside outside".split()
)


def _is_before_place(before: re.Match[str], short: str) -> bool:
    """Whether the word before the name of a place leads to it (in, left), or is the town in it (Albany, N.Y.)."""
    word = before.group(1)
    if word == "the":
        return short.startswith("U.")
    return not word[0].islower() or word in PREPOSITIONS or word in _REACHES or before.group().rstrip().endswith(",")


_DEGREE = pattern(r"(?:Ph|h|[MBJD]|LL|L|Ed|d)\.(?:[A-Z]\w{0,3}\.?){1,3}\Z")
_BARE = pattern(r"[a-zà-ÿ][\w’'-]*")


def is_of_the_place(text: str, short: re.Match[str], start: int, end: int) -> bool:
    """Whether a single noun follows the name of a place, and so belongs to it: the U.S. government is…"""
    word = _BARE.match(text, start, end)
    if "." not in short.group() or word is None or short.group().lower() in CLOCK:
        return False
    first = plain(word.group())
    opens = (
        first in DETERMINERS or first in PRONOUNS or first in ADVERBS or first in SUBORDINATORS or first in UNCOUNTED
    )
    return not opens and not first.endswith("s") and _is_alone(text, word, end)


def _is_alone(text: str, word: re.Match[str], end: int) -> bool:
    """Whether the verb follows at once, so that the one noun is the whole subject."""
    verb = clause_verb(text, word.start(), end)
    return verb is not None and len(text[word.end() : verb.end].split()) == 1


_IF = pattern(
    r"(?:if|when|although|though|while|because|despite|unless|once|since|until|as|even|in|on|under|during|after|before|"
    r"following|by|at|for|with|without|according)\b[^.,;:!?]{3,80}, "
)
_GOES_ON = pattern(
    r"(?:and|or|but|that|who|which|where|when|while|if|because|unless|although|though|until|as|whereas|once|since|having|being|so|even(?= (?:if|though|when)\b[^,]*$))\b"
)
_PARTICIPLE = pattern(r"(?!(?:nothing|something|everything|anything|building|evening|morning|spring)\b)[a-z]{2,}ing\b")
_HAS_IF = pattern(r"\b[Ii]f\b")
_SURE_IF = frozenset("if when although though while because despite unless once even".split())


def begins_clause(text: str, begin: int, start: int, end: int) -> bool:
    """Whether a clause of its own opens at `start`, in a sentence from `begin`, and not one that tells who spoke."""
    opening = _IF.match(text, start, end)
    if opening is not None:
        first, second = opening.group().split()[:2]
        start = opening.end()
        if first not in _SURE_IF and not second.rstrip(",").endswith("ing"):
            return False
    elif _GOES_ON.match(text, start, end):
        return False
    if text.startswith("then ", start) and _HAS_IF.search(text, begin, start):
        return False
    verb = clause_verb(text, start, end)
    if verb is None or verb.first or is_attribution(text, start, end):
        return False
    head = _PARTICIPLE.match(text, start, end)
    return head is None or is_auxiliary(verb.word) or is_third_person(verb.word)
