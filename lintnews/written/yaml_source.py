"""YAML as people write it → words, lists and tables with their places.

ruamel.yaml's events are used and nothing above them: no tag builds an object, no word becomes a number by its looks.
"""

from __future__ import annotations

import os
import stat
from typing import Any

from lintnews.core.errors import Fault, StyleError
from lintnews.core.lines import LineIndex
from lintnews.written.nodes import Listing, Node, Table, Word

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
    from ruamel.yaml import YAML
    from ruamel.yaml.error import MarkedYAMLError, YAMLError

    from lintnews.written.yaml_faults import told

    if len(text) > _LARGEST:
        raise StyleError((Fault(shown, 1, 1, f"this file is longer than {_LARGEST:,} characters"),))
    if text.startswith("%") or "\n%YAML" in text:
        raise StyleError((Fault(shown, 1, 1, "lines that begin with % are not read here"),))
    builder = _Builder(shown)
    try:
        for event in YAML(typ="safe", pure=True).parse(text):
            builder.take(event)
    except MarkedYAMLError as problem:
        raise StyleError(told(problem, text, shown)) from None
    except YAMLError as problem:  # a character that YAML cannot hold
        raise StyleError(told(problem, text, shown)) from None
    except (ValueError, IndexError, KeyError, RecursionError) as problem:
        raise StyleError((Fault(shown, 1, 1, f"the YAML cannot be read ({problem})"),)) from None
    if builder.faults:
        raise StyleError(tuple(builder.faults))
    return builder.root if builder.root is not None else Table((), 1, 1)


class _Open:
    """A list or table that is being read."""

    __slots__ = ("anchor", "column", "is_table", "items", "line")

    def __init__(self, event: Any, is_table: bool) -> None:
        self.is_table = is_table
        self.items: list[Node] = []
        self.anchor: str | None = event.anchor
        self.line = event.start_mark.line + 1
        self.column = event.start_mark.column + 1


class _Builder:
    """Puts events together. Written without recursion, so that depth is ours to bound."""

    def __init__(self, shown: str) -> None:
        self.shown = shown
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
            mark = event.start_mark
            self._put(Word(event.value, mark.line + 1, mark.column + 1, event.style is not None), event.anchor)
        elif name in ("MappingStartEvent", "SequenceStartEvent"):
            self._open.append(_Open(event, name == "MappingStartEvent"))
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
            known = Word("", event.start_mark.line + 1, event.start_mark.column + 1), 1
        node, size = known
        self._copies += size
        if self._copies > _MOST_COPIES:
            raise StyleError((self._told(event, f"aliases stand for more than {_MOST_COPIES:,} words by here"),))
        self._put(node, None)

    def _closed(self, done: _Open) -> Node:
        if not done.is_table:
            return Listing(tuple(done.items), done.line, done.column)
        first: dict[str, Word] = {}
        entries = []
        for key, value in zip(done.items[::2], done.items[1::2], strict=True):
            if not isinstance(key, Word):
                self.faults.append(Fault(self.shown, key.line, key.column, "a key is one word or phrase, no list"))
            elif key.text in first:
                message = f"{key.text}: this key stands twice, first on line {first[key.text].line}"
                self.faults.append(Fault(self.shown, key.line, key.column, message))
            else:
                first[key.text] = key
                entries.append((key, value))
        return Table(tuple(entries), done.line, done.column)

    def _fault(self, event: Any, message: str) -> None:
        self.faults.append(self._told(event, message))

    def _told(self, event: Any, message: str) -> Fault:
        return Fault(self.shown, event.start_mark.line + 1, event.start_mark.column + 1, message)


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
