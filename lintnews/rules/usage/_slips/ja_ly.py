"""Slips of words in “ja” to “ly”; the form of a row is told in the package."""

ROWS = """
jam jamb: door | E
jeans genes: | ~ dna inherited genetic mutation heredity scientist disease ^ denim wearing wore trousers shirt fashion levi pair
jest just: B |
kernel colonel: lieutenant army retired | E in who
kernel colonel: D_army army D_former D_retired lieutenant D_lieutenant lieutenant- | C in who
key quay: at_the on_the to_the alongside_the stone | E in at where was and side wall ~ ship ferry moored berthed trawler docked boat boats vessel harbour harbor cruise yacht tied fishing dock
key quay: D_harbour at_D fish along_D the D_stone moored_at tied_up_at berthed_at alongside_D | E in at of ~ harbour harbor ship ferry moored boat cruise docked trawler marina yacht port berthed boats fishing ^ keys lock door house card car
keys quays: dublin's along_D at_D |
kiln kill: MO to |
kilned killed: was were been be being |
knave nave: church's D_church's the D_cathedral's | of_D_church of_D_cathedral
knead need: S M they | to D ^ dough bread bakers baker flour pasta muscles
knead need: MO to who people not no D | to for D help more O not ^ dough bread bakers baker flour pasta muscles
knead need: who people not no | E for ^ dough bread bakers baker flour pasta muscles
kneed need: S they | to D ^ groin stomach head player defender opponent ribs
kneed need: they we people | to more D help ^ groin stomach head player defender opponent ribs
knew new: the a an his her its their our my brand any some no every another of with for in by on | NN NP JJ_NN C_NN ! | that what how
knew know: will would could should must cannot can't won't couldn't wouldn't shouldn't didn't doesn't don't MO | ! | not also then never in and or of
knew know: MO do did don't didn't not to |
knew know: wants_to want_to wanted_to plans_to plan_to expected_to likely_to able_to unable_to hopes_to decided_to agreed_to refused_to going_to used_to ready_to has_to have_to had_to need_to needs_to trying_to tried_to failed_to due_to_X willing_to forced_to set_to continue_to began_to chance_to | D P O N C NP JJ_NP
knight night: last saturday friday monday tuesday wednesday thursday sunday opening good that | E and in with at
knight night: D last saturday friday sunday monday tuesday wednesday thursday that late_at all every opening one at by on_D D_previous N the_other overnight | shift club clubs time before after at vision watchman
knight night: last saturday friday sunday monday tuesday wednesday thursday that late_at opening on_D D_previous the_other overnight | E of_the
knot not: did does is was were do has would could had are | ! a |
knot not: B is was did does do has had would will could should may | be to have enough only the VN E so yet
know now: is are was were until right it's by he's she's they're that's has_VN be | E a an the in at on being VN VG JJ R not closed open under more only ! what to | what how who where
know no: there_is there_are there_was there_were there's has had have with by be is was of | NN NP longer one doubt reason need evidence way intention ! you to_be and | what how
lacks lax: B too very | security rules attitude
lade laid: B | up to off out down
laid lain: H_had H had has have | in_bed dead dormant undiscovered unclaimed untouched empty idle derelict undisturbed unused unnoticed unconscious buried down_on vacant fallow in_wait
laid lay: he she body who they | in_a_pool on_D_ground dead E
lain lane: fast slow bus cycle inside outside country memory bike | E of
lain laid: B was H were | off to_rest down_by bare wreaths D_wreath flowers waste claim out siege
lain laid: H B | D_NN D_JJ foundations claim down_D blame
lair liar: D compulsive pathological a D_proven | and
lama llama: | ~ wool alpacas alpaca ^ dalai tibet tibetan buddhist monk
lamb lam: on_the | ^ market meat roast chops price prices menu
lane lain: had has have | in for E on
laps lapse: D | in_concentration in_judgment
lat last: | year week month night summer time
lat last: at the P |
lat late: too very | E at in
later latter: the | half group
latter later: years days months weeks hours minutes much |
lawn law: | and_order enforcement firm firms school student students suit makers
lax lacks: he she it which who that C town city | D a any
lay lie: may will could might | ahead
laying lying: B was were found been man body he_was woman people | in_D_bed on_D in_wait dead face down_on unconscious awake ahead on_P in_D_street in_a_pool next beside face-down about_P ! | D_NN the P E
laying lying: left found | around about on_D_NN
lays lies: city town village body island | in_D west east north south dead beneath on_D_coast between
lea lee: in_the | of E ~ wind island hill harbour shelter
leach leech: D | ! | field fields pit pits
lead led: NNO | D NP O ! GRP gold silver red white black team side pair duo trio couple majority goal run shot stroke point seat set try overnight project gallery police squad client account sales C of+X and+X ^ whether may help helps helped let lets make makes made see watch suggested suggest demand demanded insist insists recommend pipe
lead led: on_DAY DAY last_night last_year last_week last_month yesterday earlier ago | D NP C to O NN_NP ! and_X
lead led: H B_been being was were been not_been | by_D by_C by_P by_NP by_N to_D to_believe to_safety round around away off into out through back astray up down along past D O C E from_D in_D over across ! there_was there_were where_X | in_pipes
lead led: are is isn't aren't | by_D by_C by_P by_NP astray
lead led: he she it | D C to_D O NP back to_C to_P by ! M_X did_X does_X do_X let_X make_X made_X that_X had_X whether_X if_X lest_X
lead led: SG_K_which SG_K_that SG_K_who OPENER_D_NN OPENER_D_JJ_NN OPENER_the_C_NN | to D C NP ! | us you ^ pipe suggest demand insist recommend whether
lead led: NNO NP NN effort efforts study group team PERS | by_the by_C by_P by_former by_a_former by_researchers by_D_NN_of by_an_NN ! the a D D_JJ P D_N in_the take extend extended | by_the_end by_the_time by_D_example by_C's
lead led: finally ultimately | to_D to_JJ to_NN to_NP ! M_finally M_eventually M_ultimately NP_finally NP_eventually NP_ultimately |
lead led: being be rather_than_be | E
leaf leave: M | D E on for ^ tree trees spring autumn book pages magazine
leaf leave: MO | ! | not also then never in and or of ^ tree trees spring autumn book pages magazine
leagues leaks: gas oil |
leak leek: | ~ soup ^ gas oil pipe water plant factory
leak leek: | soup and_potato tart ~ soup potato recipe onions
leaks leeks: potatoes_and onions_and carrots_and | and_onions and_carrots E and_potatoes
leant lent: H | D O N_million money
lease leash: dog | E
lease leash: dog dogs D_dog D_dog_on_D | E at
leased least: at | E N D
leased least: at D the not last_but_not to_say | N E important D two three
leased least: at | ! | premises offices sites homes land properties property
leash lease: a_new | of_life on_life E
leash lease: 99-year year long-term rental ground 10-year five-year | E on agreement
leash lease: D_new sign signed signs N_year D_N_year D_long P P_current | of_life on_D on_life agreement expires for with to ! D_dog on_a tight | ^ dog dogs puppy
led lead: MO to didn't will_not not_to | D P C to NP O N and ! as_opposed_to | by
led lead: early narrow slender comfortable commanding two-goal one-goal three-goal half-time D_half-time overall interval | R E over and at ! B VD |
leek leak: D_gas gas D_oil oil water D_water D_radiation D_fuel data D_security D_email | of E in from at was to
leeks leaks: gas oil roof pipe |
leeks leaks: gas oil water N fuel data of to | E to of from in
legislator legislature: state D_state D_provincial | passed
lend lent: was were been being | ! | up or of and
lend lent: has had have | ! | and to in immunity of
lent lend: would could should must cannot can't won't couldn't wouldn't shouldn't didn't doesn't don't MO | ! | not also then never in and or of
leper leopard: D_snow D_amur snow amur |
lessen lesson: a P the important valuable hard history | E from in for to
lessen lesson: D a D_valuable D_history learned D_driving D_important P_first D_piano D_english | E in of for from to learned learnt plan plans
lessens lessons: learn learned swimming learnt driving D english piano drawn valuable history | E from of in for and to learned
lesson lessen: M | D pain tension
lesson lessen: will would could should must cannot can't won't couldn't wouldn't shouldn't didn't doesn't don't MO | ! | not also then never in and or of
lesson lessen: | ~ impact risk pain ^ learned school taught teacher
lesson lessen: MO to help_to aim_to | D_impact D_burden D_risk D_chance D_load D_pain D_NN tensions P_dependence reliance D
lest lost: S H |
lest lost: for of | crops jobs
lest least: at |
lets let's: | not go hope face see say get talk ! he she it who which that SG C |
levee levy: carbon fuel apprenticeship D_tax tourist D_green | on of E
levees levies: new business tax carbon import | on
levies levees: D_broken new_orleans D_river |
levy levee: | ~ river flood flooding breached orleans ^ tax charge tonne sugar
levy levee: D_broken river D_earthen along_D breached_D | system breach failed breached broke failures
liable libel: sued_for suing_for sue_for criminal | E
liable libel: | suit action laws case
liable libel: D sue_for sued_for for D_case | action case trial suit laws lawsuit damages proceedings
liar lair: D_dragon's |
libel liable: held be is are was were found B legally personally hold | for to
lick like: look looks looked sounds felt feel |
lie lay: MO to | off_N off_workers off_staff off_up off_about off_more off_half off_D_NN off_P off_thousands off_hundreds
life live: they we who would can could | in with E here there
lightening lightning: | strike strikes bolt bolts struck storm storms rods rod
lightening lightning: | ~ storm thunder struck strike strikes bolt bolts rod thunderstorm ^ load mood burden skin hair weight sky skies clouds dawn horizon
lightening lightning: thunder_and struck_by |
lightening lightning: by struck_by strike thunder_and D hit_by forked thunder | strike strikes bolt bolts conductor rod storm storms struck fast speed flash thunder attack visit tour raid war ! | D P of_D the_load
lightening lightning: by struck_by strike thunder_and hit_by forked thunder | E strike and ! | D P of_D the_load
lightning lightening: without of | D_load D_mood D_burden
liqueur liquor: | store stores licence license licensing laws
live life: his their my your its public private later personal daily everyday | E
lo low: at_a | of
loan lone: | wolf gunman survivor parent attacker ranger voice
loan lone: | ~ gunman wolf survivor ^ bank money player
loan lone: D a | gunman wolf parent parents survivor attacker bidder voice woman dissenter mother man mothers
loath loathe: S | O him
loath loathe: they we I you | O
loath loathe: who people MO they we | D C O P
loathe loath: is was were am are B be been | to
locale local: D | council authority residents people government police schools businesses community hospital elections media paper man
lone loan: bank student car home payday interest-free | E of from to
lone loan: will would could should must cannot can't won't couldn't wouldn't shouldn't didn't doesn't don't MO | ! | not also then never in and or of
lone loan: | ~ bank repay student ^ gunman wolf
lone loan: D_student student D_bank D a on N_million bank N D_NN D_home six-month N_month payday season-long D_season-long D_car on_D_season-long | deal from to repayments agreement scheme interest application payments of spell officer of_N repayment book guarantees terms facility
loose lose: M can't not don't didn't | D O N money weight ground power control patience touch hope everything interest confidence faith out much more some any sleep sight support jobs by their this E ! | D_dogs D_hounds D_arrow D_volley D_arrows D_cannon ends change O_on ^ arrow arrows dogs hounds volley archers fast
loose lose: they we I you | D N money everything to ^ arrow arrows dogs hounds volley archers fast
loose loss: the a P | of_life of_D of_jobs of_income of_N
loose lose: they we you i he she who could_they M not if_C that_C never | on_saturday on_sunday on_monday on_tuesday on_wednesday on_friday on_thursday D_game D_match D_election D_vote D_seat D_seats D_job D_jobs D_title D_final D_case D_right D_money D_race D_war D_way D_home D_homes D_control D_lives D_licence D_license again money control weight votes seats power ground points jobs interest faith patience sight support to_C ^ arrow arrows dogs hounds volley archers fast
loose lose: they we you he she teams clubs champions | E on at in when by ! let_them | ^ arrow arrows dogs hounds volley archers fast
loose lose: will would could should must cannot can't won't couldn't wouldn't shouldn't didn't doesn't don't MO | ! | not also then never in and or of ^ arrow arrows dogs hounds volley archers fast
loose lose: to | ! | ends end stones or and change upon those ^ arrow arrows dogs hounds volley archers fast
loose lose: to will could would may might not cannot must can they | his_jobs his_job his_seats his_seat his_lives his_life his_homes his_home his_licences his_licence his_licenses his_license his_money his_vote his_match his_game his_election his_majority his_war his_benefits his_right his_ground her_jobs her_job her_seats her_seat her_lives her_life her_homes her_home her_licences her_licence her_licenses her_license her_money her_vote her_match her_game her_election her_majority her_war her_benefits her_right her_ground their_jobs their_job their_seats their_seat their_lives their_life their_homes their_home their_licences their_licence their_licenses their_license their_money their_vote their_match their_game their_election their_majority their_war their_benefits their_right their_ground its_jobs its_job its_seats its_seat its_lives its_life its_homes its_home its_licences its_licence its_licenses its_license its_money its_vote its_match its_game its_election its_majority its_war its_benefits its_right its_ground our_jobs our_job our_seats our_seat our_lives our_life our_homes our_home our_licences our_licence our_licenses our_license our_money our_vote our_match our_game our_election our_majority our_war our_benefits our_right our_ground the_jobs the_job the_seats the_seat the_lives the_life the_homes the_home the_licences the_licence the_licenses the_license the_money the_vote the_match the_game the_election the_majority the_war the_benefits the_right the_ground a_jobs a_job a_seats a_seat a_lives a_life a_homes a_home a_licences a_licence a_licenses a_license a_money a_vote a_match a_game a_election a_majority a_war a_benefits a_right a_ground weight money votes ground out_to power control confidence patience touch everything ^ arrow arrows dogs hounds volley archers fast
loose lose: MO to could not they we who people if_they if_he might or stands_to set_to D_chance_to likely_to afford_to nothing_to teams do_not win_or if you and thousands may if_we can | D P C N out money weight control E more jobs ground votes sight track power confidence to_D to_C interest one any everything on by their all faith again support seats if ! cut B come came hang turn let break broke on_the tie | ends end change fit stones cannon with ^ arrow arrows dogs hounds volley archers fast
loose lose: could not they we who people if_they if_he might or stands_to set_to D_chance_to likely_to afford_to nothing_to teams do_not win_or if you and thousands may if_we can | E the their ! cut B come came hang turn let break broke on_the tie | ends end change fit stones cannon with ^ arrow arrows dogs hounds volley archers fast
loose lose: wants_to want_to wanted_to plans_to plan_to expected_to likely_to able_to unable_to hopes_to decided_to agreed_to refused_to going_to used_to ready_to has_to have_to had_to need_to needs_to trying_to tried_to failed_to due_to_X willing_to forced_to set_to continue_to began_to chance_to | D P O N C NP JJ_NP ^ arrow arrows dogs hounds volley archers fast
loose lose: who | ^ arrow arrows dogs hounds volley archers fast
loose lose: will | D ^ arrow arrows dogs hounds volley archers fast
looser loser: bad D_big sore D_biggest D_main D_clear | E in of
looses loses: he she it team who which | D N to money ^ arrow arrows dogs hounds volley archers
looses loses: he she it who team side party C | D_game D_match D_election D_vote D_seat D_job D_appeal D_title E ^ arrow arrows dogs hounds volley archers
looses loses: who he she it team company if_he club which country party C if_it that | D P N out to_D money E control power again more ^ arrow arrows dogs hounds volley archers
loosing losing: B been for risk without after by of from in | D N O money ground power control touch weight hope sleep jobs out to patience ! | D_volley D_arrow D_arrows D_dogs D_hounds D_bolts D_wasps D_bonds ^ arrow arrows dogs hounds volley archers
loosing losing: B | NS ! | arrows bolts dogs hounds wasps bonds birds ^ arrow arrows dogs hounds volley archers
loosing losing: is are was were been after by of risk without be from | the their his her its to a ground money out control power ^ arrow arrows dogs hounds volley archers
loosing losing: B of after without and risk by from not start team at_risk_of D up stop fear_of about end_up N_are with is are was were been avoid keep | D P N out money weight control E to ground by C more patience jobs streak run side team sight interest votes faith support any all so three four five two in_D N_N ! | of ^ arrow arrows dogs hounds volley archers
lose loose: came come broke break broken cut set turned hang breaks breaking worked | E from on in
lose loose: on_the let | E in with on
lose loose: | change ends cannon cannons lips wires wire stones bricks tiles panels dog dogs women canon ends_up
lose loose: on_the | ! | side team
lose loose: break broke came come let cut hang tied B_on_the on_the | E ! D_to on_the | to
lose loose: D a on_the cut broke break let come hang came turned B tie set hanging | ends change cannon talk fit tongue knit grip stones women alliance coalition wheel head ball on_the horses
lose loss: D_big D_heavy a D_financial D_net D P D_narrow weight D_N_N hearing job D_job | of in for to making after ! MO to | D
lose loose: on_the cut broke break let come hang came turned tie set hanging | E on
lose loss: D_big D_heavy D_financial D_net D_narrow weight D_N_N hearing job D_job | E of ! MO to | D
lose loose: broke came let D | E change cannon
loses losses: D_heavy heavy job D_big N D_financial P D_huge D_pre-tax annual D_net suffered of | of E in and on from to at by were
loss lost: has had have | ! | and to in immunity of
loss lost: he she they we who | ! | and or
loss lose: MO to not they we who could | D P out money control weight to ground more N jobs C by faith
loss lose: MO | ! | not also then never in and or of
lost lose: will | D N its jobs
lost lose: would could should must cannot can't won't couldn't wouldn't shouldn't didn't doesn't don't MO | ! | not also then never in and or of
lost loss: D a weight hearing job D_heavy D_big D_narrow D_tragic D_net D_pre-tax D_N P_first D_N_N at_D hair | of to_C making maker adjuster for ! is was B the C | to in the
lough laugh: MO to |
lumbar lumber: | yard company mill prices industry trade truck
lumber lumbar: | spine puncture region vertebrae
lute loot: D_viking |
lying laying: | flowers wreaths D_foundation claim siege D_foundations eggs D_wreath bricks pipes cables mines down_P_arms down_arms
lying laying: of by for without | off_N off_workers off_staff
lyre liar: compulsive called_D is_a pathological | E
"""
