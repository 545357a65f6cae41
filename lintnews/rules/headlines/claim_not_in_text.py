"""Words that the headline quotes stand nowhere in the text."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from lintnews.core.cue import Cues
from lintnews.core.desk import Desk
from lintnews.core.document import BlockKind, Document
from lintnews.core.finding import Call, Confidence, Match, Severity
from lintnews.core.pattern import pattern
from lintnews.core.rule import Bad, DocumentRule, Good, InQuotations
from lintnews.core.span import Span
from lintnews.rules.headlines._text_below import display_lines, text_below

_CLAIM = pattern(r"(?<!\w)[‘“\"']([^‘’“”\"'\n]{4,90}(?:[’'](?=[a-z])[^‘’“”\"'\n]{1,60})?)[’”\"'](?!\w)")
_WORD = pattern(r"[^\W\d_]{4,}")
_FEWEST = 2  # words that tell, from which on a claim is more than a nickname
_ALIKE = 5  # letters at the start of two words that make them one
_SMALL = frozenset("that this with from have will would could should their there they them what when were been than then your into over just only more most very".split())  # fmt: skip
_PADDING = (
    " Ministers met in the town hall and talked until late about the road, the school and the river, as they had done "
    "every year. People waited outside in the rain and went home when it grew dark, and no one said a word about "
    "what had been agreed, or when the work on the road and the school would at last begin again after the winter."
)


class ClaimNotInText(DocumentRule):
    """Words that the headline quotes stand nowhere in the text.

    ## Why
    Quotation marks in a headline promise that somebody said so, and that the text tells who.

    ## When it is right
    Headlines shorten what was said. Only where no telling word of the claim, in any form, stands in the text is it
    asked about; a claim of one such word is left alone.
    """

    message = "“{here}” is quoted in the headline; none of it stands in the text. Who said so?"
    severity = Severity.WARNING
    call = Call.QUERY
    confidence = Confidence.MEDIUM
    in_quotations = InQuotations.CHECK
    examples = (
        Bad("Bridge is ‘»utterly rotten disgrace«’, mayor says\n\nThe mayor of Marlsea spoke of the bridge on Monday." + _PADDING),
        Good("Bridge is ‘utterly rotten disgrace’, mayor says\n\nThe bridge was a disgrace, the mayor of Marlsea said on Monday." + _PADDING),
        Good("The ‘Beast’ of Marlsea is caught\n\nA large dog was caught on Monday." + _PADDING),
        Good("Mayor's plan and workers' anger: bridge shut\n\nIt was shut on Monday." + _PADDING),
    )  # fmt: skip

    @classmethod
    def cues(cls) -> Cues:
        return Cues(shapes=(r"\A[^\n]{0,200}[‘“\"']",))

    def check(self, document: Document, options: Mapping[str, Any], desk: Desk) -> Iterator[Match]:  # noqa: ARG002
        lines = [block for block in display_lines(document) if block.kind is BlockKind.HEADLINE]
        if not lines:
            return
        below = "\n".join(span.of(document.text) for span in text_below(document)).lower()
        for block in lines:
            for match in _CLAIM.finditer(document.text, *block.span):
                telling = {word for word in _WORD.findall(match[1].lower()) if word not in _SMALL}
                if len(telling) >= _FEWEST and not any(word[:_ALIKE] in below for word in telling):
                    yield Match(Span(*match.span(1)), {"here": match[1]})
