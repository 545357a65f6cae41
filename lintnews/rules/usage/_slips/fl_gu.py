"""Slips of words in “fl” to “gu”; the form of a row is told in the package."""

ROWS = """
flack flak: took caught | jacket jackets E from for over
flair flare: distress solar emergency gas red fired_a fire_a lit_a light_a threw_a throwing_a set_off_a let_off_a | E up gun and were was in at from
flair flare: MO to tempers tensions | up
flairs flares: distress solar emergency red lit lighting fired firing threw throwing set_off let_off smoke and | E and at in from into onto were
flare flair: with comic comedic sartorial real natural artistic creative attacking culinary theatrical flamboyant Latin dramatic literary entrepreneurial Gallic Brazilian some_ much more of | E and as R_VG for_D_dramatic for_drama for_languages for_business for_design ! solar fired D_flare | up gun
flare flair: a P no any great some | for_VG for_the_dramatic for_drama for_languages for_business for_design for_publicity for_numbers for_invention for_showmanship for_music for_comedy ! | for_attracting
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
for four: the_last the_first the_past the_next the_other one_of_the of_the three_or | NP_R NP_E years months weeks days goals men women people times hours ! last lasted was is were are | NP_as
fore for: | the a his her its their N C me him us them VG ! the to_the |
fore four: N | ! | leg legs feet
fore four: aged | N people years months men days weeks
forego forgo: MO to | P
foreword forward: look looks looking looked put puts putting going go moved move moving moves step stepped steps stepping came come comes coming went push pushed pushing pushes straight bring brought bringing carry carried carry_D take_it drive drove way backward backwards_and rush rushed lean leant leaned fast brought_O | ! the a his her |
form from: NNO | the a an his her its their our C N ! TIM algae bacteria data dictionary intake GRP C application order entry claim consent tax registration booking art life land wave song sentence body pair couple duo trio majority rest number proxy permission release census betting voting nomination MO to D_GRP | D_basis D_part D_core D_backbone D_bulk D_government D_coalition D_bond D_line D_barrier D_team D_company D_group D_band D_NN_of D_JJ_government ^ help helps helped let lets letting make makes see watch saw watched application
form from: away far different apart free separated absent range ranging ranged ranges comes came coming come arrived arriving arrive suffered suffering suffer suffers died dying die recover recovered recovering benefit benefited benefits prevent prevented preventing stop stopped stopping stemmed stems resulted results resulting escaped escape escaping returned returning return retired retire resigned resigning resign emerged emerging fled fell removed stolen bought imported exported drawn borrowed heard received withdrew withdrawn withdraw graduated hails hailed dates derived banned barred excluded exempt missing made built carved cut moved flew flown travelled travelled traveled evacuated rescued pulled collected donated raised sent brought delivered down back straight directly ago up out over off | D C N O here there now then
form from: is was were are been he's she's they're | C D_PLA N_MEASURE
form from: MEASURE | D C here there E_X
form from: X | abroad overseas scratch among being afar Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April June July September October November December ! MO to D_X | being_filled
form from: working work works worked | home
form from: joins+C joined+C joining+C signed+C signs+C bought+X loan+X transferred+X arrived+C switched+C joined+JJ | D C ! MO to and or |
form from: NP | D_PER C_in C_and ! MO to and or | the_rest
form from: stop+X stopped+X prevent+X prevented+X keep+X kept+X ban+X banned+X refrain+X stops+X prevents+X barred+X | VG
form from: NP | C_H C_B C_MO C_who C_VD ! MO to and or |
form from: a+NN an+NN | the a C N P ! GRP MO to and or will application order entry claim consent tax registration dictionary intake TIM pair couple trio | D_basis D_part D_core D_backbone D_bulk D_government D_coalition D_NN_of ^ help helps helped let lets make makes see watch could may can
formal former: | president prime minister mayor player champion captain teacher soldier officer employee colleague wife husband girlfriend boyfriend C_international C_prop C_captain C_striker C_midfielder C_defender C_player C_champion C_president C_minister C_coach lover chief head world ^ training education
formally formerly: | owned occupied belonged lived employed inhabited based resident stationed used_as used_by used_to a_NN the_NN_of D_home a_home home_to head_of captain_of of_D_C PER_of PER_at PER_in chief_X_of D_chief president_of chairman_of director_of worked ! MO to B_not H BEB | a_part a_request a_complaint a_member
formally formerly: | known_as ~ renamed became present until before changed rebranded now
formally formerly: K | of_C with_C of_D_C D_C at_C C D_PER_of D_PER_at D_PER_in PER_of ! |
formerly formally: H B MO to been being be and never not | RESPOND charged_with ! used_to |
formerly formally: MO to | VB announce request ask declare apologise complain open close charge sign approve accept thank end launch present name ! used_to |
fort fought: S H | D for against off to
fort fought: he she they we who | ! | and or
fort fought: H he she they who that have had troops soldiers men D_NN | for D against in with off over back to hard on bravely ! D the |
forth fourth: the P | E of in quarter place round goal day floor largest time year innings set season ! | bridge
forth fourth: | quarter round consecutive seed straight innings wicket largest
forth fourth: a |
forth fourth: D P for_the on_the in D_straight D_successive D_consecutive | of quarter time place round day year in consecutive straight season floor term minute year-old bridge goal E wicket
forth fourth: for_the on_the D_straight D_successive D_consecutive | E of_July
forward foreword: wrote_a wrote_the written_a written_the writes_the writing_the write_the write_a contributed_a contributed_the contributes_a the_book's a a_brief a_short P_ in_a in_the in_his in_her D_ | to_the_book to_the_first to_the_NN to_his to_her to_its to_a_book to_the_X_edition to_the_report to_D_novel E by ~ book author collection edition poem novel memoir essay publisher published wrote written biography report manifesto novelist poet printed ^ striker goal team club midfielder winger basketball rugby hockey football scored injury scrum
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
four for: waiting looking searching asked asking called calling paid pay voted vote except responsible known ready used bid need needed apply applied prepared arrested wanted playing waited search plans reason reasons | D P ! | D_of NP_were
four for: | the_first the_sake the_most the_rest the_time the_second the_next the_second the_third ! last first top final other the past next | of
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
grisly grizzly: | bear bears cub cubs
grizzly grisly: | GRIM JJ_GRIM end_to D_GRIM ! a_X_D | ^ bear bears cub cubs wildlife
grizzly grisly: VERY as most the_most so | E and of that ! | adams bear bears ^ bear bears cub cubs
grizzly grisly: BEB | E and but in_D enough ! | bear bears ^ bear bears cub cubs wildlife yellowstone park trail
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
