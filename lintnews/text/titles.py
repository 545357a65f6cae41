"""How copy gives people their titles: “former French President François Hollande”, “the president, Xi Jinping”.

A mention is read outwards from the title: the words before it (former, French), the name after it or, with a comma,
on either side. What is not understood is marked so, and the rules stay silent on it.
"""

from __future__ import annotations

import re
from enum import Enum

from lintnews.core.desk import Facts, Named
from lintnews.core.document import Document
from lintnews.core.pattern import pattern
from lintnews.core.record import Record
from lintnews.core.span import Span

# Every title of the office tables (a test holds them together), and those that a newsroom may add offices under.
TITLE_CUES = tuple(
    """agriculture secretary,attorney general,ayatollah,brexit secretary,business secretary,chair,chairman,chairwoman,
    chancellor,chancellor of the exchequer,chief,chief executive,chief justice,commerce secretary,commission president,
    crown prince,culture secretary,defence secretary,defense secretary,deputy pm,deputy prime minister,dhs secretary,
    director,director general,education secretary,emperor,energy secretary,environment secretary,
    eu foreign policy chief,federal chancellor,federal president,first minister,foreign secretary,general secretary,
    governor,health and human services secretary,health secretary,hhs secretary,high representative,home secretary,
    homeland security secretary,house speaker,housing secretary,hud secretary,interior secretary,justice secretary,
    king,labor secretary,leader,lord chancellor,majority leader,managing director,mayor,northern ireland secretary,pm,
    pope,premier,president,prime minister,prince of wales,queen,scotland secretary,scottish secretary,
    secretary general,secretary of agriculture,secretary of commerce,secretary of defense,secretary of education,
    secretary of energy,secretary of health and human services,secretary of homeland security,
    secretary of housing and urban development,secretary of labor,secretary of state,secretary of state for defence,
    secretary of state for education,secretary of state for northern ireland,secretary of state for scotland,
    secretary of state for wales,secretary of the interior,secretary of the treasury,secretary of transportation,
    secretary of veterans affairs,secretary of war,senate majority leader,senator,soviet leader,soviet president,
    speaker,speaker of the house,supreme leader,taoiseach,transport secretary,transportation secretary,
    treasury secretary,va secretary,veterans affairs secretary,vice president,wales secretary,war secretary,
    welsh secretary,work and pensions secretary""".replace("\n    ", "").split(",")
)


class Relation(Enum):
    """Where the name stands."""

    BEFORE = "before"  # President Xi Jinping
    APPOSED = "apposed"  # the president, Xi Jinping
    AFTER = "after"  # Xi Jinping, the president


class Mention(Record):
    """One title with its person. `phrase` runs from the first word that belongs to it (former) to its last.

    `markers` are words that place the title in time or rank (former, then, acting, elect, deputy).
    `doubtful` if words stand there that were not understood (club, Harvard, “of the guild”).
    """

    phrase: Span
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


# Words that say when or how the title is held. Folded, hyphens apart.
MARKERS = frozenset(
    """former ex onetime erstwhile late then acting interim caretaker outgoing incoming future next ousted deposed
    toppled exiled fugitive jailed imprisoned defeated disgraced impeached assassinated slain fallen longtime elect
    designate designated emeritus deputy assistant associate under shadow vice co lieutenant junior first second third
    hopeful presumptive putative self claimed proclaimed declared styled would be de facto current sitting incumbent
    present new newly elected appointed inaugurated reelected honorary retired returning past previous wartime mock
    fictional""".split()
)
PLAIN = frozenset({"current", "sitting", "incumbent", "present", "longtime"})
"""Markers that leave the title a claim about now."""
_LEANINGS = frozenset(
    """republican democratic conservative labour labor liberal socialist communist centrist populist nationalist
    leftist rightist left right wing far hard line hardline reformist pro western islamist embattled beleaguered
    unpopular popular veteran""".split()
)
# Bodies with presidents and chancellors of their own.
_BODIES = frozenset(
    """club company union university college council board bank group association federation league party campus school
    team court student class chamber commission committee regional state provincial senate city county district
    society institute foundation museum trust guild branch chapter division firm network studio label hospital
    church parish synod academy alumni assembly parliament parliamentary corporate company's county's local
    municipal tribal departmental faculty""".split()
)
_DETERMINERS = frozenset("the a an his her its their our my your this that these those one".split())
_HONORIFICS = frozenset("sir dame lord lady dr mr mrs ms miss gen general adm sheikh".split())
_DAYS = frozenset(
    """monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
    september october november december jan feb aug sept sep oct nov dec""".split()
)
_WORD = pattern(r"[^\W_]+(?:['’][^\W_]+)*(?:\.[^\W_]+)*\.?")
_GAPS = frozenset(" \u00a0-‑")
_NAME_WORDS = 6
_NEAR = 140  # code points read on each side of a title
_NEARER, _LONGEST_WORD = 70, 24  # code points read before it at first, and kept as a margin for a word cut in two


class _Word(Record):
    text: str
    start: int
    end: int

    @property
    def key(self) -> str:
        return self.text.replace(".", "").replace("’", "'").lower()


def mention_at(document: Document, cue: Span, facts: Facts) -> Mention | None:
    """The mention whose title is the words at `cue`, if a name stands with it; made once a place."""
    return document.once(_mention, cue, facts)


def _mention(document: Document, cue: Span, facts: Facts) -> Mention | None:
    text = document.text
    block = document.block_at(cue.start) if _may_be_named(text, cue) else None
    if block is None:
        return None
    before = _words_before(text, cue.start, max(block.span.start, cue.start - _NEAR))
    after = _words_after(text, cue.end, min(block.span.end, cue.end + _NEAR))
    if _is_part_of_longer(text, before, cue, after, facts):
        return None
    titled = facts.offices_titled(cue.of(text))
    if not titled:
        return None
    head = _Head(text, before, cue, facts)
    tail_start, elect = _after_title(text, cue.end)
    markers = head.markers | elect
    of_place, of_end, of_unknown = _of_place(text, tail_start, block.span.end, facts)
    following = after if of_end == cue.end else _words_after(text, of_end, min(block.span.end, of_end + _NEAR))
    name_at = _Name.among(following, text, facts)
    relation = Relation.BEFORE
    if name_at is None:
        name_at = _Name.apposed(text, of_end, block.span.end, facts)
        relation = Relation.APPOSED
    if name_at is None or (relation is Relation.APPOSED and head.determiner != "the" and not head.possessor):
        earlier = _Name.earlier(text, head.start, head.determiner_start, block.span.start, facts)
        if earlier is not None:
            name_at, relation = earlier, Relation.AFTER
    if name_at is None:
        return None
    place = head.place or of_place
    later_place, later_unknown = "", False
    if relation is Relation.BEFORE and not of_place:
        later_place, _, later_unknown = _of_place(text, name_at.span.end, block.span.end, facts)
    place = place or later_place
    offices = tuple(
        one.office for one in titled if (not one.needs_place or place) and (not place or one.place == place)
    )
    return Mention(
        phrase=Span(head.start, tail_start),
        title=cue,
        name=name_at.span,
        named=name_at.named,
        relation=relation,
        markers=frozenset(markers),
        place=place,
        offices=offices,
        determiner=head.determiner,
        doubtful=head.doubtful or of_unknown or later_unknown,
        possessive=text[name_at.span.end : name_at.span.end + 2] in ("’s", "'s", "’ ", "' "),
    )


_NO_WORD = pattern(r"[^\w.’' \u00a0‑-]")  # what stands neither in a word nor between two that belong together
_NAME_AHEAD = pattern(r"(?:[-‑ ](?:elect|designate|emeritus))?(?:,? [^\W\d_]| of )")


def _may_be_named(text: str, cue: Span) -> bool:
    """Whether a capital follows, or a comma or “of” stands where a name may be: a quick look, most titles fail it."""
    ahead = _NAME_AHEAD.match(text, cue.end)
    if ahead is not None and (ahead.group().endswith("of ") or text[ahead.end() - 1].isupper()):
        return True
    comma = text.rfind(", ", max(0, cue.start - 60), cue.start)
    return comma >= 0 and _NO_WORD.search(text, comma + 2, cue.start) is None


def _words_before(text: str, place: int, floor: int) -> list[_Word]:
    """Up to eight words that lead to `place`, each joined to the next by one blank or hyphen; nearest first."""
    near = place - _NEARER
    if near > floor:  # few runs of words are longer
        found = _run_before(text, place, near)
        if len(found) == 8 or not found or found[-1].start - near > _LONGEST_WORD:
            return found
    return _run_before(text, place, floor)


def _run_before(text: str, place: int, floor: int) -> list[_Word]:
    spans = [match.span() for match in _WORD.finditer(text, floor, place)]
    found: list[_Word] = []
    edge = place
    for start, end in reversed(spans):
        if text[end:edge] not in _GAPS or (text[end - 1] == "." and end - start > 4) or len(found) == 8:
            break
        if start == floor and floor > 0 and text[floor - 1].isalnum():
            break
        found.append(_Word(text[start:end], start, end))
        edge = start
    return found


def _words_after(text: str, place: int, ceiling: int) -> list[_Word]:
    """Up to six words that follow `place`, joined in the same way."""
    found: list[_Word] = []
    edge = place
    for match in _WORD.finditer(text, place, ceiling):
        start, end = match.span()
        if text[edge:start] not in _GAPS or len(found) == _NAME_WORDS:
            break
        found.append(_Word(text[start:end], start, end))
        edge = end
    return found


def _is_part_of_longer(text: str, before: list[_Word], cue: Span, after: list[_Word], facts: Facts) -> bool:
    """Whether a longer title holds these words (the president of “vice president”)."""
    reach_back = _run_of_title_words(before, 4)
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


def _run_of_title_words(words: list[_Word], most: int) -> int:
    """How many words from the first on may belong to a title: few titles are longer than their neighbours allow."""
    run = 0
    for word in words[:most]:
        if not _TITLE_WORDS.issuperset(word.key.replace("-", " ").split()):
            break
        run += 1
    return run


class _Head:
    """The words before a title, understood: markers, place, determiner."""

    def __init__(self, text: str, before: list[_Word], title: Span, facts: Facts) -> None:
        self.start = title.start
        self.markers: set[str] = set()
        self.place = ""
        self.determiner = ""
        self.determiner_start = title.start
        self.possessor = False
        self.doubtful = False
        at = 0
        while at < len(before):
            word = before[at]
            taken = self._place_words(before, at, facts)
            if taken:
                at += taken
                if self.possessor:
                    break
                continue
            if word.key in MARKERS:
                self.markers.add(word.key)
                self.start = word.start
            elif word.key in _LEANINGS:
                self.start = word.start
            elif word.key in _DETERMINERS:
                self.determiner, self.determiner_start = word.key, word.start
                break
            else:
                self.doubtful = self._is_strange(text, word)
                break
            at += 1
        if not self.determiner:
            self.determiner_start = self.start

    def _place_words(self, before: list[_Word], at: int, facts: Facts) -> int:
        """How many words from number `at` on name a place: 0 if none do."""
        if self.place:
            return 0
        for length in range(min(3, len(before) - at), 0, -1):
            words = [word.text for word in reversed(before[at : at + length])]
            joined = " ".join(words)
            bare = joined.replace("’", "'").removesuffix("'s").removesuffix("'")
            place = facts.place_called(bare)
            if place and words[0][:1].isupper():
                self.place = place
                self.possessor = bare != joined.replace("’", "'")
                if self.possessor:
                    self.determiner, self.determiner_start = "’s", before[at + length - 1].start
                else:
                    self.start = before[at + length - 1].start
                return length
        return 0

    @staticmethod
    def _is_strange(text: str, word: _Word) -> bool:
        """Whether `word` makes the title another body's: club president, Harvard President."""
        if word.key in _BODIES:
            return True
        if not word.text[0].isupper() or word.key.endswith("'s"):
            return word.key.endswith("'s")
        before = text[max(0, word.start - 12) : word.start].rstrip(" \u00a0“‘\"'(—–-")
        opens = not before or before[-1] in ".!?:;\n…"
        return not opens


_ELECT = pattern(r"[-‑ ](elect|designate|emeritus|presumptive)\b", re.IGNORECASE)


def _after_title(text: str, end: int) -> tuple[int, frozenset[str]]:
    """The end of a title with its -elect, and that marker."""
    match = _ELECT.match(text, end)
    if match is None:
        return end, frozenset()
    return match.end(), frozenset({match.group(1).lower()})


_OF = pattern(r" of (the )?")
_POSSESSIVES = ("'", "’", "'s", "’s")


def _without_possessive(name: str) -> str:
    """`name` without an apostrophe at its end, or one with an s."""
    if not name.endswith(_POSSESSIVES):
        return name
    return name[:-2] if name[-1] == "s" else name[:-1]


def _of_place(text: str, start: int, end: int, facts: Facts) -> tuple[str, int, bool]:
    """The place in “of the United States” at `start`, where it ends, and whether it is none we know."""
    match = _OF.match(text, start, end)
    if match is None:
        return "", start, False
    words = _words_after(text, match.end() - 1, end)
    for length in range(min(4, len(words)), 0, -1):
        stop = words[length - 1].end
        phrase = text[match.end() : stop]
        bare = _without_possessive(phrase)
        if facts.place_called(bare):
            dotted = phrase.endswith(".") and not re.search(r"\.\w\.$", phrase)
            return facts.place_called(bare), match.end() + len(bare) - dotted, False
    return "", start, True


class _Name(Record):
    span: Span
    named: Named | None

    @classmethod
    def apposed(cls, text: str, start: int, end: int, facts: Facts) -> _Name | None:
        """The known full name that follows a comma: “the president, Xi Jinping”."""
        if text[start : start + 2] != ", ":
            return None
        found = cls.among(_words_after(text, start + 1, min(end, start + _NEAR)), text, facts)
        return found if found and found.named and found.named.full else None

    @classmethod
    def among(cls, words: list[_Word], text: str, facts: Facts) -> _Name | None:
        """The name that the first of `words` make: the longest known one, or all that have capitals."""
        while words and words[0].key in _HONORIFICS and len(words) > 1:
            words = words[1:]
        if not words or not words[0].text[0].isupper():
            return None
        for length in range(len(words), 0, -1):
            stop = words[length - 1]
            bare = _without_possessive(text[words[0].start : stop.end].rstrip("."))
            named = facts.named(bare)
            if named is None:
                continue
            if length < len(words) and _goes_on(stop, words[length]):
                return cls(Span(words[0].start, words[length].end), None)
            return cls(Span(words[0].start, words[0].start + len(bare)), named)
        last = next((at for at, word in enumerate(words) if not word.text[0].isupper()), len(words)) - 1
        return cls(Span(words[0].start, words[0].start + len(text[words[0].start : words[last].end].rstrip("."))), None)

    @classmethod
    def earlier(cls, text: str, start: int, from_determiner: int, floor: int, facts: Facts) -> _Name | None:
        """The known full name before a comma that ends at the title's first word: “Xi Jinping, the president”."""
        edge = min(start, from_determiner)
        if text[edge - 2 : edge] != ", ":
            return None
        comma = edge - 2
        found = [_Word(match.group(), *match.span()) for match in _WORD.finditer(text, max(floor, edge - 60), comma)]
        for length in range(min(_NAME_WORDS, len(found)), 1, -1):
            first = found[-length]
            named = facts.named(text[first.start : comma])
            if named and named.full and first.text[0].isupper():
                ahead = found[-length - 1] if length < len(found) else None
                if ahead and ahead.text[0].isupper() and text[ahead.end : first.start] == " ":
                    opens = not text[floor : ahead.start].strip() or text[ahead.start - 2 : ahead.start - 1] in ".!?\n"
                    if not opens and ahead.key not in _HONORIFICS:
                        return None
                return cls(Span(first.start, comma), named)
        return None


def _goes_on(last: _Word, following: _Word) -> bool:
    """Whether the word after a known name makes it another's: Trump Jr., Kennedy Airport, Kim 3."""
    if last.text.endswith(".") or _without_possessive(last.text) != last.text:
        return False
    first = following.text[0]
    return (first.isupper() and following.key not in _DAYS) or (first.isdigit())
