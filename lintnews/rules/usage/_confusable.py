"""Words that are typed or heard for one another, each with those that may have been meant.

`wrong:right,right/bar`: where a bar is given, the words beside have to speak for the right one by that much more than
is usual (see `_company`), since edited copy has the wrong one in like company now and then. Words that are too common
to be looked at one by one (to, of, their) are not here: their slips are phrases, in `_slips`.
"""

from __future__ import annotations

MEANT: dict[str, str] = dict(
    one.split(":")
    for one in """
    accede:exceed acceded:exceeded accept:except accepting:excepting,expecting adapt:adopt/35 adapted:adopted/35
    adapting:adopting/35 adaption:adoption/35 adept:adapt/35,adopt/35 adopting:adapting/35 advise:advice affect:effect
    affects:effects ail:ale aisle:isle ale:ail alley:ally alleys:allies allude:elude alluded:eluded allusion:illusion
    ally:alley alms:arms aloud:allowed altar:alter altars:alters alter:altar alters:altars amend:emend angle:angel
    angles:angels annul:annual apposite:opposite appraise:apprise appraised:apprised apprise:appraise apprised:appraised
    ark:arc ascent:assent assent:ascent asses:assess assistants:assistance assured:ensured,insured attendants:attendance
    auger:augur augur:auger aural:oral averse:adverse aye:eye bail:bale bailed:baled bait:bate baited:bated bale:bail
    baled:bailed ballet:ballot ballets:ballots ballot:ballet ballots:ballets banded:banned banned:band,banded
    bans:bands,vans/35 bard:barred bare:bear barely:barley bares:bears baring:barring,bearing barley:barely baron:barren
    barred:bard barren:baron barring:baring,bearing bases:basis/46 baste:based bat:boat/35 bate:bait bated:baited
    bathe:bath bather:father/35 bats:boats/35 bawl:ball bazaar:bizarre beaches:breaches bean:been beard:bread
    beasts:breasts bee:be/36,been/35 beech:beach/39 beet:beat beliefs:believes belle:bell bellow:below berries:buries
    berry:bury berth:birth berths:births beside:besides biding:bidding/35 births:berths bite:bitten bitten:bite
    bizarre:bazaar bleach:beach blew:blue bloc:block blocs:blocks/34 boarded:bordered boarder:border/42 boarders:borders
    bolder:bolster,boulder bolster:bolder border:boarder bordered:boarded borders:boarders bored:board born:borne
    borne:born borough:burrow borrow:burrow bother:brother bothers:brothers bough:bow bouillon:bullion boulder:bolder
    bow:bough bowel:bowl/35 bowels:bowls/35 bowls:bowels/35 braise:braze brake:break/33 brakes:breaks braking:breaking
    bran:barn/35,brand/35 braze:braise breach:breech breached:breeched breaches:beaches,breeches breadth:breath
    break:brake breath:breadth,breathe breathe:breath breathes:breaths breaths:breathes bred:bread breech:breach/42
    breeched:breached breeches:breaches bribe:bride/35,bridge/35 bribes:brides/35 bridal:bridle bride:bribe/35,bridge/35
    brides:bribes/35,bridges/35 bridged:bribed/35 bridle:bridal broach:brooch broad:board brooch:broach bullion:bouillon
    bum:bump/35 bump:bum/35 bumpier:bumper/35 buoy:boy buoys:boys/46 buried:burned buries:berries burned:buried
    burrow:borough,borrow burst:bust bursted:busted bury:berry bust:burst busted:bursted cachet:cache/35 callous:callus
    callus:callous calm:clam calvary:cavalry cannon:canon cannons:canons canons:cannons cant:can/35 canvases:canvasses
    canvasing:canvassing canvass:canvas canvasses:canvases canvassing:canvasing capitol:capital carat:carrot,karat
    carrot:carat,karat carton:cartoon cartons:cartoons caste:cast casual:causal casually:causally casualties:causalities
    casualty:causality causal:casual causalities:casualties causality:casualty causally:casually cavalry:calvary
    cease:seize ceased:seized cede:seed ceded:seeded celery:salary cellars:sellers censor:censure,sensor
    censored:censured censors:sensors censure:censor,sensor censured:censored cereal:serial cession:session chafe:chaff
    chaff:chafe chains:chairs champagne:campaign chances:changes/45 charted:chartered chartered:charted chased:chaste
    chaste:chased cheeks:checks cheep:cheap cheer:cheese chef:chief chefs:chiefs chews:choose chic:chick chick:chic
    chid:child chiefs:chefs chili:chilly chilly:chili choir:quire chord:cord chords:cords chose:choose chute:shoot
    cite:sight,site cites:sights,sites clam:calm,claim claws:clause climactic:climatic climatic:climactic clique:click
    clothed:closed cloths:clothes clover:cover coarse:course/34 coarser:courser collaborate:corroborate/35
    collaborated:corroborated/35 collage:college collages:colleges collide:collude collision:collusion collude:collide
    collusion:collision colon:colony colonel:kernel colony:colon coma:comma comet:commit comity:comedy comma:coma
    commanded:commended commend:command,comment commendation:condemnation commended:commanded commends:commands
    competed:completed competing:completing complement:compliment complementary:complimentary complemented:complimented
    complements:compliments completing:competing compliant:complaint compliment:complement complimentary:complementary
    complimented:complemented compliments:complements concur:conquer condemnation:commendation confidant:confident
    conform:confirm conformation:confirmation/35 conquer:concur conscience:conscious conscious:conscience
    continual:continuous convent:covenant coop:coup cords:chords corporal:corporeal corporeal:corporal corpse:corps
    corroborate:collaborate/35 corroborated:collaborated/35 costal:coastal costumes:customs cot:coat/35
    cots:coats/35,costs councillor:counsellor councillors:counsellors councilor:counselor councilors:counselors
    councils:counsels counsel:council counsellor:councillor counsellors:councillors counselor:councilor
    counselors:councilors counsels:councils countered:counted/35 coup:coop courser:coarser courted:counted/35
    cousin:cozen covenant:convent covert:convert cozen:cousin crashed:crushed crass:crash,crush crate:create/35
    crated:created/35 crates:creates/35 crating:creating/35 creak:creek creaks:creeks credible:creditable
    creditable:credible creeks:creaks cremation:creation/35 crews:cruise crow:crown crowns:crows crows:crowns
    crush:crash,crass crushed:crashed cue:queue cues:queues curb:curve currant:current currants:currents
    currents:currants curt:court/35 curtsy:courtesy cymbal:symbol cymbals:symbols dairies:diaries dairy:diary dam:damn
    damming:damning damning:damming damns:dams dams:damns dealt:deal deceased:diseased decent:descent,dissent deed:dead
    defective:detective/35 defiantly:definitely definite:definitive definitive:definite defuse:diffuse defused:diffused
    demur:demure demure:demur dependant:dependent deplored:deployed/35 deprecate:depreciate deprecating:depreciating
    depreciate:deprecate depreciating:deprecating dept:debt descent:decent,dissent desert:dessert deserts:desserts
    desperate:disparate dessert:desert desserts:deserts detract:distract detracted:distracted devise:device
    devises:devices dew:due diaries:dairies diffuse:defuse diffused:defused diner:dinner dinning:dining
    disburse:disperse disbursed:dispersed discreet:discrete discreetly:discretely discrete:discreet
    discretely:discreetly discus:discuss diseased:deceased disinterested:uninterested disparate:desperate
    dispense:disperse/35 dispensed:dispersed/35 disperse:disburse,dispense/35 dispersed:disbursed,dispensed/35
    dissent:decent,descent distract:detract distracted:detracted dived:divide divers:diverse dives:drivers divide:dived
    dock:duck dominant:dominate dominate:dominant doses:does drown:drawn duck:dock duel:dual dully:duly duly:dully
    dye:die dyed:died/33 dyeing:dying dying:dyeing effected:affected elapse:lapse,please/35 elicit:illicit elude:allude
    eluded:alluded elusive:illusive emend:amend emerge:immerge emigrant:immigrant emigrate:immigrate
    emigrated:immigrated eminent:imminent eminently:imminently employ:employee ensured:assured envelop:envelope
    envelope:envelop enveloped:envelopes envelopes:enveloped equable:equitable equitable:equable erection:election
    erections:elections erratic:erotic eruption:irruption ethic:ethnic ethnics:ethics evasion:invasion evident:evidence
    evoke:invoke/35 evoked:invoked/35 ewe:you exacerbate:exasperate exacerbated:exasperated exalt:exult
    exasperate:exacerbate exasperated:exacerbated exceeded:acceded except:accept,expect excepted:accepted,expected
    excepting:accepting,expecting exercised:exorcised exited:excited/35 exiting:exciting/35 exits:exists
    exorcise:exercise exorcised:exercised expansive:expensive/48 expecting:accepting,excepting expend:expand/46
    expended:expanded explicit:implicit expos:expose expose:expos extant:extent exult:exalt faction:fraction
    factions:fractions factories:factors/36 faint:feint fairs:fares fairy:ferry famine:feminine farce:force fare:fair
    fares:fairs farther:farmer,father,further fate:faith,fete fated:feted fatter:father faulty:faculty faun:fawn
    fauna:fawn fawn:faun,fauna faze:phase,phrase fazed:phased feat:feet/34 feint:faint feminine:famine ferry:fairy
    fete:fate feted:fated fiend:find,fined fiends:friends fights:flights filings:fillings filling:filing
    fillings:filings finale:final/33 fined:fiend,find/50 finely:finally fines:finds fir:fire,first/35,for/35,fur
    fired:fried firing:frying firmer:former fissure:fisher flair:flare flairs:flares flake:fake flare:flair
    flares:flairs flaunt:flout flaunted:flouted flaunting:flouting flaw:floor flea:flee fleas:flees flee:flea
    flees:fleas flew:flu,flue floe:flow floes:flows flounder:founder floundered:foundered flour:flower flours:flowers
    flout:flaunt flouted:flaunted flouting:flaunting flower:flour flue:flew,flu forbear:forebear fore:force/35
    forebear:forbear forego:forgo foregone:forgone foreword:forward forgo:forego forgone:foregone formally:formerly
    formerly:formally fortuitous:fortunate fortunate:fortuitous fought:fort foul:fowl foundered:floundered fowl:foul
    fraction:faction fractions:factions freeze:frieze freight:fright fried:fired,friend/47 frieze:freeze
    fright:fight,freight fro:for/35,from/35 frying:firing fur:fir furry:fury/35 fury:furry/35,jury/35 gaff:gaffe
    gaffe:gaff gait:gate gaits:gates gamble:gambol gambol:gamble gambolling:gambling gaols:goals genius:genus
    genus:genius giants:grants gild:guild gilt:guilt gin:gun/35 gins:guns/35 gird:grid/35 gorilla:guerrilla
    gorillas:guerrillas grad:grand grate:great/48 grater:greater grave:gravy gravy:grave greave:grieve grieve:greave
    grille:grill griped:gripped/35 grisly:grizzly grizzly:grisly groan:grown groped:grouped/35 gropes:groups/35
    grouped:groped/35 guaranty:guarantee guerrilla:gorilla guerrillas:gorillas guessed:guest guest:guessed,quest
    guild:gild guilt:gilt guise:guys hail:hale hailed:haled hairs:heirs hale:hail haled:hailed hallowed:hollowed
    halls:hauls handed:handled handled:handed handsome:hansom hangar:hanger hangars:hangers hanger:hangar
    hangers:hangars hansom:handsome hare:hair,heir hart:heart haul:hall hauls:halls heal:heel healed:heeled heath:health
    heel:heal heeled:healed heeling:healing heir:air/46,hair,hare heirs:hairs herd:heard heroin:heroine heroine:heroin
    herring:hearing hew:hue hoard:horde hoards:hordes hoarse:horse hollowed:hallowed holly:holy,wholly homely:homily
    homers:homes homily:homely hoop:whoop hopped:hoped/35 hopping:hoping/35 horde:hoard hordes:hoards
    hose:house/40,those/35 hoses:houses hostel:hostile,hotel/42 hostile:hostel hue:hew humane:human/36 hummus:humus
    humus:hummus hurdle:hurtle hurdled:hurtled hurdles:hurtles hurtle:hurdle hurtled:hurdled hurtles:hurdles hymn:him
    hysterical:historical/35 idle:idol,idyll idles:idols idol:ideal/45,idle,idyll idols:idles idyll:idle,idol
    illegible:eligible illicit:elicit illusion:allusion illusive:elusive immanent:imminent immerge:emerge
    immigrant:emigrant immigrate:emigrate immigrated:emigrated imminent:eminent,immanent imminently:eminently
    immoral:immortal immortal:immoral impassable:impassible impassible:impassable implicit:explicit implied:inferred
    imply:infer impugn:impute impute:impugn inapt:inept incidence:incidents incidents:incidence incite:insight
    industrious:industrial inept:inapt inequity:iniquity infect:inject infected:injected infer:imply inferred:implied
    inflection:infection/38,injection ingenious:ingenuous ingenuous:ingenious inhabit:inhibit inhabited:inhibited
    inhibit:inhabit inhibited:inhabited iniquity:inequity inject:infect injected:infected insoluble:insolvent
    insolvent:insoluble instants:instance instigate:investigate/35 insulate:isolate insulated:isolated insure:ensure/41
    insured:assured,ensured insures:ensures insuring:ensuring/43 intense:intents intents:intense interment:internment
    interned:interred internment:interment interred:interned interstate:intestate intestate:interstate invasion:evasion
    irruption:eruption isle:aisle isolate:insulate jamb:jam jewel:joule joule:jewel judicious:judicial juggler:jugular
    jugular:juggler juries:injuries karat:carat,carrot kiln:kill kilned:killed knead:need kneads:needs kneed:need
    knights:nights knit:nit lace:place/44 lad:led ladder:leader/37 ladders:leaders lade:laid lain:lane lair:layer
    lama:llama lapse:elapse lath:lathe lathe:lath laud:lord launches:lunches launching:lunching laying:lying leach:leech
    leak:leek leaks:leeks lean:lien leased:leashed,least leash:lease leashed:leased leaver:lever leech:leach leek:leak
    leeks:leaks legion:lesion,lesson legions:lesions,lessons lesion:legion,lesson lesions:legions,lessons lessen:lesson
    lessens:lessons lesser:lessor lessor:lesser levee:levy levees:levies lever:leaver,level/35 levers:levels/35
    levies:levees levy:levee liar:lyre libel:liable lien:lean lightening:lightning lightning:lightening,lighting
    likelihood:livelihood linage:lineage lineage:linage lions:loins/35 liqueur:liquor liquor:liqueur
    livelihood:likelihood llama:lama loads:lodes loath:loathe loathe:loath locale:local lode:load lodes:loads
    loin:lion/35 loins:lions/35,loans lone:alone,loan loose:lose looses:loses loosing:losing loot:lute loses:looses
    losing:loosing lumbar:lumber lumber:lumbar lunched:launched lunches:launches lunching:launching lunge:lung/35
    lunges:lungs/35 lute:loot lying:laying lyre:liar mails:males maize:maze mane:main,man/35 mange:manage/35
    manger:manage/35,manager mangers:managers mangled:managed/35 manners:manors manor:manner manors:manners
    mantel:mantle mantle:mantel mare:major/40,mayor marital:martial marker:maker markers:makers marsh:mash
    marshal:martial martial:marital,marshal mash:marsh masque:mask massages:messages massed:mast mast:massed
    mate:mayor/35 mater:matter/35 materiel:material maters:matters/35 maze:maize meatier:meteor meats:meets
    medal:meddle,metal,mettle medals:metals meddle:medal,metal,mettle mediation:medication,meditation
    meditation:mediation,medication mess:mass metals:medals mete:meat,meet meteor:meatier mettle:medal,meddle,metal
    mews:muse mien:mean mild:milk militate:mitigate milliners:millions mince:mints mined:mind miner:minor miners:minors
    minks:minx minor:miner minors:miners mints:mince minx:minks missal:missile missals:missiles misses:missus
    missile:missal missiles:missals missus:misses mist:missed mite:might mitigate:militate moan:mown moat:most/35,mote
    momentary:monetary/35 monetary:momentary/35 monk:money/35 moor:more moose:mousse moot:mute moral:morale,mortal/35
    morale:moral morales:morals morality:mortality/35 morals:morales morn:mourn mortal:moral/35 mortality:morality/35
    mote:moat,more/35,most/35 moths:months mounting:mountain mourn:morn mourning:morning/45 mousse:moose mouths:months
    mowed:mode mown:moan mucous:mucus mucus:mucous mule:mull mull:mule muscle:mussel muscles:mussels muse:mews
    mussel:muscle mussels:muscles mustard:mustered muster:must/35 mustered:mustard mute:moot naval:navel nave:navy/35
    navel:naval nay:neigh neigh:nay niece:nice nit:knit nits:units/35 noises:noses noses:noises notable:noticeable
    noticeable:notable notion:nation notions:nations nun:none oar:ore oars:ores oat:boat/35 oats:boats/35 odious:odorous
    odorous:odious offence:fence/35 offing:offering/35 olive:live/35 onion:union onions:unions ordinance:ordnance
    ordnance:ordinance ore:oar ores:oars organism:orgasm/35 organisms:orgasms/35 orgasm:organism/35 orgasms:organisms/35
    overdo:overdue overdue:overdo oversees:overseas paced:placed/35 paces:places/35 pacing:placing/35 packed:pact
    pact:packed padded:patted pail:pale pails:pales pains:panes pair:pare,pear pairs:pears palaces:places/46
    palate:palette,pallet palates:palettes,pallets pale:pail pales:pails palette:palate,pallet palettes:palates,pallets
    pallet:palate,palette pallets:palates,palettes pane:pain/35,plane/35 panes:pains pans:plans/47 pant:plant
    pare:pair,part/35,pear parishes:perishes parity:party/39 parol:parole parole:parol passable:passible passed:past
    passible:passable pasties:parties/35 pastor:pasture pasture:pastor pasty:party/35 patents:parents/34,patients/38
    patience:patients pats:parts/35 patted:padded patties:parties/35 patty:party/35 pause:paws paw:poor,pore,pour
    pawn:prawn/35 pawns:prawns/35 paws:pause pays:plays/35 peaces:pieces peaked:peeked,piqued peaks:peeks peal:peel
    pealed:peeled pealing:peeling pear:pair,pare pears:pairs peasant:pheasant,pleasant peasants:pheasants
    pedal:peddle,petal pedaled:peddled pedaling:peddling pedalling:peddling pedals:peddles,petals peddle:pedal,petal
    peddled:pedaled peddles:pedals,petals peddling:pedaling,pedalling peek:peak,pique peeked:peaked,piqued peeks:peaks
    peel:peal,people/35 peeled:pealed peeling:pealing peers:piers penal:panel penance:pennants pendant:pendent
    pendent:pendant pennants:penance pens:opens/35 perimeter:parameter perish:parish perishes:parishes
    perpetrate:perpetuate perpetrated:perpetuated perpetrating:perpetuating perpetuate:perpetrate
    perpetuated:perpetrated perpetuating:perpetrating perquisite:prerequisite persecute:prosecute persecuted:prosecuted
    persecuting:prosecuting persecution:prosecution persecutor:prosecutor persecutors:prosecutors personnel:personal
    perspectives:prospectives petal:pedal,peddle petals:pedals,peddles phased:fazed phases:phrases pheasant:peasant
    pheasants:peasants phrases:phases physic:physique physicist:physician/35 physique:physic pie:pier piece:peace
    pier:peer,pie piers:peers pile:pipe/35 pilots:plots pined:pinned/35 ping:pining/35 pining:ping/35 pint:print/35
    pints:points/35,prints/35 pique:peak,peek piqued:peaked,peeked pissed:passed/35 pistil:pistol pistol:pistil pit:pot
    pitcher:picture/58 pitchers:pictures/37 plague:plaque plagues:plaques plaice:place plains:planes plaint:plain/35
    plaintiff:plaintive plaintive:plaintiff plait:plate plane:plain,plan,plant/35 planed:planned/35
    planes:plains,plans,plants/35 planing:planning/35 plaque:plague plaques:plagues plea:please/35 pleas:please
    plied:piled/35 plots:pilots plum:plumb plumb:plum plumes:plums plums:plumes poach:coach/35 poets:ports/35
    poison:prison pole:poll poles:polls poling:polling polling:poling pond:pound ponds:pounds pore:more/35,paw,poor,pour
    pored:poured pores:pours poring:pouring posses:possess/35 potion:portion pour:paw,poor,pore poured:pored
    pouring:poring pours:pores pox:box/35 prat:part/35 prawn:pawn/35 prawns:pawns/35 pray:prey prayed:preyed
    praying:preying prays:preys precede:proceed preceded:proceeded precedence:precedents precedent:president/44
    precedents:precedence,presidents precedes:proceeds/35 preceding:presiding,proceeding predominant:predominate
    predominate:predominant preform:perform preformed:performed premiere:premier premieres:premiers premiers:premieres
    prerequisite:perquisite prescribe:proscribe prescribed:proscribed presidents:precedents,residents
    presiding:preceding prevision:provision prey:pray,pretty/35 preyed:prayed preying:praying preys:prays prides:prices
    pried:pride/35 principal:principle principals:principles principle:principal prise:price,prize prised:prized
    prized:prised probe:prove/35 probed:proved/35 proceeded:preceded proceeding:preceding proceeds:precedes/35
    prod:product/35 pronounce:announce/35 proofs:proves prop:drop/35 prophecy:prophesy prophesy:prophecy prophet:profit
    prophets:profits props:drops/35 proscribe:prescribe proscribed:prescribed proscription:prescription prose:pose/35
    prosecute:persecute prosecuted:persecuted prosecuting:persecuting prosecution:persecution prosecutor:persecutor
    prosecutors:persecutors prospectives:perspectives prostate:prostrate prostrate:prostate protects:protests
    protest:protect protests:protects prouder:powder/35 proves:proofs prude:prune/35 prune:prude/35 pry:pray/35
    pubic:public pun:pin/35 purl:pearl purposed:proposed/38 purse:nurse purses:nurses puss:push/35 quack:quake/35
    quacks:quakes/35 quake:quack/35 quakes:quacks/35 quarries:queries quarry:query quarts:quartz quartz:quarts quay:key
    queue:cue queues:cues quire:choir quota:quote quotas:quotes quotes:quotas rabbi:rabbit rabbit:rabbi rabid:rapid
    racked:wracked raged:ranged/35 rages:ranges/35 raging:ranging/35 raid:rapid rained:reigned,reined
    raining:reigning,reining rains:reigns,reins raiser:razor rang:wrung ranged:raged/35 ranges:rages/35 rant:grant/35
    rants:grants/35 raped:rapped rapes:raps/35 rapped:raped,rapt,wrapped rapping:wrapping raps:rapes/35
    rapt:rapped,wrapped rash:rush ration:nation/37 rational:rationale rationale:rational rations:nations/39 rats:rates
    rave:raven/35 raven:rave/35 raze:raise razed:raised razing:raising razor:raiser realty:reality reap:rape/35
    reaped:raped/35 rebate:rebut rebut:rebate receipts:recipes recession:recision recision:recession reck:wreak,wreck
    recourse:resource/45 reedy:ready reef:reed/35,reel/35 reek:wreak reel:real,reef/35 regal:regale regale:regal
    regimen:regiment regiment:regimen reign:rain,rein reigned:rained,reined reigning:raining,reining reigns:rains,reins
    rein:rain,reign reined:rained,reigned reining:raining,reigning reins:rains,reigns relic:relict relict:relic
    repeal:repel/35 repealed:repelled/35 repel:repeal/35 repelled:repealed/35 repent:report/45 resent:recent
    resolutions:revolutions/35 respectfully:respectively retch:wretch reveal:revel reveals:revels revel:reveal
    revelled:revealed revels:reveals reversed:reserved reverses:reserves revived:received/46 revolutions:resolutions/35
    revolve:resolve/35 revolved:resolved/35 revue:review revues:reviews rhyme:rime rices:prices/35 ridding:riding/35
    rider:order/36 riders:orders/35 rides:rises/35 rime:rhyme riot:rot/35 rises:rides/35 risky:risk/42
    rite:right/54,write rites:rights/33 rival:river rivals:rivers roam:room/35 roar:road/47 robbed:robed,rubbed robe:rob
    robed:robbed robes:robs robs:robes rode:road,rowed rods:roads roll:role/44 rolls:roles rook:rock/35 root:rout,route
    rooted:routed rot:riot/35 rote:wrote rout:root,route route:root,rout routed:rooted routes:roots rowed:road,rode
    rows:rose rubbed:robbed rude:rule/35 rues:rules/35 ruff:rough rug:drug/35 rugs:drugs/35 rum:run/35 rump:trump/35
    runes:runs/35 rung:wrung rye:wry sac:sack sack:pack/35,sac sacred:scared,scarred safes:saves/35 sail:sale/34
    sails:sales/51 saloon:salon salve:slave/35 salves:slaves/35 sandal:scandal sandals:scandals sane:same/35
    sang:snag/35 sate:state/35 sates:states/35 sauces:sources scandal:sandal scandals:sandals scarce:scare/35
    scared:sacred,scarred scarred:sacred,scared scene:seen scent:cent,sent/42 scorn:score/35 scrap:scrape scrape:scrap
    scrip:script/35 scull:skull/35 sculls:skulls/35 sculptor:sculpture sculptors:sculptures sculpture:sculptor
    sculptures:sculptors sealing:ceiling seam:seem seamen:semen seams:seems sear:seer seas:sees,seize secrete:secret
    secretory:secretary seeded:ceded seer:sear seize:cease,seas,sees seized:ceased selections:elections sells:cells
    semen:seamen sensors:censors serf:surf serge:surge sever:serve/48,server,seven/35,severe,sewer/35
    severe:serve/35,sever severed:served/35 severing:serving/35 severs:serves/35 sew:sow sewed:sowed sewer:sever/35
    sewing:sowing sewn:sown shake:sheik shale:shall/35 shaves:shares/35 shaving:sharing/35 shear:sheer sheared:shared/35
    sheer:shear sheik:shake,shaken/35 shires:shares/49 shoo:shoe shred:shared/35 shudder:shutter shutter:shudder
    sigh:sight/35,sign/45 sighs:sights/35 sighted:cited,sited sights:cites,sighs/35,sites/46 signer:singer/35
    signers:singers/35 signing:singing sill:still/35 simulate:stimulate/35 simulated:stimulated/35 singe:single/35
    singed:signed sings:signs sink:sick/35,sync sinner:singer/35 sire:fire/35 sited:cited/42,sighted,suited/35
    skis:skies/35 slain:slang/35 slang:slain/35 slat:salt/35 slaughter:laughter/35 slay:sleigh,stay/35 sledge:pledge/35
    sledges:pledges/35 sleigh:slay sleight:slight slick:click/39 slid:slide/35 slight:sleight sling:selling/35
    sliver:silver/35 sloe:slow smell:small smoker:smoke/35 snack:sneak snag:sang/35 sneak:snack sneaker:speaker/35
    sneakers:speakers/35 soar:sore sock:stock/35 socks:stocks/35 solder:soldier solders:soldiers sole:soul soled:sold/35
    soles:souls soot:shoot/35 sop:stop/43 sore:soar soul:sole souls:soles sow:sew sowed:sewed sowing:sewing sown:sewn
    spade:space/35,spayed spar:spa sparks:parks/35 spat:past/44 spay:spray/35 spayed:spade spear:spare
    specially:especially specious:species sped:speed spilt:split/35 spit:spite/35,split/35 spite:spit/35
    sprit:spirit/35,spurt/35 squire:square/35 stag:stage/35 stags:stages/35 staid:stayed/46 stain:station/35
    stair:star/35,stare stairs:stares stake:state,steak stakes:steaks stale:stable/40 stalk:stock stalking:stocking
    stalks:stocks stare:stair stared:starred,started/35 stares:stairs,starts/35 staring:starring,starting/35
    starling:sterling starred:stared stat:start/35 statics:statistics/35 stating:starting stationary:stationery
    stationery:stationary statue:stature,statute statues:states/38,statutes stature:statue,statute/38
    statute:statue,stature statutes:statues staves:slaves/35 stead:steady/35 steak:stake steaks:stakes steal:steel
    stealing:steeling steams:streams,teams/35 steel:steal steeling:stealing stems:steps/35 steppe:step stern:stem/35
    stile:style stiles:styles stimulate:simulate/35 stimulated:simulated/35 stimulation:simulation/35 sting:string/42
    stings:strings stirring:string/47 stirs:stars/35 stocking:stalking stoke:stroke/35 stoked:stroked/35
    stokes:strokes/35 straightened:straitened straights:straits strain:train strains:trains strait:straight
    straitened:straightened straits:straights strand:stand/35 strands:stands/35 stray:stay/35 strayed:stayed/35
    streams:steams strict:strike stripe:strip striped:stripped stripped:striped stroked:stoked/35 strokes:stokes/35
    stunt:student/35 sturdy:study sues:uses/45 suit:quit/35,suite suite:suit suits:suites sum:some,sun/35
    summery:summary summon:summons/35 summons:summon/35 suns:sons supper:super surge:serge surly:surely/35
    surplice:surplus swam:swim/35 swamp:swap swap:swamp swear:sweat/35,wear/35 sweat:swear/35,sweet sweet:sweat
    swim:swam/35 sync:sink tack:tact tacks:tax tact:tack tactile:tactical/35 tail:tale tails:tales talc:talk/35
    tale:tail tanks:thanks tap:tape/35 taped:tapped/35 taper:tapir taping:tapping/35 tapir:taper tapped:taped/35
    tapping:taping/35 taps:tapes/35 tare:tear tarn:train/35 tarts:starts/35 tat:that/35 taught:taut taunt:taut/35
    taut:taught,taunt/35 taxi:tax taxis:taxes teaming:teeming tear:tare,tier tears:tiers teas:tease tease:teas
    teat:test/35,treat/35 teem:team teeming:teaming teems:teams tenant:tenet tenants:tenets tenet:tenant tenets:tenants
    tense:tents tent:tenth/35 tenth:tent/35 tents:tense tern:term/46,turn/35 terns:turns/35 terra:terror/35
    testament:testimony/35 testes:tests/44 testimony:testament/35 thee:there/65 therefor:therefore theses:these/35
    thins:things/35 thorn:throne/35 thorough:through/53 threat:treat threats:treats threw:through/45 thrice:twice/35
    throe:three/35,throw throes:throws throne:thorn/35,thrown thrown:throne throws:throes thrust:trust/33 thyme:time
    tic:tick tick:tic,trick/35 tide:tied tied:tide,tired tier:tear,tire/35 tiers:tears tiller:till/35 timber:timbre
    timbre:timber timed:times/35 tine:time/35 tinny:tiny/35 tire:tyre tired:tied,tried tittle:title toad:towed toe:tow
    toed:towed toes:tows tole:told/36,toll tolls:tools tomb:tome tome:time/51,tomb ton:town/35,tun tong:tongue
    torn:town/41 tort:sort/35,torte torte:tort tortuous:torturous torturous:tortuous tot:to/35 tow:toe,two
    towed:toad,toed towers:tours tows:toes traces:tracks/35 tract:track tracts:tracks trades:threads/35 trail:trial
    trailing:trialling trails:trials trains:strains traitor:trailer tram:team/35 trams:teams/35 trap:trip/35
    trash:crash/35 trashed:crashed/35 trashes:crashes/35 tray:try/43 treading:trading/35 treads:threads/35,trades/35
    treaties:treatise,treats/35 treatise:treaties treats:threats treaty:treat/35 tress:trees/35 trial:trail
    trialling:trailing trill:trial/35 tripe:trip/35 troop:troupe trooper:trouper tropic:topic trot:riot/35
    trough:through/35,tough/35 troupe:troop trouper:trooper troupes:troops truce:truck/35 trump:rump/35 trunks:trucks
    trustee:trusty trustees:trusties trusties:trustees trusty:trustee tub:tube/35 tun:ton tuna:tune turban:turbine
    turbans:turbines turbid:turgid turbine:turban turbines:turbans turf:turn/35 turgid:turbid turnip:turning/35
    twins:wins/35 unaware:unawares unawares:unaware unclear:nuclear unexceptionable:unexceptional
    unexceptional:unexceptionable uninterested:disinterested unions:onions unite:unit untie:unite/35 untied:united
    unties:unites/35 urbane:urban urn:earn vaccination:vacation vain:vane,vein valance:valence vale:value/35,veil
    valence:valance vales:values/35 vane:vain,vein veal:deal/35 veil:vale vein:vain,vane venal:venial venial:venal
    veracious:voracious verses:versus vet:yet/35 vets:votes/35 vial:vile vicious:viscous vile:vial vine:vein/35
    violins:violence viscous:vicious vise:vice vocation:vacation vole:vote/35 voles:votes/35 voracious:veracious
    voter:voted/35 vow:now/35 wad:war/35,was/35 wade:made/35,weighed wag:wage/35 wags:wages/35 wail:whale wails:whales
    waist:waste/37 waists:wastes waiter:water waits:weights waive:wave waived:waved waiver:waver waivers:wavers
    waiving:waving wan:wand/35,want/35 wand:wan/35,want/35 wander:wonder wandered:wondered wandering:wondering
    wane:want/51 warden:garden/35 wardens:gardens/35 ware:wear,where wares:wears warmed:warned warn:ward warned:warmed
    warp:wrap/35 warped:wrapped/35 warship:worship warships:worships wary:war/53,weary wasp:was/35 waste:waist
    wastes:waists wat:what/35 watt:what waved:waived waver:waiver wavers:waivers waving:waiving weak:week weal:wheel
    wealthy:healthy wear:swear/35,ware,were/45,where wears:wares weary:wary weds:weeds/35 weeding:wedding/35
    weedings:weddings/35 weeds:weds/35 weighed:wade,weighted/35 weighs:ways weighted:weighed/35 weighting:waiting
    weights:waits welder:elder/35 welt:went/35 wen:when/35 wench:wrench/35 wending:wedding/35 whale:wail
    whales:wails,wales wheal:wheel/35 whet:wet whim:him/35 whine:wine/33 whined:wined whirl:whorl whit:wit
    whither:wither wholes:holes wholly:holly,holy whoop:hoop whorl:whirl wick:week/39 widow:window/36 widows:windows/41
    wield:yield/35 wields:yields/35 wig:wing/35 wile:while wilts:wills/35 wined:whined wines:wins/35
    wining:whining/35,winning winters:winners wired:weird wit:whit witch:which wither:whither,with/35 wits:with/35
    wives:waves/35 woe:we/35 wok:work wondered:wandered wondering:wandering woo:two/35 wore:wire/35 worlds:words/38
    worships:warships wounded:wound/35 wounds:winds/35 wrack:rack wracked:racked wrapped:rapped,rapt wrapping:rapping
    wreak:reck,reek,wreck wreaked:wrecked wreaking:wrecking wreath:wreathe wreathe:wreath wreck:reck,wreak
    wrecked:wreaked wrecking:wreaking wren:when/35 wrest:rest/34 wretch:retch wring:ring wrung:rang,rung wry:rye,why/35
    wurst:worse,worst yam:team/35 yearn:year/41 yelp:help/35 yen:yet/35 yoke:yolk yokes:yolks yolk:yoke yolks:yokes
    yore:your/41 zeal:seal/35 zones:zone/35
    """.split()
)
