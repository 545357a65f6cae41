"""`lintnews accept`: words put into lintnews.yaml, and nothing else in it changed.

ruamel.yaml says where things stand; the words are written into the text itself, so that comments, layout and quotes
stay as somebody put them. What comes out is read again: it says what it said, and accepts the new words, or nothing
is written.
"""

from __future__ import annotations

import os
import re
from collections.abc import Sequence
from typing import Any

from lintnews.core.errors import LintnewsError, StyleError
from lintnews.core.record import Record
from lintnews.spelling.house_words import BadLineError, acceptance, rejection
from lintnews.written.nodes import Listing, Node, Table, Word, plain
from lintnews.written.yaml_source import yaml_of_text

_PLAIN = re.compile(r"[^\W\d_][\w ’'./~&-]*[\w~]|[^\W\d_]")
_OTHER_THAN_WORDS = frozenset("yes no on off true false null y n".split())


class AcceptError(LintnewsError):
    """Nothing could be accepted; the message says why."""


class Accepted(Record):
    """The text of lintnews.yaml with the new words, those words, and a sentence for each that was left out."""

    text: str
    added: tuple[str, ...]
    left: tuple[str, ...]


def with_accepted(text: str, words: Sequence[str], shown: str) -> Accepted:
    """`text`, the content of the file shown as `shown`, with `words` under `vocabulary: accept`.

    Raises StyleError where the YAML has faults, AcceptError where a word is none or the list cannot be added to.
    """
    root = yaml_of_text(text, shown)
    added, left = _sorted_out(words, _said(root, "accept"), _said(root, "reject"), shown)
    if not added:
        return Accepted(text, (), left)
    new = _written(text, added) if _has_room(root) else ""
    try:
        if new and plain(yaml_of_text(new, shown)) == _with(plain(root), root, added):
            return Accepted(new, added, left)
    except StyleError:
        pass
    raise AcceptError(f"{shown}: its list of words is written in a way that only a person can add to.")


def _has_room(root: Node) -> bool:
    """Whether tables and lists stand where they belong."""
    vocabulary, accept = _under(root, "vocabulary"), _under(root, "vocabulary", "accept")
    is_nothing = isinstance(vocabulary, Word) and not vocabulary.text
    return (
        isinstance(root, Table)
        and (vocabulary is None or is_nothing or isinstance(vocabulary, Table))
        and not isinstance(accept, Table)
    )


def _with(said: Any, root: Node, added: Sequence[str]) -> Any:
    """What the file said, and the new words."""
    before = [word.text for word in _items(_under(root, "vocabulary", "accept"))]
    said = said or {}
    return {**said, "vocabulary": {**(said.get("vocabulary") or {}), "accept": [*before, *added]}}


def accepted_lines(text: str, shown: str) -> dict[str, int]:
    """The words under `vocabulary: accept` of a lintnews.yaml, and their lines. Raises StyleError."""
    return _said(yaml_of_text(text, shown), "accept")


def _sorted_out(
    words: Sequence[str], accepted: dict[str, int], rejected: dict[str, int], shown: str
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    added: dict[str, None] = {}
    left = []
    for word in words:
        try:
            entry = acceptance(word)
        except BadLineError as problem:
            raise AcceptError(f"“{word[:40]}” cannot be accepted: {problem}.") from None
        if entry in accepted:
            left.append(f"“{entry}” is accepted already ({shown}, line {accepted[entry]}).")
        elif entry in rejected:
            left.append(f"“{entry}” is rejected ({shown}, line {rejected[entry]}); take it out there first.")
        else:
            added[entry] = None
    return tuple(added), tuple(left)


def _said(root: Node, key: str) -> dict[str, int]:
    """Words of the list under `vocabulary: key`, and their lines."""
    found = {}
    for word in _items(_under(root, "vocabulary", key)):
        try:
            found[rejection(word.text).written if key == "reject" else acceptance(word.text)] = word.line
        except BadLineError:
            continue
    return found


def _items(node: Node | None) -> list[Word]:
    if isinstance(node, Word):
        return [node] if node.text else []
    return [item for item in node.items if isinstance(item, Word)] if isinstance(node, Listing) else []


def _under(node: Node | None, *keys: str) -> Node | None:
    for key in keys:
        entries = node.entries if isinstance(node, Table) else ()
        node = next((value for word, value in entries if word.text == key), None)
    return node


def _written(text: str, words: Sequence[str]) -> str:
    """`text` with `words` put where ruamel.yaml says that the list stands."""
    from ruamel.yaml import YAML

    line_end = "\r\n" if "\r\n" in text else "\n"
    entries = [quoted(word) for word in words]
    root = YAML(pure=True).compose(text)
    vocabulary = _value(root, "vocabulary")
    accept = _value(vocabulary, "accept")
    if accept is not None:
        return _in_list(text, accept, entries, line_end)
    listed = f"accept: [{', '.join(entries)}]"
    if vocabulary is not None and vocabulary.id == "mapping" and vocabulary.value:
        return _in_table(text, vocabulary, listed, line_end)
    if vocabulary is not None:
        return _after_colon(text, vocabulary, f"{{{listed}}}")
    return _at_end(text, root, listed, line_end)


def _value(node: Any, key: str) -> Any:
    if node is None or node.id != "mapping":
        return None
    return next((value for name, value in node.value if name.value == key), None)


def _in_list(text: str, node: Any, entries: list[str], line_end: str) -> str:
    if node.id == "scalar" and node.value == "" and node.style is None:
        return _after_colon(text, node, f"[{', '.join(entries)}]")
    start, end = node.start_mark.index, node.end_mark.index
    if node.id == "scalar":
        return f"{text[:start]}[{', '.join([quoted(node.value), *entries])}]{text[end:]}"
    if not node.value:
        return f"{text[:start]}[{', '.join(entries)}]{text[end:]}"
    last = node.value[-1]
    if node.flow_style:
        at = last.end_mark.index
        gap = ", "
        if len(node.value) > 1 and node.value[-2].start_mark.line < last.start_mark.line:
            gap = "," + line_end + " " * last.start_mark.column  # one item a line
        return text[:at] + "".join(gap + entry for entry in entries) + text[at:]
    at = _line_end(text, last.end_mark.index)
    dash = line_end + " " * node.start_mark.column + "- "
    return text[:at] + "".join(dash + entry for entry in entries) + text[at:]


def _in_table(text: str, node: Any, listed: str, line_end: str) -> str:
    """As the first key of a table that has others."""
    at = node.value[0][0].start_mark.index
    gap = ", " if node.flow_style else line_end + " " * node.value[0][0].start_mark.column
    return text[:at] + listed + gap + text[at:]


def _after_colon(text: str, node: Any, said: str) -> str:
    """In place of nothing, or of an empty table."""
    start, end = node.start_mark.index, node.end_mark.index
    if start == end:
        start = end = text.rindex(":", 0, start + 1) + 1
        said = " " + said
    return text[:start] + said + text[end:]


def _at_end(text: str, root: Any, listed: str, line_end: str) -> str:
    if root is not None and root.id == "mapping" and root.flow_style:
        at = root.end_mark.index - 1
        comma = ", " if root.value else ""
        return f"{text[:at]}{comma}vocabulary: {{{listed}}}{text[at:]}"
    gap = "" if not text or text.endswith("\n") else line_end
    blank = line_end if text.strip() else ""
    return f"{text}{gap}{blank}vocabulary:{line_end}  {listed}{line_end}"


def _line_end(text: str, at: int) -> int:
    """Where the line ends on which `at` stands; the words of a block list may end on the next one."""
    if text[at - 1 : at] == "\n":
        at = len(text[:at].rstrip())
    stop = text.find("\n", at)
    stop = len(text) if stop < 0 else stop
    return stop - 1 if text[stop - 1 : stop] == "\r" else stop


def quoted(word: str) -> str:
    """`word` as it may stand in any list of YAML."""
    if _PLAIN.fullmatch(word) and word.lower() not in _OTHER_THAN_WORDS:
        return word
    return "'" + word.replace("'", "''") + "'"


def new_file(path: str, text: str) -> None:
    """Write a lintnews.yaml that is not there yet, whole or not at all. Raises OSError."""
    draft = f"{path}.{os.getpid()}.tmp"
    try:
        with open(draft, "x", encoding="utf-8", newline="") as file:
            file.write(text)
        os.replace(draft, path)
    finally:
        if os.path.exists(draft):
            os.unlink(draft)
