"""Slips of words in “wr” to “yo”; the form of a row is told in the package."""

ROWS = """
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
wrappers rappers: US american D_two two |
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
wring wrong: was is were something it's it go are all |
wring wrong: | way place
wring wrong: NNO D | with
wring wrong: S B | E
wring wrong: D | VB
wringing ringing: phone bells bell phones | E off in
write right: all the human | E to thing place hand side wing
write right: | wing hand
write right: D |
write right: D human civil D_all | to_vote to_a wing side to_appeal
write right: D the human D_human all turn far P in_the C | to_D_NN to_vote to_NNO to_know to_remain of_way of_return wing hand foot side now time place way thing leg arm ankle knee decision man wing_X ! MO to who they |
write right: human D_human all turn far in_the | E to ! MO to who they |
wrung rung: D bottom D_bottom next first top lower | of_D
wrung rung: bottom D_bottom next first top lower | E of
wry rye: D | bread whiskey whisky grass
yard yarn: spun |
yarn yard: N D_back back D_school D_front front scrap prison D ship | sale line
yarn yard: church back farm ship rail prison school boat_builder's court vine stock | E
yarns yards: N N_cubic | away of E from run
yeas years: N few |
yeas years: N last_N many D_few recent in_recent for next past_N | of ago in later
yeas years: last_N many D_few recent in_recent for next past_N | E ago
yeas years: few |
yeas years: | old before after now the P since we has
yeas years: N | RB in to and from S B NN JJO or on for have as VG with that VD MO
yeas years: million two three many | E RB R JJ
yeas years: C of JJO the some | RB
yoke yolk: | ~ egg eggs ^ oppression colonial oxen oppressive
yoke yolk: egg D_egg |
yokes yolks: egg |
yolk yoke: | ~ oppression colonial oxen ^ egg eggs
yolk yoke: the | of_oppression of_colonial_rule of_tyranny
yolk yoke: under_D throw_off_D threw_off_D D the | of_D_colonialism of_oppression of_C of_D_empire of_slavery
you your: on in with for of at by from to | own
you your: in with for on at by to from take bring wear leave check use do and keep wash lose send give ask about pay show into have | own own_NN name NP_E vote feet hands mind kids phone car money family head children password local email life ! | all and
you're your: of in with by on from at into over about against near |
you're your: of in for with by from on at to lose take bring save use change put keep give | own home house money family children car health life name phone hands friends vote local chances way doctor
you're your: | own house family children life job money car name vote password account mother father kids phone
you're your: of in with for on at by to from take bring wear leave lose use check do | own NNO NP name vote feet hands mind kids phone car money family head own_NN JJ_NN
your you’re: | welcome not kidding getting a_star doing
your you're: if when that because say think know sure | going_to not_going trying_to looking_for not_the not_a not_sure welcome_to doing getting being in_the on_the at_the a_V unable
your you're: | not going_to the a an doing getting welcome making saying trying looking ! | own special 's old a
your you're: if when think because that know sure unless hope says sorry said where while | going not doing getting trying a an looking right in_D too very welcome the so always never still already over_N under_N likely here wrong now fired really just lucky on_your unable able at_risk at_the worried invited ! | NN_E right_to going_X not_X a_X the_X in-laws own
your you're: | not a in on an all
youths youth: D P national club | club team wing group worker workers hostel unemployment
youths youth: national club | E team
"""
