"""A run of `lintnews vocabulary`: articles in, a list of words out."""

from __future__ import annotations

import os

from lintnews.app.accept import accepted_lines, quoted
from lintnews.app.files import posix
from lintnews.app.options import CheckOptions
from lintnews.app.setting_up import grouped
from lintnews.app.stale_words import Stale, Used, stale_words
from lintnews.app.telling import write_out
from lintnews.app.troubles import stops_with_a_word, tell_troubles
from lintnews.app.vocabulary import KINDS, Unknown, unknown_words
from lintnews.core.document import Document
from lintnews.core.errors import UnreadableError
from lintnews.core.report import Report, Trouble
from lintnews.core.style import HouseStyle
from lintnews.engine.desk import desk_for
from lintnews.house import nearest_configuration
from lintnews.reporters.terminal import one_line
from lintnews.reporters.wording import counted
from lintnews.rules.spelling._judgement import judged
from lintnews.written.yaml_source import text_of_file

_HEADINGS = dict(zip(KINDS, ("Probable slips", "Run together", "Unknown words", "Names"), strict=True))


@stops_with_a_word
def run_vocabulary(options: CheckOptions, *, form: str, stale: bool) -> int:
    """List the unknown words, or the stale ones, of the articles that `options` name, and give the exit code.

    0, whatever is listed; 2 where an article or a setting cannot be read.
    """
    articles, troubles = _opened(options)
    if stale and articles:
        used = _with_lines(stale_words(articles, desk_for(articles[0][1]).lexicon), options)
        write_out([_stale_in_json(used) if form == "json" else _stale_in_text(used, len(articles))])
    elif not stale:
        with_desks = [(document, desk_for(style)) for document, style in articles]
        for document, desk in with_desks:
            if reason := document.once(judged, desk).asleep:
                troubles.append(Trouble("note", document.name, f"This article is {reason}; its words are not listed."))
        write_out([_TOLD[form](unknown_words(with_desks))])
    tell_troubles(troubles)
    return Report({}, (), tuple(troubles)).exit()


def _opened(options: CheckOptions) -> tuple[list[tuple[Document, HouseStyle]], list[Trouble]]:
    groups, troubles = grouped(options)
    articles = []
    for group in groups:
        troubles += group.linter.troubles
        for path in group.paths:
            try:
                articles.append(group.linter.opened(path))
            except UnreadableError as problem:
                troubles.append(Trouble(problem.kind, posix(path), str(problem)))
    articles.sort(key=lambda article: article[0].name)
    return articles, troubles


def _with_lines(used: Used, options: CheckOptions) -> Used:
    """`used`, with the line of lintnews.yaml for each word that is accepted there."""
    folders = [path if os.path.isdir(path) else os.path.dirname(path) or "." for path in options.paths]
    files = {options.config or nearest_configuration(folder) for folder in folders}
    places: dict[str, tuple[str, int]] = {}
    for path in sorted(filter(None, files)):
        shown = posix(os.path.relpath(path))
        for word, line in accepted_lines(text_of_file(path), shown).items():
            places.setdefault(word, (shown, line))
    placed = [one if one.line else Stale(one.word, *places.get(one.word, ("", 0))) for one in used.stale]
    return used._replace(stale=tuple(sorted(placed, key=lambda one: (one.path, one.line, one.word))))


def _context(one: Unknown) -> str:
    return one_line(f"{one.before}{one.word}{one.after}".strip())


def _in_text(found: list[Unknown]) -> str:
    lines: list[str] = []
    kind = ""
    width = min(max((len(one.word) for one in found), default=0), 24)
    for one in found:
        if one.kind != kind:
            kind = one.kind
            lines += [*([""] if lines else []), f"{_HEADINGS[kind]}:"]
        meant = f"  (probably “{one.meant}”)" if one.meant else ""
        lines.append(f"  {one.word:<{width}} {one.times:>4} ×  {_context(one)}{meant}")
        lines.append(f"  {'':<{width}}         {one_line(one.path)}:{one.line}:{one.column}")
    total = counted(len(found), "unknown word")
    how = " `lintnews accept WORD` settles one." if found else ""
    return "\n".join([*lines, *([""] if lines else []), f"{total[0].upper()}{total[1:]}.{how}"]) + "\n"


def _in_json(found: list[Unknown]) -> str:
    import json

    told = [one._asdict() for one in found]
    return json.dumps({"version": 1, "words": told}, ensure_ascii=False, indent=2) + "\n"


def _in_yaml(found: list[Unknown]) -> str:
    """As it may stand in lintnews.yaml; probable slips are there, but struck out."""
    lines = ["vocabulary:", "  accept:" if any(not _is_slip(one) for one in found) else "  accept: []"]
    for one in found:
        mark = "# " if _is_slip(one) else ""
        lines.append(f"    {mark}- {quoted(one.word)}  # {one.times} ×, {one.kind}: {_context(one)}")
    return "\n".join(lines) + "\n"


def _is_slip(one: Unknown) -> bool:
    return one.kind in KINDS[:2]


_TOLD = {"text": _in_text, "json": _in_json, "yaml-snippet": _in_yaml}


def _stale_in_text(used: Used, articles: int) -> str:
    lines = [f"{one.path}:{one.line}: {one.word}" if one.line else f"the house style: {one.word}" for one in used.stale]
    number, entries = len(used.stale), counted(used.looked_for, "accepted entry", "accepted entries")
    where = "this article" if articles == 1 else f"these {articles:,} articles"
    lines.append(f"{number:,} of {entries} {'is' if number == 1 else 'are'} not needed in {where}.")
    lines += [f"{path}: a long list; its words were not looked for." for path in used.long_lists]
    return "\n".join(lines) + "\n"


def _stale_in_json(used: Used) -> str:
    import json

    told = {"version": 1, "looked_for": used.looked_for, "stale": [one._asdict() for one in used.stale]}
    return json.dumps(told, ensure_ascii=False, indent=2) + "\n"
