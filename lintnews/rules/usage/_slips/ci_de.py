"""Slips of words in “ci” to “de”; the form of a row is told in the package."""

ROWS = """
cite site: building construction camping D_ web burial historic crash D_JJ D_NN landfill on_the | E R of for where in was is ! who they we to officials experts that those these |
cite sight: out_of in in_P D_familiar D_rare lost lose catch caught no_end_in at_first the | of E and
clam claim: to can could will | D that
clam claim: | that responsibility victory
classed clashed: H police protesters fans | with
climactic climatic: | conditions ^ plot film play novel scene
climactic climatic: D | conditions change changes zone zones ^ plot film play novel scene
climatic climactic: | battle finale moment ending
climatic climactic: D_film's D | scene battle moment final chapter
cloth clothe: MO to feed_and | D O P
cloth clothe: MO | ! | not also then never in and or of
clothe cloth: D of | E of
clothe cloth: D piece_of of | E and
clothe cloth: the a an P GEN D_JJO | of E for from on that in to and about against with ! | the D O
cloths clothes: wearing winter designer second-hand | E and shop shops
coarse course: of | E
coarse course: golf race crash collision training obstacle assault degree main | record of E in
coarse course: in_due due stay_the |
coarse course: a | for
coarse course: golf training crash race the | record
coarse course: golf D_golf of D_race race obstacle D_obstacle crash D_crash training D_degree main D_main D_three-day change D_collision university D_university assault in_due D_full D_online first stay_the D_training the | E in for work at to record and ! | fishing
coast cost: | of_living cuts cutting overruns effective
coast cost: total average estimated at_a | of
collage college: | student students campus degree football principal graduate graduates fees lecturer of_art of_nursing
collage college: the a at community technical sixth_form university music trinity king's his her local | students student campus degree football education principal lecturers lecturer graduates graduate fees of_art of_music of_surgeons of_physicians of_nursing of_technology of_law of_medicine
collage college: D_community community a D_technical university king's trinity D_medical C sixth-form sixth_form | student students graduate degree campus fund football basketball principal education of_law professor admissions board president tuition
collage college: D_community community D_technical university king's trinity D_medical sixth-form sixth_form | E of
collars colors: flying |
collars colours: flying |
collision collusion: | ~ price rivals cartel corruption ^ car lorry train vehicles ship road crash
collision collusion: alleged in accused_of of | with_C with_D_russia between_D_C_and_C_over
collusion collision: | ~ car lorry train vehicles motorway crash road ^ price rivals russia campaign cartel
collusion collision: D_head-on head-on D_fatal on_D D_mid-air mid-air D_three-car a | course with_D_lorry with_D_car with_D_truck with_a on_the between
colon colony: D_former D_british D_penal D_ant british penguin D_seal | of
colonel kernel: a | of_truth
colonel kernel: D a | of_truth of_wisdom
coma comma: D_oxford | E splice after and
comet commit: MO to | suicide D murder crimes to P
comity comedy: D_romantic romantic stand-up | E club show series
comma coma: in_a into_a medically-induced induced | E for and after
comma coma: in_D into_D D_medically D_induced D_diabetic D_deep | E after for since and
commanded commended: B were was | for by_D_judge
commended commanded: | D_ship
complaint compliant: B fully be tax GDPR H_been not | with E
complaint comply: MO | ! | not also then never in and or of
complement compliment: paid_a pay_a paying_a return_the paid_him_a paid_her_a paid_them_a backhanded biggest left-handed nice great highest huge greatest ultimate took_it_as_a back-handed | E to and from of_all for ! full |
complement compliment: MO to | O_on C_on D_PER_on D_PERS_on D_chef D_chefs D_cook D_NP_on P_PER D_staff_on
complementary complimentary: | tickets ticket copy drink drinks breakfast remarks
complementary complimentary: very was | about
complementary complimentary: D were very highly offered | drink drinks breakfast ticket tickets wine glass about tea copy meal parking wi-fi wifi coffee remarks remark bottle
complemented complimented: | staff_on NP_on NN_on O_on C_on D+on C+on P_PER_on O_for
complements compliments: paid my with_the many P fishing_for received receive his_ her_ | of_the_season to_D on for from E and ! | of
compliant complaint: formal D_formal D_official filed D_criminal official file D_first lodged D_civil made_D received_D D_single D_NN_filed P | E to against about from with was by lodged filed
compliment complement: designed_to chosen_to used_to meant_to intended_to added_to selected_to created_to which_will | D_FOO D_X_FOO FOO JJ_FOO D_existing existing D_flavour D_flavours D_decor each_other D_STU D_THI_of D_PLA D_interior D_EVE D_THI D_X_THI D_QUA ! | D_chef D_cook D_PER on P ^ praise praised thank thanked
compliment complement: full_ D_full D_normal D_usual ship's two's | of E
compliment complement: to would will that which can should they | FOO_E JJ_FOO D_FOO_E D_X_FOO_E existing D_existing D_flavour D_flavours D_decor one_another D_X_flavour D_X_flavours D_interior D_skills ! |
complimentary complementary: | medicine medicines therapies colours colors
complimentary complementary: and | medicine medicines therapies therapy treatments skills angles strengths roles
compliments complements: which that and it perfectly also nicely | D_FOO D_X_FOO D_existing D_flavour D_flavours D_decor each_other D_interior the_JJ_FOO D_STU
comprise compromise: D reached | on between solution deal E candidate
compromise comprise: MO to which | N D_panel N_members mostly of
concert consort: D_queen prince queen |
confidant confident: B very more less is quietly | that of E about in
conscience conscious: B fully barely health very became | of that E decision effort choice ! P D clear guilty |
conscience conscious: B was were fully semi environmentally health cost H not B_still self fashion | E of and when about after that decision effort
conscious conscience: guilty clear troubled social | E and is
conscious conscience: prisoner_of prisoners_of crisis_of matter_of | E
conscious conscience: a_guilty clear guilty with_D_clear D_clear D_social social matter_of prisoner_of prisoners_of of | vote E and ! | effort decision
console consul: honorary |
consul counsel: legal D_general defence defense chief special general D_special independent | for to E
contact contract: | worker workers worth valued extension negotiations
contact contract: two-year three-year four-year one-year five-year N-year year-long new_N-year | with at E in until
contact contract: two-year three-year four-year one-year five-year N_year year-long new_N_year signed_a signed_D signs_a a_new | with at until to
contacts contracts: signed signing awarded awarding |
coop coup: military D_military D_bloodless D_failed attempted D_attempted D_palace D_2014 D_army in_D staged_D | E in attempt against of leader leaders plotters by that d'etat
cooperate corporate: | tax hospitality governance sponsors
cord chord: struck_D strike_D strikes_D striking_D | E with progression
cords chords: | ~ guitar piano song played ^ vocal umbilical electric
corporate cooperate: M | with E
corps corpse: lifeless |
corps corpse: D | was_found was_discovered was_identified of_D_woman of_D_man
corpse corps: press army diplomatic peace marine drum cadet | E of in and
cost coast: off_D along_D near_D reef_off_D D_east D_west D_north D_south D_eastern D_western D_northern D_southern D_gold D_ivory D_atlantic D_pacific | of_C
cost coast: east west south north eastern western southern northern atlantic pacific gulf along_the |
cost cast: to has have had | P_vote P_ballot P_votes doubt
council counsel: M | O him them young people students victims patients clients P against families patience couples offenders ! went back come came goes go taken referred brought report reports apply complain |
council counsel: will would should could can must may might cannot | D
council consul: honorary |
council counsel: | for_the_defence for_the_prosecution for_the_defendant for_the_defense for_the_family for_the_plaintiff
council consul: british american french german russian | general
council counsel: legal defence defense special | for
council counsel: legal special D_special defence defense general D_general lead outside chief D_legal D_defence debt grief independent MO to wise sage senior D_senior queen's king's investment trade | for to C from told of_D_bereaved D_C D_bereaved D_teenagers D_victims D_students ! the_legal legal_aid state_general labour green | tax estate house member members leader leaders meeting elections election
council counsel: legal defence queen's king's | E for said told
councillor counsellor: marriage guidance bereavement grief D_grief D_bereavement D_marriage D_guidance debt D_crisis rape |
councillors counsellors: marriage grief bereavement trained N_trained guidance rape debt crisis |
councilor counselor: marriage guidance grief D_grief D_guidance camp |
councilors counselors: marriage grief trained guidance camp crisis |
councils counsels: he she who | D O young people against
counsel council: town parish borough district unitary |
counsel council: city county local community regional state student | approved approve approves voted votes tax house leader chamber meeting housing workers estate member members elections election seat seats has_approved has_voted rejected agreed backed
counsel council: city county town parish borough district local the_security security student community | tax house members member leader chamber meeting voted election estate workers housing flats flat seats seat
counsel council: city C_city parish C_parish county C_county town C_town borough C_borough D_local local district D_district D_city D_town D_parish D_county D_student D_tribal security regional D_borough N_member D_national C_District D_european | E tax tenants estate housing house houses leader leaders meeting member members offices has will chamber chambers voted officials election elections seat seats approved vote workers rent budget flat flats ! security | of
counsel council: town parish borough security |
counselled cancelled: flights game match | by due
counsellor councillor: C_town D_labour D_conservative parish labour conservative tory | for_C C said E for ! | of_state
counsellors councillors: labour conservative town parish tory borough | voted E approved said on will were
counselor councilor: city D_city town | at-large
counsels councils: N local city parish county town borough district | E in across have and will to
counties countries: european african N_european asian developing foreign N_developing eu arab member gulf D_muslim N_member baltic nordic |
country county: | council councillor councillors councils court sheriff commissioner commissioners clerk jail cricket championship
country county: C_C | council sheriff sheriff's cricket jail commissioners ! | C
country county: D_cricket county | council councils court clerk sheriff commissioner commissioners seat fair championship attorney hall jail cricket durham coroner cork
country county: | council councillor councillors cricket championship sheriff commissioner commissioners courthouse
county country: | ~ embassy ambassador dictator coup regime currency ^ council sheriff cricket town fair court durham road
county country: the its that our | ~ ratify ratified treaty nation nationwide
coup coop: chicken D_chicken hen |
coups coops: chicken |
course coarse: | grained sandpaper fishing sand language fabric cloth salt fish gravel hair
covert covet: | P
crate create: MO to helped | D N more jobs ^ dog dogs puppy puppies pet pets night
creak creek: up_the dry | E
creak creek: up_D dry C D_dry D_nearby | E bed road and
creek creak: MO to |
crews cruise: | ship ships liner liners missile missiles
crews cruise: D | ship ships liner missile missiles control line to passengers
crow crowd: D_large D_huge D_home D_packed D_cheering D_angry D_capacity | of E funding cheered was trouble at
crowed crowded: B the a so over very D_most overcrowded | with into D beach room market streets street train trains bus field E around house stadium places
crown crowd: | of_N of_people of_about of_more of_fans of_supporters of_protesters
cruise crews: fire film news road camera emergency rescue repair television tv ambulance |
cruise crews: film fire ambulance rescue N_fire emergency news camera road repair flight N_ambulance engineering D_fire television tv ground work | were E from at and of worked battled arrived have
cubical cubicle: toilet shower D_toilet D_shower office |
cue queue: join joined joining joins jump jumped jumping stood_in_a stood_in_the stand_in_a waited_in_a waited_in_the wait_in_a wait_in_the formed_a forming_a form_a long lengthy orderly mile-long front_of_the front_of_a back_of_the back_of_a head_of_the two-hour three-hour N-hour snaking slow endless | ! | ball card cards stick action tip ^ snooker chalk pool billiards player
cue queue: MO to | for_D_hours for_hours for_N for_D_NN outside at_D round along overnight for_water for_bread for_petrol for_food for_fuel
cue queue: | ~ shopper passenger voter motorist ticket checkout supermarket petrol ^ actor snooker pool ball visual social actress music musical stage conductor orchestra lighting billiards table chalk
cued queued: | for_D for_hours for_N for_up outside up_for up_outside at_D along_D round_D overnight around_D to_VX in_D patiently ! B H_been | up_E
cueing queuing: | for outside up_for up_outside at_D overnight
cues queues: in long orderly lengthy huge join joined joining form formed forming jump jumping endless snaking bread ticket checkout supermarket | ! | and_gestures
cues queues: | of_voters of_people of_cars of_customers of_passengers of_up_to of_traffic of_N outside_D at_D_NN at_C for_hours ! visual social verbal D_actor |
cues queues: | ~ shopper passenger voter motorist ticket checkout supermarket petrol ^ actor snooker pool visual social verbal music facial musical
cuing queuing: | for outside up_for up_outside at_D overnight
currant current: | president account affairs events government law season year climate situation price champion prices system manager owner chairman minister rate level levels state role form contract holder holders ! | bun
currant current: D P the direct alternating electric D_strong | account accounts affairs president rate season champion champions situation government system level holder prices form year deal chairman
currant current: direct alternating electric D_strong | E of
currants currents: ocean strong D_strong sea rip | E and in
current currant: black red | bush bushes E jam juice
current currant: | bun buns bush jelly
currents currants: | and_raisins and_sultanas
curser cursor: D |
customs costumes: D fancy halloween wearing | and_masks and_props
customs costumes: fancy halloween wearing | E and_masks
cymbal symbol: | ~ hope peace power status national ^ drum drums crash band
cymbal symbol: D a | of E
cymbals symbols: | of ^ brass bronze drum drums
dairies diaries: | ~ kept entries ^ milk cows cheese farmers butter
dairy diary: | entry entries page pages
dairy diary: P_ video secret personal daily wartime keep_a kept_a keeps_a keeping_a wrote_in_P wrote_in_a Anne_Frank's P_private P_secret P_own in_P | E of in_which for_N and where
dam damn: not_give_a give_a |
damn dam: D_hydroelectric D_new tailings D_tailings D_beaver N_metre three_gorges | E wall project across on burst collapse
daze days: N for last several working school early few |
dead did: | not_reach not_know not_say not_have not_want not_take not_give not_go not_get not_see not_think not_expect not_believe not_respond not_comment not_immediately not_return not_make not_need not_find not_attend not_come not_agree not_rule not_name not_specify not_elaborate not_mention not_explain not_disclose not_provide not_include not_appear not_win not_play not_speak ! the |
dead deal: to must will | with
dead deal: trade peace arms | E of to with for on
deaf death: to | E
deal dead: was found shot were is | E in at after
dear deer: herd_of herds_of wild roe fallow red | E was were on in and near
dear deer: D_red red D_herd_of herd_of D_white-tailed white-tailed D_roe roe D | hunter hunters park hunting population stalking antlers cull herd
dear deer: D_red red D_herd_of herd_of D_white-tailed white-tailed D_roe roe | E crossing
decease disease: heart lung kidney infectious | E and
decease disease: heart D_heart lung parkinson's alzheimer's D_infectious infectious coronary liver mad_cow kidney lyme |
deceased diseased: | trees tree tissue liver lungs plants
decent descent: of_C african irish indian chinese italian asian european jewish german polish scottish | E and who
decent descent: P slow rapid steep | into from E to
decent descent: D_rapid D_steep P_final final D P of_C of | into E from of to ~ plane aircraft climbers mountain slope irish italian indian african polish
decent dissent: of | in and
deer dear: | departed
deer dear: oh | friend friends old sir madam C E me
defer differ: opinions views | E on
defer differ: opinions accounts views C_may | on over from E in
deference difference: made_a makes_a make_a D_big D_age D_time D_only N_point | between in E of to
deferential differential: | equation equations calculus diagnosis
defiantly definitely: will is are was most almost would can | be not going the a have one worth happen possible
defuse diffuse: D more | light
defuse diffuse: more | E and
demure demur: MO to without did_not |
denial deny: MO | ! | not also then never in and or of
dependant dependent: | on upon ! D a |
deport depot: oil fuel bus train arms railway supply distribution D_bus D_rail | E
depravation deprivation: sleep social D_social economic | E and
deprave deprive: MO to | O D C people
deprecate depreciate: MO to currencies | in_value by_N quickly rapidly over_time against_D
deprecated depreciated: currency rupee pound naira H has lira yen | by against N
descent decent: | wage wages job jobs living pay meal homes housing result chance proposal people
descent dissent: stifle crush political silence stifling crushing silencing crackdown_on | E
descent decent: D a | job wage house home living standard people man chance wages thing amount start ! D_plane's | into
desert dessert: for favourite favorite chocolate | E and menu wine trolley spoon
desert dessert: for | wine menu course trolley bowl spoon bar ~ chocolate cake pudding ice-cream dinner restaurant menu sweet chef pastry
desert dessert: | spoon spoons menu menus trolley
desert dessert: for a chocolate his her their favourite favorite just | menu wine trolley spoon course recipes recipe
desert dessert: for D_chocolate D pudding or just P_favourite D_chef's | menu trolley wine wines spoon bowl course recipes apples ~ restaurant chef chocolate menu cake meal pudding dinner custard sweet ice-cream guests diners ^ sand island storm camel camels dunes
desert dessert: for D_chocolate pudding or P_favourite D_chef's | E of_X
deserts desserts: | menu
deserts desserts: just_ | menu
deserts desserts: and cakes_and | like ~ restaurant chef chocolate menu cake meal bakery cakes
deserts desserts: and cakes_and | such_as
dessert desert: through_D across_D cross_D crossed_D crossing_D | E that where in of to and with for near island storm heat sun air sand terrain ! | menu course trolley
dessert desert: D in_the into_the | ~ sand sands dunes camel camels nomads nomadic sahara gobi mojave negev sinai arid oasis plains troops army tribe tribes
dessert desert: | storm island islands sands dunes warfare tribes climate tortoise rats fox tribesmen
dessert desert: will would could should must cannot can't won't couldn't wouldn't shouldn't didn't doesn't don't MO | ! | not also then never in and or of
dessert desert: | ~ sahara camels sand arid gobi storm troops ^ menu chocolate cake pudding sweet wine cream
dessert desert: the | island storm sands sand tribes tribe rats rat
dessert desert: in_D in_D_C D_C D_syrian D_negev D_sonoran D_mojave across_D D_sahara D_gobi D_atacama D_thar through_D D_libyan D_nevada D_hot into_the D a | island sun storm sand sands heat road town tribes tribesmen dunes kingdom oasis fox climate outpost floor region terrain landscape ! for a_X |
desserts deserts: just P_just D_just the_world's D_hot arid hot | E
device devise: M | D new ways plan
device devise: to will would | a new ways
device devise: MO to helped | D C ways plans new P strategies
device devise: MO | ! | not also then never in and or of
device devise: wants_to want_to wanted_to plans_to plan_to expected_to likely_to able_to unable_to hopes_to decided_to agreed_to refused_to going_to used_to ready_to has_to have_to had_to need_to needs_to trying_to tried_to failed_to due_to_X willing_to forced_to set_to continue_to began_to chance_to | D P O N C NP JJ_NP
devise device: explosive nuclear mobile electronic medical incendiary handheld listening D | E that was which used to_measure in ^ estate bequest bequeathed testator
devise device: D P | ^ estate bequest bequeathed testator
devise device: D explosive D_explosive D_mobile electronic improvised_explosive mobile medical D_listening N | E was exploded that and to which ^ estate bequest bequeathed testator
devise device: the a an P GEN D_JJO | of E for from on that in to and about against with ! | the D O ^ estate bequest bequeathed testator
devises devices: explosive electronic mobile medical N | E that and were
dew due: | to_D diligence process
dew due: | to ! morning mountain the |
dew due: B was be is are | to on in for
"""
