"""The wrong number for an edition of a yearly event, a games or a congress."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from lintnews.core.cue import Cue, Cues
from lintnews.core.finding import Applicability, Call, Edit, Fix, Match, Related, Severity
from lintnews.core.pattern import pattern
from lintnews.core.rule import Bad, Good, InQuotations, Rule
from lintnews.core.span import Span
from lintnews.rules.numbers._ordinals.editions import by_city, by_short_name, by_year
from lintnews.text.ordinals import ORDINAL, ordinal, ordinal_value, roman
from lintnews.text.sentences import sentence_at

# Every event of the tables (a test holds them together).
EVENT_CUES = tuple(
    """24 hours of le mans,academy awards,afcon,africa cup of nations,african cup of nations,america’s cup,
    asian games,bafta film awards,belmont,belmont stakes,berlin film festival,berlin international film festival,
    berlinale,boston marathon,brics summit,british academy film awards,bundestag,cannes film festival,
    commonwealth games,communist party congress,conference of the parties,congress,copa america,copa américa,
    cricket world cup,cup of nations,dail,daytona 500,dáil,emmy awards,emmys,european football championship,
    eurovision,eurovision song contest,festival de cannes,fifa women’s world cup,fifa world cup,g20 summit,
    g7 summit,general assembly,giro d’italia,golden globe awards,golden globes,grammy awards,grammys,grey cup,
    icc cricket world cup,icc t20 world cup,indianapolis 500,indy 500,kentucky derby,knesset,le mans 24 hours,
    lok sabha,london marathon,masters tournament,men’s world cup,munich security conference,
    new york city marathon,new york marathon,olympiad,open championship,oscars,pan am games,pan american games,
    party congress,pga championship,preakness,preakness stakes,primetime emmy awards,rugby world cup,ryder cup,
    sea games,southeast asian games,summer games,summer olympic games,summer olympics,summer paralympic games,
    summer paralympics,super bowl,t20 world cup,tony awards,tonys,toronto film festival,
    toronto international film festival,tour de france,tour of spain,twenty20 world cup,uefa euro,
    uefa european championship,un climate change conference,un climate conference,un climate summit,
    un general assembly,united nations climate change conference,united nations climate conference,
    united nations climate summit,united nations general assembly,venice biennale,venice film festival,
    venice international film festival,vuelta a espana,vuelta a españa,winter games,winter olympic games,
    winter olympics,winter paralympic games,winter paralympics,women’s world cup,world athletics championships,
    world cup,world series""".replace("\n    ", "").split(",")
)
_NUMBER = pattern(
    rf"\b(?:[Tt]he |(?P<own>[\w’'-]+ )?)(?P<number>{ORDINAL})(?: annual| edition of the| running of the| staging of the| session of the)?(?: (?:UN|U\.N\.|United Nations|FIFA|Fifa|men[’']s))? \Z"
)
# What may stand after an event’s name: nothing that makes it a part of a longer one (World Cup match, Olympics bid).
_ENDS = pattern(
    r"\Z|[\n.,;:!?)—–]|[’']s? | (?:in|at|on|of|and|but|to|for|from|by|with|as|which|that|who|where|when|while|last|this|next|will|is|was|are|"
    r"were|has|had|have|can|may|since|after|before|until|under|got|gets|kicks|opens|begins|starts|ends|closes|convenes|"
    r"takes|took|drew|sat|met|brought|made|[a-z]+ed|began|[(—–])"
)
_LEAST = 4  # smaller numbers count other things: the second summit in a row
_OWN = frozenset("his her my our your its their".split())
_SLIP = (1, 2, 10)  # how far a number slips: to the one before, or in its tens


_PLAYED = pattern(
    r" (?P<roman>[CLXVI]+)(?:,? (?:in|at) [A-Z][\w’'-]+(?:,? [A-Z][\w’'-]+){0,2}|, \d+[-–]\d+)?,? (?:on|last) Sunday\b"
)
_WON = pattern(r"\b(?:beat|beats|won|wins|defeated|lost|routed|edged|downed|played|met|watched|halftime|half-time)\b")


class EditionOfEvent(Rule):
    """The wrong number for an edition of a yearly event, a games or a congress.

    ## Why
    Last year's copy gives this year's its number.

    ## When it is right
    Where the sentence does not say of which year it speaks, of an edition to come or gone without its year, and in
    2020 and 2021, when events kept their numbers and changed their years.

    ## Fix
    None is made: the number may be the slip, or the year.
    """

    message = "{year} goes with the {right} {event}, not the {written}. Which of the two is meant?"
    severity = Severity.WARNING
    call = Call.QUERY
    in_quotations = InQuotations.SKIP
    needs_date = True
    examples = (
        Bad("Ji Sun left with two medals from the »18th« Asian Games in Hangzhou on Sunday.", good="Ji Sun left with two medals from the 19th Asian Games in Hangzhou on Sunday.", published=date(2023, 10, 9), related="Hangzhou"),
        Bad("The »22nd« World Cup kicked off in Mexico City with a draw.", good="The 23rd World Cup kicked off in Mexico City with a draw.", published=date(2026, 6, 12)),
        Bad("The sultan opened the »27th« conference of the parties on climate in Dubai.", good="The sultan opened the 28th conference of the parties on climate in Dubai.", published=date(2023, 12, 1)),
        Bad("The »79th« session of the fund met as the »79th« UN General Assembly opened in New York on Tuesday.".replace("»79th« session", "79th session"), good="The 79th session of the fund met as the 80th UN General Assembly opened in New York on Tuesday.", published=date(2025, 9, 10)),
        Bad("Paris opened the »32nd« Summer Olympics on Friday.", good="Paris opened the 33rd Summer Olympics on Friday.", published=date(2024, 7, 29)),
        Bad("Leaders dined at the »17th« G20 summit in New Delhi in September 2023.", good="Leaders dined at the 18th G20 summit in New Delhi in September 2023.", published=date(2023, 9, 18), related="New Delhi"),
        Bad("The »117th« Congress was gavelled in on Saturday with a prayer.", good="The 118th Congress was gavelled in on Saturday with a prayer.", published=date(2023, 1, 9)),
        Bad("The »111th« Tour de France started on Saturday.", good="The 112th Tour de France started on Saturday.", published=date(2025, 7, 7)),
        Bad("Tokyo, host of the »31st« Summer Olympics, kept the stands empty.", good="Tokyo, host of the 32nd Summer Olympics, kept the stands empty.", published=date(2021, 7, 26)),
        Bad("The Olympics in Paris, the »23rd« Summer Games, began with boats.", good="The Olympics in Paris, the 33rd Summer Games, began with boats.", published=date(2024, 7, 29)),
        Bad("The Eagles beat the Chiefs in Super Bowl »LVIII« in New Orleans on Sunday.", good="The Eagles beat the Chiefs in Super Bowl LIX in New Orleans on Sunday.", published=date(2025, 2, 12)),
        Good("Kansas City, who won Super Bowl LVIII in Las Vegas, lost on Sunday; Super Bowl LX will be on Sunday.", published=date(2025, 2, 12)),
        Good("Los Angeles will host the 34th Summer Olympics; Tokyo hosted the 18th Summer Games.", published=date(2021, 7, 26)),
        Good("Paris opened the 33rd Summer Olympics with boats; the 32nd, in 2021, had no crowds.", published=date(2024, 7, 29)),
        Good("India, guest of the 17th G20 summit’s hosts, held its own on September 9, 2023.", published=date(2023, 9, 18)),
        Good("Members of the 118th Congress, sworn in on Saturday, inherit the debts of the 117th Congress.", published=date(2023, 1, 9)),
        Good("Los Angeles will host the 34th Summer Olympics in 2028. In 2024 she ran at the 130th Boston Marathon.", published=date(2024, 7, 29)),
        Good("He won the 100th Tour de France. A bill of the 116th Congress lapsed. The second congress met on Monday.", published=date(2024, 7, 29)),
    )  # fmt: skip

    @classmethod
    def cues(cls) -> Cues:
        return Cues(words=EVENT_CUES)

    def check(self, cue: Cue) -> Iterator[Match]:
        text, (start, end) = cue.text, cue.span
        if cue.found.lower() == "super bowl" and (roman_told := list(_super_bowl(cue))):
            yield from roman_told
            return
        number = _NUMBER.search(text, max(0, start - 50), start)
        value = ordinal_value(number.group("number")) if number else None
        if number is None or value is None or value < _LEAST or not _ENDS.match(text, end):
            return
        event = cue.desk.facts.event(cue.found)
        if (
            event is None
            or (number.group("own") or "").lower() in _OWN
            or not (text[start].isupper() or event.name.islower())
            or (cue.found == "Olympiad" and not text.startswith("Games of the ", number.start() - 9))
        ):
            return
        written = Span(*number.span("number"))
        told = by_short_name(text, end) or by_city(cue, event, written) or by_year(cue, event, written, value)
        if told is None or value in told.numbers or min(abs(value - right) for right in told.numbers) not in _SLIP:
            return
        right = " and ".join(ordinal(one) for one in told.numbers)
        words = {"event": cue.found, "year": told.by, "right": right, "written": written.of(text)}
        fix = Fix(
            f"Write “{ordinal(told.numbers[-1])}”", (Edit(written, ordinal(told.numbers[-1])),), Applicability.DISPLAY
        )
        yield Match(written, words, (fix,), (Related(told.where, f"{cue.found} of {told.by}: the {right}."),))


def _super_bowl(cue: Cue) -> Iterator[Match]:
    """Philadelphia beat Kansas City in Super Bowl LVIII in New Orleans on Sunday."""
    text, published = cue.text, cue.document.meta.published
    played = _PLAYED.match(text, cue.span.end)
    if played is None or published is None or not (1, 25) <= (published.month, published.day) <= (2, 25):
        return
    if not _WON.search(text, sentence_at(cue.document, cue.span.start).start, cue.span.start):
        return
    span, right = Span(*played.span("roman")), roman(published.year - 1966)
    if span.of(text) != right:
        words = {"event": "Super Bowl", "year": str(published.year), "right": right, "written": span.of(text)}
        fix = Fix(f"Write “{right}”", (Edit(span, right),), Applicability.DISPLAY)
        yield Match(span, words, (fix,), (Related(cue.span, f"Super Bowl of {published.year}: {right}."),))
