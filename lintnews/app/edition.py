"""Which files are held against each other, and what they show together."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from lintnews.app.files import article_paths
from lintnews.app.linter import Linter
from lintnews.app.options import CheckOptions
from lintnews.app.setting_up import Group
from lintnews.app.workers import jobs_for
from lintnews.core.report import Trouble
from lintnews.engine.outcome import Checked

Step = Callable[[int, int], None]


def results_of(group: Group, options: CheckOptions, published: date | None, step: Step) -> list[Checked]:
    """The results of a group's files; where the options or the configuration say so, as parts of an edition."""
    linter = group.linter
    if options.edition is not None:
        files = _articles([options.edition], linter)
        opened = group.paths if options.paths else None
        return _together(linter, files, opened, options, published, step)
    fitting = [path for path in group.paths if linter.is_of_edition(path)]
    results: list[Checked] = []
    if fitting:
        others = [path for path in _articles([linter.folder], linter) if linter.is_of_edition(path)]
        results = _together(linter, others, fitting, options, published, step)
    rest = [path for path in group.paths if path not in set(fitting)]
    return results + linter.results(rest, published, jobs_for(rest, options.jobs), step)


def _together(
    linter: Linter,
    files: list[str],
    opened: tuple[str, ...] | list[str] | None,
    options: CheckOptions,
    published: date | None,
    step: Step,
) -> list[Checked]:
    """Results of the opened files and of what contradicts them. Where none is named, all are open."""
    whole = list({linter.name_of(path): path for path in (*files, *(opened or ()))}.values())
    jobs = jobs_for(whole, options.jobs)
    results = linter.edition_results(whole, opened, published, jobs, step)
    names = None if opened is None else {linter.name_of(path) for path in opened}
    return [result for result in results if names is None or result.file in names or result.outcome.findings]


def _articles(paths: list[str], linter: Linter) -> list[str]:
    return [path for path in article_paths(paths, linter.excludes) if not isinstance(path, Trouble)]
