"""A web or e-mail address that cannot work."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lintnews.core.cue import Cue, Cues
from lintnews.core.finding import Match, replace
from lintnews.core.pattern import pattern
from lintnews.core.record import Record
from lintnews.core.rule import Bad, Good, InQuotations, Rule
from lintnews.core.span import Span

_END = r"(?:com|org|net|gov|edu|info|int|eu|co\.uk|org\.uk|ac\.uk|gov\.uk|com\.au|co\.in|co\.nz|co\.za|ie|de|fr|ca|in|io)\b"
_HOST = rf"[\w-]+(?:\.[\w-]+)*\.{_END}"
_PREFIX = r"(?:[\w.+-]+@|https?://|www\.)"
_MAIL_HOST = r"(?:gmail|googlemail|yahoo|hotmail|outlook|icloud|aol|protonmail)"
_MAIL_WORD = pattern(r"(?i:\be-?mail|\bcontact|\bmailto\b|\bwrite to\b|\b[ei]nquiries\b|\bRSVP\b)")
_SCHEMES = r"(?:ht?tp?|h?ttps?|htpp?s?|httpps?|httt+ps?|hh+ttps?|hhtps?|httpss|httsp|hptts?|hppts?|thtps?|htpts?)"


class _Fault(Record):
    """A shape that no working address has, what is told of it, and what to write, where that is plain."""

    shape: re.Pattern[str]
    what: str
    better: str = ""


def _fault(shape: str, what: str, better: str = "") -> _Fault:
    return _Fault(pattern(shape), what, better)


# Tried in order where the words around a cue begin.
_FAULTS: tuple[_Fault, ...] = (
    _fault(r"(?:https?://){2,}\S*", "“http” stands twice"),
    _fault(rf"(https?)(?::/|//|;//?|:\\\\|:///+|:|: ?// |: //)(?!/)({_HOST}\S*)", "“://” is not whole", r"\1://\2"),
    _fault(rf"(?!https?://){_SCHEMES}://\S+", "“http” is misspelled"),
    _fault(
        rf"(https?://|)(?:www[,;:] ?|www\.\.|www\. |wwww\.|ww\.|www \.?)({_HOST}\S*)",
        "“www.” is misspelled",
        r"\1www.\2",
    ),
    _fault(r"([\w.+-]+)@@+([\w.-]+)", "“@” stands twice", r"\1@\2"),
    _fault(rf"([\w.+-]+)@ ({_HOST})", "a space stands beside “@”", r"\1@\2"),
    _fault(r"([\w.+-]+@[\w-]+(?:\.[\w-]+)*),(com|org|net|gov|edu|co|ie)\b", "a comma stands for the point", r"\1.\2"),
    _fault(rf"[\w.+-]+@{_MAIL_HOST}\b(?![.\w-])", "its ending is missing"),
    _fault(
        rf"{_PREFIX}[\w.-]*\.(?:con|cmo|ocm|comm|cpm|vom|xom|ogr|orgg|nett|couk)\b(?![.\w])", "its ending is misspelled"
    ),
    _fault(
        rf"({_PREFIX}[\w.-]*?\w|[\w-]+)\.\.+((?:com|org|gov|edu|co\.uk)\b\S*)", "two points stand together", r"\1.\2"
    ),
    _fault(rf"({_PREFIX}[\w-]+)\.\.+([\w-]+\.{_END}\S*)", "two points stand together", r"\1.\2"),
    _fault(r"[\w+-][\w.+-]*(?:\.@|@\.)[\w.-]+", "a point stands beside “@”"),
    _fault(r"((?:https?://|www\.)?[\w.@-]*\w)\. ((?:com|org|co\.uk|gov\.uk)\b\S*)", "a space stands in it", r"\1.\2"),
    _fault(r"(\S*\w) \.((?:com|org|net|co\.uk|gov\.uk)/\S+)", "a space stands in it", r"\1.\2"),
)
_BARE_HOST = _fault(r"[\w.+-]+@[A-Za-z][\w-]*(?![\w.@-])", "its ending is missing")
_SPACED_AT = _fault(rf"([\w.+-]+) @ ?({_HOST})", "a space stands beside “@”", r"\1@\2")


class MalformedAddress(Rule):
    """A web or e-mail address that cannot work.

    ## Why
    A reader who follows the address gets nowhere, or to somebody else.

    ## When it is right
    Handles (@name, @name@server), “at” prices (5 @ $3), endings spoken of by themselves (.com), addresses of machines.

    ## Fix
    Mends the mark where only one reading is left. A person should try the address.
    """

    message = "“{words}”: {what}."
    any_language = True
    in_quotations = InQuotations.NOTE
    examples = (
        Bad("See http:/example.com/a for more.", "http:/example.com/a", "See http://example.com/a for more."),
        Bad("See https//example.com.", "https//example.com", "See https://example.com."),
        Bad("See https:// example.com.", "https:// example.com", "See https://example.com."),
        Bad("See (htp://example.com).", "htp://example.com"),
        Bad("See http://http://example.com now.", "http://http://example.com"),
        Bad("See www,example.com now.", "www,example.com", "See www.example.com now."),
        Bad("See wwww.example.com now.", "wwww.example.com", "See www.example.com now."),
        Bad("See example..com now.", "example..com", "See example.com now."),
        Bad("See www.example..org.uk now.", "www.example..org.uk", "See www.example.org.uk now."),
        Bad("See example. com/foo now.", "example. com/foo", "See example.com/foo now."),
        Bad("See example .com/foo now.", "example .com/foo", "See example.com/foo now."),
        Bad("Write to ann@@example.com now.", "ann@@example.com", "Write to ann@example.com now."),
        Bad("Write to ann@ example.com now.", "ann@ example.com", "Write to ann@example.com now."),
        Bad("E-mail ann @ example.com now.", "ann @ example.com", "E-mail ann@example.com now."),
        Bad("Write to ann@example,com now.", "ann@example,com", "Write to ann@example.com now."),
        Bad("Write to ann@gmail or call.", "ann@gmail"),
        Bad("Write to ann@example.con or call.", "ann@example.con"),
        Bad("Write to ann@.example.com or call.", "ann@.example.com"),
        Bad("Email ann@example for more.", "ann@example"),
        Good(
            "@ann and @ann@example.social sold 5 @ $3 from https://example.com/a..b, www.example.com and a.b@example.org."
        ),
        Good(
            "The .com boom, an .org name and HTTP requests; meet @ example.com, follow @example.com, git@host, ftp://a.example."
        ),
        Good(
            "Well..in time. It was a dot. Common sense won; http: a scheme, ssh://host, see http://localhost:80/a and i@o."
        ),
    )

    @classmethod
    def cues(cls) -> Cues:
        point = (
            r"\.(?:\.(?=com|org|gov|edu|co\.|\w+\.\w)(?<=\w\.\.)| (?=(?:com|org|co\.uk|gov\.uk)\b)"
            r"|(?=(?:com|org|net|co\.uk|gov\.uk)/)(?<= \.)|(?=(?:con|cmo|ocm|comm|cpm|vom|xom|ogr|orgg|nett|couk)\b))"
        )
        return Cues(
            shapes=(
                r"http(?=s?(?:[:;/\\]+ ?\w|: ?/))(?!s?://\w)|http(?=s?://(?:https?:|www[,;: ]|www\.[. ]|ww\.))",
                r"://(?<!http://)(?<!https://)(?<=[ps]://)",
                r"ww(?:w(?=[,;: ]|\.[. ]|w\.)|\.(?<!www\.)(?=\w))",
                r"@(?:(?<=[\w.]@)|(?<= @) ?(?=\w+\.\w))",
                point,
            )
        )

    def check(self, cue: Cue) -> Iterator[Match]:
        text, at = cue.text, cue.span.start
        start = _chunk_start(text, at)
        faults = _FAULTS
        if text[start] == "@" or text.startswith(" .", at - 1):
            start = _chunk_start(text, max(0, start - 2))
        if text[at] == "@" and _MAIL_WORD.search(text, max(0, at - 60), at):
            faults = (*_FAULTS, _BARE_HOST, _SPACED_AT)
        for fault in faults:
            match = fault.shape.match(text, start, start + 300)
            if match and match.end() > at:
                break
        else:
            return
        words = match.group().rstrip(".,;:!?)]”’\"'>")
        span = Span(start, start + len(words))
        fix = (
            replace(span, match.expand(fault.better)[: len(words) - len(match.group()) or None]) if fault.better else ()
        )
        yield Match(span, {"words": " ".join(words.split()), "what": fault.what}, fix)


def _chunk_start(text: str, at: int) -> int:
    """Where the run without blanks that holds `at` begins, after brackets and quotation marks."""
    start = max(text.rfind(blank, max(0, at - 200), at) for blank in " \n\t\xa0") + 1
    while start < at and text[start] in "<([“‘\"'":
        start += 1
    return start
