"""Heads of companies, banks, clubs and bodies: their titles are held against the tables, and like ones left alone."""

from datetime import date

import pytest

from lintnews.app.linter import Linter

WRONG = [
    ("Amazon chief executive Jeff Bezos said on Monday that sales rose.", (2025, 5, 2), "left-office"),
    ("easyJet boss Johan Lundgren said on Monday that fares rose.", (2025, 9, 2), "left-office"),
    ("Manchester United manager Erik ten Hag said on Friday that he was happy.", (2025, 3, 2), "left-office"),
    ("England manager Gareth Southgate will name his squad on Friday.", (2025, 3, 2), "left-office"),
    ("The head of Interpol, Jürgen Stock, said on Monday that arrests would follow.", (2025, 3, 2), "left-office"),
    ("The governor of the Reserve Bank of New Zealand, Adrian Orr, cut rates on Friday.", (2025, 10, 7), "left-office"),
    ("UN human rights chief Michelle Bachelet will visit Kyiv on Friday.", (2025, 6, 7), "left-office"),
    ("Chelsea manager Pep Guardiola said on Friday that he was happy.", (2025, 3, 2), "wrong-office"),
    ("Lisa Su, the chief executive of Nvidia, unveiled a chip on Monday.", (2025, 6, 7), "wrong-office"),
    ("The FIFA president, Aleksander Čeferin, said on Monday that the cup would grow.", (2025, 6, 7), "wrong-office"),
    ("Former Tesla chief executive Elon Musk said on Friday that he was happy.", (2025, 3, 2), "former-in-office"),
    ("In 2015, then-Uber chief executive Dara Khosrowshahi hired her.", (2025, 6, 7), "not-held-then"),
]
RIGHT = [
    ("Spanish manager Pep Guardiola said on Monday that his team was tired.", (2025, 5, 2)),
    ("England head coach Steve Borthwick said on Friday that Itoje was fit.", (2025, 9, 2)),
    ("Chelsea women’s head coach Sonia Bompastor said on Friday that she was happy.", (2025, 9, 2)),
    ("Mercedes boss Toto Wolff said on Sunday that the car was slow.", (2025, 10, 27)),
    ("JPMorgan Chase Chairman and CEO Jamie Dimon said on Monday that rates would rise.", (2025, 5, 27)),
    ("Ryanair CEO Eddie Wilson and Ryanair chief executive Michael O'Leary met on Monday.", (2025, 5, 27)),
    ("ICC chairman Jay Shah and ICC chief prosecutor Karim Khan are no relations.", (2025, 5, 10)),
    ("The Anglican archbishop of Sydney, Kanishka Raffel, said so on Sunday.", (2025, 4, 27)),
    ("Amazon founder and executive chairman Jeff Bezos married on Friday.", (2025, 7, 1)),
    ("Meta chief AI scientist Yann LeCun said on Monday that he would leave.", (2025, 11, 12)),
    ("Renault chief executive Luca de Meo said on Tuesday that he would leave for Kering.", (2025, 6, 16)),
    ("Reserve Bank governor Sanjay Malhotra cut rates on Friday.", (2025, 6, 7)),
    ("In 1999, then-Starbucks chief executive Howard Schultz hired him.", (2025, 12, 6)),
    ("Westminster leader Stephen Flynn met Liverpool mayor Steve Rotheram on Friday.", (2025, 12, 6)),
]


@pytest.fixture(scope="module")
def linter():
    return Linter("default")


def titles(linter, text, published):
    report = linter.check_text(text, published=date(*published))
    return [finding.rule.removeprefix("titles/") for finding in report.findings if finding.rule.startswith("titles/")]


@pytest.mark.parametrize(("text", "published", "rule"), WRONG)
def test_a_title_that_another_holds_is_told(linter, text, published, rule):
    assert titles(linter, text, published) == [rule]


@pytest.mark.parametrize(("text", "published"), RIGHT)
def test_like_titles_are_left_alone(linter, text, published):
    assert titles(linter, text, published) == []
