"""Titles and the dead in sentences written after the rules, with look-alikes: other orders of words, other countries."""

from datetime import date

import pytest

from lintnews.app.linter import Linter

RULES = """left-office former-in-office wrong-office not-held-then years-in-office lower-rank-then elect-in-office
presidency-in-year number-of-holder number-of-term dead-person-acting"""
LINTER = Linter(
    select=(*(f"titles/{rule}" for rule in RULES.split()), "numbers/edition-of-event", "numbers/quarter-of-months")
)

# day of the copy, rule, the words that are wrong between » and «
WRONG = """
2024-03-05 former-in-office Farmers blocked the motorway outside Warsaw, and »former Prime Minister« Donald Tusk offered them talks on Saturday.
2023-09-14 former-in-office At the rally in Johannesburg the »ex-president«, Cyril Ramaphosa, promised more power stations.
2024-08-20 former-in-office »Former Prime Minister« Anthony Albanese told voters in Perth that prices were falling.
2025-04-02 former-in-office »Former Fed chair« Jerome Powell said rates would stay where they were.
2024-11-11 former-in-office The »former archbishop of Canterbury«, Justin Welby, faced calls to resign.
2024-02-01 former-in-office »Former Texas Gov.« Greg Abbott sent the guard to Eagle Pass.
2023-06-01 former-in-office »Ex-Chancellor« Olaf Scholz defended the heating law in Berlin.
2024-04-09 former-in-office Apple's »former chief executive«, Tim Cook, met officials in Hanoi.
2024-09-11 former-in-office »Former European Commission president« Ursula von der Leyen will name her team on Tuesday.
2024-03-03 former-in-office Bayern's rivals cheered when »ex-mayor« Sadiq Khan froze the fares.
2025-05-05 former-in-office Indonesia's »erstwhile president« Prabowo Subianto launched the fund.
2024-10-10 left-office German »Chancellor« Angela Merkel has written a book of 700 pages about her life.
2024-10-10 left-office Boris Johnson, the »prime minister«, has a book out this week.
2025-03-03 left-office Bangladesh's »prime minister«, Sheikh Hasina, spoke from exile in Delhi to her followers on Facebook.
2025-03-20 left-office Canada's »Prime Minister« Justin Trudeau packed his chair out of the Commons.
2024-12-12 left-office Scotland's »first minister«, Humza Yousaf, said he would leave parliament at the next election.
2025-06-06 left-office The »governor« of the Bank of England, Mark Carney, beat the Conservatives in April.
2024-01-20 left-office Twitter »chief executive« Jack Dorsey posted that he regretted the sale.
2025-09-01 left-office Nato »chief« Jens Stoltenberg is Norway's finance minister.
2025-02-02 wrong-office »Foreign Minister« Rajnath Singh watched the jets fly past in Bengaluru.
2024-06-06 wrong-office Spain's »prime minister«, Felipe VI, opened the book fair.
2023-10-10 wrong-office Wang Yi, China's »president«, flew to Washington to prepare a summit.
2024-03-10 wrong-office The »Treasury secretary«, Antony Blinken, told reporters in Cairo that talks went on.
2024-03-10 wrong-office Labour's shadow chancellor said that Jeremy Hunt, the »home secretary«, had no plan.
2024-03-10 wrong-office »World Bank president« Kristalina Georgieva warned of weak growth.
2024-03-10 wrong-office »Florida Gov.« Greg Abbott signed the bill in Austin.
2024-03-10 wrong-office »Meta chief executive« Elon Musk moved his firm to Texas.
2024-03-10 wrong-office Ngozi Okonjo-Iweala, the »head of the IMF«, said trade would recover.
2024-03-10 wrong-office Ukraine's »foreign minister«, Rustem Umerov, asked for shells.
2024-03-10 wrong-office »Russian Prime Minister« Sergei Lavrov accused the West of lying.
2024-03-10 wrong-office »Mayor« of Paris Sadiq Khan cut the price of bus tickets.
2024-03-10 wrong-office The »prime minister« of India, Droupadi Murmu, received the envoy.
2024-03-10 wrong-office The »Scottish first minister«, Mark Drakeford, said goodbye in Cardiff.
2024-03-10 wrong-office »South Korean prime minister« Yoon Suk Yeol said doctors must go back to work.
2024-07-07 not-held-then In the spring of 2008 »then-President« Barack Obama was campaigning in Pennsylvania.
2024-07-07 not-held-then When the towers fell in 2001, »then-Prime Minister« Gordon Brown was at the Treasury.
2024-07-07 not-held-then »Then-President« Bill Clinton sent the marines to Somalia in December 1992.
2024-07-07 not-held-then The cathedral burned in April 2019, and »then-Prime Minister« Gabriel Attal wept on the quay.
2024-07-07 not-held-then »Prime Minister« Rishi Sunak paid half the wages of waiters in August 2020.
2024-07-07 years-in-office As »president in 2015«, Emmanuel Macron pushed through a law on coaches.
2024-07-07 years-in-office David Cameron, »prime minister from 2008 to 2016«, called the vote on Europe.
2024-07-07 years-in-office Vladimir Putin, who became »president of Russia in 2002«, has ruled ever since.
2024-07-07 not-held-then The hostages came home in 1981 to be met by »then-Vice President« Ronald Reagan.
2024-07-07 lower-rank-then In 2011 »then-Senator« Hillary Clinton watched the raid from the situation room.
2024-07-07 years-in-office Boris Johnson, »foreign secretary until 2020«, flew to Kyiv.
2024-07-07 not-held-then During the summit in Bucharest in 2008, »then-Chancellor« Olaf Scholz blocked Ukraine's path.
2024-07-07 not-held-then It was in 2003 that »Prime Minister« David Cameron voted for the war in Iraq.
2024-07-07 years-in-office Janet Yellen, »Treasury secretary in 2016«, raised rates by a quarter point.
2024-07-07 dead-person-acting Organisers say that Jimmy Buffett »is headlining« the beach festival on Saturday.
2024-07-07 dead-person-acting Sinéad O'Connor »now lives« in a village in Roscommon and rarely sings.
2024-07-07 dead-person-acting The Nobel laureate Alice Munro, 92, »is working« on a new collection.
2024-07-07 dead-person-acting Daniel Ellsberg »has moved to« a smaller house in Kensington, California.
2024-07-07 dead-person-acting Sandra Day O'Connor »votes« by post in Phoenix.
2024-07-07 dead-person-acting Gordon Lightfoot »will tour« Ontario in the autumn.
2024-07-07 dead-person-acting Norman Lear, 101, »is producing« a new comedy for television.
2024-07-07 dead-person-acting David Trimble »sits« in the House of Lords as a Conservative.
2024-07-07 dead-person-acting Franz Beckenbauer and his wife »are expected« at the final in Berlin on Sunday.
2024-07-07 dead-person-acting »Guests at the wedding next month include« Tina Turner and her husband.
2024-07-07 dead-person-acting Giorgio Napolitano, who »chairs« no committee these days, attends the Senate on Tuesdays.
2024-07-07 dead-person-acting Raila's ally Mwai Kibaki »told« a rally in Nyeri on Friday that tea prices would rise.
2025-09-03 left-office Allies of »Prime Minister« Rishi Sunak say he will fight on as leader.
2025-09-03 wrong-office As »home secretary«, Rachel Reeves must find room for 600 migrants.
2024-03-03 left-office »PM« Liz Truss to visit Kyiv.
2025-03-03 not-held-then Wages fell under »President« George W. Bush in 2012.
2025-03-03 not-held-then The judge, appointed by »President« Bill Clinton in 2003, struck it down.
2025-03-03 not-held-then The reserve was created in 2019 by »then-President« Barack Obama, whose portrait hangs there.
2024-03-03 not-held-then A tariff that »then-President« Barack Obama announced in March 2018 still bites.
2024-11-03 not-held-then Two decades after »then-President« Bill Clinton ordered troops into Iraq in 2003, the last are leaving.
2024-11-03 years-in-office In her memoir Angela Merkel recalls how, as »chancellor in 2003«, she sat beside Putin.
2025-01-20 not-held-then The station opened in 1994 in the presence of »then-Prime Minister« Margaret Thatcher and 300 drivers.
2025-06-20 left-office Ghanaian »President« Nana Akufo-Addo will lay the first stone of a hospital in Kumasi on Friday.
2025-06-20 former-in-office »Ex-chancellor of the exchequer« Rachel Reeves, who delivers her spending review next week, is under pressure.
2025-06-20 former-in-office Critics of the »former Hungarian premier«, Viktor Orban, filled the square in Budapest.
2025-06-20 former-in-office In Ottawa the »previous prime minister«, Mark Carney, tabled his first budget bill.
2025-06-20 wrong-office The finance minister, Lars Klingbeil, and the »chancellor«, Frank-Walter Steinmeier, agreed on debt.
2025-06-20 left-office South Africa's »deputy president«, Cyril Ramaphosa, will chair the G20.
2025-06-20 wrong-office Speaking in Brussels, »EU foreign policy chief« Ursula von der Leyen said sanctions would follow.
2025-06-20 wrong-office Reporters asked »Bank of England governor« Rachel Reeves about gilts.
2024-06-20 wrong-office Gretchen Whitmer, »governor of Ohio«, said the plant in Lansing would stay.
2024-06-20 wrong-office The »mayor of London«, Andy Burnham, opened a tram line in Bury.
2023-06-20 wrong-office Health minister Karl Lauterbach, who is Germany's »finance minister«, wants more doctors.
2024-06-20 dead-person-acting Pope Benedict XVI »told« pilgrims on Sunday to pray for Ukraine.
2024-06-20 wrong-office »Supreme Leader« Ebrahim Raisi has the last word on the bomb.
2025-02-20 wrong-office »Canadian premier« Pierre Poilievre vowed to hit back at tariffs.
2025-06-20 wrong-office Mette Frederiksen, »queen« of Denmark, flew to Nuuk.
2025-06-20 wrong-office The »Japanese emperor«, Shigeru Ishiba, received Donald Trump.
2025-06-20 left-office The »Tánaiste«, Micheál Martin, told the Dáil that rents would fall.
2025-06-20 wrong-office »Home Secretary« David Lammy wants more police on the beat.
2024-02-20 not-held-then When the euro was launched in 1999, »then-ECB president« Jean-Claude Trichet spoke of pride.
2024-02-20 not-held-then The Lisbon treaty was signed in December 2007 by »then-Prime Minister« David Cameron, alone and late.
2024-02-20 not-held-then By 1986 »then-President« Jimmy Carter had lost interest in the treaty.
2024-02-20 not-held-then At the Genoa summit of 2001 »Prime Minister« Romano Prodi blamed the anarchists.
2024-02-20 presidency-in-year During Bill Clinton's »presidency in 2002« the budget was in surplus.
2024-02-20 years-in-office Nicolas Sarkozy, France's »president until 2015«, was in court again.
2024-02-20 years-in-office Shinzo Abe, who served as »prime minister of Japan from 2012 to 2022«, was buried in September.
2024-02-20 years-in-office Helmut Kohl, »chancellor since 1984« and the longest-serving since Bismarck, oversaw unification.
2024-02-20 years-in-office Tony Blair became »Labour leader in 1996« and prime minister a year later.
2024-06-11 former-in-office Hunter Biden was convicted on the day that »former President« Joe Biden, his father, was to speak on guns.
2024-06-11 former-in-office Egypt's »ex-president«, Abdel Fattah al-Sisi, hosted talks on Gaza.
2024-06-11 former-in-office Britain's »former foreign secretary« David Cameron landed in Kyiv.
2024-06-11 former-in-office Shoppers in Buenos Aires blame the »former president«, Javier Milei, for the price of beef.
2024-06-11 former-in-office Volkswagen's »onetime boss« Oliver Blume wants cheaper batteries.
2024-06-11 former-in-office »Ex-Taoiseach« Simon Harris flew to Brussels.
2024-06-11 former-in-office »Former New York Gov.« Kathy Hochul halted the congestion charge.
2024-06-11 former-in-office The »former mayor« of London, Sadiq Khan, opened the cycle lane.
2025-03-11 left-office Scottish »First Minister« Humza Yousaf, 39, plans to leave Holyrood.
2025-03-11 left-office »Health Secretary« Matt Hancock is to run the marathon.
2025-03-11 left-office Lawyers for Philippine »President« Rodrigo Duterte say the warrant is void.
2025-03-11 left-office Intel »chief executive« Pat Gelsinger has joined a church start-up.
2025-03-11 left-office Britain's ambassador thanked the Dutch »prime minister«, Mark Rutte, for the tulips on Monday.
2025-03-11 wrong-office Mexico's »foreign minister«, Claudia Sheinbaum, said that tariffs would hurt both sides.
2025-03-11 wrong-office Elon Musk, »chief executive of Boeing«, laughed at the rocket's debris.
2025-03-11 wrong-office Pakistan's »prime minister«, Asif Ali Zardari, addressed parliament.
2025-03-11 wrong-office The »UN secretary-general«, Jens Stoltenberg, asked for more blankets.
2025-03-11 left-office Norway's »prime minister«, Jens Stoltenberg, put up the oil fund's stake in bonds.
2025-03-11 not-held-then Back in 1997 »then-Prime Minister« Gordon Brown handed the Bank of England its freedom.
2025-03-11 not-held-then The wall had stood for two years when, in June 1963, »then-President« Lyndon Johnson spoke in Berlin.
2025-03-11 not-held-then Two planes struck New York in September 2001, and »Mayor« Michael Bloomberg ran towards the smoke.
2025-03-11 not-held-then Lehman Brothers failed in September 2008 while »then-Treasury Secretary« Timothy Geithner was on the phone.
2025-03-11 not-held-then Obama's health law passed in March 2010 over the objections of »then-Speaker« Paul Ryan.
2025-03-11 not-held-then Greece joined the euro in 2001 under »Prime Minister« Alexis Tsipras.
2025-03-11 years-in-office Michelle Bachelet, »president of Chile from 2010 to 2014«, ran the UN's human rights office.
2025-03-11 years-in-office Jacinda Ardern became New Zealand's »prime minister in 2015«, aged 37.
2025-11-11 dead-person-acting Diane Keaton, who »lives« in Los Angeles with her dogs, sells houses on the side.
2025-11-11 dead-person-acting Jane Goodall »will fly« to Nairobi in December to open a sanctuary.
2025-11-11 dead-person-acting The actor Robert Redford »said« last week that he would sell his ranch.
2025-11-11 dead-person-acting Dick Cheney »is backing« a Democrat for governor of Wyoming.
2025-11-11 dead-person-acting The festival's »guests next summer include« Ozzy Osbourne and his family.
2025-11-11 dead-person-acting Alex Salmond »leads the« Alba Party, which has two councillors.
2025-11-11 number-of-holder Catherine Connolly took office on Tuesday as Ireland's »11th« president.
2025-11-11 edition-of-event The »29th« UN climate conference opened in Belém on Monday.
2024-11-06 number-of-holder Kamala Harris, the »48th« vice president, conceded.
"""
RIGHT = """
2025-06-10 Tina Turner is calling the fans from a video screen.
2025-06-10 A hologram of Tina Turner is touring Europe.
2025-06-10 Christopher Reeve's co-star Margot Kidder is remembered fondly.
2025-06-10 Fans say Freddie Mercury is alive in every note.
2025-06-10 Stephen Hawking argues in his book that time has a beginning.
2025-06-10 Critics say Toni Morrison is a towering figure.
2025-06-10 Nelson Mandela is the president who freed South Africa, schoolchildren wrote.
2025-06-10 David Bowie is on the playlist, with Lou Reed.
2025-06-10 Johan Cruyff has a stadium named after him in Amsterdam.
2025-06-10 Robin Williams has a star on Hollywood Boulevard.
2025-06-10 Muhammad Ali remains the greatest, he said.
2025-06-10 Steve Jobs wants a simple phone in one scene.
2025-06-10 Kobe Bryant is wearing the No. 24 shirt in the mural.
2025-06-10 Margaret Thatcher denies everything in the first act.
2025-06-10 Jane Birkin owns a basket in every photograph.
2025-06-10 In 1982, Margaret Thatcher is leading a country at war.
2025-06-10 Sean Connery will be joined by Roger Moore in the wax museum.
2025-06-10 Gene Wilder walks with a limp at first, then somersaults.
2025-06-10 Hilary Mantel has a new edition out in May.
2025-06-10 Sly Stone is teaching the world a lesson in the archive concert.
2025-12-10 In the 1969 match Bobby Charlton takes a corner.
2025-06-10 Museum guests will include fans of Tina Turner.
2025-06-10 Students will meet Nelson Mandela’s granddaughter.
2025-06-10 Visitors will meet Stephen Hawking in a hologram show next month.
2025-06-10 The wax figures next month include Tina Turner and Elvis.
2025-06-10 Speakers will include Jimmy Carter's grandson Jason.
2025-06-10 The songs next week include Tina Turner hits.
2025-06-10 The law that President Barack Obama signed in 2010 still stands. Nobody expected Prime Minister David Cameron to resign in 2016.
2025-06-10 In 2016 President Barack Obama visited Hiroshima; a year later then-President Donald Trump flew to Hanoi.
2025-06-10 The station, built in 1998, was renamed when then-President Donald Trump visited.
2025-06-10 The firm, which was sold in 2010, had been praised by then-President Bill Clinton.
2025-06-10 The man who was jailed in 2010 and was pardoned by then-President Donald Trump has died.
2025-06-10 In 2012 he moved to Ohio, where then-President Donald Trump later praised him.
2025-06-10 She left the party in 2005, before then-Prime Minister Gordon Brown took over.
2025-06-10 Born in 1990, she met then-President Barack Obama at a school fair.
2025-06-10 In 1993, future Prime Minister Boris Johnson reported from Brussels.
2025-06-10 Founded in 1975, the firm was visited by then-Prime Minister Tony Blair.
2025-06-10 Since 2016 then-candidate Donald Trump has become president twice.
2025-06-10 Keir Starmer, who became an MP in 2015 and prime minister in 2024, spoke.
2025-06-10 Boris Johnson, mayor from 2008 to 2016, backed the bridge. Tony Blair was prime minister until 2007.
2025-06-10 Angela Merkel was chancellor from 2005 to 2021, Gerhard Schröder from 1998 to 2005.
2025-06-10 Vladimir Putin, president from 2000 to 2008 and since 2012, signed it. Viktor Orban, prime minister since 2010, objected.
2025-06-10 Robert Fico, prime minister from 2012 to 2018 and since 2023, flew to Moscow.
2025-06-10 Donald Trump, president since January, flew to Rome. Theresa May became prime minister in July 2016.
2025-06-10 Rishi Sunak, chancellor in 2020 and prime minister in 2022, spoke in Leeds.
2025-06-10 Sergei Lavrov is foreign minister of Russia. Giorgia Meloni, who is prime minister of Italy, met Sergio Mattarella, the president.
2025-06-10 If Andy Burnham is prime minister by Christmas, few will be surprised.
2025-06-10 Marine Le Pen wants to be president. Jordan Bardella is prime minister material, she says.
2025-06-10 Jens Stoltenberg was Nato chief for ten years; he is now Norway’s finance minister.
2025-06-10 Angela Merkel, who was chancellor when the crisis broke, is 70.
2025-06-10 Former California Gov. Arnold Schwarzenegger and Gov. Gavin Newsom met former mayor Eric Garcetti.
2025-06-10 The chief executive of the charity, Jane Doe, met Microsoft founder Bill Gates, its former chief executive.
2025-06-10 The president of the chamber of commerce, Olaf Scholz’s brother, spoke. The finance minister, who was not named, agreed.
2025-06-10 Then-Sen. Barack Obama spoke in Berlin in July 2008. In 2007, then-Sen. Hillary Clinton led in the polls.
2025-06-10 In 2014 then-Gov. Mike Pence signed the bill. In 2011 then-Cardinal Jorge Mario Bergoglio turned 75.
2025-06-10 The 22nd World Cup win of her career came in Sölden. India played the 13th Cricket World Cup at home.
2025-06-10 The 77th General Assembly of the church met in York on Monday. The 30th annual conference of the parties’ youth wings opened.
2025-06-10 In its fourth quarter, which ran from July to September, Apple sold more. The fourth quarter ran from October to the end of December.
2025-06-10 Joe Biden, who beat the 45th president, was the 46th. Donald Trump became the 45th president in 2017 and the 47th in 2025.
2025-06-10 Keir Starmer is the 58th prime minister and the seventh from Labour. Justin Welby was the 105th archbishop of Canterbury.
2025-06-10 Aides to former Prime Minister Rishi Sunak say he is well. Allies of Prime Minister Keir Starmer say so too.
2025-06-10 The judge, appointed by President Bill Clinton in 1998, struck it down. Wages rose under President Barack Obama in 2012.
2025-06-10 The prime minister in 2012, David Cameron, refused. As chancellor in 2012, Angela Merkel agreed.
2025-06-10 During Barack Obama’s presidency in 2012 the law passed; Tony Blair’s premiership in 2005 was short of money.
2025-06-10 As home secretary, Yvette Cooper must decide. As foreign secretary in 2017, Boris Johnson flew to Tehran.
2025-06-10 By 2010 then-Prime Minister Gordon Brown had lost. At the London summit of 2009 Prime Minister Gordon Brown pledged billions.
2025-06-10 The station opened in 1988 in the presence of then-Prime Minister Margaret Thatcher and 300 drivers.
2025-06-10 He served in the cabinet of Prime Minister John Major, a former chancellor, in the 1990s.
2025-06-10 The under secretary for trade met the previous president, Joe Biden, and the previous prime minister, Rishi Sunak.
2024-07-04 Rishi Sunak to face voters as polls open across the UK
2024-07-05 Keir Starmer becomes prime minister after Labour landslide; Rishi Sunak resigns
2024-07-06 New Prime Minister Keir Starmer says Rwanda scheme is dead and buried
2024-07-08 Former Prime Minister Rishi Sunak to stay on as Tory leader until November
2024-11-06 President-elect Donald Trump thanks voters; Vice President Kamala Harris to speak
2024-11-13 President Joe Biden hosts President-elect Donald Trump at the White House
2024-12-02 President Joe Biden pardons his son Hunter
2025-01-20 Donald Trump sworn in as the 47th president; Joe Biden leaves Washington
2025-01-21 President Donald Trump pardons rioters, former President Joe Biden's aides object
2025-01-22 Secretary of State Marco Rubio takes over from Antony Blinken
2025-01-23 In his last act as president, Joe Biden pardoned his siblings
2025-02-03 The rule, issued under President Joe Biden, is frozen
2025-02-10 Trump fires officials appointed by former President Joe Biden
2025-03-14 Mark Carney sworn in as Canada's prime minister, succeeding Justin Trudeau
2025-03-16 Justin Trudeau, who stepped down as prime minister on Friday, bids farewell
2025-05-06 Friedrich Merz elected chancellor in second round; Olaf Scholz hands over
2025-05-08 Cardinal Robert Prevost elected pope, takes the name Leo XIV
2025-05-09 Pope Leo XIV, the 267th pope, celebrates first Mass
2025-04-22 Pope Francis will be buried on Saturday at Santa Maria Maggiore
2025-04-22 Pope Francis, who will be laid to rest on Saturday, wanted a simple tomb
2024-12-30 Jimmy Carter will lie in state at the Capitol; President Joe Biden orders flags lowered
2024-10-01 Mark Rutte takes over from Jens Stoltenberg as NATO secretary general
2024-10-01 Shigeru Ishiba to become Japan's prime minister, replacing Fumio Kishida
2024-12-14 Emmanuel Macron names Francois Bayrou prime minister to replace Michel Barnier
2024-09-05 Macron names Michel Barnier as prime minister
2024-12-08 Syria's Bashar al-Assad flees Damascus as rebels enter the capital
2024-08-05 Bangladesh Prime Minister Sheikh Hasina resigns and flees to India
2024-08-12 Ousted Bangladeshi prime minister Sheikh Hasina faces murder case
2024-12-14 South Korea's parliament impeaches President Yoon Suk Yeol
2025-04-04 South Korean court removes President Yoon Suk Yeol from office
2025-06-04 Lee Jae-myung wins South Korean presidency after Yoon Suk Yeol's ouster
2024-07-19 Outgoing Prime Minister Mark Rutte's farewell tour ends
2023-01-19 New Zealand Prime Minister Jacinda Ardern to resign
2023-01-26 Chris Hipkins sworn in as New Zealand prime minister, replacing Jacinda Ardern
2022-09-06 Liz Truss appointed prime minister by Queen Elizabeth at Balmoral
2022-10-26 Prime Minister Rishi Sunak appoints James Cleverly foreign secretary
2022-09-09 King Charles III to address the nation after the death of Queen Elizabeth II
2022-09-12 Queen Elizabeth II will be remembered at services across the realm
2021-12-09 Olaf Scholz takes over as chancellor from Angela Merkel
2021-01-19 President Donald Trump to leave Washington hours before Joe Biden's inauguration
2021-01-21 President Joe Biden reverses former President Donald Trump's travel ban
2021-02-10 Senate opens impeachment trial of former President Donald Trump
2021-02-13 President Donald Trump's acquittal in the Senate closes the trial
2025-07-01 The tariffs that President Donald Trump announced in April are on hold
2024-11-20 As a senator in 1994, Joe Biden wrote the crime bill. In 1994 President Joe Biden, then a senator, wrote the bill.
2025-06-01 When Barack Obama was president, Hillary Clinton, then secretary of state, flew to Tripoli in 2011.
2025-06-01 Tim Walz, governor of Minnesota since 2019, was Kamala Harris's running mate in 2024.
2025-06-01 Gavin Newsom, mayor of San Francisco from 2004 to 2011, is California's 40th governor.
2025-06-01 George W. Bush, governor of Texas from 1995 to 2000, became president in 2001.
2025-06-01 Mike Johnson, speaker since October 2023, met Hakeem Jeffries, the House minority leader.
2025-06-01 Ursula von der Leyen, Germany's defence minister from 2013 to 2019, heads the European Commission.
2025-06-01 António Guterres, prime minister of Portugal from 1995 to 2002, leads the United Nations.
2025-06-01 Mark Carney, governor of the Bank of Canada until 2013 and of the Bank of England until 2020, leads Canada.
2025-06-01 Christine Lagarde, who was finance minister of France in 2008, runs the European Central Bank.
2025-06-01 The then finance minister, Christine Lagarde, sold the stake in 2008. Then-economy minister Emmanuel Macron drafted the law in 2015.
2025-06-01 Boris Johnson, then mayor of London, dangled from a zip wire in 2012. Then-mayor Boris Johnson laughed in 2012.
2025-06-01 In 2013 then-Home Secretary Theresa May spoke. Theresa May, home secretary from 2010 to 2016, spoke.
2025-06-01 Justin Welby, archbishop of Canterbury from 2013 to January, spoke in York. Sepp Blatter was FIFA president from 1998 to 2015.
2025-06-01 Steve Jobs, Apple's chief executive until 2011, admired Sony. Bill Gates was Microsoft's chief executive until 2000.
2025-06-01 Rahm Emanuel, mayor of Chicago from 2011 to 2019, was Barack Obama's chief of staff from 2009 to 2010.
"""


@pytest.mark.parametrize("line", WRONG.strip().splitlines())
def test_a_slip_is_told_on_its_words(line):
    day, rule, marked = line.split(" ", 2)
    text = marked.replace("»", "").replace("«", "")
    found = LINTER.check_text(text, published=date.fromisoformat(day)).findings
    assert [one.rule.partition("/")[2] for one in found] == [rule]
    start, end = found[0].span
    assert f"{text[:start]}»{text[start:end]}«{text[end:]}" == marked


@pytest.mark.parametrize("line", RIGHT.strip().splitlines())
def test_a_look_alike_is_left_alone(line):
    day, text = line.split(" ", 1)
    assert LINTER.check_text(text, published=date.fromisoformat(day)).findings == ()
