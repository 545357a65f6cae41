"""Abbreviations whose sentence goes on, on copy of our own from many countries and beats."""

import pytest

from tests.rules.capitals.test_capitals import findings

RIGHT = """
By 7 p.m. residents had left the square.
After the last tram left at 11 p.m. drivers said they were owed a bonus.
The market sells shrimp that U.S. traders freeze.
Delgado Bros. creditors meet next week in Cali.
Emil Toth Jr. refused to comment, said his lawyer.
The loan was, Pacific Lumber Corp. auditors said, never recorded.
The bomb went off at 4 a.m. troopers said.
On Franklin Blvd. medics treated two more.
In the U.S. traders sell it frozen, and in the U.K. shops stock it.
The bar that shuts at 3 a.m. draws taxis. When the bar shuts at 3 a.m. taxis line the street.
Kumar & Co. ministers to the poor of Madurai.
Until 9 p.m. neighbours put up with it.
Baltic Oil S.A. workers want a raise. The strike by Baltic Oil S.A. workers ended on Friday.
It is a plant where Grant Foods plc. workers earn the least.
He and two other U.S. prosecutors say the law is weak.
Before she moved to Topeka, Kan. relatives visited her there.
Around 6 a.m. mothers begin the walk.
Two Ph.D. students found the grave. A Ph.D. candidate said so.
Residents of Biloxi, Miss. say the barge had been leaking.
The 9 p.m. results are due; the 6 a.m. trains run late.
She said the Hines Holdings Inc. tenants received no notice.
A group of Copperline Corp. miners went on strike, and the Copperline Corp. managers fled.
The man held by U.S. immigration officers was freed.
The rules were drawn up by U.S. officials and Acme Ltd. employees say they were ignored.
Mr. and Mrs. Toth came, as did No. 10 officials and Messrs. Roy and Cruz.
The bill covers food, incl. the three meals, and approx. half of the rent.
She arrived at 9 p.m. officials said.
He was shot at about 2 a.m. neighbours told reporters.
The suspect, of Salem, Ore. police said, was armed.
The fire started at 1 a.m. a fire service spokesman said.
The gates open at 10 a.m. local time and the show starts at 8 p.m. sharp.
Police said that at 4 a.m. troopers seized the van.
They say Sato Heavy Industries Ltd. inspectors find cracks each year.
What U.S. scouts want is speed. Those U.S. scouts want speed.
The company, Volkov & Sons Ltd. of Leeds, has closed; Volkov & Sons Ltd. has debts.
The only witness was a U.K. social worker.
He worked with D.C. police officers, who liked him.
From 3 p.m. passengers noticed smoke.
Since 9:30 a.m. shares have fallen.
Only after 2 a.m. schools were told to shut.
It was 5 a.m. when we called the police.
In a statement, Ng Realty Pte. Ltd. surveyors denied it.
At the shop run by Ali Khan Sr. customers call him Uncle.
The law that U.S. farmers oppose was signed.
Workers at Copperline Corp. earn $4 a day. Workers at Copperline Corp. mines earn less.
The clinic, open from 6 a.m. daily, serves mothers who walk for hours.
It is known that in the U.S. surgeons earn more.
Fans of Martin Luther King Jr. marched; the Martin Luther King Jr. march drew thousands.
Shares in Grant Foods Inc. rose 4%, and the Grant Foods Inc. chairman resigned.
More U.S. workers have moved to the E.U. capitals than to Asia.
Their lawyers accuse Dow Chemical Co. executives of lying.
The board fired two Dow Chemical Co. executives in May.
They want the U.S. Congress to act. They fear the U.S. troops will leave.
The judge ordered Dow Chemical Co. lawyers to hand over the papers.
The strike hit U.S. ports. Prices at U.S. pumps rose as U.S. drivers took to the roads.
He beat Roy Jr. twice, and Roy Jr. fans booed.
Shops sell coats, boots, etc. made in China. Coats, boots, etc. cost more.
Doors open at 7 p.m. Friday and close at 11 p.m. Saturday.
The trains run until 11 p.m. weekdays and midnight on weekends.
The show airs at 9 p.m. Thursdays on Channel 4.
By 8 p.m. police had cleared the square.
After the match ended at 8 p.m. police said they had arrested six.
The bomb went off at 9 p.m. police said.
U.S. officials expect queues by dawn.
Acme Ltd. employees say they were not paid.
The blast injured nine Acme Ltd. employees and two guards.
By the time shops in the town shut at 8 p.m. managers had run out of bread.
The moment the doors opened at 9 a.m. shoppers rushed in.
Shortly after the plane landed at 8 a.m. reporters shouted questions.
Minutes after the polls closed at 8 p.m. the party claimed victory.
But when the lights went out at 9 p.m. surgeons carried on.
Had the gates been locked at 6 p.m. inmates could not have fled.
Every time the bell rang at 6 a.m. monks rose.
The soldiers let U.N. officials pass.
It cost Acme Ltd. workers their jobs.
The bank gave Acme Ltd. workers help.
The pumps made for Acme Ltd. workers were sold.
The strike at Orient Cement Co. quarries goes on. The strike at Orient Cement Co. ended.
The firm, Marlin Foods Inc. managers said, was sold.
Otis Reed Jr. and his brother, who lives in Ohio, were told.
The law firm where Otis Reed Jr. practises is closed.
He said Otis Reed Jr. his brother had left.
He is among those whom U.S. prosecutors accuse.
He is an M.B.A. student in Lima. She teaches M.B.A. students how to plan.
An M.B.A. programme costs $90,000. Her Ph.D. students found it.
The town of Butte, Mont. has lost 300 head.
A mill in Macon, Ga. closed in May.
A man from Guelph, Ont. was arrested.
He lives on Acacia Dr. in Nakuru. Dr. and Mrs. Obi live there.
Cho et al. found a flaw. The study by Cho et al. found a flaw.
Supporters of Ray Dunn Sr. fear him.
The curfew runs from 7 p.m. until dawn, when soldiers leave.
Rescuers who arrived at 6 a.m. dug with bare hands.
Rescuers called at 6 a.m. dug with bare hands.
A curfew imposed at 7 p.m. ended at dawn.
Anyone seen outside after 7 p.m. will be turned back, and anyone caught after 9 p.m. faces arrest.
Officials said at 5 a.m. crowds were still there.
Witnesses said that by 5 a.m. crowds had gathered.
In the U.S. regulators want more. It is in the U.S. regulators’ view a risk.
The man jailed in the U.S. last year was freed.
They filed a suit against Harbour Lines N.V. directors last year.
Mr. Moss was arrested, and at 4 p.m. detectives searched his flat.
It rained all day, but by 6 p.m. crowds had come.
They worked until dawn; at 9 a.m. shops reopened.
The queue that forms at 5 a.m. shrinks by noon.
Trains leave at 6 a.m. most days and at 8 a.m. the rest.
The vote is at 3 p.m. British time and 10 a.m. eastern.
The phone rang at 4 a.m. one day in May.
He died at 4 a.m. surrounded by friends.
She arrived at 9 p.m. looking tired and left at 10 p.m. having said little.
The bar closes at 2 a.m. unless drinkers leave.
Mrs. and Mr. Reed were there; Gen. and Col. ranks too.
The jury heard that at 2 a.m. officers found a child.
The driver, whose bus was stopped at 2 a.m. officers said, is 41.
Police were called at 2 a.m. and officers found a child.
He was last seen at 4 p.m. on Friday. He was last seen at 4 p.m. wearing jeans.
Work starts at 6 a.m. weather permitting.
The shop opens at 9 a.m. except on Sundays.
The president of Acme Inc. has resigned. The Acme Inc. president has.
Doctors who work until 10 p.m. say they sleep in corridors.
The rule bans cars after 8 p.m. on weekdays.
The shop of Sara Lind, M.D. colleagues said, was small.
The E.P.A. fined it; E.P.A. executives promised more.
The strike by Orbit Corp. engineers began on Sunday.
Talks between Orbit Corp. engineers and managers failed.
He met Orbit Corp. engineers who had lost contact.
Orbit Corp. engineers lost contact with it on Sunday, and Swan Taxis Ltd. drivers went on strike.
Leo Marsh Jr. supporters marched. Supporters of Leo Marsh Jr. marched.
It is one of the few U.S. airlines that fly there.
Even before bidding closed at 3 p.m. three firms had quit.
Nobody knew why the siren sounded at 11 a.m. instead of noon.
The crew left Elgin, Ill. and flew to Gary, Ind. before dawn.
The paper, quoting U.S. officials, said so.
The siren that sounds at 11 a.m. stops everyone.
If it snows until 2 a.m. plows cannot keep up.
At 6 a.m. bells ring. At 6 a.m. each day bells ring.
The plant makes rope, tape, etc. for farmers.
He told Vega Energy Inc. investors they would be paid.
The court heard Vega Energy Inc. pensioners lost half their savings.
On the morning the bidding closed at 3 p.m. firms were still calling.
The firm’s sites in the U.S. employ 400; those in the U.K. employ 90.
The 41-year-old Orbit Inc. engineer died.
They said the plan to leave at 6 a.m. was his.
It left Bay St. at noon and reached High St. stations at one.
The team plays the L.A. Galaxy; L.A. fans boo.
It is unclear whether the Hanwei Foods Co. staff were paid.
Nurses, who start at 6 a.m. most days, are tired.
A ship seen at 4 a.m. off Dover sank.
He won the 9 p.m. race and the 10 p.m. sprint.
Sales of U.S. beef rose as U.K. buyers returned.
He lost his job as the Acme Corp. boss and moved to the U.S. in May.
Her brother, Ivan Petrov Jr. of Minsk, is ill. Petrov Jr. investors cheered.
The show, which ends at 11 p.m. local time, is free.
He left before 6 a.m. because trains were late.
It closes at 3 p.m. weekdays and noon weekends.
The suspect shot a guard at 4 a.m. then fled.
The man was jailed, a source at the D.O.J. confirmed.
Gangs fought from midnight to 3 a.m. while mothers kept children indoors.
Crew members said Solvik Drilling Ltd. managers ignored them.
Solvik Drilling Ltd. managers ignored them.
When lights go out at 10 p.m. wardens check each tent.
From 10 p.m. wardens check each tent.
Three Kite Films Ltd. producers resigned. He sued three Kite Films Ltd. producers in May.
U.K. mechanics cannot get parts. Many U.K. mechanics cannot get parts.
The plane, which was due at 6 p.m. families said, never came.
The bar shut at 6 p.m. witnesses said.
The bar shut at 6 p.m. a witness told the court on Monday.
Luis Pardo Jr. opponents say he is a puppet.
The vote split U.S. exporters. The vote pleased U.S. exporters and U.K. buyers.
He is a D.Phil. student. She has a D.Phil. in law.
As soon as the ban ended at 6 p.m. drinkers poured in.
On the day the shells landed at 5 a.m. survivors were asleep.
Flint, Mich. officials say the water is safe. In Flint, Mich. residents are ill.
The firm that bought Norte Cable Co. guards its secrets.
Hansa Marine GmbH. will raise it.
Because trains stop at 5 a.m. workers walk.
Fans who land at 7 p.m. plan to meet it.
He said residents of Pine Blvd. lost their phones.
Nobody lives on Pine Blvd. now. The shop on Pine Blvd. sells maps.
The loan from Harrow Bank plc. was $3m.
Not until 5 a.m. did survivors emerge.
At least 40 U.S. senators refused.
It was after 1 a.m. before he died.
Staff at Lumen Media Inc. went on air. Staff at Lumen Media Inc. offices were sent home.
The bull weighed 900 lbs. when sold and 800 lbs. a year before.
He studied law, art, etc. at Leeds.
The Harrow Bank plc. chairman quit, and two Harrow Bank plc. directors followed.
The satellite crashed near Mesa, Ariz. in May.
Tickets sold until 8 p.m. cost double. Tickets sold after 8 p.m. cost less.
Metro Cabs Co. riders protested. It pays Metro Cabs Co. riders to stay.
He heads a group of U.S. ministers. The group of U.K. judges praised him.
Agents who searched it at 5:30 a.m. took nine boxes.
The shop opens at 8 a.m. and closes at 4 p.m. students said.
Police say the raid at 5:30 a.m. netted nine boxes.
Before sunrise at 5 a.m. fishermen sail.
Once the library closed at 4 p.m. students went home.
The road is closed from 9 p.m. Monday to 5 a.m. Tuesday.
It is run by the Sudbahn GmbH. board of directors.
A fire in Mesa, Ariz. killed two. A fire near Mesa, Ariz. ranchers say, killed two.
The judges, incl. the chairman, and approx. half of the riders left.
Officials at No. 10 said so; No. 10 officials and Messrs. Hart and Vega agreed.
Two hours before Tickets Inc. closed at 8 p.m. touts arrived.
The plan that Green Palm Sdn. Bhd. elders oppose is dead.
Their lawyer told Al Hart Jr. judges liked his soup.
Smith Jr. said he was tired. Dr. Smith Jr. was tired.
The 5 a.m. sailors and the 8 p.m. students rarely meet.
If you drove a car, rode a bus, etc. then you have gained. So if you sail, row, etc. then you know.
By post, by phone or through the sites it sets up, the U.S. postal service is open.
The ferry sails at 7 a.m. sharp and returns at 6 p.m. each day.
After looters attacked Lagoon Gas Ltd. troops fired into the air.
The report by Banco Sol S.A. regulators was leaked.
At around 2 a.m. apprentices sweep the floors.
The mob that broke in at 1:30 a.m. was drunk.
The mob broke in at 1:30 a.m. staff said on Monday.
The number of U.K. consultants has fallen; more U.K. consultants are needed.
The film, shot in Santa Fe, N.M. last year, cost $4m.
Roy Cole Jr. supporters and Leo Paz Sr. dealers met.
Leo Paz Sr. paints; his son Leo Paz Jr. sells.
A row between Pike Dairies Inc. managers and farmers has ended.
If the pumps stop at 9 p.m. villages run dry.
It was the fault of the Steelwell Pvt. Ltd. engineers, he said.
Most U.S. farmers who supply it are furious.
She left Pike Dairies Inc. to run for office and Pike Dairies Inc. closed.
The Ph.D. trustees met. A Ph.D. costs $90,000 at most U.S. schools.
Deputies in Laredo, Tex. lost them. Laredo, Tex. deputies lost them.
He added that by 4 a.m. his parents were awake.
The doors stay open until 10 p.m. every day but Sunday.
They meet at 6 p.m. rain or shine.
"""


@pytest.mark.parametrize("text", RIGHT.strip().splitlines())
def test_look_alike_is_left_alone(text):
    assert findings(text) == ()
