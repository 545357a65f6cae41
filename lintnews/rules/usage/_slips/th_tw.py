"""Slips of words in “th” to “tw”; the form of a row is told in the package."""

ROWS = """
than then: since until by back and but even just if_not | D he she they we it C E was had president
than then: since until back and by just | I i he she it we they you E the a who there ! more less fewer rather |
than then: since until by back just and even from if | D_NN_VD E C_VD he_VD she_VD they_VD it_VD P president the_X president_C prime_minister ! more less other rather better than |
the their: | own ! | own_goal own_goals own_brand
the she: | was says had could has didn't couldn't did wasn't hadn't hasn't doesn't
their they’re: said say says think know that because if when hope believe | going_to not
their there: | is are was were has_been have_been will_be had_been would_be should_be may_be isn't wasn't aren't weren't ! | V's
their there: | is are was were has have had isn't wasn't aren't weren't would could should can may might must a an no
their there: B is was were are over out from up in get here_and going been that until N_people live lives getting stay | B is was were are has_been have_been will_be had_been would_be may_be must_be should_be could_be can_be is_no are_no was_no no a might_be isn't wasn't aren't weren't seems seem seemed remains remained exists appears E to_D since in_N ! P | is_X own NN_X lives
their there: said says because that believe claim added and | is_no is_a are_no was_no is_nothing was_nothing is_little is_still are_still
their there: is was were are over out from up get here_and going been that until N_people live lives getting stay | E are ! P | own lives
their they're: because but although though say think that says said if when so | not_VG all_VG only_VG not_the not_going
their there: | is are was were has and would have for in be had to could can a
their there: B is are was were | E
their there: | is are was were would could has been
theirs there's: | no a nothing
then than: more_expensive less_expensive more_important less_important more_likely less_likely more_popular less_popular more_powerful less_powerful more_dangerous less_dangerous more_difficult less_difficult more_serious less_serious more_common less_common more_generous less_generous more_successful less_successful more_effective less_effective more_efficient less_efficient more_accurate less_accurate more_reliable less_reliable more_beautiful less_beautiful more_valuable less_valuable more_severe less_severe more_complex less_complex more_attractive less_attractive more_productive less_productive more_profitable less_profitable more_competitive less_competitive more_often less_often more_quickly less_quickly more_slowly less_slowly | D C N any ever expected in_D we they he she
then than: rather other less_ more better worse higher lower greater larger smaller bigger fewer faster slower stronger weaker older younger earlier later_ longer shorter cheaper richer poorer harder easier sooner further closer deeper taller heavier lighter wider safer | D N C any in_the expected they we he she it those these ever usual before when at most all ! no_more | D_V_went
then than: more less fewer rather higher lower larger greater | ! no | E
then than: other | the a an that what in this those being his her its their our my your ! each no |
then than: better worse smaller bigger longer shorter older younger earlier later faster slower stronger weaker cheaper easier harder taller heavier lighter richer poorer closer further farther deeper wider safer colder warmer hotter louder quicker sooner tougher nearer newer broader healthier happier busier | any ever expected usual anyone anything anywhere half N one two three four five six ten twice most average last previously the a an his her its their our my your those that what we they
then than: more less rather fewer greater better worse higher lower bigger larger smaller longer shorter earlier later faster slower stronger weaker older younger cheaper harder easier sooner wider deeper further farther lighter heavier richer poorer safer closer hotter colder louder quicker no_more no_less other taller tougher nothing_more much_more warmer cooler happier | D_NN D_NP N C D P expected it they he she we ever before any that usual those previously men women in at for to last half a normal what on anyone anything anybody one double twice first most planned other others the_X JJ_NP NP E ! | E
then than: JJ_NP more_NN more_NP more_JJ less_NN less_JJ fewer_NP more_JJ_NP higher_NN lower_NN better_NN bigger_NN more_RB larger_NN worse_NN | D N C it they he she any ever before in last usual previous those most at anyone other that expected
there their: of with by about against into put puts putting take took lost lose sold kept keep left for raised using used brought sent told | NS ! is are was were |
there their: of for with lost lose losing take took taken left get got made make makes bring brought raise raised raising send sent put share shared express expressed give gave giving open opened close closed sell sold leaving change changed demand demanded defend cast cut pay paid keep kept use used save spend spent because all both that against about fear fearing believe on into through | voices votes lives homes jobs parents families wages pensions feet hands eyes faces bodies names wives husbands loved children's husband wife careers positions concerns views opinions demands rights freedom savings salaries belongings possessions cars phones weapons studies contracts way mind minds heads ability neighbours neighbors colleagues rivals opponents opening final season campaign leader coach lead goal title own efforts policies powers duties duty health ! from_over up_on | are is were was_a
there their: | voices_H voices_were lives_H lives_were homes_H homes_were jobs_were parents_H families_H wages_H pensions_H names_were husbands_H wives_H rights_H concerns_H own_V children_H neighbours_H neighbors_H belongings_H salaries_H careers_H ! out up over in here |
there they're: | going_to trying_to all_going not_going_to doing looking_for saying hoping_to getting ! B is are was were be been out in up over here from right D people C V |
there their: boil wash cover move pack check rebuild repair clean lock renew | water homes houses clothes hands faces bags doors windows roofs licences licenses passports cars
there their: of for with to at by on lost left leave lose sell sold built build against about take took taken give gave keep kept into under all both packed protect protected change changed cast defend defended raise raised risk risked | own homes lives jobs families houses seats rights votes cars minds hands bodies names bags leader party plans decision husbands wives sons daughters partners colleagues supporters fans employees customers opponents rivals neighbours neighbors lawyers demands belongings clothes passports future careers efforts views concerns fears lands crops fields boats communities villages offices mothers fathers brothers sisters friends teachers studies exams tickets phones weapons guns uniforms wages pensions savings debts taxes money children parents
there their: | own
there three: in for after about last past next first every another | years days weeks months hours minutes miles goals points seasons times
there their: of for with at by into about after before between through lost lose took take leave left sold sell build built save pay paid raised put use used fear losing saw defend quit spend changed make made during lost_both gave give cast keep voiced express brought protect since against did as C's both despite off | NP NNO own NN_NP JJ_NP NNO_NN first_NN second_NN lives homes NN_and ! | are is was were
there their: and but that because says said while as K when if | NP_H NP_were NP_are NNO_was NNO_is own ! over in up out down here sit sits lived stood was is | are were people things
there they're: because think says said if when but that | going not doing getting trying looking a all very too always ready happy worried
there their: returned buried risked pledged claimed expressed celebrated demanded rebuilt abandoned repaid recovered fed shaved cut abused surrendered handed laid lifted blamed showed offered confirmed maintained extended improved completed continued finished began started ended announced revealed described defended honoured honored married fulfilled doubled halved sealed | NP NNO own first second JJ_NP ! | is are was were
theses these: but during if how about at make which use like H using do |
theses these: | N C things new people
theses these: of VB in K VG for that to all VD on with by and | NN NP JJ
theses these: R C VX NN JJ | NP NNO JJO
theses these: RB VS as NP O | NP
thew threw: H he she they who | D P out
they're their: | homes house houses lives jobs families children parents money cars seats votes
they're their: of in with by on from at into over about against near |
they're there: | is was were has have
they're their: of for with in on at from to by lost lose took take leave left sold raised about into over all under after | NP NNO own JJ_NP first_NN lives homes D
they're there: B is | B is was were are E has_been have_been will_be
they're their: of in for with on at from to by cast lost left raised sold took take lose leave use keep put kept about into over under through after returned gave give brought bring paid pay saw see spend spent made make change changed want share | NP NN JJ_NN JJ_NP own C ! | not going all VG
thing think: I we they you M don't | it E he they
think thing: the only same | is E that to
thirst third: | time great
thirst third: our this | NN JJ
thirst third: the | C
thorough through: go went going | D P
thorough through: go going way work |
thorough through: | their an his which our its all my
thorough through: VD NNO VB JJ NP O K and VG up VS but or in only | D
thorough through: NN JJ | the O VD a N
thorough through: NNO NP | C JJO
though through: mondays tuesdays wednesdays thursdays fridays saturdays sundays weekends monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december | monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december
though through: running going passing driving walking looking getting moving travelling traveling breaking cutting flying sailing working putting | P
though through: in | D
though through: go goes going went gone get got getting came come passed run ran drove walked broke crashed cut lived way halfway put live | the a an his her its their our my your this that
though thought: he she they who i we | that it she they about of i was ! as even |
though through: MO go goes going went gone get gets got getting came come comes passed passing pass run running runs ran walk walked drove driving broke break cut way half all put sailed sail smashed burst crashed fell live lived pulled swept follow followed worked open closed led rode tore shut monday tuesday wednesday thursday friday saturday N january march april may june july august september october november december mondays travelled road halfway only it's look looking seen lasting last midweek stay | C N E D_NP january february march april may june july august september october november december to_D monday tuesday wednesday thursday friday saturday sunday spring summer winter ! as even | C_VD D_NN_VD they he she it N_were
though thought: I he she they we who was once H widely never be had people police B always N_people many are | D_NN_VD that to_be to_have it_was he_was they_were I_was about of the_X it up they D_game it_would it's ! even as |
though tough: D a very too B so get | decision decisions game time act love talk guy economic on
though thought: I he she they we who was once widely never be had people police always N_people many are | E of ! even as E |
thought though: even as | he she they it i we there ! i he she they we you have had has |
thought though: even as | he she it they we I not D_NN D P C
threat threaten: will would could should must cannot can't won't couldn't wouldn't shouldn't didn't doesn't don't MO | ! | not also then never in and or of
threw through: half way went go going came broke fell right straight pass cut live lived put get got halfway midway look looked walked followed flying drove ran sailed running survive survived driving passing travelling traveling moving sailing working getting breaking | D P O C
threw through: went go goes came come passed pass walked drove ran cut spread swept live lived get got run break broke fell looked D_way half-way all_the_way halfway tore ripped crashed | D C
threw through: led taken pushed dragged carried marched crawled squeezed climbed walking running driving going coming | D
threw through: closed open run runs continue continues |
threw through: go goes going went gone get got getting came come comes passed passing pass run running runs ran walk walked drove driving broke break cut way half all put sailed sail smashed burst crashed fell live lived looked look looking pulled seen swept see follow followed sift worked rifled lying open closed led sped rode tore coming shot carried N_people mid-week heard fired travel travelled | D P C N E to_D it a all ! he she they who | D_NN_at P_weight
threw throw: MO | ! | not also then never in and or of
threw throw: wants_to want_to wanted_to plans_to plan_to expected_to likely_to able_to unable_to hopes_to decided_to agreed_to refused_to going_to used_to ready_to has_to have_to had_to need_to needs_to trying_to tried_to failed_to due_to_X willing_to forced_to set_to continue_to began_to chance_to | D P O N C NP JJ_NP
threw through: go B going way VS get up |
threw through: | which
threw through: VD VB | D NN C O E
threw through: VG | the P NNO a NP C to
threw through: JJO work them or R us only data | D
throe throw: MO to | D P
throes throws: he she who it | D P
throne thrown: B been H | out in into from to at off E
throne throw: will would could should must cannot can't won't couldn't wouldn't shouldn't didn't doesn't don't MO | ! | not also then never in and or of
throne thrown: was were been being | ! | up or of and
throne thrown: has had have | ! | and to in immunity of
throne thrown: | ~ ball car bottles stones rocks ^ king queen heir royal succession crown
throne thrown: B H was were been be being he_was got have H_been are D_NN | out into in off at from by out_of away E overboard around up open
throne throw: MO to | D
throne thrown: B | out
through threw: and he she they who it police fans protesters pitcher boy man | D_weight D_hat D_ball D_stones D_bottles D_rocks D_punches D_punch D_party D_wrench D_spanner D_tantrum D_book D_bomb D_grenade stones bottles rocks punches eggs grenades D_stone D_bottle D_brick petrol
through threw: he she they who | D_ball D_stone D_stones D_bottle D_bomb D_grenade D_punch D_party D_towel D_bag D_gun D_brick stones bottles bricks rocks himself herself eggs
through threw: goalkeeper bowler quarterback pitcher he she they | the a his her it them
through though: as even | he she they it i we there I not D_NN_VD D_NN_is D_NN_was D_NN_has P_NN_was C_VD C_has C_is C_was many few none it's
through threw: he she they who H C protesters fans goalkeeper rioters demonstrators N_people youths police students quarterback supporters pitcher crowd parliament boys kids it judge someone mob men rebels and never | D_stones stones bottles rocks D_bottle bricks eggs petrol D_ball D_punch P_weight D_grenade D_party D_brick D_NN_at D_case P_body P_arms out_D P_hat D_N_touchdown N_touchdown N_innings himself herself themselves D_lifeline flowers shoes NP_at O_out missiles objects tear-gas up_P away D_switch open_D D_towel up_their a_pass a_touchdown ! | D_door D_window
through threw: | a_party D_punch D_punches P_weight_behind P_hat in_the_towel a_tantrum the_book_at caution_to a_lifeline a_spanner D_party_for ! go goes went going put get gets got halfway way |
through threw: he |
through though: | he we
thrown throne: the P heir_to | E of in
thrown throne: the | of
thrown throw: will would could should must cannot can't won't couldn't wouldn't shouldn't didn't doesn't don't MO | ! | not also then never in and or of
thrown throne: | ~ heir succession king queen abdicated ^ ball car out
thrown throne: D the P D_peacock to_the on_D on_the to_D ascended_D ascend_D took_D heir_to_the | E in_N speech room of_C after of_D_kingdom ! B H |
thrown throw: MO to |
throws throes: in_the in_its death final last | of
throws throes: in_D in_the D_final death in_its | of E
thrust trust: D P NHS hospital D_hospital D_NHS D_charitable national D_family in the_public's public lack_of charity D_charity | in_D in_C fund funds and_confidence between ! D_main D_broad D_general D_rocket |
thrust trust: NHS hospital D_hospital D_NHS D_charitable national D_family the_public's public lack_of charity D_charity | E and_confidence ! D_main D_broad D_general D_rocket |
thrust trust: public |
thrust trust: they | O
thy they: | are were have said had would will could do did can
thyme time: D_first D_last on in for_D some D_full at_D half full D_long the | for to of E and
tic tick: | ~ bite bites lyme box ^ nervous facial
tick tic: nervous |
tide tied: | the_game up_in up_at
tide tied: | ~ score points knot match draw 1-1 hands ^ high low sea beach turned ocean red
tide tied: B H was were be been he they who he_was hands P_hands is are | up to D with together P in for at into down ! D high low P |
tide tied: was were be been he they who he_was hands P_hands is are | E up ! D high low P |
tides ties: family diplomatic cut trade close sever closer economic severed military P D business cup strengthen stronger cutting | with to E between and
tie tide: D_turning |
tied tide: high low rising turn_the stem_the | E of
tied tide: the | came goes turned rose
tied tide: D high D_high low the D_rising D_political stem_D turn_D D_red turned_the against_D D_incoming rising a_rising spring | of_D of_NN of_NP turned table pool pools was turning is_turning of_change line times ! B H |
tied tried: H he she they who have C | to
tied tide: high D_high low D_rising D_political stem_D turn_D D_red turned_the against_D D_incoming rising a_rising spring | E of ! B H |
tied tide: the | R
tier tear: MO to | D_up down apart gas P
tier tear: | gas duct ducts
tiers tears: in burst_into to floods_of P | E rolled as streaming
tiger trigger: M pulled_the | D_clause E
tile title: league world championship premiership |
tile title: D | race fight holder
tilted titled: D B book film album | D
timber timbre: D the P_voice's vocal | of_P_voice of_P
timbre timber: D cut | merchant industry frame framed yard mill exports logs trade houses
tine time: | to E for
to two: the last next first past other these those | men women people years days weeks months sides countries parties leaders teams
to two: has had have with | pubs schools sons daughters brothers sisters goals seats parties children dogs bedrooms
to too: far_ been_ B not was is are were it's | late_to late_for far_E dangerous_to expensive_to early_to soon_to big_to old_to young_to weak_to ill_to close_to_call difficult_to busy_to small_to high_for much_for often_E long_E much_E
to too: came comes arrived arrives acted reacted was is were are | early soon little
to too: spent ate there_are there_were | many much
to too: all | soon easily familiar well clear aware real brief
to too: far | many much few late little often soon long high low small big
to too: is was were are been be it's still just simply never | soon often far big expensive dangerous heavy young old weak strong early low hot cold difficult small tired thin
to too: had have has with | much few
to too: little | late
to too: all far B_not not is are were it's be been a that's still just bit it_took come take took had seems seemed eat drink charge cost spent has one drank ate comes came become grown worked arrived cared lasted knew paid this_is it_is that_is growing it_was never has_been had_been | much soon few little far long big early young small high low close bad hard easy expensive dangerous difficult weak strong heavy cold hot old tired risky costly optimistic busy complicated large great afraid narrow thin short scared ill sick poor strict harsh lenient cautious broad vague wide steep deep fragile rigid complex ambitious severe ! | high_X long-X young_people little_effect big_X great_X small_X early_X
to too: took had spend spent spending is was are were be been have has paid put placed drank ate need needed with there's there_are there_were lost has_taken had_taken carry | much few little
to two: N_or in_the_last the_last the_first the_next N_out_of first last next other these those between_D one_or every on_all number aged | years days weeks months hours men women people goals children brothers sons daughters thirds million minutes sets points decades countries sides others year-old ! | D
to too: came come comes arrived | late_for late_to late E_late
to too: eat ate | many
to too: | few
toad towed: B | away to
toad towed: | D away to O ! the a cane |
toad towed: he she they we who | ! | and or
toad towed: B H was car were been vehicle boat he be | away to by E into back
toe tow: in | E
toe tow: | rope truck trucks bar
toe two: | men women years days weeks months hours people goals officers children
toe tow: D in under | truck rope line away bar path car lorry ! big P |
toe tow: MO to | D_car D_boat D_caravan D_vehicle P_car away it_to
toe tow: under | E truck ! big P |
toed towed: B | away to into out from
toed towed: B H was were | away to by
told tell: will | D O C
told tell: would could should must cannot can't won't couldn't wouldn't shouldn't didn't doesn't don't | ! | not also then never in and or of
toll told: was were had has he she they | D O that reporters
toll told: officials police spokesman spokeswoman minister lawyer witnesses residents family also | D O that reporters state C journalists local ! the death road bridge |
toll tall: D N_feet N_metres | buildings building trees order man tower
toll tool: useful D_useful power D_valuable garden | kit box
toll tool: useful powerful valuable effective communication essential recruitment management teaching learning marketing research D_new | E to for of in that
tolled told: was were H S | D O that reporters
tolled told: | D O C that reporters journalists officials ! bells bell |
tome time: same over long some every it's any is H each no less much take |
tome time: | when O we i he since
tome time: first that more VD to one | E R
tome time: D JJ | the C at as with VB
tome time: from of more in VX VD P this C O NNO B | to
tones tons: N | of E
tong tongue: P | E
too to: went go going came come back according due returned moved able want wanted wants trying likely forced expected listen led agreed refused failed decided used need needs needed continue planned ordered sent taken close next thanks | D C be the take make have get do go see find help give pay work keep
too two: the_last the_first the_past the_next at_least N_to between those these other_ | years days weeks months hours people men women goals games children minutes countries sides decades matches
too to: agreed decided refused failed wanted wants plans hopes expected tried trying forced able unable likely ordered vowed | meet be take make have get do go see find give pay work keep leave stay cut raise return sell buy build
too to: able wanted want wants trying need needs needed likely due decided hopes hoped plans planned refused agreed unable forced ready asked failed according tried used expected going began continued close next led intends vowed promised | be the a have get make take go do see win help find keep say pay give bring build leave use sell buy an his their
too two: the first last next after another | men women people years days weeks months sides countries parties leaders teams
too to: want wants wanted trying going likely able due need needs needed have has had decided hoping hopes expected according continue continued used plans planned refused agreed ready set forced failed close next up in_order listen listened go went gone came come back down responded led lead added similar contributed vowed belongs belong happened return returned prior access threat thanks said spoke talk talked speak speaking attributed relating respond addition related object answer way thank right leading heading headed travel reply sent amounted reference moved begin began allowed unable asked told willing struggling keen | D_NP C P be have do go get make take see give help say work it them him us me keep stop find pay put bring meet leave show become play win N_per ! | E much many
too two: N_or one_or the_first the_last the_next these those other next last first D_other aged for after in D between number every | years days weeks months hours men women people goals children brothers sons daughters thirds million minutes cars points decades countries sides others year-old days-a
too to: want wants wanted trying going likely able due need needs needed have has had decided hoping hopes expected according continue continued used plans planned refused agreed ready set forced failed close next up in_order listen listened go went gone came come back down responded led lead added similar contributed vowed belongs belong happened return returned prior access threat thanks said spoke talk talked speak speaking attributed relating respond addition related object answer way thank right leading heading headed travel reply sent amounted reference moved begin began allowed unable asked told willing struggling keen | E the ! E | E much many
too to: B_VD going want wanted wants need needs trying tried able unable likely due ready set used have has had according thanks next close led added came went goes returned moved | a C P O be ! | P_own
tool took: he she they it who | D part place over off up N
tool toll: death road taking_its taking_a takes_its took_its take_its took_a taken_its heavy a_terrible a_heavy | E on of in from
tool toll: D | free
tool total: | number
tool took: he she never |
tool took: | part no me great
tool took: it | D O NN to N
tool took: NN NP that C | place
tool took: i we | a NNO
topical tropical: D | storm storms cyclone cyclones island rainforest forests fruit fish disease diseases climate
tort torte: | ~ chocolate cake ^ law lawyers claim reform
torturous tortuous: | route road process
tow toe: | the_line the_party
tow two: N the first last | men women people years days weeks months of
tow two: | warnings men women children people years days weeks months hours minutes goals games matches officers suspects victims brothers sisters sons daughters others sides countries thirds points seats votes teams players arrests deaths cases decades centuries schools hospitals more_V former senior other ! M who they we he she |
tow toe: big_ P_big broken little | E
tow toe: to and must will not refused_to toes toe they we who | the_party_line the_line
tow toe: D_big big P P_big refuse_to MO to head_to broken D_broken forced_to | D_line D_party nail nails ! | D_ship D_car D_boat D_vehicle D_trawler
tow two: N_or one_or the_first the_last the_next these those other next last first aged for after every number with of_D ignored killed P in at_least at of to D all scored won lost only by another nearly C_and | years days weeks months hours men women people goals children brothers sons daughters thirds million minutes cars NP_were countries points others more sides decades year-old NP_and NP_VD NP_in NP_of NP warnings_X matches games officers groups ! to MO in take taken under | trucks boats vehicles cars
tow toe: D_big big P_big refuse_to head_to broken D_broken forced_to | E the_line ! | D_ship D_car D_boat D_vehicle D_trawler
tow town: small into |
tow town: | where
tow town: in | R
tow two: or H these are with than last only first by between next over into from but those at about were our every another |
tow two: | years men new million different other
tow two: VD of VB RB in K on P VG B | NP NNO JJ
tow two: D R | C JJO VG
tow two: for K that | NP of
towed toed: H they he | the_line D_line
towing toeing: | D_line D_party
tows toes: P N | E and
tracks tracts: vast large urinary | of_land of_forest
tract track: | record
tract track: D_race D fast on P_album D_running running dirt railway D_railway race title back_on | record and_field suit E and cycling events
tracts tracks: train railroad railway N tram D_railway | and E were
trail trial: at_ | E for_murder
trail trial: criminal murder clinical awaiting awaits jury stand stood stands drug fraud fair on | E for on over next in date ! on_the |
trail trial: | ~ jury judge murder accused court defendant guilty charges prosecutors verdict prosecution manslaughter fraud jurors ^ mountain hiking hikers paper walk bike forest campaign
trail trial: on stand stood awaiting murder fair criminal clinical show jury faces face before went_on | for in over at judge next on date court
trail trial: on D_murder stand stood D_criminal D_court face D_show awaiting faces put_on faced murder D_month-long N_week a_fair fair D_fair D_jury jury standing go_on goes_on D_civil pre- D_clinical clinical D_drug D_federal D_vaccine at went_on D_N_week impeachment corruption mis- D_corruption rape brought_to went_to go_to await D_high-profile D_fraud fraud P_murder P_own P pending without vaccine his D_N_month-long facing a_murder | for_D_murder for_murder by_jury judge court lawyer lawyers of_D_man of_D_former of_C of_N_men begins began heard opened resumes date run was_told is_expected_to_last ended collapsed verdict jury attorney on_charges at_D_old at_D_crown at_C of_D_accused in_absentia of_D_NN_accused of_D_drug of_D_vaccine of_PER by_media starts continues and_error of_D_officers of_D_two of_D_PER participants volunteers results ! hiking D_hiking nature D_campaign campaign D_ski ski D_paper paper D_money D_hot mountain bike hot D_long appalachian |
trail trial: | ~ defendant defendants verdict jurors manslaughter prosecutors acquitted barrister ^ hiking hikers hiker bike bikes mountain campaign forest path walkers scenic blood footprints money paper ski runner vapour evidence
trail trial: on D_murder stand stood on_D D_criminal D_court face D_show awaiting faces put_on faced murder D_month-long N_week a_fair fair D_fair D_jury jury standing go_on goes_on D_civil pre- D_clinical clinical D_drug D_federal D_vaccine at went_on D_N_week impeachment corruption mis- D_corruption rape brought_to went_to go_to await D_high-profile D_fraud fraud P_murder P_own pending without vaccine his D_N_month-long facing a_murder | for_murder in_D_high by_jury ! hiking D_hiking nature D_campaign campaign D_ski ski D_paper paper D_money D_hot mountain bike hot D_long appalachian |
trail trial: D_murder D_rape D_corruption D_fraud D_criminal D_jury murder_X | of for E in was is judge date begins of_a of_C
trails trials: | ~ drug clinical vaccine patients jury murder ^ mountain hiking hikers walk bike forest
trails trials: clinical drug time medical vaccine show olympic D_olympic murder N_murder human field | of_D_drug of_D_vaccine and_tribulations involving were on_humans showed for_D_vaccine held_in E of ! hiking nature bike ski forest D_hiking |
tread trade: free |
tread trade: world | E NN and NP
tread trade: R NNO JJ | with
treat threat: because_of_D under_D due_to_D amid_D D_serious D_terror death bomb D_bomb D_death D_growing D_biggest no D_possible face_D faces_D facing_D posed_D security | of posed to E from against by that
treat threat: under |
treat threat: JJO | is from
treat threat: this | is
treat threat: VG | R
treatise treaties: N peace trade extradition tax nuclear international | with between signed to and
treatise treaties: peace trade extradition tax nuclear international | E with
treats threats: death bomb terror N_bomb security made_D received_death | E to from against and of
trial trail: hiking nature bike campaign walking paper vapour vapor | E in and
trial trail: | ~ hikers hiking walkers forest ^ jury judge murder court drug guilty
trial trail: | blazers blazer blazing mix
trial trail: hiking D_hiking nature D_nature D_campaign campaign D_ski ski D_paper paper a_paper D_money D_audit audit bike mountain D_oregon oregon appalachian D_appalachian D_coastal walking blazed_D blaze_D vapour vapor ale art D_steep D_dusty D_mountain D_bike | of_destruction of_blood of_debris of_devastation blazer mix of_clues of_breadcrumbs bike running head E
troop troupe: | ~ dance dancers theatre actors circus acrobats ballet ^ army soldiers scout scouts baboons monkeys deployment withdrawal movements
troop troupe: D_dance dance D_theatre theatre D_acrobatic D_circus D_comedy D_acting D_burlesque acting D_ballet D_opera |
trooper trouper: D_real D_true a_real |
trough through: go went going passed MO_go came get half | D_NN P C D
troupe troop: | ~ army deployment withdrawal soldiers scout ^ dance dancers theatre actors circus
troupe troop: D_army N military D_scout girl_scout US boy_scout D D_russian | carriers movements withdrawal deployment levels carrier withdrawals morale surge
trouper trooper: state D_state storm |
troupes troops: N army US british russian government N_british israeli ground D foreign N_US rebel D_army | E in_C were from to_C have opened_fire on and who advanced into
trustee trusty: P | steed
trustee trusty: P D | steed companion old
trusty trustee: D bankruptcy D_bankruptcy C D_pension chair | of_D_charity for
trusty trustee: bankruptcy D_bankruptcy D_pension chair | E of
tuna tune: D signature D_theme theme in | with
tune tuna: D tin_of canned tinned bluefin yellowfin | sandwich fishery fish steak
turban turbine: wind D_wind gas steam |
turbans turbines: wind offshore N_wind N_offshore |
turbine turban: wore_D wearing_D sikh |
two too: way far much | many much late far long often young soon old expensive dangerous high slow ! | E
two to: went go going came come back according due returned moved able want wanted wants trying likely forced expected agreed refused failed decided | D_V be take make have get do go see find give
two too: | late_to late_for far_E much_of dangerous_to expensive_to early_to soon_to ! number |
two to: according going able due refused | ! | E
two too: far much | many much few late
two too: far all way is was a not has much it_was it_is it's | much many late often soon few little long early young small fast slow slowly high low good big dangerous far
two to: according going want wants wanted likely due refused agreed able trying plans need needs used addition up prior decided allowed forced | D P VB be have do go get C it E the
"""
