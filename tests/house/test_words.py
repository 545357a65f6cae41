"""Sentences that each house's editors would mark, and look-alikes that they would not. None was looked at when the
guides were written.
"""

import pytest

from lintnews.app.linter import Linter

BEFORE, AFTER = "The meeting began late in the evening. ", " Nobody was hurt in the end."

# The words to be marked stand behind the bar.
WRONG = {
    "ap": """
        The hospital's chief medical advisor resigned.|advisor
        Two of the governor's advisors were subpoenaed.|advisors
        Protestors blocked the bridge at dawn.|Protestors
        The county spends more on healthcare than on roads.|healthcare
        Her long-time friend gave the eulogy.|long-time
        She was re-elected with 61% of the vote.|re-elected
        The orchestra is co-operating with investigators.|co-operating
        The play is set during the Second World War.|Second World War
        Covid-19 closed the plant for a month.|Covid-19
        The rocket was built for Nasa in Alabama.|Nasa
        Sales of T-shirts, tee-shirts and hats doubled.|tee-shirts
        The team's line-up was changed an hour before tipoff.|line-up
        A non-profit in Tulsa feeds 900 families.|non-profit
        The talks are under way in Geneva.|under way
        Zelensky will address the assembly on Thursday.|Zelensky
        Police recovered a semi-automatic pistol.|semi-automatic
        The senator spoke with Kim Jong-un's envoy.|Kim Jong-un
        Ivorian farmers left Côte d'Ivoire in large numbers.|Côte d'Ivoire
        He sent her an e-mail from the airport.|e-mail
        The clinic offers free wifi to patients.|wifi
        A press conference was scheduled for noon.|press conference
        The Koran was damaged in the fire.|Koran
        The river rose towards the levee.|towards
        Fund-raisers collected $2 million for the zoo.|Fund-raisers
        The African-American vote decided the race.|African-American
        The suspect committed suicide in his cell.|committed suicide
        A fireman was treated for smoke inhalation.|fireman
        He was a member of Al-Qaeda in Yemen.|Al-Qaeda
        The judge's judgement was reversed on appeal.|judgement
        The strategy of the policy-makers failed.|policy-makers
    """,
    "guardian": """
        The centre-left adviser said NATO would act.|NATO
        The advisor to the mayor left.|advisor
        It was designed during World War II by a Polish engineer.|World War II
        The vaccine against COVID-19 was free.|COVID-19
        The council moved toward a settlement.|toward
        Erdogan called for talks in Ankara.|Erdogan
        The actress won a seat on the council.|actress
        The chairman of the trust said so.|chairman
        The Labour Party lost the seat.|Labour Party
        Talks over the two-story library stalled.|two-story
        UNICEF counted 40 schools.|UNICEF
        The airplane landed at Luton.|airplane
        Madrid's cooperation with Rabat, once co-operation, has grown.|co-operation
        Al Qaeda claimed the bombing.|Al Qaeda
        Kim Jong Un watched the launch.|Kim Jong Un
        Protestors filled Whitehall.|Protestors
        He emailed; she sent an e-mail.|e-mail
        A climate sceptic leads the panel.|climate sceptic
        The web site crashed at noon.|web site
        Fighting in the Donbass grew.|Donbass
    """,
    "bbc": """
        The firm sought closer cooperation with Kyiv.|cooperation
        Voters reelected the mayor.|reelected
        NASA will launch in May.|NASA
        The Second World War memorial was cleaned.|Second World War
        Volodymyr Zelenskyy flew to Oslo.|Zelenskyy
        Al-Qaida fighters left the town.|Al-Qaida
        The COVID-19 inquiry heard from nurses.|COVID-19
        Muammar Qaddafi's compound is a market now.|Muammar Qaddafi
        She drove towards Leeds, then toward York.|toward
        The Ivory Coast, Côte d'Ivoire, exports cocoa.|Côte d'Ivoire
    """,
    "economist": """
        COVID-19 changed how firms hire.|COVID-19
        Volodymyr Zelenskyy wants more shells.|Zelenskyy
        Nato is short of shells.|Nato
        The firm's advisor quit.|advisor
        Muammar Gaddafi ruled for four decades.|Muammar Gaddafi
        Al-Qaida is weaker now.|Al-Qaida
        The economy is moving toward recession.|toward
        Hezbollah fired rockets.|Hezbollah
    """,
    "reuters": """
        Nato will meet in Oslo.|Nato
        Zelenskyy met bankers in London.|Zelenskyy
        Covid-19 cut demand for oil.|Covid-19
        The company held a press conference.|press conference
        Muammar Qaddafi's son was freed.|Muammar Qaddafi
        The longtime chairman, a long-time ally, quit.|long-time
        The airplane was diverted to Rome.|airplane
        Al-Qaeda said it carried out the attack.|Al-Qaeda
    """,
    "default": """
        They accused the Democrat Party of delay.|Democrat Party
        The plan would negatively effect growth.|negatively effect
        Officials hope to diffuse the situation.|diffuse the situation
        He changed tact after the vote.|changed tact
        Their costs were met, the brunt born by tenants.|brunt born by
        Voter roles were purged in May.|Voter roles
        The Columbian government signed it.|Columbian government
        A shear number of calls jammed the line.|shear number
        The ceasefire held. The cease-fire was broken. The ceasefire ended.|cease-fire
    """,
}

RIGHT = {
    "ap": """
        The World Health Organization's COVID-19 dashboard is free.
        He ate chicken Kiev after the Dynamo Kiev game.
        She took a long time to answer, and a short time to leave.
        They had to make up the deficit and line up for bread.
        “The e-mail came from my advisor,” Ortega said.
        Voters moved forward and backward toward a deal.
        The Internet Archive and the Internet Society met in May.
        Bombay Sapphire, Bombay duck and the Bombay High Court kept their names.
        The Georgy Lvov government fell in 1917.
        The report is at www.example.org/e-mail/healthcare.html now.
        The Organization for Economic Co-operation and Development met.
        Kyiv and Kharkiv were quiet; Kievan Rus was not.
        The goddess Isis and the river Isis have the name.
        A healthcare.gov page was down.
        The Mid-Term Review, a magazine, closed.
    """,
    "guardian": """
        She won best actress at Cannes.
        The American Labor party was small.
        He read World War Z on the plane.
        The Elton John AIDS Foundation gave money.
        Nato and Nasa sent engineers to Kyiv.
        The chairman of the joint chiefs left.
        “NATO is late,” she said.
        NATO LEADERS MEET IN OSLO TO TALK SHELLS
        The Conservative party chair spoke of two-storey houses.
        Kyiv's mayor saw the second world war film.
        A story in two parts; a two-part story.
        Forward planning moved him towards home, afterwards.
    """,
    "bbc": """
        The Co-operative Group and the Co-op bank met.
        Nato and the UN met. Aids charities met World AIDS Day organisers.
        Re-election campaigns cost money.
        He was the World War Two veteran's son.
        “COVID-19 is over,” he said.
        Kim Jong Un and Lee Jae-myung met.
    """,
    "economist": """
        NATO and the EU co-operate, but covid-19 was worse. Covid-19 began there.
        Hizbullah fired; Binyamin Netanyahu spoke.
        Mr Zelensky left. The sceptic's judgment held.
    """,
    "reuters": """
        Zelenskiy met the chairman of the Joint Chiefs.
        The airline's aircraft, the news conference and the ceasefire were late.
        Al Qaeda in Yemen said so; al Qaeda said so.
    """,
    "default": """
        The Ukraine war and the Ukraine of 1917 differ.
        Lib Dem and Liberal Democrat lawmakers met.
        The adviser spoke; Nato met; email and e-commerce grew.
        It had a diffuse effect, and effects were felt.
        The tenant paid; the key tenant of the mall left.
        The capital city's Capitol building is white.
        He reigned in the 12th century; she held the reins.
        Columbia University and the Columbian Exposition; Columbian Chemicals left.
        The costs, born of war, were borne by all.
        They waived the fee and waved at us.
        More, then, a plan; fewer, then more.
        Kyiv (Kiev in Russian) fell silent. Kyiv slept.
        Less than 10 people came; it took less time; less money.
        Turkey, or Türkiye, signed. Turkey left.
    """,
}


def sentences(table):
    return [line.strip() for line in table.strip().split("\n")]


def findings(linter, sentence):
    """(words, rule) of each finding of style in `sentence`, which stands among others unless it is a headline."""
    text = sentence if sentence.isupper() else BEFORE + sentence + AFTER
    found = linter.check_text(text).findings
    return [(one.span.of(text), one.rule) for one in found if one.rule.startswith(("house/", "style/", "spelling/"))]


@pytest.mark.parametrize("house", WRONG)
def test_marked(house):
    linter = Linter(house)
    for line in sentences(WRONG[house]):
        sentence, words = line.split("|")
        assert any(words in found or found in words for found, _ in findings(linter, sentence)), sentence


@pytest.mark.parametrize("house", RIGHT)
def test_left_alone(house):
    linter = Linter(house)
    for sentence in sentences(RIGHT[house]):
        assert not findings(linter, sentence), sentence
