"""A whole and parts that a denial closes: 73 strikes; Darfur was hit 38 times, Kordofan 21 and Khartoum 12, nowhere else."""

from __future__ import annotations

from lintnews.core.document import Document
from lintnews.core.pattern import pattern
from lintnews.core.span import Span
from lintnews.rules.numbers._sums.misfit import PLAIN, Misfit, told
from lintnews.text.quantities.figures import passage_at
from lintnews.text.quantities.nouns import noun_after
from lintnews.text.quantities.reader import quantities_in

DENIALS = ("nowhere else", "nobody else", "no one else", "nothing else", "no others", "none elsewhere")
_DENIAL = pattern(
    r"\b(?:nowhere|nobody|no one|nothing)\selse\b|\bno others\b|\bnone elsewhere\b",
    2,
)
_LEAVES_OPEN = pattern(
    r"\b(?:includ\w+|among|such as|at least|each|apiece|per|also|another|others|some|several|respectively|both|than|from|compared|last year|earlier|rose|fell|twice|more)\b"
)
_FARTHEST_BEHIND = 60  # code points between the last part and the denial
_FEWEST, _MOST = 3, 7


def told_closed(document: Document, sentence: Span) -> Misfit | None:
    """The whole in the passage of `sentence` that its parts do not make, though nothing else is counted."""
    text = document.text
    denial = _DENIAL.search(text, *sentence)
    if denial is None:
        return None
    passage = passage_at(document, sentence.start)
    figures = tuple(quantities_in(text, Span(passage.start, denial.start()), with_rest=True))
    if not _FEWEST <= len(figures) <= _MOST or any(one.rough or one.joined or one.unit in PLAIN for one in figures):
        return None
    total, *parts = figures
    if not (total.unit or noun_after(text, total.span.end, parts[0].span.start)[0]):
        return None  # Skye had 60, Mull 31: a part itself
    made = sum(part.value for part in parts)
    if len({one.unit for one in figures}) > 1 or any(part.value >= total.value for part in parts):
        return None
    steps = [one.step for one in figures if one.scale or one.step < 1]
    if (
        abs(made - total.value) <= len(figures) * max(steps, default=0.0) / 2 + 1e-9
        or not 0.6 <= made / total.value <= 1.5
    ):
        return None
    if denial.start() - parts[-1].span.end > _FARTHEST_BEHIND or _LEAVES_OPEN.search(
        text, total.span.start, denial.start()
    ):
        return None
    if text.find(" and ", parts[-2].span.end, parts[-1].span.start) < 0:
        return None
    return Misfit(total.span, Span(parts[0].span.start, parts[-1].span.end), told(text, total, made))
