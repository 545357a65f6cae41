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
wine whine: MO to and a_high-pitched children dog dogs the_high-pitched | about E_about of_engines of_D_engine of_jet like
wine win: to could can will would must | the a it by N gold
wined whined: H he she |
wines wins: straight away back-to-back |
winters winners: prize previous D_lottery award medal nobel D_prize | of were
winters winners: prize previous D_lottery award medal nobel D_prize | E of
wit whit: not_a one not_one |
wit with: along together in_line faced dealing deal up come_up met meeting filled covered do_away charged away coping cope familiar agree agreed associated begin compared spoke living talks VN started interview contact | the a D C P him her them N no O JJ_NP it VG
wit with: NN NP JJ VX | a_JJ the_NN D C_C us them him her P_NN what_S human ! D of D_JJ dry C's and |
witch which: in of for at on from by under with to during after through K | S D C N MO B H is was will has VD V ! | doctor hunt trials
witch which: NN NP | is was were are has had have will would could S_VD D_NN_VD ! D JJ wicked
woman women: two three four five six seven eight nine ten eleven twelve hundred thousand many several these those both few more men_and hundreds_of thousands_of violence_against group_of groups_of millions_of number_of percentage_of | E were are have in who and from to_VX at with had of said on do get work should vote aged
women woman: a one another this every each an_elderly an_old a_young a_pregnant a_married | E who in was is has with from of had and said aged whose to
won one: as is was only no any this every each just number at_least not D_big D_only another | of person thing day man woman time way in_D that and victim house side ! |
won one: | of_D_NP of_D_JJS of_P of_D_most of_D_X_NP of_N of_several of_many of_those of_them
won one: N or only about each for as in | place hundred thousand survey million third and_a_half two_thirds of_which
won own: P its | E children country way
won win: will | D N
won win: would could should must cannot can't won't couldn't wouldn't shouldn't didn't doesn't don't MO | ! | not also then never in and or of
won win: wants_to want_to wanted_to plans_to plan_to expected_to likely_to able_to unable_to hopes_to decided_to agreed_to refused_to going_to used_to ready_to has_to have_to had_to need_to needs_to trying_to tried_to failed_to due_to_X willing_to forced_to set_to continue_to began_to chance_to | D P O N C NP JJ_NP
wonder wander: MO to sheep cattle free_to and children allowed_to they visitors | around off through aimlessly D_streets into D_corridors along freely away in_and_out about_D_city D_hills from_D out
wondered wandered: he she they who had has dog cattle child cow police elephant and | off into_D around through onto_D away along out_of from_D_path aimlessly in_from to_D_X_side
wondering wandering: B found seen were was spotted | around off through aimlessly D_streets into_D onto along alone in_D_street in_D_road the_streets on_D_road
wonders wanders: | off around through into from
wont won't: I we he she they it that you there prices who this C which people if_they | be have VX go let allow take make happen be_able help get say give E do stop change know need accept ! as_X B P
wont want: they we I you who people not don't | to_VX D more
wood would: he she they it which who that we what there police I C prices nobody nothing you this everyone | be have not take like never also make help give mean lead cost go allow need bring begin VB he she you it they say VX ! of D a the fire | and
wood would: NN NP | be have resume be_VN have_VN ! D R JJ of fire beech oak |
woods words: in_other |
word world: around_the across_the over_the all_over_the rest_of_the throughout_the third second first western developing ancient real in_the_whole | E war cup record champion champions title bank leader leaders heritage class number ! |
word world: the a | war cup record champion champions title bank leaders heritage championship championships tour peace health trade economy
word work: MO doesn't don't | with together for at
words worlds: two_different best_of_both out_of_this both different other lost | apart E_apart
wore war: civil world cold the_civil at of declared second_world trade a_civil in_the prisoner_of prisoners_of first_world gulf nuclear the_C of_the turf price the_cold vietnam iraq to the_trojan this act_of | E in with crimes against criminal hero veteran veterans on memorial correspondent effort zone between grave graves zones ship time and broke ! he she who they |
wore wear: MO | ! | not also then never in and or of
wore wear: wants_to want_to wanted_to plans_to plan_to expected_to likely_to able_to unable_to hopes_to decided_to agreed_to refused_to going_to used_to ready_to has_to have_to had_to need_to needs_to trying_to tried_to failed_to due_to_X willing_to forced_to set_to continue_to began_to chance_to | D P O N C NP JJ_NP
worked worker: a social aid health steel factory care | E who was and from
world word: a without_a every P_last each_other_the four-letter key keep_P gave_P give_P kept_P dirty spread_the | of_mouth of_warning of_advice of_caution of_thanks processor E_with
world word: keep_P gave_P give_P kept_P keeping_P spread_the gives_P | E that to and about
world word: | of_mouth processor count_of of_the_year of_warning
worlds words: in_P_own in_other few harsh of kind these P the_C's last P_last own of_wisdom the_same no final key exchange angry | E of and were to in on that like from for ! two different
worm warm: keep keeping very too B | weather welcome water clothes and E up tribute day
worn warn: MO to | of_D of_NN of_NP that D_public D_people D_X_that O C against about_D NP people
worship warship: D_US D_russian D_british D_chinese D_navy aboard D_royal_navy | was sailed carrying in_the docked
worships warships: N US russian chinese british navy D | in E to were from have had
would wood: of made_of D_piece_of burning pieces_of a_piece_of chopping chop in_the | E burning burner burners panelling chips pulp fire stove and_metal pellets for_the_fire carving floor floors carver
would wood: chop chopped chopping burn burning cut stack gather gathered collect collected saw sawing | E for in to
would wound: stab gunshot head bullet flesh |
would wound: knife stab gunshot bullet | to in and E
wound would: he she they it who that which | be have not
wound wind: MO to | up down D
wounded wound: MO |
wounds winds: strong N_mph high D gale-force D_strong D_high N_kph trade fierce hurricane- heavy gusty howling | of_N gusting of_up fanned reached
wounds winds: strong N_mph high gale-force D_strong D_high N_kph trade fierce hurricane- heavy gusty howling | E of_up
wrack rack: D luggage D_luggage D_clothes roof clothes D_roof D_off_D off_D spice | of_lamb of
wracked racked: | up
wracking racking: | up P_brains
wrap rap: gangsta a bad P | music song songs artist star album on_D_knuckles stars lyrics sheet group battle E_music
wrap rap: | artist artists music song songs star album albums lyrics battle concert video
wrap rape: of |
wrapped rapped: | on_D_knuckles over_D_knuckles
wrapped rapt: | attention audience
wrapper rapper: US American the grime hip-hop D_US a C | E C who and was from
wrappers rappers: US american |
wrath wreath: laid_a lay_a laying_a poppy floral christmas holly laurel | E at of on
wraths wreaths: laid N lay | at on E
wreak wreck: a the train car ship P nervous of_the | E of_D of_a_ship in and was on site found lies divers
wreak reek: | of
wreaked wrecked: H B storm | D_car home homes D_town by
wreath wrath: the incur incurred P C's grapes_of face_the D | of_D_fans of_D_voters of_D_public of_God of_D_boss ! | of_flowers of_poppies of_laurel
wreathe wreath: a the laid_a lay_a laying_a laid funeral D_funeral christmas laurel floral holly | E at of on in laying and
wreathes wreaths: laid lay laying N poppy floral christmas | E at on and of
wreck wreak: MO to continue_to could | havoc revenge vengeance destruction D_havoc
wrecked wreaked: | havoc revenge vengeance destruction
wrecking wreaking: | havoc revenge vengeance
wrecks wreaks: | havoc vengeance
wrest rest: the bed and a_day_of D_well-earned lay_to laid_to to | of E of_D room home in_peace stop
wright write: MO to | D
wright write: MO | ! | not also then never in and or of
wring ring: boxing wedding diamond gold key in_the engagement the a_diamond | E road finger binder tone and of in
wring wrong: the B went gone go going right_and was were what_went proved got in_the something | E with to_VX about side way number direction place man time hands in person people reason conclusion answer decision
wringing ringing: phone phones bells bell B is kept telephone stopped | E in D out for off the_changes
write right: D P human civil legal D_JJ her basic moral | to_VX to_D of_D of_way E in and away ! to who that not and |
write right: | hand arm leg foot wing now winger ankle knee shoulder angle angles
write right: B was_not exactly absolutely quite all | E to_VX that about
wrote rote: by learn_by learned_by learning_by | E learning
wrung rung: bottom D_bottom lowest next | E of on
wry rye: | bread whiskey E_bread grass
yard yarn: spun |
yarn yard: N D_back back D_school D_front front scrap prison D ship | sale line
yarn yard: church back farm ship rail prison school boat_builder's court vine stock | E
yarns yards: N_cubic | away of E from run
yea year: a the this last next every each one N of_the tax per first old new financial final past D_past that school | E old in of ago after and when before end later long on to by the earlier since
yea year: this last next fiscal each every per calendar |
yeas years: N two three four five six ten many several few recent these past of in for after next_few last_few over_the in_recent last_N hundreds_of twenty thirty eight seven nine later | E of ago in later after old and before when since to for earlier as on from that between jail
yoke yolk: egg an_egg | E and of_an_egg
yokes yolks: egg |
yolk yoke: the | of_oppression of_slavery of_colonialism of_C_rule of_tyranny of_colonial of_D_ottoman
yolk yoke: threw_off_the throw_off_the under_the the | of_empire of_slavery of_tyranny of_C of_oppression of_colonial of_foreign of_dictatorship of_debt
yore your: | P
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
