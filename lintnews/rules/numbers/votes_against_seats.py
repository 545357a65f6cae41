"""Votes that are more than the seats, or do not make the majority told with them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lintnews.core.cue import Cue, Cues
from lintnews.core.finding import Call, Match, Related
from lintnews.core.pattern import pattern
from lintnews.core.rule import Bad, Good, Rule
from lintnews.core.span import Span
from lintnews.rules.numbers._sums.tallies import (
    MARGIN,
    NOT_VOTES,
    TALLY,
    UNANIMOUS,
    VOTED,
    away_in,
    body,
    is_tally,
)
from lintnews.text.quantities.reader import value_of
from lintnews.text.quantities.writing import plain
from lintnews.text.sentences import sentence_at

_BODIES = tuple(
    """absent, abstained, abstaining, abstentions, all members, board of, board voted, committee voted,
    council voted, councillors, judge bench, judge panel, jurors, jury of, justices, majority of, margin of,
    member assembly, member bloc, member board, member body, member cabinet, member chamber, member city,
    member commission, member committee, member council, member county, member court, member house,
    member jury, member legislature, member panel, member parliament, member school, member security,
    member senate, member state, member supreme, member town, nation bloc, nation union, not voting,
    person board, person jury, person panel, seat assembly, seat chamber, seat council, seat house,
    seat knesset, seat legislature, seat lower, seat parliament, seat senate, strong council, strong jury,
    unanimous, unanimously, vote majority, vote margin, votes to""".replace("\n    ", " ").split(", ")
)


class VotesAgainstSeats(Rule):
    """Votes that are more than the seats, or do not make the majority told with them.

    ## Why
    A 15-member council cannot vote nine to seven, 45 to 35 is a majority of ten, and seven to two is not unanimous.

    ## When it is right
    Fewer votes than seats: somebody was away. Scores of games, rounds of voting, votes of several bodies.

    ## Fix
    None: the tally may be wrong, or the number it is held against.
    """

    message = "{tally} is {made}; the story says {said}. Which is right?"
    call = Call.QUERY
    examples = (
        Bad("The »15-member« council voted 9-7 to close the baths.", related="9-7"),
        Bad("A jury of »12« convicted him by 11 votes to two."),
        Bad("The bill was carried by 45 votes to 35, a majority of »12«.", related="45 votes to 35"),
        Bad("The board voted »unanimously«, 7-2, to sell."),
        Bad("The council voted 8-4 to close the pool, with all »11« members present."),
        Bad("All »nine« justices sat, and the court ruled six to four."),
        Bad("The council voted 7-3 for the tram, with two abstentions and all »15« members present."),
        Good("The council voted 7-3 for the tram, with two abstentions and all 12 members present."),
        Good("The 15-member council voted 9-5 to close the baths."),
        Good("The bill was carried by 45 votes to 35, a majority of 10."),
        Good("The board voted unanimously, 9-0, to sell. The club of 11 members lost 9-7."),
        Good("The 20-member council voted 12-6, with two abstentions."),
        Good("The 12-team league voted in May; Leeds lost the match 8-6."),
    )

    @classmethod
    def cues(cls) -> Cues:
        return Cues(
            words=(
                *_BODIES,
                *(
                    f"{who} {there}"
                    for who in ("members", "directors", "trustees", "commissioners", "judges", "senators")
                    for there in ("present", "attending", "voting", "taking part")
                ),
            )
        )

    def check(self, cue: Cue) -> Iterator[Match]:
        sentence = sentence_at(cue.document, cue.span.start)
        text = cue.text
        if sentence.length > 500 or not VOTED.search(text, *sentence) or NOT_VOTES.search(text, *sentence):
            return
        tallies = [match for match in TALLY.finditer(text, *sentence) if is_tally(text, match)]
        if len(tallies) != 1:
            return
        tally = tallies[0]
        ayes, noes, away = (value_of(tally[name]) for name in ("for", "against", "abstained"))
        away = max(away, away_in(text, sentence))
        place = Span(*tally.span())
        seats = body(text, sentence, tally)
        if seats is not None and text.find(":", seats[0].end, tally.start()) >= 0:
            return  # a list of parts: read by `parts-against-total`
        cast = ayes + noes + away
        if seats is not None and (seats[1] < cast or (cast < seats[1] and _all_voted(text, sentence, seats[0]))):
            yield _match(text, place, seats[0], f"{plain(cast)} votes")
        margin = MARGIN.search(text, *sentence)
        if margin is not None and ayes != noes and not Span(*margin.span()).meets(place):
            said = next(name for name in ("after", "before", "votes") if margin[name])
            if (
                value_of(margin[said]) not in (abs(ayes - noes), abs(ayes - noes) / 2, ayes - noes - away)
                and value_of(margin[said]) < ayes
            ):
                yield _match(text, place, Span(*margin.span(said)), f"a majority of {plain(abs(ayes - noes))}")
        alike = UNANIMOUS.search(text, *sentence)
        if (
            alike is not None
            and noes
            and ayes
            and not re.search(
                r"\b(?:not|non|less than|nearly|almost|near)[ -]$", text[max(0, alike.start() - 12) : alike.start()]
            )
            and abs(alike.start() - tally.start()) < 40
        ):
            yield _match(text, place, Span(*alike.span("word")), f"{plain(noes)} against")


_THERE = pattern(
    r"\b(?:present|in the (?:chamber|room|hall)|there|at the meeting|in their seats|voting|in attendance|attending|took part|taking part|voted)\b"
)
_NOT_VOTING = pattern(
    r"\b(?:recus\w+|chair\w*|vacan\w+|invalid|spoil\w+|blank|not vote|without a vote|non-voting|speaker)\b",
    re.IGNORECASE,
)


def _all_voted(text: str, sentence: Span, seats: Span) -> bool:
    """Whether the sentence says that all members were there: with two abstentions and all 15 members present."""
    if not text.startswith("all ", seats.start - 4) and not text.startswith("All ", seats.start - 4):
        return False
    return (
        _THERE.search(text, seats.end, min(sentence.end, seats.end + 50)) is not None
        and _NOT_VOTING.search(text, *sentence) is None
    )


def _match(text: str, tally: Span, said: Span, made: str) -> Match:
    words = {"tally": tally.of(text).rstrip(" ,"), "made": made, "said": said.of(text)}
    return Match(said, words, related=(Related(tally, "the votes"),))
