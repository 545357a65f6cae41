"""What must come before what in one matter: application and approval, admission and discharge, letter and reply."""

from __future__ import annotations

from collections.abc import Iterator

from lintnews.core.record import Record

# Stages with a bar between. An entry is a verb in its base or irregular past form; `verb,verb+word,word` a verb with one
# of the words anywhere in its clause; `*noun` a noun of doing that carries the date. After a name: `round` where the
# stages come again and again, so that only a telling in their order is judged; `days` where only days are, not years;
# `person` where the deeds are of one person, whom the second clause does not name anew.
_MATTERS = """
asking: apply,submit,lodge,file,make,made,send,sent,receive+application,applications,bid,request,plans,claim,petition,proposal,planning
    *application *applications *audition
    | approve reject refuse grant deny throw,threw,turn+out,down give,gave,win,won+permission,consent,approval,go-ahead *approval *refusal
hospital round days person: admit hospitalise hospitalize rush,take,taken,took,airlift+hospital *admission | discharge leave,left+hospital *discharge
notice days person: hand,tender,submit,give,gave,announce+resignation,notice,retirement | clear+desk step,stepped+down leave,left+office,post *departure
hack: infiltrate penetrate break,broke,get,got+in,into gain+access *breach *intrusion *hack *break-in *cyberattack
    | discover detect notice disclose uncover spot *discovery *disclosure | patch fix plug release,issue+patch,update
bug: discover,found,find,report,notice,spot+bug,flaw,vulnerability,hole,it *bug *flaw *vulnerability | patch fix plug release,issue,ship+patch,update,fix *patch *fix
failing days: strike,struck,hit,affect+customers,passengers,users,services *outage *failure *blackout *delay *delays *error *mistake *leak *spill *breakdown *glitch *mix-up
    *comments *remarks *tweet *post *incident *blunder
    | apologise apologize compensate restore refund *apology *compensation
jury days: retire,send,sent,consider+jury,jurors sum,hear,heard,make,made,deliver+up,arguments *summing-up
    | return,deliver,reach+verdict,verdicts convict acquit find,found+guilty *verdict *conviction *acquittal
ruling: hand,deliver,give,gave,issue,publish+judgment,judgement,ruling,verdict,decision,sentence convict sentence lose,lost+case
    *judgment *judgement *verdict *ruling *conviction *sentencing *decision
    | lodge,file,launch,lose,win,won,lost,bring,brought,hear,heard+appeal *appeal | overturn quash uphold,upheld,dismiss,allow+appeal
filming: shot film shoot rehearse wrap *filming *shooting *rehearsals *casting | release premiere screen come,came+out,cinemas *release *premiere
goods: go,went,put,hit+sale,shelves,market,shops sell,sold *sale | recall withdraw withdrew withdrawn pull+shelves *recall *withdrawal
blaze days: break,broke,begin,began,start,report,spot+fire,blaze,wildfire,bushfire *fire *blaze | extinguish put,bring,brought,contain+out,control,fire,blaze
poll days: go,went,head+polls vote hold,held,cast+election,referendum,ballot,vote,poll,votes,ballots *election *referendum *ballot *poll
    | declare,announce,publish,release,certify+result,results,winner,victory *results *result *declaration
calling round days: dissolve,call,trigger+parliament,election,elections,poll,referendum *dissolution | hold,held,take,took,win,won,lose,lost,vote,go,went+election,elections,poll,polls,referendum,place
reply days: write,wrote,written send,sent,receive+letter,email,e-mail,questions,question,complaint,request ask complain *letter *email *e-mail *question *questions *request *complaint *query
    | reply respond answer *reply *response *answer
art: finish complete paint compose sculpt carve write,wrote,written,design,weave *completion
    | sell,sold auction exhibit publish donate steal stole stolen display hang,hung unveil perform *unveiling
pact: negotiate draft propose | sign agree *signing | ratify *ratification
ground: begin,began,begun,start,commence+work,construction,building,digging,excavation break,broke,broken+ground lay,laid+stone,foundation,foundations,keel,tracks cut,turn,dig,dug+sod,turf
    | host,stage,welcome,admit,treat,teach+match,game,concert,visitors,guests,passengers,first,patients,pupils open complete finish inaugurate unveil *opening *completion *inauguration
storm days: warn issue,put+warning,warnings,alert *warning | evacuate *evacuation | strike,struck,hit,make,made,reach+landfall,coast,town,island *landfall
bill days: invoice issue,send,sent,date+invoice,bill *invoice | pay paid settle *payment
order days: order place,book+order,order *order | ship dispatch despatch send,sent *dispatch | arrive deliver *delivery *arrival
hiring round: advertise,interview,apply,audition+post,job,vacancy,role,part,candidates *interview *audition | appoint hire recruit offer *appointment | start,begin,began,take,took+work,job,post,role,duties
exam days: sit,sat,take,took,hold,held,administer+exam,exams,test,paper,examination,examinations *exam *exams *examination | hand,give,gave,given,mark,receive,get,got,open,collect,publish,learn+results,marks,grades *results
inquiry: launch,open,order,set,announce,call,begin,began+inquiry,investigation,review,probe | publish,report,conclude,release,deliver+report,findings,inquiry,investigation,review,conclusions *findings
stuck days: collapse capsize sink sank sunk strand trap crash vanish disappear wander *collapse *crash *avalanche *landslide *disappearance go,went,report+missing
    | reach,find,found,locate,rescue,free,pull,airlift,recover,winch,save+survivor,survivors,miners,body,bodies,alive,wreck,wreckage,crew,it,him,her,them,out,safety,boy,girl,man,woman,climbers,walkers
    rescue *rescue *recovery
halt round: suspend halt ground cancel withdraw withdrew *suspension *closure *grounding | resume reinstate restore reopen restart *resumption *reopening *reinstatement
strike round days: ballot,vote+strike,action,walkout *ballot | walk,begin,began,start+out,strike,stoppage,walkout *walkout *strike *stoppage | return,go,went,call,suspend+work,off
patent: file,apply+patent | grant,issue+patent
quake: *earthquake *quake | *aftershock *aftershocks *tsunami
loss: lose lost drop mislay | find,found,recover,hand,return+it,them,ring,wallet,dog,cat,phone,bag
prize person: win won take,took+title,it,crown,gold,medal *victory *win | strip disqualify
pardon person: convict sentence jail imprison *conviction | pardon exonerate quash clear *pardon
nest: lay,laid+egg,eggs | hatch | fledge
climb: set,leave,left,depart+off,out,camp,base-camp | reach,summit,stand,stood+summit,top,peak,summit,pole
trip days: depart leave left fly flew sail embark *departure | return,come,came,get,got,fly,flew+home,back,from *return
ticket days: buy bought book *booking *purchase | cancel refund *refund *cancellation
auction: consign list,put+auction,sale | fetch fetched hammer sell,sold+auction,hammer
vows person: propose become,became,get,got+engaged *proposal *engagement | marry wed tie,tied+knot *wedding *marriage | divorce separate split *divorce *separation
deadly person: wound,injure,stab,shoot,shot,attack,poison *stabbing *shooting *attack *accident *fall *injury | die drown perish was-kill was-murder was-assassinate succumb *death *drowning | bury buried cremate hold,held,lay,laid,take,took+funeral,rest,memorial,vigil,service,mass *funeral *burial | exhume *exhumation
digs person: bury buried | exhume unearth excavate *exhumation
merger: propose announce bid,offer,make,made,launch,agree+merger,takeover,bid,offer,deal *offer *bid *announcement | complete close finalise finalize *completion
survey: conduct,survey,poll,interview,carry,carried,question+survey,poll,people,adults,households,fieldwork,interviews *fieldwork *interviews | publish release *publication
outbreak: detect identify report,record+case,outbreak *outbreak | declare,end,bring,brought,eradicate,contain+over,control,outbreak,free
vaccine: trial test *trials *trial | approve license licence authorise authorize clear *approval *licensing
enlisting person: enlist conscript enrol enroll sign+up *enlistment | deploy discharge demob *discharge |
study person: enrol enroll begin,began,start+degree,studies,course *enrolment | graduate *graduation
callout days: call,alert,dispatch,summon,scramble+crews,firefighters,ambulance,police,paramedics,lifeboat,helicopter,to | leave,left+scene stand,stood+down
levy: introduce,impose,bring,brought,slap+in,tax,ban,levy,duty,rule,rules,curfew,charge,tariff,tariffs,sanctions,embargo,restrictions,limit,fee was-introduce was-impose
    | abolish scrap lift axe rescind was-repeal
trial days person: open,begin,began,start+trial,hearing,inquest,hearings,case *trial | testify give,gave,hear,heard,took+evidence,testimony,stand
    | return,deliver,reach,record+verdict,verdicts convict acquit find,found+guilty *verdict *conviction *acquittal | sentence jail imprison *sentencing
talks days: open,begin,began,start,resume+talks,negotiations,summit *talks *negotiations | sign,reach,agree,strike,struck,announce,conclude,collapse,end+deal,agreement,accord,pact,truce,ceasefire,talks,negotiations *agreement *deal *accord
campaign days: register,open+registration,voters *registration | campaign | go,went,hold,held+polls,vote,election *election | concede declare,announce+result,results
offer days: put,make,made,table,receive+board,offer,bid,shareholders | accept reject,vote+offer,bid
drugs: launch,begin,began,start,run,ran+trial,trials,tests | publish,announce,report,release+results,findings
roadworks: dig,dug,begin,began,start+tunnel,bore,boring,tunnelling | break,broke+through open complete
tickets days: go,went,put+sale tickets *tickets | sell,sold+out,tickets | take,took,play,perform,stage,hold,held+place,concert,gig,show,match,final *concert *gig
inspect round: inspect visit *inspection *visit | publish,issue+report,findings,rating
draw days: draw drew make,made,hold,held+draw *draw | win,won,claim,collect+jackpot,prize,ticket
ransom: demand,receive+ransom *demand | pay,paid+ransom *payment
landing: invade land *invasion | surrender capitulate *surrender
invention: invent discover *invention *discovery | patent market manufacture mass-produce
orders person: ordain+priest,deacon,pastor | consecrate become,became,appoint,install,enthrone,name+bishop,archbishop,cardinal,pope
saint person: die martyr | beatify declare+blessed | canonise canonize declare+saint
craft: launch,loft,blast,put,send,sent,lift,carry,carried+orbit,space,off,pad *launch *liftoff | fall,fell,go,went+silent lose,lost+contact deorbit burn,burned,burnt+up crash,splash,touch,land+down,moon,ocean,mars
lawsuit: bring,brought,file,lodge,launch+suit,lawsuit,claim,action,case sue *lawsuit *writ | settle,award,win,won,lose,lost,dismiss,throw,threw,thrown+damages,out,settlement,case,claim,suit,lawsuit *settlement
tenancy round person: move+in,into get,got,collect,pick+keys | move+out hand,gave,give+back,keys vacate evict
campaign round days: launch,begin,began,kick,kicked+campaign,campaigns,campaigning,canvassing | go,went,head,vote,hold,held+polls,vote,election,referendum *polling *election *referendum
railway: lay,laid,build,built,open+line,track,tracks,railway,branch,tramway | run,ran,cross+last,final close,axe,rip,ripped,lift,tear,tore,torn+line,track,tracks,railway,branch,tramway
dosing: inject,enrol,enroll,recruit,dose+volunteers,volunteer,patients,patient,participants,children,child,subjects | license licence approve authorise authorize end,ended,conclude,complete+trial,trials,study
monument: put,set+up raise erect unveil | topple pull,tear,tore,torn,knock,haul,take,taken+down
leak: steal,stole,stolen,copy,download,hack,obtain+files,data,documents,records,emails,e-mails,they,he,she,it | leak publish,dump,post+files,data,documents,records,emails,e-mails,online
handover: hand,handed+over,builders complete finish | cut+ribbon
bench person: call+bar | appoint,elevate,name,sit,sat,retire,step,stepped+bench,judge
flood days: burst,flood,break,broke,swamp,inundate,close,rise,rose,overflow,swell+banks,floodwater,floodwaters,flood,floods,river,levee,dyke *flood *floods | recede subside drain ebb fall,fell,be,was+back
debut round person: debut make,made,give,gave+debut,bow *debut | retire make,made,say,said,give,gave,take,took+farewell,goodbye *farewell *retirement
truce days: agree,sign,reach,broker,announce,negotiate,declare+truce,ceasefire,cease-fire,it *truce *ceasefire | take,took,come,came,go,went+hold,effect,force | break,broke,collapse,violate,breach,crumble,unravel+truce,ceasefire,cease-fire,it
fighting days: break,broke,erupt,start,begin,began+fighting,out,clashes,violence,riots,riot,war,unrest,hostilities *clashes *fighting *riot *riots *violence | sign,agree,declare,broker+truce,ceasefire,cease-fire restore+order,calm
magazine: reach,appear,publish,print,hit,launch+first,presses,newsstands,shops | fold cease close shut
plant: go,went,come,came+stream,online,onstream,service enter+service commission start,switch,power,power+up,on | mothball decommission shut,switch,close+down,off
surgery days: operate perform,undergo,underwent,have,had,carry,carried,part,separate+surgery,operation,surgeons,transplant *operation *surgery *transplant | discharge send,sent,go,went,leave,left+home,hospital *discharge
reign person: accede ascend succeed come,came,inherit,take,took+throne *accession | crown *coronation | abdicate depose *abdication
envoy person: present+credentials appoint,name,accredit,take,took+envoy,ambassador,consul,post | recall expel call,summon,send,sent,fly,flew+home,back *recall *expulsion
contract: award win won sign invite,advertise+tenders,bids,tender | revoke cancel terminate rescind tear,tore+up expire lapse
loss-at-sea days: sink sank capsize founder overturn lose,lost+sea,crew,hands *sinking | bury buried cremate find,found,recover,wash,lay,laid+body,bodies,ashore,rest *funeral
album: tape record cut,lay,laid+album,single,song,session,down *session *sessions | release issue come,came,put,hit,reach+out,shops,charts,number *release
vessel: launch slide,slid+ways,slipway lay,laid+keel float *launch | founder sink sank scuttle wreck torpedo capsize beach scrap go,went+down *sinking | raise salvage
field: drill,sow,sowed,sown,plant+barley,wheat,oats,crop,seed,seeds,maize,rice,rye,potatoes,field,beans,corn drill *sowing | harvest reap thresh combine cut,go,went,bring,brought,gather,lift,pick+store,barn,silo,in,crop,harvest *harvest
body days: recover,find,found,discover,pull+body,remains die drown *death | open,adjourn+inquest *inquest *post-mortem *autopsy
insolvency: go,went,enter,fall,fell,put,place+administration,receivership,liquidation,bankruptcy,insolvency *collapse | wind,wound+up dissolve strike,struck+off rescue,buy,bought,sell,sold+administrators,receivers,liquidators
deportation person: arrive enter land overstay | deport expel *deportation *expulsion
extradition person: arrest detain circulate,issue+photograph,notice,warrant *arrest | extradite *extradition
execution person: condemn,sentence+death | hang execute put+death *execution *hanging
search days: disappear vanish go,went,report+missing *disappearance | launch,begin,began,start,mount+search,hunt *search | find,found,recover,locate,discover,spot+body,remains,alive,safe,unharmed,dead,well | call,suspend+off,search
adaptation: write,wrote,written,publish+novel,book,memoir,play,story | film adapt turn,made+film,screen,movie,series,musical
find: discover,strike,struck,find,found+oil,gas,gold,seam,deposit,ore,diamonds,lithium,copper *discovery | mine extract produce pump drill
species: describe discover | go,went,become,became,declare+extinct *extinction
eruption days: rumble stir shake,shook | erupt *eruption | subside
will person: sign,make,made,write,wrote,written,draw,drew,draft+will | die *death | prove,read,execute,contest,find,found+will
alert days: issue,impose,order,declare,introduce,announce+notice,alert,curfew,lockdown,emergency,restrictions,evacuation,order,hosepipe | lift,end,cancel,ease,withdraw,withdrew,rescind+notice,alert,curfew,lockdown,emergency,restrictions,evacuation,order,hosepipe,it
power days: lose,lost,cut,go,went,knock+power,electricity,lights,dark,supply,water,out *outage *blackout | restore,return,reconnect,come,came,get,got+power,electricity,lights,supply,water,back
cull days: detect,confirm,find,found+case,cases,virus,flu,disease,outbreak | cull slaughter *cull
fever days person: fall,fell,feel,felt,contract,catch,caught,develop,show+ill,symptoms,virus,fever,sick,unwell,measles,malaria,cholera,ebola | discharge recover,test+negative die *death *recovery
levying: draft,draw+law,act,bill,up introduce,bring,brought,table+bill | pass,clear,adopt,approve+bill,law,act,measure,commons,senate,parliament *passage | sign,receive,get,got+assent,law *assent | come,came,take,took,enter+force,effect
excavation: unearth excavate dig,dug,uncover+up,statue,skeleton,tomb,mosaic,hoard,coins,remains | exhibit display show,go,went,put+display,show
bomb days: plant,place,leave,left+bomb,device,explosives | explode detonate defuse go,went+off *explosion *blast
stamp: design | issue,mint,enter,go,went+circulation,coin,stamp | withdraw withdrew withdrawn demonetise
spell days: close seal evacuate leave,left,flee,fled,order+homes,home,residents,villagers,families *evacuation | let,allow,return,go,went+back,home,homes *return
guests: book reserve | check,arrive+in | check+out
repairs days: damage,hit,strike,struck,break,broke,crack,collapse,tear,tore+bridge,pier,pipe,main,roof,wall,cable,line,lock | mend repair fix replace reopen *repairs
dig person: enrol enroll matriculate begin,began,start,enter,arrive+university,college,degree,studies,school,course | collect,receive,take,took,earn,complete,get,got+degree,doctorate,diploma,phd graduate *graduation
vote-out days: table,call,lose,lost,survive+confidence,censure | resign quit step,stepped+down *resignation
post: post mail | arrive deliver receive reach
loan: borrow lend lent | repay return give,gave,hand,pay,paid+back
bookprize: publish come,came+out,print *publication | longlist shortlist *shortlist *longlist
prize-list: longlist shortlist | win,won+prize,award
knock days: take,took,suffer,sustain,pick,get,got+blow,knock,injury,fracture,tear | scan operate show,showed,reveal,confirm+scan,x-ray,fracture,tear *scan *x-ray
coma days person: slip,fall,fell,lapse,put+coma,unconscious,it | wake woke come,came+round
infection days: open,click,download+e-mail,email,link,attachment,file | lock,encrypt,cripple,paralyse,infect+computers,servers,systems,network *ransomware
budget: lay,laid,present,table,introduce+budget,bill,them,it | adopt pass approve vote,reject
house-sale days: view,show,showed,put+round,house,flat,market,property | exchange,complete,sign+contracts,sale
tour days: play,played,win,won,lose,lost+match,game,test,tour,final | fly,flew,go,went,return,come,came,arrive+home
transfer days: pass,have,had,undergo,underwent,fail+medical | confirm,complete,announce,seal,unveil,sign+transfer,move,signing,contract,deal
faults days: find,found,discover,detect,report,come,came+crack,cracks,fault,faults,flaw,flaws,defect,defects,rust,light | ground recall suspend withdraw
putsch: come,came,seize,take,took+power *coup *putsch | topple oust overthrow overthrew depose fall,fell+power
mandate days: cast+ballots,votes,ballot hold,held+election,vote | swear,swore,sworn,inaugurate,take,took,sit,sat,convene+in,oath,office
fees: vote,voted,introduce,impose,levy,bring,brought+tax,duty,levy,charge,it,toll | repeal abolish scrap axe
stranding days: come,came,find,found,spot,wash,strand,beach+whale,dolphin,upon,beach,ashore | tow refloat bury buried blow,blew+sea,it
convicts days person: convict *conviction | throw,threw,thrown,dismiss,reject,uphold,upheld,quash,overturn,hear,heard+appeal,conviction *appeal
degree-course: matriculate enrol | defend+thesis graduate
shares-sale: price,file+float,listing,ipo,prospectus | list,debut,trade,trading+exchange,shares,stock *listing *flotation *debut
visit days: land,arrive,touch+airport,down *arrival | address,meet,met,sign+parliament,president,premier,talks | leave,left,fly,flew,depart+home,for *departure
recount days: vote poll *vote *poll | recount *recount
merchant: order+aircraft,planes,trains,buses,ships,jets | deliver,receive,arrive+first,aircraft,planes,trains,buses,ships,jets *delivery | scrap retire withdraw
disease days: expose,infect,bite,bitten+virus,rabies,dog,tick,mosquito,bat | test,diagnose+positive fall,fell+ill | die recover *death
strike-vote days: ballot *ballot | walk+out strike *walkout
parcel days: post mail | sign,open,receive,arrive+parcel,package,letter,it
chase days: flee fled escape *escape | chase,pursue | catch caught recapture arrest *arrest
election-run: nominate,select,choose,pick+candidate,nominee *nomination | elect win,won+seat,election *election
witness days: see,saw,spot,sight+last *sighting | find,found+body,dead,alive
ailment days: suffer,sustain,contract,catch,develop+it,them,injury,injuries,burns,frostbite,wound,wounds,infection | treat heal
statute: draft,write,pass,adopt,enact+law,act,statute,clause,code | strike+books,statute,down repeal
guilt round person: arrest detain nab apprehend *arrest | charge indict remand *indictment | trial plead pled try,tried,stand,stood,go,went+trial | convict acquit find,found+guilty *conviction *acquittal | sentence jail imprison *sentencing
asylum person: flee fled escape *escape | claim,seek,sought,apply+asylum | grant,refuse,deny,give,gave+asylum,status,citizenship
citizen person: arrive emigrate immigrate move *arrival | naturalise naturalize become,became,grant,gain+citizen,citizenship
sendoff days person: show,shown,receive,pick+card send,sent+off | serve,miss+ban,suspension
lease: sign+lease | move open,trade+shop,store,doors,restaurant
planting: plant sow sowed *planting *sowing | harvest pick reap *harvest
dive: launch blast,lift+off *launch *liftoff *lift-off | dock splash,touch,return,land+down,home,earth *splashdown *landing *return
shares: buy bought *purchase | resell sell,sold+it,them *resale
escape round person: escape abscond break,broke+out,free *escape | recapture,catch,caught recapture *recapture
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
