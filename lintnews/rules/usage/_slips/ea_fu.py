"""Slips of words in “ea” to “fu”; the form of a row is told in the package."""

ROWS = """
earn urn: D funeral D_tea | containing E with of
edition addition: in with_the welcome latest_D | to ! an the_first |
effect affect: M adversely badly directly negatively seriously severely not | O N as_many more most all many people any both everyone anyone every C some thousands millions hundreds children jobs prices ! | that change changes D_change D_transfer D_cure D_release D_escape D_rescue D_arrest D_repairs D_sale D_transition D_reform D_changes D_improvement real_change
effect affect: M | NS ! | changes repairs reforms improvements transfers savings arrests rescues cures sales
effect affect: will would could may might not cannot directly badly adversely severely | his her our thousands millions people everyone many prices how families jobs children ! | change changes
effect affect: MO not RB | D_JJ D_NP O how people prices millions C C's more many most all every ! | change changes a_change D_change D_cure D_rescue D_transition D_transfer a_X their_release
effect affect: MO not badly RB will_not | D_NP O how people C C's more millions every N all as_many children prices everyone many D_JJ public ! MO_not_X to_put_into in no | change changes D_change D_rescue D_transition D_cure D_transfer D_release D_escape D_repair D_merger D_sale D_reform D_arrest D_compromise real_change
effect affect: MO | P_catch P_crops P_livelihoods P_lives P_income P_jobs P_health P_sleep P_children P_families P_homes P_business P_performance P_chances P_safety P_education P_work P_prices P_sales P_profits P_mood
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
elicit illicit: | drugs drug trade substances funds affair arms cash goods money trafficking market
elicit illicit: D an | drug drugs affair trade tobacco gold arms cigarettes trafficking goods sex alcohol substances payments cash
elicit illicit: D JJ alleged of | NN NP E
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
ensure insure: MO to cost_to cannot refuse_to | D_house D_car D_home D_property D_vehicle P_homes P_car P_house P_home homes against D_building it_for D_painting_for
ensured insured: | against for_N
envelop envelope: D brown sealed white | E of containing was with
envelop envelope: D an brown D_brown sealed D_sealed pushing_the push_the self-addressed | E of containing with addressed marked
envelope envelop: M | D_city D_town O
envelope envelop: MO to | D C
erection election: federal general presidential local state early snap re parliamentary mayoral |
erection election: | commission campaign results day candidates night
erection election: | ~ voters vote poll ^ building scaffolding
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
extract exact: the | nature
faces faeces: mice rat dog mouse pigeon | were was in on E
fair fare: bus train rail taxi cab tram | E rise rises increase increases dodger for
fair fare: M | well better badly worse
fair fare: bus taxi train air rail | E increases rise to
fair fare: bus train taxi rail air cab D_bus D_train D_taxi D_single tube D_cab D_full half return D_airline | E from of increase increases rise rises hike dodger dodgers dodging evasion of_N rose will_rise paying hikes to_C stage structure ! | and_square enough
faired fared: | well better badly worse
fairs fares: bus train rail taxi cab tram | E rise will have
fairs fares: bus train taxi rail air | E to rose
fairs fares: bus train taxi rail air cab tube airline passenger peak ticket metro | E from by will to are rose have for up and were
fairy ferry: | ~ port passengers terminal harbour crossing ^ tale tales godmother lights
fairy ferry: car D_car cross-channel passenger D_passenger by | E services service terminal operator crossing company port passengers from crew to sank boat
fare fair: | trial game play enough election elections hearing market
fare fair: trade book science craft jobs county state fun | E in at
fare fair: a D | trial hearing deal game play price election vote chance
fare fair: D_county county state D_state job jobs career D_career book trade science school D_village craft vanity free_and world's only to_be B_not not | share trial play enough game trade elections deal hearing election price fight pay and_square and_impartial housing chance wage value wind use weather ground
fare fair: P | share housing elections
fares fairs: trade craft book job jobs county career |
farther father: P the | of E was
farther father: P P_late D_founding P_own | E of was died and who had had_been told
farther further: | education information notice investigation evidence talks
faze phase: D first second third next final initial latest early new | of E in
faze phase: D first second third final next initial early implementation new |
faze phase: | one two three N
faze phase: D_first D_second D_final next D_next D_new D_third initial D two group D_group a | of E out in two one
faze phase: the a an P GEN D_JJO | of E for from on that in to and about against with ! | the D O
fazed phased: being B gradually | out in over withdrawal return
feat feet: N six five four three ten P two both bare | long tall wide deep high of above below E on into
feat feet: N several hundred thousand six P on_P both cold bare square two_left | E of tall high long deep wide above below away in on from thick up and and_hands first
feat feed: MO | ! | not also then never in and or of
feel fell: shares stock stocks prices sales profits index pound dollar euro revenue exports unemployment output | N by to sharply E
feet feat: quite remarkable impressive no_mean rare unique engineering a | E of in for
feet feat: D_remarkable D_rare no_mean no_small a D_extraordinary D_great D_engineering D_incredible | of E that for in
feet feat: D_remarkable D_rare no_mean no_small D_amazing D_engineering D_incredible | E I for of that in to
ferment foment: MO to accused_of of | unrest rebellion trouble dissent revolution violence hatred revolt division
ferry fairy: | ~ tale tales godmother lights ^ port boat sea passengers harbour island
ferry fairy: | tale tales godmother lights
fete fate: D sealed_P | of E ! village church school summer |
fiance finance: D minister ministry | minister ministers ministry committee bill director department chief officer
fiancee finance: D | minister ministry bill committee
fiend friend: best close old childhood dear facebook family girl P | C E and of
fiend find: will would could should must cannot can't won't couldn't wouldn't shouldn't didn't doesn't don't | ! | not also then never in and or of
fiend friend: | ~ best close old family ^ drug axe sex mad
fin fine: a | of_N
fin fine: perfectly just absolutely doing | E and
fin fine: | ~ court judge imposed paid pay magistrates fined parking speeding ^ shark whale fish dolphin
fin fine: D_heavy D N_dollar a_hefty pay_D a | of for E or imposed
find fined: was were been being B | N for by
find fined: B was were been be | N for E by after more over
fined find: M | D out O a that
fined find: MO to will not could did can | D P out that a C new work any ways evidence
fined find: MO | ! | not also then never in and or of
finely finally: H has had was B he she it they who C | E reached agreed won arrived signed admitted broke opened got came been ended caught made began
fir fur: | coat coats trade
fir fur: D faux fake mink | coat coats trade farm farms farming hat collar traders trim E
fist first: D the P C's her his its for_the in_the at D_world's | time year day to half of person was in degree woman quarter goal round two three place world minister term half-century couple month case phase week meeting D lady black trip since visit step ! clenched raised P_right P_left a P_clenched iron tight | fight of_D fights bump pump bumps pumping E
fist first: C's her his its for_the in_the at D_world's | E and ! clenched raised P_right P_left a P_clenched iron tight | fight of_D fights bump pump bumps pumping E
fits fists: P P_bare clenched |
flack flak: took caught | jacket jackets E from for over
flair flare: distress | gun E
flair flare: solar distress |
flair flare: | ups up
flair flare: D distress solar D_distress emergency D_marine | up gun fired was set_off
flairs flares: let_off threw solar distress | E and were in at on into
flare flair: D_real D_creative artistic D_natural with D_great creative | for and E in
flare flair: comic artistic creative natural dramatic theatrical entrepreneurial attacking tactical literary visual political D_certain P_usual Gallic Latin Brazilian with_great | for as and E in with to
flaunt flout: M openly | D_rules D_law D_ban D_lockdown D_rule D_laws rules law laws regulations restrictions guidelines
flaunt flout: MO to who continue_to continues_to openly those_who | D_law D_rules D_ban lockdown D_restrictions restrictions rules D_regulations D_speed the_court conventions convention D_order sanctions regulations D_constitution safety
flaunted flouted: | D_rules D_law D_ban D_lockdown D_rule rules law laws regulations restrictions
flaunted flouted: H he she they who openly company | D_law D_rules rules D_ban restrictions lockdown D_order D_regulations safety
flaunting flouting: | D_rules D_law D_ban D_lockdown D_rule rules law laws regulations restrictions
flaunting flouting: of for accused_of by | D_law D_rules rules D_ban restrictions lockdown D_regulations D_order
flea flee: M | D E from to when across P
flea flee: MO to forced_to trying_to D_chance_to try_to attempted_to people_to | D P E to from across C into
flea flee: MO to they who and | E D in from for P
fleas flees: he she | D
flee flea: | market markets bites circus bite infestation
flee flea: D | market markets circus bites infestation
flew flu: bird swine seasonal | E outbreak jab
flew flu: | jab jabs vaccine vaccines season virus shot shots pandemic epidemic
flew fly: would could should must cannot can't won't couldn't wouldn't shouldn't didn't doesn't don't MO | ! | not also then never in and or of
flew flu: bird swine D_seasonal seasonal avian spanish winter | season vaccine jab jabs virus pandemic outbreak shot shots cases symptoms vaccines
flounder founder: P D_company's the D | of and_chief C
flour flower: | beds show shows garden girl pots
flour flower: | ~ bouquet petals garden vase bloom wreath chelsea florist ^ bread bake baker bakers wheat cake mill
flour flower: D_national D wild bouquet_of bed_of a_cut | show shows garden gardens beds bed arranging arrangement girl festival market pots pot seller stall shop
flour flower: cut D_cut wild spring | growers breeding heads shows market beds
flout flaunt: M | D_wealth wealth D_body
flout flaunt: MO to | P_wealth D_wealth P_riches it
flower flour: cups_of cup_of tablespoons_of bag_of bags_of grams_of kilos_of sacks_of plain wheat |
flower flour: of | and_a_pinch
flower flour: wheat bread white corn | E and
flower flour: | ~ bakers baker bread cake cakes sugar eggs bakery dough pasta sack wheat millers ^ garden petals petal bloom bouquet bed show shop market spring
flower flour: wheat bags_of sacks_of bag_of sack_of plain self-raising rice bread D_price_of D_cup_of cups_of strong corn white wholemeal tonnes_of N_kg_of D_kilo_of of eggs_and butter sugar self-rising | mill mills miller and_sugar and_water and_eggs and_butter and_oil ~ bread bakery bakers baker cake cakes mill wheat flatbread pasta pastry sugar grain
flu flew: S plane planes jets helicopter | to into from over in home D back out
flu flew: he she they we who | ! | and or
flu flew: S he she who they and C H plane pilot jet aircraft family minister | to from into over out home in D back N
flu flew: | over back into out home from_C to_C
flue flu: bird swine |
flue flu: | jab jabs vaccine season shot
flue flu: bird swine D_seasonal seasonal avian spanish winter D | season vaccine jab jabs virus pandemic outbreak shot shots cases E symptoms
foaled foiled: H B was police | D by an plot
foment ferment: MO to | E in for beer sugars wine
for four: the other these those | men women people years days weeks officers teenagers children boys months suspects victims ! known |
for four: all N_or three_or D_first D_last D_next D_past D_other in on_all aged | days months weeks people hours men times goals minutes women days-a
fore four: N |
fore for: | example
fore four: aged | N people years months men days weeks
forego forgo: MO to | P
foreword forward: looking look move moving going step put came come went pushed push | E to with by
foreword forward: look looking looked put came step going moved bring brought way coming come went go move | to E with in
form from: came comes coming away suffering suffered ranging died died_ retired resigned returned arrived released escaped fell rose | C N
form from: | C_to N_to flooding going having taking getting entering leaving making working becoming coming falling reaching happening spreading voting running doing buying selling competing serving standing travelling traveling January February March April June July August September October November December Monday Tuesday Wednesday Thursday Friday Saturday Sunday
form from: came comes coming returned returning fled arrived far suffered suffering suffers released removed stolen taken received withdrew withdrawn ranged ranging ranges apart emerged recovered recovering retired resigned graduated benefit benefited prevent prevented separate separated rescued escaped evacuated banned barred quotes letter transferred miles metres meters away people officials | C O N
form from: came comes come coming suffering suffered suffers ranging ranged apart aside died separated protected prevented removed retired resigned returned arrived released escaped fell rose recovering recovered banned far stolen taken received evacuated withdrew withdrawn graduated hails originally across stepped benefited benefitted emerged excluded rescued resulting resulted stemming fled moved travelled traveled deported expelled dismissed transferred exempt | ! | E of
form from: away N_miles came comes come coming miles far died suffering suffered ranging range protect benefit D_call apart escaped different recovering resigned graduated arrived emerge emerged fled aside suffer prevent prevented benefited ranged returned return learn learnt returning months up results data figures message letter people refugees visitors migrants tourists students pressure support men women soldiers N_people children families players | C D_C D_NN the his her a N which where there within across around under to_X every whom all both other ! to D the_X a sixth top | of a part D_government D_new D_coalition an_alliance a_coalition the_basis the_core the_next_government the_backbone
form from: NP | C N D_C C_C to ~ refugees migrants visitors ^ application
form from: stealing+NN stole+NN stolen+NN removed+NN took+NN taken+NN received+NN withdrew+NN bought+NN borrowed+NN rescued+NN evacuated+NP stealing+NP stole+NP removed+NP evidence heard_evidence quotes voices support pressure money distance cash help calls aid funding imports exports return returned transferred switched deported extradited expelled withdrew retired emerged barred suspended dismissed sacked released freed removed excluded translated | D_NP D_C C P NP N ! | of
formal former: | president prime minister mayor player champion captain teacher soldier officer employee colleague wife husband girlfriend boyfriend C_international C_prop C_captain C_striker C_midfielder C_defender C_player C_champion C_president C_minister C_coach lover chief head world
formally formerly: | of lived worked played owned
formally formerly: D C's he_was | known called of_D_C of_C the_head the_chief D_C_C owned an_X named home used
formally formerly: was is he_was she_was B and | D_head D_chief D_director D_leader D_PER a_PER an_PER D_home D_C D_JJ_PER of_C of_D_C
formerly formally: M will | ED open announce adopt approve end begin launch apologise apologize accept ask request invite complain recognise recognize sign close charge notify identify name declare propose respond welcome thank confirm join step hand elect ! would | have be been known
formerly formally: was were been be is | charged sworn opened launched approved adopted invited inaugurated recognised recognized announced notified indicted arraigned ratified identified handed
formerly formally: will must shall can | ! | have be known been called the of
formerly formally: S | filed announced resigned launched opened accepted apologised apologized signed
formerly formally: will was were has had H be H_been been C's yet not have he she they committee D_government | open opened approve approved launched announced charged identified announce signed sign adopted agreed agree apologised apologise endorsed elected recognised recognized invited declared accepted submitted handed requested asked complained accused end ended appointed notified ! known | known owned called
fort fought: S H | D for against off to
fort fought: he she they we who | ! | and or
fort fought: H he she they who that have had troops soldiers men D_NN | for D against in with off over back to hard on bravely ! D the |
forth fourth: the P | E of in quarter place round goal day floor largest time year innings set season ! | bridge
forth fourth: | quarter round consecutive seed straight innings wicket largest
forth fourth: a |
forth fourth: D P for_the on_the in D_straight D_successive D_consecutive | of quarter time place round day year in consecutive straight season floor term minute year-old bridge goal E wicket
forth fourth: for_the on_the D_straight D_successive D_consecutive | E of_July
fought fort: | knox
fought fight: would could should must cannot can't won't couldn't wouldn't shouldn't didn't doesn't don't MO | ! | not also then never in and or of
fought fight: to | ! | ends end stones or and change upon those
fought fort: D a an_old D_star D_hill | in on of
fought fight: wants_to want_to wanted_to plans_to plan_to expected_to likely_to able_to unable_to hopes_to decided_to agreed_to refused_to going_to used_to ready_to has_to have_to had_to need_to needs_to trying_to tried_to failed_to due_to_X willing_to forced_to set_to continue_to began_to chance_to | D P O N C NP JJ_NP
foul fowl: wild guinea | E
foul fowl: | ~ chickens ducks turkeys geese poultry ^ penalty play referee free
foul fowl: wild D_water guinea | E and
fount found: was were been being | ! | up or of and
fount found: B H was were be been he she they police who | guilty dead in that D by out E at to
fourth forth: back_and so_ and_so | E
fourth forth: put set brought sets | by in E
fourth forth: back_and so and_so set put came brought sets holding held setting | E and by in on
fowl foul: | play ball tip language smell mood weather mouthed
fowl foul: cry cried cries fall fell falls professional | E of on
fowl foul: D | on_D on_C in_the_box by ~ penalty referee yellow red midfielder striker goalkeeper defender sent booked box tackle match half time
fowl foul: | ~ penalty play referee ^ chickens ducks turkeys geese poultry wild
fowl foul: D professional a committed D_professional D_bad late D_cynical fell cry | play language by on of mouthed throw weather smell up out D_with ball line trouble
fowl foul: MO | ! | not also then never in and or of
fowls fouls: N too_many for committed | on E by and
frees freeze: D_pay pay price D_wage D_hiring |
freeze frieze: D_marble D_carved parthenon sculpted |
fright freight: | ~ container containers rail train trains cargo lorry shipping wagons forwarder air ^ stage fear took ghost
fright freight: D rail air road sea D_rail D_air | train trains company forwarder firm industry depot services rates transport container containers car cars terminal operator yard ship costs line volumes traffic ! stage took of D | of
fright freight: rail air road sea D_rail D_air | E trains ! stage took of D | of
fro for: | P a C
from form: application entry tax claim registration consent | E for and to
from form: D in_the some any another | of_a of_the of_government of_cancer of_protest of_cash ! | here there
from form: the a any some this that | of
from form: will could would must helped | a an part
from form: D_application application entry D_entry D_consent D_tax D_new D_good best P_best in_good good D_rare D_current D_any in_the D_poor top P_recent D_different D_some D_purest D_betting | of E in ! far | D_C
froze freeze: MO | ! | not also then never in and or of
fur fir: | tree trees
fur fir: douglas D_douglas | tree trees forest cones
"""
