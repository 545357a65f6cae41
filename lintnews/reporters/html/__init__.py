"""An annotated proof for a copy editor: one page that needs no script to be read and no network."""

from __future__ import annotations

from lintnews.core.report import Report


def render(report: Report) -> str:
    """The report as one HTML page: every article as read, its marks, and a margin of notes."""
    from base64 import b64encode
    from hashlib import sha256
    from importlib.resources import files

    from lintnews.reporters.html import page
    from lintnews.reporters.html.edition import edition
    from lintnews.reporters.html.marked import safe

    here = files("lintnews.reporters.html")
    css = here.joinpath("proof.css").read_text(encoding="utf-8")
    script = here.joinpath("proof.js").read_text(encoding="utf-8")
    # Text is escaped already; this is the second lock: only our own script may run, and nothing may be fetched.
    digest = b64encode(sha256(script.encode()).digest()).decode()
    allowed = f"style-src 'unsafe-inline'; script-src 'sha256-{digest}'"
    policy = f"default-src 'none'; {allowed}; base-uri 'none'; form-action 'none'"
    sheets = page.sheets_of(report)
    numbers = {sheet.path: sheet.number for sheet in sheets}
    title = sheets[0].title if len(sheets) == 1 else f"{len(sheets)} articles"
    return (
        '<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f'<meta name="generator" content="lintnews">\n<title>Proof: {safe(title)}</title>\n'
        f"<style>{css}</style></head>\n<body>\n"
        f"{page.masthead(report, sheets)}{page.index(sheets)}{edition(report, sheets)}{page.filters(sheets)}<main>\n"
        f"{''.join(page.article(report, sheet, numbers) for sheet in sheets)}{page.ending(report, sheets)}"
        f"<script>{script}</script>\n</body></html>\n"
    )
