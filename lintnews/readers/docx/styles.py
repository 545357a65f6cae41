"""What a paragraph is, told by the name of its style."""

from __future__ import annotations

from lintnews.core.document import BlockKind
from lintnews.readers.docx.package import Package
from lintnews.readers.docx.relations import relations
from lintnews.readers.docx.xml import Attributes, Reading, attribute, names_of

_KINDS = {
    BlockKind.HEADLINE: "title headline head hed heading1 storyhead mainhead",
    BlockKind.STANDFIRST: "subtitle standfirst deck dek sell intro strapline subhead1",
    BlockKind.BYLINE: "byline author authors reporter",
    BlockKind.DATELINE: "dateline date",
    BlockKind.SUBHEAD: "heading2 heading3 heading4 heading5 heading6 heading7 heading8 heading9 crosshead subhead "
    "subheading subhed",
    BlockKind.CAPTION: "caption cutline photocaption picturecaption figure imagecaption credit photocredit",
    BlockKind.QUOTE: "quote intensequote blocktext blockquote quotations pullquote",
    BlockKind.LIST_ITEM: "listparagraph listbullet listbullet2 listbullet3 listnumber listnumber2 listnumber3 list "
    "list2 list3 bullet bullets",
    BlockKind.FURNITURE: "toc1 toc2 toc3 toc4 toc5 tocheading header footer htmlpreformatted code sourcecode slug",
}
_BY_NAME = {name: kind for kind, names in _KINDS.items() for name in names.split()}
_MOST_STEPS = 12  # a style based on a style based on …; Word itself allows ten


def kinds_of_styles(package: Package) -> dict[str, BlockKind]:
    """The kind of each paragraph style, by its id, where its name or that of a style it rests on tells."""
    main = relations(package, "").get("officeDocument", "word/document.xml")
    raw = package.part(relations(package, main).get("styles", "word/styles.xml"))
    if not raw:
        return {}
    styles = _Styles(raw)
    found = {}
    for style in styles.names:
        at, steps = style, 0
        while at and steps < _MOST_STEPS:
            kind = _BY_NAME.get(styles.names.get(at, at))
            if kind is not None:
                found[style] = kind
                break
            at, steps = styles.bases.get(at, ""), steps + 1
    return found


_NAMES = names_of("style name basedOn")


class _Styles(Reading):
    """Hears each style's name (in small letters without blanks) and the style it rests on."""

    def __init__(self, raw: bytes) -> None:
        super().__init__(raw)
        self.names: dict[str, str] = {}
        self.bases: dict[str, str] = {}
        self._open = ""
        self.read()

    def start(self, name: str, attributes: Attributes) -> None:
        """An element begins."""
        known = _NAMES.get(name)
        if known == "style":
            self._open = attribute(attributes, "styleId") if attribute(attributes, "type") == "paragraph" else ""
        elif known == "name" and self._open:
            plain = attribute(attributes, "val").partition(",")[0].lower()
            self.names[self._open] = "".join(char for char in plain if char.isalnum())
        elif known == "basedOn" and self._open:
            self.bases[self._open] = attribute(attributes, "val")
