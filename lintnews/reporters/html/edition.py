"""What several articles show together: their differences side by side, who is called what, and their dates in a row."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from lintnews.core.document import Document
from lintnews.core.finding import Finding, Related
from lintnews.core.report import Report
from lintnews.core.span import Span
from lintnews.reporters.html.marked import safe
from lintnews.reporters.html.page import Sheet
from lintnews.reporters.html.timeline import timeline
from lintnews.reporters.names import bare_name, names_in
from lintnews.reporters.wording import CALLS
from lintnews.text.sentences import sentence_at

_LONGEST = 300  # code points of a sentence that is shown whole
_MOST_NAMES = 30
_MOST_ARTICLES = 12  # columns that a table of names has room for


def edition(report: Report, sheets: Sequence[Sheet]) -> str:
    """The section on all articles together; empty where nothing was held against another article."""
    told = [finding for finding in report.findings if any(place.path for place in finding.related)]
    if not told:
        return ""
    numbers = {sheet.path: sheet.number for sheet in sheets}
    shown = "".join(_pair(report, finding, place, numbers) for finding in told for place in finding.related[:1])
    return (
        '<section class="edition" aria-labelledby="edition"><h2 id="edition">Held against each other</h2>'
        f'<ol class="pairs">{shown}</ol>{_names(sheets)}{timeline(sheets, told)}</section>\n'
    )


def _pair(report: Report, finding: Finding, place: Related, numbers: dict[str, int]) -> str:
    here = _cell(report, finding.path, finding.span, numbers)
    there = _cell(report, place.path or finding.path, place.span, numbers)
    more = "".join(f" {_link(one.path, numbers)}" for one in finding.related[1:])
    also = f'<p class="aside">Also in{more}</p>' if more else ""
    call = f"<b>{CALLS[finding.call]}</b>"
    return (
        f'<li class="{finding.call.value}"><p class="say">{call} {safe(finding.message)}</p>'
        f'<div class="beside">{here}{there}</div>{also}<p class="rule">{safe(finding.rule)}</p></li>\n'
    )


def _cell(report: Report, path: str, span: Span, numbers: dict[str, int]) -> str:
    """The sentence that holds `span`, the words marked, under the article's name."""
    article = report.articles.get(path)
    if article is None:
        return f'<div><p class="where">{safe(path)}</p></div>'
    before, words, after = _sentence(article.document, span)
    return (
        f'<div><p class="where">{_link(path, numbers)}</p>'
        f'<p class="copy" dir="auto">{safe(before)}<mark>{safe(words)}</mark>{safe(after)}</p></div>'
    )


def _sentence(document: Document, span: Span) -> tuple[str, str, str]:
    text = document.text
    whole = sentence_at(document, span.start)
    start, end = min(whole.start, span.start), max(whole.end, span.end)
    if end - start > _LONGEST:
        start = max(start, span.start - _LONGEST // 2)
        end = min(end, span.end + _LONGEST // 2)
    return text[start : span.start], span.of(text), text[span.end : end]


def _link(path: str, numbers: dict[str, int]) -> str:
    number = numbers.get(path)
    return f'<a href="#a{number}">{safe(path)}</a>' if number else safe(path)


def _names(sheets: Sequence[Sheet]) -> str:
    """Who is called what where: each name that two articles share, in the forms each of them uses."""
    columns = sheets[:_MOST_ARTICLES]
    forms = [_forms(sheet.document) for sheet in columns]
    shared = Counter(name for one in forms for name in one)
    kept = [name for name, articles in shared.most_common() if articles > 1][:_MOST_NAMES]
    if not kept:
        return ""
    heads = "".join(
        f'<th scope="col"><a href="#a{sheet.number}">{safe(_short(sheet.path))}</a></th>' for sheet in columns
    )
    rows = "".join(
        f'<tr><th scope="row">{safe(name)}</th>{"".join(_called(one.get(name)) for one in forms)}</tr>'
        for name in sorted(kept)
    )
    return (
        '<div class="scroll" tabindex="0" role="region" aria-label="Who is called what"><table class="called">'
        f"<caption>Who is called what</caption><thead><tr><td></td>{heads}</tr></thead>"
        f"<tbody>{rows}</tbody></table></div>"
    )


def _forms(document: Document) -> dict[str, Counter[str]]:
    """The forms of each name, by its last word."""
    found: dict[str, Counter[str]] = {}
    for block in document.blocks:
        for span in names_in(document, block):
            words = " ".join(span.of(document.text).split())
            found.setdefault(bare_name(words).rsplit(" ", 1)[-1], Counter())[words] += 1
    return found


def _called(forms: Counter[str] | None) -> str:
    if not forms:
        return '<td class="none">·</td>'
    return f"<td>{'; '.join(_times(words, count) for words, count in sorted(forms.items()))}</td>"


def _times(words: str, count: int) -> str:
    return safe(words) + (f" <small>{count}</small>" if count > 1 else "")


def _short(path: str) -> str:
    name = path.rpartition("/")[2]
    return name if len(name) <= 18 else name[:17] + "…"
