"""Slips of words in “pe” to “po”; the form of a row is told in the package."""

ROWS = """
peace piece: | of_paper of_land of_cake of_legislation of_music of_evidence of_art of_the_puzzle of_work
peace piece: a D another each every one | of_paper of_legislation of_land of_equipment of_evidence of_music of_advice of_art of_the_puzzle of_metal of_furniture of_wood of_cake of_news of_history of_work of_string of_meat of_information of_software
peace piece: a D_last D_latest D_small D_nasty D_key D_final D_big D_missing D_vital one every each N D_fine D_valuable of_the D_museum set D_JJ D_opinion D_best | of_paper of_legislation of_advice of_NNO of_land of_cake of_evidence of_art of_music of_equipment of_wood of_history of_string of_luck of_meat of_D_puzzle of_news of_work of_bread of_glass of_jewellery of_STU of_THI of_FOO of_kit of_play together by_C ! world inner | of_mind of_paris of_westphalia of_D_brave of_C
peace piece: D | of_D_wreckage of_D_puzzle of_D_jigsaw of_D_aircraft of_wreckage of_fruit of_rope of_glass of_metal of_wood of_debris
peace piece: important | of
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
pedalled peddled: he she they who H | lies drugs fake a P_wares influence misinformation conspiracy false counterfeit D_myth D_theory D_lie
pedalling peddling: | drugs counterfeit lies pills fake misinformation influence conspiracy heroin cocaine stolen goods dope cannabis theories myths D_lie D_lies false illegal
pedalling peddling: of for accused_of by was were men people caught gang | JJ_NP NP D_NN drugs lies fake counterfeit false influence P_wares stolen misinformation heroin cocaine ^ bike bikes bicycle bicycles cyclist cyclists cycling uphill boat away rode ride riding wheels stationary gym
pedals peddles: he she who | drugs lies misinformation
pedals petals: rose flower scattered |
peddle pedal: D brake gas | E
peddle pedal: | ~ bike bicycle brake cyclists cycling ^ drugs lies
peddle pedal: D D_brake D_accelerator D_gas brake accelerator gas | power bike bikes cars boat ! MO to | D lies
peddled pedalled: H he she | N_miles N_kilometres to away up across from
peddled pedaled: H he she | N_miles away up across from
peddling pedalling: | uphill furiously hard bikes away to_work up_D_hill from_C along_the
peek peak: | hours season demand time viewing
peek peak: P its the | of E
peek peak: at_D D D_highest at_P reached_P reached_D at past_P D_mountain during in from_P off- | season hours times demand of_D_mountain of_D_crisis rates district of_P_career hour at_N oil traffic viewing travel ! D_sneak sneak a take_D D_quick took_D |
peek peak: at_D D_highest at_P reached_P reached_D at past_P D_mountain during from_P off- | E of ! D_sneak sneak a take_D D_quick took_D |
peek peak: the | industry
peek peak: its | E
peeks peaks: mountain snow-capped snowy himalayan N twin D_highest alpine |
peel peal: | of_bells of_thunder of_laughter
peel peal: D | of_bells of_laughter of_thunder
peeling pealing: bells church_bells | out
peer pier: | at_sea
peer pier: C D_wooden D_derelict D_fishing seaside D_seaside brighton D_victorian D_old | E collapsed and at fire in where N
peers piers: D_bridge's bridge concrete |
pen open: | data government content
pen open: is | to NN E
perish parish: | council church priest councillor hall
perish parish: D C D_local | council church priest councillor hall magazine
perish parish: D_local | E of
perpetrate perpetuate: MO to that | D_cycle D_myth D_stereotype stereotypes D_idea D_problem
perpetrated perpetuated: | D_myth D_stereotype
perpetuate perpetrate: MO to | D_crime crimes violence fraud D_fraud attacks atrocities
perpetuated perpetrated: B crimes atrocities attack violence attacks abuses genocide was massacre fraud | by_D by_C against in_D on_D by
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
personnel personal: very |
personnel personal: | information experience
personnel personal: his my | VX NP
personnel personal: your great my | NN
petal pedal: brake D_brake accelerator D_accelerator gas D_gas the |
petals pedals: | ~ bike bicycle brake cyclist piano ^ flower flowers rose roses
petals pedals: bike brake bicycle |
petition partition: D_1947 |
petrol patrol: | car cars boat boats officer officers vessel
phase faze: didn't doesn't not won't did_not | O him her them
phase faze: MO to not didn't doesn't | D C
phase faze: didn't not doesn't | O E by
phased fazed: not B un by | by_D by_his E
phased fazed: B_not not seemed unfazed never | by E
physicist physician: | ~ patients hospital clinic ^ physics nobel particle
pi pie: D apple meat | chart
pidgin pigeon: racing D_racing homing carrier D_wood |
piece peace: | talks treaty accord prize keepers envoy campaigner activist march deal agreement process
piece peace: make made making makes lasting world | E with in
piece peace: D in | talks treaty deal accord plan process agreement envoy negotiations prize activist activists protest summit settlement movement conference officer E_and_quiet and_security and_stability ! | set
piece peace: world nobel lasting at | E in prize
piece peace: a_lasting world nobel the in | talks prize treaty process deal agreement
piece peace: D_middle_east world in middle_east at make made made_P inner rest_in D_lasting lasting D_fragile nobel D_nobel bring brought for keep_the D war_and of broke_the | talks deal process treaty prize accord agreement plan envoy negotiations accords in_C in_D_region between keepers keeping conference march activists initiative summit E and_quiet and_security and_stability activist corps with_C ! D a | of work by
piece peace: just |
piece peace: | only
piece peace: world | E and
piece peace: at | R
pier peer: | review reviewed pressure group
pier peer: | ~ review reviewed lords baroness labour ^ seaside harbour boat sea brighton pleasure
pier peer: D_hereditary a_life D_life labour conservative tory D_crossbench P | pressure review reviewed group E in_the_Lords support
piers peers: D life | in_the_Lords voted
piers peers: | ~ lords baroness amendment ^ seaside harbour bridge boat
piers peers: P D_house_of labour tory hereditary life cross-bench | voted E in_the_Lords defeated and reviewed voted_by
pigeon pidgin: spoke | english
pile pill: contraceptive sleeping |
pique peak: the its P | of season
pique peak: reached_D D at P in_D | season of_P_powers demand hours of_D_career ! fit_of of |
pique peek: sneak D_sneak |
pique peak: reached_D at in_D | E of_P ! fit_of of |
pistil pistol: D D_loaded D_starting 9mm water | E at and from to
pitcher picture: D_clearer D_full D_bigger D big D_family D_profile the_full | of_D book books perfect postcard frame
pitcher picture: D_clearer D_full D_bigger big D_family D_profile the_full | E of
plague plaque: | ~ unveiled blue brass commemorative wall ^ bubonic rats locusts black
plague plaque: D unveiled_D D_blue D_commemorative D_memorial D_brass D_bronze | commemorating marking on_D_wall in_honour unveiled in_memory
plain plane: by_ the a light | crash crashed landed
plain plane: private light passenger cargo military D spy transport small | crash crashed crashes landed ticket tickets carrying wreckage
plain plane: D D_light by D_small D_cargo D_passenger D_private D_military board_D boarded_D D_spy D_C private D_transport D_fighter on_D aboard_D D_two-seater the fighter a_light | crash crashed landed carrying ticket tickets took_off with passengers took flew was_carrying was_flying came_down had_been that_crashed spotters disappeared went tree trees and_train from_C to_C bound overshot ! in coastal D_coastal flood D_flood the_jordan | sight clothes english truth speaking
plain plane: D_light by D_small D_cargo D_passenger D_private D_military board_D boarded_D D_spy D_C private D_transport D_fighter on_D aboard_D D_two-seater fighter a_light | crash from ! in coastal D_coastal flood D_flood the_jordan | sight clothes english truth speaking
plain plane: D | ~ passengers passenger pilot pilots airport flight runway airline landed crashed cockpit jet aircraft diverted onboard ^ clothes sight farmers flood grassland
plain plane: jet fighter light D_light private | E crash trip and that
plain plane: | crash tickets ticket
plain plane: the | of
plain plane: D | MO
plains planes: N fighter passenger cargo military war private N_military N_fighter C spy | E were from flew to have and landed collided dropped took crashed carrying bombed on_D_runway that ! great D_great coastal flood high |
plaintiff plaintive: | cry wail song
plaintive plaintiff: the | E said argued claims who
plaintive plaintiff: D the | said argued E in claimed lawyer was alleged
plane plain: a the | white black wooden english clothes chocolate flour
plane plain: in D | clothes english sight
plane plain: the in it_was made_it a | to_see truth sight english text sailing clothes
plane plain: in D_coastal D_flood flood coastal D_fertile D_vast on_D_C D_open it_is it_was D_salisbury salisbury make just | clothes sight sailing speaking to_see english truth old packaging wrong chocolate language flour yogurt white text
plane plain: just |
plane plain: use | NNO
plane plan: we you also i researchers must |
plane plan: my | MO to is
plane plan: to and | for
planed planned: B was H as D had have the N | to for E in changes attack visit trip protest route on
planes plains: D_great great D_coastal coastal D_vast D_open D_flat D_fertile flood D_high D_grassy |
plaque plague: | ~ bubonic rats locusts ^ unveiled blue wall dental teeth commemorative brass
plaque plague: bubonic D_bubonic locust D | of_locusts outbreak
plumb plum: D | job role tomato tomatoes pudding jam tree
pole poll: opinion exit straw latest |
pole poll: a new the latest | found suggests suggested showed shows of_voters
pole poll: | ~ voters vote election survey percent voted surveyed exit opinion ^ north south flag vault position telegraph tent fishing ski
pole poll: exit opinion straw latest new | showed shows suggests suggested of_voters put by found results
pole poll: D D_latest D_opinion opinion exit D_exit D_new straw D_straw D_recent D_online D_gallup D_quick according_to_D D_snap D_nationwide D_yougov | of_N of_C showed shows found suggested published conducted suggests put by of_voters rating ratings results tax by_C released numbers watchers station showing lead ! D_north D_south D_telegraph |
pole poll: D_latest D_opinion opinion exit D_exit D_new straw D_straw D_recent D_online D_gallup D_quick according_to_D D_snap D_nationwide D_yougov | E of_voters ! D_north D_south D_telegraph |
pole poll: early first online telephone national exit local | results numbers ratings rating showed shows data
poles polls: opinion exit the | open opened close closed show showed suggest suggested
poles polls: | ~ voters election vote voted closed opened opinion ^ polish poland north south flag ski telephone telegraph electricity tent
poles polls: opinion D_opinion exit D_exit went_to_the go_to_the going_to_the goes_to_the at_the latest recent in_D D_latest head_to_the to_the | show showed suggest suggested open opened close closed closed_at have showed_that put in_D ahead on_C before after ! telegraph D_telegraph ski trekking |
poling polling: | station stations day booth booths
polite police: when open |
polite police: | H said will are
polite police: the | VD B
poll pole: D_north D_south telegraph D_telegraph D_flag fishing D_fishing tent D_totem totem D_wooden ski in on | position vault dancing vaulter dancer
poll pole: D_north D_south telegraph D_telegraph D_flag fishing D_fishing tent D_totem totem D_wooden ski on | E position
poll pole: north south D_north D_south magnetic |
polled pulled: | out over up down off away through
polls poles: | ~ telegraph telephone ski electricity tent ^ voters election opinion
polls poles: telegraph D_telegraph tent ski north_and_south utility fishing bamboo wooden D_wooden |
poor pour: M | into water scorn money D_drinks cold
poor pour: to will began continued | in into
poor pour: MO to began_to continued_to continue_to | into in down out P_heart money D_NN onto cold scorn water more over
poor pore: MO to | over
poor pour: began_to continued_to continue_to | E into
populace populous: most more | E country city state county nation
populace popular: a most very D_most |
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
pour poor: very as our are |
pour poor: of or P | NN
pour poor: the | NP and
pour poor: a R | VX
pour poor: D | C
poured pored: | over_D_documents over_D_evidence over_D_maps over_D_records over_D_papers over_D_data over_D_details over_D_accounts over_D_footage over_D_results over_D_files over_D_books over_D_list over_D_lists over_D_document over_D_report over_D_reports over_D_map over_D_figures over_D_numbers over_D_text over_D_V_lists over_D_V_documents over_D_V_records over_D_V_reports over_documents over_data over_maps over_records over_reports over_files over_books over_spreadsheets over_footage over_evidence over_pages over_thousands_of over_hundreds_of
poured pored: he she they who H lawyers officers detectives aides committee judges historians experts investigators researchers team engineers police fans detectives_have staff scientists analysts accountants planners rescuers students D_judge auditors reporters | over_D over_P over_N over_C over_documents over_records over_thousands over_hundreds over_data over+records over+documents over+maps over+lists over+plans over+footage over+evidence over+books over+accounts over+pages over+photographs over+files over+reports over+figures ! rain water | over_D_wall over_the_border over_D_bridge over_D_edge over_D_banks over_D_side over_D_top over_D_body over_D_car over_D_fire petrol over_P_head over_P_body
pouring poring: | over_D_documents over_D_evidence over_D_maps over_D_records over_D_papers over_D_data over_D_details over_D_accounts over_D_footage over_D_results over_D_files over_D_books over_D_list over_D_lists over_D_report over_D_map over_D_figures over_D_numbers over_documents over_data over_maps over_records over_reports over_files over_books over_spreadsheets over_footage over_evidence over_pages
pouring poring: are were is was hours spent_hours spent_days spent_weeks spend_hours day days been after of time years officers_are N_hours lawyers detectives_are | over_D over_N over_C over_P over_documents over_records over_thousands over_hundreds over_maps over_data over_JJ through_D_records over_JJ_NP over+records over+documents ! rain water | over_D_wall over_D_edge over_D_top over_D_border over_D_bridge over_D_rocks over_the_side
pours pores: she he who | over over_D over_N over_documents
pours pores: | ~ skin ^ rain drinks money water
powder power: S |
powder power: | development
"""
