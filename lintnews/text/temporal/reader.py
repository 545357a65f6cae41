"""The one reader of temporal expressions: finds their cues in a sentence and asks the reader of each."""

from __future__ import annotations

import re
from datetime import date

from lintnews.core.document import Document
from lintnews.core.pattern import pattern
from lintnews.core.span import Span
from lintnews.text.sentences import sentence_at
from lintnews.text.temporal.absolute import month_led, number_led
from lintnews.text.temporal.eras import word_led
from lintnews.text.temporal.relative import count_led, relative_at, weekday_led
from lintnews.text.temporal.values import Anchor, Expression, Kind, Stretch
from lintnews.text.temporal.words import DAY_ORDINAL, MONTHS, NUMBER, NUMBER_WORD, SMALL_ORDINAL, WEEKDAY
from lintnews.text.temporal.written import DAY_AFTER, day_in_words, ordinal_led, rolling

_MONTH_STARTS = "|".join({form: None for name in MONTHS for form in (name[:3].capitalize(), name[:3].upper())})
_LOWER_MONTHS = "|".join(name[:4] for name in MONTHS if name not in ("may", "march"))
# Cues in the order in which they are tried; each group's name says which reader it wakes.
# A figure is a cue only if what follows may make it a date: a year, 3 May, 3rd, 3-5 May, 3/5/10, 100 years.
_AFTER_DIGIT = (
    r"\d{3}(?!\d)|\d?(?:(?:st|nd|rd|th)\b|\s?[A-Za-z]|-[A-Za-z]|\s?[-–—]\s?\d{1,2}(?:st|nd|rd|th)?[\s-]?[A-Za-z]|"
    r"[/.-]\d{1,2}[/.-]\d)"
    r"|\d{0,3}[\s-](?:day|week|fortnight|month|year|decade|centur)"
)
_UNIT = r"(?:day|week|fortnight|month|year|decade|centur)"
_CUE = pattern(
    r"(?<!\w)(?:"
    rf"(?P<number>(?:(?<![$€£¥#.,:/’'-])|(?<=mid-)|(?<=ate-)|(?<=rly-))\d)(?={_AFTER_DIGIT})|"
    rf"(?P<month>{_MONTH_STARTS}|{_LOWER_MONTHS})|(?P<weekday>{WEEKDAY})"
    r"|(?P<relative>(?:[Tt]o(?:day|night|morrow)|[Yy]esterday|[Ll]ast|[Nn]ext|[Tt]h(?:is|e (?:past|"
    r"previous|coming|day|following|same|next|[Nn]ew [Yy]ear|"
    r"(?:week|month|year) (?:after next|before last)))|[Ee]arl(?:y|ier)|[Ll]ater?)\s?)"
    r"|(?P<short>[’'‘][2-9]0s\b)"
    r"|(?P<word>[QH][1-4]\s|FY|[Ff]i(?:scal|nancial)|[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter|"
    r"(?:[Tt](?:hir|wen)|[Ff](?:or|if)|[Ss](?:ix|even)|[Ee]igh|[Nn](?:ine|ough))ties\b)"
    rf"|(?P<count>(?:[Aa]n?(?=\s(?:{_UNIT}|few|couple|hundred|dozen))|[Ii]n(?=\s(?:\d{{1,4}}|an?|{NUMBER_WORD})\s{_UNIT})|{NUMBER_WORD}|[A-Z][a-z]+(?=\s+(?:days?|weeks?|months?|years?|"
    rf"decades?)\b))\s)|(?P<ordinal>(?:{SMALL_ORDINAL})[ -](?:century|quarter|half))"
    rf"|(?P<day>(?:{DAY_ORDINAL})\s(?=of\s[A-Z]|(?:week|weekend|days)\s(?:of|in)\s))|(?P<rolling>(?:[Nn]ext|[Cc]oming|[Ff]ollowing|[Uu]pcoming)\s(?={NUMBER}\s)))"
)
_AHEAD = pattern(
    r"\b(?:will|won’t|won't|shall|going to|due|scheduled|expected|set to|plans?|hopes?|is to|are to)\b|[’']ll\b"
)
# Names that hold a day's or month's name and are none.
_NAMES = pattern(
    r"(?:The (?:Mail on )?|the |Black |Bloody |Good |Ash |Easter |Palm |Super |Casual |Cyber |Giving |Fat |"
    r"Shrove |Happy |Freaky |Girl |Man )$"
)
_NAMED_AFTER = pattern(
    r"(?:[’']s\b|\s+(?:Times|Telegraph|Mirror|Mail|Express|Herald|Post|World|Sport|People|Night Live|Business|"
    r"Tribune|Independent)\b)"
)
_SHORT_WEEKDAYS = frozenset(["Sun", "Sat", "Mon", "Wed", "Fri", "Tue", "Thu", "Thur"])


def expressions_in(document: Document, place: int) -> tuple[Expression, ...]:
    """The temporal expressions of the sentence that holds `place`, in order; made once a sentence.

    None of a sentence of more than five thousand code points: that is a table or a list.
    """
    return document.once(_of_sentence, sentence_at(document, place))


_LONGEST = 5_000  # code points: what runs on longer is a table or a list, and told of no one thing


def _of_sentence(document: Document, sentence: Span) -> tuple[Expression, ...]:
    if sentence.end - sentence.start > _LONGEST:
        return ()
    return expressions(document.text, sentence, document.meta.published)


def expressions(text: str, span: Span, published: date | None) -> tuple[Expression, ...]:
    """The temporal expressions of `text` inside `span`, in order, none inside another; ranges joined."""
    found: list[Expression] = []
    at, end = span
    ahead = None
    while match := _CUE.search(text, at, end):
        start, lead = match.start(), match.lastgroup
        one: Expression | None
        if lead in {"number", "count"}:
            one = number_led(text, start, end, published) if lead == "number" else None
            one = one or count_led(text, start, end, published)
        elif lead == "month":
            one = month_led(text, start, end, published)
            if (one is None or one.day is None) and (written := DAY_AFTER.match(text, start, end)):
                one = day_in_words(written, published) or one
        elif lead == "weekday":
            if ahead is None:
                ahead = _AHEAD.search(text, *span) is not None
            one = (
                None
                if _is_name(text, match.start(), match.end())
                else weekday_led(text, start, end, published, ahead=ahead)
            )
        elif lead == "relative":
            one = rolling(text, start, end, published) or relative_at(text, start, end, published)
            if one is None and text.startswith(("last", "Last"), start):
                one = ordinal_led(text, start, end, published)
        elif lead == "day":
            one = ordinal_led(text, start, end, published)
        elif lead == "rolling":
            one = rolling(text, start, end, published)
        else:
            one = word_led(text, start, end)
        if one is None:
            at = match.end() if lead in {"number", "weekday"} else start + 1
            if lead == "number":
                while at < end and (text[at].isalnum() or text[at] in ".,:/-"):
                    at += 1
            continue
        found.append(one)
        at = one.span.end
    return tuple(_joined(text, found))


def _is_name(text: str, start: int, end: int) -> bool:
    """Whether a weekday belongs to a name: The Sun, Sunday Times, Friday’s (the restaurant), Black Friday."""
    word = text[start:end]
    lead = text[max(0, start - 8) : start]
    if _NAMES.search(lead) and not (lead.endswith("the ") and len(word) > 4):
        return True
    if word in _SHORT_WEEKDAYS and text[end : end + 1] not in (",", ".") and not text[end : end + 2].strip().isdigit():
        return True
    after = _NAMED_AFTER.match(text, end)
    return after is not None and (
        not after.group().endswith("s") or " " in after.group() or lead.endswith(("TGI ", "Ruby "))
    )


_TO = pattern(r"\s?[-–—]\s?|,?\s+(?:to|until|till|through|and|up to)\s+(?:the\s+|about\s+)?")
_OPENS = pattern(r"\b(from|between|for)\s+(?:the\s+)?(?:early |mid-|late )?$", re.IGNORECASE)


def _joined(text: str, found: list[Expression]) -> list[Expression]:
    """The expressions, with those that open and close one range put together."""
    joined: list[Expression] = []
    index = 0
    while index < len(found):
        one = found[index]
        after = found[index + 1] if index + 1 < len(found) else None
        whole = _range(text, one, after) if after else None
        joined.append(whole or one)
        index += 2 if whole else 1
    return joined


_NAMED = ("this ", "last ", "next ")


def _range(text: str, one: Expression, other: Expression) -> Expression | None:
    """`one` and `other` as one range, where the words between say so."""
    gap = _TO.fullmatch(text, one.span.end, other.span.start)
    if (
        gap is None
        or text[one.span.start : one.span.start + 5].lower() in _NAMED
        or Kind.RANGE in (one.kind, other.kind)
        or Anchor.SENTENCE in (one.anchor, other.anchor)
    ):
        return None
    words = gap.group().strip()
    lead = _OPENS.search(text[max(0, one.span.start - 18) : one.span.start])
    opening = lead.group(1).lower() if lead else ""
    if words[:1] not in "-–—" and (opening not in ("from", "between") or (words == "and" and opening != "between")):
        return None
    readings: tuple[Stretch, ...] = ()
    if len(one.readings) > 1 and one.year and one.month is None:
        return None  # figures of two readings: 10/1/2018 - 10/7/2018
    if one.stretch and other.stretch:
        first, last = one.stretch.first, other.stretch.last
        if one.year is None and other.year is not None and one.month:
            first = first.replace(year=other.year) if first.day < 29 else first
        if first <= last:
            readings = (Stretch(first, last),)
        elif words[:1] in "-–—" and not (one.year and other.year):
            return None
    span = Span(one.span.start, other.span.end)
    anchor = Anchor.NONE if other.year else one.anchor
    backward = bool(one.stretch and other.stretch and not readings and _is_plain(one, other))
    return Expression(span, Kind.RANGE, readings, anchor, one.year or other.year, one.month, one.day, backward=backward)


def _is_plain(one: Expression, other: Expression) -> bool:
    """Whether the order of two dates is told: both have years, or one month holds both."""
    return bool((one.year and other.year) or (one.day and other.day and one.month == other.month))
