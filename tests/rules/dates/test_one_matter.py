"""Deeds of one matter, in an order that cannot be, and look-alikes of several matters."""

from __future__ import annotations

from datetime import date

import pytest

from lintnews.app.linter import Linter

REVERSED = """
The strike, called off on 4 October, began on 8 October.
A memorial service was held on 2 March for the teacher, who died on 7 March.
The pilot was buried on 9 August. He was killed in a crash on 14 August.
The club was relegated in 2017 and promoted the following year, in 2016.
Dr Ferreira won the Nobel Prize in 1979 for a discovery she made in 1986.
Borrowers defaulted in 2006 on bonds that were issued in 2008.
The dam burst on 19 March and villagers were evacuated on 10 March, a day later.
On 11 October the tribunal ordered the airline to pay, three days after hearing the case on 18 October.
The mine opened in 1921. It closed in 1911 with the loss of 300 jobs.
The breach was discovered on 7 July, though the hackers first broke in on 15 July.
The council approved the scheme in April 2022, and the planning application was submitted in June 2022.
The bank apologised on 8 August for an outage that struck customers on 12 August.
The jury retired on 12 February and returned its verdict on 8 February.
The second leg is on 5 March, with the first leg in Turin on 12 March.
The painting was sold at auction in 1921. The artist finished it in 1934.
The treaty was ratified in 1997 but only negotiated in 1999.
Police arrested a man on 1 February over a burglary on 7 February.
"""
IN_ORDER = """
Ms Roe was convicted on 4 May and the thief of her car jailed on 1 May.
In 1990 he visited Bern, a city in which a dam was built in 1999.
The club was relegated in 2017 and the following year, in 2018, went bust.
In 2006 the couple bought land for a house built in 2008.
He bought the plot in 1990 on which a mill was built in 1995.
He won the race in 2010 and the prize for a book published in 2012.
The museum lost a vase in 1990 and a plate made in 1995.
He left in 1990 and three years later, in 1993, returned.
The park opened in 1990. A year later, in 1991, it closed.
He left hospital on 4 May and was admitted on 9 May with a fever.
The firm paid the fine on 4 May and issued an invoice on 9 May to its insurer.
The government replied on 3 May to questions from the EU; Brussels sent a letter on 7 May.
Police released the photo on 3 May, and the man was kidnapped on 5 May, according to his wife.
The film came out in 2015, and he shot a documentary about it in 2018.
Fire crews put out a blaze in Leeds on 4 May and a fire broke out in York on 6 May.
He finished second in 2014 and first in 2012.
Ana Lund won her second title in 2014 and her first daughter was born in 2016.
The film premiered in Perth in 2015 and its sequel was shot in Broome in 2017.
The hostages were freed on 28 October 2025, and their captors seized on 30 October 2025.
"""
LINTER = Linter("default")


def _is_queried(text: str) -> bool:
    found = LINTER.check_text(text, published=date(2025, 11, 22)).findings
    return any(one.rule == "dates/reversed-events" for one in found)


@pytest.mark.parametrize("text", REVERSED.strip().splitlines())
def test_an_order_that_cannot_be_is_queried(text: str) -> None:
    assert _is_queried(text)


@pytest.mark.parametrize("text", IN_ORDER.strip().splitlines())
def test_deeds_of_several_matters_are_left_alone(text: str) -> None:
    assert not _is_queried(text)
