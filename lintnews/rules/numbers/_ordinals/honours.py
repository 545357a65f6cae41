"""Honours that people and teams have won more than once, by the month of each. Our own table, as of February 2026."""

from __future__ import annotations

from datetime import date

LAST_TOLD = date(2026, 2, 15)
"""The day up to which the table is whole."""

# Each row: a name (other names after /), and the months; a number before them is that of the first of them.
_ROWS = {
    "slam": """
        Novak Djokovic: 15 2019-01 2019-07 2020-02 2021-02 2021-06 2021-07 2022-07 2023-01 2023-06 2023-09
        Rafael Nadal / Rafa Nadal: 14 2014-06 2017-06 2017-09 2018-06 2019-06 2019-09 2020-10 2022-01 2022-06
        Roger Federer: 17 2012-07 2017-01 2017-07 2018-01
        Carlos Alcaraz: 1 2022-09 2023-07 2024-06 2024-07 2025-06 2025-09 2026-02
        Jannik Sinner: 1 2024-01 2024-09 2025-01 2025-07
        Andy Murray: 1 2012-09 2013-07 2016-07
        Iga Swiatek / Iga Świątek: 1 2020-10 2022-06 2022-09 2023-06 2024-06 2025-07
        Aryna Sabalenka: 1 2023-01 2024-01 2024-09 2025-09
        Coco Gauff: 1 2023-09 2025-06
        Naomi Osaka: 1 2018-09 2019-01 2020-09 2021-02
        Serena Williams: 18 2014-09 2015-01 2015-06 2015-07 2016-07 2017-01""",
    "ballon": """
        Lionel Messi: 4 2013-01 2016-01 2019-12 2021-11 2023-10
        Cristiano Ronaldo: 3 2015-01 2016-12 2017-12
        Aitana Bonmatí / Aitana Bonmati: 1 2023-10 2024-10 2025-09
        Alexia Putellas: 1 2021-11 2022-10""",
    "formula": """
        Lewis Hamilton: 1 2008-11 2014-11 2015-10 2017-10 2018-10 2019-11 2020-11
        Max Verstappen: 1 2021-12 2022-10 2023-10 2024-11
        Sebastian Vettel: 1 2010-11 2011-10 2012-11 2013-10""",
    "tour": """
        Tadej Pogačar / Tadej Pogacar: 1 2020-09 2021-07 2024-07 2025-07
        Chris Froome: 1 2013-07 2015-07 2016-07 2017-07
        Jonas Vingegaard: 1 2022-07 2023-07""",
    "bowl": """
        Tom Brady: 4 2015-02 2017-02 2019-02 2021-02
        Patrick Mahomes: 1 2020-02 2023-02 2024-02""",
    "nba": """
        LeBron James: 1 2012-06 2013-06 2016-06 2020-10
        Stephen Curry / Steph Curry: 1 2015-06 2017-06 2018-06 2022-06
        Boston Celtics / Boston: 17 2008-06 2024-06""",
    "europe": """
        Real Madrid / Madrid: 10 2014-05 2016-05 2017-06 2018-05 2022-05 2024-06
        Liverpool: 5 2005-05 2019-06
        Bayern Munich / Bayern: 5 2013-05 2020-08
        Chelsea: 1 2012-05 2021-05""",
    "football": """
        Argentina: 2 1986-06 2022-12
        France: 1 1998-07 2018-07
        Germany: 3 1990-07 2014-07""",
    "rugby": """
        South Africa / the Springboks: 1 1995-06 2007-10 2019-11 2023-10
        New Zealand / the All Blacks: 1 1987-06 2011-10 2015-10""",
    "cricket": """
        Australia: 5 2015-03 2023-11
        India: 1 1983-06 2011-04""",
}


class Wins:
    """The months in which one won an honour, and the number of the first of them."""

    __slots__ = ("first", "months", "name")

    def __init__(self, name: str, first: int, months: tuple[str, ...]) -> None:
        self.name, self.first, self.months = name, first, months

    def number_on(self, day: date) -> int:
        """The number of the one just won on `day`; 0 where none was won in that month or at the end of the last."""
        before = f"{day.year - (day.month == 1)}-{(day.month - 2) % 12 + 1:02}"
        for month in (f"{day.year}-{day.month:02}", *((before,) if day.day <= 7 else ())):
            if month in self.months:
                return self.first + max(at for at, one in enumerate(self.months) if one == month)
        return 0


def records() -> dict[str, dict[str, Wins]]:
    """By honour and by name; people by their surnames too."""
    made: dict[str, dict[str, Wins]] = {}
    for honour, rows in _ROWS.items():
        by_name = made.setdefault(honour, {})
        for row in rows.strip().splitlines():
            names, _, told = row.strip().partition(": ")
            first, *months = told.split()
            forms = names.split(" / ")
            record = Wins(forms[0], int(first), tuple(months))
            for form in forms:
                by_name[form] = record
                if honour in ("slam", "ballon", "formula", "tour", "bowl"):
                    by_name[form.rsplit(maxsplit=1)[-1]] = record
    return made
