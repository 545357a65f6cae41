"""Fresh sentences of many kinds of news, by house: what its editor would change, and what he would let stand."""

from datetime import date
from functools import cache

import pytest

from lintnews.app.linter import Linter

PUBLISHED = date(2025, 11, 24)


@cache
def _linter(house):
    return Linter(house)


def _style(house, text):
    report = _linter(house).check_text(text, published=PUBLISHED)
    assert not report.troubles
    return [finding for finding in report.findings if finding.rule.startswith(("style/", "titles/title-capital"))]


def _mended(house, text):
    for _ in range(3):  # a change may show another
        text = _linter(house).fix_text(text, published=PUBLISHED, unsafe=True).text
    return text


WRONG = [
    ("ap", "The court heard on 3 March 2024 that 4 clerks had left.",
     "The court heard on March 3, 2024, that four clerks had left."),
    ("ap", "Voters in Kenya waited twelve hours as turnout reached sixty percent.",
     "Voters in Kenya waited 12 hours as turnout reached 60%."),
    ("ap", "The striker, a nineteen-year-old from Accra, scored at 9:00 PM on Saturday.",
     "The striker, a 19-year-old from Accra, scored at 9 p.m. on Saturday."),
    ("ap", "Shares of Harbor Foods, Inc. fell, and the firm lost $3 million dollars.",
     "Shares of Harbor Foods Inc. fell, and the firm lost $3 million."),
    ("ap", "The US ambassador met the Prime Minister at 12 noon.",
     "The U.S. ambassador met the prime minister at noon."),
    ("ap", "She moved from Dayton, OH, to Tampa, Fla., in the Spring.",
     "She moved from Dayton, Ohio, to Tampa, Florida, in the spring."),
    ("ap", "The committee voted 9 to 4 on Sept 5th for a federally-funded lab.",
     "The committee voted 9-4 on Sept. 5 for a federally funded lab."),
    ("ap", "The ridge is four miles long and seven feet high; it was mapped in the 1880's.",
     "The ridge is 4 miles long and 7 feet high; it was mapped in the 1880s."),
    ("ap", "The choir sang hymns, carols, and ballads for Senator Ann Lee (D-CA).",
     "The choir sang hymns, carols and ballads for Sen. Ann Lee (D-Calif.)."),
    ("ap", "It was her tenth novel, written with then Governor Jo Roe.",
     "It was her 10th novel, written with then-Gov. Jo Roe."),
    ("ap", "Doctors treated 5 nurses – all from one ward – on October 9.",
     "Doctors treated five nurses — all from one ward — on Oct. 9."),
    ("ap", "He called the ruling “a gift”, as Robert Poe, Jr. had said.",
     "He called the ruling “a gift,” as Robert Poe Jr. had said."),
    ("reuters", "The bank said Tuesday it would not pay; it doesn't see the U.K. recovering.",
     "The bank said on Tuesday it would not pay; it does not see the UK recovering."),
    ("reuters", "Output fell from 10–12 on May 2nd, 2024 after 3 PM.",
     "Output fell from 10 to 12 on May 2, 2024, after 3 p.m."),
    ("guardian", "The U.S. inquiry opened at 3:30 p.m. on May 5, 2024, in the Autumn term.",
     "The US inquiry opened at 3.30pm on 5 May 2024 in the autumn term."),
    ("guardian", "About 30 per cent of the $4 billion fund — a record — went to Mr. J.K. Poe.",
     "About 30% of the $4bn fund – a record – went to JK Poe."),
    ("guardian", "The mayor thanked 10 firms, 3 schools and twelve clubs.",
     "The mayor thanked 10 firms, three schools and 12 clubs."),
    ("bbc", "Police said Monday that 7 people, two of them weighing 90 kg, had been held since 4pm.",
     "Police said on Monday that seven people, two of them weighing 90kg, had been held since 16:00."),
    ("bbc", "The vice-chair spent £3 million; 40 percent of it went on June 5, 2024.",
     "The vice-chair spent £3m; 40% of it went on 5 June 2024."),
    ("economist", "The bank met on 5 June 2024 and Mr. Jo Roe left; it was their tenth try and 11th meeting.",
     "The bank met on June 5th 2024 and Jo Roe left; it was their tenth try and 11th meeting."),
    ("chicago", "The novel, set in the 1920's, sold 45 copies on 5 May 1931 — and won praise for wit, pace, charm and heart.",
     "The novel, set in the 1920s, sold forty-five copies on May 5, 1931—and won praise for wit, pace, charm, and heart."),
]  # fmt: skip


@pytest.mark.parametrize(("house", "wrong", "right"), WRONG, ids=[f"{h}-{n}" for n, (h, *_) in enumerate(WRONG)])
def test_what_an_editor_of_the_house_would_change(house, wrong, right):
    assert _mended(house, wrong) == right
    assert [one.span.of(right) for one in _style(house, right)] == []


RIGHT = [
    ("ap", "The 3M plant in Apollo Bay makes 7-Eleven cups; Route 9 floods at Mile 4."),
    ("ap", "Ten years on, two in 10 of the 1,500 residents still rent, as do nine families."),
    ("ap", "He ran 100 meters in 9.8 seconds, won 6-3, 7-5 and took a 4-1 lead in Game 5."),
    ("ap", "“I saw 3 ships on 5 March at 4pm in the US,” the captain said."),
    ("ap", "Recipe: stir in one-third cup of milk; the May Day march drew May Lee and June Roe."),
    ("ap", "The U.S. Open and the U.N. General Assembly fell in September 2025, on a Monday."),
    ("ap", "In the 21st century, 5-year-olds read; a 70-year-old opera house reopened at 8 a.m. EST."),
    ("ap", "Judge Ann Lee sentenced the former mayor, who is 61, to 12 years and fined him $4.5 million."),
    ("ap", "The Rev. Jo Roe, of Charlotte, North Carolina, died Thursday; she was the church’s third vicar."),
    ("ap", "The town council, which meets Jan. 5, will hear plans for a six-story building."),
    ("ap", "The president of the Board of Trade and President Ann Lee met at noon at the President Hotel."),
    ("reuters", "U.S. stocks fell on Friday, with the UK and EU markets closed; oil rose 2% at 3 p.m. (1500 GMT)."),
    ("guardian", "The prime minister told MPs on 3 June that 10% of the £4bn would go to nine towns – or more."),
    ("guardian", "AN Wilson’s book, published at 9am on 4 July, cost £7.50 and sold 12,000 copies in the US."),
    ("bbc", "The Foreign Secretary, Ann Lee, said at 09:30 GMT on Tuesday that eight aid workers were safe."),
    ("bbc", "A four-year-old boy and a 12-year-old girl were found 3km away; 5% of £2bn is missing."),
    ("economist", "On June 5th 2024 ten firms and 11 banks—all American—paid $3bn, said Ann Lee, the president."),
    ("economist", "Mr Roe, a 29-year-old in his third job, sold 2 boats, 14 cars and 6 vans."),
    ("chicago", "On May 5, 1931, forty-two readers—most of them young—praised its wit, pace, and charm."),
    ("chicago", "The twentieth century’s hundredth novelist lived at 12 Elm Street in chapter 3 of her life."),
]  # fmt: skip


@pytest.mark.parametrize(("house", "text"), RIGHT, ids=[f"{h}-{n}" for n, (h, _) in enumerate(RIGHT)])
def test_what_an_editor_of_the_house_would_let_stand(house, text):
    assert [(one.rule, one.span.of(text)) for one in _style(house, text)] == []


WIRE = """Council Approves Harbor Plan After Years Of Delay

SPRINGFIELD, Illinois (AP) — The U.S. Senate backed a plan Monday that would spend $5 million on a 300-foot pier.

The bill, which passed 52 to 48 on Nov. 24, 2025, after nine hours, was backed by twelve mayors and former Vice
President Jo Roe. About 12 percent of drivers, or 1,200,000 people, use the crossing — a record since the 1990's.

"We waited ... and now we win," Roe said at 3:30 p.m., adding that the U.K. and the U.N. had helped. The newly-elected
mayor told the President that trade, aid, and defense were on the table. It opens at 12 noon on 5 March.
"""


@pytest.mark.parametrize("house", ["ap", "reuters", "guardian", "bbc", "economist", "chicago"])
def test_fixing_twice_is_fixing_once(house):
    once = _linter(house).fix_text(WIRE, published=PUBLISHED)
    twice = _linter(house).fix_text(once.text, published=PUBLISHED)

    assert once.applied
    assert twice.text == once.text
    assert not twice.applied


def test_default_asks_only_for_one_form():
    rules = {finding.rule for finding in Linter().check_text(WIRE, published=PUBLISHED).findings}

    assert {rule for rule in rules if rule.startswith("style/")} <= {"style/mixed-forms", "style/mixed-quotation-marks"}


def test_leading_articles_may_say_mr():
    text = "---\nsection: Opinion\n---\n\nThe plan that Mr Roe has made is poor. We said so before."

    report = _linter("guardian").check_text(text, format="markdown", published=PUBLISHED)

    assert not [finding for finding in report.findings if finding.rule == "style/courtesy-title"]
