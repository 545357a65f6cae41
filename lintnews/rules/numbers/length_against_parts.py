"""A length of time and its parts that do not make it."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from lintnews.core.cue import Cue, Cues
from lintnews.core.document import Document
from lintnews.core.finding import Call, Match, Related
from lintnews.core.pattern import pattern
from lintnews.core.record import Record
from lintnews.core.rule import Bad, Good, Rule
from lintnews.core.span import Span
from lintnews.text.quantities.durations import Duration, durations_in
from lintnews.text.sentences import sentence_at

_NEAR, _FEWEST = 260, 3  # code points behind a length that hold its parts; lengths that make a whole and two parts
_LONGEST = 400
_OPENS = pattern(
    r"[^.;:()]{0,80}?(?P<firm>:\s|,?\s(?:made up of|comprising|consisting of|composed of|split (?:into|between)|divided into)\s|\s[–—]\s|\s\()(?:[a-z]+\s){0,2}|"
    r"[^.;:(),]{0,40}?,\swith\s"
)
_JOINS = pattern(r"[^.;:]{0,60}?(?:,\s(?:and\s|then\s|and then\s)?|\sand\s(?:then\s)?)(?:[a-z]+\s){0,2}?")
_LEAVES_OPEN = pattern(
    r"\b(?:includ\w+|among|such as|mostly|mainly|also|each|per|every|another|more|than|overlap\w*|except|plus|rest|remain\w*|some|several|or|daily|average\w*|if|of which)\b"
)
_SLACK, _FIRM_SLACK = 12, 5  # minutes that whole hours may be rounded by where a part is told to the minute
_NEAREST = 0.75  # what parts after “with” come to at least, if they are meant to be all


class _Misfit(Record):
    total: Duration
    parts: tuple[Duration, ...]


class LengthAgainstParts(Rule):
    """A length of time and its parts that do not make it.

    ## Why
    Two hours and 40 minutes, an hour and 50 minutes make four and a half hours, not five. Travellers will add up.

    ## When it is right
    Rough lengths, and lists that leave something out.

    ## Fix
    None: the whole may be wrong, or a part.
    """

    message = "“{said}”, but the parts make {made}. Is the whole wrong, or a part?"
    call = Call.QUERY
    examples = (
        Bad("The crossing lasts »six hours«, with three hours and 20 minutes under sail, an hour at anchor and 50 minutes under oars.", related="three hours and 20 minutes"),
        Bad("The opera lasts »three hours«: an hour and 10 minutes, 25 minutes for drinks and an hour and 15 minutes."),
        Bad("The talks took »90 minutes«, made up of 40 minutes on fish, half an hour on tax and 10 minutes on visas."),
        Good("The crossing lasts six hours, with three hours under sail and an hour at anchor."),
        Good("The opera lasts three hours: an hour and 20 minutes, 25 minutes for drinks and an hour and 15 minutes."),
        Good("The talks took about 90 minutes: 40 minutes on fish, 30 minutes on tax and 10 minutes on visas."),
        Good("They spent six hours there, including two hours in a queue and an hour at lunch; three hours, four hours, five hours."),
        Good("The ride takes four hours: an hour by train, two hours by bus and 55 minutes on foot."),
    )  # fmt: skip

    @classmethod
    def cues(cls) -> Cues:
        return Cues(words=("hours", "minutes"))

    def check(self, cue: Cue) -> Iterator[Match]:
        text, (start, end) = cue.text, cue.span
        near = min(len(text), end + _NEAR)
        if text.count(" hour", end, near) + text.count(" minute", end, near) < _FEWEST - 1:
            return
        found = cue.document.once(_misfit, sentence_at(cue.document, start))
        if found is not None:
            made = sum(part.minutes for part in found.parts)
            words = {"said": found.total.span.of(text), "made": _told(made)}
            yield Match(found.total.span, words, related=tuple(Related(part.span, "a part") for part in found.parts))


def _misfit(document: Document, sentence: Span) -> _Misfit | None:
    if sentence.length > _LONGEST:
        return None
    text = document.text
    lengths = tuple(durations_in(text, sentence))
    for index, total in enumerate(lengths[: 1 - _FEWEST]):
        opens = _OPENS.fullmatch(text, total.span.end, lengths[index + 1].span.start)
        if opens is None or total.rough:
            continue
        parts = lengths[index + 1 :]
        end = min(sentence.end, parts[-1].span.end + 60)
        if any(part.rough for part in parts) or _LEAVES_OPEN.search(text, total.span.end, end):
            return None
        if not _are_joined(text, parts) or _fits(total, parts, firm=opens["firm"] is not None):
            return None
        return _Misfit(total, parts)
    return None


def _are_joined(text: str, parts: tuple[Duration, ...]) -> bool:
    """Whether the parts are one list, which an “and” closes."""
    if not all(_JOINS.fullmatch(text, one.span.end, other.span.start) for one, other in pairwise(parts)):
        return False
    return text.find(" and ", parts[-2].span.end, parts[-1].span.start) >= 0


def _fits(total: Duration, parts: tuple[Duration, ...], *, firm: bool) -> bool:
    made = sum(part.minutes for part in parts)
    rounded = _FIRM_SLACK if firm else _SLACK
    slack = rounded if total.whole and not all(part.whole for part in parts) else 0.5
    if abs(made - total.minutes) <= slack:
        return True
    nearest = 0.5 if firm else _NEAREST
    return not nearest <= made / max(total.minutes, 1.0) <= 1 / nearest


def _told(minutes: float) -> str:
    """Minutes as hours and minutes: 4 hours 30 minutes."""
    hours, rest = divmod(round(minutes), 60)
    words = [f"{hours} hour{'' if hours == 1 else 's'}"] if hours else []
    return " ".join([*words, *([f"{rest} minute{'' if rest == 1 else 's'}"] if rest else [])])
