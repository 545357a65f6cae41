"""The wrong number for a title that somebody won."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from lintnews.core.cue import Cue, Cues
from lintnews.core.finding import Applicability, Call, Edit, Fix, Match, Related, Severity
from lintnews.core.pattern import pattern
from lintnews.core.rule import Bad, Good, InQuotations, Rule
from lintnews.core.span import Span
from lintnews.rules.numbers._ordinals.honours import Won, counted_in, numbers_won
from lintnews.text.ordinals import has_ordinal, ordinal, ordinal_like
from lintnews.text.quantities.reader import LONGEST_SENTENCE
from lintnews.text.sentences import sentence_at

# What the tables call the honours (a test holds them together).
HONOUR_CUES = tuple(
    """afc asian cup,afcon,afl,afl grand final,afl premiership,africa cup of nations,african champions,african crown,
    african cup of nations,african title,all-ireland,asian champions,asian cup,asian title,australian open,
    ballon d’or,champions league,champions of africa,champions of asia,champions of england,champions of europe,
    champions of south america,champions of the world,constructors’ championship,constructors’ crown,
    constructors’ title,continental title,copa america,copa américa,cricket world cup,cup of nations,davis cup,
    drivers’ championship,drivers’ title,english champions,english league,english title,euro 2008,euro 2012,
    euro 2016,euro 2020,euro 2022,euro 2024,euro 2025,europa league,european champions,european championship,
    european championships,european crown,european cup,european football championship,european title,euros,
    eurovision,eurovision song contest,f1,fa cup,fifa women’s world cup,fifa world cup,formula 1,formula one,
    french open,grand slam,green jacket,henri delaunay,icc cricket world cup,icc t20 world cup,indian premier league,
    ipl,italian champions,italian league,italian title,kings of africa,kings of europe,la liga,league championship,
    league title,major,majors,masters,men’s t20 world cup,men’s world cup,nba,odi world cup,olympic games,olympics,
    premiership,queens of africa,queens of europe,roland garros,rugby world cup,sam maguire,scudetto,serie a,
    south american champions,south american title,spanish champions,spanish league,spanish title,stanley cup,
    summer games,summer olympics,super bowl,t20 crown,t20 title,t20 world cup,top-flight title,tour de france,
    tour title,twenty20 world cup,u.s. open,uefa cup,uefa euro,uefa european championship,us open,wafcon,
    webb ellis cup,wimbledon,women’s africa cup of nations,women’s champions league,women’s cricket world cup,
    women’s euro,women’s european championship,women’s euros,women’s rugby world cup,women’s t20 world cup,
    women’s world cup,world champion,world champions,world championship,world crown,world cup,world series,
    world title,world titles,yellow jersey""".replace("\n    ", "").split(",")
)
_CALLED = pattern(
    rf"\b(?:{'|'.join(sorted((cue.replace('’', '[’' + chr(39) + ']').replace('.', '[.]') for cue in HONOUR_CUES), key=len, reverse=True))})\b",
    re.IGNORECASE,
)
_NAMES = frozenset("euros masters premiership".split())  # that are words as well
_REACH = 200  # code points of the next sentence in which an ordinal may stand
_FARTHEST = 2  # how far a number slips


class NumberOfHonour(Rule):
    """The wrong number for a title that somebody won.

    ## Why
    The cuttings have the one before.

    ## When it is right
    Of another competition, of titles in a row or under one coach, of one that was lost. Only winners in the table are
    known: of the title just won, of one whose year the clause gives, and of the next one that they seek.

    ## Fix
    None is made.
    """

    message = "For {name} this is the {right}, not the {written}. Is the number wrong, or the name?"
    severity = Severity.WARNING
    call = Call.QUERY
    in_quotations = InQuotations.SKIP
    needs_date = True
    examples = (
        Bad("Coco Gauff took her »third« Grand Slam singles title in Paris on Saturday.", good="Coco Gauff took her second Grand Slam singles title in Paris on Saturday.", published=date(2025, 6, 9), related="Coco Gauff"),
        Bad("Messi collected his »seventh« Ballon d’Or on Monday.", good="Messi collected his eighth Ballon d’Or on Monday.", published=date(2023, 11, 1)),
        Bad("Italy, who last won the World Cup in 2006, for a »third« time, stayed at home.", good="Italy, who last won the World Cup in 2006, for a fourth time, stayed at home.", published=date(2024, 7, 16)),
        Bad("Spain won in extra time. It was their »third« World Cup.", good="Spain won in extra time. It was their second World Cup.", published=date(2026, 7, 20)),
        Bad("Brazil are seeking a »fifth« World Cup.", good="Brazil are seeking a sixth World Cup.", published=date(2026, 5, 20)),
        Bad("The Euros are over. Spain took their »fifth« title on Sunday.", good="The Euros are over. Spain took their fourth title on Sunday.", published=date(2024, 7, 16)),
        Good("Gauff, who took her third title, beat Swiatek for her second Grand Slam title. Gauff wants a third Grand Slam.", published=date(2025, 6, 9)),
        Good("Lee won her third Grand Slam title. Gauff beat Sabalenka, in her third Grand Slam final.", published=date(2025, 6, 9)),
        Good("Gauff won her second Grand Slam title. Sinner won his third Grand Slam title on Sunday.", published=date(2025, 6, 9)),
        Good("Gauff won her first Grand Slam. Gauff won her third Grand Slam title.", published=date(2027, 6, 9)),
    )  # fmt: skip

    @classmethod
    def cues(cls) -> Cues:
        return Cues(words=HONOUR_CUES)

    def check(self, cue: Cue) -> Iterator[Match]:
        text, start, published = cue.text, cue.span.start, cue.document.meta.published
        block = cue.document.block_at(start)
        if published is None or block is None or cue.found in _NAMES:
            return
        sentence = sentence_at(cue.document, start)
        if not has_ordinal(text, sentence.start, min(block.span.end, sentence.end + _REACH)):
            return
        first = _CALLED.search(text, *sentence)
        if sentence.length > LONGEST_SENTENCE or first is None or Span(*first.span()) != cue.span:
            return
        called = [match.group() for match in _CALLED.finditer(text, *sentence)]
        before = sentence_at(cue.document, sentence.start - 2) if sentence.start - 2 > block.span.start else sentence
        yield from _judged(cue, called, sentence, Span(before.start, sentence.end))
        if sentence.end + 1 < block.span.end:
            after = sentence_at(cue.document, sentence.end + 1)
            if not _CALLED.search(text, *after):
                yield from _judged(cue, called, after, Span(sentence.start, after.end))


def _judged(cue: Cue, called: list[str], sentence: Span, reach: Span) -> Iterator[Match]:
    """The wrong numbers in `sentence` for what is `called` so, won by somebody named in `reach`."""
    text, published = cue.text, cue.document.meta.published
    told = list(counted_in(text, sentence, _words(called)))
    honours = [honour for one in dict.fromkeys(called) for honour in cue.desk.facts.honours(one)] if told else []
    for counted in told:
        won = numbers_won(text, counted, sentence, reach, honours, published) if published else []
        if not won or any(one.number == counted.number for one in won):
            continue
        near = min(won, key=lambda one: abs(one.number - counted.number))
        # Where the right one stands beside it, the other is of another title: her third this year is her second major.
        if abs(near.number - counted.number) <= _FARTHEST and not _stands(text, near.number, reach):
            yield _match(text, counted.written, near)


def _words(called: list[str]) -> frozenset[str]:
    """The words of what an honour is called: a second World Cup."""
    return frozenset(
        word for one in called for word in one.lower().replace("'", "’").split() if word not in ("of", "the")
    )


def _stands(text: str, number: int, reach: Span) -> bool:
    """Whether the ordinal of `number` stands in `reach`, in words or figures."""
    return any(re.search(rf"\b{form}\b", text[slice(*reach)]) for form in {ordinal(number), ordinal_like(number, "f")})


def _match(text: str, span: Span, won: Won) -> Match:
    written = span.of(text)
    right = ordinal_like(won.number, written)
    words = {"name": won.name, "right": right, "written": written}
    fix = Fix(f"Write “{right}”", (Edit(span, right),), Applicability.DISPLAY)
    return Match(span, words, (fix,), (Related(won.where, f"{won.name}: the {right}."),))
