"""A title with its person, read outwards from the title.

The words before it (former, French) and the name after it or, with a comma, on either side. What is not understood is
marked so, and the rules stay silent on it.
"""

from __future__ import annotations

import re
from enum import Enum

from lintnews.core.desk import Facts, Named
from lintnews.core.document import Document
from lintnews.core.pattern import pattern
from lintnews.core.record import Record
from lintnews.core.span import Span
from lintnews.text.titles.cues import TITLE_CUES
from lintnews.text.titles.head import Head
from lintnews.text.titles.names import Name
from lintnews.text.titles.places import HeldAt, place_after
from lintnews.text.titles.run import NEAR, Word, words_after, words_before


class Relation(Enum):
    """Where the name stands."""

    BEFORE = "before"  # President Xi Jinping
    APPOSED = "apposed"  # the president, Xi Jinping
    AFTER = "after"  # Xi Jinping, the president
    TOLD = "told"  # Xi Jinping is the president; Xi Jinping, who is the president
    PAST = "past"  # Tony Blair was prime minister; Tony Blair, who as prime minister


class Mention(Record):
    """One title with its person. `phrase` runs from the first word that belongs to it (former) to its last.

    `markers` are words that place the title in time or rank (former, then, acting, elect, deputy).
    `opening` is where its first word, the article or possessor included, stands.
    `place_end` is where the title ends with a place after it (“of France”).
    `anywhere`: all offices so titled, for a full name without a place (former Gov. Gavin Newsom).
    `doubtful` if words stand there that were not understood (club, Harvard, “of the guild”).
    """

    phrase: Span
    opening: int
    title: Span
    name: Span
    named: Named | None
    relation: Relation
    markers: frozenset[str]
    place: str
    offices: tuple[str, ...]
    determiner: str
    doubtful: bool
    possessive: bool
    anywhere: tuple[str, ...] = ()
    place_end: int = 0


def mention_at(document: Document, cue: Span, facts: Facts) -> Mention | None:
    """The mention whose title is the words at `cue`, if a name stands with it; made once a place."""
    return document.once(_mention, cue, facts)


def _mention(document: Document, cue: Span, facts: Facts) -> Mention | None:
    text = document.text
    block = document.block_at(cue.start) if _may_be_named(text, cue) else None
    if block is None:
        return None
    key = cue.of(text)
    if text[cue.end : cue.end + 1] == "." and key.lower() in _SHORT:
        cue = Span(cue.start, cue.end + 1)
    before = words_before(text, cue.start, max(block.span.start, cue.start - NEAR))
    after = words_after(text, cue.end, min(block.span.end, cue.end + NEAR))
    if _is_part_of_longer(text, before, cue, after, facts):
        return None
    if not facts.offices_titled(key):
        return None
    head = Head(text, before, cue, facts)
    tail, said = _after_title(text, cue.end)
    held_at = HeldAt("", tail) if "then" in said else place_after(text, tail, block.span.end, facts)
    end, then = _of_then(text, held_at.end) if held_at.end > tail else (held_at.end, NONE)
    following = after if end == cue.end else words_after(text, end, min(block.span.end, end + NEAR))
    found = _name_beside(text, following, end, head, block.span, facts)
    if found is None:
        return None
    name, relation = found
    if (
        relation is Relation.PAST
        and text.endswith("who as ", 0, head.start)
        and _PRESENT.match(text, max(held_at.end, tail))
    ):
        relation = Relation.TOLD
    if relation is Relation.BEFORE and name.named is not None and " " not in name.span.of(text):
        name = _with_title(name, key, text, facts)
    if relation is Relation.BEFORE and held_at == HeldAt("", tail):
        held_at = place_after(text, name.span.end, block.span.end, facts)
    place = head.place or held_at.place or _place_told(text, head, cue, facts)
    if place and before and not document.once(_offices_at, key, place, facts):  # European Commission President
        place = facts.place_called(f"{before[0].text} {key.split()[0]}") or place
    return Mention(
        phrase=Span(head.start, end if then else tail),
        opening=min(name.span.start, head.start, head.determiner_start),
        title=cue,
        name=name.span,
        named=name.named,
        relation=relation,
        markers=frozenset(head.markers | said | then),
        place=place,
        offices=document.once(_offices_at, key, place, facts),
        determiner=head.determiner,
        doubtful=head.doubtful or held_at.unknown,
        possessive=text[name.span.end : name.span.end + 2] in ("’s", "'s", "’ ", "' "),
        place_end=max(held_at.end, tail),
        anywhere=() if place else tuple(one.office for one in facts.offices_titled(key)),
    )


_PRESENT = pattern(r",? (?:now |still |also )?(?!was\b|does\b)[a-z]+s(?<!ss)\b")  # who as president proposes
_EQUAL = pattern(r" (?:is|was)(?= )")  # when the home secretary was Ann Lee
_WHERE = pattern(r"\b(?:In|At) (?P<place>[A-Z][\w’-]+(?: [A-Z][\w’-]+)*),? \Z")


def _place_told(text: str, head: Head, title: Span, facts: Facts) -> str:
    """The place that opens the sentence, if it has an office so titled: In Lima the mayor, Ann Lee."""
    where = _WHERE.search(text, max(0, head.determiner_start - 40), head.determiner_start)
    place = facts.place_called(where.group("place")) if where is not None and head.determiner == "the" else ""
    return place if any(one.place == place for one in facts.offices_titled(title.of(text))) else ""


def _with_title(name: Name, title: str, text: str, facts: Facts) -> Name:
    """The name with its title where both together are somebody's full name: King Charles."""
    whole = facts.named(f"{title} {name.span.of(text)}")
    return name if whole is None else Name(name.span, whole)


def _name_beside(
    text: str, following: list[Word], end: int, head: Head, block: Span, facts: Facts
) -> tuple[Name, Relation] | None:
    """The name that stands with a title, and where: right after it, after a comma, or before it with a comma."""
    name = Name.among(following, text, facts)
    if name is not None:
        return name, Relation.BEFORE
    name = Name.apposed(text, end, block.end, facts)
    equal = _EQUAL.match(text, end) if head.determiner else None
    if equal is not None and (named := Name.told(text, equal.end(), block.end, facts)) is not None:
        return named, Relation.PAST if equal.group().strip() == "was" else Relation.TOLD
    if name is None or (head.determiner != "the" and not head.possessor) or _IS_LISTED.match(text, name.span.end):
        earlier = Name.earlier(text, head.start, head.determiner_start, block.start, facts)
        if earlier is not None:
            return earlier[0], Relation(earlier[1])
    return (name, Relation.APPOSED) if name is not None else None


def _offices_at(document: Document, title: str, place: str, facts: Facts) -> tuple[str, ...]:  # noqa: ARG001 - kept with it
    """Those of the offices so titled that are held at `place`; where none is named, those that need none."""
    return tuple(
        one.office
        for one in facts.offices_titled(title)
        if (not one.needs_place or place) and (not place or one.place == place)
    )


_IS_LISTED = pattern(r", (?:the|[A-Z][\w’]+[’']s) \w")  # Ann Lee, the president, Bo Ek, the treasurer, and
_NO_WORD = pattern(r"[^\w.’' \u00a0‑-]")  # what stands neither in a word nor between two that belong together
_SHORT = frozenset({"gov", "sen", "rep"})
_NAME_AHEAD = pattern(r"\.?(?:[-‑ ](?:elect|designate|emeritus)| at th(?:e|at) time| then(?=,))?(?: of |,? [^\W\d_])")
_LINKED = pattern(
    r"[a-z.] (?:is|was|remains|became|has been|had been|served as|as)(?: [\w’'.-]+){0,4} \Z|\b[Aa]s (?:the )?\Z"
)


def _may_be_named(text: str, cue: Span) -> bool:
    """Whether a capital follows, or a comma or “of” stands where a name may be: a quick look, most titles fail it."""
    if text.startswith(("’s ", "'s "), cue.end):  # the president’s aides
        return False
    ahead = _NAME_AHEAD.match(text, cue.end)
    if ahead is not None and (ahead.group().endswith("of ") or text[ahead.end() - 1].isupper()):
        return True
    floor = max(0, cue.start - 60)
    comma = text.rfind(", ", floor, cue.start)
    if comma >= 0 and _NO_WORD.search(text, comma + 2, cue.start) is None:
        return True
    lead = text[floor : cue.start]
    # The words first: most titles have none of them before, and the pattern is twenty times dearer.
    linked = " is " in lead or " was " in lead or " remains " in lead or " became " in lead
    linked = linked or " been " in lead or " as " in lead or lead.startswith("As ") or " As " in lead or "\nAs " in lead
    return linked and _LINKED.search(text, floor, cue.start) is not None


def _is_part_of_longer(text: str, before: list[Word], cue: Span, after: list[Word], facts: Facts) -> bool:
    """Whether a longer title holds these words (the president of “vice president”)."""
    reach_back = max(_run_of_title_words(before, 4), min(len(before), 1))  # a newsroom’s own: head coach
    reach_ahead = _run_of_title_words(after, 5)
    for back in range(reach_back + 1):
        start = before[back - 1].start if back else cue.start
        for ahead in range(reach_ahead + 1):
            if not back and not ahead:
                continue
            end = after[ahead - 1].end if ahead else cue.end
            if facts.offices_titled(text[start:end].rstrip(".")):
                return True
    return False


_TITLE_WORDS = frozenset(word for title in TITLE_CUES for word in title.split()) | {"u.s", "us", "uk", "eu"}


def _run_of_title_words(words: list[Word], most: int) -> int:
    """How many words from the first on may belong to a title: few titles are longer than their neighbours allow."""
    run = 0
    for word in words[:most]:
        if not _TITLE_WORDS.issuperset(word.key.replace("-", " ").split()):
            break
        run += 1
    return run


NONE: frozenset[str] = frozenset()
_ELECT = pattern(r"[-‑ ](elect|designate|emeritus|presumptive)\b", re.IGNORECASE)
_OF_THEN = pattern(
    r" (?:of th(?:e|at) (?:day|time|era|period)|at th(?:e|at) time|in those (?:days|years)|back then|then(?=[,.]))\b"
)


def _after_title(text: str, end: int) -> tuple[int, frozenset[str]]:
    """The end of a title with its -elect, and that marker; or with words that take it back (of the day)."""
    match = _ELECT.match(text, end)
    return _of_then(text, end) if match is None else (match.end(), frozenset({match.group(1).lower()}))


def _of_then(text: str, end: int) -> tuple[int, frozenset[str]]:
    """The end of a title with words that give it to another time, and the marker of that."""
    match = _OF_THEN.match(text, end)
    return (end, NONE) if match is None else (match.end(), frozenset({"then"}))
