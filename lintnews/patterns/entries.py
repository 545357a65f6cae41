"""Phrases of a rule as plain entries, as `Phrases` reads them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from lintnews.core.pattern import pattern
from lintnews.patterns.phrase import CLASSES, PhraseError, compiled, spread

Entry = dict[str, Any]
_CLASS = pattern(r"<(\w+)>")


def entries_of(written: str, better: Sequence[str] = ()) -> list[Entry]:
    """Entries for `written` in each of its forms, each with `better` in the same form.

    Raises PhraseError where a phrase cannot be read, or `better` has a class that `written` lacks.
    """
    words = spread(written)
    proposals = [_in_step(one, len(words), written) for one in better]
    found = []
    for number, phrase in enumerate(words):
        forms = [forms[number] for forms in proposals]
        for one in compiled(phrase):
            for form in forms:
                _demand_classes(form, one.classes)
            found.append({**one._asdict(), "classes": list(one.classes), "better": forms})
    return found


def consistent_entries(sets: Sequence[Sequence[str]]) -> list[Entry]:
    """Entries for each form of each set; `others` are all forms of the set in the same inflection.

    Raises PhraseError as `entries_of` does.
    """
    found = []
    for number, written in enumerate(sets):
        spreads = [spread(one) for one in written]
        longest = max(len(words) for words in spreads)
        if any(len(words) not in (1, longest) for words in spreads) or (
            longest > 1 and any(len(words) == 1 for words in spreads)
        ):
            raise PhraseError("~ stands in all forms of a set or in none")
        for inflection in range(longest):
            others = [words[inflection] for words in spreads]
            for form, phrase in enumerate(others):
                for one in compiled(phrase, exact=_is_exact(phrase, others)):
                    entry = {**one._asdict(), "classes": list(one.classes), "better": []}
                    found.append({**entry, "set": number, "form": form, "others": others})
    return found


def _is_exact(phrase: str, others: Sequence[str]) -> bool | None:
    """Two forms that differ in case alone are looked for as they stand; else the phrase's own case decides."""
    differs_in_case = any(one != phrase and one.lower() == phrase.lower() for one in others)
    return True if differs_in_case else None


def _in_step(better: str, count: int, written: str) -> tuple[str, ...]:
    forms = spread(better)
    if len(forms) == 1 and count > 1:
        raise PhraseError(f"“{written}” has ~, so “{better}” has it too")
    if len(forms) != count:
        raise PhraseError(f"“{better}” has ~, so “{written}” has it too")
    return forms


def _demand_classes(better: str, known: Sequence[str]) -> None:
    waiting = list(known)
    for name in _CLASS.findall(better):
        if name not in CLASSES or name not in waiting:
            raise PhraseError(f"“{better}” wants a <{name}> that the phrase does not have")
