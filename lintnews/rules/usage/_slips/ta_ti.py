"""Slips of words in “ta” to “ti”; the form of a row is told in the package."""

ROWS = """
tacks tax: income council sales property corporation value-added inheritance road carbon fuel pay of wealth poll capital-gains capital_gains land sugar company new dodge | E on cut cuts rise rises bill break breaks returns return rate rates haven havens collector credits evasion payers payer fraud hike reform year office relief inspector inspectors increase increases avoidance revenue free credit code law laws authorities burden system dodgers dodging exile for to and disc ! thumb drawing brass | up
tacks tax: a the | cut cuts rise rises return returns rate rates haven havens collector office year payer inspector relief bill break breaks fraud
tact tack: change changed D_different D_new |
tail tale: cautionary fairy tall sorry folk epic harrowing remarkable sad extraordinary morality moral classic gripping romantic horror gruesome chilling tragic modern familiar strange curious | E of about and that is to in by with
tail tale: tell_a told_a tells_a telling_a tell_the tells_the told_the a the this | of_love of_woe of_two of_how of_betrayal of_revenge of_greed about_D about_C of_survival of_heroism of_courage of_murder of_corruption of_D_man of_D_woman of_D_boy of_D_girl of_lost of_D_family of_D_young
tail tale: cautionary fairy morality | ! |
tail tale: a_tall the_tall a_sorry a_sad | about of E
tails tales: fairy folk tall cautionary horror | E of
tails tales: fairy tall folk old_wives' D tell wives' telling N | of_D of_love of_woe about of_how of_C of_heroism
tails tales: fairy tall folk old_wives' tell wives' telling | E about
taking taken: was were been be | to_hospital to_court to_jail to_prison to_safety to_a_nearby_hospital to_a_local_hospital to_a_hospital
tale tail: | lights light wind winds gate gates fin feathers rotor pipe bone section
tale tail: P D dog's cat's D_JJ | E and of_D_plane of_D_aircraft of_D_queue of_D_dog between wagging section ~ dog cat horse plane aircraft bird fish whale fox squirrel kite peacock cow lizard monkey mouse rat ^ told story book tells author novel film
tale tell: MO | ! | not also then never in and or of
tales tails: heads_or coat- D_cats' |
tank thank: M | D you him O
tank thank: MO to I we | D P you God E everyone all C
tanked thanked: H he she they C who family | D P C everyone all for them fans
tanks thanks: P with many give no giving special | to for
tape tap: D | water dancing dancer
tapper taper: MO to |
taught taut: a B pulled and stretched kept VERY | thriller rope line muscles E_and wire with_tension cable drama string and_tense
taught taut: was_pulled pulled stretched drawn kept pulled_it |
taut taught: he she they who has have had was were been being be also self I C teachers teacher | by_D to_VX at_D in_D_school for_N him them her English history P_children us children mathematics maths music science that_D how students lessons
taxi tax: | cuts cut rise rises evasion return returns hike
taxis taxes: raise pay paid cut lower higher income property cuts_to back council corporate unpaid increase import | on E and are to
tea tee: golf first the_first off_the the_18th N at_the_N | off shirt shirts E_shot shot times time_at ~ golf golfer hole fairway par round putt green ^ cup drink drank coffee cake
tea team: D_football the_home D_visiting D_C D_national D_rescue D_women's |
team teem: MO to rivers streets waters which | with_fish with_life with_tourists with_rain down with_wildlife
team term: long short | E in
teaming teeming: B is are was were streets a the city waters | with_fish with_life with_tourists with_people with_wildlife with_D_life down metropolis city streets masses slums rain with_rats with_NP_and market
tear tier: top second third D_top first lower | E of_D of_government one two three four restrictions system cities football club clubs rules rugby wedding_cake tournament
tear tier: third second top fourth fifth bottom lower first | of_C of_D of_football of_government clubs side club league teams
tears tiers: two three four N upper lower bottom top | of_government of_seating of_D_stadium of_D_cake E_of of_management of_the_football
teas tease: MO to |
tee tea: cup_of cups_of green a_cup_of D_cup_of of drinking afternoon drink pot_of herbal iced black mint tonnes_of a_pot_of mug_of high | E and bag bags party shop room rooms pot leaves plantation time_and estate with growers towel set cup
teeming teaming: B are is was companies by firms | up
teethe teeth: the a an P GEN D_JJO | of E for from on that in to and about against with ! | the D O
temp tempt: MO to | D fate C people
tenant tenet: central basic key a_central fundamental core main | of
tenants tenets: central basic key D_central fundamental core main the_basic | of
tenants tenets: | of_D_faith of_Christianity of_Islam of_Buddhism of_democracy of_D_religion of_D_constitution of_D_code of_D_Koran of_journalism of_good of_D_creed of_D_movement of_D_church ! council |
tenet tenant: a council previous former sitting anchor sole farm P commercial the prospective private P_former | E of farmer farmers in and was who has had farmers' rights ! central basic key core |
tenet tenant: former evicted sitting landlord council anchor | E sued in and who was from of
tenet tenant: the a | E who sued and ~ landlord rent evicted flat lease eviction
tenets tenants: council evict evicted private the social-housing N former of other housing-association elderly sitting flat prospective P | E in were and who are have of_D_flats of_D_building had said to association ! basic central key fundamental core |
tenor tenure: P during_P N D_brief security_of short of_P academic five-year C's granted given a_N | as E_as of_D_president of_office in_office at_D_club of_D_manager at_C in_charge ! opera Italian D_Italian the_C | saxophone
tense tents: N in makeshift pitched P | E and in for at
tents tense: a VERY B in past present the_past more | E and situation moment match atmosphere stand-off standoff negotiations talks week relationship final border
tenure tenor: the opera a an_opera famous Italian Welsh Spanish the_Italian | E C sang who and saxophone solo voice singer
tern term: | E_a of_office
testes tests: | ~ exam exams drug medical nuclear
than then: and but since until by just back if_X every_now_and only | E S D VD C was is it will to in_N moved took ! JJR_and more more_X |
than then: MO and | VB be have make take go ! JJR rather more less other better | ^ more less rather better worse other
than then: it he she PER C | VD_D VD_that VD_C ! rather more less other better JJR JJR_C more_X less_X | ^ more less rather better worse other fewer greater larger higher lower bigger smaller
than then: it he she | VS ! rather more less other | ^ more less rather better worse other fewer greater larger higher
the their: | own ! | own_goal own_goals own_brand
the she: | was says had could has didn't couldn't did wasn't hadn't hasn't doesn't
the they: | are were have don't aren't weren't haven't
their there: | is are was were isn't wasn't aren't weren't has have had would could should exists exist existed seems appears seemed appeared remain remained ! |
their there: | at for from until since when where because again alone during ! | at_home since_D since_X_NP
their there: been went go gone goes going lived live living stayed staying stay get getting got arrive arrived arriving sit sat stand stood over out up down back in from near here was were is are they're he's she's it's not only | E R to_VX until when since who as again tomorrow yesterday ! | and_our and_X_own
their they're: | going_to not_going not_the not_a not_sure not_alone not_allowed not_happy a an the trying_to unable able_to supposed_to hoping_to getting
their they're: said says say believe think hope that if because but when insist insists claims know knew as while | ready happy sure likely not_VG unhappy angry ill alive safe afraid proud tired able unable confident keen worried late wrong innocent guilty dead ready_for all_JJ_to
their they’re: said say says think know that because if when hope believe | going_to not
theirs there's: | a no been always nothing not something never the only_a an
then than: JJR more less fewer rather worse no_sooner N_more higher lower other | D C N S O P ever any expected usual those last_year last_week last_month last_season last_time anyone anything what in_D_past he_did they_did it_was ! just since by until even back | the_X_VD D_PER_VD S_VD_D C_VD he_VD they_VD she_VD we_VD it_VD
then than: more+X less+X fewer+X rather+X JJR+X | in_the_whole in_all in_any in_D_previous ever it_did they_did he_did she_did at_any D_average D_previous D_rest anyone anywhere it_has they_have those D_any any_other in_the_previous in_N they_were it_was for_any D_combined the_combined ! and but K , was is |
then them: of all_of some_of many_of most_of both_of each_of one_of give gave told let help asked see make saw call put send took | E to_VX to_D in from for up all with a at on the_X out off that by ! | VD
then than: more+X less+X fewer+X JJR+X higher+X lower+X better+X worse+X longer+X | in_January in_February in_March in_April in_May in_June in_July in_August in_September in_October in_November in_December in_any in_2 last_year last_month last_week last_season the_year_before a_year_ago at_any on_any in_the_previous in_the_past
there their: of with by for into against between despite about without under during to | NN NP JJ_NN JJ_NP own ! | is are being years today tomorrow tonight yesterday last next this people more no will may can must might
there their: lost lose losing sold sell selling gave give giving take taking make making use used using raise raised raising drop dropped change changed changing protect protecting defend defended defending express expressed claim claimed show showed spend spent pay paid paying cut build building share shared sharing abandon abandoned open opened win lead put putting keep kept keeping save saved lift hold bring brought wave waved reach leave quit | NN NP own JJ_NN JJ_NP ! | TIM is are was were years today tomorrow tonight yesterday last next this people more no will may can must might
there their: said say says believe believed think thought that fear feared hope because | NP_H NP_B NP_MO NN_H NN_B NN_MO NP_VD ! | people is are was were VG_B anything anyone something someone nothing more
there their: to_VX | NN_R NP_R NN_E NP_E own NN_and NP_and ! go live be stay get work sit travel stand move come meet fly walk study look play visit continue return eat exist speak head drive see sleep happen remain be_D | TIM people today more time times night week year
there their: sent send sends took takes raised put saw find drove kept keep teach walk feed left sold lost hid risked risk | children homes cars jobs families money parents lives farms sons husbands wives tents crops boats weapons belongings own kids animals passports
there their: froze freeze raise cast casts signed sign packed pack hid told burned burnt torched damaged destroyed looted seized searched stole emptied closed shut cancelled doubled painted wrecked ruined rebuilt repaired washed ate drank lit waved clapped shook fought served blamed praised thanked married buried wrote | NN_E NP_E NN_R NP_R NN_and NP_and own JJ_NN JJ_NP NNO NPO ! | TIM people is are was were
there they're: | going_to trying_to all_going not_going_to doing looking_for saying hoping_to getting ! B is are was were be been out in up over here from right D people C V |
there three: in for after about last past next first every another | years days weeks months hours minutes miles goals points seasons times
there they're: because think says said if when but that | going not doing getting trying looking a all very too always ready happy worried
there three: the | years days months times others
thew threw: H he she they who | D P out
they the: of from by with at | NN NP C JJO
they're their: of in with for on at from by to into about lost took had sold gave made used | NNO NPO own JJ_NNO JJ_NPO first ! | there home part right sure fine good people
they're their: VX | NNO_and NPO_and NNO_E NPO_E JJ_NNO own NNO_R NPO_R ! say know think believe feel hope see find show hear prove ensure sure if when while because that but than so and pretend fear wish admit realise realize claim learn | home sure
they're their: lost took sold left gave found kept broke wore sent put hid packed ate forgot | coats jobs homes NNO NPO own
they're there: | is was were has have
they're there: B is | B is was were are E has_been have_been will_be
thing think: I you we they don't do_not people who didn't MO to | that it about D_NN of they he she we you so E_that this there C twice again is tank tanks hard ! the a one some any every this that such same no first good bad JJ |
think thing: a the same whole every only real next best worst right sort_of kind_of | E is that to_VX was about in of he I we you for they as she has which on ! to
thirst third: a one two | of
thirst third: | time place quarter year world
thorough through: | D P C O N ! as so how too not very and_X B_VERY | a
thorough through: VD NN NP | NP D N JJ_NP each all ! B a the very most more D JJ and as D_JJ D_VERY D_most |
though through: MOVE way got get go all half halfway went going been came come see put pulled live sat lived down fell cut | D C P N E which it them life NP to_D_final to_D_semi to_D_next ! as even and but | S he she they it
though thought: he she I they we who have had has once was police always been it_was of_to_be | to_be that D it they he she about of to_have P the_X_was I we would long he_was she_was could E_to to ! as even and but though | B N
though through: | April January February June July August September October November December D_window D_skylight D_door D_roof D_tunnel D_gate D_gates D_woods D_forest D_streets D_gap D_hole D_wall D_barrier D_windscreen D_crowd D_ranks D_town_centre ! even as al |
though thought: B | to_have to_be by_D by_NP by_P
though thought: of school_of patterns_of freedom_of line_of train_of lines_of | E and in to
though tough: D a very too B so get | decision decisions game time act love talk guy economic on
thought though: even although al | he she they it we I the_X there C D_NN it's they're P not some many he's
thought though: as | he_VD she_VD they_VD it_VD nothing
threat threaten: MO to | D P to_VX jobs
threaten threat: a the under death bomb D_JJ security P terrorist any | to E of that from was in level posed letter
threw through: MOVE led way half all_the right got go get fell broke looked comes see pass passed lived live D_way | D C P N NN NP ! he who she they and D_X_and |
threw through: | D_window_of ! he she they who and |
threw through: VN JJ E | D_weekend D_night D_summer D_winter D_day D_week D_streets D_gates D_gate D_roof D_door D_town D_city D_centre ! D_VN
threw throw: MO | ! | not also then never in and or of
threw throw: wants_to want_to wanted_to plans_to plan_to expected_to likely_to able_to unable_to hopes_to decided_to agreed_to refused_to going_to used_to ready_to has_to have_to had_to need_to needs_to trying_to tried_to failed_to due_to_X willing_to forced_to set_to continue_to began_to chance_to | D P O N C NP JJ_NP
throe throw: MO to | D P
throes throws: he she who it | D out off in away up open
throne thrown: B H get got being been having | out into_D from_D at_D off away E by in_D_NN over around to_the overboard open together back
throne thrown: B being been has have had NP NN H | in_as a_X_lifeline a_lifeline its_support their_support his_support P_weight up_by up_include to_the_lions to_one_of to_the_ground out_of ! |
throne throw: will would could should must cannot can't won't couldn't wouldn't shouldn't didn't doesn't don't MO | ! | not also then never in and or of
throne throw: MO to | D
through thorough: a more very most be a_more a_very was_very be_more D_more D_very D_most D_full_and D_rigorous_and | investigation search review inspection examination check checks cleaning clean inquiry enquiry job analysis and_rigorous assessment study knowledge understanding research overhaul training account discussion preparation preparations revision vetting report risk
through threw: he she they I we someone police protesters suspect | P_NN himself herself themselves stones bottles rocks eggs away N_yards N_punches punches petrol objects water_bottles a_punch a_party a_bottle a_brick a_stone a_tantrum the_ball the_book tear the_first_pitch everything them him her it
through threw: PER PERS NN | the_ball P_weight_behind ! MOVE was is were been ball it way |
through threw: and | P_weight_behind P_support_behind P_arms a_punch stones the_ball P_hat
through though: even as K | he_VD she_VD they_VD it_VD he_B she_B they_B it_B it_H he_H D_NN_VD there_B not_VN not_D C_VD not_without not_as D_NN_B still
thrown throne: the P iron ascended_the peacock C C's bronze D_C | E of in R_D and to room speech since when from ~ ROYAL ascended abdicate
thrown throw: will would could should must cannot can't won't couldn't wouldn't shouldn't didn't doesn't don't MO | ! | not also then never in and or of
thrown throw: MO to |
throws throes: in_D death in_its_death D_final the | of
thrust trust: D P NHS hospital D_hospital D_NHS D_charitable national D_family in the_public's public lack_of charity D_charity | in_D in_C fund funds and_confidence between ! D_main D_broad D_general D_rocket |
thrust trust: NHS hospital D_hospital D_NHS D_charitable national D_family the_public's public lack_of charity D_charity | E and_confidence ! D_main D_broad D_general D_rocket |
thy they: | are were have said had would will could do did can
thyme time: at_the first last this the_first long any full some next same of that P a_long at_a by_the every | E to_VX of in for when he they she it limit that on and since table was the
tic tick: a_deer D_box a_sheep | bite bites E_bite D_box D_boxes borne D_list
tick tic: nervous facial a_nervous a_facial | E tac
tide tied: BEB H get got hands were hands_were | to_D to_C to_a up_D up_in up_with down_by with_D_rope with_C at_N together in_knots into E behind P_hands round around ! the a high low rising |
tide tied: closely inextricably efforts websites not_be NP solely intimately directly | to_D to_NN to_C to_N to_VG ! high low rising |
tide tied: he she they C team | the_game the_match the_score the_series a_rope a_knot it_to them_to D_dog D_boat D_horse
tide tied: hands feet wrists legs arms hands_were | with by behind together up with_rope in to
tides ties: family diplomatic cut trade close sever closer economic severed military business cup strengthen stronger cutting | with to E between and
tie tide: D_turning |
tied tide: high low rising spring incoming ebb stem_the turn_the turned_the against_the neap red king a_rising the a D_outgoing | of E turned went came is has in_D turns has_turned and ! B was is | game
tied tide: morning evening high low spring neap afternoon ebb incoming rising outgoing falling next | E and was turned in to at with ! was were is had have been |
tied tide: turn_the turned_the stem_the against_the with_the on_the turning_the in_on_the | E of against and in
tied tried: H he she they who have C | to
tier tear: wear_and gas MO to a shed_a D_muscle D_calf D_hamstring calf muscle groin hamstring ligament cruciate-ligament burst_into | gas down E_down D_up apart off up jerker in_D_ligament in_D_muscle drop open it_down them
tiers tears: in burst_into broke_down_in D reduced_to tears shed close_to fought_back floods_of moved_to near_to to wept of_joy D_crocodile | E as when of_joy and in_P_eyes after at down rolled
tiger trigger: M pulled_the | D_clause E
tile title: league world championship premiership |
tile title: D | race fight holder
tilted titled: D B book film album | D
timber timbre: P_voice's the vocal | of_P_voice of_D_voice of_D_instrument of_D_violin
timbre timber: of the_C tonnes_of logs_of cut sawn a sustainable treated | E trade frame framed merchant merchants yard industry companies mill mills exports from harvest and company concession production ! voice music sound
tine time: | to for
tired tried: has have had he she they who we i | to
"""
