"""Slips of words in “qu” to “ry”; the form of a row is told in the package."""

ROWS = """
quarts quartz: | crystal crystals watch
quay key: D a the P | role part to figure player members issue issues workers witness question factor points element vote C decision suspect
queue cue: on took_P | E
queue cue: took_P taking_P | from
queue cue: on right_on P D_snooker snooker visual | E ball card cards from
queue cue: on right_on P | ball
queues cues: take P visual non-verbal social verbal | from E
quiet quite: not | a
quiet quite: is was are were been not | a_few a_lot sure clear different possible likely right common
quiet quite: is was are were be been | happy sure clear right different good likely easy hard
quiet quite: | a often likely simply clearly rightly frankly possibly so ! very and keep kept stay stayed remain remained a the it | and
quiet quite: B not B_not was is are a still were looks | a a_bit different clear happy likely simply good sure frankly rightly often well right possible as so some easy easily literally like difficult hard the_opposite different_from enough similar common unlike ! very | a_place a_street a_life a_man a_town a_word a_and
quiet quit: MO to | P D_race D_job D_post D_team
quiet quite: not B_not was is are still were looks | a ! very | a_place a_street a_life a_man a_town a_word a_and
quiet quite: not B_not | JJ_enough JJ_NN JJ_X
quiet quite: B | RB remarkable extraordinary clear possible likely different similar difficult easy good sure
quire choir: church D_church D_school cathedral |
quit quite: is was were it's are | a clear sure good happy right simply different as
quit quiet: keep kept very peace_and | E
quit quiet: went usually fairly relatively unusually very | E for
quit quite: not B is was are | D_NN clear happy a sure different simply so as good right likely
quite quit: M H | P_job P_post P_race P_team P_party smoking D_job D_race D_team D_party D_post
quite quiet: peace_and D kept keep keeping stayed very remained | E
quite quiet: keep kept stay stayed keeping remained unusually | E about on and in until
quite quiet: kept keep keeping stay stayed remained D very a peace_and relatively unusually so all gone went fell is too on_D | E about on_D street streets village life town diplomacy neighbourhood word corner day weekend residential road revolution season night and_peaceful moment place spot man confidence ! was not B |
quite quit: MO to he she who H had he_has | P_job P_post D_race as smoking politics D_party D_team D_post D_job over his D_squad D_government ! not |
quite quiet: kept keep keeping stay stayed remained very peace_and relatively unusually so all gone went fell is too on_D | E on ! was not B |
quite quit: he she who had he_has | E as ! not |
quite quiet: went fell gone kept going | E for on
quota quote: to_ | D
quote quota: fishing gender catch import | E of for
quote quota: D_fishing D_export D_annual D_daily D_import | of_D for system
quotes quotas: fishing N gender export catch import |
rabbi rabbit: | ~ pet hutch warren fur ^ synagogue jewish
rabbit rabbi: | ~ synagogue jewish orthodox ^ pet hutch fur
rabid rapid: D | response growth rise expansion test tests increase succession transit fire pace reaction deployment
rain reign: P the | of_King of_Queen of_terror as_king as_champion of_the_king
rain rein: free full | E to
rain rein: M | in_spending in_costs in_the_deficit in_inflation in_D
rain reign: during_D P | of_C as_king as_queen of_terror
rain reign: during_P D P P_long P_N_year D_N_year C's_long end_of_P N_years_of brief D_king's D_queen's D_longest king's | of_C of_D_king of_D_queen of_terror as_C of_D_emperor of_king over ! heavy acid freezing torrential D_heavy monsoon the | in
rain rein: free full MO to given_free gave_free tight | in_D in_P in_NN in_NP in_C ! D |
rain reign: during_P P_long P_N_year D_N_year C's_long end_of_P N_years_of brief D_king's D_queen's D_longest king's | E as_champion ! heavy acid freezing torrential D_heavy monsoon the the | in
rain rein: free full given_free gave_free tight | E in ! D |
rain reign: GEN P | at_D_top at_the_top as of in_power over E_over lasted ended
rained reined: H B was he government | in_D in_P in_NP
rained reigned: king queen emperor monarch he she who chaos confusion | for from over supreme until as
rains reins: took_the take_the handed_the hands_the over_the | E at of from
rains reigns: confusion chaos king queen silence | E over supreme as
rains reins: take_D take_the took_the handed_the hand_over_the handed_over_the hands_over_D holding_D | of_D of_power of_C to_D ! heavy monsoon spring |
rains reins: take_D take_the took_the handed_the hand_over_the handed_over_the hands_over_D holding_D | E of ! heavy monsoon spring |
raise rise: on_the set_to prices_to expected_to | E in by
raise rise: prices temperatures levels | E in to by
raise rise: a_sharp D_sharp | in
raised razed: | to_the_ground N+ground D+ground homes+ground NP+ground C+ground to_D_ground
raised razed: B was were H_been H homes village villages buildings | to_D_ground
raised rose: prices shares temperatures profits sales unemployment inflation exports revenue | by_N N_per N% to_N from_N sharply
raisin risen: H |
rang range: D wide | of
rap wrap: M | up_D up_warm around_D D_presents
rap rape: of | E
rap wrap: MO to | up D_up P C_in in
rap rape: D of accused_of attempted charged_with N_counts_of alleged | and_murder and_sexual victim victims kit case_against allegations crisis charge charges trial conviction survivors survivor ! drum D_drum knuckle |
rap rape: accused_of attempted charged_with N_counts_of alleged | E and_murder ! drum D_drum knuckle |
rap wrap: bubble cling plastic |
rapped wrapped: | up_in in_plastic in_paper in_foil in_a_blanket around ^ music hip-hop song album
rapped wrapped: gift was were carefully neatly | up_in in_plastic in_paper in_foil in_a_blanket in_cellophane in_bandages ^ music hip-hop song album
rapped wrapped: B was were D_body gift presents body | in up around P round with ! | D_knuckles on_D_door over ^ music hip-hop song album
rapped wrapped: was were D_body gift presents body | E in ! | D_knuckles on_D_door over ^ music hip-hop song album
rapper wrapper: chocolate D_chocolate sweet D_sweet candy D_candy plastic D_plastic food burger |
rappers wrappers: sweet chocolate plastic candy food crisp |
raps wraps: it she he | up
rapt wrapped: B | in_D_X in_foil
rat rate: D_death D_interest D_birth D_unemployment inflation D_inflation interest D_crime success D_success D_heart D_tax death vacancy murder | of E rise rises cut cuts hike hikes by to on fell rose
rat rate: interest exchange tax growth birth death inflation unemployment crime success mortality mortgage discount infection |
rats rates: interest mortgage business D_interest crime tax death unemployment birth inflation bank higher low | of E on to rise by and at rose fell have in
raze raise: | D_NN_of D_rate rates taxes prices money P_rates awareness NN_rates interest_rates fees funds concerns tax business_rates council_tax P_prices P_fees questions D_question D_issue D_alarm D_minimum capital children P_children standards
razed raised: H was were | N concerns money questions in_C more
razed raised: | funds money concerns nearly N more_than by_N taxes prices rates wages eyebrows doubts fears hopes questions
razed raised: H B he she they concerns | concerns money N fears questions alarm doubts awareness funds P taxes
realty reality: in D a become_D virtual D_harsh augmented | tv television show check star of stars of_D that
realty reality: become_D virtual D_harsh augmented | E is the
rear rare: D D_very a extremely one_of_D | earth earths disease breed occasion sight opportunity bird glimpse event species book interview case
reck wreck: D_car D the | of_D divers site
reck wreck: D_car | E of
reek wreak: M | havoc revenge vengeance
reek wreak: MO to which | havoc vengeance destruction revenge
reeked wreaked: H | havoc
reel real: D in a C the P | estate life madrid world time problem terms wages name danger issue deal risk reason people threat ! news film D_show highlights highlight |
refuge refuse: MO to domestic household | collection collectors collector sacks bins lorry disposal tip workers D to to_take to_pay
refuge refuse: domestic household | E to_X
refusal refuse: MO | ! | not also then never in and or of
refuse refuge: taking took women's D_women's seek sought take given seeking find D_wildlife found D_mountain of | in E from at for ! | collection collectors bins lorry
regal regale: MO to | D O C guests
regimen regiment: D_parachute parachute infantry D_infantry D_army D_royal artillery |
regiment regimen: D_strict D_training D_daily D_exercise D_fitness D_treatment D_dietary |
regretful regrettable: D it_is it_was B | that incident mistake decision
reign rain: heavy torrential pouring acid freezing | E and in on
reign rain: inches_of mm_of millimetres_of weeks_of days_of hours_of |
reign rain: | fell falls stopped
reign rein: M | in_D in_spending in_costs in_inflation in_public in_P in_government in_excessive in_big ! D |
reign rein: | ~ horse deficit inflation ^ king queen monarch throne pope year years
reign rein: full free tightening_D tighten_D tightened_D freer |
reign rein: to will must could cannot | in_spending in_costs in_the in_inflation in_its in_their in_his in_tech in_public in_borrowing in_debt
reign rain: heavy D_heavy acid freezing torrential light in_D pouring persistent steady the_pouring days_of inches_of millimetres_of monsoon N_mm_of lack_of hours_of more | E and fell forest gauge clouds in water delayed stopped washed N or showers
reign rein: free full D_tight tight D_free MO to given_free gave_free D_full | in_P in_NP in_C to E in_on ! D P |
reigned reined: | in_spending in_D_spending in_costs
reigned reined: was government | in_D in_P in_NP in_NN in in_by
reigned rained: it it_had H | heavily on all E down for_N_days
reigning reining: of by at without for | in_D in_P in_NP in_NN in
reigns reins: the | of_power of_the_company of_the_party of_the_club of_the_team of_the_firm
reigns reins: D take_D take_the took_the handed_the hand_over_the handed_over_the hands_over_D holding_D handing_over_the handed_D hand_D at_the took_over_the taking_D seized_the hold_the C_the | of_power of_D_NN of_government of_D_C to_P to_C from_C to
reigns rains: heavy monsoon torrential after spring seasonal | E and have had lashed in caused flooded
reigns reins: take_D take_the took_the handed_the hand_over_the handed_over_the hands_over_D holding_D handing_over_the handed_D hand_D at_the took_over_the taking_D seized_the hold_the C_the | E of_D_company at
rein reign: P the long | of_N of_King of_Queen of_terror as_king as_champion of_C
rein rain: heavy torrential pouring acid | E and
rein rain: inches_of mm_of millimetres_of weeks_of days_of hours_of heavy D_heavy acid freezing torrential |
rein rain: | fell falls stopped
rein reign: of_his D | of_king of_queen of_terror
rein reign: | ~ king queen monarch throne years elizabeth ^ horse free spending costs
rein reign: P D during_D C's D_N_year P_N_year | of_C of_terror as of_D
rein reign: during_D C's D_N_year P_N_year | E of
reining reigning: D P C's | champion champions world olympic queen king monarch champion_C
reins reigns: who king queen | over supreme
relay rely: MO to they who | on upon
relay rely: they who | E on
relays relies: it which that who she he | on
relieve relief: D P tax debt pain poverty D_sigh_of sigh_of flood to_P D_huge great to_the disaster aid some | E that of to for fund workers efforts at package effort from
relieved relived: | D_horror D_moment D_day D_ordeal
relive relieve: MO to | D_pressure D_pain pressure congestion
repelled repealed: law act legislation | in by E
reports report: a another |
resent recent: D in D_most most | years months weeks days times decades history poll survey study election attacks case report visit graduate events arrival
resent recent: D_most most | E years
reset rest: the | of
residence residents: local many some other nearby elderly angry N of_the older | E were are have said who of in to
residence residents: the | were are have said
residence residents: local N the_local many D_area's elderly D_town's angry N_of_the nearby some N_local evacuated worried most D_elderly fellow forced home's all village care_home nursing_home D_home's city | of_D E were are have said say who in had living will to from at complained fear told must can should ! in P_official D_official hall P D | of_D_president
residents residence: official took_up take_up |
residents residence: P_official D_official D_president's D_ambassador's in took_up hall_of halls_of P_private P_main permanent D_royal place_of the_prime D_governor's P P_london the_C | permit in_C of_D_president of_D_ambassador hall halls visa requirement requirements status ! writer-in |
residents residence: P_official D_official D_president's D_ambassador's took_up hall_of halls_of P_private P_main permanent D_royal place_of the_prime D_governor's P_london the_C | E in ! writer-in |
respectfully respectively: N C | E
respectfully respectively: N_and_N N_and_N_per_cent N third and_C second_and_third |
respectively respectfully: M listened spoke | disagree
respectively respectfully: treated listened | disagree declined ask asked
rested wrested: H he she who | control power D_title
resting wresting: of |
reversal rehearsal: dress |
reverses reserves: gas oil gold currency |
revue review: D_judicial judicial D_independent under peer D_government D_spending book | of E into board by
rid ride: D bus D_bus D_bike free D_free |
riffle rifle: D_assault assault sniper D_hunting hunting air D_sniper | fire range E and shots club association
right write: M | D_letter D_book about_D books letters D_song D_novel D_report down to_D_mp songs to_D_prime C's
right rite: D | of_passage
right write: MO to how_to learn_to can | D_letter D_book D_song letters about books songs off_D to_P P a_X down ! D | to_D the_ship now
right rite: D_ancient D_religious last D | of_passage of_spring
right write: how_to learn_to can | E to ! D | to_D the_ship now
right write: to can will must | letters songs poems poetry about D_letter D_letters D_song P_book
ring wring: M | P_hands D_neck out_every
ring wring: MO to | P_hands D_neck money concessions water out
ringer wringer: through_the |
rise raise: to | D_NN D_JJ standards money ! | D_next D_following the_X_day
rises raises: which that it move case report ruling decision | questions concerns money fears doubts D_question D_prospect awareness funds hopes D_issue D_bar
rite right: all far human | E to hand wing now
rite write: will would could should must cannot can't won't couldn't wouldn't shouldn't didn't doesn't don't MO | ! | not also then never in and or of
rite right: D P the human D_human turn all by of | to_D to_NN to hand wing foot now back side people time way decision
rite write: MO to |
rite right: human D_human turn all by | E to
rites rights: human civil workers' women's gay property | E to of and in
rites rights: human civil voting animal gay women's land property workers' equal D_human film broadcasting | E of group groups activists abuses movement issue issues commission to lawyer act watch campaigner activist leader ! last funeral burial |
road rode: S who jockey | D to in off on into through his
road rode: troops soldiers they he she riders who | in_lorries in_D off on_horses on_horseback bareback
road rode: he she they | D_horse D_bike D_bus D_train D_motorcycle D_wave P_V
road rode: H he she they who C_and and H_he | D_bike D_horse his her into on_D in_D_car P P_bicycle a bikes horses through
robed robbed: H B was were been | D of by at E
robing robbing: of | D
rode road: main ring busy side country on_the | E in to was from near between
rode road: lined_the line_the crossed_the cross_the blocked_the along_the closed_the | ! |
rode road: | accident accidents safety works closures tax users rage map network
rode road: on_D ring the_main side_of_D D_main by | E to accident safety works closures traffic rage blocks network toll tax closed users in_C ! he she |
rode ride: MO | ! | not also then never in and or of
roe row: in_D N_weeks_in N_years_in N_times_in N_days_in death D_front front | E over with about between
role roll: M been be was were being | out over back up_D D_dice
role roll: on_a toilet sausage drum electoral | E
role roll: | call of_honour of_film of_paper out_was out_of_D out_E out_across out_in out_to out_D out_has out_will
role roll: will would could should must cannot can't won't couldn't wouldn't shouldn't didn't doesn't don't MO | ! | not also then never in and or of
role roll: MO to | out back D over up into down in off
roll role: key leading title major vital central starring pivotal crucial lead supporting active important big huge P a the no | in_D in_C in_bringing as_D as_C of_C models model ! sausage toilet drum egg bread bacon electoral_ | of_honour of_dice of_the_dice of_a of_paper of_film of_tape of_the_drum of_fat of_carpet of_cash ^ electoral voter voters dice bread sausage honour
roll role: key leading major important central lead title starring pivotal vital crucial supporting prominent active advisory dual cameo | E in of as for on ^ electoral voter voters dice bread sausage honour
roll role: play_D plays_D played_D playing_D P_new | in as E ^ electoral voter voters dice bread sausage honour
roll role: | model models ! C | ^ electoral voter voters dice bread sausage honour
roll role: a the key leading his her its their important major new starring lead central title vital | in_the as played model models reversal ^ electoral voter voters dice bread sausage honour
roll role: D a key D_key D_leading leading D_lead lead D_major D_vital D_central title D_title D_crucial D_active D_starring P_first P_own P_new P D_important starring pivotal D_pivotal D_cabinet cameo D_cameo D_big new D_advisory D_supporting D_new management C's dual D_dual | in_D as_D of_D_NN in_NN model models as_C play playing reversal of_C_in as in_C_X she he played of_the_X ! drum sausage bread toilet rock_and on_a D_electoral electoral D_honour egg P_electoral spring | call of_D_dice of_film of_tape of_paper of_honour ^ electoral voter voters dice bread sausage honour
roll role: key D_key D_leading leading D_lead lead D_major D_vital D_central title D_title D_crucial D_active D_starring P_first P_own P_new D_important starring pivotal D_pivotal D_cabinet cameo D_cameo D_big new D_advisory D_supporting D_new management C's dual D_dual | E in_D as_a of ! drum sausage bread toilet rock_and on_a D_electoral electoral D_honour egg P_electoral spring | call of_D_dice of_film of_tape of_paper of_honour ^ electoral voter voters dice bread sausage honour
rolled roiled: markets | by
rolls roles: key leading starring major film supporting television gender | E in as
rolls roles: key lead gender leading N_in D_different starring senior N_key supporting N_new | ! electoral bread drum spring sausage voter | royce out
roomers rumours: D | of that
root route: bus flight escape trade parade alternative scenic smuggling shipping en |
root route: | ~ bus airline ferry parade marathon ^ cause tree vegetable plant canal hair
root route: D_main D_trade D_bus en D_direct D_escape escape N_mile D_scenic bus D_parade shipping D_N_mile D_planned D_C on_D D_alternative along_the D_marathon race trade the | to_C from_D through_C from_C_to N map between through to_D of_D_parade of_D_march of_D_procession of_D_pipeline of_D_marathon of_D_motorway for march planned takes will_take was ! grass square D_square | cause causes vegetables vegetable canal crop of_D_problem of
root rout: D_N_N |
root route: D_main D_trade D_bus en D_direct D_escape escape N_mile D_scenic bus D_parade shipping D_N_mile D_planned D_C on_D D_alternative along_the D_marathon race trade | E to ! grass square D_square | cause causes vegetables vegetable canal crop of_D_problem of
root route: bus en trade flight escape alternative shipping |
rooted routed: H B was calls | through D
roots routes: trade shipping bus air D N escape N_new smuggling migration migrant flight P main cycle supply evacuation domestic alternative rail train ferry | to_D to_C into between from in_C across through and ! grass his her P D_family family |
roots routes: trade shipping bus air escape N_new smuggling migration migrant flight main cycle supply evacuation domestic alternative rail train ferry | E to ! grass his her P D_family family P |
rose raised: bank company government council airline firm | its interest prices taxes fees
rose rise: will would could should must cannot can't won't couldn't wouldn't shouldn't didn't doesn't don't MO | ! | not also then never in and or of
rose raised: bank company government council he she they police who which firm concerns | D_prices prices D_rates rates P concerns money funds N_for_charity questions fears D_alarm taxes interest D_issue
rote wrote: H he she they who C | D to in that on
rote write: MO | ! | not also then never in and or of
rout route: D_main D_bus D_trade the_parade bus en D_direct D_escape escape D_parade D_planned D_C along_the | to_D of_D_parade of_D_march of_D_procession of_D_tour from_C to_C of_D_race of_D_marathon of_D_walk of_D_NN map of_D_protest N of_D_pipeline of_D_motorway through planned
rout route: D_main D_bus D_trade the_parade bus en D_direct D_escape escape D_parade D_planned D_C along_the | E to
rout route: D_best D_shortest D_quickest D_scheduled D_same D_new D_main D_fastest D_safest D_original | E to for from that is
route root: | cause causes vegetable vegetables out_corruption canals canal
route root: grass square D_square at_D get_to_D D take taken the tree has_its | cause causes vegetables vegetable canal crop of_D_problem of_all of_evil beer cellar
route rout: D_N_N D_thumping complete completed in_D | of_C
route root: grass square D_square at_D get_to_D take taken tree has_its | E out
route root: | of_all causes cause vegetables vegetable crops
routed rooted: deeply D firmly P | in
routes roots: grass his P_african P_irish P family P_family D_deep deep tree | E and_branch of_D_conflict of_D_crisis music
rowed road: main | E in
rowed road: a main D |
rows rose: prices shares profits sales temperatures | to by E N
rued rude: B |
rues ruse: D_clever |
runaway runway: D_main D_second D_third D_new D_airport's D_north D_south the_N | was E at for is in and ~ airport flights plane planes pilot landing ^ train teenager girl
rung wrung: | hands out
rung rang: phone bells alarm bell H he she | out at in D
rye wry: D | smile humour humor sense look grin comment
"""
