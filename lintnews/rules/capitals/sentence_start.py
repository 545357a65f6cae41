"""A sentence begins with a small letter."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lintnews.core.cue import Cue, Cues
from lintnews.core.document import Block, BlockKind
from lintnews.core.finding import Match, Severity
from lintnews.core.rule import Bad, Good, InQuotations, Rule
from lintnews.rules.capitals._starts import capital, small_word, writes_small
from lintnews.text.abbreviations import is_abbreviation
from lintnews.text.clauses import clause_verb, is_attribution
from lintnews.text.verbs import SPEECH

_CLOSERS = r"[”’\"')»\]]*"
_LAST_WORD = re.compile(r"(?:[^\W\d_]\.)+[^\W\d_]*\Z|[^\W_][\w’'&-]*[%)\]”’\"]?\Z|[%)\]”’\"€£$°]\Z")
_ASKS = re.compile(
    r"(?:[\s“‘\"'(]|\A)(?:who|whom|whose|what|when|where|why|how|which|is|are|was|were|do|does|did|has|have|had|will|would|"
    r"can|could|should|may|might|must|shall|so|and|but)\b[^.!?…“”]*\Z",
    re.IGNORECASE,
)
_VOWEL = re.compile(r"[aeiouy]", re.IGNORECASE)
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
        Bad("“It will only get better.” since their talks in Lima, trade has grown.", "since",
            "“It will only get better.” Since their talks in Lima, trade has grown."),
        Bad("Is the bridge safe? surveyors from the council say it is.", "surveyors",
            "Is the bridge safe? Surveyors from the council say it is."),
        Bad("The crew (four men) got out. all were unhurt.", "all", "The crew (four men) got out. All were unhurt."),
        Bad("They asked the minister: “Who will pay?” »the« room fell silent at once.", "",
            "They asked the minister: “Who will pay?” The room fell silent at once."),
        Bad("Prices rose in 2019. south korea has cut its rates twice since then.", "south korea",
            "Prices rose in 2019. South Korea has cut its rates twice since then."),
        Good("Sales rose. iPhone orders fell. eBay did well. bell hooks wrote it. de Gaulle read it."),
        Good("“Why now?” the minister asked. “Never!” shouted the crowd. “Who goes there?” he had cried."),
        Good("It is… well… odd. The cost is approx. the same as for Messrs. Bull & Co. of Hull."),
        Good("Yahoo! shares rose. A Jeopardy! champion won. The aside – is it fair? was the question – fell flat."),
        Good("Read config.yaml. lintnews.yaml comes next. www.example.org is down. @handle spoke."),
        Good("1. the first step\n2. the next step"),
        Good("He called it “a day of days.” and left it there. The Act (see note 3.) was changed."),
        Good("The book “Who Cares?” was read by many. The crew cried “Help!” and waved."),
        Good("The words. in small. are her way. of saying it. all the time. she says. why not. Indeed."),
    )  # fmt: skip

    @classmethod
    def cues(cls) -> Cues:
        # Each begins with one literal character, which the search for it rests on.
        gap = rf"{_CLOSERS}\s+[a-zà-ÿ]"
        return Cues(shapes=(rf"\.{gap}", rf"\?{gap}", rf"!{gap}"))

    def check(self, cue: Cue) -> Iterator[Match]:
        text, stop = cue.text, cue.span.start
        start = cue.span.end - 1
        block = cue.document.block_at(start)
        if block is None or not block.span.start <= stop or block.kind not in _PROSE:
            return
        marks = text[stop + 1 : start].rstrip()
        if text[stop] == ".":
            ended = self._point_ends(text, block, stop, start, marks)
        else:
            ended = self._question_ends(text, block, stop, start, marks)
        if not ended or writes_small(cue.document):
            return
        span = small_word(cue.document, start, cue.desk.lexicon)
        if span is not None:
            yield from capital(cue.document, span)

    def _point_ends(self, text: str, block: Block, stop: int, start: int, marks: str) -> bool:
        begin, end = block.span
        if text[stop - 1 : stop] in (".", "…", " ") or stop == begin or "\n" in text[stop + 1 : start].strip(" "):
            return False
        last = _LAST_WORD.search(text, max(begin, stop - 30), stop)
        if last is None:
            return False
        word = last.group()
        if "." in word or is_abbreviation(word) or len(word) == 1 and word.isalpha() and word != "I":
            return False
        if word.isdigit() and not text[begin : last.start()].strip(" \t\n(#*-•"):
            return False  # the number of a list item
        if word.isascii() and word.isalpha() and not word.isupper() and not _VOWEL.search(word):
            return False  # shortened: bldg, Blvd
        if ")" in marks or "]" in marks:
            return _opened_with_capital(text, begin, stop)
        if marks:
            return not self._goes_on(text, start, end)
        return True

    def _goes_on(self, text: str, start: int, end: int) -> bool:
        """Whether words after a closing mark belong to the sentence of the quotation: “No.” and left."""
        if re.compile(r"(?:and|or|but|as|that|which|who|to|of|by|said|says|is|was|were|are)\b").match(text, start, end):
            return True
        verb = clause_verb(text, start, end)
        return verb is not None and (verb.first or is_attribution(text, start, end, quoted=True))

    def _question_ends(self, text: str, block: Block, stop: int, start: int, marks: str) -> bool:
        begin, end = block.span
        before = text[max(begin, stop - 200) : stop]
        verb = clause_verb(text, start, end)
        if verb is None or verb.first or verb.word in SPEECH and marks:
            return False
        if is_attribution(text, start, end, quoted=bool(marks)):
            return False
        if marks:
            opening = max(before.rfind("“"), before.rfind('"'), before.rfind("‘"))
            return opening > 0 and before[:opening].rstrip().endswith((":", ",")) and before[opening + 1 :][:1].isupper()
        if before.count("(") > before.count(")") or re.search(r"[–—][^–—]*\Z", before):
            return False
        sentence = re.split(r"[.!?…] ", before)[-1]
        if text[stop] == "!":
            return len(sentence.split()) >= 4 and not sentence.split()[-1][:1].isupper()
        return len(sentence.split()) >= 3 and _ASKS.search(sentence) is not None


def _opened_with_capital(text: str, begin: int, stop: int) -> bool:
    """Whether the bracket that closes after `stop` holds a whole sentence of its own: “It fell. (He knew.) the…”."""
    opening = max(text.rfind("(", begin, stop), text.rfind("[", begin, stop))
    before = text[begin:opening].rstrip()
    return opening >= 0 and text[opening + 1].isupper() and (not before or before[-1] in ".!?”’\"")
