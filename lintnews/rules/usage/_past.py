"""Verbs of news, in the form the present and the infinitive share, and their simple past."""

from __future__ import annotations

# base=past; the rest are regular
_IRREGULAR = """meet=met find=found take=took hold=held make=made give=gave win=won lose=lost buy=bought sell=sold build=built
    send=sent begin=began fly=flew go=went leave=left tell=told speak=spoke write=wrote sign=signed see=saw get=got
    bring=brought choose=chose draw=drew fall=fell rise=rose grow=grew know=knew lead=led pay=paid sing=sang steal=stole
    strike=struck swear=swore teach=taught wear=wore withdraw=withdrew catch=caught sit=sat stand=stood drive=drove
    break=broke shoot=shot keep=kept say=said seek=sought undergo=underwent overtake=overtook undertake=undertook
    spend=spent feel=felt hear=heard wake=woke ride=rode throw=threw sue=sued die=died tie=tied""".split()
_REGULAR = """visit launch open acquire discover announce arrive attend sign appoint approve agree join move return travel
    publish release unveil introduce complete finish start win receive reveal report complain call ask turn elect adopt
    award ban arrest charge convict sentence release fine kill injure attack rescue inaugurate celebrate host perform play
    score defeat retire resign quit hire dismiss raise launch install inspect review reject accept decide declare deliver
    demolish destroy discuss establish expand extend form help hand invite issue kick mark marry merge name obtain offer
    order organise organize pass pledge promise propose rank recall recover refuse register remove rename renew renovate
    replace request resume roll sack scrap secure seize settle show stage stop suspend switch test transfer unearth upgrade
    urge vote vow warn welcome work shift share post train tour talk step spot speak sail reach push pull plant
    pick pack overturn notice need miss mention manage look list learn land join interview inform increase hit hike
    graduate gather fail face expel enter end earn drop donate develop deploy demand cross create cover convert contact
    construct conduct conclude confirm claim check change carry cancel buy boost block blame ban allow aim admit add
    achieve accuse abandon purchase unite detain intercept nab dedicate flag felicitate lodge recruit sanction
    rule reopen reunite relaunch recommend realise realize produce prevent praise oppose observe notify nominate""".split()
# The past is the same as the present, so that nothing can be told from it.
_SAME = frozenset(
    "quit hit cut put set let shut cost hurt spread split cast bid read beat run come become overcome".split()
)


def _regular(verb: str) -> str:
    if verb.endswith("e"):
        return verb + "d"
    if verb.endswith("y") and verb[-2] not in "aeiou":
        return verb[:-1] + "ied"
    if verb in (
        "stop",
        "ban",
        "plan",
        "drop",
        "step",
        "nab",
        "spot",
        "scrap",
        "admit",
        "expel",
        "transfer",
        "flag",
        "cancel",
    ):
        return verb + verb[-1] + "ed" if verb != "cancel" else "cancelled"
    return verb + "ed"


PAST = {verb: _regular(verb) for verb in _REGULAR if verb not in _SAME}
PAST.update(pair.split("=") for pair in _IRREGULAR)  # type: ignore[misc]


def base_of(verb: str) -> str | None:
    """The base of a third person (visits → visit, tries → try), where the table has it."""
    for stem in (verb[:-1], verb[:-2], verb[:-3] + "y"):
        if verb.endswith("s") and stem in PAST:
            return stem
    return None


# Simple pasts that look like a base form (found is the past of find, and one can found a town) and small words that do.
_NO_BASE = frozenset(
    """bound ground wound lay lit fought sank sang ran came became ate beat bent bit blew bore bred clung crept dealt dug drank
    fed fled flung forgot forgave froze hid hung laid lent meant mistook outdid overcame rang rebuilt rewrote shone shook
    shrank slid slept spun sprang stuck stung strove swept swam swung tore thought understood upheld wept wove did had was
    were said been has is are down out near off over up back round about past like even just still own both all half ill
    open then now so too when while if or but and after before under in at as for by of on to with from""".split()
)


def regular_past(word: str) -> str | None:
    """The regular past that `word` would have as a verb; None where it is a past, or a small word, itself."""
    if (
        word in _NO_BASE
        or word in _SAME
        or word in PAST.values()
        or word.endswith(("ed", "ing", "ly"))
        or len(word) < 4
    ):
        return None
    return _regular(word)
