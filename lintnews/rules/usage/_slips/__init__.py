"""The table of slips: a word, the one that was meant, and the places only that one can fill.

`wrong right: before | after ! not before | not after ~ topics ^ keeps`. One word of each list has to stand on its side,
next to the place; an empty list asks nothing. Of `topics` one has to stand in the sentence (within a line), of `keeps`
none may, nor the right word itself.

`a_b` are two words running. `a+b` on the left: b is next to the place and a stands before it, within four words; on the
right: a is next to it and b follows within five.

Capitals are kinds. Closed: D articles and possessives, P possessives, M modal verbs and to (MO without to), S subjects, O objects,
B forms of be, H forms of have, R prepositions. By form: N a number, C a word with a capital, E the end of a clause,
K a comma, GEN a genitive, ED, ING and NS words so ended, V any plain word, SG one without -s, X any word. By part of
speech: NN noun, NNO noun only, NP plural, VX verb, VB verb only, VD past or participle, VP past, VN participle, VS,
VG, JJ adjective, JJO adjective only, RB adverb. By sort of noun: PER person, PERS people, GRP body of people, ANI
animal, BOD part of the body, FOO food, THI thing, PLA place, STU stuff, TIM time, EVE event, TAL words, WEA wealth,
QUA quality, PLT plant, AMT amount. Several senses of a noun may count.

Rows of one word stand together, in the file of its first letter. Words of `COMMON` are everywhere: they wake with the
words beside them, so that each of their rows needs a side of plain words or closed kinds.
"""

from __future__ import annotations

from lintnews.rules.usage._slips import (
    ac_bl,
    bo_ci,
    cl_de,
    di_fl,
    fo_hi,
    ho_li,
    lo_mo,
    mu_pa,
    pe_po,
    pr_ra,
    re_sc,
    se_sp,
    st_te,
    th_tw,
    ud_wa,
    we_wo,
    wr_yo,
)

# The first two letters of each table's first word, in order: a word's rows stand in one table, and are looked for there.
TABLES = (
    ("ac", ac_bl.ROWS),
    ("bo", bo_ci.ROWS),
    ("cl", cl_de.ROWS),
    ("di", di_fl.ROWS),
    ("fo", fo_hi.ROWS),
    ("ho", ho_li.ROWS),
    ("lo", lo_mo.ROWS),
    ("mu", mu_pa.ROWS),
    ("pe", pe_po.ROWS),
    ("pr", pr_ra.ROWS),
    ("re", re_sc.ROWS),
    ("se", se_sp.ROWS),
    ("st", st_te.ROWS),
    ("th", th_tw.ROWS),
    ("ud", ud_wa.ROWS),
    ("we", we_wo.ROWS),
    ("wr", wr_yo.ROWS),
)

COMMON = frozenset(
    """air an and are as bed been being by came cast cause coast cold cost could country current do does eat find
    flight foot for from game got has he how if is it's its know later latter made major man may meet net new no
    now of off on one our out own party pen ran right rise saw see serve sex short since site some song story
    taking team than their thing think thought through to told tool two use very war way we're went were where
    which who won't worked world would you your""".split()
)
