"""Anniversaries and counts of years told in another clause or sentence than the year they are counted from."""

from __future__ import annotations

from datetime import date

from lintnews.core.cue import Cue
from lintnews.core.pattern import pattern
from lintnews.core.span import Span
from lintnews.rules.dates._anniversaries.counts import MADE, Count
from lintnews.rules.dates._context import sentence_of
from lintnews.rules.dates._years import dated_in, years_around
from lintnews.text.sentences import sentence_at
from lintnews.text.temporal.values import Expression, Kind
from lintnews.text.temporal.verb_groups import Tense, groups

_NOW = pattern(
    r"\b(?:today|tonight|yesterday|overnight|tomorrow|this (?:week|month|year|weekend|spring|summer|autumn|fall|winter|morning)|last (?:week|night|weekend)|"
    r"(?:next|coming) (?:week|month)|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|is|are|has|have|will|still|now)\b"
)
_AHEAD = pattern(r"\b(?:will|next|would|prepar\w+|plans?|soon|ahead|approach\w*|upcoming|coming)\b")
_THEN = pattern(r"\b(?:had|would|until|by then|at the time|that year|died|later)\b")
_BEGAN = pattern(
    rf"\b(?:{MADE}|set up|born|(?:were|was|got) (?:married|wed)|(?:admitted|opened|delivered|sold|brewed|published|printed|staged|ran|held|played|took|made|baked|issued|welcomed|enrolled) (?:its|their|the) first)\b",
    2,
)


def told_apart(cue: Cue, count: Count, published: date) -> tuple[Expression, str] | None:
    """The year the count starts from and the year it should reach, told in two clauses or sentences."""
    here = dated_in(cue.document, cue.span.start)
    if not here:
        return _of_sentence_before(cue, count, published) or _of_sentence_after(cue, count, published)
    if len(here) == 1:
        return _of_clause_beside(cue, count, published, here[0])
    if len(here) == 2 and count.form == "anniversary":
        return _fell_in(cue, count, *here)
    return None


def _off(cue: Cue, event: Expression, count: Count, published: date) -> tuple[Expression, str] | None:
    """The misfit, unless so many years have gone by, or will have by the next birthday."""
    words = sentence_of(cue).of(cue.text).lower()
    year = event.year or 0
    first = published.year - (1 if "last year" in words or published.month <= 2 else 0)
    last = published.year + (1 if _AHEAD.search(words) or published.month >= 11 else 0)
    early = 1 if event.kind is Kind.YEAR or (event.month or 0) > published.month else 0
    least = count.number - count.rough - (1 if count.form == "nth" else 0)
    most = count.number + count.rough + early
    if published.year <= year or any(least <= reached - year <= most for reached in range(first, last + 1)):
        return None
    return event, str(published.year)


# The 35th anniversary of the disaster; of that day; it turned 50.
_OF_IT = pattern(
    r"(?:[’']s)?\s+of\s+(?:that|the|this|his|her|its|their)\s+[\w-]+(?=[ ,.;]|$)(?!\s+(?:of|in)\b)|\s*[,.;]|\s*$|\s+(?:this (?:week|month|year|weekend)|on \w+day|today|next (?:week|month)|tonight|with|falls?|comes?|(?:is|was|will be) (?:being )?(?:marked|celebrated|kept|held|on|today|tomorrow))\b"
)
_IT = pattern(
    r"(?:It|They|He|She|The [\w-]+(?: [\w-]+)?|Its [\w-]+|(?:Mr|Mrs|Ms) \w+)\s+(?:has\s+|is\s+|will be\s+|just\s+)*(?:now\s+)?(?:turn(?:s|ed)?\s+)?$"
)
_BY_THEN = pattern(r"\b(?:by|before|until|ahead of|towards?) (?:the|its|their) $")
_LEADS = pattern(r"[\s“\"]*(?:(?:On \w+day|This week|Last week|Yesterday|Just|Exactly|Today|Now|And|Yet|But),?\s+)?$")


def _of_sentence_before(cue: Cue, count: Count, published: date) -> tuple[Expression, str] | None:
    text, sentence = cue.text, sentence_of(cue)
    block = cue.document.block_at(sentence.start)
    if block is None or sentence.start <= block.span.start:
        return None
    before = sentence_at(cue.document, max(block.span.start, sentence.start - 2))
    dated = dated_in(cue.document, before.start)
    if len(dated) != 1 or len(years_around(cue)) != 1 or (dated[0].year or 0) >= published.year:
        return None
    event, lead = dated[0], Span(sentence.start, count.span.start)
    if count.form == "anniversary":
        tied = _OF_IT.match(text, count.end, sentence.end) is not None and text[
            lead.start : lead.end
        ].rstrip().lower().endswith(("the", "its", "their"))
        if (
            not tied
            or _BY_THEN.search(text, *lead)
            or not _NOW.search(text, *sentence)
            or _THEN.search(text, *sentence)
        ):
            return None
    elif count.form == "old":
        if not _IT.fullmatch(text, lead.start, count.span.start):
            return None
        if not _BEGAN.search(text, *before):
            return None
    elif count.form == "since":
        if not (_LEADS.fullmatch(text, *lead) and _THEN_ON.match(text, count.end)):
            return None
    elif count.form in ("later", "ago"):
        if not _LEADS.fullmatch(text, *lead):
            return None
        is_now = text.startswith(" to the day", cue.span.end) or (
            _is_now(text, Span(count.end, sentence.end), "") and not _THEN.search(text, count.end, sentence.end)
        )
        if not is_now and event.year and event.year + count.least <= published.year + 1:
            return None
    else:
        return None
    return _off(cue, event, count, published)


_THEN_ON = pattern(r" (?:then|that (?:day|night|week|month|year)|it happened)\b")  # seven years have gone by since then
_JOINT = pattern(
    r"(?:[^;:]{0,50}\b(?:commemorated|marked|remembered|celebrated|observed|honou?red|recalled)\b[^;:]{0,30}|[,)])?(?:;|:| –| —)\s+(?:(?:it|this|that|today|\w+day|on \w+day|yesterday),?\s+)?(?:(?:was|is|will be|marks|marked)\s+)?(?:the\s+|its\s+|now\s+|an?\s+)?"
)
_AND_ITS = pattern(r"[^;:“”]{0,40}[;:] (?:and |but )?its (?:own )?")  # its opening in 1956 drew the Queen; its 60th
_SINCE_THEN = pattern(
    rf"[^;:]{{0,60}}(?:;|:| –| —)\s+(?:it|they|the [\w-]+|he|she) (?:was |were |had been )?(?:first )?(?:{_BEGAN.pattern}).{{0,50}}?\s(?:in|on)\s+",
    2,
)
_WHERE = pattern(
    rf"\s+[^;:]{{3,50}}?,? (?:where|when|in which) [^,;:]{{0,40}}?(?:was|were)\s+(?:first )?{MADE} (?:in|on) ", 2
)
_WHICH = pattern(rf"[^;:]{{0,40}}?(?:{_BEGAN.pattern})[^;:]{{0,50}}$", 2)


# The firm turned 30 last week. It was founded in June 1985.
_IT_BEGAN = pattern(
    rf"(?:It|They|The [\w-]+) (?:was |were |had been )?(?:first )?(?:{_BEGAN.pattern})[^,;:]{{0,60}}? (?:in|on) (?:the )?",
    2,
)


def _of_sentence_after(cue: Cue, count: Count, published: date) -> tuple[Expression, str] | None:
    text, sentence = cue.text, sentence_of(cue)
    block = cue.document.block_at(sentence.start)
    if count.form not in ("old", "anniversary") or block is None or sentence.end + 12 > block.span.end:
        return None
    if _OF_ANOTHER.match(text, count.end, sentence.end) or not _NOW_OR_TURNED.search(text, *sentence):
        return None
    after = sentence_at(cue.document, min(sentence.end + 2, block.span.end - 1))
    dated = dated_in(cue.document, after.start) if after.start > sentence.start else []
    if len(dated) != 1 or len(years_around(cue)) != 1:
        return None
    if not _IT_BEGAN.fullmatch(text, after.start, dated[0].span.start):
        return None
    return _off(cue, dated[0], count, published)


_OF_SOME_OTHER = pattern(
    r"\s+of\s+(?!(?:his|her|its|their|the|that|this)\s+(?:\w+\s+)?(?:death|birth|founding|foundation|opening|event|disaster|day|crash|fire|attack|launch|sinking|battle|coup|murder|killing|flood)\b)"
)
_OF_ANOTHER = pattern(r"(?:[’']s)?\s+(?:of|since)\b")
_NOW_OR_TURNED = pattern(r"\bturn(?:s|ed)\b|\bits\b|\btheir\b")


def _is_now(text: str, rest: Span, found: str) -> bool:
    """Whether what follows the count is told of today."""
    if "to the day" in found or text.startswith(" to the day", rest.start) or _TODAY.search(text, *rest):
        return True
    return all(one.tense is not Tense.PAST for one in groups(text, *rest)) and not _THEN.search(text, *rest)


_TODAY = pattern(
    r"\b(?:today|tonight|yesterday|overnight|tomorrow|this (?:week|month|year|weekend|spring|summer|autumn|fall|winter|morning)|last (?:week|night|weekend)|at the weekend|"
    r"next (?:week|month)|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b"
)


def _of_clause_beside(cue: Cue, count: Count, published: date, event: Expression) -> tuple[Expression, str] | None:
    text, sentence = cue.text, sentence_of(cue)
    if (event.year or 0) >= published.year or len(years_around(cue)) > 1 or text.startswith(" than", cue.span.end):
        return None
    before = event.span.end <= count.span.start
    if before:
        gap = text[event.span.end : count.span.start]
        began = _WHICH.search(text, sentence.start, event.span.start) is not None
    else:
        gap, began = text[count.end : event.span.start], False
    if count.form == "nth" and before:
        return None
    if not before and count.form in ("nth", "anniversary", "old") and _NAMED_THEN.fullmatch(gap):
        return _off(cue, event, count, published)
    if before and count.form == "ago" and cue.found.lower().endswith(" on") and _WEEKDAY.search(gap):
        return _off(cue, event, count, published)
    if before and count.form == "ago" and cue.found.lower().endswith(" on") and _AND_NOW.fullmatch(gap):
        return _off(cue, event, count, published)
    after_that = count.form == "after" and _AFTER_THAT.match(text, count.end) is not None
    if before and after_that and _NEXT_CLAUSE.fullmatch(gap) and _is_now(text, Span(count.end, sentence.end), ""):
        return _off(cue, event, count, published)
    to_come = before and count.form in ("ago", "later") and (event.year or 0) + count.least > published.year + 1
    if to_come and _NEXT_CLAUSE.fullmatch(gap):
        return None if _TO_COME.search(text, count.end, sentence.end) else _off(cue, event, count, published)
    if before and count.form in ("anniversary", "ago", "later", "old"):
        if count.form == "anniversary" and (
            _OF_SOME_OTHER.match(text, count.end) or not _is_now(text, Span(event.span.end, sentence.end), "")
        ):
            return None
        if (
            count.form != "anniversary"
            and not _NOW.search(text, count.end, sentence.end)
            and "to the day" not in cue.found
        ):
            return None
        if (
            _JOINT.fullmatch(gap)
            or (count.form == "anniversary" and _AND_ITS.fullmatch(gap))
            or (count.form in ("anniversary", "old") and began and _ITS.search(gap) and len(gap) < 90)
        ):
            return _off(cue, event, count, published)
    if not before and (_SINCE_THEN.fullmatch(gap) or (count.form == "after" and _WHERE.fullmatch(gap))):
        return _off(cue, event, count, published)
    return None


# Opened in 1956; 80 years later the last block was cut: a time still to come, told as past.
_NEXT_CLAUSE = pattern(
    r"[^;:.“”]{0,60}(?:;|:|,| –| —)(?: and| but| yet)?(?: on \w+day,| today,| this week,)?(?: just| exactly| only| some)? "
)
_AND_NOW = pattern(
    r"[^;:.“”]{0,60}(?:;|:| –| —)(?: and| but| yet)?(?: just| exactly| only| some)? "
)  # shook; 30 years on,
_AFTER_THAT = pattern(r" (?:that|the same) (?:[a-z]+)\b")  # fifty years after that night
_TO_COME = pattern(r"\b(?:will|would|could|may|might|should|shall|until|hopes?|due|plan\w*|expect\w*)\b")
# Now in its 50th year, the festival, founded in 1985.
_NAMED_THEN = pattern(
    rf"(?:, | )(?:the|its|their|this)? ?[\w’ -]{{2,50}}, (?:which (?:was )?|first )?(?:{_BEGAN.pattern})[^,;:]{{0,40}}? (?:in|on) (?:the )?",
    2,
)
_WEEKDAY = pattern(r"\b(?:on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|today|yesterday|this week)\b")
# The regiment, raised in 1725, held a parade for its 200th birthday; the bridge is 50 years old.
_ITS = pattern(
    r"^(?:,| –|\))\s+(?!and\b(?! on its\b)|but\b)[^;:“”]{0,60}?\b(?:its|their|is|are|turned|turns|was)\s+(?:now\s+|own\s+|only\s+)?$"
)
_CAME = pattern(
    r"(?:[’']s?)?\s+(?:came round|came|comes|fell|falls|was (?:kept|marked|celebrated|held)|is|arrived|arrives)?\s*(?:only |back )?(?:in|on)\s+"
)


def _fell_in(cue: Cue, count: Count, one: Expression, other: Expression) -> tuple[Expression, str] | None:
    """The 30th anniversary came round in 2024, the tunnel having opened in 1984."""
    text = cue.text
    first, last = sorted((one, other), key=lambda each: each.year or 0)
    made = (last.year or 0) - (first.year or 0)
    if made < 2 or abs(made - count.number) < 2 or not _CAME.fullmatch(text, count.end, last.span.start):
        return None
    lead = max(sentence_of(cue).start, first.span.start - 80)
    if not _BEGAN.search(text, lead, first.span.start):
        return None
    return first, str(last.year)
