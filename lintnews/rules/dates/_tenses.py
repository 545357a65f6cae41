"""A date, the verb it is said of, and the time that the verb gives it."""

from __future__ import annotations

from datetime import date

from lintnews.core.cue import Cue
from lintnews.core.document import Document
from lintnews.core.pattern import pattern
from lintnews.core.span import Span
from lintnews.rules.dates._context import is_excused_at
from lintnews.text.quotations import is_quoted
from lintnews.text.sentences import sentence_at
from lintnews.text.temporal.reader import expressions_in
from lintnews.text.temporal.tense import Said, verb_of
from lintnews.text.temporal.values import Expression, Kind, Stretch
from lintnews.text.temporal.words import MONTHS

YEAR_CUES = tuple(str(year) for year in range(2000, 2061))
MONTH_CUES = (*MONTHS, *"jan feb mar apr jun jul aug sep sept oct nov dec".split())
NEAR = 45  # days from publication within which a day without a year can only be the nearest
# What may follow a date that is said of a verb, rather than of the noun after it (the March 3 attack).
_AFTER = pattern(
    r"[,.;:)?!’”\"—–-]|\s*$|\s*\n|\s+(?:in|at|to|by|for|with|after|and|or|but|when|as|because|before|near|on|over|from|against|"
    r"following|without|under|through|amid|if|while|during|where|despite|instead|unless|using|inside|outside|along|"
    r"across|between|around|about|than|that|which|who|is|are|was|were|will|would|has|had|have|alongside|rather|via|into|of|"
    r"this year|last year|next year|[A-Z(—–])"
)
# Nouns for what happens on a day: “a hearing on June 2” is the hearing's day, not the verb's.
EVENTS = frozenset(
    """accident address agm airing anniversary announcement appeal appearance appointment arrest assault assassination
    assembly attack auction audit ballot ballots banquet battle birthday blast blaze bombing briefing brief broadcast
    by-election campaign carnival cup championship ceasefire celebration celebrations ceremony clash clashes closure
    cabinet collapse collision commemoration conference congress congresses concert contest convention coronation
    count coup crash date day deadline deal death deaths debate debut decision defeat demonstration demonstrations
    derailment derby dinner disaster draw duel earthquake edition election elections eruption event events evacuation
    exam exams exhibition expedition explosion fair fest festival fight final fire flight flood flooding floods
    friendly funeral fundraiser gala game games gathering general-election gig handover hearing holiday hijacking
    homecoming inauguration incident inquest interview invasion judgment judgement keynote killing killings landing
    landslide launch lecture leg liftoff lift-off lunch march marathon massacre match meal meeting meetings murder
    murders opener opening operation outage parade party performance plebiscite poll polls premiere press-conference
    primary procession protest protests qualifier quake race raid rally rallies reading reception referendum
    regatta rehearsal release rerun reunion review riot riots robbery round ruling runoff run-off screening
    séance sentencing service session sessions shooting show showdown showing sitting slot speech stabbing start
    storm strike strikes summit talks tasting test tie tour tournament trial tsunami unveiling verdict vigil visit
    votes vote voting walkout wedding work workshop yesterday report reports article letter statement post tweet
    interview editorial column story blog email e-mail memo filing post order law game win victory loss draw""".split()
)
HOLDS = frozenset(
    """hold holds held host hosts hosted attend attends attended stage stages staged open opens opened began begin begins
    join joined joins chair chaired cover covered won win wins lost lose loses play played plays run ran runs
    launch launched launches start started starts lead led leads delivered deliver delivers made make makes face faced faces
    conduct conducted survived addressed completed finished had have convened put went go goes performed took take takes
    reach reached boycotted disrupted witnessed watched signed sign set returned returns return played voted suffered
    suffer publish published issue issued release released hear heard close closed closes end ended ends""".split()
)


_DATE_NEAR = pattern(r"\d")


def said_of(cue: Cue) -> tuple[Expression, Said] | None:
    """The date at the cue and the verb it is said of; None where either is doubtful, excused or quoted."""
    start, end = cue.span
    if not cue.found[0].isupper() and not cue.found[0].isdigit():
        return None
    if not _DATE_NEAR.search(cue.text, max(0, start - 8), start) and not _DATE_NEAR.search(cue.text, start, end + 8):
        return None  # a month by itself
    return cue.document.once(_said_at, cue.span)


def _said_at(document: Document, place: Span) -> tuple[Expression, Said] | None:
    text = document.text
    when = next((one for one in expressions_in(document, place.start) if one.span.meets(place)), None)
    if when is None or not when.readings or when.kind not in (Kind.DAY, Kind.MONTH, Kind.YEAR):
        return None
    if when.kind is not Kind.DAY and when.year is None:
        return None
    said = verb_of(text, sentence_at(document, place.start), when.span)
    if said is None or not (said.fronted or _AFTER.match(text, when.span.end)):
        return None
    if said.last in EVENTS and said.group.verb not in HOLDS and not said.fronted:
        return None
    if is_quoted(document, said.group.span) or is_excused_at(document, place.start):
        return None
    return when, said


def nearest(when: Expression, published: date) -> Stretch | None:
    """The stretch that `when` stands for; None where it has no year and publication is too far off to tell."""
    first = when.readings[0]
    if when.year is None and (len(when.readings) > 1 or abs((first.first - published).days) > NEAR):
        return None
    return first


def slack(cue: Cue) -> int:
    """Days allowed either way: one where the publication date is assumed."""
    return 1 if cue.document.meta.published_from == "assumed" else 0


def is_prose(cue: Cue) -> bool:
    """Whether the cue stands in a paragraph or standfirst, where tenses are what they say."""
    block = cue.document.block_at(cue.span.start)
    return block is not None and block.kind.value in ("paragraph", "standfirst", "list-item", "quote")
