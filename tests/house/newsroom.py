"""A folder with a lintnews.yaml, guides and articles, and what the house makes of it."""

import os

from lintnews.core.errors import StyleError
from lintnews.house import load_configuration
from lintnews.house.guides import compiled_guides

KNOWN = {
    "words/doubled-word": {},
    "words/old-id": {},
    "titles/former": {"grace_days": 60},
    "titles/capital": {"style": "up", "strict": False, "skip": ("Pope",), "share": 0.5, "map": {}},
    "dates/weekday": {},
}


def shipped(tmp_path, **guides):
    folder = tmp_path / "shipped"
    folder.mkdir(exist_ok=True)
    (folder / "default.yaml").write_text("title: None\n", "utf-8")
    for name, text in guides.items():
        (folder / f"{name}.yaml").write_text(text, "utf-8")
    return compiled_guides(KNOWN, str(folder))


WIRE = """\
title: A wire
language: en-US
rules: {words/doubled-word: error, titles/former: {grace_days: 30}}
terms: {advisor: adviser, e-mail: email}
vocabulary: {accept: [Marlseaing]}
patterns: {no-frankly: {kind: existence, words: [frankly]}}
"""


def written(tmp_path, **files):
    """Files by name; `_` in a name is a point, `__` a slash."""
    for name, text in files.items():
        path = tmp_path / name.replace("__", "/").replace("_", ".")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    return str(tmp_path / "lintnews.yaml")


def configured(tmp_path, text, *, known=KNOWN, cache=False, style=None, **files):
    guides = shipped(tmp_path, wire=WIRE)
    path = written(tmp_path, lintnews_yaml=text, **files)
    return load_configuration(path, known, cache=cache, shipped=guides, style=style)


def faults(tmp_path, text, **files):
    """file:line:column: message of each fault."""
    try:
        configured(tmp_path, text, **files)
    except StyleError as problem:
        return [str(fault).replace(str(tmp_path) + os.sep, "") for fault in problem.faults]
    return []
