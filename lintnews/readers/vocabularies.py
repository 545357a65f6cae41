"""What the elements of HTML and NITF are to a reader: which begin a block, of which kind, and which hold no prose."""

from __future__ import annotations

from collections.abc import Mapping

from lintnews.core.document import BlockKind
from lintnews.core.record import Record


class Vocabulary(Record):
    """The elements of one language, by name."""

    blocks: Mapping[str, BlockKind]
    other_blocks: frozenset[str]
    no_prose: frozenset[str]
    closes: Mapping[str, tuple[str, ...]]  # a new one of these closes an open one
    quoting: frozenset[str]  # shown with quotation marks around them
    void: frozenset[str] = frozenset()  # have no end


OUTER = frozenset(
    {
        BlockKind.FURNITURE,
        BlockKind.LIST_ITEM,
        BlockKind.QUOTE,
        BlockKind.CAPTION,
        BlockKind.STANDFIRST,
        BlockKind.BYLINE,
        BlockKind.DATELINE,
    }
)
"""Kinds of blocks that win over what is in them."""

SHOWN_AS_ONE = frozenset("math code kbd samp tt".split())
"""Inside a sentence: something is there, and it is no prose."""

LOOKS = {
    "b": "strong", "strong": "strong", "i": "emphasis", "em": "emphasis", "a": "link", "s": "struck", "del": "struck",
}  # fmt: skip

_SHARED = {
    "p": BlockKind.PARAGRAPH, "li": BlockKind.LIST_ITEM, "dt": BlockKind.LIST_ITEM, "dd": BlockKind.LIST_ITEM,
    "td": BlockKind.LIST_ITEM, "th": BlockKind.LIST_ITEM, "caption": BlockKind.CAPTION,
}  # fmt: skip

HTML = Vocabulary(
    blocks={
        **_SHARED, "h1": BlockKind.HEADLINE, "h2": BlockKind.SUBHEAD, "h3": BlockKind.SUBHEAD, "h4": BlockKind.SUBHEAD,
        "h5": BlockKind.SUBHEAD, "h6": BlockKind.SUBHEAD, "blockquote": BlockKind.QUOTE,
        "figcaption": BlockKind.CAPTION, "address": BlockKind.BYLINE, "footer": BlockKind.FURNITURE,
        "aside": BlockKind.FURNITURE, "form": BlockKind.FURNITURE, "button": BlockKind.FURNITURE,
        "label": BlockKind.FURNITURE,
    },
    other_blocks=frozenset(
        """html body head div section article main header figure ul ol dl table thead tbody tfoot tr hr details summary
        fieldset legend center nav pre template select video audio object noscript menu hgroup dialog option""".split()
    ),
    no_prose=frozenset("head nav pre template select video audio object svg canvas".split()) | SHOWN_AS_ONE,
    closes={
        "p": ("p",), "li": ("li",), "dt": ("dt", "dd"), "dd": ("dt", "dd"), "tr": ("tr",), "td": ("td", "th"),
        "th": ("td", "th"), "option": ("option",),
    },
    quoting=frozenset({"q"}),
    void=frozenset("area base br col embed hr img input link meta param source track wbr".split()),
)  # fmt: skip

NITF = Vocabulary(
    blocks={
        **_SHARED, "hl1": BlockKind.HEADLINE, "hl2": BlockKind.SUBHEAD, "byline": BlockKind.BYLINE,
        "dateline": BlockKind.DATELINE, "distributor": BlockKind.FURNITURE, "abstract": BlockKind.STANDFIRST,
        "bq": BlockKind.QUOTE, "media-caption": BlockKind.CAPTION, "media-producer": BlockKind.FURNITURE,
        "note": BlockKind.FURNITURE, "rights": BlockKind.FURNITURE, "series": BlockKind.FURNITURE,
        "fn": BlockKind.LIST_ITEM, "tagline": BlockKind.FURNITURE, "bibliography": BlockKind.FURNITURE,
        "hl3": BlockKind.SUBHEAD, "h1": BlockKind.SUBHEAD, "h2": BlockKind.SUBHEAD, "h3": BlockKind.SUBHEAD,
    },
    other_blocks=frozenset(
        """nitf head body body.head body.content body.end hedline block ul ol dl table thead tbody tfoot tr hr pre
        media media-reference media-metadata media-object nitf-table credit correction datasource div
        custom-table nitf-table-metadata""".split()
    ),
    no_prose=frozenset(
        "head media-reference media-metadata media-object pre custom-table nitf-table-metadata".split()
    ),
    closes={},
    quoting=frozenset(),
)  # fmt: skip
