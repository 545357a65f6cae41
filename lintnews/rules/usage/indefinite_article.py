"""A for an, or an for a."""

from __future__ import annotations

from collections.abc import Iterator

from lintnews.core.cue import Cue, Cues
from lintnews.core.finding import Applicability, Match, Severity, replace
from lintnews.core.pattern import pattern
from lintnews.core.rule import Bad, Good, InQuotations, Rule
from lintnews.core.span import Span
from lintnews.rules.usage._first_sound import begins_with_vowel_sound

_ARTICLE = pattern(r"\b([Aa]n?)(\s+[“‘\"']?)([$£€¥]?[\w’'&.,/-]*\w|[$£€¥]?\w)")
# After these a letter is no article: vitamin A, hepatitis A, Serie A, plan A.
_LETTERED = frozenset(
    """vitamin hepatitis influenza type class grade category group serie series schedule level option plan appendix section
    part team block flu exhibit unit tier list letter note key string minor major sharp flat double triple big capital
    terminal gate row wing ward division annex annexe schedule table figure pod bus route line platform model version
    de la el del los las di il da que y et un une du vis al der von und est per alla della dos das ao volver il e""".split()
)
# Before these “a” is a letter or another language, and “an” is “and” cut short: not this rule’s slip.
_NO_NOUN = frozenset(
    """a an and or is are in of as at if on it i am us any each every either other another our all into out off up upon
    until unless un una uno une ou e o u el en es est et al il io os aos um uma about across after against along also
    although among around away its isn’t it’s i’m i’ve i’d even either ever over under above
    the that this to then they he she his her was were will with by from for but so my we you not no who which what when
    where why how had has have their there these those did does do can could would should may might must be been said
    der den dem die das taoiseach tánaiste garda gardaí post bord taisce phoblacht tuachtarán lár rinn daingean""".split()
)
_SENTENCE_START = pattern(r"(?:\A|[.!?:…—–\n][\"”’)]*\s*|[“‘\"(\[•]\s*)\Z")


class IndefiniteArticle(Rule):
    """A for an, or an for a.

    ## Why
    “An” stands before a vowel sound, “a” before any other: an hour, an MP, an 18-year-old; a European, a one-off, a UN
    resolution. The sound counts, not the letter.

    ## When it is right
    Where houses differ: an historic or a historic, a hotel, a herb; initialisms said by letters in one mouth and as a
    word in another (a SAS flight, an MoD paper); names. “A” as a letter (vitamin A, Serie A) or in another language.

    ## Fix
    Writes the other article. Safe before a word in small letters or a number.
    """

    message = "“{words}”: {better} by its sound."
    severity = Severity.ERROR
    in_quotations = InQuotations.NOTE
    examples = (
        Bad("It took a hour.", "a hour", "It took an hour."),
        Bad("She is an European judge.", "an European", "She is a European judge."),
        Bad("It was an one-off.", "an one-off", "It was a one-off."),
        Bad("He is a MP.", "a MP", "He is an MP."),
        Bad("It was an UN resolution.", "an UN", "It was a UN resolution."),
        Bad("He is a FBI agent.", "a FBI", "He is an FBI agent."),
        Bad("He is an U.S. citizen.", "an U.S", "He is a U.S. citizen."),
        Bad("She is a 18-year-old with a key.", "a 18-year-old", "She is an 18-year-old with a key."),
        Bad("He won a £8m prize.", "a £8m", "He won an £8m prize."),
        Bad("He won an $5m prize.", "an $5m", "He won a $5m prize."),
        Bad("They had a X-ray.", "a X-ray", "They had an X-ray."),
        Bad("They joined an NATO drill.", "an NATO", "They joined a NATO drill."),
        Bad("An new road opened.", "An new", "A new road opened."),
        Bad("It is a 1864 law.", "a 1864", "It is an 1864 law."),
        Bad("He has a MSc.", "a MSc", "He has an MSc."),
        Bad("He has an McDonald’s near by.", "an McDonald’s", "He has a McDonald’s near by."),
        Bad("He bought a iPhone.", "a iPhone", "He bought an iPhone."),
        Bad("He bought a Xbox.", "a Xbox", "He bought an Xbox."),
        Bad("It was a “unusual” day.", "a “unusual", "It was an “unusual” day."),
        Bad("It was an huge day.", "an huge", "It was a huge day."),
        Bad("He took a EU job.", "a EU", "He took an EU job."),
        Good(
            "An historic hotel, a historic inn, an herb, an hotel; a FIFA, a NASA, an MoD or a MoD aide; an SAS man, a SAD day."
        ),
        Good(
            "It took an hour, a one-off, a once-rich man, a euro, a ewe, a ewer of a union; a unique use; an unusual urge."
        ),
        Good(
            "Serie A is on. Vitamin A intake. A is for apple. He got an A and a B. He gave 5 a un amigo. Frankfurt an der Oder."
        ),
        Good(
            "An 11th-hour 8,000 and a 1,100; an 1100 law; a 0-0 draw; a 180; an N80 billion bill, a R500 fine, a 8/10; an XL or a XVI."
        ),
        Good(
            "An Ouagadougou man, a Ouagadougou man, an Mbappé goal; a Utrecht team; an mRNA jab; an nth time; Xi’an has."
        ),
        Good(
            "A UNHCR man, a URGENT call, an UNCLE case, a ONE-WAY street, an NFT, an LED, an mph; a “I told you so” face."
        ),
        Good("A MoD man wrote A Unusual Day; Le\na hasard. An Coimisiún said no."),
        Bad("It took a\nhour.", "a\nhour", "It took an\nhour."),
    )

    @classmethod
    def cues(cls) -> Cues:
        a = r"(?=[“‘\"']?(?:[aeioAEIO]|[uU](?!se|ni[tvqfo]|\.|[SKN] )|[$£€]?(?:8|1[18])|[hH](?:our|on|eir)|[FHLMNRSX](?![a-z])|M[SPER]|[Xx]|[fhlmnrs]-))"
        an = r"(?=[“‘\"']?(?:[b-df-hj-np-tv-zB-DF-HJ-NP-TV-Z]|[eE][uw]|[oO]n[ce]|[uU]|[$£€]?[1-79]))"
        return Cues(
            shapes=(
                rf"a {a}(?<![\w’'./-]a )",
                rf"A {a}(?<![\w’'./-]A )",
                rf"an {an}(?<![\w’'./-]an )",
                rf"An {an}(?<![\w’'./-]An )",
                rf"\n(?:(?<= a\n){a}|(?<= an\n){an})",
            )
        )

    def check(self, cue: Cue) -> Iterator[Match]:
        text, start = cue.text, cue.span.start
        if text[start] == "\n":
            start = text.rindex(" ", 0, start) + 1
        match = _ARTICLE.match(text, start, start + 60)
        if match is None:
            return
        article, gap, word = match.groups()
        sound = begins_with_vowel_sound(word)
        if sound is None or sound == (len(article) == 2) or not _is_article(text, start, word):
            return
        better = article[0] + ("n" if sound else "")
        span = Span(start, match.end())
        safe = Applicability.SAFE if word[0].isdigit() or (word.isascii() and word.islower()) else Applicability.UNSAFE
        words = {"words": " ".join(span.of(text).split()), "better": f"“{better.lower()}”"}
        yield Match(span, words, replace(span, better + gap + word, safe))


def _is_article(text: str, start: int, word: str) -> bool:
    """Whether the letter at `start` is an article before a noun phrase."""
    if word.lower() in _NO_NOUN and not (word.isupper() and len(word) > 1):
        return False
    if text[start] == "A" and word[0].isupper() and not word.isascii():
        return False  # An Coimisiún, An Óige: another language
    before = text[max(0, start - 30) : start]
    if text[start] == "A":
        return _SENTENCE_START.search(before) is not None
    words = before.split()
    return not (words and words[-1].strip("“‘\"'(").lower() in _LETTERED)
