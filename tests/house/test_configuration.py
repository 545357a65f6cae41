"""Which style speaks for which file, and what is known of it."""

from datetime import date

import pytest

from lintnews.core.errors import StyleError
from lintnews.core.style import HouseStyle, Level, Setting
from lintnews.house import configuration_of_style, load_configuration, nearest_configuration

from .newsroom import KNOWN, WIRE, configured, shipped, written


def test_an_empty_file_is_the_default_style(tmp_path):
    configuration = configured(tmp_path, "")
    style, facts = configuration.for_path("a.txt")
    assert style is configuration.style
    assert (style.name, style.rules, facts.published, facts.language) == ("default", {}, None, "")
    assert configuration.folder == str(tmp_path)
    assert configuration.undated == "today"


def test_own_words_lie_over_the_guide(tmp_path):
    style = configured(
        tmp_path,
        "style: wire\nrules: {titles/former: warning}\nterms: {e-mail: e-mail, ok: OK}\n"
        "vocabulary: {accept: [Siân], reject: [Marlseaing]}\npatterns: {no-frankly: off}\n",
    ).style
    assert style.setting("words/doubled-word").level is Level.ERROR
    assert style.setting("titles/former") == Setting(Level.WARNING, {"grace_days": 30})
    assert style.terms == {"advisor": "adviser", "ok": "OK"}
    assert (style.accept, style.reject) == (("Siân",), ("Marlseaing",))
    assert list(style.patterns) == ["house/terms"]
    assert style.language == "en-US"


def test_a_guide_of_the_newsrooms_own(tmp_path):
    style = configured(
        tmp_path,
        "style: guides/desk.yaml",
        guides__desk_yaml="title: Desk\nextends: house.yaml\nrules: {words/doubled-word: off}\n",
        guides__house_yaml="title: House\nextends: wire\nterms: {okay: OK}\n",
    ).style
    assert (style.name, style.title) == ("desk", "Desk")
    assert style.setting("words/doubled-word").level is Level.OFF
    assert style.terms == {"advisor": "adviser", "e-mail": "email", "okay": "OK"}


def test_rules_are_said_in_order_and_the_last_that_fits_wins(tmp_path):
    style = configured(tmp_path, "rules: {titles/*: off, titles/former: warning, all: suggestion}").style
    assert style.setting("titles/former").level is Level.SUGGESTION
    style = configured(tmp_path, "rules: {all: off, titles: warning, titles/former: error}").style
    assert style.setting("titles/former").level is Level.ERROR
    assert style.setting("titles/capital").level is Level.WARNING
    assert style.setting("dates/weekday").level is Level.OFF


def test_options_take_the_type_of_their_default(tmp_path):
    style = configured(
        tmp_path,
        "rules:\n  titles/capital:\n    {level: error, style: no, strict: yes, skip: [Pope, 12], share: 0.25, "
        "map: {a: no}}",
    ).style
    assert style.setting("titles/capital") == Setting(
        Level.ERROR, {"style": "no", "strict": True, "skip": ["Pope", "12"], "share": 0.25, "map": {"a": "no"}}
    )


def test_articles(tmp_path):
    configuration = configured(
        tmp_path,
        'articles:\n  "a/*.txt": 2026-02-18\n  "a/b.txt": {section: opinion, language: en-GB, style: wire}\n',
    )
    _, facts = configuration.for_path("a/c.txt")
    assert facts == (date(2026, 2, 18), "", "")
    style, facts = configuration.for_path("a/b.txt")
    assert facts == (date(2026, 2, 18), "opinion", "en-GB")
    assert style.name == "wire"


def test_paths_lie_over_one_another_in_order(tmp_path):
    configuration = configured(
        tmp_path,
        "style: wire\nlanguage: en-CA\npaths:\n"
        '  "opinion/**": {rules: {words/doubled-word: suggestion, dates/weekday: off}, language: en-GB}\n'
        '  "*.md": {style: default, rules: {words/doubled-word: off}}\n',
    )
    style, facts = configuration.for_path("opinion/a.txt")
    assert (style.name, style.language, facts.language) == ("wire", "en-GB", "en-GB")
    assert style.setting("words/doubled-word").level is Level.SUGGESTION
    style, _ = configuration.for_path("opinion/a.md")
    assert (style.name, style.language) == ("default", "en-GB")
    assert style.setting("words/doubled-word").level is Level.OFF
    assert style.setting("dates/weekday").level is Level.OFF
    assert configuration.for_path("news/a.txt")[0].language == "en-CA"


def test_the_same_style_is_the_same_object(tmp_path):
    configuration = configured(tmp_path, 'paths: {"*.md": {rules: {all: off}}}')
    assert configuration.for_path("a.txt")[0] is configuration.for_path("b.txt")[0]
    assert configuration.for_path("a.md")[0] is configuration.for_path("b.md")[0]
    assert configuration.for_path("a.md")[0] is not configuration.for_path("b.txt")[0]


def test_files_and_exclude(tmp_path):
    configuration = configured(tmp_path, 'files: ["copy/**"]\nexclude: ["archive/", "*.draft.txt"]\n')
    assert not configuration.excludes("copy/a.txt")
    assert configuration.excludes("other/a.txt")
    assert configuration.excludes("copy/a.draft.txt")
    assert configured(tmp_path, 'exclude: ["archive/"]').excludes("archive/1926/a.txt")


def test_a_style_that_is_asked_for_beats_what_the_file_says(tmp_path):
    text = 'style: default\nrules: {dates/weekday: off}\npaths: {"*.md": {style: default, rules: {all: off}}}\n'
    configuration = configured(tmp_path, text, style="wire")
    style, _ = configuration.for_path("a.md")
    assert style.name == "wire"
    assert style.setting("dates/weekday").level is Level.OFF
    assert configuration.for_path("a.txt")[0].setting("words/doubled-word").level is Level.ERROR


def test_plugins_may_bring_rules_of_their_own(tmp_path):
    style = configured(tmp_path, "plugins: [ours]\nrules: {ours/point: {level: error, most: 3, strict: true}}").style
    assert style.plugins == ("ours",)
    assert style.setting("ours/point") == Setting(Level.ERROR, {"most": 3, "strict": True})

    def known(plugins):
        return {**KNOWN, **{f"{name}/point": {"most": 1} for name in plugins}}

    assert configured(tmp_path, "plugins: [ours]\nrules: {ours/point: {most: 3}}", known=known).style.rules
    with pytest.raises(StyleError, match="nearest: ours/point"):
        configured(tmp_path, "plugins: [ours]\nrules: {ours/piont: off}", known=known)


def test_a_style_by_name_by_path_and_as_it_is(tmp_path):
    guides = shipped(tmp_path, wire=WIRE)
    assert configuration_of_style("wire", KNOWN, shipped=guides).style.title == "A wire"
    (tmp_path / "own.yaml").write_text("title: Own\nextends: wire\n", "utf-8")
    own = configuration_of_style(str(tmp_path / "own.yaml"), KNOWN, shipped=guides, cache=False)
    assert own.style.title == "Own"
    assert own.style.terms
    style = HouseStyle(name="made", plugins=("ours",))
    made = configuration_of_style(style, KNOWN)
    assert made.for_path("a.txt")[0] is style
    assert made.plugins == ("ours",)
    with pytest.raises(StyleError, match=r"^wier: no such style; nearest: wire"):
        configuration_of_style("wier", KNOWN, shipped=guides)


def test_a_guide_says_what_it_rests_on(tmp_path):
    text = (
        "title: T\nbased_on:\n  - {title: A book, read: 2026-11-22}\n  - Our desk\nnot_affiliated_with: The Book Co\n"
    )
    guides = shipped(tmp_path, book=text)
    assert configuration_of_style("book", KNOWN, shipped=guides).style.sources == (
        "A book, read 2026-11-22",
        "Our desk",
        "Not affiliated with The Book Co",
    )


def test_the_nearest_configuration_no_further_than_the_repository(tmp_path):
    written(tmp_path, lintnews_yaml="", repo__sub__deep__a_txt="x")
    (tmp_path / "repo" / ".git").mkdir()
    deep = str(tmp_path / "repo" / "sub" / "deep")
    assert nearest_configuration(deep) is None
    (tmp_path / "repo" / "lintnews.yaml").write_text("", "utf-8")
    assert nearest_configuration(deep) == str(tmp_path / "repo" / "lintnews.yaml")
    (tmp_path / "repo" / "sub" / "lintnews.yaml").write_text("", "utf-8")
    assert nearest_configuration(deep) == str(tmp_path / "repo" / "sub" / "lintnews.yaml")


def test_a_configuration_by_a_path_from_here(tmp_path, monkeypatch):
    guides = shipped(tmp_path)
    written(tmp_path, lintnews_yaml="style: own.yaml\n", own_yaml="title: Own\n")
    monkeypatch.chdir(tmp_path)
    configuration = load_configuration("lintnews.yaml", KNOWN, cache=False, shipped=guides)
    assert configuration.style.title == "Own"
    assert configuration.folder == str(tmp_path)


def test_faults_name_the_file_as_seen_from_here(tmp_path, monkeypatch):
    guides = shipped(tmp_path)
    written(tmp_path, desk__lintnews_yaml="stlye: x\n")
    monkeypatch.chdir(tmp_path)
    with pytest.raises(StyleError, match=r"^desk.lintnews\.yaml:1:1: "):
        load_configuration(str(tmp_path / "desk" / "lintnews.yaml"), KNOWN, cache=False, shipped=guides)
