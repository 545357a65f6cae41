"""A run of `fix`: make the fixes that may be made, and save each file whole."""

from __future__ import annotations

import sys

from lintnews.app.files import posix
from lintnews.app.linter import Linter
from lintnews.app.options import CheckOptions
from lintnews.app.setting_up import grouped, linter_beside, published_day
from lintnews.app.telling import write_out
from lintnews.app.troubles import stops_with_a_word, tell_troubles
from lintnews.core.errors import UnreadableError
from lintnews.core.report import Exit, Report, Trouble
from lintnews.engine.fix import Mended


@stops_with_a_word
def run_fix(options: CheckOptions) -> int:
    """Fix what `options` name, say what was done, and give the exit code.

    0 where all is done, 1 where `--diff` shows a change, 2 where a file could not be read or written.
    """
    published = published_day(options)
    groups, troubles = grouped(options)
    ask = None
    if options.interactive:
        from lintnews.app.asking import asker

        ask = asker()
    changed = 0
    if "-" in options.paths:
        changed += _fix_stdin(options)
    for group in groups:
        for path in group.paths:
            try:
                before, done = group.linter.fix_file(path, published, unsafe=options.unsafe, ask=ask)
                changed += _kept(group.linter, path, before, done, options)
            except UnreadableError as problem:
                troubles.append(Trouble(problem.kind, posix(path), str(problem)))
    troubles += dict.fromkeys(trouble for group in groups for trouble in group.linter.troubles)
    tell_troubles(troubles)
    if not changed and not options.quiet and all(trouble.kind == "note" for trouble in troubles):
        sys.stderr.write("Nothing to fix.\n")
    worst = Report({}, (), tuple(troubles)).exit()
    return max(worst, Exit.FINDINGS) if options.diff and changed else worst


def _kept(linter: Linter, path: str, before: bytes, done: Mended, options: CheckOptions) -> bool:
    """Save the file, or show the change; whether there was one."""
    for refused in done.refused:
        sys.stderr.write(f"{posix(path)}: left as it was: {refused.finding.message} ({refused.reason})\n")
    if done.raw == before:
        return False
    if options.diff:
        write_out([difference(before, done.raw, posix(path))])
        return True
    linter.write_file(path, done.raw)
    if not options.quiet:
        made = len(done.applied)
        sys.stderr.write(f"{posix(path)}: {made} {'fix' if made == 1 else 'fixes'} made.\n")
    return True


def _fix_stdin(options: CheckOptions) -> bool:
    name = options.stdin_filename or "-"
    before = sys.stdin.buffer.read()
    done = linter_beside(name, options).fix_bytes(before, name, published_day(options), unsafe=options.unsafe)
    if options.diff:
        write_out([difference(before, done.raw, name)])
    else:
        sys.stdout.buffer.write(done.raw)
        sys.stdout.buffer.flush()
    return done.raw != before


def difference(before: bytes, after: bytes, name: str) -> str:
    """The change as a unified diff of lines."""
    from difflib import unified_diff

    old, new = (_lines(raw, name) for raw in (before, after))
    lines = unified_diff(old, new, f"a/{name}", f"b/{name}")
    return "".join(line if line.endswith("\n") else line + "\n\\ No newline at end of file\n" for line in lines)


def _lines(raw: bytes, name: str) -> list[str]:
    """The lines of a file’s source; of a Word file, its paragraphs."""
    from lintnews.readers import read
    from lintnews.readers.decoding import decoded

    if raw.startswith(b"PK"):
        return [line + "\n" for line in read(raw, name).document.source_map.source.split("\n")]
    return decoded(raw).text.splitlines(keepends=True)
