"""Slips that the words beside them give away: a word, the one that was meant, and the places only that one can fill.

`wrong right: before | after ! not before | not after ~ topics`. One word of each list has to stand on its side; an
empty list asks nothing. `a_b` are two words; capitals stand for kinds: D articles and possessives, P possessives, M
modal verbs and to, S subjects, O objects, B forms of be, H forms of have, R prepositions, N a number, C a word with a
capital, E the end of a clause, ED a word in -ed. Topics have to stand in the sentence, within a line.
"""

from __future__ import annotations

CLOZES = """
accept except: everyone everybody nobody nothing everything everywhere anywhere anything | for D C in on when
accept except: all | for
adapt adopt: M | D_resolution D_child D_baby D_motion D_constitution D_ban D_dog D_puppy resolutions
adapted adopted: | D_resolution D_motion D_ban D_baby D_constitution unanimously children
adopt adapt: M | to_D to_life to_new to_change to_climate
adopted adapted: | for_television for_the_screen for_the_stage for_TV from_the_novel from_the_book
advice advise: M S | D O people against that passengers drivers travellers parents ministers clients on ! | the_D
advise advice: legal medical expert good bad financial travel sound some any further conflicting P impartial independent the ignored ignoring | E from on of to that about and is was ! who will would to and | him them her us me you
advises advice: P legal the |
affect effect: an no into take took takes taking profound knock-on ripple domino greenhouse side chilling adverse lasting devastating immediate dramatic positive negative big huge little desired opposite cumulative damaging visual special sound same detrimental |
affect effect: the any what P in | on of upon that E ! | D
affects effects: side special sound adverse ill lasting health after harmful damaging knock-on personal the P long-term negative positive | of on E and are were that
effect affect: M adversely badly directly negatively seriously severely not | D O N as_many more most all many people any both everyone anyone every C some thousands millions hundreds children jobs prices ! | that change changes D_change D_transfer D_cure D_release D_escape D_rescue D_arrest D_repairs D_sale D_transition D_reform D_changes D_improvement real_change
effected affected: badly worst severely directly adversely most those areas people not | E by in
effected affected: B | by_D by_C by_flooding by_heavy by_strikes
effects affects: it which what also negatively adversely how_it how_this | D O N people everyone many millions thousands all more every
aid aide: senior former top presidential longtime close trusted | to who said told says E was
aide aid: first legal foreign humanitarian food emergency military financial state development student hearing relief | E to for workers worker agencies agency and in is was
air heir: D sole rightful apparent male | to_D ! | ~ throne fortune estate title empire dynasty crown king queen prince duke baron earl property
air heir: D | apparent
heir air: open fresh thin hot compressed mid-  | E and in
heir air: | force raid raids strike strikes traffic pollution conditioning quality fares travel ambulance
aisle isle: D | of_C
isle aisle: D centre center | E of_the_church of_the_supermarket at seat seats ~ supermarket church bride seat passengers shelves
allot lot: a |
alley ally: key close nato longtime staunch political former trusted P | of who said E
ally alley: back blind dark bowling narrow |
allowed aloud: read reading said laughed wondered wonder think thinking say | E to_D if whether about that
aloud allowed: not B never are only H | to in into by on only
allude elude: M | D O police capture arrest
eluded alluded: | to
alluded eluded: | D_police police capture O them
allusion illusion: under no optical D | that of_being of_safety E ! D | to
altar alter: M not | D the_course ! from_the |
alter altar: high main at_the church before_the marble | E of boy boys cloth where
angel angle: camera right different D new acute | E of_the of_a from ! |
ascent assent: royal |
ascent assent: gave_P give_P given_P giving_P gives_P nodded_P withheld_P gave_D |
assent ascent: D P first final steep rapid | E of to ~ everest summit mountain climb climber climbers peak volcano alps himalayas fame power throne cliff
bail bale: D | of_hay of_straw of_cotton of_paper
bails bales: | of_hay of_straw of_cotton
bale bail: on granted posted refused denied jumped skipped police court set without | E in by until for after with hearing
baited bated: with | breath
band banned: B been permanently | from by for in E ! |
banned band: brass rock jazz marching steel rubber wedding tribute punk bluegrass |
base bass: | guitar guitarist player drum drums
bass base: military army air naval missile training home fan customer tax knowledge |
bases basis: daily weekly monthly regular temporary permanent annual case-by-case voluntary interim full-time part-time first-come | E for and until by
bazaar bizarre: very so more most truly rather increasingly somewhat | E and
bazaar bizarre: D | twist incident behaviour behavior case claim claims story turn scene scenes decision situation accident episode
bizarre bazaar: grand street covered crowded charity church | E in of
beach beech: | tree trees hedge
beech beach: D on_the sandy private |
bean been: H has have had having |
being been: has have had | D ED able in at on a the to very seen held made told given taken found built
been being: is are was were | investigated treated held used built sold asked questioned considered removed repaired moved built made told taken given carried ED ! had have has |
bare bear: M | with_D with_us with_me with_O in_mind fruit witness no any more much to_see to_watch to_think responsibility comparison little
bare bear: M | D_brunt D_cost D_burden D_scars D_blame D_weight D_name D_responsibility D_loss D_risk D_pain D_costs D_hallmarks D_strain D_thought the_full the_heavy
bare bear: grin_and | it
bares bears: | D_brunt D_cost D_burden D_scars D_responsibility D_hallmarks D_name witness fruit little no D_resemblance a_striking D_weight
bear bare: the with_P P | minimum hands feet bones essentials necessities shelves knuckles majority facts walls cupboard ! polar grizzly brown black |
bearing baring: | D_teeth D_soul
beat beet: sugar | ! D |
beet beat: M H | D O C
berth birth: gave give giving gives given | to
berth birth: | certificate certificates rate rates weight control defects defect mother
berth birth: of_P date_of place_of country_of |
birth berth: wide playoff play-off olympic semifinal semi-final qualifying quarter-final | E in to
bore boar: wild |
boar bore: S H | D O
board bored: B so very got get getting | with E of_the ! across on the |
bored board: on_ D_ on the | of_directors of_trustees of_governors E members member meeting ! were are was is get |
boarder border: D southern northern mexican polish irish | with between patrol guard guards crossing crossings control controls checks police town wall security agents force fence
born borne: H been | out_by out_in witness fruit the_brunt
borne born: was were | in_C in_N on_N and_raised into to_parents
bough bow: D | and_arrow
bread bred: B pure well | in_C for_racing by to ! |
bred bread: loaf_of slice_of sliced brown white garlic | E and
breach breech: D | birth baby delivery position
break brake: | pads lights fluid pedal discs failure
brake break: coffee spring lunch tea tax commercial christmas summer winter half-time career clean lucky prison | E in from for and to of at
brake break: M | D_law D_record D_rules D_news D_deadlock D_ice D_silence away even D_bank ranks
breaks brakes: hit_the slammed_the applied_the jammed_on_the slammed_on_the on_the faulty failed | E and as
breath breathe: M S | E in fire new easy again the_air fresh freely properly through deeply ! P D of |
breathe breath: D P deep last bad short_of out_of under_P fresh | E of in and
breech breach: D P security data serious alleged any in clear flagrant | of E by in D security data ! | birth baby delivery position block
breeched breached: H B | D P rules conditions the security terms E by its
bridal bridle: | path paths way
bridle bridal: | suite party shop gown wear shower
broach brooch: gold silver diamond | E
brooch broach: M | D_subject D_topic D_issue
bury berry: | picking bushes ! |
calvary cavalry: the D | officer charge regiment soldiers E ! | cross
canvas canvass: M | voters support opinion opinions D_voters for_votes residents
canvass canvas: on oil_on D | E shoes bag of
capital capitol: | rotunda rioters riot dome
capitol capital: | city punishment gains investment expenditure spending letters
carrot carat: N 18- |  gold diamond ring
cast caste: lower upper | system ! |
cast caste: D | system
caste cast: | doubt votes ballots D_vote D_spell iron
caste cast: all-star star supporting | of E
ceased seized: police officers customs troops rebels | D control N drugs weapons power
cease seize: M | D_opportunity D_chance D_initiative control power D_assets
seize cease: M | to trading production operations hostilities fire publication trading
cell sell: M | D O N shares tickets its drugs for to E products goods cars food off
cells sells: it he she which who | D N its for tickets products
sell cell: prison police jail stem solar holding terrorist padded | E in phone block
sell cell: | phone phones mate mates tower
seller cellar: wine beer salt | E
sells cells: prison police stem solar cancer blood brain terrorist | E in and
cellar seller: best ticket | E in of
cellars sellers: best ticket |
censor censure: M | D_senator D_mayor D_president D_minister D_prime O
cent sent: B S H | D O to home by back him N
cents sense: make made common makes | E of to
sense cents: N |
cereal serial: | killer killers killing rapist offender entrepreneur number numbers
choose chose: he she | D to not instead O N ! did_he did_she should_he should_she would_he would_she let_her helped_her could_she could_he can_she can_he may_he may_she that_he that_she whether_he may_choose does_he does_she had_she if_he if_she will_he will_she must_he and_she or_she when_she make_her made_her |
chose choose: M | D O to between from whether not E C N
chute shoot: photo |
cite site: D building web construction crash burial landfill camp | E of where for in was is
site sight: at_first in_plain loss_of | E of
site sight: out_of | E ! | of_the
site sight: lose_ lost_ lose lost catch caught | of
site sight: the | of_grown of_him of_her of_them of_so of_such of_blood of_tears of_people
site sight: end_in nowhere_in not_in |E
sites sights: set_P sets_P setting_P P | on_D on_becoming on_winning on_C ! |
sight site: construction building crash burial landfill camp web heritage blast bomb launch nuclear excavation industrial brownfield | E of in at where near and manager
sight site: D | of_the_former of_the_old of_a_former of_the_crash of_the_new of_the_fire of_the_attack of_the_battle
climactic climatic: | conditions
climatic climactic: | scene battle finale moment ending
coarse course: of | E
coarse course: golf race crash collision training obstacle assault degree main D | record of E in ! |
coarse course: in_due due stay_the |
course coarse: | grained sandpaper
collage college: | student students campus degree football principal graduate graduates fees lecturer of_art of_nursing
complement compliment: paid_a paid_him_a paid_her_a backhanded back-handed | E to
complement compliment: M | him_on her_on them_on
complemented complimented: | him her them C
compliment complement: full D | of_staff of_officers of_troops of_players of_crew of_N
complimentary complementary: | medicine medicines therapies therapy skills colours colors
complementary complimentary: | tickets ticket copy drink drinks breakfast remarks
complementary complimentary: very was | about
conscience conscious: B fully barely health very became | of that E decision effort choice ! P D clear guilty |
conscious conscience: P guilty clear troubled social | E and is
conscious conscience: prisoner_of prisoners_of crisis_of matter_of | E
corps corpse: lifeless |
corps corpse: D | was_found was_discovered was_identified of_D_woman of_D_man
corpse corps: press army diplomatic peace marine drum cadet | E of in and
council counsel: M | O him them young people students victims patients clients P against families patience couples offenders ! went back come came goes go taken referred brought report reports apply complain |
council counsel: will would should could can must may might cannot | D
councils counsels: he she who | D O young people against
counsel council: town parish borough district unitary |
counsel council: city county local community regional state student | approved approve approves voted votes tax house leader chamber meeting housing workers estate member members elections election seat seats has_approved has_voted rejected agreed backed
counselled cancelled: flights game match B | by due
county country: mother home developing | E
country county: | council councillor councillors councils court sheriff commissioner commissioners clerk jail cricket championship ! |
creak creek: up_the dry | E
cue queue: long joined jumped jumping jump longest | E of for outside at to ! |
cue queue: D | outside for_tickets for_food at_the for_hours of_cars of_people of_passengers of_traffic ! |
cues queues: long |
queue cue: on took_P |E
queue cue: took_P taking_P | from
currant current: | president account affairs events government law season year climate situation price champion prices system manager owner chairman minister rate level levels state role form contract holder holders ! | bun
current currant: black red | bush bushes E jam juice
current currant: | bun buns
decent descent: of_C african irish indian chinese italian asian european jewish german polish scottish | E and who
decent descent: P slow rapid steep | into from E to
descent decent: | wage wages job jobs living pay meal homes housing result chance proposal people
descent dissent: stifle crush political silence stifling crushing silencing crackdown_on | E
deer dear: | departed
defer differ: opinions views | E on
deserts desserts: | menu
dependant dependent: | on upon
desert dessert: for favourite favorite chocolate | E and menu wine trolley spoon
device devise: M | D new ways plan
devise device: explosive nuclear mobile electronic medical incendiary handheld listening D | E that was which used to_measure in
die dye: hair red | E
dye die: M | in_D in_C of_D of_hunger from at_home E before if
dyed died: H S who | in_C in_hospital of_D of_cancer from aged at_home on_N after when
diffuse defuse: M H | D_bomb D_situation D_tension D_tensions D_row D_crisis D_device tensions tension
diffused defused: | D_bomb D_situation D_tension D_row D_crisis D_device by_police by_experts
discreet discrete: | steps units stages
discrete discreet: B very | about E
dual duel: D | between with over
duel dual: | carriageway nationality citizenship role purpose
due do: M | D_damage with_D business it_again
dew due: | to_D diligence process
elicit illicit: | drugs drug trade substances funds affair arms cash goods
illicit elicit: M | D response responses support sympathy
emigrants immigrants: illegal undocumented |
eminent imminent: | danger threat death arrival attack collapse release departure return
imminent eminent: | scientist historian lawyer professor domain surgeon judge
ensure insure: M | against D_car D_house D_property D_vehicle D_ship D_home
ensured insured: | against for_N
envelop envelope: D brown sealed white | E of containing was with
envelope envelop: M | D_city D_town O
exercise exorcise: M | D_ghosts D_demons D_ghost
fair fare: bus train rail taxi cab tram | E rise rises increase increases dodger for
fair fare: M | well better badly worse
fairs fares: bus train rail taxi cab tram | E rise will have
faired fared: | well better badly worse
fare fair: | trial share game play enough election elections hearing market
fare fair: trade book science craft jobs county state fun | E in at
fate fete: village church school summer | E in on
fate fete: M | D
fete fate: D sealed_P | of E ! village church school summer |
phase faze: didn't doesn't not won't did_not | O him her them
phased fazed: not B un by | by_D by_his E ! |
faze phase: D first second third next final initial latest early new | of E in
feat feet: N six five four three ten P two both bare | long tall wide deep high of above below E on into
feet feat: quite remarkable impressive no_mean rare unique engineering a | E of in for
fined find: M | D out O a that
find fined: was were been being B | N for by
fir fur: | coat coats trade
fur fir: | tree trees
flair flare: distress | gun E
flare flair: | for
flaunt flout: M openly | D_rules D_law D_ban D_lockdown D_rule D_laws rules law laws regulations restrictions guidelines
flaunted flouted: | D_rules D_law D_ban D_lockdown D_rule rules law laws regulations restrictions
flaunting flouting: | D_rules D_law D_ban D_lockdown D_rule rules law laws regulations restrictions
flout flaunt: M | D_wealth wealth D_body
flea flee: M | D E from to when across P
fleas flees: he she | D
flee flea: | market markets bites circus bite infestation
flew flu: bird swine seasonal | E outbreak jab
flew flu: | jab jabs vaccine vaccines season virus shot shots pandemic epidemic
flu flew: S plane planes jets helicopter | to into from over in home D back out
flue flu: bird swine |
flue flu: | jab jabs vaccine season shot
four for: waiting looking responsible known accused searching blamed asked thanked apologised | D O
for four: the other these those | men women people years days weeks officers teenagers children boys months suspects victims ! known |
fore four: N |
foreword forward: looking look move moving going step put came come went pushed push | E to with by
forward foreword: wrote_the wrote_a writes_the written_the the_book's |
forth fourth: the P | E of in quarter place round goal day floor largest time year innings set season ! | bridge
forth fourth: | quarter round consecutive seed straight innings wicket largest
fourth forth: back_and so_ and_so | E
fourth forth: put set brought sets | by in E
formally formerly: | of lived worked played owned
formerly formally: M will | ED open announce adopt approve end begin launch apologise apologize accept ask request invite complain recognise recognize sign close charge notify identify name declare propose respond welcome thank confirm join step hand elect ! would | have be been known
formerly formally: was were been be is | charged sworn opened launched approved adopted invited inaugurated recognised recognized announced notified indicted arraigned ratified identified handed
foul fowl: wild guinea | E
fowl foul: | play ball tip language smell mood weather mouthed
fowl foul: cry cried cries fall fell falls professional | E of on
fowl foul: D | on_D on_C in_the_box by ~ penalty referee yellow red midfielder striker goalkeeper defender sent booked box tackle match half time striker
fort fought: S H | D for against off to
fought fort: | knox
gait gate: garden school front starting iron | E
gate gait: unsteady | E
genes jeans: blue denim skinny | E
gilt guilt: sense_of admission_of verdict_of P proof_of | E in of for
guilt gilt: | edged
grate great: a | deal many day place honour success night man team way ! |
grater greater: | than
grisly grizzly: | bear bears
grizzly grisly: | murder murders find discovery scene details death crime killing killings
groan grown: has have had | E by up to
guess guest: special | E speaker list appearance
guess guest: | speaker speakers house houses list room rooms
guest guess: educated best wild | E is
guessed guest: | house speaker list
hail hale: | and_hearty
hair heir: sole rightful male direct | to E
hall haul: drug drugs cannabis cocaine medal points | of E
haul hall: town village city concert dance music sports | E in and
hangar hanger: coat clothes |
hare hair: | loss cut salon
hart heart: | attack attacks disease failure surgery
heal heel: P left right achilles | E injury
heel heal: M | D_wounds D_rift D_divisions wounds divisions rifts
hear here: over right from was is are live lived stay born | E in to and for on
herd heard: B been | in at by from on E saying coming that
herd heard: H | that D of about from
here hear: M | D from_D of about that it O more evidence arguments how
heroin heroine: D | of_the_film of_the_novel of_the_story
hire higher: | than education
hire higher: even much far slightly | E than prices
higher hire: M | N D more new staff workers hundreds thousands extra O ! | than
horde hoard: | of_gold of_coins of_silver of_weapons of_treasure
hoard horde: | of_tourists of_fans of_reporters of_people of_shoppers of_photographers
whole hole: bullet black rabbit bore pot sink plug | E in
whole hole: a | in_the_wall in_the_roof in_the_road in_the_fence in_the_ground in_D_pocket in_D_budget in_the_hull in_D_defence ! as_a |
hole whole: the a P D | time world country day week thing team story lot family point year range new house city community village ! | in_one
holy wholly: | owned unacceptable inadequate appropriate responsible inappropriate separate dependent
wholly holy: | war land week site sites city bible
holly holy: | week land bible
hour our: in of on for to | country city children community own
idle idol: pop teen | E
idol idle: stood lay stand lie lying standing | E in for
incidence incidents: several many two three four multiple similar isolated recent these such N number_of | E of in at
incidents incidence: high low rising higher lower highest increased | of
incite insight: an fresh new great rare valuable some P | into E
insight incite: M | violence hatred riot riots D_riot people
instants instance: for | E
isle aisle: D | of_the_plane of_the_church
jeans genes: P defective faulty | E in that
key quay: at_the on_the to_the alongside_the stone | E in at where was and side wall ~ ship ferry moored berthed trawler docked boat boats vessel harbour harbor cruise yacht tied fishing dock
knead need: S M they | to D
kneed need: S they | to D
knight night: last saturday friday monday tuesday wednesday thursday sunday opening late all good every that | E and in with at
knot not: did does is was were do has would could will had are | ! a |
know no: | longer one_is one_was
lain lane: fast slow bus cycle inside outside country memory bike | E of
lane lain: had has have | in for E on
laps lapse: D | in_concentration in_judgment
lead led: H having | to the a by them him her many some police D
lead led: team group study inquiry coalition campaign protest march delegation research alliance movement project consortium investigation force uprising procession expedition effort | by
leaf leave: M | D E on for
leased least: at | E N D
leash lease: a_new | of_life on_life E
leash lease: 99-year year long-term rental ground 10-year five-year | E on agreement
lease leash: dog on_a off_the | E
led lead: the a in_the P into_the | E over in role singer story from ! was were been B H |
lessen lesson: a P the important valuable hard history | E from in for to
lesson lessen: M | D pain tension
liable libel: sued_for suing_for sue_for criminal | E
liable libel: | suit action laws case
libel liable: held be is are was were found | for to
loan lone: | wolf gunman survivor parent attacker ranger voice
lone loan: bank student car home payday interest-free | E of from to
loath loathe: S | D O him
loathe loath: is was were am are | to
loose lose: M can't not don't didn't | D O N money weight ground power control patience touch hope everything everything interest confidence faith out much more some any sleep sight support jobs by their this E ! | D_dogs D_hounds D_arrow D_volley D_arrows D_cannon ends change O_on
loose lose: they we I you | D N money everything to
loose loss: the a P | of_life of_D of_jobs of_income of_N
looses loses: he she it team who which | D N to money
loosing losing: B been for risk without after by of from in | D N O money ground power control touch weight hope sleep jobs out to patience ! | D_volley D_arrow D_arrows D_dogs D_hounds D_bolts D_wasps D_bonds
lose loose: came come broke break broken cut set turned hang breaks breaking worked | E from on in and ! |
lose loose: on_the let | E in with on
lose loose: | change ends cannon cannons lips
maid made: H B S | by of in from to D up
mail male: | nurse nurses choir voice model suspect
male mail: junk hate royal | E order box
main mane: lion's horse's |
mane main: | reason road street thing roads entrance suspect stage event suspects concern line
maize maze: D | of_streets of_tunnels of_corridors
maze maize: | crop crops harvest flour growers
manner manor: | house hotel
mare mayor: the | of said
martial marshal: fire race air field grand |
marshal martial: | law arts artist
meat meet: M | D O E in at with on for him
meatier meteor: | shower
medal meddle: M | in_D_affairs
meddle medal: gold silver bronze | E winner in for
metal medal: gold silver bronze | winner winners ceremony in_the_N hopes
metal mettle: prove_P proved_P test_P tested_P show_P showed_P proving_P | E
mettle metal: scrap sheet heavy | E
miner minor: D suffered only with | injuries injury damage role changes offence offense league part party problem
mist missed: H S | D O a N out
moose mousse: chocolate |
moral morale: low boost raise staff sapped team troop boosting boosted sap lift players' | E of in among
morale moral: | authority obligation duty compass victory standards values
morning mourning: day_of days_of national period_of state in | E for over ! |
mourning morning: this next monday tuesday wednesday thursday friday saturday sunday early tomorrow every yesterday good | E in at after and
mute moot: | point
naval navel: | orange gazing piercing
no know: don't didn't doesn't do_not did_not | what that how why who where if D O
none nun: catholic |
nun none: | of
of off: kicked shrugged staved warded brushed fended rounded sped dozed teed knocked lopped ripped cordoned sealed switched paid laid pulled backed fought shook finished walked drove called | D C N by after from with to E ! it_is it_was so is are was so-  | course age necessity
ode owed: H S | D N
owed ode: | to_joy
overdo overdue: long B | E for bills books
overseas oversees: he she who which it | D P all N
oversees overseas: go went travel from students visitors workers | E to in
packed pact: trade peace suicide defence defense security coalition non-aggression | E with between
pact packed: were was is are jam | with into
pail pale: | in_comparison into_insignificance
pain pane: window of |  of_glass
pane pain: | killers relief
pair pear: | tree trees
pair pare: M | back down
pear pair: a the that this N | of
passed past: in over for during the | N_years few_years few_weeks few_months decade week_and few two_years three_years
passed past: half quarter minutes | N midnight six seven eight nine ten eleven noon one two three four five
passed past: walk walking drive driving run running went going get got ran | D O C
past passed: S H been | D_law D_bill D_test D_exam away D_motion out unanimously
patience patients: cancer hospital elderly N sick many treating treat treated dementia other these all mental | E in with who were are and at
patients patience: lost lose loses losing | with E
patients patience: P | and_understanding is_wearing has_run was_wearing
peace piece: a every each last one this that another | of
piece peace: | talks treaty accord prize keepers envoy campaigner activist march deal agreement process
piece peace: make made making makes lasting world | E with in
peak peek: sneak a_quick | E at
peak peek: a | at inside behind into
peak pique: fit_of fits_of |
peak pique: M H | D_interest D_curiosity curiosity
peaked piqued: | P_interest P_curiosity curiosity
peek peak: | hours season demand time viewing
peek peak: P its the | of E
pique peak: the its P | of season
peal peel: M | off D_orange D_potatoes
peel peal: | of_bells of_thunder of_laughter
pedaling peddling: | drugs counterfeit lies pills fake misinformation influence conspiracy heroin cocaine stolen goods dope cannabis theories myths D_lie D_lies false illegal
pedalling peddling: | drugs counterfeit lies pills fake misinformation influence conspiracy heroin cocaine stolen goods dope cannabis theories myths D_lie D_lies false illegal
pedalled peddled: | drugs lies misinformation D_lie fake stolen myths
pedal peddle: M | drugs lies misinformation D_lie D_lies fake stolen myths goods influence
pedals peddles: he she who | drugs lies misinformation
peddling pedalling: | uphill furiously hard bikes
peer pier: | at_sea ! |
pier peer: | review reviewed pressure group
piers peers: D life | in_the_Lords voted
pole poll: opinion exit straw latest |
poles polls: opinion exit the | open opened close closed show showed suggest suggested
poling polling: | station stations day booth booths
poor pour: M | into water scorn money D_drinks cold
pour poor: very so the | E people families countries country
pour pore: S M | over_D_documents over_D_evidence over_D_maps over_D_records over_D_papers over_D_data over_D_details over_D_accounts over_D_footage over_D_results over_D_files over_D_books
poured pored: | over_D_documents over_D_evidence over_D_maps over_D_records over_D_papers over_D_data over_D_details over_D_accounts over_D_footage over_D_results over_D_files over_D_books
pouring poring: | over_D_documents over_D_evidence over_D_maps over_D_records over_D_papers over_D_data over_D_details over_D_accounts over_D_footage over_D_results over_D_files over_D_books
pray prey: birds_of bird_of fell fall falls easy falling | E to for
prey pray: M asked they we I us | for_D for_C for_peace for_rain for_those that together with E daily at_the God ! | on upon
preyed prayed: they we he she | for together that with E at
preying praying: B | for that together in at_the E ! | on upon
precede proceed: M | with E to_trial to_the
preceded proceeded: | to_V to_win to_lose to_tell to_take to_beat with_D
prescribe prescribed: was were been being B | D N by for him her them in E
proscribe prescribe: M | drugs medicine medication antibiotics painkillers
presence presents: christmas birthday wedding |
presents presence: police military heavy strong the P in_the | of_D of_C of_mind of_troops of_police in_the ! christmas birthday wedding |
price prize: nobel booker pulitzer turner consolation | E for in
price prize: | winner winners winning draw fight fighter
prize price: oil house asking share gas half full food fuel | E rises of rise
prize price: | tag tags hike hikes rise rises cut cuts
principle principal: D former new retired school's | of_the of_C of_a at_the at_C who said was_arrested told will_retire says ! | of_the_thing of_the_matter of_the_law of_the_scheme of_the_idea ~ school academy college pupils primary students teachers elementary classroom teacher high
principle principal: vice assistant deputy school | E of at said
principle principal: | reason cause dancer investigator sponsor residence conductor ballerina architect author speaker aim character role
principal principle: guiding founding moral basic fundamental legal first general | E of that
principal principle: in on | E that ! interest_and |
principal principle: matter_of question_of point_of | E
profit prophet: the | muhammad mohammed
quarts quartz: | crystal crystals watch
quit quite: is was were it's are | a clear sure good happy right simply different as
quit quiet: keep kept very peace_and | E
quite quit: M H | P_job P_post P_race P_team P_party smoking D_job D_race D_team D_party D_post
rain reign: P the | of_King of_Queen of_terror as_king as_champion of_the_king
rain rein: free full | E to
rain rein: M | in_spending in_costs in_the_deficit in_inflation in_D
rains reins: took_the take_the handed_the hands_the over_the | E at of from
reign rain: heavy torrential pouring acid freezing | E and in on
rein reign: P the long | of_N of_King of_Queen of_terror as_king as_champion of_C
rein rain: heavy torrential pouring acid | E and
raised razed: | to_the_ground
razed raised: H was were | N concerns money questions in_C more
rap wrap: M | up_D up_warm around_D D_presents
rapped wrapped: | up_in in_plastic in_paper in_foil in_a_blanket around
wrap rap: | music artist star sheet
wrapped rapt: | attention
read red: D | light card tape carpet cross meat brick wine
red read: H S | D_book D_letter D_statement about_it that D_report D_article D_verdict
reek wreak: M | havoc revenge vengeance
residence residents: local many some other nearby elderly angry N of_the older | E were are have said who of in to
residence residents: the | were are have said
residents residence: official took_up take_up |
right write: M | D_letter D_book about_D books letters D_song D_novel D_report down to_D_mp
right rite: D | of_passage
rights rites: last burial funeral initiation | E to
rite right: all far human the | E to hand wing now
rites rights: human civil workers' women's gay property | E to of and in
write right: all the human | E to thing place hand side wing
writes rights: human civil workers' women's | E of and in
ring wring: M | P_hands D_neck out_every
rode road: the main ring busy side country on_the | E in to was from near between
road rode: S who jockey | D to in off on into through his
rowed road: the main | E in
role roll: M been be was were being | out over back up_D D_dice ! |
role roll: on_a toilet sausage drum | E
roll role: key leading title major vital central starring pivotal crucial lead supporting active important big huge P a the no | in_D in_C in_bringing as_D as_C of_D of_C E models model ! sausage toilet drum egg bread bacon electoral_ | of_honour of_dice of_the_dice of_a of_paper of_film of_tape of_the_drum of_fat of_carpet of_cash
roles rolls: | royce
root route: bus flight escape trade parade alternative scenic smuggling shipping en |
route root: | cause causes vegetable vegetables
routed rooted: deeply | in
sail sale: jumble garage bake car-boot property fire | E of in at
sail sale: for on | E in at from ! set |
sale sail: M | to_C from_C into across around E ! for on |
sale sail: set | for to from E
scene seen: was were been be is are being has have had never | leaving entering running walking driving alive with by in_D as_a at_D E from since on ! | of
seen scene: the a crime crash murder love opening final | of where in E
sea see: M | D O how what if that it E whether
see sea: the | level levels bed wall air floor front E between ! |
seam seem: M they it doesn't don't would | to like as that
seas seize: M |  D control power
serial cereal: breakfast | E
sever severe: | weather warning flooding drought injuries storm storms pain burns shortage damage delays
sew sow: M | D_seeds doubt doubts discord confusion division
sow sew: M | D_button D_dress clothes
shear sheer: | number numbers scale size volume weight force luck delight terror
shone shown: has have had been was were | to that in how by D E off ! |
shore sure: make made making | that of E they
sure shore: M | up
sleight slight: | increase chance delay change
slight sleight: | of_hand
soar sore: | throat throats loser losers point thumb
sole soul: lost_P heart_and body_and poor living not_a every | E in was
sole soul: | mates mate music singer searching
soul sole: the P a | heir survivor trader purpose beneficiary breadwinner owner goal proprietor responsibility custody aim exception bidder supplier source reason charge candidate shareholder remaining scorer provider occupant director
soles souls: poor lost brave dead | E
some sum: large small tidy hefty princely undisclosed | of
sum some: | of_the_people people other
son sun: the | rose rises set sets shone shines was_shining came_out
sun son: P eldest youngest elder only | E C was who and is
sort sought: H S who has have had | D asylum help permission to_V advice
sought sort: some that this any the | of
sought sort: M | out
staid stayed: S H who has have had | in at with on for away out E there
stair stare: M | at into
stake steak: | and_chips knife
steak stake: at | E
steak stake: a P the N | in
stationary stationery: | shop shops cupboard supplies
stationery stationary: | motorway traffic vehicle vehicles queue lorry car bus train cars lane truck van object target bike tanker trucks
stationery stationary: B remained stood stayed | E in for at when on
statue statute: | of_limitations book
statue stature: in small short tall of_P | E as ! |
stature statue: bronze marble | of E
statute statue: bronze marble | of E
steal steel: | works worker workers industry maker makers plant mill mills tariffs imports production girders
steel steal: M | D_money D_car D_show D_election D_cars D_phone D_votes money cars from_D food bikes P_car phones it
stile style: D P own life free | of E
straight strait: | of_Hormuz of_Gibraltar of_Dover of_Malacca of_Messina
straights straits: dire financial desperate |
strait straight: | line sets wins games talking years season seasons victory defeat
suit suite: | of_rooms of_offices
suite suit: follow followed follows following | E by in with and
suite suit: law business space swim wet boiler grey dark | E and in
suite suit: wearing_a wore_a | E and with
sweet suite: D bridal honeymoon presidential penthouse | of_offices of_rooms of_measures of_tools E in ! |
sweet suite: bridal honeymoon presidential penthouse hotel en |
tail tale: cautionary fairy tall | E of
tale tail: | wind lights
taught taut: pulled stretched | E
taut taught: H was were been S | D to by in at E O
tea tee: off_the first  golf | E
teaming teeming: | with_life with_wildlife with_fish with_tourists with_people with_rats with_insects with_shoppers
tenants tenets: central basic | of
they're their: | own homes house houses lives jobs families children parents money cars seats votes
though through: mondays tuesdays wednesdays thursdays fridays saturdays sundays weekends monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december | monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december
threw through: half way went go going came broke fell right straight pass cut live lived put get got halfway midway look looked walked followed flying drove ran sailed | D P O C
through threw: and he she they who it police fans protesters pitcher boy man | D_weight D_hat D_ball D_stones D_bottles D_rocks D_punches D_punch D_party D_wrench D_spanner D_tantrum D_book D_bomb D_grenade D_grenade stones bottles rocks punches eggs grenades D_stone D_bottle D_brick petrol
throne thrown: B been H | out in into from to at off E
then than: more_expensive less_expensive more_important less_important more_likely less_likely more_popular less_popular more_powerful less_powerful more_dangerous less_dangerous more_difficult less_difficult more_serious less_serious more_common less_common more_generous less_generous more_successful less_successful more_effective less_effective more_efficient less_efficient more_accurate less_accurate more_reliable less_reliable more_beautiful less_beautiful more_valuable less_valuable more_severe less_severe more_complex less_complex more_attractive less_attractive more_productive less_productive more_profitable less_profitable more_competitive less_competitive more_often less_often more_quickly less_quickly more_slowly less_slowly | D C N any ever expected in_D we they he she
thrown throne: the P heir_to | E of in
tied tide: high low rising turn_the stem_the | E of
tide tied: | the_game up_in up_at
to two: the last next first past other these those | men women people years days weeks months sides countries parties leaders teams
toad towed: B | away to
toe tow: in | E
toe tow: | rope truck trucks bar
tow toe: | the_line the_party
tolled told: was were H S | D O that reporters
toll told: was were had has he she they | D O that reporters
track tract: urinary digestive | E
tract track: | record
undo undue: | pressure influence burden delay hardship stress risk
undue undo: M | D_damage D_work
vain vein: similar same lighter lighter deep | E
vein vain: in | E
vary very: is was were are a | good high large small low different
very vary: M they prices costs | from in by widely between according
vial vile: | abuse
vile vial: a | of
wail whale: killer | watching
waist waste: a the of nuclear household toxic food plastic | of E disposal
waste waist: | deep high band
waste waist: the | down up
wait weight: lose losing lost gain gained put_on over | E
wait weight: | loss gain
weight wait: M | for until to E and
weighting waiting: B | for to list
waive wave: a heat tidal crime | of E
waver waive: M | D fees fee charges rights rent immunity
waver waiver: fee visa signed_a sign_a D_ liability | E for form from
wavered waived: | D_fee D_fees D_right D_charge fees charges
waiver waver: M not never did_not | E in from on
waived waved: | goodbye D_flag flags to_the at_the
wander wonder: I S no little can't people | if whether why how what that
wonder wander: M | off around through streets D_streets
wandered wondered: | if whether why how what
wandering wondering: | if whether why how what
warn worn: was were has have had been | by out E down
worn warn: M | of that D_public D_people people drivers
weather whether: | or_not he she they we you D_not to_V
weather whether: asked know see decide wonder unclear doubt on question | D he it there
whether weather: bad stormy hot wet severe wintry cold warm extreme | E
way weigh: M | N up in_on heavily D_options D_evidence
weigh way: the P no long only a by_the on_the all_the half | to_V of E that from
weary wary: be B very remain increasingly |  of_strangers of_scams of_D_risk
wet whet: M | P_appetite D_appetite appetites
whine wine: red white glass_of bottle_of sparkling | E
wile while: a worth all | E ago to
witch which: | is was are has have will the he she they means would could had
which witch: a the | hunt doctor trial trials
wood would: S that which |
would wood: fire hard soft piece_of made_of | E
wore war: civil world cold at the | E in on between
wreck wreak: M | havoc
write right: | wing hand
wrote rote: by | E
your you’re: | welcome going not right wrong kidding getting a_star doing looking ! |
toll told: officials police spokesman spokeswoman minister lawyer witnesses residents family also | D O that reporters state C journalists local ! the death road bridge |
tolled told: | D O C that reporters journalists officials ! bells bell |
they're their: of in with by on from at into over about against near | ! |
you're your: of in with by on from at into over about against near with |
witch which: in of for by on at to from |
witch which: | ED leaks leads runs makes gives takes
four for: | being his her its their our
wile while: | ! | away e
wood would: | be not have never also ! of the hard soft a |
being been: having | ED
dyed died: people soldiers men women children N E who he she they patients | E on in after from aged when
know no: has have had there_is there_are there_was there_were is was with found sought |
passed past: this these those | week month year season decade winter summer term weekend weeks months years few
passed past: in_the | E
past passed: H | E unanimously
boarder border: southern northern mexican us-mexico international irish polish | E of in ! | collie
threw through: running survive survived going driving passing travelling traveling flying moving sailing working getting breaking | D P O C
though through: running going passing driving walking looking getting moving travelling traveling breaking cutting flying sailing working putting | D P
erection election: federal general presidential local state early snap re parliamentary mayoral |
erection election: | commission campaign results day candidates night
of off: turned switched cut put | for by until on_S E ! | it
rowed road: a the this main D |
rode road: a the this D |
dew due: | to ! morning mountain the |
due do: M S | it that_best
vary very: B a |
weigh way: the a this that any whatever another either by no | ! | in station
lest lost: S H |
capitol capital: indian iranian french german russian chinese british italian spanish japanese turkish syrian iraqi afghan ukrainian polish yemeni kenyan nigerian egyptian mexican canadian australian |
heir air: in_the into_the | E
heir air: | carrier carriers fleet base
sun son: another |
led lead: the a | actor actors actress role singer
leaf leave: M | ! | through
effected affected: less more the those areas | ! | change D
write right: D |
aloud allowed: | D O C ! sharing reads sing singing counting counted crying read reading reads said say speak spoke think thinking wonder wondered out laugh laughed |
sits seats: legislative congressional parliamentary council N | E in across on
hart heart: | ! white the |
wore war: civil world cold the a at trade drug price |
coarse course: of | ! | grained sand language fibres hair salt
coarse course: a | for
devise device: D P |
advise advice: D |
hire higher: be been go went are were | E than by
presents presence: the | of ! |
genes jeans: designer denim |
vacation vaccination: | drive programme program rollout mandate certificate certificates campaign campaigns teams
forth fourth: a |
mail male: | victim victims suspects members nurse
affects effects: special sound |
whether weather: | event events balloon map station system systems front pattern patterns delays
pour poor: | health people visibility quality weather performance form result results condition conditions sanitation hygiene children neighbourhoods areas communities nations families households ! to will would could and |
suite suit: filing file filed law swim |
razed raised: | funds money concerns nearly N more_than
aide aid: M | D O in
price prize: won_D win_D wins_D awarded_D won_first took_first won_second wins_first | E for of in
faze phase: D |
faze phase: | one two three N
shore sure: make be for not I'm aren't isn't | E that about of
waved waived: H | arraignment extradition immunity D_right D_rights D_fee
wavered waived: | arraignment extradition immunity D_right D_rights
wavered waived: be been was were |
fiend friend: best close old childhood dear facebook family girl P | C E and of ! |
contact contract: | worker workers worth valued extension negotiations
meat meet: S all | someone everyone up with C D O
incidence incidents: N several many these those such violent reported similar isolated multiple recent two three |
fin fine: a | of_N
fin fine: perfectly just absolutely doing | E and
morality mortality: reduce reduced reducing infant child maternal |
reign rain: inches_of mm_of millimetres_of weeks_of days_of hours_of |
rein rain: inches_of mm_of millimetres_of weeks_of days_of hours_of |
bases basis: on_the on_a | of that
formerly formally: to will must shall can | ! | have be known been called the of
formerly formally: S | filed announced resigned launched opened accepted apologised apologized signed
cents sense: a in_a no | of in E
very vary: | between widely according considerably greatly
prey pray: please all let's people | for together
hole whole: the this that P | building body network state nation process system season film book town village area island career
wander wonder: | whether why if_they if_it if_D
wandering wondering: | whether why if_they if_it if_D
sole soul: P | rest E_may
caste cast: the D | of ~ film sitcom show series actors actor play drama television movie
scent sent: H S B | D O to
stile style: life free house P gender fashion own old |
quit quiet: went usually fairly relatively unusually very | E for
taut taught: | D O classes at_D children students ! pulled |
toad towed: | D away to O ! the a cane |
maid made: | O P ! the a |
past passed: | away ! in the over |
there their: of with by about against into put puts putting take took lost lose sold kept keep left for raised using used brought sent told | NS ! is are was were |
seller cellar: | window door floor bar
flower flour: cups_of cup_of tablespoons_of bag_of bags_of grams_of kilos_of sacks_of plain wheat |
one won: team side party he she they club who | D_cup D_title D_match D_game D_race D_election D_seat D_toss D_medal D_award D_prize gold silver ! | D_one
board bored: B so very | by with
ceased seized: | control power
complemented complimented: | staff crew players workers officers
lead led: was were been be being | from off out on across down away
steam stem: M | D_flow D_tide D_bleeding D_losses D_spread D_rise
staring starring: | role roles
steeling stealing: | a N cars money food from copper bikes
sored soared: |
lade laid: |
here hear: could can couldn't to cannot | ING
prays preys: | on upon
preys prays: | for
peddle pedal: D brake gas | E
suppose supposed: B was were | to
use used: is was were are got getting get | to_V E_to
sewn sown: | seed seeds wild wheat
sown sewn: | into together onto
week weak: was were is are remained remains looks looked | in_C E but and
sort sought: police officials company authorities lawyers government prosecutors | help D asylum permission
lose loose: on_the | ! | side team
breaks brakes: car bike bicycle faulty |
sale sail: M | past for_C for_the ! for on |
weather whether: | or_not
course coarse: | fishing
fore for: | example
thrown throne: the | of
seller cellar: wine |
shear sheer: by the |
peace piece: | of_paper of_land of_cake of_legislation of_music of_evidence of_art of_the_puzzle of_work
waist waste: a_ | of_time of_money
bread bred: was were been | in for by
ore oar: pulled_an each_an |
grown groan: a | as when
pours pores: she he who | over
poor pour: to will began continued | in into
cruise crews: fire film news road camera emergency rescue repair television tv ambulance |
council consul: honorary |
console consul: honorary |
confidant confident: B very more less is quietly | that of E about in
personal personnel: military security police army medical emergency armed naval | E were was are have who in
corporate cooperate: M | with E
cooperate corporate: | tax hospitality governance sponsors
perspective prospective: | buyers buyer candidates parents students employers jurors
prospective perspective: P a from_D | E on
respectively respectfully: M listened spoke | disagree
respectfully respectively: N C | E
illusive elusive: |
illicit elicit: M not | D any
statue status: marital tax legal refugee |
ensue ensure: M | that D
insure ensure: M | that_D that_it that_they that_he
ingenuous ingenious: an D | plan scheme way method invention device solution
loath loathe: they we I you | D O
palate palette: a the | of_colours of_colors
pallet palate: P | E and
pallets palates: P | E
parish perish: M | in
perish parish: | council church priest councillor hall
plaintiff plaintive: | cry
plaintive plaintiff: the | E said argued claims who
populace populous: most more | E country city state county nation
populous populace: the | E is was has and to
preform perform: M | E at in D on well
premier premiere: world film UK London european | of E on
premiere premier: deputy state former | of C said E
prosecuted persecuted: | minority minorities Christians
reversal rehearsal: dress |
sceptic septic: | tank tanks shock
septic sceptic: climate euro |
shutter shudder: M | at to E
shudder shutter: M | N D factories plants
spit spate: a | of_burglaries of_attacks of_robberies of_thefts
straightened straitened: | circumstances times
subscribed prescribed: was were been | drugs antibiotics painkillers
tenant tenet: central key basic | of
tong tongue: P | E
torturous tortuous: | route road process path
trustee trusty: P | steed
unison union: trade |
venal venial: | sin sins
vicious viscous: | liquid oil
wreathe wreath: a | E at of laying
wreathes wreaths: | at were
latter later: N days hours months years weeks minutes | E ! the |
lather latter: |
dose does: it he she what that this | not E
farther father: P the | of E was
bother brother: P older younger elder twin | E was who and C
form from: came comes coming away suffering suffered ranging died died_ retired resigned returned arrived released escaped fell rose | D C N
form from: | C_and C_to N_to
decease disease: heart lung kidney infectious | E and
diseased deceased: the P recently | E was 's man's woman's
exited excited: B very so | about by to at E
exiting exciting: an very so most more | E time young prospect player new opportunity
extend extent: the to_some to_a to_that | of E that to
extent extend: M | D O its by to
intent intend: M they we I | to
intend intent: B D | on of E
invent event: in_the | of
lightening lightning: | strike strikes bolt bolts struck storm storms
mat may: it they he | be have
mange manage: M | to D
marry merry: | christmas
merry marry: M | him her D in
mine mind: in_ bear_in keep_in P_state_of | E that
mind mine: coal gold diamond land copper | E in near
nigh night: last friday saturday all |
noise nose: P bloody broken | E bleed
nose noise: loud too_much | E from complaints
off of: because_ | D O
our are: there they these | not no ED
out our: of_ in on | country own lives children
pad paid: was were been has had have he she they | D N by for to off out
pan plan: D peace rescue recovery | to for E was
par part: a as took take takes | of in E
patent parent: | company companies
pat part: took take takes | in
pile pill: contraceptive sleeping |
plant planet: the | earth mars
quota quote: to_ | D
quote quota: fishing gender catch import | E of for
rang range: D wide | of
rap rape: of | E and
sand sang: | D_anthem
sang sand: bags_of | E
scared scarred: B for_life | for_life by_acne
scarred scared: B too | E of to that
sever serve: M | as N D_sentence in D_term
sign sing: M | D_anthem songs along
singed signed: | D_contract D_deal D_bill by for up off
singing signing: D | of_D ceremony
sliver silver: | medal medallist lining coins
snow now: until |
soil oil: crude olive |
spear spare: | parts part time
starring staring: | at into down
stat start: M D | of E to
sting string: second a | of_D of_N of_attacks
string sting: bee wasp |
stroke strike: general | action
sun sum: a the | of_£ of_money
tank thank: M | D you him O
tanks thanks: | to for
taxi tax: | cuts cut rise rises evasion return returns hike
tern term: | E_a of_office
thing think: I we they you M don't | it that D E he they
tiger trigger: M pulled_the | D_clause E
tine time: | to E for
tool took: he she they it who | D part place over off up N
took tool: a useful the | for to
tow two: N the first last | men women people years days weeks months of
trail trial: at_ | E for_murder
untied united: | states nations kingdom front
vales values: family |
vary wary: B be | of
voter vote: M D | for in E on
war was: he she it there who which | D not ED a found taken killed
wards words: in_other | E
whit with: | D O C N
wan want: they we I M | to D
wound would: he she they it who that which | be have not
wiling willing: B | to
won own: P its | E children country way
would wound: knife stab gunshot head bullet flesh |
yeas years: N few |
later latter: the | half
own won: has had have | D N
think thing: the only same | is E that to
plain plane: by_ the a light | crash crashed landed
mad made: was were been be has had have | by up public clear available possible
may many: too so as | people of more times as
stared started: | to at_N the_season D_match
staring starting: | N on_monday
started stared: | at_the_floor
personnel personal: a very | reasons life belongings trainer best injury
confident confidant: close longtime trusted former | of E who to
brother bother: didn't don't not won't | to with
tile title: league world championship premiership |
tile title: D | race fight holder
sing sign: M | D_deal D_bill D_treaty D_contract
crews cruise: | ship ships liner liners missile missiles
deceased diseased: | trees tree tissue liver lungs
by buy: want_to wants_to wanted_to hoping_to able_to going_to plans_to plan_to planned_to trying_to tried_to afford_to decided_to rushed_to | D N
their they’re: said say says think know that because if when hope believe | going_to not
it's its: | tail headquarters membership shareholders subsidiaries subsidiary origins citizens borders inhabitants peak profits revenue website biggest_ever entirety wake outskirts heyday predecessor successor rivals rival
effect affect: M | NS ! | changes repairs reforms improvements transfers savings arrests rescues cures sales
dear deer: herd_of herds_of wild roe fallow red | E was were on in and near
herd heard: residents neighbours neighbors people hundreds witnesses he she they we I who | D_siren D_sirens D_shots D_bang D_explosion D_noise D_scream D_screams D_crash D_gunfire D_blast D_news D_evidence D_case
council counsel: | for_the_defence for_the_prosecution for_the_defendant for_the_defense for_the_family for_the_plaintiff
heal heel: D | E had was is injury
one won: band team he she who they club film party side | N D_cup D_title D_game D_match D_seat D_award
buy by: | the_end_of the_beginning_of the_time_D midnight noon
though through: in | D
loosing losing: B | NS ! | arrows bolts dogs hounds wasps bonds birds
to two: has had have with | pubs schools sons daughters brothers sisters goals seats parties children dogs bedrooms
aid aide: D | who resigned quit said told
hang hung: jury was were been had jury_was_ | E after up by in
it's its: | staff leaders officials employees players fans neighbours neighbors allies troops soldiers members workers
soul sole: D | of_a_shoe of_P_shoe of_the_boot of_his_boot
manger manager: new former club's team's interim assistant general bank line stage project |
razed raised: | by_N
reign rain: | fell falls stopped
rein rain: | fell falls stopped
blot blood: ran_out_of donate donated lost give gave_ |
blot blood: | clot clots donors donor test tests supplies transfusion pressure
week weak: B | on_detail on_crime on_defence on_security
sauce source: D | of_the_leak of_the_fire of_the_outbreak of_the_noise of_the_smell of_the_problem of_income of_funding of_the_infection of_energy of_the_river said
toed towed: B | away to into out from
patrol petrol: | station stations bomb bombs prices pump pumps price tank can
petrol patrol: | car cars boat boats officer officers vessel
wether whether: | he she they it to the
discus discuss: M | D with how plans whether
discuss discus: | thrower throw
except expect: M they we I | to that rain delays
rows rose: prices shares profits sales temperatures | to by E N
paws pause: a brief | E in
pause paws: P | E
tears tiers: two three four | of
roomers rumours: D | of that
colonel kernel: a | of_truth
kernel colonel: lieutenant army retired | E in who
brews bruise: a | E on
tacks tax: P | return returns bill
statutes statues: bronze marble stone large island easter | E
morning mourning: in | for_the for_P for_D
sun son: two three four |
flower flour: of | and_a_pinch
miner minor: D | injury injuries offence
council consul: british american french german russian | general
hire higher: far much even | E than
passed past: just half walked_ | N
berth birth: of P | E certificate
site sight: lost_ | of_D
breaks brakes: D | failed on_the_car
tail tale: a cautionary tall fairy | of_woe
lo low: at_a | of
storey story: the P a D | of_how of_a_man of_a_woman
story storey: two three four five six ten multi | building car block house
stories storeys: N | high tall
storeys stories: news P |
pole poll: a new the latest | found suggests suggested showed shows of_voters
pored poured: rain water he she they police money crowds fans | into in out down D_drink onto
pore pour: M | into cold water money out
razed raised: | taxes prices rates wages eyebrows doubts fears hopes questions
patience patients: the | on_the_ward were_moved were_treated who_had
plane plain: a the | white black wooden english clothes chocolate flour
comma coma: in_a into_a medically-induced induced | E for and after
brake break: M | E at up down apart D_law
birth berth: ferry ship's | E at in was
lose loose: | wires wire stones bricks tiles panels dog dogs
tied tide: the | came goes turned rose
faces faeces: mice rat dog mouse pigeon | were was in on E
sewn sown: | D_field D_crop D_land D_lawn
leant lent: H | D O N_million money
excepted accepted: H | D
road rode: troops soldiers they he she riders who | in_lorries in_D off on_horses on_horseback bareback
met meet: will |  D O N him with in E
went go: will | D to on E
gave give: will | D O N
took take: will | D O N part place over off up
came come: will | D to from in under back E
sent send: will | D O N troops help
held hold: will | D O N talks
wrote write: will | D O N to
paid pay: will | D O N for tribute to
sold sell: will | D O N its shares
won win: will | D N
lost lose: will | D N its jobs
told tell: will | D O C
bough bow: M | to out E
"""
