"""First letters of sentences, quotations and names, on copy of our own."""

import pytest

from lintnews.engine.prove import unmarked
from tests.rules.capitals.test_capitals import findings

FAULTS = """
The ferry sank in minutes. »divers« found the wreck on Monday.
The minister has quit. »she« gave no reason.
Rice now costs 92 taka a kilo. »shoppers« in Dhaka blame hoarders.
It rained for nine days. »by« Sunday the river was 4 metres above its banks.
“We have waited long enough,” she said. »villagers« nodded.
He was 91. »a« funeral will be held in Cork.
Who will succeed him? »nobody« in the party would say.
The crew were saved (all 14 of them). »their« boat was lost.
Tickets cost €12. »children« get in free.
“The road is gone.” »rescuers« walked the last six miles.
The dog was found alive! »its« owner wept.
The album sold poorly in the UK. »in« Japan it topped the charts.
The museum is closed on Mondays. »entry« is free on other days.
The court sits in The Hague. »judges« there will rule in June.
The bus had no brakes. »police« have arrested its driver.
The strike enters its third week. »trash« is piling up.
Half the crop is lost. »farmers« want aid.
Rents rose 9% in Porto. »young« couples are leaving.
The tower will be 300 m tall. »work« starts in June.
Sales of e-bikes doubled. »those« of cars fell.
Asked about the delay, she said: “»blame« the ministry.”
The coach told reporters, “»we« were second best all night.”
“»farmers« are going bankrupt,” the union leader said.
The statement said: “»the« board regrets the error.”
He told the BBC: “»there« was smoke everywhere.”
Her brother said, “»she« never came home.”
“»rain« saved us,” said the fire chief, Ana Melo.
‘»every« child deserves a desk,’ the minister said.
A witness told the court: “»i« saw him drop the knife.”
The captain said: “»some« of the lads are ill.”
Mr Kim insisted: “»china« will not be bullied.”
She said simply: “»he« lied.”
“»elections« will be held in June, come what may,” the general said.
The bishop warned: “»greed« has emptied our rivers.”
“»how« did this happen?” said the boy’s father.
His reply was short: “»we« have no comment.”
“»most« of us are scared,” a nurse told Reuters.
“»two« of my cows drowned,” said Juan Sosa, a herder.
The ambassador said, “»it« is a matter for Peru.”
Schools reopen on »tuesday«.
Shops in Lyon shut for »bastille« Day.
The »buddhist« monks were freed.
The harvest begins in »september«.
A »danish« court fined the bank.
The church bells rang on Easter »monday«.
Families visit graves on All »saints« Day.
The ship docked in »cape« Town.
He lives in »south« korea.
Trade between »japan« and India grew.
The Feast of the »assumption« is a holiday in Malta.
The Day of the »dead« drew crowds in Mexico.
The »peruvian« congress sat all night.
He converted to »islam« in prison.
The museum shows »roman« coins.
They marked »republic« Day in Delhi.
It was built in the »ottoman« era.
The march on May »day« was calm.
The law bans shops from opening on »sundays«.
The law took effect on »march« 3.
Guests came for »diwali«.
Crowds filled the square for chinese »new« Year.
Police in »northern« Ireland said so.
Exports to »china« rose, Beijing said.
Women in »iran« cannot attend.
The bishop flew to the »holy« Land.
He plays for »real« Madrid.
The first of »january« is a holiday.
The »cuban« doctors went home.
The »austrian« chancellor will resign.
The fast of »ramadan« ends next week.
Crowds gathered on New Year’s »eve« in Sydney.
The border with »chad« was shut by Sudan’s army.
They will vote in »november«.
The »guinean« junta agreed.
A market in »reading«, Berkshire, burned.
The clinic treats »somali« refugees.
Nurses celebrate »mother’s« Day in May.
The parade on »labor« Day was rained off.
The port of »djibouti« reopened.
Rents fell in »abu« Dhabi.
The »lutheran« bishop of Oslo retired.
The talks in »kuala« Lumpur failed.
The »south« China Sea is calm.
The »persian« Gulf is shallow.
They met on »may« 14.
Prices peaked in »august« last year.
The museum is free on International Women’s »day«.
He left »hungary« in 1956.
The »gulf« of Mexico is warm.
A »tibetan« monk spoke.
The »basque« Country voted.
They met on Good »friday«.
Two »sikh« temples opened.
Two boats capsized. »survivors« clung to crates.
The church dates from 1312. »lightning« struck its tower in May.
Did he know? »the« emails suggest so.
The lift broke at 3.15. »no« one was hurt.
The vaccine is 94% effective. »trials« continue.
Floods cut the A9. »drivers« slept in their cars.
The pope is 88. »doctors« want him to rest.
The dam is full. »upstream«, three villages have flooded.
Who set the fire? »detectives« do not know.
Her first novel sold 90 copies. »her« second won a prize.
The widow told the inquest: “»he« kissed me and left for work.”
Mr Osei wrote: “»parliament« has been misled.”
Dr Lund explained: “»bees« need flowers all year.”
The club said in a statement: “»racism« has no place in football.”
“»where« is the money?” she asked the board.
“»nothing« works here,” said Ines Prado, 71.
The referee said: “»it« was a clear foul.”
He added: “»water« is life.”
“»come« back tomorrow,” the clerk told them.
“»on« Monday we march,” the leader told the crowd.
“»yes«, we knew,” said the chairman.
The farmer shrugged: “»that’s« how it goes.”
“»at« first we thought it was thunder,” said Mr Haig.
"""

RIGHT = """
Yahoo! shares rose. Sales of iPads fell. eBay will close.
“Is it over?” one of the miners asked.
The actor, who is 5ft 4in. tall, lives in Cork.
See chapter 3 (pp. 40 to 52) and vol. ii of the report.
The test (is it fair? some doubt it) is on Monday.
The show “Have I Got News For You?” returns.
He waited… and waited. And then... nothing.
“No,” he said. “Never!” shouted the crowd behind him.
The team won 3-2. iPlayer has the highlights.
The firm, Ask.com, and its rival, Jet.com, merged.
He said the plan was “not worth the paper it is written on”.
She called him “the man who broke the bank”.
The sign read: “no entry after dark.”
Its motto is “do no evil”, which some find funny.
He described “a scene from hell”. She spoke of “bodies everywhere”.
The chant, “we want bread”, rang out. A banner said: “free our sons.”
The order bans “any person who lives in the zone” from voting.
In his words, “the game is over”. As he put it, “we are where we are”.
He replied with a terse “no comment” and, later, “ask my lawyer”.
The law defines a child as: “a person under 18.”
The shop sells bone china and manila envelopes.
We saw her polish the brass and china in a nice jersey.
He ate a danish and french fries and drank scotch.
The catholic tastes of the curator show.
They sold turkey, chilli, brazil nuts and swiss roll.
The labour day rate is £90. A victory day may come.
He plays a mean game of chinese checkers and russian roulette.
It was an easter egg. The united front held. The states are united.
She may, in march time, sing. They will march on Monday.
The mobile home was in a nice spot; reading is fun.
He had a slice of turkey and a chad fell. They march daily.
She drank java, ate brie and wore a jersey; he wore a fez.
The gulf between them grew. The republic of letters is old.
An orthodox economist, with catholic tastes, lent me china.
The pacific man rode a colt; the arctic wind bit.
He may 14 times have won; in march order they went.
The frank talk and the polish of her prose impressed us.
The cook made a spanish omelette, french toast and russian salad.
The republic was small. The northern counties and the southern cape.
An august body met in a bath house; the cork popped.
The roman numerals and the italic type were neat. The romans font.
A georgian-style door; the victorian-style lamps. A danish and a coffee.
The sun rose. The sat nav failed. He wed in a mar of rain.
"""


@pytest.mark.parametrize("marked", FAULTS.strip().splitlines())
def test_fault_is_found(marked):
    text, mark = unmarked(marked, "")

    assert [one.span.meets(mark) for one in findings(text)] == [True]


@pytest.mark.parametrize("text", RIGHT.strip().splitlines())
def test_look_alike_is_left_alone(text):
    assert findings(text) == ()
