"""A place, people or feast whose name is also a word (china, polish, nice, lent) stands in small letters."""

from __future__ import annotations

from collections.abc import Iterator

from lintnews.core.cue import Cue, Cues
from lintnews.core.finding import Applicability, Match, Severity
from lintnews.core.pattern import pattern
from lintnews.core.rule import Bad, Good, InQuotations, Rule
from lintnews.core.span import Span
from lintnews.rules.capitals._beside import TESTS
from lintnews.rules.capitals._names import THINGS
from lintnews.rules.capitals._starts import capital
from lintnews.rules.capitals._sure_names import SURE
from lintnews.text.verbs import is_past, is_third_person
from lintnews.text.words import distinct_words

# Countries that are words, and what tells elsewhere in an article that the country is its matter.
_LANDS = {
    "china": "China Chinese Beijing Xi Shanghai".split(),
    "turkey": "Turkey Turkish Ankara Istanbul Erdogan Erdoğan".split(),
    "chile": "Chile Chilean Santiago".split(),
    "chad": "Chad Chadian Ndjamena Sudan Darfur Cameroon Niger Libya".split(),
    "guinea": "Guinea Guinean Conakry".split(),
}
# Towns that are words: only beside their country or county.
_TOWNS = {
    "nice": "France", "cork": "Ireland", "reading": "England|Berkshire|Pa", "bath": "England|Somerset|Maine",
    "hull": "England|Yorkshire|Quebec", "split": "Croatia", "mobile": "Ala", "limerick": "Ireland",
    "cologne": "Germany", "essen": "Germany", "male": "(?:the )?Maldives", "phoenix": "Ariz", "buffalo": r"N\.Y|New York",
    "champaign": "Ill", "concord": r"N\.H|New Hampshire|Calif|Mass", "tours": "France", "bergen": "Norway",
    "bologna": "Italy", "lens": "France", "medina": "Saudi|Ohio", "mecca": "Saudi|Calif", "bari": "Italy",
    "van": "Turkey", "perm": "Russia", "derby": "England|Conn", "stoke": "England", "rugby": "England",
}  # fmt: skip
_THINGS = frozenset(
    """cup cups plate plates shop shops cabinet cabinets doll dolls teapot teapots clay closet tea bowl bowls dish dishes
    vase vases pattern patterns blue set sets service figurine figurines animals dog dogs mug mugs saucer saucers eyes
    collection painter painting maker pig pigs fowl hen hens feed meat breast leg legs sandwich sandwiches farm farms
    farmer farmers soup dinner dinners burger stuffing trot shoot shoots hunt hunting pepper peppers oil con powder
    sauce verde""".split()
)
_DEEDS = frozenset(
    """says said announced ordered accused imposed urged warned denied vowed pledged hopes wants plans signed expects
    agreed rejected condemned insists insisted claims claimed invaded borders exports imports joined recalled expelled
    lifted banned blocked launched threatened supports backs backed opposes opposed exported imported ratified voted
    withdrew""".split()
)
_AUXILIARIES = frozenset("has had will would is was must could may might can should does did".split())
_LEADS = frozenset(
    """in from to with by against between over toward towards across into for about mainland communist northern southern
    eastern western central rural modern including and or than via""".split()
)
_THAT = frozenset("year week month when as that while if because said after says".split())
_SMALL = frozenset(
    """and or but to in on for with as at by when while after since over has have will would is was were are that which
    who this last amid because if than until before despite""".split()
)
_BEFORE = pattern(r"(?:([^\W_][\w’'.-]*)([,;:—–]?)[ \t\n]+[“‘\"'(]?)\Z")
_AFTER = pattern(r"[ \t\n]+([^\W\d_][\w’'-]*)(?:[ \t\n]+([^\W\d_][\w’'-]*))?")
_THIRD = pattern(r"[ \t\n]+([^\W\d_][\w’'-]*)")
_LIFE = pattern(
    r"\b(?:born|raised|live[ds]?|living|grew up|settled|flew|fled|flown|emigrated|deported|extradited|travell?ed|moved|"
    r"returned|exiled) (?:in|to|from) \Z"
)
_OF_THINGS = frozenset(
    "bone fine best good wedding old antique ming meissen delicate broken roast cold fresh wild".split()
)
_LISTED = pattern(r"([^\W\d_]+),? (?:and|or) \Z")


class NameOrWord(Rule):
    """A place, people or feast whose name is also a word stands in small letters where it is the name.

    ## Why
    “china has ordered beans” passes every spelling checker, since china is a word.

    ## When it is right
    Nearly always: porcelain, poultry, shoe polish, a nice day. The rule speaks only where the words around allow the
    name alone: a deed of states, the name with its capital elsewhere in the article, a country after the town.

    ## Fix
    Puts the capital; a person should look.
    """

    message = "“{word}” seems to be the name here, which takes a capital: {written}?"
    severity = Severity.WARNING
    in_quotations = InQuotations.NOTE
    examples = (
        Bad("Last year china ordered more soybeans.", "china", "Last year China ordered more soybeans."),
        Bad("Exports to Beijing rose; trade with china, however, fell.", "china",
            "Exports to Beijing rose; trade with China, however, fell."),
        Bad("Talks between Russia and china ended.", "china", "Talks between Russia and China ended."),
        Bad("Trade between china and Japan fell.", "china", "Trade between China and Japan fell."),
        Bad("Critics of Ankara met in turkey’s capital.", "turkey", "Critics of Ankara met in Turkey’s capital."),
        Bad("The Chinese came late. By then, china was rich.", "china", "The Chinese came late. By then, China was rich."),
        Bad("Ankara noted that turkey has two straits.", "turkey", "Ankara noted that Turkey has two straits."),
        Bad("A polish border guard fired twice.", "polish", "A Polish border guard fired twice."),
        Bad("He was born in nice, France.", "nice", "He was born in Nice, France."),
        Bad("Shops shut during lent.", "lent", "Shops shut during Lent."),
        Bad("They fly home on thanksgiving, she said.", "thanksgiving", "They fly home on Thanksgiving, she said."),
        Good("She kept the china in a cabinet, polished it with polish, and served turkey on china plates."),
        Good("China’s exports fell. She drank from a china cup, and the fine china is hers. We ate turkey in May."),
        Good("He lent it to her. A service of thanksgiving was held. It is nice, and cork floats. See #china."),
        Good("A polish made in Leeds. They polish border stones. The turkey said nothing."),
    )  # fmt: skip

    @classmethod
    def cues(cls) -> Cues:
        towns = tuple(f"{lead} {town}" for town in _TOWNS for lead in ("in", "from", "at", "of", "to", "near"))
        # As marks, which keep their case: nine in ten of the lands have their capital, and as words would wake the rule.
        return Cues(words=towns, marks=(*_LANDS, *TESTS))

    def check(self, cue: Cue) -> Iterator[Match]:
        text, end = cue.text, cue.span.end
        word = cue.found.split()[-1]
        place = Span(end - len(word), end)
        before = text[place.start - 1 : place.start]
        if not word.islower() or before in ("@", "#", "/", "\\", "_", "=", ".") or before.isalnum():
            return
        if text[end : end + 1].isalnum():
            return
        if word in TESTS:
            sure = TESTS[word].search(text, max(0, place.start - 12), end + 24) is not None
        elif word in _TOWNS:
            sure = pattern(rf", (?:{_TOWNS[word]})\b").match(text, end) is not None
        else:
            sure = _is_land(cue, place, word)
        if sure:
            yield from capital(cue.document, place, Applicability.UNSAFE)


def _is_land(cue: Cue, place: Span, word: str) -> bool:
    """Whether the country is meant: by its kin elsewhere, a deed of states, a neighbour, or what it owns."""
    text, (start, end) = cue.text, place
    previous = _BEFORE.search(text, max(0, start - 30), start)
    before = previous.group(1).lower() if previous else ""
    after = _AFTER.match(text, end)
    following, second = (after.group(1), after.group(2) or "") if after else ("", "")
    if following.lower() in _THINGS or before in _OF_THINGS:
        return False
    third = _THIRD.match(text, after.end(2)) if after and second else None
    if third is not None and third.group(1) in THINGS:
        return False  # bone china and manila envelopes
    if _LIFE.search(text, max(0, start - 40), start) is not None:
        return True
    listed = _LISTED.search(text, max(0, start - 40), start)
    if (listed and listed.group(1).lower() in SURE) or (following in ("and", "or") and second.lower() in SURE):
        return True
    opens = previous is None or bool(previous.group(2)) or before.endswith(".")
    led = before in _LEADS or opens
    kin = not distinct_words(cue.document).isdisjoint(_LANDS[word])
    if text.startswith(("’s ", "'s "), end):
        return led and (kin or word == "china")
    if following in _DEEDS:
        return led or before in _THAT
    if following in _AUXILIARIES and (opens or before in _THAT):
        return kin or (word == "china" and opens and following in ("has", "had", "will", "would"))
    return (
        led
        and not opens
        and kin
        and (not following or following in _SMALL or is_past(following) or is_third_person(following))
    )
