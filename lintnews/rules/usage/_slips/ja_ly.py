"""Slips of words in “ja” to “ly”; the form of a row is told in the package."""

ROWS = """
jam jamb: door | E
jeans genes: | ~ dna inherited genetic mutation heredity scientist disease ^ denim wearing wore trousers shirt fashion levi pair
jest just: B |
kernel colonel: lieutenant army retired | E in who
kernel colonel: D_army army D_former D_retired lieutenant D_lieutenant lieutenant- | C in who
key quay: | side
key quay: the a at D tied_up_at moored_at | E at in on where and wall ~ ship moored docked ferry boat harbour port dock yacht fishing trawler berth unloaded unloading ^ lock door drawer
keys quays: dublin's along_D at_D |
kiln kill: MO to |
kilned killed: was were been be being |
knave nave: church's D_church's the D_cathedral's | of_D_church of_D_cathedral
knead need: MO they we you there_is_no no urgent people who in | to_VX for_D a D more help E N not of ! | D_dough D_clay D_bread it dough
knead need: NP we they you who people PERS I villages | N more D help to_VX O money new better ! | D_dough D_clay D_bread it dough
kneed need: will would they we you there's in no the urgent who | to_VX for_D a D_NN more help of
knew new: the a an his her its their our my brand any some no every another of with for in by on | NN NP JJ_NN C_NN ! | that what how
knew know: will would could should must cannot can't won't couldn't wouldn't shouldn't didn't doesn't don't MO | ! | not also then never in and or of
knew know: MO do did don't didn't not to |
knew know: wants_to want_to wanted_to plans_to plan_to expected_to likely_to able_to unable_to hopes_to decided_to agreed_to refused_to going_to used_to ready_to has_to have_to had_to need_to needs_to trying_to tried_to failed_to due_to_X willing_to forced_to set_to continue_to began_to chance_to | D P O N C NP JJ_NP
knight night: late opening Saturday Friday Sunday Monday | E of before after club time in at when out shift with ! white black D_C
knot not: did does do was is are were will would could should has have had | VX_D VN been yet want VB
know now: is are was were until right it's by he's she's they're that's has_VN be | E a an the in at on being VN VG JJ R not closed open under more only ! what to | what how who where
know no: there_is there_are there_was there_were there's has had have with by be is was of | NN NP longer one doubt reason need evidence way intention ! you to_be and | what how
lacks lax: B too very more so | E in on about security rules controls regulation enforcement
lade laid: were was H | on to out
lade laid: was were been be is | up
laid lain: has had have | in_D_bed in_wait dormant empty undisturbed undiscovered unused derelict vacant hidden buried asleep awake idle unclaimed abandoned
laid lay: he she body who they | in_a_pool on_D_ground dead E
lain laid: he she they who was were be been workers C | D_foundation D_groundwork D_wreath D_X_wreath to_rest off by_D D_blame bare wreaths flowers out_D down_D_law E_off eggs down_by
lain lane: fast slow bus cycle inside outside country memory bike | E of
lair liar: a B_a compulsive the called_him_a pathological | E and who
lama llama: a_pet the farm | trekking farm wool E ~ alpaca zoo farm wool farmer ^ dalai tibet tibetan monk buddhist
lamb lam: on_the | ^ market meat roast chops price prices menu
lane lain: had has have |
laps lapse: D | in_concentration in_judgment
lat last: | year week month night summer time
lat last: at the P |
lat late: too very | E at in
later latter: the | half group
latter later: years days months weeks hours minutes much |
lawn law: | and_order enforcement firm firms school student students suit makers
lax lacks: it he she which who team city country town | D experience C funds money E_NN confidence evidence
lay lie: MO to will could | on_D_ground on_D_floor in_D_bed down_E down_and in_wait dormant low_E low_for in_state with_D ahead
laying lying: B he_was she_was found was were is are body man | on_D_ground on_D_floor in_D_bed in_wait on_P_back face_down unconscious dead awake idle motionless low_E injured in_D_road in_D_street in_a_pool on_D_beach on_D_bed in_a_ditch in_state in_ruins
lays lies: truth responsibility problem blame it town village city body which island fault answer | in_D with_D at_D_heart between_D ahead on_D_floor E beneath N_km N_miles north south east west idle off_D
lea lee: in_the | of E ~ wind island hill harbour shelter
leach leech: a_medicinal | therapy
lead led: NNO | D NP O ! GRP gold silver red white black team side pair duo trio couple majority goal run shot stroke point seat set try overnight project gallery police squad client account sales C of+X and+X ^ whether may help helps helped let lets make makes made see watch suggested suggest demand demanded insist insists recommend pipe
lead led: on_DAY DAY last_night last_year last_week last_month yesterday earlier ago | D NP C to O NN_NP ! and_X
lead led: H B_been being was were been not_been | by_D by_C by_P by_NP by_N to_D to_believe to_safety round around away off into out through back astray up down along past D O C E from_D in_D over across ! there_was there_were where_X | in_pipes
lead led: are is isn't aren't | by_D by_C by_P by_NP astray
lead led: he she it | D C to_D O NP back to_C to_P by ! M_X did_X does_X do_X let_X make_X made_X that_X had_X whether_X if_X lest_X
lead led: SG_K_which SG_K_that SG_K_who OPENER_D_NN OPENER_D_JJ_NN OPENER_the_C_NN | to D C NP ! | us you ^ pipe suggest demand insist recommend whether
lead led: NNO NP NN effort efforts study group team PERS | by_the by_C by_P by_former by_a_former by_researchers by_D_NN_of by_an_NN ! the a D D_JJ P D_N in_the take extend extended | by_the_end by_the_time by_D_example by_C's
lead led: finally ultimately | to_D to_JJ to_NN to_NP ! M_finally M_eventually M_ultimately NP_finally NP_eventually NP_ultimately |
lead led: being be rather_than_be | E
lead led: blast fire crash error storm row leak decision move inquiry strike ruling probe scandal mistake quake flood attack fall rise report letter tip | to_a_NN to_D to_NN_R to_P ! D_team will may could gas water |
lead led: vote ruling victory defeat death deaths arrest murder killing accident explosion collapse closure discovery incident drought flood floods war deal dispute clash shooting policy failure delay investigation search complaint campaign concern tension injury trial illness | to_D to_NN_R to_NN_NP to_JJ_NP to_P to_C to_N ! D_team will may gas water goal-X | ^ may might could can help helps
lead led: D_vote D_ruling D_death D_arrest D_murder D_accident D_explosion D_collapse D_discovery D_incident D_war D_deal D_dispute D_clash D_shooting D_delay D_investigation D_search D_complaint | to_D to_NN to_JJ to_NP to_P to_N
leaf leave: M | D E on for ^ tree trees spring autumn book pages magazine
leaf leave: MO | ! | not also then never in and or of ^ tree trees spring autumn book pages magazine
leagues leaks: gas oil |
leak leek: | soup E ~ soup potato recipe chef onion vegetable grower allotment ^ gas oil water pipe information data roof memo radiation
leak leek: | and_potato and_ham and_NN_soup soup tart
leak leek: a the | soup ~ potato soup onion carrot vegetable
leaks leeks: | ~ potato onion vegetable grower allotment soup carrots ^ gas oil pipe roof memo document radiation
lean lien: a | on_D_house on_D_property on_D_home
leant lent: H | D O N_million money
lease leash: dog | E
lease leash: dog dogs D_dog D_dog_on_D | E at
leased least: at the in_the not last_but_not | N E a once two three likely some half one six developed five four of because expected an ten as D for in that until ! B was were has had
leash lease: a_new | of_life on_life E
leash lease: 99-year year long-term rental ground 10-year five-year | E on agreement
leash lease: D_new sign signed signs N_year D_N_year D_long P P_current | of_life on_D on_life agreement expires for with to ! D_dog on_a tight | ^ dog dogs puppy
least leased: was were has had have been being B company airline firm which he she | to from by D_building D_land D_aircraft D_office out back for_N D_property D_plane space ! at the in |
least leased: has have had which who was been | two three four several D_land out space offices ! at the not
led lead: MO to didn't will_not not_to | D P C to NP O N and ! as_opposed_to | by
led lead: early narrow slender comfortable commanding two-goal one-goal three-goal half-time D_half-time overall interval | R E over and at ! B VD |
led lead: | pipes pipe paint poisoning roof roofs roofing flashing mine mines ore bullet bullets shot
led lead: stole stolen stealing stripped strip sheets_of tonnes_of of | from E off and
leek leak: gas oil water radiation a a_gas news fuel chemical pipe roof security ammonia the | E of in from at to_D was that had and ! MO |
leek leak: gas oil water pipe fuel chemical |
leeks leaks: gas oil water news radiation pipe series_of security roof stop | E of in from at to_D were and
legislator legislature: state D_state D_provincial | passed
lend lent: he she had has who was bank | D_NN money to_D him her them it
lends lens: a contact camera wide-angle the telephoto | E of
lends lenses: contact |
lens lends: it this that he she which bank | D_weight itself D_voice support credence money D_hand P_name P_support
lent lend: MO to not | D money support P to_D O N weight
leper leopard: D_snow D_amur snow amur |
lessen lesson: a the history first valuable P important last one piano object driving music every learned D_JJ | E in for of to about learned was plan from on is that and ! MO to will not |
lessens lessons: P learned learnt piano history driving English music swimming of school valuable the | E in to of for from learned on and about were ! it that which this |
lesson lessen: MO to will help and not | D_impact D_risk D_blow D_effect D_effects D_burden D_pain D_chances D_chance D_damage D_severity D_likelihood D_threat D_need
lessons lessens: which that it this | D_impact D_risk D_effect D_burden D_chance D_likelihood D_need
lest lost: S H |
lest lost: for of | crops jobs
lest least: at |
lets let's: | not go hope face see say get talk ! he she it who which that SG C |
levee levy: climate council fire tax apprenticeship sugar import | on_D E of tax
levee levy: new a the | on_imports on_sugar on_fuel on_NP of_N
levees levies: | on_imports on_D_NP of_N on_fuel
levies levees: | ~ flood hurricane breached burst orleans mississippi ^ tax council charge import fuel
levy levee: river broken the | broke breached breach burst gave_way E_protecting ~ flood river hurricane breached burst mississippi ^ tax council apprenticeship charge sugar
liable libel: for sued_for a the | case suit action laws law damages trial E_case writ lawyer lawyers proceedings ! B held |
liable libel: for paper magazine sued a the of | E case suit action laws law damages ~ sued paper newspaper author editor damages actor writ magazine blog ^ pay responsible debt
liar lair: fox's bear's P | E_of den
libel liable: B held more be are not | for to_VX E_for
lick like: look looks looked sounds felt feel |
lie lay: MO to | off_N off_workers off_staff off_up off_about off_more off_half off_D_NN off_P off_thousands off_hundreds
life live: they we who would can could | in with E here there
lightening lightning: a struck_by thunder_and hit_by of bolt forked sheet by | strike strikes struck bolt bolts storm storms E conductor rod speed quick hit fast flashes and_thunder flash killed ! B was is by | D P
lightening lightning: | strike strikes bolt bolts storm storms conductor conductors rod rods speed quick fast flash flashes talk talks and_thunder
lightening lightning: struck_by hit_by killed_by by a_bolt_of bolt_of caused_by flash_of flashes_of | ! | D
lightning lightening: B was by | D_load D_mood D_burden D_sky of_D_mood
liqueur liquor: | store stores licence license licensing laws
live life: his their my your its public private later personal daily everyday | E
llama lama: dalai D_dalai tibetan | E
lo low: at_a | of
loan lone: a the | wolf gunman parent parents parenthood voice mother mothers survivor attacker dissenter female shooter yachtsman walker piper goalscorer dissent occupant surviving
loath loathe: they we I you many people who voters fans | D each him them it her
loathe loath: B was is are were seem seemed been | to_VX to_admit to_D
locale local: D | council authority residents people government police schools businesses community hospital elections media paper man
lone loan: P bank car student home on bridging N interest mortgage D_bank N_X short-term the | shark sharks repayment repayments E of to from agreement scheme deal company guarantee guarantees for interest period book application officer ! | wolf star
lone loan: bank interest-free student payday a_bank gave_him_a gave_her_a gave_them_a gave_it_a a_new | of_N of_up of_more of_about of_£N of_$N E to
lone loan: took_out_a take_out_a taken_out_a taking_out_a repay_the repaid_the repay_a bank a_N a_£N a_$N pay_back_the applied_for_a student home car payday bridging | to E of from for and at with
loose lose: MO to not didn't don't they we may stand_to set_to who can't could_not never I you would people will fans | D N weight P money control E votes to_D jobs out interest their sight more some count faith everything hope seats power any customers NN P_way sleep patience ground much C it him anything two three ! a the that cut break | D_dogs D_dog D_arrow D_arrows D_hounds off
loose lose: if_they if_we they we he | on_C on_DAY again by_N to_C at_home at_C
loose loss: the a P | of_life of_D of_jobs of_income of_N
looser loser: a bad sore big biggest the good | E in of and ! a_much much even
looses loses: he she it team who that which party if if_it whoever never company always | D P N money to_D control E out weight interest in seats
loosing losing: B are is was were of after risk without from end by before despite avoid keeps face fear | D weight money N P control E side to_D out streak run team votes interest patience ground a hope seats more sight touch battle
lose loose: let on_the cut break came come hang a too B VERY shook shake turned cannon work tie_up broke got the | E ends cannon change end tooth fitting clothing screw stones gravel on in and coalition wire wires knot bolt bolts women alliance dog rein soil dirt brick bricks chippings talk tongue ! MO to not who they we |
lose loss: job weight hair memory hearing blood heat net N | of E on in for and at ! to MO we they who not
lose loss: a the P | of_D of_P of_NN of_C to_C adjuster ! to MO
lose loose: on_the | near in after for at
lose loose: | wires wire tooth screws screw bricks chippings gravel stones cannon cannons tiles slates wheel-nuts ! MO to who they we not |
loses losses: D_heavy heavy job D_big N D_financial P D_huge D_pre-tax annual D_net suffered of | of E in and on from to at by were
loss lose: MO to will not could would can they we stand_to | D N P weight money control E_N out to_D sight jobs
loss lost: he she they who has have had was were team it all been B | D_NN N E_N P to_D control D_JJ_NN contact interest D_match out power everything money ! a the |
lost loss: a the P job weight hair memory net D_pre-tax at_a hearing blood sense_of heat profit_and | of E_of adjuster making leader
lost lose: will | D N its jobs
lost lose: would could should must cannot can't won't couldn't wouldn't shouldn't didn't doesn't don't MO | ! | not also then never in and or of
lough laugh: MO to |
lumbar lumber: | yard mill company prices industry mills
lumber lumbar: | puncture spine region vertebrae support
lute loot: D_viking |
lying laying: were was is are by before after about | off_N off_staff off_workers off_employees bricks D_wreath D_foundation D_foundations D_groundwork D_blame wreaths flowers claim eggs pipes cables siege down_D_law down_P_arms D_cables D_pipes bare
lyre liar: compulsive called_D is_a pathological | E
"""
