"""One term in two forms through an edition."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from lintnews.core.desk import Desk
from lintnews.core.document import PROSE, BlockKind, Document
from lintnews.core.finding import Call, Match, Related, Severity
from lintnews.core.record import Record
from lintnews.core.rule import Bad, EditionRule, Good
from lintnews.core.span import Span
from lintnews.text.quotations import is_quoted

_READ = PROSE | {BlockKind.HEADLINE, BlockKind.CAPTION, BlockKind.LIST_ITEM}


class Used(Record):
    """A form of a term: the forms it is one of, itself, how often the article has it, and where first."""

    term: str
    form: str
    times: int
    start: int
    written: str


class OneForm(EditionRule[Used]):
    """One term in two forms through an edition.

    ## Why
    Readers of one edition should not meet a ceasefire on the front page and a cease-fire inside.

    ## When it is right
    In quotations and names. Off unless a house asks: single articles have rules of their own for this, and many desks
    take agencies' copy as it comes.

    ## Options
    `forms`: terms, each with its forms, parted by strokes: `ceasefire|cease-fire`. The form that most articles use
    is the one that the others are held against; with `first_wins`, the form that stands first in the list.
    """

    message = "“{here}” here{times}; “{there}” in {where}. One form through the edition?"
    severity = Severity.SUGGESTION
    call = Call.STYLE
    on = False
    fact = Used
    options = {
        "forms": (
            "ceasefire|cease-fire",
            "adviser|advisor",
            "email|e-mail",
            "website|web site",
            "healthcare|health care|health-care",
            "policymaker|policy-maker|policy maker",
            "lawmaker|law-maker",
            "spokesperson|spokes-person",
            "by-election|byelection",
            "coronavirus|corona virus",
            "cyberattack|cyber-attack|cyber attack",
            "airstrike|air strike|air-strike",
            "childcare|child care|child-care",
            "minibus|mini-bus",
            "payout|pay-out",
            "takeover|take-over",
            "turnout|turn-out",
            "wildfire|wild fire",
        ),
        "first_wins": False,
    }
    examples = (
        Bad("A cease-fire was signed.\n* * *\nThe »ceasefire« held, and the ceasefire was dear.\n* * *\nThe cease-fire ended.", related="cease-fire"),
        Bad("The »cease-fire« held.\n* * *\nA ceasefire was signed.", related="ceasefire", options={"forms": ("ceasefire|cease-fire",), "first_wins": True}),
        Good("A ceasefire was signed.\n* * *\nThe ceasefire held. “The cease-fire is dear,” she said."),
        Good("The Ceasefire Group met.\n* * *\nA cease-fire was signed."),
    )  # fmt: skip

    def collect(self, document: Document, options: Mapping[str, Any], desk: Desk) -> Iterator[Used]:  # noqa: ARG002
        terms = {form.lower(): term for term in options["forms"] for form in term.split("|")}
        if not terms:
            return
        shape = re.compile(
            rf"(?<![\w-])(?:{'|'.join(map(re.escape, sorted(terms, key=len, reverse=True)))})s?(?![\w-])"
        )
        found: dict[str, Used] = {}
        for block in document.blocks:
            for match in shape.finditer(document.text, *block.span) if block.kind in _READ else ():
                if is_quoted(document, Span(*match.span())):
                    continue
                form = match.group() if match.group() in terms else match.group()[:-1]
                before = found.get(form) or Used(terms[form], form, 0, match.start(), match.group())
                found[form] = before._replace(times=before.times + 1)
        yield from found.values()

    def judge(self, facts: Mapping[str, Sequence[Used]], options: Mapping[str, Any]) -> Iterator[tuple[str, Match]]:
        by_term: dict[str, list[tuple[str, Used]]] = {}
        for path in facts:
            for used in facts[path]:
                by_term.setdefault(used.term, []).append((path, used))
        for term, held in sorted(by_term.items()):
            articles = Counter(used.form for _, used in held)
            if len(articles) < 2 or len({path for path, _ in held}) < 2:
                continue
            order = term.split("|")
            usual = min(articles, key=lambda form: (0 if options["first_wins"] else -articles[form], order.index(form)))
            there, other = next((path, used) for path, used in held if used.form == usual)
            for path, used in held:
                if used.form != usual and path != there:
                    yield path, _match(used, other, there, articles[usual])


def _match(used: Used, other: Used, there: str, articles: int) -> Match:
    words = {
        "here": used.written,
        "times": f" ({used.times} times)" if used.times > 1 else "",
        "there": other.written,
        "where": there if articles == 1 else f"{articles} articles",
    }
    end = other.start + len(other.written)
    return Match(
        Span(used.start, used.start + len(used.written)),
        words,
        related=(Related(Span(other.start, end), "there", there),),
    )
