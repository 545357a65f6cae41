"""Whether a run of figures is told of a whole as its parts, by the words between them and by what each counts."""

from __future__ import annotations

from lintnews.core.pattern import pattern
from lintnews.core.record import Record
from lintnews.rules.numbers._sums.contrast import are_apart, are_placed_apart, is_headless, is_idle, is_member_of_series
from lintnews.rules.numbers._sums.kinds import are_kinds, is_group, mixes_sexes
from lintnews.rules.numbers._sums.misfit import LEAVES_OPEN
from lintnews.text.quantities.figures import Figure
from lintnews.text.quantities.nouns import is_plural
from lintnews.text.verbs import is_auxiliary, is_past

_PAIR = 2
_ALL_BUT = 0.05  # of a whole
SEATS = frozenset("seats votes ballots medals councillors mps members delegates councils constituencies".split())
"""What parties hold and get; of smaller parties a list may say nothing."""
DENIALS = ("nowhere else", "nobody else", "no one else", "nothing else", "no others", "none elsewhere")
"""Words that say that parts are all."""
# A clause that does not tell how a whole is parted: 30 seats, losing 12 in the north.
_ANOTHER_DEED = pattern(
    r",\s(?:hav|los|add|need|us|want|seek|ow|lack|miss|earn|cost|hir|gain|look|leav|includ|exclud|beat|compar|follow|amount)[a-z]*ing\s"
)
_OF_IT = pattern(
    r"\sof\s(?!them\b|these\b|those\b|whom\b|which\b)(?:(?:the|its|their|his|her|all|these|those|our)\s)?(?:(?!and\b)[\w’'-]+\s){0,3}|"
    r"\sout of\s(?:the\s)?(?:[\w’'-]+\s)?"
)
_FIRM = pattern(
    r"(?::|\s[–—-]|—|\s?\(|\b(?:made up of|compris(?:ing|ed|es)|consist(?:s|ed)? of|consisting of|composed of|namely|listing|"
    r"(?:divided|split|shared|parted|shared out)(?: \w+)? (?:between|among|into)|(?:is|are|was|were|will be) for)|\b(?:divided|shared|split)\s(?:[a-z]+\s)?(?:between|among)\s[^.;:]{0,50}|(?:\.\s(?:They|These)|\b(?:classes|kinds|types|categories|groups|sorts|sizes)\.\sThere)\s(?:are|were))\s?(?:[\w’'-]+\s){0,3}\Z"
)
_OF_WHOLE = pattern(
    r"\b(?:[Oo]f|[Oo]ut of|[Ff]rom|[Aa]mong)\s(?:(?:the|its|their|his|her|all|these|those|our)\s){0,2}(?:[\w’-]+\s){0,2}\Z"
)
_OF_THEM = pattern(r"\b(?:of (?:them|these|those|which|whom)),?\s(?:[\w’'-]+\s){0,5}\Z", 2)
_NEXT = pattern(r"[.;]\s(?:[^.;:,]{0,50}\b(?:said|says|reported|showed|shows)(?: that)?\s|(?:[\w’'-]+\s){0,4})\Z")
_COMMA = pattern(r"[^,.;:()–—]*,\s(?:with\s|and\s)?(?:[\w’'-]+\s){0,3}\Z")
CLOSES = pattern(r"\b(?:and|plus|while|along with|as well as)\b|\bothers?\b")
"""What leads to the last of a list."""
_DENIES = pattern(rf"\b(?:{'|'.join(DENIALS)})\b|\bno other\s[a-z]+[.;,]", 2)
_LEFT_OPEN = pattern(
    r"\b(?:each|apiece|per|every|both|at least|up to|respectively|either|neither|includ\w+|among (?:them|others|those)|such as|some|notably|especially|mostly|mainly)\b"
)
_BEFORE_OPEN = pattern(r"\b(?:among|least|including|includes?)\s$")
_TAIL = 40  # code points behind a list that hold the words which open it again
_SUBORDINATE = pattern(r"\b(?:where|which|who|whose|when|after|before|because)\b")
_ALL_ELSE = pattern(r"\b(?:(?:everything|everyone|everybody|all) else|(?:all )?the rest|everywhere else)\b")
_STATES = frozenset("dead injured wounded missing".split())
_OF_THESE = pattern(r"\bof (?:them|these|those|whom|which),\s\Z")
_SECOND = pattern(r"\bsecond\b")
_GOES_ON = pattern(
    r"(?:\s(?!who\b|which\b|that\b)[a-z]+){1,2}?(?:\s(?:of|aged)\s\d+)?\s(?:were|was|are|have|had|has)\b"
)
_IN_LIST = pattern(r"(?:,|\band|\bplus)\s\Z")
_HAS = pattern(r"[^.;:]*\s(?:has|have|had|comprises|contains)\s\Z")
_BEARING = pattern(r"[a-z]+ing(?:\sin)?\Z")
_ADJECTIVE = pattern(
    r"(?!(?:in|on|at|by|to|off|out|who|from|with|for|people|women|men|children|staff|crew|more|less|each|per|now|later)\b)[a-z-]{2,}[^s\W\d_]"
)


class Account(Record):
    """A whole, the run of figures that may be its parts, and what stands between them."""

    total: Figure
    parts: tuple[Figure, ...]
    between: str
    firm: bool  # a colon, a dash, a bracket or “made up of” leads from the one to the others
    partitive: bool  # “of the 20”, “of them”
    closed: bool
    denied: bool  # nobody else

    @property
    def short(self) -> bool:
        """Whether the parts come to less than the whole."""
        return sum(part.value for part in self.parts) < self.total.value

    @staticmethod
    def part_of(gap: str) -> bool:
        """Whether what stands between two figures makes the first a part of the second: 110 of the 200 seats."""
        return _OF_IT.fullmatch(gap) is not None

    @classmethod
    def of(cls, text: str, total: Figure, parts: tuple[Figure, ...]) -> Account:
        """The account as the copy tells it."""
        ahead = parts[0].span.start < total.span.start
        first = parts[1] if ahead else parts[0]
        between = text[total.span.end : first.span.start]
        end = parts[-1].phrase.end
        return cls(
            total,
            parts,
            between,
            _FIRM.search(between) is not None,
            ahead
            or first.of_them
            or _OF_THEM.search(between) is not None
            or (_OF_WHOLE.search(total.lead + " ") is not None and not is_group(text, total)),
            parts[-1].rest or CLOSES.search(text, parts[-2].phrase.end, parts[-1].span.start) is not None,
            _DENIES.search(text, end, min(len(text), end + 90)) is not None,
        )


def leaves_open(text: str, account: Account) -> bool:
    """Whether a word says that the parts are not all, or that they overlap."""
    total, parts = account.total, account.parts
    first = next(part.span.start for part in parts if part.span.start > total.span.end)
    if LEAVES_OPEN.search(text, first, min(len(text), parts[-1].phrase.end + _TAIL)):
        return True
    return _LEFT_OPEN.search(account.between) is not None or _BEFORE_OPEN.search(total.lead + " ") is not None


def is_told_of(text: str, account: Account) -> bool:
    """Whether the parts are told of the whole, and no two of them count the same."""
    total, parts = account.total, account.parts
    if account.denied or (len(parts) > _PAIR and _ALL_ELSE.search(parts[-1].tail)):
        return True
    if _ANOTHER_DEED.search(account.between) or _nests(account):
        return False
    if account.firm:
        return _is_listed(text, account)
    bare, kinds = all(_is_bare(part, total) for part in parts), are_kinds(text, total, parts)
    if account.short and len(parts) == _PAIR and not kinds and not parts[-1].rest and not _are_placed(account):
        return False
    if account.partitive:
        return _is_parted(text, account, bare=bare, kinds=kinds)
    if _HAS.match(account.between):
        return is_group(text, total) and (kinds or (len(parts) > _PAIR and not mixes_sexes(text, parts)))
    if _SUBORDINATE.search(total.lead):
        return False
    if _NEXT.search(account.between):
        return bare and _is_told_next(account)
    if not _COMMA.match(account.between):
        return False
    told = (kinds and is_idle(parts[0])) or _BEARING.search(parts[0].lead) is not None
    return told or (bare and not is_member_of_series(total, parts[0]) and _are_apart(account))


def _is_listed(text: str, account: Account) -> bool:
    """Whether what a colon, a dash or “made up of” leads to is a list of parts: 14 goals: six at home, …"""
    total, parts = account.total, account.parts
    return (
        (not total.quantity.unit or all(_is_bare(part, total) for part in parts))
        and (len(parts) > _PAIR or not _does(parts[0]) or _are_apart(account))
        and not _GOES_ON.match(text, parts[-1].span.end)
    )


def _is_parted(text: str, account: Account, *, bare: bool, kinds: bool) -> bool:
    """Whether parts that are told as some of the whole are all different: of the 20 mills, nine …; 14 of them …"""
    parts = account.parts
    more = len(parts) > _PAIR
    of_them = parts[0].of_them or _OF_THEM.search(account.between) is not None
    if more and account.short and not of_them and not parts[-1].rest:
        return False  # of the ten mills four failed, three merged and two moved
    if not more and _SECOND.search(text, parts[-1].span.start, parts[-1].clause.end):
        return False  # five voted for the stay and six for the second motion
    joined = all(is_idle(part) and _IN_LIST.search(part.gap) for part in parts[1:])
    return (bare and _are_apart(account)) or ((more or kinds) and joined and parts[0].of_them)


def _is_told_next(account: Account) -> bool:
    """Whether the sentence after a whole tells what became of each: eight men were held. Five were fined, four jailed."""
    parts, more = account.parts, len(account.parts) > _PAIR
    if account.short and not more:
        return False
    held = parts[-1].rest or (all(map(_is_held, parts)) and not account.short)
    return (all(map(is_headless, parts)) or (more and held)) and _are_apart(account)


def _nests(account: Account) -> bool:
    """Whether parts may be parts of a part, or of more than the whole: four freed and, of these, two fined."""
    total, parts = account.total, account.parts
    some = [part.of_them or _OF_THESE.search(part.gap) is not None for part in parts]
    return (any(some[1:]) and not all(some)) or (some[0] and total.gap.endswith(" and "))


def _is_held(part: Figure) -> bool:
    """Whether a figure ends its clause after a name: St Ann has 3,900, St Luke 2,700."""
    return part.lead[:1].isupper() and not part.tail


def _does(part: Figure) -> bool:
    """Whether a part is told by a verb, which another part may share: 20 have no heating."""
    first = part.tail.partition(" ")[0]
    return is_auxiliary(first) or is_past(first)


def _are_placed(account: Account) -> bool:
    """Whether two parts that all but make the whole are told by one preposition: 13 for the defence, eight for the Crown."""
    total, parts = account.total, account.parts
    short = total.value - sum(part.value for part in parts)
    of_the_whole = account.partitive and total.lead.endswith((" the", " its", " all"))  # some may not have voted
    return short <= (1 if of_the_whole else max(1, total.value * _ALL_BUT)) and are_placed_apart(*parts)


def _are_apart(account: Account) -> bool:
    """Whether no two parts can count the same: three or more that a list closes, or two that exclude each other."""
    total, parts = account.total, account.parts
    if len(parts) > _PAIR or parts[-1].rest or all(_ADJECTIVE.fullmatch(part.tail or part.noun) for part in parts):
        return True
    first, last = parts
    return are_apart(first._replace(tail=total.tail, noun="") if first.span.start < total.span.start else first, last)


def _is_bare(part: Figure, total: Figure) -> bool:
    """Whether a part names nothing of its own: nine in Durban, nine of them, nine seats of the 40 seats."""
    return part.of_them or not part.noun or part.noun == total.noun or part.noun in _STATES or not is_plural(part.noun)
