"""Slips of words in “ph” to “pu”; the form of a row is told in the package."""

ROWS = """
phase faze: MO to not didn't doesn't does_not did_not seem_to | him her them the_team us me anyone P_opponents D_youngster
phase faze: not never didn't doesn't won't wouldn't did_not does_not | D_young D_JJ_PER D_PER D_PERS D_C the_NN us him her them D_striker me out_X_him ! | in out
phased fazed: not was_not wasn't never seemed hardly B_not D_little | by E at him her them ! being be
phased fazed: un |
physicist physician: | ~ patients hospital clinic ^ physics nobel particle
pi pie: apple meat | E
pidgin pigeon: racing D_racing homing carrier D_wood |
piece peace: | talks process treaty accord accords envoy envoys negotiations agreement agreements prize pact summit activist activists rally march initiative conference offering keepers corps movement dividend
piece peace: in at lasting world rest_in make making for keep_the kept_the | E with_C with_D and_quiet and_security and_stability in_D_Middle in_C between
piece peace: fragile lasting uneasy brought bring brings restore restored restoring keep kept broker brokered negotiate sue sued_for world wanted | E to in and with between after process agreement
pier peer: a labour tory conservative liberal life hereditary lib_dem crossbench Labour | E review pressure group groups reviewed said who and C to_peer MO of
pier peer: life hereditary labour tory crossbench conservative_X liberal | ! | head
piers peers: life hereditary labour tory P among_P Labour Conservative | E in and voted said at have were from of ! | C
pigeon pidgin: spoke | english
pile pill: contraceptive sleeping |
pique peak: the its P | of season
pique peak: reached_D D at P in_D | season of_P_powers demand hours of_D_career ! fit_of of |
pique peek: sneak D_sneak |
pique peak: reached_D at in_D | E of_P ! fit_of of |
piqued peaked: | at_N in_the in_N at_D at_about at_more during at_just
pistil pistol: a the starting starter's D_water at loaded C's | E and shots at shot to_D_head point in was
pitcher picture: a the D_clear big | of E_of shows showed
plague plaque: a_blue blue memorial unveil unveiled unveils unveiling the commemorative bronze a_bronze dental brass | E to_D on at in was commemorating marking marks to_VX honouring ! bubonic
plain plane: cargo passenger military light private fighter spy transport sea war jet the a training rescue | crash crashed crashes landed flew carrying took_off went_down ticket tickets wreckage plunged skidded was_flying that_crashed with_N_people spotters overshot ! |
plain plane: | ~ AIR ^ flood coastal river floods land valley desert mountains rice farmland grassland farmers clothes english
plains planes: N fighter passenger cargo military war private N_military N_fighter C spy | E were from flew to have and landed collided dropped took crashed carrying bombed on_D_runway that ! great D_great coastal flood high |
plaintiff plaintive: a | cry cries song voice wail note call
plaintive plaintiff: the each first lead | E said 's claims was and alleges ! | cry cries song voice wail note call
plane plain: in | English sight clothes clothed clothes_E flour sailing language packaging speaking spoken text wrong old common silly stupid truth
plane plain: make made making is was it very quite made_it makes_it | to_see to_D that E enough ! the a D
plane plain: a D_X R | white black blue dress chocolate cotton yoghurt paper wooden
planed planned: B was H as D had have the N | to for E in changes attack visit trip protest route on
planes plains: D_great great D_coastal coastal D_vast D_open D_flat D_fertile flood D_high D_grassy |
plaque plague: bubonic the_bubonic a locust avoid_it_like_the cholera pneumonic the_black MO_not | E of_locusts of_rats of_mice of and in doctor on_D
plead pleaded: H has_already have_all had_earlier had_previously not_yet has_not had_not he she it | guilty not_guilty with for_D no_contest ! did_X does_X will_X would_X could_X can_X must_X should_X may_X to_X that_X
plead pleaded: C | guilty not_guilty ! and_X C_and make_X makes_X made_X D_X will let_X had_X | guilty_in_a ~ yesterday monday tuesday wednesday thursday friday ago last was
plum plumb: | the_depths line
plumb plum: a | job tree trees tomato tomatoes pudding jam role assignment brandy
pole poll: opinion a exit the_latest D_new new a_new straw tracking Gallup the D_C deed a_Gallup public online per latest every a_public | E of showed suggests found shows suggested by of_N in conducted published on put tax for has finds released rating ratings results numbers ! vault fishing telegraph flag north south magnetic totem |
pole poll: | results rigging tampering numbers ratings findings
pole poll: opinion exit internet online early recent gallup straw tracking public snap reader | E by of to_VX in showed has was
pole poll: opinion exit gallup straw yougov public-opinion phone snap the_latest_C D_latest_opinion |
poles polls: opinion exit latest D_latest recent go_to_the went_to_the lead_in_the ahead_in_the led_in_the open_the heading_to_the head_to_the trailing_in_the | E show suggest open opened close closed have in on showed put suggested by with and for
poles polls: opinion exit |
poling polling: | station stations day booth booths
polite police: | officers said station force chief custody spokesman
polite police: by | E
poll pole: D_vault flag telegraph fishing D_telegraph the_north the_south magnetic a_wooden electricity tent totem power barber's utility | vault vaulter position dancing dancer dancers E_position in_the_ground and_line for_the_race
poll pole: north south magnetic flag telegraph fishing totem tent ski lamp electricity utility | E R and was is has of
polled pulled: | out over up down off away through
polls poles: telegraph electricity utility power ski tent fishing light | E and in were down
poor pour: MO to continue_to and | into in_to_D in_from D_water money out_of cold scorn petrol oil down over_D
poor pore: MO to | over
populace populous: B more D_most the_more country's_most world's_most C's_most nation's_most is_the_most | E country city state county nation area region than in and of ! its the | ^ its
populous populace: the | E is was has and to
populous populace: the local general angry whole | is was has will of to and E
pore pour: MO to will continue_to | into in out D_water cold money over_D_border scorn E_in down D_drink petrol D_concrete oil through
pore pour: MO to then and literally can | lava water oil milk with_rain D_water D_mixture D_oil D_X_water men resources more onto D_lava
pored poured: he she they rain water crowds who money smoke people workers fans was were thousands | into out in down cold water on_D petrol concrete money through D_drink scorn from onto
pored poured: | over_D_NN ~ petrol milk sauce gravy syrup oil
pores pours: he she it rain water smoke | down into out from
poring pouring: B is was were with water rain people the | into out down in_from rain with
porn pawn: D_mere | shop broker in_D_game
pour pore: MO to spent_hours and hours | over_D_NP over_D_document over_documents over_D_map over_maps over_D_book over_books over_D_evidence over_D_data over_D_detail over_D_records over_D_report over_records over_data over_spreadsheets over_D_plans
pour poor: a the B very in VERY of from | people quality health weather performance families countries communities state pay visibility condition results show taste record man woman relation judgement judgment diet housing farmers children country working E and_needy and_vulnerable service
pour pore: MO to | over+PAPERS ^ petrol water milk oil sauce
poured pored: he she they lawyers officials who have has experts detectives investigators | over_D_NP over_documents over_maps over_books over_D_evidence over_D_data over_records over_D_report over_hours over_hundreds over_thousands ^ petrol water milk fuel sauce oil cream paint concrete syrup gravy wax tar
poured pored: | over+PAPERS ! | ^ petrol water milk oil sauce
pouring poring: spent B hours been of weeks | over_D_NP over_documents over_maps over_books over_D_evidence over_D_data over_records over_D_report over_spreadsheets
pouring poring: | over+PAPERS ^ petrol water milk oil sauce
pours pores: she he who | over over_D over_N over_documents
pours pores: | ~ skin ^ rain drinks money water
powder power: | plant plants station stations supply lines outage outages
pray prey: easy bird_of birds_of P fall fell fallen of falling hunt_P hunting its catch_P | E on_D on_C to_D upon and ! MO we they let |
pray prey: MO to who which that they scammers criminals fraudsters predators gangs | on_D_elderly on_D_vulnerable on_D_fears on_vulnerable on_D_weak on_elderly on_D_NP on_young on_children on_small on_fish upon on_people on_women on_lonely
pray prey: its their hunts_its stalks_its stalking bird_of birds_of beasts_of easy | ! to we |
pray prey: bird hawk owl eagle lion fox cat falcon wolf spider shark snake D_hawk's D_owl's P its | was is were E of and in species_and species ! to MO who they we |
prayed preyed: he who gang fraudsters they | on_D_elderly on_D_vulnerable on_D_fears on_vulnerable on_elderly on_D_NP on_women on_young on_children upon
praying preying: B is was were are been of accused_of | on_D_elderly on_D_vulnerable on_D_fears on_vulnerable on_elderly on_young on_women on_children upon
prays preys: | on upon
prays preys: who that which he | on upon
precede proceed: MO to not | with_D to_D with_caution to_VX E_to against on
preceded proceeded: he she they who then | to_VX to_D with_D
precedence precedent: set_D sets_D D_dangerous D_legal set a without D_clear | for E in by of ! take takes took given have |
precedent president: vice the former the_C deputy | C E_C said elect of_C
precedent precedence: take takes took taken taking gave give given gives has | over E to
precedents precedence: take took taking takes | over
preceding proceeding: B was were is | with_D to_D E_with against
prefect perfect: D a B | storm example match timing place opportunity way score day solution
preform perform: M | E at in D on well
preform perform: will to would can could must |
preform perform: will would could should must cannot can't won't couldn't wouldn't shouldn't didn't doesn't don't | ! | not also then never in and or of
preform perform: MO to not | D P well E at in on better surgery live as C
preformed performed: H B he she they band was were | by at in for on D well live E surgery better
preformed performed: | ^ concrete plastic moulded mold mould
preforming performing: | arts at in on better live well D
preforming performing: | ^ concrete plastic moulded mold mould
premier premiere: world film's European gala the_world D_C red-carpet its British the_red_carpet London UK P_world | of_D E_of at in on screening
premiere premier: C's the_C former D_C | league C ship of_C of_the_state said
prescribe prescribed: was were been being B | D N by for him her them in E
prescribe proscribe: MO to D_decision_to vote_to D_order_to | D_group C D_organisation D_organization as_D_terrorist
prescribe prescribed: B been was were be H | D by E for medication drugs in
prescribed proscribed: a | organisation organisations terrorist group terror
presence presents: christmas birthday D_christmas wedding exchange exchanged wrapped buy unwrap open_D bought opening | E for under to from and
presents presence: military in_the a_heavy police US in_P foreign D_police strong troop heavy C's their its a_strong naval D_continued visible | of_D E of in at on was and there is ! christmas birthday wedding wrapped which she he it who |
presents presence: P its their | in_C in_D_region in_D_north in_D_market on_D_C of_mind of_D_NN_in at_D_NN_was
presents present: MO | ! | not also then never in and or of
president precedent: set_a sets_a setting_a dangerous legal unprecedented sets_the set_the no | E for in of and that to ! C
pretence pretend: MO | ! | not also then never in and or of
prey pray: MO to let_us people who we they and churches worshippers gathered_to kneel_and Muslims | for_D E at for_P for_C together in_D_mosque in_D_church that_D in_D_X_church five to_God with_D every ! | on upon
prey pray: I we they you all just let's MO to | that_D that_S that_C God a_NN D_Lord for_D for_P
prey pray: monks nuns pilgrims worshippers families mourners thousands hundreds muslims christians jews priests believers they we people | N_times five_times for at in_D together every daily each that_S to_God with ! who | on upon
preyed prayed: he she they we who thousands and family people | for E at in to_God that_D with together ! | on upon
preying praying: B is was were are people family fans been for | for_D for_P for_rain for_a for_C E_for at in_D_church in_D_mosque that_D ! | on upon
preys prays: | for
preys prays: family he she who | for that with daily
price prize: nobel a_nobel pulitzer booker turner peace the_nobel grand cash second won_the win_the wins_the won_a lottery jackpot consolation literary door the_peace | E for in money draw winner winners winning fund committee giving ceremony bull possession fighter of_N was and jury ! high low full half asking at the_X | for_D_day of_D_NP
price prize: nobel booker pulitzer turner nobel_peace goncourt |
principal principle: in a matter_of of basic guiding D_basic agreed_in key point_of on D_founding founding fundamental general first D_fundamental uncertainty moral legal agreement_in underlying the_guiding | E that of and is was behind to but ! school vice deputy assistant former high-school college D_school |
principal principle: matter_of point_of in question_of basic a_basic guiding founding fundamental agreed_in agreement_in on | E he she they it that and of we but I ! school |
principals principles: P basic guiding founding the on D_basic set_of core the_same moral legal democratic of first fundamental these American accounting its sound against_P | E of and that are in on to for ! school
principle principal: a the school vice assistant deputy P two former D_school C's | reason cause source aim city dancer conductor role architect adviser photography character towns E_of_the_school at_C of_C_school investigator researcher cellist author secretary purpose ballerina threat concern beneficiary shareholder
principle principal: the a P GEN former its | of+school of+college of+academy of+primary ! | that
principle principal: school's college's academy's school college academy headteacher | E who said told was has from and
principle principal: the_school's D_school's the_college's the_academy's | E who and said
principle principal: deputy vice assistant former_school retired_school interim acting school headteacher_and | E who said of in called told was has at and from D C
principles principals: school high-school secondary and head college N_school teachers_and | E and said from of_D_schools
prints prince: crown D_crown C_crown |
prize price: high asking share selling oil D_high the house full purchase low half retail fuel petrol ticket average market a_high at_any D_average minimum bread stock gas record food list starting sale | E of for rose fell increase increases rise rises tag war cut cuts cap per index range list controls level to hike pressure pressures inflation ! | money winner draw fund giving fighter ceremony
prize price: the_asking |
prize price: the | of_oil of_gas of_bread of_gold of_petrol of_milk of_copper of_wheat of_a_NN of_fuel of_diesel of_eggs of_rice of_land of_tickets of_houses of_success of_victory of_failure of_fish of_coffee of_cocoa of_beef of_steel of_iron of_food of_electricity of_shares of_bitcoin
prized prised: he she firefighters | open D_door
prizes prices: oil house fuel food petrol share rising gas falling energy high higher property consumer stock commodity average lower | E rose fell have are by will in of for and to rise were at
proceed precede: MO to which | D_NN D_main D_C P
proceeded preceded: was were B been D_NN_was | by_D by_a by_C by_NN
proceeding preceding: the in_the | years days year months weeks decade season night week chapter generation century quarter
prodigy protege: C's former D_former D_trump |
profit prophet: a the false D_false islamic biblical P the_C old-testament | muhammad mohammed of_doom E_of_doom isaiah elijah moses
prophecy prophesy: will would could should must cannot can't won't couldn't wouldn't shouldn't didn't doesn't don't MO | ! | not also then never in and or of
prophecy prophesy: MO to |
prophesy prophecy: P bible biblical ancient |
prophesy prophecy: the a an P GEN D_JJO | of E for from on that in to about against with ! | the D O
prophet profit: pre-tax net operating annual made_a make_a half-year quarterly record gross trading taxable | E of margin margins before rose fell warning forecast and for in from after was taking sharing by growth increase on share
prophet profit: | margin margins warning forecast sharing
prophets profits: pre-tax record net annual rising D_JJ operating P making and quarterly corporate falling company P_half-year half-year | E rose fell of from in for and by at before on are were have up warning will ! false biblical old_testament |
propose purpose: D_sole D_main D_original for_D P on D_primary D_dual D multi all- | of_D built of_P
propose purpose: D_sole D_main D_original for_D on D_primary D_dual multi all- | E of
proscribe prescribe: doctors MO_to GPs | antibiotics D_drug drugs medication medicines D_medicine pills opioids
proscribed prescribed: doctor doctors was H | antibiotics drugs medication medicine pills opioids D_drug painkillers statins by_doctors by_P_doctor by_a_doctor
prosecuted persecuted: | minority minorities Christians christians
prosecution persecution: religious D_religious political fled flee fleeing escape D_nazi | of_christians of_jews of_D_rohingya of_D_minority of_minorities of_D_uighurs
prospective perspective: P a from_D | E on
prospective perspective: in_D D_different P D_new keep_in from_D put_into into D_historical sense_of in a | E on of from
prostate prostrate: lay lying lie P_body | E on before in at
prostrate prostate: | cancer gland cancers surgery screening problems examination
protege prodigy: child D_child chess D_chess D_musical tennis D_maths |
pubic public: ! | hair hairs bone bones area region symphysis lice wig arch ^ hair surgery groin pelvis bone pelvic fracture fractured shave
pupil people: N many young most some | are were have who in killed died living
purl pearl: D | necklace earrings harbor harbour
putt put: MO to B was H they he she were B_been be N_been | D_NN in on to P forward out up up_for together off at into down C aside pressure ! D a short | E for from at to_win
putt put: was they he she were B_been be N_been | E in ! D a short | E for from at to_win
"""
