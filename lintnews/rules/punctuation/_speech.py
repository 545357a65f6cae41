"""Verbs that lead into what somebody said or wrote."""

from __future__ import annotations

_VERBS = """say add write state declare announce ask tweet insist argue warn explain observe admit concede confirm continue
    conclude stress emphasise emphasize urge quip recall testify exclaim shout cry whisper reveal suggest maintain assert
    allege affirm reiterate contend caution vow clarify elaborate acknowledge deny predict retort complain lament recount
    reply respond""".split()
# Nouns as well as verbs: only “posted” and “posting” lead into speech.
_NOUNS_TOO = (
    "answer post remark comment claim note joke report message text email e-mail promise pledge echo find".split()
)
_IRREGULAR = "said saying tell tells told telling wrote written found finds".split()


def _past_and_participle(stem: str) -> set[str]:
    if stem.endswith("e"):
        return {stem + "d", stem[:-1] + "ing"}
    if stem.endswith("y") and stem[-2] not in "aeiou":
        return {stem[:-1] + "ied", stem + "ing"}
    doubled = stem + stem[-1] if stem in ("admit", "quip") else stem
    return {doubled + "ed", doubled + "ing"}


def _present(stem: str) -> set[str]:
    return {stem, stem[:-1] + "ies" if stem.endswith("y") and stem[-2] not in "aeiou" else stem + "s"}


SPEECH = frozenset(_IRREGULAR).union(
    *(_past_and_participle(stem) for stem in _VERBS + _NOUNS_TOO), *(_present(stem) for stem in _VERBS)
)
"""Verbs of speech and writing in their forms, in lower case."""
