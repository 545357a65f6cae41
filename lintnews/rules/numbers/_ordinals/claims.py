"""An ordinal and what it counts: her third Olympics, a fourth man, for the second time, its fifth in a row."""

from __future__ import annotations

from lintnews.core.cue import Cue
from lintnews.core.pattern import pattern
from lintnews.core.record import Record
from lintnews.core.span import Span
from lintnews.text.ordinals import ordinal_value
from lintnews.text.quantities.figures import LONGEST_PASSAGE
from lintnews.text.quantities.reader import LONGEST_SENTENCE
from lintnews.text.sentences import sentence_at
from lintnews.text.temporal.words import NUMBERS
from lintnews.text.verbs import is_past

_LEAD = pattern(r"\b(?P<det>[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|[\w.-]+[’']s|[\w.-]+s[’']|[Aa]n?|[Tt]he) \Z")
_PHRASE = pattern(
    r"(?P<words>(?: (?!(?:in|at|on|of|for|to|from|by|with|after|since|over|against|this|last|and|but|or|is|was|were|has|had|have|will|"
    r"would|who|that|which|when|the|an?|his|her|their|its|secure|sealed|yesterday|today|makes|made|came|comes|follows|followed|as|before|over)\b)[\w’'-]+){0,5})"
)
_SCOPE = pattern(
    r" (?:of (?:the|this|his|her|their|its|a) (?:\w+ )?(?:season|year|day|night|match|game|week|month|tournament|campaign|race|tour|meeting|set|half|"
    r"championships?|games|series)\b|"
    r"in (?!a row|succession|as many|[A-Z])(?:\w+ ){1,3}(?:days|weeks|months|games|matches|attempts)|"
    r"(?:this|last|that) (?:year|season|week|month|summer|winter|spring|autumn)|since |within |to |under |at (?:the|this) )"
)
_IN_YEARS = pattern(r" in (?P<years>\w+) (?:years|seasons)\b")
_RUN = pattern(r" (?:(?:years?|months?|weeks?|days?|seasons?) running\b|in (?:a row|succession)|running|on the trot)\b")
_RUN_WORDS = frozenset("straight consecutive successive running".split())
# What brings the thing counted about, straight before it: she took her third title.
_GAINS = pattern(
    r"\b(?:won|wins|win|took|takes|taken|claim(?:ed|s)?|collect(?:ed|s)|clinched|clinches|secured|secures|sealed|lifted|landed|scored|scores|"
    r"bagged|earned|captured|added|celebrat(?:ed|es|ing)|open(?:s|ed)|begins|began|starts|started|present(?:s|ed)?|deliver(?:s|ed)?|marked|"
    r"seek(?:s|ing)?|sought|expecting|completed|picked up|picks up|racked up|recorded|won for|unveil(?:s|ed)?|released|releases|publish(?:es|ed)|"
    r"run(?:s|ning)? for|stand(?:s|ing)? for|bid(?:s|ding)? for|back for|went for|going for|make|makes|made|suffered|wed|weds|marries|married|become|became|begin|start|win|take|claim|lift|slid to|fell to|with|for|to) \Z"
)
_PERFECT = pattern(
    r"\b(?:has|have) (?:now |just |already )?(?!been\b|had\b)[a-z]+ (?:up )?\Z|\bto (?:become|win|claim|take|lift|complete|secure)\b[^,.;:]{0,30}\Z"
)
_NEAR = 50  # code points before an ordinal that hold the verb
# Or told of again beside the news: lifted the trophy again on Sunday, the club’s fifth title.
_AGAIN = pattern(r"\b(?:again|once more)\b[^,.;:“”]{0,40}, (?:in |at |for )?(?:the )?\Z")
_LATEST = pattern(
    r"(?:\b\w+day[’']s|\b[Ll]atest|\b[Tt]oday[’']s|\b[Yy]esterday[’']s|\b[Tt]his (?:week|month|year|season|summer)[’']s)\b[^.;:“”]{0,60}\Z"
)
_RECENT = pattern(
    r"\b(?:(?:on|last|this|late|early) (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day[’']s|yesterday|today|tonight|"
    r"this (?:week|month|weekend|morning|afternoon|evening|year|summer|winter|spring|autumn)|last (?:week|night|weekend|month)|again|once more|now)\b"
)
_THEN = pattern(r"\b(?:last (?:year|season)|ago|had (?:won|taken)|whose|back in|at the time|would have been)\b")
_YEAR = pattern(r"\b(?:19|20)\d\d\b")


class Claim(Record):
    """An ordinal with a noun, or without one; `run` is that it counts one after another, `scoped` that it counts in a part.

    `since` is the year that it counts from (in seven years), 0 for none. `lead` is where its article or
    owner begins.
    """

    number: int
    written: Span
    owned: bool
    noun: str
    words: tuple[str, ...]
    end: int
    run: bool
    scoped: bool
    lead: int
    since: int
    sentence: Span
    passage: Span


class Earlier(Record):
    """How many the passage tells of before the one that is counted, and where.

    `total` are all with that one; `sure` is that the list says that it is whole, so that a larger ordinal is wrong, too.
    """

    total: int
    told: Span
    sure: bool = False


def claim_at(cue: Cue) -> Claim | None:
    """What the ordinal under the cue counts; None where it does not stand as a counting word."""
    text, (start, end) = cue.text, cue.span
    lead = _LEAD.search(text, max(0, start - 30), start)
    number = ordinal_value(cue.found.lower())
    if lead is None or number is None or text[end : end + 1] in ("-", "‑"):
        return None
    sentence = sentence_at(cue.document, start)
    block = cue.document.block_at(start)
    if block is None or not sentence.start <= start < sentence.end or sentence.length > LONGEST_SENTENCE:
        return None
    phrase = _PHRASE.match(text, end, sentence.end)
    words = tuple(phrase["words"].lower().split()) if phrase else ()
    while words and is_past(words[-1]):  # her 12th century took her past him
        words = words[:-1]
    stop = phrase.end() if phrase else end
    before = sentence_at(cue.document, sentence.start - 2) if sentence.start - 2 > block.span.start else sentence
    after = sentence_at(cue.document, sentence.end + 1) if sentence.end + 1 < block.span.end else sentence
    passage = Span(before.start, max(after.end, sentence.end))
    determiner = lead["det"].lower()
    run = not _RUN_WORDS.isdisjoint(words) or _RUN.match(text, stop) is not None
    words = tuple(word for word in words if word not in _RUN_WORDS)
    return Claim(
        number=number,
        written=Span(start, end),
        lead=lead.start(),
        owned=determiner not in ("a", "an", "the"),
        noun=singular(words[-1]) if words else "",
        words=words,
        end=stop,
        run=run,
        scoped=_SCOPE.match(text, stop) is not None,
        since=_since(cue, stop),
        sentence=sentence,
        passage=passage if passage.length <= LONGEST_PASSAGE else sentence,
    )


def _since(cue: Cue, stop: int) -> int:
    """The first year of those in which the ordinal counts: in seven years; 0 where it says none."""
    within, published = _IN_YEARS.match(cue.text, stop), cue.document.meta.published
    if within is None or published is None:
        return 0
    word = within["years"].lower()
    return published.year - (int(word) if word.isdigit() else NUMBERS.get(word, 0))


def is_gained(text: str, claim: Claim) -> bool:
    """Whether the words before the ordinal bring the thing about that it counts: took her third title."""
    start = claim.sentence.start
    return (
        _GAINS.search(text, max(start, claim.lead - 20), claim.lead) is not None
        or is_perfect(text, claim)
        or _AGAIN.search(text, start, claim.lead) is not None
    )


def is_perfect(text: str, claim: Claim) -> bool:
    """Whether it has just been done: has put a third title beyond reach."""
    return _PERFECT.search(text, max(claim.sentence.start, claim.lead - _NEAR), claim.lead) is not None


def is_latest(text: str, claim: Claim) -> bool:
    """Whether it is told of the latest one: Sunday’s win, his third."""
    return _LATEST.search(text, claim.sentence.start, claim.lead) is not None


def is_recent(text: str, claim: Claim) -> bool:
    """Whether the clause, or its sentence, is of these days and the clause names no other time."""
    clause = _clause(text, claim.written.start, claim.sentence)
    if _THEN.search(text, *clause) or _YEAR.search(text, *clause):
        return False
    return _RECENT.search(text, *claim.sentence) is not None or is_perfect(text, claim)


_ENDS = pattern(r"[;:,](?= )|\. ")


def _clause(text: str, place: int, sentence: Span) -> Span:
    """What stands between the marks around `place`."""
    start = max(text.rfind(mark, sentence.start, place) for mark in (", ", "; ", ": "))
    stop = _ENDS.search(text, place, sentence.end)
    return Span(max(start, sentence.start), stop.start() if stop else sentence.end)


def are_alike(one: str, other: str) -> bool:
    """Whether two nouns, in the singular, name one thing: bid and attempt; finalist and final."""
    return one == other or _ALIKE.get(one, one) == _ALIKE.get(other, other) or one == other + "ist"


def singular(word: str) -> str:
    """“title” for “titles”; irregular ones as they stand, but for the few that copy counts."""
    if word in _IRREGULAR:
        return _IRREGULAR[word]
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith("es") and word[:-2].endswith(("s", "sh", "ch", "x")):
        return word[:-2]
    return word[:-1] if word.endswith("s") and not word.endswith(("ss", "us")) and word != "series" else word


_IRREGULAR = {"men": "man", "women": "woman", "children": "child", "wives": "wife", "people": "person", "lives": "life"}
_ALIKE = {
    word: row
    for row in (
        "bid attempt try effort campaign candidacy run",
        "win victory triumph title crown trophy cup success",
        "loss defeat",
        "strike walkout stoppage",
        "marriage wedding",
        "fire blaze",
        "election term",
        "vote ballot",
    )
    for word in row.split()
}
