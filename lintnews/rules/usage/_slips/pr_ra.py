"""Slips of words in “pr” to “ra”; the form of a row is told in the package."""

ROWS = """
practise practice: of in best this into VG P |
practise practice: JJ | in E to of is and
practise practice: C and R | E
practise practice: D | VD and MO
practise practice: NN | of and
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
precedence precedent: D set_D sets_D D_dangerous D_legal set a without D_clear | for E in by of ! take takes took given have |
precedent precedence: take takes took taken taking gave give given gives has | over E to
precedent president: D_vice D_former D_US us french russian C D_deputy D_current D_club | C of of_D said has elect
precedent president: D_vice D_former D_US us french russian D_deputy D_current D_club | E C
precedents precedence: take takes took |
preceding proceeding: is are not B | with to as
prefect perfect: D a B | storm example match timing place opportunity way E score day solution
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
presents presence: police military heavy strong the P in_the | of_D of_C of_mind of_troops of_police in_the ! christmas birthday wedding |
presents presence: the | of
presents presence: heavy police military naval strong P | of E in on ! christmas birthday |
presents presence: P D D_police D_military police military D_heavy in_D D_strong D_visible D_mere in_P made_P D_C | of_D in_D on_D at_D of_NP here is was at ! christmas birthday wedding |
presents presence: D_police D_military police military D_heavy in_D D_strong D_visible D_mere in_P made_P D_C | E in_D ! christmas birthday wedding |
presents present: MO | ! | not also then never in and or of
pretence pretend: MO | ! | not also then never in and or of
prey pray: M asked they we I us | for_D for_C for_peace for_rain for_those that together with E daily at_the God ! | on upon
prey pray: please all let's people | for together
prey pray: | ~ god mosque church rosary prayers vigil ^ birds predator predators animals hunt lions
prey pray: MO to let_us let and people they we who people_to gathered_to stopped_to kneel_and went_to asked_people_to come_to told_to | for that to_D with together E at in silently daily
prey pray: let_us let and people they we who people_to gathered_to stopped_to kneel_and went_to asked_people_to come_to told_to | E for
preyed prayed: they we he she | for together that with E at
preyed prayed: | ~ god church mosque vigil rosary mourners ^ women elderly vulnerable children victims birds
preyed prayed: H we they he she worshippers people crowd I family | for that with E together at in to
preying praying: B | for that together in at_the E ! | on upon
preying praying: B was were people we are been is | for that with together at E in to mantis
preys prays: | for
preys prays: family he she who | for that with daily
price prize: nobel booker pulitzer turner consolation | E for in
price prize: | winner winners winning draw fight fighter
price prize: won_D win_D wins_D awarded_D won_first took_first won_second wins_first | E for of in
price prize: D_nobel nobel D_first D first D_booker turner D_pulitzer pulitzer top D_top cash D_cash won_D booker peace D_lottery the_jackpot D_turner the_nobel_peace D_star the_main winning_D D_literary in second D_coveted won_D_first lottery D_raffle a | winner winning money draw fund winners in_literature in_physics in_medicine pot bull cow committee fighter giving laureate ceremony possession ! asking half full high low the of | of_D index rise rises cut increase increases war wars tag
price prize: D_nobel nobel D_first first D_booker turner D_pulitzer pulitzer D_top cash D_cash won_D booker peace D_lottery the_jackpot D_turner the_nobel_peace D_star the_main winning_D D_literary second D_coveted won_D_first lottery D_raffle | for ! asking half full high low the of | of_D index rise rises cut increase increases war wars tag
principal principle: guiding founding moral basic fundamental legal first general | E of that
principal principle: in on | E that ! interest_and |
principal principle: matter_of question_of point_of in on a_matter_of | E
principal principle: in agreed_in agreement_in D_matter_of on a_matter_of of | E to that and on for with but by deal agreement ! D |
principal principle: | of_equality of_fairness of_democracy of_sovereignty of_justice of_the_rule of_freedom of_free of_self-determination of_non-interference of_neutrality that_D of_law
principal principle: in D_basic matter_of D_matter_of point_of D_fundamental D_general on D_guiding the D_legal D_sound D_man_of man_of first D_same D_key D_important of agreed_in agreement_in D_JJO D_constitutional D_founding a accept_D agree_in agreeing_in accepted_D D_point_of D_moral | E that of_NN of_equality of_non-violence of_D_NN_of that_D of_free of_proportionality of_JJ_NN behind to and of_consent of_one of_separation of_democracy of_fairness ! D_school D_school's school vice deputy college assistant as D_former D_new D_retired D_college D_high loan | of_C of_D_school of_D_college of_D_academy and_interest
principals principles: basic founding core democratic fundamental guiding constitutional moral ethical liberal christian islamic humanitarian universal general first P_own | E of and that on
principals principles: basic founding core N democratic fundamental P guiding first moral P_own D_basic these same D_same christian islamic ethical legal constitutional on_D on general D_of liberal key | of_D_NN of_NN that and behind on of_JJ_NN of_democracy to ! school schools' N_school | from_schools
principals principles: own |
principals principles: these | VX
principle principal: D former new retired school's | of_the of_C of_a at_the at_C who said was_arrested told will_retire says ! | of_the_thing of_the_matter of_the_law of_the_scheme of_the_idea ~ school academy college pupils primary students teachers elementary classroom teacher high
principle principal: vice assistant deputy school | E of at said
principle principal: | reason cause dancer investigator sponsor residence conductor ballerina architect author speaker aim character role of_D_school of_D_college of_D_academy of_C_school of_C_college of_C_academy of_C_C_school of_C_high of_D_primary of_D_secondary of_D_high of_D_local of_P_school
principle principal: D P | dancer cellist investigator residence photography shareholder violinist trumpet conductor author cause reason reasons threat
principle principal: school assistant vice college deputy C_school | E of C said was
principle principal: | witness dancer aim suspect architect author concern character role actor source objective backer sponsor adviser advisor engineer economist player conductor violinist residence reason cause speaker ally beneficiary shareholder ! in |
principle principal: school the_school's vice deputy assistant college its new former headteacher_and | of at said was has and told C
principle principal: the its their his her a | reason cause dancer investigator sponsor residence photography conductor ballerina private_secretary
principle principal: D_school vice deputy assistant college D_school's D_high_school D_college D_new D_former D_academy's school P D D_only the | said who of_D_school of_C of_D_college of_D_academy C cause reason aim reasons source dancer concern investigator actor shareholder speaker of_D_primary of_D_secondary of_D_high private conductor guest violinist architect function residence sponsor aims causes author opponent suspect objective characters beneficiary ally adviser secretary ! in on as_a matter_of | of_X that
principle principal: D_school vice deputy assistant college D_school's D_high_school D_college D_new D_former D_academy's school D_only | E of_D_school ! in on as_a matter_of | that
principle principal: | place
prints prince: crown D_crown C_crown |
prize price: oil house asking share gas half full food fuel | E rises of rise
prize price: | tag tags hike hikes rise rises cut cuts
prize price: D_high D_asking D_full half D_oil D_share oil share house D_house D_low D_heavy fuel D_purchase D_paid_a a_heavy D_closing D_record D_fair petrol retail food D_retail at_any reserve cut pay_the paid_the N_per_cent gas gold property bread | of_D tag rise rises index of_bread of_oil of_petrol of_fuel of_D_house cut cuts increase increases war wars hike hikes cap controls per for_D_failure ! nobel D_nobel first second top cash booker D_first |
prize price: | support
prized prised: he she firefighters | open D_door
proceed precede: that will | D_NN
proceeded preceded: B was is by | by D_NN
proceeding preceding: D in_the | year years day week month season decade months N_months paragraph
proceeding preceding: in_the | year
prodigy protege: C's P former D_former D_trump |
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
pubic public: our both |
pubic public: | service VS RB MO good with has B experience at
pubic public: the | E R and to VG D as VD
pubic public: JJ C R VG | E
pubic public: R NN JJ | VG and
pupil people: N many the young most some | are were have who in killed died living
purl pearl: D | necklace earrings harbor harbour
putt put: MO to B was H they he she were B_been be N_been | D_NN in on to P forward out up up_for together off at into down C aside pressure ! D a short | E for from at to_win
putt put: was they he she were B_been be N_been | E in ! D a short | E for from at to_win
quarts quartz: | crystal crystals watch
quay key: D a the P | role part to figure player members issue issues workers witness question factor points element vote C decision suspect
queue cue: on took_P | E
queue cue: took_P taking_P | from
queue cue: on right_on P D_snooker snooker visual | E ball card cards from
queue cue: on right_on P | ball
queues cues: take P visual non-verbal social verbal | from E
quiet quite: not | a
quiet quite: is was are were been not | a_few a_lot sure clear different possible likely right common
quiet quite: is was are were be been | happy sure clear right different good likely easy hard
quiet quite: | a often likely simply clearly rightly frankly possibly so ! very and keep kept stay stayed remain remained a the it | and
quiet quite: B not B_not was is are a still were looks | a a_bit different clear happy likely simply good sure frankly rightly often well right possible as so some easy easily literally like difficult hard the_opposite different_from enough similar common unlike ! very | a_place a_street a_life a_man a_town a_word a_and
quiet quit: MO to | P D_race D_job D_post D_team
quiet quite: not B_not was is are still were looks | a ! very | a_place a_street a_life a_man a_town a_word a_and
quiet quite: not B_not | JJ_enough JJ_NN JJ_X
quiet quite: B | RB remarkable extraordinary clear possible likely different similar difficult easy good sure
quiet quite: MO never |
quiet quite: | small like an
quiet quite: is be are was something been | JJO
quiet quite: is VX R VD H JJ | a
quiet quite: were it's was | JJ
quire choir: church D_church D_school cathedral |
quit quite: is was were it's are | a clear sure good happy right simply different as
quit quiet: keep kept very peace_and | E
quit quiet: went usually fairly relatively unusually very | E for
quit quite: not B is was are | D_NN clear happy a sure different simply so as good right likely
quite quit: M H | P_job P_post P_race P_team P_party smoking D_job D_race D_team D_party D_post
quite quiet: peace_and D kept keep keeping stayed very remained | E
quite quiet: keep kept stay stayed keeping remained unusually | E about on and in until
quite quiet: kept keep keeping stay stayed remained D very a peace_and relatively unusually so all gone went fell is too on_D | E about on_D street streets village life town diplomacy neighbourhood word corner day weekend residential road revolution season night and_peaceful moment place spot man confidence ! was not B |
quite quit: MO to he she who H had he_has | P_job P_post D_race as smoking politics D_party D_team D_post D_job over his D_squad D_government ! not |
quite quiet: kept keep keeping stay stayed remained very peace_and relatively unusually so all gone went fell is too on_D | E on ! was not B |
quite quit: he she who had he_has | E as ! not |
quite quiet: went fell gone kept going | E for on
quite quiet: a | but
quota quote: to_ | D
quote quota: fishing gender catch import | E of for
quote quota: D_fishing D_export D_annual D_daily D_import | of_D for system
quotes quotas: fishing N gender export catch import |
rabbi rabbit: | ~ pet hutch warren fur ^ synagogue jewish
rabbit rabbi: | ~ synagogue jewish orthodox ^ pet hutch fur
rabid rapid: D | response growth rise expansion test tests increase succession transit fire pace reaction deployment
rain reign: P the | of_King of_Queen of_terror as_king as_champion of_the_king
rain rein: free full | E to
rain rein: M | in_spending in_costs in_the_deficit in_inflation in_D
rain reign: during_D P | of_C as_king as_queen of_terror
rain reign: during_P D P P_long P_N_year D_N_year C's_long end_of_P N_years_of brief D_king's D_queen's D_longest king's | of_C of_D_king of_D_queen of_terror as_C of_D_emperor of_king over ! heavy acid freezing torrential D_heavy monsoon the | in
rain rein: free full MO to given_free gave_free tight | in_D in_P in_NN in_NP in_C ! D |
rain reign: during_P P_long P_N_year D_N_year C's_long end_of_P N_years_of brief D_king's D_queen's D_longest king's | E as_champion ! heavy acid freezing torrential D_heavy monsoon the the | in
rain rein: free full given_free gave_free tight | E in ! D |
rain reign: GEN P | at_D_top at_the_top as of in_power over E_over lasted ended
rained reined: H B was he government | in_D in_P in_NP
rained reigned: king queen emperor monarch he she who chaos confusion | for from over supreme until as
rains reins: took_the take_the handed_the hands_the over_the | E at of from
rains reins: | ~ power horse company handed took party ^ flood floods heavy monsoon drought fell
rains reigns: confusion chaos king queen silence | E over supreme as
rains reins: D take_D take_the took_the handed_the hand_over_the handed_over_the hands_over_D holding_D | of_D of_power of_C to_D ! heavy monsoon spring |
rains reins: take_D take_the took_the handed_the hand_over_the handed_over_the hands_over_D holding_D | E of ! heavy monsoon spring |
raise rise: on_the set_to prices_to expected_to | E in by
raise rise: give |
raise rise: VD | to in
raised razed: | to_the_ground N+ground D+ground homes+ground NP+ground C+ground to_D_ground
raised razed: B was were H_been H homes village villages buildings | to_D_ground
raised rose: prices shares temperatures profits sales unemployment inflation exports revenue | by_N N_per N% to_N from_N sharply
raisin risen: H |
ran run: to long the home could being be is a |
rang range: D wide | of
rap wrap: M | up_D up_warm around_D D_presents
rap rape: of | E
rap wrap: MO to | up D_up P C_in in
rap rape: D of accused_of attempted charged_with N_counts_of alleged | and_murder and_sexual victim victims kit case_against allegations crisis charge charges trial conviction survivors survivor ! drum D_drum knuckle |
rap rape: accused_of attempted charged_with N_counts_of alleged | E and_murder ! drum D_drum knuckle |
rap wrap: bubble cling plastic |
rapped wrapped: | up_in in_plastic in_paper in_foil in_a_blanket around
rapped wrapped: gift was were carefully neatly | up_in in_plastic in_paper in_foil in_a_blanket in_cellophane in_bandages
rapped wrapped: B was were H he she they D_body gift N presents body | in up around P round with ! | D_knuckles on_D_door over
rapped wrapped: was were he she they D_body gift presents body | E in ! | D_knuckles on_D_door over
rapper wrapper: chocolate D_chocolate sweet D_sweet candy D_candy plastic D_plastic food burger |
rappers wrappers: sweet chocolate plastic candy food crisp |
raps wraps: it she he | up
rapt wrapped: B | in_D_X in_foil
rat rate: D_death D_interest D_birth D_unemployment inflation D_inflation interest D_crime success D_success D_heart D_tax death vacancy murder | of E rise rises cut cuts hike hikes by to on fell rose
rat rate: any | E
rat rate: VG high | of
rats rates: interest mortgage business D_interest crime tax death unemployment birth inflation bank higher low | of E on to rise by and at rose fell have in
raze raise: | D_NN_of D_rate rates taxes prices money P_rates awareness NN_rates interest_rates fees funds concerns tax business_rates council_tax P_prices P_fees questions D_question D_issue D_alarm D_minimum capital children P_children standards
razed raised: H was were | N concerns money questions in_C more
razed raised: | funds money concerns nearly N more_than by_N taxes prices rates wages eyebrows doubts fears hopes questions
razed raised: H B he she they concerns | concerns money N fears questions alarm doubts awareness by funds in P taxes
"""
