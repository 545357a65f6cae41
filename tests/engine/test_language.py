"""Copy in another language: what reads only English takes its word back, and the report says so."""

import pytest

from lintnews import Linter

LINTER = Linter()
FRENCH = (
    "Le ministre a annoncé mardi que les écoles de la région resteraient fermées jusqu’à la fin de la semaine. "
    "les enseignants avaient demandé cette mesure après les inondations qui ont touché plusieurs villages.\n\n"
    "Selon la préfecture, près de deux mille élèves sont concernés, et les transports ne reprendront pas avant lundi."
)
WELSH = (
    "Dywedodd y gweinidog ddydd Mawrth y bydd ysgolion y sir ar gau tan ddiwedd yr wythnos oherwydd y llifogydd. "
    "Mae tua dwy fil o ddisgyblion wedi eu heffeithio, ac ni fydd y bysiau yn rhedeg eto cyn dydd Llun nesaf."
)


@pytest.mark.parametrize("text", [FRENCH, WELSH])
def test_rules_of_english_leave_it_alone_and_say_so(text):
    report = LINTER.check_text(text)

    assert report.findings == ()
    assert [(nap.rule, nap.reason) for nap in report.asleep] == [("rules of English", "not in English")]


def test_what_reads_any_language_still_speaks():
    report = LINTER.check_text(f"{FRENCH}\n\nSkip to main content\n\nVoir aussi : http:/example.fr/ecoles")

    assert {finding.rule.split("/")[0] for finding in report.findings} <= {"furniture", "links"}
    assert report.findings
