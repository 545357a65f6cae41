"""Desks: what the default style says of a kind of copy and the desk does not, and a true typo that both find."""

import json
import os
from datetime import date

import pytest

from lintnews.app.linter import Linter
from lintnews.app.shipped import known_options
from lintnews.core.errors import StyleError
from lintnews.house.desks import desk_of_section, plain_section
from lintnews.house.guides import compiled_desks, guides_folder
from lintnews.written.nodes import plain
from lintnews.written.yaml_source import yaml_of_file

FOLDER = os.path.join(guides_folder(), "desks")
EXAMPLES = [
    pytest.param(name[:-5], example, id=f"{name[:-5]}-{number}")
    for name in sorted(os.listdir(FOLDER))
    for number, example in enumerate(plain(yaml_of_file(os.path.join(FOLDER, name)))["examples"], 1)
]


@pytest.fixture(scope="module")
def linter():
    return Linter("default")


def told(linter, example, section):
    """(rule, words) of all findings in the article of an example, whose front matter says its section."""
    text = f"---\nsection: {section}\ntitle: None\n---\n\n{example['article']}"
    report = linter.check_text(text, "story.md", date.fromisoformat(example["published"]))
    return [
        (one.rule, report.articles["story.md"].document.text[one.span.start : one.span.end]) for one in report.findings
    ]


@pytest.mark.parametrize(("desk", "example"), EXAMPLES)
def test_the_default_nags_and_the_desk_does_not(linter, desk, example):
    before, after = told(linter, example, "news"), told(linter, example, desk)
    assert set(example["nags"]) <= {rule for rule, _ in before}, before
    assert set(after) <= set(before)
    assert sorted(after) == sorted(example["finds"].items())


def test_every_kind_of_copy_has_a_desk_and_an_example():
    kinds = "archive corrections letters listings liveblog obituary opinion recipe results"
    assert sorted({one.values[0] for one in EXAMPLES}) == kinds.split()


def test_no_two_desks_claim_one_section():
    desks = compiled_desks(known_options([]))
    claimed = [section for name, desk in desks.items() for section in {*desk["sections"], plain_section(name)}]
    assert len(claimed) == len(set(claimed))


@pytest.mark.parametrize(
    ("section", "desk"),
    [
        ("Letters", "letters"),
        ("Letters to the Editor", "letters"),
        ("readers’ letters", "letters"),
        ("Food & Drink > Recipes", "recipe"),
        ("sport/results", "results"),
        ("news, opinion", "opinion"),
        ("opinion/letters", "letters"),
        ("Op-Ed", "opinion"),
        ("OBITUARIES", "obituary"),
        ("live_blog", "liveblog"),
        ("news", ""),
        ("Lettersmith", ""),
        ("///", ""),
    ],
)
def test_a_section_has_its_desk(section, desk):
    assert desk_of_section(section, (compiled_desks(known_options([])),)) == desk


# The newsroom's own configuration: which desk speaks, and what lies over what.

TYPO_AND_DATE = "They met on Monday, 18 November 2025 in the goverment building.\n"


@pytest.fixture
def rules_of(tmp_path):
    def ask(configuration, path="letters/a.txt", text=TYPO_AND_DATE):
        (tmp_path / "lintnews.yaml").write_text(configuration, "utf-8")
        linter = Linter.from_config(str(tmp_path / "lintnews.yaml"))
        return {one.rule for one in linter.check_text(text, path, date(2025, 11, 24)).findings}

    return ask


TYPO, DAY = {"spelling/typo"}, {"dates/weekday-of-date"}
WITH_FRONT_MATTER = f"---\ntitle: A letter\nsection: Letters\n---\n\n{TYPO_AND_DATE}"


def test_a_path_has_a_desk(rules_of):
    told = 'paths: {"letters/*": {desk: letters}}'
    assert rules_of(told) == TYPO
    assert rules_of(told, "news/a.txt") == TYPO | DAY


def test_the_desk_lies_over_the_house_and_under_the_path(rules_of):
    assert rules_of('rules: {dates/*: error}\npaths: {"letters/*": {desk: letters}}') == TYPO
    assert rules_of('paths: {"letters/*": {desk: letters, rules: {dates/weekday-of-date: error}}}') == TYPO | DAY
    assert rules_of('rules: {spelling/typo: off}\npaths: {"letters/*": {desk: letters}}') == set()


def test_the_last_path_that_names_a_desk_wins(rules_of):
    told = 'paths: {"**": {desk: opinion}, "letters/*": {desk: letters}, "*.txt": {language: en-GB}}'
    assert rules_of(told) == TYPO
    assert rules_of(told, "news/a.txt") == TYPO | DAY


def test_an_article_may_say_its_section_or_its_desk(rules_of):
    assert rules_of('articles: {"letters/*": {section: Letters}}') == TYPO
    assert rules_of('articles: {"letters/*": {desk: letters}}') == TYPO
    assert rules_of("version: 1", "a.md", WITH_FRONT_MATTER) == TYPO
    assert rules_of('paths: {"*.md": {desk: none}}', "a.md", WITH_FRONT_MATTER) == TYPO | DAY


def test_each_article_of_a_file_has_its_own_desk():
    lines = [
        json.dumps({"headline": "One", "body": TYPO_AND_DATE, "section": section, "language": "en-GB"})
        for section in ("Letters", "News", "Letters")
    ]
    report = Linter("default").check_text("\n".join(lines), "a.jsonl", date(2025, 11, 24))
    dates = [one.path for one in report.findings if one.rule == "dates/weekday-of-date"]
    assert len([one for one in report.findings if one.rule == "spelling/typo"]) == 3
    assert len(dates) == 1


def test_a_newsrooms_own_desk_extends(rules_of):
    own = "desks:\n  wine: {extends: cellar, sections: [Wine Notes]}\n  cellar: {extends: letters, rules: {dates/*: error}}\n"
    assert rules_of(own + 'paths: {"letters/*": {desk: wine}}') == TYPO | DAY
    assert rules_of(own, "a.md", WITH_FRONT_MATTER.replace("Letters", "Wine notes")) == TYPO | DAY
    assert rules_of(own, "a.md", WITH_FRONT_MATTER) == TYPO


def test_a_shipped_desk_is_changed_by_its_name(rules_of):
    assert rules_of("desks: {letters: {rules: {dates/*: error}}}", "a.md", WITH_FRONT_MATTER) == TYPO | DAY
    assert rules_of("desks: {notes: {only: [dates]}}\npaths: {'letters/*': {desk: notes}}") == DAY
    assert rules_of("desks: {notes: {only: [spelling/*]}}\npaths: {'letters/*': {desk: notes}}") == TYPO


def test_a_houses_words_are_silent_where_only_some_rules_speak(rules_of):
    own = "terms: {building: house}\npaths: {'letters/*': {desk: DESK}}\ndesks: {notes: {only: [house/terms]}}"
    assert rules_of(own.replace("DESK", "letters")) == TYPO
    assert rules_of(own.replace("DESK", "notes")) == {"house/terms"}
    assert rules_of(own.replace("DESK", "opinion")) == {*TYPO, *DAY, "house/terms"}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ('paths: {"*": {desk: leters}}', "1:21: desk: leters: no such desk; nearest: letters"),
        ('articles: {"*": {desk: leters}}', "1:24: desk: leters: no such desk; nearest: letters"),
        ("desks: {a: {extends: opinon}}", "1:22: extends: opinon: no such desk; nearest: opinion"),
        ("desks: {a: {extends: b}, b: {extends: a}}", "1:39: extends: this goes in a circle: a → b → a"),
        (
            "desks: {a: {extends: b}, b: {extends: c}, c: {extends: b}}",
            "1:56: extends: this goes in a circle: b → c → b",
        ),
        ("desks: {none: {title: x}}", "1:9: desks: “none” is what paths say that have no desk"),
        ("desks: {a: {only: [speling/typo]}}", "1:20: only: speling/typo: no such rule; nearest: spelling/typo"),
        ("desks: {a: {onyl: []}}", "1:13: onyl: no such key; nearest: only"),
        ("desks: {a: {rules: {x/y: off}}}", "1:21: x/y: no such rule; "),
        ("desks: [a]", "1:8: desks: keys with values belong here, not a list"),
        ("desks: {a: off}", "1:12: desks: a: keys with values belong here, not “off”"),
    ],
)
def test_faults(rules_of, text, told):
    with pytest.raises(StyleError) as caught:
        rules_of(text)
    (fault,) = caught.value.faults
    assert f"lintnews.yaml:{told}" in str(fault)


def test_a_rule_may_be_silent_about_what_is_quoted(rules_of):
    text = "A recipe called for “2 tablespons of salt” on Wednesday, and nobody saw it.\n"
    assert rules_of("version: 1", "a.txt", text) == TYPO
    assert rules_of("rules: {spelling/typo: {in_quotations: skip}}", "a.txt", text) == set()
    assert rules_of("rules: {spelling/*: {in_quotations: skip}}", "a.txt", text) == set()
    assert rules_of("rules: {spelling/typo: {in_quotations: skip}}", "a.txt", TYPO_AND_DATE) == TYPO | DAY


def test_what_a_desk_does_not_say_is_not_said_of_several_articles_either(tmp_path):
    told = "The council said that the ferry would be idle until the new pier at Lower Quay is finished in the spring."
    news = f"{told}\n\nNobody was asked.\n\nThe pier will cost £12m, and the boats will wait for it at Marsh End.\n"
    for folder in ("news", "letters"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "a.txt").write_text(news, "utf-8")

    def found(configuration):
        (tmp_path / "lintnews.yaml").write_text(configuration, "utf-8")
        linter = Linter.from_config(str(tmp_path / "lintnews.yaml"))
        report = linter.check_edition([str(tmp_path / "news"), str(tmp_path / "letters")], date(2025, 11, 24))
        return [one.path for one in report.findings if one.rule == "across/copied-text"]

    assert found("edition: ['**']") != []
    assert found("edition: ['**']\npaths: {'letters/*': {desk: letters}}") == []
