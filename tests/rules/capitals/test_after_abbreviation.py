"""Sentences that begin small after an abbreviation, on copy of our own from many countries and beats."""

import pytest

from lintnews.engine.prove import unmarked
from tests.rules.capitals.test_capitals import findings

FAULTS = """
Bakers in Kisumu close at 7 p.m. »residents« queue from noon.
The last tram leaves at 11 p.m. »drivers« complain about drunks.
Most shrimp in the market comes from the U.S. »traders« sell it frozen.
The firm trades as Delgado Bros. »creditors« meet next week.
He was booked as Emil Toth Jr. »his« lawyer, who arrived at noon, refused to comment.
The loan went to Pacific Lumber Corp. »auditors« later found no record of it.
The bridge was built by Sato Heavy Industries Ltd. »inspectors« find new cracks each year.
The van was stopped at 4 a.m. »troopers« seized 30 kilos of cocaine.
She was hit on Franklin Blvd. »medics« pronounced her dead.
He has a Ph.D. »colleagues« say he rarely mentioned it.
Her father, she says, is Pedro Cruz Sr. »relatives« deny it.
The contract was awarded to Kumar & Co. »ministers« defended the choice.
The lights went out at 8:15 p.m. »shoppers« groped their way to the exits.
The tanker is owned by Baltic Oil S.A. »environmentalists« want it banned.
The choir rehearses until 9 p.m. »neighbours« hate it.
Both men hold M.B.A. degrees from schools in the U.S. »prosecutors« say they used them to deceive pensioners.
He holds a J.D. »voters« seem not to care.
The family settled in Topeka, Kan. »relatives« followed in 1911.
The clinic opens at 6 a.m. »mothers« walk for hours to reach it.
The barge sank off Biloxi, Miss. »salvage« crews reached it on Tuesday.
The tower was sold to Hines Holdings Inc. »tenants« received no notice.
The grave dates from 600 B.C. »thieves« broke into it last winter.
The road runs to Las Cruces, N.M. »ranchers« use it to move cattle.
They flew him to the U.S. »surgeons« there removed the bullet.
The dealer named his partner as Louis Roy Jr. »detectives« arrested both men.
The council is at 14 High St. »opponents« gathered outside.
The orchard belongs to Nagle Farms Pty. Ltd. »pickers« earn $24 an hour.
The bar shuts at 3 a.m. »taxis« line the street.
The child was left with her aunt in the U.K. »social« workers visited twice.
The well was dug by Oasis Water Pvt. Ltd. »villagers« say it ran dry in a month.
Votes will be counted from 9 p.m. »results« are due by dawn.
Firefighters reached the mill at 1 a.m. »flames« had already gutted the roof.
The virus was first seen in Atlanta, Ga. »scientists« do not know how it spread.
The mine is run by Copperline Corp. »miners« there earn $4 a day.
His killer was Tom Byrne Jr. »a« jury took two hours to convict him.
The parade starts at 10 a.m. »organisers« expect 40,000 people.
The guns were bought in the U.S. »smugglers« carried them across the river.
The ring weighs 2 oz. »experts« believe it is Roman.
The house is on Sycamore Ave. »police« sealed it off at dawn.
The patent belongs to Zenith Labs Inc. »rivals« copied it within weeks.
The pipeline was laid by Volkov & Sons Ltd. »it« has leaked four times.
Trading opened at 9:30 a.m. »shares« fell at once.
The rally ended at 6 p.m. »protesters« drifted home.
The bishop studied in Washington, D.C. »he« speaks five languages.
The dam was built in the U.S.S.R. »engineers« still have the drawings.
The firm is a unit of Grant Foods plc. »workers« voted to strike.
Her son plays for Boston in the U.S. »scouts« from three clubs watched him.
The trial was told of a man called Mr. R. »lawyers« for both sides agreed not to name him.
The charity gives away coats, boots, tents, etc. »donors« include two banks.
We found the body at 5 a.m. »we« called the police.
His doctor is Lena Wolf, M.D. »she« declined to comment.
The plane, a Cessna, took off from Bend, Ore. »radar« lost it at 2 p.m.
The firm left the U.K. »jobs« went with it.
Power was restored at 2 a.m. »schools« stay shut until Monday.
The shop is run by Ali Khan Sr. »customers« call him Uncle.
The fight began outside a bar at 1 a.m. »bouncers« tried to stop it.
The treaty was signed in Washington, D.C. »farmers« in both countries oppose it.
The train left Mombasa at 3 p.m. »passengers« noticed smoke near Voi.
The plot was sold to Ng Realty Pte. Ltd. »surveyors« measure it today.
Shops in the town shut at 8 p.m. »managers« expect queues by dawn.
The suspect was named as Otis Reed Jr. »her« brother, who lives in Ohio, was told by phone.
The contract went to Adeyemi Roads Ltd. »neighbours« say no work has begun.
He was killed near Rao & Sons Pvt. Ltd. »workers« found the doors shut the next day.
The bus was stopped at 2 a.m. »officers« found a child under a seat.
He holds an M.B.A. »prosecutors« said he had planned it for years.
Curfew in the valley starts at 7 p.m. »soldiers« turn back anyone without a pass.
Fishermen on the lake sell their catch by 6 a.m. »hotels« take most of it.
Queues outside the bank form at 5 a.m. »pensioners« bring stools and blankets.
The kiosks near the mosque open at 4 a.m. »worshippers« buy dates there.
Her will names Arthur Pell Jr. »the« sisters, who had expected half, have hired a lawyer.
Police released Dwayne Moss Jr. »his« mother, Carol Moss, wept outside the court.
She married Felix Grant Sr. »they« had six children.
The van was bought from Eastern Motors Ltd. »investigators« traced it within a day.
The depot is rented to Swift Couriers Pte. Ltd. »residents« complain of noise at night.
The plant belongs to Orient Cement Co. »farmers« blame it for the dust.
The ferry was chartered by Blue Wave Corp. »passengers« paid $40 each.
The cruise ship docked at 7:45 a.m. »health« officials came aboard at once.
The power failed at 9 p.m. »surgeons« finished the operation by torchlight.
The two met at 10 p.m. »waiters« remember a quarrel.
The fire broke out at 3:20 a.m. »tenants« jumped from windows.
The alarm was raised at 6 a.m. »rescuers« dug with bare hands.
The border reopened at noon and closed again at 4 p.m. »lorries« stretched for miles.
She has an LL.M. »clients« call her the professor.
The new dean has a Ph.D. »critics« doubt that he can run a budget.
Ms Obi earned a B.Sc. »she« then joined the navy.
The mayor has no M.B.A. »he« ran a fish stall for 20 years.
The town lies 12 miles from Butte, Mont. »ranchers« there lost 300 head.
The quake was felt in Reno, Nev. »geologists« expect more.
The festival moved to Guelph, Ont. »organisers« blame the rent.
The firm left Perth for the U.K. »employees« were given a choice.
The drug was tested in the U.S. »regulators« in Kenya want their own trial.
The tariff applies to goods from the E.U. »brewers« fear the worst.
The envoy reports to the U.N. »diplomats« describe him as blunt.
The pair were arrested in the U.A.E. »lawyers« for the men deny the charges.
The samples were sent to the C.D.C. »doctors« await the results.
He was trained by the C.I.A. »friends« never knew.
The office closes in Dec. »staff« will move to Leeds.
The trial resumes on Mon. »jurors« have been sent home.
The clinic is at 9 Acacia Dr. »patients« come from as far as Nakuru.
The house stands on Rose Ct. »burglars« broke in twice.
The report is by Cho et al. »critics« have attacked its methods.
Deputies arrived at 11:05 p.m. »the« gunman, a former guard, had fled.
The trains stop at 1 a.m. »revellers« sleep on the platforms.
His flight landed at 8 a.m. »reporters« shouted questions.
The dam gave way at 2:30 a.m. »water« swept through three villages.
The parcel weighs 4 kg. »customs« charge duty on it.
The bid was made by Harbour Lines N.V. »unions« oppose the sale.
The store sells rope, nails, paint, etc. »builders« love it.
The judge freed Leon Sykes Jr. »detectives« had lost the tape.
The cheque was signed by Peter Low Esq. »bankers« queried it.
It was sold by Marlin Foods Inc. »supermarkets« pulled it from the shelves.
The mill employs 300 in Macon, Ga. »unemployment« there is 9%.
Guards locked the gates at 6 p.m. »inmates« set fire to mattresses.
The club beat Leeds at 3 p.m. »supporters« ran on to the pitch.
The witness saw the car at 4 p.m. »detectives« found it burnt out that night.
Officials announced the result at 5 a.m. »crowds« took to the streets.
Her plane left at 9 a.m. »nobody« has heard from her since.
The coach is Ray Dunn Sr. »players« fear him.
The bridge links the town with Vancouver, Wash. »commuters« use it daily.
Doctors at the hospital work until 10 p.m. »relatives« sleep in the corridors.
Ferries to the island leave at 6 a.m. »tourists« fill them within minutes.
Voters in rural areas walk to polling stations that open at 7 a.m. »queues« form long before.
Most stalls pack up by 5 p.m. »sellers« fear the dark.
The lake freezes by 4 p.m. »skaters« then take over.
Power cuts begin at noon and end at 6 p.m. »factories« rely on diesel.
Her body lay in the flat until 9 a.m. »cleaners« found it.
Two of the dead were named as Paul Ochoa Sr. and Paul Ochoa Jr. »a« third has not been identified.
The licence was granted to Nordal Mining Ltd. »campaigners«, who had fought it for years, wept.
The tip came from a driver for Swan Taxis Ltd. »its« manager, Ade Bello, confirmed this.
The stadium was built by Costa & Filhos Ltd. »cracks« appeared within a month.
The patient was treated by Sara Lind, M.D. »she« died a week later.
His only rival is Leo Marsh Jr. »pollsters« put the gap at two points.
The town has banned cars after 8 p.m. »shopkeepers« hate the rule.
Her sister holds a B.A. »their« mother could not read.
The senator is an M.D. »nurses« back his bill.
The cash was hidden at a farm near Provo, Utah, and at a shop in Boise, Ida. »agents« found both.
He fled to Toledo, Ohio, then to Gary, Ind. »police« caught him there.
The satellite is owned by Orbit Corp. »engineers« lost contact with it on Sunday.
The lorry belonged to Duran Transportes S.A. »customs« officers opened it at noon.
The company was fined by the E.P.A. »executives« promised to appeal.
The cables run under Bay St. »thieves« dug them up.
The airline flies to nine cities in the U.S. »fares« start at $99.
Fewer nurses move to the U.K. »recruiters« blame visa fees.
The rebels broke camp at 4 a.m. »drones« tracked them.
Nurses start their shift at 6 a.m. »some« have worked 30 days without a break.
A siren sounds at 11 a.m. »everyone« stops.
Bidding closed at 3 p.m. »three« firms took part.
Bells ring at 6 a.m. »monks« file into the hall.
The suspects bought fuel, rope, tape, etc. »cameras« caught them at the till.
He served in Kandahar, Helmand, etc. »friends« say it changed him.
The crew is based at Elgin, Ill. »pilots« there voted to strike.
Inspectors shut the plant of Hanwei Foods Co. Ltd. »staff« were sent home.
The winner is John Mbeki Jr. »his« rival, a lawyer from Durban, has conceded.
It snowed until 2 a.m. »plows« could not keep up.
The museum owns a vase from 400 B.C. »curators« keep it in the dark.
The dinner ended at 11 p.m. »guests« blamed the oysters.
Traffic on the ring road stops at 5 p.m. »commuters« switch off their engines.
The man, 34, was last seen at 1 a.m. »his« family want answers.
The board sacked Ivan Petrov Jr. »investors« cheered.
The guards change at 8 a.m. »visitors« gather to watch.
The fund invests in Vega Energy Inc. »pensioners« may lose half their savings.
The loan is insured by Tyne Mutual plc. »brokers« doubt that it will pay.
Children leave for school at 5 a.m. »parents« worry about leopards.
The heatwave eased by 7 p.m. »beaches« emptied.
The lease ends in Oct. »owners« want to sell.
She was flown to Houston, Tex. »burns« covered half her body.
Sailors call it the St. »locals« use its full name.
The firm is run by Mary Kerr, Ph.D. »shareholders« want her out.
Gangs in the port district fight until 3 a.m. »mothers« keep children indoors.
Lessons begin at 8 a.m. »pupils« without shoes are sent home.
The rig is operated by Solvik Drilling Ltd. »crew« members reported a smell of gas.
The dead man was Carl Boyd Jr. »neighbours« describe a quiet welder.
The plaintiff is Emma Stone-Hall, Ph.D. »her« former employer denies the claims.
A nightclub owned by Rico Salas Sr. burned at 2 a.m. »detectives« suspect arson.
The treaty was drafted in Washington, D.C. »senators« refused to ratify it.
The trucks were built in the U.K. »mechanics« in Accra cannot get parts.
The mosque opens at 4:30 a.m. »men« wash at the gate.
The bakery supplies Corner Stores Inc. »managers« there cut its order in half.
The plane was due at 6 p.m. »families« waited all night.
He is on trial in Austin, Tex. »his« wife, who testified on Monday, wants a divorce.
The tax applies in the U.S. »exporters« pass it on to buyers.
They sold the vineyard to Alto Wines S.A. »villagers« miss the old owners.
Snow fell until 5 a.m. »trains« crawled into the city.
She became a partner at Boyle & Finn LLP. »clients« followed her.
She has a D.Phil. »students« call her Doc.
The ban was lifted at 6 p.m. »drinkers« poured into the bars.
The gang stole copper worth $2m from Norte Cable Co. »guards« slept through it.
The curfew begins at 9 p.m. »shops« close an hour earlier.
The bank has branches in Accra, Lomé, etc. »savers« cannot reach any of them.
The ambulance came at 1:15 a.m. »he« had already died.
The mast on Pine Blvd. fell at 3 p.m. »residents« lost their phones.
Tax inspectors raided Lumen Media Inc. »reporters« went on air from the street.
The mayor named Luis Pardo Jr. »opponents« call him a puppet.
The bull sold for 900 lbs. »bidders« gasped.
Water is cut at 10 p.m. »households« store it in drums.
She teaches at a school in Flint, Mich. »lead« in the pipes made her ill.
Their flight lands at 7 p.m. »fans« plan to meet it.
Officers arrested Jo Tran Jr. »a« second man got away.
He owes $3m to Harrow Bank plc. »bailiffs« took his car.
The show is made by Kite Films Ltd. »viewers« complained about the swearing.
The vigil ended at midnight and resumed at 6 a.m. »priests« led prayers.
The shells landed at 5 a.m. »survivors« recall a whistling sound.
The train derailed near Elko, Nev. »investigators« blame a cracked rail.
Prices at the pumps change at 6 a.m. »motorists« wait up for them.
Militias from the north hold the airport, which opened at 5 a.m. »aid« flights have resumed.
The boy was adopted from the U.A.E. »officials« there lost his papers.
The tug belongs to Hansa Marine GmbH. »divers« will raise it in May.
The camp sleeps 400. Lights go out at 10 p.m. »wardens« check each tent.
Markets in the capital empty by 6 p.m. »vendors« fear the gangs.
Her landlord is Vito Russo Jr. »tenants« in three blocks have sued him.
The road crew works for Bantu Paving Ltd. »foremen« refused to give their names.
The trawler was seized at 2:40 a.m. »sailors« threw the nets overboard.
He is an M.D. »neighbours« knew him as a gardener.
Ballots arrive by truck at 3 a.m. »clerks« count them by hand.
Sunrise is at 5 a.m. »fishermen« are back by then.
The satellite crashed near Moab, Utah, not in Mesa, Ariz. »ranchers« found the pieces.
Goods pass through the U.A.E. »inspectors« there ask few questions.
The chain has shops in Leeds, York, etc. »buyers« are circling.
The letter was signed by Rosa Vega, M.D. »patients« had never heard of her.
The line is run by Sudbahn GmbH. »commuters« call it the snail.
Tickets are sold until 8 p.m. »touts« charge double.
The house was searched at 5:30 a.m. »agents« took away nine boxes.
Most of the gas comes from the U.S. »ministers« worry about the bill.
The land belongs to Green Palm Sdn. Bhd. »elders« say it was stolen.
The winner was Al Hart Jr. »judges« praised his soup.
He drives for Metro Cabs Co. »riders« give him five stars.
The library closes at 4 p.m. »students« protested on Friday.
The ferry to Zanzibar sails at 7 a.m. »touts« sell tickets on the quay.
Looters set fire to the offices of Lagoon Gas Ltd. »troops« fired into the air.
The dead include Amy Cole and Roy Cole Jr. »their« aunt, a nurse, identified them.
Bus fares double after 10 p.m. »commuters« call that theft.
The judge, a graduate of Yale, holds an LL.B. »reporters« found no record of it.
The shares are held by Banco Sol S.A. »regulators« froze them on Friday.
The film was shot in Santa Fe, N.M. »extras« earned $80 a day.
Bakers light their ovens at 2 a.m. »apprentices« sweep the floors.
The tunnel shuts at 11 p.m. »engineers« check the bolts overnight.
The suspects fled towards Laredo, Tex. »deputies« lost them in the dark.
Their son, now at college in the U.S., phoned at 4 a.m. »his« parents thought the worst.
She sold her stake to Pike Dairies Inc. »farmers« who supply it are furious.
The mob broke in at 1:30 a.m. »staff« hid in the cold store.
He signs his paintings Leo Paz Sr. »dealers« doubt that he made them all.
The patient flew home to the U.K. »consultants« there found a tumour.
The pumps stop at 9 p.m. »villages« upstream run dry.
The trust is run by Olga Lind, Ph.D. »trustees« met her on Monday.
The fence was put up by Steelwell Pvt. Ltd. »elephants« knocked it down.
The satellite passes over at 6:12 p.m. »amateurs« can see it with the naked eye.
He bought the gun in Reno, Nev. »relatives« knew nothing of it.
"""


@pytest.mark.parametrize("marked", FAULTS.strip().splitlines())
def test_fault_is_found(marked):
    text, mark = unmarked(marked, "")

    assert [one.span.meets(mark) for one in findings(text)] == [True]
