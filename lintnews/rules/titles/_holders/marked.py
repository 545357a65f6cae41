"""A word such as former, elect or acting beside the title of one who sits in the office."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from lintnews.core.cue import Cue
from lintnews.core.finding import Match, Nap, Severity, replace
from lintnews.core.pattern import pattern
from lintnews.rules.titles._holders.claim import Claim, claim_at, is_settled
from lintnews.rules.titles._holders.news import is_of_a_day_until
from lintnews.rules.titles._holders.now import came_back
from lintnews.rules.titles._holders.wording import last_checked, past_table, record_of, turn_told
from lintnews.text.casing import capitalised
from lintnews.text.days import long_date
from lintnews.text.titles.standing import GRACE, gravest, holding, near_handover

_BEFORE = pattern(
    r"\b(?:former|formerly|ex|one-?time|previous|past|retired|erstwhile|late|acting|interim|caretaker|incoming)[ \u00a0‑-]",
    re.IGNORECASE,
)
_AFTER = pattern(r"[ \u00a0‑-](?:elect|designate)\b", re.IGNORECASE)


def marked_claim(cue: Cue, words: frozenset[str]) -> Claim | None:
    """The claim at `cue` if one of `words` stands with its title, for a person of whom the table is sure."""
    claim = claim_at(cue)
    return claim if claim is not None and claim.is_marked(words) and is_settled(claim) else None


def in_full_since(claim: Claim, *, is_first: bool = False) -> date | None:
    """Since when all whom the claim may mean hold the office in full, if no handover is near.

    `is_first`: one who never left the office may have taken it yesterday.
    """
    people, published = claim.people, claim.published
    terms = [term for person in people if (term := holding(person, published)) is not None and not term.acting]
    since = max((term.start for term in terms), default=published)
    near = any(near_handover(person, published) for person in people)
    stays = all(term.end is None or term.end > published + GRACE for term in terms)
    if len(terms) < len(people) or (near and not (is_first and stays and since < published and not came_back(claim))):
        return None
    return since


def marked_match(cue: Cue, claim: Claim, since: date) -> Iterator[Match | Nap]:
    """The finding on a marked title; its fix takes the word out. Where the table is too old for one, it says so."""
    if is_of_a_day_until(cue, claim, since):
        return
    facts, mention, language = cue.desk.facts, claim.mention, cue.document.meta.language
    severity: Severity | None = gravest(claim.people, [since], facts, claim.published)
    if severity is None:
        yield from past_table(claim, facts, language)
        return
    phrase = mention.phrase.of(cue.text)
    words = {
        "name": mention.name.of(cue.text),
        "called": phrase,
        "since": turn_told(since, claim, language),
        "checked": last_checked(claim.people[0].terms[-1], claim, facts, language),
        "story": long_date(claim.published, language),
    }
    fixes = () if mention.determiner in ("a", "an") else replace(mention.phrase, _without_word(phrase))
    related = (record_of(claim.people[0], mention.name, facts, language),)
    yield Match(mention.phrase, words, fixes, related, severity)


def _without_word(phrase: str) -> str:
    """“Former President” → “President”; “president-elect” → “president”."""
    bare = _AFTER.sub("", _BEFORE.sub("", phrase, count=1), count=1)
    return capitalised(bare) if phrase[0].isupper() else bare
