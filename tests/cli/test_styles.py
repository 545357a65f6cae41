"""lintnews styles show, diff and prove, through the real program."""


def test_show_tells_each_value_and_how_sure_it_is(lintnews):
    ran = lintnews("styles", "show", "guardian", "dates")

    assert ran.code == 0
    assert "22 November 2026" in ran.out
    assert "high, read" in ran.out
    assert "from memory" in ran.out
    assert "Not affiliated with" in ran.out
    assert "titles.former" not in ran.out


def test_show_finds_a_word(lintnews):
    assert "Kyiv, not Kiev" in lintnews("styles", "show", "ap", "Kyiv").out
    assert "says nothing" in lintnews("styles", "show", "default", "Kyiv").out
    assert lintnews("styles", "show", "gardian").code != 0


def test_diff_tells_where_two_houses_part(lintnews):
    ran = lintnews("styles", "diff", "ap", "guardian")

    lines = [line for line in ran.out.splitlines()[2:] if line and "differences" not in line]
    assert ran.code == 0
    assert len(lines) >= 60
    assert any("titles.vice_president" in line for line in lines)
    assert not any("titles.alone_or_after" in line for line in lines)
    assert "part nowhere" in lintnews("styles", "diff", "ap", "ap").out


def test_prove_runs_a_guides_examples(lintnews, tmp_path):
    assert lintnews("styles", "prove", "chicago").code == 0

    guide = tmp_path / "own.yaml"
    guide.write_text(
        "terms:\n  advisor~:\n    write: adviser~\n    examples:\n"
        "      - {bad: The adviser left., mark: adviser, good: The adviser left.}\n  e-mail: email\n"
    )
    ran = lintnews("styles", "prove", str(guide))
    assert ran.code == 1
    assert "0 of 1 examples hold, 1 decisions have none" in ran.out
    assert f"{guide}:5:15: house/terms" in ran.out


def test_prove_tells_the_place_in_the_guide_below(lintnews, story):
    wrong = "patterns: {amid: {kind: existence, words: [amid], examples: [{bad: It fell between., mark: fell}]}}\n"
    story(wrong, "house.yaml")
    story("extends: house.yaml\n", "desk.yaml")
    ran = lintnews("styles", "prove", "./desk.yaml")
    assert ran.code == 1
    assert "house.yaml:1:68: house/amid, " in ran.out


def test_the_desks_there_are(lintnews):
    ran = lintnews("styles", "desks")
    assert ran.code == 0
    assert len(ran.out.splitlines()) == 11
    assert "letters to the editor" in ran.out


def test_a_faulty_guide_is_told_with_its_place(lintnews, tmp_path):
    guide = tmp_path / "own.yaml"
    guide.write_text("points: {dates.order: {sais: x}}\n")

    ran = lintnews("styles", "show", str(guide))
    assert ran.code == 2
    assert "sais" in ran.out + ran.err
