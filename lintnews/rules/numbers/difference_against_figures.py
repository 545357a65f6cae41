"""A difference, a multiple or a remainder that the two figures beside it do not make."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from lintnews.core.cue import Cue, Cues
from lintnews.core.finding import Call, Match, Related
from lintnews.core.pattern import pattern
from lintnews.core.rule import Bad, Good, Rule

if TYPE_CHECKING:
    from lintnews.rules.numbers._changes.differences import Difference

_THAN = "more fewer less higher lower longer shorter taller older younger heavier lighter faster slower bigger smaller".split()
_BESIDE = ("above the", "below the", "short of the", "ahead of the", "up on the", "down on the")
_MULTIPLES = tuple(
    f"{word} the" for word in ("double", "twice", "triple", "treble", "half", "three times", "four times")
)
_NOW = ("now has", "now have", "now employs", "now numbers", "now owns", "now runs", "now holds")
_OF_AGES = ("years older", "years younger", "years apart", "years his", "years her", "years their")
_OF_TIMES = tuple(
    f"{unit} {word}"
    for unit in ("seconds", "second", "minute", "minutes")
    for word in (
        "ahead",
        "behind",
        "clear",
        "faster",
        "slower",
        "quicker",
        "more",
        "less",
        "back",
        "adrift",
        "apart",
        "better",
    )
)
_NEAR = 250  # code points on each side that hold the two times of a race
_APART = ("years ", "second", "minute")
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
        Bad("Anna, 45, is »five« years older than her brother, 38."),
        Bad("Kipruto won in 2:05:10, »30 seconds« ahead of Bekele, who finished in 2:06:00."),
        Good("Anna, 45, is six years older than her brother, 38, and Kip’s 2:05:10 was 50 seconds faster than Bek’s 2:06:00."),
        Good("The shop sold 90 bikes in May, 20 fewer than the 110 it sold in April, and about 30 more than the 50 of 2019."),
        Good("The airline flew 3.1 million passengers in May, double the 1.6 million of a year earlier."),
        Good("The strike halted 60 of the line’s 80 trains, leaving 30 people stranded."),
        Good("The club paid £5m, £2m more than the fee for its last striker, who scored 12 goals."),
    )  # fmt: skip

    @classmethod
    def cues(cls) -> Cues:
        return Cues(
            words=(*(f"{word} than" for word in _THAN), *_BESIDE, *_MULTIPLES, *_NOW, "leaving", *_OF_AGES, *_OF_TIMES)
        )

    def check(self, cue: Cue) -> Iterator[Match]:
        text, (start, end) = cue.text, cue.span
        if cue.found.startswith(_APART):
            yield from _ages_or_times(cue)
            return
        if _FIGURE_AFTER.match(text, end) is None:
            return
        compares = cue.found.endswith("than") or cue.found in _BESIDE
        if cue.found.startswith(("older", "younger")) and text.startswith("years", start - 6):
            return  # ages: read with “years older”
        if compares and _FIGURE_BEFORE.search(text, max(0, start - 22), start) is None:
            return
        # Its expressions take long to load, and few comparisons stand between two figures.
        from lintnews.rules.numbers._changes.differences import difference_at, kept_at, left_at, multiple_at

        reader = multiple_at if cue.found in _MULTIPLES else difference_at
        if cue.found == "leaving":
            reader = left_at
        elif cue.found in _NOW:
            reader = kept_at
        found = reader(cue.document, cue.span)
        if found is not None:
            yield _match(text, found)


def _ages_or_times(cue: Cue) -> Iterator[Match]:
    from lintnews.rules.numbers._changes.apart import ages_apart, times_apart

    text = cue.text
    if cue.found.startswith("years"):
        found = ages_apart(cue.document, cue.span.start)
    else:
        near = text.count(":", max(0, cue.span.start - _NEAR), cue.span.end + _NEAR)
        found = times_apart(cue.document, cue.span) if near > 1 else None
    if found is not None:
        yield _match(text, found)


def _match(text: str, found: Difference) -> Match:
    figures = sorted((found.first.span, found.last.span))
    words = {
        "first": figures[0].of(text),
        "last": figures[1].of(text),
        "made": found.made,
        "said": found.said.of(text),
    }
    return Match(found.said, words, related=tuple(Related(span, "one of the two figures") for span in figures))
