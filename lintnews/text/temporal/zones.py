"""Time zones by the names news gives them, and what they are from UTC on a day.

The rules of summer time are few and have held since 2007 in North America, 1996 in Europe, 2008 in Australia and 2007
in New Zealand; before that nothing is said. Kept as rules rather than read from the machine, so that every machine,
also one without a zone database, says the same.
"""

from __future__ import annotations

from datetime import date, timedelta

from lintnews.core.record import Record


class Zone(Record):
    """Minutes from UTC in winter, and the family of rules for summer time: us, eu, au, nz, or none.

    `fixed` is whether the name tells which of the two it is: winter, summer, or empty for either (ET, a city).
    """

    offset: int
    family: str = ""
    fixed: str = ""


def _summer_begins_and_ends(family: str, year: int) -> tuple[date, date]:
    """The first day of summer time and the day it ends; in the south it ends before it begins."""
    if family == "us":
        return _sunday(year, 3, 2), _sunday(year, 11, 1)
    if family == "eu":
        return _last_sunday(year, 3), _last_sunday(year, 10)
    if family == "au":
        return _sunday(year, 10, 1), _sunday(year, 4, 1)
    return _last_sunday(year, 9), _sunday(year, 4, 1)  # New Zealand


_FIRST_YEAR = 2008


def is_summer(family: str, day: date) -> bool | None:
    """Whether summer time holds on `day`; None on the day of a change and before the rules of today."""
    if day.year < _FIRST_YEAR or not family:
        return None
    first, last = _summer_begins_and_ends(family, day.year)
    if day in (first, last):
        return None
    inside = min(first, last) < day < max(first, last)
    return inside if first < last else not inside


def offsets(zone: Zone, day: date | None) -> tuple[int, ...]:
    """Minutes from UTC that `zone` can have on `day`; both where the day is not known or is near a change."""
    if not zone.family:
        return (zone.offset,)
    if zone.fixed:
        return (zone.offset + (60 if zone.fixed == "summer" else 0),)
    summer = is_summer(zone.family, day) if day else None
    if summer is None:
        return zone.offset, zone.offset + 60
    return (zone.offset + (60 if summer else 0),)


def _sunday(year: int, month: int, number: int) -> date:
    first = date(year, month, 1)
    return first + timedelta(days=(6 - first.weekday()) % 7 + 7 * (number - 1))


def _last_sunday(year: int, month: int) -> date:
    last = date(year, month, 31 if month in (3, 10) else 30)
    return last - timedelta(days=(last.weekday() + 1) % 7)


def _table(rows: str, family: str = "", fixed: str = "") -> dict[str, Zone]:
    """Rows of “hours: name, name”."""
    found = {}
    for row in rows.strip().splitlines():
        hours, _, names = row.partition(":")
        for name in names.split(","):
            found[name.strip()] = Zone(round(float(hours) * 60), family, fixed)
    return found


ABBREVIATIONS: dict[str, Zone] = {
    **_table(
        """
-3: BRT, ART
0: GMT, UTC, Z, WAST
1: WAT
2: CAT, SAST
3: EAT, MSK, AST3, TRT, Moscow time
4: GST
5: PKT
5.5: IST
5.75: NPT
6: BDT
7: WIB, ICT
8: HKT, SGT, AWST, PHT, MYT, CST8, Beijing time
9: JST, KST
"""
    ),
    **_table(
        """
-9: AKT
-8: PT, Pacific Time, Pacific time, Pacific
-7: MT, Mountain Time, Mountain time, Mountain
-6: CT, Central Time, Central time, Central
-5: ET, Eastern Time, Eastern time, Eastern, eastern time
""",
        "us",
    ),
    **_table(
        """
-9: AKST
-8: PST, Pacific Standard Time
-7: MST, Mountain Standard Time
-6: CST, Central Standard Time
-5: EST, Eastern Standard Time
-4: AST, Atlantic Standard Time
-3.5: NST
""",
        "us",
        "winter",
    ),
    **_table(
        """
-9: AKDT
-8: PDT, Pacific Daylight Time
-7: MDT, Mountain Daylight Time
-6: CDT, Central Daylight Time
-5: EDT, Eastern Daylight Time
-4: ADT, Atlantic Daylight Time
-3.5: NDT
""",
        "us",
        "summer",
    ),
    **_table(
        """
0: WET
1: CET, Central European Time
2: EET, Eastern European Time
""",
        "eu",
        "winter",
    ),
    **_table(
        """
0: BST, British Summer Time, WEST, Irish Summer Time
1: CEST, Central European Summer Time
2: EEST, Eastern European Summer Time
""",
        "eu",
        "summer",
    ),
    **_table(
        """
9.5: ACST
10: AEST
""",
        "au",
        "winter",
    ),
    **_table(
        """
9.5: ACDT
10: AEDT
""",
        "au",
        "summer",
    ),
    **_table(
        """
10: AET
""",
        "au",
    ),
    **_table(
        """
12: NZST
""",
        "nz",
        "winter",
    ),
    **_table(
        """
12: NZDT
""",
        "nz",
        "summer",
    ),
    **_table(
        """
12: NZT
""",
        "nz",
    ),
    **_table(
        """
0: UK time, British time
""",
        "eu",
    ),
}

PLACES: dict[str, Zone] = {
    **_table(
        """
0: London, Britain, Edinburgh, Cardiff, Belfast, Manchester, Dublin, Lisbon, Liverpool, Glasgow, Birmingham
0: Leeds, Wembley, Wimbledon, Hull
1: Paris, Berlin, Madrid, Rome, Brussels, Amsterdam, Vienna, Stockholm, Oslo, Copenhagen, Prague, Warsaw
1: Budapest, Zurich, Geneva, Bern, Barcelona, Milan, Munich, Frankfurt, Hamburg, Belgrade, Zagreb, Sarajevo
1: Ljubljana, Bratislava, Valletta, Monaco, The Hague, Rotterdam, Naples, Turin, Seville
2: Athens, Helsinki, Kyiv, Kiev, Bucharest, Sofia, Riga, Tallinn, Vilnius, Nicosia, Lviv, Odesa, Chisinau
""",
        "eu",
    ),
    **_table(
        """
-9: Anchorage
-8: Los Angeles, San Francisco, Seattle, Las Vegas, San Diego, Vancouver, Portland, California, Sacramento
-8: San Jose
-7: Denver, Salt Lake City, Calgary, Edmonton, Colorado, Albuquerque
-6: Chicago, Houston, Dallas, Austin, New Orleans, Minneapolis, St. Louis, Memphis, Winnipeg, Nashville, Texas
-6: Kansas City, Milwaukee, Boca Chica
-5: New York, Washington, Boston, Miami, Atlanta, Toronto, Montreal, Ottawa, Philadelphia, Detroit, Orlando
-5: Cape Canaveral, Florida, Georgia, Quebec
-4: Halifax
-3.5: St. John’s, St. John's, St John’s, Newfoundland
""",
        "us",
    ),
    **_table(
        """
9.5: Adelaide
10: Sydney, Melbourne, Canberra, Hobart
""",
        "au",
    ),
    **_table(
        """
12: Auckland, Wellington, Christchurch, New Zealand
""",
        "nz",
    ),
    **_table(
        """
-10: Honolulu, Hawaii
-7: Phoenix, Arizona
-6: Mexico City, San José, Guatemala City, Managua, San Salvador
-5: Lima, Bogotá, Bogota, Quito, Kingston, Panama City, Jamaica, Peru, Colombia
-4: Caracas, La Paz, Manaus, San Juan, Georgetown
-3: Buenos Aires, Montevideo, Rio de Janeiro, São Paulo, Sao Paulo, Brasília, Brasilia, Argentina, Kourou
0: Reykjavik, Accra, Dakar, Abidjan, Bamako, Freetown, Monrovia, Iceland, Ghana, Lomé
1: Lagos, Abuja, Algiers, Tunis, Kinshasa, Luanda, Nigeria, Niamey, Yaoundé
2: Johannesburg, Cape Town, Pretoria, Durban, Harare, Lusaka, Maputo, Kigali, Khartoum, Tripoli, Gaborone
2: South Africa, Windhoek, Blantyre
3: Moscow, Nairobi, Addis Ababa, Riyadh, Jeddah, Mecca, Baghdad, Kuwait, Doha, Istanbul, Ankara, Minsk, Kampala
3: Dar es Salaam, Mogadishu, Bahrain, Aden, Sanaa, St. Petersburg, St Petersburg, Kenya, Qatar, Turkey, Amman
3: Damascus, Manama, Antananarivo, Djibouti
3.5: Tehran, Iran
4: Dubai, Abu Dhabi, Muscat, Baku, Tbilisi, Yerevan, Mauritius, Port Louis
4.5: Kabul
5: Karachi, Islamabad, Lahore, Tashkent, Maldives, Malé, Astana, Almaty
5.5: Delhi, New Delhi, Mumbai, Kolkata, Chennai, Bengaluru, Bangalore, Hyderabad, Colombo, India, Sri Lanka
5.5: Ahmedabad, Sriharikota, Pune
5.75: Kathmandu, Nepal
6: Dhaka, Thimphu, Bangladesh, Bishkek
6.5: Yangon
7: Bangkok, Jakarta, Hanoi, Phnom Penh, Ho Chi Minh City, Vietnam, Thailand, Vientiane
8: Beijing, Shanghai, Hong Kong, Singapore, Taipei, Manila, Kuala Lumpur, Perth, China, Taiwan, Shenzhen, Macau
8: Ulaanbaatar, Jiuquan, Wenchang
9: Tokyo, Seoul, Osaka, Japan, South Korea, Pyongyang, Kyoto, Busan, Tanegashima
9.5: Darwin
10: Brisbane, Port Moresby, Queensland, Guam
11: Honiara, Noumea
12: Suva, Fiji
13: Apia, Nukuʻalofa, Samoa, Tonga
"""
    ),
}
