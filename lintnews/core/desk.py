"""What a rule may ask of the world: protocols only; the engine hands over the real ones."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from datetime import date, timedelta
from typing import Protocol

from lintnews.core.record import Record


class Neighbour(Record):
    """A word that another may have been meant for, or split into two. Ordered with the likelier first."""

    score: float  # the cost of the slips, less what the word's frequency makes up for
    word: str  # in lower case unless it is a name
    slips: int  # the cost of the slips between them: about 100 for a plain wrong letter, less for usual ones
    frequency: int


class Told(Record):
    """Some words sorted by what a lexicon knows of them."""

    uncommon: AbstractSet[str]  # not known in lower case
    unheard: AbstractSet[str]  # known in no case
    seldom: AbstractSet[str]  # known in lower case, and so rare that they stand in copy only by accident
    national: AbstractSet[str]  # known in lower case, but not spelt so in every English


class Lexicon(Protocol):
    """Words of English, their variants and near neighbours."""

    def knows(self, word: str) -> bool:
        """Whether `word`, in any case, is a word or name of any of the Englishes."""

    def is_proper(self, word: str) -> bool:
        """Whether `word` is known only with a capital (China, Tuesday, Nairobi)."""

    def is_common(self, word: str) -> bool:
        """Whether `word` is known in lower case (turkey is, though Turkey is a name too)."""

    def told(self, words: AbstractSet[str]) -> Told:
        """What is known of `words`; quick for all the words of an article at once."""

    def variants(self, word: str) -> frozenset[str]:
        """The Englishes that spell it so: a subset of {"US", "GB", "CA", "AU"}; all of them for most words."""

    def frequency(self, word: str) -> int:
        """How common `word` is: 0 unknown, then 1 (rare) to 255 (the)."""

    def classes(self, word: str) -> int:
        """What kinds of word `word`, in any case, is: bits of `lintnews.text.classes`; 0 where it is not known."""

    def neighbours(self, word: str, worst: float = 1000) -> Sequence[Neighbour]:
        """Words within two slips of `word`, the likeliest first; those of a score beyond `worst` may be left out."""

    def suggestions(self, word: str, limit: int = 5) -> Sequence[str]:
        """Near words, the likeliest first, in lower case unless they are names. Deterministic."""


class Office(Record):
    """An office: where it is, what its holder is called, and how far the table reaches.

    `keeps_title` marks offices whose title is kept for life and after (kings, popes).
    """

    id: str
    place: str
    titles: tuple[str, ...]
    verified_until: date
    keeps_title: bool = False


class Term(Record):
    """One person's time in one office. Days are inclusive; an `end` of None: in office when last checked.

    Where only a month or a year is known, `start` is its first day and `end` its last, and `start_slack` and
    `end_slack` are the days by which the true day may lie inside: 30 or 365 at most.
    """

    office: str
    person: str
    start: date
    end: date | None
    acting: bool = False
    doubtful: bool = False
    scheduled_end: date | None = None
    source: str = ""
    doubt: str = ""
    start_slack: int = 0
    end_slack: int = 0

    def holds(self, day: date) -> bool:
        """Whether `day` lies in the term, the days of handover included."""
        return self.start <= day and (self.end is None or day <= self.end)

    def surely_holds(self, day: date, grace: timedelta) -> bool:
        """Whether `day` lies in the term, more than `grace` from either end of it, wherever those are."""
        return self.holds(day) and not self.turns_near(day, grace)

    def turns_near(self, day: date, grace: timedelta) -> bool:
        """Whether the term begins or ends, or may do so, within `grace` of `day`."""
        begins = self.start - grace <= day <= self.start + timedelta(self.start_slack) + grace
        ends = self.end is not None and self.end - timedelta(self.end_slack) - grace <= day <= self.end + grace
        return begins or ends

    def meets(self, first: date, last: date) -> bool:
        """Whether any day from `first` to `last` lies in the term."""
        return self.start <= last and (self.end is None or first <= self.end)


class TitledOffice(Record):
    """An office that a title may name; some titles name it only after its place (NATO chief)."""

    office: str
    needs_place: bool = False
    place: str = ""


class Named(Record):
    """The people a name may mean. `full` is false for a surname alone; `shared` if others bear that surname."""

    people: tuple[str, ...]
    full: bool = True
    shared: bool = False


class Dead(Record):
    """A person who died, with every form of the name. `brand`: a firm bears the name too."""

    name: str
    forms: tuple[str, ...]
    died: date
    source: str = ""
    brand: bool = False


class Series(Record):
    """Holders of an office by number: the 46th president. `numbers` are those of the person who was asked about."""

    place: str
    title: str
    numbers: tuple[int, ...]
    names: Mapping[int, str]


class Event(Record):
    """An event that comes again: the numbers of its editions by year, those that a city held, and its months.

    `sat`: of what sits until the next does, the first day and number of each, known up to `verified_until`.
    """

    name: str
    editions: Mapping[int, int]
    months: tuple[int, int]
    hosts: Mapping[str, tuple[int, ...]]
    sat: tuple[tuple[date, int], ...] = ()
    verified_until: date = date.max


class Winner(Record):
    """One who won an honour: names, the number of the first win told, and the wins as days, months or years."""

    names: tuple[str, ...]
    first: int
    won: tuple[str, ...]


class Honour(Record):
    """A title, prize or games won again and again. `people`: a surname is enough.

    `deed` is win, host (they are staged) or serve (terms in office).
    """

    name: str
    called: tuple[str, ...]
    people: bool
    deed: str
    verified_until: date
    winners: tuple[Winner, ...]


class Misnaming(Record):
    """A wrong form of a body's name, or a part of the right one beside which a slip may stand.

    `written` is the wrong form. Where it is empty, `held` words of `right` were found, counted from its start or,
    negative, from its end, and the words beside them are to be compared. `near` are words of which the article needs
    one, `unless` words of which it may hold none; `local_in` are languages (en-US) whose houses often localise the
    name; `house` forms many houses choose; `spelling` ones differ by a national spelling alone. `siblings`: another
    word for the kind of body (Agency for Authority) is a slip, too.
    """

    right: str
    written: str = ""
    held: int = 0
    near: tuple[str, ...] = ()
    unless: tuple[str, ...] = ()
    local_in: tuple[str, ...] = ()
    house: bool = False
    spelling: bool = False
    siblings: bool = False


class Facts(Protocol):
    """Who held which office when, and the names of bodies. Silent where its table ends.

    Words may be asked for in any case, with or without points, accents and hyphens.
    """

    def offices_titled(self, title: str) -> Sequence[TitledOffice]:
        """The offices whose holder is called `title`; empty for words that are no title."""

    def place_called(self, words: str) -> str:
        """The place that `words` (French, U.S., European Commission, Peru) name, or an empty string."""

    def office(self, office: str) -> Office:
        """The office with the id `office`. Raises KeyError."""

    def named(self, name: str) -> Named | None:
        """Whom `name`, a full name, alias or surname, may mean, if anyone in the table."""

    def terms(self, person: str) -> Sequence[Term]:
        """All known terms of the person with the full name `person`, in order."""

    def holders(self, office: str, day: date) -> Sequence[Term]:
        """The terms in `office` that hold `day`; empty where the table does not reach."""

    def offices(self) -> Sequence[str]:
        """The ids of all offices, in order."""

    def dead(self, words: AbstractSet[str]) -> Sequence[Dead]:
        """The people known to have died of whose name every word, with a capital, is among `words`."""

    def series(self, title: str, place: str, name: str) -> Sequence[Series]:
        """The counted offices called `title` (of `place`, where one is given) that a person called `name` held."""

    def event(self, name: str) -> Event | None:
        """The event called `name`, if its editions are counted; cities are in small letters, without accents."""

    def honours(self, called: str) -> Sequence[Honour]:
        """The honours that copy calls `called`; several where one word means many (World Cup)."""

    def misnamings(self, words: AbstractSet[str]) -> Mapping[str, Sequence[Misnaming]]:
        """What may be a misnamed body, by phrases in lower case whose capitalised words are all among `words`."""

    def is_institution(self, name: str) -> bool:
        """Whether a body is rightly called `name`."""


class Refused(Record):
    """One form that a house does not use. `better` is what it says instead; `change` is that in the same form.

    A form in small letters is meant in any case, one with capitals exactly as it stands.
    """

    form: str
    better: str = ""
    change: str = ""


class Vocabulary(Protocol):
    """A house's own words: names it knows, words it accepts and words it will not have."""

    def accepts(self, word: str) -> bool:
        """Whether the house takes `word` in this form."""

    def names(self) -> Iterable[str]:
        """The house's accepted names, as it writes them."""

    def refused(self) -> Sequence[Refused]:
        """Every form of the words that the house does not use."""


class Desk(Record):
    """All that a rule may ask besides the article. Each opens its table when first asked."""

    lexicon: Lexicon
    facts: Facts
    vocabulary: Vocabulary
