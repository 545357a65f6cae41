"""Which desk a piece of copy belongs to, by what its file says of its section."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

NO_DESK = "none"  # what a path says that is no kind of copy in particular, whatever its section


def plain_section(said: str) -> str:
    """A section as it is compared: small letters, no hyphens, no apostrophes, single blanks."""
    return " ".join(said.casefold().replace("-", " ").replace("_", " ").replace("’", "").replace("'", "").split())


def desk_of_section(said: str, desks: Iterable[Mapping[str, Mapping[str, Any]]]) -> str:
    """The name of the desk that has the section `said`, empty where none has it; desks that come first are asked first.

    A section that is a path (“Life & Style > Recipes”, news/opinion) is taken whole, then from its last step on.
    """
    owner: dict[str, str] = {}
    for some in desks:
        for name, desk in some.items():
            for section in (*desk["sections"], plain_section(name)):
                owner.setdefault(section, name)
    steps = said
    for mark in ">|,;:":
        steps = steps.replace(mark, "/")
    for step in (said, *reversed(steps.split("/"))):
        if (found := owner.get(plain_section(step))) is not None:
            return found
    return ""
