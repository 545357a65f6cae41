"""How games, prizes, races, summits and parliaments count their editions, and where some of them were held."""

from __future__ import annotations

from collections.abc import Mapping

from lintnews.core.pattern import pattern
from lintnews.core.record import Record


class Series(Record):
    """Number `first` fell in the year `year`; one follows every `step` years. Not judged before `year`."""

    year: int
    first: int
    step: int = 1


# Counted by their organisers; years that were put off keep their number and are left out by the rule (2020, 2021).
SERIES = {
    "summer olympics": Series(1972, 20, 4),
    "summer olympic games": Series(1972, 20, 4),
    "summer games": Series(1972, 20, 4),
    "summer paralympics": Series(1988, 8, 4),
    "winter olympics": Series(1994, 17, 4),
    "winter olympic games": Series(1994, 17, 4),
    "commonwealth games": Series(2002, 17, 4),
    "world cup": Series(1998, 16, 4),
    "men’s world cup": Series(1998, 16, 4),
    "fifa world cup": Series(1998, 16, 4),
    "g20 summit": Series(2011, 6),
    "g7 summit": Series(2022, 48),
    "brics summit": Series(2021, 13),
    "conference of the parties": Series(2022, 27),
    "un climate conference": Series(2022, 27),
    "general assembly": Series(2000, 55),
    "academy awards": Series(1990, 62),
    "oscars": Series(1990, 62),
    "grammy awards": Series(1990, 32),
    "golden globes": Series(1990, 47),
    "golden globe awards": Series(1990, 47),
    "british academy film awards": Series(1990, 43),
    "eurovision song contest": Series(2022, 66),
    "cannes film festival": Series(2003, 56),
    "venice film festival": Series(2003, 60),
    "berlin film festival": Series(2003, 53),
    "berlinale": Series(2003, 53),
    "tour de france": Series(1990, 77),
    "giro d’italia": Series(1990, 73),
    "vuelta a españa": Series(1990, 45),
    "24 hours of le mans": Series(2022, 90),
    "kentucky derby": Series(1990, 116),
    "preakness stakes": Series(1990, 115),
    "belmont stakes": Series(1990, 122),
    "indianapolis 500": Series(1990, 74),
    "boston marathon": Series(1990, 94),
    "new york city marathon": Series(2022, 51),
    "london marathon": Series(2022, 42),
    "world series": Series(1995, 91),
    "ryder cup": Series(2023, 44, 2),
    "masters tournament": Series(1990, 54),
    "congress": Series(1991, 102, 2),
    "communist party congress": Series(1992, 14, 5),
    "party congress": Series(1992, 14, 5),
}
# A number below this is of another event of the name: a women’s, a cricket or a rugby World Cup.
LEAST = {"world cup": 16, "general assembly": 50, "congress": 90, "party congress": 14}
# What may follow only where the event itself is spoken of: a 22nd World Cup win is a skier’s.
WHOLE = pattern(
    r"(?=[,.;:)]|\s*\Z| (?:opened|opens|began|begins|starts?|started|kicked off|kicks off|ended|ends|got under way|gets|will|"
    r"is|was|has|had|in|at|to|and|of|on|closed|closes|came|comes|held|convened|convenes|as|with)\b)"
)
_OLYMPIC = {
    "Paris": (2, 8, 33), "Tokyo": (18, 32), "Rio de Janeiro": (31,), "Rio": (31,), "London": (4, 14, 30),
    "Beijing": (29,), "Athens": (1, 28), "Sydney": (27,), "Atlanta": (26,), "Barcelona": (25,), "Seoul": (24,),
    "Los Angeles": (10, 23, 34), "Moscow": (22,), "Montreal": (21,), "Munich": (20,), "Mexico City": (19,),
}  # fmt: skip
_WINTER = {
    "Beijing": (24,), "Pyeongchang": (23,), "Sochi": (22,), "Vancouver": (21,), "Turin": (20,),
    "Salt Lake City": (19,), "Nagano": (18,), "Lillehammer": (17,), "Milan": (25,),
}  # fmt: skip
_CUP = {"Qatar": (22,), "Doha": (22,), "Lusail": (22,), "Russia": (21,), "Brazil": (4, 20), "South Africa": (19,)}
_CLIMATE = {
    "Dubai": (28,), "Sharm el-Sheikh": (27,), "Baku": (29,), "Glasgow": (26,), "Belém": (30,), "Madrid": (25,),
    "Katowice": (24,), "Bonn": (5, 6, 23), "Marrakesh": (7, 22), "Paris": (21,), "Lima": (20,), "Warsaw": (19,),
    "Copenhagen": (15,), "Kyoto": (3,),
}  # fmt: skip
# Which edition a city or country held.
HOSTS: Mapping[str, Mapping[str, tuple[int, ...]]] = {
    "summer olympics": _OLYMPIC, "summer olympic games": _OLYMPIC, "summer games": _OLYMPIC,
    "winter olympics": _WINTER, "winter olympic games": _WINTER,
    "asian games": {"Hangzhou": (19,), "Jakarta": (4, 18), "Incheon": (17,), "Guangzhou": (16,), "Doha": (15,), "Busan": (14,)},
    "commonwealth games": {"Birmingham": (22,), "Gold Coast": (21,), "Glasgow": (20, 23), "Delhi": (19,), "Melbourne": (18,),
                           "Manchester": (17,)},
    "world cup": _CUP, "men’s world cup": _CUP, "fifa world cup": _CUP,
    "conference of the parties": _CLIMATE, "un climate conference": _CLIMATE,
}  # fmt: skip
_CITIES = "|".join(sorted({city for hosts in HOSTS.values() for city in hosts}, key=len, reverse=True))
# The city before the event (Paris hosted the 33rd …), and the one after it (…, which closed in Hangzhou).
HOST_BEFORE = pattern(
    rf"\b(?P<city>{_CITIES})(?:, (?:the |which )?| )?(?:is |was |has |had )?(?:hosts?|hosted|hosting|staged|held)"
    r"(?: (?:city )?(?:of|for|to))? the \Z|"
    rf"\b(?:Olympics|Olympic Games|Games) in (?P<town>{_CITIES}),? (?:which (?:is|was|are|were) )?the \Z"
)
HOST_AFTER = pattern(
    r"(?: to the [a-z]+ convention)?(?:,? (?:which|that) (?:\w+ ){1,2}|,? (?:held|staged|opening|closing|hosted) |,? |"
    rf" (?:opened|closed|began|ended|kicked off|got under way) )(?:in|at|by) (?P<city>{_CITIES})\b"
)
