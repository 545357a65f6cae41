"""Slips into another word: fresh sentences, and their look-alikes that are right."""

import pytest

from lintnews.core.document import Meta
from lintnews.core.style import HouseStyle
from lintnews.engine.desk import desk_for
from lintnews.engine.plan import Plan
from lintnews.engine.prove import article
from lintnews.engine.registry import Registry, discovered
from lintnews.engine.run import checked

WRONG = """
Firefighters were »scene« carrying hoses into the mill.
The mayor said she would »except« the report in full.
The bishop will lead prayers at the high »alter« on Sunday.
Police said the driver »past« the school at 60mph.
The team must »chose« a captain before Friday.
Volunteers filled sandbags to stop the river »form« flooding homes.
Residents have until Monday to »loose« weight of rubbish.
The union warned its members could »loose« their jobs.
The »county« was the last in Europe to ratify the treaty.
The soldiers were awarded »metals« for bravery.
Judges said the jury had been »mislead« by the prosecutor.
More »then« 300 people attended the funeral.
The senator said »their« is no time to waste.
The families lost »there« homes in the fire.
He was charged with indecent »exposer«.
The hospital »dose« not have enough beds.
Prices rose »do« to a shortage of wheat.
The minister »new« about the contract in March.
The statue honours the »solders« who died at Gallipoli.
Officials are »waving« the fee for pensioners.
Bakers said the price of »flower« had doubled.
Customs officers found the drugs in a »fright« container.
The judge imposed a »fin« of 400 pounds.
He resigned as a matter of »principal«.
The inquest heard she died from a »blot« clot.
The bill »past« its second reading on Tuesday.
The »navel« base at Faslane will close for a week.
Pupils at the school get free »diner« every day.
Farmers want compensation for »lest« crops.
The victim was »taking« to hospital by air ambulance.
The striker signed a two-year »contact« with the club.
The committee will »here« evidence on Wednesday.
The firm has »seized« trading, its administrators said.
Lawyers argued the search »breeched« his rights.
The road will be closed »threw« the weekend.
The party won three »sits« in the assembly.
The bank »rose« interest rates by a quarter point.
A man was »fount« guilty of fraud.
The dog was »lead« away by officers.
The airline was forced to »canal« 40 flights.
He was »board« in Dublin in 1950.
The band will »preform« in Leeds.
Voters go to the »poles« on Thursday.
The prime minister will »meat« unions on Monday.
She won the women's »singes« title.
The »whether« is expected to improve.
The chairman sat on the »broad« of three charities.
The agency issued a »sever« weather warning.
They were »quiet« happy with the result.
The aid convoy crossed the »boarder« at dawn.
The goalkeeper »through« the ball out.
The fund invests in »stokes« and bonds.
The troops »where« sent to the coast.
He had »born« the cost himself.
The regulator will »insure« that fees are fair.
He was given a suspended »sentience«.
Health officials offered free »vacations« against measles.
The company will »higher« 300 workers.
Gas and oil »reverses« are falling.
Two »angels« of the case remain open.
The team's »moral« is high after the win.
The council approved the »cite« for 40 homes.
It was a »miner« injury, the coach said.
Doctors advised him to »breath« deeply.
"""
RIGHT = """
The council will sight the buoys before the race, and the surveyor cited the site.
The driver past whom they walked was asleep; the path through the forest led to a mill.
The discovery could lead to a cure, which might lead to the end of the disease.
The horse threw the rider; fans threw the bottle past the goalkeeper.
He breached the wall of the fort with a cannon and was buried with canon law beside him.
Prices rose, and the bank rose to the challenge.
The will left everything to the niece, and in May took effect.
The bakers’ garden had one flower bed. Metals prices rose as gold won favour.
Three is a crowd; three were killed and there were three goals.
The women’s team won; a men’s choir sang. A women-led firm was there too.
Was it they who were there? That is where they were, and were they glad.
One Sunday morning he bought flour for a flower show.
The troops wear helmets where the fighting is, and were praised.
They can’t past midnight be reached, the brochure said of the phones.
The school’s basic principle is that the principal teaches.
He mined gold and minded the minor, a miner’s son.
The waiver of fees let him wave goodbye to debt. The captain was board chairman.
His moral standing was high, and so was the morale of the squad.
The cavalry charged near Calvary hill.
"""


@pytest.fixture(scope="module")
def found():
    plan = Plan(Registry(discovered()), HouseStyle(), ("usage/real-word-slip",))
    return lambda text: checked(article(text, Meta()), plan, desk_for(HouseStyle())).findings


@pytest.mark.parametrize("line", WRONG.strip().splitlines())
def test_a_slip_is_told_where_it_stands(line, found):
    text, start = line.replace("»", "").replace("«", ""), line.index("»")
    assert [(one.span.start, one.span.end) for one in found(text)] == [(start, line.index("«") - 1)]


@pytest.mark.parametrize("text", RIGHT.strip().splitlines())
def test_a_look_alike_is_left_alone(text, found):
    assert [one.span.of(text) for one in found(text)] == []
