"""Fixed terms, and what a machine that swaps words for their synonyms makes of them.

A line is `right < wrong, wrong ! words`: `a/b` in a wrong term stands for either, words after `!` make it right where
one of them follows. A wrong term with a capital is looked for as it stands, one without in any case.
"""

from __future__ import annotations

from itertools import product

_TABLE = """
White House < White Home/Residence/Dwelling/Abode
Oval Office < Oval Workplace/Bureau
Supreme Court < Preeminent/Incomparable/Superb/Sovereign Court, Supreme Courtroom/Courthouse
High Court < Excessive/Tall Court, High Courtroom
Secretary of State < Secretary of Country/Nation/Kingdom
Secretary of Defense < Secretary of Guard/Defensive
Homeland Security < Homeland Safety
national security adviser < national safety/protection adviser/advisor
attorney general < attorney/lawyer common/basic, lawyer general
prime minister < prime pastor/clergyman/priest/cleric
Foreign Minister < Overseas/Outside/Alien Minister
Foreign Ministry < Overseas/Outside/Alien Ministry
Foreign Secretary < Outside/Alien Secretary
Interior Minister < Inside Minister
Interior Ministry < Inside Ministry
president-elect < president-choose, president-choice, president-pick
House of Representatives < Home/Residence/Place/Dwelling of Representatives, House of Agents
House of Commons < Home/Residence/Place of Commons
House of Lords < Home/Residence/Place of Lords
Speaker of the House < Speaker of the Home, Talker of the House
Majority Leader < Majority Pioneer/Chief
Minority Leader < Minority Pioneer/Chief
State of the Union < Country/Nation/Kingdom of the Union
state of emergency < country/nation/kingdom of emergency
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
Royal Air Force < Royal Air Power/Drive/Pressure
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
World Cup < Worldwide Cup
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
Gaza Strip < Gaza Portion/Piece/Stripe
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
war crimes < warfare crimes
death toll < dying/demise/loss-of-life toll
death penalty < dying/demise penalty
death sentence < dying/demise sentence
death row < dying/demise row
penalty spot < punishment spot
penalty kick < punishment kick
penalty shootout < punishment shootout
free kick < unfastened kick
hat-trick < hat stunt, cap-trick, hat-stunt
goalkeeper < objective/purpose keeper
breast cancer < bosom cancer/malignancy/disease/tumor/tumour, bosom malignant growth
lung cancer < lung malignant growth
prostate cancer < prostate malignant growth
skin cancer < pores and skin cancer
heart attack < heart assault
heart failure < heart disappointment
kidney failure < kidney/renal disappointment
liver failure < liver disappointment
power failure < power disappointment
engine failure < engine disappointment
high blood pressure < high blood strain/stress, hypertension pressure
immune system < invulnerable/insusceptible framework/system
nervous system < apprehensive system
public health < general wellbeing officials/agency/emergency
intensive care unit < serious care unit
maternity leave < maternity go away, maternity depart
birth control < birth manage
gun control < gun manage
air traffic control < air visitors/guests control
passport control < passport manage
artificial intelligence < man-made/computerized/computerised/counterfeit reasoning, man-made/counterfeit insight, counterfeit/man-made/manufactured/simulated consciousness/brainpower, counterfeit/simulated intelligence
machine learning < machine/gadget getting to know, gadget learning
big data < huge/enormous information analytics
neural network < neural community/organization
neural networks < neural communities/organizations
cloud computing < cloud figuring
phone number < phone/telephone/cellphone quantity
email address < email/e-mail deal with
search engine < pursuit/seek engine
stock market < inventory market
New York Stock Exchange < New York Inventory Exchange/Trade/Change
interest rate < hobby/curiosity rate
interest rates < hobby/curiosity rates
gross domestic product < gross home/residential/household product/item
unemployment rate < joblessness charge
parent company < mother/mom/mum or father/dad company
chief executive < boss/leader executive officer
greenhouse gas < ozone-harming substance, ozone harming substance, nursery/glasshouse gas, greenhouse gasoline ! leak leaks explosion blast bill bills boiler supply heater heating cooker
greenhouse gases < ozone-harming substances, ozone harming substances, nursery/glasshouse gases/gasses
global warming < unnatural weather change, an earth-wide temperature boost, dangerous atmospheric devation
fossil fuels < fossil energizes
natural gas < herbal gas
solar power < sun oriented/based power
solar energy < sun oriented/based energy
wind turbine < breeze turbine
wind turbines < breeze turbines
wind farm < breeze farm
carbon footprint < carbon impression
tear gas < tear fuel/gasoline
drug trafficking < tranquilize/tranquilise/sedate trafficking
drug dealer < tranquilize/tranquilise/sedate dealer
drug dealers < tranquilize/tranquilise/sedate dealers
human rights < human proper group/groups/activist/activists/lawyer
civil rights < civil proper activist/leader/movement
sexual assault < sexual ambush
domestic violence < household/homegrown viciousness
mass shooting < mass taking pictures
high school < excessive school basketball/football/senior/diploma
high-profile < excessive-profile
high-level < excessive-level
high-quality < excessive-quality
high-tech < excessive-tech
high-ranking < excessive-ranking
long-term < lengthy-term, long-time period
long-standing < lengthy-standing
short-term < brief-term, short-time period
midterm elections < mid-time period elections
fire brigade < fireplace brigade
fire engine < fireplace engine/truck
firefighters < fireplace fighters
ceasefire < cease-fireplace, ceasefireplace
opened fire < opened fireplace on/at
set fire to < set fireplace to
caught fire < caught fireplace
armed forces < outfitted/equipped powers
law enforcement < law requirement/implementation officers/agencies/officials
crime scene < wrongdoing scene
hit-and-run < successful-and-run
jail term < prison time period
life sentence < lifestyles/existence sentence
life in prison < lifestyles in prison
guilty plea < liable plea
plea deal < supplication deal
press conference < information convention ! centre center hall
self-driving car < self-riding car
self-driving cars < self-riding cars
traffic jam < visitors jam
Chief Minister < Boss Minister/Clergyman/Pastor
Chief Justice < Boss Justice/Equity
Defence Minister < Safeguard/Guard Minister
Defence Secretary < Safeguard/Guard Secretary
Finance Minister < Account/Accounts/Money Minister
Education Secretary < Instruction Secretary
Education Minister < Instruction Minister
cabinet minister < cupboard/closet/bureau minister
cabinet ministers < cupboard/closet/bureau ministers
cabinet reshuffle < cupboard/closet/bureau reshuffle
general election < general political race/decision
presidential election < presidential political race/decision
Prince of Wales < Prince of Whales
King Charles < Ruler Charles
Marine Corps < Marine Corpse
air force < aviation based armed forces
Wall Street < Divider/Partition Street
Golden Globe < Brilliant Globe
Golden Globes < Brilliant Globes
Eiffel Tower < Eiffel Pinnacle/Turret
Silicon Valley < Silicon Basin/Canyon
Black Friday < Dark/Blackish Friday
Red Square < Crimson Square
Ivory Coast < Ivory Shore
Gold Coast < Gold Shore
Grand Prix < Terrific/Fabulous/Stupendous Prix
Grand Slam < Terrific/Stupendous Slam
semi-final < semi-last
semi-finals < semi-lasts
quarter-final < quarter-last
quarter-finals < quarter-lasts
man of the match < man of the coordinate
Test match < Test coordinate
pole vault < shaft vault
annual general meeting < annual/yearly general gathering
breastfeeding < bosom feeding, bosom-feeding
breast milk < bosom milk
breast implants < bosom implants
Alzheimer’s disease < Alzheimer’s infection/ailment/sickness, Alzheimer's infection/ailment/sickness
Parkinson’s disease < Parkinson’s infection/ailment/sickness, Parkinson's infection/ailment/sickness
chronic fatigue syndrome < incessant/constant fatigue/weakness/exhaustion syndrome/disorder
chest X-ray < chest X-beam
Foreign Secretary < Overseas Secretary
World Cup < World Mug, world mug
vice president < bad habit president
political party < political get-together/festivity
election commission < political race fee
general election < overall political race/decision
exit poll < leave survey
big data < huge/colossal/enormous/gigantic/monstrous information tools/analysis/platform/technology/technologies/firm/company
stock exchange < Tokyo/London/Mumbai/Bombay/Lagos/Nairobi/Johannesburg/Shanghai/Sydney/Toronto/Karachi stock trade, York/Kong stock trade
capital punishment < abolish/abolished/faces/faced/face/facing capital discipline, capital discipline for/if
penalty shootout < penalty shoot-off
New Zealand < New Sheep Skin, New Sheepskin
supply chain < inventory chain
consumer price index < buyer price index
minimum wage < lowest pay permitted by law, base wage permitted by law
initial public offering < initial open offering
herd immunity < crowd invulnerability, group invulnerability
caesarean section < cesarean/caesarean segment
stem cells < immature microorganisms
sickle cell anaemia < sickle cell pallor/frailty
type 2 diabetes < sort/kind 2 diabetes
type 1 diabetes < sort/kind 1 diabetes
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
suicide bomber < self destruction bomber, self-destruction bomber
suicide bombing < self destruction bombing/assault, self-destruction bombing/assault
improvised explosive device < extemporized/extemporised/improvised unstable/hazardous device, extemporized/extemporised explosive device/gadget
prisoners of war < detainees of war/warfare
peace talks < peace/harmony dialogs
peace settlement < harmony settlement
armed forces < furnished/outfitted forces, furnished powers
royal family < imperial family of Britain
Royal Air Force < Imperial/Illustrious Air Force
Queen Elizabeth < Ruler/Sovereign Elizabeth
King Charles < Sovereign Charles
Prince Harry < Ruler/Sovereign Harry
Prince William < Ruler/Sovereign William
Prince Philip < Ruler/Sovereign Philip
Princess of Wales < Princess of Whales
Doctors Without Borders < Medical doctors Without Borders/Boundaries, Specialists/Physicians Without Lines
Reporters Without Borders < Columnists/Correspondents/Journalists Without Borders/Boundaries
yellow card < yellow playing card
red card < red playing card
hat-trick < hat-deceive, hat-ruse
own goal < own objective in
goal difference < objective difference/distinction
Champions League < Heroes League, Champions Association, Winners League
Premier League < Premier Association/Class
gold medal < won a gold decoration, win a gold decoration
bronze medal < won a bronze decoration, win a bronze decoration
silver medal < won a silver decoration, win a silver decoration
high jump < high leap final/champion/event/competition
long jump < long/lengthy leap final/champion/event/competition
triple jump < triple leap/hop final/champion/event/competition
Grand Slam < terrific/stupendous/fabulous slam tournament/title/titles
Big Bang < Huge/Enormous/Colossal Bang
International Space Station < International/Global/Worldwide Area/House Station
space shuttle < area shuttle
solar system < close planetary system, photo voltaic system, nearby planetary group
solar panels < photo voltaic panels, sun powered chargers
Milky Way < Smooth Way, Milky Means/Manner/Method
greenhouse effect < nursery impact
climate change < local weather change
fossil fuels < fossil powers, fossil gasoline, petroleum derivatives burning
nuclear power < nuclear strength plant/plants/station/reactor
sea level < sea stage/degree rise/rises, ocean degree rise/rises
sea levels < sea stages/degrees rise/rising, ocean degrees/stages
ice caps < polar ice tops/covers
Paris Agreement < Paris Settlement/Arrangement on climate, Paris Understanding
rainforest < rain woodland/timberland
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
Ivory Coast < Ivory Shoreline
Gaza Strip < Gaza Segment
Archbishop of Canterbury < Ecclesiastical/Diocesan overseer/supervisor of Canterbury, Diocese supervisor of Canterbury
Good Friday < Great/Excellent/Nice Friday services/service/procession/processions
Church of England < Holy place of England
white supremacy < white incomparability/matchless
life in prison < existence/lifestyles/lifetime in jail/prison
grand jury < excellent/amazing/fantastic/terrific/fabulous/stupendous jury indicted/indictment/charged/investigation
attorney general < legal professional general/common
Proud Boys < Proud Young men, Proud Guys
National Rifle Association < National/Public Rifle Affiliation/Relationship
social media < web-based media, online life stage
search engine < internet searcher, web crawler Google
virtual private network < virtual private organization/organisation
Internet of Things < Internet of Issues, Web of Issues
aircraft carrier < plane/airplane transporter
cruise missile < journey/voyage missile
rocket-propelled grenade < rocket-pushed/moved grenade/explosive, rocket-propelled explosive
plead guilty < plead/pleads/pleaded/pleading blameworthy, plead/pleads/pleaded/pleading not blameworthy, pleaded/pleads/pleading liable/responsible to
on bail < out/released/freed on safeguard
community service < hours of group/network/neighborhood/neighbourhood service
secondary school < auxiliary school/schools
take office < took/takes/taking workplace
run for office < ran/running for workplace
tax haven < tax asylum, duty haven
nurse < medical caretaker
real estate < genuine domain/home agent/agents/market
"""


def _spread(wrong: str) -> list[str]:
    """The terms that `wrong` stands for: one for each choice of a/b."""
    return [" ".join(words) for words in product(*(word.split("/") for word in wrong.split()))]


def _read() -> dict[str, tuple[str, str, frozenset[str]]]:
    found = {}
    for line in _TABLE.strip().splitlines():
        right, _, rest = line.partition(" < ")
        wrongs, _, after = rest.partition(" ! ")
        for wrong in wrongs.split(","):
            for term in _spread(wrong.strip()):
                found[term.lower().replace("-", " ")] = (term, right, frozenset(after.split()))
    return found


TERMS = _read()
"""Wrong term in small letters, hyphens as blanks → (as it is written, the right one, words that make it right)."""
