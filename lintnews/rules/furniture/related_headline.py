"""The headline of another story stands in the text."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lintnews.core.cue import Cue, Cues
from lintnews.core.document import BlockKind, Document
from lintnews.core.finding import Call, Confidence, Match
from lintnews.core.pattern import pattern
from lintnews.core.rule import Bad, Good, Rule
from lintnews.rules.furniture._blocks import is_prose, line_of, without

_FEWEST, _MOST = 6, 20  # words: a crosshead has fewer, a paragraph without its stop more
# Headlines of news do without these; crossheads of features and sentences that lost their stop have them.
_NOT_IN_HEADLINES = frozenset(
    """the a an i we you your our my me he she they it its was were had been being is are am his her their this that
    these those here there how why what when where who which if because so please also just very really let don’t don't
    can’t can't i’m i'm we’re we're it’s it's you’re you're""".split()
)
_OPENS_OTHERWISE = pattern(
    r"(?:photo|picture|image|caption|credit|video|audio|chart|table|figure|fig|map|source|by|step|part|chapter|section|"
    r"question|answer|q|a|tip|note|day|week|lesson|rule|myth|fact|pro|con|graphic|above|below|left|right|file|"
    r"about|using|getting|making|building|creating|choosing|finding|working|understanding|managing|writing|testing)\b",
    re.IGNORECASE,
)
_VERBS = frozenset(
    """accuse accuses admit admits agree agrees aim aims announce announces appeal appeals approve approves arrest arrests
    ask asks attack attacks ban bans beat beats become becomes begin begins blame blames block blocks boost boosts break
    breaks bring brings build builds buy buys call calls cancel cancels cast casts claim claims clash clashes climb climbs
    close closes collapse collapses condemn condemns confirm confirms continue continues crash crashes criticise
    criticises criticize criticizes cut cuts decide decides declare declares defeat defeats defend defends defy defies
    delay delays demand demands deny denies deploy deploys die dies dismiss dismisses drive drives drop drops edge edges
    elect elects emerge emerges end ends escape escapes exchange exchanges expand expands expect expects expel expels
    extend extends face faces fail fails fall falls fear fears fight fights file files find finds fire fires force forces
    gain gains get gets give gives go goes halt halts head heads hear hears help helps hit hits hold holds hope hopes
    impose imposes invest invests join joins jump jumps keep keeps kill kills launch launches lead leads leave leaves lift
    lifts look looks lose loses make makes mark marks meet meets mourn mourns move moves name names need needs offer
    offers open opens oppose opposes order orders oust ousts outline outlines pass passes pay pays plan plans pledge
    pledges plunge plunges pose poses praise praises prepare prepares press presses probe probes promise promises propose
    proposes protest protests pull pulls push pushes quit quits raise raises rally rallies reach reaches rebuke rebukes
    recall recalls refuse refuses reject rejects release releases remain remains replace replaces report reports rescue
    rescues resign resigns resume resumes return returns reveal reveals rise rises rule rules run runs sack sacks say says
    scrap scraps see sees seek seeks seize seizes sell sells send sends sentence sentences set sets shake shakes shed
    sheds shoot shoots show shows shut shuts sign signs slam slams soar soars spark sparks stage stages stand stands start
    starts stay stays step steps stop stops strike strikes strip strips suffer suffers sue sues suspend suspends swear
    swears take takes target targets tell tells threaten threatens tighten tightens top tops trade trades trigger triggers
    try tries turn turns unveil unveils urge urges vow vows visit visits vote votes want wants warn warns weigh weighs win
    wins withdraw withdraws work works yield yields killed found arrested charged jailed held needed injured hurt accused
    sentenced rescued cleared named expected set freed banned fined hailed wounded missing feared backed""".split()
)
_ATTRIBUTION = pattern(r": [a-z’A-Z][\w’. -]{2,40}\Z|\A[A-Z][\w’.-]+(?: [\w’.-]+){0,3}: [A-Z‘“]")
_ATTRIBUTED_TO = pattern(
    r": (?:[\w’.-]+ ){0,3}(?:experts?|ministers?|ministry|police|officials?|report|study|survey|sources?|analysts?|"
    r"scientists?|researchers?|report|court|lawyers?|lawmakers?|union|president|premier|pm|chief|leader|government|un|"
    r"poll|watchdog|agency|envoy|ambassador|governor|mayor|ceo|media|adviser|economists?|diplomats?|spokes\w+)\Z",
    re.IGNORECASE,
)
_ENDS_PROSE = frozenset('.!?…:;, \t\r\xa0”"')
_WORD = pattern(r"[^\s–—]+")


class RelatedHeadline(Rule):
    """The headline of another story stands in the text.

    ## Why
    Pages put links to other stories between the paragraphs, and a copy of the page keeps the words without the link.

    ## When it is right
    Crossheads look the same, so the rule asks and does not tell: the line has six words or more, no stop, no article
    or pronoun, a verb as headlines have it (or a source after a colon), and paragraphs of prose on both sides.
    Captions, questions, steps, list items and the story’s own headline are left alone.

    ## Fix
    Takes the line out.
    """

    message = "“{words}”: the headline of another story?"
    any_language = True
    call = Call.QUERY
    confidence = Confidence.MEDIUM
    examples = (
        Bad(
            "The bridge at Makurdi will close for ten nights from Monday, the state said.\n\nFuel queues return to Ibadan as tanker drivers strike\n\nHeavy vehicles will be turned back at Lafia, the police said on Sunday.",
            "Fuel queues return to Ibadan as tanker drivers strike",
            "The bridge at Makurdi will close for ten nights from Monday, the state said.\n\nHeavy vehicles will be turned back at Lafia, the police said on Sunday.",
        ),
        Bad(
            "The bridge at Makurdi will close for ten nights from Monday, the state said.\n\nMore rain due in 40 counties before Easter: weather expert\n\nHeavy vehicles will be turned back at Lafia, the police said on Sunday.",
            "More rain due in 40 counties before Easter: weather expert",
            "The bridge at Makurdi will close for ten nights from Monday, the state said.\n\nHeavy vehicles will be turned back at Lafia, the police said on Sunday.",
        ),
        Good("The bridge at Makurdi will close for ten nights from Monday, the state said.\n\nDrivers face long delays\n\nHeavy vehicles will be turned back at Lafia, the police said on Sunday."),
        Good("The bridge at Makurdi will close for ten nights from Monday, the state said.\n\nThe drivers who face the longest delays this winter\n\nHeavy vehicles will be turned back at Lafia, the police said on Sunday."),
        Good("The bridge at Makurdi will close for ten nights from Monday, the state said.\n\nStep four: drivers take forms to Lafia police\n\nHeavy vehicles will be turned back at Lafia, the police said on Sunday."),
        Good("The bridge at Makurdi will close for ten nights from Monday, the state said.\n\nMost drivers of lorries and buses against closing\n\nHeavy vehicles will be turned back at Lafia, the police said on Sunday."),
        Good("Bridge at Makurdi to close for ten nights from Monday\n\nHeavy vehicles will be turned back at Lafia, the police said on Sunday."),
    )  # fmt: skip

    @classmethod
    def cues(cls) -> Cues:
        return Cues(shapes=(r"\n[^\W\d_][^\n]{27,140}+\n",))

    def check(self, cue: Cue) -> Iterator[Match]:
        document = cue.document
        if cue.text[cue.span.end - 2] in _ENDS_PROSE:
            return
        index = document.block_index(cue.span.start + 1)
        if document.blocks[index].span.start != cue.span.start + 1:
            return
        if document.blocks[index].kind not in (BlockKind.SUBHEAD, BlockKind.PARAGRAPH, BlockKind.STANDFIRST):
            return
        if not is_prose(document, index - 1) or not _prose_follows(document, index):
            return
        line = line_of(document, index)
        if not _reads_as_headline(line):
            return
        yield Match(document.blocks[index].span, {"words": line}, without(document, index))


def _prose_follows(document: Document, index: int) -> bool:
    return is_prose(document, index + 1)


def _reads_as_headline(line: str) -> bool:
    """Whether `line` has the shape and the grammar of a news headline."""
    words = [word.strip("“”‘’\"'(),:;").lower() for word in _WORD.findall(line)]
    if (
        line[-1] in _ENDS_PROSE
        or not _FEWEST <= len(words) <= _MOST
        or _OPENS_OTHERWISE.match(line)
        or "@" in line
        or "http" in line
    ):
        return False
    if not _NOT_IN_HEADLINES.isdisjoint(words):
        return False
    if _ATTRIBUTED_TO.search(line):
        return True
    # The first word of a headline is its subject; a verb there is an order: Step up, Find out.
    return not _VERBS.isdisjoint(words[1:]) and words[0] not in _VERBS and _tells_news(line)


def _tells_news(line: str) -> bool:
    """Whether a name or a figure stands after the first word, in a line that is not set in title case throughout."""
    rest = line.split()[1:]
    return any(word.lstrip("“‘\"'($£€")[:1].isdigit() or word.lstrip("“‘\"'(")[:1].isupper() for word in rest)
