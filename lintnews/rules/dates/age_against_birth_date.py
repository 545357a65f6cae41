"""An age and a date of birth that cannot both be right."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from lintnews.core.cue import Cue, Cues
from lintnews.core.finding import Call, Match, Related
from lintnews.core.rule import Bad, Good, Rule
from lintnews.rules.dates._ages.births import birth_at
from lintnews.rules.dates._ages.possible import possible_ages
from lintnews.rules.dates._ages.told import ages_of
from lintnews.rules.dates._context import is_excused, is_list


class AgeAgainstBirthDate(Rule):
    """An age and a date of birth cannot both be right.

    ## Why
    Who was born in March 1945 is 80 in August 2025, not 84. One of the two is a slip.

    ## When it is right
    An age of another time (“was 24 when the war began”), of another person, or a rough one. The age of the dead is
    counted to the day of death where it is given. A day's doubt is allowed.

    ## Fix
    None: the date may be what is wrong.
    """

    message = "Born {born}: {ages} {when}; the story says {said}. Is the age wrong, or the date?"
    call = Call.QUERY
    needs_date = True
    examples = (
        Bad(
            "Rosa Quispe, »84«, who was born in Puno in March 1945, opened the weavers’ fair on Saturday.",
            published=date(2025, 8, 9),
            related="March 1945",
        ),
        Bad("Born on 5 May 1990, Jon Lund, »32«, keeps goal for Bergen.", published=date(2025, 8, 9)),
        Bad("Ana Ruiz (born 3 June 1950) turned »70« on Saturday.", published=date(2025, 6, 9)),
        Bad("Ana Ruiz (1940-2025), who taught in Quito, died aged »92«.", published=date(2025, 6, 9)),
        Bad("He died on 3 May 2015 at the age of »81«; he was born in 1930 in Lomé.", published=date(2025, 6, 9)),
        Good("Rosa Quispe, 79, who was born in Puno in October 1945, opened the fair.", published=date(2025, 8, 9)),
        Good("Born in 1915, she was 24 when the war began.", published=date(1990, 8, 9)),
        Good("Ana Ruiz (1940-2025), who taught in Quito, died aged 84.", published=date(2025, 6, 9)),
        Good("Ana Ruiz, 30, whose father was born in 1940, sings.", published=date(2025, 6, 9)),
        Good("Lund, 35, born in 1990, leads Berg, 12.", published=date(2025, 6, 9)),
        Good("The panda, born in 2015, has eaten 40, or 400, shoots.", published=date(2025, 6, 9)),
    )

    @classmethod
    def cues(cls) -> Cues:
        return Cues(
            words=(
                "born",
                "birth",
                "birthday",
                "died",
                "dies",
                "aged",
                "birthdate",
                "came into the world",
                "saw the light",
                "dob",
                "b",
                "foaled",
                "whelped",
                "hatched",
                "calved",
                "when he was",
                "when she was",
            )
        )

    def check(self, cue: Cue) -> Iterator[Match]:
        published = cue.document.meta.published
        born = birth_at(cue) if published else None
        if born is None or published is None or is_list(cue):
            return
        for age in ages_of(cue, born):
            ages = possible_ages(born, age, published)
            if not ages or age.number in ages or is_excused(cue):
                continue
            low, high = min(ages), max(ages)
            words = {
                "born": born.span.of(cue.text),
                "ages": str(low) if low == high else f"{low} or {high}",
                "when": age.when,
                "said": str(age.number),
            }
            yield Match(age.span, words, related=(Related(born.span, "the date of birth"),))
