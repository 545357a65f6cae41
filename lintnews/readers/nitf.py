"""NITF, the news industry's older markup for a story."""

from __future__ import annotations

from lintnews.core.document import Document, Meta
from lintnews.readers.inlay import day_told, finished, section_told, tell_element
from lintnews.readers.scribe import Scribe
from lintnews.readers.vocabularies import NITF
from lintnews.readers.xml_source import Element, root_of

_SECTIONS = (
    ("tobject", "tobject.type"),
    ("tobject.property", "tobject.property.type"),
    ("pubdata", "position.section"),
)
_DATES = ("date.issue", "story.date", "date.release")


def document(source: str, name: str) -> Document:
    """The story in `source`. Raises UnreadableError where the XML is broken or refused."""
    root = root_of(source)
    scribe = Scribe(source)
    tell_element(scribe, root, vocabulary=NITF)
    return finished(scribe, name, "nitf", nitf_meta(root))


def nitf_meta(root: Element) -> Meta:
    """What a story says of itself besides its words; its headline and byline are told by its blocks."""
    norms = [one.attributes.get("norm", "") for name in _DATES for one in root.all(name)]
    days = (day_told(norm or "") for norm in norms)
    published = next((day for day in days if day), None)
    headline = next(root.all("hl1"), None)
    place = next((one for dateline in root.all("dateline") for one in dateline.all("location")), None)
    return Meta(
        published=published,
        published_from="metadata" if published else None,
        language=root.attributes.get("xml:lang") or root.attributes.get("lang") or Meta().language,
        title=headline.words if headline is not None else "",
        place=place.words if place is not None else "",
        section=section_told(one.attributes.get(key, "") for name, key in _SECTIONS for one in root.all(name)),
    )
