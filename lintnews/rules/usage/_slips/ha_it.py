"""Slips of words in “ha” to “it”; the form of a row is told in the package."""

ROWS = """
hail hale: | and_hearty
hair heir: sole rightful only male legitimate designated next sole_surviving apparent_X heiress_or the_direct | to_D E and apparent of
hair heir: an P D D_JJ | to_D_throne to_D_C_throne to_D_fortune to_D_X_fortune to_D_C_fortune to_D_estate to_D_title to_D_crown to_D_family to_D_empire to_D_dynasty to_D_X_dynasty to_D_X_empire apparent presumptive
hairs heirs: P sole rightful legal surviving C's no and | to_D of_D E can ~ estate fortune will legal died inherit inheritance property descendant ^ grey gray cut
hale hail: heavy D | storm stones damage E and
halve have: MO to they we who I | D to a been the ! to by | D_NN_by P D_number D_deficit D_rate D_cost D_emissions
hang hung: jury was were been had jury_was_ | E after up by in
hangar hanger: coat clothes D_coat |
hanger hangar: | ~ aircraft plane planes airport aeroplane airfield jet jets helicopter pilot ^ coat clothes wardrobe shirt dress wire jacket shirt suit dress wardrobe
hanger hangar: aircraft airport aeroplane airplane helicopter |
hanger hangar: aircraft D_aircraft D_airport airport D_plane plane in_D | E at in was doors where and ! coat clothes cliff | ~ plane planes aircraft airport jet helicopter airfield runway pilots ^ coat clothes jacket shirt suit dress wardrobe
hanger hangar: into_P into_D inside_D outside_D in_D in_P D_maintenance D_N military | ~ plane planes aircraft airport jet helicopter airfield runway pilots cessna boeing airbus spitfire drone airline aviation flight raf glider ^ coat clothes jacket shirt suit dress wardrobe coats
hangers hangars: | ~ aircraft plane planes airport airfield jets helicopters ^ coat clothes wardrobe shirts wire
hangers hangars: aircraft airport | E at and
hardy hearty: D | meal breakfast soup laugh congratulations stew welcome
hare hair: | loss cut salon
hare hair: P_long P_grey D_dark blonde facial human | E and in loss salon follicles dye cut dresser
hart heart: | attack attacks disease failure surgery
hart heart: D P have_D broken open | attack disease failure surgery transplant condition attacks of_D
hart heart: have_D broken open | E disease
hat that: said says so showed believe believed found agreed | ! | E 's trick
hat that: | he she they ! a the his her red old my |
haul hall: town village city concert dance music sports | E in and
haul hall: city D_city town D_town concert D_concert dance village D_village D_assembly D_church beer | E in of and
haul hull: ship's boat's vessel's ferry's D_ship's D the P | ~ ship vessel ferry boat rust tanker yacht submarine ^ fish fishing drugs cocaine cannabis police customs drug seized
hays haze: D |
he the: at from with by into | ! | who had was is has said and E 's or would could did himself will can be should
heal heel: P left right achilles | E injury
heal heel: D | E had was is injury
heal heel: achilles P left right high D_left D_right | E injury problem of_his of_her ! | the
heal heel: | ~ achilles shoe boot ^ wounds wound divisions rift
heal heel: achilles achilles' P P_left P_right D_high bruised D the | E injury of and spur ! MO to |
healed heeled: well | ^ wound wounds scar scars injury fracture cut bone
hear here: right over up down from around live lived lives stay stayed is are was were been born came come moved he's they're we're arrived work out | E R and to_VX for_N in_C on_C to today last ! to will must can would | from_D about
heard herd: whole | of
heard herd: | immunity numbers the_sheep the_cattle
heard head: the his her their my | of E
hears hearse: the D funeral |
hearty hardy: D | perennial annual plants
heel heal: M | D_wounds D_rift D_divisions wounds divisions rifts
heel heal: weeks_to months_to days_to time_to years_to needs_to needed_to begin_to began_to started_to start_to help_to helps_to help allowed_to able_to trying_to try_to need_to slow_to yet_to failed_to never fully | E and properly completely fully well quickly in before slowly from after D_nation D_rift D_wounds D_divisions
heel heal: will would could can cannot may might must should not M | D_nation D_rift D_wounds D_divisions D_wound E quickly properly fully ~ wound wounds injury injuries knee ankle bone scars fracture muscle wrist shoulder
heel heal: | ~ wounds rift divisions ^ achilles shoe boot injury left
heel heal: MO will help helped can take time_to not fully D_long_to months_to weeks_to wounds began_to | D P wounds divisions rifts properly old E in and from quickly fully itself themselves by C's well ! brought_to bring_to brings_to come_to came_to bringing_to called_to heel_to | ^ ship ships yacht yachts boat boats
heeled healed: H B has fully H_not wounds have never | E and by up well from
heels heals: it he she time P_wound wound which |
heir hair: P long dark brown blond blonde grey gray red curly short facial human dyed black thinning receding | E and cut in R was style colour ! | to apparent
heir air: open fresh thin hot compressed mid- | E and in
heir air: | force raid raids strike strikes traffic pollution conditioning quality fares travel ambulance carrier carriers fleet base
heir air: in_the into_the | E
heir air: D_open in_D fresh open C | force strike strikes raid raids pollution
heirs hairs: nasal body facial grey gray stray split pubic | E and on from
herd heard: B been | in at by from on E saying coming that ^ sheep goats goat cattle cows reindeer animals yaks geese camels livestock
herd heard: H | that D of about from ^ sheep goats goat cattle cows reindeer animals yaks geese camels livestock
herd heard: residents neighbours neighbors people hundreds witnesses he she they we I who | D_siren D_sirens D_shots D_bang D_explosion D_noise D_scream D_screams D_crash D_gunfire D_blast D_news D_evidence D_case ^ sheep goats goat cattle cows reindeer animals yaks geese camels livestock
herd heard: he she they we who witnesses residents neighbours neighbors officers police crew judge | a that about shots gunfire screams evidence loud from how ^ sheep goats goat cattle cows reindeer animals yaks geese camels livestock
herd heard: has had have | ! | and to in immunity of ^ sheep goats goat cattle cows reindeer animals yaks geese camels livestock
herd heard: court jury inquest tribunal | ^ sheep goats goat cattle cows reindeer animals yaks geese camels livestock
herd heard: | ~ court inquest jury tribunal bang noise inquiry shots gunfire explosion witnesses ^ cattle cows cow goats sheep elephants buffalo immunity animals bison reindeer goat yaks geese camels livestock
herd heard: H B he she they who we I court inquest jury inquiry tribunal was committee hearing panel neighbours neighbors witnesses residents B_being never could_be voice have | D that how evidence a from about screams shots gunfire of N C the in by no arguments testimony ! D the D_NN | of immunity ^ sheep goats goat cattle cows reindeer animals yaks geese camels livestock
herd heard: he she they who we I court inquest jury inquiry tribunal was committee hearing panel neighbours neighbors witnesses residents B_being never could_be voice have | E from ! D the D_NN | of immunity ^ sheep goats goat cattle cows reindeer animals yaks geese camels livestock
herd heard: | him her ^ sheep goats goat cattle cows reindeer animals yaks geese camels livestock
herd heard: be had | R ^ sheep goats goat cattle cows reindeer animals yaks geese camels livestock
herd heard: S | about NP C ^ sheep goats goat cattle cows reindeer animals yaks geese camels livestock
here hear: MO didn't don't don't to | D C evidence arguments about_D what how O testimony appeals more_about cases complaints any VG NN NP ! from up_to back come_back | D_X_B
heroin heroine: D | of_the_film of_the_novel of_the_story
heroin heroine: D_film's D_tragic national war D_novel's D_feminist | of E who and in ! | addict addiction overdose user addicts dealer trade
heroine heroin: | ~ addict addicts smuggled seized injected kilos dealer dealers trafficking ^ novel film actress opera play ballet story
heroine heroin: | addicts addict addiction dealers dealer overdose trade smugglers smuggler use users seizure
heroine heroin: of kilos_of grams_of smuggling selling dealing injecting pure took inject | and worth hidden was were in from E
heroine heroin: of kilos_of grams_of smuggling selling taking injecting cocaine_and and addicted_to worth_of | addict addicts addiction overdose overdoses trafficking dealer dealers trade use smuggling haul seizure production found users ~ drugs drug cocaine kilos smuggled seized addict cannabis fentanyl opium smugglers ^ novel film opera play heroine's
heroine heroin: kilos_of grams_of smuggling selling taking injecting cocaine_and and addicted_to worth_of | E with worth
hew hue: D | of and
higher hire: M | N D more new staff workers hundreds thousands extra O ! | than ^ costs levels prices turnover
higher hire: will would can could must should plans_to plan_to wants_to wanted_to had_to able_to agreed_to need_to | N D new more ! | end ^ costs levels prices turnover
higher hire: will to would could plans must can | N a an hundreds thousands ^ costs levels prices turnover
higher hire: MO to will plans_to plan_to firms_to decided_to want_to wants_to looking_to | D N more new P a out an extra people cars C staff workers foreign another ! N_to | ^ costs levels prices turnover
higher hire: MO | ! | not also then never in and or of ^ costs levels prices turnover
higher hire: wants_to want_to wanted_to plans_to plan_to expected_to likely_to able_to unable_to hopes_to decided_to agreed_to refused_to going_to used_to ready_to has_to have_to had_to need_to needs_to trying_to tried_to failed_to due_to_X willing_to forced_to set_to continue_to began_to chance_to | D P O N C NP JJ_NP ^ costs levels prices turnover
higher hire: expected_to plans_to plan_to wants_to want_to hopes_to decided_to going_to likely_to able_to agreed_to trying_to looking_to due_to_X used_to need_to needs_to MO | NP PERS C_NP JJ_NP D_NN N ! | than ^ costs levels prices turnover
higher hire: MO | ^ costs levels prices turnover
higher hire: to will can could | a an ^ costs levels prices turnover
hire higher: | than education
hire higher: even much far slightly | E than prices
hire higher: be been go went are were | E than by
hire higher: far much even | E than
hire higher: much even far slightly a | than education taxes court ground
hire higher: B much far even D slightly a | than education court rates prices pay costs power wages level taxes interest
hire higher: | than
hired higher: | than
hoard horde: | of_tourists of_fans of_reporters of_people of_shoppers of_photographers of+PERS of+fans of+tourists of+shoppers of+protesters
hoard horde: | ~ fans tourists reporters screaming ^ coins gold buried treasure food silver
hoard horde: a the | of_tourists of_fans of_reporters of_journalists of_people of_protesters of_shoppers of_photographers of_visitors of_children
hoard horde: D a D_whole | of_PERS of_fans of_people of_tourists of_NP+C of_reporters of_journalists of_photographers of_visitors of_shoppers of_protesters of_children of_angry of_zombies of_invaders of_supporters
hoards hordes: D | of_PERS of_people of_fans of_tourists of_reporters of_shoppers of_journalists of_visitors of_children of_photographers of_young of_zombies
hoarse horse: D race D_race police white D_dark shire D_trojan a | racing race races riding rider trainer owner meat box drawn
hole whole: the a_ P D_ | country world town village city thing team family day night week year story truth idea point process time life nation group club system community industry region area picture continent lot bunch host range generation school building season project family ! rabbit
hole whole: as_a on_the | E R and but
hole whole: the | of_D_country of_D_year of_C of_D_family of_D_town of_D_team of_D_region of_D_world of_D_X_country of_last of_the_NN ! |
holly holy: | week land bible
holly holy: D | land see war book city site sites quran communion spirit month week grail
hone home: at go come back went came going return returned drove took way |
horde hoard: | of_gold of_coins of_silver of_weapons of_treasure
horde hoard: D_roman D_viking D D_huge D_buried MO to people | of_coins of_gold of_silver of_THI of_treasure of_weapons of_cash of_ammunition of_food of_artefacts of_jewellery of_arms of_bronze food D_cash toilet medicine
horde hoard: | of+THI of+STU of+WEA ! | of+PERS of+fans of+people
horde hoard: D_ | of+lawnmowers of+bicycles of+bikes of+tools of+cash of+drugs of_stolen of_fake of_counterfeit of_illegal of_rare of_ancient of_old of_iron of_unexploded
horde hoard: | ~ coins buried treasure ^ people crowd fans mongol attackers
horded hoarded: H he she they | D food cash gold
hordes hoards: | of_coins of_gold of_silver of_cash
hording hoarding: D_advertising of | food E gold cash
horse house: opera |
horse house: | prices speaker of_commons of_representatives of_lords
hostel hostile: a B very deeply increasingly so more openly | takeover bid environment reception crowd act to towards witness nation forces questioning states
hostel hostile: very deeply increasingly so more openly | E to
hostile hostel: D_youth youth D_homeless D_student backpackers' D_bail | ! | to
hour our: of with from by to into about in | NP own NN_R NN_E ! | after long E of_need from
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
idol idle: stood sat stand sit lay lie lying sitting standing |
idyll idle: B |
if of: one some because most | a his her its their
illegible eligible: B are was be not those anyone N_people | for to voters
illicit elicit: MO didn't did_not WILL | ! | drug drugs trade
illicit elicit: to | D P C any some more no REPLY JJ_REPLY O strong further only ! access addicted linked links link related due turn turned turning resort thanks relating close |
illusion allusion: D_obvious D_biblical | to
illusions allusions: biblical literary classical | to E in
illusive elusive: |
immanent imminent: D B | danger threat attack
imminent eminent: a an the most the_most many | PER PERS domain C_PER ! | visitor visitors
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
is it: because if although |
isle aisle: D centre center | E of_the_church of_the_supermarket at seat seats ~ supermarket bride seat shelves
isle aisle: D | of_the_plane of_the_church
isle aisle: | ~ supermarket seats shelves ^ island wight man skye coast sea
isle aisle: centre center down_the up_the across_the window D_supermarket church middle | E of and to seat in with
isle aisle: centre center supermarket the_church D_narrow D_supermarket | E seat seats and at with of_the_supermarket of_D_church ^ island islands ferry
isles aisles: | ~ supermarket shelves shoppers seats ^ islands british western scilly
isles aisles: the_supermarket store church supermarket the_narrow in_the | of_D_shop of_D_store of_D_supermarket of_D_church shelves ! british C channel western scottish |
isles aisles: D supermarket church store the | of_D_supermarket of_D_shop and
it is: he she | VG JJO D not
it is: there this | a the no not
it's its: | tail headquarters membership shareholders subsidiaries subsidiary origins citizens borders inhabitants peak profits revenue website biggest_ever entirety wake outskirts heyday predecessor successor rivals rival staff leaders officials employees players fans neighbours neighbors allies troops soldiers members workers own ^ who
it's its: of in for with by from on at to lost into over under after and raised cut sold opened posted published won increased doubled said_in that_in | own headquarters members profits founder workers staff shares chairman president history first_V_since leader employees customers forecast budget kind peak offices origins name population debt neighbours neighbors ^ who
it's its: gave gives give published issued announced lost made changed expects cut raised held began launched closed opened sold used took reported withdrew dropped approved missed marked celebrated doubled ended kept | approval support chairman budget report plan plans verdict members staff chief value licence license title name future course decision forecast profit results annual final third second anniversary stake offer demand election campaign investigation doors operations position own leader founder customers workers ^ who
it's its: posted lost won reached held unveiled launched published opened closed sacked raised cut doubled halved named ended expanded defended increased reduced suspended renewed lifted dropped scrapped extended | ^ who
it's its: raised cut lost won sold opened closed published launched announced held kept took lifted increased reached in of for with by from on at to into over under after and has had doubled ended suspended revised dropped reports defends changed gave named celebrates celebrated expanded marked C's | own NP_E headquarters members workers profits staff shares founder chief chairman president customers first_X employees forecast budget leader position population borders name debts offices flag economy troops doors services website players fans products operations prices suppliers factory factories stores neighbours rivals plans policy future role powers kind peak way history annual latest strategy second third biggest largest foreign target ! | own_X a the not ^ who
it's its: R has had have lost made won sold put cut gave kept | NN_E NNO P own first last JJO_NN NP ^ who
its it's: | a an the been going_to time_to clear_that likely_that likely_to hard_to difficult_to easy_to possible_to impossible_to unclear important_to important_that up_to because what how why so too_JJ too_early too_late been_a really_good really_about really_not really_hard really_important there no_X that good_to not_a not_the not_just not_about not_clear not_going not_enough not_good not_fair not_easy not_too not_worth not_that not_over not_true not_there not_often not_known not_possible not_right not_like just_a just_that worth_VG ! all |
"""
