"""What only the living do, how copy says it, and where it is staged, remembered or told of the past."""

from __future__ import annotations

import re

from lintnews.core.pattern import pattern

# What stands between a name and its verb: an age, a description in commas or brackets.
_ASIDE = (
    r"(?: \([^()\n]{1,40}\)|, (?:aged )?\d{1,3}|, (?!an? )[^,;:.!?()“”\"\n]{3,70}(?:, [A-Z][^,;:.!?()“”\"\n]{2,30})?|"
    r" and [A-Z][\w.’'-]+(?: [A-Z][\w.’'-]+){0,3})?,?"
)
_LIVING = (
    r"lives(?! (?:on|forever|again)\b| in (?:all|our|us|memory|hearts?|the hearts?|infamy|legend))|resides|"
    r"teaches|serves|works|coaches|chairs|presides|owns|trains|intends|hopes|expects|plans|attends|"
    r"lectures|votes|farms|celebrates|turns \d+|is \d{2,3}(?! (?:years|miles))|is in (?:hospital|talks|rehearsals?)|"
    r"(?:runs|heads|leads|manages|chairs) (?!the (?:list|table|poll|field|rankings?|way))(?:an?|the|his|her)|"
    r"has (?:agreed|accepted an|signed (?:up|on|a)|moved to|booked|promised to|withdrawn|been (?:invited to|"
    r"hired|booked))|"
    r"is (?:expected|due|scheduled) (?:at|in|on)|"
    r"is (?:an?|the) (?:member|trustee|patron|adviser|advisor|candidate|resident|guest)|"
    r"continues to|now (?:lives|works|heads|runs|leads|serves|teaches)|still (?:lives|works|heads|runs|leads|"
    r"serves|teaches)"
)
_NEVER = (
    r"always|forever|never|not|now|long|still|also|be|lie|rest|remain|live on|go down|have|receive|get|feature|"
    r"appear|"
    r"get|become|stand|enter|inspire|haunt|loom|go on"
)
_DUE = (
    rf"(?:will|is to|is due to|is set to|is expected to|is scheduled to|is about to|is poised to|plans to|"
    rf"is hoping to|"
    rf"is preparing to|has agreed to|has promised to) (?!(?:{_NEVER})\b)[a-z]{{3,}}"
)
_DOING = r"is (?:visiting|attending|recovering|touring|meeting|campaigning|preparing|running for|travelling|traveling|due in|in talks)"
_ON_STAGE = r"stars|performs|plays|opens|speaks|headlines|tours|travels|appears|returns|visits|hosts|leads|sings"
_DID = (
    r"said|told|announced|met|attended|opened|visited|spoke|arrived|warned|urged|promised|welcomed|signed|launched|"
    r"launches|praised|criticised|criticized|called|asked|confirmed|denied|resigned|landed|flew|toured|voted|agreed"
)
VERB = pattern(rf"{_ASIDE} (?:(?P<now>{_LIVING}|{_DUE}|{_DOING})|(?P<dated>{_ON_STAGE})|(?P<did>{_DID}))\b")
WHO = pattern(r", who (?P<now>(?:now |still )?(?:lives|resides|teaches|serves|works|heads|chairs|turns \d+))\b")
NEXT = pattern(
    r"\b(?:next (?:week|month|year|season|spring|summer|autumn|fall|winter)|tomorrow|tonight|this (?:week|month|"
    r"evening|weekend))\b"
)
# Words before a name that belong to it.
TITLE = pattern(
    r"(?:\b(?:[Tt]he |[Ff]ormer |[Ee]x-|U\.S\. |US |British |French |German |Indian |[Pp]resident |"
    r"[Pp]rime [Mm]inister |[Vv]ice |[Cc]hancellor |[Ss]ecretary of [Ss]tate |[Ss]enator |"
    r"Sir |Dame |Lord |Lady |Dr\.? |Mr\.? |Mrs\.? |Ms\.? |[Aa]rchbishop |[Cc]ardinal |Rev\.? |Sen\.? |"
    r"[Jj]ustice |[Aa]ctor |[Aa]ctress |[Ss]inger |"
    r"[Aa]uthor |[Nn]ovelist |[Dd]irector |[Dd]esigner |[Ff]ootballer |[Pp]hysicist |[Cc]omposer |[Ll]egend |"
    r"[Pp]ope ))+\Z"
)
OPENS = pattern(
    r"(?:^|[.!?:;\n—–]|[,:] (?:and|but|while|as)|\b(?:that|said|says|and|but|while|where|as))[\s“”\"‘’(]*\Z|\A\s*\Z"
)
UNREAL = pattern(
    r"\b(?:posthum\w*|late|died|death|dead|funeral|buried|tomb|grave|obituar\w*|remember\w*|memor\w*|estate|"
    r"hologram|avatar|"
    r"film(?! (?:festival|school|club|institute|foundation|set|crew))|movie|play(?:ed|s)? by|novel|book|biopic|"
    r"documentary|episode|series|sitcom|musical|opera|drama|sketch|archive|"
    r"video game|simulation|footage|recording|portrait|statue|exhibition|wax\w*|impersonat\w*|character|"
    r"fictional|dream\w*|legacy|spirit|"
    r"tribute|honou?r\w*|re-?run|rerelease|recalled|wrote in|in heaven|AI-generated|deepfake|impression)\b",
    re.IGNORECASE,
)
