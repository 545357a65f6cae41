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
    """Whether summer time holds on `day`; None on days around a change and before the rules of today."""
    if day.year < _FIRST_YEAR or not family:
        return None
    first, last = _summer_begins_and_ends(family, day.year)
    if min(abs((day - first).days), abs((day - last).days)) <= 1:
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
    **_table("0: GMT, UTC, Z, WAST\n1: WAT\n2: CAT, SAST\n3: EAT, MSK, AST3, TRT, Moscow time\n4: GST\n5: PKT\n5.75: NPT\n5.5: IST\n"
             "6: BDT\n7: WIB, ICT\n8: HKT, SGT, AWST, PHT, MYT, CST8, Beijing time\n9: JST, KST\n-3: BRT, ART"),
    **_table("-5: ET, Eastern Time, Eastern time, Eastern, eastern time\n-6: CT, Central Time, Central time, Central\n-7: MT, Mountain Time, Mountain time, Mountain\n"
             "-8: PT, Pacific Time, Pacific time, Pacific\n-9: AKT", "us"),
    **_table("-5: EST, Eastern Standard Time\n-6: CST, Central Standard Time\n-7: MST, Mountain Standard Time\n-8: PST, Pacific Standard Time\n"
             "-9: AKST\n-3.5: NST\n-4: AST, Atlantic Standard Time", "us", "winter"),
    **_table("-5: EDT, Eastern Daylight Time\n-6: CDT, Central Daylight Time\n-7: MDT, Mountain Daylight Time\n-8: PDT, Pacific Daylight Time\n"
             "-9: AKDT\n-3.5: NDT\n-4: ADT, Atlantic Daylight Time", "us", "summer"),
    **_table("1: CET, Central European Time\n2: EET, Eastern European Time\n0: WET", "eu", "winter"),
    **_table("0: BST, British Summer Time, WEST, Irish Summer Time\n1: CEST, Central European Summer Time\n2: EEST, Eastern European Summer Time", "eu", "summer"),
    **_table("10: AEST\n9.5: ACST", "au", "winter"),
    **_table("10: AEDT\n9.5: ACDT", "au", "summer"),
    **_table("10: AET", "au"),
    **_table("12: NZST", "nz", "winter"),
    **_table("12: NZDT", "nz", "summer"),
    **_table("12: NZT", "nz"),
    **_table("0: UK time, British time", "eu"),
}  # fmt: skip

PLACES: dict[str, Zone] = {
    **_table("0: London, Britain, Edinburgh, Cardiff, Belfast, Manchester, Dublin, Lisbon, Liverpool, Glasgow, Birmingham, Leeds, Wembley, Wimbledon, Hull\n"
             "1: Paris, Berlin, Madrid, Rome, Brussels, Amsterdam, Vienna, Stockholm, Oslo, Copenhagen, Prague, Warsaw, Budapest, Zurich, Geneva, Bern, Barcelona, "
             "Milan, Munich, Frankfurt, Hamburg, Belgrade, Zagreb, Sarajevo, Ljubljana, Bratislava, Valletta, Monaco, The Hague, Rotterdam, Naples, Turin, Seville\n"
             "2: Athens, Helsinki, Kyiv, Kiev, Bucharest, Sofia, Riga, Tallinn, Vilnius, Nicosia, Lviv, Odesa, Chisinau", "eu"),
    **_table("-5: New York, Washington, Boston, Miami, Atlanta, Toronto, Montreal, Ottawa, Philadelphia, Detroit, Orlando, Cape Canaveral, Florida, Georgia, Quebec\n"
             "-6: Chicago, Houston, Dallas, Austin, New Orleans, Minneapolis, St. Louis, Memphis, Winnipeg, Nashville, Texas, Kansas City, Milwaukee, Boca Chica\n"
             "-7: Denver, Salt Lake City, Calgary, Edmonton, Colorado, Albuquerque\n"
             "-8: Los Angeles, San Francisco, Seattle, Las Vegas, San Diego, Vancouver, Portland, California, Sacramento, San Jose\n-9: Anchorage\n-4: Halifax", "us"),
    **_table("10: Sydney, Melbourne, Canberra, Hobart\n9.5: Adelaide", "au"),
    **_table("12: Auckland, Wellington, Christchurch, New Zealand", "nz"),
    **_table("0: Reykjavik, Accra, Dakar, Abidjan, Bamako, Freetown, Monrovia, Iceland, Ghana, Lomé\n1: Lagos, Abuja, Algiers, Tunis, Kinshasa, Luanda, Nigeria, Niamey, Yaoundé\n"
             "2: Johannesburg, Cape Town, Pretoria, Durban, Harare, Lusaka, Maputo, Kigali, Khartoum, Tripoli, Gaborone, South Africa, Windhoek, Blantyre\n"
             "3: Moscow, Nairobi, Addis Ababa, Riyadh, Jeddah, Mecca, Baghdad, Kuwait, Doha, Istanbul, Ankara, Minsk, Kampala, Dar es Salaam, Mogadishu, "
             "Bahrain, Aden, Sanaa, St. Petersburg, St Petersburg, Kenya, Qatar, Turkey, Amman, Damascus, Manama, Antananarivo, Djibouti\n3.5: Tehran, Iran\n"
             "4: Dubai, Abu Dhabi, Muscat, Baku, Tbilisi, Yerevan, Mauritius, Port Louis\n4.5: Kabul\n5: Karachi, Islamabad, Lahore, Tashkent, Maldives, Malé, Astana, Almaty\n"
             "5.5: Delhi, New Delhi, Mumbai, Kolkata, Chennai, Bengaluru, Bangalore, Hyderabad, Colombo, India, Sri Lanka, Ahmedabad, Sriharikota, Pune\n5.75: Kathmandu, Nepal\n"
             "6: Dhaka, Thimphu, Bangladesh, Bishkek\n6.5: Yangon\n7: Bangkok, Jakarta, Hanoi, Phnom Penh, Ho Chi Minh City, Vietnam, Thailand, Vientiane\n"
             "8: Beijing, Shanghai, Hong Kong, Singapore, Taipei, Manila, Kuala Lumpur, Perth, China, Taiwan, Shenzhen, Macau, Ulaanbaatar, Jiuquan, Wenchang\n"
             "9: Tokyo, Seoul, Osaka, Japan, South Korea, Pyongyang, Kyoto, Busan, Tanegashima\n10: Brisbane, Port Moresby, Queensland, Guam\n11: Honiara, Noumea\n12: Suva, Fiji\n"
             "13: Apia, Nukuʻalofa, Samoa, Tonga\n-3: Buenos Aires, Montevideo, Rio de Janeiro, São Paulo, Sao Paulo, Brasília, Brasilia, Argentina, Kourou\n-4: Caracas, La Paz, Manaus, San Juan, Georgetown\n"
             "-5: Lima, Bogotá, Bogota, Quito, Kingston, Panama City, Jamaica, Peru, Colombia\n-6: Mexico City, San José, Guatemala City, Managua, San Salvador\n-7: Phoenix, Arizona\n-10: Honolulu, Hawaii\n9.5: Darwin"),
}  # fmt: skip
