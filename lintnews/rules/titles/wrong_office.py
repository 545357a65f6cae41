"""A person given an office that another holds."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from lintnews.core.cue import Cue, Cues
from lintnews.core.desk import Facts
from lintnews.core.finding import Applicability, Call, Edit, Fix, Match, Related, Severity
from lintnews.core.pattern import pattern
from lintnews.core.rule import Bad, Good, InQuotations, Rule
from lintnews.core.span import Span
from lintnews.rules.titles._holders.claim import Claim, claim_at
from lintnews.rules.titles._holders.now import is_present
from lintnews.rules.titles._holders.slip import Slip, names_its_place, slip_of
from lintnews.rules.titles._holders.wording import last_checked, office_name, years_of
from lintnews.text.titles.clause import Told, clause_of, times_of
from lintnews.text.titles.cues import TITLE_CUES
from lintnews.text.titles.mention import Relation
from lintnews.text.titles.standing import SURE_AFTER, reach, sentence_times

_AS = pattern(r"\b[Aa]s \Z")  # As home secretary, Ann Lee …
_TO_BE = pattern(
    r"\b(?:become|becomes|becoming|be|be (?:named|made|appointed|elected)|named|nominated|picked as|ends? up with|ending up with|imagine|a future|a potential) (?:the )?(?:next )?\Z"
)
_ACTS = pattern(
    r" (?:[a-z]+ly )?(?!who\b|and\b|of\b|in\b|at\b|since\b)(?:[a-z]+ed|said|has|had|was|will|told|took|made|gave|went|met|flew|spoke)\b"
)
# Business and Energy Secretary: the title is longer than was read; a name (Ann Lee and) is no part of it.
_JOINED = pattern(r"(?P<name>\b(?!The |Former )[A-Z][\w’.-]* )?\b[\w’-]+(?: and| ?&| ?/) ?\Z")


class WrongOffice(Rule):
    """A person given an office that another holds.

    ## Why
    Presidents and prime ministers of one country, or ministers of one cabinet, change places as a story is typed.

    ## When it is right
    For an office the person ever held, in any country where none is named. For a body that the table does not know
    (president of the party, chancellor of the university), with words such as deputy, acting or shadow, in the past,
    in the days around a change, and in quotation marks.

    ## Fix
    None is made: the title may be the slip, or the name. Both repairs are shown.
    """

    message = "{name} is called “{called}”; {told}{checked}. Is the title wrong, or the name?"
    severity = Severity.ERROR
    call = Call.QUERY
    in_quotations = InQuotations.SKIP
    needs_date = True
    examples = (
        Bad("The »Irish president«, Micheál Martin, opened a cheese fair.", good="The Irish taoiseach, Micheál Martin, opened a cheese fair.", published=date(2025, 9, 20), related="Micheál Martin"),
        Bad("»Treasury Secretary« Marco Rubio landed in Guatemala City on Friday.", good="Secretary of State Marco Rubio landed in Guatemala City on Friday.", published=date(2025, 3, 10)),
        Bad("»Prime Minister« Emmanuel Macron arrived in Berlin.", good="President Emmanuel Macron arrived in Berlin.", published=date(2025, 3, 10)),
        Bad("»Vice President« Marco Rubio will speak.", good="Secretary of State Marco Rubio will speak.", published=date(2025, 6, 10)),
        Bad("Poland’s »prime minister«, Andrzej Duda, skied with soldiers.", good="Poland’s president, Andrzej Duda, skied with soldiers.", published=date(2024, 3, 25)),
        Bad("»IMF chief« Ajay Banga inspected a dam in Malawi.", good="IMF chief Kristalina Georgieva inspected a dam in Malawi.", published=date(2025, 7, 7)),
        Bad("»UN secretary-general« Tedros Adhanom Ghebreyesus said so.", good="UN secretary-general António Guterres said so.", published=date(2025, 4, 21)),
        Good("Catherine Connolly, the Irish president, received Micheál Martin.", published=date(2025, 12, 20)),
        Good("The president of the Brothers of Italy party, Giorgia Meloni, spoke.", published=date(2025, 1, 27)),
        Good("Finland’s prime minister in 2014-15, Alexander Stubb, skied.", published=date(2026, 3, 23)),
        Good("Former Prime Minister Mark Rutte, then-Prime Minister Alexander Stubb and Acting President JD Vance met.", published=date(2026, 3, 23)),
        Good("In 2009 Prime Minister Emmanuel Macron was unknown.", published=date(2025, 3, 10)),
        Good("“I saw Prime Minister Emmanuel Macron,” she wrote.", published=date(2025, 3, 10)),
        Good("Prime Minister Michel Barnier spoke.", published=date(2024, 9, 5)),
        Good("Club president Emmanuel Macron spoke. The business and defence secretary David Lammy left.", published=date(2025, 3, 10)),
        Good("Georgia Attorney General Marco Rubio spoke.", published=date(2025, 3, 10)),
        Good("Attorney General Kamala Harris sued the firm on Monday.", published=date(2015, 5, 4)),
        Good("Prime Minister Emmanuel Macron arrived in Berlin.", published=date(2032, 3, 10)),
    )  # fmt: skip

    @classmethod
    def cues(cls) -> Cues:
        return Cues(words=TITLE_CUES, own_titles=True)

    def check(self, cue: Cue) -> Iterator[Match]:
        claim = claim_at(cue)
        if claim is None or _ever_held(claim) or not claim.is_bare or not _is_read(cue, claim):
            return
        facts = cue.desk.facts
        slip = slip_of(claim, claim.mention.title.of(cue.text).lower(), facts)
        if slip is None or not _is_now(cue, claim, slip):
            return
        severity = _severity(claim, slip, facts)
        if severity is not None:
            yield self._match(cue, claim, slip, severity)

    @staticmethod
    def _match(cue: Cue, claim: Claim, slip: Slip, severity: Severity) -> Match:
        facts, mention, language = cue.desk.facts, claim.mention, cue.document.meta.language
        name = mention.name.of(cue.text)
        own = office_name(slip.own.office, facts)
        words = {
            "name": name,
            "called": mention.phrase.of(cue.text),
            "told": f"{slip.holder.person} holds that office" if slip.holder else f"{name} is {own}",
            "checked": last_checked(slip.holder or slip.own, claim, facts, language),
        }
        related = tuple(
            Related(mention.name, f"{term.person}: {office_name(term.office, facts)} {years_of(term, language)}.")
            for term in (slip.own, slip.holder)
            if term is not None
        )
        called = mention.phrase
        titles = {title.lower() for title in facts.office(slip.own.office).titles}
        if mention.relation is not Relation.BEFORE and mention.title.of(cue.text).lower() in titles:
            called = Span(called.start, mention.place_end)  # the slip is the place: governor of Ogun State
            words["called"] = called.of(cue.text)
        return Match(called, words, _repairs(cue, claim, slip), related, severity)


def _ever_held(claim: Claim) -> bool:
    """Whether one who may be meant held the office by the time of publication, or was about to."""
    return any(term.start <= claim.published + SURE_AFTER for person in claim.people for term in person.terms)


def _is_read(cue: Cue, claim: Claim) -> bool:
    """Whether the whole title, and one full name of one known person, were read."""
    mention = claim.mention
    if mention.doubtful or mention.named is None or not mention.named.full or len(mention.named.people) != 1:
        return False
    title = mention.title.of(cue.text).lower()
    is_bound = mention.determiner in ("the", "’s") or mention.place or names_its_place(title)
    is_bound = is_bound or _AS.search(cue.text, max(0, mention.opening - 4), mention.opening) is not None
    if mention.relation is not Relation.BEFORE and not is_bound:
        return False
    if mention.relation is Relation.AFTER and _ACTS.match(cue.text, mention.place_end):
        return False  # after insulting Ann Lee, the US president invited her
    if _TO_BE.search(cue.text, max(0, mention.phrase.start - 24), mention.phrase.start):
        return False
    portfolio = title.endswith((" secretary", " minister"))
    joined = _JOINED.search(cue.text, max(0, mention.phrase.start - 40), mention.phrase.start)
    return not (portfolio and joined is not None and joined.group("name") is None)


def _is_now(cue: Cue, claim: Claim, slip: Slip) -> bool:
    """Whether the sentence speaks of publication; of one who holds no office now, only if it says so."""
    mention = claim.mention
    clause = clause_of(cue.document, mention)
    if clause.joined or clause.told is Told.NONE:
        times = sentence_times(cue.document, mention, claim.published, of_person=True)
    else:
        times = times_of(cue.text, clause, mention.phrase, claim.published)
    recent = times.recent or is_present(cue.text, claim)
    past = any(first <= claim.published for first, _ in times.elsewhere(claim.published))
    if times.vague or past or (times.weak and not recent and not slip.is_sitting):
        return False
    return recent or slip.is_sitting


def _severity(claim: Claim, slip: Slip, facts: Facts) -> Severity | None:
    """As grave as the table reaches; a warning while either office is new to its holder."""
    terms = [slip.holder] if slip.holder is not None else []
    if slip.is_sitting:
        terms.append(slip.own)
    reaches = [reach(facts, term.office, claim.published) for term in terms]
    known = [one for one in reaches if one is not None]
    if len(known) < len(reaches):
        return None
    fresh = slip.holder is None or any(abs(claim.published - term.start) < SURE_AFTER for term in (slip.own, *terms))
    return max([*known, Severity.WARNING if fresh else Severity.ERROR], key=lambda severity: severity.rank)


def _repairs(cue: Cue, claim: Claim, slip: Slip) -> tuple[Fix, ...]:
    """The person's own title, where there is one now, and the holder's name: to be chosen by whoever wrote it."""
    mention = claim.mention
    fixes = []
    office = cue.desk.facts.office(slip.own.office)
    if slip.is_sitting and mention.place in ("", office.place):
        title = office.titles[0] if mention.title.of(cue.text)[0].isupper() else office.titles[0].lower()
        fixes.append(_display(mention.title, title))
    if slip.holder is not None:
        fixes.append(_display(mention.name, slip.holder.person))
    return tuple(fixes)


def _display(span: Span, text: str) -> Fix:
    return Fix(f"Write “{text}”", (Edit(span, text),), Applicability.DISPLAY)
