"""The door to the installed proselint: true places, whole words, silence about names, and troubles said."""

import subprocess
import sys
from types import SimpleNamespace

import pytest

from lintnews.core.document import Meta
from lintnews.core.style import HouseStyle, Level, Setting
from lintnews.engine.desk import desk_for
from lintnews.engine.plan import Plan
from lintnews.engine.prove import article
from lintnews.engine.registry import Registry, entry_of
from lintnews.engine.run import checked
from lintnews.rules.proselint import _installed
from lintnews.rules.proselint._installed import hits
from lintnews.rules.proselint.redundancy import Redundancy


def found(text, *paths, **choices):
    return [(hit.span.of(text), *hit.better) for hit in hits(article(text, Meta()), paths, **choices)]


class Stub:
    """A check as proselint has them, which finds `spans` of the text it is given."""

    def __init__(self, *spans, better=None, path="stub"):
        self.spans, self.better, self.path, self.asked = spans, better, path, []

    def check_with_flags(self, text):
        self.asked.append(text)
        return iter([SimpleNamespace(span=span, replacements=self.better) for span in self.spans])


@pytest.fixture
def stub(monkeypatch):
    def install(*checks):
        monkeypatch.setattr(_installed, "_installed", lambda: {"stub": checks})

    return install


def test_a_word_inside_a_longer_one_is_no_hit():
    # proselint's pattern sets forget the word borders once the word itself occurs.
    text = "An accidently dropped cup. Preaccidently or accidentlyish are no words, nor is accidently-on-purpose."
    assert found(text, "spelling.ally_ly") == [("accidently", "accidentally")]


def test_places_are_those_of_the_article_with_typographic_marks_and_letters_beyond_latin():
    text = "“Żółw”, said the keeper’s wife.\n\nThe team’s 🐢 will collaborate together."
    (hit,) = hits(article(text, Meta()), ("redundancy.misc.garner",))
    assert hit.span.of(text) == "collaborate together"


def test_hits_go_past_an_unclosed_quotation_and_a_broken_line():
    # proselint's own filter on quotations would lose both.
    text = "“He said no.\n\n“And then,” he said. They collaborate\ntogether in regards to it."
    assert found(text, "redundancy.misc.garner") == [("collaborate\ntogether", "collaborate")]


def test_a_hit_does_not_run_from_one_paragraph_into_the_next():
    assert found("They collaborate\n\ntogether we stand", "redundancy.misc.garner") == []


def test_no_limit_on_how_many():
    assert len(found("They collaborate together. " * 1500, "redundancy.misc.garner")) == 1500


def test_the_case_of_the_words_is_kept():
    assert found("Irregardless, they met. IRREGARDLESS!", "nonwords") == [
        ("Irregardless", "Regardless"),
        ("IRREGARDLESS", "REGARDLESS"),
    ]


def test_a_capital_within_a_sentence_makes_it_a_name():
    text = "The charity Past History met. Past history shows it. She joined Irregardless."
    assert found(text, "redundancy.misc.after_the_deadline", "nonwords") == [("Past history", "History")]


def test_two_checks_on_the_same_words_give_one_hit_with_the_better_words():
    assert found("They would of gone.", "misc.tense_present", "spelling.ve_of") == [("would of",)]
    assert found("They would of gone.", "spelling.ve_of", "misc.tense_present") == [("would of", "would've")]


@pytest.mark.parametrize(
    ("said", "better"),
    [
        ("so", ("so",)),
        ("so' or 'thus", ("so", "thus")),
        ("so / thus", ("so", "thus")),
        (r"a\.m\.", ()),
        ("(so|thus)", ()),
        ("charged with...", ()),
        (None, ()),
    ],
)
def test_better_words_as_its_lists_write_them(stub, said, better):
    stub(Stub((1, 5), better=said))
    (hit,) = hits(article("then it rained", Meta()), ("stub",))
    assert hit.better == better


def test_a_span_outside_the_text_or_with_blanks_is_trimmed_or_dropped(stub):
    stub(Stub((0, 6), (50, 60), (3, 3)))
    assert found("then it rained", "stub") == [("then",)]


def test_the_article_is_asked_about_whole_and_with_plain_marks(stub):
    check = Stub()
    stub(check)
    found("It’s “so”.\n\nAnd so.", "stub")
    assert check.asked == ['\nIt\'s "so".  And so.\n']


def outcome(rule, text):
    registry = Registry([entry_of(type(rule))])
    style = HouseStyle(rules={"proselint/*": Setting(Level.WARNING)})
    return checked(article(text, Meta()), Plan(registry, style), desk_for(style))


def test_a_check_that_the_installed_proselint_lacks_is_a_trouble_and_the_others_still_speak(monkeypatch):
    monkeypatch.setattr(Redundancy, "checks", ("redundancy.gone", "redundancy.misc.garner"))
    result = outcome(Redundancy(), "They collaborate together.")

    assert [finding.rule for finding in result.findings] == ["proselint/redundancy"]
    assert [trouble.rule for trouble in result.troubles] == ["proselint/redundancy"]
    assert "no check redundancy.gone" in result.troubles[0].message


def test_without_proselint_there_is_a_trouble(monkeypatch):
    monkeypatch.setitem(sys.modules, "proselint.checks", None)
    _installed._installed.cache_clear()
    result = outcome(Redundancy(), "They collaborate together.")

    assert [trouble.kind for trouble in result.troubles] == ["rule"]
    assert result.findings == ()


def test_every_rule_of_the_desk_is_off_until_a_house_asks():
    from lintnews.engine.registry import discovered

    desk = [entry for entry in discovered() if entry.id.startswith("proselint/")]
    assert len(desk) >= 10
    assert not any(entry.on for entry in desk)


def test_proselint_is_imported_when_asked_and_only_its_checks():
    code = """
import sys
from lintnews.rules.proselint.nonwords import Nonwords
from lintnews.engine.prove import prove
assert not [name for name in sys.modules if name.split(".")[0] in ("proselint", "re2")]
prove(Nonwords(), Nonwords.examples[0])
assert "proselint.checks" in sys.modules
assert not {"proselint.command_line", "proselint.log"} & set(sys.modules)
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
