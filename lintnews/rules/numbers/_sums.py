"""A total and its parts in one sentence that cannot both be right."""

from __future__ import annotations

import re

from lintnews.core.document import Document
from lintnews.core.pattern import pattern
from lintnews.core.record import Record
from lintnews.core.span import Span
from lintnews.rules.numbers._parts import Parts, parts_from
from lintnews.text.quantities.quantity import PERCENT, POINTS, Quantity
from lintnews.text.quantities.reader import quantities_at

_OPENS_LIST = pattern(
    r"(?P<firm>:\s+|\s*[–—]\s?|\s-\s|\s\()|(?P<loose>,\s+|\s)(?P<words>made up of|comprising|consisting of|composed of|split between|"
    r"divided between|namely|that is,?|with|has|have|comprises|contains)\s+|(?P<comma>,\s+)"
)
_ENDS_LIST = {"(": ")", "–": "–", "—": "—", "-": " - "}
_LEAVES_OPEN = pattern(
    r"\b(?:includ(?:e|es|ed|ing)|among|amongst|such as|e\.g|for example|for instance|respectively|each|apiece|both|either|"
    r"some|several|many|more|most|mostly|mainly|largely|various|dozens|hundreds|remaining|remainder|the rest|unknown|"
    r"as well as|besides|at least|up to|others?(?! (?:chose|for|parties|candidates))|another|"
    r"per|a few|every|couples?|pairs?|twins|dozen|overlap\w*|rounded|rounding|also|twice|except|excluding|apart from|not counting|"
    r"plus|minus|average\w*|median|out of|from (?:the )?(?:top|best)|estimated|so far|then|if|dogs?|cats?|pets?|serves?|absent|no-?shows?|vacan\w+)\b",
    re.IGNORECASE,
)
_OF_THEM = pattern(r"\bof (?:them|these|those|whom|which)\b")
_TIMES = pattern(
    r"[ -](?:(?:calendar|consecutive|straight|long|whole|full|more|further|short|prison|separate|different)\s+)*(?:years?|months?|weeks?|days?|hours?|"
    r"minutes?|seconds?|nights?|times|decades?|centur\w+|years?[’']|months?[’']|sets?|legs|rounds|degrees|feet|inches)\b"
)
_SEATS = pattern(
    r"\s+(?:[\w-]+\s+){0,2}(?:seats?|votes?|councillors|members|MPs|senators|lawmakers|deputies|delegates)\b"
)
_PEOPLE = pattern(
    r"\s+(?:[\w-]+\s+){0,2}(?:people|persons|civilians|victims|passengers|members|officials|staff|students|pupils|children|"
    r"adults|employees|workers|officers|soldiers|suspects|defendants|patients|residents|survivors|migrants|refugees|hostages|"
    r"prisoners|crew|players|births|deaths|arrests|fatalities|heirs|MPs|\w+(?:ers|ors|ists|ians|ees|ants|ents)|candidates|finalists|winners|nominees|jurors|judges|siblings|astronauts|cosmonauts|teachers|doctors|nurses|tourists|foreigners)\b"
)
_PERSONS = pattern(
    r"(?:\w+\s+)?(?:of the )?\s*(?:[\w’-]+\s+){0,2}(?:women|woman|men|man|boys?|girls?|child|children|teenagers?|teens?|adults?|pupils?|teachers?|students?|"
    r"soldiers?|officers?|policemen|policewomen|firefighters?|passengers?|drivers?|pilots?|civilians?|workers?|patients?|"
    r"residents?|tourists?|babies|baby|toddlers?|pensioners?|doctors?|nurses?|staff|crew|members?|Britons?|[A-Z]\w+(?:ns|ish|ese|is|s)|"
    r"males?|females?|adults?|infants?|guards?|journalists?|reporters?|bystanders?|cyclists?|pedestrians?|paramedics?|seniors?|sons?|daughters?|brothers?|sisters?)\b"
)
_KINDS = pattern(
    r"\S+\s+(?:of them\s+)?(?:golds?|silvers?|bronzes?|males?|females?|red|blue|green|yellow|white|black|brown|pink|Labour|Conservatives?|Tory|"
    r"Tories|Lib(?:eral)?(?: Dem(?:ocrat)?)?s?|Greens?|Republicans?|Democrats?|Democratic|SNP|Sinn|DUP|BJP|Congress|independents?|Independents?)\b"
)
_MEMBERS = frozenset("member strong person man woman seat head piece".split())
_PARTITION = pattern(
    r"\b(?:for|against|abstain\w*|abstentions?|yes|no|men|women|boys|girls|male|female|gold|silver|bronze|chose|choose|picked|"
    r"prefer\w*|voted|back(?:ed)?|won|lost|drew|drawn|passed|failed|died|survived|jailed|cleared|acquitted|convicted|freed|do not|did not|does not|were not|are not|have not|not|dissent\w*|agree\w*|are in|were in|are from|came from|is in|Labour|Conservatives?|Tory|Tories|Lib(?:eral)?|"
    r"Greens?|Republicans?|Democrats?|SNP|independents?|undecided|unsure|others|adults|children)\b"
)
_OF_TOTAL = pattern(r"(?:Of|Out of|From)\s(?:[\w’\'-]+\s){0,4}")
_TAIL_TOTAL = pattern(
    r"(?:[,;:]|\s[–—-]|\s\(|\sand)?\s*(?:or|for|making|giving|bringing|taking|to give|that is|which (?:makes|comes to|adds up to)|making up)?\s*"
    r"(?:(?:it|them|him|her|the (?:total|figure|number|sum|tally|toll))(?: to)?\s+)?"
    r"(?:(?:in|for)\s+)?(?:a|the|an)?\s*(?:combined|overall|grand|final|joint)?\s*(?:total|sum)\s+(?:of|to|is|was)?\s*$"
)
_IN_ALL = pattern(r"\s+(?:[\w-]+\s+){0,2}(?:in all|in total|altogether|all told)\b")
_IN_ALL_BEFORE = pattern(r"(?:,|;|\s[–—-]|\s\()\s*(?:or\s+|making\s+|which makes\s+|that is\s+)?$")
_ONE_EACH = pattern(
    r"(?:,\s+|\s\(|\s[–—]\s?)(?:(?:one|a)\s(?:[a-z-]+\s)?)?from\s+(?P<names>[A-Z][\w’-]*(?:\s[A-Z][\w’-]*)*(?:,\s[A-Z][\w’-]*(?:\s[A-Z][\w’-]*)*)*,?"
    r"\sand\s[A-Z][\w’-]*(?:\s[A-Z][\w’-]*)*),?\s\(?one (?:from )?each\b"
)
_STANDS_BARE = pattern(r"\s?[:–—(]")
_WORD_BEFORE = pattern(r"([^\W\d_]+)\s$")
_OF_GROUP = pattern(
    r"\b(?:squad|team|crew|jury|panel|cabinet|fleet|class|council|board|party|group|committee|cast|choir|band|delegation|staff)\sof\s$"
)
_SCORES = pattern(r"\s(?:points|runs|marks)\b")
_HEADLESS = pattern(r"\s(?:in|from|with|for|against|to|on|at|by)\b")
_OF_SOME = pattern(r"(?:^|[.!?\n]\s*)(?:Of|In|From|Among|With)\s(?:[\w’'-]+\s){0,3}\Z")
_SHORTEST = 0.8  # a list that falls shorter leaves something out on purpose
_NEAREST, _FARTHEST = 0.5, 2.0  # a total that its parts miss by more is the total of something else
_PLAIN = (PERCENT, POINTS)


class Misfit(Record):
    """A total, the list that does not come to it, and what the list comes to, in words."""

    total: Span
    list: Span
    made: str


def misfit_in(document: Document, sentence: Span) -> Misfit | None:
    """The first total of the sentence that its parts do not come to."""
    quantities = quantities_at(document, sentence.start)
    if not quantities or '"' in sentence.of(document.text):
        return None
    text = document.text
    return (
        _one_each(text, sentence, quantities)
        or _of_total(text, sentence, quantities)
        or _some_of(text, sentence, quantities)
        or _list_after(text, sentence, quantities)
        or _total_after(text, sentence, quantities)
    )


def _list_after(text: str, sentence: Span, quantities: tuple[Quantity, ...]) -> Misfit | None:
    """Five people were killed: three women, two men and a child."""
    for opens in _OPENS_LIST.finditer(text, *sentence):
        before = [one for one in quantities if one.span.end <= opens.start()]
        if not before:
            continue
        parts = parts_from(text, Span(opens.end(), _list_end(text, opens, sentence)), quantities)
        if parts is None or _LEAVES_OPEN.search(text, sentence.start, max(parts.span.end, _tail(parts, sentence))):
            continue
        total = _total_of(text, before, parts)
        if total is None or not _is_list_of(text, total, parts, opens):
            continue
        if _OF_THEM.search(text, sentence.start, parts.span.end) and not (
            parts.total > total.value and _are_kinds(text, parts)
        ):
            continue
        return _misfit(text, total, parts)
    return None


def _list_end(text: str, opens: re.Match[str], sentence: Span) -> int:
    closing = _ENDS_LIST.get((opens["firm"] or "").strip())
    if closing:
        at = text.find(closing, opens.end(), sentence.end)
        if at >= 0:
            return at
    end = sentence.end
    while end > opens.end() and text[end - 1] in ".!?)”’ ":
        end -= 1
    return end


def _tail(parts: Parts, sentence: Span) -> int:
    """How far a word that opens the list again may stand behind it."""
    return min(sentence.end, parts.span.end + 40)


def _total_of(text: str, before: list[Quantity], parts: Parts) -> Quantity | None:
    """The one figure that the parts may be parts of; None where there is none, several, or one that fits."""
    units = {part.quantity.unit for part in parts.parts if part.quantity}
    if len(units) != 1 or not units.isdisjoint(_PLAIN):
        return None
    (unit,) = units
    found = []
    for one in before:
        if one.unit != unit or not _NEAREST <= (parts.total / one.value if one.value else 0) <= _FARTHEST:
            continue
        if one.rough or _fits(one, parts):
            return None
        if one.joined and one.joined not in _MEMBERS:
            continue
        if one.value > 1 and not _is_label(text, one) and not _TIMES.match(text, one.span.end):
            found.append(one)
    return found[0] if len(found) == 1 else None


def _is_label(text: str, one: Quantity) -> bool:
    """Whether a figure right before the list numbers something: Windows 11, step 3, the top 10."""
    if one.unit or one.joined or not _STANDS_BARE.match(text, one.span.end):
        return False
    before = _WORD_BEFORE.search(text, max(0, one.span.start - 20), one.span.start)
    return (
        before is None
        or before[1][0].isupper()
        or before[1] in ("top", "step", "last", "first", "version", "day", "week")
    )


def _fits(total: Quantity, parts: Parts) -> bool:
    slack = max(parts.step, total.step if total.scale or total.step < 1 else 0.0)  # the printed precision
    numbers = sum(part.value for part in parts.parts if not part.known)
    return abs(total.value - parts.total) <= slack + 1e-9 or abs(total.value - numbers) <= slack + 1e-9


def _is_list_of(text: str, total: Quantity, parts: Parts, opens: re.Match[str]) -> bool:
    """Whether what follows the total is meant as all of it."""
    short = parts.total < total.value
    closed = parts.closed or (parts.whole and len(parts.parts) > 2)
    if not closed or (short and parts.total <= total.value * _SHORTEST and total.value - parts.total > 1):
        return False
    if not opens["firm"] and (
        _HEADLESS.match(text, total.span.end) or _OF_SOME.search(text[max(0, total.span.start - 60) : total.span.start])
    ):
        return False
    listed = parts.span.of(text)
    persons = all(_PERSONS.match(text, part.span.start) for part in parts.parts)
    if short and _SEATS.match(text, total.span.end) and not persons and not re.search(r"\babst", listed):
        return False  # smaller parties, absent members
    if opens["firm"]:
        return not (_SCORES.match(text, total.span.end) and not all(part.headless for part in parts.parts))
    if text.find(",", total.span.end, opens.start()) >= 0 or opens.start() - total.span.end > 40:
        return False
    if opens["words"] in ("has", "have", "comprises", "contains"):
        return (
            opens.start() - total.span.end <= 1
            and len(parts.parts) > 2
            and _OF_GROUP.search(text, max(0, total.span.start - 20), total.span.start) is not None
        )
    if opens["words"]:
        return opens["words"] != "with" or (all(part.headless for part in parts.parts) and not short)
    if _are_kinds(text, parts):
        return len(parts.parts) > 2 or not short
    if _OF_GROUP.search(text, max(0, total.span.start - 20), total.span.start) and opens.start() - total.span.end <= 1:
        return True
    if all(part.headless for part in parts.parts):
        return len(parts.parts) > 2 or not short
    people = total.joined in _MEMBERS or _PEOPLE.match(text, total.span.end)
    return bool(people) and persons


def _are_kinds(text: str, parts: Parts) -> bool:
    return all(_KINDS.match(text, part.span.start) for part in parts.parts)


def _misfit(text: str, total: Quantity, parts: Parts) -> Misfit:
    return Misfit(total.span, parts.span, _told(text, total, parts.total))


def _told(text: str, total: Quantity, value: float) -> str:
    """`value` as the copy writes the total: £10,500, 4.6 million, 13."""
    from lintnews.text.quantities.writing import written

    return written(value, total, text)


def _of_total(text: str, sentence: Span, quantities: tuple[Quantity, ...]) -> Misfit | None:
    """Of 100 people asked, 44 chose Labour, 31 the Conservatives, 12 the Lib Dems and 18 others: too many."""
    total = quantities[0]
    if _OF_TOTAL.fullmatch(text, sentence.start, total.span.start) is None:
        return None
    comma = text.find(", ", total.span.end, sentence.end)
    if comma < 0 or total.rough or total.unit in _PLAIN or len(quantities) < 3:
        return None
    rest = Span(comma + 2, _list_end(text, opens_at(text, comma), sentence))
    parts = parts_from(text, rest, quantities)
    if parts is None or not (parts.closed or parts.whole) or {one.unit for one in quantities} != {total.unit}:
        return None
    if parts.total <= total.value or parts.total > total.value * 1.5 or not _PARTITION.search(text, *parts.span):
        return None
    if re.search(r"\b(?:also|both|each|more than one|or both|multiple|overlap)\b", sentence.of(text)):
        return None
    return _misfit(text, total, parts)


def _some_of(text: str, sentence: Span, quantities: tuple[Quantity, ...]) -> Misfit | None:
    """Nine of the 20 schools are in Leeds, six in Hull and seven in York: too many."""
    if len(quantities) < 3 or len(quantities) > 6 or {one.unit for one in quantities} != {""}:
        return None
    first, total, *rest = quantities
    between = text[first.span.end : total.span.start]
    if not re.fullmatch(r"\sof (?:the|its|their|his|her)\s(?:\w+\s)?", between) or any(
        one.rough or one.joined for one in quantities
    ):
        return None
    made = first.value + sum(one.value for one in rest)
    leads = all(re.search(r"(?:,|,?\sand|;)\s$", text[max(0, one.span.start - 6) : one.span.start]) for one in rest)
    if (
        not leads
        or not total.value < made <= total.value * 1.5
        or _LEAVES_OPEN.search(text, total.span.end, sentence.end)
    ):
        return None
    if not _PARTITION.search(text, total.span.end, sentence.end):
        return None
    return Misfit(total.span, Span(first.span.start, rest[-1].span.end), _told(text, total, made))


def opens_at(text: str, place: int) -> re.Match[str]:
    """The opening of a list at a comma."""
    match = _OPENS_LIST.match(text, place)
    assert match is not None
    return match


def _one_each(text: str, sentence: Span, quantities: tuple[Quantity, ...]) -> Misfit | None:
    """Four firms, from Japan, South Korea and Taiwan, one each."""
    for match in _ONE_EACH.finditer(text, *sentence):
        before = [one for one in quantities if one.span.end < match.start() and not one.unit and not one.rough]
        names = re.split(r",\s(?:and\s)?|\sand\s", match["names"])
        if len(before) == 1 and before[0].value not in (len(names), len(re.split(r",\s(?:and\s)?", match["names"]))):
            return Misfit(before[0].span, Span(*match.span("names")), str(len(names)))
    return None


def _total_after(text: str, sentence: Span, quantities: tuple[Quantity, ...]) -> Misfit | None:
    """Leeds sent 12 boats and Hull sent 15, a total of 28."""
    for number, total in enumerate(quantities):
        if number < 2 or total.rough or total.unit in _PLAIN:
            continue
        tail = _TAIL_TOTAL.search(text, max(sentence.start, quantities[number - 1].span.end), total.span.start)
        if tail is None:
            if not _IN_ALL.match(text, total.span.end) or not _IN_ALL_BEFORE.search(
                text, quantities[number - 1].span.end, total.span.start
            ):
                continue
            ends = total.span.start
        else:
            ends = tail.start()
        before = [one for one in quantities[:number] if one.unit == total.unit or one.unit in _PLAIN]
        if len(before) < 2 or any(
            one.unit != total.unit or one.rough or _TIMES.match(text, one.span.end) for one in before
        ):
            continue
        if (
            _LEAVES_OPEN.search(text, sentence.start, ends)
            or _OF_THEM.search(text, sentence.start, ends)
            or _TIMES.match(text, total.span.end)
            or len(before) > 6
        ):
            continue
        made = sum(one.value for one in before)
        listed = text[before[0].span.start : max(before[-1].span.end, ends)].rstrip(" ,;–—(")
        lone = len(re.findall(r"(?:,|\band)\san?\s[a-z]", listed))  # and a driver
        if not _NEAREST <= made / total.value <= _FARTHEST or _some_fit(before, total, lone):
            continue
        made += lone
        place = Span(before[0].span.start, before[0].span.start + len(listed))
        return Misfit(total.span, place, _told(text, total, made))
    return None


def _some_fit(before: list[Quantity], total: Quantity, lone: int) -> bool:
    """Whether any of the figures before, taken together, come to the total: the others count something else."""
    slack = total.step / 2 if total.scale or total.step < 1 else 0.0
    sums = {0.0}
    for one in before:
        slack += one.step / 2 if one.scale or one.step < 1 else 0.0
        sums |= {made + one.value for made in sums}
    return any(-slack - 1e-9 <= total.value - made <= lone + slack + 1e-9 for made in sums)
