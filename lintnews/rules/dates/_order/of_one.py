"""What two deeds of one person or thing say of their order: their stages, a birth, a death, a founding, an end."""

from __future__ import annotations

from lintnews.core.pattern import pattern
from lintnews.core.span import Span
from lintnews.rules.dates._order.deed_stages import stages
from lintnews.rules.dates._order.lives import OWN_OBJECT, beyond_life
from lintnews.rules.dates._order.stages import OF_SAME, OF_SUBJECT, ONCE, bases, order, stages_of
from lintnews.text.temporal.deeds import Deed, Told
from lintnews.text.temporal.verb_groups import Tense

_ADVERBS = r"(?:(?:only|just|then|later|also|first|last|finally|eventually|subsequently|soon|duly|promptly|quickly|[a-z]+ly|in turn|had|was|were|has|is)\s+)*"
_AGAIN = pattern(
    r"\b(?:(?:an?|the) \w+ one|(?:it|him|her|them) back|again|re-?arrested|re-?opened|rebuilt|second|third|another|other|others|unrelated|separate|different|new|next|anniversary|planned|scheduled|due|would|posthumous\w*|sequel|"
    r"replacement|successor|predecessor|namesake|remarried|twice|reissued|retroactive\w*|backdated|sister|twin|respectively|instead|until|since|each)\b"
)
_AS_ROLE = pattern(r"\bas an? (?!(?:late|teen\w*|\d+|raw|young|callow|substitute)\b)")
_TAIL = r"[^;:—–()“”\"]{0,70}?"
_SHARED = pattern(rf"{_TAIL}(?:,?\s+(?:and|but|before|after|then|only to|yet)|,)\s+{_ADVERBS}")
_PRONOUN = pattern(
    rf"{_TAIL}(?:[,;]\s+(?:(?:and|but|though|although|while|when|where|because|as|so)\s+)?|"
    rf"\s(?:and|but|though|although|while|when|where|because|as|so|before|after)\s+)(?:he|she|it|they|the couple|the pair|the two)\s+{_ADVERBS}"
)
_PART = pattern(
    rf"{_TAIL}(?:[,;]|\s–)?\s+(?:(?:and|but|though|while)\s+|(?:(?:[\w-]+\s){{1,3}})?(?:before|after)\s+)?(?:(?:his|her|its|their|the)\s+)?(?:[a-z]+\s+)?"
    r"(?P<part>body|bodies|remains|trial|funeral|burial|death|birth|arrest|sentence|appeal|verdict|work|construction|building|excavation|dredging|tunnelling|digging|recording|filming|shooting|"
    r"rehearsals|printing|planning|wedding|marriage|cremation|inquest|hearing|election|demolition|release|publication|inauguration|groundbreaking|car|phone|home|stone|keel|hearings?|trials)"
    rf"(?:\s+(?:on|of)\s+(?:it|them|him|her|the same [a-z]+))?(?:,? [a-z]+ say)?\s+{_ADVERBS}"
)
_OF_PART = pattern(r"\bof (?:his|her|its|their) (?:car|phone|home|body)\s$")
_OF_WHICH = pattern(r"\b(?P<noun>trial|hearing|inquest)\b[^;:]*\b(?:which|that)\s$")
_PART_NAMED = pattern(r"\b(?P<part>trials|hearings|stone|keel|sentence)\b")
_NAME_AGAIN = pattern(r"[^;:—–()“”\"]{0,120}?,\s+(?:[^;:—–()“”\"]{2,90}?\s)?")
_OPENS = pattern(r"[“‘(]?(?:(?:After|Before|Since|Despite|Though|Although|Once|While|Having) )?(?:[a-z]+ly )?")
_WHICH_THEN = pattern(
    r"\s(?:in|at|of|from|to|into|for)\s(?:the|a|an|his|her|its|their)\s[^,;:—–()“”]{2,60},?\s(?:which|that)\s"
)
_OTHER_PERSON = pattern(
    r"\b(?:whose|his|her|their|its|our|my|who|which|that|son|daughter|brother|sister|wife|husband|father|mother|parents|couple|family|friend|another|other)\b|[’']s\b"
)
_WHOSE = pattern(
    r"\bwhose\b(?! (?:construction|building|trial|sentence|term|body|remains|funeral|work)\b)[^;:]*$|\b(?:his|her|their|[\w]+’s?)\s(?:late\s)?(?:son|daughter|brother|sister|wife|husband|father|mother|parents|grand\w+|uncle|aunt|cousin|friend|rival|predecessor|successor)\b[^;:]*$"
)
_WORD = pattern(r"[^\W\d_][\w’-]*")
_SAME_OBJECT = pattern(
    r"\s+(?:(?:[a-z]+\s+)?(?:it|him|them|there|the same \w+)|her(?=\s(?:in|on|at|for|to|with|from)\b))\b"
)


def order_of_one(text: str, sentence: Span, told: Told, one: Deed, other: Deed) -> int:
    """The order that two deeds of one person or thing must have: -1, 1, or 0 where they are not, or it is not known."""
    how = how_one(text, sentence, told, one, other)
    if not how or how == "part":
        linked = _order_linked(text, sentence, told, one, other)
        if linked or not how:
            return linked
    first, second = stages(text, sentence, one), stages(text, sentence, other)
    again = not _is_same_round(text, sentence, one, other, how)
    which = _OF_WHICH.search(text, one.when.span.end, other.verb.span.start) if how == "done" and other.verb else None
    if which is not None and other.verb is not None and other.verb.word in ("began", "opened", "started"):
        second = stages_of(which["noun"])  # in the trial of two men, which began on
    if how == "part" and other.verb is not None:
        noun = _PART_NAMED.search(text, one.when.span.end, other.verb.span.start)
        second = (*second, *(stages_of(f"{noun['part']}-{other.verb.word}") if noun else ()))
    if how == "part":  # what began or ended is the work, not the thing
        first, second = (tuple(one for one in found if one.chain != "event") for found in (first, second))
    if (
        how == "object"
        and other.verb
        and other.verb.word == "opened"
        and one.verb
        and one.verb.word in ("closed", "shut")
    ):
        return 0  # it was opened again
    known, chain = order(first, second, again=again, same=how in ("relative", "object"))
    if known > 0 and _AS_ROLE.search(text, max(sentence.start, one.at - 60), other.when.span.end):
        return 0  # retired in 2012 and made a debut as a coach in 2014
    if known < 0 and again and chain not in ONCE and _JOINT.search(text, one.when.span.end, other.at):
        return 0  # joined Ajax in 2021 after leaving Santos in 2019
    if known and (chain in OF_SUBJECT or how not in ("shared", "pronoun") or not _has_own_object(text, one, other)):
        return known
    return (
        beyond_life(text, first, second, one, other, how) if how in ("shared", "pronoun", "fronted", "relative") else 0
    )


_LINKED = pattern(r"(?:,\s(?:[\w-]+\s){0,5})?\s?(?:before|after)\s[^,;:—–()“”\"]{2,70}\s")


def _order_linked(text: str, sentence: Span, told: Told, one: Deed, other: Deed) -> int:
    """The order of two deeds that before or after ties together: picked in 1998, three years before they were planted."""
    second, start = other.verb, one.when.span.end
    if second is None or second.span.start < start or one.fronted or other.named or not second.is_finite:
        return 0
    if _AGAIN.search(text, max(sentence.start, one.at - 60), min(sentence.end, other.when.span.end + 12)):
        return 0
    if any(start <= verb.span.start < second.span.start for verb in told.verbs):
        return 0
    if not _LINKED.fullmatch(text, start, second.span.start):
        return 0
    known, chain = order(stages(text, sentence, one), stages(text, sentence, other), again=False)
    return known if chain in _TIED else 0


_TIED = frozenset(
    "crop law treaty paper search goods notice verdict recording book illness tender post inquiry cast".split()
)
_JOINT = pattern(r"\b(?:after|before|having|since|following)\b")


def _is_same_round(text: str, sentence: Span, one: Deed, other: Deed, how: str) -> bool:
    """Whether the second deed cannot be of a new round: told in the pluperfect, or of it, him or the same thing."""
    verb = other.verb
    if verb is None:
        return False
    if verb.is_before_past or how in ("relative", "done"):
        return True
    start = verb.span.start
    if _THE_SAME.match(text, start, other.when.span.end + 30):
        return True
    if text.endswith(" first ", 0, start) or " first " in verb.span.of(text):
        return True
    if how == "shared" and verb.word in _OF_COUPLES and _COUPLE.match(text, sentence.start, one.at):
        return True
    if _SAME_OBJECT.match(text, verb.span.end):
        return True
    if not _COMES_AGAIN.isdisjoint(bases(verb.word)) and not (
        verb.word in _SELDOM_AGAIN and one.when.year == other.when.year
    ):
        return False
    return how == "fronted" or _AT_ONCE.fullmatch(text, verb.span.end, other.at) is not None


_THE_SAME = pattern(r"[^,;.]*\bthe same\b")
_OF_COUPLES = frozenset("married wed met engaged".split())
_COUPLE = pattern(r"(?:The |Their |Both |The two )?(?:[Cc]ouple|They|parents|pair|two) ")
_COMES_AGAIN = frozenset(
    """open opened reopen arrest detain marry married wed join leave left seize elect appoint sail depart jail
    admit missing buy bought enlist sign launch embark set took occupy invade annex""".split()
)
_SELDOM_AGAIN = frozenset("elected appointed jailed signed launched enlisted".split())
_AT_ONCE = pattern(
    r"(?:\s+by (?:the |an? )?(?:[\w’-]+ ?){1,4}?)?(?:,?\s+(?:in|at|near|off|aboard|from)\s+(?:the\s+)?[A-Z][\w’-]+(?:\s[A-Z][\w’-]+)?)?(?:,?\s+(?:only|just|late|early|back|down|up|out|off|there))*"
)


_DIRECT = pattern(r"(?:\s(?:in|at|near)\s[A-Z]\w+)?\s")
_NOUN_BEFORE = pattern(r"(?:[\w’-]+\s){1,5}")


def how_one(text: str, sentence: Span, told: Told, one: Deed, other: Deed) -> str:
    """How the text says that two deeds are of one person or thing; empty where it does not."""
    start = one.when.span.end
    if _AGAIN.search(text, max(sentence.start, one.when.span.start - 60), min(sentence.end, other.when.span.end + 12)):
        return ""
    first, second = one.verb, other.verb
    if second is None or first is None or other.named or other.fronted:
        return ""
    begins = second.span.start
    if begins < start:
        return ""
    if _WHOSE.search(text, sentence.start, one.at):
        return ""
    between = [verb for verb in told.verbs if start <= verb.span.start < begins]
    between = [verb for verb in between if not (verb.word in _PARTS and verb.is_bare)]
    while between and _AND_THEN.fullmatch(text, between[-1].span.end, begins):
        begins = between.pop().span.start  # bought it in 2016, got permission the following year and sold it in 2012
    if between and not _SAID.search(text[start:begins]):
        return ""
    words = _SAID.sub(", ", text[start:begins])
    if (
        first.is_bare
        and not second.is_bare
        and _DIRECT.fullmatch(words)
        and _NOUN_BEFORE.fullmatch(text, sentence.start, first.span.start)
    ):
        return "relative"  # two climbers found dead on 2 March were reported missing on
    if _SHARED.fullmatch(words):
        return "relative" if _is_relative(text, sentence, one, words) else "shared"
    if _PART.fullmatch(words) and not _OF_PART.search(words):
        return "part"
    if _PRONOUN.fullmatch(words):
        return "pronoun"
    if _SAME_OBJECT.match(text, second.span.end) and len(words) < 70 and not _OF_A_NEW_ONE.search(words):
        return "object"
    if second.is_finite and second.tense is Tense.PAST and not one.fronted and _WHICH_THEN.fullmatch(words):
        return "done"  # a verdict in the trial of two men, which began on
    if (
        _OPENS.fullmatch(text, sentence.start, first.span.start)
        and _NAME_AGAIN.fullmatch(words)
        and not _OTHER_PERSON.search(words)
    ):
        return "fronted"
    return ""


_OF_A_NEW_ONE = pattern(r"\s(?:an?|another|two|three|new)\s[\w-]+\s$")  # and a cross was put up there
_SAID = pattern(r",\s(?:[\w’.-]+\s){1,6}?(?:said|say|says|heard|reported),\s")


_AND_THEN = pattern(rf"{_TAIL},?\s+(?:and|but)\s+{_ADVERBS}")
_PARTS = frozenset("recording filming shooting building digging planning printing dredging tunnelling opening".split())


def _is_relative(text: str, sentence: Span, one: Deed, words: str) -> bool:
    """Whether the first deed is told in a phrase set after the subject of the second: X, wound up in 2019, was founded."""
    if one.verb is None or not _ENDS_ASIDE.search(words):
        return False
    return _SET_IN.search(text, sentence.start, one.verb.span.start) is not None


_ENDS_ASIDE = pattern(rf",\s+{_ADVERBS}$")
_SET_IN = pattern(r",\s(?:(?:who|which)\s)?(?:[a-z]+ly\s)?$")


def _has_own_object(text: str, one: Deed, other: Deed) -> bool:
    """Whether the second deed has an object that is not the first's: built the house, and opened a shop."""
    verb, first = other.verb, one.verb
    if verb is None or first is None or verb.lead in ("was", "were", "been", "being", "is", "are"):
        return False
    if OWN_OBJECT.match(text, verb.span.end) is None:
        return (
            OWN_OBJECT.match(text, first.span.end) is not None
            and first.is_bare
            and verb.is_bare
            and not _SAME_OBJECT.match(text, verb.span.end)
        )
    head = _WORD.findall(text[verb.span.end : other.at])[1:3]
    return not any(word in text[first.span.start : one.when.span.start] for word in head if len(word) > 3)


def order_beside(text: str, before: Span, sentence: Span, told: Told, one: Deed, other: Deed) -> set[int]:
    """The orders that deeds of two sentences tell, the second of which goes on about the first."""
    first, second = one.verb, other.verb
    if first is None or second is None or one.named or other.named or not second.is_finite:
        return set()
    if _AGAIN.search(text, sentence.start, other.when.span.end) or told.verbs[0].span != second.span:
        return set()
    found: set[int] = set()
    if second.is_before_past and second.word != "had":
        own = _OTHER_CLAUSE.search(text, second.span.end, other.at) is None
        plain = own and one.by in ("on", "in", "") and other.by in ("on", "in", "", "since") and not other.fronted
        if plain and first.tense is Tense.PAST and not first.is_before_past:
            found.add(1)
    undergoes = (
        _SAME_OBJECT.match(text, second.span.end) is not None and " back" not in text[second.span.end : other.at]
    )
    named = text.startswith(("He ", "She ", "It ", "They "), sentence.start) or undergoes
    if named and not _OTHER_PERSON.search(text, one.when.span.end, before.end):
        same = undergoes or text.startswith("It ", sentence.start)
        known, chain = order(stages(text, before, one), stages(text, sentence, other), again=False, same=same)
        if known and (chain in _OF_ONE or chain in OF_SAME or (known < 0 and chain in _TOLD_ON)):
            found.add(known)
    return found


_OTHER_CLAUSE = pattern(r"[;:]|\b(?:where|who|which|when|while|and|but|until|before|after|since)\b")
_OF_ONE = frozenset(("life", "upkeep", "ship", "search"))
# Chains that may begin anew: judged only where the second sentence goes on to the later stage.
_TOLD_ON = frozenset("works venture firm law ban recording treaty term crown".split())
