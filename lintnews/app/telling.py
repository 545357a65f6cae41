"""A report to where people want it: the terminal, a file, another program."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable

from lintnews.app.files import write_new
from lintnews.app.options import CheckOptions
from lintnews.app.troubles import tell_troubles
from lintnews.core.report import Report


def tell(report: Report, options: CheckOptions) -> None:
    """Write the report in every format asked for. Raises UnreadableError where a file cannot be written."""
    formats = options.formats or ("full",)
    for wanted in formats:
        name, _, path = wanted.partition("=")
        if path:
            write_new(path, rendered(report, name, width=80).encode("utf-8", "replace"))
            if not options.quiet:
                sys.stderr.write(f"Wrote {path}.\n")
        elif name == "full":
            from lintnews.reporters import full

            write_out(full.parts(report, _is_coloured(options.color), _width()))
        else:
            write_out([rendered(report, name, width=80)])
    if options.statistics:
        from lintnews.manual.tables import statistics

        write_out([statistics(report)])
    if not options.quiet:
        tell_troubles(report.troubles)


def rendered(report: Report, name: str, width: int) -> str:
    """The report in the format called `name`, without colour."""
    if name == "concise":
        from lintnews.reporters import concise

        return concise.render(report)
    if name == "json":
        from lintnews.reporters import json

        return json.render(report)
    if name == "html":
        from lintnews.reporters import html

        return html.render(report)
    if name == "full":
        from lintnews.reporters import full

        return full.render(report, width=width)
    from lintnews.reporters import ci

    return ci.render(report, name)


def write_out(parts: Iterable[str]) -> None:
    """Print to stdout, in UTF-8 whatever the terminal thinks it speaks."""
    sys.stdout.flush()
    for part in parts:
        sys.stdout.buffer.write(part.encode("utf-8", "replace"))
    sys.stdout.buffer.flush()


def _is_coloured(asked: str) -> bool:
    if asked != "auto":
        return asked == "always"
    return sys.stdout.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def _width() -> int:
    """The terminal's width, up to a measure that is still easily read."""
    if not sys.stdout.isatty():
        return 80
    try:
        return max(40, min(100, os.get_terminal_size().columns))
    except OSError:
        return 80
