"""The sheet as a page: boxes to tick on a screen or on paper. It has no script at all."""

from __future__ import annotations

from lintnews.reporters.html.marked import safe
from lintnews.reporters.sheet import NOT_CLEARED, Sheet
from lintnews.reporters.sheet.entries import Entry, Section
from lintnews.reporters.sheet.law import LABELS
from lintnews.reporters.sheet.told import known_in_words, paragraphs_in_words, published_in_words
from lintnews.reporters.wording import counted

_POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"


def render(sheets: list[Sheet]) -> bytes:
    """The bytes of the page."""
    from importlib.resources import files

    css = files("lintnews.reporters.sheet").joinpath("sheet.css").read_text(encoding="utf-8")
    title = sheets[0].title if len(sheets) == 1 else counted(len(sheets), "article")
    body = "".join(_article(number, sheet) for number, sheet in enumerate(sheets, start=1))
    page = (
        '<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f'<meta name="generator" content="lintnews">\n<title>Query sheet: {safe(title)}</title>\n'
        f"<style>{css}</style></head>\n<body>\n<header><h1>Query sheet</h1>{_index(sheets)}</header>\n"
        f"<main>{body}</main>\n</body></html>\n"
    )
    return page.encode("utf-8", "replace")


def _index(sheets: list[Sheet]) -> str:
    if len(sheets) < 2:
        return ""
    rows = "".join(
        f'<li><a href="#a{number}">{safe(sheet.title)}</a> <small>{counted(len(sheet.entries), "entry", "entries")}, '
        f"{len(sheet.of(Section.LAW))} of law</small></li>"
        for number, sheet in enumerate(sheets, start=1)
    )
    return f'<nav aria-label="Articles"><ol>{rows}</ol></nav>'


def _article(number: int, sheet: Sheet) -> str:
    sections = "".join(
        _section(number, section, sheet.of(section)) for section in Section if section is not Section.LAW
    )
    return (
        f'<article id="a{number}" aria-labelledby="a{number}-t"><h2 id="a{number}-t">{safe(sheet.title)}</h2>'
        f'<p class="facts">{safe(sheet.path)} · {safe(published_in_words(sheet.document.meta))}{_since(sheet)}</p>\n'
        f"{_law(number, sheet.of(Section.LAW))}{sections}{_gone(number, sheet)}"
        f'<p class="clear"><strong>{NOT_CLEARED}</strong></p></article>\n'
    )


def _since(sheet: Sheet) -> str:
    if not sheet.compared:
        return ""
    new = sum(1 for entry in sheet.entries if entry.is_new)
    return f" · {new} new and {len(sheet.gone)} gone since the older version"


def _law(number: int, entries: list[Entry]) -> str:
    """Lines of law side by side, a column each kind, so that what does not fit together meets the eye."""
    if not entries:
        return '<section class="law"><h3>Law</h3><p class="none">No line with a sign of law was found.</p></section>\n'
    columns = ""
    for label in LABELS:
        held = [entry for entry in entries if entry.label == label]
        lines = "".join(
            f"<li>{_box(entry)} {_words(entry)} <small>¶ {paragraphs_in_words(entry)}</small></li>" for entry in held
        )
        listed = f"<ul>{lines}</ul>" if lines else '<p class="none">none found</p>'
        columns += f"<div><h4>{label}</h4>{listed}</div>"
    return f'<section class="law"><h3 id="a{number}-law">Law</h3><div class="columns">{columns}</div></section>\n'


def _section(number: int, section: Section, entries: list[Entry]) -> str:
    if not entries:
        return ""
    key = f"a{number}-{section.name.lower()}"
    second = "Who" if section is Section.QUOTATIONS else "Known"
    rows = "".join(_row(section, entry) for entry in entries)
    return (
        f'<section><h3 id="{key}">{section.value} <small>{len(entries)}</small></h3>'
        f'<table class="{section.name.lower()}"><thead><tr><th scope="col"><span class="unseen">Checked</span></th>'
        f'<th scope="col">In the copy</th><th scope="col">¶</th><th scope="col">{second}</th></tr></thead>'
        f"<tbody>{rows}</tbody></table></section>\n"
    )


def _row(section: Section, entry: Entry) -> str:
    known = known_in_words(entry)
    if section is Section.QUOTATIONS:
        known = "; ".join(filter(None, (entry.label, known)))
    context = "" if section is Section.QUOTATIONS else f'<small class="context">{safe(entry.context)}</small>'
    return (
        f'<tr{" class=new" if entry.is_new else ""}><td>{_box(entry)}</td><th scope="row">{_words(entry)}{context}</th>'
        f"<td>{paragraphs_in_words(entry)}</td><td>{safe(known)}</td></tr>"
    )


def _box(entry: Entry) -> str:
    return f'<input type="checkbox" aria-label="Checked: {safe(entry.words[:60])}">'


def _words(entry: Entry) -> str:
    new = '<b class="flag">new</b> ' if entry.is_new else ""
    return f'{new}<span class="words" dir="auto">{safe(entry.words)}</span>'


def _gone(number: int, sheet: Sheet) -> str:
    if not sheet.gone:
        return ""
    lines = "".join(_lost(entry) for entry in sheet.gone)
    key = f"a{number}-gone"
    return f'<section><h3 id="{key}">No longer there</h3><ul>{lines}</ul></section>\n'


def _lost(entry: Entry) -> str:
    return f"<li>{entry.section.value}: <del>{safe(entry.words)}</del></li>"
