"""Which figures after a whole are told as its parts: words that say so, and parts that exclude each other."""

from __future__ import annotations

from itertools import pairwise

from lintnews.core.pattern import pattern
from lintnews.rules.numbers._sums.contrast import are_apart, holders_differ, is_headless, is_idle, is_member_of_series
from lintnews.text.quantities.figures import Figure
from lintnews.text.quantities.nouns import GENERIC, exclude_each_other, is_person

_OF_TOTAL = pattern(
    r"\b(?:of|out of|from|among|in)\s(?:(?:the|its|their|his|her|all|these|those)\s){0,2}(?:[\w’-]+\s){0,2}$", 2
)
_FIRM = pattern(
    r"^[^.;:]{0,60}?(?:\s?:|\s[–—-]|\s\(|—|,?\s(?:made up of|comprising|consisting of|composed of|split (?:between|among|into)|(?:divided|shared|split) (?:[a-z]+ )?(?:between|among|into)|namely|with))\s?"
)
_BEARING = pattern(r"^[^.;:]{0,30}?,\s(?:with\s)?(?:[\w’'&-]+\s){1,5}?(?:[a-z]+ing)\s(?:in\s)?$")
_DIVIDED = pattern(r"\b(?:divided|shared|split)\s(?:[a-z]+\s)?(?:between|among)\s[^.;:]{0,60}$")
_BODIES = pattern(
    r"\b(?:council|parliament|house|chamber|assembly|senate|board|legislature|knesset|bundestag|committee|congress|commission|jury|cabinet|dail|sejm|riksdag|storting|cortes|diet)\b",
    2,
)
SEATS = frozenset("seats votes ballots medals councillors mps members delegates councils constituencies".split())
"""What parties hold and get."""
ANOTHER_DEED = pattern(
    r",\s(?:hav|los|add|need|us|want|seek|ow|lack|miss|earn|cost|hir|gain|look|leav|includ|exclud|beat|compar|follow|amount)[a-z]*ing\s"
)
"""A clause that does not tell how a whole is parted: 30 seats, losing 12 in the north."""
FARTHEST_CLOSED = 0.1
"""How far from its whole, as a share of it, a list of parts may be that an “and” closes."""


def told_apart(text: str, total: Figure, parts: list[Figure], *, marked: bool) -> list[Figure]:
    """The longest run of `parts` of which each is another part of the whole than the one before; none where in doubt."""
    if _is_enumeration(total, parts, marked):
        return parts
    first = parts[0]
    found = [first]
    for one, other in pairwise(parts):
        if not (other.rest or are_apart(one, other) or _held_apart(text, total, one, other, marked)):
            break
        found.append(other)
    if len(found) < 2:
        return []
    if marked or any(part.rest or part.of_them for part in found) or _OF_TOTAL.search(total.lead + " "):
        return found if all(_may_be_part(total, part) for part in found) else []
    return found if _is_whole_of(text, total, found) else []


def is_closed(parts: list[Figure]) -> bool:
    """Whether an “and” before the last of three parts or more says that no other is to come."""
    return len(parts) > 2 and parts[-1].gap.endswith(" and " + parts[-1].lead + " " * bool(parts[-1].lead))


def _is_enumeration(total: Figure, parts: list[Figure], marked: bool) -> bool:
    """Whether three parts or more are told one by one as what became of all: eight are sound, seven need paint and five …"""
    told = marked or parts[0].of_them or _OF_TOTAL.search(total.lead + " ") or _begins(parts[0])
    if not told or not is_closed(parts):
        return False
    made = sum(part.value for part in parts)
    if abs(made - total.value) > max(1, total.value * FARTHEST_CLOSED):
        return False
    rest = parts[1:] if marked or parts[0].of_them else parts
    return all(is_headless(part) and is_idle(part) and not part.of_them for part in rest)


def _begins(part: Figure) -> bool:
    """Whether a figure opens a sentence, or what stands behind a semicolon."""
    return not part.lead and part.gap.rstrip().endswith((".", ";"))


def _may_be_part(total: Figure, part: Figure) -> bool:
    return not part.noun or part.noun == total.noun or _is_sex(part.noun) or part.rest


def _held_apart(text: str, total: Figure, one: Figure, other: Figure, marked: bool) -> bool:
    """Whether two parts are held by two holders: the Liberals 28 and the Greens 16 of the seats."""
    if not holders_differ(one, other):
        return False
    if total.quantity.unit:
        return _paid_by(text, total, one) is not None or one.span.start > total.span.end
    known = marked or _BODIES.search(total.lead) is not None or _OF_TOTAL.search(total.lead + " ") is not None
    return known and total.noun in SEATS


def _paid_by(text: str, total: Figure, first: Figure) -> object:
    """“… $840, the state bearing” or “divided between a library, which got”: what follows a sum are its parts."""
    between = text[total.phrase.end : first.span.start]
    return _BEARING.match(between) or _DIVIDED.search(between)


def _is_whole_of(text: str, total: Figure, parts: list[Figure]) -> bool:
    """Whether what follows a total without any “of them” is told as parts of it."""
    between = text[total.phrase.end : parts[0].span.start]
    if all(part.noun for part in parts) and _are_kinds_beside(total, parts):
        return True
    if any(not _may_be_part(total, part) and not _is_kind_of(total, part) for part in parts):
        return False
    if _FIRM.search(between):
        return True
    if total.quantity.unit and holders_differ(*parts[:2]):
        return _paid_by(text, total, parts[0]) is not None
    if all(part.noun for part in parts):
        return total.noun in GENERIC and all(_is_kind_of(total, part) for part in parts)
    if _BODIES.search(total.lead) and total.noun in SEATS and holders_differ(*parts[:2]):
        return True
    if not all(is_headless(part) for part in parts):
        return False
    if ". " in between or ";" in between:
        return _leads_nowhere(parts[0])
    return not is_member_of_series(total, parts[0])


def _are_kinds_beside(total: Figure, parts: list[Figure]) -> bool:
    """Whether parts that exclude each other stand after a word for no such thing: 64 elephants, 21 bulls and 30 cows."""
    if is_person(parts[0].noun) or any(exclude_each_other(total.noun, part.noun) for part in parts):
        return False
    return bool(total.noun) and all(exclude_each_other(one.noun, other.noun) for one, other in pairwise(parts))


def _leads_nowhere(part: Figure) -> bool:
    return len(part.lead.split()) <= 2


def _is_sex(noun: str) -> bool:
    return exclude_each_other(noun, "men") or exclude_each_other(noun, "women")


def _is_kind_of(total: Figure, part: Figure) -> bool:
    """Whether a part is of a kind that the total's word stands for: men of the passengers."""
    return _is_sex(part.noun) and not _is_sex(total.noun)
