"""Slips of words in “so” to “sy”; the form of a row is told in the package."""

ROWS = """
soar sore: | throat throats loser losers point thumb
soar sore: D with P a | throat throats loser point muscles losers spot thumb points
soar sore: with | E throat
sock soak: MO to | up in
socked soaked: B were | in by to E with through
solder soldier: | ~ army troops killed died war wounded ^ wire circuit iron joint
solder soldier: D_british D_US D_wounded D_young D_israeli D_former D_fellow | who was E killed in from and D fired said died serving had has on of
solder soldier: D | who killed fired said died serving
soldered soldiered: H they he | on
solders soldiers: | ~ army troops killed died war honours battle fought gallipoli wounded ^ wire circuit iron joint
solders soldiers: N british D israeli wounded D_british US american fallen dead D_dead N_british N_army child | who were E killed in from and are have had fought died opened serving to of on
sole soul: heart_and body_and lost poor kindred living gentle brave every not_a P_immortal of_P tortured hardy few bare_P sell_P sold_P | E of and in who on to
sole soul: | music singer mate mates searching train
sole soul: lost_P lost_D its_X_and | E R
sole sold: he she they we who | ! | and or
sole sold: B was were been be H | for to by in at out N_copies off
sole sell: MO | ! | not also then never in and or of
soles souls: N lost poor brave hearts_and dead all N_brave departed P | E aboard on_board who lost of_D ~ dead ship perished heaven prayed ^ shoes shoe boots feet
some sum: large small tidy hefty princely undisclosed | of
some sum: D_large D_small D_total D_undisclosed D_substantial D_tidy D_huge lump D_considerable D_modest D_six-figure the D_princely zero- | E paid for total
son sun: the | rose rises set sets shone shines was_shining came_out
son sun: D the in_D D_hot D_morning under_the midday | cream sets set shone rose shines screen light bed lounger came_out shade
son sun: | and_moon shines shone cream
song son: eldest youngest infant father_and |
soot suit: D_space D_swim D_dark follow followed | and_tie E
soot suit: MO | ! | not also then never in and or of
sooth soothe: MO to | D E nerves
sooth south: | of_the africa korea african wales
sooth south: the | of
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
soul sole: D P as was_the the | survivor owner purpose heir responsibility aim provider breadwinner reason source witness supplier proprietor trader traders representative candidate custody use goal_of bidder shareholder occupant exception remaining surviving distributor director beneficiary author charge objective ambition suspect interest discretion target means
soul sole: a the P D_JJ | of_a_shoe of_a_boot of_D_shoe of_D_foot of_P_foot of_P_shoe of_D_boot
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
staid stayed: S who has have had | in with on for away out E there
staid stayed: he she they who | in at with home on for E D overnight up away there
stair stare: M | at into
stair stare: MO to D | at into down up
stake steak: sirloin rump fillet t-bone grilled tuna salmon beef venison ribeye rib-eye rare medium-rare cheese minute | E and with dinner or
stake steak: | and_chips pie pies tartare sandwich sandwiches dinner knife knives restaurant house
stakes steaks: sirloin rump fillet rare t-bone grilled tuna salmon beef venison juicy ribeye two_sirloin cooked eat eating | E and with
stalk stock: D | exchange market markets price prices
stalk stock: | market exchange prices markets exchanges
stalked stocked: well- well fully | shelves up with
stalks storks: nesting |
stare stair: D | case lift well
stared started: | to at_N the_season D_match
stared starred: he she who H C | in as alongside opposite with
stares stairs: down_D up_D flight_of top_of_D climb_D fell_down D_foot_of_D flights_of | E to and into
staring starring: | role roles
staring starting: | N on_monday
staring starring: D film movie drama play D_show | C role alongside roles as
starred stared: he she | at into
starring staring: | at into down
starring staring: was is were at | at into out
stat start: M D | of E to
stating starting: | from at_N in_N
stationary stationery: | shop shops cupboard supplies orders
stationary stationery: office school wedding headed writing |
stationary stationery: office school of D_shop_selling wedding headed personalised D buy pens_and desk sold | shop supplies shops cupboard supplier set cabinet store company retailer items chain office and_books and_ink stores ~ paper pens pencils envelopes ink notebooks ^ bike bikes car cars traffic vehicle
stationary stationery: office school D_shop_selling wedding headed personalised buy pens_and desk sold | E and_pens
stationary stationery: | ~ pens envelopes notebooks letterhead ^ traffic car vehicle train bike
stationery stationary: | motorway VEHICLE NN_VEHICLE JJ_VEHICLE C_VEHICLE C_NN_VEHICLE N ! | ship_and ^ paper pen pens envelopes office shop supplier
stationery stationary: remained remain remains stay stayed standing almost completely virtually nearly became a_hit into_a hit_a a_nearly were was is are | E and R_D when while for_D ! | and_pens and_paper ^ paper pen pens envelopes office shop headed printed
statue statute: | of_limitations book books law
statue stature: in small short tall of_P | E as
statue status: marital tax legal refugee |
statue statute: | ~ limitations ^ bronze stone unveiled plinth sculptor erected liberty
statue statute: D N_year D_federal D_criminal D_state the D_N by under_D under in federal state on_D | of_limitations of_rome of_westminster law book books bars requires prohibits passed_in law_that number forbids makes allows
statue statute: N_year D_federal D_criminal D_state D_N by under_D under federal state on_D | of_limitations
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
steak stake: N per_cent percent cent controlling majority minority equity ownership strategic large_X sizeable sizable remaining 50-50 a_small a_large a_big its_entire | in E of for to and worth was is held ! | and_chips house
steak stake: the a its his her their C's P_own sold_P bought_P at | in_the_company in_C in_D_firm in_D_bank in_D_business in_D_X_company in_D_GRP in_D_club in_D_C at_E E_X ~ TRADE seller buyer acquire miner mine smelter owner owns
steak stake: at | E in for as if and ! |
steak stake: the a an big no any | in_D_outcome in_D_case in_D_future in_D_success in_D_project in_D_deal in_D_race in_D_system in_D_X_project in_D_process in_D_fight
steaks stakes: raise raised raising at higher the_high P_high political two N minority majority controlling | E in are were for is by ! tuna salmon beef |
steal steel: | worker workers plant plants works mill mills industry giant tariffs girder girders beam beams bar bars producer producers frame door doors wire rods cables cable plate plates maker makers making cage fence bridge roof pipe pipes sector drum helmets hull blade and_aluminium and_aluminum and_concrete
steal steel: stainless structural corrugated reinforced of rolled nerves_of made_of made_from tonnes_of | E and R plant to_VX ! to |
steal stolen: was were been being | ! | up or of and
stealing steeling: | himself herself themselves itself
steam stem: M | D_flow D_tide D_bleeding D_losses D_spread D_rise
steam stream: D_live D_small D D_mountain D_steady main live D_constant D_fast-flowing a_steady a_constant | of_NP of_PERS of_traffic of_water of_people of_visitors of_D bed live ed ! let_off let |
steam stream: D_live D_small D_mountain D_steady main live D_constant D_fast-flowing a_steady a_constant | of_D ! let_off let |
steams streams: D_live mountain |
steel steal: MO to trying_to attempted_to | D_NN P money cars cash data N from C food NP NN_from any anything a_X_NN ! | P_nerves P_nerve himself herself themselves itself D_nation D_public P_resolve
steeling stealing: | a N cars money food from copper bikes
steeling stealing: B of for accused_of by from after charged_with denied admitted caught convicted_of guilty_of jailed_for | D N from P money cars cash food C goods jewellery more_than
steeling stealing: for accused_of by from after charged_with denied admitted caught convicted_of guilty_of jailed_for | E from_D
steppe step: D_first first D_next D_big | forward toward towards in_D_right E
stile style: own life free | of E
stile style: life free house gender fashion own |
stile style: life D_life american- old- D_house | of E guide icon and ! D_turn |
stimulate simulate: MO to | D_flight D_conditions D_attack D_effect weightlessness real
sting string: second a | of_D of_N of_attacks
stoke stock: | ! MO to M | ~ exchange shares market investors cattle ^ city trent fear fears tension anger
stoke stock: D | exchange market markets price prices broker
stokes stocks: | ~ bonds wall exchange ^ fear fears fire ben tension anger
stole steal: would could should must cannot can't won't couldn't wouldn't shouldn't didn't doesn't don't MO | ! | not also then never in and or of
stole steal: to | ! | ends end stones or and change upon those
stole steal: wants_to want_to wanted_to plans_to plan_to expected_to likely_to able_to unable_to hopes_to decided_to agreed_to refused_to going_to used_to ready_to has_to have_to had_to need_to needs_to trying_to tried_to failed_to due_to_X willing_to forced_to set_to continue_to began_to chance_to | D P O N C NP JJ_NP
storey story: the P a D | of_how of_a_man of_a_woman
storey story: | teller book line_of
storey story: D_true D_front-page D_news D_love D_full D_cover D_success D_real | of_D behind about E in_D is telling ! N single second multi D_top D_third D_second third top |
storeys stories: news |
storeys stories: | about of in_D_press
stork stalk: MO to |
story storey: two three four five six ten multi | building car block
story storey: multi single two- | building house car tower block home apartment hotel carpark buildings development houses extension ! D_true |
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
stuck struck: earthquake quake disaster storm tragedy plane train D_ship cyclone car was B | D by P again at_N N_people off_D a_X in_D_early ! B get got |
subscribed prescribed: was were been | drugs antibiotics painkillers
suburb superb: D a | performance goal save form display
succession secession: C_movement D_catalan catalan southern | from movement referendum vote
suck such: K NP C | as
suck such: in of with from on for by | a an NP
suede swayed: B was were be been not | by E
suit suite: | of_rooms of_offices
suit suite: D_hotel D_honeymoon D_presidential en en- D_penthouse the_presidential D_master D_luxury a_N executive three-piece D_new | of_rooms of_offices of_NP of_D_hotel bathroom room of_software on_D_top E of
suit suite: hotel presidential bathroom |
suite suit: follow followed follows following | E by in with and
suite suit: law business space swim wet boiler grey dark | E and in
suite suit: wearing_a wore_a | E and with
suite suit: filing file filed law swim |
suite suit: law D_law D_civil D_class-action D_federal D_dark in_D follow followed law- D_wet filed_D class-action D_grey D_pinstripe MO to P D_swim diving D_space a | against filed alleging and_tie jacket pocket accusing seeking that_accuses ! D_honeymoon en D_hotel D_presidential |
suite suit: law D_law D_civil D_class-action D_federal D_dark in_D follow followed law- D_wet filed_D class-action D_grey D_pinstripe D_swim diving D_space | against ! D_honeymoon en D_hotel D_presidential |
suites suits: law | against
suits suites: hotel luxury executive en |
sum some: | of_the_people people other N
sum some: had has have with for in from at | JJO NP other
summery summary: D D_brief D_executive executive D_plot in | of execution executions justice E
sun son: P eldest youngest elder only | E C was who and is ^ sky planet star warm
sun son: another two three four | ^ sky planet star warm
sun sum: a the | of_£ of_money
sun son: P P_eldest P_late P_young P_first D_youngest D_eldest only P_only P_baby P_elder N_and_D D_N_year-old C_and_P her P_N_year-old and_his father_and mother_and | C of E and_daughter who is was born aged in-law N in ^ sky planet star warm
sun son: eldest youngest infant | ^ sky planet star warm
sung song: D_theme D D_folk D_love D_protest D_new | writer and_dance called contest by_C
sunk sank: ship vessel it boat which ferry he | in on off E
superb suburb: D_northern D_southern D_western D_eastern D_sydney D_paris D_leafy D D_affluent | of_C
suppose supposed: was were B | to
surely surly: a |
surge serge: D_blue navy blue | suit
surplice surplus: D_budget D_trade D trade N | of stock funds
swam swim: MO | ! | not also then never in and or of
swayed suede: D blue | shoes jacket boots shoe
sweat sweet: D home_sweet | home wine tea potato shop tooth corn smell potatoes spot talk
sweet suite: D bridal honeymoon presidential penthouse | of_offices of_rooms of_measures of_tools in
sweet suite: bridal honeymoon presidential penthouse hotel en |
sweet sweat: in_D broke_into_a blood broke_out_in_D cold no | pants suit shirt shop glands dripping pouring equity and_tears E
sweet suite: D presidential D_hotel en en- D_honeymoon D_presidential three-piece | of_rooms of_offices at_D_hotel of_D_hotel bathroom of_D_building
sweet sweat: MO | ! | not also then never in and or of
sweets suites: hotel |
sweets suites: | ~ hotel penthouse resort suite executive ^ chocolate sugar candy children shop toffee sweet
symbol cymbal: | crash ~ drummer drums orchestra percussion ^ flag sign
symbols cymbals: | ~ drummer drums orchestra percussion brass
sync sink: D_kitchen kitchen |
"""
