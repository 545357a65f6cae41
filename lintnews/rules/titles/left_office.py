"""A person who has left an office still given its title."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from lintnews.core.cue import Cue, Cues
from lintnews.core.document import Document
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
    times_before,
)
from lintnews.text.titles.cues import TITLE_CUES
from lintnews.text.titles.markers import PLAIN
from lintnews.text.titles.mention import Mention, Relation, mention_at
from lintnews.text.tokens import word_before

_LONG_AGO = 730  # days after which a bare title without a sign of now is more often history than a slip
# Words before the title that leave it a claim about now; after any other word the clause may tell of the past
# (signed by President Obama, the law President Obama signed, under President Obama).
_OPEN = frozenset(
    """with to told tells met meets meet meeting asked asks urged urges and but said says between for against hosted
    welcomed greeted joined alongside including thanked praised criticized criticised accused""".split()
)
_PRESENT = pattern(
    r"\W{0,2}(?:will|is|has|plans|wants|says|intends|expects|hopes|warns|vows|insists|faces|tells|meets|visits|leads|"
    r"urges|calls|seeks|backs|rejects|travels|arrives|announces|heads|hosts|lives|joins)\b"
)
_FORMER = pattern(r"(?:[Ff]ormer|[Ee]x|[Ll]ate|[Tt]hen)[ -][^.\n]{0,60}\Z")


class LeftOffice(Rule):
    """A person who has left an office still given its title.

    ## Why
    Titles are typed from habit, and the habit outlives the term.

    ## When it is right
    In the past: a sentence with a year, a month or a phrase that falls in the term, “under President…”, “signed by
    President…”, a paragraph about those years. In the days around a handover. As a courtesy at second mention, in
    obituaries, letters and opinion. For kings and popes, who keep theirs. In quotation marks.

    ## Fix
    Puts “former” before the title, to be looked at by an editor.
    """

    message = "{name} is called {called}; left that office on {end}{checked} (story: {story})."
    severity = Severity.ERROR
    call = Call.QUERY
    in_quotations = InQuotations.SKIP
    needs_date = True
    examples = (
        Bad(
            "»Prime Minister« Rishi Sunak replied from the opposition benches on Wednesday.",
            good="Former Prime Minister Rishi Sunak replied from the opposition benches on Wednesday.",
            published=date(2024, 7, 18),
        ),
        Bad(
            "Officials said German »Chancellor« Angela Merkel opened the fair in Hanover.",
            good="Officials said former German Chancellor Angela Merkel opened the fair in Hanover.",
            published=date(2022, 5, 30),
        ),
        Bad(
            "»President« Barack Obama will speak in Chicago.",
            good="Former President Barack Obama will speak in Chicago.",
            published=date(2024, 8, 1),
        ),
        Bad(
            "The »president«, Jair Bolsonaro, flew to Florida on Friday.",
            good="The former president, Jair Bolsonaro, flew to Florida on Friday.",
            published=date(2023, 3, 20),
        ),
        Good("Prime Minister Rishi Sunak called the election in May.", published=date(2024, 7, 18)),
        Good("Prime Minister Rishi Sunak thanked his staff.", published=date(2024, 7, 6)),
        Good("Prime Minister Keir Starmer replied on Wednesday.", published=date(2024, 7, 18)),
        Good("In 2009 President Barack Obama moved into the White House.", published=date(2024, 8, 1)),
        Good("The act was signed by President Barack Obama.", published=date(2018, 8, 1)),
        Good("Wages rose under President Barack Obama on Friday’s figures.", published=date(2017, 8, 1)),
        Good("A law President Joe Biden signed is in doubt.", published=date(2025, 8, 1)),
        Good("President Barack Obama signed the law.", published=date(2024, 8, 1)),
        Good("The troops left in 2011. President Barack Obama spoke of a new dawn.", published=date(2012 + 7, 8, 1)),
        Good("President Joe Biden’s order was struck down on Monday.", published=date(2025, 8, 1)),
        Good("Pope Francis said so on Sunday. King Juan Carlos agreed.", published=date(2025, 8, 1)),
        Good(
            "Former President Joe Biden spoke on Monday. President Biden was in good voice.", published=date(2025, 8, 1)
        ),
        Good("“President Joe Biden is here,” she said on Monday.", published=date(2025, 8, 1)),
        Good("Club president Joe Biden spoke on Monday.", published=date(2025, 8, 1)),
        Good("President Joe Biden spoke on Monday.", published=date(2027, 8, 1)),
        Good("At the time President Joe Biden was popular.", published=date(2025, 8, 1)),
    )

    @classmethod
    def cues(cls) -> Cues:
        return Cues(words=TITLE_CUES)

    def check(self, cue: Cue) -> Iterator[Match]:
        published = cue.document.meta.published
        mention = mention_at(cue.document, cue.span, cue.desk.facts)
        if mention is None or published is None or not _is_bare(mention):
            return
        people = people_meant(mention, cue.document, cue.desk.facts)
        if not people or has_doubt(people):
            return
        ends = [_left(person, published) for person in people]
        if None in ends or any(near_handover(person, published) for person in people):
            return
        last = max(end for end in ends if end is not None)
        if any(cue.desk.facts.office(term.office).keeps_title for person in people for term in person.terms):
            return
        if _is_courtesy(cue, mention, people) or not _speaks_of_now(cue, mention, people, last, published):
            return
        severity = gravest(people, [last], cue.desk.facts, published)
        if severity is None:
            return
        whole = Span(mention.phrase.start, mention.phrase.end)
        phrase = whole.of(cue.text)
        former = "former " + phrase
        before = cue.text[max(0, whole.start - 8) : whole.start].rstrip(" “‘\"'(")
        opens = phrase[0].isupper() and not before[-1:].strip(".!?:\n")
        fixes = replace(whole, capitalised(former) if opens else former)
        office = cue.desk.facts.office(people[0].terms[-1].office)
        language = cue.document.meta.language
        late = published > office.verified_until
        words = {
            "name": mention.name.of(cue.text),
            "called": phrase,
            "end": long_date(last, language),
            "checked": f", last checked {long_date(office.verified_until, language)}" if late else "",
            "story": long_date(published, language),
        }
        yield Match(mention.title, words, fixes, severity=severity)


def _is_bare(mention: Mention) -> bool:
    """Whether the title is given as one held now, in no way that often tells of the past."""
    return not (mention.markers - PLAIN or mention.possessive or mention.determiner in ("a", "an", "one"))


def _left(person: Person, published: date) -> date | None:
    """The last day of the person's last term, if that is over and none is known to come."""
    if holding(person, published) is not None or any(term.start > published for term in person.terms):
        return None
    return max((term.end for term in person.terms if term.end is not None), default=None)


def _is_called_former(document: Document, surname: str) -> bool:
    """Whether the article calls a person of that surname former anywhere."""
    text = document.text
    at = text.find(surname)
    while at >= 0:
        if _FORMER.search(text, max(0, at - 80), at):
            return True
        at = text.find(surname, at + 1)
    return False


def _is_courtesy(cue: Cue, mention: Mention, people: tuple[Person, ...]) -> bool:
    """Whether the article knows: it calls the person former elsewhere, or is of a kind that keeps old titles."""
    if cue.document.meta.section.lower() in ("obituaries", "opinion", "letters", "archive"):
        return True
    if mention.named is None or mention.named.full or not people:
        return False
    surname = mention.name.of(cue.text).split()[-1]
    return cue.document.once(_is_called_former, surname)


def _speaks_of_now(cue: Cue, mention: Mention, people: tuple[Person, ...], last: date, published: date) -> bool:
    """Whether the sentence gives the title at publication, not at a time when it was held."""
    text, document = cue.text, cue.document
    opening = mention.name.start if mention.relation is Relation.AFTER else mention.phrase.start
    before = word_before(text, opening).lower()
    if before in ("the", "britain’s") and mention.determiner:
        before = word_before(text, text.rfind(" ", 0, opening - 1) + 1).lower()
    place = opening - len(before) - 1
    if (
        before
        and before not in _OPEN
        and text[place + len(before) : opening].strip() == ""
        and not _opens(text, opening)
    ):
        return False
    times = sentence_times(document, mention, published, of_person=True)
    present = _PRESENT.match(text, max(mention.name.end, mention.phrase.end)) is not None
    recent = times.recent or present
    if times.vague or (times.weak and not recent):
        return False
    if any(term.meets(*stretch) for stretch in times.stretches for person in people for term in person.terms):
        return False
    if recent:
        return True
    earlier = times_before(document, mention, published)
    if earlier.vague or any(
        term.meets(*stretch) for stretch in earlier.stretches for person in people for term in person.terms
    ):
        return False
    return (published - last).days <= _LONG_AGO


def _opens(text: str, place: int) -> bool:
    """Whether a mark, not a word, stands right before `place`."""
    return not text[max(0, place - 8) : place].rstrip()[-1:].isalnum()
