"""An ordinal in figures where the house spells it out, or the other way about."""

from __future__ import annotations

from collections.abc import Iterator

from lintnews.core.cue import Cue, Cues
from lintnews.core.finding import Call, Match, Severity
from lintnews.core.pattern import pattern
from lintnews.core.rule import Bad, Good, InQuotations, Rule
from lintnews.rules.style._house import MESSAGE, THE_HOUSE, instead, is_prose, may_open_sentence

_SMALL = "zeroth first second third fourth fifth sixth seventh eighth ninth tenth".split()
_LARGE = {
    word: value
    for value, word in enumerate(
        """tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth
        twentieth""".split(),
        10,
    )
} | {
    "thirtieth": 30,
    "fortieth": 40,
    "fiftieth": 50,
    "sixtieth": 60,
    "seventieth": 70,
    "eightieth": 80,
    "ninetieth": 90,
}
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
_PAIRS = {f"{tens}-{small}": 10 * n + k for n, tens in enumerate(_TENS, 2) for k, small in enumerate(_SMALL[:10]) if k}
_ENDINGS = ("st", "nd", "rd", *["th"] * 6)
_NOUN = pattern(r" (?!of\b|or\b|to\b|and\b|hours?\b|hole\b|commandment\b)[a-z]{3,}")
_IDIOM = pattern(r"(?:\b(?:a|one|two|three|four|five|six|seven|eight|nine|and|or)[ -]|-)$")
_DAY = pattern(r" (?:of )?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)")
_MONTH = pattern(r"(?:January|February|March|April|May|June|July|August|September|October|November|December|[a-z]\.) $")


def _suffix(value: int) -> str:
    if value % 100 in (11, 12, 13):
        return f"{value}th"
    return f"{value}{ {1: 'st', 2: 'nd', 3: 'rd'}.get(value % 10, 'th') }"


class Ordinal(Rule):
    """An ordinal in figures where the house spells it out, or the other way about.

    ## Why
    Most houses write first to ninth in words and go on with 10th; a few change over at ten.

    ## When it is right
    Dates, names (the 5th Fleet, Fifth Avenue), fractions (one-tenth), idioms (the eleventh hour).

    ## Options
    `words_to`: the largest ordinal in words (9 or 10); with 100 figures are never asked for.
    """

    message = MESSAGE
    severity = Severity.WARNING
    call = Call.STYLE
    in_quotations = InQuotations.SKIP
    on = False
    options = {"house": THE_HOUSE, "words_to": 9}
    examples = (
        Bad("The club’s »3rd« win came late.", good="The club’s third win came late."),
        Bad("It was her »twelfth« novel.", good="It was her 12th novel."),
        Bad("The »twenty-first« century began.", good="The 21st century began."),
        Bad("Her »tenth« novel sold well.", good="Her 10th novel sold well."),
        Good("Her tenth novel sold well.", options={"words_to": 10}),
        Good("Her twelfth novel sold well.", options={"words_to": 100}),
        Good("The 5th Fleet sailed on the 3rd of May; on May 3rd a tenth of it left in the eleventh hour."),
        Good("Her third and 12th novels; two-tenth parts; Twelfth Night; the 3rd May date, one twentieth part."),
        Good("“My 3rd novel,” she said. Twelfth grade was hard. Her Twelfth novel."),
        Good("- eleventh run\n- twelfth run\n- 3rd run"),
        Good("The May 3rd races were long."),
    )

    @classmethod
    def cues(cls) -> Cues:
        small = (f"{digit}{ending}" for digit, ending in zip("123456789", _ENDINGS, strict=True))
        return Cues(words=(*small, *_LARGE, *(pair.replace("-", " ") for pair in _PAIRS)))

    def check(self, cue: Cue) -> Iterator[Match]:
        text, (start, end) = cue.text, cue.span
        if not is_prose(cue.document, start):
            return
        if cue.found[0].isdigit():
            span = cue.span
            if text[start - 1 : start] != " " or not _NOUN.match(text, span.end) or _DAY.match(text, span.end):
                return
            if _MONTH.search(text, max(0, span.start - 10), span.start):
                return
            yield instead(cue, span, _SMALL[int(span.of(text)[0])], safe=True)
            return
        word = cue.found
        value = _LARGE.get(word) or _PAIRS.get(word.replace(" ", "-"))
        if value is None or value <= cue.options["words_to"] or not _NOUN.match(text, end):
            return
        if _IDIOM.search(text, max(0, start - 6), start) or may_open_sentence(text, start):
            return
        yield instead(cue, cue.span, _suffix(value), safe=True)
