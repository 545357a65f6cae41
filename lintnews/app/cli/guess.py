"""lintnews styles guess."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from lintnews.app.guessing import Guess, Point

_SHOWN = 8  # points told for and against


@click.command()
@click.argument("paths", nargs=-1, required=True)
def guess(paths: tuple[str, ...]) -> int:
    """Say which house the articles at PATHS follow, and what speaks for it and against it."""
    from lintnews.app.guessing import guess as guessed

    made = guessed(paths)
    for trouble in made.troubles:
        click.echo(f"{trouble.path}: {trouble.message}", err=True)
    if any(trouble.kind not in ("note", "rule") for trouble in made.troubles):
        return 2
    best = made.best()
    click.echo(f"Most like {' or '.join(best)}." if best else "No house stands out.")
    click.echo()
    width = max(len(house) for house, _ in made.scores)
    for house, score in made.scores:
        click.echo(f"  {house:{width}}  {score:+5.1f}  {_counts(made, house)}")
    house = made.scores[0][0]
    for title, sign in ((f"For {house}", 1), (f"Against {house}", -1)):
        points = [point for point in made.points if point.speaks(house) * sign > 0]
        points.sort(key=lambda point: (-point.weight(), point.rule))
        if points:
            click.echo(f"\n{title}:")
        for point in points[:_SHOWN]:
            click.echo(f"  {_told(point, house, against=sign < 0)}")
        if len(points) > _SHOWN:
            click.echo(f"  and {len(points) - _SHOWN} more")
    return 0


def _counts(made: Guess, house: str) -> str:
    fits = sum(point.speaks(house) > 0 for point in made.points)
    objects = sum(point.speaks(house) < 0 for point in made.points)
    return f"{fits} points as it writes them, {objects} that it writes otherwise"


def _told(point: Point, house: str, *, against: bool) -> str:
    words = " ".join(point.places[0][2].split())
    words = words if len(words) < 48 else words[:46] + "…"
    times = f" ({len(point.places)} times)" if len(point.places) > 1 else ""
    if against:
        better = point.objections[house][1].strip()
        return f"“{words}”{times}" + (f": {house} writes “{better}”" if better else "") + f" [{point.rule}]"
    others = ", ".join(sorted(point.objections))
    return f"“{words}”{times}: not so {others} [{point.rule}]"
