"""A difference, a multiple or a remainder that the two figures beside it do not make."""

from __future__ import annotations

from collections.abc import Iterator

from lintnews.core.cue import Cue, Cues
from lintnews.core.finding import Call, Match, Related
from lintnews.core.pattern import pattern
from lintnews.core.rule import Bad, Good, Rule

_THAN = "more fewer less higher lower longer shorter taller older younger heavier lighter faster slower bigger smaller".split()
_BESIDE = ("above the", "below the", "short of the", "ahead of the", "up on the", "down on the")
_MULTIPLES = tuple(
    f"{word} the" for word in ("double", "twice", "triple", "treble", "half", "three times", "four times")
)
_NOW = ("now has", "now have", "now employs", "now numbers", "now owns", "now runs", "now holds")
_FIGURE_BEFORE = pattern(
    r"(?:\d[ %]|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|cent|[mbtr]+illion|metres|crore)\s)[\w%]{0,9}\s?$"
)
_FIGURE_AFTER = pattern(r"[^.;\n]{0,70}?\d")


class DifferenceAgainstFigures(Rule):
    """A difference, a multiple or a remainder that the two figures beside it do not make.

    ## Why
    Ninety is 20 fewer than 110, not 25. Whoever writes the difference has both figures at hand; so has the reader.

    ## When it is right
    Rough and rounded figures, averages, growth in real terms, and a difference to a figure that is not told.

    ## Fix
    None: the difference may be wrong, or either figure.
    """

    message = "{first} and {last} make {made}; the story says {said}. Which figure is wrong?"
    call = Call.QUERY
    examples = (
        Bad("The shop sold 90 bikes in May, »25« fewer than the 110 it sold in April.", related="90"),
        Bad("The flat fetched £310,000, »£40,000« more than the £280,000 of 2019."),
        Bad("The airline flew 2.4 million passengers in May, »double« the 1.6 million of a year earlier."),
        Bad("The strike halted 60 of the line’s 80 trains, leaving »30« running."),
        Bad("The 30-member orchestra lost six players and now has »22«."),
        Good("The shop sold 90 bikes in May, 20 fewer than the 110 it sold in April, and about 30 more than the 50 of 2019."),
        Good("The airline flew 3.1 million passengers in May, double the 1.6 million of a year earlier."),
        Good("The strike halted 60 of the line’s 80 trains, leaving 30 people stranded."),
        Good("The club paid £5m, £2m more than the fee for its last striker, who scored 12 goals."),
    )  # fmt: skip

    @classmethod
    def cues(cls) -> Cues:
        return Cues(words=(*(f"{word} than" for word in _THAN), *_BESIDE, *_MULTIPLES, *_NOW, "leaving"))

    def check(self, cue: Cue) -> Iterator[Match]:
        text, (start, end) = cue.text, cue.span
        if _FIGURE_AFTER.match(text, end) is None:
            return
        compares = cue.found.endswith("than") or cue.found in _BESIDE
        if compares and _FIGURE_BEFORE.search(text, max(0, start - 22), start) is None:
            return
        # Its expressions take long to load, and few comparisons stand between two figures.
        from lintnews.rules.numbers._differences import difference_at, kept_at, left_at, multiple_at

        reader = multiple_at if cue.found in _MULTIPLES else difference_at
        if cue.found == "leaving":
            reader = left_at
        elif cue.found in _NOW:
            reader = kept_at
        found = reader(cue.document, cue.span)
        if found is not None:
            words = {
                "first": found.first.span.of(text),
                "last": found.last.span.of(text),
                "made": found.made,
                "said": found.said.of(text),
            }
            related = tuple(
                Related(span, "one of the two figures") for span in sorted((found.first.span, found.last.span))
            )
            yield Match(found.said, words, related=related)
