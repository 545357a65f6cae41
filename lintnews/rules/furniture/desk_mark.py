"""A mark of the desk was left in the copy."""

from __future__ import annotations

from collections.abc import Iterator

from lintnews.core.cue import Cue, Cues
from lintnews.core.document import Document
from lintnews.core.finding import Match
from lintnews.core.rule import Bad, Good, InQuotations, Rule
from lintnews.core.span import Span
from lintnews.rules.furniture import _placeholders as of
from lintnews.rules.furniture._blocks import without
from lintnews.rules.furniture._waiting import doubts_fact, may_be_mark, waits, waits_for_fact
from lintnews.text.quotations import is_quoted

_LONGEST_LABEL = 60
_MOST_BLANKS = 4  # a form or a quiz has more


class DeskMark(Rule):
    """A mark of the desk was left in the copy.

    ## Why
    TK, XX, [CHECK], ENDS, “more follows” and “notes to editors” are for the desk. Readers take them for news, or for
    carelessness.

    ## When it is right
    TK Maxx and TK as a name, the XX chromosomes, Super Bowl XX and Louis XX, sizes and ratings; “the story ends”;
    the same words inside a sentence or a quotation, such as the wording of a sign.

    ## Fix
    Takes out a line that is nothing but the mark. The rest waits for somebody who knows.
    """

    message = "“{words}” is a mark for the desk. What belongs here?"
    any_language = True
    in_quotations = InQuotations.NOTE  # [CHECK] is no speaker’s word
    examples = (
        Bad("The bridge, which opened in TK, carries 9,000 vehicles a day.", "TK"),
        Bad("Superintendent Kay Lunn [CHECK] said the road would reopen.", "[CHECK]"),
        Bad("“The road,” she said, “will [CHECK] reopen at six.”", "[CHECK]"),
        Bad("The shops (ADD LINK) will open.", "(ADD LINK)"),
        Bad("The senator, [pls confirm age], was born in Jos.", "[pls confirm age]"),
        Bad("The charity will open three shops.\n\nENDS", "ENDS", "The charity will open three shops."),
        Bad("The charity will open three shops. ENDS", "ENDS"),
        Bad("The couple were fined $XXX for littering.", "XXX"),
        Bad("Voters in CITY NAME HERE approved it.", "CITY NAME HERE"),
        Bad("FOR CHECKING: The mayor said 1,900 houses were lost.", "FOR CHECKING:"),
        Bad("The mayor lost ??? houses.", "???"),
        Bad("The shops will open.\n\nNotes to editors: The charity was founded in 1962.", "Notes to editors"),
        Bad("More on this will come in TKTK.", "TKTK"),
        Good("He goes to sleep again ??? Please help. Why????"),
        Good("It opened behind the TK Maxx store; the TK exchange, or TK, is in Istanbul, and TK said so."),
        Good("“Check [the loads] before six,” she told drivers, in [their] own place. “What???” he said."),
        Good("The poster reads “SALE ENDS FRIDAY”, and “City name here,” the old form said. The story ends."),
        Good("Women carry the XX chromosomes; Super Bowl XX, Article XX and an XXL shirt; the XXX Olympiad."),
        Good("Lists for checking would be posted, and more follows from that. What??? A study [PDF] says so."),
        Good("Thymidine kinase (TK) is an enzyme. In TK, as in others, the fold is old."),
    )  # fmt: skip

    @classmethod
    def cues(cls) -> Cues:
        return Cues(
            words=of.WORDS,
            marks=of.MARKS,
            shapes=(
                r"\[[A-Za-z?][^\]\n]{1,70}\]",
                (
                    r"\((?:[A-Z][A-Z][A-Z ]{0,40}|(?:CHECK|FACT|LINK|ADD L|PLS|PLEASE|TO COME|[Mm][Oo][Rr][Ee] |pls |please |check|confirm|verify|\?\?)"
                    r"[^)\n]{0,45}|(?:[a-z]+ ){0,2}[a-z]+\?|cq|[a-z]+ (?:tk|TK|TBC|tbc|tbd|to come|needed|missing))\)"
                ),
            ),
        )

    def check(self, cue: Cue) -> Iterator[Match]:
        text, (start, end) = cue.text, cue.span
        found = cue.found
        if found in of.OPENERS:
            yield from _in_other_marks(cue)
        elif found[0] == "[":
            asked = found.endswith(("?]", " name]", " age]", " surname]", " title]")) and found != found.upper()
            asked = asked and not found.lower().startswith(("[pls", "[please", "[check", "[confirm", "[name?", "[age?"))
            if asked and is_quoted(cue.document, cue.span):
                return  # the speaker’s question, in an editor’s words
            if may_be_mark(found) and of.IN_BRACKETS.fullmatch(found) and text[end : end + 1] not in ("(", ":"):
                yield _at(cue, start, end)
        elif found[0] == "(":
            if of.IN_ROUND.fullmatch(found):
                yield _at(cue, start, end)
        else:
            start += len(found) - len(found.lstrip())
            if not is_quoted(cue.document, Span(start, end)) and not _is_bracketed(text, start):
                yield from _outside_brackets(cue, Span(start, end))


def _in_other_marks(cue: Cue) -> Iterator[Match]:
    """Marks that other signs than brackets tell: <<CHECK>>, €XXm, 9.4 metres??, a row of underscores."""
    text, start, found = cue.text, cue.span.start, cue.found
    if text[start - 1 : start] == found[0] and start:
        return  # of a row of signs the first one counts
    end, is_mark = cue.span.end, False
    if found == "??":
        while text[end : end + 1] == "?":
            end += 1
        is_mark = (waits_for_fact if end - start > 2 else doubts_fact)(text, start, end)
    elif found == "___":
        while text[end : end + 1] == "_":
            end += 1
        is_mark = text.count(" ___") + 1 < _MOST_BLANKS and _in_prose(cue, end)
    else:
        whole = (of.MONEY_WAITS if found[-1] in "XTK" and found[0] in "$£€₹₦12" else of.IN_OTHER_MARKS).match(
            text, start
        )
        is_mark, end = whole is not None, whole.end() if whole else end
    if is_mark and not is_quoted(cue.document, Span(start, end)):
        yield _at(cue, start, end)


def _outside_brackets(cue: Cue, span: Span) -> Iterator[Match]:
    document, text = cue.document, cue.text
    index = document.block_index(span.start)
    if index < 0:
        return
    block, found = document.blocks[index].span, span.of(text)
    if block.length > _LONGEST_BLOCK:  # a file of one line is looked over near its marks only
        block = Span(max(block.start, span.start - _AROUND), min(block.end, span.end + _AROUND))
    whole = block.of(text)
    if (block.length <= _LONGEST_MARK or found.lower() == "lorem ipsum") and of.ALONE.match(whole):
        if whole.strip("-–— ").lower() != "ends" or _may_end(document, index):
            yield Match(block, {"words": " ".join(whole.split())[:_LONGEST_LABEL]}, without(document, index))
        return
    if span.start - block.start <= _NEAR_OPENING:
        opens = (
            of.LABEL.match(whole) or of.LABEL_ASKS.match(whole) or of.OPENS_NOTES.match(whole) or of.HOLDS.match(whole)
        )
        if opens is not None:
            yield _at(cue, block.start, block.start + opens.end())
            return
    if found.isupper() and block.end - span.end <= _NEAR_END:
        last = of.AT_END.search(text[max(block.start, block.end - 40) : block.end])
        if last is not None:
            yield _at(cue, span.start, block.end)
            return
    if found in ("FIXME", "TODO") and not whole.isupper():
        yield _at(cue, *span)
    elif (
        found in ("TK", "TBC", "TBD")
        and not whole.isupper()
        and (thing := of.THING_BEFORE.search(text, block.start, span.start))
    ):
        yield _at(cue, thing.start(1), span.end)
    elif set(found.upper()) <= {"T", "K"} or set(found.upper()) == {"X"} or found in ("TBC", "TBD"):
        if waits(document, span):
            yield _at(cue, *span)
    elif found[:5] == "First" or found[:5] == "FIRST":
        name = of.NAME_WAITS.match(text, span.start)
        if name is not None:
            yield _at(cue, name.start(), name.end())
    elif found.isupper() and not whole.isupper():
        here = next(
            (one for one in of.HERE.finditer(whole) if one.start() <= span.start - block.start < one.end()), None
        )
        if here is not None and whole[here.start() - 1 : here.start()] not in ("[", "("):
            yield _at(cue, block.start + here.start(), block.start + here.end())


_LONGEST_BLOCK = 5_000  # code points of a paragraph
_AROUND = 2_000
_LONGEST_MARK = 60  # code points of a line that is nothing but a mark
_NEAR_OPENING = 12  # code points between the start of a block and a cue that opens it
_NEAR_END = 6


def _is_bracketed(text: str, start: int) -> bool:
    """Whether the mark opens a bracket that is reported as a whole."""
    before, around = text[start - 1 : start], text[start - 1 : start + 80]
    if before == "(":
        return of.IN_ROUND.match(around) is not None
    return before == "[" and of.IN_BRACKETS.match(around) is not None


def _at(cue: Cue, start: int, end: int) -> Match:
    return Match(Span(start, end), {"words": " ".join(cue.text[start:end].split())[:_LONGEST_LABEL]})


def _in_prose(cue: Cue, end: int) -> bool:
    """Whether a row of underscores stands for a word of a sentence, and no line of a form waits to be filled in."""
    start, block = cue.span.start, cue.document.block_at(cue.span.start)
    return (
        block is not None
        and start - block.span.start > _NEAR_OPENING
        and cue.text[end : end + 1] in " ,."
        and (cue.text[start - 1] in "$£€" or (cue.text[start - 1] == " " and cue.text[start - 2].islower()))
    )


def _may_end(document: Document, index: int) -> bool:
    """Whether a lone “Ends” may close the copy: it is the last block, in capitals, or notes follow."""
    text, rest = document.text, document.blocks[index + 1 : index + 2]
    word = document.blocks[index].span.of(text).strip("-–— ")
    return not rest or word.isupper() or of.OPENS_NOTES.match(rest[0].span.of(text)) is not None
