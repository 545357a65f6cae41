"""Slips of words in “ci” to “de”; the form of a row is told in the package."""

ROWS = """
cite site: building construction camping D web burial historic crash D_JJ D_NN landfill on_the | E R of for where in was is ! who they we to officials experts that those these |
cite sight: out_of in in_P D_familiar D_rare lost lose catch caught no_end_in at_first the | of E and
cited sighted: whale dolphin was were shark | off_D near in_the_sea E_off
claim clam: | chowder bake digging
clam claim: | that D_NN responsibility_for D_title benefits compensation damages
classed clashed: H police protesters fans | with
climactic climatic: | change changes conditions zone zones region
climatic climactic: the film's D_film's play's | scene battle moment ending final episode chapter finale showdown
cloth clothe: MO to | D_children D_family D_poor D_naked themselves P_children P_family them
clothe cloth: a the piece_of wet cotton P of linen wire bolt_of woollen face silk damp | E of and from bag cap napkins over cover made merchants
clothes cloths: table dish face cleaning damp altar | E and
cloths clothes: warm winter new changed second-hand designer baby school summer women's children's black old | E and shop for from in were on he she at line horse ! table dish
coarse course: of golf race main training crash degree N on_a university the_X the_of a assault of_the collision the due correspondence refresher online water cookery obstacle full of_a D_C | E of in on for to record at and he it this there meal not with which they fees was is we will has work ! | grained language fish fishing sand
coarse course: change changed changes changing race golf off on due reverse crash steer_a run_its ran_its P_own | ! | sand cloth
coarse course: in_due golf race off crash collision | ! | sand
coast cost: the high extra total at_a at_no at_any full low P rising at_the the_rising running the_high | of_living of_D_X of_fuel of_energy of_food of_housing of_repairs of_VG of_electricity of_N about_N N more_than D_taxpayer D_country £N $N up_to D_company cutting effective ! west east south north C the_south
collage college: sixth-form sixth_form business community junior liberal-arts technical state P medical teacher-training C art military at further-education electoral local agricultural teachers training in after | E student students of in football graduate basketball degree education and campus team president principal tuition years fees course library lecturer ! a the_paper | of_photographs of_photos of_images
collars colors: flying |
collars colours: flying |
college collage: a the photo giant | of_photographs of_photos of_images of_pictures of_paper of_newspaper of_magazine of_old of_hundreds
collision collusion: in D denied no alleged | with_C with_Russia with_officials with_the_cartel to_VX to_fix between_D_firms between_officials between_companies between_the_two_companies ! | with_a_truck with_a_car
collusion collision: head-on a D_head-on mid-air fatal a_two-car N near | E with between course in on of
colon colony: | of_bees of_ants of_penguins of_seals of_bats of_C ~ penguin british settlers ants bats bees
colonel kernel: a | of_truth
colonel kernel: D a | of_truth of_wisdom
colony colon: | cancer
coma comma: inverted a_missing | splice
comet commit: MO to | suicide D murder crimes to P
comity comedy: D_romantic romantic stand-up | E club show series
comma coma: in_a into_a from_a deep induced diabetic out_of_a | E for after at in and when since on with
commanded commended: B were was | for by_D_judge
commended commanded: he who she | D_troops D_army D_brigade D_ship D_regiment D_battalion D_division D_fleet
complaint compliant: fully B not tax GDPR | with E and by companies
complaint comply: MO | ! | not also then never in and or of
complement compliment: paid_a pay_a paying_a return_the paid_him_a paid_her_a paid_them_a backhanded biggest left-handed nice great highest huge greatest ultimate took_it_as_a back-handed | E to and from of_all for ! full |
complement compliment: MO to | O_on C_on D_PER_on D_PERS_on D_chef D_chefs D_cook D_NP_on P_PER D_staff_on
complement compliment: meant_as_a |
complement compliment: paid+a pays+a pay+a paying+a returned+the return+the | E to on from and about of ! | of_D
complement compliment: paid_her_a paid_him_a paid_them_a paid_us_a pay_her_a pays_a pay_him_a the_biggest the_greatest the_highest a_backhanded a_great a_huge |
complementary complimentary: | ticket tickets drink drinks breakfast champagne copy copies meal meals remarks newspaper wifi Wi-Fi shuttle parking upgrade room bus
complementary complimentary: | bottle bottles glass glasses water coffee tea wine parking breakfast ticket tickets drink drinks shuttle upgrade snack snacks massage pass passes
complemented complimented: | staff_on NP_on NN_on O_on C_on D+on C+on P_PER_on O_for
complements compliments: paid my with_the many P fishing_for received receive his her | of_the_season to_D on for from E and ! | of
compliant complaint: a formal official filed_a lodged_a first D_JJ received_a make_a made_a | about against E to from that of over was ! B fully
compliment complement: designed_to chosen_to used_to meant_to intended_to added_to selected_to created_to which_will | D_FOO D_X_FOO FOO JJ_FOO D_existing existing D_flavour D_flavours D_decor each_other D_STU D_THI_of D_PLA D_interior D_EVE D_THI D_X_THI D_QUA ! | D_chef D_cook D_PER on P ^ praise praised thank thanked
compliment complement: full D_full D_normal D_usual ship's two's | of E
compliment complement: to would will that which can should they | FOO_E JJ_FOO D_FOO_E D_X_FOO_E existing D_existing D_flavour D_flavours D_decor one_another D_X_flavour D_X_flavours D_interior D_skills ! |
compliment complement: made_to chosen_to meant_to designed_to said_to used_to supposed_to | D_FOO D_X_FOO D_THI D_X_THI FOO JJ_FOO D_look D_flavour D_style D_colour D_fish D_meat D_dish D_lamb D_duck D_cheese D_pudding ! | D_chef D_staff
complimentary complementary: | medicine medicines therapy therapies skills strengths therapist colours colors practitioners health role roles angles
compliments complements: which that and it perfectly also nicely | D_FOO D_X_FOO D_existing D_flavour D_flavours D_decor each_other D_interior the_JJ_FOO D_STU
comprise compromise: a reach reached political last-minute to | deal on_D between_D E over candidate with_D was ! MO to which that they |
compromise comprise: MO to which that they committee team group | N D_NN_of of_N mostly about more_than D_total
concert consort: prince royal queen |
confidant confident: B more VERY feel feels felt looked quite remain remains remained quietly so not less | of that E in about they he and D it it_will we ! a the close P |
confident confidant: close a_close P former P_close trusted a_trusted political P_longtime longtime | E of and who to ! B VERY more
conscience conscious: image B VERY more fully became environmentally | E of that and decision effort choice when but throughout breathing on ! P guilty social clear |
conscience conscious: still fully barely hardly not was_still B_VERY she_was he_was were_still | when E and as but on after throughout
conscience conscious: | of_D_fact of_D_need of_D_risk of_D_risks of_D_cost that_S that_D effort decision choice attempt
conscious conscience: guilty clear P bad social national P_own prisoner_of prisoners_of freedom_of crisis_of matter_of vote_of on_P world's collective | E and vote of is over about clear ! B VERY more
console consul: honorary |
consul counsel: legal defence D_defence | E for to
contact contract: signed_a sign_a N P new record breach_of employment won_a a_C-year two-year one-year a_N construction three-year under a_$N a_£N rental P_new lucrative | E with to for extension worth until and of dispute bridge ! in make eye human sports physical lost body
contacts contracts: signed signing awarded awarding |
contract contact: eye make made human physical close lost no have in P_first come_into came_into personal first sexual skin-to-skin body D_emergency | with_D between_D with_C E details tracing lenses lens number sport sports by lists
coop coup: military D_military D_bloodless D_failed attempted D_attempted D_palace D_2014 D_army in_D staged_D | E in attempt against of leader leaders plotters by that d'etat
cooperate corporate: | tax governance world bonds america greed sponsors finance jet hospitality lawyer profits
cord chord: struck_a strike_a strikes_a striking_a guitar piano minor major final opening touched_a | E with on among of
cords chords: guitar piano three four opening minor major power | E of and on ~ MUSIC
corporate cooperate: MO to refused_to agreed_to | with fully E in on
corps corpse: a the decomposed rotting man's woman's D_C's decaying | of_a_NN of_D_man of_a_man of_a_woman of_D_woman in_a was_found was_discovered found_in lying E_was ! press diplomatic peace marine army cadet signal tank officer air de volunteer the_C
corpse corps: press diplomatic marine the_marine army cadet peace officer C_Army volunteer air signal medical drum ambulance flying tank | E of and in was
cost coast: east west south north north-east gulf ivory along_the sunshine gold southern northern eastern western mile_off_the miles_off_the km_off_the | E of and road guard line at near in from where town to path ! of_the at
cost coast: east west south north C C's java's our Pacific Atlantic the_C | E is in off_D after and could at from to_D of_C ! at total the full labour low |
cost coast: off along miles_from | the_C C of_C
cost cast: to has have had | P_vote P_ballot P_votes doubt
costumes customs: | officer officers official officials duty duties union checks post declaration declarations house inspectors service broker
council counsel: legal queen's king's special defence lead defense general senior outside independent his wise P_legal | E for to said argued told in from and prosecuting representing ! city county town parish security district borough student P
council counsel: | for_D_defence for_D_prosecution for_D_defendant for_D_accused for_D_family for_the_plaintiffs ! the_national C
council counsel: MO | D O P
council counsel: defence defense prosecuting prosecution leading junior legal queen's king's |
council consul: honorary |
council consul: british american french german russian | general
councillor counsellor: grief school guidance marriage trauma drug bereavement mental-health careers addiction debt relationship | E at who and for said to
councillor counsellor: grief bereavement marriage debt guidance school careers addiction trauma drug drugs |
councillors counsellors: grief trauma school guidance bereavement debt mental-health | E were at who and to
councilor counselor: grief school guidance marriage camp mental-health trauma drug legal-aid careers | E at who and for said to
councilors counselors: marriage grief trained guidance camp crisis |
councils counsels: he she who | D O young people against
counsel council: city county town parish borough district security local student governing national privy works arts ruling state research tribal | E for chamber meeting estate tax house houses member members leader elections in to said chief and seat vote has will is was resolution of flat staff elected election workers officials ! legal queen's king's special general defence
counsel council: city town county parish borough district security privy | ! | for
counselled cancelled: flights game match | by due
counselling cancelling: | D_flight D_order D_event D_show
counsellor councillor: city town county parish borough Labour Conservative Tory Green district opposition former_C elected | E C for said who and in
counsellor councillor: labour tory conservative green lib_dem ward parish borough city town county independent local_C sitting | ! | told_patients
counsellors councillors: labour conservative town parish tory borough | voted E approved said on will were
counselor councilor: city town county | C E
counsels councils: N local city parish county town borough district | E in across have and will to
counties countries: european african N_european asian developing foreign N_developing eu arab member gulf D_muslim N_member baltic nordic |
country county: | council councils councillor councillors councilman commissioner commissioners clerk courthouse sheriff sheriff's durham jail cricket court board coroner executive championship prosecutor attorney supervisors ground judge
county country: | ~ embassy ambassador dictator coup regime currency ^ council sheriff cricket town fair court durham road
county country: the its that our | ~ ratify ratified treaty nation nationwide
county country: poorest_X richest_X | in_africa in_europe in_asia in_D_world of_N_million in_C_America in_latin
county country: D_poorest D_richest D_most_populous | in_africa in_europe in_asia in_D_world in_South in_D_region
coup coop: chicken hen pigeon | E and in
coupe coup: military D_military bloodless failed attempted a | d'etat attempt leaders plotters E against in leader
coups coops: chicken |
course coarse: | fishing fish grained language sand salt hair fabric fibre gravel sandpaper cloth jokes joke angler grass
covert covet: | P
coward cowered: they residents families people who he she | in under behind beneath
crate create: MO to helped | D N more jobs ^ dog dogs puppy puppies pet pets night
creak creek: a the up_the dry nearby shallow | E in near bed and where ! to doors
creek creak: MO to floorboards door doors | E under when and
crews cruise: a luxury Mediterranean Caribbean | ship ships liner liners missile missiles control holiday line passengers
crow crowd: D_large D_huge D_home D_packed D_cheering D_angry D_capacity | of E funding cheered was trouble at
crowed crowded: a too B VERY most into on_a D_already | E into beach room street train streets trains market with and field bar camp restaurant cell around round in
crown crowd: | of_N of_people of_about of_more of_fans of_supporters of_protesters
cruise crews: rescue fire film ambulance emergency repair news television flight work cleaning N search medical road camera tank | E from were said have are to at and who worked had battled in on
cubical cubicle: toilet shower D_toilet D_shower office |
cue queue: join joined joining joins jump jumped jumping stood_in_a stood_in_the stand_in_a waited_in_a waited_in_the wait_in_a wait_in_the formed_a forming_a form_a long lengthy orderly mile-long front_of_the front_of_a back_of_the back_of_a head_of_the two-hour three-hour N snaking slow endless | ! | ball card cards stick action tip ^ snooker chalk pool billiards player
cue queue: MO to | for_D_hours for_hours for_N for_D_NN outside at_D round along overnight for_water for_bread for_petrol for_food for_fuel
cue queue: | ~ shopper passenger voter motorist ticket checkout supermarket petrol ^ actor snooker pool ball visual social actress music musical stage conductor orchestra lighting billiards table chalk
cue queue: join joined joins joining joined_the join_the joins_the joining_the long the_long a_long the_back_of_the jumping jumped the_front_of_the | E at for outside in to of
cued queued: | for_D for_hours for_N for_up outside up_for up_outside at_D along_D round_D overnight around_D to_VX in_D patiently ! B H_been | up_E
cueing queuing: | for outside up_for up_outside at_D overnight
cues queues: in long orderly lengthy huge join joined joining form formed forming jump jumping endless snaking bread ticket checkout supermarket | ! | and_gestures
cues queues: | of_voters of_people of_cars of_customers of_passengers of_up_to of_traffic of_N outside_D at_D_NN at_C for_hours ! visual social verbal D_actor |
cues queues: | ~ shopper passenger voter motorist ticket checkout supermarket petrol ^ actor snooker pool visual social verbal music facial musical
cuing queuing: | for outside up_for up_outside at_D overnight
currant current: the a D P strong in_the ocean its electric electrical direct against_the alternating | account affairs president government system season law year rate champion prime crisis E trend deficit situation chairman form value record mayor plan owner ! black red
currant current: strong ocean electric electrical alternating direct rip tidal | ! | bun jelly jam
currant current: the | chairman president mayor government champion champions season law rules owner coach minister holder leader state level rate system deal contract
currants currents: ocean strong D_strong sea rip | E and in
current currant: | bun buns bush bushes jelly jam
currents currants: | raisins sultanas and_raisins
curser cursor: | ~ screen mouse computer click
customs costumes: halloween fancy-dress national carnival period stage film animal colourful elaborate Victorian | E and for by in designer designed worn of
cymbal symbol: a the status national potent powerful | of_D of_NN of_C E ! | crash
cymbals symbols: national status religious nazi party | E of and on
dairies diaries: | ~ kept entries ^ milk cows cheese farmers butter
dairy diary: | entry entries page pages
dairy diary: P video secret personal daily wartime keep_a kept_a keeps_a keeping_a wrote_in_P wrote_in_a Anne_Frank's P_private P_secret P_own in_P | E of in_which for_N and where
dairy diary: B_in_P the_P | entry
dairy diary: extracts_from_P entries_from_P entry_in_P entries_in_P pages_of_P wrote_in_P written_in_P read_from_P read_P extract_from_P his_secret recorded_in_P noted_in_P according_to_P kept_in_P |
dairy diary: kept keep keeps keeping | during for_N of_D of_P from in_which about while through ! |
dairy diary: kept_a keep_a keeps_a wrote_a P_war P_prison P_secret
dam damn: | good well thing fool
damn dam: | wall burst collapse project construction breach across_the on_the
days daze: in_a a | E as after and
daze days: N for last several working school early few |
dead did: | not_reach not_know not_say not_have not_want not_take not_give not_go not_get not_see not_think not_expect not_believe not_respond not_comment not_immediately not_return not_make not_need not_find not_attend not_come not_agree not_rule not_name not_specify not_elaborate not_mention not_explain not_disclose not_provide not_include not_appear not_win not_play not_speak ! the |
dead deal: to must will | with
dead deal: trade peace arms | E of to with for on
deaf death: to | E
deal dead: was found shot were is | E in at after
dear deer: red roe a fallow wild hit_a herd_of herds_of muntjac white-tailed N sika | E in stalking park hunter hunting meat antlers and from population were herd crossing on
dear deer: herd_of herds_of |
dear deer: N two three stag_and several | were was E and in from had shot crossing on ~ stag forest hunter hunt woods park venison antler herd road shot car rifle
decease disease: heart lung kidney infectious | E and
decease disease: heart D_heart lung parkinson's alzheimer's D_infectious infectious coronary liver mad_cow kidney lyme |
deceased diseased: | trees tree birds animals cattle sheep liver kidney lungs plants lung meat organs teeth fish heart
decent descent: steep final P_C rapid slow C | E into from to_D on from_the began of ! a_more |
decent dissent: crush stifle political no silence tolerate voiced | E and in against among from within
decent descent: P | into to_D from_D through towards onto ! | wage
decent descent: began_its began_the began_their begins_its steep rapid final | ! | job wage
deer dear: oh near_and for | E life old friend friends Prudence departed me to_P
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
descent decent: B more any VERY some no | living wage housing standard homes home man people job jobs food chance price human thing pay life E size meal burial ! P of C
descent decent: a any some no | living wage housing homes home man people job jobs food chance price thing pay life meal burial
descent dissent: stifle crush political silence stifling crushing silencing crackdown_on | E
desert dessert: for a chocolate D_pudding the favourite | menu wine wines trolley spoon spoons recipe recipes course chef
desert dessert: ! in_the across_the the_C | ~ COOK chocolate pudding cake custard ^ sand sahara camel dunes troops soldiers arid drought army heat saudi border kalahari gobi mojave nevada arizona nomads
deserts desserts: | ~ COOK chocolate pudding cake custard pastry ^ sand sahara camel dunes just
dessert desert: in_the C sahara the_C across_the through_the rock high into_the from_the | E island storm sand of town road in where near sands war heat and camp floor for_a for_N
dessert desert: | island storm sands
dessert desert: | ~ sand camel nomad arid dune caravan oasis gobi sahara settlers mojave ^ COOK chocolate cake
dessert desert: | ~ settlers miles plains sand caravan wells
desserts deserts: just P_just | E and
device devise: MO to helped tasked_with | a_plan a_way D_strategy D_scheme D_plan D_X_plan ways D_system D_method D_policy D_new new D_X_way means D_X_strategy D_solution
devices devises: he she who which it company | D_plan D_new a ways
devise device: explosive a mobile the nuclear incendiary medical this that listening electronic tracking P D_JJ home-made improvised communication | E was that to_VX which used and on for exploded went can had ! MO to they | ^ will estate
devise device: any a this each mobile every the D_NN D_JJ test measuring protective safety P | E was is that each equipped when used and which has had for ! MO to or |
devise device: explosive incendiary medical mobile nuclear listening tracking electronic | ! MO to |
devises devices: explosive mobile medical electronic of listening tracking these N such incendiary new hearing | E and that were in to_VX on are for
dew due: B are is was were largely mainly partly | to_D to_NN to_C in_court in to_VX on
"""
