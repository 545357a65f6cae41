"""What may not stand between a number of years and its stretch, or after it."""

from __future__ import annotations

from lintnews.core.pattern import pattern
from lintnews.core.span import Span
from lintnews.text.temporal.verb_groups import groups

ANOTHER_TIME = pattern(
    r"\s*(?:later|ago|after|before|earlier|older|on\b|since|of that time|beyond|hence|from|into|left|more|apart|prior|late\b|early\b|past|to go)"
)
NEW_CLAUSE = pattern(r"\s(?:the|an?|he|she|it|they|his|her|its|their|we|I|show|[A-Z][\w’-]+)\b")
_NO_STRETCH = pattern(
    r"-(?:average|study|mortgage|bond|rate|yield|low|high|forecast|cycle|limit|old|note|gilt|history|review|survey|cohort|treasury)s?\b|"
    r"[- ](?:[a-z]+ )?(?:average|study|mortgage|bond|rate|yield|forecast|cycle|limit|review|survey|cohort)s?\b"
)


def opens_clause(text: str, said: Span, gap: Span) -> bool:
    """Whether what follows a number of years tells something else: after six years the study, covering; a 30-year rate rose."""
    if _NO_STRETCH.match(text, gap.start):
        return True
    if text[said.end] == "-":
        noun = text.find(" ", gap.start + 1, gap.end)
        return noun > 0 and bool(groups(text, noun, gap.end)) and text.find(",", noun, gap.end) < 0
    if text.endswith(("For ", "for ", "spent ", "served "), 0, said.start):
        return False
    if text.endswith(("In ", "in ", "Over ", "over ", "During "), 0, said.start) and groups(text, *gap):
        return True
    return NEW_CLAUSE.match(text, gap.start) is not None


# What nobody plans: the time that it is said to last is the time it took. A ten-year plan may be dropped after six.
SPELL = pattern(
    r"\b(?:war|reign|rule|siege|drought|occupation|marriage|strike|regime|dictatorship|closure|exile|tenure|stint|spell|"
    r"run|career|stretch|period|partnership|insurgency|famine|dispute|feud)\b"
)
