"""A deadline that has passed, told as if it still ran."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from lintnews.core.cue import Cue, Cues
from lintnews.core.finding import Call, Match
from lintnews.core.pattern import pattern
from lintnews.core.rule import Bad, Good, Rule
from lintnews.core.span import Span
from lintnews.rules.dates._context import is_excused, sentence_of
from lintnews.rules.dates._tense.told import AFTER as _AFTER
from lintnews.rules.dates._tense.told import MONTH_CUES, Side, Told, dated_at, told_at
from lintnews.text.quotations import is_quoted
from lintnews.text.temporal.tense import Said
from lintnews.text.temporal.values import Expression, Stretch
from lintnews.text.temporal.verb_groups import Group, Tense, groups
from lintnews.text.verbs import CLAUSE_TAKING, is_base

_TO = ("by", "up to", "until", "till", "through", "before", "on or before", "no later than", "not later than")
_DEADLINE = pattern(r"\b(?:deadlines?|closing date|cut-?off(?: date)?|last day|final day|last date)\b")
_RUNS = frozenset(
    """have has remain remains run runs last lasts stay stays is are continue continues accept accepts accepted taken invited end ends close
    closes expire expires stand stands open opens""".split()
)


class DeadlinePast(Rule):
    """A deadline before publication is told as if it still ran.

    ## Why
    Readers who go by it come too late, or the date is wrong.

    ## When it is right
    The past tense (“growers had until February 28”); a date that is said of another verb; a day without a year that
    is more than six weeks off and may be next year's. Speakers' words and sentences about a mistake are left alone.

    ## Fix
    None: either the tense or the date is wrong.
    """

    message = "{date} is over (story: {published}), yet “{verb}” says time is left. Is the tense wrong, or the date?"
    call = Call.QUERY
    needs_date = True
    examples = (
        Bad(
            "Growers »have« until February 28, 2025, to claim for hail damage in Mendoza.",
            published=date(2025, 4, 22),
            related="February 28, 2025",
        ),
        Bad("Owners »must pay« the tax by 31 March 2025, the council said.", published=date(2025, 4, 22)),
        Bad("The deadline for bids »is« 3 April, the ministry said.", published=date(2025, 4, 22)),
        Bad("The show »runs« until April 13 at the museum in Lima.", published=date(2025, 4, 22)),
        Good(
            "Growers had until February 28, 2025, to claim; the fund will pay from June.",
            published=date(2025, 4, 22),
        ),
        Good("Owners must pay by 31 March 2026.", published=date(2025, 4, 22)),
        Good("Owners must pay the tax by 31 May.", published=date(2025, 4, 22)),
        Good("The rule is dated 3 April.", published=date(2025, 4, 22)),
        Good("Owners can appeal against fines imposed before 3 April.", published=date(2025, 4, 22)),
    )

    @classmethod
    def cues(cls) -> Cues:
        return Cues(words=MONTH_CUES)

    def check(self, cue: Cue) -> Iterator[Match]:
        dated = dated_at(cue, Side.OVER)
        if dated is None or _is_of_new_year(cue, dated):
            return
        clause, told = _still_open(cue, dated), told_at(cue, Side.OVER)
        if told is None or not _is_open(told.said, cue.text):
            told = clause
        elif clause is not None and clause.said.group.span.end < told.said.group.span.start:
            told = clause  # will keep its branch open until: the first verb tells the time
        if told is not None and not _SAID_THEN.search(cue.text, sentence_of(cue).start, told.said.group.span.start):
            yield told.match(cue, "the deadline")


# The minister said in February that applicants have until.
_SAID_THEN = pattern(
    r"\b(?:said|told|announced|warned|wrote|ruled|promised|insisted)\b[^,;]{0,50}\b(?:in|on|last|earlier)\s[^,;]{3,30}\sthat\b"
)


def _is_of_new_year(cue: Cue, dated: tuple[Expression, Stretch]) -> bool:
    """Whether the last day of the year, without a year, is told early in the new one: it is the one to come."""
    when, stretch = dated
    published = cue.document.meta.published
    if published is None or when.year is not None or (stretch.last.month, stretch.last.day) != (12, 31):
        return False
    return (published - stretch.last).days > 7


def _still_open(cue: Cue, dated: tuple[Expression, Stretch]) -> Told | None:
    """The verb that says that something goes on until the date: is accepting, are eligible if they apply by."""
    (when, stretch), text, sentence = dated, cue.text, sentence_of(cue)
    match = _GOES_ON.search(text, max(sentence.start, when.span.start - 170), when.span.start)
    if match is None or not _AFTER.match(text, when.span.end):
        return None
    rest = Span(*match.span("rest"))
    state = _OPEN_STATE.match(text, rest.start)
    if _BARS.search(text, *rest) or any(
        one.tense is Tense.PAST for one in groups(text, state.end() if state else rest.start, rest.end)
    ):
        return None
    if _EXAMINES.match(text, rest.start + 1):
        return None
    verb, by = match["verb"].lower().split()[0], match["by"].removesuffix(" and including")
    if verb in ("is", "are") and not (state or (by == "by" and _IF_THEY.search(text, *rest))):
        return None
    if verb in ("is", "are") and by in ("by", "before") and not _IF_THEY.search(text, *rest):
        return None
    if verb in _ONLY_UNTIL and by not in ("until", "till", "through", "up to"):
        return None
    if by == "before" and verb not in ("must", "should", "need"):
        return None
    span = Span(*match.span("verb"))
    if text.endswith(("to ", "not "), 0, span.start):
        return None  # agreed to stay until
    if is_quoted(cue.document, span) or is_excused(cue):
        return None
    return Told(when, stretch, Said(Group(span, Tense.PRESENT, verb), by, ""))


_KNOWS = pattern(
    r"(?:has|have|holds?) (?:[a-z]+ ){0,2}(?:data|knowledge|records?|figures|information|results|evidence|statistics|accounts)\b"
)
_ONLY_UNTIL = frozenset("take takes keep keeps let lets allow allows invite invites seek seeks applies".split())
_GOES_ON = pattern(
    r"\b(?P<verb>(?:is|are|will|can|may|must|should|need to|continues?|remains?|stays?|takes?|keeps?|lets?|allows?|invites?|seeks?|applies|(?<!who )wants|demands|insists on)(?: still| also| now| only)?)\b(?P<rest>[^.;:,“”()]{0,120}?)\s"
    r"(?P<by>(?:until|till|up to)(?: and including)?|through|by|before|no later than|not later than|on or before)\s+(?:noon |midnight |\d{1,2}(?:[:.]\d\d)?\s?[ap]\.?m\.? |the end of )?(?:on )?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?(?:the )?$"
)
_OPEN_STATE = pattern(
    r"\s(?:[a-z]+ly )?(?:(?!being\b)[a-z]+ing|being (?:accepted|taken|received|invited|sought|collected|considered|processed)|open|valid|available|welcome|eligible|invited|asked|required|urged|advised|requested|entitled|free|able|due|in force|in effect|in place|(?:accepted|taken|received|welcomed)(?= until| till| up to| through)|"
    r"(?:be )?(?:out|sidelined|absent|missing|away)(?: injured| of action)?(?= until| till)?|on sale|on show|on display|on view|on offer|on loan|up for|closed|shut|suspended|barred|banned)\b"
)
_IF_THEY = pattern(
    r"\b(?:if (?:they|he|she|you|it)|invited|asked|required|urged|advised|requested|due|to (?:apply|register|enter|file|send|submit|reply|vote|pay|claim|book))\b"
)
_BARS = pattern(
    r"\b(?:that|which|who|said|says|when|after|since|than|as|because|but|and (?:was|were|had)|was|were|had|did|would|every|each)\b"
)


# The inquiry will look at events up to.
_EXAMINES = pattern(
    r"(?:look|examine|review|consider|study|investigate|audit|assess|analy[sz]e|cover|include|count|describe)\b"
)
_NOT_FINITE = pattern(
    r"\b(?:to|let|lets|letting|made?|makes|making|help|helps|helped|helping|keep|keeps|kept|keeping|saw|sees?|watch\w*)\s"
    r"(?!let\b)[^.,;:“”]{2,40}\s$"
)
_UNTIL = ("until", "till", "through", "up to")
_DO_NOT = pattern(r"(?:do|does) not |(?:do|does)n[’']t ")  # those who do not pay by
# What a time is told of: figures that cover the months until.
_COVERS = CLAUSE_TAKING | frozenset(
    """cover covers include includes span spans relate relates refer refers contain contains go goes detail details count
    counts track tracks follow follows date dates extend extends reach reaches stretch stretches describe describes
    chart charts record records trace traces tell tells list lists back backs""".split()
)


def _goes_on(group: Group) -> bool:
    """Whether a verb in the present tells what is still done: sells, serves as, stay at."""
    return group.verb not in _COVERS


def _is_open(said: Said, text: str) -> bool:
    """Whether the verb says that the deadline is still to come."""
    group = said.group
    if _KNOWS.match(text, group.span.start):
        return False  # has data up to May
    if " have " in group.span.of(text) and group.tense is not Tense.FUTURE:
        return False  # should have registered by 31 May
    if group.verb == "open" and text.endswith((", ", "("), 0, group.span.start):
        return False  # entries, open until 30 June, reached 3,000
    is_bare = group.tense is Tense.PRESENT and is_base(group.verb)
    if is_bare and _NOT_FINITE.search(text, max(0, group.span.start - 60), group.span.start):
        return False  # hoped to keep the hall open until
    if _EXAMINES.match(group.verb):
        return False
    if said.by in _TO:
        if group.tense in (Tense.FUTURE, Tense.DUTY):
            return said.by != "before" or group.tense is Tense.DUTY or " not " in group.span.of(text)
        if said.by == "by" and _DO_NOT.match(text, group.span.start):
            return True
        return group.tense is Tense.PRESENT and (group.verb in _RUNS or (said.by in _UNTIL and _goes_on(group)))
    if group.tense is Tense.PRESENT and group.verb in ("is", "are") and said.by in ("", "on"):
        return _DEADLINE.search(text, max(0, group.span.start - 60), group.span.start) is not None
    return False
