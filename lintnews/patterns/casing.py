"""The words that a fix puts in, in the case of those that stood there."""

from __future__ import annotations

import re
from collections.abc import Sequence

from lintnews.core.document import Document
from lintnews.core.pattern import pattern
from lintnews.patterns.search import Found, is_titled, opens_sentence
from lintnews.text.casing import capitalised, like

_SHORT = 8  # letters beside a word in capitals that do not yet make a line in capitals
_CLASS = pattern(r"<(\w+)>")


def proposals(document: Document, found: Found, written: Sequence[str]) -> list[str]:
    """`written`, best first, as it would stand at `found`; what would change nothing is left out."""
    there = found.span.of(document.text)
    made = [_proposed(document, found, there, one) for one in written]
    return [one for one in dict.fromkeys(made) if one != there]


def _proposed(document: Document, found: Found, there: str, written: str) -> str:
    if there.isupper() and not written.isupper() and _is_shouted(document, found):
        return written.upper()
    if "<" in written:
        return _filled(found, there, written)
    if not found.entry["exact"]:
        return like(there.replace("-", " "), written)  # Vice-President has two capitals to keep
    if there.isupper() and not found.entry["words"].isupper():
        return written.upper()
    if there[:1].isupper() and written[:1].islower():
        return _lowered(document, found, there, written)
    return written


def _is_shouted(document: Document, found: Found) -> bool:
    """Whether the whole line is in capitals, and more than a few: what stands there says nothing about case."""
    text = document.text
    start = text.rfind("\n", 0, found.span.start) + 1
    end = text.find("\n", found.span.end)
    line = text[start : end if end >= 0 else len(text)]
    return line.isupper() and len(line) > found.span.length + _SHORT


def _lowered(document: Document, found: Found, there: str, written: str) -> str:
    """A word that loses its capital keeps it where a sentence, a headline or a name gives it one."""
    if opens_sentence(document, found.span):
        return capitalised(written)
    if is_titled(document, found.span) or _stands_by_capital(document, found):
        return there
    return written


def _stands_by_capital(document: Document, found: Found) -> bool:
    text, (start, end) = document.text, found.span
    before = text[max(0, start - 40) : start].split()
    after = text[end : end + 40].split()
    opens = start and text[start - 1].isspace() and before and before[-1][:1].isupper()
    opens_a_sentence = bool(before) and text[max(0, start - 40) : start].rstrip()[-1:] in ".!?:”"
    follows = text[end : end + 1].isspace() and bool(after) and after[0][:1].isupper()
    return (bool(opens) and not opens_a_sentence) or follows


def _filled(found: Found, there: str, written: str) -> str:
    """`written` with its <number> and the like replaced by the words that stood for them, each in turn."""
    waiting: dict[str, list[str]] = {}
    for name, words in found.classes:
        waiting.setdefault(name, []).append(words)

    def words_for(match: re.Match[str]) -> str:
        words = waiting[match[1]]
        return words.pop(0) if len(words) > 1 else words[0]

    filled = _CLASS.sub(words_for, written)
    return capitalised(filled) if there[:1].isupper() else filled
