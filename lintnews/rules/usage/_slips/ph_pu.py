"""Slips of words in “ph” to “pu”; the form of a row is told in the package."""

ROWS = """
phase faze: MO to not didn't doesn't does_not did_not seem_to | him her them the_team us me anyone P_opponents D_youngster
phased fazed: not was_not wasn't never seemed hardly B_not D_little | by E at him her them ! being be
physicist physician: | ~ patients hospital clinic ^ physics nobel particle
pi pie: D apple meat | chart
pidgin pigeon: racing D_racing homing carrier D_wood |
piece peace: | talks process treaty accord accords envoy envoys negotiations agreement agreements prize pact summit activist activists rally march initiative conference offering keepers corps movement dividend
piece peace: in at lasting world rest_in make making for keep_the kept_the | E with_C with_D and_quiet and_security and_stability in_D_Middle in_C between
pier peer: | review reviewed pressure group
pier peer: | ~ lords baroness labour ^ seaside harbour boat sea brighton pleasure
pier peer: D_hereditary a_life D_life labour conservative tory D_crossbench | pressure review reviewed group E in_the_Lords support
piers peers: D life | in_the_Lords voted
piers peers: | ~ lords baroness amendment ^ seaside harbour bridge boat
piers peers: D_house_of labour tory hereditary life cross-bench | voted E in_the_Lords defeated and reviewed voted_by
pigeon pidgin: spoke | english
pile pill: contraceptive sleeping |
pique peak: the its P | of season
pique peak: reached_D D at P in_D | season of_P_powers demand hours of_D_career ! fit_of of |
pique peek: sneak D_sneak |
pique peak: reached_D at in_D | E of_P ! fit_of of |
piqued peaked: | at_N in_the in_N at_D at_about at_more during at_just
pistil pistol: D_loaded D_starting 9mm water | E at and from to
pitcher picture: D_clearer D_full D_bigger D big D_family D_profile the_full | of_D book books perfect postcard frame
pitcher picture: D_clearer D_full D_bigger big D_family D_profile the_full | E of
plague plaque: | ~ unveiled blue brass commemorative wall ^ bubonic rats locusts black
plague plaque: D unveiled_D D_blue D_commemorative D_memorial D_brass D_bronze | commemorating marking on_D_wall in_honour unveiled in_memory
plain plane: cargo passenger military light private fighter spy transport sea war jet the a training rescue | crash crashed crashes landed flew carrying took_off went_down ticket tickets wreckage plunged skidded was_flying that_crashed with_N_people spotters overshot ! |
plain plane: | ~ AIR ^ flood coastal river floods land valley desert mountains rice farmland grassland farmers clothes english
plains planes: N fighter passenger cargo military war private N_military N_fighter C spy | E were from flew to have and landed collided dropped took crashed carrying bombed on_D_runway that ! great D_great coastal flood high |
plaintiff plaintive: | cry wail song
plaintive plaintiff: the | E said argued claims who
plaintive plaintiff: D the | said argued E in claimed lawyer was alleged
plane plain: in | English sight clothes clothed clothes_E flour sailing language packaging speaking spoken text wrong old common silly stupid truth
plane plain: make made making is was it very quite made_it makes_it | to_see to_D that E enough ! the a D
plane plain: a D_X R | white black blue dress chocolate cotton yoghurt paper wooden
planed planned: B was H as D had have the N | to for E in changes attack visit trip protest route on
planes plains: D_great great D_coastal coastal D_vast D_open D_flat D_fertile flood D_high D_grassy |
plaque plague: | ~ bubonic rats locusts ^ unveiled blue wall dental teeth commemorative brass
plaque plague: bubonic D_bubonic locust D | of_locusts outbreak
plead pleaded: H has_already have_all had_earlier had_previously not_yet has_not had_not he she it | guilty not_guilty with for_D no_contest ! did_X does_X will_X would_X could_X can_X must_X should_X may_X to_X that_X
plead pleaded: C | guilty not_guilty ! and_X C_and make_X makes_X made_X D_X will let_X had_X | guilty_in_a ~ yesterday monday tuesday wednesday thursday friday ago last was
plumb plum: D | job role tomato tomatoes pudding jam tree
pole poll: opinion exit straw latest |
pole poll: a new the latest | found suggests suggested showed shows of_voters
pole poll: | ~ voters vote election survey percent voted surveyed exit opinion ^ north south flag vault position telegraph tent fishing ski
pole poll: exit opinion straw latest new | showed shows suggests suggested of_voters put by found results
pole poll: D D_latest D_opinion opinion exit D_exit D_new straw D_straw D_recent D_online D_gallup D_quick according_to_D D_snap D_nationwide D_yougov | of_N of_C showed shows found suggested published conducted suggests put by of_voters rating ratings results tax by_C released numbers watchers station showing lead ! D_north D_south D_telegraph |
pole poll: D_latest D_opinion opinion exit D_exit D_new straw D_straw D_recent D_online D_gallup D_quick according_to_D D_snap D_nationwide D_yougov | E of_voters ! D_north D_south D_telegraph |
pole poll: early first online telephone national exit local | results numbers ratings rating showed shows data
pole poll: opinion gallup exit |
poles polls: opinion exit the | open opened close closed show showed suggest suggested
poles polls: | ~ voters election vote voted closed opened opinion ^ polish poland north south flag ski telephone telegraph electricity tent
poles polls: opinion D_opinion exit D_exit went_to_the go_to_the going_to_the goes_to_the at_the latest recent in_D D_latest head_to_the to_the | show showed suggest suggested open opened close closed closed_at have showed_that put in_D ahead on_C before after ! telegraph D_telegraph ski trekking |
poling polling: | station stations day booth booths
polite police: | officers said station force chief custody spokesman
polite police: by | E
poll pole: D_north D_south telegraph D_telegraph D_flag fishing D_fishing tent D_totem totem D_wooden ski in on | position vault dancing vaulter dancer
poll pole: D_north D_south telegraph D_telegraph D_flag fishing D_fishing tent D_totem totem D_wooden ski on | E position
poll pole: north south D_north D_south magnetic |
poll pole: north south magnetic totem flag |
polled pulled: | out over up down off away through
polls poles: | ~ telegraph telephone ski electricity tent ^ voters election opinion
polls poles: telegraph D_telegraph tent ski north_and_south utility fishing bamboo wooden D_wooden |
poor pour: M | into water scorn money D_drinks cold
poor pour: to will began continued | in into
poor pour: MO to began_to continued_to continue_to | into in down out P_heart money D_NN onto cold scorn water more over
poor pore: MO to | over
poor pour: began_to continued_to continue_to | E into
populace populous: B more D_most the_more country's_most world's_most C's_most nation's_most is_the_most | E country city state county nation area region than in and of ! its the | ^ its
populous populace: the | E is was has and to
populous populace: the local general angry whole | is was has will of to and E
pore pour: M | into cold water money out
pore pour: | ~ rain drinks glass ^ skin over
pore pour: MO to | into money down water in cold out P scorn
pored poured: rain water he she they police money crowds fans | into in out down D_drink onto
pored poured: B been he she rain money millions water they | into with out down onto
pored poured: rain water money people crowds he she H | into down in onto out with cold E scorn through money
pores pours: it water rain | into down from
poring pouring: rain D is was money water people_are smoke | rain in into down out with from onto cold scorn
poring pouring: rain is was money water people_are smoke | E rain
porn pawn: D_mere | shop broker in_D_game
pour poor: very so the | E people families countries country
pour pore: S M | over_D_documents over_D_evidence over_D_maps over_D_records over_D_papers over_D_data over_D_details over_D_accounts over_D_footage over_D_results over_D_files over_D_books
pour poor: | health people visibility quality weather performance form result results condition conditions sanitation hygiene children neighbourhoods areas communities nations families households ! to will would could and |
pour pore: | over_D_list over_D_documents over_D_books over_D_report over_D_records over_D_evidence over_D_data over_D_files over_D_accounts over_D_papers over_D_details over_D_figures over_D_footage over_D_numbers over_D_results over_documents over_data over_maps over_records over_reports over_files over_spreadsheets over_footage over_evidence
pour pore: MO to officers experts will they lawyers | over_D over_P over_N over_C over_documents over_records over_thousands over_hundreds over_data over+records over+documents ! rain water D | over_D_wall over_the_border over_D_meat over_D_chicken over_D_ice over_the_top over_D_edge
poured pored: | over_D_documents over_D_evidence over_D_maps over_D_records over_D_papers over_D_data over_D_details over_D_accounts over_D_footage over_D_results over_D_files over_D_books over_D_list over_D_lists over_D_document over_D_report over_D_reports over_D_map over_D_figures over_D_numbers over_D_text over_D_V_lists over_D_V_documents over_D_V_records over_D_V_reports over_documents over_data over_maps over_records over_reports over_files over_books over_spreadsheets over_footage over_evidence over_pages over_thousands_of over_hundreds_of
poured pored: he she they who H lawyers officers detectives aides committee judges historians experts investigators researchers team engineers police fans detectives_have staff scientists analysts accountants planners rescuers students D_judge auditors reporters | over_D over_P over_N over_C over_documents over_records over_thousands over_hundreds over_data over+records over+documents over+maps over+lists over+plans over+footage over+evidence over+books over+accounts over+pages over+photographs over+files over+reports over+figures ! rain water | over_D_wall over_the_border over_D_bridge over_D_edge over_D_banks over_D_side over_D_top over_D_body over_D_car over_D_fire petrol over_P_head over_P_body
pouring poring: | over_D_documents over_D_evidence over_D_maps over_D_records over_D_papers over_D_data over_D_details over_D_accounts over_D_footage over_D_results over_D_files over_D_books over_D_list over_D_lists over_D_report over_D_map over_D_figures over_D_numbers over_documents over_data over_maps over_records over_reports over_files over_books over_spreadsheets over_footage over_evidence over_pages
pouring poring: are were is was hours spent_hours spent_days spent_weeks spend_hours day days been after of time years officers_are N_hours lawyers detectives_are | over_D over_N over_C over_P over_documents over_records over_thousands over_hundreds over_maps over_data over_JJ through_D_records over_JJ_NP over+records over+documents ! rain water | over_D_wall over_D_edge over_D_top over_D_border over_D_bridge over_D_rocks over_the_side
pours pores: she he who | over over_D over_N over_documents
pours pores: | ~ skin ^ rain drinks money water
powder power: | plant plants station stations supply lines outage outages
pray prey: birds_of bird_of fell fall falls easy falling | E to for
pray prey: | ~ birds lion lions eagles predator predators hunters ^ god church prayer prayers mosque
pray prey: fell fall fallen falling bird_of birds_of easy D_easy P to | on_D to on ! they we people MO_X | for that
pray prey: fell fall fallen falling bird_of birds_of easy D_easy | E on ! they we people MO_? | for that
pray prey: P their its of its_X | E and on with
prayed preyed: H he she they who gang | on upon
praying preying: men of who accused_of gang | on_D on_JJ on_NP on upon
prays preys: | on upon
prays preys: who that which he | on upon
precede proceed: M | with E to_trial to_the
precede proceed: MO to not | with to as E to_trial against on without ! | D
precede proceed: not | E with ! | D
preceded proceeded: | to_V to_win to_lose to_tell to_take to_beat with_D
preceded proceeded: H he she they trial and | to with as
preceded proceeded: he she they trial and | E to
precedence precedent: set_D sets_D D_dangerous D_legal set a without D_clear | for E in by of ! take takes took given have |
precedent precedence: take takes took taken taking gave give given gives has | over E to
precedent president: D_vice D_former D_US us french russian C D_deputy D_current D_club | C of of_D said has elect
precedent president: D_vice D_former D_US us french russian D_deputy D_current D_club | E C
precedents precedence: take takes took |
preceding proceeding: is are not B | with to as
prefect perfect: D a B | storm example match timing place opportunity way score day solution
preform perform: M | E at in D on well
preform perform: will to would can could must |
preform perform: will would could should must cannot can't won't couldn't wouldn't shouldn't didn't doesn't don't | ! | not also then never in and or of
preform perform: MO to not | D P well E at in on better surgery live as C
preformed performed: H B he she they band was were | by at in for on D well live E surgery better
preformed performed: | ^ concrete plastic moulded mold mould
preforming performing: | arts at in on better live well D
preforming performing: | ^ concrete plastic moulded mold mould
premier premiere: world film UK London european | of E on
premiere premier: deputy state former | of C said E
prescribe prescribed: was were been being B | D N by for him her them in E
prescribe proscribe: MO to D_decision_to vote_to D_order_to | D_group C D_organisation D_organization as_D_terrorist
prescribe prescribed: B been was were be H | D by E for medication drugs in
prescribed proscribed: D B was | organisation organisations terrorist group groups terror under_D_Terrorism as_D_terrorist by_C ! were | by_doctors medicine
presence presents: christmas birthday wedding |
presence presents: christmas birthday wedding N wrapped buy bought | for E under from to and ~ christmas birthday children santa gifts tree wedding
presents presence: police military heavy strong the P in_the | of_C of_mind of_troops of_police in_the ! christmas birthday wedding |
presents presence: heavy police military naval strong P | of E in on ! christmas birthday |
presents presence: P D D_police D_military police military D_heavy in_D D_strong D_visible D_mere in_P made_P D_C | in_D on_D at_D of_NP here is was at ! christmas birthday wedding |
presents presence: D_police D_military police military D_heavy in_D D_strong D_visible D_mere in_P made_P D_C | E in_D ! christmas birthday wedding |
presents present: MO | ! | not also then never in and or of
pretence pretend: MO | ! | not also then never in and or of
prey pray: M asked they we I us | for_D for_C for_peace for_rain for_those that together with E daily at_the God ! | on upon
prey pray: please all let's people | for together
prey pray: | ~ god mosque church rosary prayers vigil ^ birds predator predators animals hunt lions
prey pray: MO to let_us let and people they we who people_to gathered_to stopped_to kneel_and went_to asked_people_to come_to told_to | for that to_D with together E at in silently daily
prey pray: let_us let and people they we who people_to gathered_to stopped_to kneel_and went_to asked_people_to come_to told_to | E for
preyed prayed: they we he she | for together that E at
preyed prayed: | ~ god church mosque vigil rosary mourners ^ women elderly vulnerable children victims birds
preyed prayed: H we they he she worshippers people crowd I family | for that E together at in to
preying praying: B | for that together in at_the E ! | on upon
preying praying: B was were people we are been is | for that with together at E in to mantis
preys prays: | for
preys prays: family he she who | for that with daily
price prize: nobel booker pulitzer turner consolation | E for in
price prize: | winner winners winning draw fight fighter
price prize: won_D win_D wins_D awarded_D won_first took_first won_second wins_first | E for of in
price prize: D_nobel nobel D_first D first D_booker turner D_pulitzer pulitzer top D_top cash D_cash won_D booker peace D_lottery the_jackpot D_turner the_nobel_peace D_star the_main winning_D D_literary in second D_coveted won_D_first lottery D_raffle a | winner winning money draw fund winners in_literature in_physics in_medicine pot bull cow committee fighter giving laureate ceremony possession ! asking half full high low the of | of_D index rise rises cut increase increases war wars tag
price prize: D_nobel nobel D_first first D_booker turner D_pulitzer pulitzer D_top cash D_cash won_D booker peace D_lottery the_jackpot D_turner the_nobel_peace D_star the_main winning_D D_literary second D_coveted won_D_first lottery D_raffle | for ! asking half full high low the of | of_D index rise rises cut increase increases war wars tag
price prize: nobel booker turner pulitzer |
principal principle: guiding founding moral basic fundamental legal general | E of that
principal principle: in on | E that ! interest_and |
principal principle: matter_of question_of point_of in on a_matter_of | E
principal principle: in agreed_in agreement_in D_matter_of on a_matter_of of | E to that and on for with but by deal agreement ! D |
principal principle: | of_equality of_fairness of_democracy of_sovereignty of_justice of_the_rule of_freedom of_free of_self-determination of_non-interference of_neutrality that_D of_law
principal principle: in D_basic matter_of D_matter_of point_of D_fundamental D_general on D_guiding D_legal D_sound D_man_of man_of D_same D_key D_important of agreed_in agreement_in D_JJO D_constitutional D_founding a accept_D agree_in agreeing_in accepted_D D_point_of D_moral | E that of_NN of_equality of_non-violence of_D_NN_of that_D of_free of_proportionality of_JJ_NN behind to and of_consent of_one of_separation of_democracy of_fairness ! D_school D_school's school vice deputy college assistant as D_former D_new D_retired D_college D_high loan | of_C of_D_school of_D_college of_D_academy and_interest
principals principles: basic founding core democratic fundamental guiding constitutional moral ethical liberal christian islamic humanitarian universal general first P_own | E of and that on
principals principles: basic founding core N democratic fundamental guiding first moral P_own D_basic these same D_same christian islamic ethical legal constitutional on_D on general D_of liberal key | of_D_NN of_NN that and behind on of_JJ_NN of_democracy to ! school schools' N_school | from_schools
principals principles: basic moral fundamental ethical guiding democratic |
principle principal: D former new retired school's | of_the of_C of_a at_the at_C who said was_arrested told will_retire says ! | of_the_thing of_the_matter of_the_law of_the_scheme of_the_idea ~ school academy college pupils primary students teachers elementary classroom teacher high
principle principal: vice assistant deputy school | E of at said
principle principal: | reason cause dancer investigator sponsor residence conductor ballerina architect author speaker aim character role of_D_school of_D_college of_D_academy of_C_school of_C_college of_C_academy of_C_C_school of_C_high of_D_primary of_D_secondary of_D_high of_D_local of_P_school
principle principal: D P | dancer cellist investigator residence photography shareholder violinist trumpet conductor author cause reason reasons threat
principle principal: school assistant vice college deputy C_school | E of C said was
principle principal: | witness dancer aim suspect architect author concern character role actor source objective backer sponsor adviser advisor engineer economist player conductor violinist residence reason cause speaker ally beneficiary shareholder ! in |
principle principal: school the_school's vice deputy assistant college its new former headteacher_and | of at said was has and told C
principle principal: the its their his her a | reason cause dancer investigator sponsor residence photography conductor ballerina private_secretary
principle principal: D_school vice deputy assistant college D_school's D_high_school D_college D_new D_former D_academy's school P D D_only the | said who of_D_school of_C of_D_college of_D_academy C cause reason aim reasons source dancer concern investigator actor shareholder speaker of_D_primary of_D_secondary of_D_high private conductor guest violinist architect function residence sponsor aims causes author opponent suspect objective characters beneficiary ally adviser secretary ! in on as_a matter_of | of_X that
principle principal: D_school vice deputy assistant college D_school's D_high_school D_college D_former D_academy's school D_only | E of_D_school ! in on as_a matter_of | that
prints prince: crown D_crown C_crown |
prize price: oil house asking share gas half full food fuel | E rises of rise
prize price: | tag tags hike hikes rise rises cut cuts
prize price: D_high D_asking D_full half D_oil D_share oil share house D_house D_low D_heavy fuel D_purchase D_paid_a a_heavy D_closing D_record D_fair petrol retail food D_retail at_any reserve cut pay_the paid_the N_per_cent gas gold property bread | of_D tag rise rises index of_bread of_oil of_petrol of_fuel of_D_house cut cuts increase increases war wars hike hikes cap controls per for_D_failure ! nobel D_nobel first second top cash booker D_first |
prize price: oil share house stock petrol gas asking selling market | E of rises rise and to has
prized prised: he she firefighters | open D_door
proceed precede: that will | D_NN
proceeded preceded: B was is by | by D_NN
proceeding preceding: D in_the | year years day week month season decade months N_months paragraph
proceeding preceding: in_the | year
prodigy protege: C's former D_former D_trump |
profit prophet: the | muhammad mohammed
profit prophet: D D_biblical | muhammad mohammed mohammad
prophecy prophesy: will would could should must cannot can't won't couldn't wouldn't shouldn't didn't doesn't don't MO | ! | not also then never in and or of
prophecy prophesy: MO to |
prophesy prophecy: P bible biblical ancient |
prophesy prophecy: the a an P GEN D_JJO | of E for from on that in to about against with ! | the D O
prophet profit: | ~ company shares quarter pre-tax revenue sales margins ^ muhammad mohammed islam bible
prophet profit: D D_net net pre-tax D_pre-tax operating D_half-year D_record full-year pretax D_annual quarterly D_quarterly for a_N turn_D made_D make_D make_a gross at_D annual half-year third-quarter first-quarter | margin margins of_N warning rose fell before_tax for_the after_tax taking sharing forecast ! | muhammad mohammed
prophet profit: D_net net pre-tax D_pre-tax operating D_half-year D_record full-year pretax D_annual quarterly D_quarterly for a_N turn_D made_D make_D make_a gross at_D annual half-year third-quarter first-quarter | E rose after fell ! | muhammad mohammed
prophets profits: record D P company annual bank bumper corporate net pre-tax quarterly half-year full-year | rose fell for_the warning of_N before fell_by up down tax slump were ! old_testament D_biblical |
prophets profits: record company annual bank bumper corporate net pre-tax quarterly half-year full-year | E rose of ! old_testament D_biblical |
propose purpose: D_sole D_main D_original for_D P on D_primary D_dual D multi all- | of_D built of_P
propose purpose: D_sole D_main D_original for_D on D_primary D_dual multi all- | E of
proscribe prescribe: M | drugs medicine medication antibiotics painkillers
proscribe prescribe: MO to doctors not | antibiotics drugs D_drug medicine D_medicine medication opioids painkillers statins D_course D_pills D_treatment
proscribed prescribed: B doctor doctors was were GP H_been | antibiotics drugs by_D_doctor by_P_doctor medication painkillers medicine drug by_P_gp to_patients for_D_pain N_mg
prosecuted persecuted: | minority minorities Christians christians
prosecution persecution: religious D_religious political fled flee fleeing escape D_nazi | of_christians of_jews of_D_rohingya of_D_minority of_minorities of_D_uighurs
prospective perspective: P a from_D | E on
prospective perspective: in_D D_different P D_new keep_in from_D put_into into D_historical sense_of in a | E on of from
prostate prostrate: lay lying |
prostate prostrate: lay lying | on before himself themselves E
prostrate prostate: | cancer gland surgery glands examinations examination exams exam treatment ^ lay lying ground pavement floor face
prostrate prostate: | ~ cancer gland urologist ^ lay lying ground grief lay lying ground pavement floor face
prostrate prostate: D with of enlarged from and P | cancer gland surgery exam specific problems ^ lay lying ground pavement floor face
prostrate prostate: with enlarged from and | E cancer ^ lay lying ground pavement floor face
prostrate prostate: D P enlarged an_enlarged with of from for | cancer gland surgery cancers exam specific trouble ^ lay lying ground pavement floor face
protege prodigy: child D_child chess D_chess D_musical tennis D_maths |
pubic public: | meetings meeting inquiry inquiries hearings hearing schools school health transport interest opinion sector services service spending library libraries parks park money safety office officials official figures figure address holidays holiday relations consultation ownership purse gallery broadcaster prosecutors prosecutor anger pressure square offering debate records record funds funding housing radio domain
pubic public: the general in to_the | and was were will has who is E
pubic public: D in C's D_general the good and to of D_large by P for make with made D_new a new on N D_independent at open_to_the members_of_the member_of_the in_the go went | inquiry meeting meetings hearing hearings transport health school schools money funds sector service services spending holiday library opinion debate interest affairs records order safety relations square prosecutor works office house park toilets toilet housing consultation finances support anger outcry statement figure policy trust debt vote broadcaster ownership address access buildings gallery apology good domain eye purse nuisance E and to before on about is lands places utility view appearance comment institutions university transportation television confidence officials servants servant employees image inquiries accounts defender gatherings prosecutors bodies benefit information education ! | hair bone area region lice symphysis arch ^ hair lice bone bones symphysis shave shaving groin pelvis pelvic genital genitals wax waxing surgery anatomy
pubic public: D a the of in new some | NNO NN JJ_NN E ! D_bone | hair hairs bone bones area areas region lice louse symphysis arch ramus tubercle wig grooming shaving crest plate nerve joint surgery fracture injury infection mound ^ hair hairs lice bone bones symphysis shave shaving groin pelvis pelvic genital genitals wax waxing
pubic public: C's D_general good and D_large by for make with made D_new new on D_independent at open_to_the members_of_the member_of_the in_the go went | E health in ! | hair bone area region lice symphysis arch
pupil people: N many young most some | are were have who in killed died living
purl pearl: D | necklace earrings harbor harbour
putt put: MO to B was H they he she were B_been be N_been | D_NN in on to P forward out up up_for together off at into down C aside pressure ! D a short | E for from at to_win
putt put: was they he she were B_been be N_been | E in ! D a short | E for from at to_win
"""
