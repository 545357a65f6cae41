"""Ordinals held against what is counted beside them, in sentences that no rule was made from."""

from datetime import date

import pytest

from lintnews.app.linter import Linter

RULES = "numbers/ordinal-against-count numbers/edition-of-yearly-event numbers/edition-of-event numbers/number-of-honour numbers/quarter-of-months"
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
2025-03-04 Adrien Brody was named best actor on Sunday at the »96th« Academy Awards in Los Angeles.
2025-02-04 Beyoncé won album of the year at the »66th« Grammy Awards on Sunday.
2026-05-19 Bulgaria finished third in Vienna in the final of the »69th« Eurovision Song Contest.
2022-05-30 Ruben Östlund took the top prize at the »74th« Cannes Film Festival on Saturday.
2023-01-10 New members of the »117th« Congress, delayed by the vote for speaker, were sworn in early on Saturday.
2024-11-26 Max Verstappen wrapped up his »third« Formula One world title in Las Vegas on Saturday night.
2024-06-03 Real Madrid beat Borussia Dortmund 2-0 at Wembley to claim their »14th« European Cup.
2023-10-30 South Africa held off New Zealand by a point on Saturday to win their »third« Rugby World Cup.
2025-07-14 Jannik Sinner beat Carlos Alcaraz in four sets on Centre Court for his »fifth« Grand Slam title.
2024-07-22 Tadej Pogačar sealed his »second« Tour de France title in Nice on Sunday.
2025-03-17 Scotland had won in Dublin in 1998, 2000 and 2010, and Saturday’s victory there was their »third«.
2023-10-02 Ms. Adeyemi has been elected mayor three times, in 2011, 2015 and 2019, and on Sunday she won a »third« term.
2025-02-03 The play is her »fifth«, after “Salt”, “Tin”, “Iron”, “Lead” and “Zinc”.
2024-06-24 A »third« body was pulled from the lake on Monday; divers had found two on Saturday and another on Sunday.
2025-01-27 The company has cut its dividend twice already this decade, in 2020 and 2023, and Monday’s cut is the »second«.
2024-05-07 The book festival at Wigtown was first held in 1999 and has missed no year; September’s will be the »25th«.
2025-06-30 He has been sent off three times this season, and the red card in Bergen, after those in Oslo, Molde and Tromsø, was his »third«.
2024-10-14 The couple already have twin girls and a boy; their »third« child is due in May.
2025-04-07 Three predecessors were fired within a year, and Mr. Boom is the »third« coach the club has had since August.
2025-04-07 It was the party’s »second« defeat in a row after those of 2017 and 2021.
2024-02-19 Sprinter Mia Holm, who ran at the Games in Beijing, London, Rio and Tokyo, qualified on Sunday for her »fourth« Olympics.
2025-11-10 The storm, the »seventh« to be named this autumn, follows Alma, Bram, Cleo, Dirk, Elsa, Finn and Gert.
2025-11-10 Her first three novels sold poorly, but the »third«, published last month, is in its tenth printing.
2024-03-18 After four rounds of talks in Doha, the »fourth« round opens in Cairo on Thursday.
2024-11-04 The Dodgers, champions in 1988 and 2020, beat the Yankees on Wednesday to lift the city’s trophy again, their »second« title in 37 seasons.
2025-01-20 Her »fourth« term begins today: she has been sworn in before in 2009, 2013, 2017 and 2021.
2024-06-17 Mr. Pavel is the »third« president of the Czech Republic, after Havel, Klaus and Zeman.
2025-03-24 The Bengals lost to Tampa, Denver and Miami before Sunday’s defeat in Buffalo, their »third« in a row.
2025-09-15 Having lost finals in 2011, 2015 and 2022, the side fell short on Sunday in its »third« final.
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
2025-03-04 Adrien Brody, a winner at the 75th Academy Awards, was named best actor on Sunday in Los Angeles.
2025-02-04 Beyoncé won album of the year on Sunday, a prize she had lost at the 66th Grammy Awards.
2024-08-12 Three swimmers fell ill after a race in the Seine on the last day of the 33rd Summer Olympics on Sunday.
2026-05-19 Bulgaria finished third in Vienna; the final of the 69th Eurovision Song Contest, in Basel, had ended without it.
2022-05-30 Ruben Östlund took the top prize at the 75th Cannes Film Festival on Saturday.
2023-01-10 New members of the 118th Congress, delayed by the vote for speaker, were sworn in early on Saturday.
2024-11-26 Max Verstappen wrapped up his fourth Formula One world title in Las Vegas on Saturday night.
2024-06-03 Real Madrid, who had won their 14th European Cup in Paris, beat Borussia Dortmund 2-0 at Wembley.
2023-10-30 South Africa held off New Zealand by a point on Saturday; the All Blacks were after a fourth Rugby World Cup.
2025-07-14 Jannik Sinner beat Carlos Alcaraz in four sets on Centre Court for his fourth Grand Slam title.
2024-07-22 Tadej Pogačar sealed his third Tour de France title in Nice on Sunday.
2024-09-09 The bakery, opened by Ana Ruiz and run after her by her son, passed in May to its third owner, a chain from Porto.
2025-03-17 Scotland had won in Dublin in 1998 and 2010, and Saturday’s victory there was their third.
2023-10-02 Ms. Adeyemi has been elected mayor twice, in 2015 and 2019, and on Sunday she won a third term.
2025-02-03 The play is her sixth, after “Salt”, “Tin”, “Iron”, “Lead” and “Zinc”.
2024-06-24 A fourth body was pulled from the lake on Monday; divers had found two on Saturday and another on Sunday.
2025-01-27 The company has cut its dividend twice already this decade, in 2020 and 2023, and Monday’s cut is the third.
2024-05-07 The book festival at Wigtown was first held in 1999 and has missed no year; September’s will be the 26th.
2025-06-30 He has been sent off four times this season, and the red card in Bergen, after those in Oslo, Molde and Tromsø, was his fourth.
2024-10-14 The couple already have twin girls and a boy; their fourth child is due in May.
2025-04-07 Three predecessors were fired within a year, and Mr. Boom is the fourth coach the club has had since August.
2025-04-07 It was the party’s third defeat in a row after those of 2017 and 2021.
2024-02-19 Sprinter Mia Holm, who ran at the Games in London, Rio and Tokyo, qualified on Sunday for her fourth Olympics.
2025-11-10 The storm, the eighth to be named this autumn, follows Alma, Bram, Cleo, Dirk, Elsa, Finn and Gert.
2025-11-10 Her first three novels sold poorly, but the fourth, published last month, is in its tenth printing.
2024-03-18 After four rounds of talks in Doha, the fifth round opens in Cairo on Thursday.
2025-06-10 Berg, the winner in 2015, 2017 and 2018, led after the third stage on Sunday.
2025-06-10 Champions in 2019, 2020 and 2021, they won their third game of the season on Saturday.
2025-06-10 She won the race in 2015, 2018 and 2022, her third victory coming in the rain, and was cheered again on Sunday.
2025-06-10 Lund won in 2019, 2021 and 2023, and his third title, he said on Monday, was the sweetest.
2025-06-10 The club, promoted in 2015, 2018 and 2020, slid to their third defeat in a row on Saturday.
2025-06-10 Elections were held in 2015, 2017 and 2019, and on Thursday Britain votes for the third time in four years.
2025-06-10 The band released albums in 2010, 2013 and 2016 and played the third on Friday in full.
2025-06-10 After wins in 2012 and 2016 she took her third gold on Sunday.
2025-06-10 After four rounds of talks, the fourth round was called the hardest.
2025-06-10 After three quarters, the third quarter began to look lucky.
2025-06-10 Two earlier studies found the same; a third study, published on Monday, did not.
2025-06-10 Two previous attempts failed, and on her second attempt of the day she got through.
2025-06-10 Three previous governors spoke, among them Lee, who was the second governor to resign.
2025-06-10 They have two sons and a daughter, and their third child, the daughter, is expected to go to Yale.
2025-06-10 He has two daughters from his first marriage and is expecting his second child with his new wife.
2025-06-10 Police arrested a second man on Monday; two men were held last week over another theft and none since.
2025-06-10 Three men have been arrested. Police said a third man was charged on Monday.
2025-06-10 She has been married twice before; her second husband, a judge, died in May.
2025-06-10 He has been convicted twice before and his second conviction led to jail.
2025-06-10 The house has changed hands three times and is on the market for the second time this year.
2025-06-10 Oslo, the second-largest city after London and Paris on the route, is the last stop.
2025-06-10 She is the third woman to win it, after Ann Lee and Bo Chan.
2025-06-10 Norway finished second, behind Sweden and ahead of Finland and Denmark.
2025-06-10 They finished third behind Smith, Jones and Brown’s crew in the fours.
2025-06-10 The storm is the second to be named this week, after Alma, and follows Bram, Cleo and Dirk last month.
2025-06-10 Her second novel came after “Salt” and before “Tin” and “Iron”.
2025-06-10 Her first two novels sold poorly, but the second, at least, was praised.
2025-06-10 The first three episodes air on Sunday, but the third was shown last week.
2025-06-10 The firm reported its second straight loss for January to March, after profits for July to September and April to June and a loss for October to December.
2025-06-10 Her fifth goal, after two in May and two in June, won the game.
2025-06-10 Her third goal of the night, after two against Leeds in May and one in June, won it.
2025-06-10 It was his fourth goal in three games, after one in Leeds and one in York.
2025-06-10 The fair, first held in 1999 and held every year since, drew crowds to its 26th edition in 2024 and is off this year.
2025-06-10 The prize, established in 1980 and awarded every year to two poets, goes in its 40th year to Ann Lee.
2025-06-10 Mr Lund, mayor from 2008 to 2012 and from 2012 to 2016, won a second term by 12 votes.
2025-06-10 Lee served two terms in the Senate and is seeking a second term as governor.
2025-06-10 He served two terms as mayor and is running for a second term as sheriff.
2025-06-10 Germany lost in Paris, Rome and Madrid, and on Friday lost its third game to Spain.
2025-06-10 Rates rose in June, July and September; Thursday’s decision was the third since the election.
2025-06-10 The court, in rulings in March, May and again on Monday, dismissed his second claim.
2025-06-10 Leeds won in 1969, 1974 and 1992, and the third title is still sung of today.
2025-06-10 Three predecessors have quit, and she is the second woman in the job and the third governor since the war.
2025-06-10 The captain has now won at Lord’s in 2013, 2017 and 2021, and takes his second hundred there on Saturday.
2025-06-10 He made his third century of the summer on Friday, after hundreds in May and June.
2025-06-10 Villa’s second, after Watkins, Duran and Rogers combined, came late.
2025-06-10 He won gold in London, Rio and Tokyo, and took a third in Rio in the relay.
2025-06-10 The third of three brothers, he was the second of two sons by her first marriage.
2025-06-10 It is the fourth of the two-volume sets. The second of one hundred runs was lost.
2025-06-10 The fund, started in 2010, reports each year; the 12th report, its 12th, is due.
2025-06-10 Spain, winners in 2008, 2012 and 2024, lost their second match on Sunday.
2024-11-04 The Dodgers, champions in 1988 and 2020, beat the Yankees on Wednesday to lift the trophy again, their third title in 37 seasons.
2025-02-14 The council had rejected the plan four times since 2019, and Tuesday’s vote against it was the fifth; it will not be the last.
2025-04-11 Zola, Hugo and Dumas came first; the writer is only the fourth to be given a stamp of her own.
2023-09-08 Hurricane Lee is the fifth storm of the year to reach Category 3; Franklin, Idalia, Gert and Jova had done so earlier.
2025-05-19 The rower, who won silver in 2016 and bronze in 2021 and 2024, said that Los Angeles would be her fourth Games.
2024-08-27 A sixth prisoner has died at the jail this year. Four had already been found dead in their cells, and another died in hospital last week.
2025-01-20 Her fifth term begins today: she has been sworn in before in 2009, 2013, 2017 and 2021.
2024-06-17 Mr. Pavel is the fourth president of the Czech Republic, after Havel, Klaus and Zeman.
2025-10-06 The museum’s fourth director in a decade, Ms. Roth succeeds Peter Lang, Ute Brandt and Karl Frey, who all left after quarrels.
2024-12-02 The strike, now in its fifth week, began on 4 November.
2025-03-24 The Bengals lost to Tampa, Denver and Miami before Sunday’s defeat in Buffalo, their fourth in a row.
2025-07-28 England, who won the European championship in 2022, kept it in Basel on Sunday for a second title.
2024-04-22 The family’s fourth generation now runs the mill, which Otto Kern founded.
2025-09-15 Having lost finals in 2011, 2015 and 2022, the side fell short on Sunday in its fourth final.
2025-06-10 Having lost finals in 2011, 2015 and 2022, the side won its third semi-final on Sunday last year.
2025-06-10 The museum’s third director, Ms. Roth, succeeds Peter Lang and Ute Brandt.
2025-06-10 She had won in 2009, 2013 and 2017, her third title that year, and plays on Sunday.
2025-06-10 Franklin, Idalia and Lee had done so before the third storm.
2025-06-10 They lost to Tampa and Denver before Sunday’s defeat in Buffalo, their third in a row.
2025-06-10 They beat Tampa, Denver and Miami before Sunday’s defeat, their first in a row of three.
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
