"""What each house's editors would expect of its guide: silence on its own copy, and on what is nobody's to change."""

import os

import pytest

from lintnews.app.linter import Linter
from lintnews.app.shipped import known_options
from lintnews.core.finding import Applicability
from lintnews.core.rule import InQuotations
from lintnews.engine.registry import Registry, discovered, entry_of, entry_of_spec
from lintnews.house.guides import compiled_guides, guides_folder
from lintnews.house.points import decisions_of, points
from lintnews.patterns import rule_from_spec
from tests.conftest import SEEDS

HOUSES = ("ap", "reuters", "guardian", "bbc", "economist", "chicago")
ALL = (*HOUSES, "default", "newsroom-example")
COPY = os.path.join(os.path.dirname(__file__), "copy")

# Names that keep their owners' spelling, whatever the article's.
NAMES = """The Lincoln Center; the World Trade Center; the Kennedy Space Center; the Centers for Disease Control and
Prevention; the Labor Department; Labor Day; Pearl Harbor; Ann Arbor; the Labour MP; the Ministry of Defence; the Barbican
Centre; the Australian Labor Party; the World Health Organization; the Organisation for Economic Co-operation and
Development; the International Labour Organization; the Medal of Honor; The Color Purple; Gray Television; Center Parcs;
the Theatre Royal; Jane's Defence Weekly; Peking University; the Bombay High Court; the Calcutta Cup; Dynamo Kiev; the
Madras High Court; Grey's Anatomy; Sydney Harbour Bridge; the Internet Archive"""
# Forms on which a house has not settled, or that nobody has confirmed enough.
OPEN = {
    "ap": "The ceasefire held. | The cease-fire held. | Parents pay for child care. | Parents pay for childcare. | "
    "He flew to Czechia. | He flew to the Czech Republic.",
    "reuters": "He flew to Czechia. | The defence budget rose. | The defense budget rose.",
    "guardian": "She is the first Black mayor. | She is the first black mayor. | He flew to Turkey. | He flew to Türkiye.",
    "bbc": "The start-up moved to Bangalore. | It moved to Bengaluru. | The Quran was read. | A policymaker spoke.",
    "economist": "Grain left Odessa by sea. | Grain left Odesa by sea. | He flew to Türkiye.",
    "chicago": "The adviser left. | The advisor left. | A teenager sat in front of the TV.",
    "default": "The adviser left. | He was elected; she was re-elected. | Nato met. | NATO met. | Some 12 per cent left.",
}


@pytest.fixture(scope="module")
def linters():
    return {name: Linter(name) for name in ALL}


@pytest.fixture(scope="module")
def compiled():
    return compiled_guides(known_options([]))


def style_of(report):
    return [
        f"{one.rule}: {one.message}"
        for one in report.findings
        if one.rule.startswith(("house/", "style/", "spelling/variant", "titles/title-capital"))
        or one.severity.value != "suggestion"
    ]


@pytest.mark.parametrize("house", HOUSES)
def test_a_houses_own_copy_is_left_alone(linters, house):
    with open(os.path.join(COPY, f"{house}.txt"), encoding="utf-8") as file:
        text = file.read()
    assert style_of(linters[house].check_text(text)) == []
    others = [name for name in HOUSES if name != house]
    assert sum(bool(style_of(linters[name].check_text(text))) for name in others) >= 4


@pytest.mark.parametrize("house", ALL)
def test_names_keep_their_owners_spelling(linters, house):
    names = NAMES.replace("\n", " ").split("; ")
    text = "\n\n".join(f"They spoke of {name} on the way home." for name in names)
    found = linters[house].check_text(text).findings
    assert not [one.message for one in found if one.rule.startswith(("house/", "spelling/variant"))]


@pytest.mark.parametrize("house", ALL)
def test_open_forms_are_not_objected_to(linters, house):
    for sentence in filter(None, OPEN.get(house, "").split(" | ")):
        found = linters[house].check_text(sentence).findings
        assert not [one.message for one in found if one.severity.value != "suggestion"], sentence


@pytest.mark.parametrize("house", ALL)
def test_a_speakers_words_are_the_speakers(linters, compiled, house):
    patterns = linters[house]._configuration.style.patterns
    said = [example["bad"] for spec in patterns.values() for example in spec.get("examples", ()) if "bad" in example]
    terms = compiled[house]["layer"]["terms"].values()  # the compiled guide leaves their examples behind
    said += [example["bad"] for term in terms if term for example in term["examples"] if "bad" in example]
    quoted = [f"“{one.replace('»', '').replace('«', '')}” she said." for one in said if "“" not in one]

    found = linters[house].check_text("\n\n".join(quoted)).findings
    assert not [one.message for one in found if one.rule.startswith(("house/", "spelling/variant"))]


def test_no_rule_of_style_reads_quotations():
    reads = {entry.id for entry in discovered() if entry.id.startswith("style/") and entry.in_quotations != "skip"}
    assert InQuotations.SKIP.value == "skip"
    assert reads <= QUOTED_MARKS


# The marks of a quotation are the house's, its words the speaker's.
QUOTED_MARKS = {
    "style/outer-quotation-marks",
    "style/stop-and-quotation-mark",
    "style/mixed-quotation-marks",
    "style/ellipsis",
    "style/dash",
}


@pytest.mark.parametrize("house", ALL)
def test_what_is_fixed_stays_fixed(linters, house):
    for path in sorted(SEEDS.glob("*.txt")):
        text = path.read_text(encoding="utf-8")
        once = linters[house].fix_text(text, path.name).text
        assert linters[house].fix_text(once, path.name).text == once
        left = linters[house].check_text(once, path.name).findings
        assert not [one for one in left if one.fixes and one.fixes[0].applicability is Applicability.SAFE]


@pytest.mark.parametrize(
    ("house", "good", "bad"),
    [
        ("guardian", "colour centre travelled defence analyse organise grey theatre", "color center organize traveled"),
        ("economist", "favour metre cancelled offence realise mould", "favor canceled offense realize mold"),
        ("ap", "color center traveled defense analyze organize gray", "colour centre travelled defence organise grey"),
        ("chicago", "favor canceled offense realize mold", "favour metre cancelled offence realise mould"),
    ],
)
def test_spelling_family(linters, house, good, bad):
    for word, is_good in [*((word, True) for word in good.split()), *((word, False) for word in bad.split())]:
        found = linters[house].check_text(f"They spoke of it and {word} in the evening.").findings
        assert is_good is not any(one.rule == "spelling/variant" for one in found), word


def test_each_point_has_a_rule_or_a_reason():
    known = {entry.id for entry in discovered()} | {"house/terms"}
    table = points()
    assert len(table) == 121
    for point in table.values():
        assert point.about, point.id
        assert bool(point.rules) is not bool(point.why_not), point.id
        assert set(point.rules) <= known, point.id


@pytest.mark.parametrize("house", HOUSES)
def test_a_guide_speaks_of_points_there_are(house):
    decided = decisions_of(os.path.join(guides_folder(), f"{house}.yaml"), {})
    assert set(decided) <= set(points())
    assert len(decided) >= 45


def test_known_options_has_them_all():
    assert set(Registry(discovered()).known_options()) <= set(known_options([]))


@pytest.mark.parametrize("house", ALL)
def test_a_rule_as_data_is_known_asleep_as_it_is_awake(linters, house):
    for rule_id, spec in linters[house]._configuration.style.patterns.items():
        awake = entry_of(rule_from_spec(rule_id, spec), "", spec)
        asleep = entry_of_spec(rule_id, spec)
        assert asleep._replace(fixes=True) == awake._replace(fixes=True), rule_id
        assert asleep.fixes is (spec["kind"] in ("substitution", "consistency")), rule_id
