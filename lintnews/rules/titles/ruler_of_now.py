"""A king, queen or pope of these days with the wrong number."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta

from lintnews.core.cue import Cue, Cues
from lintnews.core.finding import Applicability, Call, Edit, Fix, Match, Related, Severity
from lintnews.core.pattern import pattern
from lintnews.core.rule import Bad, Good, InQuotations, Rule
from lintnews.core.span import Span
from lintnews.rules.numbers._ordinals.clauses import clauses_around
from lintnews.text.sentences import sentence_at
from lintnews.text.times import Times, times_in
from lintnews.text.verbs import is_past, is_third_person

_NAME = pattern(
    r" (?P<name>[A-Z][a-z]+(?: Paul| Carlos)?) (?P<number>[IVX]{1,6})(?P<rest>(?: [A-Z][a-z]+)?)(?![\w’'-])"
)
_REIGNING = pattern(r"(?P<name>[A-Z][\w ]+?) (?P<number>[IVX]+)(?P<rest>(?: [A-Z]\w+)?)\Z")
# What may stand between the name and its verb, and before the title where it is no subject.
_VERB = pattern(
    r"(?: of [A-Z]\w+(?: [A-Z]\w+)?)?(?:,[^,;:.]{3,60},| and [A-Z][\w ]{3,30}?)? (?:also |now |later |then |first )?(?P<verb>[a-z]+)\b"
)
_WITH = pattern(
    r"\b(?:(?:met|meets?|meeting|with|told|tells?|received|receives?|receiving|welcom(?:ed|es|ing)|greet(?:ed|s|ing)|host(?:ed|s|ing)|join(?:ed|s|ing)|thanked|"
    r"visit(?:ed|s|ing)|alongside|beside|audience of|invited|to)|(?:coronation|funeral|visit|speech|address|death|abdication|accession|arrival|birthday|homily|"
    r"message|inauguration|health|illness)(?: [^,.;:]{0,30})? (?:of|by|from)) (?:[A-Z]\w+[’']s )?\Z"
)
_OPENS = pattern(
    r"(?:\A|[.,;:”“\n—–] ?|\b(?:and|but|that|as|when|where|after|before|while) )(?:(?:[A-Z][\w-]+ )?[A-Z][\w-]+[’']s )?\Z"
)
_PASSIVE = frozenset("named made used called painted buried crowned inspired".split())
_THEN = pattern(
    r"\b(?:descend\w+|ancest\w+|predecessor|reign\w*|portraits?|statues?|paint\w+|museum|exhibit\w*|auction\w*|letters?|manuscript|coins?|century|histor\w+|play(?:s|ed|ing)?|film|series|drama|novel|actor|tomb|relics?|encyclical|canoni\w+|beatif\w+|saint|like|than|named|anniversary|under|era|guides?|tours?|legends?)\b"
)
_LATELY = timedelta(30)  # in which one who has died or stood down is in the news


class RulerOfNow(Rule):
    """A king, queen or pope of these days with the wrong number.

    ## Why
    The number of the last one of the name, or a stroke too few or too many.

    ## When it is right
    Of an earlier ruler; where the sentence speaks of the past, of a portrait, a play or a school; where the right
    number stands in it, too. Only rulers in the tables are known.

    ## Fix
    None is made: the number may be the slip, or the day.
    """

    message = "{title} {name} {written} (story: {story}): of these days is {reigning}. Is the number wrong?"
    severity = Severity.WARNING
    call = Call.QUERY
    in_quotations = InQuotations.SKIP
    needs_date = True
    examples = (
        Bad("King Charles »IV« opened the bridge in Fife on Tuesday.", good="King Charles III opened the bridge in Fife on Tuesday.", published=date(2025, 3, 5), related="King Charles IV"),
        Bad("The ministers met King Felipe »V« of Spain in Cadiz on Monday.", good="The ministers met King Felipe VI of Spain in Cadiz on Monday.", published=date(2025, 3, 5)),
        Bad("Pope Leo »XV«, who is from Chicago, said on Sunday that he was well.", good="Pope Leo XIV, who is from Chicago, said on Sunday that he was well.", published=date(2025, 7, 9)),
        Good("King Charles II fled to France. King Charles II was remembered in Worcester on Tuesday.", published=date(2025, 3, 5)),
        Good("A portrait of King Charles II sold for £3 million on Tuesday. King Charles II School opened on Monday.", published=date(2025, 3, 5)),
        Good("King Edward VII opened it on Monday. King Charles III opened the hall where Charles II dined, on Monday.", published=date(2025, 3, 5)),
        Good("Pope Leo XIII wrote of labour, Leo XIV said on Monday. Pope Pius XI wrote, too. King Jr. spoke.", published=date(2025, 7, 9)),
        Good("Queen Elizabeth I opened the bridge on Monday.", published=date(2025, 7, 9)),
    )  # fmt: skip

    @classmethod
    def cues(cls) -> Cues:
        return Cues(words=("king", "queen", "pope", "emperor", "sultan"))

    def check(self, cue: Cue) -> Iterator[Match]:
        text, published = cue.text, cue.document.meta.published
        named = _NAME.match(text, cue.span.end) if cue.found[0].isupper() else None
        if named is None or published is None:
            return
        found = _reigning(cue, named, published)
        sentence = sentence_at(cue.document, cue.span.start)
        if (
            found is None
            or found[1] == named["number"]
            or re.search(rf"\b{named['name']} {found[1]}\b", text[slice(*sentence)])
        ):
            return
        if not _is_of_now(text, Span(cue.span.start, named.end()), sentence, published):
            return
        written, whole = Span(*named.span("number")), Span(cue.span.start, named.end())
        words = {
            "title": cue.found,
            "name": named["name"],
            "written": named["number"],
            "reigning": found[0],
            "story": str(published.year),
        }
        fix = Fix(f"Write “{found[1]}”", (Edit(written, found[1]),), Applicability.DISPLAY)
        yield Match(written, words, (fix,), (Related(whole, f"{found[0]} since {found[2].year}."),))


def _reigning(cue: Cue, named: re.Match[str], published: date) -> tuple[str, str, date] | None:
    """The holder of the title these days who bears the name, that ruler’s number, and the first day."""
    facts = cue.desk.facts
    for office in facts.offices_titled(cue.found):
        for day in (published, published - _LATELY):
            for term in facts.holders(office.office, day):
                own = _REIGNING.match(term.person)
                if own and own["name"] == named["name"] and own["rest"] == named["rest"] and not term.doubtful:
                    return term.person, own["number"], term.start
    return None


def _is_of_now(text: str, whole: Span, sentence: Span, published: date) -> bool:
    """Whether the clause tells of a deed of these days, by the ruler or with one."""
    clauses = clauses_around(text, whole, sentence)
    if any(_THEN.search(text, *one) for one in clauses):
        return False
    verb = _VERB.match(text, whole.end, sentence.end)
    acts = (
        verb is not None and verb["verb"] not in _PASSIVE and (is_past(verb["verb"]) or is_third_person(verb["verb"]))
    )
    opens = _OPENS.search(text[max(sentence.start, whole.start - 40) : whole.start])
    with_one = _WITH.search(text, max(sentence.start, whole.start - 40), whole.start)
    if not (with_one or (acts and opens)):
        return False
    times = Times()
    for one in clauses:
        times = times.joined(times_in(text, one, published))
    return times.recent and not (times.vague and not with_one) and not times.elsewhere(published)
