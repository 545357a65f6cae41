"""The one thing every door opens: texts and files in, a Report out."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import date, datetime
from functools import partial

from lintnews.app.checker import Checker
from lintnews.app.files import article_paths
from lintnews.app.shipped import guides, known_options
from lintnews.core.errors import UnreadableError
from lintnews.core.finding import Finding
from lintnews.core.record import Record
from lintnews.core.report import Report, Trouble
from lintnews.engine.batch import gathered
from lintnews.engine.fix import Mended, Refused
from lintnews.engine.outcome import Checked
from lintnews.house import load_configuration

Progress = Callable[[int, int], None]


class Fixed(Record):
    """A text after its fixes: what was changed, what could not be, and what is left to say."""

    text: str
    applied: tuple[Finding, ...]
    refused: tuple[Refused, ...]
    report: Report


class Linter(Checker):
    """Checks copy against a house style.

    `style` is a shipped name (`ap`), the path of a guide, or a HouseStyle. Nothing is read from the working folder;
    `Linter.from_config` does that.
    """

    @classmethod
    def from_config(cls, path: str, **choices: object) -> Linter:
        """A linter as the `lintnews.yaml` at `path` has it. Raises StyleError with all its faults."""
        configuration = load_configuration(path, known_options, shipped=guides())
        return cls(configuration=configuration, **choices)  # type: ignore[arg-type]

    def check_text(
        self,
        text: str,
        name: str = "text",
        published: date | datetime | None = None,
        format: str | None = None,  # noqa: A002 - the field's own word
    ) -> Report:
        """What is to be said of one text. A datetime counts by the day in its own zone."""
        results = self._checked(text.encode("utf-8", "surrogatepass"), name, _day(published), format or self._format)
        return gathered(results, self.style, self.troubles)

    def fix_text(
        self,
        text: str,
        name: str = "text",
        published: date | datetime | None = None,
        *,
        unsafe: bool = False,
    ) -> Fixed:
        """The text with its safe fixes made (with `unsafe`, all that are offered), and what remains.

        A text that cannot be read comes back as it was, with the trouble in the report.
        """
        given = _day(published)
        raw = text.encode("utf-8", "surrogatepass")
        try:
            done = self._mended(raw, name, given, unsafe=unsafe)
        except UnreadableError:
            done = Mended(raw, (), ())
        after = self._checked(done.raw, name, given, self._format)
        new = done.raw.decode("utf-8", "surrogatepass")
        return Fixed(new, done.applied, done.refused, gathered(after, self.style, self.troubles))

    def check_paths(
        self, paths: Iterable[str], published: date | None = None, jobs: int = 1, progress: Progress | None = None
    ) -> Report:
        """What is to be said of the articles at `paths`, folders taken with what they hold, in order of path."""
        files, troubles = self._files(paths)
        return gathered(self.results(files, published, jobs, progress), self.style, troubles)

    def check_edition(
        self,
        paths: Iterable[str],
        published: date | None = None,
        jobs: int = 1,
        progress: Progress | None = None,
        opened: Iterable[str] | None = None,
    ) -> Report:
        """What is to be said of the articles at `paths`, and of several of them together.

        With `opened`, only of those articles, and what of the others contradicts them.
        """
        files, troubles = self._files(paths)
        results = self.edition_results(files, None if opened is None else list(opened), published, jobs, progress)
        return gathered(results, self.style, troubles)

    def _files(self, paths: Iterable[str]) -> tuple[list[str], list[Trouble]]:
        files: list[str] = []
        troubles = list(self.troubles)
        for found in article_paths(paths, self.excludes):
            (troubles if isinstance(found, Trouble) else files).append(found)  # type: ignore[arg-type]
        return files, troubles

    def results(
        self,
        files: Sequence[str],
        published: date | None = None,
        jobs: int = 1,
        progress: Progress | None = None,
        *,
        edition: bool = False,
    ) -> list[Checked]:
        """The result of each article of `files`, in their order, by as many processes as `jobs` says.

        With `edition`, each with the facts that rules over several articles keep.
        """
        if jobs > 1 and len(files) > 1:
            from lintnews.app.workers import in_workers

            return in_workers(partial(self.check_file, published=published, edition=edition), files, jobs, progress)
        results: list[Checked] = []
        for number, path in enumerate(files, 1):
            results += self.check_file(path, published, edition=edition)
            if progress:
                progress(number, len(files))
        return results

    def edition_results(
        self,
        files: Sequence[str],
        opened: Sequence[str] | None = None,
        published: date | None = None,
        jobs: int = 1,
        progress: Progress | None = None,
    ) -> list[Checked]:
        """The result of each of `files`, what they show together included.

        With `opened`, the results of these, and of the others only what touches one of these.
        """
        from lintnews.engine.edition import judged_results

        results = self.results(files, published, jobs, progress, edition=True)
        names = None if opened is None else {self.name_of(path) for path in opened}
        told = judged_results(results, self.plan(self.house), names)
        if not self.baseline:
            return told
        return [result._replace(outcome=self._without_known(result.outcome, result.path)) for result in told]


def _day(published: date | datetime | None) -> date | None:
    return published.date() if isinstance(published, datetime) else published
