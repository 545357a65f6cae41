"""A piece of the web page stands in the story."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Any

from lintnews.core.desk import Desk
from lintnews.core.document import BlockKind, Document
from lintnews.core.finding import Match
from lintnews.core.rule import Bad, DocumentRule, Good
from lintnews.rules.furniture._blocks import without
from lintnews.rules.furniture._leftovers import Grade, grade_of, may_open

_LONGEST = 320  # code points: a cookie notice; what is longer is prose
_SHORT = 50  # code points: only what is longer than a menu’s line is told by its first word
_FIRST_WORD = 16  # code points in which it ends
_NEAR = 4  # blocks between two leftovers that vouch for each other
_BESIDE = 2  # blocks between a section's name and the leftover that tells it is one


class PageLeftover(DocumentRule):
    """A piece of the web page stands in the story.

    ## Why
    Copy taken from a page brings its menu, its buttons, its sign-up boxes and its cookie notice along, and readers,
    or the systems that a story is sent to, take them for text.

    ## When it is right
    “Advertisement” and “Search” may be crossheads: a lone word counts only when a second leftover is near, or the
    same word stands alone twice. A section’s name (“Politics”) counts only beside a leftover that is sure. The same
    words inside a sentence are never meant.

    ## Fix
    Takes the line out.
    """

    message = "“{words}”: part of the page, not of the story?"
    any_language = True
    examples = (
        Bad("Work could start within a year.\n\nRead more: Tram route chosen\n\nIt is dear.", "Read more: Tram route chosen", "Work could start within a year.\n\nIt is dear."),
        Bad("The ferry sank off Bohol.\n\n1.2k shares\n\nAll were saved.", "1.2k shares", "The ferry sank off Bohol.\n\nAll were saved."),
        Bad("Skip to main content\n\nKent won by two wickets in a thriller.", "Skip to main content", "Kent won by two wickets in a thriller."),
        Bad("Kent won by two wickets in a long thriller.\n\n|  Cricket", "|  Cricket", "Kent won by two wickets in a long thriller."),
        Bad("We use cookies to improve the page. Accept?", "We use cookies to improve the page. Accept?"),
        Bad("Kent won by two wickets in a thriller.\n\n[gallery ids=12]", "[gallery ids=12]", "Kent won by two wickets in a thriller."),
        Bad("Kent won by two wickets.\n\nThe Kent Star. All rights reserved.", "The Kent Star. All rights reserved.", "Kent won by two wickets."),
        Good("Home | News | Sport\n\nKent won by two wickets in a thriller.\n\n• Cricket\n\n• as it was played, in the rain"),
        Good("Advertisement\n\nThe poster that shook the trade was printed in Leeds in 1962 by two brothers."),
        Good("The county council will vote in March.\n\nAnyone who wants to read more can find the plan in the library."),
        Good("Search for missing walker goes on\n\nMenu of changes for koala law\n\nA café says it uses cookies in its cakes."),
        Good("| Kent | 211 |\n\n| Essex | 208 |\n\nKent won by two wickets, as their captain had said they would."),
        Good("Politics\n\n• Apples\n\n• Pears and plums from the orchards of Kent, at two pounds a box."),
        Good("Comments on the plan have come from 27 parishes, and most of them are in favour of a second bridge."),
    )  # fmt: skip

    def check(self, document: Document, options: Mapping[str, Any], desk: Desk) -> Iterator[Match]:  # noqa: ARG002
        graded = list(_graded(document))
        sure = _sure(graded)
        places = sorted(sure)
        for number, (index, line, grade) in enumerate(graded):
            if number not in sure and not (grade is Grade.COMPANY and _is_beside(index, graded, places, number)):
                continue
            words = line if len(line) <= 60 else line[:57].rstrip() + "…"
            yield Match(document.blocks[index].span, {"words": words}, without(document, index))


Graded = tuple[int, str, Grade]


def _graded(document: Document) -> Iterator[Graded]:
    """(number of the block, its words, its grade) of every block that may be the page's."""
    text = document.text
    for index, (kind, (start, end)) in enumerate(document.blocks):
        if (end - start > _SHORT or text[end - 1] == ".") and (
            end - start > _LONGEST or not may_open(text[start : start + _FIRST_WORD])
        ):
            continue
        line = " ".join(text[start:end].split())
        grade = grade_of(line, line.lower().replace("’", "'")) if line else None
        if grade is not None and (kind is not BlockKind.HEADLINE or grade is Grade.STRONG):
            yield index, line, grade


def _sure(graded: list[Graded]) -> frozenset[int]:
    """Which of `graded` are leftovers by themselves, or because a second one is near or the same word comes again."""
    told = [number for number, one in enumerate(graded) if one[2] is not Grade.COMPANY]
    often = Counter(graded[number][1].lower() for number in told)
    sure = set()
    for place, number in enumerate(told):
        index, line, grade = graded[number]
        neighbours = told[max(0, place - 1) : place] + told[place + 1 : place + 2]
        near = any(abs(graded[other][0] - index) <= _NEAR for other in neighbours)
        if grade is Grade.STRONG or near or often[line.lower()] > 1:
            sure.add(number)
    return frozenset(sure)


def _is_beside(index: int, graded: list[Graded], sure: list[int], number: int) -> bool:
    """Whether a sure leftover stands beside block `index`, the `number`th of `graded`."""
    from bisect import bisect_left

    place = bisect_left(sure, number)
    beside = sure[max(0, place - 1) : place + 1]
    return any(abs(graded[other][0] - index) <= _BESIDE for other in beside)
