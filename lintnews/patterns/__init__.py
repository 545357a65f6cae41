"""Rules as data: YAML → a plain spec, at compile time → a rule, at run time.

Five closed kinds: existence (never these words), substitution (these words, not those), consistency (one of several
forms through the article), occurrence (no more than so many), conditional (if this stands, that stands too).
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from lintnews.core.rule import DocumentRule, Rule

KINDS = ("existence", "substitution", "consistency", "occurrence", "conditional")


def rule_from_spec(rule_id: str, spec: Mapping[str, Any]) -> Rule | DocumentRule:
    """The rule that `spec`, as `lintnews.patterns.load` made it, describes. Nothing is compiled before it is woken."""
    kind = spec["kind"]
    if kind in ("existence", "substitution"):
        from lintnews.patterns.phrase_rule import PhraseRule

        return PhraseRule(rule_id, spec)
    if kind == "consistency":
        from lintnews.patterns.consistency import ConsistencyRule

        return ConsistencyRule(rule_id, spec)
    if kind == "occurrence":
        from lintnews.patterns.occurrence import OccurrenceRule

        return OccurrenceRule(rule_id, spec)
    from lintnews.patterns.conditional import ConditionalRule

    return ConditionalRule(rule_id, spec)
