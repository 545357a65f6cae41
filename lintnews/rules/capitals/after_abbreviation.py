"""A sentence begins with a small letter after an abbreviation that ends the one before."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lintnews.core.cue import Cue, Cues
from lintnews.core.document import PROSE
from lintnews.core.finding import Applicability, Match, Severity
from lintnews.core.pattern import pattern
from lintnews.core.rule import Bad, Good, InQuotations, Rule
from lintnews.rules.capitals._starts import capital, small_word, writes_small
from lintnews.text.abbreviations import ALSO_WORDS, CLOCK, INNER, MAY_END, NUMBERED, TITLES
from lintnews.text.clauses import (
    ADVERBS,
    DETERMINERS,
    PRONOUNS,
    SUBORDINATORS,
    UNCOUNTED,
    clause_verb,
    has_main_clause,
    is_attribution,
)
from lintnews.text.sentences import sentence_at
from lintnews.text.verbs import plain

_SHORT = pattern(r"(?:[^\W\d_]\.)+[^\W\d_]*\Z|[^\W\d_][\w’']*\Z")
_INITIAL = pattern(r"[A-Z][\w’-]*\.? [A-Z]\Z")
_LONGEST = 500  # code points of a sentence that are looked at, on each side


class AfterAbbreviation(Rule):
    """A sentence begins with a small letter after an abbreviation that ends the one before.

    ## Why
    The point of “U.S.” or “p.m.” hides the end of a sentence, from people and from the programs that split copy.

    ## When it is right
    Most words after an abbreviation go on with its sentence: “U.S. officials”, “9 p.m. on Friday”, “Inc. said”. The
    rule speaks only where a complete clause stands before the abbreviation and another, with its own subject and verb,
    after it: “in the U.S. inspectors boarded it”.

    ## Fix
    Puts the capital; a person should look.
    """

    message = "After the abbreviation a new sentence begins, with a small letter: “{word}”."
    severity = Severity.ERROR
    in_quotations = InQuotations.NOTE
    examples = (
        Bad("The ferry is registered in the U.S. divers will search the wreck.", "divers",
            "The ferry is registered in the U.S. Divers will search the wreck."),
        Bad("The gates closed at 9 p.m. nobody was hurt.", "nobody", "The gates closed at 9 p.m. Nobody was hurt."),
        Bad("She works for Acme Freight Inc. the firm owns six ships.", "the",
            "She works for Acme Freight Inc. The firm owns six ships."),
        Bad("He moved to Portland, Ore. later he taught there.", "later", "He moved to Portland, Ore. Later he taught there."),
        Bad("The girl was named only as Child B. jurors were told little.", "jurors",
            "The girl was named only as Child B. Jurors were told little."),
        Bad("The law was passed in the U.S. if it stands, exports will fall.", "if",
            "The law was passed in the U.S. If it stands, exports will fall."),
        Good("The ship was searched by U.S. divers looking for drugs. It sailed at 9 p.m. on Friday."),
        Good("In the U.S. it is legal. By 9 p.m. the crowd had grown. When he came to the U.S. the police met him."),
        Good("Exports rose in Canada, but in the U.S. they fell. The man who lived in the U.S. the longest was Bo."),
        Good("Acme Inc. said it would close. Bo Li Jr. drove the van. He said U.S. officials have signed the deal."),
        Good("The bomb went off at 9 p.m. police said. It is the largest in the U.S. a spokesman said on Friday."),
        Good("We use it for all we make, and the U.S. government is doing so too. The U.S. market is one we know."),
        Good("It opened at 9 p.m. local time this week. They met, e.g. the mayor, et al. the clerk."),
    )  # fmt: skip

    @classmethod
    def cues(cls) -> Cues:
        return Cues(shapes=(r"\.[”’\"')]*\s+[a-zà-ÿ]",))

    def check(self, cue: Cue) -> Iterator[Match]:
        document, text, stop, start = cue.document, cue.text, cue.span.start, cue.span.end - 1
        short = _SHORT.search(text, max(0, stop - 24), stop)
        if short is None or not _may_end(text, short) or _is_attributive(text, short):
            return
        block = document.block_at(start)
        if block is None or block.kind not in PROSE or stop < block.span.start or writes_small(document):
            return
        begin = max(sentence_at(document, stop).start, stop - _LONGEST)
        if not has_main_clause(text, begin, short.end()):
            return
        end = min(sentence_at(document, start).end, start + _LONGEST)
        if not _begins_clause(text, begin, start, end) or _is_of_the_place(text, short, start, end):
            return
        span = small_word(document, start, cue.desk.lexicon)
        if span is not None:
            yield from capital(document, span, Applicability.UNSAFE)


def _may_end(text: str, short: re.Match[str]) -> bool:
    """Whether the abbreviation can end a sentence; a word in full is another rule's business."""
    written = short.group()
    word = written.lower()
    if len(word) == 1:
        return written.isupper() and _INITIAL.search(text, max(0, short.end() - 24), short.end()) is not None
    if word in ALSO_WORDS and written.islower():
        return False
    if word in MAY_END or (word == "st" and written == "St"):
        return True
    return "." in word and word not in INNER and word not in TITLES and word not in NUMBERED


_BEFORE = pattern(r"([^\W_][\w’'-]*)[,]?\s+\Z")
_JOINED_BEFORE = pattern(
    r"\b(?:but|that|which|as|than|said|what|how|why|when|if|where|while|because) the \Z|(?:[,;–—]|(?:\A|\s)[a-z][\w’-]*) (?:and|or) the \Z"
)
_HEADS_NOUN = frozenset(
    """a an his her its their our my this that these those two three four no any every each some most many all several
    both by as other another new former current top senior major""".split()
)


def _is_attributive(text: str, short: re.Match[str]) -> bool:
    """Whether the abbreviation stands before its noun: a D.C. school, by U.S. officials, two U.K. firms."""
    before = _BEFORE.search(text, max(0, short.start() - 30), short.start())
    word = before.group(1).lower() if before else ""
    if short.group().upper() in ("U.S", "U.K", "U.N", "E.U", "U.A.E", "U.S.A"):
        return word != "the" or _JOINED_BEFORE.search(text, max(0, short.start() - 30), short.start()) is not None
    if short.group() in ("Jr", "Sr") and word == "the":
        return True
    return "." in short.group() and word in _HEADS_NOUN


_BARE = pattern(r"[a-zà-ÿ][\w’'-]*")


def _is_of_the_place(text: str, short: re.Match[str], start: int, end: int) -> bool:
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
_SURE_IF = frozenset("if when although though while because despite unless once even".split())


def _begins_clause(text: str, begin: int, start: int, end: int) -> bool:
    """Whether a clause of its own opens at `start`, in a sentence from `begin`, and not one that tells who spoke."""
    opening = _IF.match(text, start, end)
    if opening is not None:
        first, second = opening.group().split()[:2]
        start = opening.end()
        if first not in _SURE_IF and not second.rstrip(",").endswith("ing"):
            return False
    elif text.startswith(("and ", "or ", "but ", "that ", "who ", "which ", "where ", "when "), start):
        return False
    if text.startswith("then ", start) and text[begin : begin + 3] in ("If ", "if "):
        return False
    verb = clause_verb(text, start, end)
    return verb is not None and not verb.first and not is_attribution(text, start, end)
