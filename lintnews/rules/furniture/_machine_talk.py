"""How machines that write speak of what they wrote."""

from __future__ import annotations

import re

from lintnews.core.pattern import seldom

PLACEHOLDER = (
    r"\[(?:(?i:insert|your|enter|name of|add (?:your|an?|the|local|more|any|some|specific|relevant|details?|quotes?)|include|specify|replace|placeholder|company|local|victim[’']s|suspect[’']s|official[’']s|spokesperson)\b[^\]\n]{0,80}"
    r"|(?:Name|Date|City|Location|Place|Title|Source|Company|Organi[sz]ation|Publication|Author|Reporter|Quote|Number"
    r"|Amount|State|Country|Month|Year|Day|Time|Phone|Email|Address|Contact)(?: (?:[Nn]ame|[Hh]ere|of [A-Za-z]{1,20}))?)\]"
)

# What chat programs leave when their answers are copied.
LEAKED = (
    "oaicite",
    "†source",
    "†L",
    "turn0search",
    "turn1search",
    "turn0news",
    "utm_source=chatgpt",
    "[cite_start]",
    "[cite:",
)
LABELS = ("Prompt:", "User:", "Assistant:", "System:", "AI:", "ChatGPT:", "Human:", "Tone:", "Got it", "Understood.", "final version:", "Final version:", "Final Version",
    "Revised Version", "Changes made:", "Updated version:", "Okay, here", "OK, here", "here's an updated", "the updated")  # fmt: skip
LEAK = (
    r":?contentReference\[oaicite:\d+\](?:\{index=\d+\})?|[\[【]\d+(?::\d+)?†[^\]】\n]{1,30}[\]】]|【?\W{0,2}turn\d+(?:search|news)\d+|"
    r"oaicite:\d+|utm_source=chatgpt(?:\.com)?|\[cite_start\]|\[cite: ?[\d, ]+\]"
)

_MADE = r"(?:rewritten|rewrite|shortened|updated|proofread|tightened|reworked|paraphrased?|rephrased|reworded|revised|polished|humani[sz]ed|simplified|summari[sz]ed|condensed|expanded|requested|refined|improved)"
_TEXT = (
    r"(?:article|version|text|summary|draft|rewrite|story|piece|content|passage|report|headline|paraphrase|copy|post)"
)

# The label of a note. `sure` labels speak of the text by themselves.
_LABELLED = (
    r"[\W_]{0,4}(?:(?P<sure>(?:(?:AI|rewrit(?:ing|er['’]s|e)|paraphras\w+|humani[sz]\w+) note|word count|meta description|seo (?:title|"
    r"description)|(?:focus|target|primary) (?:keyword|keyphrase)s?|(?:suggested|alternative|possible) headlines?|headline options|seo (?:keywords|slug|tags)|(?:rewritten|revised|paraphrased|edited|polished|shortened|updated|final|improved|"
    r"rephrased|humani[sz]ed|proofread) (?:version|article|text|story|draft|copy|headline|paragraph)s?|"
    r"(?:summary of |list of )?(?:the )?changes (?:made|summary)|summary of (?:the )?(?:changes|edits)|edits made|key changes|"
    r"(?:tone|style|reading level|target audience|length|word limit): (?=[a-z]+\W*$)|(?:tone|reading level|target audience|word limit)|"
    r"sources? used|references used|(?:my |your |the )?prompt|(?:user|assistant|system|chatgpt|ai|human)(?: (?:prompt|message|response))?)"
    r"\s*[*_]{0,2}(?:[:–—]|\Z))"
    r"|(?:(?:contextual|context|content|source|sourcing|background|explanatory|additional|important|style|attribution|"
    r"translation|editorial|author['’]s|writer['’]s|a|please) )?(?:notes?|disclaimer)(?: on (?:the )?sources?)?\s*[:–—])"
)
_OF_THE_TEXT = (
    r"\b(?:source (?:material|text|article|content)|(?:provided|supplied|input|given) (?:text|article|source|information|"
    r"content|material)|original (?:text|article|wording) (?:was|has|is|did|does|provided)|contents? (?:above|below)|"
    r"(?:text|article|story|summary|details|information) above|(?:above|preceding|foregoing) (?:text|article|contents?|"
    r"summary|information|details|story)|rewritten|paraphrased|rephrased|reworded|plagiari\w+|training data|knowledge cut-?off|"
    r"language model|real-?time|I(?:['’]ve| have) (?:kept|preserved|maintained|rewritten|changed|used|added|removed)\b|(?:AI|machine)[- ](?:generated|written|assisted)|(?:written|kept) in a (?:\w+ ){1,2}tone|this (?:version|draft|rewrite)|fictional|hypothetical|placeholders?|word count|"
    r"this (?:article|text|story|piece|version|summary|content) (?:has been|was|is) (?:adapted|simplified|generated|condensed|"
    r"summari[sz]ed|expanded|optimi[sz]ed|tailored|written) (?:for|by an? ai|using ai|from the|to|in))\b"
)

# From the start of a sentence outside quotation marks, by its first word. Expressions are costly to make, so each is
# made when a sentence that wakes the rule opens so.
_I_AM_AI = (
    r"as an? (?:AI|artificial intelligence|(?:large )?language model|virtual assistant)\b(?: (?:language|based|powered))?(?: (?:model|assistant|system|chatbot|tool|program))?"
    r"(?: (?:trained|developed|created|built|made) by [\w ]{2,20})?,? I\b"
)
_CANNOT = r"I(?:['’]m| am)? ?(?:cannot|can['’]t|unable to|not able to) (?:assist|help|fulfill?|comply|generate|provide|browse|access|complete|create|verify)\b"
_HERE = rf"(?:sure[!,.] )?(?:here|below)(?:['’]s| is| are) (?:the|a|an|your|my|one|some) (?:[\w’'-]+ ){{0,4}}?{_MADE}\b"
# Whoever is answered asked for a piece of writing: “Here is a 200-word summary of the article:”.
_OFFERED = rf"(?:here|below)(?:['’]s| is| are| you go[:,]) (?:(?:the|a|an|your|my|one|some|another|three|five|ten) )?(?:[\w’'-]+ ){{0,3}}?(?:{_TEXT}|ideas|options|suggestions|alternatives|versions)s?\b(?:[^.:]{{0,80}}\b(?:you|your|style|words|english|based on|article|story|text|provided|requested|details|information|report)\b[^.:]{{0,40}})?[.:]\s*$"
_HERE_IT_IS = rf"here(?:['’]s| is) (?:the|your) (?:[\w-]+ )?{_TEXT}(?: (?:as )?(?:you )?(?:requested|below|based on .{{1,60}}))?:\s*$"
_NO_FACT = r"please note that (?:this|the above|these|the following|all|some) .{0,40}\b(?:fictional|fictitious|hypothetical|AI[ -]generated|placeholders?|simulated|illustrative)\b"
_EXAMPLE = r"(?:note that )?(?:this|the above) is a (?:fictional|fictitious|hypothetical) (?:example|article|story|text|scenario)\b"
_WAS_MADE = rf"(?:this|the) (?:above )?(?:{_TEXT} )?(?:above )?(?:has been|was|is) (?:\w+ly )?(?:rewritten|paraphrased|rephrased|reworded)\b(?! (?:by (?:the|its|his|her)|in 1|in 2|as a))"
_KEEPS = r"this (?:version|rewrite|rewritten \w+|paraphrase|revision|revised \w+) (?:maintains|preserves|retains|keeps|avoids|aims|uses|ensures|removes)\b"
_FRAGMENT = rf"(?:rewritten|paraphrased|rephrased|reworded|simplified|summari[sz]ed|humani[sz]ed) (?:in|for|by|from|using|with|to|{_TEXT})\b[^,;]{{0,90}}$"
_SPOKEN = (
    ("as", _I_AM_AI),
    ("i", r"I (?:really )?hope (?:this|that|it) (?:helps[.!]*$|is helpful[.!]*$|meets your (?:needs|requirements|expectations))"),
    ("let please", r"(?:please )?let me know if you(?:['’]d| would)? (?:like|need|want|prefer|require) (?:any (?:changes|adjust|edits|further|more|other|additional|modif|revis|tweaks)|me to|it |this |another (?:version|draft)|an? (?:different|shorter|longer|more)|more (?:detail|info|changes)|further|additional|adjust|changes)"),
    ("i i'm", r"I(?:['’]m| am) sorry,? but (?:I|as an|your request)\b"),
    ("i i'm", _CANNOT),
    ("my", r"my (?:knowledge|training)(?: data)? (?:cut-?off|cut off|data|ends|only goes|is limited)\b"),
    ("as", r"as of my (?:last|latest|most recent|knowledge|current)\b"),
    ("sure certainly of absolutely great", r"(?:sure|certainly|of course|absolutely|great)(?: thing)?[!,.:]+ (?:here|I['’]ve|I have|below|this is)\b"),
    ("sure here here's below", _HERE),
    ("here here's", _HERE_IT_IS),
    ("here here's below", _OFFERED),
    ("would", r"would you (?:like|prefer|want) (?:a|an|another|any|the) (?:\w+ )?(?:version|changes?|summary|draft|headline|more|edits?|detail|tone|adjustments?)\b"),
    ("i", r"I (?:can|could|['’]?d be happy to|would be happy to|am happy to) (?:also )?(?:provide|add|write|rewrite|create|make|generate|adjust|shorten|expand|draft|offer|refine|tailor|suggest) (?:\w+ ){0,4}(?:summary|version|headline|if (?:needed|you)|you|it|this|quotes?|more)\b.{0,40}\b(?:if (?:needed|you|necessary|required)|for you|as well|too)\b|I (?:can|could) also (?:provide|write|rewrite|create|generate|shorten|draft|tailor)\b"),
    ("let", r"let me know (?:if (?:this|that|it|the \w+) (?:works|looks|meets|helps|is (?:ok|okay|good|right|what|too))|how (?:this|it) (?:looks|works|reads)|which (?:one|version)|what you think)\b"),
    ("if", r"if you(?:['’]d| would)? (?:need|like|want|prefer|require) (?:any |a |an |me to |more |it |this |further )[^.]{0,70}?\b(?:let me know|just ask|I can|feel free|happy to)\b"),
    ("i", r"I hope (?:this|that|it|the \w+) (?:\w+ )?(?:helps[.!]*$|meets|suits|fits|satisfies|works for) (?:your|you)\b"),
    ("regenerate", r"regenerate (?:response|answer|output)\W*$"),
    ("chatgpt gemini claude copilot ai", r"(?:chatgpt|gemini|claude|copilot|AI|AI-generated content) (?:can|may) (?:make mistakes|be inaccurate|display inaccurate|be incorrect)\b"),
    ("i", r"I (?:do not|don['’]t|did not|didn['’]t) have (?:access to|real-time|up-to-date|information (?:on|about|beyond|after)|the ability to|current)\b(?! (?:the (?:house|building|file|car|money|lift)))"),
    ("i", r"I (?:apologi[sz]e|am sorry|['’]m sorry),? (?:but|for (?:the|any) (?:confusion|error|mistake|inconvenience)|if)\b.{0,60}\b(?:I (?:am|cannot|can['’]t|do not|don['’]t|was|made)|confusion|text|article)\b"),
    ("i", r"I (?:(?:cannot|can['’]t|am unable to) (?:verify|confirm|find|fact-?check)|could not (?:verify|fact-?check)) (?:the|a|any|these|this|that)\b"),
    ("please", r"please (?:verify|double-?check|check|review|fact-?check|confirm|replace|ensure|note that I|adjust) (?:\w+ ){0,5}(?:before (?:publishing|publication|use|using|posting)|details|placeholders?|accuracy|quotes|brackets)\b"),
    ("as", r"as an? (?:artificial intelligence|AI|machine|chatbot|virtual assistant),? I (?:cannot|can['’]t|do|don['’]t|am|have|must|was|lack)\b"),
    ("great thank thanks understood got happy good sounds okay ok alright no", r"(?:great question|(?:thank you|thanks) for (?:sharing|providing|your (?:request|message|article|text)|the (?:article|text|details))|understood|got it|sounds good|okay|ok|alright|no problem|happy to help)[.!,:]? .{0,60}\b(?:here(?:['’]s| is| are)|below is|let['’]s|I['’](?:ve|ll)|I (?:have|will))\b"),
    ("thank thanks great understood got", r"(?:thank you|thanks) for (?:sharing|providing) (?:the|your|this) (?:article|text|story|details|information|draft)[.!]|(?:great question|understood|got it)[.!]$"),
    ("happy glad", r"(?:I['’]?m |I am )?(?:happy|glad) to (?:adjust|help|revise|tweak|rewrite|edit|shorten|expand|refine|assist|provide|make)\b[^.]{0,60}[!.]?$"),
    ("is", r"is there anything else (?:you(?:['’]d| would) like|you need|I can)\b"),
    ("this the", rf"(?:this|the above) (?:{_TEXT}|response|output|summary) (?:was|is|has been) (?:\w+ )?(?:generated|written|created|produced|drafted|prepared|compiled) (?:by|with|using) (?:the (?:help|assistance|aid|use) of )?(?:AI|artificial intelligence|chatgpt|gpt|an? (?:AI|language model|large language)|generative|claude|gemini|copilot)\b"),
    ("the", r"the (?:information|details|text|article|source|content|material|facts) (?:you )?provided (?:does|do|did|is|are|has|contains?|lacks?|mentions?)\b"),
    ("based", r"based on (?:the|your) (?:information|details|text|article|facts|notes|prompt|instructions|input|context) (?:you )?(?:provided|gave|shared|supplied|given)\b"),
    ("this", r"this (?:version|draft|summary) (?:is|was) (?:written|kept|designed|made|shorter|longer|in a)\b"),
    ("please", _NO_FACT),
    ("note this the", _EXAMPLE),
    ("would", r"would you like me to\b"),
    ("feel please", r"(?:please )?feel free to (?:ask|let me know|adjust|modify|edit|customi[sz]e|tweak|reach out if)\b"),
    ("is", r"is there anything else (?:I can|you(?:['’]d| would) like me)\b"),
    ("this the", _WAS_MADE),
    ("this", _KEEPS),
    ("rewritten paraphrased rephrased reworded simplified summarised summarized humanised humanized", _FRAGMENT),
    ("i i've", r"I(?:['’]ve| have) (?:rewritten|paraphrased|rephrased|revised|reworded|edited|summari[sz]ed|kept|removed|preserved|maintained|added|shortened|tightened) (?:the|your|this|all|it|some)\b"),
    ("as per", r"(?:as requested|(?:as )?per your (?:request|instructions?)),"),
    ("end [end", r"\W*end of (?:article|rewritten \w+|rewrite)\W*$"),
)  # fmt: skip
# Anywhere in a sentence outside quotation marks.
_TOLD = (
    r"\b(?:the|your) (?:provided|supplied|given|input) (?:text|article|source|information|content|material|passage)s?"
    r" (?:does|do|did|is|are|was|states?|mentions?|says?|only|has|lacks?)\b"
    r"|\b(?:based on|according to|as (?:described|stated|mentioned|outlined|noted|reported|given|provided|detailed) in|from|per)"
    r" the (?:provided|supplied|given|source|input) (?:text|article|source|information|content|material|passage)\b(?! (?:of|for|by|on|used))"
    r"|\bthe (?:source|original) (?:text|article|material) (?:provided|(?:does|did) not (?:mention|specify|provide|say|include|name|state))\b"
)


_OPENING_SO: dict[str, list[str]] = {}
for _openings, _source in _SPOKEN:
    for _word in _openings.split():
        _OPENING_SO.setdefault(_word, []).append(_source)


def is_talk(sentence: str) -> bool:
    """Whether a sentence is a machine’s voice, or tells how the text was made."""
    opening = sentence.split(" ", 1)[0].lower().replace("’", "'").rstrip("!,.:")
    if any(seldom(source, re.IGNORECASE).match(sentence) for source in _OPENING_SO.get(opening, ())):
        return True
    folded = sentence.lower()
    return any(word in folded for word in _TOLD_WORDS) and seldom(_TOLD, re.IGNORECASE).search(sentence) is not None


_TOLD_WORDS = ("provided", "supplied", "given", "source", "input", "original")


def is_note(block: str) -> bool:
    """Whether a paragraph is labelled as a note and speaks of the text it stands in."""
    if not any(mark in block[:_LONGEST_LABEL] for mark in ":–—-"):
        return False
    label = seldom(_LABELLED, re.IGNORECASE).match(block)
    if label is None:
        return False
    return label["sure"] is not None or seldom(_OF_THE_TEXT, re.IGNORECASE).search(block[label.end() :]) is not None


_LONGEST_LABEL = 50  # code points
