"""The wrong number for an edition of an event, a parliament or a war."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from lintnews.core.cue import Cue, Cues
from lintnews.core.desk import Event
from lintnews.core.finding import Applicability, Call, Edit, Fix, Match, Related, Severity
from lintnews.core.pattern import pattern
from lintnews.core.rule import Bad, Good, InQuotations, Rule
from lintnews.core.span import Span
from lintnews.rules.numbers._ordinals.clauses import is_told_whole
from lintnews.rules.numbers._ordinals.editions import by_city, by_date, by_short_name, comes_again
from lintnews.text.ordinals import ORDINAL, ordinal_like, ordinal_value, roman, roman_value
from lintnews.text.sentences import sentence_at

# Every event of the tables (a test holds them together), and what one is called after its owner.
EVENT_CUES = tuple(
    """24 hours of le mans,academy awards,afcon,africa cup of nations,african cup of nations,african union summit,
    america’s cup,arab league summit,arab summit,asian games,au summit,australian parliament,
    australia’s parliament,bafta film awards,belmont,belmont stakes,berlin festival,berlin film festival,
    berlin international film festival,berlin marathon,berlinale,boer war,boston marathon,brics summit,brit awards,
    british academy film awards,brits,bundestag,busan film festival,busan international film festival,
    canada’s parliament,canadian parliament,cannes festival,cannes film festival,chechen war,commonwealth games,
    communist party congress,comrades marathon,conference of the parties,congo war,congress,copa america,
    copa américa,cricket world cup,crusade,cup of nations,césar awards,césars,dail,dakar,dakar rally,daytona 500,
    dáil,emmy awards,emmys,european football championship,eurovision,eurovision song contest,festival de cannes,
    fifa women’s world cup,fifa world cup,g20 summit,g7 summit,general assembly,ghanaian parliament,
    ghana’s parliament,giro d’italia,golden globe awards,golden globes,grammy awards,grammys,grey cup,
    icc cricket world cup,icc t20 world cup,iditarod,iditarod trail sled dog race,indianapolis 500,indy 500,
    intifada,kentucky derby,kenyan parliament,kenya’s parliament,knesset,latin grammy awards,latin grammys,
    le mans 24 hours,lebanon war,locarno festival,locarno film festival,lok sabha,london marathon,
    macy’s thanksgiving day parade,macy’s thanksgiving parade,malaysian parliament,malaysia’s parliament,
    masters tournament,men’s world cup,munich security conference,national assembly,national assembly of pakistan,
    national people’s congress,new york city marathon,new york marathon,new zealand parliament,
    new zealand’s parliament,nigerian national assembly,nigeria’s national assembly,olympiad,open championship,
    opium war,oscars,pakistan’s national assembly,pan am games,pan american games,paris-roubaix,parliament,
    parliament of australia,parliament of canada,parliament of ghana,parliament of new zealand,
    parliament of singapore,party congress,pga championship,preakness,preakness stakes,primetime emmy awards,
    rugby world cup,ryder cup,sag awards,san sebastian film festival,san sebastián festival,
    san sebastián film festival,screen actors guild awards,sea games,singapore’s parliament,sino-japanese war,
    south african parliament,south africa’s parliament,south korean national assembly,
    south korea’s national assembly,southeast asian games,sudanese civil war,summer games,summer olympic games,
    summer olympics,summer paralympic games,summer paralympics,super bowl,t20 world cup,tony awards,tonys,
    toronto festival,toronto film festival,toronto international film festival,tour de france,tour of flanders,
    tour of spain,twenty20 world cup,u.s. congress,uefa euro,uefa european championship,
    un climate change conference,un climate conference,un climate summit,un general assembly,
    united nations climate change conference,united nations climate conference,united nations climate summit,
    united nations general assembly,us congress,vatican council,venice biennale,venice festival,
    venice film festival,venice international film festival,vuelta a espana,vuelta a españa,wimbledon,
    wimbledon championships,winter games,winter olympic games,winter olympics,winter paralympic games,
    winter paralympics,women’s world cup,world athletics championships,world cup,world series,world war""".replace(
        "\n    ", ""
    ).split(",")
)
_NUMBER = pattern(
    rf"\b(?:[Tt]he |(?P<own>[\w’'-]+ )?)(?P<number>(?i:{ORDINAL}))(?: annual| edition of the| running of the| staging of the| session of the)?(?: (?:UN|U\.N\.|United Nations|FIFA|Fifa|men[’']s))? \Z"
)
_LEAST = 4  # smaller numbers count other things: the second summit in a row
_OWN = frozenset("his her my our your its their".split())
_SLIP = (1, 2, 10)  # how far a number slips: to the one before, or in its tens
_ROMAN = pattern(r" (?P<number>[CLXVI]{1,8})\b")
_OWNER = pattern(r"\b([A-Z][\w-]+(?: [A-Z][\w-]+)?)[’'] ?s? \Z")
# The present of what an event does; “starts” and “runs” may be nouns, but not after its name.
_DOES = pattern(r" (?:gets|kicks|opens|begins|starts|ends|closes|convenes|takes|runs|draws|meets)\b")
# The parties to another convention than that on the climate.
_OF_ANOTHER = pattern(r" to the (?!(?:UN |U\.N\. |United Nations )?(?:climate|[Ff]ramework))")


class EditionOfEvent(Rule):
    """The wrong number for an edition of an event, a parliament or a war.

    ## Why
    Last year's copy gives this year's its number.

    ## When it is right
    Where the sentence does not say of which year it speaks, of an edition to come or gone without its year, and in
    2020 and 2021, when events kept their numbers and changed their years. In the weeks after one parliament has followed
    another, either may be meant.

    ## Fix
    None is made: the number may be the slip, or the year.
    """

    message = "{event} of {year}: {right}, not {written}. Which of the two is meant?"
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
        Bad("He was shot at Gallipoli in the »Second« World War.", good="He was shot at Gallipoli in the First World War.", published=date(2024, 7, 29), related="Gallipoli"),
        Bad("The »First« World War, which ended in 1945, took three sons.", good="The Second World War, which ended in 1945, took three sons.", published=date(2024, 7, 29), related="1945"),
        Good("After the First World War, in 1939, he was of age. The Second World War bomb of 1916 was a find. The First World War ended in 1918.", published=date(2024, 7, 29)),
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
        number = _NUMBER.search(text, max(0, start - 50), start) or _ROMAN.match(text, end)
        if number is None:
            return
        figures = number["number"]
        value = roman_value(figures) if number.start() >= end else ordinal_value(figures)
        event = _event_of(cue, number)
        end = max(end, number.end())
        if value is None or event is None or (value < _LEAST and comes_again(event)) or not _is_whole(text, end):
            return
        written = Span(*number.span("number"))
        told = by_short_name(text, end) or by_city(cue, event, written, end) or by_date(cue, event, written, end)
        if told is None or value in told.numbers or min(abs(value - right) for right in told.numbers) not in _SLIP:
            return
        form = roman if number.start() >= cue.span.end else lambda one: ordinal_like(one, figures)
        if any(re.search(rf"\b{form(one)}\b", text[slice(*sentence_at(cue.document, start))]) for one in told.numbers):
            return  # the right one stands beside it, and this one is told of another
        right = " and ".join(form(one) for one in told.numbers)
        words = {"event": cue.found, "year": told.by, "right": right, "written": figures}
        fix = Fix(f"Write “{form(told.numbers[-1])}”", (Edit(written, form(told.numbers[-1])),), Applicability.DISPLAY)
        yield Match(written, words, (fix,), (Related(told.where, f"{cue.found} of {told.by}: {right}."),))


def _is_whole(text: str, end: int) -> bool:
    """Whether the event’s name ends at `end` and is no part of a longer one (World Cup match, Olympics bid)."""
    if _OF_ANOTHER.match(text, end):
        return False
    return is_told_whole(text, end) or _DOES.match(text, end) is not None


def _event_of(cue: Cue, number: re.Match[str]) -> Event | None:
    """The event that is numbered: by its name, or by its owner’s and its own (Canada’s 45th Parliament)."""
    text, facts, found = cue.text, cue.desk.facts, cue.found
    own = (number["own"] or "").strip() if number.start() < cue.span.start else ""
    if own.lower() in _OWN or (found == "Olympiad" and not text.startswith("Games of the ", number.start() - 9)):
        return None
    place = _OWNER.search(text, max(0, number.start("number") - 40), number.start("number"))
    event = facts.event(f"{place[1]}’s {found}") if place else None
    event = event or facts.event(found)
    if event is None or not (text[cue.span.start].isupper() or event.name.islower()):
        return None
    return event
