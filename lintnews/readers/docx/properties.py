"""What a Word file says of itself: its title, its language, its days."""

from __future__ import annotations

from datetime import date

from lintnews.core.document import Meta
from lintnews.core.errors import UnreadableError
from lintnews.readers.docx.package import Package
from lintnews.readers.docx.relations import relations
from lintnews.readers.docx.xml import Attributes, Reading

_PUBLISHED = frozenset("published publicationdate datepublished publishdate pubdate published_time".split())


def meta_of(package: Package) -> Meta:
    """The facts in the file's properties.

    A property named for it gives the publication date. The day when the file was last saved is only an assumption,
    though a better one than today.
    """
    found = relations(package, "")
    core = _told(package, found.get("core-properties", ""))
    custom = _told(package, found.get("custom-properties", ""))
    published = next((day for name in _PUBLISHED if (day := _day(custom.get(name, "")))), None)
    told_by = "metadata" if published else None
    if published is None and (saved := _day(core.get("modified", "") or core.get("created", ""))):
        published, told_by = saved, "assumed"
    return Meta(published=published, published_from=told_by, title=" ".join(core.get("title", "").split()))


def _told(package: Package, part: str) -> dict[str, str]:
    """The properties of a part by name; none where it is not there or is broken, for the copy can be read without."""
    raw = package.part(part) if part else b""
    if not raw:
        return {}
    try:
        return _Properties(raw).found
    except UnreadableError:
        return {}


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text.strip()[:10])
    except ValueError:
        return None


class _Properties(Reading):
    """Hears name and value of each property; custom ones by the name that people gave them."""

    def __init__(self, raw: bytes) -> None:
        super().__init__(raw)
        self.found: dict[str, str] = {}
        self._named = ""
        self._open = ""
        self.read()

    def start(self, name: str, attributes: Attributes) -> None:
        """An element begins."""
        plain = name.rpartition("}")[2]
        if plain == "property":
            self._named = "".join(attributes.get("name", "").lower().replace("-", "").split())
        self._open = self._named or plain

    def end(self, name: str) -> None:
        """An element ends."""
        if name.endswith("}property"):
            self._named = ""
        self._open = self._named

    def words(self, text: str) -> None:
        """Text."""
        if self._open:
            self.found[self._open] = self.found.get(self._open, "") + text
