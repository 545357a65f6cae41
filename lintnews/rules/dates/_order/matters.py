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
    *application *applications
    | approve reject refuse grant deny throw,threw,turn+out,down give,gave,win,won+permission,consent,approval,go-ahead *approval *refusal
hospital round days person: admit hospitalise hospitalize rush,take,taken,took,airlift+hospital *admission | discharge leave,left+hospital *discharge
notice days person: hand,tender,submit,give,gave,announce+resignation,notice,retirement | clear+desk step,stepped+down leave,left+office,post *departure
hack: infiltrate penetrate break,broke,get,got+in,into gain+access *breach *intrusion *hack *break-in *cyberattack
    | discover detect notice disclose uncover spot *discovery *disclosure | patch fix plug release,issue+patch,update
bug: discover,found,find,report+bug,flaw,vulnerability,hole *bug *flaw *vulnerability | patch fix plug release,issue,ship+patch,update,fix *patch *fix
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
ground: begin,began,begun,start,commence+work,construction,building,digging,excavation break,broke,broken+ground lay,laid+stone,foundation,foundations,keel,tracks
    | host,stage,welcome+match,game,concert,visitors,guests,passengers,first,patients,pupils open complete finish inaugurate unveil *opening *completion *inauguration
storm days: warn issue,put+warning,warnings,alert *warning | evacuate *evacuation | strike,struck,hit,make,made,reach+landfall,coast,town,island *landfall
bill days: invoice issue,send,sent,date+invoice,bill *invoice | pay paid settle *payment
order days: order place,book+order,order *order | ship dispatch despatch send,sent *dispatch | arrive deliver *delivery *arrival
hiring round: advertise,interview+post,job,vacancy,role,candidates *interview | appoint hire recruit offer *appointment | start,begin,began,take,took+work,job,post,role,duties
exam round days: sit,sat,take,took,hold,held+examination,exam,exams,test,paper *exam *exams | mark,receive,get,got,open,collect,hand,give,gave,given,publish,learn+results,marks,grades *results
inquiry: launch,open,order,set,announce,call,begin,began+inquiry,investigation,review,probe | publish,report,conclude,release,deliver+report,findings,inquiry,investigation,review,conclusions *findings
stuck days: collapse capsize sink sank sunk strand trap crash vanish disappear wander *collapse *crash *avalanche *landslide *disappearance go,went,report+missing
    | reach,find,found,locate,rescue,free,pull,airlift,recover,winch,save+survivor,survivors,miners,body,bodies,alive,wreck,wreckage,crew,it,him,her,them,out,safety,boy,girl,man,woman,climbers,walkers
    rescue *rescue *recovery
halt round: suspend halt ground cancel withdraw withdrew *suspension *closure *grounding | resume reinstate restore reopen restart *resumption *reopening *reinstatement
strike round days: ballot,vote+strike,action,walkout *ballot | walk,begin,began,start+out,strike,stoppage,walkout *walkout *strike *stoppage | return,go,went,call+work,off
patent: file,apply+patent | grant,issue+patent
quake: *earthquake *quake | *aftershock *aftershocks *tsunami
loss: lose lost drop mislay | find,found,recover,hand,return+it,them,ring,wallet,dog,cat,phone,bag
prize person: win won *victory *win | strip disqualify
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
contract: sign,award,win,won+contract,deal,agreement,it,lease *signing | revoke cancel terminate scrap,tear,tore,torn+contract,deal,agreement,it,lease,up
offer days: put,make,made,table,receive+board,offer,bid,shareholders | accept reject,vote+offer,bid
body days: recover,find,found+body,remains | open+inquest *inquest *post-mortem *autopsy
envoy person: present,presented+credentials | recall call,called+home expel
recruits: enrol enroll recruit vaccinate,inject+first,child,patient,volunteer,participant,participants,volunteers | end,conclude,stop,wind,wound+trial,study
drugs: launch,begin,began,start,run,ran+trial,trials,tests | publish,announce,report,release+results,findings
roadworks: dig,dug,begin,began,start+tunnel,bore,boring,tunnelling | break,broke+through open complete
tickets days: go,went,put+sale tickets *tickets | sell,sold+out,tickets | take,took,play,perform,stage,hold,held+place,concert,gig,show,match,final *concert *gig
inspect round: inspect visit *inspection *visit | publish,issue+report,findings,rating
draw days: draw drew make,made,hold,held+draw *draw | win,won,claim,collect+jackpot,prize,ticket
ransom: demand,receive+ransom *demand | pay,paid+ransom *payment
landing: invade land *invasion | surrender capitulate *surrender
invention: invent discover *invention *discovery | patent market manufacture mass-produce
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
