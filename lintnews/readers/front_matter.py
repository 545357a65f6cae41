"""What stands above an article between two lines of hyphens: title, byline, dates.

Only `key: value` fields, simple lists and folded lines are understood; this is a small part of YAML, read without its
library because a plain check has no time to load it. Nested keys are passed over.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date

from lintnews.core.document import Meta
from lintnews.core.pattern import pattern

_BLOCK = pattern(r"---[ \t]*(?:\r\n|\r|\n)(.*?)^(?:---|\.\.\.)[ \t]*(?:\r\n|\r|\n|\Z)", re.DOTALL | re.MULTILINE)
_LINE = pattern(r"^([A-Za-z][\w-]*)[ \t]*:(?:[ \t]+|$)(.*)$")
_LONGEST = 16_000  # code points; a rule of hyphens further down the page is no front matter

_KEYS = {
    "title": ("title", "headline"),
    "byline": ("byline", "author", "authors", "by"),
    "place": ("place", "location", "dateline"),
    "section": ("section", "category", "desk"),
    "language": ("language", "lang"),
    "published": ("published", "date", "publishdate", "published_at", "datepublished", "pubdate"),
    "embargo": ("embargo", "embargoed", "embargo_until"),
}


def front_matter(text: str) -> tuple[int, Mapping[str, str]]:
    """Where the article begins, in code points, and the fields that stand above it (keys in lower case).

    (0, {}) where the text has no front matter.
    """
    if not text.startswith("---"):
        return 0, {}
    match = _BLOCK.match(text, 0, _LONGEST)
    if match is None:
        return 0, {}
    fields = _fields(match.group(1).splitlines())
    return (match.end(), fields) if fields else (0, {})


def _fields(lines: list[str]) -> Mapping[str, str]:
    """The fields of a front matter; none where a line shows that it is words between two rules."""
    told: dict[str, list[str]] = {}
    key = ""
    for line in lines:
        field = _LINE.match(line)
        if field and not _is_open(told.get(key, [])):
            key = field.group(1).lower().replace("-", "_")
            told.setdefault(key, []).append(field.group(2).strip())
        elif key and (line.startswith((" ", "\t", "-")) or not line.strip() or _is_open(told[key])):
            told[key].append(line.strip())
        elif not line.startswith("#"):
            return {}
    return {key: _value(*values) for key, values in told.items()}


def _is_open(values: list[str]) -> bool:
    """Whether a quotation that a field opened is still to be closed."""
    words = " ".join(values).rstrip()
    return words[:1] in ("'", '"') and bool(words) and (len(words) == 1 or words[-1] != words[0])


def meta_of(fields: Mapping[str, str]) -> Meta:
    """The facts that `fields` of a front matter tell."""
    if not fields:
        return Meta()
    told = {name: next((fields[key] for key in keys if fields.get(key)), "") for name, keys in _KEYS.items()}
    published = day_in(told["published"])
    return Meta(
        published=published,
        published_from="metadata" if published else None,
        language=told["language"].replace("_", "-") or Meta().language,
        title=told["title"],
        byline=told["byline"],
        place=told["place"],
        section=told["section"],
        embargo=day_in(told["embargo"]),
    )


_ISO = pattern(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)")
_DAY_FIRST = pattern(r"\b(\d{1,2})(?:st|nd|rd|th)?\s+(?:of\s+)?([A-Za-z]{3,9})\.?,?\s+(\d{4})\b")
_MONTH_FIRST = pattern(r"\b([A-Za-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b")
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")


def day_in(words: str) -> date | None:
    """The day that `words` name: 2025-11-24 (with or without a time), 24 November 2025, Nov. 24, 2025.

    None where they name none, or one that does not exist. All-figure dates other than ISO are left alone: nobody
    can tell 03/04/2025.
    """
    if match := _ISO.search(words):
        year, month, day = (int(group) for group in match.groups())
    elif match := _DAY_FIRST.search(words):
        day, month, year = int(match.group(1)), _month(match.group(2)), int(match.group(3))
    elif match := _MONTH_FIRST.search(words):
        month, day, year = _month(match.group(1)), int(match.group(2)), int(match.group(3))
    else:
        return None
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _month(name: str) -> int:
    """1 to 12; 0, which no date has, for another word."""
    key = name[:3].lower()
    return _MONTHS.index(key) + 1 if key in _MONTHS else 0


_COMMENT = pattern(r"\s+#.*$")


def _value(words: str, *more: str) -> str:
    """The value of a field without its quotation marks, list marks or comment; lines after the first folded in."""
    if words in {"", "|", ">", "|-", ">-"}:
        items = [line.removeprefix("- ") for line in more if line]
        is_list = any(line.startswith("- ") for line in more)
        return (", " if is_list else " ").join(item.strip("\"'") for item in items)
    words = " ".join([words, *(line for line in more if line)]) if words[0] in "\"'" else words
    if len(words) > 1 and words[0] == words[-1] and words[0] in "\"'":
        return words[1:-1].replace("''", "'") if words[0] == "'" else words[1:-1].replace('\\"', '"')
    words = _COMMENT.sub("", words)
    if words.startswith("[") and words.endswith("]"):
        return ", ".join(item.strip().strip("\"'") for item in words[1:-1].split(","))
    return "" if words in {"null", "~"} else words
