"""Nouns that a part of the day is an attribute of, and verbs that tell of a time other than their own."""

from __future__ import annotations

from lintnews.rules.dates._events import EVENTS

TOLD = frozenset(
    """said say says told tells announced announces agreed agrees decided decides voted votes heard learned learnt warned warns
    ordered advised recorded broadcast published posted repeated shown printed asked urged approved proposed promised rejected backed
    confirmed reported expected scheduled rescheduled moved brought cancelled postponed delayed called halted stopped thwarted""".split()
)
SESSIONS = EVENTS | frozenset(
    """bus buses train trains mass shift shifts news prayer prayers practice training bulletin swim run walk tour sailing crossing ferry patrol
    class classes lesson lessons surgery clinic market worship rush peak feed milking kick-off assembly shelling bombardment shower storm
    tide commute gun ride sermon dance ball gala delivery collection gathering performance performances programme program raid raids ceremony
    swim bells assembly showing showings sittings service services rehearsal rehearsals sessions""".split()
)
DINERS = frozenset("guests diners menu tables table bell queue customers crowd sitting sittings rush".split())
# Nouns that a part of the day belongs to rather than to the clock: at 9am evening classes began.
OF_ITS_OWN = (
    SESSIONS
    | frozenset("paper papers edition school shop club staff worker workers sky light air gown off out side hours temperatures editor manager owl".split())
) - frozenset("sky light run walk".split())  # fmt: skip
