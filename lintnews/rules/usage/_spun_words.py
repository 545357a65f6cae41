"""What rewriting machines make of words, and the fixed terms that they break."""

from __future__ import annotations

# A word < what machines make of it. An asterisk: too common to wake the rule alone, so its neighbour must stand by it.
SPUN = """
office < workplace
house < *home, *place, residence, dwelling, abode
lords < masters
court < courtroom, courthouse
supreme < incomparable, preeminent, pre-eminent, superb
high < excessive, *tall
justice < equity, fairness
criminal < felony
international < *worldwide, *global, *universal
world < worldwide
cup < mug
wars < warfares
war < warfare, *struggle
cold < chilly, frosty
peace < harmony, tranquility, tranquillity, serenity
health < wellbeing, well-being, wellness
association < affiliation
organization < affiliation
organisation < affiliation
united < unified, assembled, *joined, *joint
kingdom < realm
nations < *countries
national < *country
federal < *government
homeland < motherland
weapons < weaponry
destruction < annihilation, obliteration
minister < pastor, clergyman, priest, cleric
secret < mystery
general < *common, *basic
assembly < gathering
commission < *fee
central < *focal
intelligence < brainpower, *reasoning, *consciousness, *insight
artificial < counterfeit, man-made, *manufactured
machine < *gadget
learning < *studying
deep < profound
recognition < acknowledgment, acknowledgement, *popularity
breast < bosom
attack < *assault
failure < disappointment
pressure < *strain
brain < *mind
cord < *rope, *string
intensive < concentrated, escalated
immune < invulnerable, insusceptible
system < *framework
solar < sun-oriented, sun-based
nervous < apprehensive
greenhouse < nursery, hothouse
emissions < *discharges, outflows, emanations
renewable < inexhaustible
energy < *vitality
wind < breeze
sea < *ocean
black < *dark
hole < *gap
red < crimson, scarlet
dead < *lifeless, useless
pacific < peaceful
canal < waterway
barrier < hindrance, *obstruction, *boundary
great < incredible, extraordinary, tremendous, fantastic, terrific, magnificent
grand < terrific, stupendous, fabulous, *amazing
wall < divider
golden < brilliant
times < occasions, *instances
post < *publish, *submit
journal < diary
press < *push
associated < *related, *connected
financial < *monetary
forum < *discussion
fund < *reserve
investigation < *examination
trade < *exchange
stock < *inventory
market < marketplace
inflation < swelling
interest < hobby, *enthusiasm, *curiosity
domestic < household, homegrown, residential
product < *item
violence < viciousness, savagery
venture < *undertaking, *enterprise
rights < privileges
watch < *view
doctors < specialists, physicians
borders < boundaries
games < recreations, diversions
committee < *board
penalty < punishment
champions < heroes
formula < *equation, *recipe, formulation
open < *available
city < metropolis
islands < isles
statue < sculpture
environmental < ecological
drug < *medication, tranquilize
internal < inward, *inner
revenue < *income
treasury < depository
chiefs < *heads, bosses
chief < *boss
staff < *workers
bomber < *aircraft
royal < regal, illustrious
church < *chapel, *congregation
holy < *blessed
temple < sanctuary
brotherhood < fraternity, fellowship
revolutionary < *progressive
leader < pioneer
party < celebration, get-together, festivity
prize < reward
award < *grant
cabinet < cupboard, closet
guard < gatekeeper
station < *terminal
missile < *projectile
missiles < *projectiles
cruise < *journey, *voyage
carrier < *transporter
fire < fireplace
service < *administration
toll < *cost
sentence < *sentencing
death < demise
murder < *homicide
tear < *rip
farm < *ranch
matter < *topic
conference < *convention
trafficking < *dealing
witness < onlooker, *observer
warming < *heating
ballot < vote-casting
vote < *casting
coalition < *alliance
union < *affiliation
army < *armed-force
"""

# The terms. One with a capital is looked for with its capitals, one without in small letters. After `!` stand words
# that make a run of words right where one of them follows, or, with a minus, runs that are no broken term.
FIXED = """
Home Office, Foreign Office, Oval Office, box office
House of Commons, House of Lords, House of Representatives, White House
Supreme Court, High Court, appeals court, Crown Court, International Criminal Court, International Court of Justice
Court of Appeal, Court of Appeals, Chief Justice ! -chief fairness
Department of Justice ! and for
Prime Minister, prime minister, Foreign Minister, Foreign Secretary, Finance Minister, Chief Minister, Interior Minister
Justice Minister, Justice Secretary, Health Secretary, Health Minister, Defence Minister
Attorney General, Secretary General, Lieutenant General, Brigadier General, Major General, Director General
Solicitor General, Surgeon General, General Assembly, UN General Assembly
Supreme Leader, opposition leader, Majority Leader, Minority Leader, party leader
World Cup, World Bank, World Health Organization, World Health Organisation, World Trade Organization
World Trade Organisation, World Economic Forum, World Series ! -worldwide bank, -worldwide series
First World War, Second World War, World War II, World War I, World War Two, World War One, Cold War, cold war, civil war
prisoners of war, prisoner of war, war crimes, war crime, Iraq War, Vietnam War, Gulf War, Korean War
peace talks, peace deal, peace treaty, peace accord, peace process, peace agreement, peace plan, Nobel Peace Prize
peace negotiations ! in on with between for -serenity plan
National Health Service, public health officials, public health emergency, Department of Health ! and
National Rifle Association, National Basketball Association, Football Association, Premier League, Champions League
United States, United Kingdom, United Nations, United Arab Emirates, Manchester United, European Commission ! nations
UN Security Council, Homeland Security, Department of Homeland Security
weapons of mass destruction, weapon of mass destruction
Secret Service, Coast Guard, National Guard, Central Intelligence Agency, Central African Republic, Central Park
European Central Bank, central bank, central banks, International Monetary Fund, Federal Reserve, Federal Bureau of Investigation
election commission, Election Commission, electoral commission, Electoral Commission ! -election fee
artificial intelligence, machine learning, deep learning, facial recognition, face recognition, voice recognition
speech recognition ! in with about moment moments experience experiences lesson lessons for -artificial insight
breast cancer, breast milk, breast tumour, breast tumor, breast implants, breast reduction, breastfeeding
heart attack, heart attacks, panic attack, panic attacks, heart failure, kidney failure, renal failure, liver failure
organ failure, respiratory failure, power failure, engine failure, crop failure, market failure
blood pressure, high blood pressure, brain tumour, brain tumor, brain damage, brain injury, brain haemorrhage, brain cancer
spinal cord, intensive care, immune system, immune response, nervous system, solar system, solar power, solar energy
solar panel, solar panels, greenhouse gas emissions, greenhouse effect, greenhouse emissions, carbon emissions ! on for of
methane emissions, renewable energy, nuclear energy, wind energy, solar energy, wind turbine, wind turbines, wind farm
wind farms, offshore wind, wind power ! -offshore breeze
Black Sea, Red Sea, Dead Sea, Caspian Sea, Baltic Sea, North Sea, South China Sea, East China Sea, Mediterranean Sea
Aegean Sea, Arabian Sea, Adriatic Sea, Sea of Japan, Sea of Azov, Black Lives Matter
black hole, black holes, Pacific Ocean, Suez Canal, Panama Canal, Great Barrier Reef, Great Britain, Great Depression
Great Lakes, Great Wall of China, Great Wall, Grand Prix, Grand Slam, Grand Canyon, Grand Central ! -black gap
Berlin Wall, Western Wall, Wall Street, Wall Street Journal, Golden Gate, Golden Globe, Golden Globes, Golden State
New York Times, Los Angeles Times, Financial Times, Sunday Times, Irish Times, Japan Times, Straits Times, Moscow Times
Hindustan Times, Washington Post, Jerusalem Post, Huffington Post, New York Post, Associated Press ! -financial instances
press secretary, press conference, World Press, trade war, trade deficit, trade surplus, trade union, trade unions
free trade agreement, free trade deal, free trade area, stock market, stock markets, New York Stock Exchange
London Stock Exchange, inflation rate, interest rate, interest rates, gross domestic product, domestic violence
gun violence, sexual violence, ethnic violence, venture capital, venture capitalist, venture capitalists
human rights, civil rights, Human Rights Watch, Human Rights Council, Bill of Rights, voting rights
Doctors Without Borders, Reporters Without Borders, Olympic Games, Paralympic Games, Commonwealth Games, Asian Games
Winter Games, Pan American Games, International Olympic Committee, penalty area, penalty kick, penalty kicks
penalty shootout, penalty shoot-out, penalty spot, death penalty, Formula One, Formula 1, Formula E
US Open, French Open, Australian Open, British Open, U.S. Open
New York City, Mexico City, Salt Lake City, Vatican City, Kuwait City, Ho Chi Minh City, Kansas City, Oklahoma City
Atlantic City, Quebec City, Panama City, Guatemala City, Manchester City, Leicester City, Norwich City, Gaza City
Solomon Islands, Marshall Islands, Cayman Islands, Virgin Islands, Statue of Liberty
Environmental Protection Agency, Food and Drug Administration, drug trafficking, drug trafficker, drug dealer
Internal Revenue Service, Treasury Secretary, Treasury Department, Department of the Treasury
Joint Chiefs of Staff, Chief of Staff, chief of staff, suicide bomber, Royal Navy, Royal Air Force, Royal Family
royal family, Royal Marines, Royal Mail, Royal Society, royal wedding, royal assent, Church of England, Church of Scotland
Catholic Church, Holy See, Temple Mount, Muslim Brotherhood, Revolutionary Guard, Revolutionary Guards
Islamic Revolutionary Guard Corps, Red Cross, Red Crescent, Red Square, Red Army, Khmer Rouge
Labour Party, Labor Party, Conservative Party, Democratic Party, Republican Party, Communist Party, Socialist Party
Green Party, Liberal Party, Tory Party, National Party, Nazi Party, Workers’ Party, Reform Party ! -national celebration
Booker Prize, Nobel Prize, Pulitzer Prize, Turner Prize, Academy Award, Academy Awards
cabinet minister, cabinet ministers, cabinet reshuffle, cabinet meeting, shadow cabinet, cruise missile, cruise missiles
ballistic missile, ballistic missiles, aircraft carrier, aircraft carriers, fire brigade, fire engine, fire engines
fire chief, fire service, fire department, fire crew, fire crews, fire station, fire alarm, forest fire, forest fires
International Space Station, death row, death sentence, death certificate, life sentence ! -ballistic projectile, -ballistic projectiles
press freedom, freedom of the press, chemical weapons, nuclear weapons, nuclear weapon, nuclear war
Amnesty International, Transparency International, Air Force, Black Friday, Soviet Union, Cabinet Office, Post Office
"""
