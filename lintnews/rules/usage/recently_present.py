"""The present after “recently”, where the simple past belongs."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lintnews.core.cue import Cue, Cues
from lintnews.core.finding import Match, replace
from lintnews.core.pattern import pattern
from lintnews.core.rule import Bad, Good, Rule
from lintnews.core.span import Span
from lintnews.rules.usage._past import PAST, base_of, regular_past
from lintnews.text.sentences import sentence_at

_NEXT = pattern(r"\s+([a-z]+)\b(?!['’-])")
_CLAUSE = pattern(r"[,;:—–()“”\"]|\b(?:and|but|when|while|as|if|because|after|before|since|where)\b", re.IGNORECASE)
# A helper before “recently” takes the verb’s base form, or makes “recently” part of another phrase.
_HELPER = pattern(
    r"\b(?:to|do|does|did|don['’]t|didn['’]t|will|would|can|could|may|might|must|shall|should|has|have|had|having|is|are|was|were|"
    r"be|been|being|let|lets|make|makes|made|help|helps|helped|see|saw|seen|hear|heard|watch|watched|not|never|until|only|more|most|"
    r"as|quite|very|how|including|whether|that|than|why|until|['’](?:ve|d|s|ll|re|m))\b",
    re.IGNORECASE,
)
_OBJECT = pattern(r"\s+(?:the|a|an|his|her|its|their|our|my)\s")
_RELATIVE = pattern(r"\bwho\s*\Z", re.IGNORECASE)
_AUXILIARY_FIRST = pattern(
    r"\s*[“\"‘]?(?:do|does|did|will|would|can|could|may|might|must|should|have|has|had|let|why|how)\b", re.IGNORECASE
)
# What shows that the word is the verb of the clause: its object, a preposition, the end.
_GOES_ON = pattern(
    r"\s+(?:the|a|an|his|her|its|their|our|my|this|that|these|those|with|in|at|on|to|for|from|into|over|out|up|off|down|by|while|when|"
    r"after|before|during|and|but|as|back|about|against|nearly|some|more|two|three|four|five|six|seven|eight|nine|ten|new|\d|[A-Z“])"
    r"|[.,;]|\s+[a-z]+(?:s|ly|ed|ing)?\b"
)
_SPOKEN_BEFORE = pattern(r"\b(he|she|it|they|we|who|i)\s+([a-z]+)\s+(?:(?!\w+ed\b)[\w’'-]+\s+){0,3}\Z", re.IGNORECASE)
_ENDS = pattern(r"\s*(?:[.,;!]|\Z|\n|\s(?:and|but|to|in|at|after|when|while|for)\b)")
# Verbs of one moment, whose present cannot be meant with a day that is over.
_OF_A_MOMENT = frozenset(
    """meet visit arrive sign announce launch open die win resign publish release unveil discover defeat approve reject join return
    attend acquire appoint kill arrest rescue retire travel buy sell fly leave tell reveal inaugurate detain""".split()
)  # fmt: skip
_REACH = 400  # code points before the time, in which its clause begins


class RecentlyPresent(Rule):
    """The present after “recently”, where the simple past belongs.

    ## Why
    “The dockers recently strike in Durban” is a past that lost its form: recently, yesterday and last week tell of what
    is over.

    ## When it is right
    After a helper (did they recently meet, to recently visit, have recently become) and where “recently” belongs to a
    participle or an adjective (“ministers recently in power meet each spring”, “firms recently set up launch shares”).

    ## Fix
    Puts the simple past.
    """

    message = "“{words}”: “{time}” tells of the past: {past}."
    examples = (
        Bad("The two ministers recently »meet« in Tallinn.", good="The two ministers recently met in Tallinn."),
        Bad("The chef who recently »opens« a café is 30.", good="The chef who recently opened a café is 30."),
        Bad("She »visits« Tallinn last week.", good="She visited Tallinn last week."),
        Bad("The council recently »repaint« the pier.", good="The council recently repainted the pier."),
        Bad("She »meets« him two years ago.", good="She met him two years ago."),
        Bad("The club recently »sign« a keeper.", good="The club recently signed a keeper."),
        Good("Did the ministers recently meet in Tallinn? They hope to recently open, and have recently become rich."),
        Good("Ministers recently in power meet in Tallinn each spring; firms recently set up launch their shares."),
        Good("Cafes that were until recently shut open at seven. He recently read it and recently put it down."),
        Good("Divers recently back from Coron discover more. Recently meet-ups were held, and recently, meet me."),
        Good("She visits the house he bought last week. He says he died last week. They play last year’s champions."),
        Good("It comes as recently visit numbers fell. She leaves last."),
    )

    @classmethod
    def cues(cls) -> Cues:
        return Cues(words=("recently", "yesterday", "last week", "last month", "last year", "last night", "ago"))

    def check(self, cue: Cue) -> Iterator[Match]:
        verb = _after_recently(cue) if cue.found.lower() == "recently" else None
        verb = verb or _before_the_time(cue)
        if verb is None:
            return
        said = verb.of(cue.text)
        past = PAST.get(said) or PAST.get(base_of(said) or "") or regular_past(said) or said
        yield Match(
            verb, {"words": said, "time": " ".join(cue.found.lower().split()), "past": past}, replace(verb, past)
        )


def _after_recently(cue: Cue) -> Span | None:
    """The verb right after “recently”, if it is in the present and the clause has a subject and no helper."""
    text = cue.text
    found = _NEXT.match(text, cue.span.end)
    if found is None or not _is_present(cue, found):
        return None
    sentence = sentence_at(cue.document, cue.span.start)
    before = text[sentence.start : cue.span.start]
    clause = _CLAUSE.split(before)[-1]
    if _RELATIVE.search(clause):
        return Span(*found.span(1))
    if not clause.strip() or _AUXILIARY_FIRST.match(before) or _HELPER.search(clause):
        return None
    return Span(*found.span(1))


def _is_present(cue: Cue, found: re.Match[str]) -> bool:
    """Whether the word after “recently” is a verb in the present: a known one, or any with an object after it."""
    verb = found[1]
    if verb in PAST or base_of(verb):
        return _GOES_ON.match(cue.text, found.end()) is not None
    past = regular_past(verb)
    return past is not None and _OBJECT.match(cue.text, found.end()) is not None and cue.desk.lexicon.knows(past)


def _before_the_time(cue: Cue) -> Span | None:
    """The verb of a clause that ends in the time: “she visits Tallinn last week”."""
    text = cue.text
    if not _ENDS.match(text, cue.span.end):
        return None
    sentence = sentence_at(cue.document, cue.span.start)
    start = max(sentence.start, cue.span.start - _REACH)
    before = text[start : cue.span.start]
    if cue.found.lower() == "ago":
        before = re.sub(r"(?:\b[\w-]+\s+){1,2}\Z", "", before)
    found = _SPOKEN_BEFORE.search(before)
    if found is None or _HELPER.search(before[: found.start(2)].rpartition(",")[2]):
        return None
    verb = found[2]
    base = base_of(verb) if found[1].lower() in ("he", "she", "it", "who") else verb
    if base not in _OF_A_MOMENT or not verb.islower():
        return None
    return Span(start + found.start(2), start + found.end(2))
