"""Slips of words in “ta” to “ti”; the form of a row is told in the package."""

ROWS = """
tacks tax: P | return returns bill
tacks tax: | ~ income ^ nails brass pins sail wind boat
tacks tax: D_income income D_wealth council carbon P inheritance | cut cuts bill breaks office return avoidance
tacks tax: D_income income D_wealth council carbon inheritance | E cuts
tact tack: change changed D_different D_new |
tail tale: cautionary fairy tall | E of
tail tale: a cautionary tall fairy | of_woe
tail tale: tall folk morality D_tall cautionary fairy wives' old_wives' |
tail tale: a | of_two of_how of_woe
tail tale: D_cautionary D_fairy fairy D_tall tell D_old_wives' D D_sorry D_familiar D_strange the D_wives' | of_D_NN of_two of_woe of_love of_how of_C of_revenge about ! D_dog's P D_long |
tail tale: D_cautionary D_fairy fairy D_tall tell D_old_wives' D_sorry D_familiar D_strange D_wives' | E of ! D_dog's P D_long P |
tails tales: fairy folk tall cautionary horror | E of
tails tales: fairy tall folk old_wives' D tell wives' telling N | of_D of_love of_woe about of_how of_C of_heroism
tails tales: fairy tall folk old_wives' tell wives' telling | E about
taking taken: was were been be | to_hospital to_court to_jail to_prison to_safety to_a_nearby_hospital to_a_local_hospital to_a_hospital
tale tail: | wind lights end_of light
tale tail: P_long D_dog's | wind light
tale tail: D_dog's P P_long D_horse's at_the D_plane's D the_aircraft's D_cat's D_whale's white | end fin feathers lights wind gate section back rotor light spin ! fairy |
tale tail: D_dog's P_long D_horse's at_the D_plane's the_aircraft's D_cat's D_whale's white | E wagging ! fairy |
tale tell: MO | ! | not also then never in and or of
tales tails: heads_or coat- D_cats' |
tank thank: M | D you him O
tank thank: MO to I we | D P you God E everyone all C
tanked thanked: H he she they C who family | D P C everyone all for them fans
tanks thanks: P with many give no giving special | to for
tape tap: D | water dancing dancer
tapper taper: MO to |
taut taught: H was were been S | D to by in at O
taut taught: | D O classes at_D children students ! pulled |
taut taught: B H who he she been was | at in D to how by C history English N
taxi tax: | cuts cut rise rises evasion return returns hike
taxis taxes: raise pay paid cut lower higher income property cuts_to back council corporate unpaid increase import | on E and are to
tea tee: off_the first golf | E
tea tee: | ~ hole putt birdie ^ cup coffee drink
tea tee: D N_th | shirt shirts off box
tea team: D_football the_home D_visiting D_C D_national D_rescue D_women's |
tea tee: N_th | E off
team term: long short | E in
teaming teeming: | with_life with_wildlife with_fish with_tourists with_people with_rats with_insects with_shoppers
teaming teeming: streets river | with
tear tier: D_top top D_second second D_N third D_top- | of league two system one E
tears tiers: two three four | of
tears tiers: N N_of |
teas tease: MO to |
tee tea: | ~ cup coffee biscuits milk ^ golf shirt hole birdie
teeming teaming: | up
teethe teeth: the a an P GEN D_JJO | of E for from on that in to and about against with ! | the D O
temp tempt: MO to | D fate C people
tenant tenet: central key basic | of
tenant tenet: | ~ faith religion islam democracy central ^ landlord rent flat evicted farmer
tenant tenet: D_central D_key D_basic D_core D_fundamental D central N | of_D_faith of_faith of_islam of_D_religion of_C of_journalism of_democracy
tenants tenets: central basic | of
tenants tenets: | ~ faith religion islam democracy christianity belief ^ landlord rent flats housing homes
tenants tenets: central key basic core fundamental D_basic D_central D | of_D_faith of_islam of_D_church of_D_religion of_democracy of_christianity of_faith of_C of_D_party of_journalism of_D_creed ! | of_D_flats of_D_building of_D_estate of_D_house
tenets tenants: | ~ landlord rent flats housing evicted ^ faith religion islam belief
tenets tenants: council D N private P evicted D_council sitting | of_D_building of_D_flats of_D_estate who_pay and_landlords association were_evicted living
tenets tenants: council private evicted D_council sitting | E and_landlords
tenor tenure: N_year during_P security_of | as_C of_D at_D as_D in_D
tenor tenure: N_year during_P security_of | E as
tenor tenure: D_N_year | E as at in during ^ opera sang singer voice singing aria concert soprano recital
tense tents: N in makeshift pitched P | E and in for at
tents tense: very more too so remained |
tenure tenor: D_italian D D_opera | voice sang C
tern term: | E_a of_office
testes tests: | ~ exam exams drug medical nuclear
than then: since until by back and but even just if_not | D he she they we it C E was had president
than then: since until back and by just | I i he she it we they you E the a who there ! more less fewer rather |
than then: since until by back just and even from if | D_NN_VD E C_VD he_VD she_VD they_VD it_VD P president the_X president_C prime_minister ! more less other rather better than |
than then: and |
than then: until since | E
the their: | own ! | own_goal own_goals own_brand
the she: | was says had could has didn't couldn't did wasn't hadn't hasn't doesn't
the they: | are were have don't aren't weren't haven't
their they’re: said say says think know that because if when hope believe | going_to not
their there: | is are was were has_been have_been will_be had_been would_be should_be may_be isn't wasn't aren't weren't ! | V's
their there: | is are was were has have had isn't wasn't aren't weren't would could should can may might must a an no
their there: B is was were are over out from up in get here_and going been that until N_people live lives getting stay | B is was were are has_been have_been will_be had_been would_be may_be must_be should_be could_be can_be is_no are_no was_no no a might_be isn't wasn't aren't weren't seems seem seemed remains remained exists appears E to_D since in_N ! P | is_X own NN_X lives
their there: said says because that believe claim added and | is_no is_a are_no was_no is_nothing was_nothing is_little is_still are_still
their there: is was were are over out from up get here_and going been that until N_people live lives getting stay | E are ! P | own lives
their they're: because but although though say think that says said if when so | not_VG all_VG only_VG not_the not_going
their there: B is are was were | E
their there: | is are was were would could has been
their they're: think said say because that if when but | VG_D VG_to not_VG
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
there three: the | years days months times others
thew threw: H he she they who | D P out
they the: of from by with at | NN NP C JJO
they're their: | homes house houses lives jobs families children parents money cars seats votes
they're their: of in with by on from at into over about against near |
they're there: | is was were has have
they're their: of for with in on at from to by lost lose took take leave left sold raised about into over all under after | NP NNO own JJ_NP first_NN lives homes D
they're there: B is | B is was were are E has_been have_been will_be
they're their: of in for with on at from to by cast lost left raised sold took take lose leave use keep put kept about into over under through after returned gave give brought bring paid pay saw see spend spent made make change changed want share | NP NN JJ_NN JJ_NP own C ! | not going all VG
thing think: I we they you M don't | it E he they
think thing: the only same | is E that to
thirst third: a one two | of
thirst third: | time place quarter year world
thorough through: go went going | D P
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
throe throw: MO to | D P
throes throws: he she who it | D P
throne thrown: B been H | out in into from to at off
throne throw: will would could should must cannot can't won't couldn't wouldn't shouldn't didn't doesn't don't MO | ! | not also then never in and or of
throne thrown: was were been being | ! | up or of and
throne thrown: has had have | ! | and to in immunity of
throne thrown: | ~ ball car bottles stones rocks ^ king queen heir royal succession crown
throne thrown: B H was were been be being he_was got have H_been are D_NN | out into in off at from by out_of away overboard around up open
throne throw: MO to | D
through threw: and he she they who it police fans protesters pitcher boy man | D_weight D_hat D_ball D_stones D_bottles D_rocks D_punches D_punch D_party D_wrench D_spanner D_tantrum D_book D_bomb D_grenade stones bottles rocks punches eggs grenades D_stone D_bottle D_brick petrol
through threw: he she they who | D_ball D_stone D_stones D_bottle D_bomb D_grenade D_punch D_party D_towel D_bag D_gun D_brick stones bottles bricks rocks himself herself eggs
through threw: goalkeeper bowler quarterback pitcher he she they | the a his her it them
through though: as even | he she they it i we there I not D_NN_VD D_NN_is D_NN_was D_NN_has P_NN_was C_VD C_has C_is C_was many few none it's
through threw: he she they who H C protesters fans goalkeeper rioters demonstrators N_people youths police students quarterback supporters pitcher crowd parliament boys kids it judge someone mob men rebels and never | D_stones stones bottles rocks D_bottle bricks eggs petrol D_ball D_punch P_weight D_grenade D_party D_brick D_NN_at D_case P_body P_arms out_D P_hat D_N_touchdown N_touchdown N_innings himself herself themselves D_lifeline flowers shoes NP_at O_out missiles objects tear-gas up_P away D_switch open_D D_towel up_their a_pass a_touchdown ! | D_door D_window
through threw: | a_party D_punch D_punches P_weight_behind P_hat in_the_towel a_tantrum the_book_at caution_to a_lifeline a_spanner D_party_for ! go goes went going put get gets got halfway way |
thrown throne: P heir_to | E of in
thrown throw: will would could should must cannot can't won't couldn't wouldn't shouldn't didn't doesn't don't MO | ! | not also then never in and or of
thrown throne: | ~ heir succession king queen abdicated ^ ball car out
thrown throne: D P D_peacock to_the on_D on_the to_D ascended_D ascend_D took_D heir_to_the | E in_N speech room of_C after of_D_kingdom ! B H |
thrown throw: MO to |
throws throes: in_the in_its death final last | of
throws throes: in_D in_the D_final death in_its | of E
thrust trust: D P NHS hospital D_hospital D_NHS D_charitable national D_family in the_public's public lack_of charity D_charity | in_D in_C fund funds and_confidence between ! D_main D_broad D_general D_rocket |
thrust trust: NHS hospital D_hospital D_NHS D_charitable national D_family the_public's public lack_of charity D_charity | E and_confidence ! D_main D_broad D_general D_rocket |
thy they: | are were have said had would will could do did can
thyme time: D_first D_last on in for_D D_full at_D full D_long | for to of E and
tic tick: | ~ bite bites lyme box ^ nervous facial
tick tic: nervous |
tide tied: | the_game up_in up_at
tide tied: | ~ score points knot match draw 1-1 hands ^ high low sea beach turned ocean red
tide tied: B H was were be been he they who he_was hands P_hands is are | up to D with together P in for at into down ! D high low P |
tide tied: was were be been he they who he_was hands P_hands is are | E up ! D high low P |
tides ties: family diplomatic cut trade close sever closer economic severed military business cup strengthen stronger cutting | with to E between and
tie tide: D_turning |
tied tide: high low rising turn_the stem_the | E of
tied tide: the | came goes turned rose
tied tide: D high D_high low the D_rising D_political stem_D turn_D D_red turned_the against_D D_incoming rising a_rising spring | of_D of_NN of_NP turned table pool pools was turning is_turning of_change line times ! B H |
tied tried: H he she they who have C | to
tied tide: high D_high low D_rising D_political stem_D turn_D D_red turned_the against_D D_incoming rising a_rising spring | E of ! B H |
tied tide: high low rising | and E of
tier tear: MO to | D_up down apart gas P
tier tear: | gas duct ducts
tiers tears: in burst_into to floods_of P | E rolled as streaming
tiger trigger: M pulled_the | D_clause E
tile title: league world championship premiership |
tile title: D | race fight holder
tilted titled: D B book film album | D
timber timbre: D the P_voice's vocal | of_P_voice of_P
timbre timber: D cut | merchant industry frame framed yard mill exports logs trade houses
tine time: | to for
tired tried: has have had he she they who we i | to
"""
