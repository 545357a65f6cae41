"""The earlier ones that a passage counts: two earlier appeals, married three times before, five in May and one in June."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lintnews.core.pattern import pattern
from lintnews.core.span import Span
from lintnews.rules.numbers._ordinals.claims import Claim, Earlier, are_alike, is_gained, singular
from lintnews.text.temporal.words import NUMBERS

_WORD = r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[2-9]|1\d)"
_N = rf"(?P<n>{_WORD})"
_VALUES = {**NUMBERS, "a": 1, "an": 1, "once": 1, "twice": 2, "twin": 2, "triplet": 3, "another": 1}


def counted(text: str, claim: Claim) -> Iterator[Earlier]:
    """Every count of earlier ones in the passage that is of what the ordinal counts."""
    yield from _earlier_things(text, claim)
    yield from _times_before(text, claim)
    yield from _owners(text, claim)
    yield from _parts(text, claim)
    yield from _held(text, claim)
    yield from _children(text, claim)
    yield from _gone_before(text, claim)


def _value(word: str) -> int:
    return int(word) if word.isdigit() else _VALUES.get(word.lower(), 0)


_BEFORE = pattern(
    rf"\b(?<!first )(?<!last )(?<!least )(?<!than ){_N} (?:earlier|previous|prior|past|preceding|failed|unsuccessful) (?P<noun>[a-z]+s|children|men|women|wives)\b",
    re.IGNORECASE,
)
_GONE_BY = pattern(r" (?:earlier|previous|prior|past|preceding|failed|unsuccessful) ")
_PARTIAL = pattern(r"\b(?:at least|more than|of (?:his|her|its|their|the)|about|some|over|up to|only)\s\Z")


def _earlier_things(text: str, claim: Claim) -> Iterator[Earlier]:
    """Two earlier appeals were thrown out, and the court rejected his fourth."""
    if claim.scoped or claim.run or not _GONE_BY.search(text, *claim.passage):
        return
    for match in _BEFORE.finditer(text, *claim.passage):
        same = are_alike(singular(match["noun"].lower()), claim.noun)
        bare = not claim.words and claim.owned and _in_one(claim, match)
        if (same or bare) and not _PARTIAL.search(text, max(0, match.start() - 15), match.start()):
            yield Earlier(_value(match["n"]) + 1, Span(*match.span()), sure=True)


def _in_one(claim: Claim, match: re.Match[str]) -> bool:
    return claim.sentence.start <= match.start() < claim.sentence.end


_TIMES = pattern(
    rf"\b(?P<deed>[a-z]+(?: hands)?) (?P<n>once|twice|{_WORD} times) (?:before|previously|already|earlier)\b(?! (?:she|he|it|they|the)\b)"
    rf"|, (?P<times>once|twice|{_WORD} times) [a-z]+ed (?:before|previously|already|earlier),"
)
_ROLES = {
    "married": "husband wife marriage spouse wedding bride groom",
    "elected": "term",
    "widowed": "husband wife marriage",
    "divorced": "husband wife marriage",
    "convicted": "conviction",
    "arrested": "arrest",
    "nominated": "nomination",
    "tried": "attempt try trial",
    "failed": "attempt try",
    "won": "title win victory",
    "champion": "title",
    "promoted": "promotion",
    "relegated": "relegation",
    "capped": "cap",
    "rejected": "rejection",
}


def _times_before(text: str, claim: Claim) -> Iterator[Earlier]:
    """She has been married three times before; her third husband-to-be is a dentist."""
    for match in _TIMES.finditer(text, *claim.sentence):
        if match["times"]:
            if claim.noun == "time" and not claim.scoped and match.end() < claim.lead:
                yield Earlier(_value(match["times"].split()[0]) + 1, Span(*match.span("times")), sure=True)
            continue
        nouns = _ROLES.get(match["deed"], "").split()
        whole = claim.words[-1].partition("-")[0] if claim.words else ""
        if claim.scoped or (whole not in nouns and claim.noun not in nouns):
            continue
        if whole != claim.noun or is_gained(
            text, claim
        ):  # “her third husband” may be one of the three; the one to come may not
            yield Earlier(_value(match["n"].split()[0]) + 1, Span(*match.span()), sure=True)


_HANDS = pattern(rf"\b(?:has|have) changed hands (?P<n>once|twice|{_WORD} times)\b")
_IS_NOW = pattern(r"\b(?:is|became|becomes|will be|are) (?:now )?(?:its|the(?: \w+[’']s)?|the) \Z")


def _owners(text: str, claim: Claim) -> Iterator[Earlier]:
    """It has changed hands twice, and Ms. Ochoa is its second owner."""
    if claim.noun not in ("owner", "proprietor") or not _IS_NOW.search(text, claim.sentence.start, claim.written.start):
        return
    match = _HANDS.search(text, *claim.sentence)
    if match is not None:
        yield Earlier(_value(match["n"].split()[0]) + 1, Span(*match.span()), sure=True)


_LONG = pattern(
    r" of (?:the|this|his|her|their|its|a) (?:\w+ )?(?:season|year|tournament|campaign|championships?|games|series)\b"
)
_FOUND = frozenset("body victim survivor goal try".split())
_PART = rf"(?:{_WORD}|once|twice|another)(?: (?:times|goals?|more|tries|points))?"
_PLACE = r"(?:in|on|at|against|from|by) (?:the |a |his |her |its )?[\w’'-]+(?: [\w’'-]+){0,2}?"
_PARTS = pattern(
    rf"(?:\b(?P<lead>after|having \w+|had (?:already )?(?:found|scored|recovered|won|taken|pulled|made|arrested)|on top of|to add to|to go with|adding to)(?: \w+ing)? |(?P<were>[A-Z][a-z]+) (?:were|was|had been|came) (?:\w+ )?)"
    rf"(?P<parts>(?:{_PART} )?{_PLACE}(?:, (?:and )?{_PART} {_PLACE})*,? and {_PART} {_PLACE})(?=[.;:,]|$|\n)"
)
_PART_NUMBER = pattern(rf"(?:\A|, (?:and )?|,? and )(?P<n>{_WORD}|once|twice|another)\b")


def _parts(text: str, claim: Claim) -> Iterator[Earlier]:
    """Her eighth goal, after five in the group stage and one in the quarter-final."""
    if not (claim.owned or is_gained(text, claim) or claim.noun in _PERSONS | _FOUND):
        return
    if claim.scoped and not _LONG.match(text, claim.end):
        return
    following = Span(claim.end, min(claim.passage.end, claim.end + 200))
    match = _PARTS.search(text, *following)
    if match is None or (match["lead"] and match.start() >= claim.sentence.end):
        return
    first = _value(match["were"]) if match["were"] else 0
    numbers = [_value(part["n"]) for part in _PART_NUMBER.finditer(match["parts"])]
    if match["were"] and (not first or match.start() < claim.sentence.end or claim.words == ()):
        return
    if match["lead"] and len(numbers) < 2:
        return
    total = first + sum(numbers) + 1
    if abs(claim.number - total) == 1 or claim.number < total:
        yield Earlier(total, Span(*match.span("parts")), sure=True)


_DEED = (
    r"(?:arrested|charged|held|detained|accused|jailed|remanded|appeared in court|in custody|"
    r"(?P<dead>killed|died|dead|found dead|drowned))"
)
_PEOPLE = "man|woman|suspect|person|teenager|brother|boy|girl|officer|employee|official|defendant|student|youth"
_PERSONS = frozenset(_PEOPLE.split("|"))
_TAKEN = pattern(
    r"\b(?:arrest(?:ed|s)?|charg(?:ed|es)|held|hold|detain(?:ed|s)|accus(?:ed|es)|jailed|remanded|custody)\b"
)
_OTHERS = pattern(
    rf"\b{_N} (?P<who>others|(?:[a-z]+ )?(?:men|women|brothers|suspects|people|teenagers|boys|girls|officers|employees|officials|students))"
    rf" (?:had |have |has )?(?:been |were |was |are )?(?:already )?{_DEED}\b",
    re.IGNORECASE,
)
_NONE_SINCE = pattern(
    r"\b(?:none|no ?one|nobody)(?: else)?(?: has been(?: \w+)?)? since\b|\bno others?\b|\bno further arrests?\b"
)
_MORE = pattern(r"\b(?:and|then) (?:a|an|another|one)\b")


def _held(text: str, claim: Claim) -> Iterator[Earlier]:
    """A fourth man was arrested; two brothers were held in December and none since."""
    if claim.owned or claim.noun not in _PERSONS or not _TAKEN.search(text, *claim.sentence):
        return
    for match in _OTHERS.finditer(text, *claim.passage):
        if match["dead"]:
            continue
        count = _value(match["n"])
        none = _NONE_SINCE.search(text, match.end(), min(claim.passage.end, match.end() + 80))
        more = _MORE.search(text, match.end(), min(claim.passage.end, match.end() + 80))
        if "another" in text[match.end() : match.end() + 60]:
            continue
        others = match["who"].lower() == "others"
        if (none and not more) or (others and claim.number == count and not more):
            yield Earlier(count + 1, Span(*match.span()), sure=none is not None)


_BORN = pattern(
    rf"\b(?:have|has|with|parents of|already have) (?P<a>{_WORD}|an?|twin|triplet) (?:sons?|daughters?|boys?|girls?|children)(?: and (?P<b>{_WORD}|an?) (?:daughters?|sons?|girls?|boys?))?\b"
)
_ONE_BORN = pattern(
    rf"\b(?P<n>{_WORD}|an?|twin|triplet) (?:[a-z]+ )?(?:sons?|daughters?|boys?|girls?|children|child)\b"
)
_FAMILIES = pattern(
    r"\b(?:together|marriages?|new (?:wife|husband|partner)|ex-\w+|previous|second (?:wife|husband)|relationship)\b"
)
_DUE = pattern(
    r" (?:child|baby)?(?:, (?:a |another )?(?:girl|boy|son|daughter)(?:, [A-Z]\w+)?,)? ?(?:(?:is|was) (?:due|expected|on the way|born)|arrived)\b"
)
_EXPECTING = pattern(r"\b(?:expecting|awaiting|pregnant with|expect|await) (?:their|her|his|a|the couple[’']s) \Z")


def _children(text: str, claim: Claim) -> Iterator[Earlier]:
    """They have two sons and a daughter and are expecting their third child; a son, Emil, her fourth child."""
    if claim.words[-1:] not in ((), ("child",), ("baby",)):
        return
    told = Span(claim.sentence.start, claim.written.start)
    if _EXPECTING.search(text, *told) or _DUE.match(text, claim.written.end):
        match = _BORN.search(text, *told)
        if match is not None and not _FAMILIES.search(text, *claim.sentence):
            yield Earlier(_value(match["a"]) + _value(match["b"] or "") + 1, Span(*match.span()), sure=True)
    elif claim.words and claim.owned and text.startswith(", ", claim.lead - 2):
        born = list(_ONE_BORN.finditer(text, *told))
        if len(born) > 1:
            yield Earlier(sum(_value(one["n"]) for one in born), Span(born[0].start(), born[-1].end()), sure=True)


_GONE = pattern(
    rf"(?:\b(?:[Aa]fter|[Ff]ollowing) (?P<after>{_WORD}) (?P<noun>[a-z]+s)\b|\b(?P<before>{_WORD}|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix) predecessors\b|"
    rf"\b(?:[Hh]is|[Hh]er|[Tt]heir|[Ii]ts|[Tt]he) first (?P<first>{_WORD}) (?P<firsts>[a-z]+s)\b)"
)
_STARTS = pattern(
    r"(?: [\w’-]+)? (?:opens?|opened|begins?|began|starts?|started|is due|will (?:open|begin|start|take)|got under way)\b"
)
_OUT = pattern(r", (?:published|released|out|due|issued|which (?:came out|appeared))\b")
_IS = pattern(r"\b(?:is|became|will be) \Z")


def _gone_before(text: str, claim: Claim) -> Iterator[Earlier]:
    """After four rounds, the fourth round opens; three predecessors, the third coach; her first three, but the third."""
    match = _GONE.search(text, claim.sentence.start, claim.lead) if claim.lead - claim.sentence.start > 10 else None
    if match is None:
        return
    lead = text[match.end() : claim.lead]
    if match["after"]:
        same = claim.words[:1] == (singular(match["noun"]),) and claim.words[0] not in ("quarter", "half", "day")
        fits = same and _STARTS.match(text, claim.written.end) is not None
    elif match["before"]:
        fits = _IS.search(text, match.end(), claim.lead) is not None and not claim.run
        fits = fits and _PERSONS.isdisjoint(claim.words)
    else:
        fits = not claim.words and lead.endswith(("but ", "while ", "whereas "))
        fits = fits and _OUT.match(text, claim.end) is not None
    count = _value(match["after"] or match["before"] or match["first"])
    if fits and claim.number <= count:
        yield Earlier(count + 1, Span(*match.span()))
