"""What the world does at which hours: when places open and close, shifts change and the last bus leaves.

All hours are generous: they hold for most countries and every season, and what lies outside them is most likely a slip.
Hours are from, to; over midnight where the second is the smaller; a hyphen where nothing is known.
"""

from __future__ import annotations

import re

from lintnews.core.pattern import pattern
from lintnews.core.record import Record
from lintnews.core.span import Span

# name | way | begins or opens | ends or closes | nouns
# The way is that of the verb: told, in any tense; open, where only the present tells of the common hours (what
# closed at nine because of snow had no common day); leaves and left, of services, in the present and in any tense.
_OCCASIONS = """
exchange|told|5 13|11 22|trading|bourse|stock exchange|stock markets?|dealing|Wall Street|Dow(?: Jones)?|Nasdaq|
    FTSE(?: 100)?|Nikkei|Hang Seng|Sensex|S&P 500|DAX|opening bell|
    trading floor
ballot|told|0 15|11 2|polls|booths|polling (?:stations?|places?|booths?|centres?)|voting(?! (?:in|on) (?:the|
    an?)\\b)|vote centers?|
    precincts|booths
school|open|5 14.5|10.5 21|school day|schools?|lessons|nurser(?:y|ies)|kindergartens?|playgroups?|cr[eè]ches?|
    preschools?|day ?cares?(?: cent(?:er|re)s?)?|assembly|registration|first (?:lesson|period|bell)|teaching|
    primary|pupils|schoolchildren|toddler groups?
breakfast club|open|4.5 10.5|6.5 13|breakfast clubs?
counter|open|4 16.5|10.5 24|banks?|post offices?|town hall|city hall|registry(?: office)?|recycling centres?|
    tips?|embass(?:y|ies)|consulates?|dentists?|surger(?:y(?= opens)|ies)|bakery|bakeries|farmers[’'] markets?|
    fish markets?|car boot sales?|jumble sales?|food ?banks?|courthouse|soup kitchens?|allotments?|
    job ?cent(?:er|re)s?|passport offices?|council offices?|visa cent(?:er|re)s?|milk bar|butchers?|barbers?|
    hairdressers?|garden cent(?:er|re)s?
house|open|4 20.5|10.5 3|librar(?:y|ies)|museums?|galler(?:y|ies)|zoos?|aquariums?|visitor cent(?:er|re)s?|
    botanic(?:al)? gardens?|playgrounds?|tea ?rooms?|exhibition halls?|box office
shop|open|0 20|10.5 3.5|shops?|stores?|supermarkets?|malls?|shopping cent(?:er|re)s?|department stores?|
    boutiques?|bookshops?|bookstores?|off-licences?
late night|told|13.5 24.5|15 5|pub quiz(?:zes)?|karaoke|club nights?|open[- ]mic(?: nights?)?|comedy nights?|
    quiz nights?
club|open|12.5 4|16 13|nightclubs?|night ?clubs?|discos?|discoth[eè]ques?|night markets?|drive-in|cocktail bars?
meal|told|11 20.5|-|tea dances?|tea|high tea|cream tea
bar|open|5 1.5|13.5 10|bars?|pubs?|taverns?|breweries|taproom|beer gardens?|beer tents?|saloons?
licence|open|5 24|17 9|late licen[cs]e|bar[’']s licen[cs]e|pub[’']s licen[cs]e|club[’']s licen[cs]e|
    premises licen[cs]e|licensing hours|drinking hours|alcohol licen[cs]e
court|open|5 20|9 2|trial|inquest|tribunal|courts?|crown court
daytime|told|4.5 20.5|7 24|funeral|burial|requiem|christening|baptism|school f[eê]te|f[eê]te|sports day|fun run|
    coffee morning|flower show|prize-giving|cattle (?:auction|market)|half marathon|bake sale|playgroup|regatta|
    school fair|parkrun|egg hunt|ploughing match|dog show|sheepdog trials?
night shift|told|15 3.5|1.5 13|(?:night|overnight|graveyard) (?:shifts?|watch)
early shift|told|2 13|9 21|(?:early|morning|day) (?:shifts?|crews?)
late shift|told|10 23|16 5|(?:late|evening|afternoon|twilight|back) shifts?
last service|leaves|10.5 4.5|-|last (?:trains?|bus(?:es)?|trams?|ferr(?:y|ies)|boats?|services?|tubes?|metro|
    cable ?cars?|funicular)
first service|leaves|1.5 12.5|-|first (?:trains?|bus(?:es)?|trams?|ferr(?:y|ies)|boats?|services?|tubes?|metro|
    cable ?cars?|funicular)
night service|left|13 4.5|2.5 14|sleepers?|(?:night|overnight) (?:trains?|bus(?:es)?|coach(?:es)?|mail|sleepers?|
    express)|red-eyes?
breakfast show|told|2 11.5|5 13|breakfast (?:shows?|programmes?|programs?|television|TV|radio|news|buffet|
    bulletins?)|morning (?:show|bulletin|news|assembly|prayers?|mass|service|edition|roll-call|roll call)
by lamplight|told|15 8|16 9|(?:moonlit|torchlit|torchlight|floodlit|starlit|lantern-lit) \\w+
club of noon|told|10 16|11 18|(?:lunch|luncheon) clubs?
check-out|told|7 15|7 15|check-?outs?(?: time)?
Sunday school|told|6 18|8 20|Sunday school
late shopping|told|14 23|17 24.5|late-night shopping
after school|told|12 19|14 22|(?:after-school|homework) clubs?
wedding|told|6 23|8.5 6|weddings?|graduation(?: ceremony)?|swearing-in(?: ceremony)?|picnic|barbecue|
    garden party|village fair|county show|
    agricultural show|gymkhana|Friday prayers?
evening show|told|14 24|16 3|(?:evening|late|nightly) (?:news|bulletins?|show|newscast)|fireworks(?: display)?|
    disco|bonfire|light show|sound-and-light show|lantern parade
siesta|told|11 17|12 19|siestas?|siesta hour
stage|told|8 24.5|9.5 4|concerts?|curtain|gigs?|opera|ballet|recital|musical|pantomime
"""

# from to | what is told of the people and the place
_SCENES = """
18 11.5|(?:(?:families|residents|villagers|people|passengers(?: on [\\w’ -]{3,40}?)?|tenants|occupants|locals|
    students|neighbou?rs|
    guests|campers|pilgrims|family|children|parents|town|city|village|street|household|couple|crew|inmates|
    patients|refugees|mother|father) (?:in [A-Z]\\w+ |inside |were |was |was still |were still |had been |
    on board |upstairs )*(?:slept|sleeping|asleep|fast asleep|sound asleep|in bed|in their beds)|lay (?:asleep|
    sleeping|in (?:bed|their beds))|while (?:they|he|she) (?:slept|was asleep|were asleep)|(?:residents|
    villagers|neighbou?rs|families|tenants|guests|locals|householders|people|campers|the street|the village|
    the town|the family|the couple) (?:[a-z’-]+ ){0,5}?(?:was|were) (?:woken|awoken|awakened|roused|
    jolted (?:awake|from sleep)|shaken awake)|(?:from|out of|in) their beds|in (?:his|her|their) (?:pyjamas|
    pajamas|nightclothes|nightgowns?|nightdress(?:es)?))
4.5 19|school bell|school gates|school playground|playtime|lollipop lady
4.5 14.5|(?:children|pupils|schoolchildren|youngsters|schoolboys|schoolgirls|parents|kids|
    teenagers|teachers) (?:[a-z’-]+ ){0,4}?(?:arriv\\w+ (?:at|for)|walk\\w* (?:in)?to|head\\w* (?:in)?to|
    cycl\\w+ to|queu\\w+ (?:for|outside)|fil\\w+ into|on (?:the|their) way to|(?:going|went|were going) to|
    drop\\w+ (?:\\w+ )?(?:off )?at) (?:the )?(?:school|class|classes|lessons|assembly|registration|nursery|
    kindergarten)(?! (?:hall|board|meeting|disco|play|concert|prom|fair))
10.5 20|(?:(?:children|pupils|schoolchildren|youngsters|schoolboys|schoolgirls|parents|kids|students|
    teenagers|classes) (?:[a-z’-]+ ){0,4}?(?:leav\\w+|left|stream\\w+ out of|pour\\w+ out of|spill\\w+ out of|
    home from|way home from|walk\\w+ home from|collected from|picked up from) (?:the |their )?(?:school|class|
    classes|lessons|gates|classrooms|nursery)|end of (?:lessons|the school day|classes)|schools? (?:was|were|is|
    are|had) (?:being )?(?:let|letting) out|school (?:pick-up|pickup)|home time)
11 1.5|(?:commuters|workers|office workers|shop workers|shoppers|rush-hour drivers|motorists|
    labourers) (?:[a-z’-]+ ){0,3}?(?:(?:made|making|make|on) (?:their|the) way home|head(?:ed|ing) home|
    travel(?:led|ling|ed|ing) home|going home|return(?:ed|ing) home|homeward)|(?:shops|stores|stalls|
    offices) (?:were |was )?(?:closing|shutting|shut|pulled down)(?: up| for the (?:day|night)| their shutters)?
3 12.5|(?:commuters|office workers|drivers|workers) (?:[a-z’-]+ ){0,3}?(?:on (?:their|the) way|travel(?:led|
    ling|ed|ing)|head(?:ed|ing)|driving|drove) (?:in)?to (?:work|the office|offices|their desks)|(?:over|eating|
    finishing) (?:his|her|their) (?:cornflakes|porridge|morning (?:coffee|tea|toast|paper))|(?:as|when|after|
    before) (?:the )?(?:shops?|
    stores?|banks?|branch|post office|offices?|schools?|markets?|library) (?:had )?(?:opened|were opening|
    was opening|opens?|raised (?:its|their) shutters)(?! (?:in|on) (?:\\w+ )?\\d)|to start (?:the|
    their) working day
17 10|revell?ers|clubbers|party-?goers|(?:on (?:his|her|their) way |walk\\w+ |driv\\w+ |
    headed )?home from (?:a |the )?(?:\\w+ )?(?:nightclub|night club|disco|gig|concert)
6 23.5|picnickers|sunbathers|golfers
0 12|first (?:prayers?|mass|service|train|bus|ferry|flight|tram|boat|post|bulletin) of the day
4.5 16|(?:marking|taking|calling) the register
4.5 19|(?:pupils|children|students|youngsters|teenagers) (?:were |was )?(?:at their desks|in class|in lessons|
    in the playground)
9.5 17.5|sun (?:stood |was |is |hung |directly |almost |high )*overhead|sun at its (?:height|highest|zenith)
22 10|(?:was|were) still (?:pitch )?dark
18 6|called (?:time(?! on)|last orders)|calling (?:time|last orders)|home from (?:a |the )?(?:late|evening|back) shift
15.5 9|northern lights|southern lights|aurora borealis|shooting stars|meteor showers?
14 24|(?:Christmas|festive) lights (?:are|were|will be) (?:switched|turned) on|lights switch-on|switch(?:es|ed|ing)? on
     (?:the|its|their) (?:[\\w’]+ )?(?:Christmas|festive) lights
5 21|during (?:business|office|working|normal|school|visiting) hours(?! in [A-Z])|(?:tea|coffee) break
0 9|(?:cocks?|cockerels?|roosters?) (?:were |was )?crow\\w*
3 11.5|(?:dew|frost) (?:was |is |lay )?(?:still )?(?:thick )?on the (?:grass|ground|fields?|lawn)
17 8|owls? (?:was |were )?(?:hoot|call)\\w*
3 12.5|(?:first|morning) (?:coffee|cup of (?:tea|coffee)|cuppa)(?: of the (?:day|morning))?
18.5 9.5|(?:(?:revellers|revelers|clubbers|drinkers|partygoers|party-goers|
    nightclubbers) (?:[a-z’-]+ ){0,3}?(?:left|leav\\w+|spill\\w+|pour\\w+|stream\\w+|turned out|emptied)|
    (?:pubs|bars|clubs|nightclubs|nightclub) (?:had |were |was )?(?:clos\\w+|shut\\w*|empt\\w+|turn\\w+ out)|
    chucking-out time|throwing-out time|under a full moon(?! tide)|by candlelight)
3.5 22.5|(?:in|under|bathed in|amid) (?:the )?(?:bright|blazing|brilliant|scorching|dazzling|warm|glorious|
    hot|fierce|full|burning|blistering) (?:\\w+ )?(?:sun|sunshine|sunlight)|under a (?:blazing|scorching|baking|
    hot|fierce|burning|blistering) sun|heat of the day|sun (?:blazed|beat down|was high|was at its highest|
    shone)|in full daylight|sunbathers|sunbathing
18 11.5|(?:went|go|gone|going|drift\\w+|fell) (?:straight )?(?:back )?to (?:sleep|bed)|turned in for the night|
    tuck\\w+ (?:\\w+ )?into bed|
    put (?:\\w+ ){1,3}to bed|brushing (?:his|her|their) teeth before bed
11 2.5|(?:finish|eat|order|serv|enjoy|start|tuck|lick|shar)\\w* (?:in )?(?:in)?(?:to )?(?:their |his |her |the |
    a |an )?(?:desserts?|puddings?|main courses?|starters?|
    cocktails?|nightcaps?|Sunday roast|after-dinner drinks?)|(?:after-dinner|pre-dinner|post-dinner) (?:drinks?|
    speech|speaker)
19 9.5|(?:bakers?|milkmen|milkman) (?:[a-z]+ ){0,2}?(?:start|begin|started|began|starts|begins|got|gets|get|
    rises?|rose)(?: up| work| baking| the day| kneading)?
3 20|(?:postman|postwoman|postmen|mail carrier|lollipop (?:lady|man)|paper ?boy|milk round|paper round|bin men|
    binmen|dustmen|refuse collectors)
16 10|(?:night (?:watchman|porter|nurse|guard|editor|manager|duty|patrol|owl)|nightwatchman|stargazers|
    astronomers|ghost walk|pub crawl|bar crawl|pub quiz|hen party|trick-or-treaters|moonlit|carol(?:lers| singers))
17 5|(?:new year was (?:rung|seen|ushered) in|(?:rang|rung|saw|seen|ushered|ringing|seeing) in the new year|Auld Lang
    Syne|fireworks (?:lit|burst|exploded|went off|boomed|crackled|cracked|rained)|burst into fireworks)
17 11|(?:workers|staff|nurses|men|women|miners|crews?|guards|those|doctors) on the
     (?:night|overnight|graveyard) shift(?! (?:was|were|are|is|had|have) )
2.5 17|(?:workers|staff|nurses|men|women|miners|crews?|guards|those|doctors) on the
     (?:early|morning|day) shift(?! (?:was|were|are|is|had|have) )
2 13|breakfast (?:television|TV|radio|show|news) (?:viewers|listeners|audiences?|presenters?|hosts?|sofa)
15.5 8.5|stars (?:were|was|came|come) (?:still |just )?(?:coming )?(?:out|shining|visible)|(?:sky|
    heavens) (?:was |were )?(?:full of|thick with|bright with|ablaze with) stars|
    (?:starlit|star-filled|star-studded|star-strewn) (?:sky|skies|heavens)
19 10.5|before the (?:sun|birds|larks?) (?:and|could|rose|rises|came|comes)\\b|before (?:the )?(?:sun|birds|
    cock|(?:rest of )?(?:\\w+ )?(?:town|city|village|street|world|island|household|valley|neighbou?rs|
    neighbou?rhood|country|tourists|family|children|guests))
     (?:(?:is|was|are|were|has|had) )?(?:even |properly |fully |yet )?(?:up|risen|rising|awake|awoken|woken|
    stirring|stirred|astir|crowed|out of bed|woke|wakes|stirs|rose|rises|got up|gets up)
3 13|(?:commuters|workers|drivers|they) (?:[a-z’-]+ ){0,3}?ma[dk]\\w+ their way to (?:work|the office|their desks)|
    morning milking
11 24|end(?:s|ed|ing)? (?:of )?the working day
14.5 10|(?:was|were) (?:still |already |pitch[- ]|completely )*(?:dark|black) when|street ?(?:lights|
    lamps) (?:(?:are|were) lit|(?:came|come|flickered|were switched|are switched|lit) (?:on|up))|
    headlights (?:were )?(?:lit|cut|pierced)|
    in (?:pitch|total|complete|near-total|inky) (?:dark|darkness|blackness)|under cover of (?:dark|
    darkness|night)
"""

Hours = tuple[int, int] | None


def _minutes(written: str) -> Hours:
    if written == "-":
        return None
    first, last = written.split()
    return round(float(first) * 60), round(float(last) * 60)


class Occasion(Record):
    """A thing with hours of its own, in the text.

    `way` is the verb's; `begins` and `ends` are minutes after midnight, from and to.
    """

    span: Span
    way: str
    begins: Hours
    ends: Hours


class Scene(Record):
    """People or a place seen as they are only at some hours."""

    span: Span
    hours: Hours


def _rows(table: str) -> list[str]:
    """The rows of a table; a line that begins with blanks goes on the row above."""
    return table.strip().replace("\n    ", "").splitlines()


_ROWS = tuple(row.split("|", 4) for row in _rows(_OCCASIONS))
_HOURS = {f"o{number}": (row[1], _minutes(row[2]), _minutes(row[3])) for number, row in enumerate(_ROWS)}
_NOUNS = pattern(
    r"(?<![\w’'-])(?:" + "|".join(f"(?P<o{number}>{row[4]})" for number, row in enumerate(_ROWS)) + r")(?![\w’'-])",
    re.IGNORECASE,
)
_SCENE_ROWS = tuple(row.partition("|") for row in _rows(_SCENES))
_SCENE_HOURS = {f"s{number}": _minutes(row[0]) for number, row in enumerate(_SCENE_ROWS)}
_SCENE = pattern(
    r"\b(?:" + "|".join(f"(?P<s{number}>{row[2]})" for number, row in enumerate(_SCENE_ROWS)) + r")\b", re.IGNORECASE
)


def occasions_in(text: str, start: int, end: int) -> list[Occasion]:
    """What has hours of its own between `start` and `end`."""
    return [Occasion(Span(*one.span()), *_HOURS[one.lastgroup or ""]) for one in _NOUNS.finditer(text, start, end)]


# No scene is told without one of these: ten times as quick to look for.
_KEY = pattern(
    r"\b(?:(?:slept|sleep|sleeping|asleep|bed|awake|awakened|woken|awoken|roused|pyjamas|pajamas|night|school|class|classes|lesson|"
    r"assembly|registration|nursery|kindergarten|gates|playtime|home|homeward|shop|store|stall|office|bank|market|work|desk|porridge|"
    r"morning|club|drinker|pub|bar|candlelight|moon|sun|sunshine|sunlight|daylight|heat|headlight|dark|darkness|black|blackness|"
    r"turned|pudding|course|starter|cocktail|dinner|paper|milk|lollipop|refuse|throwing|chucking|breakfast|hen|working|milking|headlights|shift|rung|ringing|syne)s?\b|"
    r"light|aurora|meteor|hours|crow|dew|frost|break|prayer|mass|service|train|bus|ferry|flight|tram|boat|bulletin|owl|coffee|cup|call|before|branch|librar|heavens|register|reveler|clubber|picnick|golfer|shopper|gig|concert|disco|night|firework|cornfl|revel|street|dessert|roast|bake|post|mail|bin|dust|star|astro|ghost|trick|carol|moon|tuck|milk|sunbath|party)",
    re.IGNORECASE,
)


def scenes_in(text: str, start: int, end: int) -> list[Scene]:
    """The scenes between `start` and `end`."""
    if _KEY.search(text, start, end) is None:
        return []
    return [Scene(Span(*one.span()), _SCENE_HOURS[one.lastgroup or ""]) for one in _SCENE.finditer(text, start, end)]


def holds(hours: Hours, minutes: tuple[int, ...]) -> bool:
    """Whether one of the minutes lies in the hours, or nothing is known of them."""
    if hours is None:
        return True
    first, last = hours
    return any(first <= one <= last if first <= last else one >= first or one <= last for one in minutes)
