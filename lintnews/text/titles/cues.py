"""The titles that wake a look at who holds them."""

from __future__ import annotations

# Every title of the office tables (a test holds them together), and those that a newsroom may add offices under.
TITLE_CUES = tuple(
    """agriculture secretary,attorney general,ayatollah,brexit secretary,business secretary,chair,chairman,
    chairwoman,chancellor,chancellor of the exchequer,chief,chief executive,chief justice,commerce secretary,
    commission president,crown prince,culture secretary,defence secretary,defense secretary,deputy pm,
    deputy prime minister,dhs secretary,director,director general,education secretary,emperor,
    energy secretary,environment secretary,eu foreign policy chief,federal chancellor,federal president,
    first minister,foreign secretary,general secretary,governor,head of nato,head of the ecb,
    head of the european central bank,head of the european commission,head of the imf,
    head of the international monetary fund,head of the un,head of the united nations,head of the who,
    head of the world bank,head of the world health organization,head of the world trade organization,
    head of the wto,health and human services secretary,health secretary,hhs secretary,high representative,
    home secretary,homeland security secretary,house speaker,housing secretary,hud secretary,
    interior secretary,justice secretary,king,labor secretary,leader,leader of the opposition,lord chancellor,
    majority leader,managing director,mayor,northern ireland secretary,opposition leader,pm,pope,premier,
    president,prime minister,prince of wales,queen,scotland secretary,scottish secretary,secretary general,
    secretary of agriculture,secretary of commerce,secretary of defense,secretary of education,
    secretary of energy,secretary of health and human services,secretary of homeland security,
    secretary of housing and urban development,secretary of labor,secretary of state,
    secretary of state for defence,secretary of state for education,secretary of state for northern ireland,
    secretary of state for scotland,secretary of state for wales,secretary of the interior,
    secretary of the treasury,secretary of transportation,secretary of veterans affairs,secretary of war,
    senate majority leader,senator,soviet leader,soviet president,speaker,speaker of the house,supreme leader,
    tanaiste,taoiseach,transport secretary,transportation secretary,treasurer,treasury secretary,tánaiste,
    va secretary,veterans affairs secretary,vice president,wales secretary,war secretary,welsh secretary,
    work and pensions secretary""".replace("\n    ", "").split(",")
)
