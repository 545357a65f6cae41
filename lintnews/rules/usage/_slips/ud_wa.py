"""Slips of words in “ud” to “wa”; the form of a row is told in the package."""

ROWS = """
udder utter: D an | chaos nonsense disbelief despair disgrace rubbish
udder under: is are was now been be just come well made still go but |
udder under: | P a N this way which different an O one
udder under: NN NP VD K C VX RB JJO VG O VS from and N | D
udder under: NP VD RB | JJ NNO NN C
udder under: NNO K VX | JJ
unaware unawares: caught taken | by
unclear nuclear: | weapons weapon power plant plants reactor reactors bomb bombs test tests deal energy programme program submarine waste war talks
unclear nuclear: D C's D_C's N C and of new a for its with civil anti- | power plant plants weapons weapon deal talks energy bomb war reactor reactors programme program test tests site facility facilities waste inspectors submarine missile missiles disarmament fuel family disaster ambitions attack arsenal deterrent warheads accident watchdog agency agreement scientist scientists arms stations station physicist safety
undo undue: | pressure influence burden delay hardship stress risk
undo undue: D without | influence pressure delay hardship burden stress risk weight
undue undo: M | D_damage D_work
undue undo: MO to | D_damage years decades D_work D_harm
unison union: trade |
unites units: N housing army care residential | of E in to were
unity unit: intensive_care D_army D_intensive_care D_special |
untied united: | states nations kingdom front
untied united: the | C
untied united: the in of a | States Nations Kingdom Front Airlines
untied united: D the a in_the manchester leeds C more | states nations kingdom arab front airlines ireland states' we in_P in_support in_opposition against behind way methodist ! | D_boat
untied united: in_the manchester leeds more | E front ! | D_boat
untied united: | people
untied united: a | C
unties unites: | D people
upmost utmost: of_the do_P of | importance respect to seriousness confidence care
upmost utmost: of_the do_P | E to
urn earn: | ~ money wages salary living ^ ashes cremated cricket
urn earn: MO to | D N more P enough
use used: is was were are got getting get | E_to
use used: were he she |
use used: be being is | to in for as by RB
use used: are | only R E RB
use used: was be being | E in for as
vacation vaccination: | drive programme program rollout mandate certificate certificates campaign campaigns teams
vacation vaccination: | ~ measles polio flu jab jabs clinic dose doses virus ^ holiday beach family summer paid resort
vacation vaccination: D_covid D_measles D_flu polio measles covid-19 covid D_polio childhood D_mass mass | campaign centre programme rates rate drive centres certificate
vacation vocation: D_religious D_true P_true |
vacations vaccinations: | ~ measles polio flu clinic doses virus free ^ holiday beach family summer resort
vaccination vacation: | ~ beach resort holiday hotel tourists ^ measles polio flu jab dose doses virus children clinic
vaccination vacation: on summer D_summer D_family on_D | home rental homes E in_C
vain vein: similar same lighter deep | E
vain vein: in_D in_a D_same D_blue blue D_jugular similar D_similar D_lighter varicose | of_NN and_artery in_P_leg E of ! in B |
vain vane: D_weather wind weather |
vain vein: same |
vain vein: JJO | E
vale veil: D full-face D_full-face D_islamic wedding bridal D_bridal lifted_D wearing_D drew_D a | of_secrecy over E and_gown
vales values: family |
vane vein: in_D D_jugular |
vane vain: in |
vary very: is was were are a | good high large small low different
vary very: B a |
vary wary: B be | of
vary very: B is was are were a so not have still D it's | much well good few large difficult important strong happy proud high close pleased serious different long small
vary very: are was were it's been am our his |
vary very: | small important little few first long best great
vary very: a is R be VD some still have this or VS N it all VG had P so | JJ
vary very: O VX K C NP NN D | much
vary very: VB B | JJO RB
vassal vessel: D_fishing fishing D_navy D_cargo blood D_naval |
veil vale: | ~ valley ^ bride face wore wedding islamic
veil vale: D | of_glamorgan of_york of_evesham of_C of_tears
vein vain: in | E
vein vain: | ~ glorious tried effort ^ blood arm leg varicose surgery artery gold jugular
vein vain: in efforts_in tried_in died_in B_in searched_in hope_in D so B | hope attempt effort bid and_arrogant efforts glorious ! D_same the in_D_X in_a_similar | of
vein vain: efforts_in tried_in died_in B_in searched_in hope_in so | E attempt ! D_same the in_D_? in_a_similar | of
venal venial: | sin sins
veracious voracious: D a | appetite reader
verses versus: C D_v man england | C D
versus verses: N bible koranic quranic | of from in E
very vary: M they prices costs | from in by widely between according
very vary: | between according greatly
very vary: MO to prices which they rates opinions that estimates can may rules widely | from according widely by in between depending greatly E across considerably D_NN_by wildly with
very vary: prices which they rates opinions that estimates can may rules widely | E widely
very vary: | in from
vial vile: | abuse
vial vile: D | abuse crime attack
vicious viscous: | liquid oil fluid
vicious viscous: | ~ liquid oil fluid lava sticky ^ attack circle dog
vie view: of P in this into public VG |
vie view: JJ D | of that B
vie view: JJ | E
vie view: D | to
vie view: JJO | R
vile vial: a | of
vile vial: D N a glass D_small | of_D_vaccine of_blood of_NNO of_poison of_vaccine
villagers villages: N D_N nearby remote fishing surrounding | in_D_north were_flooded of_C around in_C near
villages villagers: N D hundreds_of local angry | said say who fled living have told gathered
violet violent: D a in increasingly non | crime crimes attack protest protests clashes death incident assault demonstrations offences struggle extremism
viscous vicious: | ~ attack circle dog dogs assault beating cycle crime ^ liquid oil fluid lava sticky
viscous vicious: D a most | attack circle cycle assault dog rumours murder crime fight
vocation vacation: on summer D_summer D_family paid on_a | in_C home spot time E in
void avoid: MO to | D
volley valley: C |
voter vote: M D | for in E on
voter vote: MO to | for on against in E by
voter vote: will |
voter vote: to | on in and
voter vote: RB | R
voter vote: a | on
voters votes: N_per_cent_of_the N cast_P count_D counting_D cast counted win N_% majority_of P postal most | for were_cast in_D_first cast to_N counted were_counted against in_favour ! | in_D_city
voters votes: N_per_cent_of_the cast_P count_D counting_D cast counted win N_% majority_of postal most | E for to_N ! | in_D_city
votes voters: D many registered N_registered young undecided N_per_cent_of N% N_of black female | who go_to_D_polls are went_to said will have in_C say want approved rejected decide chose turned backed to_choose elected head ! | cast counted
wag wage: our |
wag wage: of | NP
wagers wages: P higher unpaid low minimum real average D | and E are have rose of for to growth
wages wagers: placed |
wages wage: MO | ! | not also then never in and or of
wail whale: killer | watching
wail whale: D sperm killer humpback blue minke D_blue beached | watching meat E hunting song shark
wail wall: | between
wail wall: the | on RB
wails wales: | ~ england scotland cardiff ^ sirens siren mourners
wails whales: N killer humpback pilot sperm beached | and E were
waist waste: a the of nuclear household toxic food plastic | of disposal
waist waste: a_ | of_time of_money
waist waste: nuclear plastic food household toxic radioactive industrial medical D | disposal management of_time of_money
waist waste: will would could should must cannot can't won't couldn't wouldn't shouldn't didn't doesn't don't MO | ! | not also then never in and or of
waist waste: | ~ money time bins rubbish recycling landfill household nuclear taxpayers ^ deep trousers belt dress measurement inches high wearing
waist waste: | of_time of_money of_space of_resources
waist waste: nuclear household toxic food plastic industrial |
waist waste: D to of nuclear household D_complete toxic radioactive MO D_huge hazardous industrial food plastic medical go_to a_total laying a human organic solid electronic laid such_D | of_time of_D_money of_money of_public of_D_time of_taxpayers of_energy of_D_resources water management disposal money paper collection bin time land dump treatment site facility and_recycling material products collectors ! P D_slim |
waist waste: nuclear household D_complete toxic radioactive D_huge hazardous industrial food plastic medical go_to a_total laying human organic solid electronic laid such_D | E of_time ! P D_slim |
waist waste: don't |
waist waste: | water P
wait weight: lose losing lost gain gained put_on over | E
wait weight: | loss gain
wait weight: lose losing lost gain gained gaining birth body excess put_on | E and loss
wait weight: lose losing put_on gain carry lost body P D_excess under_the excess gained birth throw_P threw_P loss D | loss of_D_NN of_N gain lifting training lifter limit class watchers of_evidence limits lifters problem of_D_world in_gold of_expectation of_public ! MO to D_long long- |
wait weight: lose losing put_on gain carry lost body D_excess under_the excess gained birth throw_P threw_P loss | E loss ! MO to D_long long- |
wait weight: P | RB
wait weight: VS | to
waited weighted: D | average in_favour towards average_of vest blanket
waiter water: D drinking | supply
waiter water: | use
waits weights: lifted lifting lift weighs |
waive wave: a heat tidal crime D_second second D_first D_new D_heat D_crime D_tidal D_huge MO_to shock D_mexican microwave | of E
waive wave: D D_second second D_first D_new D_heat heat crime D_crime tidal D_tidal D_huge N MO_to MO to shock a D_mexican microwave | of_D_NN of_NP of_NN of_attacks of_D_virus of_violence of_protests goodbye at_D at_P to_D_crowd D_flag flags D_banners off D_white P_arms through_D power farm P_hand to_fans D_magic to_D_fans energy in_D
waive wave: D JJ seismic heat next second third first new tidal |
waive wave: JJ a | of
waive wave: JJ NNO | NP
waived waved: | goodbye D_flag flags to_the at_the
waived waved: he she they H who fans crowd crowds supporters protesters C children king queen | at to D_flag flags P banners goodbye off through as from P_arms placards D_white P_hand in_D_air on down D_shirt D_red ! | D_fee D_right D_fees D_rights P_right
waiver waver: M not never did_not | E in from on
waiver waver: | ~ faith support determination ^ visa fee fees signed legal rights patent
waiver waver: MO to not never didn't did_not does_not | in E from on ! | D
waiver waive: MO | ! | not also then never in and or of
waivered wavered: H he she support never | E in over from
waivers wavers: never |
waives waves: N heat radio shock sound D air crime N_metre huge tidal micro brain high | of at to crashed hit lapping in from goodbye
waives waves: heat radio shock sound air crime N_metre huge tidal micro brain high | E of
waiving waving: B was were crowds fans protesters supporters people children flag- banner- arm- | flags at banners D_flag to P placards C_flags goodbye from D_white and_cheering D_union D_gun D_knife ! | D_fee D_rights P_right D_requirement D_fees
waiving waving: was were crowds fans protesters supporters people children flag- banner- arm- | E flags ! | D_fee D_rights P_right D_requirement D_fees
wan want: they we I M | to D
wan want: they we who I you people | to
wan want: i don't who didn't also people doesn't might really just wouldn't do |
wan want: | them more him this our me
wan want: S MO not NP RB and C to that or O | to
wan want: S | E a S P NN the VD NP VX JJ
wander wonder: I S no little can't people | if whether why how what that
wander wonder: | whether why if_they if_it if_D
wander wonder: D no I small N_hit one-hit MO stevie boy some they many little it's_no D_eighth | why if how what whether that about drug who where woman of_D_world goal hits land ! | around through D_streets off into aimlessly
wander wonder: no I small N_hit one-hit stevie boy some they many little it's_no D_eighth | E if why ! | around through D_streets off into aimlessly
wander wonder: no |
wander wonder: S | if
wandered wondered: | if whether why how what
wandered wondered: H he she they many who people some ever | why if how what whether about aloud who where that ! | off in into around through
wandered wondered: I he she they many who people some ever | why ! | off in into around through
wandering wondering: | if whether why how what if_they if_it if_D
wandering wondering: left am I was people are fans for_those | why if how what whether about who where when aloud E ! | around through streets in into off
wanders wonders: D seven N does work D_natural he she one natural works the_seven | why if how what whether of_D_world for about who at ! C |
wanders wonders: seven does work D_natural he she one natural works the_seven | E why ! C |
war was: he she it there who which | not ED a found taken killed
war wore: she he they who | D JJ_NP NP
ward award: D_academy film |
ward war: if |
ward war: the JJ P | against
warded awarded: | ! | off
wards words: in_other | E
ware where: | I i he she it we they you the
ware wear: will would could should must cannot can't won't couldn't wouldn't shouldn't didn't doesn't don't MO | ! | not also then never in and or of
ware wear: MO to not made_to had_to must | D P masks face C a seat
ware where: place | D_NN_VD he she they
wares wears: he she who | D a
warmed warned: H he she they C who officials experts police was had ministers scientists been have B report forecasters bank doctors analysts repeatedly | that of about against D_NN that_D them residents people not_to it in by on to_X
warmed warned: he she they who officials experts police was had ministers scientists been have report forecasters bank doctors analysts repeatedly | E that
warn worn: was were has have had been | by out E down
warn worn: B H was been have | by D out on down at
warn worn: B again once | by with under on as
warp wrap: MO to |
warship worship: | ~ church mosque temple god congregation sunday ^ navy sea crew port missile frigate
warship worship: place_of places_of house_of houses_of D_place_of freedom_of hero ancestor freedom_to | E and service in services at leader
warships worships: who he |
wary weary: war- war world- D | travellers troops soldiers
wary weary: war- war world- | E traveller
waste waist: | deep high band and_hip and_hips line
waste waist: the | up
waste waist: from_the below_the | up E
waste waist: around_P P from_D D below_the above_the P_slim trim to_P deep- chest_and D_trim paralysed_from_the down_from_D the | band line deep high length down coat size ! D_nuclear household D food human |
waste waist: around_P from_D below_the above_the P_slim trim to_P deep- chest_and D_trim paralysed_from_the down_from_D | E down and_hips ! D_nuclear household D food human |
wave waive: to will agreed_to could would | the_fees the_fee the_rights the_right the_charges the_charge the_immunity the_requirement the_fine its_fees its_fee its_rights its_right its_charges its_charge its_immunity its_requirement its_fine his_fees his_fee his_rights his_right his_charges his_charge his_immunity his_requirement his_fine her_fees her_fee her_rights her_right her_charges her_charge her_immunity her_requirement her_fine their_fees their_fee their_rights their_right their_charges their_charge their_immunity their_requirement their_fine
wave waive: MO to agreed_to decided_to will offered_to refused_to | D_fee D_fees D_right D_rights D_rule D_rules D_requirement D_requirements P_right P_rights D_charge D_charges P_fee P_fees extradition P_immunity D_immunity fees D_cost D_restrictions D_need D_patent D_patents tuition visa D_penalty D_penalties D_interest customs D_entry D_deposit P_salary D_ban D_sanctions diplomatic D_tax P_anonymity P_privilege D_late D_late_fee D_tariff D_duty tariffs duties charges rights penalties D_fine interest P_appeal P_diplomatic_X import late overdraft ! | P_right_hand P_right_arm
waved waived: H | arraignment extradition immunity D_right D_rights D_fee
waved waived: | ~ fee fees immunity rights extradition charges ^ flag flags hand goodbye crowd
waved waived: | the_fees the_fee the_rights the_right the_charges the_charge the_immunity the_requirement the_extradition its_fees its_fee its_rights its_right its_charges its_charge its_immunity its_requirement its_extradition his_fees his_fee his_rights his_right his_charges his_charge his_immunity his_requirement his_extradition her_fees her_fee her_rights her_right her_charges her_charge her_immunity her_requirement her_extradition their_fees their_fee their_rights their_right their_charges their_charge their_immunity their_requirement their_extradition P+fee D+fee D+fees P+fees P_right_to P_rights fees D+charges D+requirement P+immunity tuition
waved waived: H B was court fee he she H_been fees company government bank rights were council she_has | D_fee D_fees D_right P_right P_rights D_rights D_rule P_anonymity D_requirement D_requirements D_charges immunity P_immunity extradition fees charges D_ban P_fee D_charge P_preliminary P_privilege for by D_interest D_rule_that tuition D_late ! | P_right_hand P_right_arm through goodbye flags
waved waived: H lender bank company airline council court judge regulator university landlord club bank_has | late_fees late_fee D_late_fee all_fees entry_fees interest D_interest late
waver waive: M | D fees fee charges rights rent immunity
waver waiver: fee visa signed_a sign_a D_ liability | E for form from
waver waiver: D D_fee a visa D_visa signed_D sign_D D_patent D_tariff a_federal fee D_federal D_tuition loan granted_D D_temporary a_visa indemnity tax D_special D_patents | of_D_fee of_D for_D form to programme program from_D on of_patents ! not MO to |
waver waive: MO to | D_fee D_fees D_rule D_right D_rights P_right D_late D_charge D_requirement D_NN D_NP P_fee fees its ! | from in
waver waiver: D_fee visa D_visa signed_D sign_D D_patent D_tariff a_federal fee D_federal D_tuition loan granted_D D_temporary a_visa indemnity tax D_special D_patents | E for ! not MO to |
wavered waived: | D_fee D_fees D_right D_charge fees charges arraignment extradition immunity D_rights
wavered waived: be been was were |
wavers waivers: N fee visa patent tax D granted | for of to from
wavers waivers: fee visa patent tax granted | E for
waving waiving: | ~ fee fees immunity extradition charges ^ flag flags hand goodbye crowd arms
way weigh: M | N up in_on heavily D_options D_evidence
way weigh: will would could should must cannot can't won't couldn't wouldn't shouldn't didn't doesn't don't | ! | not also then never in and or of
way weigh: MO to | N in D up on down heavily P
"""
