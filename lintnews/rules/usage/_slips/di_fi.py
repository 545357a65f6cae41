"""Slips of words in “di” to “fi”; the form of a row is told in the package."""

ROWS = """
diaries dairies: | ~ milk cows cheese butter ^ wrote entries kept
diary dairy: | farm farms farmer farmers cow cows herd herds product products industry cooperative co-operative cooperatives sector producer producers giant processor processors exports goods milk cattle farming free_X_milk company alternative alternatives aisle intolerant plant
diary dairy: ! P GEN farm | ~ milk butter cheese yoghurt yogurt cow ^ entry entries wrote write kept page pages
diary dairy: | truck trucks driver drivers sector sectors foods food venture ventures company plant
diary dairy: and beef_and meat_and lamb_and for beef | cows E sectors
die dye: hair food D_hair natural red fabric purple blue | E and job or used
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
disburse disperse: MO to | D_crowd D_crowds D_protesters D_demonstrators protesters crowds D_X_crowd
disbursed dispersed: police crowd crowds protesters demonstrators they was were | D_crowd D_protesters by_police peacefully after when E_before protesters with_tear with_water ! | N money
discreet discrete: | units unit components elements data steps values variables mathematics categories events parts part sections chunks packets entities stages phases blocks segments
discrete discreet: VERY so as always remained remain been stay stayed stays being suitably to_be be | E and about that R when with in enough ! | ^ data mathematics variable variables unit units values events signal signals quantum distinct separate categories parts steps elements
discrete discreet: | inquiry inquiries enquiry enquiries meeting meetings silence manner presence affair distance entrance nod word words visit visits corner tattoo bodyguard bodyguards charm approach approaches glance glances talks conversation conversations security lobbying funeral wedding ceremony way badge logo sign camera phone relationship
discrete discreet: she he they was_very is_very B | about enough E_about in_P_NN
discrete discreet: a P | exit entrance visit manner nod call word inquiry look glance chat distance
discrete discreet: P D | staff servants service inquiries enquiries manner hotel butler bodyguards security affair ^ mathematics data
discretely discreetly: left leave slipped slip moved spoke speak act acted behave behaved walked drove dealt |
discus discuss: MO to and will | D P how what whether C it these plans ways with NP NN ! | throw thrower throwers champion
discuss discus: | thrower throw champion throwers event record
diseased deceased: the | 's wife husband father mother estate brother sister relatives person owner
disinterested uninterested: B | in
dismissal dismiss: MO | ! | not also then never in and or of
disperse disburse: MO to | D_money D_funds funds money D_grants D_aid D_cash £N grants loans payments D_N_million
dispersed disbursed: has_been | N_million £N $N funds grants to_D_NP ~ fund grant loan money payment budget ^ crowd protesters police rally
dissent descent: of_C of steep final D_rapid N | E into to_D_ground from_the_summit
distain disdain: with D P open | for E
divers diverse: B D_most ethnically culturally so very | E and range group groups community workforce
do due: B is are was were largely mainly partly in not mostly probably part died trial prices perhaps entirely appear | to_D_NN to_NN to_NP to_C to_D_JJ to_P to_bad to_heavy to_poor to_a E_to to_be_VN to_VX_in in_court in_C in_N on_DAY next to_start to_open to_begin to_appear to_arrive to_meet to_end process diligence ! what all can will it able need have has had something things |
do due: rose fell closed cancelled canceled delayed died down up higher lower VD ED | to_D_NN to_NN to_NP to_a to_JJ_NN to_C ! what all nothing something
do due: X | to_D_lack to_a_lack to_rain to_recent to_high to_illness to_injury to_bad to_previous to_poor to_heavy to_technical to_concerns to_its_JJ to_fears to_weather ! what all nothing something anything can to will could would things |
do due: possibly largely partly mainly probably mostly almost entirely be is was were are | to
do due: shut closed cancelled called delayed postponed suspended abandoned grounded halted mainly partly largely probably | to
does dose: a the first second booster lethal each one single daily recommended high low D_JJ third initial fatal | of E and in was is
dose does: he she it which what so how neither nor never also that why who nobody C government D_law this | not n't it he she the a so have nothing this that anyone away P know D_NN_VX they NN_VX ! a the per one each second first booster next D_JJ |
dose does: NN C | not_VX not_have not_be not_VB not_need not_want not_include not_mean ! the a first per second each booster vaccine drug daily low high single lethal
draft draught: on of_cold a_cold of a_pint_of | beer excluder excluders horse ale bitter lager
drag drug: D | dealer dealers addict addicts trafficking smuggling smugglers cartel cartels abuse
drank drink: MO | ! | not also then never in and or of
draught draft: first final the military the_X army early rough to NBA NFL D_NFL | law bill agreement pick picks resolution constitution legislation budget report treaty plan letter deal E of order proposal proposals text notice dodger ! on cold a_cold
draught drought: severe years_of long prolonged the_worst of worst N summer of_the | E conditions and in has stricken hit relief affected of
draught drought: the D | had_killed has_killed ended killed
draught drought: | ~ rain rainfall crop harvest famine maize reservoir farmer irrigation hosepipe ^ beer horse window door ale chess lager pub animal cattle oxen ox
draught draft: a the first | law bill agreement resolution constitution budget report treaty plan letter deal text proposal of_the_X_bill of_D_bill of_D_treaty of_D_law of_D_budget of_D_report of_D_letter of_D_speech of_D_agreement
drawer draw: N_N goalless D_goalless in_a D_cup D_C_cup | E with at for
dress duress: under | E and from as by ! | code
drought draught: | beer excluder excluders ale horse horses
drove drive: would could should must cannot can't won't couldn't wouldn't shouldn't didn't doesn't don't MO | ! | not also then never in and or of
drove drive: to | ! | ends end stones or and change upon those
drove drive: wants_to want_to wanted_to plans_to plan_to expected_to likely_to able_to unable_to hopes_to decided_to agreed_to refused_to going_to used_to ready_to has_to have_to had_to need_to needs_to trying_to tried_to failed_to due_to_X willing_to forced_to set_to continue_to began_to chance_to | D P O N C NP JJ_NP
dual duel: a the fought_a pistol D_sword | with E between to_the at fought in_N ! carriageway
ducked docked: ship ferry vessel boat liner | at in on E
due do: MO to don't didn't did_not can they what_to we | so it not that the anything something more nothing well what business this better all E_so P_best D_job everything ! B is was are were be |
due do: and can could will to you we they I how which what does why | it so not you D_NN agile business sometimes want need E well better anything something everything ! B is was are be still fall falls become | to
due dew: morning | point
duel dual: | carriageway citizenship nationality role roles purpose control passport fuel currency-listed passports use nationals national controls language meaning function degree
dully duly: B was H and | elected signed noted delivered obliged
dye die: MO to will people patients children not who | E in from of at each before without out if after for every because by on when down and younger alone there ! | P_hair D_hair it D_fabric D_cloth D_wool D_river ^ hair wool cloth fabric yarn leather
dyed died: he she who people was_when man woman men father mother son daughter husband wife brother have had has victims patient patients soldiers and also nearly at_least N C baby mum children boy girl grandfather uncle | in at on from after when of E before aged last during while with as suddenly yesterday two peacefully and later instantly this without trying there C ! | blond blonde black red blue green pink in_the_wool in_wool
dyeing dying: B are is was were of the a | man woman wish words breed E of patients from in father mother wife minutes days embers moments soldier child people out seconds art to_VX ! for |
dyeing dying: soldier's man's mother's father's woman's P | words wish breath moments man days
dying dyeing: | ~ fabric cloth wool textile hair leather cotton silk tannery indigo ^ death dead patients hospital war ill
earn urn: D funeral D_tea | containing E with of
eat east: middle far |
eat east: the | E of and coast
edition addition: in with_the welcome latest_D | to ! an the_first |
effect affect: MO didn't doesn't not don't did_not adversely directly badly seriously | P D_lives D_people O prices D_price D_economy D_health D_outcome millions thousands everyone all children women men patients D_C D_NP_of D_way N as_many D_quality D_ability D_decision D_result D_future D_NN_of NP anyone anybody both sales travel businesses demand ! | D_change D_rescue D_transfer D_repair D_repairs changes repairs D_escape D_entry P_escape P_release D_cure D_reconciliation D_settlement change
effect affect: MO not which that things genes factors this it also | D_NN D_JJ NP how N C JJ_NP who all_NP NN_NN ! D a an side special sound adverse any | D_EFFECTED D_JJ_EFFECTED EFFECTED JJ_EFFECTED D_NN_EFFECTED on of
effect affect: most badly worst be B_not | by
effect affect: NN D_NN which that it MO to not | D_NP runners travel sleep growth turnout morale sales ! a D an no side special sound | D_EFFECTED EFFECTED JJ_EFFECTED NN_EFFECTED
effected affected: badly worst seriously severely adversely directly hardest most was_not not personally deeply those people areas households families the B_been | by E D in areas communities families and regions people parties households ! | a_change changes repairs a_rescue
effected affected: BEB has have had | by_D_NN by_D_JJ by_D_NP by_C ! | ^ sale change changes transfer payment reform cure rescue
effecting affecting: | P D_lives D_people O prices D_economy D_health millions thousands everyone children women patients D_NP sales travel ! | D_change changes repairs D_rescue D_repairs
effects affects: it which what also negatively adversely how_it how_this | D O N people everyone many millions thousands all more every ^ change changes
effects affects: it this that which disease virus C_RB condition only directly RB | D_NP more most about N people how men women children C up_to millions ! side of | ^ change changes
effects affects: it this which what that disease virus how_it how_this C climate_change drug | D_NN D_NP N everyone people how millions C more women men many O ! side D_X and of special sound | ^ change changes
effects affect: MO | ! | not also then never in and or of
effluent affluent: | suburb suburbs neighbourhood area areas families family residents parents society part
elicit illicit: the a an his her its of in for from on with by against and | NN NP JJ_NN JJ_NP ! MO not to |
elicit illicit: | affair trade drugs drug alcohol trafficking liquor goods tobacco sex cigarettes arms financial weapons substances substance
elicit illicit: the an in of any D | still drug drugs trade liquor affair alcohol arms tobacco goods ! MO to not |
eligible illegible: handwriting signature |
elude allude: | to_D to_C to_P to_NP to_this to_that to_in
eluded alluded: | to_D to_C to_P to_NP to_NN to_this to_that to_in briefly ! | to_date
eludes alludes: | to_D to_C to_P to_NP to_this to_that
eluding alluding: | to_D to_C to_P to_this to_that
emigrants immigrants: illegal undocumented | E from in to
eminent imminent: B looks seems seemed looked appeared appears thought_to_be | E and but within ! VERY most she_X he_X they_X I_X who_X she_was he_was | ^ scholar scientist professor physician author lawyer judge historian
eminent imminent: | danger threat attack collapse closure arrival departure release eruption war invasion strike risk birth demise failure peril threats retirement changes arrests arrest disaster
ensue ensure: M | that D
ensure insure: MO to | D_house D_car D_home D_property D_contents D_vehicle D_jewellery D_painting against P_car P_home P_house D_building D_cargo D_ship homes cars D_boat P_life
ensured insured: fully B_not not privately was | against for_N E by_C party value vehicle driver with_C home homes car bank deposits
envelop envelope: a the brown sealed white an plain pushing_the stamped in_an | E containing of with and in marked was addressed to
envelope envelop: MO to threatened_to | D_town D_city D_building D_area D_house D_region
envelopes envelops: which that smoke mist fog darkness | D_town D_city D_building
erection election: federal general presidential local state early snap re parliamentary mayoral |
erection election: | commission campaign results day candidates night
erection election: | ! | of ~ voters vote poll ^ building scaffolding mast tower fence planning wall statue homes
even ever: than | E before
ever even: | though
except accept: MO to WILL | D P C any no responsibility O that blame N all NP NN an ! |
except accept: S has_to ready_to | responsibility liability blame defeat
except accept: we they people not never cannot can't won't willing_to I | D_NN D_JJ responsibility anything this that_D that_P that_S that_C D_P low less NN_NP ! all_we all_they anyone nothing did | for
except expect: M they we I | to that rain delays
excepted accepted: H | D
excepted accepted: H B was he she they widely has been | D P O by an that responsibility as into C
excepting accepting: by of for after before without | D_bribes bribes D_award P responsibility D_offer D_position D_job money gifts D_prize D_role
excess access: MO to_have gain gained give gave giving denied better easy | to
excess access: disabled wheelchair humanitarian internet |
excise exercise: D_military regular daily military physical | E bike and equipment class regime
exercise exorcise: MO to | D_demon D_demons D_ghost D_ghosts D_memory D_memories D_spirit D_spirits D_past
exercise excise: | duty duties tax taxes officers
exist exit: the fire emergency an D_early P motorway nearest | poll polls door doors from E strategy sign signs interview routes wound visa visas ramp ! MO to
exit exist: MO to not don't doesn't didn't no_longer does_not did_not they | E in for on to to_VX between only at_D because and without ! the an D | D_building D_room
exited excited: B very so | about to
exiting exciting: an very so most more | E time young prospect player new opportunity
exits exists: there | E in for between
expanse expense: at_D at_the at_great at_his at_taxpayers' at_its public no | E of_D account claim report and
expanses expenses: living D_legal legal travel medical travelling MPs' D_travel P household | E claims scandal and
expense expanse: a vast the_vast wide D_vast huge great | of_D of_water of_sea of_NN of_ocean of_desert of_grass of_ice of_land of_sand
exposer exposure: | ~ indecent radiation asbestos sun hypothermia
exposer exposure: indecent D P media radiation | to of E
extant extent: to_the to_some the_full to_an to_a_large to_what the to_a_certain full | E of that to_which to ! are still is only earliest
extent extant: only still oldest earliest few | copy copies E manuscript species examples
extract exact: the | nature
faces faeces: mice mouse pigeon | were was in on E
faint feint: a | to_the_left to_the_right and_X_punch
fair fare: bus train taxi rail air ferry tube cab minibus single return plane airline paid_P pay_P paying_P paying_a pay_a paid_the pay_the | E for to of from and dodger dodgers evasion increase increases rise rises was is ! |
fair fare: | dodger dodgers evasion dodging dodge_X
fair fare: MO to did | better well badly worse poorly no_better
fair fare: bus train taxi rail air ferry tube cab tram |
fair fare: paid_no pay_no pays_no evade_the dodge_the |
faired fared: have has had they also he she it who team party markets | better worse well badly poorly little no less E in at so ! | off
fairs fares: rail bus taxi train air ferry cab tube passenger cheap single return peak off-peak airline subway metro tram coach flight | E R will rose to by and are were would have rise went go increase ! |
fairs fares: | ~ passenger rail train commuter ticket railway airline taxi ^ trade book county craft country job travelling visitor art village
fairy ferry: | port passengers terminal crossing crossings operator
fairy ferry: car D_car cross-channel passenger D_passenger by | E services service terminal operator crossing company port passengers from crew to sank boat
fare fair: | trial share enough play game deal chance treatment wages wage election elections competition comment reflection pay_X minded
fare fair: free_and B_not very quite hardly not to_be is_only | E and to that for
fare fair: book county craft trade village state job antiques country street careers | E in at and
fare fair: | fight result result_and contest hearing_E share deal game chance trial play warning criticism assessment point question
fare fair: B_a a_more been_a B_not was_not isn't wasn't | E and to fight result
fares fairs: trade book county craft job art antiques village careers funfair country world street wine beer agricultural | E in at and across where around
farther father: P his my D_C the D_late birth holy C's single a_single | of_D of_N E was had and who died said figure from in to has is told came christmas
farther further: | education information notice investigation evidence talks
fate fete: church village summer school garden | E in on was and at stalls
father farther: much even a_little no a_mile miles | away north south east west afield along from apart up down on than
faze phase: first second next final initial new last the two testing a opening latest knockout pilot group early | E of in one two out was is will
faze phase: every a the this that each first second acute silent discovery planning final N next new early | of E in out is was ended and lasted followed will ! not never to
fazed phased: be being B to_be D_gradually | in out withdrawal introduction return over approach reopening
feat feet: N square cubic on_P cold P_bare at_P bare D_two two six five three ten four to_P both hundred thousand wet two_left back_on_P | E tall high deep of_D_wall below above long wide and in apart on in_height from up under first
feat feed: MO | ! | not also then never in and or of
feats feet: N square | E
feel fell: shares stock stocks prices sales profits index pound dollar euro revenue exports unemployment output | N by to sharply E
feet feat: a no_mean quite_a remarkable engineering incredible no_small impressive amazing such_a P_greatest extraordinary same great | of_engineering E of_NN of_strength of_endurance of_D in by was achieved since for to_VX that ! P two N six both bare cold wet little
feint faint: | hearted praise E light heart hope sound smell
ferment foment: MO to accused_of of | unrest rebellion trouble dissent revolution violence hatred revolt division
ferry fairy: | tale tales godmother lights
fete fate: same decide_the seal_the sealed_P tempt tempting met_P sealed_the | of_D E is was and would awaits hangs rests ! church village summer
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
find fined: was been were be B being H judge court magistrates company firm heavily police C_was | £N $N for N by_D over after D_company D_firm D_C a_record the_N for_VG E_N him him_N her_N them_N him_£N ! to will can could
fined find: MO to can't could_not trying_to hard_to hopes_to help able_to difficult_to struggled_to | D P out E it them him a_way that work jobs ways solace themselves common new C enough anyone what one who
finely finally: H has had was B he she it they who C | E reached agreed won arrived signed admitted opened got came been ended caught began
fir fur: | coat coats trade farm farms hat collar lined seal mink traders
fist first: D the P C's her his its for_the in_the at D_world's | time year day to half of person was in degree woman quarter goal round two three place world minister term half-century couple month case phase week meeting D lady black trip since visit step ! clenched raised P_right P_left a P_clenched iron tight | fight of_D fights bump pump bumps pumping E
fist first: C's her his its for_the in_the at D_world's | E and ! clenched raised P_right P_left a P_clenched iron tight | fight of_D fights bump pump bumps pumping E
fist first: his our my its her their the this | time place year day step two few three half week month term season quarter round game goal book son daughter child
fits fists: P_bare clenched |
"""
