"""Forms of one name that are a slip apart, and names that only look so."""

import pytest

from lintnews.core.document import Meta
from lintnews.core.style import HouseStyle
from lintnews.engine.desk import desk_for
from lintnews.engine.plan import Plan
from lintnews.engine.prove import article
from lintnews.engine.registry import Registry, discovered
from lintnews.engine.run import checked
from lintnews.rules.names._drift import may_be_slip, near_pairs
from lintnews.rules.names._house_names import house_index, near_entries
from lintnews.rules.names.name_drift import NameDrift

DRIFTS = [
    ("Police named the man as Gareth Llewelyn, 41. Mr Llewellyn had worked there. “Llewelyn was kind,” a friend said.", "Llewellyn"),
    ("Chief executive Anneke Vandermeer said sales had fallen. Vandemeer blamed the weather.", "Vandemeer"),
    ("Inspector Tariq Mahmood arrested two men. Insp Mahmoud said a third was sought. Mahmood has led since May.", "Mahmoud"),
    ("The suspect, Dmitri Volkonsky, fled. Volkonski was seen in Riga.", "Volkonski"),
    ("Ferdinand Okonkwo scored twice. Okonwko, 23, joined from Lagos in June.", "Okonwko"),
    ("Governor Luisa Fernández vetoed the bill. Gov. Fernándes said it went too far.", "Fernándes"),
    ("Ana Okonwko won in May. Okonkwo wept. Okonkwo sang, and Okonkwo danced.", "Okonwko"),
    ("Katherine Deveraux won. Katharine Deveraux wrote her first book at 19, and Deveraux has three more.", "Katharine"),
    ("Rebecca Steinberg ran. Rebecca Steinburg said so on Monday.", "Steinburg"),
    ("The plaintiff, Joan Ainsworth, sued. Her lawyer said Ainswroth’s health had failed.", "Ainswroth"),
    ("Dr Amara Nwachukwu opened the clinic in Enugu. By noon Nwachuku had seen 40 patients.", "Nwachuku"),
    ("The jury heard from Siobhan O'Rourke, 52. The defence said O'Rorke had lied.", "Rorke"),
    ("Goals from Kylian Mbappé and Ousmane Dembélé sank Lens. Dembelle has nine this season.", "Dembelle"),
    ("Chef Giuseppe Tagliaferro bought the inn; diners travel from Milan to taste what Tagliaferri cooks.", "Tagliaferri"),
    ("Pita Taufatofua carried the flag. Taufatafua, 40, has been to three Games.", "Taufatafua"),
    ("Sheikh Abdulrahman al-Thani signed. It was Abdurahman al-Thani who had called for talks.", "Abdurahman"),
    ("Rugby: Faf Potgieter kicked 12 points. Potgeiter missed only once.", "Potgeiter"),
    ("Phillip Ainsworth chairs the board. Mr Ainsworth said no. A letter signed by Philip Ainsworth was read out.", "Philip"),
    ("Ngozi Adichie-Obi sued. The court ruled for Ms Adiche-Obi.", "Adiche-Obi"),
    ("Lawyer Ruth Feinstein asked for bail. The judge told Feinstien to sit down.", "Feinstien"),
    ("Senator Barbara McAllister spoke first. McCallister voted no.", "McCallister"),
    ("Bystanders pulled Denise Wetherby from the car. Doctors say Weatherby will live.", "Weatherby"),
    ("Police named the driver as Tomasz Wojciechowski. Wojchiechowski, from Luton, had no licence.", "Wojchiechowski"),
    ("The film stars Saoirse Brannagh. Branagh plays a nun.", "Branagh"),
    ("“We are ready,” said Lt Gen Okello Tumwesigye. General Tumwesige has 4,000 men.", "Tumwesige"),
    ("The will left the farm to Gwendolyn Hargreaves. Mrs Hargraves has run it since 2003.", "Hargraves"),
    ("Farmer Tom Baker lost 30 ewes in the storm. Mr Barker said the council had never cleared the ditch.", "Barker"),
    ("The coroner heard from Detective Sergeant Alan Walsh. DS Welsh told her that the door was locked.", "Welsh"),
    ("Surgeon Priya Nair led the team in Kochi. Dr Nayar said the boy was walking again.", "Nayar"),
    ("Shares in Rheinmetall rose 3% in Frankfurt. Rheinmetal has orders worth €50bn.", "Rheinmetal"),
    ("The village of Llanrhaeadr flooded. Volunteers came to Llanrhaedr with sandbags.", "Llanrhaedr"),
    ("Helen Anderson won the Booker. The judges said Andersen had written a classic.", "Andersen"),
    ("Oleksandr Zhurba writes from Kharkiv. Mr Zhubra has lost his home twice.", "Zhubra"),
    ("The company was founded by Rashida Abdel-Rahman. Ms Abdul-Rahman sold her stake in 2019.", "Abdul-Rahman"),
    ("Police in Mombasa named the dead woman as Mercy Wanjiku. Ms Wanjuki leaves two children.", "Wanjuki"),
    ("Seamus O’Neill, the club’s chairman, resigned. Mr O’Neil had been in post since May.", "Neil"),
    ("The chancellor of the university, Margaret MacKenzie, gave the speech. Dame Margaret McKenzie retires in June.", "McKenzie"),
    ("Pianist Yuja Takahashi played Ravel. In the second half Takahasi played Liszt.", "Takahasi"),
    ("Lt Col Imran Qureshi commands the base near Quetta. Colonel Quereshi declined to comment.", "Quereshi"),
    ("The minister, Thandiwe Mkhize, opened the school. Mhkize promised desks.", "Mhkize"),
    ("Novak beat Jannik Sinner in four sets. Siner had led 5-2.", "Siner"),
    ("The driver, Pedro Gonçalves, was fined. Gonzalves has appealed.", "Gonzalves"),
    ("Campaigner Joan Stuart, 71, was arrested. Mrs Stewart refused to pay.", "Stewart"),
    ("A spokesman for Blackthorne Quarries said no. Blackthorn Quarries employs 80.", "Blackthorn"),
    ("Nobel laureate Olga Tokarczuk read in Kraków. Tokarchuk signed books for an hour.", "Tokarchuk"),
    ("Rescuers reached Chamoli by dusk. In Chamolli, 40 people were missing.", "Chamolli"),
    ("The boxer Delroy Hutchinson retired at 35. Hutchison won 28 of 30 bouts.", "Hutchison"),
    ("Mayor Ekrem Imamoglu was held on Wednesday. Lawyers for Imamoğlo said he was well.", "Imamoğlo"),
]  # fmt: skip

NAMES_OF_THEIR_OWN = [
    "Johan Petersen met Lars Pettersen. Mr Petersen said no; Mr Pettersen said yes.",
    "The president of Niger flew to Nigeria. Niger would act, Nigeria said.",
    "Anna Hansen beat Maria Jansen. Jansen had led. Hansen wept.",
    "Robert Austin left. Austen wrote six books.",
    "Ellen Mitchell spoke. Michelle Mitchell wept. Mitchell said so.",
    "Marta Kowalczyk spoke. Ms Kowalczyk wept. Her brother, Mr Kowalczik, did not.",
    "Marta Kowalczyk spoke. Kowalcyzk sang. Kowalczyk wept, and Kowalcyzk wept.",
    "Sofia Papadopoulou met Nikos Papadopoulos. Papadopoulou sang. Papadopoulos wept.",
    "Anna Lindqvist and Anna Lindquist, who are not related, shared the prize.",
    "Dr Peter Reid met Professor Susan Reed. Dr Reid spoke; Professor Reed listened.",
    "The Clarks bought it from Mr Clarke, a neighbour. Emma Clark runs it.",
    "Stefan Zweig and Stephen Sweig met in Bath.",
    "Marc Almond sang; Mark Almond, a historian, lectured.",
    "Brazilian Ronaldo and Ronaldinho played. In Romania and Armenia they won.",
    "President Ilir Meta met Elisabeta Metaj. Meta, owner of Facebook, said no.",
    "Nicola Sturgeon met Nicole Kidman. Nicola said yes.",
    "Kaitlyn Rowe beat Caitlin Ward. Rowe won 6-2.",
    "Hansen beat Hanson in the final. Erik Hansen is 22 and Eric Hanson 24.",
    "Peter Turner met Susan Tanner. Mr Turner said yes; Ms Tanner said no.",
    "Tom Baker met Mr Barker, the village barber. Mr Baker laughed.",
    "Walsh’s men beat the Welsh. Welsh fans sang. Alan Walsh wept.",
    "Jim Ford drives a Ford. Fort Ford is cold. Mr Lord did not come.",
    "Helen England lives in England. Mr Engle sold it.",
    "The Andersons met Pamela Anderson. Wes Andersen, no relation, was there.",
    "Martin Short played in Marvin’s. Marvin Long met Martin. Martin said no.",
    "China and Chile signed. Chinese and Chilean officials met Tony Chin. Chin said yes.",
    "Georgia beat George Ford’s side. Georgia said nothing.",
    "Iran and Iraq met. Iraqi officials said so; Iranian ones did not.",
    "John Paris flew to Parish Hall. Mr Harris waited. Paris said so.",
    "Deborah Meaden and Debra Messing met. Deborah laughed. Debra said no.",
    "Jean Martin won. Jan Martens lost. Martens said the wind was strong. Martin agreed.",
    "In Santiago and San Diego, Diego Santana played. Santana said no.",
    "Poland’s Pole vaulters, led by Anna Polk, left. Polk said nothing.",
    "Houston, in Texas; Whitney Huston sings. Huston said she would. Houston said the port was shut.",
    "Dundee and Dunedin are twin towns. Jim Dunne of Dundee wrote; Dunne said it was time.",
    "Mr Li met Mr Liu, and Mr Lin. Li Wei said yes.",
]  # fmt: skip


def found(text, **style):
    document = article(text, Meta())
    matches = NameDrift().check(document, {}, desk_for(HouseStyle(**style)))
    return [match.span.of(text) for match in matches]


@pytest.mark.parametrize(("text", "odd"), DRIFTS)
def test_asks_about_the_odd_form(text, odd):
    assert found(text) == [odd]


@pytest.mark.parametrize("text", NAMES_OF_THEIR_OWN)
def test_leaves_names_of_their_own(text):
    assert found(text) == []


def test_a_long_text_holds_many_articles():
    assert found("Marta Kowalczyk won. Ms Kowalcyzk wept. " + "It rained. " * 6000) == []


def test_words_the_house_accepts_are_no_slips():
    assert found("Marta Kowalczyk won. Ms Kowalcyzk wept.", accept=("Kowalcyzk",)) == []


def test_how_many_times_and_where():
    text = "It rained.\n\nMarta Kowalczyk won. Ms Kowalcyzk wept. Kowalczyk sang. Kowalczyk ran."
    (match,) = NameDrift().check(article(text, Meta()), {}, desk_for(HouseStyle()))

    assert match.words["often"] == "three times, first in paragraph 2"


@pytest.mark.parametrize(
    ("one", "other", "is_slip"),
    [
        ("Kowalczyk", "Kowalcyzk", True),
        ("Thibaudeau", "Thibodeau", True),
        ("Novotná", "Novotna", False),
        ("Brzezicka", "Brzezicki", False),
        ("Baranov", "Baranova", False),
        ("Austria", "Austrian", False),
        ("A320neos", "A321neos", False),
        ("Hatherly", "Weatherly", False),
        ("MacKenzie", "Mackenzie", False),
    ],
)
def test_what_may_be_a_slip(one, other, is_slip):
    assert may_be_slip(one, other) is is_slip


def test_pairs_are_found_wherever_the_slip_is():
    names = ["Hatherley", "Htaherley", "Hatehrley", "Hatherlye", "Hatherey"]

    assert {("Hatherley", name) for name in names[2:] if name > "Hatherley"} <= set(near_pairs(names))
    assert ("Hatehrley", "Hatherley") in near_pairs(names)


def test_entries_of_the_house_are_found_by_their_last_word():
    held = house_index(["Siân Kowalczyk", "Hatherley", "NATO", "Ng"])

    assert near_entries("Kowalcyzk", held) == [("Kowalczyk", "Siân Kowalczyk")]
    assert near_entries("Kowalczyk", held) == []


def test_what_the_spelling_rule_tells_is_not_told_again():
    text = "The storm reached Louisiana on Monday. Louisiana closed schools. Roads in Lousiana and ports in Louisiana shut."
    plan = Plan(Registry(discovered()), HouseStyle(), ("names/name-drift", "spelling/typo"))

    found = checked(article(text, Meta()), plan, desk_for(HouseStyle())).findings

    assert [(one.rule, one.span.of(text)) for one in found] == [("spelling/typo", "Lousiana")]
