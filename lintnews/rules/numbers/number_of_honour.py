"""The wrong number for a title that somebody has just won."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from lintnews.core.cue import Cue, Cues
from lintnews.core.finding import Applicability, Call, Edit, Fix, Match, Related, Severity
from lintnews.core.pattern import pattern
from lintnews.core.rule import Bad, Good, InQuotations, Rule
from lintnews.core.span import Span
from lintnews.rules.numbers._ordinals.honours import LAST_TOLD, records
from lintnews.text.ordinals import ORDINAL, ordinal_like, ordinal_value
from lintnews.text.sentences import sentence_at

_HONOURS = {
    "grand slam": "slam",
    "major": "slam",
    "ballon d’or": "ballon",
    "formula one": "formula",
    "formula 1": "formula",
    "world title": "formula",
    "world championship": "formula",
    "drivers’ title": "formula",
    "drivers’ championship": "formula",
    "tour de france": "tour",
    "super bowl": "bowl",
    "nba": "nba",
    "champions league": "europe",
    "european cup": "europe",
    "fifa world cup": "football",
    "rugby world cup": "rugby",
    "cricket world cup": "cricket",
    "world cup": "football",
}
_RECORDS = records()
_NUMBER = pattern(
    rf"\b(?:[Hh]is|[Hh]er|[Tt]heir|[Ii]ts|an?|(?:club|country|side|team|nation|man|Serb|Spaniard|Pole)[’']s) (?:career |record )?(?P<number>{ORDINAL}) \Z"
)
_AFTER = pattern(
    r"(?: singles| world| drivers[’'])?(?: title| trophy| crown| championship| win| victory| triumph| ring| award)?(?=[.,;:)—–\n]| (?:in|on|at|with|by|after|yesterday|today|last|and|secure)\b|\Z)"
)
_OTHER_TIME = pattern(
    r"\b(?:had|last year|last season|ago|since|would|could|will|may|might|hop(?:es|ed|ing)|seek(?:s|ing)?|sought|chas\w+|bids?|quest|miss\w*|denied|lost|losing|"
    r"short|before|without|aim\w*|next|another|one more|if|whose|than|in (?:January|February|March|April|May|June|July|August|September|October|November|December)|"
    r"(?:19|20)\d\d|wait\w*|target\w*|eye\w*|pursuit|dream\w*|want\w*|said|junior|doubles|not|never|who)\b"
)
_NAME = pattern(r"\b[A-ZŚ][\w’-]+(?: [A-Z][\w-]+)?")
_RECENT = pattern(
    r"\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|yesterday|today|tonight|last night|this (?:week|weekend|month))\b|\b(?:beat|won|wins|win|collected|took|takes|claimed|clinched|lifted)\b"
)


class NumberOfHonour(Rule):
    """The wrong number for a title that somebody has just won.

    ## Why
    The cuttings have the one before.

    ## When it is right
    Of an earlier one, of one to come, of another’s. Only names in the table are known, and only in the days after
    they won.

    ## Fix
    None is made.
    """

    message = "For {name} the title of {month} is the {right}, not the {written}. Is the number wrong, or the name?"
    severity = Severity.WARNING
    call = Call.QUERY
    in_quotations = InQuotations.SKIP
    needs_date = True
    examples = (
        Bad("Coco Gauff took her »third« Grand Slam singles title in Paris on Saturday.", good="Coco Gauff took her second Grand Slam singles title in Paris on Saturday.", published=date(2025, 6, 9), related="Coco Gauff"),
        Bad("Messi collected his »seventh« Ballon d’Or on Monday.", good="Messi collected his eighth Ballon d’Or on Monday.", published=date(2023, 11, 1)),
        Good("Gauff, who took her third title, beat Swiatek for her second Grand Slam title. Gauff wants a third Grand Slam.", published=date(2025, 6, 9)),
        Good("Lee won her third Grand Slam title. Gauff beat Sabalenka, in her third Grand Slam final.", published=date(2025, 6, 9)),
        Good("Gauff won her second Grand Slam title. Sinner won his third Grand Slam title on Sunday.", published=date(2025, 6, 9)),
        Good("Gauff won her first Grand Slam. Gauff won her third Grand Slam title.", published=date(2027, 6, 9)),
    )  # fmt: skip

    @classmethod
    def cues(cls) -> Cues:
        return Cues(words=tuple(_HONOURS))

    def check(self, cue: Cue) -> Iterator[Match]:
        text, (start, end), published = cue.text, cue.span, cue.document.meta.published
        number = _NUMBER.search(text, max(0, start - 60), start)
        if number is None or published is None or published > LAST_TOLD or not _AFTER.match(text, end):
            return
        sentence = sentence_at(cue.document, start)
        value = ordinal_value(number["number"]) or 0
        if _OTHER_TIME.search(text, *sentence) or not _RECENT.search(text, *sentence):
            return
        known = _RECORDS[_HONOURS[cue.found.lower().replace("'", "’").replace("-", " ")]]
        for match in _NAME.finditer(text, sentence.start, number.start()):
            name = match.group() if match.group() in known else match.group().split()[0]
            if name not in known:
                continue
            right = known[name].number_on(published)
            if right and value != right and abs(value - right) <= 2:
                written, named = Span(*number.span("number")), Span(match.start(), match.start() + len(name))
                yield _match(known[name].name, written, named, right, text, published)
            return


def _match(name: str, written: Span, named: Span, right: int, text: str, published: date) -> Match:
    said = written.of(text)
    write = ordinal_like(right, said)
    words = {"name": name, "month": f"{published:%B %Y}", "right": write, "written": said}
    fix = Fix(f"Write “{write}”", (Edit(written, write),), Applicability.DISPLAY)
    return Match(written, words, (fix,), (Related(named, f"{name}: {right} by then."),))
