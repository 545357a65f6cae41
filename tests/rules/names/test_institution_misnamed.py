"""Names of bodies: slips that are found, and look-alikes that are right."""

import pytest

from lintnews.app.linter import Linter

WRONG = {
    "The Monetary Agency of Singapore warned banks.": "Monetary Agency of Singapore",
    "The Royal Canadian Mountain Police closed the road.": "Royal Canadian Mountain Police",
    "Lawyers at the Royal Court of Justice waited.": "Royal Court of Justice",
    "Mark & Spencer will close two shops.": "Mark & Spencer",
    "The Economic and Financial Crime Commission charged him.": "Economic and Financial Crime Commission",
    "He taught at the Massachusetts Institute for Technology.": "Massachusetts Institute for Technology",
    "A doctor at Queens University Belfast said so.": "Queens University Belfast",
    "The Garda Siochana Ombudsmen Commission met.": "Garda Siochana Ombudsmen Commission",
    "The Financial and Economic Crimes Commission met in Abuja.": "Financial and Economic Crimes Commission",
    "JUDGES AT INTERNATIONAL COURT FOR JUSTICE RULE": "INTERNATIONAL COURT FOR JUSTICE",
}
RIGHT = (
    "The Universities of Oxford and Cambridge agreed, and the University of Northern Iowa did not.",
    "The Central Bank of Iraq and the Central Bank of Iran met; the Bank of Iceland is no more.",
    "The Civil Aviation Administration of China and the Civil Aviation Authority of the Philippines met.",
    "The Liberal Party in Canada is described, not named, and so is a commission on elections.",
    "The Norwegian Labour Party and the Israeli Labor Party met.",
    "He shops at Trader Joe’s and works for Lloyd’s of London, not for Lloyds Bank.",
    "The World Trade Centre in Melbourne reopened.",
    "The Chinese Academy of Engineering and the Chinese Academy of Social Sciences met.",
    "The World Health Organisation and the International Labour Organisation sent aid.",
)


@pytest.fixture(scope="module")
def found():
    linter = Linter(select=("names/institution-misnamed",))
    return lambda text: [text[slice(*one.span)] for one in linter.check_text(text).findings]


@pytest.mark.parametrize(("text", "name"), WRONG.items())
def test_a_slip_in_a_name_is_found(found, text, name):
    assert found(text) == [name]


@pytest.mark.parametrize("text", RIGHT)
def test_a_look_alike_is_left_alone(found, text):
    assert found(text) == []
