"""No comma or colon before a full-sentence quotation."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lintnews.core.cue import Cue, Cues
from lintnews.core.document import Document
from lintnews.core.finding import Match, Severity, replace
from lintnews.core.pattern import pattern
from lintnews.core.rule import Bad, Good, Rule
from lintnews.core.span import Span
from lintnews.rules.punctuation._speech import SPEECH
from lintnews.rules.punctuation._surroundings import token_after
from lintnews.text.quotations import quotations_in

_WORD = pattern(r"[^\W_][\w’'-]*")
# After these a quotation is part of the clause, or names a thing: no mark is due.
_JOINED = frozenset(
    """that a an the of his her their its my our your this these those called titled named entitled dubbed headed headlined
    as how to and or for with by in on at from about but if is was are were be been being when where
    why what who into like than under over through because not no same old famous song film movie book novel essay poem
    hymn play episode series album single track musical opera memoir article paper column chapter sketch sign signs
    placard placards banner banners slogan motto phrase phrases word words line lines lyric lyrics prayer chant joke
    headline title proverb saying mantra label heading t-shirt shirt badge sticker game show programme program book’s""".split()
)
_ON_SIGNS = frozenset("that sign signs banner banners placard placards".split())
_READ = frozenset("read reads".split())
_MESSAGES = frozenset(
    "email e-mail letter message text note statement post tweet caption memo report review plea".split()
)
_PARTS = pattern(r"[,:;.!?“”\"]")
_HAS_CLAUSE = pattern(
    r"\b(?:I|we|you|he|she|it|they|there|this|that|is|are|was|were|be|will|would|has|have|had|can|could|do|does|did|must"
    r"|should|may|might|don[’']t|won[’']t|can[’']t|n[’']t|we[’']\w+|it[’']s|I[’']\w+|please|let|\w{3,}(?:ed|ies)|(?:my|our|his|her|their|the|every|each|no) \w+ \w+s)\b",
    re.IGNORECASE,
)


class MarkBeforeQuotation(Rule):
    """No comma or colon before a full-sentence quotation.

    ## Why
    A verb of speech and a quotation that is a sentence of its own are parted by a comma or a colon: `He wrote on his
    page: “I have read the letters.”`

    ## When it is right
    An article that sets no mark anywhere is told of it as a suggestion only.

    A fragment (`he said the plan was “dead”`), a quotation led in by “that”, the title of a song, book or film, the
    words of a sign, and anything short.

    ## Fix
    Puts in a comma after the verb itself, a colon elsewhere. A person should look.
    """

    message = "“{words}”: a comma or colon is missing before the quotation."
    examples = (
        Bad(
            "She wrote on her page “I have read all of the letters.”",
            "page “I",
            "She wrote on her page: “I have read all of the letters.”",
        ),
        Bad(
            "The mayor said “We will never close the old library.”",
            "said “We",
            "The mayor said, “We will never close the old library.”",
        ),
        Bad(
            'He told reporters "No one in this town was asked."',
            'reporters "No',
            'He told reporters: "No one in this town was asked."',
        ),
        Bad(
            "She replied ‘There is no money left in the till.’",
            "replied ‘There",
            "She replied, ‘There is no money left in the till.’",
        ),
        Good("He said that “We will never close the old library.” She said, “I will not be asked to go.”"),
        Good(
            "She sang and said “We Will Never Walk Home Again.” was her song; he wrote the words “I will be with you soon.”"
        ),
        Good("He said “no”. The town that said “We will be back” voted. A sign said “Keep Off the Grass in the Park.”"),
        Good("He left “We are not going to be moved.” on the wall, and she said “We are not going to"),
        Good("“Yes,” he said. “We are not going to be moved.” She wrote “How to grow roses in poor soil.”"),
    )

    @classmethod
    def cues(cls) -> Cues:
        return Cues(
            shapes=(
                r"“(?=[A-ZÀ-Þ])(?<=[\w’)] “)",
                r"‘(?=[A-ZÀ-Þ])(?<=[\w’)] ‘)",
                r"\"(?=[A-ZÀ-Þ])(?<=[\w’)] \")",
                r"'(?=[A-ZÀ-Þ])(?<=[\w’)] ')",
            )
        )

    def check(self, cue: Cue) -> Iterator[Match]:
        text, start = cue.text, cue.span.start
        before = list(
            _WORD.finditer(text, text.rfind("\n", max(0, start - 80), start) + 1 or max(0, start - 80), start)
        )[-6:]  # the verb, four words, and the one before the mark
        if not before or before[-1].group().lower() in _JOINED or before[-1].end() != start - 1:
            return
        words = [word.group().lower() for word in before]
        verbs = [word for word in before if word.group().lower() in SPEECH]
        if words[-1] in _READ and not _MESSAGES.isdisjoint(words):
            verbs = [before[-1]]  # “The email read” leads into its words as “she wrote” does
        if not verbs or not _ON_SIGNS.isdisjoint(words) or _PARTS.search(text, verbs[-1].end(), start):
            return
        inside = _inside(cue)
        if inside is None or not _is_full_sentence(inside.of(text)):
            return
        first = token_after(text, start + 1)
        span = Span(before[-1].start(), start + 1 + len(first))
        mark = "," if before[-1] is verbs[-1] else ":"
        fix = replace(span, f"{before[-1].group()}{mark} {text[start]}{first}")
        severity = Severity.SUGGESTION if cue.document.once(_goes_without) else None
        yield Match(span, {"words": span.of(text)}, fix, severity=severity)


# One mark each: an expression that begins with a literal is found many times faster.
_WITHOUT = (pattern(r"“(?=[A-Z])(?<=\w “)"), pattern(r"\"(?=[A-Z])(?<=\w \")"))
_WITH = (pattern(r"“(?=[A-Z])(?<=[,:] “)"), pattern(r"\"(?=[A-Z])(?<=[,:] \")"))


def _goes_without(document: Document) -> bool:
    """Whether the article as a whole sets no mark before quotations: its writer's way rather than a slip."""
    without, marked = (sum(len(each.findall(document.text)) for each in kind) for kind in (_WITHOUT, _WITH))
    return without > 1 and without > marked


def _inside(cue: Cue) -> Span | None:
    """The words of the quotation that opens at the cue, if it is closed or runs on into the next paragraph."""
    block = cue.document.block_at(cue.span.start)
    for quotation in quotations_in(cue.document, block) if block else ():
        if quotation.span.start == cue.span.start:
            return quotation.inside
    return None


def _is_full_sentence(words: str) -> bool:
    """Whether `words` are six or more, end in a stop, hold a clause, and are not written as a title."""
    pieces = _WORD.findall(words)
    if len(pieces) < 6 or words.rstrip()[-1] not in ".!?…":
        return False
    long = [piece for piece in pieces[1:] if len(piece) > 3]
    if long and sum(piece[0].isupper() for piece in long) * 2 > len(long):
        return False
    return _HAS_CLAUSE.search(words) is not None
