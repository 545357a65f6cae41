"""The wrong number for an edition of a yearly event, a games or a congress."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from lintnews.core.cue import Cue, Cues
from lintnews.core.finding import Applicability, Call, Edit, Fix, Match, Related, Severity
from lintnews.core.pattern import pattern
from lintnews.core.rule import Bad, Good, InQuotations, Rule
from lintnews.core.span import Span
from lintnews.rules.numbers._editions import HOST_AFTER, HOST_BEFORE, HOSTS, LEAST, SERIES, WHOLE
from lintnews.text.ordinals import ORDINAL, ordinal, ordinal_value
from lintnews.text.sentences import sentence_at
from lintnews.text.times import times_in

_NUMBER = pattern(
    rf"\b(?P<number>{ORDINAL})(?: annual| edition of the| running of the| session of the)?(?: (?:UN|U\.N\.|United Nations|FIFA|Fifa|men[’']s))? \Z"
)
_DATED = pattern(
    r"(?: (?:in|at) [A-Z][\w’'-]+(?: [A-Z][\w’'-]+){0,2})?,? (?:in|on|of) (?:[A-Z][a-z]+\.? (?:\d{1,2}(?:(?: and |[-–])\d{1,2})?,? )?)?(?P<year>(?:19|20)\d\d)\b"
)
_HELD = pattern(
    r"\b(?:opened|opens|hosted|hosts|held|holds|staged|stages|won|wins|kicked off|kicks off|closed|closes|began|begins|"
    r"is hosting|were sworn in to|convened) (?:the |its |their |a )?\Z"
)
_HAPPENED = pattern(
    r" (?:opened|opens|began|begins|starts|started|kicked off|ended|ends|got under way|convened|convenes)\b|"
    r",? (?:sworn in|which (?:opened|opens|began|begins|convened|convenes|closed|closes|ended|ends|starts|started|is under way))\b"
)
_PUT_OFF = (2020, 2021)
_PLAYED = pattern(
    r" (?P<roman>[CLXVI]+)(?:,? (?:in|at) [A-Z][\w’'-]+(?:,? [A-Z][\w’'-]+){0,2}|, \d+[-–]\d+)?,? (?:on|last) Sunday\b"
)
_WON = pattern(r"\b(?:beat|beats|won|wins|defeated|lost|routed|edged|downed|played|met|watched|halftime|half-time)\b")


class EditionOfEvent(Rule):
    """The wrong number for an edition of a yearly event, a games or a congress.

    ## Why
    Last year's copy gives this year's its number.

    ## When it is right
    Where the sentence does not say of which year it speaks, of an edition to come or gone without its year, and in
    2020 and 2021, when events kept their numbers and changed their years.

    ## Fix
    None is made: the number may be the slip, or the year.
    """

    message = "{year} goes with the {right} {event}, not the {written}. Which of the two is meant?"
    severity = Severity.WARNING
    call = Call.QUERY
    in_quotations = InQuotations.SKIP
    needs_date = True
    examples = (
        Bad("Paris opened the »32nd« Summer Olympics on Friday.", good="Paris opened the 33rd Summer Olympics on Friday.", published=date(2024, 7, 29)),
        Bad("India hosted the »17th« G20 summit in New Delhi on September 9 and 10, 2023.", good="India hosted the 18th G20 summit in New Delhi on September 9 and 10, 2023.", published=date(2023, 9, 18), related="2023"),
        Bad("Members of the »117th« Congress, sworn in on Saturday, face a vote.", good="Members of the 118th Congress, sworn in on Saturday, face a vote.", published=date(2023, 1, 9)),
        Bad("The »111th« Tour de France started on Saturday.", good="The 112th Tour de France started on Saturday.", published=date(2025, 7, 7)),
        Bad("Tokyo, host of the »31st« Summer Olympics, kept the stands empty.", good="Tokyo, host of the 32nd Summer Olympics, kept the stands empty.", published=date(2021, 7, 26)),
        Bad("The Olympics in Paris, the »23rd« Summer Games of the modern era, opened in the rain.", good="The Olympics in Paris, the 33rd Summer Games of the modern era, opened in the rain.", published=date(2024, 7, 29)),
        Bad("Philadelphia beat Kansas City 40-22 in Super Bowl »LVIII« in New Orleans on Sunday.", good="Philadelphia beat Kansas City 40-22 in Super Bowl LIX in New Orleans on Sunday.", published=date(2025, 2, 12)),
        Good("Kansas City, who won Super Bowl LVIII in Las Vegas, lost on Sunday; Super Bowl LX will be on Sunday.", published=date(2025, 2, 12)),
        Good("Los Angeles will host the 34th Summer Olympics; Tokyo hosted the 18th Summer Games.", published=date(2021, 7, 26)),
        Good("Paris opened the 33rd Summer Olympics on Friday; Tokyo had held the 32nd in 2021.", published=date(2024, 7, 29)),
        Good("India, guest of the 17th G20 summit’s hosts, held its own on September 9, 2023.", published=date(2023, 9, 18)),
        Good("Members of the 118th Congress, sworn in on Saturday, inherit the debts of the 117th Congress.", published=date(2023, 1, 9)),
        Good("Los Angeles will host the 34th Summer Olympics in 2028. In 2024 she ran at the 130th Boston Marathon.", published=date(2024, 7, 29)),
        Good("He won the 100th Tour de France. A bill of the 116th Congress lapsed. The second congress met on Monday.", published=date(2024, 7, 29)),
    )  # fmt: skip

    @classmethod
    def cues(cls) -> Cues:
        return Cues(words=(*SERIES, *HOSTS, "super bowl"))

    def check(self, cue: Cue) -> Iterator[Match]:
        text = cue.text
        if cue.found.lower() == "super bowl":
            yield from _super_bowl(cue)
            return
        number = _NUMBER.search(text, max(0, cue.span.start - 40), cue.span.start)
        event = cue.found.lower().replace("'", "’")
        series = SERIES.get(event)
        value = ordinal_value(number.group("number")) if number else None
        if number is None or value is None or not _is_named(text, cue.span.start, event):
            return
        if value < LEAST.get(event, 0) or (event in LEAST and not WHOLE.match(text, cue.span.end)):
            return
        written = Span(*number.span("number"))
        host = _host(cue, number.start(), event)
        if host is not None:
            if value not in HOSTS[event][host.of(text)]:
                yield _of_host(cue, written, host, HOSTS[event][host.of(text)])
            return
        if series is None:
            return
        told = _year(cue, number.start())
        if (
            told is None
            or told[0] in _PUT_OFF
            or told[0] < series.year
            or (series.step > 2 and told[0] % series.step != series.year % series.step)
        ):
            return
        right = series.first + (told[0] - series.year) // series.step
        if value == right:
            return
        year, where = told
        span = written
        words = {
            "event": cue.found,
            "year": str(year),
            "right": ordinal(right),
            "written": span.of(text),
        }
        fix = Fix(f"Write “{ordinal(right)}”", (Edit(span, ordinal(right)),), Applicability.DISPLAY)
        yield Match(span, words, (fix,), (Related(where, f"{cue.found} of {year}: the {ordinal(right)}."),))


def _super_bowl(cue: Cue) -> Iterator[Match]:
    """Philadelphia beat Kansas City in Super Bowl LVIII in New Orleans on Sunday."""
    text, published = cue.text, cue.document.meta.published
    played = _PLAYED.match(text, cue.span.end)
    if played is None or published is None or not (1, 25) <= (published.month, published.day) <= (2, 25):
        return
    if not _WON.search(text, sentence_at(cue.document, cue.span.start).start, cue.span.start):
        return
    span, right = Span(*played.span("roman")), roman(published.year - 1966)
    if span.of(text) != right:
        words = {"event": "Super Bowl", "year": str(published.year), "right": right, "written": span.of(text)}
        fix = Fix(f"Write “{right}”", (Edit(span, right),), Applicability.DISPLAY)
        yield Match(span, words, (fix,), (Related(cue.span, f"Super Bowl of {published.year}: {right}."),))


def roman(number: int) -> str:
    """A number below 400 in Roman figures: 59 is LIX."""
    figures = ""
    for value, sign in (
        (100, "C"),
        (90, "XC"),
        (50, "L"),
        (40, "XL"),
        (10, "X"),
        (9, "IX"),
        (5, "V"),
        (4, "IV"),
        (1, "I"),
    ):
        figures += sign * (number // value)
        number %= value
    return figures


def _is_named(text: str, start: int, event: str) -> bool:
    """Whether the event has the capital of a name; a conference of the parties has none."""
    return text[start].isupper() or event == "conference of the parties"


def _host(cue: Cue, start: int, event: str) -> Span | None:
    """The city or country that the sentence gives the edition, before its number or right after its name."""
    hosts = HOSTS.get(event)
    if hosts is None:
        return None
    before = HOST_BEFORE.search(cue.text, max(0, start - 70), start)
    found = before or HOST_AFTER.match(cue.text, cue.span.end)
    if found is None:
        return None
    part = "town" if before is not None and before.group("town") else "city"
    return Span(*found.span(part)) if found.group(part) in hosts else None


def _of_host(cue: Cue, written: Span, city: Span, numbers: tuple[int, ...]) -> Match:
    """The finding on an edition that a city did not hold."""
    *_, last = held = [ordinal(number) for number in numbers]
    words = {
        "event": cue.found,
        "year": city.of(cue.text),
        "right": " and ".join(held),
        "written": written.of(cue.text),
    }
    fix = Fix(f"Write “{last}”", (Edit(written, last),), Applicability.DISPLAY)
    told = Related(city, f"{city.of(cue.text)}: the {' and '.join(held)}.")
    return Match(written, words, (fix,), (told,), Severity.ERROR)


def _year(cue: Cue, start: int) -> tuple[int, Span] | None:
    """The year that the sentence gives the edition, and where: in figures after it, or the one just running."""
    text, published = cue.text, cue.document.meta.published
    sentence = sentence_at(cue.document, cue.span.start)
    dated = _DATED.match(text, cue.span.end, sentence.end)
    if dated is not None:
        return int(dated.group("year")), Span(*dated.span("year"))
    if published is None or not (
        _HELD.search(text, sentence.start, start) or _HAPPENED.match(text, cue.span.end, sentence.end)
    ):
        return None
    stop = text.find(";", cue.span.end, sentence.end)
    times = times_in(text, Span(sentence.start, stop if stop >= 0 else sentence.end), published)
    now = times.recent or _runs(cue, published)
    if not now or times.vague or times.elsewhere(published):
        return None
    return published.year, cue.span


_BEGUN = pattern(r" (?:kicked off|kicks off|opened|opens|began|begins|started|starts|got under way|is under way)\b")
_CUP_MONTHS = {2022: (11, 12), 2026: (6, 7)}


def _runs(cue: Cue, published: date) -> bool:
    """Whether the World Cup is on at publication: it needs no weekday to be the one that kicked off."""
    if not _BEGUN.match(cue.text, cue.span.end):
        return False
    return cue.found.lower().endswith("world cup") and published.month in _CUP_MONTHS.get(published.year, ())
