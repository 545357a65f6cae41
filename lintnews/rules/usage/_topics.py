"""Slips that the subject of the sentence gives away: a word, what was meant, what the sentence then speaks of.

`wrong right: words of the right one's world | words of the wrong one's own`. One of the first has to stand within a
line of it, none of the second may.
"""

from __future__ import annotations

TOPICS = """
metal medal: bravery olympic olympics athlete athletes podium gallantry | steel mine mining scrap ore fence detector rock heavy ban band music
metals medals: bravery olympic olympics athletes awarded podium games gallantry | steel mine mining scrap ore rare precious prices heavy recycled
medal metal: scrap sheet corrugated recycling detector detectors | olympic won
flower flour: bakers baker bread cake cakes sugar eggs bakery dough pasta sack wheat millers | garden petals petal bloom bouquet bed show shop market spring
flour flower: bouquet petals garden vase bloom wreath chelsea florist | bread bake baker bakers wheat cake mill
diner dinner: christmas thanksgiving sunday pupils guests cooked evening served invited | roadside restaurant owner waitress customers counter
dinners diners: restaurant ate reservation tables | school christmas cooked turkey
stokes stocks: bonds shares market wall exchange investors traded trading | fear fears fire ben tension anger
stoke stock: exchange shares market investors cattle | city trent fear fears tension anger
angels angles: case camera triangle degrees degree viewed approach | heaven wings los investors guardian
angel angle: camera degrees degree triangle right-hand shot steep | wings heaven guardian investor
bowel bowl: soup super cereal fruit rose salad rice punch | cancer surgery movement syndrome disease screening
bowl bowel: cancer syndrome screening colon irritable | soup super cereal
sever severe: warning weather storm storms flooding pain injuries shortage pneumonia burns drought | ties links tie artery arteries relations limb finger
fright freight: container containers rail train trains cargo lorry shipping wagons forwarder air | stage fear took ghost
fiend friend: best close old family | drug axe sex mad
fin fine: court judge imposed paid pay magistrates fined parking speeding | shark whale fish dolphin
blot blood: clot pressure transfusion donors vessels | copy copybook landscape escutcheon
bloc block: flats apartment office tower concrete building | trading soviet eastern voting african countries opposition
navel naval: base ship ships fleet officer frigate admiral warship dockyard academy | orange piercing belly gazing button
nave navy: ships admiral frigate warship sailors | church cathedral pews aisle
boarder border: crossed crossing guards guard troops frontier smuggled smugglers mexico checkpoint patrol refugees convoy | school lodger pupil house landlady snow
boarders borders: crossed crossing troops migrants smugglers customs refugees schengen | school pupils lodgers
sentience sentence: prison jail suspended judge months years court served | animals animal artificial machine conscious
vacation vaccination: measles polio flu jab jabs clinic dose doses virus | holiday beach family summer paid resort
vacations vaccinations: measles polio flu clinic doses virus free | holiday beach family summer resort
vaccination vacation: beach resort holiday hotel tourists | measles polio flu jab dose doses virus children clinic
moral morale: team boost squad dressing-room players low | duty story panic code compass authority values obligation question hazard victory support ground
morale moral: compass obligation hazard panic | staff troops team boost low
heroin heroine: novel film actress opera played ballet | drug drugs addict addicts smuggled seized injected kilos overdose
heroine heroin: drug drugs addict addicts smuggled seized injected kilos overdose dealer dealers trafficking | novel film actress opera play ballet story
diary dairy: milk cows cow farmer farmers cheese butter herd farm | wrote entry entries kept page anne writer appointments
dairies diaries: wrote pages kept entries published political | milk cows cheese farmers butter
diaries dairies: milk cows cheese farmers butter | wrote entries kept
gorilla guerrilla: rebels fighters army warfare war tactics jungle leader insurgents ambush marketing | zoo ape apes silverback keeper keepers mountain species
gorillas guerrillas: rebels army ambushed ambush insurgents clashes troops kidnapped | zoo ape apes silverback keepers mountain species tourists
guerrilla gorilla: zoo silverback keeper keepers ape apes | war rebels
hanger hangar: aircraft plane planes airport aeroplane airfield jet jets helicopter pilot | coat clothes wardrobe shirt dress wire
hangers hangars: aircraft plane planes airport airfield jets helicopters | coat clothes wardrobe shirts wire
isle aisle: supermarket church bride seats passengers shelves walked plane | island wight man skye coast sea
isles aisles: supermarket shelves shoppers seats | islands british western scilly
aisle isle: wight skye ferry island | supermarket church bride seat shelves
lightening lightning: storm thunder struck strike strikes bolt bolts rod thunderstorm | load mood burden skin hair weight
lama llama: farm wool animal alpacas alpaca zoo | dalai tibet tibetan buddhist monk
mussels muscles: leg arm injured exercise strained heart gym body strength tissue | shell shells oysters clams seafood sea beds rope steamed
muscles mussels: oysters clams seafood shellfish steamed chips | leg arm injured strength body exercise heart
muscle mussel: oysters seafood shellfish harvest | leg injury injured strength body tissue mass
naval navel: orange piercing belly ring | base ship officer
palate palette: colours colors paint painter artist | taste tongue food roof cleft wine chef
palette palate: taste wine tongue chef | colours colors paint painter artist colour
pedal peddle: drugs lies misinformation influence | bike bicycle brake foot cyclists steel guitar
peddle pedal: bike bicycle brake cyclists cycling | drugs lies
petals pedals: bike bicycle brake cyclist piano | flower flowers rose roses
pole poll: voters vote election survey percent voted surveyed exit opinion | north south flag vault position telegraph tent fishing ski
poles polls: voters election vote voted closed opened opinion | polish poland north south flag ski telephone telegraph electricity tent
polls poles: telegraph telephone ski electricity tent | voters election opinion
pray prey: birds lion lions eagles predator predators hunters | god church prayer prayers mosque
prey pray: god mosque church rosary prayers vigil | birds predator predators animals hunt lions
preyed prayed: god church mosque vigil rosary mourners | women elderly vulnerable children victims birds
prophet profit: company shares quarter pre-tax revenue sales margins | muhammad mohammed islam bible
rains reins: power horse company handed took party | flood floods heavy monsoon drought fell
root route: bus flight airline ferry parade marathon traffic | cause tree vegetable plant canal hair
salary celery: carrots soup onion chopped | pay paid wage annual
celery salary: paid pay annual wage | carrots soup onion
scent sent: letter email message | smell perfume dogs flowers aroma
sculls skulls: bones skeletons buried remains grave | rowing rowers oars boat
solders soldiers: army troops killed died war honours battle fought gallipoli wounded | wire circuit iron joint
solder soldier: army troops killed died war wounded | wire circuit iron joint
stationary stationery: paper pens envelopes shop office school supplies notebooks letterhead | traffic car vehicle train bike
stationery stationary: traffic train car cars vehicle vehicles troops convoy queue lorry | paper pens envelopes shop letterhead
statue statute: limitations law legal legislation | bronze stone unveiled plinth sculptor erected liberty
statute statue: bronze plinth unveiled marble sculptor toppled | law limitations legal act
statutes statues: bronze marble toppled sculptor plinths | law laws
steaks stakes: raised high raising | beef grilled restaurant cooked rump
stake steak: grilled chips rare beef medium restaurant sirloin | shares per cent company equity at
stakes steaks: grilled beef sirloin barbecue | raised high shares race horse
steal steel: mill plant girders makers workers plants stainless | thieves money car stole theft
tenants tenets: faith religion islam democracy christianity belief | landlord rent flats housing homes
tenets tenants: landlord rent flats housing evicted | faith religion islam belief
tenant tenet: faith religion islam democracy central | landlord rent flat evicted farmer
tort torte: chocolate cake | law lawyers claim reform
trail trial: jury judge murder accused court defendant guilty charges prosecutors verdict prosecution manslaughter fraud jurors | mountain hiking hikers paper walk bike forest campaign
trails trials: drug clinical vaccine patients jury murder | mountain hiking hikers walk bike forest
trial trail: hikers hiking walkers forest | jury judge murder court drug guilty
troop troupe: dance dancers theatre actors circus acrobats ballet | army soldiers scout scouts baboons monkeys deployment withdrawal movements
troupe troop: army deployment withdrawal soldiers scout | dance dancers theatre actors circus
vein vain: glorious tried effort | blood arm leg varicose surgery artery gold jugular
veil vale: valley | bride face wore wedding islamic
viscous vicious: attack circle dog dogs assault beating cycle crime | liquid oil fluid lava sticky
vicious viscous: liquid oil fluid lava sticky | attack circle dog
waist waste: money time bins rubbish recycling landfill household nuclear taxpayers | deep trousers belt dress measurement inches high wearing
waiver waver: faith support determination | visa fee fees signed legal rights patent
whales wales: england scotland cardiff welsh rugby | ocean sea stranded beached humpback pod
wails wales: england scotland cardiff | sirens siren mourners
warship worship: church mosque temple god congregation sunday | navy sea crew port missile frigate
yoke yolk: egg eggs | oppression colonial oxen oppressive
yolk yoke: oppression colonial oxen | egg eggs
conversation conservation: wildlife species marine wetlands birds area habitat | phone talk had
collision collusion: price rivals cartel corruption | car lorry train vehicles ship road crash
collusion collision: car lorry train vehicles motorway crash road | price rivals russia campaign cartel
calves cliffs: fell walkers | cows cattle
cannons canons: church cathedral law | fired gun guns fort ship water
chords cords: vocal umbilical | guitar piano music song played
cords chords: guitar piano song played | vocal umbilical electric
cymbal symbol: hope peace power status national | drum drums crash band
symbols cymbals: drum drums drummer | national hope peace religious
cereal serial: killer killers murders murderer rapist offender | breakfast wheat milk barley crop crops grain maize
dessert desert: sahara camels sand arid gobi storm troops | menu chocolate cake pudding sweet wine cream
desert dessert: menu chocolate cake pudding cream spoon starter | sahara camel camels sand arid gobi storm
draught drought: crops farmers rainfall failed famine reservoirs | beer ale excluder door
duel dual: carriageway citizenship nationality | pistols swords fought fight sprint rival
ferry fairy: tale tales godmother lights | port boat sea passengers harbour island
fairy ferry: port passengers terminal harbour crossing | tale tales godmother lights
foul fowl: chickens ducks turkeys geese poultry | penalty play referee free
fowl foul: penalty play referee | chickens ducks turkeys geese poultry wild
jeans genes: dna mutation inherited scientists | denim shirt wore wearing blue
heir hair: blonde hairdresser shampoo dyed curly | throne royal estate fortune king
heal heel: achilles shoe boot | wounds wound divisions rift
heel heal: wounds rift divisions | achilles shoe boot injury left
herd heard: court inquest jury tribunal bang noise inquiry shots gunfire explosion witnesses | cattle cows cow goats sheep elephants buffalo immunity animals bison reindeer
horde hoard: coins gold buried treasure viking roman silver | people crowd fans mongol attackers
hoard horde: fans tourists reporters screaming | coins gold buried treasure food silver
idle idol: pop teen fans worshipped statue | factory workers engine plant lay
idol idle: factory machines plant workers stood | pop fans teen singing
levy levee: river flood flooding breached orleans | tax charge tonne sugar
manor manner: polite relaxed friendly same similar | house lord hall estate garden hotel park grounds
mantle mantel: fireplace clock | earth leader captain champion
marshal martial: court arts law | fire race field air grand police deputy
miner minor: injury injuries offence offences damage league bruises | coal gold copper underground pit strike trapped bitcoin diamond
miners minors: alcohol under-age adults age sex | coal gold copper underground pit strike trapped
minor miner: coal pit underground colliery | injury injuries offence damage league
mourning morning: monday tuesday wednesday thursday friday saturday sunday early yesterday | death family widow funeral national period died grief nation
oar ore: iron mine mining | rowing boat rowers
pane pain: chest suffering back relief severe killers | glass window
pier peer: review reviewed lords baroness labour | seaside harbour boat sea brighton pleasure
piers peers: lords baroness amendment | seaside harbour bridge boat
plaque plague: bubonic rats locusts | unveiled blue wall dental teeth commemorative brass
plague plaque: unveiled blue brass commemorative wall | bubonic rats locusts black
pore pour: rain drinks glass | skin over
pours pores: skin | rain drinks money water
rabbi rabbit: pet hutch warren fur | synagogue jewish
rabbit rabbi: synagogue jewish orthodox | pet hutch fur
rein reign: king queen monarch throne years elizabeth | horse free spending costs
reign rein: horse spending costs deficit inflation | king queen monarch throne pope year years
seaman semen: donor bulls sperm samples dna | navy ship crew
semen seaman: navy ship sailor | donor bulls sperm samples dna
shear sheer: scale size delight number | sheep wool wind
sheers shears: garden hedge sheep |
slay sleigh: santa reindeer bells | dragon
soul sole: survivor trader purpose breadwinner goal proprietor | body heart music lost singer
tacks tax: income council return cut | nails brass pins sail wind boat
tea tee: golf golfer hole putt birdie | cup coffee drink
tee tea: cup coffee biscuits milk | golf shirt hole birdie
throne thrown: ball car bottles stones rocks | king queen heir royal succession crown
thrown throne: heir succession king queen abdicated | ball car out
tic tick: bite bites lyme box | nervous facial
tide tied: score points knot match draw 1-1 hands | high low sea beach turned ocean red
urn earn: money wages salary living | ashes cremated cricket
waved waived: fee fees immunity rights extradition charges | flag flags hand goodbye crowd
waving waiving: fee fees immunity extradition charges | flag flags hand goodbye crowd arms
lesson lessen: impact risk pain | learned school taught teacher
leak leek: potato soup onions | gas oil pipe water
leeks leaks: gas oil pipe roof | potato soup onions
exposer exposure: indecent radiation asbestos sun hypothermia |
lest lost: crops jobs lives |
loan lone: gunman wolf survivor | bank money player
lone loan: bank repay student | gunman wolf
sits seats: assembly parliament election won |
singes singles: title wimbledon tennis |
diners dinners: school christmas | restaurant customers ate tables
contact contract: striker signed two-year three-year year-long worth £ extension | touch details lenses information
contacts contracts: signed awarded worth | lenses
carton cartoon: strip disney drawn | milk juice egg cigarettes
ceased seized: drugs cocaine customs weapons goods | production trading hostilities existed
seized ceased: trading production hostilities operations publication | drugs power assets control police goods
ceasing seizing: drugs weapons | trading production
breeched breached: rights contract rules security data law terms search | breech
breeches breaches: security data contract rules | wearing riding trousers breeches
councillor counsellor: grief school therapy therapist | labour conservative ward borough town elected independent
counsellor councillor: ward borough labour conservative elected independent liberal | grief school therapy
councillors counsellors: grief therapy bereavement | labour ward borough elected
councilors counselors: grief therapy bereavement | city ward elected
morality mortality: infant maternal rate rates | moral ethics
mortality morality: ethics tale | infant rate rates maternal death
monetary momentary: lapse pause | policy fund bank
momentary monetary: policy fund inflation | lapse pause silence
physicist physician: patients hospital clinic | physics nobel particle
organisms orgasms: |
testes tests: exam exams drug medical nuclear |
prostrate prostate: cancer gland urologist | lay lying ground grief
cancel counsel: legal defence | flights event
canal cancel: flights airline forced match | boat towpath barge lock suez panama water
genius genus: species plant | mathematical comic
ballet ballot: vote votes voters election papers box secret union members | dancer dancers bolshoi dance royal swan
ballets ballots: vote votes voters election counted postal | dancer dancers bolshoi dance
ballots ballets: dancers dance tchaikovsky | vote votes voters election
elections erections: viagra | vote
erection election: voters vote poll | building scaffolding
county country: europe nato eurozone asean african eu | council sheriff court cricket clerk jail board district mayor championship ireland park road
reverses reserves: gas oil gold currency | court gear decision ruling
broad board: directors chairman chairwoman trustees governors | consensus range agenda support coalition spectrum based strategy
"""
