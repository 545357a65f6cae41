"""A time that does not fit another one of its sentence."""

from __future__ import annotations

from lintnews.core.record import Record
from lintnews.core.span import Span


class Gap(Record):
    """A time that does not fit another: `wrong` is the likelier slip, `span` the other; `why` says what does not fit."""

    wrong: Span
    span: Span
    why: str
