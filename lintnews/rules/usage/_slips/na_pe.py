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
new knew: he she they I we who nobody everyone everybody you never already always neither | D P C what that how about of him them it when where why exactly nothing something only all her each both everything little ! | zealand york jersey delhi south orleans mexico
new knew: PER NN C | about_D about_P that_D that_P that_S how_D how_S how_to what_S ! a the some brand D_JJ
new knew: he she they I we government who police C PER everyone | of_D of_P of_NN in_D_NN_that how_D how_S what after_D E_S and_VD nothing ! a the brand D_JJ and_C | jersey
nice nine: | million months hours minutes N
nigh night: last friday saturday all |
no know: to don't didn't we I you they did_not do_not does_not doesn't let_us | what how that who if whether why about the P_NN where exactly
no not: did does do could would will should can may might must | VB be have know ! |
no not: is was were are B_still has have had did | been expected_to believed_to known_to known_if known_whether clear_if clear_whether clear_how clear_what clear_who clear_why sure_if sure_whether immediately_VN yet enough able_to likely_to going_to being_VN due_to allowed_to involved_in convinced ready_to
no know: let_me let_you let_us let_him let_them let_her let_everyone we_all you_all they_all as_we as_you as_they | E if that what when how where
no know: need_to want_to wants_to like_to to | when_D if what how who whether which
no know: we I you they | for_certain for_sure that_D that_C it_is from_experience
no on: arrested died killed held said announced published released opened met born played happened began shot found elected starts started begins begin opens court hearing game match vote meeting | monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december
no on: based focus focused depending relying work working went later early live placed | the a our an his her their
noise nose: P bloody broken | bleed
none nun: catholic |
none nun: D D_catholic D_roman_catholic D_tibetan a D_elderly D_Benedictine C | who and in E
nones nuns: N |
now know: to don't didn't doesn't do_not did_not does_not let_O | what how who whether why if about_D where_D anything everything exactly_what exactly_how
now know: I we you they | what how whether who why if_D exactly
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
of off: called laid fended staved warded shrugged switched wiped ripped dozed rounded levelled leveled kicked cordoned sealed signed brushed fenced polished hauled carted knocked tailed shook paid broke backed teed squared turned pulled lifted | D_NN E O by_D after in_D NN NP because for_D at_D with_D from and to_D this until ! | the_same
of off: better worse badly | E than financially
of off: come came fall fell falling jumped jump slid slipped slipping ran veered skidded swerved tumbled plunged hopped blown careered getting get got knocked | D_road D_bike D_bicycle D_bus D_train D_runway D_cliff D_roof D_bridge D_ladder D_horse D_pitch D_field D_hook D_track D_tracks D_rails D_stage D_plane D_pavement D_balcony D_boat D_scaffolding D_bench D_motorway D_highway
of off: sank capsized anchored drowned overturned stranded | D_coast D_south_coast D_C_coast D_north_coast D_west_coast D_east_coast D_shore D_island ! within
of off: day days time week weeks months month year night afternoon morning | sick ! |
of off: take takes took taking taken | E from at_N for_C in_D after_D with_N P_shoes P_hat P_mask P_coat
of have: would should might must may wouldn't couldn't shouldn't mustn't | had done gone ED taken given seen made known come become got won lost told said found left kept led
of often: too very |
off of: because instead ahead kind sort lot lots number rest member members capable aware full afraid accused convicted majority variety series couple some many most none several plenty consists consisted consist made_up guilty fear suspicion lack president director mayor minister secretary king queen city university threat result centre risk quality state sense hope control proud tired sick cup department death | D C P NP NN N ! | the_bench the_line the_ball the_mark the_post the_field work duty
offence offend: MO | ! | not also then never in and or of
older order: in | to that
on no: there_is there_was there_are there_were there_be with had_been was_ | evidence sign doubt need reason way plan plans chance suggestion immediate survivors
on no: B H M can will am | longer doubt
on one: N_in no D_only only any D_last | of_D_NP of_P of_D_NN of_C's of_D_most of_the_few of_the_first of_them of_the_largest ! | course
one won: has had have he she they who I we team also narrowly | D_NN P_NN N_NN gold silver bronze by_N praise election D_JJ_NN D_C the_X the_N a_gold a_silver a_bronze plaudits ! | day D_time
one won: | two_C three_C four_C five_C six_C two_NP three_NP four_NP five_NP two_JJ_NP three_JJ_NP two_NN_NP three_NN_NP ! day phase week page chapter round number part level grade tier year act volume no any only this that every each the at_least just is was in of from by than with group category stage step
one on: | behalf
ordinance ordnance: unexploded explosive live military |
ordinance ordnance: unexploded live explosive military D_unexploded D_military D_royal of_unexploded artillery naval old | E disposal factory survey in from and was depot
ordnance ordinance: city D_city D_local D_zoning zoning county D_county D_municipal D_noise smoking town mask | E that prohibiting banning bans requires requiring passed was
ore oar: pulled_an each_an D_wooden D_broken |
otter other: each any |
otter other: | people countries things two hand companies states members
our are: they we you there who people which | not likely expected going being VG_D VG_to VN in_D at_D to_VX a an the now still all_VG ! |
our hour: an half_an half-an one per a_half | E later after before long_V in and ago at
our hour: N | later ago before_the after_the
our hour: an half | E and later ago of before after long
our hour: an D_an half_an an_half rush happy N per one last D_eleventh every | E later long after before of ago rule and
our hour: an |
ours hours: N two three four five six seven eight ten twelve many several few working opening visiting small office business happy rush | of in later after before and to a at for on
ours hours: N several few many two three four five six seven eight ten twelve opening working visiting office business | E
ours hours: for | in_C outside at_D on_D after to_VX without ~ waited wait waiting queue queued stood stranded line trapped delayed
out our: of_ in on | country own lives children
overdo overdue: long B | E for bills books
overdo overdue: B long months is N_years | E and reform payments bills library
overdue overdo: MO to |
oversees overseas: go went travel from students visitors workers | E to in
oversees overseas: from workers D in troops | E students aid visitors workers territories investors investment trip development trips markets travel voters
owed ode: | to_joy
own won: has had have | D N
packed pact: peace trade defence defense suicide non-aggression security coalition stability electoral climate arms | with between to_VX signed E of that and was is
packed pact: sign_a sign_the signed_a signed_the signing_a signing_the broke_the break_the ratified_the a_C-style | ! |
pact packed: BEB H tightly been being closely | with into in inside E up full D together ! the_X
pact packed: of_NN of_NP | into_D inside_D ! of_the |
pact packed: NNO | into_D inside_D into_N ! D trade peace defence defense security arms nuclear stability suicide coalition climate fiscal migration P | into_law into_force into_effect ^ treaty sign signed
pact packed: D | crowd house hall courtroom stadium church lunch lunches audience arena gallery theatre theater room train trains bus buses schedule bags stands pub
pact packed: he she they we I who | D P up into in ! |
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
palate palette: | ~ colour color paint painter shades brush hue makeup pigment ^ taste flavour flavor wine chef tongue food eat
palate pallet: | ~ forklift warehouse lorry stacked crate wooden
pale pail: D_milk D_bucket_and a | of_water of_milk of
palette palate: cleanse clear cleansing clears cleansed refresh refreshes tickle sophisticated cleft hard educated refined discerning jaded the_soft D_tongue_and | E and of for before with between cleanser to ! | knife
palette palate: | ~ COOK sorbet flavours flavors spice vineyard diner foodie whisky ^ colour colours color colors paint artist painter painting shades blue makeup make-up knife designer fashion eye
palette pallet: | ~ forklift warehouse lorry stacked crate wooden ^ colour paint
pallet palate: | ~ sorbet flavours flavors diner foodie chef wine taste tongue dish ^ wooden forklift warehouse lorry stacked truck crate load wood
pallet palette: | ~ colour paint painter brush hue pigment ^ wooden forklift warehouse
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
passed past: MOVE looked gazed staring stared | D C E O N NP customs security guards NN ! D_X D_JJ D_JJ_X H_X P_X been | by_D unanimously into_law
passed past: D | year years month months week weeks decade decades few century season fortnight hour hours N_years N_months N_weeks N_days N_decades three two tense master glories president presidents winner winners champion champions
passed past: in_the the_recent the_distant D_chequered D_checkered D_criminal D_troubled D_colonial D_violent D_murky | E and R ! | over
passed past: is was are were right straight B_well it's | N midnight noon bedtime D_best D_prime D_peak caring D_use-by D_sell-by ! | by
past passed: he she they we I who which | D C P through away by_N by_D on_to over_to up_the into unanimously
past passed: H has_also H_been H_now have_already has_already had_already H_just B_been | D P C through away unanimously into without E up ! | D_experience D_history
past passed: been being was were | by_D unanimously into_law into_C on_to by_N to_D
past passed: bill law motion measure amendment resolution legislation budget ordinance treaty house senate parliament assembly lawmakers senators | D C by_N by_D through away unanimously ! |
past passed: | away_in away_at away_E away_on away_after away_peacefully D_second_reading D_third_reading
past passed: OPENER_D_PER OPENER_D_VEHICLE OPENER_D_X_PER OPENER_C OPENER_D_GRP | D C away through ! brought_D_X | D_best
past passed: is are was were be been being not | down_from down_to down_through down_D in_N on_to by_you by_me by_C down_E
past passed: have_already has_already had_already have_both already_been | D C P N E through
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
peace piece: another one each every single separate | of ! | of_mind
peace piece: set show museum companion opinion puzzle centre conversation collector's chess mantel | E R and was goal by
peace piece: a | of_NN of_the of_P of_C ! | of_mind
peak pique: | P_interest P_curiosity D_interest D_curiosity
peak peek: take_a takes_a took_a taking_a get_a got_a sneak a_quick a_sneak a_first | at E inside into behind of
peak pique: fit_of fits_of | E after and over at
peaked piqued: | P_interest P_curiosity D_interest D_curiosity D_interests D_NN_interest D_JJ_interest interest curiosity
peaked peeked: he she they who | through out into inside from_behind round
peaking piquing: | P_interest P_curiosity D_interest D_curiosity
peaks piques: | P_interest P_curiosity D_interest D_curiosity
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
pedal peddle: MO to | NP JJ_NN JJ_NP D_JJ_NN fake drugs heroin cocaine fentanyl cannabis drug counterfeit D_lie D_lies D_myth D_myths NNO D_NP influence P_wares ! | miles home uphill hard fast faster north south east west times bikes boats ^ bike bicycle cycle cycling cyclist tricycle rickshaw race rider ride wheel
pedaled peddled: | NP JJ_NN JJ_NP fake drugs heroin cocaine fentanyl drug counterfeit D_lie D_lies D_myth D_myths D_idea D_theory influence P_wares lies myths ! | miles home uphill hard fast faster north south east west times bikes boats kilometers laps ^ bike bicycle cycling cyclist tricycle rickshaw race rider
pedaling peddling: | NP JJ_NN JJ_NP D_JJ_NN D_NP fake drugs heroin cocaine fentanyl cannabis drug counterfeit D_lie D_myth D_idea D_NN_that NNO C_NN influence ! | miles bikes bicycles bike bicycle home uphill downhill hard fast faster north south east west times furiously way kilometres laps D_bike D_bicycle D_boat ^ bike bicycle cycle cycling cyclist tricycle rickshaw race rider ride wheel boats
pedalled peddled: | NP JJ_NN JJ_NP fake drugs heroin cocaine fentanyl drug counterfeit D_lie D_lies D_myth D_myths D_idea D_theory influence P_wares lies myths ! | miles home uphill hard fast faster north south east west times bikes boats kilometres laps ^ bike bicycle cycling cyclist tricycle rickshaw race rider
pedalling peddling: | NP JJ_NN JJ_NP D_JJ_NN D_NP fake drugs heroin cocaine fentanyl cannabis drug counterfeit D_lie D_myth D_idea D_NN_that NNO C_NN influence ! | miles bikes bicycles bike bicycle home uphill downhill hard fast faster north south east west times furiously way kilometres laps D_bike D_bicycle D_boat ^ bike bicycle cycle cycling cyclist tricycle rickshaw race rider ride wheel boats
pedals peddles: he she who | drugs lies misinformation
pedals petals: rose flower scattered |
peddle pedal: | ~ bike bicycle cyclist cycling tricycle accelerator brake clutch piano foot ^ sell sold drugs goods wares selling
peddle pedal: D bike brake accelerator gas clutch piano P_foot | E and to on of with boat boats bike bin car for in at was ! to MO who they that
peddled pedalled: | ~ bike bicycle cyclist tricycle miles km uphill ^ sell sold drugs goods wares selling lies
peddled pedaled: H he she | N_miles away up across from
peddling pedalling: | ~ bicycle cyclist tricycle uphill furiously ^ sell sold drugs goods wares selling lies stolen
peek pique: | P_interest P_curiosity D_interest D_curiosity
peek peak: at_its at_the its at_their D_mountain off reached_a reached_its at_P | of E and season hour hours in period ! sneak first quick |
peeked piqued: | P_interest P_curiosity D_interest D_curiosity interest
peeks piques: | P_interest P_curiosity D_interest D_curiosity
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
personal personnel: | are were have who ! B is was more very not | ^ trait professional political public private business
personal personnel: military army police security rescue emergency trained armed naval Nato NATO U.S US C ground essential maintenance airline defence defense uniformed key medical | E R are were have had who and from to_VX must will ! B a the his her D is not of_a_JJ | E_X in_nature
personal personnel: | VG_D VG_C VG_for VG_at stationed deployed evacuated ! B D is not P |
personnel personal: | belongings life best trainer trainers reasons tragedy touch attack attacks opinion effects hygiene computer computers injury statement experience experiences fortune wealth friend friends lives savings freedom income loan loans assistant taste ambition
personnel personal: B_not very more too deeply strictly highly intensely B_very | E and
petal pedal: brake D_brake accelerator D_accelerator gas D_gas |
petals pedals: | ~ bike bicycle brake cyclist piano ^ flower flowers rose roses
petals pedals: bike brake bicycle |
petition partition: D_1947 |
petrol patrol: | car cars boat boats officer officers vessel
"""
