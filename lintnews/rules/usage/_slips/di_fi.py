"""Slips of words in “di” to “fi”; the form of a row is told in the package."""

ROWS = """
diaries dairies: | ~ milk cows cheese butter ^ wrote entries kept
diary dairy: | farm farms farmer farmers cow cows herd herds product products industry cooperative co-operative cooperatives sector producer producers giant processor processors exports goods milk cattle farming free_X_milk company alternative alternatives aisle intolerant plant
diary dairy: ! P GEN farm | ~ milk butter cheese yoghurt yogurt cow ^ entry entries wrote write kept page pages
die dye: hair red | E
die dye: hair food |
die dye: hair D_hair food red blue indigo natural | P_hair jobs ~ hair fabric colour fabrics cloth wool textile
dies dyes: hair natural food synthetic | E and
differ defer: MO to | D_decision P_place D_vote D_payment D_ruling D_sentence until D_judgment payment
diffuse defuse: M H | D_bomb D_situation D_tension D_tensions D_row D_crisis D_device tensions tension
diffuse defuse: MO to tried_to attempt_to try_to efforts_to helped trying_to bid_to | tension tensions D_bomb D_row D_situation D_crisis C
diffuse defuse: MO to or and | tense D_crisis D_crises tension tensions situation situations D_bomb D_situation
diffused defused: | D_bomb D_situation D_tension D_row D_crisis D_device by_police by_experts
diffused defused: B was police H experts bomb H_been soldiers were | D_bomb D_device D_tension D_crisis tension by_D_experts by_bomb by_army by_soldiers in_D_controlled
diffusing defusing: | D_bomb D_situation D_tension tension bombs tensions D_row D_crisis D_device
diner dinner: D_christmas christmas sunday school state D_state for gala D_gala thanksgiving | party table parties lady jacket guests E with ladies
diner dinner: free school hot sunday christmas cooked gala three-course candlelit | every E for at in each
diners dinners: school christmas sunday | E and at for were
dinner diner: D_roadside roadside D_fellow N | owner
dinners diners: | ~ restaurant ate reservation tables ^ school christmas cooked turkey
dinning dining: D fine P | room rooms table hall car E experience area
disburse disperse: MO to | D_crowd D_protesters E crowds D_crowds protesters
disbursed dispersed: police crowd crowds protesters demonstrators | D_crowd crowds protesters D_protesters E with_tear
disbursed dispersed: B H_been | with_tear by_police by_riot
discreet discrete: | units unit components elements data steps values variables mathematics categories events parts part sections chunks packets entities stages phases blocks segments
discrete discreet: VERY so as always remained remain been stay stayed stays being suitably to_be be | E and about that R when with in enough ! | ^ data mathematics variable variables unit units values events signal signals quantum distinct separate categories parts steps elements
discrete discreet: | inquiry inquiries enquiry enquiries meeting meetings silence manner presence affair distance entrance nod word words visit visits corner tattoo bodyguard bodyguards charm approach approaches glance glances talks conversation conversations security lobbying funeral wedding ceremony way badge logo sign camera phone relationship
discretely discreetly: left leave slipped slip moved spoke speak act acted behave behaved walked drove dealt |
discus discuss: M | D with how plans whether
discus discuss: MO to will | D P how C it O whether
diseased deceased: the P recently | 's man's woman's
diseased deceased: D the | man's relatives estate had
disinterested uninterested: B | in
dismissal dismiss: MO | ! | not also then never in and or of
disperse disburse: MO to | D_funds funds D_money D_grants N
dissent descent: of_C of_D_C D_final P_final | into from
distain disdain: with D P open | for E
divers diverse: B D_most ethnically culturally so very | E and range group groups community workforce
do due: rose fell rise fall was is were are be been cancelled canceled closed delayed partly mainly largely mostly postponed primarily jailed died late absent | to
do due: B are is be was were rent partly B_not largely mainly mostly D_amount | to on in_C in_court back in_N at_N next in_D for_release for_D for_completion process course diligence ! to what what_D how so than |
do due: B is are was were fell rent payment falls | by_D_end by_C on_C on_D_N by_D_N in_D_coming any_day
does dose: D_N annual radiation lethal fatal recommended daily single booster D_first D_second higher lower microgram | to of E
dose does: it he she what that this | not E
dose does: | not ! D each one per N |
dose does: he she it which who C that not government report D_NN bill what how so it_also neither | not D_not have so n't C D_NN need
drag drug: D | dealer dealers addict addicts trafficking smuggling smugglers cartel cartels abuse
drank drink: MO | ! | not also then never in and or of
draught drought: | ~ crops farmers rainfall failed famine reservoirs ^ beer ale excluder door oxen animals horse horses window
draught draft: D_first D_NFL first D_NBA N | pick bill law resolution
draught draft: rough final nfl |
drawer draw: N_N goalless D_goalless in_a D_cup D_C_cup | E with at for
dress duress: under | E and from as by ! | code
drove drive: would could should must cannot can't won't couldn't wouldn't shouldn't didn't doesn't don't MO | ! | not also then never in and or of
drove drive: to | ! | ends end stones or and change upon those
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
duel dual: | carriageway carriageways nationality citizenship
dully duly: B was H and | elected signed noted delivered obliged
dye die: M | in_D in_C of_D of_hunger from at_home E before if ^ hair wool cloth fabric fabrics clothes eggs beard indigo silk yarn cotton colour colours leather dye
dye die: M did | in of from at on E after ^ hair wool cloth fabric fabrics clothes eggs beard indigo silk yarn cotton colour colours leather dye
dye die: MO to not | of in E from for at young if ^ hair wool cloth fabric fabrics clothes eggs beard indigo silk yarn cotton colour colours leather dye
dye die: might | ^ hair wool cloth fabric fabrics clothes eggs beard indigo silk yarn cotton colour colours leather dye
dye die: S RB O | E ^ hair wool cloth fabric fabrics clothes eggs beard indigo silk yarn cotton colour colours leather dye
dye die: RB | R ^ hair wool cloth fabric fabrics clothes eggs beard indigo silk yarn cotton colour colours leather dye
dyed died: H S who | in_C in_hospital of_D of_cancer from aged at_home on_N after when ^ hair wool cloth fabric fabrics clothes eggs beard indigo silk yarn cotton colour colours leather blonde
dyed died: people soldiers men women children N E who he she they patients | E on in after from aged when ^ hair wool cloth fabric fabrics clothes eggs beard indigo silk yarn cotton colour colours leather blonde
dyed died: he she who people had has | in of from at on E after when ^ hair wool cloth fabric fabrics clothes eggs beard indigo silk yarn cotton colour colours leather blonde
dyed died: H he she who C has had father mother they people N_people man woman patients | of in E after from on at aged when suddenly at_D peacefully ! P_hair tie hair | ^ hair wool cloth fabric fabrics clothes eggs beard indigo silk yarn cotton colour colours leather blonde
dyeing dying: B was is were and | of from in man for words wish days ~ hospital patient cancer illness ^ fabric wool cloth wools hair fabrics clothes eggs beard indigo silk yarn cotton colour colours leather textile
dyeing dying: was is were and | E of ^ hair wool cloth fabric fabrics clothes eggs beard indigo silk yarn cotton colour colours leather textile
dyeing dying: was | E ^ hair wool cloth fabric fabrics clothes eggs beard indigo silk yarn cotton colour colours leather textile
dying dyeing: | P_hair of_wool of_cloth
earn urn: D funeral D_tea | containing E with of
eat east: middle far |
eat east: the | E of and coast
edition addition: in with_the welcome latest_D | to ! an the_first |
effect affect: MO didn't doesn't not don't did_not adversely directly badly seriously | P D_lives D_people O prices D_price D_economy D_health D_outcome millions thousands everyone all children women men patients D_C D_NP_of D_way N as_many D_quality D_ability D_decision D_result D_future D_NN_of NP anyone anybody both sales travel businesses demand ! | D_change D_rescue D_transfer D_repair D_repairs changes repairs D_escape D_entry P_escape P_release D_cure D_reconciliation D_settlement change
effected affected: badly worst seriously severely adversely directly hardest most was_not not personally deeply those people areas households families the B_been | by E D in areas communities families and regions people parties households ! | a_change changes repairs a_rescue
effected affected: BEB has have had | by_D_NN by_D_JJ by_D_NP by_C ! | ^ sale change changes transfer payment reform cure rescue
effecting affecting: | P D_lives D_people O prices D_economy D_health millions thousands everyone children women patients D_NP sales travel ! | D_change changes repairs D_rescue D_repairs
effects affects: it which what also negatively adversely how_it how_this | D O N people everyone many millions thousands all more every ^ change changes
effects affects: it this that which disease virus C_RB condition only directly RB | D_NP more most about N people how men women children C up_to millions ! side of | ^ change changes
effects affects: it this which what that disease virus how_it how_this C climate_change drug | D_NN D_NP N everyone people how millions C more women men many O ! side D_X and of special sound | ^ change changes
effects affect: MO | ! | not also then never in and or of
elicit illicit: the a an his her its of in for from on with by against and | NN NP JJ_NN JJ_NP ! MO not to |
eligible illegible: handwriting signature |
elude allude: | to_D to_C to_P to_NP to_this to_that to_in
eluded alluded: | to_D to_C to_P to_NP to_NN to_this to_that to_in briefly ! | to_date
eludes alludes: | to_D to_C to_P to_NP to_this to_that
eluding alluding: | to_D to_C to_P to_this to_that
emigrants immigrants: illegal undocumented |
eminent imminent: B looks seems seemed looked appeared appears thought_to_be | E and but within ! VERY most she_X he_X they_X I_X who_X she_was he_was | ^ scholar scientist professor physician author lawyer judge historian
eminent imminent: | danger threat attack collapse closure arrival departure release eruption war invasion strike risk birth demise failure peril threats retirement changes arrests arrest disaster
ensue ensure: M | that D
ensure insure: M | against D_car D_house D_property D_vehicle D_ship D_home
ensure insure: MO to cost_to cannot refuse_to | D_house D_car D_home D_property D_vehicle P_homes P_car P_house P_home homes against D_building it_for D_painting_for
ensured insured: | against for_N
envelop envelope: D brown sealed white | E of containing was with
envelop envelope: D an brown D_brown sealed D_sealed pushing_the push_the self-addressed | E of containing with addressed marked
envelope envelop: M | D_city D_town O
envelope envelop: MO to | D C
erection election: federal general presidential local state early snap re parliamentary mayoral |
erection election: | commission campaign results day candidates night
erection election: | ! | of ~ voters vote poll ^ building scaffolding mast tower fence planning wall statue homes
even ever: than | E before
ever even: | though
except accept: MO to WILL | D P C any no responsibility O that blame N all NP NN an ! |
except accept: S has_to ready_to | responsibility liability blame defeat
except expect: M they we I | to that rain delays
excepted accepted: H | D
excepted accepted: H B was he she they widely has been | D P O by an that responsibility as into C
excepting accepting: by of for after before without | D_bribes bribes D_award P responsibility D_offer D_position D_job money gifts D_prize D_role
excess access: MO to_have gain gained give gave giving denied better easy | to
excess access: disabled wheelchair humanitarian internet |
excise exercise: D_military regular daily military physical | E bike and equipment class regime
exercise exorcise: M | D_ghosts D_demons D_ghost
exercise excise: | duty tax duties taxes ! | duty_of
exit exist: not |
exited excited: B very so | about to
exiting exciting: an very so most more | E time young prospect player new opportunity
exits exists: there | E in for between
expanse expense: at_D at_P no travel legal | of_D_taxpayer of_taxpayers E account claims
expanses expenses: living D_legal legal travel medical travelling MPs' D_travel P household | E claims scandal and
expense expanse: D_vast vast D_huge wide D_wide | of_water of_ocean of_desert of_land of_sea of_sand of_ice
exposer exposure: | ~ indecent radiation asbestos sun hypothermia
exposer exposure: indecent D P media radiation | to of E
extant extent: D to to_what to_some to_D_great the_full | of that E
extract exact: the | nature
faces faeces: mice mouse pigeon | were was in on E
fair fare: bus train taxi rail air ferry tube cab minibus single return plane airline paid_P pay_P paying_P paying_a pay_a paid_the pay_the | E for to of from and dodger dodgers evasion increase increases rise rises was is ! |
fair fare: | dodger dodgers evasion dodging dodge_X
fair fare: MO to did | better well badly worse poorly no_better
faired fared: | well better badly worse
fairs fares: rail bus taxi train air ferry cab tube passenger cheap single return peak off-peak airline subway metro tram coach flight | E R will rose to by and are were would have rise went go increase ! |
fairs fares: | ~ passenger rail train commuter ticket railway airline taxi ^ trade book county craft country job travelling visitor art village
fairy ferry: | port passengers terminal crossing crossings operator
fairy ferry: car D_car cross-channel passenger D_passenger by | E services service terminal operator crossing company port passengers from crew to sank boat
fare fair: | trial share enough play game deal chance treatment wages wage election elections competition comment reflection pay_X minded
fare fair: free_and B_not very quite hardly not to_be is_only | E and to that for
fare fair: book county craft trade village state job antiques country street careers | E in at and
fares fairs: trade book county craft job art antiques village careers funfair country world street wine beer agricultural | E in at and across where around
farther father: P | of E was
farther father: P P_late D_founding P_own | E of was died and who had had_been told
farther further: | education information notice investigation evidence talks
faze phase: D first second third next final initial latest early new | of E in
faze phase: D first second third final next initial early implementation new |
faze phase: | one two three N
faze phase: D_first D_second D_final next D_next D_new D_third initial D two group D_group a | of E out in two one
faze phase: the a an P GEN D_JJO | of E for from on that in to and about against with ! | the D O
fazed phased: being B gradually | out in over withdrawal return
feat feet: N six five four three ten two both bare | long tall wide deep high of above below E on into
feat feet: N several hundred thousand six on_P both cold bare square two_left | E of tall high long deep wide above below away in on from thick up and and_hands first
feat feed: MO | ! | not also then never in and or of
feel fell: shares stock stocks prices sales profits index pound dollar euro revenue exports unemployment output | N by to sharply E
feet feat: quite remarkable impressive no_mean rare unique engineering a | E of in for
feet feat: D_remarkable D_rare no_mean no_small a D_extraordinary D_great D_engineering D_incredible | of E that for in
feet feat: D_remarkable D_rare no_mean no_small D_amazing D_engineering D_incredible | E I for of that in to
ferment foment: MO to accused_of of | unrest rebellion trouble dissent revolution violence hatred revolt division
ferry fairy: | tale tales godmother lights
fete fate: sealed_P whose decide_P decides_P | of E ! village church school summer |
fiance finance: D minister ministry | minister ministers ministry committee bill director department chief officer
fiancee finance: D | minister ministry bill committee
fie five: | years million days months people weeks minutes
field filed: was were has he she they who been | a P by for
fiend friend: best close old childhood dear facebook family girl P | C E and of
fiend find: will would could should must cannot can't won't couldn't wouldn't shouldn't didn't doesn't don't | ! | not also then never in and or of
filed field: the_football the_playing the_level football playing battle |
filed field: the a | of E trip hospital goal
fin fine: a | of_N
fin fine: perfectly just absolutely doing | E and
fin fine: | ~ imposed magistrates fined parking speeding ^ shark whale fish dolphin
fin fine: D_heavy N_dollar a_hefty pay_D | of for E or imposed
fin fine: a the | of_N imposed ^ shark whale dolphin fish surfboard
find fined: was were been being B | N for by
find fined: B was were been be | N for E by after more over
fined find: M | D out O a that
fined find: MO to will not could did can | D P out that a C new work any ways evidence
fined find: MO | ! | not also then never in and or of
finely finally: H has had was B he she it they who C | E reached agreed won arrived signed admitted opened got came been ended caught began
fir fur: | coat coats trade
fir fur: faux fake mink | coat coats trade farm farms farming hat collar traders trim E
fist first: D the P C's her his its for_the in_the at D_world's | time year day to half of person was in degree woman quarter goal round two three place world minister term half-century couple month case phase week meeting D lady black trip since visit step ! clenched raised P_right P_left a P_clenched iron tight | fight of_D fights bump pump bumps pumping E
fist first: C's her his its for_the in_the at D_world's | E and ! clenched raised P_right P_left a P_clenched iron tight | fight of_D fights bump pump bumps pumping E
fist first: his our my its her their the this | time place year day step two few three half week month term season quarter round game goal book son daughter child
fits fists: P_bare clenched |
"""
