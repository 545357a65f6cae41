"""A rule that cannot judge an article says why, and is not asked about it."""

from lintnews.core.cue import Cues
from lintnews.core.document import Meta
from lintnews.core.finding import Match, Nap
from lintnews.core.rule import DocumentRule, Rule
from lintnews.core.span import Span
from lintnews.core.style import HouseStyle
from lintnews.engine.desk import desk_for
from lintnews.engine.plan import Plan
from lintnews.engine.prove import article
from lintnews.engine.registry import Registry, entry_of
from lintnews.engine.run import checked


class Sleepy(DocumentRule):
    """Speaks of articles in small letters."""

    id = "test/sleepy"
    message = "It has letters."
    examples = ()

    def asleep(self, document, desk):
        return "all in capitals" if document.text.isupper() else ""

    def check(self, document, options, desk):
        assert not document.text.isupper()
        yield Match(Span(0, 1))


def _outcome(text, rule=Sleepy):
    registry = Registry([entry_of(rule)])
    registry._made[rule.id] = rule()
    return checked(article(text, Meta()), Plan(registry, HouseStyle()), desk_for(HouseStyle()))


def test_the_reason_is_told_and_the_rule_not_asked():
    outcome = _outcome("PRICES ROSE.")

    assert outcome.asleep == (("test/sleepy", "all in capitals"),)
    assert (outcome.findings, outcome.troubles) == ((), ())


def test_a_rule_that_is_awake_says_nothing_of_it():
    outcome = _outcome("Prices rose.")

    assert outcome.asleep == ()
    assert len(outcome.findings) == 1


class Drowsy(Rule):
    """Cannot judge what it is woken for."""

    id = "test/drowsy"
    message = "It has prices."
    examples = ()

    @classmethod
    def cues(cls):
        return Cues(words=("prices",))

    def check(self, cue):
        yield Nap("no price list")
        yield Match(cue.span)


def test_what_a_rule_cannot_judge_at_a_cue_is_told_once():
    outcome = _outcome("Prices rose. Prices fell.", Drowsy)

    assert outcome.asleep == (("test/drowsy", "no price list"),)
    assert len(outcome.findings) == 2
