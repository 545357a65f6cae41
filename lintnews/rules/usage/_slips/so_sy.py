"""Slips of words in “so” to “sy”; the form of a row is told in the package."""

ROWS = """
soar sore: a B P very throat legs saddle VERY feet eyes | throat throats point loser E_and muscles feet eyes knee losers back thumb and_tired spot
sock soak: MO to | up in
socked soaked: B were | in by to E with through
solder soldier: a the C former British American US young wounded dead child off-duty fellow retired every one | E who was in killed C from on and said had has is returning were died of to at shot serving stationed ! MO
soldered soldiered: H they he | on
solders soldiers: C N two three four British C's US American of the government Russian Indian child peace wounded former killed armed D_JJ rebel serving | E were in who have from had and are killed on said fired opened to_VX at patrol
solders soldiers: | who killed fighting marching who_X E_from
solders soldiers: the N | who_died who_served who_were who_fought who_had who_fell who_returned were_killed killed_in
soldier solder: MO to | D_joint D_wires D_pipe
sole soul: heart_and body_and lost poor kindred living gentle brave every not_a P_immortal of_P tortured hardy few bare_P sell_P sold_P | E of and in who on to
sole soul: | music singer mate mates searching train
sole soul: lost_P lost_D its_X_and | E R
sole sold: was were H he she been |
sole sell: MO | ! | not also then never in and or of
soles souls: lost of poor N all D_JJ brave living hearts_and their dead hardy | E of on in who aboard were ! shoe boot P_feet P_shoes
some sum: a the D_large lump a_lump D_total large undisclosed an_undisclosed tidy a_six-figure princely D_princely D_five-figure D_small a_large small D_vast | of_N of_D_money E of_its total game up_D for_D_X_player ! | E_of_D
some sum: undisclosed tidy princely lump six-figure seven-figure five-figure nominal paltry hefty |
son sun: the midday rising setting hot the_hot evening morning winter in_the summer afternoon tropical under_the the_C blazing | E shone was_shining set rises rose sets burn cream screen came_out has_set went_down beat spots tan lounger loungers hat glasses shines bathing bathers protection exposure rays ~ clouds weather sky rain beach shone shining solar summer planet skin eclipse hot cancer ^ father mother daughter wife family born married husband parents
son sun: the | rises rose sets set_E shone shines was_shining came_out beat_down is_shining went_down comes_up
song son: P_eldest P_youngest | and_heir in-law
soot suit: D_space D_swim D_dark follow followed | and_tie E
soot suit: MO | ! | not also then never in and or of
sooth soothe: MO to | D E nerves
sooth south: | of_the africa korea african wales
sooth south: the | of
sore soar: MO to prices temperatures profits costs continue_to expected_to set_to rates will sales | to_N by_N above E again past over into high as in D_C_above
sored soared: |
sored soared: prices shares temperatures inflation costs demand profits sales |
sored soared: H prices C temperatures shares | to by above in E over
sort sought: he she they has have had was were H been be police who lawyers government C also actively always | to_VX D_help help after by D_permission D_advice advice refuge asylum permission damages an_injunction D_C P D_X_order legal out approval shelter treatment medical_X ! a the some any this that of all what |
sought sort: a the some any that this of what all another every first same no D_same | of_D of_NN of_thing E_of of out_D of_people of_X of_C ! B H been |
sought seek: would could should must cannot can't won't couldn't wouldn't shouldn't didn't doesn't don't MO | ! | not also then never in and or of
sought seek: wants_to want_to wanted_to plans_to plan_to expected_to likely_to able_to unable_to hopes_to decided_to agreed_to refused_to going_to used_to ready_to has_to have_to had_to need_to needs_to trying_to tried_to failed_to due_to_X willing_to forced_to set_to continue_to began_to chance_to | D P O N C NP JJ_NP
soul sole: D P as was_the the | survivor owner purpose heir responsibility aim provider breadwinner reason source witness supplier proprietor trader traders representative candidate custody use goal_of bidder shareholder occupant exception remaining surviving distributor director beneficiary author charge objective ambition suspect interest discretion target means
soul sole: a the P D_JJ | of_a_shoe of_a_boot of_D_shoe of_D_foot of_P_foot of_P_shoe of_D_boot
souls soles: shoe boot the | of_P_feet of_P_shoes of_D_boots of_P_boots of_his_shoes
soup soap: bar_of |
source sauce: tomato hot soy chilli pasta pepper cheese chocolate barbecue white D_tomato cranberry BBQ tartare mint tabasco | E and with on over in for recipe bottle
sow sew: MO to | D_dress D_button buttons on_D_button up masks clothes together quilts dresses D_wound
sow sew: | masks clothes buttons dresses D_dress D_button D_wound D_hem quilts curtains D_quilt patches
sowing sewing: a P | machine machines kit circle needle class thread clothes masks club
sown sewn: B was were been | up together into_D onto by_hand on back_on shut
spate spite: in | of
spear spare: | parts part time
spear spare: MO to | D P O
specie species: D_endangered D endangered D_invasive D_rare | of
spit spate: a | of_burglaries of_attacks of_robberies of_thefts
spite spate: D_recent D | of_attacks of_robberies of_burglaries of_NP of_thefts
spurn spur: MO to | D_growth D_economy growth D_economic
spurned spurred: B H | by on D_debate ! D_lover |
spurred spurned: H he she C | D_offer D_chance D_advances P_advances
staid stayed: he she they who has have had we I prices team | in at on E with for away home out there open up silent to_VX overnight the after low high ! a the
stair stare: MO to a long they | at into blankly at_D D_defeat
stairs stares: blank | E from at into
stake steak: sirloin rump fillet t-bone grilled tuna salmon beef venison ribeye rib-eye rare medium-rare cheese minute | E and with dinner or
stake steak: | and_chips pie pies tartare sandwich sandwiches dinner knife knives restaurant house
stakes steaks: sirloin rump fillet rare t-bone grilled tuna salmon beef venison juicy ribeye two_sirloin cooked eat eating | E and with
stalk stock: D | exchange market markets price prices
stalk stock: | market exchange prices markets exchanges
stalked stocked: well- well fully | shelves up with
stalks storks: white | E nest nesting flew
stare stair: a_spiral spiral back D_top the_bottom stone bottom top | E case lift well carpet rail
stared started: | to at_N the_season D_match
stared starred: he she who H C | in as alongside opposite with
stares stairs: flight_of down_the up_the the fell_down_the flights_of back concrete climb_the top_of_the bottom_of_the steep stone | E to and at of leading in from
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
stationery stationary: been was is were are stood sat remained had_been completely | for in at on when E as by with because ^ pens paper shop envelopes office
statue statute: federal state the_federal C D_federal criminal state's under_the an_obscure a_federal civil of_limitations's | of_limitations books book E_of_limitations barred law requires allows prohibits provides makes
statue statute: | of_limitations books
statue statute: | bars bar allows requires forbids prohibits states provides makes limits governs of_limitations gives
statue stature: in small short tall of_P | E as
statue status: marital tax legal refugee |
statues statutes: federal state criminal C C's | of_limitations books E_of_limitations
stature statue: bronze marble | of E
stature statute: D | of_limitations book
statute statue: bronze a_bronze marble stone D_X gold life-size equestrian D_marble wooden the_C giant ancient N a_giant golden toppled unveiled_a toppled_a vandalised_a | of_D_queen of_D_king of_C of_D_saint of_D_former of_D_virgin of_D_goddess of_D_general of_D_footballer of_D_man of_D_woman of_D_soldier of_liberty E_of in_bronze outside in_D_square at_D_entrance was_unveiled was_toppled stands stood_in ! | of_limitations
statute statue: bronze marble stone wooden equestrian life-size a_bronze | of_D of_C of_a E in outside was
statutes statues: bronze marble stone the confederate stolen N ancient wooden D_Buddha equestrian two three Greek | of_C E of_D_NPS of_kings of_saints of_D_king were_toppled in_bronze and ! | of_limitations
statutes statues: N two three bronze marble stone toppled pulled_down the confederate of | of_D_general of_D_king of_D_queen of_D_leader of_D_founder of_C of_D_saint of_D_poet of_D_explorer of_D_slave were_pulled were_toppled
stayed staid: a the | and_conservative image reputation old and_X_image world affair institution
stayed strayed: H he they | into from across onto over
steak stake: N per_cent percent cent controlling majority minority equity ownership strategic large_X sizeable sizable remaining 50-50 a_small a_large a_big its_entire | in E of for to and worth was is held ! | and_chips house
steak stake: the a its his her their C's P_own sold_P bought_P at | in_the_company in_C in_D_firm in_D_bank in_D_business in_D_X_company in_D_GRP in_D_club in_D_C at_E E_X ~ TRADE seller buyer acquire miner mine smelter owner owns
steak stake: at | E in for as if and ! |
steak stake: the a an big no any | in_D_outcome in_D_case in_D_future in_D_success in_D_project in_D_deal in_D_race in_D_system in_D_X_project in_D_process in_D_fight
steaks stakes: raise raised raising at higher the_high P_high political two N minority majority controlling | E in are were for is by ! tuna salmon beef |
steal steel: | worker workers plant plants works mill mills industry giant tariffs girder girders beam beams bar bars producer producers frame door doors wire rods cables cable plate plates maker makers making cage fence bridge roof pipe pipes sector drum helmets hull blade and_aluminium and_aluminum and_concrete
steal steel: stainless structural corrugated reinforced of rolled nerves_of made_of made_from tonnes_of | E and R plant to_VX ! to |
steal stole: he she it later D_thief | D N P from money jewellery jewelry C cash cars NN NP more_than about E_cash items ! did_X to_X M_X to_D_NN |
steal stolen: was were been being | ! | up or of and
stealing steeling: | himself herself themselves itself
steam stream: a mountain the live down up jet gulf small steady D_steady constant rocky | of_D of_NP E_of of_traffic of_visitors bed of_people of_insults ing ~ river fish water trout valley bank ^ engine train boiler locomotive kettle pressure cooker railway
steam stem: M | D_flow D_tide D_bleeding D_losses D_spread D_rise
steams streams: D_live mountain |
steel steal: MO to trying_to attempted_to | D_NN P money cars cash data N from C food NP NN_from any anything a_X_NN ! | P_nerves P_nerve himself herself themselves itself D_nation D_public P_resolve
steeling stealing: | a N cars money food from copper bikes
steeling stealing: B of for accused_of by from after charged_with denied admitted caught convicted_of guilty_of jailed_for | D N from P money cars cash food C goods jewellery more_than
steeling stealing: for accused_of by from after charged_with denied admitted caught convicted_of guilty_of jailed_for | E from_D
step steppe: russian mongolian |
steppe step: a the first next one every N D_big | E towards to in forward by back up of
stile style: lifestyle life own playing management dress C leadership hair writing signature prose in_a_X distinctive P_own | E of and is was guide in icon with that
stile style: | guide icon of_play of_government of_leadership of_football of_music
stimulate simulate: MO to | D_flight D_conditions D_attack D_effect weightlessness real
sting string: second a | of_D of_N of_attacks
stoke stock: | ! MO to M | ~ exchange shares market investors cattle ^ city trent fear fears tension anger
stoke stock: D | exchange market markets price prices broker
stokes stocks: | ~ bonds wall exchange ^ fear fears fire ben tension anger
stole steal: MO to trying_to tried_to | D P from money C cars NP
storey story: P love short true news success horror lead sad tell_P tell_the told_P told_the whole ghost bedtime life cover same full front-page | E about of that in was is and from line book behind said on teller will has to as ! N second third multi top upper single
storey story: | about_how about_D book books teller behind_D
storey story: first second third short last other love true a the false whole | in_D_book in_D_collection about of_a of_how of_D_NN_who is_about tells E_about told ! | building block house flat
storeys stories: news love tell told P short true of horror success front-page telling bedtime ghost children's D_JJ feature these similar lead fairy | E of about in from that and have were on are to with ! N two three four five six
stork stalk: celery | E of_celery
stork stock: | market exchange
story storey: two three four five six ten multi | building car block
story storey: multi single two- | building house car tower block home apartment hotel carpark buildings development houses extension ! D_true |
straight strait: the_C dire C the_taiwan bering across_the the_narrow D_X bass | of_gibraltar of_hormuz of_malacca of_dover E_between jacket laced ! home | line face road
straight strait: | of_hormuz of_malacca of_gibraltar of_dover of_messina of_magellan
straightened straitened: in | circumstances times finances
straights straits: dire financial D_dire C the_C economic desperate in_dire turkish | of_C E_of settlements times E
strait straight: a in the for home goes_go went go come four three five two six N third fourth second set_the_record keep_a stood sit | line E_line forward away to_D into out sets after year game games victory win wins defeat from face season days to_the through ahead time home back up answer match month defeats loss road run fight losses weeks red ! bass taiwan the_C |
straiten straighten: MO to | out E D
straits straight: | sets
strayed stayed: | at_home in_bed indoors
stream steam: of locomotive let_off run_out_of full gathered gathering letting_off pick_up picked_up ran_out_of full_X_head_of losing lost | engine engines train trains locomotive locomotives E_engine railway iron rally power turbine
strife strive: MO to | for to E
strike stroke: a suffered_a heart_attack_or massive D_massive had_a having_a minor P breast after_a N of died_of_a at_the risk_of D_major | of_luck E_of of_genius patient patients victim survivors survivor play of_midnight unit and_heart D of_bad_luck in_N_and ward ! hunger on general train air rail
string sting: bee wasp |
striped stripped: B H was were he | of naked to D bare from down off ! | bass shirt marlin skunk of_X
stripped striped: D black_and_white | shirt bass jersey tie suit awning uniform sweater hyena marlin
strive strife: D civil ethnic sectarian industrial D_civil internal political trouble_and communal | torn E between in and
stroke strike: a_general general on hunger rail air postal bus teachers' N go_on went_on D_one-day lightning nurses' drone one-day junior-doctors' two-day threatened_to called_off_D call_off_D pre-emptive first_nuclear doctors' train unofficial MO to | E by over action at in ballot force breaker on D pay against fund over_pay and_D ! suffered had heat sun massive
stuck struck: earthquake quake disaster storm tragedy plane train D_ship cyclone car was B | D by P again at_N N_people off_D a_X in_D_early ! B get got |
style stile: a_wooden over_a climbed_a the | and_gate into_the_field
subscribed prescribed: was were been | drugs antibiotics painkillers
suburb superb: D a | performance goal save form display
succeed secede: MO to vote_to right_to | from_D from_C
succession secession: | from_the_union from_D_union from_C_of from_Spain from_Britain from_Ukraine from_Canada
suck such: K NP C | as
suck such: in of with from on for by | a an NP
suede swayed: was were not be easily he she they who trees voters | by E from to
suit suite: en presidential honeymoon hotel a_hotel executive bridal bathroom bedroom penthouse hospitality three-piece luxury | E at of_D_hotel of_rooms bathroom of_offices at_C on_the in_D_hotel of_software of_measures
suite suit: a business black dark grey three-piece legal libel wet lounge civil trouser pin-striped a_dark diving morning P_dark | E and case against tie filed by jacket of_armour was that with for to
suite sweet: a home | tooth potato potatoes shop pea peas corn revenge smell taste
suite suit: follow followed following follows | E and by with
suite suit: to will better would | P_needs D_needs me them everyone D_users P_purposes D_interests
suite suit: a the | was_filed filed alleges claims seeks was_dismissed
suite suit: law dark business grey wet space dinner trouser three-piece civil | ! presidential en bathroom |
suites suits: business space wet black dark diving grey trouser P_dark legal wearing in | E and of_armour D_purpose filed against
suits suites: hotel en honeymoon luxury executive presidential hospitality bathroom | E at in_D_hotel with overlooking for
sum some: in for to at with by after and but there_are there_were while only are were had was says said | NP N_NP people of_D_NP of_them of_P of_C's days C_NP parts time cases areas countries experts kind form are in_D_NN say have believe fear other
summery summary: D D_brief D_executive executive D_plot in | of execution executions justice E
sun son: P eldest youngest a only his her N elder oldest mother_and twin younger infant first-born the_eldest baby D_only grown-up teenage second father_and | E of_D C and_daughter who was of_C of_P was_born in in-law is had said by has died E_of ! the midday rising |
sun son: a youngest eldest elder their_X | and_two_daughters and_a_daughter and_daughter and_three_daughters and_N_daughters is was of E ~ daughter mother father wife couple parents son born
sun sum: a the | of_£ of_money
sung song: D_theme D D_folk D_love D_protest D_new | writer and_dance called contest by_C
sunk sank: ship vessel it boat which ferry he | in on off E
superb suburb: D_northern D_southern D_western D_eastern D_sydney D_paris D_leafy D D_affluent | of_C
suppose supposed: was were B | to
surely surly: a | teenager youth waiter mood face
surf serf: a | and_D_lord
surge serge: blue navy |
surplice surplus: D_budget D_trade D trade N | of stock funds
swam swim: MO | ! | not also then never in and or of
swayed suede: D blue | shoes jacket boots shoe
sweat sweet: a the | shop shops tooth smell taste potato potatoes pea peas deal dreams spot revenge
sweet suite: en presidential honeymoon hotel executive bridal hospitality penthouse | E at in of_D_hotel of_rooms bathroom
sweet sweat: blood in_a_cold D_cold broke_a cold broken_a soaked_in beads_of bead_of | E and_tears shirt shop shops pants suit and_toil
sweet suite: a the new | of_offices of_rooms of_measures of_reforms of_products of_tools
sweets suites: hotel |
sweets suites: | ~ hotel penthouse resort suite executive ^ chocolate sugar candy children shop toffee sweet
symbol cymbal: | crash ~ drummer drums orchestra percussion ^ flag sign
symbols cymbals: | ~ drummer drums orchestra percussion brass
sync sink: D_kitchen kitchen |
"""
