"""Ages, dates of birth, and the ages that a date of birth allows."""

from __future__ import annotations

import re

from lintnews.core.cue import Cue
from lintnews.core.pattern import pattern
from lintnews.core.span import Span
from lintnews.rules.dates._ages.held import IN_YEAR, SHORT_OF, WHEN_HE_WAS, Age, Birth, held
from lintnews.rules.dates._ages.people import is_of_subject, is_other_named, verb_before
from lintnews.rules.dates._context import sentence_of
from lintnews.rules.dates._years import is_hedged
from lintnews.text.sentences import sentence_at
from lintnews.text.temporal.deeds import Verb, told_in
from lintnews.text.temporal.reader import expressions_in
from lintnews.text.temporal.values import Kind, Stretch, year_stretch
from lintnews.text.temporal.verb_groups import Tense
from lintnews.text.temporal.words import NUMBER, ORDINAL, number_of, ordinal_of

_N = rf"\d{{1,3}}(?!\d)|{NUMBER}"
_AGES = pattern(
    rf"(?:[\w.’”)]),\s+(?:both |each |now |just |still |only )?(?P<comma>\d{{1,3}})(?=[,);.]|\s+(?:who|was|is|and|has|had|of|from|born)\b|\s\()|\b(?:aged|age(?: as| is|:)?)\s+(?:just\s|only\s)?(?P<aged>{_N})(?![\w%-])|"
    rf"\b(?P<die>at|(?:at|to|reached) the age of|at age|lived to(?: be)?)\s+(?P<at>{_N})(?=[,;)]|[.:](?!\d)|\s*$|\s+(?:in|on|at|after|from|last|this|when|of|and|years old)\b|\s+(?:the|an?|he|she|[A-Z][\w’-]+)\s)|"
    rf"\b(?:a|an|the)\s(?:[\w-]+\s){{0,3}}?(?!group|total|crowd|squad|team|family|list|score|class|crew|party|panel|set|fleet|age)[a-z]+ of (?P<of>\d{{1,3}})(?=[,;)])|"
    rf"\b(?P<old>{_N})[- ]years?[- ](?:old\b|of age\b)|"
    rf"\b(?P<turn>turn(?:s|ed|ing)?|would (?:have been|be|have turned)|reach(?:es|ed|ing)?|hit(?:s|ting)?|will be|making (?:him|her|them)|made (?:him|her|them)|makes (?:him|her|them)|would make (?:him|her|them))\s+(?P<turned>{_N})(?![\w%-]|,\d|\s+(?:per|people|million|years in))|"
    rf"\b(?:his|her|their|a|the|’s|own)\s+(?P<birthday>{ORDINAL})\s+birthday|\b(?:is|are|am|[Ii][’']m|he[’']s|she[’']s|now|just|was)\s+(?:now\s+|just\s+|only\s+|still\s+|therefore\s+|thus\s+|already\s+|currently\s+)?(?P<bare>{_N})(?=[,.;:)]|\s[–—]|\s+(?:and|but|when|at)\b|\s+in\s\d{{4}}\b|\s*$)|"
    r"\s\((?P<bracket>\d{2})\)",
    re.IGNORECASE,
)
_BIRTH = pattern(
    r"\b(?:foaled|whelped|hatched|calved|born(?! (?:again|to win|leader))|(?:date|year) of birth|(?<!gave )(?<!give )(?<!giving )(?<!gives )birth(?=\s(?:in|at|was|is)\b)|birth ?date|DOB)\b|\bb\.",
    re.IGNORECASE,
)
_BORN_GAP = pattern(
    r"(?:\s+(?:is|was|as|on|of|given as|listed as|recorded as))?[:,(]?(?:\s+(?!and\b|when\b|after\b|before\b|but\b|who\b|or\b|died\b|whose\b)[\w’'.&-]+,?){0,9}?\s+$|\s*[(:]\s*|\s+"
    r"|(?:\s+(?:in|at)\s[A-Z][\w’-]+)?\s+(?:was|is|were)\s(?:registered|recorded|announced|listed|celebrated)\s(?:in|on)\s+"
)
_LIFE = pattern(
    r"\(\s*(?:born\s+)?(?:[\w ,.]{3,20}\s)?(?P<first>(?:1[6-9]|20)\d\d)\s?[-–—]\s?(?:[\w ,.]{3,20}\s)?(?P<last>(?:1[6-9]|20)\d\d)\s*\)"
)
_PRONOUN = pattern(
    r"[“\"‘]?(?:(?:Now|At|Aged) \w+,? (?:he|she)|Age(?=:| \d)|He|She|They|The (?:\w+[- ]){0,4}\w+|His|Her)\b"
)


_NUMBER = pattern(r"\d+")
_OF_TWO_DAYS = 4  # numbers: two days and two years
_OF_BIRTH = (Kind.DAY, Kind.MONTH, Kind.YEAR, Kind.SEASON)


def birth_at(cue: Cue) -> Birth | None:
    """The date of birth in the sentence of the cue, if the cue is the word that tells it."""
    text, sentence = cue.text, sentence_of(cue)
    if cue.found.lower() in ("died", "dies", "aged", "when he was", "when she was"):
        life = _LIFE.search(text, *sentence)
        if life is None:
            return None
        first, last = int(life["first"]), int(life["last"])
        if not 5 < last - first < 116:
            return None
        span = Span(life.start() + 1, life.end() - 1)
        if (days := _days_in(cue, span)) is not None:
            return Birth(span, Stretch(days.first, days.first), Stretch(days.last, days.last))
        return Birth(span, year_stretch(first), year_stretch(last))
    word = _BIRTH.search(text, max(sentence.start, cue.span.start - 8), min(sentence.end, cue.span.end + 14))
    if word is None or not word.start() <= cue.span.start < word.end():
        return None
    if year := _YEAR_BORN.search(text, max(0, word.start() - 6), word.start()):
        return Birth(Span(*year.span("year")), year_stretch(int(year["year"])))
    for one in expressions_in(cue.document, cue.span.start):
        if one.kind is Kind.DAY and one.year and one.readings and _GIVEN_AS.fullmatch(text, one.span.end, word.start()):
            return Birth(one.span, one.readings[0])
        if one.kind in _OF_BIRTH and one.year and one.readings and one.span.start >= word.end():
            if one.span.start - word.end() > 90 or not _BORN_GAP.fullmatch(text, word.end(), one.span.start):
                return None
            return Birth(one.span, one.readings[0]) if len(one.readings) == 1 else None
    return None


def _days_in(cue: Cue, bracket: Span) -> Stretch | None:
    """The first and the last day that a bracket gives: (12 May 1948 – 3 June 2021); None for years or months alone."""
    if len(_NUMBER.findall(bracket.of(cue.text))) < _OF_TWO_DAYS:
        return None
    for one in expressions_in(cue.document, cue.span.start):
        if one.kind is Kind.RANGE and one.span == bracket and len(one.readings) == 1:
            return one.readings[0]
    return None


_YEAR_BORN = pattern(r"\b(?P<year>(?:1[6-9]|20)\d\d)-$")
_GIVEN_AS = pattern(r"\sas (?:his|her|their|the|a) ")


def ages_of(cue: Cue, born: Birth) -> list[Age]:
    """The ages said of the person born then, in the same sentence or the one beside it, with the times they hold at."""
    text, sentence = cue.text, sentence_of(cue)
    found = _ages_in(text, sentence)
    if not found:
        return _beside_ages(cue, sentence, born)
    verbs = told_in(cue.document, sentence).verbs
    mine = _clause(text, sentence, born.span)
    if any(mine.covers(Span(*one[0].span())) for one in found):
        found, sentence = [one for one in found if mine.covers(Span(*one[0].span()))], mine
        verbs = tuple(verb for verb in verbs if mine.covers(verb.span))
    if not _is_born_of_subject(text, sentence, verbs, cue, born):
        found = [one for one in found if _is_beside_birth(text, one[0], one[2], cue, born)]
    else:
        found = [
            one
            for one in found
            if _is_age_of_subject(text, sentence, verbs, *one) or _is_beside_birth(text, one[0], one[2], cue, born)
        ]
    ages = []
    for match, number, name in found:
        span = Span(*match.span(name))
        if (
            is_hedged(text, match.start())
            or (is_hedged(text, span.start) and not text.endswith("only ", 0, span.start))
            or (
                _NOT_SAID.search(text, sentence.start, span.start)
                and not WHEN_HE_WAS.match(text[sentence.start : span.start])
                and not (name == "birthday" and SHORT_OF.search(text, sentence.start, span.start))
            )
        ):
            continue
        told = held(cue, _clause(text, sentence, span), born, Age(span, number, None, ""), match, name)
        if told is not None:
            ages.append(told)
    return ages


_NOT_SAID = pattern(r"\b(?:until|till|before|after|since|by the time|when|if|once|than)\s(?:[\w’-]+\s){0,4}$")


def _beside_ages(cue: Cue, sentence: Span, born: Birth) -> list[Age]:
    """The one age of the sentence before or after, where it goes on about the same person."""
    for other in _beside(cue, sentence):
        found = _ages_in(cue.text, other)
        if not found:
            continue
        match, number, name = found[0]
        if is_other_named(cue.text, other.start, match.start(name), opens=False):
            return []
        span = Span(*match.span(name))
        if (
            len({number for _, number, _ in found}) > 1
            or is_hedged(cue.text, match.start())
            or is_hedged(cue.text, span.start)
        ):
            return []
        told = held(cue, other, born, Age(span, number, None, ""), match, name)
        return [told] if told is not None else []
    return []


def _is_born_of_subject(text: str, sentence: Span, verbs: tuple[Verb, ...], cue: Cue, born: Birth) -> bool:
    """Whether the birth is that of the one whom the sentence is about."""
    place = cue.span.start
    if born.death is not None or text.startswith("Born", sentence.start):
        return verb_before(verbs, born.span.start) is None or born.death is None
    if not is_of_subject(text, sentence, verbs, place):
        return False
    lead = text[sentence.start : place]
    if _OF_KIN.search(lead):
        return False
    if "birth" in cue.found.lower() or _CATAPHORA.fullmatch(lead):
        return True
    told = next((verb for verb in verbs if verb.span.start <= place < verb.span.end), None)
    at = told.span.start if told else place
    lead = text[sentence.start : at]
    if _SAID_OF.search(lead) and is_other_named(text, sentence.start, at, opens=False):
        return False  # the victim's mother, 54, said he was born
    if _OF_ANOTHER.search(lead):
        return False
    if told is not None and (told.lead == "having" or (told.is_finite and not _WHO.search(lead))):
        return True
    before = verb_before(verbs, at)
    lead = text[before.span.end : at] if before else ""
    if before is not None and before.word in _BE and not _AMONG.search(lead):
        return True  # the youngest delegate is Asha Rao, born in
    return _CLOSED.search(lead) is None and _OBJECT.search(lead) is None  # beat Berg, born in 1999


_AMONG = pattern(r"\b(?:of|by|to|with|from|for)\b")
_SAID_OF = pattern(r"\b(?:said|says|told|added)\b[^;]*\b(?:he|she|they)\s$")
# Has a son whose date of birth; although he is only 22, Kipchumba, born in.
_OF_KIN = pattern(
    r"\b(?:has|have|had|with)\s(?:an?|two|three|twin)\s(?:[\w-]+\s){0,2}(?:son|daughter|brother|sister|wife|husband|child|children|"
    r"sons|daughters|brothers|sisters|cousin|nephew|niece)\s(?:who (?:was|were) |whose (?:date of )?)?(?:date of )?$"
)
_CATAPHORA = pattern(
    r"(?:Although|Though|While|If|Even though)\s(?:he|she)\s(?:is|was)\s[^,;]{2,30},\s[^,;]{2,40},\s(?:who (?:was |were )?)?"
)
_WHO = pattern(r"\bwho\s$")
_OF_ANOTHER = pattern(
    r"\b(?:of|with|by|to|from|and)\s(?:an?|his|her|another)\s(?:[\w-]+\s)?[\w-]+\s(?:who (?:was|were)\s)?$"
)
_CLOSED = pattern(r"[A-Z][\w’-]+,?\s(?:\d{1,3},\s)?(?:\(|who (?:was |were )?)?$")
_OBJECT = pattern(r"\b(?:a|an|the|his|her|their)\s[^,;]*,?\s(?:\(|who (?:was |were )?)?$")


def _is_beside_birth(text: str, match: re.Match[str], name: str, cue: Cue, born: Birth) -> bool:
    """Whether age and birth stand in one apposition: Berg, 24, born in 1999; Berg, born in 1999 and now 24."""
    first, last = match.end(name), cue.span.start
    if first > last:
        first, last = born.span.end, match.start(name)
    return last - first < 24 and _APPOSED.fullmatch(text, first, last) is not None


_APPOSED = pattern(
    r"[,)(]*\s*(?:(?:who|and|was|were|is|now|aged|years old|originally|himself|herself|an?|a native|\()\s*)*"
)


def _is_age_of_subject(
    text: str, sentence: Span, verbs: tuple[Verb, ...], match: re.Match[str], number: int, name: str
) -> bool:
    """Whether an age is said of the one whom the sentence is about."""
    place = match.start(name)
    if (match["turn"] or "").lower().startswith(("made", "making", "makes")):
        return True
    if number < 3 or not is_of_subject(text, sentence, verbs, place) or is_other_named(text, sentence.start, place):
        return False
    before = verb_before(verbs, place)
    if name in ("comma", "bracket") and _AN_AGE_BEFORE.search(text, sentence.start, match.start(name) - 2):
        return False
    if name == "aged" and _AT_FRONT.fullmatch(text, sentence.start, match.start()):
        follows = next((verb for verb in verbs if verb.span.start > place and verb.is_finite), None)
        return follows is None or follows.tense is not Tense.PAST or follows.word == "born"  # aged 74, she fell ill
    if before is None or name in ("at", "turned", "birthday"):
        return True
    lead = text[before.span.end : match.start()]
    if name == "bare":
        return before.span.end >= match.start() or not lead.strip()
    if name == "old":
        return before.word in _BE and _ARTICLE.fullmatch(lead) is not None
    if name == "aged":
        if IN_YEAR.match(text, match.end()):
            return True
        return before.word in _DIES or (_FRONTED.search(lead) is not None and _NOW.search(lead) is not None)
    return False


_AT_FRONT = pattern(r"[\s“‘]*")
_AN_AGE_BEFORE = pattern(r",\s\d{1,3},|\(\d{2}\)|year-old")
_BE = frozenset("is was are were be becomes became".split())
_DIES = frozenset("died dies dead killed retired".split())
_ARTICLE = pattern(r"\s(?:a |an |the |just |only |now )*")
_NOW = pattern(r"\b(?:[Tt]oday|[Nn]ow)\b")
_FRONTED = pattern(r";\s(?:(?:[Tt]oday|[Nn]ow),?\s)?$")


def _clause(text: str, sentence: Span, span: Span) -> Span:
    """The part of the sentence, between semicolons, in which `span` stands."""
    start = max(sentence.start, text.rfind(";", sentence.start, span.start) + 1)
    end = text.find(";", span.end, sentence.end)
    end = sentence.end if end < 0 else end
    return Span(start, end)


def _ages_in(text: str, span: Span) -> list[tuple[re.Match[str], int, str]]:
    found = []
    for match in _AGES.finditer(text, *span):
        name = next(
            key for key in ("comma", "aged", "at", "of", "old", "turned", "birthday", "bare", "bracket") if match[key]
        )
        number = ordinal_of(match[name]) if name == "birthday" else number_of(match[name])
        if number and 0 < number < 123:
            found.append((match, number, name))
    return found


def _beside(cue: Cue, sentence: Span) -> list[Span]:
    """The next sentence if it goes on about the same person, the one before if this one does."""
    block = cue.document.block_at(sentence.start)
    if block is None:
        return []
    text, found = cue.text, []
    following = sentence_at(cue.document, min(sentence.end + 1, len(text)))
    if block.span.covers(following) and following.start > sentence.start and _PRONOUN.match(text, following.start):
        found.append(following)
    if (
        _PRONOUN.match(text, sentence.start) or text.startswith("Born ", sentence.start)
    ) and sentence.start > block.span.start:
        found.append(sentence_at(cue.document, max(block.span.start, sentence.start - 2)))
    return found
