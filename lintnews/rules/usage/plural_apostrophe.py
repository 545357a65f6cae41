"""An apostrophe in a plain plural."""

from __future__ import annotations

from collections.abc import Iterator

from lintnews.core.cue import Cue, Cues
from lintnews.core.finding import Match, replace
from lintnews.core.pattern import pattern
from lintnews.core.rule import Bad, Good, InQuotations, Rule
from lintnews.core.span import Span

_REACH = 40  # code points of the two words before an apostrophe
_COUNTED = pattern(
    r"(?<![\w-])(?i:(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|many|several|both|these|those|"
    r"(?:dozens|hundreds|thousands|millions) of)) ([a-z]{3,})\Z"
)
_ANY = pattern(r"\b([\w’']+)[ \n]+([a-z]{3,})\Z")
_FOR_SALE = pattern(r"['’]s for (?:sale|hire|rent)\b")
# After these the word is a contraction or a true genitive: the house’s for sale, everything’s for sale.
_ONE = frozenset("the a an this that his her its their our my your each every one no some any another same".split())
_PRONOUNS = frozenset(
    "it he she that there what who where here how when everything everybody everyone nothing one let".split()
)
_IRREGULAR = frozenset("people men women children folk sheep police master bachelor".split())
_VOWELS = "aeiou"


class PluralApostrophe(Rule):
    """An apostrophe in a plain plural: two taxi’s, banana’s for sale.

    ## Why
    An apostrophe marks a genitive or a letter left out. In a plural it is the slip that readers write in about.

    ## When it is right
    Two cat’s eyes, many people’s homes, these men’s lives, a house that’s for sale. Only what a number or “many” counts,
    and what is for sale, is looked at; initialisms and decades are a matter of style.

    ## Fix
    Puts the plural, to be looked at.
    """

    message = "“{found}”: a plural takes no apostrophe: “{plural}”."
    in_quotations = InQuotations.NOTE
    examples = (
        Bad("Two »taxi’s« were parked outside.", good="Two taxis were parked outside."),
        Bad("He ordered six »pizza’s«.", good="He ordered six pizzas."),
        Bad("Ripe »banana's« for sale at the gate.", good="Ripe bananas for sale at the gate."),
        Bad("They heard several »story’s« of ghosts.", good="They heard several stories of ghosts."),
        Good("Two cat’s eyes were lost. Many people’s homes are damp. The house’s for sale, and everything’s for rent."),
        Good("These women’s are lost. She holds two master’s. The two said it’s of use. Of the many, he’s with us."),
        Good("Both sides’ fans sang. It was Leeds’s. Three o’clock’s in an hour. Tom’s for hire. Many a man’s of that mind."),
    )  # fmt: skip

    @classmethod
    def cues(cls) -> Cues:
        after = "were|are|have|had|for|of|in|on|at|from|with|and|to|by"
        return Cues(shapes=(rf"['’]s(?=[.,;:?!]|\s(?:{after})\b)",))

    def check(self, cue: Cue) -> Iterator[Match]:
        text, start = cue.text, cue.span.start
        counted = _COUNTED.search(text, max(0, start - _REACH), start)
        if counted is not None:
            noun = counted[2]
        elif _FOR_SALE.match(text, start):
            found = _ANY.search(text, max(0, start - _REACH), start)
            if found is None or found[1].lower() in _ONE:
                return
            noun = found[2]
        else:
            return
        plural = _plural(noun)
        if noun.lower() in _PRONOUNS | _IRREGULAR or noun.endswith("s"):
            return
        if not (cue.desk.lexicon.is_common(noun.lower()) and cue.desk.lexicon.is_common(plural.lower())):
            return
        span = Span(start - len(noun), start + 2)
        yield Match(span, {"found": span.of(text), "plural": plural}, replace(span, plural))


def _plural(noun: str) -> str:
    if noun[-1] == "y" and noun[-2] not in _VOWELS:
        return noun[:-1] + "ies"
    return noun + ("es" if noun.endswith(("s", "x", "z", "ch", "sh")) else "s")
