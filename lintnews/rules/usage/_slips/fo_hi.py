"""Slips of words in “fo” to “hi”; the form of a row is told in the package."""

ROWS = """
foaled foiled: H B was police | D by an plot
foment ferment: MO to | E in for beer sugars wine
foot food: them |
for four: the other these those | men women people years days weeks officers teenagers children boys months suspects victims ! known |
for four: all N_or three_or D_first D_last D_next D_past D_other in on_all aged | days months weeks people hours men times goals minutes women days-a
fore four: N |
fore for: | example
fore four: aged | N people years months men days weeks
forego forgo: MO to | P
foreword forward: looking look move moving going step put came come went pushed push | E to with by
foreword forward: look looking looked put came step going moved bring brought way coming come went go move | to E with in
form from: came comes coming away suffering suffered ranging died died_ retired resigned returned arrived released escaped fell rose | C N
form from: | C_to N_to flooding going having taking getting entering leaving making working becoming coming falling reaching happening spreading voting running doing buying selling competing serving standing travelling traveling January February March April June July August September October November December Monday Tuesday Wednesday Thursday Friday Saturday Sunday
form from: came comes coming returned returning fled arrived far suffered suffering suffers released removed stolen taken received withdrew withdrawn ranged ranging ranges apart emerged recovered recovering retired resigned graduated benefit benefited prevent prevented separate separated rescued escaped evacuated banned barred quotes letter transferred miles metres meters away people officials | C O N
form from: came comes come coming suffering suffered suffers ranging ranged apart aside died separated protected prevented removed retired resigned returned arrived released escaped fell rose recovering recovered banned far stolen taken received evacuated withdrew withdrawn graduated hails originally across stepped benefited benefitted emerged excluded rescued resulting resulted stemming fled moved travelled traveled deported expelled dismissed transferred exempt | ! | E of
form from: away N_miles came comes come coming miles far died suffering suffered ranging range protect benefit D_call apart escaped different recovering resigned graduated arrived emerge emerged fled aside suffer prevent prevented benefited ranged returned return learn learnt returning months up results data figures message letter people refugees visitors migrants tourists students pressure support men women soldiers N_people children families players | C D_C D_NN the his her a N which where there within across around under to_X every whom all both other ! to D the_X a sixth top | of a part D_government D_new D_coalition an_alliance a_coalition the_basis the_core the_next_government the_backbone
form from: NP | C N D_C C_C to ~ refugees migrants visitors ^ application
form from: stealing+NN stole+NN stolen+NN removed+NN took+NN taken+NN received+NN withdrew+NN bought+NN borrowed+NN rescued+NN evacuated+NP stealing+NP stole+NP removed+NP evidence heard_evidence quotes voices support pressure money distance cash help calls aid funding imports exports return returned transferred switched deported extradited expelled withdrew retired emerged barred suspended dismissed sacked released freed removed excluded translated | D_NP D_C C P NP N ! | of
form from: come data VG | the C P O N an one ! | and or
formal former: | president prime minister mayor player champion captain teacher soldier officer employee colleague wife husband girlfriend boyfriend C_international C_prop C_captain C_striker C_midfielder C_defender C_player C_champion C_president C_minister C_coach lover chief head world
formally formerly: | of lived worked played owned
formally formerly: D C's he_was | known called of_D_C of_C the_head the_chief D_C_C owned an_X named home used
formally formerly: was is he_was she_was B and | D_head D_chief D_director D_leader D_PER a_PER an_PER D_home D_C D_JJ_PER of_C of_D_C
formerly formally: M will | ED open announce adopt approve end begin launch apologise apologize accept ask request invite complain recognise recognize sign close charge notify identify name declare propose respond welcome thank confirm join step hand elect ! would | have be been known
formerly formally: was were been be is | charged sworn opened launched approved adopted invited inaugurated recognised recognized announced notified indicted arraigned ratified identified handed
formerly formally: will must shall can | ! | have be known been called the of
formerly formally: S | filed announced resigned launched opened accepted apologised apologized signed
formerly formally: will was were has had H be H_been been C's yet not have he she they committee D_government | open opened approve approved launched announced charged identified announce signed sign adopted agreed agree apologised apologise endorsed elected recognised recognized invited declared accepted submitted handed requested asked complained accused end ended appointed notified ! known | known owned called
fort fought: S H | D for against off to
fort fought: he she they we who | ! | and or
fort fought: H he she they who that have had troops soldiers men D_NN | for D against in with off over back to hard on bravely ! D the |
forth fourth: the P | E of in quarter place round goal day floor largest time year innings set season ! | bridge
forth fourth: | quarter round consecutive seed straight innings wicket largest
forth fourth: a |
forth fourth: D P for_the on_the in D_straight D_successive D_consecutive | of quarter time place round day year in consecutive straight season floor term minute year-old bridge goal E wicket
forth fourth: for_the on_the D_straight D_successive D_consecutive | E of_July
forth north: far in a | C
forth north: far just | of
fought fort: | knox
fought fight: would could should must cannot can't won't couldn't wouldn't shouldn't didn't doesn't don't MO | ! | not also then never in and or of
fought fight: to | ! | ends end stones or and change upon those
fought fort: D a an_old D_star D_hill | in on of
fought fight: wants_to want_to wanted_to plans_to plan_to expected_to likely_to able_to unable_to hopes_to decided_to agreed_to refused_to going_to used_to ready_to has_to have_to had_to need_to needs_to trying_to tried_to failed_to due_to_X willing_to forced_to set_to continue_to began_to chance_to | D P O N C NP JJ_NP
foul fowl: wild guinea | E
foul fowl: | ~ chickens ducks turkeys geese poultry ^ penalty play referee free
foul fowl: wild D_water guinea | E and
fount found: was were been being | ! | up or of and
fount found: B H was were be been he she they police who | guilty dead in that D by out E at to
fourth forth: back_and so_ and_so | E
fourth forth: put set brought sets | by in E
fourth forth: back_and so and_so set put came brought sets holding held setting | E and by in on
fowl foul: | play ball tip language smell mood weather mouthed
fowl foul: cry cried cries fall fell falls professional | E of on
fowl foul: D | on_D on_C in_the_box by ~ penalty referee yellow red midfielder striker goalkeeper defender sent booked box tackle match half time
fowl foul: | ~ penalty play referee ^ chickens ducks turkeys geese poultry wild
fowl foul: D professional a committed D_professional D_bad late D_cynical fell cry | play language by on of mouthed throw weather smell up out D_with ball line trouble
fowl foul: MO | ! | not also then never in and or of
fowls fouls: N too_many for committed | on E by and
frees freeze: D_pay pay price D_wage D_hiring |
freeze frieze: D_marble D_carved parthenon sculpted |
fright freight: | ~ container containers rail train trains cargo lorry shipping wagons forwarder air ^ stage fear took ghost
fright freight: D rail air road sea D_rail D_air | train trains company forwarder firm industry depot services rates transport container containers car cars terminal operator yard ship costs line volumes traffic ! stage took of D | of
fright freight: rail air road sea D_rail D_air | E trains ! stage took of D | of
fro for: | P a C
from form: application entry tax claim registration consent | E for and to
from form: D in_the some any another | of_a of_the of_government of_cancer of_protest of_cash ! | here there
from form: the a any some this that | of
from form: will could would must helped | a an part
from form: D_application application entry D_entry D_consent D_tax D_new D_good best P_best in_good good D_rare D_current D_any in_the D_poor top P_recent D_different D_some D_purest D_betting | of E in ! far | D_C
from form: the a new any our can |
from form: | of with into
froze freeze: MO | ! | not also then never in and or of
fur fir: | tree trees
fur fir: douglas D_douglas | tree trees forest cones
gaff gaffe: D_diplomatic verbal D_verbal D_political D_embarrassing made_D | E over about by
gaffe gaff: blow_the blew_the blown_the |
gage gauge: MO to hard_to help_to trying_to | D P public how whether interest C
gaged gauged: B |
gait gate: garden school front starting iron farm factory | E
gait gate: starting front school D_front D_school factory garden D_main five-bar city toll flood airport departure | E of to at and receipts money post posts crasher keeper
gaits gates: D bill school city factory front prison | E of at to and were
gambit gamut: the | of from
game gave: he i who it they she we |
game gave: | him me us no his her
game gave: C | a it
gamut gambit: opening D_opening P_opening | E in
gantlet gauntlet: throw_down_the threw_down_the laid_down_the the | to
gaol goal: winning opening scored P_N own equalising late P_first D_second consolation D_N | E in for from after of
gate gait: unsteady | E
gate gait: P D_slow D_unsteady walking shuffling D_shuffling | of and
genius genus: D_same of_the D_new | of and_species
gild guild: screen_actors D_writers' writers |
gilt guilt: sense_of admission_of verdict_of P proof_of | E in of for
gilt guilt: P admitted survivor's proof_of no survivor | E or over and of
glazier glacier: melting D_melting D_alpine D_retreating D_himalayan D_shrinking | E melt melting has in ice lake
gong going: is are was it's were been be you am just by it really now wasn't like isn't before |
gong going: | into back through
gong going: not RB S NP VX VD | to
gong going: VX NNO R K | JJ
goo go: MO to |
gorilla guerrilla: | warfare war fighters fighter tactics group leader movement attacks
gorilla guerrilla: left-wing maoist D former D_former marxist urban armed D_maoist C | war warfare group groups fighters fighter leader commander movement army attacks tactics campaign gardening forces attack
gorilla guerrilla: left-wing maoist former D_former marxist urban armed D_maoist | E warfare
gorillas guerrillas: | ~ rebels army ambushed ambush insurgents clashes troops kidnapped ^ zoo ape apes silverback keepers mountain species tourists
gorillas guerrillas: left-wing maoist former marxist communist kurdish C armed | E fighting who have were from attacked in killed ambushed
got get: can will don't could didn't would can't might do couldn't |
got get: to | D JJ R O VX to RB VD out back more up there off C things people all something information N E
grate great: a | deal many day place honour success night man team way
grate great: D | deal grandfather grandmother success britain pleasure honour honor
grate great: D a B so very the C_the how an no | deal number grandfather grandmother britain success fire-X lakes start day player many honour honor team war news result job opportunity importance pleasure
grate great: so very C_the how no | E deal
grate great: P our one_of_the | NN NP
grate great: our is so with was H too more are very such some be as one been two made at |
grate great: | way many place man help experience
grate great: of P VD | NNO VX NP JJ
grate great: D | C JJO VG
grate great: this no RB K that in VG O | NN
grater greater: | than
grater greater: D a much even far for C_the no | manchester london than say powers risk number than_D part detail role
grater greater: much even far for C_the no | E the
greave grieve: MO to |
grief grieve: will would could should must cannot can't won't couldn't wouldn't shouldn't didn't doesn't don't MO | ! | not also then never in and or of
grieve grief: the a an P GEN D_JJO | of E for from on that in to and about against with ! | the D O
grill grille: D_front D_radiator |
grisly grizzly: | bear bears cub cubs adams
grisly grizzly: D | bear bears cub adams cubs
grizzly grisly: | murder murders find discovery scene details death crime killing killings video deaths scenes crimes detail images image footage photographs photos end remains task execution beheading accident story history reminder tale act fate attack_by evidence
grizzly grisly: D D_most so more as very | murder murders video death deaths killing killings discovery find scene details crime crimes scenes images remains footage task secret fate image attack_on photos photographs picture pictures end history tale accident detail film reminder evidence business injuries collection execution ! | bear bears cub cubs adams man park mountain ^ bear bears cub cubs montana alaska yellowstone
groan grown: has have had | E by up to
groan grown: H has had B home have | by from to up in E N more
groan groin: D P | injury strain problem E surgery
groan grown: H B | E in from by up to NP NN
groan grown: H be |
groan grown: NP B | R
guerrilla gorilla: | ~ zoo silverback keeper keepers ape apes ^ war rebels
guerrilla gorilla: silverback D_silverback mountain D_mountain lowland D_zoo's D_baby | E suit enclosure named in population
guerrillas gorillas: mountain silverback lowland endangered |
guessed guest: | house speaker list
guessed guest: D special D_special a house D_hotel wedding D_dinner | of E list house speaker at who appearance worker
guessed guest: a invited D | worker workers E at of
guessed guest: a | R
guest guess: educated best wild | E is
guest guess: will would could should must cannot can't won't couldn't wouldn't shouldn't didn't doesn't don't MO | ! | not also then never in and or of
guest guessed: H he she they who never could_have | that D how what at E right
guests guesses: best educated D_best |
guilt gilt: | edged
guise guys: bad D_good you D_bad those these |
hail hale: | and_hearty
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
hare hair: P P_long P_grey D_dark blonde facial human | E and in loss salon follicles dye cut dresser
hart heart: | attack attacks disease failure surgery
hart heart: D P have_D broken open | attack disease failure surgery transplant condition attacks of_D
hart heart: have_D broken open | E disease
has as: not |
has as: | we they i
has had: i they we have has had |
hat that: said says so showed believe believed found agreed | ! | E 's trick
hat that: | he she they ! a the his her red old my |
haul hall: town village city concert dance music sports | E in and
haul hall: city D_city town D_town concert D_concert dance village D_village D_assembly D_church beer | E in of and
haul hull: ship's boat's vessel's ferry's D_ship's D the P | ~ ship vessel ferry boat rust tanker yacht submarine ^ fish fishing drugs cocaine cannabis police customs drug seized
haul hall: the | to and JJ VD
hays haze: D |
he the: at from with by into | ! | who had was is has said and E 's or would could did himself will can be should
heal heel: P left right achilles | E injury
heal heel: D | E had was is injury
heal heel: achilles P left right high D_left D_right | E injury problem of_his of_her ! | the
heal heel: | ~ achilles shoe boot ^ wounds wound divisions rift
heal heel: achilles achilles' P P_left P_right D_high bruised D the | E injury of and spur ! MO to |
healed heeled: well |
hear here: over right from was is are live lived stay born were come came | E in to and for on
hear here: right over come came live lives lived | E
hear here: right over out come came up living lived are is was from lives live been stay stays around down game born arrived B back work we_are happened brought get got in people moved | E in to for and on at from are is was at_D today tomorrow N lies last ! MO to not will can could | D_evidence that about
hear here: from among_you it's right | E tonight today
hear here: right up out around are been down back work see over |
hear here: B come | E to NN
hear here: NNO | is MO at VS
hear here: VD | JJ for as in B
heard herd: whole | of
heard herd: | immunity numbers the_sheep the_cattle
hears hearse: the D funeral |
hearty hardy: D | perennial annual plants
heel heal: M | D_wounds D_rift D_divisions wounds divisions rifts
heel heal: weeks_to months_to days_to time_to years_to needs_to needed_to begin_to began_to started_to start_to help_to helps_to help allowed_to able_to trying_to try_to need_to slow_to yet_to failed_to never fully | E and properly completely fully well quickly in before slowly from after D_nation D_rift D_wounds D_divisions
heel heal: will would could can cannot may might must should not M | D_nation D_rift D_wounds D_divisions D_wound E quickly properly fully ~ wound wounds injury injuries knee ankle bone scars fracture muscle wrist shoulder
heel heal: | ~ wounds rift divisions ^ achilles shoe boot injury left
heel heal: MO will help helped can take time_to not fully D_long_to months_to weeks_to wounds began_to | D P wounds divisions rifts properly old E in and from quickly fully itself themselves by C's well ! brought_to bring_to brings_to come_to came_to bringing_to called_to heel_to |
heeled healed: H B has fully H_not wounds have never | E and by up well from
heels heals: it he she time P_wound wound which |
heir air: open fresh thin hot compressed mid- | E and in
heir air: | force raid raids strike strikes traffic pollution conditioning quality fares travel ambulance carrier carriers fleet base
heir air: in_the into_the | E
heir hair: | ~ blonde hairdresser shampoo dyed curly ^ throne royal estate fortune king
heir hair: P grey blonde human long red | E loss and cut salon
heir air: D_open in_D fresh open C | force strike strikes raid raids pollution
heir hair: human | E
heir hair: her | JJ
heirs hairs: grey |
herd heard: B been | in at by from on E saying coming that
herd heard: H | that D of about from
herd heard: residents neighbours neighbors people hundreds witnesses he she they we I who | D_siren D_sirens D_shots D_bang D_explosion D_noise D_scream D_screams D_crash D_gunfire D_blast D_news D_evidence D_case
herd heard: he she they we who witnesses residents neighbours neighbors officers police crew judge | a that about shots gunfire screams evidence loud from how
herd heard: has had have | ! | and to in immunity of
herd heard: court jury inquest tribunal |
herd heard: | ~ court inquest jury tribunal bang noise inquiry shots gunfire explosion witnesses ^ cattle cows cow goats sheep elephants buffalo immunity animals bison reindeer
herd heard: H B he she they who we I court inquest jury inquiry tribunal was committee hearing panel neighbours neighbors witnesses residents B_being never could_be voice have | D that how evidence a from about screams shots gunfire of N C the in by no arguments testimony ! D the D_NN | of immunity
herd heard: he she they who we I court inquest jury inquiry tribunal was committee hearing panel neighbours neighbors witnesses residents B_being never could_be voice have | E from ! D the D_NN | of immunity
herd heard: he never was she haven't |
herd heard: | him her
herd heard: H | D E of S NP
herd heard: be had | R
herd heard: S | about NP C
here hear: M | D from_D of about that it O more evidence arguments how
here hear: could can couldn't to cannot | ING
here hear: can could want_to wanted_to will due_to expected_to | from about arguments evidence what D_case D_appeal
here hear: to could will can would must | the that about more evidence arguments ! from |
here hear: MO to will not could can court committee inquiry expected_to due_to jury glad_to sorry_to panel surprised_to pleased_to happy_to want_to | D evidence from_D from_C arguments about that P C's more appeals C how what testimony submissions witnesses voices why appeal any ! | in_C to and_now is E
here hear: couldn't can't can could didn't cannot will_not could_not | D P C that it what any from
here hear: will judge_will court_will to tribunal_will committee_will | VG_NN arguments closing evidence testimony appeals NP JJ_NP
heroin heroine: D | of_the_film of_the_novel of_the_story
heroin heroine: D D_film's D_tragic national war D_novel's D_feminist | of E who and in ! | addict addiction overdose user addicts dealer trade
heroin heroine: | ~ novel film actress opera played ballet ^ drug drugs addict addicts smuggled seized injected kilos overdose
heroine heroin: | ~ drug drugs addict addicts smuggled seized injected kilos overdose dealer dealers trafficking ^ novel film actress opera play ballet story
heroine heroin: | addicts addict addiction dealers dealer overdose trade smugglers smuggler use users seizure
heroine heroin: of kilos_of grams_of smuggling selling dealing injecting pure took inject | and worth hidden was were in from E
heroine heroin: of kilos_of grams_of smuggling selling taking injecting cocaine_and and addicted_to worth_of | addict addicts addiction overdose overdoses trafficking dealer dealers trade use smuggling haul seizure production found users ~ drugs drug cocaine kilos smuggled seized addict cannabis fentanyl opium smugglers ^ novel film opera play heroine's
heroine heroin: kilos_of grams_of smuggling selling taking injecting cocaine_and and addicted_to worth_of | E with worth
hew hue: D | of and
higher hire: M | N D more new staff workers hundreds thousands extra O ! | than
higher hire: will would can could must should plans_to plan_to wants_to wanted_to had_to able_to agreed_to need_to | N D new more ! | end
higher hire: will to would could plans must can | N a an hundreds thousands
higher hire: MO to will plans_to plan_to firms_to decided_to want_to wants_to looking_to | D N more new P a out an extra people cars C staff workers foreign another ! N_to |
higher hire: MO | ! | not also then never in and or of
higher hire: wants_to want_to wanted_to plans_to plan_to expected_to likely_to able_to unable_to hopes_to decided_to agreed_to refused_to going_to used_to ready_to has_to have_to had_to need_to needs_to trying_to tried_to failed_to due_to_X willing_to forced_to set_to continue_to began_to chance_to | D P O N C NP JJ_NP
higher hire: expected_to plans_to plan_to wants_to want_to hopes_to decided_to going_to likely_to able_to agreed_to trying_to looking_to due_to_X used_to need_to needs_to MO | NP PERS C_NP JJ_NP D_NN N ! | than
higher hire: MO |
higher hire: to | D N
hire higher: | than education
hire higher: even much far slightly | E than prices
hire higher: be been go went are were | E than by
hire higher: far much even | E than
hire higher: much even far slightly a | than education taxes court ground
hire higher: B much far even D slightly a | than education court rates prices pay costs power wages level taxes interest
hired higher: | than
"""
