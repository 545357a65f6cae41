"""Nouns that a part of the day is an attribute of, and verbs that tell of a time other than their own."""

from __future__ import annotations

from lintnews.rules.dates._events import EVENTS

TOLD = frozenset(
    """said say says told tells announced announces agreed agrees decided decides voted votes heard learned learnt warned warns
    ordered advised recorded broadcast published posted repeated shown printed asked urged approved proposed promised rejected backed
    confirmed reported expected scheduled rescheduled moved brought cancelled postponed delayed called booked ordered sold bought paid planned arranged halted stopped thwarted""".split()
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

# Nouns that a part of the day is said with and that do not happen: the evening paper, the night sky.
NO_HAPPENING = frozenset(
    """paper papers edition editions school club clubs staff worker workers gown side hours temperatures editor editors manager owl owls sky
    air light desk crew crews nurse nurse nurses guard guards watchman porter porters shop shops market star stars dress
    wear person people life mist sun cream sickness coat suit post standard news herald times telegraph mail echo
    chronicle argus gazette star bus buses train trains host presenter economy mayor czar stalker heron""".split()
)

# Verbs of a beginning.
STARTS = frozenset(
    """begin begins began begun start starts started open opens opened kick kicks kicked get gets got take takes took held
    due set resume resumes resumed""".split()
)
