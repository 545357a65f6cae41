"""Slips of words in “ac” to “bl”; the form of a row is told in the package."""

ROWS = """
accept except: all_the_NP all_D_NP all_the_X all_NP everyone everybody nobody no_one nothing everything none any_NN every_NN | for D_PER_E in_D when on_DAY those_who D_PER_K
adapt adopt: M | D_resolution D_child D_baby D_motion D_constitution D_ban D_dog D_puppy resolutions
adapt adopt: MO to | D_resolution D_child D_baby D_motion D_policy D_law D_budget D_plan D_bill D_boy D_girl D_measure D_rule D_treaty D_charter D_currency D_euro
adapted adopted: | D_resolution D_motion D_ban D_baby D_constitution unanimously children
adapted adopted: B H been formally | unanimously by_D_assembly by_parliament
adopt adapt: M | to_D to_life to_new to_change to_climate
adopted adapted: | for_television for_the_screen for_the_stage for_TV from_the_novel from_the_book for_the_cinema for_screen for_stage from_D_book from_his from_her ^ name names surname method system standard
adverse averse: risk not more B_not least | to ^ ruling finding judgment
advice advise: M S | D O people against that passengers drivers travellers parents ministers clients on ! | the_D
advice advise: M | D clients people against him them
advice advise: will would could should must cannot can't won't couldn't wouldn't shouldn't didn't doesn't don't MO | ! | not also then never in and or of
advice advise: MO to | D O C against that whether people parents ministers clients
advice advise: wants_to want_to wanted_to plans_to plan_to expected_to likely_to able_to unable_to hopes_to decided_to agreed_to refused_to going_to used_to ready_to has_to have_to had_to need_to needs_to trying_to tried_to failed_to due_to_X willing_to forced_to set_to continue_to began_to chance_to | D P O N C NP JJ_NP
advise advice: legal medical expert good bad financial travel sound some any further conflicting P impartial independent the ignored ignoring | E from on of to that about and is was ! who will would to and | him them her us me you
advise advice: D |
advise advice: seek sought seeking took take taking give gave given offer offered ignored ignore | E from on to of and about
advise advice: legal medical expert good bad his her their financial travel on_the against_the some of | of from on that was is column E
advise advice: P sound legal medical expert some any more free good bad best official their financial travel professional impartial scientific health | on to E from about and was is that ! on_the_X |
advise advice: the a an P GEN D_JJO | of E for from on that in to and about against with ! | the D O
advises advice: P legal the |
affect effect: the any what P D_JJ no knock-on ripple domino greenhouse side chilling placebo adverse lasting devastating immediate dramatic positive negative profound huge little desired opposite cumulative damaging special sound same detrimental measurable noticeable visible calming | on_D on_C on_NP on_NN on_P of_D of_C of_NP upon that_X_B E is was has will would could may ! D | D_NP ^ patient psychiatrist psychiatrists mood flat depression emotion emotions
affect effect: take took takes taking come_into came_into comes_into put_into in_ with_immediate to_devastating to_great to_good | E on from R after in at as
affect effect: an a no little huge big major some | on upon E
affects effects: side special sound adverse ill lasting health after-_ harmful damaging knock-on personal the P long-term negative positive mental physical devastating far-reaching ripple D_JJ | of on E and are were that could may can include such R ! which that it who |
affects affect: will would could should must cannot can't won't couldn't wouldn't shouldn't didn't doesn't don't MO | ! | not also then never in and or of
aid aide: senior former top presidential longtime long-time close trusted closest congressional senate campaign parliamentary ministerial personal D_former White_House | to_the to_C to_D_C who said told says was E resigned quit and ! B foreign of legal | the
aid aide: GEN | resigned quit denied said told declined
aid said: he she i | ! | worker
aide aid: first legal foreign humanitarian food emergency military financial state development student hearing relief | E to for workers worker agencies agency and in is was
aide aid: M | D O in
aides aids: hearing visual training teaching | E and for
aids aides: senior top presidential congressional campaign close closest former two P | said to told say who were
aids aides: senior top presidential congressional campaign close closest former two | E said
aids aides: GEN P | VD said say told have had who were deny insist argue ! hearing teaching visual |
air heir: D sole rightful apparent male | to_D ~ throne fortune estate title empire dynasty crown king queen prince duke baron earl property
air heir: D | apparent
aisle isle: D | of_C
aisle isle: | ~ wight skye ferry island ^ supermarket church bride seat shelves shop store shoppers shopper plane supermarkets
aisle isle: C's the_holy emerald D_JJ | of_C of_Man of_Wight of_Skye
alley ally: key close nato longtime staunch political former trusted | of who said
allot lot: a |
allude elude: | D C O NP N police capture success justice arrest most many ! | N_to
alluded eluded: | D C O NP N police capture success justice arrest most many all both even ! | both_to
alludes eludes: | D C O NP police capture success justice arrest most many
alluding eluding: | D C O NP police capture success justice arrest most many
allusion illusion: under no optical D | that of_being of_safety E ! D | to
allusion illusion: optical D_JJ no under_no under_the an_optical | that of E
allusion illusion: create_an creates_an created_an under_D no optical |
ally alley: back blind dark bowling narrow |
aloud allowed: not B never are only H is was were be been | to in into by on only
aloud allowed: | D O C ! sharing reads sing singing counting counted crying read reading said say speak spoke think thinking wonder wondered out laugh laughed |
aloud allowed: was were been being | ! | up or of and
aloud allowed: has had have | ! | and to in immunity of
aloud allowed: B been are not never longer only were was H_been | to E in into on by for
altar alter: MO didn't don't doesn't radically drastically significantly fundamentally substantially dramatically never | ! |
altar alter: to | D P C how what any their course E_X ! from_X lead_X leads_X led_X close_X next_X
alter altar: the a an his her its our high main marble stone wooden side church before_the at_the | ! MO not | ego egos D P
alter altar: to_D from_D of at_D by_D before_D behind_D R_the | ! M MO | ego egos
alternate alternative: an as_an no D_viable only cheaper | route routes source sources plan venue fuel fuels energy medicine to for ! on |
amend amends: to_make make making made | E to for
amiable amicable: an D | settlement divorce agreement split separation solution parting
amicable amiable: D JJ | host character man fellow
an and: | he she they then her their was were is has had who
an and: | he she we they that then his her their its
angel angle: camera right acute | of_the of_a from
angel angle: | of_attack
angel angle: camera right acute obtuse at_an wide every D_45-degree from_D_different from_D_new | E of from and to ! | of_the_north
angels angles: all different both right several camera | E of
angels angles: D_two two three different all both | of_D_case of_D_story of_D_dispute
angle angel: guardian fallen C_hell's | of_death E
angle angel: guardian an_avenging D_fallen wings_of_an | E investor investors investment
angles angels: guardian | E of
annul annual: D P C's the_JJ | meeting report conference festival general event budget dinner review survey increase leave income parade award awards pay bonus salary show march fee
ante anti: D | war abortion
appraise apprise: MO to | D_of O_of him+of C_of
appraised apprised: kept been were fully be | of
apprised appraised: | at by_experts
arc ark: noah's C_and_the |
are our: of in for with by from into about protect improve support lose defend | own country children community families nation readers future economy party city staff lives team history society customers schools hospitals health members friends troops town village neighbours users team streets police soldiers sport ! | NP_are
area are: they we there you |
ark arc: D_long D_wide the_narrative | of
arrant errant: D | ball drone missile drive pass shot
arrival arrive: MO | ! | not also then never in and or of
as has: he she it who which | been
ascent assent: royal gave_P give_P given_P giving_P gives_P nodded_P withheld_P gave_D | ! | of
ascent assent: royal P_written gave_P give_P gave_its withheld_P nodded_P D_royal presidential | E to for and ! D_final steep |
ascent assent: MO | ! | not also then never in and or of
assent ascent: final steep rapid | E of to ~ everest summit mountain climb climber climbers peak volcano alps himalayas fame power throne cliff
assent ascent: P D D_first D_steep D_final slow | of up in into ~ mountain summit climber climbers peak everest rapid steep hill volcano rope diver divers surface balloon stage cyclist cyclists riders gradient kilometre metres feet
assents ascents: | of_C of_the
asses assess: M officials_will | D whether how damage what if
asses assess: to will must could should can experts officials surveyors engineers | the whether how damage its their
asses assess: MO to help and experts will engineers officials | D how whether what P C damage its ! | of
asses assesses: which that who he she it | D how whether P
asses assess: help and experts will engineers officials | E the ! | of
assess asses: wild D | and E of
assistants assistance: with_D financial further emergency humanitarian consular | of_D_NN to
assure ensure: MO and would steps | that_there that_no that_all D_safety D_survival fair compliance
assured ensured: which that win goal victory | that_D_NN_was survival
ate eat: MO | ! | not also then never in and or of
attendance attendants: flight N_flight cabin | E on and were who was from
attendance attendants: two three four five six | and were who
attendants attendance: average record in D_high daily | E at figures of was rates
attendants attendance: school church poor | figures rates record
auger augur: MO to not does | well badly ill
augers augurs: | well badly ill
aural oral: | sex hygiene agreement hearing arguments evidence surgery
averse adverse: D no any an | effect effects impact weather reaction reactions conditions comment publicity ruling finding findings event events circumstances
aye eye: P right left black | E on of for surgery
bail bale: hay straw cotton | of E and
bail bale: | of_hay of_straw of_cotton of_wool of_waste of_paper
bailed baled: hay straw |
bails bales: | of_hay of_straw of_cotton of_wool of_cannabis of_cocaine of_waste of_paper
bait bate: with | breath
baited bated: with | breath
baited bated: with |
bale bail: set setting granted grant refused refuse denied deny posted post posting without jumped skipped given seeking sought police court conditional unconditional cash released_on freed_on out_on free_on remanded_on on_conditional on_unconditional on_police make_ making_ applied_for apply_for breach_of breached_P | E at_N at_C of_N in until pending and to R hearing conditions application after was were because ! | of_hay of_straw of_cotton
bale bail: | ~ magistrate judge surety court ^ hay straw cotton wool farm farmer plane pilot parachute
baled bailed: H was were B | out ^ hay straw
balled bawled: he she who | E at out
ballet ballot: | ~ vote votes voters election ^ dancer dancers bolshoi dance royal swan company stage opera principal
ballet ballot: secret postal D_secret spoiled mail-in absentee paper strike presidential a_second first_round D_first | papers paper box boxes E initiative measure stuffing counting
ballets ballots: | ~ vote votes voters election counted postal ^ dancer dancers bolshoi dance
ballets ballots: N mail-in absentee cast counted postal spoiled paper counting | were cast E had and
ballot ballet: C royal english russian classical D_JJO | dancer dancers company lessons shoes school music master teacher
ballots ballets: | ~ dancers dance tchaikovsky ^ vote votes voters election cast counted count union
band banned: B been permanently | from by for in
band banned: B been be H_been was were are permanently | from for by in under after until since
band ban: MO to | D NP VG smoking C ! | together ^ birds geese chicks penguins together
band banned: temporarily permanently C_temporarily recently | D NP VG C E NN from
bands bans: travel smoking lifetime bans import export | on imposed E for
banned band: brass rock jazz marching steel rubber wedding tribute punk bluegrass |
banned band: brass rock jazz marching steel rubber pop tribute military | E from of was
bans bands: rock brass marching jazz rubber military N local punk school | E from and played
bard barred: B were was be been is are | from by
bare bear: MO to not cannot | D P O no any little some much out down with up in_mind fruit witness responsibility children arms relation resemblance testimony all_D ! | P_teeth P_fangs P_soul P_souls P_chest P_breast P_breasts P_skin P_arms P_shoulders P_midriff P_body P_legs P_bottom P_bottoms the_soul D_teeth all_E its_teeth their_teeth
bare bear: polar grizzly koala teddy panda | ! | rock earth
bare bear: | cub cubs hug hugs market_E
bare bear: no_longer hardly barely scarcely | D ! | P_teeth P_soul
bares bears: which that who it he she which_also card plaque stone name | D P no little witness responsibility out some any all_D fruit in_mind D_name ! | P_teeth P_fangs P_soul P_chest P_breasts P_breast P_skin all_E
bares bears: polar grizzly brown black teddy panda D_two two three |
baring barring: K E X | NP C D_JJ_NN D_NN_of D_last-minute any NNO D_late D_unforeseen anyone everyone people D_further an_unlikely D_X+from C+from O+from NP+from JJ_NN JJ_NP ! | P teeth souls breasts chests flesh bottoms all fangs midriffs skin legs NN_and_soul
barring baring: | P_teeth P_soul P_souls P_chest P_breast P_breasts P_fangs teeth D_soul
base bass: | guitar guitarist drum drums
base bass: sea double striped D catch large-mouth | guitar drum clarinet guitarist fishing fisherman singer
bases basis: daily weekly monthly regular temporary permanent annual case-by-case voluntary interim full-time part-time first-come | E for and until by
bases basis: on_the on_a | that
bases basis: on_D_regular on_D_daily D_first-come a_regular D_voluntary on_a D_daily D_weekly temporary monthly case-by-case legal weekly daily the_sole | E for of and by until ! D_military military air army naval two three all the_us |
bass base: military army air naval missile training home fan customer tax knowledge |
bass base: military air army naval fan customer data training tax home D_solid | E in of for and at near on camp
bath bathe: MO | ! | not also then never in and or of
bathe bath: the a an P GEN D_JJO | of E for from on that in to and about against with ! | the D O
bazaar bizarre: very so more most truly rather increasingly somewhat | E and
bazaar bizarre: D | twist incident behaviour behavior case claim claims story turn scene scenes decision situation accident episode
bazaar bizarre: very so how D_most more rather truly | E and to that
bazaar bizarre: a D | series incident behaviour behavior case twist claim ritual accident moment way scene story situation decision scenes mistake sight attack
bazaar bizarre: quite bit rather most more so very |
be been: has had |
beach beech: | tree trees hedge ^ palm palms sand sea coast coastal seaside sandy
beach breach: D_clear in D_serious security data D_security | of
beach breach: D_clear D_serious security data D_security | E of
beaches breaches: security data alleged N serious | of in at
bean been: H has have had having |
beans beings: human |
bear bare: P with of on D_NN R the D | BARED JJ_BARED ! MO to not a | back ^ grizzly polar brown cub cubs hunter hunting wildlife den paw paws forest fruit brunt
bear bare: BEB stripped laid left almost nearly largely | E and but of R ! MO | in_mind ^ grizzly polar brown cub cubs hunter wildlife market markets
bear bare: MO to | P_teeth P_fangs P_soul P_souls P_breast P_breasts P_chest D_soul
bearing baring: | D_teeth D_soul
bears bares: | P_teeth P_fangs P_soul P_chest P_breast P_breasts
beat beet: sugar | ! D |
beat beet: sugar |
beau bow: | and_arrow and_arrows
bed bad: | news weather luck debts debt loans
beech beach: on_the sandy private |
beech beach: sandy on_D D_popular crowded pebble along_D | E resort volleyball in where on hut huts
been being: is are was were | investigated treated held used built sold asked questioned considered removed repaired moved made told taken given carried ED ! had have has |
been being: B is are was were | VN held used considered treated built made sold investigated asked ! H has have had |
been be: will would could should can may might must to |
beer bear: MO to | D_brunt D_cost fruit witness in_mind
beet beat: M H | D O C
begin being: of without for was were are is from by before | VN ED a the
being been: has have had | D ED able in at on a the to very seen held made told given taken found built
being been: having | ED
being been: H has have had | VN D in at a able
bell belle: the_southern |
bellow below: fell just well far is are was were temperatures dropped drop down or | zero freezing average the sea_level target N expectations inflation par normal ground
bellow below: fell fall well just dropped far B temperatures see drop from | D N zero freezing average sea ground expectations C inflation target P E ! let_out |
berries buries: who | P D
berry bury: MO to | D P O C
berth birth: gave give giving gives given | to ^ ferry ship port dock playoff
berth birth: | certificate certificates rate rates weight control defects defect mother ^ ferry ship port dock playoff
berth birth: of_P date_of place_of country_of | ^ ferry ship port dock playoff
berth birth: of | E certificate ^ ferry ship port dock playoff
berth birth: gave give giving gives given date_of place_of by of_P country_of D_premature at since | E to certificate rate rates weight control defects defect of mother mothers ^ ferry ship port dock playoff
berth birth: P at | certificate rate rates weight control defects defect ^ ferry ship port dock playoff
beside besides: | which the_obvious
betrayal betray: MO | ! | not also then never in and or of
bier beer: pint_of D_craft | E festival
bight bite: snake dog insect shark | E from of marks
birth berth: wide playoff play-off olympic semifinal semi-final qualifying quarter-final | E in to
birth berth: ferry ship's | E at in was
birth berth: semifinal final playoff play-off olympic quarterfinal semi-final quarter-final wild-card world_cup D_C_league wide D_deep-water | E in at to with
births berths: playoff olympic N_remaining N_qualifying available | E in at ~ ferry marina port tournament playoff qualify qualified ships
bite byte: | of_data
bizarre bazaar: grand street covered crowded charity church | E in of
blew blue: navy royal sky dark light pale bright the_deep red_white_and | E and shirt jeans sky sea eyes car jacket whale collar
bloc block: | ~ flats apartment office tower concrete building ^ trading soviet eastern voting african countries opposition
bloc block: D_tower apartment office flat stumbling tower D_concrete cell a_city road N_storey | E of in and where ! | of_countries of_nations of_parties of_states
block bloc: soviet communist eastern former_soviet D_trading | E and in of states
blot blood: ran_out_of donate donated lost give gave_ |
blot blood: | clot clots donors donor supplies transfusion pressure
blot blood: | ~ clot pressure transfusion donors vessels ^ copy copybook landscape escutcheon
"""
