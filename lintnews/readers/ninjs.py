"""ninjs, the IPTC's news in JSON: versions 1 (body_xhtml), 2 and 3 (lists of headlines and bodies)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from lintnews.core.document import BlockKind, Document, Meta
from lintnews.core.errors import UnreadableError
from lintnews.readers.inlay import (
    day_told,
    finished,
    is_marked_up,
    section_told,
    tell_html,
    tell_line,
    tell_plain,
    tell_text,
)
from lintnews.readers.json_source import Json, Text, json_value, text_layer
from lintnews.readers.json_story import story
from lintnews.readers.scribe import Scribe

Item = Mapping[str, Json]

_OWN = ("headline", "headlines", "bodies", "descriptions")
_OWN_PREFIXES = ("body_", "headline_", "description_")
_MARKERS = frozenset("uri $standard standard versioncreated".split())
_PICTURES = frozenset("picture photo graphic video audio image".split())
_BEST_BODIES = ("xhtml", "html", "richtext", "main", "text")  # the one with its paragraphs told comes first
_DATES = ("contentcreated", "firstcreated", "versioncreated", "contentmodified")


def documents(source: str, name: str, fields: Mapping[str, str] | None = None) -> tuple[Document, ...]:
    """The articles in `source`: one item, or a list of them. Raises UnreadableError, with the reason, where none is."""
    value = json_value(source)
    items = [one for one in (value if isinstance(value, list) else [value]) if isinstance(one, dict)]
    if not items:
        raise UnreadableError("This JSON is no object, so it is no article.", "format")
    found, had_ninjs = [], False
    for number, item in enumerate(items, 1):
        called = name if len(items) == 1 else f"{name}#{number}"
        if not fields and is_ninjs(item):
            had_ninjs = True
            document = item_document(source, item, called)
        else:
            document = story(source, item, called, fields, "ninjs")
        if document is not None:
            found.append(document)
    if not found:
        raise _reason(items[0], had_ninjs=had_ninjs)
    return tuple(found)


def is_ninjs(item: Item) -> bool:
    """Whether an object is an item of ninjs."""
    keys = {key.lower() for key in item}
    return not _MARKERS.isdisjoint(keys)


def item_document(source: str, item: Item, name: str, form: str = "ninjs") -> Document | None:
    """The article in an item of a file of format `form`; None where it holds no words."""
    small = {key.lower(): value for key, value in item.items()}
    scribe = Scribe(source)
    is_picture = _words(small.get("type")) in _PICTURES
    headlines = list(_texts(small, "headline")) or list(_told(small.get("title")))
    for text in headlines:
        tell_line(scribe, text_layer(source, text), BlockKind.HEADLINE)
    for text in _texts(small, "subheadline"):
        tell_line(scribe, text_layer(source, text), BlockKind.STANDFIRST)
    for text in _best(small, "description"):
        tell_text(scribe, text_layer(source, text), BlockKind.CAPTION if is_picture else BlockKind.STANDFIRST)
    for text in [*_told(small.get("byline")), *_told(small.get("by"))]:
        tell_line(scribe, text_layer(source, text), BlockKind.BYLINE)
    for text in _best(small, "body"):
        layer = text_layer(source, text)
        (tell_html if is_marked_up(layer.text) else tell_plain)(scribe, layer)
    for caption in _captions(small.get("associations")):
        tell_text(scribe, text_layer(source, caption), BlockKind.CAPTION)
    document = finished(scribe, name, form, _meta(small, headlines))
    return document if document.blocks else None


def _meta(small: Item, headlines: list[Text]) -> Meta:
    days = (day_told(_words(small.get(key))) for key in _DATES)
    published = next((day for day in days if day), None)
    return Meta(
        published=published,
        published_from="metadata" if published else None,
        language=_words(small.get("language")).replace("_", "-") or Meta().language,
        title=" ".join(headlines[0].words.split()) if headlines else "",
        byline=_words(small.get("byline")) or _words(small.get("by")),
        place=_words(small.get("located")),
        section=section_told(_genres(small.get("genres") or small.get("genre"))),
        embargo=day_told(_words(small.get("embargoed"))),
    )


def _genres(value: Json | None) -> Iterator[str]:
    """What the genres of an item are called: names, else codes."""
    for one in value if isinstance(value, list) else [value]:
        if isinstance(one, dict):
            yield _words(one.get("name")) or _words(one.get("code")) or _words(one.get("literal"))
        else:
            yield _words(one)


def _reason(item: Item, *, had_ninjs: bool) -> UnreadableError:
    if not had_ninjs:
        return UnreadableError(
            "This JSON is no article in ninjs. `fields:` in lintnews.yaml names the fields of another kind.", "format"
        )
    sort = _words(item.get("type"))
    what = f" (type: {sort})" if sort else ""
    return UnreadableError(
        f"This ninjs item{what} holds no headline and no text, so there is nothing to check.", "note"
    )


def _words(value: Json | None) -> str:
    """The words of a string; empty for anything else."""
    return value.words if isinstance(value, Text) else ""


def _told(value: Json | None) -> Iterator[Text]:
    """The strings of a field: itself, or the values of a list of them."""
    if isinstance(value, Text):
        if value.words.strip():
            yield value
    elif isinstance(value, list):
        for one in value:
            yield from _told(one.get("value") if isinstance(one, dict) else one)


def _texts(small: Item, stem: str) -> Iterator[Text]:
    """All renditions of a field: `headline`, `headline_short` or the list `headlines`."""
    seen = set()
    for key, value in small.items():
        if key in (stem, f"{stem}s") or key.startswith(f"{stem}_"):
            for text in _told(value):
                if text.words not in seen:
                    seen.add(text.words)
                    yield text


def _best(small: Item, stem: str) -> list[Text]:
    """The renditions of a field, a body or description, that say most: several say the same in other ways."""
    renditions = [
        (key.partition("_")[2], text)
        for key, value in small.items()
        if key == stem or key.startswith(f"{stem}_")
        for text in _told(value)
    ]
    listed = small.get(f"{_plural(stem)}")
    for one in listed if isinstance(listed, list) else []:
        if isinstance(one, dict):
            lower = {key.lower(): value for key, value in one.items()}
            sort = _words(lower.get("contenttype")) or _words(lower.get("role"))
            sort = "xhtml" if "html" in sort else "text" if "plain" in sort else sort
            renditions += [(sort, text) for text in _told(lower.get("value"))]
    if not renditions:
        return []
    rank = {sort: number for number, sort in enumerate(_BEST_BODIES)}
    best = min(renditions, key=lambda one: rank.get(one[0], len(rank)))
    return [best[1]]


def _plural(stem: str) -> str:
    return "bodies" if stem == "body" else f"{stem}s"


def _captions(value: Json | None) -> Iterator[Text]:
    """What stands under the pictures and the like that go with an item."""
    items = value if isinstance(value, list) else list(value.values()) if isinstance(value, dict) else []
    for item in items:
        if isinstance(item, dict):
            small = {key.lower(): one for key, one in item.items()}
            yield from _best(small, "description")
