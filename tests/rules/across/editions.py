"""Pairs of stories on one event by two desks, and what is then changed in one of them.

`STORIES` are two tellings that agree. `WRONG` names a story, the kind of slip, which telling it is put in, the words
there and what they become; `ALIKE` is of the same form and holds changes that contradict nothing.
"""

from __future__ import annotations

STORIES: dict[str, tuple[str, str]] = {
    "fire": (
        """Four dead in Rotterdam warehouse fire

ROTTERDAM, 14 March 2023 – Four people died and eleven were hurt when fire tore through a paint warehouse in the Dutch port of Rotterdam late on Monday, the fire service said.

More than 120 firefighters fought the blaze in the Waalhaven district, which began shortly after 10 p.m. on the ground floor. Residents of 300 homes were told to keep windows shut.

“We heard three explosions and then the whole roof came down,” said Marieke Dijkhuizen, who lives across the canal.

Fire chief Pieter Hoogland said the cause was not known. The warehouse belongs to Veldkamp Coatings, which employs 85 people. The company said it was helping investigators. Mayor Ahmed Aboutaleb visited the scene and ordered flags to be lowered.
""",
        """Paint store blaze kills four workers in Dutch port

14 March 2023

A blaze at a paint warehouse in Rotterdam has killed four people, Dutch officials said on Tuesday. Eleven others were taken to hospital, two of them in a serious condition.

Pieter Hoogland, the city’s fire chief, told reporters that crews had arrived within six minutes of the first call on Monday night. About 120 firefighters were sent to Waalhaven.

A neighbour, Marieke Dijkhuizen, said: “We heard three explosions and then the whole roof came down.”

Veldkamp Coatings, the owner, has 85 staff. It said that it would pay for the funerals. Families in some 300 homes nearby were asked to stay indoors until noon. Mayor Aboutaleb said the city was in mourning.
""",
    ),
    "flood": (
        """Flood waters reach Lokoja as dam opens

ABUJA, 6 October 2022 – Flood waters swept through the Nigerian town of Lokoja on Wednesday after operators opened the gates of the Lagdo dam, driving 14,000 people from their homes, the state emergency agency said.

At least 23 people have drowned in Kogi state since the weekend. The Niger rose to 13.2 metres at the town’s gauge, its highest level in ten years.

“My shop is gone, my stock is gone, and nobody has come to ask about us,” said Blessing Adekunle, a trader at the Kpata market.

Agency head Musa Danladi said that 18 camps had been set up in schools. Abuja has pledged 2.5 billion naira in aid. The main road to the capital was cut and fuel lorries waited in a queue of four kilometres.
""",
        """Thousands flee as Niger bursts banks in Kogi

By our Lagos staff, 6 October 2022

About 14,000 people have fled Lokoja, in central Nigeria, after the Niger river burst its banks on Wednesday. The emergency agency of Kogi state put the number of drowned at 23.

Musa Danladi, who heads the agency, said people were being housed in 18 school camps. The federal government has promised 2.5 billion naira.

The river stood at 13.2 metres in Lokoja, a level last seen in 2012.

“My shop is gone, my stock is gone, and nobody has come to ask about us,” said Blessing Adekunle, who sells rice in the Kpata market. Water from the Lagdo dam, in Cameroon, was released at the weekend without notice, she was told.
""",
    ),
    "trial": (
        """Former bank chief jailed for nine years over Baltic fraud

TALLINN, 21 June 2024 – A court in Tallinn sentenced the former head of Hansa Merchant Bank, Katherine Tamberg, to nine years in prison on Friday for fraud and false accounting.

Judge Rein Olesk found that Tamberg, 52, had moved 48 million euros of customers’ money to companies in Cyprus between 2015 and 2018.

“She betrayed the savers who trusted her and showed not a trace of regret,” the judge said.

Her lawyer, Jonathan Kesküla, said that she would appeal. Two other directors were acquitted. Prosecutor Liina Raudsepp had asked for twelve years. The trial lasted 14 months and heard 63 witnesses. The bank collapsed in May 2019.
""",
        """Nine years for banker who emptied savers’ accounts

21 June 2024

Katherine Tamberg, once the best-paid banker in Estonia, was led from a Tallinn courtroom on Friday to begin a nine-year prison term for fraud.

The court heard 63 witnesses in 14 months. It found that Tamberg had sent 48 million euros from accounts at Hansa Merchant Bank to firms in Cyprus.

“She betrayed the savers who trusted her and showed not a trace of regret,” Judge Rein Olesk told the court.

Liina Raudsepp, the prosecutor, had sought a term of twelve years. Jonathan Kesküla, for the defence, called the sentence harsh and said an appeal would follow. Hansa Merchant Bank failed in May 2019, and the state paid its customers back.
""",
    ),
    "council": (
        """Wexbury council backs tram line by two votes

WEXBURY, 9 February 2024 – Councillors in Wexbury voted 31 to 29 on Thursday to build a tram line from the railway station to the university, after a debate of five hours.

The line will cost £186 million and is to open in 2029. Work starts in September. Council leader Deborah Ainscough said that it would take 9,000 cars a day off the roads.

“This is the biggest thing we have done for this town in a lifetime,” she said.

Opposition leader Graham Pettifer called the scheme “a gift to consultants”. The council expects the government to pay 60 per cent of the bill. A petition against the line was signed by 7,400 people.
""",
        """Tram plan scrapes through after five-hour row

9 February 2024

Wexbury is to have trams again. The town council approved the £186 million line on Thursday by 31 votes to 29.

Deborah Ainscough, the council leader, told members: “This is the biggest thing we have done for this town in a lifetime.” Trams should run from the station to the university from 2029, and digging is due to start in September.

Graham Pettifer, who leads the opposition, said that the town would regret its “gift to consultants”. He handed over a petition with 7,400 names.

Whitehall is expected to bear 60 per cent of the cost. Ms Ainscough said later the trams would remove 9,000 cars from the streets each day.
""",
    ),
    "final": (
        """Senegal lift cup after shoot-out in Yaoundé

YAOUNDÉ, 7 February 2022 – Senegal won the Africa Cup of Nations for the first time on Sunday, beating Egypt 4-2 on penalties after a final without goals.

Sadio Mané, who had missed a penalty in the seventh minute, struck the last kick in front of 48,000 people at the Olembe stadium.

“This is the best day of my life and the best trophy of my life,” Mané said.

Coach Aliou Cissé, captain of the side that lost the final in 2002, wept on the touchline. Goalkeeper Édouard Mendy saved from Mohanad Lasheen. Egypt have won the cup seven times. President Macky Sall declared Monday a holiday.
""",
        """Mané’s penalty ends Senegal’s long wait

7 February 2022

Sadio Mané made amends for an early miss on Sunday night when his penalty gave Senegal their first Africa Cup of Nations. They beat Egypt 4-2 in the shoot-out; the final had ended goalless.

“This is the best day of my life and the best trophy of my life,” Mané told reporters in Yaoundé.

A crowd of 48,000 watched at the Olembe stadium. Édouard Mendy dived to keep out Mohanad Lasheen’s kick. Egypt, seven times the winners, had gone to extra time in each knock-out match.

For Aliou Cissé, the coach, it was a release after losing as captain in 2002. Macky Sall, the president, cut short a trip and made Monday a holiday.
""",
    ),
    "merger": (
        """Norrland Timber to buy Finnish rival for 3.4 billion euros

STOCKHOLM, 11 May 2021 – Norrland Timber agreed on Tuesday to buy the Finnish paper maker Kymen Paperi for 3.4 billion euros in cash and shares.

The two groups have 16,500 workers in nine countries. Chief executive Astrid Lindqvist said that savings would reach 150 million euros a year by 2024.

“We have looked at each other across the water for thirty years, and now is the time,” Lindqvist said in a statement.

Kymen Paperi’s shares rose 22 per cent in Helsinki; those of Norrland fell 3 per cent. The deal needs the approval of the European Commission. Unions fear for a mill at Kotka, which has 640 employees. Chairman Jukka Ahtiainen will join the board.
""",
        """Swedish offer sends Kymen shares up by a fifth

HELSINKI, 11 May 2021 – Shares in Kymen Paperi jumped 22 per cent on Tuesday after the company accepted a 3.4-billion-euro offer by Norrland Timber of Sweden.

The merged company would employ 16,500 people in nine countries and be Europe’s third biggest paper maker.

“We have looked at each other across the water for thirty years, and now is the time,” Astrid Lindqvist, chief executive of Norrland Timber, said.

She promised savings of 150 million euros a year by 2024. Jukka Ahtiainen, the chairman of Kymen Paperi, is to have a seat on the new board. At Kotka, where 640 people work at the mill, union leaders met in the evening. Brussels must still approve the deal.
""",
    ),
    "election": (
        """Conservatives win narrow majority in Kelmara

PORT ELLERY, 3 December 2019 – The Conservative Union of Jonathan Okoro won 41 of the 78 seats in Kelmara’s parliament in Sunday’s election, the electoral commission said on Tuesday.

The ruling Labour Front took 33 seats. Turnout was 71.4 per cent. Prime Minister Philippa Grantley conceded defeat in a broadcast.

“The people have spoken, and I wish my successor strength and patience,” Grantley said.

Okoro, a former customs officer of 47, promised to halve the tax on fuel within 100 days. Observers from the African Union called the vote orderly. Counting was delayed by storms on the island of Sant Anton. He will be sworn in on 12 December.
""",
        """Okoro to lead Kelmara after close vote

3 December 2019

Jonathan Okoro will be the next prime minister of Kelmara. His Conservative Union has 41 seats in the new parliament of 78, according to figures published by the electoral commission on Tuesday, against 33 for the Labour Front.

Philippa Grantley, prime minister since 2011, admitted defeat: “The people have spoken, and I wish my successor strength and patience.”

Turnout in Sunday’s election was 71.4 per cent. African Union observers praised the conduct of the vote.

The new leader, who once worked as a customs officer, takes the oath on 12 December. He has said that he will halve fuel tax in his first 100 days. Storms had held up the count on Sant Anton.
""",
    ),
    "funeral": (
        """Thousands bid farewell to Irish folk singer Maeve Corrigan

GALWAY, 18 August 2020 – Thousands of people lined the streets of Galway on Tuesday for the funeral of the singer Maeve Corrigan, who died last week at the age of 79.

The president of Ireland, Michael D. Higgins, read a poem at the cathedral. “She taught us that a song can be a home for those who have none,” he said.

Corrigan made 26 albums and was best known for “The Road to Kinvara”, recorded in 1968. She died at her home in Oughterard on 12 August.

Her daughter, Sinéad Corrigan, sang in Irish at the graveside. The musicians Paul Brady and Dolores Keane were among the mourners. She will be remembered in a concert on 3 October.
""",
        """Galway falls silent for its singer

18 August 2020

Galway stood still on Tuesday as the coffin of Maeve Corrigan was carried from the cathedral. The folk singer, who was 79, died on 12 August at home in Oughterard.

“She taught us that a song can be a home for those who have none,” President Higgins told the mourners, among them Dolores Keane and Paul Brady.

Her song of 1968, “The Road to Kinvara”, was played by a lone piper. It was on the second of the 26 albums she made.

At the grave, Sinéad Corrigan sang for her mother in Irish. A memorial concert has been announced for 3 October. Shops along the route shut their doors for an hour.
""",
    ),
    "treaty": (
        """Georgia and Turkey sign water treaty

BATUMI, 27 April 2018 – The foreign ministers of Georgia and Turkey signed a treaty on Friday to share the water of the Chorokhi river, ending a quarrel of eleven years.

Under the text, Turkey will release at least 80 cubic metres a second in the summer months. A joint commission of ten engineers will sit in Batumi from 1 July.

“Rivers do not ask for passports, and from today neither will our engineers,” Georgian minister Mikheil Lomidze said.

His Turkish colleague, Selim Aydoğan, called it a model for the region. The treaty runs for 25 years and must be ratified by both parliaments. Norway, which was host to the talks, has paid 4 million dollars for gauges.
""",
        """Batumi treaty settles dispute over Chorokhi

ANKARA, 27 April 2018 – Turkey and Georgia ended an eleven-year dispute over the Chorokhi on Friday when their foreign ministers put their names to a water treaty in the Black Sea port of Batumi.

Ankara undertakes to let through no less than 80 cubic metres a second between June and September. The treaty is to last 25 years.

“Rivers do not ask for passports, and from today neither will our engineers,” said Mikheil Lomidze, the Georgian foreign minister.

Selim Aydoğan, for Turkey, spoke of a model for the whole region. Ten engineers will form a joint commission with its seat in Batumi, starting on 1 July. Norway gave 4 million dollars for measuring stations.
""",
    ),
    "science": (
        """Ice core from Antarctica reaches back 1.2 million years

CAMBRIDGE, 10 January 2025 – Scientists have drilled an ice core in Antarctica that holds a record of 1.2 million years of climate, the project said on Thursday.

The core, 2,800 metres long, was raised at Little Dome C by a team from ten European countries after four summers of work. It was stored at minus 35 degrees.

“We can hold in our hands the air that the early humans breathed,” said Carla Barbieri, a glaciologist at the University of Bologna and leader of the team.

The oldest core so far covered 800,000 years. Samples will be sent to Bremerhaven, where Hubertus Fleischmann will measure carbon dioxide. The work cost 11 million euros.
""",
        """Scientists drill oldest ice ever found

10 January 2025

European scientists have brought up what they call the oldest continuous ice on Earth: 2,800 metres of it, and 1.2 million years old at the foot.

The drill stood at Little Dome C, in East Antarctica, where the mean summer temperature is minus 35 degrees. Ten countries took part and 11 million euros were spent.

“We can hold in our hands the air that the early humans breathed,” said team leader Carla Barbieri of the University of Bologna.

Until now the record stood at 800,000 years. In Bremerhaven, Hubertus Fleischmann is getting ready to crush the first samples and set free the trapped carbon dioxide. He expects results next year.
""",
    ),
    "arrest": (
        """Police arrest six over museum theft in Lyon

LYON, 5 November 2021 – French police have arrested six men over the theft of Roman coins worth 1.3 million euros from a museum in Lyon, prosecutors said on Friday.

The men, aged between 24 and 61, were held in dawn raids in Villeurbanne and Marseille. Officers found 412 of the 430 coins in a garage, prosecutor Nicolas Ferrandi said.

“They knew the building, they knew the alarms, and they knew the hours of the guards,” Ferrandi told reporters.

The coins, struck under Emperor Hadrian, vanished on 17 October. The museum’s director, Hélène Castagnier, wept when she was told. One of those held had worked there as a guard until 2019. They face up to 15 years in prison.
""",
        """Hadrian’s coins recovered from garage

5 November 2021

Nearly all the Roman coins stolen from a Lyon museum have been found in a garage, and six men are under arrest, the prosecutor Nicolas Ferrandi said on Friday.

Of 430 coins taken on 17 October, 412 were recovered in Villeurbanne. The hoard is valued at 1.3 million euros.

“They knew the building, they knew the alarms, and they knew the hours of the guards,” Ferrandi said.

One suspect was a guard at the museum until 2019. Raids were also made in Marseille. Hélène Castagnier, director of the museum, said she would put the coins back on show by Christmas. The six could go to prison for 15 years.
""",
    ),
    "strike": (
        """Dock strike halts Chilean copper

VALPARAISO, 22 July 2022 – A strike by 5,200 dockers shut the main ports of Chile on Friday and held up the export of copper worth 90 million dollars a day.

The union wants a rise of 12 per cent; the employers offer 7 per cent. Talks broke off on Wednesday night. Union president Rodrigo Sepúlveda said the men would stay out until Monday at least.

“We loaded their ships through the pandemic, and they thanked us with applause,” Sepúlveda said.

Labour minister Jeannette Jara offered to mediate. Twenty-nine ships were waiting off Valparaiso and San Antonio. The mining company Codelco said that it had stocks for nine days. The last such strike, in 2014, went on for 22 days.
""",
        """Ships queue as Chile’s dockers walk out

22 July 2022

Twenty-nine ships lay at anchor off Valparaiso and San Antonio on Friday as Chilean dockers began a strike for higher pay.

The 5,200 dockers are asking for 12 per cent. Employers have offered 7 per cent, and talks collapsed on Wednesday.

“We loaded their ships through the pandemic, and they thanked us with applause,” said Rodrigo Sepúlveda, president of the union.

Chile exports copper worth 90 million dollars each day. Codelco, the state miner, can go on for nine days before its yards are full. Jeannette Jara, the labour minister, has asked both sides to meet her. In 2014 the ports were shut for 22 days.
""",
    ),
    "storm": (
        """Cyclone Batsirai kills 20 in Madagascar

ANTANANARIVO, 8 February 2022 – Cyclone Batsirai has killed 20 people in Madagascar and left 55,000 without a roof, the disaster office said on Tuesday.

The storm came ashore near Mananjary on Saturday evening with winds of 165 kilometres an hour. It destroyed the hospital and 8,600 houses.

“Nothing is left standing between the church and the sea,” said Father Hery Rakotomalala.

The director of the office, Jean-Noël Andriamasy, asked for tents and salt. France sent 60 tonnes of aid from Réunion. A second storm is expected next week. Rice fields were flooded three weeks before the harvest. Twelve roads and 14 bridges are cut.
""",
        """Madagascar counts its dead after cyclone

8 February 2022

Twenty people are known to have died when Cyclone Batsirai struck the east coast of Madagascar on Saturday, the disaster office said. Some 55,000 have lost their homes.

Winds of 165 kilometres an hour flattened 8,600 houses at Mananjary and around it. The hospital there lost its roof and then its walls.

“Nothing is left standing between the church and the sea,” Father Hery Rakotomalala said by telephone.

Sixty tonnes of French aid has come from Réunion. Jean-Noël Andriamasy, who runs the disaster office, said 14 bridges were down. Forecasters see another storm by next week.
""",
    ),
    "court": (
        """Canadian court strikes down water charge

OTTAWA, 30 May 2019 – The Supreme Court of Canada ruled on Thursday by seven votes to two that the province of New Brunswick may not charge First Nations for water from their own lands.

The case was brought in 2013 by the Elsipogtog band. Chief Arlen Levi said that 2,300 people would get back 6.7 million dollars.

“The Crown cannot sell to a people what that people never gave away,” Justice Rosemary Kessler wrote for the court.

Justice Martin Beaudry dissented. Premier Blaine Higgs said that his government would study the ruling. The province has 18 months to change the law. Nine other bands have like claims.
""",
        """Band wins back water money after six years

30 May 2019

A First Nation in New Brunswick is to be paid back 6.7 million dollars after the Supreme Court of Canada struck down a water charge on Thursday.

Seven judges found for the Elsipogtog band and two, among them Martin Beaudry, against.

“The Crown cannot sell to a people what that people never gave away,” wrote Justice Rosemary Kessler.

The band went to court in 2013. Chief Arlen Levi told a crowd that the money, due to 2,300 people, would mend the school. Premier Blaine Higgs gave no comment beyond saying the government would study the ruling. It has been given 18 months to amend the law.
""",
    ),
    "summit": (
        """Leaders of Brazil and Norway renew forest fund

OSLO, 15 September 2023 – Norway will pay 250 million dollars into Brazil’s forest fund this year, Prime Minister Jonas Gahr Støre said on Friday after he met President Luiz Inácio Lula da Silva in Oslo.

It ends a freeze that began in 2019. Brazil has promised to stop illegal felling by 2030. Norway has pledged 1.2 billion dollars over the life of the fund.

“A standing tree has to be worth more than a fallen one, and today it is,” Lula said.

Environment minister Marina Silva will report on the work each spring. Clearing fell by 48 per cent in the first eight months of the year. Lula flies to New York on Saturday.
""",
        """Norway reopens purse for Amazon forest

15 September 2023

After four years, Norway is paying for the Amazon again. Prime Minister Jonas Gahr Støre told President Lula in Oslo on Friday that 250 million dollars would go to the forest fund this year.

Payments were frozen in 2019. In all, Norway’s pledge comes to 1.2 billion dollars.

“A standing tree has to be worth more than a fallen one, and today it is,” said Lula, who goes on to New York on Saturday.

Marina Silva, the environment minister, said clearing was down by 48 per cent between January and August. Brazil means to end illegal felling by 2030. She will give an account every spring.
""",
    ),
    "crash": (
        """Bus plunges into ravine in Peru, killing 17

LIMA, 19 October 2023 – Seventeen people were killed when a bus fell 150 metres into a ravine in the Peruvian region of Ayacucho before dawn on Thursday, police said.

The bus of the Expreso Molina line was on its way from Lima to Cusco with 46 passengers. It left the road near the village of Uripa at 4.20 a.m.

“The driver was awake, but the brakes answered nothing,” said Wilmer Quispe Mamani, a survivor of 34.

Colonel Ernesto Valdivia of the highway police said that rain had been falling. Twenty-six people were taken to Huamanga hospital. In August, 13 people were killed on the same road. Peru had 3,328 road deaths last year.
""",
        """Night bus crash leaves 17 dead in Andes

19 October 2023

A night bus from Lima to Cusco went off a mountain road in Ayacucho early on Thursday, and 17 of those on board died.

Colonel Ernesto Valdivia, of the highway police, said the bus, run by Expreso Molina, dropped 150 metres into a ravine near Uripa. It carried 46 passengers.

Wilmer Quispe Mamani, who is 34, climbed out through a window. “The driver was awake, but the brakes answered nothing,” he said.

Huamanga hospital took in 26 of the injured. Thirteen people died on that stretch of road in August, and 3,328 on the roads of Peru last year. Valdivia said that it had been raining.
""",
    ),
    "quake": (
        """Quake kills 31 in Nepal’s far west

KATHMANDU, 12 November 2022 – An earthquake struck the hills of western Nepal early on Saturday and killed 31 people, the home ministry said.

The quake had a magnitude of 6.1 and was centred near the town of Dipayal in Doti district. It brought down 412 mud-brick houses.

“We dug with our hands until it was light,” said Hari Bahadur Thapa, a schoolteacher in the village of Purbichauki.

Home Minister Bal Krishna Khand flew to Doti on Saturday afternoon with two army doctors. The government gave each family 200,000 rupees. Army helicopters carried 58 injured people to Dhangadhi. The last large quake in the district was in 1980.
""",
        """Villages flattened as earth shakes Doti

12 November 2022

At least 31 people lost their lives when an earthquake of magnitude 6.1 shook Doti, in the far west of Nepal, before dawn on Saturday.

Police officer Bhola Bhatta said that 412 houses had fallen. The injured, 58 of them, were flown by the army to hospital in Dhangadhi.

In Purbichauki the teacher, Hari Bahadur Thapa, said: “We dug with our hands until it was light.”

Families of the dead are to get 200,000 rupees each. The home minister, Bal Krishna Khand, visited Dipayal, close to the centre of the quake. Not since 1980 had the earth moved so much there.
""",
    ),
    "airline": (
        """Air Carpathia cuts 1,150 jobs and drops Bucharest hub

VIENNA, 4 March 2020 – Air Carpathia will cut 1,150 jobs and close its hub in Bucharest by 30 June, the airline said on Wednesday.

It lost 212 million euros last year after a profit of 35 million in 2018. Nine of its 61 aircraft will be handed back to lessors.

Chief executive Marek Svoboda said: “We flew too many half-empty planes to too many small towns.”

The pilots’ union called the cuts “a butchery” and will meet the airline on 11 March. Romania’s transport minister, Lucian Bode, said that he had not been told. The airline was founded in 1994 and carried 7.8 million passengers in 2019. Its shares fell 14.2 per cent.
""",
        """Airline blames half-empty planes as it sheds staff

4 March 2020

Air Carpathia is to lay off 1,150 people and give up its Bucharest base at the end of June, after a loss of 212 million euros.

“We flew too many half-empty planes to too many small towns,” said Marek Svoboda, the chief executive.

Shares in the airline were down 14.2 per cent by the close in Vienna on Wednesday. The fleet will shrink by nine aircraft from 61. Last year 7.8 million people flew with it.

Pilots meet the management on 11 March; their union spoke of “a butchery”. In Bucharest, Lucian Bode, who is the transport minister, complained that nobody had warned him.
""",
    ),
    "murder": (
        """Farmer found guilty of killing neighbour over fence

DUBBO, 19 September 2019 – A jury in Dubbo took four hours on Thursday to find the sheep farmer Malcolm Pritchard guilty of the murder of his neighbour, Kevin Delaney.

Pritchard, 58, shot Delaney three times on 6 January 2018 after a quarrel about a boundary fence near Coonamble.

“He lay in wait for a man who had come to mend a gate,” prosecutor Helen Kazantzis told the court.

Justice Peter Loxton will pass sentence on 25 October. Delaney, 44, left a wife and three daughters. His widow, Christine Delaney, thanked the police. Pritchard had said that he fired in self-defence. The trial heard 27 witnesses in nine days.
""",
        """Guilty verdict in outback fence killing

19 September 2019

Malcolm Pritchard, 58, a sheep farmer, murdered his neighbour Kevin Delaney over a fence, a New South Wales jury decided on Thursday.

The jurors in Dubbo were out for four hours after a trial of nine days and 27 witnesses.

Helen Kazantzis, prosecuting, had told them: “He lay in wait for a man who had come to mend a gate.”

Delaney, who was 44, was hit by three bullets at Coonamble on 6 January 2018. Pritchard claimed self-defence. He will be sentenced by Justice Peter Loxton on 25 October. Outside, Christine Delaney said that she could at last tell her girls it was over.
""",
    ),
    "marathon": (
        """Ethiopian Tadesse wins Hamburg marathon in rain

HAMBURG, 28 April 2019 – Ethiopia’s Abebe Tadesse won the Hamburg marathon on Sunday in two hours, six minutes and 12 seconds, 41 seconds ahead of Kenya’s Moses Kiprotich.

Some 10,400 runners started in heavy rain. Germany’s Franziska Oberhauser was third among the women.

“I was so cold that I forgot to look at my watch,” Tadesse said.

Organiser Frank Thaleiser said 230,000 people had lined the course. The prize was 50,000 euros. Tadesse, 26, comes from Bekoji and ran his first marathon in Dubai in 2017. The women’s race was won by Dibabe Kuma in 2:24:41.
""",
        """Tadesse too cold to look at his watch

28 April 2019

Rain did not stop Abebe Tadesse in Hamburg. The Ethiopian, who is 26, left Moses Kiprotich of Kenya 41 seconds behind to win Sunday’s marathon and 50,000 euros.

“I was so cold that I forgot to look at my watch,” he said.

Of the 10,400 who set out, hundreds gave up. Dibabe Kuma was the fastest woman; Franziska Oberhauser came third. Frank Thaleiser, the organiser, counted 230,000 people along the streets.

Tadesse grew up in Bekoji, as many champions have. He made his first start over the distance in Dubai in 2017.
""",
    ),
    "hospital": (
        """Glenmoor hospital to lose maternity ward

GLENMOOR, 16 May 2024 – The maternity ward of Glenmoor hospital will close on 1 August, the health board decided on Thursday by nine votes to five.

Mothers will have to travel 38 miles to Inverlaine. The ward saw 212 births last year, against 405 in 2010.

“I will not put a mother on that road in January,” said Dr Fiona Macaskill, who resigned from the board.

Chairman Iain Drummond said that the ward lacked six midwives and would cost £2.7 million to keep open. Health Secretary Neil Gray has been asked to step in. Campaigners gathered 8,300 signatures and will march on 1 June.
""",
        """Doctor quits as board shuts maternity unit

16 May 2024

Dr Fiona Macaskill resigned from the health board on Thursday after it voted, by nine to five, to shut the maternity unit in Glenmoor.

“I will not put a mother on that road in January,” she said of the 38 miles to Inverlaine.

The unit is to close on 1 August. Births there fell to 212 last year from 405 in 2010. Keeping it would take £2.7 million, according to Iain Drummond, the chairman, and six more midwives than could be found.

A petition has 8,300 signatures. There will be a march on 1 June. Neil Gray, the health secretary, said that he would read the papers.
""",
    ),
}

#: Story, kind, which telling (0 or 1), the words there, what they become.
WRONG: tuple[tuple[str, str, int, str, str], ...] = (
    ("fire", "name", 1, "Dijkhuizen, said", "Dijkhuisen, said"),
    ("fire", "figure", 1, "has killed four people", "has killed five people"),
    ("fire", "quotation", 1, "three explosions", "two explosions"),
    ("fire", "name", 1, "Pieter Hoogland", "Peter Hoogland"),
    ("flood", "figure", 1, "number of drowned at 23", "number of drowned at 32"),
    ("flood", "figure", 1, "2.5 billion naira", "2.5 million naira"),
    ("flood", "name", 1, "Musa Danladi", "Musa Dandali"),
    ("flood", "day", 1, "banks on Wednesday", "banks on Tuesday"),
    ("trial", "given name", 1, "Katherine Tamberg", "Catherine Tamberg"),
    ("trial", "given name", 1, "Jonathan Kesküla", "Jonathon Kesküla"),
    ("trial", "figure", 1, "48 million euros", "84 million euros"),
    ("trial", "quotation", 0, "not a trace of regret", "not a trace of remorse"),
    ("trial", "date", 1, "in May 2019", "in March 2019"),
    ("council", "figure", 1, "£186 million", "£168 million"),
    ("council", "figure", 1, "31 votes to 29", "31 votes to 19"),
    ("council", "date", 1, "start in September", "start in December"),
    ("council", "office", 0, "Opposition leader Graham Pettifer", "Mayor Graham Pettifer"),
    ("final", "name", 1, "Mohanad Lasheen’s", "Mohanad Lashin’s"),
    ("final", "figure", 1, "48,000", "84,000"),
    (
        "final",
        "headline",
        0,
        "Senegal lift cup after shoot-out in Yaoundé",
        "Senegal lift cup after shoot-out in Douala",
    ),
    ("merger", "headline", 0, "for 3.4 billion euros\n", "for 4.3 billion euros\n"),
    ("merger", "office", 1, "Astrid Lindqvist, chief executive of", "Astrid Lindqvist, finance director of"),
    ("merger", "figure", 1, "16,500 people", "15,600 people"),
    ("election", "given name", 1, "Jonathan Okoro", "John Okoro"),
    ("election", "figure", 1, "71.4 per cent", "74.1 per cent"),
    ("election", "date", 1, "on 12 December", "on 21 December"),
    ("election", "quotation", 1, "strength and patience", "strength and prudence"),
    ("funeral", "date", 1, "on 12 August", "on 13 August"),
    ("funeral", "name", 1, "Maeve Corrigan", "Maeve Corigan"),
    ("funeral", "figure", 1, "who was 79", "who was 76"),
    ("treaty", "date", 1, "on 1 July", "on 1 June"),
    ("treaty", "name", 0, "Selim Aydoğan", "Selim Aydoğdan"),
    ("treaty", "figure", 1, "4 million dollars", "40 million dollars"),
    ("science", "figure", 1, "1.2 million years", "1.2 billion years"),
    ("science", "figure", 1, "2,800 metres", "2,300 metres"),
    ("science", "name", 1, "Carla Barbieri", "Clara Barbieri"),
    ("arrest", "date", 1, "on 17 October", "on 7 October"),
    ("arrest", "figure", 1, "six men are", "nine men are"),
    ("arrest", "given name", 1, "Nicolas Ferrandi", "Nicholas Ferrandi"),
    ("strike", "figure", 1, "The 5,200 dockers", "The 52,000 dockers"),
    ("strike", "day", 1, "collapsed on Wednesday", "collapsed on Thursday"),
    ("storm", "figure", 1, "Twenty people", "Thirty people"),
    ("storm", "day", 1, "on Saturday, the", "on Sunday, the"),
    ("court", "figure", 1, "6.7 million dollars", "7.6 million dollars"),
    ("court", "quotation", 1, "never gave away,”", "never sold away,”"),
    ("summit", "figure", 1, "250 million dollars", "25 million dollars"),
    ("summit", "day", 1, "in Oslo on Friday", "in Oslo on Thursday"),
    ("summit", "place", 1, "told President Lula in Oslo", "told President Lula in Bergen"),
    ("crash", "figure", 1, "17 of those on board died", "19 of those on board died"),
    ("crash", "place", 1, "near Uripa", "near Chincheros"),
    ("crash", "headline", 0, "killing 17\n", "killing 27\n"),
    ("quake", "figure", 1, "412 houses", "421 houses"),
    ("quake", "figure", 1, "At least 31 people", "At least 41 people"),
    ("quake", "figure", 1, "magnitude 6.1", "magnitude 6.7"),
    ("quake", "name", 1, "Bal Krishna Khand", "Bal Krishna Khan"),
    ("quake", "name", 1, "Purbichauki", "Purbichuaki"),
    ("quake", "figure", 1, "200,000 rupees", "20,000 rupees"),
    ("quake", "figure", 1, "injured, 58 of", "injured, 85 of"),
    ("quake", "headline", 0, "Quake kills 31", "Quake kills 13"),
    ("airline", "figure", 1, "1,150 people", "1,510 people"),
    ("airline", "figure", 1, "212 million", "221 million"),
    ("airline", "date", 1, "on 11 March", "on 12 March"),
    ("airline", "name", 1, "Marek Svoboda", "Marek Svobada"),
    ("airline", "quotation", 1, "half-empty planes to too", "empty planes to too"),
    ("airline", "office", 1, "Svoboda, the chief executive", "Svoboda, the chairman"),
    ("airline", "figure", 1, "14.2 per cent", "12.4 per cent"),
    ("airline", "figure", 1, "7.8 million people", "8.7 million people"),
    ("airline", "office", 1, "the transport minister", "the finance minister"),
    ("murder", "figure", 1, "who was 44", "who was 47"),
    ("murder", "given name", 1, "Malcolm Pritchard", "Malcom Pritchard"),
    ("murder", "date", 1, "on 6 January", "on 16 January"),
    ("murder", "date", 1, "on 25 October", "on 25 November"),
    ("murder", "name", 1, "Kazantzis", "Kazanzakis"),
    ("murder", "given name", 1, "Christine Delaney", "Kristine Delaney"),
    ("murder", "figure", 1, "27 witnesses", "72 witnesses"),
    ("murder", "place", 1, "Coonamble", "Gunnedah"),
    ("murder", "quotation", 1, "mend a gate", "mend a fence"),
    ("murder", "given name", 1, "Peter Loxton", "Pete Loxton"),
    ("marathon", "figure", 1, "230,000 people", "320,000 people"),
    ("marathon", "figure", 1, "41 seconds", "14 seconds"),
    ("marathon", "name", 1, "Kiprotich", "Kiprotch"),
    ("marathon", "figure", 1, "50,000 euros", "500,000 euros"),
    ("marathon", "name", 1, "Franziska Oberhauser", "Franziska Oberhausen"),
    ("marathon", "given name", 1, "Frank Thaleiser", "Franz Thaleiser"),
    ("marathon", "headline", 0, "wins Hamburg marathon", "wins Hannover marathon"),
    ("marathon", "figure", 1, "10,400 who", "10,700 who"),
    ("hospital", "figure", 1, "212 last", "221 last"),
    ("hospital", "date", 1, "on 1 August", "on 1 October"),
    ("hospital", "figure", 1, "£2.7 million", "£27 million"),
    ("hospital", "figure", 1, "8,300 signatures", "3,800 signatures"),
    ("hospital", "figure", 1, "38 miles", "83 miles"),
    ("hospital", "name", 1, "Fiona Macaskill", "Fiona Macaskell"),
    ("hospital", "day", 1, "on Thursday after", "on Tuesday after"),
    ("hospital", "quotation", 1, "in January,", "in winter,"),
    ("hospital", "given name", 1, "Iain Drummond", "Ian Drummond"),
)

#: Changes after which the two tellings still do not contradict each other.
ALIKE: tuple[tuple[str, str, int, str, str], ...] = (
    (
        "fire",
        "a toll that rose",
        1,
        "kills four workers in Dutch port\n\n14 March 2023\n\nA blaze at a paint warehouse in Rotterdam has killed four",
        "kills six workers in Dutch port\n\n17 March 2023\n\nA blaze at a paint warehouse in Rotterdam has killed six",
    ),
    ("fire", "two of one surname", 1, "Mayor Aboutaleb said", "Jan Hoogland, a shopkeeper, said"),
    ("fire", "rounded", 1, "About 120 firefighters", "More than 100 firefighters"),
    (
        "flood",
        "ordered, pledged, a year",
        1,
        "has promised 2.5 billion naira.",
        "has promised 2.5 billion naira; it spends 40 billion naira a year on dams and has ordered 300 million naira of rice.",
    ),
    ("flood", "rounded", 1, "About 14,000 people", "Nearly 15,000 people"),
    (
        "flood",
        "a quotation cut",
        1,
        "“My shop is gone, my stock is gone, and nobody has come to ask about us,” said Blessing Adekunle",
        "“My shop is gone … nobody has come to ask about us,” said Blessing Adekunle",
    ),
    ("trial", "British and American", 1, "for the defence, called", "for the defense, called"),
    (
        "trial",
        "a quotation cut, with a capital",
        1,
        "“She betrayed the savers who trusted her and showed not a trace of regret,” Judge Rein Olesk told the court.",
        "She “showed not a trace of regret”, Judge Rein Olesk told the court. “The savers who trusted her” had been betrayed.",
    ),
    (
        "trial",
        "another sum",
        1,
        "and the state paid its customers back",
        "and the state paid its customers 310 million euros",
    ),
    ("council", "10% and 100%", 1, "He handed over", "The council will own 100 per cent of the line. He handed over"),
    (
        "council",
        "two votes",
        1,
        "He handed over",
        "In 2017 the council rejected a tram line by 34 votes to 26. He handed over",
    ),
    (
        "final",
        "another match",
        1,
        "Egypt, seven times the winners,",
        "They had beaten Burkina Faso 3-1 in the semi-final. Egypt, seven times the winners,",
    ),
    ("merger", "rounded", 1, "jumped 22 per cent", "jumped by more than 20 per cent"),
    (
        "election",
        "an earlier poll",
        1,
        "African Union observers",
        "In the election of 2015 turnout was 64.2 per cent and the Labour Front won 45 seats. African Union observers",
    ),
    (
        "election",
        "two of one surname",
        1,
        "Storms had held",
        "His brother, Samuel Okoro, managed the campaign. Storms had held",
    ),
    (
        "funeral",
        "late October and three weeks ago",
        1,
        "A memorial concert has been announced for 3 October",
        "She gave her last concert in late July",
    ),
    (
        "treaty",
        "two visits",
        1,
        "Selim Aydoğan, for Turkey,",
        "Selim Aydoğan, who visited Tbilisi on 3 March and Batumi on 11 November,",
    ),
    ("science", "converted", 1, "2,800 metres of it", "2.8 kilometres of it"),
    (
        "science",
        "translated",
        1,
        "“We can hold in our hands the air that the early humans breathed,” said team leader",
        "“The air which the first humans took in is now in our hands,” said team leader",
    ),
    ("arrest", "published later", 1, "5 November 2021\n", "9 November 2021\n"),
    ("strike", "the day before", 1, "on Friday as Chilean", "as Chilean"),
    ("strike", "a later day", 1, "22 July 2022\n\nTwenty-nine ships lay", "25 July 2022\n\nForty-one ships lay"),
    ("storm", "in words, rounded", 1, "Winds of 165 kilometres an hour", "Winds of over 100 miles an hour"),
    ("storm", "update", 1, "8 February 2022\n\nTwenty people", "10 February 2022\n\nNinety-two people"),
    ("court", "other money", 1, "would mend the school", "would mend the school, at a cost of 900,000 dollars"),
    ("summit", "done and promised", 1, "She will give", "Norway paid 110 million dollars in 2018. She will give"),
    (
        "crash",
        "another crash",
        1,
        "Valdivia said that",
        "On Tuesday 9 people died when a bus hit a lorry near Arequipa. Valdivia said that",
    ),
    ("quake", "update", 1, "12 November 2022\n\nAt least 31", "14 November 2022\n\nAt least 57"),
    ("quake", "other", 1, "Not since 1980", "In Bajura 14 people were hurt and 33 houses fell. Not since 1980"),
    ("airline", "other", 1, "Last year 7.8 million", "It had lost 90 million euros in 2016. Last year 7.8 million"),
    ("airline", "rounded", 1, "lay off 1,150", "lay off more than 1,100"),
    (
        "airline",
        "cut",
        1,
        "“We flew too many half-empty planes to too many small towns,”",
        "“We flew too many half-empty planes,”",
    ),
    ("murder", "other Delaney", 1, "Christine Delaney said", "his brother, Kieran Delaney, said"),
    ("murder", "other date", 1, "Pritchard claimed", "He was arrested on 9 January. Pritchard claimed"),
    (
        "marathon",
        "other",
        1,
        "He made his first start",
        "In 2018 he was second, 12 seconds behind, for 30,000 euros. He made his first start",
    ),
    ("hospital", "km", 1, "38 miles to", "61 kilometres to"),
    ("hospital", "other march", 1, "There will be a march on 1 June.", "There was a march on 4 May."),
    ("hospital", "votes", 1, "by nine to five,", "by a majority of four,"),
)
