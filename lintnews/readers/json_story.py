"""One article in JSON whose fields are named: a desk's own, in JSON Lines or a file."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from lintnews.core.document import BlockKind, Document, Meta
from lintnews.readers.inlay import day_told, finished, tell_html, tell_line, tell_plain, tell_text
from lintnews.readers.json_source import Json, Text, text_layer
from lintnews.readers.scribe import Scribe

PARTS = ("headline", "standfirst", "byline", "body", "caption", "published", "language", "section", "place")
"""What of an article a configuration may name a field for."""

FORMS = ("plain", "html", "markdown")
"""What a configuration may say of the text of `body`."""

_USUAL = {
    "headline": "headline title hed headlines.basic headlines.main",
    "standfirst": """standfirst dek subtitle subheadline description summary abstract excerpt subheadlines.basic
        description.basic""",
    "byline": "byline author authors by creator author.name authors.name credits.by.name",
    "body": """body_html body_xhtml body_text body markdown text content article article_body articlebody html
        content_elements.content body.text body.html content.rendered content.text""",
    "caption": "caption captions",
    "published": """published published_at publishedat publication_date publish_date date_published datepublished
        pubdate pub_date date
        display_date first_publish_date created_at created created_date timestamp versioncreated""",
    "language": "language lang",
    "section": "section category desk taxonomy.primary_section.name",
    "place": "place located dateline location",
}
_PATHS = {part: [name.split(".") for name in names.split()] for part, names in _USUAL.items()}
_KINDS = {
    "headline": BlockKind.HEADLINE,
    "standfirst": BlockKind.STANDFIRST,
    "byline": BlockKind.BYLINE,
    "caption": BlockKind.CAPTION,
}
_SHOWN = ("headline", "standfirst", "byline", "body", "caption")
_MARKDOWN = frozenset("markdown md body_markdown body_md".split())


def story(
    source: str, item: Mapping[str, Json], name: str, fields: Mapping[str, str] | None, form: str
) -> Document | None:
    """The article in `item`; None where none of its fields holds a word of it.

    `fields` names the field of each part, dotted where one lies in another; what it leaves out is not read. Without
    it the usual names are tried. `form` is the format of the file.
    """
    small = {key.lower(): value for key, value in item.items()}
    told = {part: found for part in PARTS if (found := _found(item, small, part, fields))}
    if not any(text.words.strip() for part in ("headline", "standfirst", "body") for text in told.get(part, ())):
        return None
    scribe = Scribe(source)
    for part in _SHOWN:
        for text in told.get(part, ()):
            _tell(scribe, source, part, text, fields)
    return finished(scribe, name, form, _meta(told))


def _tell(scribe: Scribe, source: str, part: str, text: Text, fields: Mapping[str, str] | None) -> None:
    layer = text_layer(source, text)
    if part == "body":
        form = _form(fields, text, source)
        if form == "markdown":
            from lintnews.readers.markdown import tell_markdown

            tell_markdown(scribe, layer)
        else:
            {"plain": tell_plain, "html": tell_html}.get(form, tell_text)(scribe, layer)
    elif part == "caption":
        tell_text(scribe, layer, _KINDS[part])
    else:
        tell_line(scribe, layer, _KINDS[part])


def _form(fields: Mapping[str, str] | None, text: Text, source: str) -> str:
    """What the configuration says the body is, or the field’s own name; empty where neither tells."""
    if fields and "format" in fields:
        return fields["format"]
    key = source[max(0, text.start - 40) : text.start - 1].rstrip().removesuffix(":").rstrip().removesuffix('"')
    return "markdown" if key.rpartition('"')[2].lower() in _MARKDOWN else ""


def _meta(told: Mapping[str, list[Text]]) -> Meta:
    words = {part: ", ".join(" ".join(text.words.split()) for text in texts) for part, texts in told.items()}
    published = day_told(words.get("published", ""))
    return Meta(
        published=published,
        published_from="metadata" if published else None,
        language=words.get("language", "").replace("_", "-") or Meta().language,
        title=words.get("headline", ""),
        byline=words.get("byline", ""),
        place=words.get("place", ""),
        section=words.get("section", ""),
    )


def _found(
    item: Mapping[str, Json], small: Mapping[str, Json], part: str, fields: Mapping[str, str] | None
) -> list[Text]:
    """The strings of a part: those of the first of its names that has any.

    `small` is `item`, its names in small letters.
    """
    if fields:
        return list(_at(dict(item), fields[part].split("."))) if part in fields else []
    for first, *rest in _PATHS[part]:
        if first in small and (found := [text for text in _at(small[first], rest) if text.words.strip()]):
            return found
    return []


def _at(value: Json, path: list[str]) -> Iterator[Text]:
    """The strings at `path` in `value`; of a list, those in each of its members."""
    if isinstance(value, list):
        for one in value:
            yield from _at(one, path)
    elif isinstance(value, Text):
        if not path:
            yield value
    elif isinstance(value, dict) and path and path[0] in value:
        yield from _at(value[path[0]], path[1:])
