"""Names of the calendar and the map, faiths, peoples and tongues: what is never right in small letters.

Our own lists, from general knowledge. A word that is also a common word in small letters (march, turkey, polish, nice)
is not here: `name_or_word` judges those by what stands around them.
"""

from __future__ import annotations

from lintnews.core.pattern import pattern

_CALENDAR = """
    monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays
    sundays january february april june july september october november december
"""
_FEASTS = """
    christmas easter eastertide halloween hallowe’en hanukkah chanukah diwali deepavali holi navratri dussehra durga
    ganesh onam pongal vaisakhi baisakhi ramadan ramzan eid ashura muharram mawlid nowruz passover purim sukkot
    shavuot kippur hashanah pentecost whitsun michaelmas hogmanay kwanzaa juneteenth cinco mardi vesak wesak songkran
    chuseok obon tanabata qingming oktoberfest thaipusam janmashtami shivaratri raksha lohri matariki candlemas
    lammas beltane samhain yuletide
"""
_FAITHS = """
    muslim muslims moslem moslems christian christians christianity jewish judaism hindu hindus hinduism buddhist
    buddhists buddhism sikh sikhs sikhism islam islamic islamist islamists islamism shia shias shiite shiites sunni
    sunnis sufi sufis sufism ismaili ahmadi ahmadis alawite alawites druze yazidi yazidis bahai jain jains jainism
    zoroastrian zoroastrians shinto taoist taoism daoist daoism confucian confucianism lutheran lutherans calvinist
    calvinists anglican anglicans methodist methodists presbyterian presbyterians episcopalian episcopalians
    mennonite mennonites amish mormon mormons mormonism quakers adventist adventists pentecostalism protestants
    protestantism catholics catholicism maronite maronites coptic copts hasidic hasidim ashkenazi sephardic koran
    quran quranic qur’an talmud talmudic vatican jesuit jesuits benedictine franciscan rastafarian rastafarians
    scientology scientologist antisemite zionist zionists zionism wahhabi wahhabism salafi salafist salafists
"""
_CONTINENTS = """
    africa asia europe america americas antarctica antarctic australasia oceania eurasia african africans asian
    asians european europeans americans australasian eurasian scandinavia scandinavian scandinavians caribbean
    mediterranean balkans balkan caucasus sahara saharan sahel himalayas himalayan andes andean siberia siberian
    polynesia polynesian melanesia melanesian micronesia micronesian benelux iberia iberian maghreb levant crimea
    crimean donbas donbass kosovo caucasian amazonian patagonia patagonian mesopotamia mesopotamian brexit latino
    latinos latina latinas hispanic hispanics nordics yugoslavia yugoslav yugoslavs czechoslovakia
"""
_COUNTRIES = """
    afghanistan albania algeria andorra angola antigua argentina armenia australia austria azerbaijan bahamas bahrain
    bangladesh barbados belarus belgium belize benin bhutan bolivia bosnia herzegovina botswana brazil britain brunei
    bulgaria burkina burma burundi cambodia cameroon canada colombia comoros congo croatia cuba cyprus czechia
    denmark djibouti dominica ecuador egypt eritrea estonia eswatini ethiopia fiji finland france gabon gambia
    georgia germany ghana greece greenland grenada guatemala guyana haiti honduras hungary iceland india indonesia iran iraq
    ireland israel italy jamaica jordan kazakhstan kenya kiribati korea kosovo kuwait kyrgyzstan laos latvia lebanon
    lesotho liberia libya liechtenstein lithuania luxembourg macedonia madagascar malawi malaysia maldives mali malta
    mauritania mauritius mexico moldova monaco mongolia montenegro mozambique myanmar namibia nauru nepal netherlands
    nicaragua niger nigeria norway oman pakistan palau palestine paraguay peru philippines poland portugal qatar
    romania russia rwanda samoa senegal serbia seychelles singapore slovakia slovenia somalia somaliland spain
    suriname swaziland sweden switzerland syria taiwan tajikistan tanzania thailand timor togo tonga tunisia
    turkmenistan türkiye tuvalu uganda ukraine uruguay uzbekistan vanuatu venezuela vietnam yemen zambia zimbabwe
    zaire rhodesia scotland england wales cymru gibraltar aruba curacao guadeloupe martinique réunion macau macao
    tibet kashmir punjab kurdistan chechnya abkhazia transnistria zanzibar darfur catalonia bavaria brittany normandy
    tuscany sicily sardinia corsica crete tasmania queensland ontario quebec québec alberta manitoba saskatchewan
    newfoundland yukon nunavut gujarat maharashtra kerala karnataka rajasthan bihar odisha assam telangana uttar
    pradesh haryana manipur nagaland meghalaya mizoram tripura sikkim jharkhand uttarakhand chhattisgarh balochistan
    sindh khyber xinjiang hebei guangdong sichuan hunan henan yunnan fujian zhejiang jiangsu shandong hokkaido
    okinawa luzon mindanao visayas java’s sumatra borneo sulawesi papua saudi arabia lanka zealand rica salvador
    bissau tobago aotearoa eire cornwall devon essex kent’s yorkshire lancashire norfolk suffolk sussex wiltshire
    cumbria northumberland ulster leinster munster connacht connemara
"""
_STATES = """
    alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois indiana
    iowa kansas kentucky louisiana maryland massachusetts michigan minnesota mississippi missouri montana nebraska
    nevada ohio oklahoma oregon pennsylvania tennessee texas utah vermont virginia wisconsin wyoming carolina dakota
    alaskan alaskans arizonan californian californians floridian floridians hawaiian hawaiians ohioan ohioans texan
    texans virginian virginians minnesotan minnesotans wisconsinite michigander pennsylvanian oregonian oregonians
    coloradan washingtonian londoner londoners parisian parisians berliner berliners muscovite muscovites
    liverpudlian glaswegian mancunian dubliner dubliners viennese
"""
_PEOPLES = """
    afghans albanian albanians algerian algerians andorran angolan angolans argentine argentines argentinian
    argentinians armenian armenians australian australians austrian austrians azerbaijani azerbaijanis azeri azeris
    bahamian bahraini bahrainis bangladeshi bangladeshis barbadian belarusian belarusians belarussian belgian
    belgians belizean beninese bhutanese bolivian bolivians bosnian bosnians botswanan brazilian brazilians british
    briton britons bruneian bulgarian bulgarians burkinabe burmese burundian cambodian cambodians cameroonian
    cameroonians canadians chadian chadians chilean chileans colombian colombians comorian congolese croat croats
    croatian croatians cubans cypriot cypriots czech czechs danes djiboutian ecuadorian ecuadorians egyptian
    egyptians emirati emiratis eritrean eritreans estonian estonians ethiopian ethiopians fijian fijians filipino
    filipinos filipina filipinas finnish finns frenchman frenchmen frenchwoman gabonese gambian gambians germans
    ghanaian ghanaians grenadian guatemalan guatemalans guinean guineans guyanese haitian haitians honduran hondurans
    hungarian hungarians icelandic icelander icelanders indians indonesian indonesians iranian iranians iraqi iraqis
    irishman irishmen irishwoman israeli israelis italians ivorian ivorians jamaican jamaicans jordanian jordanians
    kazakh kazakhs kazakhstani kenyan kenyans korean koreans kosovan kosovar kosovars kurd kurds kurdish kuwaiti
    kuwaitis kyrgyz laotian laotians latvian latvians lebanese liberian liberians libyan libyans lithuanian
    lithuanians luxembourgish macedonian macedonians malagasy malawian malawians malaysian malaysians maldivian
    malian malians maltese mauritanian mauritian mexicans moldovan moldovans mongolian mongolians montenegrin
    moroccan moroccans mozambican namibian namibians nauruan nepalese nepali nepalis nicaraguan nicaraguans nigerian
    nigerians nigerien norwegian norwegians omani omanis pakistani pakistanis palestinian palestinians panamanian
    panamanians papuan paraguayan paraguayans peruvian peruvians qatari qataris romanian romanians russians rwandan
    rwandans salvadoran salvadorans samoan samoans saudis scots scotsman scottish senegalese serb serbs serbian
    serbians singaporean singaporeans slovak slovaks slovakian slovene slovenes slovenian slovenians somali somalis
    spaniard spaniards sudanese sudan surinamese swedish syrian syrians taiwanese tajik tajiks tanzanian tanzanians
    thais tibetan tibetans togolese tongan tongans trinidadian tunisian tunisians turkmen tuvaluan ugandan ugandans
    ukrainian ukrainians uruguayan uruguayans uzbek uzbeks uyghur uyghurs uighur uighurs venezuelan venezuelans
    vietnamese welshman welshmen yemeni yemenis zambian zambians zimbabwean zimbabweans englishman englishmen
    englishwoman dutchman dutchmen rohingya hutu hutus tutsi tutsis zulu zulus xhosa yoruba hausa igbo masai maasai
    tuareg tuaregs bedouins pashtun pashtuns hazara hazaras tatar tatars chechen chechens inuit inuk maori māori sami
    aboriginals navajo cherokee choctaw sioux lakota cree métis ojibwe hopi seminole arab arabs arabian semitic
    slavic slav slavs celtic gallic teutonic balinese javanese sumatran flemish walloon walloons bavarian bavarians
    catalan catalans galician galicians andalusian sicilian sicilians sardinian corsican corsicans neapolitans
    venetians cornishman georgians romani gauls visigoth visigoths picts anglo-saxon anglo-saxons
"""
_ADJECTIVES = """
    aussie aussies uk usa french dutch swiss english irish welsh spanish greek greeks russian chinese
    japanese mexican american canadian german italian portuguese turkish arabic indian cuban thai protestant malay
    swazi breton soviet-era english-speaking french-speaking japan manila panama morocco apache wellington oxford
    cambridge
"""
_TONGUES = """
    hindi urdu bengali punjabi gujarati marathi tamil tamils telugu malayalam kannada odia assamese sinhala sinhalese
    pashto dari farsi hebrew yiddish aramaic amharic tigrinya oromo swahili kiswahili shona afrikaans tswana sesotho
    mandarin’s cantonese hokkien teochew hakka tagalog cebuano ilocano khmer lao’s gaelic frisian faroese esperanto
    quechua aymara nahuatl papiamento cyrillic sanskrit pali’s chichewa lingala wolof kinyarwanda luganda twi
"""
_CITIES = """
    london birmingham manchester liverpool leeds sheffield glasgow edinburgh cardiff belfast bristol newcastle
    nottingham leicester coventry bradford southampton portsmouth brighton aberdeen dundee inverness swansea newport
    wolverhampton sunderland middlesbrough norwich cambridge’s oxford’s exeter plymouth gloucester peterborough luton
    ipswich blackpool bournemouth croydon wembley westminster heathrow gatwick stansted stormont holyrood dublin
    galway waterford kilkenny sligo donegal tipperary drogheda dundalk londonderry paris lyon lyons marseille
    marseilles toulouse nantes strasbourg montpellier lille rennes grenoble dijon toulon calais dunkirk versailles
    brussels antwerp ghent bruges charleroi amsterdam rotterdam utrecht eindhoven hague groningen maastricht berlin
    hamburg munich frankfurt stuttgart dusseldorf düsseldorf dortmund leipzig bremen dresden hanover nuremberg
    duisburg bonn mannheim karlsruhe augsburg potsdam kiel rostock vienna salzburg innsbruck graz linz zurich zürich
    geneva basel lausanne lucerne davos bern rome milan naples turin palermo genoa florence venice verona trieste
    bari’s catania rimini pisa siena madrid barcelona valencia seville zaragoza malaga málaga bilbao granada cordoba
    alicante murcia pamplona ibiza mallorca majorca tenerife lisbon algarve oslo trondheim stavanger stockholm
    gothenburg malmo malmö uppsala copenhagen aarhus odense helsinki tampere turku reykjavik reykjavík tallinn tartu
    riga vilnius kaunas klaipeda warsaw krakow kraków gdansk gdańsk wroclaw wrocław poznan poznań lodz łódź lublin
    szczecin katowice prague brno ostrava bratislava kosice budapest debrecen bucharest cluj timisoara sofia plovdiv
    belgrade zagreb dubrovnik ljubljana sarajevo mostar srebrenica skopje pristina podgorica tirana athens
    thessaloniki piraeus nicosia limassol larnaca istanbul ankara izmir antalya gaziantep diyarbakir moscow kremlin
    petersburg leningrad novosibirsk yekaterinburg kazan nizhny chelyabinsk omsk rostov volgograd stalingrad
    vladivostok murmansk sochi kaliningrad grozny kyiv kiev kharkiv kharkov odesa odessa dnipro donetsk luhansk lviv
    mariupol zaporizhzhia kherson mykolaiv sevastopol chernobyl chornobyl bakhmut minsk brest-litovsk chisinau
    tbilisi batumi yerevan baku tehran isfahan mashhad tabriz baghdad basra mosul erbil kirkuk fallujah tikrit
    damascus aleppo homs latakia idlib raqqa beirut tripoli amman aqaba jerusalem haifa aviv nablus hebron ramallah
    jericho bethlehem nazareth gaza rafah eilat riyadh jeddah medina’s dammam doha manama dubai dhabi sharjah
    muscat’s sanaa hodeidah aden cairo alexandria giza luxor suez benghazi tunis algiers oran casablanca rabat
    marrakech marrakesh tangier khartoum omdurman juba addis ababa asmara mogadishu hargeisa nairobi mombasa kisumu
    eldoret nakuru kampala entebbe kigali bujumbura dodoma lusaka ndola harare bulawayo lilongwe blantyre maputo
    beira luanda windhoek gaborone pretoria johannesburg durban soweto bloemfontein tshwane maseru mbabane
    antananarivo kinshasa lubumbashi goma brazzaville libreville yaounde douala bangui n’djamena ndjamena lagos abuja
    kano’s ibadan enugu kaduna maiduguri calabar accra kumasi lome cotonou abidjan yamoussoukro bamako timbuktu
    ouagadougou niamey dakar banjul conakry freetown monrovia nouakchott praia kabul kandahar herat jalalabad
    islamabad karachi lahore rawalpindi peshawar quetta faisalabad multan hyderabad delhi mumbai bombay kolkata
    calcutta chennai madras’s bangalore bengaluru ahmedabad pune lucknow jaipur kanpur nagpur indore bhopal patna
    varanasi amritsar chandigarh srinagar guwahati kochi cochin kozhikode thiruvananthapuram coimbatore visakhapatnam
    noida gurgaon gurugram ayodhya dharamsala darjeeling shimla ladakh kathmandu pokhara thimphu dhaka chittagong
    sylhet colombo jaffna yangon rangoon mandalay naypyidaw bangkok phuket pattaya vientiane phnom penh hanoi saigon
    danang haiphong kuala lumpur penang johor malacca melaka kuching sabah sarawak jakarta surabaya bandung medan
    yogyakarta bali denpasar aceh cebu davao quezon makati mindoro beijing shanghai guangzhou shenzhen tianjin wuhan
    chengdu chongqing nanjing hangzhou xi’an suzhou dalian shenyang harbin qingdao kunming urumqi lhasa tiananmen
    kowloon kong taipei kaohsiung taichung seoul busan incheon daegu pyongyang kaesong panmunjom tokyo osaka kyoto
    yokohama nagoya sapporo kobe fukuoka hiroshima nagasaki sendai fukushima naha ulaanbaatar astana almaty tashkent
    samarkand bukhara bishkek dushanbe ashgabat sydney melbourne brisbane adelaide canberra hobart wollongong geelong
    fremantle ballarat bendigo auckland christchurch dunedin rotorua queenstown suva nuku’alofa honiara noumea
    toronto montreal montréal vancouver ottawa calgary edmonton winnipeg saskatoon fredericton washington chicago
    houston philadelphia dallas austin jacksonville indianapolis seattle denver boston detroit memphis nashville
    portland oklahoma baltimore milwaukee albuquerque tucson fresno sacramento atlanta omaha raleigh minneapolis
    wichita tampa honolulu anaheim cincinnati cleveland pittsburgh louisville brooklyn manhattan bronx harlem
    hollywood hampshire angeles francisco diego antonio jose’s vegas burbank oakland tulsa arlington dayton toledo’s
    newark spokane tacoma tallahassee ferguson’s charlottesville uvalde annapolis cheyenne boise juneau albany
    syracuse poughkeepsie yonkers hoboken schenectady duluth chattanooga knoxville huntsville tuscaloosa shreveport
    galveston laredo amarillo lubbock pasadena mexicali tijuana guadalajara monterrey cancun cancún acapulco oaxaca
    puebla veracruz sinaloa chiapas guerrero’s havana kingston’s port-au-prince nassau bridgetown managua tegucigalpa
    bogota bogotá medellin medellín cartagena caracas maracaibo quito guayaquil lima’s cusco arequipa cochabamba
    asuncion asunción montevideo buenos aires córdoba rosario santiago valparaiso brasilia brasília paulo janeiro
    recife fortaleza manaus copacabana thames danube nile volga tigris euphrates ganges mekong yangtze rhine loire
    zambezi vesuvius everest kilimanjaro pyrenees pentagon’s kyushu honshu bosphorus dardanelles donbass falkland
    falklands hebrides orkney shetland anglesey snowdonia gallipoli guantanamo perth darwin durham chester lincoln
    wrexham wigan bolton burnley watford carlisle lancaster shrewsbury truro penzance margate scunthorpe grimsby
    huddersfield halifax rochdale oldham stockport preston warwick guildford basildon chelmsford colchester stevenage
    lisburn newry meath kildare kerry wexford wicklow leitrim roscommon monaghan cavan tyrone fermanagh antrim armagh
    miami orlando columbus madison richmond hartford sacramento ranchi raipur vadodara nashik madurai mysuru mysore
    mangaluru bhubaneswar cuttack udaipur agra meerut allahabad prayagraj gwalior jabalpur dehradun imphal aizawl
    shillong agartala gangtok puducherry pondicherry vijayawada warangal ludhiana jalandhar goa jinan xiamen fuzhou
    changsha zhengzhou nanning guiyang lanzhou taiyuan wuxi ningbo foshan dongguan mendoza curitiba iquitos trujillo
    barranquilla arusha kisangani baguio iloilo zamboanga bacolod tacloban makassar semarang palembang lombok ipoh
    cayenne’s guwahati kirkcaldy dunfermline motherwell kilmarnock lerwick kirkwall llandudno aberystwyth merthyr
    rhondda neath’s barnsley doncaster rotherham hartlepool gateshead tyneside merseyside humberside teesside
    berkshire hertfordshire bedfordshire oxfordshire cambridgeshire lincolnshire nottinghamshire derbyshire
    staffordshire shropshire herefordshire worcestershire’s warwickshire leicestershire northamptonshire
    buckinghamshire gloucestershire somerset dorset hampshire surrey cheshire aberdeenshire lanarkshire ayrshire
    perthshire fife’s strathclyde lothian glamorgan gwynedd powys dyfed
"""

SURE = frozenset(
    word
    for table in (
        _CALENDAR,
        _FEASTS,
        _FAITHS,
        _CONTINENTS,
        _COUNTRIES,
        _STATES,
        _PEOPLES,
        _ADJECTIVES,
        _TONGUES,
        _CITIES,
    )
    for word in table.split()
    if not word.endswith("’s")  # noted so, because it is also a common word: left to the reader
)
"""Words that are names whatever stands around them, in lower case."""

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
