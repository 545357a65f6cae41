"""A quotation that is a full sentence begins with a small letter."""

from __future__ import annotations

from collections.abc import Iterator

from lintnews.core.cue import Cue, Cues
from lintnews.core.document import PROSE, Document
from lintnews.core.finding import Applicability, Match, Severity
from lintnews.core.pattern import pattern
from lintnews.core.rule import Bad, Good, InQuotations, Rule
from lintnews.core.span import Span
from lintnews.rules.capitals._starts import capital, small_word, writes_small
from lintnews.rules.capitals._whole import MORE, is_whole
from lintnews.rules.capitals.paragraph_start import opens_prose
from lintnews.text.quotations import Quotation, quotation_at
from lintnews.text.verbs import SPEECH, plain

_POSTS = pattern(
    r"\b(?:tweet|tweeted|post|posts|posted|posting|retweeted|hashtag|Twitter|X|Instagram|Facebook|Telegram|Weibo|TikTok|"
    r"Threads|Bluesky|Truth Social|WhatsApp|text message|caption|captioned|texted|sign|banner|placard|slogan|motto|"
    r"lyrics?|song|poem|graffiti|sang|sings|T-shirt|hat|wall|posters?|chant|chanted)\b"
)
_WORD = pattern(r"[^\W\d_][\w’'-]*")
_AFTER_SPEECH = frozenset(
    """on in at during after before to afterwards afterward later monday tuesday wednesday thursday friday saturday sunday
    yesterday today last this again simply bluntly flatly quietly reporters journalists him her them us me""".split()
)
_ADDRESSEE = frozenset("told tells tell asked asks warned warns reminded assured informed telling asking".split())
_SENTENCES = pattern(r"[.!?…][”’\"')]* (?=[A-Z“‘\"])")
_CLOSED = pattern(r"[”’\"»]")
_APOSTROPHE = pattern(r"(?<=\w)[’'](?=\w|\s\w)")


class QuotationStart(Rule):
    """A quotation that is a full sentence begins with a small letter.

    ## Why
    A sentence quoted whole keeps its capital. A small letter there says that words were cut before it.

    ## When it is right
    A fragment (“every contract”) and a quotation run into the sentence with “that” begin small, and so does the second
    half of one that is interrupted: “We will,” he said, “not leave.” Posts, signs, slogans and songs keep their letters.

    ## Fix
    Puts the capital; a person should look.
    """

    message = "The quotation is a full sentence and begins with a small letter: “{word}”."
    severity = Severity.ERROR
    in_quotations = InQuotations.NOTE
    examples = (
        Bad("The mayor told us: “we will publish every contract. Nothing will be held back.”", "we",
            "The mayor told us: “We will publish every contract. Nothing will be held back.”"),
        Bad("She also said, “half the fleet is idle. For that reason, I sold it.”", "half",
            "She also said, “Half the fleet is idle. For that reason, I sold it.”"),
        Bad("The bishop said in his homily, “forgive those who robbed us.”", "forgive",
            "The bishop said in his homily, “Forgive those who robbed us.”"),
        Bad("“nobody told us the school was closing,” said Anna Roe.", "nobody",
            "“Nobody told us the school was closing,” said Anna Roe."),
        Bad("The mayor was blunt. ‘there is no money,’ she said.", "there",
            "The mayor was blunt. ‘There is no money,’ she said."),
        Bad('Asked why, he replied: "ministers have failed the coast."', "ministers",
            'Asked why, he replied: "Ministers have failed the coast."'),
        Bad("“is anyone there?” the caller asked.", "is", "“Is anyone there?” the caller asked."),
        Bad("The note read: “please keep it shut.”", "please", "The note read: “Please keep it shut.”"),
        Good("It was rock ‘n’ roll. Ask them (e.g., “how can I pay? Where do I go?”) first."),
        Good("Mayor to rivals: “we will win it”\n\nThe council met on Friday and cut the tax again."),
        Good("He said that, “we will win.” The view that prevailed, “we will win,” was his."),
        Good("He said: “we will win” and left. She said: “not now.” He replied: “because we can.”"),
        Good("He promised that “every contract” would be published and that, “in the end”, it will be."),
        Good("“We will,” he said, “not leave.” “I think,” she added, “we will win this.”"),
        Good("He sang: “we shall overcome.” The banner said: “we are not moving.” He added, “iPads are down.”"),
        Good("She called it: “the worst day of my life.” He replied with a curt “not my job” and left."),
        Good("He said the plan, “the best we had,” was dead. He said he would go, “if we can find the time.”"),
        Good("The note listed “milk, eggs” and, on the other side, “call the police.”"),
        Good("He posted on X: “we will be back.”"),
    )  # fmt: skip

    @classmethod
    def cues(cls) -> Cues:
        # After a word and a blank nothing is due: most small openings stand so, and wake nobody.
        double = tuple(rf"{mark}(?<![a-z] {mark})[a-zà-ÿ]" for mark in '“‘"')
        return Cues(shapes=(*double, r"'(?<=[\s(]')(?<![a-z] ')[a-zà-ÿ]", r"\A'[a-zà-ÿ]"))

    def check(self, cue: Cue) -> Iterator[Match]:
        document, start = cue.document, cue.span.end - 1
        quotation = quotation_at(document, Span(start, start + 1))
        if quotation is None or quotation.inside.start != start or writes_small(document):
            return
        if not _is_due(document, quotation):
            return
        span = small_word(document, start, cue.desk.lexicon)
        if span is not None:
            yield from capital(document, span, Applicability.UNSAFE)


def _is_due(document: Document, quotation: Quotation) -> bool:
    text = document.text
    block = document.block_at(quotation.span.start)
    if block is None or block.kind not in PROSE:
        return False
    begin, opening = block.span.start, quotation.span.start
    before = text[max(begin, opening - 250) : opening].rstrip()
    if opening == begin:
        return opens_prose(document, opening) and is_whole(text, quotation, strict=False)
    if before.endswith((".", "!", "?", ".”", "!”", "?”", ".’", '."')) and not before.endswith(("..", "…")):
        return text[opening - 1].isspace() and is_whole(text, quotation, strict=True)
    if not before.endswith((":", ",")):
        return False
    intro = _SENTENCES.split(before)[-1]
    if _POSTS.search(intro) and not MORE.search(text, quotation.inside.start, quotation.inside.end):
        return False
    if intro.rfind("(") > intro.rfind(")"):
        return False
    if _CLOSED.search(_APOSTROPHE.sub("", intro)) or not _announces(intro[:-1], comma=before.endswith(",")):
        return False
    return is_whole(text, quotation, strict=before.endswith(","))


def _announces(intro: str, *, comma: bool) -> bool:
    """Whether `intro` ends with a verb of speech and no more than whom it was said to, when or where."""
    words = [plain(match.group()) for match in _WORD.finditer(intro)]
    if not words or words[-1] == "that":
        return False
    for back in range(1, min(len(words), 12) + 1):
        word = words[-back]
        if word in SPEECH and word not in ("called", "call", "calls"):
            after = words[len(words) - back + 1 :]
            return not after or not comma or after[0] in _AFTER_SPEECH or after[0].endswith("ly") or word in _ADDRESSEE
        if word == "that" and comma:
            return False
    return not comma  # a colon before a sentence needs no verb of speech
