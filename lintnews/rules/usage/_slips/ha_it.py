"""Slips of words in “ha” to “it”; the form of a row is told in the package."""

ROWS = """
hail hale: | and_hearty
hair heir: sole rightful only male legitimate designated next sole_surviving apparent_X heiress_or the_direct | to_D E and apparent of
hair heir: an P D D_JJ | to_D_throne to_D_C_throne to_D_fortune to_D_X_fortune to_D_C_fortune to_D_estate to_D_title to_D_crown to_D_family to_D_empire to_D_dynasty to_D_X_dynasty to_D_X_empire apparent presumptive
hair hare: brown mountain arctic the_tortoise_and_the march | coursing E_coursing ~ hunt greyhound hounds rabbit burrow coursing
hair heir: the is prince princess son nephew niece lord king queen | to_a to_the to_an to_C to_his to_D_throne
hairs heirs: P sole rightful legal surviving C's no and | to_D of_D E can ~ estate fortune will legal died inherit inheritance property descendant ^ grey gray cut
hale hail: | storm storms stones stone of_bullets of_gunfire E_damage damage a_taxi D_cab
hall haul: long drugs medal record D_drugs in_the_long for_the_long big massive huge N | of_N E of_drugs of_cocaine of_gold of_cannabis flights flight of_medals ! | D_X_of_fame of_fame
halve have: MO to they we who I | D to a been the ! to by | D_NN_by P D_number D_deficit D_rate D_cost D_emissions
hang hung: jury was were been had jury_was_ | E after up by in
hangar hanger: coat clothes wire | E and
hanger hangar: aircraft airport a_disused the an_aircraft D_plane in_a | E at in door doors where deck floor of ~ AIR ^ coat clothes wire wardrobe steak
hanger hangar: | ~ AIR cessna ^ coat clothes wire wardrobe steak clothing jacket suit dress shirt hook
hangers hangars: aircraft | E at ~ AIR ^ coat clothes wire wardrobe
hardy hearty: a | meal breakfast laugh soup appetite welcome congratulations lunch stew
hare hair: | cut loss style salon dryer extensions product products dye transplant clip
hart heart: | attack attacks disease failure surgery
hart heart: D P have_D broken open | attack disease failure surgery transplant condition attacks of_D
hart heart: have_D broken open | E disease
hat that: said says so showed believe believed found agreed | ! | E 's trick
hat that: | he she they ! a the his her red old my |
haul hall: town village church concert D_city city community music parish school dining sports dance packed assembly lecture the_main entrance | E in of and to for was on meeting at where with ! drugs a D_record | of_N of_drugs of_cocaine of_cannabis of_medals of_stolen of_D_stolen
haul hull: ship's boat's vessel's ferry's D_ship's D the P | ~ ship vessel ferry boat rust tanker yacht submarine ^ fish fishing drugs cocaine cannabis police customs drug seized
hays haze: D |
he the: at from with by into | ! | who had was is has said and E 's or would could did himself will can be should
heal heel: P achilles on_the_X D_left D_right P_left P_right | E of injury and in bone down to ! MO will
heal heel: the a an P GEN | ! | D
healed heeled: well | man woman businessman businessmen family families crowd lawyers visitors guests investors
heals heels: high P stiletto on_the hot_on_the kicked_P its four-inch dug_P | E of and over in
hear here: right over up down from around live lived lives stay stayed is are was were been born came come moved he's they're we're arrived work out | E R and to_VX for_N in_C on_C to today last ! to will must can would | from_D about
hear heir: an the | to_D_throne apparent
heard herd: a the of large N D_JJ dairy immunity_and C's whole | of_cattle of_cows of_elephants of_D E_of of_deer of_sheep immunity of_goats of_buffalo of_N of_reindeer instinct animals mentality
heard head: the his her their my | of E
hears hearse: the D funeral |
hearty hardy: | perennial perennials annual sheep breed swimmers swimmer souls plants
heel heal: MO to wounds | itself themselves properly quickly P_wounds D_wounds D_rift D_rifts old_wounds rifts divisions and ! the a P | and_toe
heel heal: wounds wound injury injuries cuts scars burns bones fracture rift to | E with in ~ wound wounds injury scar bones skin cut rift ^ dog foot shoe achilles
heeled healed: H B has fully H_not wounds have never | E and by up well from
heels heals: time wound it which that skin | E all D quickly
heir hair: P long dark brown blond blonde grey gray red curly short facial human dyed black thinning receding | E and cut in R was style colour ! | to apparent
heir air: open fresh thin hot compressed mid- | E and in
heir air: | force raid raids strike strikes traffic pollution conditioning quality fares travel ambulance carrier carriers fleet base
heir air: in_the into_the | E
heir air: D_open in_D fresh open C | force strike strikes raid raids pollution
heirs hairs: nasal body facial grey gray stray split pubic | E and on from
herd heard: H he she they we jury court I you was were who inquest be been hearing judge witnesses never inquiry have neighbours residents tribunal committee also | D that E from of_D a how about C no evidence what P in as on shots gunfire it nothing him screams two at before by last loud explosions crying ! a the dairy
herd heard: | D_siren D_sirens D_blast D_bang D_noise D_explosion D_explosions D_news D_crash D_scream D_screams D_shots D_gunfire D_shouting gunshots D_case D_evidence D_appeal
here hear: MO didn't don't to | D C evidence arguments about_D what how O testimony appeals more_about cases complaints any VG NN NP ! from up_to back come_back | D_X_B
heroin heroine: the a D_unlikely novel's film's national tragic D_JJ romantic P local D_C an_unlikely book's opera's Jane_Austen | E of who and is in was played whose ! of using on
heroin heroine: the a | of_D_novel of_D_film of_D_play of_D_story of_D_book of_D_hour of_D_piece of_D_opera of_D_rescue of_D_evening
heroine heroin: of N_kg_of kilos_of kg_of taking smuggling dealing selling injecting using sold with supply_of cocaine_and crack_and addicted_to possession_of grams_of worth_of | addict addicts dealer dealers trade use smuggling haul overdose addiction E and worth trafficking into user users substitute in from with ! the a D film's novel's play's national P tragic Austen's
heroine heroin: kilos_of kilo_of kg_of grams_of kilograms_of pounds_of tonnes_of bag_of bags_of wraps_of N_of gram_of smuggling selling dealing |
hew hue: a_bright a_red every blue golden D | E of and
hey hay: full_of bales_of bale_of stack_of | and_straw E bale bales
higher hire: MO fire_and | firm D_C car D_lawyer more_staff more_teachers more_NP new_staff people workers staff a_NN a_JJ_NN N_NP him her them out and purchase ! not even much pay |
higher hire: car van bike plant bicycle tool coach boat for | E company firm companies purchase charges car costs centre
higher hire: to | D_lawyer D_lawyers D_JJ_lawyer a_NN a_JJ_NN N_NP N_more him her them more_staff more_people more_workers more_NP new_staff people workers out D_firm D_company D_replacement ! lead leads led rose rise due up increased
higher hire: can could must will should would often MO who_to new | N_JJ_NP N_NP someone somebody designers developers an_agency a_agile a_company a_lawyer an_X staff people more_NP paperwork E_X veterans
higher hire: to | N_JJ_NP N_NP someone somebody designers developers an_agency a_agile a_company a_lawyer ! due rise rose lead leads led up exposed
hire higher: a the much far even B any no slightly N_times at_a to_a from significantly D_JJ on | than education prices price cost costs wages level levels rate rates number court ground tax taxes E in at profits pay risk demand this interest sales earnings salaries standards quality and power up proportion ! car bicycle bike for on MO to plant van D_car who they
hired higher: | than
hoard horde: a D_angry invading of marauding D_small | of_fans of_tourists of_people of_shoppers of_reporters of_photographers of_NPS of_PERS of_C_NP of_X_supporters of_X_fans of_barbarians of_journalists of_visitors of_protesters
hoards hordes: D | of_PERS of_people of_fans of_tourists of_reporters of_shoppers of_journalists of_visitors of_children of_photographers of_young of_zombies
hoarse horse: a the white the_C D riding police rocking dark on_a | E racing race riding drawn meat and trainer box back breeding ! B VERY voice |
hole whole: the a P D | country world town village city thing team family day night week year story truth idea point process time life nation group club system community industry region area picture continent lot bunch host range generation school building season project ! rabbit
hole whole: as_a on_the | E R and but
hole whole: the | of_D_country of_D_year of_C of_D_family of_D_town of_D_team of_D_region of_D_world of_D_X_country of_last of_the_NN ! |
hole whole: the | of_D of_C_E
hole whole: a the an P | new other different lot thing duration concept time truth system way bit process experience spectrum area world ! rabbit black
hole whole: on_the as_a | E and of but
holly holy: the a most C's B | land city war month see grail site sites trinity communion week bible book spirit ghost shrine place places day man men quran Koran water father orders matrimony
holy wholly: | owned unacceptable inadequate inappropriate satisfied responsible dependent different new separate convinced unjustified unexpected
hone home: at go come back went came going return returned drove took way |
horde hoard: a treasure viking gold coin the_C secret buried D_large | of_coins of_gold of_treasure of_silver of_weapons of_cash of_food E found of_Roman of_Viking of_jewellery of_stolen of_N_coins was ! the_mongol golden
horde hoard: MO to people shoppers not and | food toilet D_food D_money cash fuel grain gold water D supplies ! |
horded hoarded: H he she they | D food cash gold
hordes hoards: | of_coins of_gold of_silver of_cash
hording hoarding: | food of_food toilet cash grain of_X fuel supplies
horse house: opera |
horse house: | prices speaker of_commons of_representatives of_lords
hostel hostile: a B VERY more openly | takeover bid environment crowd reception territory forces witness E fire and act acts audience country questions state states to
hostile hostel: youth a_youth backpackers' homeless student a bail probation migrant workers' the_youth backpacker | E in for and where on at
hour our: of with from by to into about in | NP own NN_R NN_E ! | after long E of_need from
hours ours: friend_of friends_of country_like | E
hours ours: this_is D_world_is friend_of a_friend_of D_country_like |
how who: K | has_ED had_ED was_ED will_ED has_been had_been is_also was_also has_led has_served was_elected was_born was_killed died_in said_he said_she was_V_in will_be has_won has_held has_no has_not had_not had_won lives_in is_due is_expected has_said was_V_by took_over became_the was_not did_not_attend
how who: man woman people those anyone someone everyone somebody officer mayor official person president minister boy girl player striker judge driver governor senator doctor teacher soldier protester student | has had was were will_be would_be lives_in died_in said ! know |
humane human: | rights being beings error life trafficking traffickers resources body nature
idle idol: pop teen a D_childhood matinee P P_childhood stone D_pop golden | E of and who in C worship star ! sit sat sitting stood standing lie lay lying
idol idle: B sit sits sat sitting stand standing stood lie lay lying remained left bone be the workers lain ships plant | E for since while at in hands threat talk gossip chatter speculation rich curiosity and factory machinery as land workers engine
idol idle: lie lies lay stood standing remained sit sitting remain remains B still | E except today for capacity time curiosity thoughts pleasures
idol idle: | capacity time thoughts curiosity gossip threats land hands chatter machines
idyll idle: B |
if of: one some because most | a his her its their
illegible eligible: B are was be not those anyone N_people | for to voters
illicit elicit: MO didn't did_not WILL | ! | drug drugs trade
illicit elicit: to | D P C any some more no REPLY JJ_REPLY O strong further only ! access addicted linked links link related due turn turned turning resort thanks relating close |
illusion allusion: D_obvious D_biblical | to
illusions allusions: biblical literary classical | to E in
illusive elusive: |
immanent imminent: B is was were the an |
imminent eminent: a an the most the_most many | PER PERS domain C_PER ! | visitor visitors
imminently eminently: | sensible qualified suitable reasonable readable
impassible impassable: roads B road made D |
incidence incidents: N two three four five several many other such both these of violent separate similar isolated security all number_of series_of racist various | E of in at on were and are involving this across where have
incidents incidence: the high higher D_rising increased low rising lower | of_cancer of_diabetes of_D_disease of_asthma of_crime of_malaria of_obesity of_heart of_TB of_HIV of_lung
incite insight: an D_rare a fascinating useful rare valuable unique D_JJ little | into E of
infantry infancy: in_its still_in_P in_P | E
ingenuous ingenious: an D_most most so B VERY | solution way device method idea plan invention design scheme
injure injured: was were been being | ! | up or of and
insight incite: MO to intended_to trying_to | violence hatred D_riot D_crowd racial rebellion unrest riots terrorism others a_riot
install instil: MO to | D_sense confidence fear discipline values D_belief pride D_fear
installed instilled: | confidence D_sense fear discipline values
instants instance: for | E
instants instance: for |
insure ensure: MO to and helps will would | D_safety C_is D_survival C_that D_NN_is no compliance he they D_success children D_supply residents P_safety there fairness D_future justice ^ against premium premiums insurer insurers insurance
insure ensure: regulator_will | that
insure ensure: will must would should may | that ^ against premium premiums insurer insurers insurance
insured ensured: he she that goal win victory they which has had this | that_D victory D_win D_survival D_victory D_place P_place D_safety ! | against
insures ensures: law bill which that it | that D_NN_is
insuring ensuring: | D_safety D_supply compliance all everyone
intend intent: B D | on of
intend intent: B clear with malicious hostile criminal letter_of declared declaration_of D_criminal | E to_kill to_cause to_supply to_defraud to_rape on ! they who we | to_do
intense intents: all | and_purposes
intents intense: D_more more most B so VERY | heat pressure fighting pain competition speculation scrutiny debate
interment internment: | camp camps without_trial of_Japanese of_suspects
interned interred: | in_D_cemetery in_D_grave in_D_churchyard at_C_cemetery next_to_D in_D_cathedral in_D_crypt in_D_tomb
internment interment: | of_D_ashes of_P_ashes at_D_cemetery of_D_body at_D_crematorium service_at_D_cemetery
interred interned: | in_D_camp in_camps as_enemy in_D_war during_D_war at_D_camp
invent event: in_the | of
is his: in of on with by for | own
is it: because if although |
isle aisle: down_the centre center supermarket D_supermarket church frozen-food across_the the_C the_middle window_or side cereal the_bread front_of_the nave_and | E seat seats with on at to of_the_plane of_a_supermarket of_D_church of_C's and of_a_store
isle aisle: down_the up_the walked_down_the walk_down_the along_the walks_down_the | ! | of_C
isles aisles: supermarket the in_the church up_the through_the | E of_D_store of_D_supermarket of_D_church of_supermarkets with and were ! british western C scottish channel
it is: he she | VG JJO D not
it is: there this | a the no not
it's its: hurt lost broke changed opened closed wagged sold won held made took used shut cut raised left found kept gave had lifted reached spread missed cancelled launched published announced released increased doubled tripled of in on for with from under against into over by at to | NN NNO NPO NP own first second third latest new annual JJ_NN JJ_NP NN_NN ! | a the time not been going likely late early clear about just too so very like no VG
it's its: said says say claims claimed | NNO_H NPO_H NNO_MO NN_have staff_have staff_were own
its it's: | a an the been going_to time_to clear_that likely_that likely_to hard_to difficult_to easy_to possible_to impossible_to unclear important_to important_that up_to because what how why so too_JJ too_early too_late been_a really_good really_about really_not really_hard really_important there no_X that good_to not_a not_the not_just not_about not_clear not_going not_enough not_good not_fair not_easy not_too not_worth not_that not_over not_true not_there not_often not_known not_possible not_right not_like just_a just_that worth_VG ! all |
"""
