"""One of a few words."""

from __future__ import annotations

from enum import StrEnum

__all__ = ["Choice"]


class Choice(StrEnum):
    """An enumeration of words, each hashed as the word it is.

    Enum's own `__hash__` is a Python function, and blocks and severities are keys so often that it took a
    thirtieth of a run.
    """

    __hash__ = str.__hash__
