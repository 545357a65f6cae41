"""A name that is spelled otherwise elsewhere in the same copy."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from lintnews.core.desk import Desk
from lintnews.core.document import BlockKind, Document
from lintnews.core.finding import Call, Confidence, Match, Related
from lintnews.core.pattern import pattern
from lintnews.core.rule import Bad, DocumentRule, Good
from lintnews.core.span import Span
from lintnews.rules.names._drift import (
    SHORTEST,
    Use,
    beside_family,
    differ_in_ending,
    near_pairs,
    special_pairs,
    uses,
)
from lintnews.rules.names._house_names import house_match, near_the_house
from lintnews.rules.names._lone_surnames import is_lone, lone_pairs
from lintnews.rules.names._name_sounds import pairs_by_sound, sound_alike
from lintnews.rules.names._surnames import ONE_NAME
from lintnews.rules.spelling._judgement import Kind, judged
from lintnews.text.names import COURTESIES
from lintnews.text.words import capitalised_words, distinct_words, occurrences

_LONGEST_ARTICLE = 60_000  # code points: what is longer holds many articles, and its names are no one’s
_ODD = 2  # a form used more often is no slip
_FAMOUS = 105  # a word this common (Georgia, Austin) is written for itself
_LONG_ENOUGH = 7  # letters of a name that nobody need bear
# A name after one of these is somebody’s, whatever else the word may mean.
_OF_ONE = COURTESIES | frozenset("ds dc pc sgt det insp cpl lt capt col maj cmdr".split())
_USED = 80  # a word less used (lacy, thwaite) is likelier a name
_SURELY_ONE = 8  # letters of a given name
_OFTEN = 3  # uses that settle how a name is spelled
Uses = tuple[Use, ...]
_NUMBERS = ("", "once", "twice", "three", "four", "five", "six", "seven", "eight", "nine")


class NameDrift(DocumentRule):
    """A name that is spelled otherwise elsewhere in the same copy.

    ## Why
    A wrong letter in a name is the slip that its bearer sees first, and no dictionary can find it: the rest of the
    copy can.

    ## When it is right
    Two people, each with a given name; men and women of one family (Kowalski, Kowalska); accents alone; plurals and
    possessives; places and peoples; names of bodies, and what stands in a quotation. Where both forms are used often,
    somebody has decided so.

    ## Fix
    None: only the source knows the name.
    """

    message = "“{here}” here, “{there}” {often}. The same {what}?"
    call = Call.QUERY
    confidence = Confidence.MEDIUM
    examples = (
        Bad("Marta Kowalczyk, 34, won the seat in Łódź. Ms »Kowalcyzk« had trailed in every poll.", related="Kowalczyk"),
        Bad("Piers Hatherley won. Then »Hatherly« said no. Hatherley has a dog, and Hatherley has a boat.", related="Hatherley"),
        Bad("Roderick Thibaudeau was late. »Thibodeau« will pay, and Thibaudeau knows it. Thibaudeau wept.", related="Thibaudeau"),
        Bad("Marta Kowalczyk won the seat. Marta Kowalczyk is 34. The mayor, »Marita« Kowalczyk, wept on Friday.", related="Marta"),
        Bad("The ferry left Skarnhaven at ten. Skarnhaven is cold. From Skarnhaven to Oslo is far; »Skarnhavn« is old.", related="Skarnhaven"),
        Bad("The boat is that of Joan »Penhalligon«.", accept=("Joan Penhaligon",)),
        Bad("Catherine Ollivant sings in Leeds. »Katherine« Ollivant is from Bootle.", related="Catherine"),
        Bad("Tom Reid was late. Mr »Reed« had spent the night with his wife, and Mr Reid’s car was gone.", related="Reid"),
        Bad("Rosalind Quintavalle runs the mill at Ludlow. Ms »Quintaville« took it over in May.", related="Quintavalle"),
        Bad("Jeffrey Ollivant saw the man. It was late, »Jeffery« Ollivant told the court.", related="Jeffrey"),
        Bad("Gwenda Trevarthen swims. It was a third win for »Travarthen«, a nurse from Bude.", related="Trevarthen"),
        Good("Rosalind Quintavalle runs the mill. Vets from Quintanella and a lorry of Quintaville Foods were there."),
        Good("Rosalind Quintavallé runs the mill, and Quintavalle is her name in print. Her aunt, Ms Quintaville, wept."),
        Good("STEVEN OLLIVANT Steven mends roads. STEPHEN PENHALIGON In Leeds, Stephen works with steel."),
        Good("Marta Kowalczyk won the seat from Jan Kowalczuk. Ms Kowalczyk had trailed, and Kowalczuk led."),
        Good("Elena Baranova met Ivan Baranov. Leokadia Brzezicka wed, and Mr Brzezicki wept. Novotná is Novotna."),
        Good("Piers Hatherley won. The Hatherly Trust paid. “Hatherly is right,” he said, in Hatherly."),
        Good("Marta Kowalczyk won the seat. Her sister, Maria Kowalczyk, did not. Marta Dune met Maria Wood."),
        Good("Iranians and Iraqis met in Austria; Nigeria and Algeria in Australia. Austrian and Australian are not one."),
        Good("The boat is that of Jan Penhalligon, in Penhalligon.", accept=("Joan Penhaligon",)),
    )  # fmt: skip

    def check(self, document: Document, options: Mapping[str, Any], desk: Desk) -> Iterator[Match]:  # noqa: ARG002
        if len(document.text) > _LONGEST_ARTICLE:
            return
        names = _names(document)
        pairs = near_pairs(names)
        words = distinct_words(document)
        others = (*special_pairs(document.text, words), *pairs_by_sound(capitalised_words(document), words))
        pairs += [pair for pair in dict.fromkeys(others) if pair not in pairs]
        alone = lone_pairs(names)
        houses = near_the_house(names, desk)
        if not pairs and not alone and not houses:
            return
        places = occurrences(document, {name for pair in (*pairs, *alone, *houses) for name in pair[:2]})
        told: set[str | int] = set()  # names, and where they stand: Abdul and Abdul-Rahman are told once
        for pair in sorted(dict.fromkeys((*pairs, *alone)), key=lambda pair: "-" not in pair[0]):
            one, other = (uses(document, places[name], name) for name in pair)
            if one and other:
                odd, usual = sorted((one, other), key=lambda each: (len(each), -each[0].span.start))
                what = _what_drifts(document, desk, odd, usual) if pair in pairs else ""
                is_new = any(_is_introduced(document.text, use) for use in odd)
                if not what and pair in alone and not is_new and is_lone(document, desk, odd, usual):
                    what = "person"
                if (
                    what
                    and not _is_typo(document, desk, odd)
                    and not told.intersection(here.span.start for here in odd)
                ):
                    told.update(pair, (use.span.start for use in odd))
                    yield _match(document, odd, usual, what)
        for here, there, full in houses:
            if here not in told and not uses(document, places[there], there):
                yield from house_match(uses(document, places[here], here), here, full)


def _names(document: Document) -> list[str]:
    """The words of some length that always have a capital."""
    words = distinct_words(document)
    return [word for word in capitalised_words(document) if len(word) >= SHORTEST and word.lower() not in words]


def _is_typo(document: Document, desk: Desk, odd: Uses) -> bool:
    """Whether the spelling rule tells the odd form already: one place is told once."""
    suspects = document.once(judged, desk).suspects
    return any(one.kind is Kind.TYPO and one.is_sure and odd[0].span in one.spans for one in suspects)


def _what_drifts(document: Document, desk: Desk, odd: Uses, usual: Uses) -> str:
    """What bears the two forms: a person or a name; empty where they are two names, or nobody can tell."""
    here = odd[0].span.of(document.text)
    if len(odd) > _ODD or len(odd) == len(usual) > 1 or here in ONE_NAME or desk.vocabulary.accepts(here):
        return ""
    if any(beside_family(document.text, use.span) or _is_introduced(document.text, use) for use in odd):
        return ""
    there = usual[0].span.of(document.text)
    if _is_word(desk, here) and not _is_name_for_all_that(desk, odd, usual, there):
        return ""  # East, Drive: words of other names
    if letter := differ_in_ending(here, there):
        if letter == "s" and (there.endswith(("an", "er", "i")) or _is_word(desk, there)):
            return ""  # Arabian, Arabians; Initiative, Initiatives
        if all(use.surname for use in odd) and letter != "s":
            return "name" if _are_one_sound(document.text, odd, usual, known=True) else ""  # Blackthorn(e) Quarries
        return "person" if _is_bearer(odd, usual, letter) else ""
    if all(_is_hyphened(document.text, use.span) for use in usual) and not _is_hyphened(document.text, odd[0].span):
        return ""  # Kiplimo-Rotich and Kiplomo
    if all(use.surname for use in odd):
        # Nobody else has a long and unheard-of given name that is so nearly this one.
        known = len(here) < _SURELY_ONE or desk.lexicon.knows(here)
        alike = _are_one_sound(document.text, odd, usual, known=known)
        return "person" if alike or _is_given_name(document, odd, usual) else ""
    if any(use.proper for use in odd):
        return ""
    if any(use.given for use in (*odd, *usual)):
        return "person" if _is_one_person(desk, odd, usual, here) else ""
    if len(odd) == 1 < len(usual) and any(use.surname for use in usual) and not desk.lexicon.knows(here):
        return "person"  # Guðrún Jónsdóttir, whom all call Guðrún
    is_strange = len(here) >= _LONG_ENOUGH and not desk.lexicon.knows(here)
    settled = len(usual) >= _OFTEN or usual[0].span < odd[0].span
    return "name" if is_strange and len(odd) == 1 and settled else ""


_NEW = pattern(r" [\w’'-]+, an? [a-z]")  # Mark Almond, a historian


def _is_word(desk: Desk, name: str) -> bool:
    """Whether a name is a word of some use as well."""
    low = name.lower()
    return desk.lexicon.is_common(low) and desk.lexicon.frequency(low) >= _USED


def _is_name_for_all_that(desk: Desk, odd: Uses, usual: Uses, there: str) -> bool:
    """Whether a word (Barker, Lacy) is somebody’s name here: by title, given name, or what it does where one was introduced."""
    if all(use.title in _OF_ONE for use in odd):
        return True
    if _is_word(desk, there):
        return False
    given = {use.given for use in usual} - {""}
    return all(use.surname or use.given in given or (use.acts and bool(given) and not use.given) for use in odd)


_ROLE = pattern(r", (?:its|their|the|his|her) [a-z]")


def _is_introduced(text: str, use: Use) -> bool:
    """Whether somebody with a title and an office is named here for the first time: Mr Pillai, its president."""
    return bool(use.title) and _ROLE.match(text, use.span.end) is not None


def _is_hyphened(text: str, span: Span) -> bool:
    return "-" in (text[span.start - 1 : span.start], text[span.end : span.end + 1])


def _is_bearer(odd: Uses, usual: Uses, letter: str) -> bool:
    """Whether a form with a letter more or less at its end (n, e, s) must be somebody who was introduced under the other."""
    introduced = {use.given for use in usual} - {""}
    (use, *more) = odd
    if more or use.proper or use.placed or not introduced or usual[0].span > use.span:
        return False
    return use.given in introduced or (not use.given and letter != "s" and (bool(use.title) or use.acts))


def _is_one_person(desk: Desk, odd: Uses, usual: Uses, here: str) -> bool:
    """Whether a form without a given name of its own is somebody who was introduced under another."""
    own = {use.given for use in odd} - {""}
    introduced = {use.given for use in usual} - {""}
    if own and (introduced - own or own - introduced) and introduced:
        return False
    if len(usual) == 1 and not own and odd[0].span < usual[0].span:
        return False
    known = desk.lexicon.knows(here)
    if known and desk.lexicon.frequency(here) >= _FAMOUS and not all(use.title in _OF_ONE for use in odd):
        return False
    if own and not introduced:  # introduced under the odd form
        return len(usual) >= _OFTEN and not known and not any(use.proper or use.placed for use in usual)
    return all(
        bool(use.given) or bool(use.title) or (use.acts and not use.placed) or not (known or use.placed) for use in odd
    )


def _are_one_sound(text: str, odd: Uses, usual: Uses, *, known: bool) -> bool:
    """Whether the two are given names of one sound before one surname: hardly ever two people, if neither is introduced.

    Where the odd one is not `known` as a name, they need not even sound alike.
    """
    here, there = odd[0].span.of(text), usual[0].span.of(text)
    if known and not sound_alike(here, there) and sorted(here) != sorted(there):
        return False
    surnames = {use.surname for use in odd} & {use.surname for use in usual}
    own = {use.given for use in odd} - {use.given for use in usual}
    new = any(_NEW.match(text, use.span.end) for use in odd)
    return bool(surnames - {""}) and own <= {""} and not new


def _is_given_name(document: Document, odd: Uses, usual: Uses) -> bool:
    """Whether two given names, a slip apart, stand before one surname that is used by itself, too."""
    shared = {use.surname for use in odd} & {use.surname for use in usual}
    if len(shared) != 1 or len(odd) != 1 or odd[0].given or any(use.given for use in usual):
        return False
    (surname,) = shared
    full = sum(use.surname == surname for use in usual)
    spans = occurrences(document, (surname,))[surname]
    alone = [use for use in uses(document, spans, surname) if not use.given and not use.proper]
    return full + len(alone) > 1 and not any(beside_family(document.text, span) for span in spans)


def _match(document: Document, odd: Uses, usual: Uses, what: str) -> Match:
    first = usual[0].span
    paragraph = sum(
        block.kind is BlockKind.PARAGRAPH for block in document.blocks[: document.block_index(first.start) + 1]
    )
    count = _NUMBERS[len(usual)] if len(usual) < len(_NUMBERS) else str(len(usual))
    often = f"{count} times, first in paragraph {paragraph}" if len(usual) > 2 else f"in paragraph {paragraph}"
    words = {"here": odd[0].span.of(document.text), "there": first.of(document.text), "often": often, "what": what}
    return Match(odd[0].span, words, related=(Related(first, "here it is spelled so"),))
