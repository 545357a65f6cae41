"""Ages as they are stated, and whose they are."""

from __future__ import annotations

import re

from lintnews.core.cue import Cue
from lintnews.core.pattern import pattern
from lintnews.core.span import Span
from lintnews.rules.dates._ages.births import whose_birth
from lintnews.rules.dates._ages.held import Age, Birth, held
from lintnews.rules.dates._ages.place import Place
from lintnews.rules.dates._ages.same import are_one, goes_on
from lintnews.rules.dates._ages.whose import (
    Way,
    Who,
    bracket_at,
    clause_start,
    names_in,
    noun_before,
    opening,
    somebody_at,
    subject_of,
)
from lintnews.rules.dates._context import sentence_of
from lintnews.rules.dates._years import is_hedged
from lintnews.text.quantities.nouns import is_person
from lintnews.text.sentences import sentence_at
from lintnews.text.temporal.deeds import Verb, told_in
from lintnews.text.temporal.reader import expressions_in
from lintnews.text.temporal.values import Kind
from lintnews.text.temporal.words import NUMBER, NUMBER_WORD, ORDINAL, number_of, ordinal_of

_N = rf"\d{{1,3}}(?!\d)|{NUMBER}"
_AGES = pattern(
    rf"(?:[\w.’”)]),\s+(?:both |each |now |just |still |only )?(?P<comma>\d{{1,3}}|{NUMBER_WORD}(?=,\s(?:who|was|were|is|from|of|has|died|born)\b))(?=[,);.]|\s+(?:who|was|is|and|has|had|of(?! them| whom| the| those)|from|born|today|tomorrow|yesterday|next|this|last|on)\b|\s\()|\b(?:aged|age(?: as| is|:| (?:was |is )?(?:given|listed|put|recorded|stated)(?: \w+){{0,3}}? (?:as|at))?)\s+(?:just\s|only\s)?(?P<aged>{_N})(?![\w%-])|"
    rf"\b(?P<die>at|(?:at|to|reached) the age of|at age|lived to(?: be)?)\s+(?:just\s|only\s)?(?P<at>{_N})(?=[,;)]|[.:](?!\d)|\s*$|\s+(?:in|on|at|after|from|last|this|when|of|and|years old)\b|\s+(?:the|an?|he|she|I|still|now|is|has|becomes?|one|my|his|her|[A-Z][\w’-]+)\s)|"
    rf"\b(?:a|an|the)\s(?:[\w-]+\s){{0,3}}?(?!group|total|crowd|squad|team|family|list|score|class|crew|party|panel|set|fleet|age)[a-z]+ of (?P<of>\d{{1,3}})(?=[,;)])|"
    rf"\b(?P<old>{_N})[- ]years?[- ](?:old\b|of age\b)|"
    rf"\b(?P<turn>turn(?:s|ed|ing)?|would (?:have been|be|have turned)|reach(?:es|ed|ing)?|hit(?:s|ting)?|will be|making (?:him|her|them)|made (?:him|her|them)|makes (?:him|her|them)|would make (?:him|her|them))\s+(?P<turned>{_N})(?![\w%-]|,\d|\s+(?:per|people|million|years in))(?=\s*[,.;:)–—”]|\s+(?:on|in|this|next|last|at|by|when|and|but|before|after|while|today|tomorrow|yesterday|the|just|during|with|years old|earlier|later)\b|\s*$)|"
    rf"\b(?:his|her|their|a|the|’s|own)\s+(?P<birthday>{ORDINAL})\s+birthday|\b(?:is|are|am|[Ii][’']m|he[’']s|she[’']s|now|just|was|had been)\s+(?:now\s+|just\s+|only\s+|still\s+|therefore\s+|thus\s+|already\s+|currently\s+)?(?P<bare>{_N})(?=[,.;:)]|\s[–—]|\s+(?:and|but|when|at|on|today|tomorrow|this|next)\b|\s+in\s\d{{4}}\b|\s*$)|"
    rf"\s\((?P<bracket>\d{{2}})(?=\)|[;,]\s(?:born|b\.|DOB|date of birth)|\sborn)|\b(?P<months>{_N})[- ]months?[- ]old\b",
    re.IGNORECASE,
)

_FORMS = ("comma", "aged", "at", "of", "old", "turned", "birthday", "bare", "bracket", "months")
_OLDEST = 123  # years
_HOURS = 12  # opens at eight: no age


def ages_of(cue: Cue, born: Birth) -> list[Age]:
    """The ages said of the person born then, in the same sentence or one beside it, with the times they hold at."""
    text, sentence = cue.text, sentence_of(cue)
    verbs = told_in(cue.document, sentence).verbs
    mine = whose_birth(text, sentence, verbs, cue, born)
    ages = _of_sentence(cue, sentence, born, mine, beside=False)
    for other in _beside(cue, sentence):
        ages += _of_sentence(cue, other, born, mine, beside=True)
    return ages


def _of_sentence(cue: Cue, sentence: Span, born: Birth, mine: Who, *, beside: bool) -> list[Age]:
    text, found = cue.text, []
    verbs: tuple[Verb, ...] | None = None
    for match, number, name in _ages_in(text, sentence):
        span = Span(*match.span(name))
        if span.meets(born.span) or (beside and mine.way is Way.OTHER):
            continue
        if is_hedged(text, match.start()) or (
            is_hedged(text, span.start) and not text.endswith("only ", 0, span.start)
        ):
            continue
        if verbs is None:
            verbs = told_in(cue.document, sentence).verbs
        who = mine if _goes_on_from_birth(text, verbs, born, match) else _whose(text, sentence, verbs, match, name)
        is_speaker = text.startswith("I ", mine.at)
        if mine.is_he and not is_speaker and who.way is Way.NAMED and not beside and who.at > mine.at:
            continue
        if not are_one(mine, who, apart=beside) or (beside and not goes_on(text, sentence, mine, who)):
            continue
        told = held(
            _place(cue, sentence, born, match, name, verbs),
            born,
            Age(span, number, (), "", name == "months"),
            match["turn"] or "",
        )
        if told is not None:
            found.append(told)
    return found


def _goes_on_from_birth(text: str, verbs: tuple[Verb, ...], born: Birth, match: re.Match[str]) -> bool:
    """Whether an age goes on from the birth without another clause: born in 1990 and killed in 2009 at 19."""
    start, end = born.span.end, match.start()
    if not start < end or not match.group().lower().startswith(("at", "aged")) or _BREAK.search(text, start, end):
        return False
    return not any(one.is_finite and start <= one.span.start < end and not one.is_bare for one in verbs)


_BREAK = pattern(r"[,;:–—()“”]|\b(?:who|with|to|by|for|when|while)\b")
_TIMES = (Kind.DAY, Kind.MONTH, Kind.YEAR, Kind.SEASON, Kind.RELATIVE, Kind.WEEKDAY)
_ALL_OF_IT = pattern(r"[\s“]*(?:He|She|[A-Z][\w’-]+)\s(?:was|were)\s")


def _place(cue: Cue, sentence: Span, born: Birth, match: re.Match[str], name: str, verbs: tuple[Verb, ...]) -> Place:
    """Where an age stands, with the times told there besides the birth; “She was 40.” has those of the birth's sentence."""
    text, published = cue.text, cue.document.meta.published
    assert published is not None
    span = Span(match.start() + (name == "comma"), match.end())
    if name == "bare" and _ALL_OF_IT.match(text, sentence.start) and sentence.end - sentence.start < _SHORT:
        born_in, block = sentence_of(cue), cue.document.block_at(sentence.start)
        if block is not None and sentence.start > block.span.start:
            born_in = Span(sentence_at(cue.document, max(block.span.start, sentence.start - 2)).start, born_in.end)
        if not sentence_of(cue).covers(span):
            sentence = Span(min(born_in.start, sentence.start), max(born_in.end, sentence.end))
    found = {
        one.span: one
        for start in (sentence.start, match.start())
        for one in expressions_in(cue.document, start)
        if one.kind in _TIMES and one.readings and not one.span.meets(born.span) and sentence.covers(one.span)
    }
    return Place(text, sentence, span, name, verbs, list(found.values()), published)


_SHORT = 40  # code points


_OF_HIM = ("age as", "age is", "age:", "age was", "age given", "age listed", "making", "made", "makes", "would make")
_LEAD_WORD = pattern(r"([\w’'-]+)\s+$")
_FRONTED = pattern(r"[\s“‘(]*(?:(?:[Aa]nd|[Bb]ut|[Yy]et|[Nn]ow|[Tt]oday|[Ss]till),?\s)?")
_ON_NAME = pattern(
    r"[\w-]*(?:\s(?!of\b|from\b|in\b|who\b|and\b|was\b|is\b)[a-z][\w-]*){0,4}(?:\sfrom\s[A-Z][\w’-]+,)?\s(?P<name>[A-Z][\w’'-]+(?:\s[A-Z][\w’'-]+)*)"
)
_DET = pattern(r"\b(?P<det>[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Tt]heir|[\w-]+[’']s)\s(?:[\w-]+\s){0,2}$")


def _whose(text: str, sentence: Span, verbs: tuple[Verb, ...], match: re.Match[str], name: str) -> Who:
    """Whom a stated age is said of."""
    place = match.start(name)
    if (opened := bracket_at(text, sentence.start, match.start() + 1)) is not None:
        return noun_before(text, sentence.start, opened)
    if match.group().lower().startswith(_OF_HIM):
        return Who(Way.MEANT, match.start(), is_he=True)
    if name in ("comma", "bracket"):
        return noun_before(text, sentence.start, match.start() + (name == "comma"))
    if name == "of":
        return noun_before(text, sentence.start, match.start(name) - 4)
    if name == "old":
        return _whose_old(text, sentence, verbs, match)
    if name == "birthday":
        return _whose_birthday(text, sentence, verbs, match)
    if name in ("at", "aged"):
        floor = clause_start(text, sentence, match.start())
        if _FRONTED.fullmatch(text, floor, match.start()):
            return opening(text, sentence, verbs, match.end(name))
        lead = _LEAD_WORD.search(text, max(floor, match.start() - 30), match.start())
        if name == "aged" and text[match.start() - 2] in ",)":
            found = noun_before(text, sentence.start, match.start())
            if found.way is not Way.UNKNOWN:
                return found
        if name == "aged" and lead is not None and _is_of_noun(text, floor, lead):
            return noun_before(text, floor, match.start())
        apposed = text[match.start() - 2] == "," and noun_before(text, floor, match.start() - 1)
        if (
            apposed
            and apposed.way is not Way.UNKNOWN
            and (apposed.way is Way.OTHER or not any(floor <= one.span.start < place for one in verbs))
        ):
            return apposed
        return subject_of(text, sentence, verbs, match.start())
    return subject_of(text, sentence, verbs, place)


def _is_of_noun(text: str, floor: int, lead: re.Match[str]) -> bool:
    """Whether “aged” is said of the noun right before it: a man aged 40, with a cat aged nine; not died in Leeds aged 40."""
    if lead[1][:1].isupper():
        return _IN_A_PLACE.search(text, max(floor, lead.start() - 40), lead.end(1)) is None
    return is_person(lead[1]) or _WITH.search(text, max(floor, lead.start() - 40), lead.end(1)) is not None


_IN_A_PLACE = pattern(r"\b(?:in|at|near|on|to)\s(?:[A-Z][\w’.-]+\s)*[A-Z][\w’.-]+$")
_WITH = pattern(r"\b(?:with|by|and|like|for|treats?|teaches?)\s(?:an?\s|the\s)?(?:[\w-]+\s)?[\w-]+$")


def _whose_old(text: str, sentence: Span, verbs: tuple[Verb, ...], match: re.Match[str]) -> Who:
    """Of the 40-year-old, a 40-year-old who, her 40-year-old, 40-year-old Ana Ruiz."""
    named = _ON_NAME.match(text, match.end())
    det = _DET.search(text, max(sentence.start, match.start() - 40), match.start())
    if named is not None and det is None:
        return Who(Way.NAMED, named.start("name"), names_in(named["name"]))
    if det is None:
        return subject_of(text, sentence, verbs, match.start())
    if det["det"].lower() in ("a", "an") and named is None:
        if text.endswith((" as ", " As ", "As "), 0, det.start()):
            return subject_of(text, sentence, verbs, det.start())
        found = somebody_at(text, sentence.start, det.start())
        is_apposed = found.way is Way.UNKNOWN and text[det.start() - 2] == ","
        return Who(Way.MEANT, det.start(), is_he=True) if is_apposed else found
    if named is not None:
        return Who(Way.NAMED, named.start("name"), names_in(named["name"]))
    return Who(Way.MEANT if det["det"].lower() == "the" else Way.OTHER, det.start())


def _whose_birthday(text: str, sentence: Span, verbs: tuple[Verb, ...], match: re.Match[str]) -> Who:
    lead = match.group().split()[0].lower()
    if lead.startswith(("’s", "'s")) or lead == "own":
        return noun_before(text, sentence.start, match.start())
    if lead in ("his", "her"):
        return Who(Way.MEANT, match.start(), is_he=True)
    return subject_of(text, sentence, verbs, match.start())


def _ages_in(text: str, span: Span) -> list[tuple[re.Match[str], int, str]]:
    found = []
    for match in _AGES.finditer(text, *span):
        name = next(key for key in _FORMS if match[key])
        number = ordinal_of(match[name]) if name == "birthday" else number_of(match[name])
        if name == "at" and number and number <= _HOURS and "age" not in match["die"]:
            continue
        if name == "at" and match.group().startswith("at ") and text[match.end() + 1 : match.end() + 2].isupper():
            continue  # at 24 Elm Road
        if number and 0 < number < _OLDEST:
            found.append((match, number, name))
    return found


def _beside(cue: Cue, sentence: Span) -> list[Span]:
    """The sentences before and after in the same block."""
    block = cue.document.block_at(sentence.start)
    if block is None:
        return []
    found = []
    if sentence.start > block.span.start:
        found.append(sentence_at(cue.document, max(block.span.start, sentence.start - 2)))
    last = sentence
    for _ in range(2):  # he died on Monday; he was 73
        following = sentence_at(cue.document, min(last.end + 1, len(cue.text)))
        if not block.span.covers(following) or following.start <= last.start:
            break
        found.append(following)
        if not _HE_GOES_ON.match(cue.text, following.start):
            break
        last = following
    return found


_HE_GOES_ON = pattern(r"(?:He|She)\s[^,;“”]{1,60}$|(?:He|She)\s[^,;“”.]{1,60}\.", re.MULTILINE)
