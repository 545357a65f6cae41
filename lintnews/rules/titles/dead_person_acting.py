"""A dead person said to live, or to have an engagement."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from typing import Any

from lintnews.core.desk import Dead, Desk
from lintnews.core.document import Document
from lintnews.core.finding import Call, Match, Related, Severity
from lintnews.core.pattern import pattern
from lintnews.core.rule import Bad, DocumentRule, Good, InQuotations
from lintnews.core.span import Span
from lintnews.text.days import long_date
from lintnews.text.sentences import sentence_at
from lintnews.text.times import times_in
from lintnews.text.words import distinct_words

_GRACE = timedelta(days=3)  # copy already on its way when the news comes
_WEEK = timedelta(days=8)  # “on Tuesday” may be any day of the last week

# What stands between a name and its verb: an age, a description in commas or brackets.
_ASIDE = (
    r"(?: \([^()\n]{1,40}\)|, (?:aged )?\d{1,3}|, (?!an? )[^,;:.!?()“”\"\n]{3,70}(?:, [A-Z][^,;:.!?()“”\"\n]{2,30})?|"
    r" and [A-Z][\w.’'-]+(?: [A-Z][\w.’'-]+){0,3})?,?"
)
_LIVING = (
    r"lives(?! (?:on|forever|again)\b| in (?:all|our|us|memory|hearts?|the hearts?|infamy|legend))|resides|teaches|serves|works|coaches|chairs|presides|owns|trains|intends|hopes|expects|plans|attends|"
    r"lectures|votes|farms|celebrates|turns \d+|is \d{2,3}(?! (?:years|miles))|is in (?:hospital|talks|rehearsals?)|"
    r"(?:runs|heads|leads|manages|chairs) (?!the (?:list|table|poll|field|rankings?|way))(?:an?|the|his|her)|"
    r"has (?:agreed|accepted an|signed (?:up|on|a)|moved to|booked|promised to|withdrawn|been (?:invited to|hired|booked))|"
    r"is (?:expected|due|scheduled) (?:at|in|on)|"
    r"is (?:an?|the) (?:member|trustee|patron|adviser|advisor|candidate|resident|guest)|"
    r"continues to|now (?:lives|works|heads|runs|leads|serves|teaches)|still (?:lives|works|heads|runs|leads|serves|teaches)"
)
_NEVER = (
    r"always|forever|never|not|now|long|still|also|be|lie|rest|remain|live on|go down|have|receive|get|feature|appear|"
    r"get|become|stand|enter|inspire|haunt|loom|go on"
)
_DUE = (
    rf"(?:will|is to|is due to|is set to|is expected to|is scheduled to|is about to|is poised to|plans to|is hoping to|"
    rf"is preparing to|has agreed to|has promised to) (?!(?:{_NEVER})\b)[a-z]{{3,}}"
)
_DOING = r"is (?:visiting|attending|recovering|touring|meeting|campaigning|preparing|running for|travelling|traveling|due in|in talks)"
_ON_STAGE = r"stars|performs|plays|opens|speaks|headlines|tours|travels|appears|returns|visits|hosts|leads|sings"
_DID = (
    r"said|told|announced|met|attended|opened|visited|spoke|arrived|warned|urged|promised|welcomed|signed|launched|"
    r"launches|praised|criticised|criticized|called|asked|confirmed|denied|resigned|landed|flew|toured|voted|agreed"
)
_VERB = pattern(rf"{_ASIDE} (?:(?P<now>{_LIVING}|{_DUE}|{_DOING})|(?P<dated>{_ON_STAGE})|(?P<did>{_DID}))\b")
_WHO = pattern(r", who (?P<now>(?:now |still )?(?:lives|resides|teaches|serves|works|heads|chairs|turns \d+))\b")
_NEXT = pattern(
    r"\b(?:next (?:week|month|year|season|spring|summer|autumn|fall|winter)|tomorrow|tonight|this (?:week|month|evening|weekend))\b"
)
# Words before a name that belong to it.
_TITLE = pattern(
    r"(?:\b(?:[Tt]he |[Ff]ormer |[Ee]x-|U\.S\. |US |British |French |German |Indian |[Pp]resident |[Pp]rime [Mm]inister |[Vv]ice |[Cc]hancellor |[Ss]ecretary of [Ss]tate |[Ss]enator |"
    r"Sir |Dame |Lord |Lady |Dr\.? |Mr\.? |Mrs\.? |Ms\.? |[Aa]rchbishop |[Cc]ardinal |Rev\.? |Sen\.? |[Jj]ustice |[Aa]ctor |[Aa]ctress |[Ss]inger |"
    r"[Aa]uthor |[Nn]ovelist |[Dd]irector |[Dd]esigner |[Ff]ootballer |[Pp]hysicist |[Cc]omposer |[Ll]egend |[Pp]ope ))+\Z"
)
_OPENS = pattern(
    r"(?:^|[.!?:;\n—–]|[,:] (?:and|but|while|as)|\b(?:that|said|says|and|but|while|where|as))[\s“”\"‘’(]*\Z|\A\s*\Z"
)
_UNREAL = pattern(
    r"\b(?:posthum\w*|late|died|death|dead|funeral|buried|tomb|grave|obituar\w*|remember\w*|memor\w*|estate|hologram|avatar|"
    r"film(?! (?:festival|school|club|institute|foundation|set|crew))|movie|play(?:ed|s)? by|novel|book|biopic|documentary|episode|series|sitcom|musical|opera|drama|sketch|archive|"
    r"video game|simulation|footage|recording|portrait|statue|exhibition|wax\w*|impersonat\w*|character|fictional|dream\w*|legacy|spirit|"
    r"tribute|honou?r\w*|re-?run|rerelease|recalled|wrote in|in heaven|AI-generated|deepfake|impression)\b",
    re.IGNORECASE,
)


class DeadPersonActing(DocumentRule):
    """A dead person said to live, or to have an engagement.

    ## Why
    Lines kept ready or pasted from older copy go on saying where somebody lives.

    ## When it is right
    In the three days after a death; of books, films, lectures and houses of fashion (“writes”, “argues”, “its new
    line”); of what is done for the dead (will be buried, will be remembered); of anything in the past with its year; of
    foundations, prizes, stadiums; in quotation marks. Only widely known people with names of their own are in the
    table, and those a newsroom adds.
    """

    message = "{name} died on {died} (story: {story}), but is said here to act: “{verb}”. The right person?"
    severity = Severity.ERROR
    call = Call.QUERY
    in_quotations = InQuotations.SKIP
    needs_date = True
    examples = (
        Bad("Former President Jimmy Carter »is expected to cut« the ribbon at the clinic on Friday.", published=date(2025, 3, 10), related="Jimmy Carter"),
        Bad("Jane Goodall, 91, »lives« in Bournemouth and travels 300 days a year.", published=date(2025, 10, 6)),
        Bad("Former President Jimmy Carter, who »lives« in Plains, brokered the accords.", published=date(2025, 2, 10)),
        Bad("Pope Francis »will visit« the islands in the spring, the diocese said.", published=date(2025, 9, 15)),
        Bad("Dick Cheney, the former vice president, »told« reporters on Thursday that he backs the fee.", published=date(2026, 1, 26)),
        Bad("Dame Maggie Smith »stars« next month in a new play, her agent said.", published=date(2025, 1, 27)),
        Bad("Giorgio Armani »will show« his autumn line in Milan on Sunday.", published=date(2026, 3, 16)),
        Good("Giorgio Armani will show its autumn line in Milan on Sunday.", published=date(2026, 3, 16)),
        Good("Former President Jimmy Carter, who died in December, lived in Plains and is buried there.", published=date(2025, 2, 10)),
        Good("Dick Cheney, the former vice president, told reporters in 2004 that he backed the fee.", published=date(2026, 1, 26)),
        Good("The Sir Bobby Charlton foundation will present the cup next month.", published=date(2024, 2, 19)),
        Good("Manmohan Singh argues in a lecture for lower tariffs. Pope Francis will be remembered with a Mass.", published=date(2025, 2, 24)),
        Good("Jimmy Carter lives in Plains. Pope Francis will meet pilgrims.", published=date(2024, 12, 30)),
        Good("Dame Maggie Smith stars in the 1969 film, shown next month. A statue of Nelson Mandela will open the show.", published=date(2025, 1, 27)),
        Good("“Jimmy Carter lives in Plains,” the guide said. Jimmy Carter will always matter.", published=date(2025, 2, 10)),
        Good("The show that Jimmy Carter’s son opened will travel. Jimmy Carter Boulevard will close.", published=date(2025, 2, 10)),
    )  # fmt: skip

    def check(self, document: Document, options: Mapping[str, Any], desk: Desk) -> Iterator[Match]:  # noqa: ARG002
        published = document.meta.published
        assert published is not None  # the engine asks no rule that needs a date where there is none
        for dead in desk.facts.dead(distinct_words(document)):
            if published - dead.died > _GRACE:
                for form in dead.forms:
                    for name in _places(document.text, form):
                        yield from _acting(document, dead, name, published)


def _places(text: str, name: str) -> Iterator[Span]:
    """Where `name` stands as a whole."""
    at = text.find(name)
    while at >= 0:
        end = at + len(name)
        if not text[at - 1 : at].isalnum() and not text[end : end + 1].isalnum():
            yield Span(at, end)
        at = text.find(name, end)


def _acting(document: Document, dead: Dead, name: Span, published: date) -> Iterator[Match]:
    """The verb that lets the person act, if the sentence tells of now and of nothing staged."""
    text = document.text
    verb = _WHO.match(text, name.end) or _VERB.match(text, name.end)
    if verb is None:
        return
    sentence = sentence_at(document, name.start)
    kind = verb.lastgroup or ""
    if verb.end() > sentence.end or not _is_subject(text, sentence.start, name.start):
        return
    if _UNREAL.search(text, *sentence) or not _is_of_now(text, sentence, kind, dead, published):
        return
    if dead.brand and not re.search(r"\b(?:his|her|he|she)\b", text[verb.end() : sentence.end]):
        return
    span = Span(*verb.span(kind))
    language = document.meta.language
    died = long_date(dead.died, language)
    words = {"name": name.of(text), "died": died, "story": long_date(published, language), "verb": span.of(text)}
    yield Match(span, words, (), (Related(name, f"{dead.name} died on {died}."),), _severity(dead, published))


def _is_subject(text: str, floor: int, start: int) -> bool:
    """Whether the name, with its title, opens a clause."""
    before = text[floor:start]
    return _OPENS.search(_TITLE.sub("", before)) is not None


def _is_of_now(text: str, sentence: Span, kind: str, dead: Dead, published: date) -> bool:
    """Whether the verb tells of publication: by itself, by a day to come, or by a weekday just past."""
    times = times_in(text, sentence, published)
    if any(first <= dead.died for first, _ in times.stretches):
        return False
    if kind == "now":
        return True
    if kind == "dated":
        return _NEXT.search(text, *sentence) is not None
    return times.recent and not times.vague and published - dead.died > _WEEK


def _severity(dead: Dead, published: date) -> Severity:
    return Severity.ERROR if published - dead.died > timedelta(days=30) else Severity.WARNING
