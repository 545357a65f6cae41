"""A word typed twice."""

from __future__ import annotations

from collections.abc import Iterator

from lintnews.core.cue import Cue, Cues
from lintnews.core.finding import Applicability, Match, Severity, replace
from lintnews.core.pattern import pattern
from lintnews.core.rule import Bad, Good, InQuotations, Rule
from lintnews.core.span import Span
from lintnews.rules.repetition._twice import CLOSED, NEVER_NAMES, is_name_twice, is_right_twice

# Two small words set again, as a line broken in editing leaves them.
_PAIRS = tuple(
    """of the,in the,to the,on the,for the,at the,by the,from the,with the,and the,that the,as the,in a,of a,to a,for a,
    with a,as a,will be,would be,should be,can be,may be,has been,have been,had been,is to,are to,was to,to be""".replace(
        "\n", ""
    ).split(",")
)
_DOUBLE = pattern(r"([^\W\d_]+)(\s{1,3})([^\W\d_]+)")
_DOUBLE_PAIR = pattern(r"([^\W\d_]+\s[^\W\d_]+)(\s)([^\W\d_]+\s[^\W\d_]+)")


class DoubledWord(Rule):
    """A word stands twice in a row.

    ## Why
    Editing leaves doubles behind, most often where a line used to break, and the eye slides over them.

    ## When it is right
    “Had had” and “that that” are grammar, “very, very” is a voice, and Duran Duran, Wagga Wagga and “New York, New
    York” are names: words with a capital on both, words with a mark between, words of other languages and the usual
    pairs are left alone. So is a preposition that ends one phrase before the same one opens the next (“the town she
    grew up in in the 1990s”), and a verb after a clause with “what” (“what he said said it all”).

    ## Fix
    Takes the second word out. Safe for the small words that are never right twice (the the, of of).
    """

    message = "“{words}”: said twice in a row."
    severity = Severity.ERROR
    in_quotations = InQuotations.NOTE
    examples = (
        Bad(
            "The hospital said the the car park would reopen.",
            "the the",
            "The hospital said the car park would reopen.",
        ),
        Bad("Talks went on in\nin Vienna on Friday.", "in\nin", "Talks went on in Vienna on Friday."),
        Bad("They agreed to buy buy two ferries.", "buy buy", "They agreed to buy two ferries."),
        Bad("The The council met.", "The The", "The council met."),
        Bad("The clerk paid a a fee.", "a a", "The clerk paid a fee."),
        Bad("He ran for the for the bus.", "for the for the", "He ran for the bus."),
        Bad("The two met on Monday Monday.", "Monday Monday", "The two met on Monday."),
        Bad("The plan is is late.", "is is", "The plan is late."),
        Bad("He joined the The Independent.", "the The", "He joined the Independent."),
        Good("He had had enough, and said that that boiler had burst."),
        Good("Duran Duran flew to Pago Pago by way of Wagga Wagga. The The followed."),
        Good("The vote is in. In Vienna, nobody slept."),
        Good("The total was 20 20-litre drums and five five-litre ones."),
        Good("The town she grew up in in the 1990s has gone; a driver cut in in Hull."),
        Good("What the problem is is a matter of taste, and what he said said it all."),
        Good("Police police the march; it told us US rates may May be cut."),
        Good("NEW NEW YORK RULES; the Who who led; an old old old man; To To, and Many many."),
        Good("Menu\nMenu\nThe pro-in in-crowd drank garam garam chai."),
        Good("She gave her her book, in the in-tray."),
        Good("The cost of the\tof the\ttable."),
        Good("Bill bill was a joke. Monday Monday is a song; so is Monday, Monday.", language="en"),
    )

    @classmethod
    def cues(cls) -> Cues:
        small = tuple(f"{word} {word}" for word in sorted(CLOSED | NEVER_NAMES))
        pairs = tuple(f"{pair} {pair}" for pair in _PAIRS)
        # Short words that are not in the list are left out for speed: this runs at 180 megabytes a second.
        return Cues(words=small + pairs, shapes=(r" ([a-z]{3,}+)\s{1,3}\1\b",))

    def check(self, cue: Cue) -> Iterator[Match]:
        text, start, end = cue.text, cue.span.start, cue.span.end
        start += text[start] == " "
        found = _DOUBLE.fullmatch(text, start, end) or _DOUBLE_PAIR.fullmatch(text, start, end)
        if found is None or _is_part_of_more(text, start, end):
            return
        first, gap, again = found.groups()
        if first.casefold() != again.casefold() or not _is_one_line(cue, gap, start, end):
            return
        if is_name_twice(cue.document, first, again, start) or is_right_twice(cue.document, Span(start, end), first):
            return
        word = first.lower()
        sure = word in CLOSED or " " in word
        if not sure and word not in NEVER_NAMES and not cue.desk.lexicon.is_common(word):
            return
        safe = Applicability.SAFE if word in CLOSED and again.islower() else Applicability.UNSAFE
        words = {"words": f"{first} {again}"}
        yield Match(
            Span(start, end), words, replace(Span(start, end), first, safe), (), None if sure else Severity.WARNING
        )


def _is_part_of_more(text: str, start: int, end: int) -> bool:
    """Whether a hyphen, an apostrophe or the like ties either word to a third."""
    return text[end : end + 1] in ("-", "‑", "'", "’", "/", "&", "@") or text[start - 1 : start] in (
        *("-", "‑", "/", "@", "#", "'", "’", "&", "."),
    )


def _is_one_line(cue: Cue, gap: str, start: int, end: int) -> bool:
    """Whether the words stand in one line of prose, or where a line was broken; not in columns, a menu or two blocks."""
    if "\t" in gap or gap.count("\n") > 1:
        return False
    if "\n" not in gap and "\r" not in gap:
        return True
    if cue.document.block_at(start) == cue.document.block_at(end - 1):
        return True
    text = cue.text
    return text[end - 1].islower() and text[start - 1 : start] == " " and text[end : end + 1] == " "
