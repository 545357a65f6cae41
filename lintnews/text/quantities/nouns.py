"""What is counted: the noun after a figure, and the classes of nouns of which one thing can be only one."""

from __future__ import annotations

from lintnews.core.pattern import pattern
from lintnews.text.clauses import PREPOSITIONS
from lintnews.text.verbs import is_auxiliary, is_past

_WORD = pattern(r"[ -]([^\W\d_][\w’'-]*)")
_ABBREVIATED = pattern(r"[A-Z]{2,5}s")  # 63 MPs, nine NGOs
_STOPS = pattern(r",\s|:|\s[–(]")
_PHRASE = 4  # words after a figure that may name what it counts
_ENDS_PHRASE = (
    PREPOSITIONS
    | frozenset(
        """and or but nor who which that whom whose where when while as if so because the a an this these those each
        not now also more less fewer had has have did do does will would can could may might was were is are be been
        back backs oppose opposes went gave took got left voted saw said told""".split()
    )
) - {"like", "past", "following"}
_PLURALS = frozenset(
    """people men women children staff crew police cattle sheep deer fish aircraft folk personnel clergy youth dead
    injured wounded accused missing homeless elderly teeth feet mice geese dice series species vessels media troops
    horsepower""".split()
)
_NO_PLURALS = frozenset("was is has as its his this us does yes across always perhaps plus less thus besides".split())
EVERYONE = frozenset(
    """people persons individuals victims passengers members employees staff workers civilians residents citizens dead
    fatalities deaths casualties survivors occupants evacuees crew personnel participants attendees hostages arrests
    births adults humans lives jobs bodies detainees prisoners inmates""".split()
)
"""Nouns for people of any kind, which the names of any kinds may follow after a comma."""
GENERIC = EVERYONE | frozenset(
    """patients suspects defendants visitors guests voters respondents pupils students jurors migrants refugees
    delegates lawmakers mps seats councillors candidates finalists nominees players applicants cases heirs hikers
    climbers tourists foreigners commuters athletes spectators households entrants animals vehicles
    vessels medals titles goals points votes directors trustees commissioners judges justices senators deputies
    legislators recruits graduates accused elephants animals birds""".split()
)
"""Nouns for the whole of a group, which the names of its parts may follow after a comma."""
# Words of which one thing can be only one: each row by itself; the words between two bars go together.
_EXCLUSIVE = """
    man men male males|woman women female females|boy boys|girl girls|child children infant infants baby babies|
        adult adults|teenager teenagers|pensioner pensioners;
    male males|female females|unknown;
    son sons|daughter daughters;
    brother brothers|sister sisters;
    rural|urban|suburban;
    electric|diesel|petrol|hybrid|steam;
    gold golds|silver silvers|bronze bronzes;
    passengers|crew;
    public|private|state;
    primary primaries|secondary secondaries;
    win wins won victories|loss losses lost defeat defeats|draw draws drew drawn tie ties tied stalemate stalemates;
    goalkeeper goalkeepers|defender defenders|midfielder midfielders|forward forwards striker strikers;
    batter batters|bowler bowlers|keeper keepers|all-rounders;
    labour|conservative conservatives tory tories|liberal liberals|green greens|republican republicans|
        democrat democrats democratic|independent independents|socialist socialists;
    red|blue|green|yellow|white|black|brown|pink|orange|purple|grey gray;
    died dead killed drowned perished|survived survivor survivors alive escaped rescued saved|unhurt unharmed|
        missing|injured hurt wounded;
    convicted guilty jailed imprisoned executed hanged|cleared acquitted freed discharged|hung;
    for yes favour favor support supported supports backed back upheld agreed approved approve joined yea|
        against no oppose opposed opposes rejected reject dissent dissented dissenting overturned disagreed nay|
        abstain abstained abstaining abstention abstentions|undecided unsure|blank spoiled spoilt;
    passed pass|failed fail|retake;
    positive|negative|inconclusive;
    open opened|shut closed;
    full-time|part-time|casual;
    indoor|outdoor;
    granted allowed|refused denied dismissed|pending;
    accepted|rejected declined|withdrawn|deferred;
    present|absent;
    stayed remained remain stay|left leave went walked quit struck;
    sold|unsold;
    let occupied|empty vacant unlet;
    leased rented|owned bought;
    vaccinated|unvaccinated;
    employed|unemployed jobless|retired;
    serving|retired former;
    adult adults|chick chicks cub cubs pup pups young juvenile juveniles;
    sunk|driven;
    married|single|divorced|widowed;
    permanent|temporary;
    fiction|nonfiction non-fiction;
    domestic|foreign international overseas;
    military enlisted|civilian civilians;
    repaired|scrapped;
    found recovered|missing unaccounted;
    north northern|south southern|east eastern|west western;
    teachers|pupils students;
    before|after;
    inside|outside;
    above over older|below under younger;
    alive|dead;
    life|death|years|months|fine fines|probation|suspended|caution cautions;
    home|away;
    morning|afternoon|evening|night;
    insured|uninsured;
    wild|captive;
    literate|illiterate;
    apples|pears|plums|quinces|cherries|peaches;
    cars|trucks lorries|vans|buses|motorcycles|bicycles bikes;
    cows cow|calves calf|bulls bull|ewes|rams|lambs lamb|hinds|stags;
    sheep|goats|cows cattle|pigs|horses|chickens;
    novels|plays|poems|memoirs;
    ground land|air|sea water;
    show display|store storage;
    upstairs|downstairs;
    foot|horseback|car;
    sopranos|altos|tenors|basses
""".split(";")
_GROUPS: dict[str, dict[int, int]] = {}
for _row, _words in enumerate(_EXCLUSIVE):
    for _group, _alike in enumerate(_words.split("|")):
        for _one in _alike.split():
            _GROUPS.setdefault(_one, {})[_row] = _group


def noun_after(text: str, place: int, end: int, joined: str = "") -> tuple[str, int]:
    """What the figure that ends at `place` counts, in small letters, and where that phrase ends; `""` for nothing."""
    if joined:
        return joined, place
    found, at, ends, last = "", place, place, ""
    for _ in range(_PHRASE):
        match = _WORD.match(text, at, end)
        if match is None:
            break
        word = match[1].lower().removesuffix("’s").removesuffix("'s")
        if word in _ENDS_PHRASE or is_auxiliary(word):
            break
        if is_past(word) and word not in _PLURALS and not _describes(text, word, match.end(), end):
            break
        at, last = match.end(), word if match[1].islower() else ""
        if (is_plural(word) and word != "others") or _ABBREVIATED.fullmatch(match[1]):
            found = word
            ends = at
    if last and not found and _may_be_noun(last) and text[at - 1].islower() and _STOPS.match(text, at):
        return last, at  # 31 cannon, 14 of bronze
    return found, ends


def _describes(text: str, word: str, place: int, end: int) -> bool:
    """Whether a participle that ends at `place` describes the plural after it: 17 suspected members; not: 20 lost."""
    following = _WORD.match(text, place, end)
    if following is None or word in _GROUPS or not word.endswith(("ed", "en")):
        return False
    return is_plural(following[1]) and following[1] not in _ENDS_PHRASE and not is_past(following[1])


def _may_be_noun(word: str) -> bool:
    """Whether a word that is no plural may still name what is counted: cannon, salmon; but not rural, electric."""
    return word not in _GROUPS and not word.endswith(_OF_ADJECTIVES)


_OF_ADJECTIVES = tuple("al ic ed ing ive ous ly ble ary ful less ant ent y er st w".split())


def is_plural(word: str) -> bool:
    """Whether `word` looks like the plural of a noun."""
    if word in _NO_PLURALS:
        return False
    return word in _PLURALS or (len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "ous", "us", "is")))


_OF_PEOPLES = tuple(
    "an ese ish i tch ench eek ole urk ane wede inn zech ot uss man woman er ino iss azakh yz elsh kiwi aori".split()
)
_PERSON = pattern(
    r"(?:wo)?m[ae]n|people|persons?|boys?|girls?|child(?:ren)?|kids?|teens?|teenagers?|bab(?:y|ies)|toddlers?|infants?|mothers?|fathers?|parents?|sons?|daughters?|"
    r"brothers?|sisters?|siblings?|(?:hus)bands?|wife|wives|widows?|widowers?|uncles?|aunts?|cousins?|nieces?|nephews?|grand\w+|twins?|friends?|neighbou?rs?|\w*medics?|mechanics?|critics?|clerics?|academics?|"
    r"guards?|pilots?|staff|crew|police|nuns?|monks?|priests?|clerks?|cooks?|chefs?|nurses?|judges?|guests?|"
    r"captains?|mates?|skippers?|deckhands?|stewards?|cyclists?|pedestrians?|\w{2,}(?:ers?|ors?|ists?|ians?|ees?|ants?|ents?|men|man|women|woman|folk|hands?|mates?)|pupils?|MPs?|"
    r"civilians?|adults?|seniors?|males?|females?|locals?|nationals?|victims?|heirs?|kin|spouses?|relatives?|witness(?:es)?|bosses|boss|aides?|spies|spy"
)


def is_person(word: str) -> bool:
    """Whether `word` names a person or persons: kin, an office, a trade, a people."""
    return is_peoples_name(word) or _PERSON.fullmatch(word.lower()) is not None


def is_peoples_name(word: str) -> bool:
    """Whether `word` may name a people: Koreans, Dutch, Nepali."""
    return word[:1].isupper() and word.lower().rstrip("s").endswith(_OF_PEOPLES)


def exclude_each_other(one: str, other: str) -> bool:
    """Whether two words tell of what one thing cannot be both: men and women, passed and failed."""
    mine, theirs = _GROUPS.get(one), _GROUPS.get(other)
    if not mine or not theirs:
        return False
    return any(group != theirs.get(row, group) for row, group in mine.items())
