"""An ordinal that the count beside it does not bear out."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lintnews.core.cue import Cue, Cues
from lintnews.core.finding import Applicability, Call, Edit, Fix, Match, Related, Severity
from lintnews.core.pattern import pattern
from lintnews.core.rule import Bad, Good, InQuotations, Rule
from lintnews.core.span import Span
from lintnews.rules.numbers._ordinals.beside import told_beside
from lintnews.rules.numbers._ordinals.claims import Claim, Earlier, claim_at
from lintnews.rules.numbers._ordinals.earlier_counts import counted
from lintnews.rules.numbers._ordinals.known import told_of_known
from lintnews.rules.numbers._ordinals.listed_dates import listed_by_dates
from lintnews.rules.numbers._ordinals.listed_names import listed_by_names
from lintnews.rules.numbers._ordinals.ranks import ranked
from lintnews.rules.numbers._ordinals.terms import of_terms
from lintnews.text.ordinals import ordinal, ordinal_like, ordinal_value

_NAMES = "second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split()
# A second sign of counting, without which nothing is read: one of these words, or one of these shapes, each of which
# begins with letters of its own (one pattern for all took ten times as long).
_SIGNS = frozenset(
    """again behind earlier previous prior past preceding failed unsuccessful previously already before twice changed
    arrested charged detained held custody following follows followed succeeding expecting awaiting pregnant quarters
    terms gold silver bronze medals losses defeats wins victories draws since seeking having Games Olympics predecessors due level past others those served elected children daughter daughters completed month planet wife symphony film novel Bond Doctor Moon succeeded follow running times""".split()
)
_TO_BLANKS = str.maketrans(",.;:()–—“”", "          ")
_FEW = "(?:one|two|three|four|five|six|seven|eight|nine|ten)"
_SHAPES = (
    pattern(r"20\d\d(?:,|,? and) (?:19|20)\d\d"),
    pattern(r"19\d\d(?:,|,? and) (?:19|20)\d\d"),
    pattern(rf" (?:and|of|of the|of his|of her|of their|first) {_FEW} "),
    pattern(rf"fter (?:(?:the |those |[a-z]+ in |[a-z]+ of )?[A-Z“12]|{_FEW} )"),
    pattern(r"(?:January|February|March|April|May|June|July|August|September|October|November) and "),
    pattern(r"only one since"),
    pattern(rf"ha(?:d|s|ve|ving) (?:[a-z]+ ){{0,2}}(?:\d|{_FEW}\b)"),
    pattern(rf"ith (?:\d|{_FEW}\b)"),
    pattern(r"[Ll]ast (?:year|spring|summer|autumn|fall|winter|month|season)"),
    pattern(r"fter the first"),
    pattern(r"in the first"),
    pattern(r"fter (?:the (?:[a-z]+th\b|\d)|his|her|its|their) "),
    pattern(r"another (?:in|on|at) "),
)
_SHORT, _OVER = 3, 1  # how far a slip falls short of the right number, and goes over it
_LARGEST = 150  # of an ordinal in figures
_REACH = 200  # code points on either side in which the sign may stand


_READERS = (listed_by_dates, listed_by_names, counted, told_beside, of_terms, told_of_known)


class OrdinalAgainstCount(Rule):
    """An ordinal that the count beside it does not bear out.

    ## Why
    The third title was written when there were two; the list was brought up to date and the ordinal was not.

    ## When it is right
    Where the list holds the one that is counted, or names only some. Only lists of years gone by beside news of these
    days, and counts of “others” and “earlier ones”, are held against an ordinal.

    ## Fix
    None is made: the ordinal may be wrong, or the list.
    """

    message = "With what is told beside it this is the {right}, not the {written}. Is the number wrong, or the count?"
    severity = Severity.WARNING
    call = Call.QUERY
    in_quotations = InQuotations.SKIP
    examples = (
        Bad("She shot for Wales in 2010, 2014, 2018 and again in Birmingham this month, her »third« Games.", good="She shot for Wales in 2010, 2014, 2018 and again in Birmingham this month, her fourth Games.", related="2010, 2014, 2018 and again in Birmingham this"),
        Bad("The winner in 2015, 2017 and 2018, Berg took his »third« title on Sunday.", good="The winner in 2015, 2017 and 2018, Berg took his fourth title on Sunday."),
        Bad("Two earlier claims were refused, and the panel turned down her »fourth« claim.", good="Two earlier claims were refused, and the panel turned down her third claim."),
        Bad("Her »eighth« try of the season, after five in May and one in June, was her best.", good="Her seventh try of the season, after five in May and one in June, was her best."),
        Bad("The city, the »second«-largest after Oslo and Bergen, has grown.", good="The city, the third-largest after Oslo and Bergen, has grown."),
        Bad("Berg finished »third«, behind Ann Lund, Jo Moe and Eva Dahl.", good="Berg finished fourth, behind Ann Lund, Jo Moe and Eva Dahl."),
        Good("The winner in 2015, 2017 and 2018 said on Sunday that his third title was the best."),
        Good("He won the title in 2015, 2017 and 2018, his third with the club, and Berg, the winner in 2016 and 2019, took his third on Sunday."),
        Good("Two earlier claims were refused, and the panel turned down her third claim."),
        Good("They came second behind Papadakis and Cizeron. A second man was charged; two others died."),
        Good("The second-largest city after Oslo, it grew. After 2015, 2018 and 2021 it was the second."),
    )  # fmt: skip

    @classmethod
    def cues(cls) -> Cues:
        return Cues(words=(*_NAMES, *(ordinal(number) for number in range(2, _LARGEST + 1))))

    def check(self, cue: Cue) -> Iterator[Match]:
        text, (start, end) = cue.text, cue.span
        if text.startswith((" as ", " in this "), end):
            return  # his second as captain, and the team’s fourth
        near = text[max(0, start - _REACH) : end + _REACH]
        if _SIGNS.isdisjoint(near.translate(_TO_BLANKS).split()) and not any(shape.search(near) for shape in _SHAPES):
            return
        claim, number = claim_at(cue), ordinal_value(cue.found.lower()) or 0
        found = [one for reader in _READERS for one in reader(text, claim)] if claim is not None else []
        found += ranked(cue)
        if any(one.total == number for one in found):
            return
        for one in found:
            if not -_SHORT <= number - one.total <= _OVER:
                continue  # it counts something else
            if (number < one.total or one.sure) and not _is_told(text, claim, one):
                right = ordinal_like(one.total, cue.found.lower())
                words = {"right": right, "written": cue.found.lower()}
                fix = Fix(f"Write “{right}”", (Edit(cue.span, right),), Applicability.DISPLAY)
                yield Match(cue.span, words, (fix,), (Related(one.told, f"By this the {right}."),))
                return


def _is_told(text: str, claim: Claim | None, one: Earlier) -> bool:
    """Whether the right ordinal stands in the passage, so that the claim may be of the next: a fourth would …"""
    if claim is None:
        return False
    forms = re.compile(rf"\b(?:{ordinal(one.total)}|{ordinal_like(one.total, 'f')})\b")
    return any(not one.told.meets(Span(*match.span())) for match in forms.finditer(text, *claim.passage))
