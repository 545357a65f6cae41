"""The wrong number for the holder of an office."""

from __future__ import annotations

from collections.abc import Iterator

from lintnews.core.cue import Cue, Cues
from lintnews.core.finding import Applicability, Call, Edit, Fix, Match, Related, Severity
from lintnews.core.rule import Bad, Good, InQuotations, Rule
from lintnews.rules.titles._holders.wording import with_article
from lintnews.rules.titles._numbered import NUMBER, Numbered, numbered
from lintnews.text.ordinals import ordinal

_ENDINGS = frozenset({"st", "nd", "rd", "th"})


class NumberOfHolder(Rule):
    """The wrong number for the holder of an office.

    ## Why
    Presidents are numbered, and the number of the one before or after is typed as easily.

    ## When it is right
    For one who held the office twice (the 45th and 47th president), either number. Counts that historians dispute
    are not in the table. “Who followed the 45th president” speaks of another.

    ## Fix
    None is made: the number may be the slip, or the name.
    """

    message = "{name} is the {right} {title}, not the {written}{other}. Is the number wrong, or the name?"
    severity = Severity.ERROR
    call = Call.QUERY
    in_quotations = InQuotations.SKIP
    examples = (
        Bad("George H.W. Bush, the »42nd« president, flew in.", good="George H.W. Bush, the 41st president, flew in.", related="George H.W. Bush"),
        Bad("The »44th« president of the United States, George W. Bush, was there.", good="The 43rd president of the United States, George W. Bush, was there."),
        Bad("Barack Obama was the »43rd« president of the United States.", good="Barack Obama was the 44th president of the United States."),
        Bad("Abraham Lincoln, the »15th« U.S. president, was born in Kentucky.", good="Abraham Lincoln, the 16th U.S. president, was born in Kentucky."),
        Bad("»47th« President Joe Biden spoke.", good="46th President Joe Biden spoke."),
        Bad("Kamala Harris was sworn in as the »forty-eighth« vice president.", good="Kamala Harris was sworn in as the 49th vice president."),
        Bad("Bill Clinton takes the presidential oath at noon as the »41st« president.", good="Bill Clinton takes the presidential oath at noon as the 42nd president."),
        Bad("Pope Francis, the »265th« pope, washed their feet.", good="Pope Francis, the 266th pope, washed their feet."),
        Bad("Mark Carney became Canada’s »25th« prime minister.", good="Mark Carney became Canada’s 24th prime minister."),
        Bad("The Philippines’ »15th« president, Ferdinand Marcos Jr., rose.", good="The Philippines’ 17th president, Ferdinand Marcos Jr., rose."),
        Bad("Friedrich Merz is Germany’s »ninth« chancellor.", good="Friedrich Merz is Germany’s 10th chancellor."),
        Bad("Gordon Brown was the »12th« prime minister of Queen Elizabeth’s reign.", good="Gordon Brown was the 11th prime minister of Queen Elizabeth’s reign."),
        Bad("Marco Rubio, the »71st« secretary of state, spoke.", good="Marco Rubio, the 72nd secretary of state, spoke."),
        Good("Donald Trump, the 45th and 47th president, and Joe Biden, the 46th president, met."),
        Good("Bill Clinton, who followed the 41st president, rang twice. Joe Biden beat the 45th president."),
        Good("Joe Biden, the 46th president and 47th vice president, spoke. The 46th president, Joe Biden, left."),
        Good("Grover Cleveland was the 22nd and 24th president; the 23rd president was Benjamin Harrison."),
        Good("Donald Trump, the 40th president of the club, and Jane Doe, the 46th president, met."),
        Good("Pope Francis, successor to the 265th pope, washed their feet."),
        Bad("Mark Carney, who never held a seat, took the oath there as Canada’s »23rd« prime minister.", good="Mark Carney, who never held a seat, took the oath there as Canada’s 24th prime minister."),
        Good("Mark Carney, who never held a seat, was known to Justin Trudeau as Canada’s 23rd prime minister. Anthony Albanese is the 31st prime minister."),
        Good("Mark Carney, who beat rivals, was praised as Canada’s 23rd prime minister once was."),
        Good("“Donald Trump, the 46th president,” the banner read."),
        Good("George Washington met Joe Biden’s son on the 16th. President Biden rose."),
    )  # fmt: skip

    @classmethod
    def cues(cls) -> Cues:
        return Cues(
            words=(
                "president",
                "vice president",
                "prime minister",
                "pope",
                "secretary general",
                "chief justice",
                "chancellor",
                "monarch",
                "secretary of state",
                "attorney general",
                "secretary of defense",
                "treasury secretary",
                "archbishop of canterbury",
                "speaker of the house",
                "house speaker",
                "governor",
                "governor general",
                "mayor",
                "premier",
                "director",
                "chair",
                "dalai lama",
                "first minister",
                "administrator",
                "justice",
                "homeland security secretary",
                "secretary of homeland security",
                "education secretary",
                "secretary of education",
                "transportation secretary",
                "secretary of transportation",
                "energy secretary",
                "secretary of energy",
                "interior secretary",
                "secretary of the interior",
                "director of national intelligence",
                "chairman of the joint chiefs of staff",
                "secretary of the treasury",
                "defense secretary",
                "director general",
                "managing director",
            )
        )

    def check(self, cue: Cue) -> Iterator[Match]:
        lead = cue.text[max(0, cue.span.start - 50) : cue.span.start].split()
        if _ENDINGS.isdisjoint([word[-2:] for word in lead[-5:]]):
            return
        number = NUMBER.search(cue.text, max(0, cue.span.start - 50), cue.span.start)
        if number is None or cue.text[max(0, cue.span.start - 5) : cue.span.start].lower().startswith("vice"):
            return
        claim = numbered(cue, number)
        if claim is None or claim.number in claim.series.numbers:
            return
        yield _match(cue, claim)


def _match(cue: Cue, claim: Numbered) -> Match:
    series, name = claim.series, claim.name.of(cue.text)
    right = " and ".join(ordinal(number) for number in series.numbers)
    other = series.names.get(claim.number, "")
    title = series.title.lower()
    words = {
        "name": name,
        "right": right,
        "title": title,
        "written": claim.written.of(cue.text),
        "other": f" ({other})" if other else "",
    }
    fixes = [Fix(f"Write “{right}”", (Edit(claim.written, right),), Applicability.DISPLAY)]
    if other:
        fixes.append(Fix(f"Write “{other}”", (Edit(claim.name, other),), Applicability.DISPLAY))
    told = f"{series.names[series.numbers[0]]}: {right} {title} of {with_article(series.place)}"
    return Match(claim.written, words, tuple(fixes), (Related(claim.name, told),))
