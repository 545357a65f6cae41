"""Slips of words in “ma” to “mu”; the form of a row is told in the package."""

ROWS = """
mad made: has have had | the it a P him them up N
mad made: was were been be | by up from
made make: will would could should must cannot can't won't couldn't wouldn't shouldn't didn't doesn't don't | ! | not also then never in and or of
made make: can't couldn't didn't won't wouldn't could would cannot | D P C a N it O sure
maid made: H S | by of in from to D up
maid made: | O P ! the a |
maid make: will would could should must cannot can't won't couldn't wouldn't shouldn't didn't doesn't don't MO | ! | not also then never in and or of
maid made: was were been being | ! | up or of and
maid made: has had have | ! | and to in immunity of
maid made: he she they we who | ! | and or
maid made: H was were has had been he she they be it D_decision who that H_been arrests changes progress custom home hand ready man self purpose- also | D by in to up it from a N C clear available E public redundant no out sure history possible changes an in_C
mail male: | nurse nurses choir voice model suspect victim victims suspects members models voters
mail male: D_white D_black D_young N N_year-old D D_elderly alpha D_alpha | victim suspect nurse driver colleague colleagues students voters workers passenger and_female or_female dominated model victims officer doctor teachers staff prisoner prison inmates
mail male: D_white D_black D_young N_year-old D_elderly alpha D_alpha | E and_female
mail male: | ANI PERS PER ! royal | carriers carrier order readers customers users
mails males: young white | and_females aged E between
main mane: lion's horse's |
main mane: D_lion's D_horse's D flowing P_long | of
main mane: D_lion's D_horse's flowing P_long | E of_hair
maize maze: D | of_streets of_tunnels of_corridors
maize maze: D a | of_corridors of_tunnels of_streets of_alleys of_rules of_NP
male mail: junk hate royal | E order box
male mail: e by_ direct royal hate daily | E service order
male mail: royal D_royal e- by in_the junk voice chain daily D_daily direct hate fan | order delivery service bag bags carrier carriers sorting van train server in ballots box truck fraud
male mail: royal D_royal e- by in_the junk voice chain daily D_daily direct hate fan | E carrier
male mail: MO | ! | not also then never in and or of
man men: two three four five six several many most these those few | E who were are have
man many: too so how as very | NP of
mane main: | reason road street thing roads entrance suspect stage event suspects concern line
mane main: D a P the_two the_three in_the | reason road street stadium concern stage event opposition square issue suspect aim line party course problem building entrance rival gate source difference
mange manage: M | to D
manger manager: new former club's team's interim assistant general bank line stage project | ^ hay jesus nativity baby christ straw
manger manager: team general bank project campaign stage line club's former football interim city | said of told at was has who is and C ^ hay jesus nativity baby christ straw
manger manager: D_general D_former general club team D_interim sales bank D_club's D_assistant caretaker D_line hotel product football D_C stage D_tour campaign city project store D_bank D_project fund | C said of at E who has was told to and for and_staff ! away_in_a in_a | scene of_bethlehem ^ baby hay nativity jesus crib christmas bethlehem christ straw
manger manager: | ^ baby hay nativity jesus crib christmas bethlehem stable infant donkey ox church christ straw
manger manager: | who ^ hay jesus nativity baby christ straw
manger manager: JJ | C ^ hay jesus nativity baby christ straw
manner manor: | house hotel
manner manor: D_medieval D_country D_tudor D_old C D_lord_of_the lord_of_the | house houses hotel farm park
manor manner: | ~ polite relaxed friendly same similar ^ house lord hall estate garden hotel park grounds
manor manner: in_D all D_same D_JJ in_a D_timely D_professional | of_NP in_which of_speaking
manor manner: D | of_P_NN
manors manners: good bad table |
mantle mantel: | ~ fireplace clock ^ earth leader captain champion
mare mayor: the | said
mare mayor: C's D_former lord D_lord D_town's D_deputy | of C said
marital martial: | law ^ family families divorce divorced spouse spouses marriage couple couples
marital martial: | art arts artist artists
marital martial: under imposed declared impose imposing declare lifted lifting of court C D imposition_of mixed | law arts art artist artists music ! | law_firm
marital martial: | law ^ family families divorce divorced spouse spouses marriage couple couples property wife husband
marital martial: under imposed declared impose imposing declare lifted lifting court imposition_of mixed | E law ! | law_firm
marred married: got get | to couple E with
marred married: been_happily | for_N E
marry merry: | christmas
marry merry: D | christmas men wives
marshal martial: | law arts artist
marshal martial: | ~ arts ^ fire race field air grand police deputy
marshal martial: court | law arts
marshall martial: court | arts
marshall marshal: D_fire D_field D_deputy_US grand D_air |
martial marshal: fire race air field grand D_fire D_field deputy US |
martial marital: | status problems home vows bliss breakdown rape affairs
martial marital: D | status bliss problems breakdown home relations rape bed vows affair infidelity property difficulties counselling counseling
massage message: D_clear D_strong D_text text D_video voicemail D_simple D D_recorded | to_D that sent was from_D from_C of_hope board of_support to
massage message: D_clear D_strong D_text text D_video voicemail D_simple D_recorded | E to that
massages messages: text D_text N_text sent facebook whatsapp | from sent to between of_support on
mat may: it they he | be have
may many: too so as | people of times as
may many: too how very | NP
mayor major: | role part problem problems issue step cities companies change source factor blow
maze maize: | crop crops harvest flour growers
maze maize: D | crop crops flour farmers meal harvest exports yield seed field fields prices
meat meet: M | D O in at with on for him C
meat meet: S all | someone everyone up with C D O
meat meet: ends |
meat meet: will would must | ! | prices products eaters production and
meat meet: to will would could must ends | the with his her their them him at in on for E ! going switched prefer preferred used addicted similar compared |
meat meet: MO to will plan_to due_to agreed_to not and can we they who you failed_to planned_to where_they | D P O C in_C with again at for up in on their next targets demand officials needs D_needs halfway ! | products and_poultry and_dairy and_fish eaters eating production industry
meat meet: will plan_to due_to agreed_to not and can we they who you failed_to planned_to where_they | next ! | products and_poultry and_dairy and_fish eaters eating production industry
meatier meteor: | shower
meats meets: he she which who it that committee board team council | D P O in again with at on every
medal meddle: M | in_D_affairs
medal metal: | ~ scrap sheet corrugated recycling detector detectors ^ olympic won
medal meddle: MO to | in_D
medal metal: scrap sheet precious heavy D_piece_of corrugated twisted | detector detectors thieves theft work recycling fence workers box
medal meddle: MO | ! | not also then never in and or of
meddle medal: gold silver bronze | E winner in for
meddle medal: gold silver bronze won_D D_gold D_silver D_bronze D | E at in for winner
meddle mettle: P proved_P show_P tested_P |
medial medical: D | staff treatment help care team school centre center records attention supplies advice emergency examiner condition research equipment student
meet meat: red dog raw horse of_ | E products industry processing
meet meat: D red of lean raw processed horse minced cuts_of eat eating of_the frozen beef halal | products processing industry prices production eaters exports plant packing pies factory trade consumption market and_dairy and_milk
men man: a | was who has had is in with and of from ! | 's
men man: a D_N_year-old D_young an another one D_old a_young this | was who_was is has was_found who_is in_P_N aged N in_his was_taken was_arrested died dies has_been of_D_match
men man: D_N_year-old another one D_old a_young this | E who from_C
men man: a another | ! | 's only and in
men man: a every another one | ! young | 's only and
merry marry: M | him her D in
met meet: will | D O N him with in E
met meet: would could should must cannot can't won't couldn't wouldn't shouldn't didn't doesn't don't MO | ! | not also then never in and or of
metal medal: gold silver bronze | winner winners ceremony in_the_N hopes tally
metal mettle: prove_P proved_P test_P tested_P show_P showed_P proving_P | E
metal medal: | ~ bravery podium gallantry ^ steel mine mining scrap ore fence detector rock heavy ban band music
metal medal: gold D_gold silver D_silver bronze D_bronze won_D D_olympic D_N D_fourth D_first campaign olympic P_first P_second | E at for in winner winners winning table tally ceremony hopes chances contender of_honor of_freedom ! scrap sheet heavy | detector
metal mettle: prove_P proved_P test_P tested_P show_P showed_P shown_P testing_P their D_true P_true | E in and ! D_heavy | detector plate fence roof
metals medals: | ~ bravery awarded podium gallantry ^ steel mine mining scrap ore rare precious prices heavy recycled
metals medals: gold silver bronze olympic won_N N_gold campaign | E at in for and were ! precious rare base heavy scrap |
mettle metal: scrap sheet heavy | E
mettle metal: D heavy | detector workers sheets
mined mind: in keep_in bear_in bearing_in P changed_P change_P made_up_P peace_of state_of |
miner minor: D suffered only with | injuries injury damage role changes offence offense league part party problem
miner minor: D | injury injuries offence
miner minor: | ~ injury injuries offence offences bruises ^ coal gold copper underground pit strike trapped bitcoin diamond
miner minor: a only suffered with for some | injuries injury damage role changes offences offence delays league part party problem
miner minor: D a N with only suffered | injuries injury offences offense damage role changes party parties surgery accident bruises cuts planet league leagues crash scrapes details operation offence repairs road earthquake key
miners minors: | ~ alcohol under-age ^ coal gold copper underground pit strike trapped
miners minors: unaccompanied N_unaccompanied alcohol_to sex_with of sale_to to | under_D_age
miners minors: unaccompanied N_unaccompanied alcohol_to sex_with sale_to | E without
miners minors: to alcohol_to knives_to sold_to sex_with with | E and or ~ alcohol tobacco cigarettes knives vapes vaping sex drinks gambling ^ coal gold mine mines union strike trapped pit
mines minds: hearts_and young great changed_P | E and about of set
minor miner: | ~ coal pit underground colliery ^ injury injuries offence damage league
minor miner: coal gold copper opal zinc diamond tin uranium silver iron_ore mining |
minor miner: coal D_coal D_former gold D_gold D_trapped | trapped E killed and who died
minors miners: coal trapped D_trapped N_trapped gold striking bitcoin N D_33 D_chilean | trapped strike who_were killed were at in and_their who ! | under
minors miners: coal trapped D_trapped N_trapped gold striking bitcoin D_33 D_chilean | E union ! | under
minster minister: prime D_prime foreign health finance D_foreign deputy former_prime defence environment education transport cabinet D_former D_senior junior D_health D_C | of C said for E told who has was to will ! york southwell beverley C |
minsters ministers: prime foreign health finance EU D_eu cabinet government N | E said to have who and will from are were met in
minuet minute: last D_last N first | silence later E into goal before after
minuet minute: last N full final per first D_N | E of and later
mislead misled: was were been being | ! | up or of and
mislead misled: has had have | ! | and to in immunity of
mislead misled: H B was were had have been be he she H_been D_had which | D P by C about E into investors voters
misled mislead: MO to intent_to not intended_to | D P C voters investors people
missal missile: D_ballistic ballistic cruise D_cruise nuclear D_long-range guided C N D_short-range anti-aircraft | attack strike E launch system tests test attacks strikes defence defense site hit struck
missals missiles: N ballistic cruise nuclear anti-aircraft C | at E were on into and
missed mist: in_the thick heavy | E and
mist missed: H S | D O a N out
mist missed: he she they we who | ! | and or
mist missed: H he she they who it C N | D P out by E a an N
mite might: he she it they we who that which C this and P | be have not also of_D_X never find want take D
mite might: he she it they we who that which this and | E have
momentary monetary: | ~ policy fund inflation ^ lapse pause silence
monetary momentary: | ~ lapse pause ^ policy fund bank
moose mousse: chocolate D_chocolate D_salmon hair |
moral morale: low high poor sinking flagging sagging staff troop team army boost boosted boosting raise raised lift lifted lifting damage damaged sap sapped sapping improve improved improving hit players' public workforce squad officers' dented undermine undermined undermining destroyed restore restored restoring bolster bolstered keep_up | E R and is was has had among at after as but ! | NN NP
moral morale: | is was has had remains remained dropped fell sank suffered plunged rose slumped among_D among_NP in_the_NN in_the_C in_D_camp at_the_NN at_D_NN within_the ! B the a an GEN P some any no this JJ and story is not what both its or his D_JJ | ^ ethical legal immoral obligation duty
moral morale: the P their its | of_SOLDIERS of_the_SOLDIERS of_his_SOLDIERS of_P_SOLDIERS of_the_JJ_SOLDIERS of_C_SOLDIERS among_D among_NP in_D_dressing in_D_camp in_D_ranks within_D was_low is_low was_high is_high
moral morale: team's side's squad's club's army's staff's troops' players' force's company's teams' | is was has E among in and R had after
morale moral: | compass victory obligation obligations duty authority ground standards values dilemma dilemmas panic courage fibre fiber hazard code imperative imperatives responsibility outrage high_ground principles judgment philosophy question questions crusade character conviction convictions certainty stance argument case bankruptcy equivalence support_of
morale moral: | of_the_story of_the_tale of_this_story of_that_story
morality mortality: reduce reduced reducing infant child maternal |
morality mortality: | ~ infant maternal rate rates ^ moral ethics
morn mourn: MO to | D P
morning mourning: day_of days_of national period_of state in | E for over
morning mourning: in | for_the for_P for_D
morning mourning: in D_period_of N_days_of national D_national D_day_of D_days_of a_period_of still_in families_in days_of_national week_of_national of D_nation_in nation_in people_in days_of period_of wore | for D_death D_loss D_victims period after ! of_D | of after
morning mourning: is are was were nation_is | P D_loss D_death
motif motive: D_clear no_clear no D_possible D_police | for behind E was remains
motive motif: D_floral |
motives motifs: floral |
mourning morning: this next monday tuesday wednesday thursday friday saturday sunday early tomorrow every yesterday good | E in at after and
mourning morning: this on_D early tuesday monday wednesday thursday friday saturday sunday D_following next good tomorrow every N_in_the yesterday D_early D_next late N_o'clock_in_the | E session rush newspaper show papers edition prayers news meeting at after coffee sickness
mousse moose: D_bull bull |
mucous mucus: D of | E from and
muscle mussel: | beds bed farm farms farmer farmers chowder
muscles mussels: | ~ toxin shellfish seafood oyster clam harvest garlic cockle lobster shrimp prawn scallop aquaculture ^ body arm leg injury muscle strength athlete pain gym leech neck shoulder heart
muscles mussels: farmed zebra steamed green-lipped blue freshwater wild bowl_of plate_of pot_of quagga dish_of |
mush much: so too how very as |
mussel muscle: P_left P_right pulled_D D_torn D_hamstring D_calf torn D_heart lean hamstring calf | injury E in tissue mass strain pain spasms relaxant strength
mussels muscles: | ~ injury sprain leg thigh calf stomach abdominal exercise doctor gym shoulder spine physiotherapist arm limb heart ^ seafood shellfish sea beach food poisoning eaten eat ate clams oysters restaurant garlic
mussels muscles: stomach leg thigh calf abdominal back neck facial heart aching strained torn P_leg arm chest hamstring flex flexed flexing flexes |
mustard muster: MO to pass passed past could enough_to | D enough only N support E
muster mustard: D english french dijon grain mint cut_the | gas seed seeds
muster mustard: english french dijon grain mint cut_the | E sauce
mute moot: | point
mute moot: a now_a becomes_a becomes become_a become is | point
mute moot: a D B become D_point_is | point question ! | button
mute moot: become D_point_is | E point ! | button
"""
