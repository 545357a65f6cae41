"""Goals, half-time scores and margins that cannot be those of the score told with them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lintnews.core.cue import Cue, Cues
from lintnews.core.finding import Call, Match, Related
from lintnews.core.pattern import pattern
from lintnews.core.rule import Bad, Good, Rule
from lintnews.core.span import Span
from lintnews.text.quantities.reader import value_of
from lintnews.text.sentences import sentence_at

_SCORE = pattern(r"(?<![\w.,/:$£€–-])(?P<a>\d{1,3})[-–](?P<b>\d{1,3})(?![\w%]|[-–/.,:]\d)")
_HALF = pattern(
    r"\b(?:led|lead|leading|ahead|up|trailed|trailing|trail|down|behind)\s(?:by\s)?(?P<half>\d{1,3}[-–]\d{1,3})\s(?:at|by)\s(?:the break|half[- ]?time|the interval|the half)"
    r"|(?P<half2>\d{1,3}[-–]\d{1,3})\s(?:up|down|ahead|behind)\s(?:at|by)\s(?:the break|half[- ]?time|the interval|the half)",
    re.IGNORECASE,
)
_MORE = pattern(
    r"\b(?:(?:scored|struck|netted|hit)\s(?P<n>once|twice|three times|four times|two|three|four)\s(?:more|again)|added\s(?P<m>another|one more|two more|three more))\b"
)
_GOALS = pattern(
    r"\b(?:(?:scored|scoring|hit|netted|struck|bagged|grabbed)\s(?:(?P<times>twice|three times|four times|five times)|(?:all\s)?(?P<goals>both|two|three|four|five|six)\s(?:of\s(?:the|their|his|her)\s)?goals|a\s(?P<hat>(?:\w+[- ])?hat[- ]trick)|a (?P<brace>brace)))\b"
)
_WITH_GOALS = pattern(
    r"\b(?:with|all|the|its|their)\s(?P<n>three|four|five|six|seven|eight|nine|ten)\sgoals\s(?:in|of|came|were|before|after|inside|coming|all)\b"
)
_OF_OTHER_GAMES = pattern(
    r"\b(?:season|games|matches|aggregate|career|last|league|previous\w*|tournament|week|month|year|weeks|series|legs?|shoot-?out|penalties|more|tally|group)\b"
)
_MARGIN = pattern(
    r"\b(?P<n>\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)-(?:goal|point)\s(?:win|victory|defeat|loss|margin|triumph)\b",
    re.IGNORECASE,
)
_WON = pattern(
    r"\b(?:w[io]n|wins|winning|lost|losing|lose|beat|beating|beaten|victory|defeat\w*|draw|drew|finish\w*|loss|thrash\w*|edged|down)\b"
)
_OTHER_SCORE = pattern(
    r"\b(?:series|aggregate|sets?|wickets?|bowl\w*|legs?|penalties|shoot-?out|previous\w*|last|earlier|season|record|standings|overall|frames|"
    r"rounds?|games|first half|second half|lead|then|extra time|overtime|tries)\b"
)
_LEGS = 3  # scores of two legs and their sum
_AGGREGATE = pattern(r"\b(?:on aggregate|aggregate (?:score|win|victory|defeat))\b")
_LEG = pattern(
    r"\b(?:first|second|opening|return|away|home|other) leg\b|\b(?:at home|away|the second|the return|the first|last week)\b"
)
_ALL_GOALS = pattern(
    r"\b(?:[Tt]here were|saw|featured|produced|had)\s(?P<n>two|three|four|five|six|seven|eight|nine|ten|\d{1,2})\sgoals\sin\s(?:the|a)\s(?:match|game|final|derby|tie)\b"
)
_ENDED = pattern(r"\b(?:ended|finished|ending|finishing)\b")
_LONGEST = 400  # code points: what is longer is a list of results
_TIMES = {
    "once": 1, "twice": 2, "three times": 3, "four times": 4, "five times": 5, "another": 1, "one more": 1,
    "two more": 2, "three more": 3, "both": 2, "brace": 2,
}  # fmt: skip


class GoalsAgainstScore(Rule):
    """Goals, half-time scores and margins that cannot be those of the score told with them.

    ## Why
    Nobody scores three times in a 2-1 win, and a side that led 3-1 at the break has not won 2-1. The score is what
    readers look for first.

    ## When it is right
    Scores of other games, of series, sets and shoot-outs in the same sentence.

    ## Fix
    None: the score may be wrong, or what is told with it.
    """

    message = "“{first}” does not go with {said}. Which is right?"
    call = Call.QUERY
    examples = (
        Bad("Molde were 3-1 up at the interval and scored once more to win »5-1« in Narvik.", related="scored once more"),
        Bad("Leeds were 3-1 up at half-time and won »2-1«."),
        Bad("Kane scored a hat-trick as Spurs beat Leeds »2-1« on Sunday."),
        Bad("It was a »three-goal« win, 4-2, over Hull.", related="4-2"),
        Bad("Lions won the first leg »2-1 and the second 3-1 to go through 5-3« on aggregate.", related="2-1"),
        Bad("There were »five goals in the match, which ended 3-1«."),
        Bad("Ajax beat Breda 4-2; all »seven« goals came after the hour.", related="4-2"),
        Good("Ajax beat Breda 4-2; all six goals came after the hour, and the five goals of May’s games are forgotten."),
        Good("Lions won the first leg 2-1 and lost the second 3-1 to go out 4-3 on aggregate."),
        Good("Molde were 3-1 up at the interval and scored twice more to win 5-1, and then 6-2 in May."),
        Good("Leeds led 1-0 at half-time and lost 2-1. Kane scored twice in a 2-0 win; he scored three goals."),
        Good("Kane scored a hat-trick in the 2-1 series win. It was a two-goal victory, 4-2."),
    )  # fmt: skip

    @classmethod
    def cues(cls) -> Cues:
        return Cues(
            words=(
                *("at the break", "at half time", "at halftime", "at the interval", "by half time", "by halftime"),
                *("hat trick", "scored twice", "scored both", "scored all", "scored three", "scored four", "a brace"),
                *("goal win", "goal victory", "goal defeat", "goal margin", "point win", "point victory"),
                *(
                    "goals came",
                    "goals of",
                    "goals coming",
                    "goals were",
                    "goals before",
                    "goals after",
                    "goals inside",
                ),
                *("on aggregate", "goals in the", "goals in a", "aggregate score", "aggregate win"),
                *("point defeat", "point loss", "point margin", "goal loss"),
            )
        )

    def check(self, cue: Cue) -> Iterator[Match]:
        text = cue.text
        sentence = sentence_at(cue.document, cue.span.start)
        if sentence.length > _LONGEST:
            return
        scores = list(_SCORE.finditer(text, *sentence))
        if len(scores) == _LEGS:
            yield from _aggregate(text, sentence, scores)
        if not 1 <= len(scores) <= 2:
            return
        half = _HALF.search(text, *sentence)
        if half is not None:
            found = _half_time(text, sentence, half, scores)
        elif (len(scores) == 1 and (found := _in_match(text, sentence, scores[0])) is not None) or (
            len(scores) == 1 and (found := _more_than_all(text, sentence, scores[0])) is not None
        ):
            pass
        elif len(scores) == 1 and not _OTHER_SCORE.search(text, *sentence):
            found = _goals(text, sentence, scores[0]) or _margin(text, sentence, scores[0])
        else:
            found = None
        if found is not None:
            said, first = found
            yield Match(said, {"first": first.of(text), "said": said.of(text)}, related=(Related(first, "the other"),))


def _aggregate(text: str, sentence: Span, scores: list[re.Match[str]]) -> Iterator[Match]:
    """Two legs and their sum: won the first leg 2-1 and the second 3-1 to go through 5-2 on aggregate."""
    whole = _AGGREGATE.search(text, *sentence)
    if whole is None or len(_LEG.findall(text, *sentence)) < _LEGS - 1:
        return
    total = min(scores, key=lambda score: min(abs(score.end() - whole.start()), abs(score.start() - whole.end())))
    legs = [tuple(sorted((int(score["a"]), int(score["b"])))) for score in scores if score is not total]
    (a, b), (c, d) = legs
    said = tuple(sorted((int(total["a"]), int(total["b"]))))
    if said in (tuple(sorted((a + c, b + d))), tuple(sorted((a + d, b + c)))):
        return
    place = Span(scores[0].start(), scores[-1].end())
    first = next(Span(*score.span()) for score in scores if score is not total)
    words = {"first": first.of(text), "said": Span(*total.span()).of(text)}
    yield Match(place, words, related=(Related(first, "a leg"),))


def _in_match(text: str, sentence: Span, score: re.Match[str]) -> tuple[Span, Span] | None:
    """There were five goals in the match, which ended 3-1."""
    goals = _ALL_GOALS.search(text, *sentence)
    if goals is None or score.start() < goals.end() or not _ENDED.search(text, goals.end(), score.start()):
        return None
    made = int(score["a"]) + int(score["b"])
    if _times(goals["n"].lower()) == made or _OTHER_SCORE.search(text, *sentence):
        return None
    said = Span(goals.start("n"), score.end())
    return said, Span(*score.span())


def _more_than_all(text: str, sentence: Span, score: re.Match[str]) -> tuple[Span, Span] | None:
    """More goals than both sides scored: a 3-1 win with five goals in the first half."""
    goals = _WITH_GOALS.search(text, *sentence)
    if goals is None or not _WON.search(text, *sentence) or _OF_OTHER_GAMES.search(text, *sentence):
        return None
    made = int(score["a"]) + int(score["b"])
    said = Span(*goals.span("n"))
    return (said, Span(*score.span())) if made < _times(goals["n"]) <= made + 3 else None


def _half_time(text: str, sentence: Span, half: re.Match[str], scores: list[re.Match[str]]) -> tuple[Span, Span] | None:
    place = Span(*half.span("half" if half["half"] else "half2"))
    finals = [score for score in scores if score.start() != place.start]
    if len(finals) != 1 or finals[0].start() < place.start or not _WON.search(text, half.end(), sentence.end):
        return None
    at_half = sorted(int(figure) for figure in re.split("[-–]", place.of(text)))
    final = sorted((int(finals[0]["a"]), int(finals[0]["b"])))
    said = Span(*finals[0].span())
    if final[1] < at_half[1] or sum(final) < sum(at_half):
        return said, Span(*half.span())
    more = _MORE.search(text, half.end(), said.start)
    if more is None or finals[0].start() - more.end() > 60:
        return None
    added = _times(more["n"] or more["m"])
    first = Span(*more.span())
    return (said, first) if final[1] - at_half[1] != added and final[1] > at_half[1] else None


def _goals(text: str, sentence: Span, score: re.Match[str]) -> tuple[Span, Span] | None:
    goals = _GOALS.search(text, *sentence)
    most = max(int(score["a"]), int(score["b"]))
    if goals is None or most > 12 or not _WON.search(text, *sentence):
        return None
    scored = 3 if goals["hat"] else _times(goals["times"] or goals["goals"] or goals["brace"])
    if scored <= most or abs(score.start() - goals.end()) > 90:
        return None
    return Span(*score.span()), Span(*goals.span())


def _margin(text: str, sentence: Span, score: re.Match[str]) -> tuple[Span, Span] | None:
    margin = _MARGIN.search(text, *sentence)
    if margin is None or _times(margin["n"].lower()) == abs(int(score["a"]) - int(score["b"])):
        return None
    start = margin.start()
    return Span(start, text.index(" ", start)), Span(*score.span())


def _times(written: str) -> int:
    return _TIMES.get(written) or int(value_of(written))
