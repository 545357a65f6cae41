"""One test for each way a file can be bad: a clear word, the other files still checked, exit code 2."""

import os

import pytest

WRONG = "The hospital said the the car park would reopen in April.\n"
RIGHT = "The hospital said that the car park would reopen in April.\n"


def test_missing_file_is_named_and_the_rest_is_checked(lintnews, story):
    story(WRONG)

    ran = lintnews("gone.txt", "story.txt", "--output-format", "concise")

    assert ran.code == 2
    assert "gone.txt: The file is not there." in ran.err
    assert "story.txt:1:19: error" in ran.out


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="root may read everything")
def test_unreadable_file(lintnews, story):
    story(WRONG).chmod(0)

    ran = lintnews("story.txt")

    assert ran.code == 2
    assert "no permission" in ran.err


def test_binary_file(lintnews, story):
    story(bytes(range(256)) * 20, "story.txt")

    ran = lintnews("story.txt")

    assert ran.code == 2
    assert ran.err.startswith("story.txt: ")


def test_folder_without_articles(lintnews, story):
    story("x", "stories/picture.png")

    ran = lintnews("stories")

    assert ran.code == 2
    assert "stories: The folder holds no articles" in ran.err


def test_empty_file_is_clean_with_a_note(lintnews, story):
    story("")

    ran = lintnews("story.txt")

    assert ran.code == 0
    assert "holds no text" in ran.err


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252", "latin-1"])
def test_encodings_are_read_and_places_stay_true(lintnews, story, encoding):
    text = "“Naïveté”, café — élan.\nThe hospital said the the car park would reopen.\n"
    if encoding == "latin-1":
        text = text.replace("“", '"').replace("”", '"').replace("—", "-")
    mark = {"utf-16-le": b"\xff\xfe", "utf-16-be": b"\xfe\xff"}.get(encoding, b"")
    story(mark + text.encode(encoding))

    ran = lintnews("story.txt", "--output-format", "concise", "--select", "repetition/doubled-word")

    assert ran.out.startswith("story.txt:2:19: error")


def test_a_line_of_200_000_characters(lintnews, story):
    story("Prices rose again in Oslo. " * 7_500 + WRONG)

    ran = lintnews("story.txt", "--output-format", "concise", "--select", "repetition/doubled-word")

    assert ran.code == 1
    assert ran.out.count("\n") == 1


def test_device_file_is_refused(lintnews):
    ran = lintnews("/dev/zero")

    assert ran.code == 2
    assert "not a file of text" in ran.err


def test_text_is_read_from_a_pipe(lintnews):
    ran = lintnews("-", "--stdin-filename", "desk/story.txt", "--output-format", "concise", stdin=WRONG.encode())

    assert ran.code == 1
    assert ran.out.startswith("desk/story.txt:1:19: ")


def test_clean_text_exits_0(lintnews, story):
    story(RIGHT)

    assert lintnews("story.txt").code == 0


def test_exit_zero_and_fail_on(lintnews, story):
    story(WRONG)

    assert lintnews("story.txt").code == 1
    assert lintnews("story.txt", "--exit-zero").code == 0
    assert lintnews("story.txt", "--fail-on", "error").code == 1


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["story.txt", "--published", "soon"], "“soon” is neither"),
        (["story.txt", "--select", "repetition/dubled-word"], "repetition/doubled-word"),
        (["story.txt", "--style", "app"], "ap"),
        (["story.txt", "--output-format", "pdf"], "full, concise, json, json-lines, html"),
        (["explain", "doubled-wrd"], "repetition/doubled-word"),
        ([], ""),
        (["story.txt", "--no-such-option"], "--no-such-option"),
        (["story.txt", "--output-format", "json=story.txt/out.json"], "cannot be written"),
    ],
)
def test_usage_faults_are_one_sentence_and_exit_2(lintnews, story, arguments, told):
    story(RIGHT)

    ran = lintnews(*arguments)

    assert told in ran.err + ran.out
    assert "Traceback" not in ran.err
    assert ran.code == 2


def test_a_rule_that_raises_is_told_and_the_others_go_on(lintnews, story):
    story(WRONG)
    story(
        "from lintnews.core.cue import Cues\n"
        "from lintnews.core.rule import Bad, Good, Rule\n"
        "class Broken(Rule):\n"
        '    """Breaks."""\n'
        '    id = "plug/broken"\n'
        '    message = "never said"\n'
        '    examples = (Bad("hospital", "hospital"), Good("none"))\n'
        "    @classmethod\n"
        "    def cues(cls):\n"
        '        return Cues(words=("hospital",))\n'
        "    def check(self, cue):\n"
        '        raise ValueError("on purpose")\n',
        "house_rules.py",
    )
    folder = str(story("version: 1\nplugins: [house_rules]\n", "lintnews.yaml").parent)
    path = os.pathsep.join([folder, os.environ.get("PYTHONPATH", "")])

    ran = lintnews("story.txt", "--output-format", "concise", PYTHONPATH=path)

    assert ran.code == 3
    assert "[plug/broken]" in ran.err
    assert "on purpose" in ran.err
    assert "repetition/doubled-word" in ran.out
