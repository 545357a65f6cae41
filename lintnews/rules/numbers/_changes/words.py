"""The words that changes are told with, each kind put into one sign, so that the shapes of changes stay short.

Written out in every shape they made expressions that took longer to load than an article takes to check.
"""

from __future__ import annotations

from lintnews.core.pattern import pattern
from lintnews.text.quantities.outline import SIGNS, Outline

_MOVE, _NOUN, _BOTH, _LEAD = "\ue010", "\ue011", "\ue012", "\ue013"
MOVES = f"[{_MOVE}{_BOTH}]"
"""A verb or particle of change: rose, cut, up, ahead."""
NOUNS = f"[{_NOUN}{_BOTH}]"
"""A noun of change: increase, cut, slide."""
LEADS = _LEAD
"""A noun for the distance of two figures: lead, gap, margin."""
CHANGED = f"[{_MOVE}-{_LEAD}]"
"""Any of these."""
_WORDS = pattern(rf"[^\W\d_]+|[{SIGNS}]")

_ONLY_MOVES = """rose rising risen grew grow grows growing grown gained gaining jumped jumping climbed climbing surged surging increased
    increasing raised raises raising up soared soars soaring lifted lifts lift lifting improved improves improving advanced expanded
    expands expanding leaped leapt spiked shot higher more above hiked hiking edged inched ticked ahead better pushed widened
    boosted rebounded fell falling fallen dropped dropping declined declining decreased decreasing cuts cutting reduced
    reduces reducing dipped dipping slid sliding slipped slipping slumped slumping plunged plunging down lost shrank shrunk
    shrink shrinks sank sunk tumbled tumbling lower lowered lowers lowering less fewer below behind eased easing slowed
    slowing contracted contracting shed trimmed slashed worse narrowed plummeted crashed dwindled moved reduce lose
    led leads leading trailed trails trailing short shy losing loses adding added adds shedding sheds ebbed ebbing ebbs receded
    retreated swelled nudged bumped crept creeping inching differ differs differed dearer cheaper"""
_ONLY_NOUNS = """growth uptick improvement upturn reduction reductions loss swing change contraction advance downturn shrinkage expansion
    leap spike slowdown saving fluctuation deterioration increments increment"""
_EITHER = """rise rises increase increases gain gains jump jumps climb climbs surge surges hike hikes drop drops fall falls decline declines
    decrease decreases cut dip dips slide slides slump slumps plunge plunges boost shift slip slips tumble raise"""
_LEADS = "lead gap margin difference advantage edge spread deficit majority distance"
_IDLE = frozenset(
    """just only a an some the full further exactly sharp steep slight modest small huge big tiny record whopping mere about dramatic
    significant net overall total whole nearly combined comfortable narrow clear healthy slim remarkable annual yearly monthly
    quarterly cumulative marked massive welcome worrying sharply steeply slightly""".split()
)
_FIGURES = ("\ue000", "\ue001", "\ue002")
_SIGN = {
    word: sign
    for sign, words in ((_MOVE, _ONLY_MOVES), (_NOUN, _ONLY_NOUNS), (_BOTH, _EITHER), (_LEAD, _LEADS))
    for word in words.split()
}


def _adds(words: str, start: int, end: int) -> bool:
    """Whether “further” tells of the size itself: from 15% to 20%, a further 5%."""
    return words[start:end] == "further" and words[end + 1 : end + 2] in _FIGURES and words.endswith(", a ", 0, start)


def told_in_signs(outline: Outline) -> Outline:
    """The outline with a sign for each word of change, and without articles and adjectives of size."""
    words, pieces, places = outline.words, [], []
    length = at = 0
    for match in _WORDS.finditer(words):
        word = match.group()
        if word in _IDLE and words.startswith(" ", match.end()) and not _adds(words, match.start(), match.end()):
            pieces.append(words[at : match.start()])
            length += match.start() - at
            at = match.end() + 1
            continue
        sign = _SIGN.get(word.lower())
        is_figure = "\ue000" <= word <= "\ue002"
        if sign is None and not is_figure:
            continue
        pieces += (words[at : match.start()], sign or word)
        length += match.start() - at
        if is_figure:
            places.append(length)
        length, at = length + 1, match.end()
    pieces.append(words[at:])
    return Outline("".join(pieces), outline.quantities, tuple(places))
