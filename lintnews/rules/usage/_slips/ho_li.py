"""Slips of words in “ho” to “li”; the form of a row is told in the package."""

ROWS = """
hoard horde: | of_tourists of_fans of_reporters of_people of_shoppers of_photographers of+PERS of+fans of+tourists of+shoppers of+protesters
hoard horde: | ~ fans tourists reporters screaming ^ coins gold buried treasure food silver
hoard horde: a the | of_tourists of_fans of_reporters of_journalists of_people of_protesters of_shoppers of_photographers of_visitors of_children
hoard horde: D a D_whole | of_PERS of_fans of_people of_tourists of_NP+C of_reporters of_journalists of_photographers of_visitors of_shoppers of_protesters of_children of_angry of_zombies of_invaders of_supporters
hoards hordes: D | of_PERS of_people of_fans of_tourists of_reporters of_shoppers of_journalists of_visitors of_children of_photographers of_young of_zombies
hoarse horse: D race D_race police white D_dark shire D_trojan a | racing race races riding rider trainer owner meat box drawn
hoarse horse: his your |
hoarse horse: | is back
hoarse horse: the | E and VD
hoarse horse: D | VD to
hole whole: the a P D | time world country day week thing team story lot family point year range new house city community village ! | in_one
hole whole: the this that P | building body network state nation process system season film book town village area island career
hole whole: as_a | E and or for to in but
hole whole: the a | country world thing family team process idea point year day nation community story lot
hole whole: the | of_D_country of_D_city of_D_world of_D_team of_D_family of_D_year of_D_season of_europe of_britain of_africa
hole whole: the a | the time world country day week thing team story lot family point year range new ! | in
hole whole: the as_a on_the D_country as_D N a | country nation world family team of_C range story lot thing host time day way process community number life village town point idea truth episode week month year matter industry grain bunch city business system new school series issue lives ! D_black a_black D_big black D_gaping D_small D_large D_18th D_bullet bullet D_deep | in
hole whole: as_a on_the D_country as_D | E nation ! D_black a_black D_big black D_gaping D_small D_large D_18th D_bullet bullet D_deep | in
hole whole: P GEN | NNO NN_NN TIM JJ_NN ! | punch E
hole whole: | world new
hole whole: D | process
holly holy: | week land bible
holly holy: D | land see war book city site sites quran communion spirit month week grail
hone home: at go come back went came going return returned drove took way |
horde hoard: | of_gold of_coins of_silver of_weapons of_treasure
horde hoard: D_roman D_viking D D_huge D_buried MO to people | of_coins of_gold of_silver of_THI of_treasure of_weapons of_cash of_ammunition of_food of_artefacts of_jewellery of_arms of_bronze food D_cash toilet medicine
horde hoard: | of+THI of+STU of+WEA ! | of+PERS of+fans of+people
horde hoard: D_ | of+lawnmowers of+bicycles of+bikes of+tools of+cash of+drugs of_stolen of_fake of_counterfeit of_illegal of_rare of_ancient of_old of_iron of_unexploded
horde hoard: | ~ coins gold buried treasure viking roman silver ^ people crowd fans mongol attackers
horded hoarded: H he she they | D food cash gold
hordes hoards: | of_coins of_gold of_silver of_cash
hording hoarding: D_advertising of | food E gold cash
hostel hostile: a B very deeply increasingly so more openly | takeover bid environment reception crowd act to towards witness nation forces questioning states
hostel hostile: very deeply increasingly so more openly | E to
hostile hostel: D_youth youth D_homeless D_student backpackers' D_bail |
hours ours: friend_of friends_of country_like | E
hours ours: this_is D_world_is friend_of a_friend_of D_country_like |
how who: K | has_ED had_ED was_ED will_ED has_been had_been is_also was_also has_led has_served was_elected was_born was_killed died_in said_he said_she was_V_in will_be has_won has_held has_no has_not had_not had_won lives_in is_due is_expected has_said was_V_by took_over became_the was_not did_not_attend
how who: man woman people those anyone someone everyone somebody officer mayor official person president minister boy girl player striker judge driver governor senator doctor teacher soldier protester student | has had was were will_be would_be lives_in died_in said ! know |
humane human: | rights being beings error life trafficking traffickers resources body nature
idle idol: pop teen | E
idle idol: D_teen teen pop D_pop american P D D_matinee | of judge and
idol idle: stood lay stand lie lying standing | E in for
idol idle: | ~ factory machines plant workers stood ^ pop fans teen singing
idol idle: B stood standing lay sat N_workers factories D | since for rich threat time hands gossip in curiosity chatter
idol idle: MO | ! | not also then never in and or of
idyll idle: B |
if of: one some because most | a his her its their
illegible eligible: B are was be not those anyone N_people | for to voters E
illegible eligible: B_not B |
illicit elicit: M | D response responses support sympathy
illicit elicit: M not | D any
illicit elicit: MO to tried_to failed_to | D support any information sympathy comment more from
illicit elicit: MO | ! | not also then never in and or of
illusion allusion: D_obvious D_biblical | to
illusions allusions: biblical literary classical | to E in
illusive elusive: |
immanent imminent: D B | danger threat attack
imminent eminent: | scientist historian lawyer professor domain surgeon judge
imminent eminent: D an D_most | scientist historian lawyer domain surgeon scientists professor citizen scholar economist
imminently eminently: | sensible qualified suitable reasonable readable
impassible impassable: roads B road made D |
incidence incidents: several many two three four multiple similar isolated recent these such N number_of | E of in at
incidence incidents: N several many these those such violent reported similar isolated multiple recent two three |
incidence incidents: N_such several two similar D_series_of three number_of N these D_recent violent racist four separate reported | of E in were have involving at
incidents incidence: high low rising higher lower highest increased | of
incidents incidence: D high D_high D_low low a_high D_rising | of_cancer of_disease of_D_disease of_HIV of_malaria of_diabetes of_crime
incite insight: an fresh new great rare valuable some P D_rare D_valuable D_unique gives D_fascinating | into E
infantry infancy: in_its still_in_P in_P | E
ingenuous ingenious: an D | plan scheme way method invention device solution
ingenuous ingenious: D an B | device scheme solution idea plan way invention plot method design
injure injured: was were been being | ! | up or of and
install instil: MO to | D_sense confidence fear discipline values D_belief pride D_fear
installed instilled: | confidence D_sense fear discipline values
instants instance: for | E
instants instance: for |
insure ensure: MO to and helps will would | D_safety C_is D_survival C_that D_NN_is no compliance he they D_success children D_supply residents P_safety there fairness D_future justice ^ against premium premiums insurer insurers insurance
insure ensure: regulator_will | that
insure ensure: will must would should may | that ^ against premium premiums insurer insurers insurance
insure ensure: to | we
insured ensured: which that win goal victory | that D_survival D_victory D_place victory
insures ensures: law bill which that it | that D_NN_is
insuring ensuring: | D_safety D_supply compliance all everyone
intend intent: B D | on of
intend intent: B clear with malicious hostile criminal letter_of declared declaration_of D_criminal | E to_kill to_cause to_supply to_defraud to_rape on ! they who we | to_do
intents intense: B D very so more under | pressure heat fighting competition scrutiny training speculation negotiations rivalry criticism
interment internment: | camp camps without_trial
interned interred: B were be | in_D_cemetery at_D_cemetery beside next with_P ~ cemetery funeral ashes buried tomb coffin
internment interment: funeral burial service | will_be at_C cemetery in_D_cemetery ~ funeral cemetery burial ashes church mass
internment interment: funeral burial service | E will
interred interned: | during by_D_british without without_trial
invent event: in_the | of
is his: in of on with by for | own
is are: they we |
isle aisle: D centre center | E of_the_church of_the_supermarket at seat seats ~ supermarket church bride seat passengers shelves
isle aisle: D | of_the_plane of_the_church
isle aisle: | ~ supermarket church bride seats passengers shelves walked plane ^ island wight man skye coast sea
isle aisle: centre center down_the up_the across_the window D_supermarket church middle | E of and to seat in with
isle aisle: D centre center supermarket the_church the D_narrow D_supermarket | E seat seats and at with of_the_supermarket of_D_church ^ island islands ferry
isles aisles: | ~ supermarket shelves shoppers seats ^ islands british western scilly
isles aisles: the_supermarket store church supermarket the_narrow in_the | of_D_shop of_D_store of_D_supermarket of_D_church shelves ! british C channel western scottish |
isles aisles: D supermarket church store the | of_D_supermarket of_D_shop and
it's its: | tail headquarters membership shareholders subsidiaries subsidiary origins citizens borders inhabitants peak profits revenue website biggest_ever entirety wake outskirts heyday predecessor successor rivals rival staff leaders officials employees players fans neighbours neighbors allies troops soldiers members workers own
it's its: of in for with by from on at to lost into over under after and raised cut sold opened posted published won increased doubled said_in that_in | own headquarters members profits founder workers staff shares chairman president history first_V_since leader employees customers forecast budget kind peak offices origins name population debt neighbours neighbors
it's its: gave gives give published issued announced lost made changed expects cut raised held began launched closed opened sold used took reported withdrew dropped approved missed marked celebrated doubled ended kept | approval support chairman budget report plan plans verdict members staff chief value licence license title name future course decision forecast profit results annual final third second anniversary stake offer demand election campaign investigation doors operations position own leader founder customers workers
it's its: posted lost won reached held unveiled launched published opened closed sacked raised cut doubled halved named ended expanded defended increased reduced suspended renewed lifted dropped scrapped extended |
it's its: raised cut lost won sold opened closed published launched announced held kept took lifted increased reached in of for with by from on at to into over under after and has had doubled ended suspended revised dropped reports defends changed gave named celebrates celebrated expanded marked C's | own NP_E headquarters members workers profits staff shares founder chief chairman president customers first_X employees forecast budget leader position population borders name debts offices flag economy troops doors services website players fans products operations prices suppliers factory factories stores neighbours rivals plans policy future role powers kind peak way history annual latest strategy second third biggest largest foreign target ! | own_X a the not
it's its: to |
its it's: said think because that and if says K when | a_V_that going_to not_a not_the been_a been_the a_shame a_great a_good a_very a_bit really_V hard_to difficult_to important_to important_that possible_that possible_to time_to unclear_whether unclear_if likely_that too_early too_late very_V about_time just_a like_a
its it's: because and but that think thinks believe says said if when though hope feel so although while know | a an not been going the only too really time just difficult hard clear important never because impossible possible likely unlikely about what like unclear fair great good wrong always all worth ! | own an_X only_NN only_JJ all-time very_own very_NN
its it's: | a our for that
jam jamb: door D_door |
jeans genes: P defective faulty | E in that
jeans genes: | ~ dna mutation inherited scientists ^ denim shirt wore wearing blue
jeans genes: P human of_D D_defective | E that for in are linked
jest just: B |
jut just: is H was i are it's than it you with or be do but were at would don't as |
jut just: | one like about before because how what have don't
jut just: not K R VX NNO B VG and | D JJ
jut just: S O K not | VX VD NN
jut just: K B VX NN | as N RB
kernel colonel: lieutenant army retired | E in who
kernel colonel: D_army army D_former D_retired lieutenant D_lieutenant lieutenant- | C in who
key quay: at_the on_the to_the alongside_the stone | E in at where was and side wall ~ ship ferry moored berthed trawler docked boat boats vessel harbour harbor cruise yacht tied fishing dock
key quay: D_harbour at_D fish along_D the D_stone moored_at tied_up_at berthed_at alongside_D | E in at of ~ harbour harbor ship ferry moored boat cruise docked trawler marina yacht port berthed boats fishing ^ keys lock door house card car
keys quays: dublin's along_D at_D |
kiln kill: MO to |
knave nave: church's D_church's the D_cathedral's | of_D_church of_D_cathedral
knead need: S M they | to D
knead need: MO to they we who people not no D | to for D help more O not
knead need: they we who people not no | E for
kneed need: S they | to D
kneed need: they we people | to more D help
knew new: a brand the entirely | V ! | he she they
knew new: a the brand his her its their this another | ! | E 's
knew know: will would could should must cannot can't won't couldn't wouldn't shouldn't didn't doesn't don't MO | ! | not also then never in and or of
knew new: D a P C's brand the some this these many two three N any with for_a | C_york york zealand year law rules one members homes government president leader season car hospital book film owners system era coach laws powers contract head home stadium job variant album research evidence jobs school measures figures study plan
knew know: MO do did don't didn't not to |
knew new: C's brand some this these many two three any with for_a | E york
knew know: wants_to want_to wanted_to plans_to plan_to expected_to likely_to able_to unable_to hopes_to decided_to agreed_to refused_to going_to used_to ready_to has_to have_to had_to need_to needs_to trying_to tried_to failed_to due_to_X willing_to forced_to set_to continue_to began_to chance_to | D P O N C NP JJ_NP
knew new: a the for to with in our B his their some |
knew new: | research
knew new: VB of VG VD these VS P | NP NNO
knew new: and R two many all help what more | NP
knight night: last saturday friday monday tuesday wednesday thursday sunday opening late all good every that | E and in with at
knight night: D last saturday friday sunday monday tuesday wednesday thursday that late_at all every opening one at by on_D D_previous N the_other overnight | shift club clubs time before after at vision watchman
knight night: last saturday friday sunday monday tuesday wednesday thursday that late_at all every opening one at by on_D D_previous the_other overnight | E of_the
knot not: did does is was were do has would could had are | ! a |
knot not: B is was did does do has had would will could should may | be to have enough only the VN E so yet
know no: | longer one_was
know no: has had there_is there_are there_was there_were was with found sought |
know now: until by right for | E and the
know now: is are was were has have | D ING more N being in ! you_H D_V | as
know no: to | avail
know now: until right by | E I i he she it we they you and
know no: there_is there_was there_were there_are have has had with is are was were says said H been there by_D by making made saw left leaves found showed offered offers in | longer doubt one evidence sign signs comment confidence plans reason chance plan injuries need way immediate word idea problem money matter time choice other more less new such threat intention role surprise power D_intention mention charges suspects survivors casualties further clear significant known room question place ! MO do did don't to we they I you not people who | it that how what
know now: B is are was were he she who it they right until by up_to | known a living facing N being working has have retired
know no: there_is there_was there_were there_are have has had with is are was were says said been there by_D by making made saw left leaves found showed offered offers | E evidence ! MO do did don't to we they I you not people who | it that how what
know now: are right years |
know now: | be been
know now: is | VG VD R JJO NN the being a VX E C
know no: B H with had there | NN JJO longer
lacks lax: B too very | security rules attitude
lade laid: B | up to off out down
laid lain: H_had H had has have | in_bed dead dormant undiscovered unclaimed untouched empty idle derelict undisturbed unused unnoticed unconscious buried down_on vacant fallow in_wait
laid lay: he she body who they | in_a_pool on_D_ground dead E in
lain lane: fast slow bus cycle inside outside country memory bike | E of
lain laid: B was H were | off to_rest down_by bare wreaths D_wreath flowers waste claim out siege
lain laid: H B | D_NN D_JJ foundations claim down_D blame
lair liar: D compulsive pathological a D_proven | and
lama llama: | ~ farm wool animal alpacas alpaca zoo ^ dalai tibet tibetan buddhist monk
lamb lam: on_the |
lane lain: had has have | in for E on
laps lapse: D | in_concentration in_judgment
later latter: the | half of part two three is was days years day group
latter later: week he would |
latter later: | he
latter later: NN C VX | this
lawn law: R | JJO MO
lax lacks: he she it which who that C town city | D a any
lay lie: may will could might | ahead
laying lying: B was were found been man body he_was woman people | in_D_bed on_D in_wait dead face down_on unconscious awake ahead on_P in_D_street in_a_pool next beside face-down about_P ! | D_NN the P E
laying lying: left found | around about on_D_NN
lays lies: city town village body island | in_D west east north south dead beneath on_D_coast between E
lea lee: D |
leach leech: D |
lead led: H having | to the a by them him her many some police D
lead led: team group study inquiry coalition campaign protest march delegation research alliance movement project consortium investigation force uprising procession expedition effort | by
lead led: was were been be being | from off out on across down away
lead led: SG_K_which this_has | to_D_closure to_D_arrest to_D_death to_D_deaths to_D_resignation to_D_collapse to_D_loss to_D_discovery to_D_evacuation to_D_cancellation to_D_conviction to_D_recall to_D_investigation to_D_inquiry to_D_ban to_D_fall to_D_dismissal to_D_fire to_D_crash to_D_suspension
lead led: he she | ! that_he that_she did_he did_she does_he does_she M_he M_she that_it MO_he MO_it MO_she | D_team D_country D_party D_company D_race D_charge D_way D_group D_investigation D_inquiry D_search D_campaign D_delegation D_protest D_side D_club to_D by_N
lead led: K_who | D_team_to D_club_to D_country_to D_side_to D_party_from D_company_from D_party_for D_country_for D_company_for D_party_until ! NS_K_who |
lead led: has had have having | to the a by them him her many some police
lead led: was were been be is are being | by into to away
lead led: D_NN | to_D to_calls to_fears to_more to_at directly_to eventually_to ! MO_D_NN did_D_NN does_D_NN do_D_NN to_D_NN |
lead led: H he she it B B_being been H_been was were has had have company error inquiry scandal attack investigation row dispute probe crash fire decision mistake study storm raid strike move tip leak protest | to_D by D_NN D_team D_club P D_party D_way D_march D_charge to_N to_C to_a to_P away to_calls to_fears through into N_N D_C him them police_to his her team from C in_prayer D_country D_campaign D_revolt D_company D_investigation off D_nation ! MO to D in_the take took a D_in that_he that_she that_it did_he did_she MO_he MO_it MO_she | singer pipes author role paint time
lead led: H he she it B B_being H_been was who_has C_has | to_D by D_NN D_team D_way to_C to_X by_X away through D_C him them police_to ! that_he that_she that_it did_he did_she MO_he MO_it MO_she |
lead led: error inquiry scandal row dispute probe crash mistake raid tip leak storm fire | to_D to_C to_NP
lead led: was were been being | by
lead led: has | to
lead led: has had | the
leaf leave: M | D E on for
leaf leave: MO | ! | not also then never in and or of
leagues leaks: gas oil |
leak leek: | ~ potato soup onions ^ gas oil pipe water
leak leek: | soup and_potato tart ~ soup potato recipe onions
leaks leeks: potatoes_and onions_and carrots_and | and_onions and_carrots E and_potatoes
leant lent: H | D O N_million money
lease leash: dog on_a off_the | E
lease leash: on_D dog off_the on_a_short short dogs D_dog D_dog_on_D | E at
leased least: at | E N D
leased least: at D the not last_but_not to_say | N E important D two three
leased least: at |
leased least: | VB
leased least: the | JJ E
leash lease: a_new | of_life on_life E
leash lease: 99-year year long-term rental ground 10-year five-year | E on agreement
leash lease: D_new sign signed signs N_year D_N_year D_long P P_current | of_life on_D on_life agreement expires for with to ! D_dog on_a tight | ^ dog dogs puppy
led lead: the a in_the P into_the | E over in role singer story from ! was were been B H |
led lead: the a | actor actors actress role singer
led lead: M | to_D to_more the_way ! used_to |
led lead: to will would can may might must should not | ! | lights lighting light screen screens
led lead: to will take taking took into_the the D_early D_narrow D_commanding D_N_goal D_first-half in_D D_N_point in_the N_point D_slender D_comfortable P D_crucial D_big | singer role author actor guitarist story actress vocals in E pipes paint poisoning time over of at_half to singer's ! C | by C
led lead: MO | ! | not also then never in and or of lights
leek leak: D_gas gas D_oil oil water D_water D_radiation D_fuel data D_security D_email D | of E in from at was to
leeks leaks: | ~ gas oil pipe roof ^ potato soup onions
leeks leaks: gas oil water N fuel data of to | E to of from in
legislator legislature: state D_state D_provincial | passed voted
lend lent: was were been being | ! | up or of and
lend lent: has had have | ! | and to in immunity of
lent lend: would could should must cannot can't won't couldn't wouldn't shouldn't didn't doesn't don't MO | ! | not also then never in and or of
leper leopard: D_snow D_amur snow amur |
lessen lesson: a P the important valuable hard history | E from in for to
lessen lesson: D a D_valuable D_history learned D_driving D_important P_first D_piano D_english | E in of for from to learned learnt plan plans
lessen lesson: JJ | that in
lessens lessons: learn learned swimming learnt driving D english piano drawn valuable history | E from of in for and to learned
lesson lessen: M | D pain tension
lesson lessen: will would could should must cannot can't won't couldn't wouldn't shouldn't didn't doesn't don't MO | ! | not also then never in and or of
lesson lessen: | ~ impact risk pain ^ learned school taught teacher
lesson lessen: MO to help_to aim_to | D_impact D_burden D_risk D_chance D_load D_pain D_NN tensions P_dependence reliance D
lest lost: S H |
lest lost: | crops jobs
lest lost: | ~ crops jobs lives
lest least: at |
lets let's: | not go hope face see say get talk
levee levy: D_new carbon fuel D_N D apprenticeship D_tax tourist D_green | on of E
levees levies: new business tax carbon import | on
levies levees: D_broken new_orleans D_river |
levy levee: | ~ river flood flooding breached orleans ^ tax charge tonne sugar
levy levee: D_broken river D_earthen along_D breached_D | system breach failed breached broke failures
liable libel: sued_for suing_for sue_for criminal | E
liable libel: | suit action laws case
liable libel: D sue_for sued_for for D_case | action case trial suit laws lawsuit damages proceedings
liar lair: D_dragon's |
libel liable: held be is are was were found B legally personally hold | for to
lie lay: MO to | off_N off_workers off_staff off_up off_about off_more off_half off_D_NN off_P off_thousands off_hundreds
lie lay: she he |
lightening lightning: | strike strikes bolt bolts struck storm storms rods rod
lightening lightning: | ~ storm thunder struck strike strikes bolt bolts rod thunderstorm ^ load mood burden skin hair weight
lightening lightning: thunder_and struck_by |
lightening lightning: by struck_by strike thunder_and D hit_by forked thunder | strike strikes bolt bolts conductor rod storm storms struck fast speed flash thunder attack visit tour raid war ! | D P of_D the_load
lightening lightning: by struck_by strike thunder_and hit_by forked thunder | E strike and ! | D P of_D the_load
lightning lightening: without of | D_load D_mood D_burden
liqueur liquor: | store stores licence license licensing laws
"""
