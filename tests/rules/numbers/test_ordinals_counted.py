"""Ordinals held against what is counted beside them, in sentences that no rule was made from."""

from datetime import date

import pytest

from lintnews.app.linter import Linter

RULES = (
    "numbers/ordinal-against-count numbers/edition-of-yearly-event numbers/edition-of-event numbers/quarter-of-months"
)
LINTER = Linter(select=(*RULES.split(), "titles/number-of-holder", "titles/number-of-term"))

# day of the copy, and a sentence with the wrong ordinal between » and «
WRONG = """
2024-05-20 Pep Guardiola’s side, champions in 2018, 2019, 2021, 2022 and 2023, lifted the trophy again on Sunday, the club’s »fifth« league title in seven years.
2025-03-04 She has been married three times before, to a painter, a banker and a judge; her »third« husband-to-be is a dentist from Cork.
2023-06-12 The jazz festival began in 1999 and has been held every summer since; Friday saw the opening of its »24th« edition.
2024-11-08 The midfielder scored her »fourth« goal of the season, having struck three times in August and once in September.
2025-01-10 Divers recovered the »fifth« body on Thursday. Three were found on Monday, one on Tuesday and one on Wednesday.
2024-02-02 The bank raised rates in June, August, September and November, and Thursday’s rise was its »fourth« in a row.
2025-09-02 The airline made a loss in the first, second and third quarters of last year; the latest, for October to December, is its »third« in succession.
2024-07-06 Labour’s Keir Starmer entered Downing Street as the »59th« prime minister of the United Kingdom.
2024-05-12 Switzerland’s Nemo won the »67th« Eurovision Song Contest in Malmö on Saturday night.
2025-08-18 Police charged a »fourth« suspect on Monday, three days after four others had appeared in court.
2025-05-06 Australia’s Anthony Albanese, the country’s »30th« prime minister, won again on Saturday.
2024-08-12 The rower won gold in Sydney, Athens and Beijing, and at 43 came back for a »third« in Rio.
2025-10-02 The theatre, opened in 1985 with a new season every year, begins its »40th« season tonight.
2024-04-03 Mr. Osei, who served as mayor from 2008 to 2012 and from 2012 to 2016, is seeking a »second« term.
2024-09-16 The couple, who have two sons and a daughter, are expecting their »third« child in March.
2025-02-10 The »fourth« volume, on the war years, follows “Roots”, “Branches”, “Leaves” and “Fruit”.
2024-10-21 The finance minister, who delivered budgets in 2021, 2022 and 2023, will present her »third« on Wednesday.
2025-11-17 It was the team’s »sixth« straight defeat, after losses to Bath, Sale, Leicester and Exeter.
2024-03-12 The union walked out on Monday for the »second« time this year, after strikes in January and February.
2025-04-23 Sales in the »third« quarter, from April to June, rose 4%, the statistics office said.
2025-01-13 Brazil’s Formula One race was won by Max Verstappen, who took his »third« world title after those of 2021, 2022 and 2023.
2024-06-18 Two earlier appeals were thrown out, and on Tuesday the court rejected his »fourth«.
2025-05-22 The trial, adjourned in March, April and again on Thursday, has now been put off for the »second« time.
2024-01-22 Alabama’s governor vetoed a bill for the »third« time; she had blocked others in 2019, 2020 and 2022.
2024-08-12 Lund finished »third« in the 1,500 metres, behind Kenya’s Paul Rono, Ethiopia’s Abel Tadesse and Jakob Berg of Norway.
2024-08-12 Toulouse, the country’s »third« largest city after Paris, Marseille and Lyon, has no tram to the port.
2024-08-12 She is the »second« woman to win the prize, after Ann Lee and Bo Chan.
2024-08-12 He was the »fifth« of four children.
2024-08-12 The union won the vote for the »third« time, after 2015, 2018 and 2021.
2025-07-16 Mark Carney, who has never held a seat in the Commons, took the oath at Rideau Hall as Canada's »23rd« prime minister.
2025-07-16 Labour’s Keir Starmer entered Downing Street as the »59th« prime minister of the United Kingdom.
2025-07-16 Josh Green, a doctor, won a race on Tuesday to stay on as Hawaii’s »eighth« governor.
2024-07-16 Alexander Stubb, sworn in in Helsinki, is Finland’s »12th« president.
2025-07-16 Lee Jae-myung won with 49% of the vote and was declared South Korea’s »20th« president at dawn.
"""

RIGHT = """
2024-05-20 Pep Guardiola’s side, champions in 2018, 2019, 2021, 2022 and 2023, lifted the trophy again on Sunday, the club’s sixth league title in seven years.
2025-03-04 She has been married three times; her third husband is a dentist from Cork.
2023-06-12 The jazz festival began in 1999 and has been held every summer since; Friday saw the opening of its 25th edition.
2024-11-08 The midfielder scored her fifth goal of the season, having struck three times in August and once in September.
2025-01-10 Divers recovered the sixth body on Thursday. Three were found on Monday, one on Tuesday and one on Wednesday.
2024-02-02 The bank raised rates in June, August, September and November, and Thursday’s rise was its fifth in a row.
2025-09-02 The airline made a loss in the first, second and third quarters of last year; the latest, for October to December, is its fourth in succession.
2024-07-06 Labour’s Keir Starmer entered Downing Street as the 58th prime minister of the United Kingdom.
2023-03-14 “Everything Everywhere All at Once” was named best picture on Sunday at the 95th Academy Awards in Los Angeles.
2024-05-12 Switzerland’s Nemo won the 68th Eurovision Song Contest in Malmö on Saturday night.
2022-02-07 Beijing lit the flame of the 24th Winter Olympics on Friday under heavy guard.
2025-08-18 Police charged a fifth suspect on Monday, three days after four others had appeared in court.
2025-05-06 Australia’s Anthony Albanese, the country’s 31st prime minister, won again on Saturday.
2024-08-12 The rower won gold in Sydney, Athens and Beijing, and at 43 came back for a fourth in Rio.
2025-10-02 The theatre, opened in 1985 with a new season every year, begins its 41st season tonight.
2024-04-03 Mr. Osei, who served as mayor from 2008 to 2012 and from 2012 to 2016, is seeking a third term.
2024-09-16 The couple, who have two sons and a daughter, are expecting their fourth child in March.
2025-02-10 The fifth volume, on the war years, follows “Roots”, “Branches”, “Leaves” and “Fruit”.
2025-06-10 Coco Gauff took her second Grand Slam singles title in Paris on Saturday.
2024-10-21 The finance minister, who delivered budgets in 2021, 2022 and 2023, will present her fourth on Wednesday.
2025-11-17 It was the team’s fifth straight defeat, after losses to Bath, Sale, Leicester and Exeter.
2024-03-12 The union walked out on Monday for the third time this year, after strikes in January and February.
2025-04-23 Sales in the second quarter, from April to June, rose 4%, the statistics office said.
2023-11-07 The restaurant has had two chefs since 2015, and Ms. Lund, appointed to follow them, is its third.
2025-07-07 The Tour de France Femmes was ridden by 154 women.
2024-12-09 South Korea’s president, Yoon Suk Yeol, the 13th man or woman to lead the republic, faced a vote on Saturday.
2025-01-13 Brazil’s Formula One race was won by Max Verstappen, who took his fourth world title after those of 2021, 2022 and 2023.
2024-06-18 Two earlier appeals were thrown out, and on Tuesday the court rejected his third.
2025-05-22 The trial, adjourned in March, April and again on Thursday, has now been put off for the third time.
2024-01-22 Alabama’s governor vetoed a bill for the fourth time; she had blocked others in 2019, 2020 and 2022.
2024-08-12 Lund finished fourth in the 1,500 metres, behind Kenya’s Paul Rono, Ethiopia’s Abel Tadesse and Jakob Berg of Norway.
2024-08-12 Toulouse, the country’s fourth largest city after Paris, Marseille and Lyon, has no tram to the port.
2024-08-12 She is the third woman to win the prize, after Ann Lee and Bo Chan.
2024-08-12 He was the fourth of five children.
2024-08-12 The union won the vote for the fourth time, after 2015, 2018 and 2021.
2025-07-16 Mark Carney took the oath at Rideau Hall hours after Canada's 23rd prime minister, Justin Trudeau, resigned.
2025-07-16 Labour’s Keir Starmer entered Downing Street as the 58th prime minister of the United Kingdom.
2025-07-16 Josh Green, a doctor, won a race on Tuesday to stay on as Hawaii’s ninth governor.
2024-07-16 Alexander Stubb, sworn in in Helsinki, is Finland’s 13th president.
2024-07-16 Bassirou Diomaye Faye was freed from jail ten days before he was elected the fifth president of Senegal.
2025-07-16 Lee Jae-myung won with 49% of the vote and was declared South Korea’s 21st president at dawn.
"""


@pytest.mark.parametrize("line", WRONG.strip().splitlines())
def test_a_wrong_ordinal_is_marked(line):
    day, marked = line.split(" ", 1)
    text = marked.replace("»", "").replace("«", "")
    found = LINTER.check_text(text, published=date.fromisoformat(day)).findings
    assert [one.span.of(text) for one in found] == [marked.partition("»")[2].partition("«")[0]]


@pytest.mark.parametrize("line", RIGHT.strip().splitlines())
def test_a_right_one_stays(line):
    day, text = line.split(" ", 1)
    assert not LINTER.check_text(text, published=date.fromisoformat(day)).findings
