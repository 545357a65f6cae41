"""Where the command begins. A plain check goes straight to work; everything else loads the full command line."""

from __future__ import annotations

import gc
import os
import sys


def script() -> None:
    """The `lintnews` command: run, and leave at once.

    Taking a thousand modules and tables apart again at the end costs as much as checking a short article.
    """
    code = main()
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(code)


def main(arguments: list[str] | None = None) -> int:
    """Run `lintnews` with `arguments` (default: those of the process) and return its exit code."""
    given = sys.argv[1:] if arguments is None else arguments
    # Loading makes many objects and no garbage: looking for some every 700 objects costs a tenth of a short run.
    gc.set_threshold(50_000, 20, 20)
    from lintnews.engine.bundle import use_bundle

    use_bundle()
    from lintnews.app.options import plain_options
    from lintnews.engine.expressions import use_expressions

    use_expressions()
    options = plain_options(given)
    try:
        if options is not None:
            from lintnews.app.check import run_check

            return run_check(options)
        from lintnews.app.cli import run

        return run(given)
    except BrokenPipeError:
        # The reader of our output has gone (`| head`); there is nobody to tell.
        sys.stderr.close()
        return 0
    except Exception as problem:
        # Not the copy's fault and not the desk's: say so, and where, in a line; the whole trace only when asked for.
        if os.environ.get("LINTNEWS_DEBUG"):
            raise
        sys.stderr.write(
            f"lintnews failed, through no fault of the copy ({type(problem).__name__}: {problem}). "
            "LINTNEWS_DEBUG=1 shows where.\n"
        )
        return 3
    except KeyboardInterrupt:
        sys.stderr.write("\nlintnews: stopped.\n")
        return 130
