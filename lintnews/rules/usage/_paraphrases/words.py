"""Terms in small letters, and what a machine that swaps words makes of them. The package tells how a line is read."""

from __future__ import annotations

WORDS = """
national security adviser < national safety/protection adviser/advisor
attorney general < attorney/lawyer common/basic, lawyer general, legal professional general/common
prime minister < prime pastor/clergyman/priest/cleric
president-elect < president-choose, president-choice, president-pick
state of emergency < country/nation/kingdom of emergency
war crimes < warfare crimes
death toll < dying/demise/loss-of-life toll
death penalty < dying/demise penalty
death sentence < dying/demise sentence
death row < dying/demise row
penalty spot < punishment spot
penalty kick < punishment kick
penalty shootout < punishment shootout, penalty shoot-off
free kick < unfastened kick
hat-trick < hat stunt, cap-trick, hat-stunt, hat-deceive, hat-ruse
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
big data < huge/enormous information analytics, huge/colossal/enormous/gigantic/monstrous information tools/analysis/platform/technology/technologies/firm/company
neural network < neural community/organization
neural networks < neural communities/organizations
cloud computing < cloud figuring
phone number < phone/telephone/cellphone quantity
email address < email/e-mail deal with
search engine < pursuit/seek engine, internet searcher, web crawler Google
stock market < inventory market
interest rate < hobby/curiosity rate
interest rates < hobby/curiosity rates
gross domestic product < gross home/residential/household product/item
unemployment rate < joblessness charge
parent company < mother/mom/mum or father/dad company
chief executive < boss/leader executive officer
greenhouse gas < ozone-harming substance, ozone harming substance, nursery/glasshouse gas, greenhouse gasoline ! leak leaks explosion blast bill bills boiler supply heater heating cooker
greenhouse gases < ozone-harming substances, ozone harming substances, nursery/glasshouse gases/gasses
global warming < unnatural weather change, an earth-wide temperature boost, dangerous atmospheric devation
fossil fuels < fossil energizes, fossil powers, fossil gasoline, petroleum derivatives burning
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
armed forces < outfitted/equipped powers, furnished/outfitted forces, furnished powers
law enforcement < law requirement/implementation officers/agencies/officials
crime scene < wrongdoing scene
hit-and-run < successful-and-run
jail term < prison time period
life sentence < lifestyles/existence sentence
life in prison < lifestyles in prison, existence/lifestyles/lifetime in jail/prison
guilty plea < liable plea
plea deal < supplication deal
press conference < information convention ! centre center hall
self-driving car < self-riding car
self-driving cars < self-riding cars
traffic jam < visitors jam
cabinet minister < cupboard/closet/bureau minister
cabinet ministers < cupboard/closet/bureau ministers
cabinet reshuffle < cupboard/closet/bureau reshuffle
general election < general political race/decision, overall political race/decision
presidential election < presidential political race/decision
air force < aviation based armed forces
semi-final < semi-last
semi-finals < semi-lasts
quarter-final < quarter-last
quarter-finals < quarter-lasts
man of the match < man of the coordinate
pole vault < shaft vault
annual general meeting < annual/yearly general gathering
breastfeeding < bosom feeding, bosom-feeding
breast milk < bosom milk
breast implants < bosom implants
chronic fatigue syndrome < incessant/constant fatigue/weakness/exhaustion syndrome/disorder
vice president < bad habit president
political party < political get-together/festivity
election commission < political race fee
exit poll < leave survey
stock exchange < Tokyo/London/Mumbai/Bombay/Lagos/Nairobi/Johannesburg/Shanghai/Sydney/Toronto/Karachi stock trade, York/Kong stock trade
capital punishment < abolish/abolished/faces/faced/face/facing capital discipline, capital discipline for/if
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
suicide bomber < self destruction bomber, self-destruction bomber
suicide bombing < self destruction bombing/assault, self-destruction bombing/assault
improvised explosive device < extemporized/extemporised/improvised unstable/hazardous device, extemporized/extemporised explosive device/gadget
prisoners of war < detainees of war/warfare
peace talks < peace/harmony dialogs
peace settlement < harmony settlement
royal family < imperial family of Britain
yellow card < yellow playing card
red card < red playing card
own goal < own objective in
goal difference < objective difference/distinction
gold medal < won a gold decoration, win a gold decoration
bronze medal < won a bronze decoration, win a bronze decoration
silver medal < won a silver decoration, win a silver decoration
high jump < high leap final/champion/event/competition
long jump < long/lengthy leap final/champion/event/competition
triple jump < triple leap/hop final/champion/event/competition
space shuttle < area shuttle
solar system < close planetary system, photo voltaic system, nearby planetary group
solar panels < photo voltaic panels, sun powered chargers
greenhouse effect < nursery impact
climate change < local weather change
nuclear power < nuclear strength plant/plants/station/reactor
sea level < sea stage/degree rise/rises, ocean degree rise/rises
sea levels < sea stages/degrees rise/rising, ocean degrees/stages
ice caps < polar ice tops/covers
rainforest < rain woodland/timberland
white supremacy < white incomparability/matchless
grand jury < excellent/amazing/fantastic/terrific/fabulous/stupendous jury indicted/indictment/charged/investigation
social media < web-based media, online life stage
virtual private network < virtual private organization/organisation
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
