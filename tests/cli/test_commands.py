"""The commands besides check, through the real program."""

import json

from tests.conftest import SEEDS

WRONG = "The hospital said the the car park would reopen in April.\n"


def test_version_and_help(lintnews):
    assert lintnews("--version").out.startswith("lintnews 0")
    told = lintnews("--help").out
    assert "check" in told
    assert max(map(len, told.splitlines())) <= 80
    assert "unsafe" in lintnews("fix", "--help").out


def test_rules_are_listed_with_their_level(lintnews):
    ran = lintnews("rules", "--style", "ap")

    assert ran.code == 0
    assert "repetition/doubled-word" in ran.out
    assert "as in the style “ap”" in ran.out


def test_explain_prints_the_page(lintnews):
    ran = lintnews("explain", "repetition/doubled-word")

    assert ran.code == 0
    for heading in ("# repetition/doubled-word", "## Why", "## When it is right", "## Examples"):
        assert heading in ran.out


def test_styles_are_listed(lintnews):
    ran = lintnews("styles")

    assert {line.split()[0] for line in ran.out.splitlines()} >= {"ap", "default"}


def test_init_writes_a_configuration_that_is_read(lintnews, tmp_path):
    assert lintnews("init", "--style", "ap").code == 0
    assert "style: ap" in (tmp_path / "lintnews.yaml").read_text()
    assert lintnews("init").code == 2
    (tmp_path / "story.txt").write_text("Prices rose in Oslo.\n")
    assert lintnews("story.txt").code == 0


def test_schema_describes_the_json(lintnews, story):
    import jsonschema

    story(WRONG)
    schema = json.loads(lintnews("schema").out)
    report = json.loads(lintnews("story.txt", "--output-format", "json").out)

    jsonschema.validate(report, schema)
    assert report["version"] == 1
    assert report["findings"][0]["rule"] == "repetition/doubled-word"
    assert report["findings"][0]["start"] == {"offset": 18, "line": 1, "column": 19}


def test_several_formats_at_once(lintnews, story, tmp_path):
    story(WRONG)

    ran = lintnews("story.txt", "--output-format", "concise", "--output-format", "html=out/proof.html")

    assert "doubled-word" in ran.out
    assert "<!doctype html" in (tmp_path / "out" / "proof.html").read_text().lower()


def test_fix_saves_diff_shows(lintnews, story):
    path = story(WRONG)

    shown = lintnews("fix", "--diff", "story.txt")
    assert shown.code == 1
    assert "+The hospital said the car park" in shown.out
    assert path.read_text() == WRONG

    assert lintnews("fix", "story.txt").code == 0
    assert path.read_text() == "The hospital said the car park would reopen in April.\n"
    assert "Nothing to fix" in lintnews("check", "--fix", "story.txt").err


def test_fix_from_a_pipe_gives_the_text_back(lintnews):
    ran = lintnews("fix", "-", stdin=WRONG.encode())

    assert ran.out == "The hospital said the car park would reopen in April.\n"


def test_fixing_the_seeds_twice_changes_nothing_the_second_time(lintnews, tmp_path):
    for seed in SEEDS.glob("*.txt"):
        (tmp_path / seed.name).write_bytes(seed.read_bytes())
    lintnews("fix", ".", "--isolated", "--published", "2025-11-24")
    once = {path.name: path.read_bytes() for path in tmp_path.glob("*.txt")}
    lintnews("fix", ".", "--isolated", "--published", "2025-11-24")

    assert once == {path.name: path.read_bytes() for path in tmp_path.glob("*.txt")}
    quoted = "“Now we can set our sights on the big picture.”"
    assert any(quoted in text.decode() for text in once.values())
