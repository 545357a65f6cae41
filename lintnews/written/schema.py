"""What was written → values, with a fault for each thing that does not fit."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date

from lintnews.core.errors import Fault, StyleError
from lintnews.written.nodes import Listing, Node, Table, Word, plain

_TRUE = frozenset({"true", "yes", "on"})
_FALSE = frozenset({"false", "no", "off"})


class Schema:
    """Turns what was written into values, and keeps a fault for each thing that does not fit.

    Each method gives None (or an empty collection) for what does not fit, so that reading goes on to the next fault.
    """

    def __init__(self, path: str) -> None:
        self.path = path
        self.faults: list[Fault] = []

    def fault(self, node: Node, message: str) -> None:
        """Keep one fault at the place of `node`."""
        self.faults.append(Fault(self.path, node.line, node.column, message))

    def settle(self) -> None:
        """Raises StyleError with all faults, in the order of the file, if there are any."""
        if self.faults:
            once = {str(fault): fault for fault in self.faults}  # a file may be met twice on the way
            raise StyleError(tuple(sorted(once.values(), key=lambda fault: (fault.path, fault.line, fault.column))))

    def fields(self, node: Node, known: Iterable[str], what: str) -> dict[str, Node]:
        """The values of a table by key; a key that `known` lacks is a fault with a near match."""
        known = tuple(known)
        found = {}
        for key, value in self.entries(node, what):
            if key.text in known:
                found[key.text] = value
            else:
                self.fault(key, f"{key.text}: no such key; {nearest(key.text, known)}")
        return found

    def lacks(self, node: Node, fields: Mapping[str, Node], key: str) -> bool:
        """Whether `key` is missing from `fields` of `node`, and no misspelling of it has been told already."""
        unknown = [word.text for word, _ in node.entries if word.text not in fields] if isinstance(node, Table) else []
        return key not in fields and not any(nearest(word, (key,)).startswith("nearest") for word in unknown)

    def entries(self, node: Node, what: str) -> tuple[tuple[Word, Node], ...]:
        """The keys and values of a table, whatever the keys are."""
        if isinstance(node, Table):
            return node.entries
        if not _is_empty(node):
            self.fault(node, f"{what}: keys with values belong here, not {_kind(node)}")
        return ()

    def text(self, node: Node, what: str) -> str | None:
        """One word or sentence."""
        if not isinstance(node, Word):
            self.fault(node, f"{what}: words belong here, not {_kind(node)}")
        elif not node.text:
            self.fault(node, f"{what}: nothing stands here")
        else:
            return node.text
        return None

    def words(self, node: Node, what: str) -> list[Word]:
        """A list of words; a single word is a list of one."""
        if isinstance(node, Word):
            return [] if self.text(node, what) is None else [node]
        if isinstance(node, Table):
            self.fault(node, f"{what}: a list of words belongs here, not keys with values")
            return []
        return [item for item in node.items if isinstance(item, Word) and self.text(item, what) is not None] + [
            word for item in node.items if not isinstance(item, Word) for word in self._refused(item, what)
        ]

    def _refused(self, node: Node, what: str) -> list[Word]:
        self.fault(node, f"{what}: each item is a word here, not {_kind(node)}")
        return []

    def texts(self, node: Node, what: str) -> list[str]:
        """`words` without their places."""
        return [word.text for word in self.words(node, what)]

    def flag(self, node: Node, what: str) -> bool | None:
        """True (also yes, on) or false (also no, off)."""
        if isinstance(node, Word) and node.text.lower() in _TRUE | _FALSE:
            return node.text.lower() in _TRUE
        self.fault(node, f"{what}: true or false belongs here, not {_shown(node)}")
        return None

    def number(self, node: Node, what: str) -> int | None:
        """A whole number of at most nine figures."""
        if isinstance(node, Word) and node.text.isascii() and node.text.isdecimal() and len(node.text) < 10:
            return int(node.text)
        self.fault(node, f"{what}: a whole number belongs here, not {_shown(node)}")
        return None

    def fraction(self, node: Node, what: str) -> float | None:
        """A number, with a decimal point or without."""
        if isinstance(node, Word) and len(node.text) < 20 and node.text.replace(".", "", 1).isdecimal():
            return float(node.text)
        self.fault(node, f"{what}: a number belongs here, not {_shown(node)}")
        return None

    def day(self, node: Node, what: str) -> str | None:
        """A day such as 2026-02-18, as it was written."""
        if isinstance(node, Word) and len(node.text) == 10:
            try:
                return date.fromisoformat(node.text).isoformat()
            except ValueError:
                pass
        self.fault(node, f"{what}: a day such as 2026-02-18 belongs here, not {_shown(node)}")
        return None

    def choice(self, node: Node, choices: Iterable[str], what: str) -> str | None:
        """One of `choices`, as it is spelled there."""
        choices = tuple(choices)
        if isinstance(node, Word) and node.text in choices:
            return node.text
        listed = ", ".join(choices)
        self.fault(node, f"{what}: one of {listed} belongs here, not {_shown(node)}")
        return None


def nearest(word: str, known: Iterable[str]) -> str:
    """“nearest: style”, or all that may stand here where nothing is near."""
    from difflib import get_close_matches  # only where there is a fault to tell

    known = tuple(known)
    near = get_close_matches(word[:80], known, 1, 0.6)
    if near:
        return f"nearest: {near[0]}"
    return f"known: {', '.join(known)}" if len(known) < 30 else "nothing known is near it"


def option(schema: Schema, node: Node, default: object, what: str) -> object:
    """`node` as a value of the same type as `default`, as far as plain data goes."""
    if isinstance(default, bool):
        return schema.flag(node, what)
    if isinstance(default, int):
        return schema.number(node, what)
    if isinstance(default, float):
        return schema.fraction(node, what)
    if isinstance(default, (list, tuple, set, frozenset)):
        return schema.texts(node, what)
    if isinstance(default, Mapping):
        return {key.text: plain(value) for key, value in schema.entries(node, what)}
    return node.text if isinstance(node, Word) else schema.text(node, what)


def _is_empty(node: Node) -> bool:
    return isinstance(node, Word) and not node.text and not node.quoted


def _kind(node: Node) -> str:
    if isinstance(node, Word):
        return _shown(node)
    return "a list" if isinstance(node, Listing) else "keys with values"


def _shown(node: Node) -> str:
    if not isinstance(node, Word):
        return _kind(node)
    return f"“{node.text[:40]}”" if node.text else "nothing"
