"""Names of several words, and what is never right in small letters beside them.

Our own lists, from general knowledge; single words are in `_sure_names`.
"""

from __future__ import annotations

from lintnews.core.pattern import pattern

_PHRASES = """
    South Korea; North Korea; South Korean; North Korean; South Koreans; North Koreans; South Africa; South African;
    South Africans; South Sudan; South America; South American; North America; North American; Central America;
    Latin America; Latin American; New Zealand; New Zealander; New Zealanders; New York; New York City;
    New Jersey; New Mexico; New Hampshire; New Orleans; New England; New Delhi; New Guinea; New Caledonia;
    New South Wales; New Brunswick; New Haven; Papua New Guinea; United States; United Kingdom; United Nations;
    United Arab Emirates; Great Britain; Northern Ireland; Saudi Arabia; Saudi Arabian; Sri Lanka; Sri Lankan;
    Sri Lankans; Hong Kong; Hong Kongers; Costa Rica; Costa Rican; Puerto Rico; Puerto Rican; Puerto Ricans; El Salvador;
    Ivory Coast; Côte d’Ivoire; Cape Verde; Cape Town; Sierra Leone; Burkina Faso; Guinea-Bissau; Equatorial Guinea;
    East Timor; Timor-Leste; Czech Republic; Dominican Republic; Central African Republic; Bosnia and Herzegovina;
    Trinidad and Tobago; Antigua and Barbuda; St Lucia; San Marino; Vatican City; Solomon Islands; Marshall Islands;
    Cayman Islands; Virgin Islands; Faroe Islands; Canary Islands; Falkland Islands; Channel Islands; Isle of Man;
    Isle of Wight; West Bank; Gaza Strip; Gaza City; Golan Heights; Middle East; Middle Eastern; Far East;

         Soviet Union; European Union;
    African Union; North Carolina; South Carolina; North Dakota; South Dakota; West Virginia; Rhode Island;
     District of Columbia; British Columbia; Nova Scotia; Prince Edward Island; Western Australia;
    South Australia; Northern Territory; Uttar Pradesh; Madhya Pradesh; Andhra Pradesh; Himachal Pradesh; Tamil Nadu;
    West Bengal; Inner Mongolia; Los Angeles; San Francisco; San Diego; San Antonio; San Jose; San Juan; Las Vegas;
    Salt Lake City; Kansas City; Oklahoma City; Mexico City; Guatemala City; Panama City; Kuwait City; Quezon City;
    Ho Chi Minh City; Benin City; St Louis; St Paul; St Petersburg; Long Island; Long Beach; Palm Beach; Fort Worth;
    Fort Lauderdale; El Paso; Baton Rouge; Little Rock; Grand Rapids; Des Moines; Santa Fe; Santa Barbara;
    Santa Monica; Silicon Valley; Wall Street; Capitol Hill; White House; Rio de Janeiro; São Paulo; Sao Paulo;
    Buenos Aires; Santo Domingo; Port Moresby; Port Louis; Port Elizabeth; Port Harcourt; Port of Spain; Tel Aviv;
    Abu Dhabi; Addis Ababa; Dar es Salaam; Kuala Lumpur; Phnom Penh; Chiang Mai; Ulan Bator; Novi Sad; Banja Luka;
    Nizhny Novgorod; Gold Coast; Alice Springs; Milton Keynes; Stoke-on-Trent; Tower Hamlets; Downing Street;
    Buckingham Palace; Scotland Yard;  Frankfurt am Main; Suez Canal; Panama Canal; Red Square; Red Sea;
    Black Sea; Dead Sea; North Sea; Baltic Sea; Caspian Sea; South China Sea; East China Sea; Sea of Japan;
    Arabian Sea; Persian Gulf; Gulf of Mexico; Gulf of Aden; Gulf Coast; Bay of Bengal; Strait of Hormuz;
    Taiwan Strait; English Channel; Irish Sea; Atlantic Ocean; Pacific Ocean; Indian Ocean; Arctic Ocean;
    Southern Ocean; Arctic Circle; Mount Everest; Mont Blanc; Lake Victoria; Lake Michigan; Lake District;
    Great Lakes; Grand Canyon; Niagara Falls; Horn of Africa; Black Forest; Rocky Mountains; Great Barrier Reef;
    Christmas Day; Christmas Eve; Christmas Island; Boxing Day; New Year’s Day; New Year’s Eve; Lunar New Year;
    Chinese New Year; Good Friday; Black Friday; Cyber Monday; Easter Sunday; Easter Monday; Palm Sunday; Ash Wednesday;
    Maundy Thursday; Shrove Tuesday; Pancake Day; Ascension Day; All Saints’ Day; All Souls’ Day; Whit Monday;
    Remembrance Day; Remembrance Sunday; Armistice Day; Anzac Day; Australia Day; Canada Day; Waitangi Day; Bastille Day;
    Republic Day; Independence Day; Labor Day; Labour Day; May Day; Memorial Day; Veterans Day; Presidents’ Day;
    Presidents Day; Columbus Day; Groundhog Day; Flag Day; Victoria Day; Thanksgiving Day; Youth Day; Heritage Day;
    Freedom Day; Africa Day; Mandela Day; Women’s Day; International Women’s Day; World Aids Day; Earth Day; Arbor Day;
    Mother’s Day; Father’s Day; Valentine’s Day; St Valentine’s Day; St Patrick’s Day; St. Patrick’s Day; St Andrew’s Day;
    St George’s Day; St David’s Day; Burns Night; Bonfire Night; Guy Fawkes Night; Guy Fawkes; Midsummer Eve;
    Martin Luther King Jr. Day; Mardi Gras; Cinco de Mayo; Yom Kippur; Rosh Hashanah; Simchat Torah; Tisha B’Av;
    Eid al-Fitr; Eid al-Adha; Eid ul-Fitr; Ganesh Chaturthi; Durga Puja; Raksha Bandhan; Makar Sankranti; Vesak Day;
    Hari Raya; Hari Raya Puasa; Hari Raya Haji; Deepavali; Golden Week; Dragon Boat Festival; Mid-Autumn Festival;
    Holy Week; Holy Saturday; Victory Day; Unity Day; Constitution Day; Human Rights Day; Mashujaa Day; Madaraka Day;
    Jamhuri Day; Heroes’ Day; Bonifacio Day; Rizal Day; Family Day; Civic Holiday; Australia Day; Melbourne Cup Day;
    West Indies; West Indian; West Indians; St Kitts and Nevis; St Vincent; São Tomé; Torres Strait;
    Torres Strait Islander; St. Louis; Feast of the Assumption; Sham el-Nessim; Eid-el-Kabir; Eid-el-Fitr; Eid-ul-Adha;
    Hari Merdeka; Merdeka Day; Singapore Day; Malaysia Day; Democracy Day; Kwanzaa; Orange Order; King’s Birthday; Queen’s Birthday; St Stephen’s Day; St Brigid’s Day; Workers’ Day; Children’s Day;
    Teachers’ Day; Gandhi Jayanti; Ambedkar Jayanti; Buddha Purnima; Guru Nanak; National Day; Parliament Hill;
    Roman Catholic; Roman Catholics; Greek Orthodox; Russian Orthodox;
    World War I; World War II; Day of the Dead; Holy Land; Holy See; Real Madrid; Republic of Ireland; Basque Country; Good Friday Agreement; Whit Sunday;
    Trinity Sunday; Twelfth Night; Holy Thursday; Corpus Christi; Immaculate Conception; Feast of Tabernacles; Ram Navami;
    Maha Shivaratri; Karva Chauth; Lag B’Omer; Laylat al-Qadr; Loy Krathong; Coming of Age Day; Culture Day;
    Day of Reconciliation; Utamaduni Day; Emancipation Day; Indigenous Peoples’ Day; Patriots’ Day; Super Tuesday;
    Giving Tuesday; Western Sahara; French Guiana; French Polynesia; American Samoa; South Ossetia; North Macedonia;
    East Germany; West Germany; East German; West German; Outer Hebrides; Northern Cyprus; New Zealanders;
    Turks and Caicos; San Salvador; Tierra del Fuego; Bay of Biscay; Yellow Sea; Sea of Azov;      """


def _key(phrase: str) -> str:
    return " ".join(phrase.lower().replace("-", " ").replace(".", "").split())


PHRASES = {_key(phrase): " ".join(phrase.split()) for phrase in _PHRASES.split(";")}
"""Names of several words: small letters → as it is written."""
PHRASES = {key: name for key, name in PHRASES.items() if " " in key}
PHRASES |= {
    key.replace("’", ""): name.replace("’", "") for key, name in PHRASES.items() if "s’ " in key or "’s " in key
}

# The kind of thing, written small after the name by some houses: New York city, the Panama canal, a Canada day trip.
KINDS = frozenset(
    """city state islands island sea ocean coast strip canal strait gulf channel valley week holiday festival
    catholic catholics orthodox territory ocean reef falls lakes mountains canyon square street""".split()
)

# With ordinary words of the same kind beside them: only a phrase where a letter is a capital is surely the name.
SOFT_PHRASES = frozenset(
    _key(phrase)
    for phrase in """
    Labour Day; Labor Day; Youth Day; Family Day; Heritage Day; Freedom Day; Women’s Day; Flag Day; Earth Day; Unity Day;
    Victory Day; Constitution Day; National Day; Children’s Day; Teachers’ Day; Workers’ Day; Republic Day; Pancake Day;
    May Day; Black Forest;    Gulf Coast; Gold Coast; Far East; Golden Week; Great Lakes;
    Southern Ocean; Northern Territory; Red Square; Long Beach; Palm Beach; Little Rock; Independence Day; Memorial Day;
    Lake District; Wall Street; White House; Long Island; Holy Week; Bonfire Night; Burns Night; Dead Sea; Red Sea;
    Civic Holiday; Remembrance Day; Grand Rapids;  Human Rights Day; Freedom Day;
     West Bank; Ivory Coast; Middle East;  Mother’s Day; Father’s Day;
           Tower Hamlets;
    Queen’s Birthday; King’s Birthday; Heroes’ Day; Presidents Day; Veterans Day; Arctic Circle;
    Mothers Day; Fathers Day; Womens Day; Childrens Day; Teachers Day; Workers Day; Heroes Day; Queens Birthday;
    Kings Birthday; Culture Day; Holy Land; Twelfth Night; Patriots Day; Patriots’ Day; Emancipation Day;
        """.split(";")
)

# Small words of other languages: beside one, a name in small letters is that language's.
FOREIGN = frozenset(
    """le la les de da du des el los las del der die das und von zum zur im av og och på van het een op den det
    di della y en nel alla lo gli et dans sur une un por para com não que est""".split()
)

# Things named after a place or people that are written small, or small by many houses' custom.
THINGS = frozenset(
    """fries fry toast dressing window windows door doors horn horns press kiss kisses kissing bread onion braid
    cuff cuffs knot oven ovens courage treat uncle auction cheese cheeses chard roll rolls steak steaks numeral
    numerals type font letters blind blinds shade shades candle candles nose bath baths delight towel towels coffee
    coffees pastry pastries muffin muffins breakfast saddle ivy egg eggs broth bonnet tape pine stew setter cream
    moss rabbit rarebit corgi omelette omelet fly flies yogurt yoghurt salad salads roulette doll dolls thistle
    lantern lanterns cabbage whispers checkers maple beetle beetles knotweed gum wave waves bacon goose geese sprout
    sprouts hound hounds rug rugs cat cats lamb twins shorts shirt shirts massage meatballs measles shepherd
    shepherds sausage sausages parsley seasoning espresso nut nuts bean beans hat hats ink rubber envelope envelopes
    folder folders paper leather heel heels sandwich sandwiches cigar cigars duck mix fern terrier terriers broil
    green red blue steel artichoke artichokes mule mules orange oranges beef rice tea curry loaf pony ponies wool
    sweater jumper pasty pasties hen hens violet violets tomato tomatoes salmon spaniel spaniels bulldog bulldogs fir
    spruce oak lily lilies buttercream meringue mustard cotton linen grip boot boots brogue brogues cloth shoe shoes
    polish buffet subtitles dip chips manicure plait twist cricket vanilla chestnut chestnuts elm pear pears plum
    plums radish pudding puddings soda setters gin whisky whiskey trifle biscuit biscuits hamster hamsters black
    lacquer rope almond almonds""".split()
)
# Words that make the next one no name: plaster of paris, chicken kiev, black japan, beef wellington.
THINGS_BEFORE = {
    "paris": ("plaster of",),
    "kiev": ("chicken",),
    "japan": ("black", "clear", "brown", "of", "coats of", "coat of"),
    "wellington": ("beef", "a", "left", "right", "one", "rubber"),
    "dutch": ("go", "going", "went", "goes", "double"),
    "manila": ("plain", "brown", "a", "of"),
    "panama": ("a", "his", "her", "white", "straw"),
    "morocco": ("red", "green", "black", "full", "in", "half", "blue", "brown"),
    "oxford": ("an", "blue", "cotton", "brown", "black"),
    "alaska": ("baked",),
    "florence": ("eggs",),
    "english": ("body", "side"),
    "scots": ("great",),
    "rangoon": ("crab",),
}


_CAPITALS_ALL = frozenset(["uk", "usa"])
_MOST_WORDS = 5


def proper(phrase: str) -> str:
    """`phrase`, in any case, as the name is written; with a capital first where the lists do not know it."""
    known = PHRASES.get(_key(phrase))
    if known is not None:
        return known
    if phrase in _CAPITALS_ALL:
        return phrase.upper()
    return phrase[:1].upper() + phrase[1:]


def name_around(text: str, start: int, end: int) -> tuple[int, int] | None:
    """The longest listed name of several words, in any case, that holds the words from `start` to `end`."""
    before = [match.start() for match in _PIECE.finditer(text, max(0, start - 40), start)][1 - _MOST_WORDS :]
    after = [match.end() for match in _PIECE.finditer(text, end, end + 40)][: _MOST_WORDS - 1]
    for begin in [*before, start]:
        for stop in [*reversed(after), end]:
            if (begin, stop) != (start, end) and _key(text[begin:stop].replace("'", "’")) in PHRASES:
                return begin, stop
    return None


_PIECE = pattern(r"[^\W_][^\s-]*(?<![,;:.!?”)])")
