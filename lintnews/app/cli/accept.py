"""lintnews accept."""

from __future__ import annotations

import os

import click


@click.command()
@click.argument("words", nargs=-1, metavar="WORDS...")
@click.option("--config", metavar="FILE", help="Write into this lintnews.yaml, not the nearest one.")
@click.option(
    "--from",
    "returned",
    metavar="FILE",
    help="Let stand what a desk ignored: decisions saved from an HTML proof, or a Word proof with resolved comments.",
)
def accept(words: tuple[str, ...], config: str | None, returned: str | None) -> int:
    """Tell lintnews that WORDS are right: they go into lintnews.yaml.

    A phrase stands in quotes: `lintnews accept fursuit "Siân Kowalczyk"`. A word counts exactly as it is written; with
    a ~ (`fursuit~`) its regular endings count too. Comments and layout of the file stay as they are.

    With --from, what a desk ignored goes into the baseline instead, and is not told again until its words change; the
    article that a Word proof was made of may be named.
    """
    from lintnews.core.errors import LintnewsError, StyleError
    from lintnews.house import nearest_configuration

    if returned is not None:
        from lintnews.app.letting_stand import run_accept_from

        return run_accept_from(returned, words[0] if words else None, config)
    if not words:
        raise click.UsageError('Name the words to accept: `lintnews accept fursuit "Siân Kowalczyk"`.')
    path = config or nearest_configuration(".") or "lintnews.yaml"
    shown = os.path.relpath(path) if not config else path
    try:
        return _accepted(path, shown, words)
    except StyleError as problem:
        raise click.ClickException(f"nothing was accepted, for {shown} has faults.\n{problem}") from None
    except LintnewsError as problem:
        raise click.ClickException(str(problem)) from None


def _accepted(path: str, shown: str, words: tuple[str, ...]) -> int:
    from lintnews.app.accept import AcceptError, new_file, with_accepted
    from lintnews.app.files import write_whole
    from lintnews.written.yaml_source import bytes_of_file, decoded

    is_new = not os.path.exists(path)
    raw = b"version: 1\n" if is_new else bytes_of_file(path, shown)
    done = with_accepted(decoded(raw, shown), words, shown)
    for sentence in done.left:
        click.echo(sentence, err=True)
    if not done.added:
        return 2
    if is_new:
        try:
            new_file(path, done.text)
        except OSError as problem:
            raise AcceptError(f"{shown} cannot be written ({problem.strerror}).") from None
    else:
        mark = b"\xef\xbb\xbf" if raw.startswith(b"\xef\xbb\xbf") else b""
        write_whole(path, mark + done.text.encode("utf-8"))
    names = ", ".join(f"“{word}”" for word in done.added)
    click.echo(f"{shown}{' (new)' if is_new else ''}: {names} accepted.")
    return 0
