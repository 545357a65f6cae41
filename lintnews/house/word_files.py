"""Lists of words that a configuration names, or that lie beside it: read at every run, for they change by themselves.

What is wrong with a list is told and costs the rest nothing: a Trouble for each line that cannot be read, a note for
each entry whose day has passed and for two entries that are one letter apart.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping
from datetime import date
from typing import Any

from lintnews.core.errors import StyleError
from lintnews.core.report import Trouble
from lintnews.house.layers import FILE_MARK
from lintnews.spelling.house_words import HouseWords, house_words
from lintnews.spelling.similar_entries import similar
from lintnews.written.yaml_source import bytes_of_file

BESIDE = "house-words.txt"
_LARGEST = 16_000_000  # bytes
_MOST_ASKED = 5  # pairs of entries that are one letter apart, in one list
_MOST_COMPARED = 3_000  # entries; in a longer list many words are one letter apart, and it takes time

Shown = Callable[[str], str]


def with_words_beside(data: dict[str, Any], folder: str) -> dict[str, Any]:
    """`data` and the house-words.txt of `folder`, which lies under the configuration's own words."""
    named = FILE_MARK + os.path.join(folder, BESIDE)
    own = data["own"]
    if named in own["words"]:
        return data
    return {**data, "own": {**own, "words": {named: ["", 0, 0, BESIDE], **own["words"]}}}


def files_named(data: Mapping[str, Any]) -> dict[str, list[Any]]:
    """The paths of all lists that a configuration's data name, and where: file, line, column, as written."""
    layers = [guide["layer"] for guide in data["guides"].values()]
    layers += [data["own"], *(one[2] for one in data["paths"]), *(desk["layer"] for desk in data["desks"].values())]
    said = [one for layer in layers for one in layer["words"].items()]
    return {word[1:]: place for word, place in said if word.startswith(FILE_MARK)}


def read_word_files(
    named: Mapping[str, list[Any]], shown: Shown, today: date
) -> tuple[dict[str, HouseWords], tuple[Trouble, ...]]:
    """The lists by path, as of `today`, and all that is to be told of them; `shown` says how a path is shown."""
    shelf: dict[str, HouseWords] = {}
    troubles: list[Trouble] = []
    for path, (source, line, column, written) in named.items():
        try:
            text = _text(path, shown(path))
        except StyleError as problem:
            (fault,) = problem.faults
            message = f"vocabulary: {written}: {fault.message}"
            troubles.append(
                Trouble("vocabulary", shown(source) if source else fault.path, message, line or 1, column or 1)
            )
            continue
        words = house_words(text, shown(path), today)
        shelf[path] = words
        troubles += _told(words)
    return shelf, tuple(troubles)


def _text(path: str, shown: str) -> str:
    """The text of a list. Bytes that are not UTF-8 are kept apart, so that only their lines are lost.

    Raises StyleError where it cannot be read, is no ordinary file, is too long, or is UTF-16.
    """
    raw = bytes_of_file(path, shown, _LARGEST)
    if raw[:2] in (b"\xff\xfe", b"\xfe\xff"):
        from lintnews.core.errors import Fault

        raise StyleError((Fault(shown, 1, 1, "this file is UTF-16; it is read as UTF-8"),))
    return raw.decode("utf-8-sig", "surrogateescape")


def _told(words: HouseWords) -> Iterator[Trouble]:
    for fault in words.faults:
        yield Trouble("vocabulary", fault.path, fault.message, fault.line, fault.column)
    for fault in words.expired:
        yield Trouble("note", fault.path, fault.message, fault.line, fault.column)
    if not words.plain and len(words.accepted) <= _MOST_COMPARED:
        for number, pair in enumerate(similar(words.accepted)):
            if number == _MOST_ASKED:
                break
            first, second = pair
            message = f"“{second.written}”, and “{first.written}” on line {first.line}: are both meant?"
            yield Trouble("note", words.path, message, second.line, 1)
