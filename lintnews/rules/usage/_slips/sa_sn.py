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
sale sell: MO to | D P off for_N out to_D
sale sail: set sets setting | at for on from in E to across with
salon saloon: D | car bar
saloon salon: hair D_hair beauty D_beauty nail D_nail |
salve solve: MO to | D_problem D_mystery D_crisis
sand sang: | D_anthem
sand send: MO to | D
sang sand: bags_of | E
sang sing: MO | ! | not also then never in and or of
sank sunk: H B was had |
sank sink: MO | ! | not also then never in and or of
sauce source: a the main only reliable D_government a_government news key major good anonymous best single energy power D_good food water primary one informed renewable a_police D_well-placed senior government official | of_D E_of of_NN of_income close_to told said code in_D of_information of_revenue of_funding of ! tomato soy
sauce source: the a main | of_D_leak of_D_fire of_D_outbreak of_D_problem of_D_money of_D_infection of_D_noise of_D_smell of_D_river of_D_funds of_D_pollution of_D_rumour of_D_report of_D_income of_information of_income of_power of_energy of_tension of_inspiration of_D_X_leak
sauces sources: government diplomatic news energy of anonymous reliable several two three police renewable other industry intelligence alternative military | E said say close told of_D of_NN in at familiar from
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
scene seen: B H been have has had was were be ever never already last not C_was widely often I've he's | as in by E D at on a from since with for any to_VX running so wearing much it D_C her him carrying near leaving ! the a D crime first D_first every that |
scene seen: she's he's i've we've they've you've haven't hasn't hadn't |
scene seen: has have had | NN_VG NN NP D_NN demand
scent sent: H B been was were he she they who also | to out back home by him them her for D_letter letters D_message a_letter off packing
scent cent: N_per |
scents sense: no a | E of
sceptic septic: | tank tanks shock
sceptic septic: D | tank tanks
scull skull: P fractured D_fractured D_human | fracture E and
sculls skulls: | ~ bones skeletons buried remains grave ^ rowing rowers oars boat
sea see: MO to could we will you can't did_not they I who didn't people wait_and let's ever want_to | D how what if whether that E_how C P a more it him them why who anything any no E_you O evidence change ! the a by at |
sealing ceiling: glass debt the D D_kitchen bedroom a high | E of fan fans tiles tile was in collapsed on price ! MO by and for |
seam seem: MO to may they things it_may not does people prices C_and it_does that which there | to_VX to_have like likely a that as JJ E_to unlikely very D_C happy clear obvious fair ! a the coal D
seam seem: | to_have to_be to_want to_think to_suggest as_though as_if ! the a coal D
seaman semen: | ~ donor bulls sperm samples dna ^ navy ship crew
seamed seemed: H it he she that which they | to like that D unlikely as likely
seamen semen: | sample samples stain
seams seems: it that this there what he she which who nothing C everyone team everything now always | to_VX likely as that a unlikely clear like JJ set very to_have certain fair ! the coal two
seas sees: he she it who that which plan deal C move scheme report also | D him as C P it N her them no E_him itself in
seas seize: M | D control power
seas seize: MO to |
secession succession: the P royal D_line_of line_of in rapid race plan quick | E to_the_throne to_D_throne planning battle plan of_D_defeats of_NP
seconds second: the a his her their its | time year day half term quarter round place child book season week
sects sex: same same- |
see sea: at the by north the_north red black the_black D_C mediterranean into_the rough dead across_the irish in_the out_to baltic caspian high open lost_at rescued_at the_Irish to_the off the_open by_the the_China heavy | E level levels water bed air front salt wall defences and captain ice temperatures temperature bird birds bass lion trials shanty creatures port food turtles fish fishing off near ! MO to we you they who I can |
seed cede: MO to refused_to agreed_to will not | control power D_territory ground territory D_ground land sovereignty D_land independence D_control authority
seed ceded: he she they we who | ! | and or
seeded ceded: he she who which government has had have C_had | D_land power control territory ground to_D to_C independence sovereignty land D_territory D_ground
seeded ceded: | control power territory ground sovereignty
seeded seated: deep |
seem seam: a coal the_coal rich a_rich | of E_of bowler bowling
seems seams: at_the coal bursting_at_the rich | E of
seen scene: the a crime at_the on_the of_the opening murder make_the love the_crime music political local death set_the street this | E of in where at was and on from with is when to before shows after ! B H ever never last |
seeped steeped: D | in_history in_tradition
sees seas: high rough heavy the_high stormy the south china the_seven rising warm choppy | E of and in off with
seize cease: MO to must not | VG to_exist to_have to_function to_operate to_trade to_amaze to_matter to_apply hostilities publication trading all_hostilities all_operations fire_E fire_and to_be ! | building buildings shipping clothing painting paintings holdings mining farming housing fishing drilling recording recordings earnings savings
seize siege: under laid lay the a | E of by mentality
seize cease: will would could may might must to | operations operation production fire_and all_work all_production work trading hostilities publication_of
seize siege: laid lay lays under a D lifted_the months_of days_of weeks_of state_of | to_D to_C E of mentality by and
seized ceased: | to_VX to_be hostilities publication trading all_operations ! have_it |
seizes ceases: | to_VX trading publication to_be
seizing ceasing: | to_VX hostilities publication trading all_operations
sell cell: prison police stem holding padded solar terror single fuel jail P terrorist sickle blood a cancer the | phone phones research E block tower mate therapy at in of with and membrane transplant ! MO to will who they we and hard |
sell cell: a_prison prison police a_police jail padded holding detention terror stem blood fuel prison's |
seller cellar: wine salt a_wine root dark D_pub's | E door floor steps window windows and of in where
seller cellar: the a D | door window windows floor steps stairs bar
sellers cellars: wine salt the | E of under below
sells cells: stem blood cancer police prison fuel solar brain immune the nerve | E in at of that and from are were
semen seaman: | ~ navy ship sailor ^ donor bulls sperm samples dna
send sent: was were been being | ! | up or of and
send sent: has had have | ! | and to in immunity of
send sent: B been H be was were | to D back home by P for in
sense since: ever long has_long have_long | N the_start last E_then then D_JJ_N 1990 he they she January D_war it_was D_beginning D_end D_election early July June September
sensor censor: MO to | D_film D_press D_book D_media D_internet D_news letters books
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
serf surf: the MO_to and big | E board boards school shop the_net D_waves
serge surge: a the storm D_sudden power troop price D_C recent in winter covid D_storm | in E of that by on and
serial cereal: breakfast | bowl bars bar maker crops crop farmers box boxes E and producers company
serial cereal: breakfast for_breakfast bowl_of box_of of | E bowl crop crops bars box maker and
serve service: | station stations charge industry
sever severe: a the most VERY more B suffered and of under such especially | weather storm storms drought injuries damage burns flooding cold pain criticism shortage shortages head penalties punishment blow sentence winter delays disruption winds warning illness economic asthma allergic mental E_weather in_D consequences depression acute_X recession thunderstorms thunderstorm malnutrition enough impact pressure restrictions form cases case symptoms setback
sever severe: the a P any some no quite recent during very in of such | NN NP JJ_NN and_NN ! to | ties links
sever serve: M | as N D_sentence in D_term
severe sever: MO to will | ties D_ties relations D_relations links D_links all_ties D_rope D_cable diplomatic D_head D_connection contact
severed served: he she H who has | as in for with on under N_years D_country
sew sow: MO to farmers | seeds D_seeds wheat doubt discord division confusion D_crop crops chaos E_and_reap panic
sew sow: | stalls stall D_seeds D_seed P_oats wild_oats D_oats seeds D_seeds_of
sew sue: MO to threatened_to | D for C over ^ dress dresses clothes quilt buttons needle thread stitches masks garments
sewed sued: was were he she company H been who | for by over D_company C
sewed sowed: | wheat maize barley rice seed seeds corn crops D_seed D_seeds fields D_fields cotton soya doubt division discord D_doubt
sewing sowing: | seeds wheat doubt discord division confusion crops season chaos D_seeds barley
sewing suing: B of by for is are were | for D C over P ! | machine ^ dress dresses clothes quilt buttons needle thread stitches masks garments
sewn sown: seeds wheat B been | confusion doubt discord division in_spring chaos seeds wheat barley
sewn sown: H C NN | D_field D_seeds wild_NN seeds D_crop D_land D_wheat wheat barley
sex six: | months million weeks days years minutes hours other countries
shear sheer: a the by in | size number scale volume luck cliff drop weight determination joy pleasure cost numbers bad magnitude delight brilliance speed will face hell terror power madness lack chance length panic cliffs beauty fun horror incompetence bulk nonsense exhaustion persistence
shear sheer: | luck volume scale number numbers determination joy size weight cliff incompetence brilliance exhaustion persistence magnitude terror hell delight
shear sheer: | cliff cliffs rock face_of drop drops walls wall slopes
sheer shear: wind MO to | sheep D_sheep E_sheep
sheering shearing: sheep | shed sheds sheep E_sheep
sheers shears: | ~ garden hedge sheep
shelve shelf: D off_the top D_top D_supermarket on_D ice D_ice | life
shock shook: H C he she quake earthquake | D P hands buildings
shone shown: B H been | to that how by_D up E_by
shoo shoe: D a | shop
shook shake: MO | ! | not also then never in and or of
shoot chute: rubbish laundry coal parachute garbage | E
shoots shots: N fired_N warning | were_fired
short shot: was were been | dead in_the_head in_the_chest in_the_leg in_the_back
shown shone: sun light | on through brightly E_on
shudder shutter: M | N D factories plants
shutter shudder: MO to sent_a a | E at down_D through when
sic sick: B off call_in are on | E with leave of pay day days and child people note
side said: he she i | ! | with
siege seize: MO to | D control power P
sighed side: D on_D |
sight site: building construction camping crash web nuclear heritage landfill disposal burial launch archaeological industrial test caravan brownfield greenfield demolition excavation blast | ! caught_D |
sight site: on_the on_a on_this on_that at_this at_a on_its on_each hectare acre acres square-metre historic vacant derelict waterfront contaminated alternative suitable preferred proposed chosen two-acre housing | ! | and_sound of_a_gun
sight site: SITED_a SITED_the SITED_another SITED_this SITED_its SITED_an SITED_one | where R_D R_C for which that E outside near next beside ! | of
sight site: D_new D_current D_former D_original D_present D_old D_proposed | of E for in at on
sight site: | for_a_new for_the_new for_the_proposed for_a_factory of_the_former of_a_former of_the_old of_the_battle of_a_proposed of_the_proposed of_the_crash of_the_blast of_the_explosion of_the_massacre of_an_old of_an_ancient of_a_planned of_the_planned of_D_future of_a_disused where_the_new where_the_bodies where_the_body where_he_was where_the_bomb where_workers ! caught catch lost no at_first D_mere the_mere at the_first D_very |
sight cite: MO to | D_report D_study concerns fears reasons examples evidence D_lack D_need safety research
sighted cited: he she they was were report critics officials company which court D_company H has | as D_report D_lack concerns D_need health for_VG in_D_report by_D safety reasons a_study fears security research figures D_fact
sighting citing: | concerns D_lack D_need health safety reasons D_report sources fears D_study security officials personal figures family D_risk documents
sights sites: building construction web heritage archaeological nesting breeding industrial landfill burial test camping polling landing nuclear toxic brownfield waste fossil | ! |
sign sing: MO to will choir and would | D_song songs D_anthem D_national hymns carols D_hymn in_D_choir along for_D_crowd karaoke opera D_C_anthem happy P_heart in_tune lullabies
signing singing: B choir were was fans children of | songs hymns carols in_D_choir D_song D_anthem lessons teacher voice along and_dancing opera
signs sings: she he who choir band | songs in_D_choir D_song in_D_X_choir about_D carols along hymns
silicon silicone: | breast implants implant
silicone silicon: | chip chips
simulate stimulate: MO to | D_economy growth D_economic D_debate demand investment interest D_appetite spending D_immune D_growth
since sense: common a no the make made makes in_a making sixth of strong in_the any | of_D E of_NN to_VX in that_D of_humour
sing sign: MO to will refused_to not agreed_to would a D_road no D_stop road the neon stop | D_contract D_deal D_agreement D_treaty D_petition D_letter D_bill D_declaration up_for up_to an_agreement E_up off_on on_D_dotted language D_document D_law D_X_deal D_X_contract papers D_memorandum for_C_United D_pact contracts
sing sang: he she they who C H | D_national at_D on for
singed signed: | D_contract D_deal D_bill for up off ^ fire hair flames eyebrows heat beard fur
singed signed: H he she they B who was president C have minister | D_deal D_contract up for into_law off D N_new a_X with in_C on agreement ^ fire hair flames eyebrows heat beard fur
singes singles: | ~ title wimbledon tennis
singing signing: contract after since before summer the new P_first | ceremony of_D_treaty of_D_agreement D_contract D_deal D_agreement D_treaty up_for for_C session off D_petition
sings signs: road warning street no vital stop hopeful early of traffic shop the | of_D E of_NN that up point were off
sink sync: out_of in | E with and
sinner senior: | managers manager officials official officers officer staff figures lawmaker minister civil
site sight: plain catch caught catching lose losing lost at_first partial failing P_failing in_full the_very the_mere a_sorry a_pitiful of_D_eye's no_end_in out_of out-of | of E and in_one in_his in_her ! | of_D_former of_D_proposed
site sight: out_of end_in D_end_in | E and by ! | on
site sight: a_familiar a_rare a_common a_welcome a_terrible a_shocking a_magnificent an_awful a_beautiful an_impressive an_extraordinary D_wonderful a_strange | E R to_VX and ! | of_special of_scientific for_birds
site sight: lost_P losing_P restore_P restored_P losing_his regained_P save_P saved_P | E and in after when ~ eye blind doctor vision surgeon glasses operation cataract blindness optician
site sight: the the_very the_mere the_rare the_sad | of_NP_VG of_JJ_NP_VG of_grown_NP_VG of_P_NN_VG of_D_NN_VG of_C_VG of_N_NP_VG of_so of_blood of_food of_P_own of_P_NP ! on_the at_the near_the visited_the to_the | of+being of+built
site cite: MO to | D_report D_study D_lack D_example D_case concerns fears reasons examples evidence D_need D_NN_as D_fact figures research safety
site cite: critics experts lawyers they who often officials reports researchers also to opponents supporters | D_lack D_need D_NN_as D_cost D_study D_report D_case D_NN_of fears concerns research poor high health
site sight: a_sad a_sorry an_awesome a_rare a_familiar a_grim a_common an_odd a_strange a_magnificent awesome breathtaking pitiful lost_D lost_the lost_P lose_the lose_P | to_behold to_see of_one_eye of_an_eye of_his of_the_ball of_what of_D_fact in_one_eye ! | of_NN_work
site sight: | to_behold
sited cited: he she they it police | D_lack D_need concerns D_study D_report
sited cited: lawyers he she they C report was H | D_lack as concerns for_D reasons by_D D_study
sits seats: legislative congressional parliamentary council N | E in across on
sits seats: N ! one each | one
sits seats: N won_N N_of D_N | in_parliament in_D_assembly at E
sits seats: won_N N_of D_N | E in_D
sixes sexes: both opposite |
skies skis: pair_of |
slay sleigh: santa's D_santa's a horse-drawn | ride rides bells E_ride bed pulled
sleigh slay: MO to | D_dragon D_dragons D_X_dragon
sleight slight: a the D very only | increase decrease chance fall rise delay injury drop improvement change difference breeze
slept sleep: MO | ! | not also then never in and or of
slight sleight: a by | of_hand
sliver silver: | medal medallist lining coins
sloe slow: very too B B_too a | down pace growth start speed to E progress internet
slough slew: a D_whole |
snack snake: D_venomous venomous D_poisonous |
"""
