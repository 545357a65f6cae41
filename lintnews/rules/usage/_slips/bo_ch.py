"""Slips of words in “bo” to “ch”; the form of a row is told in the package."""

ROWS = """
boar bore: S H | D O
boar bore: | D_brunt D_hallmarks O witness down no little
board bored: B so very got get getting | with E of_the ! across on the |
board bored: B so very | by with
board born: was were | in on
board bored: B so were get got getting very too B_so easily | with by E of ! on on_the |
boarder border: southern northern mexican polish irish | with between patrol guard guards crossing crossings control controls checks police town wall security agents force fence
boarder border: southern northern mexican us-mexico international irish polish | E of in ! | collie
boarder border: | ~ crossed crossing guards guard troops frontier smuggled smugglers mexico checkpoint patrol refugees convoy ^ school lodger pupil house landlady snow
boarder border: the us mexican southern northern polish irish | between with patrol guards guard crossings crossing control checks check police town wall security agents agent
boarder border: D_C D_southern D_northern the_mexican us D_us across_D the_irish the_polish land along_D near_D D_syrian crossed_D | E with between guards guard patrol crossing crossings control controls agents wall town security police and fence checks force disputes dispute
boarders borders: | ~ crossed crossing troops migrants smugglers customs refugees schengen ^ school pupils lodgers
boarders borders: D_country's P its across open crossed within C D_european | E with and to between of
boarding boring: B so very D_dull how D_most | E and job
bolder boulder: D_huge D_large D_giant D_falling D_N_tonne | E fell of that on from
bolt bout: D_N_round |
bonding binding: legally not B_not non B_legally a_legally | E on arbitration contract agreement vote resolution commitment targets ruling
borders boarders: day weekly N school's |
bore boar: wild |
bore boar: wild D_wild | E
bore boar: by_D wild D_wild a | ~ woods forest hunters gored hunting swine ^ well borehole drilling rifle water
bored board: on_ D_ on the | of_directors of_trustees of_governors meeting ! were are was is get |
bored board: on D_school D_company's D_parole D_governing D_advisory D_tourism D_the_school across_the | of E meeting chairman directors game games room and
bored board: the on across | E of D R
born borne: H been | out_by out_in witness fruit the_brunt
born borne: has had have | the
born borne: cost costs burden can_be must_be will_be to_be should_be costs_are cost_is burden_is responsibility | by
born borne: | witness fruit
born bear: will would could should must cannot can't won't couldn't wouldn't shouldn't didn't doesn't don't | ! | not also then never in and or of
born borne: H has have had C's B_not | the by_D_taxpayer by_the_taxpayer by_D_taxpayers D_cost D_brunt D_costs D_burden D_name fruit witness out responsibility in_mind by_the_state O_out
borne born: was were | in_C in_N on_N and_raised into to_parents
borne born: B was were been be C_B | in_C in_D in_N on_C to_C to_D at N into_D with_D without a and
borne born: was were been C_B | E in
borough burrow: D rabbit MO to | into under deep in_D_sand
bother brother: P older younger elder twin | E was who and C
bother both: in of on from for with | NP D C
bother both: are were |
bough bow: D | and_arrow
bough bow: M | to out E
bough bow: take_D take_P took_D final D_and D_tie | and_arrow E to
bought buy: would could should must cannot can't won't couldn't wouldn't shouldn't didn't doesn't don't MO | ! | not also then never in and or of
bought brought: H has have had that he she which they who | to an_end to_justice to_D_close to_an_end together about forward back_to against_C against_O attention down joy home_to charges in_to to_court to_light up_to up_by relief hope up_by_P by_D_family
bought buy: wants_to want_to wanted_to plans_to plan_to expected_to likely_to able_to unable_to hopes_to decided_to agreed_to refused_to going_to used_to ready_to has_to have_to had_to need_to needs_to trying_to tried_to failed_to due_to_X willing_to forced_to set_to continue_to began_to chance_to | D P O N C NP JJ_NP
bought brought: | charges forward to_justice to_an_end to_court
boulder bolder: D_much D_far ever much even D | than steps action approach move plan
bouts boats: fishing N_fishing |
bow bough: D | of_D_tree broke breaks
bowel bowl: | ~ soup super cereal fruit rose salad rice punch ^ cancer surgery movement syndrome disease screening
bowl bowel: | ~ cancer syndrome screening colon irritable ^ soup super cereal charity cricket match game food rice rose toilet cup
brake break: MO to didn't | D_law D_rules D_record D_ice D_deadlock D_news D_habit D_cycle D_back D_world D_silence D_bone D_leg D_agreement D_promise D_strike D_impasse up_D into_D out_of down_D away through even ranks P ! | D_car D_train D_vehicle down_a_hill
brake break: a_lunch lunch tea coffee winter summer Christmas spring half-term tie career commercial prison clean international holiday short_ lucky P_big a_tax | E R from with and in
brake break: will would could can may might must should to didn't | at_any at_D E under in_D_hands ^ ROAD train bike bicycle driver wheel pedal brake speed rider
brakes breaks: tax D_tax N lunch tea commercial school holiday bathroom regular news toilet D_record | E for down up out into D_record D_law even in ! P the D hand slammed applied squealing foot | failed
brakes breaks: | D_law D_rules D_N
braking breaking: record D_record ground | news the D into up the_law down P ranks through away with out
breach breech: D | birth baby delivery position
breach beach: sandy on_D D_public D_popular private | E volleyball resort hotel house party bar towel resorts town huts
breach breech: D_baby in_the | birth position baby delivery births presentation
breaches beaches: sandy C_and tropical local popular crowded N | E and where were in ~ swimmers bathers sand surfers tourists resort seaside lifeguards coast swimming
bread bred: B pure well | in_C for_racing by to
bread bred: was were been | in for by
bread bred: he she they we who | ! | and or
bread bred: B were was H been born_and | in by for and_born to
bread breed: MO | ! | not also then never in and or of
break brake: | pads pad pedal fluid discs cable cables lights lever linings callipers
break brake: MO to slammed_on_the hit_the pressed_the pulled_the applied_the hand_ disc | E hard sharply suddenly as when to_avoid ~ ROAD train pedal
breaks brakes: hit_the slammed_the applied_the jammed_on_the slammed_on_the on_the faulty failed | E and as
breaks brakes: bike bicycle faulty hit_the slammed_on_the slammed_the applied_the jammed_on_the |
breaks brakes: D | failed on_the_car
breaks brakes: slammed_D hit_D applied_D car's P D_car's the_emergency faulty D_faulty worn failed D_van's D_train's D_driver's bicycle air disc on_the | E failed on and had were screech pads had_failed too_late in_time
breaks brakes: car bicycle train bike lorry truck air disc | for in were have had and
breath breathe: M S | E in fire new easy again the_air fresh freely properly through deeply ! P D of |
breath breathe: to | deeply again easily freely normally properly
breath breathe: will would could should must cannot can't won't couldn't wouldn't shouldn't didn't doesn't don't MO | ! | not also then never in and or of
breath breathe: MO to not easier_to can can't barely struggling_to | E in D O again easily on through properly life easier freely C's more new in_D clean deeply ! | of
breath breathe: wants_to want_to wanted_to plans_to plan_to expected_to likely_to able_to unable_to hopes_to decided_to agreed_to refused_to going_to used_to ready_to has_to have_to had_to need_to needs_to trying_to tried_to failed_to due_to_X willing_to forced_to set_to continue_to began_to chance_to | D P O N C NP JJ_NP
breathe breath: D P deep last bad short_of out_of under_P fresh | E of in and
breathe breath: D deep last out_of short_of bad hold held P | E of in
breathe breath: D P with_bated short_of out_of deep last bad first of_fresh | E of and in with test after
breathe breath: the a an GEN D_JJO | of E for from on that in to and about against with ! | the D O
bred bread: loaf_of slice_of sliced brown white garlic | E and
bred bread: loaf_of D_loaf sliced fresh white brown of and | E and prices shortage maker queue
bred breed: MO | ! | not also then never in and or of
breech breach: D P security data serious alleged any in clear flagrant | of E by in D security data ! | birth baby delivery position block ^ sheep lamb ewe wool baby gun guns rifle rifles cannon barrel
breech breach: and in of for D | of_bail of_the_peace of_contract of_trust of_rules of_D_law of_D_rules of_D_code of_D_contract of_confidence ^ sheep lamb ewe wool baby gun guns rifle rifles cannon barrel
breech breach: in a data security the of any clear alleged serious | of_contract of_the of_trust of_duty of_confidence of_promise of_its of_rules of_security of_his of_a ^ sheep lamb ewe wool baby gun guns rifle rifles cannon barrel
breech breach: in D security data D_serious clear D_clear any P D_possible D_alleged alleged contract MO to | of D E P security ! | birth position baby delivery births presentation ^ sheep lamb ewe wool baby gun guns rifle rifles cannon barrel
breeched breached: H B | D P rules conditions the security terms E by its ^ gun boy boys rifle
breeched breached: | ~ rights contract rules security data law terms search ^ breech gun boy boys rifle
breeched breached: H B have has had that which who it he company | D P O C E by rules ^ gun boy boys rifle
breeches breaches: | ~ security data contract rules ^ wearing riding trousers breeches
breeches breaches: security data N alleged serious which that any rules contract | of in P D ! knee riding |
breeches breaches: security data alleged serious which that any rules contract | E of ! knee riding |
breeching breaching: by for of without accused_of guilty_of was_found | D P C ^ gun boy boys harness horse
brews bruise: a | E on
bridal bridle: | path paths ^ altar wedding bride
bridle bridal: | suite party shop gown wear shower
bridle bridal: D | shower gown dress suite wear shop party couple fair car
brink bring: MO to | D O P about together back down C in an
broach brooch: gold silver diamond | E
broach brooch: diamond gold D_gold silver jewelled D_diamond | E worn
broad board: | chairman chairwoman of_trustees of_directors of_governors
broad board: D_editorial D_school D_parole advisory | of_directors of_governors member members meeting E of
broad board: sat_on_the sits_on_the sat_on_its | E of
broadcasts broadcast: was be been |
brooch broach: M | D_subject D_topic D_issue
brooch broach: MO to dared | D_subject D_issue D_topic D_idea
brought bought: | shares tickets groceries D_stake
bullion bouillon: | cube cubes
burial bury: MO | ! | not also then never in and or of
burrow borough: london D_london C's D_C new_york | council of councils in councillor ^ rabbit rabbits badger badgers fox foxes owl animal animals
burrow borough: D | council councils councillor ^ rabbit rabbits badger badgers fox foxes
bury berry: | picking bushes picker pickers
buy by: VN ED | D C N NP P VG NN ! helped dared let helps to and needed wanted |
buy by: rise rose fell cut up down increase increased drop dropped grew grown risen fallen | N about more nearly a_third half
buy by: side_ step_ one_ stand stood close drove went passed play | side step one D_sea D_river D_rules E
by buy: want_to wants_to wanted_to plans_to plan_to able_to trying_to tried_to chance_to money_to enough_to how_to where_to forced_to hoping_to hopes_to hoped_to likely_to unable_to planning_to need_to needs_to going_to decided_to afford_to refused_to trying_to right_to option_to offer_to bid_to people_to deal_to failed_to | D N more NP it them NN P JJ_NN JJ_NP C_NN food up ! | the_time the_end then now far D_time D_end N_E_
by be: can could will would should must might | VN able
bye by: | D_time D_court
cache cash: in P | E_only prize flow machine register payment payments bonus injection reserves crop
cache cash: in P petty D_hard raise much | prize prizes machine machines flow crop crops cow register payment payments reserves award bail bonus injection handout handouts
cache cash: petty D_hard raise much | E only
cached cashed: H been he she | D_cheque D_check in D_cheques
cachet cache: D_arms D_weapons arms weapons | of_THI of_weapons of_arms of_ammunition
calender calendar: D fixture academic school racing lunar gregorian C | year of month E for days ^ mill paper rolls
callous callus: D P | on E
callus callous: D B most | disregard and murder attack treatment act
calm clam: | chowder digger diggers bed beds shells dip
calvary cavalry: ! | church cemetery chapel hill cross baptist catholic ^ christ jesus cross crucifixion crucified church cemetery chapel baptist station stations golgotha lord easter crucifix shrine pilgrims pilgrim way
came come: will | D to from in under back E
came come: would could should must cannot can't won't couldn't wouldn't shouldn't didn't doesn't don't | ! | not also then never in and or of
came come: to | ! | ends end stones or and change upon those
canal cancel: MO to forced_to | D P O N C's all more
cancel counsel: legal defence senior | for said told argued
cannon canon: D_western literary D_literary | law lawyer of_D_C's of_literature ! D_water water |
cannon canon: D_new appointed_D a | ~ cathedral diocese bishop priest deanery vicar anglican ^ fired firing war water ball balls battle fort castle gun guns shot regiment fete bronze
cannons canons: | ~ cathedral ^ fired gun guns fort ship water siege bronze castle army salute square
cannons canons: | of_D_church of_good
canon cannon: water loose |
canon cannon: | balls ball fire
canon cannon: water a_loose D_water roman | E fire and ball balls balls_E
canvas canvass: M | voters support opinion opinions D_voters for_votes residents
canvas canvass: MO to door-to-door | D_opinion D_views D_neighbourhood opinion for voters D_members D_area D_streets support views residents
canvass canvas: on oil_on | E shoes bag of
canvass canvas: oil_on D_blank acrylic_on on | E bags bag tent tents shoes and
capital capitol: | rotunda rioters riot dome
capital capitol: D_US D_state state texas at_the D U.S. us | hill dome rotunda riot police grounds attack rioters insurrection
capitol capital: | punishment gains investment expenditure spending letters
capitol capital: indian iranian french german russian chinese british italian spanish japanese turkish syrian iraqi afghan ukrainian polish yemeni kenyan nigerian egyptian mexican canadian australian |
capitol capital: D_nation's D_state's D_country's C's D_C | E city punishment of gains letter letters investment markets spending expenditure ! us the_us state |
carat carrot: D stick_and | and_stick cake soup juice sticks salad and_coriander
carat carrot: stick_and | E or
carats carrots: peas boiled | E and
carer career: D_long D_football D_political acting | in as path change break high
carer career: D_long D_football D_political acting | E in
carer career: P | path change break
caret carat: N | gold diamond
carpel carpal: | tunnel
carrot carat: N 18- | gold diamond ring
carrot carat: N | gold diamond diamonds sapphire ruby emerald ring stone gem opal sapphires rubies emeralds rings gems
carrot carat: N single | gold diamond diamonds ring
carrots carats: N | ~ gold diamond diamonds gem gems ruby sapphire ^ soup onion onions peas potatoes farm
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
cast cost: | of_living
cast cost: total average estimated at_a | of
caste cast: | doubt votes ballots D_vote D_spell iron
caste cast: all-star star supporting | of E
caste cast: the D | of ~ film sitcom show series actors actor play drama television movie
caste cast: H was B | D_vote D_doubt P_vote ballots D_ballot of_N of_C D_shadow
casual causal: | link links connection factor role effect link_between relationship_between connection_between effect_between factor_between
casual causal: D_direct no D_clear D_possible any D | link links connection mechanism factor effect role
casually causally: | linked related
causal casual: | clothes wear shirt workers dress worker observer
causal casual: on_D D B | sex dress workers staff encounter observer clothes labour remark racism worker contract contracts jobs wear
causalities casualties: N D_civilian civilian heavy mass no any many | E in of were among and from as
causality casualty: D_first the D | department ward unit list figures
cause course: of | E
cease seize: MO to | control power D_opportunity D_chance D_initiative D_moment D_assets D_property D_land D_town D_city D_weapons D_drugs assets property D_ship D_vessel D_farm D_farms D_passport D_phone D_crown D_throne D_car D_boat weapons drugs D_airport D_capital D_day on_D upon_D D_cargo D_tanker cash
ceased seized: | control power D_opportunity D_chance D_initiative D_assets D_land D_town D_city D_property D_drugs D_weapons D_ship D_vessel D_boat D_passport D_phone drugs weapons cocaine heroin cannabis cash N_kilos N_kg N_tonnes property assets D_car D_cargo D_tanker upon_D on_D_chance D_airport D_capital computers documents thousands more_than N_weapons
ceased seized: B been was were being | by_police by_customs by_the by_C by_officers from in_a at_C
ceases seizes: | control power D_opportunity D_chance D_initiative D_assets D_land drugs weapons
ceasing seizing: | control power D_opportunity D_chance D_initiative D_assets D_land drugs weapons property on_D
cede seed: the_top the_number D_number D_third D_fourth N | N E bank
ceiling sealing: of by after and without | D_deal D_border D_win off P D
celery salary: P D_annual annual monthly | ~ paid pay annual wage month ^ carrots soup onion farm pickers crop
cell sell: M | D O N shares tickets its drugs for to products goods cars food off C
cell sell: MO to plan_to not plans_to D_decision_to D_deal_to | D P O N C off out food products
cellar seller: best ticket | E
cellars sellers: best ticket | ! | of in
censer censor: MO to D | D C
censor censure: M | D_senator D_mayor D_president D_minister D_prime
censor censure: a_motion_to voted_to to_formally | the_senator the_congressman the_minister the_mayor him her
censor censure: D_formal vote_of to motion_of motion_to of MO | the_president D_senator motion E vote for C him
censor sensor: motion D_motion heat parking temperature D_faulty image |
censored censured: senator lawmaker mp congressman governor mayor minister councillor B_formally formally | by_P_colleagues by_D_senate by_D_house by_D_C by_P_party for+remarks for_VG over by_parliament by_lawmakers
censors sensors: motion parking heat temperature | on in detect detected E were
censors sensors: D | detect detected
censure censor: | the_internet the_press the_media the_film the_book
censure censor: MO to film D_film state D_state | D_press D_book D_internet newspapers D_film websites board board's news
cent sent: B S H | D O to home by back him N
cent sent: was were been he she they H | to D home by out a
cent sent: he she they we who | ! | and or
cent sent: B was were been had have H_been he she they who it | to D O a by home N back off for messages
cent sent: was were been had have H_been he she they who it | E off
cent send: MO | ! | not also then never in and or of
cereal serial: | killers killing rapist offender entrepreneur rapists offenders entrepreneurs
cereal serial: D a alleged convicted suspected the | killer killers rapist number numbers offender offenders killings murderer murders entrepreneur
certainty certainly: MO B is are was were will | not be a
chafe chaff: wheat_from_the the_wheat_from |
chaff chafe: MO to began | at under
chairs choirs: church | sang
champagne campaign: election D_election advertising marketing D_political smear D_fundraising re-election D_publicity D_presidential D_military bombing P_re-election title D_title | trail manager for to against E finance donations promises promise pledge rally
chants chance: every D_good stand_D | to of that
chants chance: a P_last P_only D_fair every D_good stand_D | E to
charted chartered: D a | accountant accountants flight flights surveyor plane jet surveyors bus boat aircraft engineer
chartered charted: H has D B | D_course D_rise territory waters D_history
chaste chase: gave give giving gives police_car car | E through to on down along across after and in by
chaste chased: B was police H officers he | by after D O down off away
chaste chase: D_police gave give D_high-speed D_car giving | through down E along on in the across to
chef chief: D_police D_fire D_army D_intelligence police D_security union party | constable executive of_staff of_police inspector justice officer economist
chews choose: MO |
chicken kitchen: soup |
chili chilly: very |
chilly chilli: | sauce con powder peppers
chord cord: spinal umbilical D_vocal vocal | E injury injuries blood and
chords cords: vocal umbilical spinal D_vocal | E while and in were
chose choose: M | D O to between from whether not E C N
chose choose: will would could should must cannot can't won't couldn't wouldn't shouldn't didn't doesn't don't MO | ! | not also then never in and or of
chose choose: MO to not can must | D N between to from who E C which whether P
chose choose: wants_to want_to wanted_to plans_to plan_to expected_to likely_to able_to unable_to hopes_to decided_to agreed_to refused_to going_to used_to ready_to has_to have_to had_to need_to needs_to trying_to tried_to failed_to due_to_X willing_to forced_to set_to continue_to began_to chance_to | D P O N C NP JJ_NP
chute shoot: photo |
chute shoot: MO to | D
"""
