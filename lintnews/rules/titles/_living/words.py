"""What only the living do, how copy says it, and where it is staged, remembered or told of the past."""

from __future__ import annotations

import re

from lintnews.core.pattern import pattern

_LIVING = (
    r"lives(?= on (?:(?:an?|his|her) |[A-Z]))|lives(?! (?:on|forever|again)\b| in (?:all|our|us|memory|hearts?|the hearts?|infamy|legend))|resides|"
    r"teaches|serves|works|coaches|chairs|presides|owns|trains|intends|hopes|expects|plans|attends|"
    r"lectures|votes|farms|celebrates|turns \d+|is \d{2,3}(?! (?:years|miles))|is at (?:work|home|sea|rehearsals?)\b|is in (?:hospital|hospice care|intensive care|talks|rehearsals?|custody|prison|jail)|"
    r"(?:runs|heads|leads|manages|chairs) (?!the (?:list|table|poll|field|rankings?|way))(?:an?|the|his|her)|"
    r"(?:refuses|declines) to|(?:arrives|flies|travels)(?= (?:in|to|home)\b)|has (?:not|yet to) (?:yet )?(?:decided?|said|say|ruled?|agreed?|"
    r"responded|replied|commented?)|has (?:just|recently) (?!been|become)[a-z]+|has (?:asked|declined|refused|apologi[sz]ed|promised|cancelled|canceled|postponed|"
    r"denied|recovered|told (?!the (?:story|world))|(?:put|bought|sold|rented|given up|lent) (?:his|her|an?))|"
    r"will be (?:in the (?:stands|stadium|audience|crowd|chair|studio|room|gallery)|at (?:the|his|her)|on (?:hand|stage|the panel)|in [A-Z]|back\b|present\b|joined by|"
    r"(?:the |an? )?(?:(?:guest|keynote|main|chief|principal|star|special) )?(?:guests?|speaker|host|judge|star|narrator|conductor|coach|witness)\b)|"
    r"has (?:agreed|accepted an|signed (?:up|on|a)|moved to|booked|promised to|withdrawn|been (?:invited to|"
    r"hired|booked))|"
    r"is (?:expected|due|scheduled) (?:at|in|on)|sits(?= on (?:the|an?|its) (?!throne|shelf|wall|edge|list)|"
    r" in the (?:House|Senate|Lords|Commons|Dáil|[Pp]arliament|cabinet))|"
    r"(?:shares|keeps|breeds|grows|collects) (?:an?|his|her)|swims|jogs|golfs|commutes|"
    r"is (?:an?|the) (?:member|trustee|patron|adviser|advisor|candidate|resident|guest)|"
    r"has (?:an?|the|his|her|two|three|no) (?:\w+ )?(?:home|house|flat|farm|ranch|villa|apartment|wife|husband|office|studio|garden|dog|"
    r"contract|cold|cancer|dementia|appointment|residency|stake|seat on)\b|has (?:cancer|dementia|diabetes|no plans)|"
    r"(?:keeps|maintains|rents|owns|occupies) (?:an?|his|her|two) (?!place)|"
    r"remains (?:the |an? |his |her )?(?:honorary |active |non-executive )?(?:president|chair|chairman|chairwoman|patron|member|head|leader|"
    r"director|owner|trustee|advis[eo]r|bishop|coach|mayor|senator|judge|editor|active)\b|"
    r"remains (?:in|at|under) (?:(?:an?|the|his|her) )?(?:[\w-]+ ){0,2}(?:hospital|clinic|custody|care|jail|prison|colony|cell|detention|exile|hiding|quarantine|house arrest|home|large|helm|work)\b|"
    r"joins the (?:cast|board|panel|jury|race|talks|faculty|staff)\b|"
    r"is (?:the |an? |now )?(?:[A-Z]\w+[’']s (?:\w+ )?)?(?:current |honorary |serving )?(?:president|prime minister|chairman|chairwoman|head coach|mayor|"
    r"senator|managing director|chief executive)\b(?! (?:who|that|whose|to)\b)|is (?:retired|alive|well|at home|in good health|on the board|on (?:an? )?(?:\w+ )?(?:visit|trip|holiday|tour|leave|retreat))\b|"
    r"(?:walks (?:his|her|to|daily|every|the dog)|drives (?:an?|his|her|to)|rides (?:an?|his|her|to)|paints|edits|conducts|plays (?:golf|tennis|bridge|chess|cards|bowls)|advises|tweets|posts|spends (?:his|her|summers|winters|weekends|most)|suffers|divides (?:his|her) time|"
    r"sees (?:few|no|his|her)|takes (?:his|her|a|questions)|faces (?:trial|charges|a)|employs|wakes|cooks|hunts|sails|skis)(?= )|"
    r"continues to (?:live|work|teach|serve|run|lead|chair|coach|paint|tour|train|preach|travel|recover|deny|head|own|receive treatment)|now (?:lives|works|heads|runs|leads|serves|teaches)|still (?:lives|works|heads|runs|leads|"
    r"serves|teaches)"
)
_NEVER = (
    r"always|forever|never|not|now|long|still|also|be|lie|rest|remain|live on|go down|have|receive|get|feature|"
    r"appear|"
    r"get|become|stand|enter|inspire|haunt|loom|go on|tell (?:you|us|anyone)|give (?:his|her|its|their) names?|lend (?:his|her) name"
)
_DUE = (
    rf"(?:will|is to|is due to|is set to|is expected to|is scheduled to|is about to|is poised to|plans to|"
    rf"is hoping to|"
    rf"is preparing to|has agreed to|has promised to) (?:appear in court|(?!(?:{_NEVER})\b)[a-z]{{3,}})"
)
# Any verb in -ing, but what is done to or for the dead, what their works and fame do, and what pictures show.
_NOT_DOING = (
    r"being (?!treated|held|questioned|tried)|missing|lying|resting(?! (?:at (?:his|her|home)|in (?:his|her)))|trending|turning in|smiling|looking (?:down|on)|"
    r"having (?:his|her)|getting|becoming|going (?!to|on)|nothing|everything|something|living (?:on|proof)|interesting|"
    r"inspiring|haunting|influencing|dominating|outselling|selling|proving|causing|making|gaining|drawing|enjoying|"
    r"winning|losing|leading (?!an? |the (?:talks|party|inquiry|review|team|company|delegation))|speaking to|calling|"
    r"watching over|guiding|shaping|receiving|attracting|appearing on|reminding|wearing|holding|showing|sitting|"
    r"standing (?!trial|for)|leaning|staring|posing|playing|singing|dancing"
)
_DOING = rf"(?:is|has been) (?:now |still |currently |also |reportedly )?(?!(?:{_NOT_DOING})\b)[a-z]{{2,}}ing\b|is (?:due in|in talks)"
_IN_PERSON = r"will (?:receive|accept|collect|get)(?=[^.;\n]{0,80}\bin person\b)"
_ON_STAGE = (
    r"moves to|flies|stars|performs|plays|opens|speaks|headlines|tours|travels|appears|returns|visits|hosts|leads|sings"
)
_DID = (
    r"said|told|announced|met|attended|opened|visited|argued|insisted|described|accused|backed|joined|thanked|apologised|apologized|hosted|presented|received|predicted|vowed|pledged|rejected|endorsed|addressed|chaired|rang|wrote to|shrugged|smiled|waved|nodded|laughed|wept|walked|drove|cycled|swam|danced|slept|spent|stayed|hugged|kissed|joked|shouted|whispered|replied|answered|admitted|conceded|explained|suggested|complained|threatened|refused|declined|cancelled|canceled|postponed|paid|donated|planted|unveiled|handed|taught|coached|trained|boarded|posted|tweeted|phoned|telephoned|emailed|texted|posed|bought|rented|spoke|arrived|warned|urged|promised|welcomed|signed|launched|"
    r"launches|praised|criticised|criticized|called|asked|confirmed|denied|resigned|landed|flew|toured|voted|agreed"
)
LIVING = pattern(rf"(?P<now>{_LIVING}|{_DUE}|{_DOING}|{_IN_PERSON})\b")
STAGED = pattern(rf"(?P<now>{_ON_STAGE})\b")
DONE = pattern(rf"(?P<now>{_DID})\b")
# What works, fame and thought go on doing when their maker is dead: a verb of these tells nothing.
OF_FAME = frozenset(
    """is was has does says writes argues warns notes claims explains describes tells recalls remembers reveals admits
    suggests shows explores examines reflects makes gives gets goes comes appears stars plays sings performs speaks
    narrates features voices portrays depicts embodies represents symbolises symbolizes remains stays lies rests stands
    stares gazes looks smiles looms towers casts haunts inspires influences dominates enjoys commands draws attracts
    sells tops leads ranks holds wins loses beats joins deserves belongs matters counts means needs emerges rises dies
    meets becomes begins ends opens closes turns survives endures lingers continues departs leaves loves believes
    thinks knows seems sounds fits bears carries lives serves works divides owns keeps takes sees calls puts brings
    insists asks answers imagines invites urges wants resonates echoes fascinates delights moves touches reminds
    teaches proves sets finds offers earns scores boasts combines uses tackles returns""".split()
)
# Beside a verb of now these tell that the person is alive.
STILL = pattern(r"(?:still|now|currently|nowadays|rarely|seldom|regularly|usually) ")
OFTEN = pattern(
    r"\b(?:(?:every|each|most) (?:day|days|week|month|year|morning|evening|night|weekend|spring|summer|autumn|fall|winter|\w+day)s?|"
    r"(?:\d+|two|three|four|five|six|several|many) (?:days|hours|times|weeks|months) (?:a|every|each) (?:day|week|month|year)|"
    r"(?:once|twice) a (?:day|week|month|year)|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days|these days|daily|"
    r"and will (?!always|never|be|live|remain|forever)[a-z]+|(?:next|this|last) (?:week|month|year|weekend)|"
    r"at (?:the age of )?\d\d\b(?! (?:per|%)))"
)
SAID = pattern(
    r"\b(?:said|says|say|confirmed|announced|added|believe|believes|expect|hope|told [\w’ ]{2,30})(?: that)? \Z"
)
# Others expect the person: the university expects Ann Lee, the physicist, to attend.
EXPECTED = pattern(
    r"\b(?:expects?|invites|has (?:asked|invited|persuaded)|have (?:asked|invited|persuaded)|is (?:asking|urging|counting on)|"
    r"are (?:asking|urging|counting on)|wants?|hopes? for|urges?) \Z"
)
# Kin and company of the person, of whom a clause after the name may tell.
KIN = pattern(
    r"\b(?:sons?|daughters?|widow|widower|wife|husband|brothers?|sisters?|nephews?|nieces?|grandsons?|granddaughters?|"
    r"grandchildren|children|friends?|fans?|aides?|lawyers?|spokes\w+|partner|biographer|heirs?|family|mother|father|"
    r"colleagues?|successor|admirers?|students?|pupils?|cousins?|ally|allies|followers?|impersonator|actor|actress)"
    r"(?:, [^,]{2,40},)? (?:of|to|for) (?:the (?:late )?)?(?:[A-Z][\w.’-]*[a-z]? )*\Z"
)
# The person with another: Franz Beckenbauer and his wife are expected.
TOGETHER = pattern(
    r" and (?:his|her) (?:\w+ ){1,5}?(?P<now>(?:are (?:expected|due|scheduled|visiting|attending|moving|planning|hoping|staying)|live|plan to|"
    r"hope to|expect to|intend to|will (?:attend|visit|host|open|travel|meet|receive|appear|join|be (?:in|at|on)))\b)"
)
# What awaits the person, told before the name: guests next month include Tina Turner.
AWAITED = pattern(
    r"\b(?P<now>(?:(?:guests|speakers|performers|headliners|stars|candidates|panellists|panelists|judges)\b[^.;:]{0,40}? (?:will )?include|"
    r"will (?:meet|interview|hear from|be joined by|share the stage with|dine with|have lunch with|hold talks with)|is to (?:meet|interview)|"
    r"(?:will|is to|are to) be (?:opened|hosted|led|chaired|attended|given|delivered|presented|addressed|joined|unveiled|"
    r"inaugurated|launched|conducted|moderated|celebrated|blessed|signed|sworn in|married|introduced|judged) by|"
    r"among (?:those|the \w+) (?:due|expected|scheduled|invited|booked|billed|set) to [a-z]+ (?:is|are)|"
    r"(?:hosted|opened|led|chaired|given|delivered|presented|addressed|unveiled|conducted|moderated|taught) by|"
    r"(?:is|are) due to meet|(?:invited|hopes? to meet|plans? to meet)))(?: [^.;:,]{3,40},)? \Z",
    re.IGNORECASE,
)
# A clause in front tells of him or her whom the sentence then names: From the cell where he is serving, …
BEFORE = pattern(
    r"\b(?:where|as|while|though|because|when|if|since) (?:he|she) (?:now |still )?(?P<now>(?:is serving|is recovering|is living|is working|"
    r"is staying|lives|works|teaches|serves|is held|is being held)\b)[^.;:“”]{0,70}, \Z"
)
NEXT = pattern(
    r"\b(?:next (?:week|month|year|season|spring|summer|autumn|fall|winter)|tomorrow|tonight|this (?:week|month|"
    r"evening|weekend))\b"
)
# Words before a name that belong to it, what people are: any but those that join, relate or do.
_NO_TITLE = (
    r"(?:of|by|for|with|without|to|in|on|at|from|about|after|before|since|until|under|over|like|unlike|and|or|nor|but|than|as|against|via|into|"
    r"near|late|dead|young|if|when|whenever|where|while|although|though|because|once|unless|whether|that|which|who|whose|whom|what|how|why|"
    r"sons?|daughters?|widow(?:er)?|wife|husband|brother|sister|nephew|niece|grandson|granddaughter|grandchildren|children|family|estate|"
    r"biographers?|fans?|aides?|lawyers?|impersonators?|tributes?|portraits?|statues?|foundation|films?|museum|movies?|play|songs?|"
    r"is|are|was|were|be|been|has|have|had|will|would|can|could|may|might|should|says?|said|not|no|never|old|vintage|classic|every|each)"
)
_OFFICE = (
    r"secretary of (?:state|defen[cs]e|the treasury|war|commerce|labor|education|energy)|"
    r"(?:archbishop|bishop|king|queen|duke|duchess|prince|president|governor|mayor|chief|director) of (?:the )?[a-z]+"
)
TITLE = pattern(
    rf"(?:(?:\b(?:{_OFFICE})|(?<![\w’'-])(?!{_NO_TITLE}(?![\w-]))[A-Za-z][\w.&()-]*(?:[’']s)?) ){{1,6}}\Z",
    re.IGNORECASE,
)
OPENS = pattern(
    r"(?:^|[.!?:;\n—–]|[,:] (?:and|but|while|as)|\b(?:that|said|says|say|(?i:doctors|aides|officials|organi[sz]ers|police|relatives|advisers|lawyers) say|and|but|when|When|while|where|which|whom|whose|as))[\s“”\"‘’(]*\Z|\A\s*\Z"
)
# A ship, a train, a horse has the name: the Queen Elizabeth II, USS Jimmy Carter, the submarine Jimmy Carter.
NAMED_AFTER = pattern(
    r"\b(?:[Tt]he(?: Queen| King| Prince(?:ss)?| President| Admiral| General| Sir| Lord| Lady| Dame)?|USS|USNS|USCGC|HMS|HMAS|HMCS|HMNZS|RFA|RMS|RRS|RNLB|SS|MV|MY|SY|MSC|(?:steam|war|battle|flag|cruise |tall )?ship|"
    r"[Ll]iner|[Vv]essel|[Cc]arrier|[Ss]ubmarine|[Ff]rigate|[Cc]orvette|[Dd]estroyer|[Bb]attleship|[Cc]ruiser|[Cc]utter|[Ii]cebreaker|"
    r"[Tt]anker|[Ff]reighter|[Ff]erry|[Yy]acht|[Ss]chooner|[Tt]rawler|[Ll]ifeboat|[Tt]ug|[Bb]arge|[Ll]ocomotive|[Ee]ngine|[Rr]ocket|"
    r"[Ss]pacecraft|[Aa]irship|[Aa]irliner|[Rr]acehorse|[Cc]olt|[Ff]illy|[Gg]elding|[Mm]are|[Ss]tallion|[Gg]reyhound) [“‘\"']?\Z"
)
UNREAL = pattern(
    r"\b(?:posthum\w*|late|died|death|dead|funeral|buried|tomb|grave|obituar\w*|remember\w*|mourn\w*|memor\w*(?<!memoir)(?<!memoirs)|estate|"
    r"hologram|avatar|play(?:ed|s)? by|sketch|archive|on tape|taped|lookalike|look-alike|puppet|"
    r"video game|simulation|footage|recording|photo\w*|picture\w*|image|paint(?:ed|ings?)?|poster|mural|cartoon|clip|video|poll|portrait|statue|exhibition|wax\w*|impersonat\w*|character|"
    r"fictional|dream\w*|legacy|spirit|"
    r"scenes?|(?:first|second|third|last|opening) act|tribute|(?<!guest of )(?<!guests of )honou?r(?!ary)\w*|re-?run|rerelease|recalled|wrote in|in heaven|AI-generated|deepfake|impression)\b",
    re.IGNORECASE,
)
# Words of UNREAL for what people make, own and unveil as well; and what makes a picture show the person.
PICTURE = pattern(r"photo\w*|paint\w*|picture\w*|portrait|poster|mural|cartoon|statue|exhibition", re.IGNORECASE)
IN_PICTURE = pattern(r"\b(?:in|on|from|by|with) (?:the |an? |this |that |his |her |one )?(?:[\w-]+ ){0,2}\Z")
# What is told on a stage or in a book, unless it is the person's own work to come: “will read from his new book”.
TOLD = pattern(
    r"\b(?:film(?! (?:festival|school|club|institute|foundation|set|crew))|movie|novel|book|biopic|"
    r"documentary|episode|series|sitcom|musical|opera|drama)\b",
    re.IGNORECASE,
)
AT_WORK = pattern(r"\b(?:at work on|working on|is writing|is finishing) (?:an?|his|her) ")
OWN_WORK = pattern(
    r"(?:will|is to|is due to|is set to|is expected to|is scheduled to) (?:read|sign|star|direct|speak|lecture|attend|"
    r"present|launch|promote|discuss|start|begin|talk)\b[^.;\n]{0,40}?\b(?:an?|his|her) (?:\w+ ){0,2}(?:film|movie|novel|book|"
    r"documentary|series|musical|opera|drama)\b|"
    r"(?:will|is to|is due to|is set to|is expected to|is scheduled to) (?:attend|open|be at|join|lead) (?:the|a) (?:release|launch|premiere|opening|screening)\b"
)
