"""A run of `check`: read, check, tell, and the exit code."""

from __future__ import annotations

import sys

from lintnews.app.options import CheckOptions
from lintnews.app.progress import Progress
from lintnews.app.setting_up import Group, grouped, linter_beside, published_day
from lintnews.app.troubles import stops_with_a_word
from lintnews.core.finding import Severity
from lintnews.core.report import Exit, Report
from lintnews.engine.batch import gathered


@stops_with_a_word
def run_check(options: CheckOptions) -> int:
    """Check what `options` name, print what was found, and give the exit code."""
    if options.fix:
        from lintnews.app.fix import run_fix

        return run_fix(options)
    report = report_for(options)
    from lintnews.app.telling import tell

    tell(report, options)
    code = report.exit(Severity(options.fail_on))
    return Exit.CLEAN if options.exit_zero and code is Exit.FINDINGS else code


def report_for(options: CheckOptions) -> Report:
    """The findings for the paths of `options`. Raises UsageError and StyleError before anything is checked."""
    from lintnews.app.workers import jobs_for

    published = published_day(options)
    groups, troubles = grouped(options)
    progress = Progress(sum(len(group.paths) for group in groups), options)
    results = []
    for group in groups:
        if options.edition is not None or group.linter.has_edition:
            from lintnews.app.edition import results_of

            results += results_of(group, options, published, progress.step)
            continue
        jobs = jobs_for(group.paths, options.jobs)
        results += group.linter.results(group.paths, published, jobs, progress.step)
    progress.clear()
    if "-" in options.paths:
        name = options.stdin_filename or "-"
        linter = linter_beside(name, options)
        results += linter.check_bytes(sys.stdin.buffer.read(), name, published)
        groups = [*groups, Group(linter, ())]
    troubles += dict.fromkeys(trouble for group in groups for trouble in group.linter.troubles)
    for linter in dict.fromkeys(group.linter for group in groups if group.linter.baseline):
        from lintnews.app.baseline import entries_of, told_unused

        troubles += told_unused(linter.baseline, entries_of(linter.baseline), results)
    style = ", ".join(sorted({group.linter.style for group in groups})) or options.style or "default"
    return gathered(results, style, troubles)
