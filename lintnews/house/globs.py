"""Paths by pattern, the same on every system.

- `*` is any run of characters, `?` one, `[abc]` one of these, none of them a slash;
- `**` as a whole step is any number of folders, none included: `a/**/b.txt` is a/b.txt and a/x/y/b.txt;
- a pattern without a slash fits the name of a file in any folder: `*.md`;
- a pattern with one begins at the folder of the configuration; one that ends in a slash, or fits a folder, takes all
  that the folder holds: `archive/`.
"""

from __future__ import annotations

from fnmatch import fnmatchcase


def fits(pattern: str, path: str) -> bool:
    """Whether `path` (with forward slashes, relative to the configuration's folder) fits `pattern`."""
    steps = [step for step in path.replace("\\", "/").split("/") if step not in ("", ".")]
    wanted = pattern.removeprefix("./").split("/")
    if len(wanted) == 1:
        return bool(steps) and fnmatchcase(steps[-1], pattern)
    if wanted[0] == "":
        wanted = wanted[1:]  # a leading slash says what a slash anywhere says
    if wanted[-1] == "":
        wanted[-1] = "**"
    elif wanted[-1] != "**" and _fit([*wanted, "**"], steps):
        return True
    return _fit(wanted, steps)


def _fit(wanted: list[str], steps: list[str]) -> bool:
    """Step by step; after a mismatch only the last ** is tried again, so the work is bounded by the product."""
    at = step = 0
    star, resume = -1, 0
    while step < len(steps):
        if at < len(wanted) and wanted[at] == "**":
            star, resume = at, step
            at += 1
        elif at < len(wanted) and fnmatchcase(steps[step], wanted[at]):
            at += 1
            step += 1
        elif star >= 0:
            resume += 1
            at, step = star + 1, resume
        else:
            return False
    return all(one == "**" for one in wanted[at:])
