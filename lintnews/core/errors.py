"""What can stop us. In a run each becomes a Trouble in the report, and the rest goes on."""

from __future__ import annotations


class LintnewsError(Exception):
    """Anything that lintnews itself raises."""


class UnreadableError(LintnewsError):
    """A file or text cannot be read as copy; the message says why and what to do."""

    def __init__(self, message: str, kind: str = "unreadable") -> None:
        super().__init__(message)
        self.kind = kind


class StyleError(LintnewsError):
    """A configuration, guide or rule file has faults; all of them, each with its place."""

    def __init__(self, faults: tuple[Fault, ...]) -> None:
        super().__init__("\n".join(str(fault) for fault in faults))
        self.faults = faults


class LostPlaceError(LintnewsError):
    """A place in the plain text has no place in the original, so nothing may be changed there."""


class Fault:
    """One thing wrong in a file that people write: where it is, what it is, what to do."""

    __slots__ = ("column", "line", "message", "path")

    def __init__(self, path: str, line: int, column: int, message: str) -> None:
        self.path = path
        self.line = line
        self.column = column
        self.message = message

    def __str__(self) -> str:
        place = f":{self.line}:{self.column}" if self.line else ""  # a style named on the command line has none
        return f"{self.path}{place}: {self.message}"
