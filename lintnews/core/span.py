"""One way to say where."""

from __future__ import annotations

from lintnews.core.record import Record


class Span(Record):
    """Code points of a plain text from `start` up to, but not including, `end`."""

    start: int
    end: int

    @property
    def length(self) -> int:
        """How many code points the span holds (`len` would count the tuple's two fields)."""
        return self.end - self.start

    def of(self, text: str) -> str:
        """The words that stand here in `text`."""
        return text[self.start : self.end]

    def moved(self, by: int) -> Span:
        """The same span, `by` code points further on."""
        return Span(self.start + by, self.end + by)

    def covers(self, other: Span) -> bool:
        """Whether `other` lies wholly inside."""
        return self.start <= other.start and other.end <= self.end

    def meets(self, other: Span) -> bool:
        """Whether the two share at least one code point."""
        return self.start < other.end and other.start < self.end
