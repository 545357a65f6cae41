"""Lines and columns as people count them."""

import re

from hypothesis import given
from hypothesis import strategies as st

from lintnews.core.lines import LineIndex


def test_line_ends_of_every_kind():
    lines = LineIndex("one\ntwo\r\nthree\rfour")

    assert [lines.line(number) for number in (1, 2, 3, 4)] == ["one", "two", "three", "four"]
    assert lines.place(4) == (4, 2, 1)
    assert lines.place(9)[1:] == (3, 1)
    assert lines.place(15)[1:] == (4, 1)


@given(st.text(alphabet="a\r\n", max_size=30))
def test_lines_are_the_source(source):
    lines = LineIndex(source)

    assert len(lines.starts) == len(re.split(r"\r\n|\r|\n", source))
    for offset in range(len(source)):
        _, line, column = lines.place(offset)
        assert lines.starts[line - 1] + column - 1 == offset
