"""Named lists of words that many rows of the slip table ask for: verbs of one sort, and the words of a subject.

A name stands in a row where a word could, on either side and among topics. Topics are told in either number.
"""

from __future__ import annotations

CLASSES: dict[str, frozenset[str]] = {
    name: frozenset(words.split())
    for name, words in {
        # verbs
        "MOVE": """go goes going gone went walks walking walked running ran driven driving drove riding rode sailed sailing
            flew flown flying marching marched swept skidded skidding slid sliding drifted drifting raced racing rushed
            rushing sped speeding rolled crept crawled crawling slipped slipping moved moving travelled traveled
            travelling traveling came coming climbed climbing stepped stepping squeezed strode strolled strolling hurried
            hurrying cycled cycling rowed swam swimming waded wandered wandering trudged jogged jogging floated floating
            flowed flowing pushed pushing burst poured leaked seeped spread tore tunnelled galloped trotted ploughed
            plowed careered careened hurtled steamed cruised cruising steered filed streamed wound weaved wove blew""",
        "ASK": """told asked ordered urged warned advised begged allowed forced helped invited wanted told encouraged persuaded
            instructed required expected""",
        "OPENER": "said say says that when as after before because while until if since although though where whether",
        "BEB": "be been being is was are were isn't wasn't aren't weren't am",
        "VERY": "very too so more most less quite rather fairly really increasingly extremely particularly how equally",
        "WILL": "will would can could may might must should shall cannot can't couldn't won't wouldn't shouldn't didn't doesn't don't",
        "TOV": """to_ want wants wanted plan plans planned expected likely able unable hope hopes hoped decided agreed refused going
            used ready try trying tried failed due""",
        "PLAYS": "play plays played playing have has had having take takes took taken taking given gave give gives land landed",
        "SITED": """searched searching search picked pick chose chosen choose selected select bought buy buying sold sell
            cleared clear developed develop redevelop acquired acquire excavated excavate inspected inspect identified
            earmarked secured closed visited own owns owned lease leased leasing occupied occupy guarded rezoned""",
        # nouns of one sort
        "DAY": "monday tuesday wednesday thursday friday saturday sunday yesterday",
        "WAIVED": """fee fees charge charges rights rule rules requirement requirements tax taxes duty duties immunity
            deductible deductibles premium premiums fine fines penalty penalties interest tuition privilege privileges
            debt debts rent rents deposit deposits levy tariff tariffs confidentiality anonymity
            payments repayments ban veto objection objections visa visas extradition patent patents copay toll tolls surcharge restrictions regulations age_limit""",
        "REPLY": """response responses reaction reactions answer answers information sympathy support confession confessions
            feedback laughter comment comments emotion emotions evidence testimony interest praise outrage replies""",
        "VEHICLE": """car cars lorry lorries truck trucks van vans bus buses train trains vehicle vehicles traffic tanker
            tankers bike bikes bicycle aircraft plane planes ship boat vessel queue queues tram trams taxi taxis trailer
            coach minibus ambulance ferry tractor scooter motorbike motorcycle locomotive carriage wagon caravan""",
        "BARED": """hand hands foot feet floor floors floorboards wall walls chest chests skin arms legs shoulders ground earth
            rock rocks minimum essentials bones necessities knuckle knuckles knuckled shelves cupboard cupboards facts
            fact branches soil boards breasts torso concrete mattress mattresses bulb bulbs majority midriff""",
        "RESPOND": """announced announce charged launched launch opened apologised apologise apologized apologize declared
            declare requested request asked ask approved approve adopted adopt accepted accept complained complain objected
            object indicted indict recognised recognise recognized recognize notified notify warned endorsed endorse
            nominated nominate confirmed confirm invited invite unveiled inaugurated appointed presented agreed ended
            begun begin began rejected reject protested filed submitted sworn ratified reprimanded cautioned""",
        "GRIM": """murder murders crime crimes scene scenes discovery discoveries find death deaths detail details killing
            killings remains photograph photographs photo photos picture pictures image images end task tale tales
            business reminder fate accident sight evidence footage video toll spectacle history past account story stories
            attack trophy trophies injuries work job""",
        "EFFECTED": """change changes transfer transfers repair repairs rescue release escape cure reconciliation settlement
            entry exit sale sales merger transition transformation reform reforms improvement improvements removal payment
            payments delivery service purpose result results reduction reductions savings arrest arrests compromise
            exchange exchanges economies adjustment adjustments peace revolution separation unity departure solution""",
        "PAPERS": """document documents map maps record records receipts report reports list lists book books data evidence
            plans files file emails footage transcripts transcript statistics accounts ledger ledgers manuscripts papers
            archives spreadsheets contract contracts figures photographs blueprints details statements letters invoices
            minutes results notes scripts scrolls drawings numbers""",
        "MEASURE": "miles mile km kilometres kilometers kilometre metres meters yards feet minutes hours days weeks degrees points",
        "TOOBIG": """late early big small wide narrow heavy cold high old young large tall costly dangerous risky strong weak soon
            far short deep steep expensive cheap difficult hard easy ill sick tired busy rich poor complex thick dark loud
            tight rough soft generous lenient harsh strict optimistic ambitious vague quick drunk scared afraid proud happy
            serious severe shallow noisy windy muddy frail bright unwell badly bad little good""",
        "SOLDIERS": """troops staff team players workforce army men squad soldiers police officers employees workers nurses crew
            teachers unit garrison forces public nation population civilians company side""",
        # subjects
        "SEA": """sea ship boat vessel ferry port harbour harbor coast coastguard sailor crew captain navy naval fleet dock
            docked docking shore ocean trawler yacht cargo fishing fishermen fisherman anchor moored sank lifeboat deck
            hull marina cruise tug barge sailed sailing submarine frigate tanker liner""",
        "AIR": """plane aircraft flight airline airport pilot runway jet passenger airliner cockpit landing flying flew flown
            helicopter aviation airfield glider airborne""",
        "LAW": """court judge jury trial lawyer attorney prosecutor prosecution defendant magistrate accused convicted sentenced
            charged murder witness plea verdict appeal barrister solicitor tribunal inquest coroner custody arrested
            remanded sheriff counsel custody jail prison hearing fraud theft robbery assault""",
        "CHURCH": """church bishop archbishop priest vicar parish cathedral chapel mass congregation prayer worship wedding bride
            groom pope abbey monk christian holy saint rector choir hymn communion candle knelt baptism crucifix convent""",
        "COOK": """chef restaurant menu dish recipe cook cooked cooking kitchen sauce butter sugar meal served bake baked baker
            bakery oven flavour flavor wine cheese dinner lunch supper eat eaten ate taste tasting bread salad cream
            soup grilled fried roast roasted""",
        "ARMY": """army soldier troops military general colonel brigade brigadier regiment regimental war battle officer rebel militia
            infantry tank artillery sergeant lieutenant barracks lance dragoon hussar squadron veteran charge""",
        "MED": """doctor surgeon hospital patient medical surgery operation nurse clinic disease blood injury cancer treatment
            drug virus infection symptom health scan tumour tumor illness physician""",
        "ROYAL": "king queen prince princess monarch throne crown royal palace emperor dynasty coronation duke tsar sultan",
        "VOTE": """election vote voter voting voted candidate ballot poll polling campaign parliament senate elected electoral
            constituency referendum seat turnout""",
        "MINE": """mine miner mining coal copper pit shaft ore underground tonnes colliery smelter nickel zinc iron ton
            drilling geologist deposit""",
        "FARM": """farm farmer farming cattle sheep crop field harvest milk cow herd grain barn livestock dairy rancher ranch
            grazing grazed pasture meadow tractor""",
        "SPORT": """match game team goal season league cup striker coach player half scored club win won final tournament
            champion olympic medal race defeat beat football rugby cricket hockey tennis dressing""",
        "MUSIC": """concert orchestra song album singer band music musician choir piano violin violinist guitar opera composer
            conductor symphony sang singing soloist pianist guitarist drummer cello""",
        "STAGE": "play film theatre theater stage actor actress drama director movie opera festival audience scene show musical",
        "ROAD": """road lorry truck car driver motorway highway traffic street junction crash bus van vehicle motorist
            pedestrian cyclist motorcycle tram taxi""",
        "SCHOOL": "school pupil teacher student university college lesson class classroom exam headteacher campus",
        "TRADE": """bank company firm investor share market fund profit loan business price shareholder buyer bidder per cent
            percent stock sold chain group billion million""",
        "PLANT": "garden gardener plant tree seed soil grow grown leaves plot allotment vegetable greenhouse orchard soup",
        "ANIMAL": "dog cat horse animal wildlife zoo wolf cub puppy vet pet owner stray paw kennel ranger forest",
        "DRINK": "beer wine whisky whiskey pub bar bottle brewery brewed glass cider spirits drink drinker drank",
    }.items()
}
