"""lintnews proof."""

from __future__ import annotations

from typing import Any

import click

from lintnews.app.cli.options import sources
from lintnews.app.options import CheckOptions


@click.command()
@sources
@click.option("--output", "-o", metavar="DIR|FILE", help="Where to put it; the suffix of a file tells what is made.")
@click.option(
    "--format",
    "kind",
    type=click.Choice(["html", "docx", "sheet", "csv", "pdf"]),
    help="html: the copy with marks and notes. docx: Word, with comments. sheet: what to check. csv: that as a table.",
)
@click.option("--edition", metavar="FOLDER", help="Hold all articles of FOLDER against each other, as in a check.")
@click.option("--track", is_flag=True, help="In Word: the safe fixes as tracked changes.")
@click.option("--since", metavar="OLD", help="In a query sheet: what is new against this older file or folder.")
def proof(*, output: str | None, kind: str | None, track: bool, since: str | None, **given: Any) -> int:
    """Make a proof of articles for people to work from.

    A page of marked copy (.html, .pdf), the writer’s own Word file with comments (.docx), or a query sheet: every name,
    title, date, number, quotation and place with a box to tick.
    """
    if not (given["paths"] or given["edition"]):
        raise click.UsageError("Name the articles: `lintnews proof story.txt -o proof.html`.")
    if not output:
        raise click.UsageError("Say where to put it: `-o proof.html`, `-o story.docx`, or `-o` and a folder.")
    from lintnews.app.proof import ProofOptions, run_proof

    return run_proof(ProofOptions(CheckOptions(**given), output, kind or "", track, since or ""))
