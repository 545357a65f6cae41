"""“Then” with a rank that the person had left for a high office by the time."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from lintnews.core.cue import Cue, Cues
from lintnews.core.desk import Facts, Term
from lintnews.core.finding import Call, Match, Related, Severity
from lintnews.core.rule import Bad, Good, InQuotations, Rule
from lintnews.core.span import Span
from lintnews.rules.titles._holders.wording import office_name, years_of
from lintnews.text.titles.deed import deed_of
from lintnews.text.titles.mention import Mention, Relation
from lintnews.text.titles.names import Name
from lintnews.text.titles.run import words_after
from lintnews.text.titles.standing import GRACE

_AMERICAN = "senator,sen,congressman,congresswoman,representative,rep,governor,gov,state senator,mayor"
_RANKS = {
    "cardinal": ("pope",), "archbishop": ("pope",), "prince": ("uk-monarch",), "princess": ("uk-monarch",),
    "candidate": ("us-president", "us-vice-president"), "nominee": ("us-president", "us-vice-president"),
    **dict.fromkeys(_AMERICAN.split(","), ("us-",)),
}  # fmt: skip
_NOT_US = ("us-house", "us-senate")  # of Congress: a representative may be its speaker


class LowerRankThen(Rule):
    """“Then” with a rank that the person had left for a high office by the time.

    ## Why
    “Then-Senator” stays in the fingers for years in which the senator was president.

    ## When it is right
    Where the date lies before the high office, or the sentence gives none.

    ## Fix
    None is made: the title may be the slip, or the date.
    """

    message = "{then}: {name} is called “{called}”, and was {held}. Is the title wrong, or the date?"
    severity = Severity.ERROR
    call = Call.QUERY
    in_quotations = InQuotations.SKIP
    needs_date = True
    examples = (
        Bad("In 2012 »then-Senator« Barack Obama carried Ohio.", published=date(2024, 8, 30), related="2012"),
        Bad("Crowds cheered when »then-Cardinal« Jorge Mario Bergoglio spoke in Washington in September 2015.", published=date(2025, 4, 24)),
        Bad("In 2018 »then-candidate« Donald Trump met farmers in Iowa.", published=date(2025, 4, 24)),
        Good("In 2005 then-Senator Barack Obama toured the levees of New Orleans.", published=date(2024, 8, 30)),
        Good("Then-Cardinal Jorge Mario Bergoglio wrote in 2010 against the bill.", published=date(2025, 4, 24)),
        Good("In 2012 then-Senator Jane Doe won. In 2012 then-Senator John Kerry spoke.", published=date(2025, 4, 24)),
    )  # fmt: skip

    @classmethod
    def cues(cls) -> Cues:
        return Cues(words=tuple(f"then {rank}" for rank in _RANKS))

    def check(self, cue: Cue) -> Iterator[Match]:
        text, published, facts = cue.text, cue.document.meta.published, cue.desk.facts
        block = cue.document.block_at(cue.span.start)
        if published is None or block is None:
            return
        end = cue.span.end + (text[cue.span.end : cue.span.end + 1] == ".")
        name = Name.among(words_after(text, end, min(block.span.end, end + 60)), text, facts)
        if name is None or name.named is None or not name.named.full or len(name.named.people) != 1:
            return
        title = Span(cue.span.start + 5, cue.span.end)
        mention = Mention(
            cue.span, cue.span.start, title, name.span, name.named, Relation.BEFORE, frozenset({"then"}), "", (), "", False, False
        )  # fmt: skip
        deed = deed_of(cue.document, mention, published)
        if deed is None or deed.later or deed.earlier:
            return
        rank = cue.found.lower().replace("-", " ").removeprefix("then ")
        term = _held_all(name.named.people[0], _RANKS.get(rank, ()), deed.stretch, facts)
        if term is None:
            return
        held = office_name(term.office, facts)
        words = {
            "name": name.span.of(text),
            "called": cue.span.of(text),
            "then": deed.written.of(text),
            "held": held,
        }
        told = f"{term.person}: {held} {years_of(term, cue.document.meta.language)}."
        yield Match(cue.span, words, (), (Related(deed.written, told),))


def _held_all(person: str, offices: tuple[str, ...], then: tuple[date, date], facts: Facts) -> Term | None:
    """The term in one of `offices` that covers the whole stretch with room at both ends."""
    for term in facts.terms(person):
        if term.doubtful or term.acting or not term.office.startswith(offices) or term.office.startswith(_NOT_US):
            continue
        if term.holds(then[0] - GRACE) and term.holds(then[1] + GRACE):
            return term
    return None
