"""A run of `baseline`, and what comes back from a desk: decisions of a proof, comments resolved in Word."""

from __future__ import annotations

import os
import sys

from lintnews.app.baseline import NAME, entries_of, keep_entries
from lintnews.app.check import report_for
from lintnews.app.files import content
from lintnews.app.options import CheckOptions
from lintnews.app.setting_up import linter_beside
from lintnews.app.troubles import stops_with_a_word
from lintnews.core.errors import UnreadableError
from lintnews.core.finding import Finding
from lintnews.core.report import Exit
from lintnews.engine.baseline import Known, known_from
from lintnews.engine.batch import gathered
from lintnews.reporters.wording import CALLS


@stops_with_a_word
def run_baseline(options: CheckOptions, file: str | None, *, prune: bool) -> int:
    """Write what is found into the baseline (`options` themselves let nothing stand), and give the exit code."""
    report = report_for(options)
    path = file or baseline_beside(options.paths[0], options)
    before = entries_of(path)
    found = set(known_from(report.findings, report.articles))
    kept = [entry for entry in before if entry.path not in report.articles or entry in found]
    entries = kept if prune else [*kept, *found]
    keep_entries(path, entries)
    _tell(path, before, entries)
    return report.exit() if report.exit() >= Exit.TROUBLE else Exit.CLEAN


def _tell(path: str, before: list[Known], entries: list[Known]) -> None:
    added, gone = set(entries) - set(before), set(before) - set(entries)
    told = f"{os.path.relpath(path)}: {len(set(entries)):,} findings let stand"
    told += f", {len(added):,} of them new" if added else ""
    told += f", {len(gone):,} taken out" if gone else ""
    sys.stderr.write(f"{told}.\n")


def baseline_beside(path: str, options: CheckOptions) -> str:
    """The baseline that speaks for `path`: the one its configuration names, or the usual one beside that."""
    linter = linter_beside(path, options._replace(baseline=None))
    return linter.baseline or os.path.join(linter.folder, NAME)


@stops_with_a_word
def run_accept_from(returned: str, article: str | None, config: str | None) -> int:
    """Put what a desk ignored into the baseline, and give the exit code.

    `article` is the one that a Word proof was made of; where it is not named, the name of the proof tells.
    """
    options = CheckOptions((returned,), config=config, baseline="")
    entries = _resolved(returned, article, options) if returned.endswith(".docx") else _ticked(returned)
    path = baseline_beside(article or returned, options)
    new = let_stand(path, entries)
    sys.stderr.write(f"{os.path.relpath(path)}: {len(entries):,} findings ignored by the desk, {new:,} of them new.\n")
    return Exit.CLEAN


def let_stand(path: str, entries: list[Known]) -> int:
    """Add `entries` to the baseline at `path`; how many were new. Raises UnreadableError."""
    before = entries_of(path)
    keep_entries(path, [*before, *entries])
    return len(set(entries) - set(before))


def _resolved(proof: str, article: str | None, options: CheckOptions) -> list[Known]:
    """The findings whose comments in a Word proof are resolved. Raises UnreadableError."""
    from lintnews.reporters.docx.resolved import resolved_comments

    raw = content(proof)
    name = article or proved(proof)
    comments = {(lines[0], lines[-1]) for lines in resolved_comments(raw)}
    results = linter_beside(name, options._replace(format="docx")).check_bytes(raw, name)
    report = gathered(results, "")
    ignored = [finding for finding in report.findings if (_remark(finding), finding.rule) in comments]
    return known_from(ignored, report.articles)


def _remark(finding: Finding) -> str:
    """The first line of the comment on a finding."""
    return f"{CALLS[finding.call]}: {finding.message}"


def proved(proof: str) -> str:
    """The article that a Word proof was made of, by its name: story.txt for story.proof.docx."""
    stem = proof.removesuffix(".docx").removesuffix(".proof")
    folder, name = os.path.split(stem)
    beside = sorted(os.listdir(folder or ".")) if os.path.isdir(folder or ".") else []
    fitting = [one for one in beside if os.path.splitext(one)[0] == name and not one.endswith(".proof.docx")]
    return os.path.join(folder, fitting[0]) if fitting and stem + ".docx" != proof else proof


def _ticked(path: str) -> list[Known]:
    """The findings that were ignored in an HTML proof, as it saved them. Raises UnreadableError."""
    import json

    try:
        with open(path, encoding="utf-8") as file:
            told = json.load(file)
        return [
            Known(one["path"], fingerprint, one["rule"], one["note"])
            for one in told["decisions"]
            if one["decision"] == "ignore"
            for fingerprint in one["fingerprints"]
        ]
    except OSError as problem:
        raise UnreadableError(f"{path}: the decisions cannot be read ({problem.strerror}).") from None
    except (ValueError, KeyError, TypeError):
        raise UnreadableError(f"{path}: these are no decisions saved from a proof.") from None
