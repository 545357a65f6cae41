"""Houses that keep the hours of the day, and happenings that no man sits through for half of it."""

from __future__ import annotations

import re

from lintnews.core.pattern import pattern

# Houses that keep the hours of the day, and happenings that no man sits through for half a day.
DAY_HOUSE = pattern(
    r"\b(?:surger(?:y|ies)|clinics?|librar(?:y|ies)|museums?|galler(?:y|ies)|schools?|nurser(?:y|ies)|kindergartens?|cr[eè]ches?|playgroups?|offices?|banks?|farmers[’'] market|visiting (?:hours|times?)|opening hours|office hours|pharmac(?:y|ies)|chemists?|swimming pools?|leisure cent(?:er|re)s?|showrooms?|salons?|castles?|cathedrals?|botanic gardens?|"
    r"town hall|city hall|court(?:house|s)?|registry|polls?|polling|voting(?! (?:in|on) (?:the|an?)\b)|voters|booths?|zoo|afternoon tea|cream teas?|brunch|(?:lunch|breakfast) (?:is )?(?:served|menu|buffet)|exhibitions?|dentists?|embass(?:y|ies)|consulates?|box office|tip|recycling centre|"
    r"day centre|food ?bank|soup kitchen|tea ?rooms?|post office|barbers?|hairdressers?|exams?|lessons?|classes|car boot)\b",
    re.IGNORECASE,
)
OPENS = pattern(
    r"\b(?:open|opens|opened|trades?|trading|serves?|run|runs|operates?|hours|welcomes?|sees?|works?|vote|voting|cast|queue|available|from)\b",
    re.IGNORECASE,
)
SHUT = pattern(
    r"\b(?:clos(?:ed|es|ure|ing)\s+(?:to|from|between)|shut|locked|off limits|banned|no\b|not\b|nobody|cordon\w*|manned|burgl\w*|raid\w*|guard\w*|clean\w*|night\w*|bar|club|casino|alarm|moved|moves|changed|rescheduled|postponed|switched|brought forward|put back|delayed)\b",
    re.IGNORECASE,
)
SITTING = pattern(
    r"\b(?:match|game|concert|meeting|hearing|lecture|class|lesson|ceremony|service|mass|performance|play|film|show|exam|session|sitting|debate|interview|race|parade|funeral|"
    r"lunch|dinner|breakfast|brunch|rehearsal|workshop|matinee|recital|inquest|seminar|webinar|council|committee|assembly)\b",
    re.IGNORECASE,
)
