"""What a newsroom said about its copy: which style speaks for which file, and what is known of each article."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from lintnews.core.record import Record
from lintnews.core.report import Trouble
from lintnews.core.style import HouseStyle
from lintnews.house.globs import fits
from lintnews.house.layers import EMPTY, house_style, laid_over, stacked

_FALLBACK = "default"


class ArticleFacts(Record):
    """What the configuration knows of one article."""

    published: date | None = None
    section: str = ""
    language: str = ""


class Configuration:
    """One lintnews.yaml, checked. `folder` is where it lies, empty if there is none; paths are relative to it.

    For a file: its style is the last that `articles` and then `paths` name, else the configuration's own; over that
    lie the configuration's rules, terms and words, over those the desk whose copy it is, and over that every `paths`
    entry that fits, in order. Its desk is the last that `articles` and then `paths` name, else that of its section.
    `shelf` has the lists of words that were read, by path; `troubles` are what is to be told of them.
    """

    def __init__(
        self,
        data: Mapping[str, Any],
        folder: str,
        shipped: Mapping[str, Any],
        given: HouseStyle | None = None,
        *,
        shelf: Mapping[str, Any] | None = None,
        troubles: tuple[Trouble, ...] = (),
    ) -> None:
        self.folder = folder
        self.plugins: tuple[str, ...] = tuple(data["plugins"])
        self.files: tuple[str, ...] = tuple(data["files"])
        self.exclude: tuple[str, ...] = tuple(data["exclude"])
        self.edition: tuple[str, ...] = tuple(data["edition"])
        self.baseline: str = data["baseline"]
        self.undated: str = data["undated"]
        self.fields: Mapping[str, str] = data.get("fields", {})
        self.troubles = troubles
        self._data = data
        self._shipped = shipped
        self._given = given
        self._shelf = shelf or {}
        self._styles: dict[tuple[object, ...], HouseStyle] = {}
        self.style = given or self._style(data["style"] or _FALLBACK, ())

    def for_path(self, path: str, section: str = "") -> tuple[HouseStyle, ArticleFacts]:
        """The style and the known facts of the file at `path`, which calls itself of `section`.

        The same style is the same object every time.
        """
        facts, said, desk = ArticleFacts(), "", ""
        for glob, told in self._data["articles"]:
            if fits(glob, path):
                facts = _with(facts, told)
                said = told["style"] or said
                desk = told["desk"] or desk
        over = []
        for number, (glob, style, layer, paths_desk) in enumerate(self._data["paths"]):
            if fits(glob, path):
                over.append(number)
                said = style or said
                desk = paths_desk or desk
                facts = facts._replace(language=layer["language"] or facts.language)
        if self._given is not None:
            return self._given, facts
        desk = desk or self._desk_of(section or facts.section)
        return self._style(said or self._data["style"] or _FALLBACK, tuple(over), desk), facts

    def _desk_of(self, section: str) -> str:
        """The desk whose copy `section` is; the newsroom's own are asked first."""
        if not section:
            return ""
        from lintnews.house.desks import desk_of_section
        from lintnews.house.guides import desks_of

        return desk_of_section(section, (self._data["desks"], desks_of(self._shipped)))

    def _desk_layer(self, desk: str) -> Mapping[str, Any]:
        """What `desk` says, with the shipped one it stands on under it; nothing where no such desk is."""
        from lintnews.house.guides import desks_of

        shipped = desks_of(self._shipped)
        own = self._data["desks"].get(desk, {"base": desk, "layer": EMPTY})
        base: Mapping[str, Any] = shipped[own["base"]]["layer"] if own["base"] in shipped else EMPTY
        return laid_over(base, own["layer"])

    def excludes(self, path: str) -> bool:
        """Whether the file at `path` is left out when it is met in a folder."""
        if self.files and not any(fits(glob, path) for glob in self.files):
            return True
        return any(fits(glob, path) for glob in self.exclude)

    def is_of_edition(self, path: str) -> bool:
        """Whether the file at `path` is one of those that are held against each other."""
        return any(fits(glob, path) for glob in self.edition)

    def restyled(self, style: str) -> Configuration:
        """The same configuration with another style for every file; its own rules and words still lie over it."""
        paths = [[glob, "", layer, desk] for glob, _, layer, desk in self._data["paths"]]
        articles = [[glob, {**told, "style": ""}] for glob, told in self._data["articles"]]
        data = {**self._data, "style": style, "paths": paths, "articles": articles}
        return Configuration(data, self.folder, self._shipped, shelf=self._shelf, troubles=self.troubles)

    def _style(self, name: str, over: tuple[int, ...], desk: str = "") -> HouseStyle:
        key = (name, desk, *over)
        if key not in self._styles:
            guide = self._guide(name)
            layers = [self._data["own"], *(self._data["paths"][number][2] for number in over)]
            if desk:
                layers.insert(1, self._desk_layer(desk))
            layer = laid_over(guide["layer"], stacked(layers))
            self._styles[key] = house_style(
                guide["name"],
                layer,
                title=guide["title"],
                sources=guide["sources"],
                plugins=self.plugins,
                shelf=self._shelf,
                facts=self._data["facts"],
            )
        return self._styles[key]

    def _guide(self, name: str) -> Mapping[str, Any]:
        """The guide called `name`, with the shipped one it stands on under it."""
        empty = {"name": name, "title": "", "layer": EMPTY, "sources": []}
        if name not in self._data["guides"]:
            shipped: Mapping[str, Any] = self._shipped.get(name, empty)
            return shipped
        own = self._data["guides"][name]
        base = self._shipped.get(own["base"], empty)
        layer = laid_over(base["layer"], own["layer"])
        return {**own, "layer": layer, "sources": [*base["sources"], *own["sources"]]}


def _with(facts: ArticleFacts, told: Mapping[str, str]) -> ArticleFacts:
    published = date.fromisoformat(told["published"]) if told["published"] else facts.published
    return ArticleFacts(published, told["section"] or facts.section, told["language"] or facts.language)
