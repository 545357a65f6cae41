"""RSS and Atom, old and new: each item of a feed is an article."""

from __future__ import annotations

from collections.abc import Mapping

from lintnews.core.document import BlockKind, Document, Meta
from lintnews.core.errors import UnreadableError
from lintnews.readers.inlay import (
    INSIDE,
    day_told,
    finished,
    is_marked_up,
    section_told,
    tell_element,
    tell_html,
    tell_line,
    tell_plain,
    tell_text,
)
from lintnews.readers.scribe import Scribe
from lintnews.readers.xml_source import Element, root_of, text_layer

_ATOM = ("http://www.w3.org/2005/Atom", "http://purl.org/atom/ns#")
_STANDFIRSTS = ("description", "summary", "subtitle", "tagline", "excerpt")
_BODIES = ("encoded", "content", "body", "fullitem")
_DATES = ("pubDate", "published", "date", "issued", "created", "updated", "modified", "lastBuildDate")
_ALIKE = 40  # code points: a summary that begins as the body does is cut from it


def documents(source: str, name: str, fields: Mapping[str, str] | None = None) -> tuple[Document, ...]:  # noqa: ARG001 - the form of all such readers
    """The items of the feed in `source`, or what it says of itself where it has none.

    Raises UnreadableError where the XML is broken or refused, or there is not a word of copy.
    """
    root = root_of(source)
    items = (
        [root] if root.name == "entry" else sorted([*root.all("item"), *root.all("entry")], key=lambda one: one.start)
    )
    language = _language(root)
    found = []
    for number, item in enumerate(items, 1):
        document = _item(source, item, name if len(items) == 1 else f"{name}#{number}", language)
        if document is not None:
            found.append(document)
    if not found:
        document = _item(source, root.child("channel") or root, name, language)
        if document is None:
            raise UnreadableError("The feed holds no item with a title or text, so there is nothing to check.", "note")
        found.append(document)
    return tuple(found)


def _item(source: str, item: Element, name: str, language: str) -> Document | None:
    scribe = Scribe(source)
    title = _field(item, ("title",))
    if title is not None:
        _tell(scribe, source, title, BlockKind.HEADLINE)
    body = _field(item, _BODIES)
    summary = _field(item, _STANDFIRSTS)
    if body is None:
        body, summary = summary, None
    if summary is not None and not _begins_alike(summary, body):
        _tell(scribe, source, summary, BlockKind.STANDFIRST)
    byline = _author(item)
    if byline is not None:
        tell_line(scribe, text_layer(source, byline), BlockKind.BYLINE)
    if body is not None:
        _tell(scribe, source, body, None)
    document = finished(scribe, name, "feed", _meta(item, title, byline, language))
    return document if document.blocks else None


def _field(item: Element, names: tuple[str, ...]) -> Element | None:
    """The first of an item's own fields of these names that holds words."""
    for name in names:
        for one in item.children:
            if one.name == name and not _is_other(one, item) and not _is_data(one) and one.has_words:
                return one
    return None


_SPACES = (
    "", "content", "dc", "http://purl.org/rss/1.0/", "http://purl.org/rss/1.0/modules/content/",
    "http://purl.org/dc/elements/1.1/", "http://purl.org/dc/terms/", "http://www.w3.org/1999/xhtml",
    "http://my.netscape.com/rdf/simple/0.9/", "http://backend.userland.com/rss2", *_ATOM,
)  # fmt: skip


def _is_other(element: Element, item: Element) -> bool:
    """Whether an element is of an addition for pictures, podcasts and the like, not of the copy."""
    return element.space != item.space and element.space not in _SPACES


def _is_data(element: Element) -> bool:
    sort = element.attributes.get("type", "")
    return element.attributes.get("mode") == "base64" or (
        "/" in sort and not sort.startswith("text/") and "html" not in sort
    )


def _tell(scribe: Scribe, source: str, field: Element, kind: BlockKind | None) -> None:
    """A field that is plain, HTML in words, or XHTML in elements."""
    if next(field.children, None) is not None:
        tell_element(scribe, field, kind, INSIDE)
        return
    layer = text_layer(source, field)
    sort = field.attributes.get("type", "")
    is_atom = field.space in _ATOM and field.attributes.get("mode") != "escaped"
    if "html" in sort:
        tell_html(scribe, layer, kind)
    elif is_atom and sort in ("", "text", "text/plain"):
        tell_plain(scribe, layer, kind)
    elif kind is BlockKind.HEADLINE:
        tell_line(scribe, layer, kind)
    else:
        (tell_html if is_marked_up(layer.text) else tell_text)(scribe, layer, kind)


def _begins_alike(summary: Element, body: Element | None) -> bool:
    if body is None:
        return False
    begun = _bare(summary.words)[:_ALIKE]
    return len(begun) >= min(_ALIKE, 12) and begun in _bare(body.words)


def _bare(words: str) -> str:
    """The words of HTML without its tags, roughly: only to hold one text against another."""
    from html import unescape
    from re import sub

    return " ".join(unescape(sub(r"<[^<>]*>", " ", words)).split()).rstrip(" .…")


def _author(item: Element) -> Element | None:
    for one in item.children:
        if one.name in ("creator", "author") and not _is_other(one, item):
            named = one.child("name") or one
            if named.words and "@" not in named.words and next(named.children, None) is None:
                return named
    return None


def _language(root: Element) -> str:
    told = next(root.all("language"), None)
    return (told.words if told is not None else "") or root.attributes.get("xml:lang", "")


def _meta(item: Element, title: Element | None, byline: Element | None, language: str) -> Meta:
    days = (day_told(one.words) for name in _DATES for one in item.children if one.name == name)
    published = next((day for day in days if day), None)
    return Meta(
        published=published,
        published_from="metadata" if published else None,
        language=(item.attributes.get("xml:lang") or language).replace("_", "-") or Meta().language,
        title=_bare(title.words) if title is not None else "",
        byline=byline.words if byline is not None else "",
        section=section_told(
            one.attributes.get("label") or one.attributes.get("term") or one.words
            for one in item.children
            if one.name == "category"
        ),
    )
