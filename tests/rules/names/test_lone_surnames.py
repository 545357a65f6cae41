"""A surname that nobody bears but for one who was introduced under a name that begins or ends alike."""

import pytest

from lintnews.core.document import Meta
from lintnews.core.style import HouseStyle
from lintnews.engine.desk import desk_for
from lintnews.engine.prove import article
from lintnews.rules.names.name_drift import NameDrift

DESK = desk_for(HouseStyle())

WRONG = """
Captain Ruaridh Macalister brought the ferry in. Half an hour later Captain »Macallaster« had left for home.
Sgt Lindiwe Mthembu found the boat. A colleague drove Sgt »Mthemba« to the hospital in Durban.
Prof Wilhelmina Oosterhuis mapped the dunes. It took Prof »Oosterbuis« nine winters.
Councillor Anselm Brightwater voted no. »Brightwatter« said the road would flood.
The baker, Ioan Prysorfa, has sold up. »Prysorva« opened the shop when he was 20.
Fr Malachy Corcoran blessed the boats. Later Fr »Corkoran« blessed the dogs.
Keeper Femi Adebayorin fed the lions, and in the evening »Adebayorun« fed the crowd.
"""
RIGHT = """
Captain Ruaridh Macalister brought the ferry in. The Macallaster, a trawler, followed.
Prof Wilhelmina Oosterhuis mapped the dunes from Oosterbuis to the sea, and the dunes of Oosterbuis are old.
Councillor Anselm Brightwater voted no. Her brother, who is called Brightwatter, voted yes.
Fr Malachy Corcoran blessed the boats. Fr Pat Corkoran blessed the dogs.
Zofia Brzozowska won. Mr Brzozowski clapped.
Anders Lehtimäki sailed; Lehtimaki is what the log says.
Keeper Femi Adebayorin fed the lions. “Adebayorun?” a child asked.
Sgt Lindiwe Mthembu sued the club. Mr Mthemba, its president, was away.
Ann Robertson sang. Mr Robinson danced.
Ken Washington spoke of Washing-up and of Washingborough.
"""


def odd(text):
    document = article(text, Meta())
    return [match.span.of(document.text) for match in NameDrift().check(document, {}, DESK)]


@pytest.mark.parametrize("line", WRONG.strip().splitlines())
def test_a_lone_surname_is_asked_about(line):
    assert odd(line.replace("»", "").replace("«", "")) == [line[line.index("»") + 1 : line.index("«")]]


@pytest.mark.parametrize("line", RIGHT.strip().splitlines())
def test_other_bearers_and_places_are_left_alone(line):
    assert odd(line) == []
