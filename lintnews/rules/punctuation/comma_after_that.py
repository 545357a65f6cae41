"""A comma between “that” and the quotation it leads into."""

from __future__ import annotations

from collections.abc import Iterator

from lintnews.core.cue import Cue, Cues
from lintnews.core.finding import Match, replace
from lintnews.core.pattern import pattern
from lintnews.core.rule import Bad, Good, Rule
from lintnews.core.span import Span
from lintnews.rules.punctuation._speech import SPEECH
from lintnews.rules.punctuation._surroundings import token_after
from lintnews.text.sentences import sentence_at

_CLOSING = {"“": "”", "‘": "’", '"': '"', "'": "'"}
_WORD = pattern(r"[\w’'-]+")


class CommaAfterThat(Rule):
    """A comma between “that” and the quotation it leads into.

    ## Why
    “That” joins the quotation to the sentence, so no mark parts them: `He said that “we shall appeal”`. A quotation
    with a comma or colon before it does without “that”: `He said, “We shall appeal.”`

    ## When it is right
    A comma that opens an aside after “that”: `He said that, “in the end”, they had won`; a title in the aside; “that”
    as a pronoun with no verb of speech before it.

    ## Fix
    Takes the comma out.
    """

    message = "“{words}”: no comma stands between “that” and the quotation it leads into."
    examples = (
        Bad("He said that, “Our members are tired.”", "that, “Our", "He said that “Our members are tired.”"),
        Bad(
            'She told a court in Leeds that, "I was lied to."',
            'that, "I',
            'She told a court in Leeds that "I was lied to."',
        ),
        Bad("The report finds that, ‘No ward was safe.’", "that, ‘No", "The report finds that ‘No ward was safe.’"),
        Bad("He added that, “there is no plan.”", "that, “there", "He added that “there is no plan.”"),
        Good("He said that, “in the end”, they had won. He said that, “despite everything,” they had won."),
        Good("She said that, “Ulysses”, a novel, was too long; after that, “Dubliners” bored her."),
        Good("He did not say that, “A Town Without Rain”, the film, notwithstanding."),
        Good("She said that, ‘wards’ being a kind word for them, nobody was safe."),
        Good("He said that, “one day they would all regret it"),
    )

    @classmethod
    def cues(cls) -> Cues:
        return Cues(shapes=("that, [“‘\"']",))

    def check(self, cue: Cue) -> Iterator[Match]:
        text, (start, end) = cue.text, cue.span
        sentence = sentence_at(cue.document, start)
        before = [word.lower() for word in _WORD.findall(text, max(sentence.start, start - 80), start)][-6:]
        if not before or before[-1] in ("after", "before", "like", "with", "of", "by", "at", "from", "all", "than"):
            return
        if not any(word in SPEECH for word in before):
            return
        block = cue.document.block_at(start)
        limit = block.span.end if block else len(text)
        close = text.find(_CLOSING[text[end - 1]], end, limit)
        if close < 0 or _is_aside(text, end, close, limit):
            return
        first = token_after(text, end)
        span = Span(start, end + len(first))
        yield Match(span, {"words": span.of(text)}, replace(span, f"{text[start : start + 4]} {text[end - 1]}{first}"))


def _is_aside(text: str, start: int, close: int, limit: int) -> bool:
    """Whether the quotation from `start` to `close` is set off by commas, or part of something that is."""
    if text[close - 1] in ".!?":
        return False
    if text[close - 1] == "," or text[close + 1 : close + 2] == ",":
        return True
    if text[start].isupper():
        return text.count(" ", start, close) < 4 or text[start:close].istitle()
    return "," in text[close:limit] or text.count(" ", start, close) < 1
