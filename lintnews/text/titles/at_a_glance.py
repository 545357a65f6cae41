"""What can be said of a title at a glance: most name somebody rightly, or nobody who is in the table."""

from __future__ import annotations

from lintnews.core.desk import Facts
from lintnews.core.document import Document
from lintnews.core.pattern import pattern
from lintnews.core.span import Span
from lintnews.text.sentences import sentence_at
from lintnews.text.titles.names import Name
from lintnews.text.titles.places import without_possessive
from lintnews.text.titles.run import words_after
from lintnews.text.titles.standing import reach

_CAPITAL = r"[^\W\d_a-z][\w.’'-]*"
_PARTICLES = r"(?:von|van|der|den|de|da|das|do|dos|du|di|del|la|le|bin|ibn|al|el|af|ap|arap|ten|ter|of|and|the|y|e)"
_NAME = pattern(rf"[ \u00a0]({_CAPITAL}(?: (?:{_PARTICLES} ){{0,2}}{_CAPITAL}){{0,4}})(?!\w)")
_LONGER = pattern(rf" (?:(?!and\b){_PARTICLES}|al-\w+|\d+)\b")  # the name may be longer than was read
# The words before a title that rules ask for.
_MARKS = frozenset(
    "former formerly ex onetime erstwhile late previous past retired acting interim caretaker incoming then".split()
)
_LETTERS = pattern(r"[a-z]+")  # as a set of words: three times as quick as a search for the alternatives
_NEAR = 300  # code points on each side in which a year may belong to the sentence
_REACH = 60  # code points before a title in which its words stand
_YEAR = pattern(r"[12][0-9]{3}")


def is_plain(document: Document, title: Span, facts: Facts) -> bool:
    """Whether nothing more is to be asked of a title in capitals or small letters before a name.

    So it is where nobody of that name is known, and where one of that name holds an office so titled on the day of
    publication and neither a word such as former nor a year before that stands near.
    """
    text = document.text
    start, end = title
    name = _NAME.match(text, end)
    if name is None or _LONGER.match(text, name.end()):
        return False
    sitting = document.once(_sitting, text[start:end], name.group(1), facts)
    if sitting is None:
        return True
    places, since = sitting
    if not places:
        return False
    lead = text[max(0, start - _REACH) : start]
    if not _MARKS.isdisjoint(_LETTERS.findall(lead.lower())) or text.startswith(" of ", name.end()):
        return False
    if lead[-1:] not in (" ", "\n", "“", "(", ""):
        return False
    if not _is_held_there(lead, places, facts):
        return False
    near = Span(max(0, start - _NEAR), end + _NEAR)
    if text.find("years a", *near) >= 0:  # years ago, years after
        return False
    # Most have no year near: no sentence is looked up.
    return not has_year(document, near, since) or not has_year(document, sentence_at(document, start), since)


def _is_held_there(lead: str, places: frozenset[str], facts: Facts) -> bool:
    """Whether the words that lead to a title name one of `places`, or none."""
    words = lead.split()[-3:]
    if not words or words[-1].islower() or lead[-1] != " ":
        return not words or not words[-1].endswith(("’s", "'s"))
    for at in range(len(words)):
        place = facts.place_called(without_possessive(" ".join(words[at:])))
        if place:
            return place in places
    return True


def has_year(document: Document, span: Span, until: int) -> bool:
    """Whether four figures that may be a year, of `until` at most, stand in `span`."""
    return any(int(year) <= until for year in _YEAR.findall(document.text, *span))


def _sitting(document: Document, title: str, name: str, facts: Facts) -> tuple[frozenset[str], int] | None:
    """Where one whom `name` may mean surely holds an office called `title` when published; None for a stranger.

    With it goes the year in which all of them had held such an office.
    """
    run = " " + name
    found = Name.among(words_after(run, 0, len(run)), run, facts)
    published = document.meta.published
    if found is None or found.named is None or published is None:
        return None
    places = {one.office: one.place for one in facts.offices_titled(title)}
    held = [[term for term in facts.terms(person) if term.office in places] for person in found.named.people]
    since = max((terms[0].start.year for terms in held if terms), default=0)
    sitting = (term for terms in held for term in terms if term.holds(published))
    return frozenset(places[term.office] for term in sitting if reach(facts, term.office, published)), since
