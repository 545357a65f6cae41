"""Slips of words in “qu” to “ry”; the form of a row is told in the package."""

ROWS = """
quarts quartz: | crystal crystals watch
quay key: a the | figure figures role witness issue issues point players question ally aide reason to_VX E_to worker workers moment
queue cue: take_P takes_P took_P taking_P taken_P takes_D took_D | from
queue cue: on right_on as_if_on just_on | E as and ! | of
queue cue: snooker pool missed_P visual verbal social D_actor's D_conductor's | ball card cards E and to from ! | at outside
queue cue: | ball card cards
queues cues: visual social verbal facial musical nonverbal non-verbal missed_P take_P took_P takes_P taking_P | ! | outside
quiet quite: not B is was were it_was that_is had has have become are be been | a an the JJ often sure enough_X right possibly simply well clear different good likely N ! a the very too so keep kept stay D_JJ peace_and | E and N_man night day JJ_NN street
quiet quit: MO to | P D_race D_job D_post D_team
quire choir: church D_church D_school cathedral |
quit quite: not B is was were has are be | a an JJ clear VN the_D enough different sure likely often ! D who | E smoking
quit quiet: keep kept very peace_and | E
quit quiet: went usually fairly relatively unusually very | E for
quite quiet: a the keep kept keeping stay stayed peace_and very too remain remained remains VERY so on_the it_was D unusually eerily relatively fairly unnaturally strangely surprisingly | E night about and on life village street place in for man town day weekend start week neighborhood neighbourhood confidence period corner residential suburb season revolution word ! not | a an the right
quite quit: MO to has have had he she they who will threatened_to decided_to forced_to | D_job P_job P_post E smoking as D_party D_C D_team D_band after over D_race in_protest politics school work ! | a
quota quote: to_ | D
quote quota: fishing gender catch import | E of for
quote quota: D_fishing D_export D_annual D_daily D_import | of_D for system
quotes quotas: fishing N gender export catch import |
rabbi rabbit: a_pet pet white a_white | hole holes hutch E ~ fur pet hutch burrow ^ synagogue jewish
rabbit rabbi: chief the_chief D_chief orthodox a synagogue's | E C of said at ~ synagogue jewish ^ fur hole pet
rabid rapid: | growth expansion transit response rise decline change increase deployment spread progress succession reaction
rack wrack: | and_ruin
rain reign: P C's king's queen's N long D_king's brief | as_king as_queen as_C as_champion as_champions of_C of_D_king of_D_queen of_D_emperor of_terror over_C E began ended lasted of_King
rain rein: free tighter full a_free | to E in on for by from and over
rain rein: MO to | in_P in_spending in_inflation in_costs in_D_spending in_D_deficit in_D_NP in_D_power in_D_budget in_D_X_spending in_JJ_spending
rained reined: H B was he government | in_D in_P in_NP
rained reigned: king queen emperor monarch he she who chaos confusion | for from over supreme until as
rains reins: broke_its broke_P held_the hold_the holds_the took_the take_the takes_the handed_the hand_over_the handed_over_the took_over_the pulled_the pulled_on_the loosen_the tighten_the grabbed_the seized_the gripped_the horse's |
rains reigns: confusion chaos king queen silence | E over supreme as
raise rise: prices will rates sales temperatures costs profits sea_levels MO to expected_to | by_N to_N from_N above_N ! |
raised razed: were was been being village house houses homes town school church buildings | to_the_ground
raised rose: prices shares temperatures profits sales unemployment inflation exports revenue | by_N N_per N% to_N from_N sharply
raisin risen: H |
rang range: D wide | of
rap wrap: bubble MO_to gift cling plastic under | up D_presents around E_up
rap wrap: to MO | up_D up_in D_gifts D_presents D_parcel P_arms
rap rape: of | E
rap rape: D of accused_of attempted charged_with N_counts_of alleged | and_murder and_sexual victim victims kit case_against allegations crisis charge charges trial conviction survivors survivor ! drum D_drum knuckle |
rap rape: accused_of attempted charged_with N_counts_of alleged | E and_murder ! drum D_drum knuckle |
rapid rabid: | dog dogs bat bats fox
rapped wrapped: was were been carefully gift neatly tightly | in around up with
rapped wrapped: | up_in up_D around_D
rapper wrapper: sweet plastic candy chewing-gum food burger | E and from
rappers wrappers: sweet chocolate plastic candy food crisp |
raps wraps: it she he | up
rapt wrapped: B | in_D_X in_foil
rat rate: interest the_interest tax inflation D_interest unemployment the_unemployment birth mortality death heart exchange crime base lending hourly mortgage growth success jobless bank cash conviction survival divorce pass hit vacancy approval occupancy suicide murder dropout at_this infection savings failure response flat fixed fertility poverty employment | E of cut cuts rise rises rose fell hike increase for at in to was is per decision by on among has could would
rats rates: interest mortgage crime tax business birth vaccination exchange hourly lending unemployment death survival infection inflation occupancy savings pass base conviction divorce | E of rise rose fell at in for on to were are have by and unchanged
raze raise: MO to | awareness funds money concerns questions doubts prices wages taxes hopes eyebrows capital D_issue D_question D_alarm D_minimum D_bar D_age D_price D_stakes D_limit D_ceiling N P_children P_voice P_hand a_family D_flag D_matter interest D_interest fears D_profile standards £N cash
raze raise: MO to let's and | D_price D_prices D_credit D_tax D_rate D_rates D_lines D_purchasing D_salaries D_wages dust questions
razed raised: | awareness funds money concerns questions doubts prices wages taxes hopes eyebrows capital D_issue D_question D_alarm D_minimum D_bar D_age D_price D_stakes D_limit N P_children P_voice P_hand fears D_flag in_C by_N by_P_mother by_P_grandmother by_P_parents interest D_profile
razed raised: born_and | in E by on
read red: a the in bright dark wearing_a deep | card cards carpet light lights cross wine meat tape flag flags alert squirrel squirrels brick army hair sea E_card paint rose roses cabbage pepper zone planet
read reed: | bed beds warbler warblers
real reel: fishing news highlight | E
real reel: | of_film of_tape
reality realty: | agent company firm group board
realty reality: in the virtual a become_a became_a harsh | E check television tv show of is that and star series shows bites
rear rare: D D_very a extremely one_of_D | earth earths disease breed occasion sight opportunity bird glimpse event species book interview case
reck wreck: D_car D the | of_D divers site
reck wreck: D_car | E of
reed read: he she they who I have |
reek wreak: MO to will who | havoc revenge vengeance destruction
reeked wreaked: | havoc revenge vengeance
reel real: a the in for in_the | estate life world time wages term terms madrid deal threat problem issue ale danger reason people value name
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
rein reign: | of_queen of_king of_emperor of_terror of_D_queen of_D_king of_C_the of_Elizabeth of_Victoria of_Anne of_George of_Henry of_Edward of_C_N of_D_emperor of_D_pope of_D_tsar
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
residence residents: local N elderly city angry village many some all long-time care-home C's home nearby permanent two older three | E said say were are who have told in of had and fear living near to_VX complained may will from fled ! P official hall_of
residence residents: the | of_D_block of_D_town of_D_village of_D_street of_D_city of_D_island of_D_home of_D_flats of_D_area of_D_building of_C_said were are say said have who
residents residence: official hall_of halls_of in P_official writer-in artist-in presidential take_up took_up | E of at on permit permits ! local
respectfully respectively: N C and_C percent million second_and third and_N fourth | E
respectively respectfully: they treated bowed listened disagree waited stood asked behave treat behaved | E to and when with for disagree declined D
rest wrest: MO to | control D_title power D_initiative D_seat
rested wrested: H he she who | control power D_title
resting wresting: of |
reversal rehearsal: dress |
reverses reserves: gas oil gold currency |
review revue: musical comedy a_musical burlesque satirical cabaret |
revue review: judicial under independent peer spending annual a_judicial | of E into board panel found by
revue review: | into panel board
rid ride: D bus D_bus D_bike free D_free |
riffle rifle: D_assault assault sniper D_hunting hunting air D_sniper | fire range E and shots club association
right write: MO to | a_book a_letter a_novel a_song a_report a_cheque a_check a_column a_story songs letters poetry novels books about_D about_P D_script D_memoirs P_memoirs P_name to_P down poems music plays a_play a_X_book a_X_letter D_lyrics
right rite: | of_passage
right write: MO to not they we | NP JJ_NP code software D_paper ! | wrongs D_wrong D_wrongs D_ship D_balance
right write: PERS | in_D_report in_D_journal in_C letters a_letter about
rights rites: last funeral burial initiation |
ring wring: MO to | out P_hands P_neck
ringer wringer: through_the |
ringing wringing: | P_hands out
rise raise: MO to | the_NN P money funds awareness taxes questions concerns prices wages salaries eyebrows doubts a_question a_glass a_family cash capital standards ! to_D | the_day the_week the_year the_moment
rises raises: which that it move case report ruling decision | questions concerns money fears doubts D_question D_prospect awareness funds hopes D_issue D_bar
rite right: D P human civil legal basic | to_VX to_D_NN of_way E now ! last |
rite write: MO to | D letters about
rites rights: human civil gay women's workers' property land voting legal fishing animal film TV television broadcast drinking bragging water | E of to for and group groups activists abuses violations campaigner lawyer commission in
road rode: he she they who and cyclist cyclists jockey I | D_horse D_bike P P_bike P_horse into_D D_bicycle through in on_D off away D_wave out to_D past motorcycles horses D_train D_bus camels roughshod a up
road rode: troops soldiers men women PERS | in_D in_lorries in_trucks on_horseback into_battle past on_D_back
robed robbed: H B was were been | D of by at E
robing robbing: of | D
rode road: a the main ring trunk country busy dirt on_the across_the toll mountain D_C high of_the access coast | E to from was is in and near between accident safety traffic sign signs test rage tax toll trip block works closures closed through surface deaths users map network junction
rode ride: MO | ! | not also then never in and or of
roe row: a front second death third back D_front in_a | E of with over between about
rogue rouge: khmer |
role roll: bread drum sausage Swiss egg spring toilet bacon ham cheese on_a and electoral D_honour | E of and with for ! leading key |
role roll: MO to | over out up down back off into_D ! | E
role roll: a_sausage sausage bread egg spring swiss toilet bacon_and the_electoral electoral |
roles rolls: bread sausage spring egg toilet dinner Swiss ham bacon cheese electoral drum | E and of with in
roles rolls: | out_D down_D up_D ! key leading starring |
roll role: PLAYS_a PLAYS_the PLAYS_no PLAYS_any PLAYS_its PLAYS_his PLAYS_her PLAYS_their play_a_X plays_a_X played_a_X playing_a_X D_X_key key leading major central crucial vital pivotal starring supporting title lead advisory cameo speaking dual dominant managerial coaching ceremonial prominent minor active leadership gender Hollywood film stage decisive oversight | in as E for of_C of_D and at within when model models to_VX ! | of_bread of_tape of_paper of_film of_honour of_wallpaper of_fabric of_D_dice of_X_tape over
roll role: what which the his her its their | S_VD S_played S_VX D_X_play D_X_played D_NP_played D_C_played C_played C_plays D_NN_plays in_VG as_a as_an as_the as_C as_chief as_head as_captain as_president model models ! drum dinner bread ham sausage honour honor | ^ drum
roll role: denied_any denies_any any no P_alleged P_part_and | in_D in_C in_P in_VG E_in
rolled roiled: markets | by
rolls roles: play played playing leading key title starring different gender supporting lead acting speaking film stage various P_new their_respective senior D_dual minor prominent leadership | E in as of_C and for at within to ! | of
roomers rumours: D | of that
root route: bus flight en trade shipping escape scenic direct parade same train marathon alternative shortest cycle migration supply ferry air | E to from of through between for and along ! |
root route: the a this that P | to_C from_C between_C from_the_C through_D_city through_D_town along_D to_D_airport
root route: parade march bus flight race escape marathon procession supply shipping train cycle tram ferry walking | ! | vegetable vegetables crop
root rout: D_N_N |
rooted routed: H B was calls | through D
roots routes: trade shipping bus air D N escape N_new smuggling migration migrant flight P main cycle supply evacuation domestic alternative rail train ferry | to_D to_C into between from in_C across through and ! grass his her P D_family family |
roots routes: trade shipping bus air escape N_new smuggling migration migrant flight main cycle supply evacuation domestic alternative rail train ferry | E to ! grass his her P D_family family P |
rose raised: he she they company bank government who firm council charity I we | D_NN money funds P concerns questions taxes prices interest N_for awareness D_JJ_NN ! | early
rose rise: will would could should must cannot can't won't couldn't wouldn't shouldn't didn't doesn't don't MO | ! | not also then never in and or of
rote wrote: he she they who C I which and | D to that in a P E about_D_X on
rote write: MO | ! | not also then never in and or of
rouge rogue: a | state states trader traders elephant landlords landlord officer cop employee wave waves nation builders agent regime
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
row roe: cod | deer E_deer
rowed road: main | E in
rowed road: a main D |
rows rose: prices shares profits sales temperatures | to by E N
rued rude: B |
rues ruse: D_clever |
ruff rough: a the sleep sleeping | sleepers sleeper seas sleeping diamond guide estimate time ride weather justice patch edges E_and
runaway runway: D_main D_second D_third D_new D_airport's D_north D_south the_N | was E at for is in and ~ airport flights plane planes pilot landing ^ train teenager girl
rung wrung: | out P_hands
rung rang: he she phone bell bells they who alarm telephone C | D out E at in to off
rye wry: a | smile sense humour look grin comment
"""
