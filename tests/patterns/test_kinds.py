"""What each kind of rule as data finds, and what it leaves alone."""

import pytest

from lintnews.core.document import BlockKind

from .speaking import findings, marked, mended, rule

SAT = "{kind: substitution, swap: {was sat: was sitting, were stood: [were standing]}, unless_before: [by, down]}"


def test_substitution_keeps_the_case_of_what_stood_there():
    assert mended(rule(SAT), "He was sat outside. Fans Were Stood there. IT WAS SAT HERE.") == [
        "was sitting",
        "Were Standing",
        "WAS SITTING",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "The jury was sat by the usher.",
        "He was sat, by the usher, in a corner.",
        "He was sat down.",
        "“I was sat outside,” he said.",
        "See www.example.org/was-sat or was sat@example.org for more.",
        "It was satin.",
    ],
)
def test_substitution_is_silent(text):
    assert marked(rule(SAT), text) == []


def test_white_space_within_a_phrase_may_be_a_line_end_or_no_break_space():
    assert marked(rule(SAT), "He was\u00a0sat there.") == ["was\u00a0sat"]
    per_cent = rule("{kind: existence, words: [<figure> per cent]}")
    assert marked(per_cent, "Up 5   per cent") == ["5   per cent"]


@pytest.mark.parametrize(
    "phrase", ["U.S. Army", "the U.S.", "Dr. No", "rock 'n' roll", "no. 10", "U.S.-led talks", "AT&T"]
)
def test_words_with_marks_are_found(phrase):
    found = marked(rule(f'{{kind: existence, words: ["{phrase}"]}}'), f"So {phrase} was there. And {phrase}, too.")
    assert found == [phrase, phrase]


def test_a_phrase_does_not_run_over_two_blocks():
    assert marked(rule(SAT), "What he was\nsat there all day") == []


def test_alternatives_come_best_first():
    (finding,) = findings(
        rule("{kind: substitution, swap: {pressurise: [press, put pressure on]}}"), "They pressurise it."
    )
    assert [fix.edits[0].text for fix in finding.fixes] == ["press", "put pressure on"]
    assert "“press”" in finding.message


def test_endings_stay_in_step():
    swap = rule("{kind: substitution, swap: {utilise~: use~}}")
    assert mended(swap, "They utilise, he utilises, she utilised, we are Utilising.") == [
        "use",
        "uses",
        "used",
        "Using",
    ]


def test_classes_are_carried_over():
    swap = rule("{kind: substitution, swap: {<figure> per cent: <figure>%, <month> the <figure>: <month> <figure>}}")
    assert mended(swap, "Up 3.5 per cent, 1,200 per cent on May the 3.") == ["3.5%", "1,200%", "May 3"]


def test_number_is_figures_or_words():
    found = marked(
        rule("{kind: existence, words: [<number> persons]}"),
        "Seven persons, twenty-one persons, 12 persons, no persons",
    )
    assert found == ["Seven persons", "twenty-one persons", "12 persons"]


def test_choices_and_optional_words():
    found = marked(
        rule("{kind: existence, words: [a/an (very) unique thing]}"),
        "A unique thing, a very unique thing, the unique thing.",
    )
    assert found == ["A unique thing", "a very unique thing"]


def test_the_longer_phrase_wins():
    swap = rule("{kind: substitution, swap: {advisor: adviser, advisor to the firm: consultant}}")
    assert marked(swap, "An advisor to the firm met an advisor.") == ["advisor to the firm", "advisor"]


def test_a_phrase_in_capitals_is_exact():
    swap = rule("{kind: substitution, swap: {Kiev: Kyiv}}")
    assert mended(swap, "Kiev, KIEV and kiev.") == ["Kyiv", "KYIV"]


def test_a_word_that_loses_its_capital_keeps_it_at_a_sentence_start_and_in_names():
    swap = rule("{kind: substitution, swap: {Internet: internet}}")
    assert marked(swap, "Internet use grew. The Internet Archive keeps it. “Yes.” Internet: what next?") == []
    assert mended(swap, "They met on the Internet.") == ["internet"]
    assert marked(swap, "How the Internet Won", kind=BlockKind.HEADLINE) == []


def test_what_would_change_nothing_is_no_finding():
    assert marked(rule("{kind: substitution, swap: {covid-19: COVID-19}}"), "COVID-19 and Covid-19") == ["Covid-19"]


def test_names_can_be_left_alone():
    swap = rule("{kind: substitution, in_names: skip, swap: {healthcare: health care}}")
    assert marked(swap, "Mercy Healthcare, Healthcare Partners of Ohio, and healthcare.") == ["healthcare"]
    assert marked(swap, "Healthcare costs rose.") == ["Healthcare"]


def test_the_first_words_of_a_sentence_can_be_left_alone():
    swap = rule("{kind: substitution, unless_first: true, swap: {<figure> percent: <figure>%}}")
    assert marked(swap, "Up 4 percent. 40 percent rose. “50 percent fell.” Of 6 percent:") == ["4 percent", "6 percent"]


def test_languages_and_blocks():
    british = "{kind: existence, words: [gotten], languages: [en-GB], not_in: [headline]}"
    assert marked(rule(british), "He has gotten it.", language="en-GB") == ["gotten"]
    assert marked(rule(british), "He has gotten it.", language="en-US") == []
    assert marked(rule(british), "He has gotten it", language="en-GB", kind=BlockKind.HEADLINE) == []
    only = "{kind: existence, words: [mulls], only_in: [headline], not_languages: [en-IN]}"
    assert marked(rule(only), "Fed mulls cut", kind=BlockKind.HEADLINE) == ["mulls"]
    assert marked(rule(only), "Fed mulls cut") == []
    assert marked(rule(only), "RBI mulls cut", kind=BlockKind.HEADLINE, language="en-IN") == []


def test_regex_is_taken_with_its_reason():
    digits = rule(r"{kind: existence, regex: '\b\d{1,2} ?[ap]m\b', because: times are glued}")
    assert marked(digits, "At 5pm or 10 am, not 5 p.m.") == ["5pm", "10 am"]
    swap = rule(r"{kind: substitution, regex: {'(?i:re-?occur)': recur}, because: two spellings}")
    assert mended(swap, "Re-occur, reoccur") == ["Recur", "recur"]


ADVISER = "{kind: consistency, forms: [[adviser~, advisor~]]}"


def test_consistency_proposes_the_commoner_form_in_the_same_ending():
    text = "An adviser spoke. The advisers left. Advisors stayed."
    (finding,) = findings(rule(ADVISER), text)
    assert finding.span.of(text) == "Advisors"
    assert finding.fixes[0].edits[0].text == "Advisers"
    assert "“adviser” 2, “advisor” 1" in finding.message
    assert [place.span.of(text) for place in finding.related] == ["adviser", "advisers"]


def test_consistency_takes_the_first_form_at_a_tie():
    assert marked(rule(ADVISER), "One advisor, one adviser.") == ["adviser"]


@pytest.mark.parametrize(
    "text",
    ["An advisor and two advisors.", "The advisor said: “Ask an adviser.”", "An advisor left Acme Adviser Group."],
)
def test_consistency_is_silent(text):
    assert marked(rule(ADVISER), text) == []


def test_consistency_takes_a_plain_list_for_one_set():
    assert marked(rule("{kind: consistency, forms: [per cent, percent]}"), "2 per cent, 3 per cent, 4 percent") == [
        "percent"
    ]


def test_consistency_sees_forms_that_differ_in_case_alone():
    both = rule("{kind: consistency, forms: [COVID-19, Covid-19]}")
    assert mended(both, "COVID-19 rose. COVID-19 fell. Then Covid-19 came.") == ["COVID-19"]


def test_occurrence_is_one_note_at_the_first_place_too_many():
    text = "Iconic here. Iconic there. An iconic hall, an iconic roof."
    (finding,) = findings(rule("{kind: occurrence, words: [iconic], at_most: 2}"), text)
    assert finding.span.start == text.index("iconic")
    assert "4 times" in finding.message
    assert len(finding.related) == 3
    assert marked(rule("{kind: occurrence, words: [iconic], at_most: 2}"), "Iconic here. Iconic there.") == []


def test_occurrence_takes_its_limit_from_the_house():
    one = rule("{kind: occurrence, words: [iconic], at_most: 2}")
    assert len(findings(one, "Iconic here. Iconic there.", options={"at_most": 1})) == 1


def test_conditional_asks_for_the_other_half():
    both = rule("{kind: conditional, if: IMF, then: International Monetary Fund}")
    assert marked(both, "The IMF lends. The IMF waits.") == ["IMF"]
    assert marked(both, "The International Monetary Fund lends. The IMF waits.") == []
    assert marked(both, "“The IMF lends,” he said.") == []


def test_quotations_can_be_noted():
    noted = rule("{kind: existence, words: [frankly], in_quotations: note}")
    (finding,) = findings(noted, "“Frankly, no,” he said.")
    assert finding.quoted


def test_the_manual_page_has_the_shape_of_a_docstring():
    one = rule(
        "{kind: existence, title: No frankly, why: It says nothing., right_when: It is quoted., words: [frankly]}"
    )
    assert one.__doc__ == "No frankly\n\n## Why\nIt says nothing.\n\n## When it is right\nIt is quoted."
