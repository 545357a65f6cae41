"""Shares of one vote, survey or budget that make more than 100%."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from lintnews.core.cue import Cue, Cues
from lintnews.core.document import Document
from lintnews.core.finding import Call, Match, Related
from lintnews.core.pattern import pattern
from lintnews.core.rule import Bad, Good, Rule
from lintnews.core.span import Span
from lintnews.rules.numbers._sums.shares import told_as_all
from lintnews.text.quantities.outline import Outline, outline_of
from lintnews.text.quantities.quantity import PERCENT
from lintnews.text.quantities.reader import LONGEST_SENTENCE, quantities_at
from lintnews.text.quantities.writing import plain
from lintnews.text.sentences import sentence_at

_P = "\ue000"
_GAP = "[^\ue000-\ue002;\n]"
_NEAR = 260  # code points on each side that hold the other shares
# Answers of which one person gives one.
_TWO_SIDES = pattern(
    "|".join(
        rf"{_P}{_GAP}{{0,45}}?\b(?:{one})\b{_GAP}{{0,40}}?(?:,|\band\b|\bto\b|while|against|but|with){_GAP}{{0,25}}?{_P}{_GAP}{{0,45}}?\b(?:{other})\b"
        for one, other in (
            (r"yes|remain|for|in favou?r|support(?:s|ed|ing)?|back(?:s|ed|ing)?|approv\w+|agree[ds]?|guilty|satisfied|leave|stay|keep|won|passed",
             r"no|leave|against|oppos\w+|reject\w*|disapprov\w+|disagree[ds]?|not guilty|dissatisfied|stay|go|scrap|lost|failed"),
            (r"no|against|oppos\w+|disapprov\w+|disagree[ds]?", r"yes|for|in favou?r|support(?:s|ed|ing)?|back(?:s|ed|ing)?|approv\w+|agree[ds]?"),
        )
    ),
    re.IGNORECASE,
)  # fmt: skip
_SEXES = pattern(
    rf"{_P}\s(?:of \w+ \w+\s)?(?:were|are)\s(?:men|women|male|female|boys|girls)\b{_GAP}{{0,30}}?{_P}\s(?:were |are )?(?:men|women|male|female|boys|girls)\b"
)
_SCORE = pattern(
    rf"\b(?:w[oi]n\w*|beat\w*|defeat\w+|vot\w+|approved|backed|carried|passed|reject\w+|re-?elected|elected|los[te]\w*|prevail\w*|referendum|ballot)\b{_GAP}{{0,50}}?{_P}\s(?:to|against|versus|v)\s(?:[\w’]+\s){{0,3}}?{_P}"
)
_GOT = r"(?:took|won|got|received|polled|secured)"
_TOOK = pattern(
    rf"\b{_GOT}\s{_P},?\s(?:and|to|while|with)\s(?:[\w’.]+\s){{1,3}}?(?:{_GOT}\s)?{_P}(?=[.,;]|\sof\sthe\svotes?\b|$)"
)
_RUNOFF = pattern(r"\b(?:run-?off|second round)\b")
_WHOLE = pattern(
    r"\bof (?:the |all |its |their |his |her )?(?:[\w’']+ ){0,2}(?:votes?|ballots?|budget|spending|electorate|turnover|revenues?|income|total|money|seats|shares|land|market|waste|energy|electricity|"
    r"power|sales|population|households|workforce|respondents|funds?|audience|voters|costs?|stock|estate|ownership)\b|\bowns?\b|\bstakes?\b|\bmade up of\b|\bconsists? of\b|\bsplit\b|\bdivided\b",
    re.IGNORECASE,
)
_REST = pattern(
    rf"{_P}\s?(?:were |was |are |is |said |chose |for |to |on |from |of |in |by |had |did |backed |the |a |not )*?(?:others?|other (?:parties|candidates|causes|sources)|undecided|unsure|don[’']t know|did not know|didn[’']t know|not sure|no opinion|abstain\w*|spoil\w*|the rest|blank|elsewhere|neither)\b"
    rf"|{_P}\s(?:had|have|were|are|gave|did|could|would)\s(?:no|not)\s(?:made up|decided?|say|said|sure|know|answer\w*|views?|opinions?|preference|idea|reply|replied)\b"
    rf"|\b(?:others?|the rest|undecided|neither|everyone else|everything else)\b(?:\s(?:on|at|had|got|took|with|made up|were))?\s(?:\w+\s)?{_P}",
    re.IGNORECASE,
)
_NOT_ONE_WHOLE = pattern(
    r"\b(?:more than one|multiple|several|also|both|each|either|at least|(?<!-)(?<!made )up(?!-)|down|than|compared|rose|fell|rise|fall|increase\w*|"
    r"decrease\w*|grew|drop\w*|from|last year|previous\w*|earlier|ago|19\d\d|20\d\d|turnout|respectively|second|runoff|run-off|"
    r"round|target|confidence|margin of error|including|of (?:them|whom|these|those(?! (?:polled|asked|surveyed|questioned|who)))|discount|growth|per year|off|chance|"
    r"probability|likel\w+|among|another|bought|sold|margin|lead|gap|difference|advantage|swing|while .{0,40} in [A-Z])\b"
)
_ASKED = pattern(
    rf"\b(?:poll\w*|survey\w*)\s{_GAP}{{0,40}}?(?:gave|gives|puts?|had|has|shows?|showed)\s{_GAP}{{0,40}}?{_P}",
    re.IGNORECASE,
)
_LISTED = pattern(r"(?:,|\band|\bwhile|\bwith|\bto)\s[^;:]{0,60}\Z")
_MOST_OF_ONE_ANSWER = 112  # percent: where people could give several, their shares make more
_PLACED = pattern(rf"{_P}[^\ue000]{{0,40}}?\bin\s[A-Z][^\ue000]{{0,40}}{_P}[^\ue000]{{0,40}}?\bin\s[A-Z]")


class PercentagesOver100(Rule):
    """Shares of one vote, survey or budget that make more than 100%.

    ## Why
    58% for and 46% against make 104%. One of the two is wrong.

    ## When it is right
    Rounded shares may come to 101. Where people could give several answers, where the shares are of different years,
    places or groups, and where one share is part of another, they may come to anything.

    ## Fix
    None: which share is wrong, only the source knows.
    """

    message = "{shares} make {sum}%. Is one of them wrong?"
    call = Call.QUERY
    examples = (
        Bad("Parents had one vote on the uniform: »63% said yes and 41%« said no.", related="63%"),
        Bad("The motion was carried by »54% to 48%«."),
        Bad("The survey put tea at »41%, coffee at 37%, cocoa at 13% and others at 15%«."),
        Bad("She won »54% of the vote and he took 49%«."),
        Bad("In all 52% were for it, 33% against and 21% had no view, »100%« of the sample in all.", related="52%"),
        Good("In all 52% were for it, 33% against and 15% had no view, 100% of the sample in all."),
        Good("Parents backed the uniform, 63% to 37%, and the bell, 52% to 48%."),
        Good("The survey put tea at 41%, coffee at 33%, cocoa at 13% and others at 14%."),
        Good("In the poll, 55% liked the mural, 36% the fountain and 9% neither; 14% had never seen either."),
        Good("She won 54% of the vote in 2019 and 62% in 2024."),
        Good("She won 54% of the vote in Leeds and 62% in Hull."),
        Good("Some 60% own a car and 70% a bicycle."),
    )

    @classmethod
    def cues(cls) -> Cues:
        return Cues(words=("percent", "per cent"), marks=("%",))

    def check(self, cue: Cue) -> Iterator[Match]:
        text, (start, end) = cue.text, cue.span
        low, high = max(0, start - _NEAR), end + _NEAR
        if text.count("%", low, high) + text.count("cent", low, high) < 2:
            return
        sentence = sentence_at(cue.document, start)
        if sentence.length > LONGEST_SENTENCE:
            return
        found = cue.document.once(told_as_all, sentence)
        if found is not None:
            whole, spans, made = found
            listed = f"{', '.join(span.of(text) for span in spans[:-1])} and {spans[-1].of(text)}"
            related = tuple(Related(span, "a share") for span in spans)
            yield Match(whole, {"shares": listed, "sum": plain(made)}, related=related)
            return
        spans = cue.document.once(_shares, sentence)
        if spans:
            shares = [span.of(text) for span in spans[:-1]]
            words = {"shares": f"{', '.join(shares)} and {spans[-1].of(text)}", "sum": plain(_sum(cue, spans))}
            # No share is more suspect than another: the mark runs from the first to the last.
            place = Span(spans[0].start, spans[-1].end)
            yield Match(place, words, related=tuple(Related(span, "a share of the same whole") for span in spans))


def _sum(cue: Cue, spans: tuple[Span, ...]) -> float:
    return sum(one.value for one in quantities_at(cue.document, spans[0].start) if one.span in spans)


def _shares(document: Document, sentence: Span) -> tuple[Span, ...]:
    """The shares of one whole in the sentence, where they make too much."""
    quantities = [one for one in quantities_at(document, sentence.start) if one.unit == PERCENT]
    if len(quantities) < 2:
        return ()
    outline = outline_of(document.text, sentence, quantities_at(document, sentence.start))
    found = _of_one_whole(outline)
    total = sum(outline.at(place).value for place in found)
    step = max((outline.at(place).step for place in found), default=1.0)
    slack = max(step, (len(found) - 2) * step / 2) + 1e-9  # 101 of whole shares is right
    if (
        _make_a_whole_before([outline.at(place).value for place in found])
        or any(outline.at(place).rough or outline.at(place).value > 100 for place in found)
        or not 100 + slack < total <= 150
    ):
        return ()
    return tuple(outline.at(place).span for place in found)


def _make_a_whole_before(shares: list[float]) -> bool:
    """Whether the first few of the shares are all of it: what follows is a share of something else."""
    made = 0.0
    for share in shares[:-1]:
        made += share
        if 99 <= made <= 101:
            return True
    return False


def _of_one_whole(outline: Outline) -> list[int]:
    """The places of the shares that must be of one whole; none where they need not be."""
    words = outline.words
    places = [place for place in outline.places if words[place] == _P]
    if len(places) == len(outline.places) == 2 and _RUNOFF.search(words) and _TOOK.search(words):
        return places
    if _NOT_ONE_WHOLE.search(words) or _PLACED.search(words):
        return []
    if rest := _REST.search(words):
        places += [place for place in outline.places if _is_bare_share(outline, place, places[0])]
    if len(places) > 2 and (rest or _WHOLE.search(words)):
        return sorted(places)
    asked = _ASKED.search(words) is not None and all(
        _LISTED.search(words, one, other) for one, other in pairwise(places)
    )
    if len(places) > 2 and asked and sum(outline.at(place).value for place in places) <= _MOST_OF_ONE_ANSWER:
        return places
    for shape in (_TWO_SIDES, _SCORE, _SEXES):
        matches = list(shape.finditer(words))
        if len(matches) == 1 and not _asks_twice(words, places):
            return [place for place in places if matches[0].start() <= place < matches[0].end()]
    votes = re.search(r"\bof the (?:popular |total )?votes?\b", words)
    if len(places) == len(outline.places) == 2 and votes and words.count(" of the ") <= words.count(" vote"):
        return places
    return []


def _is_bare_share(outline: Outline, place: int, first: int) -> bool:
    """Whether a count after the first share is one too: 38 per cent, the Tories 33."""
    one = outline.at(place)
    return place > first and one.is_exact_count and not one.spelled and not one.joined and one.value < 100


def _asks_twice(words: str, places: list[int]) -> bool:
    """Whether the two sides are of two questions: 60% back the road and 55% oppose the rail link."""
    objects = re.findall(r"\b(?:support|back|oppose|favou?r|reject)\w*\s+(the|an?|its|his|her|their|[A-Z]\w+)\s", words)
    return len(objects) > 1 or len(places) > 3
