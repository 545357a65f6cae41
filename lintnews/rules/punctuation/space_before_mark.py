"""A space before a mark that stands close, or after one that opens."""

from __future__ import annotations

from collections.abc import Iterator

from lintnews.core.cue import Cue, Cues
from lintnews.core.finding import Applicability, Match, Severity, replace
from lintnews.core.pattern import pattern
from lintnews.core.rule import Bad, Good, InQuotations, Rule
from lintnews.core.span import Span
from lintnews.rules.punctuation._french import is_french
from lintnews.rules.punctuation._surroundings import is_data, token_after, token_before
from lintnews.text.quotations import quotation_at
from lintnews.text.sentences import sentence_at

_ENDS = pattern(r"(?=[\"'”’)\]]*(?:\s+[\"“‘(]*[A-ZÀ-Þ\d]|\s*(?:\Z|\n)))")  # what may follow a full stop
_SMALL = frozenset("a an the of in on and or to for at by with from is".split())


class SpaceBeforeMark(Rule):
    """A space before a mark that stands close, or after one that opens.

    ## Why
    A comma, full point, semicolon, colon, question or exclamation mark stands close to the word before it, and a
    bracket close to what it holds. A space there lets the mark fall to the start of a line.

    ## When it is right
    French, which sets a space before tall marks; names that begin with a point (.NET, .com, .22 calibre); an ellipsis;
    emoticons; marks spoken of as marks; a title or sign quoted with its own spacing.

    ## Fix
    Takes the space out. Safe before a comma between words.
    """

    message = "“{words}”: a space {where}."
    severity = Severity.ERROR
    in_quotations = InQuotations.NOTE
    examples = (
        Bad("The bill passed , and the house rose.", "passed ,", "The bill passed, and the house rose."),
        Bad("The bill passed . The house rose.", "passed .", "The bill passed. The house rose."),
        Bad("The bill passed .The house rose.", "passed .", "The bill passed. The house rose."),
        Bad("The bill passed ; the house rose.", "passed ;", "The bill passed; the house rose."),
        Bad(
            "The house wanted two things : rest and quiet.", "things :", "The house wanted two things: rest and quiet."
        ),
        Bad("Who passed the bill ? Nobody knew.", "bill ?", "Who passed the bill? Nobody knew."),
        Bad("“Pass the bill !” they cried.", "bill !", "“Pass the bill!” they cried."),
        Bad("The bill (the third ) passed.", "third )", "The bill (the third) passed."),
        Bad("The bill ( the third) passed.", "( the", "The bill (the third) passed."),
        Bad("The bill “ passed by night”, he said.", "“ passed", "The bill “passed by night”, he said."),
        Bad("The bill “passed by night ”, he said.", "night ”", "The bill “passed by night”, he said."),
        Good("A .NET firm with a .com name sold a .22 rifle … and . . . a .500 average ..."),
        Good("« Vive la France ! » he said. “C’est la vie ; et vous ?” It was fun :) and ;) and ( : too."),
        Good("The score, 2 : 1, and the signs ! and ? were shown; a , b and the keys [ ] and ( ) too."),
        Good("The song “Oh ! What a Day” and the sign “Ouvert !” stayed."),
        Good("“ ‘We won,’ she said. ’ ” Use x != y , z.\n\nName : Ann\n\n, then."),
        Good("12 ” nails and a “ ” pair."),
    )

    @classmethod
    def cues(cls) -> Cues:
        return Cues(marks=(*(f" {mark}" for mark in ",.;:!?)]”"), "( ", "[ ", "“ "))

    def check(self, cue: Cue) -> Iterator[Match]:
        text, (start, end) = cue.text, cue.span
        if text[start] == " ":
            mark, before = text[start + 1], start
            while before and text[before - 1] == " ":
                before -= 1
            word = token_before(text, before) or text[max(0, before - 1) : before]
            if not word.strip() or not _stands_off(cue, mark, before):
                return
            joined = text[before - len(word) : before] + mark
            if mark == "." and text[end : end + 1].isalpha():
                joined += " "
            span = Span(before - len(word), end)
            safe = Applicability.SAFE if mark == "," and word.isalpha() else Applicability.UNSAFE
            yield Match(span, {"words": span.of(text), "where": f"before “{mark}”"}, replace(span, joined, safe))
        elif _opens(cue):
            word = token_after(text, end)
            span = Span(start, end + len(word))
            fix = replace(span, text[start] + word)
            yield Match(span, {"words": span.of(text), "where": f"after “{text[start]}”"}, fix)


def _stands_off(cue: Cue, mark: str, before: int) -> bool:
    """Whether the blank between the word that ends at `before` and `mark` is a slip."""
    text, after = cue.text, cue.span.end
    if not (text[before - 1].isalnum() or (text[before - 1] in "”’\"'%)." and text[before - 2].strip())) or is_data(
        text, after - 1
    ):
        return False
    if mark in ")]”":
        return _closes(cue, mark, before)
    if mark == ",":
        single = len(token_before(text, before)) == 1 and len(token_after(text, after + 1)) == 1
        return not single and text[after : after + 1] not in ("0", ",") and not text[after : after + 1].isdigit()
    if mark == ".":
        glued = text[after : after + 1].isupper() and text[after + 1 : after + 2].islower()
        name = token_after(text, after).lower() in ("net", "com", "org")
        return (glued and not name and text[before - 1].islower()) or (
            _ENDS.match(text, after) is not None and text[before - 1] != "."
        )
    sentence = sentence_at(cue.document, before - 1)
    if is_french(text, sentence.start, min(sentence.end + 40, len(text))) or _is_title(cue):
        return False
    if mark == ";":
        return text[after : after + 1].isspace()
    if mark == ":":
        return _introduces(text, before, after) and sentence.end - sentence.start > 30
    return text[after : after + 1] in '”"’' or _ENDS.match(text, after) is not None


def _introduces(text: str, before: int, after: int) -> bool:
    """Whether a colon after a blank stands in running text, not in a score, a label or an emoticon."""
    return (
        text[before - 1].isalpha()
        and text[after : after + 1] == " "
        and (
            text[after + 1 : after + 2].islower()
            or text[after + 1 : after + 2] in "“\"‘'"
            or text[before - 1].islower()
        )
        and len(text[text.rfind("\n", 0, before) + 1 : before].split()) > 2
    )


def _is_title(cue: Cue) -> bool:
    """Whether the mark stands in a quoted title or sign: capitals throughout, or a word alone."""
    quotation = quotation_at(cue.document, cue.span)
    if quotation is None:
        return False
    words = [word for word in quotation.inside.of(cue.text).split() if word[0].isalnum()]
    return len(words) < 2 or all(word[0].isupper() or word in _SMALL for word in words)


def _closes(cue: Cue, mark: str, before: int) -> bool:
    """Whether `mark` closes an aside that runs up to the blank."""
    text = cue.text
    block = cue.document.block_at(before - 1)
    opening = {")": "(", "]": "[", "”": "“"}[mark]
    start = text.rfind(opening, block.span.start if block else before, before)
    if start < 0 or text.rfind(mark, start, before) >= 0:
        return False
    if mark == "”" and text[before - 1] in "’'":
        return False
    return len(text[start + 1 : before].strip()) > 1


def _opens(cue: Cue) -> bool:
    """Whether the mark opens an aside whose words begin after the blank."""
    text, (start, end) = cue.text, cue.span
    mark = text[start]
    closing = {"(": ")", "[": "]", "“": "”"}[mark]
    stop = text.find(closing, end, end + 400)
    if not text[end : end + 1].isalnum() or stop < 0 or "\n" in text[end:stop] or len(text[end:stop].strip()) < 2:
        return False
    if start and text[start - 1] in ":;=8-":
        return False
    return start == 0 or text[start - 1].isspace() or mark != "“"
