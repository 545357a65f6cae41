"""A part of a whole, and a share told with it that is not its share."""

from __future__ import annotations

from collections.abc import Iterator

from lintnews.core.cue import Cue, Cues
from lintnews.core.document import Document
from lintnews.core.finding import Call, Match, Related
from lintnews.core.rule import Bad, Good, Rule
from lintnews.core.span import Span
from lintnews.text.sentences import sentence_at

_LONGEST = 600  # code points: what is longer is a table or no sentence
_UNDER = ("third", "thirds", "quarter", "quarters", "fifth", "fifths", "half", "tenth", "tenths")

_EVERY = ("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "20")


class ShareAgainstCounts(Rule):
    """A part of a whole, and a share told with it that is not its share.

    ## Why
    1,200 of 6,000 workers are 20%, not 25%, and a third of 90 schools are 30. Readers can reckon it from the same
    line.

    ## When it is right
    Rounded counts and shares, hedged fractions (“almost half (48%)”), a share of something else.

    ## Fix
    None: either count may be wrong, or the share.
    """

    message = "“{first}” is {made}; the story says {said}. Which is wrong?"
    call = Call.QUERY
    examples = (
        Bad("The ferry line will lose 900 of its 4,500 drivers, or »25%«, by June.", related="900 of its 4,500"),
        Bad("A third of the 60 chapels visited, »27« in all, leaked."),
        Bad("Inspectors found 30% of the 2,000 homes – »500« – empty."),
        Bad("Two in five of the 400 anglers who replied, or »210«, had moved, and half of the 86 buoys, or 43, were dry."),
        Good("Half of the 60 seats, 20 of them new, were sold; one in six of the 60, or nine from each block, was free."),
        Bad("One in five (»15%«) had never voted, and more than half (52%) will not."),
        Bad("More than half (»48%«) of the pupils walk to school."),
        Good("The ferry line will lose 900 of its 4,500 drivers, or 20%, and shut 3 of its 10 plants, or 40% of its capacity."),
        Good("A third of the 60 chapels visited, 20 in all, leaked."),
        Good("Almost half (48%) of the pupils walk to school, one in five (22%) cycles, and one in 50 (2%) drives."),
        Good("Half of the 60 pupils, 28 in all, cycle; about a third of the 90 staff, 35 in all, drive."),
    )  # fmt: skip

    @classmethod
    def cues(cls) -> Cues:
        # One literal each: a set of characters in front costs more.
        return Cues(
            words=(
                *(f"{one} of {the}" for one in _UNDER for the in ("the", "its", "their", "all", "his", "her")),
                *(f"{words} {many} of" for words in ("in", "out of") for many in _EVERY),
            ),
            shapes=(
                *(r", or \d", r"\(\d[\d.]{0,4} ?(?:%|per)"),
                *(rf"{one} of (?:the|its|their|all) (?:\w+ )?\d" for one in ("%", "cent")),
            ),
        )

    def check(self, cue: Cue) -> Iterator[Match]:
        sentence = sentence_at(cue.document, cue.span.start)
        if sentence.length > _LONGEST:
            return
        for first, made, said in cue.document.once(_shares, sentence):
            words = {"first": first.of(cue.text).rstrip(" (,"), "made": made, "said": said.of(cue.text)}
            yield Match(said, words, related=(Related(first, "what it is the share of"),))


def _shares(document: Document, sentence: Span) -> tuple[tuple[Span, str, Span], ...]:
    # Its expressions take long to load.
    from lintnews.rules.numbers._sums.share_of import share_at

    found = share_at(document.text, sentence)
    return () if found is None else ((found.first, found.made, found.said),)
