"""Frozen values with named fields.

To readers and type checkers a Record is a `typing.NamedTuple`. At run time it is the same kind of tuple, made without
looking at each field's annotation: for the seventy classes that a plain check loads that saves 13 ms of some 80.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

__all__ = ["Record"]

if TYPE_CHECKING:
    from typing import NamedTuple as Record
else:
    from collections import namedtuple

    class _Maker(type):
        """Makes a tuple class of what a class body says; the tuple class takes its place."""

        def __new__(cls, name, bases, body):  # noqa: ANN001, ANN204, ARG004 - no type checker reads this half
            fields = tuple(body.get("__annotations__", ()))
            defaults = [body[field] for field in fields if field in body]
            made = namedtuple(name, fields, defaults=defaults, module=body["__module__"])  # noqa: PYI024 - this is its kin
            for key, value in body.items():
                if key not in fields and key not in ("__module__", "__qualname__"):
                    setattr(made, key, value)
            return made

    def Record():  # noqa: ANN201, N802 - it stands where a class stands
        """The base to derive from: `class Span(Record)`."""

    Record.__mro_entries__ = lambda _: (type.__new__(_Maker, "Record", (), {}),)
