"""Titles in sentences that no rule was made from: other countries, courts, councils, obituaries."""

from datetime import date

import pytest

from lintnews.app.linter import Linter

RULES = "left-office former-in-office wrong-office not-held-then elect-in-office acting-in-full number-of-holder dead-person-acting"
LINTER = Linter(select=tuple(f"titles/{rule}" for rule in RULES.split()))

# day of the copy, rule, the words that are wrong between » and «
WRONG = """
2025-06-10 not-held-then In 2014 Joe Biden, »then president«, visited Kyiv.
2025-06-10 not-held-then Boris Johnson, then the »prime minister«, opened the line in 2015.
2025-06-10 not-held-then Theresa May, the »then prime minister«, opened the line in 2021.
2025-06-10 not-held-then When »then-Prime Minister« Tony Abbott signed the deal in 2011, few noticed.
2025-06-10 not-held-then »Prime Minister« Giorgia Meloni cut the ribbon on Aug. 3, 2018.
2025-06-10 not-held-then »President« William Ruto launched the fund in 2014.
2025-06-10 not-held-then On 3 May 2011, »then-President« Emmanuel Macron met bankers.
2025-06-10 not-held-then »Then Brazilian President« Dilma Rousseff opened the stadium in 2007.
2025-06-10 not-held-then In 2023 »then-Vice President« Mike Pence spoke in Iowa.
2025-06-10 left-office »Prime Minister« Justin Trudeau is in Calgary for the stampede.
2025-06-10 left-office Canadian »Prime Minister« Justin Trudeau said on Tuesday that tariffs would hurt.
2024-11-10 left-office Japan’s »prime minister«, Fumio Kishida, will attend the summit in Lima.
2024-10-20 left-office Mexican »President« Andrés Manuel López Obrador opened the railway on Saturday.
2025-06-18 left-office South Korean »President« Yoon Suk Yeol is expected in Tokyo on Monday.
2025-03-03 left-office Irish »Taoiseach« Leo Varadkar told the Dáil on Wednesday that homes were needed.
2025-03-03 left-office Austrian »Chancellor« Karl Nehammer will meet farmers next week.
2023-02-03 left-office Brazil’s »president«, Jair Bolsonaro, returned to Brasília this week.
2025-11-10 left-office »Vice President« Kamala Harris is due to speak in Chicago on Wednesday.
2022-10-28 left-office »Prime Minister« Liz Truss will address the conference on Saturday.
2025-09-15 left-office Thai »Prime Minister« Paetongtarn Shinawatra says the budget is safe.
2025-08-25 left-office Polish »President« Andrzej Duda vetoed the bill on Thursday.
2024-03-25 left-office New Zealand »Prime Minister« Chris Hipkins will fly to Sydney.
2025-06-10 left-office The mayor met »Attorney General« Merrick Garland on Tuesday.
2024-06-10 left-office »Home Secretary« Suella Braverman wants tents banned.
2025-02-10 left-office »Health Secretary« Victoria Atkins visited a ward in Leeds on Monday.
2024-02-12 left-office Argentine »President« Alberto Fernández attended the fair on Sunday.
2025-01-27 left-office Syrian »President« Bashar Assad met envoys in Damascus on Sunday.
2025-03-10 left-office FBI »Director« Christopher Wray told senators on Tuesday that the threat was real.
2025-06-10 left-office »House Speaker« Kevin McCarthy is confident that the bill will pass.
2025-06-10 left-office »Senate Majority Leader« Chuck Schumer will bring the bill to the floor on Thursday.
2025-06-10 former-in-office »Former Japanese prime minister« Shigeru Ishiba visited a rice farm in Niigata on Sunday.
2024-05-06 former-in-office »Former Spanish Prime Minister« Pedro Sánchez said he would stay on.
2025-06-10 former-in-office »Former Secretary of State« Marco Rubio landed in Riyadh.
2025-06-10 former-in-office »Former Chancellor« Rachel Reeves defended her budget on Tuesday.
2025-06-10 former-in-office The »former Indian prime minister«, Narendra Modi, will open the tunnel.
2026-03-10 former-in-office »Former Brazilian president« Luiz Inácio Lula da Silva signed the decree on Monday.
2025-06-10 former-in-office »Former European Commission president« Ursula von der Leyen presented the plan.
2025-06-10 former-in-office »Onetime Treasury Secretary« Scott Bessent met bankers.
2025-06-10 former-in-office »Former Foreign Secretary« David Lammy flew to Cairo on Monday.
2025-06-10 former-in-office »Former vice-president« JD Vance toured the plant.
2025-06-10 former-in-office Anthony Albanese, the »former Australian prime minister«, opened the stadium.
2025-06-10 former-in-office Claudia Sheinbaum, Mexico’s »former president«, said on Monday the pipeline would be built.
2025-06-10 former-in-office »Former Israeli prime minister« Benjamin Netanyahu met his cabinet.
2025-06-10 former-in-office »Former UN chief« António Guterres urged restraint.
2025-06-10 wrong-office »French Prime Minister« Emmanuel Macron landed in Nuuk on Sunday.
2025-06-10 wrong-office »Polish President« Donald Tusk signed the bill on Monday.
2025-06-10 wrong-office Italy’s »president«, Giorgia Meloni, hosted the talks.
2025-06-10 wrong-office »Indian President« Narendra Modi addressed the nation on Tuesday.
2025-06-10 wrong-office »Irish President« Micheál Martin laid a wreath.
2025-06-10 left-office Vladimir Putin, the Russian »prime minister«, said he was ready.
2025-06-10 wrong-office »Treasury Secretary« Pete Hegseth said the ships had left port.
2025-06-10 wrong-office »Home Secretary« David Lammy told MPs that visas would be cut.
2025-06-10 wrong-office The »foreign secretary«, Rachel Reeves, met her counterpart in Delhi.
2025-06-10 wrong-office »Portuguese Prime Minister« Marcelo Rebelo de Sousa called an election.
2025-06-10 wrong-office »European Commission President« António Costa will chair the summit.
2025-06-10 wrong-office »NATO chief« Ursula von der Leyen warned Moscow.
2025-06-10 wrong-office »Israeli President« Benjamin Netanyahu said the strikes would go on.
2025-06-10 wrong-office »German President« Friedrich Merz will visit Washington on Thursday.
2025-06-10 left-office Finnish »Prime Minister« Alexander Stubb played golf.
2025-06-10 wrong-office »Chinese President« Li Qiang opened the forum.
2025-06-10 wrong-office »President« JD Vance was in Munich.
2025-06-10 wrong-office »Prime Minister« Wes Streeting visited the ward.
2025-06-10 wrong-office »WHO director-general« Kristalina Georgieva said the fund had enough.
2025-06-10 left-office Turkish »Prime Minister« Recep Tayyip Erdoğan arrived in Doha.
2025-06-10 wrong-office »Canadian President« Mark Carney met premiers.
2025-06-10 wrong-office The »Ukrainian prime minister«, Volodymyr Zelenskyy, met donors in Rome.
2025-06-10 wrong-office »South African Prime Minister« Cyril Ramaphosa spoke.
2025-06-10 wrong-office »Vice President« Scott Bessent met Chinese officials in Geneva.
2025-06-10 wrong-office »Japanese Emperor« Shigeru Ishiba spoke.
2025-06-10 wrong-office »UK Foreign Secretary« Keir Starmer flew to Delhi.
2025-06-10 not-held-then In 2016 »then-Prime Minister« Giorgia Meloni led a small party.
2025-06-10 not-held-then In 2011 »then-Chancellor« Olaf Scholz was mayor of Hamburg.
2025-06-10 not-held-then In March 2015 »then-Prime Minister« Theresa May visited Cairo.
2025-06-10 not-held-then »President« Javier Milei opened the plant in 2017.
2025-06-10 not-held-then »Then-President« Barack Obama signed the treaty in 2007.
2025-06-10 not-held-then In 2020, »then-Prime Minister« Keir Starmer backed the lockdown.
2025-06-10 not-held-then The »then president«, Luiz Inácio Lula da Silva, sacked the minister in 2019.
2025-06-10 not-held-then In 2008, »then-Home Secretary« Priti Patel visited the camp.
2025-06-10 not-held-then In the summer of 2012 »Prime Minister« Boris Johnson opened the Olympic park.
2025-06-10 not-held-then In 2019 »then-Prime Minister« Anthony Albanese toured the dam.
2025-06-10 not-held-then In 2013 »Chancellor« Friedrich Merz visited the mine.
2025-06-10 not-held-then In 2005 »then-French President« Nicolas Sarkozy visited the suburb.
2025-06-10 not-held-then In May 2014, »President« Volodymyr Zelenskyy filmed a comedy in Riga.
2025-06-10 not-held-then As »then-Vice President« Joe Biden said in 2007, the law was weak.
2025-06-10 left-office The »prime minister«, Rishi Sunak, worked for a hedge fund in 2006.
2025-06-10 not-held-then Mark Carney, »then prime minister«, spoke in Davos in 2019.
2025-06-10 dead-person-acting Nelson Mandela »will address« the crowd in Soweto on Sunday.
2025-06-10 dead-person-acting Queen Elizabeth II »is due to open« the bridge next week.
2025-06-10 dead-person-acting Shinzo Abe, 70, »is a member« of the board.
2025-06-10 dead-person-acting The singer Tina Turner »lives« in Zurich with her husband.
2025-06-10 dead-person-acting Henry Kissinger »told« the forum on Tuesday that talks were near.
2025-06-10 dead-person-acting Diego Maradona »coaches« a youth side in Naples.
2025-06-10 dead-person-acting Mikhail Gorbachev, the last Soviet leader, »plans« to attend.
2025-06-10 dead-person-acting Desmond Tutu »is expected at« the ceremony.
2025-06-10 dead-person-acting Former chancellor Helmut Kohl »will give« a speech in Mainz on Saturday.
2025-06-10 dead-person-acting Sir Sean Connery »is to unveil« a plaque in Edinburgh.
2025-06-10 dead-person-acting Silvio Berlusconi, who »owns« the club, watched from the stand.
2025-06-10 dead-person-acting Kobe Bryant »will play« in the charity match on Friday.
2025-06-10 dead-person-acting Donald Rumsfeld »said« on Monday the Pentagon had erred.
2025-06-10 dead-person-acting Novelist Philip Roth, who »turns 92« next month, lives alone in Connecticut.
2025-06-10 dead-person-acting Toni Morrison »has accepted an« invitation to read at Princeton in May.
2025-06-10 dead-person-acting Jacques Chirac »opened« the museum on Thursday.
2025-06-10 dead-person-acting Former President Jimmy Carter »turns 101« in October.
2025-06-10 dead-person-acting Boris Yeltsin and Bill Clinton »will meet« in Oslo next month.
2025-01-22 number-of-holder Trump, the »46th« president, signed the order.
2025-01-22 number-of-holder Former President Barack Obama, the »43rd« president of the United States, spoke.
2025-01-22 number-of-holder She was married to Ronald Reagan, America’s »39th« president.
2025-01-22 number-of-holder George H.W. Bush was the »42nd« president.
2025-01-22 number-of-holder The »48th« vice president, Kamala Harris, left.
2025-01-22 number-of-holder Theodore Roosevelt, the »25th« president, loved the park.
2025-01-22 number-of-holder António Guterres, the »eighth« U.N. secretary-general, spoke.
2025-01-22 number-of-holder Chief Justice John Roberts, the »16th« chief justice of the United States, spoke.
2025-01-22 number-of-holder Ferdinand Marcos Jr., the »16th« president of the Philippines, spoke.
2025-01-22 number-of-holder Droupadi Murmu, India’s »14th« president, spoke.
2025-01-22 number-of-holder As the »44th« president, Joe Biden, then the vice president's boss...
2025-01-22 number-of-holder William Ruto, the fifth president of Kenya, and Uhuru Kenyatta, the »third« president, met.
2025-01-22 number-of-holder Michael D. Higgins, the »eighth« president of Ireland, spoke.
2025-01-22 number-of-holder JFK, the »36th« president, was shot.
2025-01-22 number-of-holder Donald Trump was inaugurated as the »48th« president of the United States.
2025-01-22 number-of-holder The »47th« US president Joe Biden spoke.
2025-01-22 number-of-holder Donald Trump, who defeated Joe Biden, the »45th« president, spoke.
2025-06-10 left-office Christine Lagarde, »head of the IMF«, said inflation was falling.
2025-06-10 wrong-office The »head of the World Health Organization«, António Guterres, urged calm on Monday.
2025-06-10 wrong-office Mark Rutte, »head of the United Nations«, will visit Kyiv next week.
2025-06-10 wrong-office Australia’s »treasurer«, Anthony Albanese, delivered the budget on Tuesday.
2025-06-10 left-office The Australian »treasurer«, Josh Frydenberg, handed down his budget on Tuesday.
2025-06-10 left-office The »opposition leader«, Keir Starmer, will reply to the budget on Wednesday.
2025-06-10 left-office Boris Johnson, the »mayor« of London, cut the ribbon on Monday.
2025-06-10 left-office New York City »Mayor« Bill de Blasio said on Monday that the subway was safe.
2025-06-10 not-held-then In 2018 »then opposition leader« Boris Johnson spoke at the rally.
2025-06-10 not-held-then In 2009 »Prime Minister« Narendra Modi was governing Gujarat and courting carmakers.
2025-06-10 not-held-then »Prime Minister« Anthony Albanese joined the march in Sydney in March 2003.
2025-06-10 not-held-then »President« Javier Milei shouted at rivals on television through the crisis of 2018.
2024-12-10 left-office »Prime Minister« Fumio Kishida told reporters that the yen was too weak.
2024-12-10 left-office British »Prime Minister« Rishi Sunak warned that taxes would rise.
2024-12-10 left-office Bangladeshi »Prime Minister« Sheikh Hasina, who fled in August, says the trial is unfair.
2025-06-10 wrong-office The »taoiseach«, Emmanuel Macron, flew home on Sunday.
2025-06-10 wrong-office The »president« of France, Keir Starmer, arrived on Monday.
2025-03-01 dead-person-acting Retired Archbishop Desmond Tutu »is recovering« at home in Cape Town after surgery.
2025-03-01 dead-person-acting British actress Glenda Jackson »sits« on the council's arts panel.
2025-03-01 dead-person-acting The investor Charlie Munger, 100, »is weighing« a bid for the bakery.
2025-03-01 dead-person-acting Sen. John McCain, R-Ariz., »plans« to hold a hearing.
2025-03-01 dead-person-acting Sweden's former coach, Sven-Göran Eriksson, »is mentoring« the under-21s.
2025-03-01 dead-person-acting Peter Higgs, the physicist, »will sign« his new book in April.
2025-03-01 dead-person-acting John Prescott »will receive« an honorary degree in person in Hull.
2025-06-10 left-office The Netherlands’ »prime minister«, Mark Rutte, will visit Kyiv on Friday.
2024-12-16 left-office The Bank of England's »governor«, Mark Carney, held rates on Thursday.
2025-06-10 left-office Japanese »Prime Minister« Fumio Kishida, 67, plans to resign.
2025-06-10 left-office Spanish »Prime Minister« Mariano Rajoy meets business leaders on Monday.
2025-06-10 left-office The »prime minister« of Australia, Scott Morrison, will open the dam on Friday.
2025-06-10 left-office Kenyan »President« Uhuru Kenyatta is due in Kigali on Monday.
2025-06-10 wrong-office On Monday, »Israeli Prime Minister« Isaac Herzog condemned the attack.
2025-06-10 wrong-office »French President« Michel Barnier met farmers on Monday.
2025-06-10 not-held-then At the 2016 Olympics, »President« Jair Bolsonaro waved to the crowd.
2025-06-10 not-held-then In 2019 »Secretary of State« Marco Rubio was pressing Venezuela from the Senate.
2025-06-10 not-held-then Back in 2014, »President« Donald Trump owned the hotel.
2025-11-10 former-in-office The »former NATO chief« Mark Rutte told allies on Tuesday to spend more.
2025-11-10 former-in-office Giorgia Meloni, the »former Italian premier«, has called a vote of confidence.
"""

# look-alikes
RIGHT = """
2025-06-10 At the 2012 Games, Mayor Boris Johnson dangled from a zip wire. At the 2024 Convention, President Joe Biden spoke.
2025-06-10 A portrait of President Joe Biden is in the hall. The President Ronald Reagan carrier sails on Friday.
2025-06-10 A memo sent in 2015 to Theresa May, then home secretary, surfaced.
2025-06-10 Donald Trump, then the former president, won Iowa in January 2024.
2025-06-10 Christine Lagarde, head of the IMF until 2019, said inflation was falling.
2025-06-10 Christine Lagarde, then head of the IMF, warned Greece. When Christine Lagarde was head of the IMF, she warned Greece.
2025-06-10 The club's treasurer, Anthony Albanese, no relation, counted the money. Ohio Treasurer Robert Sprague spoke.
2025-06-10 Venezuelan opposition leader Edmundo González and Kemi Badenoch, the opposition leader, met.
2025-06-10 In 2018 then opposition leader Jeremy Corbyn spoke; in 2021 then-Opposition Leader Anthony Albanese did.
2025-06-10 In 2009 President Emmanuel Macron was a banker who would later be president.
2025-06-10 The mayor of London, Ontario, Josh Morgan, spoke. Mayor of New York City Eric Adams spoke on Monday.
2025-03-10 President Joe Biden told aides he was tired during the campaign, a new book says.
2025-03-10 President Joe Biden urged prosecutors to act, according to records released on Monday.
2025-06-10 The chancellor of Oxford University, William Hague, and the president of FIFA, Gianni Infantino, spoke on Monday.
2025-06-10 Home Secretary Yvette Cooper joined the board in 2010. Prime Minister Keir Starmer joined the Labour Party in 1979.
2025-03-01 Nelson Mandela is inspiring a new generation. In the film, Margaret Thatcher is meeting Ronald Reagan.
2025-03-01 Elvis Presley lives on in the hearts of fans. Stephen Hawking is expected to feature on the coin.
2025-03-01 The man who shot John Lennon is serving 20 years to life. Whitney Houston will get a biopic next year.
2025-03-01 Margaret Thatcher is leading in a poll of best prime ministers. A new opera about Nelson Mandela will open in May.
2025-03-01 Muhammad Ali is working the bag in the photograph. Prince Philip is staying in the shade in the painting.
2025-06-10 In 2016, then-President-elect Donald Trump called. In 2016 then-candidate Donald Trump, later president, called.
2025-06-10 In 2017 then-Foreign Secretary Boris Johnson visited; in 2012 then-Mayor Boris Johnson did.
2025-06-10 In 2008, then-Sen. Barack Obama and then-President George W. Bush met; then-President-elect Obama smiled.
2025-06-10 In January 2017 then-President Barack Obama and in January 2021 then-President Donald Trump left.
2025-06-10 In 2010 Gordon Brown, then prime minister, called her a bigot. In 2024 then-Prime Minister Rishi Sunak and later Prime Minister Keir Starmer spoke.
2025-06-10 Prime Minister Mark Carney, who ran the Bank of England in 2014, smiled. Prime Minister Mark Carney lived in London in 2014.
2025-02-14 The grant was announced last fall by Transportation Secretary Pete Buttigieg.
2025-02-14 Buttigieg, who served as transportation secretary under President Joe Biden, is weighing a Senate run.
2025-02-14 The rule, finalized by the Biden administration, was praised by Vice President Kamala Harris during the campaign.
2025-02-14 Trump's executive order rescinded one that President Joe Biden had signed on his first day in office.
2025-02-14 President Joe Biden's economic record will be debated for years.
2025-02-14 In his farewell address, President Biden warned of an oligarchy.
2025-02-14 The ceasefire was brokered by envoys of President Biden and President-elect Trump.
2025-02-14 President Biden commuted Peltier's sentence in the final minutes of his term.
2025-02-14 The charges were dropped after President Joe Biden pardoned him.
2025-02-14 Johnson recalled how President Biden told him he had not signed the order.
2025-02-14 “We worked with President Biden,” Ms. Lee said. President Biden visited the town after the derailment.
2025-02-14 Harris, who replaced President Joe Biden atop the ticket, lost Pennsylvania.
2025-02-14 The program was a signature effort of President Joe Biden and Interior Secretary Deb Haaland.
2025-02-14 Interior Secretary Deb Haaland visited the tribe and apologized for the schools.
2025-02-14 Attorney General Merrick Garland appointed Jack Smith as special counsel.
2025-02-14 FBI Director Christopher Wray resigned before Trump took office. Treasury Secretary Janet Yellen said the debt would hit the limit in January.
2025-02-14 Secretary of State Antony Blinken made a dozen trips to the region.
2025-02-14 Defense Secretary Lloyd Austin hid his illness from the White House.
2025-02-14 A memo by Homeland Security Secretary Alejandro Mayorkas set the policy, a judge said on Monday.
2025-02-14 Zelenskyy thanked President Biden, and then Trump, for the missiles.
2025-02-14 The two men met President Biden at a fundraiser.
2025-02-14 Photo: President Joe Biden speaks in Wilmington, Del., on Nov. 7, 2024.
2025-02-14 President Joe Biden departs the White House. (AP Photo/Jane Doe)
2025-02-14 FILE - President Joe Biden listens during a meeting, Dec. 10, 2024, in Washington.
2025-02-14 Talks had stalled. CIA Director William Burns met Hamas leaders in Doha. NASA Administrator Bill Nelson left in January.
2024-08-12 The Rwanda plan was dreamed up by Prime Minister Boris Johnson and pursued by Prime Minister Rishi Sunak.
2024-08-12 Home Secretary James Cleverly signed the treaty. Chancellor Jeremy Hunt cut national insurance twice.
2024-08-12 Prime Minister Rishi Sunak called the election in the rain. Prime Minister Rishi Sunak lost his temper.
2024-08-12 The inquiry, set up by Prime Minister Boris Johnson, hears from Rishi Sunak today.
2024-08-12 The Conservative leader, Rishi Sunak, said on Monday that he would go. Mr Sunak, whom Prime Minister Keir Starmer replaced, laughed.
2024-08-12 The race to replace former prime minister Rishi Sunak as Tory leader opened on Monday. Former home secretary Suella Braverman spoke.
2021-03-15 President Donald Trump refused to concede. President Donald Trump's tax returns will go to prosecutors, a court ruled on Monday.
2021-03-15 The vaccine deal was struck under President Donald Trump, and President Joe Biden doubled it on Wednesday.
2021-03-15 President Trump named three justices. Justice Amy Coney Barrett was named by President Donald Trump in September.
2021-03-15 The vote stood. Vice President Mike Pence certified the vote. Rioters shouted that they would hang Vice President Mike Pence.
2021-03-15 Secretary of State Mike Pompeo labelled the camps a genocide on his last full day.
2021-03-15 A riot by supporters of President Donald Trump left five dead. Allies of President Donald Trump met in Orlando on Sunday.
2021-03-15 The Trump International Hotel, President Trump's favourite, is for sale. Fans of President Trump waved flags on Monday.
2021-03-15 Donald Trump, the former president, will speak on Sunday. Mr. Trump, the first president to be impeached twice, left.
2017-03-06 President Obama's health law will be repealed. Trump accused President Barack Obama of wiretapping him on Saturday.
2017-03-06 President Barack Obama banned drilling in December. Former FBI Director Robert Mueller spoke. President Obama won the state twice.
2017-03-06 Former Exxon chief executive Rex Tillerson, now secretary of state, met former Governor Rick Perry, the energy secretary.
2019-08-05 Former Vice President Joe Biden leads the field; former President Barack Obama stayed out. Former Mayor Pete Buttigieg spoke.
2019-08-05 Former Secretary of State Hillary Clinton said President Donald Trump and Vice President Mike Pence knew. Attorney General William Barr agreed.
2019-08-05 Prime Minister Boris Johnson met former Prime Minister Theresa May. Ex-Chancellor Philip Hammond objected. Foreign Secretary Dominic Raab spoke.
2019-08-05 Brussels gave way. Prime Minister Theresa May agreed the backstop. The former foreign secretary, Jeremy Hunt, lost to Prime Minister Boris Johnson, a former foreign secretary.
2022-09-09 Queen Elizabeth II died on Thursday. King Charles III addressed the nation on Friday. Prime Minister Liz Truss met the queen on Tuesday.
2022-09-20 Queen Elizabeth II will be buried on Monday. Queen Elizabeth II, who reigned for 70 years, will lie beside Prince Philip.
2025-05-12 Pope Francis will be remembered. Pope Leo XIV prayed at the tomb of Pope Francis on Saturday. Pope Francis said in 2015 that the earth cried.
2025-01-22 JD Vance, 40, became the 50th vice president on Monday.
2025-01-22 Theodore Roosevelt, the 25th vice president and 26th president, loved the park.
2025-01-22 Emmanuel Macron, the 24th president of the Fifth Republic, spoke.
2025-01-22 Emmanuel Macron is the eighth president of the Fifth Republic.
2025-01-22 Emmanuel Macron is the eighth president of the club.
2025-01-22 Donald Trump will be the first president since Grover Cleveland to return.
2025-01-22 Donald Trump is the second president to return; he is the third president of his party to lose twice.
2025-01-22 Barack Obama was the first Black president. Barack Obama, the first president born in Hawaii, spoke.
2025-01-22 Justin Trudeau is the second prime minister in his family, and the 22nd prime minister of Canada.
2025-01-22 Joe Biden was the first president to visit; Joe Biden, the second Catholic president, prayed.
2025-01-22 Anthony Albanese, Australia’s 31st prime minister, spoke.
2025-01-22 Lincoln, the 15th president, was born in Kentucky. Abraham Lincoln was tall.
2025-01-22 She worked for the 46th president before Donald Trump returned. He succeeded Joe Biden as the 47th president.
2025-01-22 Rodrigo Duterte was succeeded by Ferdinand Marcos Jr. as the 17th president.
2025-01-22 Donald Trump beat Kamala Harris to become the 47th president.
2025-01-18 President-elect Donald Trump will be sworn in on Monday. President Joe Biden will leave office at noon.
2025-01-20 President Joe Biden welcomed President-elect Donald Trump at the White House.
2025-01-22 President Donald Trump pardoned 1,500 people on Monday, undoing a policy of former President Joe Biden.
2025-01-22 Hours before he left office, President Joe Biden pardoned his brother.
2025-01-22 On his last day, President Biden issued preemptive pardons for Gen. Mark Milley and Dr. Anthony Fauci.
2025-01-25 The order reverses a rule President Joe Biden issued last year.
2025-02-10 President Joe Biden signed the CHIPS Act into law in August 2022.
2025-02-10 The deal was struck under President Joe Biden and Vice President Kamala Harris.
2025-02-10 Trump fired the officials appointed by President Joe Biden.
2025-02-10 In a letter to Congress, Biden administration officials said President Biden had approved it.
2025-02-10 Former Vice President Mike Pence criticized President Donald Trump on Tuesday.
2025-02-10 Vice President JD Vance, who as a senator from Ohio voted against aid, met President Zelenskyy.
2025-02-10 Then-President Joe Biden blocked the sale in January.
2025-02-10 Trump has said that President Biden was incompetent. He called President Biden's decision a disaster on Friday.
2025-02-10 The case began when President Biden's Justice Department sued Texas.
2025-03-10 Canada's Prime Minister Justin Trudeau said on Monday he would step down once Mark Carney is sworn in.
2025-03-16 Prime Minister Mark Carney, who replaced Justin Trudeau on Friday, flew to Paris.
2025-03-20 Former prime minister Justin Trudeau's office declined to comment. Prime minister-designate Mark Carney became prime minister last Friday.
2024-07-04 Prime Minister Rishi Sunak voted in his constituency on Thursday.
2024-07-05 Prime Minister Keir Starmer entered Downing Street on Friday after Rishi Sunak conceded.
2024-07-06 Outgoing Prime Minister Rishi Sunak apologised to the nation on Friday.
2024-07-08 The policy was announced by Prime Minister Rishi Sunak in 2023.
2024-07-20 Rishi Sunak, who called the election as prime minister, will stay on as leader of the opposition.
2024-08-20 Foreign Secretary David Lammy met Secretary of State Antony Blinken.
2024-08-20 Mr Sunak, the former prime minister, said on Monday that Sir Keir was wrong.
2021-01-19 President Donald Trump will leave Washington on Wednesday. President-elect Joe Biden arrives on Tuesday.
2021-01-22 President Joe Biden signed 17 orders on Wednesday; many reverse those of Donald Trump.
2021-02-10 The impeachment trial of former President Donald Trump opened on Tuesday.
2021-02-10 The House impeached President Donald Trump for a second time on Jan. 13.
2021-02-10 Under President Donald Trump, the United States left the accord in November.
2021-02-10 Supporters of President Donald Trump stormed the Capitol on Jan. 6.
2021-02-10 "President Trump did nothing wrong," his lawyer David Schoen said Tuesday.
2021-02-10 Lawyers for President Trump argued that the trial was unconstitutional because former President Trump had left.
2021-04-10 Vice President Kamala Harris met the president of Guatemala, Alejandro Giammattei.
2021-04-10 Acting Defense Secretary Christopher Miller testified in May that President Trump had called him on Jan. 3.
2025-06-10 Jill Biden, wife of former President Joe Biden, spoke. President Bush, Clinton and Obama attended.
2025-06-10 The George Bush Presidential Library, the USS Gerald R. Ford and the Carter Center were closed.
2025-06-10 Presidents Joe Biden and Donald Trump both signed such orders. Presidents Trump and Putin spoke on Monday.
2025-06-10 A portrait of President Joe Biden hangs in the hall. The President Joe Biden Expressway in Scranton was closed on Monday.
2025-06-10 The Trump-Biden debate, in which President Biden faltered, was in June last year.
2025-06-10 A book about President Joe Biden's decline is out on Tuesday.
2025-06-10 Special counsel Robert Hur investigated President Biden's handling of papers. Audio of President Joe Biden's interview was released on Friday.
2025-06-10 The former president, Joe Biden, 82, has cancer, his office said on Sunday. President Biden will begin treatment this week.
2025-06-10 Vice President Harris lost the election in November to President Trump.
2025-06-10 Trump beat Vice President Kamala Harris last year. Trump, a Republican, defeated Democratic Vice President Kamala Harris.
2025-06-10 Secretary of State Hillary Clinton famously offered a reset button.
2025-06-10 When Secretary of State John Kerry visited, the talks were nearly over.
2025-06-10 Attorney General William Barr told the committee behind closed doors that the letter was real; the transcript was released on Monday.
2025-06-10 Georgia Secretary of State Brad Raffensperger and Michigan Secretary of State Jocelyn Benson testified. California Attorney General Rob Bonta sued.
2025-06-10 New York Attorney General Letitia James and Ohio Governor Mike DeWine met Senate Majority Leader John Thune.
2025-06-10 Texas Attorney General Ken Paxton, Florida Attorney General James Uthmeier, and U.S. Attorney General Pam Bondi spoke.
2025-06-10 Brazil's former president, Jair Bolsonaro, was on trial. Ex-President Michel Temer spoke. Former President Dilma Rousseff heads a bank in Shanghai; Bank president Dilma Rousseff spoke on Monday.
2025-06-10 World Bank President Ajay Banga and IMF Managing Director Kristalina Georgieva met European Commission President Ursula von der Leyen.
2025-06-10 European Council President António Costa, a former Portuguese prime minister, met NATO Secretary General Mark Rutte, the former Dutch prime minister.
2025-06-10 Spain's Prime Minister Pedro Sánchez, the president of the Socialist International, spoke on Monday. President Pedro Sánchez spoke.
2025-06-10 South Africa's President Cyril Ramaphosa, president of the ANC, met Deputy President Paul Mashatile.
2025-06-10 German Chancellor Friedrich Merz and his predecessor Olaf Scholz met President Frank-Walter Steinmeier.
2025-06-10 Chancellor Rachel Reeves and Chancellor Merz met.
2025-06-10 The chancellor, Rachel Reeves, and the German chancellor, Friedrich Merz, spoke; the work and pensions secretary, Liz Kendall, left.
2025-06-10 Taoiseach Micheál Martin and Tánaiste Simon Harris, the former taoiseach, met Northern Ireland First Minister Michelle O'Neill.
2025-06-10 Prime Minister Benjamin Netanyahu and former Prime Minister Yair Lapid, the opposition leader, rowed.
2025-06-10 President of the Board of Trade Jonathan Reynolds and Lord President of the Council Lucy Powell agreed.
2025-06-10 The Speaker, Sir Lindsay Hoyle, and House Speaker Mike Johnson met. Speaker Emerita Nancy Pelosi smiled.
2025-06-10 King Charles III and Queen Camilla welcomed President Macron. The Queen, Elizabeth II, died in 2022.
2025-06-10 Pope Leo XIV praised his predecessor, Pope Francis, on Sunday. Pope Francis was elected in 2013. Pope Francis died on April 21.
2025-06-10 Senate President Bill Ferguson, Club president Joan Laporta, Harvard President Alan Garber and UFC president Dana White met.
2025-06-10 In 2016, candidate Donald Trump promised a wall. President Donald Trump won Michigan in 2016 and lost it in 2020.
2025-06-10 In 2018, President Donald Trump met Kim in Singapore. In 2022 President Joe Biden visited.
2025-06-10 President Donald Trump, who was impeached in 2019 and 2021, sued the network in 2023.
2025-06-10 President Trump pleaded not guilty in 2023. President Trump was convicted in May 2024. President Trump sued in 2022.
2025-06-10 In October 2024, President Trump held a rally at Madison Square Garden.
2025-06-10 President Trump said in 2022 that he would run again.
2025-06-10 In 2012 Secretary of State Marco Rubio, then a senator, backed the bill. Secretary of State Marco Rubio, elected to the Senate in 2010, spoke.
2025-06-10 In 2006 Prime Minister Narendra Modi, as chief minister of Gujarat, went to China.
2025-06-10 Chancellor Angela Merkel opened the border in 2015. Chancellor Gerhard Schröder cut benefits.
2025-06-10 Nelson Mandela told the court in 1964 that he was prepared to die. Nelson Mandela University will open a campus.
2025-06-10 The Nelson Mandela Foundation will host the lecture. A statue of Nelson Mandela will stand in the square.
2025-06-10 Queen Elizabeth II opened the bridge in 1964. The Queen Elizabeth II Bridge will close on Monday.
2025-06-10 Pelé remains the only man to win three World Cups. Pelé leads the list of scorers. Pelé is the greatest, Messi said on Tuesday.
2025-06-10 Stephen Hawking argues that time began then. Stephen Hawking, who wrote the book, warns of AI.
2025-06-10 Steve Jobs announced the iPhone. Steve Jobs, who founded Apple, said it would change the world.
2025-06-10 Fans of Tina Turner will gather on Sunday. Friends of Maggie Smith said on Monday that a service would be held.
2025-06-10 Shane Warne’s family will attend. Shane Warne's son told the paper on Monday.
2025-06-10 Robin Williams plays a teacher in the film. Robin Williams stars as the genie.
2025-06-10 The show has Muhammad Ali as narrator. Muhammad Ali will fight again in the video game.
2025-06-10 Fidel Castro visited New York in 1960. Fidel Castro, who ruled for decades, told reporters that he would never retire.
2025-06-10 “Jimmy Carter lives in all of us,” she said on Friday.
2025-06-10 Jimmy Carter will go down as a great ex-president. Jimmy Carter will be honored on Monday with a stamp.
2025-06-10 Kobe Bryant will receive a star. Kobe Bryant is to be inducted. Kobe Bryant gets a statue next month.
2025-06-10 Giorgio Armani opened a store in Milan on Tuesday. Vivienne Westwood will show in Paris. Karl Lagerfeld plans a new scent.
2025-06-10 A new edition of Philip Roth is due next month. Philip Roth lives on in his books.
2025-06-10 The Sinéad O’Connor album is due next month. Mario Vargas Llosa, who turns his gaze on Peru, wins.
2025-06-10 On Monday Pope Francis told pilgrims in a recorded message played after his death. Pope Francis Center will open.
2025-06-10 The late John McCain’s daughter, Meghan, spoke. Meghan, daughter of John McCain, lives in Arizona.
2025-06-10 Barbara Bush, daughter of former President George W. Bush, lives in New York and will host the gala next month.
2025-06-10 Jesse Jackson Jr. will run. Colin Powell said in 2003 that Iraq had weapons; on Tuesday the file was released.
2025-06-10 Saddam Hussein opened the mosque. Yasser Arafat told the assembly on a Wednesday in 1974 that he held a gun.
2025-06-10 Larry King is a town councillor in Ohio. Boris Yeltsin named Vladimir Putin as heir.
2025-06-10 Donald Sutherland, a nurse from Fife, lives in Leeds and hopes to retire.
2025-06-10 President Xi Jinping, general secretary of the party, met Vietnamese President Luong Cuong and General Secretary To Lam.
2025-06-10 Saudi Prime Minister Mohammed bin Salman met Crown Prince Mohammed bin Salman’s guests. Saudi Crown Prince and Prime Minister Mohammed bin Salman spoke.
2025-06-10 Supreme Leader Kim Jong Un, president of the State Affairs, spoke. Iranian President Masoud Pezeshkian and Supreme Leader Ali Khamenei met.
2025-06-10 Bank of England Governor Andrew Bailey and Bank of Canada Governor Tiff Macklem met Mark Carney, a former governor of both.
2025-06-10 FIFA President Gianni Infantino, IOC President Kirsty Coventry and UEFA president Aleksander Čeferin agreed. IOC President Thomas Bach leaves this month.
2025-06-10 Secretary of State Marco Rubio, the acting national security adviser, spoke; acting archivist Marco Rubio did too.
2025-06-10 Interim President Ahmed al-Sharaa of Syria met President Recep Tayyip Erdoğan.
2025-06-10 Former President Jair Bolsonaro's son, Senator Flávio Bolsonaro, spoke. President Dina Boluarte spoke in Lima.
2025-06-10 Dr. Tedros, WHO Director-General, spoke. Director General Rafael Grossi of the IAEA spoke. Chief executive John Lee spoke in Hong Kong.
2025-06-10 Chancellor of the Duchy of Lancaster Pat McFadden spoke. Lord Chancellor Shabana Mahmood spoke.
2025-06-10 The shadow chancellor, Mel Stride, and shadow foreign secretary Priti Patel objected. Shadow home secretary Chris Philp agreed.
2025-06-10 Prime Minister Keir Starmer's chief of staff. Deputy Prime Minister Angela Rayner resigned later. Vice Premier He Lifeng met Treasury Secretary Scott Bessent.
2025-06-10 Deputy Chancellor Lars Klingbeil, First Vice President Teresa Ribera and Vice President Kaja Kallas met.
2025-06-10 Miss Universe president Anne Jakrajutatip and President of the Senate JD Vance spoke. The president of the Senate, JD Vance, broke the tie.
2025-06-10 Former Prime Minister Tony Blair, Middle East envoy, and former Chancellor Philip Hammond, and ex-Prime Minister Boris Johnson, dined.
2025-06-10 Former Governor of the Bank of England Mark Carney won. Former governor Mark Carney won. Former banker Emmanuel Macron, former union leader Lula and former actor Volodymyr Zelenskyy met.
2025-06-10 Former President Donald Trump lawyer Todd Blanche is now deputy attorney general. Former President Trump national security adviser John Bolton spoke. Former Trump aide Steve Bannon.
2025-06-10 As former President Donald Trump, he was convicted. Trump became the first former president to be convicted. Trump, then the former president, was in court.
2025-06-10 The 2023 indictment of former President Donald Trump was dismissed in November. Jack Smith charged former President Donald Trump with 37 counts.
2025-06-10 While out of power, former Prime Minister Benjamin Netanyahu wrote a memoir.
2025-06-10 In 2021 former President Luiz Inácio Lula da Silva was freed of charges. Former President Donald Tusk of the European Council is Polish prime minister.
2025-06-10 Brigitte Macron, wife of President Emmanuel Macron, and Melania Trump, the former first lady of President Trump's first term, met.
2025-06-10 The Joe Biden Foundation's president, Jane Doe, the Barack Obama Presidential Center and President Barack Obama Highway reopened on Monday.
2025-06-10 Mike Pence, vice president under Trump, and Vice President Al Gore's old aide spoke on Tuesday.
2025-06-10 A judge appointed by President Barack Obama ruled on Monday. U.S. District Judge Ann Lee, whom President Joe Biden named to the bench, ruled on Friday.
2025-06-10 The measure, which President Joe Biden vetoed, passed on Monday. Days after President Joe Biden left, the order fell.
2025-06-10 “President Biden will be there,” he wrote on Monday. The sign reads: President Joe Biden Avenue.
2025-06-10 A New York jury on Tuesday heard that President Joe Biden's son lied.
2025-06-10 On Tuesday the House released the Biden report. President Joe Biden signed the pardons with an autopen, it says.
"""


@pytest.mark.parametrize("line", WRONG.strip().splitlines())
def test_a_slip_is_told_on_its_words(line):
    day, rule, marked = line.split(" ", 2)
    text = marked.replace("»", "").replace("«", "")
    findings = LINTER.check_text(text, published=date.fromisoformat(day)).findings
    assert [finding.rule for finding in findings] == [f"titles/{rule}"]
    start, end = findings[0].span
    assert f"{text[:start]}»{text[start:end]}«{text[end:]}" == marked


@pytest.mark.parametrize("line", RIGHT.strip().splitlines())
def test_a_look_alike_is_left_alone(line):
    day, text = line.split(" ", 1)
    assert LINTER.check_text(text, published=date.fromisoformat(day)).findings == ()
