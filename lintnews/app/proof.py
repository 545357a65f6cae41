"""A run of `proof`: check, and put what was found into a form that people work from."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator

from lintnews.app.check import report_for
from lintnews.app.files import article_paths, posix, write_new
from lintnews.app.options import CheckOptions
from lintnews.app.setting_up import UsageError
from lintnews.app.troubles import stops_with_a_word, tell_troubles
from lintnews.core.errors import LostPlaceError
from lintnews.core.finding import Finding
from lintnews.core.record import Record
from lintnews.core.report import Exit, Report, Trouble

_KINDS = {"html": "html", "htm": "html", "docx": "docx", "docm": "docx", "csv": "csv", "pdf": "pdf"}
_NAMES = {"html": "proof.html", "pdf": "proof.pdf", "csv": "query-sheet.csv", "sheet": "query-sheet.html"}

Made = tuple[str, bytes]  # a path and what is to be written there


class ProofOptions(Record):
    """What to read, where to put the proof, and of which kind; `kind` is empty where the suffix tells."""

    reading: CheckOptions
    output: str
    kind: str = ""
    track: bool = False
    since: str = ""


@stops_with_a_word
def run_proof(options: ProofOptions) -> int:
    """Make the proof, say what was written, and give the exit code: 0 where it is made, whatever it holds."""
    kind = _kind(options)
    report = report_for(options.reading)
    notes: list[Trouble] = []
    for path, raw in list(_made(options, kind, report, notes)):
        _keep_copy_safe(path, options)
        write_new(path, raw)
        if not options.reading.quiet:
            sys.stderr.write(f"Wrote {posix(path)}.\n")
    tell_troubles((*notes, *report.troubles))
    code = max(report.exit(), Report({}, (), tuple(notes)).exit())
    return Exit.CLEAN if code is Exit.FINDINGS else code


def _kind(options: ProofOptions) -> str:
    """What is to be made. Raises UsageError where the options do not go together."""
    suffix = "" if _is_folder(options.output) else os.path.splitext(options.output)[1][1:].lower()
    told = _KINDS.get(suffix, "")
    kind = options.kind or told or "html"
    if suffix and not told:
        raise UsageError(f"No proof is made as .{suffix}. There are .html, .docx, .csv and .pdf.")
    fits = not suffix or told == kind or (kind == "sheet" and told != "pdf")
    if not fits:
        raise UsageError(f"--format {kind} does not go with the file name {options.output}.")
    if options.track and kind != "docx":
        raise UsageError("--track is for Word files: `-o story.docx --track`.")
    if options.since and kind not in ("sheet", "csv"):
        raise UsageError("--since is for query sheets: `--format sheet`.")
    return kind


def _is_folder(output: str) -> bool:
    return os.path.isdir(output) or output.endswith(("/", os.sep)) or not os.path.splitext(output)[1]


def _made(options: ProofOptions, kind: str, report: Report, notes: list[Trouble]) -> Iterator[Made]:
    """Every file of the proof. `notes` takes what is to be said of it."""
    if kind == "docx":
        yield from _word_files(options, report, notes)
        return
    path = os.path.join(options.output, _NAMES[kind]) if _is_folder(options.output) else options.output
    if kind == "html":
        from lintnews.reporters import html

        yield path, html.render(report).encode("utf-8", "replace")
    elif kind == "pdf":
        from lintnews.app.pdf import pdf_of
        from lintnews.reporters import html

        yield path, pdf_of(html.render(report))
    else:
        from lintnews.app.sheet import sheet_of

        yield path, sheet_of(report, os.path.splitext(path)[1][1:].lower(), options.reading, options.since)


def _word_files(options: ProofOptions, report: Report, notes: list[Trouble]) -> Iterator[Made]:
    from lintnews.engine.fix import chosen_fixes
    from lintnews.reporters import docx

    findings: dict[str, list[Finding]] = {path: [] for path in report.articles}
    for finding in report.findings:
        findings[finding.path].append(finding)
    if not _is_folder(options.output) and len(findings) > 1:
        raise UsageError(f"{len(findings)} articles make as many Word files: name a folder with -o.")
    for path, found in findings.items():
        edits = [edit for _, fix in chosen_fixes(found) for edit in fix.edits] if options.track else []
        try:
            done = docx.render(report.articles[path], found, edits)
        except LostPlaceError as problem:
            notes.append(Trouble("unwritable", path, f"No Word proof can be made of it: {problem}."))
            continue
        if done.untracked:
            count = len(done.untracked)
            fixes = "fix stands as a comment" if count == 1 else "fixes stand as comments"
            notes.append(Trouble("note", path, f"{count} safe {fixes} only, not as tracked changes."))
        if done.unplaced:
            notes.append(Trouble("note", path, f"{len(done.unplaced)} notes have no place in the Word file."))
        target = _word_path(options.output, path, len(findings))
        if target.lower().endswith(".docm") != path.lower().endswith(".docm"):
            raise UsageError(
                f"{path} and {target}: of a Word file with macros comes another (.docm), of others a .docx."
            )
        yield target, done.raw


def _word_path(output: str, path: str, count: int) -> str:
    """Where the Word proof of the article at `path` goes: by its own name, or with its folders where there are many."""
    if not _is_folder(output):
        return output
    inside = path if count > 1 else path.rpartition("/")[2]
    name = "-".join(step for step in inside.split("/") if step not in ("", ".", ".."))
    stem, suffix = os.path.splitext(name.replace(":", "-").replace("\\", "-"))
    made = ".docm" if suffix.lower() == ".docm" else ".docx"
    return os.path.join(output, f"{stem or 'copy'}.proof{made}")


def _keep_copy_safe(path: str, options: ProofOptions) -> None:
    """Nothing, where `path` is not one of the articles themselves. Raises UsageError."""
    if not os.path.exists(path):
        return
    edition = (options.reading.edition,) if options.reading.edition else ()
    for copy in article_paths((*options.reading.paths, *edition), lambda _: False):
        if isinstance(copy, str) and os.path.exists(copy) and os.path.samefile(path, copy):
            raise UsageError(f"The proof would take the place of the copy itself ({posix(copy)}). Name another file.")
