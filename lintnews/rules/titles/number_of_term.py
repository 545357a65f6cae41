"""A term that its holder has not come to."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta

from lintnews.core.cue import Cue, Cues
from lintnews.core.desk import Winner
from lintnews.core.finding import Applicability, Call, Edit, Fix, Match, Related, Severity
from lintnews.core.pattern import pattern
from lintnews.core.rule import Bad, Good, InQuotations, Rule
from lintnews.core.span import Span
from lintnews.text.ordinals import ordinal_like, ordinal_value

_WHEN = r"(?: (?:on|at|in|by|today|yesterday|before|inside|outside|last|this|late|early)\b[^.,;:“”]{0,60}?)?"
_CLAIM = pattern(
    r"(?<![\w-])(?P<name>[A-Z][\w.’'-]+(?: (?:[A-Z][\w.’'-]*|da|de|der|von|van))*)(?:"
    r"(?:, (?:the )?[^,.;:]{3,50},|, who)? (?:(?:has |have )?(?:won|wins|secured|secures|clinched|begun|began|begins|started|starts|entered|enters|claimed|captured)|"
    r"will (?:begin|start|enter)|(?:is|was) (?:now )?(?:in|serving|beginning|starting)|"
    rf"(?:was|has been) (?:re-?elected|elected|(?P<oath>sworn in|inaugurated)){_WHEN} (?:to|for)|"
    rf"(?:(?P<office>took|takes)|has taken|will take) (?:office|the oath(?: of office)?){_WHEN} for|"
    r"(?:is |was )?(?:heading|bound|set|on course) for|"
    r"(?:will serve|is serving|serves|served out|was granted|was handed|was given|landed|earned))|"
    r"(?P<back>, back (?:in [^,.;:]{3,30} )?for)|"
    r"(?P<now>,(?: who is)?(?: now| currently)? (?:serving|in|midway through|half-?way through))) "
    r"(?:an?|his|her|the) \Z"
)
_ELSEWHERE = pattern(
    r" (?:in (?:the )?(?:Senate|House|Congress|Parliament|parliament|Duma|Bundestag|assembly)|as (?!president|prime minister|"
    r"chancellor|head|secretary.general|commission president|mayor|leader|party chief|chief))",
    re.IGNORECASE,
)
_AHEAD = timedelta(days=270)  # between the vote and the oath


class NumberOfTerm(Rule):
    """A term that its holder has not come to.

    ## Why
    The second term of one becomes the third of another, and years in office are taken for terms.

    ## When it is right
    Where somebody may, would, wants or is to seek it; of a term in parliament. Only heads whose terms are plain to
    count are known; those of the past are not judged, as any may be spoken of.

    ## Fix
    None is made.
    """

    message = "{name} has come to {count} (story: {story}), not to a {written} term. Is the number wrong, or the name?"
    severity = Severity.WARNING
    call = Call.QUERY
    in_quotations = InQuotations.SKIP
    needs_date = True
    examples = (
        Bad("Emmanuel Macron secured a »third« term as head of state at the weekend.", good="Emmanuel Macron secured a second term as head of state at the weekend.", published=date(2022, 4, 25), related="Emmanuel Macron"),
        Bad("Donald Trump will start his »third« term in the snow.", good="Donald Trump will start his second term in the snow.", published=date(2024, 11, 13)),
        Bad("Obama was re-elected to a »third« term.", good="Obama was re-elected to a second term.", published=date(2012, 11, 8)),
        Bad("Joe Biden, the president, began his »second« term in January.", good="Joe Biden, the president, began his first term in January.", published=date(2023, 3, 8)),
        Bad("Narendra Modi was sworn in at dusk for a »second« consecutive term.", good="Narendra Modi was sworn in at dusk for a third consecutive term.", published=date(2024, 6, 10)),
        Bad("Vladimir Putin, now in his »fourth« term, signed it.", good="Vladimir Putin, now in his fifth term, signed it.", published=date(2025, 3, 8)),
        Good("Donald Trump says he would win a third term. Macron wants a third term. Modi won a third term.", published=date(2025, 3, 3)),
        Good("Barack Obama won a second term. Joe Biden began his fourth term in the Senate. Ann Lee won a fifth term.", published=date(2025, 3, 3)),
        Good("“Donald Trump won a third term,” he joked. The second term began.", published=date(2025, 3, 3)),
    )  # fmt: skip

    @classmethod
    def cues(cls) -> Cues:
        return Cues(
            words=tuple(
                f"{nth}{gap}term"
                for nth in ("second", "third", "fourth", "fifth", "sixth")
                for gap in (" ", " consecutive ", " straight ", " successive ", " four year ", " five year ")
            )
        )

    def check(self, cue: Cue) -> Iterator[Match]:
        text, (start, end) = cue.text, cue.span
        published = cue.document.meta.published
        claim = _CLAIM.search(text, max(0, start - 130), start)
        person = _person(cue, claim.group("name")) if claim is not None else None
        if published is None or claim is None or person is None or _ELSEWHERE.match(text, end):
            return
        began = [date.fromisoformat(month + "-01") for month in person.won]
        count = sum(1 for day in began if day <= published + _AHEAD)
        just_sworn = (claim["oath"] or claim["office"] or claim["back"]) and any(
            -1 <= (published - day).days <= 60 for day in began
        )
        is_now = claim["now"] is not None and any(word in claim["now"] for word in ("now", "currently", "who is"))
        written = cue.found.split()[0].lower().partition("-")[0]
        value = ordinal_value(written)
        if value is None or not count or value == count or (value < count and not (just_sworn or is_now)):
            return
        span = Span(start, start + len(written))
        name = Span(*claim.span("name"))
        counted = f"{count} term{'s' if count > 1 else ''}"
        words = {"name": person.names[0], "count": counted, "written": written, "story": str(published.year)}
        right = ordinal_like(count, written)
        fix = Fix(f"Write “{right}”", (Edit(span, right),), Applicability.DISPLAY)
        told = f"{person.names[0]}: terms from " + ", ".join(str(day.year) for day in began) + "."
        yield Match(span, words, (fix,), (Related(name, told),))


def _person(cue: Cue, name: str) -> Winner | None:
    """Whose terms are known by the longest end of `name`: President Emmanuel Macron."""
    known = {form: one for honour in cue.desk.facts.honours("term") for one in honour.winners for form in one.names}
    words = name.split()
    return next((known[end] for at in range(len(words)) if (end := " ".join(words[at:])) in known), None)
