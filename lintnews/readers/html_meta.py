"""What a page says of itself: JSON-LD, meta elements, time elements, its title."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from lintnews.core.document import Meta
from lintnews.readers.front_matter import day_in
from lintnews.readers.html_tokens import attributes

_META_NAMES = {
    "article:published_time": "published", "datepublished": "published", "og:published_time": "published",
    "date": "published", "pubdate": "published", "publish-date": "published", "dc.date": "published",
    "dc.date.issued": "published", "dcterms.date": "published", "dcterms.created": "published",
    "og:title": "title", "headline": "title", "dc.title": "title",
    "author": "byline", "article:author": "byline", "byl": "byline", "dc.creator": "byline",
    "article:section": "section",
    "description": "description", "og:description": "description", "twitter:description": "description",
    "content-language": "language", "og:locale": "language", "inlanguage": "language",
}  # fmt: skip

_RANKS = ("json-ld", "meta", "html", "time", "title")  # whom to believe first


class PageFacts:
    """Gathers what a page says of itself; the first word of the most trusted source counts."""

    def __init__(self) -> None:
        self._told: dict[tuple[str, str], str] = {}

    def tell(self, source: str, field: str, value: str) -> None:
        """`source`, one of json-ld, meta, html, time, title, says that `field` is `value`."""
        if value.strip():
            self._told.setdefault((source, field), " ".join(value.split()))

    def tell_element(self, name: str, tag: str) -> None:
        """A start tag, as it stands in the page, that may say something."""
        told = attributes(tag)
        if name == "html":
            self.tell("html", "language", told.get("lang", ""))
        elif name == "time":
            rank = "meta" if told.get("itemprop", "").lower() == "datepublished" else "time"
            self.tell(rank, "published", told.get("datetime", ""))
        elif name == "meta":
            for key in ("property", "name", "itemprop", "http-equiv"):
                field = _META_NAMES.get(told.get(key, "").lower())
                if field:
                    self.tell("meta", field, told.get("content", ""))

    def tell_json(self, script: str) -> None:
        """The words of a JSON-LD script; one that is broken says nothing."""
        import json

        try:
            things = list(_things(json.loads(script, strict=False), 0))
        except (ValueError, RecursionError):
            return
        # A page may also tell of its site and of the articles it leads to: what is dated by itself comes first.
        for thing in sorted(things, key=lambda one: "headline" not in one):
            if "headline" not in thing and "datePublished" not in thing:
                continue
            self.tell("json-ld", "title", _words(thing.get("headline")))
            self.tell("json-ld", "published", _words(thing.get("datePublished")))
            self.tell("json-ld", "byline", _words(thing.get("author")))
            self.tell("json-ld", "section", _words(thing.get("articleSection")))
            self.tell("json-ld", "language", _words(thing.get("inLanguage")))
            self.tell("json-ld", "description", _words(thing.get("description")))

    def meta(self) -> Meta:
        """All that was told."""
        published = day_in(self.words("published"))
        return Meta(
            published=published,
            published_from="metadata" if published else None,
            language=self.words("language").replace("_", "-") or Meta().language,
            title=self.words("title"),
            byline=self.words("byline"),
            section=self.words("section"),
        )

    def words(self, field: str) -> str:
        """What the most trusted source says of `field`; empty where none does."""
        return next((self._told[rank, field] for rank in _RANKS if (rank, field) in self._told), "")


_DEEPEST = 12  # levels of a JSON-LD graph; an article lies two or three down


def _things(value: Any, depth: int) -> Iterator[Mapping[str, Any]]:
    """Every object in a JSON-LD value, outer ones first."""
    if depth > _DEEPEST:
        return
    if isinstance(value, dict):
        yield value
        for inner in value.values():
            if isinstance(inner, (dict, list)):
                yield from _things(inner, depth + 1)
    elif isinstance(value, list):
        for inner in value:
            yield from _things(inner, depth + 1)


def _words(value: Any) -> str:
    """The words of a JSON-LD value: a string, a thing's name, or several of them."""
    if isinstance(value, str):
        from html import unescape

        return unescape(value)
    if isinstance(value, dict):
        return _words(value.get("name"))
    if isinstance(value, list):
        return ", ".join(filter(None, map(_words, value)))
    return ""
