"""Deeds that follow one another: what a date of one says about a date of the next."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from lintnews.core.record import Record

# Chains of stages, a bar between: no deed of one stage can come before a deed of the stage before it. Verbs stand in
# their base and irregular forms; particles are tied with a hyphen. After the name of a chain:
# `once` where no stage of one thing comes again, so that the order holds however it is told; otherwise a later stage
# may be followed by a new round, and only a telling in the order of the stages is judged (arrested on … and freed on …).
# `same` where the deeds must be told of one thing by a pronoun, or of the subject that an aside goes with.
# `subject` where the deeds are of who does them, whatever else they have for an object.
_CHAINS = """
retail: went-on-sale go-on-sale | recall withdrawn-from-sale
drug: trials-started trials-began test trial | approve license licence
tenure once: took-up-the-post took-up-his-post took-up-her-post | retire resign stepped-down
making: made | made-public release publish leak
injury subject: injure broke-his-leg broke-her-leg broke-his-arm broke-her-arm | returned-to-training returned-to-action
ruling: handed-down hand-down impose | uphold upheld overturn quash reduce commute
war: invade occupy annex | liberate
siege: besiege | relieve
strike: walked-out walk-out | returned-to-work call-off called-off
money: borrow lend lent | repay repaid
escape: escape abscond broke-out | recapture
deal: propose moot | agree | complete
pause once: close shut | reopen
weather: form develop | made-landfall make-landfall makes-landfall | weaken dissipate
venture: launch found set-up start open | shut-down closed-down close-down discontinue fold wound-up
cast once: sculpt cast carve | unveil
inquiry once: hearings-began hearings-opened set-up | published-its-findings published-its-report reported
sample once: collect gather | test analyse analyze
reign once: accede ascend | crown crowned coronation | abdicate
rescue once: capsize sank stranded run-aground ran-aground | rescue refloat
build-up once: groundbreaking stone-laid keel-laid | complete consecrate open inaugurate launch unveil | demolish
crime: robbery robberies theft murder murders killing killings attack attacks assault shooting stabbing burglary
    raid heist fraud arson kidnapping abduction rape explosion crash offence offense crime rob steal stole
    stolen kill shot stab commit carried-out defraud burgle | arrest detain apprehend custody nab | trial tried
    arraign plead pled stood-trial went-on-trial | convict conviction acquit acquittal guilty verdict
    found-guilty | sentence jail imprison gaol | hang hanged execute guillotine | free paroled quash pardon
    release exonerate
charge: robbery theft murder killing attack assault crash offence offense crime rob stole stolen kill stab
    commit carried-out | charge charges indict indictment | trial tried arraign plead pled stood-trial
    went-on-trial | convict conviction acquit acquittal guilty verdict found-guilty | sentence jail imprison
booking once: arrest detain apprehend | charge indict arraign
term: serving sentence-began jail | release free left-prison leave-prison parole
prison once subject: serving-the serving-his serving-her sentence-began | release free left-prison leave-prison
    parole
life once subject: born birth | baptise baptize christen | graduate finished-high finished-school left-school |
    die death drown shot-dead stabbed-to-death passed-away perish dying | bury buried burial cremate funeral
    inter interred cremation | will-read probate
womb once subject: conceive | born birth
career once subject: born birth | debut graduate join elected appointed emigrate retire enlist knighted ordain
    sign qualify move won wed marry enrol enroll matriculate turned-professional
playing once subject: debut | retire retirement
schooling subject: enrol enroll matriculate began-his-studies began-her-studies | collected-his-degree
    collected-her-degree received-his-degree received-her-degree graduate graduation
law: draft table introduce propose | pass passed approve adopt | sign assent enact | took-effect take-effect
    takes-effect came-into-force come-into-force came-into-effect entered-into-force | repeal struck-down |
    lapse expire
office: nominate nomination candidacy | elect election | inaugurate inauguration sworn took-office take-office |
    resign resignation impeach oust stepped-down step-down left-office
works: design commission approve | begin begun start began groundbreaking broke-ground | complete finish built
    build put-up erect topped-out | open inaugurate unveil | close shut | demolish dismantle raze bulldoze
    pulled-down torn-down tore-down knocked-down
upkeep once: build built erect construct | extend enlarge refurbish renovate restore repair widen modernise
    modernize electrify thatch rebuild rebuilt convert repaint strengthen
    reinforce reroof resurface repave clad insulate heighten whitewash overhaul floodlit | demolish dismantle raze bulldoze pulled-down
    torn-down tore-down knocked-down
ban: impose introduce | lift scrap rescind revoke ease
event: begin begun start began erupt ignite broke-out got-under-way kicked-off open commence | end conclude
    extinguish put-out contain cease finish wrapped-up wrap-up close came-to-an-end peter
recording once: record tape shot film compose written wrote write paint recording | release premiere publish came-out
    screen exhibit air broadcast aired
couple: met met-at met-in met-on met-as met-while met-when met-through met-by met-during met-aboard | engaged
    engagement | marry wed wedding marriage | divorce separate
courtship once: met met-at met-in met-on met-as met-while met-when met-through met-by met-during met-aboard |
    marry wed wedding marriage divorce
captive: abduct kidnap capture hijack seize took-hostage taken-hostage | release free rescue
goods: steal stole stolen loot snatch | recover return handed-back restore
trade: buy bought acquire purchase | sold sell offload resold
illness: diagnose note noted infect contract caught detect tested-positive fell-ill fall-ill taken-ill diagnosis
    | operate surgery | recover cure heal
harm once: injure wound hurt poison stab shot | die death dying
hospital: admit hospitalise hospitalize | discharge
ward once: admit hospitalise hospitalize fell-ill fall-ill taken-ill | die
ship once: laid-down | launch slid-ways | enter-service entered-service | sank sunk scuttle sink founder | salvage raise | scrap
    broken-up
firm once: founded founding establish incorporate set-up form create raise | float list | file-for-bankruptcy dissolve liquidate
    wound-up went-bankrupt bankrupt bankruptcy disband collapse fold
space subject: launch liftoff blasted-off lifted-off lift | sending beamed transmit | dock reach land touched-down arrive | undock |
    splashed-down
tender: tender invite advertise | close | award
search: vanish disappear missing last-seen reported-missing went-missing | found locate turned-up
court: file lodge | heard hearing | dismiss grant uphold upheld reject
verdict once: reserve | deliver pronounce
journey subject: depart sail left leave took-off set-out set-off embark | arrive reach land dock disembark
post: post mail sent ship dispatch despatch | arrive deliver receive reach
treaty: sign | ratify | took-effect take-effect takes-effect came-into-force come-into-force came-into-effect
    entered-into-force | lapse expire
notice once: announce | took-effect take-effect came-into-force came-into-effect entered-into-force
book once: written wrote compose | publish print | translate reprint serialise serialize
crown: crown enthrone came-throne seize-power seized-power took-power | abdicate depose overthrow overthrown overthrew
    topple
service: serve enlist conscript call-up called-up | wound | discharge demob demobilise demobilize
clergy once: ordain ordination | retire retirement
rights once: grant | expire lapse
damage: damage gut flood vandalise vandalize | repair restore
pact: sign | broken broke breach violate expire terminate
club subject: join | quit left leave retire resign
hire: appoint hire recruit | sack fire dismiss
paper: submit | accept | publish | retract
asking: apply applied application | refuse grant reject approve
crop: plant sow sown planting sowing | harvest reap harvesting pick
span same: open launch start begin began begun introduce impose adopt establish build built create form erect install inaugurate enter sign vote
    plant came-to-power took-power lay laid | close end scrap repeal abolish axe demolish destroy dismantle topple oust depose worked-out
    mothball decommission fold dissolve wound-up cancel terminate revoke rescind lift abandon lapse expire shut
ruin: build built open launch founded establish | burned-down burnt-down destroy demolish wreck
"""


class Stage(Record):
    """A deed's chain and its place in it, from 0."""

    chain: str
    rank: int


def _read(chains: str) -> Iterator[tuple[list[str], list[list[str]]]]:
    """Each chain's name with its flags, and its stages."""
    for line in chains.strip().replace("\n    ", " ").splitlines():
        name, _, stages = line.partition(":")
        yield name.split(), [stage.split() for stage in stages.split("|")]


ONCE = frozenset(name for (name, *flags), _ in _read(_CHAINS) if "once" in flags)
OF_SAME = frozenset(name for (name, *flags), _ in _read(_CHAINS) if "same" in flags)
OF_SUBJECT = frozenset(name for (name, *flags), _ in _read(_CHAINS) if "subject" in flags)


def _stages() -> dict[str, tuple[Stage, ...]]:
    found: dict[str, tuple[Stage, ...]] = {}
    for (name, *_), stages in _read(_CHAINS):
        for rank, words in enumerate(stages):
            for word in words:
                found[word] = (*found.get(word, ()), Stage(name, rank))
    return found


STAGES = _stages()


# Irregular forms and their bases: the tables may name the base alone.
_IRREGULAR = dict(
    pair.split(":")
    for pair in """awoke:wake woke:wake woken:wake began:begin begun:begin bitten:bite blew:blow blown:blow bore:bear broke:break broken:break brought:bring built:build burnt:burn bought:buy
    caught:catch chose:choose chosen:choose came:come dug:dig drew:draw drawn:draw drove:drive driven:drive ate:eat eaten:eat fell:fall fallen:fall fed:feed fought:fight fled:flee flew:fly
    flown:fly forgave:forgive forgiven:forgive froze:freeze frozen:freeze got:get gotten:get gave:give given:give went:go gone:go grew:grow grown:grow hung:hang heard:hear hid:hide hidden:hide
    held:hold kept:keep laid:lay led:lead left:leave lent:lend lit:light lost:lose made:make met:meet paid:pay rode:ride ridden:ride rang:ring rung:ring rose:rise risen:rise ran:run
    said:say saw:see seen:see sold:sell sent:send sewn:sew shook:shake shaken:shake shot:shoot showed:show shown:show shrank:shrink sang:sing sung:sing sank:sink sunk:sink sat:sit slept:sleep
    slid:slide sown:sow spoke:speak spoken:speak spent:spend stood:stand stole:steal stolen:steal stuck:stick struck:strike swore:swear sworn:swear swam:swim took:take taken:take taught:teach
    tore:tear torn:tear told:tell threw:throw thrown:throw thought:think understood:understand wore:wear worn:wear won:win withdrew:withdraw withdrawn:withdraw wrote:write written:write
    overthrew:overthrow overthrown:overthrow upheld:uphold undid:undo undone:undo""".split()
)


def bases(word: str) -> Iterator[str]:
    """What a word may be a form of: itself, its base, and itself without -s, -ed or -ing."""
    yield word
    if word in _IRREGULAR:
        yield _IRREGULAR[word]
    if word == "founded":
        return  # not found
    for ending in ("ed", "ing", "es", "s"):
        if word.endswith(ending) and len(word) > len(ending) + 1:
            stem = word[: -len(ending)]
            yield stem
            if ending in ("ed", "ing"):
                yield stem + "e"
                if stem[-1] == stem[-2:-1]:
                    yield stem[:-1]
            if stem.endswith("i"):
                yield stem[:-1] + "y"


def stages_of(word: str) -> tuple[Stage, ...]:
    """The stages that a word, in any form of it, stands for; a particle is tied to it with a hyphen."""
    head, mark, rest = word.partition("-")
    found: tuple[Stage, ...] = ()
    for base in bases(head):
        found = (*found, *STAGES.get(base + mark + rest, ()))
    return found


def order(one: Iterable[Stage], other: Iterable[Stage], *, again: bool = True, same: bool = False) -> tuple[int, str]:
    """(-1 where `one` comes before `other`, 1 where it comes after, 0 where nothing is known; the chain that says so).

    Chains whose stages may come again say nothing of one told first that comes after, if `again`; chains of the same
    thing say nothing at all where it is not certain to be the `same`.
    """
    later = list(other)
    for stage in one:
        for second in later:
            if stage.chain != second.chain or stage.rank == second.rank or (stage.chain in OF_SAME and not same):
                continue
            if stage.rank < second.rank:
                return -1, stage.chain
            if stage.chain in ONCE or not again:
                return 1, stage.chain
    return 0, ""
