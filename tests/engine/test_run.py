"""The run over one article: what is signed, what sleeps, what fails."""

from datetime import date

import pytest

from lintnews.core.cue import Cues
from lintnews.core.document import Meta
from lintnews.core.finding import Applicability, Call, Match, Severity, replace
from lintnews.core.rule import Bad, Good, InQuotations, Rule
from lintnews.core.style import HouseStyle, Level, Setting
from lintnews.engine.desk import desk_for
from lintnews.engine.plan import Plan
from lintnews.engine.prove import article
from lintnews.engine.registry import Registry, entry_of
from lintnews.engine.run import checked


class Herring(Rule):
    """A red herring."""

    id = "test/herring"
    aliases = ("test/kipper",)
    message = "“{found}” is a fish."
    severity = Severity.ERROR
    options = {"loud": False}
    examples = (Bad("A herring.", "herring", "A cod."), Good("A cod."))

    @classmethod
    def cues(cls):
        return Cues(words=("herring",))

    def check(self, cue):
        yield Match(cue.span, {"found": cue.found}, replace(cue.span, "cod", Applicability.SAFE))


class Noted(Herring):
    """The same, noted in quotations."""

    id = "test/noted"
    aliases = ()
    in_quotations = InQuotations.NOTE


class Dated(Herring):
    """The same, resting on the date."""

    id = "test/dated"
    aliases = ()
    needs_date = True


class Timed(Herring):
    """Its words end in a point of their own."""

    id = "test/timed"
    aliases = ()
    message = "{when}. Is it {when}? “{found}..” too... {when}."

    def check(self, cue):
        yield Match(cue.span, {"found": cue.found, "when": "9 a.m."})


class Broken(Herring):
    """Raises."""

    id = "test/broken"
    aliases = ()

    def check(self, cue):
        raise KeyError("nothing there")


def run(text, *rules, style=None, meta=None):
    registry = Registry([entry_of(rule) for rule in rules])
    registry._made = {rule.id: rule() for rule in rules}
    style = style or HouseStyle()
    return checked(article(text, meta or Meta()), Plan(registry, style), desk_for(style))


def test_a_finding_is_signed():
    (finding,) = run("A Herring swam by.", Herring).findings

    assert (finding.rule, finding.message, finding.severity) == ("test/herring", "“Herring” is a fish.", Severity.ERROR)
    assert len(finding.fingerprint) == 16


def test_a_message_has_no_two_points_at_the_end_of_a_sentence():
    (finding,) = run("A herring.", Timed).findings

    assert finding.message == "9 a.m. Is it 9 a.m.? “herring..” too... 9 a.m."


def test_equal_places_have_different_fingerprints_that_survive_moved_lines():
    first = run("A herring swam by.\n\nA herring swam by.", Herring).findings
    moved = run("Before it all, a cod.\n\nA herring swam by.\n\nA herring swam by.", Herring).findings

    assert len({one.fingerprint for one in first}) == 2
    assert first[1].fingerprint == moved[1].fingerprint


def test_quotations_are_left_alone_or_noted_but_never_fixed_by_a_machine():
    text = "“A herring swam by,” he said."

    assert run(text, Herring).findings == ()
    (finding,) = run(text, Noted).findings
    assert finding.quoted
    assert finding.call is Call.QUERY
    assert "In a quotation" in finding.message
    assert finding.fixes[0].applicability is Applicability.UNSAFE


@pytest.mark.parametrize("name", ["test/herring", "test/kipper", "test/*", "test", "all"])
def test_a_house_may_quieten_by_id_former_id_or_selector(name):
    style = HouseStyle(rules={name: Setting(Level.OFF)})

    assert run("A herring.", Herring, style=style).findings == ()


def test_the_last_word_of_a_house_counts():
    style = HouseStyle(rules={"all": Setting(Level.OFF), "test/herring": Setting(Level.SUGGESTION)})

    assert run("A herring.", Herring, style=style).findings[0].severity is Severity.SUGGESTION


def test_what_needs_a_date_sleeps_without_one_and_says_so():
    outcome = run("A herring.", Dated)

    assert outcome.findings == ()
    assert outcome.asleep == (("test/dated", "no publication date"),)


def test_what_rests_on_an_assumed_date_is_a_suggestion():
    (finding,) = run("A herring.", Dated, meta=Meta(date(2025, 1, 1), "assumed")).findings

    assert finding.severity is Severity.SUGGESTION
    assert finding.message.endswith("(date assumed)")


def test_a_rule_that_raises_is_a_trouble_and_costs_the_others_nothing():
    outcome = run("A herring and a herring.", Broken, Noted)

    (trouble,) = outcome.troubles
    assert trouble.rule == "test/broken"
    assert "nothing there" in trouble.message
    assert len(outcome.findings) == 2


def test_two_rules_that_offer_the_same_change_speak_once():
    assert len(run("A herring.", Herring, Noted).findings) == 1
