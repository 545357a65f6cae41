"""A sentence begins with a small letter after an abbreviation that ends the one before."""

from __future__ import annotations

from collections.abc import Iterator

from lintnews.core.cue import Cue, Cues
from lintnews.core.document import PROSE
from lintnews.core.finding import Applicability, Match, Severity
from lintnews.core.pattern import pattern
from lintnews.core.rule import Bad, Good, InQuotations, Rule
from lintnews.rules.capitals._points import begins_clause, is_attributive, is_of_the_place, may_end
from lintnews.rules.capitals._starts import capital, small_word, writes_small
from lintnews.text.abbreviations import CLOCK
from lintnews.text.main_clauses import has_main_clause
from lintnews.text.sentences import sentence_at

_SHORT = pattern(r"(?:[^\W\d_]{1,2}\.)+[^\W\d_]*\Z|[^\W\d_][\w’']*\Z")
_LONGEST = 500  # code points of a sentence that are looked at, on each side


class AfterAbbreviation(Rule):
    """A sentence begins with a small letter after an abbreviation that ends the one before.

    ## Why
    The point of “U.S.” or “p.m.” hides the end of a sentence, from people and from the programs that split copy.

    ## When it is right
    Most words after an abbreviation go on with its sentence: “U.S. officials”, “9 p.m. on Friday”, “Inc. said”. The
    rule speaks only where a complete clause stands before the abbreviation and another, with its own subject and verb,
    after it: “in the U.S. inspectors boarded it”.

    ## Fix
    Puts the capital; a person should look.
    """

    message = "After the abbreviation a new sentence begins, with a small letter: “{word}”."
    severity = Severity.ERROR
    in_quotations = InQuotations.NOTE
    examples = (
        Bad("The ferry is registered in the U.S. divers will search the wreck.", "divers",
            "The ferry is registered in the U.S. Divers will search the wreck."),
        Bad("The gates closed at 9 p.m. nobody was hurt.", "nobody", "The gates closed at 9 p.m. Nobody was hurt."),
        Bad("She works for Acme Freight Inc. the firm owns six ships.", "the",
            "She works for Acme Freight Inc. The firm owns six ships."),
        Bad("He moved to Portland, Ore. later he taught there.", "later", "He moved to Portland, Ore. Later he taught there."),
        Bad("The girl was named only as Child B. jurors were told little.", "jurors",
            "The girl was named only as Child B. Jurors were told little."),
        Bad("The law was passed in the U.S. if it stands, exports will fall.", "if",
            "The law was passed in the U.S. If it stands, exports will fall."),
        Good("The ship was searched by U.S. divers looking for drugs. It sailed at 9 p.m. on Friday."),
        Good("In the U.S. it is legal. By 9 p.m. the crowd had grown. When he came to the U.S. the police met him."),
        Good("Exports rose in Canada, but in the U.S. they fell. The man who lived in the U.S. the longest was Bo."),
        Good("Acme Inc. said it would close. Bo Li Jr. drove the van. He said U.S. officials have signed the deal."),
        Good("The bomb went off at 9 p.m. police said. It is the largest in the U.S. a spokesman said on Friday."),
        Good("We use it for all we make, and the U.S. government is doing so too. The U.S. market is one we know."),
        Good("Inc. the firm it was\n\nThe council met on Friday and cut the tax again."),
        Good("So I am. the rest are not. The Jr. team won and the Sr. team played on."),
        Good("The firm they sued in the U.S. court was Acme. It was sold in the U.S. in May, its owner has confirmed."),
        Good("The law was passed in the U.S. and it stands. If it is sold, it is sold in the U.S. then you win."),
        Good("Ovens are lit at 3 a.m. so that bread is warm. They play until 9 p.m. even if it rains."),
        Good("It opened at 9 p.m. local time this week. They met, e.g. the mayor, et al. the clerk."),
    )  # fmt: skip

    @classmethod
    def cues(cls) -> Cues:
        return Cues(shapes=(r"\.[”’\"')]*\s+[a-zà-ÿ]",))

    def check(self, cue: Cue) -> Iterator[Match]:
        document, text, stop, start = cue.document, cue.text, cue.span.start, cue.span.end - 1
        short = _SHORT.search(text, max(0, stop - 24), stop)
        if short is None or not may_end(text, short):
            return
        block = document.block_at(start)
        if block is None or block.kind not in PROSE or stop < block.span.start or writes_small(document):
            return
        end = min(sentence_at(document, start).end, start + _LONGEST)
        if is_attributive(text, short, start, end):
            return
        begin = max(sentence_at(document, stop).start, stop - _LONGEST)
        # What follows is weighed first: it says no far sooner.
        if not begins_clause(text, begin, start, end) or is_of_the_place(text, short, start, end):
            return
        if not has_main_clause(text, begin, short.end(), clock=short.group().lower() in CLOCK):
            return
        span = small_word(document, start, cue.desk.lexicon)
        if span is not None:
            yield from capital(document, span, Applicability.UNSAFE)
