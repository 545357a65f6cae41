"""Slips of words in “c”; the form of a row is told in the package."""

ROWS = """
cache cash: in P | E_only prize flow machine register payment payments bonus injection reserves crop
cache cash: in P petty D_hard raise much | prize prizes machine machines flow crop crops cow register payment payments reserves award bail bonus injection handout handouts
cache cash: petty D_hard raise much | E only
cached cashed: H been he she | D_cheque D_check in D_cheques
cachet cache: D_arms D_weapons arms weapons | of_THI of_weapons of_arms of_ammunition
calender calendar: D fixture academic school racing lunar gregorian C | year of month E for days
callous callus: D P | on E
callus callous: D B most | disregard and murder attack treatment act
calm clam: | chowder digger diggers bed beds shells dip
calvary cavalry: the D | officer charge regiment soldiers E ! | cross
calvary cavalry: | officers officer regiment charge brigade horses horse division unit troops
calvary cavalry: D C N british light household polish army D_US air horse mounted | E officers officer charge regiment division unit units troops horses rode soldiers brigade of_D_C commander ! mount at to C_mount | hill cemetery church chapel baptist hospital
calves cliffs: | ~ fell walkers ^ cows cattle
came come: will | D to from in under back E
came come: would could should must cannot can't won't couldn't wouldn't shouldn't didn't doesn't don't | ! | not also then never in and or of
came come: to | ! | ends end stones or and change upon those
came come: MO | ! | not also then never in and or of
campaign champagne: bottle_of bottles_of D_bottle_of glass_of glasses_of | glass corks and_caviar bottles supernova
canal cancel: MO to forced_to | D P O N C's all more
cancel counsel: | ~ legal defence ^ flights event
cannon canon: D_western literary D_literary | law lawyer of_D_C's of_literature ! D_water water |
cannon canon: D_new appointed_D a D | ~ cathedral diocese bishop priest deanery vicar anglican ^ fired firing war water ball balls battle
cannons canons: | ~ church cathedral law ^ fired gun guns fort ship water
cannons canons: | of_D_church of_good
canon cannon: water loose |
canon cannon: | balls ball fire
canon cannon: water a_loose D_water roman | E fire and ball balls balls_E
canvas canvass: M | voters support opinion opinions D_voters for_votes residents
canvas canvass: MO to door-to-door | D_opinion D_views D_neighbourhood opinion for voters D_members D_area D_streets support views residents
canvass canvas: on oil_on D | E shoes bag of
canvass canvas: oil_on D_blank acrylic_on on | E bags bag tent tents shoes and
capital capitol: | rotunda rioters riot dome
capital capitol: D_US D_state state texas at_the D U.S. us | hill dome rotunda riot police grounds attack rioters insurrection
capitol capital: | punishment gains investment expenditure spending letters
capitol capital: indian iranian french german russian chinese british italian spanish japanese turkish syrian iraqi afghan ukrainian polish yemeni kenyan nigerian egyptian mexican canadian australian |
capitol capital: D_nation's D_state's D_country's C's D_C | E city punishment of gains letter letters investment markets spending expenditure ! us the_us state |
carat carrot: D stick_and | and_stick cake soup juice sticks salad and_coriander
carat carrot: stick_and | E or
carats carrots: peas boiled | E and
carats carrots: | and peas
career carer: D_full-time P_full-time family unpaid D_unpaid D_sole | for_P allowance
career carer: D_full-time P_full-time family unpaid D_unpaid D_sole | E for
carer career: P D_long D_football D_political acting | in as path change break high
carer career: D_long D_football D_political acting | E in
caret carat: N | gold diamond
carpel carpal: | tunnel
carrot carat: N 18- | gold diamond ring
carrot carat: N | gold diamond diamonds sapphire ruby emerald ring stone gem opal
carrot carat: N | gold diamond diamonds sapphire sapphires ruby rubies emerald emeralds ring rings stone gem gems opal
carrot carat: N single | gold diamond diamonds E ring white yellow
carrots carats: N | of E
carton cartoon: | ~ strip disney drawn ^ milk juice egg cigarettes
carton cartoon: D_disney D_political newspaper | character characters of_D_prophet strip series network
cartoon carton: D | of_milk of_juice of_eggs of_cream of_cigarettes
carve curve: D_learning learning |
cash cache: a the large huge small D second hidden | of_weapons of_ammunition of_arms of_explosives of_guns of_rifles of_documents of_drugs of_letters of_emails of_files of_grenades of_gold of_coins of_bombs of_firearms of_data of_fossils of_artefacts of_artifacts
cash cache: arms weapons weapon ammunition explosives | E in near was of
cash cache: weapons arms ammunition explosives | behind inside under beneath
cash cache: D D_huge D_large D_small D_secret D_hidden arms weapons ammunition D_buried | of_THI of_NP of_STU of_ammunition of_weaponry ! a_lot | of_course
cash crash: D_fatal D_two-car D_car D_plane D_train D_head-on D_bus D_helicopter | E in on at near killed
cast caste: lower upper D | system
cast caste: D_upper upper D_lower lower high low dalit D_indian | system discrimination members hindus hindu politics groups group based census violence
caste cast: | doubt votes ballots D_vote D_spell iron
caste cast: all-star star supporting | of E
caste cast: the D | of ~ film sitcom show series actors actor play drama television movie
caste cast: H was B | D_vote D_doubt P_vote ballots D_ballot of_N of_C D_shadow
casual causal: | link links relationship connection factor role effect chain link_between relationship_between connection_between effect_between factor_between
casual causal: D_direct no D_clear D_possible any D | link links relationship connection mechanism factor effect chain role
casually causally: | linked related
caught catch: would could should must cannot can't won't couldn't wouldn't shouldn't didn't doesn't don't | ! | not also then never in and or of
caught catch: MO | ! | not also then never in and or of
caught catch: wants_to want_to wanted_to plans_to plan_to expected_to likely_to able_to unable_to hopes_to decided_to agreed_to refused_to going_to used_to ready_to has_to have_to had_to need_to needs_to trying_to tried_to failed_to due_to_X willing_to forced_to set_to continue_to began_to chance_to | D P O N C NP JJ_NP
causal casual: | clothes wear shirt workers dress worker observer
causal casual: on_D D B | sex dress workers staff encounter observer clothes labour remark racism worker contract contracts jobs wear
causalities casualties: N D_civilian civilian heavy mass no any D many | E in of were among and from as
causality casualty: D_first the D | E of department ward unit rate list figures
cause course: of | E
caused cause: MO to |
cease seize: M | D_opportunity D_chance D_initiative control power D_assets
cease seize: MO to could police authorities | D_chance D_opportunity D_assets D_moment P_assets D_initiative power control D_land D_property upon on_D D_city D_NN_of
ceased seized: police officers customs troops rebels | D control N drugs weapons power
ceased seized: | control power
ceased seized: | ~ drugs cocaine customs weapons goods ^ production trading hostilities existed
ceased seized: police officers customs troops agents was were been have rebels C H_been detectives | D N power control guns drugs by_police P_assets from assets
ceasing seizing: | ~ drugs weapons ^ trading production
cede seed: the_top the_number D_number D_third D_fourth N | N E bank
ceiling sealing: of by after and without | D_deal D_border D_win off P D
celery salary: | ~ paid pay annual wage ^ carrots soup onion
cell sell: M | D O N shares tickets its drugs for to products goods cars food off C
cell sell: MO to plan_to not plans_to D_decision_to D_deal_to | D P O N C off out food products
cellar seller: best ticket | E in of
cellars sellers: best ticket |
cells sells: it he she which who | D N its for tickets products
cells sells: it which that who he she company shop | D N P products more for at
censer censor: MO to D | D C
censor censure: M | D_senator D_mayor D_president D_minister D_prime
censor censure: a_motion_to voted_to to_formally | the_senator the_congressman the_minister the_mayor him her
censor censure: D_formal vote_of to motion_of motion_to of MO | the_president D_senator motion E vote for C him
censor sensor: motion D_motion heat parking temperature D_faulty image |
censored censured: senator lawmaker mp congressman governor mayor minister councillor B_formally formally | by_P_colleagues by_D_senate by_D_house by_D_C by_P_party for+remarks for_VG over by_parliament by_lawmakers
censors sensors: motion N parking heat temperature D | on in detect detected E were
censure censor: | the_internet the_press the_media the_film the_book
censure censor: MO to film D_film state D_state | D_press D_book D_internet newspapers D_film websites board board's news
census consensus: D_scientific reached build D_broad broad | on among between
cent sent: B S H | D O to home by back him N
cent sent: was were been he she they H | to D home by out a
cent sent: he she they we who | ! | and or
cent sent: B was were been had have H_been he she they who it | to D O a by home N back off for messages
cent sent: was were been had have H_been he she they who it | E off
cent send: MO | ! | not also then never in and or of
cents sense: make made common makes | E of to
cents sense: a in_a no | of in E
cents sense: make makes made common D_common | E of to
cereal serial: | killers killing rapist offender entrepreneur number numbers rapists offenders entrepreneurs
cereal serial: D a alleged convicted suspected the | killer killers rapist number numbers offender offenders killings murderer murders entrepreneur
certainty certainly: MO B is are was were will | not be D E
chafe chaff: wheat_from_the the_wheat_from |
chaff chafe: MO to began | at under
chair choir: church school D_church D_school gospel boys' children's | sang sings of singers practice
chair choir: church school D_church D_school gospel boys' children's | E sang
chairs choirs: church | sang
champagne campaign: election D_election advertising marketing D_political smear D_fundraising re-election D_publicity D_presidential D_military bombing P_re-election title D_title | trail manager for to against E finance donations promises promise pledge rally
chance change: climate | of_heart in_D_law
chance chants: racist homophobic football sectarian anti- | of from
chants chance: D no any every P second D_good stand_D D_last | to of that
chants chance: no any every second D_good stand_D D_last | E to
charted chartered: D a | accountant accountants flight flights surveyor plane jet surveyors bus boat bank aircraft engineer
chartered charted: H has D B | D_course D_rise territory waters D_history
chased chaste: the_most D_most |
chased chaste: | and
chaste chase: gave give giving gives police_car car | E through to on down along across after and in by
chaste chased: B was police H officers he | by after D O down off away
chaste chase: D_police gave give D_high-speed D_car giving | through down E along on in the across to
chef chief: D_police D_fire D_army D_intelligence police D_security union party | constable executive of_staff of_police inspector justice officer economist
chews choose: MO |
chief chef: D_celebrity celebrity tv head pastry sous michelin-starred D_head D_pastry D_michelin-starred | at_D_restaurant C's
chili chilly: very |
chilly chilli: | sauce con powder peppers
choice choose: MO | ! | not also then never in and or of
choose chose: he she | D to not instead O N ! did_he did_she should_he should_she would_he would_she let_her helped_her could_she could_he can_she can_he may_he may_she that_he that_she whether_he may_choose does_he does_she had_she if_he if_she will_he will_she must_he and_she or_she when_she make_her made_her |
choose chosen: was were been being | ! | up or of and
choose chose: H S he she who C last | D_not last in_N ! MO to did |
chord cord: spinal umbilical D_vocal vocal | E injury injuries blood and
chose choose: M | D O to between from whether not E C N
chose choose: will would could should must cannot can't won't couldn't wouldn't shouldn't didn't doesn't don't | ! | not also then never in and or of
chose choose: MO to not can must | D N between to from who E C which whether P
chose choose: MO | ! | not also then never in and or of
chose choose: wants_to want_to wanted_to plans_to plan_to expected_to likely_to able_to unable_to hopes_to decided_to agreed_to refused_to going_to used_to ready_to has_to have_to had_to need_to needs_to trying_to tried_to failed_to due_to_X willing_to forced_to set_to continue_to began_to chance_to | D P O N C NP JJ_NP
chute shoot: photo |
chute shoot: MO to | D
cite site: D building web construction crash burial landfill camp | E of where for in was is
cite site: building construction crash heritage web camp burial nuclear test landing landfill |
cite site: D D_building building construction web D_web camp burial D_historic landfill D_C_world heritage nuclear crash on on- D_burial world_heritage historic archaeological P | of E for near in at where on manager visit ! MO to |
cite sight: out_of in in_P D_familiar D_rare lost lose catch caught no_end_in at_first the | of E and
classed clashed: H police protesters fans | with
click clique: D_small D_ruling D_tight |
climactic climatic: | conditions
climactic climatic: D | conditions change changes zone zones
climatic climactic: | battle finale moment ending
climatic climactic: D_film's D | scene battle moment final chapter
close clothes: wear wearing designer plain new D_second-hand warm old wash P_old dirty | E and shop shops line hanger horse horses
cloth clothe: MO to feed_and | D O P
cloth clothe: MO | ! | not also then never in and or of
clothe cloth: D of | E of
clothe cloth: D piece_of of | E and
clothe cloth: the a an P GEN D_JJO | of E for from on that in to and about against with ! | the D O
clothes close: will would could should must cannot can't won't couldn't wouldn't shouldn't didn't doesn't don't | ! | not also then never in and or of
clothes close: MO to will | D at on down its E for schools C P
clothes close: MO | ! | not also then never in and or of
cloths clothes: wearing P winter plain designer baby second-hand warm dirty wet | E and shop shops
coal goal: scored_D scored opening_D D_opening D_winning D_late own D_own D_first D_second | in from E for difference of_D_season
coarse course: of | E
coarse course: golf race crash collision training obstacle assault degree main | record of E in
coarse course: in_due due stay_the |
coarse course: a | for
coarse course: golf training crash race the | record
coarse course: golf D_golf of D_race race obstacle D_obstacle crash D_crash training D_degree main D_main D_three-day change D_collision university D_university assault in_due D_full D_online first stay_the D_training the | E in for work at to record and ! | fishing
cold could: he she it they who that which we | be not have also lead only face
collage college: | student students campus degree football principal graduate graduates fees lecturer of_art of_nursing
collage college: the a at community technical sixth_form university music trinity king's his her local | students student campus degree football education principal lecturers lecturer graduates graduate fees of_art of_music of_surgeons of_physicians of_nursing of_technology of_law of_medicine
collage college: D_community community a D_technical university king's trinity D_medical C sixth-form sixth_form | student students graduate degree campus fund football basketball principal education of_law professor admissions board president tuition
collage college: D_community community D_technical university king's trinity D_medical sixth-form sixth_form | E of
collars colors: flying |
collars colours: flying |
college collage: D_photo photo D | of_photographs of_photos of_images of_pictures of_NP
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
command commend: MO to | D_officers C_for D_courage O_for D_police_for D_staff P_bravery
commanded commended: B were was | for by_D_judge
commands commends: | D_staff
commended commanded: | D_troops D_forces D_ship D_army D_brigade D_regiment troops
commerce commence: MO to | on in at
complaint compliant: B fully be tax GDPR H_been not | with E
complaint comply: MO | ! | not also then never in and or of
complement compliment: paid_a paid_him_a paid_her_a backhanded back-handed | E to
complement compliment: M | him_on her_on them_on
complement compliment: D_great D_high pay paid take_it_as_a the_biggest D_backhanded D_ultimate | E to from ! | of
complementary complimentary: | tickets ticket copy drink drinks breakfast remarks
complementary complimentary: very was | about
complementary complimentary: D were very highly offered | drink drinks breakfast ticket tickets wine glass about tea copy meal parking wi-fi wifi coffee remarks remark bottle
complemented complimented: | him her them C staff crew players workers officers
complements compliments: paid paying with_the P | to E of on_P
compliant complaint: formal D_formal D_official filed D_criminal official file D_first lodged D_civil made_D received_D D_single D_NN_filed P | E to against about from with was by lodged filed
compliment complement: full D | of_staff of_officers of_troops of_players of_crew of_N
compliment complement: D_full D_perfect | of_N of_staff to_D_NN ! D P |
complimentary complementary: | medicine medicines therapies therapy skills colours colors
complimentary complementary: and | medicine medicines therapies therapy treatments skills angles strengths roles
compliments complements: wine it which that sauce | D_NN D_flavour D_meal
comprise compromise: D reached | on between solution deal E candidate
compromise comprise: MO to which | N D_panel N_members mostly of
concert consort: D_queen prince queen |
confidant confident: B very more less is quietly | that of E about in
confident confidant: close longtime trusted former | of E who to
conscience conscious: B fully barely health very became | of that E decision effort choice ! P D clear guilty |
conscience conscious: B was were fully semi environmentally health cost H not B_still self fashion | E of and when about after that decision effort
conscious conscience: guilty clear troubled social | E and is
conscious conscience: prisoner_of prisoners_of crisis_of matter_of | E
conscious conscience: a_guilty clear guilty with_D_clear D_clear D_social social matter_of prisoner_of prisoners_of of | vote E and ! | effort decision
console consul: honorary |
consul counsel: legal D_general defence defense chief special general D_special independent | for to E
contact contract: | worker workers worth valued extension negotiations
contact contract: two-year three-year four-year one-year five-year N-year year-long new_N-year | with at E in until
contacts contracts: | ~ signed awarded worth ^ lenses
coop coup: military D_military D_bloodless D_failed attempted D_attempted D_palace D_2014 D_army in_D staged_D | E in attempt against of leader leaders plotters by that d'etat
cooperate corporate: | tax hospitality governance sponsors
cord chord: struck_D strike_D strikes_D striking_D | E with progression
cords chords: | ~ guitar piano song played ^ vocal umbilical electric
corporate cooperate: M | with E
corps corpse: lifeless |
corps corpse: D | was_found was_discovered was_identified of_D_woman of_D_man
corpse corps: press army diplomatic peace marine drum cadet | E of in and
council counsel: M | O him them young people students victims patients clients P against families patience couples offenders ! went back come came goes go taken referred brought report reports apply complain |
council counsel: will would should could can must may might cannot | D
council consul: honorary |
council counsel: | for_the_defence for_the_prosecution for_the_defendant for_the_defense for_the_family for_the_plaintiff
council consul: british american french german russian | general
council counsel: legal defence defense special | for
council counsel: legal special D_special defence defense general D_general lead outside chief D_legal D_defence debt grief independent MO to wise sage senior D_senior queen's king's investment trade | for to C from told of_D_bereaved D_C D_bereaved D_teenagers D_victims D_students ! the_legal legal_aid state_general labour green | tax estate house member members leader leaders meeting elections election
councillor counsellor: | ~ grief school therapy therapist ^ labour conservative ward borough town elected independent
councillor counsellor: marriage guidance D_school bereavement grief D_grief D_bereavement D_marriage D_guidance school debt D_crisis rape |
councillors counsellors: | ~ grief therapy bereavement ^ labour ward borough elected
councillors counsellors: marriage grief bereavement school trained N_trained guidance rape debt crisis |
councilor counselor: marriage guidance D_school grief D_grief D_guidance school camp |
councilors counselors: | ~ grief therapy bereavement ^ city ward elected
councilors counselors: marriage grief school trained guidance camp crisis |
councils counsels: he she who | D O young people against
counsel council: town parish borough district unitary |
counsel council: city county local community regional state student | approved approve approves voted votes tax house leader chamber meeting housing workers estate member members elections election seat seats has_approved has_voted rejected agreed backed
counsel council: city county town parish borough district local the_security security student community | tax house members member leader chamber meeting voted election estate workers housing flats flat seats seat
counsel council: city C_city parish C_parish county C_county town C_town borough C_borough D_local local district D_district D_city D_town D_parish D_county D_student D_tribal security regional D_borough N_member D_national C_District D_european | E tax tenants estate housing house houses leader leaders meeting member members offices has will chamber chambers voted officials election elections seat seats approved vote workers rent budget flat flats ! security | of
counselled cancelled: flights game match B | by due
counsellor councillor: | ~ ward borough labour conservative elected independent liberal ^ grief school therapy
counsellor councillor: C_town local D_local D_labour D_conservative D_independent city D_city parish labour conservative tory | for_C C said ! | of_state
counsellor councillor: C_town local D_local D_labour D_conservative D_independent city D_city parish labour conservative tory | E for ! | of_state
counsellors councillors: labour conservative town city local parish tory county borough independent | voted E approved said on will were
counselor councilor: city D_city town | at-large
counsels councils: N local city parish county town borough district | E in across have and will to
counties countries: european african N_european asian developing foreign N_developing eu poor rich neighbouring arab member western other gulf D_muslim N_member baltic nordic |
country county: | council councillor councillors councils court sheriff commissioner commissioners clerk jail cricket championship
country county: C_C | council sheriff sheriff's cricket jail commissioners ! | C
country county: D_cricket county | council councils court clerk sheriff commissioner commissioners seat fair championship attorney hall jail cricket durham coroner cork
county country: mother home developing third-world foreign neighbouring across_the european african | E
county country: | ~ europe nato eurozone asean african eu ^ council sheriff court cricket clerk jail board district mayor championship ireland park road
county country: D_whole D_entire D_foreign D_home D_rich D_poor D_developing D_third across_D D_african D_european D_asian D_muslim C_is_D in_D D_democratic D_neighbouring D_landlocked D_divided P_home a_communist leave_the fled_the left_the ruled_the | ~ president parliament nation war nato troops junta foreign visa rebels coup currency embassy minister asylum refugees GDP inflation border europe africa asia world economy ^ council sheriff seat commissioners clerk attorney jail court courthouse
coup coop: chicken D_chicken hen |
coups coops: chicken |
course coarse: | grained sandpaper fishing
course coarse: | sand fishing grained language fabric cloth salt fish gravel hair
covert covet: | P
crate create: MO to helped | D N more jobs
creak creek: up_the dry | E
creak creek: up_D dry C D_dry D_nearby | E bed road and
creek creak: MO to |
crews cruise: | ship ships liner liners missile missiles
crews cruise: D | ship ships liner missile missiles control line to passengers
crow crowd: D_large D_huge D_home D_packed D_cheering D_angry D_capacity | of E funding cheered was trouble at
crowed crowded: B the a so over very D_most overcrowded | with into D beach room market streets street train trains bus field E around house stadium places
cruise crews: fire film news road camera emergency rescue repair television tv ambulance |
cruise crews: film fire ambulance rescue N_fire emergency news camera road repair flight N_ambulance engineering D_fire television tv ground work | were E from at and of worked battled arrived have
cubical cubicle: D P toilet shower |
cue queue: long joined jumped jumping jump longest | E of for outside at to
cue queue: D | outside for_tickets for_food at_the for_hours of_cars of_people of_passengers of_traffic
cue queue: D_long in_D a jump_D jump_the of_D join_D D_back_of_the taxi | of E for at to stretched outside up
cues queues: long |
cues queues: long D_long airport hour-long N_hour longer lengthy hospital | of E at for outside to formed
currant current: | president account affairs events government law season year climate situation price champion prices system manager owner chairman minister rate level levels state role form contract holder holders ! | bun
currant current: D P the direct alternating electric D_strong | account accounts affairs president rate season champion champions situation government system level holder prices form year deal chairman
currant current: direct alternating electric D_strong | E of
currants currents: ocean strong D_strong sea rip | E and in
current currant: black red | bush bushes E jam juice
current currant: | bun buns
current currant: | bun buns bush jelly
currents currants: | and_raisins and_sultanas
curser cursor: D |
custom costume: D_halloween halloween fancy |
customs costumes: D fancy halloween wearing | and_masks and_props
customs costumes: fancy halloween wearing | E and_masks
cymbal symbol: | ~ hope peace power status national ^ drum drums crash band
cymbal symbol: D a | of E
cymbals symbols: | of
"""
