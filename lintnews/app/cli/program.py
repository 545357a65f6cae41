"""`lintnews` itself: its commands, and `check` where none is named."""

from __future__ import annotations

import click

from lintnews.app.cli.accept import accept
from lintnews.app.cli.baseline import baseline
from lintnews.app.cli.check import check
from lintnews.app.cli.explain import explain
from lintnews.app.cli.facts import facts
from lintnews.app.cli.fix import fix
from lintnews.app.cli.init import init
from lintnews.app.cli.proof import proof
from lintnews.app.cli.rules import rules
from lintnews.app.cli.schema import schema
from lintnews.app.cli.styles import styles
from lintnews.app.cli.vocabulary import vocabulary
from lintnews.core.version import VERSION

_LATER = frozenset({"lsp", "serve", "archive"})


class Program(click.Group):
    """A group whose first argument is a command if it names one, and a path to check if it does not."""

    def parse_args(self, context: click.Context, args: list[str]) -> list[str]:
        """Put `check` before what is no command."""
        plain = next((word for word in args if not word.startswith("-") or word == "-"), None)
        asks_about_itself = {"--help", "-h", "--version"} & set(args)
        if plain in _LATER:
            raise click.UsageError(f"“{plain}” is not part of this version. `lintnews --help` lists what is.")
        if plain not in self.commands and not (plain is None and asks_about_itself) and args:
            args = ["check", *args]
        return super().parse_args(context, args)


@click.group(
    cls=Program,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 80},
    epilog="Most days: `lintnews story.txt`, or `lintnews --output-format html=proof.html stories/`.",
)
@click.version_option(VERSION, prog_name="lintnews", message="%(prog)s %(version)s")
def program() -> None:
    """Read news copy as a copy desk does.

    Finds typos, small letters where a sentence starts, people given an office they do not hold, dates that cannot be,
    leftovers of the web page, and breaches of the house style that a newsroom has chosen.
    """


for command in (check, fix, proof, explain, rules, styles, init, accept, baseline, vocabulary, facts, schema):
    program.add_command(command)
