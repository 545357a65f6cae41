"""Words by which a group of verbs tells its time: auxiliaries, forms, and what stands after a verb."""

from __future__ import annotations

NOT_MOVED = frozenset(
    "not also now then still soon only just never always again first both all likely formally".split()
)
PLANNED = frozenset(
    """due set expected scheduled slated supposed planned billed meant likely poised bound hoping planning preparing
    ready timetabled booked forecast earmarked pencilled penciled fixed eligible able""".split()
)
FUTURE_AS_PLANNED = frozenset(
    "due set expected scheduled slated supposed planned billed poised timetabled booked fixed listed".split()
)
WAS = frozenset("was were wasn’t weren’t".split())
IS = frozenset("is are am isn’t aren’t".split())
WILL = frozenset("will shall won’t".split())
MODAL = frozenset("would could might wouldn’t couldn’t".split())
DUTY = frozenset("must should can may need needs cannot can’t".split())
HAVE = frozenset("has have haven’t hasn’t".split())
SAME = frozenset("cut hit set put read let shut cost hurt split cast spread quit burst bet".split())
SCHEDULED = frozenset(
    """open opens begin begins start starts close closes expire expires launch launches resume resumes return returns
    vote votes meet meets go goes take takes kick kicks play plays end ends face faces sit sits visit visits
    host hosts travel travels fly flies arrive arrives convene convenes hold holds stage stages run runs come
    comes stand stands remain remains report reports marry marries depart departs welcome welcomes appear
    appears leave leaves last lasts release releases publish publishes perform performs premiere premieres sail
    sails preview previews""".split()
)
NO_GERUND = frozenset(
    """during morning evening king spring string thing ring wing according including following nothing something
    anything everything being regarding beijing ceiling sibling pudding wedding spending""".split()
)
IRREGULAR = frozenset(
    """been chosen given taken seen known shown held made done gone written driven shot found won lost begun drawn
    stolen broken spoken sworn torn worn born beaten hidden forbidden thrown grown flown eaten fallen struck left
    withdrawn overthrown undertaken overtaken mistaken risen arisen awoken woken proven shaken sown mown frozen
    forgotten forgiven ridden bitten rewritten redrawn undergone overrun become laid sunk hung bound wound flung
    brought bought caught taught sent built told sold paid laid put cut set read hit""".split()
)

PLANS = frozenset("plan plans hope hopes intend intends expect expects want wants aim aims".split())
NOUN_FOLLOWS = frozenset(
    """the a an this that these those his its their her our my your of no newly recently by with some any each
    every""".split()
)
OPENS_REST = frozenset(
    """on in at by to from with for of the a an his her its their over into out up down off after before as place
    across through under against him them it two three four five six about around near when until since only""".split()
)
DETERMINERS = frozenset("the a an his her its their one two three four five six seven eight nine ten".split())
