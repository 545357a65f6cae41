"""Words before a title that say when, how, or of which body it is held."""

from __future__ import annotations

# Words that say when or how the title is held. Folded, hyphens apart.
MARKERS = frozenset(
    """former formerly ex onetime erstwhile late then acting interim caretaker outgoing incoming future next ousted
    deposed toppled exiled fugitive jailed imprisoned defeated disgraced impeached assassinated slain fallen longtime
    elect designate designated emeritus deputy assistant associate under shadow vice co lieutenant junior first second
    third hopeful presumptive putative self claimed proclaimed declared styled would be de facto current sitting
    incumbent present new newly elected appointed inaugurated reelected honorary retired returning past previous wartime
    mock fictional alternate internationally recognised recognized suspended axed sacked rival""".split()
)
PLAIN = frozenset({"current", "sitting", "incumbent", "present", "longtime"})
"""Markers that leave the title a claim about now."""
LEANINGS = frozenset(
    """republican democratic conservative labour labor liberal socialist communist centrist populist nationalist
    leftist rightist left right wing far hard line hardline reformist pro western islamist embattled beleaguered
    unpopular popular veteran""".split()
)
# Bodies with presidents and chancellors of their own.
BODIES = frozenset(
    """club company union university college council board bank group association federation league party campus school
    team court student class chamber commission committee regional state provincial senate city county district
    society institute foundation museum trust guild branch chapter division firm network studio label hospital
    church parish synod academy alumni assembly parliament parliamentary corporate company's county's local
    municipal tribal departmental faculty""".split()
)
DETERMINERS = frozenset("the a an his her its their our my your this these those one".split())
HONORIFICS = frozenset("sir dame lord lady dr mr mrs ms miss gen general adm sheikh".split())
