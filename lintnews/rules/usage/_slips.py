"""Words typed for others that are words too, each with the company that gives it away.

wrong → (what stands before, what stands after, the right word), as expressions; an empty one asks nothing. Each frame is
a fixed phrase, or a word that the wrong one is never found beside.
"""

from __future__ import annotations

_PUBLIC = (
    "meetings?|inquiry|inquiries|hearings?|schools?|health|transport|interest|opinion|sector|services?|spending|library|"
    "libraries|parks?|money|safety|office|officials?|figures?|address|holidays?|relations|consultation|ownership|purse|"
    "gallery|broadcaster|prosecutors?|anger|pressure|square|offering|debate|records?|funds|funding|housing|radio|domain"
)

Frame = tuple[str, str, str]

SLIPS: dict[str, tuple[Frame, ...]] = {
    # A subject in the singular that opens its clause has no “lead”: there was no could or will before it.
    "lead": (
        (
            (
                r"(?:\A|[.!?:;]\s+|\n+|\b(?:said|because|and|which) )(?:[Tt]he|[Aa]n?|[Tt]his|[Hh]is|[Hh]er|[Ii]ts) "
                r"(?:[a-z-]+ )?[a-z-]*[a-rt-z](?<!people)(?<!men)(?<!ren)(?<!police)(?<!data)(?<!media)(?<!may)(?<!must)"
                r"(?<!ould)(?<!can)(?<!will)(?<!might)(?<!to)(?<!not)(?<!did)(?<!does)"
            ),
            "(?:directly |eventually )?to (?:the|an?|his|her|its|their|calls|fears|more|at least)",
            "led",
        ),
    ),
    "taking": (
        ("was|were|been|be", "to (?:hospital|court|jail|prison|safety|a (?:nearby |local )?hospital)", "taken"),
    ),
    "pubic": (("", _PUBLIC, "public"), ("the|general|in|to the", r"and|was|were|will|has|who|is|[.,]", "public")),
    "tow": (("to|and|must|will|not|refused to|toes?|they|we|who", "the (?:party )?line", "toe"),),
    "marital": (("", r"law(?![^.\n]{0,80}(?:famil|divorc|spous|marriage|couple))|arts?|artists?", "martial"),),
    "carrot": (
        (
            r"\d+|\d+[.-]\d+",
            r"(?:gold|diamonds?|sapphires?|rub(?:y|ies)|emeralds?|rings?|stones?|gems?|opals?)",
            "carat",
        ),
    ),
    "martial": (("", "status|problems|home|vows|bliss|breakdown|rape|affairs", "marital"),),
    "statue": (("", "of limitations|book|law", "statute"),),
    "untied": (("the|in|of|a", "(?i:states|nations|kingdom|front|airlines)", "united"),),
    "trail": (
        (
            "on|stand|stood|awaiting|murder|fair|criminal|clinical|show|jury|faces?|before|went on",
            "for|in|over|at|judge|next|on|date|court",
            "trial",
        ),
    ),
    "trial": (("", "blazers?|blazing|mix", "trail"),),
    "calvary": (("", "officers?|regiment|charge|brigade|horses?|division|unit|troops", "cavalry"),),
    "prostrate": (("", "cancer|glands?|surgery|exam(?:ination)?s?|treatment", "prostate"),),
    "asses": (
        (
            "to|will|must|could|should|can|experts|officials|surveyors|engineers",
            "the|whether|how|damage|its|their",
            "assess",
        ),
    ),
    "defiantly": (
        ("will|is|are|was|most|almost|would|can", "be|not|going|the|a|have|one|worth|happen|possible", "definitely"),
    ),
    "loose": (
        (
            "to|will|could|would|may|might|not|cannot|must|can|they",
            r"(?:his|her|their|its|our|the|a) (?:jobs?|seats?|lives|life|homes?|licen[cs]es?|money|vote|match|game|election|majority|war|benefits|right|ground)|weight|money|votes|ground|out to|power|control|confidence|patience|touch|everything",
            "lose",
        ),
    ),
    "breech": (
        (
            "in|a|data|security|the|of|any|clear|alleged|serious",
            "of (?:contract|the|trust|duty|confidence|promise|its|rules|security|his|a)",
            "breach",
        ),
    ),
    "bare": (
        (
            "to|will|must|could|would|not|can|cannot|may|should",
            "the (?:brunt|cost|burden|scars|blame|weight|name|responsibility)|in mind|witness|fruit|arms",
            "bear",
        ),
    ),
    "hoard": (
        (
            "a|the",
            "of (?:tourists|fans|reporters|journalists|people|protesters|shoppers|photographers|visitors|children)",
            "horde",
        ),
    ),
    "peak": (
        (
            "to|will|may|has|might|would|that",
            "(?:his|her|their|our|your|the public’s|the) (?:interest|curiosity)|interest in",
            "pique",
        ),
    ),
    "reign": (
        ("free|full", "", "rein"),
        (
            "to|will|must|could|cannot",
            "in (?:spending|costs|the|inflation|its|their|his|tech|public|borrowing|debt)",
            "rein",
        ),
    ),
    "reigns": (("the", "of (?:power|the (?:company|party|club|team|firm))", "reins"),),
    "principle": (
        (
            "school|the school’s|vice|deputy|assistant|college|its|new|former|headteacher and",
            "of|at|said|was|has|and|told|[A-Z]",
            "principal",
        ),
        (
            "the|its|their|his|her|a",
            "(?:reason|cause|dancer|investigator|sponsor|residence|photography|conductor|ballerina|private secretary)",
            "principal",
        ),
    ),
    "principal": (("in|on|a matter of", r"[.,;]", "principle"), ("", "of law|of fairness|of equality", "principle")),
    "counsel": (
        (
            "city|county|town|parish|borough|district|local|the security|security|student|community",
            "tax|house|members?|leader|chamber|meeting|voted|election|estate|workers|housing|flats?|seats?",
            "council",
        ),
    ),
    "diary": (("", "farm(?:ers?|s|ing)?|cows?|products?|industry|herds?|produce|free|cattle", "dairy"),),
    "dairy": (("a|his|her|my|wrote in (?:his|her)|kept a|appointments?", "entry|entries|of a young girl", "diary"),),
    "bellow": (
        (
            "fell|just|well|far|is|are|was|were|temperatures|drop(?:ped)?|down|or",
            r"(?:zero|freezing|average|the|sea level|target|\d|[£$€]|expectations|inflation|par|normal|ground)",
            "below",
        ),
    ),
    "sever": (
        (
            "",
            "weather|storms?|flooding|drought|injuries|pain|shortages?|damage|delays|disruption|criticism|burns|frost|heat|cold|cuts|disability|thunderstorms?|symptoms",
            "severe",
        ),
    ),
    "severe": (("to|will|has|had|would", "(?:ties|links|relations|diplomatic)", "sever"),),
    "mute": (("a|now a|becomes?(?: a)?|is", "point", "moot"),),
    "seeded": (("deep", "", "seated"),),
    "desert": (
        ("for|a|chocolate|his|her|their|favourite|favorite|just", "menu|wine|trolley|spoon|course|recipes?", "dessert"),
    ),
    "dessert": (("the", "island|storm|sands?|tribes?|rats?", "desert"),),
    "heroine": (
        ("", "addicts?|addiction|dealers?|overdose|trade|smugglers?|use|users|seizure", "heroin"),
        (
            "of|kilos of|grams of|smuggling|selling|dealing|injecting|pure|took|inject",
            "and|worth|hidden|was|were|in|from|[.,]",
            "heroin",
        ),
    ),
    "ordinance": (("unexploded|explosive|live|military", "", "ordnance"),),
    "wreck": (("to|will|would|and|could|that|continues to", "havoc", "wreak"),),
    "pole": (
        ("exit|opinion|straw|latest|new", "(?:showed|shows|suggests|suggested|of voters|put|by|found|results)", "poll"),
    ),
    "roll": (
        (
            "a|the|key|leading|his|her|its|their|important|major|new|starring|lead|central|title|vital",
            r"(?:in the|of the|as|played|model|models|reversal)\b",
            "role",
        ),
    ),
    "brake": (
        (
            "to|will|would|could|and",
            "(?:the (?:law|rules|record|news|deadlock|ice|bank|silence)|away|records?|ranks|even|up)",
            "break",
        ),
    ),
    "plane": (("the|in|it was|made it|a", "(?:to see|truth|sight|english|text|sailing|clothes)", "plain"),),
    "manger": (
        (
            "the|team|his|her|general|bank|project|campaign|stage|line|club’s|former|football|interim|city",
            r"(?:said|of|told|at|was|has|who|is|and)\b|[A-Z]",
            "manager",
        ),
    ),
    "casual": (("", "(?:link|relationship|connection|effect|factor) between", "causal"),),
    "stationary": (
        ("office|school|wedding|headed|writing", "", "stationery"),
        ("", "shops?|cupboard|supplies|orders", "stationery"),
    ),
    "populous": (("the|local|general|angry|whole", r"(?:is|was|has|will|of|to|and)\b|[.,]", "populace"),),
    "collage": (
        (
            "the|a|at|community|technical|sixth-form|university|music|trinity|king’s|his|her|local",
            "(?:students?|campus|degree|football|education|principal|lecturers?|graduates?|fees)|of (?:art|music|surgeons|physicians|nursing|technology|law|medicine)",
            "college",
        ),
    ),
    "navel": (
        (
            "",
            "(?:base|officers?|forces|exercises?|blockade|vessels?|ships?|battle|academy|dockyard|commander|air)",
            "naval",
        ),
    ),
    "naval": (("", "gazing|piercing|oranges?", "navel"),),
    "elicit": (("", "(?:drugs|trade|substances|funds|affair|arms|cash|goods|money|trafficking|market)", "illicit"),),
    "censor": (("a motion to|voted to|to formally", "the (?:senator|congressman|minister|mayor)|him|her", "censure"),),
    "censure": (("", "the (?:internet|press|media|film|book)", "censor"),),
    "hanger": (("aircraft|airport|aeroplane|airplane|helicopter", "", "hangar"),),
    "rapped": (
        ("gift|was|were|carefully|neatly", "up in|in (?:plastic|paper|foil|a blanket|cellophane|bandages)", "wrapped"),
    ),
    "sored": (("prices|shares|temperatures|inflation|costs|demand|profits|sales", "", "soared"),),
    "storey": (("", "teller|book|line of", "story"),),
    "except": (
        (
            "to|must|will|would|not|cannot|could|may|might",
            "the|an?|any|his|her|their|responsibility|blame|that|it|bids?|offers?",
            "accept",
        ),
    ),
    "affect": (
        (
            "an?|no|huge|big|little|major|adverse|knock-on|side|profound|lasting|immediate|chilling|devastating|positive|negative|domino|ripple|greenhouse|dramatic|significant|cumulative",
            "on|of|upon",
            "effect",
        ),
        ("take|took|into", "from|on|immediately|in|at", "effect"),
    ),
    "breaks": (("hit the|slammed on the|slammed the|applied the|jammed on the", "", "brakes"),),
    "alter": (("the|at the|high|church", "boys?|rail|cloth|(?:of|to|and|in) [a-z]+|[.,]", "altar"),),
    "insure": (("will|to|must|would|can|could|help|should", "that", "ensure"),),
    "stationery": (
        ("was|were|is|are|remained|stood|stayed|lay", "for|when|at|in|on|outside|while|near|[.,]", "stationary"),
        ("a|the", "cars?|vehicles?|lorry|lorries|trucks?|train|bus|traffic", "stationary"),
    ),
    "scene": (("was|were|been|be|is|are|being", "leaving|entering|running|walking|driving|alive|with|by", "seen"),),
    "lightening": (
        ("", "strikes?|bolts?|struck|storms?|rods?", "lightning"),
        ("thunder and|struck by", "", "lightning"),
    ),
    "loosing": (
        (
            "is|are|was|were|been|after|by|of|risk|without|be|from",
            "the|their|his|her|its|to|a|ground|money|out|control|power",
            "losing",
        ),
    ),
    "advise": (
        (
            "legal|medical|expert|good|bad|his|her|their|financial|travel|on the|against the|some|of",
            "of|from|on|that|was|is|column|[.,]",
            "advice",
        ),
    ),
    "moral": (
        ("boost|boosted|staff|team|troops’|raise|lift|sapped", "of the|among|is|was|in the|has|and|[.,]", "morale"),
    ),
    "aloud": (("not|is|are|was|were|be|been|never", "to|in|into|by|on|only", "allowed"),),
    "canon": (("water|loose", "", "cannon"), ("", "balls?|fire", "cannon")),
    "root": (("en|escape|bus|flight|trade|parade|alternative|scenic|smuggling|shipping", "", "route"),),
    "route": (("", "causes?|out corruption|vegetables?|canals?", "root"),),
    "alley": (("key|close|nato|longtime|staunch|political", "of|who|said", "ally"),),
    "boarder": (
        (
            "the|us|mexican|southern|northern|polish|irish",
            "between|with|patrol|guards?|crossings?|control|checks?|police|town|wall|security|agents?",
            "border",
        ),
    ),
    "cereal": (("", "killers?|rapists?|offenders?|entrepreneurs?|numbers?", "serial"),),
    "cite": (("building|construction|crash|camp|burial|nuclear|test|landing|landfill", "", "site"),),
    "sight": (("building|construction|crash|burial|landfill|camp", "", "site"),),
    "coarse": (("golf|training|crash|race|the", "of|record", "course"), ("of", "[.,]", "course")),
    "duel": (("", "carriageway|nationality|citizenship|role|purpose|citizens?", "dual"),),
    "flair": (("solar|distress", "", "flare"), ("", "ups?", "flare")),
    "gorilla": (("", "warfare|war|fighters?|tactics|group|leader|movement|attacks", "guerrilla"),),
    "miner": (
        (
            "a|only|suffered|with|for|some",
            "injuries|injury|damage|role|changes|offences?|delays|league|part|party|problem",
            "minor",
        ),
    ),
    "minor": (("coal|gold|copper", "", "miner"),),
    "pail": (("", "in comparison|into insignificance", "pale"),),
    "piece": (("a lasting|world|nobel|the|in", "talks|prize|treaty|process|deal|agreement", "peace"),),
    "sew": (("", "doubts?|discord|division|confusion|the seeds", "sow"),),
    "steel": (
        ("to|tried to|could", "the (?:show|money|car|ball|election|idea)|cars|money|from (?:the|a|his|her)", "steal"),
    ),
    "tale": (("", "end of|lights?|wind", "tail"),),
    "tail": (("cautionary|fairy|tall", "", "tale"), ("a", "of (?:two|how|woe)", "tale")),
    "throws": (("in the|in its|death|final|last", "of", "throes"),),
    "wave": (
        (
            "to|will|agreed to|could|would",
            "(?:the|its|his|her|their) (?:fees?|rights?|charges?|immunity|requirement|fine)",
            "waive",
        ),
    ),
    "waved": (("", "(?:the|its|his|her|their) (?:fees?|rights?|charges?|immunity|requirement|extradition)", "waived"),),
    "waist": (
        ("", "of (?:time|money|space|resources)", "waste"),
        ("nuclear|household|toxic|food|plastic|industrial", "", "waste"),
    ),
    "weak": (("last|next|per|two|three|working|earlier this", "ago|later|earlier|after|before|when", "week"),),
    "yolk": (("the", "of (?:oppression|colonial rule|tyranny)", "yoke"),),
}
