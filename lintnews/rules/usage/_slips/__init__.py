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
    ac_bo,
    br_cl,
    co_dy,
    ea_fu,
    ga_it,
    ja_me,
    mi_pa,
    pe_po,
    pr_re,
    ri_sn,
    so_sy,
    ta_tw,
    ud_wh,
    wi_yo,
)

# The first two letters of each table's first word, in order: a word's rows stand in one table, and are looked for there.
TABLES = (
    ("ac", ac_bo.ROWS),
    ("br", br_cl.ROWS),
    ("co", co_dy.ROWS),
    ("ea", ea_fu.ROWS),
    ("ga", ga_it.ROWS),
    ("ja", ja_me.ROWS),
    ("mi", mi_pa.ROWS),
    ("pe", pe_po.ROWS),
    ("pr", pr_re.ROWS),
    ("ri", ri_sn.ROWS),
    ("so", so_sy.ROWS),
    ("ta", ta_tw.ROWS),
    ("ud", ud_wh.ROWS),
    ("wi", wi_yo.ROWS),
)

COMMON = frozenset(
    """world rise cost does air an are as been being by came cast cause country current do find for from he how if is it's its
    know later made may meet new no now of off on one our out own right saw see since site some story taking
    than their thing think thought through to told tool two use very war way we're went were where
    which who would you your""".split()
)
