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
VG, JJ adjective, JJO adjective only, JJR comparative in -er, RB adverb. By sort of noun: PER person, PERS people, GRP body of people, ANI
animal, BOD part of the body, FOO food, THI thing, PLA place, STU stuff, TIM time, EVE event, TAL words, WEA wealth,
QUA quality, PLT plant, AMT amount. Several senses of a noun may count. Longer names in
capitals (SEA, LAW, VEHICLE) are lists of `_slip_classes`, for sides and topics alike.

Rows of one word stand together, in the file of its first letter. Words of `COMMON` are everywhere: they wake with the
words beside them, so that each of their rows needs a side of plain words or closed kinds.
"""

from __future__ import annotations

from lintnews.rules.usage._slips import (
    ac_bl,
    bo_ch,
    ci_de,
    di_fi,
    fl_gu,
    ha_it,
    ja_ly,
    ma_mu,
    na_pe,
    ph_pu,
    qu_ry,
    sa_sn,
    so_sy,
    ta_ti,
    to_vo,
    wa_wh,
    wi_yo,
)

# The first two letters of each table's first word, in order: a word's rows stand in one table, and are looked for there.
TABLES = (
    ("ac", ac_bl.ROWS),
    ("bo", bo_ch.ROWS),
    ("ci", ci_de.ROWS),
    ("di", di_fi.ROWS),
    ("fl", fl_gu.ROWS),
    ("ha", ha_it.ROWS),
    ("ja", ja_ly.ROWS),
    ("ma", ma_mu.ROWS),
    ("na", na_pe.ROWS),
    ("ph", ph_pu.ROWS),
    ("qu", qu_ry.ROWS),
    ("sa", sa_sn.ROWS),
    ("so", so_sy.ROWS),
    ("ta", ta_ti.ROWS),
    ("to", to_vo.ROWS),
    ("wa", wa_wh.ROWS),
    ("wi", wi_yo.ROWS),
)

COMMON = frozenset(
    """air an are area as be bed been begin being brought by came cast cause coast cost country current deal
    do does eat even ever field find food foot for four from game gave god he horse hour how if is it it's its
    know later latter life live mad made major man may meet missed new nice no not now of off older on one our out own
    part party pen president reports right rights rise saw seconds see serve sex short side since site some song story taking
    team than the their they thing think thought through tired to told tool tried two unit use very vote wall
    war warm way we we're went were where which who wine worked world would you your""".split()
)
