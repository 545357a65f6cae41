"""The quick reading of a plain command line agrees with the full one."""

import pytest

from lintnews.app.options import CheckOptions, plain_options

PLAIN = [
    ["a.txt"],
    ["check", "a.txt", "b.txt"],
    ["-", "--stdin-filename", "a.txt"],
    ["--style", "ap", "a.txt"],
    ["--style=ap", "a.txt", "--output-format", "concise", "--output-format=json=out.json"],
    ["a.txt", "--fail-on", "error", "--select", "dates/*", "--select=titles/*", "--ignore", "x/y"],
    ["a.txt", "-q", "--isolated", "--exit-zero", "--no-cache", "--statistics"],
    ["a.txt", "--published", "2025-11-24", "--config", "c.yaml", "--color=never", "--format", "plain"],
]


@pytest.mark.parametrize("arguments", PLAIN)
def test_both_readings_agree(monkeypatch, arguments):
    from lintnews.app import check
    from lintnews.app.cli import run

    seen = []
    monkeypatch.setattr(check, "run_check", lambda options: seen.append(options) or 0)

    run(arguments)

    assert seen == [plain_options(arguments)]


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["--help"],
        ["rules"],
        ["fix", "a.txt"],
        ["a.txt", "--nonsense"],
        ["a.txt", "--fail-on", "maybe"],
        ["--style"],
    ],
)
def test_what_is_not_plain_is_left_to_the_full_command_line(arguments):
    assert plain_options(arguments) is None


def test_a_file_called_like_a_command_can_be_checked():
    assert plain_options(["check", "rules"]) == CheckOptions(("rules",))
