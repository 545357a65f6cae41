"""What several articles show together.

Each article is read once; what a rule over several articles must know of it is kept as small facts, with the article's
outcome and in its cache entry. The facts of all are then judged in one go, by path, so that neither the order of the
files nor the number of processes can tell.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from sys import intern

from lintnews.core.desk import Desk
from lintnews.core.document import Document
from lintnews.core.finding import Finding, Match
from lintnews.core.report import Trouble
from lintnews.core.rule import NOT_ENGLISH, EditionRule
from lintnews.engine.outcome import Checked, Outcome, Rows
from lintnews.engine.plan import Active, Plan
from lintnews.engine.sign import settled, signed
from lintnews.engine.suppress import unsuppressed

DocumentAt = Callable[[str], Document | None]


def with_facts(outcome: Outcome, document: Document, plan: Plan, desk: Desk) -> Outcome:
    """`outcome` with the facts that the plan's rules over several articles keep of `document`."""
    english = NOT_ENGLISH not in (reason for _, reason in outcome.asleep)
    facts: dict[str, Rows] = {}
    troubles: list[Trouble] = []
    for active in _edition_rules(plan):
        entry = active.entry
        if not (english or entry.any_language) or (entry.needs_date and document.meta.published is None):
            continue
        try:
            rows = tuple(
                _shared_words(tuple(fact)) for fact in _rule(plan, active).collect(document, active.options, desk)
            )
        except Exception as problem:  # noqa: BLE001 - whatever a rule does, the run goes on and says so
            troubles.append(_fault(entry.id, document.name, problem))
            continue
        if rows:
            facts[entry.id] = rows
    document.forget()  # ten thousand articles wait to be judged, and their facts are all that is asked of them
    return outcome._replace(facts=facts, troubles=(*outcome.troubles, *troubles))


def judged(
    outcomes: Mapping[str, Outcome], plan: Plan, document_at: DocumentAt, opened: AbstractSet[str] | None = None
) -> dict[str, Outcome]:
    """The outcomes by path, with the findings that their facts show together.

    Of these only such as touch an article of `opened`, where it is given. `document_at` gives the article at a path.
    """
    matches: dict[str, list[tuple[Active, Match]]] = {}
    troubles: list[Trouble] = []
    for active in _edition_rules(plan):
        try:
            rule = _rule(plan, active)
            facts = {
                path: [rule.fact(*row) for row in outcome.facts[active.entry.id]]
                for path, outcome in sorted(outcomes.items())
                if active.entry.id in outcome.facts
            }
            for path, match in rule.judge(facts, active.options):
                if opened is None or path in opened or any(place.path in opened for place in match.related):
                    matches.setdefault(path, []).append((active, match))
        except Exception as problem:  # noqa: BLE001 - as above
            troubles.append(_fault(active.entry.id, "", problem))
    told = dict(outcomes)
    for path, found in sorted(matches.items()):
        document = document_at(path)
        if document is not None:
            told[path] = _told(told[path], document, found, plan)
    if troubles and told:
        first = min(told)
        told[first] = told[first]._replace(troubles=(*told[first].troubles, *troubles))
    return told


def judged_results(results: Sequence[Checked], plan: Plan, opened: AbstractSet[str] | None = None) -> list[Checked]:
    """`results` with what they show together; of files that are not `opened`, only what touches one that is."""
    articles = {result.path: result.article.document for result in results if result.article is not None}
    told = judged({result.path: result.outcome for result in results}, plan, articles.get, opened)
    kept = []
    for result in results:
        outcome = told[result.path]
        if opened is not None and result.file not in opened:
            own = set(result.outcome.findings)
            outcome = Outcome(tuple(finding for finding in outcome.findings if finding not in own))
        kept.append(result._replace(outcome=outcome))
    return kept


def _told(outcome: Outcome, document: Document, found: Sequence[tuple[Active, Match]], plan: Plan) -> Outcome:
    """`outcome` with what the rules over several articles found in `document`."""
    findings: list[Finding] = []
    for active, match in _said_once(found):
        finding = signed(match, active, _rule(plan, active), document)
        if finding is not None:
            findings.append(finding)
    kept = unsuppressed(document, settled(findings))
    both = settled((*outcome.findings, *kept.findings))
    return outcome._replace(findings=both, suppressed=outcome.suppressed + kept.number)


def _said_once(found: Sequence[tuple[Active, Match]]) -> list[tuple[Active, Match]]:
    """Of two rules that hold the same words against the same article, only the surer one, or else the first."""
    kept: dict[object, tuple[Active, Match]] = {}
    for active, match in found:
        against = match.related[0].path if match.related else ""
        key = (match.span, against) if against else (match.span, active.entry.id)
        before = kept.get(key)
        if before is None or (before[1].severity is not None and match.severity is None):
            kept[key] = active, match
    return list(kept.values())


def _shared_words(row: tuple[object, ...]) -> tuple[object, ...]:
    """`row` with each word held once for all articles: ten thousand of them have the same few words."""
    return tuple(
        intern(one) if type(one) is str else _shared_words(one) if isinstance(one, tuple) else one for one in row
    )


def _edition_rules(plan: Plan) -> list[Active]:
    return [active for active in plan.active if active.entry.kind == "edition"]


def _rule(plan: Plan, active: Active) -> EditionRule[tuple[object, ...]]:
    rule = plan.registry.rule(active.entry.id)
    assert isinstance(rule, EditionRule)
    return rule


def _fault(rule: str, path: str, problem: Exception) -> Trouble:
    message = f"The rule failed ({type(problem).__name__}: {problem}); the other rules went on."
    return Trouble("rule", path, message, rule=rule)
