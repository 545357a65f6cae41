"""The page around the articles: title, counts, index, filters, what was not checked."""

from __future__ import annotations

from collections.abc import Iterable

from lintnews.core.document import BlockKind, Document
from lintnews.core.finding import Call, Finding, Severity
from lintnews.core.report import Article, Report
from lintnews.core.version import VERSION
from lintnews.reporters.html.margin import Margin
from lintnews.reporters.html.marked import by_block, marked, marks_of, safe
from lintnews.reporters.html.notes import Note, notes_of
from lintnews.reporters.wording import CALLS, call_counts, counted
from lintnews.text.days import long_date

_TAGS = {
    BlockKind.HEADLINE: "h3",
    BlockKind.SUBHEAD: "h4",
    BlockKind.QUOTE: "blockquote",
}


class Sheet:
    """One article of the page."""

    def __init__(self, number: int, path: str, article: Article, findings: list[Finding]) -> None:
        self.number = number
        self.path = path
        self.article = article
        self.document: Document = article.document
        self.findings = findings
        self.notes: tuple[Note, ...] = notes_of(article.document, findings)

    @property
    def title(self) -> str:
        """The headline, or where there is none the file's name."""
        return self.document.meta.title or self.path.rpartition("/")[2]


def sheets_of(report: Report) -> list[Sheet]:
    """Every article of the report with its findings, in the report's order."""
    findings: dict[str, list[Finding]] = {path: [] for path in report.articles}
    for finding in report.findings:
        findings[finding.path].append(finding)
    return [
        Sheet(number, path, article, findings[path])
        for number, (path, article) in enumerate(report.articles.items(), start=1)
    ]


def masthead(report: Report, sheets: list[Sheet]) -> str:
    """What the page is, and how much there is to do."""
    title = sheets[0].title if len(sheets) == 1 else f"Proof of {counted(len(sheets), 'article')}"
    words = sum(sheet.article.words for sheet in sheets)
    told = f"{counted(words, 'word')} · style {safe(report.style)}"
    alone = " one" if len(sheets) == 1 else ""
    return (
        f'<header class="masthead{alone}"><p class="imprint">lintnews <span>proof</span></p><h1>{safe(title)}</h1>'
        f'<p class="facts">{told}</p>{_counts(sheets)}{_KEY}</header>\n'
    )


_KEY = (
    '<p class="key">Direct quotations stand in this <span class="said">“tone”</span>, names under a '
    '<span class="name">Thin Line</span>.</p>'
)


def _counts(sheets: list[Sheet]) -> str:
    counts = call_counts(note.first for sheet in sheets for note in sheet.notes)
    asks = {Call.FIX: "wrong as it stands", Call.QUERY: "ask the writer or the source", Call.STYLE: "the house’s way"}
    boxes = "".join(
        f'<div class="{call.value}"><dt>{CALLS[call]} <span>{asks[call]}</span></dt><dd>{count}</dd></div>'
        for call, count in counts.items()
    )
    return f'<dl class="counts">{boxes}</dl>'


def index(sheets: list[Sheet]) -> str:
    """The articles with their counts; nothing where there is but one."""
    if len(sheets) < 2:
        return ""
    heads = "".join(f'<th scope="col">{CALLS[call]}</th>' for call in Call)
    rows = "".join(_row(sheet) for sheet in sheets)
    return (
        '<nav class="index" aria-label="Articles"><table><caption>Articles</caption>'
        f'<thead><tr><th scope="col">Article</th><th scope="col">Words</th>{heads}</tr></thead>'
        f"<tbody>{rows}</tbody></table></nav>\n"
    )


def _row(sheet: Sheet) -> str:
    counts = call_counts(note.first for note in sheet.notes)
    cells = "".join(f'<td class="{call.value if count else "none"}">{count}</td>' for call, count in counts.items())
    name = f'<a href="#a{sheet.number}">{safe(sheet.title)}</a><small>{safe(sheet.path)}</small>'
    return f'<tr><th scope="row">{name}</th><td class="words">{sheet.article.words:,}</td>{cells}</tr>'


def filters(sheets: list[Sheet]) -> str:
    """Controls that the script brings to life; without it they stay hidden."""
    rules = sorted({note.first.rule for sheet in sheets for note in sheet.notes})
    if not rules:
        return ""
    box = '<label class="{0}"><input type="checkbox" name="call" value="{0}" checked> {1}</label>'
    boxes = "".join(box.format(call.value, CALLS[call]) for call in Call)
    options = "".join(f"<option>{safe(rule)}</option>" for rule in rules)
    return (
        '<form class="filters" aria-label="Filter notes" hidden>'
        f'<fieldset><legend>Show</legend>{boxes}</fieldset><label>Rule <select name="rule"><option value="">all'
        f"</option>{options}</select></label>{_grades()}{_articles(sheets)}"
        '<output aria-live="polite"></output><button type="button" name="save" hidden>Save decisions</button>'
        '<p class="keys"><kbd>n</kbd> next note, <kbd>p</kbd> the one before, <kbd>a</kbd> accept, '
        "<kbd>i</kbd> ignore, <kbd>/</kbd> filter</p></form>\n"
    )


def _grades() -> str:
    options = "".join(f"<option>{severity.value}</option>" for severity in Severity)
    return f'<label>Grade <select name="grade"><option value="">all</option>{options}</select></label>'


def _articles(sheets: list[Sheet]) -> str:
    if len(sheets) < 2:
        return ""
    options = "".join(f'<option value="a{sheet.number}">{safe(sheet.title)}</option>' for sheet in sheets)
    return f'<label>Article <select name="article"><option value="">all</option>{options}</select></label>'


def article(report: Report, sheet: Sheet, numbers: dict[str, int]) -> str:
    """One article as read, each block with its notes beside it."""
    marks = marks_of(sheet.notes, sheet.number)
    margin = Margin(report, sheet.document, sheet.number, numbers, marks)
    touched = by_block(sheet.document, marks)
    beside: dict[int, list[Note]] = {}
    for note in sheet.notes:
        beside.setdefault(note.block, []).append(note)
    rows = []
    has_headline = False
    if -1 in beside:
        rows.append(f'<div class="row">{margin.notes(beside[-1])}</div>\n')
    for place, block in enumerate(sheet.document.blocks):
        has_headline = has_headline or block.kind is BlockKind.HEADLINE
        tag = _TAGS.get(block.kind, "p") if has_headline else "p"  # a crosshead above all headlines heads nothing
        words = marked(sheet.document, block, touched.get(place, ()), sheet.number)
        shown = f'<{tag} class="copy {block.kind.value}" id="a{sheet.number}-p{place}" dir="auto">{words}</{tag}>'
        rows.append(f'<div class="row">{shown}{margin.notes(beside.get(place, ()))}</div>\n')
    copy = "".join(rows) or '<p class="empty">No copy.</p>'
    return (
        f'<article id="a{sheet.number}" aria-labelledby="a{sheet.number}-t" data-path="{safe(sheet.path)}">'
        f'<header class="slug">'
        f'<h2 id="a{sheet.number}-t">{safe(sheet.path)}</h2><p>{_facts(sheet)}</p></header>\n'
        f"{copy}</article>\n"
    )


def _facts(sheet: Sheet) -> str:
    meta = sheet.document.meta
    told = [counted(sheet.article.words, "word")]
    if meta.published is None:
        told.append("no publication date")
    else:
        told.append(long_date(meta.published, "en-GB") + (" (assumed)" if meta.published_from == "assumed" else ""))
    counts = call_counts(note.first for note in sheet.notes)
    told += [f"{count} {CALLS[call]}" for call, count in counts.items() if count] or ["nothing marked"]
    return " · ".join(told)


_QUOTATIONS = (
    "Direct quotations: their wording and style are the speaker’s; only keying slips and the marks themselves were "
    "looked at."
)


def ending(report: Report, sheets: list[Sheet]) -> str:
    """What was not checked, and how to read the marks."""
    items = [_QUOTATIONS]
    items += [f"{safe(where)}: {safe(what)}" for where, what in _troubles(report)]
    items += [f"{safe(nap.rule)}: {safe(nap.reason)} ({counted(nap.articles, 'article')})." for nap in report.asleep]
    items += _dates(sheets)
    if report.suppressed:
        items.append(f"{counted(report.suppressed, 'finding')} suppressed by comments in the copy.")
    listed = "".join(f"<li>{item}</li>" for item in items)
    return (
        f'<section class="unchecked" aria-labelledby="unchecked"><h2 id="unchecked">What was not checked</h2>'
        f"<ul>{listed}</ul></section></main>\n"
        f'<footer class="imprint"><p>Made by lintnews {safe(VERSION)}.</p></footer>\n'
    )


def _troubles(report: Report) -> Iterable[tuple[str, str]]:
    for trouble in report.troubles:
        where = f"{trouble.path}, line {trouble.line}" if trouble.line else trouble.path or trouble.rule
        yield where or "The run", trouble.message


def _dates(sheets: list[Sheet]) -> list[str]:
    told = []
    undated = [sheet.path for sheet in sheets if sheet.document.meta.published is None]
    assumed = [sheet.path for sheet in sheets if sheet.document.meta.published_from == "assumed"]
    if undated:
        told.append(f"No publication date, so dates and offices were not held against one: {safe(', '.join(undated))}.")
    if assumed:
        told.append(f"Publication date assumed: {safe(', '.join(assumed))}.")
    return told
