"""A formal title just before a name in small letters."""

from __future__ import annotations

from collections.abc import Iterator

from lintnews.core.cue import Cue, Cues
from lintnews.core.finding import Applicability, Call, Match, Severity, replace
from lintnews.core.rule import Bad, Good, InQuotations, Rule
from lintnews.core.span import Span
from lintnews.text.titles import Relation, mention_at

TITLES = (
    "president,vice president,prime minister,deputy prime minister,chancellor,premier,first minister,taoiseach,king,"
    "queen,emperor,pope,crown prince,governor,senator,attorney general,chief justice,secretary of state,"
    "secretary of defense,defense secretary,defence secretary,treasury secretary,foreign secretary,home secretary,"
    "health secretary,education secretary,secretary general,supreme leader"
).split(",")
_SMALL = frozenset({"of", "the", "and", "for"})
_FORMER = frozenset({"former", "ex", "then", "late", "acting", "interim"})


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

    message = "{house}a title just before a name takes a capital: {written}."
    severity = Severity.WARNING
    call = Call.STYLE
    in_quotations = InQuotations.SKIP
    on = False
    options = {"house": "", "after_former": True}
    examples = (
        Bad("Talks with Chinese »president« Xi Jinping went on.", good="Talks with Chinese President Xi Jinping went on.", options={"house": "AP"}),
        Bad("Britain and »prime minister« Keir Starmer agreed.", good="Britain and Prime Minister Keir Starmer agreed."),
        Bad("Zambian »vice president« Mutale Nalumango spoke.", good="Zambian Vice President Mutale Nalumango spoke."),
        Bad("He met former »president« Bill Clinton.", good="He met former President Bill Clinton."),
        Bad("U.S. »secretary of state« Marco Rubio left.", good="U.S. Secretary of State Marco Rubio left."),
        Good("The Chinese president, Xi Jinping, and Chinese President Xi Jinping are one."),
        Good("The president Xi Jinping spoke, and China’s president Xi Jinping left."),
        Good("Barcelona coach Hansi Flick met actor George Clooney and club president Joan Laporta."),
        Good("He met former president Bill Clinton.", options={"after_former": False}),
        Good("Xi Jinping, president since 2013, spoke. The president May Day rally was long."),
        Good("“Ask president Xi Jinping,” she said."),
        Good("He became king Harald said so."),
    )

    @classmethod
    def cues(cls) -> Cues:
        return Cues(words=tuple(TITLES))

    def check(self, cue: Cue) -> Iterator[Match]:
        if not cue.found[0].islower():
            return
        mention = mention_at(cue.document, cue.span, cue.desk.facts)
        if mention is None or mention.relation is not Relation.BEFORE or mention.doubtful or mention.determiner:
            return
        known = mention.named is not None and mention.named.full
        if not known and not mention.place:
            return
        if mention.markers - _FORMER or (mention.markers and not cue.options["after_former"]):
            return
        if _is_possessed(cue, mention.phrase) or cue.span.end + 1 != mention.name.start:
            return
        capital = " ".join(word if word in _SMALL else word.capitalize() for word in cue.found.split(" "))
        written = cue.text[mention.phrase.start : mention.title.start] + capital + " " + mention.name.of(cue.text)
        house = f"{cue.options['house']}: " if cue.options["house"] else ""
        words = {"house": house, "written": written}
        if not house:
            words["house"] = "House style: "
        yield Match(Span(*cue.span), words, replace(cue.span, capital, Applicability.UNSAFE))


def _is_possessed(cue: Cue, phrase: Span) -> bool:
    """Whether the phrase hangs on a possessive: China’s president Xi Jinping."""
    return cue.text[max(0, phrase.start - 3) : phrase.start].rstrip().endswith(("’s", "'s", "s’", "s'"))
