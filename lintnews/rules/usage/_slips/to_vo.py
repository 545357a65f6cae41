"""Slips of words in “to” to “vo”; the form of a row is told in the package."""

ROWS = """
to too: came comes arrived drove driving went acted moved spent cost costs come arrive started left | TOOBIG_for TOOBIG_to_VX TOOBIG_E ! | good_E good_for bad_E
to too: far much way all none is are was were be been seem seems seemed looks looked it's that's not felt became grown got | TOOBIG_for TOOBIG_to TOOBIG_E TOOBIG_and TOOBIG_a ! | good_X late_X_C
to too: there_is there_was there_were there_are there's D_had have had has with | much_NN many_NP few_NP much_E many_E few_E little_NN little_E
to two: the_last the_first the_other the_next the_past these_last of_the one_or | NP_R NP_E NP_and years weeks months days hours men women children brothers sisters people sides goals teams countries leaders parties ! B was is are were | VX
to two: has had with of | NP_R NP_E NP_and ! is_had was_had been_had | D
to two: killed killing injured injuring wounded wounding arrested hurt jailed shot leaving left rescued found lost injures kills including | guards officers soldiers policemen passengers civilians bystanders crew women people children others gunmen suspects firefighters villagers workers teenagers brothers sisters pilots drivers players tourists students protesters dogs troops_and
toad towed: was were been B being car H vehicles | away to by back out in off
toad towed: and he she they it who which crew | D_yacht D_boat D_car D_ship D_vehicle D_trailer D_caravan
toe tow: | truck trucks rope ropes bar away D_car D_boat D_vehicle D_caravan D_ship D_yacht D_trailer D_barge
toe tow: in under | E when and as to
toe two: | men women years days weeks months hours people goals officers children
toed towed: | away back_to to_D by_D D_car D_boat D_vehicle D_caravan D_ship into_D into_C from_D ashore
told tolled: bell bells church_bell D_bell | for N_times E_for
told tell: will | D O C
told tell: would could should must cannot can't won't couldn't wouldn't shouldn't didn't doesn't don't | ! | not also then never in and or of
toll tall: N_feet metres a VERY | building tree ships tower man order buildings tale E_and
toll tool: power useful garden valuable powerful recruitment teaching cutting marketing campaign fundraising | E for to_VX in that kit box
toll tool: | kit box shed belt
toll told: was were had has he she they | D O that reporters
toll told: officials police spokesman spokeswoman minister lawyer witnesses residents family also | D O that reporters state C journalists local ! the death road bridge |
tolled told: he she they who was were police I court been has have had we officials C being | the D him that reporters P by to_VX C of us them me about in how a not |
tones tons: N | of
tong tongue: P mother native slip_of_the tip_of_P | E in_cheek tied twister and
too to: have has had able going likely unable forced due ready wanted expected decided | VB be have make help win keep buy build sell pay say speak
too to: MOVE come back close home lost leads contributed belongs gave given brought invited admitted committed sent talked spoke listened listening speaking talking access attention returned return move moves moved happened | the his her their its our my ! |
too to: N | N ! |
too to: according due thanks next prior similar owing linked compared addition response regard relation access related subject belongs belonged contrary | D C NP NN P ! | JJ_E
too two: the_last the_first the_past the_next at_least N_to between those these other_ | years days weeks months hours people men women goals games children minutes countries sides decades matches
too two: the first last next after another | men women people years days weeks months sides countries parties leaders teams
too two: N_or one_or the_first the_last the_next these those other next last first D_other aged for after in D between number every | years days weeks months hours men women people goals children brothers sons daughters thirds million minutes cars points decades countries sides others year-old days-a
tool toll: death the_death D_death road bridge heavy casualty motorway taken_its taking_its took_its took_a taken_a taking_a | E of on rose road roads booth booths in from was has stands stood could to bridge free rises at
tool took: he she they it who | D part place over off up N
tool took: he she they it who which i we | D part place over it N
tool total: | of_N
topical tropical: D | storm storms cyclone cyclones island rainforest forests fruit fish disease diseases climate
tort torte: | ~ chocolate cake ^ law lawyers claim reform
torturous tortuous: a | route road path process mountain negotiations
tow toe: big broken stubbed stubbed_P P_big middle hammer | E and nail in on with injury
tow toe: MO to refuses refused_to refuse_to who they toes made_to | the_party_line the_line the_official_line the_company_line the_government's_line ! | the_line_of
tow toe: head_to from_head_to dip_a dipped_a dipping_a on_P heel_and | E in into the and
tow two: N the first last | men women people years days weeks months of
tow two: | warnings men women children people years days weeks months hours minutes goals games matches officers suspects victims brothers sisters sons daughters others sides countries thirds points seats votes teams players arrests deaths cases decades centuries schools hospitals more_V former senior other ! M who they we he she |
tow two: N_or one_or the_first the_last the_next these those other next last first aged for after every number with of_D ignored killed P in at_least at of to D all scored won lost only by another nearly C_and | years days weeks months hours men women people goals children brothers sons daughters thirds million minutes cars NP_were countries points others more sides decades year-old NP_and NP_VD NP_in NP_of NP warnings_X matches games officers groups ! to MO in take taken under | trucks boats vehicles cars
tow town: | hall centre council
towed toed: | the_line the_party_line the_official_line ! | the_line_of
towing toeing: | the_line the_party_line the_official_line the_government's_line ! | the_line_of
tows toes: D_two ten his her P broken frostbitten | E and
tows toes: which who he she | the_line the_party_line ! | the_line_of
track tract: digestive urinary D_urinary respiratory gastrointestinal intestinal a_large a_vast large vast huge D_vast reproductive | of_land of_forest of_desert infection infections E_infection of_wilderness of_D_forest
tracks tracts: vast large huge D_vast | of_land of_forest of_D_forest of_D_country of_desert of_farmland
tract track: a race railway cycle running the athletics train dirt off_the album's on back_on beaten keep kept sound a_fast title | E record and_field of event athletics suit in_P to_VX team for bed side down cyclist at_C ! digestive urinary D_X_of_land respiratory intestinal tract | of_land of_land_in
tracts tracks: train railway tram tyre the D_JJ album's N tank animal two live bear making in_P race album | E and on of_D_bear in_the_snow through at in_D_sand ! digestive urinary vast large huge | of_land of_forest
trail trial: on go_on goes_on went_on gone_on going_on put_on clinical murder D_clinical awaiting fair the_murder show P D_drug jury medical before criminal court stand pending drug civil fraud rape vaccine brought_to facing N of_P corruption a_clinical | E for in of over judge lawyer began starts opened was court which on jury by with at heard accused accused_of next date run runs period and at_D lawyers to_begin begins ended is_expected continues ~ LAW vaccine patients drug medicine ^ hikers hiking walk mountain forest walking paper ski bike ramblers dog footpath oregon campaign
trail trial: stand stood standing stands goes_on go_on went_on gone_on awaiting faces face fair fraud murder rape corruption clinical drug-trafficking manslaughter jury his_murder criminal show | E for in of on at over next this later with after and accused
trails trials: clinical drug criminal medical time human vaccine sheepdog murder olympic court large-scale D_clinical D_olympic crop war-crimes safety | E in of for at have on were and began with show involving suggest are held to_VX ! hiking nature mountain bike
tread trade: | deal deals war union unions talks deficit agreement agreements barriers
treat threat: because_of_D under_D due_to_D amid_D D_serious D_terror death bomb D_bomb D_death D_growing D_biggest no D_possible face_D faces_D facing_D posed_D security | of posed to E from against by that
treat threat: death security bomb terrorist nuclear |
treaties treatise: a | on
treatise treaties: N peace trade extradition tax nuclear international | with between signed to and
treatise treaties: peace trade extradition tax nuclear international | E with
treats threats: death bomb terror N_bomb security made_D received_death | E to from against and of
trial trail: nature hiking bike mountain forest D_nature heritage cycle ski paper off-road appalachian a_hiking a_paper campaign inca on_the_campaign wine on_the scent C's_heritage horse a_hot bridle a_X-mile money a_N | E through along of_destruction of_D_gunman to_the_summit of_blood through_the_woods of_debris of_clues running runner mix bike and_hiking of_devastation in_D_mountains ! murder clinical court fair
trial trail: hiking mountain biking nature riding snowmobile ski footpath a_hiking | ! clinical |
trials trails: hiking nature mountain bike cycle forest ski walking heritage vapour D_nature running off-road snowmobile | E in through along and around near for ! clinical drug
tried tired: very so too feel felt looked looks |
tried tired: B get got | of
troop troupe: dance theatre acting circus a_dance acrobatic comedy ballet D_acting the_theatre | E of_dancers of_actors of_acrobats from performed has which in and
trooper trouper: D_real D_true a_real |
troops troupes: dance theatre circus ballet |
trough through: go went going passed MO_go came get half | D_NN P C D
troupe troop: US peace | carrier carriers movements levels numbers withdrawal deployment reductions ship build-up reduction withdrawals deployments surge buildup
troupe troop: | withdrawal withdrawals carrier carriers movements levels surge numbers deployment build-up reductions
trouper trooper: state D_state storm |
troupes troops: US government C's British peacekeeping more armed NATO Russian ground foreign ceremonial rebel D_government N of thousands_of allied paramilitary combat Nato federal loyal | E in to were have from on at and are into fired said moved along stationed had opened ! dance theatre circus acting
trustee trusty: a P | steed servant sidekick old friend sword
trusty trustee: a school museum of_D | of_D E_of and
tuna tune: D signature D_theme theme in | with
tune tuna: D tin_of canned tinned bluefin yellowfin | sandwich fishery fish steak
turban turbine: wind gas steam a_wind the_wind D_wind | E blade blades engine farm hall
turbans turbines: wind gas steam offshore tidal of N | E at off in blades on and to_VX generate
turbine turban: wearing_a wore_a a a_blue a_white | E and wearing
two to: went go goes going want wants wanted able likely due according back used listened belongs thanks belonged led try trying tried decided refused agreed close similar forced unable hopes expected has_yet | the VB be VX_D C_E ! |
two too: is was were are been far much seems way it's all none seemed | TOOBIG_for TOOBIG_to TOOBIG_E many_E many_NP much_NN soon often late ! |
udder utter: D an | chaos nonsense disbelief despair disgrace rubbish
unaware unawares: caught taken | by
unclear nuclear: | weapons weapon power plant plants reactor reactors bomb bombs test tests deal energy programme program submarine waste war talks
unclear nuclear: D C's D_C's N C and of new a for its with civil anti- | power plant plants weapons weapon deal talks energy bomb war reactor reactors programme program test tests site facility facilities waste inspectors submarine missile missiles disarmament fuel family disaster ambitions attack arsenal deterrent warheads accident watchdog agency agreement scientist scientists arms stations station physicist safety
undo undue: | pressure influence burden delay hardship stress risk
undo undue: D without | influence pressure delay hardship burden stress risk weight
undue undo: M | D_damage D_work
undue undo: MO to | D_damage years decades D_work D_harm
unison union: trade |
unit until: not stayed waited closed wait lasted remained | the N he they it D C
unites units: N housing army care residential | of E in to were
unity unit: intensive_care D_army D_intensive_care D_special |
untied united: | states nations kingdom front
untied united: the | C
untied united: the in of a | States Nations Kingdom Front Airlines
untied united: D the a in_the manchester leeds C more | states nations kingdom arab front airlines ireland states' we in_P in_support in_opposition against behind way methodist ! | D_boat
untied united: in_the manchester leeds more | E front ! | D_boat
unties unites: | people D_party D_country D_nation
upmost utmost: of_the do_P of | importance respect to seriousness confidence care
upmost utmost: of_the do_P | E to
urn earn: | ~ money wages salary living ^ ashes cremated cricket
urn earn: MO to | D N more P enough
use used: is was were are got getting get | E_to
vacation vocation: religious D_religious true P calling_or D_true | E to_the_priesthood as_a_priest to_VX as
vacation vaccination: covid-19 flu measles polio compulsory mass mandatory D_mass | programme programs campaign drive certificate certificates card cards centre centres clinic rates rate against E_against appointment schedule site sites
vacations vaccinations: | ~ measles polio flu clinic doses virus free ^ holiday beach family summer resort
vaccination vacation: | ~ beach resort holiday hotel tourists ^ measles polio flu jab dose doses virus children clinic
vaccination vacation: on summer D_summer D_family on_D | home rental homes E in_C
vain vein: same similar lighter serious jugular varicose blocked rich blue deep P_arm portal | E of as and in with was which
vain vein: a P the | in_P_arm in_P_leg in_P_neck in_P_hand of_gold of_silver of_quartz of_coal of_ore of_humour of_humor
vain vein: this that same similar in_this in_that a_JJ a_different lighter | E of is was from the
vain vane: D_weather wind weather |
vale veil: bridal a wear_a wore_a the_Islamic behind_a wearing_a full a_black face lifted_the D_face lift_the lifting_the | E of_secrecy over and ban on of_silence
vale veil: wore_a wearing_a D_JJ | of_C_NN of_lace of_silk
vale veil: mother's bride's grandmother's white black lace bridal wedding wore_P wearing_P wore_a wearing_a P_white lifted_P lifted_her behind_D | E and over that was for of_C_lace
vales values: family |
vane vein: in_D D_jugular |
vane vain: in |
vary very: is was were are a | good high large small low different
vary very: B a |
vary wary: B be | of
vary very: B is was are were a so not have still D it's | much well good few large difficult important strong happy proud high close pleased serious different long small
vassal vessel: a the fishing D_naval naval cargo passenger blood sailing | E sank was carrying is in had left ran crew owner of_D_coastguard off
veil vale: the | of_york of_glamorgan of_evesham of_C of_tears
vein vain: in | E to_VX for_D but as and ! | of_D
vein vain: a | attempt attempts effort efforts hope bid struggle search
vein vain: VERY B_too | E and man to
venal venial: | sin sins
veracious voracious: a | appetite reader readers eater
verses versus: | C
versus verses: two three four bible of bible's biblical opening the first P poem's few | E of from and in in_the
very vary: NP MO to may can which prices costs rates rules results estimates opinions laws practices standards prices_can | widely from_C from_D from_X_to by_C by_D between according depending greatly considerably enormously wildly slightly_from in_size E_X so_much with_D across
very vary: can may might could will would do to not which laws rules regulations prices estimates | widely from_C from_D between with_D according so_much in_NN_between in_size in_price in_length E in_quality greatly considerably depending ! B_not | high good well
very every: almost nearly and in on of for | day year week month morning night one
vial vile: a B most | abuse man racist comments murder crime smell weather act attack message messages insult insults language
vial vile: | abuse insults language threats comments remarks slurs crime attack messages racist
vicious viscous: a thick_and | liquid fluid oil oils lava substance
vile vial: a glass small of_a | of
villagers villages: N D_N nearby remote fishing surrounding | in_D_north were_flooded of_C around in_C near
villages villagers: N D hundreds_of local angry | said say who fled living have told gathered
violet violent: D a in increasingly non | crime crimes attack protest protests clashes death incident assault demonstrations offences struggle extremism
viscous vicious: a D_JJ B most so VERY | attack attacks dog dogs circle assault murder cycle rumours fight cuts killing gang crime rumour beating thug killer fighting campaign
vocation vacation: summer on the_summer family paid D_family Hawaiian N two-week spring a_family on_a D_summer | E home in at rental spot with day days house
void avoid: MO to | D
volley valley: C |
vote voter: | turnout registration apathy
voter vote: M | for in E on
voter vote: MO to | for on against in E by
voters votes: N_per_cent_of_the N cast_P count_D counting_D cast counted win N_% majority_of P postal most | for were_cast in_D_first cast to_N counted were_counted against in_favour ! | in_D_city
voters votes: N_per_cent_of_the cast_P count_D counting_D cast counted win N_% majority_of postal most | E for to_N ! | in_D_city
votes voters: D many registered N_registered young undecided N_per_cent_of N% N_of black female | who go_to_D_polls are went_to said say want approved rejected decide chose turned backed to_choose elected head ! | cast counted
"""
