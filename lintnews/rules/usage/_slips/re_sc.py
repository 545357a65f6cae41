"""Slips of words in “re” to “sc”; the form of a row is told in the package."""

ROWS = """
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
reign rein: | ~ horse spending costs deficit inflation ^ king queen monarch throne pope year years
reign rein: full free tightening_D tighten_D tightened_D freer |
reign rein: to will must could cannot | in_spending in_costs in_the in_inflation in_its in_their in_his in_tech in_public in_borrowing in_debt
reign rain: heavy D_heavy acid freezing torrential light in_D pouring persistent steady the_pouring days_of inches_of millimetres_of monsoon N_mm_of lack_of hours_of more | E and fell forest gauge clouds in water delayed stopped washed N or showers
reign rein: free full D_tight tight D_free MO to given_free gave_free D_full | in_P in_NP in_C to E in_on ! D P |
reign rain: had much |
reign rain: | since
reign rain: of | over this
reign rain: more | in
reigned reined: | in_spending in_D_spending in_costs
reigned reined: H was he it government C | in_D in_P in_NP in_NN in in_by
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
rein rain: had much |
rein rain: | since
rein rain: of | over this VX
rein rain: more | in
reining reigning: D P C's | champion champions world olympic queen king monarch champion_C
reins reigns: who king queen | over supreme
relay rely: MO to they who | on upon
relay rely: they who | E on
relays relies: it which that who she he | on
relieve relief: D P tax debt pain poverty D_sigh_of sigh_of flood to_P D_huge great to_the disaster aid some | E that of to for fund workers efforts at package effort from
relieved relived: | D_horror D_moment D_day D_ordeal
relive relieve: MO to | D_pressure D_pain pressure congestion
repelled repealed: law act legislation | in by E
resent recent: D in D_most most | years months weeks days times decades history poll survey study election attacks case report visit graduate events arrival
resent recent: D_most most | E years
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
reverses reserves: | ~ gas oil gold currency ^ court gear decision ruling
revue review: D_judicial judicial D_independent under peer D_government D D_spending book | of E into board by
rid ride: D bus D_bus D_bike free D_free |
riffle rifle: D D_assault assault sniper D_hunting hunting air D_sniper | fire range E and shots club association
right write: M | D_letter D_book about_D books letters D_song D_novel D_report down to_D_mp songs to_D_prime C's
right rite: D | of_passage
right write: MO to how_to learn_to can | D_letter D_book D_song letters about books songs off_D to_P P a_X down ! D | to_D the_ship now
right rite: D_ancient D_religious last D | of_passage of_spring
right write: how_to learn_to can | E to ! D | to_D the_ship now
ring wring: M | P_hands D_neck out_every
ring wring: MO to | P_hands D_neck money concessions water out
ringer wringer: through_the |
rise raise: to | D_NN D_JJ standards money ! | D_next D_following the_X_day
rises raises: which that it move case report ruling decision | questions concerns money fears doubts D_question D_prospect awareness funds hopes D_issue D_bar
rite right: all far human the | E to hand wing now
rite write: will would could should must cannot can't won't couldn't wouldn't shouldn't didn't doesn't don't MO | ! | not also then never in and or of
rite right: D P the human D_human turn all by of | to_D to_NN to hand wing foot now back side people time way decision
rite write: MO to |
rite right: human D_human turn all by | E to
rites rights: human civil workers' women's gay property | E to of and in
rites rights: human civil voting animal gay women's land property workers' equal N D_human D film broadcasting | E of group groups activists abuses movement issue issues commission to lawyer act watch campaigner activist leader ! last funeral burial |
road rode: S who jockey | D to in off on into through his
road rode: troops soldiers they he she riders who | in_lorries in_D off on_horses on_horseback bareback
road rode: he she they | D_horse D_bike D_bus D_train D_motorcycle D_wave P_V
road rode: H he she they who C_and and H_he | D_bike D_horse his her into on_D in_D_car P P_bicycle a bikes horses through
road rode: they he |
road rode: S | R
robed robbed: H B was were been | D of by at E
robing robbing: of | D
rode road: the main ring busy side country on_the | E in to was from near between
rode road: a the this D |
rode road: | accident accidents safety works closures tax users rage map network
rode road: D the on_D ring the_main side_of_D D_main by | E to accident safety works closures traffic rage blocks network toll tax closed users in_C ! he she |
rode ride: MO | ! | not also then never in and or of
rode road: the of a |
rode road: | is
rode road: R | NNO and NP
rode road: D | was
rode road: VG | NP
roe row: D in_D N_weeks_in N_years_in N_times_in N_days_in death D_front front | E over with about between
role roll: M been be was were being | out over back up_D D_dice
role roll: on_a toilet sausage drum electoral | E
role roll: | call of_honour of_film of_paper out_was out_of_D out_E out_across out_in out_to out_D out_has out_will
role roll: will would could should must cannot can't won't couldn't wouldn't shouldn't didn't doesn't don't MO | ! | not also then never in and or of
role roll: MO to | out back D over up into down in off
roll role: key leading title major vital central starring pivotal crucial lead supporting active important big huge P a the no | in_D in_C in_bringing as_D as_C of_C models model ! sausage toilet drum egg bread bacon electoral_ | of_honour of_dice of_the_dice of_a of_paper of_film of_tape of_the_drum of_fat of_carpet of_cash ^ electoral voter voters
roll role: key leading major important central lead title starring pivotal vital crucial supporting prominent active advisory dual cameo | E in of as for on ^ electoral voter voters
roll role: play_D plays_D played_D playing_D P_new | in as E ^ electoral voter voters
roll role: | model models ! C | ^ electoral voter voters
roll role: a the key leading his her its their important major new starring lead central title vital | in_the as played model models reversal ^ electoral voter voters
roll role: D a key D_key D_leading leading D_lead lead D_major D_vital D_central title D_title D_crucial D_active D_starring P_first P_own P_new P D_important starring pivotal D_pivotal D_cabinet cameo D_cameo D_big new D_advisory D_supporting D_new management C's dual D_dual | in_D as_D of_D_NN in_NN model models as_C play playing reversal of_C_in as in_C_X she he played of_the_X ! drum sausage bread toilet rock_and on_a D_electoral electoral D_honour egg P_electoral spring | call of_D_dice of_film of_tape of_paper of_honour ^ electoral voter voters
roll role: key D_key D_leading leading D_lead lead D_major D_vital D_central title D_title D_crucial D_active D_starring P_first P_own P_new D_important starring pivotal D_pivotal D_cabinet cameo D_cameo D_big new D_advisory D_supporting D_new management C's dual D_dual | E in_D as_a of ! drum sausage bread toilet rock_and on_a D_electoral electoral D_honour egg P_electoral spring | call of_D_dice of_film of_tape of_paper of_honour ^ electoral voter voters
rolled roiled: markets | by
rolls roles: key leading starring major film supporting television gender | E in as
rolls roles: key lead gender leading N_in D_different traditional both P starring senior N_key supporting their new N_new | ! electoral bread drum spring sausage voter | royce out
roomers rumours: D | of that
root route: bus flight escape trade parade alternative scenic smuggling shipping en |
root route: | ~ bus flight airline ferry parade marathon traffic ^ cause tree vegetable plant canal hair
root route: D_main D_trade D_bus en D_direct D_escape escape N_mile D_scenic bus D_parade shipping D_N_mile D_planned D_C on_D D_alternative along_the D_marathon race trade the | to_C from_D through_C from_C_to N map between through to_D of_D_parade of_D_march of_D_procession of_D_pipeline of_D_marathon of_D_motorway for march planned takes will_take was ! grass square D_square | cause causes vegetables vegetable canal crop of_D_problem of
root rout: D_N_N |
root route: D_main D_trade D_bus en D_direct D_escape escape N_mile D_scenic bus D_parade shipping D_N_mile D_planned D_C on_D D_alternative along_the D_marathon race trade | E to ! grass square D_square | cause causes vegetables vegetable canal crop of_D_problem of
rooted routed: H B was calls | through D
roots routes: trade shipping bus air D N escape N_new smuggling migration migrant flight P main cycle supply evacuation domestic alternative rail train ferry | to_D to_C into between from in_C across through and ! grass his her P D_family family |
roots routes: trade shipping bus air escape N_new smuggling migration migrant flight main cycle supply evacuation domestic alternative rail train ferry | E to ! grass his her P D_family family P |
rose raised: bank company government council airline firm | its interest prices taxes fees
rose rise: will would could should must cannot can't won't couldn't wouldn't shouldn't didn't doesn't don't MO | ! | not also then never in and or of
rose raised: bank company government council he she they police who which firm concerns | D_prices prices D_rates rates P concerns money funds N_for_charity questions fears D_alarm taxes interest D_issue
rote wrote: H he she they who C | D to in that on
rote write: MO | ! | not also then never in and or of
rout route: D_main D_bus D_trade the_parade bus en D_direct D D_escape escape D_parade D_planned D_C along_the | to_D of_D_parade of_D_march of_D_procession of_D_tour from_C to_C of_D_race of_D_marathon of_D_walk of_D_NN map of_D_protest N of_D_pipeline of_D_motorway through planned
rout route: D_main D_bus D_trade the_parade bus en D_direct D_escape escape D_parade D_planned D_C along_the | E to
rout route: D_best D_shortest D_quickest D_scheduled D_same D_new D_main D_fastest D_safest D_original | E to for from that is
route root: | cause causes vegetable vegetables out_corruption canals canal
route root: grass square D_square at_D get_to_D D take taken the tree has_its | cause causes vegetables vegetable canal crop of_D_problem of_all of_evil beer cellar
route rout: D_N_N D_thumping complete completed in_D | of_C
route root: grass square D_square at_D get_to_D take taken tree has_its | E out
routed rooted: deeply D firmly P | in
routes roots: grass his P_african P_irish P family P_family D_deep deep tree | E and_branch of_D_conflict of_D_crisis music
rowed road: the main | E in
rowed road: a the this main D |
rows rose: prices shares profits sales temperatures | to by E N
rued rude: B |
rues ruse: D_clever |
runaway runway: D_main D_second D_third D_new D_airport's D_north D_south the_N | was E at for is in and ~ airport flights plane planes pilot landing ^ train teenager girl
rung wrung: | hands out
rung rang: phone bells alarm bell H he she | out at in D
rye wry: D | smile humour humor sense look grin comment
sad said: he she i they |
sad said: | he
sad said: C | that RB S in P on was a this at with
sad said: K NNO and has also S NP | D S
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
salon saloon: D | car bar
saloon salon: hair D_hair beauty D_beauty nail D_nail |
salve solve: MO to | D_problem D_mystery D_crisis
sand sang: | D_anthem
sand send: MO to | D
sang sand: bags_of | E
sang sing: MO | ! | not also then never in and or of
sank sunk: H B was had |
sank sink: MO | ! | not also then never in and or of
sate state: of by P in N this VG VD with one every |
sate state: | H or government by
sate state: D | of NNO and VX C B NP in MO JJ the into
sate state: the R JJ K | E NN and NP
sate state: NNO JJO the | R E
sauce source: D | of_the_leak of_the_fire of_the_outbreak of_the_noise of_the_smell of_the_problem of_income of_funding of_the_infection of_energy of_the_river said
sauce source: D a D_police D_main D_reliable D_government D_security D_senior D_vital D_major open according_to_D D_military D_diplomatic D_key P_main D_close | said told of_income of_D_funding close_to of_energy of_revenue of_D_leak in code material familiar of_NN with
sauce source: D_police D_main D_reliable D_government D_security D_senior D_vital D_major open according_to_D D_military D_diplomatic D_key P_main D_close | E said
sauces sources: N government military police diplomatic security reliable energy news intelligence hospital local D anonymous C other open political several according_to | said told close_to say of_income have in at of_energy familiar told_C
sauces sources: government military police diplomatic security reliable energy news intelligence hospital local anonymous other open political several according_to | E said
saver savour: MO to | D
saw was: he she it | born_in also_a born_on arrested_on arrested_in unable_to sentenced_to not_the not_a ! | V_V_V_E
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
scene seen: has never also haven't were i |
scene seen: | our him
scene seen: H RB be | D E in
scene seen: B | as in to RB by with VX VG
scene seen: H | O NP VX JJO
scent sent: H S B | D O to
scent sent: was were been B H | to
scent sent: | ~ letter email message ^ smell perfume dogs flowers aroma
scent cent: N_per |
scents sense: | of
sceptic septic: | tank tanks shock
sceptic septic: D | tank tanks
scull skull: P fractured D_fractured D_human | fracture E and
sculls skulls: | ~ bones skeletons buried remains grave ^ rowing rowers oars boat
"""
