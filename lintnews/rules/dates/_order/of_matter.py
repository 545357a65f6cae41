"""The order of two dated deeds of one matter, whoever does them: the letter and its reply, the polls and their result."""

from __future__ import annotations

from lintnews.core.pattern import pattern
from lintnews.core.span import Span
from lintnews.rules.dates._order.clauses import STRONG_JOINT, WORD, by_finite, clause_of
from lintnews.rules.dates._order.matters import MATTERS, OF_DAYS, OF_PERSON, ROUND, Matter
from lintnews.text.temporal.deeds import Deed, Told, Verb
from lintnews.text.temporal.values import Kind

_LEFT = 110  # code points before a date in which its clause is looked for
# What parts the matters of two clauses, or makes a deed none that was done on its day.
_APART = pattern(
    r"\b(?i:the ones?|again|another|others?|different|separate|unrelated|anniversary|anniversaries|planned|scheduled|due|would|could|might|should|new|next|previous|annual|"
    r"latest|repeat|fresh|further|more|not|never|no|nor|without (?:being|having|[a-z]+ing)|instead|until|till|each|every|both|either|expected|unlike|like|than|if|whether|"
    r"whose(?! (?:body|bodies|remains|wreck|wreckage|trial)\b)|elsewhere|respectively|cancelled|canceled|postponed|delayed|initial|initially|original|originally|revised|amended|updated|twice|replacement|draft|interim|"
    r"provisional|provisionally|preliminary|by-election|midterm|primary|posthumous|posthumously|meanwhile|similar|earlier|former|sequel|prequel|spin-off|remake|successor|predecessor|rivals?|second time)\b|[“”\"()—]"
)
_JOINT = pattern(
    r"[;,]|\b(?P<word>and|but|though|although|while|when|before|after|following|since|once|over|for|from|to|because|as|with|who|which|that|having|against|in response to|until)\b"
)
# Joints after which what is told is of the same matter.
_TIES = frozenset("though although when after following since once over for from to because who which that having against with as".split())  # fmt: skip
_LEADS_NOUN = frozenset(("over", "for", "to", "from", "against", "in response to"))
_ASIDE = pattern(r",\s(?:(?:which|who)\s(?:was\s|were\s|had been\s)?)?(?:[a-z]+ly\s|first\s)?$")
_SUBJECT = pattern(
    r"[\s,;]*(?:(?:The|Its|His|Her|Their|It|He|She|They)\s)?(?:(?:and|but|though|although|while|when|before|after|that|which|who|as|because|once|with)\s)?(?:(?:later|then|only|first|finally|duly|eventually|[a-z]+ly)\s)*"
    r"(?P<subject>(?:(?:he|she|it|they|the|its|his|her|their|this|that)\b\s?)?(?:(?!an?\b)[a-z][\w’-]*,?\s){0,6}?)(?:(?:only|first|finally|later|[a-z]+ly)\s)*$"
)
_NEW_OBJECT = pattern(r"\s(?:an?|two|three|four|five|some|several|many|dozens|hundreds|\d+)\s")
_DEFINITE = pattern(r"(?:the|its|his|her|their|it|this|that)\b")


def order_in_matter(text: str, sentence: Span, told: Told, one: Deed, other: Deed) -> int:
    """-1 where `one` comes first in the matter that both are of, 1 where it comes last, 0 where none is known."""
    one, other = by_finite(text, told, one), by_finite(text, told, other)
    start = one.when.span.end
    joint = (STRONG_JOINT if one.fronted else _JOINT).search(text, _after(one), other.when.span.start)
    if joint is None:
        return 0
    first = clause_of(text, Span(start if one.fronted else max(sentence.start, one.at - _LEFT), joint.start()), one)
    if not first.stages:
        return 0
    end = min(sentence.end, other.when.span.end + _LEFT) if other.fronted else other.when.span.start
    parted = text.rfind(";", joint.start(), other.when.span.start)
    begins = joint.start() if parted < 0 else parted
    subject = _subject_of(text, first.span, one) if _is_left_out(text, begins, other) else ""
    if _is_relative(text, begins, other):
        subject = text[start : other.verb.span.start] if other.verb else ""
    second = clause_of(text, Span(begins, end), other, subject)
    known, chain = _known(first.stages, second.stages, one, other)
    if not known or _are_apart(text[max(sentence.start, one.at - _LEFT) : min(sentence.end, other.when.span.end + 30)]):
        return 0
    word = (joint["word"] or "") if begins == joint.start() else ""
    if word not in _LEADS_NOUN and not _is_same(text, first.span, second.span, other):
        return 0
    if chain in OF_PERSON and word not in _LEADS_NOUN and _is_another(text, first.span, second.span, other):
        return 0
    if (
        known > 0
        and not (joint.group() == "," and _is_aside(text, sentence, one))
        and not _is_tied(text, word, second.span, other, chain)
    ):
        return 0
    return known


def _are_apart(words: str) -> bool:
    """Whether a word says that two deeds are of two matters, or that one was not done; not: did not sign it until."""
    return _APART.search(_NOT_UNTIL.sub(" ", words)) is not None


_NOT_UNTIL = pattern(
    r"\b(?:did|was|were|had) not (?:be )?(?=(?:[\w’-]+ ){1,5}until\b)|\buntil (?=(?:on |in )?(?:[A-Z]|\d))"
)


def _is_relative(text: str, begins: int, other: Deed) -> bool:
    """Whether the second deed is told of the noun before it: in a trial that opened on; the diver, whose body was."""
    verb = other.verb
    if verb is None or other.fronted or verb.span.start < begins:
        return False
    return _RELATIVE.search(text, begins, verb.span.start) is not None


_RELATIVE = pattern(
    r"\b(?:that|which|who|whose (?:body|bodies|remains|wreck|wreckage|trial))\s(?:(?:he|she|it|they)\s)?(?:[a-z]+ly\s)?$"
)


def order_beside_in_matter(
    text: str, before: Span, sentence: Span, told: tuple[Told, Told], one: Deed, other: Deed
) -> int:
    """The same for the deeds of two sentences, the second of which opens with “the” or a pronoun."""
    one, other = by_finite(text, told[0], one), by_finite(text, told[1], other)
    first, second = clause_of(text, before, one), clause_of(text, sentence, other)
    known, chain = _known(first.stages, second.stages, one, other)
    if not known or _are_apart(text[before.start : sentence.end]):
        return 0
    if other.verb is None or not _is_same(text, first.span, second.span, other):
        return 0
    if chain in OF_PERSON and _is_another(text, first.span, second.span, other):
        return 0
    if known > 0 and _BACK.match(text, other.verb.span.end):
        return 0
    if known < 0 or other.verb.is_before_past or (chain in ROUND and _THE_SAME.match(text, sentence.start)):
        return known
    return known if chain not in ROUND and not _NEW_OBJECT.match(text, other.verb.span.end) else 0


_BACK = pattern(r"\s(?:(?:it|them|him|her|up|in|out)\s)?(?:back|again)\b")  # brought it back
_THE_SAME = pattern(r"The [a-z-]+, which ")  # the stoppage, which began on 19 June


def _is_aside(text: str, sentence: Span, one: Deed) -> bool:
    """Whether the first deed is told in a phrase set after the subject: the film, released in 2015, was shot in 2016."""
    return one.verb is not None and _ASIDE.search(text, sentence.start, one.verb.span.start) is not None


def _after(one: Deed) -> int:
    """Where the first clause can end at the earliest."""
    if one.fronted and one.verb is not None and one.verb.span.start >= one.when.span.end:
        return one.verb.span.end + 1
    return one.when.span.end


_LEFT_OUT = pattern(r",?\s(?:(?:and|but|yet)\s)?(?:(?:only|then|later|first|finally|duly|[a-z]+ly|it|they|he|she)\s)*$")


def _is_left_out(text: str, begins: int, other: Deed) -> bool:
    """Whether the second verb has the subject of the first: the strike, called off on 4 October, began."""
    verb = other.verb
    return verb is not None and not other.fronted and _LEFT_OUT.match(text[begins : verb.span.start]) is not None


def _subject_of(text: str, span: Span, one: Deed) -> str:
    return text[span.start : one.verb.span.start] if one.verb is not None else ""


def _known(first: tuple[Matter, ...], second: tuple[Matter, ...], one: Deed, other: Deed) -> tuple[int, str]:
    """The order of two stages of one chain, and the chain; nothing where any chain has them in doubt."""
    are_days = one.when.kind is Kind.DAY and other.when.kind is Kind.DAY
    found: set[tuple[int, str]] = set()
    unclear: set[str] = set()
    for stage in first:
        for later in second:
            if stage.chain == later.chain and (are_days or stage.chain not in OF_DAYS):
                if stage.rank == later.rank:
                    unclear.add(stage.chain)
                found.add((-1 if stage.rank < later.rank else 1, stage.chain))
    found = {pair for pair in found if pair[1] not in unclear}
    orders = {order for order, _ in found}
    return min(found, key=lambda pair: pair[1] in ROUND) if len(orders) == 1 else (0, "")


def _is_same(text: str, first: Span, second: Span, other: Deed) -> bool:
    """Whether the second clause tells of nobody and nothing that is not the first's.

    Whoever does a deed to a thing may be new; what undergoes it may not.
    """
    verb = other.verb
    if verb is None or not second.start <= verb.span.start < second.end:
        return True
    start = (
        other.when.span.end if other.fronted else max(second.start, _last_joint(text, second.start, verb.span.start))
    )
    subject = text[start : verb.span.start]
    if start == second.start and subject[:1].isupper():
        subject = subject[0].lower() + subject[1:]
    if _THEIR_PERSON.search(subject) or _OF_ANOTHER.search(text, second.start, second.end):
        return False
    if _does_to(text, verb):
        return True
    names = [word for word in WORD.findall(subject)[0 if start > second.start else 1 :] if word[0].isupper()]
    if any(name not in text[first.start : first.end] for name in names):
        return False
    return bool(names) or _SUBJECT.match(subject) is not None or subject.strip(" ,;") == ""


def _last_joint(text: str, start: int, end: int) -> int:
    return max((match.start() for match in STRONG_JOINT.finditer(text, start, end)), default=start)


def _does_to(text: str, verb: Verb) -> bool:
    """Whether the verb has a known thing for its object: had reported him missing; handed it over; cut the sod."""
    return (
        verb.lead not in ("was", "were")
        and " been" not in verb.span.of(text)
        and _KNOWN.match(text, verb.span.end) is not None
    )


_KNOWN = pattern(
    r"\s(?:(?:back|out|up|over|down|in)\s)?(?:it|them|him|her(?=\s(?:in|on|at|to|for|from|with|of|during)\b)|the(?! (?:next|new|other|latest)))\b(?! (?:back|again)\b)"
)
# Had buried his father; the sod was cut for its wing.
_OF_ANOTHER = pattern(
    r"\b(?:his|her|their|its)\s(?:[\w-]+\s){0,2}?(?:father|mother|parents|wife|husband|brother|sister|son|daughter|twin|child|children|baby|uncle|aunt|cousin|"
    r"grandfather|grandmother|grandson|granddaughter|friend|partner|colleague|wing|annexe?|extension|sister ship|parent|successor|predecessor|rival|neighbou?r)s?\b"
)


_PERSONAL = pattern(
    r"[\s,;]*(?:(?:and|but|though|although|while|when|before|after|because|as)\s)?(?:[Hh]e|[Ss]he|[Tt]hey|[Ii]t|[Hh]is|[Hh]er|[Tt]heir|[Ii]ts|who|which|that)\b"
)


def _is_another(text: str, first: Span, second: Span, other: Deed) -> bool:
    """Whether the second clause has a subject of its own, neither a pronoun nor a deed: and the thief was jailed."""
    verb = other.verb
    if verb is None or not second.start <= verb.span.start < second.end:
        return False
    start = other.when.span.end if other.fronted else second.start
    if _KNOWN_ONE.match(text, verb.span.end) and verb.lead not in ("was", "were"):
        return False  # the lower court convicted her
    subject = text[start : verb.span.start]
    words = [word for word in WORD.findall(subject) if len(word) > 3]
    if not words or _PERSONAL.match(subject) or _LEFT_OUT.match(subject) or _THE_ONE.search(subject):
        return False
    return words[-1].lower() not in MATTERS and not any(word in text[first.start : first.end] for word in words)


# The one just told of, by another word.
_THE_ONE = pattern(
    r"\b[Tt]he (?:couple|pair|two|man|woman|boy|girl|child|baby|victim|suspect|accused|defendant|patient|teenager|prisoner|fugitive|hostage|convict|driver|survivor|\d+-year-old) (?:had |was |were )?$"
)
_KNOWN_ONE = pattern(r"\s(?:it|them|him|her(?=\s(?:in|on|at|to|for|from|with|of|during)\b))\b")
_THEIR_PERSON = pattern(
    r"\b(?:[Hh]is|[Hh]er|[Tt]heir|[Ii]ts)\s(?:[\w-]+\s)?\w+(?:ors?|ers?|ists?|m[ae]n|son|sons|wife|band)\b"
)


_GOES_ON = pattern(r"; (?:he|she|they) (?:had |was |were )?")
_BY_ANOTHER = pattern(r"\b(?:by|from|with|to) [A-Z]")
_RELATIVE_OF = pattern(r",? whose ")


def _is_tied(text: str, joint: str, second: Span, other: Deed, chain: str) -> bool:
    """Whether a stage told after a later one is of the same round: though the hackers had broken in on."""
    verb = other.verb
    if verb is not None and (
        " itself " in text[second.start : verb.span.start] or _RELATIVE_OF.match(text, second.start)
    ):
        return True  # although the examination itself was held on; whose body was found on
    if chain in ROUND:
        return False
    if verb is None or verb.span.start < second.start:
        return joint in _TIES
    if verb.is_before_past or joint in _TIES or " only " in text[second.start : verb.span.start]:
        return True
    if _NEW_OBJECT.search(text, verb.span.end, second.end) or _BACK.match(text, verb.span.end):
        return False
    if joint not in ("and", "but") and _does_to(text, verb):
        return True
    if _GOES_ON.fullmatch(text, second.start, verb.span.start):
        return _BY_ANOTHER.search(text, max(0, second.start - 60), second.start) is None
    told = _SUBJECT.match(text[second.start : verb.span.start])
    return told is not None and _DEFINITE.match(told["subject"]) is not None
