"""Names, and what a machine that swaps words makes of them. The package tells how a line is read."""

from __future__ import annotations

NAMES = """
White House < White Home/Residence/Dwelling/Abode
Oval Office < Oval Workplace/Bureau
Supreme Court < Preeminent/Incomparable/Superb/Sovereign Court, Supreme Courtroom/Courthouse
High Court < Excessive/Tall Court, High Courtroom
Secretary of State < Secretary of Country/Nation/Kingdom
Secretary of Defense < Secretary of Guard/Defensive
Homeland Security < Homeland Safety
Foreign Minister < Overseas/Outside/Alien Minister
Foreign Ministry < Overseas/Outside/Alien Ministry
Foreign Secretary < Outside/Alien Secretary, Overseas Secretary
Interior Minister < Inside Minister
Interior Ministry < Inside Ministry
House of Representatives < Home/Residence/Place/Dwelling of Representatives, House of Agents
House of Commons < Home/Residence/Place of Commons
House of Lords < Home/Residence/Place of Lords
Speaker of the House < Speaker of the Home, Talker of the House
Majority Leader < Majority Pioneer/Chief
Minority Leader < Minority Pioneer/Chief
State of the Union < Country/Nation/Kingdom of the Union
Capitol Hill < Capitol Slope/Mound
Labour Party < Labour Celebration/Get-together/Festivity
Conservative Party < Conservative Celebration/Get-together/Festivity
Democratic Party < Popularity/Vote based Party, Democratic Celebration/Get-together/Festivity
Republican Party < Republican Celebration/Get-together/Festivity
Communist Party < Communist Celebration/Get-together/Festivity
United Nations < Joined/Unified/Assembled/Joint/Combined Nations, United Countries
United States < Joined/Unified/Assembled States
United Kingdom < United/Unified/Joined Realm, Joined/Unified/Assembled/Combined Kingdom
United Arab Emirates < United/Unified/Joined Bedouin/Middle-Easterner Emirates
European Union < European Association/Alliance leaders/countries/nations
UN Security Council < UN Safety Council, United Nations Safety Council
World Bank < World Financial institution
West Bank < West Financial institution
Bank of England < Financial institution of England
Bank of America < Financial institution of America
International Monetary Fund < International/Global/Worldwide Money/Financial/Money-related Fund, Global/Worldwide Monetary Fund
International Criminal Court < International/Global Felony/Legal Court
Federal Reserve < Federal Hold/Save
Federal Bureau of Investigation < Federal Agency/Department/Authority of Investigation
Central Intelligence Agency < Central Insight/Knowledge Agency, Focal Intelligence/Insight Agency
National Guard < National Gatekeeper
Coast Guard < Coast Gatekeeper
Air Force One < Air Power/Drive/Pressure One
Royal Air Force < Royal Air Power/Drive/Pressure, Imperial/Illustrious Air Force
Secret Service < Mystery Service
Associated Press < Related/Connected Press, Associated Push
New York Times < New York Instances/Occasions, Big Apple Times
Los Angeles Times < Los Angeles Instances/Occasions
Financial Times < Financial Instances/Occasions
Washington Post < Washington Publish
Wall Street Journal < Wall Avenue/Road Journal
Fox News < Fox Information
BBC News < BBC Information ! services service and
Daily Mail < Every/Each day Mail, Day by day Mail
Daily Telegraph < Every/Each day Telegraph, Day by day Telegraph
Black Lives Matter < Black Lives Topic, Dark Lives Matter
Nobel Peace Prize < Nobel Harmony/Tranquility/Tranquillity Prize
Olympic Games < Olympic Video games/Games, Olympic Recreations
Commonwealth Games < Commonwealth Video games/Games, Commonwealth Recreations
World Cup < Worldwide Cup, World Mug, world mug
Super Bowl < Tremendous Bowl
All Blacks < All Darks, All Dark-colored
Real Madrid < Actual/Genuine Madrid
Manchester United < Manchester Joined
Manchester City < Manchester Metropolis
Newcastle United < Newcastle Joined
Leeds United < Leeds Joined
Great Britain < Extraordinary/Tremendous Britain
Great Wall of China < Extraordinary/Incredible/Nice/Fantastic Wall of China
Great Depression < Extraordinary/Incredible Depression
Big Ben < Huge Ben
Red Cross < Crimson Cross
Red Crescent < Crimson/Purple Crescent
Dead Sea < Lifeless/Useless Sea
Middle Eastern < Center Japanese
Eastern Europe < Japanese Europe
Gaza Strip < Gaza Portion/Piece/Stripe, Gaza Segment
Times Square < Occasions/Instances Square
Scotland Yard < Scotland Backyard
10 Downing Street < 10 Downing Road/Avenue
Buckingham Palace < Buckingham Royal residence
Good Friday Agreement < Great/Excellent Friday Agreement
Cold War < Chilly War/Warfare
World War II < World Warfare/Struggle/Conflict II
World War I < World Warfare/Struggle/Conflict I
Second World War < Second World Warfare/Conflict/Struggle
First World War < First World Warfare/Conflict/Struggle
New York Stock Exchange < New York Inventory Exchange/Trade/Change
Chief Minister < Boss Minister/Clergyman/Pastor
Chief Justice < Boss Justice/Equity
Defence Minister < Safeguard/Guard Minister
Defence Secretary < Safeguard/Guard Secretary
Finance Minister < Account/Accounts/Money Minister
Education Secretary < Instruction Secretary
Education Minister < Instruction Minister
Prince of Wales < Prince of Whales
King Charles < Ruler Charles, Sovereign Charles
Marine Corps < Marine Corpse
Wall Street < Divider/Partition Street
Golden Globe < Brilliant Globe
Golden Globes < Brilliant Globes
Eiffel Tower < Eiffel Pinnacle/Turret
Silicon Valley < Silicon Basin/Canyon
Black Friday < Dark/Blackish Friday
Red Square < Crimson Square
Ivory Coast < Ivory Shore, Ivory Shoreline
Gold Coast < Gold Shore
Grand Prix < Terrific/Fabulous/Stupendous Prix
Grand Slam < Terrific/Stupendous Slam, terrific/stupendous/fabulous slam tournament/title/titles
Test match < Test coordinate
Alzheimer’s disease < Alzheimer’s infection/ailment/sickness, Alzheimer's infection/ailment/sickness
Parkinson’s disease < Parkinson’s infection/ailment/sickness, Parkinson's infection/ailment/sickness
chest X-ray < chest X-beam
New Zealand < New Sheep Skin, New Sheepskin
National Health Service < national wellbeing/wellness service
Centers for Disease Control < Places/Place/Communities/Focuses for Disease Control
Environmental Protection Agency < Environmental/Ecological Safety/Security/Assurance Agency
Department of Justice < Division/Branch of Justice, Department of Equity/Fairness ! and for
Department of Defense < Division/Branch of Defense, Department of Guard/Safeguard/Protection ! of from against and for
Department of Homeland Security < Division/Branch of Homeland Security, Department of Country Security/Safety
Ministry of Defence < Ministry of Guard/Safeguard/Barrier, Service of Defence
Treasury Department < Treasury Branch/Division
European Central Bank < European Principal/Focal/National Bank, European Central Financial institution
European Commission < European Fee/Payment
African Union < African Association/Affiliation summit/chairman/chairperson/commission/mission
Asian Development Bank < Asian Improvement/Advancement Bank
Arab League < Bedouin/Middle-Easterner League, Arab Association summit/chief/secretary
NATO < North Atlantic Settlement/Arrangement/Deal Organization/Organisation, North Atlantic Treaty Affiliation
Queen Elizabeth < Ruler/Sovereign Elizabeth
Prince Harry < Ruler/Sovereign Harry
Prince William < Ruler/Sovereign William
Prince Philip < Ruler/Sovereign Philip
Princess of Wales < Princess of Whales
Doctors Without Borders < Medical doctors Without Borders/Boundaries, Specialists/Physicians Without Lines
Reporters Without Borders < Columnists/Correspondents/Journalists Without Borders/Boundaries
Champions League < Heroes League, Champions Association, Winners League
Premier League < Premier Association/Class
Big Bang < Huge/Enormous/Colossal Bang
International Space Station < International/Global/Worldwide Area/House Station
Milky Way < Smooth Way, Milky Means/Manner/Method
Paris Agreement < Paris Settlement/Arrangement on climate, Paris Understanding
Golden State Warriors < Golden/Brilliant Country/Nation Warriors
Daily Mirror < Every/Each day Mirror, Day by day Mirror
Daily Express < Every/Each day Express, Day by day Express
Daily Star < Every/Each day Star, Day by day Star
British Broadcasting Corporation < British Broadcasting Enterprise/Partnership/Company/Organization/Organisation
Academy Award < Institute/Foundation Award for, Academy Grant/Honor/Honour
Persian Gulf < Persian Bay/Inlet
Cape of Good Hope < Cape of Good/Great Expectation/Want
Empire State Building < Realm/Domain State Building, Empire Country/Nation/Express Building
Democratic Republic of Congo < Popularity/Vote based Republic, Majority rule Republic
Northern Ireland < Northern Eire
Archbishop of Canterbury < Ecclesiastical/Diocesan overseer/supervisor of Canterbury, Diocese supervisor of Canterbury
Good Friday < Great/Excellent/Nice Friday services/service/procession/processions
Church of England < Holy place of England
Proud Boys < Proud Young men, Proud Guys
National Rifle Association < National/Public Rifle Affiliation/Relationship
Internet of Things < Internet of Issues, Web of Issues
"""
