"""What a run of `check` or `fix` was asked for, and the quick reading of a plain command line.

`plain_options` reads the handful of options that hooks and daily use need without a command-line library, which
would cost more than checking the article. Anything else is left to `lintnews.app.cli`; a test holds the two together.
"""

from __future__ import annotations

from collections.abc import Sequence

from lintnews.core.record import Record

COMMANDS = frozenset(
    """check fix explain rules styles init schema proof facts accept vocabulary baseline lsp serve archive""".split()
)
FORMATS = (
    "full", "concise", "json", "json-lines", "html", "sarif", "github", "gitlab", "junit", "checkstyle", "rdjson",
)  # fmt: skip


class CheckOptions(Record):
    """Options of `check`, as they were given; paths as they were written."""

    paths: tuple[str, ...] = ()
    style: str | None = None
    formats: tuple[str, ...] = ()
    fail_on: str = "warning"
    published: str | None = None
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    config: str | None = None
    isolated: bool = False
    exit_zero: bool = False
    jobs: int = 0
    stdin_filename: str | None = None
    format: str | None = None
    statistics: bool = False
    quiet: bool = False
    cache: bool = True
    color: str = "auto"
    fix: bool = False
    unsafe: bool = False
    diff: bool = False
    interactive: bool = False
    edition: str | None = None
    baseline: str | None = None


_VALUES = {
    "--style": "style",
    "--output-format": "formats",
    "--fail-on": "fail_on",
    "--published": "published",
    "--select": "select",
    "--ignore": "ignore",
    "--config": "config",
    "--stdin-filename": "stdin_filename",
    "--format": "format",
    "--color": "color",
    "--edition": "edition",
    "--baseline": "baseline",
}
_MANY = frozenset({"formats", "select", "ignore"})
_FLAGS = {
    "--isolated": ("isolated", True),
    "--exit-zero": ("exit_zero", True),
    "--quiet": ("quiet", True),
    "-q": ("quiet", True),
    "--no-cache": ("cache", False),
    "--statistics": ("statistics", True),
}
_CHOICES = {"fail_on": ("error", "warning", "suggestion"), "color": ("auto", "always", "never")}


def plain_options(arguments: Sequence[str]) -> CheckOptions | None:
    """The options of a plain `check`, or None where the full command line has to read them."""
    rest = list(arguments[1:] if arguments[:1] == ["check"] else arguments)
    if not rest or (rest[0] in COMMANDS and len(rest) == len(arguments)):
        return None
    said: dict[str, object] = {}
    paths: list[str] = []
    while rest:
        word = rest.pop(0)
        name, equals, value = word.partition("=")
        if not word.startswith("-") or word == "-":
            paths.append(word)
        elif word in _FLAGS:
            field, answer = _FLAGS[word]
            said[field] = answer
        elif name in _VALUES and (equals or rest):
            field = _VALUES[name]
            value = value if equals else rest.pop(0)
            if field in _CHOICES and value not in _CHOICES[field]:
                return None
            if field == "formats" and value.partition("=")[0] not in FORMATS:
                return None
            said[field] = (*said.get(field, ()), value) if field in _MANY else value  # type: ignore[misc]
        else:
            return None
    return CheckOptions(tuple(paths), **said) if paths or "edition" in said else None  # type: ignore[arg-type]
