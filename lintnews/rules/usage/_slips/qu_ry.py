"""Slips of words in “qu” to “ry”; the form of a row is told in the package."""

ROWS = """
quarts quartz: | crystal crystals watch
quay key: D a the P | role part to figure player members issue issues workers witness question factor points element vote C decision suspect
queue cue: take_P takes_P took_P taking_P taken_P takes_D took_D | from
queue cue: on right_on as_if_on just_on | E as and ! | of
queue cue: snooker pool missed_P visual verbal social D_actor's D_conductor's | ball card cards E and to from ! | at outside
queue cue: | ball card cards
queues cues: visual social verbal facial musical nonverbal non-verbal missed_P take_P took_P takes_P taking_P | ! | outside
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
rain reign: P C's king's queen's N long D_king's brief | as_king as_queen as_C as_champion as_champions of_C of_D_king of_D_queen of_D_emperor of_terror over_C E began ended lasted of_King
rain rein: free tighter full a_free | to E in on for by from and over
rain rein: MO to | in_P in_spending in_inflation in_costs in_D_spending in_D_deficit in_D_NP in_D_power in_D_budget in_D_X_spending in_JJ_spending
rained reined: H B was he government | in_D in_P in_NP
rained reigned: king queen emperor monarch he she who chaos confusion | for from over supreme until as
rains reins: took_the take_the handed_the hands_the over_the | E at of from
rains reigns: confusion chaos king queen silence | E over supreme as
rains reins: take_D take_the took_the handed_the hand_over_the handed_over_the hands_over_D holding_D | of_D of_power of_C to_D ! heavy monsoon spring |
rains reins: take_D take_the took_the handed_the hand_over_the handed_over_the hands_over_D holding_D | E of ! heavy monsoon spring |
raise rise: prices will rates sales temperatures costs profits sea_levels MO to expected_to | by_N to_N from_N above_N ! |
raised razed: were was been being village house houses homes town school church buildings | to_the_ground
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
raze raise: MO to | awareness funds money concerns questions doubts prices wages taxes hopes eyebrows capital D_issue D_question D_alarm D_minimum D_bar D_age D_price D_stakes D_limit D_ceiling N P_children P_voice P_hand a_family D_flag D_matter interest D_interest fears D_profile standards £N cash
raze raise: MO to let's and | D_price D_prices D_credit D_tax D_rate D_rates D_lines D_purchasing D_salaries D_wages dust questions
razed raised: | awareness funds money concerns questions doubts prices wages taxes hopes eyebrows capital D_issue D_question D_alarm D_minimum D_bar D_age D_price D_stakes D_limit N P_children P_voice P_hand fears D_flag in_C by_N by_P_mother by_P_grandmother by_P_parents interest D_profile
razed raised: born_and | in E by on
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
reign rain: heavy torrential pouring acid light driving freezing monsoon more inches_of mm_of hours_of days_of in_the_pouring overnight persistent | E and fell is in on forecast has will was caused clouds ! |
reign rain: | forecast clouds showers forest fell_on fell_in gauge soaked stopped_play
reign rein: free given_free full | to E in for by from and over
reign rein: MO to | in_P in_spending in_inflation in_costs in_D_spending in_D_deficit in_D_NP_of in_D_power in_D_budget in_D_militia in_D_X_spending in_JJ_spending in_JJ_costs in_C's in_D_banks
reign rain: the | fell stopped eased lashed poured came_down forced washed stops
reigned reined: | in_spending in_D_spending in_costs
reigned reined: was government | in_D in_P in_NP in_NN in in_by
reigned rained: it it_had H | heavily on all E down for_N_days
reigning reining: of by at without for | in_D in_P in_NP in_NN in
reigns reins: the | of_power of_the_company of_the_party of_the_club of_the_team of_the_firm
reigns reins: D take_D take_the took_the handed_the hand_over_the handed_over_the hands_over_D holding_D handing_over_the handed_D hand_D at_the took_over_the taking_D seized_the hold_the C_the | of_power of_D_NN of_government of_D_C to_P to_C from_C to
reigns rains: heavy monsoon torrential after spring seasonal | E and have had lashed in caused flooded
reigns reins: take_D take_the took_the handed_the hand_over_the handed_over_the hands_over_D holding_D handing_over_the handed_D hand_D at_the took_over_the taking_D seized_the hold_the C_the | E of_D_company at
rein reign: P C's king's queen's long D_JJ N during_the the | of_C of_D_king of_D_queen as_king as_queen as_champion of_terror over E began ended lasted
rein reign: MO to | over_D as_C supreme as_champion
rein rain: heavy torrential pouring light freezing | E and fell in
rein rain: of no enough too_much substantial any some welcome drizzly more the much N_inches_of mm_of | E and on in_D in_C in_X over since during that_fell that_VD for has had fell ! free P |
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
right write: MO to | a_book a_letter a_novel a_song a_report a_cheque a_check a_column a_story songs letters poetry novels books about_D about_P D_script D_memoirs P_memoirs P_name to_P down poems music plays a_play a_X_book a_X_letter D_lyrics
right rite: | of_passage
right write: MO to not they we | NP JJ_NP code software D_paper ! | wrongs D_wrong D_wrongs D_ship D_balance
right write: PERS | in_D_report in_D_journal in_C letters a_letter about
rights rites: last funeral burial initiation religious the_last | E were for of and in ! human |
ring wring: M | P_hands D_neck out_every
ring wring: MO to | P_hands D_neck money concessions water out
ringer wringer: through_the |
rise raise: MO to | the_NN P money funds awareness taxes questions concerns prices wages salaries eyebrows doubts a_question a_glass a_family cash capital standards ! to_D | the_day the_week the_year the_moment
rises raises: which that it move case report ruling decision | questions concerns money fears doubts D_question D_prospect awareness funds hopes D_issue D_bar
rite right: D P human civil legal basic | to_VX to_D_NN of_way E now ! last |
rite write: will would could should must cannot can't won't couldn't wouldn't shouldn't didn't doesn't don't MO | ! | not also then never in and or of
rite write: MO to |
rites rights: human civil gay women's workers' property land voting legal fishing animal film TV television broadcast drinking bragging water | E of to for and group groups activists abuses violations campaigner lawyer commission in
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
role roll: bread drum sausage Swiss egg spring toilet bacon ham cheese on_a and electoral D_honour | E of and with for ! leading key |
role roll: MO to | over out up down back off into_D ! | E
roles rolls: bread sausage spring egg toilet dinner Swiss ham bacon cheese electoral drum | E and of with in
roles rolls: | out_D down_D up_D ! key leading starring |
roll role: PLAYS_a PLAYS_the PLAYS_no PLAYS_any PLAYS_its PLAYS_his PLAYS_her PLAYS_their play_a_X plays_a_X played_a_X playing_a_X D_X_key key leading major central crucial vital pivotal starring supporting title lead advisory cameo speaking dual dominant managerial coaching ceremonial prominent minor active leadership gender Hollywood film stage decisive oversight | in as E for of_C of_D and at within when model models to_VX ! | of_bread of_tape of_paper of_film of_honour of_wallpaper of_fabric of_D_dice of_X_tape over
roll role: what which the his her its their | S_VD S_played S_VX D_X_play D_X_played D_NP_played D_C_played C_played C_plays D_NN_plays in_VG as_a as_an as_the as_C as_chief as_head as_captain as_president model models ! drum dinner bread ham sausage honour honor | ^ drum
rolled roiled: markets | by
rolls roles: play played playing leading key title starring different gender supporting lead acting speaking film stage various P_new their_respective senior D_dual minor prominent leadership | E in as of_C and for at within to ! | of
roomers rumours: D | of that
root route: bus flight en trade shipping escape scenic direct parade same train marathon alternative shortest cycle migration supply ferry air | E to from of through between for and along ! |
root route: the a this that P | to_C from_C between_C from_the_C through_D_city through_D_town along_D to_D_airport
root rout: D_N_N |
rooted routed: H B was calls | through D
roots routes: trade shipping bus air D N escape N_new smuggling migration migrant flight P main cycle supply evacuation domestic alternative rail train ferry | to_D to_C into between from in_C across through and ! grass his her P D_family family |
roots routes: trade shipping bus air escape N_new smuggling migration migrant flight main cycle supply evacuation domestic alternative rail train ferry | E to ! grass his her P D_family family P |
rose raised: he she they company bank government who firm council charity I we | D_NN money funds P concerns questions taxes prices interest N_for awareness D_JJ_NN ! | early
rose rise: will would could should must cannot can't won't couldn't wouldn't shouldn't didn't doesn't don't MO | ! | not also then never in and or of
rote wrote: H he she they who C | D to in that on
rote write: MO | ! | not also then never in and or of
rout route: en bus flight parade escape shipping marathon train cycle supply evacuation walking cycling shortest quickest fastest direct alternative trade migration migrant smuggling postal air ferry sea pipeline along_the along_a lined_the lining_the line_the on_the planned_the blocked_the mapped_the the_same same scenic delivery detour tram | E R to of and was is ! |
rout route: | to_D_airport to_D_city to_C from_C between_C between_D_two of_D_parade of_D_march of_D_procession of_D_marathon of_D_pipeline of_D_race of_D_road of_D_tour of_D_train of_D_railway through_D_city through_D_town ! | to_victory
rout route: | ~ parade procession bus lorry traffic pilgrim ^ defeat defeated goal goals beat win victory team army enemy rebels wickets
route rout: put_to turned_into_a second-half a_complete a_total an_utter N completed_the complete_the the_complete completes_the | E of in by and ! | to_D
route root: the at_the grass take took taking D | cause causes of_D_problem of_D_problems of_all and_branch E_vegetables vegetables canal beer crop crops of_D_conflict of_evil in_D_soil ! |
route root: MO to will | out
route root: | cellar cellars vegetables
route root: tree plant crop dental hair take took taken taking | E in into systems system growth strength and canal
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
