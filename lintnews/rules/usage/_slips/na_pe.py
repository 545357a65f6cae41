"""Slips of words in “na” to “pe”; the form of a row is told in the package."""

ROWS = """
naval navel: | orange gazing piercing oranges
naval navel: | ~ orange piercing belly ring ^ base ship officer
naval navel: P belly D | piercing oranges orange gazing ring E fluff
nave navy: | ~ ships admiral frigate warship sailors ^ church cathedral pews aisle
nave navy: royal D_us D_royal merchant |
nave naive: too so politically |
navel naval: | ~ base ship ships fleet officer frigate admiral warship dockyard academy ^ orange piercing belly gazing button
navel naval: | base officers officer forces exercises exercise blockade vessels vessel ships ship battle academy dockyard commander air
navel naval: D british royal russian C former D_former D_US us US | base bases officer officers academy ship ships vessel vessels blockade forces dockyard battle commander exercise exercises warfare architect shipyard aviation patrol power fleet operations hospital station reserve ! | orange oranges gazing piercing
navel naval: british royal russian former D_former D_US us US | E base ! | orange oranges gazing piercing
navel naval: C land_and | and forces dock base fleets vessels
new knew: he she they we i who nobody everyone police always never already | that about how what him her it nothing all of D_man D_risks D_truth D_victim
new knew: minister officials police company council board club president government nobody | about nothing of that
new knew: he she they i we nobody everyone everybody never | ! those | E 's year years york zealand
new knew: H he she they who nobody everyone never we police I C_and officials minister ministers only already C no_one company all | D that about of what how nothing P they he would she it where something exactly why D_NN_would who too him them her ! a the D its P | C york year recruits
new knew: i he she they who |
nice nine: | million months hours minutes N
nigh night: last friday saturday all |
no know: don't didn't doesn't do_not did_not | what that how why who where if D O
no on: arrested died killed held said announced published released opened met born played happened began shot found elected starts started begins begin opens court hearing game match vote meeting | monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december
no know: not don't didn't doesn't i we they | what that how why who where if
no know: MO_not not don't didn't doesn't we they I let to who never people you want_to need_to need_you wants_to would_like_to | what how why who where if that about when whether it E of him her them much exactly ! yes |
no on: based focus focused depending relying work working went later early live placed | the a our an his her their
no know: don't didn't doesn't couldn't won't |
no not: did could would should will may might must | VB have be
no not: is are was were | a the
noise nose: P bloody broken | bleed
none nun: catholic |
none nun: D D_catholic D_roman_catholic D_tibetan a D_elderly D_Benedictine C | who and in E
nones nuns: N |
now know: don't didn't doesn't not_ to_ did_not do_not does_not we_all i they_already you let_us_ want_to wanted_to | what how why whether who if about ! | that
now know: not don't didn't doesn't | what that how why who if
now know: not don't didn't doesn't let D_don't let_us to | how what who why that if whether where D about much
nuclear unclear: was is remains remained it's | whether how why who what if when
nuclear unclear: B remains it_is it_was it_remains still was_still remained it_was_not_immediately is_still | whether how if what why when who where
nun none: | of ! D JJ |
nun none: B_second_to second_to | of E the
oaf oath: under on_ took_D |
oar ore: | ~ iron mine mining ^ rowing boat rowers
oar ore: iron D_iron copper gold uranium N_tonnes_of tonnes_of | exports prices mine deposits mines shipments carrier production E
oars ores: iron |
ode owed: H S | D N
ode owed: H he she they B money amount debt it who company | D N to by P O
of off: kicked shrugged staved warded brushed fended rounded sped dozed teed knocked lopped ripped cordoned sealed switched paid laid pulled backed fought shook finished walked drove called | D C N by after from with to E ! it_is it_was so is are was so- | course age necessity
of off: turned switched cut put | for by until on_S E ! | it
of have: would should might must may wouldn't couldn't shouldn't mustn't | had done gone ED taken given seen made known come become got won lost told said found left kept led
of off: laid kicked sealed shut fended ripped switched knocked cordoned backed | the a an his her its their our my your by for from with after
of off: called set took signed dropped | from by because after on ! | course
of off: called call calls took take takes taking set kicked kick kicks laid lay laying sealed shut cut break broken broke shrugged fended fend fought pay paid paying pays write wrote ripped switched switch knocked cordoned backed back brush brushed wiped sold sell pulled pull knock fighting went go goes far hold held signed shake come came put putting well better show showed showing start turned turn D_day trade stand- spin one- warded ward teed tee see lift lifted dropped drop round rounded | by for from with after because to in on at ! | course
of off: day days time N_days N_weeks week goal | from ! | rest
of off: cut cuts | food water power electricity supplies access gas funding ties roads
of off: takes paid laid kicked called broke break | E after in on for with
of often: too very |
off of: because_ | D O
off of: because instead capable aware kind sort fond typical ahead | ! | E and
off of: out front member members part president university number couple end because north south east west | the an his her its their our my your this that
off of: because instead capable aware kind sort fond typical ahead hundreds thousands millions dozens some most many part members member president secretary minister number end top bottom back front use loss cost risk rate lack series group couple pair host type types percent majority rest head leader chairman mayor governor king queen prince victims residents city town university house bank secretary_general mother father N_per_cent | D_NP NP ! | E the_ground work
off of: university ministry department importation bank archbishop bishop governor mayor duke duchess earl prince | C
offence offend: MO | ! | not also then never in and or of
older order: in | to that
on no: there_is there_was there_are there_were there_be with had_been was_ | evidence sign doubt need reason way plan plans chance suggestion immediate survivors
on no: B H M can will am | longer doubt
on one: N_in no D_only only any D_last | of_D_NP of_P of_D_NN of_C's of_D_most of_the_few of_the_first of_them of_the_largest ! | course
one won: team side party he she they club who | D_cup D_title D_match D_game D_race D_election D_seat D_toss D_medal D_award D_prize gold silver ! | D_one
one won: band team he she who they club film party side | N D_cup D_title D_game D_match D_seat D_award
one on: | behalf
one won: who has have had | the ! | other
one won: H he she they who team club party C_have it | D_NN D_gold gold silver D_first N D_match D_game D_title D_cup D_race P_first D_seat D_contract D_award D_election by D_case D_prize D_bid D_toss D_battle D_war N_N D_right D_second D_vote D_championship D_NN_X bronze praise
one won: he she they who team that club party C_have it and | the
ordinance ordnance: unexploded explosive live military |
ordinance ordnance: unexploded live explosive military D_unexploded D_military D_royal of_unexploded artillery naval old | E disposal factory survey in from and was depot
ordnance ordinance: city D_city D_local D_zoning zoning county D_county D_municipal D_noise smoking town mask | E that prohibiting banning bans requires requiring passed was
ore oar: pulled_an each_an D_wooden D_broken |
otter other: each any |
otter other: | people countries things two hand companies states members
our are: there they these | not no ED
our hour: an half_an half-an one per a_half | E later after before long_V in and ago at
our hour: N | later ago before_the after_the
our are: they we there | not no being going still now expected likely many too also just ! C |
our hour: an half | E and later ago of before after long
our are: they we you there | not D going VG VN still now also E being able all
our hour: an D_an half_an an_half rush happy N per one last D_eleventh every | E later long after before of ago rule and
our are: they there we | a not in also now being on still the too all ! | own
our hour: an |
ours hours: line_for wait_for waited_for waiting_for stood_for stuck_for trapped_for hospital_for lasted_for held_for questioned_for queued_for raged_for several many N next early rush opening working visiting office the_small few delayed_for talks_for burned_for talked_for queue_for walked_for worked_for | E in on at to after before later and per as while outside of with without because
ours hours: | later earlier_than before_the after_the ago
out our: of_ in on | country own lives children
overdo overdue: long B | E for bills books
overdo overdue: B long months is N_years | E and reform payments bills library
overdue overdo: MO to |
oversees overseas: go went travel from students visitors workers | E to in
oversees overseas: from workers D in troops | E students aid visitors workers territories investors investment trip development trips markets travel voters
owed ode: | to_joy
own won: has had have | D N
packed pact: trade peace suicide defence defense security coalition non-aggression | E with between
packed pact: D_trade D_defence D_peace D_security D_military D_non-aggression D_climate D_suicide D_JJ a | with_C between E signed on to
pact packed: were was is are jam | with into
pact packed: B was were H so they he | with E house stadium P courtroom crowd in_D into_D up out church pub train trains hall
pad paid: was were been has had have he she they | D N by for to off out
pail pale: | in_comparison into_insignificance
pail pale: B very | and blue pink green yellow skin ale in_comparison
pail pale: very | E blue
pains panes: window N broken | of_glass
pair pear: | tree trees
pair pare: M MO to | back down
pair pear: D_prickly D_ripe | tree trees orchard drop E
pair pear: apple_and apples_and prickly |
pairs pears: apples_and ripe | and_apples and_plums in_red
palate palette: a the D_colour colour D_color D_muted | of_colours of_colors
palate pallet: wooden D_wooden | of_NP
pale pail: D_milk D_bucket_and a | of_water of_milk of
palette palate: | ~ taste wine tongue chef ^ colours colors paint painter artist colour
palette palate: cleft D_cleft D_sophisticated | and cleanser
palette pallet: wooden D_wooden N | of_beer of_water of_NP
pallet palate: D_discerning | E and
pallet palate: cleft D_cleft |
pallet palette: D_colour colour D_painter's |
pan plan: peace rescue recovery | to for was
pan pen: ballpoint ball-point D_ballpoint fountain D_fountain pig D_animal | pal pals name E and_paper
pane pain: | killers relief ^ window windows glass glazier
pane pain: | ~ chest suffering back relief severe killers ^ glass window windows glazier
pane pain: chest chronic back in severe abdominal of joint stomach constant | E relief killer killers in and from management medication ^ window windows glass glazier
pane pain: chronic back chest severe physical | E and relief
panes pains: chest stomach at growing labour labor | E to and
pans pens: ballpoint |
par part: a as took take takes | of in E
par pair: D | of_NP of_shoes of_gloves of_D
pare pair: D au a the | of_NP of E were of_D
parish perish: M | in
parish perish: MO to | in from E with
parody parity: pay gender D_gender with achieve wage | with between E of
part party: labour liberal democratic republican conservative communist opposition ruling | leader leaders E member members
partition petition: N_people_have_signed D_online signed_D signed D_legal started_D sign_D D_court launched_D D_clemency | to_D calling against signed demanding with urging asking for E to
party part: taken take taking took | in
passed past: in over for during the | N_years few_years few_weeks few_months decade week_and few two_years three_years
passed past: half quarter minutes | N midnight six seven eight nine ten eleven noon one two three four five
passed past: walk walking drive driving run running went going get got ran | D O C
passed past: this these those | week month year season decade winter summer term weekend weeks months years few
passed past: in_the | E
passed past: just half walked_ | N
passed past: walk walks walked ran run runs drove drive driving go went goes going flew sailed rode looked looking get got slipped moved rushed walking running marched half swept cruised quarter fired | D C O N
passed past: in_the over_the for_the the | few two three four five six seven ten decade week month year century E
passed past: the | few two three four five six seven eight nine ten several week month year decade
passed past: walked drove ran flew half rode sailed rushed swept |
passed past: the N_years walked drove ran flew flows march marched half in_D over_the slipped went got rushed swept sailed curled D_distant jogged cycled fired ball get slid way go beyond | D_NN N_years N few year years week month decade D_keeper D_goalkeeper him them me us D_post P two three and_present week's weeks months decades midnight year's presidents experience ! B H law bill he she they | D_bill D_law
passed past: N_years walked drove ran flew flows march marched half in_D over_the slipped went got rushed swept sailed curled D_distant jogged cycled fired ball get slid way go beyond | E the ! B H law bill he she they | D_bill D_law
passed past: filed file filing drove walked marched jogged cycled rode ran raced sped shot whizzed flew sailed streamed strolled swept rushed pushed brushed squeezed | D C P him her them us me
passed past: the | few week year decade two three N decades
past passed: S H been | D_law D_bill D_test D_exam away D_motion out unanimously
past passed: H | E unanimously
past passed: | away ! in the over |
past passed: H been was were has have had | away by_parliament by_the_house by_the_senate by_congress by_lawmakers D_bill D_law D_exam D_test D_motion D_resolution unanimously legislation
past passed: driver rider cyclist motorist motorcyclist | the a his her
past passed: he she they was been has have had law bill were | by a the his her away on unanimously in into
past passed: | unanimously
past passed: bill motion resolution amendment law | ! | tense practice year years decade week few two
past passed: H has had have he she it they who law bill which C parliament lawmakers senate house council was C_B be H_been legislation motion budget resolution time_has years_have driver car mps parliament_has ordinance B_being years N_votes assembly legislature exam deputies | D_NP by away on unanimously P_exam P_exams P_test N_N in_D into_law through to_P laws resolution legislation N up down out with_N N_to_N its_X exams ! the recent D D_distant in_the in_D drove walked ran far well go goes went get got | and_present
past passed: been_promptly been B_being | back_to back down_to on_to over_to
pat part: took take takes | in
patent parent: | company companies
patience patients: cancer hospital elderly N sick many treating treat treated dementia other these all mental vulnerable hundreds_of | E in with who were are and at
patience patients: the | on_the_ward were_moved were_treated who_had
patience patients: N N_of_the hospital cancer treated treat treating of elderly coronavirus covid-19 covid dementia diabetes many N_other ill these P_elderly some ebola D_doctor's transplant N_cancer D_hospital's sick AIDS all discharged moved transferred | were are who at have had in_hospital with waiting from being had_died have_died in_D_hospital treated died receiving in_intensive to_wait aged ! P lost D_lost run_out great | with_D and
patience patients: N_of_the hospital cancer treated treat treating elderly coronavirus covid-19 covid dementia diabetes many N_other ill these P_elderly some ebola D_doctor's transplant N_cancer D_hospital's sick AIDS all discharged moved transferred | E were with_X ! P lost D_lost run_out great | with_D and
patients patience: lost lose loses losing run_out_of | with E
patients patience: P | and_understanding is_wearing has_run was_wearing
patients patience: lost run_out_of running_out_of runs_out_of their losing lose out_of have had requires require called_for with_great P_great and_hard test_P tested_P testing_P tried_P great much D_little infinite for_P | with_C is_wearing was_running wearing and_understanding is_running running was_wearing of_D_saint of_voters for_P ! | who
patrol petrol: | station stations bomb bombs prices pump pumps price tank can
pause paws: front | E and
pawn porn: child revenge internet |
paws pause: a brief | E in
paws pause: will would could should must cannot can't won't couldn't wouldn't shouldn't didn't doesn't don't | ! | not also then never in and or of
paws pause: MO a D_brief D_short without D_temporary D_two-month give gave | E in to before for and on
peace piece: | of_paper of_land of_cake of_legislation of_music of_evidence of_art of_the_puzzle of_work
peace piece: a D another each every one | of_paper of_legislation of_land of_equipment of_evidence of_music of_advice of_art of_the_puzzle of_metal of_furniture of_wood of_cake of_news of_history of_work of_string of_meat of_information of_software
peace piece: a D_last D_latest D_small D_nasty D_key D_final D_big D_missing D_vital one every each N D_fine D_valuable of_the D_museum set D_JJ D_opinion D_best | of_paper of_legislation of_advice of_NNO of_land of_cake of_evidence of_art of_music of_equipment of_wood of_history of_string of_luck of_meat of_D_puzzle of_news of_work of_bread of_glass of_jewellery of_STU of_THI of_FOO of_kit of_play together by_C ! world inner | of_mind of_paris of_westphalia of_D_brave of_C
peace piece: D | of_D_wreckage of_D_puzzle of_D_jigsaw of_D_aircraft of_wreckage of_fruit of_rope of_glass of_metal of_wood of_debris
peak peek: sneak a_quick | E at
peak pique: fit_of fits_of |
peak pique: M H | D_interest D_curiosity curiosity
peak pique: to will may has might would that | his_interest his_curiosity her_interest her_curiosity their_interest their_curiosity our_interest our_curiosity your_interest your_curiosity the_public's_interest the_public's_curiosity the_interest the_curiosity interest_in
peak peek: D_sneak sneak D_quick take_D took_D D_first D_rare a_sneak have_D | inside at behind into through under ! D_time_of at_P the | at_N
peak pique: fit_of a_fit_of D_fit_of moment_of in_a_fit_of MO to did_not | P_interest P_curiosity D_interest D_curiosity interest curiosity D_public's_interest ! at_P reach | demand season
peak pique: fit_of a_fit_of D_fit_of moment_of in_a_fit_of did_not | E of ! at_P reach | demand season
peaked piqued: | P_interest P_curiosity curiosity
peaked piqued: H has it which that B C book H_been | P_interest D_interest P_curiosity D_curiosity interest curiosity
peaked peeked: he she they who | through out into inside from_behind round
peaking piquing: | D_interest P_interest
peaks piques: | D_interest P_interest
peal peel: M | off D_orange D_potatoes
peal peel: D orange lemon banana MO to | E off and
pealed peeled: he she paint | off potatoes
pear pair: a the that this N | of
pear pair: D | of_shoes of_goals of_jeans of_glasses of_twins of_N
pear pair: D a the au | of_NP of_D were of
pear peer: labour conservative tory life D_hereditary |
pear pair: au | E of
pear peer: MO | ! | not also then never in and or of
pearl peril: at_P |
pears pairs: N in | of_NP skating
pedal peddle: M | drugs lies misinformation D_lie D_lies fake stolen myths goods influence
pedal peddle: MO to people_who who | lies drugs fake D goods P_wares influence misinformation conspiracy myths products false counterfeit disinformation falsehoods information theories ! | bike through up to_work from across
pedal peddle: | ~ drugs lies misinformation influence ^ bike bicycle brake foot cyclists steel guitar
pedaled peddled: he she they who H | lies drugs fake a P_wares influence misinformation conspiracy false counterfeit D_myth D_theory D_lie
pedaling peddling: | drugs counterfeit lies pills fake misinformation influence conspiracy heroin cocaine stolen goods dope cannabis theories myths D_lie D_lies false illegal
pedaling peddling: of for accused_of by was were men people caught gang | JJ_NP NP D_NN drugs lies fake counterfeit false influence P_wares stolen misinformation heroin cocaine ^ bike bikes bicycle bicycles cyclist cyclists cycling uphill boat away rode ride riding wheels stationary gym
pedalled peddled: | drugs lies misinformation D_lie fake stolen myths
pedalled peddled: he she they who H | lies drugs fake P_wares influence misinformation conspiracy false counterfeit D_myth D_theory D_lie
pedalling peddling: | drugs counterfeit lies pills fake misinformation influence conspiracy heroin cocaine stolen goods dope cannabis theories myths D_lie D_lies false illegal
pedalling peddling: of for accused_of by was were men people caught gang | drugs lies fake counterfeit false influence P_wares stolen misinformation heroin cocaine ^ bike bikes bicycle bicycles cyclist cyclists cycling uphill boat away rode ride riding wheels stationary gym
pedals peddles: he she who | drugs lies misinformation
pedals petals: rose flower scattered |
peddle pedal: D brake gas | E
peddle pedal: | ~ bike bicycle brake cyclists cycling ^ drugs lies
peddle pedal: D D_brake D_accelerator D_gas brake accelerator gas | power bike bikes cars boat ! MO to | D lies
peddled pedalled: H he she | N_miles N_kilometres to away up across from
peddled pedaled: H he she | N_miles away up across from
peddling pedalling: | uphill furiously hard bikes away to_work up_D_hill from_C along_the
peek peak: | hours season demand time viewing
peek peak: P | of E
peek peak: at_D D D_highest at_P reached_P reached_D at past_P D_mountain during in from_P off- | season hours times demand of_D_mountain of_D_crisis rates district of_P_career hour at_N oil traffic viewing travel ! D_sneak sneak a take_D D_quick took_D |
peek peak: at_D D_highest at_P reached_P reached_D at past_P D_mountain during from_P off- | E of ! D_sneak sneak a take_D D_quick took_D |
peek peak: | season demand oil
peeks peaks: mountain snow-capped snowy himalayan N twin D_highest alpine |
peel peal: | of_bells of_thunder of_laughter
peel peal: D | of_bells of_laughter of_thunder
peeling pealing: bells church_bells | out
peer pier: | at_sea
peer pier: C D_wooden D_derelict D_fishing seaside D_seaside brighton D_victorian D_old | E collapsed and at fire in where N
peers piers: D_bridge's bridge concrete |
pen open: is was are wide remained | to E for
perish parish: | council church priest councillor hall
perish parish: D C D_local | council church priest councillor hall magazine
perish parish: D_local | E of
perpetrate perpetuate: MO to that | D_cycle D_myth D_stereotype stereotypes D_idea D_problem
perpetrated perpetuated: | D_myth D_stereotype
perpetuate perpetrate: MO to | D_crime crimes violence fraud D_fraud attacks atrocities
perpetuated perpetrated: crimes atrocities attack violence attacks abuses genocide massacre fraud | by_D by_C against in_D on_D by
persecute prosecute: MO to decided_to powers_to decision_to not_to right_to | D_case D_man D_company offenders D_suspects in_D_public anyone D_driver D_officer P_case cases fraud landlords
persecute prosecute: decided_to powers_to decision_to not_to right_to | E for
persecuted prosecuted: B be could_be will_be | for under in_court successfully if
persecuted prosecuted: be could_be will_be | E under
persecution prosecution: D_criminal criminal D_private face P immunity_from D_successful | service lawyer lawyers witness case said told evidence team alleges alleged counsel barrister
persecution prosecution: D_criminal criminal D_private face immunity_from D_successful | E for
persecutor prosecutor: D_chief D_state D_federal public D_public D_special | said E told asked C
personal personnel: military security police army medical emergency armed naval | E were was are have who in had carrier carriers
personal personnel: military security army medical emergency naval ground | E were in and from
personal personnel: military security police D_military army air_force emergency medical D_security naval N N_military rescue D_senior key service defence firefighting UN C armed foreign N_police N_army humanitarian fire | E were have in had at and who to carrier carriers from including deployed killed changes files matters department office on_D_ground to_C stationed ! D C's | best information data
personnel personal: a very | reasons life belongings trainer best injury
personnel personal: D P | life lives best details data information injury trainer computer computers reasons finance
personnel personal: D P a C's for D_own of | information data life details best trainer computer reasons experience use responsibility hygiene belongings injury assistant doctor account opinion attack attacks loan finances possessions effects letter interest views fortune tragedy grounds touch space tax items matter
petal pedal: brake D_brake accelerator D_accelerator gas D_gas |
petals pedals: | ~ bike bicycle brake cyclist piano ^ flower flowers rose roses
petals pedals: bike brake bicycle |
petition partition: D_1947 |
petrol patrol: | car cars boat boats officer officers vessel
"""
