"""Slips of words in “na” to “pe”; the form of a row is told in the package."""

ROWS = """
naval navel: P pierced belly D_orange contemplating_P his | E and gazing orange oranges piercing
naval navel: pierced_X had_P P | pierced piercing E_pierced ring
nave naive: B be VERY politically too so as a_little a_bit hopelessly | E and to about enough of but in
nave navy: | ~ ships admiral frigate warship sailors ^ church cathedral pews aisle
nave navy: royal D_us D_royal merchant |
navel naval: a the C former US D_JJ royal British and | base officer officers blockade vessel vessels forces academy exercise exercises battle ship ships power dockyard commander patrol aviator force warfare architect history reserve attack
navel naval: | fleet combatant base officer officers blockade vessel vessels forces academy exercise exercises battle ships dockyard commander patrol warfare dock docks unit units reserve reserves building and_merchant and_air station yard
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
no know: police residents neighbours villagers people officials doctors scientists experts voters fans workers families they we you I | who_did who_VD who_is who_was how_to what_to what_VD that_S why_S where_D where_S how_many if_D whether
no on: arrested died killed held said announced published released opened met born played happened began shot found elected starts started begins begin opens court hearing game match vote meeting | monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december
no on: based focus focused depending relying work working went later early live placed | the a our an his her their
noise nose: P bloody broken | bleed
none nun: a the C catholic Buddhist elderly an_elderly former | who E in said and at was from
none nun: catholic buddhist elderly orthodox carmelite franciscan retired | ! |
nones nuns: N |
not knot: tie_the tied_the tying_the tie_a tied_a gordian |
now know: to don't didn't doesn't do_not did_not does_not let_O | what how who whether why if about_D where_D anything everything exactly_what exactly_how
now know: I we you they | what how whether who why if_D exactly
nuclear unclear: was is remains remained it's | whether how why who what if when
nuclear unclear: B remains it_is it_was it_remains still was_still remained it_was_not_immediately is_still | whether how if what why when who where
nun none: B there_was there_is second_to | of_D of_them of_P but other E_of the
nun none: almost virtually | E and
nun none: | of_the of_them of_these of_those of_us of_whom of_that of_it of_his of_her of_its of_their of_this of_which
oaf oath: under on_ took_D |
oar ore: iron copper of zinc tonnes_of gold nickel lithium uranium | E deposits exports from to prices mine and mines body price shipments
oars ores: iron |
ode owed: H S | D N
ode owed: H he she they B money amount debt it who company | D N to by P O
of off: called laid fended staved warded shrugged switched wiped ripped dozed rounded levelled leveled kicked cordoned sealed signed brushed fenced polished hauled carted knocked tailed shook paid broke backed teed squared turned pulled lifted | D_NN E O by_D after in_D NN NP because for_D at_D with_D from and to_D this until ! | the_same
of off: better worse badly | E than financially
of off: come came fall fell falling jumped jump slid slipped slipping ran veered skidded swerved tumbled plunged hopped blown careered getting get got knocked | D_road D_bike D_bicycle D_bus D_train D_runway D_cliff D_roof D_bridge D_ladder D_horse D_pitch D_field D_hook D_track D_tracks D_rails D_stage D_plane D_pavement D_balcony D_boat D_scaffolding D_bench D_motorway D_highway
of off: sank capsized anchored drowned overturned stranded | D_coast D_south_coast D_C_coast D_north_coast D_west_coast D_east_coast D_shore D_island ! within
of off: day days time week weeks months month year night afternoon morning | sick ! |
of off: take takes took taking taken | E from at_N for_C in_D after_D with_N P_shoes P_hat P_mask P_coat
of off: turned switched sealed called cut fenced marked shut cordoned taken kicked laid broken | at_midnight at_noon at_dawn at_dusk at_night at_D at_N at_C E by_D by_C for_N after_D because
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
ordinance ordnance: unexploded army military explosive of royal naval | E disposal survey factory was and from
ordinance ordnance: unexploded live |
ordnance ordinance: city local zoning county council noise tax new an town | E would on requiring banning that allows limits against to_VX
ore oar: an | and E_in ~ boat rower rowing canoe rowed lifeboat
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
overdo overdue: B long well was months now hugely is | E for and library payments
overdue overdo: MO to not don't | it D
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
pail pale: B very beyond_the looked in turned VERY looks | E and face skin ale blue green compared into in imitation shadow grey
pail pale: | in_comparison by_comparison into_insignificance beside_D before_D compared when_compared
pail pale: a the | face skin ale blue green imitation shadow complexion
pain pane: window glass D_window a_broken | of_glass E_of of
pain pane: window glass a_window the_window shop_window |
pains panes: window glass broken | E of_glass and were in
pair pear: | tree trees drop drops cider shaped E_and_apple ~ apple orchard fruit plum tart ^ shoes twins trousers couple gloves two jeans
pair pear: a the one old apple prickly | tree trees drop cider blossom orchard
pair pare: M MO to | back down
pairs pears: | ~ apple orchard fruit plum tart ^ shoes twins figure skating
palate palette: | ~ colour color paint painter shades brush hue makeup pigment ^ taste flavour flavor wine chef tongue food eat
palate pallet: | ~ forklift warehouse lorry stacked crate wooden
palate pallet: a_wooden wooden on_a | of_bricks of_goods of_water
pale pail: a a_bucket_and milk lunch a_water bucket_and | E of_water of_milk
palette palate: cleanse clear cleansing clears cleansed refresh refreshes tickle sophisticated cleft hard educated refined discerning jaded the_soft D_tongue_and | E and of for before with between cleanser to ! | knife
palette palate: | ~ COOK sorbet flavours flavors spice vineyard diner foodie whisky ^ colour colours color colors paint artist painter painting shades blue makeup make-up knife designer fashion eye
palette pallet: | ~ forklift warehouse lorry stacked crate wooden ^ colour paint
pallet palate: | ~ sorbet flavours flavors diner foodie chef wine taste tongue dish ^ wooden forklift warehouse lorry stacked truck crate load wood
pallet palette: | ~ colour paint painter brush hue pigment ^ wooden forklift warehouse
pan plan: peace rescue recovery | to for was
pan pen: ballpoint ball-point D_ballpoint fountain D_fountain pig D_animal | pal pals name E and_paper
pane pain: P severe chest back in the of chronic abdominal no much stomach a joint feel feeling terrible through_the great muscle neck D_JJ | E in of relief and killer killers for when from is was medication management threshold free ! window glass |
pane pain: in of no with great chest back stomach neck muscle joint | E after from and relief killer killers is was when for ! window glass
panes pains: chest stomach labour growing at took abdominal hunger aches_and | E to_VX in and for
pans pens: ballpoint |
par pair: a | of_shoes of_gloves of_trousers of_boots of_tickets of_glasses
par part: a as took take takes | of in E
pare pair: a the | of
parish perish: MO to could would will not thousands | in E if from
parody parity: pay gender D_gender with achieve wage | with between E of
part party: labour liberal democratic republican conservative communist opposition ruling | leader leaders E member members
partition petition: N_people_have_signed D_online signed_D signed D_legal started_D sign_D D_court launched_D D_clemency | to_D calling against signed demanding with urging asking for E to
party part: taken take taking took | in
passed past: MOVE looked gazed staring stared | D C E O N NP customs security guards NN ! D_X D_JJ D_JJ_X H_X P_X been | by_D unanimously into_law
passed past: D | year years month months week weeks decade decades few century season fortnight hour hours N_years N_months N_weeks N_days N_decades three two tense master glories president presidents winner winners champion champions
passed past: in_the the_recent the_distant D_chequered D_checkered D_criminal D_troubled D_colonial D_violent D_murky | E and R ! | over
passed past: is was are were right straight B_well it's | N midnight noon bedtime D_best D_prime D_peak caring D_use-by D_sell-by ! | by N_decades N_years N_months N_weeks N_days N_centuries N_generations N_votes N_times N_to
passed past: D this these few | NN_since year year's decade's
past passed: he she they we I who which | D C P through away by_N by_D on_to over_to up_the into unanimously
past passed: H has_also H_been H_now have_already has_already had_already H_just B_been | D P C through away unanimously into without E up ! | D_experience D_history
past passed: been being was were | by_D unanimously into_law into_C on_to by_N to_D
past passed: bill law motion measure amendment resolution legislation budget ordinance treaty house senate parliament assembly lawmakers senators | D C by_N by_D through away unanimously ! |
past passed: | away_in away_at away_E away_on away_after away_peacefully D_second_reading D_third_reading
past passed: OPENER_D_PER OPENER_D_VEHICLE OPENER_D_X_PER OPENER_C OPENER_D_GRP | D C away through ! brought_D_X | D_best
past passed: is are was were be been being not | down_from down_to down_through down_D in_N on_to by_you by_me by_C down_E
past passed: have_already has_already had_already have_both already_been | D C P N E through
past passed: council committee house senate board assembly lawmakers mps councillors parliament states state congress cabinet government legislature legislators shareholders delegates regulators town_council | D_motion D_bill D_law D_budget D_resolution D_act D_measure D_tax D_ordinance D_X_bill D_X_law D_ban a_N the_JJ_bill
past passed: weeks_have months_have years_have days_have hours_have year_has time_has month_has week_has has_not have_long has_long deadline_has deadline_had moment_has danger_has NP_have time_had decades_have | since E without by and before
pat part: took take takes | in
patent parent: | company companies
patience patients: cancer N hospital covid-19 treat treating treated dying the_hospital's elderly sick two three five mental-health heart dental diabetic | E were are who in with at have from had and waiting to_VX on treated died may should must suffering being ! P lost run_out_of |
patience patients: the | on_D_ward in_D_hospital in_D_ward at_D_hospital who were
patience patients: treats treat treating treated hospital's clinic's N covid cancer | a_day a_year E in at each with and who were have
patience patients: saw see sees seeing seen treated treats N_NN more of_P_X all D_sick clinic's | before a_day in E with a_week each at who every ! D lost lose |
patience patients: N dozens_of hundreds_of thousands_of cancer heart dialysis ward trauma |
patients patience: run_out_of ran_out_of losing lost lose running_out_of P requires great have a_lot_of much thank_you_for_P urged with_great | E with and for is was has while ~ ! treating hospital cancer with | VD
patients patience: run_out_of ran_out_of running_out_of runs_out_of lost_P lose_P losing_P P_NN's_patients |
patrol petrol: | station stations bomb bombs prices pump pumps price tank can
pause paws: P front hind dog's cat's | E and of ~ dog cat bear animal puppy
pawn porn: child revenge internet |
paws pause: to a without | E in for before and to
peace piece: another one each every single separate | of ! | of_mind
peace piece: set show museum companion opinion puzzle centre conversation collector's chess mantel | E R and was goal by
peace piece: a | of_NN of_the of_P of_C ! | of_mind
peace peas: | ~ carrots pod frozen soup beans cooked ^ war
peace piece: no a any one every each small big last | of_land of_cake of_paper of_wood of_metal of_glass of_meat of_bread of_cloth of_string of_furniture of_music of_work of_evidence of_advice of_news of_history of_art of_equipment of_legislation of_kit of_luggage of_fruit of_ground of_property
peak pique: | P_interest P_curiosity D_interest D_curiosity
peak peek: take_a takes_a took_a taking_a get_a got_a sneak a_quick a_sneak a_first | at E inside into behind of
peak pique: fit_of fits_of | E after and over at
peak pique: in_a_fit_of | E
peaked piqued: | P_interest P_curiosity D_interest D_curiosity D_interests D_NN_interest D_JJ_interest interest curiosity
peaked peeked: he she they who | through out into inside from_behind round
peaking piquing: | P_interest P_curiosity D_interest D_curiosity
peaks piques: | P_interest P_curiosity D_interest D_curiosity
peaks peeks: sneak |
peal peel: lemon orange banana MO to | E off back of_an_orange
pealed peeled: he she paint | off potatoes
pear pair: a the another first N last every D_C's | of who were had E_were have both won are
pear peer: labour conservative tory life D_hereditary |
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
peel peal: a | of_bells of_thunder of_laughter
peeling pealing: bells church_bells | out
peer pier: a the wooden end_of_the brighton seaside south west off_the C along_the victorian | E in at into where and was to head fire collapsed amusements ~ seaside brighton boat fishing harbour ferry promenade anglers ^ lord lords conservative tory house review labour
peers piers: bridge stone wooden concrete | E of and ~ bridge seaside boats
pen open: is was are wide remained | to E for
perish parish: a the local | council councils church councillor councillors hall priest magazine E_council clerk register records
perpetrate perpetuate: MO to that | D_cycle D_myth D_stereotype stereotypes D_idea D_problem
perpetrated perpetuated: | D_myth D_stereotype
perpetuate perpetrate: MO to | D_crime crimes violence fraud D_fraud attacks atrocities
perpetuated perpetrated: crimes atrocities attack violence attacks abuses genocide massacre fraud | by_D by_C against in_D on_D by
perquisite prerequisite: a | for of
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
