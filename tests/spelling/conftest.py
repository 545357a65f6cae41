import pytest

from lintnews.core.desk import Desk
from lintnews.engine.compiled import path_of
from lintnews.spelling.lexicon import open_lexicon


@pytest.fixture(scope="session")
def lexicon():
    return open_lexicon(path_of("lexicon"))


class Vocabulary:
    """A house that accepts the words it was made with."""

    def __init__(self, *accepted):
        self._accepted = accepted

    def accepts(self, word):
        return word in self._accepted

    def names(self):
        return ()


@pytest.fixture
def desk(lexicon):
    return lambda *accepted: Desk(lexicon, None, Vocabulary(*accepted))
