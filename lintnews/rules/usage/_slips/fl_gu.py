"""Slips of words in “fl” to “gu”; the form of a row is told in the package."""

ROWS = """
flack flak: took caught | jacket jackets E from for over
flair flare: distress solar emergency gas red fired_a fire_a lit_a light_a threw_a throwing_a set_off_a let_off_a | E up gun and were was in at from
flair flare: MO to tempers tensions | up
flair flare: | gun guns stack path
flairs flares: distress solar emergency red lit lighting fired firing threw throwing set_off let_off smoke and | E and at in from into onto were
flare flair: with comic comedic sartorial real natural artistic creative attacking culinary theatrical flamboyant Latin dramatic literary entrepreneurial Gallic Brazilian some much more of | E and as R_VG for_D_dramatic for_drama for_languages for_business for_design ! solar fired D_flare | up gun
flare flair: a P no any great some | for_VG for_the_dramatic for_drama for_languages for_business for_design for_publicity for_numbers for_invention for_showmanship for_music for_comedy ! | for_attracting
flare flair: real natural great artistic creative | for_NN for_D for_VG E as and ! | up gun
flaunt flout: MO to openly continue_to who | D_law D_laws D_rules D_ban D_curfew D_regulations D_restrictions D_X_rules D_lockdown D_order D_ruling rules laws D_convention international D_X_law D_sanctions D_guidelines D_rule
flaunt flout: | D_law D_laws D_rule D_rules D_ban D_order D_curfew D_lockdown D_guidelines D_convention D_regulations D_truce D_speed_limit laws rules sanctions convention
flaunted flouted: | D_law D_laws D_rules D_ban D_curfew D_regulations D_restrictions D_X_rules D_lockdown D_order rules laws international D_convention D_X_law by_drivers
flaunting flouting: | D_law D_laws D_rules D_ban D_curfew D_regulations D_restrictions D_X_rules D_lockdown D_order rules laws international D_X_law
flea flee: MO to forced_to tried_to had_to trying_to people thousands forced_O_to residents | D E to_D to_C from in into across C when P after before as abroad on persecution violence fighting ! a D | market markets bites bite
fleas flees: he she | D
flee flea: | market markets bite bites collar circus bitten treatment infestation
flees fleas: dog's cat's D_dog's of had with by got have the | E on in were and had from bit ~ dog cat rat animal carpet pet vet kennel plague
flew flu: bird swine avian seasonal Spanish the winter a_bad stomach C Hong_Kong with | E outbreak will has is jab jabs virus vaccine vaccines season pandemic shot shots symptoms epidemic and strain ! who he she that which they |
flew flu: free bird swine avian the winter seasonal | jab jabs vaccine vaccines shot shots outbreak season virus epidemic pandemic
flew fly: would could should must cannot can't won't couldn't wouldn't shouldn't didn't doesn't don't MO | ! | not also then never in and or of
flounder founder: P D_company's the D | of and_chief C
flour flower: a wild national D_state | arrangement arrangements show bed beds garden gardens girl seller sellers shop festival stall petals market pots power arranging buds bulbs heads industry
flour flower: | ~ petal bouquet florist blossom garden rose bloom vase tulip orchid ^ bread baker mill milled wheat sugar butter dough
flout flaunt: MO to | P_wealth D_wealth P_body P_figure P_talent P_success P_money P_riches it
flouted flaunted: | P_wealth D_wealth P_body P_figure P_success P_riches P_jewellery
flouting flaunting: | P_wealth D_wealth P_body P_figure P_success P_riches P_jewellery
flower flour: plain wheat self-raising bag_of bags_of corn rice tonnes_of wholemeal sack_of sacks_of cups_of rye white | E mill mills and miller sugar prices for in or shortage
flower flour: price_of prices_of cost_of shortage_of tonnes_of |
flower flour: | ~ dough bread butter yeast baker bakery mill wheat sugar bake cake pastry recipe ^ bouquet garden rose petal vase shop bed show festival pot stall girl bulb topped
flu flew: he she they plane who pilot jet helicopter aircraft birds crew and then it drone also jets C passengers balloon | to_D to_C into out over home in D from back off C at N low past away around through
flu flew: | due_C into_D away_from over_D past_D out_of home_to back_to N_miles nearly_N by_C through_D in_from ! the bird swine a of with spread avian D
flue flew: he she they plane who pilot aircraft |
flue flu: bird swine avian seasonal the winter with | E outbreak jab jabs virus vaccine season pandemic shot shots symptoms epidemic and ! chimney
foaled foiled: H B was police | D by an plot
foment ferment: MO to | E for beer sugars wine
fond found: i he we she they has have had | the a that it him guilty dead
food foot: set sets setting | in on
foot food: | prices supplies aid production safety industry shortages bank banks poisoning
for four: the_last the_first the_past the_next the_other one_of_the of_the three_or | NP_R NP_E years months weeks days goals men women people times hours ! last lasted was is were are | NP_as
for fro: to_and | E
fore for: | the a his her its their N C me him us them VG ! the to_the |
fore four: N | ! | leg legs feet
fore four: aged | N people years months men days weeks
forego forgo: MO to | P
foreword forward: look looks looking looked put puts putting going go moved move moving moves step stepped steps stepping came come comes coming went push pushed pushing pushes straight bring brought bringing carry carried carry_D take_it drive drove way backward backwards_and rush rushed lean leant leaned fast brought_O | ! the a his her |
foreword forward: | E thinking planning movement line
form from: NNO | the a an his her its their our C N ! TIM algae bacteria data dictionary intake GRP C application order entry claim consent tax registration booking art life land wave song sentence body pair couple duo trio majority rest number proxy permission release census betting voting nomination MO to D_GRP | D_basis D_part D_core D_backbone D_bulk D_government D_coalition D_bond D_line D_barrier D_team D_company D_group D_band D_NN_of D_JJ_government ^ help helps helped let lets letting make makes see watch saw watched application
form from: away far different apart free separated absent range ranging ranged ranges comes came coming come arrived arriving arrive suffered suffering suffer suffers died dying die recover recovered recovering benefit benefited benefits prevent prevented preventing stop stopped stopping stemmed stems resulted results resulting escaped escape escaping returned returning return retired retire resigned resigning resign emerged emerging fled fell removed stolen bought imported exported drawn borrowed heard received withdrew withdrawn withdraw graduated hails hailed dates derived banned barred excluded exempt missing made built carved cut moved flew flown travelled traveled evacuated rescued pulled collected donated raised sent brought delivered down back straight directly ago up out over off | D C N O here there now then
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
formally formerly: he_was she_was they_were he_is she_is it_was K | of_D_C of_D_JJ of_C of_D_NN_party
formally formerly: | partners neighbours residents owners members a_NN a_JJ_NN an_NN the_NN_of D_home D_site D_headquarters slaves colonies part_of_D_C known_as_D_JJ ! | a_request a_part a_complaint a_member an_X_inquiry an_inquiry a_charge
formerly formally: H B MO to been being be and never not | RESPOND charged_with ! used_to |
formerly formally: MO to | VB announce request ask declare apologise complain open close charge sign approve accept thank end launch present name ! used_to |
fort fought: he she they who troops soldiers rebels had has have and C firefighters | for in against D off alongside to_VX with over hard back at on bravely
forth fourth: the a third_and first_and its his her P in third_or on_the came finished placed C's | time quarter day place year floor week round in_D and goal E man term child consecutive successive largest season title straight division wicket official person set son-in-law estate grade test behind biggest attempt seed ! so and back |
forth fourth: a the first_third_and third_and and very D | month graders grade aim goal century dimension generation offender NN_in
forward foreword: wrote_a wrote_the written_a written_the writes_the writing_the write_the write_a contributed_a contributed_the contributes_a the_book's a a_brief a_short P in_a in_the in_his in_her D | to_the_book to_the_first to_the_NN to_his to_her to_its to_a_book to_the_X_edition to_the_report to_D_novel E by ~ book author collection edition poem novel memoir essay publisher published wrote written biography report manifesto novelist poet printed ^ striker goal team club midfielder winger basketball rugby hockey football scored injury scrum
fought fort: | knox
fought fight: would could should must cannot can't won't couldn't wouldn't shouldn't didn't doesn't don't MO | ! | not also then never in and or of
fought fight: to | ! | ends end stones or and change upon those
fought fort: D a an_old D_star D_hill | in on of
fought fight: wants_to want_to wanted_to plans_to plan_to expected_to likely_to able_to unable_to hopes_to decided_to agreed_to refused_to going_to used_to ready_to has_to have_to had_to need_to needs_to trying_to tried_to failed_to due_to_X willing_to forced_to set_to continue_to began_to chance_to | D P O N C NP JJ_NP
foul fowl: wild water guinea | E and pest
fount found: was were been being | ! | up or of and
fount found: B H was were be been he she they police who | guilty dead in that D by out E at to
four for: waiting looking searching asked asking called calling paid pay voted vote except responsible known ready used bid need needed apply applied prepared arrested wanted playing waited search plans reason reasons | D P ! | D_of NP_were
four for: | the_first the_sake the_most the_rest the_time the_second the_next the_third ! last first top final other the past next | of
fourth forth: back_and and_so so put set bring brought burst went go going sets setting call called hold held from_that_day | E between by in to the D into on and across from with as against its his a ! the a D P
fowl foul: cry cried fell fall no D_professional by play for_a committed_a C's | play on_D language mouthed E on smelling weather mood temper shot of_D by and smell air ball
fowl foul: | language weather temper play mood mouth mouthed smell smells smelling air breath deed deeds shot throw throws trouble language_and
fowl foul: a committed_a for_a on_D_X_by sent_off_for_a by_a D_late D_blatant D_clear D_cynical D_professional | on by in E inside near ~ SPORT referee penalty
fowls fouls: N too_many for committed | on E by and
frees freeze: D_pay pay price D_wage D_hiring |
freeze frieze: a_marble |
freight fright: stage a took gave get_a D | E night of_P_life
fright freight: rail air sea heavy | train trains container containers ship plane terminal company forwarder costs rates E depot traffic transport trains' services charges wagons operator
fright freight: a the D | container containers train trains company yard depot ship plane terminal line lines wagon wagons
fro for: | P a C
from form: application entry tax claim registration consent | E for and to
from form: D in_the some any another | of_a of_the of_government of_cancer of_protest of_cash ! | here there
from form: the a any some this that | of
from form: will could would must helped | a an part
from form: D_application application entry D_entry D_consent D_tax D_new D_good best P_best in_good good D_rare D_current D_any in_the D_poor top P_recent D_different D_some D_purest D_betting | of E in ! far | D_C
froze freeze: MO | ! | not also then never in and or of
fur fir: a douglas the C noble | tree trees plantation plantations cones forest
fur four: | years million days months weeks hours people times men women children other goals points
gaff gaffe: D_diplomatic verbal D_verbal D_political D_embarrassing made_D | E over about by
gaffe gaff: blow_the blew_the blown_the |
gage gauge: MO to hard_to help_to trying_to | D P public how whether interest C
gaged gauged: B |
gait gate: front school garden the starting a_wooden factory main gold iron D_airport farm | E of to and was at crashers receipts
gaits gates: bill school city factory front prison | E of at to and were
gambit gamut: | of_emotions of_human run runs ran
gamble gambol: MO to lambs | in_D_field in_D_fields about_in ~ lamb lambs spring ^ money bet casino
game gave: he she they who | D him her them us me up
gamut gambit: opening D_opening political | E of
gantlet gauntlet: throw_down_the threw_down_the laid_down_the the | to
gaol goal: winning opening scored P_N own equalising late P_first D_second consolation D_N | E in for from after of
gate gait: P unsteady awkward slow his lumbering steady D_horse's strange | E and of was
gave game: the a | E was is in
genes jeans: blue denim a_pair_of pair_of skinny designer wearing wore in ripped black | E and or
genius genus: | of_plants of_beetles of_frogs homo
gild guild: writers' craft screen women's merchant the_C | E of_C hall members
gilt guilt: P admitted of survivor's proof_of sense_of feelings_of D_feeling_of evidence_of admission_of | E and in by or for ! | edged
glazier glacier: melting D_melting D_alpine D_retreating D_himalayan D_shrinking | E melt melting has in ice lake
god good: very really |
goo go: MO to |
gorilla guerrilla: | war warfare fighter fighters movement army leader campaign attack attacks gardening marketing force forces commander tactics raids insurgency
gorillas guerrillas: C Marxist Maoist rebel left-wing communist leftist | ~ army soldier troops fighting war rebel ambush kidnapped attack peace ^ zoo park rwanda wildlife congo forest mountain
grate great: a the so B VERY in P such_a no how | deal many success britain grandmother uncle hall number man news pleasure war day thing honour tragedy escape expectations to_VX for and lakes powers importance interest care team result players player majority fire ! fire metal drain | D_cheese the_cheese D_carrots the_carrot
grate great: VERY so B_so B_very | E and
grater greater: a the much far C even B any no | than manchester number risk part london say need role good share danger extent access use powers freedom efforts control chance care
great grate: | D_cheese D_carrots D_nutmeg the_cheese the_carrots
greave grieve: MO to | for E D
grief grieve: will would could should must cannot can't won't couldn't wouldn't shouldn't didn't doesn't don't MO | ! | not also then never in and or of
grieve grief: the a an P GEN D_JJO | of E for from on that in to and about against with ! | the D O
grill grille: radiator front metal the_car's | E of
grisly grizzly: | bear bears cub cubs
grizzly grisly: | GRIM JJ_GRIM end_to D_GRIM ! a_X_D | ^ bear bears cub cubs wildlife
grizzly grisly: VERY as most the_most so | E and of that ! | adams bear bears ^ bear bears cub cubs
grizzly grisly: BEB | E and but in_D enough ! | bear bears ^ bear bears cub cubs wildlife yellowstone park trail
grizzly grisly: too so most VERY | to_VX for E and ! | bear bears
groan grown: H has have had was been B locally | up by to in into E man men from so and accustomed more rapidly tired steadily on since children N women out old ! a the P | and
groan groin: D P | injury strain problem E surgery
grope group: the a small this D_JJ | of E was and has is said who
grown groan: a let_out_a collective | of E and went from under
guerrilla gorilla: silverback mountain | enclosure E ~ zoo wildlife ape chimpanzee primates keepers
guerrillas gorillas: mountain silverback lowland | ~ zoo wildlife ape chimpanzee primates
guessed guest: a the of as_a P special surprise dinner wedding our house hotel honoured paying every unwelcome | of E list speaker house at room rooms who star and appearance in book worker workers on ! he she I who they have had police anyone
guessed guest: a the our P special recurring invited more best | actor actors workers worker conductor experience host speaker list lists editor appearance columnist blogger conducting lecture lecturer house houses
guest guessed: he she I they who nobody H could_have might_have would_have no_one you've already correctly | that at D E what it how from why he the ! a the
guest guess: educated best wild | E is
guest guess: will would could should must cannot can't won't couldn't wouldn't shouldn't didn't doesn't don't MO | ! | not also then never in and or of
guests guesses: best educated D_best |
guilt gilt: | edged
guise guys: bad D_good you D_bad those these |
"""
