"""Slips of words in “ac” to “bl”; the form of a row is told in the package."""

ROWS = """
accept except: all_the_NP all_D_NP all_the_X all_NP everyone everybody nobody no_one nothing everything none any_NN every_NN | for D_PER_E in_D when on_DAY those_who D_PER_K
accept except: K | for when where one those
accept except: anything any | D_NN for
accept except: NP_all all_D_NP every daily open closed D_week | D_NN_have D_NN_has in_winter in_summer on_DAY at_weekends during_D the_X_have the_X_has D_first_NN D_last_NN D_top_NN for_D_NN when
accept except: all_the_rooms all_the_players all_the_staff all | D_NN_H D_NN_B D_NN_VD
accept except: every_day every_one everybody everyone nobody anyone all_but any_NN every_NN no_one all_C | Mondays Tuesdays Wednesdays Thursdays Fridays Saturdays Sundays D_PER D_NN_PER D_JJ_PER C_E him her me them us on in
adapt adopt: MO to | D_resolution D_child D_baby D_motion D_policy D_law D_budget D_bill D_boy D_girl D_treaty D_charter D_currency D_euro D_puppy D_dog D_kitten resolutions unanimously C_as children D_stance D_X_stance D_position D_tone D_approach D_X_approach D_resolution_condemning
adapted adopted: | unanimously children D_resolution D_motion D_baby D_child D_treaty D_policy D_stance as_D_candidate by_D_assembly by_parliament by_D_UN by_D_family by_a_couple
adopt adapt: MO to | to_D to_life to_new to_change to_climate to_changing to_P quickly_to well_to it_for D_novel_for D_book_for
adopted adapted: | for_television for_the_screen for_the_stage for_TV from_the_novel from_the_book for_the_cinema for_screen for_stage from_D_novel from_his from_her to_life to_D_climate to_D_conditions well_to quickly_to to_new for_wheelchairs for_disabled ^ name names surname standard child
adverse averse: not more never VERY | to_VG to_D to_NN to_change to_risk ! | publicity
advice advise: MO S | D O people against passengers drivers travellers parents ministers clients on_D patients customers players anyone residents C that ! of on P the_to
advice advise: MO | not_to ! |
advice advise: M S | D O NP VG NN_NP C ! according_to due_to thanks_to access_to response_to reference_to heed heeding attention_to | E
advice advise: officials experts doctors they we guides rangers lawyers NP_also also | NP D O people NNS_to all C against caution that
advice advise: not MO_not | P him her them us me people
advise advice: legal medical expert good bad his financial travel sound further conflicting P impartial independent ignored ignoring seek seeking sought take taking took followed gave give given offer offered offers of on some any free health the scientific official careful the_best piece_of word_of C's | E from on of to_D and about is was has that in not for when ! | him them us me you D clients people
advise advice: legal medical expert financial professional ! | sheet
advise advice: offers_NN gives_NN gave_NN seek_NN free_legal impartial conflicting | ! | D O
advises advice: legal medical | E from and
affect effect: the any what P D_JJ no knock-on ripple domino greenhouse side chilling placebo adverse lasting devastating immediate dramatic positive negative profound huge little desired opposite cumulative damaging special sound same detrimental measurable noticeable visible calming | on_D on_C on_NP on_NN on_P of_D of_C of_NP upon that_X_B E is was has will would could may ! D | D_NP ^ patient psychiatrist psychiatrists mood flat depression emotion emotions
affect effect: take took takes taking come_into came_into comes_into put_into in with_immediate to_devastating to_great to_good | E on from R after in at as
affect effect: an a no little huge big major some | on upon E
affect effect: | on_D on_C on_NN on_NP on_P on_JJ upon_D ! what things to_which | ^ patient
affect effect: GEN now_in still_in to_that | E is was R on has and
affect effect: | of_D_NN of_VG_D of_D_JJ ! D_JJ_JJ | ^ patient psychiatrist mood depression depressed
affects effects: side special sound adverse ill lasting health harmful damaging knock-on personal the P long-term negative positive mental physical devastating far-reaching ripple D_JJ | of on E and are were that could may can include such R ! which that it who |
affects affect: will would could should must cannot can't won't couldn't wouldn't shouldn't didn't doesn't don't MO | ! | not also then never in and or of
affluent effluent: | into_D from_D discharge pipe pipes treatment ~ river factory sewage discharged polluted
aid aide: senior former top presidential longtime long-time close trusted closest congressional senate campaign parliamentary ministerial personal D_former White_House | to_the to_C to_D_C who said told says was E resigned quit and ! B foreign of legal | the
aid aide: GEN | resigned quit denied said told declined
aid aide: White_House C_House former_C | E who told said wrote was and
aid said: he she i | ! | worker
aide aid: first legal foreign humanitarian food emergency military financial state development student hearing relief | E to for workers worker agencies agency and in is was
aide aid: M | D O in
aides aids: hearing visual training teaching | E and for
aids aides: senior top presidential congressional campaign close closest former two P | said to told say who were
aids aides: senior top presidential congressional campaign close closest former two | E said
aids aides: GEN P | VD said say told have had who were deny insist argue ! hearing teaching visual |
air heir: D sole rightful apparent male | to_D ~ throne fortune estate title empire dynasty crown king queen prince duke baron earl property
air heir: D | apparent
aisle isle: D_emerald the_emerald C's holy an tiny remote sun-kissed the_sunny Scottish Mediterranean Channel | of_C of_Man of_Wight of_Skye of_Dogs E
aisle isle: | of_man of_mull of_skye of_bute of_arran of_jura of_wight of_islay of_harris of_lewis of_coll of_tiree of_dogs of_sheppey of_thanet of_anglesey
aisles isles: british the_british western scottish channel scilly | E and of_Scilly
alley ally: key close nato longtime staunch political former trusted closest C's US P strong important P_coalition loyal | of in who and E said against at such ! back blind |
allot lot: a |
allowed aloud: read reads reading wonder wondered wondering think thinking laugh laughed laughing said say out cried sing | E to_D and in why if whether how what from at the that
allude elude: | D C O NP N police capture success justice arrest most many ! | N_to
allude elude: who that | D_police D_capture
alluded eluded: | D C O NP N police capture success justice arrest most many all both even ! | both_to
alludes eludes: | D C O NP police capture success justice arrest most many
alluding eluding: | D C O NP police capture success justice arrest most many
allusion illusion: under_no are_under_no be_under_no optical | about that E of_D_NN_that
ally alley: back blind dark bowling narrow | E way cat and in behind to R ! key
aloud allowed: B been be being not H only were was are | to in into out on_D at_D by E through off back ! read reads reading said say speak spoke laugh laughed wonder wondered think thinking counted cried sang sing out called cry read_out | if_D
aloud allowed: has have had will not which that who | D_NN O C P people children to them ! read reads say speak think |
aloud allowed: NP NN C this it which H never not be | D_NN D_JJ_NN O both a_way N_NP NP_to other_NP C_to ! read reads reading said say says speak spoke spoken laugh laughed wonder wondered think thinking
aloud allowed: H_not not has_not have_not had_not never | women men girls dogs pets children visitors journalists NP N D_NN anyone
altar alter: MO didn't don't doesn't radically drastically significantly fundamentally substantially dramatically never | ! |
altar alter: to | D P C how what any their course E_X ! from_X lead_X leads_X led_X close_X next_X
altar alter: which that might would and basically fundamentally substantially permanently to | D_NN_of the_NN the_JJ_NN P_NN JJ_NP when_NN
alter altar: the a an his her its our high main marble stone wooden side church before_the at_the | ! MO not | ego egos D P
alter altar: to_D from_D of at_D by_D before_D behind_D R_the | ! M MO | ego egos
alternate alternative: no the_only viable cheaper an | route routes source sources plan venue fuel fuels energy medicine to_D to_VG for E ! |
amend amends: make making made makes | E to for with
amiable amicable: an D | settlement divorce agreement split separation solution parting breakup resolution
amicable amiable: D JJ | host character man fellow
an and: | he she they then her their was were is has had who
an and: | he she we they that then his her their its
angel angle: camera right acute obtuse wide tight different steep awkward D_45-degree narrow new every at_an another | E of from and to for on in ! guardian little | of_the_north of_death of_mercy
angel angle: odd strange awkward unusual steep right-hand tight camera right acute obtuse every_other from_every from_all different | ! | of_mercy of_death of_D_lord
angel angle: | of_N of_about_N of_attack of_elevation
angels angles: camera right all different both D_two several various | E of
angels angles: N several all | of_D_case of_D_story of_D_dispute of_D_investigation
angle angel: guardian fallen an_avenging little investment the an | investor investors E gabriel of_death of_mercy ~ heaven wings church bible prayer christmas investor guardian choir halo ^ camera degrees corner shot tight acute wide
angle angel: a_fallen guardian the_fallen an_avenging a_guardian a_carved | ! |
angles angels: guardian | E of
annual annul: MO to | D_marriage D_election D_result D_results D_contract D_vote D_law
annul annual: D P C's the_JJ N's first | meeting report conference festival general event budget dinner review survey increase leave income parade award awards pay bonus salary show march fee fair ball growth rate turnover profit pilgrimage summit gathering ceremony subscription election rainfall
ante anti: D | war abortion
appraise apprise: MO to keep kept | D_of O_of C_of him+of
appraised apprised: kept been were fully be | of
apprised appraised: | at by_experts
arc ark: noah's the | of_the_covenant E ~ noah flood animals
are our: of in for with by from into about protect improve support lose defend | own country children community families nation readers future economy party city staff lives team history society customers schools hospitals health members friends troops town village neighbours users streets police soldiers sport ! | NP_are
are our: came_to come_to return_to welcome_to back_to here_in back_in | town city country street village home house shores
are our: one_of some_of many_of most_of all_of best_of each_of any_of none_of | JJ_NP JJS_NP best most NP own oldest greatest finest youngest biggest leading brightest
area are: they we there you |
ark arc: a story narrative wide long graceful | of E light
arrant errant: D | ball drone missile drive pass shot
arrival arrive: MO | ! | not also then never in and or of
as has: he she it who which | been
ascent assent: royal gave_P give_P given_P giving_P gives_P nodded_P withheld_P presidential | E to for and ! final steep | of_C
ascent assent: royal | ! | of
assent ascent: steep rapid final first slow D_C D_JJ an | E of up to_D_top to_D_summit from in_N ~ summit mountain climb climber peak everest hill fame power throne cliff balloon diver stage cyclist rope
assent ascent: D | of_C of_D_mountain of_D_peak of_D_summit of_D_hill of_D_north ~ summit climber mountain everest peak climb hour
assent ascent: final steep slow rapid first_solo solo record winter | ! | to of_D_king
assents ascents: | of_C of_the
asses assess: MO to experts officials surveyors engineers inspectors doctors help and | D whether how what C damage if P risks each ! | of
asses assesses: which that who he she it | D how whether P
assess access: MO to have had has gain gained easy disabled wheelchair public | to_D to_NN to_clean to_food
assess asses: wild D | and E of
assistants assistance: with_D financial further emergency humanitarian consular | of_D_NN to
assure ensure: MO and would steps | that_there that_no that_all D_safety D_survival fair compliance
assured ensured: which that win goal victory | that_D_NN_was survival
ate eat: MO | ! | not also then never in and or of
attendance attendants: flight N_flight cabin | E on and were who was from
attendance attendants: two three four five six | and were who
attendants attendance: average record in D_high daily | E at figures of was rates
attendants attendance: school church poor | figures rates record
auger augur: MO to not does_not didn't | well badly ill poorly for
augers augurs: | well badly ill poorly
aural oral: | hygiene surgeon contract cancer contraceptive contraceptives arguments evidence tradition vaccine sex
averse adverse: | weather conditions effect effects reaction reactions publicity impact impacts ruling findings consequences comment event events circumstances inference possession
aye eye: P right left black | E on of for surgery
bail bale: hay straw cotton | of E and
bail bale: | of_hay of_straw of_cotton of_wool of_waste of_paper
bail bale: | of_straw of_hay
bailed baled: hay straw |
bails bales: | of_hay of_straw of_cotton of_wool of_cannabis of_cocaine of_waste of_paper
bait bate: with | breath
baited bated: with | breath
bale bail: set setting granted grant refused refuse denied deny posted post posting without jumped skipped given seeking sought police court conditional unconditional cash released_on freed_on out_on free_on remanded_on on_conditional on_unconditional on_police make making applied_for apply_for breach_of breached_P | E at_N at_C of_N in until pending and to R hearing conditions application after was were because ! | of_hay of_straw of_cotton
bale bail: | ~ magistrate judge surety court ^ hay straw cotton wool farm farmer plane pilot parachute
baled bailed: H was were B | out ^ hay straw
balled bawled: he she who | E at out
ballet ballot: secret postal mail-in absentee first second strike election D_vote spoiled vote | box boxes paper papers E on for in rigging measure initiative
ballet ballot: | box boxes paper papers measure initiative rigging
ballet ballot: | ~ vote voter voting election candidate turnout referendum ^ dancer dance dancers theatre opera stage company dancing swan ballerina
ballets ballots: | ~ vote voter voting election candidate turnout referendum count counted spoiled ^ dancer dance theatre opera stage dancing ballerina
ballot ballet: | dancer dancers company school shoes lessons class classes teacher slippers mistress
ballot ballet: | ~ dancer opera tutu swan ballerina choreographer ^ vote voter voting election union
ballots ballets: | ~ dancers dance tchaikovsky ^ vote votes voters election cast counted count union
band banned: B been being H was were is are has government have permanently | from for_N in_C by smoking E all D_use D_sale in_N and ! a the rock brass pop school P |
band ban: a the total blanket lifetime travel smoking outright N | on_NN on_D_use on_VG on_C on_NP on_smoking
bands bans: travel smoking lifetime bans import export | on imposed E for
banned band: a rock brass marching boy jazz pop school steel military a_rock | E of played member members and from leader is that
bans bands: rock brass marching pop steel boy school jazz two military | E and playing played from are were
bard barred: B been H were was | from by
bare bear: MO to not cannot | D P O no any little some much out down with up in_mind fruit witness responsibility children arms relation resemblance testimony all_D ! | P_teeth P_fangs P_soul P_souls P_chest P_breast P_breasts P_skin P_arms P_shoulders P_midriff P_body P_legs P_bottom P_bottoms the_soul D_teeth all_E its_teeth their_teeth
bare bear: polar grizzly koala teddy panda | ! | rock earth
bare bear: | cub cubs hug hugs market_E
bare bear: no_longer hardly barely scarcely | D ! | P_teeth P_soul
bare bear: MO cannot can't could_not couldn't | to_lose to_see to_be to_look to_watch to_hear to_think to_leave to_part to_say thinking losing watching seeing looking
bares bears: which that who it he she which_also card plaque stone name | D P no little witness responsibility out some any all_D fruit in_mind D_name ! | P_teeth P_fangs P_soul P_chest P_breasts P_breast P_skin all_E
bares bears: polar grizzly brown black teddy panda D_two two three |
baring barring: K E X | NP C D_JJ_NN D_NN_of D_last-minute any NNO D_late D_unforeseen anyone everyone people D_further an_unlikely D_X+from C+from O+from NP+from JJ_NN JJ_NP ! | P teeth souls breasts chests flesh bottoms all fangs midriffs skin legs NN_and_soul
baring barring: | a_late a_miracle a_major an_upset a_last-minute a_further an_accident any D_late D_unforeseen complications injury injuries delays accidents objections
baron barren: a the | land landscape desert wasteland island soil ground hillside mountains field fields
barren baron: a D press media drug oil robber beer cattle | E of and who
barring baring: | P_teeth P_soul P_souls P_chest P_breast P_breasts P_fangs teeth D_soul
base bass: | guitar player drum guitarist line
bases basis: daily weekly monthly regular temporary permanent annual case-by-case voluntary interim full-time part-time first-come | E for and until by
bases basis: on_the on_a | that
bases basis: on_D_regular on_D_daily D_first-come a_regular D_voluntary on_a D_daily D_weekly temporary monthly case-by-case legal weekly daily the_sole | E for of and by until ! D_military military air army naval two three all the_us |
bass base: military air naval army data customer fan tax power | E in at and of near on ! guitar
bass base: | camp jumping jumper rate
bated baited: | hooks hook trap traps by_D
bath bathe: MO to | in_D D_baby D_child regularly
bathe bath: a D hot long cold bird bubble blood mud | E in and of for tub room
bazaar bizarre: most more very how so rather the_most B | twist incident case behaviour behavior accident episode story sight scene claim E and that series turn situation scenes coincidence conspiracy
bazaar bizarre: a the D | twist incident case behaviour behavior accident episode scene scenes claim series turn situation coincidence conspiracy
be been: has had |
beach beech: | tree trees hedge hedges wood woods nut nuts leaves
beach breach: in data security a | of_D of_contract of_trust of_rules of_the of_NN of_P of_duty of_confidence of_planning
beaches breaches: security data alleged N serious | of in at
bean been: H has have had always never also not | VN VG a the in to able JJ so at
beans beings: human |
bear bare: P with of on D_NN R the D | BARED JJ_BARED ! MO to not a | back ^ grizzly polar brown cub cubs hunter hunting wildlife den paw paws forest fruit brunt
bear bare: BEB stripped laid left almost nearly largely | E and but of R ! MO | in_mind ^ grizzly polar brown cub cubs hunter wildlife market markets
bear bare: MO to | P_teeth P_fangs P_soul P_souls P_breast P_breasts P_chest D_soul
bear beer: a_pint_of pint_of pints_of can_of cans_of glass_of bottle_of bottles_of ginger craft draught root | E and in
bearing baring: | D_teeth D_soul
bears bares: | P_teeth P_fangs P_soul P_chest P_breast P_breasts
beat beet: sugar | E crop growers factory farmers harvest and
beau bow: | and_arrow and_arrows
bed bad: | news weather luck debts debt loans
beech beach: sandy C pebble pebbly private nude the a on_the at_the D_JJ | E in and at where near resort towel house front volleyball hut holiday patrol to ! tree wood |
been bean: coffee runner green baked haricot soya broad cocoa a | E and plant bag crop growers paste sprouts
been being: is are was were isn't wasn't aren't weren't | VN_by VN_in VN_for used built treated held made considered prepared repaired ! has have had there who | no
been be: will would could should can may might must to |
beer bear: MO to | D_cost D_brunt D_weight in_mind fruit responsibility witness D_name D_pain
beet beat: MO to | D C O N
begin being: of without for was were are is from by before | VN ED a the
being been: has have had has_not have_not had_not never has_never has_also have_also has_already has_long | VN able a the in VG so to
bell belle: the_southern |
bellow below: fell just well far is are was were temperatures dropped drop down or | zero freezing average the sea_level target N expectations inflation par normal ground
bellow below: fell fall well just dropped far B temperatures see drop from | D N zero freezing average sea ground expectations C inflation target P E ! let_out |
berries buries: who | P D
berry bury: MO to | D_dead P_head P_hatchet D_body D_bodies him them her D_father D_mother
berth birth: gave give gives giving of P date_of place_of place_and before | E to_D to_P to_N at in rate rates certificate control defects weight place of_D to and was mother parents at_D
berth birth: date_of place_of time_of year_of country_of month_of dates_of proof_of | ! | in_D_harbour
berths births: | ~ baby deaths hospital mother midwife registrar marriages ^ ship dock port
beside besides: | which the_obvious
betrayal betray: MO | ! | not also then never in and or of
bier beer: pint_of D_craft | E festival
bight bite: a dog snake mosquito D_C's insect | E from of and
birth berth: a wide a_wide World_Cup play-off playoff final semi-final Olympic sleeper cruise its Champions_League | E in at for to ~ tournament final playoff league ship harbour ferry train port ^ baby mother child hospital
birth berth: | ~ ship ferry harbour dock moored port vessel yacht ^ baby mother child hospital born gave certificate midwife
birth berth: C_Cup cup play-off playoff finals semi-final final olympic champions_league a_cup |
births berths: | ~ harbour ship dock port ferry marina yacht ^ baby deaths hospital mothers mother
bite byte: giga mega kilo | ~ data memory computer
bizarre bazaar: a the grand christmas church street covered crowded arms charity | E in of selling and where stalls traders ! B
blew blue: light dark bright royal navy sky deep the a in wearing pale | E shirt coat car van and sky skies eyes dress paint jacket uniform light lights jeans flag whale
bloc block: a tower apartment office wooden city concrete cell stumbling building toilet shower | of_flats E of_wood in on and of_ice
block bloc: trading eastern regional voting political N opposition the_C soviet economic currency trade African European ruling | E of_nations of_countries of_N and in to_VX 's whose which country countries member
blot blood: | test tests pressure donor donors clot clots transfusion type sample samples cells
blot blood: out_of lost_of drop_of drops_of bad human P pool_of loss_of type_of unit_of units_of amount_of | E and in from on
blue blew: wind he she it who they that which bomb explosion blast gale storm P_tyre | up out away down off D_whistle over D_roof through open apart D_lead D_chance itself himself
"""
