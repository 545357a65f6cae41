"""What a desk leaves in copy for itself, as expressions; each is made when a cue first asks for it."""

from __future__ import annotations

import re

from lintnews.core.pattern import pattern

_THING = (
    r"CHECK|TK|TKTK|TBC|TBD|TBA|PLACE|NAMES?|SURNAME|FIRST NAME|DATE|CITY|TOWN|LINKS?|QUOTES?|PIC|PIX|INSERT|ADD|CONFIRM|"
    r"VERIFY|FIX|QUERY|SUBS|LEGAL|AGE|FIGURES?|NUMBER|HEADLINE|CAPTION|BYLINE|STANDFIRST|COMPANY|SPELLING|SOURCE|"
    r"AMOUNT|SPOKESPERSON|SPOKESMAN|SPOKESWOMAN|COUNTRY|DETAILS?|LOCATION|TITLE|TO COME|XX+|PLS|PLEASE|FACT|HOLD|CUT|"
    r"REPORTER|PUBLICATION|CREDIT|COUNTY|STATE|STREET|JOB TITLE|PERCENTAGE|PER CENT|COMMENT|RESPONSE|DAY|TIME|MONTH|YEAR"
)
IN_BRACKETS = pattern(
    rf"\[\s*(?:(?:[A-Z0-9’'/ -]{{0,40}}\b)?(?:{_THING})\b[A-Z0-9 ,.?!:/’'&-]{{0,60}}"
    r"|(?i:(?:pls|plz|please|subs?,?)\s+(?:\w+\s+)?(?:check|confirm|add|verify|fix|see|advise|insert|query)\b[^\]\n]{0,60}"
    r"|(?:check|confirm|verify|fact[ -]?check|query|add|insert|needs?|ask|chase)(?::|\s|$)(?:(?:name|age|date|title|spelling|figures?|quote|"
    r"link|source|number|this|with|if|that|whether|for|year|fact|facts|again|legal|lawyers?|desk|more|here|detail|details)\b[^\]\n]{0,60})?"
    r"|check|verify|tk|tktk|tbc|to come|to be confirmed|to be checked|to check|spelling\?|name\?|age\?|date\?|who\?|when\?|"
    r"where\?|source\?|citation needed|is this right\?|\?{1,5}|link (?:here|to .{2,50})|x{2,6}|cq|sp\??|fill in.{0,40}|(?:the )?(?:\w+[’']s?|\w+) (?:full )?(?:name|age|surname|title)"
    r"|(?:\w+ ){0,3}\w+\?|(?:can|could|do|did|should|is|are|was|what|which|who) .{2,60}\?"
    r"|(?:awaiting|waiting for|pending|needs?|missing) .{2,50}|(?:\w+ ){1,4}(?:pending|to come|to follow|needed|missing|tbc|tbd|tk)"
    r"|(?:photo|pic|picture|image|video|caption|graphic|map|chart|embed|tweet|quote|link|headline)\s?[:–—-].{2,60}"
    r"))\s*\]"
)
# In round brackets readers are told things too, so only what is surely the desk's.
_FACT = r"(?:first |last |full )?(?:name|surname|place|town|city|age|date|title|spelling|source|rank|job|figure|number|year|word|quote|attribution|fact|sp)"
IN_ROUND = pattern(
    rf"\((?:TK [A-Z ]{{2,40}}|[A-Z ]{{2,30}} (?:TK|TBC|TO COME)|(?i:cq|sic\?|sp\?|{_FACT}s?\?|(?:check|confirm|verify|query|insert|add) {_FACT}s?|"
    rf"{_FACT}s? (?:tk|tbc|tbd|to come|to check|needed|missing|to be confirmed)))\)"
    r"|\((?:CHECK(?:ING)?|FACT[ -]?CHECK|TKTK?|LINK|ADD LINK|PLS CHECK|PLEASE CHECK|TO COME|MORE TK|XX+|"
    r"CHECK [A-Z ]{2,40}|(?i:pls|please) (?:check|confirm|verify)\b[^)\n]{0,40}|(?:MORE|more) (?:TO COME|to come|FOLLOWS|follows)|\?{2,5})\)"
)
HERE = pattern(
    r"(?:\b[A-Z][A-Z’']+ ){1,5}HERE\b|\b(?:ADD|INSERT|DROP IN) (?:A |THE )?(?:LINK|QUOTE|PHOTO|PIC|PICTURE|IMAGE|NAME|DATE|DETAILS?|VIDEO|CAPTION|"
    r"BYLINE|COPY|TEXT|HEADLINE|GRAPHIC|CHART|MAP|SOURCE|FIGURES?)\b"
    r"|\b(?:TO BE (?:CONFIRMED|CHECKED|ADDED|UPDATED)|(?:PLEASE|PLS|PLZ) (?:CHECK|CONFIRM|ADD)|CHECK (?:THIS|SPELLING|NAME|DATE|AGE|FIGURES?|QUOTE|WITH)"
    r"|(?:QUOTES?|NAMES?|DETAILS?|FIGURES?|MORE|COMMENT|RESPONSE|COPY|DATE|AGE) (?:TO COME|TO FOLLOW|TK|TBC|TBD))\b"
)
IN_OTHER_MARKS = pattern(
    r"[<{*/-]{1,2}\s?(?:(?:[A-Z]{2,}[ ]){0,3}(?:CHECK|TK|TBC|CONFIRM|VERIFY|NAME|NUMBER|DATE|AGE|QUOTE|FIXME|TODO|TO COME|INSERT|ADD|QUERY|"
    r"LEGAL|FACT-?CHECK|CITY|PLACE|TITLE|SOURCE|LINK)(?: [A-Z]{2,}){0,5}|(?i:(?:please |pls )?(?:check|confirm|verify|fix|query|rewrite|fact-?check|tk)"
    r"(?: (?:this|that|name|names|date|age|spelling|figures?|quote|title|source|with \w+))?))\??\s?[>}*/-]{1,2}"
)
NAME_WAITS = pattern(
    r"(?:[A-Z][a-z]+\.? )?(?:First ?[Nn]ame|FIRST ?NAME|Firstname) (?:Last ?[Nn]ame|LAST ?NAME|Lastname|Surname|SURNAME)\b"
)
_LABELS_ASKING = r"(?i:(?:NB[:,]? )?(?:subs?|editors?|eds?|ed|desk|news ?desk|night desk|picture desk|pics|legal|lawyers?|reminder|nb))"
# “Subs: Roe for Daly” is a line-up, “Subs: please check” is not.
LABEL_ASKS = pattern(
    _LABELS_ASKING
    + r"\s?[:–—-]\s?(?=(?i:(?:\w+ )?(?:please|pls|plz|use the|see|note that|can (?:you|we|someone)|could (?:you|we|someone)|check|confirm|verify|hold|is this|"
    r"are these|do not|don[’']t|cut|trim|add|needs?|lawyer|legal|this (?:needs|para|par|bit|line)|feel free|i have|i[’']ve|have we|do we|has anyone)\b))"
)
HOLDS = pattern(r"HOLD (?:UNTIL|TILL|FOR|TO)\b.{1,40}\Z")
LABEL = pattern(
    r"(?:FOR CHECKING|TO CHECK|CHECK|PLS CHECK|PLEASE CHECK|CHECK THIS|NOTE TO (?:SUBS?|DESK|EDITORS?|SELF|NEWSDESK)|SUBS?|DESK|EDS|"
    r"QUERY|LEGAL(?: CHECK| QUERY)?|HOLD(?: FOR [A-Z]+)?|TBC|REWRITE|TO ADD|TO COME|INSERT|ADD|DRAFT|FACT[ -]CHECK NEEDED|NOT FOR PUBLICATION|"
    r"DO NOT PUBLISH|DO NOT USE|TODO|TO DO|FIXME)\s?(?::|[–—-](?= ))"
)
_COPY = (
    r"(?:quotes?|pics?|photos?|pictures?|images?|captions?|backgrounders?|background|paras?|pars?|grafs?|copy|reaction|comments?|details|names?|"
    r"statements?|intro|nib|sidebar|box|panel|factbox|maps?|charts?|graphics?|links?|videos?|embed|tweet|scores?|results?|headline|standfirst|byline|"
    r"words?|line|ending|response|figures?|stats?)"
)
# A paragraph that is nothing but a mark.
ALONE = pattern(
    r"[\W_]{0,6}(?:(?i:more (?:follows|to follow|to come)(?: (?:soon|shortly|later))?|lorem ipsum\b.{0,2000}|more tk|mf|mfl|"
    r"for immediate release|(?:dummy|placeholder|sample) (?:text|copy|headline)|do not (?:publish|use)(?: before .{1,40})?|"
    r"not for publication|hold for release|hold for legal|subs please check|please check|pls check|to be checked|to be confirmed|"
    r"(?:headline|head|standfirst|caption|byline|subhead|crosshead|text|copy|body copy|intro|pic|photo|picture|image|pull ?quote|link)"
    r" (?:goes |to go |to come )?here|end of (?:story|copy|release|press release|text))|ENDS|Ends|ends|END|MORE|TK|TKTK|TBC|XX+)[\W_]{0,6}\Z"
    r"|\W{0,2}\s?(?:30|# ?# ?#|ends)\s?\W{1,3}\Z|#(?: ?#){2,4}\s*\Z|[\[({*=/–—-]{1,3}\s?(?i:ends?)\s?[\])}*=/–—-]{1,3}\Z"
    rf"|\W{{0,4}}(?i:(?:[a-z]+ ){{0,3}}?{_COPY}(?: [a-z]+){{0,3}} (?:to come|to follow|tk|tbc|tbd|goes here|missing|missing here|needed|pending)"
    rf"|(?:insert|add|drop in|embed) (?:the |a |an )?(?:\w+ )?{_COPY}(?: here)?|(?:{_COPY}|credit)(?: credit| caption)?:\s?(?:tk|tbc|xx+)?"
    r"|needs? (?:an? )?(?:second |another |better |legal )?(?:source|quote|check|checking|lawyering|attribution|fact[ -]?check(?:ing)?))[\W_]{0,4}\Z",
    re.DOTALL,
)
OPENS_NOTES = pattern(
    r"\W{0,4}(?:notes? (?:to|for) (?:the )?(?:editors?|newsdesks?|picture editors?|picture desks?|broadcasters|journalists|subs)\b"
    r"|(?:pic|photo|picture|image) captions?\s?:"
    r"|(?:media|press) (?:contacts?|enquiries|inquiries)\s?:"
    r"|for immediate release\b|lorem ipsum\b)",
    re.IGNORECASE,
)
AT_END = pattern(r"(?<=[.!?”\"’)] )[\[(–—-]{0,2}\s?(?:ENDS|MORE FOLLOWS|MORE TO COME)[\])–—-]{0,2}\s*\Z")

# What may stand before and after TK where it waits for a word, and no body or person is so called.
TK_BEFORE = pattern(
    r"(?:\b(?:in|on|at|by|of|to|for|from|with|since|until|than|about|around|some|nearly|over|under|aged|age|the|a|an|and|or|was|"
    r"were|is|are|had|has|have|said|near|between|some|cost|costs|worth|late|early|mid|another|every|its|his|her|their)"
    r"|[$£€₹¥,(“—–])\s?$",
    re.IGNORECASE,
)
TK_AFTER = pattern(r"(?:[.,;:!?)”%—–]|-[a-z]|\s+(?:[a-z(–—]|\d|TK|[A-Z][a-z]+day\b)|\s*$)")
THING_BEFORE = pattern(rf"\b((?:{_THING}|PHOTO|PICTURE|IMAGE|INTRO|PARA|STAT|SCORE|MAP|CHART|VIDEO|RANK|NUMBER)) \Z")
# In listings readers are told that a date is to be confirmed; in a sentence nobody is.
TBC_BEFORE = pattern(r"\b(?:in|on|at|by|since|until|some|about|over|aged|was|is|said|cost|of|with|for) $")
TBC_AFTER = pattern(r"(?:[.,;]| (?:at|in|on|of|and|for|people|per|million|homes|jobs|years|after|by)\b)")
TK_NAME = pattern(
    r"\s+(?:Maxx|Elevator|Gida|[A-Z][a-z]+)|['’]s\b|\s+(?:gene|said|says|was|is|has|had|will|also|exchange|group|model|network|told)\b"
)

MONEY_WAITS = pattern(
    r"[$£€₹₦](?:TK|X{2,6})(?:m|bn|k|tn)\b|[$£€₹₦]X(?=m\b|bn\b| (?:million|billion|thousand)\b)|\b(?:19|20)XX\b"
)
XX_BEFORE = pattern(
    r"(?:[$£€₹¥]|\b(?i:aged?|about|some|around|nearly|over|than|on|at|by|of|Mr|Mrs|Ms|Dr|said|named|called|costs?|worth|and|in|to|from|for|"
    r"is|was|are|were|with|minister|spokes(?:man|woman|person)|January|February|March|April|May|June|July|August|September|October|"
    r"November|December)\s|\bRs\.? ?|[(“]|^)$"
)
XX_NEVER_AFTER = pattern(
    r"[\s-]+(?:chromosomes?|genotypes?|karyotypes?|females?|males?|women|men|girls|boys|individuals|century|centuries|olympiads?|commonwealth|"
    r"corps|rated|films?|movies?|certificate|large|small|sizes?|legion|brigade|files?|videos?|content|embryos?|cells?|sex)\b"
    r"|[’']s\b|[:/]|-[A-Z]",
    re.IGNORECASE,
)
QUESTION_AFTER = pattern(r"\s+[a-z(]|-[a-z]|\s?(?:per cent|%)")
PER_CENT = pattern(r"\s?(?:per cent|percent|%)")

# What wakes the rule.
WORDS = tuple(
    """tk,tktk,tbc,tbd,fixme,todo,xx,xxx,xxxx,xxxxx,xxxxxx,lorem ipsum,more follows,more to follow,more to come,mf,mfl,more tk,
    end of story,end of copy,end of release,end of press release,end of text,notes to editors,note to editors,
    notes for editors,note for editors,notes to editor,note to editor,notes to the editor,note to the editor,
    notes to journalists,notes to broadcasters,notes to newsdesks,notes to picture editors,notes to subs,for immediate release,media contact,media contacts,press contact,media enquiries,press enquiries,
    media inquiries,press inquiries,do not publish,do not use,not for publication,hold for release,hold for legal,
    dummy text,dummy copy,placeholder text,sample text,name here,quote here,headline here,text here,caption here,
    date here,place here,photo here,pic here,picture here,image here,link here,goes here,number here,figure here,
    figures here,details here,detail here,byline here,title here,copy here,credit here,intro here,standfirst here,
    age here,insert here,names here,quotes here,town here,city here,add link,insert link,add quote,insert quote,
    add photo,insert photo,insert image,add image,insert name,add name,insert date,add date,add details,
    insert pic,add pic,insert picture,add caption,insert caption,add figures,insert graphic,insert video,for checking,to check,pls check,
    please check,check this,note to sub,note to subs,note to desk,note to self,to be checked,to be confirmed,to be added,to come,to follow,missing here,first name last name,firstname lastname,
    firstname surname,first name surname,hold until,hold till,hold for,second source,needs checking,needs attribution,needs lawyering,needs a source,
    needs a quote,needs legal check,needs fact check,quote needed,source needed,quote missing,pic caption,photo caption,caption""".replace(
        "\n    ", ""
    ).split(",")
)
# Signs that a mark outside brackets opens with; each alone on its line of the table.
OPENERS = frozenset(
    """?? ___ 19XX 20XX $TK £TK €TK ₹TK $X £X €X ₹X ₦X << {
    **CHECK **TK **TBC **NAME **ADD **QUERY **check **INSERT **LEGAL **CONFIRM **VERIFY
    //check //CHECK //TK //tk //confirm //CONFIRM //verify --check --CHECK --TK --tk --confirm --CONFIRM""".split()
)
MARKS = (
    *sorted(OPENERS),
    *(
        "???",
        "ENDS",
        "\nEnds",
        "\nends",
        "-ends",
        "– ends",
        "MORE FOLLOWS",
        "MORE TO COME",
        "\nMORE",
        "\nEND",
        "\nTBC",
    ),
    *("-30-", "- 30 -", "# # #", "###"),
    *(
        "SUBS:",
        "DESK:",
        "EDS:",
        "CHECK:",
        "QUERY:",
        "LEGAL:",
        "HOLD:",
        "TBC:",
        "REWRITE:",
        "TO ADD:",
        "TODO:",
        "FIXME:",
    ),
    *("INSERT:", "\nADD:", "DRAFT:", "CHECKING:"),
    *(
        "Subs:",
        "Sub:",
        "Editor:",
        "Editors:",
        "EDITORS:",
        "EDITOR:",
        "Eds:",
        "Ed:",
        "Desk:",
        "Newsdesk:",
        "Legal:",
        "Lawyers:",
        "NB:",
        "NB subs",
        "NB ed",
        "NB desk",
    ),
    *("(end", "(END", "=ENDS", "=END", "*END", "/END"),
)
