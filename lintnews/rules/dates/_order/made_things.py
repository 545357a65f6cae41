"""What is done to a thing comes after its making: sold in 2006, a house that was built in 2008."""

from __future__ import annotations

from collections.abc import Iterable

from lintnews.core.pattern import pattern
from lintnews.core.span import Span
from lintnews.rules.dates._order.stages import bases
from lintnews.text.temporal.deeds import Deed, Told
from lintnews.text.temporal.verb_groups import Tense

# Deeds that need their thing to be there; not such as bring it about: designed, funded, announced, worked on.
_DONE_TO = frozenset(
    """abandon abolish acquire act amend apologise apologize appeal attack auction axe ban blame bought breach break broke broken burgle burn buy cancel censure
    clean close compensate complain condemn correct crash criticise criticize cross damage default defend delete demolish deny destroy dismantle
    accept end avenge dismiss dispute donate expel suspend free release enlarge evict exhibit explode extend fine flood forge forgive fulfil gut hack hail hang hijack honour honor inherit
    inspect jail knock lambast lament launder leak leave left quit evacuate lift lose lost loot mock move mourn nominate overturn pirate plagiarise praise
    publicise pull punish quash question quit raid ransack rate read rebuild recall reclaim recover redeem refund regret reject remove rename rent
    reopen repaint repair repay repeal replace replicate reply rule decide comment vote reprint resell respond restore retract return reverse revoke ridicule rob ruin
    sank sell settle sink sold stain steal stole stolen strike-down strip struck sue sunk surrender tear thank tore torn tour translate tribute
    undo undid uphold upheld vandalise vandalize vacate visit void notify inform alert brief tell told warn question interview welcome leak call-off scrap cancel win withdraw withdrew withdrawn won wreck""".split()
)
# What brings a thing about, or first shows that it is there: a bell cast in, a fire that broke out on, a suit she brought on.
_MADE = frozenset(
    """made released heard lodged issued published written wrote built erected constructed committed appeared posted sent signed printed discovered launched filmed recorded founded formed
    established bought passed adopted agreed painted carved composed manufactured registered planted cast minted laid dug invented staged delivered uttered uploaded tweeted
    aired broadcast placed acquired inherited drawn took taken carried borrowed donated installed unveiled forged confirmed detected reported identified happened occurred
    diagnosed captured seized observed witnessed broke began begun erupted started opened entered imposed granted given gave lodged filed brought put handed stole stolen struck hit
    introduced submitted proposed announced suffered sustained received arose arisen caused incurred awarded earned joined occupied invaded annexed leased rented chartered hired called convened tabled played dealt inflicted""".split()
)
# What may befall a thing later too, but not what is given back, paid for or published.
_BEFELL = frozenset(
    "stolen stole seized captured taken took struck hit placed put given handed observed reported broke".split()
)
_GIVEN_BACK = frozenset(
    """recover return leak publish restore pay release free reclaim dump post end sell surrender honour honor settle accept undo undid overturn lift reverse quash apologise apologize
    thank question deny condemn fine sue blame punish reject break broke repay replace uphold upheld revoke withdraw withdrew avenge appeal cancel notify inform""".split()
)
# What is done to those who were arrested.
_HELD = frozenset("arrested detained charged".split())
_OF_THE_HELD = frozenset("convict sentence acquit free release arraign extradite jail".split())
_LEFT = frozenset("left quit pulled evacuated".split())
_BY_THEM = pattern(r"\b(?:he|she|it|they)\s$")
# After these nothing more is done to their thing.
_ENDED = frozenset("demolish destroy ruin wreck scrap raze kill killed melt bulldoze cancel wreck abolish".split())
_OBJECT = pattern(
    r"\s(?:(?:on|for|to|of|over|from|with|at|about|against|in|into)\s)?(?:(?:an?|the|his|her|its|their|two|three|four|several|some)\s)?"
    r"(?:(?!(?:and|or|where|when|as|but|that|which|who|by)\b)[\w’-]+(?:\s|,\s(?=(?:which|who)\b))){1,7}?"
    r"(?:(?:that|which|who)\s)?(?:(?:he|she|it|they|the [a-z]+|[A-Z][\w’-]+)\s)?(?:only\s|[a-z]+ly\s)?"
)
_OF_IT = pattern(r",?\s(?:that|which)\s(?:(?:he|she|it|they|the [a-z]+|[a-z]+s|[A-Z][\w’-]+(?:\s[A-Z][\w’-]+)?)\s)?$")
_TO_COME = pattern(
    r"\b(?i:would|will|planned|due|scheduled|until|since|each|every|if|never|not|another|again|right|rights|contract|deal|proposal|plans?|permission|"
    r"contest|competition|race|bid|seat|place|chance|role|award to|commission|prizes? (?:that|which)|new|before|anniversary)\b|[“”\"()—;:]"
)


def order_of_making(text: str, sentence: Span, told: Told, one: Deed, other: Deed) -> int:
    """1 where the first deed is done to a thing whose making is the second; 0 where nothing is known."""
    verb, made = one.verb, other.verb
    if verb is None or made is None or one.named or other.named or other.fronted or verb.tense is not Tense.PAST:
        return 0
    start = verb.span.end if one.fronted else one.when.span.end
    if made.span.start < start or made.lead == "to" or (made.tense is not Tense.PAST and not made.is_bare):
        return 0
    if not _REST.fullmatch(text, made.span.end, other.at) or text.startswith(_THAT, other.when.span.end):
        return 0
    if _TO_COME.search(text, max(sentence.start, verb.span.start - 60), other.when.span.end):
        return 0
    gap = text[start : made.span.start]
    if verb.word in _LEFT and _BY_THEM.search(gap) is None:
        return 0  # left the base on 3 May that others occupied on 9 May
    if _needs_it_made(bases(verb.word), made.word) and (
        _OBJECT.fullmatch(gap) or (not one.fronted and _OF_IT.fullmatch(gap))
    ):
        return 1
    for later in told.verbs:  # signed a truce on 3 May, ending the fighting that broke out on
        if start <= later.span.start < made.span.start and _needs_it_made(bases(later.word), made.word):
            return 1 if _OBJECT.fullmatch(text, later.span.end, made.span.start) else 0
    return 0


def _needs_it_made(done: Iterable[str], made: str) -> bool:
    """Whether a thing is there, or is what it is, by the second deed before the first can be done to it."""
    found = set(done)
    if made in _HELD:
        return not _OF_THE_HELD.isdisjoint(found)
    if made in _BEFELL:
        return not _GIVEN_BACK.isdisjoint(found)
    return not _ENDED.isdisjoint(found) or (made in _MADE and not _DONE_TO.isdisjoint(found))


_THAT = (" that ", " how ", " what ")  # who discovered on 20 May that it did not work


_REST = pattern(
    r"(?:\s(?:it|them)\b)?(?:(?:\s(?:by|at|near|for|against|in|to|from|over|out|up|off|on|with|down)\b|,)(?:\s(?:the|an?|his|her|its|their|two|three))?(?:\s(?!(?:and|but|which|that|who|before|after)\b)[\w’-]+){0,5}){0,2}(?:\s(?:only|here|there))?\s?"
)


_AMOUNT = r"(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d+|several|many|a few|some|the following|the)\s(?:[a-z]+\s)?"
_COUNTED_BEFORE = pattern(
    rf"(?i:\b{_AMOUNT})(?:hours?|days?|weeks?|months?|years?|decades?)\s(?P<way>later|earlier|afterwards|previously),?\s(?:on|in)\s(?:the\s)?$"
    r"|\bthe (?:(?P<next>following|next)|previous|preceding) (?:day|week|month|year|spring|summer|autumn|winter),\s(?:on|in)\s(?:the\s)?$"
    r"|\bthe (?:day|week|month|year) (?:(?P<after>after)|before),\s(?:on|in)\s(?:the\s)?$"
)
_COUNTED_AFTER = pattern(
    rf",?\s{_AMOUNT}(?:hours?|days?|weeks?|months?|years?|decades?)\s(?P<way>later|earlier|afterwards|previously)(?=[.;,]|\s*$)"
)


def order_counted(text: str, sentence: Span, other: Deed) -> int:
    """-1 where the second date is said to be days later than the first, 1 where earlier."""
    start, end = other.when.span
    match = _COUNTED_BEFORE.search(text, max(sentence.start, start - 45), start) or _COUNTED_AFTER.match(
        text, end, sentence.end
    )
    if match is None:
        return 0
    found = match.groupdict()
    return -1 if found["way"] in ("later", "afterwards") or found.get("next") or found.get("after") else 1
