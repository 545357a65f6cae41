"""The desk of capitals on sentences of our own: each fault is found at its word, each look-alike left alone."""

import pytest

from lintnews.core.document import Meta
from lintnews.core.style import HouseStyle
from lintnews.engine.desk import desk_for
from lintnews.engine.plan import Plan
from lintnews.engine.prove import article, unmarked
from lintnews.engine.registry import Registry, entry_of, rules_in
from lintnews.engine.run import checked
from lintnews.rules.capitals import (
    after_abbreviation,
    month_or_word,
    name_of_several_words,
    name_or_word,
    paragraph_start,
    proper_noun,
    quotation_start,
    sentence_start,
)

DESK = (
    after_abbreviation,
    month_or_word,
    name_of_several_words,
    name_or_word,
    paragraph_start,
    proper_noun,
    quotation_start,
    sentence_start,
)
PLAN = Plan(Registry([entry_of(rule) for module in DESK for rule in rules_in(module)]), HouseStyle())


def findings(text):
    outcome = checked(article(text, Meta()), PLAN, desk_for(HouseStyle()))
    assert not outcome.troubles
    return outcome.findings


STARTS = """
The mill in Oslo shut in 2019. »workers« were paid until May.
Inflation eased to 3.2%. »economists« had expected 3.4%.
The vote was held on May 3, 2024. »turnout« was 61%.
She has a PhD. »her« sister has two.
“I will not resign,” he said. »opposition« parties called for a vote.
Can the pier be saved? »that« depends on who pays for it.
What a night for the Blues! »they« scored four in the first half.
The firm owns Tesco. »it« will sell the stake.
The talks failed (again). »neither« side would say why.
He works for the BBC. »she« works for ITV.
The suspect was named as Omar T. »police« in Bonn said he was 24.
The price fell to £4. »buyers« waited.
Prices rose in March. »china« raised its tariffs.
He left at dawn. “»nobody« saw him go,” she said.
It cost €2bn. »taxpayers« will pay half.
The song was written by Jay-Z. »it« topped the charts.
The plane landed at 9pm. »passengers« were led off.
The reservoir at Thirlmere is 41% full. »engineers« want a hosepipe ban.
The HSE fined the bakery £80,000. »its« owner said he would appeal.
The strike is over. »doctors« return to work at 8am on Monday.
Polls closed at six. »counting« will begin at dawn.
The bill passed by 61 votes to 59. »two« members abstained.
“We are ready,” said Cmdr. Jo Li. »crews« will sail at noon.
The jury was out for nine hours! »when« it came back, the room was silent.
Who owns the beach? »nobody« seems to know.
The council met in private. »why« it did so is unclear.
He was fined Rs 5,000. »if« he does not pay, he will be jailed.
The bus fell into a gorge near Shimla. »at« least 12 people were hurt.
The exhibit closed on Sunday. »for« six weeks it had drawn crowds.
The two sides will meet again in Doha. »qatar« has offered to pay.
The trial (his third) begins today. »jury« selection will take a week.
The head of the union, Bo Lin, resigned. »ms« Lin is 54.
"""

AFTER_ABBREVIATIONS = """
The bank will open branches in the U.K. »customers« will be able to switch by June.
Trading was halted at 10:42 a.m. »it« resumed 20 minutes later.
He was extradited to the U.S. »his« trial begins in Miami next week.
The suit was filed against Dow Chemical Co. »shareholders« had complained for months.
He was sworn in at Albany, N.Y. »hundreds« lined the street.
She is a partner at Hale & Sons Ltd. »they« make bells.
The award was given to Martin Luther King Jr. »he« gave the money away.
The delegation flew to Washington, D.C. »the« meeting lasted four hours.
Firefighters arrived at 3 a.m. »two« children were carried out.
The troupe performs in Canada, Mexico and the U.S. »tickets« go on sale on Friday.
Roughly 40% of the drug is made in the U.S. »most« of the rest comes from India.
The stall sells scarves, hats, gloves, etc. »prices« start at 50 rupees.
He studied law at Georgetown in Washington, D.C. »after« graduating, he joined the army.
The drug is not approved in the U.S. »doctors« may still prescribe it.
The clinic closes at 5 p.m. »patients« are asked to phone ahead.
The plant is owned by Toyota Motor Corp. »production« will stop for two weeks.
The ferry left Dover at 6.15 a.m. »strong« winds delayed its return.
The clinic moved to Pine Blvd. »parking« is free there.
She has a degree in law, economics, etc. »employers« love that.
He was traded to the L.A. Kings of the U.S. »fans« wept.
The strike began at 4 a.m. »bus« drivers will join it on Friday.
The museum opens at 10 a.m. »admission« is free.
The body was found in Jackson, Miss. »detectives« have named a suspect.
The seats are made by Tan & Lee Sdn. Bhd. »output« has doubled since May.
He trained at the F.B.I. »colleagues« called him Doc.
The coin dates from 44 B.C. »only« two are known.
Lunch ends at 2 p.m. »speeches« begin at 2:30 p.m.
The parcel weighed 6 lbs. »customs« officers opened it.
The lease is held by Mercer Foods PLC. »rent« is paid monthly.
The goods were shipped from Tacoma, Wash. »the« buyer never paid.
He lectures on botany, soils, etc. »his« book is out in May.
The boy told police he was from the U.A.E. »his« parents were called.
Snow shut the road at 3 p.m. »ploughs« cleared it by six.
The choir sang for the U.N. »delegates« stood and clapped.
The firm was founded by Amos Pike Jr. »sales« peaked in 1974.
"""

QUOTATIONS = """
The prime minister told parliament: “»our« patience has run out.”
“»we« are not going anywhere,” said the union’s leader, Jo Park.
Asked if he would run, Mr Diaz said: “»i« have not decided.”
A spokesman for the airline said, “»passengers« will be refunded in full.”
She added: “»if« they want a fight, they will get one.”
Judge Amara Bello ruled: “»the« appeal is dismissed.”
He said, ‘»it’s« a disgrace that this was allowed to happen.’
The report concluded: “»there« were serious failings at every level.”
"»it« was like a bomb going off," said a neighbour, Ana Cruz.
The statement read: “»all« flights are suspended until further notice.”
“»why« did nobody call us?” asked Mr Stone.
He was clear. “»don’t« drink the water,” he said.
The fire chief warned residents: “»stay« away from the river.”
Ms Okafor recalled: “»my« mother never spoke of it again.”
The chancellor put it plainly: “»growth« will be slower than we hoped.”
The premier said: “»no« child should go hungry. That is our promise.”
“»there« is no plan B,” the finance minister warned.
A police spokeswoman said: ‘»officers« were called at 3am to reports of a fire.’
Mr Khan replied: “»i’ve« nothing to add.”
“»please« come home,” his mother said.
The judge told him: “»you« have shown no remorse.”
The company said in a statement: “»safety« is our first priority.”
“»when« the music stopped, we all ran,” said Lena Fox, 23.
The captain added: “»credit« to the bowlers. They were superb.”
In his will he wrote: “»my« brother is to have nothing.”
“»thank« you for your patience,” the pilot told passengers.
“»is« anyone there?” the caller asked.
He shouted: “»get« out of the water!”
The notice said: “»trains« will not run on Sunday.”
The farmer said, “»it« hasn’t rained since March.”
"»my« phone never stopped," she said.
"""

NAMES = """
The »indian« government has banned exports of rice.
She was the first »muslim« woman to hold the post.
He moved to »new« york in 2012.
Sales are strongest in »december« and January.
The two »swedish« journalists were freed.
He speaks »arabic«, French and some Turkish.
The flight from »addis« ababa was late.
Shops will be shut on »good« Friday.
They opened presents on christmas »eve«.
The march will start at noon on »saturday«.
She plays for »germany« and Bayern.
The river runs through »london« and out to sea.
A delegation from saudi »arabia« met him.
Families gathered for »eid« prayers in the park.
The »latin« american bank said so.
The firm is based in »kuala« lumpur.
The storm hit the »philippines« on Tuesday.
He was born in 1980 in »são« paulo.
The »french-born« chef won.
The ban takes effect on 1 »january«.
A court in »tokyo« ordered him freed.
The »british« museum is shut.
Fans from »argentina« sang all night.
The »asian« elephant was moved.
The dish is popular in »thailand«.
Rebels in the »congo« took the town.
The vaccine was made in »cuba«.
The pope left the »vatican« by car.
The match is on new »year’s« eve.
They marked »rosh« hashanah.
He fled to the »united« states.
The »hebrew« text is older.
Trade with »turkey« grew, Ankara said.
The »anzac« Day service begins at dawn.
Shops close early on christmas »eve«.
The match on »easter« monday was rained off.
The »nigerian« naira fell again.
She teaches »irish« at a school in Spiddal.
The feast of »deepavali« falls on a Monday.
Parade for st »patrick’s« Day is off.
The fair will be held in »august« 2025.
He has lived in »scotland« since 1999.
Two »filipino« sailors were hurt.
It snowed in late »march«.
The law was passed on 4 »may« 2023.
The singer is »punjabi«.
Most »kenyans« have no bank account.
The »jewish« museum reopened.
The plane left »dubai« at noon.
A »south« african court ruled.
The treaty was signed in »north« korea.
The team flew to »costa« rica.
The minister visited »china« and India.
Tariffs on goods from »china« and Mexico rose.
Officials from »turkey« and Greece met.
The »maori« party said no.
The shop sells »french« wine.
Our »english« teacher left.
On »mondays« the market is shut.
The office is closed for »good« Friday.
The »portuguese«-speaking world agrees.
He is »half-french«.
The city of »lagos« is growing.
The »caribbean« islands were hit.
The »antarctic« ice is thin.
The »himalayas« are rising.
The »californian« firm was sold.
The »indian« Ocean is warming.
They married in »las« Vegas.
It opens in »june«.
A night in »new« Delhi.
The »roman« catholic church said no.
"""

RIGHT = """
The U.S. Supreme Court heard the U.S. government’s case at 9 a.m. on Monday.
Shares of Apple Inc. rose 3%, while Alphabet Inc. fell.
The man, from Washington, D.C., was arrested at 11 p.m. local time.
The deal with Acme Corp. will close by June; Acme Corp. has agreed to pay.
He lives in the U.S. and works in the U.K. for a firm that sells tools.
She said that in the U.S. it was legal. They know that at 9 p.m. it closes.
While in the U.S. she met him. Since moving to the U.S. he has not worked.
By 7 a.m. the queue had reached the bridge. At about 3 p.m. police arrived.
The rates in the U.S. are higher than in the U.K. or the E.U. as a whole.
The first U.S. astronauts landed; the only U.S. city to try it was Boise.
“Where is it?” he asked. “Here!” they shouted. “Who?” said one.
“What now?” the crowd asked. “Stop!” a guard shouted. “Really?” one fan told the BBC.
The question is not whether? but when? The Who? exhibition opened.
Fans of Panic! at the Disco queued. Ask Jeeves? was the answer.
Her book, “Am I Alone Here?” is out. The musical “Oh! Calcutta!” was revived.
The company (Yahoo! of old) is gone. He wrote Mamma Mia! the musical.
He quit, saying the rules (see Sec. 3) were unfair, i.e. not his.
J. K. Rowling and J.R.R. Tolkien; Robert E. Lee; St. Louis; Mt. Fuji; No. 10 said so.
“I think,” she said, “that we will win.” “We know,” he added, “what to do.”
He said the plan was “the best we have seen” and that “it will work”.
She said they were “ready to go”, adding that “nobody is perfect”.
The minister, who said “we will act”, has not acted. He said “no” and “never”.
They sang “we shall overcome” and held signs reading “no more war”.
The word “whom”, he said, “is dying”. Mr Lee said: “Whom?”
Her motto is: “live and let live.” The hashtag “metoo” spread.
He called them “the people who built this town”, and said “they deserve better”.
His answer: “yes.” Their reply: “not now, not ever.”
It was, he said, “a day to remember”, and “we are grateful”.
We ate french fries, danish pastries, brussels sprouts, brazil nuts and swiss chard.
He wore bermuda shorts, a panama hat and a jersey and drank cognac, champagne and madeira.
The workers polish brass in march step; they may march in august splendour.
He had lent her china and a turkey. Chad is nice. We may split the bill.
The venetian blinds were down; the roman numerals read IV; it was bone china.
Read it at www.bbc.co.uk/news/world-africa-123 or on #london2012 or at info@paris.org.
Voters in Reading were reading; those in Nice were nice; Bath’s bath is dry.
She may 5 times out of 10 be right. In march time they walked. The 12 may stay.
The wine, a bordeaux, came with edam and a sherry. Port was served in port.
He had a mohawk, a labrador, a chihuahua and a siamese cat.
The so-called e.g. test, the i.e. test and the etc. test passed. The vs. sign is odd.
Prof. de Souza, Dr. van der Berg and Sgt. al-Amin came. Fr. de la Cruz too.
It reads: 1. the first; 2. the second. a. the third. Items no. 4 and no. 5 are out.
Ludwig van Beethoven and Leonardo da Vinci. “Ludwig van…” he began. el-Sisi won.
At first… nothing. Then... something. And yet . . . they stayed.
macOS and iOS run it. eBay fell. iPhones sold. nVidia rose.
Her first book, “i,” sold well. e.e. cummings wrote it. k.d. lang sang. will.i.am danced.
The ship, the MV St. thomas, sank? No.
He runs Best Buy Co. stores in Ohio. The Dr. is in. The company’s Jr. hockey team won.
The 8 p.m. news bulletin and the 9 a.m. rush hour were quiet. A 5 p.m. curfew was imposed.
Officers were sent to the 10 p.m. game. It sold 5 million U.S. dollars of bonds last year.
The St. Paul, Minn. company was sold. The Austin, Tex. firm has grown since.
The deal gives the U.S. military access to ports. It gave the U.S. team the lead.
The law lets the U.S. president impose duties. It makes the U.S. economy stronger.
Rivals fear the U.S. officials have lost interest. It was what the U.S. officials wanted.
The measures the U.S. officials announced were modest. Most of the U.S. troops have left.
It is the only one in the U.S. that is open. It is unclear if the U.S. will join.
It is the biggest in the U.S. this year and the U.S. has backed it.
He left for the U.S. last week and is due back. It is sold in the U.S. under another name.
She died at 3 a.m. after a fall. It ended at 6 p.m. when rain came. It is open until 9 p.m. daily.
The bakery’s owner, J. de la Cruz, was fined. de la Cruz said he would pay. al-Sisi did not.
Her names are many: ó Cuív, ní Bhriain. d’Estaing is one. ten Hag won. le Carré wrote it.
What is the cost? is the wrong question. Why us? was all she said.
He asked, “Is it safe?” and was told it was. She cried “Fire!” as the roof fell.
“How much?” asked the man. “Too much!” came the reply. “When?” “Now.”
The Guess Who? board game sold well. Fans of Wham! were sad. He read Private Eye! and laughed.
“Run!” a neighbour screamed from the window. “Was that it?” fans were left asking.
At 5 p.m. on Sunday, as at 5 p.m. every Sunday, the bells rang.
The work of Smith et al. shows this. The vol. was lost. The temp. rose to 40 deg. in Cork.
Mr. and Mrs. Li, of Main St. near the park, left. Lt. col. is a rank.
The plan for D.C. statehood failed. The U.N. envoy left; U.N. troops stayed.
The firm sells U.S. and U.K. shares. Acme Ltd. and Bolt Co. merged. Acme Inc. shares rose.
The U.K. has left; the U.K. government says so. He blamed the U.K. government for delays.
A group of U.S. senators has written to the U.K. asking for help.
It was the first time the U.S. had won. He said the U.S. was wrong. It is clear the U.S. wants a deal.
The firm moved its U.S. headquarters to Austin, Tex. in May. It is near Salem, Ore. on the coast.
He has an M.A. in law, a B.A. in art and a Ph.D. from Yale. Her Ph.D. thesis won.
The store on Fifth Ave. was closed. The house on Elm St. has been sold. Mr. K. was not named.
The meeting is at 6 p.m. with food at 7 p.m. in the hall. It opens at 8 a.m. each day.
The Jr. team lost and the Sr. team won. Bo Li Jr. will run. Bo Li Sr. died in 1990.
They are made of cotton, wool, etc. and sold in bulk. Eggs, milk etc. are cheap.
Her reply was “no comment”, then “go away”. They were “not guilty”, “tired” and “hungry”.
He described it as “a mess”: “nothing works”, “nobody cares”.
Mr Roe called it “the best of times” and, later, “the worst of times.”
The phrase “we the people” opens it. The line “we few, we happy few” is known.
“The mood,” he said, “is one of hope.” “If,” she said, “we stay.”
“We must act,” said Mr Li, adding: “and soon.”
He told them he was “ready to serve”. She said it was “not about money”.
The word of the year is “rizz”. A film, “it”, opened. The song “imagine” was sung.
The banner read: “we are still here.” On the wall someone had written: “god is dead.”
She wrote on Facebook: “so proud of my boys!” He tweeted: “lol this is mad.”
The turkey farm sold 300 turkeys; the china shop shut; the polish was old.
The cook added chile, cork and a nice bath bun. He went reading in a mobile home in a deal.
The jersey was number 9. The guinea pig ate. A hanging chad fell. The lent book came back in march order.
Two may go. We may, in time, go. In may cases? The marches in march time. He will march on Sunday.
It was an august gathering. In august, ancient halls they met. The mar on it. The dec. of faith.
The scotch was old, the danish was stale, the bologna was off and the cologne was strong.
A mecca for surfers. An eldorado. The bohemian life. A spartan room. An arctic wind. A pacific man.
The sun set. The wed pair sat. He sat on the sat nav. The mon was Scottish.
He ordered a turkish coffee, chinese cabbage, irish stew, scotch eggs and a spanish omelette.
“Voy a la fiesta de san juan en madrid,” dijo. The paper Le Monde ran “la france des invisibles”.
See bbc.co.uk/london, london@paris.com, @berlin, #paris and berlin.jpg. The file is in /usr/share/paris.
The word is spelled m-a-y. The us-china-eu-talks tag is used. The brit-pop years.
The western powers, the northern line, the southern states, the middle classes and the far east end.
A mother’s day is long. It is a family day out. The national day of action. A flag day for charity.
"""


@pytest.mark.parametrize(
    "marked",
    [line for table in (STARTS, AFTER_ABBREVIATIONS, QUOTATIONS, NAMES) for line in table.strip().splitlines()],
)
def test_fault_is_found_once(marked):
    text, mark = unmarked(marked, "")
    found = findings(text)

    assert len(found) == 1
    assert found[0].span.meets(mark)
    assert "“" in found[0].message


@pytest.mark.parametrize("text", RIGHT.strip().splitlines())
def test_look_alike_is_left_alone(text):
    assert findings(text) == ()


def test_one_finding_where_two_rules_see_the_same_word():
    text = "Grain prices fell again.\n\nchina has bought nearly two tonnes of beans since May."

    assert [(one.span.of(text), one.fixes[0].edits[0].text) for one in findings(text)] == [("china", "China")]


def test_name_of_several_words_at_a_start_is_one_finding():
    text = "Prices fell. south korea has cut its rates."

    assert [one.span.of(text) for one in findings(text)] == ["south korea"]


def test_article_in_small_letters_throughout_is_left_alone():
    text = "Her way is this. she writes so. it is small. nobody minds. all is well. the end is near. so be it."

    assert findings(text) == ()


def test_long_text_without_stops_costs_little():
    text = "He said " + "“and so it went " * 20_000 + "in the U.S. nobody knew. " + "the U.S. is, " * 5_000

    findings(text)
