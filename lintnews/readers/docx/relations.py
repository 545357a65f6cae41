"""Which part of a Word file is which."""

from __future__ import annotations

import posixpath

from lintnews.readers.docx.package import Package
from lintnews.readers.docx.xml import Attributes, Reading


def relations(package: Package, part: str) -> dict[str, str]:
    """The parts that `part` refers to, by kind (styles, footnotes…); those outside the file are left out.

    Of several of a kind the first counts. An empty `part` is the package itself.
    """
    folder = part.rpartition("/")[0]
    listed = _Relations(package.part(relations_part(part)))
    found: dict[str, str] = {}
    for kind, target in listed.found:
        where = target.lstrip("/") if target.startswith("/") else posixpath.normpath(posixpath.join(folder, target))
        if where in package:
            found.setdefault(kind, where)
    return found


def relations_part(part: str) -> str:
    """The name of the part that tells the relations of `part`."""
    folder, _, name = part.rpartition("/")
    return f"{folder}/_rels/{name}.rels".lstrip("/")


class _Relations(Reading):
    """Hears (kind, target) of each relation that stays inside the file."""

    def __init__(self, raw: bytes) -> None:
        super().__init__(raw)
        self.found: list[tuple[str, str]] = []
        if raw:
            self.read()

    def start(self, name: str, attributes: Attributes) -> None:
        """An element begins."""
        if name.endswith("}Relationship") and attributes.get("TargetMode") != "External":
            kind = attributes.get("Type", "").rpartition("/")[2]
            self.found.append((kind, attributes.get("Target", "")))
