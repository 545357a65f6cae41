"""YAML as people write it → words, lists and tables with their places.

ruamel.yaml's events are used and nothing above them: no tag builds an object, no word becomes a number by its looks.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Mapping
from typing import Any

from lintnews.core.errors import Fault, StyleError
from lintnews.core.lines import LineIndex
from lintnews.written.nodes import Listing, Node, Table, Word
from lintnews.written.yaml_faults import TAB, told, without_tabs

_LARGEST = 4_000_000  # bytes, or characters: our own tables stay well under it
_DEEPEST = 40  # tables within lists within tables; nothing of ours goes past ten
_MOST_COPIES = 10_000  # nodes that aliases may stand for, all together


def yaml_of_file(path: str, shown: str = "") -> Node:
    """What the YAML file at `path` says; faults name it `shown`.

    Raises StyleError with every fault of the YAML itself, and where the file cannot be read.
    """
    shown = shown or path
    return yaml_of_text(text_of_file(path, shown), shown)


def text_of_file(path: str, shown: str = "") -> str:
    """The text of the settings file at `path`; faults name it `shown`.

    Raises StyleError where it cannot be read, is no ordinary file, is too long, or is not UTF-8.
    """
    shown = shown or path
    return decoded(bytes_of_file(path, shown), shown)


def bytes_of_file(path: str, shown: str, largest: int = _LARGEST) -> bytes:
    """The bytes of the file at `path`; faults name it `shown`.

    Raises StyleError where it cannot be read, is no ordinary file, or is longer than `largest`.
    """
    try:
        if not stat.S_ISREG(os.stat(path).st_mode):
            raise StyleError((Fault(shown, 1, 1, "this is no ordinary file"),))
        with open(path, "rb") as file:
            raw = file.read(largest + 1)
    except OSError as problem:
        raise StyleError((Fault(shown, 1, 1, f"this file cannot be read: {problem.strerror}"),)) from None
    if len(raw) > largest:
        raise StyleError((Fault(shown, 1, 1, f"this file is longer than {largest:,} bytes"),))
    return raw


def decoded(raw: bytes, shown: str) -> str:
    """The text of a settings file: UTF-8, with or without a byte-order mark.

    Raises StyleError at the first byte that is not UTF-8.
    """
    if raw[:2] in (b"\xff\xfe", b"\xfe\xff"):
        raise StyleError((Fault(shown, 1, 1, "this file is UTF-16; settings are read as UTF-8"),))
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as problem:
        place = LineIndex(problem.object[: problem.start].decode("utf-8", "replace")).place
        _, line, column = place(len(problem.object[: problem.start].decode("utf-8", "replace")))
        message = f"byte {raw[problem.start]:#04x} is not UTF-8; the file may be saved in another encoding"
        raise StyleError((Fault(shown, line, column, message),)) from None


def yaml_of_text(text: str, shown: str) -> Node:
    """What the YAML `text` says. An empty text is an empty table.

    Raises StyleError with the YAML's fault (where it breaks off, the rest cannot be judged) or with all duplicate
    keys, tags and wrong aliases.
    """
    root, faults = yaml_and_faults(text, shown)
    if faults:
        raise StyleError(tuple(faults))
    return root


def yaml_and_faults(text: str, shown: str) -> tuple[Node, list[Fault]]:
    """What the YAML `text` says, and what is wrong with it that leaves the rest to be judged.

    These are duplicate keys, tags, wrong aliases, and tabs in the indentation where it is clear without them. Raises
    StyleError with the fault at which the text breaks off.
    """
    if len(text) > _LARGEST:
        raise StyleError((Fault(shown, 1, 1, f"this file is longer than {_LARGEST:,} characters"),))
    if text.startswith("%") or "\n%YAML" in text:
        raise StyleError((Fault(shown, 1, 1, "lines that begin with % are not read here"),))
    try:
        return _built(text, shown, {})
    except StyleError as problem:
        tabs = problem.faults
    for spaces in (2, 4, 8) if all(fault.message == TAB for fault in tabs) else ():
        untabbed, added = without_tabs(text, tabs, spaces)
        try:
            root, faults = _built(untabbed, shown, added)
        except StyleError:
            continue
        return root, [*tabs, *faults]
    raise StyleError(tabs)


def _built(text: str, shown: str, added: Mapping[int, int]) -> tuple[Node, list[Fault]]:
    """The same; `added` are the characters that stand before each line's words and not in the file, by line."""
    from ruamel.yaml import YAML
    from ruamel.yaml.error import MarkedYAMLError, YAMLError

    builder = _Builder(shown, added)
    try:
        for event in YAML(typ="safe", pure=True).parse(text):
            builder.take(event)
    except MarkedYAMLError as problem:
        raise StyleError(told(problem, text, shown)) from None
    except YAMLError as problem:  # a character that YAML cannot hold
        raise StyleError(told(problem, text, shown)) from None
    except (ValueError, IndexError, KeyError, RecursionError) as problem:
        raise StyleError((Fault(shown, 1, 1, f"the YAML cannot be read ({problem})"),)) from None
    return builder.root if builder.root is not None else Table((), 1, 1), builder.faults


class _Open:
    """A list or table that is being read."""

    __slots__ = ("anchor", "column", "is_table", "items", "line")

    def __init__(self, event: Any, place: tuple[int, int], is_table: bool) -> None:
        self.is_table = is_table
        self.items: list[Node] = []
        self.anchor: str | None = event.anchor
        self.line, self.column = place


class _Builder:
    """Puts events together. Written without recursion, so that depth is ours to bound."""

    def __init__(self, shown: str, added: Mapping[int, int]) -> None:
        self.shown = shown
        self._added = added
        self.faults: list[Fault] = []
        self.root: Node | None = None
        self._open: list[_Open] = []
        self._anchors: dict[str, tuple[Node, int]] = {}
        self._copies = 0

    def take(self, event: Any) -> None:
        """One event, as the parser gives them."""
        name = type(event).__name__
        if getattr(event, "tag", None) is not None:
            self._fault(event, "tags (words that begin with !) are not read here")
        if name == "ScalarEvent":
            self._put(Word(event.value, *self._place(event), event.style is not None), event.anchor)
        elif name in ("MappingStartEvent", "SequenceStartEvent"):
            self._open.append(_Open(event, self._place(event), name == "MappingStartEvent"))
            if len(self._open) > _DEEPEST:
                raise StyleError((self._told(event, f"lists and tables are nested more than {_DEEPEST} deep"),))
        elif name in ("MappingEndEvent", "SequenceEndEvent"):
            done = self._open.pop()
            self._put(self._closed(done), done.anchor)
        elif name == "AliasEvent":
            self._repeat(event)
        elif name == "DocumentStartEvent" and self.root is not None:
            self._fault(event, "a second document begins here; a file holds one")

    def _put(self, node: Node, anchor: str | None) -> None:
        if anchor is not None:
            self._anchors[anchor] = node, _size(node)
        if self._open:
            self._open[-1].items.append(node)
        elif self.root is None:
            self.root = node

    def _repeat(self, event: Any) -> None:
        known = self._anchors.get(event.anchor)
        if known is None:
            self._fault(event, f"*{event.anchor} repeats &{event.anchor}, which stands nowhere before it")
            known = Word("", *self._place(event)), 1
        node, size = known
        self._copies += size
        if self._copies > _MOST_COPIES:
            raise StyleError((self._told(event, f"aliases stand for more than {_MOST_COPIES:,} words by here"),))
        self._put(node, None)

    def _closed(self, done: _Open) -> Node:
        if not done.is_table:
            return Listing(tuple(done.items), done.line, done.column)
        first: dict[str, Word] = {}
        entries: list[tuple[Word, Node]] = []
        for key, value in zip(done.items[::2], done.items[1::2], strict=True):
            if not isinstance(key, Word):
                self.faults.append(Fault(self.shown, key.line, key.column, "a key is one word or phrase, no list"))
            elif key.text in first:
                message = f"{key.text}: this key stands twice, first on line {first[key.text].line}"
                self.faults.append(Fault(self.shown, key.line, key.column, message))
                _join(entries, key, value)
            else:
                first[key.text] = key
                entries.append((key, _beside(key, value)))
        return Table(tuple(entries), done.line, done.column)

    def _fault(self, event: Any, message: str) -> None:
        self.faults.append(self._told(event, message))

    def _told(self, event: Any, message: str) -> Fault:
        return Fault(self.shown, *self._place(event), message)

    def _place(self, event: Any) -> tuple[int, int]:
        """Line and column in the file, from 1."""
        line = event.start_mark.line + 1
        return line, max(1, event.start_mark.column + 1 - self._added.get(line, 0))


def _beside(key: Word, value: Node) -> Node:
    """`value`; where nothing is written, its place is after the key: the parser says where the next thing begins."""
    if isinstance(value, Word) and not value.text and not value.quoted and value.line != key.line:
        return Word("", key.line, key.column + len(key.text) + 2 * key.quoted + 1)
    return value


def _join(entries: list[tuple[Word, Node]], key: Word, value: Node) -> None:
    """Put a table under a key that stands twice with the first, so that its faults are told too."""
    for number, (before, held) in enumerate(entries):
        if before.text == key.text and isinstance(held, Table) and isinstance(value, Table):
            entries[number] = before, Table((*held.entries, *value.entries), held.line, held.column)


def _size(node: Node) -> int:
    """How many words, lists and tables `node` is, repeats counted as often as they stand.

    Bounded: what an alias repeats was counted when it was put in, and a file that goes past the bound is refused.
    """
    count, waiting = 0, [node]
    while waiting and count <= _MOST_COPIES:
        one = waiting.pop()
        count += 1
        if isinstance(one, Listing):
            waiting.extend(one.items)
        elif isinstance(one, Table):
            waiting.extend(part for entry in one.entries for part in entry)
    return count
