"""Nouns for what happens on a day, and verbs that such a day is said of all the same."""

from __future__ import annotations

# “A hearing on June 2”: the day is the hearing's, not the verb's.
EVENTS = frozenset(
    """accident address agm airing anniversary announcement appeal appearance appointment arrest assault assassination
    assembly attack auction audit ballot ballots banquet battle birthday blast blaze bombing briefing brief broadcast
    by-election campaign carnival cup championship ceasefire celebration celebrations ceremony clash clashes closure
    cabinet collapse collision commemoration conference congress congresses concert contest convention coronation
    count coup crash date day deadline deal death deaths debate debut decision defeat demonstration demonstrations
    derailment derby dinner disaster draw duel earthquake edition election elections eruption event events evacuation
    exam exams exhibition expedition explosion fair fest festival fight final fire flight flood flooding floods
    friendly funeral fundraiser gala game games gathering general-election gig handover hearing holiday hijacking
    homecoming inauguration incident inquest interview invasion judgment judgement keynote killing killings landing
    landslide launch lecture leg liftoff lift-off lunch march marathon massacre match meal meeting meetings murder
    murders opener opening operation outage parade party performance plebiscite poll polls premiere press-conference
    primary procession protest protests qualifier quake race raid rally rallies reading reception referendum
    regatta rehearsal release rerun reunion review riot riots robbery round ruling runoff run-off screening
    séance sentencing service session sessions shooting show showdown showing sitting slot speech stabbing start
    storm strike strikes summit talks tasting test tie tour tournament trial tsunami unveiling verdict vigil visit
    votes vote voting walkout wedding work workshop yesterday report reports article letter statement post tweet
    interview editorial column story blog email e-mail memo filing post order law game win victory loss draw""".split()
)
HOLDS = frozenset(
    """hold holds held welcomed welcome greeted host hosts hosted attend attends attended stage stages staged open opens opened began begin begins
    join joined joins chair chaired cover covered won win wins lost lose loses play played plays run ran runs
    launch launched launches start started starts lead led leads delivered deliver delivers made make makes face faced faces
    conduct conducted survived addressed completed finished had have convened put went go goes performed took take takes
    boycotted disrupted witnessed watched signed sign set returned returns return played voted suffered
    gave give gives handled unveiled inaugurated flagged suffer publish published issue issued release released hear heard close closed closes end ended ends
    stopped resumed ceased halted downed""".split()
)
# Verbs of the past that leave an event they name to come: criticised the match on June 2.
AWAITS = frozenset(
    """advertised awaited backed bought booked cancelled canceled challenged cited commissioned condemned considered criticised criticized debated defended
    demanded described discussed entered explained feared fixed forgot mentioned missed named noted opposed ordered outlined planned praised predicted
    prepared presented previewed promoted promised proposed publicised publicized questioned quoted raised read recalled requested reserved saw secured
    skipped sold sought sponsored stressed supported threatened told trailed urged wanted warned wrote knew learned learnt got rejected approved""".split()
)
