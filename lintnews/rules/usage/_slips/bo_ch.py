"""Slips of words in “bo” to “ch”; the form of a row is told in the package."""

ROWS = """
boar bore: he she who that which still | D_brunt D_hallmarks D_name D_scars witness D_cost fruit D_weight no_X
board bored: B VERY got get getting became felt easily so look looked feel feeling | E with by of_X and teenagers youths children ! on the a | of
board bored: who_are who_is grew grow grows gets get got easily become becomes becoming feel felt feeling looked so too very | E with of by in and get learn to
board bored: who_are who_were get_X got got_so easily of_D_NP_X who_is | E learn learned with
board born: was were | in on
boarder border: northern southern eastern western C-C Mexican Irish cross land international disputed shared across_the at_the near_the crossed_the cross_the crossing_the closed_the shut_the reopened_the along_the over_the secure_the US Syrian | E with between R when as crossing crossings guard guards patrol town police village control controls force checks dispute wall fence and post region agents officials collie ! school
boarder border: mexican serbian turkish syrian polish irish northern southern eastern western indian afghan russian ukrainian chinese korean egyptian libyan israeli lebanese iraqi iranian pakistani canadian hungarian greek bulgarian | ! | school collie_puppy
boarder border: the | with_C with_the between_C ~ lorry truck queue queued guard migrant refugee troops fence customs smuggled crossing wall police
boarders borders: across the national open international closed its their C's our | E with between of to and in are were remain from reopened ! school
boarding boring: B so very D_dull how D_most | E and job
boast boost: major much-needed big huge welcome further | to_D for_D to_P for_P E ! he
bolder boulder: a the huge giant large massive N falling D_JJ | E the fell rolled that crashed struck which blocking on in and ! much even far any
bolt bout: D_N_round |
bonding binding: legally not B_not non B_legally a_legally | E on arbitration contract agreement vote resolution commitment targets ruling
border boarder: a school D_school weekly day full female | at_D_school E_at
borders boarders: school day female weekly D_school's full-time | E and at pay
bore boar: wild the_wild a_wild two_wild | E hunt hunting meat population and that
bored board: on the advisory school D_C a D_JJ chairman_of management review parole planning executive across_the governing editorial C D_club's electricity notice chess ironing diving bill bulletin health tourist tourism supervisory full circuit cutting drawing skirting water | E of has meeting member members room said will approved chairman and in voted was to_VX is that for members' ! B VERY | with_D by
born borne: costs cost be burden has had have must_be was_not to_be out being | by_D by_P by_C by_taxpayers by_NP out_by out_in out_E in_mind the_brunt the_cost fruit witness D_weight D_burden D_name no responsibility ! he she was_he was_she who |
born borne: cost costs risk risks burden loss losses expense brunt is was are were be been | by_D_NN by_D_JJ by_D_C by_NP by_taxpayers by_C ! he_was she_was he_is she_is who_was who_is they_were children_X baby_X | by_D_river by_D_sea
born borne: | down_by out_by_D the_brunt fruit by_his by_her by_P by_taxpayers by_consumers by_customers by_D_NN_rather
born bear: will would could should must cannot can't won't couldn't wouldn't shouldn't didn't doesn't don't | ! | not also then never in and or of
borne born: B he she was is were are be being who been baby | in at on to_D to_C into_D and with_D the_son N prematurely deaf blind ! | by out the_brunt in_mind on_D_shoulders
borough burrow: rabbit a_rabbit badger fox | E into under down
bother brother: P older younger elder twin | E was who and C
bother both: in of on from for with | NP D C
bother both: are were |
bough bow: took_a take_a taking_a take_P took_P a D_ship's the_ship's | E and to tie at window wave
bough bow: MO to not | to out down E under
bought buy: would could should must cannot can't won't couldn't wouldn't shouldn't didn't doesn't don't MO | ! | not also then never in and or of
bought brought: H has have had that he she which they who | to an_end to_justice to_D_close to_an_end together about forward back_to against_C against_O attention down joy home_to charges in_to to_court to_light up_to up_by relief hope up_by_P by_D_family
bought buy: wants_to want_to wanted_to plans_to plan_to expected_to likely_to able_to unable_to hopes_to decided_to agreed_to refused_to going_to used_to ready_to has_to have_to had_to need_to needs_to trying_to tried_to failed_to due_to_X willing_to forced_to set_to continue_to began_to chance_to | D P O N C NP JJ_NP
bought brought: | charges forward to_justice to_an_end to_court
boulder bolder: much far even B more any | and move approach E than in
bouts boats: fishing N_fishing |
bouy buoy: a the marker navigation | E and
bow bough: tree P_tree | of_D_tree of_an_oak
bowel bowl: | ~ soup super cereal fruit rose salad rice punch ^ cancer surgery movement syndrome disease screening
bowl bowel: | ~ cancer syndrome screening colon irritable ^ soup super cereal charity cricket match game food rice rose toilet cup
brake break: MO to didn't | D_law D_rules D_record D_ice D_deadlock D_news D_habit D_cycle D_back D_world D_silence D_bone D_leg D_agreement D_promise D_strike D_impasse up_D into_D out_of down_D away through even ranks P ! | D_car D_train D_vehicle down_a_hill
brake break: a_lunch lunch tea coffee winter summer Christmas spring half-term tie career commercial prison clean international holiday short lucky P_big a_tax | E R from with and in
brake break: will would could can may might must should to didn't | at_any at_D E under in_D_hands ^ ROAD train bike bicycle driver wheel pedal brake speed rider
brake break: MO to | up_E D_chemical D_bond D_bonds D_seal D_rock ranks
brake break: make_or | E
brake break: a D | with_D_past with_tradition with_C from_work from_school in_D_case in_D_weather in_D_clouds in_proceedings in_play after_D_first
brake break: tried_to try_to trying_to attempted_to managed_to attempt_to to will would | in_through in_at in_to into_D out_of for_lunch for_tea for_D_day for_coffee for_summer for_Christmas off_D down_in up_with
brakes breaks: tax D_tax N lunch tea commercial school holiday bathroom regular news toilet D_record | E for down up out into D_record D_law even in ! P the D hand slammed applied squealing foot | failed
brakes breaks: | D_law D_rules D_N
braking breaking: record D_record ground | news the D into up the_law down P ranks through away with out
breach breech: a | birth baby position presentation delivery
breach breech: | birth delivery baby
breach beach: sandy on_D D_public D_popular private | E volleyball resort hotel house party bar towel resorts town huts
breaches beaches: sandy C_and tropical local popular crowded N | E and where were in ~ swimmers bathers sand surfers tourists resort seaside lifeguards coast swimming
bread bred: born_and been B were was dogs horses specially selectively cattle | in_captivity for_D for_P and in_C by_D to_VX as E by_C
bread bred: are were was is be been dogs horses cattle sheep pigs animals birds being | for in_captivity by_D to_VX in_C from E specially ! of D the | and_butter
bread breed: MO | ! | not also then never in and or of
break brake: | pads pad pedal fluid discs cable cables lights lever linings callipers
break brake: MO to slammed_on_the hit_the pressed_the pulled_the applied_the hand disc | E hard sharply suddenly as when to_avoid ~ ROAD train pedal
breaks brakes: hit_the slammed_the applied_the jammed_on_the slammed_on_the on_the faulty failed | E and as
breaks brakes: bike bicycle faulty hit_the slammed_on_the slammed_the applied_the jammed_on_the |
breaks brakes: D | failed on_the_car
breaks brakes: slammed_D hit_D applied_D car's P D_car's the_emergency faulty D_faulty worn failed D_van's D_train's D_driver's bicycle air disc on_the | E failed on and had were screech pads had_failed too_late in_time
breaks brakes: car bicycle train bike lorry truck air disc | for in were have had and
breath breathe: MO to can't couldn't cannot not let_O unable_to able_to struggling_to | E in out D_air more easily easier again freely through into properly new fresh normally D without and D_sigh on_D ! a the P |
breath breathe: MO to | ! D | test tests analysis samples sample taking
breath breathe: NP they we who I swimmers you | out in more_easily through under_NN again freely deeply air ! in a | of
breath breathe: hardly barely could_not unable_to couldn't to can't cannot not | ! a | test tests of
breathe breath: a D P out_of short_of bad deep last hold held holding each every with_bated of fresh D_deep | E of test and away in for as before tests ! MO to they we who and you |
bred bread: of loaf_of loaves_of slice_of sliced white brown rye sourdough daily fresh garlic P_daily baked bake baking wheat_for | E and rolls crumbs with in for maker price prices is was knife basket queue queues bin ! well pure |
bred breed: MO | ! | not also then never in and or of
breech breach: security data in contract safety privacy | of in notification E by between was ! baby birth position presentation delivery
breech breach: a the D_JJ D | of_contract of_trust of_rules of_D_rules of_law of_D_law of_duty of_confidence of_security of_D_agreement of_privacy of_P_rights of_D_code of_NN
breech breach: a the in D | of+acts of+act of+rules of+law of+laws of+regulations of+code of+agreement of+order of+conditions of+guidelines of+contract of+protocol of+terms of+treaty
breech breach: data security privacy contract safety licence license trust |
breeched breached: | D by security data
breeches breaches: security data safety several alleged serious N of two | of in E at by and
breeching breaching: by for of without accused_of guilty_of was_found | D P C ^ gun boy boys harness horse
breed bread: loaf_of slice_of sliced baked | E and
brews bruise: a | E on
bridal bridle: | path paths way ways path_E ~ horse saddle rider stirrups reins
bridal bridle: | path paths way ways
bridle bridal: | shop dress gown wear suite party shower boutique bouquet
bridle bridal: | wear party suite gown dress shop
brink bring: MO to | D O P about together back down C in an
broach brooch: a gold diamond silver wearing_a P D_diamond jewelled antique | E and of worn with that set
broach brooch: diamond gold silver pearl emerald ruby antique jewelled enamel cameo | ! to |
broad board: | of_directors of_trustees of_governors meeting members member chairman room games game
broad board: on_the | of of_N of_D_C
broadcasts broadcast: was be been |
brooch broach: MO to | D_subject D_topic D_issue D_question D_matter
brought bought: | shares tickets groceries D_stake
bullion bouillon: | cube cubes
burial bury: MO | ! | not also then never in and or of
burrow borough: the a london D_C outer inner council in_the | council councillor councillors of_C E ! rabbit
bury berry: | picker pickers farm crop juice
buy by: VN ED | D C N NP P VG NN ! helped dared let helps to and needed wanted |
buy by: rise rose fell cut up down increase increased drop dropped grew grown risen fallen | N about more nearly a_third half
buy by: side step one stand stood close drove went passed play | side step one D_sea D_river D_rules E
by buy: want_to wants_to wanted_to plans_to plan_to able_to trying_to tried_to chance_to money_to enough_to how_to where_to forced_to hoping_to hopes_to hoped_to likely_to unable_to planning_to need_to needs_to going_to decided_to afford_to refused_to right_to option_to offer_to bid_to people_to deal_to failed_to | D N more NP it them NN P JJ_NN JJ_NP C_NN food up ! | the_time the_end then now far D_time D_end N_E
by be: can could will would should must might | VN able
bye by: | D_time D_court
cache cash: in paid_in petty hard of_the spare raise raised short_of the pay ready to prize for D_company's strapped_for | E flow payment payments prize prizes machine machines desk reserves injection register bonus bribes in_hand crop crops strapped and to from cow ! | of_weapons of_arms of_explosives
cached cashed: H been he she | D_cheque D_check in D_cheques
cachet cache: D_arms D_weapons arms weapons | of_THI of_weapons of_arms of_ammunition
calender calendar: a the D academic racing lunar sporting school church social Gregorian P festival | E of month year days event in and for with date to year's
callous callus: a the | on_P on_D_hand on_D_foot
callus callous: most as so B VERY | disregard murder killing act attack indifference crime thief thieves and E way treatment
callus callous: a the D | disregard murder killing attack indifference crime thief thieves act
calm clam: | chowder digger diggers bed beds shells dip
calvary cavalry: ! | church cemetery chapel hill cross baptist catholic ^ christ jesus cross crucifixion crucified church cemetery chapel baptist station stations golgotha lord easter crucifix shrine pilgrims pilgrim way
came come: will | D to from in under back E
came come: would could should must cannot can't won't couldn't wouldn't shouldn't didn't doesn't don't | ! | not also then never in and or of
came come: to | ! | ends end stones or and change upon those
campaign champagne: bottle_of bottles_of glass_of glasses_of magnum_of | E and for to
canal cancel: MO to forced_to | D P O N C's all more
cancel counsel: legal defence senior | for said told argued
cannon canon: literary the_western | law E of_C of_literature of_D_cathedral ~ cathedral church literature priest vicar ^ war battle gun fired soldiers castle
cannon canon: ! water | ~ cathedral vicar dean clergy bishop theologian ordained ^ war fired gun ball battle fort
cannons canons: | ~ cathedral dean clergy bishop ^ water battle fired gun fort castle ship soldiers
canon cannon: water loose a_loose | E fire ball balls on fodder to and fired
canon cannon: | fire fired ball balls boomed shot shots fodder was_fired salute
canons cannons: water | E on to at and fired were
canvas canvass: MO to will | support opinion opinions voters D_views for_D for_votes D_voters D_opinion door
canvasing canvassing: | for D opinion voters in
canvass canvas: on under oil_on stretched | E bag bags shoes tent tents shelter shelters painting and of roof
capital capitol: | hill building_in_Washington ~ congress senators rioters stormed ^ market investment gains city punishment
capitol capital: | city gains punishment investment letters letter expenditure spending markets murder offence crime flight of_C gain projects goods market territory funding
carat carrot: | cake cakes soup and_stick sticks seeds juice
carat carrot: | and_celery and_onion cake soup and_NN_sticks and_two juice sticks
carat carrot: one a two chopped grated diced peeled | and E ~ soup celery onion stew salad cook potato rabbit
carats carrots: | ~ vegetable soup peas potatoes farm ^ diamond gold jewel ring gem
career carer: | ~ wheelchair disabled elderly unpaid dementia respite allowance nursing ^ professional job began ended politics football success
carer career: P acting political playing long a_long successful teaching music second football coaching military college change_of whole high-school in_P | E in as at when with after and began of to ended was goals high best break path ! | for
carers careers: acting political playing long young | E advice adviser fair in office service ! unpaid
caret carat: N |
carpel carpal: | tunnel
carrot carat: N diamond of_N | E diamond gold sapphire ruby emerald necklace gem ring stone diamonds of and
carrots carats: N | E and diamond ~ diamond jewel gem stone gold ring ^ potatoes peas vegetables soup
carton cartoon: | ~ strip disney drawn ^ milk juice egg cigarettes
carton cartoon: D_disney D_political newspaper | character characters of_D_prophet strip series network
cartoon carton: D | of_milk of_juice of_eggs of_cream of_cigarettes
carve curve: D_learning learning |
cash cache: a the arms weapons large huge secret small hidden | of_weapons of_arms of_guns of_explosives of_ammunition of_drugs of_letters of_documents of_D_stolen of_rifles of_grenades of_gold of_coins of_X_weapons of_bombs of_photographs of_paintings E_of
cash crash: D_fatal D_two-car D_car D_plane D_train D_head-on D_bus D_helicopter | E in on at near killed
cast caste: | system discrimination Hindus Hindu certificate
cast cost: | of_living of_petrol of_food overruns cutting N
caste cast: a the all-star star plaster strong supporting ensemble | E of members member off iron list and in
casual causal: a D no any direct the | link connection effect factor association
casual causal: a no any direct the | relationship_between effect_on
casually casualty: civilian first of_the | department E figures list ward
casually causally: | linked related
causal casual: a the smart | clothes clothing wear worker workers sex labour labor dress observer visitor staff work dining shoes racism approach manner remark encounter attire jacket acquaintance acquaintances conversation
causal casual: | style wear staff labour labor observer observers tourist tourists visitor visitors clothes clothing sex glance glances jobs job worker workers dining dress shoes attitude racism remark remarks conversation
causalities casualties: civilian mass of N heavy no many military | E in from and were on among of
causality casualty: a the D_first N only first civilian mass | E of figures unit ward wards department list
cause course: of on_a the_X golf training race main crash | of_action of_events of_treatment
cease seize: MO to | control power D_opportunity D_chance D_initiative D_moment D_assets D_property D_land D_town D_city D_weapons D_drugs assets property D_ship D_vessel D_farm D_farms D_passport D_phone D_crown D_throne D_car D_boat weapons drugs D_airport D_capital D_day on_D upon_D D_cargo D_tanker cash
cease seas: high the rough | E and
ceased seized: | control power D_opportunity D_chance D_initiative D_assets D_land D_town D_city D_property D_drugs D_weapons D_ship D_vessel D_boat D_passport D_phone drugs weapons cocaine heroin cannabis cash N_kilos N_kg N_tonnes property assets D_car D_cargo D_tanker upon_D on_D_chance D_airport D_capital computers documents thousands more_than N_weapons
ceased seized: B been was were being | by_police by_customs by_the by_C by_officers from in_a at_C
ceased seized: authorities police navy soldiers army troops they who officials customs rebels he agents | these those D_weapons D_moment D_C D_firearms D_ship D_land N_NP upon_D on_D_NN_of a_JJ_NN control ! | to
ceased seized: the a P | laptop laptops computer computers weapons drugs assets goods items vehicles vehicle property land phones documents cash firearms
ceased seized: men customs officers police troops soldiers agents rebels raiders gunmen they authorities | D_yacht D_tanker D_boat D_ship D_bank D_farm D_crew D_oil D_plane D_city D_port D_NN_and_P ! | D_operation D_work D_attack D_fire
ceases seizes: | control power D_opportunity D_chance D_initiative D_assets D_land drugs weapons
ceasing seizing: | control power D_opportunity D_chance D_initiative D_assets D_land drugs weapons property on_D
cede seed: | money capital potatoes bank
ceded seeded: top fourth eighth unseeded N was B No. | E second third fourth first No N player players at pairs
ceiling sealing: | off D_border D_deal wax
celery salary: annual a P basic starting monthly P_annual base higher average N gross minimum | E of increase cap cut cuts and for to rise ! | soup
cell sell: MO to trying_to would | D P N to_D off C it them NP shares E JJ_NP tickets more for_N food at
cellar seller: book ticket home house the flower a street | E of in said at and ! wine
cellars sellers: book ticket street home house flower the | E of in say said who and were market
cells sells: he she it that which who company shop firm | D P N E for NP C at_N
censer censor: MO to D | D C
censor censure: vote_of motion_of a motion_to formal D_formal public voted_to | E of for by motion vote and P D_president D_minister D_senator
censor sensor: smoke motion heat a_motion parking a_heat infra-red temperature heart-rate light | E in that and to on was ! the_C
censored censured: been was were B H formally publicly | for by_D_house by_colleagues for_VG for_D over after by_P_colleagues by_D_senate by_D_committee by_D_party
censors sensors: smoke motion heat parking seismic temperature infra-red light ground weather | E in that and to on were
censure censor: MO to | D_film D_press D_book D_media D_internet D_news D_letters films books newspapers D_content D_speech
censured censored: film newspapers books letters scenes book was were been internet press | E by by_the_military by_the_government from in ~ film book press newspaper letters scenes internet media mail ^ senate house party colleagues senator ethics
cent sent: was were been be being B H he she they who has letters also troops | to out back home a the by him them her off for D P in from packing abroad over down away letters ! per one a D N
cent send: MO | ! | not also then never in and or of
cents sense: | of_humour of_humor of_purpose
cereal serial: a the convicted alleged suspected C's | killer killers killings rapist offender number numbers thief murderer burglar entrepreneur drama adaptation port
certainty certainly: almost B will would not it | not be have the a no been
chafe chaff: wheat_from_the the_wheat_from |
chaff chafe: MO to began | at under
chairs choirs: church | sang
champagne campaign: election presidential P re-election advertising the smear military media marketing | trail manager promise promises against to_VX for_D for_C for_VG spending contributions office bus rally poster to_D ! |
chance chants: racist football hymns_and homophobic crowd's fans' offensive anti-C | E of from by at and
chants chance: a second last only any every another slim fighting a_second good best | E to_VX at that in for and
charted chartered: D a | accountant accountants flight flights surveyor plane jet surveyors bus boat aircraft engineer
chartered charted: H has D B | D_course D_rise territory waters D_history
chased chaste: a | life woman kiss living
chased chase: police car high-speed | E ended and of ! was were been had
chaste chased: B H he she they police officers who was been dogs | D by him her them away down after P C out into off through from
chaste chase: car police a D cut_to_the high-speed gave give wild_goose | E through after and in with scene scenes on
chef chief: D_police D_fire D_army D_intelligence police D_security union party | constable executive of_staff of_police inspector justice officer economist
chews choose: MO to who | between D P to_VX from
chicken kitchen: soup |
chili chilly: very |
chilly chilli: | sauce con powder peppers
choose chose: he she it | not_to to_VX D_C to_D P D_NN C ! did_X do_X will_X can_X could_X would_X should_X may_X might_X must_X let_X to_X when_X they_X we_X if_X
chord cord: spinal umbilical vocal telephone electrical phone extension nylon | E injury blood injuries and tissue around damage was
chord cord: | ~ umbilical spinal rope parachute ^ guitar music piano key song major minor audience public
chords cords: spinal umbilical vocal | E and were
chose choose: MO to didn't did_not don't does_not cannot can't right_to freedom_to help_O able_to | E between D P to_VX from a C which what not how whether one where who when another N
chute shoot: MO to photo film D_video fashion | D E at him them dead down for
"""
