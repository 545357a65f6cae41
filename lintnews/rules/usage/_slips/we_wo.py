"""Slips of words in “we” to “wo”; the form of a row is told in the package."""

ROWS = """
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
wear where: place know world see out about |
wear where: NN K VX | he you we there i
wear where: VX B R VD VG | S
weary wary: be B very remain increasingly | of_strangers of_scams of_D_risk
weary wary: B of be very more so B_very still increasingly remain grown remained | of_D_effect of_D_threat of_C about_D of_committing of_strangers of_D_risk of_being of_making of_scams ! war- world- | traveller travellers
weary wary: be very more so B_very still increasingly remain grown remained | E ! war- world- | traveller travellers
weary wary: should_be must_be remain be very_ | when of_VG of_D about
weather whether: | or_not he she they we you D_not to_V
weather whether: asked know see decide wonder unclear doubt on question | D he it there
weather whether: asked know see decide wonder wondered unclear doubt say sure determine | or he she they it there to
weather whether: ask asked know asks asking see decide decided wonder wondered wondering unclear say determine question doubt doubts on of about over to unsure tell find_out not_sure not_clear said learn consider sure matter or_not regardless_of depends_on reveal debate decision or not_known told dispute known establish comment confirm | D_NN_VD D_NN_H he she it they or to_D we D_NN_MO D_NN_is D_NN_was C_will C_VD I there D_NP P you people C_is C_has the_X to_VB to_vote to_go to_appeal or_not any D_NN_should D_NN_would N_X ! D bad cold the D_bad wet hot MO_X to the_economic | D_storm the_storm forecast D_crisis
weather whether: know |
weather whether: | she our one any
weather whether: K or is to and VD NP so see on not VG RB | S
weather whether: VB | the they or it there a C
weather whether: over on about or VG VD JJO | the
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
weigh way: under best long one any same no his its other some our great new your my by better her right good every |
weigh way: the | S D to for in C from NP JJ people through up out
weigh way: JJO a | to of D for
weigh way: this that their VD of | E
weigh way: D | into S out back with through because as for around
weighed waived: H he she it company council court bank government officials airline operator | P+fee D+fee D+fees P+fees P+right P+rights fees D+charge D+charges D+tax D+fine D+ban D+requirement P+immunity
weighs ways: in of N other many both parted new part different all find P looking_for | to of in that and_means out forward
weighs ways: other many both parted new part different all find looking_for | E to
weight wait: M | for until to E and
weight wait: M have_to had_to can't | for until to_see and longer
weight wait: MO to D_long people who a_long must they can't had_to forced_to have_to D_anxious D_nervous willing_to hours not D_agonising cannot | for until to N times time and_see list and_see_X before in D_bit long and_hope lists at_D outside ! P D body |
weight wait: D_long people who a_long must they can't had_to forced_to have_to D_anxious D_nervous willing_to hours not D_agonising cannot | E and_see ! P D body |
weight wait: MO | ! | not also then never in and or of
weight wait: you can't i cannot |
weight wait: to | for
weight wait: but | E
weighted waited: H he she they who C have had people family | for until N to in at outside years patiently months hours
weighted waited: he she they who have had people family | E for
weighting waiting: B | for to list
weighting waiting: B D for was is were are been people | for list lists room time until times to game rooms at in outside
weighting waiting: for was is were are been people | E for
weights waits: long he she who D_long N_hour N_month hospital A&E | for until to at E of
weld wield: MO to who | power influence D_axe D_knife
welded wielded: who he she | D_knife D_axe power influence
wend went: he she then it what even |
wend went: | down through over off right so well home
wend went: i NNO they we | R to NN
wend went: C NNO NN | out JJ up RB on
wend went: K that and | R
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
whales wales: | ~ england scotland cardiff welsh rugby ^ ocean sea stranded beached humpback pod
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
whet wet: VD B |
whet wet: the R JJ | NN
whet wet: D | VX
whether weather: bad stormy hot wet severe wintry cold warm extreme | E
whether weather: | event events balloon map station system systems front pattern patterns delays
whether weather: the bad stormy hot wet severe wintry | is was will has forecast forecasts bureau service conditions warning warnings E ! as |
whether weather: D bad cold hot wet warm stormy severe D_bad D_hot D_cold in_D freezing extreme D_wet D_severe good D_warm dry cloudy fine D_good windy wintry under_D D_mild despite_D D_harsh winter adverse poor rough mild icy space | E and_climate forecast forecasts bureau service system front conditions warning warnings forecaster forecasters station stations was is will pattern patterns events permitting related map satellite balloon balloons agency department office has in_C improves presenter ! MO to not |
whether weather: MO to | D_storm D_crisis D_recession D_downturn D_pandemic
whether weather: bad cold hot wet warm stormy severe D_bad D_hot D_cold in_D freezing extreme D_wet D_severe good D_warm dry cloudy fine D_good windy wintry under_D D_mild despite_D D_harsh winter adverse poor rough mild icy space | E conditions in_C ! MO to not |
whether weather: the this bad good extreme our | E and bureau forecaster forecasters can is has was stations conditions will that for in
whether weather: the |
whether weather: | B
which witch: a the | hunt doctor trial trials
which witch: | hunt hunts doctor trials hunting
which witch: D D_wicked D_white | hunt doctor doctors craft trial trials burning
which with: do |
which with: | them
whiled wild: D | animals
whine wine: red white glass_of bottle_of sparkling | E
whine wine: D red white of glass_of bottle_of D_red D_white sparkling fine bottles_of glasses_of | tasting list bar and cellar maker glass merchant production
whine wine: good |
whine wine: the C | industry
whine wine: our | NNO
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
wick week: last this next |
wicked wicket: fifth took_N first N D_first D_sixth second lost_D D_final a | keeper partnership win fell victory for_N lead stand ! D | witch
wicked wicket: fifth took_N first D_first D_sixth second lost_D D_final | E for_N ! D | witch
wicket wicked: D so | stepmother witch
widow window: D N D_car D_shop shop bedroom D_bedroom out_of_D stained-glass D_kitchen D_transfer transfer broken D_first-floor through_D D_small rear | E pane frame seat sill shopping display ledge cleaner cleaners box opens panes closed smashed of_opportunity ! D black P C's |
widows windows: D shop N smashed car broken double-glazed D_shop plate-glass stained-glass open house shattered | E were smashed and_doors of_D_house of_D_shop shattered in_D_building broken and_walls on_D ! war N_war and_orphans | and_orphans
wield yield: MO to bond bonds N_year | D N on E ! MO to | D_axe power D_knife influence D_sword D_gun
wielded welded: B | shut together to onto
wile while: a worth all | E ago to
wile while: | ! | away e
wile while: D K a for_a | D_NN he she the it
wiling willing: B | to
wined whined: H he she |
wines wins: straight P away back-to-back |
winters winners: D prize N previous D_lottery award medal nobel D_prize | of were
winters winners: prize previous D_lottery award medal nobel D_prize | E of
wit with: | the an his her its their our my your ! to the dry his her of and sharp quick |
wit whit: not_a not_one |
wit with: | P C N
wit with: come deal dealt dealing work worked working along together meet met filled charged agree agreed | a the P D C O
witch which: | is are have the he she they means would could had leaks leads runs makes gives takes
witch which: in of for by on at to from |
witch which: in of to for on by from with at | D is was will has he they means would had it we
witch which: in of D_NN at to for | is was has will D_NN_VD VD had would have he they ! D_wicked D | hunt
witch which: K in of to for at by with | VD VS H B D_NN_VD P_NN_VD D_NN_H P_NN_H he_VD she_VD they_VD ! | hunt hunts doctor trials
witch which: of in to for at by with on | ! | hunt hunts hunting trials doctor doctors craft hazel burning
witch which: from |
witch which: | he we i they can had have were may she you
witch which: K | B VS VD MO NP VX has RB D R JJ C E O NNO
witch which: NP R NNO | the VD are VB will H RB S
witch which: R VX | D C MO is VD was H RB VB S
woman women: these those many several three four five six ten hundreds both few two | were are who and have in E to ! | 's
woman women: N N_of_the these those many several young pregnant black most some D_N all hundreds_of thousands_of for few men_and both D_two | are were have who_are who_were who_have in and_children said_they were_killed and_men from_C ! D a D_young |
woman women: N_of_the these those many several young pregnant black most some D_N all hundreds_of thousands_of and for few men_and both D_two | and_children ! D a D_young |
woman women: men_and both_men_and | E in who were are have of from
women woman: another one | ! | 's led only owned run and team members player players candidates
women woman: a D_N_year-old a_young D_young D_elderly an another one D_old D_pregnant this D_local D_first | was was_found is has who_was C in_P_N aged N in_her said_she told_C dies died ! D | are
women woman: D_N_year-old another one D_old D_pregnant this | E who
women woman: another | ! | 's only owned run and team rights group led
women woman: a another one every | ! young-_and | 's
won own: P its | E children country way
won win: will | D N
won one: | of ! has have had | E the
won win: would could should must cannot can't won't couldn't wouldn't shouldn't didn't doesn't don't MO | ! | not also then never in and or of
won one: N_of no every any only D_last number D_of B which D_no N_in each for day this | of_D of_P of_C hundred million day another thing week year month man woman person in_N in_five hundred_X in_ten
won one: D no any every N_of N_in only this last D_last that P number | of_D of_the of_P N_in_N hundred million day time thing man woman person way another year month week more ! he she who team they which H | D
won one: no any every N_of N_in only this last D_last that number | E of_the ! he she who team they which H | D
won win: wants_to want_to wanted_to plans_to plan_to expected_to likely_to able_to unable_to hopes_to decided_to agreed_to refused_to going_to used_to ready_to has_to have_to had_to need_to needs_to trying_to tried_to failed_to due_to_X willing_to forced_to set_to continue_to began_to chance_to | D P O N C NP JJ_NP
won't want: | the
wonder wander: MO allowed_to free_to animals cattle who cows tourists | D_streets off around through aimlessly into from in_D freely down about D_halls along in_and
wondered wandered: H he she they who cow deer bear dog elephant C | off into around through in D_streets from away onto out across along aimlessly on_to over to
wondering wandering: found was seen B been | around through D_streets in off aimlessly in_D_street into along from alone
wonders wanders: | off around through into from
wont want: they we I people do don't not didn't who you did_not | to D more a P
wont won't: it he she they we I that | be have
wont won't: you they we i he she it that NP | have be get go do let make take see help
wood would: S which |
wood would: | be not have never ! of the hard soft a |
wood would: it he she they which that who we | be have not like make take mean
wood would: he she it they we I who which that C people this D_NN you what | be have not like make take do also never you go give help need probably allow mean lead D_likely become put cost want get come say only
wood would: he she it they we I who which that people this D_NN you what | be
wood would: it i he they we she who there you |
woods words: in_other |
word world: the | cup bank championship championships champion record heritage war leaders health series titles title class sevens heavyweight
word world: around across second third | war cup of and the
word world: the around_the third- in_the N_in_the D_real D_arab D_western D_whole second around_D all_over_the throughout_the the_outside new first D_muslim D_developing C's D_third D_reigning out_of_this across_the P | cup bank war championship championships champion champions record records number leaders leader series title health heritage trade tour economic food order news peace economy view powers premiere famous class service war_X of_D_arts ! | of
word world: around_the third- in_the N_in_the D_real D_arab D_western D_whole second around_D all_over_the throughout_the the_outside new first D_muslim D_developing C's D_third D_reigning out_of_this across_the | cup ! | of
word world: parts_of_D all_of_D rest_of_D corner_of_D countries_of_D nations_of_D people_of_D peoples_of_D leader_of_D | E and in is
wore war: civil world cold at the | E in on between
wore war: civil world cold the a at trade drug price |
wore wear: MO | ! | not also then never in and or of
wore wear: wants_to want_to wanted_to plans_to plan_to expected_to likely_to able_to unable_to hopes_to decided_to agreed_to refused_to going_to used_to ready_to has_to have_to had_to need_to needs_to trying_to tried_to failed_to due_to_X willing_to forced_to set_to continue_to began_to chance_to | D P O N C NP JJ_NP
worked worker: the |
world word: D_latin D_greek D_french D_german D_arabic D_spanish D_hebrew D_english single | for means comes that
worlds words: other | E the it
worlds words: in_other P_own other D_last N in_P few a_few | E of
worm warm: keep keeping very too B | weather welcome water clothes and E up tribute day
worn warn: M | of that D_public D_people people drivers
worn warn: MO to officials experts | that D of about against P
worn warn: to | the
worship warship: D_US D_russian D_british D_chinese D_navy D aboard D_royal_navy | was sailed carrying in_the docked
worships warships: N US russian chinese british navy D | in E to were from have had
would wood: fire hard soft piece_of made_of | E
would wound: stab gunshot head bullet flesh |
would wood: D fire- D_fire of plastic_and | pulp fire stove chips products burning
would wound: knife stab gunshot bullet | to in and E
would wood: the of |
wound would: he she they it who that which | be have not
wound wind: MO to | up down D
wounded wound: MO |
wounds winds: strong N_mph high D gale-force D_strong D_high N_kph trade fierce hurricane- heavy gusty howling | of_N gusting of_up fanned reached
wounds winds: strong N_mph high gale-force D_strong D_high N_kph trade fierce hurricane- heavy gusty howling | E of_up
"""
