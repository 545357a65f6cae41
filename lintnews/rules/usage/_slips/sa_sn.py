"""Slips of words in “sa” to “sn”; the form of a row is told in the package."""

ROWS = """
sail sale: for on up_for house property ticket jumble bake garage car-boot book closing-down share land fire conditions_of forced arms cattle yard | E in at by of to R and from price proceeds ! under in set full |
sail sale: the P a D_JJ | of_D_company of_D_house of_D_land of_alcohol of_cigarettes of_tickets of_shares of_C price prices proceeds of_D_club of_D_business of_its to_D_NN of_P of_arms of_tobacco of_property of_D_X_business was_agreed ! |
sails sales: retail car house ticket annual record online iphone | E figures fell rose growth tax manager in were of
sails sales: car retail ticket strong annual record online house home D_annual global weak christmas arms like-for-like oil new_car phone total software iphone | of E rose fell in growth tax team manager force staff up figures for representative by pitch were at grew assistant
salary celery: | stick sticks soup salt stalks
sale sail: set sets setting | E for from on to in
sale sail: MO to | for_C to_C across around_D into through past away up_D down_D with_D_tide along_D on_D_tide
sale sail: | boat boats cloth maker
sale sell: MO | ! | not also then never in and or of
salon saloon: D | car bar
saloon salon: hair D_hair beauty D_beauty nail D_nail |
salve solve: MO to | D_problem D_mystery D_crisis
sand sang: | D_anthem
sand send: MO to | D
sang sand: bags_of | E
sang sing: MO | ! | not also then never in and or of
sank sunk: H B was had |
sank sink: MO | ! | not also then never in and or of
sauce source: D | of_the_leak of_the_fire of_the_outbreak of_the_noise of_the_smell of_the_problem of_income of_funding of_the_infection of_energy of_the_river said ^ tomato pasta recipe cream garlic
sauce source: D a D_police D_main D_reliable D_government D_security D_senior D_vital D_major open according_to_D D_military D_diplomatic D_key P_main D_close | said told of_income of_D_funding close_to of_energy of_revenue of_D_leak code material familiar of_NN with ^ tomato pasta recipe cream garlic
sauce source: D_police D_main D_reliable D_government D_security D_senior D_vital D_major open according_to_D D_military D_diplomatic D_key P_main D_close | E said ^ tomato pasta recipe cream garlic
sauces sources: N government military police diplomatic security reliable energy news intelligence hospital local D anonymous C other open political several according_to | said told close_to say of_income have at of_energy familiar told_C
sauces sources: government military police diplomatic security reliable energy news intelligence hospital local anonymous other open political several according_to | E said
saver savour: MO to | D
saw was: he she it | born_in also_a born_on arrested_on arrested_in unable_to sentenced_to not_the not_a ! | V_V_V_E
sawn sown: seeds seed crops wheat |
sawn sown: B | ~ seeds seed crops wheat doubt discord
scar scare: D_bomb D_health D_food D_cancer bomb health | E tactics stories mongering story
scared scarred: B for_life | for_life by_acne
scared scarred: B mentally emotionally D_man_was D battle- D_physically physically permanently H deeply D_deeply | for_life by_D_experience by_D_attack by_war landscape face by_D_X emotionally left ! | of to
scared scarred: mentally emotionally D_man_was battle- D_physically physically permanently deeply D_deeply | E for_life ! | of to
scares scars: P emotional facial D_mental physical bear_the | of on from left
scarred scared: B too | E of to that
scarred scared: so too very B_too people D | of to E that_D about_D for_P away off stiff by_D_dogs to_death
scarred scared: B | of that_D about_D stiff off to_death
scars scares: it that | off away people
scene seen: was were been be is are being has have had never | leaving entering running walking driving alive with by in_D as_a at_D E from since on ! | of
scene seen: been never ever | as in by E D on at with since
scene seen: was were been being | ! | up or of and
scene seen: has had have | ! | and to in immunity of
scene seen: was were been be is are being | leaving entering running walking driving alive with by
scene seen: B H be been has_been was were H_been is are have ever never can_be being was_last last yet H_never could_be | as by in D with on a at leaving since for N entering running carrying driving walking how such anything from
scent sent: H B been was were he she they who also | to out back home by him them her for D_letter letters D_message a_letter off packing
scent cent: N_per |
scents sense: no a | E of
sceptic septic: | tank tanks shock
sceptic septic: D | tank tanks
scull skull: P fractured D_fractured D_human | fracture E and
sculls skulls: | ~ bones skeletons buried remains grave ^ rowing rowers oars boat
sea see: will would could should must cannot can't won't couldn't wouldn't shouldn't didn't doesn't don't | ! | not also then never in and or of
sea see: MO to can could will don't we waiting_to want_to they I | D P how what why if whether that C more it any eye people ! by | level
sea see: can could will don't we waiting_to want_to they I | E the ! by | level
sea see: don't didn't couldn't can't never must might will would could | the how his her me your what if them it that whether why who where a
sea see: to | if what them all where how why who it
sealing ceiling: glass debt the D D_kitchen bedroom a high | E of fan fans tiles tile was in collapsed on price ! MO by and for |
seam seem: M they it doesn't don't would | to like as that
seam seem: will would could should must cannot can't won't couldn't wouldn't shouldn't didn't doesn't don't MO | ! | not also then never in and or of
seam seem: MO to it they that who people not doesn't didn't | to like that E unlikely a likely more D set_to
seaman semen: | ~ donor bulls sperm samples dna ^ navy ship crew
seamed seemed: H it he she that which they | to like that D unlikely as likely
seams seems: it that there he she who which C | to like that E unlikely likely D as a set_to no very set
seas seize: M | D control power
seas seize: MO to |
seas sees: he she it which that who C | D P no it N
seconds second: the a his her their its | time year day half term quarter round place child book season week
sects sex: same same- |
see sea: the | level levels bed wall air floor front E between
see sea: D the at by out_to deep D_open rough baltic black red north D_baltic D_black mediterranean D_deep D_south by_the put_to | levels level wall bed bass front defences food trout E and_air air ice turtles turtle floor water port rescue surface freight trade lanes ! MO to | how what
see sea: rising in warmer deep rise_in rises_in | levels level temperatures water
seed ceded: he she they we who | ! | and or
seed cede: MO to agreed_to would | D_territory territory control power ground to sovereignty D_land D_power P
seed cede: MO |
seeded ceded: he she who which government has had have C_had | D_land power control territory ground to_D to_C independence sovereignty land D_territory D_ground
seeded seated: deep |
seen scene: the a crime crash murder love opening final D_crime the_murder | of where in E
seen scene: at_the crime D_crime D_crash D_accident D_murder D_music on_the behind_the murder D_political love D_opening D_C the_whole D_arts from_the music fled_the left_the opening sex fight bedroom death set_D nativity D | E of_D of_crime where of_D_accident in_which of_D_crash by in_D_film after were stealer and investigators ! B H was have be |
seeped steeped: D | in_history in_tradition
seize cease: MO to must not | VG to_exist to_have to_function to_operate to_trade to_amaze to_matter to_apply hostilities publication trading all_hostilities all_operations fire_E fire_and to_be ! | building buildings shipping clothing painting paintings holdings mining farming housing fishing drilling recording recordings earnings savings
seized ceased: | to_VX to_be hostilities publication trading all_operations ! have_it |
seizes ceases: | to_VX trading publication to_be
seizing ceasing: | to_VX hostilities publication trading all_operations
sell cell: prison police stem holding padded solar terror single fuel jail P terrorist sickle blood a cancer the | phone phones research E block tower mate therapy at in of with and membrane transplant ! MO to will who they we and hard |
seller cellar: wine salt a_wine root dark D_pub's | E door floor steps window windows and of in where
seller cellar: the a D | door window windows floor steps stairs bar
sellers cellars: wine salt the | E of under below
sells cells: stem blood cancer police prison fuel solar brain immune the nerve | E in at of that and from are were
semen seaman: | ~ navy ship sailor ^ donor bulls sperm samples dna
send sent: was were been being | ! | up or of and
send sent: has had have | ! | and to in immunity of
send sent: B been H be was were | to D back home by P for in
sense since: ever | ! | E
sense since: | then 2001 2002 2003 2004 2005 2006 2007 2008 2009 2010 2011 2012 2013 2014 2015 2016 2017 2018 2019 2020 2021 2022 2023 2024 2025 2026 january february april june july august september october november december monday tuesday wednesday thursday friday saturday sunday
sensor censor: MO to D_film | D_press D_internet news content E
sensor censor: D_film | E
sensored censored: B was H |
sent cent: per one red fifty a_X ten N five every last N_per | E coin coins of piece stamp
sent scent: a the sweet D_JJ of the_sweet perfume | of_D of_NN of_roses of_flowers E ! was were been
sent send: will | D O N troops help
sent send: would could should must cannot can't won't couldn't wouldn't shouldn't didn't doesn't don't MO | ! | not also then never in and or of
sent send: to | ! | ends end stones or and change upon those
sent send: MO to did didn't | D P O a N
sent send: wants_to want_to wanted_to plans_to plan_to expected_to likely_to able_to unable_to hopes_to decided_to agreed_to refused_to going_to used_to ready_to has_to have_to had_to need_to needs_to trying_to tried_to failed_to due_to_X willing_to forced_to set_to continue_to began_to chance_to | D P O N C NP JJ_NP
sentience sentence: | ~ prison jail suspended judge months years court served ^ animals animal artificial machine conscious
septic sceptic: climate euro |
septic sceptic: climate D_climate euro D_lifelong | E and
serf surf: MO to | E board and
serge surge: D a D_sudden D_storm power D_troop | in of ^ wool woollen suit jacket cloth uniform
serge surge: D_sudden D_storm power D_troop | E in ^ wool woollen suit jacket cloth uniform
serial cereal: breakfast | bowl bars bar maker crops crop farmers box boxes E and producers company
serve service: military civil health postal customer secret | E and was
sever severe: | weather warning flooding drought injuries storm storms pain burns shortage damage delays shortages disruption criticism frost heat cold cuts disability thunderstorms thunderstorm symptoms
sever serve: M | as N D_sentence in D_term
sever severe: a the D suffered caused | E weather storm storms pain injuries damage drought flooding shortage cold cuts burns head
sever severe: | ~ warning weather storm storms flooding pain injuries shortage pneumonia burns drought ^ ties links tie artery arteries relations limb finger
sever severe: D with suffered more most a of under | weather injuries storms storm flooding drought pain damage burns flood disruption shortage shortages delays punishment pressure criticism form symptoms illness thunderstorms disabilities cold malnutrition winter blow penalties disease warning ! MO to | ties links D
sever severe: fairly very most more so D such | NN NP JJ_NN
severe sever: M | ties links relations diplomatic D_ties D_link D_links contact
severe sever: to will has had would | ties links relations diplomatic
severe sever: MO to will decision_to vote_to threatened_to agreed_to | ties links D_ties D_links relations D_relationship diplomatic all D_arm D_spinal P_finger contacts contact D_connection
severed served: he she H who has | as in for with on under N_years D_country
sew sow: M | D_seeds doubt doubts discord confusion division
sew sow: | doubts doubt discord division confusion the_seeds
sew sow: MO to seeds farmers | D_seed seeds seed crops division doubt discord confusion wheat D_field maize rice chaos fear discontent barley
sew sue: MO to threatened_to | D for C over ^ dress dresses clothes quilt buttons needle thread stitches masks garments
sewed sued: H B he she who | D for over by
sewed sowed: | wheat maize barley rice seed seeds corn crops D_seed D_seeds fields D_fields cotton soya doubt division discord D_doubt
sewing suing: B of by for is are were | for D C over P ! | machine ^ dress dresses clothes quilt buttons needle thread stitches masks garments
sewing sowing: of D before | seeds division seed discord doubt crops wheat confusion chaos season
sewn sown: | seed seeds wild wheat D_field D_crop D_land D_lawn
sewn sown: B were H seeds crop crops wheat | in by E with N_hectares on across ~ farmers wheat crop crops seed seeds hectares barley maize fields
sex six: | months million weeks days years minutes hours other countries
shear sheer: | number numbers scale size volume weight luck delight terror
shear sheer: | ~ scale size delight number ^ sheep wool wind
shear sheer: the by by_the | size weight number volume numbers scale luck determination cliff drop face joy will hard_work delight stupidity power exhaustion speed pleasure bloody_mindedness rock
shear sheer: by by_the | E scale
shear sheer: by_the the | weight size scale number volume cost luck length
sheer shear: MO to | sheep D_sheep D_N_sheep
sheers shears: | ~ garden hedge sheep
shelve shelf: D off_the top D_top D_supermarket on_D ice D_ice | life
shock shook: H C he she quake earthquake | D P hands buildings
shone shown: been was were | to that how by D off
shone shown: B been was were be | how that to by D N
shoo shoe: D a | shop
shook shake: MO | ! | not also then never in and or of
shoots shots: N fired_N warning | were_fired
short shot: was were been | dead in_the_head in_the_chest in_the_leg in_the_back
shudder shutter: M | N D factories plants
shutter shudder: M | at to E
side said: he she i | ! | with
siege seize: MO to | D control power P
sighed side: D on_D |
sight site: building construction camping crash web nuclear heritage landfill disposal burial launch archaeological industrial test caravan brownfield greenfield demolition excavation blast | ! caught_D |
sight site: on_the on_a on_this on_that at_this at_a on_its on_each hectare acre acres square-metre historic vacant derelict waterfront contaminated alternative suitable preferred proposed chosen two-acre housing | ! | and_sound of_a_gun
sight site: SITED_a SITED_the SITED_another SITED_this SITED_its SITED_an SITED_one | where R_D R_C for which that E outside near next beside ! | of
sight site: D_new D_current D_former D_original D_present D_old D_proposed | of E for in at on
sight site: | for_a_new for_the_new for_the_proposed for_a_factory of_the_former of_a_former of_the_old of_the_battle of_a_proposed of_the_proposed of_the_crash of_the_blast of_the_explosion of_the_massacre of_an_old of_an_ancient of_a_planned of_the_planned of_D_future of_a_disused where_the_new where_the_bodies where_the_body where_he_was where_the_bomb where_workers ! caught catch lost no at_first D_mere the_mere at the_first D_very |
sight cite: MO to | D_lack concerns D_need D_example D_case evidence
sighted cited: H he she they report court lawyers | D_lack concerns D_need D_report D_study reasons D_figures sources as
sights sites: building construction web heritage archaeological nesting breeding industrial landfill burial test camping polling landing nuclear toxic brownfield waste fossil | ! |
silicon silicone: | breast implants implant
silicone silicon: | chip chips
simulate stimulate: MO to | D_economy growth D_economic D_debate demand investment interest D_appetite spending D_immune D_growth
since sense: make makes made making common | E to of for and
sing sign: M | D_deal D_bill D_treaty D_contract
sing sign: D a no MO plans_to agreed_to due_to set_to expected_to to | up D_deal D_contract D_treaty D_petition D_agreement D_bill D_accord D_letter into_law D_pledge D_memorandum off_on up_for up_to of_D posts D_new language ! | at D_song
sing sang: he she they who C H | D_national at_D on for
sing sign: no plans_to agreed_to due_to set_to expected_to | E up ! | at D_song
singed signed: | D_contract D_deal D_bill for up off ^ fire hair flames eyebrows heat beard fur
singed signed: H he she they B who was president C have minister | D_deal D_contract up for into_law off D N_new a_X with in_C on agreement ^ fire hair flames eyebrows heat beard fur
singes singles: | ~ title wimbledon tennis
sink sync: in out_of lip | with E
sinner senior: | managers manager officials official officers officer staff figures lawmaker minister civil
site sight: plain catch caught catching lose losing lost at_first partial failing P_failing in_full the_very the_mere by_the a_sorry a_pitiful of_D_eye's no_end_in out_of out-of | of E and in_one in_his in_her ! | of_D_former of_D_proposed
site sight: out_of end_in D_end_in | E and by ! | on
site sight: a_familiar a_rare a_common a_welcome a_terrible a_shocking a_magnificent an_awful a_beautiful an_impressive an_extraordinary D_wonderful a_strange | E R to_VX and ! | of_special of_scientific for_birds
site sight: lost_P losing_P restore_P restored_P losing_his regained_P save_P saved_P | E and in after when ~ eye blind doctor vision surgeon glasses operation cataract blindness optician
site sight: the the_very the_mere the_rare the_sad | of_NP_VG of_JJ_NP_VG of_P_NN_VG of_D_NN_VG of_C_VG of_N_NP_VG of_so of_blood of_food of_P_own of_P_NP ! on_the at_the near_the visited_the to_the | of+being of+built
site cite: MO to | D_report D_study D_lack D_example D_case concerns fears reasons examples evidence D_need D_NN_as D_fact figures research safety
sited cited: he she they it police | D_lack D_need concerns D_study D_report
sited cited: lawyers he she they C report was H | D_lack as concerns for_D reasons by_D D_study
sits seats: legislative congressional parliamentary council N | E in across on
sits seats: N ! one each | one
sits seats: N won_N N_of D_N | in_parliament in_D_assembly at E
sits seats: won_N N_of D_N | E in_D
sixes sexes: both opposite |
skies skis: pair_of |
slay sleigh: | ~ santa reindeer bells ^ dragon
slay sleigh: santa's D santa_'s | bells ride bell ~ santa christmas reindeer snow horses
sleigh slay: MO to | D
sleight slight: | increase chance delay change
sleight slight: D a of P | increase injuries improvement rise fall drop change decline build advantage majority chance dip edge ! | of_hand
slept sleep: MO | ! | not also then never in and or of
slight sleight: | of_hand
slight sleight: D by | of_hand
sliver silver: | medal medallist lining coins
sloe slow: very too B B_too a | down pace growth start speed to E progress internet
slough slew: a D_whole |
snack snake: D_venomous venomous D_poisonous |
"""
