"""Slips of words in “s”; the form of a row is told in the package."""

ROWS = """
safe save: MO | ! | not also then never in and or of
said say: MO | ! | not also then never in and or of
sail sale: jumble garage bake car-boot property fire | E of in at
sail sale: for on | E in at from ! set |
sail sale: for on car garage estate jumble clearance | E in at at_the
sail sale: D for on car_boot jumble D_jumble garage bake D_garage D_house D_fire-X up_for D_proposed D_planned the D_boot bargain P boot D_arms N_million the_forced D_land auction D_annual D_ticket D_estate D_bake christmas book | of_D_NN of_D_company of_C of_alcohol of_tickets of_tobacco of_NP of_D_house of_D_land of_NNO price prices proceeds and_purchase to_D agreement at_auction in_D_US of_P ! set to MO D_main main |
sail sale: for on car_boot jumble D_jumble garage bake D_garage D_house D_fire-X up_for D_proposed D_planned D_boot bargain boot D_arms N_million the_forced D_land auction D_annual D_ticket D_estate D_bake christmas book | E of ! set to MO D_main main |
sails sales: retail car house ticket annual record online iphone | E figures fell rose growth tax manager in were of
sails sales: car retail ticket strong annual record N online house home D_annual global weak christmas arms like-for-like oil new_car phone total software iphone | of E rose fell in growth tax team manager force staff up figures for representative by pitch were at grew assistant
salary celery: | ~ carrots soup onion chopped ^ pay paid wage annual
sale sail: M | to_C from_C into across around E past for_C for_the ! for on |
sale sail: set | for to from E
sale sail: set sets setting | for from E on
sale sail: set sets MO to setting D ready_to due_to about_to under sailed full | to_C from_C for on_D_tide across around into past through D through_D_strait boat boats ~ ship ships boat yacht ferry vessel voyage port captain crew crews sailors frigate
sale sail: set sets setting ready_to due_to about_to under sailed full | E for_C
sale sell: MO | ! | not also then never in and or of
sales sails: D_boat's D_ship's D_windmill's wind_in P ship | were_torn
salon saloon: D | car bar
saloon salon: hair D_hair beauty D_beauty nail D_nail |
salve solve: MO to | D_problem D_mystery D_crisis
sand sang: | D_anthem
sand send: MO to | D
sang sand: bags_of | E
sang sing: MO | ! | not also then never in and or of
sank sunk: H B was had |
sank sink: MO | ! | not also then never in and or of
sauce source: D | of_the_leak of_the_fire of_the_outbreak of_the_noise of_the_smell of_the_problem of_income of_funding of_the_infection of_energy of_the_river said
sauce source: D a D_police D_main D_reliable D_government D_security D_senior D_vital D_major open according_to_D D_military D_diplomatic D_key P_main D_close | said told of_income of_D_funding close_to of_energy of_revenue of_D_leak in code material familiar of_NN with
sauce source: D_police D_main D_reliable D_government D_security D_senior D_vital D_major open according_to_D D_military D_diplomatic D_key P_main D_close | E said
sauces sources: N government military police diplomatic security reliable energy news intelligence hospital local D anonymous C other open political several according_to | said told close_to say of_income have in at of_energy familiar told_C
sauces sources: government military police diplomatic security reliable energy news intelligence hospital local anonymous other open political several according_to | E said
saver savour: MO to | D
saw was: he she it | born_in also_a born_on arrested_on arrested_in unable_to sentenced_to not_the not_a ! | V_V_V_E
saw sow: MO to | D_seeds seeds confusion division discord doubt
sawn sown: B were seeds |
scar scare: D_bomb D_health D_food D_cancer bomb health | E tactics stories mongering story
scared scarred: B for_life | for_life by_acne
scared scarred: B mentally emotionally D_man_was D battle- D_physically physically permanently H deeply D_deeply | for_life by_D_experience by_D_attack by_war landscape face by_D_X emotionally left ! | of to
scared scarred: mentally emotionally D_man_was battle- D_physically physically permanently deeply D_deeply | E for_life ! | of to
scares scars: D P emotional facial D_mental physical bear_the | of on from left
scarred scared: B too | E of to that
scarred scared: B so too very not B_too people D | of to E that_D about_D for_P away off stiff by_D_dogs to_death
scars scares: it that | off away people
scene seen: was were been be is are being has have had never | leaving entering running walking driving alive with by in_D as_a at_D E from since on ! | of
scene seen: been never ever | as in by E D on at with since
scene seen: was were been being | ! | up or of and
scene seen: has had have | ! | and to in immunity of
scene seen: was were been be is are being | leaving entering running walking driving alive with by
scene seen: B H be been has_been was were H_been is are have ever never can_be being was_last last yet H_never could_be | as by in D with on a at leaving since for N entering running carrying driving walking how such anything from
scent sent: H S B | D O to
scent sent: was were been | to
scent sent: | ~ letter email message ^ smell perfume dogs flowers aroma
scent sent: B were H | to
scent cent: N_per |
scents sense: | of
sceptic septic: | tank tanks shock
sceptic septic: D | tank tanks
scull skull: P fractured D_fractured D_human | fracture E and
sculls skulls: | ~ bones skeletons buried remains grave ^ rowing rowers oars boat
sea see: will would could should must cannot can't won't couldn't wouldn't shouldn't didn't doesn't don't | ! | not also then never in and or of
sea see: MO to can could will don't we waiting_to want_to they I | D P how what why if whether that C more it any eye people ! by | level
sea see: can could will don't we waiting_to want_to they I | E the ! by | level
sea see: MO | ! | not also then never in and or of
sealing ceiling: D glass D_debt debt D_price D_glass P price | of_N fan tiles collapsed fans tile lights
sealing ceiling: glass D_debt debt D_price D_glass price | E of collapsed
seam seem: M they it doesn't don't would | to like as that
seam seem: will would could should must cannot can't won't couldn't wouldn't shouldn't didn't doesn't don't | ! | not also then never in and or of
seam seem: MO to it they that who people not doesn't didn't | to like that E unlikely a likely more D set_to
seam seem: MO | ! | not also then never in and or of
seaman semen: | ~ donor bulls sperm samples dna ^ navy ship crew
seamed seemed: H it he she that which they | to like that D unlikely as likely
seams seems: it that there he she who which C | to like that E unlikely likely D as a set_to no very set
seas seize: M | D control power
seas seize: MO to |
seas sees: he she it which that who C | D P no it N
seat sit: MO to | on_D in_D down
sects sex: same |
sects sex: same- |
see sea: the | level levels bed wall air floor front E between
see sea: D the at by out_to deep D_open rough baltic black red north D_baltic D_black mediterranean D_deep D_south by_the put_to | levels level wall bed bass front defences food trout E and_air air ice turtles turtle floor water port rescue surface freight trade lanes ! MO to | how what
seed ceded: he she they we who | ! | and or
seed cede: MO to agreed_to would | D_territory territory control power ground to sovereignty D_land D_power P
seed cede: MO |
seeded seated: deep |
seeded ceded: H was he party who government | territory control power ground D_territory sovereignty land
seem seam: D coal D_coal D_rich | of E bowler bowling
seems seams: at_the coal bursting_at_the | E of
seen scene: the a crime crash murder love opening final D_crime the_murder | of where in E
seen scene: at_the crime D_crime D_crash D_accident D_murder D_music on_the behind_the murder D_political love D_opening D_C the_whole D_arts from_the music fled_the left_the opening sex fight bedroom death set_D nativity D | E of_D of_crime where of_D_accident in_which of_D_crash by in_D_film after were stealer and investigators ! B H was have be |
seeped steeped: D | in_history in_tradition
sees seas: high rough D_high D_rough heavy stormy N_C | E and off
sees seize: MO to |
seize cease: MO to must will | fire trading production operations operation to_exist P_operations publication
seize cease: must will | E
seized ceased: | ~ trading production hostilities operations publication ^ drugs power assets control police goods
seized ceased: H has had have production all | to_exist to_be trading production publication operations operating to_have
seized ceased: has had have production all | E to
sell cell: prison police jail stem solar holding terrorist padded | E in phone block
sell cell: | phone phones mate mates tower phone_calls
sell cell: prison stem solar fuel jail police blood terror terrorist holding cancer | E phone research in therapy block
sell cell: stem prison D_prison police D_police jail T D_terror D_single cancer blood D_jail brain | phone phones membrane therapy division research mate walls death block
seller cellar: wine beer salt | E
seller cellar: | window door floor bar
seller cellar: wine |
seller cellar: wine D_wine D_coal P | door E of in
sellers cellars: wine |
sells cells: prison police stem solar cancer blood brain terrorist | E in and
sells cells: stem cancer blood police brain solar white red prison fuel | in E were and from of that
semen seaman: | ~ navy ship sailor ^ donor bulls sperm samples dna
senate senator: C_republican C_democratic D_republican D_democratic democratic republican | C who
send sent: was were been being | ! | up or of and
send sent: has had have | ! | and to in immunity of
send sent: B been H be was were | to D back home by P for in
sense cents: N |
sense since: ever | ! | E
sense since: | then
sensor censor: MO to D_film | D_press D_internet news content E
sensor censor: D_film | E
sensored censored: B was H |
sensors censors: chinese state government film |
sent send: will | D O N troops help
sent cent: per N_per | of E
sent send: would could should must cannot can't won't couldn't wouldn't shouldn't didn't doesn't don't | ! | not also then never in and or of
sent send: to | ! | ends end stones or and change upon those
sent send: MO to did didn't | D P O a N
sent scent: D_sweet D_faint P | of E
sent send: MO | ! | not also then never in and or of
sent send: wants_to want_to wanted_to plans_to plan_to expected_to likely_to able_to unable_to hopes_to decided_to agreed_to refused_to going_to used_to ready_to has_to have_to had_to need_to needs_to trying_to tried_to failed_to due_to_X willing_to forced_to set_to continue_to began_to chance_to | D P O N C NP JJ_NP
sentience sentence: | ~ prison jail suspended judge months years court served ^ animals animal artificial machine conscious
septic sceptic: climate euro |
septic sceptic: climate D_climate euro D_lifelong | E and
serf surf: MO to | E board and
serge surge: D a D_sudden D_storm power D_troop | in of
serge surge: D_sudden D_storm power D_troop | E in
serial cereal: breakfast | E
serial cereal: breakfast D_bowl_of bowl_of D_breakfast | bar bars crops box boxes
serial cereal: breakfast D_bowl_of |
serial cereal: breakfast D_bowl_of bowl_of D_breakfast | E for
served severed: P_finger P his_arm head B H | ties links relations diplomatic head heads limb from_D artery arm finger leg
session cession: D | of_territory of_land
set sit: MO to | on_D in_D down
sever severe: | weather warning flooding drought injuries storm storms pain burns shortage damage delays shortages disruption criticism frost heat cold cuts disability thunderstorms thunderstorm symptoms
sever serve: M | as N D_sentence in D_term
sever severe: a the D suffered caused | E weather storm storms pain injuries damage drought flooding shortage cold cuts burns head
sever severe: | ~ warning weather storm storms flooding pain injuries shortage pneumonia burns drought ^ ties links tie artery arteries relations limb finger
sever severe: D with suffered more most a of under | weather injuries storms storm flooding drought pain damage burns flood disruption shortage shortages delays punishment pressure criticism form symptoms illness thunderstorms disabilities cold malnutrition winter blow penalties disease warning ! MO to | ties links D
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
sex sects: N religious |
shear sheer: | number numbers scale size volume weight luck delight terror
shear sheer: | ~ scale size delight number ^ sheep wool wind
shear sheer: the by by_the | size weight number volume numbers scale luck determination cliff drop face joy will hard_work delight stupidity power exhaustion speed pleasure bloody_mindedness rock
shear sheer: by by_the | E scale
sheer shear: MO to | sheep D_sheep D_N_sheep
sheers shears: | ~ garden hedge sheep
shelf shelve: MO to decided_to forced_to | D plans P
shelf shelve: MO | ! | not also then never in and or of
shell shall: we I they it you | not be have
shelve shelf: D off_the top D_top D_supermarket on_D ice D_ice | life
shelve shelf: off_the top D_top D_supermarket on_D ice D_ice | life
shock shook: H C he she quake earthquake | D P hands buildings
shone shown: has have had been was were | to that in how by D E off
shone shown: B H been was were be | in how that to by D N
shoo shoe: D a | shop
shook shake: MO | ! | not also then never in and or of
shoot chute: garbage D_rubbish rubbish laundry parachute coal D_water | E
shoot chute: garbage rubbish parachute |
shoots shots: N fired_N warning | were_fired
shore sure: make made making | that of E they
shore sure: make be for not I'm aren't isn't | that about of
shore sure: make not B quite pretty I'm making | that of E if D
shown shone: sun light | E on in through
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
sighted cited: H he she they report court lawyers | D_lack concerns D_need D_report D_study reasons D_figures sources as
sights sites: building world_heritage web construction nuclear N archaeological historic heritage burial test launch landfill | across in E of and
sign sing: M | D_anthem songs along
sign sing: MO to | D_national D_anthem songs happy carols D_hymn hymns at_D_concert along
silicon silicone: | breast implants implant
silicone silicon: | chip chips
simulate stimulate: MO to | D_economy growth D_economic D_debate demand investment interest D_appetite spending D_immune D_growth
since sense: make makes made making common | E to of for and
sing sign: M | D_deal D_bill D_treaty D_contract
sing sign: D a no MO plans_to agreed_to due_to set_to expected_to to | up D_deal D_contract D_treaty D_petition D_agreement D_bill D_accord D_letter into_law D_pledge D_memorandum off_on up_for up_to of_D posts D_new language ! | at D_song
sing sang: he she they who C H | D_national at_D on for
sing sign: no plans_to agreed_to due_to set_to expected_to | E up ! | at D_song
singed signed: | D_contract D_deal D_bill by for up off
singed signed: H he she they B who was president C have minister | D_deal D_contract up for into_law off D N_new a_X by with in_C on agreement
singed signed: he she they who was president have minister | E by
singes singles: | ~ title wimbledon tennis
singing signing: D | of_D ceremony
singing signing: of before after the D | up of_D_treaty D_deal D_contract of_D_deal of_D_contract of_D_accord of_D_agreement ceremony on off bonus
sink sync: in out_of lip | with E
sit seat: D P | in_parliament on_D_board in_D_house
sit set: B is are was be | to_be to_D fire up for out in on_fire alight off ! MO |
site sight: at_first in_plain loss_of out_of lost catch caught | of
site sight: out_of | E ! | of_the
site sight: lose_ lost_ lose lost catch caught | of
site sight: the | of_grown of_him of_them of_so of_such of_blood of_tears of_people
site sight: end_in nowhere_in not_in | E
site sight: lost_ | of_D
site cite: M | D evidence concerns D_lack
site sight: first catch caught lost | of and
site sight: catch caught lost lose losing plain in_plain out_of in no_end_in at_first love_at_first D_rare D_sorry D_common P_failing eye hind long second at_the the_first D_familiar D_welcome | for_sore ! on |
site sight: D_sorry D_rare D_common D_familiar D_welcome D_strange D_pitiful D_terrifying D_horrible the | of_grown of_NP_VG of_D_NN_VG of_P_NN_VG of_PERS_VG of_blood
sited cited: he she they it police | D_lack D_need concerns D_study D_report
sited cited: lawyers he she they C report was H | D_lack as concerns for_D reasons by_D D_study
sites sights: set_P sets_P setting_P | on_D on_becoming on_winning on_C
sites sights: set_P setting_P D_and_sounds have_P gun D_famous see_D | on E of_C and_sounds
sits seats: legislative congressional parliamentary council N | E in across on
sits seats: | ~ assembly parliament election won
sits seats: N won_N N_of D_N | in_parliament in_D_assembly at E
sits seats: won_N N_of D_N | E in_D
sitting setting: D | up off out record fire P a on_fire
six sex: same- N_women_have having D oral underage unprotected | offender offenders abuse workers worker trafficking act education crimes attack offences attacker assault scandal tape with_a_child with_children discrimination life change symbol
six sex: same- N_women_have having oral underage unprotected | E offender
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
slow sloe: | gin
snack snake: D_venomous venomous D_poisonous |
snow now: until |
soar sore: | throat throats loser losers point thumb
soar sore: D with P a | throat throats loser point muscles losers spot thumb points
soar sore: with | E throat
sock soak: MO to | up in
socked soaked: B were | in by to E with through
soil oil: crude olive |
sold sell: will | D O N its shares
sold sell: would could should must cannot can't won't couldn't wouldn't shouldn't didn't doesn't don't | ! | not also then never in and or of
sold sole: D D_lone | survivor heir owner purpose reason trader responsibility
sold sell: MO | ! | not also then never in and or of
sold sell: wants_to want_to wanted_to plans_to plan_to expected_to likely_to able_to unable_to hopes_to decided_to agreed_to refused_to going_to used_to ready_to has_to have_to had_to need_to needs_to trying_to tried_to failed_to due_to_X willing_to forced_to set_to continue_to began_to chance_to | D P O N C NP JJ_NP
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
solution solve: MO | ! | not also then never in and or of
some sum: large small tidy hefty princely undisclosed | of
some sum: D_large D_small D_total D_undisclosed D_substantial D_tidy D_huge lump D_considerable D_modest D_six-figure the D_princely zero- | E paid for total
some same: at_the D_same the_very exactly_the do_the much_the | time way day thing
son sun: the | rose rises set sets shone shines was_shining came_out
son sun: D the in_D D_hot D_morning under_the midday | cream sets set shone rose shines screen light bed lounger came_out shade
song sung: B H_been was D_anthem be |
soot suit: D_space D_swim in_D D_dark follow followed | and_tie
soot suit: D_space D_swim in_D D_dark follow followed | E and_tie
soot suit: MO | ! | not also then never in and or of
sooth soothe: MO to | D E nerves
sore soar: will would could should must cannot can't won't couldn't wouldn't shouldn't didn't doesn't don't | ! | not also then never in and or of
sore soar: MO to prices expected_to temperatures | to E above by over in into past as ! | throat
sore soar: MO | ! | not also then never in and or of
sored soared: |
sored soared: prices shares temperatures inflation costs demand profits sales |
sored soared: H prices C temperatures shares | to by above in E over
sort sought: H S who has have had | D asylum help permission to_V advice
sort sought: police officials company authorities lawyers government prosecutors | help D asylum permission
sort sought: H B he she they who police C have | to D P N help after by permission refuge asylum advice for legal damages in_connection more ! D | of_thing
sort sought: he she they who police have | E by ! D | of_thing
sought sort: some that this any the | of
sought sort: M | out
sought seek: would could should must cannot can't won't couldn't wouldn't shouldn't didn't doesn't don't | ! | not also then never in and or of
sought sort: D some this that any what all MO the of to | of out out_D
sought sort: some this that any what all | E of
sought seek: MO | ! | not also then never in and or of
sought seek: wants_to want_to wanted_to plans_to plan_to expected_to likely_to able_to unable_to hopes_to decided_to agreed_to refused_to going_to used_to ready_to has_to have_to had_to need_to needs_to trying_to tried_to failed_to due_to_X willing_to forced_to set_to continue_to began_to chance_to | D P O N C NP JJ_NP
soul sole: the P a | heir survivor trader purpose beneficiary breadwinner owner goal proprietor responsibility custody aim exception bidder supplier source reason charge candidate shareholder remaining scorer provider occupant director
soul sole: D | of_a_shoe of_P_shoe of_the_boot of_his_boot
soul sole: | ~ survivor trader purpose breadwinner goal proprietor ^ body heart music lost singer
soul sole: D P a D_company's D_party's D_country's | survivor owner purpose responsibility goal heir reason trader traders aim candidate source custody charge shareholder beneficiary intention supplier exception provider director focus remaining proprietor authority discretion bidder occupant parent representative superpower breadwinner witness member female woman suspect author change ! | music singer
souls soles: P_feet D_shoes rubber leather D | of_P_shoes of_P_feet of_P_boots of_shoes
soup soap: bar_of |
source sauce: tomato D_tomato soy chilli barbecue cranberry tartare brown | E and bottle ! D_reliable |
sow sew: M | D_button D_dress clothes
sow sew: MO to | D_dress clothes masks D_button buttons on_D D_stitches
sowing sewing: D | machine machines kit circle needle class
sown sewn: | into together onto
sown sewn: B was were | on_to into_D_lining together by_hand up back_on onto
spate spite: in | of
spear spare: | parts part time
spear spare: MO to | D P O
specie species: D_endangered D endangered D_invasive D_rare | of
spend spent: was were been being | ! | up or of and
spend spent: has had have | ! | and to in immunity of
spend spent: H B he she was were have money | N on more years in D_night time by
spent spend: would could should must cannot can't won't couldn't wouldn't shouldn't didn't doesn't don't | ! | not also then never in and or of
spent spend: MO to | D more N money time P
spent spend: MO | ! | not also then never in and or of
spit spate: a | of_burglaries of_attacks of_robberies of_thefts
spite spate: D_recent D | of_attacks of_robberies of_burglaries of_NP of_thefts
spoke speak: MO | ! | not also then never in and or of
spurn spur: MO to | D_growth D_economy growth D_economic
spurned spurred: B H | by on D_debate ! D_lover |
spurred spurned: H he she C | D_offer D_chance D_advances P_advances
staid stayed: S who has have had | in with on for away out E there
staid stayed: he she they who | in at with home on for E D overnight up away there
stair stare: M | at into
stair stare: MO to D | at into down up
stake steak: | and_chips knife
stake steak: | ~ grilled chips rare beef medium restaurant sirloin ^ shares per cent company equity at
stake steak: D a rump sirloin fillet D_fillet D_rare T-bone | and_chips restaurant sandwich pie house dinner knife tartare and_ale bake frites ! at |
stake steak: rump sirloin fillet D_fillet D_rare T-bone | E and_chips ! at |
stakes steaks: | ~ grilled beef sirloin barbecue ^ raised high shares race horse
stakes steaks: N grilled beef sirloin wagyu | burgers on_D_grill ~ restaurant beef grilled menu diner chef cooked barbecue
stakes steaks: grilled beef sirloin wagyu | E and_chips
stalk stock: D | exchange market markets price prices
stalked stocked: well- well fully | shelves up with
stalks storks: nesting |
stare stair: D | case lift well
stared started: | to at_N the_season D_match
stared starred: he she who H C | in as alongside opposite with
stares stairs: D down_D up_D flight_of top_of_D climb_D fell_down D_foot_of_D flights_of | E to and into
staring starring: | role roles
staring starting: | N on_monday
staring starring: D film movie drama play D_show | C role alongside roles as
starred stared: he she | at into
starring staring: | at into down
starring staring: was is were at | at into out
stat start: M D | of E to
stated started: it fire it_all war blaze fighting work | in when at as on to
stating starting: | from at_N in_N
stationary stationery: | shop shops cupboard supplies orders
stationary stationery: office school wedding headed writing |
stationary stationery: office school of D_shop_selling wedding headed personalised D buy pens_and desk sold | shop supplies shops cupboard supplier set cabinet store company retailer items chain office and_books and_ink stores ~ paper pens pencils envelopes ink notebooks ^ bike bikes car cars traffic vehicle
stationary stationery: office school D_shop_selling wedding headed personalised buy pens_and desk sold | E and_pens
stationery stationary: | motorway traffic vehicle vehicles queue lorry car bus train cars lane truck van object target bike tanker trucks
stationery stationary: B remained stood stayed | E in for at when on
stationery stationary: | ~ traffic train car cars vehicle vehicles troops convoy queue lorry ^ paper pens envelopes shop letterhead
stationery stationary: was were is are remained stood stayed lay | for when at in on outside while near E
stationery stationary: a the | cars car vehicles vehicle lorry lorries trucks truck train bus traffic
stationery stationary: B D a remained hit_a a_row_of remain while were was is stood almost D_line_of crashed_into_D into_D hit_D rammed_D | vehicle car vehicles traffic cars bus train lorry truck trains object motorway position bike bikes when at for_N in_D_traffic on_D front trucks lorries buses target convoy ship ball storm police van taxi N_metres N_minutes point aircraft orbit
stationery stationary: remained hit_a a_row_of remain while were was is stood almost D_line_of crashed_into_D into_D hit_D rammed_D | E traffic
statue statute: | of_limitations book books law
statue stature: in small short tall of_P | E as
statue status: marital tax legal refugee |
statue statute: | ~ limitations law legal legislation ^ bronze stone unveiled plinth sculptor erected liberty
statue statute: D N_year D_federal D_criminal D_state the D_N by under_D under in federal state on_D | of_limitations of_rome of_westminster law book books bars requires prohibits passed_in law_that number forbids makes allows
statue statute: N_year D_federal D_criminal D_state D_N by under_D under federal state on_D | E of_limitations
statues statutes: state federal criminal the_state's N | of_limitations and_regulations prohibiting that_prohibit governing
statues statutes: state federal criminal the_state's | E of_limitations
stature statue: bronze marble | of E
stature statute: D | of_limitations book
statute statue: bronze marble | of E
statute statue: | ~ bronze plinth unveiled marble sculptor toppled ^ law limitations legal act
statute statue: D_bronze D_marble bronze D_giant D_equestrian D_stone D D_life-size D_N_metre D_N_foot equestrian unveiled_D D_toppled D_gold | of_liberty of_C of_D_C of_D_former of_jesus of_D_queen of_D_king outside unveiled was_toppled honouring on_D_plinth ! | of_limitations of_westminster of_rome
statute statue: D_bronze D_marble bronze D_giant D_equestrian D_stone D_life-size D_N_metre D_N_foot equestrian unveiled_D D_toppled D_gold | E of_liberty ! | of_limitations of_westminster of_rome
statutes statues: bronze marble stone large island easter | E
statutes statues: | ~ bronze marble toppled sculptor plinths ^ law laws
statutes statues: bronze marble confederate N_marble N_bronze stone greek ancient toppled D_stone buddha roman | of_C of_D_confederate were of_D_gods and_paintings ~ museum sculptor bronze marble monument
statutes statues: bronze marble confederate N_marble N_bronze stone greek ancient toppled D_stone buddha roman | E and_monuments
stayed staid: a D_rather |
stayed strayed: H he they | into from across onto over
steak stake: at | E
steak stake: a P the N | in
steak stake: will would could should must cannot can't won't couldn't wouldn't shouldn't didn't doesn't don't | ! | not also then never in and or of
steak stake: D N% D_N% a_N D_majority D_minority majority D_controlling at D_large minority D_per_cent N_per_cent D_big D_equity equity controlling P D_stake D_personal D_significant D_share P_N% of_a lives_are_at are_at is_at D_huge D_financial | in_D in_C in holder to_C out holders worth held building in_the_future claim_to in_P
steak stake: N% D_N% a_N D_majority D_minority majority D_controlling at D_large minority D_per_cent N_per_cent D_big D_equity equity controlling D_stake D_personal D_significant D_share P_N% of_a lives_are_at are_at is_at D_huge D_financial | E in for
steak stake: MO | ! | not also then never in and or of
steaks stakes: | ~ raised high raising ^ beef grilled restaurant cooked rump
steaks stakes: D high D_high raised_D raise_D raising_D the higher sweep D_sweep D_low low | are were for in have could of ! rump sirloin N |
steal steel: | works worker workers industry maker makers plant mill mills tariffs imports production girders
steal steel: stainless structural tata carbon sheet iron_and | E
steal steel: | mill mills plants maker makers industry workers beams tariffs ! M |
steal steel: make makes made making produces produced producing imported cheap recycled | for E and
steal stolen: was were been being | ! | up or of and
steal steel: | ~ mill plant girders makers workers plants stainless ^ thieves money car stole theft
steal steel: D of C stainless indian tata british structural D_british chinese N_tonnes_of US in scrap reinforced D_stainless iron_and | plant mill mills works industry maker makers producer imports tariffs workers and_iron frame bars pipes and_concrete giant production company door doors prices exports plates rods beams cable sheets jobs town sector girders cutlery tycoon ! MO to | from
steal steel: stainless indian tata british structural D_british chinese N_tonnes_of US scrap reinforced D_stainless iron_and | E and_aluminium ! MO to | from
stealing steeling: | himself herself themselves itself
steam stem: M | D_flow D_tide D_bleeding D_losses D_spread D_rise
steam stream: D_live D_small D D_mountain D_steady main live D_constant D_fast-flowing a_steady a_constant | of_NP of_PERS of_traffic of_water of_people of_visitors of_D bed live ed ! let_off let |
steam stream: D_live D_small D_mountain D_steady main live D_constant D_fast-flowing a_steady a_constant | of_D ! let_off let |
steams streams: D_live mountain |
steel steal: M | D_money D_car D_show D_election D_cars D_phone D_votes money cars from_D food bikes P_car phones it D data
steel steal: to tried_to could | the_show the_money the_car the_ball the_election the_idea cars money from_the from_a from_his from_her
steel steal: MO to tried_to broke_in_to intent_to attempting_to trying_to plot_to attempted_to attempt_to conspiracy_to thieves_who | D P N money C from food cars jewellery cash D_show E more secrets elections goods bikes data information personal personal_X credit identities copper
steeling stealing: | a N cars money food from copper bikes
steeling stealing: B of for accused_of by from after charged_with denied admitted caught convicted_of guilty_of jailed_for | D N from P money cars cash food C goods jewellery more_than
steeling stealing: for accused_of by from after charged_with denied admitted caught convicted_of guilty_of jailed_for | E from_D
steppe step: D D_first first D_next D_big | forward toward towards in_D_right E
stile style: D P own life free | of E
stile style: life free house P gender fashion own old |
stile style: D in P life D_life american- old- D_house | of E guide icon and ! D_turn |
stimulate simulate: MO to | D_flight D_conditions D_attack D_effect weightlessness real
sting string: second a | of_D of_N of_attacks
stock stoke: MO to | fears D_fears D_fire tensions anger tension D_tensions inflation
stoke stock: | ~ exchange shares market investors cattle ^ city trent fear fears tension anger
stoke stock: D | exchange market markets price prices broker
stokes stocks: | ~ bonds shares market wall exchange investors traded trading ^ fear fears fire ben tension anger
stole steal: would could should must cannot can't won't couldn't wouldn't shouldn't didn't doesn't don't | ! | not also then never in and or of
stole steal: to | ! | ends end stones or and change upon those
stole steal: MO | ! | not also then never in and or of
stole steal: wants_to want_to wanted_to plans_to plan_to expected_to likely_to able_to unable_to hopes_to decided_to agreed_to refused_to going_to used_to ready_to has_to have_to had_to need_to needs_to trying_to tried_to failed_to due_to_X willing_to forced_to set_to continue_to began_to chance_to | D P O N C NP JJ_NP
stood stand: would could should must cannot can't won't couldn't wouldn't shouldn't didn't doesn't don't | ! | not also then never in and or of
stood stand: MO | ! | not also then never in and or of
storey story: the P a D | of_how of_a_man of_a_woman
storey story: | teller book line_of
storey story: D D_true D_front-page D_news P D_love D_full D_cover D_success D_real the_whole | of_D behind about E in_D is telling ! N single second multi D_top D_third D_second third top |
storeys stories: news P |
storeys stories: | about of in_D_press
stork stalk: MO to |
story storey: two three four five six ten multi | building car block house
story storey: N multi single two- | building house car tower block home apartment hotel carpark buildings development houses extension ! D_true |
story store: MO | ! | not also then never in and or of
straight strait: | of_Hormuz of_Gibraltar of_Dover of_Malacca of_Messina
straight strait: D D_narrow across_D through_D D_bass D_taiwan taiwan D_cook | of_C of_hormuz of_gibraltar of_malacca of_magellan of_tiran of_messina jacket
straightened straitened: | circumstances times
straightened straitened: in D these | circumstances times finances
straights straits: dire financial desperate |
straights straits: dire D financial desperate D_dire through_D in_D_dire in_desperate D_torres D_turkish | of_C of_hormuz of_D ! N_sets |
straights straits: dire financial desperate D_dire through_D in_D_dire in_desperate D_torres D_turkish | E times ! N_sets |
strait straight: | line sets wins games talking years season seasons victory defeat
strait straight: D_N N in a D for_N go went going | sets game win wins years victory days year to_D ahead away loss month defeat into_D from_D day games week answer line time through quarter talking at_D man back weeks ! taiwan bass |
strait straight: D_N for_N go went going | sets ahead ! taiwan bass |
straiten straighten: MO to | out E D
straits straight: | sets
strayed stayed: | at_home in_bed indoors
stream steam: D D_old | engine engines train trains locomotive locomotives railway power room ship iron turbine boiler ~ locomotive railway engine boiler kettle
strength strengthen: MO | ! | not also then never in and or of
strife strive: MO to | for to E
strike stroke: suffered_D had_D D_mild D_massive heat sun D_heat stroke had_a suffering_a having_a back breast died_of_D recovering_from_D after_a | patients patient victim victims survivors survivor play unit E and_was of_luck of_genius of_midnight in_2019
strike stroke: suffered_D had_D a_massive D_massive heat | E and at in while last on
string sting: bee wasp |
striped stripped: B H was were he | of naked to D bare from down off ! | bass shirt marlin skunk of_X
stripped striped: D black_and_white | shirt bass jersey tie suit awning uniform sweater hyena marlin
strive strife: D civil ethnic sectarian industrial D_civil internal political trouble_and communal | torn E between in and
stroke strike: general | action
stroke strike: D_general D_rail D_pay on go_on went_on D_N_day D_24-hour hunger D_hunger air D MO to N_workers_on | action by_D over_pay over a_deal over_jobs ballot at in_D ! suffered D_heat heat had_a |
stroke strike: D_general D_rail D_pay on go_on went_on D_N_day D_24-hour hunger D_hunger air N_workers_on | E action ! suffered D_heat heat had_a |
stroke strike: on go_on went_on going_on gone_on rail general hunger D_N_day wildcat N_day bus tube teachers' doctors' air | E over in for action ballot by after from on at tomorrow today fund threat ! suffered suffering |
struck stuck: were got get was been are be remain N_people | in with on at E for inside to ! was N | by a N
stuck struck: H earthquake quake he they disaster it storm tragedy plane train D_ship cyclone car was B | D by P again at_N N_people off_D a_X in_D_early ! B get got |
style stile: climb_D climbed_D over_D_wooden D | and_gate
subscribed prescribed: was were been | drugs antibiotics painkillers
suburb superb: D a | performance goal save form display
success succeed: MO | ! | not also then never in and or of
succession secession: C_movement D_catalan catalan southern | from movement referendum vote
suede swayed: B was were be been not | by E
suit suite: | of_rooms of_offices
suit suite: D_hotel D_honeymoon D_presidential en en- D_penthouse the_presidential D_master D_luxury a_N executive three-piece D_new | of_rooms of_offices of_NP of_D_hotel bathroom room of_software on_D_top
suit suite: D_hotel D_honeymoon D_presidential en en- D_penthouse the_presidential D_master D_luxury a_N executive three-piece D_new | E of
suite suit: follow followed follows following | E by in with and
suite suit: law business space swim wet boiler grey dark | E and in
suite suit: wearing_a wore_a | E and with
suite suit: filing file filed law swim |
suite suit: law D_law D_civil D_class-action D_federal D_dark in_D follow followed law- D_wet filed_D class-action D_grey D_pinstripe MO to P D_swim diving D_space a | against filed alleging and_tie jacket pocket accusing seeking that_accuses ! D_honeymoon en D_hotel D_presidential |
suite suit: law D_law D_civil D_class-action D_federal D_dark in_D follow followed law- D_wet filed_D class-action D_grey D_pinstripe D_swim diving D_space | against ! D_honeymoon en D_hotel D_presidential |
suites suits: law | against
suits suites: hotel luxury executive en |
sum some: | of_the_people people other
sum some: | N people
summary summery: | dress weather dresses
summery summary: D D_brief D_executive executive D_plot in | of execution executions justice E
sun son: P eldest youngest elder only | E C was who and is
sun son: another two three four |
sun sum: a the | of_£ of_money
sun son: P P_eldest P_late P_young P_first D_youngest D_eldest only P_only P_baby P_elder N_and_D D_N_year-old C_and_P her P_N_year-old and_his father_and mother_and | C of E and_daughter who is was born aged in-law N in
sung song: D_theme D D_folk D_love D_protest D_new | writer and_dance called contest by_C
sunk sank: ship vessel it boat which ferry he | in on off
sunk sank: ship vessel it boat which ferry he | E in
superb suburb: D_northern D_southern D_western D_eastern D_sydney D_paris D_leafy D D_affluent | of_C
suppose supposed: was were | to
suppose supposed: B | to
sure shore: M | up
sure shore: on_D on D_far D_lake's D_southern off- D_northern on_the to_D washed_up_on | of_D_lake of_D line birds
sure shore: on_D on D_far D_lake's D_southern off- D_northern on_the to_D washed_up_on | E of
surely surly: a |
surge serge: D_blue navy blue | suit
surplice surplus: D_budget D_trade D trade N | of stock funds
survival survive: MO | ! | not also then never in and or of
swam swim: MO | ! | not also then never in and or of
swayed suede: D blue | shoes jacket boots shoe
sweat sweet: D home_sweet | home wine tea potato shop tooth corn smell potatoes spot talk
sweet suite: D bridal honeymoon presidential penthouse | of_offices of_rooms of_measures of_tools in
sweet suite: bridal honeymoon presidential penthouse hotel en |
sweet sweat: in_D broke_into_a blood broke_out_in_D cold no | pants suit shirt shop glands dripping pouring equity and_tears
sweet suite: D presidential D_hotel en en- D_honeymoon D_presidential three-piece | of_rooms of_offices at_D_hotel of_D_hotel bathroom of_D_building
sweet sweat: in_D broke_into_a blood broke_out_in_D cold no | E and_tears
sweet sweat: MO | ! | not also then never in and or of
sweets suites: hotel |
sweets suites: | ~ hotel penthouse resort suite executive ^ chocolate sugar candy children shop toffee sweet
symbols cymbals: | ~ drum drums drummer ^ national hope peace religious
symbols cymbals: drums_and |
sync sink: D_kitchen kitchen |
"""
