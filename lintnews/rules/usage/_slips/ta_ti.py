"""Slips of words in “ta” to “ti”; the form of a row is told in the package."""

ROWS = """
tacks tax: P | return returns bill
tacks tax: | ~ income ^ nails brass pins sail wind boat
tacks tax: D_income income D_wealth council carbon P inheritance | cut cuts bill breaks office return avoidance
tacks tax: D_income income D_wealth council carbon inheritance | E cuts
tact tack: change changed D_different D_new |
tail tale: cautionary fairy tall sorry folk epic harrowing remarkable sad extraordinary morality moral classic gripping romantic horror gruesome chilling tragic modern familiar strange curious | E of about and that is to in by with
tail tale: tell_a told_a tells_a telling_a tell_the tells_the told_the a the this | of_love of_woe of_two of_how of_betrayal of_revenge of_greed about_D about_C of_survival of_heroism of_courage of_murder of_corruption of_D_man of_D_woman of_D_boy of_D_girl of_lost of_D_family of_D_young
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
taut taught: H was were been S | D to by in at O
taut taught: | D O classes at_D children students ! pulled |
taut taught: B H who he she been was | at in D to how by C history English N
taxi tax: | cuts cut rise rises evasion return returns hike
taxis taxes: raise pay paid cut lower higher income property cuts_to back council corporate unpaid increase import | on E and are to
tea tee: off_the first golf | E
tea tee: | ~ hole putt birdie ^ cup coffee drink
tea tee: D N_th | shirt shirts off box
tea team: D_football the_home D_visiting D_C D_national D_rescue D_women's |
tea tee: N_th | E off
team term: long short | E in
teaming teeming: | with_life with_wildlife with_fish with_tourists with_people with_rats with_insects with_shoppers
teaming teeming: streets river | with
tear tier: D_top top D_second second D_N third D_top- | of league two system one E
tears tiers: two three four | of
tears tiers: N N_of |
teas tease: MO to |
tee tea: | ~ cup coffee biscuits milk ^ golf shirt hole birdie
teeming teaming: | up
teethe teeth: the a an P GEN D_JJO | of E for from on that in to and about against with ! | the D O
temp tempt: MO to | D fate C people
tenant tenet: central key basic | of
tenant tenet: | ~ faith religion islam democracy central ^ landlord rent flat evicted farmer
tenant tenet: D_central D_key D_basic D_core D_fundamental D central N | of_D_faith of_faith of_islam of_D_religion of_C of_journalism of_democracy
tenants tenets: central basic | of
tenants tenets: | ~ faith religion islam democracy christianity belief ^ landlord rent flats housing homes
tenants tenets: central key basic core fundamental D_basic D_central D | of_D_faith of_islam of_D_church of_D_religion of_democracy of_christianity of_faith of_C of_D_party of_journalism of_D_creed ! | of_D_flats of_D_building of_D_estate of_D_house
tenets tenants: | ~ landlord rent flats housing evicted ^ faith religion islam belief
tenets tenants: council D N private P evicted D_council sitting | of_D_building of_D_flats of_D_estate who_pay and_landlords association were_evicted living
tenets tenants: council private evicted D_council sitting | E and_landlords
tenor tenure: N_year during_P security_of | as_C of_D at_D as_D in_D
tenor tenure: N_year during_P security_of | E as
tenor tenure: D_N_year | E as at in during ^ opera sang singer voice singing aria concert soprano recital
tense tents: N in makeshift pitched P | E and in for at
tents tense: very more too so remained |
tenure tenor: D_italian D D_opera | voice sang C
tern term: | E_a of_office
testes tests: | ~ exam exams drug medical nuclear
than then: and but since until by just back if_X every_now_and only | E S D VD C was is it will to in_N moved took ! JJR_and more more_X |
than then: MO and | VB be have make take go ! JJR rather more less other better | ^ more less rather better worse other
than then: it he she PER C | VD_D VD_that VD_C ! rather more less other better JJR JJR_C more_X less_X | ^ more less rather better worse other fewer greater larger higher lower bigger smaller
the their: | own ! | own_goal own_goals own_brand
the she: | was says had could has didn't couldn't did wasn't hadn't hasn't doesn't
the they: | are were have don't aren't weren't haven't
their there: | is are was were isn't wasn't aren't weren't has have had would could should exists exist existed seems appears seemed appeared remain remained ! |
their there: | at for from until since when where because again alone during ! | at_home since_D since_X_NP
their there: been went go gone goes going lived live living stayed staying stay get getting got arrive arrived arriving sit sat stand stood over out up down back in from near here was were is are they're he's she's it's not only | E R to_VX until when since who as again tomorrow yesterday ! | and_our and_X_own
their they're: | going_to not_going not_the not_a not_sure not_alone not_allowed not_happy a an the trying_to unable able_to supposed_to hoping_to getting
their they’re: said say says think know that because if when hope believe | going_to not
theirs there's: | no a nothing
then than: JJR more less fewer rather worse no_sooner N_more higher lower other | D C N S O P ever any expected usual those anyone anything what in_D_past he_did they_did it_was ! just since by until even back | the_X_VD D_PER_VD S_VD_D C_VD he_VD they_VD she_VD we_VD it_VD
then than: more+X less+X fewer+X rather+X JJR+X | in_the_whole in_all in_any in_D_previous ever it_did they_did he_did she_did at_any D_average D_previous D_rest anyone anywhere it_has they_have those D_any any_other in_the_previous in_N they_were it_was for_any D_combined the_combined ! and but K , was is |
there their: of with by for into against between despite about without under during to | NN NP JJ_NN JJ_NP own ! | is are being years today tomorrow tonight yesterday last next this people more no will may can must might
there their: lost lose losing sold sell selling gave give giving take taking make making use used using raise raised raising drop dropped change changed changing protect protecting defend defended defending express expressed claim claimed show showed spend spent pay paid paying cut build building share shared sharing abandon abandoned open opened win lead put putting keep kept keeping save saved lift hold bring brought wave waved reach leave quit | NN NP own JJ_NN JJ_NP ! | TIM is are was were years today tomorrow tonight yesterday last next this people more no will may can must might
there their: said say says believe believed think thought that fear feared hope because | NP_H NP_B NP_MO NN_H NN_B NN_MO NP_VD ! | people is are was were VG_B anything anyone something someone nothing more
there their: to_VX | NN_R NP_R NN_E NP_E own NN_and NP_and ! go live be stay get work sit travel stand move come meet fly walk study look play visit continue return eat exist speak head drive see sleep happen remain be_D | TIM people today more time times night week year
there they're: | going_to trying_to all_going not_going_to doing looking_for saying hoping_to getting ! B is are was were be been out in up over here from right D people C V |
there three: in for after about last past next first every another | years days weeks months hours minutes miles goals points seasons times
there they're: because think says said if when but that | going not doing getting trying looking a all very too always ready happy worried
there three: the | years days months times others
thew threw: H he she they who | D P out
they the: of from by with at | NN NP C JJO
they're their: of in with for on at from by to into about lost took had sold gave made used | NNO NPO own JJ_NNO JJ_NPO first ! | there home part right sure fine good people
they're their: VX | NNO_and NPO_and NNO_E NPO_E JJ_NNO own NNO_R NPO_R ! say know think believe feel hope see find show hear prove ensure sure if when while because that but than so and pretend fear wish admit realise realize claim learn | home sure
they're there: | is was were has have
they're there: B is | B is was were are E has_been have_been will_be
thing think: I we they you M don't | it E he they
think thing: the only same | is E that to
thirst third: a one two | of
thirst third: | time place quarter year world
thorough through: | D P C O N ! as so how too not very and_X B_VERY | a
thorough through: VD NN NP | NP D N JJ_NP each all ! B a the very most more D JJ and as D_JJ D_VERY D_most |
though through: mondays tuesdays wednesdays thursdays fridays saturdays sundays weekends monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december | monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december
though through: running going passing driving walking looking getting moving travelling traveling breaking cutting flying sailing working putting | P
though through: in | D
though through: go goes going went gone get got getting came come passed run ran drove walked broke crashed cut lived way halfway put live | the a an his her its their our my your this that
though thought: he she they who i we | that it she they about of i was ! as even |
though through: MO go goes going went gone get gets got getting came come comes passed passing pass run running runs ran walk walked drove driving broke break cut way half all put sailed sail smashed burst crashed fell live lived pulled swept follow followed worked open closed led rode tore shut monday tuesday wednesday thursday friday saturday N january march april may june july august september october november december mondays travelled road halfway only it's look looking seen lasting last midweek stay | C N E D_NP january february march april may june july august september october november december to_D monday tuesday wednesday thursday friday saturday sunday spring summer winter ! as even | C_VD D_NN_VD they he she it N_were
though thought: I he she they we who was once H widely never be had people police B always N_people many are | D_NN_VD that to_be to_have it_was he_was they_were I_was about of the_X it up they D_game it_would it's ! even as |
though tough: D a very too B so get | decision decisions game time act love talk guy economic on
though thought: I he she they we who was once widely never be had people police always N_people many are | E of ! even as E |
thought though: even as | he she they it i we there ! i he she they we you have had has |
thought though: even as | he she it they we I not D_NN D P C
threat threaten: will would could should must cannot can't won't couldn't wouldn't shouldn't didn't doesn't don't MO | ! | not also then never in and or of
threw through: MOVE led way half all_the right got go get fell broke looked comes see pass passed lived live D_way | D C P N NN NP ! he who she they and D_X_and |
threw through: | D_window_of ! he she they who and |
threw through: VN JJ E | D_weekend D_night D_summer D_winter D_day D_week D_streets D_gates D_gate D_roof D_door D_town D_city D_centre ! D_VN
threw throw: MO | ! | not also then never in and or of
threw throw: wants_to want_to wanted_to plans_to plan_to expected_to likely_to able_to unable_to hopes_to decided_to agreed_to refused_to going_to used_to ready_to has_to have_to had_to need_to needs_to trying_to tried_to failed_to due_to_X willing_to forced_to set_to continue_to began_to chance_to | D P O N C NP JJ_NP
throe throw: MO to | D P
throes throws: he she who it | D P
throne thrown: B H get got being been having | out into_D from_D at_D off away E by in_D_NN over around to_the overboard open together back
throne thrown: B being been has have had NP NN H | in_as a_X_lifeline a_lifeline its_support their_support his_support P_weight up_by up_include to_the_lions to_one_of to_the_ground out_of ! |
throne throw: will would could should must cannot can't won't couldn't wouldn't shouldn't didn't doesn't don't MO | ! | not also then never in and or of
throne throw: MO to | D
through thorough: a more very most be a_more a_very was_very be_more D_more D_very D_most D_full_and D_rigorous_and | investigation search review inspection examination check checks cleaning clean inquiry enquiry job analysis and_rigorous assessment study knowledge understanding research overhaul training account discussion preparation preparations revision vetting report risk
through threw: he she they I we someone police protesters suspect | P_NN himself herself themselves stones bottles rocks eggs away N_yards N_punches punches petrol objects water_bottles a_punch a_party a_bottle a_brick a_stone a_tantrum the_ball the_book tear the_first_pitch everything them him her it
through threw: PER PERS NN | the_ball P_weight_behind ! MOVE was is were been ball it way |
through threw: and | P_weight_behind P_support_behind P_arms a_punch stones the_ball P_hat
through though: as even | he she they it i we there I not D_NN_VD D_NN_is D_NN_was D_NN_has P_NN_was C_VD C_has C_is C_was many few none it's
thrown throne: the P iron ascended_the peacock C C's bronze D_C | E of in R_D and to room speech since when from ~ ROYAL ascended abdicate
thrown throw: will would could should must cannot can't won't couldn't wouldn't shouldn't didn't doesn't don't MO | ! | not also then never in and or of
thrown throw: MO to |
throws throes: in_the in_its death final last | of
throws throes: in_D in_the D_final death in_its | of E
thrust trust: D P NHS hospital D_hospital D_NHS D_charitable national D_family in the_public's public lack_of charity D_charity | in_D in_C fund funds and_confidence between ! D_main D_broad D_general D_rocket |
thrust trust: NHS hospital D_hospital D_NHS D_charitable national D_family the_public's public lack_of charity D_charity | E and_confidence ! D_main D_broad D_general D_rocket |
thy they: | are were have said had would will could do did can
thyme time: D_first D_last on in for_D D_full at_D full D_long | for to of E and
tic tick: | ~ bite bites lyme box ^ nervous facial
tick tic: nervous |
tide tied: BEB H get got hands were hands_were | to_D to_C to_a up_D up_in up_with down_by with_D_rope with_C at_N together in_knots into E behind P_hands round around ! the a high low rising |
tide tied: closely inextricably efforts websites not_be NP solely intimately directly | to_D to_NN to_C to_N to_VG ! high low rising |
tide tied: he she they C team | the_game the_match the_score the_series a_rope a_knot it_to them_to D_dog D_boat D_horse
tides ties: family diplomatic cut trade close sever closer economic severed military business cup strengthen stronger cutting | with to E between and
tie tide: D_turning |
tied tide: high low rising spring incoming ebb stem_the turn_the turned_the against_the neap red king a_rising the a D_outgoing | of E turned went came is has in_D turns has_turned and ! B was is | game
tied tried: H he she they who have C | to
tier tear: MO to | D_up down apart gas P
tier tear: | gas duct ducts
tiers tears: in burst_into to floods_of P | E rolled as streaming
tiger trigger: M pulled_the | D_clause E
tile title: league world championship premiership |
tile title: D | race fight holder
tilted titled: D B book film album | D
timber timbre: D the P_voice's vocal | of_P_voice of_P
timbre timber: D cut | merchant industry frame framed yard mill exports logs trade houses
tine time: | to for
tired tried: has have had he she they who we i | to
"""
