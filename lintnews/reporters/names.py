"""Names in copy, found by their capitals: for people to check, so one too many does less harm than one too few."""

from __future__ import annotations

from lintnews.core.document import Block, BlockKind, Document
from lintnews.core.pattern import pattern
from lintnews.core.span import Span
from lintnews.text.calendar import MONTHS, WEEKDAYS
from lintnews.text.clauses import PREPOSITIONS
from lintnews.text.sentences import sentences_in
from lintnews.text.verbs import SPEECH

_CAP = r"(?:(?:[A-Z]\.){2,}|[^\W\d_a-z][\w’'-]*[\w]|[^\W\d_a-z])"
_JOIN = r"(?:(?:de|da|do|dos|di|del|della|der|den|des|du|van|von|zu|bin|ibn|al|el|la|le|y|e|of|of the|&)[  ])"
_NAME = pattern(rf"(?<![\w’'@/-]){_CAP}(?:\.?[  ]{_JOIN}{{0,2}}(?:(?:al|el|d|o|l)[-’'])?{_CAP})*(?![\w@/])")
_POSSESSIVE = pattern(r"[’']s?$")
_OPENS = pattern(r"[\s\"“”‘’'(\[–—-]*")
_WORD = pattern(r"[\w’'-]+")
_TITLES = frozenset(
    """mr mrs ms miss mx dr sir dame lord lady prof professor president prime minister vice secretary senator sen rep
    governor gov mayor judge justice chief sheriff detective officer sergeant sgt lieutenant lt captain capt colonel col
    major general gen king queen prince princess pope bishop archbishop father rev reverend rabbi imam ambassador
    councillor chairman chairwoman chair director coach deputy speaker inspector superintendent commissioner pc dc ds di
    det insp supt const baroness baron count sheikh former""".split()
)
# Words that begin sentences in capitals and no names.
_OPENERS = frozenset(
    """the a an in at of on to and but for nor or so yet from with by as if when while after before since although
    though that this these those there here he she it they we you i his her its their our your my who what why how
    where which then now once later earlier today yesterday tomorrow meanwhile however also not no yes one two three
    four five six seven eight nine ten all any both each every few many more most much other others some such
    another about above across against along among around because behind below between beyond despite during except
    inside into like near outside over past per since through throughout toward towards under until unlike up upon
    via within without according last next first second third until whether is are was were be been do does did has
    have had can could may might must shall should will would let it’s he’s she’s that’s there’s i’m i’ve we’re
    they’re don’t asked police people following under only even just still too very well never always often again
    almost nearly""".split()
)
_DAYS = frozenset([*MONTHS, *WEEKDAYS, *"jan feb mar apr jun jul aug sep sept oct nov dec".split()])
_READ_IN = frozenset(
    {BlockKind.PARAGRAPH, BlockKind.STANDFIRST, BlockKind.QUOTE, BlockKind.LIST_ITEM, BlockKind.CAPTION}
)


def names_in(document: Document, block: Block) -> tuple[Span, ...]:
    """The names in one block, titles before them included, in order. Made once a block."""
    return document.once(_names, block)


def _names(document: Document, block: Block) -> tuple[Span, ...]:
    if block.kind not in _READ_IN and block.kind is not BlockKind.BYLINE:
        return ()
    return tuple(
        span
        for start, stretch in document.once(_candidates, block)
        for span in _without_opener(document, start, stretch)
    )


def _without_opener(document: Document, start: int, stretch: Span) -> tuple[Span, ...]:
    """The stretch as a name; at the start of a sentence only where it is one elsewhere or has two words."""
    words = stretch.of(document.text)
    if stretch.start != start or " " in words or " " in words:
        return (stretch,)
    return (stretch,) if words in document.once(_known_words) or (words.isupper() and len(words) > 1) else ()


def _known_words(document: Document) -> frozenset[str]:
    """Every word of a name that stands where no sentence begins, or in a name of several words."""
    known = set()
    for block in document.blocks:
        if block.kind in _READ_IN:
            for start, stretch in document.once(_candidates, block):
                words = _WORD.findall(stretch.of(document.text))
                if stretch.start != start or len(words) > 1:
                    known.update(words)
    return frozenset(known)


def _candidates(document: Document, block: Block) -> tuple[tuple[int, Span], ...]:
    """(where its sentence opens, the stretch) for each stretch of capitals in a block."""
    text = document.text
    found = []
    for sentence in sentences_in(document, block):
        opening = _OPENS.match(text, sentence.start, sentence.end)
        start = opening.end() if opening else sentence.start
        for match in _NAME.finditer(text, sentence.start, sentence.end):
            found += [(start, span) for span in _parted(text, Span(*match.span()), start)]
    return tuple(found)


def _parted(text: str, stretch: Span, start: int) -> list[Span]:
    """The stretch without days, months and a word that only opens a sentence."""
    parts: list[list[tuple[int, int]]] = [[]]
    for match in _WORD.finditer(text, *stretch):
        word = match.group().lower().replace("'", "’")
        is_day = word.removesuffix("’s") in _DAYS
        is_opener = word in _OPENERS and not parts[-1] and (match.start() == start or word in ("i", "a", "the"))
        if is_day or is_opener or (not parts[-1] and match.group()[0].islower()):
            parts.append([])
        else:
            parts[-1].append(match.span())
    spans = [_trimmed(text, part) for part in parts if part]
    return [span for span in spans if span.length > 1 and span.of(text).lower() not in _TITLES | _OPENERS]


def _trimmed(text: str, part: list[tuple[int, int]]) -> Span:
    """From the first to the last capital of `part`, a possessive ending left out."""
    while len(part) > 1 and text[part[-1][0]].islower():
        part = part[:-1]
    words = text[part[0][0] : part[-1][1]]
    ending = _POSSESSIVE.search(words)
    end = part[-1][1] - (len(ending.group()) if ending else 0)
    return Span(part[0][0], end + 1 if text[end - 2 : end - 1] == "." == text[end : end + 1] else end)  # U.S.


_GOES_ON = frozenset("and or but who whose whom which that while where when if so then yet not now however".split())
_APPOSED = pattern(r",[  ]((?:the|a|an)?[  ]?[^\W\d_A-Z][^,.;:!?“”()]{3,60}|\d{1,3})(?=[,.;])")
_PLACED = pattern(r"\b(?:in|at|near|outside|across|throughout|around)[  ](?:the[  ])?\Z", 0)


def bare_name(words: str) -> str:
    """A name without the titles before it and what stands before those; the whole where nothing else is in it."""
    kept = words.split(" ")
    titles = [place for place, word in enumerate(kept[:-1]) if word.lower().rstrip(".") in _TITLES]
    if titles:
        kept = kept[titles[-1] + 1 :]
    if kept[0] == "of" and len(kept) > 3:  # Secretary of Fisheries Ann Osei
        kept = kept[2:]
    return " ".join(kept)


_DEMONYM = pattern(r"(?:ese|ans?|ish|is?|ch|ean|eans)\Z")
_OTHER_DEMONYMS = frozenset("american americans british briton britons dutch french swiss thai thais".split())


def is_demonym(words: str, place: str) -> bool:
    """Whether `words` name the people of `place` or what is theirs: Chinese, Americans."""
    word, of = words.lower(), place.lower()
    return word in _OTHER_DEMONYMS or (word != of and word[:3] == of[:3] and _DEMONYM.search(word) is not None)


def described(document: Document, name: Span) -> str:
    """What stands in commas behind a name: “Aoife Byrne, the mayor, …”, “…, 43, …”."""
    match = _APPOSED.match(document.text, name.end, name.end + 80)
    if match is None:
        return ""
    words = " ".join(match.group(1).split())
    first = words.split(" ")[0]
    return "" if first in PREPOSITIONS or first in SPEECH or first in _GOES_ON else words


def is_place(document: Document, name: Span) -> bool:
    """Whether a word that places things stands before the name."""
    return _PLACED.search(document.text[max(0, name.start - 16) : name.start]) is not None
