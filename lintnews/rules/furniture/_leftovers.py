"""What web pages say around their stories, by how surely it is no story."""

from __future__ import annotations

import re
from enum import IntEnum


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
    listen to this story,estimated reading time"""
)
WEAK = _phrases(
    """menu,search,close,advertisement,advertisements,advert,ad,ads,adverts,advertise,share,subscribe,comment,comments,
    print,email,e-mail,tweet,login,log in,sign in,sign up,log out,sign out,register,my account,donate,support us,
    learn more,see more,show more,view more,find out more,more info,view all,see all,show all,show less,watch now,
    listen now,play now,next,previous,prev,loading,play,pause,mute,unmute,play video,trending,newsletter,newsletters,
    expand,collapse,reply,like,related,related story,top stories,latest news,latest stories,more stories,more news,
    recommended,editor's picks,editors' picks,tags,topics,accept,accept all,reject all,contact us,about us,sponsored,
    promoted,bookmark,save,get started,try it free,start free trial,no comments,breaking news,latest headlines,
    image,enlarge image,click to enlarge,view image,full screen,fullscreen,share article,navigation"""
)
COMPANY = _phrases(
    """home,news,politics,sport,sports,opinion,business,world,uk,us,asia,europe,africa,tech,technology,science,health,
    culture,lifestyle,entertainment,video,videos,photos,pictures,podcasts,live,weather,travel,money,markets,economy,
    media,environment,education,jobs,contact,about,help,faq,faqs,careers,advertise with us,market data,facebook,twitter,
    x,instagram,whatsapp,linkedin,telegram,reddit,pinterest,youtube,tiktok,messenger,threads,bluesky,flipboard,rss,
    getty images,reuters,afp,afp via getty images,shutterstock,istock,ap photo,pa media,more,back,english,local,national,
    international,latest,features,magazine,crime,property,food,style,fashion,music,film,tv,games,puzzles,crosswords"""
)

# Lines that no list can hold, each anchored at the line's start. Most begin with a literal.
_PATTERNS = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        (r"(?:read more|read also|also read|read next|read this|more on this(?: story)?|see also|don't miss|must read"
        r"|recommended(?: for you)?|recommended reading|you may also like|you might also like|watch also|also watch|trending(?: now)?|up next"
        r"|related(?: (?:story|stories|articles?|news|coverage|videos?|content|reading|links?|posts?))?|watch|must watch"
        r"|more from [\w ]{2,30})\s?[:|»>–—]\s?\S"),
        r"\d[\d,.]*\s?[km]?\+? (?:shares?|likes?|views?|comments?|replies|retweets|followers|subscribers|reactions|reads)$",
        r"(?:comments?|shares?|likes?|replies|views) ?(?:\(\d[\d,.]*k?\)|[:·|]? ?\d[\d,.]*k?)$",
        r"(?:\d{1,2}|one|two|three|four|five)[ -](?:mins?|minutes?)\.? (?:read|listen|watch|video)$",
        r"(?:estimated )?read(?:ing)? time:? \d",
        r"(?:we|this (?:web)?site|our (?:web)?site|the site) uses? (?:\w+ ){0,3}cookies\b",
        r"by (?:clicking|continuing|using|signing up|subscribing|entering|submitting)\b.{0,90}\b(?:cookies|you agree|terms|privacy|consent)\b",
        (r"(?:sign up|signup|subscribe|register|join|enter your e-?mail)\b.{0,60}\b(?:newsletters?|inbox|(?:daily|weekly|free|breaking|email|e-mail|latest|regular) (?:\w+ )?(?:updates|news|alerts|briefings?|digest)"
        r"|(?:our|your) (?:\w+ ){0,2}(?:channels?|mailing list|community|e-?mail|app|alerts|updates|briefing|digest))\b"),
        r"(?:get|receive|have) .{0,60}\b(?:delivered|sent|straight|direct(?:ly)?|right)\b.{0,20}\binbox\b",
        r"(?:a |your |the )?(?:personali[sz]ed|tailored|customi[sz]ed|curated) (?:\w+ ){0,2}(?:feed|newsletter|digest|briefing|stories|content|experience)\b.{0,60}\b(?:you|for you|your \w+)\.?$",
        r"(?:the )?(?:latest|best|top|biggest|most important) (?:\w+ ){0,3}(?:stories|news|headlines)\b.{0,50}\b(?:your inbox|every (?:morning|day|week)|delivered)\b",
        r".{0,90}\ball rights reserved\b.{0,160}$",
        r"(?:©|\(c\)|copyright) ?(?:©|\(c\))? ?(?:19|20)\d\d\b.{0,80}$",
        r"this material may not be published, broadcast\b",
        r"(?:please )?(?:enable|turn on) javascript\b|javascript (?:is|must|seems|needs)\b|you need to enable javascript\b",
        r"(?:sorry, )?your browser (?:does ?n[o']t|no longer|cannot|is)\b.{0,30}(?:support|play|out of date|unsupported)",
        r"to (?:play|view|watch|see) this (?:video|content|media)\b",
        r"(?:sorry, )?this (?:video|content|media) (?:is not|isn't|can ?not|is no longer)\b.{0,40}(?:available|played|supported)",
        r"view this post on\b|a post shared by\b|view (?:this )?(?:profile|tweet|post) on\b",
        r"\[/?(?:caption|embed|gallery|ad_\d|playlist|vc_\w+|et_pb_\w+)\b[^\]\n]{0,200}\]",
        r"\(?adsbygoogle\b|window\.(?:adsbygoogle|googletag|_taboola|datalayer)\b|googletag\.",
        r"(?:story|article|text|post|report|content|interview) continues? (?:below|after)\b.{0,40}$",
        r"(?:advertisement|advert|ad)\s?[-–—:|]\s?(?:story|article|scroll|content|continue)\b",
        r"(?:click|tap) here\b(?:.{0,60}[^.!?]|.{0,12})$",
        r"click (?:to|on the) (?:share|expand|view|enlarge|copy|print|email|play|subscribe|link|image|photo|picture)\b.{0,60}$",
        r"(?:follow|like|find|join|add) .{1,40} on (?:twitter|facebook|instagram|x|linkedin|youtube|tiktok|threads|whatsapp|telegram|google news|bluesky|mastodon)\b.{0,40}$",
        r"share (?:this|on|via|to|the) (?:\w+ ?){1,3}$",
        r"download (?:the|our)\b.{0,40}\bapps?\b.{0,50}$",
        r"(?:get it on|available on|download on) (?:the )?(?:google play|app store|apple podcasts)\b.{0,30}$",
        r"(?:last )?(?:updated|published|posted)?:? ?\d{1,2} (?:minutes?|mins?|hours?|hrs?|days?|weeks?|months?) ago$",
        r"(?:have|got) (?:a|any) (?:story|news|tip|confidential tip)\b.{0,30}\?.{0,120}(?:e-?mail|contact|get in touch|message|whatsapp|write to)\b",
        r"(?:support|fund|back) (?:our|independent|quality) (?:independent )?journalism\b.{0,80}$",
        r"(?:you have|you've) (?:\d+|one|two|three|no) (?:free )?(?:articles?|stories) (?:left|remaining)\b",
        r"this (?:article|story|content) is (?:only )?(?:for|reserved for|available to) (?:our )?(?:subscribers|members)\b",
        r"(?:what do you think|have your say)\b.{0,60}\bcomments? (?:below|section)\b",
        r"(?:already|not yet) (?:have|a|an) (?:an account|a subscriber|subscriber|member|account)\b.{0,30}$",
        r"(?:tags|topics|filed under|labels|categories|more topics|related topics|in this story|explore more)\s?: ?\S.{0,120}[^.]$",
    )
)  # fmt: skip
_WEAK_PATTERNS = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        r"get (?:more|the most|the best|the latest|unlimited|full|exclusive|instant|breaking)\b[^.!?]{0,50}$",
        r"welcome to (?:the )?\w+(?: \w+){0,2}!?$",
        r"(?:unlock|enjoy|try|start) (?:unlimited|full|free|your free|premium)\b[^.!?]{0,50}$",
        r"(?:learn|find out|read|see|discover|explore) more (?:about|on|from|at|here)\b[^.!?]{0,40}$",
        r"(?:more|latest) (?:from|in|on) [\w ]{2,24}$",
    )
)
_MENU_BAR = re.compile(
    r"(?:[|»›·•/]\s*){1,2}\w[\w&’' -]{1,24}$|\w[\w&’' ]{1,20}(?:\s*[|»›]\s*\w[\w&’' ]{0,20}){0,8}\s*[|›»]$"
)
_MENU_ROW = re.compile(r"[A-Z][\w&’' ]{1,20}(?:\s*[|›»·•]\s*[A-Z][\w&’' ]{1,20}){2,12}$")
_BORDERS = " \t\xa0*_.…:;,!»«›‹>→←↓↑▼▲+-–—•·[](){}✕×✖☰"

OPENINGS = frozenset(
    """© ( [ a add ad ads adsbygoogle advert advertisement already also available back best biggest by categories click
    comment comments content copyright curated customised customized don't download enable enjoy enter estimated explore
    filed find follow fund get got googletag have in interview javascript join labels last latest learn like likes
    listen more most must not only our personalised personalized please post posted published read reading receive
    recommended register related replies report see share shares sign signup sorry start story subscribe support tags
    tailored tap text the this to top topics trending try turn unlock up updated view views watch we welcome what
    window you you've your article one two three four five""".split()
)


def grade_of(line: str, folded: str) -> Grade | None:
    """How surely `line` is the page's; `folded` is `line` in small letters with straight apostrophes."""
    bare = folded.strip(_BORDERS)
    if bare in STRONG:
        return Grade.STRONG
    if bare in WEAK:
        return Grade.WEAK
    if "|" in line or "»" in line or "›" in line or "·" in line or "•" in line:
        return _menu_grade(line)
    if bare in COMPANY:
        return Grade.COMPANY
    opening = folded.split(" ", 1)[0].rstrip(":,|")
    if opening in OPENINGS or opening[:1] in "©([0123456789" or "rights reserved" in folded:
        if any(pattern.match(folded) for pattern in _PATTERNS):
            return Grade.STRONG
        if any(pattern.match(folded) for pattern in _WEAK_PATTERNS):
            return Grade.WEAK
    return None


def _menu_grade(line: str) -> Grade | None:
    """What a line with separators is: a bar of a menu, or one point of a list that may be part of one."""
    if line[0] in "•·":
        words = line[1:].split()
        return Grade.COMPANY if 0 < len(words) <= 3 and all(word[0].isupper() for word in words) else None
    if line[0] == "|" and line[-1] == "|":
        return None  # a row of a table
    if _MENU_BAR.match(line):
        return Grade.STRONG
    if _MENU_ROW.match(line) and len(line) < 120:
        return Grade.WEAK
    folded = line.lower()
    return Grade.STRONG if any(pattern.match(folded) for pattern in _PATTERNS) else None
