"""Whether words of a sentence are said of the one whom the sentence is about. Guesses by word forms."""

from __future__ import annotations

import re

from lintnews.core.pattern import pattern
from lintnews.core.span import Span
from lintnews.text.temporal.deeds import Verb
from lintnews.text.verbs import SPEECH, is_third_person

# What stands before a verb whose subject is that of the sentence: who, he, and, a closing comma.
_GOES_ON = pattern(
    r"(?:(?:^|[\s,;—–(])(?:who|he|she|they|it|I|himself|herself)|\b(?:and|but|or|then|when he|when she|so I)|^[^;]*[,)])\s*(?:[a-z]+ly\s|also\s|still\s|now\s|then\s|later\s|once\s|first\s)*$"
)
_WHOSE = pattern(r"\bwhose\s(?!(?:date of )?birth\b)[^,;]*$")
_OF_A_MAN = pattern(r"\b(?:of|with|by|from|to|for)\s(?:an?|his|her)\s[^,;]{2,40}\swho\s*$")
_OF_ONE_NAMED = pattern(
    r"(?:^|\b(?:of|with|by|from|to|for|over|against|beat|and|met))\s(?:[A-Z][\w’.-]+\s?){1,3},\swho\s*$"
)
_SAYS = pattern(r"^[^;]*,\s[^,;]*$")
_KIN = (
    r"(?:father|mother|sons?|daughters?|brothers?|sisters?|wife|husband|child|children|twins?|parents|grand\w+|baby|uncle|aunt|cousin|"
    r"nephew|niece|partner|widow|widower|friend|rival|successor|predecessor|colleague|teammate|team-mate|fianc\w+|girlfriend|boyfriend)"
)
_OTHER = pattern(
    rf"\b(?:his|her|their|whose|our|my|’s|[\w]+[’']s?)\s(?:[\w-]+\s){{0,2}}?{_KIN}\b|\b(?:has|had|have|with|to|from|and|like|unlike|than)\s(?:an?|the|two|three)\s(?:[\w-]+\s){{0,2}}?{_KIN}\b(?! of\b)",
    re.IGNORECASE,
)


def is_of_subject(text: str, sentence: Span, verbs: tuple[Verb, ...], place: int) -> bool:
    """Whether the words at `place`, or the verb there, have the subject of the sentence: no other came between."""
    last = sentence.start
    for verb in verbs:
        if verb.span.start > place:
            break
        if not verb.is_finite:
            continue
        lead = text[last : verb.span.start]
        if last > sentence.start and (verb.word in SPEECH or verb.word == "heard") and _SAYS.match(lead):
            last = verb.span.end
            continue
        if last > sentence.start and _OF_ONE_NAMED.search(lead):
            return False
        if _OF_A_MAN.search(lead) or (lead.endswith("who ") and _has_present(lead)):
            return False
        if _WHOSE.search(lead):
            if verb.span.end + 60 > place and "," not in text[verb.span.end : place]:
                return False
        elif last > sentence.start and not _GOES_ON.search(lead):
            return False
        last = verb.span.end
    return True


def _has_present(lead: str) -> bool:
    """Whether a verb in the present may stand in it, so that “who” is of its object: replaces the captain, who."""
    words = lead.split()
    return any(
        is_third_person(word) and words[at - 1].lower() not in _BEFORE_NOUN for at, word in enumerate(words[1:-1], 1)
    )


_BEFORE_NOUN = frozenset("the a an of two three four five in at his her its their for with and by".split())


def is_other_named(text: str, first: int, last: int, *, opens: bool = True) -> bool:
    """Whether somebody else of the family, or a rival, is named between two places.

    Not if only the words that open the stretch name one, and it `opens` the sentence: her mother, 60, was born in.
    """
    match = _OTHER.search(text, first, last)
    if match is None or not opens:
        return match is not None
    is_opening = match.start() < first + 30 and not _SET_OFF.search(text, first, match.end())
    return not (is_opening and _POSSESSED.match(match.group()))


_SET_OFF = pattern(r",|\band\b")
_POSSESSED = pattern(r"(?:\w+[’']|(?:[Hh]is|[Hh]er|[Tt]heir)\b)")


def verb_before(verbs: tuple[Verb, ...], place: int) -> Verb | None:
    """The last finite verb before `place`."""
    found = [verb for verb in verbs if verb.is_finite and verb.span.end <= place]
    return found[-1] if found else None
