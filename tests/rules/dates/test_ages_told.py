"""Ages told against a birth: lives in brackets, lived to, would have been, when he was."""

from __future__ import annotations

from datetime import date

import pytest

from lintnews.app.linter import Linter

WRONG = """
Alice Ward was 29 in 1965; she was born in 1946.
The 1950-born singer is now 65.
The sculptor died in 1970, a month before her 80th birthday; she had been born in 1900.
Born in Gdańsk in 1943, Halina Wolf won her first race aged 41 in 1974.
The actor would have been 110 this year. He was born in 1925.
Her grandmother was born in 1919 and lived to the age of 98, dying in 2007.
Aged 72, Bishop Moyo was born in Bulawayo in 1963.
Eva Lind (15 June 1929 – 20 July 2025) died peacefully, aged 86.
The tortoise, hatched in 1925, has reached the age of 90.
Year of birth: 1955. Age: 80.
In 1962, aged just 28, she sailed alone to Iceland; she was born in 1944.
Yusuf Aydin was born in 1979 and, at 36, is the oldest referee in the league.
The architect (1902–1981) completed the tower in 1952, when he was 40.
The deceased was 1.80 m tall, 44 years old and born on 3 January 1991.
"""
RIGHT = """
Born in 1943, Halina Wolf beat Anna Berg, who won aged 41 in 1974.
The 1950-born singer and her son, who is now 40, toured.
Alice Ward, who was born in 1946, said her mother was 29 in 1965.
He died in 1970, a month after his 70th birthday; he was born in 1900.
The actor would have been 100 this year; his brother was born in 1931.
Her grandmother was born in 1919 and lived to the age of 88, dying in 2007.
Eva Lind (15 June 1929 – 20 July 2025) died peacefully, aged 96.
Year of birth: 1955. Age at first novel: 30.
In 1962, aged just 18, she sailed alone to Iceland; she was born in 1944.
The architect (1902–1981) completed the tower in 1952, when he was 50.
The architect (1902–1981) met Loos in Vienna, who in 1952, when he was 40, taught there.
Mann, who was born in 1980, lost to Ito, who is 25, and beat Lee, aged 19.
"""
LINTER = Linter("default")


def _is_queried(text: str) -> bool:
    found = LINTER.check_text(text, published=date(2025, 8, 9)).findings
    return any(one.rule == "dates/age-against-birth-date" for one in found)


@pytest.mark.parametrize("text", WRONG.strip().splitlines())
def test_an_age_that_cannot_be_is_queried(text: str) -> None:
    assert _is_queried(text)


@pytest.mark.parametrize("text", RIGHT.strip().splitlines())
def test_an_age_of_another_or_another_time_is_left_alone(text: str) -> None:
    assert not _is_queried(text)
