"""Whether a firm, a man with a suffix, or an hour stands before a noun that it qualifies: the Acme Inc. chairman."""

from __future__ import annotations

from lintnews.core.pattern import pattern
from lintnews.text.abbreviations import AFTER_NAME, CLOCK, FIRMS

# The hour: an article before the figures says that a noun follows (the 6 a.m. trains, Friday’s 9 p.m. show).
_HOUR_OF = pattern(
    r"(?:\b(?i:the|an?|every|each|his|her|its|their|our|this|that|no|any|first|last|usual|daily|nightly)|[’']s?)\s+"
    r"(?:\d{1,2}(?:[:.]\d\d)?|[a-z]+)\s?\Z"
)
# The words with a capital, “and” marks and other short forms that make the name before its last short form.
_NAME = pattern(r"(?:(?:[A-ZÀ-Þ][\w’'-]*\.?|[\d]+|&|of|de|la),?\s+)+\Z")
_WORD = pattern(r"([^\W_][\w’'-]*)[’']?([,;:—–]?)[\s“‘]*\Z")
_GROUP_OF = pattern(
    r"\b(?:group|dozens|hundreds|thousands|number|team|crowd|handful|majority|most|some|many|one|two|three|none|all|"
    r"several|half|pair|couple|union|lives|jobs|homes|families) of \Z"
)
_LEADS_NOUN = frozenset(
    """the a an his her its their our my this that these those two three four five six seven eight nine ten no any every
    each some most many all several both other another new former current top senior major fellow angry young retired
    local striking other few dozen hundred thousand only and or but nor where when while which who whose whom because
    if than though although whether since before after until give gives gave giving given offer offers offered cost costs
    let lets made make makes help helps helped allow allowed allows earn won sent lend lent pay pays paid""".split()
)
_PARTICIPLE = pattern(
    r"\b(?:made|built|sold|used|supplied|shipped|leased|rented|designed|produced|bought|hired|meant|set|intended|planned|"
    r"approved|provided|organised|organized|arranged|reserved) (?:for|to|at|in|from|near|with) \Z"
)
_FINITE_BEFORE = pattern(
    r"\b(?:is|are|was|were|be|been|being|has|have|had|he|she|it|they|we|and|which|that|who) (?:\w+ )?\Z"
)


def is_before_its_noun(text: str, start: int, written: str) -> bool:
    """Whether the name or hour whose short form `written` begins at `start` qualifies the bare noun after it."""
    word = written.lower()
    floor = max(0, start - 120)
    if word in CLOCK:
        return _HOUR_OF.search(text, max(0, start - 40), start) is not None
    if word not in FIRMS and word not in AFTER_NAME:
        return False
    name = _NAME.search(text, floor, start)
    if name is None:
        return False
    opening = name.start()
    before = _WORD.search(text, floor, opening)
    if before is None or (before.group(2) and word not in ("m.d", "ph.d", "esq")):
        return before is not None
    if before.group(1).lower() in _LEADS_NOUN or _GROUP_OF.search(text, floor, opening):
        return True
    participle = _PARTICIPLE.search(text, floor, opening)
    return participle is not None and _FINITE_BEFORE.search(text, floor, participle.start()) is None
