"""Games won, drawn and lost that do not make the games played."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lintnews.core.cue import Cue, Cues
from lintnews.core.finding import Call, Match, Related
from lintnews.core.pattern import pattern
from lintnews.core.rule import Bad, Good, Rule
from lintnews.core.span import Span
from lintnews.text.quantities.outline import OTHER_SIGN, Outline, outline_of
from lintnews.text.quantities.reader import quantities_at
from lintnews.text.quantities.writing import plain
from lintnews.text.sentences import sentence_at

_N = OTHER_SIGN
_RESULT = pattern(
    rf"\b(?P<won>won|winning|wins?|victories in)\s(?:only\s|just\s)?(?P<w>{_N})|\b(?P<drawn>drawn|drew|drawing|draws?|tied|tying)\s(?:only\s|just\s)?(?P<d>{_N})"
    rf"|\b(?P<lost>lost|losing|loses?)\s(?:only\s|just\s)?(?P<l>{_N})"
    rf"|(?P<w2>{_N})\s(?:wins|victories|have been won)\b|(?P<d2>{_N})\s(?:draws?|ties?|stalemates?)\b|(?P<l2>{_N})\s(?:defeats?|loss(?:es)?)\b",
    re.IGNORECASE,
)
_PLAYED = pattern(
    rf"(?P<n>{_N})\s(?:\w+\s){{0,2}}?(?:games|matches|tests|fixtures|meetings|fights|bouts|outings|encounters|contests|played)\b|\bplayed\s(?P<m>{_N})",
    re.IGNORECASE,
)
_UNFINISHED = pattern(
    r"\b(?:abandon\w*|no[- ]results?|postponed|void\w*|no[- ]contests?|remaining|more|left|last|first|next|home|away|of which|further|and then|shoot-?out|penalties|extra time|overtime|forfeit\w*)\b",
    re.IGNORECASE,
)


class ResultsAgainstGames(Rule):
    """Games won, drawn and lost that do not make the games played.

    ## Why
    Ten won, five drawn and four lost are 19 games, not 18. Every follower of the club will add them up.

    ## When it is right
    Games without a result, and results of only some of the games (at home, the last five).

    ## Fix
    None: the number of games may be wrong, or any of the results.
    """

    message = "{results} make {made}; the story says {said}. Is a result wrong, or the number of games?"
    call = Call.QUERY
    examples = (
        Bad("Leeds have won 10, drawn five and lost four of their »18« games.", related="10"),
        Bad("In »12« Tests he had seven wins, three draws and three defeats."),
        Good("Leeds have won 10, drawn five and lost four of their 19 games."),
        Good("Leeds won two and drew one of their first five games."),
        Good("In 12 Tests he had seven wins, three defeats and one no-result, and drew one."),
    )

    @classmethod
    def cues(cls) -> Cues:
        return Cues(
            words=("drawn", "drew", "drawing", "draws", "draw", "tied", "and lost", "and losing", "defeats", "losses")
        )

    def check(self, cue: Cue) -> Iterator[Match]:
        sentence = sentence_at(cue.document, cue.span.start)
        quantities = quantities_at(cue.document, sentence.start)
        if len(quantities) < 4 or any(one.rough or one.unit for one in quantities):
            return
        outline = outline_of(cue.text, sentence, quantities)
        played = _only_played(outline)
        if played is None or _UNFINISHED.search(outline.words):
            return
        results = _results(outline, played)
        if len(results) != 3:
            return
        total = outline.at(played)
        made = sum(outline.at(place).value for place in results)
        if made == total.value or not 0.5 <= made / max(total.value, 1) <= 2:
            return
        place = Span(outline.at(min(results)).span.start, outline.at(max(results)).span.end)
        words = {"results": place.of(cue.text), "made": plain(made), "said": total.span.of(cue.text)}
        related = tuple(Related(outline.at(place).span, "a result") for place in sorted(results))
        yield Match(total.span, words, related=related)


def _only_played(outline: Outline) -> int | None:
    """The place of the number of games, where there is one."""
    found = {match.start("n" if match["n"] else "m") for match in _PLAYED.finditer(outline.words)}
    return found.pop() if len(found) == 1 else None


def _results(outline: Outline, played: int) -> list[int]:
    """The places of wins, draws and defeats, where each is told once; otherwise none."""
    kinds: dict[str, int] = {}
    for match in _RESULT.finditer(outline.words):
        name = next(name for name in ("w", "d", "l", "w2", "d2", "l2") if match[name])
        if match.start(name) == played:
            continue
        if name[0] in kinds:
            return []
        kinds[name[0]] = match.start(name)
    return list(kinds.values())
