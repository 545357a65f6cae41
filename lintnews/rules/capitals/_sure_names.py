"""Words that are names whatever stands around them: of the calendar and the map, faiths, peoples and tongues.

Our own lists, from general knowledge. A word that is also a common word in small letters (march, turkey, polish, nice)
is not here: `name_or_word` judges those by what stands around them.
"""

from __future__ import annotations

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
