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
The inquiry heard that the pilot had lost »site« of the runway.
Nurses say they can no longer »bare« the strain of night shifts.
The charity gave £200 to each family to help pay for heating, a »principle« concern of the scheme.
Three horses were seen on the »lose« near the motorway at Exeter.
Police »sort« help from the public after the robbery in Cardiff.
The actor said he would not »except« the award from the prince.
The new stadium will »sea« its first match in August.
The coach said the goal had boosted »moral« in the dressing room.
Shares fell after the chip maker said demand was »week« in Asia.
The lifeboat crew threw a rope and »toad« the yacht to Falmouth.
The museum has bought a »peace« of pottery from the Bronze Age.
Council leaders warned the cuts would »effect« thousands of pensioners.
The ship was »lade« up in Piraeus for the winter.
The village lost its only shop when the owner »past« away in May.
The judge told the jury to put »there« feelings aside.
The firm said it would »waver« the charge for students.
Doctors fear a new strain of bird »flew« will spread.
The couple walked down the »isle« to a song by Abba.
The bridge will be closed for repairs »form« Monday.
The opposition called the budget a »slight« of hand.
The burglar broke in through the »seller« window.
The chef used two cups of »flower« and a pinch of salt.
The team »one« the cup on penalties in Lagos.
The senator was »board« by the long debate, an aide said.
Thousands lined the »rode« to see the coffin pass.
The driver slammed on the »breaks« to avoid a deer.
The union is opposed to the plan in »principal«.
The »currant« champion lost in straight sets.
The army said the rebels had »ceased« control of the airport.
The mayor said it was »to« early to say who was to blame.
A spokesman said the company »complemented« staff on their work.
The horse was »lead« from the ring by a groom.
Villagers say the well »maid« their children ill.
The strike is »do« to begin at midnight on Friday.
Firefighters managed to »steam« the flow of oil.
The »staring« role went to an unknown from Leeds.
He pleaded guilty to »steeling« a tractor in Kildare.
The oil price »sored« to 110 dollars a barrel.
The government has »past« a law banning glue traps.
Nobody »new« where the children had gone, the court heard.
The rescuers could »here« knocking from under the rubble.
The restaurant serves »stake« and chips all day.
The lawyer said his client would not »altar« her statement.
The dancer will »preform« at the gala in Havana.
The plant will make car »breaks« for the German market.
The bishop »prays« on the fears of the old, the group said.
Voters will be asked »weather« to keep the monarchy.
The cyclist broke a leg when he lost control of his »peddle«.
The minister is »suppose« to visit Dhaka in June.
The trust has »sewn« wild flower seeds along the verge.
The regulator found the bank in »breech« of the rules.
The minister said the treaty would »effect« farmers on both sides of the border.
A herd of »dear« was seen crossing the M4 near Swindon.
The coroner heard that the brake »peddle« had jammed.
Hundreds »herd« the siren at dawn, residents said.
The »council« for the defence asked for more time.
Doctors said the boy’s »heal« had been crushed.
The band »one« three Grammys in Los Angeles.
The mine will be closed »buy« the end of the year.
Police believe the thieves got in »though« a skylight.
The team’s »moral« is low after six defeats.
She said the school had »know« plans to close.
The plane was »aloud« to land in Shannon.
The party is »loosing« votes in the north.
The »navel« officer was found in his cabin.
The village has »to« pubs and a church.
Farmers said the »draught« had killed half the maize.
The trial was told she had »bean« stabbed.
The princess wore a »vale« of Brussels lace.
The firm’s »stationary« cupboard was set alight.
He was »find« $400 for speeding in Perth.
The president’s »aid« resigned on Thursday.
Engineers must »insure« that the dam is safe.
The jury was »hang« after nine hours.
The charity says »it’s« staff have fled Goma.
The vet said the dog had swallowed a »soul« of a shoe.
The club’s new »manger« arrives on Monday.
The museum’s roof was »razed« by two metres to fit the whale.
Pupils were asked to »right« a letter to a soldier.
The »reign« fell for nine days in Queensland.
The hospital ran out of »blot« on Friday night.
He had »past« his driving test a week before the crash.
Workers will lose »there« pensions, the union said.
The mayor said the plan was »week« on detail.
The climber’s »assent« of Everest took nine hours.
The »sauce« of the leak was found on Tuesday.
The trawler was »toed« into Peterhead.
The priest was accused of »steeling« from the collection.
The company will »cease« the chance to expand in Asia, its chairman said.
The walkers were stranded when the »tied« came in.
The singer, a »vary« private man, died at home in Lyon.
The restaurant was closed after mice »faces« were found.
The witness said she had »scene« the van twice.
The new law will come into »affect« in July.
The pilot reported »lose« wires in the cockpit.
Officials said the dam could »brake« at any time.
The player was »maid« captain at the age of 19.
The »duel« carriageway was shut in both directions.
The farmer said he had »sewn« the field twice.
He was »throne« from the horse at the third fence.
The council has »leant« the museum a fire engine.
The ferry »birth« at Dover was damaged in the storm.
The boy was »taut« to read by his grandmother.
The regulator will »met« the banks next week.
The hotel offers guests »complementary« breakfast.
The bride wore a »plane« white dress.
He said he would not »bough« to pressure.
The union has »excepted« a pay rise of 4%.
Scientists found a »knew« species of frog in Peru.
The actor was in a »comma« for three weeks.
The »patience« on the ward were moved to safety.
Critics said the plan was a »waist« of public money.
The chancellor »razed« taxes on fuel in March.
The court was shown a »peace« of the wreckage.
The troops »road« in lorries to the front.
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
She kept the ruined site and the sight of the sea; a bear with a sore head can bear no more.
The firm closed its bail office, and bales of hay were stacked by the altar. Do not alter it.
The principle of the thing matters to the school. Interest and principal were repaid.
Their number was bigger then, and then the club moved. The team was stronger then than now.
The airline put off the flight because of the fog. Of the four, two were taken off.
Beekeepers let loose a swarm; the dogs were loosed on the hares. A loose end came loose.
He walked past the school, and the law was passed in the past. Years passed. The past is past.
The council took counsel’s opinion and will consult residents of the borough.
The mayor was formerly the deputy and was formally sworn in. It was formally known to the court.
The soul singer’s sole aim was to sell soles. Sole is a fish.
Her pique was at its peak after a peek at the peak of the hill.
A stationery shop stood beside the stationary train. The pen is stationary.
He asked whether the weather would hold, and weathered the storm. They weather it well.
To affect calm had no effect; the effect of the change was to effect a cure.
The heir breathed the air. She put on an air to the crowd. Air to breathe was short.
The quay was full. The key of the bridge was lost at the fair.
The bread was bred for taste. Bred in the bone, the bull was born in May and borne by two men.
The patient’s patience ran out, and the patients with burns were moved.
The birth of the child gave the ferry a wide berth. A berth on the ship was free.
They prey on the weak and pray for the strong. The hawk took its prey to the nest.
Prices may vary; the very idea. They are very different and vary with the season.
She wore the ring at war’s end. The war on crime, he said.
He led the lead pipe to the shop; lead by the ton was stolen, and a lead by ten points was lost.
In to the hall he went, too late to see the two. It took to many minds the form of a threat.
The fair fare was fair. How did the train fare? The fair was at the bus station.
They went through the door though it was shut, and threw through the hoop.
You’re sure of your way. The car that is yours weighs too much.
Here they hear the heard bell of the herd. Cattle in the herd were ill.
We knew the new law. I know no law like it. Now I know.
No one won the one race on the card.
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
