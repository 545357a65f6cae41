"""Outcomes kept from run to run: what has not changed is not checked again."""

from __future__ import annotations

from collections.abc import Callable

from lintnews.core.document import Document
from lintnews.core.report import Trouble
from lintnews.core.style import HouseStyle
from lintnews.engine.cache import is_outcome_damaged, keep_outcome, kept_outcome, key_of
from lintnews.engine.compiled import build
from lintnews.engine.outcome import Outcome


class Keeper:
    """Keeps the outcome of each file under a word for all that it rests on."""

    def __init__(self, *rests_on: object) -> None:
        """`rests_on` is what every outcome of the run rests on, besides its article, its style and this build."""
        self._rests_on = rests_on
        self._words: dict[int, tuple[HouseStyle, str]] = {}  # by the identity of a style, which lives as long as this

    def outcome(
        self,
        file_digest: str,
        document: Document,
        style: HouseStyle,
        path: str,
        find: Callable[[], Outcome],
        *about: object,
    ) -> Outcome:
        """What was found when the very same was last checked, or what `find` finds now.

        `file_digest` stands for the bytes that `document` was read from.
        """
        key = key_of(file_digest.encode(), document.name, document.format, document.meta, self._word(style), *about)
        outcome = kept_outcome(path, key)
        if outcome is None:
            damaged = is_outcome_damaged(path)
            outcome = find()
            keep_outcome(path, key, outcome)
            if damaged:
                note = Trouble(
                    "note", document.name, "What the cache kept of this article was damaged; it is made anew."
                )
                return outcome._replace(troubles=(*outcome.troubles, note))
        return outcome

    def _word(self, style: HouseStyle) -> str:
        """A word for the style and the rest; made once a style, which can be long to tell."""
        if id(style) not in self._words:
            self._words[id(style)] = style, key_of(b"", build(), style, *self._rests_on)
        return self._words[id(style)][1]
