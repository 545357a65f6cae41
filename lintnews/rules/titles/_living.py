"""What only the living do, how copy says it, and where it is staged, remembered or told of the past."""

from __future__ import annotations

import re

from lintnews.core.pattern import pattern

# What stands between a name and its verb: an age, a description in commas or brackets.
_ASIDE = (
    r"(?: \([^()\n]{1,40}\)|, (?:aged )?\d{1,3}|, [DRI]-[A-Z][\w.]*|, (?!an? )[^,;:.!?()“”\"\n]{3,70}(?:, [A-Z][^,;:.!?()“”\"\n]{2,30})?|"
    r" and [A-Z][\w.’'-]+(?: [A-Z][\w.’'-]+){0,3})?,?"
)
_LIVING = (
    r"lives(?= on (?:an?|his|her) )|lives(?! (?:on|forever|again)\b| in (?:all|our|us|memory|hearts?|the hearts?|infamy|legend))|resides|"
    r"teaches|serves|works|coaches|chairs|presides|owns|trains|intends|hopes|expects|plans|attends|"
    r"lectures|votes|farms|celebrates|turns \d+|is \d{2,3}(?! (?:years|miles))|is in (?:hospital|hospice care|intensive care|talks|rehearsals?|custody|prison|jail)|"
    r"(?:runs|heads|leads|manages|chairs) (?!the (?:list|table|poll|field|rankings?|way))(?:an?|the|his|her)|"
    r"has (?:agreed|accepted an|signed (?:up|on|a)|moved to|booked|promised to|withdrawn|been (?:invited to|"
    r"hired|booked))|"
    r"is (?:expected|due|scheduled) (?:at|in|on)|sits(?= on (?:the|an?|its) (?!throne|shelf|wall|edge|list))|"
    r"(?:shares|keeps|breeds|grows|collects) (?:an?|his|her)|swims|jogs|golfs|commutes|"
    r"is (?:an?|the) (?:member|trustee|patron|adviser|advisor|candidate|resident|guest)|"
    r"continues to|now (?:lives|works|heads|runs|leads|serves|teaches)|still (?:lives|works|heads|runs|leads|"
    r"serves|teaches)"
)
_NEVER = (
    r"always|forever|never|not|now|long|still|also|be|lie|rest|remain|live on|go down|have|receive|get|feature|"
    r"appear|"
    r"get|become|stand|enter|inspire|haunt|loom|go on|give (?:his|her|its|their) names?|lend (?:his|her) name"
)
_DUE = (
    rf"(?:will|is to|is due to|is set to|is expected to|is scheduled to|is about to|is poised to|plans to|"
    rf"is hoping to|"
    rf"is preparing to|has agreed to|has promised to) (?!(?:{_NEVER})\b)[a-z]{{3,}}"
)
_DOING = (
    r"(?:is|has been) (?:now |still |currently |also )?(?:visiting|attending|recovering|touring|meeting|campaigning|preparing|"
    r"running for|travelling|traveling|due in|in talks|serving|suing|planning|considering|weighing|teaching|living (?!on\b)|"
    r"training|staying|undergoing|hosting|chairing|heading|coaching|lecturing|leading (?=an? |the (?:talks|party|inquiry|campaign|review|team|company|delegation))|negotiating|seeking|urging|demanding|appealing|"
    r"filming|rehearsing|directing|filing|awaiting|holidaying|lobbying|advising|mentoring|working|hoping|expecting|flying|"
    r"battling|standing (?:trial|for)|being (?:treated|held|questioned))"
)
_IN_PERSON = r"will (?:receive|accept|collect|get)(?=[^.;\n]{0,80}\bin person\b)"
_ON_STAGE = r"stars|performs|plays|opens|speaks|headlines|tours|travels|appears|returns|visits|hosts|leads|sings"
_DID = (
    r"said|told|announced|met|attended|opened|visited|spoke|arrived|warned|urged|promised|welcomed|signed|launched|"
    r"launches|praised|criticised|criticized|called|asked|confirmed|denied|resigned|landed|flew|toured|voted|agreed"
)
VERB = pattern(
    rf"{_ASIDE} (?:(?P<now>{_LIVING}|{_DUE}|{_DOING}|{_IN_PERSON})|(?P<dated>{_ON_STAGE})|(?P<did>{_DID}))\b"
)
WHO = pattern(
    rf", who (?P<now>(?:now |still )?(?:lives|resides|teaches|serves|works|heads|chairs|turns \d+)|{_DOING})\b"
)
NEXT = pattern(
    r"\b(?:next (?:week|month|year|season|spring|summer|autumn|fall|winter)|tomorrow|tonight|this (?:week|month|"
    r"evening|weekend))\b"
)
# Words before a name that belong to it: adjectives of countries, and what people are.
TITLE = pattern(
    r"(?:\b(?:[Tt]he |[Ff]ormer |[Ee]x-|[Rr]etired |[Vv]eteran |[Ll]ongtime |U\.S\. |US |UK |U\.K\. |U\.N\. |UN |New Zealand |"
    r"(?:[Nn]orth |[Ss]outh )?[A-Z][a-z]+(?:an|ese|ish|ch|i|ek|sh) |"
    r"(?i:first lady|vice|deputy|president|prime minister|chancellor|secretary of state|foreign|defen[cs]e|finance|secretary|"
    r"minister|first minister|taoiseach|senator|governor|mayor|speaker|justice|chief justice|judge|attorney general|"
    r"king|queen|prince|princess|pope|archbishop|bishop|cardinal|sir|dame|lord|lady|dr\.?|mr\.?|mrs\.?|ms\.?|rev\.?|"
    r"sen\.?|rep\.?|gov\.?|gen\.?|general|actor|actress|singer|songwriter|author|novelist|writer|poet|playwright|director|"
    r"filmmaker|designer|footballer|striker|golfer|boxer|physicist|scientist|composer|conductor|legend|star|broadcaster|"
    r"entertainer|activist|billionaire|businessman|astronaut|pianist|guitarist|drummer|comedian|naturalist|primatologist|"
    r"musician|painter|artist|architect|investor|coach|manager|opposition leader|leader) ))+\Z"
)
OPENS = pattern(
    r"(?:^|[.!?:;\n—–]|[,:] (?:and|but|while|as)|\b(?:that|said|says|and|but|while|where|as))[\s“”\"‘’(]*\Z|\A\s*\Z"
)
POSSESSOR = pattern(r"\b[A-Z][\w.]*(?: [A-Z]\w*)?(?:[’']s|s[’']) \Z")
# Words after which a sentence tells of other times than its verb does.
ASIDE = pattern(r",? \b(?:where|which|who|whom|since|after|when)\b")
UNREAL = pattern(
    r"\b(?:posthum\w*|late|died|death|dead|funeral|buried|tomb|grave|obituar\w*|remember\w*|memor\w*(?<!memoir)(?<!memoirs)|estate|"
    r"hologram|avatar|play(?:ed|s)? by|sketch|archive|on tape|taped|lookalike|look-alike|puppet|"
    r"video game|simulation|footage|recording|photo\w*|picture\w*|image|paint\w*|poster|mural|cartoon|clip|video|poll|portrait|statue|exhibition|wax\w*|impersonat\w*|character|"
    r"fictional|dream\w*|legacy|spirit|"
    r"tribute|honou?r(?!ary)\w*|re-?run|rerelease|recalled|wrote in|in heaven|AI-generated|deepfake|impression)\b",
    re.IGNORECASE,
)
# What is told on a stage or in a book, unless it is the person's own work to come: “will read from his new book”.
TOLD = pattern(
    r"\b(?:film(?! (?:festival|school|club|institute|foundation|set|crew))|movie|novel|book|biopic|"
    r"documentary|episode|series|sitcom|musical|opera|drama)\b",
    re.IGNORECASE,
)
OWN_WORK = pattern(
    r"(?:will|is to|is due to|is set to|is expected to|is scheduled to) (?:read|sign|star|direct|speak|lecture|attend|"
    r"present|launch|promote|discuss|start|begin|talk)\b[^.;\n]{0,40}?\b(?:an?|his|her) (?:\w+ ){0,2}(?:film|movie|novel|book|"
    r"documentary|series|musical|opera|drama)\b"
)
