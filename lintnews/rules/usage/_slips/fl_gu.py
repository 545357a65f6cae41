"""Slips of words in “fl” to “gu”; the form of a row is told in the package."""

ROWS = """
flack flak: took caught | jacket jackets E from for over
flair flare: distress | gun E
flair flare: solar distress |
flair flare: | ups up
flair flare: D distress solar D_distress emergency D_marine | up gun fired was set_off
flairs flares: let_off threw solar distress | E and were in at on into
flare flair: D_real D_creative artistic D_natural D_great creative | for and E in
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
flew flu: | jab jabs vaccine vaccines season virus shot shots pandemic epidemic
flew fly: would could should must cannot can't won't couldn't wouldn't shouldn't didn't doesn't don't MO | ! | not also then never in and or of
flew flu: strain_of_bird of_bird of_swine D_bird D_swine | ! the swallow |
flew flu: bird swine D_seasonal seasonal avian spanish winter | E outbreak season vaccine jab jabs virus pandemic outbreak shot shots cases symptoms vaccines
flounder founder: P D_company's the D | of and_chief C
flour flower: | beds show shows garden girl pots
flour flower: | ~ bouquet petals garden vase bloom wreath chelsea florist ^ bread bake baker bakers wheat cake mill
flour flower: D_national D wild bouquet_of bed_of a_cut | show shows garden gardens beds bed arranging arrangement girl festival market pots pot seller stall shop
flour flower: cut D_cut wild spring | growers breeding heads shows market beds
flout flaunt: M | D_wealth wealth D_body
flout flaunt: MO to | P_wealth D_wealth P_riches it
flower flour: cups_of cup_of tablespoons_of bag_of bags_of grams_of kilos_of sacks_of plain wheat | ^ bulbs petals seeds heads arrangement vase
flower flour: of | and_a_pinch ^ bulbs petals seeds heads arrangement vase
flower flour: wheat bread white corn | E and ^ bulbs petals seeds heads arrangement vase
flower flour: | ~ bakers baker bakery dough pasta millers ^ garden petals petal bloom bouquet bed show shop market spring bulbs seeds heads arrangement vase
flower flour: wheat bags_of sacks_of bag_of sack_of plain self-raising rice bread D_price_of D_cup_of cups_of strong corn white wholemeal tonnes_of N_kg_of D_kilo_of of eggs_and butter sugar self-rising | mill mills miller and_sugar and_water and_eggs and_butter and_oil ~ bread bakery bakers baker cake cakes mill wheat flatbread pasta pastry sugar grain ^ bulbs petals seeds heads arrangement vase
flu flew: S plane planes jets helicopter | to into from over in home D back out
flu flew: he she they we who | ! | and or
flu flew: S he she who they and C H plane pilot jet aircraft family minister | to from into over out home in D back N
flu flew: | over back into out home from_C to_C
flue flu: bird swine |
flue flu: | jab jabs vaccine season shot
flue flu: bird swine D_seasonal seasonal avian spanish winter | season vaccine jab jabs virus pandemic outbreak shot shots cases E symptoms
foaled foiled: H B was police | D by an plot
foment ferment: MO to | E for beer sugars wine
fond found: i he we she they has have had | the a that it him guilty dead
food foot: set sets setting | in on
foot food: | prices supplies aid production safety industry shortages bank banks poisoning
for four: the other these those | men women people years days weeks officers teenagers children boys months suspects victims ! known |
for four: all N_or three_or D_first D_last D_next D_past D_other in on_all aged | days months weeks people hours men times goals minutes women days-a
for four: the | years days months weeks men people goals points others games women children
fore four: N | ! | leg legs feet
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
form from: come data VG | the C P O N an one ! | and or
formal former: | president prime minister mayor player champion captain teacher soldier officer employee colleague wife husband girlfriend boyfriend C_international C_prop C_captain C_striker C_midfielder C_defender C_player C_champion C_president C_minister C_coach lover chief head world ^ training education
formally formerly: | of lived worked played
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
four for: | them him me us
fourth forth: back_and so_ and_so | E
fourth forth: put set brought sets | by in E
fourth forth: back_and so and_so set put brought sets holding held setting | E and by in on
fowl foul: | play ball tip language smell mood weather mouthed
fowl foul: cry cried cries fall fell falls professional | E of on
fowl foul: D | on_D on_C in_the_box by ~ penalty referee yellow red midfielder striker goalkeeper defender sent booked box tackle match half time
fowl foul: | ~ penalty play referee ^ chickens ducks turkeys geese poultry wild
fowl foul: D professional a committed D_professional D_bad late D_cynical fell cry | play language by on of mouthed throw weather smell up out D_with ball line trouble
fowl foul: MO | ! | not also then never in and or of
fowls fouls: N too_many for committed | on E by and
frees freeze: D_pay pay price D_wage D_hiring |
freeze frieze: D_marble D_carved parthenon sculpted |
fright freight: | train trains company ship services container containers lorry forwarder wagons wagon cargo
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
fur four: | years million days months weeks hours people times men women children other goals points
gaff gaffe: D_diplomatic verbal D_verbal D_political D_embarrassing made_D | E over about by
gaffe gaff: blow_the blew_the blown_the |
gage gauge: MO to hard_to help_to trying_to | D P public how whether interest C
gaged gauged: B |
gait gate: garden school front starting iron farm factory | E
gait gate: starting front school D_front D_school factory garden D_main five-bar city toll flood airport departure | E of to at and receipts money post posts crasher keeper
gaits gates: bill school city factory front prison | E of at to and were
gambit gamut: the | of from
game gave: he she they who | D him her them us me up
gamut gambit: opening D_opening P_opening | E in
gantlet gauntlet: throw_down_the threw_down_the laid_down_the the | to
gaol goal: winning opening scored P_N own equalising late P_first D_second consolation D_N | E in for from after of
gate gait: unsteady | E
gate gait: P D_slow D_unsteady walking shuffling D_shuffling | of and
gave game: the a | E was is in
genius genus: D_same of_the D_new | of and_species
gild guild: screen_actors D_writers' writers |
gilt guilt: sense_of admission_of verdict_of P proof_of | E in of for
gilt guilt: P admitted survivor's proof_of no survivor | E or over and of
glazier glacier: melting D_melting D_alpine D_retreating D_himalayan D_shrinking | E melt melting has in ice lake
god good: very really |
goo go: MO to |
gorilla guerrilla: | warfare war fighters fighter tactics group leader movement attacks
gorilla guerrilla: left-wing maoist D former D_former marxist urban armed D_maoist C | war warfare group groups fighters fighter leader commander movement army attacks tactics campaign gardening forces attack
gorilla guerrilla: left-wing maoist former D_former marxist urban armed D_maoist | E warfare
gorillas guerrillas: | ~ rebels ambushed ambush insurgents kidnapped ^ zoo ape apes silverback keepers mountain species tourists
gorillas guerrillas: left-wing maoist former marxist communist kurdish C armed | E fighting who have were from attacked in killed ambushed
grate great: a | deal many day place honour success night man team way
grate great: D | deal grandfather grandmother success britain pleasure honour honor
grate great: D a B so very the C_the how an no | deal number grandfather grandmother britain success fire-X lakes start day player many honour honor team war news result job opportunity importance pleasure
grate great: so very C_the how no | E deal
grate great: P our one_of_the | NN NP
grater greater: | than
grater greater: D a much even far for C_the no | manchester london than say powers risk number than_D part detail role
grater greater: much even far for C_the no | E the
greave grieve: MO to |
grief grieve: will would could should must cannot can't won't couldn't wouldn't shouldn't didn't doesn't don't MO | ! | not also then never in and or of
grieve grief: the a an P GEN D_JJO | of E for from on that in to and about against with ! | the D O
grill grille: D_front D_radiator |
grisly grizzly: | bear bears cub cubs adams
grisly grizzly: D | bear bears cub adams cubs
grizzly grisly: | murder murders find discovery scene details death crime killing killings video deaths scenes crimes detail images image footage photographs photos end remains task execution beheading accident story history reminder tale act fate attack_by evidence
grizzly grisly: D D_most so more as very | murder murders video death deaths killing killings discovery find scene details crime crimes scenes images remains footage task secret fate image attack_on photos photographs picture pictures end history tale accident detail film reminder evidence business injuries collection execution ! | bear bears cub cubs adams man park mountain ^ bear bears cub cubs montana alaska yellowstone
groan grown: has have had | E by up to
groan grown: H has had B home have | by from to up in E N more
groan groin: D P | injury strain problem E surgery
groan grown: H B | E in from by up to NP NN
grope group: the a small this D_JJ | of E was and has is said who
guerrilla gorilla: | ~ zoo silverback keeper keepers ape apes ^ war rebels
guerrilla gorilla: silverback D_silverback mountain D_mountain lowland D_zoo's D_baby | E suit enclosure named in population
guerrillas gorillas: mountain silverback lowland endangered |
guessed guest: | house speaker list
guessed guest: D special D_special a house D_hotel wedding D_dinner | of E list house speaker at who appearance worker
guessed guest: a invited D | worker workers E at of
guessed guest: a the special hotel dinner |
guest guess: educated best wild | E is
guest guess: will would could should must cannot can't won't couldn't wouldn't shouldn't didn't doesn't don't MO | ! | not also then never in and or of
guest guessed: H he she they who never could_have | that D how what at E right
guests guesses: best educated D_best |
guilt gilt: | edged
guise guys: bad D_good you D_bad those these |
"""
