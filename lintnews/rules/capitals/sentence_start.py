"""A sentence begins with a small letter."""

from __future__ import annotations

from collections.abc import Iterator

from lintnews.core.cue import Cue, Cues
from lintnews.core.document import BlockKind
from lintnews.core.finding import Match, Severity
from lintnews.core.rule import Bad, Good, InQuotations, Rule
from lintnews.rules.capitals._starts import capital, small_word, writes_small
from lintnews.rules.capitals._stops import point_ends, question_ends

_CLOSERS = r"[”’\"')»\]]*"
_PROSE = frozenset({BlockKind.PARAGRAPH, BlockKind.STANDFIRST, BlockKind.QUOTE, BlockKind.LIST_ITEM, BlockKind.CAPTION})


class SentenceStart(Rule):
    """A sentence begins with a small letter.

    ## Why
    Sentences that are cut, joined or moved in editing keep the letter they had in the middle of another.

    ## When it is right
    After an abbreviation (another rule weighs those), an ellipsis, or a question followed by who asked it; in names
    that keep a small letter (iPhone, eBay, bell hooks, de Gaulle), addresses and file names; in a list item that goes
    on from the line above.

    ## Fix
    Puts the capital. Safe: a full point, a blank and a small letter never belong together.
    """

    message = "A new sentence begins here, with a small letter: “{word}”."
    severity = Severity.ERROR
    in_quotations = InQuotations.NOTE
    examples = (
        Bad("The dam held. engineers will inspect it.", "engineers", "The dam held. Engineers will inspect it."),
        Bad("“The worst is over.” since the floods in Lima, rents have doubled.", "since",
            "“The worst is over.” Since the floods in Lima, rents have doubled."),
        Bad("Is the bridge safe? surveyors from the council say it is.", "surveyors",
            "Is the bridge safe? Surveyors from the council say it is."),
        Bad("The crew (four men) got out. all were unhurt.", "all", "The crew (four men) got out. All were unhurt."),
        Bad("They asked the minister: “Who will pay?” »the« room fell silent at once.", "",
            "They asked the minister: “Who will pay?” The room fell silent at once."),
        Bad("Prices rose in 2019. south korea has cut its rates twice since then.", "south korea",
            "Prices rose in 2019. South Korea has cut its rates twice since then."),
        Bad("What a night it was! they scored four goals.", "they", "What a night it was! They scored four goals."),
        Good("It fell. m Ken left. ffrench ran. bell hooks wrote it."),
        Good("They met. qqzzt is a word of hers. The new pkgs. were old."),
        Good("They wait . . . the door is shut. It had five ★. the rest had none."),
        Good("The vote (was it fair? the losers had doubts) is over."),
        Good("Prices fell. the end is near\n\nThe council met on Friday and cut the tax again."),
        Good("Sales rose. iPhone orders fell. eBay did well. bell hooks wrote it. de Gaulle read it."),
        Good("“Why now?” the minister asked. “Never!” shouted the crowd. “Who goes there?” he had cried."),
        Good("It is… well… odd. The cost is approx. the same as for Messrs. Bull & Co. of Hull."),
        Good("Yahoo! shares rose. A Jeopardy! champion won. The aside – is it fair? was the question – fell flat."),
        Good("Read config.yaml. lintnews.yaml comes next. www.example.org is down. @handle spoke."),
        Good("1. the first step\n2. the next step"),
        Good("He called it “a day of days.” and left it there. The Act (see note 3.) was changed."),
        Good("The book “Who Cares?” was read by many. The crew cried “Help!” and waved."),
        Good("He wants it after every. single. change. He asked: would they come? would they stay?"),
        Good("The Where’s My Refund? page is down. The agent of ESBL-E. coli is known. “It was fine.” with a score of 5."),
        Good("The words. in small. are her way. of saying it. all the time. she says. why not. Indeed."),
    )  # fmt: skip

    @classmethod
    def cues(cls) -> Cues:
        # Each begins with one literal character, which the search for it rests on.
        gap = rf"{_CLOSERS}\s+[a-zà-ÿ]"
        point = r"\.(?<![. …\n]\.)(?<![^\W\d_]\.[^\W\d_]\.)"  # neither an ellipsis nor the last of U.S.
        return Cues(shapes=(rf"{point}{gap}", rf"\?{gap}", rf"!{gap}"))

    def check(self, cue: Cue) -> Iterator[Match]:
        text, stop = cue.text, cue.span.start
        start = cue.span.end - 1
        block = cue.document.block_at(start)
        if block is None or not block.span.start <= stop or block.kind not in _PROSE:
            return
        marks = text[stop + 1 : start].rstrip()
        ended = point_ends if text[stop] == "." else question_ends
        if not ended(text, block, stop, start, marks) or writes_small(cue.document):
            return
        span = small_word(cue.document, start, cue.desk.lexicon)
        if span is not None:
            yield from capital(cue.document, span)
