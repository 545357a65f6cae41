"""Whether a title stands in the news that an article opens with."""

from __future__ import annotations

from datetime import date, timedelta

from lintnews.core.cue import Cue
from lintnews.core.pattern import pattern
from lintnews.rules.titles._holders.claim import Claim
from lintnews.text.sentences import sentence_at
from lintnews.text.temporal.words import weekday_number
from lintnews.text.titles.clause import Clause, Told, clause_of
from lintnews.text.titles.standing import sentence_times

_WEEK = timedelta(days=7)
LONG_AGO = 365  # days after which a title without a sign of now is more often history than a slip
# What a holder did is told again for years after.
TOLD_LATER = frozenset(
    "visited hid labelled labeled described testified presided oversaw helped inherited faced had".split()
)
_NO_ACT = pattern(
    r"\W?(?:refused to (?:say|answer|comment)|signed (?:\w+ )?(?:books|copies|autographs|shirts|programmes|posters)\b)"
)
_HEADLINE = 120  # code points that a headline and a dateline may take before the first sentence
# What is done in office: told in the past without a day, it was done then.
OFFICIAL = pattern(
    r" (?:\w+ly )?(?:signed|vetoed|nominated|appointed|pardoned|commuted|ordered|issued|proposed|declared|imposed|launched|"
    r"named|picked|tapped|approved|announced|created|established|repealed|enacted|introduced|pushed|oversaw|promised|"
    r"pledged|vowed|called|sent|authorized|authorised|blocked|granted|awarded|rejected|negotiated|won|lost|ran|led|"
    r"dissolved|dismissed|sacked|fired|reshuffled|resigned|stepped|backed|supported|opposed|championed|refused|sought|"
    r"took|made|put|set|gave|kept|used|was|were|did)\b"
)
# Before the title of an opening sentence: a phrase in front (With his yacht moored off Mykonos, …).
_FRONTED = pattern(
    r"(?:In|At|On|From|With|Without|As|For|To|By|Under|Outside|Inside|Near|Amid|Facing|Flanked|Speaking|Standing|Asked|"
    r"Dressed|Wearing|[A-Z][a-z]+ing) [^.;:“”\"]{3,110}, \Z"
)
_OF_THEN = pattern(
    r"\b(?:when|while|during|after|since|amid|ousted|impeach\w*|inaugurat\w*|(?<!next )elections?|campaign\w*|riots?|prosecutors?|"
    r"indictment|court|judge|lawsuit|documents?|records?|transcripts?|e-?mails?|report|according)\b"
)


def is_plain_news(cue: Cue, claim: Claim, clause: Clause, *, is_elect: bool = False) -> bool:
    """Whether an article opens with what one did, in no office and at no other time.

    What is done in office tells nothing of one who is called elect.
    """
    mention, text = claim.mention, cue.text
    sentence = sentence_at(cue.document, mention.title.start)
    if clause.joined or not opens_article(text, sentence.start) or _tells_of_then(cue, claim):
        return False
    end = max(mention.name.end, mention.phrase.end)
    lead = text[sentence.start : mention.opening].lstrip("“‘\"' ")
    if lead.strip(" \n—–-") and not _FRONTED.match(lead):
        return False
    if clause.told is not Told.PAST or not clause.is_subject or (not is_elect and is_official(text, clause, end)):
        return False
    return _OF_THEN.search(text, end, sentence.end) is None


def is_official(text: str, clause: Clause, end: int) -> bool:
    """Whether what is told is done in office, or is told again long after."""
    if _NO_ACT.match(text, end + 1):
        return False
    return OFFICIAL.match(f" {clause.verb}") is not None or clause.verb in TOLD_LATER


def _tells_of_then(cue: Cue, claim: Claim) -> bool:
    """Whether the sentence gives a time of its own."""
    times = sentence_times(cue.document, claim.mention, claim.published)
    return times.vague or bool(times.elsewhere(claim.published))


def opens_article(text: str, start: int) -> bool:
    """Whether the sentence at `start` is the first, or only a headline or dateline stands before it."""
    if start > _HEADLINE:
        return False
    before = text[:start].rstrip(" \n—–-“")
    return not before or "\n" in text[len(before) : start] or before[-1:] == ")"


# On Friday, told on the Monday after, is the Friday before; next Friday is not.
_WEEKDAY = pattern(
    r"(?<![Nn]ext )\b(?P<day>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)(?:[’']s)?\b|\b(?P<yesterday>[Yy]esterday)\b"
)


def is_of_a_day_until(cue: Cue, claim: Claim, last: date) -> bool:
    """Whether the sentence tells of a weekday just past that came no later than `last`, when the title was another."""
    published = claim.published
    if published - last >= _WEEK or clause_of(cue.document, claim.mention).told is Told.NOW:
        return False
    for match in _WEEKDAY.finditer(cue.text, *sentence_at(cue.document, claim.mention.title.start)):
        back = 1 if match["yesterday"] else (published.weekday() - weekday_number(match["day"])) % 7
        if published - timedelta(days=back) <= last:
            return True
    return False
