"""Slips of words in “wa” to “wh”; the form of a row is told in the package."""

ROWS = """
wag wage: minimum living average real |
wagers wages: higher unpaid low minimum real average | and E are have rose of for to growth
wages wagers: placed |
wages wage: MO | ! | not also then never in and or of
wail whale: blue humpback killer sperm a_humpback minke a_killer beached stranded pilot right | E watching shark oil hunting meat carcass swam and was calf in
wail wall: | street
wails whales: killer humpback sperm blue pilot stranded of minke N beached save_the | E and in were off have stranded on died
wails wales: | ~ england scotland cardiff ^ sirens siren mourners
waist waste: industrial toxic nuclear food household plastic hazardous medical radioactive clinical chemical electronic human animal commercial garden kitchen recyclable solid go_to going_to laid lay went_to | of disposal management water bin bins collection paper E and dump from in ! |
waist waste: a complete total terrible such_a shameful | of_D of_time of_money of_taxpayers' of_NN
waist waste: MO to not don't | time money D_opportunity D_chance P_time food water energy P_money any D_NN
waist waste: | disposal management paper bins collections dump product products
waist waste: a_lot_of amount_of reduce eliminate not produce cut against food generate | E and in into it depository
waist waste: | depository depositories products from_D_reactor water from_crops
waist waste: toxic nuclear radioactive hazardous industrial medical chemical food household plastic sewage clinical |
wait weight: lose losing lost gain gained gaining shed shedding put_on putting_on body birth excess dead | E and in by loss of to
wait weight: | loss gain lifting training limit lifter lifters watchers restrictions problem problems
wait weight: the full sheer P combined D_added extra | of ! |
wait weight: a_lot_of lots_of so_much the_full the_sheer too_much some lost_X_of lose_X_of N_pounds_of the | of_snow of_evidence of_D_snow of_water of_D_roof of_D_crowd of_expectation of_history of_opinion of_numbers E_in
wait weight: lost_some lose_some lost_too_much lost_so_much lost_a_lot_of gained put_on |
waited weighted: D | average in_favour towards average_of vest blanket
waiter water: D drinking | supply
waits weights: lifted lifting lift weighs |
waive wave: D heat tidal shock brain sound radio new first second third next latest crime | ! D_to MO to | D
waive wave: | at_D at_C to_D_crowd goodbye D_hand D_arm D_arms D_flag D_flags flags banners D_banner farewell D_wand
waived waved: | at_D at_C to_D_crowd to_D_fans to_well-wishers goodbye D_hand D_arm D_arms D_flag D_flags flags banners D_banner farewell D_wand placards through_D
waiver waver: MO to not never did_not does_not didn't | E in from over on between and
waiver waive: MO | ! | not also then never in and or of
waivered wavered: H he she support never | E in over from
waivers wavers: never |
waives waves: | of at_D to_D_crowd goodbye D_hand D_flag
waives waves: heat tidal shock brain sound radio new huge giant big successive rough high | ! who |
waiving waving: | at_D at_C to_D_crowd to_D_fans goodbye D_hand D_arm D_arms D_flag D_flags flags banners D_banner farewell placards D_placard
wall will: i they he she there it who we |
wall will: people that which this | VB be not have
wan want: they we I M | to D
wan want: they we who I you people | to
wander wonder: no small I we you MO stevie a seventh boy many some one_hit one-hit natural they people makes_you one makes_me eighth | why how what whether if that who E_of about of_D_world of_D_ancient of_nature where when ! | through around off aimlessly D_streets
wander wonder: | if whether why what who
wander wonder: no | NP S D_NN C
wandered wondered: he she they I who many some we people have had has also aloud | why how what whether if who aloud about_D_future E_why when where
wandering wondering: B left are people fans I'm many were was is you_are I've_been | why how what whether if who aloud when where E_what about_D_future
wanders wonders: D seven N does work D_natural he she one natural works the_seven | why if how what whether of_D_world for about who at ! C |
wanders wonders: seven does work D_natural he she one natural works the_seven | E why ! C |
war was: he she it there who which | not ED a found taken killed
war wore: she he they who | D JJ_NP NP
ward award: D_academy film |
warded awarded: | ! | off
wards words: in_other | E
ware wear: MO to must who they and | a masks clothes D_mask D_uniform D_hat black helmets
ware where: | I i he she it we they you the
ware where: place | D_NN_VD he she they
wares wears: he she who | a D_NN black glasses D_X_hat
warm warn: to will would must did didn't | that of against
warmed warned: H he she they C who officials experts police was had ministers scientists been have B report forecasters bank doctors analysts repeatedly | that of about against D_NN that_D them residents people not_to it in by on to_X
warmed warned: he she they who officials experts police was had ministers scientists been have report forecasters bank doctors analysts repeatedly | that
warn worn: B H been being be when | by_D out down off thin on_D over with_D away at_D ! to |
warp wrap: MO to |
warship worship: | ~ church mosque temple god congregation sunday ^ navy sea crew port missile frigate
warship worship: place_of places_of house_of houses_of D_place_of freedom_of hero ancestor freedom_to | E and service in services at leader
warships worships: who he |
wary weary: grow grown growing grew a VERY | E travellers traveller of_war troops look eyes public residents smile after from of_the_war and_hungry legs after_N
waste waist: from_the around_the round_the above_the below_the up_to_P around_P round_P P from_P trim tiny slim P_own at_the by_the to_the | up down E and deep high_X in with when as ! lay |
waste waist: | deep high_in high_water high_grass
wave waive: | WAIVED D_WAIVED JJ_WAIVED NN_WAIVED X_fee X_fees X_charges X_taxes X_duties D_JJ_WAIVED D_NN_WAIVED D_right_to D_rights all_X_WAIVED all_WAIVED any_WAIVED ! new first second next third latest crime tidal heat a | D_right_X_X of D_fine
wave waive: MO to decided_to agreed_to | P_right_to P_rights P_right_of D_right_to
waved waived: | WAIVED D_WAIVED JJ_WAIVED NN_WAIVED X_fee X_fees X_charges X_taxes X_duties D_JJ_WAIVED D_NN_WAIVED D_right_to D_rights all_WAIVED any_WAIVED ! | D_right_hand D_right_arm D_right_fist D_fine
waved waived: | D_fine D_fines D_penalty D_fee D_charge D_rule D_requirement D_ban D_sentence
waver waiver: visa a fee a_tax tax sign_a signed_a the granted_a issued_a of rent a_legal legal travel customs grant_a patent | E of for to form forms from on programme was
waver waive: M | D fees fee charges rights rent immunity
waver waive: MO to | D_fee D_fees D_rule D_right D_rights P_right D_late D_charge D_requirement D_NN D_NP P_fee fees its ! | from in
wavered waived: | D_fee D_fees D_right D_charge fees charges arraignment extradition immunity D_rights
wavered waived: be been was were |
wavers waivers: fee visa patent tax granted | for of to from
wavers waivers: fee visa patent tax granted | E for
waves waives: | WAIVED D_WAIVED JJ_WAIVED NN_WAIVED X_fee X_fees X_charges X_taxes X_duties D_JJ_WAIVED D_NN_WAIVED D_right_to D_rights all_WAIVED any_WAIVED ! new first second sound radio | D_right_X of
waving waiving: | WAIVED D_WAIVED JJ_WAIVED NN_WAIVED X_fee X_fees X_charges X_taxes X_duties D_JJ_WAIVED D_NN_WAIVED D_right_to D_rights all_WAIVED any_WAIVED ! | D_right_hand D_right_arm D_fine
way weigh: MO to | N_kg N_tons N_tonnes in_on up_D D_risks D_options D_evidence D_benefits D_pros heavily against N_pounds anchor more_than less_than N about_N between_N
way weigh: carefully every_turn_we to must we_must between_N let | D_costs D_words D_factors D_consequences between_N N_pounds N_kilos in_at in_with up_whether
way weigh: and must to | judge N_pounds N_kg between_N_and
way weigh: they which it NP that twins cubs babies | N_kg N_kilos N_pounds N_tonnes N_tons about_N up_to_N nine_X less_than more_than between ! all halfway the a |
way war: world gulf prisoner_of prisoners_of |
way war: | crimes criminal criminals veteran veterans zone zones memorial
we well: very quite pretty |
we're were: they who |
weak week: last next this each every per following previous once_a twice_a times_a hours_a days_a a_C all Holy Fashion earlier_in_the later_in_the coming N C same opening | D_NN R after and when before earlier later ago C in to long
weak week: last next following previous earlier_this later_this until_next | E
weak weaken: MO | ! | not also then never in and or of
weakly weekly: D twice D_twice bi- tri | newspaper meeting basis magazine column paper market briefing pay show news wage rent prayers press cabinet average testing radio address audience games
weakly weekly: twice D_twice bi- tri | E newspaper
weal wheel: steering D_steering at_the behind_the ferris D_ferris | chair E of
wear were: they we there NP people both | VN_by VN_to VN_in_C VN_on_C expected told killed injured arrested not_VN VG_D being unable able likely
wear where: PLA place house city town village school area areas country region | he she they D_NN_VD D_C_VD people_VX
wear were: NP NN they people | still_VN still_D not_D not_VN also_VN never_VN already_VN among more_likely less_likely likely_to able_to unable_to expected_to JJO_to
weary wary: investors voters officials regulators doctors experts parents remain remains B keep_a VERY | about
weary wary: investors voters officials regulators parents | of
weary wary: | eye
weary wary: should_be must_be stay remain | of_D of_VG of_NN of_NP of_C
weather whether: ask asked asks asking decide decided deciding know knows knew see unclear doubt doubted doubts question questioned determine determining wonder wondered wonders consider considering debate debating clear say said tell about on over of matter depend depends check sure assess examine investigate investigating discuss choose understand regardless | he she they it we there or_not to_VX D C NP people any such NN_B I you ! | forecast bureau service conditions warning warnings balloon patterns station forecasters event events to_come
weather whether: not | or_not he she they it to_VX there
week weak: too very so quite extremely increasingly politically financially physically visibly how | E and to but because for from
week weak: B D_too D_very remains remained looks looked a the P such_a | economy demand yen currency pound dollar growth sales signal excuse heart spot link sterling performance leadership start position
week weak: a the its P very | points point spot spots link links excuse_for
week weak: is was are were remains B | in_NN in_D in_C on_NN on_D E ! who
weened weaned: B |
weigh way: the a P only best no any long one another every easy safe half the_wrong D_right by D_same quickest | E to_VX R that in out of from up for down forward and home is was through it they he we ! to who they and or not |
weigh way: under all_the in_the on_P make_P made_P making_P lost_P find_P found_P fought_P work_P their | E to of through in from home across into back
weigh way: the a one D_long a_JJ the_JJ a_JJ_JJ any that_JJ this no P_own | ! in bridge | station stations in
weighed waived: H he she it company council court bank government officials airline operator | P+fee D+fee D+fees P+fees P+right P+rights fees D+charge D+charges D+tax D+fine D+ban D+requirement P+immunity
weighs ways: in of N other many both parted new part different all find P looking_for | to of in that and_means out forward
weighs ways: other many both parted new part different all find looking_for | E to
weight wait: MO to cannot can't had_to have_to long | for_D for_C for_NP for_help until to_VX and_see in_line outside N_hours N_days N_weeks N_years till longer P_turn
weight wait: long N anxious agonising agonizing year-long week-long hour | for is E of_N ends to_VX until was
weight wait: to | for_JJ_NP for_NP for_X_NP for_D in_D_queue outside ! due | of
weight wait: we they you people I just could_just but let's must | until till for_D for_a and_see
weight wait: had_to have_to has_to having_to made_to forced_to | for until in E outside N
weighted waited: H he she they who C have had people family | for until N to in at outside years patiently months hours
weighted waited: he she they who have had people family | E for
weighting waiting: B | for to list
weighting waiting: B for was is were are been people | for list lists room time until times to game rooms at in outside
weighting waiting: for was is were are been people | E for
weights waits: long he she who D_long N_hour N_month hospital A&E | for until to at E of
weld wield: MO to who | power influence D_axe D_knife
welded wielded: who he she | D_knife D_axe power influence
went go: will | D to on E
went go: would could should must cannot can't won't couldn't wouldn't shouldn't didn't doesn't don't | ! | not also then never in and or of
went go: to | ! | ends end stones or and change upon those
wept weep: MO | ! | not also then never in and or of
were where: PLA NN K | he_VD she_VD they_VD it_VD he_H she_H they_H he_B she_B they_B it_B people_live people_VX she_also he_also D_C_B ! NP as if as_if than if_it | he_to she_to they_to it_to
wet whet: | D_appetite P_appetite P_appetites D_appetites our_appetite
wether whether: | he she they it to the
wetted whetted: H | D_appetite P_appetite appetites
wetting whetting: | D_appetite P_appetite appetites
whale wail: MO to a sirens | of_a_siren of_sirens of_pain of_D_siren E_of like in_grief
whales wales: north south the_C new_south prince_of mid princess_of england_and | E and in said to
wheeled wield: MO to |
where were: they we there people men women police NP both and | VN not being expected able likely unable among killed injured arrested VG_D VG_to VG_by also_VN still never no_X ! | needed required noted indicated used permitted applied leaving VN_NP VN_NN
where were: they we which | ! | S is are was D_NN_VD there the a
where wear: MO to must | masks mask seatbelts seatbelt helmets uniform uniforms clothes clothing a_mask a_helmet a_X_mask D_uniform a_X_helmet glasses hats jackets protective face_masks face_coverings gloves headscarves jeans shoes boots life_jackets seat_belts a_seat_belt
where were: NP SOLDIERS people who they we | sent told made held shot hurt hit taken found left given evacuated ! | necessary
where were: streets roads shops schools houses homes doors windows seats beds pubs fields shelves beaches trains buses NP men women children | empty full closed shut open dark silent deserted quiet flooded blocked packed lined ready available not never still all_VN D_JJS N_NP
whet wet: a B the soaking dripping very cold_and too VERY in_the | weather clothes paint E_and day season wipes summer winter suit road roads conditions through towel ground sand blanket
whether weather: bad cold wet hot severe extreme stormy fine good dry warm sunny winter wintry freezing harsh adverse poor mild inclement humid windy rainy terrible better worse unseasonable of_the with_the when_the if_the despite_the | E R and was is has forecast conditions forecasts warnings permitting station patterns service event events to ! | or to_VX
whether weather: | forecast forecasts forecaster forecasters warning warnings permitting bureau station stations vane patterns
whether weather: the | is was will has had can could may turned in_C in_the
whether weather: D_bad D_good D_cold D_hot D_poor D_fine D_wet D_warm D_stormy D_severe D_wintry |
which witch: a wicked D_wicked the_white the | hunt hunts doctor doctors trial trials hazel craft
which witch: wicked | E who of
which with: | him me them
whiled wild: D | animals
whine wine: a glass_of of red white bottle_of bottles_of sparkling glasses_of a_glass_of mulled drinking local sweet fine vintage D_C D_red | E and bar bars list tasting cellar merchant merchants glass bottle makers maker making industry growers grower region producers shop writer in producer from for sales with lovers
whined wined: | and_dined
whit with: | O C N
whit wit: D dry P quick to | and_wisdom and_charm and_humour
whither wither: MO to | away E and
who how: | many_people many_times much_it much_money much_of long_it long_the far_the much_the ! C |
who how: | many much
who how: know knew show about on of knows learn explain described see | D_NN_VD many much long far often he_could they_could things well ! those people | many_of much_of
who how: no_matter matter as_to | RB best much many
who's whose: K NN PER | NN_of_D NN_of_C NN_for_D ! | sick short full worthy part one head king captain president chairman boss PER VG PER_of
who's whose: NN NP C O PER | NNO_VD NPO_VD NN_R_D NN_B NP_B NN_H NP_H NN_VS NN_MO NP_MO own C_NP C_NN_H JJ_NN_B JJ_NN_VD NN_NN_B first_book first_NN_B ! | PER VG VN ED JJ_R RB home part top back boss head
who's whose: NN NP K C those PER and O | only_NN last_NN first_NN main_NN two_NP N_NP three_NP NNO_S NNO_B NPO_MO JJ_NN_VS NN_S_VD principles husband wife name names son daughter mother father parents job jobs work_VS homes families lives children body house role career
whole hole: a gaping black bullet sink plug pot burnt small round | in_D in_P through_D E where ! | in_itself and
whole hole: drilled_a dug_a dig_a cut_a punched_a tore_a blew_a make_a left_a fell_down_a | in through under for E
whole hole: 18th 17th 16th par-three par-four final first last | E ~ golf golfer birdie bogey putt tee par fairway
wholes holes: bullet black pot picked pick two full_of D 18 N N_18 boring | in E of and for
wholly holy: the | land city war month grail site sites trinity communion week bible book spirit shrine place places day man water father
whore wore: he she they players who |
whose who's: | been going getting never always not the a at coming trying responsible ready likely able afraid JJO_R JJO_to in_D on_D in_charge ! of by with | first never_X_NN
whose who's: man woman boy girl person one someone anyone people those everyone candidate player | leading_D running_D running_for playing_for standing_for living_in working_for working_on going_to coming_to getting_D trying_to looking_for hoping_to waiting_for paying_for behind_D in_charge responsible_for charged_with accused_of ! K |
whose who’s: | been going not a an responsible coming trying doing
"""
