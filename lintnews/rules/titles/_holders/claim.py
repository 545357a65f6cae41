"""What copy claims of a person by a title, and what the table says: read once a title, whichever rule asks."""

from __future__ import annotations

from datetime import date

from lintnews.core.cue import Cue
from lintnews.core.desk import Facts
from lintnews.core.document import Document
from lintnews.core.record import Record
from lintnews.core.span import Span
from lintnews.text.sentences import sentence_at
from lintnews.text.titles.at_a_glance import is_plain
from lintnews.text.titles.markers import PLAIN
from lintnews.text.titles.mention import Mention, Relation, mention_at
from lintnews.text.titles.standing import Person, has_doubt, people_meant

_LONGEST = 2000  # code points


class Claim(Record):
    """A title with its person in copy of a known date.

    `people` are those that the name may mean who ever held the office; empty where that is not sure, or nobody did.
    `is_loose` of a title that one may bear without an office, or long after it (leader).
    """

    mention: Mention
    people: tuple[Person, ...]
    published: date
    is_loose: bool = False

    def is_marked(self, among: frozenset[str]) -> bool:
        """Whether words such as former stand with the title, all of them `among` those or plain (current)."""
        markers = self.mention.markers - PLAIN
        return bool(markers) and markers <= among

    @property
    def is_bare(self) -> bool:
        """Whether the title is given as one held now, in no way that often tells of the past."""
        return self.is_held(PLAIN)

    def is_held(self, but: frozenset[str]) -> bool:
        """Whether the title is given as one held now, with no word of time or rank beside it `but` those."""
        mention = self.mention
        return not (
            self.is_loose or mention.markers - but or mention.possessive or mention.determiner in ("a", "an", "one")
        )


def claim_at(cue: Cue) -> Claim | None:
    """The claim whose title woke the rule.

    None where no name stands with it, the copy has no date, a glance shows that no rule has anything to say, or the
    title is told of the past (“was prime minister”).
    """
    claim = told_at(cue)
    return None if claim is None or claim.mention.relation is Relation.PAST else claim


def told_at(cue: Cue) -> Claim | None:
    """As `claim_at`, titles told of the past among them."""
    return cue.document.once(_claim, cue.span, cue.desk.facts)


def _claim(document: Document, span: Span, facts: Facts) -> Claim | None:
    published = document.meta.published
    if published is None or is_plain(document, span, facts):
        return None
    mention = mention_at(document, span, facts)
    if mention is None:
        return None
    sentence = sentence_at(document, span.start)
    if sentence.end - sentence.start > _LONGEST:  # a list, not a sentence: each title of it would read it all
        return None
    is_loose = span.of(document.text).lower() == "leader"
    return Claim(mention, people_meant(mention, document, facts), published, is_loose)


def is_settled(claim: Claim) -> bool:
    """Whether the table knows the person as a holder of the office, and no row of it is in doubt."""
    return bool(claim.people) and not has_doubt(claim.people, claim.published)
