"""Slips in words too common to be looked at one by one (then, to, there, of): each by the word beside it.

A row: the wrong word, the right one, words of which one stands before it, words of which one follows, and words that
may not stand before it or after it. `#` is a number, `$` the end of a clause. Empty: anything. The row wakes on the
wrong word with each word of the first list that there is.
"""

from __future__ import annotations

Row = tuple[str, str, str, str, str, str]

_PERSON = "I i he she it we they you"
_ARTICLE = "the a an"
_OF_WHOM = "his her its their our my your"
_MORE = "more less fewer rather higher lower larger greater"
_ER = """better worse smaller bigger longer shorter older younger earlier later faster slower stronger weaker cheaper easier
    harder taller heavier lighter richer poorer closer further farther deeper wider safer colder warmer hotter louder
    quicker sooner tougher nearer newer broader healthier happier busier"""
_MEASURE = "any ever expected usual anyone anything anywhere half # one two three four five six ten twice most average last previously"
_THINGS = """own homes lives jobs families houses seats rights votes cars minds hands bodies names bags leader party plans
    decision husbands wives sons daughters partners colleagues supporters fans employees customers opponents rivals
    neighbours neighbors lawyers demands belongings clothes passports future careers efforts views concerns fears lands
    crops fields boats communities villages offices mothers fathers brothers sisters friends teachers studies exams tickets
    phones weapons guns uniforms wages pensions savings debts taxes money children parents"""
_HOLDS = """of for with to at by on lost left leave lose sell sold built build against about take took taken give gave keep kept
    into over under all both packed protect protected change changed cast defend defended raise raised risk risked"""
_CAME = """came comes come coming away suffering suffered suffers ranging ranged apart aside died separated protected prevented
    removed retired resigned returned arrived released escaped fell rose recovering recovered banned far stolen taken
    received evacuated withdrew withdrawn graduated hails originally across stepped benefited benefitted emerged excluded
    rescued resulting resulted stemming fled moved travelled traveled deported expelled dismissed transferred exempt"""
_DONE = """*ed sent killed injured taken arrested found told being given evacuated rescued charged forced asked not hurt wounded moved
    trapped expected damaged destroyed closed held treated seen also still left detained able unable late already"""
_PEOPLE = """people men women children officers soldiers students residents passengers families troops workers victims
    protesters protestors homes houses firefighters police others they"""
_PLACE = (
    "place house point hospital town stage situation village building street scene home room church hotel spot site"
)
_VERB = (
    "be the a have get make take go do see win help find keep say pay give bring build leave use sell buy an his their"
)
_READY = """able wanted want wants trying need needs needed likely due decided hopes hoped plans planned refused agreed unable forced
    ready asked failed according tried used expected going began continued close next led intends vowed promised"""
_TOO = "late soon often far big expensive dangerous heavy young old weak strong early low hot cold difficult small tired thin"
_BODY = """name names father mother wife husband son daughter family life children job house work car body parents brother sister
    identity death career company party lives members role record contract book books film novel homes sons friends team plans leader brothers"""
_MONTHS = "January February March April June July August September October November December Monday Tuesday Wednesday Thursday Friday Saturday Sunday"

_HEARD = "a that about shots gunfire screams evidence loud from how"

PHRASES: tuple[Row, ...] = (
    ("dose", "does", "", "not", "", ""),
    ("do", "due", "rose fell rise fall", "to", "", ""),
    ("higher", "hire", "will to would could plans must can", "# a an hundreds thousands", "", ""),
    ("herd", "heard", "he she they we who witnesses residents neighbours neighbors officers police crew judge", _HEARD, "", ""),
    ("preform", "perform", "will to would can could must", "", "", ""),
    ("peace", "piece", "a every each last one", "of", "", ""),
    ("effect", "affect", "will would could may might not cannot directly badly adversely severely", "their his her our thousands millions people everyone many prices how families jobs children", "", "change changes"),
    ("personal", "personnel", "military security police army medical emergency armed naval", "were was have had who carrier carriers $", "", ""),
    ("council", "counsel", "legal defence defense special", "for", "", ""),
    ("passed", "past", "the", "few two three four five six seven eight nine ten several week month year decade", "", ""),
    ("weather", "whether", "asked know see decide wonder wondered unclear doubt say sure determine", "or he she they it there to", "", ""),
    ("born", "borne", "has had have", "the", "", ""),
    ("born", "borne", "cost costs burden", "by", "", ""),
    ("born", "borne", "", "witness fruit", "", ""),
    ("device", "devise", "to will would", "a new ways", "", ""),
    ("meat", "meet", "ends", "", "", ""),
    ("meat", "meet", "will would must", "", "", "prices products eaters production and"),
    ("whether", "weather", "the bad stormy hot wet severe wintry", "is was will has forecast forecasts bureau service conditions warning warnings $", "as", ""),
    ("principle", "principal", "", "witness dancer aim suspect architect author concern character role actor source objective backer sponsor adviser advisor engineer economist player conductor violinist residence reason cause speaker ally beneficiary shareholder", "in", ""),
    ("alter", "altar", "high church main marble stone wooden side", "", "", "ego egos"),
    ("past", "passed", "driver rider cyclist motorist motorcyclist", "the a his her", "", ""),
    ("form", "from", "", "flooding going having taking getting entering leaving making working playing becoming coming falling reaching happening spreading voting running doing buying selling competing serving standing travelling traveling", "", ""),
    ("new", "knew", "minister officials police company council board club president government nobody", "about nothing of that", "", ""),
    ("threw", "through", "closed open run runs continue continues", "", "", ""),
    ("through", "threw", "goalkeeper bowler quarterback pitcher he she they", "the a his her it them", "", ""),
    ("rose", "raised", "bank company government council airline firm", "its interest prices taxes fees", "", ""),
    ("board", "born", "was were", "in on", "", ""),
    ("breath", "breathe", "to", "deeply again easily freely normally properly", "", ""),
    ("it's", "its", "posted lost won reached held unveiled launched published opened closed sacked raised cut doubled halved named ended expanded defended increased reduced suspended renewed lifted dropped scrapped extended", "", "", ""),
    ("lest", "lost", "", "crops jobs", "", ""),
    ("quiet", "quite", "is was are were be been", "happy sure clear right different good likely easy hard", "", ""),
    ("then", "than", _MORE, "", "no", "$"),
    ("then", "than", "other", f"{_ARTICLE} that what in this those being {_OF_WHOM}", "each no", ""),
    ("then", "than", _ER, f"{_MEASURE} {_ARTICLE} {_OF_WHOM} those that what we they", "", ""),
    ("than", "then", "since until back and by just", f"{_PERSON} $ the a who there", "more less fewer rather", ""),
    ("their", "there", "", "is are was were has have had isn't wasn't aren't weren't would could should can may might must", "", ""),
    ("their", "there", "", "a an no", "", ""),
    ("there", "their", _HOLDS, _THINGS, "", ""),
    ("there", "their", "", "own", "", ""),
    ("there", "three", "in for after about last past next first every another", "years days weeks months hours minutes miles goals points seasons times", "", ""),
    ("they're", "their", "", "own homes house houses lives jobs families children parents money cars seats votes", "", ""),
    ("they're", "there", "", "is are was were has", "", ""),
    ("your", "you're", "", "not going the a an doing getting welcome making saying trying looking", "", "own special s old a"),
    ("you're", "your", "", "own house family children life job money car name vote password account mother father kids phone", "", ""),
    ("who's", "whose", "", _BODY, "", ""),
    ("whose", "who’s", "", "been going not the a an responsible coming trying doing", "", ""),
    ("to", "too", "all", "often soon easily familiar well clear aware real brief", "", ""),
    ("to", "too", "far", "many much few late little often soon long high low small big", "", ""),
    ("to", "too", "is was were are been be it's it’s was still just simply way never", _TOO, "", ""),
    ("to", "too", "had have has with", "many much few", "", ""),
    ("to", "too", "little", "late", "", ""),
    ("too", "to", _READY, _VERB, "", ""),
    ("of", "off", "laid kicked sealed shut fended ripped switched knocked cordoned backed", f"{_ARTICLE} {_OF_WHOM} by for from with after", "", ""),
    ("of", "off", "called set took signed dropped", "from by because after on", "", "course"),
    ("off", "of", "because instead capable aware kind sort fond typical ahead", "", "", "$ and"),
    ("off", "of", "out front member members part president university number couple end because north south east west", f"{_ARTICLE} {_OF_WHOM} this that", "", ""),
    ("form", "from", _CAME, "", "", "$ of"),
    ("form", "from", "", _MONTHS, "", ""),
    ("from", "form", "the a any some this that", "of", "", ""),
    ("from", "form", "will could would must helped", "a an part", "", ""),
    ("where", "were", "they we who", "", "you me us them him her", "$ s"),
    ("where", "were", _PEOPLE, _DONE, "", ""),
    ("were", "where", _PLACE, _PERSON, "", ""),
    ("where", "were", "there", "no many several few two three more some about hundreds thousands", "out", ""),
    ("lead", "led", "has had have having", "to the a by them him her many some police", "", ""),
    ("lead", "led", "was were been be is are being", "by into to away", "", ""),
    ("led", "lead", "to will would could can may might must should not", "", "", "lights lighting light screen screens"),
    ("no", "know", "not don't don’t didn't didn’t doesn’t doesn't i we they", "what that how why who where if", "", ""),
    ("know", "no", "to", "avail", "", ""),
    ("know", "no", "", "longer", "", ""),
    ("know", "now", "until right by", f"$ {_PERSON} and", "", ""),
    ("now", "know", "not don't don’t didn't didn’t doesn't doesn’t", "what that how why who if", "", ""),
    ("knew", "new", "a the brand his her its their this another", "", "", "$ s"),
    ("new", "knew", "he she they who i we nobody everyone everybody never", "", "those", "$ s year years york zealand"),
    ("hear", "here", "right are is was were over come came lived", "in to and for $ on", "", ""),
    ("here", "hear", "to could will can would must", "the that about more evidence arguments", "from", ""),
    ("though", "through", "go goes going went gone get got getting came come passed run ran drove walked broke crashed cut lived way halfway put live", f"{_ARTICLE} {_OF_WHOM} this that", "", ""),
    ("through", "though", "as even", "he she they it i we there", "", ""),
    ("thought", "though", "even as", "he she they it i we there", "i he she they we you have had has", ""),
    ("though", "thought", "he she they who i we", "that it he she they about of i was", "as even", ""),
    ("past", "passed", "he she they was been has have had law bill were", "by a the his her away on unanimously in into", "", ""),
    ("passed", "past", "walked drove ran flew half rode sailed rushed swept", "", "", ""),
    ("past", "passed", "", "unanimously", "", ""),
    ("site", "sight", "first catch caught lost", "of and $", "", ""),
    ("week", "weak", "too very so looked left economically", "to for pound dollar economy currency demand growth $", "", ""),
    ("wood", "would", "it he she they which that who we", "be have not like make take mean", "", ""),
    ("worlds", "words", "other", "$ the it", "", ""),
    ("word", "world", "the", "cup bank championship championships champion record heritage war leaders health series", "", ""),
    ("word", "world", "around across second third", "war cup of $ and the", "", ""),
    ("women", "woman", "a another one", "", "", "s led only owned run and team members player players candidates"),
    ("woman", "women", "these those many several three four five six ten hundreds both few two", "were are who and have in $ to", "", "s"),
    ("men", "man", "a", "was who has had is in with and of from", "", "s"),
    ("some", "sum", "large small tidy", "of", "", ""),
    ("an", "and", "", "the he she they then his her their was were is has had who", "", ""),
    ("he", "the", "of at from with by into", "", "", "who had was is has said and $ s or would could did himself will can be should ’s"),
    ("thy", "they", "", "are were have said had would will could do did can", "", ""),
    ("hat", "that", "said says so showed believe believed found agreed", "", "", "$ s trick"),
    ("hat", "that", "", "he she they", "a the his her red old my", ""),
    ("wit", "with", "", f"{_ARTICLE} {_OF_WHOM}", "to the dry his her of and sharp quick", ""),
    ("you", "your", "on in with for of at by from to", "own", "", ""),
    ("is", "his", "in of on with by for", "own", "", ""),
    ("are", "our", "in of on with by for", "own country", "", ""),
    ("our", "hour", "an half", "$ and later ago of before after long", "", ""),
    ("on", "one", "", "of", "early later further going add hang so go carry moved passing laying flow putting", "$ course"),
    ("one", "on", "", "behalf", "", ""),
    ("won", "one", "", "of", "has have had", "$ the"),
    ("one", "won", "who has have had", "the", "", "other"),
    ("do", "due", "was is were are be been cancelled canceled closed delayed partly mainly largely mostly postponed", "to", "", ""),
    ("cause", "course", "of", "$", "", ""),
    ("since", "sense", "make makes made making common", "$ to of for and", "", ""),
    ("sense", "since", "ever", "", "", "$"),
    ("sense", "since", "", "# then", "", ""),
    ("see", "sea", "the", "level levels bed wall air floor front", "", ""),
    ("buy", "by", "", "far", "", ""),
    ("buy", "by", "was were been be made led killed caused followed signed", f"{_ARTICLE} {_OF_WHOM} #", "", ""),
    ("who", "how", "", "many much", "", ""),
    ("as", "has", "he she it who which", "been", "", ""),
    ("weak", "week", "this last next per every each a", "ago later earlier after before when on for $ s", "", "and link spot point economy start bench"),
    ("meat", "meet", "to will would could must ends", "the with his her their them him at in on for $", "going switched prefer preferred used addicted similar compared", ""),
    ("week", "weak", "too very so", "to", "", ""),
    ("hole", "whole", "the a", "of the time world country day week thing team story lot family point year range new", "", "in"),
    ("too", "two", "the first last next after another", "men women people years days weeks months sides countries parties leaders teams", "", ""),
    ("two", "to", "according going able due refused", "", "", "$"),
    ("two", "too", "far much", "many much few late", "", ""),
    ("quiet", "quite", "", "a often likely simply clearly rightly frankly possibly so", "very and keep kept stay stayed remain remained a the it", "and"),
    ("quite", "quiet", "keep kept stay stayed keeping remained unusually", "$ about on and in until", "", ""),
    ("if", "of", "one some because most", "the a his her its their", "", ""),
    ("where", "wear", "to must will should", "masks helmets uniforms face gloves hats", "", ""),
    ("wear", "where", "place area city town country", _PERSON + " the a", "", ""),
    ("ware", "where", "", _PERSON + " the", "", ""),
)  # fmt: skip
