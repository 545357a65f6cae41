"""What stands around a mark: the words on both sides, and the signs that it is no prose."""

from __future__ import annotations

from lintnews.core.document import Document
from lintnews.core.pattern import pattern

# After a point these make one name: Data.gov, Node.js, Booking.Com, ASP.NET.
NAME_ENDINGS = frozenset(
    """com org net gov edu mil int info biz io co uk us eu de fr es nl ch at be ca au nz jp cn tv fm am ai app dev js ts
    py rb md txt doc docx pdf csv json xml html htm css zip exe jpg jpeg png gif svg mp mp3 mp4 yml yaml toml sh cpp rs
    news online site tech store shop me ly social media world live blog club cloud digital gg xyz""".split()
)
_DATA = pattern(
    r"[\\_=@#{}<>|~^*`]|\$(?!\d)|://|\.[A-Za-z]+/|www\.|\":|[\"'],[\"']|&\w+;|\w\(\)|(?:,[^\s,]+){3}"  # code, addresses, lists
)
_AFTER = pattern(r"[\w’'-]*\w")
_REACH = 40


def chunk_at(text: str, place: int) -> str:
    """The characters without a blank around `place`, at most forty on each side."""
    start = max(text.rfind(blank, max(0, place - _REACH), place) for blank in " \n\t\xa0") + 1
    start = max(start, place - _REACH, 0)
    ends = [end for blank in " \n\t\xa0" if (end := text.find(blank, place, place + _REACH)) >= 0]
    return text[start : min(ends, default=place + _REACH)]


def is_data(text: str, place: int) -> bool:
    """Whether the chunk at `place` is an address, code or a list without spaces rather than prose."""
    return _DATA.search(chunk_at(text, place)) is not None


def token_before(text: str, place: int) -> str:
    """The letters, figures, apostrophes and hyphens that end at `place`."""
    start, floor = place, max(0, place - _REACH)
    # Step by step: an expression would try each of the forty characters before it finds the last word.
    while start > floor and (text[start - 1].isalnum() or text[start - 1] in "_’'%-"):
        start -= 1
    return text[start:place]


def token_after(text: str, place: int) -> str:
    """The letters, figures, apostrophes and hyphens that begin at `place`."""
    match = _AFTER.match(text, place, place + _REACH)
    return match.group() if match else ""


def parts_words_by_blanks(letter: str) -> bool:
    """Whether `letter` is of a script that parts words by blanks (Chinese, Japanese, Thai do not)."""
    return letter < "\u0e00" or "\u1e00" <= letter < "\u2e80"


def blocks_holding(document: Document, marks: str) -> list[int]:
    """The numbers of the blocks that hold one of `marks`, in order; costs nothing for blocks that hold none."""
    text, blocks = document.text, document.blocks
    found = set()
    for mark in marks:
        at = text.find(mark)
        while at >= 0:
            index = document.block_index(at)
            if index < 0:
                at = text.find(mark, at + 1)
                continue
            found.add(index)
            at = text.find(mark, max(at + 1, blocks[index].span.end))
    return sorted(found)
