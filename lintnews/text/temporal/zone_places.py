"""Places whose clocks are known, by the names news gives them and their peoples; countries of one time only.

Hours are from UTC in winter. Places whose rule changed lately are of the family that tells since when it holds.
"""

from __future__ import annotations

from lintnews.core.pattern import pattern
from lintnews.core.record import Record
from lintnews.core.span import Span
from lintnews.text.temporal.zones import Zone, zone_table

PLACES: dict[str, Zone] = {
    **zone_table(
        """
0: London, Britain, Edinburgh, Cardiff, Belfast, Manchester, Dublin, Lisbon, Liverpool, Glasgow, Birmingham, UK, U.K.
0: Leeds, Wembley, Wimbledon, Hull, England, Scotland, Wales, Northern Ireland, United Kingdom, Ireland, Portugal
0: Bristol
0: Sheffield, Nottingham, Southampton, Leicester, Brighton, Portsmouth, Plymouth, Swansea, Aberdeen, Dundee
0: Inverness, Cork, Galway, Limerick, Porto, Heathrow, Gatwick, Westminster, Whitehall, Downing Street, Holyrood
0: Stormont
0: Twickenham, Silverstone, Old Trafford, Anfield, York, Norwich, Exeter, Derby, Coventry, Sunderland
0: Wolverhampton, Bradford, Waterford, Derry, Howth, Guernsey, Jersey, Isle of Man, Faro, Tenerife, Canary Islands
0: Faroe Islands, Lord’s, Lord's, Portrush, St Andrews, Epsom, Ascot, Aintree, Cheltenham, Goodwood, Henley, Murrayfield
0: Hampden, Croke Park, Edgbaston, Headingley, Trent Bridge, Old Bailey, Windsor, Glastonbury, Cowes, Windsor Castle
0: Buckingham Palace, St Paul’s Cathedral, Westminster Abbey, Trafalgar Square, Hyde Park, Brands Hatch, Goodison Park
1: Paris, Berlin, Madrid, Rome, Brussels, Amsterdam, Vienna, Stockholm, Oslo, Copenhagen, Prague, Warsaw, Gothenburg
1: Malmö
1: Budapest, Zurich, Zürich, Geneva, Bern, Barcelona, Milan, Munich, Frankfurt, Hamburg, Belgrade, Zagreb, Sarajevo
1: Lausanne
1: Ljubljana, Bratislava, Valletta, Monaco, The Hague, Rotterdam, Naples, Turin, Seville, France, Germany, Italy
1: Belgium, Lyon
1: Netherlands, Austria, Switzerland, Sweden, Norway, Denmark, Poland, Czech Republic, Czechia, Hungary, Croatia
1: Serbia, Bosnia
1: Slovenia, Slovakia, Luxembourg, Malta, Albania, Tirana, Kosovo, Pristina, Montenegro, Podgorica, Skopje
1: North Macedonia
1: Marseille, Toulouse, Nice, Bordeaux, Strasbourg, Lille, Cologne, Stuttgart, Düsseldorf, Leipzig, Dresden, Krakow
1: Gdansk, Davos
1: Bergen, Trondheim, Aarhus, Basel, Salzburg, Venice, Florence, Bologna, Palermo, Genoa, Valencia, Bilbao, Malaga
1: Málaga, Brno
1: Antwerp, Ghent, Utrecht, Eindhoven, Roland Garros, Le Mans, Vatican, Andorra, Liechtenstein
2: Athens, Helsinki, Kyiv, Kiev, Bucharest, Sofia, Riga, Tallinn, Vilnius, Nicosia, Lviv, Odesa, Chisinau, Greece
2: Finland
2: Romania, Bulgaria, Latvia, Estonia, Lithuania, Cyprus, Ukraine, Moldova, Kharkiv, Thessaloniki, Tampere, Turku
2: Beirut, Lebanon
0: Centre Court, Court One, No 1 Court, Villa Park, Stamford Bridge, Elland Road, Celtic Park, Ibrox, Tynecastle
0: Principality Stadium, Millennium Stadium, Aviva Stadium, Lansdowne Road, Thomond Park, Royal Albert Hall
0: BBC One, BBC Two, ITV, Bank of England, Braga, Coimbra, Funchal, Madeira, Middlesbrough, Ipswich, Blackpool
0: Bournemouth, Wrexham, Perthshire, Cornwall, Devon, Kent, Yorkshire, Lerwick, Stornoway, Orkney, Shetland, Sligo
0: Kilkenny, Tralee, Wexford, Algarve
1: Graz, Linz, Innsbruck, Gdynia, Poznan, Poznań, Wroclaw, Wrocław, Lodz, Łódź, Kraków, Ostrava, Debrecen
1: Novi Sad, Nantes, Rennes, Grenoble, Cannes, Calais, Dunkirk, Reims, Dijon, Montpellier, Hanover, Bremen
1: Dortmund, Nuremberg, Bonn, Kiel, Rostock, Freiburg, Bavaria, Bari, Catania, Trieste, Verona, Pisa, Siena, Parma
1: Messina, Cagliari, Sardinia, Sicily, Corsica, Ajaccio, Zaragoza, Granada, Murcia, Majorca, Mallorca, Ibiza
1: Alicante, Pamplona, Santander, Vigo, Tromsø, Stavanger, Svalbard, Uppsala, Odense, Groningen, Maastricht
1: Bruges, Liège, Leuven, Dubrovnik, Rijeka, Mostar, Banja Luka, Ohrid, Catalonia, Andalusia, Tuscany, Imola
1: Monza, Spa-Francorchamps
2: Crete, Heraklion, Rhodes, Corfu, Santorini, Patras, Larnaca, Limassol, Iasi, Cluj, Timisoara, Constanta, Varna
2: Plovdiv, Burgas, Dnipro, Zaporizhzhia, Mykolaiv, Kherson, Sumy, Chernihiv, Kaunas, Klaipeda, Tartu, Daugavpils
2: Oulu, Espoo, Lahti, Rovaniemi, Piraeus, Lesbos
-1: Azores
""",
        "eu",
    ),
    **zone_table("2: Israel, Jerusalem, Tel Aviv, Haifa", "il"),
    **zone_table("2: Cairo, Alexandria, Egypt", "eg"),
    **zone_table("-4: Santiago, Chile, Valparaíso, Valparaiso", "cl"),
    **zone_table(
        """
-9: Anchorage, Alaska
-8: Los Angeles, San Francisco, Seattle, Las Vegas, San Diego, Vancouver, California, Sacramento, Oakland
-8: San Jose, Tijuana, Hollywood, Silicon Valley, Nevada
-7: Denver, Salt Lake City, Calgary, Edmonton, Colorado, Albuquerque, Utah, Montana, Boise, Banff
-6: Chicago, Houston, Dallas, Austin, New Orleans, Minneapolis, St. Louis, Memphis, Winnipeg, Nashville, Oklahoma City
-6: Kansas City, Milwaukee, Boca Chica, San Antonio, Fort Worth, Omaha, Illinois, Wisconsin, Minnesota, Iowa
-6: Louisiana, Tulsa
-5: New York, Washington, Boston, Miami, Atlanta, Toronto, Montreal, Ottawa, Philadelphia, Detroit, Orlando
-5: Wall Street
-5: Cape Canaveral, Quebec, Pittsburgh, Baltimore, Cleveland, Buffalo, Tampa, Ohio, Pennsylvania, Manhattan
-5: Massachusetts, New Jersey, North Carolina, South Carolina, Havana, Cuba, Port-au-Prince, Haiti, Nassau, Bahamas
-4: Halifax, Nova Scotia, New Brunswick, Maritimes, the Maritimes, Bermuda, Moncton
-8: Spokane, Tacoma, Fresno, Reno, Anaheim, Vandenberg, Malibu, Pasadena
-7: Wyoming, Cheyenne, New Mexico, Santa Fe, Aspen, Yellowstone
-6: Missouri, Mississippi, Alabama, Arkansas, Oklahoma, Des Moines, Little Rock, Baton Rouge, Fargo, Green Bay
-6: Manitoba
-5: Connecticut, Delaware, Maine, Maryland, New Hampshire, Rhode Island, Vermont, West Virginia, Hartford
-5: Cincinnati, Indianapolis, Louisville, Jacksonville, Raleigh, Capitol Hill, White House, Pentagon, Brooklyn
-5: Long Island, Niagara Falls
-3.5: St. John’s, St. John's, St John’s, Newfoundland
""",
        "us",
    ),
    **zone_table(
        "9.5: Adelaide\n10: Sydney, Melbourne, Canberra, Hobart, Tasmania, New South Wales, MCG, SCG"
        "\n10: Geelong, Ballarat, Wollongong, Launceston, Bendigo",
        "au",
    ),
    **zone_table(
        "12: Auckland, Wellington, Christchurch, New Zealand, Dunedin, Queenstown, Timaru, Napier"
        "\n12: Rotorua, Invercargill, Eden Park, Whangarei",
        "nz",
    ),
    **zone_table(
        """
-6: Mexico City, Guadalajara, Monterrey
3.5: Tehran, Iran, Isfahan
5: Astana, Almaty, Kazakhstan
13: Apia
""",
        "ended",
    ),
    **zone_table("2: Amman, Damascus, Syria, Aleppo\n-4: Asunción, Asuncion, Paraguay", "kept"),
    **zone_table("0: Rabat, Casablanca, Morocco, Marrakesh\n2: Gaza, Ramallah, Rafah, Nablus", "either"),
    **zone_table(
        """
-10: Honolulu, Hawaii, Tahiti
-7: Phoenix, Arizona, Tucson
-6: San José, Guatemala City, Managua, San Salvador, Guatemala, Honduras, Tegucigalpa, El Salvador, Nicaragua
-6: Costa Rica, Belize
-6: Saskatchewan, Regina, Saskatoon
-5: Lima, Bogotá, Bogota, Quito, Kingston, Panama City, Jamaica, Peru, Colombia, Panama, Cancún, Cancun, Medellín
-5: Cali
-4: Caracas, La Paz, Manaus, Venezuela, Bolivia, Puerto Rico, Santo Domingo, Dominican Republic
-4: Trinidad, Port of Spain, Barbados, Bridgetown, Guyana, St Lucia, Grenada, Antigua, Dominica
-3: Buenos Aires, Montevideo, Rio de Janeiro, São Paulo, Sao Paulo, Brasília, Brasilia, Argentina, Kourou, Uruguay
-3: Rio
-3: Suriname, Paramaribo, Recife, Rosario, Belém
0: Reykjavik, Accra, Dakar, Abidjan, Bamako, Freetown, Monrovia, Iceland, Ghana, Lomé, Senegal, Ivory Coast, Mali
0: Togo
0: Sierra Leone, Liberia, Gambia, Banjul, Ouagadougou, Burkina Faso, Conakry, Nouakchott, Bissau, Kumasi, Mauritania
1: Lagos, Abuja, Algiers, Tunis, Kinshasa, Luanda, Nigeria, Niamey, Yaoundé, Algeria, Tunisia, Angola, Niger, Cameroon
1: Gabon, Libreville, Benin, Cotonou, Kano, Douala, N’Djamena, Brazzaville, Bangui, Port Harcourt, Ibadan, Enugu
2: Johannesburg, Cape Town, Pretoria, Durban, Harare, Lusaka, Maputo, Kigali, Khartoum, Tripoli, Gaborone, Soweto
2: South Africa, Windhoek, Blantyre, Zimbabwe, Zambia, Mozambique, Rwanda, Sudan, Libya, Botswana, Namibia, Malawi
2: Lilongwe
2: Eswatini, Lesotho, Maseru, Burundi, Bulawayo, Juba, South Sudan, Kaliningrad, Newlands, Benghazi, Lubumbashi, Goma
3: Moscow, Nairobi, Addis Ababa, Riyadh, Jeddah, Mecca, Baghdad, Kuwait, Doha, Istanbul, Ankara, Minsk, Kampala
3: Dar es Salaam, Mogadishu, Bahrain, Aden, Sanaa, St. Petersburg, St Petersburg, Kenya, Qatar, Turkey, Belarus
3: Türkiye
3: Manama, Antananarivo, Djibouti, Uganda, Tanzania, Ethiopia, Somalia, Eritrea, Asmara, Saudi Arabia, Iraq, Yemen
3: Kremlin
3: Mombasa, Kisumu, Dodoma, Zanzibar, Arusha, Entebbe, Madagascar, Medina, Basra, Mosul, Erbil, Izmir, Antalya, Crimea
4: Dubai, Abu Dhabi, Muscat, Baku, Tbilisi, Yerevan, Mauritius, Port Louis, Oman, Azerbaijan, Armenia, Seychelles
4: Sharjah
4: United Arab Emirates, UAE, Samara, Réunion
4.5: Kabul, Afghanistan, Kandahar
5: Karachi, Islamabad, Lahore, Tashkent, Maldives, Malé, Pakistan, Peshawar, Quetta, Rawalpindi, Uzbekistan, Samarkand
5: Turkmenistan, Ashgabat, Tajikistan, Dushanbe, Yekaterinburg, Multan, Faisalabad
5.5: Delhi, New Delhi, Mumbai, Kolkata, Chennai, Bengaluru, Bangalore, Hyderabad, Colombo, India, Sri Lanka, Lucknow
5.5: Jaipur
5.5: Ahmedabad, Sriharikota, Pune, Kerala, Gujarat, Nagpur, Kandy, Galle, Srinagar, Kochi, Patna, Bhopal, Indore
5.75: Kathmandu, Nepal, Pokhara
6: Dhaka, Thimphu, Bangladesh, Bishkek, Bhutan, Kyrgyzstan, Chittagong, Chattogram, Sylhet, Omsk
6.5: Yangon, Myanmar, Mandalay, Naypyidaw, Naypyitaw
7: Bangkok, Jakarta, Hanoi, Phnom Penh, Ho Chi Minh City, Vietnam, Thailand, Vientiane, Laos, Cambodia, Phuket
7: Chiang Mai
7: Surabaya, Bandung, Saigon, Novosibirsk, Da Nang, Yogyakarta
8: Beijing, Shanghai, Hong Kong, Singapore, Taipei, Manila, Kuala Lumpur, Perth, China, Taiwan, Shenzhen, Macau
8: Philippines
8: Ulaanbaatar, Jiuquan, Wenchang, Malaysia, Guangzhou, Wuhan, Chengdu, Bali, Cebu, Brunei, Western Australia, Penang
8: Davao
9: Tokyo, Seoul, Osaka, Japan, South Korea, Pyongyang, Kyoto, Busan, Tanegashima, North Korea, Hiroshima, Fukushima
9: Sapporo
9: Nagoya, Yokohama, Noto, Okinawa, Fukuoka, Dili, East Timor, Palau, Incheon
9.5: Darwin, Northern Territory
10: Brisbane, Port Moresby, Queensland, Guam, Papua New Guinea, Gold Coast, Cairns, Townsville, Gabba, Vladivostok
11: Honiara, Noumea, Solomon Islands, Vanuatu, Port Vila, New Caledonia
12: Suva, Fiji, Tuvalu, Kiribati, Tarawa, Marshall Islands
-6: Puebla, Oaxaca, Veracruz
-5: Guayaquil, Cusco, Arequipa, Trujillo, Barranquilla, Bucaramanga, Ecuador
-4: Maracaibo, Cochabamba, Martinique, Guadeloupe, Curaçao, Aruba
-3: Fortaleza, Curitiba, Porto Alegre, Belo Horizonte, Mendoza, Ushuaia, Patagonia, French Guiana
0: Tamale, Cape Coast, Bouaké
1: Oran, Constantine, Sfax, Kaduna, Jos, Calabar, Benin City, Maiduguri, Borno
2: Kananga, Bukavu, Ndola, Kitwe, Mutare, Beira, Nampula, Gqeberha, Bloemfontein, Polokwane, Limpopo
2: KwaZulu-Natal, Walvis Bay, Francistown, Misrata, Sirte
3: Mwanza, Eldoret, Nakuru, Gulu, Jinja, Hargeisa, Kirkuk, Adana, Bursa, Gaziantep, Sochi, Kazan, Sebastopol
3: Sevastopol, Grozny
5: Gilgit, Hunza, Bukhara, Chelyabinsk
5.5: Surat, Vadodara, Nashik, Ranchi, Guwahati, Varanasi, Amritsar, Chandigarh, Shimla, Goa, Mysuru, Madurai
5.5: Visakhapatnam, Thiruvananthapuram, Jaffna, Punjab, Bihar, Assam, Tamil Nadu, Karnataka, Odisha
7: Hue, Haiphong, Siem Reap, Medan, Semarang, Java, Sumatra, Krasnoyarsk
8: Lombok, Makassar, Denpasar, Sulawesi, Kuching, Kota Kinabalu, Johor, Sarawak, Sabah, Zamboanga, Baguio, Iloilo
8: Luzon, Mindanao, Tianjin, Nanjing, Chongqing, Hangzhou, Harbin, Lhasa, Tibet, Sichuan, Kaohsiung, Fremantle
9: Daegu, Gwangju, Jeju, Daejeon, Kobe, Sendai, Niigata, Kanazawa, Nagasaki, Kumamoto, Hokkaido, Yakutsk, Jayapura
13: Nukuʻalofa, Tonga, Nuku’alofa
"""
    ),
}

_PEOPLES: dict[str, str] = {
    people: place
    for row in """British UK, Irish Dublin, French Paris, German Berlin, Spanish Madrid, Italian Rome, Dutch Amsterdam,
    Belgian Brussels, Swiss Bern, Austrian Vienna, Polish Warsaw, Czech Prague, Hungarian Budapest, Swedish
    Stockholm, Norwegian Oslo, Danish Copenhagen, Finnish Helsinki, Greek Athens, Turkish Ankara, Ukrainian
    Kyiv, Israeli Israel, Egyptian Egypt, Saudi Riyadh, Emirati Dubai, Qatari Doha, Kuwaiti Kuwait, Iraqi
    Iraq, Iranian Iran, Pakistani Pakistan, Indian India, Bangladeshi Dhaka, Nepali Nepal, Nepalese Nepal,
    Thai Thailand, Vietnamese Vietnam, Malaysian Malaysia, Philippine Manila, Japanese Japan, Korean Seoul,
    Chinese China, Taiwanese Taiwan, Kenyan Kenya, Nigerian Nigeria, Ghanaian Ghana, Ugandan Uganda,
    Tanzanian Tanzania, Ethiopian Ethiopia, Zimbabwean Zimbabwe, Algerian Algeria, Tunisian Tunisia,
    Argentine Argentina, Chilean Chile, Peruvian Peru, Colombian Colombia, Venezuelan Venezuela, Jamaican
    Jamaica, Icelandic Iceland, Singaporean Singapore, Afghan Kabul, Senegalese Senegal, Rwandan Rwanda,
    Romanian Romania, Bulgarian Sofia, Croatian Croatia, Serbian Serbia, Korea Seoul, Central European Paris""".replace(
        "\n", " "
    ).split(", ")
    for people, _, place in [row.strip().rpartition(" ")]
}

_NAME = pattern(r"[A-Z][^\W\d_]*(?:[.’ʻ'-][^\W\d_]+)*\.?")
_JOINS = (" ", " de ", " es ", " of ", "-")
_MOST_WORDS = 4


class Place(Record):
    """A place whose clocks are known, and where it stands."""

    span: Span
    zone: Zone


def places_in(text: str, start: int, end: int) -> list[Place]:
    """The known places between `start` and `end`, the longest name first, in order."""
    words = [match.span() for match in _NAME.finditer(text, start, end)]
    found, index = [], 0
    while index < len(words):
        last, place = _longest(text, words, index)
        if place is not None:
            found.append(place)
        index = last + 1
    return found


def _longest(text: str, words: list[tuple[int, int]], index: int) -> tuple[int, Place | None]:
    """The number of the last word of the longest known name from word `index` on, and the place."""
    stop = index
    while (
        stop + 1 < len(words) and stop - index < _MOST_WORDS - 1 and text[words[stop][1] : words[stop + 1][0]] in _JOINS
    ):
        stop += 1
    begins = words[index][0]
    for last in range(stop, index - 1, -1):
        name = text[begins : words[last][1]]
        for form in (name, name.rstrip("."), name.removesuffix("’s").removesuffix("'s")):
            if form in PLACES:
                return last, Place(Span(begins, begins + len(form)), PLACES[form])
    return index, None


def zone_of_name(name: str) -> Zone | None:
    """The zone of “Nairobi” or “Kenyan”, as in “Nairobi time”; None for a name that is not known."""
    return PLACES.get(name) or PLACES.get(_PEOPLES.get(name, ""))
