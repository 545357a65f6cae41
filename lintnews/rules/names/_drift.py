"""Two spellings of what may be one name: which words are a letter apart, and who bears them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from itertools import combinations
from re import Pattern

from lintnews.core.document import BlockKind, Document
from lintnews.core.pattern import pattern
from lintnews.core.record import Record
from lintnews.core.span import Span
from lintnews.text.names import COURTESIES, edits_between, is_derived, without_accents
from lintnews.text.quotations import is_quoted

SHORTEST = 5  # letters: in shorter names one letter makes another name
LONG = 9  # letters from which two edits are still the same name
BODY = frozenset({BlockKind.PARAGRAPH, BlockKind.QUOTE, BlockKind.LIST_ITEM})
TITLES = COURTESIES | frozenset(
    """president vice prime minister secretary senator sen rep representative congressman congresswoman governor gov mayor
    judge justice chief sheriff detective officer sergeant sgt lieutenant lt captain capt colonel col major maj general gen
    admiral corporal private constable pc inspector superintendent commissioner chairman chairwoman chair director coach king
    queen prince princess pope bishop archbishop father rev reverend rabbi imam sister brother ambassador councillor
    councilman councilwoman cllr mp attorney chancellor deputy speaker leader fr baron baroness count sheikh señor señora
    monsieur herr frau insp det supt const dc ds di cmdr adm dep asst lance cpl dean provost""".split()
)
# Words with a capital that no person’s given name is.
_NO_GIVEN_NAMES = frozenset(
    """the a an in at of on to and but for from with by as if when while after before since although though that this these those
    he she it they we his her its their our new old north south east west northern southern eastern western central upper
    lower greater great san santa saint st los las el la port lake mount fort cape royal national united university college
    street road avenue river bay city county state hurricane storm cyclone typhoon ship hms uss operation team club fc what why
    how where who then yesterday later today earlier once monday tuesday wednesday thursday friday saturday sunday""".split()
)
_PLACE_BEFORE = frozenset(
    "in at near across throughout outside around via into toward towards reach visit visited".split()
)
_O = pattern(r"[OoDd]['’]")  # O’Rourke, D’Angelo
_BEFORE = pattern(r"([^\W\d_][\w’'-]*)(\.?)[  ]+\Z")
_GIVEN_BEFORE = pattern(r"(?<![.!?] )\b[^\W\d_a-z][^\W\d_]+ \Z")
_SURNAME = pattern(r"[  ](?:(?:al|el|ul)-|(?:de|da|di|del|van|von|der|bin|bint|la) )?([^\W\d_a-z][^\W\d_][\w’'-]*)")
# In the name of a body, a street, an award: Iyenger Trust, Lacy’s Farm, Kowalski & Sons; and the first part of a name.
_PROPER_AFTER = pattern(r"(?:['’]s?)?[  ](?:& |and )?[^\W\d_a-z][^\W\d_]|[  ]&|[@/.]\w|-[^\W\d_a-z][a-z]+ [A-Z][a-z]")
_PROPER_BEFORE = pattern(r"(?:\b[Tt]he|[@#/&-]|&[  ])[  ]?\Z")
_ACTS = pattern(
    r"(?:,? (?:who|whose)|, \d\d,| (?:[a-z]{2,}(?:ed|s)|said|says|told|added|asked|wrote|will|would|was|is|had|has|won|lost|took|made|went|did|does|could"
    r"|can|could|may|might|also|then|later|never|joined|left|became|played|scored|died|began|found|told|denied|pleaded|named))\b"
)
_FAMILY = pattern(
    r"\b(?:sisters?|brothers?|siblings?|twins?|mothers?|fathers?|wife|husband|widow|sons?|daughters?|cousins?|uncle|aunt"
    r"|nephew|niece|partner|family|grand\w+|parents?)\b"
)
_ALIAS = pattern(
    r"\b(?:namesake|no relation|spel[lt]\w*|not related|also known|née|alias|unrelated)\b"
)  # the spelling is meant
_KIN_REACH = 45  # code points, in the sentence
_ITS_OWN = pattern(r"(?:, |\()whose |\b(?:leaves|left|had|has|and) (?:his|her|an?|two|three|four|five) ")
_OWN_KIN = pattern(r"\b(?:his|her|their) (?:[a-z]+ )?\Z")
_NAMED = pattern(r",? [^\W\d_a-z]|,? whos?e?\b| (?:also|and)\b")
_FAMILY_REACH = 90  # code points
_ENDINGS = pattern(
    r"(?:ov|ova|ev|eva|in|ina|[sc]ki|[sc]ka|[sc]kij?|[sc]ky|[sc]kaya|[sc]kyi|[sc]kyy|dzki|dzka|ný|ná|ny|na|son|dóttir|dottir|sen|datter|yi|yy|oy|aya"
    r"|is|ou|as|a|os|aitė|ienė|yan|ian)\Z"
)

_TAILS = frozenset(("", *"a á ia e o i y s es as os ú us".split()))
_NO_FAMILY = ({"i", "y"}, {"i", "o"}, {"e", "i"}, {"e", "o"})  # endings that no man and woman of one family bear
_FEMININE = ("a", "á", "ė", "ou", "dóttir", "dottir", "datter")


class Use(Record):
    """One place of a name outside quotations. `given` is the name before it; `acts`: somebody who speaks or does."""

    span: Span
    given: str = ""
    title: str = ""  # before it, in small letters
    acts: bool = False
    proper: bool = False  # a part of a longer name: a body, a street, a ship
    placed: bool = False  # after in, at, near
    surname: str = ""  # the name after it


_HYPHENED = pattern(r"-[^\W\d_a-z][^\W\d_]+")
_FIRST_HALF = pattern(r"[^\W\d_a-z][^\W\d_]+\Z")
_AGE = pattern(r", (?:aged )?\d\d,")
_INTRODUCED = pattern(r"[^\W\d_a-z][^\W\d_]+ ([^\W\d_a-z][^\W\d_]{3,})\Z")
_MOST_HYPHENED = 400  # names with a hyphen that are held against each other
_NAME_REACH = 50  # code points of a name


def _names_before(text: str, ends: Pattern[str], name: Pattern[str]) -> Iterator[tuple[str, str]]:
    """(name, what follows) at each place of `ends` that a name stands before. To look for names first is ten times dearer."""
    for end in ends.finditer(text):
        found = name.search(text, max(0, end.start() - _NAME_REACH), end.start())
        if found:
            yield found[found.re.groups], end[0]


def special_pairs(text: str, words: AbstractSet[str]) -> list[tuple[str, str]]:
    """Pairs a slip apart of which one has a hyphen, or is introduced with an age and may be short or a word: Lacey, 19."""
    doubles = sorted({first + last for first, last in _names_before(text, _HYPHENED, _FIRST_HALF)})[:_MOST_HYPHENED]
    found = [(one, other) for at, one in enumerate(doubles) for other in doubles[at + 1 :] if _is_near(one, other)]
    for name in sorted({name for name, _ in _names_before(text, _AGE, _INTRODUCED)}):
        found += [
            (min(name, word), max(name, word))
            for word in words
            if word[0] == name[0] and word.lower() not in words and name.lower() not in words and _is_near(name, word)
        ]
    return found


def _is_near(one: str, other: str) -> bool:
    return one != other and -2 < len(one) - len(other) < 2 and may_be_slip(one, other)


def keys_of(name: str) -> tuple[str, ...]:
    """What a name shares with a form one slip off: its beginning, or its first letter and its end."""
    if len(name) > SHORTEST + 1:
        return name[:3], name[0] + "-" + name[-3:]
    if len(name) == SHORTEST:
        return name[:2], name[0] + "-" + name[-2:]
    return name[:3], name[0] + "-" + name[-3:], name[:2], name[0] + "-" + name[-2:]


def near_pairs(names: Sequence[str]) -> list[tuple[str, str]]:
    """Pairs of `names` a slip or two apart, each once, in order of the alphabet.

    One slip leaves the beginning or the end of a word as it was: only names that share one of them are compared.
    """
    held: dict[str, list[str]] = {}
    for name in names:
        held.setdefault(name[:3], []).append(name)
        held.setdefault(name[-3:], []).append(name)
        if len(name) <= SHORTEST + 1:
            held.setdefault(name[:2], []).append(name)
            held.setdefault(name[-2:], []).append(name)
    found: set[tuple[str, str]] = set()
    for group in held.values():
        if len(group) > 1:  # most stand alone
            found.update(_near_in(sorted(group)))
    return sorted(found)


def _near_in(group: Sequence[str]) -> Iterator[tuple[str, str]]:
    for one, other in combinations(group, 2):
        is_near = -2 < len(one) - len(other) < 2 and one[0] == other[0]
        if is_near and (may_be_slip(one, other) or differ_in_ending(one, other)):
            yield one, other


def differ_in_ending(one: str, other: str) -> str:
    """The letter at the end by which two names differ that are often taken for each other: Brinkman(n), Whitcomb(e), Thwaite(s).

    Empty for all other names. It takes more to say that such two are one.
    """
    short, long = sorted((one, other), key=len)
    if long[:-1] != short or long[-1] not in "ens" or (long[-1] == "n" and short[-1] != "n"):
        return ""
    return long[-1]


def may_be_slip(one: str, other: str) -> bool:
    """Whether two names may be one, misspelt: no accent alone, no ending that makes a family’s or a people’s name."""
    most = 2 if min(len(one), len(other)) >= LONG else 1
    if not (one.isascii() and other.isascii()):
        one, other = without_accents(one), without_accents(other)
    if not _is_jumbled(one, other) and (
        len(set(one) ^ set(other)) > 2 * most or edits_between(one, other, most) > most
    ):
        return False
    if one.lower() == other.lower() or is_derived(one, other):
        return False
    if any(map(str.isdigit, one)) and _figures(one) != _figures(other):
        return False  # A320neo, A321neo: two models
    return not shares_stem(one, other)


def _figures(name: str) -> list[str]:
    return [mark for mark in name if mark.isdigit()]


def _is_jumbled(one: str, other: str) -> bool:
    """Whether the two have the same letters in another order, their first and last but one apart: Wanjiku and Wanjuki."""
    return len(one) == len(other) > SHORTEST and one[:3] == other[:3] and sorted(one) == sorted(other)


def shares_stem(one: str, other: str) -> bool:
    """Whether the two differ in a family ending alone: Navalny and Navalnaya, Brzezicki and Brzezicka."""
    shared = 0
    while shared < min(len(one), len(other)) and one[shared] == other[shared]:
        shared += 1
    tails = {one[shared:], other[shared:]}
    if tails <= _TAILS and tails not in _NO_FAMILY and not (one[:shared].endswith("enk") and "o" in tails):
        return True
    first, second = _ENDINGS.search(one), _ENDINGS.search(other)
    if first is None or second is None or one[: first.start()] != other[: second.start()]:
        return False
    return one.endswith(_FEMININE) != other.endswith(_FEMININE)


def uses(document: Document, spans: Iterable[Span], name: str) -> tuple[Use, ...]:
    """The places of one name in the paragraphs of the article, outside quotations, in order."""
    found = []
    for span in spans:
        block = document.block_at(span.start)
        if (
            span.of(document.text) == name
            and block is not None
            and block.kind in BODY
            and not is_quoted(document, span)
        ):
            found.append(_use(document.text, span, block.span))
    return tuple(found)


def _use(text: str, span: Span, block: Span) -> Use:
    start = span.start - 2 if _O.match(text, span.start - 2) else span.start
    before = _BEFORE.search(text, max(block.start, start - 40), start)
    word, point = (before[1], before[2]) if before else ("", "")
    small = word.lower()
    is_name = word[:1].isupper() and (not point or len(word) == 1 or small in TITLES)  # else a sentence ends there
    if before and point and not is_name and len(word) <= 3 and word[:1].isupper():
        is_name = _GIVEN_BEFORE.search(text, block.start, before.start(1)) is not None  # Jose Ma. Cojuangco
    titled = is_name and small in TITLES
    shouted = len(word) > 3 and word.isupper()  # the end of a heading
    given = word if is_name and not titled and not shouted and small not in _NO_GIVEN_NAMES else ""
    tail = _hyphened(text, span.end)
    after = _SURNAME.match(text, tail, block.end)
    proper = (
        _PROPER_AFTER.match(text, span.end, block.end) is not None
        or _PROPER_BEFORE.search(text, max(block.start, span.start - 5), span.start) is not None
    )
    return Use(
        span, given, small if titled else "", _ACTS.match(text, tail, block.end) is not None or small in ("said", "says"), proper,
        small in _PLACE_BEFORE and not given, after[1] if after else "",
    )  # fmt: skip


def _hyphened(text: str, at: int) -> int:
    """Where the hyphenated name whose part ends at `at` ends."""
    while text[at : at + 1] == "-" and text[at + 1 : at + 2].isupper():
        at += 1
        while text[at : at + 1].isalpha():
            at += 1
    return at


def beside_family(text: str, span: Span) -> bool:
    """Whether kin of another's, or the spelling of the name, is spoken of near `span`."""
    if _ALIAS.search(text, max(0, span.start - _FAMILY_REACH), span.end + _FAMILY_REACH):
        return True
    start = max(0, span.start - _KIN_REACH, text.rfind(". ", 0, span.start) + 1)
    stop = text.find(". ", span.end)
    end = min(len(text), span.end + _KIN_REACH, stop if stop >= 0 else len(text))
    kin = _FAMILY.search(text, start, end)
    if kin is None or _ITS_OWN.search(text, start, kin.start()):
        return False
    # The bearer’s own kin, who bears no name here: Mr Igbo was away, his wife said.
    return not (
        kin.start() > span.end and _OWN_KIN.search(text, span.end, kin.start()) and not _NAMED.match(text, kin.end())
    )
