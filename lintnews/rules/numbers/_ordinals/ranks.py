"""A rank and those named before it: third behind A, B and C; the second-largest after A and B; the fourth of three."""

from __future__ import annotations

from collections.abc import Iterator

from lintnews.core.cue import Cue
from lintnews.core.pattern import pattern
from lintnews.core.span import Span
from lintnews.rules.numbers._ordinals.claims import Earlier
from lintnews.text.ordinals import ordinal_value
from lintnews.text.quantities.reader import LONGEST_SENTENCE
from lintnews.text.sentences import sentence_at
from lintnews.text.temporal.words import NUMBERS

_ONE = r"(?:[Tt]he )?(?:[A-Z][\w-]*[’']s )?[A-Z][\w’'.-]*(?: (?:de |van |von |of (?:the )?|al-)?[A-Z][\w’'-]*){0,3}(?: \([^()]{1,30}\))?"
_NAMES = rf"(?P<names>{_ONE}(?:, {_ONE})*,? and {_ONE})(?=[.;,]|$|\n)"
_SEPARATE = pattern(rf"(?:\A|, (?:and )?| and ){_ONE}")
_CAME = pattern(
    r"\b(?:finish(?:ed|es|ing)?|came(?: home)?|come|comes|placed|ended|ends|lies|lie|stands?|sits?|rank(?:s|ed)|qualified|home)(?: up)?(?: in)? \Z"
)
_BEHIND = pattern(rf"(?: place)?(?: (?:in|at|overall|on)(?: [\w’'-]+(?:,\d+)?){{0,6}})?,? behind {_NAMES}")
_MOST = pattern(
    rf"[ -](?:most[ -][\w-]+|[a-z]+est)\b(?P<of>(?: (?!\w+ed\b|was\b|is\b|has\b|came\b|fell\b|since\b)[\w’'-]+){{0,6}}),? (?:after|behind) {_NAMES}"
)
_TO = pattern(
    rf" (?:woman|man|person|player|country|state|city|nation|club|team|athlete|writer|artist|actor|actress|candidate|director|company|bank|Briton|"
    rf"American|African|Australian|Indian|Canadian) (?:ever )?(?:to|on|in|at|from) [^.,;:“”]{{3,70}}?,? (?:after|following) {_NAMES}"
)
_OF = pattern(
    r" of (?:the |his |her |their |its )?(?P<all>two|three|four|five|six|seven|eight|nine|ten) (?!million|billion|hundred|thousand)(?:[a-z]+ )?(?:[a-z]+s|children|men|women)\b"
)
_BEFORE_IT = pattern(r" (?:behind|after|following|of) ")
_THE = pattern(r"\b(?:the|his|her|its|their) \Z", flags=0)
# Names that hold an “and”, and pairs that are one.
_INNER_AND = pattern(
    r"\b(?:Trinidad|Bosnia|Antigua|Saint|St\.?|Tyne|Brighton|Sao|São|Turks|Marks|Procter|Johnson|Smith|Newfoundland|Jammu|Dolce|Ernst|Standard|Princes?|Black|"
    r"Barnes|Hammersmith|Kensington|Mr|Papua|Wallis|Simon|Rolls|Fox|Bang|Dun|Barnes|Food|Abercrombie) (?:\w+ )?and\b"
)


def ranked(cue: Cue) -> Iterator[Earlier]:
    """How high the rank may be at most, by those that the sentence names before it."""
    text, (start, end) = cue.text, cue.span
    if not _BEFORE_IT.search(text, end, end + 120):
        return
    sentence = sentence_at(cue.document, start)
    if sentence.length > LONGEST_SENTENCE:
        return
    number = ordinal_value(cue.found.lower()) or 0
    came = _BEHIND.match(text, end, sentence.end) if _CAME.search(text, max(0, start - 20), start) else None
    match = came or _MOST.match(text, end, sentence.end) or _TO.match(text, end, sentence.end)
    if match is not None:
        names = match["names"]
        count = len(_SEPARATE.findall(names))
        # Two behind whom one came may be a pair that ran together.
        if number <= count and count >= (3 if match is came else 2) and not _INNER_AND.search(names):
            yield Earlier(count + 1, Span(*match.span("names")))
        return
    of = _OF.match(text, end, sentence.end)
    if of is not None and NUMBERS[of["all"]] < number and _THE.search(text, max(0, start - 6), start):
        yield Earlier(NUMBERS[of["all"]], Span(*of.span("all")), sure=True)
