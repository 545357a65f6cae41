"""Finite verbs of news English, told by their form: no tagger, only closed lists and endings. Our own lists."""

from __future__ import annotations

AUXILIARIES = frozenset(
    """is are was were am has have had do does did will would can could may might must shall should cannot won’t
    can’t isn’t aren’t wasn’t weren’t hasn’t haven’t hadn’t don’t doesn’t didn’t wouldn’t couldn’t shouldn’t mustn’t
    ain’t needn’t""".split()
)
_BE = frozenset("is are was were am be been being isn’t aren’t wasn’t weren’t get gets got getting".split())

# Past forms that are no noun, adjective or base form of their own.
_PAST = frozenset(
    """ate arose awoke beat became began begat bent bit blew broke brought built bought caught chose clung came
    crept dealt drew drank drove fell fed felt fought fled flew forbade forgot forgave froze gave went grew
    heard hid held kept knelt knew laid led left lent lit lost made meant met mistook oversaw overcame overtook
    paid proved ran rang rose said sang sank sat saw sent shook shot shone showed shrank slept slid sold sought
    spent spoke sprang stole stood strode struck stuck swam swept swore swung taught thought threw told took
    tore understood undertook undid upheld withdrew withheld withstood woke won wore wound wrote dug hung
    drowned outlived bore fared burnt learnt dreamt leapt spilt spelt foresaw misled rebuilt retook resold
    outgrew underwent unwound befell forewent sped wept bred bled spun stung swelled wed weighed found rode trod
    slew flung slung strove stank spat rewrote overthrew overran overheard outran outsold foretold forsook wove
    bade beheld sowed redrew retold rethought outlasted underlay partook overslept agreed disagreed freed
    decreed guaranteed refereed misspoke mowed sewed strewed reran lay got""".split()
)
# Past and base in one form: finite only where a subject stands before them.
_SAME_IN_PAST = frozenset(
    "beat bet burst cast cost cut hit hurt let put quit read rid set shed shut spread split upset".split()
)

# Base forms; -s, -es, -ies are told from them.
_BASE = frozenset(
    """accept accompany account accuse achieve acquire act adapt add address adjourn admit adopt advance advise
    affect agree aim allege allow alter amend announce answer appeal appear apply appoint approach approve argue
    arrange arrest arrive ask assess assist assume attack attempt attend attract avoid await award ban become
    begin behave believe belong benefit blame block board book borrow break breed bring broadcast build burn buy
    call campaign cancel carry cast cause celebrate challenge change charge check cheer choose cite claim clean
    clear climb close collapse collect combine come comment commit compare compete complain complete comply
    concede conclude condemn conduct confirm consider consist construct contain contend continue contribute
    control convict cooperate cope cost count cover create criticise criticize cross cry dance date deal debate
    decide declare decline defeat defend define delay deliver demand deny depart depend deploy describe deserve
    design destroy detain determine develop die differ dig direct disagree disappear discover discuss dismiss
    display distribute divide do donate doubt draw drink drive drop earn eat elect emerge employ enable
    encourage end endorse endure enforce enjoy ensure enter escape establish estimate examine exceed exist
    expand expect expel explain explode export express extend face fail fall favour favor fear feature feed feel
    fight file fill find finish fire fit fix flee flood flow fly focus follow force form fuel gain gather
    generate get give go govern graduate grant grow guard guarantee halt handle happen hear help hire hit hold
    hope host house hurt identify ignore imply import impose improve include increase indicate inform injure
    insist inspect install intend introduce invest investigate invite involve issue join judge jump keep kick
    kill know lack land last launch lay lead lean learn leave lend let lie lift like limit link listen live loan
    look lose love lower maintain make manage march mark marry match matter mean measure meet miss mix monitor
    move name need negotiate note notice obtain occupy occur offer open operate oppose order organise organize
    outline owe own pack pass pay perform permit pick plan plant play plead point possess postpone practise
    praise predict prefer prepare present press prevent print produce project promise promote propose protect
    protest prove provide publish pull punish purchase push put question quit race raise range rank reach react
    read realise realize receive recognise recognize recommend record recover recruit reduce refer reflect
    refuse regard reject relate release rely remain remember remove rent repair repeat replace reply report
    represent request require rescue resemble resign resist resolve respond rest restore result resume retain
    retire retreat return reveal review ride ring rise roll rule run rush sail save say score search seat see
    seek seem seize sell send separate serve set settle shape share shoot show shut sign sing sink sit sleep
    slow solve sound speak specialise specialize spell spend spread stage stand star start state stay steal step
    stop store stretch strike struggle study submit succeed suffer suggest suit supply support suppose surge
    surround survive suspect suspend swim take talk target tell tend test thank think threaten throw tie touch
    tour trace track trade train transfer travel treat trigger trust try turn understand unite urge use value
    vary view visit vote wait walk want warn wash watch wear weigh welcome win wish withdraw witness wonder work
    worry write yield attest adorn accrue allot amount amass appreciate arise attach auction bake bear beat bind
    bloom blow boost bury burst calculate cater chair chase circulate clash coincide comprise confront connect
    constitute consume contest contract convene cook crowd cut damage dare depict deter dictate dine discourage
    dominate double drain drift dwell echo embrace encounter envy equal evolve exchange exclude exercise exhibit
    expire explore fade ferry fetch fish flourish forbid forecast forget forgive freeze fund furnish gauge grab
    graze greet grip guess guide harvest hate heat hide hunt hurry inhabit inherit insure kneel knit knock laugh
    lecture level line loom mail merge migrate milk mourn narrow nest obey observe oversee park patrol pause
    pose pour pray preach preside proceed profit pump quote rain reap rebuild recall recycle register regret
    reign rehearse remind render renew reopen rotate sack sample scan scatter screen shake shift shine shop
    shout slip smell smile smoke span spark stem strengthen stress surface surrender swap sweep tackle teach
    tear top toss trap triple undergo unveil update upset voice abandon abolish absorb abuse accelerate adjust
    admire adore afford allocate analyse analyze anticipate apologise apologize applaud assemble assault assert
    assign astonish back baffle bathe batter beg betray bid bite blast boast boil bomb boo boycott brace brave
    breach breathe browse brew bully camp capture catch cease cheat chop circle clap cling coach coax collide
    commute comfort compile complement conceal concentrate condone confess confine confuse congratulate conquer
    conserve consult converge convey cough craft crash crave crawl creep cripple cultivate curb curse cycle
    dazzle decorate dedicate deepen deem degrade delight demolish despise detect devise devote devour diminish
    disrupt distrust ditch dodge drag dread dress drown dry dump ease edge eject elude embark emit empty enact
    endanger engage enlist enrol enroll evacuate evade evict exploit expose extinguish fast ferment film fine
    flag flatten flock flout foster frequent fret frown fry fume gamble gaze glow grieve grill grumble gush hail
    hang harass harm haul haunt heed herd hesitate hinder hoard hoist honour honor howl hug hum impede imitate
    impress incite incur inflate infuriate inspire instruct integrate interpret interrupt interview intervene
    invade irk itch jeer jog joke jostle kidnap kiss lag lament lease license limp linger lobby lock log long
    lure mandate mine mingle mistrust mock mop motivate mount mow multiply murmur navigate neglect nurture
    obstruct offend omit outlaw outnumber outweigh overlook overwhelm pace paint parade pave peak peel penalise
    perceive perish persist persuade picket pile pitch please plough plow plunder pollute ponder portray pounce
    preserve prevail probe procure prolong prompt pronounce prosecute prosper pursue quarrel queue raid rally
    ratify reassure rebel rebuff recite reckon reclaim reconsider recoup reinforce rejoin relax relay relish
    relocate remark renovate replicate reproach resent reside restrict resurface retaliate retrieve reunite
    revere reverse revise revive revolt rinse rob roam roar rot rub salute savour scale scavenge scold scoop
    scrap scrape scratch scream scrub scrutinise sew shed shelter shiver shovel shrink shrug shun sigh simmer
    simplify skate skip slam slash slaughter slide smash smuggle sniff snub soar sob soak solicit sow spoil
    sponsor spray sprint squat squeeze stab stack stalk stall steer stick sting stir stitch stockpile storm
    straddle stray stride strip strive stroll stumble sue sum summon supervise suppress survey swallow swarm
    sway swear swell swerve swoop sympathise sympathize tamper tap taste taunt tease teem tighten tolerate tow
    toil tumble undermine undo unload unlock uphold uproot usher utter vacate vanish vie violate volunteer vow
    wade wager warm waver wed weep whisper whistle wield wince wobble worship wrestle yell wake wander waste
    weaken widen wipe wrap switch toast stock stake head hand tax experience light ship water dream phone copy
    sense site tip trick twist signal seed toll""".split()
)
# Their -s form is a plural noun as often as a verb: a verb only where what follows says so.
_NOUN_TOO = frozenset(
    """account act address advance aim alarm amount answer appeal approach arrest attack attempt auction award ban
    battle benefit block board book border boost branch break bus call campaign cap care case cast cause centre
    center chair challenge change charge chart cheer claim clash climb close comment compare contest contract
    control copy cost count cover crew crowd cut damage dance date deal debate decline defeat delay demand
    deposit design desire display doubt drain draw dream drift drink drive drop echo effect end estimate
    exchange exhibit experience export extract face fall farm favour favor fear feature feed fight figure file
    fill film find fine finish fire fish fit flight float flood flow fly focus force form forecast fuel fund
    gain gauge grant group guarantee guard guess guide halt hand harvest head heat help hit hold hope host house
    hunt hurt impact import increase interest issue jail judge jump kick kill knock lack land laugh launch lead
    leave lecture level license lift light limit line link list load loan look loss love mail mark market match
    matter measure milk mine mix model monitor move murder name narrow need nest note notice number object offer
    officer oil order outline pack park part pass patrol pause pay permit phone pick place plan plant play point
    police poll port pose post pound practice praise present press price print produce profit program programme
    project promise protest pump purchase push question quote race raid rain raise range rank rate reach read
    record reform refuse regret release rent repair reply report request rescue research reserve respect rest
    result retreat return review reward ride ring rise risk road rock role roll root round row rule run rush
    sack sail sale sample save scan school score scout screen seal search seat seed sense sentence service set
    shake shape share shift ship shop shot shout show side sign signal sink site slip smell smile smoke sound
    span spark spell spread stage stake stand star start state station stay steal stem step stock stop store
    storm strain stress stretch strike struggle study suit supply support surface surge surprise survey suspect
    sweep swim switch table talk target task tax team tear term test text tie tip tire title toll top touch tour
    tow trace track trade train transfer trap travel treat trend trial trick trigger trip troop trouble truck
    trust try turn twist update upset use value view visit voice vote wage wait walk war wash waste watch water
    wave weight win wind wish witness wonder work worry wound yard yield works means rival volunteer queue camp
    cycle craft crash drag parade pile pitch plough rally rebel relay riot scale scream shelter slide sponsor
    sprint stack stall stitch strip swarm tap taste vow whisper whistle wager abuse advocate assault ally bill
    bite blast boast bomb boycott brace breach brew bully bid catch cheat circle coach complement convict cough
    crawl cripple curb curse ditch dodge dread dress dump edge fast flag flock freeze fry gamble glow grill hail
    harm haul herd honour honor howl hug interview jeer jog kidnap kiss lament lapse lease lobby lock log lure
    mandate mint mop mount murmur neglect pace paint peak peel picket plot poison pollute pounce probe prompt
    purse quarrel quit recruit reverse roar rot rub salute scoop scrap scrape scratch shiver shovel shrug skate
    skip slam slash slaughter snub spoil spray squat squeeze stab stalk sting stir stockpile stray stride stroll
    sum sway swell swoop tease toast toil tumble worship yell picture loot mistake dispute flame drone graze
    grip hike hurdle leak""".split()
)
_S_IS_NOUN = frozenset("""news series species means economics politics athletics police buses losses""".split())
_ED_IS_NO_PAST = frozenset(
    """hundred need speed seed breed indeed bed red weed greed united wicked naked sacred kindred rugged ragged hatred
    aged beloved crooked jagged shed sled bred wed biped moped watershed unprecedented aforementioned so-called
    talented gifted armed mixed limited advanced experienced detailed skilled retired alleged supposed
    interested""".split()
)
# Verbs whose complement is a whole clause that may do without “that”.
CLAUSE_TAKING = frozenset(
    """say says said believe believes believed think thinks thought know knows knew hope hopes hoped fear fears
    feared show shows showed shown find finds found suggest suggests suggested claim claims claimed argue argues
    argued announce announces announced insist insists insisted report reports reported estimate estimates estimated
    expect expects expected learn learns learned learnt indicate indicates indicated confirm confirms confirmed agree
    agrees agreed warn warns warned ensure ensures ensured mean means meant see sees saw feel feels felt realise
    realises realised realize realizes realized note notes noted notice noticed add adds added admit admits admitted
    acknowledge acknowledges acknowledged guess guesses guessed wish wishes wished tell tells told inform informed
    assure assured assures remind reminds reminded convince convinced promise promises promised predict predicts
    predicted suspect suspects suspected conclude concludes concluded state states stated declare declares declared
    reveal reveals revealed deny denies denied complain complains complained doubt doubts doubted sure certain aware
    confident afraid glad worried happy clear likely possible decide decides decided hear hears heard explain
    explains explained imagine assume assumes assumed allege alleges alleged contend contends contended maintain
    maintains maintained swear swore pretend pretends pretended requires require required recommend recommends
    recommended demand demands demanded propose proposes proposed saying claiming adding warning noting arguing
    suggesting telling showing hoping""".split()
)
SPEECH = frozenset(
    """say says said saying ask asks asked add adds added reply replies replied answer answers answered tell
    tells told warn warns warned announce announces announced insist insists insisted claim claims claimed argue
    argues argued explain explains explained note notes noted state states stated declare declares declared complain
    complains complained admit admits admitted confirm confirms confirmed report reports reported suggest suggests
    suggested recall recalls recalled write writes wrote shout shouts shouted cry cries cried call calls called joke
    jokes joked quip quips quipped wonder wonders wondered demand demands demanded tweet tweets tweeted post posts
    posted exclaim exclaims exclaimed whisper whispers whispered yell yells yelled scream screams screamed chant
    chants chanted sing sings sang continue continues continued conclude concludes concluded remark remarks remarked
    observe observes observed believe believes believed think thinks thought estimate estimates estimated show shows
    showed reveal reveals revealed indicate indicates indicated allege alleges alleged hear heard plead pleads
    pleaded pled urge urges urged predict predicts predicted promise promises promised read reads muse mused
     laugh laughed enquire enquired inquire inquired bark barked mutter muttered murmur murmured respond
    responds responded agree agrees agreed boast boasted concede concedes conceded contend contends contended enthuse
    enthused reason reasoned repeat repeated roar roared snap snapped testify testified thunder thundered acknowledge
    acknowledged query queried pray prayed sigh sighed sob sobbed protest protested echo echoed stress
    stressed""".split()
)


def plain(word: str) -> str:
    """`word` in lower case, its apostrophe typographic: the form the lists have."""
    return word.lower().replace("'", "’")


def is_auxiliary(word: str) -> bool:
    """Whether `word` is a finite auxiliary, or ends in one (we’ll, nobody’s)."""
    return word in AUXILIARIES or word.endswith(("’ll", "’ve", "’re", "’d", "n’t")) or word == "i’m"


def is_past(word: str) -> bool:
    """Whether `word` is most likely a verb's past form (it may be a participle too)."""
    if word in _PAST:
        return True
    return word.endswith("ed") and len(word) > 3 and word not in _ED_IS_NO_PAST and not word.endswith("eed")


def is_base(word: str) -> bool:
    """Whether `word` may be a verb in the present, as after a plural (cyclists use it), or its past has that form."""
    return word in _BASE or word in _SAME_IN_PAST or word.endswith(("ify", "ize"))


def is_same_in_past(word: str) -> bool:
    """Whether the past of the verb `word` has the form of its base: shut, put, hit."""
    return word in _SAME_IN_PAST


def is_third_person(word: str) -> bool:
    """Whether `word` may be a verb in the present after a singular (construction starts)."""
    if not word.endswith("s") or word in _S_IS_NOUN or len(word) < 4:
        return False
    if word[:-1] in _BASE:
        return True
    return word.endswith("es") and (word[:-2] in _BASE or (word.endswith("ies") and word[:-3] + "y" in _BASE))


def is_noun_too(word: str) -> bool:
    """Whether `word`, an -s form, is a plural noun as readily as a verb (plans, reports; not owns, sells)."""
    stems = (word[:-1], word[:-2], word[:-3] + "y")
    return any(stem in _NOUN_TOO for stem in stems)


def is_being(word: str) -> bool:
    """Whether `word` is a form of be or get: what follows it is a participle, not a past."""
    return word in _BE
