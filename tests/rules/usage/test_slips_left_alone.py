"""Rare words that are right in everyday company, which loose rows of the table once took for slips."""

import pytest

from lintnews.core.document import Meta
from lintnews.core.style import HouseStyle
from lintnews.engine.desk import desk_for
from lintnews.engine.plan import Plan
from lintnews.engine.prove import article
from lintnews.engine.registry import Registry, discovered
from lintnews.engine.run import checked

RIGHT = """
All accept the ruling of the court.
The boats were adapted by the council for disabled people.
The ruling was adverse to the company.
Shoppers ran to the last aisle of the store in Wight Street.
The talks were held in an amicable manner.
A different angel of mercy came. She was an angel of the church.
By his assent to the plan for the mountain road, the king ended the row.
An aural history of jazz was broadcast.
Box office records fell for the ballet, a member of the union said.
The dog bares its teeth at strangers.
The ship left its berth in the port.
The Bight of Benin was calm. The bight of the coast is wide.
The breech of the gun was cracked. There was a breech in the rifle.
She took a broad view of directors' pay.
They closed the burrow of a badger. In a burrow in London, foxes slept.
His calves ached on the fell after the walkers left.
Flights over the canal were stopped. The canal was busy as an airline hub opened.
Two cannons and a church stand on the hill.
The canvass of votes took a day.
Add one carrot. Chop two carrots. Dice a single carrot.
They had a casual relationship. Casual chain restaurants closed.
The causality of the drop is unclear.
Weapons checks at customs ceased in May.
Low pay for celery pickers angered the union. The annual celery crop failed.
It is the best cellar in France. The best cellars of Burgundy are cold.
There will be certainty that they want. It is certainty.
There were no chants of joy. The crowd's chants to the team were loud.
The most chased and hunted player was sold.
Clean it with wet cloths and his cloths. They bought dirty cloths and mops.
Cannon salutes opened the fete. We met at the fete.
He signed the deal thanks to his contacts, whose work is worth millions.
The councillor opposed the closing of the school.
She was counselled by staff at the clinic.
A local counsellor said patients wait. Local counsellors will help.
Neighbouring counties and other counties had snow. Birds flew across the county.
The stone is in a cubical box. The cubical tower was built in 1900.
He held a long cue and a chalk.
The cymbals of brass were loud.
The dairies were published as a list. She wrote to dairies in Wales.
She sold his dairy. Her dairy of 40 cows is gone.
They defer in court to the judge.
The deference of staff was plain. He made a deferential bow in a deferential tone.
She kept a dependant on benefits.
I have to deprecate the tone. They are likely to deprecate it.
They ate ice cream in the desert. It is just desert.
He left a devise in the will of an estate.
The farmer's diary tells of milk and cows. It is a farm diary.
The diner on Sunday was full. Guests served at the diner left.
Diners at the school said Christmas was loud.
The funds were disbursed.
Data were discretely sampled. The steps run discretely.
The diseased were shot. The diseased family of plants was burned.
More divers came. The divers group met on the boat.
Farmers use draught oxen for crops.
It is the hair she wanted to dye. The wool will dye in the sun.
A change was effected. The sale was effected by post.
It effects a change in policy.
He wants to elicit money from readers.
She is eminent.
He opposed the erection of a mast by voters' homes before the vote.
Runners gain excess weight. To have excess fat is a risk.
It exits to the north. The road exits at Leeds. There are no exits.
Fairy lights hung at the harbour for passengers.
A tale of two towns was told on the ferry.
Tea, fare hearing and taxi licences were discussed. The bus fare market grew.
He repeated his feat. His feat on Sunday was long.
The fiend who killed a family was jailed.
A shark lost a fin. The fin of the plane was bent.
It is a tree called the fir.
His fits of rage scared her. Her fits ended.
He held it with flare in hand.
They are flaunting the trophy. He flaunted his wealth.
A bag of flower bulbs fell. The cake was topped with a sugar flower.
The bird blocked the flue. It is in the flue.
The formal teacher training is free.
It is formally owned by the state.
She came fourth.
Her horse took fright at the train.
The gaits of dogs and horses differ.
The pane broke, the glazier said. He looked at the pane.
The army shot gorillas.
His hare ran. Her hare and a dog are ill.
The wound was well healed.
It helps deaf people hear.
The yacht may heel.
His heir is young. She is her heir.
They herd sheep. People herd goats here.
Police seized the heroin. A film on heroin won.
She was exposed to higher staff costs.
The Viking horde came for gold.
The youth hostile to change left.
They visited the isle. The isle has a church.
It's staff who suffer. It's members who decide.
He kneed the player.
Each of them is one knight. Every knight swore.
The later years were kind. The later part is better. The later two films failed.
They walked on the lea.
A leach field drains it.
The lead pipes were old. Water had lead by weight from pipes.
Add the leek. Heat the oil and add leeks. The leek was fresh.
She held the flat on a lease. It is a short lease.
At leased premises, rents rose.
The app lets us talk. The state lets go of land.
The levee broke. They built a levee on the river.
The storm passed and the sky was lightening.
The loan striker scored his loan goal. The loan figure was £5m.
A lone shark was seen off the beach.
He was told to loose the dogs. Players play fast and loose.
Ships were lying off the coast.
She plays the lyre. A lyre was found.
Two mails came. The miner said the league was cold.
A donkey ate from the manger full of hay.
The manors were sold. His manors are old.
A metal bridge led to the Olympic stadium.
The rare metals are two metals.
They danced the minuet.
Adverts that they say mislead the public are banned. Those who mislead investors are jailed.
The team said it was a moral low.
The town is in mourning on Monday.
She ate the mousse. A chocolate mousse was served.
The mussel is a mollusc. It ate the mussel.
The nave was full. They stood in the nave.
He signed the pact. The pact with France held.
The pan for the eggs was hot.
They saw the petal. The petal was red.
The town lost its pier. Its piers and closed shops are sad. Three of the four piers fell.
The pistil is part of a flower.
The plain of reeds was dry.
She asked the prefect. A prefect spoke.
Teachers and the principal were told.
The pupil in the class was ill.
Rains cut power to the company.
He rapped in English. The star rapped.
The house was razed by fire. It was razed in 1940.
Henry reigned in the north and she reigned.
They saw the revue. It was a revue of songs.
It is part of the rite. The rites of the church are long.
They ate the roe.
Three sails were torn. The sauce in the pan boiled.
The tree was sawn.
The scents of the garden are strong.
A light was shone in it. The sun has shone in May.
She sits in parliament and won the election.
The grey skies cleared. Its skies are dark.
Melt the solder. The solder in the joint broke.
They bought a stake in a restaurant. Serve the steak in butter.
He stuck the poster on the wall.
They fell on the stile. A stile of wood was built.
The law protects the statue.
A stationary bus stood at the school.
A storey of the house fell. It was on the storey.
The tail of the plane broke. The tails of the cats are long.
The rope was taut.
The tea at the golf club was cold.
The tenor of the debate was calm.
Add the thyme. The tides and winds are strong.
He bought the tract. It is three tones.
The troupes danced. All the troupes came.
He gave the voter a card. The votes are in.
They heard the wail. The wail was loud.
They wander. The room was warmed. She was very weary.
The weighting in the index is small.
Whales were seen off Scotland.
The widows wept. Three widows sued.
His wines were sold. Three winters of war passed.
The won of Korea fell against the dollar.
It is the best of two worlds. He bought two yarns.
It was a rout of the enemy.
The dose not taken was kept. Each dose not given was lost.
"""


@pytest.fixture(scope="module")
def found():
    plan = Plan(Registry(discovered()), HouseStyle(), ("usage/real-word-slip",))
    return lambda text: checked(article(text, Meta()), plan, desk_for(HouseStyle())).findings


@pytest.mark.parametrize("text", RIGHT.strip().splitlines())
def test_rare_words_in_everyday_company_are_left_alone(text, found) -> None:
    assert [one.span.of(text) for one in found(text)] == []
