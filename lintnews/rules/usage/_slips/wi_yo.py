"""Slips of words in “wi” to “yo”; the form of a row is told in the package."""

ROWS = """
wick week: last this next |
wicked wicket: fifth took_N first N D_first D_sixth second lost_D D_final a | keeper partnership win fell victory for_N lead stand ! D | witch
wicked wicket: fifth took_N first D_first D_sixth second lost_D D_final | E for_N ! D | witch
wicket wicked: D so | stepmother witch
widow window: D N D_car D_shop shop bedroom D_bedroom out_of_D stained-glass D_kitchen D_transfer transfer broken D_first-floor through_D D_small rear | E pane frame seat sill shopping display ledge cleaner cleaners box opens panes closed smashed of_opportunity ! D black P C's |
widows windows: shop smashed car broken double-glazed D_shop plate-glass stained-glass shattered | E were smashed and_doors of_D_house of_D_shop shattered in_D_building broken and_walls on_D ! war N_war and_orphans | and_orphans
widows windows: D N | smashed and_doors
wield yield: MO to bond bonds N_year | D N on E ! MO to | D_axe power D_knife influence D_sword D_gun
wielded welded: B | shut together to onto
wile while: a worth all | E ago to
wile while: | ! | away e
wile while: D K a for_a | D_NN he she the it
wiling willing: B | to
wine win: to could can will would must | the a it by N gold
wined whined: H he she |
wines wins: straight away back-to-back |
winters winners: prize previous D_lottery award medal nobel D_prize | of were
winters winners: prize previous D_lottery award medal nobel D_prize | E of
wit with: | the an his her its their our my your ! to the dry his her of and sharp quick |
wit whit: not_a not_one |
wit with: | P C N
wit with: come deal dealt dealing work worked working along together meet met filled charged agree agreed | a the P D C O
witch which: in of for at on from by under with to during after through K | S D C N MO B H is was will has VD V ! | doctor hunt trials
witch which: NN NP | is was were are has had have will would could S_VD D_NN_VD ! D JJ wicked
woman women: these those many several three four five six ten hundreds both few two | were are who and have in E to ! | 's
woman women: N N_of_the these those many several young pregnant black most some D_N all hundreds_of thousands_of for few men_and both D_two | are were have who_are who_were who_have in and_children said_they were_killed and_men from_C ! D a D_young |
woman women: N_of_the these those many several young pregnant black most some D_N all hundreds_of thousands_of and for few men_and both D_two | and_children ! D a D_young |
woman women: men_and both_men_and | E in who were are have of from
woman women: two three four five six several many most these those few | E who were are have
women woman: another one | ! | 's led only owned run and team members player players candidates
women woman: a D_N_year-old a_young D_young D_elderly an another one D_old D_pregnant this D_local D_first | was was_found is has who_was C in_P_N aged N in_her said_she told_C dies died ! D | are
women woman: D_N_year-old another one D_old D_pregnant this | E who
women woman: another | ! | 's only owned run and team rights group led
women woman: a another one every | ! young-_and | 's
won one: as is was only no any this every each just number at_least not D_big D_only another | of person thing day man woman time way in_D that and victim house side ! |
won one: | of_D_NP of_D_JJS of_P of_D_most of_D_X_NP of_N of_several of_many of_those of_them
won one: N or only about each for as in | place hundred thousand survey million third and_a_half two_thirds of_which
won own: P its | E children country way
won win: will | D N
won win: would could should must cannot can't won't couldn't wouldn't shouldn't didn't doesn't don't MO | ! | not also then never in and or of
won win: wants_to want_to wanted_to plans_to plan_to expected_to likely_to able_to unable_to hopes_to decided_to agreed_to refused_to going_to used_to ready_to has_to have_to had_to need_to needs_to trying_to tried_to failed_to due_to_X willing_to forced_to set_to continue_to began_to chance_to | D P O N C NP JJ_NP
wonder wander: MO allowed_to free_to animals cattle who cows tourists | D_streets off around through aimlessly into from in_D freely down about D_halls along in_and
wondered wandered: H he she they who cow deer bear dog elephant C | off into around through in D_streets from away onto out across along aimlessly on_to over to
wondering wandering: found was seen | around through D_streets in off aimlessly in_D_street into along from alone
wondering wandering: B | aimlessly around_D
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
word work: MO doesn't don't | with together for at
word world: around_the over_the across_the throughout_the |
wore war: civil world cold at the | E in on between
wore war: civil world cold the a at trade drug price |
wore wear: MO | ! | not also then never in and or of
wore wear: wants_to want_to wanted_to plans_to plan_to expected_to likely_to able_to unable_to hopes_to decided_to agreed_to refused_to going_to used_to ready_to has_to have_to had_to need_to needs_to trying_to tried_to failed_to due_to_X willing_to forced_to set_to continue_to began_to chance_to | D P O N C NP JJ_NP
worked worker: a social aid health steel factory care | E who was and from
world word: D_latin D_greek D_french D_german D_arabic D_spanish D_hebrew D_english single | for means comes that
worlds words: other | E the it
worlds words: in_other P_own other D_last in_P few a_few | E of
worm warm: keep keeping very too B | weather welcome water clothes and E up tribute day
worn warn: MO to | of_D of_NN of_NP that D_public D_people D_X_that O C against about_D NP people
worship warship: D_US D_russian D_british D_chinese D_navy aboard D_royal_navy | was sailed carrying in_the docked
worships warships: N US russian chinese british navy D | in E to were from have had
would wood: fire hard soft piece_of made_of | E
would wound: stab gunshot head bullet flesh |
would wood: D fire- D_fire of plastic_and | pulp fire stove chips products burning
would wound: knife stab gunshot bullet | to in and E
wound would: he she they it who that which | be have not
wound wind: MO to | up down D
wounded wound: MO |
wounds winds: strong N_mph high D gale-force D_strong D_high N_kph trade fierce hurricane- heavy gusty howling | of_N gusting of_up fanned reached
wounds winds: strong N_mph high gale-force D_strong D_high N_kph trade fierce hurricane- heavy gusty howling | E of_up
wrack rack: D luggage D_luggage D_clothes roof clothes D_roof D_off_D off_D spice | of_lamb of
wracked racked: | up
wracking racking: | up P_brains
wrap rap: | music artist star sheet
wrap rap: D gangster US american D_american | star singer artist album music song songs lyrics sheet battle group video
wrap rape: of |
wrap rap: gangster US american D_american | E star
wrapped rapt: | attention
wrapped rapped: | on_D_door D_knuckles over_D_knuckles
wrapper rapper: D_american US american D_US grime D_grime D_atlanta C | C who was and known ! D_chocolate sweet candy food |
wrapper rapper: D_american US american D_US grime D_grime D_atlanta | E whose ! D_chocolate sweet candy food |
wrappers rappers: US american |
wrath wreath: laid_D laying_D lay_D D_floral D christmas D_christmas flower a_laurel D_poppy poppy | at_D_cenotaph laying at_D_tomb at_D_memorial of_flowers on_D_grave of_laurel laid
wrath wreath: laid_D laying_D lay_D D_floral christmas D_christmas flower a_laurel D_poppy poppy | E at_D
wraths wreaths: laid N lay | at on E
wreak reek: | of
wreak wreck: D car train ship- | of_D E divers site
wreaked wrecked: H B storm | D_car home homes D_town by
wreath wrath: D incur_D incurred_D C's D_public's face_D drew_D drawn_D felt_the god's D_full | of_D_fans of_God of_C of_D_voters of_D_C of_D_government
wreathe wreath: a | E at of laying
wreathe wreath: D laid_D laying_D lay_D | at_D laying of
wreathe wreath: the a an P GEN D_JJO | of E for from on that in to and about against with ! | the D O
wreathes wreaths: | at were
wreck wreak: M to will would and could that continues_to | havoc
wreck wreak: MO to could continue_to and | havoc vengeance destruction revenge
wrecked wreaked: H storm that it have which virus | havoc vengeance destruction revenge devastation
wrecking wreaking: | havoc vengeance destruction revenge
wrecks wreaks: | havoc vengeance
wrest rest: D the for_the | of_D home
wright write: MO to | D
wright write: MO | ! | not also then never in and or of
wring ring: D wedding D_wedding engagement D_engagement D_drugs D_spy boxing key D_diamond | of road finger master
wring ring: wedding D_wedding engagement D_engagement D_drugs D_spy boxing key D_diamond | E of
wring wrong: something nothing went goes gone |
wring wrong: the | direction way side place
wringing ringing: phone bells bell phones | E off in
write right: D P human civil legal D_JJ her basic moral | to_VX to_D of_D of_way E in and away ! to who that not and |
write right: | hand arm leg foot wing now winger ankle knee shoulder angle angles
write right: B was_not exactly absolutely quite all | E to_VX that about
wrung rung: D bottom D_bottom next first top lower | of_D
wrung rung: bottom D_bottom next first top lower | E of
wry rye: D | bread whiskey whisky grass
yard yarn: spun |
yarn yard: N D_back back D_school D_front front scrap prison D ship | sale line
yarn yard: church back farm ship rail prison school boat_builder's court vine stock | E
yarns yards: N_cubic | away of E from run
yea year: last next each first another this a per every N | ! | or
yeas years: N few |
yeas years: N last_N many D_few recent in_recent for next past_N | of ago in later
yeas years: last_N many D_few recent in_recent for next past_N | E ago
yoke yolk: | ~ egg eggs ^ oppression colonial oxen oppressive
yoke yolk: egg D_egg |
yokes yolks: egg |
yolk yoke: | ~ oppression colonial oxen ^ egg eggs
yolk yoke: the | of_oppression of_colonial_rule of_tyranny
yolk yoke: under_D throw_off_D threw_off_D D the | of_D_colonialism of_oppression of_C of_D_empire of_slavery
you your: on in with for of at by from to | own
you your: in with for on at by to from take bring wear leave check use do and keep wash lose send give ask about pay show into have | own own_NN name NP_E vote feet hands mind kids phone car money family head children password local email life ! | all and
you're your: of in with for on at from by to into about | NNO NPO own JJ_NNO JJ_NPO first next ! | there home part right sure fine good
you're your: to_VX during understand influence customize improve keep tell send protect choose | NNO NPO JJ_NNO first_NN JJ_NPO own ! to_know to_say to_think to_believe to_hope to_feel to_see to_find to_show to_prove to_hear to_make | sure
you're your: R VX and that how in | own_NN own_JJ_NN own_version overall_NN agency's ! but |
your you're: | going_to not a an the welcome_to likely getting trying looking_for supposed unable able under_NN an_X only_as wondering about_to
your you’re: | welcome not kidding getting a_star doing
youths youth: D P national club | club team wing group worker workers hostel unemployment
youths youth: national club | E team
"""
