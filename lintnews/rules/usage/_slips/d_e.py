"""Slips of words in “d” to “e”; the form of a row is told in the package."""

ROWS = """
dairies diaries: | ~ wrote pages kept entries published political ^ milk cows cheese farmers butter
dairy diary: P D_personal | entry entries
dairy diary: a his her my wrote_in_his wrote_in_her kept_a appointments appointment | entry entries of_a_young_girl
dairy diary: P kept_a kept_D keep_a P_personal D_video D_war in_D_private wrote_in | E of entry entries dates about for on C written note revealed ! | farm farmer cow
dam damn: not_give_a give_a |
damn dam: D_hydroelectric D_new tailings D_tailings D_beaver N_metre three_gorges | E wall project across on burst collapse
days daze: in_a |
daze days: N for last several working school early few |
dead did: | not_reach not_know not_say not_have not_want not_take not_give not_go not_get not_see not_think not_expect not_believe not_respond not_comment not_immediately not_return not_make not_need not_find not_attend not_come not_agree not_rule not_name not_specify not_elaborate not_mention not_explain not_disclose not_provide not_include not_appear not_win not_play not_speak ! the |
dead deed: D_good good |
dead debt: D_bad in national D_national | E relief collector ceiling
deaf death: to | E
dear deer: herd_of herds_of wild roe fallow red | E was were on in and near
dear deer: D_red red D_herd_of herd_of D_white-tailed white-tailed D_roe roe D | hunter hunters park hunting population stalking antlers cull herd
dear deer: D_red red D_herd_of herd_of D_white-tailed white-tailed D_roe roe | E crossing
death deaf: profoundly | children and_blind
decease disease: heart lung kidney infectious | E and
decease disease: heart D_heart lung parkinson's alzheimer's D_infectious infectious coronary liver mad_cow kidney lyme |
deceased diseased: | trees tree tissue liver lungs
deceased diseased: | tree trees heart plants liver lungs cattle
decent descent: of_C african irish indian chinese italian asian european jewish german polish scottish | E and who
decent descent: P slow rapid steep | into from E to
decent descent: D_rapid D_steep P_final final D P of_C of | into E from of to ~ plane aircraft climbers mountain slope irish italian indian african polish
decent dissent: of | in and
decision decide: MO | ! | not also then never in and or of
deer dear: | departed
deer dear: oh | friend friends old sir madam C
deer dear: oh | E me
defence defend: MO | ! | not also then never in and or of
defense defend: MO | ! | not also then never in and or of
defer differ: opinions views | E on
defer differ: opinions they who accounts views C_may | on over from E in
deference difference: made_a makes_a make_a D_big D_age D_time D_only the N_point | between in E of to
deferential differential: D |
defiantly definitely: will is are was most almost would can | be not going the a have one worth happen possible
defuse diffuse: D more | light
defuse diffuse: more | E and
demure demur: MO to without did_not |
denial deny: MO | ! | not also then never in and or of
dependant dependent: | on upon
depravation deprivation: sleep social D_social economic | E and
deprave deprive: MO to | O D C people
deprecate depreciate: MO to |
deprecated depreciated: currency rupee pound naira H has lira yen | by against N
descent decent: | wage wages job jobs living pay meal homes housing result chance proposal people
descent dissent: stifle crush political silence stifling crushing silencing crackdown_on | E
descent decent: D a | job wage house home living standard people man chance wages thing amount start ! D_plane's | into
desert dessert: for favourite favorite chocolate | E and menu wine trolley spoon
desert dessert: for | wine menu course trolley bowl spoon bar ~ chocolate cake pudding ice-cream dinner restaurant menu sweet chef pastry
desert dessert: | ~ menu chocolate cake pudding cream spoon starter ^ sahara camel camels sand arid gobi storm
desert dessert: for a chocolate his her their favourite favorite just | menu wine trolley spoon course recipes recipe
desert dessert: for D_chocolate D pudding or just P_favourite D_chef's | menu trolley wine wines spoon bowl course recipes apples ~ restaurant chef chocolate menu cake meal pudding dinner custard sweet ice-cream guests diners ^ sand island storm camel camels dunes
desert dessert: for D_chocolate pudding or just P_favourite D_chef's | E of_X
deserts desserts: | menu
deserts desserts: just_ | menu
deserts desserts: and cakes_and | like ~ restaurant chef chocolate menu cake meal bakery cakes
deserts desserts: and cakes_and | such_as
dessert desert: through_D across_D cross_D crossed_D crossing_D | E that where in of to and with for near island storm heat sun air sand terrain ! | menu course trolley
dessert desert: D in_the into_the | ~ sand sands dunes camel camels nomads nomadic sahara gobi mojave negev sinai arid oasis plains troops army tribe tribes
dessert desert: | storm island islands sands dunes warfare tribes climate tortoise rats fox tribesmen
dessert desert: will would could should must cannot can't won't couldn't wouldn't shouldn't didn't doesn't don't | ! | not also then never in and or of
dessert desert: | ~ sahara camels sand arid gobi storm troops ^ menu chocolate cake pudding sweet wine cream
dessert desert: the | island storm sands sand tribes tribe rats rat
dessert desert: in_D in_D_C D_C D_syrian D_negev D_sonoran D_mojave across_D D_sahara D_gobi D_atacama D_thar through_D D_libyan D_nevada D_hot into_the D a | island sun storm sand sands heat road town tribes tribesmen dunes kingdom oasis fox climate outpost floor region terrain landscape ! for a_X |
dessert desert: MO | ! | not also then never in and or of
desserts deserts: just P_just D_just the_world's D_hot arid hot | E
device devise: M | D new ways plan
device devise: to will would | a new ways
device devise: MO to helped | D C ways plans new P strategies
device devise: MO | ! | not also then never in and or of
device devise: wants_to want_to wanted_to plans_to plan_to expected_to likely_to able_to unable_to hopes_to decided_to agreed_to refused_to going_to used_to ready_to has_to have_to had_to need_to needs_to trying_to tried_to failed_to due_to_X willing_to forced_to set_to continue_to began_to chance_to | D P O N C NP JJ_NP
devices devises: C he she who which | D ways
devise device: explosive nuclear mobile electronic medical incendiary handheld listening D | E that was which used to_measure in
devise device: D P |
devise device: D explosive D_explosive D_mobile electronic improvised_explosive mobile medical D_listening N | E was exploded that and to which
devise device: the a an P GEN D_JJO | of E for from on that in to and about against with ! | the D O
devises devices: explosive electronic mobile medical N | E that and were
dew due: | to_D diligence process
dew due: | to ! morning mountain the |
dew due: B was be is are | to on in for
diaries dairies: | ~ milk cows cheese farmers butter ^ wrote entries kept
diary dairy: | farm farms farmer farmers products cows cattle industry milk herd produce farming cow product herds free
diary dairy: | ~ milk cows cow farmer farmers cheese butter herd farm ^ wrote entry entries kept page anne writer appointments
diary dairy: D | farm farmer farmers farms cow cows cattle products product industry herd herds free produce farming sector ice bar goats
die dye: hair red | E
die dye: hair food |
die dye: hair D_hair food red blue indigo natural | P_hair jobs ~ hair fabric colour fabrics cloth wool textile
died dyed: | hair P_hair blue red black green pink blond blonde
dies dyes: hair natural food synthetic | E and
differ defer: MO to | D_decision P_place D_vote D_payment D_ruling D_sentence until D_judgment payment
difference deference: in out_of with | to
diffuse defuse: M H | D_bomb D_situation D_tension D_tensions D_row D_crisis D_device tensions tension
diffuse defuse: MO to tried_to attempt_to try_to efforts_to helped trying_to bid_to | tension tensions D_bomb D_row D_situation D_crisis C
diffused defused: | D_bomb D_situation D_tension D_row D_crisis D_device by_police by_experts
diffused defused: B was police H experts bomb H_been soldiers were | D_bomb D_device D_tension D_crisis tension by_D_experts by_bomb by_army by_soldiers in_D_controlled
diffusing defusing: | D_bomb D_situation D_tension tension bombs tensions D_row D_crisis D_device
diner dinner: D_christmas christmas sunday school state D_state for gala D_gala thanksgiving | party table parties lady jacket guests E with ladies
diner dinner: free school hot sunday christmas cooked gala three-course candlelit | every E for at in each
diners dinners: | ~ school christmas ^ restaurant customers ate tables
dinner diner: D_roadside roadside D_fellow N | owner
dinners diners: | ~ restaurant ate reservation tables ^ school christmas cooked turkey
dinning dining: D fine P | room rooms table hall car E experience area
disburse disperse: MO to | D_crowd D_protesters E crowds D_crowds protesters
disbursed dispersed: police crowd crowds B H_been protesters | D_crowd crowds protesters D_protesters E with_tear
discreet discrete: | steps units stages categories variables mathematics components elements values samples
discreet discrete: N into_N three in | units blocks parts steps categories phases mathematics components elements
discrete discreet: B very | about E
discrete discreet: | talks meetings meeting inquiries enquiries conversation conversations diplomacy about_D silence manner entrance exit lunch dinner visit contacts channel channels negotiations approach approaches affair chat
discrete discreet: very more so most B_very be remained remain | E about in and
discrete discreet: very B be B_very D more so D_most | about inquiries enquiries entrance talks and meeting meetings affair exit approach distance silence service contacts visit conversation deal way manner help diplomacy ! | blocks units events steps parts
discrete discreet: very be B_very more so D_most | E about ! | blocks units events steps parts
discretely discreetly: | E and to with in at away into from for by left
discus discuss: M | D with how plans whether
discus discuss: MO to will | D P how C it O whether
discuss discus: | thrower throw
discuss discus: D hammer_and javelin_and women's men's | thrower title final champion throw throwing
discussed disgust: in |
diseased deceased: the P recently | E was 's man's woman's
diseased deceased: D the | was E man's had family of relatives person estate were
disinterested uninterested: B | in
dismissal dismiss: MO | ! | not also then never in and or of
disperse disburse: MO to | D_funds funds D_money D_grants N
dissent descent: of_C of_D_C D_final P_final | into from
distain disdain: with D P open | for E
divers diverse: D more B D_most ethnically culturally as so very | E and range group groups community workforce
diverse divers: police scuba D_police rescue N_rescue navy |
division divide: MO | ! | not also then never in and or of
do due: rose fell rise fall was is were are be been cancelled canceled closed delayed partly mainly largely mostly postponed | to
do due: B are is be was were rent partly B_not largely mainly mostly D_amount | to on in_C in_court back in_N at_N next in_D for_release for_D for_completion process course diligence ! to what what_D how so than |
do due: B is are was were fell rent payment falls | by_D_end by_C on_C on_D_N by_D_N in_D_coming any_day
does dose: D_second D_first D_lethal D_booster D_single D_high D_daily D_fatal booster N_mg D_recommended |
dose does: it he she what that this | not E
dose does: | not
dose does: he she it which who C that not government report D_NN bill what how so it_also neither | not D_not have so n't C D_NN need
draft draught: D_cold | beer excluder
drag drug: D | dealer dealers addict addicts trafficking smuggling smugglers cartel cartels abuse
drank drink: MO | ! | not also then never in and or of
draught drought: | ~ crops farmers rainfall failed famine reservoirs ^ beer ale excluder door
draught draft: D_first D_NFL first D_NBA N | pick bill law resolution
draw drawer: top D_top desk kitchen D_kitchen D_desk |
drawer draw: N_N goalless D_goalless in_a D_cup D_C_cup | E with at for
dress duress: under | E and from as by ! | code
drove drive: would could should must cannot can't won't couldn't wouldn't shouldn't didn't doesn't don't | ! | not also then never in and or of
drove drive: to | ! | ends end stones or and change upon those
drove drive: MO | ! | not also then never in and or of
drove drive: wants_to want_to wanted_to plans_to plan_to expected_to likely_to able_to unable_to hopes_to decided_to agreed_to refused_to going_to used_to ready_to has_to have_to had_to need_to needs_to trying_to tried_to failed_to due_to_X willing_to forced_to set_to continue_to began_to chance_to | D P O N C NP JJ_NP
dual duel: D | between with over
dual duel: D pistol N D_title a_final | with between E in ! the |
ducked docked: ship ferry vessel boat liner | at in on E
due do: M | D_damage with_D business it_again
due do: M S | it that_best
due dew: morning | point
due do: MO to not must can | D so not better E more it that this with everything nothing
duel dual: | carriageway nationality citizenship role purpose citizens citizen
duel dual: | ~ carriageway citizenship nationality ^ pistols swords fought fight sprint rival
duel dual: D | carriageway nationality citizenship national nationals role roles purpose control heritage language
dully duly: B was H and | E elected signed noted delivered obliged
dye die: M | in_D in_C of_D of_hunger from at_home E before if
dye die: M did | in of from at on E after
dye die: MO to not | of in E from for at young if
dyed died: H S who | in_C in_hospital of_D of_cancer from aged at_home on_N after when
dyed died: people soldiers men women children N E who he she they patients | E on in after from aged when
dyed died: he she who people had has | in of from at on E after when
dyed died: H he she who C has had father mother they people N_people man woman patients | of in E after from on at aged when suddenly at_D peacefully ! P_hair tie hair |
dyeing dying: B was is were and | of from in man for words wish days ~ hospital patient cancer illness ^ fabric wool cloth wools
dyeing dying: was is were and | E of
dying dyeing: | P_hair of_wool of_cloth
earn urn: D funeral D_tea | containing E with of
edition addition: in with_the welcome latest_D | to ! an the_first |
effect affect: M adversely badly directly negatively seriously severely not | O N as_many more most all many people any both everyone anyone every C some thousands millions hundreds children jobs prices ! | that change changes D_change D_transfer D_cure D_release D_escape D_rescue D_arrest D_repairs D_sale D_transition D_reform D_changes D_improvement real_change
effect affect: M | NS ! | changes repairs reforms improvements transfers savings arrests rescues cures sales
effect affect: will would could may might not cannot directly badly adversely severely | his her our thousands millions people everyone many prices how families jobs children ! | change changes
effect affect: MO not RB | D_JJ D_NP O how people prices millions C C's more many most all every ! | change changes a_change D_change D_cure D_rescue D_transition D_transfer a_X their_release
effect affect: MO not badly RB will_not | D_NP O how people C C's more millions every N all as_many children prices everyone many D_JJ public ! MO_not_X to_put_into in no | change changes D_change D_rescue D_transition D_cure D_transfer D_release D_escape D_repair D_merger D_sale D_reform D_arrest D_compromise real_change
effected affected: badly worst severely directly adversely most those areas people not | E by in
effected affected: B | by_D by_C by_flooding by_heavy by_strikes
effected affected: less more the those areas | ! | change D
effected affected: B badly worst severely directly adversely those people areas H_been has RB | by D_NP E areas D_NN C most more N people ! | D_change D_repairs D_rescue D_transfer a_change
effected affected: | N people thousands millions hundreds many P_NN_and those ! were_to be_to | changes
effecting affecting: B was is without | D_NN D_NP N C more people millions many all O ! | change D_change D_transfer
effects affects: it which what also negatively adversely how_it how_this | D O N people everyone many millions thousands all more every
effects affects: it this that which disease virus C_RB condition only directly RB | D_NP more most about N people how men women children C up_to millions ! side of |
effects affects: it this which what that disease virus how_it how_this C climate_change drug | D_NN D_NP N everyone people how millions C more women men many O ! side D_X and of special sound |
effects affect: MO | ! | not also then never in and or of
elections erections: | ~ viagra ^ vote
elicit illicit: | drugs drug trade substances funds affair arms cash goods money trafficking market
elicit illicit: D an | drug drugs affair trade tobacco gold arms cigarettes trafficking goods sex alcohol substances payments cash
eligible illegible: handwriting signature |
elude allude: MO to | to
eluded alluded: | to
eluded alluded: H he she it has had | to
eludes alludes: | to_D to
eludes alludes: it he which she | to
emigrants immigrants: illegal undocumented |
eminent imminent: | danger threat arrival attack collapse release departure return
eminent imminent: B was in an | danger threat attack collapse death E arrival departure release return risk invasion arrest
ensue ensure: M | that D
ensure insure: M | against D_car D_house D_property D_vehicle D_ship D_home
ensure assure: | O_that C_that voters_that investors_that residents_that D_public_that
ensure insure: MO to cost_to cannot refuse_to | D_house D_car D_home D_property D_vehicle P_homes P_car P_house P_home homes against D_building it_for D_painting_for
ensured insured: | against for_N
envelop envelope: D brown sealed white | E of containing was with
envelop envelope: D an brown D_brown sealed D_sealed pushing_the push_the self-addressed | E of containing with addressed marked
envelope envelop: M | D_city D_town O
envelope envelop: MO to | D C
era error: D_human human D_clerical clerical by |
erection election: federal general presidential local state early snap re parliamentary mayoral |
erection election: | commission campaign results day candidates night
erection election: | ~ voters vote poll ^ building scaffolding
error era: D_new D_victorian end_of_an victorian the_end_of_an D_post-war D_modern soviet |
except expect: M they we I | to that rain delays
except accept: would could should must cannot can't won't couldn't wouldn't shouldn't didn't doesn't don't | ! | not also then never in and or of
except accept: to | ! | ends end stones or and change upon those
except accept: to must will would not cannot could may might | the an a any his her their responsibility blame that it bids bid offers offer
except accept: MO to not will refused_to willing_to refuse_to agreed_to must ready_to can have_to forced_to happy_to D_decision_to we they could prepared_to | D P O that responsibility C any N bribes no cash it defeat liability blame money gifts donations refugees new all applications ! | for
excepted accepted: H | D
excepted accepted: H B was he she they widely has been | D P O by an that responsibility as into C
excepting accepting: by of for after before without | D_bribes bribes D_award P responsibility D_offer D_position D_job money gifts D_prize D_role
excess access: MO to_have disabled gain gained D_wheelchair wheelchair humanitarian internet public easy better restricted give gave giving denied |
excise exercise: D_military regular daily military physical | E bike and equipment class regime
exercise exorcise: M | D_ghosts D_demons D_ghost
exercise excise: | duty tax duties taxes
exit exist: not |
exited excited: B very so | about by to at E
exiting exciting: an very so most more | E time young prospect player new opportunity
exits exists: no there it | E in to for between
expanse expense: at_D at_P D_huge no the travel D_JJ legal | of_D_taxpayer of_taxpayers E account claims
expanses expenses: living D_legal legal travel medical travelling MPs' D_travel P household | E claims scandal and
expense expanse: D_vast vast D_huge wide D_wide | of_water of_ocean of_desert of_land of_sea of_sand of_ice
exposer exposure: | ~ indecent radiation asbestos sun hypothermia
exposer exposure: indecent D P media radiation | to of E
extant extent: D to to_what to_some to_D_great the_full | of that E
extend extent: the to_some to_a to_that | of E that to
extend extent: to_D to_some to_what D_full D_true to_a_large to_an the | of that E to
extent extend: M | D O its by to
extent extant: | species
extract exact: the | nature
"""
