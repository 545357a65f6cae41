"""Words written with a point, and what the point says about the sentence."""

from __future__ import annotations

# Titles before a name: the sentence always goes on.
TITLES = frozenset(
    """mr mrs ms messrs mme mmes mlle dr drs prof profs rev revs fr sra srta gov govs sen sens rep reps gen lt col
    maj capt cpl sgt cmdr adm brig pres hon supt insp det cllr amb atty sec pvt spc dep ald lieut comdr asst assoc msgr
    ven eng vs viz cf al ft mt mts dist vice-adm lt-gen maj-gen brig-gen""".split()
)
# Before a number, a day or a month the sentence goes on; elsewhere the word may be a whole one (no, art, sun).
NUMBERED = frozenset(
    """no nos vol vols fig figs ch p pp art arts para paras par approx est ca c op ed ext eq ref sect cap tel ph
    fax mob jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun rm apt ste
    suite box act sc bk pt st""".split()
)
# Short forms inside a sentence, whatever follows.
INNER = frozenset("temp deg misc eg ie e.g i.e a.k.a aka incl excl esp spec attn cont ltda c.o w.r.t o.k".split())
# Words that take a point and may end a sentence too: only what follows can tell.
CLOCK = frozenset(["a.m", "p.m", "am", "pm"])
FIRMS = frozenset("inc corp co cos ltd plc llc l.l.c lp l.p llp bros pty pte sdn bhd gmbh s.a n.v b.v assn".split())
AFTER_NAME = frozenset("jr sr esq ph.d m.d b.a m.a j.d d.d.s m.b.a r.n etc".split())
STATES = frozenset(
    """ala ariz ark calif colo conn del fla ga ill ind kan kans ky la md mass mich minn miss mo mont neb nebr nev
    okla ore pa tenn tex va vt wash wis wyo n.h n.j n.m n.y n.c n.d s.c s.d r.i w.va d.c
    ont que alta sask nfld qld tas""".split()
)
PLACES = frozenset("u.s u.k u.n e.u u.s.a u.a.e u.s.s.r l.a n.z b.c a.d".split())
STREETS = frozenset("ave blvd rd bldg hwy pkwy".split())
UNITS = frozenset("ft in oz lb lbs yd yds sq mi min mins hr hrs sec secs kg km cm mm mph kph yr yrs".split())
OTHERS = frozenset("dept depts univ govt intl natl gov't int'l nat'l dev mgmt mfg mfr".split())

MAY_END = CLOCK | FIRMS | AFTER_NAME | STATES | PLACES | STREETS | (UNITS - {"in", "sec"}) | OTHERS
# Whole words in lower case as well: only with a capital do they shorten anything.
ALSO_WORDS = frozenset(
    """ala ark co del fig gen id ill ind la mass may mar miss mo pa wash sun sat wed art arts no col rep reps dep
    hon fr adm eng det pres par ed box act cap suite am pm rev bros que""".split()
)


def is_abbreviation(word: str) -> bool:
    """Whether `word`, as it stands before a point and without it, is a shortened form of any kind here."""
    low = word.lower()
    if low in ALSO_WORDS and word.islower() and low != "no":
        return False
    return low in TITLES or low in NUMBERED or low in INNER or low in MAY_END
