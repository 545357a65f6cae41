"""A formal title just before a name in small letters."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lintnews.core.cue import Cue, Cues
from lintnews.core.finding import Applicability, Call, Match, Severity, replace
from lintnews.core.pattern import pattern
from lintnews.core.rule import Bad, Good, InQuotations, Rule
from lintnews.text.words import word_before

# Titles that confer rank or office. What a person does (coach, actor, economist, chief executive) is none.
_STATE = """president,vice president,prime minister,deputy prime minister,chancellor,vice chancellor,premier,
    first minister,taoiseach,tánaiste,governor,lieutenant governor,deputy governor,senator,representative,
    congressman,congresswoman,attorney general,solicitor general,surgeon general,secretary general,supreme leader,mayor,
    deputy mayor,sheriff,ambassador,high commissioner,foreign minister,finance minister,interior minister,
    defense minister,defence minister,health minister,justice minister,education minister,trade minister,
    prime minister designate,home secretary,foreign secretary,defense secretary,defence secretary,treasury secretary,
    health secretary,education secretary,transportation secretary,commerce secretary,labor secretary,energy secretary,
    secretary of state,secretary of defense,house speaker,police chief,fire chief,police commissioner,district attorney"""
_BENCH = "judge,justice,chief justice,magistrate,district judge"
_RANK = """general,lieutenant general,major general,brigadier general,colonel,lieutenant colonel,admiral,vice admiral,
    rear admiral,commodore,sergeant,corporal,gen,lt gen,maj gen,col,lt col,sgt,capt,gov,lt gov,sen,rep,adm"""
_CHURCH = "cardinal,archbishop,bishop"
_CROWN = "king,queen,emperor,empress,prince,princess,crown prince,pope,sultan,emir"


def _titles(*tables: str) -> tuple[str, ...]:
    return tuple(" ".join(title.split()) for table in tables for title in table.split(","))


_TITLES = _titles(_STATE, _BENCH, _RANK, _CHURCH, _CROWN)
_CUT_SHORT = frozenset("gen col sgt capt gov sen rep adm".split())  # their point ends no sentence
_CROWNED = frozenset(_titles(_CROWN))
_SMALL = frozenset({"of", "the", "and", "for"})
_FORMER = frozenset({"former", "ex", "then", "late", "acting", "interim"})
_NAME = pattern(
    r"\.? (?P<first>[A-Z][\w’'-]*[a-zà-ÿ])(?P<rest>(?: [A-Z]\.)*(?: (?:al-|de |van |von |bin |da |dos )?[A-Z][\w’'-]+)*)"
)
# Capitalised words that begin no person's name: places, days, bodies.
_NO_GIVEN_NAME = frozenset(
    """new north south east west san los las saint st the great united lake mount fort port upper lower republic state
    january february march may june july august september october november december monday tuesday wednesday thursday
    friday saturday sunday american british house senate congress parliament""".split()
)
_THINGS = frozenset(
    "spaniel county city street avenue university college school hospital square park bridge island day cup charles".split()
)
# A word before the title that makes it somebody's own, a thing's, or a club's.
_NOT_AFTER = frozenset(
    """the a an his her its their our my your this that these those some any no every each one who as by-then club company
    union university college council board bank group association federation league party student class chamber
    society institute foundation museum trust guild firm network studio label high drag beauty drama homecoming dairy
    for become became becoming elected named crowned made general major brigadier attorney solicitor secretary
    vice deputy lieutenant""".split()
)


class TitleCapital(Rule):
    """A formal title just before a name in small letters.

    ## Why
    Some houses set a title before a name with a capital (Chinese President Xi Jinping) and in small letters anywhere
    else. One slip looks like two houses.

    ## When it is right
    After a comma or an article (the president, Xi Jinping), as a description (coach, actor, company president), and
    in houses with another rule: this one is off until a guide asks for it.

    ## Options
    `house` is named at the head of the message. `after_former: false` leaves “former president Bill Clinton” alone.
    """

    message = "{house}: a title just before a name takes a capital: {written}."
    severity = Severity.WARNING
    call = Call.STYLE
    in_quotations = InQuotations.SKIP
    on = False
    options = {"house": "House style", "after_former": True}
    examples = (
        Bad(
            "Talks with Chinese »president« Xi Jinping went on.",
            good="Talks with Chinese President Xi Jinping went on.",
        ),
        Bad(
            "Britain and »prime minister« Keir Starmer agreed.", good="Britain and Prime Minister Keir Starmer agreed."
        ),
        Bad("Zambian »vice president« Mutale Nalumango spoke.", good="Zambian Vice President Mutale Nalumango spoke."),
        Bad("He met former »president« Bill Clinton.", good="He met former President Bill Clinton."),
        Bad("U.S. »secretary of state« Marco Rubio left.", good="U.S. Secretary of State Marco Rubio left."),
        Bad("The bench of »judge« Ida B. Orr agreed.", good="The bench of Judge Ida B. Orr agreed."),
        Bad("The order went to »gen.« Tomás de Souza.", good="The order went to Gen. Tomás de Souza."),
        Bad("Crowds met »pope« Leo in Rome.", good="Crowds met Pope Leo in Rome."),
        Good("The Chinese president, Xi Jinping, and Chinese President Xi Jinping are one."),
        Good("The president Xi Jinping spoke, and China’s president Xi Jinping left."),
        Good("Barcelona coach Hansi Flick met actor George Clooney and club president Joan Laporta."),
        Good("He met former president Bill Clinton.", options={"after_former": False}),
        Good("Xi Jinping, president since 2013, spoke. The local president May Day rally was long."),
        Good("“Ask president Xi Jinping,” she said."),
        Good("He was to be president. Xi Jinping smiled."),
        Good("Local mayor New York City voters chose had a king Charles Spaniel."),
        Good("The court will judge Ann Lee on her merits, and a judge Dredd comic sold well."),
        Good("They elected governor Ann Lee’s rival. He judged president Lincoln."),
    )

    @classmethod
    def cues(cls) -> Cues:
        return Cues(words=_TITLES)

    def check(self, cue: Cue) -> Iterator[Match]:
        text, (start, end) = cue.text, cue.span
        name = _NAME.match(text, end) if text[start].islower() else None
        if name is None or text[start - 1 : start] not in (" ", "(", "—", "\n", "“", ""):
            return
        title = " ".join(cue.found.lower().split())
        if text[end] == "." and title.split()[-1] not in _CUT_SHORT:
            return
        if not _is_person(name, title) or _is_bound(text, start, title, after_former=cue.options["after_former"]):
            return
        capital = " ".join(word if word in _SMALL else word.capitalize() for word in cue.found.split(" "))
        point = "." if text[end] == "." else ""
        full = f"{capital}{point} {name.group('first')}{name.group('rest')}"
        span = cue.span._replace(end=end + len(point))
        yield Match(
            span,
            {"house": cue.options["house"], "written": full},
            replace(span, capital + point, Applicability.UNSAFE),
        )


def _is_person(name: re.Match[str], title: str) -> bool:
    """Whether what follows the title reads as a person: two words at least, or one for a crown."""
    words = (name.group("first") + name.group("rest")).split()
    if words[0].lower() in _NO_GIVEN_NAME or {word.lower() for word in words[1:]} & _THINGS:
        return False
    return len(words) > 1 or (title in _CROWNED and len(words[0]) > 2)


def _is_bound(text: str, start: int, title: str, *, after_former: bool) -> bool:
    """Whether a word before the title makes it a description, or a verb of it."""
    before = word_before(text, start)
    word = before.lower().rstrip(".")
    if word.endswith(("’s", "'s", "s’", "s'")) or word in _NOT_AFTER:
        return True
    if word in _FORMER:
        return not after_former
    # “will judge Ann Lee”: the word is a verb there.
    return title in ("judge", "rep", "general") and word in (
        "will",
        "would",
        "to",
        "not",
        "and",
        "or",
        "can",
        "should",
        "did",
    )
