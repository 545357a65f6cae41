"""More places that only one of two words can fill, by classes of neighbours; written as in `_clozes`.

K is a comma, SG a noun in the singular.
"""

from __future__ import annotations

FRAMES = """
lead led: SG_K_which this_has | to_D_closure to_D_arrest to_D_death to_D_deaths to_D_resignation to_D_collapse to_D_loss to_D_discovery to_D_evacuation to_D_cancellation to_D_conviction to_D_recall to_D_investigation to_D_inquiry to_D_ban to_D_fall to_D_dismissal to_D_fire to_D_crash to_D_suspension
lead led: he she ! that_he that_she did_he did_she does_he does_she M_he M_she | D_team D_country D_party D_company D_race D_charge D_way D_group D_investigation D_inquiry D_search D_campaign D_delegation D_protest D_side D_club to_D by_N
lead led: K_who | D_team_to D_club_to D_country_to D_side_to D_party_from D_company_from D_party_for D_country_for D_company_for D_party_until ! NS_K_who
led lead: M | to_D to_more the_way ! used_to
loose lose: they we you i he she who could_they M not if_C that_C never | on_saturday on_sunday on_monday on_tuesday on_wednesday on_friday on_thursday D_game D_match D_election D_vote D_seat D_seats D_job D_jobs D_title D_final D_case D_right D_money D_race D_war D_way D_home D_homes D_control D_lives D_licence D_license again money control weight votes seats power ground points jobs interest faith patience sight support to_C
loose lose: they we you he she teams clubs champions | E on at in when by ! let_them
lose loose: break broke came come let cut hang tied B_on_the on_the | E ! D_to on_the | to
lose loose: | ends cannon change women canon ends_up
looses loses: he she it who team side party C | D_game D_match D_election D_vote D_seat D_job D_appeal D_title E
losses loses: he she it who | D
principal principle: in agreed_in agreement_in D_matter_of on a_matter_of of | E to that and on for with but by deal agreement ! D
principal principle: | of_equality of_fairness of_democracy of_sovereignty of_justice of_the_rule of_freedom of_free of_self-determination of_non-interference of_neutrality that_D
principals principles: basic founding core democratic fundamental guiding constitutional moral ethical liberal christian islamic humanitarian universal general first P_own | E of and that on
principle principal: D P | dancer cellist investigator residence photography shareholder violinist trumpet conductor author residence cause reason reasons threat
principle principal: school assistant vice college deputy C_school | E of C said was
moral morale: D P low high boost boosted lift lifted raise raised raising sapped damaged undermine hurt improve improved | of_D_troops of_D_staff of_D_players of_D_team of_D_soldiers of_D_force of_D_army of_D_workers of_D_nurses of_D_officers of_D_teachers of_troops of_staff of_players of_soldiers of_workers of_officers of_employees of_teachers of_nurses
moral morale: staff team low P poor army troop police officer player employee | E was is has had had_fallen and among in
moral morale: | boost booster booster_for boosting among_troops among_staff among_officers among_players among_workers ! | imperative
morale moral: D | obligation duty responsibility victory authority grounds compass dilemma support code standards values question issue issues
discrete discreet: | talks meetings meeting inquiries enquiries conversation conversations diplomacy about_D silence manner entrance exit lunch dinner visit contacts channel channels negotiations approach approaches affair chat
discrete discreet: very more so most B_very be remained remain | E about in and
discreet discrete: | units categories variables mathematics components blocks elements steps values samples
grizzly grisly: | video murder murders killing killings death deaths discovery scene scenes crime crimes find details detail images image footage photographs photos end remains task execution beheading accident story history reminder tale act fate attack_by evidence
grisly grizzly: | bear bears cub cubs adams
poured pored: | over_D_list over_D_lists over_D_documents over_D_document over_D_books over_D_report over_D_reports over_D_records over_D_evidence over_D_data over_D_map over_D_maps over_D_files over_D_accounts over_D_papers over_D_details over_D_figures over_D_footage over_D_numbers over_D_text over_D_results over_D_V_lists over_D_V_documents over_D_V_records over_D_V_reports over_documents over_data over_maps over_records over_reports over_files over_books over_spreadsheets over_footage over_evidence over_pages over_thousands_of over_hundreds_of
pouring poring: | over_D_list over_D_lists over_D_documents over_D_books over_D_report over_D_records over_D_evidence over_D_data over_D_map over_D_files over_D_accounts over_D_papers over_D_details over_D_figures over_D_footage over_D_numbers over_D_results over_documents over_data over_maps over_records over_reports over_files over_books over_spreadsheets over_footage over_evidence over_pages
pour pore: | over_D_list over_D_documents over_D_books over_D_report over_D_records over_D_evidence over_D_data over_D_files over_D_accounts over_D_papers over_D_details over_D_figures over_D_footage over_D_numbers over_D_results over_documents over_data over_maps over_records over_reports over_files over_spreadsheets over_footage over_evidence
pored poured: B been he she rain money millions water they | into with out down onto
cash cache: a the large huge small D second hidden | of_weapons of_ammunition of_arms of_explosives of_guns of_rifles of_documents of_drugs of_letters of_emails of_files of_grenades of_gold of_coins of_bombs of_firearms of_data of_fossils of_artefacts of_artifacts
cash cache: arms weapons weapon ammunition explosives |E in near was of
cache cash: in P | E_only prize flow machine register payment payments bonus injection reserves crop
carrot carat: N | gold diamond diamonds sapphire ruby emerald ring stone gem opal
carats carrots: peas boiled | E and
caret carat: N | gold diamond
ours hours: line_for wait_for waited_for waiting_for stood_for stuck_for trapped_for hospital_for lasted_for held_for questioned_for queued_for raged_for several many N next early rush opening working visiting office the_small few delayed_for talks_for burned_for talked_for queue_for walked_for worked_for | E in on at to after before later and per as while outside of with without because
ours hours: | later earlier_than before_the after_the ago
hours ours: friend_of friends_of country_like | E
our hour: an half_an N half-an one per a_half | E later after before long_V in and ago at
our are: they we there | not no being going still now expected likely many too also just ! C
hour our: of in for with by from to at on | own country lives children families community
are our: of in for with by from on at to about | own country children lives families community team society economy future nation
chaste chase: gave give giving gives police_car car | E through to on down along across after and in by
chased chaste: the_most D_most |
dessert desert: through_D across_D cross_D crossed_D crossing_D | E that where in of to and with for near island storm heat sun air sand terrain ! | menu course trolley
dessert desert: D in_the into_the | ~ sand sands dunes camel camels nomads nomadic sahara gobi mojave negev sinai arid oasis plains troops army tribe tribes
dessert desert: | storm island islands sands dunes warfare tribes climate tortoise rats fox tribesmen
desert dessert: for | wine menu course trolley bowl spoon bar ! | ~ chocolate cake pudding ice-cream dinner restaurant menu sweet chef pastry
deserts desserts: just_ | menu
dead did: | not_reach not_know not_say not_have not_want not_take not_give not_go not_get not_see not_think not_expect not_believe not_respond not_comment not_immediately not_return not_make not_need not_find not_attend not_come not_agree not_rule not_name not_specify not_elaborate not_mention not_explain not_disclose not_provide not_include not_appear not_win not_play not_speak ! the
there their: of for with lost lose losing take took taken left get got made make makes bring brought raise raised raising send sent put share shared express expressed give gave giving open opened close closed sell sold leaving change changed demand demanded defend cast cut pay paid keep kept use used save spend spent because all both that over against about fear fearing believe on into through | voices votes lives homes jobs parents families wages pensions feet hands eyes faces bodies names wives husbands loved children's husband wife careers positions concerns views opinions demands rights freedom savings salaries belongings possessions cars phones weapons studies contracts way mind minds heads ability neighbours neighbors colleagues rivals opponents opening final season campaign leader coach lead goal title own efforts policies powers duties duty health ! from_over up_on | are is were was_a
there their: | voices_H voices_were lives_H lives_were homes_H homes_were jobs_were parents_H families_H wages_H pensions_H names_were husbands_H wives_H rights_H concerns_H own_V children_H neighbours_H neighbors_H belongings_H salaries_H careers_H ! out up over in here
their there: | is are was were has_been have_been will_be had_been would_be should_be may_be isn't wasn't aren't weren't ! | V's
they're there: | is was were has have
there they're: | going_to trying_to all_going not_going_to doing looking_for saying hoping_to getting ! B is are was were be been out in up over here from right D people C V
your you're: if when that because say think know sure | going_to not_going trying_to looking_for not_the not_a not_sure welcome_to doing getting being in_the on_the at_the a_V unable
you're your: of in for with by from on at to lose take bring save use change put keep give | own home house money family children car health life name phone hands friends vote local chances way doctor
its it's: said think because that and if says K when | a_V_that going_to not_a not_the been_a been_the a_shame a_great a_good a_very a_bit really_V hard_to difficult_to important_to important_that possible_that possible_to time_to unclear_whether unclear_if likely_that too_early too_late very_V about_time just_a like_a
it's its: of in for with by from on at to lost into over under after and raised cut sold opened posted published won increased doubled said_in that_in | own headquarters members profits founder workers staff shares chairman president history first_V_since leader employees customers forecast budget kind peak offices origins name population debt neighbours neighbors
whose who's: | going_to been_ED not_a been_in been_V_to the_boss to_blame in_charge
who's whose: man woman people boy girl those company family someone K of in | son daughter father mother wife husband parents name house home family work career body children life brother sister job car death role books films
too to: went go going came come back according due returned moved able want wanted wants trying likely forced expected listen led agreed refused failed decided used need needs needed continue planned ordered sent taken close next thanks | D C be the take make have get do go see find help give pay work keep
to too: far_ been_ B not was is are were it's | late_to late_for far_E dangerous_to expensive_to early_to soon_to big_to old_to young_to weak_to ill_to close_to_call difficult_to busy_to small_to high_for much_for often_E long_E much_E
to too: came comes arrived arrives acted reacted was is were are | late early soon little
to too: spent ate there_are there_were | many much
two too: way far much | many much late far long often young soon old expensive dangerous high slow ! | E
two to: went go going came come back according due returned moved able want wanted wants trying likely forced expected agreed refused failed decided | D_V be take make have get do go see find give
two too: | late_to late_for far_E much_of dangerous_to expensive_to early_to soon_to ! number
too two: the_last the_first the_past the_next at_least N_to between those these other_ | years days weeks months hours people men women goals games children minutes countries sides decades matches
tow two: | warnings men women children people years days weeks months hours minutes goals games matches officers suspects victims brothers sisters sons daughters others sides countries thirds points seats votes teams players arrests deaths cases decades centuries schools hospitals more_V former senior other ! M who they we he she M
toe two: | men women years days weeks months hours people goals officers children
tow toe: big_ P_big broken little | E
of have: would could should might must may wouldn't couldn't shouldn't mustn't | been had done gone ED taken given seen made known come become got won lost told said found left kept led
then than: rather other less_ more better worse higher lower greater larger smaller bigger fewer faster slower stronger weaker older younger earlier later_ longer shorter cheaper richer poorer harder easier lower sooner further closer deeper taller heavier lighter wider safer | D N C any in_the expected they we he she it those these ever usual before when at most all ! no_more | D_V_went
than then: since until by back and but even just if_not | D he she they we it C in E was had president
heel heal: weeks_to months_to days_to time_to years_to needs_to needed_to begin_to began_to started_to start_to help_to helps_to help allowed_to able_to trying_to try_to need_to slow_to yet_to failed_to never fully | E and properly completely fully well quickly in before slowly from after D_nation D_rift D_wounds D_divisions
heel heal: will would could can cannot may might must should not M | D_nation D_rift D_wounds D_divisions D_wound E quickly properly fully ~ wound wounds injury injuries knee ankle bone scars fracture muscle wrist shoulder
heal heel: achilles P left right high D_left D_right | E injury problem of_his of_her ! | the
how who: K | has_ED had_ED was_ED will_ED has_been had_been is_also was_also has_led has_served was_elected was_born was_killed died_in is_also said_he said_she had_ED was_V_in will_be has_won has_held has_no has_not had_not had_won lives_in is_due is_expected has_said was_V_by took_over became_the was_not did_not_attend
how who: man woman people those anyone someone everyone somebody officer mayor official person president minister boy girl player striker judge driver governor senator doctor teacher soldier protester student | has had was were will_be would_be lives_in died_in said ! know
who how: | many_people many_times much_it much_money much_of long_it long_the far_the much_the ! C
form from: came comes coming returned returning fled arrived far suffered suffering suffers released removed stolen taken received withdrew withdrawn ranged ranging ranges apart emerged recovered recovering retired resigned graduated benefit benefited prevent prevented separate separated rescued escaped evacuated banned barred quotes letter transferred miles metres meters away people officials | D C O N
from form: application entry tax claim registration consent | E for and to
from form: D in_the some any another | of_a of_the of_government of_cancer of_protest of_cash ! | here there
were where: hospital city town area country village house school point situation place stage room church station building street prison site hotel | he she they we it she ! | not
where were: they we there those who police both he_and | ED killed injured not being in a no N taken found told held also sent left forced still never all unable many some hurt several ! know_V
we're were: they there who people those he she officers | ED killed not a no in also taken found still many
saw was: he she it | born_in also_a born_on arrested_on arrested_in unable_to sentenced_to not_the not_a ! | V_V_V_E
on no: there_is there_was there_are there_were there_be with had_been was_ | evidence sign doubt need reason way plan plans chance suggestion immediate survivors
on no: B H M can will am | longer doubt
no on: arrested died killed held said announced published released opened met born played happened began shot found elected starts started begins begin opens court hearing released game match vote meeting | monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december
now know: don't didn't doesn't not_ to_ did_not do_not does_not we_all i they_already you let_us_ want_to wanted_to | what how why whether who if about ! | that
know now: until by right for | E and the
know now: is are was were has have | D ING more N being in ! you_H D_V | as
new knew: he she they we i who nobody everyone police always never already | that about how what him her it nothing all of D_man D_risks D_truth D_victim
knew new: a brand the entirely | V ! | he she they
past passed: H been was were has have had | away by_parliament by_the_house by_the_senate by_congress by_lawmakers D_bill D_law D_exam D_test D_motion D_resolution unanimously legislation
passed past: walk walks walked ran run runs drove drive driving go went goes going flew sailed rode looked looking get got slipped moved rushed walking running marched half swept cruised quarter fired | D C O N
passed past: in_the over_the for_the the | few two three four five six seven ten decade week month year century E
threw through: went go goes came come passed pass walked drove ran cut spread swept live lived get got run break broke fell looked D_way half-way all_the_way halfway tore ripped crashed | D C
through threw: he she they who | D_ball D_stone D_stones D_bottle D_bomb D_grenade D_punch D_party D_towel D_bag D_gun D_brick stones bottles bricks rocks himself herself eggs
peace piece: a D another each every one | of_paper of_legislation of_land of_equipment of_evidence of_music of_advice of_art of_the_puzzle of_metal of_furniture of_wood of_cake of_news of_history of_work of_string of_meat of_information of_software
piece peace: D in | talks treaty deal accord plan process agreement envoy negotiations prize activist activists protest summit settlement movement conference officer E_and_quiet and_security and_stability ! | set
piece peace: world nobel lasting at | E in prize
plain plane: private light passenger cargo military D spy transport small | crash crashed crashes landed ticket tickets carrying wreckage
plane plain: in D | clothes english sight
rode road: | accident accidents safety works closures tax users rage map network
road rode: he she they | D_horse D_bike D_bus D_train D_motorcycle D_wave P_V
roll role: key leading major important central lead title starring pivotal vital crucial supporting prominent active advisory dual cameo | E in of as for on
roll role: play_D plays_D played_D playing_D P_new | in as E
roll role: | model models ! C
role roll: | call calls of_honour of_film of_paper
role roll: electoral on_a | E
rolls roles: key leading starring major film supporting television gender | E in as
sale sail: set sets setting | for from E on
sail sale: for on car garage estate jumble clearance | E in at at_the
sails sales: retail car house ticket annual record online iphone | E figures fell rose growth tax manager in were of
scene seen: been never ever | as in by E D on at with since
seen scene: crime D_crime the_murder | E of where in
sight site: building construction web burial heritage crash camp landfill industrial launch world_heritage | E of in for where and was
site sight: in_plain out_of lost catch caught at_first | E of
cite site: building construction crash heritage web |
sited cited: he she they it police | D_lack D_need concerns D_study D_report
site cite: M | D evidence concerns D_lack
steal steel: stainless structural tata carbon sheet iron_and | E
steal steel: | mill mills plants maker makers industry workers beams tariffs ! M
steel steal: M | D money cars data food
tail tale: tall folk morality D_tall cautionary |
tails tales: fairy folk tall cautionary horror | E of
tale tail: P_long D_dog's | wind light
week weak: very too so rather relatively remains remained remain still politically looked looks extremely | E to and demand ! N
weak week: last next every each per past N a | E ago later ! B_a
hole whole: as_a | E and or for to in but
hole whole: the a | country world thing family team process idea point year day nation community story lot
whole hole: black ozone bullet 18th | E in
wait weight: lose losing lost gain gained gaining birth body excess put_on | E and loss
weight wait: M have_to had_to can't | for until to_see and longer
waist waste: nuclear plastic food household toxic radioactive industrial medical D | E disposal management of_time of_money
waste waist: from_the below_the | down up E
witch which: in of to for on by from with at K | D is was will has he they means would had it we
which witch: | hunt hunts doctor trials hunting
by buy: want_to wants_to plans_to afford_to hoping_to hopes_to wanted_to decided_to offered_to able_to | D N new more shares homes
buy by: killed hit made written owned held followed ED | D C N ! | D_V_and
sell cell: prison stem solar fuel jail police blood terror terrorist holding cancer | E phone research in therapy block
sell cell: | phone phones phone_calls
cell sell: M | D C
cent sent: was were been he she they H | to D home by out a
sent cent: per N_per | of E
scent sent: was were been | to
die dye: hair food |
dye die: M did | in of from at on E after
dyed died: he she who people had has | in of from at on E after when
fair fare: bus taxi train air rail | E increases rise to
fares fairs: trade craft book job |
fairs fares: bus train taxi rail air | E to rose
fare fair: a D | trial share hearing deal game play price election vote chance
flower flour: wheat bread white corn | E and
flour flower: | beds show shows garden girl pots
four for: asked waited responsible looking searching known waiting called except used need needed arrested wanted | D_V P
grate great: D | deal grandfather grandmother success britain pleasure honour honor
here hear: can could want_to wanted_to will due_to expected_to | from about arguments evidence what D_case D_appeal
hear here: right over come came live lives lived | E
higher hire: will would can could must should plans_to plan_to wants_to wanted_to had_to able_to agreed_to need_to | N D new more ! | end
hire higher: much even far slightly a | than education taxes court ground
mail male: | nurse model models voice suspect choir victim voters
male mail: e by_ direct royal hate daily | E service order
meat meet: M | D C with in E
meet meat: red dog raw horse of_ | E products industry processing
pear pair: D | of_shoes of_goals of_jeans of_glasses of_twins of_N
patience patients: cancer hospital elderly sick treat treated treating vulnerable N hundreds_of sick dementia | E in with were are and who at
patients patience: run_out_of losing | E with
presents presence: heavy police military naval strong P | of E in on ! christmas birthday
quiet quite: not | E a
quiet quite: B is was are were been not | a_few a_lot D_V sure clear different possible likely right common
quite quiet: peace_and D kept keep keeping stayed very remained | E
rain reign: during_D P | of_C as_king as_queen of_terror
reign rein: M | in_D in_spending in_costs in_inflation in_public in_P in_government in_excessive in_big ! D
reigned reined: | in_spending in_D_spending in_costs
rein reign: of_his D | of_king of_queen of_terror
right write: M | D_book D_letter books songs to_D_prime C's
write right: D human civil D_all | to_vote to_a wing side to_appeal
advise advice: seek sought seeking took take taking give gave given offer offered ignored ignore | E from on to of and about
advice advise: M | D clients people against him them
clothe cloth: D of | E of
breathe breath: D deep last out_of short_of bad hold held P | E of in
personal personnel: military security army medical emergency naval ground | E were in and from
personnel personal: D P | life lives best details data information injury trainer computer computers reasons finance
county country: third-world foreign neighbouring across_the european african | E
country county: C_C | council sheriff sheriff's cricket jail commissioners ! | C
trail trial: criminal murder clinical awaiting awaits jury stand stood stands drug fraud fair on | E for on over next in date ! on_the
trial trail: hiking nature bike campaign walking paper vapour vapor | E in and
untied united: the | C
statue statute: | of_limitations books law
causal casual: | clothes wear shirt workers dress worker observer
casual causal: | link links relationship connection factor role effect chain
casually causally: | linked related
sever severe: a the D suffered caused | E weather storm storms pain injuries damage drought flooding shortage cold cuts burns head
severe sever: M | ties links relations diplomatic D_ties D_link D_links contact
unclear nuclear: | weapons weapon power plant plants reactor reactors bomb bombs test tests deal energy programme program submarine waste war talks
nuclear unclear: was is remains remained it's | whether how why who what if when
married marred: was were been been_ | by_violence by_protests by_injury by_D_injury by_delays by_clashes by_controversy by_rain by_allegations by_fraud by_crowd
marred married: B got get | to couple E with
diary dairy: | farm farms farmer farmers products cows cattle industry milk herd produce
dairy diary: P D_personal | entry entries
prostrate prostate: | cancer gland surgery
prostate prostrate: lay lying |
asses assess: M officials_will | D whether how damage what if
angle angel: guardian fallen C_hell's | of_death E
angel angle: | of_attack
collars colors: flying |
it's its: gave gives give published issued announced lost made changed expects cut raised held began launched closed opened sold used took reported withdrew dropped approved missed marked celebrated doubled ended kept | approval support chairman budget report plan plans verdict members staff chief value licence license title name future course decision forecast profit results annual final third second anniversary stake offer demand election campaign investigation doors operations position own leader founder customers workers
whose who's: | flying been_V_since lying
too to: agreed decided refused failed wanted wants plans hopes expected tried trying forced able unable likely ordered vowed | meet be take make have get do go see find give pay work keep leave stay cut raise return sell buy build
cash cache: weapons arms ammunition explosives | behind inside under beneath
breech breach: and in of for D | of_bail of_the_peace of_contract of_trust of_rules of_D_law of_D_rules of_D_code of_D_contract of_confidence
married marred: B been was | by_V_and
marred married: been_happily | for_N E
brake break: a the attempted | in_at
threw through: led taken pushed dragged carried marched crawled squeezed climbed walking running driving going coming | D
were where: hospital_K house_K city_K town_K village_K london_K paris_K station_K church_K scene_K country_K area_K | he she it they
hole whole: the | of_D_country of_D_city of_D_world of_D_team of_D_family of_D_year of_D_season of_europe of_britain of_africa
whole hole: the a budget | in_D_budget in_D_wall in_D_roof in_D_finances in_D_ground in_D_fence
there their: boil wash cover move pack check rebuild repair clean lock renew | water homes houses clothes hands faces bags doors windows roofs licences licenses passports cars
steal steel: make makes made making produces produced producing imported cheap recycled | for E and
"""
