"""What must come before what in one matter: application and approval, admission and discharge, letter and reply."""

from __future__ import annotations

from collections.abc import Iterator

from lintnews.core.record import Record

# Stages with a bar between. An entry is a verb in its base or irregular past form; `verb,verb+word,word` a verb with one
# of the words anywhere in its clause; `*noun` a noun of doing that carries the date. After a name: `round` where the
# stages come again and again, so that only a telling in their order is judged; `days` where only days are, not years;
# `person` where the deeds are of one person, whom the second clause does not name anew.
_MATTERS = """
asking: apply,submit,lodge,file,make,send,receive+application,applications,bid,request,plans,claim,petition,proposal,planning
    *application *applications *audition
    | approve reject refuse grant deny throw,turn+out,down give,win+permission,consent,approval,go-ahead *approval *refusal
hospital round days person: admit hospitalise hospitalize rush,take,airlift+hospital *admission | discharge leave+hospital *discharge
notice days person: hand,tender,submit,give,announce+resignation,notice,retirement | clear+desk step,stepped+down leave+office,post *departure
hack: infiltrate penetrate break,get+in,into gain+access *breach *intrusion *hack *break-in *cyberattack
    | discover detect notice disclose uncover spot *discovery *disclosure | patch fix plug release,issue+patch,update
bug: discover,found,find,report,notice,spot+bug,flaw,vulnerability,hole,it *bug *flaw *vulnerability | patch fix plug release,issue,ship+patch,update,fix *patch *fix
failing days: strike,hit,affect+customers,passengers,users,services *outage *failure *blackout *delay *delays *error *mistake *leak *spill *breakdown *glitch *mix-up
    *comments *remarks *tweet *post *incident *blunder
    | apologise apologize compensate restore refund *apology *compensation
jury days: retire,send,consider+jury,jurors sum,hear,make,deliver+up,arguments *summing-up
    | return,deliver,reach+verdict,verdicts convict acquit find,found+guilty *verdict *conviction *acquittal
ruling: hand,deliver,give,issue,publish+judgment,judgement,ruling,verdict,decision,sentence convict sentence lose+case
    *judgment *judgement *verdict *ruling *conviction *sentencing *decision
    | lodge,file,launch,lose,win,bring,hear+appeal *appeal | overturn quash uphold,dismiss,allow+appeal
filming: film shoot rehearse wrap *filming *shooting *rehearsals *casting | release premiere screen come+out,cinemas *release *premiere
goods: go,put,hit+sale,shelves,market,shops sell *sale | recall withdraw pull+shelves *recall *withdrawal
blaze days: break,begin,start,report,spot+fire,blaze,wildfire,bushfire *fire *blaze | extinguish put,bring,contain+out,control,fire,blaze
poll days: go,head+polls vote hold,cast+election,referendum,ballot,vote,poll,votes,ballots *election *referendum *ballot *poll
    | declare,announce,publish,release,certify+result,results,winner,victory *results *result *declaration
calling round days: dissolve,call,trigger+parliament,election,elections,poll,referendum *dissolution | hold,take,win,lose,vote,go+election,elections,poll,polls,referendum,place
reply days: write send,receive+letter,email,e-mail,questions,question,complaint,request ask complain *letter *email *e-mail *question *questions *request *complaint *query
    | reply respond answer *reply *response *answer
art: finish complete paint compose sculpt carve write,design,weave *completion
    | sell auction exhibit publish donate steal display hang unveil perform *unveiling
pact: negotiate draft propose | sign agree *signing | ratify *ratification
ground: begin,start,commence+work,construction,building,digging,excavation break+ground lay+stone,foundation,foundations,keel,tracks cut,turn,dig+sod,turf
    | host,stage,welcome,admit,treat,teach+match,game,concert,visitors,guests,passengers,first,patients,pupils open complete finish inaugurate unveil *opening *completion *inauguration
storm days: warn issue,put+warning,warnings,alert *warning | evacuate *evacuation | strike,hit,make,reach+landfall,coast,town,island *landfall
bill days: invoice issue,send,date+invoice,bill *invoice | pay settle *payment
order days: order place,book+order,order *order | ship dispatch despatch send *dispatch | arrive deliver *delivery *arrival
hiring round: advertise,interview,apply,audition+post,job,vacancy,role,part,candidates *interview *audition | appoint hire recruit offer *appointment | start,begin,take+work,job,post,role,duties
exam days: sit,take,hold,administer+exam,exams,test,paper,examination,examinations *exam *exams *examination | hand,give,mark,receive,get,open,collect,publish,learn+results,marks,grades *results
inquiry: launch,open,order,set,announce,call,begin+inquiry,investigation,review,probe | publish,report,conclude,release,deliver+report,findings,inquiry,investigation,review,conclusions *findings
stuck days: collapse capsize sink strand trap crash vanish disappear wander *collapse *crash *avalanche *landslide *disappearance go,report+missing
    | reach,find,found,locate,rescue,free,pull,airlift,recover,winch,save+survivor,survivors,miners,body,bodies,alive,wreck,wreckage,crew,it,him,her,them,out,safety,boy,girl,man,woman,climbers,walkers
    rescue *rescue *recovery
halt round: suspend halt ground cancel withdraw close+airport,road,bridge,school,schools,border,station,port,tunnel,line,runway *suspension *closure *grounding | resume reinstate restore reopen restart *resumption *reopening *reinstatement
strike round days: ballot,vote+strike,action,walkout *ballot | walk,begin,start+out,strike,stoppage,walkout *walkout *strike *stoppage | return,go,call,suspend+work,off
patent: file,apply+patent | grant,issue+patent
quake: *earthquake *quake | *aftershock *aftershocks *tsunami
loss: lose drop mislay | find,found,recover,hand,return+it,them,ring,wallet,dog,cat,phone,bag
prize person: win take+title,it,gold,medal *victory *win | strip disqualify
pardon person: convict sentence jail imprison *conviction | pardon exonerate quash clear *pardon
nest: lay+egg,eggs | hatch | fledge
climb: set,leave,depart+off,out,camp,base-camp | reach,summit,stand+summit,top,peak,summit,pole
trip days: depart leave fly sail embark *departure | return,come,get,fly+home,back,from *return
ticket days: buy book *booking *purchase | cancel refund *refund *cancellation
auction: consign list,put+auction,sale | fetch fetched hammer sell+auction,hammer
vows person: propose engage become,became,get+engaged *proposal *engagement | marry wed tie,tied+knot *wedding *marriage | divorce separate split *divorce *separation
deadly person: wound,injure,stab,shoot,attack,poison *stabbing *shooting *attack *accident *fall *injury | die drown perish was-kill was-murder was-assassinate succumb *death *drowning | bury buried cremate hold,lay,take+funeral,rest,memorial,vigil,service,mass *funeral *burial | exhume *exhumation
digs person: bury buried | exhume unearth excavate *exhumation
merger: propose announce bid,offer,make,launch,agree+merger,takeover,bid,offer,deal *offer *bid *announcement | complete close finalise finalize *completion
survey: conduct,survey,poll,interview,carry,carried,question+survey,poll,people,adults,households,fieldwork,interviews *fieldwork *interviews | publish release *publication
outbreak: detect identify report,record+case,outbreak *outbreak | declare,end,bring,eradicate,contain+over,control,outbreak,free
vaccine: trial test *trials *trial | approve license licence authorise authorize clear *approval *licensing
enlisting person: enlist conscript enrol enroll sign+up *enlistment | deploy discharge demob *discharge |
study person: enrol enroll begin,start+degree,studies,course *enrolment | graduate *graduation
callout days: call,alert,dispatch,summon,scramble+crews,firefighters,ambulance,police,paramedics,lifeboat,helicopter,to | leave+scene stand+down
levy: introduce,impose,bring,slap+in,tax,ban,levy,duty,rule,rules,curfew,charge,tariff,tariffs,sanctions,embargo,restrictions,limit,fee was-introduce was-impose
    | abolish scrap lift axe rescind was-repeal
trial days person: open,begin,start+trial,hearing,inquest,hearings,case *trial | testify give,hear,took+evidence,testimony,stand
    | return,deliver,reach,record+verdict,verdicts convict acquit find,found+guilty *verdict *conviction *acquittal | sentence jail imprison *sentencing
talks days: open,begin,start,resume+talks,negotiations,summit *talks *negotiations | sign,reach,agree,strike,announce,conclude,collapse,end+deal,agreement,accord,pact,truce,ceasefire,talks,negotiations *agreement *deal *accord
campaign days: register,open+registration,voters *registration | campaign | go,hold+polls,vote,election *election | concede declare,announce+result,results
offer days: put,make,table,receive+board,offer,bid,shareholders | accept reject,vote+offer,bid
drugs: launch,begin,start,run+trial,trials,tests | publish,announce,report,release+results,findings
roadworks: dig,begin,start+tunnel,bore,boring,tunnelling | break+through open complete
tickets days: go,put+sale tickets *tickets | sell+out,tickets | take,play,perform,stage,hold+place,concert,gig,show,match,final *concert *gig
inspect round: inspect visit *inspection *visit | publish,issue+report,findings,rating
draw days: draw make,hold+draw *draw | win,claim,collect+jackpot,prize,ticket
ransom: demand,receive+ransom *demand | pay+ransom *payment
landing: invade land *invasion | surrender capitulate *surrender
invention: invent discover *invention *discovery | patent market manufacture mass-produce
orders person: ordain+priest,deacon,pastor | consecrate become,became,appoint,install,enthrone,name+bishop,archbishop,cardinal,pope
saint person: die martyr | beatify declare+blessed | canonise canonize declare+saint
craft: launch,loft,blast,put,send,lift,carry,carried+orbit,space,off,pad *launch *liftoff | fall,go+silent lose+contact deorbit burn,burned+up crash,splash,touch,land+down,moon,ocean,mars
lawsuit: bring,file,lodge,launch+suit,lawsuit,claim,action,case sue *lawsuit *writ | settle,award,win,lose,dismiss,throw+damages,out,settlement,case,claim,suit,lawsuit *settlement
tenancy round person: move+in,into get,collect,pick+keys | move+out hand,give+back,keys vacate evict
campaign round days: launch,begin,kick,kicked+campaign,campaigns,campaigning,canvassing | go,head,vote,hold+polls,vote,election,referendum *polling *election *referendum
railway: lay,build,open+line,track,tracks,railway,branch,tramway | run,cross+last,final close,axe,rip,ripped,lift,tear+line,track,tracks,railway,branch,tramway
dosing: inject,enrol,enroll,recruit,dose+volunteers,volunteer,patients,patient,participants,children,child,subjects | license licence approve authorise authorize end,ended,conclude,complete+trial,trials,study
monument: put,set+up raise erect unveil | topple pull,tear,knock,haul,take+down
leak: steal,copy,download,hack,obtain+files,data,documents,records,emails,e-mails,they,he,she,it | leak publish,dump,post+files,data,documents,records,emails,e-mails,online
handover: hand,handed+over,builders complete finish | cut+ribbon
bench person: call+bar | appoint,elevate,name,sit,retire,step,stepped+bench,judge
flood days: burst,flood,break,swamp,inundate,close,rise,overflow,swell+banks,floodwater,floodwaters,flood,floods,river,levee,dyke *flood *floods | recede subside drain ebb fall,be,was+back
debut round person: debut make,give+debut,bow *debut | retire make,say,give,take+farewell,goodbye *farewell *retirement
truce days: agree,sign,reach,broker,announce,negotiate,declare+truce,ceasefire,cease-fire,it *truce *ceasefire | take,come,go+hold,effect,force | break,collapse,violate,breach,crumble,unravel+truce,ceasefire,cease-fire,it
fighting days: break,erupt,start,begin+fighting,out,clashes,violence,riots,riot,war,unrest,hostilities *clashes *fighting *riot *riots *violence | sign,agree,declare,broker+truce,ceasefire,cease-fire restore+order,calm
magazine: reach,appear,publish,print,hit,launch+first,presses,newsstands,shops | fold cease close shut
plant: go,come+stream,online,onstream,service enter+service commission start,switch,power,power+up,on | mothball decommission shut,switch,close+down,off
surgery days: operate perform,undergo,underwent,have,had,carry,carried,part,separate+surgery,operation,surgeons,transplant *operation *surgery *transplant | discharge send,go,leave+home,hospital *discharge
reign person: accede ascend succeed come,inherit,take+throne *accession | crown *coronation | abdicate depose *abdication
envoy person: present+credentials appoint,name,accredit,take+envoy,ambassador,consul,post | recall expel call,summon,send,fly+home,back *recall *expulsion
contract: award win sign invite,advertise+tenders,bids,tender | revoke cancel terminate rescind tear+up expire lapse
loss-at-sea days: sink capsize founder overturn lose+sea,crew,hands *sinking | bury buried cremate find,found,recover,wash,lay+body,bodies,ashore,rest *funeral
album: tape record cut,lay+album,single,song,session,down *session *sessions | release issue come,put,hit,reach+out,shops,charts,number *release
vessel: launch slide+ways,slipway lay+keel float *launch | founder sink scuttle wreck torpedo capsize beach scrap go+down *sinking | raise salvage
field: drill,sow,sowed,plant+barley,wheat,oats,crop,seed,seeds,maize,rice,rye,potatoes,field,beans,corn drill *sowing | harvest reap thresh combine cut,go,bring,gather,lift,pick+store,barn,silo,in,crop,harvest *harvest
body days: recover,find,found,discover,pull+body,remains die drown *death | open,adjourn+inquest *inquest *post-mortem *autopsy
insolvency: go,enter,fall,put,place+administration,receivership,liquidation,bankruptcy,insolvency *collapse | wind,wound+up dissolve strike+off rescue,buy,sell+administrators,receivers,liquidators
deportation person: arrive enter land overstay | deport expel *deportation *expulsion
extradition person: arrest detain circulate,issue,put+photograph,notice,warrant *arrest | extradite catch *extradition
execution person: condemn,sentence+death | hang execute put+death *execution *hanging
search days: disappear vanish go,report+missing *disappearance | launch,begin,start,mount+search,hunt *search | find,found,recover,locate,discover,spot+body,remains,alive,safe,unharmed,dead,well | call,suspend+off,search
adaptation: write,publish+novel,book,memoir,play,story | film adapt turn,made+film,screen,movie,series,musical
find: discover,strike,find,found+oil,gas,gold,seam,deposit,ore,diamonds,lithium,copper *discovery | mine extract produce pump drill
species: describe discover | go,become,became,declare+extinct *extinction
eruption days: rumble stir shake | erupt *eruption | subside
will person: sign,make,write,draw,draft+will | die *death | prove,read,execute,contest,find,found+will
alert days: issue,impose,order,declare,introduce,announce+notice,alert,curfew,lockdown,emergency,restrictions,evacuation,order,hosepipe | lift,end,cancel,ease,withdraw,rescind+notice,alert,curfew,lockdown,emergency,restrictions,evacuation,order,hosepipe,it
power days: lose,cut,go,knock+power,electricity,lights,dark,supply,water,out *outage *blackout | restore,return,reconnect,come,get+power,electricity,lights,supply,water,back
cull days: detect,confirm,find,found+case,cases,virus,flu,disease,outbreak | cull slaughter *cull
fever days person: fall,feel,felt,contract,catch,develop,show+ill,symptoms,virus,fever,sick,unwell,measles,malaria,cholera,ebola | discharge recover,test+negative die *death *recovery
levying: draft,draw+law,act,bill,up introduce,bring,table+bill | pass,clear,adopt,approve+bill,law,act,measure,commons,senate,parliament *passage | sign,receive,get+assent,law *assent | come,take,enter+force,effect
excavation: unearth excavate dig,uncover+up,statue,skeleton,tomb,mosaic,hoard,coins,remains | exhibit display show,go,put+display,show
bomb days: plant,place,leave+bomb,device,explosives | explode detonate defuse go+off *explosion *blast
stamp: design | issue,mint,enter,go+circulation,coin,stamp | withdraw demonetise
spell days: close seal evacuate leave,flee,order+homes,home,residents,villagers,families *evacuation | let,allow,return,go+back,home,homes *return
clearing days: evacuate *evacuation | reopen *reopening
guests: book reserve | check,arrive+in | check+out
repairs days: damage,hit,strike,break,crack,collapse,tear+bridge,pier,pipe,main,roof,wall,cable,line,lock | mend repair fix replace reopen *repairs
dig person: enrol enroll matriculate begin,start,enter,arrive+university,college,degree,studies,school,course | collect,receive,take,earn,complete,get+degree,doctorate,diploma,phd graduate *graduation
vote-out days: table,call,lose,survive+confidence,censure | resign quit step,stepped+down *resignation
post: post mail | arrive deliver receive reach
loan: borrow lend | repay return give,hand,pay+back
bookprize: publish come+out,print *publication | longlist shortlist *shortlist *longlist
prize-list: longlist shortlist | win+prize,award
knock days: take,suffer,sustain,pick,get+blow,knock,injury,fracture,tear | scan operate show,reveal,confirm+scan,x-ray,fracture,tear *scan *x-ray
coma days person: slip,fall,lapse,put+coma,unconscious,it | wake come+round
infection days: open,click,download+e-mail,email,link,attachment,file | lock,encrypt,cripple,paralyse,infect+computers,servers,systems,network *ransomware
budget: lay,present,table,introduce+budget,bill,them,it | adopt pass approve vote,reject
house-sale days: view,show,put+round,house,flat,market,property | exchange,complete,sign+contracts,sale
tour days: play,played,win,lose+match,game,test,tour,final | fly,go,return,come,arrive+home
transfer days: pass,have,had,undergo,underwent,fail+medical | confirm,complete,announce,seal,unveil,sign+transfer,move,signing,contract,deal
faults days: find,found,discover,detect,report,come+crack,cracks,fault,faults,flaw,flaws,defect,defects,rust,light | ground recall suspend withdraw
putsch: come,seize,take+power *coup *putsch | topple oust overthrow depose fall+power
mandate days: cast+ballots,votes,ballot hold+election,vote | swear,inaugurate,take,sit,convene+in,oath,office
fees: vote,voted,introduce,impose,levy,bring+tax,duty,levy,charge,it,toll | repeal abolish scrap axe
stranding days: come,find,found,spot,wash,strand,beach+whale,dolphin,upon,beach,ashore | tow refloat bury buried blow+sea,it
convicts days person: convict *conviction | throw,dismiss,reject,uphold,quash,overturn,hear+appeal,conviction *appeal
degree-course: matriculate enrol | defend+thesis graduate
shares-sale: price,file+float,listing,ipo,prospectus | list,debut,trade,trading+exchange,shares,stock *listing *flotation *debut
visit days: land,arrive,touch+airport,down *arrival | address,meet,sign+parliament,president,premier,talks | leave,fly,depart+home,for *departure
recount days: vote poll *vote *poll | recount *recount
merchant: order+aircraft,planes,trains,buses,ships,jets | deliver,receive,arrive+first,aircraft,planes,trains,buses,ships,jets *delivery | scrap retire withdraw
disease days: expose,infect,bite+virus,rabies,dog,tick,mosquito,bat | test,diagnose+positive fall+ill | die recover *death
strike-vote days: ballot *ballot | walk+out strike *walkout
parcel days: post mail | sign,open,receive,arrive+parcel,package,letter,it
chase days: flee escape *escape | chase,pursue | catch recapture arrest *arrest
election-run: nominate,select,choose,pick+candidate,nominee *nomination | elect win+seat,election *election
witness days: see,spot,sight+last *sighting | find,found+body,dead,alive
ailment days: suffer,sustain,contract,catch,develop+it,them,injury,injuries,burns,frostbite,wound,wounds,infection | treat heal
statute: draft,write,pass,adopt,enact+law,act,statute,clause,code | strike+books,statute,down repeal
guilt round person: arrest detain nab apprehend *arrest | charge indict remand *indictment | trial plead pled try,tried,stand,go+trial | convict acquit find,found+guilty *conviction *acquittal | sentence jail imprison *sentencing
asylum person: flee escape *escape | claim,seek,sought,apply+asylum | grant,refuse,deny,give+asylum,status,citizenship
citizen person: arrive emigrate immigrate move *arrival | naturalise naturalize become,became,grant,gain+citizen,citizenship
sendoff days person: show,receive,pick+card send+off | serve,miss+ban,suspension
lease: sign+lease | move open,trade+shop,store,doors,restaurant
planting: plant sow sowed *planting *sowing | harvest pick reap *harvest
dive: launch blast,lift+off *launch *liftoff *lift-off | dock splash,touch,return,land+down,home,earth *splashdown *landing *return
shares: buy *purchase | resell sell+it,them *resale
escape round person: escape abscond break+out,free *escape | recapture,catch recapture *recapture
motion: table propose move+motion,amendment,bill | pass,vote,debate,carry,carried,reject,defeat+motion,amendment,bill
"""


class Matter(Record):
    """One entry: the stage it stands for, and the words of which one must stand beside the verb (none: no other)."""

    chain: str
    rank: int
    beside: frozenset[str]
    is_noun: bool


def _entries() -> Iterator[tuple[str, Matter]]:
    for line in _MATTERS.strip().replace("\n    ", " ").splitlines():
        name, _, stages = line.partition(":")
        for rank, words in enumerate(stages.split("|")):
            for entry in words.split():
                verbs, _, beside = entry.partition("+")
                for verb in verbs.split(","):
                    near = frozenset(beside.split(",")) - {""}
                    yield verb.lstrip("*"), Matter(name.split()[0], rank, near, verb.startswith("*"))


def _flagged(flag: str) -> frozenset[str]:
    heads = [line.partition(":")[0].split() for line in _MATTERS.splitlines() if ":" in line]
    return frozenset(name for name, *flags in heads if flag in flags)


ROUND = _flagged("round")
OF_DAYS = _flagged("days")
OF_PERSON = _flagged("person")


def _matters() -> dict[str, tuple[Matter, ...]]:
    found: dict[str, tuple[Matter, ...]] = {}
    for word, matter in _entries():
        found[word] = (*found.get(word, ()), matter)
    return found


MATTERS = _matters()
