"""No space where one word ends and the next begins."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lintnews.core.cue import Cue, Cues
from lintnews.core.finding import Applicability, Match, Severity, replace
from lintnews.core.pattern import pattern
from lintnews.core.rule import Bad, Good, InQuotations, Rule
from lintnews.core.span import Span
from lintnews.rules.punctuation._surroundings import (
    NAME_ENDINGS,
    chunk_at,
    is_data,
    parts_words_by_blanks,
    token_after,
    token_before,
)

# Words that open a sentence, and are no ending of a domain or file name.
_OPENERS = "the this that these those he she they we his her their but and when while after if for with".split()
_SURE_OPENERS = frozenset("The This He She They But On At In By It As His Her When And We".split())  # after U.S. too
# What may stand before a colon in a name of one piece.
_SCHEMES = frozenset(
    """http https ftp sftp mailto tel sms file data urn doi git ssh javascript std xml xmlns rdf rdfs owl foaf schema
    site filetype intitle inurl twitter namespace arxiv isbn issn pmid orcid""".split()
)
_BRANDS = frozenset({"yahoo", "jeopardy", "kahoot", "yum", "joomla"})  # Yahoo!Finance
# What may be joined to a closing mark: “OK”d, “MP”s, “Baywatch”ish.
_ENDINGS = frozenset("s d t ed es ing ish er ers th ly ness ism isms ist like x ll re ve".split())
_DAY_OF_MONTH = pattern(r"\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.? \d{1,2}\Z")
_ASIDE = pattern(r"[A-Z]{2,}|[12]\d\d\d|[A-Z]?[a-z]+\.? [\w’' ,;:.–-]+|[A-Z][a-z]{3,}")
_NAME = pattern(r"(?:^|\s)[A-Z][\w.’'-]* [A-Z][a-z’'-]+\Z", re.MULTILINE)
_CODE = pattern(r"[A-Z]+\d+")
_ROMAN = pattern(r"[IVX]+")
_AGE = pattern(r"[1-9]\d\)[\s,.;]")
_GOES_ON = frozenset("and the said was were is are but in of for has had who to with from at by on as will".split())
_MARKS_BEFORE = pattern(r"[^\w\s]{1,3}\Z")


class MissingSpace(Rule):
    """No space after a mark.

    ## Why
    Where a space is lost after a comma, a full point, a bracket or a closing quotation mark, two words run into one.

    ## When it is right
    Numbers (2,019,000), times (10:30, 10.30am), web and e-mail addresses, file names and brands (Node.js, Yahoo!),
    initials (J.K. Rowling, U.S.A.), ratios and scores, endings after a quotation mark (“Friends”’s), letters in
    brackets (the MP(s), (re)open), notes and lists of data without spaces.

    ## Fix
    Puts the space in. Safe where both sides are plain words in lower case.
    """

    message = "“{words}”: no space {where}."
    severity = Severity.ERROR
    in_quotations = InQuotations.NOTE
    examples = (
        Bad("The plans are not settled,a minister said.", "settled,a", "The plans are not settled, a minister said."),
        Bad("The quarry shut in 1987,leaving 40 idle.", "1987,leaving", "The quarry shut in 1987, leaving 40 idle."),
        Bad("The bill passed on March 3,2021, in Quito.", "3,2021", "The bill passed on March 3, 2021, in Quito."),
        Bad("Near the port of Aden,30 boats sank.", "Aden,30", "Near the port of Aden, 30 boats sank."),
        Bad("The talks ended.The envoy left.", "ended.The", "The talks ended. The envoy left."),
        Bad("The talks ended in 2019.They failed.", "2019.They", "The talks ended in 2019. They failed."),
        Bad("They met in Oslo.Ministers ate late.", "Oslo.Ministers", "They met in Oslo. Ministers ate late."),
        Bad("The talks have ended.the envoy left.", "ended.the", "The talks have ended. the envoy left."),
        Bad("They moved to the U.S.The sons stayed.", "S.The", "They moved to the U.S. The sons stayed."),
        Bad("It was over;nobody clapped.", "over;nobody", "It was over; nobody clapped."),
        Bad("She gave two reasons:cost and time.", "reasons:cost", "She gave two reasons: cost and time."),
        Bad("Was it worth it?Nobody knew.", "it?Nobody", "Was it worth it? Nobody knew."),
        Bad("“We lost,”he said.", "lost,”he", "“We lost,” he said."),
        Bad('"We lost,"he said.', 'lost,"he', '"We lost," he said.'),
        Bad('He said,"We lost."', 'said,"We', 'He said, "We lost."'),
        Bad("He said“We lost.”", "said“We", "He said “We lost.”"),
        Bad("‘We lost,’he said.", "lost,’he", "‘We lost,’ he said."),
        Bad("The WHO (a UN body)said so.", "body)said", "The WHO (a UN body) said so."),
        Bad("The mayor(a former judge) agreed.", "mayor(a", "The mayor (a former judge) agreed."),
        Bad("The U.S.said no.", "S.said", "The U.S. said no."),
        Bad("Ann Osei(52) was fined.", "Osei(52", "Ann Osei (52) was fined."),
        Bad(
            "The bus stopped at 9.15am.By noon it was gone.",
            "15am.By",
            "The bus stopped at 9.15am. By noon it was gone.",
        ),
        Bad("It sank off Malta.At least two drowned.", "Malta.At", "It sank off Malta. At least two drowned."),
        Bad("The vote was close.A recount follows.", "close.A", "The vote was close. A recount follows."),
        Bad("They talked for days;a deal is near.", "days;a", "They talked for days; a deal is near."),
        Good("The plant makes iron(III) oxide for visit.at/en and plan.A, of the U.S.A at so;b."),
        Good("The mine raised 2,019,000 tonnes by 10:30, or 10.30am, at a ratio of 3:1 (see 4,b)."),
        Good("J.K. Rowling and C.S.Lewis went to the U.S.A. for a Ph.D. in Node.js at Booking.Com."),
        Good("See https://example.org/a,b;c?q=The or write to a.b@example.org:the press office."),
        Good("“Friends”’s last season and the “OK”d plans; the MP(s) may (re)open a 401(k), f(x)dx."),
        Good("Yahoo!Finance lists id,name,age,town and the N,N-dimethyl salt; a note said so,2 it is true."),
        Good('A 12"record, a 6”x4” print, and {"key":"value"}; the "OK"d plans.'),
        Good("新华社,the agency, and doi:ten; [T]he end, [12]and R&amp;D of John(2)."),
        Good("The deal ended on 31,2020 days; .The dot, Math.Random() and –,the."),
    )

    @classmethod
    def cues(cls) -> Cues:
        openers = "|".join(_OPENERS)
        capitals = "|".join(sorted(_SURE_OPENERS))
        point = (
            r"\.(?:(?=[A-Z][a-z]|A\s[a-z])(?<=[a-z\d)”\"’%]\.)"
            rf"|(?=(?:{capitals})\b|[a-z]{{2,}}\s)(?<=\.\w\.)|(?=(?:{openers})\s)(?<=[a-z]\.))"
        )
        return Cues(
            shapes=(
                r",(?:(?=[^\W\d_]|[“‘\"'(][^\W\d_])(?<=\S,)|(?=\d)(?<=[^\W\d_],)|(?=(?:19|20)\d\d\b)(?<=\d,))",
                point,
                r";(?=[^\W\d_])(?<=\S;)",
                r":(?=[^\W\d_])(?<=[a-z]:)",
                r"!(?=[A-Z])(?<=[a-z]!)",
                r"\?(?=[A-Z])(?<=[a-z]\?)",
                r"\)(?=[^\W\d_])",
                r"\((?=\w)(?<=[a-z]\()",
                r"”(?=[^\W\d_])",
                r"“(?=\w)(?<=[\w.,;:!?]“)",
                r"\"(?=\w)(?<=[\w.,;:!?]\")",
                r"’(?=[^\W\d_])(?<=[.,!?]’)",
            )
        )

    def check(self, cue: Cue) -> Iterator[Match]:
        text, at = cue.text, cue.span.start
        gap = at if text[at] in "(“" or (text[at] == '"' and _opens(cue)) else at + 1
        if is_data(text, at):
            return
        after = token_after(text, gap) or token_after(text, gap + 1)
        marks = _MARKS_BEFORE.search(text, max(0, gap - 3), gap)
        word_end = marks.start() if marks else gap
        before = token_before(text, word_end)
        if not before or not after or not _IS_MISSING[text[at]](cue, before, after):
            return
        if not (parts_words_by_blanks(before[-1]) and parts_words_by_blanks(after[0])):
            return
        span = Span(word_end - len(before), text.index(after, gap) + len(after))
        plain = text[at] in ",;" and word_end == at and len(before) > 1 and len(after) > 1 and after.islower()
        safe = Applicability.SAFE if plain and not before[0].isupper() else Applicability.UNSAFE
        where = f"after “{text[at]}”" if gap > at else f"before “{text[at]}”"
        mended = f"{text[span.start : gap]} {text[gap : span.end]}"
        yield Match(span, {"words": span.of(text), "where": where}, replace(span, mended, safe))


def _opens(cue: Cue) -> bool:
    """Whether the straight mark at the cue is an opening one: an even number stand before it in its block."""
    block = cue.document.block_at(cue.span.start)
    return block is not None and cue.text.count('"', block.span.start, cue.span.start) % 2 == 0


def _comma(cue: Cue, before: str, after: str) -> bool:
    text, at = cue.text, cue.span.start
    if after[0].isdigit():
        if before[-1].isdigit():
            return _DAY_OF_MONTH.search(text, max(0, at - 20), at) is not None
        return len(before) > 2 and after.isdigit() and len(after) > 1  # a lone figure is a note’s
    if _CODE.fullmatch(before) and _CODE.fullmatch(after):
        return False  # lots M1,M2
    left, right = before.rsplit("-", maxsplit=1)[-1], after.split("-", maxsplit=1)[0]  # not N,N-dimethyl or 4,b
    return len(left) + len(right) > 2 and not (before[-1].isdigit() and len(right) == 1)


def _point(cue: Cue, before: str, after: str) -> bool:
    text, at, end = cue.text, cue.span.start, cue.span.end + len(after)
    inside_name = text[end : end + 1] == "(" or (text[end : end + 1] == "." and text[end + 1 : end + 2].isalnum())
    piece = at - len(before) > 0 and text[at - len(before) - 1] == "."  # the second of java.util.List
    is_ending = after.lower() in NAME_ENDINGS and not (after in _SURE_OPENERS and text[end : end + 1] == " ")
    if is_ending or inside_name or (piece and len(before) > 1 and not before[0].isdigit()):
        return False
    if after == "A":
        return before[1:].islower() and len(before) > 2
    return len(before) > 1 or after in _SURE_OPENERS or (after.islower() and before.isupper() and piece)  # U.S.said


def _colon(cue: Cue, before: str, after: str) -> bool:
    words = before.isalpha() and after.isalpha() and len(before) > 2 and len(after) > 1
    return words and before.lower() not in _SCHEMES and chunk_at(cue.text, cue.span.start).count(":") == 1


def _semicolon(_: Cue, before: str, after: str) -> bool:
    return len(before) > 1 and (len(after) > 1 or (after == "a" and len(before) > 2))


def _exclamation(_: Cue, before: str, after: str) -> bool:
    return before.lower() not in _BRANDS and after[1:].islower()


def _closing_mark(_: Cue, before: str, after: str) -> bool:
    return after.lower() not in _ENDINGS and not before[-1].isdigit()


def _opening_mark(_: Cue, before: str, __: str) -> bool:
    return not before[-1].isdigit()


def _closing_bracket(cue: Cue, _: str, after: str) -> bool:
    """Whether what the bracket closes is an aside, not a part of the word: colo(u)r, (re)open."""
    block = cue.document.block_at(cue.span.start)
    start = cue.text.rfind("(", block.span.start if block else 0, cue.span.start)
    if start < 0 or len(after) < 2:
        return False
    if after in _GOES_ON and cue.span.start - start > 4:
        return True
    return _ASIDE.fullmatch(cue.text, start + 1, cue.span.start) is not None


def _opening_bracket(cue: Cue, before: str, _: str) -> bool:
    if _AGE.match(cue.text, cue.span.end):
        start = cue.span.start - len(before)
        return (
            len(before) > 2 and _NAME.search(cue.text, max(0, start - 20), cue.span.start) is not None
        )  # Ann Osei(52)
    end = cue.text.find(")", cue.span.end, cue.span.end + 200)
    if end >= 0 and _ROMAN.fullmatch(cue.text, cue.span.end, end):
        return False  # iron(III) oxide
    return end >= 0 and len(before) > 2 and _ASIDE.fullmatch(cue.text, cue.span.end, end) is not None


_IS_MISSING = {
    ",": _comma,
    ".": _point,
    ":": _colon,
    ";": _semicolon,
    "!": _exclamation,
    "?": _exclamation,
    "”": _closing_mark,
    "’": _closing_mark,
    '"': _closing_mark,
    "“": _opening_mark,
    ")": _closing_bracket,
    "(": _opening_bracket,
}
