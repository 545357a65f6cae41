"""What a newsroom has decided."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from lintnews.core.choice import Choice
from lintnews.core.record import Record


class Level(Choice):
    """How a house takes a rule; `default` leaves it to the rule."""

    OFF = "off"
    SUGGESTION = "suggestion"
    WARNING = "warning"
    ERROR = "error"
    DEFAULT = "default"


class Setting(Record):
    """A house's word on one rule."""

    level: Level = Level.DEFAULT
    options: Mapping[str, Any] = {}


class HouseStyle(Record):
    """Everything a newsroom has decided, after `extends` has been followed.

    `rules` maps ids and selectors (`desk/*`, `all`), in the order they were said; the last that fits wins,
    options of all that fit are merged. `patterns` are rules as data, already checked, by id. `accept` and `reject` are
    written as in lintnews.yaml (`adviser~`, `tots (say children)`); `word_files` are lists that were read already
    (lintnews.spelling.house_words.HouseWords), over which `accept` and `reject` lie. `facts` are the house's own
    offices and people, by section of the tables.
    """

    name: str = "default"
    title: str = ""
    language: str = ""
    rules: Mapping[str, Setting] = {}
    terms: Mapping[str, str] = {}
    accept: tuple[str, ...] = ()
    reject: tuple[str, ...] = ()
    patterns: Mapping[str, Mapping[str, Any]] = {}
    plugins: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    word_files: tuple[object, ...] = ()
    facts: Mapping[str, Any] = {}

    def setting(self, rule: str, aliases: tuple[str, ...] = ()) -> Setting:
        """The house's word on `rule`, all selectors that fit it taken together."""
        level = Level.DEFAULT
        options: dict[str, Any] = {}
        names = (rule, *aliases)
        for selector, setting in self.rules.items():
            # Most selectors are ids: to ask `selects` of each, for each rule, costs milliseconds at the start of a run.
            is_id = "/" in selector and selector[-1] not in "*/"
            if selector in names or (not is_id and any(selects(selector, name) for name in names)):
                if setting.level is not Level.DEFAULT:
                    level = setting.level
                options.update(setting.options)
        return Setting(level, options)


def selects(selector: str, rule: str) -> bool:
    """Whether `selector` (an id, `desk/*`, a desk's name, or `all`) takes in `rule`."""
    return selector in (rule, "all") or rule.startswith(selector.removesuffix("*").removesuffix("/") + "/")
