"""What web pages say around their stories, by how surely it is no story."""

from __future__ import annotations

from enum import IntEnum

from lintnews.core.pattern import seldom
from lintnews.rules.furniture._buttons import ORDERS, is_button


class Grade(IntEnum):
    """How sure a line of the page is."""

    COMPANY = 1  # a section's or a network's name: counts beside a leftover that is sure
    WEAK = 2  # a button's word: counts when a second is near
    STRONG = 3  # nobody writes it in a story


def _phrases(table: str) -> frozenset[str]:
    return frozenset(" ".join(phrase.split()) for phrase in table.split(","))


STRONG = _phrases(
    """skip to content,skip to main content,skip to main,skip navigation,skip to navigation,skip advertisement,skip ad,
    jump to content,read more,read full story,read full article,read the full story,read the full article,read next,
    continue reading,continue reading below,keep reading,related articles,related stories,related posts,related news,
    related content,related coverage,related links,related videos,related topics,most read,most viewed,most popular,
    most shared,trending now,popular now,popular stories,you may also like,you might also like,you may like,
    you might also be interested in,recommended for you,recommended stories,recommended articles,more from this author,
    more from this section,more on this story,more on this topic,more like this,what to read next,up next,next story,
    previous story,next article,previous article,promoted stories,promoted content,sponsored content,paid content,
    paid partnership,from our partners,from around the web,around the web,follow us,follow us on,share this,
    share this article,share this story,share this page,share on facebook,share on twitter,share on x,share on whatsapp,
    share on linkedin,share via email,copy link,copy url,link copied,tweet this,email this,email this article,
    print this,print this article,save article,save for later,gift this article,report an error,back to top,
    return to top,scroll to top,accept cookies,accept all cookies,reject all cookies,manage cookies,cookie settings,
    cookie policy,cookie preferences,manage preferences,privacy policy,privacy notice,terms of use,terms of service,
    terms and conditions,terms & conditions,do not sell my personal information,do not sell my info,your privacy choices,
    toggle navigation,toggle menu,open menu,close menu,main menu,open search,close search,site search,site map,sitemap,
    newsletter sign-up,newsletter signup,sign up for newsletters,newsletter sign up,subscribe now,subscribe today,
    subscribe for free,become a member,already a subscriber,already a member,not a subscriber,not a member yet,
    view comments,show comments,hide comments,load comments,post a comment,leave a comment,leave a reply,add a comment,
    join the conversation,join the discussion,story continues below,story continues,article continues below,
    article continues,scroll to continue,scroll down to continue,advertisement - scroll to continue,load more,
    load more stories,view more stories,see all stories,view all stories,all rights reserved,click here,tap here,
    download the app,download our app,get the app,open in app,read in app,use the app,view gallery,open gallery,
    view on instagram,view this post on instagram,image source,image caption,media caption,loading comments,
    this article is more than 1 year old,by entering your email address,no thanks,maybe later,remind me later,
    add as a preferred source on google,add as preferred source on google,listen to this article,
    listen to this story,estimated reading time,opens in new window,opens in a new tab,comments are closed,log in to comment,
    trending stories,privacy policy | terms of use,already have an account,already have an account? sign in,
    already a subscriber? log in,already a subscriber? sign in,already a member? log in,don't miss out,
    why am i seeing this ad,we value your privacy,media playback is unsupported on your device,ad choices,adchoices,
    powered by taboola,powered by outbrain,powered by wordpress,recommended by outbrain,recommended by taboola,thanks for signing up,
    thank you for subscribing,you are now subscribed,you're now subscribed,please check your inbox to confirm,
    check your inbox,unsubscribe at any time,terms apply,you have reached your article limit,
    you have reached your limit of free articles,to continue reading subscribe,subscribe to continue reading,
    this content is hosted by a third party,content from our partners,what's hot,quick links,useful links,advertise with us,
    rss feed,was this article helpful,was this page helpful,was this page useful,was this helpful,did you find this helpful,
    did you find this article useful,site index,site information navigation,post navigation,secondary menu,primary menu,
    breadcrumb,breadcrumbs,also on the site,also watch,also read,watch live,swipe for more,swipe left to see more,
    scroll for more,pull to refresh,top stories for you,stories for you,picked for you,more for you,based on your reading,
    people also read,readers also read,also in the news,also in news,elsewhere on the web,image credits,skip to footer,
    skip to search,skip to article,accessibility help,accessibility links,site logo,push notifications,continue without accepting,
    i agree,i accept,breaking news alerts,hosted content,advertorial,paid post,paid for by,ad feedback,end of advertisement,
    advertisement feature,content continues below,you may be interested in,you might be interested in,most commented,most discussed,most emailed,
    most watched,most recent,download pdf,print pdf,view pdf"""
)
WEAK = _phrases(
    """menu,search,close,advertisement,advertisements,advert,ad,ads,adverts,advertise,share,subscribe,comment,comments,
    print,email,e-mail,tweet,login,log in,sign in,sign up,log out,sign out,register,my account,donate,support us,
    learn more,see more,show more,view more,find out more,more info,view all,see all,show all,show less,watch now,
    listen now,play now,next,previous,prev,loading,play,pause,mute,unmute,play video,trending,newsletter,newsletters,
    expand,collapse,reply,like,related,related story,top stories,latest news,latest stories,more stories,more news,
    recommended,editor's picks,editors' picks,tags,topics,accept,accept all,reject all,contact us,about us,sponsored,
    promoted,bookmark,save,saved,copied,submit,not now,got it,ok,yes no,full story,video gallery,photo gallery,picture gallery,
    slideshow,gallery,live updates,latest videos,latest video,live,breaking,editor's pick,e-paper,epaper,today's paper,
    next slide,previous slide,next image,previous image,next video,scroll down,terms,privacy,feedback,transcript,mute video,
    company,legal,help centre,help center,about the author,jobs,shop,puzzles,discover more,explore more,get started,try it free,start free trial,no comments,breaking news,latest headlines,
    image,enlarge image,click to enlarge,view image,full screen,fullscreen,share article,navigation"""
)
COMPANY = _phrases(
    """home,news,politics,sport,sports,opinion,business,world,uk,us,asia,europe,africa,tech,technology,science,health,
    culture,lifestyle,entertainment,video,videos,photos,pictures,podcasts,live,weather,travel,money,markets,economy,
    media,environment,education,jobs,contact,about,help,faq,faqs,careers,market data,facebook,twitter,
    x,instagram,whatsapp,linkedin,telegram,reddit,pinterest,youtube,tiktok,messenger,threads,bluesky,flipboard,rss,
    getty images,reuters,afp,afp via getty images,shutterstock,istock,ap photo,pa media,more,back,english,local,national,
    international,latest,features,magazine,crime,property,food,style,fashion,music,film,tv,games,puzzles,crosswords"""
)

_NETWORK = (
    r"(?:twitter|facebook|instagram|x|linkedin|youtube|tiktok|threads|whatsapp|telegram|google news|bluesky|mastodon)"
)
_LINK = (
    r"(?:read more|read also|also read|read next|read this|more on this(?: story)?|see also|don't miss|must read|must watch"
    r"|recommended(?: for you| reading)?|you (?:may|might) also like|watch(?: also| live| now| video| more| here)?|listen(?: now| here)?|in pictures|also watch|trending(?: now)?|up next"
    r"|related(?: (?:story|stories|articles?|news|coverage|videos?|content|reading|links?|posts?))?|more from [\w ]{2,30})\s?[:|»>–—]\s?\S"
)
_SIGN_UP = (
    r"(?:sign up|signup|subscribe|register|join|enter your e-?mail)\b.{0,60}\b(?:newsletters?|inbox"
    r"|(?:daily|weekly|free|breaking|email|e-mail|latest|regular) (?:\w+ )?(?:updates|news|alerts|briefings?|digest)"
    r"|(?:our|your) (?:\w+ ){0,2}(?:channels?|mailing list|community|e-?mail|app|alerts|updates|briefing|digest))\b"
)
_FEED = (
    r"(?:(?:a|your|the) )?(?:personali[sz]ed|tailored|customi[sz]ed|curated) (?:\w+ ){0,2}"
    r"(?:feed|newsletter|digest|briefing|stories|content|experience)\b.{0,60}\b(?:you|for you|your \w+)\.?$"
)
_BEST = (
    r"(?:the )?(?:latest|best|top|biggest|most important) (?:\w+ ){0,3}(?:stories|news|headlines)\b.{0,50}"
    r"\b(?:your inbox|every (?:morning|day|week)|delivered)\b"
)
_TRAIL = r"home ?[>/›»] ?\w|\d{1,2}:\d\d ?/ ?\d{1,2}:\d\d$|pic\.twitter\.com/|— .{2,60} \(@\w+\) [a-z]+ \d{1,2}, \d{4}$"
_COUNT = (
    r"\d[\d,.]*\s?[km]?\+? (?:shares?|likes?|views?|comments?|replies|retweets|followers|subscribers|reactions|reads)$"
    r"|\d{1,2}[ -](?:mins?|minutes?)\.? (?:read|listen|watch|video)$"
    r"|\d{1,2} (?:minutes?|mins?|hours?|hrs?|days?|weeks?|months?) ago$"
)
_LABELLED_COUNT = r"(?:comments?|shares?|likes?|replies|views) ?(?:\(\d[\d,.]*k?\)|[:·|]? ?\d[\d,.]*k?)$"
_FOLLOW = rf"(?:follow|like|find|join|add) .{{1,40}} on {_NETWORK}\b.{{0,40}}$"
_INBOX = r"(?:get|receive|have) .{0,60}\b(?:delivered|sent|straight|direct(?:ly)?|right)\b.{0,20}\binbox\b"
_COOKIES = r"(?:we|this (?:web)?site|our (?:web)?site|the site) uses? (?:\w+ ){0,3}cookies\b"
_SCRIPT = (
    r"(?:please )?(?:enable|turn on) javascript\b|javascript (?:is|must|seems|needs)\b|you need to enable javascript\b"
)
_VIDEO = (
    r"(?:sorry, )?(?:your browser (?:does ?n[o't]+|no longer|cannot|is)\b.{0,30}(?:support|play|out of date)"
    r"|this (?:video|content|media) (?:is not|isn't|can ?not|is no longer)\b.{0,40}(?:available|played|supported))"
)
_RIGHTS = r".{0,90}\ball rights reserved\b.{0,160}$|(?:©|\(c\)|copyright) ?(?:©|\(c\))? ?(?:19|20)\d\d\b.{0,80}$"
_CODE = r"\[/?(?:caption|embed|gallery|ad_\d|playlist|vc_\w+|et_pb_\w+)\b[^\]\n]{0,200}\]"
_AGREE = (
    r"by (?:clicking|continuing|using|signing up|subscribing|entering|submitting)\b.{0,90}"
    r"\b(?:cookies|you agree|terms|privacy|consent)\b"
)
_CLICK = (
    r"(?:click|tap) here\b(?:.{0,60}[^.!?]|.{0,12})$"
    r"|click (?:to|on the) (?:share|expand|view|enlarge|copy|print|email|play|subscribe|link|image|photo|picture)\b.{0,60}$"
)
_TAGS = r"(?:tags|topics|filed under|labels|categories|more topics|related topics|in this story|explore more)\s?: ?\S.{0,120}[^.]$"
_AGO = r"(?:last )?(?:updated|published|posted):? ?\d{1,2} (?:minutes?|mins?|hours?|hrs?|days?|weeks?|months?) ago$"
_GO_ON = r"(?:story|article|text|post|report|content|interview) continues? (?:below|after)\b.{0,40}$"
_GET_APP = (
    r"download (?:the|our)\b.{0,40}\bapps?\b.{0,50}$"
    r"|(?:get it on|available on|download on) (?:the )?(?:google play|app store|apple podcasts)\b.{0,30}$"
)
_MORE_ABOUT = r"(?:learn|find out|read|see|discover|explore) more (?:about|on|from|at|here)\b[^.!?]{0,40}$"
_OFFER = r"(?:unlock|enjoy|try|start) (?:unlimited|full|free|your free|premium)\b[^.!?]{0,50}$"
_HAVE_A_STORY = (
    r"(?:have|got) (?:a|any) (?:story|news|tip|confidential tip)\b.{0,30}\?.{0,120}"
    r"(?:e-?mail|contact|get in touch|message|whatsapp|write to)\b"
)

# The first words of a line that an expression may fit, and words of which it has one: expressions are costly to make,
# and most lines need none.
_BY_OPENING: tuple[tuple[str, str, Grade, str], ...] = (
    ("read also see don't must recommended you watch trending up related more listen in", _LINK, Grade.STRONG, ": | » > – —"),
    ("sign signup subscribe register join enter", _SIGN_UP, Grade.STRONG, ""),
    ("a your the personalised personalized tailored customised customized curated", _FEED, Grade.STRONG, "personali tailored customi curated"),
    ("the latest best top biggest most", _BEST, Grade.STRONG, "inbox every delivered"),
    ("comment comments share shares like likes replies views", _LABELLED_COUNT, Grade.STRONG, ""),
    ("one two three four five six", r"\w+[ -]min(?:ute)?s? (?:read|listen|watch)$", Grade.STRONG, " min"),
    ("estimated read reading", r"(?:estimated )?read(?:ing)? time:? \d", Grade.STRONG, ""),
    ("follow like find join add", _FOLLOW, Grade.STRONG, " on "),
    ("get receive have", _INBOX, Grade.STRONG, "inbox"),
    ("we this our the", _COOKIES, Grade.STRONG, "cookies"),
    ("by", _AGREE, Grade.STRONG, "cookies agree terms privacy consent"),
    ("please enable turn javascript you", _SCRIPT, Grade.STRONG, "javascript"),
    ("sorry your this", _VIDEO, Grade.STRONG, "browser video content media"),
    ("to", r"to (?:play|view|watch|see) this (?:video|content|media)\b", Grade.STRONG, "this"),
    ("© (c) copyright", _RIGHTS, Grade.STRONG, ""),
    ("this", r"this material may not be published, broadcast\b", Grade.STRONG, "broadcast"),
    ("this", r"this (?:article|story|content) is (?:only )?(?:for|reserved for|available to) (?:our )?(?:subscribers|members)\b", Grade.STRONG, "subscribers members"),
    ("view a", r"view this post on\b|a post shared by\b|view (?:this )?(?:profile|tweet|post) on\b", Grade.STRONG, "post profile tweet"),
    ("story article text post report content interview", _GO_ON, Grade.STRONG, "continue"),
    ("advertisement advert ad", r"(?:advertisement|advert|ad)\s?[-–—:|]\s?(?:story|article|scroll|content|continue)\b", Grade.STRONG, ""),
    ("click tap", _CLICK, Grade.STRONG, ""),
    ("share", r"share (?:this|on|via|to|the) (?:\w+ ?){1,3}$", Grade.STRONG, ""),
    ("download get available", _GET_APP, Grade.STRONG, "app google podcasts"),
    ("last updated published posted", _AGO, Grade.STRONG, " ago"),
    ("have got", _HAVE_A_STORY, Grade.STRONG, "?"),
    ("support fund back", r"(?:support|fund|back) (?:our|independent|quality) (?:independent )?journalism\b.{0,80}$", Grade.STRONG, "journalism"),
    ("you you've", r"you(?: have|'ve) (?:\d+|one|two|three|no) (?:free )?(?:articles?|stories) (?:left|remaining)\b", Grade.STRONG, "left remaining"),
    ("what have", r"(?:what do you think|have your say)\b.{0,60}\bcomments? (?:below|section)\b", Grade.STRONG, "comment"),
    ("tags topics filed labels categories more related in explore", _TAGS, Grade.STRONG, ":"),
    ("get", r"get (?:more|the most|the best|the latest|unlimited|full|exclusive|instant|breaking)\b[^.!?]{0,50}$", Grade.WEAK, ""),
    ("welcome", r"welcome to (?:the )?\w+(?: \w+){0,2}!?$", Grade.WEAK, ""),
    ("unlock enjoy try start", _OFFER, Grade.WEAK, ""),
    ("learn find read see discover explore", _MORE_ABOUT, Grade.WEAK, " more "),
    ("more latest", r"(?:more|latest) (?:from|in|on) [\w ]{2,24}$", Grade.WEAK, ""),
)  # fmt: skip
_PATTERNS: dict[str, list[tuple[str, Grade, tuple[str, ...]]]] = {}
for _openings, _source, _grade, _needs in _BY_OPENING:
    for _word in _openings.split():
        _PATTERNS.setdefault(_word, []).append((_source, _grade, tuple(_needs.split())))

_MENU_BAR = r"(?:[|»›·•/]\s*){1,2}\w[\w&’' -]{1,24}$|\w[\w&’' ]{1,20}(?:\s*[|»›]\s*\w[\w&’' ]{0,20}){0,8}\s*[|›»]$"
_MENU_ROW = r"[A-Z][\w&’' ]{1,20}(?:\s*[|›»·•]\s*[A-Z][\w&’' ]{1,20}){2,12}$"
_BORDERS = " \t\xa0*_.…:;,!»«›‹>→←↓↑▼▲+-–—•·[](){}✕×✖☰"
_LONGEST_MENU = 120  # code points


def grade_of(line: str, folded: str) -> Grade | None:
    """How surely `line` is the page's; `folded` is `line` in small letters with straight apostrophes."""
    bare = folded.strip(_BORDERS)
    if bare in STRONG:
        return Grade.STRONG
    if bare in WEAK:
        return Grade.WEAK
    # Most lines open otherwise, and are told so before an expression is tried.
    first = bare.split(" ", 1)[0]
    if (
        (first in ORDERS and folded[-1] != "." and is_button(bare))
        or ((first in COMPANY or first in WEAK) and _is_row(folded))
        or ((first in ("home", "home/") or folded[0] in "0123456789p—") and seldom(_TRAIL).match(folded))
    ):
        return Grade.STRONG
    told = _told(folded)
    if told is not None:
        return told
    if "|" in line or "»" in line or "›" in line or "·" in line or "•" in line:
        return _menu_grade(line)
    return Grade.COMPANY if bare in COMPANY else None


def may_open(opening: str) -> bool:
    """Whether a longer line that opens so may be the page’s."""
    low = opening.lower()
    word = low.partition(" ")[0].replace("’", "'").rstrip(":,|(")
    return word in _PATTERNS or word[:1] in "[©(" or "all rights" in low or "adsby" in low


def _told(folded: str) -> Grade | None:
    """The grade of the first expression that fits a line."""
    opening = folded.split(" ", 1)[0].rstrip(":,|(")
    if folded[0].isdigit():
        return Grade.STRONG if seldom(_COUNT).match(folded) else None
    if folded[0] == "[":
        return Grade.STRONG if seldom(_CODE).match(folded) else None
    if "ll rights reserved" in folded or "adsbygoogle" in folded or "googletag." in folded:
        return Grade.STRONG if len(folded.split()) <= _FEW_WORDS else None
    for source, grade, needs in _PATTERNS.get(opening, ()):
        if (not needs or any(word in folded for word in needs)) and seldom(source).match(folded):
            return grade
    return None


def _is_row(folded: str) -> bool:
    """Whether a line is nothing but names of sections or networks, side by side."""
    words = [word for word in seldom(r"[\s|/>›»·•,]+").split(folded) if word]
    return len(words) > _FEWEST_IN_ROW and all(word in COMPANY or word in WEAK for word in words)


_FEWEST_IN_ROW = 3
_FEW_WORDS = 40  # of a notice of rights; a paragraph about one has more


def _menu_grade(line: str) -> Grade | None:
    """What a line with separators is: a bar of a menu, or one point of a list that may be part of one."""
    if line[0] in "•·":
        words = line[1:].split()
        return Grade.COMPANY if 0 < len(words) <= 3 and all(word[0].isupper() for word in words) else None
    if line[0] == "|" and line[-1] == "|":
        return None  # a row of a table
    if seldom(_MENU_BAR).match(line):
        return Grade.STRONG
    if len(line) < _LONGEST_MENU and seldom(_MENU_ROW).match(line):
        return Grade.STRONG if "»" in line or "›" in line else Grade.WEAK
    return None
