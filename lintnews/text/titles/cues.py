"""The titles that wake a look at who holds them."""

from __future__ import annotations

# Every title of the office tables (a test holds them together), and those that a newsroom may add offices under.
TITLE_CUES = tuple(
    """administrator,agriculture secretary,archbishop of canterbury,archbishop of york,armed forces minister,
    army chief,attorney general,ayatollah,brexit secretary,business secretary,ceo,chair,chairman,chairwoman,
    chancellor,chancellor of the exchequer,chief,chief adviser,chief executive,chief justice,chief minister,
    chief of staff,chief prosecutor,commerce secretary,commission president,commissioner,conservative leader,
    crown prince,culture secretary,defence minister,defence secretary,defense minister,defense secretary,
    deputy pm,deputy president,deputy prime minister,dhs secretary,director,director general,
    director of national intelligence,economy minister,education secretary,emperor,energy secretary,
    environment minister,environment secretary,eu foreign policy chief,executive director,
    external affairs minister,federal chancellor,federal president,finance minister,first minister,
    foreign affairs minister,foreign minister,foreign secretary,general secretary,gov,governor,governor general,
    head of nato,head of the ecb,head of the european central bank,head of the european commission,
    head of the imf,head of the international monetary fund,head of the un,head of the united nations,
    head of the who,head of the world bank,head of the world health organization,
    head of the world trade organization,head of the wto,health and human services secretary,health secretary,
    hhs secretary,high commissioner for human rights,high commissioner for refugees,high representative,
    home minister,home secretary,homeland security secretary,house minority leader,house speaker,
    housing secretary,hud secretary,human rights chief,interior minister,interior secretary,justice secretary,
    king,labor secretary,labour leader,leader,leader of the conservative party,leader of the labour party,
    leader of the liberal democrats,leader of the opposition,leader of the snp,lib dem leader,
    liberal democrat leader,lord chancellor,majority leader,managing director,mayor,minister for finance,
    minister for foreign affairs,national security adviser,national security advisor,northern ireland secretary,
    opposition leader,pm,pope,premier,president,press secretary,prime cabinet secretary,prime minister,
    prince of wales,queen,refugee chief,scotland secretary,scottish secretary,secretary general,
    secretary of agriculture,secretary of commerce,secretary of defense,secretary of education,
    secretary of energy,secretary of health and human services,secretary of homeland security,
    secretary of housing and urban development,secretary of labor,secretary of state,
    secretary of state for defence,secretary of state for education,secretary of state for northern ireland,
    secretary of state for scotland,secretary of state for wales,secretary of the interior,
    secretary of the treasury,secretary of transportation,secretary of veterans affairs,secretary of war,
    senate majority leader,senate minority leader,senator,snp leader,soviet leader,soviet president,speaker,
    speaker of the house,supreme leader,tanaiste,taoiseach,tory leader,transport secretary,
    transportation secretary,treasurer,treasury secretary,tánaiste,va secretary,veterans affairs secretary,
    vice president,wales secretary,war secretary,welsh secretary,white house press secretary,
    work and pensions secretary""".replace("\n    ", "").split(",")
)
