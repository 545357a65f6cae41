"""“A” or “an” before a word that is not counted."""

from __future__ import annotations

from collections.abc import Iterator

from lintnews.core.cue import Cue, Cues
from lintnews.core.finding import Match, replace
from lintnews.core.pattern import pattern
from lintnews.core.rule import Bad, Good, Rule
from lintnews.core.span import Span
from lintnews.text.casing import capitalised

# Never counted, whatever stands before.
_NOUNS = frozenset(
    """advice information progress furniture luggage equipment homework software legislation evidence traffic research news
    feedback machinery housework jewellery jewelry footage ammunition weaponry personnel merchandise underwear cutlery
    stationery garbage hardware livestock machinery transportation clothing unrest accommodation scenery
    baggage groundwork paperwork firewood bedding lodging spyware damage electricity pollution
    unemployment vandalism sunshine lightning weather money luck rubbish timber gravel""".split()
)
# What may stand between the article and the noun: describing words, none of which makes the article right.
_BETWEEN = (
    r"(?:(?!(?:of|in|on|for|to|and|or|the|with|by|from|at|little|bit|few|lot|deal|half|piece|item|no|any|some|where|when|that|which|who|whose|why|how|if|"
    r"because|as|than|then|is|was|are|were|has|have|had|will|would|can|could|said|not)\b)[^\W\d_]+(?:-[^\W\d_]+)*\s+){0,2}"
)
_BEFORE = pattern(rf"(?<![\w’'-])(?P<article>[Aa]n?)\s+(?P<between>{_BETWEEN})\Z")
# Only these show that the noun is the head, and no compound (an information desk) or possessive follows.
_HEAD = pattern(
    r"\s*(?:[.,;:!?)”’]?(?:\s*$|\n)|[.;:!?)](?!\w)|,(?!\d)|[”’\"](?![\w])|"
    r"\s+(?:in|on|for|to|of|by|from|at|with|about|since|that|which|who|when|while|because|as|is|was|has|had|have|were|are|will|would|"
    r"could|can|should|may|might|must|but|so|before|after|during|between|under|over|against|into|towards?|within|without|through|"
    r"worth|showing|shows|showed|regarding|concerning|linked|made|used|given|it|he|she|they|we|i|this|these|his|her|their|"
    r"until|if|where|than|yesterday|today|tomorrow|last|next)\b)"
)
_LONGEST_BEFORE = 48  # code points in which the article stands
# After these words the noun is part of a name or of a set phrase.
_SET_PHRASES = pattern(
    r"\s+(?:as a (?:service|platform)|of its own|of sorts|of (?:state|war|government|destruction)|in the round)\b"
)
_ACCOMMODATION_WITH = pattern(
    r"\s+(?:with|between|of|is|was|has|had|that|could|can|will|would|may|might|must|on|over|in|[.,;])|[.,;]"
)


class MassNounArticle(Rule):
    """“A” or “an” before a word that is not counted: a significant progress, an equipment.

    ## Why
    Progress, advice, equipment, software and the like are not counted in any English: progress, some progress, a
    piece of equipment.

    ## When it is right
    Where the article belongs to a later word: a progress report, an information desk, a research institute, a
    software engineer. After “a little” and “a bit of”. An accommodation with somebody is an agreement.

    ## Fix
    Takes the article out.
    """

    message = "“{words}”: “{noun}” is not counted, so it has no “{article}”."
    examples = (
        Bad("The surgeons report a remarkable progress with skin grafts.", "a remarkable progress", "The surgeons report remarkable progress with skin grafts."),
        Bad("The team bought an equipment worth two million naira.", "an equipment", "The team bought equipment worth two million naira."),
        Bad("A new furniture was bought.", "A new furniture", "New furniture was bought."),
        Bad("The council offered an accommodation to all 12 families.", "an accommodation", "The council offered accommodation to all 12 families."),
        Good("They were sent a significant progress report by an information desk, a news agency and a traffic light."),
        Good("She gave him a little advice, a piece of information and a bit more evidence."),
        Good("The council reached an accommodation with its critics, and an accommodation was sought; a work in progress."),
        Good("A child’s homework, a software-as-a-service firm, a software as a service and a research and development budget."),
        Good("Progress was made. The SOFTWARE was old."),
        Good("It was Plan A equipment. A Scotland Yard evidence of old, a machinery of state, “a legislation”"),
    )  # fmt: skip

    @classmethod
    def cues(cls) -> Cues:
        return Cues(words=tuple(sorted(_NOUNS)))

    def check(self, cue: Cue) -> Iterator[Match]:
        text, (start, end) = cue.text, cue.span
        noun = cue.found
        if not noun.islower():
            return
        before = _BEFORE.search(text, max(0, start - _LONGEST_BEFORE), start)
        if before is None or not _is_head(text, noun, end):
            return
        article, between = before["article"], before["between"]
        if (
            article == "A"
            and text[before.start() - 1 : before.start()] == " "
            and text[before.start() - 2] not in ".!?”"
        ):
            return  # Plan A, Grade A
        if any(word[0].isupper() for word in between.split()):
            return
        span = Span(before.start(), end)
        bare = between + noun
        words = {"words": " ".join(span.of(text).split()), "noun": noun, "article": article.lower()}
        yield Match(span, words, replace(span, capitalised(bare) if article[0] == "A" else bare))


def _is_head(text: str, noun: str, end: int) -> bool:
    """Whether the article cannot belong to a word after the noun, and no set phrase follows."""
    if not _HEAD.match(text, end) or _SET_PHRASES.match(text, end):
        return False
    return noun != "accommodation" or not _ACCOMMODATION_WITH.match(text, end)
