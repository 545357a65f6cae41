"""A day still to come, told as if it were over."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from lintnews.core.cue import Cue, Cues
from lintnews.core.finding import Call, Match, Related
from lintnews.core.pattern import pattern
from lintnews.core.rule import Bad, Good, Rule
from lintnews.core.span import Span
from lintnews.rules.dates._context import is_excused, sentence_of
from lintnews.rules.dates._events import EVENTS
from lintnews.rules.dates._tense.days_ahead import AHEAD, told_ahead
from lintnews.rules.dates._tense.told import MONTH_CUES, Side, Told, dated_at, told_at, year_cues
from lintnews.text.days import long_date
from lintnews.text.quotations import is_quoted
from lintnews.text.temporal.tense import Said
from lintnews.text.temporal.values import Kind
from lintnews.text.temporal.verb_groups import Tense, groups
from lintnews.text.verbs import is_same_in_past

# Verbs that set a day ahead: what they fix is still to come.
_SETS = frozenset(
    """scheduled planned drew drawn cancelled canceled axed expected due set supposed slated announced called proposed promised agreed pledged booked fixed
    picked named vowed offered invited summoned ordered urged hoped forecast predicted faced awaited wanted sought
    needed postponed delayed moved rescheduled adjourned deferred extended convened timed timetabled
    listed billed intended reserved bailed remanded changed shifted switched kept confirmed suggested targeted
    advertised tipped dated earmarked advised penciled pencilled told asked recommended requested approved backed
    rescheduled declared designated granted allowed permitted selected decided estimated""".split()
)


class FutureDayInPastTense(Rule):
    """A day after publication is told in the past tense.

    ## Why
    Nothing has happened yet on a day that is still to come: the tense is wrong, or the date.

    ## When it is right
    Verbs that set a day ahead (“scheduled”, “postponed to”, “called a vote for”); a date that is said of a noun (“won
    a ticket to the concert on June 2”) or of a later verb (“agreed to meet on June 2”). A day without a year more than
    six weeks off may be last year's.

    ## Fix
    None: either the tense or the date is wrong.
    """

    message = "{date} is still to come (story: {published}), yet “{verb}” is past. Is the tense wrong, or the date?"
    call = Call.QUERY
    needs_date = True
    examples = (
        Bad(
            "The choir from Tartu »sang« in Lyon on June 14, 2024.",
            published=date(2024, 5, 30),
            related="June 14, 2024",
        ),
        Bad("The ferry »was launched« on 9 June in Gdynia.", published=date(2024, 5, 30)),
        Bad("The mill »closed« in July 2024 after a century.", published=date(2024, 5, 30)),
        Bad("The team »flew« home next Tuesday to a parade.", published=date(2024, 5, 30)),
        Bad("The fair »took« place from 6 to 9 June 2024 in Jaipur.", published=date(2024, 5, 30)),
        Bad("On June 12, the court in Lima »freed« two men.", published=date(2024, 5, 30)),
        Good(
            "The choir from Tartu, which sang in Turin in May 2019, goes to Lyon on June 14.",
            published=date(2024, 5, 30),
        ),
        Good("The vote was scheduled for June 2 and called on June 1.", published=date(2024, 5, 30)),
        Good("They agreed to meet on June 2, and granted a hearing on June 3.", published=date(2024, 5, 30)),
        Good("The ferry was launched on 9 October.", published=date(2024, 5, 30)),
        Good("They said the mill would close in July 2024.", published=date(2024, 5, 30)),
    )

    @classmethod
    def cues(cls) -> Cues:
        return Cues(words=(*MONTH_CUES, *year_cues(), *AHEAD))

    def check(self, cue: Cue) -> Iterator[Match]:
        if cue.found.lower() in AHEAD:
            yield from _counted_from_today(cue)
            return
        told = told_at(cue, Side.TO_COME) or _at_a_meeting(cue)
        if told is not None and _is_over(told, cue.text) and not _is_of_another_year(cue, told):
            yield told.match(cue, "the date")


# Held on January 26 for a decade; by custom every year.
_EVERY_YEAR = pattern(
    r"\b(?:for (?:an?|the (?:last|past)|more than an?|over an?|\w+) (?:decades?|\w*\s?years|generations?|centur(?:y|ies))|(?:each|every) year|"
    r"annual(?:ly)?|traditionally|always|since (?:1\d|20)\d\d|(?:years?|decades?) (?:ago|earlier|before))\b"
)
_YEAR = pattern(r"\b(?:1[5-9]|20)\d\d\b")


def _is_of_another_year(cue: Cue, told: Told) -> bool:
    """Whether a date without a year may be of an earlier one: issued on 30 April 2019 and lost on 31 May."""
    published = cue.document.meta.published
    if told.when.year is not None or published is None:
        return False
    text, (start, end) = cue.text, sentence_of(cue)
    if any(int(year.group()) < published.year for year in _YEAR.finditer(text, start, told.when.span.start)):
        return True
    verb = told.said.group.span
    if _EVERY_YEAR.search(text, start, end) is not None:
        return True
    return (
        is_same_in_past(told.said.group.verb)
        and verb.of(text) == told.said.group.verb
        and _has_plural(text, start, verb)
    )


_PLURAL = pattern(r"\b(?:they|we|you|[a-z-]+(?<![sui])s|people|men|women|children|police)\b", 2)


def _has_plural(text: str, start: int, verb: Span) -> bool:
    """Whether the subject may be of many, so that “shut” may be the present: entries for the cup shut on."""
    return _PLURAL.search(text, max(start, verb.start - 80), verb.start) is not None


def _counted_from_today(cue: Cue) -> Iterator[Match]:
    published = cue.document.meta.published
    said = told_ahead(cue, _SETS)
    if said is not None and published is not None:
        verb, told = said.group.span, long_date(published, cue.document.meta.language)
        words = {"date": f"“{cue.span.of(cue.text)}”", "published": told, "verb": verb.of(cue.text)}
        yield Match(verb, words, related=(Related(cue.span, "the date"),))


# If the mill stopped work on; will be eased tomorrow and lifted on; sold out its opening day in Banff, August 9.
_SUPPOSED = pattern(r"\b(?:[Ii]f|[Uu]nless|[Ss]uppose|[Ii]n case|even if|as if|as though)\s+[^.;:“”]*$")
_AND = pattern(r",?\s(?:and|or|then|but)\s(?:then |later |also )?$")
_AHEAD = pattern(
    r"\b(?:will|to|would|must|can|could|may|might|should|shall|cannot)\s+(?:not\s+|then\s+|only\s+)?(?:be|have been)\s[^.;:“”]*$"
)
_DAY_NAMED = pattern(
    r"\b(?:day|night|weekend|date|show|concert|match|game|premiere|final|fixture|opener|gig|launch|opening|meeting|hearing|performance|round|leg|race|wedding|trial|election|vote)"
    r"(?:\s(?:in|at|of|on)\s(?:the\s)?[A-Z][\w’-]+(?:\s[A-Z][\w’-]+)?)?,\s$"
)


_AT_ITS = pattern(r"\s(?:at|in|during) (?:its|the|their|his|her|our|a) (?:\w+day,? )?$")
_MEETING = pattern(
    r",? (?:[a-z]+ )?(?:meeting|session|sitting|hearing|election|referendum|vote|ballot|summit|conference|match|game|race|final|auction|sale|concert|debate|poll|runoff)\b"
)


def _at_a_meeting(cue: Cue) -> Told | None:
    """The date as a name of what it happened at: approved at its Dec. 17, 2024, meeting."""
    lead = cue.text[max(0, cue.span.start - 9) : cue.span.start].rstrip("0123456789 ")
    if not lead.endswith(("its", "the", "their", "his", "her", "our", "day,", " a")):
        return None
    dated = dated_at(cue, Side.TO_COME)
    if dated is None or not _MEETING.match(cue.text, dated[0].span.end):
        return None
    text, (when, stretch), sentence = cue.text, dated, sentence_of(cue)
    place = _AT_ITS.search(text, max(sentence.start, when.span.start - 30), when.span.start)
    found = groups(text, max(sentence.start, when.span.start - 90), place.start()) if place else []
    if not found or len(text[found[-1].span.end : when.span.start]) > 40 or is_quoted(cue.document, found[-1].span):
        return None
    return None if is_excused(cue) else Told(when, stretch, Said(found[-1], "at its", ""))


def _goes_on_ahead(text: str, verb: Span) -> bool:
    """Whether a bare past form only goes on a verb that looks ahead: will be eased tomorrow and lifted on."""
    if " " in verb.of(text) or not _AND.search(text, max(0, verb.start - 12), verb.start):
        return False
    return _AHEAD.search(text, max(0, verb.start - 120), verb.start) is not None


def _is_over(told: Told, text: str) -> bool:
    said, kind, group = told.said, told.when.kind, told.said.group
    start, end = group.span
    if _IS_PLAN.match(text, start, end) or (kind is not Kind.DAY and text.startswith(("has ", "have "), start)):
        return False
    if text[start].isupper() and text[start - 2 : start - 1] not in ("", ".", "!", "?", ":", "”", "\n"):
        return False
    if group.tense is not Tense.PAST or _FORESEEN.search(text, max(0, start - 24), start):
        return False
    if (
        group.verb in _SETS
        and said.by != "at its"
        and not (_DONE.search(text, start, end + 20) or _is_done(text, told))
    ):
        return False
    if group.verb in _SHIFTS and _SHIFTED.search(text, end, told.when.span.start):
        return False
    if _SUPPOSED.search(text, max(0, start - 120), start) or _goes_on_ahead(text, group.span):
        return False
    if not said.by and not said.fronted and _DAY_NAMED.search(text, end, told.when.span.start):
        return False
    if said.by == "by":
        return text.startswith("had ", group.span.start)
    if said.by == "since":
        return True
    if kind is Kind.RANGE and said.by in ("between", "over"):
        return said.fronted
    if said.by == "from":
        return group.verb in _RAN and kind in (Kind.DAY, Kind.RANGE)
    return said.by in ("in", "during") if kind is not Kind.DAY else said.by in ("on", "", "at its")


_SHIFTS = frozenset("brought put pushed".split())
_SHIFTED = pattern(r"\b(?:forward|back|off|on hold|in)\b")
_IS_PLAN = pattern(r"(?:was|were) (?:\w+ )?[a-z]+ing\b")  # said she was flying to Rome on May 3
_RAN = frozenset(
    "drew attracted hosted welcomed took ran lasted held staged performed toured exhibited displayed".split()
)  # from 6 to 9 June
# With a word that makes them a deed: switched off, put to death.
_DONE = pattern(
    r"\b(?:switched o(?:n|ff)|drew (?:an? |the )?(?:\d[\d,]*|crowds?|thousands|hundreds|applause|criticism|jeers|boos|cheers|level)|called off (?:the|their|a) (?:search|hunt|siege|sit-in|protest)|picked up|put (?:out|down|to (?:death|sea|work))|brought (?:down|to (?:trial|court|justice)|ashore)|moved (?:in|out)|pushed (?:out|over))\b"
)
_FORESEEN = pattern(
    r"\b(?:forecasts?|calendar|diary|timetable|schedule|poster|programme|fixtures?|itinerary|models?|projections?)\s$"
)
_THAT = pattern(r",?\s(?:that|how|why|about)\b")
_TELLS = frozenset(
    "announced told promised agreed pledged vowed declared confirmed decided warned predicted advised suggested".split()
)
# What is done to a thing, where that thing is no event: picked a successor, approved the budget.
_GRANTS = frozenset(
    "announced agreed declared drew chosen approved backed confirmed granted picked named selected appointed designated estimated rejected".split()
)
_TO_A_PLACE = pattern(r"\b(?:its|his|her|their|the)\s[^,;]{2,40}\sto\s(?:the\s)?[A-Z][^,;]*$")
_THE_THING = pattern(
    r"\s(?:the|an?|its|his|her|their)\s(?:[\w-]+\s){1,3}(?:(?:to|of|as|from)\s(?:[\w’-]+\s){1,4})?on\s(?:the\s)?"
)


def _is_done(text: str, told: Told) -> bool:
    """Whether a verb that sets things ahead is itself dated: told parliament on 7 May that; approved the budget on 6 May."""
    verb, end, when = told.said.group.verb, told.said.group.span.end, told.when.span
    if verb in _TELLS and _THAT.match(text, when.end) is not None:
        return True
    if verb in ("moved", "shifted"):
        gap = text[end : when.start]
        return _TO_A_PLACE.search(gap) is not None and EVENTS.isdisjoint(gap.lower().split())
    gap = text[end : when.start]
    return verb in _GRANTS and EVENTS.isdisjoint(gap.lower().split()) and _THE_THING.fullmatch(gap) is not None
