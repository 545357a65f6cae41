"""A name of several words has a small letter in it."""

from __future__ import annotations

from collections.abc import Iterator

from lintnews.core.cue import Cue, Cues
from lintnews.core.document import PROSE, BlockKind
from lintnews.core.finding import Applicability, Match, Severity, replace
from lintnews.core.pattern import pattern
from lintnews.core.rule import Bad, Good, InQuotations, Rule
from lintnews.core.span import Span
from lintnews.rules.capitals._names import FOREIGN, KINDS, PHRASES, SOFT_PHRASES, name_around

_SMALL_WORDS = frozenset("of the and de da do es am al ul d on".split())
_WORD = pattern(r"[^\W_]+(?:['’][^\W_]+)*\.?")
_WORD_BEFORE = pattern(r"\b([a-z]+)\s\Z")
_ONE_OF_MANY = frozenset("a one another each every any per".split())
_NOUN_AFTER = pattern(r" (?!(?:an?|in|on|at|for|of|with|and|or|to|when|where|that|is|was|per|every|each)\b)[a-z]")
_CLOSES = pattern(r"[.,;:!?](?:\s|\Z)|\s(?:in|on|at|was|were|is|when|this|last|has|had|will|by)\b|\Z")
_RUNS_ON = pattern(r"[\w@#/_]|[.-]\w")


class NameOfSeveralWords(Rule):
    """A name of several words has a small letter in it.

    ## Why
    Each word of a feast, country or city takes its capital: South Korea, Boxing Day, the Suez Canal.

    ## When it is right
    Where all the words are common ones in small letters (a labour day rate, a wall street away), they are not the name.

    ## Fix
    Puts the capitals. Safe.
    """

    message = "“{word}” is a name: {written}."
    severity = Severity.ERROR
    in_quotations = InQuotations.NOTE
    examples = (
        Bad("Ships waited at the suez Canal for six days.", "suez", "Ships waited at the Suez Canal for six days."),
        Bad("The concert is on boxing Day in Bath.", "boxing", "The concert is on Boxing Day in Bath."),
        Bad("He flew from south korea.", "south korea", "He flew from South Korea."),
        Bad("Rooms are full for Chinese new Year.", "new", "Rooms are full for Chinese New Year."),
        Bad("He sailed to papua new guinea.", "papua new guinea", "He sailed to Papua New Guinea."),
        Bad("Shops open on black friday.", "black friday", "Shops open on Black Friday."),
        Good("talks in south korea end at last\n\nThe two sides met on Friday and signed the deal."),
        Good("They pay a labour day rate. Each new year group visits. A youth day camp opens."),
        Good("He left South Korea on Boxing Day for the Isle of Man and a white house by the dead sea grass."),
        Good("The New York city taxis stop at the Panama canal. The Labour day of action is on Monday."),
        Good("“Voy a la fiesta de san juan,” he said."),
        Good("See south-korea.example.org and #new-york."),
    )  # fmt: skip

    @classmethod
    def cues(cls) -> Cues:
        return Cues(words=tuple(sorted(PHRASES)))

    def check(self, cue: Cue) -> Iterator[Match]:
        text, (start, end) = cue.text, cue.span
        found = cue.found
        if found.istitle() or "\n\n" in found:
            return
        key = " ".join(found.lower().replace("-", " ").replace(".", "").replace("'", "’").split())
        name = PHRASES.get(key)
        block = cue.document.block_at(start)
        if name is None or block is None or (block.kind not in PROSE and block.kind is not BlockKind.LIST_ITEM):
            return
        if found == name or (found.islower() and key in SOFT_PHRASES) or found.isupper():
            return
        if _RUNS_ON.match(text, end) or text[start - 1 : start] in ("-", "#", "@", "/", "_", "."):
            return
        before = _WORD_BEFORE.search(text, max(0, start - 12), start)
        lead = before.group(1) if before is not None else ""
        if lead in FOREIGN or (key == "boxing day" and lead in _ONE_OF_MANY and not _NOUN_AFTER.match(text, end)):
            return
        if name_around(text, start, end) is not None:
            return  # Papua New Guinea will speak for New Guinea
        written, wrong = _with_capitals(text, start, end)
        last_alone = wrong[:1] != [] and wrong[0][1] == end
        if not wrong or (last_alone and (_is_soft(key, text, end) or key.rsplit(" ", 1)[-1] in KINDS)):
            return
        span = Span(wrong[0][0], wrong[-1][1])
        small = span.of(text)
        right = written[span.start - start : span.end - start]
        yield Match(span, {"word": small, "written": written}, replace(span, right, Applicability.SAFE))


def _is_soft(key: str, text: str, end: int) -> bool:
    """Whether the last small word may be no part of the name: a Labour day of action; not “on May day.”"""
    return key in SOFT_PHRASES and not (key.endswith(" day") and _CLOSES.match(text, end))


def _with_capitals(text: str, start: int, end: int) -> tuple[str, list[tuple[int, int]]]:
    """The name with its capitals, and the places of the words that lacked one."""
    written, wrong = list(text[start:end]), []
    for index, match in enumerate(_WORD.finditer(text, start, end)):
        word = match.group()
        if not word[0].islower() or (word.rstrip(".") in _SMALL_WORDS and index):
            continue
        written[match.start() - start] = word[0].upper()
        wrong.append(match.span())
    return "".join(written), wrong
