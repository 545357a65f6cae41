"""Values kept one by one in a file: each is what it was, and a file that is none is refused."""

import os
from copy import deepcopy

import pytest

from lintnews.written.packed import STABLE, Packed, packed

VALUES = {"a": (1, "é"), "b": {"c": [None]}, ("d", 2): b"\0"}


def test_each_value_is_what_it_was(tmp_path):
    path = tmp_path / "values.bin"
    path.write_bytes(packed(VALUES, "v1"))
    for kept in (Packed(os.open(path, os.O_RDONLY)), Packed(path.read_bytes())):
        assert dict(kept) == VALUES
        assert (kept.made_for, len(kept), "a" in kept, kept.get("e")) == ("v1", 3, True, None)


def test_the_same_values_give_the_same_bytes():
    again = deepcopy(VALUES)
    assert packed(again, "v1", STABLE) == packed(VALUES, "v1", STABLE)


@pytest.mark.parametrize("damage", [b"", b"\0" * 10, b"\xff" * 40, packed(VALUES, "v1")[:20]])
def test_what_is_no_such_file_is_refused(damage):
    with pytest.raises((ValueError, EOFError, TypeError)):
        Packed(damage)
