"""Words that are typed or heard for one another, each with those that may have been meant.

`wrong:right,right/bar`: where a bar is given, the words beside have to speak for the right one by that much more than
is usual (see `_company`), since edited copy has the wrong one in like company now and then. Words that are too common
to be looked at one by one (to, of, their) are not here: their slips are phrases, in `_slips`.
"""

from __future__ import annotations

from collections.abc import Iterator

_CONFUSED = """
    accede:exceed acceded:exceeded accept:except accepting:excepting,expecting adapted:adopted/51 adapting:adopting/51
    adaption:adoption/51 adept:adapt/51,adopt/51 adopting:adapting/51 advise:advice affect:effect affects:effects
    ail:ale aisle:isle ale:ail alley:ally alleys:allies allude:elude alluded:eluded allusion:illusion ally:alley
    alms:arms aloud:allowed altar:alter altars:alters alter:altar alters:altars amend:emend angle:angel angles:angels
    annul:annual apposite:opposite appraise:apprise appraised:apprised apprise:appraise apprised:appraised ark:arc
    ascent:assent assent:ascent asses:assess assistants:assistance assured:ensured,insured attendants:attendance
    auger:augur augur:auger aural:oral averse:adverse aye:eye bail:bale bailed:baled bait:bate baited:bated bale:bail
    baled:bailed ballet:ballot ballets:ballots ballot:ballet ballots:ballets banded:banned banned:band,banded
    bans:bands,vans/51 bard:barred bare:bear barely:barley bares:bears baring:barring,bearing baron:barren barred:bard
    barren:baron barring:baring,bearing bases:basis baste:based bat:boat/51 bate:bait bated:baited bathe:bath
    bather:father/51 bats:boats/51 bawl:ball bazaar:bizarre beaches:breaches bean:been beard:bread beasts:breasts
    bee:be/51,been/51 beech:beach beet:beat beliefs:believes belle:bell bellow:below berries:buries berry:bury
    berth:birth berths:births biding:bidding/51 births:berths bite:bitten bitten:bite bizarre:bazaar bleach:beach
    blew:blue bloc:block blocs:blocks boarded:bordered boarder:border boarders:borders bolder:bolster,boulder
    bolster:bolder bordered:boarded borders:boarders bored:board borne:born borough:burrow borrow:burrow bother:brother
    bothers:brothers bough:bow bouillon:bullion boulder:bolder bow:bough bowel:bowl/51 bowels:bowls/51 bowls:bowels/51
    braise:braze brake:break brakes:breaks braking:breaking bran:barn/51,brand/51 braze:braise breach:breech
    breached:breeched breaches:beaches,breeches breadth:breath break:brake breath:breadth,breathe breathe:breath
    breathes:breaths breaths:breathes bred:bread breech:breach breeched:breached breeches:breaches
    bribe:bride/51,bridge/51 bribes:brides/51 bridal:bridle bride:bribe/51,bridge/51 brides:bribes/51,bridges/51
    bridged:bribed/51 bridle:bridal broach:brooch brooch:broach bullion:bouillon bum:bump/51 bump:bum/51
    bumpier:bumper/51 buoy:boy buoys:boys buried:burned buries:berries burned:buried burrow:borough,borrow burst:bust
    bursted:busted bury:berry bust:burst busted:bursted cachet:cache/51 callous:callus callus:callous calm:clam
    calvary:cavalry cannon:canon cannons:canons canons:cannons cant:can/51 canvases:canvasses canvasing:canvassing
    canvass:canvas canvasses:canvases canvassing:canvasing capitol:capital carat:carrot,karat carrot:carat,karat
    carton:cartoon cartons:cartoons caste:cast casual:causal casually:causally casualties:causalities casualty:causality
    causal:casual causalities:casualties causality:casualty causally:casually cavalry:calvary cease:seize ceased:seized
    cede:seed ceded:seeded celery:salary cellars:sellers censor:censure,sensor censored:censured censors:sensors
    censure:censor,sensor censured:censored cereal:serial cession:session chafe:chaff chaff:chafe chains:chairs
    champagne:campaign charted:chartered chartered:charted chased:chaste chaste:chased cheeks:checks cheep:cheap
    cheer:cheese chef:chief chefs:chiefs chews:choose chic:chick chick:chic chid:child chiefs:chefs chili:chilly
    chilly:chili choir:quire chord:cord chords:cords chose:choose chute:shoot cite:sight,site cites:sights,sites
    clam:calm,claim claws:clause climactic:climatic climatic:climactic clique:click clothed:closed cloths:clothes
    clover:cover coarse:course coarser:courser collaborate:corroborate/51 collaborated:corroborated/51 collage:college
    collages:colleges collide:collude collision:collusion collude:collide collusion:collision colon:colony
    colonel:kernel colony:colon coma:comma comet:commit comity:comedy comma:coma commanded:commended
    commend:command,comment commendation:condemnation commended:commanded commends:commands competed:completed
    complement:compliment complementary:complimentary complemented:complimented complements:compliments
    completing:competing compliant:complaint compliment:complement complimentary:complementary complimented:complemented
    compliments:complements concur:conquer condemnation:commendation confidant:confident conform:confirm
    conformation:confirmation/51 conquer:concur continual:continuous convent:covenant coop:coup cords:chords
    corporal:corporeal corporeal:corporal corpse:corps corroborate:collaborate/51 corroborated:collaborated/51
    costal:coastal costumes:customs cot:coat/51 cots:coats/51,costs councillor:counsellor councillors:counsellors
    councilor:counselor councilors:counselors councils:counsels counsel:council counsellor:councillor
    counsellors:councillors counselor:councilor counselors:councilors counsels:councils countered:counted/51 coup:coop
    courser:coarser courted:counted/51 covenant:convent covert:convert cozen:cousin crashed:crushed crass:crash,crush
    crate:create/51 crated:created/51 crates:creates/51 crating:creating/51 creak:creek creaks:creeks
    credible:creditable creditable:credible creeks:creaks cremation:creation/51 crews:cruise crow:crown crowns:crows
    crows:crowns crush:crash,crass crushed:crashed cue:queue cues:queues curb:curve currant:current currants:currents
    currents:currants curt:court/51 curtsy:courtesy cymbal:symbol cymbals:symbols dairies:diaries dairy:diary dam:damn
    damming:damning damning:damming damns:dams dams:damns dealt:deal deceased:diseased deed:dead defective:detective/51
    defiantly:definitely definite:definitive definitive:definite defuse:diffuse defused:diffused demur:demure
    demure:demur dependant:dependent deplored:deployed/51 deprecate:depreciate deprecating:depreciating
    depreciate:deprecate depreciating:deprecating dept:debt descent:decent,dissent desert:dessert deserts:desserts
    desperate:disparate dessert:desert desserts:deserts detract:distract detracted:distracted devise:device
    devises:devices dew:due diaries:dairies diffuse:defuse diffused:defused diner:dinner dinning:dining
    disburse:disperse disbursed:dispersed discreet:discrete discreetly:discretely discrete:discreet
    discretely:discreetly discus:discuss diseased:deceased disinterested:uninterested disparate:desperate
    dispense:disperse/51 dispensed:dispersed/51 disperse:disburse,dispense/51 dispersed:disbursed,dispensed/51
    dissent:decent,descent distract:detract distracted:detracted dived:divide divers:diverse dives:drivers divide:dived
    dock:duck dominate:dominant doses:does drown:drawn duck:dock duel:dual dully:duly duly:dully dye:die dyed:died
    dyeing:dying effected:affected elapse:lapse,please/51 elicit:illicit elude:allude eluded:alluded elusive:illusive
    emend:amend emerge:immerge emigrant:immigrant emigrate:immigrate emigrated:immigrated eminent:imminent
    eminently:imminently employ:employee ensured:assured envelop:envelope envelope:envelop enveloped:envelopes
    envelopes:enveloped equable:equitable equitable:equable erection:election erections:elections erratic:erotic
    eruption:irruption ethic:ethnic ethnics:ethics evasion:invasion evoke:invoke/51 evoked:invoked/51 ewe:you
    exacerbate:exasperate exacerbated:exasperated exalt:exult exasperate:exacerbate exasperated:exacerbated
    exceeded:acceded except:accept,expect excepted:accepted,expected excepting:accepting,expecting exercised:exorcised
    exited:excited/51 exiting:exciting/51 exits:exists exorcise:exercise exorcised:exercised expansive:expensive/73
    expecting:accepting,excepting expend:expand expended:expanded explicit:implicit expos:expose expose:expos
    extant:extent exult:exalt faction:fraction factions:fractions factories:factors faint:feint fairs:fares fairy:ferry
    famine:feminine farce:force fare:fair fares:fairs farther:farmer,father,further fate:faith,fete fated:feted
    fatter:father faulty:faculty faun:fawn fauna:fawn fawn:faun,fauna faze:phase,phrase fazed:phased feat:feet
    feint:faint feminine:famine ferry:fairy fete:fate feted:fated fiend:find,fined fiends:friends fights:flights
    filings:fillings fillings:filings finale:final fined:fiend,find/53 finely:finally fines:finds
    fir:fire,first/51,for/51,fur firing:frying firmer:former fissure:fisher fist:first/51 flair:flare flairs:flares
    flake:fake flare:flair flares:flairs flaunt:flout flaunted:flouted flaunting:flouting flaw:floor flea:flee
    fleas:flees flee:flea flees:fleas flew:flu,flue floe:flow floes:flows flounder:founder floundered:foundered
    flour:flower flours:flowers flout:flaunt flouted:flaunted flouting:flaunting flower:flour flue:flew,flu
    forbear:forebear fore:force/51 forebear:forbear forego:forgo foregone:forgone foreword:forward forgo:forego
    forgone:foregone formally:formerly formerly:formally fortuitous:fortunate fortunate:fortuitous foul:fowl
    foundered:floundered fowl:foul fraction:faction fractions:factions freeze:frieze fried:fired,friend frieze:freeze
    fright:fight,freight fro:for/51,from/51 frying:firing fur:fir furry:fury/51 fury:furry/51,jury/51 gaff:gaffe
    gaffe:gaff gait:gate gaits:gates gamble:gambol gambol:gamble gambolling:gambling gaols:goals genius:genus
    genus:genius giants:grants gild:guild gilt:guilt gin:gun/51 gins:guns/51 gird:grid/51 gorilla:guerrilla
    gorillas:guerrillas grad:grand grate:great grater:greater grave:gravy gravy:grave greave:grieve grieve:greave
    grille:grill griped:gripped/51 grisly:grizzly grizzly:grisly groan:grown groped:grouped/51 gropes:groups/51
    grouped:groped/51 guaranty:guarantee guerrilla:gorilla guerrillas:gorillas guessed:guest guild:gild guilt:gilt
    guise:guys hail:hale hailed:haled hairs:heirs hale:hail haled:hailed hallowed:hollowed halls:hauls handled:handed
    handsome:hansom hangar:hanger hangars:hangers hanger:hangar hangers:hangars hansom:handsome hare:hair,heir
    hart:heart haul:hall hauls:halls heal:heel healed:heeled heath:health heel:heal heeled:healed heeling:healing
    heir:air,hair,hare heirs:hairs herd:heard heroin:heroine heroine:heroin herring:hearing hew:hue hoard:horde
    hoards:hordes hoarse:horse hollowed:hallowed holly:holy,wholly homely:homily homers:homes homily:homely hoop:whoop
    hopped:hoped/51 hopping:hoping/51 horde:hoard hordes:hoards hose:house,those/51 hoses:houses hostel:hostile,hotel
    hostile:hostel hue:hew humane:human hummus:humus humus:hummus hurdle:hurtle hurdled:hurtled hurdles:hurtles
    hurtle:hurdle hurtled:hurdled hurtles:hurdles hymn:him hysterical:historical/51 idle:idol,idyll idles:idols
    idol:ideal,idle,idyll idols:idles idyll:idle,idol illegible:eligible illicit:elicit illusion:allusion
    illusive:elusive immanent:imminent immerge:emerge immigrant:emigrant immigrate:emigrate immigrated:emigrated
    imminent:eminent,immanent imminently:eminently immoral:immortal immortal:immoral impassable:impassible
    impassible:impassable implicit:explicit implied:inferred imply:infer impugn:impute impute:impugn inapt:inept
    incidence:incidents incidents:incidence incite:insight industrious:industrial inept:inapt inequity:iniquity
    infect:inject infer:imply inferred:implied inflection:infection,injection ingenious:ingenuous ingenuous:ingenious
    inhabit:inhibit inhabited:inhibited inhibit:inhabit inhibited:inhabited iniquity:inequity inject:infect
    injected:infected insoluble:insolvent insolvent:insoluble instants:instance instigate:investigate/51
    insulate:isolate insulated:isolated insure:ensure insured:assured,ensured insures:ensures insuring:ensuring
    intents:intense interment:internment interned:interred internment:interment interred:interned interstate:intestate
    intestate:interstate invasion:evasion irruption:eruption isle:aisle isolate:insulate jamb:jam jewel:joule
    joule:jewel judicious:judicial juggler:jugular jugular:juggler juries:injuries karat:carat,carrot kiln:kill
    kilned:killed knead:need kneads:needs kneed:need knights:nights knit:nit lace:place/51 lad:led ladder:leader
    ladders:leaders lade:laid lain:lane lair:layer lama:llama lapse:elapse lath:lathe lathe:lath laud:lord
    launches:lunches launching:lunching laying:lying leach:leech leak:leek leaks:leeks leased:leashed,least leash:lease
    leashed:leased leaver:lever leech:leach leek:leak leeks:leaks legion:lesion,lesson legions:lesions,lessons
    lesion:legion,lesson lesions:legions,lessons lessen:lesson lessens:lessons lesser:lessor lessor:lesser levee:levy
    levees:levies lever:leaver,level/51 levers:levels/51 levies:levees liar:lyre libel:liable lien:lean
    lightening:lightning lightning:lightening,lighting likelihood:livelihood linage:lineage lineage:linage
    lions:loins/51 liqueur:liquor liquor:liqueur livelihood:likelihood llama:lama loads:lodes loath:loathe loathe:loath
    locale:local lode:load lodes:loads loin:lion/51 loins:lions/51,loans lone:alone,loan loose:lose looses:loses
    loosing:losing loot:lute loses:looses lumbar:lumber lumber:lumbar lunched:launched lunches:launches
    lunching:launching lunge:lung/51 lunges:lungs/51 lute:loot lyre:liar mails:males maize:maze mane:main,man/51
    mange:manage/51 manger:manage/51,manager mangers:managers mangled:managed/51 manners:manors manor:manner
    manors:manners mantel:mantle mantle:mantel mare:major,mayor marital:martial marker:maker markers:makers marsh:mash
    marshal:martial martial:marital,marshal mash:marsh masque:mask massages:messages massed:mast mast:massed
    mate:mayor/51 mater:matter/51 materiel:material maters:matters/51 maze:maize meatier:meteor meats:meets
    medal:meddle,metal,mettle medals:metals meddle:medal,metal,mettle mediation:medication,meditation
    meditation:mediation,medication mess:mass metals:medals mete:meat,meet meteor:meatier mettle:medal,meddle,metal
    mews:muse mien:mean mild:milk militate:mitigate milliners:millions mince:mints mined:mind miner:minor miners:minors
    minks:minx minor:miner minors:miners mints:mince minx:minks missal:missile missals:missiles misses:missus
    missus:misses mist:missed,must/51 mite:might mitigate:militate moan:mown moat:most/51,mote momentary:monetary/51
    monetary:momentary/51 monk:money/51 monkey:money/51 moor:more moose:mousse moot:mute moral:morale,mortal/51
    morale:moral morales:morals morality:mortality/51 morals:morales morn:mourn mortal:moral/51 mortality:morality/51
    mote:moat,more/51,most/51 moths:months mounting:mountain mourn:morn mourning:morning mousse:moose mouths:months
    mowed:mode mown:moan mucous:mucus mucus:mucous mule:mull mull:mule muscles:mussels muse:mews mussel:muscle
    mussels:muscles mustard:mustered muster:must/51 mustered:mustard mute:moot naval:navel nave:navy/51 navel:naval
    nay:neigh neigh:nay nest:next/51 niece:nice nit:knit nits:units/51 noises:noses noses:noises notable:noticeable
    noticeable:notable notions:nations nun:none oar:ore oars:ores oat:boat/51 oats:boats/51 odious:odorous
    odorous:odious offence:fence/51 offing:offering/51 olive:live/51 onion:union onions:unions ordinance:ordnance
    ordnance:ordinance ore:oar ores:oars organism:orgasm/51 organisms:orgasms/51 orgasm:organism/51 orgasms:organisms/51
    overdo:overdue overdue:overdo oversees:overseas paced:placed/51 paces:places/51 pacing:placing/51 packed:pact
    pact:packed padded:patted pail:pale pails:pales pains:panes pairs:pears palaces:places palate:palette,pallet
    palates:palettes,pallets pales:pails palette:palate,pallet palettes:palates,pallets pallet:palate,palette
    pallets:palates,palettes palms:plans/51 pane:pain,plane/51 panes:pains pans:plans/51 pant:plant
    pare:pair,part/51,pear parishes:perishes parity:party parol:parole parole:parol passable:passible passible:passable
    pasties:parties/51 pastor:pasture pasture:pastor pasty:party/51 patents:parents,patients patience:patients
    pats:parts/51 patted:padded patties:parties/51 patty:party/51 pause:paws paw:poor,pore,pour pawn:prawn/51
    pawns:prawns/51 paws:pause pays:plays/51 peaces:pieces peaked:peeked,piqued peaks:peeks peal:peel pealed:peeled
    pealing:peeling pear:pair,pare pears:pairs peasant:pheasant,pleasant peasants:pheasants pedal:peddle,petal
    pedaled:peddled pedaling:peddling pedalling:peddling pedals:peddles,petals peddle:pedal,petal peddled:pedaled
    peddles:pedals,petals peddling:pedaling,pedalling peek:peak,pique peeked:peaked,piqued peeks:peaks
    peel:peal,people/51 peeled:pealed peeling:pealing peers:piers penal:panel penance:pennants pendant:pendent
    pendent:pendant pennants:penance pens:opens/51 perimeter:parameter perish:parish perishes:parishes
    perpetrate:perpetuate perpetrated:perpetuated perpetrating:perpetuating perpetuate:perpetrate
    perpetuated:perpetrated perpetuating:perpetrating perquisite:prerequisite persecute:prosecute persecuted:prosecuted
    persecuting:prosecuting persecution:prosecution persecutor:prosecutor persecutors:prosecutors personnel:personal
    perspectives:prospectives petal:pedal,peddle petals:pedals,peddles phased:fazed phases:phrases pheasant:peasant
    pheasants:peasants phrases:phases physic:physique physicist:physician/51 physique:physic pie:pier piece:peace
    pier:peer,pie piers:peers pile:pipe/51 pilots:plots pined:pinned/51 ping:pining/51 pining:ping/51
    pint:point/51,print/51 pints:points/51,prints/51 pique:peak,peek piqued:peaked,peeked pissed:passed/51 pistil:pistol
    pistol:pistil pit:pot pitcher:picture/65 pitchers:pictures plague:plaque plagues:plaques plaice:place plains:planes
    plaint:plain/51 plaintiff:plaintive plaintive:plaintiff plait:plate plane:plain,plan,plant/51 planed:planned/51
    planes:plains,plans,plants/51 planing:planning/51 plaque:plague plaques:plagues plea:please/51 pleas:please
    plied:piled/51 plots:pilots plum:plumb plumb:plum plumes:plums plums:plumes poach:coach/51 poets:ports/51
    poison:prison poles:polls poling:polling polling:poling pond:pound ponds:pounds pore:more/51,paw,poor,pour
    pored:poured pores:pours poring:pouring posses:possess/51 potion:portion pour:paw,poor,pore poured:pored
    pouring:poring pours:pores pox:box/51 prat:part/51 prawn:pawn/51 prawns:pawns/51 pray:prey prayed:preyed
    praying:preying prays:preys precede:proceed preceded:proceeded precedence:precedents precedent:president
    precedents:precedence,presidents precedes:proceeds/51 preceding:presiding,proceeding predominant:predominate
    predominate:predominant preform:perform preformed:performed premiere:premier premieres:premiers premiers:premieres
    prerequisite:perquisite prescribe:proscribe prescribed:proscribed presidents:precedents,residents
    presiding:preceding prevision:provision prey:pray,pretty/51 preyed:prayed preying:praying preys:prays prides:prices
    pried:pride/51 principal:principle principals:principles principle:principal prise:price,prize prised:prized
    prized:prised probe:prove/51 probed:proved/51 proceeded:preceded proceeding:preceding proceeds:precedes/51
    prod:product/51 pronounce:announce/51 proofs:proves prop:drop/51 prophecy:prophesy prophesy:prophecy prophet:profit
    prophets:profits props:drops/51 proscribe:prescribe proscribed:prescribed proscription:prescription prose:pose/51
    prosecute:persecute prosecuted:persecuted prosecuting:persecuting prosecution:persecution prosecutor:persecutor
    prosecutors:persecutors prospectives:perspectives prostate:prostrate prostrate:prostate protects:protests
    protest:protect protests:protects prouder:powder/51 proves:proofs prude:prune/51 prune:prude/51 pry:pray/51
    pubic:public pun:pin/51 punt:put/83 purl:pearl purposed:proposed purse:nurse purses:nurses puss:push/51
    quack:quake/51 quacks:quakes/51 quake:quack/51 quakes:quacks/51 quarries:queries quarry:query quarts:quartz
    quartz:quarts quay:key queue:cue queues:cues quire:choir quota:quote quotas:quotes quotes:quotas rabbi:rabbit
    rabbit:rabbi rabid:rapid racked:wracked rage:range/59 raged:ranged/51 rages:ranges/51 raging:ranging/51 raid:rapid
    rained:reigned,reined raining:reigning,reining rains:reigns,reins raiser:razor rally:really/51 rang:wrung
    ranged:raged/51 ranges:rages/51 rant:grant/51 rants:grants/51 raped:rapped rapes:raps/51 rapped:raped,rapt,wrapped
    rapping:wrapping raps:rapes/51 rapt:rapped,wrapped rash:rush ration:nation/51 rational:rationale rationale:rational
    rations:nations/51 rats:rates rave:raven/51 raven:rave/51 raze:raise razed:raised razing:raising razor:raiser
    realty:reality reap:rape/51 reaped:raped/51 rebate:rebut rebut:rebate receipts:recipes recession:recision
    recision:recession reck:wreak,wreck recourse:resource reedy:ready reek:wreak reel:real,reef/51 regal:regale
    regale:regal regimen:regiment regiment:regimen reign:rain,rein reigned:rained,reined reigning:raining,reining
    reigns:rains,reins rein:rain,reign reined:rained,reigned reining:raining,reigning reins:rains,reigns relic:relict
    relict:relic repeal:repel/51 repealed:repelled/51 repel:repeal/51 repelled:repealed/51 repent:report/51
    resent:recent resolutions:revolutions/51 respectfully:respectively retch:wretch reveals:revels revel:reveal
    revelled:revealed revels:reveals reversed:reserved reverses:reserves revive:receive/51 revived:received/51
    revolutions:resolutions/51 revolve:resolve/51 revolved:resolved/51 revue:review revues:reviews rhyme:rime
    rices:prices/51 ridding:riding/51 rider:order/51 riders:orders/51 rides:rises/51 rime:rhyme riot:rot/51
    rises:rides/51 risky:risk/51 rite:right/55,write rival:river rivals:rivers roam:room/51 roar:road/51
    robbed:robed,rubbed robe:rob robed:robbed robes:robs robs:robes rode:road,rowed rods:roads roll:role rolls:roles
    rook:rock/51 root:rout,route rooted:routed rot:riot/51 rote:wrote rout:root,route route:root,rout routed:rooted
    routes:roots rowed:road,rode rows:rose rubbed:robbed rude:rule/51 rues:rules/51 ruff:rough rug:drug/51 rugs:drugs/51
    rum:run/51 rump:trump/51 runes:runs/51 rung:wrung rye:wry sac:sack sack:pack/51,sac safes:saves/51 sail:sale
    sails:sales/52 saloon:salon salve:slave/51 salves:slaves/51 sandal:scandal sandals:scandals sane:same/51
    sang:snag/51 sate:state/51 sates:states/51 sauces:sources scandal:sandal scandals:sandals scarce:scare/51
    scared:sacred,scarred scarred:sacred,scared scene:seen scent:cent,sent scorn:score/51 scrap:scrape scrape:scrap
    scrip:script/51 scull:skull/51 sculls:skulls/51 sculptor:sculpture sculptors:sculptures sculpture:sculptor
    sculptures:sculptors sealing:ceiling seam:seem seamen:semen seams:seems sear:seer seas:sees,seize secrete:secret
    secretory:secretary seeded:ceded seer:sear seize:cease,seas,sees seized:ceased selections:elections sells:cells
    semen:seamen serf:surf serge:surge sever:serve/51,server,seven/51,severe,sewer/51 severe:serve/51,sever
    severed:served/51 severing:serving/51 severs:serves/51 sew:sow sewed:sowed sewer:sever/51 sewing:sowing sewn:sown
    shake:sheik shale:shall/51 shave:share/51 shaves:shares/51 shaving:sharing/51 shear:share/60,sheer sheared:shared/51
    sheer:shear sheik:shake,shaken/51 shires:shares/51 shoo:shoe shred:shared/51 shudder:shutter shutter:shudder
    sigh:sight/51,sign sighs:sights/51 sighted:cited,sited sights:cites,sighs/51,sites signer:singer/51
    signers:singers/51 signing:singing sill:still/51 simulate:stimulate/51 simulated:stimulated/51 singe:single/51
    singed:signed sings:signs sink:sick/51,sync sinner:singer/51 sire:fire/51 sited:cited,sighted,suited/51
    skis:skies/51 slain:slang/51 slang:slain/51 slat:salt/51 slaughter:laughter/51 slay:sleigh,stay/51 sledge:pledge/51
    sledges:pledges/51 sleigh:slay sleight:slight slick:click/51 slid:slide/51 sling:selling/51 sliver:silver/51
    sloe:slow smoker:smoke/51 snack:sneak snag:sang/51 sneak:snack sneaker:speaker/51 sneakers:speakers/51 soar:sore
    sock:stock/51 socks:stocks/51 solder:soldier solders:soldiers sole:soul soled:sold/51 soles:souls soot:shoot/51
    sop:stop/51 sore:soar souls:soles sow:sew sowed:sewed sowing:sewing sown:sewn spade:space/51,spayed spar:spa
    sparks:parks/51 spat:past/51 spate:space/51 spay:spray/51 spayed:spade spear:spare specially:especially
    specious:species sped:speed spilt:split/51 spit:spite/51,split/51 sprit:spirit/51,spurt/51 spurt:spirit/51
    squire:square/51 stag:stage/51 stags:stages/51 staid:stayed stain:station/51 stair:star/51,stare stairs:stares
    stake:state,steak stakes:steaks stale:stable/51,state/67 stalk:stock stalking:stocking stalks:stocks stare:stair
    stared:starred,started/51 stares:stairs,starts/51 staring:starring,starting/51 starling:sterling starred:stared
    stat:start/51 statics:statistics/51 stating:starting stationary:stationery stationery:stationary
    statue:state/51,stature,statute statues:states/51,statutes stature:statue,statute statute:statue,stature
    statutes:statues staves:slaves/51 stead:steady/51 steak:stake steaks:stakes steal:steel stealing:steeling
    steams:streams,teams/51 steel:steal steeling:stealing stems:steps/51 steppe:step stern:stem/51 stile:style
    stiles:styles stimulate:simulate/51 stimulated:simulated/51 stimulation:simulation/51 sting:string stings:strings
    stirring:string/51 stirs:stars/51 stocking:stalking stoke:stroke/51 stoked:stroked/51 stokes:strokes/51
    straightened:straitened straights:straits strains:trains strait:straight straitened:straightened straits:straights
    strand:stand/51 strands:stands/51 stray:stay/51 strayed:stayed/51 streams:steams strict:strike stripe:strip
    striped:stripped stripped:striped stroked:stoked/51 strokes:stokes/51 stunt:student/51 sturdy:study
    suite:suit suits:suites summery:summary summon:summons/51 summons:summon/51 suns:sons supper:super
    surge:serge surly:surely/51 surplice:surplus swam:swim/51 swamp:swap swap:swamp swear:sweat/51,wear/51
    sweat:swear/51,sweet sweet:sweat swim:swam/51 sync:sink tack:tact tacks:tax tact:tack tactile:tactical/51 tail:tale
    tails:tales talc:talk/51 tale:tail tanks:thanks taped:tapped/51 taper:tapir taping:tapping/51 tapir:taper
    tapped:taped/51 tapping:taping/51 taps:tapes/51 tare:tear tarn:train/51 tart:start/51 tarts:starts/51 tat:that/51
    taunt:taut/51 taut:taught,taunt/51 taxi:tax taxis:taxes teaming:teeming tear:tare,tier tears:tiers teas:tease
    tease:teas teat:test/51,treat/51 teem:team teeming:teaming teems:teams tenant:tenet tenants:tenets tenet:tenant
    tenets:tenants tense:tents tent:tenth/51 tenth:tent/51 tents:tense tern:term/51,turn/51 terns:turns/51
    terra:terror/51 testament:testimony/51 testes:tests/51 testimony:testament/51 thee:there/88 therefor:therefore
    theses:these/51 thins:things/51 thorn:throne/51 thorough:through/55 threat:treat threw:through thrice:twice/51
    throe:three/51,throw throes:throws throne:thorn/51,thrown thrown:throne throws:throes thrust:trust thyme:time
    tic:tick tick:tic,trick/51 tide:tied tier:tear,tire/51 tiers:tears tiller:till/51 timbre:timber timed:times/51
    tine:time/51 tinny:tiny/51 tire:tyre tittle:title toad:towed toe:tow toed:towed toes:tows tole:told/69,toll
    tolls:tools tomb:tome tome:time/64,tomb ton:town/51,tun tong:tongue torn:town/51 tort:sort/51,torte torte:tort
    tortuous:torturous torturous:tortuous tot:to/51 tow:toe,two towed:toad,toed towers:tours tows:toes traces:tracks/51
    tract:track tracts:tracks trades:threads/51 trail:trial trailing:trialling trails:trials trains:strains
    traitor:trailer tram:team/51 trams:teams/51 trap:trip/51 trash:crash/51 trashed:crashed/51 trashes:crashes/51
    tray:try/51 tread:thread/51,trade/51 treading:trading/51 treads:threads/51,trades/51 treaties:treatise,treats/51
    treatise:treaties treats:threats tress:trees/51 trial:trail trialling:trailing trill:trial/51 tripe:trip/51
    troop:drop/51,troupe trooper:trouper tropic:topic trot:riot/51 trough:through/51,tough/51 troupe:troop
    trouper:trooper troupes:troops truce:truck/51 trunks:trucks trustee:trusty trustees:trusties trusties:trustees
    trusty:trustee tub:tube/51 tun:ton tuna:tune turban:turbine turbans:turbines turbid:turgid turbine:turban
    turbines:turbans turf:turn/51 turgid:turbid turnip:turning/51 twins:wins/51 unaware:unawares unawares:unaware
    unclear:nuclear unexceptionable:unexceptional unexceptional:unexceptionable uninterested:disinterested unite:unit
    untie:unite/51 untied:united unties:unites/51 urbane:urban urn:earn vaccination:vacation vain:vane,vein
    valance:valence vale:value/51,veil valence:valance vales:values/51 vane:vain,vein veal:deal/51 veil:vale
    vein:vain,vane venal:venial venial:venal veracious:voracious verses:versus vet:yet/51 vets:votes/51 vial:vile
    vicious:viscous vile:vial vine:vein/51 violins:violence viscous:vicious vise:vice vocation:vacation vole:vote/51
    voles:votes/51 voracious:veracious voter:voted/51 vow:now/51 wad:war/51,was/51 wade:made/51,weighed wag:wage/51
    wags:wages/51 wail:whale wails:whales waist:waste waists:wastes waiter:water waits:weights waive:wave waived:waved
    waiver:waver waivers:wavers waiving:waving wan:wand/51,want/51 wand:wan/51,want/51 wander:wonder wandered:wondered
    wandering:wondering wane:want/80 warden:garden/51 wardens:gardens/51 ware:wear,where wares:wears warmed:warned
    warn:ward warp:wrap/51 warped:wrapped/51 warship:worship warships:worships wary:war/54,weary wasp:was/51 waste:waist
    wastes:waists wat:what/51 watt:what wave:waive waved:waived waver:waiver wavers:waivers waving:waiving weal:wheel
    wealthy:healthy wear:swear/51,ware,were,where wears:wares weary:wary weds:weeds/51 weeding:wedding/51
    weedings:weddings/51 weeds:weds/51 weighed:wade,weighted/51 weighs:ways weighted:weighed/51 weighting:waiting
    weights:waits welder:elder/51 welt:went/51 wen:when/51 wench:wrench/51 wending:wedding/51 whale:wail wheal:wheel/51
    whet:wet whim:him/51 whine:wine whined:wined whirl:whorl whit:wit whither:wither wholes:holes wholly:holly,holy
    whoop:hoop whorl:whirl wick:week/51 widow:window/56 widows:windows wield:yield/51 wields:yields/51 wig:wing/51
    wile:while wilts:wills/51 wined:whined wines:wins/51 wining:whining/51,winning winters:winners wired:weird wit:whit
    witch:which wither:whither wits:with/51 wives:waves/51 woe:we/51 wok:work wondering:wandering woo:two/51
    worlds:words/60 worn:word/51 worships:warships wounded:wound/51 wounds:winds/51 wrack:rack wracked:racked
    wrapped:rapped,rapt wrapping:rapping wreak:reck,reek,wreck wreaked:wrecked wreaking:wrecking wreath:wreathe
    wreathe:wreath wreck:reck,wreak wrecked:wreaked wrecking:wreaking wren:when/51 wrest:rest wretch:retch wring:ring
    wrung:rang,rung wry:rye,why/51 wurst:worse,worst yam:team/51 yarn:years/52 yearn:year/51 yelp:help/51 yen:yet/51
    yoke:yolk yokes:yolks yolk:yoke yolks:yokes yore:your zeal:seal/51 zones:zone/51
    """


_found: dict[str, str] = {}


def confused_with(word: str) -> str:
    """What may have been meant for `word`, with its bars; empty for most words. The list is not read as a whole."""
    known = _found.get(word)
    if known is None:
        at = _CONFUSED.find(f" {word}:")
        known = _found[word] = _CONFUSED[at + len(word) + 2 :].split(None, 1)[0] if at >= 0 else ""
    return known


def confused_words() -> Iterator[str]:
    """Every word of the list."""
    return (one.partition(":")[0] for one in _CONFUSED.split())
