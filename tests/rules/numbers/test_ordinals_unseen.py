"""Ordinals in sentences that no rule was made from: quarters, amendments, states, terms, holders, games."""

from datetime import date

import pytest

from lintnews.app.linter import Linter

RULES = "numbers/quarter-of-months numbers/number-of-amendment numbers/number-of-state numbers/number-in-roman numbers/edition-of-event"
LINTER = Linter(select=(*RULES.split(), "titles/number-of-holder", "titles/number-of-term"))

# day of the copy, and a sentence with an ordinal that is wrong
WRONG = """
2025-06-10 The fourth quarter of 2024, from July to September, was the best.
2025-06-10 Sales fell in the first quarter, between April and June, the office said.
2025-06-10 The 18th Amendment, which repealed Prohibition, was ratified in 1933.
2025-06-10 The 21st Amendment gave women the right to vote.
2025-06-10 The 15th Amendment, which guarantees birthright citizenship, is at issue.
2025-06-10 Arizona was admitted to the Union as the 46th state.
2025-06-10 Alaska, which became the 50th state in 1959, has three votes.
2025-06-10 President Donald Trump began his third term in January.
2025-06-10 Indian Prime Minister Narendra Modi, sworn in for a fourth term, spoke. Modi has begun his fourth term.
2024-04-20 Vladimir Putin was re-elected to a seventh-year fifth term. Putin won a sixth term in March.
2025-06-10 London hosted the 31st Summer Olympics.
2025-06-10 Super Bowl LIX, the 58th edition, was played in New Orleans.
2025-06-10 The 55th speaker... Pete Hegseth, the 28th secretary of defense, flew to Guam.
2025-06-10 Pam Bondi was sworn in as the 86th attorney general of the United States.
2025-06-10 Scott Bessent is the 78th treasury secretary.
2025-06-10 The country’s 13th president, Recep Tayyip Erdoğan... Turkey’s 11th president, Recep Tayyip Erdoğan, spoke.
2025-06-10 Charles III, the fourth monarch of the House of Windsor, was crowned.
2025-06-10 Angela Merkel was the seventh chancellor of Germany.
"""

# look-alikes
RIGHT = """
2025-06-10 In the second quarter of its fiscal year, from July to September, sales rose. Sony's first quarter, April to June, was good.
2025-06-10 In the second quarter, from April to June, sales rose; in the third, from July to September, they fell.
2025-06-10 Under the 14th Amendment, which has been read to protect women voters, states cannot discriminate.
2025-06-10 The First Amendment guarantees freedom of speech. Florida’s Fourth Amendment, which bans slavery, failed.
2025-06-10 Texas is the 28th state to join the lawsuit; Ohio became the 12th state admitted to the compact.
2025-06-10 Trump has joked about a third term. Trump said he won a third term in the polls.
2025-06-10 Donald Trump Jr. won a third term as board chair. Joe Biden won a sixth term in the Senate in 2002.
2025-06-10 Angela Merkel won a fourth term in 2017. Macron won a second term as president in 2022.
2025-06-10 Super Bowl LIX, the 11th game in New Orleans, and Super Bowl LIX, the first of the new deal, ended.
2025-06-10 Hillary Clinton, the 67th secretary of state and a senator, met Antony Blinken, the 71st secretary of state.
2025-06-10 The 100th attorney general of Ohio spoke. John Kerry, the second secretary of state to visit, left.
2025-06-10 Jeff Sessions, the 44th attorney general of Alabama, became the 84th U.S. attorney general.
2025-06-10 William Barr, the 77th and 85th attorney general, spoke. William Barr was the 77th attorney general.
2025-06-10 Donald Rumsfeld was the 13th and 21st secretary of defense. Robert Gates, the 22nd, followed.
2025-06-10 The 16th chancellor of the University, Angela Merkel, spoke. The fourth chancellor in a row was Olaf Scholz.
2025-06-10 Paris, which hosted the 33rd Summer Olympics, and Athens, host of the 28th Summer Games, met.
2025-06-10 Sadiq Khan won a third term as mayor of London. Obama, who won a second term in 2012, spoke.
"""


@pytest.mark.parametrize("line", WRONG.strip().splitlines())
def test_a_wrong_ordinal_is_found(line):
    day, text = line.split(" ", 1)
    assert LINTER.check_text(text, published=date.fromisoformat(day)).findings


@pytest.mark.parametrize("line", RIGHT.strip().splitlines())
def test_a_right_ordinal_is_left_alone(line):
    day, text = line.split(" ", 1)
    assert LINTER.check_text(text, published=date.fromisoformat(day)).findings == ()
