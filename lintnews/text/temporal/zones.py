"""Time zones by the names news gives them, and what they are from UTC on a day.

The rules of summer time are few and have held since 2007 in North America, 1996 in Europe, 2008 in Australia and 2007
in New Zealand; before that nothing is said. Kept as rules rather than read from the machine, so that every machine,
also one without a zone database, says the same.
"""

from __future__ import annotations

from datetime import date, timedelta

from lintnews.core.record import Record


class Zone(Record):
    """Minutes from UTC in winter, and the family of rules for summer time: us, eu, au, nz, il, eg, cl, or none.

    Family “ended” had summer time until a few years ago, “kept” has had it all year since; “either” changes by a
    calendar that is not read here.

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
    if family == "il":
        return _last_sunday(year, 3) - timedelta(days=2), _last_sunday(year, 10)
    if family == "eg":
        return _last_sunday(year, 4) - timedelta(days=2), _last_sunday(year, 10) - timedelta(days=2)
    if family == "cl":
        return _sunday_from(date(year, 9, 2)), _sunday_from(date(year, 4, 2))
    if family == "au":
        return _sunday(year, 10, 1), _sunday(year, 4, 1)
    return _last_sunday(year, 9), _sunday(year, 4, 1)  # New Zealand


_FIRST_YEAR = 2008
_ENDED = 2024  # the last year in which a place of the families “ended” and “kept” changed its rule


def is_summer(family: str, day: date) -> bool | None:
    """Whether summer time holds on `day`; None on the day of a change and before the rules of today."""
    if family in ("ended", "kept"):
        return family == "kept" if day.year > _ENDED else None
    if day.year < _FIRST_YEAR or not family or family == "either":
        return None
    first, last = _summer_begins_and_ends(family, day.year)
    if day in (first, last) or (family == "eg" and day.year < 2023):
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


def _sunday_from(first: date) -> date:
    return first + timedelta(days=(6 - first.weekday()) % 7)


def _last_sunday(year: int, month: int) -> date:
    last = date(year, month, 31 if month in (3, 10) else 30)
    return last - timedelta(days=(last.weekday() + 1) % 7)


def zone_table(rows: str, family: str = "", fixed: str = "") -> dict[str, Zone]:
    """Rows of “hours: name, name”."""
    found = {}
    for row in rows.strip().splitlines():
        hours, _, names = row.partition(":")
        for name in names.split(","):
            found[name.strip()] = Zone(round(float(hours) * 60), family, fixed)
    return found


ABBREVIATIONS: dict[str, Zone] = {
    **zone_table(
        """
-3: BRT, ART
-10: HST, Hawaii Standard Time
0: GMT, UTC, Z, Greenwich Mean Time, Coordinated Universal Time, Universal Time
1: WAT, West Africa Time, West African Time
2: CAT, SAST, Central Africa Time, Central African Time
2: South African Standard Time, South Africa Standard Time
3: EAT, MSK, TRT, Moscow time, Moscow Time, East Africa Time, East African Time
3: Arabia Standard Time, Moscow Standard Time
4: GST, Gulf Standard Time
5: PKT, Pakistan Standard Time, Pakistan Time
5.5: IST, Indian Standard Time, India Standard Time
5.75: NPT, Nepal Time, Nepal Standard Time
6: BDT, Bangladesh Standard Time
6.5: MMT
7: WIB, ICT, Western Indonesian Time, Western Indonesia Time, Indochina Time
8: HKT, SGT, AWST, PHT, MYT, WITA, Beijing time, Beijing Time, China Standard Time, Hong Kong Time, Singapore Time
8: Philippine Standard Time, Australian Western Standard Time
9: JST, KST, WIT, Japan Standard Time, Korea Standard Time, Korean Standard Time
"""
    ),
    **zone_table(
        """
-9: AKT, Alaska Time, Alaska time
-8: PT, West Coast time, Pacific Time, Pacific time, Pacific
-7: MT, Mountain Time, Mountain time, Mountain
-6: CT, Central Time, Central time, Central
-4: Atlantic Time, Atlantic time
-3.5: Newfoundland Time, Newfoundland time
-5: ET, Eastern Time, Eastern time, Eastern, eastern time, East Coast time
""",
        "us",
    ),
    **zone_table(
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
    **zone_table(
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
    **zone_table(
        """
0: WET
1: CET, Central European Time
2: EET, Eastern European Time
""",
        "eu",
        "winter",
    ),
    **zone_table(
        """
0: BST, British Summer Time, WEST, Irish Summer Time
1: CEST, Central European Summer Time
2: EEST, Eastern European Summer Time
""",
        "eu",
        "summer",
    ),
    **zone_table(
        """
9.5: ACST
10: AEST, Australian Eastern Standard Time
""",
        "au",
        "winter",
    ),
    **zone_table(
        """
9.5: ACDT
10: AEDT, Australian Eastern Daylight Time
""",
        "au",
        "summer",
    ),
    **zone_table(
        """
10: AET
""",
        "au",
    ),
    **zone_table(
        """
12: NZST, New Zealand Standard Time
""",
        "nz",
        "winter",
    ),
    **zone_table(
        """
12: NZDT, New Zealand Daylight Time
""",
        "nz",
        "summer",
    ),
    **zone_table(
        """
12: NZT
""",
        "nz",
    ),
    **zone_table(
        """
0: UK time, British time, Irish time
""",
        "eu",
    ),
}
