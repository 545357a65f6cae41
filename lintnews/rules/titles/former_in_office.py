"""A sitting office-holder called former."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from lintnews.core.cue import Cue, Cues
from lintnews.core.finding import Call, Match, Severity, replace
from lintnews.core.pattern import pattern
from lintnews.core.rule import Bad, Good, InQuotations, Rule
from lintnews.core.span import Span
from lintnews.text.casing import capitalised
from lintnews.text.days import long_date
from lintnews.text.standing import (
    Person,
    gravest,
    has_doubt,
    holding,
    near_handover,
    people_meant,
    sentence_times,
)
from lintnews.text.titles.cues import TITLE_CUES
from lintnews.text.titles.markers import PLAIN
from lintnews.text.titles.mention import Mention, mention_at

_FORMER = frozenset({"former", "ex", "onetime", "erstwhile"})
# former President Trump adviser: the adviser is former.
_ROLE_FOLLOWS = pattern(
    r"(?:['’]s?)?[ -](?:[\w-]+ ){0,2}(?:aides?|advis[eo]rs?|allys?|allies|lawyers?|attorneys?|spokes\w+|officials?|"
    r"administration|cabinet|secretary|staff\w*|appointees?|nominees?|chief of staff|manager|strategist|speechwriter|"
    r"donors?|supporters?|voters?|bodyguard|assistant|deputy|minister|counsel|fixer|wife|husband|era|backers?)\b"
)
_MARKED = pattern(r"former|ex|onetime|erstwhile", re.IGNORECASE)
_REACH = 60  # code points before a title in which its marker stands
_MARKER = pattern(r"(?:former|ex|onetime|erstwhile)[ \u00a0‑-]", re.IGNORECASE)


class FormerInOffice(Rule):
    """A sitting office-holder called former.

    ## Why
    A holder who left and came back, or a line kept from an older story, is the slip that readers write in about.

    ## When it is right
    Before the person took office again, and in the days around a handover. A sentence that gives its own time is
    judged at that time, so “in 2023 former President Donald Trump” stays. “Former President Trump adviser” speaks of
    an adviser. Words in quotation marks are the speaker's. Where the table of offices ends, the rule says less and
    then nothing.

    ## Fix
    Takes the word out, to be looked at by an editor: the name may be the slip, not the title.
    """

    message = "{name} is called {called}; in office since {since}{checked} (story: {story})."
    severity = Severity.ERROR
    call = Call.QUERY
    in_quotations = InQuotations.SKIP
    needs_date = True
    examples = (
        Bad(
            "»Former President« Donald Trump revealed plans today for a state visit.",
            good="President Donald Trump revealed plans today for a state visit.",
            published=date(2025, 11, 24),
        ),
        Bad(
            "The envoy flew home to see »former U.S. president« Donald Trump, who won in 2024.",
            good="The envoy flew home to see U.S. president Donald Trump, who won in 2024.",
            published=date(2025, 11, 24),
        ),
        Bad(
            "Britain’s »ex-prime minister« Keir Starmer spoke in Leeds.",
            good="Britain’s prime minister Keir Starmer spoke in Leeds.",
            published=date(2025, 3, 1),
        ),
        Bad(
            "The »former president«, Emmanuel Macron, opened the bridge.",
            good="The president, Emmanuel Macron, opened the bridge.",
            published=date(2024, 6, 1),
        ),
        Bad("Mark Carney, a »former prime minister« of Canada, took questions.", published=date(2025, 9, 1)),
        Bad("»Former Chancellor« Merz flew to Kyiv.", good="Chancellor Merz flew to Kyiv.", published=date(2025, 6, 1)),
        Good("Former President Donald Trump spoke in Iowa.", published=date(2023, 5, 1)),
        Good("Former President Donald Trump was sworn in.", published=date(2025, 1, 21)),
        Good("In 2023 former President Donald Trump was charged in Georgia.", published=date(2025, 11, 24)),
        Good("Former President Donald Trump adviser Steve Bannon spoke.", published=date(2025, 11, 24)),
        Good("Former Vice President Kamala Harris and former President Joe Biden met.", published=date(2025, 11, 24)),
        Good("Former Ontario club president Donald Trump is no relation.", published=date(2025, 11, 24)),
        Good("“I met former President Donald Trump,” she wrote.", published=date(2025, 11, 24)),
        Good("At the time, former President Donald Trump was writing a book.", published=date(2025, 11, 24)),
        Good("Former President Donald Trump spoke.", published=date(2031, 1, 1)),
        Good("Former deputy prime minister Keir Starmer spoke.", published=date(2025, 11, 24)),
        Good("Former Attorney General Todd Blanche spoke.", published=date(2026, 9, 1)),
        Good("Former President Marcos is buried in Manila.", published=date(2025, 9, 1)),
        Good("Former President Trumpington spoke to former Governor Jane Doe.", published=date(2025, 9, 1)),
    )

    @classmethod
    def cues(cls) -> Cues:
        return Cues(words=TITLE_CUES)

    def check(self, cue: Cue) -> Iterator[Match]:
        published = cue.document.meta.published
        if _MARKED.search(cue.text, max(0, cue.span.start - _REACH), cue.span.start) is None:
            return  # most titles: not worth reading the mention for
        mention = mention_at(cue.document, cue.span, cue.desk.facts)
        if mention is None or published is None or not mention.markers & _FORMER or mention.markers - _FORMER - PLAIN:
            return
        people = people_meant(mention, cue.document, cue.desk.facts)
        if not people or has_doubt(people) or _ROLE_FOLLOWS.match(cue.text, mention.name.end):
            return
        terms = [holding(person, published) for person in people]
        if any(
            term is None or term.acting or _once_held_another(person, term.office)
            for person, term in zip(people, terms, strict=True)
        ):
            return
        since = max(term.start for term in terms if term is not None)
        if any(near_handover(person, published) for person in people) or self._fits_its_time(cue, mention, people):
            return
        severity = gravest(people, [since], cue.desk.facts, published)
        if severity is None:
            return
        span = Span(mention.phrase.start, mention.phrase.end)
        fixes = () if mention.determiner in ("a", "an") else replace(span, _without_marker(span.of(cue.text)))
        yield Match(span, _words(cue, mention, people[0], since, published), fixes, severity=severity)

    @staticmethod
    def _fits_its_time(cue: Cue, mention: Mention, people: tuple[Person, ...]) -> bool:
        """Whether the sentence speaks of a time at which one of `people` was out of office."""
        published = cue.document.meta.published
        assert published is not None
        times = sentence_times(cue.document, mention, published)
        if (times.vague or (times.weak and not times.stretches)) and not times.recent:
            return True
        return any(
            not any(term.start <= first and (term.end is None or last <= term.end) for term in person.terms)
            for first, last in times.elsewhere(published)
            for person in people
        )


def _once_held_another(person: Person, office: str) -> bool:
    """Whether the person left another office of the same title, so that former may be right."""
    return any(term.office != office for term in person.terms)


def _without_marker(phrase: str) -> str:
    bare = _MARKER.sub("", phrase, count=1)
    return capitalised(bare) if phrase[0].isupper() else bare


def _words(cue: Cue, mention: Mention, person: Person, since: date, published: date) -> dict[str, str]:
    language = cue.document.meta.language
    office = cue.desk.facts.office(person.terms[-1].office)
    late = published > office.verified_until
    return {
        "name": mention.name.of(cue.text),
        "called": " ".join(mention.phrase.of(cue.text).lower().replace("u.s.", "U.S.").split()),
        "since": long_date(since, language),
        "checked": f", last checked {long_date(office.verified_until, language)}" if late else "",
        "story": long_date(published, language),
    }
