"""Slips of words in “ma” to “mu”; the form of a row is told in the package."""

ROWS = """
mad made: has have had | the it a P him them up N
mad made: was were been be | by up from
made maid: old bar hotel | E marian of_honour of_honor service
made make: will would could should must cannot can't won't couldn't wouldn't shouldn't didn't doesn't don't | ! | not also then never in and or of
made make: can't couldn't didn't won't wouldn't could would cannot | D P C a N it O sure
maid made: been was were B has have had he she they who it which ready police | it up a an D by P to_VX from in E clear no N out sure public more his available possible redundant way mistakes ! a the P hotel old |
maid made: X | P_NN P_NP P_JJ him them it_X us ! D P hotel old JJ the a former and her |
maid made: was were been be being | captain redundant chairman head mayor president available public possible clear
maid make: will would could should must cannot can't won't couldn't wouldn't shouldn't didn't doesn't don't MO | ! | not also then never in and or of
mail male: a the alpha white D_JJ adult N young dominant another two black | E models model nurse nurses voters voice victim workers colleagues suspect suspects and_female or_female dominated patients pupils lions teachers chauvinist driver colleague rape lead bastion students ! D_old D_new D_daily D_morning D_royal D_junk D_undelivered junk daily e royal electronic air |
mail male: | and_female or_female peacock bird birds dancer dancers contraceptive contraceptives contraception chimpanzee chimpanzees chauvinist nurse nurses colleague colleagues lion lions elephant elephants pattern baldness relative relatives fans heir heirs
mails males: young white | and_females aged E between
main mane: horse's lion's P_flowing a_thick P a_flowing | E and of_hair
main mane: lion's horse's pony's stallion's lions' a_flowing a_long | E was of and and_tail
maize maze: a the hedge hampton_court | of_streets of_alleys of_corridors of_tunnels of_rules of_regulations of_D_streets of_red_tape of_narrow of_wires of_passages of_bureaucracy E_of ! | E
major mayor: lord deputy | of E C and said
major mayor: | of_C of_D_city of_D_town of_D_capital
male mail: junk daily royal air electronic hate direct express by fan D_royal first-class surface registered voice chain the certified | E order delivery box boxes bag bags sorting service room van carrier shot shots train online and ! D_adult white |
man men: two three four five six several many most these those few | E who were are have
man many: too so how as very | NP of
mane main: a the P two D_C its in_the | road street reason gate stadium course source stand aim goal event entrance hall line square character points stage thing topic attraction concern problem suspect opposition rival rivals sponsor body building party part issue focus difference market office railway cause ingredient door objective ! lion's horse's
mange manage: M | to D
manger manager: new former club's team's interim assistant general bank line stage project | ^ hay jesus nativity baby christ straw
manger manager: team general bank project campaign stage line club's former football interim city | said of told at was has who is and C ^ hay jesus nativity baby christ straw
manger manager: D_general D_former general club team D_interim sales bank D_club's D_assistant caretaker D_line hotel product football D_C stage D_tour campaign city project store D_bank D_project fund | C said of at E who has was told to and for and_staff ! away_in_a in_a | scene of_bethlehem ^ baby hay nativity jesus crib christmas bethlehem christ straw
manger manager: | ^ baby hay nativity jesus crib christmas bethlehem stable infant donkey ox church christ straw
manger manager: | who ^ hay jesus nativity baby christ straw
manger manager: JJ | C ^ hay jesus nativity baby christ straw
manner manor: | house hotel
manner manor: D_medieval D_country D_tudor D_old C D_lord_of_the lord_of_the | house houses hotel farm park
manor manner: | ~ polite relaxed friendly same similar ^ house lord hall estate garden hotel park grounds
manor manner: in_D all D_same D_JJ in_a D_timely D_professional | of_NP in_which of_speaking
manor manner: D | of_P_NN
manors manners: good bad table |
mantel mantle: P the takes_on_the took_the took_on_the assume_the takes_up_the inherit_the inherited_the | of
mantle mantel: on_the | clock piece E_above
mare mayor: the | said
mare mayor: C's D_former lord D_lord D_town's D_deputy | of C said
marital martial: | law arts art artist artists court music bearing ^ family courts court divorce wives wife husband spouse couples
marred married: got get | to couple E with
marred married: been_happily | for_N E
marry merry: | christmas
marry merry: D | christmas men wives
marshal martial: | law arts art artist artists
marshall marshal: fire field air track sky a the US federal race parade chief | E said of and in was ! | C islands plan
marshall martial: court | arts
martial marital: | status problems home rape breakdown bliss dispute disputes affairs vows infidelity difficulties discord breakup bed history
martial marshal: fire field air sky track federal race parade grand | E C said of
massage message: text a_text a e-mail received_a sent_a the D_clear voice email WhatsApp phone strong clear same | E from to_D was that of on read saying board left in to_VX ! | parlour parlor therapist therapy oil treatment table
massages messages: text e-mail WhatsApp voice sent of_support hundreds_of emails phone threatening goodwill coded | E from to_D were of on saying and
mat may: he she they it we who there that which and you this prices C police | have be not VB take also well ask need help
may many: too so as | people of times as
may many: too how very | NP
mayor major: a the two D_JJ | role boost problem cities city incident disaster overhaul earthquake league leagues part threat concern issue factor tournament trophy road roads road_accident blow donor works project changes companies powers step investment tourist setback fire
maze maize: | ~ crop farmer harvest drought field planted kg grain cob tonne bushel sorghum millet wheat bean cassava ^ corridors puzzle lost hedge visitors
maze maize: | crop crops harvest field fields flour farmer farmers cob cobs seed seeds prices imports porridge plants
meat meet: MO to will agreed_to not due_to who they we officials ministers leaders teams rivals sides here | D C in at with on to_VX E for again N O P up next regularly later demand ! eat cook buy sell eating prefer |
meat mete: MO to | out
meat meet: will would could can should must | unions leaders ministers officials representatives families victims residents protesters PERS
meatier meteor: | shower
meats meets: he she which who it that committee board team council | D P O in again with at on every
medal meddle: MO to not tried_to who | in with
medal metal: scrap sheet heavy precious molten bare twisted a corrugated rusty liquid base | E detector detectors fence pipe bar bars and plate sheet roof door rod theft thieves fatigue band box gate pole railings object
medal metal: scrap sheet molten base rusty twisted precious heavy | ! |
medals metals: precious heavy base scrap rare non-ferrous | E and in trading prices market
meddle medal: gold silver bronze Olympic a_gold a the P bravery D_first war the_C hopes_of_a congressional | E in of for winner winners table at ceremony hopes on and tally hope with haul from ! MO to not
meddle mettle: P their showed_P prove_P proved_P test_P tested_P | E
medial medical: D | staff treatment help care team school centre center records attention supplies advice emergency examiner condition research equipment student
meet meat: of cooked red raw kg_of minced eating eat horse dog halal the fresh a goat beef processed white crab tonnes_of lean frozen and bush | E and eaters eater products processing market industry plant pies pie packing packer dishes from inspection inspectors in is was exports trade sauce ! MO to will track swim athletics they we |
meet meat: red white eat eaten eats_no cooked raw horse goat eaten_no not_eaten minced tinned | E since and for in makes that is was ~ eat eaten vegetarian vegan butcher cook raw diet fat
meet meat: bad rotten stale fresh frozen processed minced sold_bad raw rotting cheap cooked roast boiled lean tough halal kosher grilled sell sold selling eat ate eating cook cooks bought buy of | E and from to in at for eaters eater pie pies products that was which ! athletics swim track |
meets meats: cooked cold cured and red processed smoked roast | E and
men man: a | was who has had is in with and of from ! | 's
men man: a D_N_year-old D_young an another one D_old a_young this | was who_was is has was_found who_is in_P_N aged N in_his was_taken was_arrested died dies has_been of_D_match
men man: D_N_year-old another one D_old a_young this | E who from_C
men man: a another | ! | 's only and in
men man: a every another one | ! young | 's only and
merry marry: M | him her D in
message massage: | parlour parlour_in parlor therapist therapists oil oils treatments table
met meet: will | D O N him with in E
met meet: would could should must cannot can't won't couldn't wouldn't shouldn't didn't doesn't don't MO | ! | not also then never in and or of
metal medal: gold silver bronze won_a won_the Olympic a_bronze a_gold campaign bravery his_first her_first commemorative fifth winning_a | E in at for of winner winners table ceremony haul hopes tally and position round count with ! scrap precious sheet heavy |
metal mettle: show_P showed_P prove_P proved_P test_P tested_P P shown_P testing_P | E against in and ! the |
metal medal: olympic_gold olympic_silver olympic_bronze paralympic_gold |
metal medal: gold silver bronze olympic campaign bravery paralympic | E for in at from and of on that he she ! scrap precious heavy | bar bars
metals medals: gold silver bronze won Olympic N bravery of two three four campaign war | E at for in and of ! precious base heavy rare
metals medals: awarded received wearing war wore presented_with | E for with of and to
mete meet: MO to | with D_NN at in
mettle metal: scrap sheet heavy precious molten | E and detector plate
mind mined: was being coal were been gold B | in by from for
mined mind: P D in bear_in peace_of state_of came_to change_P changed_P the human never frame_of of_sound keep_in made_up_P speak_P crossed_P | E of to and was that is ! B been being
miner minor: a the D_JJ very | injuries injury damage league leagues offence offences role parties party changes part earthquake surgery repairs operation counties infraction key cuts bruises hockey accident wounds burns delays problems adjustments flooding setback detail details works
miner minor: | injuries injury cuts damage burns scratches changes errors delays surgery adjustments ! coal gold
miners minors: to of unaccompanied sale_to alcohol_to selling_to cigarettes_to tobacco_to | E under and in ~ alcohol school parents teenagers drinking tobacco custody ^ coal gold pit mine shaft strike
mines minds: hearts_and young great changed_P | E and about of set
minor miner: coal gold former_coal a_coal the_gold copper diamond retired tin C's_biggest_gold nickel iron-ore lithium the_copper platinum former bitcoin crypto | E who in and said C from was is has at
minor miner: coal gold zinc copper uranium diamond iron-ore nickel lithium trapped | E and who C was from with in said has
minor miner: a one trapped dead killed of D | E and who C was from ~ trapped underground rock mine shaft pit colliery ^ injury injuries damage
minor miner: coal gold copper tin former_coal diamond a_coal platinum |
minors miners: coal gold trapped striking diamond tin copper former platinum illegal_gold | E in and were who at underground trapped from ~ MINE
minors miners: trapped striking coal rescued buried | E were had have and in who under by at
minors miners: | ~ underground shaft pit coal colliery mineshaft rescue trapped tonnes ^ alcohol school parents teenagers drinking tobacco custody league sex abuse
minster minister: prime foreign defence finance health the_prime cabinet the home interior deputy junior first education transport environment trade justice chief shadow agriculture government culture former | E of for said C told has who was to and in on ! york beverley southwell |
minsters ministers: prime foreign finance health cabinet government defence EU senior junior interior trade environment | E of said from are were have in to will and who
minuet minute: last D_last N first | silence later E into goal before after
minuet minute: last N full final per first D_N | E of and later
mislead misled: was were been being | ! | up or of and
mislead misled: has had have | ! | and to in immunity of
mislead misled: H B was were had have been be he she H_been D_had which | D P by C about E into investors voters
misled mislead: MO to intent_to not intended_to | D P C voters investors people
missal missile: ballistic a cruise C anti-aircraft guided surface-to-air nuclear the long-range | E attack test strike launch launcher defence launched fired hit and was struck system
missals missiles: N ballistic cruise nuclear anti-aircraft C | at E were on into and
missed mist: a the early-morning thick sea through_the morning fine spray | E of over cleared lifted and hung came rolled that
mist missed: he she they who has have had narrowly was also just been it not team P_chance C striker H | D P E out by C it two N being three because several training their from an all a
mist missed: MO_be | E by_D by_all by_P
mist missed: | out_on opportunities opportunity chance chances penalty penalties deadline deadlines D_deadline D_flight D_train D_bus D_target targets D_cut D_chance D_point
mist missed: I they we users | E out D_NN
mite might: he she they it we you who that which and there police C prices | have be not VB well also
momentary monetary: | ~ policy fund inflation ^ lapse pause silence
monetary momentary: | ~ lapse pause ^ policy fund bank
moose mousse: chocolate a_chocolate lemon raspberry hair |
moral morale: low high poor sinking flagging sagging staff troop team army boost boosted boosting raise raised lift lifted lifting damage damaged sap sapped sapping improve improved improving hit players' public workforce squad officers' dented undermine undermined undermining destroyed restore restored restoring bolster bolstered keep_up | E R and is was has had among at after as but ! | NN NP
moral morale: | is was has had remains remained dropped fell sank suffered plunged rose slumped among_D among_NP in_the_NN in_the_C in_D_camp at_the_NN at_D_NN within_the ! B the a an GEN P some any no this JJ and story is not what both its or his D_JJ | ^ ethical legal immoral obligation duty
moral morale: the P their its | of_SOLDIERS of_the_SOLDIERS of_his_SOLDIERS of_P_SOLDIERS of_the_JJ_SOLDIERS of_C_SOLDIERS among_D among_NP in_D_dressing in_D_camp in_D_ranks within_D was_low is_low was_high is_high
moral morale: team's side's squad's club's army's staff's troops' players' force's company's teams' | is was has E among in and R had after
morale moral: | compass victory obligation obligations duty authority ground standards values dilemma dilemmas panic courage fibre fiber hazard code imperative imperatives responsibility outrage high_ground principles judgment philosophy question questions crusade character conviction convictions certainty stance argument case bankruptcy equivalence support_of
morale moral: | of_the_story of_the_tale of_this_story of_that_story
morality mortality: reduce reduced reducing infant child maternal |
morality mortality: | ~ infant maternal rate rates ^ moral ethics
morn mourn: MO to | D E with for
morning mourning: in of period_of day_of days_of days national official family a_period_of still is C_was country nation were | E after for over D and P ~ funeral death died flag killed tragedy victims king queen nation grief ^ early
mote moat: the castle the_castle a |
motif motive: | for_D for_the_attack for_the_killing E_for behind D_for unknown ! a_recurring |
motive motif: D_floral |
motives motifs: floral |
mourning morning: early yesterday this Monday Tuesday Wednesday Thursday Friday Saturday Sunday tomorrow every next one good the_next that the_following late each in_the N_in_the | E after when at by and in in_C of to from before with the D_C session he prayers edition rush service paper coffee walk news television show
mousse moose: | ~ antlers wildlife forest road hunter canada alaska
mucous mucus: D of | E from and
muscle mussel: | beds bed farm farms farmer farmers chowder
muscle mussel: | shell shells bed beds
muscles mussels: | ~ toxin shellfish seafood oyster clam harvest garlic cockle lobster shrimp prawn scallop aquaculture ^ body arm leg injury muscle strength athlete pain gym leech neck shoulder heart
muscles mussels: farmed zebra steamed green-lipped blue freshwater wild bowl_of plate_of pot_of quagga dish_of |
mush much: so too how very as |
mussel muscle: | mass tissue strain injury pain cramp tear relaxant wasting weakness spasm spasms fibre
mussels muscles: | ~ injury sprain leg thigh calf stomach abdominal exercise doctor gym shoulder spine physiotherapist arm limb heart ^ seafood shellfish sea beach food poisoning eaten eat ate clams oysters restaurant garlic
mussels muscles: stomach leg thigh calf abdominal back neck facial heart aching strained torn P_leg arm chest hamstring flex flexed flexing flexes |
mustard muster: MO to could can pass all_the | E enough support D_support
muster mustard: cut_the dijon wholegrain English keen_as | seed seeds E gas
mute moot: a B point_is now the_point_is | point question issue E
"""
