"""A person who has left an office still given its title."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from lintnews.core.cue import Cue, Cues
from lintnews.core.document import Document
from lintnews.core.finding import Call, Match, Nap, Severity, replace
from lintnews.core.pattern import pattern
from lintnews.core.rule import Bad, Good, InQuotations, Rule
from lintnews.rules.titles._holders.claim import Claim, claim_at, is_settled
from lintnews.rules.titles._holders.news import is_of_a_day_until
from lintnews.rules.titles._holders.now import holds_another, speaks_of_now
from lintnews.rules.titles._holders.wording import last_checked, past_table, record_of, turn_told
from lintnews.text.days import long_date
from lintnews.text.sentences import sentence_at
from lintnews.text.titles.cues import TITLE_CUES
from lintnews.text.titles.markers import PLAIN
from lintnews.text.titles.standing import SURE_AFTER, Person, gravest, holding, near_handover, reach_of_end

_FORMER = pattern(r"(?:[Ff]ormer|[Ee]x|[Ll]ate|[Tt]hen)[ -][^.\n]{0,60}\Z")
_CREDIT = pattern(r"\s*[(\[](?:\w+ ){0,2}(?:[Pp]hoto|[Ii]mages?|[Ff]ile|AP|Reuters|Getty)\b")
_ENTRY = pattern(r"\W*(?:[A-Z][a-z]{2,8}\.? \d\d?|\d\d? [A-Z][a-z]{2,8}\.?): ")  # Dec. 28: President Ann Lee signs
# Of the dead the old title is a courtesy; one who goes is often named by it for the last time.
_ENDS = pattern(
    r",?(?: who| [A-Z][\w’-]+)? (?:(?P<dies>died|dies|has died|had died|lies? in state|lay in state|was buried|is buried|was cremated|"
    r"was assassinated|was killed)|resigns|quits|steps down|stands down|(?:is|was) (?:fired|sacked|dismissed|ousted|removed|replaced)|"
    r"announces (?:his|her) resignation)\b"
)
_ELECTED = timedelta(days=120)  # before a second term, in which one may be called by the title to come
_HELD = PLAIN | {"outgoing"}
_HISTORY = timedelta(days=25 * 366)  # after which most are dead, and called by their title again


class LeftOffice(Rule):
    """A person who has left an office still given its title.

    ## Why
    Titles are typed from habit, and the habit outlives the term.

    ## When it is right
    In the past: a sentence with a year, a month or a phrase that falls in the term, “under President…”, “signed by
    President…”, a paragraph about those years, and any past without a day, which is most often background (President
    Biden visited the town after the derailment). In the days around a handover. As a courtesy at second mention, in
    obituaries, letters and opinion. For kings and popes, who keep theirs. In quotation marks.

    ## Fix
    Puts “former” before the title, to be looked at by an editor.
    """

    message = "{name} is called “{called}”; left that office {end}{checked} (story: {story})."
    severity = Severity.ERROR
    call = Call.QUERY
    in_quotations = InQuotations.SKIP
    needs_date = True
    examples = (
        Bad(
            "»Prime Minister« Scott Morrison fished off Cronulla on Wednesday.",
            good="Former Prime Minister Scott Morrison fished off Cronulla on Wednesday.",
            published=date(2022, 8, 18),
        ),
        Bad(
            "Officials said German »Chancellor« Angela Merkel opened the fair in Hanover on Monday.",
            good="Officials said former German Chancellor Angela Merkel opened the fair in Hanover on Monday.",
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
        Good("Prime Minister Scott Morrison called the election in April.", published=date(2022, 8, 18)),
        Good("Prime Minister Scott Morrison thanked his staff.", published=date(2022, 5, 24)),
        Good("Prime Minister Anthony Albanese replied on Wednesday.", published=date(2022, 8, 18)),
        Good("In 2009 President Barack Obama moved into the White House.", published=date(2024, 8, 1)),
        Good("The act was signed by President Barack Obama.", published=date(2018, 8, 1)),
        Good("Wages rose under President Barack Obama on Friday’s figures.", published=date(2017, 8, 1)),
        Good("A law President Joe Biden signed is in doubt.", published=date(2025, 8, 1)),
        Good("President Barack Obama signed the law.", published=date(2024, 8, 1)),
        Good("The troops left in 2011. President Barack Obama spoke of a new dawn.", published=date(2012 + 7, 8, 1)),
        Good("President Joe Biden’s order was struck down on Monday.", published=date(2025, 8, 1)),
        Good("President John F. Kennedy will be remembered on Friday.", published=date(2025, 8, 1)),
        Good("Pope Francis said so on Sunday. King Juan Carlos agreed.", published=date(2025, 8, 1)),
        Good(
            "Former President Joe Biden spoke on Monday. President Biden was in good voice.", published=date(2025, 8, 1)
        ),
        Good("“President Joe Biden is here,” she said on Monday.", published=date(2025, 8, 1)),
        Good("Club president Joe Biden spoke on Monday.", published=date(2025, 8, 1)),
        Good("President Joe Biden spoke on Monday.", published=date(2028, 8, 1)),
        Good("At the time President Joe Biden was popular.", published=date(2025, 8, 1)),
    )

    @classmethod
    def cues(cls) -> Cues:
        return Cues(words=TITLE_CUES, own_titles=True)

    def check(self, cue: Cue) -> Iterator[Match | Nap]:
        claim = claim_at(cue)
        if claim is None or not claim.is_held(_HELD) or not is_settled(claim):
            return
        people, published, facts = claim.people, claim.published, cue.desk.facts
        ends = [end for person in people if (end := _left(person, published)) is not None]
        if len(ends) < len(people):
            yield from past_table(claim, facts, cue.document.meta.language)
            return
        if any(near_handover(person, published) for person in people):
            return
        if any(facts.office(term.office).keeps_title for person in people for term in person.terms):
            return
        if (published - max(ends) > _HISTORY and not holds_another(claim, facts)) or _is_courtesy(cue, claim):
            return
        ending = _ENDS.match(cue.text, max(claim.mention.name.end, claim.mention.phrase.end))
        if ending is not None and (ending.group("dies") or published - max(ends) < SURE_AFTER):
            return
        if is_of_a_day_until(cue, claim, max(ends)) or not speaks_of_now(cue, claim, max(ends)):
            return
        severity = gravest(people, [max(ends)], facts, published, reach_of_end)
        if severity is not None:
            yield self._match(cue, claim, max(ends), severity)

    @staticmethod
    def _match(cue: Cue, claim: Claim, last: date, severity: Severity) -> Match:
        mention, language = claim.mention, cue.document.meta.language
        left = turn_told(last, claim, language)
        phrase = mention.phrase.of(cue.text)
        before = cue.text[max(0, mention.phrase.start - 8) : mention.phrase.start].rstrip(" “‘\"'(")
        opens = phrase[0].isupper() and not before[-1:].strip(".!?:\n")
        words = {
            "name": mention.name.of(cue.text),
            "called": phrase,
            "end": f"on {left}" if left.count(" ") == 2 else f"in {left}",
            "checked": last_checked(claim.people[0].terms[-1], claim, cue.desk.facts, language),
            "story": long_date(claim.published, language),
        }
        bare = phrase if phrase.split()[-1][0].isupper() or " " not in phrase else phrase[0].lower() + phrase[1:]
        fixes = replace(mention.phrase, f"Former {bare}" if opens else f"former {phrase}")
        related = (record_of(claim.people[0], mention.name, cue.desk.facts, language),)
        return Match(mention.title, words, fixes, related, severity)


def _left(person: Person, published: date) -> date | None:
    """The last day of the person's last term, if that is over and none is about to come."""
    if holding(person, published) is not None or any(
        published < term.start < published + _ELECTED for term in person.terms
    ):
        return None
    return max((term.end for term in person.terms if term.end is not None and term.end < published), default=None)


def _is_called_former(document: Document, surname: str) -> bool:
    """Whether the article calls a person of that surname former anywhere."""
    text = document.text
    at = text.find(surname)
    while at >= 0:
        if _FORMER.search(text, max(0, at - 80), at):
            return True
        at = text.find(surname, at + 1)
    return False


def _is_courtesy(cue: Cue, claim: Claim) -> bool:
    """Whether the article knows: it calls the person former elsewhere, or is of a kind that keeps old titles."""
    if cue.document.meta.section.lower() in ("obituaries", "opinion", "letters", "archive"):
        return True
    sentence = sentence_at(cue.document, claim.mention.title.start)
    if _CREDIT.match(cue.text, sentence.end):
        return True  # a picture from the files
    if _ENTRY.match(cue.text, *sentence):
        return True  # of a chronology
    named = claim.mention.named
    if named is None or named.full:
        return False
    surname = claim.mention.name.of(cue.text).split()[-1]
    return cue.document.once(_is_called_former, surname)
