"""Slips by classes of neighbours: sentences with the word marked, and look-alikes that are right."""

import pytest

from lintnews.core.span import Span
from lintnews.core.style import HouseStyle
from lintnews.engine.desk import desk_for
from lintnews.rules.usage._slip_reader import meant_by_table

WRONG = """
led: The fault, which »lead« to the closure of the line, was old.
lose: If they »loose« on Sunday, the club goes down.
principle: The ministers agreed in »principal« to a truce.
morale: The report said the »moral« of the staff was poor.
discreet: The envoys held »discrete« meetings in Geneva.
be: The bridge will »by« repaired in spring.
been: The road has »be« closed since dawn.
the: Crowds from »they« villages came.
and: He sold the shop »an« he left.
first: It was her »fist« goal of the year.
county: The »country« council met in Kendal.
rate: The interest »rat« rose again.
war: The film tells of the second world »way« and its heroes.
police: Two »polite« officers were hurt.
worker: An aid »worked« was taken from the camp.
last: They met »lat« year in Oslo.
tired: She was »tried« of the noise.
coast: Storms hit the east »cost« at night.
cache: Police found a »cash« of weapons in a barn.
grisly: Walkers made a »grizzly« discovery in the woods.
hours: Drivers waited for »ours« at the border.
chase: Two officers gave »chaste« through the market.
desert: They marched across the »dessert« for a week.
did: The court »dead« not say when it would rule.
their: Farmers lost »there« homes in the flood.
pored: Lawyers »poured« over the records for a month.
two: He had ignored »tow« warnings from the club.
heal: The wound took months to »heel« and left a scar.
who: The bill goes to the mayor, »how« has promised to sign it.
buy: The council wants to »by« the site.
whole: It matters to the nation as a »hole« and to us.
plane: A light »plain« crashed near the coast.
role: She played a key »roll« in the deal.
fare: The firm fears that bus »fair« increases will hurt.
nuclear: Iran opened an »unclear« plant.
piece: He signed a »peace« of paper.
than: It was cheaper »then« the last one.
its: The committee gave »it's« approval on Monday.
their: Residents were told to boil »there« water.
through: He was led »threw« the gates.
where: She went to the hospital, »were« she died.
too: The help came »to« late for them.
"""

RIGHT = """
The roads, which »lead« to the coast, were shut.
The story has a »moral« of some kind.
We all »have« the same goal.
I will share with you »our« 3 steps.
The terms were agreed to »by« the parties.
Milk was »poured« over the cereal.
She asked the mayor, »how« was it done?
The tug will »tow« ships into port.
He is the worst cook to order »from«.
The dog came to »heel« at once.
From »there« people walked home.
They went to the hospital and »were« treated.
"""


_LEXICON = desk_for(HouseStyle()).lexicon


def _meant(line: str) -> str:
    before, word, after = line.replace("«", "»").split("»")
    text, span = before + word + after, Span(len(before), len(before) + len(word))
    return meant_by_table(text, span, _LEXICON)


@pytest.mark.parametrize("line", WRONG.strip().splitlines())
def test_a_row_finds(line: str) -> None:
    right, _, sentence = line.partition(": ")
    assert _meant(sentence) == right


@pytest.mark.parametrize("line", RIGHT.strip().splitlines())
def test_a_row_leaves(line: str) -> None:
    assert _meant(line) == ""
