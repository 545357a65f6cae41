"""Whether a clause tells of a time after the term of one to whom it gives the title, whatever his or her part in it."""

from __future__ import annotations

import re
from datetime import date, timedelta

from lintnews.core.cue import Cue
from lintnews.core.pattern import pattern
from lintnews.rules.titles._holders.claim import Claim
from lintnews.rules.titles._holders.news import OFFICIAL, is_official, is_plain_news, opens_article
from lintnews.text.sentences import sentence_at
from lintnews.text.times import Times
from lintnews.text.titles.clause import Clause, Told, clause_of, times_of
from lintnews.text.titles.mention import Relation
from lintnews.text.titles.standing import SURE_AFTER, times_before

_OF_NOW = frozenset({Told.NOW, Told.PLAIN, Told.PERFECT})
# Where a deed is taken from a book or a file, it may be of any time.
_SOURCE = pattern(
    r"\baccording to (?!police|officials|aides|witnesses)|\b(?:books?|memoirs?|reports?|records|documents|e-?mails?|transcripts?|"
    r"indictment|diary|diaries|notes|files|testimony|lawsuit|study|history)(?: \w+){0,2} (?:says?|said|shows?|showed|reveals?)\b"
)
_FRESH = timedelta(days=14)  # after a handover, in which the old title is still given for what was done
_WEEKS = timedelta(days=28)
_YEARS = 4 * 365  # days for which copy is more often about what a person does than about what he or she did in office
# Words before a title that tell of the time in office: signed by, under, the successor of, a portrait of.
_OF_THE_TERM = pattern(
    r"(?:\b(?:under|than|like|unlike|since|after|before|until|following|during|late)|"
    r"\b(?:replac|succe|beat|defeat|oust|toppl|unseat|overthr|impeach|elect|inaugurat|assassinat|remember|honou?r|mourn|"
    r"commemorat|recall|portray|depict|play|serv|work|advis|advice|appoint|nomin|name|sign|enact|issu|launch|commission|"
    r"found|negotiat|grant|pardon|order|voted|drove|driven|clerk|thank|threw|throw)\w*(?: out)?(?: (?:by|as|with|in|to|for|of))?|"
    r"\b(?:portrait|statue|bust|biography|book|film|documentary|memoir|history|administration|presidency|premiership|"
    r"government|cabinet|era|reign|rule|tenure|terms?|days|years|death|funeral|legacy|memory|election|campaign|victory|"
    r"successor|predecessor|order|policy|policies|decision|law|bill|speech|address|visit|aide|secretary|minister|"
    r"spokes\w+|staff|chief|doctor|picture|image|ally|impeachment|acquittal|rival|killer|killing|murder|assassin|shooting)(?: (?:of|about|on|to|by|for|from|over))?)"
    r"(?: the| an?)?(?: [a-z-]+)? \Z",
    re.IGNORECASE,
)
_BY = pattern(
    r"(?P<aux>\b(?:was|were|is|are|be|been|being) (?:\w+ly )?)?(?P<verb>\w+)"
    r"(?: (?:\w+ly|last \w+|yesterday|on \w+day|this \w+|earlier))* by (?:the |an? )?\Z"
)
_IN_PERSON = frozenset("attended visited watched seen met greeted welcomed joined accompanied opened driven".split())
_OF_A_WORK = frozenset({"in which", "how"})
_WITH_MAIN = frozenset({"", "while", "as"})
_AGAIN = pattern(
    r"\b(?:(?:minister|president|premier|chancellor|governor|mayor|leader) (?:again|once more)|back in (?:office|power))\b"
)
# What is told right after a title takes it back to the time in office.
OF_THE_PAST = pattern(
    r",? (?:under|until|from (?=\d|the \d|[A-Z][a-z]+ \d)|between (?=\d)|during|for (?:\w+ )?years|in (?:the )?\d|at the time)"
    r"\b| (?:before|after)\b"
)


def is_told_afterwards(cue: Cue, claim: Claim, last: date) -> bool:
    """Whether the clause of a title tells of a time after `last`, when the last term of its bearer ended."""
    clause = clause_of(cue.document, claim.mention)
    if not clause.is_subject and _is_of_the_term(cue.text, claim, clause):
        return False
    if (
        clause.told not in _OF_NOW
        and _SINCE.search(cue.text, *clause.reach) is None
        and _is_official(cue.text, claim, clause)
        and not _has_later_day(cue, clause, claim, last)
    ):
        return False
    return is_told_since(cue, claim, last)


def is_told_since(cue: Cue, claim: Claim, turn: date) -> bool:
    """Whether the clause of a title tells of a time after `turn`, when its bearer took or left the office.

    Asked only of one named in full, and not in the days after `turn`, when the old title is still given for what was
    done; in the weeks after them only of what is surely told of now.
    """
    mention, published = claim.mention, claim.published
    if mention.named is None or not mention.named.full or len(claim.people) != 1:
        return False
    if OF_THE_PAST.match(cue.text, max(mention.name.end, mention.phrase.end, mention.place_end)):
        return False
    clause = clause_of(cue.document, mention)
    times = times_of(cue.text, clause, mention.phrase, published)
    reach = 2 * _YEARS if clause.told in _OF_NOW or times.recent else _YEARS
    if not clause.is_subject and (published - turn).days > reach:
        return False
    if any(first <= turn for first, _ in times.stretches):
        return False
    return _is_sure(cue, claim, clause, times, turn)


# Where those sit who have left.
_SINCE = pattern(
    r"\b(?:back|opposition) ?-?bench(?:es|er)?\b|\b(?:in|from) (?:(?:his|her) )?(?:exile|retirement|opposition)\b|\b(?:book|speaking) tour\b"
)


def _is_sure(cue: Cue, claim: Claim, clause: Clause, times: Times, turn: date) -> bool:
    """Whether what a clause tells, and the times it gives, leave no room for a time before `turn`."""
    told, age = clause.told, claim.published - turn
    if _AGAIN.search(cue.text, *clause.reach):
        return False
    dated = _is_dated(times, turn, claim.published)
    if claim.mention.relation is Relation.BEFORE and _SINCE.search(cue.text, *clause.reach):
        return clause.is_subject
    if age < (_WEEKS if clause.is_subject else SURE_AFTER):
        is_now = dated or (clause.is_subject and told in (Told.NOW, Told.PERFECT))
        if age < _FRESH or not is_now:
            return is_plain_news(cue, claim, clause)
    if told in (Told.NOW, Told.PLAIN) or (told is Told.PERFECT and clause.is_subject):
        return (dated or not times.vague) and clause.joined not in _OF_A_WORK
    if told is Told.NONE or times.vague or is_hearsay(clause):
        return False
    if dated:
        return clause.joined not in _OF_A_WORK and clause.joined != "where"
    return age.days <= _YEARS and not clause.joined and _is_news(cue, claim, clause, turn)


def _is_dated(times: Times, turn: date, published: date) -> bool:
    """Whether a time after `turn` is given."""
    return times.recent or any(turn < first <= published for first, _ in times.stretches)


def _has_later_day(cue: Cue, clause: Clause, claim: Claim, turn: date) -> bool:
    """Whether the clause gives a time after `turn`."""
    times = times_of(cue.text, clause, claim.mention.phrase, claim.published)
    return _is_dated(times, turn, claim.published)


def is_aside(cue: Cue, claim: Claim) -> bool:
    """Whether the title stands in a clause of an earlier past, who charged President Ann Lee, or tells of a return."""
    clause = clause_of(cue.document, claim.mention)
    if _AGAIN.search(cue.text, *clause.reach):
        return True
    return clause.joined not in _WITH_MAIN and clause.told in (Told.PAST, Told.GOING_ON, Told.NONE)


def is_hearsay(clause: Clause) -> bool:
    """Whether the clause is what somebody says that the bearer of the title did: said President Ann Lee knew."""
    return clause.is_reported and clause.told is Told.PAST


def _is_news(cue: Cue, claim: Claim, clause: Clause, last: date) -> bool:
    """Whether the clause opens an article, or goes on from a sentence that gives a day; neither gives an earlier one."""
    text, document, published = cue.text, cue.document, claim.published
    sentence = sentence_at(document, cue.span.start)
    if _SOURCE.search(text, *sentence):
        return False
    whole = clause._replace(reach=sentence)
    if any(first < last for first, _ in times_of(text, whole, claim.mention.phrase, published).stretches):
        return False
    if opens_article(text, sentence.start):
        return True
    before = times_before(document, claim.mention, published)
    if not clause.is_subject or not before.recent or before.vague:
        return False
    return not any(first < last for first, _ in before.stretches)


def _is_official(text: str, claim: Claim, clause: Clause) -> bool:
    """Whether what is told is done in office, or is told again long after."""
    mention = claim.mention
    if is_official(text, clause, max(mention.name.end, mention.phrase.end)):
        return True
    return (
        not clause.is_subject
        and text.endswith((" by ", " by the "), 0, mention.opening)
        and clause.verb not in _IN_PERSON
    )


def _is_of_the_term(text: str, claim: Claim, clause: Clause) -> bool:
    """Whether the words that lead to the title tell of the time in office."""
    opening = claim.mention.opening
    if text.endswith(", ", 0, opening):  # one of a list: for President Ann Lee, Prime Minister Bo Ek and a bank
        return True
    by = _BY.search(text, max(clause.reach.start, opening - 60), opening)
    if by is not None:
        return by.group("aux") is None or OFFICIAL.match(f" {by.group('verb')}") is not None
    return _OF_THE_TERM.search(text, max(clause.reach.start, opening - 60), opening) is not None
