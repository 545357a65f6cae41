"""Slips of words in “se” to “sp”; the form of a row is told in the package."""

ROWS = """
sea see: will would could should must cannot can't won't couldn't wouldn't shouldn't didn't doesn't don't | ! | not also then never in and or of
sea see: MO to can could will don't we waiting_to want_to they I | D P how what why if whether that C more it any eye people ! by | level
sea see: can could will don't we waiting_to want_to they I | E the ! by | level
sealing ceiling: D glass D_debt debt D_price D_glass P price | of_N fan tiles collapsed fans tile lights
sealing ceiling: glass D_debt debt D_price D_glass price | E of collapsed
seam seem: M they it doesn't don't would | to like as that
seam seem: will would could should must cannot can't won't couldn't wouldn't shouldn't didn't doesn't don't MO | ! | not also then never in and or of
seam seem: MO to it they that who people not doesn't didn't | to like that E unlikely a likely more D set_to
seam seem: didn't doesn't does |
seam seem: would not may RB K O | to
seam seem: may RB might they can | JJ
seam seem: MO | that like
seaman semen: | ~ donor bulls sperm samples dna ^ navy ship crew
seamed seemed: H it he she that which they | to like that D unlikely as likely
seams seems: it that there he she who which C | to like that E unlikely likely D as a set_to no very set
seas seize: M | D control power
seas seize: MO to |
seas sees: he she it which that who C | D P no it N
sects sex: same same- |
see sea: the | level levels bed wall air floor front E between
see sea: D the at by out_to deep D_open rough baltic black red north D_baltic D_black mediterranean D_deep D_south by_the put_to | levels level wall bed bass front defences food trout E and_air air ice turtles turtle floor water port rescue surface freight trade lanes ! MO to | how what
see sea: rising in warmer deep rise_in rises_in | levels level temperatures water
see sea: open |
see sea: at | E
see sea: of | NP
seed ceded: he she they we who | ! | and or
seed cede: MO to agreed_to would | D_territory territory control power ground to sovereignty D_land D_power P
seed cede: MO |
seeded seated: deep |
seeded ceded: H was he party who government | territory control power ground D_territory sovereignty land
seen scene: the a crime crash murder love opening final D_crime the_murder | of where in E
seen scene: at_the crime D_crime D_crash D_accident D_murder D_music on_the behind_the murder D_political love D_opening D_C the_whole D_arts from_the music fled_the left_the opening sex fight bedroom death set_D nativity D | E of_D of_crime where of_D_accident in_which of_D_crash by in_D_film after were stealer and investigators ! B H was have be |
seeped steeped: D | in_history in_tradition
seize cease: MO to must will | fire trading production operations operation to_exist P_operations publication
seize cease: must will | E
seized ceased: | ~ trading production hostilities operations publication ^ drugs power assets control police goods
seized ceased: H has had have production all | to_exist to_be trading production publication operations operating to_have
seized ceased: has had have production all | E to
sell cell: prison police jail stem solar holding terrorist padded | E in phone block
sell cell: | phone phones mate mates tower phone_calls
sell cell: prison stem solar fuel jail police blood terror terrorist holding cancer | E phone research in therapy block
sell cell: stem prison D_prison police D_police jail T D_terror D_single cancer blood D_jail brain | phone phones membrane therapy division research mate walls death block
sell cell: information if |
sell cell: JJO | JJO
sell cell: NN | research
seller cellar: wine beer salt | E
seller cellar: | window door floor bar
seller cellar: wine |
seller cellar: wine D_wine D_coal P | door E of in
sellers cellars: wine |
sells cells: prison police stem solar cancer blood brain terrorist | E in and
sells cells: stem cancer blood police brain solar white red prison fuel | in E were and from of that
semen seaman: | ~ navy ship sailor ^ donor bulls sperm samples dna
send sent: was were been being | ! | up or of and
send sent: has had have | ! | and to in immunity of
send sent: B been H be was were | to D back home by P for in
sense since: ever | ! | E
sense since: | then 2001 2002 2003 2004 2005 2006 2007 2008 2009 2010 2011 2012 2013 2014 2015 2016 2017 2018 2019 2020 2021 2022 2023 2024 2025 2026 january february april june july august september october november december monday tuesday wednesday thursday friday saturday sunday
sensor censor: MO to D_film | D_press D_internet news content E
sensor censor: D_film | E
sensored censored: B was H |
sent send: will | D O N troops help
sent cent: per N_per | of E
sent send: would could should must cannot can't won't couldn't wouldn't shouldn't didn't doesn't don't MO | ! | not also then never in and or of
sent send: to | ! | ends end stones or and change upon those
sent send: MO to did didn't | D P O a N
sent scent: D_sweet D_faint P | of E
sent send: wants_to want_to wanted_to plans_to plan_to expected_to likely_to able_to unable_to hopes_to decided_to agreed_to refused_to going_to used_to ready_to has_to have_to had_to need_to needs_to trying_to tried_to failed_to due_to_X willing_to forced_to set_to continue_to began_to chance_to | D P O N C NP JJ_NP
sentience sentence: | ~ prison jail suspended judge months years court served ^ animals animal artificial machine conscious
septic sceptic: climate euro |
septic sceptic: climate D_climate euro D_lifelong | E and
serf surf: MO to | E board and
serge surge: D a D_sudden D_storm power D_troop | in of
serge surge: D_sudden D_storm power D_troop | E in
serial cereal: breakfast | E
serial cereal: breakfast D_bowl_of bowl_of D_breakfast | bar bars crops box boxes E for
serial cereal: breakfast D_bowl_of |
serve service: public government same long important great |
serve service: of | E R to
sever severe: | weather warning flooding drought injuries storm storms pain burns shortage damage delays shortages disruption criticism frost heat cold cuts disability thunderstorms thunderstorm symptoms
sever serve: M | as N D_sentence in D_term
sever severe: a the D suffered caused | E weather storm storms pain injuries damage drought flooding shortage cold cuts burns head
sever severe: | ~ warning weather storm storms flooding pain injuries shortage pneumonia burns drought ^ ties links tie artery arteries relations limb finger
sever severe: D with suffered more most a of under | weather injuries storms storm flooding drought pain damage burns flood disruption shortage shortages delays punishment pressure criticism form symptoms illness thunderstorms disabilities cold malnutrition winter blow penalties disease warning ! MO to | ties links D
sever severe: fairly very most more so D such | NN NP JJ_NN
sever severe: B |
sever severe: a | NN
sever severe: R | NP
sever severe: D | JJO
sever seven: of in for by after VD than |
sever seven: | years million
sever seven: the R | NP NN
sever seven: only D C | NP
sever seven: D | VD
severe sever: M | ties links relations diplomatic D_ties D_link D_links contact
severe sever: to will has had would | ties links relations diplomatic
severe sever: MO to will decision_to vote_to threatened_to agreed_to | ties links D_ties D_links relations D_relationship diplomatic all D_arm D_spinal P_finger contacts contact D_connection
severed served: he she H who has | as in for with on under N_years D_country
sew sow: M | D_seeds doubt doubts discord confusion division
sew sow: | doubts doubt discord division confusion the_seeds
sew sow: MO to seeds farmers | D_seed seeds seed crops division doubt discord confusion wheat D_field maize rice chaos fear discontent barley
sew sue: MO to threatened_to | D for C over
sewed sued: H B he she who | D for over by
sewed sowed: | wheat maize barley rice seed seeds corn crops D_seed D_seeds fields D_fields cotton soya doubt division discord D_doubt
sewing suing: B of by for is are were | for D C over P ! | machine
sewing sowing: of D before | seeds division seed discord doubt crops wheat confusion chaos season
sewn sown: | seed seeds wild wheat D_field D_crop D_land D_lawn
sewn sown: B were H seeds crop crops wheat | in by E with N_hectares on across ~ farmers wheat crop crops seed seeds hectares barley maize fields
sex six: just |
sex six: | years million men
sex six: last | NP
sex six: about | NP
shear sheer: | number numbers scale size volume weight luck delight terror
shear sheer: | ~ scale size delight number ^ sheep wool wind
shear sheer: the by by_the | size weight number volume numbers scale luck determination cliff drop face joy will hard_work delight stupidity power exhaustion speed pleasure bloody_mindedness rock
shear sheer: by by_the | E scale
shear sheer: by_the the | weight size scale number volume cost luck length
sheer shear: MO to | sheep D_sheep D_N_sheep
sheers shears: | ~ garden hedge sheep
shelve shelf: D off_the top D_top D_supermarket on_D ice D_ice | life
shock shook: H C he she quake earthquake | D P hands buildings
shoe show: S not also would which can will data shall now does |
shoe show: | P an you off how us them these both no any
shoe show: to NP NNO | that the a
shoe show: to | VX O up
shoe show: C NP | that O
shone shown: has have had been was were | to that in how by D E off
shone shown: B H been was were be | in how that to by D N
shoo shoe: D a | shop
shook shake: MO | ! | not also then never in and or of
shoots shots: N fired_N warning | were_fired
short shot: D | at
shudder shutter: M | N D factories plants
shutter shudder: M | at to E
siege seize: MO to | D control power P
sighed side: D on_D |
sight site: construction building crash burial landfill camp web heritage blast bomb launch nuclear excavation industrial brownfield | E of in at where near and manager
sight site: D | of_the_former of_the_old of_a_former of_the_crash of_the_new of_the_fire of_the_attack of_the_battle
sight site: building construction web burial heritage crash camp landfill industrial launch world_heritage | E of in for where and was
sight site: building construction crash burial landfill camp |
sight cite: MO to | D_lack concerns D_need D_example D_case evidence
sight site: D_building D_construction building landfill D_camp burial D_crash D_heritage world_heritage D_factory web D_landfill D_greenfield D_brownfield D_web D_nuclear D_burial archaeological D_archaeological N_acre D_mine launch test | E of for near manager in at where ! | seeing
sight site: work_on_D work_on_D_new D_new D_former D_proposed D_future D_planned D_industrial D_derelict D_vacant D_N_hectare | of+THI of_D_C of_D E for
sight site: web D_web spawning nesting landing camp building construction test burial breeding | E in as for of to is
sight site: gov |
sight site: | content using
sight site: your | and R NP MO
sighted cited: H he she they report court lawyers | D_lack concerns D_need D_report D_study reasons D_figures sources as
sights sites: building world_heritage web construction nuclear N archaeological historic heritage burial test launch landfill | across in E of and
silicon silicone: | breast implants implant
silicone silicon: | chip chips
sill still: is are S MO was were but it's which while |
sill still: | a more not
sill still: NP and B | VX JJ
sill still: NNO | H VS VB VD
simulate stimulate: MO to | D_economy growth D_economic D_debate demand investment interest D_appetite spending D_immune D_growth
since sense: make makes made making common | E to of for and
sine since: time H years but long way content business |
sine since: | it P they i we he then she a there all you world this most last it's
sine since: NNO K VD NP C VX | D N
sine since: NP K VD VG | C
sine since: RB and VS that | D
sing sign: M | D_deal D_bill D_treaty D_contract
sing sign: D a no MO plans_to agreed_to due_to set_to expected_to to | up D_deal D_contract D_treaty D_petition D_agreement D_bill D_accord D_letter into_law D_pledge D_memorandum off_on up_for up_to of_D posts D_new language ! | at D_song
sing sang: he she they who C H | D_national at_D on for
sing sign: no plans_to agreed_to due_to set_to expected_to | E up ! | at D_song
sing sign: no |
sing sign: a JJO | that
sing sign: K | up
singed signed: | D_contract D_deal D_bill by for up off
singed signed: H he she they B who was president C have minister | D_deal D_contract up for into_law off D N_new a_X by with in_C on agreement
singed signed: he she they who was president have minister | E by
singes singles: | ~ title wimbledon tennis
sink sync: in out_of lip | with E
sinner senior: | managers manager officials official officers officer staff figures lawmaker minister civil
site sight: at_first in_plain loss_of out_of lost catch caught lose_ lost_ lose | of
site sight: out_of | E ! | of_the
site sight: the | of_grown of_him of_them of_so of_such of_blood of_tears of_people
site sight: end_in nowhere_in not_in | E
site sight: lost_ | of_D
site cite: M | D evidence concerns D_lack
site sight: first catch caught lost | of and
site sight: catch caught lost lose losing plain in_plain out_of in no_end_in at_first love_at_first D_rare D_sorry D_common P_failing eye hind long second at_the the_first D_familiar D_welcome | for_sore ! on |
site sight: D_sorry D_rare D_common D_familiar D_welcome D_strange D_pitiful D_terrifying D_horrible the | of_grown of_NP_VG of_D_NN_VG of_P_NN_VG of_PERS_VG of_blood
sited cited: he she they it police | D_lack D_need concerns D_study D_report
sited cited: lawyers he she they C report was H | D_lack as concerns for_D reasons by_D D_study
sits seats: legislative congressional parliamentary council N | E in across on
sits seats: | ~ assembly parliament election won
sits seats: N won_N N_of D_N | in_parliament in_D_assembly at E
sits seats: won_N N_of D_N | E in_D
sixes sexes: both opposite |
skies skis: pair_of P |
slay sleigh: | ~ santa reindeer bells ^ dragon
slay sleigh: santa's D santa_'s | bells ride bell ~ santa christmas reindeer snow horses
sleigh slay: MO to | D
sleight slight: | increase chance delay change
sleight slight: D a of P | increase injuries improvement rise fall drop change decline build advantage majority chance dip edge ! | of_hand
slept sleep: MO | ! | not also then never in and or of
slight sleight: | of_hand
slight sleight: D by | of_hand
sliver silver: | medal medallist lining coins
sloe slow: D very too B B_too a | down pace growth start speed to E progress internet
slough slew: a D_whole |
smell small: too many so |
smell small: | business number part
smell small: B | E and JJ
smell small: very | NN NP E
smell small: a | group one C
snack snake: D_venomous venomous D_poisonous |
soar sore: | throat throats loser losers point thumb
soar sore: D with P a | throat throats loser point muscles losers spot thumb points
soar sore: with | E throat
sock soak: MO to | up in
socked soaked: B were | in by to E with through
solder soldier: | ~ army troops killed died war wounded ^ wire circuit iron joint
solder soldier: D D_british D_US D_wounded D_young D_israeli D_former D_fellow | who was E killed in from and D fired said died serving had has on of
soldered soldiered: H they he | on
solders soldiers: | ~ army troops killed died war honours battle fought gallipoli wounded ^ wire circuit iron joint
solders soldiers: N british D israeli wounded D_british US american fallen dead D_dead N_british N_army child | who were E killed in from and are have had fought died opened serving to of on
sole soul: lost_P heart_and body_and poor living not_a every | E in was
sole soul: | mates mate music singer searching
sole soul: P | rest E_may
sole sold: he she they we who | ! | and or
sole sold: B was were been be H | for to by in at out N_copies off
sole soul: P D_lost N_poor a heart_and D heart bare_P D_poor body_and rest_D no D_brave every lost departed | music singer searching mate food sister destroying of_D_nation of_D_party of_D_city of_D_club of_D_old of_D_game of_C and_spirit band who ! the D | owner
sole soul: D_lost N_poor heart_and heart bare_P D_poor body_and rest_D no D_brave every lost departed | E and_body music ! the D | owner
sole sell: MO | ! | not also then never in and or of
soles souls: N lost poor brave hearts_and dead all N_brave departed P | E aboard on_board who lost of_D ~ dead ship perished heaven prayed ^ shoes shoe boots feet
some sum: large small tidy hefty princely undisclosed | of
some sum: D_large D_small D_total D_undisclosed D_substantial D_tidy D_huge lump D_considerable D_modest D_six-figure the D_princely zero- | E paid for total
son sun: the | rose rises set sets shone shines was_shining came_out
son sun: D the in_D D_hot D_morning under_the midday | cream sets set shone rose shines screen light bed lounger came_out shade
song son: her | C
song son: P | had
soot suit: D_space D_swim in_D D_dark follow followed | and_tie E
soot suit: MO | ! | not also then never in and or of
sooth soothe: MO to | D E nerves
sooth south: just far down |
sooth south: K NP NNO | of
sooth south: R | C
sore soar: will would could should must cannot can't won't couldn't wouldn't shouldn't didn't doesn't don't MO | ! | not also then never in and or of
sore soar: MO to prices expected_to temperatures | to E above by over in into past as ! | throat
sored soared: |
sored soared: prices shares temperatures inflation costs demand profits sales |
sored soared: H prices C temperatures shares | to by above in E over
sort sought: H S who has have had | D asylum help permission to_V advice
sort sought: police officials company authorities lawyers government prosecutors | help D asylum permission
sort sought: H B he she they who police C have | to D P N help after by permission refuge asylum advice for legal damages in_connection more ! D | of_thing
sort sought: he she they who police have | E by ! D | of_thing
sought sort: some that this any the | of
sought sort: M | out
sought seek: would could should must cannot can't won't couldn't wouldn't shouldn't didn't doesn't don't MO | ! | not also then never in and or of
sought sort: D some this that any what all MO the of to | of out out_D
sought sort: some this that any what all | E of
sought seek: wants_to want_to wanted_to plans_to plan_to expected_to likely_to able_to unable_to hopes_to decided_to agreed_to refused_to going_to used_to ready_to has_to have_to had_to need_to needs_to trying_to tried_to failed_to due_to_X willing_to forced_to set_to continue_to began_to chance_to | D P O N C NP JJ_NP
sought sort: same different |
sought sort: a some the this what that JJ any RB | of
sought sort: to | R
soul sole: the P a | heir survivor trader purpose beneficiary breadwinner owner goal proprietor responsibility custody aim exception bidder supplier source reason charge candidate shareholder remaining scorer provider occupant director
soul sole: D | of_a_shoe of_P_shoe of_the_boot of_his_boot
soul sole: | ~ survivor trader purpose breadwinner goal proprietor ^ body heart music lost singer
soul sole: D P a D_company's D_party's D_country's | survivor owner purpose responsibility goal heir reason trader traders aim candidate source custody charge shareholder beneficiary intention supplier exception provider director focus remaining proprietor authority discretion bidder occupant parent representative superpower breadwinner witness member female woman suspect author change ! | music singer
souls soles: P_feet D_shoes rubber leather D | of_P_shoes of_P_feet of_P_boots of_shoes
soup soap: bar_of |
sow sew: M | D_button D_dress clothes
sow sew: MO to | D_dress clothes masks D_button buttons on_D D_stitches
sowing sewing: D | machine machines kit circle needle class
sown sewn: | into together onto
sown sewn: B was were | on_to into_D_lining together by_hand up back_on onto
spate spite: in | of
spear spare: | parts part time
spear spare: MO to | D P O
specie species: D_endangered D endangered D_invasive D_rare | of
spit spate: a | of_burglaries of_attacks of_robberies of_thefts
spite spate: D_recent D | of_attacks of_robberies of_burglaries of_NP of_thefts
spurn spur: MO to | D_growth D_economy growth D_economic
spurned spurred: B H | by on D_debate ! D_lover |
spurred spurned: H he she C | D_offer D_chance D_advances P_advances
"""
