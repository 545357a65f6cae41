"""A title given at a time when the person did not hold it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from lintnews.core.cue import Cue, Cues
from lintnews.core.desk import Facts, Term
from lintnews.core.finding import Call, Match, Related, Severity
from lintnews.core.pattern import pattern
from lintnews.core.rule import Bad, Good, InQuotations, Rule
from lintnews.core.span import Span
from lintnews.rules.titles._holders.claim import Claim, is_settled, told_at
from lintnews.rules.titles._holders.wording import office_name, record_of, years_of
from lintnews.text.sentences import sentence_at
from lintnews.text.times import Stretch
from lintnews.text.titles.clause import Told, clause_of
from lintnews.text.titles.cues import TITLE_CUES
from lintnews.text.titles.deed import Deed, deed_of
from lintnews.text.titles.markers import PLAIN
from lintnews.text.titles.mention import Mention, Relation
from lintnews.text.titles.standing import GRACE, Person, sentence_times

_THEN = frozenset({"then"})
# What a person is said to have done before an office, under its title, by courtesy and without a slip.
_EARLIER_LIFE = pattern(
    r"\W{1,2}(?:\w+ )?(?:(?:was|were)(?! (?:\w+ing\b|(?:still )?(?:an? |the )?(?:governor|mayor|archbishop|bishop|senator|minister|chancellor|"
    r"prosecutor|lawmaker|ambassador|secretary|speaker)\b))|had|became|took|won|lost|ran|beat|defeated|rose|began|started|joined(?! the (?:picket|strike|march|protest|demonstration|rally|walkout|crowd|queue|talks|call))|entered|founded|"
    r"graduated|studied|grew|married|met|bought|moved|succeeded|campaigned|came|has|is|who|whose|built|sold|"
    r"lived|taught|headed|coached|fought|attended|received|spent|left|chaired|managed|co-founded|applied|trained|"
    r"earned|published|wrote|hosted|starred|played|worked|served|led|swept|narrowly|promised|pledged|vowed|secured)\b"
)
# What is told of a life under its later title even where the date stands first.
_PRIVATE_LIFE = pattern(
    r"\W{1,2}(?:\w+ )?(?:was born|were born|(?:was|were) (?:an? |the )?(?:boy|girl|child|teenager|student|baby|businessman|developer)|"
    r"grew|married|met (?:his|her)|graduated|studied|attended|bought|sold|built|founded|co-founded|starred|played|"
    r"published|moved|lived|taught|earned|became|began his|began her|started his|started her|ran (?:for|against|an?|his|her|the)|campaigned|"
    r"promised|pledged|vowed|swept|took office|has|is|who|whose)\b"
)
_AT_THE_POLLS = pattern(r"\W{1,2}(?:\w+ )?(?:won|lost|beat|defeated|rose|secured|narrowly|clinched|carried)\b")
_OF_NOW = frozenset({Told.NOW, Told.PLAIN, Told.PERFECT})
_VOTE = pattern(
    r"\b(?:defeats?|loss|loses?|lost|victory|win|won|ran|running|race|campaign|election)(?: \w+)? (?:to|by|over|against|with|of) (?:the )?\Z"
)
_LATER_MADE = pattern(
    r"\b(?:would (?:later|become|go on|eventually|soon)|become|becoming|became|later|future|eventual|elected|candidate|"
    r"campaign\w*|inaugurat\w+|nominee|ran for|running (?:for|against)|not yet|since|film|movie|play|novel|"
    r"book|biography|memoir)\b"
)
_SAID_OTHERWISE = pattern(r",? (?:as|then|when|while|at the time|still)\b")
_BY = pattern(r"\b(?:by|under) (?:the )?\Z")
_BORN = pattern(r"\W{1,2}(?:who )?(?:was|were|is) born\b")
_AS = pattern(r"\b[Aa]s (?:the )?\Z")
_WHEN = pattern(r",? (?:when|while|as) (?!he\b|she\b)")
_YEARS = pattern(
    r",? (?:in|from|until|since|between|during|at the time of) (?:the )?(?:[A-Z]\w+ )?(?:\d|early|late|mid)"
)
_IN_OFFICE = pattern(
    r"\b(?:[Uu]nder|(?:signed|vetoed|appointed|nominated|named|pardoned|ordered|fired|decreed|enacted) by) (?:the )?\Z"
)
_COURTESY = frozenset({"us-president", "us-vice-president"})  # Americans keep these for life
_DAWN = date(2, 1, 1)
_YEAR = timedelta(days=365)
_POLLS = 550  # days before a term in which a vote is told of its winner by the title


class NotHeldThen(Rule):
    """A title given at a time when the person did not hold it.

    ## Why
    Copy about the past takes today's title back with it, or gives “then-President” to somebody who was none.

    ## When it is right
    Where the year falls in a term, if only in part; where the sentence says what the person was then, or became; for
    a life before the office told under its title (President Biden was born in 1942); in quotation marks.

    ## Fix
    None is made: the title may be the slip, or the date.
    """

    message = "{then}: {name} is called “{called}”; {held}. Is the title wrong, or the date?"
    severity = Severity.ERROR
    call = Call.QUERY
    in_quotations = InQuotations.SKIP
    needs_date = True
    examples = (
        Bad("In 2011 »then-President« François Hollande sent jets to Libya.", published=date(2025, 2, 3), related="2011"),
        Bad("In 1997 »then chancellor« Gerhard Schröder stood on the broken dyke.", published=date(2025, 9, 8)),
        Bad("»President« Trump in May 2016 said that he would build it.", published=date(2025, 9, 8)),
        Bad("»Foreign Secretary« Dominic Raab opened a mosque in Walton in 2013.", published=date(2024, 8, 12)),
        Bad("In 2014 »then-Secretary of State« Hillary Clinton spoke in Iowa.", published=date(2023, 6, 26)),
        Bad("The plan that »then-Prime Minister« Keir Starmer backed in 2019 was dropped.", published=date(2026, 2, 23)),
        Good("In May 2013 then-President François Hollande flew to Bamako.", published=date(2025, 2, 3)),
        Good("In 1997 Gerhard Schröder, chancellor a year later, stood on the dyke.", published=date(2025, 9, 8)),
        Good("Lula da Silva, the president, led a strike in 1979, when he was a metal worker.", published=date(2025, 8, 18)),
        Good("President Joe Biden was born in 1942. President Trump bought the hotel in 1995.", published=date(2022, 8, 18)),
        Good("President Emmanuel Macron, first elected in 2017, and then-President François Hollande in 2016 met.", published=date(2025, 8, 18)),
        Good("In 2016 the president-elect, Donald Trump, won Ohio; then-President Barack Obama in 2017 left.", published=date(2025, 8, 18)),
        Good("“In 2011 then-President François Hollande sent jets to Libya,” he said.", published=date(2025, 2, 3)),
        Good("In 1971 President Bill Clinton’s friend met then-Prime Minister John Howard’s aunt.", published=date(2025, 2, 3)),
        Good("The 2014 law that President Joe Biden backs is in force.", published=date(2022, 2, 3)),
        Good("Since 2016 President Donald Trump has changed his party.", published=date(2025, 9, 8)),
        Good("President Trump said that in 2015 the firm was sold.", published=date(2025, 9, 8)),
    )  # fmt: skip

    @classmethod
    def cues(cls) -> Cues:
        return Cues(words=TITLE_CUES, own_titles=True)

    def check(self, cue: Cue) -> Iterator[Match]:
        claim = told_at(cue)
        if claim is None or claim.is_loose or claim.mention.possessive:
            return
        is_then = claim.is_marked(_THEN) or _is_of_then(cue.text, claim.mention)
        if is_then and not claim.people:
            yield from self._never_held(cue, claim)
            return
        if not is_settled(claim) or len(claim.people) != 1:
            return
        if not (is_then or _leads_to_name(claim)):
            return
        deed = deed_of(cue.document, claim.mention, claim.published)
        if deed is None or _BORN.match(cue.text, claim.mention.name.end):
            return
        term = _missed(cue, claim, deed, is_then=is_then)
        if term is None or not (is_then or _is_given_then(cue, claim, deed)):
            return
        others = _holders_then(term, claim, deed.stretch, cue.desk.facts)
        if others or (is_then and _is_covered(term, deed.stretch, cue.desk.facts)):
            yield self._match(cue, claim, deed.written, others, Severity.ERROR if is_then else Severity.WARNING)

    def _never_held(self, cue: Cue, claim: Claim) -> Iterator[Match]:
        """“Then” with an office that another held, given to one who held a different one of that place on the day."""
        mention, facts = claim.mention, cue.desk.facts
        if mention.doubtful or mention.named is None or not mention.named.full or len(mention.named.people) != 1:
            return
        deed = deed_of(cue.document, mention, claim.published)
        if deed is None or deed.earlier or deed.later:
            return
        own = [term for term in facts.terms(mention.named.people[0]) if term.meets(*deed.stretch) and not term.doubtful]
        places = {facts.office(term.office).place for term in own}
        for office in mention.offices:
            if facts.office(office).place in places:
                others = _held_by(office, mention.named.people[0], deed.stretch, facts)
                if others:
                    person = Person(mention.named.people[0], tuple(own))
                    yield self._match(cue, claim._replace(people=(person,)), deed.written, others, Severity.ERROR)
                return

    @staticmethod
    def _match(cue: Cue, claim: Claim, written: Span, others: tuple[Term, ...], severity: Severity) -> Match:
        facts, mention, language = cue.desk.facts, claim.mention, cue.document.meta.language
        held = " and ".join(dict.fromkeys(term.person for term in others)) or "another, or nobody,"
        words = {
            "name": mention.name.of(cue.text),
            "called": mention.phrase.of(cue.text),
            "then": written.of(cue.text),
            "held": f"{held} held that office then",
        }
        related = [record_of(claim.people[0], mention.name, facts, language)]
        if others:
            when = ", ".join(f"{one.person} {years_of(one, language)}" for one in others)
            related.insert(0, Related(written, f"In office: {when} ({office_name(others[0].office, facts)})."))
        return Match(mention.phrase, words, (), tuple(related), severity)


_FOR_LIFE = frozenset({"pope", "uk-monarch"})


def _is_of_then(text: str, mention: Mention) -> bool:
    """Whether the words beside a title give it for the time of the deed: as president, Ann Lee; was president when."""
    if mention.relation is Relation.BEFORE or mention.markers - PLAIN or _YEARS.match(text, mention.place_end):
        return False
    if mention.relation is Relation.APPOSED:
        return _AS.search(text, max(0, mention.opening - 4), mention.opening) is not None
    if mention.relation is Relation.PAST and mention.name.start > mention.title.start:
        return True  # the home secretary was Ann Lee
    if mention.relation is Relation.PAST and _AS.search(text, mention.name.end, mention.phrase.start):
        return not text.endswith(" of ", 0, mention.name.start)  # the election of Ann Lee as president
    return _WHEN.match(text, mention.place_end) is not None


def _leads_to_name(claim: Claim) -> bool:
    """Whether a bare title stands before the name: the president, Ann Lee; an apposition tells of now as well."""
    return claim.is_bare and claim.mention.relation in (Relation.BEFORE, Relation.APPOSED)


def _is_given_then(cue: Cue, claim: Claim, deed: Deed) -> bool:
    """Whether a bare title is given for the time of the deed: one that leads to its name, where nothing takes it back."""
    if not deed.is_framed:
        clause = clause_of(cue.document, claim.mention)
        if claim.mention.relation is Relation.APPOSED or clause.told in _OF_NOW or _is_of_vote(cue, claim):
            return False
        if sentence_times(cue.document, claim.mention, claim.published).recent:  # told of a day of this week
            return False
    return not _is_of_earlier_life(cue, claim, deed)


def _is_of_vote(cue: Cue, claim: Claim) -> bool:
    """Whether the words before the title tell of the vote that its bearer won or lost: his defeat to President Ann Lee."""
    return _VOTE.search(cue.text, max(0, claim.mention.opening - 30), claim.mention.opening) is not None


def _is_of_earlier_life(cue: Cue, claim: Claim, deed: Deed) -> bool:
    """Whether the sentence may give a later title by courtesy: of a life, a vote, or beside what the person was."""
    text, end = cue.text, claim.mention.name.end
    if _IN_OFFICE.search(text, max(0, claim.mention.opening - 24), claim.mention.opening):
        return False
    if not deed.is_framed:
        return deed.is_told_otherwise or _EARLIER_LIFE.match(text, end) is not None
    if _AT_THE_POLLS.match(text, end):
        start = min(abs((term.start - deed.stretch[1]).days) for term in claim.people[0].terms)
        return start <= _POLLS
    sentence = sentence_at(cue.document, claim.mention.title.start)
    if _SAID_OTHERWISE.match(text, end):
        return True
    return _PRIVATE_LIFE.match(text, end) is not None or _LATER_MADE.search(text, *sentence) is not None


def _missed(cue: Cue, claim: Claim, deed: Deed, *, is_then: bool) -> Term | None:
    """The term nearest to the deed, if the person held the office at no day on which it may have been done.

    A bare title after a term is most often a courtesy, to Americans always.
    """
    terms, then = claim.people[0].terms, deed.stretch
    first, last = deed.window(claim.published)
    if any(term.meets(max(first, _DAWN) - GRACE, last + GRACE) for term in terms):
        return None
    if then[0] > terms[0].start and not is_then and not (_is_no_courtesy(claim, cue.text) and _acts(cue, claim)):
        return None
    return min(terms, key=lambda term: abs((term.start - then[0]).days))


def _acts(cue: Cue, claim: Claim) -> bool:
    """Whether one who is given the title does the deed, or it is done by him or her."""
    opening = claim.mention.opening
    if _BY.search(cue.text, max(0, opening - 12), opening):
        return True
    return clause_of(cue.document, claim.mention).is_subject


def _is_no_courtesy(claim: Claim, text: str) -> bool:
    """Whether one named in full is given a title that nobody keeps after the term, or is said to act under it."""
    named = claim.mention.named
    if (
        named is not None
        and named.full
        and _IN_OFFICE.search(text, max(0, claim.mention.opening - 24), claim.mention.opening)
    ):
        return True
    offices = {term.office for term in claim.people[0].terms}
    return named is not None and named.full and _COURTESY.isdisjoint(offices) and not offices & _FOR_LIFE


def _is_covered(term: Term, then: Stretch, facts: Facts) -> bool:
    """Whether the table knows a holder of the years before, and so would know of an earlier term."""
    return any(facts.holders(term.office, then[0] - years * _YEAR) for years in range(1, 9))


def _holders_then(term: Term, claim: Claim, then: Stretch, facts: Facts) -> tuple[Term, ...]:
    """Who held the office then; empty where the table does not tell."""
    return _held_by(term.office, claim.people[0].name, then, facts)


def _held_by(office: str, but: str, then: Stretch, facts: Facts) -> tuple[Term, ...]:
    """Who `but` that person held the office on the first and the last day of `then`; empty if one is not told."""
    found = []
    for day in then:
        holders = [one for one in facts.holders(office, day) if one.person != but]
        if len(holders) == 0 or holders[0].doubtful:
            return ()
        found.append(holders[0])
    return tuple(dict.fromkeys(found))
