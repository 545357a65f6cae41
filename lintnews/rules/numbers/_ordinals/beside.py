"""What an ordinal follows from: a count that stood before the news, the count of another, or the number of the last one.

Champions 14 times before, they won their 15th; his 14th took him past the 13 of his coach; last year’s was the 39th.
"""

from __future__ import annotations

from collections.abc import Iterator

from lintnews.core.pattern import pattern
from lintnews.core.span import Span
from lintnews.rules.numbers._ordinals.claims import Claim, Earlier, are_alike, is_gained, singular
from lintnews.text.ordinals import ORDINAL, ordinal_value
from lintnews.text.quantities.reader import WORD, value_of

_N = rf"(?P<n>\d{{1,3}}|{WORD})"
_THINGS = r"(?P<things>(?: (?!before|behind|already|previously|times)[a-zA-Z][\w’'-]*){0,4}?)"
_GONE = (
    r"(?: times)? (?:already )?(?:behind (?:him|her|them|it)|before|previously|already|earlier|so far|until (?:then|now|\w+day)|"
    r"(?:to|against) (?:his|her|their|its) name|since (?:19|20)\d\d)\b"
)
# A count that stood before the news: with 23 majors behind him; had stood on 19 titles; champions 14 times before.
_STOOD = pattern(
    rf"\b(?:[Ww]ith|[Hh]aving|had|has|have|stood on|on|won|champions?|winners?|scored|made|taken|and)(?: \w+ed| won| on| made| taken)? {_N}{_THINGS}{_GONE}"
    rf"|\b(?:had|having) (?:already |previously )?(?:stood on|been on|\w+ed|won|made|taken|held|got|had|sat on) (?P<m>\d{{1,3}}|{WORD})(?: times)?(?P<of>(?: [a-zA-Z][\w’'-]*){{0,3}})"
)
_HAD_BEFORE = pattern(
    rf"\b(?:had|having|has|have)(?: already)? [a-z]+ {_N}(?: (?:times|(?P<things>(?!of\b)[a-z]+s)))? (?:before|previously|already|earlier)(?=[.,;:)]|$| (?:and|in|at|on)\b)"
)
_TIMES = pattern(rf"\b(?:has|have) (?P<deed>[a-z]+)(?: [a-z]+){{0,3}} {_N} times(?= |,)")
_ROUNDS = pattern(
    rf"\b[Aa]fter {_N} (?:of (?:the )?\d+ )?(?:rounds|races|stages|matches|games|legs|episodes|chapters|holes),[^.;:,]{{0,20}} \Z"
)
_RUN = pattern(
    rf"\bhad (?P<deed>won|lost|drawn) (?:all |its |their )?{_N} (?:[a-z]+ )?(?:in a row|running|straight|on the trot|in succession)\b"
)
_RUN_OF = {"won": "win victory success", "lost": "loss defeat", "drawn": "draw"}
_BEFORE_IT = pattern(
    rf"\b(?:the|all|its|her|his|their) {_N}(?: [a-z]+)? (?:before|that (?:came|went) before|preceding) (?:it|her|him|them|this|that)\b|\bthe (?P<of>{WORD}|\d{{1,2}}) (?:that )?(?:preceded|came before) (?:it|her|him|them)\b"
)
_LEVEL = pattern(
    rf"\b(?:level with|equal(?:s|led|ling)?|match(?:es|ed|ing)|t(?:ies|ied|ying)(?: with)?|on a par with)\b[^.;:“”]{{0,60}}?(?:\b(?:has|have|had|made|won|with|on|the) |[’']s? ){_N}\b"
)
_PAST = pattern(
    rf"\b(?:past|surpass(?:es|ed|ing)?|overt(?:akes?|ook|aking)|beat(?:s|ing)?|better(?:s|ed|ing)|clear of|overhaul(?:s|ed|ing)?|ahead of)\b[^.;:“”]{{0,40}}?(?:\b(?:the|has|on|with) |[’']s? ){_N}\b"
)
_OF_ONE = r"(?: (?:in|at|on|last|was|had|ended|produced|failed)\b|[.,;]|$)"
# The number of the one before: three weeks after his 13th; the one before it was the 12th; the 12th Duke, succeeded by.
_BEFORE = pattern(
    rf"\b(?:after|(?:taken|took|takes|taking) over from|succeed(?:ed|s|ing)|replac(?:ed|es|ing)) (?:his|her|its|their|the) (?P<after>{ORDINAL})(?={_OF_ONE})"
    rf"|\bthe one before(?: it| this)?,? (?:was |had been )?(?:the|its|their) (?P<prior>{ORDINAL})\b"
    rf"|\b[Tt]he (?P<heir>{ORDINAL}) (?:Dalai Lama|Aga Khan|[A-Z][a-z]+)\b[^.;]*?\bsucceeded by\b"
)
_AS_NEXT = pattern(r"\b(?:as|becomes?) the \Z")
_MORE_TOLD = pattern(r"\b(?:another|second|then)\b")
_AN_ORDINAL = pattern(rf"\b(?:{ORDINAL})\b")
_MANY = 3  # ordinals that make a sequence


def told_beside(text: str, claim: Claim) -> Iterator[Earlier]:
    """Every number that the passage gives for the thing counted, by what stands beside it."""
    yield from _stood(text, claim)
    yield from _before_it(text, claim)
    yield from _of_another(text, claim)
    yield from _after_one(text, claim)
    yield from _counted_before(text, claim)
    yield from _repeated(text, claim)
    yield from _after_rounds(text, claim)
    yield from _in_sequence(text, claim)


def _stood(text: str, claim: Claim) -> Iterator[Earlier]:
    """With 23 majors behind him, he won his 24th."""
    if claim.run:
        yield from _run_before(text, claim)
    if claim.scoped or claim.run or not claim.owned or not is_gained(text, claim):
        return
    found = list(_STOOD.finditer(text, claim.sentence.start, claim.lead))
    if len(found) != 1:
        return
    match = found[0]
    things = (match["things"] or match["of"] or "").split()
    same = not claim.words or not things or singular(things[-1].lower()) == claim.noun
    if same:
        name = "n" if match["n"] else "m"
        yield Earlier(int(value_of(match[name])) + 1, Span(*match.span(name)), sure=True)


def _counted_before(text: str, claim: Claim) -> Iterator[Earlier]:
    """Saturday’s derby was the 200th; the clubs had met 199 times before. At his tenth council, having held nine before."""
    if claim.words and claim.noun != "time" and not claim.owned:
        return
    match = _HAD_BEFORE.search(text, claim.end, claim.passage.end)
    if match is not None and not (
        match["things"] and claim.words and not are_alike(singular(match["things"]), claim.noun)
    ):
        yield Earlier(int(value_of(match["n"])) + 1, Span(*match.span("n")), sure=True)


def _repeated(text: str, claim: Claim) -> Iterator[Earlier]:
    """It has erupted five times, and Monday’s eruption was its sixth, or the fifth of them."""
    match = _TIMES.search(text, claim.sentence.start, claim.lead)
    if match is None or not (claim.owned or claim.noun == "time"):
        return
    before = text[match.end() : claim.lead].lower()
    if claim.noun == "time" or match["deed"][:4] in (
        *(word[:4] for word in claim.words),
        *(w[:4] for w in before.split()),
    ):
        count = int(value_of(match["n"]))
        if claim.number > count + 1:  # a smaller one may be of then
            yield Earlier(count + 1, Span(*match.span("n")), sure=True)


def _after_rounds(text: str, claim: Claim) -> Iterator[Earlier]:
    """After nine of 20 rounds, the tenth is at Imola."""
    match = None if claim.words or claim.owned else _ROUNDS.search(text, claim.sentence.start, claim.written.start)
    if match is not None:
        yield Earlier(int(value_of(match["n"])) + 1, Span(*match.span("n")), sure=True)


def _run_before(text: str, claim: Claim) -> Iterator[Earlier]:
    """The seventh straight loss for a side that had lost six in a row before Saturday."""
    match = _RUN.search(text, *claim.sentence)
    if match is not None and claim.noun in _RUN_OF[match["deed"]].split():
        yield Earlier(int(value_of(match["n"])) + 1, Span(*match.span("n")), sure=True)


def _before_it(text: str, claim: Claim) -> Iterator[Earlier]:
    """Her fourth marriage outlasted the three before it."""
    match = _BEFORE_IT.search(text, claim.written.end, claim.sentence.end) if claim.owned else None
    if match is not None:
        yield Earlier(int(value_of(match["n"] or match["of"])) + 1, Span(*match.span()), sure=True)


def _of_another(text: str, claim: Claim) -> Iterator[Earlier]:
    """Sweden’s seventh leaves it level with Ireland on seven; his 15th took him past the 14 of his coach."""
    if not claim.owned:
        return
    level = _LEVEL.search(text, claim.written.end, claim.sentence.end)
    if level is not None:
        yield Earlier(int(value_of(level["n"])), Span(*level.span("n")), sure=True)
    past = None if level else _PAST.search(text, claim.written.end, claim.sentence.end)
    if past is not None and claim.number <= value_of(past["n"]):
        yield Earlier(int(value_of(past["n"])) + 1, Span(*past.span("n")))


def _after_one(text: str, claim: Claim) -> Iterator[Earlier]:
    """His 25th slam, three weeks after his 23rd; the 12th Duke is succeeded by his son as the 13th; after the first, a second."""
    for match in _BEFORE.finditer(text, *claim.passage):
        written = Span(*match.span(match.lastgroup or 0))
        number = ordinal_value(written.of(text))
        if number is None or written.meets(claim.written) or number > claim.number + 1:
            continue
        if number == 1 and (match.start() < claim.end or _MORE_TOLD.search(text, written.end, claim.sentence.end)):
            continue
        if match.lastgroup == "heir" and (
            claim.words or not _AS_NEXT.search(text, claim.sentence.start, claim.written.start)
        ):
            continue
        yield Earlier(number + 1, written, sure=True)


def _in_sequence(text: str, claim: Claim) -> Iterator[Earlier]:
    """By 3% in the first quarter, 4% in the second, 5% in the third and 6% in the fourth."""
    told = list(_AN_ORDINAL.finditer(text, claim.sentence.start, claim.lead))
    if (
        not claim.words
        and len(told) >= _MANY
        and [ordinal_value(one[0]) for one in told] == list(range(1, claim.number - 1))
    ):
        yield Earlier(len(told) + 1, Span(*told[0].span()), sure=True)
