"""How machines that write speak of what they wrote."""

from __future__ import annotations

import re

PLACEHOLDER = (
    r"\[(?:(?i:insert|your|enter|name of|add your|add a|add the|placeholder)\b[^\]\n]{0,80}"
    r"|(?:Name|Date|City|Location|Place|Title|Source|Company|Organi[sz]ation|Publication|Author|Reporter|Quote|Number"
    r"|Amount|State|Country|Month|Year|Day|Time|Phone|Email|Address|Contact)(?: (?:[Nn]ame|[Hh]ere|of [A-Za-z]{1,20}))?)\]"
)

_MADE = r"(?:rewritten|rewrite|paraphrased?|rephrased|reworded|revised|polished|humani[sz]ed|simplified|summari[sz]ed|condensed|expanded|requested|refined|improved)"
_TEXT = (
    r"(?:article|version|text|summary|draft|rewrite|story|piece|content|passage|report|headline|paraphrase|copy|post)"
)

# The label of a note. `sure` labels speak of the text by themselves.
_LABELLED = (
    r"[\W_]{0,4}(?:(?P<sure>(?:(?:AI|rewrit(?:ing|er['’]s|e)|paraphras\w+|humani[sz]\w+) note|word count|meta description|seo (?:title|"
    r"description)|(?:focus|target|primary) (?:keyword|keyphrase)s?|(?:suggested|alternative|possible) headlines?|headline options)"
    r"\s*[:–—-])"
    r"|(?:(?:contextual|context|content|source|sourcing|background|explanatory|additional|important|style|attribution|"
    r"translation|editorial|author['’]s|writer['’]s|a|please) )?(?:notes?|disclaimer)(?: on (?:the )?sources?)?\s*[:–—])"
)
_OF_THE_TEXT = (
    r"\b(?:source (?:material|text|article|content)|(?:provided|supplied|input|given) (?:text|article|source|information|"
    r"content|material)|original (?:text|article|wording) (?:was|has|is|did|does|provided)|contents? (?:above|below)|"
    r"(?:text|article|story|summary|details|information) above|(?:above|preceding|foregoing) (?:text|article|contents?|"
    r"summary|information|details|story)|rewritten|paraphrased|rephrased|reworded|plagiari\w+|training data|knowledge cut-?off|"
    r"language model|fictional|hypothetical|placeholders?|word count|"
    r"this (?:article|text|story|piece|version|summary|content) (?:has been|was|is) (?:adapted|simplified|generated|condensed|"
    r"summari[sz]ed|expanded|optimi[sz]ed|tailored|written) (?:for|by an? ai|using ai|from the|to|in))\b"
)

# From the start of a sentence outside quotation marks, by its first word. Expressions are costly to make, so each is
# made when a sentence that wakes the rule opens so.
_I_AM_AI = r"as an? (?:AI|artificial intelligence|(?:large )?language|virtual)\b(?: (?:language|based|powered))?(?: (?:model|assistant|system|chatbot))?\b[^.]{0,60}?\bI\b"
_CANNOT = r"I(?:['’]m| am)? ?(?:cannot|can['’]t|unable to|not able to) (?:assist|help|fulfill?|comply|generate|provide|browse|access|complete|create|verify)\b"
_HERE = rf"(?:sure[!,.] )?(?:here|below)(?:['’]s| is| are) (?:the|a|an|your|my|one|some) (?:[\w’'-]+ ){{0,4}}?{_MADE}\b"
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
    ("please", _NO_FACT),
    ("note this the", _EXAMPLE),
    ("would", r"would you like me to\b"),
    ("feel please", r"(?:please )?feel free to (?:ask|let me know|adjust|modify|edit|customi[sz]e|tweak|reach out if)\b"),
    ("is", r"is there anything else (?:I can|you(?:['’]d| would) like me)\b"),
    ("this the", _WAS_MADE),
    ("this", _KEEPS),
    ("rewritten paraphrased rephrased reworded simplified summarised summarized humanised humanized", _FRAGMENT),
    ("i i've", r"I(?:['’]ve| have) (?:rewritten|paraphrased|rephrased|revised|reworded|edited|summari[sz]ed|kept|removed) (?:the|your|this|all|it)\b"),
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


def is_talk(sentence: str) -> bool:
    """Whether a sentence is a machine’s voice, or tells how the text was made."""
    opening = sentence.split(" ", 1)[0].lower().replace("’", "'").rstrip("!,.:")
    if any(opening in openings.split() and re.match(source, sentence, re.IGNORECASE) for openings, source in _SPOKEN):
        return True
    folded = sentence.lower()
    return any(word in folded for word in _TOLD_WORDS) and re.search(_TOLD, sentence, re.IGNORECASE) is not None


_TOLD_WORDS = ("provided", "supplied", "given", "source", "input", "original")


def is_note(block: str) -> bool:
    """Whether a paragraph is labelled as a note and speaks of the text it stands in."""
    if not any(mark in block[:_LONGEST_LABEL] for mark in ":–—-"):
        return False
    label = re.match(_LABELLED, block, re.IGNORECASE)
    if label is None:
        return False
    return label["sure"] is not None or re.search(_OF_THE_TEXT, block[label.end() :], re.IGNORECASE) is not None


_LONGEST_LABEL = 50  # code points
