"""Worn phrases, one a line; behind a slash what says the same."""

CLICHES = """a bridge too far|a sigh of relief|a stark reminder|acid test|adding insult to injury|against all odds|
all eyes on|at the end of the day|at this point in time|back to square one|battle lines drawn|
between a rock and a hard place|bite the bullet|blaze a trail|body blow|bolt from the blue|bone of contention|
boots on the ground|burning question|calm before the storm|chequered past|checkered past|clean bill of health|
close-knit community|tight-knit community|deafening silence|dire straits|doom and gloom|double-edged sword|
drop in the ocean|eleventh hour|every parent's nightmare|eye of the storm|fall from grace|few and far between|
game changer|game-changer|gathering storm|going forward|grim reminder|hail of bullets|hang in the balance|
hit the ground running|hit the nail on the head|hopes were dashed|jury is still out|kick the can down the road|
knee-jerk reaction|level playing field|light at the end of the tunnel|low-hanging fruit|make no mistake|make-or-break|
meteoric rise|moment of truth|move the goalposts|moving forward|needless to say|nip in the bud|no stone unturned|
only time will tell|outpouring of grief|own worst enemy|paradigm shift|perfect storm|plain sailing|
pull out all the stops|remains to be seen|sea change|selling like hot cakes|sent shock waves|sent shockwaves|
shrouded in secrecy|silver lining|sitting duck|slippery slope|smoking gun|step up to the plate|storm of protest|
sworn enemy|take the bull by the horns|the writing is on the wall|think outside the box|thrown under the bus|
tip of the iceberg|too close to call|treading water|uncharted waters|unsung hero|up in arms|vanished into thin air|
vicious circle|wake-up call|watershed moment|when push comes to shove|whole new ballgame|window of opportunity|
winds of change|witch hunt|worst nightmare"""

# Terms that only look redundant (general public, safe haven, all-time record, ultimate goal) are no part of this.
REDUNDANT = """absolutely essential/essential|added bonus/bonus|advance planning/planning|armed gunman/gunman|
armed gunmen/gunmen|at this moment in time/now|autobiography of his life/autobiography|
autobiography of her life/autobiography|basic fundamentals/fundamentals|both of them together/both|
close proximity/proximity|collaborate together/collaborate|combine together/combine|
completely surrounded/surrounded|consensus of opinion/consensus|continue to remain/remain|
current incumbent/incumbent|died of a fatal/died of a|each and every/each|end result/result|
entirely eliminate/eliminate|estimated at about/estimated at|exact replica/replica|fatally killed/killed|
few in number/few|final outcome/outcome|first began/began|free gift/gift|free gifts/gifts|future plans/plans|
gather together/gather|gathered together/gathered|HIV virus/HIV|ATM machine/ATM|PIN number/PIN|
in spite of the fact that/although|due to the fact that/because|in the event that/if|joint collaboration/collaboration|
merge together/merge|merged together/merged|mutual cooperation/cooperation|mutual co-operation/co-operation|
necessary requirement/requirement|new innovation/innovation|new innovations/innovations|old adage/adage|
originally created/created|over-exaggerate/exaggerate|past experience/experience|past history/history|
personal friend/friend|pre-planned/planned|present incumbent/incumbent|raise up/raise|reason is because/reason is that|
refer back/refer|repeat again/repeat|reply back/reply|revert back/revert|strangled to death/strangled|
sum total/total|surrounded on all sides/surrounded|total extinction/extinction|true fact/fact|true facts/facts|
unexpected surprise/surprise|universal panacea/panacea|usual custom/custom|very unique/unique|most unique/unique|
widow of the late/widow of|with the exception of/except|young infant/infant"""

# Headline words in the text, each only in its headline sense.
JOURNALESE = """police probe|officials probe|under-fire|red-faced|hit out at|hits out at|hitting out at|lash out at|
lashed out at|inked a deal|ink a deal|jetted off|jet off|penned a letter|tied the knot|slammed the decision|
slammed the plan|slammed the move|blasted the decision|blasted the plan|mulled over a|mulls|boffin|boffins|war of words|
tight-lipped|love rat|fury over|faces the axe|face the axe|heap pressure|heaped pressure|brand as|
sparked outrage|sparked fury|sparked a furious"""


def phrases(table: str) -> dict[str, str]:
    """Phrase → what says the same, empty where nothing is proposed."""
    rows = ("".join(table.split("\n"))).split("|")
    return {row.partition("/")[0]: row.partition("/")[2] for row in rows}
