"""The rules of a house over one article."""

from __future__ import annotations

from typing import TypeVar

from lintnews.core.cue import Cue
from lintnews.core.desk import Desk
from lintnews.core.document import Document
from lintnews.core.finding import Finding, Match, Nap
from lintnews.core.report import Trouble
from lintnews.core.rule import NOT_ENGLISH, DocumentRule, Rule
from lintnews.core.span import Span
from lintnews.engine.outcome import Outcome
from lintnews.engine.plan import Plan
from lintnews.engine.sign import settled, signed
from lintnews.engine.suppress import unsuppressed

_MOST = 5_000  # findings of one rule in one article: nobody reads more, and millions would fill the memory

Kind = TypeVar("Kind", Rule, DocumentRule)


def checked(document: Document, plan: Plan, desk: Desk) -> Outcome:
    """Every finding of the plan's rules in `document`, in order.

    A rule that raises becomes a Trouble, is asked no more in this article, and costs the other rules nothing.
    """
    run = _Run(document, plan, desk)
    run.follow_cues()
    run.ask_document_rules()
    run.leave_other_languages_alone()
    kept = unsuppressed(document, settled(run.findings))
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
        self._counts: dict[int, int] = {}

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
        awake: dict[int, Rule] = {}
        for number, span in self.plan.wakes(document):
            rule = awake.get(number)
            if rule is None:
                if number in self._silent or number in self._woken:
                    continue
                if active[number].entry.kind != "cue":
                    self._woken.add(number)
                    continue
                rule = self._rule(number, Rule)
                if rule is None:
                    continue
                awake[number] = rule
            cue = Cue(document, span, active[number].options, desk)
            try:
                for match in rule.check(cue):
                    if isinstance(match, Nap):
                        self._sleep(rule.id, match.reason)
                        continue
                    self._sign(match, number, rule)
                    if self._counts.get(number) == _MOST:
                        self._had_enough(number, rule)
                        del awake[number]
                        break
            except Exception as problem:  # noqa: BLE001 - whatever a rule does, the run goes on and says so
                del awake[number]
                self._give_up(number, problem, span)

    def _sleep(self, rule: str, reason: str) -> None:
        if (rule, reason) not in self.asleep:
            self.asleep.append((rule, reason))

    def ask_document_rules(self) -> None:
        """Ask the rules that need the whole article, if they need no cue or met one."""
        for number, active in enumerate(self.plan.active):
            if active.entry.kind != "document" or number in self._silent:
                continue
            if number in self._woken or active.entry.is_always_asked:
                self._ask(number, self._rule(number, DocumentRule))

    def leave_other_languages_alone(self) -> None:
        """Take back what rules of English said, where one of them found the article to be in another language."""
        if any(reason == NOT_ENGLISH for _, reason in self.asleep):
            entries = self.plan.registry.entries
            self.findings = [finding for finding in self.findings if entries[finding.rule].any_language]
            self.asleep = [("rules of English", NOT_ENGLISH)]

    def _ask(self, number: int, rule: DocumentRule | None) -> None:
        if rule is None:
            return
        try:
            if reason := rule.asleep(self.document, self.desk):
                self.asleep.append((rule.id, reason))
                return
            for match in rule.check(self.document, self.plan.active[number].options, self.desk):
                self._sign(match, number, rule)
                if self._counts.get(number) == _MOST:
                    self._had_enough(number, rule)
                    break
        except Exception as problem:  # noqa: BLE001 - as above
            self._give_up(number, problem, Span(0, 0))

    def _rule(self, number: int, kind: type[Kind]) -> Kind | None:
        """The rule itself, or None where it cannot be loaded."""
        try:
            rule = self.plan.registry.rule(self.plan.active[number].entry.id)
        except Exception as problem:  # noqa: BLE001 - a plug-in may fail as it is made
            self._give_up(number, problem, Span(0, 0))
            return None
        assert isinstance(rule, kind)
        return rule

    def _sign(self, match: Match, number: int, rule: Rule | DocumentRule) -> None:
        finding = signed(match, self.plan.active[number], rule, self.document)
        if finding is not None:
            self.findings.append(finding)
            self._counts[number] = self._counts.get(number, 0) + 1

    def _had_enough(self, number: int, rule: Rule | DocumentRule) -> None:
        """Ask a rule no more in this article, and say so."""
        self._silent.add(number)
        message = f"{rule.id} found {_MOST:,} places; the rest of the article was not asked about it."
        self.troubles.append(Trouble("note", self.document.name, message, rule=rule.id))

    def _give_up(self, number: int, problem: Exception, where: Span) -> None:
        self._silent.add(number)
        self.troubles.append(self._fault(self.plan.active[number].entry.id, problem, where))

    def _fault(self, rule: str, problem: Exception, where: Span) -> Trouble:
        around = self.document.text[where.start : where.start + 30].split("\n")[0]
        message = f"The rule failed on “{around}…” ({type(problem).__name__}: {problem}); the other rules went on."
        return Trouble("rule", self.document.name, message, rule=rule)
