"""The format of a text told by what it says."""

from __future__ import annotations

import re
from collections.abc import Mapping

from lintnews.core.errors import UnreadableError
from lintnews.core.pattern import pattern

_PROLOGUE = pattern(
    r"\s*(?>(?:<\?.*?\?>\s*|<!--.*?-->\s*|<!DOCTYPE(?:[^\[>]|\[[^\]]*\])*>\s*)*)", re.DOTALL | re.IGNORECASE
)
_PAGE = pattern(r"\s*<!doctype\s+html", re.IGNORECASE)
_ROOT = pattern(r"<(?:[\w.-]+:)?([\w.-]+)")
_LOOKED_AT = 20_000  # code points; comments may stand above
_ROOTS = {
    "rss": "feed", "rdf": "feed", "feed": "feed", "entry": "feed", "channel": "feed",
    "nitf": "nitf", "html": "html", "article": "html",
    "newsitem": "newsml-g2", "newsmessage": "newsml-g2", "packageitem": "newsml-g2", "planningitem": "newsml-g2",
    "conceptitem": "newsml-g2", "knowledgeitem": "newsml-g2", "catalogitem": "newsml-g2", "newsml": "newsml-g2",
    "contentset": "newsml-g2", "contentmeta": "newsml-g2", "itemmeta": "newsml-g2", "groupset": "newsml-g2",
}  # fmt: skip


def format_of(source: str, suffix: str, fields: Mapping[str, str] | None = None) -> str:
    """The name of the format that `source` is in; `suffix` is json, xml, or empty where it tells nothing.

    Raises UnreadableError where a file of XML is in a language that is not known.
    """
    if suffix == "json":
        return "ninjs"
    opening = source[:_LOOKED_AT]
    root = _root(opening)
    if suffix == "xml":
        if root in _ROOTS:
            return _ROOTS[root]
        if root:
            raise UnreadableError(f"This XML (“{root}”) is in no news format that is known.", "format")
        return "newsml-g2"  # it is broken, or empty; its reader says where
    if _PAGE.match(opening):
        return "html"
    if root in _ROOTS:
        return _ROOTS[root]
    begun = opening.lstrip()
    if begun[:1] == "{" and _first_line_is_json(begun):
        return "json-lines" if fields else "ninjs"
    return "plain"


def _root(opening: str) -> str:
    """The name of the first element, in lower case, without its prefix; empty where the text opens with none."""
    prologue = _PROLOGUE.match(opening)
    match = _ROOT.match(opening, prologue.end() if prologue else 0)
    return match.group(1).lower() if match else ""


def _first_line_is_json(begun: str) -> bool:
    return begun[1:400].lstrip()[:1] in ('"', "}") and '":' in begun[:400].replace(" ", "")


_WIRE = pattern(
    r"<(?:[\w.-]+:)?(?:rss|feed|nitf|newsItem|newsMessage|packageItem|NewsML)[\s>]|<rdf:RDF\b[^>]*purl\.org/rss"
    r'|"(?:body_(?:x?html|text)|bodies|content_elements)"\s*:|^\s*\{[^\n]*"(?:headline|title)"\s*:[^\n]*"(?:body|text)"\s*:'
)


def is_wire(opening: bytes) -> bool:
    """Whether a file of JSON or XML that begins so is news copy."""
    return _WIRE.search(opening.decode("utf-8", "replace")) is not None
