"""The rules of a house over one article."""

from __future__ import annotations

from collections.abc import Iterator

from lintnews.core.cue import Cue
from lintnews.core.desk import Desk
from lintnews.core.document import Document
from lintnews.core.finding import Finding, Match
from lintnews.core.report import Trouble
from lintnews.core.rule import DocumentRule, Rule
from lintnews.core.span import Span
from lintnews.engine.outcome import Outcome
from lintnews.engine.plan import Plan
from lintnews.engine.sign import settled, signed
from lintnews.engine.suppress import unsuppressed


def checked(document: Document, plan: Plan, desk: Desk) -> Outcome:
    """Every finding of the plan's rules in `document`, in order.

    A rule that raises becomes a Trouble, is asked no more in this article, and costs the other rules nothing.
    """
    run = _Run(document, plan, desk)
    run.follow_cues()
    run.ask_document_rules()
    kept = unsuppressed(document, settled(run.findings, document.text))
    return Outcome(kept.findings, (*run.troubles, *kept.troubles), tuple(run.asleep), kept.number)


class _Run:
    """One article being checked: what is gathered on the way. Lives as long as `checked`."""

    def __init__(self, document: Document, plan: Plan, desk: Desk) -> None:
        self.document = document
        self.plan = plan
        self.desk = desk
        self.findings: list[Finding] = []
        self.troubles: list[Trouble] = []
        self.asleep: list[tuple[str, str]] = []
        self._silent = self._undated()
        self._woken: set[int] = set()

    def _undated(self) -> set[int]:
        """Rules that rest on a publication date, where there is none."""
        if self.document.meta.published is not None:
            return set()
        silent = {number for number, active in enumerate(self.plan.active) if active.entry.needs_date}
        self.asleep += [(self.plan.active[number].entry.id, "no publication date") for number in sorted(silent)]
        return silent

    def follow_cues(self) -> None:
        """Ask each rule where one of its cues stands; note which whole-article rules were woken."""
        active, document, desk = self.plan.active, self.document, self.desk
        for number, span in self.plan.wakes(document):
            if number in self._silent:
                continue
            entry = active[number].entry
            if entry.kind == "cue":
                self._ask(number, Cue(document, span, active[number].options, desk))
            else:
                self._woken.add(number)

    def ask_document_rules(self) -> None:
        """Ask the rules that need the whole article, if they need no cue or met one."""
        for number, active in enumerate(self.plan.active):
            if active.entry.kind != "document" or number in self._silent:
                continue
            if number in self._woken or active.entry.is_always_asked:
                self._ask(number, None)

    def _ask(self, number: int, cue: Cue | None) -> None:
        active = self.plan.active[number]
        try:
            rule = self.plan.registry.rule(active.entry.id)
            if isinstance(rule, DocumentRule) and (reason := rule.asleep(self.document, self.desk)):
                self.asleep.append((active.entry.id, reason))
                return
            for match in self._matches(rule, number, cue):
                finding = signed(match, active, rule, self.document)
                if finding is not None:
                    self.findings.append(finding)
        except Exception as problem:  # noqa: BLE001 - whatever a rule does, the run goes on and says so
            self._silent.add(number)
            self.troubles.append(self._fault(active.entry.id, problem, cue))

    def _matches(self, rule: object, number: int, cue: Cue | None) -> Iterator[Match]:
        if cue is not None:
            assert isinstance(rule, Rule)
            return rule.check(cue)
        assert isinstance(rule, DocumentRule)
        return rule.check(self.document, self.plan.active[number].options, self.desk)

    def _fault(self, rule: str, problem: Exception, cue: Cue | None) -> Trouble:
        where = cue.span if cue is not None else Span(0, 0)
        around = self.document.text[where.start : where.start + 30].split("\n")[0]
        message = f"The rule failed on “{around}…” ({type(problem).__name__}: {problem}); the other rules went on."
        return Trouble("rule", self.document.name, message, rule=rule)
