"""One word in two national spellings, in one article."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from lintnews.core.desk import Desk
from lintnews.core.document import Document
from lintnews.core.finding import Call, Match, Related, Severity, replace
from lintnews.core.rule import Bad, DocumentRule, Good
from lintnews.rules.spelling._national import national_words, other_spellings, plain_places
from lintnews.text.words import distinct_words


class OneSpelling(DocumentRule):
    """One word in two national spellings, in one article.

    ## Why
    A desk that takes British and American copy as it comes still wants one spelling from the first line to the last.

    ## When it is right
    In names, quotations and addresses. Where the article says which English it is in (en-GB, en-US), `spelling/variant`
    knows more and this rule is silent. Words that are two in one English (licence and license, programme and program)
    are left alone.

    ## Fix
    Offers the spelling that the article uses more often, or first. Never made unseen.
    """

    message = "“{word}” here, “{other}” elsewhere. One spelling for both?"
    severity = Severity.SUGGESTION
    call = Call.STYLE
    examples = (
        Bad("The colour is red. »color« is not all, and colour is dear.", good="The colour is red. colour is not all, and colour is dear.", related="colour"),
        Bad("They organise a march. They »organize« a walk.", good="They organise a march. They organise a walk.", related="organise"),
        Bad("An »advisor« spoke. An adviser wept, and the adviser sat.", good="An adviser spoke. An adviser wept, and the adviser sat.", related="adviser"),
        Good("The colour is red at the Lincoln Center, and the city centre is grey. “The color is red,” he said."),
        Good("The colour is red. The color is not.", language="en-GB"),
        Good("The licence was a license; the practice was to practise. The check was a cheque, the program a programme."),
    )  # fmt: skip

    def check(self, document: Document, options: Mapping[str, Any], desk: Desk) -> Iterator[Match]:  # noqa: ARG002
        if document.meta.language != "en":
            return
        words = distinct_words(document)
        pairs = {
            (min(word, other), max(word, other))
            for word in national_words(document, desk.lexicon)
            for other in other_spellings(word, words, desk.lexicon)
        }
        if not pairs:
            return
        places = plain_places(document, sorted({word for pair in pairs for word in pair}))
        for pair in sorted(pairs):
            if all(places[word] for word in pair) and not any(desk.vocabulary.accepts(word) for word in pair):
                rare, usual = sorted(pair, key=lambda word: (len(places[word]), -places[word][0].start))
                related = (Related(places[usual][0], "here it is spelled so"),)
                for span in places[rare]:
                    yield Match(span, {"word": rare, "other": usual}, replace(span, usual), related)
