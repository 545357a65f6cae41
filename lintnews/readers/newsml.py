"""NewsML-G2 and its forerunner NewsML 1: items with a story inside, alone or several in a message."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from lintnews.core.document import BlockKind, Document, Meta
from lintnews.core.errors import UnreadableError
from lintnews.readers.inlay import day_told, finished, section_told, tell_element, tell_html, tell_line, tell_text
from lintnews.readers.scribe import Scribe
from lintnews.readers.vocabularies import HTML, NITF
from lintnews.readers.xml_source import Element, root_of, text_layer

_OF_NO_COPY = {
    "planningItem": "planning item",
    "conceptItem": "concept item",
    "knowledgeItem": "knowledge item",
    "catalogItem": "catalogue item",
}
_ITEMS = ("newsItem", "packageItem", "NewsItem")
_FRAGMENTS = ("contentSet", "contentMeta", "itemMeta", "groupSet")
_DATES = (
    "contentCreated",
    "firstCreated",
    "versionCreated",
    "FirstCreated",
    "ThisRevisionCreated",
    "sent",
    "DateAndTime",
)


def documents(source: str, name: str, fields: Mapping[str, str] | None = None) -> tuple[Document, ...]:  # noqa: ARG001 - the form of all such readers
    """The stories in `source`. Raises UnreadableError where the XML is broken, refused, or holds no story."""
    root = root_of(source)
    items = [root] if root.name in (*_ITEMS, *_FRAGMENTS) else [one for item in _ITEMS for one in root.all(item)]
    items.sort(key=lambda item: item.start)
    found = []
    for number, item in enumerate(items, 1):
        document = _item(source, item, name if len(items) == 1 else f"{name}#{number}")
        if document is not None:
            found.append(document)
    if not found:
        raise _reason(root, items)
    return tuple(found)


def _reason(root: Element, items: list[Element]) -> UnreadableError:
    what = next((said for item, said in _OF_NO_COPY.items() if root.name == item or next(root.all(item), None)), "")
    if what:
        return UnreadableError(f"This is a NewsML-G2 {what}: it holds no article.", "note")
    if items:
        return UnreadableError("The item holds no headline and no text, so there is nothing to check.", "note")
    return UnreadableError(f"This XML (“{root.name}”) holds no item of news.", "format")


def _item(source: str, item: Element, name: str) -> Document | None:
    scribe = Scribe(source)
    meta = item if item.name == "contentMeta" else item.child("contentMeta")
    if meta is not None:
        _tell_meta(scribe, source, meta, is_picture=_is_picture(item))
    for group in item.all("groupSet") if item.name != "groupSet" else (item,):
        for reference in group.all("itemRef"):
            for title in [one for one in reference.children if one.name in ("title", "headline", "description")]:
                tell_line(scribe, text_layer(source, title), BlockKind.LIST_ITEM)
    for lines in item.all("NewsLines"):
        _tell_news_lines(scribe, source, lines)
    for content in _contents(item):
        _tell_content(scribe, source, content)
    document = finished(scribe, name, "newsml-g2", _meta(item))
    return document if document.blocks else None


_OF_META = {
    "headline": BlockKind.HEADLINE,
    "by": BlockKind.BYLINE,
    "dateline": BlockKind.DATELINE,
    "description": BlockKind.STANDFIRST,
}


def _tell_meta(scribe: Scribe, source: str, meta: Element, *, is_picture: bool) -> None:
    """The lines of a contentMeta, headline first; each is copy, though the story may say it again."""
    for name, kind in _OF_META.items():
        for one in meta.children:
            if one.name == name:
                is_caption = name == "description" and (is_picture or "caption" in one.attributes.get("role", ""))
                shown = BlockKind.CAPTION if is_caption else kind
                if next(one.children, None) is not None:
                    tell_element(scribe, one, shown)
                else:
                    tell_line(scribe, text_layer(source, one), shown)


_NEWS_LINES = {
    "HeadLine": BlockKind.HEADLINE,
    "SubHeadLine": BlockKind.STANDFIRST,
    "ByLine": BlockKind.BYLINE,
    "DateLine": BlockKind.DATELINE,
}


def _tell_news_lines(scribe: Scribe, source: str, lines: Element) -> None:
    for name, kind in _NEWS_LINES.items():
        for one in lines.children:
            if one.name == name:
                tell_line(scribe, text_layer(source, one), kind)


def _contents(item: Element) -> Iterator[Element]:
    """The elements that hold an item's words, in order."""
    stack = [iter(item.content)]
    while stack:
        one = next(stack[-1], None)
        if one is None:
            stack.pop()
        elif isinstance(one, Element):
            if one.name in ("inlineXML", "inlineData", "DataContent"):
                yield one
            elif one.name != "NewsItem":
                stack.append(iter(one.content))


def _tell_content(scribe: Scribe, source: str, content: Element) -> None:
    if "base64" in content.attributes.get("encoding", "").lower() or content.child("Encoding") is not None:
        return
    first = next(content.children, None)
    if first is None:
        _tell_data(scribe, source, content)
        return
    is_nitf = any(next(content.all(name), None) is not None for name in ("nitf", "body.content", "hl1"))
    if is_nitf:
        tell_element(scribe, content, vocabulary=NITF)
    elif first.name.lower() in _PROSE:
        tell_element(scribe, content, vocabulary=HTML)


_PROSE = HTML.other_blocks | frozenset(HTML.blocks) | frozenset("a b i em strong span br block".split())


def _tell_data(scribe: Scribe, source: str, content: Element) -> None:
    layer = text_layer(source, content)
    if "html" in content.attributes.get("contenttype", "").lower():
        tell_html(scribe, layer)
    else:
        tell_text(scribe, layer)


def _is_picture(item: Element) -> bool:
    sort = next(item.all("itemClass"), None)
    return sort is not None and sort.attributes.get("qcode", "").rpartition(":")[2] in (
        "picture", "photo", "graphic", "video", "audio", "animated",
    )  # fmt: skip


def _meta(item: Element) -> Meta:
    days = (day_told(one.words or one.attributes.get("norm", "")) for name in _DATES for one in item.all(name))
    published = next((day for day in days if day), None)
    norms = (
        day_told(one.attributes.get("norm", "")) for name in ("date.issue", "story.date") for one in item.all(name)
    )
    published = published or next((day for day in norms if day), None)
    headline = next((one for name in ("headline", "HeadLine", "hl1") for one in item.all(name)), None)
    by = next((one for name in ("by", "ByLine", "byline") for one in item.all(name)), None)
    language = next(item.all("language"), None)
    spoken = language.attributes.get("tag", "") if language is not None else ""
    embargo = next((one for name in ("embargoed", "Embargoed") for one in item.all(name)), None)
    return Meta(
        published=published,
        published_from="metadata" if published else None,
        language=spoken or item.attributes.get("xml:lang", "") or Meta().language,
        title=headline.words if headline is not None else "",
        byline=by.words if by is not None else "",
        section=section_told(_genre(one) for name in ("genre", "Genre") for one in item.all(name)),
        embargo=day_told(embargo.words) if embargo is not None else None,
    )


def _genre(element: Element) -> str:
    """What a genre is called, else its code."""
    named = element.child("name")
    codes = (element.attributes.get(key, "") for key in ("qcode", "literal", "FormalName"))
    return (named.words if named is not None else "") or next(filter(None, codes), "")
