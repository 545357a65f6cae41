"""Slips of words in “wa” to “wh”; the form of a row is told in the package."""

ROWS = """
wag wage: minimum living average real |
wagers wages: higher unpaid low minimum real average | and E are have rose of for to growth
wages wagers: placed |
wages wage: MO | ! | not also then never in and or of
wail whale: killer | watching
wail whale: sperm killer humpback blue minke D_blue beached | watching meat E hunting song shark
wail wall: | street
wails wales: | ~ england scotland cardiff ^ sirens siren mourners
wails whales: killer humpback pilot sperm beached | and E were
waist waste: a of nuclear household toxic food plastic | of disposal
waist waste: a_ | of_time of_money
waist waste: nuclear plastic food household toxic radioactive industrial medical D | disposal management of_time of_money
waist waste: will would could should must cannot can't won't couldn't wouldn't shouldn't didn't doesn't don't MO | ! | not also then never in and or of
waist waste: | ~ bins rubbish recycling landfill nuclear taxpayers ^ deep trousers belt dress measurement inches high wearing
waist waste: | of_time of_money of_space of_resources
waist waste: nuclear household toxic food plastic industrial |
waist waste: D to of nuclear household D_complete toxic radioactive MO D_huge hazardous industrial food plastic medical go_to a_total laying a human organic solid electronic laid such_D | of_time of_D_money of_money of_public of_D_time of_taxpayers of_energy of_D_resources water management disposal money paper collection bin time land dump treatment site facility and_recycling material products collectors ! P D_slim |
waist waste: nuclear household D_complete toxic radioactive D_huge hazardous industrial food plastic medical go_to a_total laying human organic solid electronic laid such_D | E of_time ! P D_slim |
wait weight: lose losing lost gain gained put_on over | E
wait weight: | loss gain
wait weight: lose losing lost gain gained gaining birth body excess put_on | E and loss
wait weight: lose losing put_on gain carry lost body P D_excess under_the excess gained birth throw_P threw_P loss D | loss of_D_NN of_N gain lifting training lifter limit class watchers of_evidence limits lifters problem of_D_world in_gold of_expectation of_public ! MO to D_long long- |
wait weight: lose losing put_on gain carry lost body D_excess under_the excess gained birth throw_P threw_P loss | E loss ! MO to D_long long- |
waited weighted: D | average in_favour towards average_of vest blanket
waiter water: D drinking | supply
waits weights: lifted lifting lift weighs |
waive wave: a heat tidal crime D_second second D_first D_new D_heat D_crime D_tidal D_huge MO_to shock D_mexican microwave | of E
waive wave: D D_second second D_first D_new D_heat heat crime D_crime tidal D_tidal D_huge N MO_to MO to shock a D_mexican microwave | of_D_NN of_NP of_NN of_attacks of_D_virus of_violence of_protests goodbye at_D at_P to_D_crowd D_flag flags D_banners off D_white P_arms through_D power farm P_hand to_fans D_magic to_D_fans energy in_D
waive wave: D JJ seismic heat next second third first new tidal |
waived waved: | goodbye D_flag flags to_the at_the
waived waved: he she they H who fans crowd crowds supporters protesters C children king queen | at to D_flag flags P banners goodbye off through as from P_arms placards D_white P_hand in_D_air on down D_shirt D_red ! | D_fee D_right D_fees D_rights P_right
waiver waver: M not never did_not | E in from on
waiver waver: | ~ faith support determination ^ visa fee fees signed legal rights patent
waiver waver: MO to not never didn't did_not does_not | in E from on ! | D
waiver waive: MO | ! | not also then never in and or of
waivered wavered: H he she support never | E in over from
waivers wavers: never |
waives waves: N heat radio shock sound D air crime N_metre huge tidal micro brain high | of at to crashed hit lapping in from goodbye
waives waves: heat radio shock sound air crime N_metre huge tidal micro brain high | E of
waiving waving: B was were crowds fans protesters supporters people children flag- banner- arm- | flags at banners D_flag to P placards C_flags goodbye from D_white and_cheering D_union D_gun D_knife ! | D_fee D_rights P_right D_requirement D_fees
waiving waving: was were crowds fans protesters supporters people children flag- banner- arm- | E flags ! | D_fee D_rights P_right D_requirement D_fees
wall will: i they he she there it who we |
wall will: people that which this | VB be not have
wan want: they we I M | to D
wan want: they we who I you people | to
wander wonder: I S no little can't people | if whether why how what that
wander wonder: | whether why if_they if_it if_D
wander wonder: D no I small N_hit one-hit MO stevie boy some they many little it's_no D_eighth | why if how what whether that about drug who where woman of_D_world goal hits land ! | around through D_streets off into aimlessly
wander wonder: no I small N_hit one-hit stevie little it's_no D_eighth | E if why ! | around through D_streets off into aimlessly
wandered wondered: | if whether why how what
wandered wondered: H he she they many who people some ever | why if how what whether about aloud who where that ! | off in into around through
wandered wondered: I he she they many who people some ever | why ! | off in into around through
wandering wondering: | if whether why how what if_they if_it if_D
wandering wondering: left am I was people are fans for_those | why if how what whether about who where when aloud E ! | around through streets in into off
wanders wonders: D seven N does work D_natural he she one natural works the_seven | why if how what whether of_D_world for about who at ! C |
wanders wonders: seven does work D_natural he she one natural works the_seven | E why ! C |
war was: he she it there who which | not ED a found taken killed
war wore: she he they who | D JJ_NP NP
ward award: D_academy film |
warded awarded: | ! | off
wards words: in_other | E
ware where: | I i he she it we they you the
ware wear: will would could should must cannot can't won't couldn't wouldn't shouldn't didn't doesn't don't MO | ! | not also then never in and or of
ware wear: MO to not made_to had_to must | D P masks face C a seat
ware where: place | D_NN_VD he she they
wares wears: he she who | D a
warm warn: to will would must did didn't | that of against
warmed warned: H he she they C who officials experts police was had ministers scientists been have B report forecasters bank doctors analysts repeatedly | that of about against D_NN that_D them residents people not_to it in by on to_X
warmed warned: he she they who officials experts police was had ministers scientists been have report forecasters bank doctors analysts repeatedly | that
warn worn: was were has have had been | by out E down
warn worn: B H was been have | by D out on down at
warn worn: B again once | by with under on as
warp wrap: MO to |
warship worship: | ~ church mosque temple god congregation sunday ^ navy sea crew port missile frigate
warship worship: place_of places_of house_of houses_of D_place_of freedom_of hero ancestor freedom_to | E and service in services at leader
warships worships: who he |
wary weary: war- war world- D | travellers troops soldiers
wary weary: war- war world- | E traveller
waste waist: | deep high band and_hip and_hips line
waste waist: the | up
waste waist: from_the below_the | up E
waste waist: around_P P from_D D below_the above_the P_slim trim to_P deep- chest_and D_trim paralysed_from_the down_from_D the | band line deep high length down coat size ! D_nuclear household D food human |
waste waist: around_P from_D below_the above_the P_slim trim to_P deep- chest_and D_trim paralysed_from_the down_from_D | E down and_hips ! D_nuclear household D food human |
wave waive: to will agreed_to could would | the_fees the_fee the_rights the_right the_charges the_charge the_immunity the_requirement the_fine its_fees its_fee its_rights its_right its_charges its_charge its_immunity its_requirement its_fine his_fees his_fee his_rights his_right his_charges his_charge his_immunity his_requirement his_fine her_fees her_fee her_rights her_right her_charges her_charge her_immunity her_requirement her_fine their_fees their_fee their_rights their_right their_charges their_charge their_immunity their_requirement their_fine
wave waive: MO to agreed_to decided_to will offered_to refused_to | D_fee D_fees D_right D_rights D_rule D_rules D_requirement D_requirements P_right P_rights D_charge D_charges P_fee P_fees extradition P_immunity D_immunity fees D_cost D_restrictions D_need D_patent D_patents tuition visa D_penalty D_penalties D_interest customs D_entry D_deposit P_salary D_ban D_sanctions diplomatic D_tax P_anonymity P_privilege D_late D_late_fee D_tariff D_duty tariffs duties charges rights penalties D_fine interest P_appeal P_diplomatic_X import late overdraft ! | P_right_hand P_right_arm
waved waived: H | arraignment extradition immunity D_right D_rights D_fee
waved waived: | ~ fee fees immunity rights extradition charges ^ flag flags hand goodbye crowd
waved waived: | the_fees the_fee the_rights the_right the_charges the_charge the_immunity the_requirement the_extradition its_fees its_fee its_rights its_right its_charges its_charge its_immunity its_requirement its_extradition his_fees his_fee his_rights his_right his_charges his_charge his_immunity his_requirement his_extradition her_fees her_fee her_rights her_right her_charges her_charge her_immunity her_requirement her_extradition their_fees their_fee their_rights their_right their_charges their_charge their_immunity their_requirement their_extradition P+fee D+fee D+fees P+fees P_right_to P_rights fees D+charges D+requirement P+immunity tuition
waved waived: H B was court fee he she H_been fees company government bank rights were council she_has | D_fee D_fees D_right P_right P_rights D_rights D_rule P_anonymity D_requirement D_requirements D_charges immunity P_immunity extradition fees charges D_ban P_fee D_charge P_preliminary P_privilege for by D_interest D_rule_that tuition D_late ! | P_right_hand P_right_arm through goodbye flags
waved waived: H lender bank company airline council court judge regulator university landlord club bank_has | late_fees late_fee D_late_fee all_fees entry_fees interest D_interest late
waver waive: M | D fees fee charges rights rent immunity
waver waiver: fee visa signed_a sign_a D_ liability | E for form from
waver waiver: D D_fee a visa D_visa signed_D sign_D D_patent D_tariff a_federal fee D_federal D_tuition loan granted_D D_temporary a_visa indemnity tax D_special D_patents | of_D_fee of_D for_D form to programme program from_D on of_patents ! not MO to |
waver waive: MO to | D_fee D_fees D_rule D_right D_rights P_right D_late D_charge D_requirement D_NN D_NP P_fee fees its ! | from in
waver waiver: D_fee visa D_visa signed_D sign_D D_patent D_tariff a_federal fee D_federal D_tuition loan granted_D D_temporary a_visa indemnity tax D_special D_patents | E for ! not MO to |
wavered waived: | D_fee D_fees D_right D_charge fees charges arraignment extradition immunity D_rights
wavered waived: be been was were |
wavers waivers: fee visa patent tax granted | for of to from
wavers waivers: fee visa patent tax granted | E for
waving waiving: | ~ fee fees immunity extradition charges ^ flag flags hand goodbye crowd arms
way weigh: M | N up in_on heavily D_options D_evidence
way weigh: will would could should must cannot can't won't couldn't wouldn't shouldn't didn't doesn't don't | ! | not also then never in and or of
way weigh: MO to | N in D up on down heavily P
way war: world gulf prisoner_of prisoners_of |
way war: | crimes criminal criminals veteran veterans zone zones memorial
we well: very quite pretty |
we're were: they there who people those he she officers | killed not a no in also taken found still many
we're were: they who there NP | not killed injured
weak week: last next every each per past N a | ago later ! B_a |
weak week: this last next per every each a | ago later earlier after before when on for 's ! | and link spot point economy start bench
weak week: last next per two three working earlier_this | ago later earlier after before when
weak week: last next this every N_day per later_this mid D_previous D_following one each D_past for_a D_coming holy D_final D_opening all | ago later after before and on for in at the since when long from by that to ! very too so B B_the | ago_X
weak weaken: MO | ! | not also then never in and or of
weak week: this last next | but and for on at after in
weak week: each per | E R has
weak week: last next one | E R has to ! | of
weakly weekly: D twice D_twice bi- tri | newspaper meeting basis magazine column paper market briefing pay show news wage rent prayers press cabinet average testing radio address audience games
weakly weekly: twice D_twice bi- tri | E newspaper
weal wheel: steering D_steering at_the behind_the ferris D_ferris | chair E of
wear where: place area city town country | I i he she it we they you the a
wear were: they we there people who you C_and N_people which NP those both N_of_them families several officials several_people patients victims | VN not in_D_NN_when at the_first at_D been killed injured told still also able being all N_people born forced arrested going in_the given unable due in_hospital found asked no too in_D_NN ! | masks D_NN_of
wear where: D_NN K D_NN_in town city place area hospital country D_house school village street building island home spot house park | D_NN_VD he she they we D_NP_VD C_VD D_NN_is D_NN_was it P_NN_was people_were N_people there
wear were: there we it which | VD not
weary wary: be B very remain increasingly | of_strangers of_scams of_D_risk
weary wary: B of be very more so B_very still increasingly remain grown remained | of_D_effect of_D_threat of_C about_D of_committing of_strangers of_D_risk of_being of_making of_scams ! war- world- | traveller travellers
weary wary: should_be must_be remain be very_ | when of_VG of_D about
weather whether: | or_not he she they we you D_not to_V
weather whether: asked know see decide wonder unclear doubt on question | D he it there
weather whether: asked know see decide wonder wondered unclear doubt say sure determine | or he she they it there to
weather whether: ask asked know asks asking see decide decided wonder wondered wondering unclear say determine question doubt doubts on of about over to unsure tell find_out not_sure not_clear said learn consider sure matter or_not regardless_of depends_on reveal debate decision or not_known told dispute known establish comment confirm | D_NN_VD D_NN_H he she it they or to_D we D_NN_MO D_NN_is D_NN_was C_will C_VD I there D_NP P you people C_is C_has the_X to_VB to_vote to_go to_appeal or_not any D_NN_should D_NN_would N_X ! D bad cold the D_bad wet hot MO_X to the_economic | D_storm the_storm forecast D_crisis
week weak: was were is are remained remains looks looked | in_C E but and
week weak: B | on_detail on_crime on_defence on_security
week weak: very too so rather relatively remains remained remain still politically looked looks extremely | E to and demand ! N |
week weak: too very so looked left economically | to for pound dollar economy currency demand growth E
week weak: too very so | to
week weak: too very so B a D remained economically B_too still | pound dollar demand growth economy yen euro sales spot position link leadership economic currency leader consumer point evidence passwords password heart signal government ! D last next this the N_day per | ago
week weak: too very so remained economically B_too still | E economy ! D last next this the N-day per | ago
weened weaned: B |
weigh way: the P no long only a by_the on_the all_the half | to_V of E that from
weigh way: the a this any whatever another either by no | ! | in station
weigh way: P the by all_D a in_D no half some any one best D_long make gave give D_only this under D_best | to of for out through in_which that home back round around down forward up from he they into ahead ! MO to they |
weigh way: by all_D in_D no half some any one best D_long make gave give D_only this under D_best | E to ! MO to they |
weighed waived: H he she it company council court bank government officials airline operator | P+fee D+fee D+fees P+fees P+right P+rights fees D+charge D+charges D+tax D+fine D+ban D+requirement P+immunity
weighs ways: in of N other many both parted new part different all find P looking_for | to of in that and_means out forward
weighs ways: other many both parted new part different all find looking_for | E to
weight wait: M | for until to E and
weight wait: M have_to had_to can't | for until to_see and longer
weight wait: MO to D_long people who a_long must they can't had_to forced_to have_to D_anxious D_nervous willing_to hours not D_agonising cannot | for until to N times time and_see list and_see_X before in D_bit long and_hope lists at_D outside ! P D body |
weight wait: D_long people who a_long must they can't had_to forced_to have_to D_anxious D_nervous willing_to hours not D_agonising cannot | E and_see ! P D body |
weight wait: MO | ! | not also then never in and or of
weight wait: D_long | for until E
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
were where: hospital city town area country village house school point situation place stage room church station building street prison hotel | he she we it ! | not
were where: hospital_K house_K city_K town_K village_K london_K paris_K station_K church_K scene_K country_K area_K | he she it they
were where: place house point hospital town stage situation village building street scene home room church hotel spot | I i she it we they you
were where: town city place area hospital country house school village street building island home spot park prison region church camp cemetery point hotel asked know see ask everywhere bar pub capital province stadium court ground district | D_NN_VD he she we D_NN_is D_NN_was C_VD C_H C_is C_was it P_NN_was there I N_people_VD P_NN_VD N_people_were D_NP_VD N_men_VD N_NP_VD D_C_VD
were where: town city place area hospital country house school village street building island home spot park prison region D_NN church camp cemetery point hotel asked know see ask everywhere bar pub capital province stadium court ground district | E she
wet whet: M | P_appetite D_appetite appetites
wet whet: MO to H has have had | P_appetite D_appetite appetites D_appetites P_appetites
wether whether: | he she they it to the
wetted whetted: H | D_appetite P_appetite appetites
wetting whetting: | D_appetite P_appetite appetites
whale wail: D MO to | of_D_siren of_sirens of_D_sirens
whales wales: | ~ cardiff welsh rugby ^ ocean sea stranded beached humpback pod
whales wales: in prince_of south new_south north D_prince_of |
wheeled wield: MO to |
where were: they we there those who police both he_and | ED killed injured not being in a no N taken found told held also sent left forced still never all unable many some hurt several ! know_V |
where were: they who | ! you me us them him her | E 's
where were: people men women children officers soldiers students residents passengers families troops workers victims protesters protestors homes houses firefighters police others they | sent killed injured taken arrested found told being given evacuated rescued charged forced not hurt wounded moved trapped expected damaged destroyed closed held treated seen also still left detained able unable late already
where were: there | no many several few two three more some about hundreds thousands ! out |
where wear: to must will should | masks helmets uniforms face gloves hats
where were: they we there people who you NP children men women police those both officers families victims students workers fans soldiers protesters parents residents passengers patients C_and_C N_people N_others N_men N_women talks | not no killed injured told also able being born forced arrested found given unable still N_people too many several at_the in_C_when already to_be so made taken held D_first never more among hundreds some on_board charged few D_last D_only in_the_car in_D_car ! | D_NN_VD
where wear: MO not people_who who refuse_to asked_to required_to have_to forced_to must women_who should want_to told_to used_to | D_mask masks D_face face D_helmet helmets D_uniform uniforms D_seat seat D_veil black D_headscarf headscarves D_hijab P_NN D_burqa protective glasses gloves D_poppy shoes suits clothes D_red D_white D_shirt D_dress a coats hats body D_yellow D_green high a_X life orange pink D_crown D_badge white red
where wear: not people_who who refuse_to asked_to required_to have_to forced_to must women_who should want_to told_to used_to | E masks
where were: these those | all not also still never routinely
whet wet: D a soaking very B get got | weather suit conditions winter clothes and E market through
whether weather: bad stormy hot wet severe wintry cold warm extreme | E
whether weather: | event events balloon map station system systems front pattern patterns delays
whether weather: the bad stormy hot wet severe wintry | is was will has forecast forecasts bureau service conditions warning warnings E ! as |
whether weather: D bad cold hot wet warm stormy severe D_bad D_hot D_cold in_D freezing extreme D_wet D_severe good D_warm dry cloudy fine D_good windy wintry under_D D_mild despite_D D_harsh winter adverse poor rough mild icy space | E and_climate forecast forecasts bureau service system front conditions warning warnings forecaster forecasters station stations was is will pattern patterns events permitting related map satellite balloon balloons agency department office has in_C improves presenter ! MO to not |
whether weather: MO to | D_storm D_crisis D_recession D_downturn D_pandemic
whether weather: bad cold hot wet warm stormy severe D_bad D_hot D_cold in_D freezing extreme D_wet D_severe good D_warm dry cloudy fine D_good windy wintry under_D D_mild despite_D D_harsh winter adverse poor rough mild icy space | E conditions in_C ! MO to not |
whether weather: the this bad good extreme our | E and bureau forecaster forecasters can is has was stations conditions will that for in
which witch: a the | hunt doctor trial trials
which witch: | hunt hunts doctor trials hunting
which witch: D D_wicked D_white | hunt doctor doctors craft trial trials burning
which with: | him me them
whiled wild: D | animals
whine wine: red white glass_of bottle_of sparkling | E
whine wine: red white of glass_of bottle_of D_red D_white sparkling fine bottles_of glasses_of | tasting list bar and cellar maker glass merchant production
whined wined: | and_dined
whit with: | O C N
whit wit: D dry P quick to | and_wisdom and_charm and_humour
whither wither: MO to | away E and
who how: | many_people many_times much_it much_money much_of long_it long_the far_the much_the ! C |
who how: | many much
who how: know knew show about on of knows learn explain described see | D_NN_VD many much long far often he_could they_could things well ! those people | many_of much_of
who how: no_matter matter as_to | RB best much many
who's whose: man woman people boy girl those company family someone K of in | son daughter father mother wife husband parents name house home family work career body children life brother sister job car death role books films
who's whose: | name names father mother wife husband son daughter family life children job house work car body parents brother sister identity death career company party lives members role record contract book books film novel homes sons friends team plans leader brothers
who's whose: man woman people those D_NN PER PERS boy girl player artist C person families anyone children author actor singer family | NN_VD NN_H NN_is NN_was NN_B father mother son daughter husband wife name brother sister job house home car life work career death body company parents team books children family NP_VD NP_B NP_H NP_are ! | been going a the not NN_E
who's whose: | NN_NP_H NN_NP_VD C_NP_H C_NP_VD C_NN_H JJ_NP_H JJ_NP_VD NN_VD NN_H NN_B NP_VD NP_H NP_B JJ_NN_VD JJ_NN_H JJ_NN_B NP_are NP_were NP_have NN_NN_H NN_NN_VD PER_B PER_VD PER_H PER_VS NN_VS ! ask know knows wonder | not been going
whole hole: bullet black rabbit bore pot sink plug ozone 18th | E in
whole hole: a | in_the_wall in_the_roof in_the_road in_the_fence in_the_ground in_D_pocket in_D_budget in_the_hull in_D_defence ! as_a |
whole hole: the a budget | in_D_budget in_D_wall in_D_roof in_D_finances in_D_ground in_D_fence
whole hole: D_gaping D_black black D_large D_huge D_deep bullet D_bullet D_small a_big sink D_big pot drinking watering in_one D_18th N_th | in E through where that left punch of in_the in_one
wholes holes: bullet black pot picked pick two full_of D 18 N N_18 boring | in E of and for
wholly holy: | war land week site sites city bible
wholly holy: D a | land see war book city father site sites quran communion spirit month week grail shrine cow grounds
whore wore: he she they players who |
whose who's: | going_to been_ED not_a been_in been_V_to the_boss to_blame in_charge flying been_V_since lying
whose who’s: | been going not a an responsible coming trying doing
whose who's: man woman people those D_NN PER C anyone boy one someone somebody | been going not a the an very always never already responsible
whose who's: man woman those people someone anyone | been going a the not
"""
