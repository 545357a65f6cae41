"""Votes that are more than the seats, or do not make the majority told with them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lintnews.core.cue import Cue, Cues
from lintnews.core.finding import Call, Match, Related
from lintnews.core.pattern import pattern
from lintnews.core.rule import Bad, Good, Rule
from lintnews.core.span import Span
from lintnews.text.quantities.quantity import Quantity
from lintnews.text.quantities.reader import FIGURE, WORD, quantities_at
from lintnews.text.quantities.writing import plain
from lintnews.text.sentences import sentence_at
from lintnews.text.temporal.words import NUMBERS

_N = rf"(?:{FIGURE}|(?i:{WORD}))"
_TALLY = pattern(
    rf"(?<![\w.,:/$£€-])(?P<for>{_N})(?:\s(?:votes?|MPs|members|councillors|lawmakers|justices|judges|senators|ballots|in favou?r|for))?"
    rf"(?:\s?[-–—]\s?|\s(?:votes?\s)?to\s|\sagainst\s|,?\sand\s(?=(?:{_N})\s(?:votes?\s)?against)|,\s(?=(?:{_N})\s(?:votes?\s)?against))"
    rf"(?P<against>{_N})(?!\w|[-–:/.,]\d|%|\s?(?:per cent|percent|points?|goals?|minutes|odds|a\.m|p\.m|am\b|pm\b|inches|feet|miles|km|years|hours|days|weeks|months|times|degrees|people))"
    rf"(?:\s(?:votes?\s)?(?:against|opposed|with))?(?:,?\s(?:and|with)\s(?P<abstained>{_N})\s(?:abstentions?|abstain\w*|not voting|absent))?"
    r"(?=\s*(?:[,.;:)–—]|$)|\s(?:to|in|on|that|with|against|for|by|at|after|and|votes?|majority|decision|ruling|verdict|margin|split|not|this|[A-Z]))",
)
_RANGE = pattern(r"\b(?:from|between|aged|ages)\s$")
_BODIES = (
    r"(?:jury|court|bench|board|council|panel|committee|commission|assembly|parliament|senate|house|chamber|legislature|knesset|cabinet|"
    r"body|congress|bundestag|d[aá]il|sabha|diet|tribunal|conference|union|bloc|forum|caucus|authority|synod|commons|seimas|duma|rada)"
)
_BODY = pattern(
    rf"\b(?P<joined>{_N})[- ](?:member|seat|person|strong|judge|justice|man|woman|nation|country|state)\b(?=[\s-]+(?:[\w’'-]+\s){{0,3}}?{_BODIES}\b)"
    rf"|(?:\b(?:all|its|the)|[’']s?)\s(?P<all>{_N})\s(?:\w+\s)?(?:members|councillors|judges|justices|jurors|MPs|senators|seats|directors|"
    rf"trustees|commissioners|deputies|lawmakers|legislators|governors|delegates)\b|\b(?:jury|court|board|council|panel|committee|bench|cabinet)\sof\s(?P<of>{_N})\b",
    re.IGNORECASE,
)
_VOTED = pattern(
    r"\b(?:vot(?:e|es|ed|ing)|approv\w+|reject\w+|pass(?:ed|es)|backed|carried|defeated|ruled|ruling|decided|decision|adopted|upheld|overturned|"
    r"struck down|ratified|elected|ballots?|found (?:him|her|them)|verdict|convicted|acquitted|lost|agreed|split|dismissed|endorsed|blocked)\b",
    re.IGNORECASE,
)
_UNANIMOUS = pattern(r"\b(?P<word>unanimous(?:ly)?|without (?:dissent|opposition|a dissenting vote))\b", re.IGNORECASE)
_MARGIN = pattern(
    rf"\b(?:majority|margin)\sof\s(?:just\s|only\s|exactly\s)?(?P<after>{_N})(?!\w|[-–.,:]\d|%|\s?(?:per cent|percent|to\b))|\b(?P<before>{_N})[- ]vote\s(?:majority|margin)\b|\b(?:by|with)\s(?:an?\s)?(?P<votes>{_N})(?:-vote|\svotes?)(?=[,.;:]|\s(?:in|on)\b)",
    re.IGNORECASE,
)
_NOT_VOTES = pattern(
    r"\b(?:series|game|games|match|goals?|sets?|scored?|half[- ]?time|halftime|innings|inning|season|league|cup|odds|overtime|penalt\w+|"
    r"quorum|needed|required|proxy|proxies|each|per|points|first round|later|then|earlier|also|second|another|previous\w*|last)\b|\b\d+-\d+(?:-\d+)?\s(?:win|loss|defeat|victory|lead|record)\b",
    re.IGNORECASE,
)
_MOST, _FEWEST = 900, 3


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
        Bad("All »nine« justices sat, and the court ruled six to four."),
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
                *(
                    "member council",
                    "member board",
                    "member court",
                    "member panel",
                    "member jury",
                    "member committee",
                    "majority of",
                    "margin of",
                ),
                *(
                    "unanimously",
                    "unanimous",
                    "jury of",
                    "vote majority",
                    "vote margin",
                    "member assembly",
                    "member parliament",
                    "seat parliament",
                ),
                *(
                    "seat assembly",
                    "seat chamber",
                    "seat house",
                    "seat senate",
                    "member house",
                    "member senate",
                    "member commission",
                    "member city",
                ),
                *(
                    "seat council",
                    "justices",
                    "member town",
                    "member county",
                    "member school",
                    "councillors",
                    "jurors",
                    "member state",
                    "seat lower",
                ),
                *(
                    "strong council",
                    "strong jury",
                    "member supreme",
                    "member security",
                    "judge panel",
                    "judge bench",
                    "member body",
                    "seat legislature",
                ),
                *(
                    "member legislature",
                    "member chamber",
                    "seat knesset",
                    "member cabinet",
                    "board of",
                    "person board",
                    "person jury",
                    "person panel",
                    "nation bloc",
                    "member bloc",
                    "nation union",
                ),
            )
        )

    def check(self, cue: Cue) -> Iterator[Match]:
        sentence = sentence_at(cue.document, cue.span.start)
        text = cue.text
        if sentence.length > 500 or not _VOTED.search(text, *sentence) or _NOT_VOTES.search(text, *sentence):
            return
        tallies = [match for match in _TALLY.finditer(text, *sentence) if _is_tally(text, match)]
        if len(tallies) != 1:
            return
        tally = tallies[0]
        ayes, noes, away = (_value(tally[name]) for name in ("for", "against", "abstained"))
        place = Span(*tally.span())
        body = _body(text, sentence, tally)
        if body is not None and body[1] < ayes + noes + away:
            yield _match(text, place, body[0], f"{plain(ayes + noes + away)} votes")
        margin = _MARGIN.search(text, *sentence)
        if margin is not None and not Span(*margin.span()).meets(place):
            said = next(name for name in ("after", "before", "votes") if margin[name])
            if (
                _value(margin[said]) not in (abs(ayes - noes), abs(ayes - noes) / 2, ayes - noes - away)
                and _value(margin[said]) < ayes
                and not _is_rough(cue, margin.start(said))
            ):
                yield _match(text, place, Span(*margin.span(said)), f"a majority of {plain(abs(ayes - noes))}")
        alike = _UNANIMOUS.search(text, *sentence)
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


def _is_tally(text: str, match: re.Match[str]) -> bool:
    if _RANGE.search(text, max(0, match.start() - 10), match.start()):
        return False
    ayes, noes = _value(match["for"]), _value(match["against"])
    return (
        0 < ayes <= _MOST
        and noes <= _MOST
        and ayes + noes >= _FEWEST
        and not match.group().lower().startswith(("one to", "one and"))
    )


def _value(written: str | None) -> float:
    if not written:
        return 0
    return float(written.replace(",", "")) if written[0].isdigit() else float(NUMBERS.get(written.lower(), 0))


def _body(text: str, sentence: Span, tally: re.Match[str]) -> tuple[Span, float] | None:
    """The place and number of the seats, where the sentence tells of one body."""
    found = [match for match in _BODY.finditer(text, *sentence) if not Span(*match.span()).meets(Span(*tally.span()))]
    if len(found) != 1:
        return None
    name = next(name for name in ("joined", "all", "of") if found[0][name])
    place = Span(*found[0].span(name))
    return (
        (Span(place.start, place.end + _tail(text, place.end)), _value(found[0][name]))
        if _value(found[0][name]) >= _FEWEST
        else None
    )


def _tail(text: str, end: int) -> int:
    """How long the word is that a hyphen ties to a number."""
    tied = re.match(r"-[^\W\d_]+", text[end : end + 20])
    return tied.end() if tied else 0


def _is_rough(cue: Cue, place: int) -> bool:
    """Whether a figure is an estimate or a bound."""
    figures: tuple[Quantity, ...] = quantities_at(cue.document, place)
    return any(one.rough for one in figures if one.span.start <= place < one.span.end)


def _match(text: str, tally: Span, said: Span, made: str) -> Match:
    words = {"tally": tally.of(text).rstrip(" ,"), "made": made, "said": said.of(text)}
    return Match(said, words, related=(Related(tally, "the votes"),))
