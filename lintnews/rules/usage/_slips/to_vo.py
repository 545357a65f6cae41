"""Slips of words in “to” to “vo”; the form of a row is told in the package."""

ROWS = """
to too: came comes arrived drove driving went going acted moved spent cost costs come arrive started left | TOOBIG_for TOOBIG_to_VX TOOBIG_E ! | good_E good_for bad_E
to too: far much way all none is are was were be been seem seems seemed looks looked it's that's not felt became grown got | TOOBIG_for TOOBIG_to TOOBIG_E TOOBIG_and TOOBIG_a ! | good_X late_X_C
to too: there_is there_was there_were there_are there's D_had have had has with | much_NN many_NP few_NP much_E many_E few_E little_NN little_E
to two: the_last the_first the_other the_next the_past these_last of_the one_or | NP_R NP_E NP_and years weeks months days hours men women children brothers sisters people sides goals teams countries leaders parties ! B was is are were | VX
to two: has have had with of | NP_R NP_E NP_and ! is_had was_had been_had | D
toad towed: B | away to
toad towed: | D away to O ! the a cane |
toad towed: he she they we who | ! | and or
toad towed: B H was car were been vehicle boat he be | away to by E into back
toe tow: | truck trucks rope ropes bar away D_car D_boat D_vehicle D_caravan D_ship D_yacht D_trailer D_barge
toe tow: in under | E when and as to
toe two: | men women years days weeks months hours people goals officers children
toed towed: | away back_to to_D by_D D_car D_boat D_vehicle D_caravan D_ship into_D into_C from_D ashore
told tell: will | D O C
told tell: would could should must cannot can't won't couldn't wouldn't shouldn't didn't doesn't don't | ! | not also then never in and or of
toll told: was were had has he she they | D O that reporters
toll told: officials police spokesman spokeswoman minister lawyer witnesses residents family also | D O that reporters state C journalists local ! the death road bridge |
toll tall: D N_feet N_metres | buildings building trees order man tower
toll tool: useful D_useful power D_valuable garden | kit box
toll tool: useful powerful valuable effective communication essential recruitment management teaching learning marketing research D_new | E to for of in that
tolled told: was were H S | D O that reporters ^ bell bells
tolled told: | D O C that reporters journalists officials ! bells bell | ^ bell bells
tones tons: N | of
tong tongue: P | E
too to: have has had able going likely unable forced due ready wanted expected decided | VB be have make help win keep buy build sell pay say speak
too to: MOVE come back close home lost leads contributed belongs gave given brought invited admitted committed sent talked spoke listened listening speaking talking access attention returned return move moves moved happened | the his her their its our my ! |
too to: N | N ! |
too to: according due thanks next prior similar owing linked compared addition response regard relation access related subject belongs belonged contrary | D C NP NN P ! | JJ_E
too two: the_last the_first the_past the_next at_least N_to between those these other_ | years days weeks months hours people men women goals games children minutes countries sides decades matches
too two: the first last next after another | men women people years days weeks months sides countries parties leaders teams
too two: N_or one_or the_first the_last the_next these those other next last first D_other aged for after in D between number every | years days weeks months hours men women people goals children brothers sons daughters thirds million minutes cars points decades countries sides others year-old days-a
tool took: he she they it who | D part place over off up N
tool toll: death road taking_its taking_a takes_its took_its take_its took_a taken_its heavy a_terrible a_heavy | E on of in from
tool took: he she they it who which i we | D part place over it N
tool total: | of_N
topical tropical: D | storm storms cyclone cyclones island rainforest forests fruit fish disease diseases climate
tort torte: | ~ chocolate cake ^ law lawyers claim reform
torturous tortuous: | route road process
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
tracks tracts: vast large urinary | of_land of_forest
tract track: | record
tract track: D_race on P_album D_running running dirt railway D_railway race back_on | record and_field suit E and cycling events
tracts tracks: train railroad railway tram D_railway | and E were
trail trial: at_ | E for_murder
trail trial: criminal murder clinical awaiting awaits jury stand stood stands drug fraud fair on | E for on over next in date ! on_the |
trail trial: on stand stood awaiting murder fair criminal clinical show jury faces face before went_on | for in over at judge next on date court
trail trial: on D_murder stand stood D_criminal D_court face D_show awaiting faces put_on faced murder D_month-long N_week a_fair fair D_fair D_jury jury standing go_on goes_on D_civil pre- D_clinical clinical D_drug D_federal D_vaccine at went_on D_N_week impeachment corruption mis- D_corruption rape brought_to went_to go_to await D_high-profile D_fraud fraud P_murder P_own P pending without vaccine his D_N_month-long facing a_murder | for_D_murder for_murder by_jury judge court lawyer lawyers of_D_man of_D_former of_C of_N_men begins began heard opened resumes date run was_told is_expected_to_last ended collapsed verdict jury attorney on_charges at_D_old at_D_crown at_C of_D_accused in_absentia of_D_NN_accused of_D_drug of_D_vaccine of_PER by_media starts continues and_error of_D_officers of_D_two of_D_PER participants volunteers results ! hiking D_hiking nature D_campaign campaign D_ski ski D_paper paper D_money D_hot mountain bike hot D_long appalachian |
trail trial: | ~ defendant defendants verdict jurors manslaughter prosecutors acquitted barrister ^ hiking hikers hiker bike bikes mountain campaign forest path walkers scenic blood footprints money paper ski runner vapour evidence
trail trial: on D_murder stand stood on_D D_criminal D_court face D_show awaiting faces put_on faced murder D_month-long N_week a_fair fair D_fair D_jury jury standing go_on goes_on D_civil pre- D_clinical clinical D_drug D_federal D_vaccine at went_on D_N_week impeachment corruption mis- D_corruption rape brought_to went_to go_to await D_high-profile D_fraud fraud P_murder P_own pending without vaccine his D_N_month-long facing a_murder | for_murder in_D_high by_jury ! hiking D_hiking nature D_campaign campaign D_ski ski D_paper paper D_money D_hot mountain bike hot D_long appalachian |
trail trial: D_murder D_rape D_corruption D_fraud D_criminal D_jury murder_X | of for E in was is judge date begins of_a of_C
trail trial: on | for
trails trials: | ~ clinical vaccine ^ mountain hiking hikers walk bike forest
trails trials: clinical drug time medical vaccine show olympic D_olympic murder N_murder human field | of_D_drug of_D_vaccine and_tribulations involving were on_humans showed for_D_vaccine held_in E of ! hiking nature bike ski forest D_hiking |
tread trade: | deal deals war union unions talks deficit agreement agreements barriers
treat threat: because_of_D under_D due_to_D amid_D D_serious D_terror death bomb D_bomb D_death D_growing D_biggest no D_possible face_D faces_D facing_D posed_D security | of posed to E from against by that
treat threat: death security bomb terrorist nuclear |
treatise treaties: N peace trade extradition tax nuclear international | with between signed to and
treatise treaties: peace trade extradition tax nuclear international | E with
treats threats: death bomb terror N_bomb security made_D received_death | E to from against and of
trial trail: hiking nature bike campaign walking paper vapour vapor | E in and
trial trail: | ~ hikers hiking walkers forest ^ jury judge murder court drug guilty
trial trail: | blazers blazer blazing mix
trial trail: hiking D_hiking nature D_nature D_campaign campaign D_ski ski D_paper paper a_paper D_money D_audit audit bike mountain D_oregon oregon appalachian D_appalachian D_coastal walking blazed_D blaze_D vapour vapor ale art D_steep D_dusty D_mountain D_bike | of_destruction of_blood of_debris of_devastation blazer mix of_clues of_breadcrumbs bike running head E
trial trail: nature hiking walking heritage forest coastal |
tried tired: very so too feel felt looked looks |
tried tired: B get got | of
troop troupe: | ~ dance dancers theatre actors circus acrobats ballet ^ army soldiers scout scouts baboons monkeys deployment withdrawal movements
troop troupe: D_dance dance D_theatre theatre D_acrobatic D_circus D_comedy D_acting D_burlesque acting D_ballet D_opera |
trooper trouper: D_real D_true a_real |
trough through: go went going passed MO_go came get half | D_NN P C D
troupe troop: | ~ army deployment withdrawal soldiers scout ^ dance dancers theatre actors circus
troupe troop: D_army N military D_scout girl_scout US boy_scout D D_russian | carriers movements withdrawal deployment levels carrier withdrawals morale surge
trouper trooper: state D_state storm |
troupes troops: army US british russian government N_british israeli ground N_US rebel D_army | E in_C were from to_C have opened_fire on and who advanced into
trustee trusty: P | steed
trustee trusty: P D | steed companion old
trusty trustee: D bankruptcy D_bankruptcy C D_pension chair | of_D_charity for
trusty trustee: bankruptcy D_bankruptcy D_pension chair | E of
tuna tune: D signature D_theme theme in | with
tune tuna: D tin_of canned tinned bluefin yellowfin | sandwich fishery fish steak
turban turbine: wind D_wind gas steam |
turbans turbines: wind offshore N_wind N_offshore |
turbine turban: wore_D wearing_D sikh |
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
vacation vaccination: | drive programme program rollout mandate certificate certificates campaign campaigns teams
vacation vaccination: | ~ measles polio flu jab jabs clinic dose doses virus ^ holiday beach family summer paid resort
vacation vaccination: D_covid D_measles D_flu polio measles covid-19 covid D_polio childhood D_mass mass | campaign centre programme rates rate drive centres certificate
vacation vocation: D_religious D_true P_true |
vacations vaccinations: | ~ measles polio flu clinic doses virus free ^ holiday beach family summer resort
vaccination vacation: | ~ beach resort holiday hotel tourists ^ measles polio flu jab dose doses virus children clinic
vaccination vacation: on summer D_summer D_family on_D | home rental homes E in_C
vain vein: same similar lighter serious jugular varicose blocked rich blue deep P_arm portal | E of as and in with was which
vain vein: a P the | in_P_arm in_P_leg in_P_neck in_P_hand of_gold of_silver of_quartz of_coal of_ore of_humour of_humor
vain vein: this that same similar in_this in_that a_JJ a_different lighter | E of is was from the
vain vane: D_weather wind weather |
vale veil: wore_a wear_a wears_a wearing_a | ! | of_tears
vale veil: full-face D_full-face D_islamic wedding bridal D_bridal lifted_D wearing_D drew_D | of_secrecy over E and_gown
vales values: family |
vane vein: in_D D_jugular |
vane vain: in |
vary very: is was were are a | good high large small low different
vary very: B a |
vary wary: B be | of
vary very: B is was are were a so not have still D it's | much well good few large difficult important strong happy proud high close pleased serious different long small
vassal vessel: D_fishing fishing D_navy D_cargo blood D_naval |
veil vale: | ~ valley ^ bride face wore wedding islamic
veil vale: D | of_glamorgan of_york of_evesham of_C of_tears
vein vain: in | E to_VX for_D but as and ! | of_D
vein vain: a | attempt attempts effort efforts hope bid struggle search
vein vain: VERY B_too | E and man to
venal venial: | sin sins
veracious voracious: D a | appetite reader
verses versus: C D_v man england | C D
versus verses: N bible koranic quranic | of from in E
very vary: NP MO to may can which prices costs rates rules results estimates opinions laws practices standards prices_can | widely from_C from_D from_X_to by_C by_D between according depending greatly considerably enormously wildly slightly_from in_size E_X so_much with_D across
very vary: can may might could will would do to not which laws rules regulations prices estimates | widely from_C from_D between with_D according so_much in_NN_between in_size in_price in_length E in_quality greatly considerably depending ! B_not | high good well
very every: almost nearly and in on of for | day year week month morning night one
vial vile: | abuse
vial vile: D | abuse crime attack
vicious viscous: | liquid oil fluid
vicious viscous: | ~ liquid oil fluid lava sticky ^ attack circle dog
vile vial: a | of
vile vial: D N a glass D_small | of_D_vaccine of_blood of_NNO of_poison of_vaccine
villagers villages: N D_N nearby remote fishing surrounding | in_D_north were_flooded of_C around in_C near
villages villagers: N D hundreds_of local angry | said say who fled living have told gathered
violet violent: D a in increasingly non | crime crimes attack protest protests clashes death incident assault demonstrations offences struggle extremism
viscous vicious: | ~ attack circle dog dogs assault beating cycle crime ^ liquid oil fluid lava sticky
viscous vicious: D a most | attack circle cycle assault dog rumours murder crime fight
vocation vacation: on summer D_summer D_family paid on_a | in_C home spot time E in
void avoid: MO to | D
volley valley: C |
vote voter: | turnout registration apathy
voter vote: M | for in E on
voter vote: MO to | for on against in E by
voters votes: N_per_cent_of_the N cast_P count_D counting_D cast counted win N_% majority_of P postal most | for were_cast in_D_first cast to_N counted were_counted against in_favour ! | in_D_city
voters votes: N_per_cent_of_the cast_P count_D counting_D cast counted win N_% majority_of postal most | E for to_N ! | in_D_city
votes voters: D many registered N_registered young undecided N_per_cent_of N% N_of black female | who go_to_D_polls are went_to said say want approved rejected decide chose turned backed to_choose elected head ! | cast counted
"""
